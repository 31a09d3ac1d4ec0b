"""Ascolto: the desk's application."""
