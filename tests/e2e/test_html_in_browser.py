"""Pages in a real browser: laid out for wide and narrow windows and for paper, with nothing cut off and nothing fetched."""

import html
import json
import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pypdfium2  # type: ignore[import-untyped]  # has no type marker
import pytest

from stdgen.compare import canonical
from stdgen.model.document import ApprovalState, Document
from stdgen.model.finding import SourceKind
from stdgen.model.profile import Layout
from stdgen.model.report import ApprovalStatus, Facts, Picture, Review, ServiceStatus, TopicState
from stdgen.model.topic_names import TOPIC_NAMES
from stdgen.readers.from_html import reading as from_html
from stdgen.renderers.to_html import rendering as to_html
from stdgen.reports import as_html
from tests.builders import document, listing, paragraph, section, span, table
from tests.requirements import needs
from tests.unit.pages import profile
from tests.unit.reports.made import LINK, report
from tests.unit.reports.made import document as checked

pytestmark = needs("chromium")

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-pdf-header-footer",
)
LONG = "specialpædagogisk-socialpsykiatrisk-rehabiliteringsindsats/hjemmevejledning" * 2
STANDARD = document(
    f"Kvalitetsstandard: Beskyttet beskæftigelse/ særligt tilrettelagt {LONG}",
    section("Målgruppe", "Borgere under folkepensionsalderen. " * 20, section("Omfang", listing("et", "to", marker="1)"))),
    section("Formål", LONG, listing(*["et punkt"] * 30), table(*[tuple(["Ydelse og pris"] * 8)] * 3)),
    section("Frist", paragraph(span("https://example.dk/" + "a" * 150, href="https://example.dk/"))),
    section("Klage", "Skriv til os. " * 60),
    closing=("Godkendt i Byrådet den 3. marts 2022.",),
)

# The page stands in a frame of the wanted width, so that what the browser made of it can be measured from outside.
BENCH = """<!DOCTYPE html><meta charset="utf-8"><body></body><script>
const frame = document.createElement("iframe");
frame.style.cssText = "border:0;height:900px;width:" + {width} + "px";
frame.onload = () => {{
  const page = frame.contentDocument, root = page.documentElement, view = frame.contentWindow;
  const outside = (each) => each.getBoundingClientRect().right > root.clientWidth + 0.5;
  const mayBe = (each) => each.closest(".scroll, .unseen, svg, .skip, .page, .batch thead");
  const wide = [...page.querySelectorAll("body *")].filter((each) => outside(each) && !mayBe(each));
  const names = view.performance.getEntriesByType("resource").map((each) => each.name);
  const told = {{
    wide: wide.map((each) => each.tagName + "." + each.className),
    sideways: root.scrollWidth - root.clientWidth,
    cell: view.getComputedStyle(page.querySelector({cell})).display,
    fetched: names.filter((name) => !name.startsWith("data:")),
  }};
  document.body.innerHTML = "<pre></pre>";
  document.body.firstChild.textContent = JSON.stringify(told);
}};
frame.srcdoc = {page};
document.body.append(frame);
</script>"""


def chromium(folder: Path, *what: str, page: str) -> str:
    """What the browser writes to standard output when it is shown this page."""
    file = folder / "page.html"
    file.write_text(page, "utf-8")
    command = ("chromium", *FLAGS, f"--user-data-dir={folder / 'browser'}", *what, file.as_uri())
    return subprocess.run(command, capture_output=True, check=True, timeout=120, text=True).stdout


def measured(folder: Path, page: str, *, width: int, cell: str) -> dict[str, Any]:
    """How a page comes out in a window of that width in CSS pixels; `cell` selects the element whose display is told."""
    quoted = json.dumps(page).replace("</", "<\\/").replace("<!--", "<\\!--")
    bench = BENCH.format(width=width, cell=json.dumps(cell), page=quoted)
    dump = chromium(folder, "--dump-dom", f"--window-size={width + 100},1000", page=bench)
    told: dict[str, Any] = json.loads(html.unescape(dump.partition("<pre>")[2].partition("</pre>")[0]))
    return told


def rendered(layout: Layout, written: Document = STANDARD, *, draft: bool = False) -> str:
    return to_html.render(written, profile(layout), draft=draft).decode()


# 320 CSS pixels is the width at which nothing may need sideways scrolling (WCAG 2.1, 1.4.10).
@pytest.mark.parametrize(
    ("layout", "width", "display"),
    [("headings", 320, "block"), ("headings", 1280, "block"), ("table", 320, "block"), ("table", 1280, "table-cell")],
)
def test_a_page_fits_its_window_and_labels_stand_above_their_text_where_it_is_narrow(
    tmp_path: Path, layout: str, width: int, display: str
) -> None:
    cell = "main section" if layout == "headings" else ".sections td"
    told = measured(tmp_path, rendered(Layout(layout), draft=True), width=width, cell=cell)
    assert told == {"wide": [], "sideways": 0, "cell": display, "fetched": []}


@pytest.mark.parametrize("layout", Layout)
def test_the_browser_understands_the_page_as_we_do(tmp_path: Path, layout: Layout) -> None:
    seen = chromium(tmp_path, "--dump-dom", page=rendered(layout))
    found = from_html.read(seen.encode(), "a.html", ignore_source=True).document
    assert found is not None
    assert canonical(found) == canonical(STANDARD)


@pytest.mark.parametrize("layout", Layout)
def test_on_paper_every_word_is_there_and_the_draft_mark_is_no_word(tmp_path: Path, layout: Layout) -> None:
    written = replace(STANDARD, sections=STANDARD.sections[-1:])
    chromium(tmp_path, f"--print-to-pdf={tmp_path / 'page.pdf'}", page=rendered(layout, written, draft=True))
    pages = pypdfium2.PdfDocument(tmp_path / "page.pdf")
    words = " ".join(" ".join(page.get_textpage().get_text_bounded() for page in pages).split())
    pages.close()
    assert "Skriv til os. " * 59 + "Skriv til os. Godkendt i Byrådet den 3. marts 2022." in words
    assert "UDKAST" not in words
    assert "Gå til indholdet" not in words


@pytest.mark.parametrize(("width", "display"), [(320, "grid"), (1248, "grid"), (1280, "table-cell")])
def test_a_report_fits_its_window(tmp_path: Path, width: int, display: str) -> None:
    approval = ApprovalStatus(ApprovalState.FILLED, LONG, "2022-12-24")
    facts = Facts("approved", tuple(f"SEL § {number}, stk. 1" for number in range(83, 99)), Review(date(2024, 12, 24), SourceKind.HOUSE))
    service = ServiceStatus(LONG, dict.fromkeys(TOPIC_NAMES, TopicState.PRESENT))
    picture = Picture(5, 595, 842, b"")
    given = replace(
        checked(LINK, replace(LINK, excerpt=LONG), source=f"ud/{LONG}.pdf"), title=LONG, services=(service, service), pictures=(picture,)
    )
    given = replace(given, approval=approval, facts=facts)
    told = measured(tmp_path, as_html.render(report(given, checked()), "da"), width=width, cell=".batch td.status")
    assert told == {"wide": [], "sideways": 0, "cell": display, "fetched": []}
