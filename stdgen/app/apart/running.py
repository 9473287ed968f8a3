"""What strangers' files come to in worker processes; what must stop the whole run is raised here."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from stdgen.app.apart.outcomes import Raised
from stdgen.law.loading import LawError
from stdgen.model.limits import Caps

if TYPE_CHECKING:
    from stdgen.app.apart.outcomes import Broken, Done, Prepare
    from stdgen.app.given import Input


def run(inputs: "Iterable[Input]", prepare: "Prepare", apart: Caps) -> "Iterator[tuple[int, Done | Broken]]":
    """The place of each input in their order with what it came to, as they come; ProfileError and LawError as they were raised."""
    from stdgen.app.apart.pool import outcomes
    from stdgen.profiles import ProfileError

    for place, outcome in outcomes(inputs, prepare, apart, passing=(ProfileError, LawError)):
        if isinstance(outcome, Raised):
            raise outcome.error
        yield place, outcome
