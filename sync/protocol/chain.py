"""Gap-free numbers and a chain of digests: loss, replay and a restored image become visible."""

from dataclasses import dataclass

from sync.protocol.batch import Batch, digest
from sync.protocol.problems import Refusal, problem

NO_DIGEST = bytes(32)


@dataclass(frozen=True, slots=True)
class Head:
    """Where a stream stands: its last whole batch, that batch's digest, and the offset right after it."""

    number: int = 0
    digest: bytes = NO_DIGEST
    offset: int = 0


def follow(head: Head, batch: Batch) -> Head:
    """The head after one more batch. Raises Refusal: gap when one is missing, fork when it continues another stream."""
    header = batch.header
    if header.number > head.number + 1:
        raise Refusal(problem("gap", number=header.number, offset=head.offset))
    if header.number <= head.number or header.previous != head.digest:
        raise Refusal(problem("fork", number=header.number, offset=head.offset))
    return Head(header.number, digest(batch.raw), head.offset + len(batch.raw))
