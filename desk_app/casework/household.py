"""Verbs about who is around a person: the household, further phones, who already follows them."""

from dataclasses import replace

from desk_app.casework import lines
from desk_app.casework.desk import Desk
from desk_app.domain import household
from desk_app.domain.changes import Changes
from desk_app.domain.errors import Refused
from desk_app.domain.household import FollowerForm, PhoneForm, TieForm
from desk_app.domain.ids import RecordId


def add_tie(desk: Desk, person: RecordId, form: TieForm) -> tuple[RecordId, Changes]:
    """Somebody of the household, with a card (`form.other`) or without.

    What stands on a card of their own is not written a second time here, where it would outlive its being reserved.
    """
    if form.other == person:
        raise Refused("household.themselves", field="name")
    own = replace(form, name="", born="") if form.other is not None else form
    return lines.add(desk, household.TIE, person, household.parse_tie(own, desk.today()))


def add_phone(desk: Desk, person: RecordId, form: PhoneForm) -> tuple[RecordId, Changes]:
    """A further phone, and how it may safely be called."""
    return lines.add(desk, household.PHONE, person, household.parse_phone(form))


def add_follower(desk: Desk, person: RecordId, form: FollowerForm) -> tuple[RecordId, Changes]:
    """Who already follows the person."""
    return lines.add(desk, household.FOLLOWER, person, household.parse_follower(form))
