"""The report as a page: every finding is told in words, shown where it stands, and reached from the overview."""

from collections import Counter
from dataclasses import replace
from datetime import date
from typing import Any

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st

from stdgen.model.document import ApprovalState, Location, Topic
from stdgen.model.finding import Severity, SourceKind
from stdgen.model.report import ApprovalStatus, Facts, Picture, ReadStatus, Report, Review, ServiceStatus, TopicState, Waived
from stdgen.model.text import Lang, Text
from stdgen.model.topic_names import TOPIC_NAMES
from stdgen.reports.as_html import render, sheets
from stdgen.rows import cells, register
from tests.unit.reports.made import LINK, WAIVER, document, report
from tests.unit.reports.strategies import reports

LANGS: st.SearchStrategy[Lang] = st.sampled_from(("da", "en"))
PAGE_FIVE = Picture(5, 595.0, 842.0, b"\x89PNG")
APPROVED = ApprovalStatus(ApprovalState.FILLED, "Byrådet", "2022-03-03", "Godkendt i Byrådet den 3. marts 2022.")
SHOWN = replace(document(LINK), pictures=(PAGE_FIVE,))


def page(*documents: object, lang: Lang = "da") -> lxml.html.HtmlElement:
    return lxml.html.document_fromstring(render(report(*documents), lang))  # type: ignore[arg-type]  # reports on documents


def found(element: lxml.html.HtmlElement, path: str) -> list[str]:
    """The text of what an XPath finds, white space collapsed."""
    return [" ".join((each if isinstance(each, str) else "".join(each.itertext())).split()) for each in element.xpath(path)]


def test_a_finding_says_how_grave_it_is_where_it_stands_what_to_do_and_what_it_rests_on() -> None:
    (finding,) = page(document(LINK)).xpath("//li[contains(@class, 'finding')]")
    assert found(finding, "./*") == [
        "1 fejl side 5, «Kvalitetskrav»",
        "linket er ikke sat ind: «[indsæt link]»",
        "Sæt adressen ind, eller skriv sætningen om.",
        "SG102 missing-link · praksis: Praksis",
    ]
    assert found(finding, ".//a/@href") == ["https://example.dk/praksis"]


def test_the_same_in_english() -> None:
    tree = page(document(LINK), lang="en")
    assert found(tree, "//li[contains(@class, 'finding')]/p[position() < 4]") == [
        "1 error page 5, «Kvalitetskrav»",
        "the link was never put in: «[indsæt link]»",
        "Put the address in, or rewrite the sentence.",
    ]
    assert found(tree, "/html/@lang") == ["en"]


def test_words_in_question_that_the_message_does_not_repeat_are_quoted() -> None:
    tree = page(document(replace(LINK, message=Text(da="linket mangler", en="no link"))))
    assert found(tree, "//li//blockquote") == ["[indsæt link]"]


def test_a_line_is_told_with_the_heading_above_it() -> None:
    tree = page(document(replace(LINK, at=Location("a.html", line=12, under=("Formål", "Klage")))))
    assert found(tree, "//span[@class='where']") == ["linje 12, «Klage»"]


def test_the_overview_leads_to_each_document_and_says_its_state() -> None:
    services = (
        ServiceStatus(
            "Kvalitetsstandard",
            {Topic.TARGET_GROUP: TopicState.MISSING, Topic.PURPOSE: TopicState.PRESENT, Topic.APPROVAL: TopicState.EMPTY},
        ),
    )
    bad = replace(document(source="b.pdf", status=ReadStatus.UNREADABLE), title="")
    facts = Facts("approved", ("SEL § 103",), Review(date(2024, 3, 3), SourceKind.LAW))
    tree = page(replace(document(LINK), approval=APPROVED, services=services, facts=facts), bad)
    assert [found(row, "./*") for row in tree.xpath("//table[@class='batch']/tbody/tr")] == [
        [
            "Kvalitetsstandarda.pdf",
            "SEL § 103",
            "godkendt",
            "Byrådet",
            "3. marts 20224 år",
            "3. marts 2024 (lov)overskredet",
            "linket er ikke sat ind: «[indsæt link]»",
            "1 fejl",
        ],
        ["b.pdf", "", "kunne ikke læses", "", "", "", "kunne ikke læses", "ingen"],
    ]
    assert found(tree, "//table[@class='batch']//th/a/@href") == ["#d1", "#d2"]
    assert found(tree, "//ul[@class='sums']/li") == ["2 dokumenter", "1 fejl", "0 advarsler", "0 bemærkninger", "1 kunne ikke læses"]


