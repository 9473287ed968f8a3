"""What an act is called in print becomes its short name; the names stand in `law/acts.yaml` and are read when first asked for."""

from collections.abc import Mapping
from functools import cache

from stdgen import resources


@cache
def names() -> Mapping[str, str]:
    """What an act is called, in small letters (the genitive is understood), its abbreviations in capitals, to its short name.

    Any act that is not here and is called «…loven» or «lov om …» goes by that name.
    """
    acts = resources.compiled_law("acts")["acts"]
    titles = {name: act["name"] for act in acts for name in act["names"]}
    return titles | {sign: act["name"] for act in acts for sign in act.get("signs", ())}


@cache
def signs() -> tuple[str, ...]:
    """The abbreviations, which are told by their capitals."""
    return tuple(name for name in names() if name.isupper())
