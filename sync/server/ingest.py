"""Takes in one PATCH: cuts batches out of the bytes as they come, commits each, and keeps the unfinished rest."""

from collections import OrderedDict
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, replace

from anyio import to_thread

from sync.protocol.batch import PREFIX, SIGNATURE, BadSignature, Batch, FrameCutter, TooLarge, lengths, read, verify
from sync.protocol.chain import Head
from sync.protocol.malformed import Malformed
from sync.protocol.problems import Refusal, problem
from sync.server.committer import Committer
from sync.server.ledger import Arrival, Ledger
from sync.server.spool import Spool
from sync.server.turns import Turns

_REMEMBERED = 20_000


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a stream stands: its last whole batch, and the kept bytes after it."""

    head: Head
    tail: int

    @property
    def offset(self) -> int:
        """The offset at which the next upload goes on."""
        return self.head.offset + self.tail


class Ingest:
    """Takes uploads in, one at a time for each stream."""

    def __init__(self, ledger: Ledger, spool: Spool, committer: Committer, idle_s: float) -> None:
        self._ledger = ledger
        self._spool = spool
        self._committer = committer
        self._idle_s = idle_s
        self._turns = Turns()
        # Only a short cut: the transaction that commits compares with the database's own head.
        self._known: OrderedDict[bytes, Standing] = OrderedDict()

    async def standing(self, device: bytes) -> Standing:
        """What the database and the spool hold now. Raises Refusal for an unknown device."""
        return (await to_thread.run_sync(self._look, device, self._spool.read))[0]

    async def receive(self, device: bytes, signing: bytes, offset: int, chunks: AsyncIterator[bytes]) -> Standing:
        """Takes in everything that `chunks` brings, from `offset` on. Raises Refusal, Evicted or TimeoutError.

        Whatever ends it early, the batches that were complete by then are committed and the rest is kept; only a
        refused batch takes the kept bytes with it, for they are the refused ones.
        """
        async with self._turns.take(device) as turn:
            standing, tail = await self._begin(device)
            if offset != standing.offset:
                raise Refusal(problem("wrong-offset", offset=standing.offset))
            upload = _Upload(self._spool, self._committer, device, signing, standing.head)
            await upload.add(tail, kept=True)
            while (chunk := await turn.next_chunk(chunks, self._idle_s)) is not None:
                await upload.add(chunk)
            self._remember(device, upload.standing)
        return upload.standing

    def _remember(self, device: bytes, standing: Standing) -> None:
        self._known[device] = standing
        if len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)

    async def _begin(self, device: bytes) -> tuple[Standing, bytes]:
        known = self._known.pop(device, None)
        if known is not None and known.tail == 0:
            return known, b""
        return await to_thread.run_sync(self._look, device, self._spool.resume)

    def _look(self, device: bytes, tail_of: Callable[[bytes, int], bytes]) -> tuple[Standing, bytes]:
        head = self._ledger.head(device)
        if head is None:
            raise Refusal(problem("unknown-device"))
        tail = tail_of(device, head.offset)
        return Standing(head, len(tail)), tail


class _Upload:
    """One PATCH under way."""

    def __init__(self, spool: Spool, committer: Committer, device: bytes, signing: bytes, head: Head) -> None:
        self._spool = spool
        self._committer = committer
        self._device = device
        self._signing = signing
        self._head = head
        self._cutter = FrameCutter()
        self._kept = 0

    @property
    def standing(self) -> Standing:
        """Where the stream stands, with everything added so far."""
        return Standing(self._head, self._kept)

    async def add(self, chunk: bytes, *, kept: bool = False) -> None:
        """Commits what the chunk completes and keeps its rest; `kept` says that the spool has it already.

        Raises Refusal for the first batch that is not good; what stood before it in the chunk is committed.
        """
        try:
            frames = self._cutter.feed(chunk)
            if frames:
                await self._commit(frames)
            elif kept:
                self._kept = len(chunk)
                return
            await self._keep(chunk, anew=bool(frames))
        except Malformed as error:
            await self._commit(_whole_before(self._cutter.rest))
            await self._drop()
            slug = "too-large" if isinstance(error, TooLarge) else "bad-batch"
            raise Refusal(problem(slug, number=self._head.number + 1, offset=self._head.offset)) from error

    async def _commit(self, frames: list[bytes]) -> None:
        good: list[Batch] = []
        refusal: Refusal | None = None
        try:
            for raw in frames:
                good.append(self._checked(raw, self._head.number + len(good) + 1))
        except Refusal as error:
            refusal = error
        if good:
            outcome = await self._committer.put(Arrival(self._device, self._head, tuple(good)))
            self._head = outcome.head
            refusal = outcome.refusal or refusal
        if refusal is not None:
            await self._drop()
            # Whatever was wrong, the stream stands after the last batch that was right.
            raise Refusal(replace(refusal.problem, offset=self._head.offset)) from refusal

    def _checked(self, raw: bytes, number: int) -> Batch:
        """A batch of this device, signed by it. The chain, the recipient and the quota are the ledger's to judge."""
        try:
            batch = read(raw)
            if batch.header.device != self._device:
                raise Refusal(problem("foreign-batch", number=number))
            verify(batch, self._signing)
        except (Malformed, BadSignature) as error:
            raise Refusal(problem("bad-batch", number=number)) from error
        return batch

    async def _keep(self, chunk: bytes, *, anew: bool) -> None:
        if anew or self._kept == 0:
            rest = self._cutter.rest
            if rest or self._kept:
                await to_thread.run_sync(self._spool.replace, self._device, self._head.offset, rest)
            self._kept = len(rest)
        elif chunk:
            await to_thread.run_sync(self._spool.append, self._device, chunk)
            self._kept += len(chunk)

    async def _drop(self) -> None:
        await to_thread.run_sync(self._spool.replace, self._device, self._head.offset, b"")
        self._kept = 0


def _whole_before(data: bytes) -> list[bytes]:
    """The whole frames at the front of bytes that hold something else after them."""
    frames: list[bytes] = []
    start = 0
    try:
        while True:
            end = start + PREFIX.size + sum(lengths(data[start : start + PREFIX.size])) + SIGNATURE
            if end > len(data):
                return frames
            frames.append(data[start:end])
            start = end
    except Malformed:
        return frames
