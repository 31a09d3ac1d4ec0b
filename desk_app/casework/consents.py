"""Verbs about consents: an answer given, an answer taken back. Listening never waits for either."""

from desk_app.casework import lines
from desk_app.casework.desk import Desk
from desk_app.domain import consent as consents
from desk_app.domain.changes import Changes
from desk_app.domain.consent import What
from desk_app.domain.ids import RecordId


def answer(desk: Desk, person: RecordId, what: What, *, given: bool, notice: str = "", language: str = "") -> Changes:
    """Write down a yes or a no: `notice` is the version of the notice that was shown, in `language` (ISO 639-1).

    A no stands from now on, here and on every computer of the desk, whatever was written elsewhere meanwhile (GDPR
    art. 7.3).
    """
    fields = {
        "what": what.value,
        "given": given,
        "day": desk.today().isoformat(),
        "notice": notice or None,
        "language": language or None,
    }
    return lines.put(desk, consents.KIND, consents.record_of(person, what), person, fields)
