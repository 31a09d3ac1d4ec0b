"""The words of an import: fields, what becomes of a row, counts, remarks. No widgets here."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from desk_app.casework.import_plan import APART, QUESTIONS, Case, Outcome, Plan, PlannedRow
from desk_app.casework.imports import Imported
from desk_app.domain.about import FIELDS
from desk_app.domain.columns import Field
from desk_app.domain.sheet import Fault, Remark, Sheet
from desk_app.gui.bridge.about_words import about_field
from desk_app.gui.bridge.labels import language_words, place_words
from desk_app.gui.bridge.words import of_code
from desk_app.gui.importing.rows import Filter, PreviewLine, Question

translate = QCoreApplication.translate
TONES = {
    Outcome.NEW: "ok",
    Outcome.MORE: "ok",
    Outcome.VISIT: "ok",
    Outcome.HERE: "muted",
    Outcome.ERASED: "muted",
    Outcome.PERHAPS: "warn",
    Outcome.TWIN: "warn",
    Outcome.SAME_DAY: "warn",
    Outcome.COLLEAGUE: "warn",
    Outcome.FAULT: "danger",
}


def field_words() -> list[tuple[str, str]]:
    """Where a column may go: (what is kept, words), first that it stays in the file."""
    about = {Field(name): about_field(name) for name in FIELDS}
    words = {
        **{field: said[:1].upper() + said[1:] for field, said in about.items()},
        Field.GIVEN_NAME: translate("importing", "Name"),
        Field.FAMILY_NAME: translate("importing", "Surname"),
        Field.FAMILY_THEN_GIVEN: translate("importing", "Surname and name together"),
        Field.GIVEN_THEN_FAMILY: translate("importing", "Name and surname together"),
        Field.BORN: translate("importing", "Date or year of birth"),
        Field.TAX_CODE: translate("importing", "Tax code"),
        Field.PHONE: translate("importing", "Phone"),
        Field.CONTACT: translate("importing", "When and how to call"),
        Field.COMUNE: translate("importing", "Where they live"),
        Field.CITIZENSHIP: translate("importing", "Citizenship"),
        Field.LANGUAGE: translate("importing", "Language"),
        Field.PAPER_NAME: translate("importing", "Name on papers"),
        Field.HELD_ON: translate("importing", "Day of the interview"),
        Field.CHANNEL: translate("importing", "How they met"),
        Field.MINUTES: translate("importing", "Minutes of the interview"),
        Field.SAID: translate("importing", "Notes of the interview"),
        Field.NEEDS: translate("importing", "Needs"),
        Field.REQUESTS: translate("importing", "Requests"),
        Field.NEXT_STEP: translate("importing", "Next step"),
    }
    return [("", translate("importing", "stays in the file")), *((field.value, words[field]) for field in Field)]


def becomes(outcome: Outcome, *, visit: bool) -> str:
    """What becomes of a row."""
    new = translate("importing", "New person")
    return {
        Outcome.NEW: translate("importing", "New person, with an interview") if visit else new,
        Outcome.MORE: translate("importing", "Another interview") if visit else translate("importing", "Same person"),
        Outcome.VISIT: translate("importing", "Interview for somebody known"),
        Outcome.HERE: translate("importing", "Here already"),
        Outcome.ERASED: translate("importing", "Erased here: stays out"),
        Outcome.PERHAPS: translate("importing", "Perhaps known: you decide"),
        Outcome.TWIN: translate("importing", "Perhaps the person of another row: you decide"),
        Outcome.SAME_DAY: translate("importing", "Same day, other words: you decide"),
        Outcome.COLLEAGUE: translate("importing", "A colleague has to look at it"),
        Outcome.FAULT: translate("importing", "To be corrected"),
    }[outcome]


def fault_words(faults: tuple[Fault, ...], columns: tuple[str, ...]) -> str:
    """Everything that is wrong with a row, with the column's own title before each sentence."""
    return " ".join(
        f"{columns[one.column]}: {_sentence(one)}" if one.column is not None else _sentence(one) for one in faults
    )


def _sentence(one: Fault) -> str:
    return of_code(one.code, one.values)


def preview_line(plan: Plan, at: int) -> PreviewLine:
    """A row of the preview in words."""
    row, source = plan.rows[at], plan.sheet.rows[at]
    case = plan.cases[row.case] if row.case >= 0 else None
    more = fault_words(row.faults, plan.sheet.columns)
    if case is not None and row.outcome not in (Outcome.NEW, Outcome.MORE):
        more = _known_as(plan, case)
    if row.outcome is Outcome.NEW or row.outcome is Outcome.MORE:
        said = str(row.visit.fields.get("said", "")).replace("\n", " ")[:200] if row.visit else ""
        # Of two rows that are surely one person's, which the other is.
        other = _known_as(plan, case) if case is not None and case.here is not None else ""
        more = ". ".join(part for part in (other, said) if part)
    who = _name(case) if case is not None else " ".join(cell for cell in source.cells[:3] if cell)
    words = becomes(row.outcome, visit=row.visit is not None)
    if row.lacks:
        more = ". ".join(part for part in (_lacking(row.lacks), more) if part)
    return PreviewLine(str(source.number), who, words, "warn" if row.lacks else TONES[row.outcome], more)


def _lacking(lacks: tuple[tuple[str, str], ...]) -> str:
    """What somebody may wish to write on the card by hand."""
    titles = dict(field_words())
    said = {"comune": place_words, "language": language_words}
    facts = ", ".join(f"{titles[name]}: {said.get(name, str)(value)}" for name, value in lacks)
    return translate("importing", "Not put on the card. {facts}").format(facts=facts)


