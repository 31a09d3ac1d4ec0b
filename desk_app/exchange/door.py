"""The vault's door as the post room sees it: who locks waits for one step inside, never for the network."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from desk_app.domain.changes import Changes
from desk_app.exchange.inbox import InStore, T
from desk_app.store.store import Store


@dataclass(frozen=True)
class OpenVault:
    """What the post room may use while somebody has the vault open."""

    store: Store
    in_store: InStore
    changed: Callable[[Changes], None]


class VaultShut(Exception):
    """The vault was locked in the middle of a round: what was done stands, the rest is done another time."""


class VaultDoor:
    """Lets the post room's steps in one by one, as long as the vault is open."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._inside: OpenVault | None = None

    def opened(self, vault: OpenVault) -> None:
        """Somebody has the vault open."""
        with self._guard:
            self._inside = vault

    def shut(self) -> None:
        """The vault is being locked: returns when nobody of the post room is inside."""
        with self._guard:
            self._inside = None

    def vault(self) -> OpenVault | None:
        """The open vault; its `in_store` raises VaultShut once that vault has been locked."""
        with self._guard:
            inside = self._inside
        return None if inside is None else OpenVault(inside.store, partial(self._step, inside), inside.changed)

    def _step(self, inside: OpenVault, work: Callable[[], T]) -> T:
        with self._guard:
            if self._inside is not inside:
                raise VaultShut
            return inside.in_store(work)
