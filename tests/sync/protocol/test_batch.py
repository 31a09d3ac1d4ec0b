"""Frames: what was signed is what is read, whatever pieces it came in, and nothing else."""

from dataclasses import astuple, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol import cbor
from sync.protocol.batch import (
    MAGIC,
    PREFIX,
    BadSignature,
    FrameCutter,
    Header,
    TooLarge,
    digest,
    lengths,
    read,
    verify,
    write,
)
from sync.protocol.chain import Head, follow
from sync.protocol.limits import LAST_EPOCH, MAX_HEADER, MAX_PAYLOAD
from sync.protocol.malformed import Malformed
from sync.protocol.problems import Refusal
from tests.sync.protocol.samples import HEADER, POST, SIGNING, frame, public, spoilt

_NUMBERS = st.integers(0, (1 << 63) - 1)
HEADERS = st.builds(
    Header,
    version=st.just(1),
    kind=st.sampled_from([1, 2, 3]),
    device=st.binary(min_size=16, max_size=16),
    number=st.integers(1, (1 << 63) - 1),
    previous=st.binary(min_size=32, max_size=32),
    recipient=st.binary(min_size=16, max_size=16),
    epoch=st.integers(0, LAST_EPOCH),
    first_seq=_NUMBERS,
    last_seq=_NUMBERS,
    dictionary=_NUMBERS,
    salt=st.binary(min_size=16, max_size=16),
)


@given(HEADERS, st.binary(max_size=600))
def test_a_frame_is_read_as_it_was_written(header: Header, payload: bytes) -> None:
    raw = write(header, payload, SIGNING)
    batch = read(raw)
    assert (batch.header, batch.payload, batch.raw) == (header, payload, raw)
    assert len(header.raw()) <= MAX_HEADER
    verify(batch, public(SIGNING))


def test_no_bit_of_a_frame_can_be_altered() -> None:
    raw = frame()
    for place in range(len(raw)):
        for bit in range(8):
            altered = bytearray(raw)
            altered[place] ^= 1 << bit
            with pytest.raises((Malformed, BadSignature)):
                verify(read(bytes(altered)), public(SIGNING))


@given(st.binary(max_size=300) | spoilt(frame()))
def test_nonsense_is_no_batch(data: bytes) -> None:
    if data == frame():
        return
    with pytest.raises((Malformed, BadSignature)):
        verify(read(data), public(SIGNING))


def test_a_signature_of_another_key_or_of_other_words_is_none() -> None:
    batch = read(frame())
    for key in (public(POST), b"", bytes(32), b"\xff" * 32):
        with pytest.raises(BadSignature):
            verify(batch, key)
    # Signed without the words that stand before a batch's bytes.
    with pytest.raises(BadSignature):
        verify(replace(batch, signature=SIGNING.sign(batch.raw[:-64])), public(SIGNING))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (0, 2),
        (0, True),
        (1, 0),
        (1, 4),
        (2, b"short"),
        (3, 0),
        (3, 1 << 63),
        (3, -1),
        (3, 1.0),
        (4, bytes(31)),
        (5, "0123456789abcdef"),
        (6, LAST_EPOCH + 1),
        (7, None),
        (8, -1),
        (9, "1"),
        (10, bytes(17)),
    ],
)
def test_a_header_with_one_wrong_field_is_malformed(field: int, value: object) -> None:
    values = list(astuple(HEADER))
    values[field] = value
    with pytest.raises(Malformed):
        read(_frame_of(cbor.dumps(values)))


def test_a_header_in_any_other_spelling_is_malformed() -> None:
    raw = HEADER.raw()
    read(_frame_of(raw))
    # The same values: an indefinite array, a number in more bytes than it needs, a field too many.
    longer = raw[:1] + b"\x18\x01" + raw[2:]
    assert cbor.loads(longer, 512) == cbor.loads(raw, 512)
    for other in (b"\x9f" + raw[1:] + b"\xff", longer, cbor.dumps([*astuple(HEADER), 0]), cbor.dumps([])):
        with pytest.raises(Malformed):
            read(_frame_of(other))


def _frame_of(raw_header: bytes) -> bytes:
    body = PREFIX.pack(MAGIC, len(raw_header), 0) + raw_header
    return body + SIGNING.sign(b"ascolto/batch/1" + body)


