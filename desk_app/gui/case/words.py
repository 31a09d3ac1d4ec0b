"""A case in words: who is who, what was answered, what waits, who may see. No widgets here."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from desk_app.casework import classification
from desk_app.casework.cases import Asked, Case, Relative
from desk_app.domain.agenda import Promise, Task
from desk_app.domain.consent import Consent, What
from desk_app.domain.household import Follower, Phone, Relation
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import Interview
from desk_app.domain.member import Member, Role
from desk_app.domain.protection import Stand
from desk_app.gui.bridge.case_lines import Act, CaseLine
from desk_app.gui.bridge.consent_words import not_to_call, not_to_hand_over
from desk_app.gui.bridge.labels import born_words, care_words, words_of
from desk_app.gui.bridge.times import day

translate = QCoreApplication.translate
_CUT = 110


def joined(*parts: str) -> str:
    """Parts of a line, those that there are."""
    return " · ".join(part for part in parts if part)


def promise_words(promise: str) -> str:
    """What kind of thing waits."""
    return {
        Promise.FOLLOW_UP.value: translate("case", "Speak again"),
        Promise.APPOINTMENT.value: translate("case", "Appointment"),
        Promise.TASK.value: translate("case", "To do"),
    }.get(promise, promise)


def withdrawn(case: Case) -> frozenset[str]:
    """To what the person says no now."""
    return frozenset(one.what for one in case.consents if not one.given)


def task_line(task: Task, names: Mapping[RecordId, str], today: date, said_no: Collection[str] = ()) -> CaseLine:
    """A line of the agenda."""
    when = joined(day(task.due), task.hour)
    whose = names.get(task.whom, "") if task.whom is not None else translate("case", "anybody at the desk")
    what = task.what or promise_words(task.promise)
    if task.done_on is not None:
        done = translate("case", "done on {day}").format(day=day(task.done_on))
        back = (Act("not_done", translate("case", "It was not done")),)
        return CaseLine(
            task.id, task.what or promise_words(task.promise), joined(task.outcome, whose), done, "ok", back
        )
    late = task.days_late(today)
    several = translate("case", "{n} days late").format(n=late)
    state = "" if not late else translate("case", "one day late") if late == 1 else several
    acts = (Act("done", translate("case", "Done")), Act("later", translate("case", "In a week")))
    return CaseLine(task.id, what, joined(not_to_call(said_no), when, whose), state, "warn", acts)


def request_line(one: Asked, said_no: Collection[str] = ()) -> CaseLine:
    """What was asked, and what became of it."""
    item = classification.item("requests", one.code)
    text = words_of(item.chip) if item else one.code
    when = translate("case", "asked on {day}").format(day=day(date.fromisoformat(one.held_on)))
    state, tone = outcome_words(one.outcome)
    on = one.outcome
    also = tuple(_told_elsewhere(each) for each in one.also)
    acts = tuple(
        Act(key, outcome_words(key)[0], on=on == key) for key in ("done", "sent_on", "not_possible") if on != key
    )
    return CaseLine(
        one.id,
        text,
        joined(not_to_hand_over(said_no), when, reason_words(one.reason), one.remark, *also),
        state,
        tone,
        acts,
    )


def _told_elsewhere(one: Asked) -> str:
    """What another computer wrote of the same request."""
    said = ", ".join(part for part in (outcome_words(one.outcome)[0], reason_words(one.reason), one.remark) if part)
    return translate("case", "on another computer: {said}").format(said=said)


def outcome_words(outcome: str) -> tuple[str, str]:
    """What became of a request, and its tone."""
    return {
        "": (translate("case", "open"), "info"),
        "asked": (translate("case", "open"), "info"),
        "done": (translate("case", "Done"), "ok"),
        "sent_on": (translate("case", "Sent on"), "quiet"),
        "not_possible": (translate("case", "Not possible"), "warn"),
    }.get(outcome, (outcome, "quiet"))


def reason_words(reason: str) -> str:
    """Why it was not possible."""
    return {
        "": "",
        "service_closed": translate("case", "the service is closed"),
        "no_requirements": translate("case", "the requirements are missing"),
        "no_room": translate("case", "there is no room"),
        "refused_by_person": translate("case", "they did not want it"),
        "other": translate("case", "another reason"),
    }.get(reason, reason)


def reasons() -> list[tuple[str, str]]:
    """The reasons to choose from."""
    codes = ("no_room", "no_requirements", "service_closed", "refused_by_person", "other")
    return [(code, reason_words(code)) for code in codes]


def relation_words(relation: str) -> str:
    """Who somebody is to the person."""
    return {
        Relation.PARTNER.value: translate("case", "partner"),
        Relation.CHILD.value: translate("case", "son or daughter"),
        Relation.PARENT.value: translate("case", "mother or father"),
        Relation.SIBLING.value: translate("case", "brother or sister"),
        Relation.RELATIVE.value: translate("case", "relative"),
        Relation.OTHER.value: translate("case", "lives with them"),
    }.get(relation, relation)


def relations() -> list[tuple[str, str]]:
    """The relations to choose from."""
    return [(one.value, relation_words(one.value)) for one in Relation]


def relative_line(one: Relative) -> CaseLine:
    """Somebody of the household."""
    card = " ".join(part for part in (one.given_name, one.family_name) if part)
    apart = "" if one.tie.lives_together else translate("case", "lives elsewhere")
    acts = (Act("open", translate("case", "Open")),) if one.card is not None else ()
    if one.own:
        acts = (*acts, Act("away", translate("case", "Take away")))
    below = joined(relation_words(one.tie.relation), born_words(one.tie.born), apart, one.tie.note)
    return CaseLine(one.tie.id, card or one.tie.name, below, acts=acts)


def phone_line(one: Phone, said_no: Collection[str] = ()) -> CaseLine:
    """A further phone, and how it may safely be called."""
    silent = translate("case", "Leave no message") if one.no_message else ""
    acts = (Act("away", translate("case", "Take away")),)
    care = joined(not_to_call(said_no), care_words(one.reach))
    return CaseLine(one.id, one.number, one.whose, silent, "warn", acts, care=care)


def follower_line(one: Follower) -> CaseLine:
    """Who already follows the person."""
    return CaseLine(one.id, one.who, joined(one.reach, one.note), acts=(Act("away", translate("case", "Take away")),))


def consent_words(what: str) -> str:
    """What a person is asked."""
    return {
        What.RECORD.value: translate("case", "We write down what they tell"),
        What.REFERRAL.value: translate("case", "We may speak with the Comune about them"),
        What.CONTACT.value: translate("case", "We may call or write to them"),
    }[what]


def consent_line(what: What, answer: Consent | None, names: Mapping[RecordId, str]) -> CaseLine:
    """One of the three questions, and how it stands."""
    yes, no = translate("case", "They say yes"), translate("case", "They say no")
    if answer is None:
        acts = (Act("yes", yes), Act("no", no))
        return CaseLine(what.value.encode(), consent_words(what), "", translate("case", "not asked yet"), "quiet", acts)
    by = translate("case", "{day}, {name}").format(day=day(answer.day), name=names.get(answer.author, ""))
    if answer.given:
        back = (Act("no", translate("case", "They take it back")),)
        return CaseLine(what.value.encode(), consent_words(what), by, translate("case", "yes"), "ok", back)
    return CaseLine(what.value.encode(), consent_words(what), by, translate("case", "no"), "warn", (Act("yes", yes),))


def sight_sentence(case: Case) -> str:
    """Who may see the case, in a sentence."""
    if not case.protection.on:
        away = not all(map(case.protection.seen_by, case.members))
        but = translate("case", "The whole desk sees this case, but for who is named below.")
        return but if away else translate("case", "The whole desk sees this case.")
    why = f" {case.protection.why}." if case.protection.why else ""
    return translate("case", "Reserved: the others of the desk do not see it.") + why


def sight_lines(case: Case) -> tuple[CaseLine, ...]:
    """Whoever sees a reserved case; then, apart, those who do not. Where the whole desk sees it, only the latter."""
    sees = case.protection.seen_by
    seeing = tuple(member_line(one, case) for one in case.members if case.protection.on and sees(one))
    others = [member_line(one, case) for one in case.members if not sees(one)]
    first = tuple(replace(one, above=translate("case", "They do not see it:")) for one in others[:1])
    return (*seeing, *first, *others[1:])


def member_line(one: Member, case: Case) -> CaseLine:
    """How a member stands to a protected case."""
    stand = case.protection.stands.get(one.id, "")
    if stand == Stand.STEPPED_BACK:
        back = (Act("back", translate("case", "Let them see it again")),)
        return CaseLine(one.id, one.name, "", translate("case", "stepped back"), "quiet", back)
    if one.role == Role.COORDINATOR:
        return CaseLine(one.id, one.name, "", translate("case", "coordinator"), "info")
    if stand == Stand.NAMED:
        out = (Act("out", translate("case", "No longer")),)
        return CaseLine(one.id, one.name, "", translate("case", "sees it"), "ok", out)
    return CaseLine(one.id, one.name, acts=(Act("in", translate("case", "Let them see it")),))


def card_line(key: RecordId, case: Case) -> CaseLine:
    """Another card of the person, and which cards go with it when it is theirs no more."""
    names = {row.id: " ".join(part for part in (row.given_name, row.family_name) if part) for row in case.joined}
    along = ", ".join(names[one] for one in names if one in case.going_along.get(key, ()))
    below = translate("case", "takes along: {names}").format(names=along) if along else ""
    return CaseLine(key, names[key], below, acts=(Act("undo", translate("case", "They are two people")),))


def nameless_line(one: Interview) -> CaseLine:
    """What was told without a name: its day and first words."""
    words = " ".join((one.said or one.next_step).split())
    acts = (Act("join", translate("case", "It was them")),)
    return CaseLine(one.id, day(one.held_on), words[:_CUT] + ("…" if len(words) > _CUT else ""), acts=acts)
