"""A copy of a Word file says each finding in a comment at the words found, and is the same file otherwise."""

import io
import zipfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stdgen import app, profiles
from stdgen.annotate.to_docx.writing import NO_TEXT, NOT_ZIPPED, SIGNED, annotate
from stdgen.model.finding import Finding
from stdgen.model.report import Copy
from stdgen.readers.from_docx import reading as from_docx
from tests.unit.annotate.written import W, finding, marked, part, run, signs, text, word, words

DAY = date(2026, 11, 21)
STANDARDS = Path(__file__).parents[3] / "standards"
BOLD = "<w:b/>"
FOOTNOTES = (
    b'<Relationship Id="note" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/>'
)


def copied(data: bytes, *findings: Finding, title: str = "") -> bytes:
    made = annotate(data, findings, title=title, as_of=DAY, lang="da")
    assert made.data is not None
    return made.data


def places(data: bytes, *findings: Finding, title: str = "") -> list[str]:
    return [at for at, _ in marked(copied(data, *findings, title=title))]


def test_a_comment_stands_at_the_words_found_and_says_what_is_wrong() -> None:
    data = word("Målgruppe", "Frist: [indsæt link] i dag.")
    made = copied(data, finding("[indsæt link]", "Målgruppe", message="linket mangler"))
    assert (marked(made), signs(made)) == ([("[indsæt link]", "Fejl: linket mangler")], ["0"])
    (comment,) = part(made, "word/comments.xml")
    assert {str(name).removeprefix(W): value for name, value in comment.attrib.items()} == {
        "id": "0",
        "author": "stdgen",
        "date": "2026-11-21T00:00:00Z",
        "initials": "sg",
    }
    assert [str(each) for each in comment.itertext() if "praksis" in str(each)] == [
        "SG999 missing-link · praksis: Praksis, https://example.dk/praksis"
    ]


def test_a_run_is_cut_without_a_change_of_its_looks_or_words() -> None:
    data = word(run("Godkendt den ") + run("XX i Byrådet", BOLD))
    made = copied(data, finding("den XX"))
    assert (text(made), places(data, finding("den XX"))) == (text(data), ["den XX"])
    looks = {words(each): each.find(f"{W}rPr/{W}b") is not None for each in part(made, "word/document.xml").iter(f"{W}r")}
    assert looks == {"Godkendt ": False, "den ": False, "XX": True, " i Byrådet": True, "": False}


def test_other_parts_stay_byte_for_byte_with_their_dates_and_order() -> None:
    data = word("et to")
    made = copied(data, finding("to"))
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(io.BytesIO(made)) as after:
        changed = {"word/document.xml", "[Content_Types].xml", "word/_rels/document.xml.rels", "word/comments.xml"}
        kept = [name for name in before.namelist() if name not in changed]
        assert [before.read(name) for name in kept] == [after.read(name) for name in kept]
        assert [entry.date_time for entry in before.infolist()] == [entry.date_time for entry in after.infolist()][: len(before.infolist())]
        assert after.namelist() == [*before.namelist(), *(["word/comments.xml"] if "word/comments.xml" not in before.namelist() else [])]


def test_the_same_input_gives_the_same_bytes() -> None:
    data = word("et to")
    assert copied(data, finding("to")) == copied(data, finding("to"))


def test_words_below_the_right_heading_are_taken() -> None:
    data = word("Frist\t4", "Mål", "Se her.", "Frist", "Se her nu.", "Klage", "Se her.")
    made = part(copied(data, finding("her", "Frist")), "word/document.xml")
    lines = [line for line in made.iter(f"{W}p") if line.find(f"{W}commentRangeStart") is not None]
    assert [words(line) for line in lines] == ["Se her nu."]


def test_the_path_of_headings_tells_services_of_a_catalogue_apart() -> None:
    data = word("Rengøring", "Formål", "Se XX.", "Madservice", "Formål", "Se XX nu.")
    made = part(copied(data, finding("XX", "Madservice", "Formål")), "word/document.xml")
    lines = [line for line in made.iter(f"{W}p") if line.find(f"{W}commentRangeStart") is not None]
    assert [words(line) for line in lines] == ["Se XX nu."]


def test_the_same_words_found_twice_have_a_comment_each_in_its_own_place() -> None:
    data = word("den XX og den XX")
    root = part(copied(data, finding("den XX"), finding("den XX")), "word/document.xml")
    (line,) = [line for line in root.iter(f"{W}p") if line.find(f"{W}commentRangeStart") is not None]
    order = [each.get(f"{W}id", words(each)) for each in line if each.tag != f"{W}pPr"]
    assert order == ["0", "den XX", "0", "", " og ", "1", "den XX", "1", ""]


