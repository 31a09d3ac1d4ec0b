"""Verbs for whoever asks for a copy: one person's whole record, or everything that a desk wrote.

A person may see what is kept of them and take it along in a form that machines read (GDPR art. 15 and 20); a desk may
leave with its data. Everything comes from the journal, whatever its kind: what this version does not know is in it too.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from desk_app.casework.desk import Desk
from desk_app.casework.kept import Given, Kept, Step, attached, kept
from desk_app.domain import interview as interviews
from desk_app.domain import person as persons
from desk_app.domain.changes import Changes
from desk_app.domain.entry import ERASED, Value
from desk_app.domain.errors import Refused
from desk_app.domain.household import FOLLOWER, PHONE, TIE
from desk_app.domain.ids import ID_BYTES, RecordId
from desk_app.domain.member import Member, Role
from desk_app.store.recorded import Records, ids_in, named_by_others
from desk_app.store.sight import Sight
from desk_app.store.store import Reader

__all__ = ["KIND", "DeskData", "Given", "Kept", "Made", "Mention", "PersonRecord", "Reader", "Step"]

KIND = "export"
NAMES_OF_OTHERS = frozenset(
    {
        (TIE, "name"),
        (PHONE, "whose"),
        (FOLLOWER, "who"),
        (interviews.KIND, "reporter"),
        (interviews.KIND, "present"),
        (interviews.KIND, "interpreter"),
    }
)
"""(kind, field): where somebody else than the person is named in words."""
_OF_RESERVED = frozenset({"name", "born", "note", "apart"})
"""What of a line of the household tells about somebody whose case is reserved."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody else in a person's record. `who` is their card where they have one, `name` empty where it is hidden."""

    record: RecordId
    kind: str
    field: str
    who: RecordId | None
    name: str


@dataclass(frozen=True, slots=True)
class Made:
    """A copy's own data: which desk's, by whom, when (milliseconds since 1970), and who worked there."""

    desk: str
    by: Member
    wall_ms: int
    members: Mapping[RecordId, str]

    def name(self, member: RecordId) -> str:
        """A member's name; empty for one who is not known here."""
        return self.members.get(member, "")


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """All that is kept of one person, from all of their cards, in the order in which it was begun.

    `others` is what of other people is in it; `moved` are records (id, kind) that were once theirs and are now somebody
    else's: those are not in it.
    """

    made: Made
    person: RecordId
    cards: tuple[RecordId, ...]
    name: str
    records: tuple[Kept, ...]
    others: tuple[Mention, ...]
    moved: tuple[tuple[RecordId, str], ...]

    def of_kind(self, *kinds: str) -> tuple[Kept, ...]:
        """Its records of some kinds."""
        return tuple(one for one in self.records if one.kind in kinds)

    def attached(self, attachment: Kept) -> bytes | None:
        """The bytes of an attachment, put together; None while some of them are on another computer."""
        return attached(attachment, {one.id: one for one in self.records}.get)


def person_record(desk: Desk, reader: Reader, person: RecordId) -> PersonRecord:
    """One person's whole record, in one snapshot. Refused when nothing is known, or it is not for this member."""
    with reader.look() as connection:
        records = Records(connection)
        sees = records.sight(reader.viewer)
        root = sees.kept(person)
        if not sees.sees(root):
            raise Refused("person.protected")
        cards = sees.cards(root)
        mine, moved = _of_person(records, cards)
        if not mine:
            raise Refused("person.unknown")
        mine += [one for one in map(_reading(records), named_by_others(connection, cards)) if one is not None]
        mine = [seen for one in mine if (seen := _as_seen(one, sees)) is not None]
        named = records.name_of(root) or ("", "")
        return PersonRecord(
            made=_made(desk, records),
            person=root,
            cards=cards,
            name=" ".join(part for part in named if part),
            records=tuple(sorted(mine, key=lambda one: one.begun)),
            others=tuple(_others(records, mine, cards, sees)),
            moved=tuple(moved),
        )


def _as_seen(one: Kept, sees: Sight) -> Kept | None:
    """A record as it may leave in somebody's hands: of their household only who is not hidden from the member.

    Of somebody with a reserved case that they are of it, and no more: whoever gets the copy may be whom they fear.
    """
    if one.kind != TIE:
        return one
    around = [who for who in (one.person, one.value("other")) if isinstance(who, bytes)]
    if not all(sees.sees(RecordId(who)) for who in around):
        return None
    return one.without(_OF_RESERVED) if any(who in sees.protected for who in around) else one


