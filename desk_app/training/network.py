"""The training network: its own district server on loopback, a desk, a municipality, and people who do not exist."""

import signal
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from itertools import islice
from pathlib import Path

from desk_app.casework import agenda
from desk_app.casework.desk import Desk
from desk_app.casework.imports import Known, Visit, record_people
from desk_app.casework.people import find as find_people
from desk_app.domain.agenda import Promise, TaskForm
from desk_app.domain.entry import Value
from desk_app.exchange import founding
from desk_app.exchange.post_room import OpenVault, PostRoom
from desk_app.training.town import Invented, people
from desk_app.vault import slotfile
from desk_app.workplace import open_vault

PHRASE = "quattro parole di prova"
"""The phrase of everybody in the training network: nothing in it is real, so nothing in it is secret."""
OFFICES = (("desk", "Sportello di prova", "Maria Rosa Colombo"), ("municipality", "Comune di prova", "Chiara Rinaldi"))
AT_ONCE = 100
_PROMISED = (
    ("sapere com'è andata al CAF", 0, "10:30"),
    ("portare l'ISEE", 0, ""),
    ("dire se c'è posto al corso di italiano", 1, ""),
    ("accompagnare in Comune", 3, "9:00"),
)
"""What was promised, in how many days, at what hour."""
_LISTENING = "listening on "


@dataclass(frozen=True)
class Network:
    """Where the training network lies. The desk's vault is in `desk`, the municipality's in `municipality`."""

    folder: Path
    port: int

    @property
    def desk(self) -> Path:
        """The desk's home."""
        return self.folder / "desk"

    @property
    def municipality(self) -> Path:
        """The municipality's home."""
        return self.folder / "municipality"

    @property
    def server(self) -> Path:
        """The district server's folder."""
        return self.folder / "server"


def prepare(folder: Path | None, count: int) -> Network:
    """Make the network in a folder (a fresh one when None), or find it as it was left there."""
    folder = folder or Path(tempfile.mkdtemp(prefix="ascolto-training-"))
    folder.mkdir(parents=True, exist_ok=True)
    kept = folder / "port"
    network = Network(folder, int(kept.read_text("ascii")) if kept.exists() else _free_port())
    kept.write_text(str(network.port), "ascii")
    if not (network.server / "settings.toml").exists():
        _server(
            "init", str(network.server), "--name", "Distretto di prova", "--url", f"http://127.0.0.1:{network.port}"
        )
    made = False
    for (kind, office, member), home in zip(OFFICES, (network.desk, network.municipality), strict=True):
        if not slotfile.exists(home):
            text = _server("invite", str(network.server), "--office-name", office, "--kind", kind)
            _found(home, text, member, count if kind == "desk" else 0)
            made = True
    if made:
        with serving(network):
            for home in (network.desk, network.municipality):
                go_round(home)
    return network


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _server(*arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "sync.server.commands", *arguments],
        check=True,
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    return done.stdout


def _found(home: Path, invitation: str, member: str, count: int) -> None:
    start = invitation.index("ASCOLTO-INVITO-1:")
    text = invitation[start:].split("\n\n", maxsplit=1)[0]
    applicant = founding.Applicant(member, PHRASE, "computer di prova")
    founding.set_up(home, founding.read_invitation(text), applicant)
    if count:
        (card,) = slotfile.members(home)
        opened = open_vault(home, card.member, PHRASE)
        settle_town(opened.desk, people(count))
        promise_some(opened.desk)
        opened.desk.store.close()


def settle_town(desk: Desk, town: Iterator[Invented]) -> None:
    """Record invented people and their visits, a hundred people to a transaction."""
    while group := [_known(one) for one in islice(town, AT_ONCE)]:
        record_people(desk, group)


def promise_some(desk: Desk) -> None:
    """A few of them were promised something, so that Oggi is not empty."""
    reader = desk.reader()
    known = find_people(reader, "", len(_PROMISED))
    reader.close()
    for row, (what, days, hour) in zip(known, _PROMISED, strict=False):
        due = (desk.today() + timedelta(days)).isoformat()
        agenda.add(desk, row.id, TaskForm(what, due, hour, Promise.FOLLOW_UP.value, desk.member.id))


def _known(one: Invented) -> Known:
    fields: dict[str, Value] = {
        "given_name": one.given_name,
        "family_name": one.family_name,
        "birth_year": one.birth_year,
        "comune": one.comune,
        "language": one.languages[0] if one.languages else "",
        "phone": one.phone,
    }
    visits = tuple(
        Visit(
            {
                "held_on": visit.held_on.isoformat(),
                "channel": visit.channel,
                "said": visit.said,
                "minutes": visit.minutes,
            },
            visit.needs,
            visit.requests,
        )
        for visit in one.interviews
    )
    return Known({name: value for name, value in fields.items() if value not in (None, "")}, visits)


@contextmanager
def serving(network: Network) -> Iterator[str]:
    """The district server as a process of its own, for as long as the block lasts; its address."""
    with (network.folder / "server.log").open("a") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "sync.server.commands", "serve", str(network.server), "--port", str(network.port)],
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            cwd=Path(__file__).parents[2],
        )
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            if not line.startswith(_LISTENING):
                raise RuntimeError(f"the training server did not start; see {network.folder / 'server.log'}")
            yield line.removeprefix(_LISTENING).strip()
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(timeout=20)
            if process.stdout is not None:
                process.stdout.close()


def go_round(home: Path) -> None:
    """One round of the post for an office whose window is not open."""
    (card,) = slotfile.members(home)
    opened = open_vault(home, card.member, PHRASE)
    room = PostRoom(home, lambda _: None)
    room.unlocked(OpenVault(opened.desk.store, lambda work: work(), lambda _: None))
    room.round(threading.Event())
    opened.desk.store.close()