def test_two_rules_may_speak_of_the_same_words() -> None:
    assert places(word("den XX"), finding("XX", code="SG001"), finding("den XX", code="SG002")) == ["XX", "den XX"]


def test_a_part_of_a_longer_word_is_not_the_word() -> None:
    assert places(word("Herefter kan du se mere her."), finding("her")) == ["her"]


@pytest.mark.parametrize(
    ("line", "excerpt", "expected"),
    [
        ("den\N{NO-BREAK SPACE}  XX", "den XX", "den\N{NO-BREAK SPACE}  XX"),
        ("syge\N{SOFT HYPHEN}pleje", "sygepleje", "syge\N{SOFT HYPHEN}pleje"),
        ("F O R M Å L", "FORMÅL", "F O R M Å L"),
        ("se https://a.dk/meget-lang.", "https://a.dk/meg…", "https://a.dk/meg"),
        ("en lang sætning om hjælp og støtte", "en lang sætning om hjælp …", "en lang sætning om hjælp"),
        ("en lang sætning om hjælp og støtte", "en lang sætning om støtte", "en lang sætning om"),
        ("noget «andet»", "", "noget «andet»"),
    ],
)
def test_words_are_found_again_however_they_were_printed(line: str, excerpt: str, expected: str) -> None:
    assert places(word(line), finding(excerpt)) == [expected]


def test_words_that_go_on_in_the_next_paragraph_are_marked_in_both() -> None:
    assert places(word("et to", "tre fire"), finding("to tre")) == ["totre"]


def test_a_finding_without_words_stands_at_its_heading_and_else_at_the_title() -> None:
    data = word("Forside", "Standard for hjælp", "3. Mål", "Tekst")
    assert places(data, finding("", "Mål"), finding(""), title="Standard for hjælp") == ["Mål", "Standard for hjælp"]
    assert places(data, finding("", "Ukendt")) == ["Forside"]


def test_words_are_read_as_if_what_is_deleted_were_gone_and_what_is_deleted_is_found_too() -> None:
    deleted = f'<w:del w:id="9" w:author="a">{run("3. maj ").replace("w:t", "w:delText")}</w:del>'
    data = word(run("den ") + deleted + run("XX"))
    made = copied(data, finding("den XX"), finding("3. maj"))
    assert [at for at, _ in marked(made)] == ["den XX", ""]
    (around,) = part(made, "word/document.xml").iter(f"{W}del")
    assert [each.get(f"{W}id") for each in (around.getprevious(), around.getnext()) if each is not None] == ["1", "1"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('<w:ins w:id="9" w:author="a">', "</w:ins>"),
        ('<w:hyperlink w:anchor="a">', "</w:hyperlink>"),
        ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"),
        ('<w:fldSimple w:instr="REF a">', "</w:fldSimple>"),
    ],
)
def test_the_sign_of_a_comment_stands_outside_links_revisions_and_content_controls(before: str, after: str) -> None:
    made = copied(word(f"{before}{run('se den XX nu')}{after}{run(' og så')}"), finding("den XX"))
    (sign,) = part(made, "word/document.xml").iter(f"{W}commentReference")
    above = [each.tag for each in sign.iterancestors()]
    assert above[:2] == [f"{W}r", f"{W}p"]
    assert marked(made)[0][0].strip() in ("den XX", "se den XX nu")


def test_words_in_a_text_box_are_marked_by_the_run_that_holds_the_box() -> None:
    box = f"<w:r><w:pict><w:txbxContent><w:p>{run('i boksen XX')}</w:p></w:txbxContent></w:pict></w:r>"
    data = word(run("før ") + box + run(" efter"))
    assert places(data, finding("XX")) == ["i boksen XX"]
    assert text(copied(data, finding("XX"), finding("før"))) == text(data)


def test_words_in_a_footnote_are_marked_at_the_sign_that_refers_to_it() -> None:
    sign = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    note = f'<w:footnotes xmlns:w="{W[1:-1]}"><w:footnote w:id="2"><w:p>{run("Jf. statsforvaltningen")}</w:p></w:footnote></w:footnotes>'
    rels = ("word/_rels/document.xml.rels", lambda xml: xml.replace(b"</Relationships>", FOOTNOTES + b"</Relationships>"))
    data = replaced(with_part(word(run("Se loven") + sign + run(" og mere")), "word/footnotes.xml", note.encode()), *rels)
    made = part(copied(data, finding("statsforvaltningen")), "word/document.xml")
    (start,) = made.iter(f"{W}commentRangeStart")
    after = start.getnext()
    assert after is not None
    assert after.find(f"{W}footnoteReference") is not None


