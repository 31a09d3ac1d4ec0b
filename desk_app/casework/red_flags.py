"""The levels of alarm, from the versioned pack in `resources/classification`; read without a vault."""

import json
from functools import cache
from importlib.resources import files

from desk_app.domain.desk_numbers import Whose
from desk_app.domain.red_flag import Level, Number, Sign

PACK = 1


@cache
def levels() -> tuple[Level, ...]:
    """All levels, the most urgent first."""
    text = files("resources").joinpath("classification", f"red-flags-{PACK}.json").read_text("utf-8")
    return tuple(
        Level(
            code=one["code"],
            label=one["label"],
            when=one["when"],
            do=tuple(one["do"]),
            numbers=tuple(Number(each["number"], each["label"]) for each in one["numbers"]),
            own=tuple(map(Whose, one["own"])),
            signs=tuple(Sign(each["code"], each["label"], each.get("chip", each["label"])) for each in one["signs"]),
        )
        for one in json.loads(text)["levels"]
    )


@cache
def sign(code: str) -> tuple[Level, Sign] | None:
    """A sign by its code, with its level; None for one of a newer list."""
    found = ((level, one) for level in levels() for one in level.signs if one.code == code)
    return next(found, None)
