"""What an import would do, row by row, before anything is done: nothing here writes."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from desk_app.casework.desk import Desk
from desk_app.casework.import_rows import Visit
from desk_app.domain.entry import Value
from desk_app.domain.errors import Refused
from desk_app.domain.ids import RecordId
from desk_app.domain.member import Role
from desk_app.domain.sheet import Fault, Sheet
from desk_app.store.people import PersonRow


class Outcome(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    """A new person, with the row's interview if it has one."""
    MORE = "more"
    """A further row of a new person: another interview."""
    VISIT = "visit"
    """An interview for somebody who is here."""
    HERE = "here"
    """Everything in it is here already."""
    PERHAPS = "perhaps"
    """Somebody here may be this person: set apart until somebody decides."""
    TWIN = "twin"
    """An earlier row of the sheet may be about the same person: set apart until somebody decides."""
    SAME_DAY = "same_day"
    """An interview of this person on this day is here, with other words: set apart until somebody decides."""
    ERASED = "erased"
    """The person was erased here: nothing is added."""
    COLLEAGUE = "colleague"
    """It may be about a case that whoever imports does not see: set apart, and nothing is told of it."""
    FAULT = "fault"
    """Something in it cannot be read: set apart."""


ADDED = frozenset({Outcome.NEW, Outcome.MORE, Outcome.VISIT})
QUESTIONS = frozenset({Outcome.PERHAPS, Outcome.TWIN, Outcome.SAME_DAY})
"""What somebody has to decide."""
APART = QUESTIONS | {Outcome.COLLEAGUE, Outcome.FAULT}


def demand_coordinator(desk: Desk) -> None:
    """Whoever brings in a sheet learns who of it is here: that is for somebody who sees the reserved cases.

    Refused("import.coordinator-only") for anybody else.
    """
    if desk.member.role is not Role.COORDINATOR:
        raise Refused("import.coordinator-only")


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """A row: what becomes of it, what is wrong with it, whose it is (a place in `cases`), its visit and that one's id.

    `question` is what had to be decided before somebody did, `if_same` what becomes of it when it is the person.
    """

    outcome: Outcome
    faults: tuple[Fault, ...] = ()
    case: int = -1
    visit: Visit | None = None
    visit_id: RecordId | None = None
    question: Outcome | None = None
    if_same: Outcome = Outcome.HERE
    lacks: tuple[tuple[str, str], ...] = ()
    """What the row says of the person and no card of theirs will have: (field, value). A card is not overwritten."""
    lacks_if_same: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """A person of the sheet: the id they would get, their card, their rows, who they are here, who they may be.

    `phones` are further ones that a new card gets; `twin` is the place of the earlier person of the sheet whom they are
    or may be, -1 for nobody.
    """

    record: RecordId
    fields: Mapping[str, Value]
    rows: tuple[int, ...]
    here: RecordId | None = None
    alike: PersonRow | None = None
    phones: tuple[str, ...] = ()
    twin: int = -1


@dataclass(frozen=True, slots=True)
class Tally:
    """How many rows of each outcome, how many interviews would be added, and the places of the rows set apart."""

    rows: Counter[Outcome]
    visits: int
    apart: tuple[int, ...]

    @property
    def people(self) -> int:
        """How many people would be added."""
        return self.rows[Outcome.NEW]


@dataclass(frozen=True)
class Plan:
    """A whole import, as it stands before it is done; `rows` are those of the sheet, in its order."""

    sheet: Sheet
    rows: tuple[PlannedRow, ...]
    cases: tuple[Case, ...]

    @cached_property
    def tally(self) -> Tally:
        """The numbers; reckoned once, by whoever made the plan."""
        apart = tuple(at for at, row in enumerate(self.rows) if row.outcome in APART)
        visits = sum(row.visit is not None and row.outcome in ADDED for row in self.rows)
        return Tally(Counter(row.outcome for row in self.rows), visits, apart)

    def decide(self, places: frozenset[int], *, same: bool) -> "Plan":
        """Somebody decided about these rows: it is the person (or the interview) that is here, or another one."""
        rows, cases = list(self.rows), list(self.cases)
        for at in sorted(places):
            row = self.rows[at]
            if row.question is Outcome.SAME_DAY:
                rows[at] = replace(row, outcome=Outcome.HERE if same else Outcome.VISIT)
            elif row.question is not None:
                case = cases[row.case]
                other = case.alike.id if case.alike is not None else cases[case.twin].record
                cases[row.case] = replace(case, here=other if same else None)
                for place in case.rows:
                    rows[place] = _decided(rows[place], place == case.rows[0], same=same)
        return Plan(self.sheet, tuple(rows), tuple(cases))


def _decided(row: PlannedRow, first: bool, *, same: bool) -> PlannedRow:
    if not same:
        return replace(row, outcome=Outcome.NEW if first else Outcome.MORE, lacks=())
    question = Outcome.SAME_DAY if row.if_same is Outcome.SAME_DAY else row.question
    return replace(row, outcome=row.if_same, question=question, lacks=row.lacks_if_same)
