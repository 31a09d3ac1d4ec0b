"""What the district publishes of its offices and devices: their names, keys and standing, signed as a whole."""

from collections.abc import Sequence
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol import signed
from sync.protocol.batch import BadSignature
from sync.protocol.epoch import EpochStatement
from sync.protocol.keys import PUBLIC_BYTES
from sync.protocol.malformed import Malformed

LABEL = b"ascolto/publication/1"
MAX_PUBLICATION = 16 * 1024 * 1024
ACTIVE, PENDING, REVOKED = "active", "pending", "revoked"


@dataclass(frozen=True, slots=True)
class PublishedEpoch:
    """An office's public key of an epoch, with the device that made it and its statement's signature."""

    epoch: int
    public: bytes
    device: bytes
    signature: bytes


@dataclass(frozen=True, slots=True)
class PublishedOffice:
    """An office; `kind` is desk, municipality or district."""

    id: bytes
    name: str
    kind: str
    epochs: tuple[PublishedEpoch, ...]


@dataclass(frozen=True, slots=True)
class PublishedDevice:
    """A device; `status` is active or revoked."""

    id: bytes
    office: bytes
    signing: bytes
    hpke: bytes
    status: str


@dataclass(frozen=True, slots=True)
class Publication:
    """All of it. `version` only grows; `issued_ms` is milliseconds since 1970 by the district's clock."""

    version: int
    issued_ms: int
    offices: tuple[PublishedOffice, ...]
    devices: tuple[PublishedDevice, ...]

    def office(self, wanted: bytes) -> PublishedOffice | None:
        """One office, or None."""
        return next((one for one in self.offices if one.id == wanted), None)

    def device(self, wanted: bytes) -> PublishedDevice | None:
        """One device, or None."""
        return next((one for one in self.devices if one.id == wanted), None)

    def vouch(self, said: EpochStatement) -> None:
        """Raises BadSignature unless a device of that very office, as published here, has made this statement.

        Whoever takes an office's key from the district asks this first: the server alone must not be able to slip in
        a key of its own.
        """
        device = self.device(said.device)
        if device is None or device.office != said.office:
            raise BadSignature
        said.check(device.signing)

    def sign(self, district: Ed25519PrivateKey) -> bytes:
        """The publication as it is sent."""
        offices = [
            [one.id, one.name, one.kind, [[e.epoch, e.public, e.device, e.signature] for e in one.epochs]]
            for one in self.offices
        ]
        devices = [[one.id, one.office, one.signing, one.hpke, one.status] for one in self.devices]
        return signed.sign(LABEL, [self.version, self.issued_ms, offices, devices], district)

    @staticmethod
    def parse(data: bytes, district: bytes, not_before_version: int) -> "Publication":
        """Parse; an older version than one already seen is refused. Raises Malformed."""
        try:
            body = signed.parse(LABEL, data, district, MAX_PUBLICATION)
        except BadSignature as error:
            raise Malformed("not signed by the district") from error
        match body:
            case [int() as version, int() as issued, list() as offices, list() as devices]:
                if version < not_before_version:
                    raise Malformed("older than what is known")
                return Publication(version, issued, _offices(offices), _devices(devices))
        raise Malformed("not a publication")


def _offices(rows: Sequence[object]) -> tuple[PublishedOffice, ...]:
    made = []
    for row in rows:
        match row:
            case [bytes() as office, str() as name, str() as kind, list() as epochs] if len(office) == 16:
                made.append(PublishedOffice(office, name, kind, tuple(_epoch(office, one) for one in epochs)))
            case _:
                raise Malformed("not an office")
    return tuple(made)


def _epoch(office: bytes, row: object) -> PublishedEpoch:
    match row:
        case [epoch, public, device, signature]:
            said = EpochStatement.of([office, epoch, public, device, signature])
            return PublishedEpoch(said.epoch, said.public, said.device, said.signature)
    raise Malformed("not an epoch")


def _devices(rows: Sequence[object]) -> tuple[PublishedDevice, ...]:
    made = []
    for row in rows:
        match row:
            case [bytes() as device, bytes() as office, bytes() as signing, bytes() as hpke, str() as status]:
                if [len(one) for one in (device, office, signing, hpke)] != [16, 16, 32, PUBLIC_BYTES]:
                    raise Malformed("not a device")
                made.append(PublishedDevice(device, office, signing, hpke, status))
            case _:
                raise Malformed("not a device")
    return tuple(made)
