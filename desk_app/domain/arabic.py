"""Names between Arabic letters and ours, both ways: by their consonants, for Arabic writes few vowels.

A name written in one alphabet is looked for in the other alone: عائشة finds Aisha and Aicha, "ben ali" finds بن علي.
"""

import re

from desk_app.domain.text import folded

_LETTERS = str.maketrans(
    {
        letter: ours
        for ours, letters in {
            "b": "ب",
            "p": "پ",
            "t": "تثطٹ",
            "g": "جغگ",
            "s": "سشصچ",
            "h": "حخهہ",
            "d": "دذضڈ",
            "r": "رڑ",
            "z": "زژظ",
            "f": "ف",
            "k": "قكک",
            "l": "ل",
            "m": "م",
            "n": "نں",
            "a": "عاأإآٱءئؤويىےۓی",
            "": "ةۃھ",
        }.items()
        for letter in letters
    }
)
"""ع, alif, hamza, waw and ya as vowels, ta marbuta and the breath of Urdu as nothing."""
_OURS = (
    (re.compile("t?s?ch|sh"), "s"),
    (re.compile("ph"), "f"),
    (re.compile("kh"), "h"),
    (re.compile("([dtgb])h"), r"\1"),
    (re.compile("dj|j|gi(?=[aou])"), "g"),
    (re.compile("c(?=[eiy])"), "s"),
    (re.compile("[cq]"), "k"),
    (re.compile("x"), "ks"),
    (re.compile("[yiwvueo]"), "a"),
)
_TWICE = re.compile(r"(.)\1+")
_ARABIC = re.compile("[\u0621-\u06d5]")
_SERVANT = re.compile(r"\bعبد\s+(?=ال)")
_SUN = frozenset("tdrzsn")
"""Before these the l of the article is not heard: Abderrahman for عبد الرحمن."""
_FROM_ARABIC, _FROM_OURS = "zq", "zl"
_WHOLE = "z"
"""Behind consonants so few that they are looked for as a whole name only."""
_FEW = 2
_SON = ("bn", "abn")


def written(names: str) -> tuple[str, ...]:
    """The words by which names are found from the other alphabet."""
    return tuple(_keyed(_FROM_ARABIC, _arabic(names)) | _keyed(_FROM_OURS, _ours(names)))


def asked(word: str) -> tuple[str, ...]:
    """The words that somebody who types this word looks for, in names of the other alphabet."""
    return tuple(_keyed(_FROM_OURS, _arabic(word)) | _keyed(_FROM_ARABIC, _ours(word)))


def _keyed(before: str, several: tuple[str, ...]) -> dict[str, None]:
    return dict.fromkeys(before + one for one in several)


def _arabic(names: str) -> tuple[str, ...]:
    found: list[str] = []
    for word in folded(_SERVANT.sub("عبد", names)).split():
        if not _ARABIC.search(word):
            continue
        ways = [word, *(word[at:] for at in (2, 3) if word[:at] in ("ال", "عبد"))]
        if word.startswith("عبدال"):
            ways += ["عبدال", word[5:]]
        bones = [_bones(way.translate(_LETTERS)) for way in ways]
        if word.startswith("ال"):
            bones += ["al"]
        if word.startswith("عبدال") and bones[0][4:5] in _SUN:
            bones += [bones[0][:3] + bones[0][4:]]
        found += _SON if bones[0] in _SON else bones
    return _told(found)


def _ours(names: str) -> tuple[str, ...]:
    whole = [_bones(_heard(word)) for word in folded(names).split() if word.isascii() and word.isalpha()]
    # Abderrahman in one word is عبد and الرحمن in two.
    rests = [one[3:].removeprefix("l") for one in whole if one.startswith("abd")]
    return _told([*whole, *rests])


def _heard(word: str) -> str:
    for pattern, letter in _OURS:
        word = pattern.sub(letter, word)
    return word


def _bones(letters: str) -> str:
    """The consonants, each once where it is doubled; a vowel at the beginning stays, as an a."""
    letters = letters.replace("z", "s")
    letters = letters[:-1] if letters.endswith("h") and len(letters) > _FEW else letters
    letters = _TWICE.sub(r"\1", letters)
    return letters[:1] + letters[1:].replace("a", "")


def _told(bones: list[str]) -> tuple[str, ...]:
    return tuple(one if len(one) > _FEW else one + _WHOLE for one in bones if len(one) >= _FEW)
