"""Columns as the tables speak of them: never NULL unless said so."""

import sqlalchemy as sa

metadata = sa.MetaData()


def blob(name: str, *, null: bool = False) -> sa.Column[bytes]:
    """Raw bytes: an id, a packed value."""
    return sa.Column(name, sa.LargeBinary, nullable=null)


def text(name: str, *, null: bool = False) -> sa.Column[str]:
    """A text; days as ISO 8601, empty where nothing is known."""
    return sa.Column(name, sa.Text, nullable=null)


def number(name: str, *, null: bool = False) -> sa.Column[int]:
    """A whole number; 0 and 1 for no and yes."""
    return sa.Column(name, sa.Integer, nullable=null)
