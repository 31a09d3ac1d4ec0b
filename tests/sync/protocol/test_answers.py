"""What the district says: feed, publication, hello, acknowledgement and problems."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol import cbor, hello, problems, publication, signed, upload
from sync.protocol.batch import BadSignature
from sync.protocol.feed import MAX_FEED, FeedPage
from sync.protocol.hello import NotTheDistrict
from sync.protocol.limits import MAX_HEADER, MAX_PAYLOAD, PROTOCOL
from sync.protocol.malformed import Malformed
from sync.protocol.problems import KINDS, NONSENSE, Problem, Refusal, problem
from sync.protocol.publication import Publication, PublishedDevice, PublishedOffice
from sync.protocol.upload import Acknowledgement
from tests.sync.protocol.samples import (
    CARD,
    DEVICE,
    DISTRICT,
    OFFICE,
    PUBLICATION,
    SIGNING,
    public,
    seed,
    signed_statement,
)

NONCE = "0123456789abcdef" * 2
KEY = public(DISTRICT)
ACK = Acknowledgement(DEVICE, 4_096, 7, seed("digest"), 1_790_000_000_000)


# -- feed -------------------------------------------------------------------------------------------------------


@given(st.dictionaries(st.integers(1, 1 << 40), st.binary(max_size=50), max_size=6), st.integers(0, 100), st.booleans())
def test_a_page_comes_back(batches: dict[int, bytes], further: int, more: bool) -> None:
    page = FeedPage(tuple(sorted(batches.items())), max(batches, default=0) + further, more)
    assert FeedPage.read(page.write()) == page


@pytest.mark.parametrize(
    "fields",
    [
        [[[2, b"a"], [1, b"b"]], 2, False],
        [[[1, b"a"], [1, b"b"]], 2, False],
        [[[0, b"a"]], 2, False],
        [[[3, b"a"]], 2, False],
        [[], -1, False],
        [[], 1 << 63, False],
        [[[1, "a"]], 2, False],
        [[[1]], 2, False],
        [[], 0, 0],
        [[], 0],
    ],
)
def test_a_page_out_of_order_is_malformed(fields: list[object]) -> None:
    with pytest.raises(Malformed):
        FeedPage.read(cbor.dumps(fields))


def test_the_largest_batch_fits_on_a_page() -> None:
    raw = bytes(10 + MAX_HEADER + MAX_PAYLOAD + 64)
    page = FeedPage(((1 << 62, raw),), 1 << 62, True)
    assert FeedPage.read(page.write()) == page
    with pytest.raises(Malformed):
        FeedPage.read(cbor.dumps([[[1, bytes(MAX_FEED)]], 1, False]))


# -- publication ------------------------------------------------------------------------------------------------

offices = st.builds(
    PublishedOffice, st.binary(min_size=16, max_size=16), st.text(max_size=20), st.text(max_size=9),
    st.sampled_from([(), PUBLICATION.offices[0].epochs]),
)  # fmt: skip
devices = st.builds(
    PublishedDevice, st.binary(min_size=16, max_size=16), st.binary(min_size=16, max_size=16),
    st.binary(min_size=32, max_size=32), st.just(CARD.hpke), st.sampled_from(["active", "revoked"]),
)  # fmt: skip


@given(st.integers(0, 1 << 53), st.integers(0, 1 << 53), st.lists(offices, max_size=3), st.lists(devices, max_size=3))
def test_a_publication_comes_back(
    version: int, issued_ms: int, some: list[PublishedOffice], others: list[PublishedDevice]
) -> None:
    made = Publication(version, issued_ms, tuple(some), tuple(others))
    again = Publication.parse(made.sign(DISTRICT), KEY, version)
    assert again == made
    for office in some:
        assert again.office(office.id) in some


def test_a_publication_is_looked_up_by_number() -> None:
    office, device = PUBLICATION.office(OFFICE), PUBLICATION.device(DEVICE)
    assert (office, device) == (PUBLICATION.offices[0], PUBLICATION.devices[0])
    assert (PUBLICATION.office(DEVICE), PUBLICATION.device(OFFICE)) == (None, None)


def test_an_older_publication_and_one_of_somebody_else_are_refused() -> None:
    for data, key, version in [
        (PUBLICATION.sign(DISTRICT), KEY, PUBLICATION.version + 1),
        (PUBLICATION.sign(SIGNING), KEY, 0),
        (PUBLICATION.sign(DISTRICT), public(SIGNING), 0),
    ]:
        with pytest.raises(Malformed):
            Publication.parse(data, key, version)


@pytest.mark.parametrize(
    "wrong",
    [
        replace(PUBLICATION, offices=(replace(PUBLICATION.offices[0], id=b"short"),)),
        replace(PUBLICATION, devices=(replace(PUBLICATION.devices[0], signing=b""),)),
        replace(PUBLICATION, devices=(replace(PUBLICATION.devices[0], hpke=bytes(32)),)),
    ],
)
def test_a_publication_with_a_key_of_another_length_is_malformed(wrong: Publication) -> None:
    with pytest.raises(Malformed):
        Publication.parse(wrong.sign(DISTRICT), KEY, 0)


# -- hello ------------------------------------------------------------------------------------------------------


def test_the_district_greets() -> None:
    said = hello.check(hello.answer(NONCE, 1_790_000_000_123, "Distretto di Valle", DISTRICT), NONCE, KEY)
    assert (said.nonce, said.time_ms, said.name, said.public) == (NONCE, 1_790_000_000_123, "Distretto di Valle", KEY)
    assert said.oldest <= PROTOCOL <= said.newest


def test_a_hello_from_somebody_else_is_not_the_districts() -> None:
    theirs = hello.answer(NONCE, 1, "Distretto di Valle", SIGNING)
    body = [NONCE, 1, 1, 1, "Distretto di Valle", KEY]
    pretending = signed.sign(hello.LABEL, body, SIGNING)
    for data in (theirs, pretending, b"<html>login</html>", b""):
        with pytest.raises(NotTheDistrict):
            hello.check(data, NONCE, KEY)
    # It can only claim a key, and whoever restores compares that one with a fingerprint on paper.
    assert hello.claimed_key(theirs) == public(SIGNING)
    assert hello.claimed_key(pretending) == KEY
    # Signed with one key, claiming another: proves nothing about either.
    with pytest.raises(NotTheDistrict):
        hello.check(pretending, NONCE, public(SIGNING))


def test_an_answer_to_another_question_or_of_another_kind_is_refused() -> None:
    earlier = hello.answer(NONCE, 1, "x", DISTRICT)
    body = [NONCE, 1, 1, 1, "x", KEY]
    with pytest.raises(NotTheDistrict):
        hello.check(earlier, "f" * 32, KEY)
    with pytest.raises(NotTheDistrict):
        hello.check(signed.sign(publication.LABEL, body, DISTRICT), NONCE, KEY)


def test_no_byte_of_a_hello_can_be_altered() -> None:
    data = hello.answer(NONCE, 1, "x", DISTRICT)
    for place in range(len(data)):
        altered = bytearray(data)
        altered[place] ^= 1 << place % 8
        with pytest.raises(NotTheDistrict):
            hello.check(bytes(altered), NONCE, KEY)


# -- acknowledgement --------------------------------------------------------------------------------------------


def test_an_acknowledgement_comes_back_and_fits_a_header() -> None:
    text = ACK.sign(DISTRICT)
    assert Acknowledgement.parse(text, KEY) == ACK
    assert text.isascii()
    assert not set(text) & set("=+/ \r\n")


def test_an_acknowledgement_of_somebody_else_is_refused() -> None:
    with pytest.raises(BadSignature):
        Acknowledgement.parse(ACK.sign(SIGNING), KEY)
    with pytest.raises(BadSignature):
        Acknowledgement.parse(ACK.sign(DISTRICT), public(SIGNING))


@pytest.mark.parametrize("change", [{"device": b""}, {"digest": bytes(31)}, {"offset": -1}, {"number": -1}])
def test_an_acknowledgement_with_a_wrong_part_is_malformed(change: dict[str, bytes | int]) -> None:
    wrong = replace(ACK, **change)  # type: ignore[arg-type]  # one of its fields
    with pytest.raises(Malformed):
        Acknowledgement.parse(wrong.sign(DISTRICT), KEY)


@given(
    st.text(max_size=60) | st.integers(0, 300).map(lambda n: ACK.sign(DISTRICT)[:n] + "A" + ACK.sign(DISTRICT)[n + 1 :])
)
def test_nonsense_acknowledges_nothing(text: str) -> None:
    try:
        assert Acknowledgement.parse(text, KEY) == ACK
    except (Malformed, BadSignature):
        return


def test_a_statement_of_one_kind_is_never_one_of_another() -> None:
    labels = {hello.LABEL, upload.LABEL, publication.LABEL}
    assert len(labels) == 3
    for label in labels:
        data = signed_statement(label, cbor.dumps([1]))
        assert signed.parse(label, data, KEY, 1_000) == [1]
        for other in labels - {label}:
            with pytest.raises(BadSignature):
                signed.parse(other, data, KEY, 1_000)


# -- problems ---------------------------------------------------------------------------------------------------


_FIELDS = st.sampled_from(["type", "detail", "number", "offset"])
_DOCUMENTS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.just("urn:ascolto:problem:gap"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_FIELDS, inner),
    max_leaves=8,
)


@given(
    st.sampled_from(sorted(KINDS)),
    st.text(max_size=500),
    st.none() | st.integers(0, 1 << 62),
    st.none() | st.integers(0, 1 << 62),
)
def test_a_problem_comes_back(slug: str, detail: str, number: int | None, offset: int | None) -> None:
    made = problem(slug, detail, number=number, offset=offset)
    assert Problem.parse(made.to_json(), made.status) == made
    assert Refusal(made).problem == made


@given(
    st.binary(max_size=200) | _DOCUMENTS.map(lambda value: json.dumps(value).encode()),
    st.integers(100, 599),
)
def test_reading_a_problem_never_raises(data: bytes, status: int) -> None:
    made = Problem.parse(data, status)
    assert made.slug in {*KINDS, NONSENSE}
    if made.slug == NONSENSE:
        assert (made.status, made.permanent) == (status, False)
    for number in (made.number, made.offset):
        assert number is None or (number >= 0 and not isinstance(number, bool))


@pytest.mark.parametrize(
    "data", [b"", b"[" * 100_000, b'{"type":' * 50_000, b"1" * 10_000, b"\xff\xfe", b'{"type": {}}', b"null"]
)
def test_nonsense_is_a_problem_that_passes(data: bytes) -> None:
    assert Problem.parse(data, 502) == Problem(NONSENSE, 502, "Not an answer of the district")


def test_whether_a_problem_is_permanent_is_told_by_our_own_table() -> None:
    lie = json.dumps({"type": problems.PREFIX + "busy", "permanent": True, "status": 422, "title": "x"}).encode()
    assert Problem.parse(lie, 422) == replace(problem("busy"), status=422)
    assert {slug for slug, kind in KINDS.items() if kind.permanent} == {
        "bad-batch", "foreign-batch", "unknown-recipient", "too-large",
    }  # fmt: skip
