"""A row of a desk's own sheet, understood: who, and what was said; or what is wrong with it."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import cache

from babel import Locale

from desk_app.casework import classification
from desk_app.casework.import_about import about_code
from desk_app.domain import about, duplicates, tax_code
from desk_app.domain import interview as interviews
from desk_app.domain import person as persons
from desk_app.domain.birth import Birth
from desk_app.domain.columns import OF_INTERVIEW, Field, Matching, day_text, pieces, split_name
from desk_app.domain.entry import Value
from desk_app.domain.errors import Refused
from desk_app.domain.interview import Channel, InterviewForm
from desk_app.domain.person import NAME_LIMIT, NOTE_LIMIT, PersonForm
from desk_app.domain.sheet import Fault, SheetRow
from desk_app.domain.text import folded, one_line

_SIGNS = (Field.HELD_ON, Field.SAID, Field.NEEDS, Field.REQUESTS, Field.NEXT_STEP)
"""A row with anything in one of these is about an interview."""
_CHANNELS: Mapping[str, Channel] = {
    **dict.fromkeys(("in presenza", "presenza", "sede", "centro", "sportello", "in person"), Channel.IN_PERSON),
    **dict.fromkeys(("telefono", "telefonico", "telefonata", "tel", "phone"), Channel.PHONE),
    **dict.fromkeys(("domicilio", "visita domiciliare", "casa", "home"), Channel.HOME),
    **dict.fromkeys(("strada", "in strada", "unita di strada", "outreach"), Channel.OUTREACH),
}
_LIMITS = {Field.COMUNE: NAME_LIMIT, Field.CITIZENSHIP: NAME_LIMIT, Field.LANGUAGE: NAME_LIMIT}
_LIMITS |= {Field.CONTACT: NOTE_LIMIT, Field.TAX_CODE: tax_code.LIMIT}


@dataclass(frozen=True, slots=True)
class Visit:
    """An interview that is already parsed: its journal fields, and the codes of its needs and requests."""

    fields: Mapping[str, Value]
    needs: tuple[str, ...] = ()
    requests: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadRow:
    """A row that was understood. `name` and `known` say whose it is, `content` what its visit is made of.

    These three decide the ids of what is recorded, so they depend on the row alone; `known` is empty where nothing but
    the name is known.
    """

    at: int
    name: str
    known: str
    person: Mapping[str, Value]
    visit: Visit | None
    content: str


class RowReader:
    """Understands the rows of one sheet, as a person matched its columns."""

    def __init__(self, columns: tuple[str, ...], matching: Matching, today: date) -> None:
        self._columns, self._matching, self._today = columns, matching, today
        self._at = {field: matching.of(field) for field in Field}

    def read(self, at: int, row: SheetRow) -> ReadRow | tuple[Fault, ...]:
        """The row at a place of the sheet, or everything that is wrong with it."""
        faults = [fault for fault in row.faults if fault.column is None or fault.column in self._matching.fields]
        fields: Mapping[str, Value] = {}
        visit = None
        with self._noting(faults):
            fields = self._person(row)
        with self._noting(faults):
            visit = self._visit(row)
        if faults:
            return tuple(faults)
        names = (str(fields.get(part, "")) for part in ("given_name", "family_name"))
        name = " ".join(sorted(folded(" ".join(names)).split()))
        content = "\x1f".join(
            f"{field} {day_text(row.cells[column])}" for field in OF_INTERVIEW for column in self._at[field]
        )
        return ReadRow(at, name, _known(fields), fields, visit, content)

    @contextmanager
    def _noting(self, faults: list[Fault]) -> Iterator[None]:
        """What a rule refuses becomes a fault of the column that its field came from, the first of each column."""
        try:
            yield
        except Refused as error:
            wanted = [field for field in Field if field.value == error.field]
            if error.field in ("given_name", "family_name"):
                wanted += [Field.FAMILY_THEN_GIVEN, Field.GIVEN_THEN_FAMILY]
            where = next((at for field in wanted for at in self._at[field]), None)
            code = "row.name-missing" if error.code == "person.name-missing" else error.code
            if where is None or where not in {fault.column for fault in faults}:
                faults.append(Fault(code, where, error.values))

    def _one(self, row: SheetRow, field: Field) -> str:
        return next((row.cells[at] for at in self._at[field]), "")

    def _person(self, row: SheetRow) -> dict[str, Value]:
        for field, limit in _LIMITS.items():
            if len(self._one(row, field)) > limit:
                raise Refused("row.long", field=field.value, limit=limit)
        given, family = self._one(row, Field.GIVEN_NAME), self._one(row, Field.FAMILY_NAME)
        for field in (Field.FAMILY_THEN_GIVEN, Field.GIVEN_THEN_FAMILY):
            if self._at[field]:
                given, family = split_name(self._one(row, field), family_first=field is Field.FAMILY_THEN_GIVEN)
        form = PersonForm(
            given_name=given,
            family_name=family,
            born=day_text(self._one(row, Field.BORN)),
            comune=self._one(row, Field.COMUNE),
            language=language_code(self._one(row, Field.LANGUAGE)),
            phone=self._one(row, Field.PHONE),
            contact=self._one(row, Field.CONTACT),
            paper_name=self._one(row, Field.PAPER_NAME),
            citizenship=self._one(row, Field.CITIZENSHIP),
            tax_code=self._one(row, Field.TAX_CODE),
            **{name: self._more(row, name) for name in about.FIELDS},
        )
        return persons.parse(form, self._today)

    def _more(self, row: SheetRow, name: str) -> str:
        text = self._one(row, Field(name))
        return day_text(text) if name in about.DATES else about_code(name, text)

    def _visit(self, row: SheetRow) -> Visit | None:
        if not any(row.cells[at] for field in _SIGNS for at in self._at[field]):
            return None
        day = day_text(self._one(row, Field.HELD_ON)) or self._matching.day
        if not day:
            raise Refused("row.day-missing", field=Field.HELD_ON.value)
        needs, more_needs = self._codes(row, Field.NEEDS, "needs")
        requests, more_requests = self._codes(row, Field.REQUESTS, "requests")
        channel = _CHANNELS.get(folded(self._one(row, Field.CHANNEL)))
        odd = [] if channel else self._texts(row, Field.CHANNEL, named=True)
        said = [*self._texts(row, Field.SAID, named=len(self._at[Field.SAID]) > 1), *more_needs, *more_requests, *odd]
        form = InterviewForm(
            said="\n".join(said),
            next_step="\n".join(self._texts(row, Field.NEXT_STEP, named=len(self._at[Field.NEXT_STEP]) > 1)),
            channel=channel or Channel.IN_PERSON,
            minutes=self._one(row, Field.MINUTES),
            held_on=day,
        )
        return Visit(interviews.parse(form, self._today), needs, requests)

    def _texts(self, row: SheetRow, field: Field, *, named: bool) -> list[str]:
        """The cells of a field that are not empty, with the words above their columns where there are several."""
        filled = [at for at in self._at[field] if row.cells[at]]
        return [f"{self._columns[at]}: {row.cells[at]}" if named else row.cells[at] for at in filled]

    def _codes(self, row: SheetRow, field: Field, pack: str) -> tuple[tuple[str, ...], list[str]]:
        """The codes of what a cell names, and in words whatever the classification does not know, or knows twice."""
        codes: list[str] = []
        words: list[str] = []
        for at in self._at[field]:
            found = {piece: code_of(pack, piece) for piece in pieces([row.cells[at]])}
            codes += [code for code in found.values() if code]
            left = [piece for piece, code in found.items() if not code]
            words += [f"{self._columns[at]}: {', '.join(left)}"] if left else []
        return tuple(dict.fromkeys(codes)), words


def _known(fields: Mapping[str, Value]) -> str:
    """What tells namesakes apart: a whole date of birth alone; else what there is of date, tax code and phone."""
    born = Birth.read(str(fields.get("born", "")))
    if born is not None and born.day is not None:
        return born.text()
    one = duplicates.card("", born, str(fields.get("phone", "")), str(fields.get("tax_code", "")))
    number = one.code or one.phone
    return " ".join(part for part in (born.text() if born else "", number) if part)


@cache
def code_of(pack: str, words: str) -> str:
    """The code of the one item of the classification that these words mean; empty when none or several may."""
    typed = folded(words)
    if len(typed) < 3:
        return ""
    found = classification.named(pack, words)
    same = [one for one in found if typed in {folded(said) for said in (*one.label.values(), *one.chip.values())}]
    fitting = same or list(found)
    return fitting[0].code if len(fitting) == 1 else ""


@cache
def _languages() -> Mapping[str, str]:
    """The names of languages in Italian and English -> ISO 639-1."""
    return {
        folded(name): code
        for tongue in ("en", "it")
        for code, name in Locale(tongue).languages.items()
        if len(code) == 2
    }


def language_code(text: str) -> str:
    """A language by its code where its name is known; whatever else was written, as it is."""
    return _languages().get(folded(text), one_line(text))
