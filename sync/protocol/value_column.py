"""One column of values: all values of one field, of one kind of record, in the order of the entries.

[0, values]                 anything, as CBOR
[1, lengths, text]          texts one after the other, lengths in bytes of UTF-8
[2, table, indexes]         few different texts: each once, and which
[3, references]             ids
[4, deltas]                 whole numbers
"""

from collections.abc import Sequence
from typing import NamedTuple

from sync.protocol import varints
from sync.protocol.id_table import ID, Reader, Writer
from sync.protocol.malformed import Malformed

_ANY, _TEXT, _TABLE, _IDS, _NUMBERS = range(5)
_SMALLEST, _LARGEST = -(1 << 62), 1 << 62
FEW = 4
"""A table serves when each text stands there this often, on average."""


class Home(NamedTuple):
    """Where a value stands: its entry's clock in milliseconds, and the place of its entry's record among the ids."""

    wall: int
    place: int


def pack(values: Sequence[object], homes: Sequence[Home], ids: Writer) -> list[object]:
    """A column in whichever of the forms fits."""
    if all(isinstance(value, str) for value in values):
        return _pack_texts([str(value) for value in values])
    if all(isinstance(value, bytes) and len(value) == ID for value in values):
        several = [value for value in values if isinstance(value, bytes)]
        return [_IDS, varints.pack(ids.refer(one, *home) for one, home in zip(several, homes, strict=True))]
    if all(type(value) is int and _SMALLEST < value < _LARGEST for value in values):
        return [_NUMBERS, varints.pack_deltas(value for value in values if isinstance(value, int))]
    return [_ANY, list(values)]


def _pack_texts(texts: list[str]) -> list[object]:
    table = list(dict.fromkeys(texts))
    if len(table) * FEW <= len(texts):
        places = {text: place for place, text in enumerate(table)}
        return [_TABLE, table, varints.pack(places[text] for text in texts)]
    coded = [text.encode() for text in texts]
    return [_TEXT, varints.pack(len(one) for one in coded), b"".join(coded)]


def unpack(column: object, homes: Sequence[Home], ids: Reader) -> list[object]:
    """The values again, one for each home. Raises Malformed."""
    match column:
        case [0, list() as values]:
            made: list[object] = values
        case [1, bytes() as lengths, bytes() as text]:
            made = list(_cut(varints.unpack(lengths), text))
        case [2, list() as table, bytes() as indexes]:
            made = _look_up(table, varints.unpack(indexes))
        case [3, bytes() as references]:
            made = [ids.resolve(one, *home) for one, home in zip(_as_many(references, homes), homes, strict=True)]
        case [4, bytes() as deltas]:
            made = list(varints.unpack_deltas(deltas))
        case _:
            raise Malformed("not a column")
    if len(made) != len(homes):
        raise Malformed("a column of another length")
    return made


def _as_many(references: bytes, homes: Sequence[Home]) -> list[int]:
    numbers = varints.unpack(references)
    if len(numbers) != len(homes):
        raise Malformed("a column of another length")
    return numbers


def _cut(lengths: list[int], text: bytes) -> list[str]:
    if sum(lengths) != len(text):
        raise Malformed("texts of another length")
    made, start = [], 0
    try:
        for length in lengths:
            made.append(text[start : start + length].decode())
            start += length
    except UnicodeDecodeError as error:
        raise Malformed("not UTF-8") from error
    return made


def _look_up(table: list[object], places: list[int]) -> list[object]:
    if any(place >= len(table) for place in places) or not all(isinstance(text, str) for text in table):
        raise Malformed("a place outside its table")
    return [table[place] for place in places]
