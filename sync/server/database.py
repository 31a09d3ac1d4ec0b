"""Opens the district's database: SQLite for a try-out, PostgreSQL for a district."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url

_SQLITE_WAIT_S = 10
_POSTGRES_OPTIONS = "-c lock_timeout=10s -c statement_timeout=60s -c timezone=UTC"


class Database:
    """One engine with its two ways in: reading, and writing in one transaction."""

    def __init__(self, url: str) -> None:
        self.engine = _engine(url)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that only reads; on SQLite it never waits for the writer."""
        with self.engine.connect() as connection:
            chosen = connection.execution_options(reading=True)
            with chosen.begin():
                yield chosen

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction, committed when the block ends and undone when it raises."""
        with self.engine.begin() as connection:
            yield connection

    def close(self) -> None:
        """Gives every connection back."""
        self.engine.dispose()


def _engine(text: str) -> Engine:
    """The engine of a database URL; values of statements never reach a log or an error text."""
    url = make_url(text)
    if url.get_backend_name() == "sqlite":
        engine = create_engine(url, hide_parameters=True, connect_args={"timeout": _SQLITE_WAIT_S})
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    if url.get_backend_name() != "postgresql":
        raise ValueError("the district's database is SQLite or PostgreSQL")
    return create_engine(
        url.set(drivername="postgresql+psycopg"),
        hide_parameters=True,
        pool_size=8,
        max_overflow=8,
        pool_recycle=1800,
        connect_args={"options": _POSTGRES_OPTIONS, "application_name": "ascolto", "connect_timeout": 10},
    )


def _prepare_sqlite(connection: Any, _record: object) -> None:
    # The driver's own transaction handling is turned off: `_begin_sqlite` says how each one begins.
    connection.isolation_level = None
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "trusted_schema = OFF", "cell_size_check = ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    # A writer that begins as a reader would fail with "database is locked" when it wants to write: it takes its
    # turn at once instead.
    reading = connection.get_execution_options().get("reading", False)
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")
