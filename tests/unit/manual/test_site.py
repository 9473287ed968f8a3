"""The manual as a site: every page stands alone, says what its rule says, and can be used by everybody."""

import base64
import hashlib
import re
from collections import Counter
from collections.abc import Mapping
from itertools import pairwise
from posixpath import dirname, join, normpath

import pytest
from lxml import html

from stdgen.manual.families import FAMILIES, family
from stdgen.manual.site import address, pages
from stdgen.manual.trying import tried
from stdgen.model.rule import Rule
from stdgen.model.text import Lang
from stdgen.rules import every

Site = Mapping[str, html.HtmlElement]
LANGS: tuple[Lang, ...] = ("da", "en")


@pytest.fixture(name="written", scope="module")
def _written() -> Mapping[str, bytes]:
    return dict(pages(every(), "1.2.3"))


@pytest.fixture(name="site", scope="module")
def _site(written: Mapping[str, bytes]) -> Site:
    return {path: html.document_fromstring(page.decode()) for path, page in written.items()}


def words(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def test_a_rule_s_page_has_its_address_for_good() -> None:
    (rule,) = (rule for rule in every() if rule.code == "SG102")
    assert [address(rule, lang) for lang in LANGS] == ["da/regler/missing-link.html", "en/rules/missing-link.html"]


def test_there_is_a_list_in_each_language_and_a_page_for_every_rule(written: Mapping[str, bytes]) -> None:
    assert sorted(written) == sorted(
        ["index.html", "da/index.html", "en/index.html", *(address(rule, lang) for rule in every() for lang in LANGS)]
    )


def test_the_same_rules_give_the_same_bytes(written: Mapping[str, bytes]) -> None:
    assert dict(pages(every(), "1.2.3")) == written


@pytest.mark.parametrize("lang", LANGS)
def test_a_page_tells_all_that_the_rule_says_and_what_is_said_of_its_examples(site: Site, lang: Lang) -> None:
    for rule in every():
        page = site[address(rule, lang)]
        told, lists = words(page), page.xpath("//ol[contains(@class, 'examples')]")
        facts = (rule.code, rule.name, rule.summary.in_(lang), rule.rationale.in_(lang), rule.applies.text.in_(lang), rule.source.title)
        assert [fact for fact in facts if " ".join(fact.split()) not in told] == []
        assert [len(each) for each in lists] == [len(rule.bad), len(rule.good)]
        said = [finding for example in rule.bad for finding in tried(rule, example).findings]
        assert [words(each) for each in lists[0].xpath(".//strong[parent::p/parent::div[contains(@class, 'says')]]")] == [
            " ".join(finding.message.in_(lang).split()) for finding in said
        ]
        assert lists[1].xpath(".//*[contains(@class, 'says')]") == []


@pytest.mark.parametrize("lang", LANGS)
def test_the_list_leads_to_every_rule_under_its_family(site: Site, lang: Lang) -> None:
    listed = site[f"{lang}/index.html"]
    told = [
        (words(each.find("h2")), row.find("th/a").get("href"))
        for each in listed.find_class("family")
        for row in each.iter("tr")
        if row.find("th/a") is not None
    ]
    assert told == [(family(rule.code).name.in_(lang), address(rule, lang).partition("/")[2]) for rule in every()]


def test_every_family_s_code_is_the_beginning_of_some_rule_s() -> None:
    assert {rule.code[:3] for rule in every()} == set(FAMILIES)


def test_every_link_within_the_site_leads_somewhere(site: Site) -> None:
    assert [
        (path, href) for path, page in site.items() for href in page.xpath("//a/@href | //link/@href") if not _leads(path, href, site)
    ] == []


def _leads(path: str, href: str, site: Site) -> bool:
    if href.startswith(("https://", "http://")):
        return True
    file, _, anchor = href.partition("#")
    target = site.get(normpath(join(dirname(path), file)) if file else path)
    return target is not None and (not anchor or len(target.xpath("//*[@id=$anchor]", anchor=anchor)) == 1)


def test_nothing_is_fetched_and_only_the_list_s_own_script_may_run(site: Site) -> None:
    for path, page in site.items():
        assert page.xpath("//@src | //iframe | //object | //form | //link[@rel='stylesheet'] | //*[@*[starts-with(name(), 'on')]]") == [], (
            path
        )
        scripts = [script.text for script in page.iter("script")]
        (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
        sums = re.findall(r"sha256-([^']+)'", policy)
        assert sums == [base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() for script in scripts]
        assert policy.startswith("default-src 'none';")
        assert len(scripts) == path.endswith(("da/index.html", "en/index.html"))


def test_every_page_can_be_found_its_way_in_without_seeing_it(site: Site) -> None:
    titles = Counter(words(page.find("head/title")) for path, page in site.items() if path != "index.html")
    assert set(titles.values()) <= {1, 2}  # names are the same in both languages; the words beside them are not
    for path, page in site.items():
        assert page.get("lang") == ("en" if path.startswith("en/") else "da"), path
        levels = [int(each.tag[1]) for each in page.iter("h1", "h2", "h3", "h4", "h5", "h6")]
        assert levels.count(1) == 1, path
        assert all(after <= before + 1 for before, after in pairwise(levels)), path
        assert len(page.xpath("//main")) == 1, path
        assert set(Counter(page.xpath("//@id")).values()) <= {1}, path
        if path != "index.html":
            first = next(page.find("body").iter("a"))
            assert (first.get("class"), first.get("href")) == ("skip", "#indhold"), path
            assert page.xpath("//main/@id") == ["indhold"], path
        for named in page.xpath("//@aria-labelledby | //@aria-describedby | //label/@for"):
            assert len(page.xpath("//*[@id=$id]", id=named)) == 1, (path, named)


def test_every_column_of_the_list_has_a_head_and_every_row_its_name(site: Site) -> None:
    for lang in LANGS:
        for table in site[f"{lang}/index.html"].iter("table"):
            assert len(table.xpath("./thead/tr/th[@scope='col']")) == 3
            assert {len(row) for row in table.xpath("./tbody/tr")} == {3}
            assert len(table.xpath("./tbody/tr/th[@scope='row']")) == len(table.xpath("./tbody/tr"))


# WCAG 2.1, 1.4.3 and 1.4.11: text 4.5 to 1 on its ground, signs and edges of fields 3 to 1.
TEXTS = [(ink, ground) for ink in ("ink", "quiet", "link", "error", "warning", "note") for ground in ("ground", "paper")] + [
    ("mark-ink", "mark")
]
SIGNS = [(sign, "paper") for sign in ("error", "warning", "note", "clean", "quiet")]


@pytest.mark.parametrize("palette", ["light", "dark"])
def test_colours_can_be_told_from_their_ground(written: Mapping[str, bytes], palette: str) -> None:
    style = written["da/index.html"].decode().partition("<style>")[2].partition("</style>")[0]
    light, dark = (dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{3,6})", block)) for block in re.findall(r":root \{(.*?)\}", style, re.DOTALL))
    colours = light if palette == "light" else {**light, **dark}
    assert set(light) == set(dark)
    pale = [(*pair, round(_contrast(*(colours[name] for name in pair)), 2)) for pair in TEXTS]
    assert [each for each in pale if each[2] < 4.5] == []
    assert [pair for pair in SIGNS if _contrast(*(colours[name] for name in pair)) < 3] == []


def _contrast(one: str, other: str) -> float:
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.1 defines it."""
    digits = colour[1:] if len(colour) > len("#fff") else "".join(sign * 2 for sign in colour[1:])
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_an_example_that_reads_like_its_opposite_shows_its_file(site: Site) -> None:
    page = site["da/regler/missing-alt-text.html"]
    first = page.find_class("examples")[0][0]
    assert first.find("details").get("open") is not None
    assert 'src="forloeb.png"' in first.find("details/pre").text_content()


def test_what_can_be_mended_is_shown_with_what_stands_instead(site: Site) -> None:
    page = site["da/regler/doubled-word.html"]
    assert "i YAML med stdgen check --fix" in words(page.find_class("facts")[0])
    (example,) = (each for each in page.find_class("examples")[0] if "«er er»" in words(each))
    assert words(example.find_class("says")[0]).endswith("Rettes: er er → er")


def test_a_pdf_s_own_signs_are_not_shown(site: Site) -> None:
    assert not any(" 0 obj <<" in page.text_content() for page in site.values())


def test_rules_without_examples_have_a_page() -> None:
    rule = every()[0]
    bare = Rule(rule.code, rule.name, rule.severity, rule.summary, rule.rationale, rule.source, (), ())
    made = dict(pages((bare,), "1.2.3"))
    assert html.document_fromstring(made[address(bare, "da")].decode()).xpath("//ol") == []
