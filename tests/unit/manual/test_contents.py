"""What the manual shows of examples whose words are not what they are about."""

from stdgen.manual import as_text
from stdgen.manual.contents import with_contents
from stdgen.manual.drawing import drawn
from stdgen.manual.site import pages
from stdgen.manual.trying import tried
from stdgen.rules import named
from tests.builders import document


def test_a_document_without_a_list_of_contents_stays_as_it_is() -> None:
    read = document("Støtte", intro=("Hjælp.",))
    assert with_contents(read) is read


def test_a_list_of_contents_is_drawn_with_its_wrong_number_marked_and_the_pages_of_the_headings() -> None:
    rule = named("stale-contents")
    shown = tried(rule, rule.bad[3])
    assert shown.document is not None
    page = str(drawn(shown.document, shown.findings))
    assert ("<mark>Klageadgang 12</mark>" in page, "Klageadgang [5. side]" in page) == (True, True)


def test_bad_and_good_examples_never_look_the_same_without_a_word_on_it() -> None:
    contents, tags = (" ".join(as_text.page(named(name), "da").split()) for name in ("stale-contents", "bad-tags"))
    assert ("Indholdsfortegnelse Formål 5 Målgruppe 8" in contents, "forskellen er i filen" in contents) == (True, False)
    assert tags.count("forskellen er i filen, ikke i teksten") == 2


def test_a_page_says_whether_anything_is_marked() -> None:
    made = dict(pages([named("stale-contents"), named("bad-tags")], "1"))
    marked, unmarked = (made[f"da/regler/{name}.html"].decode() for name in ("stale-contents", "bad-tags"))
    assert ("De ord, fundet gælder, er fremhævet" in marked, "derfor er intet fremhævet" in unmarked) == (True, True)
    assert "forskellen er i filen, ikke i teksten" in unmarked
