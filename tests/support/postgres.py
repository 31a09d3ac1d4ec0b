"""A private PostgreSQL cluster for the tests: real, durable, on a free port of this machine, gone afterwards."""

import os
import shutil
import socket
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

_ACCOUNT = "postgres"


class PostgresMissing(Exception):
    """No PostgreSQL server program is installed here."""


def find_programs() -> Path:
    """The folder with initdb and pg_ctl. Raises PostgresMissing."""
    on_path = shutil.which("initdb")
    if on_path is not None:
        return Path(on_path).resolve().parent
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if not found:
        raise PostgresMissing("neither PATH nor /usr/lib/postgresql holds initdb")
    return found[-1].parent


class Cluster:
    """A running cluster; `database()` makes a fresh empty database in it."""

    def __init__(self, port: int) -> None:
        self._port = port

    def database(self) -> str:
        """The URL of a new, empty database."""
        name = f"district_{uuid.uuid4().hex}"
        with psycopg.connect(self._address("postgres"), autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}" TEMPLATE template0')
        return self._address(name)

    def drop(self, url: str) -> None:
        """Removes a database that `database` made, ending its sessions."""
        name = url.rsplit("/", 1)[1]
        with psycopg.connect(self._address("postgres"), autocommit=True) as connection:
            connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')

    def _address(self, name: str) -> str:
        return f"postgresql://{_ACCOUNT}@127.0.0.1:{self._port}/{name}"


@contextmanager
def cluster() -> Iterator[Cluster]:
    """Starts a cluster with fsync on, and stops it at the end. Raises PostgresMissing."""
    programs = find_programs()
    folder = Path(tempfile.mkdtemp(prefix="ascolto-pg-"))
    try:
        _hand_over(folder)
        data = folder / "data"
        _run(programs / "initdb", "-D", data, "-U", _ACCOUNT, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
        port = _free_port()
        options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c fsync=on"
        _run(programs / "pg_ctl", "-D", data, "-l", folder / "log", "-w", "-t", "60", "-o", options, "start")
        try:
            yield Cluster(port)
        finally:
            _run(programs / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _hand_over(folder: Path) -> None:
    # PostgreSQL refuses to run as root.
    if os.getuid() == 0:
        shutil.chown(folder, _ACCOUNT, _ACCOUNT)


def _run(program: Path, *arguments: str | Path) -> None:
    command = [str(program), *(str(argument) for argument in arguments)]
    if os.getuid() == 0:
        command = ["setpriv", f"--reuid={_ACCOUNT}", f"--regid={_ACCOUNT}", "--init-groups", "--", *command]
    # pg_ctl leaves the server holding its output open, so that goes nowhere instead of into a pipe.
    done = subprocess.run(
        command, check=False, cwd="/", stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    if done.returncode != 0:
        raise RuntimeError(f"{program.name} ended with {done.returncode}")
