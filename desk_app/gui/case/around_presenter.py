"""Who is around a person: written line by line. No widgets here."""

from collections.abc import Callable

from desk_app.casework import household, lines
from desk_app.casework.cases import Case
from desk_app.casework.desk import Desk
from desk_app.casework.people import PersonRow
from desk_app.domain.household import FollowerForm, PhoneForm, TieForm
from desk_app.domain.ids import RecordId
from desk_app.gui.bridge.case_lines import CaseLine
from desk_app.gui.bridge.labels import place_words
from desk_app.gui.case.doing import Doing, Refusal
from desk_app.gui.case.words import joined

FOUND = 4


class AroundPresenter:
    """Adds and takes away; `open_person` leads to a relative's own card."""

    def __init__(self, desk: Desk, doing: Doing) -> None:
        self._desk, self._doing = desk, doing
        self._case: Case | None = None
        self.open_person: Callable[[RecordId], None] = lambda _: None

    def show(self, case: Case) -> None:
        """Another case, or the same one changed."""
        self._case = case

    def add_tie(
        self, values: dict[str, str], other: RecordId | None, done: Callable[[], None], refused: Refusal
    ) -> None:
        """Somebody of the household, with their card or without."""
        case = self._case
        if case is not None:
            form = TieForm(
                values["name"], values["born"], values["relation"] or "child", note=values["note"], other=other
            )
            self._doing.do(lambda: household.add_tie(self._desk, case.person, form)[1], done, refused)

    def add_phone(self, values: dict[str, str], done: Callable[[], None], refused: Refusal) -> None:
        """A further phone."""
        case = self._case
        if case is not None:
            silent = bool(values["no_message"])
            form = PhoneForm(values["number"], values["whose"], values["reach"], no_message=silent)
            self._doing.do(lambda: household.add_phone(self._desk, case.person, form)[1], done, refused)

    def add_follower(self, values: dict[str, str], done: Callable[[], None], refused: Refusal) -> None:
        """Who already follows the person."""
        case = self._case
        if case is not None:
            form = FollowerForm(**values)
            self._doing.do(lambda: household.add_follower(self._desk, case.person, form)[1], done, refused)

    def touch(self, key: bytes, act: str) -> None:
        """Take a line away, or open a relative's card."""
        if act == "away":
            self._doing.do(lambda: lines.take_away(self._desk, RecordId(key)))
        elif self._case is not None:
            card = next((one.card for one in self._case.household if one.tie.id == key), None)
            if card is not None:
                self.open_person(card)


def found_lines(rows: tuple[PersonRow, ...], without: RecordId | None) -> tuple[CaseLine, ...]:
    """Cards that were found, but for the one whose page this is."""
    several = [one for one in rows if one.id != without][:FOUND]
    return tuple(
        CaseLine(
            one.id,
            " ".join(part for part in (one.given_name, one.family_name) if part),
            joined(str(one.birth_year or ""), place_words(one.comune)),
        )
        for one in several
    )
