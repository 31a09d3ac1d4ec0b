"""Entries as columns: exactly the same rows come out, and nonsense never gets further than Malformed."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.protocol import cbor, columns, varints
from sync.protocol.batches import split
from sync.protocol.columns import Row, Value
from sync.protocol.malformed import Malformed
from tests.sync.protocol.samples import AUTHOR, PLAIN, RECORD, ROWS, nonsense

_V7 = st.builds(
    lambda ms, head, tail: (
        ms.to_bytes(6, "big") + (0x7000 | head).to_bytes(2, "big") + (2 << 62 | tail).to_bytes(8, "big")
    ),
    st.integers(0, (1 << 48) - 1),
    st.integers(0, 0xFFF),
    st.integers(0, (1 << 62) - 1),
)
_FEW = st.sampled_from([bytes(16), b"\xff" * 16, AUTHOR, RECORD])
IDS = st.one_of(_FEW, _V7, st.binary(min_size=16, max_size=16))
_NAMES = st.sampled_from(["", "text", "kind", "nota_è", "n" * 40]) | st.text(max_size=5)
_SCALARS: st.SearchStrategy[Value] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.integers(-(1 << 80), 1 << 80),
    st.floats(allow_nan=False),
    st.text(),
    st.sampled_from(["casa", "lavoro"]),
    st.binary(max_size=20),
    IDS,
)
VALUES: st.SearchStrategy[Value] = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)
_MARKS = st.dictionaries(_NAMES, st.dictionaries(IDS, st.integers(1, 1 << 40), max_size=3), max_size=2)
_TIMES = st.integers(0, 1 << 62) | st.integers(1_790_000_000_000, 1_790_000_100_000)
ROW = st.builds(
    Row,
    seq=st.integers(1, 1 << 40),
    wall=_TIMES,
    counter=st.integers(0, 1 << 40),
    author=IDS,
    kind=_NAMES,
    record=IDS,
    person=st.none() | IDS,
    changes=st.dictionaries(_NAMES, VALUES, max_size=4),
    over=_MARKS,
)


def _typed(value: object) -> object:
    """The value with its types: True is not 1, 1 is not 1.0, and 0.0 is not -0.0."""
    if isinstance(value, list | tuple):
        return [_typed(one) for one in value]
    if isinstance(value, dict):
        return {key: _typed(one) for key, one in value.items()}
    return (type(value), repr(value))


@given(st.lists(ROW, max_size=5))
def test_any_rows_come_back_exactly(rows: list[Row]) -> None:
    again = columns.unpack(columns.pack(rows))
    assert again == tuple(rows)
    assert _typed(again) == _typed(rows)


def _alike(values: Sequence[Value]) -> list[Row]:
    return [
        Row(i, 1_790_000_000_000 + i, 0, AUTHOR, "note", RECORD, RECORD, {"x": v}, {}) for i, v in enumerate(values, 1)
    ]


@pytest.mark.parametrize(
    "values",
    [st.text(), st.sampled_from(["a", "b"]), st.integers(), IDS, st.booleans(), st.integers(-(1 << 63), 1 << 63)],
)
@settings(max_examples=settings().max_examples // 3)
@given(data=st.data())
def test_a_column_of_values_that_are_alike_comes_back_exactly(
    values: st.SearchStrategy[Value], data: st.DataObject
) -> None:
    rows = _alike(data.draw(st.lists(values, min_size=1, max_size=20)))
    assert _typed(columns.unpack(columns.pack(rows))) == _typed(rows)


@settings(max_examples=settings().max_examples // 3)
@given(st.lists(ROW, min_size=1, max_size=3))
def test_equal_rows_give_equal_bytes(rows: list[Row]) -> None:
    turned = [
        row._replace(changes=dict(reversed(row.changes.items())), over=dict(reversed(row.over.items()))) for row in rows
    ]
    assert columns.pack(turned) == columns.pack(rows)


@pytest.mark.parametrize("value", ["\ud800", ["\ud800"], {"\ud800": 1}])
@pytest.mark.parametrize("often", [1, 8])
def test_half_a_surrogate_pair_is_no_text_and_is_never_sealed(value: Value, often: int) -> None:
    with pytest.raises(ValueError, match="surrogate"):
        columns.pack(_alike([value] * often))


def test_what_could_not_be_read_again_is_never_written() -> None:
    with pytest.raises(ValueError, match="varint"):
        columns.pack([ROWS[0]._replace(counter=-1)])
    with pytest.raises(ValueError, match="varint"):
        columns.pack([ROWS[0]._replace(wall=1 << 80)])


@given(nonsense(PLAIN))
def test_nonsense_is_rows_or_malformed(data: bytes) -> None:
    try:
        rows = columns.unpack(data)
    except Malformed:
        return
    # Whatever was let in can be written again.
    assert columns.unpack(columns.pack(rows)) == rows or "nan" in repr(rows)


def test_columns_of_another_version_are_malformed() -> None:
    fields = cbor.loads(PLAIN, 1 << 20)
    assert isinstance(fields, list)
    for version in (0, 2, "1", None):
        with pytest.raises(Malformed):
            columns.unpack(cbor.dumps([version, *fields[1:]]))


def test_many_shapes_take_no_longer_than_their_number() -> None:
    rows = [ROWS[0]._replace(seq=i, kind=f"kind {i}") for i in range(1, 4_001)]
    assert columns.unpack(columns.pack(rows)) == tuple(rows)


@given(st.lists(st.integers(0, (1 << 70) - 1)))
def test_varints_come_back(numbers: list[int]) -> None:
    assert varints.unpack(varints.pack(numbers)) == numbers


@given(st.lists(st.integers(-(1 << 67), 1 << 67)))
def test_differences_come_back(numbers: list[int]) -> None:
    assert varints.unpack_deltas(varints.pack_deltas(numbers)) == numbers


@given(st.integers())
def test_zigzag_comes_back_and_is_never_negative(number: int) -> None:
    assert varints.zigzag(number) >= 0
    assert varints.unzigzag(varints.zigzag(number)) == number


@given(st.binary(max_size=40) | st.none() | st.text())
def test_any_bytes_are_varints_or_malformed(data: object) -> None:
    try:
        numbers = varints.unpack(data)
    except Malformed:
        return
    assert varints.unpack(varints.pack(numbers)) == numbers


def test_a_number_outside_a_varint_is_refused_at_both_ends() -> None:
    for number in (-1, 1 << 70):
        with pytest.raises(ValueError, match="varint"):
            varints.pack([number])
    for data in (b"\x80", b"\xff" * 10 + b"\x01", b"\x80" * 100_000):
        with pytest.raises(Malformed):
            varints.unpack(data)


@given(st.integers(1, 120), st.integers(200, 4_000))
def test_batches_hold_every_row_once_and_in_order(count: int, target: int) -> None:
    rows = _alike([f"riga {i} {i * 7919 % 1000}" for i in range(count)])
    several = list(split(rows, target))
    assert [row for some in several for row in some] == rows
    assert all(several)