def test_the_overview_has_the_columns_and_the_words_of_the_register() -> None:
    checked = report(replace(document(LINK), approval=APPROVED), replace(document(source="mappe/b.pdf"), title="Støtte", approval=APPROVED))
    tree = lxml.html.document_fromstring(render(checked, "da"))
    rows: Any = tree.xpath("//table[@class='batch']/tbody/tr")
    told = [cells(each, "da", checked.as_of) for each in register(checked).rows]
    assert found(tree, "//table[@class='batch']/thead//th") == [*(cell.heading for cell in told[0]), "Fund"]
    assert [found(each, "./*[not(self::td[@data-label='Fund'])]") for each in rows] == [
        [" ".join("".join((cell.words, *cell.small)).split()) for cell in each] for each in told
    ]


def test_of_many_things_in_the_way_the_first_are_told_and_the_others_counted() -> None:
    findings = [replace(LINK, message=Text(da=f"fejl nr. {number}", en=f"error no. {number}")) for number in range(1, 8)]
    cell = "//table[@class='batch']//td[@data-label='Det spærrer']"
    made = replace(document(), approval=APPROVED)
    assert found(page(replace(made, findings=tuple(findings))), f"{cell}//li") == ["fejl nr. 1", "fejl nr. 2", "fejl nr. 3", "og 4 til"]
    assert found(page(replace(made, findings=tuple(findings[:4]))), f"{cell}//li") == [
        "fejl nr. 1",
        "fejl nr. 2",
        "fejl nr. 3",
        "fejl nr. 4",
    ]


@pytest.mark.parametrize("state", ApprovalState)
@pytest.mark.parametrize("lang", ["da", "en"])
def test_every_state_of_an_approval_has_words(state: ApprovalState, lang: Lang) -> None:
    tree = page(replace(document(), approval=ApprovalStatus(state, None, "2022-03", None)), lang=lang)
    (words,) = found(tree, "//article/header//div[3]/dd")
    assert words.endswith({"da": ", marts 2022", "en": ", March 2022"}[lang])
    assert len(words) > len(", March 2022")


def test_a_finding_on_a_page_is_boxed_on_its_picture_under_its_number() -> None:
    tree = page(replace(SHOWN, findings=(replace(LINK, at=Location("a.pdf")), LINK)))
    assert found(tree, "//article//h3") == ["Hele dokumentet", "Side 5"]
    (box,) = tree.xpath("//a[contains(@class, 'box')]")
    assert (box.get("href"), found(box, "."), box.get("style")) == ("#d1-2", ["2"], "left:11.765%;top:82.913%;width:39.025%;height:1.933%")
    assert found(tree, "//img/@src") == ["data:image/png;base64,iVBORw=="]


def test_a_box_is_kept_within_its_page_and_left_out_where_it_lies_outside() -> None:
    boxes = [(-50.0, -50.0, 5000.0, 5000.0), (700.0, 10.0, 800.0, 20.0), (10.0, 900.0, 20.0, 950.0), (50.0, 50.0, 40.0, 40.0)]
    findings = tuple(replace(LINK, at=replace(LINK.at, box=box)) for box in boxes)
    (sheet,) = sheets(replace(SHOWN, findings=findings))
    assert [each.box for each in sheet.findings] == [(0.0, 0.0, 100.0, 100.0), None, None, None]


