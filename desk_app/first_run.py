"""The first run: a computer without a vault."""

from PySide6.QtWidgets import QWidget

from desk_app.workplace import Frame


def first_run_face(app: Frame) -> QWidget:
    """What is shown where there is no vault yet."""
    del app
    return QWidget()
