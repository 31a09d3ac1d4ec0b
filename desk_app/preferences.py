"""What this computer remembers of its window: size of text, colours, minutes before locking. Nothing of the records."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSettings

from desk_app.gui.shell.idle import MINUTES
from desk_app.gui.shell.theme import SYSTEM, ZOOMS, Appearance

LEAST_MINUTES, MOST_MINUTES = 2.0, 15.0


class Preferences:
    """A plain file beside the vault; what cannot be read counts as never set."""

    def __init__(self, home: Path) -> None:
        self._kept = QSettings(str(home.with_name(f"{home.name}-window.ini")), QSettings.Format.IniFormat)

    def text(self, name: str, default: str = "") -> str:
        """A value by its name."""
        return str(self._kept.value(name, default))

    def keep(self, **values: object) -> None:
        """Remember some values."""
        for name, value in values.items():
            self._kept.setValue(name, value)

    def appearance(self) -> Appearance:
        """How the window looks."""
        zoom = self._number("zoom", 1.0)
        return Appearance(self.text("scheme", SYSTEM), zoom if zoom in ZOOMS else 1.0)

    def lock_minutes(self) -> float:
        """Idle minutes before the vault is locked, 2 to 15."""
        return min(MOST_MINUTES, max(LEAST_MINUTES, self._number("lock_minutes", MINUTES)))

    def moment(self, name: str) -> int:
        """A moment in milliseconds since 1970; 0 for never."""
        return max(0, round(self._number(name, 0.0)))

    def _number(self, name: str, default: float) -> float:
        try:
            return float(self.text(name, str(default)))
        except ValueError:
            return default


def zoomed(appearance: Appearance, step: int) -> Appearance:
    """Larger or smaller text; 0 for 100%."""
    at = ZOOMS.index(appearance.zoom)
    place = 0 if step == 0 else min(max(at + step, 0), len(ZOOMS) - 1)
    return replace(appearance, zoom=ZOOMS[place])
