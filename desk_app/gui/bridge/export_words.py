"""What is said when a copy cannot leave."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: Mapping[str, object] = {
    "export.coordinator-only": QT_TRANSLATE_NOOP(
        "words", "Only a coordinator can take everything along. Nothing was written."
    ),
    "export.no-folder": QT_TRANSLATE_NOOP(
        "words", "This folder is not there. Nothing was written: put the stick in, or choose another folder."
    ),
    "export.full": QT_TRANSLATE_NOOP(
        "words", "There is no room in this folder. Nothing was left in it: make room there, or choose another one."
    ),
    "export.cannot-write": QT_TRANSLATE_NOOP(
        "words", "Nothing can be written into this folder. Nothing was left in it: choose another stick or folder."
    ),
    "export.stopped": QT_TRANSLATE_NOOP("words", "Stopped. Nothing was left in the folder."),
}
