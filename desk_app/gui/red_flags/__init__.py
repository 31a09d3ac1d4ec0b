"""Segnali d'allarme: what must not wait."""
