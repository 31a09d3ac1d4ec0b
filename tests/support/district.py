"""A real district server for tests: its own process, its own folder, on a free port, over SQLite or PostgreSQL."""

import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Self

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import select

from sync.protocol.invitation import Invitation, token_hash
from sync.server import migrations
from sync.server.database import Database
from sync.server.devices import Devices
from sync.server.invitations import Invitations
from sync.server.settings import Folder, Settings
from sync.server.tables import METADATA

ROOT = Path(__file__).resolve().parents[2]
_LISTENING = "listening on "


class Running:
    """The process of one server; `url` is where it listens while it runs."""

    def __init__(self, folder: Folder) -> None:
        self.folder = folder
        self.url = ""
        self._process: subprocess.Popen[str] | None = None

    @property
    def log(self) -> Path:
        """The server's log."""
        return self.folder.path / "server.log"

    def start(self, port: int = 0) -> Self:
        """Starts the process and waits until it says where it listens."""
        with self.log.open("a") as log:
            self._process = subprocess.Popen(
                [*_command(), "serve", str(self.folder.path), "--port", str(port)],
                cwd=ROOT,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line.startswith(_LISTENING):
            self.stop()
            raise RuntimeError(f"the server did not start: {self.log.read_text()[-2000:]}")
        self.url = line.removeprefix(_LISTENING).strip()
        return self

    def stop(self) -> int:
        """Ends the server as an administrator would; answers its exit code."""
        return self._end(signal.SIGTERM)

    def kill(self) -> None:
        """Takes the server's life at once, as a power cut does to a process."""
        self._end(signal.SIGKILL)

    def command(self, name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Runs `ascolto-server NAME FOLDER …` as its own process."""
        return run_command(name, str(self.folder.path), *arguments)

    def _end(self, number: signal.Signals) -> int:
        if self._process is None:
            return 0
        process, self._process = self._process, None
        process.send_signal(number)
        process.wait(30)
        assert process.stdout is not None
        process.stdout.close()
        return process.returncode


class District(Running):
    """One district with its folder, its key and its database. `settings` are those of the folder."""

    def __init__(self, path: Path, database: str | None = None, **settings: float) -> None:
        """Sets up the folder as `ascolto-server init` does; `settings` overrides rates, quotas and limits."""
        super().__init__(Folder(path))
        self.key = Ed25519PrivateKey.generate()
        chosen = Settings(
            name="Ambito di Prova",
            url="http://127.0.0.1:1",
            database=database or f"sqlite:///{path / 'district.db'}",
            edition_base=1000,
            device_rate=1000.0,
            device_burst=10_000.0,
            stranger_rate=1000.0,
            stranger_burst=10_000.0,
            enrolment_rate=1000.0,
            enrolment_burst=10_000.0,
        )
        self.settings = replace(chosen, **settings)  # type: ignore[arg-type]  # rates and limits, all of them numbers
        self.folder.create(self.settings, self.key)
        self.database = Database(self.settings.database)
        migrations.upgrade(self.database.engine)

    @property
    def public(self) -> bytes:
        """The district's public key."""
        return self.key.public_key().public_bytes_raw()

    def close(self) -> None:
        """Stops what still runs and lets the database go."""
        self.stop()
        self.database.close()

    def office(self, name: str = "Centro di ascolto", kind: str = "desk", days: float = 7.0) -> Invitation:
        """The invitation of a new office, made within the test's own process."""
        now_ms = time.time_ns() // 1_000_000
        invitations = Invitations(self.database)
        office = invitations.new_office(name, kind, now_ms)
        return self.invitation(office, name, kind, founding=True, expires_ms=now_ms + int(days * 86_400_000))

    def invitation(self, office: bytes, name: str, kind: str, *, founding: bool, expires_ms: int) -> Invitation:
        """A further invitation, kept by the district."""
        secret = Invitation.fresh_secret()
        made = Invitation(self.url, self.public, self.settings.name, office, name, kind, secret, expires_ms, founding)
        Invitations(self.database).keep(office, token_hash(made.token()), None, founding, expires_ms)
        return made

    def revoke(self, device: bytes) -> None:
        """Sends a device away, as `ascolto-server revoke` does."""
        Devices(self.database).revoke(device)

    def rows(self) -> dict[str, list[tuple[object, ...]]]:
        """Everything in the database."""
        with self.database.reading() as connection:
            return {
                table.name: sorted((tuple(row) for row in connection.execute(select(table))), key=repr)
                for table in METADATA.sorted_tables
            }

    def invite(self, office_name: str, kind: str = "desk", office: bytes | None = None) -> Invitation:
        """An invitation as the administrator makes one; of the running server's address."""
        more = ("--office", office.hex()) if office else ("--office-name", office_name, "--kind", kind)
        done = self.command("invite", *more)
        assert done.returncode == 0, done.stderr
        return replace(Invitation.parse(done.stdout), url=self.url)


def run_command(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs `ascolto-server` with these arguments as its own process."""
    return subprocess.run([*_command(), *arguments], cwd=ROOT, text=True, capture_output=True, check=False, timeout=60)


def _command() -> list[str]:
    return [sys.executable, "-W", "error", "-m", "sync.server.commands"]
