"""How much of what should be noticed is noticed, and nothing else."""

import pytest

from reader.domain.records import State, Translation
from reader.language import anchoring, claims
from reader.library.library import Library
from reader.library.noticing import looking
from tests.conftest import make_content, put_document
from tests.library.notice_cases import CASES, RATES, SECOND, Case


def put(library: Library, case: Case) -> None:
    texts = [case.said] if case.together else [(one,) for one in case.said]
    for number, sentences in enumerate(texts):
        content, key = make_content(*sentences), f"doc-{number}"
        published = case.published[number] if case.published else ""
        put_document(library, content, key, language=case.language, published=published)
        for block in content.blocks:
            span = (block.start, block.end)
            anchor = anchoring.make(content.text, *span, content.version)
            library.add(key, anchor, claims.describe(content.text, span, case.language, published))
            if case.translation:
                other = "en" if case.language == "id" else "id"
                library.add(key, anchor, Translation(other, case.translation, State.FINAL, True))


def found(library: Library) -> set[str]:
    return {one.rule.value for one in looking.notices(looking.field(library, RATES))}


def name(case: Case) -> str:
    return f"{case.language}-{case.rule or 'none'}-{case.said[0][:30]}"


@pytest.mark.parametrize("case", [*CASES, *SECOND], ids=name)
def test_what_should_be_noticed_is_and_nothing_else(library: Library, case: Case) -> None:
    put(library, case)
    assert found(library) == ({case.rule} if case.rule else set())
