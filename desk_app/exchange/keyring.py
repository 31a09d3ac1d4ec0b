"""This device's keys and what the district has published: read from the vault and the mailbag, once per round."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desk_app.casework import mail
from desk_app.domain.errors import MissingKey
from desk_app.domain.ids import DeviceId, OfficeId
from desk_app.store.store import Store
from sync.protocol.keys import HpkePrivate
from sync.protocol.malformed import Malformed
from sync.protocol.publication import Publication

_NAMES = ("device", "office", "signing", "hpke")


@dataclass(frozen=True)
class Keyring:
    """Private keys of this device and of its office, by epoch."""

    device: DeviceId
    office: OfficeId
    signing: Ed25519PrivateKey = field(repr=False)
    hpke: HpkePrivate = field(repr=False)
    office_keys: Mapping[int, HpkePrivate] = field(repr=False)

    @property
    def newest_epoch(self) -> int:
        """The epoch to seal under. Raises MissingKey while the office's keys have not come (sealing fails closed)."""
        if not self.office_keys:
            raise MissingKey()
        return max(self.office_keys)


def read(store: Store) -> Keyring:
    """The keyring of the installation whose vault is open, on the store's own thread. Raises MissingKey."""
    known = mail.values(store, *_NAMES)
    device, office, signing, hpke = (known[name] for name in _NAMES)
    if device is None or office is None or signing is None or hpke is None:
        raise MissingKey()
    return Keyring(
        device=DeviceId(device),
        office=OfficeId(office),
        signing=Ed25519PrivateKey.from_private_bytes(signing),
        hpke=HpkePrivate.from_raw(hpke),
        office_keys={epoch: HpkePrivate.from_raw(raw) for epoch, raw in mail.office_keys(store).items()},
    )


def published(pinned: tuple[str, bytes] | None, district: bytes) -> Publication | None:
    """The district's publication as last seen and verified; None before the first, and where its file is damaged."""
    try:
        return None if pinned is None else Publication.parse(pinned[1], district, 0)
    except Malformed:
        # The next visit asks for it anew.
        return None
