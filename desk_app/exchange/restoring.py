"""A lost laptop, brought back on a new one from the recovery kit on paper: who the district is, and the office's keys.

This is the one setting-up that needs the network: keys and records come from the district. The records themselves
come with the first round of the post, as the feed is read from its beginning.
"""

import secrets
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from desk_app.domain.clock import Clock
from desk_app.domain.errors import CaptivePortal, DistrictNonsense, KitUnusable
from desk_app.domain.member import parse_name
from desk_app.exchange import keyring, offices, standing
from desk_app.exchange.founding import POST, Applicant, NewDevice, SetUp, demand_room, furnish_home
from desk_app.exchange.mailbag import Address, Mailbag
from desk_app.vault import kdf
from sync.client.errors import Refused
from sync.client.hello import greet
from sync.client.publication import refresh
from sync.client.transport import Call, Transport
from sync.protocol.enrolment import ACTIVE, Enrolment
from sync.protocol.hello import NotTheDistrict, check, claimed_key
from sync.protocol.keys import fingerprint
from sync.protocol.kit import KitMistyped, RecoveryKit
from sync.protocol.publication import Publication

_NONCE_BYTES = 16
_ON_THIS_MACHINE = ("127.0.0.1", "::1", "localhost")


@dataclass
class _Board:
    """The publication while there is no mailbag yet; fulfils the client's Noticeboard."""

    held: tuple[str, bytes] | None = field(default=None)

    def pinned(self) -> tuple[str, bytes] | None:
        """ETag and signed bytes."""
        return self.held

    def pin(self, etag: str, data: bytes) -> None:
        """Keep it."""
        self.held = (etag, data)


def read_kit(text: str) -> RecoveryKit:
    """What somebody typed from the paper. Raises KitUnusable (why: mistyped)."""
    try:
        return RecoveryKit.parse(text)
    except KitMistyped:
        raise KitUnusable(why="mistyped") from None


def read_address(text: str) -> str:
    """The district's address as somebody types it, with or without https://. Raises KitUnusable (why: address).

    Plain http is taken only for a server on this very computer: a training day, a test.
    """
    typed = "".join(text.split())
    whole = typed if "://" in typed else f"https://{typed}"
    try:
        parts = urlsplit(whole)
        plain = parts.scheme == "http" and parts.hostname in _ON_THIS_MACHINE
        good = bool(parts.hostname) and (parts.scheme == "https" or plain) and (parts.port or 1) > 0
    except ValueError:
        good = False
    if not good or parts.query or parts.fragment or parts.username:
        raise KitUnusable(why="address")
    return whole.rstrip("/")


def restore(home: Path, kit_text: str, url: str, applicant: Applicant, clock: Clock | None = None) -> SetUp:
    """Bring an office back on a new computer. The lost one keeps its place in the district until it is revoked.

    Raises KitUnusable (why: mistyped, address, other-district, unknown), Refused (vault.exists, passphrase.*,
    member.*), PostError when the district is not reached or answers otherwise; `home` is untouched by any of them.
    """
    kit, where = read_kit(kit_text), read_address(url)
    demand_room(home)
    parse_name(applicant.name)
    kdf.demand_long(applicant.passphrase)
    keys = NewDevice.make()
    time = standing.OsClock(clock or Clock())
    with standing.known_troubles():
        address = Address(where, _district(where, kit, keys, time), kit.office, keys.device, keys.post)
        transport = Transport(address, time)
        try:
            name = greet(transport).name
            _enrol(transport, kit, keys, applicant.label)
            board = _Board()
            refresh(transport, board)
            notice = keyring.published(board.held, address.district)
            assert notice is not None
            office_keys = offices.fetch_epochs(transport, kit.hpke(), notice, for_kit=True)
        finally:
            transport.close()
    return _furnish(home, applicant, keys, kit, address, name, office_keys, board)


def _district(url: str, kit: RecoveryKit, keys: NewDevice, time: standing.OsClock) -> bytes:
    """The public key of the district at this address, if it is the one whose fingerprint is in the kit."""
    transport = Transport(Address(url, b"", kit.office, keys.device, keys.post), time)
    nonce = secrets.token_hex(_NONCE_BYTES)
    try:
        said = transport.ask(Call("GET", "/v1/hello", query=f"nonce={nonce}", signed=False)).body
        claimed = claimed_key(said)
        check(said, nonce, claimed)
    except NotTheDistrict:
        raise CaptivePortal() from None
    finally:
        transport.close()
    if fingerprint(claimed) != kit.district:
        raise KitUnusable(why="other-district")
    return claimed


def _enrol(transport: Transport, kit: RecoveryKit, keys: NewDevice, label: str) -> None:
    request = Enrolment.by_kit(keys.card(kit.office, label), kit.signing()).write()
    try:
        answer = offices.enrol(transport, request)
    except Refused as refused:
        if refused.problem.slug != "bad-signature":
            raise
        raise KitUnusable(why="unknown") from refused
    if answer.status != ACTIVE:
        raise DistrictNonsense()


def _furnish(
    home: Path,
    applicant: Applicant,
    keys: NewDevice,
    kit: RecoveryKit,
    address: Address,
    district_name: str,
    office_keys: dict[int, bytes],
    board: _Board,
) -> SetUp:
    assert board.held is not None
    office = Publication.parse(board.held[1], address.district, 0).office(kit.office)
    if office is None or not office_keys:
        raise DistrictNonsense()
    values = {
        **keys.values(),
        "office": kit.office,
        "office_name": office.name.encode(),
        "office_kind": office.kind.encode(),
        "district_name": district_name.encode(),
        "label": keys.card(kit.office, applicant.label).label.encode(),
        "kit_hpke": kit.hpke().public().raw,
    }
    code = furnish_home(home, applicant, values, office_keys, address)
    Mailbag(home / POST).notices.pin(*board.held)
    return SetUp(code, None, "", office.name)
