"""A real district server in a process of its own, and desks that enrol at it and seal batches of any size."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desk_app.exchange.mailbag import Address, Mailbag, furnish
from sync.client import enrolment
from sync.client.hello import greet
from sync.client.transport import Transport
from sync.protocol.batch import ENTRIES, Header, digest, write
from sync.protocol.card import DeviceCard
from sync.protocol.enrolment import Enrolment, Founding
from sync.protocol.epoch import EpochStatement
from sync.protocol.invitation import Invitation
from sync.protocol.keys import HpkePrivate
from sync.protocol.limits import PROTOCOL
from sync.server import commands


class MachineClock:
    """The machine's own clock."""

    def now_ms(self) -> int:
        """Milliseconds since 1970."""
        return time.time_ns() // 1_000_000

    def monotonic(self) -> float:
        """Seconds."""
        return time.monotonic()


@dataclass
class Sealer:
    """The sealing side of a desk: signs batches of random bytes, as blind to the server as real ones."""

    mailbag: Mailbag
    signing: Ed25519PrivateKey
    recipient: bytes
    previous: bytes = bytes(32)
    sealed: list[bytes] = field(default_factory=list)

    def seal(self, size: int) -> bytes:
        """Add one batch whose payload has `size` bytes to the mailbag."""
        number, offset = self.mailbag.end()
        header = Header(
            version=PROTOCOL,
            kind=ENTRIES,
            device=self.mailbag.credentials.device,
            number=number + 1,
            previous=self.previous,
            recipient=self.recipient,
            epoch=1,
            first_seq=number * 100 + 1,
            last_seq=number * 100 + 100,
            dictionary=0,
            salt=os.urandom(16),
        )
        raw = write(header, os.urandom(size), self.signing)
        self.mailbag.add(raw, number + 1, offset)
        self.previous = digest(raw)
        self.sealed.append(raw)
        return raw


@dataclass(frozen=True)
class Served:
    """A running server: its folder, the port it listens on, its process."""

    folder: Path
    port: int
    process: subprocess.Popen[str]

    def command(self, *arguments: str) -> str:
        """What `ascolto-server` prints for this district."""
        return _command(arguments[0], str(self.folder), *arguments[1:])


def _command(*arguments: str) -> str:
    line = [sys.executable, "-m", commands.__name__, *arguments]
    return subprocess.run(line, check=True, capture_output=True, text=True).stdout


@contextmanager
def served(folder: Path, port: int = 0) -> Iterator[Served]:
    """Serve the district in `folder`, setting it up if there is none."""
    if not folder.exists():
        _command("init", str(folder), "--name", "Ambito di prova", "--url", "http://127.0.0.1")
        # All desks enrol from one address here, which the server would slow down.
        settings = folder / "settings.toml"
        settings.write_text(settings.read_text().replace("enrolment_burst = 10.0", "enrolment_burst = 1000.0"))
    process = subprocess.Popen(
        [sys.executable, "-m", commands.__name__, "serve", folder, "--port", str(port)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert process.stdout is not None
        yield Served(folder, int(process.stdout.readline().rpartition(":")[2]), process)
    finally:
        process.terminate()
        process.communicate()


def a_desk(district: Served, folder: Path, port: int = 0) -> Sealer:
    """Found an office at the district and furnish its mailbag; `port` is that of a line to it, if there is one."""
    invitation = Invitation.parse(district.command("invite", "--office-name", "Sportello"))
    device, signing, post = os.urandom(16), Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    publics = [key.public_key().public_bytes_raw() for key in (signing, post)]
    hpke = HpkePrivate.generate().public().raw
    card = DeviceCard(device, invitation.office, "il computer", publics[0], publics[1], hpke)
    statement = EpochStatement.make(invitation.office, 1, hpke, device, signing)
    founding = Founding(statement, {device: b"sealed"}, hpke, publics[0])
    near = Address(f"http://127.0.0.1:{district.port}", invitation.district, invitation.office, device, post)
    transport = Transport(near, MachineClock())
    greet(transport)
    enrolment.enrol(transport, Enrolment.by_invitation(card, invitation, founding).write())
    transport.close()
    url = f"http://127.0.0.1:{port or district.port}"
    furnish(folder, Address(url, invitation.district, invitation.office, device, post))
    return Sealer(Mailbag(folder), signing, invitation.office)
