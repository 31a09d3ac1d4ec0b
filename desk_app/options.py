"""How the application was started."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Options:
    """`home` is the folder of this computer's vault."""

    home: Path
    training: bool = False
    language: str = "it"
