"""Invented Italian notes for the measurement of bytes: written word by word, with slips of the pen, by nobody.

None of these sentences, names or places stands in what the compression dictionary was trained on. A note is put
together from small independent pieces, so that it compresses about as far as real notes do (some 4 to 1), not as
far as a form letter.
"""

import random
from itertools import accumulate

_WHO = (
    "la signora|il signore|il ragazzo|la nonna|il marito|la cognata|una vicina|il parroco|la maestra|il suocero|lo zio"
    "|la badante|un amico di famiglia|l'ex compagno|la figlia maggiore|il nipote|la caposala|il datore|un collega"
    "|la custode|il medico curante|la coinquilina|il fratello minore|la madrina|un volontario della mensa"
).split("|")
_DOES = (
    "riferisce|spiega|ripete|ammette|teme|spera|insiste|racconta sottovoce|scrive su un foglio|lascia intendere|nega"
    "|conferma al telefono|ha saputo|si è accorta|sostiene|promette|ci fa notare|vorrebbe capire|non ricorda|suppone"
    "|chiede conferma|si lamenta|ha sentito dire|mette in dubbio|precisa|ha deciso|ribadisce|aveva già detto"
).split("|")
_THAT = (
    "che la caldaia perde|che il frigorifero è vuoto|che la pratica è ferma|che hanno staccato la luce|di non dormire"
    "|che il contributo non basta|di aver perso il tesserino|che la stufa fa fumo|che lo stipendio arriva a pezzi"
    "|che il pediatra è cambiato|di non capire il modulo|che l'impiegato era scortese|che la muffa è tornata"
    "|di dover restituire un prestito|che il garante si è ritirato|che i documenti sono in questura|di soffrire d'ansia"
    "|che il cantiere ha chiuso|di aver firmato senza leggere|che la graduatoria è uscita|di non avere la macchina"
    "|che il gatto è malato|che l'ascensore è guasto da un pezzo|di mandare denaro a casa|che hanno forzato la cantina"
    "|che la carrozzina non passa dalla porta|di aver litigato con tutti|che il turno di notte la sfianca"
    "|che il libretto è scaduto|di aver ritrovato un cugino|che la retta è aumentata|di non fidarsi del geometra"
).split("|")
_WHEN = (
    "dopo Pasqua|verso fine mese|l'altro ieri|da quando è vedova|prima dell'estate|durante il trasloco|ogni martedì"
    "|nelle ultime settimane|da un anno abbondante|appena rientrata|a metà quaresima|subito dopo il ricovero|di notte"
    "|quando piove|con il primo freddo|alla riapertura delle scuole|per tutto il Ramadan|entro il quindici|stamattina"
    "|nei giorni di mercato|da allora|fra un appuntamento e l'altro|in tarda serata|la domenica"
).split("|")
_WHERE = (
    "alla Casa del Mutuo Aiuto|in via dei Tintori|presso il poliambulatorio|al patronato di zona|sotto i portici"
    "|nell'alloggio della cooperativa|dietro il campo sportivo|al centro diurno|allo sportello di quartiere|in canonica"
    "|nella vecchia filanda|alle case popolari di Borgo Seta|al consultorio|dal notaio|in anagrafe|al banco alimentare"
    "|nel seminterrato|alla fermata del tram|dalla sarta|in lavanderia|al magazzino ortofrutticolo|all'ambasciata"
).split("|")
_THEN = (
    "Fissato un nuovo incontro|Consegnata la borsa della spesa|Telefonato all'ente, nessuno risponde|Letta insieme la"
    " lettera|Fotocopiato il verbale|Preparato l'elenco delle carte mancanti|Dato il numero del centralino|Proposto un"
    " accompagnamento|Si valuta una raccolta fra le famiglie|Scritta una mail al geriatra|Rimandiamo la decisione|Offerto"
    " un tè, si è calmata|Compilata la domanda a penna|Suggerito di sentire un sindacato|Annotata la scadenza sul"
    " calendario|Chiarito l'equivoco sulla delega|Ringrazia e saluta|Non vuole che si avvisi nessuno|Accetta di tornare"
    "|Da risentire con calma|Resta da verificare il codice fiscale|Abbiamo chiamato un taxi|Preso accordi con la mensa"
).split("|")
_HOW = (
    "con fatica|piangendo|senza rancore|in dialetto|a mezza voce|scherzando|con molti giri di parole|in francese|agitata"
    "|sorridendo appena|con precisione|controvoglia|guardando l'orologio|in fretta e furia|tenendo il bimbo in braccio"
).split("|")
_ADDS = (
    "perciò|intanto|però|del resto|a quanto pare|inoltre|comunque|forse|in sostanza|per giunta|quindi|tuttavia|di fatto"
).split("|")
_SHORT = {"che ": "ke ", "perché": "xché", "per ": "x ", "appuntamento": "appunt.", "telefono": "tel.", "comunque": "cmq"}
_STEMS = (
    "cammin aspett domand lavor cucin port guard tocc mand pag cont form cerc lasci tir gir mont salt cant chiam pens"
    " batt tem cred perd vend rispond prend chiud spend scend mett tend mov legg part dorm sent serv vest segu copr"
    " sal mor usc fin pul cap grad pist fior ferr cart pan macell cald foss vetr lun marin contad camp gross fam pover"
    " stanz lett font pont mur terr giorn nott sett vicin lontan piccol malat dolor febbr gamb man occh test spall cuor"
    " madr figl sorell zi cugin nipot spos vedov negozi mercat fabbric offic bottegh frutt verdur forn latt ov mel"
).split()
_BEFORE = ("", "", "", "", "ri", "s", "in", "dis", "pre", "tra", "ad", "con", "sotto", "fra")
_AFTER = (
    "a e i o are ere ire ato ata ati ite uto uta ando endo ava eva iva avano evano erà irà erebbe asse esse iamo ete"
    " ista ino ina etto etta one accio aio iera ezza mento tura bile oso osa ale ità ante enza issimo"
).split()
_SMALL = "di la il e che non un una per con a in da le i ma si ha del è al lo come più o se anche ci mi".split()
_VOCABULARY = 18_000
_GIVEN = (
    "Adele Bassirou Clelia Domitilla Ettore Fiorenza Gheorghe Hadija Ionela Jovan Katarzyna Loredana Mirko Nadir"
    " Ottavia Prisca Quirino Rukhsana Svetlana Tiberio Uliana Virgilio Wanda Xhesika Yacine Zoltan Efrem Dalila"
    " Moustapha Ornella Pasqualina Rashida Sabri Tommasina Umberto Vesna"
).split()
_PIECES = "bar cor del fan gal lom mor nar pel ros sal tor val zan ber cal dam fer gri lan mas nic pas rug sor ven".split()
_ENDINGS = "ini oni etti aldi otti ese ucci ari ella onte asco ier ovic escu ane oul".split()
_TOWNS = "Castelvetro Alto|Pieve Lagarina|Molina|San Bovo|Fontelunga|Ronchi di Sotto|Valmadre|Torre Priora".split("|")
_CODES = tuple(f"{area}.{one:02d}" for area in ("ABI", "SAL", "LAV", "FAM", "RED", "DOC", "SCU", "SOL") for one in range(9))
_CHANNELS = ("in_person", "in_person", "in_person", "phone", "home")
_LANGUAGES = ("it", "it", "ar", "ro", "sq", "ur", "fr", "wo", "es", "uk")
_SLIPS = 0.006
"""Letters out of place, dropped or doubled, as a share of all."""


