"""Words on a complaint become what it is about: a decision of the municipality, or how help is carried out and other bodies' matters."""

from stdgen.model.pattern import pattern
from stdgen.rulekit.wording import Wording, small


def about_decisions(words: str, *, before: bool) -> bool:
    """Whether these words, in small letters, are about decisions; words that do not tell go on with what was said before them."""
    if _OTHER_BODY.found(words):
        return False
    if _DECISION.found(words) and not _THERE.match(words):
        return True
    if _OVER_ELSE.search(words):
        return False
    return "visitationen" in words or (before and not _CARRYING_OUT.found(words))


def tells_of_decisions(words: str) -> bool:
    """Whether a sentence in small letters, which stands anywhere, speaks of complaints about decisions or about nothing else."""
    return about_decisions(words, before=True) and (_DECISION.found(words) or not _ASKS.search(words))


def heads_decisions(headings: tuple[str, ...]) -> bool:
    """Whether what stands under these headings is about decisions, as far as they tell."""
    return all(
        _DECISION.found(each) or not (_OTHER_BODY.found(each) or _CARRYING_OUT.found(each) or _DELIVERY.found(each))
        for each in map(small, headings)
    )


_DECIDED = (
    r"(?:afgør|afslag|beslut|bevil|tildel|visit|vurder|omfang|nedsæt|nedsat|stands|ophør|frakend|svar|brev|resultat|udfald|nej\b|udmål"
    r"|tilkend|tilbudt|delvis|sag(?:en|er)?\b|længde)"
)
"""What names a decision, or what was decided."""
_OVER_ELSE = pattern(
    r"\bklag(?:e[nrs]?|erne)?\s+(?:\w+\s+)?over\s+(?!(?:for|den|det|dem|de|denne|dette|disse|kommunen|os|hvad|hvordan|at|til|hos|inden|senest|telefon\w*|nettet|disken)\b)"
    rf"(?!(?:(?!(?:til|hos|ved|i|på)\b)[\w-]+\s+){{0,4}}?[a-zæøå]*{_DECIDED})"
)
"""A complaint about anything but a decision."""
_ASKS = pattern(r"\bbed(?:er|es)\b")
_THERE = pattern(r"\W*(?:dér|derfra|hos\s+dem)\b")
"""What opens so goes on about the place that was named before."""
_OTHER_BODY = Wording(
    "ligebehandling|ombudsmand|forbrugerklage|huslejenævn|beboerklage|datatilsyn|klagenævn|ankenævn|sagsøge|søgsmål"
    "|arbejdstilsyn|socialtilsyn|ældretilsyn|politiet|sundhedsfaglig|sundhedsloven|erstatning|anbring",
    (
        "borgerrådgiver",
        r"^(?!.*(?:forklar|hjælp|vejled|svare|fortæl|rådgive\b|oplys|spørg|\bråd\b)).*\bborgerrådgiver",
    ),
    ("patient", r"patient(?:klage|sikkerhed|erstatning|er\b)"),
    ("styrelsen", r"\bstyrelsen\s+for\b"),
    ("domstol", r"\bdomstol"),
    ("byret", r"\bbyret"),
    ("retten", r"\bretten\b(?!\s+til)"),
    ("dukh", r"\bdukh\b"),
    ("tilsyn", r"\bover\s+tilsyn"),
    ("nabo", r"\bnabo"),
    ("udvalg", r"børne-?\s+og\s+unge-?udvalg"),
)
_DECISION = Wording(
    "afgørelse|beslutning|bevilget|klagefrist|ankefrist|ankestyrelse|genvurder|revurder",
    ("afslag", r"\bafslag"),
    ("bevilling", r"\bbevilling"),
    ("medhold", r"\bmedhold"),
)
_WORK = (
    r"(?:leverandør|personale|medarbejder|hjælpere?n|kontaktperson|chauffør|opførsel|dagligdag|udførelse|kvalitet(?:en)?\b|måden?\b"
    r"|mad(?:en|ens)?\b"
    r"|rengøring|aftaler|praktiske\s+forhold|kørsel|kørslen|turen|besøg|vasketøj|tonen|stedet\b|lokale|undervisning|betjening|ledsager"
    r"|hjælpen\b|indsatsen|ydelsen|(?:daglige|leverede)\s+hjælp|tilbuddet|støtten|behandlingen|leveringen|træningen|omgang|ventetid)"
)
"""What is carried out, and who does it."""
_WORKS = (
    "leverandør|personale|medarbejder|hjælper|kontaktperson|chauffør|opførsel|dagligdag|udførelse|kvalitet|måde|mad|rengøring"
    "|aftaler|forhold"
    "|kørs|turen|besøg|vasketøj|tonen|stedet|lokale|undervisning|betjening|ledsager|hjælp|indsats|ydelse|tilbud|støtte|behandling|levering"
    "|træning|omgang|ventetid"
)
_CARRYING_OUT = Wording(
    "aflyst|udebliv|udeblev|chauffør",
    ("for sent", r"(?<!klaget\s)\bfor\s+sent,\s+(?:kan|skal)\b"),
    (_WORKS, rf"\b(?:over|med|om|vedrørende|angående)\s+(?:(?!afgør|til\b|ved\b|på\b|hos\b|i\b|fra\b)[\w-]+\s+){{0,3}}?{_WORK}"),
    (
        "leverandør|leder|kontaktperson|vogn|køkken|plejehjem|hjemmeplejen|selskab|firma|vicevært",
        r"\b(?:til|hos|for|med)\s+(?:[\w-]+\s+){0,2}?(?:[a-zæøå]*(?:leverandør|leder(?:en)?\b|selskab|firma)|kontaktperson|vogn|køkken"
        r"|plejehjem|hjemmeplejen|vicevært)",
    ),
    ("regning|faktura|opkræv|betaling", r"\b(?:over|om)\s+(?:[\w-]+\s+){0,2}?(?:[a-zæøå]*regning|faktura|opkræv|betaling)"),
    ("mellem", r"\b(?:uenig|uoverensstemmelse|konflikt)\w*\s+mellem\b"),
    ("udfør", r"udfør(?:el|t\b|es\b|er\b)"),
    ("måde", r"(?<!på\sden\s)\bmåde[n,]?\s+(?:hjælpen|støtten|du\b|som|en\b|vi\b|indsats)"),
)
_DELIVERY = Wording((_WORKS, rf"\b{_WORK}"), ("regning|faktura|opkræv", r"\b(?:regning|faktura|opkræv)"))
"""In a heading the work alone tells what the complaint is about."""
