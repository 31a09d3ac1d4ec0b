"""What the locked face can do with the vault's folder, before anything heavy is brought in."""

from collections.abc import Callable
from concurrent.futures import Future, wait
from pathlib import Path

from PySide6.QtCore import QLockFile

from desk_app.domain.errors import AlreadyOpen, DiskFull
from desk_app.gui.unlock.rows import MemberRow
from desk_app.preferences import Preferences
from desk_app.vault import slotfile


class UnlockVerbs:
    """What the locked face can do, from the vault's folder."""

    def __init__(
        self,
        home: Path,
        settings: Preferences,
        open_vault: Callable[[Path, bytes, str], object],
        closing: Callable[[], Future[None] | None],
    ) -> None:
        self._home, self._settings, self._open, self._closing = home, settings, open_vault, closing
        # Two windows over one vault would be two writers: the second is told, and opens nothing.
        self._lock = QLockFile(str(home / "window.lock"))

    def members(self) -> tuple[MemberRow, ...]:
        """Who may open; read without a key, without anything heavy."""
        return tuple(MemberRow(card.member, card.name, card.role.value) for card in slotfile.members(self._home))

    def last_member(self) -> bytes:
        """Who opened it last."""
        return bytes.fromhex(self._settings.text("last_member"))

    def open_vault(self, member: bytes, phrase: str) -> object:
        """Open vault and store. Raises DeskError."""
        if not self._lock.isLocked() and not self._lock.tryLock(100):
            held = self._lock.error() is QLockFile.LockError.LockFailedError
            raise AlreadyOpen() if held else DiskFull()
        closing = self._closing()
        if closing is not None:
            # The vault that was locked a moment ago is still being closed; what failed then was told then.
            wait([closing])
        return self._open(self._home, member, phrase)

    def let_go(self) -> None:
        """Another window may open the vault now."""
        self._lock.unlock()
