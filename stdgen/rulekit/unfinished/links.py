"""The ways to leave a link open: «[indsæt link]», «www.xxx.dk», «link mangler»."""

from stdgen.rulekit.unfinished.ways import INSTRUCTION, LINK, ways

LINKS = (
    *ways(
        (
            "[ < « {",
            rf"[\[<«{{]\s*(?:{INSTRUCTION}\s+(?:(?!(?:fra|på|i|om)\b)\w+\s+){{0,2}})?"
            rf"{LINK}(?:\s+[^\]>»}}]{{0,60}})?\s*[\]>»}}]",
        ),
        (
            "(link (url (␣ (ind (skr (ang (udf (til (væ (kl (bes (sl (ret (opd (evt",
            rf"""\(\s*(?:evt\.?\s+)?(?:{INSTRUCTION}\s+(?:\w+\s+){{0,2}})?(?:link|url)
                (?:\s+(?:her|til\s[^)]{{1,60}}|indsættes|mangler|følger|kommer)){{0,2}}\s*\)""",
        ),
        (
            "indsæt tilføj",
            r"\b(?:indsæt|tilføj)\s+(?:\w+\s+)?(?:link\w*|hyperlink\w*|url|webadresse\w*)(?:\s+(?:her|til\s+\w+))?",
        ),
        (
            "indsættes mangler tilføjes kommer␣ følger␣",
            r"\blink(?:et)?\s+(?:indsættes|mangler|tilføjes|kommer\s+her|følger\s+senere)(?:\s+her)?\b",
        ),
        ("xxx", r"(?:https?://|(?<![\w@])www\.)[\w.-]+/(?:[\w-]+/)*x{3,}(?![\w-])"),
        ("xx.", r"(?<![\w@])(?:https?://)?(?:www\.)?x{2,}\.(?:dk|com|nu|eu)\b\S*"),
        ("http", r"(?<!\w)https?://(?:x{2,}\S*|www\.?(?=[\s,;)]|$)|(?=[\s.,;)]|$))"),
    ),
    *ways((":␣link", r"(?<=:\s)LINK(?=\s*[.)]?\s*$)"), cased=True),
)
"""A link that somebody meant to set: the words of it, not what a missing one would have pointed to."""
