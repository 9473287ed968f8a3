"""What some tests need beyond Python: programs that a machine may lack."""

import shutil

import pytest


def needs(program: str) -> pytest.MarkDecorator:
    """Skips a test, with the reason, where that program is not installed; see `conftest` for when a skip is a failure."""
    return pytest.mark.skipif(shutil.which(program) is None, reason=f"{program} is not installed")
