"""What holds for every test: a clean environment, hypothesis' thoroughness, and no skipping where everything is promised to be there.

`STDGEN_REQUIRE_ALL=1` makes a skipped test a failed one; `STDGEN_THOROUGH=1` lets hypothesis try far more examples.
"""

import os
from collections.abc import Generator

import pytest
from hypothesis import HealthCheck, settings

SHELL = (
    "NO_COLOR",
    "FORCE_COLOR",
    "CLICOLOR",
    "CLICOLOR_FORCE",
    "COLUMNS",
    "LINES",
    "LANG",
    "LC_ALL",
    "LANGUAGE",
    "SOURCE_DATE_EPOCH",
    "PYTHONUTF8",
)
REQUIRE_ALL = os.environ.get("STDGEN_REQUIRE_ALL") == "1"

# A deadline would be a test of this machine's load; the same examples each time keep a red run reproducible.
settings.register_profile("quick", max_examples=50, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("thorough", max_examples=1000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("thorough" if os.environ.get("STDGEN_THOROUGH") == "1" else "quick")


@pytest.fixture(autouse=True)
def scrubbed_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No developer's shell changes a result, neither here nor in processes that a test starts."""
    for name in (*SHELL, *(name for name in os.environ if name.startswith("STDGEN_"))):
        monkeypatch.delenv(name, raising=False)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    _refuse_skipping(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    report = yield
    _refuse_skipping(report)
    return report


def _refuse_skipping(report: pytest.TestReport | pytest.CollectReport) -> None:
    if REQUIRE_ALL and report.skipped and not hasattr(report, "wasxfail"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"skipped although STDGEN_REQUIRE_ALL=1 says that everything is there: {reason}"
