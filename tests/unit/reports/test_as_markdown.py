"""The report as Markdown for the page of a job."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from stdgen.model.document import ApprovalState
from stdgen.model.report import ApprovalStatus, ReadStatus, Report, Waived
from stdgen.model.text import Text
from stdgen.reports.as_markdown import MOST_FINDINGS, render
from tests.unit.reports.made import LINK, WAIVER, document, report
from tests.unit.reports.strategies import reports

APPROVED = ApprovalStatus(ApprovalState.FILLED, "Byrådet", "2022-03-03")


def test_a_run_is_told_by_its_sum_its_documents_and_their_findings() -> None:
    told = render(report(replace(document(LINK), approval=APPROVED), document(source="b.pdf")), "da")
    assert told.split("\n\n")[:3] == [
        "## Eftersyn af kvalitetsstandarder",
        "**1 fejl**",
        "Bedømt efter reglerne pr. 21. november 2026 · stdgen 1.2.3",
    ]
    assert "| Kvalitetsstandard<br><sub>a.pdf</sub> | godkendt, Byrådet, 3. marts 2022 | 1 | 0 | 0 |" in told
    assert "<summary>a.pdf: 1 fejl</summary>" in told
    assert r"**side 5, «Kvalitetskrav»**: linket er ikke sat ind: «\[indsæt link\]»<br>Sæt adressen ind" in told
    assert "<summary>b.pdf" not in told


def test_a_clean_run_says_so() -> None:
    assert "✅ Ingen fund." in render(report(document()), "da")


def test_an_unread_document_has_no_approval_to_tell_of() -> None:
    assert "| kunne ikke læses | 1 |" in render(report(document(LINK, status=ReadStatus.UNREADABLE)), "da")


def test_a_long_list_is_cut_and_says_how_much_is_left() -> None:
    told = render(report(document(*[LINK] * (MOST_FINDINGS + 7))), "en")
    assert (told.count("\n- ❌"), "… and 7 more; see the full report." in told) == (MOST_FINDINGS, True)


def test_words_of_a_document_are_never_taken_for_markdown_or_html() -> None:
    found = replace(LINK, message=Text(da="a|b *c* <img src=x> `d` $e$ [f](g) \n# h", en=""), hint=None)
    assert r"a\|b \*c\* &lt;img src=x&gt; \`d\` \$e\$ \[f\](g) \# h" in render(report(document(found)), "da")


@given(reports(), st.sampled_from(("da", "en")))
def test_every_document_has_one_row_of_five_cells(made: Report, lang: str) -> None:
    rows = [line for line in render(made, "da" if lang == "da" else "en").splitlines() if line.startswith("| ")]
    cells = [row.replace(r"\\", "").replace(r"\|", "").count("|") for row in rows]
    assert cells == [6] * ((len(made.documents) + 2) if made.documents else 0)


def test_what_does_not_count_is_counted_apart() -> None:
    told = render(report(document(LINK, waived=(Waived(LINK, WAIVER),), known=(LINK,))), "da").split("\n\n")
    assert told[1:3] == ["**1 fejl**", "Ikke talt med: 1 undtaget i stdgen.toml, 1 kendt i forvejen."]


def test_what_is_wrong_with_a_configuration_is_told_but_is_no_row_of_the_table() -> None:
    made = replace(report(document()), configurations=(document(LINK, source="stdgen.toml"),))
    told = render(made, "da")
    assert ("**1 fejl**" in told, told.count("<sub>stdgen.toml</sub>"), "<summary>stdgen.toml: 1 fejl</summary>" in told) == (True, 0, True)
