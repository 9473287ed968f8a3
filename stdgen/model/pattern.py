"""A regular expression stands where its module begins, and is compiled when it is first asked.

Python compiles some two hundred of them in forty milliseconds, four times its own start; a document needs a third of them.
"""

import re
from typing import Any, AnyStr, cast

ASKED = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn", "groups", "groupindex", "pattern", "flags")


def pattern(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What `re.compile` gives, for names that live as long as their module; re.error comes at the first use."""
    return cast("re.Pattern[AnyStr]", _Unread(source, flags))


class _Read:
    """The methods of the compiled expression as attributes of its own: found as fast as those of the expression itself."""


class _Unread(_Read):
    """An expression that was not asked yet."""

    def __init__(self, source: Any, flags: int) -> None:
        self.pattern = source
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # asked by copying and pickling of any object, not of an expression
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        self.__dict__.update((each, getattr(compiled, each)) for each in ASKED)
        self.__class__ = _Read  # type: ignore[assignment]  # no look for missing names, which costs each call a third
        return getattr(compiled, name)
