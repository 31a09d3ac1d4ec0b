"""The steps of an interview, in their order, and which field stands in which of them."""

WELCOME, LISTENING, NEEDS, ORIENTATION, NEXT = range(5)
STEP_OF = {
    **dict.fromkeys(("channel", "held_on", "reporter", "language", "interpreter", "present"), WELCOME),
    "said": LISTENING,
    **dict.fromkeys(("orientation", "together"), ORIENTATION),
    **dict.fromkeys(("next_step", "minutes", "again_on", "again_at"), NEXT),
}
