"""A person's papers as a list of lines that can be marked, those of joined cards as one. No widgets here."""

from dataclasses import dataclass, replace
from datetime import date

from desk_app.domain import paper as papers
from desk_app.domain.ids import RecordId
from desk_app.domain.paper import CODES, OTHER, Paper, PaperForm, Standing
from desk_app.domain.text import one_line
from desk_app.gui.documents import paper_sayings
from desk_app.gui.documents.rows import PaperRow


@dataclass(frozen=True, slots=True)
class Checklist:
    """How it stands with the papers of `person`; a line's key is the paper's code, or the record of one by name."""

    person: RecordId
    papers: tuple[Paper, ...]
    today: date

    def rows(self) -> tuple[PaperRow, ...]:
        """The listed papers in their order, then those by name (and those that only a newer version lists)."""
        named = dict.fromkeys(key for one in self.papers if (key := self._key(one)) not in CODES)
        return tuple(paper_sayings.row(key, key, self.held(key), self.today) for key in (*CODES, *named))

    def held(self, key: str) -> Paper | None:
        """What is known of a paper. Of several cards that were joined, the one that is shown has the last word."""
        of_key = [one for one in self.papers if self._key(one) == key]
        own = [one for one in of_key if one.person == self.person]
        return next(iter(own or of_key), None)

    def records(self, key: str) -> tuple[RecordId, ...]:
        """All records of a line."""
        return tuple(one.id for one in self.papers if self._key(one) == key)

    def form(self, key: str, *, standing: str = "", expires: str | None = None) -> PaperForm:
        """A line as the form that changes it; what is not said stays."""
        held = self.held(key)
        if held is None:
            return PaperForm(key, standing, expires or "")
        kept = held.expires.isoformat() if held.expires else ""
        day = kept if expires is None else expires
        return PaperForm(held.code, standing or held.standing, day, held.name, held.note)

    def has_named(self, name: str) -> bool:
        """Whether a paper of this name has its line."""
        return any(one.code == OTHER and one.name.casefold() == one_line(name).casefold() for one in self.papers)

    def noted(self, form: PaperForm) -> "Checklist":
        """As it will be when this form is written. Refused where the form is."""
        fields = papers.parse(form)
        day = fields["expires"]
        made = Paper(
            papers.record_of(self.person, form.code, form.name),
            self.person,
            form.code,
            form.name,
            Standing(form.standing).value,
            date.fromisoformat(str(day)) if day else None,
            form.note,
        )
        rest = tuple(one for one in self.papers if one.id != made.id)
        return replace(self, papers=(*rest, made))

    def without(self, key: str) -> "Checklist":
        """As it will be when nothing is marked in this line."""
        return replace(self, papers=tuple(one for one in self.papers if self._key(one) != key))

    def _key(self, one: Paper) -> str:
        return papers.record_of(self.person, OTHER, one.name).hex() if one.code == OTHER else one.code
