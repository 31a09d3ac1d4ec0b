"""The post room: goes round for one computer and tells how it stands. It knows nothing of windows."""

import contextlib
import threading
from collections.abc import Callable
from pathlib import Path

from desk_app.domain.clock import Clock
from desk_app.domain.errors import DeskError, OlderThanSent, PostError
from desk_app.exchange import standing, succession
from desk_app.exchange.door import OpenVault, VaultDoor, VaultShut
from desk_app.exchange.errand import Errand
from desk_app.exchange.founding import POST
from desk_app.exchange.link import LinkKind, LinkState
from desk_app.exchange.mailbag import Mailbag, carrying
from desk_app.exchange.standing import Ledger, Standing
from desk_app.store.errors import known_failures

__all__ = ["OpenVault", "PostRoom"]


class PostRoom:
    """Rounds for one computer. `told` is called with every new state, on the thread that runs the round."""

    def __init__(self, home: Path, told: Callable[[LinkState], None], clock: Clock | None = None) -> None:
        self._folder = home / POST
        self._clock = clock or Clock()
        self._door = VaultDoor()
        self._standing = Standing(told)
        self.wished_s: float | None = None
        """Seconds for which the district asked to be left alone at the last visit (Retry-After)."""
        self._look()

    def state(self) -> LinkState:
        """How it stands now."""
        return self._standing.state

    def unlocked(self, vault: OpenVault) -> None:
        """Somebody opened the vault: rounds seal and open from now on. Says when this copy is older than what left."""
        self._door.opened(vault)
        self._look(trouble=self._older())

    def locked(self) -> None:
        """The vault is being locked: waits for one step of a round in it to end; from then on a round only carries."""
        self._door.shut()

    def round(self, stop: threading.Event) -> LinkState:
        """One round. Never raises for what the network, the district or the disk do: that stands in the state."""
        errand = Errand(self._folder, self._clock, self._standing, stop)
        try:
            with known_failures(), carrying(self._folder):
                trouble = errand.run(self._door.vault())
        except DeskError as known:
            why = known.values.get("why")
            trouble = f"{known.code}:{why}" if why else known.code
        except OSError:
            # A full disk has a name of its own by now; this is a folder that is gone, or not ours to read.
            trouble = "post.mailbag"
        self.wished_s = errand.wished_s
        self._look(trouble=trouble, last_visit_ms=self._clock.now_ms())
        return self.state()

    def send_again(self) -> None:
        """The next round sends what the district has refused once more. Nothing happens while the vault is locked."""
        vault = self._door.vault()
        if vault is not None:
            with contextlib.suppress(VaultShut):
                vault.in_store(lambda: succession.begin(vault.store))

    def refresh(self) -> None:
        """Something was saved: count what waits anew."""
        self._look()

    def _older(self) -> str | None:
        vault = self._door.vault()
        try:
            if vault is not None and succession.is_due(vault.store, vault.in_store, Mailbag(self._folder)):
                return OlderThanSent.code
        except (VaultShut, PostError):
            # Locked again already, or no mailbag: `_look` tells.
            return None
        return None

    def _look(self, trouble: str | None = None, last_visit_ms: int | None = None) -> None:
        before = self._standing.state
        said = before.trouble if trouble is None else trouble
        when = before.last_visit_ms if last_visit_ms is None else last_visit_ms
        try:
            bag = Mailbag(self._folder)
            state = standing.state_of(bag, self._ledger(bag), trouble=said, last_visit_ms=when)
        except PostError as known:
            state = LinkState(LinkKind.NEEDS_PERSON, trouble=known.code, last_visit_ms=when)
        self._standing.tell(state)

    def _ledger(self, bag: Mailbag) -> Ledger | None:
        vault = self._door.vault()
        if vault is None:
            return None
        ack = bag.acknowledged()
        number = ack.number if ack is not None and ack.device == vault.store.device else 0
        try:
            return vault.in_store(lambda: standing.read(vault.store, number))
        except VaultShut:
            return None
