"""The slot file as bytes: JSON, exact in both directions, the standard library only."""

import base64
import hashlib
import json
from dataclasses import asdict
from datetime import date

from desk_app.domain.errors import TooNew, VaultDamaged
from desk_app.domain.ids import ID_BYTES
from desk_app.domain.member import Role
from desk_app.vault.slot import Kind, Owner, Parameters, Slot, SlotFile

FORMAT = "ascolto-vault-slots"
VERSION = 1


def parse(data: bytes) -> SlotFile:
    """The file from its bytes: nothing missing, nothing more, each owner once.

    Raises VaultDamaged (`reason` empty, altered or nonsense), TooNew for a version after ours.
    """
    if not data:
        raise VaultDamaged(reason="empty")
    try:
        document = json.loads(data)
        _our_version(document)
        if document.pop("sum") != _sum(document):
            # No defence (anybody can count): it tells a rotten disk from a wrong passphrase.
            raise VaultDamaged(reason="altered")
        file = _file(document)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise VaultDamaged(reason="nonsense") from None
    if content(file) | {"mac": _text(file.mac)} != document:
        # An unknown field, or a second spelling of a known one.
        raise VaultDamaged(reason="nonsense")
    return file


def _our_version(document: dict[str, object]) -> None:
    version = document["version"]
    if document["format"] != FORMAT or type(version) is not int:
        raise ValueError
    if version > VERSION:
        raise TooNew


def _file(document: dict[str, object]) -> SlotFile:
    entries = document["slots"]
    if not isinstance(entries, list) or not entries:
        raise ValueError
    tested, previous = document["recovery_tested_on"], document["previous"]
    return SlotFile(
        vault=_id(document["vault"]),
        epoch=_count(document["epoch"]),
        slots=_each_once(tuple(_slot(entry) for entry in entries)),
        recovery_tested_on=None if tested is None else date.fromisoformat(_words(tested)),
        previous=None if previous is None else _raw(previous),
        mac=_raw(document["mac"]),
    )


def _slot(entry: dict[str, object]) -> Slot:
    figures = entry["kdf"]
    if not isinstance(figures, dict):
        raise TypeError
    return Slot(
        id=_id(entry["id"]),
        owner=Owner(
            Kind(_words(entry["kind"])), _id(entry["member"]), _words(entry["name"]), Role(_words(entry["role"]))
        ),
        kdf=Parameters(
            _count(figures["memory_kib"]),
            _count(figures["passes"]),
            _count(figures["lanes"]),
            _raw(figures["salt"]),
        ),
        public=_raw(entry["public"]),
        private=_raw(entry["private"]),
        key=_raw(entry["key"]),
    )


def _each_once(slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
    if len({slot.id for slot in slots}) < len(slots) or len({slot.owner.member for slot in slots}) < len(slots):
        raise ValueError
    return slots


def _words(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    value.encode("utf-8")  # JSON can spell half a surrogate pair; nothing behind the border can
    return value


def _id(value: object) -> bytes:
    raw = bytes.fromhex(_words(value))
    if len(raw) != ID_BYTES:
        raise ValueError
    return raw


def _raw(value: object) -> bytes:
    return base64.b64decode(_words(value), validate=True)


def _count(value: object) -> int:
    if type(value) is not int or not 0 <= value < 1 << 32:
        raise ValueError
    return value


def content(file: SlotFile) -> dict[str, object]:
    """Everything but the authentication code and the sum, as it stands in the JSON."""
    tested = file.recovery_tested_on
    return {
        "format": FORMAT,
        "version": VERSION,
        "vault": file.vault.hex(),
        "epoch": file.epoch,
        "recovery_tested_on": None if tested is None else tested.isoformat(),
        "slots": [_entry(slot) for slot in file.slots],
        "previous": None if file.previous is None else _text(file.previous),
    }


def _entry(slot: Slot) -> dict[str, object]:
    return {
        "id": slot.id.hex(),
        "kind": slot.owner.kind.value,
        "member": slot.owner.member.hex(),
        "name": slot.owner.name,
        "role": slot.owner.role.value,
        "kdf": figures(slot.kdf),
        "public": _text(slot.public),
        "private": _text(slot.private),
        "key": _text(slot.key),
    }


def figures(parameters: Parameters) -> dict[str, object]:
    """Argon2id's parameters as they stand in the JSON."""
    return asdict(parameters) | {"salt": _text(parameters.salt)}


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")


def canonical(value: object) -> bytes:
    """One spelling for one value: sorted keys, no blanks, ASCII. What authentication codes are taken over."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode("ascii")


def _sum(document: dict[str, object]) -> str:
    return hashlib.sha256(canonical(document)).hexdigest()


def serialise(file: SlotFile) -> bytes:
    """The bytes of the file."""
    document = content(file) | {"mac": _text(file.mac)}
    return json.dumps(document | {"sum": _sum(document)}, ensure_ascii=False, indent=1).encode("utf-8")
