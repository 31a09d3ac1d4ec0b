"""Statements of the saving path, compiled once: a save is felt, so it does not pay for being phrased anew."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from operator import itemgetter
from sqlite3 import Connection
from typing import cast

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

_DIALECT = sqlite.dialect(paramstyle="qmark")


def driver(connection: sa.Connection) -> Connection:
    """The driver's own connection, inside the transaction that SQLAlchemy keeps over it."""
    if not connection.in_transaction():
        # Below SQLAlchemy nothing would begin one, and every statement would commit by itself.
        raise RuntimeError("no transaction has begun")
    return cast(Connection, connection.connection.driver_connection)


@dataclass(frozen=True, slots=True)
class Fixed:
    """An INSERT of Core as SQL text, and how its values are picked from a row."""

    sql: str
    values: Callable[[Mapping[str, object]], tuple[object, ...]]

    def run(self, connection: sa.Connection, rows: Iterable[Mapping[str, object]]) -> int:
        """Insert the rows; returns how many were written."""
        values = [self.values(row) for row in rows]
        return driver(connection).executemany(self.sql, values).rowcount if values else 0


def fixed(statement: sa.Insert, columns: Iterable[str]) -> Fixed:
    """Compile an INSERT for these columns, of which there are two at least."""
    compiled = statement.compile(dialect=_DIALECT, column_keys=list(columns))
    return Fixed(str(compiled), itemgetter(*(compiled.positiontup or ())))
