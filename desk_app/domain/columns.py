"""What a column of a desk's own sheet holds: proposed from the word above it, decided by a person."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from desk_app.domain.errors import Refused
from desk_app.domain.text import folded, one_line


class Field(StrEnum):
    """Where the cells of a column go."""

    GIVEN_NAME = "given_name"
    FAMILY_NAME = "family_name"
    FAMILY_THEN_GIVEN = "family_then_given"
    GIVEN_THEN_FAMILY = "given_then_family"
    BORN = "born"
    TAX_CODE = "tax_code"
    PHONE = "phone"
    CONTACT = "contact"
    COMUNE = "comune"
    CITIZENSHIP = "citizenship"
    LANGUAGE = "language"
    PAPER_NAME = "paper_name"
    SEX = "sex"
    BIRTHPLACE = "birthplace"
    CIVIL_STATUS = "civil_status"
    LIVES_WITH = "lives_with"
    EDUCATION = "education"
    LANGUAGES = "languages"
    ARRIVAL = "arrival"
    PERMIT = "permit"
    DWELLING = "dwelling"
    TENURE = "tenure"
    WORK = "work"
    INCOME = "income"
    FIRST_CONTACT = "first_contact"
    SENT_BY = "sent_by"
    ADDRESS = "address"
    HELD_ON = "held_on"
    CHANNEL = "channel"
    MINUTES = "minutes"
    SAID = "said"
    NEEDS = "needs"
    REQUESTS = "requests"
    NEXT_STEP = "next_step"


NAMES = frozenset({Field.GIVEN_NAME, Field.FAMILY_NAME, Field.FAMILY_THEN_GIVEN, Field.GIVEN_THEN_FAMILY})
OF_INTERVIEW = (Field.HELD_ON, Field.CHANNEL, Field.MINUTES, Field.SAID, Field.NEEDS, Field.REQUESTS, Field.NEXT_STEP)
SEVERAL = frozenset({Field.SAID, Field.NEEDS, Field.REQUESTS, Field.NEXT_STEP})
"""Texts that may come from several columns; every other field has one."""

_WORDS: Mapping[Field, str] = {
    Field.GIVEN_NAME: "nome, nomi, given name, first name, name, forename, nome persona",
    Field.FAMILY_NAME: "cognome, cognomi, family name, surname, last name",
    Field.FAMILY_THEN_GIVEN: "cognome e nome, cognome nome, nominativo, surname and name, utente, assistito",
    Field.GIVEN_THEN_FAMILY: "nome e cognome, nome cognome, name and surname, full name, nome completo",
    Field.BORN: "data di nascita, data nascita, nascita, nato il, nata il, anno di nascita, anno nascita, anno, ddn, "
    "date of birth, birth date, born, year of birth, dob",
    Field.TAX_CODE: "codice fiscale, cod fiscale, cod fisc, cf, c f, tax code, fiscal code",
    Field.PHONE: "telefono, tel, cellulare, cell, numero di telefono, recapito telefonico, phone, mobile, telephone",
    Field.CONTACT: "recapito, quando chiamare, come contattare, note contatto, contact, when to call",
    Field.COMUNE: "comune, comune di residenza, residenza, citta, paese di residenza, domicilio, residence, town, city",
    Field.CITIZENSHIP: "cittadinanza, nazionalita, nazione, paese di origine, paese origine, citizenship, nationality",
    Field.LANGUAGE: "lingua, lingue, lingua parlata, lingua madre, language",
    Field.PAPER_NAME: "nome sui documenti, nome documento, name on papers",
    Field.SEX: "sesso, genere, sex, gender",
    Field.BIRTHPLACE: "luogo di nascita, luogo nascita, comune di nascita, paese di nascita, nato a, "
    "nata a, place of birth, birthplace",
    Field.CIVIL_STATUS: "stato civile, civil status, marital status",
    Field.LIVES_WITH: "vive con, convivenza, con chi vive, lives with",
    Field.EDUCATION: "titolo di studio, istruzione, livello di istruzione, studi, education",
    Field.LANGUAGES: "altre lingue, altra lingua, other languages",
    Field.ARRIVAL: "arrivo in italia, in italia dal, anno di arrivo, data di arrivo, data arrivo, "
    "ingresso in italia, arrival, arrival in italy",
    Field.PERMIT: "permesso di soggiorno, permesso soggiorno, permesso, tipo di permesso, residence permit, permit",
    Field.DWELLING: "dimora, situazione abitativa, dwelling",
    Field.TENURE: "titolo di godimento, titolo alloggio, tipo di alloggio, alloggio, abitazione, tenure, housing",
    Field.WORK: "lavoro, condizione lavorativa, condizione professionale, occupazione, professione, work, occupation",
    Field.INCOME: "reddito, isee, income",
    Field.FIRST_CONTACT: "primo contatto, data primo contatto, primo accesso, data primo accesso, first contact",
    Field.SENT_BY: "inviato da, inviante, segnalato da, chi ha inviato, sent by, referred by",
    Field.ADDRESS: "indirizzo, via, indirizzo di residenza, address, street",
    Field.HELD_ON: "data colloquio, data del colloquio, data, data incontro, data accesso, data visita, giorno, "
    "date, interview date, visit date, date of interview",
    Field.CHANNEL: "canale, modalita, tipo colloquio, tipo di contatto, dove, channel",
    Field.MINUTES: "minuti, durata, durata minuti, minutes, duration",
    Field.SAID: "appunti, note, nota, colloquio, annotazioni, osservazioni, descrizione, situazione, diario, notes, "
    "interview, remarks, comments",
    Field.NEEDS: "bisogni, bisogno, bisogni rilevati, problemi, problema, problematiche, needs, need",
    Field.REQUESTS: "richieste, richiesta, richiede, requests, request",
    Field.NEXT_STEP: "prossimo passo, prossimi passi, da fare, interventi, intervento, esito, next step, to do",
}
_BY_WORDS: Mapping[str, Field] = {
    phrase.strip(): field for field, phrases in _WORDS.items() for phrase in phrases.split(",")
}


def propose(columns: Sequence[str]) -> dict[int, Field]:
    """Column -> field, as the words above the columns say; a field that has one column takes the one that fits best."""
    fits = sorted(
        (-weight, at, field)
        for at, name in enumerate(columns)
        for weight, field in [_fit(folded(name))]
        if field is not None
    )
    found: dict[int, Field] = {}
    for _, at, field in fits:
        if field in SEVERAL or field not in found.values():
            found[at] = field
    if {Field.GIVEN_NAME, Field.FAMILY_NAME} <= set(found.values()):
        both = {Field.FAMILY_THEN_GIVEN, Field.GIVEN_THEN_FAMILY}
        found = {at: field for at, field in found.items() if field not in both}
    return dict(sorted(found.items()))


def _fit(name: str) -> tuple[int, Field | None]:
    """How well a header fits a field: a phrase that is all of it first, then of those in it the longest, the first."""
    if name in _BY_WORDS:
        return 100, _BY_WORDS[name]
    # A number at the end is a second column of its kind: "tel 2".
    padded = f" {name} "
    inside = [phrase for phrase in _BY_WORDS if f" {phrase} " in padded]
    best = max(inside, key=lambda phrase: (phrase.count(" "), -padded.index(f" {phrase} ")), default=None)
    return (len(best.split()), _BY_WORDS[best]) if best is not None else (0, None)


@dataclass(frozen=True)
class Matching:
    """Which column goes where, and the day (ISO 8601) of interviews that have none of their own; "" for a fault."""

    fields: Mapping[int, Field]
    day: str = ""

    def check(self) -> None:
        """Refused when there is no name at all, or a field that has one column was given two."""
        given = list(self.fields.values())
        if not NAMES & set(given):
            raise Refused("columns.no-name", field="columns")
        if any(given.count(field) > 1 for field in set(given) - SEVERAL):
            raise Refused("columns.twice", field="columns")
        both = {Field.FAMILY_THEN_GIVEN, Field.GIVEN_THEN_FAMILY} & set(given)
        if both and len(NAMES & set(given)) > 1:
            raise Refused("columns.names-twice", field="columns")

    def unused(self, columns: Sequence[str]) -> tuple[str, ...]:
        """The columns that nothing takes: they stay in the file."""
        return tuple(name for at, name in enumerate(columns) if at not in self.fields)

    def of(self, field: Field) -> list[int]:
        """The columns of a field."""
        return [at for at, one in self.fields.items() if one is field]


# Words that belong to the family name that follows them.
_PARTICLES = frozenset(
    {"de", "di", "da", "del", "dal", "della", "dalla", "delle", "dello", "dei", "degli", "d", "lo", "la", "li", "le"}
    | {"el", "al", "ben", "ibn", "bin", "abu", "abd", "ould", "van", "von", "der", "den", "dos", "das", "do", "du"}
    | {"st", "san", "santa"}
)


def split_name(text: str, *, family_first: bool) -> tuple[str, str]:
    """A whole name as (given, family): at the comma, else at the first or last word with the particles before it."""
    name = one_line(text)
    before, comma, after = name.partition(",")
    if comma and after.strip():
        return after.strip(), before.strip()
    words = name.split()
    if len(words) < 2:
        return ("", name) if family_first else (name, "")
    if family_first:
        cut = 1
        while cut < len(words) - 1 and folded(words[cut - 1]) in _PARTICLES:
            cut += 1
        return " ".join(words[cut:]), " ".join(words[:cut])
    cut = len(words) - 1
    while cut > 1 and folded(words[cut - 1]) in _PARTICLES:
        cut -= 1
    return " ".join(words[:cut]), " ".join(words[cut:])


_ISO = re.compile(r"^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$", re.ASCII)
_DAY = re.compile(r"^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})(?: \d{1,2}[:.]\d{2}(?:[:.]\d{2})?)?$", re.ASCII)
_SERIAL = re.compile(r"^\d{5}(?:\.0+)?$", re.ASCII)
_SERIAL_ZERO = date(1899, 12, 30)
"""Day 0 of a spreadsheet's calendar, as its days after 1 March 1900 are counted (ECMA-376 18.17.4.1)."""


def day_text(text: str) -> str:
    """A date as a sheet may write it (2024-03-12, 12/03/2024, 12.3.24, a serial number, with an hour) in ISO 8601.

    Whatever is none of these is given back on one line, for the parser of its field to refuse or to read.
    """
    typed = one_line(text)
    if found := _ISO.match(typed):
        return found[1]
    if _SERIAL.match(typed):
        return (_SERIAL_ZERO + timedelta(days=int(typed[:5]))).isoformat()
    found = _DAY.match(typed)
    if found is None or len(found[3]) == 2:
        return typed
    try:
        return date(int(found[3]), int(found[2]), int(found[1])).isoformat()
    except ValueError:
        return typed


def pieces(cells: Iterable[str]) -> tuple[str, ...]:
    """Several things written in one cell, or in several: cut at ; / | line ends and commas, each once."""
    found = (one_line(part) for cell in cells for part in re.split(r"[;/|,\n]", cell))
    return tuple(dict.fromkeys(part for part in found if part))
