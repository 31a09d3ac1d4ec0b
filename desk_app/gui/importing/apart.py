"""Writes the rows that were set apart into a file of their own. No widgets here."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from desk_app.casework.import_plan import Plan
from desk_app.domain.errors import DeskError
from desk_app.domain.progress import Watch
from desk_app.gui.bridge.runner import ODD
from desk_app.gui.importing.long_work import LongWork
from desk_app.gui.importing.sayings import reason
from desk_app.papers import rows_apart

translate = QCoreApplication.translate


class ApartPresenter(QObject):
    """`say` tells that the file is written, `failed` that it could not be."""

    def __init__(self, work: LongWork, say: Callable[[str], None], failed: Callable[[DeskError], None]) -> None:
        super().__init__()
        self._work, self._say, self._failed = work, say, failed

    def write(self, name: str, plan: Plan | None) -> None:
        """Write them; nothing for an empty choice."""
        if not name or plan is None:
            return
        why, words = translate("importing", "Why"), translate("importing", "I write the file…")
        written = translate("importing", "Written: {name}").format(name=Path(name).name)

        def write(watch: Watch) -> None:
            rows = []
            for at in plan.tally.apart:
                watch(at, len(plan.rows))
                rows.append((plan.sheet.rows[at].cells, reason(plan, at)))
            rows_apart.write(Path(name), plan.sheet.columns, why, rows)

        self._work.go(write, lambda _: self._say(written), self._failed, words, ODD)
