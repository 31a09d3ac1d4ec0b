"""The folder of a district server: its settings file, its key and what it keeps."""

import json
import os
import tomllib
from dataclasses import dataclass, fields
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

_SETTINGS = "settings.toml"
_KEY = "district.key"


class SettingsError(Exception):
    """The folder is not one of a district server, or its settings cannot be read; the text says what is wrong."""


@dataclass(frozen=True)
class Settings:
    """What the settings file says. Rates are requests per second, bursts requests at once."""

    name: str
    url: str
    database: str
    # Added to the publication's version, so that a server built anew never publishes a lower one than it had.
    edition_base: int
    device_rate: float = 20.0
    device_burst: float = 200.0
    # Of one address: calls that are not signed (hello, publication, health), or not rightly. The address is the
    # connection's own; behind a reverse proxy the one in its X-Forwarded-For, see `sync.server.strangers`.
    stranger_rate: float = 10.0
    stranger_burst: float = 400.0
    enrolment_rate: float = 0.1
    enrolment_burst: float = 10.0
    # Sealed bytes that one device may send in one day (UTC).
    daily_bytes: int = 256 * 1024 * 1024
    # Seconds without a byte after which an upload is taken for dead.
    idle_s: float = 120.0


@dataclass(frozen=True, slots=True)
class Folder:
    """The folder with everything that one district server keeps on the disk."""

    path: Path

    @property
    def spool(self) -> Path:
        """Where the unfinished tails of the streams lie."""
        return self.path / "spool"

    def settings(self) -> Settings:
        """Reads the settings file. Raises SettingsError."""
        try:
            values = tomllib.loads((self.path / _SETTINGS).read_text(encoding="utf-8"))
        except FileNotFoundError as error:
            raise SettingsError(f"{self.path} holds no {_SETTINGS}: run `ascolto-server init` first") from error
        except (OSError, ValueError) as error:
            raise SettingsError(f"{self.path / _SETTINGS} cannot be read: {error}") from error
        return _parse(values)

    def key(self) -> Ed25519PrivateKey:
        """Reads the district's signing key. Raises SettingsError."""
        try:
            key = serialization.load_pem_private_key((self.path / _KEY).read_bytes(), password=None)
        except (OSError, ValueError) as error:
            raise SettingsError(f"the district's key {self.path / _KEY} cannot be read") from error
        if not isinstance(key, Ed25519PrivateKey):
            raise SettingsError(f"{self.path / _KEY} is not an Ed25519 key")
        return key

    def require_new(self) -> None:
        """Raises SettingsError when the folder holds a district server already."""
        if (self.path / _KEY).exists() or (self.path / _SETTINGS).exists():
            raise SettingsError(f"{self.path} already holds a district server; nothing was changed")

    def create(self, settings: Settings, key: Ed25519PrivateKey) -> None:
        """Writes key and settings into a new folder; only its owner may read them. Raises SettingsError."""
        self.require_new()
        self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
        pem = key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        lines = [f"{field.name} = {json.dumps(getattr(settings, field.name))}" for field in fields(settings)]
        _write_private(self.path / _KEY, pem)
        # The database's address may hold a password, so this file is private as well.
        _write_private(self.path / _SETTINGS, ("\n".join(lines) + "\n").encode())


def _parse(values: dict[str, object]) -> Settings:
    unknown = sorted(set(values) - {field.name for field in fields(Settings)})
    if unknown:
        raise SettingsError(f"{_SETTINGS}: {', '.join(unknown)} is not a setting")
    return Settings(
        name=_text(values, "name"),
        url=_text(values, "url"),
        database=_text(values, "database"),
        edition_base=_whole(values, "edition_base", None),
        device_rate=_number(values, "device_rate", Settings.device_rate),
        device_burst=_number(values, "device_burst", Settings.device_burst),
        stranger_rate=_number(values, "stranger_rate", Settings.stranger_rate),
        stranger_burst=_number(values, "stranger_burst", Settings.stranger_burst),
        enrolment_rate=_number(values, "enrolment_rate", Settings.enrolment_rate),
        enrolment_burst=_number(values, "enrolment_burst", Settings.enrolment_burst),
        daily_bytes=_whole(values, "daily_bytes", Settings.daily_bytes),
        idle_s=_number(values, "idle_s", Settings.idle_s),
    )


def _text(values: dict[str, object], name: str) -> str:
    value = values.get(name)
    if not isinstance(value, str) or not value:
        raise SettingsError(f"{_SETTINGS}: {name} must be a text")
    return value


def _number(values: dict[str, object], name: str, otherwise: float) -> float:
    value = values.get(name, otherwise)
    if not isinstance(value, int | float) or isinstance(value, bool) or value <= 0:
        raise SettingsError(f"{_SETTINGS}: {name} must be a number above zero")
    return float(value)


def _whole(values: dict[str, object], name: str, otherwise: int | None) -> int:
    value = values.get(name, otherwise)
    if not isinstance(value, int) or isinstance(value, bool) or value <= 0:
        raise SettingsError(f"{_SETTINGS}: {name} must be a whole number above zero")
    return value


def _write_private(path: Path, data: bytes) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
