"""When copies of the archive are made, and where to: remembered beside the window's settings, told in the window."""

from dataclasses import dataclass
from pathlib import Path

from desk_app.domain.clock import wall_clock
from desk_app.domain.errors import DeskError
from desk_app.exchange import copies
from desk_app.gui.bridge.runner import LaneRunner
from desk_app.gui.settings.rows import CopyFacts
from desk_app.preferences import Preferences
from desk_app.store import upkeep
from desk_app.store.store import Store

DAY_MS = 86_400_000
_A_WORKING_DAY_MS = 20 * 3_600_000
"""At locking, a copy is made when the last one is older: many computers are locked and never closed."""


@dataclass(frozen=True)
class Archive:
    """What is copied: the open store, its folder, and the vault's number."""

    store: Store
    home: Path
    vault_id: bytes


class Copying:
    """Makes copies and checks the archive. What touches the store runs where the writing connection lives."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    @property
    def _settings(self) -> Preferences:
        # Qt's settings may be used on several threads, but not one object of them.
        return Preferences(self._archive.home)

    def facts(self) -> CopyFacts:
        """Where copies go, when the last one was verified, and why the newest one could not be made."""
        settings = self._settings
        return CopyFacts(settings.text("copies_into"), settings.moment("copied_ms"), settings.text("copy_trouble"))

    def choose(self, folder: str) -> None:
        """Copies go here from now on; an empty text for nowhere."""
        self._settings.keep(copies_into=folder, copy_trouble="")

    def make(self) -> None:
        """Make a copy now. Raises DeskError, and remembers why."""
        archive = self._archive
        try:
            copies.make(archive.store, archive.home, archive.vault_id, Path(self.facts().folder))
        except DeskError as error:
            self._settings.keep(copy_trouble=error.code)
            raise
        self._settings.keep(copied_ms=wall_clock(), copy_trouble="")

    def is_due(self, *, leaving: bool) -> bool:
        """Whether the vault that is being closed is copied first; `leaving`: the whole application closes."""
        facts = self.facts()
        return bool(facts.folder) and (leaving or abs(wall_clock() - facts.last_ms) > _A_WORKING_DAY_MS)

    def check_daily(self) -> None:
        """Verify every page of the archive once a day, in the background. Raises StoreDamaged."""
        if abs(wall_clock() - self._settings.moment("checked_ms")) > DAY_MS and self._archive.store.key is not None:
            upkeep.check(self._archive.store.path, self._archive.store.key)
            self._settings.keep(checked_ms=wall_clock())


class CopyVerbs:
    """What the settings page can do about copies."""

    def __init__(self, copying: Copying, runner: LaneRunner) -> None:
        self._copying, self._runner = copying, runner
        self.copies, self.copy_into = copying.facts, copying.choose

    def make_copy(self) -> None:
        """Make one now: what is saved meanwhile waits for it. Raises DeskError."""
        self._runner.wait_for(self._copying.make)
