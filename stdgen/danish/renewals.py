"""How a standard says when and how often it is looked at again, and until when it holds: wordings built from few parts."""

from stdgen.model.pattern import pattern

STANDARD = (
    r"(?:[Kk]valitetsstandard(?:en|erne)?|[Ss]tandard(?:en|erne)|[Ss]erviceniveauet|(?:[Ii]ndsats|\b)[Kk]ataloget"
    r"|(?:[Ii]ndsats|[Yy]delses|[Ss]erviceniveau)beskrivelsen?)\s+"
    r"(?:er\s+|skal\s+|har\s+|forventes\s+)?"
)
"""The standard itself as the subject of a sentence: of plans, grants and rates the same is told."""
APPROVED = r"(?:[Gg]odkend|[Vv]edtag)(?:t|et)\b.{0,120}?"
STEMS = (
    "revi",
    "evurd",
    "valuer",
    "pdater",
    "jourfør",
    "ehandl",
    "ennemg",
    "odkend",
    "genoptag",
    "forny",
    "genvurd",
    "genbes",
    " igen",
    "næste gang",
    "ses ",
    "syn",
    "tages op",
    "ser ",
)
"""Every next review holds one of these."""
REPEATS = ("hver", "årlig", "året")
TERMS = (" år", " måned")
"""What its length of time holds, where it says how long it holds."""

_BODY = (
    r"(?:[Bb]yrådet|[Kk]ommunalbestyrelsen|[Uu]dvalget(?:\sfor(?:\s(?!i\b|igen\b)[\w,]+){1,4})?|[A-ZÆØÅ][\w-]*(?:,\s[\w-]+)?"
    r"(?:\sog\s[\w-]+)?udvalget)"
)
_NOUN = (
    r"(?:genbehandling|genvurdering|revision|revidering|revurdering|evaluering|opdatering|ajourføring|gennemgang|behandling|godkendelse"
    r"|vedtagelse|fornyelse|eftersyn|gennemsyn)"
)
_ANEW = (
    r"(?:[Rr]evideres|[Rr]evurderes|[Ee]valueres|[Oo]pdateres|[Aa]jourføres|[Gg]ennemgås|[Gg]odkendes|[Vv]edtages|[Bb]ehandles"
    r"|[Gg]enbehandles"
    r"|[Gg]enbesøges|[Gg]envurderes|[Gg]enoptages|[Ff]ornyes|[Ss]es\s+(?:efter|igennem)|[Tt]ages\s+op)"
)
_DONE = (
    r"(?:revideret|revurderet|evalueret|opdateret|ajourført|gennemgået|godkendt|vedtaget|behandlet|genbehandlet|genvurderet"
    r"|genoptaget|fornyet"
    r"|set\s+efter|taget\s+op)"
)
_ASPECT = (
    rf"(?:\s+(?:(?:i|af|ved)\s+{_BODY}|af\s+(?:kvalitets)?standarden|til\s+(?:ny\s+)?(?:politisk\s+)?{_NOUN}|politisk|senest"
    rf"|igen|på\s+ny|næste\s+gang|næst))*"
)
_WILL = r"(?:(?:[Ss]kal|[Vv]il|[Bb]liver|[Bb]ør|[Ff]orventes)\s+)"
_STARTS = rf"(?:(?:^|[.;]\s+|\n)(?:(?:[Dd]en|[Dd]enne|[Dd]et)\s+(?:gælder\s[^.;]{{2,40}}?\sog\s+)?)?|{STANDARD}|{APPROVED}\bog\s+)"
NEXT = pattern(
    rf"\b(?:[Nn]æste|[Ff]orventet|[Pp]lanlagt|[Nn]y|[Dd]ato\s+for\s+(?:næste|ny)|[Ff]rist\s+for(?:\s+næste|\s+ny)?)\s+(?:politiske?\s+)?"
    rf"{_NOUN}(?:sdato)?\b{_ASPECT}"
    r"|\bRevisionsfrist\b|\bRevision\s+senest\b"
    rf"|{_STARTS}{_WILL}?op\s+til\s+(?:(?:ny|fornyet|politisk)\s+)*{_NOUN}\b{_ASPECT}"
    rf"|\b[Nn]æste\s+gang\s+(?:{STANDARD})?{_ANEW}\b{_ASPECT}"
    rf"|{_STARTS}{_WILL}?{_ANEW}\b{_ASPECT}"
    rf"|{_STARTS}{_WILL}(?:være\s+|at\s+blive\s+|at\s+være\s+|blive\s+|set\s+)?{_DONE}\b(?=\s+(?:senest|inden|igen|på\s+ny"
    rf"|i\s+\w+\s+20)){_ASPECT}"
    rf"|(?:{_BODY}|\b[Vv]i|\b[Ff]orvaltningen|\b[Kk]ommunen)\s+(?:skal\s+|vil\s+)?(?:ser?|behandler?|tager?|revidere[rs]?|godkender?|drøfter?"
    rf"|genbehandler?|evaluerer?|gennemgår?|kigger?)\s+(?:på\s+)?(?:{STANDARD}|den\s+|det\s+)(?:(?:op|efter|igennem)\s+)?(?:igen|på\s+ny|næste\s+gang)"
    rf"|{_STARTS}{_WILL}?(?:op\s+(?:i|til|for)|i|for|forbi|til)\s+{_BODY}\s+(?:igen|på\s+ny|næste\s+gang)"
    rf"|\b[Nn]æste\s+gang\s+{STANDARD}[^.;]{{0,40}}?,\s+er\b"
)
"""What announces the day of the next review."""
REVISED = pattern(r"(?<!Seneste\s)(?<!Sidste\s)\b(?:Revisionsdato|Dato\s+for\s+revision)\b|(?:^|[.;|]\s+|\n)Revision\b(?=\s*:)")
"""What announces the day of a review without a word on whether it is the next or the last."""
ENDS = pattern(
    rf"(?:\bGæld(?:ende|er)|\bGyldig|\bGÆLDENDE|\bGYLDIG|{STANDARD}(?:gældende|gælder|gyldig(?:hed)?)|{APPROVED}\b(?:gældende|gælder|gyldig))\b"
    r"(?:.{0,60}?\b(?:til\s+og\s+med|indtil|frem\s+til|til)\b|\s+(?:kun\s+)?(?:i|for)(?:\s+(?:året"
    r"|kalenderåret))?(?=\s+20\d\d\b(?!\s*[-–])))"
    rf"|(?:(?:^|[.;]\s+)[Uu]d|{STANDARD}ud)løb(?:er|sdato)?\b:?|\bUdløbsdato\b:?|(?:(?:^|[.;]\s+)B|{STANDARD}b)ortfalder\b"
    rf"|(?:\b[Gg]yldighedsperioden?|(?:\bGæld(?:ende|er)|\bGyldig|{STANDARD}(?:gældende|gælder|gyldig)|{APPROVED}\b(?:gældende"
    rf"|gælder|gyldig)|\b[Ff]or)"
    r"\s+(?:i|for)?\s*(?:perioden|årene))\b.{0,40}?\d{4}\s*[-–]"
)
"""What announces the last day on which it holds."""

