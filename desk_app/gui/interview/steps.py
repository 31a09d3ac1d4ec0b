"""The steps of an interview, in their order, and which field stands in which of them."""

WELCOME, LISTENING, NEEDS, NEXT = range(4)
STEP_OF = {"channel": WELCOME, "held_on": WELCOME, "said": LISTENING, "next_step": NEXT, "minutes": NEXT}
