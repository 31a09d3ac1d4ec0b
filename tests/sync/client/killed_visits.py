"""A desk whose visits are killed: run as a process of its own by `test_killed.py`.

Visit by visit, the n-th is killed by SIGKILL before its n-th call that changes a file or sends a byte, until one lives.
Before each visit two more batches are sealed.
"""

import os
import signal
import socket
import sys
from collections.abc import Callable
from pathlib import Path

from desk_app.exchange.mailbag import Mailbag
from tests.sync.client.a_desk import fill, visit

FILE_CALLS = ("open", "fsync", "replace", "rename", "unlink")
LINE_CALLS = ("send", "sendall", "connect")


def main() -> None:
    """`folder`: a furnished mailbag. Prints how many batches were sealed in all."""
    folder = Path(sys.argv[1])
    moment, killed = 0, True
    while killed:
        moment += 1
        fill(Mailbag(folder), 2)
        child = os.fork()
        if child == 0:
            die_before(moment)
            visit(Mailbag(folder))
            os._exit(0)
        killed = os.waitpid(child, 0)[1] == signal.SIGKILL
    sys.stdout.write(f"{moment * 2}\n")


def die_before(moment: int) -> None:
    """Kill this process before its `moment`-th step."""
    steps = iter(range(1, 100_000))

    def dying(real: Callable[..., object]) -> Callable[..., object]:
        def step(*values: object, **more: object) -> object:
            if next(steps) == moment:
                os.kill(os.getpid(), signal.SIGKILL)
            return real(*values, **more)

        return step

    for name in FILE_CALLS:
        setattr(os, name, dying(getattr(os, name)))
    for name in LINE_CALLS:
        setattr(socket.socket, name, dying(getattr(socket.socket, name)))


if __name__ == "__main__":
    main()
