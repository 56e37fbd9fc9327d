"""``python -m reader``."""

import gc
import sys

# Next to nothing that is made while starting becomes garbage, and looking for it takes a twentieth of the time;
# the commands turn it on again at once, the window after its first screen.
gc.disable()

from reader.cli import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main())
