"""The runs of tagged pages without the stamps behind their text."""

from collections.abc import Iterable, Iterator, Sequence

from stdgen.readers.from_pdf.runs import Run
from stdgen.readers.from_pdf.watermarks import text_size, without_watermark

STAMP = 1.7


def without_stamps(pages: Iterable[Sequence[Run]]) -> Iterator[Run]:
    """The runs of all pages that are text: a stamp behind the text is one even where it is tagged."""
    held = list(pages)
    body = text_size(run for runs in held for run in runs)
    for runs in held:
        yield from (run for run in without_watermark(runs, body) if not (run.turned and run.size > STAMP * body))
