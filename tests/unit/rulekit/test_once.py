"""What is found out about a document once."""

from dataclasses import replace

from stdgen.model.document import Document, Section, Span
from stdgen.rulekit.once import once, once_each

ONE = Document(Span("Madservice"))


def test_a_document_is_looked_at_once_while_no_other_comes() -> None:
    looked: list[Document] = []

    def looking(document: Document) -> int:
        looked.append(document)
        return len(looked)

    look = once(looking)
    assert [look(ONE), look(ONE), look(replace(ONE)), look(ONE)] == [1, 1, 2, 3]


def test_two_documents_of_the_same_words_are_two() -> None:
    titled = once(lambda document: id(document))
    other = replace(ONE)
    assert (titled(ONE), titled(other)) == (id(ONE), id(other))


def test_each_part_of_a_document_is_looked_at_once() -> None:
    looked: list[str] = []

    def looking(section: Section) -> int:
        looked.append(section.heading.text if section.heading else "")
        return len(looked)

    look = once_each(looking)
    first, second = Section(Span("Formål")), Section(Span("Formål"))
    assert [look(first), look(second), look(first), look(second)] == [1, 2, 1, 2]
