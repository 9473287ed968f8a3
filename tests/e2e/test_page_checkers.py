"""Our pages as checkers of others see them: valid by the W3C's checker, without a barrier that axe knows of."""

import html
import json
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from stdgen.manual.site import pages
from stdgen.model.profile import Layout
from stdgen.model.register import Register
from stdgen.registers import as_html as register_html
from stdgen.reports import as_html, as_secretary
from stdgen.rows import register
from stdgen.rules import every
from tests.e2e.test_html_in_browser import FLAGS, rendered
from tests.requirements import NODE, needs, needs_package
from tests.unit.reports.made import LINK, document, report

DARK = "--blink-settings=preferredColorScheme=0"
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
RUN = """<script>{axe}</script><script>
window.onload = () => axe.run(document, {{resultTypes: ["violations"]}}).then((told) => {{
  const found = told.violations.map((each) => [each.id, each.nodes.map((node) => node.html)]);
  document.body.innerHTML = "<pre></pre>";
  document.body.firstChild.textContent = "told " + JSON.stringify(found) + " end";
}});
</script></body>"""


@pytest.fixture(name="made", scope="module")
def _made() -> Mapping[str, str]:
    """Every page of the manual, each kind of page that tells of documents, and a standard in both layouts."""
    checked = report(document(LINK), document(source="b.pdf"))
    rows: Register = register(checked)
    own = {
        "report.html": as_html.render(checked, "da"),
        "secretary.html": as_secretary.render(checked, "da"),
        "register.html": register_html.render(rows, "da").decode(),
        **{f"{layout}.html": rendered(layout, draft=True) for layout in Layout},
    }
    return {**{path: page.decode() for path, page in pages(every(), "1.2.3")}, **own}


@needs("java")
@needs_package("vnu-jar")
def test_every_page_is_valid_html(made: Mapping[str, str], tmp_path: Path) -> None:
    for path, page in made.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(page, "utf-8")
    jar = NODE / "vnu-jar" / "build" / "dist" / "vnu.jar"
    command = ("java", "-jar", str(jar), "--errors-only", "--stdout", "--format", "json", "--skip-non-html", str(tmp_path))
    ended = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, timeout=300)
    found = json.loads(ended.stdout)["messages"]
    assert [(each["url"].rpartition("/")[2], each.get("lastLine"), each["message"]) for each in found] == []


PAGES = (
    "da/index.html",
    "en/index.html",
    "da/regler/missing-alt-text.html",
    "en/rules/table-without-header.html",
    "da/regler/unreadable-file.html",
    "report.html",
    "secretary.html",
    "register.html",
    "headings.html",
    "table.html",
)


@needs("chromium")
@needs_package("axe-core")
@pytest.mark.parametrize(
    ("path", "how"), [*((path, ()) for path in PAGES), *((path, (DARK, "--window-size=400,900")) for path in PAGES[:3])]
)
def test_no_page_has_a_barrier_that_axe_knows_of(made: Mapping[str, str], tmp_path: Path, path: str, how: tuple[str, ...]) -> None:
    assert barriers(POLICY.sub("", made[path]), tmp_path, how) == []


@needs("chromium")
@needs_package("axe-core")
def test_axe_knows_a_barrier(tmp_path: Path) -> None:
    bad = '<!DOCTYPE html><html lang="da"><head><title>T</title></head><body><main><h1>T</h1><img src="a.png"></main></body></html>'
    assert barriers(bad, tmp_path, ()) == [["image-alt", ['<img src="a.png">']]]


def barriers(page: str, folder: Path, how: tuple[str, ...]) -> Any:
    axe = (NODE / "axe-core" / "axe.min.js").read_text("utf-8").replace("</script", "<\\/script")
    file = folder / "page.html"
    file.write_text(page.replace("</body>", RUN.format(axe=axe)), "utf-8")
    command = (
        "chromium",
        *FLAGS,
        *how,
        f"--user-data-dir={folder / 'browser'}",
        "--virtual-time-budget=20000",
        "--dump-dom",
        file.as_uri(),
    )
    shown = subprocess.run(command, capture_output=True, check=True, timeout=120, encoding="utf-8").stdout
    return json.loads(html.unescape(shown).partition("told ")[2].rpartition(" end")[0])
