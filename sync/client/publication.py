"""What the district publishes about offices and their keys: fetched only when it has changed, never a lower version."""

from sync.client.errors import Nonsense
from sync.client.ports import Noticeboard
from sync.client.transport import Call, Transport
from sync.protocol.malformed import Malformed
from sync.protocol.publication import MAX_PUBLICATION, Publication

_NOT_MODIFIED = 304


def _readable(pinned: tuple[str, bytes] | None, district: bytes) -> tuple[str, bytes] | None:
    """What is pinned; nothing where its file was damaged, so that it is asked for again."""
    try:
        if pinned is not None:
            Publication.parse(pinned[1], district, 0)
    except Malformed:
        return None
    return pinned


def refresh(transport: Transport, notices: Noticeboard, told: str = "") -> bool:
    """Pin the newest publication; whether there was a newer one. `told` is the ETag that the feed named, if it did.

    Raises Nonsense when the answer is not signed by the district or older than what is pinned.
    """
    pinned = _readable(notices.pinned(), transport.credentials.district)
    if pinned is not None and told and told == pinned[0]:
        return False
    headers = {} if pinned is None else {"If-None-Match": pinned[0]}
    answer = transport.ask(Call("GET", "/v1/publication/offices", headers=headers, limit=MAX_PUBLICATION))
    if answer.status == _NOT_MODIFIED:
        return False
    district = transport.credentials.district
    try:
        least = 0 if pinned is None else Publication.parse(pinned[1], district, 0).version
        Publication.parse(answer.body, district, least)
    except Malformed as error:
        raise Nonsense("not a publication of the district") from error
    notices.pin(answer.headers.get("ETag", ""), answer.body)
    return True
