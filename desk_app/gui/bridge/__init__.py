"""Between the window and the work: threads, signals, words."""
