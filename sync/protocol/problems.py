"""What the server refuses, as problem documents (RFC 9457), from one closed table.

A *permanent* problem will come again however often the same bytes are sent: the desk sets the batch aside. All others
are for later, or for a person.
"""

import json
from dataclasses import dataclass
from typing import NamedTuple

PREFIX = "urn:ascolto:problem:"
CONTENT_TYPE = "application/problem+json"


class Kind(NamedTuple):
    """A kind of refusal: its HTTP status, its title, and whether it is permanent."""

    status: int
    title: str
    permanent: bool = False


KINDS = {
    "unknown-device": Kind(401, "The district does not know this device"),
    "bad-signature": Kind(401, "The signature does not fit"),
    "stale-request": Kind(401, "The request was signed too long ago or in the future"),
    "revoked": Kind(403, "The district has revoked this device"),
    "wrong-offset": Kind(409, "The stream stands at another offset"),
    "gap": Kind(409, "A batch is missing before this one"),
    "fork": Kind(409, "Another continuation of this stream was received"),
    "bad-batch": Kind(422, "The batch is not well formed", permanent=True),
    "foreign-batch": Kind(403, "The batch is not of this device", permanent=True),
    "unknown-recipient": Kind(422, "No office by this number", permanent=True),
    "too-large": Kind(413, "Larger than the district takes", permanent=True),
    "quota": Kind(507, "The quota of this device is used up"),
    "too-many-requests": Kind(429, "Too many requests"),
    "invitation-unknown": Kind(404, "No such invitation"),
    "invitation-used": Kind(410, "The invitation has been used"),
    "invitation-expired": Kind(410, "The invitation has expired"),
    "epoch-exists": Kind(409, "Another device was first with this epoch"),
    "update-needed": Kind(426, "A newer Ascolto is needed"),
    "not-found": Kind(404, "Nothing here"),
    "malformed": Kind(400, "The request is not well formed"),
    "internal": Kind(500, "The district has a fault of its own"),
    "busy": Kind(503, "The district is busy"),
}
NONSENSE = "nonsense"
"""The slug given to an answer that is no problem document of ours."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A problem document. `number` is the batch it is about, `offset` where the stream stands, where that is known."""

    slug: str
    status: int
    title: str
    permanent: bool = False
    detail: str = ""
    number: int | None = None
    offset: int | None = None

    def to_json(self) -> bytes:
        """The document as it is sent."""
        fields: dict[str, object] = {"type": PREFIX + self.slug, "title": self.title, "status": self.status}
        fields["permanent"] = self.permanent
        if self.detail:
            fields["detail"] = self.detail
        if self.number is not None:
            fields["number"] = self.number
        if self.offset is not None:
            fields["offset"] = self.offset
        return json.dumps(fields).encode()

    @staticmethod
    def parse(data: bytes, status: int) -> "Problem":
        """A server's answer as a problem; whatever is not one of ours is nonsense, never permanent. Never raises."""
        try:
            fields = json.loads(data)
            slug = str(fields["type"]).removeprefix(PREFIX)
            kind = KINDS[slug]
        except (ValueError, KeyError, TypeError, RecursionError):
            return Problem(NONSENSE, status, "Not an answer of the district")
        detail = fields.get("detail", "")
        return Problem(
            slug,
            status,
            kind.title,
            kind.permanent,
            detail[:500] if isinstance(detail, str) else "",
            _whole(fields.get("number")),
            _whole(fields.get("offset")),
        )


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


class Refusal(Exception):
    """Raised where a rule of the protocol says no; the server answers its problem."""

    def __init__(self, refused: Problem) -> None:
        self.problem = refused
        super().__init__(refused.slug)


def problem(slug: str, detail: str = "", *, number: int | None = None, offset: int | None = None) -> Problem:
    """A problem of the table."""
    kind = KINDS[slug]
    return Problem(slug, kind.status, kind.title, kind.permanent, detail, number, offset)
