"""Two computers of one desk, and what each of them holds."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desk_app.casework import mail
from desk_app.domain.entry import Entry
from desk_app.exchange import arrangements, founding, keyring, outbox
from desk_app.exchange.mailbag import Mailbag
from desk_app.exchange.post_room import OpenVault
from desk_app.store import journal
from desk_app.store.tables import journal as journal_table
from desk_app.vault import kdf
from desk_app.vault.slot import Parameters
from sync.client import backoff
from tests.support.computers import Computer, applicant, set_up
from tests.support.vaults import Shelves, derived

_DERIVE = kdf.derive


@cache
def _derived(passphrase: str, parameters: Parameters) -> bytes:
    return _DERIVE(passphrase, parameters)


def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each passphrase is derived once, at full cost, for all vaults; nobody waits for a network that is not there."""
    monkeypatch.setattr(kdf, "derive", _derived)
    monkeypatch.setattr(kdf, "fresh_salt", lambda cost: replace(cost, salt=bytes(kdf.SALT_BYTES)))
    monkeypatch.setattr(backoff, "FIRST_S", 0.01)


def join(first: Computer, home: Path) -> Computer:
    """A second computer, let in by the first one."""
    clock = first.desk.store.clock
    invitation = arrangements.invite_computer(first.desk.store, first.in_store, first.post, clock)
    _, second = set_up(home, founding.read_invitation(invitation.text()), applicant("Anna Bianchi", "Portatile due"))
    second.round()
    (waiting,) = arrangements.computers_waiting(first.desk.store, first.in_store, first.post, clock)
    arrangements.let_in(first.desk.store, first.in_store, first.post, clock, waiting.card.device)
    second.round()
    return second


def shelves(one: Computer) -> Shelves:
    """Everything that a computer derives from its journal."""
    with one.desk.unit() as unit:
        return derived(unit.connection)


def entries(one: Computer) -> dict[tuple[bytes, int], Entry]:
    """The whole journal of a computer."""
    with one.desk.unit() as unit:
        rows = [journal.from_row(row) for row in unit.connection.execute(journal_table.select())]
    return {(entry.device, entry.seq): entry for entry in rows}


def goes_to(one: Computer, url: str) -> None:
    """This computer believes that the district is at another address."""
    address = one.post / "district.json"
    before = Mailbag(one.post).credentials.url
    address.write_text(address.read_text().replace(before, url))


def bag(one: Computer) -> Mailbag:
    """The mailbag of a computer."""
    return Mailbag(one.post)


def seal_poison(one: Computer) -> tuple[int, int]:
    """Seal what waits in a way that the district will never accept; answers the entries (first, last) in it."""
    store = one.desk.store
    keys = keyring.read(store)
    waiting = mail.unsealed(store, keys.office, keys.newest_epoch, outbox.ENTRIES_AT_ONCE)
    assert waiting is not None
    assert waiting.content_key is not None
    made = outbox.seal(waiting, replace(keys, signing=Ed25519PrivateKey.generate()), store.clock.now_ms())
    mail.keep_sealed(store, made.batches, made.fresh)
    outbox.hand_over(store, bag(one), one.in_store)
    return waiting.entries[0].seq, waiting.entries[-1].seq


def lock(one: Computer) -> None:
    one.room.locked()


def unlock(one: Computer) -> None:
    one.room.unlocked(OpenVault(one.desk.store, one.in_store, lambda _: None))


def seal(one: Computer) -> None:
    outbox.seal_waiting(one.desk.store, keyring.read(one.desk.store), bag(one), one.in_store)


def alike(one: Computer, other: Computer) -> None:
    assert entries(one) == entries(other)
    assert shelves(one) == shelves(other)


def carry(one: Computer) -> None:
    """What a locked computer does: bring and fetch, open nothing."""
    one.room.locked()
    one.round()
    one.room.unlocked(OpenVault(one.desk.store, one.in_store, lambda _: None))


def batch_files(one: Computer, where: str) -> list[Path]:
    return sorted((one.post / where).glob("*.batch"), key=lambda path: int(path.stem.partition("-")[0]))


def flip(path: Path, place: int) -> None:
    raw = bytearray(path.read_bytes())
    raw[place] ^= 0x10
    path.write_bytes(raw)
