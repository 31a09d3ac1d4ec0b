"""One round of the post: seal what waits, visit the district, open what came.

While the vault is locked it only carries: what was sealed goes out, what comes is kept closed.
"""

import threading
from dataclasses import dataclass
from pathlib import Path

from desk_app.casework import mail
from desk_app.domain.changes import EVERYTHING
from desk_app.domain.clock import Clock
from desk_app.domain.errors import MissingKey, OlderThanSent
from desk_app.exchange import keyring, opening, outbox, outgoing, standing, succession
from desk_app.exchange.door import OpenVault, VaultShut
from desk_app.exchange.mailbag import Mailbag
from desk_app.exchange.standing import Standing
from sync.client import ports
from sync.client.errors import DistrictBehind, Forked, Revoked, Trouble
from sync.client.visit import Visit


@dataclass
class Errand:
    """One round. `wished_s` are the seconds for which the district asked to be left alone, if it did."""

    folder: Path
    clock: Clock
    standing: Standing
    stop: threading.Event
    wished_s: float | None = None

    def run(self, vault: OpenVault | None) -> str:
        """Go; answers the code of what went wrong, or nothing. Raises DeskError for what the desk itself lacks."""
        try:
            trouble = self._carry() if vault is None else self._go(vault)
        except VaultShut:
            return self.standing.state.trouble
        except OlderThanSent as known:
            return known.code
        except Trouble as caught:
            return standing.code_of(caught)
        return trouble if isinstance(trouble, str) else standing.code_of(trouble)

    def _go(self, vault: OpenVault) -> Trouble | str | None:
        if succession.is_due(vault.store, vault.in_store, Mailbag(self.folder)):
            return self._go_on_as_another(vault)
        sealing = self._seal(vault)
        trouble = self._visit(vault)
        if isinstance(trouble, DistrictBehind):
            return self._send_again(vault, trouble)
        begun = _let_in(vault) and vault.in_store(lambda: succession.is_begun(vault.store))
        # Revoked is what this identity is once the district knows of its successor.
        if isinstance(trouble, Forked) or (begun and (trouble is None or isinstance(trouble, Revoked))):
            return self._become_another(vault)
        if not _let_in(vault):
            return trouble
        self._open(vault)
        # A key came, or a batch was set aside: what could not leave before is sealed now.
        sealing = self._seal(vault)
        if not self.stop.is_set() and Mailbag(self.folder).waiting().batches and trouble is None:
            trouble = self._visit(vault)
            self._open(vault)
        return trouble or sealing

    def _go_on_as_another(self, vault: OpenVault) -> Trouble | str | None:
        """What the lost vault had sealed goes out first: then it comes back with everything else."""
        trouble = self._carry()
        if isinstance(trouble, DistrictBehind):
            number = trouble.number
            vault.in_store(lambda: mail.rewind(vault.store, number))
        # Revoked is what the former identity is once the district knows of its successor.
        if trouble is not None and not isinstance(trouble, Forked | Revoked | DistrictBehind):
            return OlderThanSent.code if standing.code_of(trouble) in standing.PASSING else trouble
        return self._become_another(vault)

    def _become_another(self, vault: OpenVault) -> Trouble | str | None:
        succession.go_on_as_another(vault.store, vault.in_store, self.folder, self.clock)
        vault.changed(EVERYTHING)
        sealing = self._seal(vault)
        trouble = self._visit(vault)
        self._open(vault)
        return trouble or sealing

    def _send_again(self, vault: OpenVault, behind: DistrictBehind) -> Trouble | str | None:
        """What the district has lost is sealed and sent anew from the journal. Nothing here is lost by that.

        The vault first: killed between the two, the mailbag knows more than the vault, and another identity goes on.
        """
        store, in_store = vault.store, vault.in_store
        in_store(lambda: mail.rewind(store, behind.number))
        outgoing.rewind(self.folder, Mailbag(self.folder).credentials.district, behind.signed)
        sealing = self._seal(vault)
        trouble = self._visit(vault)
        self._open(vault)
        return trouble or sealing

    def _seal(self, vault: OpenVault) -> str:
        """Answers why nothing could be sealed, or nothing."""
        store, in_store = vault.store, vault.in_store
        bag = Mailbag(self.folder)
        try:
            keys = in_store(lambda: keyring.read(store))
            outbox.mend(store, bag, in_store)
            outbox.seal_waiting(store, keys, bag, in_store)
        except MissingKey as known:
            return known.code
        return ""

    def _visit(self, vault: OpenVault) -> Trouble | None:
        arranging = self._arrange(vault)
        if not _let_in(vault):
            # The district takes nothing from a computer that waits to be let in, and has nothing for it.
            return arranging
        trouble = self._carry()
        if trouble is None and not self.stop.is_set():
            # What was published may tell of an epoch whose key is needed to open what came with it.
            arranging = self._arrange(vault)
        return trouble or arranging

    def _carry(self) -> Trouble | None:
        bag = Mailbag(self.folder)
        clock = standing.OsClock(self.clock)
        desk = ports.Desk(bag.credentials, bag.outbox, bag.inbox, bag.notices, self.standing, clock)
        report = Visit(desk).run(self.stop)
        self.wished_s = report.retry_after_s
        return report.trouble

    def _arrange(self, vault: OpenVault) -> Trouble | None:
        """Enrolment and office keys: asks the district only when there is something to arrange."""
        try:
            changed = opening.arrange(vault.store, vault.in_store, Mailbag(self.folder), self.clock)
        except Trouble as trouble:
            return trouble
        if changed:
            vault.changed(EVERYTHING)
        return None

    def _open(self, vault: OpenVault) -> None:
        changes = opening.open_arrived(vault.store, vault.in_store, Mailbag(self.folder))
        if changes:
            vault.changed(changes)


def _let_in(vault: OpenVault) -> bool:
    """Whether this computer belongs to its office."""
    return vault.in_store(lambda: mail.is_enrolled(vault.store))
