"""What was promised, asked and agreed: touched here, written at once. No widgets here."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from desk_app.casework import agenda, cases, consents
from desk_app.casework.cases import Case
from desk_app.casework.desk import Desk
from desk_app.domain.agenda import Promise, TaskForm
from desk_app.domain.consent import What
from desk_app.domain.ids import RecordId
from desk_app.domain.request import Outcome, OutcomeForm
from desk_app.gui.bridge.consent_words import ask_to_call, ask_to_hand_over
from desk_app.gui.bridge.times import read_day_ahead
from desk_app.gui.case.doing import Doing, Refusal
from desk_app.gui.case.words import withdrawn

translate = QCoreApplication.translate

_LATER_DAYS = 7


class OpenPresenter:
    """The lines of the first cards, and what follows from a touch."""

    def __init__(self, desk: Desk, doing: Doing) -> None:
        self._desk, self._doing = desk, doing
        self._case: Case | None = None
        self.ask_why: Callable[[], None] = lambda: None
        self._not_possible: RecordId | None = None
        self._asked: object = None
        """What was asked back about last: pressed once more, it is done."""

    def show(self, case: Case) -> None:
        """Another case, or the same one changed."""
        self._case = case

    def touch_task(self, key: bytes, act: str) -> None:
        """Done, not done after all, or a week later."""
        task, today = RecordId(key), self._desk.today()
        later = (today + timedelta(_LATER_DAYS)).isoformat()
        verbs = {
            "done": lambda: agenda.done(self._desk, task),
            "not_done": lambda: agenda.not_done(self._desk, task),
            "later": lambda: agenda.postpone(self._desk, task, later),
        }
        self._doing.do(verbs[act])

    def remind(self, values: dict[str, str], done: Callable[[], None], refused: Refusal) -> None:
        """A new line of the agenda."""
        case = self._case
        if case is None:
            return
        due = read_day_ahead(values["due"], self._desk.today())
        whom = RecordId(bytes.fromhex(values["whom"])) if values["whom"] else None
        promise = Promise.APPOINTMENT if values["hour"].strip() else Promise.TASK
        form = TaskForm(values["what"], due, values["hour"], promise.value, whom)
        if What.CONTACT.value in withdrawn(case) and self._again((case.person, form)):
            refused("", ask_to_call())
            return
        self._doing.do(lambda: agenda.add(self._desk, case.person, form)[1], done, refused)

    def touch_request(self, key: bytes, act: str) -> None:
        """What became of a request; of what was not possible one asks why."""
        if act == "not_possible":
            self._not_possible = RecordId(key)
            self.ask_why()
            return
        case = self._case
        no = case is not None and act == Outcome.SENT_ON and What.REFERRAL.value in withdrawn(case)
        if no and self._again((key, act)):
            self._doing.tell(ask_to_hand_over())
            return
        self._doing.do(lambda: cases.follow_request(self._desk, RecordId(key), OutcomeForm(act)))

    def say_why_not(self, values: dict[str, str], done: Callable[[], None], refused: Refusal) -> None:
        """Why it was not possible."""
        request = self._not_possible
        if request is None:
            return
        form = OutcomeForm(Outcome.NOT_POSSIBLE, values["reason"], values["remark"])
        self._doing.do(lambda: cases.follow_request(self._desk, request, form), done, refused)

    def answer(self, key: bytes, act: str, notice: str = "", language: str = "") -> None:
        """A yes, or a no: it stands at once."""
        case = self._case
        if case is not None:
            what, given = What(key.decode()), act == "yes"
            self._doing.do(
                lambda: consents.answer(self._desk, case.person, what, given=given, notice=notice, language=language)
            )

    def _again(self, asked: object) -> bool:
        """Whether it has to be asked back first; the second time not."""
        first, self._asked = asked != self._asked, asked
        return first

    def members(self) -> tuple[tuple[str, str], ...]:
        """For whom a reminder may be: oneself, anybody, a colleague."""
        case = self._case
        if case is None:
            return ()
        me = self._desk.member
        others = [one for one in case.members if one.id != me.id]
        anybody = ("", translate("case", "anybody at the desk"))
        mine = (me.id.hex(), translate("case", "me"))
        return (mine, anybody, *((one.id.hex(), one.name) for one in others))
