"""The shared classification: complete, unambiguous, and found by the words that people use."""

import json
from importlib.resources import files

import pytest

from desk_app.casework import classification

VERIFIED = {"CAS01", "CAS02", "CAS03", "CAS04", "CAS05", "CAS07", "CAS99", *(f"DEN0{n}" for n in range(1, 8))}
"""The Caritas codes that were seen in the 2015 classification; no other one is printed."""
PACKS = ("needs", "requests")


def codes(pack: str) -> list[str]:
    return [one.code for area in classification.areas(pack) for one in area.items]


@pytest.mark.parametrize("pack", PACKS)
def test_every_code_stands_once_in_both_languages_under_its_area(pack: str) -> None:
    assert len(codes(pack)) == len(set(codes(pack)))
    for area in classification.areas(pack):
        assert set(area.label) == {"it", "en"}
        for one in area.items:
            assert set(one.label) == set(one.chip) == {"it", "en"}
            assert one.code.startswith(area.code + "."), one.code
            assert one.caritas is None or one.caritas in VERIFIED


def test_all_eleven_areas_of_needs_are_there() -> None:
    there = {area.code.rpartition(".")[2] for area in classification.areas("needs")}
    assert there == {"CAS", "POV", "LAV", "FAM", "SAL", "IMM", "IST", "DIP", "DEN", "HAN", "PRO"}


def test_what_people_say_belongs_to_a_code_that_there_is() -> None:
    said = json.loads(files("resources").joinpath("classification", "words-1.json").read_text("utf-8"))["words"]
    assert set(said) <= {*codes("needs"), *codes("requests")}
    assert all(words and len(words) == len(set(words)) for words in said.values())


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("sfratto", "BIS.CAS.SFRATTO"),
        ("eviction", "BIS.CAS.SFRATTO"),
        ("casa", "BIS.CAS.SFRATTO"),
        ("senza tetto", "BIS.CAS.SFRATTO"),
        ("senza tetto", "BIS.CAS.SENZACASA"),
        ("ufficiale giud", "BIS.CAS.SFRATTO"),
        ("sfrato", "BIS.CAS.SFRATTO"),
        ("sfartto", "BIS.CAS.SFRATTO"),
        ("homeless", "BIS.CAS.SENZACASA"),
        ("muffa", "BIS.CAS.PRECARIA"),
        ("residenza", "BIS.CAS.SENZARESIDENZA"),
        ("fine mese", "BIS.POV.INSUFFICIENTE"),
        ("debiti", "BIS.POV.DEBITI"),
        ("disoccupato", "BIS.LAV.DISOCCUPAZIONE"),
        ("in nero", "BIS.LAV.NERO"),
        ("incinta", "BIS.FAM.GRAVIDANZA"),
        ("badante", "BIS.FAM.ASSISTENZA"),
        ("vedova", "BIS.FAM.LUTTO"),
        ("dentista", "BIS.SAL.DENTI"),
        ("diabete", "BIS.SAL.CRONICA"),
        ("permesso di sogg", "BIS.IMM.BUROCRAZIA"),
        ("asilo", "BIS.IMM.PROTEZIONE"),
        ("non sa leggere", "BIS.IST.ANALFABETISMO"),
        ("beve", "BIS.DIP.ALCOL"),
        ("slot", "BIS.DIP.GIOCO"),
        ("carcere", "BIS.DEN.DETENZIONE"),
        ("accompagnamento", "BIS.HAN.NONAUTO"),
        ("spid", "BIS.PRO.DIGITALE"),
        ("sola", "BIS.PRO.SOLITUDINE"),
        ("stalking", "BIS.PRO.VIOLENZA"),
        ("povertà", "BIS.POV.ESTREMA"),
    ],
)
def test_a_need_is_found_as_people_say_it(typed: str, code: str) -> None:
    assert code in [one.code for one in classification.search("needs", typed)][:10]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("pacco", "RIC.BEN.VIVERI"),
        ("pannolini", "RIC.BEN.NEONATI"),
        ("luce", "RIC.SUS.BOLLETTE"),
        ("isee", "RIC.COI.CAF"),
        ("avvocato", "RIC.CON.LEGALE"),
        ("dormire", "RIC.ALL.NOTTE"),
        ("italiano", "RIC.SCU.ITALIANO"),
    ],
)
def test_a_request_is_found_as_people_say_it(typed: str, code: str) -> None:
    assert code in [one.code for one in classification.search("requests", typed)][:10]


def test_what_is_written_so_comes_first_and_nonsense_finds_nothing() -> None:
    assert classification.search("needs", "sfratto")[0].code == "BIS.CAS.SFRATTO"
    assert classification.search("needs", "xyzzy") == ()
    assert classification.search("needs", "  ") == ()


def test_a_code_that_nobody_knows_is_no_item() -> None:
    assert classification.item("needs", "BIS.NEW.UNKNOWN") is None
