"""A sound standard becomes an accessible file of ours, and that file one with a fault (or a decoy) in what it tells of itself."""

from collections.abc import Callable, Mapping

from stdgen import app
from tests.generated.case import Fault
from tests.planted import altered_contents as contents
from tests.planted import altered_file as file
from tests.planted import altered_pdf as pdf
from tests.planted import altered_word as docx
from tests.planted.altered_drawn import drawn
from tests.planted.altered_text import Swap, image, pictured, text, word
from tests.planted.plant import AS_OF

Alter = Callable[[bytes], bytes]


def changes(name: str) -> tuple[str, ...]:
    """The suffixes that a change is made in; KeyError for one that there is none of."""
    return tuple(_OF_STANDARD.get(name) or _OF_FILE[name])


def altered(yaml: bytes, name: str, suffix: str) -> bytes:
    """The standard as a file of that suffix, changed."""
    if name in _OF_STANDARD:
        return _OF_STANDARD[name][suffix](yaml)
    return _OF_FILE[name][suffix](_built(suffix)(yaml))


def _built(suffix: str) -> Alter:
    """What makes a file of a standard."""

    def build(yaml: bytes) -> bytes:
        ((_, data),) = app.build(app.Input("standard.yaml", yaml), [suffix], as_of=AS_OF).files
        return data

    return build


def _title(value: str | None) -> Mapping[str, Alter]:
    core: Swap = (r"<dc:title>.*?</dc:title>", f"<dc:title>{value}</dc:title>" if value is not None else "")
    return {
        "pdf": pdf.changed(pdf.title(value)),
        "docx": word({"docProps/core.xml": [core]}),
        "html": text((r"(?s)<title>.*?</title>", f"<title>{value}</title>" if value is not None else "")),
    }


def _language(value: str | None) -> Mapping[str, Alter]:
    tags: dict[str, list[Swap]] = {"word/styles.xml": [(r"<w:lang\b[^>]*/>", f'<w:lang w:val="{value}"/>' if value is not None else "")]}
    if value is None:
        tags |= {"word/settings.xml": [(r"<w:themeFontLang\b[^>]*/>", "")], "docProps/core.xml": [(r"<dc:language>.*?</dc:language>", "")]}
    return {
        "pdf": pdf.changed(pdf.language(value)),
        "docx": word(tags),
        "html": text((r' lang="da-DK"', f' lang="{value}"' if value is not None else "")),
    }


def _levels(*names: int) -> Mapping[str, Alter]:
    """The headings below the title on these levels by turns; 2 is the first below it."""
    return {"pdf": pdf.changed(pdf.levels(*(f"H{name}" for name in names))), "html": _html_levels(names)}


def _html_levels(names: tuple[int, ...]) -> Alter:
    import re

    def change(data: bytes) -> bytes:
        turn = iter(range(10_000))

        def renamed(found: re.Match[str]) -> str:
            level = names[next(turn) % len(names)]
            return f"<h{level}{found[1]}</h{level}>"

        return re.sub(r"(?s)<h2\b(.*?)</h2>", renamed, data.decode()).encode()

    return change


def _same() -> Mapping[str, Alter]:
    return {"pdf": pdf.changed(pdf.kept), "docx": bytes, "html": bytes}


