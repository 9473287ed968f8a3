"""Words of a standard become those without sentences in which something beside the help is assessed: a taxi, the pay, a price."""

from stdgen.model.pattern import pattern


def without_asides(words: str, title: str) -> str:
    """Words in small letters without their sentences that assess a side matter; what the service is called after is none."""
    if not any(sign in words for sign in _SIGNS):
        return words
    return " ".join(each for each in _SENTENCES.findall(words) if not _is_aside(each, title.lower()))


def _is_aside(sentence: str, title: str) -> bool:
    """Whether what is assessed is no help, nor what the person needs beside it."""
    found = _ASSESSED.search(sentence)
    if found is None or _HELP_OR_NEED.search(sentence):
        return False
    matter = next(filter(None, found.groups()))
    return not any(sign in title for sign in (_RIDES if any(sign in matter for sign in _RIDES) else (matter[:STEM],)))


STEM = 4
"""Letters by which a matter is known again in a title."""
_RIDES = ("taxa", "kør", "transport", "befordr", "bus")
_SIGNS = (
    *(*_RIDES, "løn", "dusør", "pris", "takst", "betal", "gebyr", "depositum", "tolk", "nøgle", "erstatning", "ferie", "parker"),
    *("husdyr", "kæledyr", "arbejds", "kvalitet", "aflys", "afbud", "udgift"),
)
_MATTER = (
    r"\b(taxa\w*|kør(?:e|er|es|t)\b|\w*kørs(?:el|len)\w*|\w*transport\w*|befordr\w*|bus(?:sen|kort\w*)?\b|\w*løn(?:nen|ningen?)?\b|\w*dusør\w*"
    r"|\w*pris(?:en|er|erne)?\b|\w*takst\w*|\w*betal\w*|gebyr\w*|depositum\w*|tolke?n?\b|tolkebistand\w*|nøgle\w*"
    r"|erstatning(?:en|s\w+)?\b|\w*ferie\w*|parker\w*|husdyr\w*|kæledyr\w*|arbejds(?:miljø|indsats|tøj)\w*|kvaliteten?\b|aflys\w*|afbud\w*"
    r"|udgift\w*)"
)
_LOOKS = r"\b(?:vurder|skøn|bedøm)\w*"
_ASSESSED = pattern(
    rf"^\W*(?:(?:om|hvorvidt|hvornår|hvor\s+\w+|behovet\s+for|brugen\s+af)\b[^,]*?)?{_MATTER}[^,]*?,?\s+[^,]*?{_LOOKS}"
    rf"|{_LOOKS}[^,]*?,?\s+(?:om|hvorvidt|af|behovet\s+for)\s+[^,]*?{_MATTER}"
)
"""A side matter that is assessed: it begins the sentence, with or without «om», or stands behind the word."""
_HELP_OR_NEED = pattern(
    r"(?<!til\s)\b(?:hjælp|støtte|ydelse|indsats|tilbud|omfang)(?!emid)\w*|\b(?:din|dit|dine|borgerens|deltagerens|enkeltes|individuelle)\s+(?:\w+\s+)?(?:behov|situation|funktion)"
)
_SENTENCES = pattern(r"[^.;!?]+[.;!?]?")
