"""What was agreed in an interview, for the eyes of the person: no codes, no needs, nobody's name. No widgets here."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from desk_app.domain.interview import InterviewForm
from desk_app.gui.bridge.times import long_day, read_day_ahead

translate = QCoreApplication.translate


def agreed_lines(form: InterviewForm, today: date) -> tuple[tuple[str, str], ...]:
    """What it is about and what was agreed; nothing for what was not written."""
    lines = (
        (translate("interview", "What we have agreed"), form.next_step.strip()),
        (translate("interview", "We speak again"), _when(form, today)),
        (translate("interview", "What we have seen together"), form.orientation.strip()),
        (translate("interview", "What we have done"), form.together.strip()),
    )
    return tuple((about, text) for about, text in lines if text)


def _when(form: InterviewForm, today: date) -> str:
    typed = form.again_on.strip()
    if not typed:
        return ""
    try:
        day = long_day(date.fromisoformat(read_day_ahead(typed, today)))
    except ValueError:
        day = typed
    return " · ".join(part for part in (day, form.again_at.strip()) if part)
