"""A case as its page shows it: what is open, who is around, consents, papers, attachments, who may see it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from desk_app.casework.desk import Desk
from desk_app.domain import request as requests
from desk_app.domain import same_as
from desk_app.domain.agenda import Task
from desk_app.domain.attachment import Attachment
from desk_app.domain.changes import Changes
from desk_app.domain.consent import Consent
from desk_app.domain.errors import Refused
from desk_app.domain.fold import WHOSE
from desk_app.domain.household import Follower, Phone
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import Interview
from desk_app.domain.member import Member
from desk_app.domain.paper import Paper
from desk_app.domain.protection import OPEN, Protection
from desk_app.domain.request import OutcomeForm
from desk_app.store import agenda, cases, members, sight
from desk_app.store import interviews as interview_shelf
from desk_app.store import people as people_shelf
from desk_app.store.cases import Relative
from desk_app.store.interviews import Asked
from desk_app.store.people import PersonRow
from desk_app.store.store import Reader

__all__ = ["Asked", "Case", "Relative", "follow_request", "join_interview", "nameless", "read"]

NAMELESS = 30
MANY_CARDS = 3
"""Of fewer cards none can go along with another."""


@dataclass(frozen=True, slots=True)
class Case:
    """Everything around a person, from all of their cards; `joined` are the other cards.

    `going_along`: a card of these -> the others that are no longer the person's either when it is not.
    """

    person: RecordId
    joined: tuple[PersonRow, ...] = ()
    tasks: tuple[Task, ...] = ()
    requests: tuple[Asked, ...] = ()
    household: tuple[Relative, ...] = ()
    phones: tuple[Phone, ...] = ()
    followers: tuple[Follower, ...] = ()
    consents: tuple[Consent, ...] = ()
    papers: tuple[Paper, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    protection: Protection = OPEN
    members: tuple[Member, ...] = ()
    names: Mapping[RecordId, str] = field(default_factory=dict)
    going_along: Mapping[RecordId, frozenset[RecordId]] = field(default_factory=dict)


def read(reader: Reader, person: RecordId) -> Case:
    """Read a case in one snapshot. Refused when it is not for the member who looks."""
    with reader.look() as connection:
        sees = sight.of(connection, reader.viewer)
        kept = sees.kept(person)
        if not sees.sees(kept):
            raise Refused("person.protected")
        cards = sees.cards(kept)
        others = people_shelf.rows(connection, cards[1:])
        around = cases.household(connection, cards)
        return Case(
            person=kept,
            joined=tuple(others[card] for card in cards if card in others),
            tasks=agenda.of_person(connection, cards),
            requests=interview_shelf.requests(connection, cards),
            # A relative's own card may be hidden from this member: then there is no household line either.
            household=tuple(one for one in around if sees.sees(one.card)),
            phones=cases.phones(connection, cards),
            followers=cases.followers(connection, cards),
            consents=cases.consents(connection, cards),
            papers=cases.papers(connection, cards),
            attachments=cases.attachments(connection, cards),
            protection=sight.protection_of(connection, cards),
            members=members.working(connection),
            names=members.names(connection),
            going_along=_going_along(sight.joins(connection) if len(cards) >= MANY_CARDS else (), cards),
        )


def _going_along(
    joins: Collection[same_as.Join], cards: tuple[RecordId, ...]
) -> Mapping[RecordId, frozenset[RecordId]]:
    mine = [one for one in joins if one.other in cards]
    return {card: same_as.going_along(mine, cards[0], card) for card in cards[1:]}


def nameless(reader: Reader) -> tuple[Interview, ...]:
    """The latest interviews that were held without a name."""
    with reader.look() as connection:
        return interview_shelf.nameless(connection, NAMELESS)


def join_interview(desk: Desk, interview: RecordId, person: RecordId) -> Changes:
    """What was told without a name is this person's from now on, because they wish so."""
    with desk.unit() as unit:
        standing = interview_shelf.get(unit.connection, interview)
        if standing is None or standing.person is not None:
            raise Refused("interview.has-person")
        for record in (interview, *interview_shelf.codes_of(unit.connection, interview)):
            state = unit.journal.state(record)
            if state is not None:
                unit.journal.change(state, {WHOSE: True}, author=desk.member.id, person=person)
    return unit.changes


def follow_request(desk: Desk, request: RecordId, form: OutcomeForm) -> Changes:
    """What became of a request; what belonged to an outcome before is cleared.

    Where several computers noted the same request, it is written on all of their records: it is one.
    """
    fields = requests.parse(form, desk.today())
    with desk.unit() as unit:
        state = unit.journal.state(request)
        if state is None:
            raise Refused("line.unknown")
        of = state.value("interview")
        alike = interview_shelf.alike(unit.connection, request, RecordId(of)) if isinstance(of, bytes) else []
        for record in alike or [request]:
            one = unit.journal.state(record)
            if one is not None:
                changed = {name: value for name, value in fields.items() if one.value(name) != value}
                unit.journal.change(one, changed, author=desk.member.id)
    return unit.changes
