"""Invented Italian notes for the measurement of bytes: written word by word, with slips of the pen, by nobody.

None of these sentences, names or places stands in what the compression dictionary was trained on. A note is put
together from small independent pieces, so that it compresses about as far as real notes do (some 4 to 1), not as
far as a form letter.
"""

import json
import random
from itertools import accumulate
from pathlib import Path

_WORDS = json.loads(Path(__file__).with_name("words.json").read_text(encoding="utf-8"))
_VOCABULARY = 18_000
_CODES = tuple(
    f"{area}.{one:02d}" for area in ("ABI", "SAL", "LAV", "FAM", "RED", "DOC", "SCU", "SOL") for one in range(9)
)
_CHANNELS = ("in_person", "in_person", "in_person", "phone", "home")
_LANGUAGES = ("it", "it", "ar", "ro", "sq", "ur", "fr", "wo", "es", "uk")
_SLIPS = 0.006
"""Letters out of place, dropped or doubled, as a share of all."""


class Notes:
    """A source of people and notes; the same seed gives the same."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(f"ascolto/bench/notes/{seed}")
        pick = self._random.choice
        made = (pick(_WORDS["before"]) + pick(_WORDS["stems"]) + pick(_WORDS["after"]) for _ in range(_VOCABULARY * 3))
        self._words = list(dict.fromkeys(made))[:_VOCABULARY]
        # Words are used as they are in any language: few all the time, most hardly ever (Zipf).
        self._weights = list(accumulate(1 / (rank + 4) for rank in range(len(self._words))))

    def family_name(self) -> str:
        """A family name of two or three syllables that means nothing."""
        pick = self._random.choice
        middle = pick(_WORDS["pieces"]) if self._random.random() < 0.4 else ""
        return str(pick(_WORDS["pieces"]) + middle + pick(_WORDS["endings"])).capitalize()

    def given_name(self) -> str:
        return str(self._random.choice(_WORDS["given"]))

    def person(self) -> dict[str, str]:
        """What a first card tells: name, Comune and language."""
        return {
            "given_name": self.given_name(),
            "family_name": self.family_name(),
            "comune": self._random.choice(_WORDS["towns"]),
            "language": self._random.choice(_LANGUAGES),
        }

    def channel(self) -> str:
        return self._random.choice(_CHANNELS)

    def codes(self, several: int) -> tuple[str, ...]:
        return tuple(self._random.sample(_CODES, several))

    def note(self) -> str:
        """Three to fourteen sentences."""
        written = " ".join(self._sentence() for _ in range(self._random.randrange(3, 15)))
        if self._random.random() < 0.3:
            for long, short in _WORDS["short"].items():
                written = written.replace(long, short)
        return _slip(written, self._random)

    def _sentence(self) -> str:
        pick, chance = self._random.choice, self._random.random()
        if chance < 0.2:
            return f"{pick(_WORDS['then'])}, {pick(_WORDS['when'])}."
        if chance < 0.3:
            whose = f"{self.given_name()} {self.family_name()} ({pick(_WORDS['who'])})"
            return f"{whose} {self._figure()} {pick(_WORDS['where'])}."
        if chance < 0.4:
            return (
                f"{pick(_WORDS['adds']).capitalize()} {pick(_WORDS['when'])} {self._figure()}, {pick(_WORDS['how'])}."
            )
        if chance < 0.85:
            return self._told()
        parts = [pick(_WORDS["who"]), pick(_WORDS["does"]), pick(_WORDS["that"])]
        for more, share in ((_WORDS["how"], 0.3), (_WORDS["when"], 0.5), (_WORDS["where"], 0.4)):
            if self._random.random() < share:
                parts.insert(self._random.randrange(2, len(parts) + 1), pick(more))
        if self._random.random() < 0.25:
            parts += [
                pick(("e", "ma", "mentre", "anche se", "poi")),
                pick(_WORDS["who"]),
                pick(_WORDS["does"]),
                pick(_WORDS["that"]),
            ]
        said = " ".join(parts)
        return said[0].upper() + said[1:] + pick((".", ".", ".", ";", "!", "..."))

    def _told(self) -> str:
        """A sentence in words of all kinds."""
        words = self._random.choices(self._words, cum_weights=self._weights, k=self._random.randrange(4, 13))
        said = " ".join(
            f"{self._random.choice(_WORDS['small'])} {word}" if place % 2 else word for place, word in enumerate(words)
        )
        return said.capitalize() + "."

    def _figure(self) -> str:
        draw = self._random.randrange
        return self._random.choice(
            (
                f"€ {draw(35, 4200)},{draw(100):02d}",
                f"il {draw(1, 29)}/{draw(1, 13)} alle {draw(8, 19)}.{draw(0, 60, 5):02d}",
                f"n. {draw(10**4, 10**7)}",
                f"{draw(2, 90)} giorni",
                f"cell. 3{draw(20, 99)} {draw(10**6, 10**7)}",
            )
        )


def _slip(text: str, chance: random.Random) -> str:
    letters = list(text)
    for _ in range(round(len(letters) * _SLIPS)):
        place = chance.randrange(len(letters) - 1)
        match chance.randrange(3):
            case 0:
                letters[place], letters[place + 1] = letters[place + 1], letters[place]
            case 1:
                letters[place] = ""
            case _:
                letters[place] *= 2
    return "".join(letters)
