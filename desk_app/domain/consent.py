"""Il consenso: three separate answers, each of which may be taken back at any time (GDPR art. 7.3)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desk_app.domain.ids import RecordId, derived

KIND = "consent"


class What(StrEnum):
    """What a person is asked, one by one (GDPR art. 6.1.a, 7.2 and 9.2.a); none is needed to be listened to."""

    RECORD = "record"
    REFERRAL = "referral"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class Consent:
    """An answer as it stands: `notice` is the version of the notice that was shown, `language` the one it was in."""

    person: RecordId
    what: str
    given: bool
    day: date
    notice: str
    language: str
    author: RecordId


def record_of(person: RecordId, what: What) -> RecordId:
    """There is one record for each person and question, whichever computer asks."""
    return derived(KIND, person, what.value.encode())
