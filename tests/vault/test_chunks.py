import hashlib
import io
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk_app.vault import chunks
from desk_app.vault.chunks import CHUNK_BYTES, TAG_BYTES, AttachmentDamaged

KEY = bytes(range(32))
ABOUT = b"vault" + b"attachment"
HEAD = 11
WHOLE = CHUNK_BYTES + TAG_BYTES
PLAIN = bytes(range(256)) * (CHUNK_BYTES * 3 // 256) + b"the end"


class Drip(io.BytesIO):
    """A stream that gives less than was asked for, as pipes and network drives do."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(min(size or 0, 5_000) if size is not None and size > 0 else size)


def sealed(plain: bytes = PLAIN, about: bytes = ABOUT) -> bytes:
    target = io.BytesIO()
    chunks.encrypt(io.BytesIO(plain), target, KEY, about)
    return target.getvalue()


def opened(data: bytes, key: bytes = KEY, about: bytes = ABOUT) -> bytes:
    return b"".join(chunks.decrypt(io.BytesIO(data), key, about))


def part(data: bytes, number: int) -> bytes:
    return data[HEAD + number * WHOLE : HEAD + (number + 1) * WHOLE]


@given(st.integers(0, 3), st.integers(-2, 2))
@settings(max_examples=25)
def test_every_length_comes_back_as_it_was(whole: int, more: int) -> None:
    plain = PLAIN[: max(0, whole * CHUNK_BYTES + more)]
    assert opened(sealed(plain)) == plain


def test_the_name_is_the_digest_of_what_lies_on_the_disk() -> None:
    target = io.BytesIO()
    stored = chunks.encrypt(io.BytesIO(PLAIN), target, KEY, ABOUT)
    assert stored.name == hashlib.sha256(target.getvalue()).hexdigest()
    assert (stored.plain_bytes, stored.stored_bytes) == (len(PLAIN), len(target.getvalue()))
    assert stored.stored_bytes == len(PLAIN) + HEAD + 4 * TAG_BYTES


def test_the_same_picture_twice_cannot_be_told_to_be_the_same() -> None:
    assert sealed() != sealed()
    assert chunks.new_key() != chunks.new_key()


def test_no_byte_of_the_plain_text_lies_on_the_disk() -> None:
    assert b"ricevuta del canone" not in sealed(b"ricevuta del canone " * 9_000)


def test_a_stream_that_drips_gives_the_same() -> None:
    target = io.BytesIO()
    chunks.encrypt(Drip(PLAIN), target, KEY, ABOUT)
    assert b"".join(chunks.decrypt(Drip(target.getvalue()), KEY, ABOUT)) == PLAIN


def swapped(data: bytes) -> bytes:
    return data[:HEAD] + part(data, 1) + part(data, 0) + data[HEAD + 2 * WHOLE :]


def last_dropped(data: bytes) -> bytes:
    return data[: HEAD + 3 * WHOLE]


def first_dropped(data: bytes) -> bytes:
    return data[:HEAD] + data[HEAD + WHOLE :]


def repeated(data: bytes) -> bytes:
    return data[: HEAD + WHOLE] + part(data, 0) + data[HEAD + WHOLE :]


def of_another_file(data: bytes) -> bytes:
    return data[:HEAD] + part(sealed(), 0) + data[HEAD + WHOLE :]


@pytest.mark.parametrize(
    "change",
    [
        swapped,
        last_dropped,
        first_dropped,
        repeated,
        of_another_file,
        lambda data: data[:-1],
        lambda data: data + b"\0",
        lambda data: data + part(data, 3),
        lambda data: data[:HEAD],
        lambda data: data[: HEAD - 1],
        lambda data: b"",
        lambda data: b"XSA1" + data[4:],
        lambda data: data[:4] + bytes(7) + data[11:],
    ],
)
def test_a_changed_file_does_not_open(change: Callable[[bytes], bytes]) -> None:
    with pytest.raises(AttachmentDamaged):
        opened(change(sealed()))


@pytest.mark.parametrize("place", [0, 3, 4, 10, 11, 5_000, WHOLE + 40, 3 * WHOLE + HEAD, -1])
def test_a_flipped_bit_does_not_open(place: int) -> None:
    data = bytearray(sealed())
    data[place] ^= 0x10
    with pytest.raises(AttachmentDamaged):
        opened(bytes(data))


def test_another_key_or_another_attachment_does_not_open() -> None:
    with pytest.raises(AttachmentDamaged):
        opened(sealed(), key=bytes(32))
    with pytest.raises(AttachmentDamaged):
        opened(sealed(), about=b"another attachment")


def test_whole_chunks_before_a_cut_are_proven_and_the_cut_is_told() -> None:
    pieces = chunks.decrypt(io.BytesIO(last_dropped(sealed())), KEY, ABOUT)
    assert next(pieces) == PLAIN[:CHUNK_BYTES]
    assert next(pieces) == PLAIN[CHUNK_BYTES : 2 * CHUNK_BYTES]
    with pytest.raises(AttachmentDamaged):
        next(pieces)


def test_a_file_of_the_first_version_opens_for_ever() -> None:
    first = bytes.fromhex("41534131000102030405060018d47ef56c407af9bb42ea2f048e86d01148f855866ddd83cf6656")
    assert opened(first) == b"una ricevuta"


def test_a_file_longer_than_the_counter_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chunks, "MAX_CHUNKS", 2)
    with pytest.raises(Exception, match=r"attachment\.large"):
        sealed()
    monkeypatch.undo()
    data = sealed()
    monkeypatch.setattr(chunks, "MAX_CHUNKS", 2)
    with pytest.raises(AttachmentDamaged):
        opened(data)
