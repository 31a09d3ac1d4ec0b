"""What became of a request: what is kept of a form, and what is refused beside its field."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.errors import Refused
from desk_app.domain.request import NOTE_LIMIT, Outcome, OutcomeForm, Reason, form_of, parse

TODAY = date(2026, 11, 23)

forms = st.builds(
    OutcomeForm,
    outcome=st.one_of(st.sampled_from(Outcome).map(str), st.text(max_size=12)),
    reason=st.one_of(st.sampled_from(["", *map(str, Reason)]), st.text(max_size=12)),
    remark=st.text(max_size=NOTE_LIMIT + 5),
    outcome_on=st.one_of(
        st.just(""), st.dates(date(2026, 1, 1), date(2027, 12, 31)).map(date.isoformat), st.text(max_size=12)
    ),
)


def test_asked_has_neither_day_nor_reason() -> None:
    assert parse(OutcomeForm(reason="no_room", outcome_on="2026-11-01"), TODAY) == {
        "outcome": "asked",
        "reason": None,
        "remark": None,
        "outcome_on": None,
    }


def test_what_was_done_has_its_day_and_today_when_none_was_written() -> None:
    assert parse(OutcomeForm("done", outcome_on=" 2026-11-20 "), TODAY)["outcome_on"] == "2026-11-20"
    assert parse(OutcomeForm("sent_on", remark="alla San Vincenzo"), TODAY) == {
        "outcome": "sent_on",
        "reason": None,
        "remark": "alla San Vincenzo",
        "outcome_on": "2026-11-23",
    }


def test_another_outcome_clears_the_reason_of_the_one_before() -> None:
    kept = parse(OutcomeForm("not_possible", "no_room"), TODAY)
    shown = form_of(kept)
    changed = parse(OutcomeForm("done", shown.reason, shown.remark, shown.outcome_on), TODAY)
    assert (kept["reason"], changed["reason"]) == ("no_room", None)
    assert kept.keys() == changed.keys()


@pytest.mark.parametrize(
    ("form", "code", "field"),
    [
        (OutcomeForm(""), "outcome-missing", "outcome"),
        (OutcomeForm("finished"), "outcome-missing", "outcome"),
        (OutcomeForm("not_possible"), "reason-missing", "reason"),
        (OutcomeForm("not_possible", "bad mood"), "reason-missing", "reason"),
        (OutcomeForm("not_possible", "other", " \n "), "note-missing", "remark"),
        (OutcomeForm("done", remark="a" * (NOTE_LIMIT + 3)), "note-long", "remark"),
        (OutcomeForm("done", outcome_on="2026-11-24"), "day-future", "outcome_on"),
        (OutcomeForm("done", outcome_on="2026-02-30"), "day-form", "outcome_on"),
        (OutcomeForm("done", outcome_on="ieri"), "day-form", "outcome_on"),
        (OutcomeForm("done", outcome_on="2026-10-31"), "day-early", "outcome_on"),
    ],
)
def test_what_is_wrong_is_refused_beside_its_field(form: OutcomeForm, code: str, field: str) -> None:
    with pytest.raises(Refused) as refused:
        parse(form, TODAY, date(2026, 11, 1))
    assert (refused.value.code, refused.value.field) == (f"request.{code}", field)


def test_a_line_that_is_too_long_says_by_how_much() -> None:
    with pytest.raises(Refused) as refused:
        parse(OutcomeForm("done", remark="a" * (NOTE_LIMIT + 3)), TODAY)
    assert refused.value.values == {"limit": NOTE_LIMIT, "over": 3}


def test_a_request_on_which_nothing_was_written_yet_was_asked() -> None:
    assert form_of({}) == OutcomeForm()
    assert form_of({"outcome": "of-a-newer-version"}).outcome == "of-a-newer-version"


@given(forms, st.dates(date(2026, 1, 1), date(2027, 12, 31)))
def test_what_is_kept_keeps_the_rules_and_is_the_same_when_kept_again(form: OutcomeForm, today: date) -> None:
    try:
        kept = parse(form, today)
    except Refused:
        return
    assert kept["outcome"] == form.outcome
    assert (kept["reason"] is not None) == (form.outcome == Outcome.NOT_POSSIBLE)
    assert (kept["outcome_on"] is not None) == (form.outcome != Outcome.ASKED)
    assert kept["outcome_on"] is None or date.fromisoformat(str(kept["outcome_on"])) <= today
    assert kept["reason"] != Reason.OTHER or kept["remark"]
    assert parse(form_of(kept), today + timedelta(days=3)) == kept
