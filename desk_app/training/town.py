"""An invented town: people, households and interviews for the training network, the benchmarks and the tests.

Nobody in it exists. The same seed gives the same town, whatever the machine; telephone numbers lie in +39 555,
which is assigned to nobody.
"""

import json
import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from itertools import islice
from random import Random

Lists = dict[str, list[str]]

TODAY = date(2026, 11, 20)
YEARS_BACK = 4
NAMESAKES = 0.02
"""Share of people who bear the full name of somebody else in town."""
CHANNELS = (("in_person", 78), ("phone", 15), ("home", 4), ("outreach", 3))
REQUESTS = {
    "CAS": ("RIC.SUS.AFFITTO", "RIC.ALL.RICERCA", "RIC.COI.COMUNE"),
    "POV": ("RIC.BEN.VIVERI", "RIC.SUS.BOLLETTE", "RIC.ORI.PREVIDENZA"),
    "LAV": ("RIC.LAV.TEMPOPIENO", "RIC.LAV.CURRICULUM", "RIC.COI.CAF"),
    "FAM": ("RIC.ASC.SEMPLICE", "RIC.BEN.NEONATI", "RIC.ASS.MINORI"),
    "SAL": ("RIC.SAN.VISITA", "RIC.SUS.SANITARIE", "RIC.SAN.DENTISTA"),
    "IMM": ("RIC.ORI.DOCUMENTI", "RIC.CON.LEGALE"),
    "IST": ("RIC.SCU.ITALIANO", "RIC.SCU.DOPOSCUOLA"),
    "PRO": ("RIC.ORI.DIGITALE", "RIC.ASC.SEMPLICE", "RIC.ASS.COMPAGNIA"),
}
"""What people tend to ask, by the area of the need that was read."""


@dataclass(frozen=True, slots=True)
class InventedInterview:
    """One visit: what was said, in Italian, and the codes that a desk would give it."""

    held_on: date
    channel: str
    said: str
    needs: tuple[str, ...]
    requests: tuple[str, ...]
    minutes: int


@dataclass(frozen=True, slots=True)
class Invented:
    """Somebody who does not exist. `household` is shared by those who live together; `minors` live there too."""

    given_name: str
    family_name: str
    birth_year: int | None
    comune: str
    languages: tuple[str, ...]
    phone: str
    household: int
    minors: int
    interviews: tuple[InventedInterview, ...]


@dataclass(frozen=True, slots=True)
class Origin:
    """Names that go together."""

    weight: int
    languages: tuple[str, ...]
    women: tuple[str, ...]
    men: tuple[str, ...]
    families: tuple[str, ...]
    two_families: bool


@dataclass(frozen=True, slots=True)
class Phrases:
    """Sentences for notes, with {slots} in them; `words` by code of need."""

    openings: list[str]
    middles: list[str]
    closings: list[str]
    words: Lists
    slots: Lists


@cache
def _names() -> tuple[tuple[Origin, ...], dict[str, int]]:
    raw = json.loads(files("resources").joinpath("training", "names.json").read_text("utf-8"))
    origins = tuple(
        Origin(
            weight=one["weight"],
            languages=tuple(one["languages"]),
            women=tuple(one["women"]),
            men=tuple(one["men"]),
            families=tuple(one["families"]),
            two_families=one.get("two_families", False),
        )
        for one in raw["origins"]
    )
    return origins, raw["comuni"]


@cache
def _phrases(half: int | None) -> Phrases:
    raw = json.loads(files("resources").joinpath("training", "notes.json").read_text("utf-8"))

    def share(sentences: list[str]) -> list[str]:
        return sentences if half is None else sentences[half::2]

    return Phrases(
        openings=share(raw["openings"]),
        middles=share(raw["middles"]),
        closings=share(raw["closings"]),
        words={code: share(sentences) for code, sentences in raw["words"].items()},
        slots=raw["slots"],
    )


def _weighted(rng: Random, weights: dict[str, int] | tuple[tuple[str, int], ...]) -> str:
    pairs = dict(weights)
    return rng.choices(list(pairs), list(pairs.values()))[0]


def _number(rng: Random, slot: str, slots: Lists) -> str:
    match slot:
        case "numero":
            return str(rng.randint(2, 8))
        case "importo":
            return str(rng.choice((rng.randrange(80, 1000, 10), rng.randint(60, 1400), rng.randrange(1000, 9000, 50))))
        case "minuti":
            return str(rng.randrange(5, 60, 5))
        case "anni":
            return str(rng.randint(1, 17))
        case "data":
            return f"{rng.randint(1, 28)} {rng.choice(slots['mese'])}"
    return rng.choice(slots[slot])


def _fill(rng: Random, sentence: str, slots: Lists) -> str:
    return re.sub(r"{(\w+)}", lambda found: _number(rng, found[1], slots), sentence)


