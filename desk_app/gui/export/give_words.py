"""What is said of one person's copy before it is handed over. No widgets here."""

from PySide6.QtCore import QCoreApplication

from desk_app.casework.export import Mention, PersonRecord
from desk_app.domain.attachment import KIND as ATTACHMENT
from desk_app.domain.interview import KIND as INTERVIEW
from desk_app.gui.bridge.printing import isolated
from desk_app.gui.bridge.record_words import field_words, kind_words

translate = QCoreApplication.translate
MOST = 12
"""So many lines of other people are shown; more are counted."""


def summary(record: PersonRecord) -> str:
    """How much there is."""
    interviews, documents = len(record.of_kind(INTERVIEW)), len(record.of_kind(ATTACHMENT))
    said = [
        isolated(record.name) or translate("export", "A person without a name"),
        _counted(interviews, translate("export", "one interview"), translate("export", "{n} interviews")),
        _counted(documents, translate("export", "one document"), translate("export", "{n} documents")),
    ]
    lacking = sum(record.attached(one) is None for one in record.of_kind(ATTACHMENT))
    if lacking:
        several = translate("export", "{n} documents are still on another computer and not in it")
        said.append(_counted(lacking, translate("export", "one is still on another computer and not in it"), several))
    return " · ".join(part for part in said if part)


def remark(record: PersonRecord) -> str:
    """What whoever hands it over has to look at: what is told there of others (GDPR art. 15.4)."""
    texts = translate("export", "Read it before you hand it over: what was said may tell of other people too.")
    if not record.others:
        return texts
    return texts + " " + translate("export", "Others are named here:")


def others(record: PersonRecord) -> tuple[str, ...]:
    """Where other people are named."""
    lines = list(dict.fromkeys(_mention(one) for one in record.others))
    if len(lines) > MOST:
        more = translate("export", "and {n} more").format(n=len(lines) - MOST)
        lines = [*lines[:MOST], more]
    return tuple(lines)


def _mention(one: Mention) -> str:
    where = f"{kind_words(one.kind)}, {field_words(one.kind, one.field)}"
    if one.who is None:
        return f"{where}: {isolated(one.name)}"
    card = translate("export", "{where}: {name}, who has a card here. The copy does not say the name.")
    return card.format(where=where, name=isolated(one.name) or translate("export", "somebody"))


def _counted(many: int, one: str, several: str) -> str:
    return "" if many == 0 else one if many == 1 else several.format(n=many)
