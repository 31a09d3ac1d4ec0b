"""What people say at a desk, and the need or request that it finds."""

import time
from datetime import date

import pytest

from desk_app.casework import classification
from desk_app.domain.finding import Finder

FIRST = 3
"""Everyday words have their item among so many."""
PAGE = 10
ANSWER_MS = 2.0

NEEDS = [
    ("sfratto", "CAS.SFRATTO"),
    ("eviction", "CAS.SFRATTO"),
    ("ufficiale giudiziario", "CAS.SFRATTO"),
    ("lo buttano fuori", "CAS.SFRATTO"),
    ("mi buttano fuori di casa", "CAS.SFRATTO"),
    ("Sgombero", "CAS.SFRATTO"),
    ("desalojo", "CAS.SFRATTO"),
    ("evacuare", "CAS.SFRATTO"),
    ("dat afara din casa", "CAS.SFRATTO"),
    ("affitto arretrato", "CAS.MOROSITA"),
    ("non riesce a pagare l'affitto", "CAS.MOROSITA"),
    ("MOROSITA", "CAS.MOROSITA"),
    ("senza tetto", "CAS.SENZACASA"),
    ("senzatetto", "CAS.SENZACASA"),
    ("dorme in macchina", "CAS.SENZACASA"),
    ("homeless", "CAS.SENZACASA"),
    ("muffa", "CAS.PRECARIA"),
    ("ospite da amici", "CAS.ACCOGLIENZA"),
    ("non ha la residenza", "CAS.SENZARESIDENZA"),
    ("non arriva a fine mese", "POV.INSUFFICIENTE"),
    ("gli staccano la luce", "POV.BOLLETTE"),
    ("bolletta", "POV.BOLLETTE"),
    ("non ha da mangiare", "POV.ESTREMA"),
    ("pignoramento", "POV.DEBITI"),
    ("debito", "POV.DEBITI"),
    ("strozzino", "POV.USURA"),
    ("chiede l'elemosina", "POV.ACCATTONAGGIO"),
    ("disoccupata", "LAV.DISOCCUPAZIONE"),
    ("no job", "LAV.DISOCCUPAZIONE"),
    ("sin trabajo", "LAV.DISOCCUPAZIONE"),
    ("licenziato", "LAV.LICENZIAMENTO"),
    ("lavora in nero", "LAV.NERO"),
    ("travail au noir", "LAV.NERO"),
    ("sottopagato", "LAV.SFRUTTAMENTO"),
    ("contratto a termine", "LAV.PRECARIO"),
    ("mamma sola", "FAM.GENITORESOLO"),
    ("litigano", "FAM.CONFLITTOCOPPIA"),
    ("suocera", "FAM.CONFLITTOPARENTI"),
    ("badante per la mamma anziana", "FAM.ASSISTENZA"),
    ("divorziata", "FAM.SEPARAZIONE"),
    ("incinta", "FAM.GRAVIDANZA"),
    ("il marito la picchia", "FAM.MALTRATTAMENTI"),
    ("è morto il marito", "FAM.LUTTO"),
    ("mal di denti", "SAL.DENTI"),
    ("psichiatra", "SAL.MENTALE"),
    ("attacchi di panico", "SAL.ANSIA"),
    ("diabete", "SAL.CRONICA"),
    ("occhiali", "SAL.VISTA"),
    ("dimesso dall'ospedale", "SAL.POSTDEGENZA"),
    ("permesso di soggiorno scaduto", "IMM.BUROCRAZIA"),
    ("sans papiers", "IMM.IRREGOLARITA"),
    ("rifugiato", "IMM.PROTEZIONE"),
    ("far venire i figli", "IMM.RICONGIUNGIMENTO"),
    ("non parla italiano", "IST.LINGUA"),
    ("non sa leggere", "IST.ANALFABETISMO"),
    ("non va a scuola", "IST.DISPERSIONE"),
    ("beve", "DIP.ALCOL"),
    ("slot machine", "DIP.GIOCO"),
    ("marito in carcere", "DEN.DETENZIONE"),
    ("carrozzina", "HAN.FISICA"),
    ("figlio autistico", "HAN.PSICHICA"),
    ("lonely", "PRO.SOLITUDINE"),
    ("spid", "PRO.DIGITALE"),
    ("terremoto", "PRO.CALAMITA"),
]

