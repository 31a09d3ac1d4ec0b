"""Somebody who has docs/export-format.md and no Ascolto: reads values of `ascolto-export/1` back."""

import base64
import hashlib
import math
from collections.abc import Iterator
from typing import Any

from desk_app.domain.entry import Entry, Value

Json = Any


def value_of(told: Json) -> Value:
    """A value as the format tells it."""
    if isinstance(told, list):
        return [value_of(one) for one in told]
    if not isinstance(told, dict):
        return told
    ((how, what),) = told.items()
    return {
        "id": lambda: bytes.fromhex(what),
        "base64": lambda: base64.b64decode(what),
        "number": lambda: float(what),
        "map": lambda: {name: value_of(one) for name, one in what.items()},
    }[how]()


def steps_of(records: Json) -> Iterator[tuple[Json, Json]]:
    """Every entry with its record."""
    return ((record, step) for record in records for step in record["history"])


def whose(step: Json) -> tuple[str, int]:
    """Which entry it is: the computer's short number, and the entry's own."""
    return step["computer"], step["number"]


def says(record: Json, step: Json, entry: Entry) -> bool:
    """Whether a line of a history says what the entry said."""
    told = step["changes"]
    if (step["kind"], step["by_id"], record["id"]) != (entry.kind, entry.author.hex(), entry.record.hex()):
        return False
    return told.keys() == entry.changes.keys() and all(
        _same(record, name, told[name]["to"], value) for name, value in entry.changes.items()
    )


def _same(record: Json, name: str, told: Json, value: Value) -> bool:
    if isinstance(told, dict) and "sha256" in told:
        standing = [record["fields"][name], *record.get("beside", {}).get(name, ())]
        assert isinstance(value, bytes)
        assert told["sha256"] == hashlib.sha256(value).hexdigest()
        return any(value_of(one["value"]) == value for one in standing)
    read = value_of(told)
    both_nan = isinstance(read, float) and isinstance(value, float) and math.isnan(read) and math.isnan(value)
    return both_nan or (read == value and type(read) is type(value))
