"""Computers of one desk that work apart: real stores, and what one wrote taken to another, in whatever order."""

import random
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from desk_app.casework import members
from desk_app.casework.desk import Desk
from desk_app.domain.entry import Entry
from desk_app.domain.ids import RecordId
from desk_app.domain.member import Member, Role
from desk_app.domain.same_as import Join
from desk_app.store import journal, sight
from desk_app.store.sight import Sight
from tests.support.desks import a_store

AUTHOR = RecordId(b"anna ferri......")


class Apart:
    """Several computers of one desk."""

    def __init__(self, desks: Sequence[Desk]) -> None:
        self.desks = desks
        self._first = [0] * len(desks)

    def meet(self, by: random.Random | None = None) -> None:
        """Everybody hears whatever anybody wrote since they last met; in any order, some of it twice, if `by` says."""
        written = [self._new(of) for of in range(len(self.desks))]
        for at, desk in enumerate(self.desks):
            heard = [entry for of, entries in enumerate(written) if of != at for entry in entries]
            if by is not None:
                heard += by.choices(heard, k=len(heard) // 3) if heard else []
                by.shuffle(heard)
            take_in(desk, heard, by)
        self._first = [self._last(of) for of in range(len(self.desks))]

    def tell(self, of: int, to: int) -> None:
        """One hears what another wrote since all met, and no more."""
        take_in(self.desks[to], self._new(of), None)

    def _new(self, of: int) -> list[Entry]:
        store = self.desks[of].store
        with store.unit() as unit:
            return journal.own_after(unit.connection, store.device, self._first[of], 10_000)

    def _last(self, of: int) -> int:
        store = self.desks[of].store
        with store.unit() as unit:
            return journal.last_of(unit.connection, store.device)[0]


def take_in(desk: Desk, entries: list[Entry], by: random.Random | None) -> None:
    """A few at a time, if `by` says how many."""
    while entries:
        some = by.randint(1, 6) if by is not None else len(entries)
        with desk.store.unit() as unit:
            unit.journal.take_in(entries[:some])
        entries = entries[some:]


@contextmanager
def computers(folder: Path, many: int) -> Iterator[Apart]:
    """So many computers of a coordinator who works at all of them."""
    with ExitStack() as stack:
        desks = []
        for number in range(many):
            home = folder / f"computer {number}"
            home.mkdir()
            store = a_store(home, bytes([number + 1]) * 16)
            stack.callback(store.close)
            desks.append(Desk(store, Member(AUTHOR, "Anna Ferri", Role.COORDINATOR)))
        members.record_first(desks[0].store, desks[0].member)
        apart = Apart(desks)
        apart.meet()
        yield apart


def looked(desk: Desk) -> Sight:
    """What a computer knows of who is who, whoever looks."""
    with desk.store.unit() as unit:
        return sight.of(unit.connection, None)


def joins(desk: Desk) -> tuple[Join, ...]:
    """The joins that stand on a computer."""
    with desk.store.unit() as unit:
        return sight.joins(unit.connection)


def one_person(cards: Sequence[RecordId], pairs: Sequence[tuple[RecordId, RecordId]]) -> set[frozenset[RecordId]]:
    """Which of the cards are one person when these pairs are: found as one would by hand."""
    groups: list[frozenset[RecordId]] = [frozenset({card}) for card in cards]
    for pair in pairs:
        whole = frozenset[RecordId]().union(*(group for group in groups if group & set(pair)))
        groups = [group for group in groups if not group & set(pair)] + [whole]
    return set(groups)
