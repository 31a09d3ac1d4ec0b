"""The desk's own numbers in words."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desk_app.domain.desk_numbers import Whose

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class OwnLine:
    """Whose it is, the number (empty: not written yet), and what is to be known of it."""

    key: str
    whose: str
    number: str
    note: str


def whose_words(whose: Whose) -> str:
    """Who answers there."""
    return {
        Whose.COORDINATOR: translate("red_flags", "Who coordinates"),
        Whose.SERVICES: translate("red_flags", "Social services of the Comune"),
        Whose.URGENT: translate("red_flags", "Emergency social service"),
    }[whose]
