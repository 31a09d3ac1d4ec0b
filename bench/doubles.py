"""Forms as somebody types them at a desk: of people who have a card, written by another hand, and of new ones.

What changes between the first visit and the second is drawn from what desks tell of: typing errors, names heard and
written otherwise, given and family name exchanged, another alphabet, papers with another date. Seeded.
"""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from desk_app.domain.person import PersonForm
from desk_app.training import town

OTHERWISE: dict[str, tuple[str, ...]] = {
    "Mohamed": ("Mohammed", "Muhammad", "Mohamad", "Muhamed", "محمد"),
    "Mohammed": ("Mohamed", "Muhammad", "Mohammad", "محمد"),
    "Muhammad": ("Mohamed", "Mohammad", "Muhammed", "محمد"),
    "Ahmed": ("Ahmad", "Hamed", "أحمد"),
    "Youssef": ("Yusuf", "Yousef", "Yossef", "يوسف"),
    "Mahmoud": ("Mahmud", "Mahmood"),
    "Mostafa": ("Mustafa", "Moustafa"),
    "Fatima": ("Fatma", "Fatimah", "Fathima", "فاطمة"),
    "Khadija": ("Kadija", "Khadidja", "Hadija"),
    "Hussein": ("Hossain", "Husain", "Hussain"),
    "Hassan": ("Hasan", "Hassen"),
    "Ibrahim": ("Ebrahim", "Ibraheem"),
    "Aisha": ("Aicha", "Ayesha", "Aysha"),
    "Gheorghe": ("George", "Georghe"),
    "Nicolae": ("Nicolaie", "Nicola"),
    "Alexandru": ("Alexandro", "Aleksandru"),
}
_BY_EAR = (
    ("ou", "u"),
    ("u", "ou"),
    ("y", "i"),
    ("i", "y"),
    ("sh", "ch"),
    ("ch", "c"),
    ("kh", "k"),
    ("k", "c"),
    ("c", "k"),
    ("ph", "f"),
    ("ee", "i"),
    ("j", "g"),
    ("z", "s"),
    ("w", "v"),
    ("e", "i"),
    ("a", "e"),
    ("o", "u"),
)
_NEAR = {"a": "qs", "e": "wr", "i": "uo", "o": "ip", "u": "yi", "n": "bm", "m": "n", "s": "ad", "r": "et", "t": "ry"}
_ALPHABET = "abcdefghilmnopqrstuvz"


@dataclass(frozen=True, slots=True)
class Known:
    """A card that is there: its form as it was typed, and which way of changing was drawn for the second visit."""

    form: PersonForm
    again: PersonForm
    kind: str


def townsfolk(count: int, seed: int) -> list[PersonForm]:
    """Invented people with dates of birth and phones, as complete as cards are: some have neither."""
    by = random.Random(seed)
    return [_card(by, one) for one in town.people(count, seed)]


def _card(by: random.Random, one: town.Invented) -> PersonForm:
    born = ""
    if one.birth_year is not None:
        day = f"{by.randint(1, 28):02}/{by.randint(1, 12):02}/{one.birth_year}"
        # Who fled without papers is often given the first of January.
        drawn = by.random()
        born = day if drawn < 0.72 else f"01/01/{one.birth_year}" if drawn < 0.80 else str(one.birth_year)
    return PersonForm(one.given_name, one.family_name, born, comune=one.comune, phone=one.phone)


def second_visit(form: PersonForm, by: random.Random) -> Known:
    """The same person, written by another hand on another day."""
    kind, change = by.choice(_CHANGES)
    again = change(_what_is_said(form, by), by)
    return Known(form, again, kind)


def _what_is_said(form: PersonForm, by: random.Random) -> PersonForm:
    """Not everything is asked a second time: the phone may be new or not told, the date only a year."""
    drawn = by.random()
    phone = form.phone if drawn < 0.6 else "" if drawn < 0.8 else f"+39 555 {by.randint(0, 9_999_999):07d}"
    born = form.born[-4:] if by.random() < 0.2 else form.born
    # One in ten has moved since.
    comune = by.choice(("Pioltello", "Segrate", "Vimodrone", "Rodano")) if by.random() < 0.13 else form.comune
    return replace(form, phone=phone, born=born, comune=comune)


def _slip(text: str, by: random.Random) -> str:
    at = by.randrange(len(text))
    letter = text[at].lower()
    return by.choice(
        (
            text[:at] + text[at + 1 :],
            text[:at] + letter + text[at:],
            text[:at] + by.choice(_NEAR.get(letter, _ALPHABET)) + text[at + 1 :],
            text[: max(at - 1, 0)] + text[at : at + 1] + text[max(at - 1, 0) : at] + text[at + 1 :],
        )
    )


def _typing(form: PersonForm, by: random.Random) -> PersonForm:
    if by.random() < 0.5:
        return replace(form, given_name=_slip(form.given_name, by))
    return replace(form, family_name=_slip(form.family_name, by))


def _typing_twice(form: PersonForm, by: random.Random) -> PersonForm:
    return replace(form, given_name=_slip(form.given_name, by), family_name=_slip(form.family_name, by))


def _heard(name: str, by: random.Random) -> str:
    if name in OTHERWISE:
        return by.choice(OTHERWISE[name])
    fits = [(written, heard) for written, heard in _BY_EAR if written in name[1:].lower()]
    for written, heard in by.sample(fits, min(len(fits), by.choice((1, 1, 2)))):
        name = name[:1] + name[1:].replace(written, heard, 1)
    return name


def _by_ear(form: PersonForm, by: random.Random) -> PersonForm:
    return replace(form, given_name=_heard(form.given_name, by), family_name=_heard(form.family_name, by))


def _exchanged(form: PersonForm, by: random.Random) -> PersonForm:
    del by
    return replace(form, given_name=form.family_name, family_name=form.given_name)


def _papers(form: PersonForm, by: random.Random) -> PersonForm:
    """Other papers: day and month exchanged, the first of January, a year beside; or a further name."""
    parts = form.born.split("/")
    if len(parts) == 3:
        day, month, year = parts
        form = replace(
            form, born=by.choice((f"{month}/{day}/{year}" if int(day) <= 12 else form.born, f"01/01/{year}"))
        )
    if by.random() < 0.4:
        further = by.choice(("Maria", "Ali", "Ion", "Luis", "Anna"))
        form = replace(form, given_name=f"{form.given_name} {further}")
    return form


def _as_before(form: PersonForm, by: random.Random) -> PersonForm:
    del by
    return form


_CHANGES: Sequence[tuple[str, Callable[[PersonForm, random.Random], PersonForm]]] = (
    ("as before", _as_before),
    ("typing error", _typing),
    ("two typing errors", _typing_twice),
    ("by ear", _by_ear),
    ("exchanged", _exchanged),
    ("papers", _papers),
)
