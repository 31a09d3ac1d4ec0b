"""One person's whole record as a paper to read: which parts it has and what stands in each. The gui gives the words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from desk_app.casework.export import PersonRecord
from desk_app.casework.kept import Given, Kept, Step
from desk_app.domain import agenda, attachment, consent, household, interview, paper, person


class Part(StrEnum):
    """A part of the paper, in the order in which they stand on it."""

    WHO = "who"
    CONTACTS = "contacts"
    HOUSEHOLD = "household"
    INTERVIEWS = "interviews"
    PROMISED = "promised"
    CONSENTS = "consents"
    PAPERS = "papers"
    REST = "rest"


_OF_KIND: Mapping[str, Part] = {
    person.KIND: Part.WHO,
    household.PHONE: Part.CONTACTS,
    household.FOLLOWER: Part.CONTACTS,
    household.TIE: Part.HOUSEHOLD,
    interview.KIND: Part.INTERVIEWS,
    agenda.KIND: Part.PROMISED,
    consent.KIND: Part.CONSENTS,
    paper.KIND: Part.PAPERS,
    attachment.KIND: Part.PAPERS,
}
"""Whatever is not named here, this version's or a newer one's, stands in the last part."""

_FIRST: Mapping[str, tuple[str, ...]] = {
    person.KIND: person.FIELDS,
    interview.KIND: (
        "held_on",
        "channel",
        "minutes",
        "reported_by",
        "reporter",
        "present",
        "interpreter",
        "language",
        "said",
        "orientation",
        "together",
        "next_step",
    ),
    interview.REQUEST: ("code", "outcome", "outcome_on", "reason", "remark"),
    agenda.KIND: ("promise", "what", "due", "hour", "whom", "done_on", "outcome"),
    household.TIE: ("relation", "name", "other", "born", "apart", "note"),
    household.PHONE: ("number", "whose", "reach", "no_message"),
    household.FOLLOWER: ("who", "reach", "note"),
    consent.KIND: ("what", "given", "day", "notice", "language"),
    paper.KIND: ("code", "name", "standing", "expires", "note"),
    attachment.KIND: ("name", "media", "size"),
}
"""In which order the fields of a kind are read; others follow by name."""
_SILENT: Mapping[str, frozenset[str]] = {
    # Said by the place where it stands, or of no use on paper: the files themselves are handed over beside it.
    interview.NEED: frozenset({"interview"}),
    interview.REQUEST: frozenset({"interview"}),
    interview.FLAG: frozenset({"interview"}),
    attachment.KIND: frozenset({"parts"}),
}


@dataclass(frozen=True, slots=True)
class Line:
    """A field that says something: what stands, and what stands beside it because nobody has chosen yet."""

    name: str
    given: Given
    beside: tuple[Given, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """A record on the paper; `below` are the needs, requests and red flags of an interview."""

    record: Kept
    below: tuple[Kept, ...] = ()

    @property
    def lines(self) -> tuple[Line, ...]:
        """Its fields in the order of reading."""
        return lines_of(self.record)


@dataclass(frozen=True, slots=True)
class Happened:
    """A line of the history: an entry of a record, `first` when it began it."""

    record: Kept
    step: Step
    first: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """The whole paper; parts that have nothing in them are left out."""

    record: PersonRecord
    parts: tuple[tuple[Part, tuple[Item, ...]], ...]
    history: tuple[Happened, ...]


def sheet(record: PersonRecord) -> Sheet:
    """The paper of a person. The pieces of attachments are not on it: they are handed over as files."""
    shown = [one for one in record.records if one.kind != attachment.PART]
    held = {one.id for one in shown if one.kind == interview.KIND}
    below: dict[object, list[Kept]] = {}
    parts: dict[Part, list[Item]] = {part: [] for part in Part}
    for one in shown:
        if one.kind in interview.CODED and one.value("interview") in held:
            of_this = below.setdefault(one.value("interview"), [])
            # The same need, chosen on two computers: one line, as on the screen, unless they say different things.
            if not any(_says_the_same(one, other) for other in of_this):
                of_this.append(one)
    for one in shown:
        if not (one.kind in interview.CODED and one.value("interview") in held):
            part = _OF_KIND.get(one.kind, Part.REST)
            parts[part].append(Item(one, tuple(below.get(one.id, ()))))
    parts[Part.INTERVIEWS].sort(key=lambda item: str(item.record.value("held_on")))
    return Sheet(record, tuple((part, tuple(items)) for part, items in parts.items() if items), _history(shown))


def _says_the_same(one: Kept, other: Kept) -> bool:
    def told(kept: Kept) -> tuple[object, ...]:
        return kept.kind, {name: given.value for name, given in kept.fields.items()}, kept.beside

    return told(one) == told(other)


def lines_of(one: Kept) -> tuple[Line, ...]:
    """The fields of a record that say something, in the order of reading."""
    first = _FIRST.get(one.kind, ())
    order = [*(name for name in first if name in one.fields), *sorted(one.fields.keys() - set(first))]
    silent = _SILENT.get(one.kind, frozenset()) | {"dropped"}
    made = (Line(name, one.fields[name], one.beside.get(name, ())) for name in order if name not in silent)
    return tuple(line for line in made if line.given.value not in (None, "") or line.beside)


def _history(shown: Iterable[Kept]) -> tuple[Happened, ...]:
    happened = [Happened(one, step, not place) for one in shown for place, step in enumerate(one.history)]
    return tuple(sorted(happened, key=lambda each: (each.step.wall_ms, each.step.counter, each.step.seq)))
