"""The first run: a computer without a vault gets one, by an invitation or the kit, or is shown the training."""

import platform
import subprocess
import sys
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QWidget

from desk_app.exchange import copies, founding, restoring
from desk_app.exchange.founding import Applicant, SetUp
from desk_app.gui.bridge.runner import LaneRunner
from desk_app.gui.unlock.first_run_screen import FirstRunScreen
from desk_app.gui.unlock.first_run_steps import InvitationFacts, SetUpFacts
from desk_app.options import Options
from desk_app.vault import kdf


class Frame(Protocol):
    """What the first run needs of the application around it."""

    options: Options
    runner: LaneRunner

    def first_run_over(self) -> None:
        """The codes were written down: show who may open the vault that was just made."""


class FirstRunVerbs:
    """What the first run can do; fulfils the page's own list of verbs."""

    def __init__(self, home: Path) -> None:
        self._home = home

    def read_invitation(self, text: str) -> InvitationFacts:
        """What an invitation says. Raises InvitationUnusable."""
        one = founding.read_invitation(text)
        return InvitationFacts(
            one.office_name, one.office_kind, one.district_name, one.expires_ms, one.founding, one.url
        )

    def set_up(self, text: str, name: str, phrase: str) -> SetUpFacts:
        """Make this computer's vault with an invitation. Raises DeskError."""
        invitation = founding.read_invitation(text)
        return _facts(founding.set_up(self._home, invitation, _applicant(name, phrase)), invitation.url)

    def restore(self, kit: str, url: str, name: str, phrase: str) -> SetUpFacts:
        """Bring an office back with its recovery kit. Raises DeskError."""
        return _facts(restoring.restore(self._home, kit, url, _applicant(name, phrase)), url)

    def put_back(self, folder: str) -> None:
        """Make the newest copy in a folder this computer's archive. Raises DeskError."""
        copies.put_back(Path(folder), self._home)

    def start_training(self) -> None:
        """Ascolto over invented people, in a process of its own: nothing of it can mix with a real desk."""
        # Our own interpreter and our own module; in a packaged program the program itself.
        frozen = bool(getattr(sys, "frozen", False))
        command = [sys.executable, "--training"] if frozen else [sys.executable, "-m", "desk_app.training"]
        subprocess.Popen(command, start_new_session=True)


def _applicant(name: str, phrase: str) -> Applicant:
    """The phrase's cost is measured on this computer, so that guessing it takes a thief as long as one can bear."""
    return Applicant(name, phrase, platform.node()[:80], kdf.calibrate())


def _facts(made: SetUp, url: str) -> SetUpFacts:
    return SetUpFacts(made.office_name, made.recovery_code, made.kit, made.check_code, url)


class FirstRun:
    """The first run's face; made anew at other sizes it stands where it stood, for its codes are shown only once."""

    def __init__(self, app: Frame) -> None:
        self._app = app
        self._screen: FirstRunScreen | None = None

    def face(self) -> QWidget:
        """What is shown where there is no vault yet, and until its codes were written down."""
        kept = self._screen.presenter.kept if self._screen is not None else None
        verbs = FirstRunVerbs(self._app.options.home)
        self._screen = FirstRunScreen(verbs, self._app.runner, self._finished, kept)
        self._screen.start()
        return self._screen.view

    def _finished(self) -> None:
        self._app.first_run_over()
