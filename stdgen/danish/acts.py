"""What an act is called in print becomes its short name; the names stand in `law/acts.yaml`."""

from collections.abc import Mapping

from stdgen import resources

_ACTS = resources.compiled_law("acts")["acts"]

NAMES: Mapping[str, str] = {name: act["name"] for act in _ACTS for name in act["names"]} | {
    sign: act["name"] for act in _ACTS for sign in act.get("signs", ())
}
"""What an act is called, in small letters (the genitive is understood), its abbreviations in capitals, to its short name.

Any act that is not here and is called «…loven» or «lov om …» goes by that name.
"""

SIGNS: tuple[str, ...] = tuple(sign for act in _ACTS for sign in act.get("signs", ()))
"""The abbreviations, which are told by their capitals."""
