"""The client and the district's own server, through a real line."""

import os
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from bench.district import Sealer, Served, a_desk, served
from bench.slow_link import Line, slow_link
from desk_app.exchange.mailbag import Address, Mailbag, furnish
from sync.client import enrolment
from sync.client.backoff import Backoff
from sync.client.errors import Forked, Nonsense, Refused, Revoked
from sync.client.hello import greet
from sync.client.ports import Desk, Listener, Silent
from sync.client.transport import Call, Transport
from sync.client.visit import Report, Visit
from sync.protocol.batch import digest
from sync.protocol.card import DeviceCard
from sync.protocol.enrolment import Enrolment
from sync.protocol.epoch import KIT, EpochPut, EpochStatement
from sync.protocol.feed import MAX_FEED, FeedPage
from sync.protocol.invitation import Invitation, token_hash
from sync.protocol.keys import HpkePrivate
from sync.protocol.office import Approval, InvitationOrder, Succession
from tests.sync.client.scenery import QUICK, RealClock, odd_server, say, stranger


@pytest.fixture(scope="module")
def district(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with served(tmp_path_factory.mktemp("district") / "server") as running:
        yield running


@pytest.fixture
def desk(district: Served, tmp_path: Path) -> Sealer:
    return a_desk(district, tmp_path / "post")


def visit(bag: Mailbag, port: int = 0, listener: Listener | None = None) -> Report:
    address = replace(bag.credentials, url=f"http://127.0.0.1:{port}") if port else bag.credentials
    ports = Desk(address, bag.outbox, bag.inbox, bag.notices, listener or Silent(), RealClock())
    return Visit(ports, backoff=Backoff(random=lambda: 0.01), deadlines=QUICK).run(threading.Event())


def greeted(address: Address) -> Transport:
    transport = Transport(address, RealClock(), QUICK)
    greet(transport)
    return transport


def whole_feed(address: Address) -> list[bytes]:
    """Everything on the office's feed, as a restored device would read it."""
    transport, cursor, found = greeted(address), 0, []
    while True:
        path = f"/v1/feeds/{address.office.hex()}"
        page = FeedPage.read(transport.ask(Call("GET", path, query=f"after={cursor}", limit=MAX_FEED)).body)
        found += [raw for _, raw in page.batches]
        cursor = page.next
        if not page.more:
            transport.close()
            return found


def test_a_full_day_takes_three_round_trips(desk: Sealer) -> None:
    assert visit(desk.mailbag).trouble is None
    for _ in range(12):
        desk.seal(20_000)
    report = visit(desk.mailbag)
    assert (report.trouble, report.requests, report.arrived) == (None, 3, 0)
    assert desk.mailbag.waiting() == (0, 0, 0)
    assert whole_feed(desk.mailbag.credentials) == desk.sealed


def test_the_first_visit_pins_the_publication_and_later_ones_do_not_ask_again(desk: Sealer) -> None:
    assert visit(desk.mailbag).published
    report = visit(desk.mailbag)
    assert (report.published, report.requests) == (False, 2)


def test_over_a_line_that_is_cut_every_batch_arrives_once(desk: Sealer) -> None:
    for _ in range(10):
        desk.seal(12_000)
    with slow_link(("127.0.0.1", _port(desk)), Line(rate=4_000_000, rtt=0.004, cut=20_000)) as link:
        for _ in range(10):
            if desk.mailbag.waiting().batches:
                visit(desk.mailbag, link.port)
        assert link.tally.cuts > 2
    assert whole_feed(desk.mailbag.credentials) == desk.sealed


def test_a_server_killed_in_the_middle_of_an_upload_goes_on_where_it_was(tmp_path: Path) -> None:
    class Killer(Silent):
        def sending(self, sent: int, total: int) -> None:
            if sent > 150_000:
                first.process.kill()

    with served(tmp_path / "server") as first:
        desk = a_desk(first, tmp_path / "post")
        for _ in range(10):
            desk.seal(40_000)
        with slow_link(("127.0.0.1", first.port), Line(rate=8_000_000, rtt=0.002)) as link:
            assert visit(desk.mailbag, link.port, Killer()).trouble is not None
    with served(tmp_path / "server", first.port):
        assert visit(desk.mailbag).trouble is None
        assert whole_feed(desk.mailbag.credentials) == desk.sealed


def test_a_batch_signed_with_another_key_is_set_aside_and_the_rest_goes_on(desk: Sealer) -> None:
    right = desk.signing
    first = desk.seal(500)
    desk.signing = Ed25519PrivateKey.generate()
    bad = desk.seal(500)
    desk.signing = right
    desk.seal(500)
    assert visit(desk.mailbag).trouble is None
    (aside,) = desk.mailbag.set_aside_list()
    assert (aside.number, aside.reason, aside.frame()) == (2, "bad-batch", bad)
    desk.mailbag.clear_after(2)
    desk.previous = digest(first)
    again = desk.seal(500)
    assert visit(desk.mailbag).trouble is None
    assert whole_feed(desk.mailbag.credentials) == [first, again]


def test_a_batch_for_an_office_that_does_not_exist_is_set_aside(desk: Sealer) -> None:
    desk.recipient = os.urandom(16)
    desk.seal(500)
    assert visit(desk.mailbag).trouble is None
    assert [aside.reason for aside in desk.mailbag.set_aside_list()] == ["unknown-recipient"]


def test_a_refusal_at_the_start_of_a_long_upload_does_not_wait_for_its_end(desk: Sealer) -> None:
    desk.recipient = os.urandom(16)
    for _ in range(20):
        desk.seal(40_000)
    with slow_link(("127.0.0.1", _port(desk)), Line(rate=2_000_000, rtt=0.01)) as link:
        assert visit(desk.mailbag, link.port).trouble is None
    assert link.tally.up < 300_000
    assert [aside.number for aside in desk.mailbag.set_aside_list()] == [1]


def test_two_copies_of_one_desk_are_a_fork(desk: Sealer, tmp_path: Path) -> None:
    first = desk.seal(500)
    visit(desk.mailbag)
    copy = a_copy(desk, tmp_path / "copy")
    copy.seal(700)
    assert isinstance(visit(copy.mailbag).trouble, Forked)
    assert copy.mailbag.waiting().batches == 1
    assert whole_feed(desk.mailbag.credentials) == [first]


def a_copy(desk: Sealer, folder: Path) -> Sealer:
    """The same device restored from an image of its first day."""
    from_image = replace(desk.mailbag.credentials)
    furnish(folder, from_image)
    return Sealer(Mailbag(folder), desk.signing, desk.recipient)


def test_what_a_revoked_desk_still_had_is_taken_in_and_then_it_is_told(district: Served, desk: Sealer) -> None:
    desk.seal(500)
    district.command("revoke", desk.mailbag.credentials.device.hex())
    report = visit(desk.mailbag)
    assert isinstance(report.trouble, Revoked)
    assert desk.mailbag.waiting().batches == 0


# -- coming into an office --


def another_card(office: bytes) -> tuple[DeviceCard, Ed25519PrivateKey, Ed25519PrivateKey]:
    signing, post = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    publics = [key.public_key().public_bytes_raw() for key in (signing, post)]
    hpke = HpkePrivate.generate().public().raw
    return DeviceCard(os.urandom(16), office, "portatile", publics[0], publics[1], hpke), signing, post


def an_invitation(desk: Sealer) -> tuple[Invitation, InvitationOrder]:
    own = desk.mailbag.credentials
    secret, until = Invitation.fresh_secret(), RealClock().now_ms() + 3_600_000
    made = Invitation(own.url, own.district, "Ambito", own.office, "Sportello", "desk", secret, until, False)
    return made, InvitationOrder(token_hash(made.token()), until)


def test_a_second_device_is_invited_waits_and_is_let_in(desk: Sealer) -> None:
    own = desk.mailbag.credentials
    invitation, order = an_invitation(desk)
    inside = greeted(own)
    enrolment.invite(inside, order)
    card, _, post = another_card(own.office)
    outside = greeted(replace(own, device=card.device, post_key=post))
    request = Enrolment.by_invitation(card, invitation, None).write()
    assert enrolment.enrol(outside, request).status == "pending"
    assert enrolment.enrol(outside, request).status == "pending"  # as if the first answer had been lost
    (waits,) = enrolment.waiting(inside)
    assert (waits.card, waits.mac) == (card, invitation.mac(card.raw()))
    enrolment.approve(inside, card, Approval.make(card, b"keys of the office", desk.signing))
    stands = enrolment.standing(outside)
    assert (stands.status, stands.sealed, stands.approver) == ("active", b"keys of the office", own.device)
    other, _, _ = another_card(own.office)
    with pytest.raises(Refused) as caught:
        enrolment.enrol(outside, Enrolment.by_invitation(other, invitation, None).write())
    assert caught.value.problem.slug == "invitation-used"
    for transport in (inside, outside):
        transport.close()


def test_an_answer_about_an_enrolment_that_is_none_is_nonsense() -> None:
    with odd_server(lambda asked: say(asked, 200, b"rubbish", "application/cbor")) as port:
        transport = Transport(stranger().at(port), RealClock(), QUICK)
        for call in (enrolment.standing, enrolment.waiting, enrolment.epochs):
            with pytest.raises(Nonsense):
                call(transport)
        transport.close()


def test_a_new_epoch_is_put_once_and_fetched_with_its_wrap(desk: Sealer) -> None:
    own = desk.mailbag.credentials
    inside = greeted(own)
    public = HpkePrivate.generate().public().raw
    statement = EpochStatement.make(own.office, 2, public, own.device, desk.signing)
    enrolment.add_epoch(inside, EpochPut(statement, {own.device: b"for me", KIT: b"for the kit"}))
    assert [(one.statement.epoch, one.sealed) for one in enrolment.epochs(inside)] == [(1, b"sealed"), (2, b"for me")]
    assert [one.sealed for one in enrolment.epochs(inside, for_kit=True)] == [None, b"for the kit"]
    late = EpochStatement.make(own.office, 2, HpkePrivate.generate().public().raw, own.device, desk.signing)
    with pytest.raises(Refused) as caught:
        enrolment.add_epoch(inside, EpochPut(late, {}))
    assert caught.value.problem.slug == "epoch-exists"
    inside.close()


def test_a_forked_device_takes_a_new_identity_and_sends_what_was_missing(desk: Sealer, tmp_path: Path) -> None:
    desk.seal(500)
    visit(desk.mailbag)
    copy = a_copy(desk, tmp_path / "copy")
    card, signing, post = another_card(desk.recipient)
    transport = greeted(copy.mailbag.credentials)
    enrolment.succeed(transport, Succession.make(card, copy.signing))
    transport.close()
    furnish(tmp_path / "copy", replace(copy.mailbag.credentials, device=card.device, post_key=post))
    anew = Sealer(Mailbag(tmp_path / "copy"), signing, desk.recipient)
    anew.seal(700)
    assert visit(anew.mailbag).trouble is None
    assert whole_feed(anew.mailbag.credentials) == desk.sealed + anew.sealed


def _port(desk: Sealer) -> int:
    return int(desk.mailbag.credentials.url.rpartition(":")[2])
