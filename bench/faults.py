"""Kills at random instants: a desk that records and sends, and its district, on SQLite and on PostgreSQL.

A coin, seeded, says who dies. Afterwards everything is left to settle, and a second reader with the office's key
opens what the district holds: every interview that the desk saw committed must be there, once.
"""

import json
import random
import tempfile
import threading
from collections import Counter
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from bench.district import MachineClock
from bench.killed_desk import KilledDesk
from desk_app.casework import mail
from desk_app.domain.entry import Entry
from desk_app.domain.ids import DeviceId, new_device
from desk_app.exchange import keyring, opening
from desk_app.exchange.inbox import Opener
from desk_app.exchange.link import LinkKind
from desk_app.exchange.mailbag import Mailbag
from desk_app.store.store import Store, create, open_store
from sync.client.hello import greet
from sync.client.transport import Call, Transport
from sync.protocol import batch as batches
from sync.protocol import chain
from sync.protocol.feed import MAX_FEED, FeedPage
from sync.protocol.upload import Acknowledgement
from tests.support.computers import Computer, set_up
from tests.support.district import District
from tests.support.postgres import cluster

KILLS = 500
SEED = 20_261_123
LONGEST_S = 0.5
"""From one kill to the next at most: the desk then has recorded some thirty interviews and gone round three times."""
SETTLE = 50

Figures = dict[str, dict[str, object]]
Journal = Mapping[tuple[DeviceId, int], Entry]


@dataclass(frozen=True)
class Tally:
    """What was counted. `commits`: interviews that the desk saw committed; the three that follow must be 0."""

    kills: int
    commits: int
    lost: int
    doubled: int
    acknowledged_missing: int


def run(scale: float) -> Figures:
    """The figures: lost, doubled, acknowledged and missing for each database (0 each); commits and kills beside."""
    kills = max(2, round(KILLS * scale))
    figures: Figures = {}
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        (folder / "sqlite").mkdir()
        (folder / "postgres").mkdir()
        figures |= _figures("sqlite", storm(folder / "sqlite", None, kills))
        database = stack.enter_context(cluster()).database()
        figures |= _figures("postgres", storm(folder / "postgres", database, kills))
    return figures


def _figures(name: str, tally: Tally) -> Figures:
    bad = {"lost": tally.lost, "doubled": tally.doubled, "acknowledged_missing": tally.acknowledged_missing}
    made: Figures = {
        f"{name}_{what}": {"ratio": many, "ours": many, "floor": 0, "unit": "entries"} for what, many in bad.items()
    }
    made[f"{name}_commits"] = {"ratio": 1.0, "ours": tally.commits, "floor": tally.commits, "unit": "interviews"}
    made[f"{name}_kills"] = {"ratio": 1.0, "ours": tally.kills, "floor": tally.kills, "unit": "kills"}
    return made


def storm(folder: Path, database: str | None, kills: int, seed: int = SEED) -> Tally:
    """Kill desk and district again and again, let it settle, and count. `folder` is an empty one."""
    district = District(folder / "district", database).start()
    try:
        _, computer = set_up(folder / "home", district.office())
        computer.round()
        computer.close()
        opened = computer.opened
        desk = KilledDesk(
            computer.home, opened.key.database(), opened.vault_id, computer.desk.member, folder / "witness"
        )
        # No connection may be open across a fork.
        district.database.close()
        _kill(desk, district, kills, random.Random(seed))
        settled = Computer(computer.home)
        try:
            _settle(settled)
            return _count(settled, _Seen.read(desk.witness, district.public), kills, folder)
        finally:
            settled.close()
    finally:
        district.close()


def _kill(desk: KilledDesk, district: District, kills: int, coin: random.Random) -> None:
    port = int(district.url.rpartition(":")[2])
    pause = threading.Event()
    child = desk.begin()
    for _ in range(kills):
        pause.wait(coin.uniform(0.0, LONGEST_S))
        if coin.random() < 0.5:
            desk.kill(child)
            child = desk.begin()
        else:
            district.kill()
            district.start(port)
    desk.kill(child)


