"""Edits a library until it is killed. Warmed up once, it forks a fresh child, quickly, for every line it is given.

A line ``folder seed number`` starts a child at that edit; the answer is the child's process id, and once it is dead
how it ended (``-9``: by SIGKILL). The child appends a line to ``folder/acknowledged`` after each edit that returned.
"""

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from reader.library.library import Library
from reader.storage.store import Store
from tests.durability.edits import edit


def work(folder: Path, seed: int, number: int) -> None:
    library = Library(Store(folder))
    file = os.open(folder / "acknowledged", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    while True:
        edit(library, seed, number)
        os.write(file, b"%d\n" % number)
        number += 1


def warm_up() -> None:
    """Do enough of everything for all that is loaded at first use to be there: no child may pay for it."""
    with TemporaryDirectory() as name:
        library = Library(Store(Path(name)))
        for number in range(200):
            edit(library, 0, number)
        library.store.close()


def main() -> None:
    warm_up()
    print("ready", flush=True)
    for line in sys.stdin:
        folder, seed, number = line.rsplit(maxsplit=2)
        child = os.fork()
        if child == 0:
            try:
                work(Path(folder), int(seed), int(number))
            finally:
                os._exit(3)
        print(child, flush=True)
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


if __name__ == "__main__":
    main()