_OF_STANDARD: Mapping[str, Mapping[str, Alter]] = {
    "contents-right": {"pdf": contents.listing(contents.right)},
    "contents-alike": {"pdf": contents.listing(contents.alike)},
    "contents-later": {"pdf": contents.listing(contents.later)},
    "contents-one-gone": {"pdf": contents.listing(contents.one_gone)},
    "contents-one-wrong": {"pdf": contents.listing(contents.one_wrong)},
    "contents-numbered": {"pdf": contents.listing(contents.numbered)},
    "contents-loud": {"pdf": contents.listing(contents.loud)},
    "pdf-as-word": {"docx": _built("pdf")},
    "word-as-pdf": {"pdf": _built("docx")},
    "page-as-pdf": {"pdf": _built("html")},
    "page-as-word": {"docx": _built("html")},
    "well-named": {suffix: _built(suffix) for suffix in ("pdf", "docx", "html")},
    "drawn": {"pdf": drawn()},
    "drawn-shadow": {"pdf": drawn(Fault.SHADOW)},
    "drawn-without-spaces": {"pdf": drawn(Fault.NO_WORD_SPACES)},
    "drawn-backwards": {"pdf": drawn(Fault.ODD_ORDER, name="backwards 6")},
    "drawn-in-blocks": {"pdf": drawn(Fault.ODD_ORDER, name="blocks 2")},
    "drawn-feet-first": {"pdf": drawn(Fault.ODD_ORDER, name="feet 4")},
    "drawn-unreadable": {"pdf": drawn(producer="drawn-unreadable")},
    "drawn-ligatures": {"pdf": drawn(Fault.LIGATURES)},
    "drawn-soft-hyphens": {"pdf": drawn(Fault.SOFT_HYPHENS)},
    "drawn-decomposed": {"pdf": drawn(Fault.DECOMPOSED)},
    "drawn-hyphens": {"pdf": drawn(Fault.HYPHENS)},
    "unknown-field": {"yaml": text((r"(?m)^title:", "overskrift: Støtte\ntitle:"))},
    "no-such-topic": {"yaml": text((r"topic: target_group", "topic: maalgruppe"))},
    "no-title-field": {"yaml": text((r"(?m)^title:.*\n(?: .*\n)*", ""))},
    "no-such-status": {"yaml": text((r"(?m)^status:.*$", "status: vedtaget"))},
    "day-that-is-none": {"yaml": text((r"(?m)^title:", "next_review: 2027-02-30\ntitle:"))},
    "field-twice": {"yaml": text((r"(?m)^title:(.*\n(?: .*\n)*)", r"title:\1title:\1"))},
    "no-sections": {"yaml": text((r"(?ms)^sections:.*?(?=^\w|\Z)", "sections: ingen\n"))},
    "remarked": {"yaml": text((r"(?m)^title:", "# overskrift: rettes til foråret\ntitle:"))},
    "as-written": {"yaml": bytes},
    "windows-lines": {"yaml": text((r"\n", "\r\n"))},
    "reviewed-later": {"yaml": text((r"(?m)^title:", "next_review: 2027-02-28\ntitle:"))},
}
"""Files made of the standard in a way of their own."""
_OF_FILE: Mapping[str, Mapping[str, Alter]] = {
    "cut": {"pdf": file.cut(0.4), "docx": file.cut(0.6)},
    "cut-early": {"pdf": file.cut(0.1), "docx": file.cut(0.2)},
    "blanked": {"docx": file.blank(0.3, 0.5), "pdf": file.blank(0.05, 0.95)},
    "emptied-file": {suffix: lambda _: b"" for suffix in ("pdf", "docx", "html")},
    "without-text": {"docx": file.without("word/document.xml")},
    "locked": {"pdf": file.locked("borger")},
    "open-to-all": {"pdf": file.locked("")},
    "tailed": {"pdf": file.tailed},
    "lost-and-found": {"pdf": file.lost},
    "stored": {"docx": file.stored},
    "scanned": {"pdf": file.scanned},
    "fronted": {"pdf": file.fronted},
    "inserted": {"docx": docx.changed(docx.inserted(" Det gælder også i weekenden."))},
    "inserted-early": {"docx": docx.changed(docx.inserted(" som udgangspunkt", at=2))},
    "deleted": {"docx": docx.changed(docx.deleted(" Det gælder ikke i ferien."))},
    "deleted-early": {"docx": docx.changed(docx.deleted(" altid", at=3))},
    "moved": {"docx": docx.changed(docx.deleted(" Husk skiftetøj.", at=3), docx.inserted(" Husk skiftetøj."))},
    "replaced": {"docx": docx.changed(docx.deleted(" to", at=4), docx.inserted(" tre", at=4))},
    "underlined": {"docx": docx.changed(docx.dressed(" Husk det.", '<w:u w:val="single"/>'))},
    "struck-out": {"docx": docx.changed(docx.dressed(" Gælder alle.", '<w:color w:val="C00000"/>'))},
    "commented": {"docx": docx.changed(docx.commented("Skal det med?", "Fagkonsulent"))},
    "commented-early": {"docx": docx.changed(docx.commented("Afventer svar fra jurist", "", at=2))},
    "commented-twice": {"docx": docx.changed(docx.commented("Tjek satsen", "Jurist", at=1), docx.commented("OK?", ""))},
    "comment-settled": {"docx": docx.changed(docx.settled("Er rettet", "Fagkonsulent"))},
    "broken-lines": {"html": text((r"</p>", "\n</p>"))},
    "remarked-page": {"html": text((r"(<h2)", r"<!-- Skal det med? -->\1"))},
    "resealed": {"pdf": pdf.changed(pdf.resealed("individuel", "skematisk"))},
    "reworded": {
        "docx": word({"word/document.xml": [("individuel", "skematisk")]}),
        "html": text((r"(?s)(<main.*?)individuel", r"\1skematisk")),
    },
    "same": _same(),
    "untagged": {"pdf": pdf.changed(pdf.untagged)},
    "unrooted": {"pdf": pdf.changed(pdf.unrooted)},
    "emptied": {"pdf": pdf.changed(pdf.emptied)},
    "shuffled": {"pdf": pdf.changed(pdf.shuffled)},
    "thinned": {"pdf": pdf.changed(pdf.thinned(2))},
    "thinner": {"pdf": pdf.changed(pdf.thinned(4))},
    "unofficial": {"pdf": pdf.changed(pdf.unofficial)},
    "suspected": {"pdf": pdf.changed(pdf.suspected)},
    "unmapped": {"pdf": pdf.changed(pdf.unmapped)},
    "same-pdf": {"pdf": pdf.changed(pdf.kept)},
    "no-language": _language(None),
    "english": _language("en-US"),
    "german": _language("de-DE"),
    "british": _language("en-GB"),
    "danish": _language("da"),
    "danish-spelt": _language("DA-dk"),
    "no-title": _title(None),
    "empty-title": _title(""),
    "word-title": _title("Microsoft Word - Dokument1"),
    "word-name": _title("Microsoft Word - kvalitetsstandard endelig.docx"),
    "unnamed": _title("Dokument1"),
    "untitled": _title("Untitled"),
    "file-title": _title("kvalitetsstandard_2026_v3.docx"),
    "real-title": _title("Kvalitetsstandard for støtte i hverdagen"),
    "short-title": _title("Bostøtte"),
    "dashed-title": _title("Støtte i hverdagen - Nyby Kommune"),
    "picture": {"html": text(image("")), "docx": pictured("")},
    "picture-empty-words": {"html": text(image(' title=""'))},
    "picture-told": {"html": text(image(' alt="Kort over vejen fra stationen til huset"')), "docx": pictured("Kort over vejen til huset")},
    "picture-decoration": {"html": text(image(' alt=""'))},
    "picture-presentation": {"html": text(image(' role="presentation" alt=""'))},
    "picture-labelled": {"html": text(image(' aria-label="To mennesker, der cykler"'))},
    "level-skipped": _levels(2, 4),
    "level-skipped-once": _levels(2, 2, 2, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2),
    "level-first-deep": _levels(3, 5),
    "levels-in-turn": _levels(2, 3),
    "levels-back": _levels(2, 3, 4, 2),
    "level-one": _levels(1, 2),
    "headless": {
        "pdf": pdf.changed(pdf.headless),
        "docx": word({"word/document.xml": [(r"<w:tblHeader/>", ""), ("TableHeading", "TableText")]}),
        "html": text((r'<th scope="col">', "<td>"), (r"</th>", "</td>")),
    },
}
