"""Verbs about a person's papers: seen, missing, asked for; never their numbers, never the originals."""

from desk_app.casework import lines
from desk_app.casework.desk import Desk
from desk_app.domain import paper as papers
from desk_app.domain.changes import Changes
from desk_app.domain.ids import RecordId
from desk_app.domain.paper import PaperForm


def note(desk: Desk, person: RecordId, form: PaperForm) -> Changes:
    """Write how it stands with a paper."""
    fields = papers.parse(form)
    record = papers.record_of(person, form.code, str(fields["name"] or ""))
    return lines.put(desk, papers.KIND, record, person, {**fields, "dropped": None})
