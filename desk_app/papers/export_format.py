"""The open format `ascolto-export/1` (docs/export-format.md): a record of the journal as JSON that needs no Ascolto."""

import base64
import hashlib
import json
import math
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import TypeAlias

from desk_app.casework import classification, red_flags
from desk_app.casework.export import Made, Mention, PersonRecord
from desk_app.casework.kept import Given, Kept, Step
from desk_app.domain.entry import Value
from desk_app.domain.ids import ID_BYTES
from desk_app.domain.interview import FLAG, NEED, REQUEST

FORMAT = "ascolto-export/1"
SHORT = 8
"""Digits of a computer's id, as the settings page shows them: the last ones."""
PACKS = {NEED: "needs", REQUEST: "requests"}
SUFFIXES = {"application/pdf": ".pdf", "image/jpeg": ".jpg", "image/png": ".png"}
LARGE = 1024
"""Bytes of a value which is not written a second time in the history, where it stands above."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

Json: TypeAlias = "None | bool | int | float | str | list[Json] | dict[str, Json]"


def value_json(value: Value) -> Json:
    """A field's value. What JSON has no word for is an object with one key: id, base64, number, map, or other."""
    match value:
        case None | bool() | int() | str():
            return value
        case float():
            return value if math.isfinite(value) else {"number": str(value)}
        case bytes():
            return {"id": value.hex()} if len(value) == ID_BYTES else {"base64": base64.b64encode(value).decode()}
        case list() | tuple():
            return [value_json(one) for one in value]
        case dict():
            return {"map": {str(name): value_json(one) for name, one in value.items()}}
    # A newer version may keep what this one has no name for.
    return {"other": repr(value)}


@lru_cache(maxsize=512)
def moment_json(ms: int) -> str:
    """Milliseconds since 1970 as ISO 8601 in UTC; the number itself past the year 9999, where a broken clock may be."""
    try:
        return (_EPOCH + timedelta(milliseconds=ms)).isoformat(timespec="milliseconds")
    except OverflowError:
        return f"unix-ms:{ms}"


def computer_json(device: bytes) -> str:
    """A computer by its short number."""
    return device.hex()[-SHORT:]


def suffix_of(attachment: Kept) -> str:
    """How the name of an attachment's file ends."""
    return SUFFIXES.get(str(attachment.value("media")), ".bin")


def words_json(kind: str, name: str, value: Value) -> dict[str, Json]:
    """The words of a code in every language of its pack, and which edition that is; nothing for what is no code."""
    pack = PACKS.get(kind)
    if kind == FLAG and name == "code" and isinstance(value, str):
        found = red_flags.sign(value)
        return {} if found is None else {"words": dict(found[1].label), "classification": f"red-flags/{red_flags.PACK}"}
    if pack is None or name != "code" or not isinstance(value, str):
        return {}
    item = classification.item(pack, value)
    return (
        {} if item is None else {"words": dict(item.label), "classification": f"{pack}/{classification.version(pack)}"}
    )


def record_json(one: Kept, made: Made) -> dict[str, Json]:
    """A record with its history."""
    fields: dict[str, Json] = {name: _given(one.kind, name, given, made) for name, given in one.fields.items()}
    beside: dict[str, Json] = {
        name: [_given(one.kind, name, given, made) for given in several] for name, several in one.beside.items()
    }
    whole: dict[str, Json] = {
        "id": one.id.hex(),
        "kind": one.kind,
        "person": one.person.hex() if one.person else None,
        "fields": fields,
        "history": [_step(step, one, made) for step in one.history],
    }
    return {**whole, "beside": beside} if beside else whole


def _given(kind: str, name: str, given: Given, made: Made) -> Json:
    told: dict[str, Json] = {
        "value": value_json(given.value),
        "at": moment_json(given.wall_ms),
        "by": made.name(given.author),
        "by_id": given.author.hex(),
        "computer": computer_json(given.device),
        **words_json(kind, name, given.value),
    }
    return {**told, "clock_ahead": True} if given.clock_ahead else told


def _step(step: Step, whole: Kept, made: Made) -> Json:
    changes: dict[str, Json] = {}
    for name, value in step.after.items():
        was: dict[str, Json] = {"from": value_json(step.before[name])} if name in step.before else {}
        changes[name] = {**was, "to": _above(whole, name, value)}
    told: dict[str, Json] = {
        "at": moment_json(step.wall_ms),
        "by": made.name(step.author),
        "by_id": step.author.hex(),
        "computer": computer_json(step.device),
        "number": step.seq,
        "kind": step.kind,
        "person": step.person.hex() if step.person else None,
        "changes": changes,
    }
    return {**told, "clock_ahead": True} if step.clock_ahead else told


def _above(whole: Kept, name: str, value: Value) -> Json:
    """A value in a history: by its sum alone where it is large and the same stands in `fields` or `beside`."""
    if isinstance(value, bytes) and len(value) > LARGE:
        standing = (whole.fields[name], *whole.beside.get(name, ()))
        if any(given.value == value for given in standing):
            return {"sha256": hashlib.sha256(value).hexdigest()}
    return value_json(value)


def made_json(made: Made) -> dict[str, Json]:
    """Whose copy, made by whom, and when."""
    return {"at": moment_json(made.wall_ms), "by": made.by.name, "by_id": made.by.id.hex(), "desk": made.desk}


def _mention(one: Mention) -> Json:
    """Who else is in it. What stands on another person's card is not: that they have one is told by its id alone."""
    return {
        "record": one.record.hex(),
        "kind": one.kind,
        "field": one.field,
        "person": one.who.hex() if one.who else None,
        "name": one.name if one.who is None else "",
    }


def person_json(record: PersonRecord) -> dict[str, Json]:
    """One person's whole record."""
    return {
        "format": FORMAT,
        "of": "person",
        "made": made_json(record.made),
        "person": record.person.hex(),
        "name": record.name,
        "cards": [card.hex() for card in record.cards],
        "records": [record_json(one, record.made) for one in record.records],
        "other_people": [_mention(one) for one in record.others],
        "moved": [{"id": moved.hex(), "kind": kind} for moved, kind in record.moved],
    }


def person_bytes(record: PersonRecord) -> bytes:
    """The file of one person: UTF-8, sorted keys, indented for whoever opens it."""
    return json.dumps(person_json(record), ensure_ascii=False, sort_keys=True, indent=1).encode() + b"\n"


def line_bytes(one: Mapping[str, Json]) -> bytes:
    """A record on one line (JSON Lines)."""
    return json.dumps(one, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode() + b"\n"