def test_pages_without_a_picture_are_told_in_words_alone() -> None:
    assert [(sheet.picture, len(sheet.findings)) for sheet in sheets(document(LINK, LINK))] == [(None, 2)]


def test_a_catalogue_shows_its_services_by_topic_in_words_too() -> None:
    services = (
        ServiceStatus("Rengøring", {Topic.PURPOSE: TopicState.PRESENT, Topic.TARGET_GROUP: TopicState.MISSING}),
        ServiceStatus("Tøjvask", {Topic.TARGET_GROUP: TopicState.ELSEWHERE}),
    )
    tree = page(replace(document(), services=services))
    assert found(tree, "//table[@class='matrix']//th[@scope='col']") == ["Ydelse", "målgruppe", "formål"]
    assert [found(row, ".//span[@class='unseen']") for row in tree.xpath("//table[@class='matrix']/tbody/tr")] == [
        ["mangler", "er der"],
        ["står i et andet dokument"],
    ]


def test_a_clean_document_is_said_to_be_so() -> None:
    assert found(page(document()), "//article/p[contains(@class, 'clean')]") == ["Ingen fund."]


def test_the_rules_behind_the_findings_are_explained_and_no_others() -> None:
    assert found(page(document(LINK)), "//section[@class='rules']//dt") == ["SG102 missing-link"]
    assert found(page(document()), "//section[@class='rules']") == []


def test_only_addresses_of_the_web_are_links() -> None:
    tree = page(document(replace(LINK, source=LINK.source._replace(url="javascript:alert(1)"))))
    assert found(tree, "//li//a") == []


@given(reports(), LANGS)
def test_any_report_is_a_page_that_stands_alone_with_all_its_findings(made: Report, lang: Lang) -> None:
    html = render(made, lang)
    tree: Any = lxml.html.document_fromstring(html)
    assert len(tree.xpath("//li[contains(@class, 'finding')]")) == sum(len(each.findings) for each in made.told)
    assert all(address.startswith("data:") for address in tree.xpath("//@src"))
    assert tree.xpath("//script | //link | //iframe | //form | //*[@*[starts-with(name(), 'on')]]") == []
    identities = Counter(tree.xpath("//@id"))
    assert set(identities.values()) <= {1}
    assert {href[1:] for href in tree.xpath("//a/@href") if href.startswith("#")} <= set(identities)
    assert html.encode()
    assert render(made, lang) == html


@given(reports())
def test_every_severity_is_told_by_a_word_and_not_by_colour_alone(made: Report) -> None:
    tree = lxml.html.document_fromstring(render(made, "en"))
    told = Counter(found(tree, "//li[contains(@class, 'finding')]//strong"))
    assert told == Counter(finding.severity.value for each in made.told for finding in each.findings)
    assert set(told) <= {severity.value for severity in Severity}


def test_every_topic_has_a_name() -> None:
    assert set(TOPIC_NAMES) == set(Topic)


def test_what_does_not_count_is_told_with_the_reason_below_what_does() -> None:
    made = page(document(waived=(Waived(LINK, WAIVER),), known=(LINK, LINK)))
    assert found(made, "//section[@class='uncounted']//p") == [
        "linket er ikke sat ind: «[indsæt link]» side 5, «Kvalitetskrav»",
        "SG102 missing-link · Undtaget til og med 31. marts 2027: Siden er på vej.",
        "Kendt i forvejen: 2 fund.",
    ]
    assert found(made, "//p[@class='aside']") == ["Ikke talt med: 1 undtaget i stdgen.toml, 2 kendt i forvejen."]


def test_what_is_wrong_with_a_configuration_stands_after_the_documents() -> None:
    told = replace(report(document()), configurations=(replace(document(LINK, source="stdgen.toml"), title=""),))
    tree = lxml.html.document_fromstring(render(told, "da"))
    assert found(tree, "//article/header/h2") == ["Kvalitetsstandard", "stdgen.toml"]
    assert found(tree, "//p[@class='aside']") == ["I stdgen.toml: 1 fejl."]
