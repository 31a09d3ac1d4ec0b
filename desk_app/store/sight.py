"""What a member may see, and which cards stand for one person: asked before anything is shown."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

import sqlalchemy as sa

from desk_app.domain import same_as as joining
from desk_app.domain.errors import Refused
from desk_app.domain.ids import ID_BYTES, RecordId
from desk_app.domain.member import Member, Role
from desk_app.domain.protection import OPEN, Protection, anybody_left, together
from desk_app.store import members
from desk_app.store.case_tables import insider, protection, same_as
from desk_app.store.statements import driver
from desk_app.store.tables import person as person_table

_NOBODY = bytes(ID_BYTES)
"""Whose the cards of a page are before anybody was read."""
_PROTECTED = sa.select(protection.c.person, protection.c.why)
_STANDS = sa.select(insider.c.person, insider.c.member, insider.c.stand)
_JOINS = sa.select(same_as.c.id, same_as.c.kept, same_as.c.other).order_by(same_as.c.id)
_ANYBODY_HIDDEN = "SELECT EXISTS (SELECT 1 FROM protection) OR EXISTS (SELECT 1 FROM insider)"
"""Whether a case is protected, or somebody stepped back from one: else nobody is hidden from anybody."""
_HERE = sa.select(person_table.c.id).where(
    person_table.c.id.in_(sa.union(sa.select(same_as.c.kept), sa.select(same_as.c.other)))
)


@dataclass(frozen=True, slots=True)
class Sight:
    """Who is hidden from the one who looks, who is protected, and which card stands for which other (`joined`)."""

    hidden: frozenset[RecordId] = frozenset()
    protected: frozenset[RecordId] = frozenset()
    joined: dict[RecordId, RecordId] = field(default_factory=dict)
    unseen: frozenset[RecordId] = frozenset()
    """Cases that nobody who works here sees any more, for whoever may say who does (`of`)."""
    several: dict[RecordId, tuple[RecordId, ...]] = field(default_factory=dict)
    """Whoever has several cards, by the one that stands for them (`domain.same_as.people`)."""

    def kept(self, person: RecordId) -> RecordId:
        """The card that stands for this one."""
        return self.joined.get(person, person)

    def cards(self, person: RecordId) -> tuple[RecordId, ...]:
        """All cards of the one person whose kept card this is, that one first."""
        return self.several.get(person, (person,))

    def sees(self, person: RecordId | None) -> bool:
        """Whether a card, or what belongs to it, may be shown."""
        return person is None or person not in self.hidden


class Guard:
    """Refuses what a member would write into a case that they may not see. It looks once, before the first entry."""

    def __init__(self, connection: sa.Connection, member: Member) -> None:
        self._connection, self._member = connection, member
        self._hidden: frozenset[RecordId] | None = None

    def __call__(self, touched: Iterable[object]) -> None:
        """Refused("person.protected") when one of these is the id of somebody who is hidden."""
        if self._hidden is None:
            # Asked by every save: below SQLAlchemy, which would take longer than the whole of the answer.
            (anybody,) = driver(self._connection).execute(_ANYBODY_HIDDEN).fetchone()
            self._hidden = of(self._connection, self._member).hidden if anybody else frozenset()
        for one in touched:
            if one == _NOBODY:
                raise Refused("person.unknown")
            if isinstance(one, bytes) and one in self._hidden:
                raise Refused("person.protected")


def of(connection: sa.Connection, viewer: Member | None) -> Sight:
    """The sight of a member; everything for None.

    Two computers may each take the last one but one away from a case. Where nobody who works here would see it, every
    coordinator (where there is none, everybody) is told that there is one, without a name, and names somebody: the same
    on every computer, for it follows from the entries alone.
    """
    several = _several(connection)
    joined = _joined(several)
    cases = _by_person(protections(connection), joined)
    protected = frozenset(card for root, one in cases.items() if one.on for card in several.get(root, (root,)))
    if viewer is None:
        return Sight(frozenset(), protected, joined, several=several)
    away = [root for root, one in cases.items() if not one.seen_by(viewer)]
    hidden = frozenset(card for root in away for card in several.get(root, (root,)))
    unseen = _unseen(connection, viewer, {root: cases[root] for root in away})
    return Sight(hidden, protected, joined, unseen, several)


def joins(connection: sa.Connection) -> tuple[joining.Join, ...]:
    """The joins that stand, whoever may see them."""
    return tuple(joining.Join(*row) for row in connection.execute(_JOINS))


def _several(connection: sa.Connection) -> dict[RecordId, tuple[RecordId, ...]]:
    found = joins(connection)
    return joining.people(found, set(connection.execute(_HERE).scalars())) if found else {}


def _joined(several: dict[RecordId, tuple[RecordId, ...]]) -> dict[RecordId, RecordId]:
    return {card: root for root, cards in several.items() for card in cards[1:]}


def _by_person(cases: dict[RecordId, Protection], joined: dict[RecordId, RecordId]) -> dict[RecordId, Protection]:
    """The protections of people, by the cards that are kept."""
    if not joined:
        return cases
    several: dict[RecordId, dict[RecordId, Protection]] = {}
    for card, one in cases.items():
        several.setdefault(joined.get(card, card), {})[card] = one
    return {root: together(list(ones.values())) for root, ones in several.items()}


def unseen(connection: sa.Connection) -> frozenset[RecordId]:
    """The people, by their kept cards, whom nobody who works here sees."""
    working = members.working(connection)
    cases = _by_person(protections(connection), _joined(_several(connection)))
    return frozenset(root for root, one in cases.items() if not anybody_left(working, one))


def _unseen(connection: sa.Connection, viewer: Member, away: dict[RecordId, Protection]) -> frozenset[RecordId]:
    if not away:
        return frozenset()
    working = members.working(connection)
    coordinators = [one for one in working if one.role is Role.COORDINATOR]
    if all(one.id != viewer.id for one in coordinators or working):
        return frozenset()
    return frozenset(root for root, one in away.items() if not anybody_left(working, one))


def protections(connection: sa.Connection, persons: Collection[RecordId] = ()) -> dict[RecordId, Protection]:
    """The cases that are protected, or from which somebody stepped back; of these persons, or all of them."""
    whys = {row.person: row.why for row in _rows(connection, _PROTECTED, protection.c.person, persons)}
    stands: dict[RecordId, dict[RecordId, str]] = {}
    for row in _rows(connection, _STANDS, insider.c.person, persons):
        stands.setdefault(row.person, {})[row.member] = row.stand
    return {RecordId(one): Protection(one in whys, whys.get(one, ""), stands.get(one, {})) for one in {*whys, *stands}}


def protection_of(connection: sa.Connection, cards: Collection[RecordId]) -> Protection:
    """How one person's case is protected, from all of their cards."""
    found = protections(connection, cards)
    return together([found.get(card, OPEN) for card in cards])


def _rows(
    connection: sa.Connection,
    statement: sa.Select[*tuple[object, ...]],
    column: sa.Column[bytes],
    persons: Collection[RecordId],
) -> sa.CursorResult[*tuple[object, ...]]:
    return connection.execute(statement.where(column.in_(persons)) if persons else statement)
