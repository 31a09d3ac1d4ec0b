"""Bring in a sheet: a desk's own people and interviews."""
