"""The ways to leave a text open by signs that stand for letters and figures: «XX kr.», «kl. ____», «dd.mm.åååå», «???»."""

from stdgen.danish.dates import MONTHS
from stdgen.rulekit.unfinished.ways import FIELD, UNIT, ways

_BEFORE = (
    r"(?:kl\.?|klokken|fra|til|ca\.?|cirka|tlf\.?|telefon\w*|nummer|kr\.?|lokale|side|nr\.?|uge|bus|linje|stk\.|på|hedder|er|i|af|hos|ved"
    r"|kontakt|mellem|senest|inden\s+for|mail)"
)
"""Words that something must follow."""
_COUNTING = r"(?:til|af|med|ca\.|cirka|mellem|mindst|højst|omkring|har|i\s+alt|typisk)"
"""Words before a number of things."""
SIGNS = (
    *ways(
        ("__", r"(?<!_)_{2,}\s?[.:/]\s?_{2,}|(?<=\+45\s)_{2,}(?:\s_{2,})*"),
        ("_␣_", r"(?<![_\w])_(?:\s_){2,}(?![_\w])"),
        ("[x]", rf"\[x\](?=\s*{UNIT})"),
        (
            "xx",
            r"""(?<![\w.@/-]) (?:\+45\s+)? x{2,} (?:,x{1,3}(?!\w))? (?: [.\-/\s]{1,2} (?:(?:19|20)xx|x{2,}) )*
                (?: @x+\.\w{2,3} | (?:\s?[./-]\s?|\s) (?:19|20)\d\d )? (?! [\w@] | -[^\W\dx_] )""",
        ),
        ("xx", r"(?<![\w.]) \d{1,2} [./-]\s? x{2,} (?: [./-]\s? (?:x{2,}|(?:19|20)(?:xx|\d\d)) )? (?!\w)"),
        ("xx@", r"(?<![\w.-])x{2,}@[\w-]+\.\w{2,}"),
        ("xx 0x 1x 2x 3x 4x 5x 6x 7x 8x 9x", r"(?<!\w) (?:19|20) (?:xx|\dx) (?!\w)"),
        ("20_ 202_ 202? 20åå", r"(?<!\d)20(?:_{2}|\d_|\d\?|åå)(?!\w)"),
        (
            "xx yy zz qq",
            r"(?<![\w-])(?:x{2,}|y{2,}|z{2,}|q{2,})(?:-?(?:vej|gade|allé|stræde|torv|plads|centret|huset|udvalg|kommune|by)(?:et|en)?(?!\w)"
            r"|-(?!kromosom|large|small|lang|stor|størrelse|str\b|film|skjorte|trøje|handske|kasse)[a-zæøå]{3,}(?!\w))",
        ),
        ("x␣kommune", r"(?<!\w)x\s+kommune\b"),
        ("den␣x", rf"\bden\s+x\.?\s+(?:{'|'.join(MONTHS)})\b"),
        ("x.x x/x", r"(?<![\w.@/-])x[./]\s?x(?:[./-](?:x|(?:20)?\d\d))?(?![\w.@/-])"),
        ("§␣x §x §§␣x §␣?", r"§+\s?(?:x(?![\w-])|\?)"),
        ("x.xxx", r"(?<![\w.])x\.x{3}(?:,\s?(?:x{1,2}|-))?(?!\w)"),
        ("●", r"\[\s*●+\s*\]|●{2,}"),
        ("?/ ?. ?-", r"(?<![\w?])\?\s?[/.-]\s?\?(?!\?)"),
        ("stk.␣x", r"\bstk\.\sx(?![\w-])"),
        ("yy zz", r"(?<=\s)(?:y{2,}|z{2,})(?![\w@])"),
        ("dd", r"(?<!\w) dd [./-]\s? mm (?:\.|[./-]\s?(?:åååå|åå|yyyy|yy))? (?!\w)"),
        ("åååå", r"(?<!\w) å{4} (?!\w)"),
        ("hh tt", r"(?<!\w)(?:hh|tt)[:.]mm(?!\w)"),
        ("00.00. 00/00/ 00-00- 00-00", r"(?<!\d)00[./-]00[./-](?:\d{4}|\d\d)(?!\d)|\bkl\.?\s00\s?[-–]\s?00(?!\d)"),
        ("###", r"\#{3,} (?: -\#+ )*"),
        ("???", r"(?<![\w»])\?{3,}"),
        ("?", rf"(?<=\s)\?(?=\s*{UNIT})|\A\s*\?\s*\Z|(?<=:\s)\?(?=\s*(?:[).,]|$))"),
        ("??", rf"\?{{2}}(?=\s*{UNIT})|\b{_BEFORE}\s+\?{{2}}(?!\?)|(?<=\s)\?{{2,}}(?=\s+[a-zæøå])"),
        ("␣?", r"\b(?:kl\.?|tlf\.?|telefon|uge|nr\.?|ca\.)\s\?(?=\s|[.,]|$)"),
        ("… ...", rf"(?<!\w)…+(?=\s*{UNIT})|(?<=[a-zæøå]\s)\.{{3}}(?=\s*{UNIT})"),
        (
            "… ...",
            rf"\b{_BEFORE}\s*(?P<gap>\.{{4,}}|…{{2,}})(?!\s*\d)(?=\s+\w|\s*[.,]|\s*$)|\b(?:tlf\.|telefon|uge|kl\.)\s(?:…|\.{{3}})(?!\w)",
        ),
        ("…… ....", r"(?:…{2,}|\.{5,}|_{3,})(?=\s+kommune\b)"),
        ("** ¤ qqq yyy @@", rf"(?<!\w)\*{{2,}}(?=\s*{UNIT})|¤+|(?<!\w)(?:q{{3,}}|y{{3,}})(?!\w)|@@\w+@@"),
        ("x y- z-", r"(?<![\w-])[xyz]-(?:vej|gade|allé|by|købing|strup|stræde|torv|kommune|afdeling|udvalg|hus|center)(?:et|en)?(?!\w)"),
        ("␣x", r"\b(?:uge|ugerne|nr\.?|kl\.?|side|tlf\.?|telefon)\s+x(?:\s*(?:-|–|og|til|eller)\s*[xyz])?(?!\w|-\w)"),
        ("00␣00", r"(?<!\d)(?:00\s){3}00(?!\d)"),
        ("den.. den␣.. den_ den␣_", r"\bden\s?(?:\.{2,}|_{2,})(?=\s*$|\s+\d)"),
        ("___", r"(?<=[a-zæøå]\s)_{3,}(?=\s+[a-zæøå]|[.,](?:\s|$))"),
        ("__", rf"\b{_BEFORE}\s+(?P<gap>_{{2,}})(?!_)|\b(?:tlf\.?|telefon\w*|mail|kr\.?)\s*_{{3,}}"),
        ("___ ... …", rf"\b{FIELD}(?:\s+(?:19|20)\d\d)?\s*:\s*(?:kr\.?\s*)?(?:_{{3,}}|\.{{3,}}|…+)(?!\s*\d)"),
        ("__ ....", rf"(?:(?<!_)_{{2,}}+|(?<![.\w])\.{{4,}}+)(?=\s*{UNIT})"),
        ("x␣ x-", rf"(?<!\w)(?:mellem\s+)?x\s*(?:og|til|eller|-|–)\s*y\s+{UNIT}(?!\w)"),
        ("x␣", rf"(?<!\d)(?<!\d\s)(?<!\w)x\s+(?:antal\s+)?{UNIT}(?!\w)"),
        ("␣x␣", rf"\b{_COUNTING}\s(?P<gap>x\s(?!hver\b|efter\b|eller\b|under\b|over\b)[a-zæøå]{{3,}}(?:er|ere))\b"),
        ("␣x.", r"\bhvert?\s+x\.(?=\s)"),
        ("#", r"(?<!\w)\#\w{2,30}\#"),
        ("%", r"(?<![\w%])%[a-zæøå]{3,30}%"),
        ("$", r"(?<!\w)\$[a-zæøå]{3,30}\$"),
    ),
    *ways(
        ("n␣", rf"(?<![\w.])N\s+(?:antal\s+)?{UNIT}(?!\w)"),
        (
            "nn n.n. x-k x-b x-s",
            r"(?<![\w.])(?:(?:NN|N\.N\.)(?!\s+(?!Fond|Kommun|Udvalg|Center|Afdeling)[A-ZÆØÅ][a-zæøå])|X-(?:købing|by|strup))(?!\w)",
        ),
        cased=True,
    ),
)
