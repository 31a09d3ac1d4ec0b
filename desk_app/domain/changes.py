"""What a verb changed: screens decide for themselves whether that concerns them."""

from dataclasses import dataclass, field

from desk_app.domain.ids import RecordId


@dataclass(frozen=True, slots=True)
class Changes:
    """The kinds, records and persons that one transaction touched."""

    kinds: frozenset[str] = field(default=frozenset())
    records: frozenset[RecordId] = field(default=frozenset())
    persons: frozenset[RecordId] = field(default=frozenset())

    def __or__(self, other: "Changes") -> "Changes":
        """Both together."""
        return Changes(self.kinds | other.kinds, self.records | other.records, self.persons | other.persons)

    def __bool__(self) -> bool:
        """Whether anything changed at all."""
        return bool(self.kinds)


ABOUT_SIGHT = frozenset({"protection", "insider", "same_as", "member", "*"})
"""After these a list may show somebody who is to be hidden now, or one card for another: it is read again."""
NOTHING = Changes()
EVERYTHING = Changes(kinds=frozenset({"*"}))
"""After a restore or a long download: whoever shows anything reads it again."""
