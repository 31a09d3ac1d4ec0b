"""Streams, batches and feeds: what the server has received, and in which order each office gets it."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, Executable, Table, bindparam, insert, select
from sqlalchemy.dialects import postgresql, sqlite

from sync.protocol.batch import Batch
from sync.protocol.chain import Head, follow
from sync.protocol.feed import FeedPage
from sync.protocol.problems import Refusal, problem
from sync.server.database import Database
from sync.server.tables import batches, devices, feeds, offices, streams, waiting

_DAY_MS = 86_400_000
_ROWS = 16

_STREAMS = (
    select(streams, devices.c.status)
    .join(devices, devices.c.device == streams.c.device)
    .where(streams.c.device.in_(bindparam("ids", expanding=True)))
    .order_by(streams.c.device)
    .with_for_update(of=streams)
)


@dataclass(frozen=True, slots=True)
class Arrival:
    """Whole batches of one stream, their signatures checked, and the head that they were cut after."""

    device: bytes
    after: Head
    batches: tuple[Batch, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """Where the stream stands after an arrival, and why it went no further."""

    head: Head
    refusal: Refusal | None = None
    accepted: int = 0
    held: int = 0


@dataclass(slots=True)
class _Stream:
    """One stream while its arrival is being judged."""

    head: Head
    revoked: bool
    day: int
    day_bytes: int


@dataclass(slots=True)
class _Writes:
    """The rows of one transaction."""

    # By recipient, in the order in which they go on its feed.
    batches: defaultdict[bytes, list[dict[str, object]]] = field(default_factory=lambda: defaultdict(list))
    waiting: list[dict[str, object]] = field(default_factory=list)
    streams: list[dict[str, object]] = field(default_factory=list)


class Ledger:
    """Reads and moves the streams and the feeds. Every method blocks: call it from a worker thread."""

    def __init__(self, database: Database, daily_bytes: int) -> None:
        self._database = database
        self._daily_bytes = daily_bytes
        # An office that is there once stays there.
        self._offices: set[bytes] = set()

    def head(self, device: bytes) -> Head | None:
        """Where the stream of `device` stands: its last whole batch. None for an unknown device."""
        with self._database.reading() as connection:
            row = connection.execute(
                select(streams.c.number, streams.c.digest, streams.c.offset).where(streams.c.device == device)
            ).one_or_none()
        return None if row is None else Head(row.number, row.digest, row.offset)

    def commit(self, arrivals: Sequence[Arrival], now_ms: int) -> list[Outcome]:
        """Judges arrivals of different devices and keeps what is good of each, all in one transaction.

        A batch that is refused changes nothing, and what follows it in its arrival is not looked at.
        """
        writes = _Writes()
        with self._database.writing() as connection:
            known = self._streams(connection, arrivals, now_ms)
            self._learn(connection, {batch.header.recipient for arrival in arrivals for batch in arrival.batches})
            outcomes = [self._judge(arrival, known.get(arrival.device), writes, now_ms) for arrival in arrivals]
            _write(connection, writes)
        return outcomes

    def page(self, office: bytes, after: int, without: bytes | None, limit: int) -> FeedPage:
        """The batches of the feed of `office` past `after`: at most `limit` bytes, or one batch.

        `without` leaves out what one device has sent itself.
        """
        with self._database.reading() as connection:
            last = connection.execute(select(feeds.c.last).where(feeds.c.office == office)).scalar_one()
            query = (
                select(batches.c.position, batches.c.raw)
                .where(batches.c.office == office, batches.c.position > after, batches.c.position <= last)
                .order_by(batches.c.position)
            )
            if without is not None:
                query = query.where(batches.c.device != without)
            found: list[tuple[int, bytes]] = []
            size = 0
            for row in connection.execute(query.execution_options(yield_per=_ROWS)):
                size += len(row.raw)
                if found and size > limit:
                    return FeedPage(tuple(found), found[-1][0], more=True)
                found.append((row.position, row.raw))
        return FeedPage(tuple(found), max(after, last), more=False)

    def admit(self, device: bytes) -> int:
        """Puts what a revoked device left in the waiting room on the feeds, in its order. Answers how many batches."""
        with self._database.writing() as connection:
            rows = connection.execute(
                select(waiting).where(waiting.c.device == device).order_by(waiting.c.number)
            ).all()
            writes = _Writes()
            for row in rows:
                writes.batches[row.office].append(dict(row._mapping))
            _write(connection, writes)
            connection.execute(waiting.delete().where(waiting.c.device == device))
        return len(rows)

    def _learn(self, connection: Connection, wanted: set[bytes]) -> None:
        """Looks for the offices that have not been seen yet."""
        unseen = wanted - self._offices
        if unseen:
            query = select(offices.c.office).where(offices.c.office.in_(unseen))
            self._offices.update(connection.execute(query).scalars())

    def _streams(self, connection: Connection, arrivals: Iterable[Arrival], now_ms: int) -> dict[bytes, _Stream]:
        today = now_ms // _DAY_MS
        rows = connection.execute(_STREAMS, {"ids": [arrival.device for arrival in arrivals]})
        return {
            row.device: _Stream(
                head=Head(row.number, row.digest, row.offset),
                revoked=row.status != "active",
                day=today,
                day_bytes=row.day_bytes if row.day == today else 0,
            )
            for row in rows
        }

    def _judge(self, arrival: Arrival, stream: _Stream | None, writes: _Writes, now_ms: int) -> Outcome:
        if stream is None:
            return Outcome(arrival.after, Refusal(problem("unknown-device")))
        if stream.head != arrival.after:
            # Another process took batches of this stream in the meantime.
            return Outcome(stream.head, Refusal(problem("wrong-offset", offset=stream.head.offset)))
        refusal: Refusal | None = None
        accepted = 0
        for batch in arrival.batches:
            try:
                stream.head = self._accept(batch, stream)
            except Refusal as error:
                refusal = error
                break
            accepted += 1
            _place(batch, stream, writes, now_ms)
        if accepted:
            writes.streams.append(_moved(arrival.device, stream, now_ms))
        return Outcome(stream.head, refusal, accepted, accepted if stream.revoked else 0)

    def _accept(self, batch: Batch, stream: _Stream) -> Head:
        head = follow(stream.head, batch)
        if batch.header.recipient not in self._offices:
            raise Refusal(problem("unknown-recipient", number=batch.header.number, offset=stream.head.offset))
        if stream.day_bytes + len(batch.raw) > self._daily_bytes:
            raise Refusal(problem("quota", number=batch.header.number, offset=stream.head.offset))
        stream.day_bytes += len(batch.raw)
        return head


def _place(batch: Batch, stream: _Stream, writes: _Writes, now_ms: int) -> None:
    """Gives an accepted batch its place: on its recipient's feed or, of a revoked device, in the waiting room."""
    row: dict[str, object] = {
        "office": batch.header.recipient,
        "device": batch.header.device,
        "number": batch.header.number,
        "kind": int(batch.header.kind),
        "digest": stream.head.digest,
        "received_ms": now_ms,
        "raw": batch.raw,
    }
    if stream.revoked:
        writes.waiting.append(row)
    else:
        writes.batches[batch.header.recipient].append(row)


