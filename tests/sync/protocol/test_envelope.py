"""The sealed payload: opens with the right key for the right header, and in no other way."""

import struct
from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

import pytest
import zstandard
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol import dictionary, envelope
from sync.protocol.batch import Header
from sync.protocol.keys import CannotOpen
from sync.protocol.limits import LAST_EPOCH, MAX_PLAIN, PAD
from sync.protocol.malformed import Malformed
from tests.sync.protocol.samples import CONTENT_KEY, HEADER, PLAIN, spoilt
from tests.sync.protocol.test_batch import HEADERS

_TAG = 16
_REPEATED = struct.Struct("<I")


@given(HEADERS, st.binary(max_size=2_000), st.binary(min_size=32, max_size=32), st.sampled_from([0, 1]))
def test_what_was_sealed_opens(header: Header, plain: bytes, key: bytes, number: int) -> None:
    header = replace(header, dictionary=number)
    assert envelope.open_(header, envelope.seal(header, plain, key), key) == plain


def test_no_bit_of_a_payload_can_be_altered() -> None:
    sealed = envelope.seal(HEADER, PLAIN, CONTENT_KEY)
    for place in range(len(sealed)):
        altered = bytearray(sealed)
        altered[place] ^= 1 << place % 8
        with pytest.raises(CannotOpen):
            envelope.open_(HEADER, bytes(altered), CONTENT_KEY)
    for cut in (b"", sealed[:_TAG], sealed[:-1], sealed[1:], sealed + b"\0"):
        with pytest.raises(CannotOpen):
            envelope.open_(HEADER, cut, CONTENT_KEY)


def test_another_key_does_not_open() -> None:
    with pytest.raises(CannotOpen):
        envelope.open_(HEADER, envelope.seal(HEADER, PLAIN, CONTENT_KEY), bytes(32))


@pytest.mark.parametrize("name", [field.name for field in fields(Header)])
def test_a_payload_under_another_header_does_not_open(name: str) -> None:
    value = getattr(HEADER, name)
    other = value[:-1] + bytes([value[-1] ^ 1]) if isinstance(value, bytes) else value + 1
    changed: dict[str, Any] = {name: other}
    with pytest.raises(CannotOpen):
        envelope.open_(replace(HEADER, **changed), envelope.seal(HEADER, PLAIN, CONTENT_KEY), CONTENT_KEY)


def test_salt_device_number_recipient_and_epoch_each_make_another_key() -> None:
    headers = [
        HEADER,
        replace(HEADER, salt=bytes(16)),
        replace(HEADER, device=bytes(16)),
        replace(HEADER, number=8),
        replace(HEADER, recipient=bytes(16)),
        replace(HEADER, epoch=4),
        replace(HEADER, epoch=LAST_EPOCH),
    ]
    keys = {envelope.batch_key(header, CONTENT_KEY) for header in headers}
    assert len(keys) == len(headers)
    assert envelope.batch_key(HEADER, bytes(32)) not in keys


def test_a_copy_of_a_device_that_uses_a_number_twice_never_uses_a_key_twice() -> None:
    twins = [replace(HEADER, salt=bytes([i]) * 16) for i in range(20)]
    sealed = {envelope.seal(header, PLAIN, CONTENT_KEY) for header in twins}
    assert len(sealed) == len(twins)