def _said(rng: Random, needs: tuple[str, ...], phrases: Phrases) -> str:
    """Some 600 bytes of notes: how they came, a few sentences on each need, how they parted."""
    body = [rng.choice(phrases.openings)]
    for code in needs:
        spoken = phrases.words[code]
        body += rng.sample(spoken, min(len(spoken), rng.randint(1, 3)))
    body += rng.sample(phrases.middles, rng.randint(1, 4))
    body += [*rng.sample(phrases.closings, rng.randint(1, 2))]
    breaks = ("\n", " ", " ", " ")
    text = "".join(rng.choice(breaks) + _fill(rng, sentence, phrases.slots) for sentence in body).strip()
    return re.sub(r"(^|[.?!»] |\n)([a-zà-ù])", lambda found: found[1] + found[2].upper(), text)


def _interview(rng: Random, held_on: date, needs: tuple[str, ...], phrases: Phrases) -> InventedInterview:
    asked = {rng.choice(REQUESTS[code.split(".")[1]]) for code in needs}
    return InventedInterview(
        held_on=held_on,
        channel=_weighted(rng, CHANNELS),
        said=_said(rng, needs, phrases),
        needs=needs,
        requests=tuple(sorted(asked)),
        minutes=rng.choice((10, 15, 20, 30, 30, 40, 45, 60, 75)),
    )


def _visits(rng: Random, until: date, phrases: Phrases) -> tuple[InventedInterview, ...]:
    """One to a dozen visits, four on the average, on days when a desk is open; needs stay and change slowly."""
    codes = list(phrases.words)
    needs = rng.sample(codes, rng.choices((1, 2, 3, 4), (20, 35, 30, 15))[0])
    day = until - timedelta(days=rng.randint(0, YEARS_BACK * 365))
    made = []
    for _ in range(min(12, 1 + int(rng.expovariate(1 / 5)))):
        open_day = day - timedelta(days=max(0, day.weekday() - 4))
        made.append(_interview(rng, open_day, tuple(needs), phrases))
        day += timedelta(days=rng.randint(5, 120))
        if day > until:
            break
        if rng.random() < 0.4:
            needs[rng.randrange(len(needs))] = rng.choice([code for code in codes if code not in needs])
    return tuple(made)


def _name(rng: Random, origin: Origin, woman: bool) -> tuple[str, str]:
    given = rng.choice(origin.women if woman else origin.men)
    families = rng.sample(origin.families, 2 if origin.two_families else 1)
    return given, " ".join(families)


def _household(rng: Random, number: int, until: date, phrases: Phrases) -> Iterator[Invented]:
    """One or two grown-ups at one address and telephone, with the children that live there."""
    origins, comuni = _names()
    origin = rng.choices(origins, [one.weight for one in origins])[0]
    comune = _weighted(rng, comuni)
    minors = rng.choices((0, 1, 2, 3, 4), (48, 20, 19, 9, 4))[0]
    phone = f"+39 555 {rng.randint(0, 9_999_999):07d}"
    family = ""
    for place in range(rng.choices((1, 2), (72, 28))[0]):
        given, own_family = _name(rng, origin, woman=(rng.random() < 0.58) if place == 0 else (rng.random() < 0.3))
        family = family or own_family
        born = until.year - round(rng.triangular(18, 60, 36) if minors else rng.triangular(18, 91, 48))
        yield Invented(
            given_name=given,
            family_name=family if rng.random() < 0.6 else own_family,
            birth_year=None if rng.random() < 0.06 else born - born % 5 if rng.random() < 0.1 else born,
            comune=comune,
            languages=(*origin.languages, "it")
            if "it" not in origin.languages and rng.random() < 0.7
            else origin.languages,
            phone=phone if rng.random() < 0.85 else "",
            household=number,
            minors=minors,
            interviews=_visits(rng, until, phrases),
        )


def _townsfolk(seed: int, until: date, phrases: Phrases) -> Iterator[Invented]:
    rng = Random(f"ascolto/town/1/{seed}")  # noqa: S311 - invented people need no secrecy, but the same town each time
    lately: deque[Invented] = deque(maxlen=400)
    number = 0
    while True:
        number += 1
        for person in _household(rng, number, until, phrases):
            one = person
            if lately and rng.random() < NAMESAKES:
                other = rng.choice(lately)
                one = replace(person, given_name=other.given_name, family_name=other.family_name)
            lately.append(one)
            yield one


def people(count: int, seed: int = 1, *, until: date = TODAY, half: int | None = None) -> Iterator[Invented]:
    """`count` invented people, always the same for one seed; their last visits lie before `until`.

    `half` 0 or 1 takes only every other sentence, so that what was trained on one half can be measured on the other.
    """
    return islice(_townsfolk(seed, until, _phrases(half)), count)
