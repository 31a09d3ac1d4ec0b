"""The application around the desk: the window, locked and open, its language and its dress."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, wait
from datetime import date
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from desk_app.domain.clock import wall_clock
from desk_app.exchange.link import LinkState
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.runner import ODD, LaneRunner
from desk_app.gui.bridge.sweep import keep_on_this_thread
from desk_app.gui.bridge.turns import Turns
from desk_app.gui.interview.last_letters import LastLetters
from desk_app.gui.settings.rows import Look
from desk_app.gui.shell.curtain import Curtain
from desk_app.gui.shell.idle import Idle
from desk_app.gui.shell.sayings import copying, fault, unwritten
from desk_app.gui.shell.sleep import Sleep
from desk_app.gui.shell.theme import Appearance, load_fonts, wear
from desk_app.gui.shell.window import Window
from desk_app.gui.unlock.screen import UnlockScreen
from desk_app.options import Options
from desk_app.preferences import Preferences, zoomed
from desk_app.tongue import Tongue
from desk_app.unlocking import UnlockVerbs
from desk_app.vault import slotfile


class Place(Protocol):
    """The open desk, as the application around it sees it."""

    office: str
    member: bytes

    def arrive(self) -> Iterator[None]:
        """Show the first page, then make the others, step by step."""

    def end(self) -> Future[None]:
        """Keep what is typed, close everything; done when the future is."""

    def dress_anew(self, wear: Callable[[], None]) -> Iterator[None]:
        """Make the pages anew after `wear`, step by step."""


class Post(Protocol):
    """The post room's rounds: they carry while the vault is locked, and seal and open while it is not."""

    def start(self) -> None:
        """Begin to go round."""

    def stop(self) -> None:
        """End within a moment."""

    def state(self) -> LinkState:
        """How it stands."""

    def listen(self, told: Callable[[LinkState], None]) -> None:
        """Be told of every change."""


class Rooms(Protocol):
    """What takes long to bring in: the vault, the store, the pages. Asked for only when somebody unlocks."""

    def open_vault(self, home: Path, member: bytes, phrase: str) -> object:
        """Open vault and store. Raises DeskError."""

    def post(self, home: Path) -> Post:
        """The post room of this computer."""

    def workplace(self, app: "Application", opened: object) -> Place:
        """The open desk's pages."""

    def first_run(self, app: "Application") -> QWidget:
        """What is shown where there is no vault."""


