"""The card of a device: its public half, as every other part of an enrolment names it."""

from dataclasses import dataclass

from sync.protocol import cbor
from sync.protocol.keys import PUBLIC_BYTES
from sync.protocol.malformed import Malformed

LONGEST_LABEL = 80
_LIMIT = 4096


@dataclass(frozen=True, slots=True)
class DeviceCard:
    """A device's public half. `post` signs requests, `signing` signs batches, to `hpke` keys are sealed."""

    device: bytes
    office: bytes
    label: str
    signing: bytes
    post: bytes
    hpke: bytes

    def raw(self) -> bytes:
        """The card as bytes: what is proven, signed and compared."""
        return cbor.dumps([self.device, self.office, self.label, self.signing, self.post, self.hpke])

    @staticmethod
    def parse(data: bytes) -> "DeviceCard":
        """Raises Malformed."""
        match cbor.loads(data, _LIMIT):
            case [
                bytes() as device,
                bytes() as office,
                str() as label,
                bytes() as signing,
                bytes() as post,
                bytes() as hpke,
            ]:
                sizes = [len(one) for one in (device, office, signing, post, hpke)]
                if sizes == [16, 16, 32, 32, PUBLIC_BYTES] and len(label) <= LONGEST_LABEL:
                    return DeviceCard(device, office, label, signing, post, hpke)
        raise Malformed("not a device card")