COUNTS = {
    "ét": "1",
    "et": "1",
    "én": "1",
    "en": "1",
    "andet": "2",
    "anden": "2",
    "tredje": "3",
    "fjerde": "4",
    "femte": "5",
    "sjette": "6",
    "to": "2",
    "tre": "3",
    "fire": "4",
}
LENGTHS = {"halv": "P6M", "kvartal": "P3M", "valgperiode": "P4Y", "byrådsperiode": "P4Y", "måned": "P1M"}
_OFTEN = (
    r"(?P<often>(?:en|én|et|1|mindst|minimum|som\s+minimum|senest|[ \t])*(?:gange?\s+)?(?:årligt"
    r"|(?:i\s+)?hver(?:t)?\s+(?:ny\s+|enkelt\s+)?(?:(?P<count>andet|anden|tredje|fjerde|femte|sjette|\d+\.)\s+(?P<unit>år|måned)"
    r"|halve\s+år|halvår|år|kvartal|valgperiode|byrådsperiode|måned)|om\s+året|(?:én|en)\s+gang\s+om\s+året))(?!\w)"
)
_WITHIN = r"(?:[^.]|(?<=\d)\.(?!\s[A-ZÆØÅ])){0,120}?"
"""The rest of a sentence; a day's full stop ends none."""
EVERY = pattern(
    rf"(?:^|[.;]\s+|{STANDARD}(?:{_WITHIN}\bog\s)?|\b(?:[Gg]odkend|[Vv]edtag)(?:t|et)\b{_WITHIN}\bog\s)"
    rf"(?:(?:[Ss]kal|[Bb]liver|[Vv]il|blive)\s+)*(?:{_ANEW}"
    rf"|{_DONE.replace('(?:r', '(?:[Rr]', 1)}|[Gg]odkendt|[Oo]pdateret)"
    rf"(?:\s+(?:politisk|på\s+ny|igen|i|og|{_ANEW}|(?:af\s+)?{_BODY}|til\s+(?:politisk\s+)?\w+))*\s+{_OFTEN}"
)
_NUMBERS = "|".join((*COUNTS, r"\d{1,2}"))
LASTS = pattern(
    rf"(?:{STANDARD}|(?:[Gg]odkend|[Vv]edtag)(?:t|et)\b.{{0,120}}?\d{{4}}[.;,]?\s+(?:og\s+|med\s+)?)"
    rf"(?P<often>(?:[Gg]ælder|[Gg]ældende|[Gg]yldig|{_ANEW}|{_DONE}|{_NOUN}|[Rr]evision)\s+(?:(?:senest|højst|kun|i|for|efter|om)\s+){{0,2}}"
    rf"(?P<count>{_NUMBERS})\s+(?P<unit>år|måned)(?:er)?)(?!\w|\s+ad\s)"
)
"""For how long it holds, or after how long it is looked at again, counted from the approval: «Gælder i to år», «revision efter et år»."""
WE_LOOK_EVERY = pattern(
    r"(?:^|[.;]\s+)(?:[Vv]i|[Ff]orvaltningen|[Kk]ommunen)\s+(?:gennemgår|reviderer|evaluerer|opdaterer|ser)\s+"
    rf"{STANDARD}(?:(?:efter|igennem)\s+)?{_OFTEN}"
)
DECIDES_EVERY = pattern(
    rf"(?:^|[.;]\s+)(?:[Bb]yrådet|[Kk]ommunalbestyrelsen|[Uu]dvalget|[\w, -]*udvalget)\s+(?:vedtager|godkender"
    rf"|fastsætter|reviderer|genbehandler|behandler|evaluerer"
    rf"|gennemgår)\s+(?:(?:kvalitets?standard|standard|serviceniveau)\w*\s+)?{_OFTEN}(?:\s+(?:kvalitets?standard|serviceniveau)|\.?$)"
)
