"""Shelves: the encrypted database, its journal and what is derived from it."""
