"""How runs are set becomes the styles of their text and the look of their paragraph."""

from collections.abc import Sequence
from itertools import pairwise

from stdgen.model.document import Style
from stdgen.readers.from_pdf.runs import Run
from stdgen.readers.pieces import Look

NO_STYLES: frozenset[Style] = frozenset()

_STRONG, _EMPHASIS = frozenset({Style.STRONG}), frozenset({Style.EMPHASIS})
_STYLES = {(False, False): NO_STYLES, (True, False): _STRONG, (False, True): _EMPHASIS, (True, True): _STRONG | _EMPHASIS}


def styles(run: Run) -> frozenset[Style]:
    """Strong for bold letters, emphasis for slanted ones."""
    return _STYLES[run.bold, run.italic]


def look(runs: Sequence[Run], *, above: float = 0.0) -> Look:
    """How a paragraph is set: by its longest run; bold, slanted or underlined only if all of it is.

    Small capitals are as large as the capitals that begin their words.
    `above` is the space over it in points.
    """
    written = [run for run in runs if run.text and not run.text.isspace()]
    if not written:
        return Look()
    if len(written) == 1:
        (main,) = written
        return Look(
            round(main.size, 1), main.bold, main.italic, main.underlined, main.text.isupper(), main.spaced, main.colour, main.x0, above
        )
    main = written[0]
    for run in written:
        if len(run.text) > len(main.text):
            main = run
    capitals = main.text.isupper() and "".join(run.text for run in written).isupper()
    return Look(  # by place, as above: names take as long again
        round(max([run.size for run in written]) if capitals else main.size, 1),
        main.bold and all(run.bold for run in written),
        main.italic and all(run.italic for run in written),
        main.underlined and all(run.underlined for run in written),
        capitals,
        main.spaced,
        main.colour,
        min([run.x0 for run in written]),
        above,
        1 + sum([after.page != run.page or abs(after.base - run.base) > 0.5 * after.size for run, after in pairwise(written)]),
    )
