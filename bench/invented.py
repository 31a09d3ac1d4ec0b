"""Invented people and notes, seeded: the same for everybody, varied as written words are (Zipf), nobody's."""

import random
from itertools import accumulate

from desk_app.domain.entry import Value

_STARTS = (
    "ba be bo ca ce chi co da di do fa fe fi fo ga gi go la le li lo ma me mi mo na ne ni no pa pe pi po ra re ri ro "
    "sa se si so spe sta stra ta te ti to tra va ve vi vo za"
)
_MIDDLES = "la le li lo na ni ra re ri ro sa si ta ti to va vi zio men ten per cor gra pli sti lle tto nna ssi"
_ENDS = "a e i o are ere ire ato uto ito ione mente ando endo ino ella oso ale ile anza"
_GIVEN = (
    "Maria Mario Marta Marco Anna Amal Amina Ahmed Bruna Carla Dario Elena Fatima Gianni Giulia Hassan Ivana Luca "
    "Lucia Nadia Omar Paola Rosa Samir Teresa Ugo Vera Yusuf Zina Alina Bogdan Chidi Daniela Emeka"
)
VOCABULARY = 24_000
NOTE_WORDS = (40, 160)
CODES = tuple(f"{area}.{item}" for area in range(1, 13) for item in range(1, 9))


class Invented:
    """A source of names, notes and codes; the same seed gives the same."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._starts, self._middles, self._ends = _STARTS.split(), _MIDDLES.split(), _ENDS.split()
        self._given = _GIVEN.split()
        words = dict.fromkeys(self._word() for _ in range(VOCABULARY * 2))
        self._words = list(words)[:VOCABULARY]
        self._weights = list(accumulate(1 / (place + 3) for place in range(len(self._words))))

    def _word(self) -> str:
        choose = self._random
        middle = "".join(choose.choice(self._middles) for _ in range(choose.choice((0, 1, 1, 2, 2))))
        return choose.choice(self._starts) + middle + choose.choice(self._ends)

    def name(self) -> str:
        """A given or a family name."""
        return self._random.choice(self._given) if self._random.random() < 0.5 else self._family()

    def _family(self) -> str:
        return self._word().capitalize()

    def person(self) -> dict[str, Value]:
        """The fields of a person."""
        choose = self._random
        return {
            "given_name": choose.choice(self._given),
            "family_name": self._family(),
            "birth_year": choose.randrange(1935, 2010),
            "comune": choose.choice(("Rovello", "Montelupo", "Sant'Agata", "Borgo Nuovo")),
            "language": choose.choice(("it", "ar", "ro", "fr", "en")),
            "phone": f"333 {choose.randrange(100, 999)} {choose.randrange(1000, 9999)}",
        }

    def note(self) -> str:
        """What was said: forty to a hundred and sixty words."""
        length = self._random.randrange(*NOTE_WORDS)
        return " ".join(self._random.choices(self._words, cum_weights=self._weights, k=length))

    def codes(self, several: int) -> list[str]:
        """So many different codes of needs."""
        return self._random.sample(CODES, several)

    def typed(self) -> str:
        """A word somebody looks for, as frequent as it is written."""
        return self._random.choices(self._words, cum_weights=self._weights)[0]
