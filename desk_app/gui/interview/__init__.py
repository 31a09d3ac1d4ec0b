"""Il colloquio: one page, filled in any order."""
