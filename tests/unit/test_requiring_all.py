"""No test is skipped in silence where everything is promised to be there."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CONFTEST = Path(__file__).parents[1] / "conftest.py"
SKIPPED = {
    "in the test": "import pytest\n\ndef test_x():\n    pytest.skip('no Java')\n",
    "by a mark": "import pytest\n\n@pytest.mark.skipif(True, reason='no Java')\ndef test_x():\n    pass\n",
    "as a module": "import pytest\n\npytest.skip('no Java', allow_module_level=True)\n",
}


@pytest.mark.parametrize("way", SKIPPED)
@pytest.mark.parametrize(("required", "codes"), [("1", {1, 2}), ("0", {0, 5})])
def test_a_skipped_test_fails_where_all_is_required(tmp_path: Path, way: str, required: str, codes: set[int]) -> None:
    shutil.copy(CONFTEST, tmp_path)
    (tmp_path / "test_x.py").write_text(SKIPPED[way], encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-p", "no:xdist", str(tmp_path)]
    settings = {**os.environ, "STDGEN_REQUIRE_ALL": required}
    ended = subprocess.run(command, cwd=tmp_path, env=settings, capture_output=True, encoding="utf-8", check=False)
    assert (ended.returncode in codes, "no Java" in ended.stdout) == (True, required == "1"), ended.stdout