def _name(case: Case) -> str:
    names = (str(case.fields.get(part, "")) for part in ("given_name", "family_name"))
    return " ".join(part for part in names if part)


def _known_as(plan: Plan, case: Case) -> str:
    if case.twin >= 0:
        other = plan.cases[case.twin]
        number = plan.sheet.rows[other.rows[0]].number
        return translate("importing", "Row {n} of this sheet: {who}").format(n=number, who=_name(other))
    if case.alike is None:
        return ""
    names = " ".join(part for part in (case.alike.given_name, case.alike.family_name) if part)
    year = f", {case.alike.birth_year}" if case.alike.birth_year else ""
    return translate("importing", "Known here: {who}").format(who=f"{names}{year}")


def reason(plan: Plan, at: int) -> str:
    """Why a row was set apart, for the file of those rows."""
    row = plan.rows[at]
    if row.outcome is Outcome.FAULT:
        return fault_words(row.faults, plan.sheet.columns)
    case = plan.cases[row.case]
    said = becomes(row.outcome, visit=row.visit is not None)
    return ". ".join(part for part in (said, _known_as(plan, case)) if part)


def question(outcome: Outcome) -> Question:
    """What is asked of a row that waits for a decision."""
    if outcome is Outcome.SAME_DAY:
        return Question(
            translate("importing", "An interview of this day is here already. Is this another one?"),
            translate("importing", "No, the same"),
            translate("importing", "Yes, another one"),
        )
    if outcome is Outcome.TWIN:
        return Question(
            translate("importing", "Is this the person of the other row?"),
            translate("importing", "Yes, the same person"),
            translate("importing", "No, somebody else"),
        )
    return Question(
        translate("importing", "Is this the person who is known here?"),
        translate("importing", "Yes, it is them"),
        translate("importing", "No, somebody else"),
    )


def filters(plan: Plan) -> list[tuple[str, str]]:
    """The filters of the preview with how many rows each shows; those that show none are left out."""
    counts = plan.tally.rows
    words = {
        Filter.ALL: translate("importing", "All rows: {n}"),
        Filter.APART: translate("importing", "Set apart: {n}"),
        Filter.QUESTIONS: translate("importing", "To be decided: {n}"),
        Filter.FAULTS: translate("importing", "To be corrected: {n}"),
        Filter.NEW: translate("importing", "New people: {n}"),
        Filter.VISITS: translate("importing", "Further interviews: {n}"),
        Filter.HERE: translate("importing", "Nothing to add: {n}"),
        Filter.LACKS: translate("importing", "Not all on the card: {n}"),
    }
    shown = {each: sum(counts[one] for one in SHOWS[each]) for each in SHOWS}
    shown[Filter.LACKS] = sum(bool(row.lacks) for row in plan.rows)
    return [(each.value, words[each].format(n=shown[each])) for each in Filter if each is Filter.ALL or shown[each]]


def shows(kept: Filter, row: PlannedRow) -> bool:
    """Whether a row is seen under a filter."""
    return bool(row.lacks) if kept is Filter.LACKS else row.outcome in SHOWS[kept]


SHOWS: Mapping[Filter, frozenset[Outcome]] = {
    Filter.ALL: frozenset(Outcome),
    Filter.APART: APART,
    Filter.QUESTIONS: QUESTIONS,
    Filter.FAULTS: frozenset({Outcome.FAULT}),
    Filter.NEW: frozenset({Outcome.NEW}),
    Filter.VISITS: frozenset({Outcome.MORE, Outcome.VISIT}),
    Filter.HERE: frozenset({Outcome.HERE, Outcome.ERASED}),
}


def summary(plan: Plan) -> str:
    """What the import would do, in one line."""
    parts = [
        translate("importing", "New people: {n}").format(n=plan.tally.people),
        translate("importing", "Interviews: {n}").format(n=plan.tally.visits),
        translate("importing", "Set apart: {n}").format(n=len(plan.tally.apart)),
    ]
    return " · ".join(parts)


def file_words(name: str, sheet: Sheet) -> str:
    """A file that was read: its name, its rows, and what is worth knowing."""
    read = translate("importing", "{name}. Rows: {n}.").format(name=name, n=len(sheet.rows))
    return " ".join([read, *(remark_words(one) for one in sheet.remarks)])


def remark_words(one: Remark) -> str:
    """Something worth knowing about a file."""
    words: Mapping[str, Callable[[], str]] = {
        "letters": lambda: translate("importing", "Read as {name}."),
        "above": lambda: translate("importing", "Lines above the titles, not read: {n}."),
        "doubled": lambda: translate("importing", "Several columns are called “{name}”."),
        "notes": lambda: translate("importing", "Notes attached to cells: {n}. They stay in the file."),
        "merged": lambda: translate("importing", "Merged cells: {n}. Their text stands in the first cell alone."),
    }
    return words[one.code]().format(**one.values) if one.code in words else ""


def unused_words(columns: tuple[str, ...]) -> str:
    """The columns that nothing takes."""
    if not columns:
        return translate("importing", "Every column goes somewhere.")
    nameless = translate("importing", "without a title")
    named = ", ".join(name or nameless for name in columns)
    return translate("importing", "These columns stay in the file: {columns}.").format(columns=named)


def done_words(done: Imported, apart: int) -> str:
    """What was added."""
    if not done.people and not done.visits and apart:
        return translate("importing", "Nothing was added.")
    if not done.people and not done.visits:
        return translate("importing", "Everything was here already: nothing was added twice.")
    words = translate("importing", "Added. People: {people}. Interviews: {visits}.")
    return words.format(people=done.people, visits=done.visits)