@given(st.lists(st.binary(max_size=300), min_size=1, max_size=4), st.data())
def test_frames_come_out_of_a_stream_in_whatever_pieces_it_comes(payloads: list[bytes], data: st.DataObject) -> None:
    frames = [frame(payload, number=i) for i, payload in enumerate(payloads, 1)]
    stream = b"".join(frames)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=12)))
    upto = data.draw(st.integers(0, len(stream)))
    cutter, out = FrameCutter(), []
    for start, end in zip([0, *cuts], [*cuts, len(stream)], strict=True):
        out += cutter.feed(stream[min(start, upto) : min(end, upto)])
    assert out == frames[: len(out)]
    assert b"".join(out) + cutter.rest == stream[:upto]
    assert len(cutter.rest) < max(map(len, frames))


def test_a_stream_byte_by_byte_gives_each_frame_at_its_last_byte() -> None:
    cutter, raw = FrameCutter(), frame()
    for byte in raw[:-1]:
        assert cutter.feed(bytes([byte])) == []
    assert cutter.feed(raw[-1:] + raw[:3]) == [raw]
    assert cutter.rest == raw[:3]


@pytest.mark.parametrize(
    ("prefix", "error"),
    [
        (PREFIX.pack(b"ASB2", 10, 10), Malformed),
        (b"GET / HTTP", Malformed),
        (PREFIX.pack(MAGIC, MAX_HEADER + 1, 0), TooLarge),
        (PREFIX.pack(MAGIC, 0xFFFF, 0), TooLarge),
        (PREFIX.pack(MAGIC, 10, MAX_PAYLOAD + 1), TooLarge),
        (PREFIX.pack(MAGIC, 10, 0xFFFFFFFF), TooLarge),
    ],
)
def test_a_wrong_prefix_is_refused_at_its_tenth_byte(prefix: bytes, error: type[Exception]) -> None:
    cutter, before = FrameCutter(), frame()
    assert cutter.feed(before + prefix[:9]) == [before]
    with pytest.raises(error):
        cutter.feed(prefix[9:])
    with pytest.raises(error):
        lengths(prefix)
    # What stood whole before it in the same piece is not lost with it.
    cutter = FrameCutter()
    with pytest.raises(error):
        cutter.feed(before + prefix)
    assert cutter.rest == before + prefix


@given(st.lists(spoilt(frame()), max_size=3))
def test_a_spoilt_stream_gives_frames_or_is_malformed(pieces: list[bytes]) -> None:
    cutter = FrameCutter()
    try:
        for piece in pieces:
            for raw in cutter.feed(piece):
                assert len(raw) == PREFIX.size + sum(lengths(raw)) + 64
    except Malformed:
        return


def test_what_would_be_refused_is_not_written() -> None:
    assert read(frame(bytes(MAX_PAYLOAD))).payload == bytes(MAX_PAYLOAD)
    with pytest.raises(TooLarge):
        frame(bytes(MAX_PAYLOAD + 1))
    with pytest.raises(TooLarge):
        frame(device=bytes(MAX_HEADER))


def _chained(numbers: int) -> tuple[list[bytes], list[Head]]:
    frames: list[bytes] = []
    heads = [Head()]
    for number in range(1, numbers + 1):
        frames.append(frame(number=number, previous=heads[-1].digest))
        heads.append(Head(number, digest(frames[-1]), heads[-1].offset + len(frames[-1])))
    return frames, heads


def test_a_chain_goes_on_only_with_what_follows() -> None:
    frames, heads = _chained(3)
    head = heads[0]
    for i, raw in enumerate(frames):
        head = follow(head, read(raw))
        assert head == heads[i + 1]
    fresh = frame(number=3, previous=heads[1].digest)
    for at, raw, slug in [
        (heads[1], frames[2], "gap"),
        (heads[0], frames[1], "gap"),
        (heads[2], frames[1], "fork"),
        (heads[3], frames[0], "fork"),
        (heads[2], fresh, "fork"),
    ]:
        with pytest.raises(Refusal) as caught:
            follow(at, read(raw))
        problem = caught.value.problem
        assert (problem.slug, problem.offset, problem.number) == (slug, at.offset, read(raw).header.number)
