"""What stops a document from being rendered."""

from stdgen.model.text import Text


class RenderError(Exception):
    """The document cannot be set in this profile's layout; `message` says why, and after a colon or a semicolon what to do."""

    def __init__(self, message: Text) -> None:
        super().__init__(message.en)
        self.message = message
