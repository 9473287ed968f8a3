"""Another program opens our Word files and finds the same words in the same order, with the markers of the lists."""

import subprocess
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from stdgen import profiles
from stdgen.model.document import Block, Document, Listing, Quote
from stdgen.model.profile import Layout
from stdgen.model.walk import bodies, sections, text
from stdgen.readers import from_yaml
from stdgen.renderers.to_docx import rendering as to_docx
from tests.builders import document, listing, paragraph, quote, section, span, table
from tests.requirements import needs
from tests.unit.test_to_docx import PLAIN, TABLE
from tests.unit.test_word_round_trip import LETTERS, NESTED, WIDE

STANDARDS = Path(__file__).parents[2] / "standards"
PROFILES = {Layout.HEADINGS: PLAIN, Layout.TABLE: TABLE}
WRITTEN = document(
    "Kvalitetsstandard for beskyttet beskæftigelse",
    section(
        "Målgruppe",
        "Borgere under folkepensionsalderen, æøå ÆØÅ.",
        listing("en", "to", marker="o"),
        section("Under", table(("a", "b"), ("c", "d"))),
    ),
    section(
        "Klage", paragraph("Se ", span("hjemmesiden", href="https://example.dk"), " for mere."), quote("§ 1. Ordret.", "Stk. 2. Mere.")
    ),
    section("Løn", NESTED, LETTERS, WIDE),
    intro=("Indledning.",),
    closing=("Godkendt i Byrådet den 3. marts 2022.", "Torvet 3\n8500 Grenaa"),
)


def opened(written: Document, layout: Layout, folder: Path, *, form: str = "txt:Text (encoded):UTF8") -> Path:
    """The file as LibreOffice saves it in another form; nothing stands around its pages but the mark of a draft."""
    file = folder / "a.docx"
    bare = replace(PROFILES[layout], header="", footer="", page_number="")
    file.write_bytes(to_docx.render(written, bare, source=b"title: x\n", draft=True))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", "--headless", profile, "--convert-to", form, "--outdir", str(folder), str(file)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return folder / f"a.{form[:3]}"


def words_on_pages(written: Document, layout: Layout, folder: Path) -> list[str]:
    """The words as they are printed, markers included: LibreOffice's own text has one bullet for all."""
    file = opened(written, layout, folder, form="pdf")
    return subprocess.run(["pdftotext", "-raw", str(file), "-"], check=True, capture_output=True, timeout=60).stdout.decode().split()


@needs("soffice")
@pytest.mark.parametrize("layout", Layout)
def test_libreoffice_finds_the_same_words(layout: Layout, tmp_path: Path) -> None:
    plain = document(
        "Titel", section("Formål", "Ét afsnit.", quote("Ordret.")), section("Klage", table(("a", "b"))), intro=("Ind.",), closing=("Ud.",)
    )
    found = opened(plain, layout, tmp_path).read_text("utf-8-sig").split()
    assert found == ["Titel", "Ind.", "Formål", "Ét", "afsnit.", "Ordret.", "Klage", "a", "b", "Ud."]


@needs("soffice")
@needs("pdftotext")
@pytest.mark.parametrize("layout", Layout)
def test_every_marker_is_printed_as_it_is_written(layout: Layout, tmp_path: Path) -> None:
    points = [item for item in LETTERS.items if "%" not in item.marker]
    found = words_on_pages(document("Titel", section("Løn", Listing(tuple(points)))), layout, tmp_path)
    assert found == ["Titel", "Løn", *(word for item in points for word in f"{item.marker} {text(item.blocks)}".split())]


@needs("soffice")
@needs("pdftotext")
@pytest.mark.parametrize("layout", Layout)
def test_no_word_of_a_document_with_everything_in_it_is_lost(layout: Layout, tmp_path: Path) -> None:
    found = words_on_pages(WRITTEN, layout, tmp_path)
    assert WRITTEN.title is not None
    said = [WRITTEN.title.text, *(section.heading.text for section in sections(WRITTEN.sections) if section.heading)]
    said += [text(blocks) for _, blocks in bodies(WRITTEN)]
    wanted = Counter(word for words in said for word in words.split())
    assert wanted - Counter(found) == Counter()
    assert "UDKAST" not in found


@needs("soffice")
@needs("pdftotext")
@pytest.mark.parametrize("name", sorted(each.name for each in STANDARDS.iterdir() if each.is_dir()))
def test_every_sign_of_the_real_standards_is_printed_in_order(name: str, tmp_path: Path) -> None:
    source = next((STANDARDS / name).glob("*.yaml"))
    profile = profiles.load(name)
    written = from_yaml.read(source.read_bytes(), source.name, profile=profile).document
    assert written is not None
    found = words_on_pages(written, profile.layout, tmp_path)
    assert "".join(found) == "".join("".join(printed(written)).split())


def printed(written: Document) -> Iterator[str]:
    """The text with its markers, in reading order."""
    yield written.title.text if written.title else ""
    yield from shown(written.intro)
    for each in sections(written.sections):
        yield each.heading.text if each.heading else ""
        yield from shown(each.blocks)
    yield from shown(written.closing)


def shown(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Listing():
                for item in block.items:
                    yield item.marker
                    yield from shown(item.blocks)
            case Quote():
                yield from shown(block.blocks)
            case _:
                yield text((block,))
