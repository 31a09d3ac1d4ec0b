"""Who may see a case, which cards are one person, and what was told without a name. No widgets here."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desk_app.casework import cases, joining, protection
from desk_app.casework.cases import Case
from desk_app.casework.desk import Desk
from desk_app.domain.changes import Changes
from desk_app.domain.ids import RecordId
from desk_app.gui.case.doing import Doing, Refusal

translate = QCoreApplication.translate


class SightPresenter:
    """`gone` is called when the case is no longer for who looks: the page is left."""

    def __init__(self, desk: Desk, doing: Doing) -> None:
        self._desk, self._doing = desk, doing
        self._case: Case | None = None
        self.gone: Callable[[], None] = lambda: None
        self.in_sight: Callable[[], bool] = lambda: True

    def show(self, case: Case) -> None:
        """Another case, or the same one changed."""
        self._case = case

    def reserve(self, values: dict[str, str], done: Callable[[], None], refused: Refusal) -> None:
        """For whoever reserves it, those they name, and the coordinators."""
        self._with_case(lambda person: protection.protect(self._desk, person, values["why"]), done, refused)

    def open_again(self) -> None:
        """The whole desk's again."""
        self._with_case(lambda person: protection.open_again(self._desk, person))

    def hand_over(self, values: dict[str, str], done: Callable[[], None], refused: Refusal) -> None:
        """I know this person: a colleague goes on."""
        whom = RecordId(bytes.fromhex(values["whom"])) if values["whom"] else None

        def left() -> None:
            done()
            if self.in_sight():
                self.gone()

        self._with_case(lambda person: protection.step_back(self._desk, person, whom, values["remark"]), left, refused)

    def touch_member(self, key: bytes, act: str) -> None:
        """Name somebody, take the name away, let somebody come back."""
        member = RecordId(key)
        if act == "back":
            self._with_case(lambda person: protection.come_back(self._desk, person, member))
        else:
            self._with_case(lambda person: protection.name(self._desk, person, member, may_see=act == "in"))

    def join(self, other: RecordId, done: Callable[[], None], refused: Refusal) -> None:
        """Another card is this person's too."""
        self._with_case(lambda person: joining.join(self._desk, person, other), done, refused)

    def part(self, key: bytes, act: str) -> None:
        """Two cards again."""
        if act == "undo":
            self._with_case(lambda person: joining.undo(self._desk, person, RecordId(key)))

    def take_in(self, key: bytes, act: str) -> None:
        """What was told without a name was told by this person."""
        if act == "join":
            self._with_case(lambda person: cases.join_interview(self._desk, RecordId(key), person))

    def _with_case(
        self,
        verb: Callable[[RecordId], Changes],
        done: Callable[[], None] | None = None,
        refused: Refusal | None = None,
    ) -> None:
        case = self._case
        if case is not None:
            self._doing.do(lambda: verb(case.person), done, refused)


def colleagues(case: Case, me: RecordId) -> tuple[tuple[str, str], ...]:
    """Who could go on with the case: (id as hex, name), nobody in particular first."""
    anybody = ("", translate("case", "whoever is here next"))
    return (anybody, *((one.id.hex(), one.name) for one in case.members if one.id != me))
