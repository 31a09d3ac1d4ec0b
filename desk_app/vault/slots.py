"""The lock of each slot: who knows the passphrase gets the slot's private key, and with it the vault key.

Two steps, so that the vault key can be changed without anybody's passphrase: the passphrase opens the private half of
the slot's own key pair (AES-256-GCM), and the vault key is sealed to the public half (HPKE, RFC 9180).
"""

import hmac
import os
from dataclasses import replace

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desk_app.domain.errors import VaultDamaged, WrongPassphrase
from desk_app.domain.ids import ID_BYTES
from desk_app.vault import kdf
from desk_app.vault.keys import VaultKey
from desk_app.vault.slot import Owner, Parameters, Slot, SlotFile
from desk_app.vault.slotjson import canonical, content, figures
from sync.protocol.keys import CannotOpen, HpkePrivate, HpkePublic, unwrap, wrap

_NONCE_BYTES = 12
_PRIVATE = "ascolto/vault/private/1"
_SEALED = "ascolto/vault/key/1"
_PREVIOUS = "ascolto/vault/previous/1"


def make(file: SlotFile, owner: Owner, passphrase: str, cost: Parameters, key: VaultKey) -> Slot:
    """A slot for an owner, with a key pair and a salt of its own. Takes as long as the parameters say."""
    private = HpkePrivate.generate()
    parameters = kdf.fresh_salt(cost)
    bare = Slot(os.urandom(ID_BYTES), owner, parameters, private.public().raw, b"", b"")
    under = kdf.derive(passphrase, parameters)
    locked = replace(bare, private=_encrypt(under, private.raw, _about(file.vault, bare)))
    return seal(file.vault, file.epoch, locked, key)


def seal(vault: bytes, epoch: int, slot: Slot, key: VaultKey) -> Slot:
    """The slot with this vault key in it; no passphrase is needed."""
    return replace(slot, key=wrap(HpkePublic.from_raw(slot.public), key.reveal(), _info(vault, epoch, slot)))


def open_private(vault: bytes, slot: Slot, passphrase: str) -> HpkePrivate:
    """The private key of a slot. Raises WrongPassphrase; VaultDamaged for parameters below the floor."""
    under = kdf.derive(passphrase, slot.kdf)
    try:
        raw = _decrypt(under, slot.private, _about(vault, slot))
    except InvalidTag:
        raise WrongPassphrase from None
    return HpkePrivate.from_raw(raw)


def open_key(file: SlotFile, slot: Slot, private: HpkePrivate) -> VaultKey:
    """The vault key that a slot of this file holds, once the whole file is proven by it. Raises VaultDamaged."""
    try:
        key = VaultKey(unwrap(private, slot.key, _info(file.vault, file.epoch, slot)))
    except CannotOpen:
        raise VaultDamaged(reason="seal") from None
    check(file, key)
    return key


def authenticate(file: SlotFile, key: VaultKey) -> SlotFile:
    """The file with its authentication code."""
    return replace(file, mac=_mac(file, key))


def check(file: SlotFile, key: VaultKey) -> None:
    """Raise VaultDamaged unless this file, as a whole, was written by somebody who held this key."""
    if not hmac.compare_digest(file.mac, _mac(file, key)):
        raise VaultDamaged(reason="mac")


def wrap_previous(vault: bytes, epoch: int, old: VaultKey, new: VaultKey) -> bytes:
    """The old vault key under the new one, for the time of the change."""
    return _encrypt(new.previous(), old.reveal(), _about_previous(vault, epoch))


def open_previous(file: SlotFile, key: VaultKey) -> VaultKey | None:
    """The old vault key, where a change is under way. Raises VaultDamaged."""
    if file.previous is None:
        return None
    try:
        return VaultKey(_decrypt(key.previous(), file.previous, _about_previous(file.vault, file.epoch)))
    except (InvalidTag, ValueError):
        raise VaultDamaged(reason="previous") from None


def _mac(file: SlotFile, key: VaultKey) -> bytes:
    return hmac.digest(key.slots_mac(), canonical(content(file)), "sha256")


def _about(vault: bytes, slot: Slot) -> bytes:
    """What a private key is bound to: not the epoch, for it outlives the vault key."""
    owner = slot.owner
    return canonical(
        [
            _PRIVATE,
            vault.hex(),
            slot.id.hex(),
            owner.kind.value,
            owner.member.hex(),
            owner.role.value,
            figures(slot.kdf),
        ]
    )


def _info(vault: bytes, epoch: int, slot: Slot) -> bytes:
    return canonical([_SEALED, vault.hex(), slot.id.hex(), epoch])


def _about_previous(vault: bytes, epoch: int) -> bytes:
    return canonical([_PREVIOUS, vault.hex(), epoch])


def _encrypt(key: bytes, plain: bytes, about: bytes) -> bytes:
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plain, about)


def _decrypt(key: bytes, sealed: bytes, about: bytes) -> bytes:
    if len(sealed) <= _NONCE_BYTES:
        raise InvalidTag
    return AESGCM(key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], about)
