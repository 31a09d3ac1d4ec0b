"""Work away from the gui thread, and its answer back on it, only while whoever asked is still there.

Three lanes: `store` (one worker, the one writing connection, in the order of clicks), `search` (one worker, read-only),
`odd` (key derivation, copies). An answer comes home by one queued signal.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from desk_app.domain.errors import DeskError, OwnFault

T = TypeVar("T")
STORE, SEARCH, ODD = "store", "search", "odd"


class Runner(Protocol):
    """What presenters ask for."""

    def do(
        self,
        owner: QObject,
        action: Callable[[], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[DeskError], None] | None = None,
        lane: str = STORE,
    ) -> None:
        """Run `action` on a lane; `then` or `failed` on the gui thread while `owner` lives."""


class LaneRunner(QObject):
    """The runner of the application."""

    _home = Signal(object)
    broke = Signal(object)
    """An error that is our own bug, with its traceback."""

    def __init__(self) -> None:
        super().__init__()
        self._lanes = {
            STORE: ThreadPoolExecutor(1, thread_name_prefix="store"),
            SEARCH: ThreadPoolExecutor(1, thread_name_prefix="search"),
            ODD: ThreadPoolExecutor(2, thread_name_prefix="odd"),
        }
        self._odd: set[Future[Any]] = set()
        self._closed = False
        self._home.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def do(
        self,
        owner: QObject,
        action: Callable[[], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[DeskError], None] | None = None,
        lane: str = STORE,
    ) -> None:
        """See `Runner`. After `close` nothing is begun any more: whoever asks then belongs to a window that is gone."""
        if self._closed:
            return
        future = self._lanes[lane].submit(action)
        if lane == ODD:
            self._odd.add(future)
            future.add_done_callback(self._odd.discard)
        future.add_done_callback(lambda future: self._home.emit((owner, future, then, failed)))

    def wait_for(self, work: Callable[[], T]) -> T:
        """Run on the store's lane and wait: for the post room's thread, never for the gui's."""
        return self._lanes[STORE].submit(work).result()

    def alone(self, work: Callable[[], T]) -> T:
        """Run on the store's lane while the search's stands still, and wait: for work that wants the file alone."""
        return self._lanes[SEARCH].submit(lambda: self._lanes[STORE].submit(work).result()).result()

    def behind(self, work: Callable[[], T]) -> "Future[T]":
        """Run on the odd lane, for nobody's answer but whoever waits for the future away from the gui.

        What was begun there before is done by then: its steps on the other lanes are to find the vault open.
        """
        before = tuple(self._odd)

        def after() -> T:
            wait(before)
            return work()

        return self._lanes[ODD].submit(after)

    def close(self) -> None:
        """Let every lane finish what it has; the odd lane first, for its work may still ask the store's."""
        self._closed = True
        for name in (ODD, SEARCH, STORE):
            self._lanes[name].shutdown(wait=True)

    def _deliver(self, parcel: tuple[QObject, "Future[Any]", Any, Any]) -> None:
        owner, future, then, failed = parcel
        error = future.exception()
        if error is not None and not isinstance(error, DeskError):
            self.broke.emit(error)
            # Whoever waits for it must not wait for ever: a button that stays grey is a second fault.
            if failed is None:
                return
            error = OwnFault()
        if not shiboken6.isValid(owner):
            return
        if error is not None:
            if failed is not None:
                failed(error)
            else:
                self.broke.emit(error)
        elif then is not None:
            then(future.result())


class PageRunner:
    """The lanes as the pages of one opening have them: after `end` nothing is begun for them any more.

    Pages go one by one after locking; what they still ask for by then is asked of a vault that is closed.
    """

    def __init__(self, lanes: LaneRunner) -> None:
        self._lanes, self._over = lanes, False

    def do(
        self,
        owner: QObject,
        action: Callable[[], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[DeskError], None] | None = None,
        lane: str = STORE,
    ) -> None:
        """See `Runner`."""
        if not self._over:
            self._lanes.do(owner, action, then, failed, lane)

    def wait_for(self, work: Callable[[], T]) -> T:
        """See `LaneRunner`."""
        return self._lanes.wait_for(work)

    def end(self) -> None:
        """The vault is closed, or other pages stand in the place of these."""
        self._over = True


class InlineRunner:
    """Runs everything at once, where it is asked: for tests of presenters."""

    def do(
        self,
        owner: QObject,
        action: Callable[[], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[DeskError], None] | None = None,
        lane: str = STORE,
    ) -> None:
        """See `Runner`."""
        del owner, lane
        try:
            answer = action()
        except DeskError as error:
            if failed is None:
                raise
            failed(error)
            return
        if then is not None:
            then(answer)
