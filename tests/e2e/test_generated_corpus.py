"""Known content, set by each of the producers, is read back; the whole corpus is scored by `python -m tests.generated`."""

import shutil
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from stdgen.app import Input, read
from tests.generated.case import Case, Layout, Part
from tests.generated.cases import cases
from tests.generated.making import file_of, make
from tests.generated.producers import PRODUCERS
from tests.generated.scorer import score
from tests.generated.tally import Score

EACH = 3  # files of each producer: enough to see one that is not read any more, few enough to be made in half a minute
PROGRAMS = sorted({producer.program for producer in PRODUCERS.values()} - {""})


def chosen() -> Iterator[Case]:
    for name in PRODUCERS:
        yield from islice((case for case in cases(Part.TUNE) if case.producer == name and case.design.layout is not Layout.LONG), EACH)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[Path, Case]:
    folder = tmp_path_factory.mktemp("generated")
    several = tuple(chosen())
    list(make(several, folder, workers=1))
    return {file_of(case, folder): case for case in several}


@pytest.mark.skipif(not all(map(shutil.which, PROGRAMS)), reason=f"not all of {', '.join(PROGRAMS)} are installed")
def test_what_each_producer_set_is_read_back(files: dict[Path, Case]) -> None:
    by_format: dict[str, Score] = {}
    for path, case in files.items():
        found = score(case.truth, read(Input(path.name, path.read_bytes()), ignore_source=True).document)
        by_format[path.suffix] = by_format.get(path.suffix, Score()) + found
    assert {suffix: found.unread for suffix, found in by_format.items()} == {".pdf": 0, ".docx": 0, ".html": 0}
    lacking = {
        suffix: [miss for miss in found.misses if miss.kind != "LEVEL"]
        for suffix, found in by_format.items()
        if min(found.headings.f1, found.topics.recall) < 0.97 or min(found.words.recall, found.words.precision) < 0.96
    }
    assert not lacking
