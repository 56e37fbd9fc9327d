"""Every value of the domain has a name of its own in the interface."""

from collections.abc import Callable
from enum import StrEnum

import pytest
from pytestqt.qtbot import QtBot

from reader.domain.change import ChangeKind
from reader.domain.records import Certainty, Kind, State, Status
from reader.ui import labels


@pytest.mark.parametrize(
    ("values", "name"),
    [
        (Status, labels.status),
        (Certainty, labels.certainty),
        (State, labels.state),
        (Kind, labels.kind),
        (ChangeKind, labels.change),
    ],
)
def test_each_value_has_its_own_words(qtbot: QtBot, values: type[StrEnum], name: Callable[[StrEnum], str]) -> None:
    words = [name(value) for value in values]
    assert all(words)
    assert len(set(words)) == len(words)
