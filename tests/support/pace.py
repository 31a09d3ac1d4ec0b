"""How fast the machine is at this moment, in fixed work: a virtual one may be half as fast from one second to the next.

A processor shared with strangers does the same work in ten milliseconds or in six, and the clock of a thread's
processor time counts both. So a limit in milliseconds holds for a machine of one pace, and what was measured is brought
to that pace by the same work done beside it.
"""

import time

USUAL_MS = 0.55
"""What the work takes on the machine for which the limits were set, while nobody else uses it."""
_TEXTS = tuple(f"{number % 97} {'parole di un colloquio ' * (number % 5)}" for number in range(1_200))


def slower() -> float:
    """How many times slower than usual this thread's processor is just now; never less than 1."""
    return max(1.0, min(_work(), _work()) / USUAL_MS)


def _work() -> float:
    """Processor time (ms) of texts that are cut, counted and put in order."""
    began = time.thread_time_ns()
    kept: dict[str, int] = {}
    for text in _TEXTS:
        for word in text.split(maxsplit=3):
            kept[word] = kept.get(word, 0) + len(text)
    sorted(kept, key=lambda word: (kept[word], word))
    return (time.thread_time_ns() - began) / 1e6
