"""What became of a request, in words."""

from PySide6.QtCore import QCoreApplication

from desk_app.domain.request import Outcome, Reason

translate = QCoreApplication.translate


def outcome_words(kept: str) -> str:
    """An outcome in words; a newer version's as it is."""
    return {
        Outcome.ASKED.value: translate("outcome", "asked"),
        Outcome.DONE.value: translate("outcome", "done"),
        Outcome.SENT_ON.value: translate("outcome", "sent on"),
        Outcome.NOT_POSSIBLE.value: translate("outcome", "not possible"),
    }.get(kept, kept)


def reason_words(kept: str) -> str:
    """Why something was not possible, in words; a newer version's as it is."""
    return {
        Reason.SERVICE_CLOSED.value: translate("outcome", "the service is closed"),
        Reason.NO_REQUIREMENTS.value: translate("outcome", "they do not meet the requirements"),
        Reason.NO_ROOM.value: translate("outcome", "there is no room"),
        Reason.REFUSED_BY_PERSON.value: translate("outcome", "they did not want it"),
        Reason.OTHER.value: translate("outcome", "another reason"),
    }.get(kept, kept)


def outcomes() -> list[tuple[str, str]]:
    """The outcomes to choose from: (what is kept, words)."""
    return [(one.value, outcome_words(one.value)) for one in Outcome]


def reasons() -> list[tuple[str, str]]:
    """The reasons to choose from: (what is kept, words); none is chosen at first."""
    return [("", translate("outcome", "not said")), *((one.value, reason_words(one.value)) for one in Reason)]
