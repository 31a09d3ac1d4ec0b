"""Impostazioni: this computer, its members and its devices."""
