"""Somebody who listens and types, until the process is killed: run as a process of its own, by `typing_killed`.

`python -m tests.faults.typist HOME SEED MILLISECONDS` opens the real window over a real vault, offscreen, unlocks it
with real keys, takes up the interview that was left half-way or begins one with the person who is known there, and
types invented words letter by letter. Each line on standard output is a JSON object, written before the key that it is
about is pressed: what the page holds once it is, and the moment (CLOCK_MONOTONIC, in seconds).
"""

import json
import os
import random
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from desk_app.application import Application
from desk_app.gui.bridge.runner import SEARCH
from desk_app.gui.interview.steps import LISTENING, NEEDS, NEXT
from desk_app.gui.interview.view import InterviewView
from desk_app.options import Options
from desk_app.wiring import BehindTheCurtain, make_application
from desk_app.workplace import Workplace
from tests.support.computers import PHRASE

WHO = "Amal"
LETTERS = "aaaeeeeiiiooouulllnnnrrrsstttccddmmppvgbfqhz          ,.'"
ENOUGH = 500
"""Letters after which an interview is closed and the next one is begun."""
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
Pace = Callable[[], object] | int
"""What the journey waits for: a condition, or so many milliseconds."""


def say(word: str, **more: object) -> None:
    """A line for whoever is going to kill this process; it is out before this returns."""
    os.write(1, json.dumps({"word": word, "at": time.monotonic(), **more}).encode() + b"\n")


@dataclass
class Sheet:
    """What the page holds, as far as whoever types it knows."""

    said: str = ""
    next_step: str = ""
    needs: set[str] = field(default_factory=set)

    def tell(self, word: str) -> None:
        """Say what the page holds from now on."""
        say(word, said=self.said, next_step=self.next_step, needs=sorted(self.needs))


