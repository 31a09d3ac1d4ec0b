"""Persone: find before adding; one person's page."""
