"""Text becomes the stretches of it that tell of law that held once: «tidligere § 79 a», «§ 41 er flyttet til …»."""

import re

from stdgen.model.pattern import pattern
from stdgen.rulekit.citing.past import EARLIER, ENDED, SIGNS, Telling

_PLACE = r"(?:§|paragraf\w*|barnets\s+lov|\w*lov(?:en|ens|s)?\b|sel\b|lbk\b|bek\b|bekendtgørelse\w*)"
"""How a place in the law is named."""
_TERMS = r"(?:bestemmelse|regel|regler|hjemmel|paragraf|ordning|krav|gældende|nr\.)"
_GONE = r"(?:slettet|fjernet|strøget|sløjfet|ophørt|nedlagt|taget\s+ud|sat\s+ud\s+af\s+kraft|trådt\s+ud\s+af\s+kraft|flyttet|rykket|væk)"
_REPLACED = (
    rf"(?:afløs(?:er|te|t)|erstatte(?:r|de|t))\s+(?:(?!efter\b|for\b)\w+\s+){{0,2}}?{_PLACE}|(?:afløst|erstattet)\s+(?:\w+\s+){{0,2}}?af\s"
    r"(?!\s*(?:en|et|andre|vores|kommunens)\b)"
)
"""That other law came after it; «afløser» is also who relieves those who care for somebody."""
_ENDS = (
    r"(?:bort|ud)fald(?:t|et)\b|udgået|udgik|(?:er|bliver)\s+udeladt|afskaffe\w*|udfase\w*|forsvandt|forsvundet"
    r"|fald(?:t|et)\s+(?:bort|væk|ud)\b"
    r"|overgået|tr(?:æder|ådte)\s+i\s+stedet\s+for"
)
"""Verbs that nobody has of law that holds."""
_MOVED = (
    rf"(?:§|\b(?:regl|bestemmelse|grænse))[^.]{{0,60}}\b(?:er|blev|blevet)\s+(?:\w+\s+){{0,2}}?{_GONE}\b"
    rf"|\b(?:flyttet|overført)\s+(?:fra|til)\s+{_PLACE}"
    rf"|\b(?:viderefør\w*(?:\s+i)?|fjernede|slettede|blev\s+til)\s+{_PLACE}|\bnu\s+(?:§|efter|reguler\w+|barnets|ældreloven)|\bhed(?:der)?\s+nu\b"
)
_OLD = (
    rf"(?:\b(?:tidligere|tidl\.)|(?<!som\s)\bhidtil\w*|\bgamle)\s+(?:{_TERMS}|{_PLACE})"
    rf"|\b(?:gamle|ældre)\s+(?:bevilling|afgørelse|sag|ydelse|dokument|standard|papir)|(?:\(|^|[.:;]\s)før:?\s+{_PLACE}|\bfør:"
    r"|\bovergangs(?:bestemmelse|ordning|rege?l)\w*+(?!\s+(?:står|findes|fremgår|følger)\b|\s+(?:i|efter)\s)"
)
"""What is called old: «den gamle § 41», «(før servicelovens § 42)», grants of an earlier time."""
_RESTED = (
    r"stod|fandtes|hed|gjaldt|fik|gav|havde|byggede|hvilede|fulgte|henviste|hørte|krævede|pålagde|lå|forpligtede"
    r"|var\s+(?:\w+\s+){0,3}?(?:reguleret|omfattet|hjemlet|beskrevet|givet|fastsat|lovgrundlaget|grundlaget|hjemlen)"
    r"|blev\s+(?:\w+\s+){0,4}?(?:givet|tilbudt|ydet|bevilget|reguleret|dækket)"
)
"""What law did once, and what was given under it."""
OLD_HEAD = pattern(
    r"\W*(?:(?:før|indtil|frem\s+til|til\s+og\s+med)(?:\W*$|\s+(?:den\s+)?(?:\d|(?:1\.\s+)?ju[ln]i|januar|ældreloven|barnets|ændring|reform))"
    r"|(?:tidligere|hidtil\w*|gammelt?|gamle)(?:\W*$|\s+(?:lov\w*|regle?\w*|bestemmelse\w*|paragraf\w*|hjemmel|henvisning\w*|§))"
    r"|(?:ophæve\w*|udgå\w*|historik\b))",
    re.IGNORECASE,
)
"""What stands over law that held once, in a table or as a heading: «Før 1. juli 2025», «Tidligere bestemmelse», «Ophævet»."""
LAW = Telling(
    (
        *SIGNS,
        *(
            "blev",
            "stod ",
            "fandtes ",
            "hed ",
            "gjaldt ",
            "fik ",
            "gav ",
            "ikke ",
            "havde ",
            "byggede ",
            "hvilede ",
            "fulgte ",
            "henviste ",
        ),
        *("hørte ", "krævede ", "pålagde ", "lå ", "forpligtede ", "var ", "faldt", "faldet", "afskaffe", "udfase", "forsv", "udelad"),
        *("udgik", "slettet", "fjernet", "strøget", "sløjfet", "ophørt", "nedlagt", "overført", "taget ud", "ud af kraft", "tidl."),
        *(
            "bortfald",
            "udfald",
            "flytte",
            "overgangs",
            "overgået",
            "udgået",
            "i stedet for",
            "viderefør",
            "fjernede",
            "slettede",
            "rykket",
            "væk",
            "uden ",
            " nu ",
            "(nu ",
            "gamle ",
            "ældre ",
            "da ",
            "mens ",
        ),
    ),
    pattern(rf"\b(?:{ENDED}|{_REPLACED}|{_ENDS})|{_MOVED}|{_OLD}", re.IGNORECASE),
    pattern(rf"\b(?:{EARLIER}|{_RESTED})\b|^\W*(?:da|dengang|mens)\b.*\b(?:blev|var)\b", re.IGNORECASE),
    pattern(
        r"(?:Den|Det|De|Disse|Denne|Begge|Bestemmelse\w*|Regle\w*|Paragraf\w*|Lov\w*|Krav\w*|Bekendtgørelse\w*)\s+(?:\w+\s+){0,3}?"
        rf"(?:{ENDED}|{_REPLACED}|{_ENDS}|{_GONE})\b"
    ),
    pattern(
        rf"\b(?:uden|ikke\s+(?:længere|mere))\s+{_PLACE}[^,;]*|\bikke\s+(?:(?:længere|mere)\s+(?:\w+\s+)?)?(?:på|efter|i|under|af)\s+(?:\w+\s+){{0,3}}?{_PLACE}[^,;]*",
        re.IGNORECASE,
    ),
)
"""Of provisions, acts and orders."""
