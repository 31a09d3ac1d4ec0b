"""Puts a case onto its stacks of cards, one stack at a time."""

from datetime import date

from desk_app.casework.cases import Case
from desk_app.domain.consent import What
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import Interview
from desk_app.gui.case import words
from desk_app.gui.case.sight_presenter import colleagues
from desk_app.gui.case.view import AroundCards, OpenCards, SightCards


def show_now(cards: OpenCards, case: Case, today: date, members: tuple[tuple[str, str], ...]) -> None:
    """What is to be done, and what was asked for."""
    said_no = words.withdrawn(case)
    cards.tasks.show_lines(tuple(words.task_line(one, case.names, today, said_no) for one in case.tasks))
    cards.asked.show_lines(tuple(words.request_line(one, said_no) for one in case.requests))
    cards.show_members(members)
    cards.show()


def show_consents(cards: OpenCards, case: Case) -> None:
    """What they agreed to."""
    answers = {one.what: one for one in case.consents}
    cards.consents.show_lines(tuple(words.consent_line(what, answers.get(what.value), case.names) for what in What))
    cards.consents.show()


def show_around(cards: AroundCards, case: Case) -> None:
    """Who is around them."""
    cards.household.show_lines(tuple(map(words.relative_line, case.household)))
    cards.phones.show_lines(tuple(words.phone_line(one, words.withdrawn(case)) for one in case.phones))
    cards.followers.show_lines(tuple(map(words.follower_line, case.followers)))
    cards.show()


def show_sight(cards: SightCards, case: Case, nameless: tuple[Interview, ...], me: RecordId) -> None:
    """Who sees the case, and which cards and nameless interviews are theirs."""
    reserved = case.protection
    cards.show_sight(words.sight_sentence(case), words.sight_lines(case), reserved=reserved.on)
    cards.show_colleagues(colleagues(case, me))
    cards.cards.show_lines(tuple(words.card_line(row.id, case) for row in case.joined))
    cards.nameless.setVisible(bool(nameless))
    cards.nameless.show_lines(tuple(map(words.nameless_line, nameless)))
    cards.show()
