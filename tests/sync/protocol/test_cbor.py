"""Deterministic CBOR: what goes in comes out, and nothing else is let in."""

import cbor2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol import cbor
from sync.protocol.malformed import Malformed
from tests.sync.protocol.samples import ANYTHING


def _again(value: object) -> object:
    return cbor.loads(cbor.dumps(value), 1 << 20)


@given(ANYTHING)
def test_every_value_comes_back_and_its_bytes_are_always_the_same(value: object) -> None:
    raw = cbor.dumps(value)
    # Compared as bytes: a float that is no number is not equal to itself.
    assert cbor.dumps(_again(value)) == raw


def test_the_order_in_which_a_map_was_filled_does_not_show() -> None:
    assert cbor.dumps({"bb": 1, "a": 2}) == cbor.dumps({"a": 2, "bb": 1}) == bytes.fromhex("a2616102626262 01")


@given(st.binary(max_size=200))
def test_any_bytes_are_a_value_or_malformed(data: bytes) -> None:
    try:
        value = cbor.loads(data, 200)
    except Malformed:
        return
    assert isinstance(value, None | bool | int | float | str | bytes | list | dict | cbor2.CBORSimpleValue) or (
        value is cbor2.undefined
    )


_CONTENTS = [b"\x00", b"\x61a", b"\x41a", b"\x80", b"\x82\x00\x01", b"\xa0", b"\x6a2013-03-21", b"\x50" + bytes(16)]


def test_no_tag_is_let_in_but_those_of_large_whole_numbers() -> None:
    let_in = set()
    for tag in (*range(1_200), 43_000, 55_799, 65_535, 1 << 40):
        head = cbor2.dumps(cbor2.CBORTag(tag, 0))[:-1]
        for content in _CONTENTS:
            try:
                cbor.loads(head + content, 100)
            except Malformed:
                continue
            let_in.add(tag)
    assert let_in == {2, 3}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "0000",  # something after the value
        "9f00ff",  # an array of indefinite length
        "5f4100ff",  # bytes in pieces
        "a2616100616101",  # a key twice
        "a10000",  # a key that is a number
        "a18000",  # a key that is an array
        "d81c81d81d00",  # an array that holds itself
        "c5821b0fffffffffffffff01",  # a number that would fill the memory
        "9bffffffffffffffff",
        "5b7fffffffffffffff",
        "63eda080",  # half of a surrogate pair
        "61ff",
        "1c",
        "f800",
    ],
)
def test_what_is_not_ours_is_malformed(text: str) -> None:
    with pytest.raises(Malformed):
        cbor.loads(bytes.fromhex(text), 100)


def test_depth_and_length_are_bounded() -> None:
    cbor.loads(b"\x81" * cbor.DEEPEST + b"\x00", 100)
    with pytest.raises(Malformed):
        cbor.loads(b"\x81" * (cbor.DEEPEST + 1) + b"\x00", 100)
    with pytest.raises(Malformed):
        cbor.loads(b"\x81" * 100_000, 1 << 20)
    assert cbor.loads(b"\x43abc", 4) == b"abc"
    with pytest.raises(Malformed):
        cbor.loads(b"\x43abc", 3)