def _of_person(records: Records, cards: Sequence[RecordId]) -> tuple[list[Kept], list[tuple[RecordId, str]]]:
    """The records about a person; and those that once were."""
    mine: list[Kept] = []
    moved: list[tuple[RecordId, str]] = []
    for record in records.about(cards):
        one = kept(records.of_record(record))
        if one is not None and one.person in (None, *cards):
            mine.append(one)
        elif one is not None:
            moved.append((one.id, one.kind))
    # What was told without a name and joined later: a need that had been dropped by then names its interview alone.
    ids = {*cards, *(one.id for one in mine)}
    nameless = [one for one in map(_reading(records), records.about_nobody()) if one is not None]
    while found := [one for one in nameless if one.person is None and one.id not in ids and one.ids & ids]:
        mine += found
        ids |= {one.id for one in found}
    return mine, moved


def _reading(records: Records) -> Callable[[RecordId], Kept | None]:
    return lambda record: kept(records.of_record(record))


def _others(records: Records, mine: Iterable[Kept], cards: Sequence[RecordId], sees: Sight) -> Iterator[Mention]:
    for one in mine:
        if one.person is not None and one.person not in cards:
            yield Mention(one.id, one.kind, "person", one.person, " ".join(records.name_of(one.person) or ()).strip())
        for name, value in _said(one):
            if (one.kind, name) in NAMES_OF_OTHERS and isinstance(value, str) and value:
                yield Mention(one.id, one.kind, name, None, value)
            if isinstance(value, bytes) and len(value) == ID_BYTES and value not in cards:
                who = RecordId(value)
                found = records.name_of(who)
                if found is not None:
                    yield Mention(one.id, one.kind, name, who, " ".join(found).strip() if sees.sees(who) else "")


def _said(one: Kept) -> Iterator[tuple[str, Value]]:
    """What stands in the fields of a record, and what stands beside it."""
    for name, given in sorted(one.fields.items()):
        yield name, given.value
        yield from ((name, other.value) for other in one.beside.get(name, ()))


def _made(desk: Desk, records: Records) -> Made:
    return Made(records.office(), desk.member, desk.now_ms(), records.members())


@dataclass(frozen=True)
class DeskData:
    """Everything that a desk wrote, in one snapshot; record by record, whatever there is of it.

    `hidden` counts the people who are not in it, because their case is not for the member who exports.
    """

    made: Made
    kinds: tuple[str, ...]
    hidden: int
    _records: Records = field(repr=False)
    _sees: Sight = field(repr=False)
    _ids: Mapping[str, bytearray] = field(repr=False)

    def of_kind(self, kind: str) -> Iterator[Kept]:
        """The records of a kind, in the order of their ids. One record is in memory at a time."""
        for record in ids_in(self._ids[kind]) if kind in self._ids else ():
            one = kept(self._records.of_record(record))
            # A record whose entries bear several kinds is of the kind that came first.
            if one is None or one.kind != kind or not self._sees.sees(one.person):
                continue
            other = one.value("other") if kind == TIE else None
            # What was noted of somebody who is hidden is hidden with them.
            if not (isinstance(other, bytes) and other in self._sees.hidden):
                yield one

    def count(self, kind: str) -> int:
        """How many records of a kind there may be at most."""
        return len(self._ids.get(kind, b"")) // ID_BYTES

    def attached(self, attachment: Kept) -> bytes | None:
        """The bytes of an attachment, put together; None while some of them are on another computer."""
        return attached(attachment, lambda part: kept(self._records.of_record(part)))

    def name_of(self, person: RecordId) -> tuple[str, str]:
        """Given and family name; empty for nobody's."""
        return self._records.name_of(person) or ("", "")

    def codes_of(self, interview: RecordId) -> list[tuple[str, str]]:
        """What stands of an interview's needs and requests: ("need" or "request", code)."""
        return self._records.codes_of(interview)


def _nothing() -> None:
    """Nobody watches."""


@contextmanager
def desk_data(desk: Desk, reader: Reader, watch: Callable[[], None] = _nothing) -> Iterator[DeskData]:
    """All records of the desk, for a coordinator alone, as long as the block lasts. `watch` may raise to stop it."""
    _demand_coordinator(desk)
    with reader.look() as connection:
        records = Records(connection)
        sees = records.sight(reader.viewer)
        ids = records.kinds(watch)
        ids.pop(ERASED, None)
        yield DeskData(_made(desk, records), tuple(sorted(ids)), len(sees.hidden), records, sees, ids)


def note_person(desk: Desk, person: RecordId, forms: Sequence[str]) -> Changes:
    """Record that a copy of one person's record was made, in which `forms`: it stands in their history."""
    return _note(desk, {"what": persons.KIND, "forms": list(forms)}, person)


def note_desk(desk: Desk, people: int) -> Changes:
    """Record that a copy of the whole desk was made, with so many people in it."""
    _demand_coordinator(desk)
    return _note(desk, {"what": "desk", "people": people}, None)


def _note(desk: Desk, fields: Mapping[str, Value], person: RecordId | None) -> Changes:
    with desk.unit() as unit:
        unit.journal.add(KIND, fields, author=desk.member.id, person=person)
    return unit.changes


def _demand_coordinator(desk: Desk) -> None:
    if desk.member.role is not Role.COORDINATOR:
        raise Refused("export.coordinator-only")
