"""The frame: window, rail, theme, locking."""
