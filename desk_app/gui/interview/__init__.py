"""Il colloquio: four steps in any order, saved as one types."""
