"""The wheel, installed away from this folder and run there."""

import ast
import os
import subprocess
import sys
import sysconfig
import tomllib
import venv
import zipfile
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(name="wheel", scope="module")
def _wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    command = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "-q",
        "--no-deps",
        "--no-build-isolation",
        "--no-index",
        "--wheel-dir",
        str(out),
        str(ROOT),
    ]
    subprocess.run(command, check=True, capture_output=True)
    return next(out.glob("stdgen-*.whl"))


@pytest.fixture(name="python", scope="module")
def _python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An interpreter that has this wheel, and the packages that it needs from where the tests run."""
    folder = tmp_path_factory.mktemp("elsewhere")
    venv.create(folder, with_pip=False)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    command = [sys.executable, "-m", "pip", "--python", str(python), "install", "-q", "--no-deps", "--no-index", str(wheel)]
    subprocess.run(command, check=True, capture_output=True)
    site = sysconfig.get_path("purelib", vars={"base": str(folder), "platbase": str(folder)})
    Path(site, "needed.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return python


def _run(python: Path, *arguments: str, at: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(python), "-I", "-m", "stdgen", *arguments], cwd=at, capture_output=True, encoding="utf-8", check=False, timeout=120
    )


def test_schemas_and_every_profile_travel_in_the_wheel(wheel: Path) -> None:
    packed = set(zipfile.ZipFile(wheel).namelist())
    needed = [path.relative_to(ROOT) for folder in ("schemas", "templates") for path in (ROOT / folder).rglob("*") if path.is_file()]
    assert [path.as_posix() for path in needed if f"stdgen/_data/{path.as_posix()}" not in packed] == []


def test_every_module_and_its_data_travel_in_the_wheel(wheel: Path) -> None:
    packed = set(zipfile.ZipFile(wheel).namelist())
    ours = [path.relative_to(ROOT) for path in (ROOT / "stdgen").rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    assert [path.as_posix() for path in ours if path.as_posix() not in packed] == []


def test_the_wheel_is_what_runs(python: Path, tmp_path: Path) -> None:
    ended = subprocess.run(
        [str(python), "-I", "-c", "import stdgen; print(stdgen.__file__)"], cwd=tmp_path, capture_output=True, encoding="utf-8", check=True
    )
    assert not Path(ended.stdout.strip()).is_relative_to(ROOT)


def test_it_makes_builds_reads_and_checks_a_standard(python: Path, tmp_path: Path) -> None:
    made = _run(python, "new", "k/rengoering.yaml", "--municipality", "Min Kommune", "--service", "Rengøring", at=tmp_path)
    built = _run(python, "build", "k", "--profile", "norddjurs", at=tmp_path)
    checked = _run(python, "check", "build", "--fail-on", "never", "--output", "html=rapport.html", at=tmp_path)
    assert (made.returncode, built.returncode, checked.returncode) == (0, 0, 0), made.stderr + built.stderr + checked.stderr
    assert sorted(path.name for path in (tmp_path / "build/k").iterdir()) == ["rengoering.docx", "rengoering.html", "rengoering.pdf"]
    assert checked.stdout.splitlines()[-1].startswith("3 dokumenter efterset")
    assert (tmp_path / "rapport.html").stat().st_size > 0


def test_every_package_that_is_imported_is_declared() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = (each for extra in project["optional-dependencies"].values() for each in extra)
    declared = {_plain(each) for each in (*project["dependencies"], *extras)}
    providers = packages_distributions()
    imported = {name for path in (ROOT / "stdgen").rglob("*.py") for name in _imports(path)} - set(sys.stdlib_module_names) - {"stdgen"}
    assert {name for name in imported if not set(map(_plain, providers.get(name, []))) & declared} == set()


def _plain(requirement: str) -> str:
    name = requirement
    for sign in "<>=!~[; ":
        name = name.partition(sign)[0]
    return name.lower().replace("_", "-").replace(".", "-")


def _imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.partition(".")[0])
    return found
