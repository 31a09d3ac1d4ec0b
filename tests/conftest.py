"""For all tests: no screen, and how many examples Hypothesis tries."""

import gc
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

settings.register_profile("ordinary", max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("nightly", max_examples=10_000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("ASCOLTO_PROFILE", "ordinary"))

LONG = ("journeys", "faults", "house")
"""Rooms whose files have few tests and take long: begun last, they would keep one process busy and the other not."""


PATIENCE_MS = 20_000
"""So long a test waits for what has to come: a disk that is busy with other tests' powers cut may stand for seconds."""


class PatientBot(QtBot):
    """As pytest-qt's own, which gives up after five seconds."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        """Until something holds."""
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """In the place of pytest-qt's."""
    del qapp
    return PatientBot(request)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Called by pytest: the long ones first, all others in their order."""
    rooms = [Path(__file__).parent / room for room in LONG]
    items.sort(key=lambda one: not any(one.path.is_relative_to(room) for room in rooms))


@contextmanager
def _as_it_was(qapp: QApplication) -> Iterator[None]:
    locale = QLocale()
    yield
    for window in qapp.topLevelWidgets():
        window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    QLocale.setDefault(locale)
    gc.enable()


@pytest.fixture
def as_it_was(qapp: QApplication) -> Iterator[None]:
    """For tests that start the whole application: its windows, language, locale and collector are gone afterwards."""
    with _as_it_was(qapp):
        yield


@pytest.fixture(scope="module")
def as_it_was_before(qapp: QApplication) -> Iterator[None]:
    """The same for tests that share one window."""
    with _as_it_was(qapp):
        yield