class Notes:
    """A source of people and notes; the same seed gives the same."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(f"ascolto/bench/notes/{seed}")
        pick = self._random.choice
        made = (pick(_BEFORE) + pick(_STEMS) + pick(_AFTER) for _ in range(_VOCABULARY * 3))
        self._words = list(dict.fromkeys(made))[:_VOCABULARY]
        # Words are used as they are in any language: few all the time, most hardly ever (Zipf).
        self._weights = list(accumulate(1 / (rank + 4) for rank in range(len(self._words))))

    def family_name(self) -> str:
        """A family name of two or three syllables that means nothing."""
        pick = self._random.choice
        middle = pick(_PIECES) if self._random.random() < 0.4 else ""
        return (pick(_PIECES) + middle + pick(_ENDINGS)).capitalize()

    def given_name(self) -> str:
        return self._random.choice(_GIVEN)

    def town(self) -> str:
        return self._random.choice(_TOWNS)

    def language(self) -> str:
        return self._random.choice(_LANGUAGES)

    def channel(self) -> str:
        return self._random.choice(_CHANNELS)

    def codes(self, several: int) -> tuple[str, ...]:
        return tuple(self._random.sample(_CODES, several))

    def note(self) -> str:
        """Three to fourteen sentences."""
        written = " ".join(self._sentence() for _ in range(self._random.randrange(3, 15)))
        if self._random.random() < 0.3:
            for long, short in _SHORT.items():
                written = written.replace(long, short)
        return self._slip(written)

    def _sentence(self) -> str:
        pick, chance = self._random.choice, self._random.random()
        if chance < 0.2:
            return f"{pick(_THEN)}, {pick(_WHEN)}."
        if chance < 0.3:
            return f"{self.given_name()} {self.family_name()} ({pick(_WHO)}) {self._figure()} {pick(_WHERE)}."
        if chance < 0.4:
            return f"{pick(_ADDS).capitalize()} {pick(_WHEN)} {self._figure()}, {pick(_HOW)}."
        if chance < 0.75:
            return self._told()
        parts = [pick(_WHO), pick(_DOES), pick(_THAT)]
        for more, share in ((_HOW, 0.3), (_WHEN, 0.5), (_WHERE, 0.4)):
            if self._random.random() < share:
                parts.insert(self._random.randrange(2, len(parts) + 1), pick(more))
        if self._random.random() < 0.25:
            parts += [pick(("e", "ma", "mentre", "anche se", "poi")), pick(_WHO), pick(_DOES), pick(_THAT)]
        said = " ".join(parts)
        return said[0].upper() + said[1:] + pick((".", ".", ".", ";", "!", "..."))

    def _told(self) -> str:
        """A sentence in words of all kinds."""
        words = self._random.choices(self._words, cum_weights=self._weights, k=self._random.randrange(4, 13))
        said = " ".join(f"{self._random.choice(_SMALL)} {word}" if place % 2 else word for place, word in enumerate(words))
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

    def _slip(self, text: str) -> str:
        letters = list(text)
        for _ in range(round(len(letters) * _SLIPS)):
            place = self._random.randrange(len(letters) - 1)
            match self._random.randrange(3):
                case 0:
                    letters[place], letters[place + 1] = letters[place + 1], letters[place]
                case 1:
                    letters[place] = ""
                case _:
                    letters[place] *= 2
        return "".join(letters)
