"""The levels of alarm, from the versioned pack in `resources/classification`; read without a vault."""

import json
from functools import cache
from importlib.resources import files

from desk_app.domain.red_flag import Level, Number

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
            signs=tuple(one["signs"]),
        )
        for one in json.loads(text)["levels"]
    )
