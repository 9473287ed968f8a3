"""Words in small letters become the places where they say that the help follows the single person's need, however that is put.

Three kinds of sentences say so: somebody assesses the person's need, the help follows from it, or each case is looked at by itself.
"""

from stdgen.model.pattern import pattern
from stdgen.rulekit.limits.granting import HELP
from stdgen.rulekit.wording import Wording


def follows_from_need(words: str) -> bool:
    """Whether a sentence lets what the single person needs decide how much help is given, in whatever order it says so."""
    if not any(sign in words for sign in _NEED_SIGNS):
        return False
    return any(
        _NEEDS.search(each) and _DECIDES.search(each) and _HELP_GIVEN.search(each) and not _ANYHOW.search(each)
        for each in _SENTENCE.findall(words)
    )


SIGNS = (
    *("individuel", "vurder", "konkret", "faglig", "vejledende", "fravig", "afvig", "dispens", "særlig", "ekstraordinær"),
    *("afhæng", "udred", "situation", "tilpas", "grænse", "loft", "brug for", "enkelt", "behov", "hver sag", "hvert tilfælde"),
    *(
        "skræddersy",
        "menneske til",
        "person til",
        "borger til",
        "funktions",
        "netop dig",
        "lige dig",
        "rettesnor",
        "kommer an",
        "ressourcer",
    ),
)
"""Every assessment holds one of these, the commonest first: a plain search through the whole text is faster than one in each line."""
_BY_A_FORM = r"(?![^.]*\b(?:skema|point|faste\s+(?:kriterier|trin|regler)|automatisk|tabel|standardtid|normtal))"
"""An assessment by points or a form is not one of the single person."""
_OF_ONE = r"(?:din|dit|dine|borgers|(?:borger|deltager|ansøger|bruger)ens|den\s+enkeltes|(?:den|hver)\s+enkelt[es]?\s+\w+s)"
_ONE = r"(?:dig|du|borgeren|deltageren|ansøgeren|den\s+enkelte|hver\s+(?:enkelt|borger|ansøger)|(?:det|hvert)\s+enkelte?\s+menneske)"
_NEED = (
    r"(?:\w*behov|\w*situation|funktion\w+|(?:individuelle|personlige)\s+forhold|formåen|ressourcer|livsvilkår|udfordringer|vanskeligheder)"
)
_NO_NEED = r"(?!ansøgning|sag\b|henvendelse|skema|journal|alder|indtægt|økonomi|indkomst|formue|mål\b)"
_HOW_MUCH = (
    rf"(?:{HELP}|omfang\w*|niveau\w*|timer(?:ne)?|timetal\w*|afgør\w*|bevil\w*|udmål\w*|tildel\w*|fastsæt\w*|fastsat|visiter\w*|varighed\w*"
    r"|længden|mængde\w*|hvor\s+(?:meget|megen|mange|stor|længe)|hvad\s+der\s+(?:gives|bevilges|skal\s+(?:til|gives|bevilges|ydes)))"
)
_NEED_SIGNS = (
    "behov",
    "situation",
    "funktion",
    "forhold",
    "formåen",
    "ressourcer",
    "vilkår",
    "udfordr",
    "vanskelig",
    "brug for",
    "selv",
    "har det",
)
_NEEDS = pattern(
    rf"\b{_OF_ONE}\s+{_NO_NEED}(?:[\w-]+\s+){{0,2}}?{_NEED}"
    rf"|\b{_ONE}\s+(?:(?:faktisk|konkret|selv)\s+)?(?:har\s+(?:brug|behov)\s+for|behøver|(?:selv\s+)?kan\b(?!\s+få)|har\s+det)"
)
_DECIDES = pattern(
    r"\b(?:bestemm|afgør|fastsæt|fastsat|fastlæg|udmål|tildel|vurder|bedøm|skøn|afhæng|beror)\w*|\bkommer\s+an\s+på\b|\bkræver\b"
    r"|\bi\s+det\s+omfang\b|\bsvarer?\s+til\b|\bbygger\s+på\b|\bud\s+fra\b|\budgangspunkt\s+i\b"
    r"|\befter\s+(?:din|dit|dine|hvad|den\s+enkeltes|(?:borger|deltager|ansøger)ens)\b|\bafspejler\b"
    r"|\bpå\s+(?:baggrund|grundlag)\s+af\b|\btage[rs]?\s+hensyn\b"
)
_HELP_GIVEN = pattern(rf"\b{_HOW_MUCH}\b")
_ANYHOW = pattern(
    r"\b(?:uanset|uafhængigt)\b|\b(?:afhænger|bestemmes|afgøres|fastsættes)\s+ikke\b|\b(?:skema|point|normtal|automatisk|tabel|tidspunkt"
    r"|standardtid|hvornår|mål\b|mål\s)"
)
"""Words that put something else in the need's place."""
_SENTENCE = pattern(r"[^.;!?]+")
_EACH_CASE = (
    r"(?:hvert?\s+(?:enkelte?\s+|eneste\s+)?|den\s+enkelte\s+|enhver\s+)"
    r"(?:sag|ansøgning|henvendelse|borger|person|ansøger|deltager|tilfælde)\b"
)
_BY_THE_PERSON = (
    r"\s+(?:ud\s+fra|efter|på\s+(?:baggrund|grundlag)\s+af|med\s+(?:udgangspunkt|afsæt)\s+i)\s+(?:(?:den|det|dét|lige\s+det)\s+"
    r"(?:(?:enkelte|konkrete)\s+)?(?:person|menneske|borger|ansøger)\w*|(?:sine|dens|de)\s+(?:egne|konkrete)\s+(?:forhold|omstændigheder))"
)
_WHOLLY = rf"(?=\W*(?:$|[.;])|{_BY_THE_PERSON})"
"""Nothing else follows by which a case is judged, such as points."""
LOOKS_AT_THE_PERSON = Wording(
    "helhedsvurdering|funktionsvurdering|rettesnor",
    (
        "individuel",
        r"individuel(?:le|t)?\b(?!,?\s+(?:handle)?(?:plan|mål\b|ønsker|aftaler|tid|skema|træning|undervisning|samtale|hold"
        r"|støttetime|rum\b|værelse|vejledning|supervision))",
    ),
    ("vurdering", r"faglig\w*\s+vurdering|helhedsorienteret\s+vurdering"),
    ("konkret", r"konkret\w*\s+(?:\w+\s+){0,3}?vurder"),
    (
        "vurder",
        rf"vurder\w*\s+(?:[\w,]+\s+){{0,6}}?{_OF_ONE}\s+{_NO_NEED}{_BY_A_FORM}"
        rf"|{_OF_ONE}\s+{_NO_NEED}(?:[\w,]+\s+){{1,6}}?(?:bliver\s+)?vurder{_BY_A_FORM}|vurder\w*\s+anderledes",
    ),
    (
        "vur",
        r"\bvurder\w*(?:\s+af)?,?\s+(?:vi|kommunen|visitator\w*|rådgiveren|sagsbehandleren)?,?\s*(?:hvad|hvor\s+(?:meget|stort|mange)"
        rf"|hvilken\s+(?:støtte|hjælp))\b[^.]*\b{_ONE}\b",
    ),
    ("vurder", rf"\bvurderer?\s+(?:\w+\s+){{0,3}}?behovet\b(?!\s+ud\s+fra\s+(?:kommunens|byrådets|udvalgets)\s){_BY_A_FORM}"),
    (
        "vurder|bedøm|afgør",
        rf"\b(?:vurder|bedøm)\w*\s+(?:(?:vi|kommunen|altid|selvfølgelig|derfor)\s+){{0,2}}{_EACH_CASE}{_WHOLLY}"
        rf"|\b{_EACH_CASE}\s+(?:(?:bliver|er|altid)\s+){{0,2}}(?:vurder|bedøm)(?:es|et|t)\b{_WHOLLY}"
        rf"|\b(?:vurder|bedøm|afgør)\w*(?:,?\s+[\w-]+){{0,6}}?,?{_BY_THE_PERSON}",
    ),
    ("udred", r"\budred\w*\s+(?:[\w,]+\s+){0,4}?(?:behov|situation)"),
    ("situation", r"\bdin\s+(?:konkrete|aktuelle)\s+situation"),
    (
        "hve|den enkelte|netop dig|lige dig",
        r"\b(?:hver|den enkelte)\s+(?:enkelt\s+|eneste\s+)?(?:sag|ansøgning|borger|ansøger|henvendelse|person)?\b[^.;]{0,40}?"
        rf"\b(?:for\s+sig|hver\s+for\s+sig)\b{_BY_A_FORM}"
        r"|\bi\s+(?:hver|hvert)\s+(?:enkelt\s+|enkelte\s+|eneste\s+)?(?:sag|tilfælde)\b[^.;]{0,60}?\b(?:vurder|skøn"
        r"|tager?\s+stilling|afgør|bedøm)"
        r"|\b(?:vurder|skøn|tager?\s+stilling|afgør|bedøm)\w*[^.;]{0,60}?\bi\s+(?:hver|hvert)\s+(?:enkelt\s+|enkelte\s+"
        r"|eneste\s+)?(?:sag|tilfælde)\b"
        r"|\b(?:ser|kigger)\s+(?:vi\s+)?(?:altid\s+)?på\s+(?:hver\s+enkelt|den enkelte|netop dig|lige dig)\b",
    ),
    (
        "til person|til menneske|til borger|til sag",
        r"\b(?:fra\s+)?(?:person|menneske|borger|sag)\s+til\s+(?:person|menneske|borger|sag)\b",
    ),
    (
        "konkrete sag|enkelte sag|konkret|særskilt",
        r"\b(?:vurder|skøn|afgør|bedøm)\w*[^.;]{0,40}\bi\s+den\s+(?:konkrete|enkelte)\s+sag\b"
        r"|\b(?:fastsæt|afgør|udmål|bevil|tildel|visiter)\w*\s+(?:\w+\s+)?(?:konkret|særskilt)\b(?!\s+(?:mål|aftale|dag))",
    ),
    ("netop dig|lige dig", r"\b(?:kommer|kommer\s+helt)\s+an\s+på\s+(?:netop|lige)\s+dig\b"),
    ("skræddersy", rf"\bskræddersy\w*\s+(?:\w+\s+)?(?:til|efter)\s+(?:{_ONE}|{_OF_ONE})\b"),
    (
        "pas",
        rf"\btilpasse[srt]?\s+(?:\w+\s+)?(?:til\s+|efter\s+)?(?:(?:dig|borgeren|den\s+enkelte)\b|{_OF_ONE}\s+"
        r"(?:\w+\s+)?(?:behov|situation|ønsker|funktion|hverdag|formåen|forudsætning|ressourcer))",
    ),
    (
        "grænse|loft",
        r"\b(?:ikke|ingen)\s+(?:(?:noget|en|et|nogen)\s+)?(?:fast(?:e|sat)?\s+)?(?:øvre\s+)?(?:grænser?|loft)\s+(?:for|over|på)\b",
    ),
    (
        "brug for",
        r"\b(?:flere|mere|oftere|længere|ekstra)\b[^.]{0,20}\b(?:hvis|når)\s+(?:du|borgeren|der)\s+(?:\w+\s+)?(?:har|er)\s+brug\s+for",
    ),
)
"""Words that look at the single person's need or situation, unless they are taken back."""
