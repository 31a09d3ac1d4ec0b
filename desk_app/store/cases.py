"""The case's shelf: what stands around a person, from all of their cards."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from desk_app.domain.attachment import Attachment
from desk_app.domain.consent import Consent, What
from desk_app.domain.household import Follower, Phone, Tie, seen_from_the_other
from desk_app.domain.ids import RecordId
from desk_app.domain.paper import Paper
from desk_app.store import case_tables as tables
from desk_app.store.sight import Sight
from desk_app.store.tables import person

Cards = Collection[RecordId]


@dataclass(frozen=True, slots=True)
class Relative:
    """Somebody of the household; `card` leads to theirs where there is one, `own` is false when they named this one."""

    tie: Tie
    card: RecordId | None
    given_name: str
    family_name: str
    own: bool


def household(connection: sa.Connection, cards: Cards) -> tuple[Relative, ...]:
    """The household: those whom the person named, and those who named the person."""
    tie = tables.tie
    named = sa.select(tie, person.c.given_name, person.c.family_name).outerjoin_from(
        tie, person, person.c.id == tie.c.other
    )
    naming = sa.select(tie, person.c.given_name, person.c.family_name).join_from(
        tie, person, person.c.id == tie.c.person
    )
    own = [_relative(row, own=True) for row in connection.execute(named.where(tie.c.person.in_(cards)))]
    others = [_relative(row, own=False) for row in connection.execute(naming.where(tie.c.other.in_(cards)))]
    known = {one.card for one in own if one.card is not None}
    return (*own, *(one for one in others if one.card not in known))


def _relative(row: sa.Row[*tuple[object, ...]], *, own: bool) -> Relative:
    relation = row.relation if own else seen_from_the_other(row.relation)
    tie = Tie(row.id, row.person, row.other, row.name, row.born, relation, not row.apart, row.note)
    return Relative(tie, row.other if own else row.person, row.given_name or "", row.family_name or "", own)


def phones(connection: sa.Connection, cards: Cards) -> tuple[Phone, ...]:
    """Further phones, in the order of their making."""
    return tuple(
        Phone(row.id, row.person, row.number, row.whose, row.reach, bool(row.no_message))
        for row in _of(connection, tables.phone, cards)
    )


def followers(connection: sa.Connection, cards: Cards) -> tuple[Follower, ...]:
    """Who already follows the person."""
    return tuple(
        Follower(row.id, row.person, row.who, row.reach, row.note) for row in _of(connection, tables.follower, cards)
    )


def consents(connection: sa.Connection, cards: Cards) -> tuple[Consent, ...]:
    """The answers as they stand; where two cards have one, a no stands before a yes."""
    found: dict[str, Consent] = {}
    for row in _of(connection, tables.consent, cards):
        day = date.fromisoformat(row.day) if row.day else date.min
        one = Consent(row.person, row.what, bool(row.given), day, row.notice, row.language, row.author)
        if row.what not in found or not one.given:
            found[row.what] = one
    return tuple(found.values())


def withdrawn(connection: sa.Connection, cards: Cards) -> frozenset[str]:
    """To which questions (`What`) a person says no now, whichever of their cards it stands on.

    A no takes effect at once and everywhere (GDPR art. 7.3): whatever calls, hands over or writes says so.
    """
    return frozenset(one.what for one in consents(connection, cards) if not one.given)


def not_to_call(connection: sa.Connection, sees: Sight) -> frozenset[RecordId]:
    """All cards of those who asked not to be called or written to: for lists."""
    one = tables.consent
    rows = connection.execute(sa.select(one.c.person).where(one.c.what == What.CONTACT.value, one.c.given == 0))
    return frozenset(card for person in rows.scalars() for card in sees.cards(sees.kept(RecordId(person))))


def papers(connection: sa.Connection, cards: Cards) -> tuple[Paper, ...]:
    """The papers of a person."""
    return tuple(
        Paper(
            row.id,
            row.person,
            row.code,
            row.name,
            row.standing,
            date.fromisoformat(row.expires) if row.expires else None,
            row.note,
        )
        for row in _of(connection, tables.paper, cards)
    )


def attachments(connection: sa.Connection, cards: Cards) -> tuple[Attachment, ...]:
    """What was attached, in the order of time."""
    return tuple(
        Attachment(row.id, row.person, row.name, row.media, row.size, row.parts, row.added_ms, row.author)
        for row in _of(connection, tables.attachment, cards)
    )


def _of(connection: sa.Connection, table: sa.Table, cards: Cards) -> sa.CursorResult[*tuple[object, ...]]:
    return connection.execute(sa.select(table).where(table.c.person.in_(cards)).order_by(table.c.id))
