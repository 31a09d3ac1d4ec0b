"""What a card says beyond who somebody is, in words: its fields, their lists, what was kept. No widgets here."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk_app.domain.about import CODES, DATES
from desk_app.gui.bridge.labels import born_words

FIELDS: Mapping[str, object] = {
    "sex": QT_TRANSLATE_NOOP("about", "sex"),
    "birthplace": QT_TRANSLATE_NOOP("about", "place of birth"),
    "civil_status": QT_TRANSLATE_NOOP("about", "civil status"),
    "lives_with": QT_TRANSLATE_NOOP("about", "lives with"),
    "education": QT_TRANSLATE_NOOP("about", "school"),
    "languages": QT_TRANSLATE_NOOP("about", "other languages"),
    "arrival": QT_TRANSLATE_NOOP("about", "in Italy since"),
    "permit": QT_TRANSLATE_NOOP("about", "residence permit"),
    "dwelling": QT_TRANSLATE_NOOP("about", "dwelling"),
    "tenure": QT_TRANSLATE_NOOP("about", "the dwelling is"),
    "work": QT_TRANSLATE_NOOP("about", "work"),
    "income": QT_TRANSLATE_NOOP("about", "income or ISEE"),
    "first_contact": QT_TRANSLATE_NOOP("about", "first came on"),
    "sent_by": QT_TRANSLATE_NOOP("about", "who sent them"),
    "address": QT_TRANSLATE_NOOP("about", "address"),
}
_OTHER = QT_TRANSLATE_NOOP("about", "other")
_WORDS: Mapping[str, Mapping[str, object]] = {
    "sex": {"f": QT_TRANSLATE_NOOP("about", "woman"), "m": QT_TRANSLATE_NOOP("about", "man")},
    "civil_status": {
        "single": QT_TRANSLATE_NOOP("about", "single"),
        "married": QT_TRANSLATE_NOOP("about", "married or in a civil union"),
        "separated": QT_TRANSLATE_NOOP("about", "legally separated"),
        "divorced": QT_TRANSLATE_NOOP("about", "divorced"),
        "widowed": QT_TRANSLATE_NOOP("about", "widowed"),
    },
    "lives_with": {
        "alone": QT_TRANSLATE_NOOP("about", "nobody"),
        "family": QT_TRANSLATE_NOOP("about", "family or relatives"),
        "others": QT_TRANSLATE_NOOP("about", "acquaintances or others"),
        "community": QT_TRANSLATE_NOOP("about", "in an institution or community"),
    },
    "education": {
        "illiterate": QT_TRANSLATE_NOOP("about", "cannot read or write"),
        "none": QT_TRANSLATE_NOOP("about", "no certificate"),
        "primary": QT_TRANSLATE_NOOP("about", "primary school"),
        "lower_secondary": QT_TRANSLATE_NOOP("about", "lower secondary school"),
        "vocational": QT_TRANSLATE_NOOP("about", "vocational diploma"),
        "upper_secondary": QT_TRANSLATE_NOOP("about", "upper secondary school"),
        "diploma": QT_TRANSLATE_NOOP("about", "university diploma"),
        "degree": QT_TRANSLATE_NOOP("about", "degree"),
    },
    "permit": {
        "not_needed": QT_TRANSLATE_NOOP("about", "not needed"),
        "long_term": QT_TRANSLATE_NOOP("about", "EU long-term permit"),
        "family": QT_TRANSLATE_NOOP("about", "for family"),
        "work": QT_TRANSLATE_NOOP("about", "for work"),
        "study": QT_TRANSLATE_NOOP("about", "for study"),
        "protection": QT_TRANSLATE_NOOP("about", "asylum or protection, granted"),
        "temporary_protection": QT_TRANSLATE_NOOP("about", "temporary protection"),
        "asylum": QT_TRANSLATE_NOOP("about", "asylum asked for"),
        "waiting": QT_TRANSLATE_NOOP("about", "waiting for it, or for its renewal"),
        "none": QT_TRANSLATE_NOOP("about", "has none"),
    },
    "dwelling": {
        "home": QT_TRANSLATE_NOOP("about", "has a home"),
        "homeless": QT_TRANSLATE_NOOP("about", "has no home"),
    },
    "tenure": {
        "owned": QT_TRANSLATE_NOOP("about", "their own"),
        "rented": QT_TRANSLATE_NOOP("about", "rented"),
        "public_housing": QT_TRANSLATE_NOOP("about", "public housing"),
        "guest": QT_TRANSLATE_NOOP("about", "of somebody who takes them in"),
        "with_work": QT_TRANSLATE_NOOP("about", "of the employer"),
        "reception": QT_TRANSLATE_NOOP("about", "a reception centre or dormitory"),
        "no_title": QT_TRANSLATE_NOOP("about", "without a contract"),
    },
    "work": {
        "employed": QT_TRANSLATE_NOOP("about", "works"),
        "unemployed": QT_TRANSLATE_NOOP("about", "without work"),
        "civil_service": QT_TRANSLATE_NOOP("about", "civil service"),
        "at_home": QT_TRANSLATE_NOOP("about", "looks after the home"),
        "student": QT_TRANSLATE_NOOP("about", "studies"),
        "unable": QT_TRANSLATE_NOOP("about", "cannot work, wholly or in part"),
        "pensioner": QT_TRANSLATE_NOOP("about", "has a pension"),
    },
    "sent_by": {
        "themselves": QT_TRANSLATE_NOOP("about", "came by themselves"),
        "acquaintance": QT_TRANSLATE_NOOP("about", "a relative or acquaintance"),
        "parish": QT_TRANSLATE_NOOP("about", "the parish"),
        "social_services": QT_TRANSLATE_NOOP("about", "the social services"),
        "desk": QT_TRANSLATE_NOOP("about", "another desk"),
        "school": QT_TRANSLATE_NOOP("about", "the school"),
        "health": QT_TRANSLATE_NOOP("about", "a doctor or the hospital"),
        "association": QT_TRANSLATE_NOOP("about", "an association or a union"),
    },
}


def about_field(name: str) -> str:
    """A field's name in words."""
    return _said(FIELDS[name])


def about_value(name: str, kept: str) -> str:
    """What was kept of a field, in words; another version's code as it is."""
    if name in DATES:
        return born_words(kept)
    words = _WORDS.get(name, {})
    if kept == "other" and name in CODES:
        return _said(_OTHER)
    return _said(words[kept]) if kept in words else kept


def about_options(name: str) -> list[tuple[str, str]]:
    """What to choose from: (what is kept, words)."""
    unsaid = QCoreApplication.translate("labels", "not said")
    return [("", unsaid), *((code, about_value(name, code)) for code in CODES[name])]


def _said(words: object) -> str:
    return QCoreApplication.translate("about", str(words))
