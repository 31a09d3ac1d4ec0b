"""Entries as columns: what is alike stands together, so that it compresses to less than rows do.

    [1, seqs, walls, counters, authors, shapes, which, persons, records, columns, overs, ids]

`shapes` are the different (kind, fields) of the batch, `which` tells each entry's; `columns` has, shape by shape and
field by field, the values of all entries of that shape. Everything that is an id refers to the table `ids`, in the
order: authors, then per entry record and person, then the columns.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeAlias

from sync.protocol import cbor, value_column, varints
from sync.protocol.id_table import Reader, Writer
from sync.protocol.limits import MAX_PLAIN
from sync.protocol.malformed import Malformed
from sync.protocol.value_column import Home

Value: TypeAlias = "None | bool | int | float | str | bytes | list[Value] | dict[str, Value]"
VERSION = 1
_NOBODY, _ITSELF, _SAME, _ANOTHER = range(4)
"""Whom an entry is about: nobody, its own record, the same person as the entry before, another."""


class Row(NamedTuple):
    """An entry as it travels. `over`: field -> device (16 bytes) -> seq."""

    seq: int
    wall: int
    counter: int
    author: bytes
    kind: str
    record: bytes
    person: bytes | None
    changes: dict[str, Value]
    over: dict[str, dict[bytes, int]]


Shape: TypeAlias = tuple[str, tuple[str, ...]]


def _shape(row: Row) -> Shape:
    return (row.kind, tuple(sorted(row.changes)))


def pack(rows: Sequence[Row]) -> bytes:
    """Rows of one device as deterministic bytes; equal rows give equal bytes."""
    ids = Writer()
    authors = varints.pack(ids.refer(row.author, row.wall) for row in rows)
    of_shape: dict[Shape, list[Row]] = {}
    for row in rows:
        of_shape.setdefault(_shape(row), []).append(row)
    places = {shape: place for place, shape in enumerate(of_shape)}
    persons, records = _pack_subjects(rows, ids)
    columns = []
    for shape, same in of_shape.items():
        homes = [Home(row.wall, ids.place(row.record)) for row in same]
        columns += [value_column.pack([row.changes[name] for row in same], homes, ids) for name in shape[1]]
    overs = [[index, row.over] for index, row in enumerate(rows) if row.over]
    return cbor.dumps(
        [
            VERSION,
            varints.pack_deltas(row.seq for row in rows),
            varints.pack_deltas(row.wall for row in rows),
            varints.pack(row.counter for row in rows),
            authors,
            [[kind, list(names)] for kind, names in of_shape],
            varints.pack(places[_shape(row)] for row in rows),
            persons,
            records,
            columns,
            overs,
            ids.fields(),
        ]
    )


def _pack_subjects(rows: Sequence[Row], ids: Writer) -> tuple[bytes, bytes]:
    persons, records = [], []
    before: bytes | None = None
    for row in rows:
        records.append(ids.refer(row.record, row.wall))
        if row.person is None:
            persons.append(_NOBODY)
        elif row.person == row.record:
            persons.append(_ITSELF)
        elif row.person == before:
            persons.append(_SAME)
        else:
            persons += [_ANOTHER, ids.refer(row.person, row.wall, ids.place(row.record))]
        before = row.person if row.person is not None else before
    return varints.pack(persons), varints.pack(records)


def unpack(data: bytes) -> tuple[Row, ...]:
    """The rows again. Raises Malformed for anything else."""
    match cbor.loads(data, MAX_PLAIN):
        case [int() as version, *fields] if version == VERSION and len(fields) == 11:
            return _Unpacker(fields).rows()
    raise Malformed("not columns of this version")


class _Unpacker:
    """Reads the columns in the order in which they were written."""

    def __init__(self, fields: list[object]) -> None:
        seqs, walls, counters, authors, shapes, which, persons, records, columns, overs, ids = fields
        self._ids = Reader(ids)
        self._seqs = varints.unpack_deltas(seqs)
        self._count = len(self._seqs)
        self._walls = self._exactly(varints.unpack_deltas(walls))
        self._counters = self._exactly(varints.unpack(counters))
        several = zip(self._exactly(varints.unpack(authors)), self._walls, strict=True)
        self._authors = [self._ids.resolve(one, wall) for one, wall in several]
        self._shapes = _shapes(shapes)
        self._which = self._exactly(varints.unpack(which))
        if any(place >= len(self._shapes) for place in self._which):
            raise Malformed("an entry of no shape")
        self._subjects = self._read_subjects(varints.unpack(persons), self._exactly(varints.unpack(records)))
        self._changes = self._read_changes(columns)
        self._overs = self._read_overs(overs)
        self._ids.finish()

    def rows(self) -> tuple[Row, ...]:
        return tuple(
            Row(
                self._seqs[i],
                self._walls[i],
                self._counters[i],
                self._authors[i],
                self._shapes[self._which[i]][0],
                self._subjects[i][0],
                self._subjects[i][1],
                self._changes[i],
                self._overs.get(i, {}),
            )
            for i in range(self._count)
        )

    def _exactly(self, numbers: list[int]) -> list[int]:
        if len(numbers) != self._count:
            raise Malformed("a column of another length")
        return numbers

    def _read_subjects(self, persons: list[int], records: list[int]) -> list[tuple[bytes, bytes | None]]:
        made: list[tuple[bytes, bytes | None]] = []
        left = iter(persons)
        before: bytes | None = None
        for reference, wall in zip(records, self._walls, strict=True):
            record = self._ids.resolve(reference, wall)
            person = self._person(left, Home(wall, self._ids.place(record)), record, before)
            before = person if person is not None else before
            made.append((record, person))
        if next(left, None) is not None:
            raise Malformed("persons without entries")
        return made

    def _person(self, left: Iterator[int], home: Home, record: bytes, before: bytes | None) -> bytes | None:
        about = next(left, None)
        if about == _NOBODY:
            return None
        if about == _ITSELF:
            return record
        if about == _SAME and before is not None:
            return before
        reference = next(left, None)
        if about != _ANOTHER or reference is None:
            raise Malformed("an entry about nobody that is known")
        return self._ids.resolve(reference, *home)

    def _read_changes(self, columns: object) -> list[dict[str, Value]]:
        if not isinstance(columns, list) or len(columns) != sum(len(names) for _, names in self._shapes):
            raise Malformed("columns that fit no shape")
        made: list[dict[str, Value]] = [{} for _ in range(self._count)]
        left = iter(columns)
        of_shape: list[list[int]] = [[] for _ in self._shapes]
        for i, place in enumerate(self._which):
            of_shape[place].append(i)
        for (_, names), same in zip(self._shapes, of_shape, strict=True):
            homes = [Home(self._walls[i], self._ids.place(self._subjects[i][0])) for i in same]
            for name in names:
                for i, value in zip(same, value_column.unpack(next(left), homes, self._ids), strict=True):
                    made[i][name] = _value(value)
        return made

    def _read_overs(self, overs: object) -> dict[int, dict[str, dict[bytes, int]]]:
        if not isinstance(overs, list):
            raise Malformed("not marks")
        made: dict[int, dict[str, dict[bytes, int]]] = {}
        for one in overs:
            match one:
                case [int() as place, dict() as marks] if 0 <= place < self._count and marks:
                    made[place] = {_name(name): _marks(of) for name, of in marks.items()}
                case _:
                    raise Malformed("not marks")
        return made


def _shapes(values: object) -> list[Shape]:
    if not isinstance(values, list):
        raise Malformed("not shapes")
    made: list[Shape] = []
    for one in values:
        match one:
            case [str() as kind, list() as names]:
                made.append((kind, tuple(_name(name) for name in names)))
            case _:
                raise Malformed("not a shape")
    return made


def _name(value: object) -> str:
    if not isinstance(value, str):
        raise Malformed("not the name of a field")
    return value


def _marks(value: object) -> dict[bytes, int]:
    if isinstance(value, dict) and all(
        isinstance(device, bytes) and len(device) == 16 and isinstance(seq, int) and seq > 0
        for device, seq in value.items()
    ):
        return value
    raise Malformed("not marks")


def _value(value: object) -> Value:
    if value is None or isinstance(value, bool | int | float | str | bytes):
        return value
    if isinstance(value, list):
        return [_value(one) for one in value]
    if isinstance(value, dict):
        return {_name(name): _value(one) for name, one in value.items()}
    raise Malformed("not a value of a field")
