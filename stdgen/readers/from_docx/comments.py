"""Comments that were left in a Word file become problems of its reading, each at the text that it is about."""

from collections.abc import Callable, Iterator, Mapping

from stdgen.model.document import Location
from stdgen.model.finding import Hit, Problem
from stdgen.model.text import Text
from stdgen.readers.from_docx.package import Element
from stdgen.readers.from_docx.properties import W, on

RULE = "open-comments"
LONGEST = 80
_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
HINT = Text(
    da="Afklar kommentaren, og slet den (Gennemse › Slet), før dokumentet sendes videre.",
    en="Settle the comment and delete it (Review › Delete) before the document is passed on.",
)


def problems(root: Callable[[str], Element | None], places: Mapping[str, Location]) -> Iterator[Problem]:
    """A problem for each comment that is neither settled nor an answer to another.

    `root` gives a part by its kind, `places` where a comment is referred to, by its id.
    """
    comments = root("comments")
    if comments is None:
        return
    done = set(_done(root("commentsExtended")))
    for comment in comments.iter(f"{W}comment"):
        at = places.get(comment.get(f"{W}id", ""))
        paragraphs = {each.get(f"{_W14}paraId", "") for each in comment.iter(f"{W}p")} - {""}
        if at is not None and not paragraphs & done:
            yield Problem(RULE, Hit(at, _message(comment.get(f"{W}author", "").strip(), _words(comment)), HINT, _words(comment)))


def _done(extended: Element | None) -> Iterator[str]:
    """The comments, by the id of their last paragraph, that are settled or are answers."""
    for each in extended.iter(f"{_W15}commentEx") if extended is not None else ():
        if on(each.get(f"{_W15}done")) or each.get(f"{_W15}paraIdParent"):
            yield each.get(f"{_W15}paraId", "")


def _message(author: str, words: str) -> Text:
    return Text(da=f"kommentar{f' fra {author}' if author else ''}: «{words}»", en=f"comment{f' by {author}' if author else ''}: «{words}»")


def _words(comment: Element) -> str:
    words = " ".join(" ".join("".join(each.text or "" for each in line.iter(f"{W}t")) for line in comment.iter(f"{W}p")).split())
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"
