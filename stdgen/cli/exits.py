"""How the command ends: the codes, and the one exception for a call that cannot be carried out."""

from enum import IntEnum

from stdgen.model.text import Text


class Exit(IntEnum):
    """Exit codes, the same whatever the format."""

    CLEAN = 0
    FINDINGS = 1
    CALL = 2
    FAULT = 3
    INTERRUPTED = 130  # what shells give for Ctrl-C
    PIPE = 141  # what shells give for a reader that left


class CallError(Exception):
    """The call cannot be carried out; the message says what was found, the hint what would do."""

    def __init__(self, message: Text, hint: Text | None = None) -> None:
        """Both texts are shown on standard error."""
        super().__init__(message.en)
        self.message = message
        self.hint = hint
