"""A sound standard becomes an accessible file of ours, and that file one with a fault (or a decoy) in what it tells of itself."""

from collections.abc import Callable, Mapping

from stdgen import app
from tests.planted import altered_contents as contents
from tests.planted import altered_pdf as pdf
from tests.planted.altered_text import Swap, image, page, pictured, word
from tests.planted.plant import AS_OF

Alter = Callable[[bytes], bytes]


def changes(name: str) -> tuple[str, ...]:
    """The suffixes that a change is made in; KeyError for one that there is none of."""
    return tuple(_CHANGES[name])


def altered(yaml: bytes, name: str, suffix: str) -> bytes:
    """The standard as a file of that suffix, changed."""
    if name.startswith(_CONTENTS):
        return _CHANGES[name][suffix](yaml)
    built = app.build(app.Input("standard.yaml", yaml), [suffix], as_of=AS_OF)
    ((_, data),) = built.files
    return _CHANGES[name][suffix](data)


def _title(value: str | None) -> Mapping[str, Alter]:
    core: Swap = (r"<dc:title>.*?</dc:title>", f"<dc:title>{value}</dc:title>" if value is not None else "")
    return {
        "pdf": pdf.changed(pdf.title(value)),
        "docx": word({"docProps/core.xml": [core]}),
        "html": page((r"(?s)<title>.*?</title>", f"<title>{value}</title>" if value is not None else "")),
    }


def _language(value: str | None) -> Mapping[str, Alter]:
    tags: dict[str, list[Swap]] = {"word/styles.xml": [(r"<w:lang\b[^>]*/>", f'<w:lang w:val="{value}"/>' if value is not None else "")]}
    if value is None:
        tags |= {"word/settings.xml": [(r"<w:themeFontLang\b[^>]*/>", "")], "docProps/core.xml": [(r"<dc:language>.*?</dc:language>", "")]}
    return {
        "pdf": pdf.changed(pdf.language(value)),
        "docx": word(tags),
        "html": page((r' lang="da-DK"', f' lang="{value}"' if value is not None else "")),
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


_CONTENTS = "contents-"
"""Changes that draw the file themselves."""
_CHANGES: Mapping[str, Mapping[str, Alter]] = {
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
    "picture": {"html": page(image("")), "docx": pictured("")},
    "picture-empty-words": {"html": page(image(' title=""'))},
    "picture-told": {"html": page(image(' alt="Kort over vejen fra stationen til huset"')), "docx": pictured("Kort over vejen til huset")},
    "picture-decoration": {"html": page(image(' alt=""'))},
    "picture-presentation": {"html": page(image(' role="presentation" alt=""'))},
    "picture-labelled": {"html": page(image(' aria-label="To mennesker, der cykler"'))},
    "level-skipped": _levels(2, 4),
    "level-skipped-once": _levels(2, 2, 2, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2),
    "level-first-deep": _levels(3, 5),
    "levels-in-turn": _levels(2, 3),
    "levels-back": _levels(2, 3, 4, 2),
    "level-one": _levels(1, 2),
    "contents-right": {"pdf": contents.listing(contents.right)},
    "contents-alike": {"pdf": contents.listing(contents.alike)},
    "contents-later": {"pdf": contents.listing(contents.later)},
    "contents-one-gone": {"pdf": contents.listing(contents.one_gone)},
    "contents-one-wrong": {"pdf": contents.listing(contents.one_wrong)},
    "contents-numbered": {"pdf": contents.listing(contents.numbered)},
    "contents-loud": {"pdf": contents.listing(contents.loud)},
    "headless": {
        "pdf": pdf.changed(pdf.headless),
        "docx": word({"word/document.xml": [(r"<w:tblHeader/>", ""), (r'w:firstRow="1"', 'w:firstRow="0"')]}),
        "html": page((r'<th scope="col">', "<td>"), (r"</th>", "</td>")),
    },
}
