"""Oggi: what waits for this member."""
