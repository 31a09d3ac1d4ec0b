"""The first run's face: the coloured side, the steps at the right, and the two buttons below them. Widgets only."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QResizeEvent
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from desk_app.gui.unlock.first_run_codes import CodesStep
from desk_app.gui.unlock.first_run_parts import ChoiceStep, InvitationStep, KitStep, MemberStep, fill
from desk_app.gui.unlock.first_run_steps import Kept, SetUpFacts, Step
from desk_app.gui.unlock.view import side
from desk_app.gui.widgets.basics import button, column, label, row
from desk_app.gui.widgets.field import Field
from desk_app.gui.widgets.look import px
from desk_app.gui.widgets.problem import problem_banner

translate = QCoreApplication.translate
FORM = 720
WIDE = 1050
"""Below this width, in px at 100%, there is no coloured side."""


def _promises() -> list[tuple[str, str, str]]:
    """What stands on the coloured side: (icon, first, second)."""
    return [
        (
            "lock",
            translate("FirstRunView", "Everything is encrypted on this computer"),
            translate("FirstRunView", "Only your phrase opens it."),
        ),
        (
            "wifi-off",
            translate("FirstRunView", "It works without internet"),
            translate("FirstRunView", "What you write leaves by itself, later."),
        ),
        (
            "file-text",
            translate("FirstRunView", "Have paper and pen ready"),
            translate("FirstRunView", "There will be codes to write down."),
        ),
    ]


class FirstRunView(QWidget):
    """Widgets only; what they say comes from the presenter."""

    back_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("first_run")
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.choice, self.invitation, self.kit = ChoiceStep(), InvitationStep(), KitStep()
        self.member, self.codes = MemberStep(), CodesStep()
        self._steps: dict[Step, QWidget] = {
            Step.CHOICE: self.choice,
            Step.INVITATION: self.invitation,
            Step.KIT: self.kit,
            Step.MEMBER: self.member,
            Step.CODES: self.codes,
        }
        self._step = Step.CHOICE
        pair = self.member.pair
        self._fields: dict[str, Field] = {
            "invitation": self.invitation.invitation,
            "kit": self.kit.kit,
            "url": self.kit.url,
            "name": self.member.name,
            "phrase": pair.phrase,
            "again": pair.again,
        }
        motto, before = (
            translate("FirstRunView", "First listen, then write."),
            translate("FirstRunView", "Before you begin"),
        )
        self._side = side(_promises(), "Ascolto", motto, before)
        whole = row(self._side, gap=0)
        whole.addWidget(self._right(), 1)
        self.setLayout(whole)

    def _right(self) -> QWidget:
        self._problem, self._problem_text = problem_banner("first_run_problem")
        self._busy = label("", "strong", wrap=True, name="first_run_busy")
        self._back = button(self.tr("Back"), "first_run_back", role="quiet", sign="arrow-left")
        self._back.clicked.connect(self.back_asked)
        self._go_on = button(self.tr("Go on"), "first_run_on", role="primary")
        self._go_on.setMinimumWidth(px(160))
        self._go_on.clicked.connect(self._ask)
        self._buttons = QWidget()
        self._buttons.setLayout(row(self._back, 0, self._go_on, gap=12))
        form = QWidget()
        form.setMaximumWidth(px(FORM))
        lines: list[QWidget | QLayout | int] = [*self._steps.values(), self._problem, self._busy, self._buttons]
        form.setLayout(column(0, *lines, 0, gap=12, margins=(24, 20, 24, 20)))
        holder = QWidget()
        holder.setProperty("role", "body")
        inside = row(0, form, 0, gap=0)
        inside.setStretch(1, 8)
        holder.setLayout(inside)
        self._scroller = QScrollArea()
        self._scroller.setWidgetResizable(True)
        self._scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroller.setWidget(holder)
        return self._scroller

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Called by Qt: in a small window, or with large letters, the steps need the room of the coloured side."""
        super().resizeEvent(event)
        self._side.setVisible(event.size().width() >= px(WIDE))

    def fill(self, kept: Kept) -> None:
        """Put in what was typed before the page was made anew."""
        fill(kept, self.invitation, self.kit, self.member)

    def show_step(self, step: Step) -> None:
        """One step, from its top, with the keyboard in its first control."""
        self._step = step
        for each, widget in self._steps.items():
            widget.setVisible(each is step)
        self._buttons.setVisible(step not in (Step.CHOICE, Step.CODES))
        self._scroller.verticalScrollBar().setValue(0)
        self._steps[step].setFocus()

    def show_invitation(self, lines: tuple[tuple[str, str, str], ...]) -> None:
        """What the invitation says."""
        self.invitation.show_facts(lines)

    def show_problem(self, field: str, text: str) -> None:
        """Beside its field, or above the buttons; an empty text takes all away."""
        for name, one in self._fields.items():
            one.show_error(text if name == field else "")
        self._problem_text.setText(text)
        self._problem.setVisible(bool(text) and field not in self._fields)
        if self._problem.isVisible():
            QAccessible.updateAccessibility(QAccessibleEvent(self._problem_text, QAccessible.Event.Alert))

    def show_busy(self, text: str) -> None:
        """Something takes a while: nothing can be pressed twice, the window stays alive."""
        self._busy.setText(text)
        self._busy.setVisible(bool(text))
        for each in (*self._steps.values(), self._buttons):
            each.setEnabled(not text)

    def show_codes(self, made: SetUpFacts) -> None:
        """What is to be written down."""
        self.codes.show_codes(made)

    def _ask(self) -> None:
        step = self._steps[self._step]
        if isinstance(step, InvitationStep | KitStep | MemberStep):
            step.go_on()
