"""`python -m desk_app.training`: the training network, with its window."""

import sys

from desk_app.training.run import main

if __name__ == "__main__":
    sys.exit(main())
