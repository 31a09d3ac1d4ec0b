"""Where somebody was when the pages are made anew: in other colours, with larger letters, in another language."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from desk_app.aside import ASIDE, door_of
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import InterviewForm
from desk_app.gui.interview.last_letters import Unwritten
from desk_app.pages import Pages
from desk_app.together_way import TogetherWay

INTERVIEW, PERSON = "interview", "person"


@dataclass(frozen=True)
class Opened:
    """An interview that was being written."""

    draft: RecordId
    person: RecordId | None
    form: InterviewForm
    step: int


@dataclass(frozen=True)
class Bookmark:
    """`at`: the door of the rail; `page`: what was shown, or what was left for the page `aside`.

    `left`: words that are not on the disk yet.
    """

    at: str
    page: str
    opened: Opened | None
    left: tuple[Unwritten, ...]
    person: RecordId | None
    read: TogetherWay | None
    aside: str = ""

    @property
    def wanted(self) -> tuple[str, ...]:
        """What is made of the new pages before they are shown."""
        interview = ("interview", "way") if self.opened is not None else ()
        person = ("person", "case", "way") if self.page == PERSON else ()
        reading = ("reading",) if self.read is not None else ()
        return (self.at, *interview, *person, *reading, *((self.aside,) if self.aside else ()))


def leave(pages: Pages) -> Bookmark:
    """Where somebody is; whoever asks writes `left`."""
    shown, making = pages.space.current(), pages.making
    page, at = shown.objectName() if shown is not None else "", pages.at
    aside = page if page in ASIDE else ""
    if aside:
        page, at = pages.before, door_of(pages.before)
    opened = None
    if INTERVIEW in making:
        presenter, view = pages.interview.presenter, pages.interview.view
        draft = presenter.keeper.draft
        opened = Opened(draft, presenter.keeper.person, view.form(), view.step) if draft is not None else None
    person = pages.person.presenter.record if PERSON in making else None
    left = tuple(one for name, flush in FLUSHES.items() if name in making for one in flush(pages) if one is not None)
    return Bookmark(at, page, opened, left, person, pages.reading if "reading" in making else None, aside)


FLUSHES: Mapping[str, Callable[[Pages], tuple[Unwritten | None, ...]]] = {
    "interview": lambda pages: (pages.interview.presenter.flush(),),
    "person": lambda pages: (pages.person.flush(),),
    "people": lambda pages: (pages.people.flush(),),
    "case": lambda pages: pages.case.jotter.flush(),
    "today": lambda pages: pages.today.jotter.flush(),
    "settings": lambda pages: pages.settings.flush(),
}
"""What of a page is typed and not on the disk yet."""


def come_back(pages: Pages, mark: Bookmark) -> None:
    """Show in new pages what was shown in the old ones."""
    back: Callable[[], None] = partial(pages.go, mark.at)
    if mark.opened is not None:
        one = mark.opened
        pages.interview.presenter.resume(one.draft, one.person, one.form, 0, at=one.step)
    if mark.page == INTERVIEW and mark.opened is not None:
        pages.way.show()
    elif mark.page == PERSON and mark.person is not None:
        pages.open_person(mark.person)
    else:
        back()
    if mark.read is not None:
        pages.reading.resume(mark.page, mark.read, back)
    if mark.aside:
        pages.go(mark.aside)
