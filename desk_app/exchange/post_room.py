"""The post room: one round seals what waits, visits the district, and opens what came. It knows nothing of windows.

While the vault is locked a round only carries: what was sealed goes out, what comes is kept closed.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from desk_app.domain.changes import EVERYTHING, NOTHING, Changes
from desk_app.domain.clock import Clock
from desk_app.domain.errors import DeskError, MissingKey
from desk_app.exchange import keyring, opening, outbox, standing
from desk_app.exchange.founding import POST
from desk_app.exchange.inbox import InStore
from desk_app.exchange.link import LinkKind, LinkState
from desk_app.exchange.mailbag import Mailbag, carrying
from desk_app.store.store import Store
from sync.client import ports
from sync.client.errors import Forked, Trouble
from sync.client.visit import Visit
from sync.protocol.upload import Acknowledgement


@dataclass(frozen=True)
class OpenVault:
    """What the post room may use while somebody has the vault open."""

    store: Store
    in_store: InStore
    changed: Callable[[Changes], None]


class PostRoom:
    """Rounds for one computer. `told` is called with every new state, on the thread that runs the round."""

    def __init__(self, home: Path, told: Callable[[LinkState], None], clock: Clock | None = None) -> None:
        self._folder = home / POST
        self._told = told
        self._clock = clock or Clock()
        self._vault: OpenVault | None = None
        self._guard = threading.Lock()
        self._state = LinkState()
        self._look()

    def state(self) -> LinkState:
        """How it stands now."""
        return self._state

    def unlocked(self, vault: OpenVault) -> None:
        """Somebody opened the vault: rounds seal and open from now on."""
        with self._guard:
            self._vault = vault
        self._look()

    def locked(self) -> None:
        """The vault is being locked: waits for a round's work in it to end, then only carries."""
        with self._guard:
            self._vault = None

    def round(self, stop: threading.Event) -> LinkState:
        """One round. Never raises for what the network, the district or the disk do: that stands in the state."""
        trouble = ""
        try:
            with carrying(self._folder):
                trouble = self._go(stop)
        except DeskError as known:
            why = known.values.get("why")
            trouble = f"{known.code}:{why}" if why else known.code
        self._look(trouble=trouble, last_visit_ms=self._clock.now_ms())
        return self._state

    def refresh(self) -> None:
        """Something was saved: count what waits anew."""
        self._look()

    def _go(self, stop: threading.Event) -> str:
        sealing = self._seal()
        trouble = self._visit(stop)
        if isinstance(trouble, Forked):
            with self._guard:
                if self._vault is not None:
                    self._become_another(self._vault)
            return self._go_on(stop)
        if not self._let_in():
            return standing.code_of(trouble)
        if self._open() and not stop.is_set():
            trouble = self._visit(stop)
            self._open()
        return standing.code_of(trouble) or (sealing and self._seal())

    def _go_on(self, stop: threading.Event) -> str:
        self._seal()
        trouble = self._visit(stop)
        self._open()
        return standing.code_of(trouble)

    def _seal(self) -> str:
        with self._guard:
            if self._vault is None:
                return ""
            store, in_store = self._vault.store, self._vault.in_store
            try:
                keys = in_store(lambda: _keys(store))
                bag = Mailbag(self._folder)
                opening.seal_anew_what_was_refused(store, bag, in_store)
                outbox.seal_waiting(store, keys, bag, in_store)
            except MissingKey as known:
                return known.code
            return ""

    def _visit(self, stop: threading.Event) -> Trouble | None:
        trouble = self._arrange()
        if not self._let_in():
            # The district takes nothing from a computer that waits to be let in, and has nothing for it.
            return trouble
        bag = Mailbag(self._folder)
        desk = ports.Desk(bag.credentials, bag.outbox, bag.inbox, bag.notices, self, standing.OsClock(self._clock))
        report = Visit(desk).run(stop)
        if report.published and not stop.is_set():
            # It may tell of an epoch whose key is needed to open what came with it.
            self._arrange()
        return report.trouble

    def _arrange(self) -> Trouble | None:
        """Enrolment and office keys: needs the vault, and a district that answers."""
        with self._guard:
            if self._vault is None:
                return None
            bag = Mailbag(self._folder)
            try:
                changed = opening.arrange(self._vault.store, self._vault.in_store, bag, self._clock)
            except Trouble as trouble:
                return trouble
            if changed:
                self._vault.changed(EVERYTHING)
            return None

    def _let_in(self) -> bool:
        """Whether this computer belongs to its office; taken for granted while the vault is locked."""
        with self._guard:
            vault = self._vault
            return vault is None or vault.in_store(lambda: standing.read(vault.store)).enrolled

    def _open(self) -> bool:
        """Open what arrived; True when that made it worth going once more (a key came, so something can be sealed)."""
        with self._guard:
            if self._vault is None:
                return False
            vault = self._vault
            bag = Mailbag(self._folder)
            changes = opening.open_arrived(vault.store, vault.in_store, bag)
        if changes:
            vault.changed(changes)
        return self._seal() == "" and Mailbag(self._folder).waiting().batches > 0

    def _become_another(self, vault: OpenVault) -> None:
        changes = opening.become_another(vault.store, vault.in_store, self._folder, self._clock)
        vault.changed(changes or NOTHING)

    # -- what the visit tells (ports.Listener) --

    def sending(self, sent: int, total: int) -> None:
        """Bytes of this upload that went out."""
        self._tell(replace(self._state, kind=LinkKind.SENDING, sent=sent, total=total))

    def acknowledged(self, acknowledgement: Acknowledgement) -> None:
        """The district has received up to here."""
        self._tell(replace(self._state, acknowledged_ms=acknowledgement.time_ms))

    def arrived(self, count: int) -> None:
        """Further batches lie in the inbox."""
        self._tell(replace(self._state, arrived=self._state.arrived + count))

    def _look(self, trouble: str | None = None, last_visit_ms: int | None = None) -> None:
        vault = self._vault
        ledger = vault.in_store(lambda: standing.read(vault.store)) if vault is not None else None
        self._tell(
            standing.state_of(
                self._folder,
                ledger,
                trouble=self._state.trouble if trouble is None else trouble,
                last_visit_ms=self._state.last_visit_ms if last_visit_ms is None else last_visit_ms,
            )
        )

    def _tell(self, state: LinkState) -> None:
        self._state = state
        self._told(state)


def _keys(store: Store) -> keyring.Keyring:
    with store.connection.begin():
        return keyring.read(store.connection)