def _settle(computer: Computer) -> None:
    for _ in range(SETTLE):
        if computer.round().kind == LinkKind.ALL_RECEIVED:
            return
    raise RuntimeError(f"it does not settle: {computer.room.state()}")


@dataclass(frozen=True)
class _Seen:
    """What the witness says: interviews begun and seen committed, and acknowledgements."""

    begun: frozenset[str]
    committed: frozenset[str]
    acknowledged: tuple[Acknowledgement, ...]

    @staticmethod
    def read(path: Path, district: bytes) -> "_Seen":
        lines = [line.split(" ", 1) for line in path.read_text("ascii").splitlines()]
        said = {word: [what for name, what in lines if name == word] for word in ("try", "done", "ack")}
        signed = tuple(Acknowledgement.parse(one, district) for one in said["ack"])
        return _Seen(frozenset(said["try"]), frozenset(said["done"]), signed)


def _count(computer: Computer, seen: _Seen, kills: int, folder: Path) -> Tally:
    store = computer.desk.store
    here = _marks({(one.device, one.seq): one for one in mail.own_after(store, 0)})
    frames = feed(computer)
    there, twice = _read_by_another(computer, frames, folder)
    marks = _marks(there)
    lost = sum(mark not in marks or mark not in here for mark in seen.committed)
    doubled = twice + sum(many - 1 for many in (marks | here).values()) + len(marks.keys() - seen.begun)
    digests = {batches.read(raw).header.number: batches.digest(raw) for raw in frames}
    last = Mailbag(computer.post).acknowledged()
    acknowledged = [*seen.acknowledged, *([last] if last else [])]
    promised = max((ack.number for ack in acknowledged), default=0)
    missing = sum((store.device, seq) not in there for seq in range(1, mail.seq_up_to(store, promised) + 1))
    missing += sum(digests.get(ack.number) != ack.digest for ack in acknowledged)
    return Tally(kills, len(seen.committed), lost, doubled, missing)


def _marks(entries: Journal) -> Counter[str]:
    return Counter(str(one.changes["said"]) for one in entries.values() if one.kind == "interview")


def feed(computer: Computer) -> list[bytes]:
    """Everything that the district has for the office, its chain whole. Raises Refusal for a gap or a fork."""
    address = Mailbag(computer.post).credentials
    transport, cursor, frames, head = Transport(address, MachineClock()), 0, [], chain.Head()
    try:
        greet(transport)
        while True:
            call = Call("GET", f"/v1/feeds/{address.office.hex()}", query=f"after={cursor}", limit=MAX_FEED)
            page = FeedPage.read(transport.ask(call).body)
            for _, raw in page.batches:
                head = chain.follow(head, batches.read(raw))
                frames.append(raw)
            cursor = page.next
            if not page.more:
                return frames
    finally:
        transport.close()


def _read_by_another(computer: Computer, frames: list[bytes], folder: Path) -> tuple[Journal, int]:
    """The entries in these batches as another reader with the office's key opens them, and how many came twice."""
    notice = opening.published(Mailbag(computer.post))
    assert notice is not None
    reader = _reader(computer, folder)
    try:
        opener = Opener(reader, keyring.read(reader), notice, lambda work: work())
        entries = [entry for raw in frames for entry in opener.entries(raw)]
    finally:
        reader.close()
    there = {(entry.device, entry.seq): entry for entry in entries}
    return there, len(entries) - len(there)


def _reader(computer: Computer, folder: Path) -> Store:
    mine = mail.values(computer.desk.store, "office", "signing", "hpke")
    create(folder / "reader.db", bytes(32), bytes(16))
    store = open_store(folder / "reader.db", bytes(32), bytes(16))
    mail.remember(store, device=new_device(), **{name: value for name, value in mine.items() if value is not None})
    mail.keep_office_keys(store, mail.office_keys(computer.desk.store))
    return store


if __name__ == "__main__":
    print(json.dumps(run(0.02), indent=2))