REQUESTS = [
    ("pacco viveri", "BEN.VIVERI"),
    ("pannolini", "BEN.NEONATI"),
    ("materasso", "BEN.MOBILIO"),
    ("pagare la bolletta", "SUS.BOLLETTE"),
    ("pay the rent", "SUS.AFFITTO"),
    ("case popolari", "ALL.POPOLARE"),
    ("dove dormire stanotte", "ALL.NOTTE"),
    ("badante", "LAV.DOMESTICO"),
    ("assistente sociale", "COI.COMUNE"),
    ("patronato", "COI.CAF"),
    ("assegno unico", "ORI.PREVIDENZA"),
    ("rinnovo del permesso", "ORI.DOCUMENTI"),
    ("avvocato", "COI.LEGALE"),
    ("psicologa", "CON.PSICOLOGICA"),
    ("medicine", "SAN.FARMACI"),
    ("aiuto compiti", "SCU.DOPOSCUOLA"),
    ("imparare l'italiano", "SCU.ITALIANO"),
    ("home care", "ASS.DOMICILIARE"),
    ("accompagnare alla visita", "ASS.ACCOMPAGNAMENTO"),
    ("attivare lo spid", "DIG.IDENTITA"),
    ("fascicolo sanitario", "DIG.SALUTE"),
    ("parlare con qualcuno", "ASC.SEMPLICE"),
]

SLIPS = [
    ("sfrato", "CAS.SFRATTO"),
    ("sfrattto", "CAS.SFRATTO"),
    ("sfartto", "CAS.SFRATTO"),
    ("fsratto", "CAS.SFRATTO"),
    ("afratto", "CAS.SFRATTO"),
    ("fratto", "CAS.SFRATTO"),
    ("evicton", "CAS.SFRATTO"),
    ("disocupato", "LAV.DISOCCUPAZIONE"),
    ("ufficale giudiziario", "CAS.SFRATTO"),
    ("gravidansa", "FAM.GRAVIDANZA"),
]


def found(name: str, text: str) -> list[str]:
    return [one.code.partition(".")[2] for one in classification.search(name, text, "it")]


@pytest.mark.parametrize(("said", "code"), NEEDS)
def test_a_need_is_found_by_what_people_say(said: str, code: str) -> None:
    assert code in found("needs", said)[:FIRST]


@pytest.mark.parametrize(("said", "code"), REQUESTS)
def test_a_request_is_found_by_what_people_say(said: str, code: str) -> None:
    assert code in found("requests", said)[:FIRST]


@pytest.mark.parametrize(("typed", "code"), SLIPS)
def test_one_slip_of_the_finger_is_forgiven(typed: str, code: str) -> None:
    assert code in found("needs", typed)[:FIRST]


@pytest.mark.parametrize("said", ["sfratto", "eviction", "casa", "senza tetto", "home", "Sfratti", "sfr", "évacuare"])
def test_an_eviction_is_on_the_first_page_of_many_words(said: str) -> None:
    assert "CAS.SFRATTO" in found("needs", said)[:PAGE]


def test_the_words_of_an_area_find_all_of_it_after_the_direct_hits() -> None:
    answer = found("needs", "dipendenza")
    area = {one.code.partition(".")[2] for one in classification.areas("needs")[7].items}
    assert area <= set(answer)
    assert answer[0] == "DIP.ALTRE"


def test_what_is_typed_letter_by_letter_already_finds_it() -> None:
    word = "disoccupazione"
    for letters in range(3, len(word) + 1):
        assert found("needs", word[:letters])[0] == "LAV.DISOCCUPAZIONE"


def test_nothing_typed_and_nonsense_find_nothing_and_a_sentence_what_it_holds() -> None:
    assert [found("needs", typed) for typed in ("", "   ", "?!", "xyzzy", "q" * 5_000)] == [[]] * 5
    assert found("needs", "la signora teme lo sfratto domani")[0] == "CAS.SFRATTO"


def test_small_words_do_not_count_unless_they_are_all_there_is() -> None:
    assert found("needs", "la casa") == found("needs", "casa")
    assert found("needs", "no") != []


@pytest.mark.parametrize("name", ["needs", "requests"])
def test_an_answer_comes_within_two_milliseconds(name: str) -> None:
    # What a busy machine does between two answers is not ours: the best of three counts.
    finders = [Finder(classification.areas(name)) for _ in range(3)]
    for text in ("s", "a", "se", "casa", "senza tetto", "sfrato", "mi buttano fuori di casa", "xyzzyx", "tempi s"):
        assert min(_milliseconds(finder, text) for finder in finders) < ANSWER_MS, text


def _milliseconds(finder: Finder, text: str) -> float:
    begun = time.perf_counter()
    finder.find(text, date(2026, 12, 1), "it")
    return (time.perf_counter() - begun) * 1_000