def test_comments_that_were_there_stay_and_new_ones_have_numbers_of_their_own() -> None:
    first = copied(word("den XX", "den YY"), finding("XX"))
    made = copied(first, finding("YY", message="to"))
    assert (marked(made), signs(made)) == ([("XX", "Fejl: fejlen"), ("YY", "Fejl: to")], ["0", "1"])


def test_a_strict_file_keeps_its_own_names() -> None:
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    plain = word("den XX")
    data = replaced(plain, "word/document.xml", lambda xml: xml.replace(W[1:-1].encode(), strict.encode()))
    made = copied(data, finding("XX"))
    assert {each.tag for each in part(made, "word/comments.xml")} == {f"{{{strict}}}comment"}
    assert b"purl.oclc.org/ooxml/officeDocument/relationships/comments" in zipfile.ZipFile(io.BytesIO(made)).read(
        "word/_rels/document.xml.rels"
    )


def test_what_cannot_hold_comments_is_told() -> None:
    found = (finding("x"),)
    assert annotate(b"{\\rtf1 x}", found, title="", as_of=DAY, lang="da") == Copy(None, NOT_ZIPPED)
    assert annotate(word(), found, title="", as_of=DAY, lang="da") == Copy(None, NO_TEXT)
    signed = with_part(word("x"), "_xmlsignatures/sig1.xml")
    assert annotate(signed, found, title="", as_of=DAY, lang="da").remark == SIGNED


WHOLE = word("Mål", "den XX i dag")


@given(st.integers(0, len(WHOLE) - 1), st.integers(0, 255), st.sampled_from(("cut", "changed")))
def test_a_damaged_file_has_a_copy_or_is_told_of(place: int, byte: int, how: str) -> None:
    data = WHOLE[:place] if how == "cut" else WHOLE[:place] + bytes([byte]) + WHOLE[place + 1 :]
    made = annotate(data, (finding("XX", "Mål"),), title="", as_of=DAY, lang="da")
    assert (made.data is None) == (made.remark is not None)


@given(
    st.lists(st.text("abc XX[]«»\n.-", min_size=1, max_size=30), min_size=1, max_size=5),
    st.lists(st.text("abc XX[].-", max_size=12), max_size=5),
)
def test_no_text_and_no_findings_lose_a_word_or_a_comment(lines: Sequence[str], excerpts: Sequence[str]) -> None:
    data = word(*(line.replace("<", "") for line in lines))
    found = [finding(excerpt) for excerpt in excerpts]
    made = annotate(data, found, title="", as_of=DAY, lang="da")
    if any(line.strip() for line in lines):
        assert made.data is not None
        assert (text(made.data), sorted(signs(made.data))) == (text(data), [str(number) for number in range(len(found))])


@pytest.mark.parametrize("name", ["norddjurs", "sonderborg"])
def test_a_copy_reads_as_the_file_that_it_was_made_of(name: str) -> None:
    data = (STANDARDS / name / "beskyttet-beskaeftigelse.yaml").read_bytes()
    built = dict(app.build(app.Input("a.yaml", data, name), ("docx",), as_of=DAY).files)["docx"]
    report = app.check([app.Input("a.docx", built)], app.Settings(DAY, annotate="da")).documents[0]
    assert report.copy is not None
    assert report.copy.data is not None
    assert len(signs(report.copy.data)) == len(report.findings) > 0
    profile = profiles.load(name)
    before, after = (from_docx.read(each, "a.docx", profile=profile, ignore_source=True) for each in (built, report.copy.data))
    assert after.document == before.document


def replaced(data: bytes, name: str, change: object) -> bytes:
    """The same with one part changed."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(out, "w") as after:
        for entry in before.namelist():
            xml = before.read(entry)
            after.writestr(entry, change(xml) if entry == name else xml)  # type: ignore[operator]  # a function of bytes
    return out.getvalue()


def with_part(data: bytes, name: str, content: bytes = b"<x/>") -> bytes:
    """The same with one part more."""
    out = io.BytesIO(data)
    with zipfile.ZipFile(out, "a") as package:
        package.writestr(name, content)
    return out.getvalue()
