"""What some tests need beyond Python: programs and packages that a machine may lack."""

import shutil
from pathlib import Path

import pytest

NODE = Path(__file__).parent / "node" / "node_modules"


def needs(program: str) -> pytest.MarkDecorator:
    """Skips a test, with the reason, where that program is not installed; see `conftest` for when a skip is a failure."""
    return pytest.mark.skipif(shutil.which(program) is None, reason=f"{program} is not installed")


def needs_package(name: str) -> pytest.MarkDecorator:
    """Skips a test, with what to do, where that package of `tests/node/package.json` is not installed."""
    return pytest.mark.skipif(not (NODE / name).is_dir(), reason=f"{name} is not installed: npm ci --ignore-scripts --prefix tests/node")
