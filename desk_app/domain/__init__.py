"""Nouns: what the desk speaks about, in the standard library only."""