@given(st.binary(max_size=1_100))
def test_padding_comes_off_again_and_tells_only_the_next_multiple(data: bytes) -> None:
    padded = envelope.pad(data)
    assert envelope.unpad(padded) == data
    assert len(padded) % PAD == 0
    assert len(padded) == -(-(len(data) + 4) // PAD) * PAD


def test_payloads_of_like_length_look_the_same() -> None:
    lengths = {len(envelope.seal(HEADER, bytes(range(n)), CONTENT_KEY)) for n in range(1, 200)}
    assert lengths == {PAD + _TAG}


@given(st.binary(max_size=600) | spoilt(envelope.pad(b"x" * 300)))
def test_nonsense_is_not_padded_as_agreed(data: bytes) -> None:
    try:
        inside = envelope.unpad(data)
    except Malformed:
        return
    assert envelope.pad(inside) == data


@pytest.mark.parametrize(
    "data",
    [
        b"",
        bytes(3),
        bytes(255),
        bytes(2 * PAD),
        b"\xff" * PAD,
        (PAD - 3).to_bytes(4, "big") + bytes(PAD - 4),
        bytes(PAD - 1) + b"\x01",
    ],
)
def test_wrong_padding_is_malformed(data: bytes) -> None:
    with pytest.raises(Malformed):
        envelope.unpad(data)


def _repeating_frame(times: int, announced: int | None) -> bytes:
    """A zstd frame (RFC 8878) that unfolds to `times` * 128 KiB of zeros, and announces what it likes."""
    block = _REPEATED.pack(1 << 1 | (128 * 1024) << 3)[:3] + b"\0"
    last = _REPEATED.pack(1 | 1 << 1 | (128 * 1024) << 3)[:3] + b"\0"
    head = b"\x00\x58" if announced is None else b"\xe0" + announced.to_bytes(8, "little")
    return b"\x28\xb5\x2f\xfd" + head + block * (times - 1) + last


def test_the_hand_made_frame_is_one() -> None:
    assert envelope.decompress(_repeating_frame(2, 256 * 1024), 0) == bytes(256 * 1024)


@pytest.mark.parametrize("announced", [None, MAX_PLAIN + 1, 1 << 40, (1 << 64) - 1, 0, 128 * 1024, 256 * 1024 - 1])
def test_a_bomb_is_refused_before_it_goes_off(announced: int | None) -> None:
    bomb = _repeating_frame(40_000, announced)  # 160 kB that would become 5 GiB
    try:
        assert len(envelope.decompress(bomb, 0)) <= MAX_PLAIN
    except Malformed:
        return


@pytest.mark.parametrize("size", [MAX_PLAIN, MAX_PLAIN + 1])
def test_sixteen_mebibytes_and_no_more(size: int) -> None:
    folded = zstandard.ZstdCompressor(level=1).compress(bytes(size))
    if size <= MAX_PLAIN:
        assert len(envelope.decompress(folded, 0)) == size
    else:
        with pytest.raises(Malformed):
            envelope.decompress(folded, 0)


@given(st.binary(max_size=60) | spoilt(envelope.compress(PLAIN, 1)), st.sampled_from([0, 1]))
def test_nonsense_unfolds_or_is_malformed(data: bytes, number: int) -> None:
    try:
        envelope.decompress(data, number)
    except Malformed:
        return


def test_a_frame_without_its_size_or_with_something_after_it_is_malformed() -> None:
    unsized = zstandard.ZstdCompressor(write_content_size=False).compress(PLAIN)
    for data in (unsized, envelope.compress(PLAIN, 0) + b"\0"):
        with pytest.raises(Malformed):
            envelope.decompress(data, 0)


def test_an_unknown_dictionary_is_malformed() -> None:
    for number in (2, 999, (1 << 63) - 1):
        for act in (envelope.compress, envelope.decompress):
            with pytest.raises(Malformed):
                act(PLAIN, number)
    with pytest.raises(Malformed):
        dictionary.load(dictionary.NONE)


def test_the_dictionary_makes_a_small_batch_smaller() -> None:
    assert len(envelope.compress(PLAIN, dictionary.LATEST)) < len(envelope.compress(PLAIN, dictionary.NONE))


def _sealed(padded: bytes) -> bytes:
    return AESGCM(envelope.batch_key(HEADER, CONTENT_KEY)).encrypt(bytes(12), padded, HEADER.raw())


@pytest.mark.parametrize("spoil", [lambda data: data[:-PAD], lambda data: b"\x01" + data[1:], lambda data: b"no"])
def test_rightly_sealed_nonsense_is_malformed(spoil: Callable[[bytes], bytes]) -> None:
    with pytest.raises(Malformed):
        envelope.open_(HEADER, _sealed(spoil(envelope.pad(bytes(300)))), CONTENT_KEY)
    with pytest.raises(Malformed):
        envelope.open_(HEADER, _sealed(envelope.pad(b"not compressed")), CONTENT_KEY)
