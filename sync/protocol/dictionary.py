"""The trained compression dictionaries, by number; number 0 is none. Old ones are kept for ever."""

from functools import cache
from importlib.resources import files

import zstandard

from sync.protocol.malformed import Malformed

NONE = 0
LATEST = 1


@cache
def load(number: int) -> zstandard.ZstdCompressionDict:
    """The dictionary of a number. Raises Malformed for one that this version does not have."""
    path = files("resources").joinpath("dictionary", f"{number}.zdict")
    if number == NONE or not path.is_file():
        raise Malformed(f"unknown dictionary {number}")
    return zstandard.ZstdCompressionDict(path.read_bytes())
