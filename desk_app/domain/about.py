"""What a card may say beyond who somebody is: asked on another day, each only where it matters to what they ask.

The lists are those of the national classification of listening centres (2008), without what the law has a desk leave
out: no ethnic group, no religion. Nothing chosen means not said, never "no".
"""

from collections.abc import Mapping
from datetime import date

from desk_app.domain import birth
from desk_app.domain.entry import Value
from desk_app.domain.errors import Refused

CODES: Mapping[str, tuple[str, ...]] = {
    "sex": ("f", "m", "other"),
    "civil_status": ("single", "married", "separated", "divorced", "widowed", "other"),
    "lives_with": ("alone", "family", "others", "community", "other"),
    "education": (
        "illiterate",
        "none",
        "primary",
        "lower_secondary",
        "vocational",
        "upper_secondary",
        "diploma",
        "degree",
        "other",
    ),
    "permit": (
        "not_needed",
        "long_term",
        "family",
        "work",
        "study",
        "protection",
        "temporary_protection",
        "asylum",
        "waiting",
        "none",
        "other",
    ),
    "dwelling": ("home", "homeless", "other"),
    "tenure": ("owned", "rented", "public_housing", "guest", "with_work", "reception", "no_title", "other"),
    "work": ("employed", "unemployed", "civil_service", "at_home", "student", "unable", "pensioner", "other"),
    "sent_by": (
        "themselves",
        "acquaintance",
        "parish",
        "social_services",
        "desk",
        "school",
        "health",
        "association",
        "other",
    ),
}
"""The lists to choose from; another version's code, or a desk's own word, is kept as it is."""
DATES = ("arrival", "first_contact")
"""Dates as far as they are known, kept as a date of birth is."""
FIELDS = (
    "sex",
    "birthplace",
    "civil_status",
    "lives_with",
    "education",
    "languages",
    "arrival",
    "permit",
    "dwelling",
    "tenure",
    "work",
    "income",
    "first_contact",
    "sent_by",
    "address",
)


def parse_date(text: str, field: str, today: date) -> Value:
    """A date as far as it is known, as `birth.parse` reads it; what is wrong is told beside its own field."""
    try:
        found = birth.parse(text, today)
    except Refused as error:
        raise Refused(error.code, field, **error.values) from None
    return found.text() if found is not None else None
