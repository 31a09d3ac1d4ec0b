"""What came from the district: sealed batches as files until they are opened, the feed cursor, the publication.

inbox/<position>.batch   one batch of the feed, at its position there
cursor                   everything up to this position has been put into the inbox once
publication              the newest signed publication: its ETag on the first line, then its bytes
"""

from collections.abc import Iterator
from pathlib import Path

from desk_app.exchange import safe_files
from desk_app.exchange.outgoing import number_in


class Incoming:
    """The inbox's folder; fulfils the client's Inbox. A batch may arrive twice, never not at all."""

    def __init__(self, folder: Path) -> None:
        self._inbox = folder / "inbox"
        self._cursor = folder / "cursor"
        self._inbox.mkdir(parents=True, exist_ok=True)
        safe_files.sweep(self._inbox)

    def cursor(self) -> int:
        """The feed position up to which everything was kept; 0 before the first, or when the file is damaged."""
        return number_in(self._cursor)

    def put(self, position: int, raw: bytes) -> None:
        """Keep a batch; the same position twice is the same file."""
        safe_files.write(self._path(position), raw)

    def set_cursor(self, position: int) -> None:
        """Everything up to this position was put."""
        safe_files.write(self._cursor, str(position).encode())

    def arrived(self) -> Iterator[tuple[int, bytes]]:
        """What waits to be opened, in the feed's order."""
        positions = sorted(int(path.stem) for path in self._inbox.glob("*.batch") if path.stem.isdigit())
        for position in positions:
            yield position, self._path(position).read_bytes()

    def done(self, position: int) -> None:
        """This batch has been opened and is in the journal."""
        self._path(position).unlink(missing_ok=True)

    def _path(self, position: int) -> Path:
        return self._inbox / f"{position}.batch"


class Notices:
    """The district's publication as a file; fulfils the client's Noticeboard."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "publication"

    def pinned(self) -> tuple[str, bytes] | None:
        """ETag and signed bytes of the newest publication."""
        try:
            etag, _, data = self._path.read_bytes().partition(b"\n")
        except FileNotFoundError:
            return None
        return etag.decode("ascii", "replace"), data

    def pin(self, etag: str, data: bytes) -> None:
        """Keep a newer publication."""
        safe_files.write(self._path, etag.encode("ascii", "replace") + b"\n" + data)
