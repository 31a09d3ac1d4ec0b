"""This device's keys and what the district has published: read from the vault and the mailbag, once per round."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import sqlalchemy as sa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desk_app.domain.errors import MissingKey
from desk_app.domain.ids import DeviceId, OfficeId
from desk_app.store import identity
from desk_app.store import post as shelf
from sync.protocol.keys import HpkePrivate
from sync.protocol.publication import Publication


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


def read(connection: sa.Connection) -> Keyring:
    """The keyring of the installation whose vault is open."""
    known = {name: identity.get(connection, name) for name in ("device", "office", "signing", "hpke")}
    device, office, signing, hpke = (known[name] for name in ("device", "office", "signing", "hpke"))
    if device is None or office is None or signing is None or hpke is None:
        raise MissingKey()
    return Keyring(
        device=DeviceId(device),
        office=OfficeId(office),
        signing=Ed25519PrivateKey.from_private_bytes(signing),
        hpke=HpkePrivate.from_raw(hpke),
        office_keys={epoch: HpkePrivate.from_raw(raw) for epoch, raw in shelf.office_keys(connection).items()},
    )


def published(pinned: tuple[str, bytes] | None, district: bytes) -> Publication | None:
    """The district's publication as last seen and verified, or None before the first."""
    return None if pinned is None else Publication.parse(pinned[1], district, 0)
