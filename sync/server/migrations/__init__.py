"""Brings a district's database to the newest tables, step by step."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from sync.server.settings import SettingsError

_HERE = Path(__file__).parent


def upgrade(engine: Engine) -> None:
    """Runs every step that this database has not had yet, in one transaction."""
    config = _config()
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def step(engine: Engine) -> str | None:
    """The last step that this database has had; None for one that no district has used yet."""
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def is_newest(engine: Engine) -> bool:
    """Whether the database has had every step."""
    return step(engine) == ScriptDirectory.from_config(_config()).get_current_head()


def require_newest(engine: Engine) -> None:
    """Raises SettingsError for a database that `init` has not made or an upgrade has not finished."""
    if not is_newest(engine):
        raise SettingsError("the database is of another version: run `ascolto-server upgrade` first")


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_HERE).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
