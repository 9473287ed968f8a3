"""The files for GitHub, GitLab and pre-commit do what they say when what they run is run in a fresh folder."""

import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from ruamel.yaml import YAML

from tests.requirements import needs

pytestmark = [needs("bash"), needs("git")]

ROOT = Path(__file__).parents[2]
PACKED = ("stdgen", "schemas", "templates", "pyproject.toml", "README.md", ".pre-commit-hooks.yaml")
BAD = """<!doctype html><html lang="da"><title>Kvalitetsstandard for rengøring</title><h1>Kvalitetsstandard for rengøring</h1>
<h2>Godkendelse</h2><p>Godkendt af Byrådet den XX.</p></html>"""
STANDARD = """title: Kvalitetsstandard for rengøring
municipality: Prøve Kommune
service: {name: Rengøring, provisions: ["SEL § 83"]}
status: godkendt
"""


def read(name: str) -> Any:
    return YAML(typ="safe").load(ROOT / name)


@pytest.fixture(name="offline", scope="module")
def _offline(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    """An environment in which pip installs stdgen itself and takes what it needs from where the tests run."""
    needed = tmp_path_factory.mktemp("needed")
    for entry in Path(sysconfig.get_path("purelib")).iterdir():
        if not entry.name.startswith(("stdgen", "_stdgen", "__editable__")) and entry.suffix != ".pth":
            (needed / entry.name).symlink_to(entry)
    told = {"PIP_NO_DEPS": "1", "PIP_NO_INDEX": "1", "PIP_NO_BUILD_ISOLATION": "0", "PYTHONPATH": str(needed)}
    return {**os.environ, **told}


@pytest.fixture(name="source", scope="module")
def _source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a job fetches: this folder as a repository of its own."""
    folder = tmp_path_factory.mktemp("fetched") / "stdgen"
    for name in PACKED:
        whole = ROOT / name
        if whole.is_dir():
            shutil.copytree(whole, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            folder.mkdir(exist_ok=True)
            shutil.copy(whole, folder / name)
    committed(folder)
    return folder


@pytest.fixture(name="folder")
def _folder(tmp_path: Path) -> Path:
    """A municipality's repository with a page that has a fault."""
    folder = tmp_path / "hjemmeside"
    (folder / "standards").mkdir(parents=True)
    (folder / "min side.html").write_text(BAD, encoding="utf-8")
    (folder / "standards" / "rengoering.yaml").write_text(STANDARD, encoding="utf-8")
    return folder


def committed(folder: Path) -> None:
    name = ("-c", "user.name=Prøve", "-c", "user.email=proeve@example.dk")
    for command in (("init", "-q", "-b", "main"), ("add", "-A"), (*name, "commit", "-q", "-m", "Alt")):
        subprocess.run(("git", *command), cwd=folder, check=True, capture_output=True)


def filled(words: str, known: Mapping[str, str]) -> str:
    """The words with GitHub's expressions put in; KeyError for one that a runner would not know here."""
    return re.sub(r"\$\{\{ *(.+?) *\}\}", lambda found: known[found[1]], words)


def run_step(step: Any, folder: Path, environment: Mapping[str, str], known: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    """One step as a runner takes it."""
    own = {name: filled(value, known) for name, value in step["env"].items()}
    command = ("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"])
    return subprocess.run(command, cwd=folder, env={**environment, **own}, capture_output=True, encoding="utf-8", check=False, timeout=300)


def test_the_action_marks_the_findings_and_fails_the_step_or_only_tells(folder: Path, source: Path, offline: Mapping[str, str]) -> None:
    action, temp = read("action.yml"), folder.parent
    setting_up, installing, checking = action["runs"]["steps"]
    assert (setting_up["id"], "run" in setting_up) == ("python", False)  # the runner's own; here it is this Python
    known = {f"inputs.{name}": each["default"] for name, each in action["inputs"].items()}
    known |= {"runner.temp": str(temp), "github.action_path": str(source), "steps.python.outputs.python-path": sys.executable}
    summary = temp / "summary.md"
    environment = {**offline, "GITHUB_STEP_SUMMARY": str(summary)}

    installed = run_step(installing, folder, environment, known)
    assert installed.returncode == 0, installed.stderr

    given = {"inputs.paths": "min side.html\nstandards\n", "inputs.arguments": "--lang\nen"}
    checked = run_step(checking, folder, environment, {**known, **given})
    assert checked.returncode == 1, checked.stderr
    assert re.search(r"^::error .*file=min side\.html.*unfilled-approval", checked.stdout, re.MULTILINE)
    results = json.loads((folder / "stdgen.sarif").read_text("utf-8"))["runs"][0]["results"]
    assert {result["ruleId"] for result in results} >= {"SG003", "SG103"}
    assert "the approval" in summary.read_text("utf-8")

    telling = run_step(checking, folder, environment, {**known, "inputs.fail-on": "never", "inputs.sarif": "ud/fund.sarif"})
    assert telling.returncode == 0, telling.stderr
    assert (folder / "ud" / "fund.sarif").is_file()
    assert "Kvalitetsstandard for rengøring" in summary.read_text("utf-8")


def test_the_job_for_gitlab_writes_both_its_reports_and_fails(folder: Path, source: Path, offline: Mapping[str, str]) -> None:
    job = read("docs/gitlab-ci.yml")["stdgen"]
    python = {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    environment = {**offline, **python, **job["variables"], "STDGEN": str(source)}
    script = "\n".join((*job["before_script"], *job["script"]))
    ended = subprocess.run(
        ("sh", "-ec", script), cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False, timeout=300
    )
    assert ended.returncode == 1, ended.stderr
    told = json.loads((folder / job["artifacts"]["reports"]["codequality"]).read_text("utf-8"))
    assert {(each["check_name"], each["location"]["path"]) for each in told} >= {("SG103 unfilled-approval", "min side.html")}
    assert etree.parse(folder / job["artifacts"]["reports"]["junit"]).getroot().tag == "testsuites"
    assert set(job["artifacts"]["paths"]) == set(job["artifacts"]["reports"].values())


def test_the_job_for_gitlab_takes_no_package_that_happens_to_have_the_name(folder: Path, offline: Mapping[str, str]) -> None:
    job = read("docs/gitlab-ci.yml")["stdgen"]
    (install,) = (line for line in job["before_script"] if "pip" in line)
    ended = subprocess.run(
        ("sh", "-ec", install), cwd=folder, env={**offline, **job["variables"]}, capture_output=True, encoding="utf-8", check=False
    )
    assert ended.returncode != 0
    assert "skriv, hvad pip skal installere" in ended.stderr


def test_each_hook_of_pre_commit_checks_its_own_files_before_they_are_committed(
    folder: Path, source: Path, offline: Mapping[str, str]
) -> None:
    committed(folder)
    environment = {**offline, "PRE_COMMIT_HOME": str(folder.parent / "pre-commit")}
    command = (sys.executable, "-m", "pre_commit", "try-repo", str(source), "--all-files", "--color", "never")
    ended = subprocess.run(command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False, timeout=300)
    assert ended.returncode == 1, ended.stdout + ended.stderr
    told = {found[1]: found[2] for found in re.finditer(r"- hook id: (\S+)\n(.*?)(?=\nstdgen \(|\Z)", ended.stdout, re.DOTALL)}
    files = {name: re.findall(r"^(\S[^\n]*?\.(?:yaml|html))\b", words, re.MULTILINE) for name, words in told.items()}
    assert files == {"stdgen": ["standards/rengoering.yaml"], "stdgen-documents": ["min side.html"]}
    assert ("SG003" in told["stdgen"], "SG103" in told["stdgen-documents"]) == (True, True)


@pytest.mark.parametrize(
    ("name", "schema", "more"),
    [("action.yml", "vendor.github-actions", ()), ("docs/gitlab-ci.yml", "vendor.gitlab-ci", ("--data-transform", "gitlab-ci"))],
)
def test_each_file_is_valid_where_it_is_read(name: str, schema: str, more: tuple[str, ...]) -> None:
    command = (sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, *more, str(ROOT / name))
    ended = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, timeout=120)
    assert ended.returncode == 0, ended.stdout


def test_the_hooks_are_valid_where_they_are_read() -> None:
    command = (sys.executable, "-m", "pre_commit", "validate-manifest", str(ROOT / ".pre-commit-hooks.yaml"))
    ended = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, timeout=120)
    assert ended.returncode == 0, ended.stdout


def test_what_the_action_is_given_never_becomes_part_of_a_script() -> None:
    for step in read("action.yml")["runs"]["steps"]:
        assert "${{" not in step.get("run", "")


def test_the_readme_names_what_there_is() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    blocks = [YAML(typ="safe").load(block) for block in re.findall(r"```yaml\n(.*?)```", readme, re.DOTALL)]
    (steps,) = (block for block in blocks if isinstance(block, list))
    (config,) = (block for block in blocks if isinstance(block, dict) and "repos" in block)
    (step,) = (step for step in steps if step.get("id") == "stdgen")
    action, hooks = read("action.yml"), {hook["id"] for hook in read(".pre-commit-hooks.yaml")}
    assert set(step["with"]) <= set(action["inputs"])
    assert set(re.findall(r"steps\.stdgen\.outputs\.(\w+)", readme)) <= set(action["outputs"])
    assert {hook["id"] for repo in config["repos"] for hook in repo["hooks"]} == hooks
