"""Where it begins: something to see at once, and then everything else."""

import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desk_app.gui.shell.curtain import Curtain
from desk_app.options import Options

if TYPE_CHECKING:
    from desk_app.application import Application
    from desk_app.exchange.rounds import Rounds
    from desk_app.first_run import FirstRun
    from desk_app.workplace import Workplace


def make_application() -> QApplication:
    """Qt's application."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("Ascolto")
    application.setOrganizationName("Ascolto")
    return application


class BehindTheCurtain:
    """Brings in what takes long, when it is asked for, or before, while somebody types their phrase."""

    def __init__(self) -> None:
        self._first_run: FirstRun | None = None

    def open_vault(self, home: Path, member: bytes, phrase: str) -> object:
        """Open vault and store. Raises DeskError."""
        from desk_app.workplace import open_vault

        return open_vault(home, member, phrase)

    def post(self, home: Path) -> "Rounds":
        """The post room of this computer."""
        from desk_app.exchange.rounds import Rounds

        return Rounds(home)

    def workplace(self, app: "Application", opened: object) -> "Workplace":
        """The open desk's pages."""
        from desk_app.workplace import OpenedVault, Workplace

        assert isinstance(opened, OpenedVault)
        return Workplace(app, opened)

    def first_run(self, app: "Application") -> QWidget:
        """What is shown where there is no vault, and until its codes were written down."""
        from desk_app.first_run import FirstRun

        self._first_run = self._first_run or FirstRun(app)
        return self._first_run.face()

    def bring_in(self) -> None:
        """Import what unlocking and the post need: for a thread of its own, while somebody types their phrase."""
        import desk_app.workplace as brought_in

        del brought_in


class Stage(Curtain):
    """The curtain that brings the application in after it was seen; `furnished` once who may open is shown."""

    furnished = Signal()
    _ready = Signal()

    def __init__(self, application: QApplication, options: Options) -> None:
        super().__init__()
        self._application, self._options = application, options
        self.painted.connect(self._soon)

    def _soon(self) -> None:
        QTimer.singleShot(0, self._furnish)

    def _furnish(self) -> None:
        from desk_app.application import Application

        rooms = BehindTheCurtain()
        self.desk = Application(self._application, self._options, rooms, self)
        self.desk.start()
        self.furnished.emit()
        self._ready.connect(self.desk.begin_carrying)
        threading.Thread(target=self._warm_up, args=(rooms,), name="warm up", daemon=True).start()

    def _warm_up(self, rooms: BehindTheCurtain) -> None:
        rooms.bring_in()
        self._ready.emit()


def run(options: Options) -> int:
    """Start, and go on until the window is closed; the exit code."""
    application = make_application()
    stage = Stage(application, options)
    stage.show()
    return application.exec()
