"""Edit distance over strings, by Myers's bit vectors.

Gene Myers, "A Fast Bit-Vector Algorithm for Approximate String Matching Based on Dynamic Programming", Journal of the
ACM 46(3), 1999. Python's integers are the bit vectors, so a pattern may have any length.
"""


def _columns(pattern: str, text: str, *, anywhere: bool) -> list[int]:
    """For each end in ``text`` (0 to its length) the edit distance of ``pattern`` to a stretch ending there.

    The stretch begins at 0, or, with ``anywhere``, wherever it costs least.
    """
    masks: dict[str, int] = {}
    for i, letter in enumerate(pattern):
        masks[letter] = masks.get(letter, 0) | 1 << i
    full, top, first = (1 << len(pattern)) - 1, 1 << len(pattern) - 1, 0 if anywhere else 1
    plus, minus, cost = full, 0, len(pattern)
    costs = [cost]
    for letter in text:
        same = masks.get(letter, 0)
        vertical = same | minus
        across = (((same & plus) + plus) ^ plus) | same
        up = minus | ~(across | plus) & full
        down = plus & across
        if up & top:
            cost += 1
        elif down & top:
            cost -= 1
        up = up << 1 | first
        plus = (down << 1 | ~(vertical | up)) & full
        minus = up & vertical & full
        costs.append(cost)
    return costs


def distance(one: str, other: str) -> int:
    """The Levenshtein distance: the fewest insertions, deletions and replacements of code points."""
    if not one or not other:
        return len(one) + len(other)
    return _columns(one, other, anywhere=False)[-1]


def similarity(one: str, other: str) -> float:
    """One minus the distance in parts of the longer string: 1.0 for equal strings, 0.0 for wholly different ones."""
    longer = max(len(one), len(other))
    return 1.0 if longer == 0 else 1.0 - distance(one, other) / longer


def closest(pattern: str, text: str) -> tuple[int, int, int]:
    """``(start, end, distance)`` of the stretch of ``text`` nearest to ``pattern``; of equals the first and shortest.

    ``pattern`` must not be empty.
    """
    costs = _columns(pattern, text, anywhere=True)
    least = min(costs)
    end = costs.index(least)
    back = _columns(pattern[::-1], text[:end][::-1], anywhere=False)
    length = back.index(least)
    return end - length, end, least
