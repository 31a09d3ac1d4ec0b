"""The first run: a computer without a vault."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from desk_app.wiring import Application


def first_run_face(app: "Application") -> QWidget:
    """What is shown where there is no vault yet."""
    del app
    return QWidget()
