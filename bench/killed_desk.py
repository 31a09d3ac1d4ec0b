"""A desk that records interviews and goes round with its post until it is killed, as a process of its own (fork).

It writes down, in a file beside its home that is flushed to the disk line by line, what it is about to record, what
it saw committed, and each acknowledgement that it was given: the witness that the counting afterwards goes by.
"""

import os
import signal
import threading
import traceback
import uuid
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from desk_app.casework import interviews
from desk_app.casework.desk import Desk
from desk_app.domain.interview import Channel, InterviewForm
from desk_app.domain.member import Member
from desk_app.exchange.founding import POST, STORE
from desk_app.exchange.inbox import InStore, T
from desk_app.exchange.link import LinkState
from desk_app.exchange.post_room import OpenVault, PostRoom
from desk_app.store.store import open_store
from sync.client import backoff

PACE_S = 0.01
"""Between two interviews: some thirty are recorded from one kill to the next."""
QUICK_S = 0.02
"""The shortest wait after a cut; at a desk it is longer, and a benchmark of kills would mostly wait."""


@dataclass(frozen=True)
class KilledDesk:
    """What a process needs to open the desk: the vault's key is handed over by the fork, and stays in memory."""

    home: Path
    key: bytes = field(repr=False)
    vault_id: bytes
    member: Member
    witness: Path

    def begin(self) -> int:
        """Start the process; answers its id."""
        child = os.fork()
        if child == 0:
            try:
                _work(self)
            except BaseException:
                with self.witness.with_suffix(".broke").open("a") as file:
                    traceback.print_exc(file=file)
            os._exit(1)
        return child

    def kill(self, child: int) -> None:
        """SIGKILL. Raises RuntimeError when it had ended by itself: then it has found a mistake of ours."""
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        if not os.WIFSIGNALED(status):
            raise RuntimeError(self.witness.with_suffix(".broke").read_text())


class _Witness:
    """The file; what is written in it is on the disk."""

    def __init__(self, path: Path) -> None:
        self._handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def note(self, word: str, what: str) -> None:
        os.write(self._handle, f"{word} {what}\n".encode())
        os.fsync(self._handle)


def _work(desk: KilledDesk) -> None:
    """Record and go round, until killed."""
    backoff.FIRST_S = QUICK_S
    thread = ThreadPoolExecutor(1)

    def in_store(work: Callable[[], T]) -> T:
        return thread.submit(work).result()

    store = in_store(lambda: open_store(desk.home / STORE, desk.key, desk.vault_id))
    witness = _Witness(desk.witness)
    broke: list[BaseException] = []
    recorder = threading.Thread(target=_record, args=(Desk(store, desk.member), in_store, witness, broke), daemon=True)
    room = PostRoom(desk.home, _Acknowledgements(desk.home, witness))
    room.unlocked(OpenVault(store, in_store, lambda _: None))
    recorder.start()
    while not broke:
        room.round(threading.Event())
    raise broke[0]


def _record(desk: Desk, in_store: InStore, witness: _Witness, broke: list[BaseException]) -> None:
    pause = threading.Event()
    try:
        while not pause.wait(PACE_S):
            mark = uuid.uuid4().hex
            form = InterviewForm(
                said=mark, channel=Channel.PHONE.value, held_on=desk.today().isoformat(), needs=("CAS02",)
            )
            witness.note("try", mark)
            in_store(partial(interviews.record, desk, None, form))
            witness.note("done", mark)
    except BaseException as error:
        broke.append(error)


class _Acknowledgements:
    """Called with every state: notes a signed acknowledgement that it has not noted before."""

    def __init__(self, home: Path, witness: _Witness) -> None:
        self._path, self._witness, self._noted = home / POST / "ack", witness, ""

    def __call__(self, state: LinkState) -> None:
        if state.acknowledged_ms:
            signed = self._path.read_text("ascii")
            if signed != self._noted:
                self._noted = signed
                self._witness.note("ack", signed)
