"""What is noticed about labelled pairs of claims: a false alarm costs more than a miss."""

import pytest

from tests.evaluation import noticing_scores as scores


@pytest.fixture(scope="module")
def measured() -> dict[str, scores.Score]:
    return scores.measure()


@pytest.mark.parametrize("rule", ["certainty_lost", "figures_disagree", "dates_disagree", "ended", "all"])
def test_a_rule_speaks_where_it_should_and_nearly_nowhere_else(measured: dict[str, scores.Score], rule: str) -> None:
    score = measured[rule]
    assert score.precision >= 0.95, [pair.texts for pair in score.false]
    assert score.recall >= 0.85, [pair.texts for pair in score.missed]


def test_there_are_enough_pairs_of_either_sort() -> None:
    labelled = scores.pairs_labelled()
    assert sum(pair.expected != scores.NOTHING for pair in labelled) >= 30
    assert sum(pair.expected == scores.NOTHING for pair in labelled) >= 60
    assert {pair.language for pair in labelled} == {"id", "en"}
