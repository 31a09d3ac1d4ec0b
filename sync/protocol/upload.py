"""The resumable upload of a stream, and the district's signed word for what it has."""

import base64
import binascii
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol import signed
from sync.protocol.malformed import Malformed

# draft-ietf-httpbis-resumable-upload; never its 104 responses, which Python's HTTP client would take for the last.
UPLOAD_OFFSET = "Upload-Offset"
UPLOAD_COMPLETE = "Upload-Complete"
PARTIAL_UPLOAD = "application/partial-upload"
ACKNOWLEDGEMENT = "Ascolto-Acknowledgement"
DIGEST = "Ascolto-Digest"
NUMBER = "Ascolto-Number"
LABEL = b"ascolto/acknowledgement/1"
_LIMIT = 1024


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """The district has every batch of `device` up to `number`, which ends at `offset` and has `digest`."""

    device: bytes
    offset: int
    number: int
    digest: bytes
    time_ms: int

    def sign(self, district: Ed25519PrivateKey) -> str:
        """As a header value: base64url without padding."""
        body = [self.device, self.offset, self.number, self.digest, self.time_ms]
        return base64.urlsafe_b64encode(signed.sign(LABEL, body, district)).decode().rstrip("=")

    @staticmethod
    def parse(text: str, district: bytes) -> "Acknowledgement":
        """A header value of the district with this public key. Raises Malformed, BadSignature."""
        try:
            data = base64.urlsafe_b64decode(text.encode("ascii") + b"=" * (-len(text) % 4))
        except (ValueError, binascii.Error) as error:
            raise Malformed("not base64") from error
        match signed.parse(LABEL, data, district, _LIMIT):
            case [bytes() as device, int() as offset, int() as number, bytes() as mark, int() as time_ms]:
                if len(device) == 16 and len(mark) == 32 and min(offset, number, time_ms) >= 0:
                    return Acknowledgement(device, offset, number, mark, time_ms)
        raise Malformed("not an acknowledgement")
