"""The welcome: the office's keys, from the device that lets a new one in, to that one and nobody else.

HPKE alone says for whom it is and not from whom: anybody can seal to a card, the server too. So what is sealed carries
a proof under the secret of the invitation, which the two devices know and the district does not.
"""

import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field

from sync.protocol import cbor
from sync.protocol.card import DeviceCard
from sync.protocol.invitation import SECRET, prove
from sync.protocol.keys import PRIVATE_BYTES, PUBLIC_BYTES, CannotOpen, HpkePrivate, HpkePublic, unwrap, wrap
from sync.protocol.limits import LAST_EPOCH
from sync.protocol.malformed import Malformed

LABEL = b"ascolto/welcome/1"
_LIMIT = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Welcome:
    """Every private key of the office by its epoch, and the public key of its recovery kit."""

    office_keys: Mapping[int, bytes] = field(repr=False)
    kit_hpke: bytes

    def seal(self, card: DeviceCard, secret: bytes) -> bytes:
        """Sealed to the device of this card, which came with the invitation of this secret."""
        if len(secret) != SECRET:
            raise ValueError("not the secret of an invitation")
        raw = self.write()
        proof = prove(secret, LABEL + card.device + raw)
        return wrap(HpkePublic.from_raw(card.hpke), cbor.dumps([raw, proof]), LABEL + card.device)

    @staticmethod
    def open(sealed: bytes, private: HpkePrivate, device: bytes, secret: bytes) -> "Welcome":
        """Raises CannotOpen unless it was sealed to this device by somebody who knows the secret; Malformed."""
        # An empty secret is one that everybody knows.
        if len(secret) != SECRET:
            raise CannotOpen
        match cbor.loads(unwrap(private, sealed, LABEL + device), _LIMIT):
            case [bytes() as raw, bytes() as proof]:
                if not hmac.compare_digest(proof, prove(secret, LABEL + device + raw)):
                    raise CannotOpen
                return Welcome.parse(raw)
        raise Malformed("not a welcome")

    def write(self) -> bytes:
        """As bytes to be sealed."""
        return cbor.dumps([sorted(self.office_keys.items()), self.kit_hpke])

    @staticmethod
    def parse(data: bytes) -> "Welcome":
        """Raises Malformed."""
        match cbor.loads(data, _LIMIT):
            case [list() as keys, bytes() as kit] if len(kit) == PUBLIC_BYTES:
                return Welcome(dict(_key(one) for one in keys), kit)
        raise Malformed("not a welcome")


def _key(row: object) -> tuple[int, bytes]:
    match row:
        case [int() as epoch, bytes() as raw] if 0 < epoch <= LAST_EPOCH and len(raw) == PRIVATE_BYTES:
            return epoch, raw
    raise Malformed("not the key of an epoch")