class Hands:
    """Somebody's hands on the keyboard, and what they believe is on the page."""

    def __init__(self, desk: Application, chance: random.Random) -> None:
        self._desk, self._chance, self.sheet = desk, chance, Sheet()

    @property
    def place(self) -> Workplace:
        """The open desk."""
        place = self._desk.place
        assert isinstance(place, Workplace)
        return place

    @property
    def page(self) -> InterviewView:
        """The interview's page."""
        return self.place.pages.interview.view

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key, to whatever has the keyboard."""
        QTest.keyClick(QApplication.focusWidget() or self._desk.window, key, modifier)

    def push(self, name: str) -> None:
        """A button, with the keyboard."""
        (found,) = [one for one in self.place.pages.space.findChildren(QAbstractButton, name) if one.isVisible()]
        found.setFocus()
        self.press(Qt.Key.Key_Space)

    def compare(self) -> None:
        """Whether the page holds what was typed: a key that went elsewhere is told."""
        form = self.page.form()
        if (form.said, form.next_step, set(form.needs)) != (self.sheet.said, self.sheet.next_step, self.sheet.needs):
            say("astray", shown=form.said[-40:], sheet=self.sheet.said[-40:])
            self.read()

    def read(self) -> None:
        """Go on from what is on the page."""
        form = self.page.form()
        self.sheet.said, self.sheet.next_step, self.sheet.needs = form.said, form.next_step, set(form.needs)

    def _step(self) -> int:
        return self.page.step


class Acts(Hands):
    """What one does while one listens. Each act is a run of paces."""

    def type_on(self) -> Iterator[Pace]:
        """Some letters, in the words or in what was agreed; a burst may last longer than the longest wait."""
        if self._step() not in (LISTENING, NEEDS, NEXT):
            yield from self.turn()
            return
        into, control = "said", self.page.said
        if self._step() == NEXT:
            into, control = "next_step", self.page.next.step.control
        if self._step() == NEEDS or QApplication.focusWidget() is not control:
            # Whoever touches a chip has the keyboard there, and clicks into the text to go on.
            control.setFocus()
        self.press(Qt.Key.Key_End, CONTROL)
        slow = self._chance.choice((10, 25, 60))
        for _ in range(self._chance.randrange(10, 2_250 // slow)):
            letter = self._chance.choice(LETTERS)
            setattr(self.sheet, into, getattr(self.sheet, into) + letter)
            self.sheet.tell("sheet")
            QTest.keyClick(QApplication.focusWidget(), letter)
            self.compare()
            yield self._chance.randrange(slow, 2 * slow)

    def turn(self) -> Iterator[Pace]:
        """The next step, or the one before."""
        onward = self._step() < LISTENING or (self._step() < NEXT and self._chance.random() < 0.6)
        self.press(Qt.Key.Key_Right if onward else Qt.Key.Key_Left, ALT)
        yield self._chance.randrange(50)

    def mark(self) -> Iterator[Pace]:
        """Some of the needs, on or off."""
        while self._step() != NEEDS:
            self.press(Qt.Key.Key_Right if self._step() < NEEDS else Qt.Key.Key_Left, ALT)
            yield 20
        for _ in range(self._chance.randrange(1, 4)):
            code = self._chance.choice(sorted(self.page.needs._chips))
            self.sheet.needs ^= {code}
            self.sheet.tell("sheet")
            self.push(f"chip_{code}")
            self.compare()
            yield self._chance.randrange(20, 300)

    def look_at_red_flags(self) -> Iterator[Pace]:
        """F8, and back: the keyboard is on the page again."""
        pages = self.place.pages
        self.press(Qt.Key.Key_F8)
        yield lambda: pages.space.current() is pages.red_flags.view
        yield self._chance.randrange(400)
        self.press(Qt.Key.Key_Escape)
        yield lambda: pages.space.current() is self.page
        if not self.page.isAncestorOf(QApplication.focusWidget() or self._desk.window):
            say("astray", shown="the keyboard is not on the page")

    def rest(self) -> Iterator[Pace]:
        """Listening, not typing."""
        yield self._chance.randrange(200, 1_500)


class Ends(Acts):
    """How one leaves an interview."""

    def _set_aside(self) -> Iterator[Pace]:
        self.push("set_aside")
        say("set_aside")
        yield self.place.pages.today.view.isVisible

    def _leave(self) -> Iterator[Pace]:
        """To another page, and from there to Oggi."""
        say("left")
        self.press(Qt.Key.Key_3, CONTROL)
        yield self._chance.randrange(300)

    def _lock(self) -> Iterator[Pace]:
        """In the middle of a word."""
        say("locked")
        self.press(Qt.Key.Key_L, CONTROL)
        yield lambda: self._desk.place is None

    def _larger(self) -> Iterator[Pace]:
        """The pages are built anew."""
        say("larger")
        self.press(*self._chance.choice(((Qt.Key.Key_0, CONTROL), (Qt.Key.Key_Plus, CONTROL))))
        yield 20

    def _close(self) -> Iterator[Pace]:
        while self._step() != NEXT:
            yield from self.turn()
        say("closing")
        self.push("close_interview")
        yield self.place.pages.person.view.isVisible
        say("closed")


class Day(Ends):
    """The day at the desk."""

    def work(self) -> Iterator[Pace]:
        """From the locked face on, without end."""
        while True:
            yield from self._unlock()
            while self._desk.place is not None:
                yield from self._begin()
                yield from self._listen()

    def _unlock(self) -> Iterator[Pace]:
        yield from self._wake()
        phrase = self._desk.window.findChild(QLineEdit, "phrase")
        for letter in PHRASE:
            QTest.keyClick(phrase, letter)
            yield 1
        QTest.keyClick(phrase, Qt.Key.Key_Return)
        yield lambda: self._desk.place is not None and self._desk.turns.settled

    def _wake(self) -> Iterator[Pace]:
        """Without a screen nobody gives the window the keyboard back when its face was changed."""
        self._desk.window.activateWindow()
        yield self._desk.window.isActiveWindow

    def _lanes_are_through(self) -> Callable[[], object]:
        """Whether what was asked for before has been answered: Oggi asks the store's lane, and then the search's."""
        runner, answers = self._desk.runner, list[None]()
        window = self._desk.window
        runner.do(window, lambda: None, lambda _: runner.do(window, lambda: None, answers.append, lane=SEARCH))
        return lambda: bool(answers)

    def _begin(self) -> Iterator[Pace]:
        """Take up what was left half-way; else find the person, and begin."""
        pages = self.place.pages
        yield from self._wake()
        self.press(Qt.Key.Key_1, CONTROL)
        yield self._lanes_are_through()
        yield pages.today.view.title.text
        resume = [one for one in pages.today.view.findChildren(QAbstractButton, "resume_0") if one.isVisible()]
        if resume:
            self.push("resume_0")
        else:
            self.press(Qt.Key.Key_2, CONTROL)
            for letter in WHO:
                self.press(getattr(Qt.Key, f"Key_{letter.upper()}"))
                yield 10
            yield lambda: pages.people.presenter.answered(WHO.lower())
            self.press(Qt.Key.Key_Return)
            yield lambda: pages.space.current() is pages.person.view and pages.person.view.title.text()
            self.push("person_interview")
        yield lambda: pages.space.current() is self.page
        self.read()
        self.sheet.tell("taken_up" if resume else "begun")

    def _listen(self) -> Iterator[Pace]:
        """Until it is set aside, locked, closed, or the letters become larger."""
        acts = (self.type_on, self.turn, self.mark, self.look_at_red_flags, self.rest)
        ends = (self._set_aside, self._leave, self._lock, self._larger)
        while len(self.sheet.said) + len(self.sheet.next_step) < ENOUGH:
            (act,) = self._chance.choices(acts, (10, 3, 3, 2, 2))
            yield from act()
            if self._chance.random() < 0.12:
                yield from self._chance.choice(ends)()
                return
        yield from self._close()


class Typist(QObject):
    """Lives through a day. A pace is awaited in the window's own loop, so every thread has its turn."""

    def __init__(self, desk: Application, chance: random.Random) -> None:
        super().__init__()
        self._day = Day(desk, chance).work()
        self._until: Callable[[], object] = lambda: True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._go_on)
        self._timer.start(0)

    def _go_on(self) -> None:
        if not self._until():
            self._timer.start(5)
            return
        pace = next(self._day)
        self._until = (lambda: True) if isinstance(pace, int) else pace
        self._timer.start(pace if isinstance(pace, int) else 0)


def main() -> None:
    """Open the window and work until killed."""
    home, seed, lifetime = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    application = make_application()
    desk = Application(application, Options(home=home, language="en"), BehindTheCurtain())
    desk.runner.broke.connect(lambda error: say("broke", error=repr(error)))
    desk.start()
    typist = Typist(desk, random.Random(seed))
    # Whoever should have killed this process is gone itself: it does not stay behind.
    QTimer.singleShot(lifetime, typist, application.quit)
    application.exec()


if __name__ == "__main__":
    main()
