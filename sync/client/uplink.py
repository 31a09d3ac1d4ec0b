"""Everything that waits in the outbox, streamed in one PATCH from where the district stands."""

import threading
from collections.abc import Iterator, Sequence

from sync.client.errors import DistrictBehind, Forked, Nonsense, Refused, Revoked, Stopped
from sync.client.ports import Frame, Listener, Outbox
from sync.client.transport import Answer, Call, Transport
from sync.protocol import upload
from sync.protocol.batch import BadSignature, digest
from sync.protocol.malformed import Malformed
from sync.protocol.upload import Acknowledgement

_LOOKS = 5


class StreamBody:
    """The bytes of a row of batches from an offset on, read one batch at a time as the line takes them."""

    def __init__(
        self, outbox: Outbox, frames: Sequence[Frame], start: int, listener: Listener, stop: threading.Event
    ) -> None:
        self._outbox = outbox
        self._frames = iter(frames)
        self._start = start
        self._listener = listener
        self._left = b""
        self._size = frames[-1].end - start
        self._sent = 0
        self._stop = stop

    def __len__(self) -> int:
        return self._size

    def __iter__(self) -> Iterator[bytes]:
        """What `requests` takes for a sign of a stream."""
        return iter(self.read, b"")

    def read(self, size: int = -1) -> bytes:
        """At most `size` bytes. Raises Stopped between two writes, OSError when a batch is gone."""
        if self._stop.is_set():
            raise Stopped
        self._listener.sending(self._sent, self._size)
        if not self._left:
            self._left = self._next()
        piece = self._left if size < 0 else self._left[:size]
        self._left = self._left[len(piece) :]
        self._sent += len(piece)
        return piece

    def _next(self) -> bytes:
        frame = next(self._frames, None)
        if frame is None:
            return b""
        raw = self._outbox.read(frame)
        if len(raw) != frame.size:
            raise OSError(f"batch {frame.number} has changed")
        return raw[max(0, self._start - frame.offset) :]


class Uplink:
    """Brings the stream of one device to the district; `reached` is the furthest offset known to be there."""

    def __init__(self, transport: Transport, outbox: Outbox, listener: Listener) -> None:
        self._transport = transport
        self._outbox = outbox
        self._listener = listener
        self._path = f"/v1/streams/{transport.credentials.device.hex()}"
        self.reached = 0

    def push(self, stop: threading.Event) -> None:
        """Send what waits. When it returns, all of it is acknowledged or its first refused batch is set aside.

        Raises what `Transport.ask` raises, Forked and DistrictBehind when the two sides of the stream do not match.
        """
        for _ in range(_LOOKS):
            if self._round(stop):
                return
        raise Nonsense("the district's offset does not stay where it says")

    def _round(self, stop: threading.Event) -> bool:
        """One PATCH, after a look if need be. False when the district did not take all of it: look again."""
        settled = self._outbox.settled()
        frames = self._outbox.offer()
        ack = self._outbox.acknowledged()
        start = (ack.offset if ack else 0) if settled else self._locate(frames)
        left = [frame for frame in frames if frame.end > start]
        done = not left or self._send(left, start, stop)
        if done:
            self._outbox.settle()
        return done

    def _locate(self, frames: Sequence[Frame]) -> int:
        """Ask where the district stands, compare it with what we hold, and answer its offset."""
        answer = self._transport.ask(Call("HEAD", self._path))
        offset = _whole(answer.headers.get(upload.UPLOAD_OFFSET))
        committed = self._accept(answer, frames)
        if offset < committed:
            raise Nonsense("an offset before the acknowledged one")
        if offset > max([committed, *(frame.end for frame in frames)]):
            raise Forked(frames[-1].number if frames else 0)
        self.reached = max(self.reached, offset)
        return offset

    def _send(self, left: Sequence[Frame], start: int, stop: threading.Event) -> bool:
        body = StreamBody(self._outbox, left, start, self._listener, stop)
        headers = {
            "Content-Type": upload.PARTIAL_UPLOAD,
            upload.UPLOAD_OFFSET: str(start),
            upload.UPLOAD_COMPLETE: "?0",
        }
        try:
            answer = self._transport.ask(Call("PATCH", self._path, stream=body, headers=headers))
        except Refused as refused:
            self._refused(refused, left, start)
            return False
        if self._accept(answer, left) != left[-1].end:
            raise Nonsense("the upload ended well, its last batch is not acknowledged")
        return True

    def _refused(self, refused: Refused, left: Sequence[Frame], start: int) -> None:
        """Set a batch aside when the district will never accept it. Raises the refusal when another look is no use.

        A batch of which an earlier upload had sent the beginning may have been glued together wrongly: it is set aside
        only when this upload sent it whole; else it is sent again, for the district has dropped what it had of it.
        """
        problem = refused.problem
        if problem.slug == "wrong-offset":
            return
        if isinstance(refused, Revoked) or not problem.permanent:
            raise refused
        for frame in left:
            if problem.number == frame.number or (problem.number is None and problem.offset == frame.offset):
                if frame.offset >= start:
                    self._outbox.set_aside(frame.number, problem)
                return
        raise refused

    def _accept(self, answer: Answer, frames: Sequence[Frame]) -> int:
        """Verify the signed acknowledgement, tell outbox and listener, and answer the offset that it covers."""
        held = self._outbox.acknowledged()
        signed = answer.headers.get(upload.ACKNOWLEDGEMENT, "")
        ack = self._verified(signed) if signed else None
        if ack is None or ack.number == 0:
            if held is not None:
                raise DistrictBehind(0)
            return 0
        if held is not None and ack.number < held.number:
            raise DistrictBehind(ack.number, signed)
        self._compare(ack, frames, held)
        if held is None or ack.number > held.number:
            self._outbox.acknowledge(signed)
            self._listener.acknowledged(ack)
        self.reached = max(self.reached, ack.offset)
        return ack.offset

    def _verified(self, signed: str) -> Acknowledgement:
        try:
            ack = Acknowledgement.parse(signed, self._transport.credentials.district)
        except (Malformed, BadSignature) as error:
            raise Nonsense("an acknowledgement that the district did not sign") from error
        if ack.device != self._transport.credentials.device:
            raise Nonsense("an acknowledgement of another device")
        return ack

    def _compare(self, ack: Acknowledgement, frames: Sequence[Frame], held: Acknowledgement | None) -> None:
        if held is not None and ack.number == held.number:
            ours = (held.offset, held.digest)
        else:
            frame = next((frame for frame in frames if frame.number == ack.number), None)
            if frame is None:
                raise Forked(ack.number)
            ours = (frame.end, digest(self._outbox.read(frame)))
        if ours != (ack.offset, ack.digest):
            raise Forked(ack.number)


def _whole(text: str | None) -> int:
    if text is None or not text.isascii() or not text.isdigit():
        raise Nonsense("no offset")
    return int(text)
