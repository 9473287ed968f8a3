"""The number typed before a heading is told from its words, and the page number after it in a list of contents."""

from stdgen.model.pattern import pattern

NUMBER = pattern(
    r"(?:(?i:kapitel|afsnit|punkt|pkt\.|ad|del)\s+)?(?:(\d{1,2}(?:\.\d{1,2}){0,4})(?:[.):]+\s*|\s+(?=[A-ZÆØÅ§«])"
    r"|(?=[A-ZÆØÅ][a-zæøå]))|([A-ZÆØÅ]|[IVX]{1,5})[.):]+\s+)"
)

_PAGE = pattern(r"(?:\s*[.…·_]{2,}\s*\d{0,3}|\t\s*\d{1,3}|\s+\d{1,3})\s*$")


def number_of(words: str) -> str:
    """The number typed before a heading, without its last full stop; empty where there is none."""
    found = NUMBER.match(words)
    return found[1] or found[2] if found and found.end() < len(words) else ""


def without_number_or_page(words: str) -> str:
    """The words in small letters without a typed number before them, leader dots and a page number after them."""
    found = NUMBER.match(words)
    plain = words[found.end() :] if found else words
    return " ".join(_PAGE.sub("", plain).casefold().split())