class Application(QObject):
    """The window's life: locked, open, locked again."""

    def __init__(
        self, application: QApplication, options: Options, rooms: Rooms, curtain: Curtain | None = None
    ) -> None:
        super().__init__()
        self.application, self.options, self.rooms, self.curtain = application, options, rooms, curtain
        application.setStyle("Fusion")
        load_fonts()
        self.settings = Preferences(options.home)
        self.tongue = Tongue(application)
        self.tongue.speak(self.settings.text("language", options.language))
        self.appearance = self.settings.appearance()
        wear(application, self.appearance)
        self.window = Window(training=options.training)
        self.turns = Turns(self.window)
        self.to_be_dressed = False
        self.runner, self.bus, self.idle = LaneRunner(), Bus(), Idle(self.settings.lock_minutes())
        self.sleep = Sleep()
        self.last_letters = LastLetters()
        self.looks = Looks(self)
        self.first_run = self.leaving = False
        self.place: Place | None = None
        self.verbs: UnlockVerbs | None = None
        self.post: Post | None = None
        self.closing: Future[None] | None = None
        self.unlock: UnlockScreen | None = None
        self._wire_window()

    def _wire_window(self) -> None:
        keep_on_this_thread(self)
        self.runner.broke.connect(partial(_say_fault, self))
        self.bus.linked.connect(partial(_show_link, self))
        self.idle.expired.connect(self.lock)
        self.idle.warned.connect(self.window.show_warning)
        self.sleep.soon.connect(self.lock)
        self.sleep.listen()
        self.idle.follow(self.application)
        self.window.closing.connect(self.close)
        if self.curtain is not None:
            self.curtain.closing.connect(self.close)
        for keys, step in (("Ctrl++", 1), ("Ctrl+=", 1), ("Ctrl+-", -1), ("Ctrl+0", 0)):
            self.window.on_key(keys, partial(_zoom, self, step))
        self.window.on_key("Ctrl+L", self.lock)

    def start(self) -> None:
        """Show the locked face, or the first run where there is no vault."""
        self.show_locked()
        if self.curtain is not None:
            self.curtain.receive(self.window)
        self.window.show()

    def show_locked(self) -> None:
        """Who are you?"""
        if self.first_run or not slotfile.exists(self.options.home):
            # Until its codes were written down: the vault stands before they are shown.
            self.first_run = True
            self.window.show_locked(self.rooms.first_run(self))
            return
        self.verbs = self.verbs or UnlockVerbs(
            self.options.home, self.settings, self.rooms.open_vault, lambda: self.closing
        )
        screen = UnlockScreen(self.verbs, self.runner, self._opened)
        screen.view.where.setText(screen.presenter.where(self.settings.text("office"), date.today()))
        screen.presenter.start()
        screen.view.language_asked.connect(partial(_other_language, self))
        self.unlock = screen
        self.window.show_locked(screen.view)
        if self.post is not None:
            _show_link(self, self.post.state())

    def first_run_over(self) -> None:
        """The codes of a new vault were written down."""
        self.first_run = False
        self.show_locked()
        self.begin_carrying()

    def begin_carrying(self) -> None:
        """Sealed batches leave, and what others sent comes, while nobody has unlocked yet."""
        if self.post is None and slotfile.exists(self.options.home):
            self.post = self.rooms.post(self.options.home)
            self.post.listen(self.bus.tell_link)
            self.post.start()
            _show_link(self, self.post.state())

    def _opened(self, opened: object) -> None:
        self.begin_carrying()
        self.unlock = None
        self.place = self.rooms.workplace(self, opened)
        self.settings.keep(last_member=self.place.member.hex(), office=self.place.office)
        self.idle.start()
        self.turns.do(self.place.arrive())

    def lock(self) -> None:
        """Keep what is typed, close the vault, forget the keys, show who may open it."""
        if self.place is None:
            return
        place, self.place = self.place, None
        self.idle.stop()
        self.turns.stop()
        self.closing = place.end()
        self.window.faces.take_down()
        if self.to_be_dressed:
            _wear(self)
        self.show_locked()
        self.runner.do(self.window, partial(wait, [self.closing]), lambda _: _say_unwritten(self), lane=ODD)

    def close(self) -> None:
        """The window closes: nothing is asked, nothing is lost. What cannot be written keeps it open once."""
        if self.place is not None:
            self.leaving = True
            self.lock()
            if self.settings.text("copies_into"):
                self.window.tell(copying())
                self.window.repaint()
            wait([self.closing] if self.closing is not None else [])
            _say_unwritten(self)
            self.leaving = False
            if self.last_letters:
                self.window.stays = True
                return
        if self.post is not None:
            self.post.stop()
        # The post may still tell how it stands; there is no face any more to say it.
        self.unlock = None
        self.idle.leave(self.application)
        self.runner.close()
        if self.verbs is not None:
            self.verbs.let_go()

    def dress(self, appearance: Appearance) -> None:
        """Another appearance, kept for the next start; pages are built anew at their new sizes."""
        self.appearance = appearance
        self.settings.keep(zoom=appearance.zoom, scheme=appearance.scheme)
        if self.place is None:
            self.window.faces.take_down()
            _wear(self)
            self.show_locked()
        elif not self.to_be_dressed:
            self.turns.do(self.place.dress_anew(partial(_wear, self)))
            self.to_be_dressed = True


class Looks:
    """What the settings may change of the window."""

    def __init__(self, app: Application) -> None:
        self._app = app

    def look(self) -> Look:
        """How the window looks."""
        app = self._app
        minutes = round(app.settings.lock_minutes())
        return Look(app.tongue.language, app.appearance.scheme, app.appearance.zoom, minutes)

    def set_look(self, look: Look) -> None:
        """Look like this from now on."""
        app = self._app
        app.settings.keep(language=look.language, lock_minutes=look.minutes)
        app.idle.allow(app.settings.lock_minutes())
        app.tongue.speak(look.language)
        app.dress(Appearance(look.scheme, look.zoom))


def _show_link(app: Application, state: LinkState) -> None:
    if app.place is None and app.unlock is not None:
        app.unlock.presenter.show_link(state, wall_clock())


def _other_language(app: Application) -> None:
    language = "en" if app.tongue.language == "it" else "it"
    app.settings.keep(language=language)
    app.tongue.speak(language)
    app.dress(app.appearance)


def _wear(app: Application) -> None:
    app.to_be_dressed = False
    wear(app.application, app.appearance)


def _zoom(app: Application, step: int) -> None:
    app.dress(zoomed(app.appearance, step))


def _say_unwritten(app: Application) -> None:
    if app.last_letters:
        app.window.tell(unwritten())


def _say_fault(app: Application, error: BaseException) -> None:
    app.window.tell(fault(error))
