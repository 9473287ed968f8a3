"""The manual in a real browser: laid out for a telephone and a desk, and its list searched."""

import html
import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from stdgen.manual.site import pages
from stdgen.rules import every
from tests.e2e.test_html_in_browser import chromium, measured
from tests.requirements import needs

pytestmark = needs("chromium")

SEARCHED = """<!DOCTYPE html><meta charset="utf-8"><body></body><script>
const frame = document.createElement("iframe");
frame.onload = () => {{
  const page = frame.contentDocument, input = page.querySelector("input"), told = [];
  for (const asked of {asked}) {{
    input.value = asked;
    input.dispatchEvent(new frame.contentWindow.Event("input"));
    const left = (each) => each.checkVisibility();
    told.push([
      [...page.querySelectorAll("tbody th a")].filter(left).map((each) => each.getAttribute("href")),
      [...page.querySelectorAll("h2")].filter(left).length,
      page.querySelector("[role=status]").textContent,
    ]);
  }}
  document.body.innerHTML = "<pre></pre>";
  document.body.firstChild.textContent = JSON.stringify(told);
}};
frame.srcdoc = {page};
document.body.append(frame);
</script>"""


@pytest.fixture(name="site", scope="module")
def _site() -> Mapping[str, str]:
    return {path: page.decode() for path, page in pages(every(), "1.2.3")}


@pytest.mark.parametrize(
    ("path", "width", "cell", "display"),
    [
        ("da/index.html", 320, ".family td", "inline-block"),
        ("da/index.html", 1280, ".family td", "table-cell"),
        ("da/regler/table-without-header.html", 320, ".says", "block"),
        ("en/rules/stale-quote.html", 320, ".says", "block"),
        ("da/regler/schema-violation.html", 1280, ".says", "block"),
    ],
)
def test_a_page_fits_its_window(site: Mapping[str, str], tmp_path: Path, path: str, width: int, cell: str, display: str) -> None:
    told = measured(tmp_path, site[path], width=width, cell=cell)
    assert told == {"wide": [], "sideways": 0, "cell": display, "fetched": []}


def test_the_list_is_searched_by_words_names_and_codes(site: Mapping[str, str], tmp_path: Path) -> None:
    asked = ["", "sg102", "MISSING link", "findes-slet-ikke"]
    quoted = json.dumps(site["da/index.html"]).replace("</", "<\\/").replace("<!--", "<\\!--")
    dump = chromium(tmp_path, "--dump-dom", page=SEARCHED.format(asked=json.dumps(asked), page=quoted))
    everything, by_code, by_name, nothing = json.loads(html.unescape(dump.partition("<pre>")[2].partition("</pre>")[0]))
    rules = len(every())
    assert (len(everything[0]), everything[2]) == (rules, "")
    assert by_code == [["regler/missing-link.html"], 2, f"1 af {rules} regler"]
    assert "regler/missing-link.html" in by_name[0]
    assert nothing == [[], 1, f"0 af {rules} regler"]


def test_without_script_there_is_the_whole_list_and_no_field_that_does_nothing(site: Mapping[str, str], tmp_path: Path) -> None:
    unscripted = site["da/index.html"].partition("<script>")[0] + "</body></html>"
    told = measured(tmp_path, unscripted, width=1280, cell=".find")
    assert (told["cell"], unscripted.count("<tr data-words")) == ("none", len(every()))
