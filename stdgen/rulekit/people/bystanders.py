"""Words in small letters become the same words without those who only stand by: «har du børn», «forældre til børn», «børnerådgiveren»."""

from stdgen.model.pattern import pattern
from stdgen.rulekit.limits.granting import HELP_NOUN
from stdgen.rulekit.wording import Wording


def without_bystanders(words: str) -> str:
    """The words, each at its own offset, with blanks for those who stand by where something is given to others."""
    if not any(who in words for who in _WHO):
        return words
    kept = words
    for match in tuple(_BESIDE.all(words)):
        if not _THEY_GET.match(words, match.end()):
            kept = kept[: match.start()] + " " * (match.end() - match.start()) + kept[match.end() :]
    return kept


_NEEDS = (
    r"(?:nedsat|handicap|funktions|diagnose|autis|adhd|epilepsi|sygdom|lidelse|særlige\s+behov|behov\s+for|brug\s+for|kørestol|udviklings|hæmm"
    r"|\bsygt?\b|syge\b)"
)
_GROWN = (
    r"(?:voksne|borgere?|borgeren|deltageren|ansøgeren|kvinder|mænd|mødre|mor|far|fædre|enlige|par|personer|mennesker|forældre"
    r"|den|dem|de|du|man)"
)
_THEM = r"(?:de|børnene|barnet|den\s+unge|de\s+unge)"
_NO_LEAVE = r"\b(?!\s+(?:\w+\s+){0,2}?(?:lov|plads)\b)"
_THEY_GET = pattern(
    r"[^.;!?]{0,60}?(?:"
    rf"[,?]\s+(?:så\s+)?(?:(?:kan|skal|vil|har)\s+{_THEM}\s+(?:\w+\s+){{0,2}}?(?:få|modtage|søge|ret\s+til){_NO_LEAVE}"
    rf"|(?:får|modtager|søger)\s+{_THEM}{_NO_LEAVE})"
    rf"|,[^.;!?]{{0,60}}?\b{HELP_NOUN}\s+til\s+(?:dem|barnet|børnene)\b"
    rf"|[.!?]\s+{_THEM}\s+(?:(?:kan|skal|vil|har)\s+(?:\w+\s+){{0,2}}?(?:få|modtage|søge|ret\s+til){_NO_LEAVE}|(?:får|modtager|søger){_NO_LEAVE}))"
)
"""What follows where those who stand by are those who get it after all: «Har du børn, kan de få støtte», «… gives støtten til dem»."""
_WHO = ("børn", "barn", "unge", "ældre", "søskende")
"""All that `_BESIDE` finds holds one of these."""
_BESIDE = Wording(
    (
        "børn|barn",
        rf"\b{_GROWN},?\s+(?:(?:der|som)\s+)?(?:med|har|til|venter|bor\s+med)\s+(?:(?!\w*(?:handicap|hæm|kronisk|syge?\b))\w+\s+){{0,2}}?(?:børn|barn)\b"
        rf"(?![^.]{{0,60}}{_NEEDS})(?!\s+under\s+\d+\s+år\s+(?:med|der|som)\b)(?:\s+under\s+(?:18|atten)(?:\s+år)?)?",
    ),
    (
        "familie",
        rf"\bfamilier?\s+(?:med|(?:der|som)\s+har)\s+(?:\w+\s+)?(?:børn|barn)\b(?!\s+under\s+(?:18|atten)\b)(?![^.]{{0,60}}{_NEEDS})",
    ),
    (
        "børn|barn",
        r"\b(?:har|får|venter|bor|er)\s+(?:du|man|borgeren|der|ansøgeren)\s+(?:\w+\s+){0,2}?(?:børn|barn)\b"
        rf"(?![^.,]{{0,60}}{_NEEDS})(?:\s+under\s+(?:18|atten)(?:\s+år)?)?",
    ),
    (
        "børn|barn",
        r"(?<!støtte\stil\s)(?<!støtten\stil\s)(?<!hjælp\stil\s)(?<!hjælpen\stil\s)(?<!vegne\saf\s)\b(?:dine|deres|sine|hans|hendes|borgerens|dit|sit|egne|voksne|fælles)\s+(?:\w+\s+)?(?:børn|barn)\b"
        r"(?!\s+(?:kan|får|har|er|under|med|på)\b)",
    ),
    ("børn|barn", r"\b(?:hensyn|kontakt|samvær|forhold|forholdet|ansvar|omsorg)\s+(?:til|med|for)\s+(?:\w+\s+)?(?:børn\w*|barnet?)\b"),
    ("børnene", r"\b(?:med|for|om|hos|sammen\s+med)\s+børnene\b"),
    ("børnebørn", r"\bbørnebørn\w*"),
    ("voksne børn", r"\bvoksne\s+børn\b"),
    (
        "ældrepl|ældreom|ældrece",
        r"\b(?:medarbejder|personale|ansatte|kolleger|leder|vikar|pædagog|assistent)\w*\s+(?:\w+\s+)?(?:i|fra|inden\s+for|på)\s+(?:\w+\s+)?ældre(?:plej|områd|cent)\w*",
    ),
    ("hjemmeboende", rf"\bhjemmeboende\s+børn\b(?:\s+og\s+unge)?(?!\s+med\s+[^.]{{0,40}}{_NEEDS})(?!\s+(?:(?:kan|skal)\s+)?få)"),
    ("børn|barn", r"\b(?:mens|imens|når|hvis|selv\s*om|inden|før)\s+(?:børnene|barnet|der\s+(?:\w+\s+)?børn)\b"),
    (
        "børn|unge|barnet",
        r"\b(?:børn|unge|børnene|barnet)\b(?:\s+og\s+(?:børn|unge)\b)?(?:\s+under\s+(?:18|atten)\s+år)?(?=\s+(?:må|kan|skal|bør)\s+(?:\w+\s+){0,2}?"
        r"(?:være|deltage|opholde|forvente|hjælpe|lege|sove|blive\s+i|besøge|komme\s+(?:med|forbi|på\s+besøg))\w*\b)",
    ),
    ("børn", r"\bbørn\s+i\s+(?:hjemmet|huset|hjemmene)\b(?!\s+(?:med|kan|får|har|der|som)\b)"),
    ("søskende", r"\bsøskende\s+under\s+18\s+år"),
    (
        "børn|unge|ældre",
        r"\b(?:børn|børne|børne-|unge|ældre)(?:\s*-?\s*og\s+\w+)?-?\s?(?:rådgiv|afdeling|forvalt|udvalg|område|hus|have|team|sag|linje|telefon"
        r"|konsulent|råd|sagen|politik|minister|attest)\w*",
    ),
    (
        "afdeling|forvaltning|cent|udvalg|team",
        r"\b(?:afdelingen|forvaltningen|centret|udvalget|teamet|center)\s+(?:for\s+)?børn\s+og\s+\w+",
    ),
    ("unge", r"\bunge\s+(?:der\s+er\s+|som\s+er\s+)?(?:over|fra|fyldt)\s+(?:de\s+)?18\b"),
)
"""Those who stand by where something is given to others, and offices with their names."""
