"""The mailbag: a folder of sealed post between the vault and the line, `home/post/`.

Everything in it is ciphertext or public, so carrying works while the vault is locked. The sealing side adds frames and
takes out what arrived; the sync client reaches it through its ports (`outbox`, `inbox`, `notices`, `credentials`).
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desk_app.domain.errors import PostError
from desk_app.exchange import safe_files
from desk_app.exchange.incoming import Incoming, Notices
from desk_app.exchange.outgoing import Aside, Outgoing, SetAside, Shelf, next_place
from sync.protocol.upload import Acknowledgement

_DISTRICT = "district.json"
_KEY = "post.key"
_NEXT = "next.json"
_STREAM_PARTS = ("stream", "aside", "ack", "offered")


@dataclass(frozen=True, slots=True)
class Address:
    """Whom this device writes to and as whom; fulfils the client's Credentials."""

    url: str
    district: bytes
    office: bytes
    device: bytes
    post_key: Ed25519PrivateKey
    authorities: str | None = None


class Waiting(NamedTuple):
    """What the district has not acknowledged: batches, their bytes, when the oldest was sealed (ms; 0 for none)."""

    batches: int
    size: int
    oldest_ms: int


class Mailbag:
    """The sealing side's view of the folder, and the client's ports as attributes."""

    def __init__(self, folder: Path) -> None:
        """Open a furnished folder. Raises PostError when it is not one."""
        self.credentials = read_address(folder)
        self.outbox = Outgoing(folder, self.credentials.district)
        self.inbox = Incoming(folder)
        self.notices = Notices(folder)
        self._shelf = Shelf(folder)
        self._aside = Aside(folder)
        safe_files.sweep(folder)

    def add(self, frame: bytes, number: int, offset: int) -> None:
        """Append a sealed batch at the end of the stream. Raises ValueError when that is not its place."""
        self.outbox.add(frame, number, offset)

    def end(self) -> tuple[int, int]:
        """Number of the stream's last batch, and the offset right after it: (0, 0) for an empty stream."""
        ack = self.acknowledged()
        number, offset = next_place(self._shelf.row(ack), ack)
        return number - 1, offset

    def waiting(self) -> Waiting:
        """How much the district has not acknowledged yet, and since when."""
        ack = self.acknowledged()
        left = [frame for frame in self._shelf.frames() if ack is None or frame.number > ack.number]
        times = [self._shelf.sealed_at_ms(frame) for frame in left]
        return Waiting(len(left), sum(frame.size for frame in left), min(filter(None, times), default=0))

    def acknowledged(self) -> Acknowledgement | None:
        """The newest signed acknowledgement of the district."""
        return self.outbox.acknowledged()

    def set_aside_list(self) -> tuple[SetAside, ...]:
        """What the district will never accept, with its reason and the frame itself."""
        return tuple(self._aside.all())

    def clear_after(self, number: int) -> None:
        """Drop the batches from `number` on so that their entries can be sealed anew.

        Raises PostError (post.in-transit) when the district may already hold one of them.
        """
        self.outbox.clear_after(number)

    def arrived(self) -> Iterator[tuple[int, bytes]]:
        """What came and was not opened yet: (feed position, frame) in the feed's order."""
        return self.inbox.arrived()

    def done(self, position: int) -> None:
        """The batch at this position is in the journal; the file goes."""
        self.inbox.done(position)

    def set_cursor(self, position: int) -> None:
        """Ask the feed from here on: what a courier brought need not be fetched again."""
        self.inbox.set_cursor(position)


@contextmanager
def carrying(folder: Path) -> Iterator[None]:
    """Hold the carrier's lock for the time of a visit. Raises PostError (post.carrying) when another one carries."""
    try:
        with safe_files.FileLock(folder / "carrier.lock", wait=False):
            yield
    except BlockingIOError as error:
        raise PostError("post.carrying") from error


def furnish(folder: Path, address: Address) -> None:
    """Set a folder up for a device, or give it the next identity after a fork.

    What the former identity sent or held is kept under `former/<device>`; inbox, cursor and publication stay.
    """
    folder.mkdir(parents=True, exist_ok=True)
    fields = {
        "url": address.url,
        "district": address.district.hex(),
        "office": address.office.hex(),
        "device": address.device.hex(),
        "authorities": address.authorities,
        "key": address.post_key.private_bytes_raw().hex(),
    }
    safe_files.write(folder / _NEXT, json.dumps(fields).encode())
    _finish(folder)


def read_address(folder: Path) -> Address:
    """The address of a furnished folder. Raises PostError (post.mailbag) when it is missing or damaged."""
    try:
        _finish(folder)
        fields = json.loads((folder / _DISTRICT).read_text("utf-8"))
        return Address(
            url=str(fields["url"]),
            district=bytes.fromhex(fields["district"]),
            office=bytes.fromhex(fields["office"]),
            device=bytes.fromhex(fields["device"]),
            post_key=Ed25519PrivateKey.from_private_bytes((folder / _KEY).read_bytes()),
            authorities=fields["authorities"],
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise PostError("post.mailbag") from error


def _finish(folder: Path) -> None:
    """Take over the identity in `next.json`, from wherever a kill left it: each step may run twice."""
    coming = folder / _NEXT
    if not coming.exists():
        return
    fields = json.loads(coming.read_text("utf-8"))
    key = bytes.fromhex(fields.pop("key"))
    device = _device_in(folder / _DISTRICT)
    if device and device != fields["device"]:
        _put_away(folder, folder / "former" / device)
    safe_files.write(folder / _KEY, key)
    safe_files.write(folder / _DISTRICT, json.dumps(fields, indent=1).encode())
    coming.unlink()
    safe_files.flush_folder(folder)


def _device_in(path: Path) -> str:
    """The device that an address names; empty where there is none, or a damaged one: then nothing is put away."""
    try:
        return bytes.fromhex(json.loads(path.read_text("utf-8"))["device"]).hex()
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def _put_away(folder: Path, former: Path) -> None:
    former.mkdir(parents=True, exist_ok=True)
    for part in _STREAM_PARTS:
        if (folder / part).exists():
            (folder / part).rename(former / part)
    safe_files.flush_folder(former)
