"""Keeps Python from searching for cycles of objects while a worker makes very many of them."""

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_lock = threading.Lock()
_paused = 0


@contextmanager
def paused() -> Iterator[None]:
    """Ten thousand claims are a million objects, nearly all of them freed by counting references. A search for cycles
    among them stops every thread for up to half a second, the one that paints included.
    """
    global _paused
    with _lock:
        collecting = gc.isenabled() or _paused > 0
        _paused += 1
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            _paused -= 1
            if collecting and not _paused:
                gc.enable()
