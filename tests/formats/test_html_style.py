"""The exported page has the window's colours."""

import pytest

from reader.formats import html_style
from reader.ui import theme


@pytest.mark.parametrize(("page", "window"), [(html_style.LIGHT, theme.LIGHT), (html_style.DARK, theme.DARK)])
def test_colours_are_the_themes(page: dict[str, str], window: theme.Tokens) -> None:
    """The page cannot import the window's tokens, which stand floors above it, so this holds the two together."""
    tokens = theme.as_mapping(window)
    tokens["translation"] = tokens["translation_edge"]
    assert page == {name: tokens[name.replace("-", "_")] for name in page}
