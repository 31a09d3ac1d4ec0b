"""`ascolto-server`: sets a district server up, runs it, and looks after it."""

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy.exc import ArgumentError, SQLAlchemyError

from sync.protocol.invitation import Invitation, token_hash
from sync.protocol.keys import fingerprint
from sync.protocol.problems import Refusal
from sync.server import migrations, serving, status
from sync.server.database import Database
from sync.server.devices import Devices
from sync.server.invitations import Invitations
from sync.server.ledger import Ledger
from sync.server.settings import Folder, Settings, SettingsError

_DAY_MS = 86_400_000
_KINDS = ("desk", "municipality", "district")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command. Answers 0, or 1 after saying what went wrong."""
    chosen = _parser().parse_args(arguments)
    try:
        lines = chosen.run(chosen)
    except (SettingsError, ValueError, ArgumentError) as error:
        return _fail(str(error))
    except Refusal as error:
        return _fail(f"{error.problem.title}. {error.problem.detail}".strip())
    except SQLAlchemyError as error:
        return _fail(f"the database does not answer as it should ({type(error).__name__})")
    for line in lines:
        sys.stdout.write(line + "\n")
    return 0


def _fail(text: str) -> int:
    sys.stderr.write(f"ascolto-server: {text}\n")
    return 1


def _init(chosen: argparse.Namespace) -> list[str]:
    folder = Folder(Path(chosen.folder).resolve())
    address = chosen.database or f"sqlite:///{folder.path / 'district.db'}"
    folder.require_new()
    kind = _make_database(address, None if chosen.database else folder.path)
    key = Ed25519PrivateKey.generate()
    settings = Settings(
        name=chosen.name, url=chosen.url.rstrip("/"), database=address, edition_base=int(time.time() // 60)
    )
    folder.create(settings, key)
    mark = fingerprint(_public(key)).hex()
    return [
        f"district key made: {folder.path / 'district.key'} (fingerprint {mark}); keep a copy of it in a safe",
        f"settings written: {folder.path / 'settings.toml'}",
        f"database ready: {kind}",
        f"next: ascolto-server invite {chosen.folder} --office-name NAME --kind district",
    ]


def _make_database(address: str, folder: Path | None) -> str:
    """Makes the tables and answers the kind of database. Raises SettingsError for one that is in use already."""
    database = Database(address)
    try:
        if folder is not None:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if migrations.step(database.engine) is not None:
            raise SettingsError("this database already holds a district, whose key is not here; nothing was changed")
        migrations.upgrade(database.engine)
        return database.engine.dialect.name
    finally:
        database.close()


def _serve(chosen: argparse.Namespace) -> list[str]:
    folder = Folder(Path(chosen.folder).resolve())
    serving.serve(folder, chosen.host, chosen.port)
    return []


def _upgrade(chosen: argparse.Namespace) -> list[str]:
    database = Database(Folder(Path(chosen.folder)).settings().database)
    try:
        migrations.upgrade(database.engine)
    finally:
        database.close()
    return ["the database has the newest tables"]


def _invite(chosen: argparse.Namespace) -> list[str]:
    folder = Folder(Path(chosen.folder).resolve())
    settings = folder.settings()
    now_ms = time.time_ns() // 1_000_000
    database = Database(settings.database)
    try:
        invitations = Invitations(database)
        office = bytes.fromhex(chosen.office) if chosen.office else None
        if office is None:
            if not chosen.office_name:
                raise SettingsError("--office-name is needed for a new office")
            office = invitations.new_office(chosen.office_name, chosen.kind, now_ms)
        known = invitations.office(office)
        if known is None:
            raise SettingsError(f"there is no office {office.hex()}")
        name, kind, founding = known
        invitation = Invitation(
            url=settings.url,
            district=_public(folder.key()),
            district_name=settings.name,
            office=office,
            office_name=name,
            office_kind=kind,
            secret=Invitation.fresh_secret(),
            expires_ms=now_ms + chosen.days * _DAY_MS,
            founding=founding,
        )
        invitations.keep(office, token_hash(invitation.token()), None, founding, invitation.expires_ms)
    finally:
        database.close()
    return [invitation.text()]


def _revoke(chosen: argparse.Namespace) -> list[str]:
    database = Database(Folder(Path(chosen.folder)).settings().database)
    try:
        device = Devices(database).revoke(_device(chosen.device))
    finally:
        database.close()
    return [
        f"revoked: {device.label} ({device.device.hex()})",
        "what it still sends waits until `ascolto-server admit` lets it in; its office now needs a new key epoch",
    ]


def _admit(chosen: argparse.Namespace) -> list[str]:
    settings = Folder(Path(chosen.folder)).settings()
    database = Database(settings.database)
    try:
        count = Ledger(database, settings.daily_bytes).admit(_device(chosen.device))
    finally:
        database.close()
    return [f"admitted: {count} batches"]


def _status(chosen: argparse.Namespace) -> list[str]:
    database = Database(Folder(Path(chosen.folder)).settings().database)
    try:
        return status.lines(database)
    finally:
        database.close()


def _device(text: str) -> bytes:
    try:
        device = bytes.fromhex(text)
    except ValueError:
        device = b""
    if len(device) != 16:
        raise SettingsError(f"{text} is not a device number (32 hexadecimal digits; see `ascolto-server status`)")
    return device


def _public(key: Ed25519PrivateKey) -> bytes:
    return key.public_key().public_bytes_raw()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="ascolto-server", description="The district server of Ascolto.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    init = commands.add_parser("init", help="make a district's key, settings and database")
    init.add_argument("folder")
    init.add_argument("--name", required=True, help="what the district is called")
    init.add_argument("--url", required=True, help="the address at which the desks reach it")
    init.add_argument("--database", help="SQLite in the folder unless a PostgreSQL address is given")
    init.set_defaults(run=_init)

    serve = commands.add_parser("serve", help="run the server until it is told to stop")
    serve.add_argument("folder")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=8440, help="0 takes a free one")
    serve.set_defaults(run=_serve)

    invite = commands.add_parser("invite", help="print an invitation for the first or a further device of an office")
    invite.add_argument("folder")
    invite.add_argument("--office-name")
    invite.add_argument("--kind", choices=_KINDS, default="desk")
    invite.add_argument("--office", help="the number of an office that is there already")
    invite.add_argument("--days", type=int, default=7)
    invite.set_defaults(run=_invite)

    _add_short(commands)
    return parser


def _add_short(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The commands that take a folder, or a folder and a device."""
    for name, run, text in (
        ("upgrade", _upgrade, "bring the database to the newest tables; stop the server first"),
        ("status", _status, "offices, devices and streams; never a content"),
    ):
        command = commands.add_parser(name, help=text)
        command.add_argument("folder")
        command.set_defaults(run=run)

    for name, run, text in (
        ("revoke", _revoke, "send a device away"),
        ("admit", _admit, "put on the feed what a revoked device has left in the waiting room"),
    ):
        command = commands.add_parser(name, help=text)
        command.add_argument("folder")
        command.add_argument("device")
        command.set_defaults(run=run)


if __name__ == "__main__":
    sys.exit(main())
