"""The privacy notice: whole in nine languages, plain enough to be read aloud, filled in, found by language."""

import json
import re
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.papers import notices
from desk_app.papers.notices import CONSENTS, LANGUAGES, LRI, PDI, SECTIONS, Keeper, Notice, language_for

KEEPER = Keeper("Sportello San Rocco", "Parrocchia di San Rocco", "02 5550 0199, sportello@example.org")
END = re.compile(r"[.!?؟۔।]+(?=\s|$)")
WORDS_AT_MOST, SENTENCE_AT_MOST, GULPEASE_AT_LEAST = 120, 20, 60
SCRIPTS = {
    "ar": ("\u0600", "\u06ff"),
    "ur": ("\u0600", "\u06ff"),
    "bn": ("\u0980", "\u09ff"),
    "uk": ("\u0400", "\u04ff"),
}

nine = pytest.mark.parametrize("language", LANGUAGES)


def sentences(text: str) -> list[str]:
    return [one for one in END.split(text) if one.strip()]


def gulpease(text: str) -> float:
    """Lucisano and Piemontese's index for Italian: 100 is easiest, 60 is read alone after lower secondary school."""
    letters, words = sum(one.isalpha() for one in text), len(text.split())
    return 89 + (300 * len(sentences(text)) - 10 * letters) / words


def raw(language: str) -> dict[str, Any]:
    text = files("resources").joinpath("notices", str(notices.PACK), f"{language}.json").read_text("utf-8")
    return dict(json.loads(text))


def whole(notice: Notice) -> str:
    return "\n".join(notice.every_text())


@nine
def test_a_language_has_every_part_and_no_other(language: str) -> None:
    made = notices.notice(language, KEEPER)
    assert (made.language, made.version) == (language, notices.PACK)
    assert str(notices.PACK) in made.edition
    assert tuple(one.code for one in made.sections) == SECTIONS
    assert tuple(one.what for one in made.questions) == CONSENTS
    assert raw(language).keys() == raw("it").keys()
    assert all(text == text.strip() != "" for text in (*made.every_text(), made.name, made.here))
    assert all(one.text for one in made.sections)
    assert [made.question(what).what for what in CONSENTS] == list(CONSENTS)
    with pytest.raises(KeyError):
        made.question("everything")


@nine
def test_a_language_says_as_much_as_the_italian(language: str) -> None:
    made, italian = notices.load(language), notices.load("it")
    assert len(made.short) == len(italian.short)
    assert [len(one.text) for one in made.sections] == [len(one.text) for one in italian.sections]
    places = [re.findall(r"\{\w+\}", text) for text in made.every_text()]
    assert places == [re.findall(r"\{\w+\}", text) for text in italian.every_text()]
    for said in ("2016/679", "www.garanteprivacy.it", "6", "9"):
        assert said in whole(made)


@nine
def test_a_language_is_written_in_its_own_letters(language: str) -> None:
    first, last = SCRIPTS.get(language, ("a", "ɏ"))
    for text in notices.load(language).every_text():
        own = sum(first <= one.lower() <= last for one in text if one.isalpha())
        assert own > sum(one.isalpha() for one in re.sub(r"\{\w+\}|[A-Z]{3,}|www\S+|Garante", "", text)) // 2


@nine
def test_the_short_notice_is_read_aloud_in_a_minute_and_no_sentence_is_long(language: str) -> None:
    made = notices.notice(language, KEEPER)
    assert sum(len(text.split()) for text in made.short) < WORDS_AT_MOST
    long = [one for text in made.every_text() for one in sentences(text) if len(one.split()) > SENTENCE_AT_MOST]
    assert long == []


def test_the_italian_is_plain_enough_for_somebody_who_left_school_at_fourteen() -> None:
    made = notices.notice("it", KEEPER)
    texts = [" ".join(made.short), " ".join(text for one in made.sections for text in one.text)]
    texts += [f"{one.about} {one.question} {one.no}" for one in made.questions]
    assert [text[:40] for text in texts if gulpease(text) < GULPEASE_AT_LEAST] == []


def test_the_index_tells_the_plain_from_the_learned() -> None:
    learned = "Conformemente alle disposizioni normative sopraindicate il trattamento effettuerassi elettronicamente."
    assert gulpease(learned) < GULPEASE_AT_LEAST < gulpease("Puoi dire no. Ti ascoltiamo lo stesso.")


@nine
def test_nobody_is_said_to_have_checked_what_nobody_has_checked(language: str) -> None:
    assert notices.load(language).checked is None


@nine
def test_the_desk_the_controller_and_the_contact_stand_in_it(language: str) -> None:
    made = notices.notice(language, KEEPER)
    assert "{" not in whole(made)
    for said in ("Sportello San Rocco", "Parrocchia di San Rocco", "02\u00a05550\u00a00199"):
        assert said in whole(made)
    assert "Parrocchia di San Rocco" in " ".join(made.short)


def test_what_is_not_known_of_the_keeper_is_said_of_the_desk() -> None:
    assert not Keeper("Sportello San Rocco", " ", "").complete
    assert KEEPER.complete
    made = notices.notice("it", Keeper("Sportello San Rocco", " ", ""))
    assert "Chi risponde dei tuoi dati: Sportello San Rocco." in made.short
    assert "Per ogni domanda: allo sportello." in made.short


@pytest.mark.parametrize("language", ["ar", "ur"])
def test_in_a_right_to_left_text_nothing_in_latin_letters_can_turn_round(language: str) -> None:
    made = notices.notice(language, KEEPER)
    assert made.rtl
    for text in made.every_text():
        outside = re.sub(f"{LRI}[^{PDI}]*{PDI}", "", text)
        assert not re.search(r"[A-Za-z0-9]", outside), text
        assert text.count(LRI) == text.count(PDI)
    assert f"{LRI}02\u00a05550\u00a00199, sportello@example.org{PDI}" in whole(made)
    assert LRI not in notices.notice(language, Keeper("دفتر")).short[2]


@given(st.text(), st.text(), st.text())
def test_whatever_a_keeper_is_called_the_notice_stands(desk: str, controller: str, contact: str) -> None:
    for language in ("it", "ar"):
        made = notices.notice(language, Keeper(desk, controller, contact))
        assert len(made.short) == len(notices.load(language).short)
        assert all("\n" not in text for text in made.short)


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("arabo", "ar"),
        ("Arabic", "ar"),
        ("العربية", "ar"),
        ("ar-EG", "ar"),
        ("  UR ", "ur"),
        ("urdu", "ur"),
        ("bangla", "bn"),
        ("বাংলা", "bn"),
        ("Bengalese", "bn"),
        ("rumeno", "ro"),
        ("Română", "ro"),
        ("moldavo", "ro"),
        ("español", "es"),
        ("albanese", "sq"),
        ("Українська", "uk"),
        ("ucraino", "uk"),
        ("inglese", "en"),
        ("italiano e un po' di spagnolo", "es"),
        ("es. arabo", "ar"),
        ("", "it"),
        ("cinese", "it"),
        ("zh", "it"),
        ("italiano", "it"),
    ],
)
def test_a_language_is_found_as_it_was_typed(typed: str, language: str) -> None:
    assert language_for(typed) == language


@given(st.text())
def test_whatever_was_typed_there_is_a_notice(typed: str) -> None:
    assert notices.load(language_for(typed)).short


@nine
def test_every_language_is_found_by_its_own_name(language: str) -> None:
    assert language_for(notices.load(language).name) == language