def _moved(device: bytes, stream: _Stream, now_ms: int) -> dict[str, object]:
    return {
        "device": device,
        "number": stream.head.number,
        "digest": stream.head.digest,
        "offset": stream.head.offset,
        "day": stream.day,
        "day_bytes": stream.day_bytes,
        "received_ms": now_ms,
    }


def _write(connection: Connection, writes: _Writes) -> None:
    """Writes each table's rows as one statement: a round trip, not one for each row."""
    if writes.batches:
        rows = _positioned(connection, writes.batches)
        connection.execute(insert(batches).returning(batches.c.position), rows)
    if writes.waiting:
        connection.execute(insert(waiting).returning(waiting.c.number), writes.waiting)
    if writes.streams:
        connection.execute(_MOVE_STREAM[connection.dialect.name], writes.streams)


def _positioned(connection: Connection, by_office: dict[bytes, list[dict[str, object]]]) -> list[dict[str, object]]:
    """Moves the feeds on, which locks them until the commit, and gives each batch its position."""
    # Streams are locked before feeds and each in the order of their keys: two processes never wait for each other.
    moves = [{"office": office, "last": len(by_office[office])} for office in sorted(by_office)]
    moved = connection.execute(_MOVE_FEED[connection.dialect.name], moves)
    lasts: dict[bytes, int] = {row.office: row.last for row in moved}
    return [
        {**row, "position": lasts[office] - len(rows) + place}
        for office, rows in by_office.items()
        for place, row in enumerate(rows, 1)
    ]


def _upsert(table: Table, key: str, *, add: bool) -> dict[str, Executable]:
    """For each kind of database, the statement that puts rows in the place of those with the same key, or adds to them.

    With RETURNING, SQLAlchemy sends all rows in one statement; as an UPDATE it would send one for each.
    """
    made: dict[str, Executable] = {}
    for name, statement in (("postgresql", postgresql.insert(table)), ("sqlite", sqlite.insert(table))):
        new = {c.name: statement.excluded[c.name] for c in table.c if c.name != key}
        values = {name: table.c[name] + value for name, value in new.items()} if add else new
        upsert = statement.on_conflict_do_update(index_elements=[key], set_=values)
        made[name] = upsert.returning(*table.c) if add else upsert.returning(table.c[key])
    return made


_MOVE_STREAM = _upsert(streams, "device", add=False)
_MOVE_FEED = _upsert(feeds, "office", add=True)
