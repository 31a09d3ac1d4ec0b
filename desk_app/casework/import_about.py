"""The lists of a card as other desks write them: a word of a sheet becomes a code where its meaning is sure."""

from collections.abc import Mapping

from desk_app.domain.about import CODES
from desk_app.domain.text import folded, one_line

_WORDS: Mapping[str, Mapping[str, str]] = {
    "sex": {"f": "f, femmina, donna, female, woman, 1", "m": "m, maschio, uomo, male, man, 2"},
    "civil_status": {
        "single": "celibe, nubile, celibe nubile, libero, libera, single",
        "married": "coniugato, coniugata, sposato, sposata, unito civilmente, unita civilmente, married",
        "separated": "separato, separata, separato legalmente, separata legalmente, separated",
        "divorced": "divorziato, divorziata, divorced",
        "widowed": "vedovo, vedova, widowed, widow, widower",
    },
    "lives_with": {
        "alone": "solo, sola, da solo, da sola, alone",
        "family": "familiari, parenti, famiglia, in famiglia, con la famiglia, family",
        "others": "conoscenti, esterni, amici, others",
        "community": "istituto, comunita, in comunita, community",
    },
    "education": {
        "illiterate": "analfabeta, illiterate",
        "none": "nessuno, nessun titolo, none",
        "primary": "elementare, licenza elementare, scuola elementare, primary",
        "lower_secondary": "media inferiore, licenza media, scuola media, terza media, lower secondary",
        "vocational": "diploma professionale, qualifica professionale, vocational",
        "upper_secondary": "media superiore, diploma, diploma superiore, maturita, upper secondary",
        "diploma": "diploma universitario",
        "degree": "laurea, laureato, laureata, degree",
    },
    "permit": {
        "not_needed": "non serve, italiano, italiana, cittadino italiano, comunitario, comunitaria, not needed",
        "long_term": "ue lungo periodo, lungo periodo, soggiornante di lungo periodo, carta di soggiorno",
        "family": "famiglia, motivi familiari, motivi di famiglia",
        "work": "lavoro, motivi di lavoro, lavoro subordinato, lavoro autonomo",
        "study": "studio, motivi di studio",
        "protection": "asilo, rifugiato, rifugiata, protezione internazionale, protezione sussidiaria, "
        "protezione speciale",
        "temporary_protection": "protezione temporanea",
        "asylum": "richiedente asilo, richiesta asilo, richiesta di asilo",
        "waiting": "in attesa, in rinnovo, attesa, ricevuta, waiting",
    },
    "dwelling": {
        "home": "ha domicilio, domicilio, casa, home",
        "homeless": "senza fissa dimora, senza dimora, sfd, homeless",
    },
    "tenure": {
        "owned": "proprieta, di proprieta, owned",
        "rented": "affitto, in affitto, locazione, rented",
        "public_housing": "casa popolare, aler, edilizia pubblica, sap, erp",
        "guest": "ospite, ospitato, ospitata, comodato, guest",
        "with_work": "presso datore di lavoro, alloggio di servizio",
        "reception": "centro di accoglienza, dormitorio, cas, sai",
        "no_title": "occupazione, senza titolo, senza contratto",
    },
    "work": {
        "employed": "occupato, occupata, lavora, employed",
        "unemployed": "disoccupato, disoccupata, inoccupato, inoccupata, unemployed",
        "civil_service": "servizio civile",
        "at_home": "casalinga, casalingo",
        "student": "studente, studentessa, student",
        "unable": "inabile, invalido, invalida, inabile al lavoro",
        "pensioner": "pensionato, pensionata, pensione, pensioner",
    },
    "sent_by": {
        "themselves": "da solo, da sola, spontaneo, di sua iniziativa",
        "acquaintance": "conoscenti, conoscente, amici, amica, amico, parenti, passaparola",
        "parish": "parrocchia, parroco, parish",
        "social_services": "servizi sociali, servizio sociale, assistente sociale, comune",
        "desk": "altro centro, altro sportello, caritas, centro di ascolto",
        "school": "scuola, school",
        "health": "medico, ospedale, consultorio, medico di base",
        "association": "associazione, sindacato, patronato",
    },
}
_OTHER = frozenset({"altro", "altra", "altri", "other"})
_CODES: Mapping[str, Mapping[str, str]] = {
    name: {word.strip(): code for code, words in lists.items() for word in words.split(",")}
    for name, lists in _WORDS.items()
}


def about_code(name: str, text: str) -> str:
    """The code of a list that a word means; whatever else was written, as it is."""
    typed = folded(text)
    if name not in CODES or not typed:
        return one_line(text)
    return "other" if typed in _OTHER else _CODES[name].get(typed, one_line(text))
