"""Every page of the window, with whatever can be open on it: names, roles, the keyboard, large letters, contrast."""

import importlib
import inspect
import pkgutil
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget

import desk_app.gui
from desk_app.gui.shell.theme import ZOOMS
from tests.support import pairs, seen_colours, sweeps
from tests.support.everywhere import Everywhere, whole
from tests.support.histories import PROFILE
from tests.support.places import PLACES, Place

LOOKS = {
    "ordinary": (("light", 1.0), ("dark", 2.0)),
    "nightly": tuple((scheme, zoom) for scheme in ("light", "dark") for zoom in ZOOMS),
}[PROFILE]
NO_PAGES = {"Curtain", "Window", "Faces", "Workspace", "Picture"}
"""Around all pages: what is painted first, what holds the others, what is seen while they are made anew."""


@pytest.fixture(autouse=True)
def _no_window_stays() -> None:
    """Here one window stays for all tests, and others beside it; they go with the module."""


@pytest.fixture(scope="module")
def open_desk(
    qapp: QApplication, as_it_was_before: None, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Everywhere]:
    with pytest.MonkeyPatch.context() as patch:
        pairs.hurry(patch)
        made = Everywhere(qapp, tmp_path_factory.mktemp("everywhere") / "home")
        yield made
        made.close()


@pytest.fixture(scope="module", params=LOOKS, ids=lambda look: f"{look[0]}-{look[1]:.0%}")
def dressed_desk(request: pytest.FixtureRequest, open_desk: Everywhere) -> Everywhere:
    open_desk.another(None)
    open_desk.dress(*request.param)
    return open_desk


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.name)
def test_everybody_can_use_it(dressed_desk: Everywhere, place: Place) -> None:
    at = dressed_desk
    at.another(None)
    place.go(at)
    at.classes |= whole(at.window)
    at.visited.add(place.name)
    wrong = {
        "for a screen reader": sweeps.spoken(at.window),
        "words and edges": sweeps.cut(at.window),
        "contrast": seen_colours.dim(at.window),
        # Last: the keyboard moves.
        "the keyboard": sweeps.walked(at.window),
        "broken": [repr(one) for one in at.broken],
    }
    assert {what: lines for what, lines in wrong.items() if lines} == {}


def _screens() -> set[str]:
    """The names of all widgets of our own that are more than a building block."""
    found = set()
    for module in pkgutil.walk_packages(desk_app.gui.__path__, "desk_app.gui."):
        for name, thing in vars(importlib.import_module(module.name)).items():
            if inspect.isclass(thing) and issubclass(thing, QWidget) and thing.__module__ == module.name:
                found.add(name)
    return found


def test_no_page_is_forgotten(open_desk: Everywhere) -> None:
    """Whoever adds a page, or a form that opens on one, adds the way to it to tests/support/places.py."""
    at = open_desk
    for place in PLACES:
        if place.name not in at.visited:
            at.another(None)
            place.go(at)
            at.classes |= whole(at.window)
    assert _screens() - at.classes - NO_PAGES == set()


def test_what_waits_gives_the_keyboard_back(open_desk: Everywhere) -> None:
    at = open_desk
    at.another(None)
    at.go("settings")
    at.press("new_code")
    at.until(lambda: at.seen("new_recovery_code"))
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "new_code"
