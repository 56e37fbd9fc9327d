"""Scores the finding of dates against sentences of our own.

A line of ``<part>/<language>.tsv`` is a sentence, then for each expression ``words=EDTF`` with ``;open`` if it needs
the document's date; the EDTF is the date for a document of ``PUBLISHED``. "~" and "?" are not compared.
"""

import sys
from dataclasses import dataclass
from pathlib import Path

from reader.language import dates

PUBLISHED = "2024-08-14"
_HERE = Path(__file__).parent
Expected = tuple[str, str, bool]


@dataclass(frozen=True)
class Line:
    """A sentence and what ought to be found in it."""

    language: str
    sentence: str
    expected: tuple[Expected, ...]


def lines(part: str) -> list[Line]:
    """The sentences of "dev", or of "held" to "held4", each written after the one before was measured."""
    made = []
    for path in sorted((_HERE / part).glob("*.tsv")):
        for line in path.read_text("utf-8").splitlines():
            sentence, *marked = line.split("\t")
            expected = []
            for each in marked:
                words, _, rest = each.rpartition("=")
                edtf, _, flag = rest.partition(";")
                expected.append((words, edtf, flag == "open"))
            made.append(Line(path.stem, sentence, tuple(expected)))
    return made


def found(line: Line) -> list[Expected]:
    """What the rules find in the sentence."""
    made = []
    for moment in dates.find(line.sentence, line.language):
        edtf = dates.resolve(moment, PUBLISHED).edtf
        made.append((moment.exact, edtf.translate({ord("~"): None, ord("?"): None}), moment.open))
    return made


def score(part: str) -> dict[str, dict[str, float]]:
    """By language: precision, recall and F1 of words, EDTF and openness together, and F1 of the words alone."""
    figures = {}
    for language in sorted({line.language for line in lines(part)}):
        whole, words, meant, given = 0, 0, 0, 0
        for line in lines(part):
            if line.language != language:
                continue
            got = found(line)
            given += len(got)
            meant += len(line.expected)
            left = list(line.expected)
            for each in got:
                if each in left:
                    left.remove(each)
                    whole += 1
            wanted = [expected[0] for expected in line.expected]
            for exact, _, _ in got:
                if exact in wanted:
                    wanted.remove(exact)
                    words += 1
        figures[language] = {
            "precision": whole / given,
            "recall": whole / meant,
            "f1": 2 * whole / (given + meant),
            "span_f1": 2 * words / (given + meant),
        }
    return figures


def main() -> None:
    """Print the figures, and for ``dev`` what went wrong."""
    for part in ("dev", "held", "held2", "held3", "held4"):
        for language, figures in score(part).items():
            print(part, language, " ".join(f"{name} {value:.3f}" for name, value in figures.items()))
    if "--wrong" in sys.argv:
        for line in lines("dev"):
            if sorted(found(line)) != sorted(line.expected):
                print(line.sentence, "\n  want", line.expected, "\n  got ", found(line))


if __name__ == "__main__":
    main()
