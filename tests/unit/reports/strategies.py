"""Hypothesis strategies: reports such as any run may give, and texts that no format expects."""

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from stdgen.model.document import ApprovalState, Location, Topic
from stdgen.model.finding import Finding, Hit, Severity, Source, SourceKind
from stdgen.model.fix import Edit, Fix
from stdgen.model.report import ApprovalStatus, DocumentReport, ReadStatus, Report, ServiceStatus, TopicState, Waived
from stdgen.model.rule import Rule
from stdgen.model.text import Text
from stdgen.model.waiver import Waiver

DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))
WORDS = st.text(max_size=40) | st.sampled_from(
    ("[indsæt link]", "den XX", "a&b<c>\"d'", "\x00\x1b[31m", "", " ", "https://example.dk/a?b=1", "x" * 200)
)
PAIRS = st.builds(Text, da=WORDS, en=WORDS)
NUMBERS = st.none() | st.integers(1, 500)
EDGES = st.floats(-1000, 10_000, allow_nan=False)
PLACES = st.builds(
    Location,
    source=WORDS,
    page=NUMBERS,
    box=st.none() | st.tuples(EDGES, EDGES, EDGES, EDGES),
    line=NUMBERS,
    column=NUMBERS,
    path=st.lists(WORDS | st.integers(0, 9), max_size=3).map(tuple),
    under=st.lists(WORDS, max_size=3).map(tuple),
)
COUNTS = st.integers(1, 500)
FIXES = st.builds(Fix, WORDS, WORDS, st.booleans(), st.none() | st.builds(Edit, COUNTS, COUNTS, COUNTS, COUNTS, WORDS))
WAIVERS = st.builds(Waiver, rule=WORDS, document=WORDS, reason=WORDS, until=DAYS, section=WORDS, text=WORDS, at=PLACES)
SOURCES = st.builds(Source, st.sampled_from(SourceKind), WORDS, WORDS, DAYS.map(date.isoformat))


def _rule(code: str, severity: Severity, pair: Text, source: Source) -> Rule:
    return Rule(code, f"rule-{code.lower()}", severity, summary=pair, rationale=pair, source=source, bad=(), good=())


RULES = st.builds(_rule, st.sampled_from(("SG101", "SG102", "SG103")), st.sampled_from(Severity), PAIRS, SOURCES)


def findings(rules: tuple[Rule, ...]) -> st.SearchStrategy[Finding]:
    """Findings of these rules."""
    hits = st.builds(Hit, PLACES, PAIRS, st.none() | PAIRS, WORDS, fix=st.none() | FIXES)
    return st.builds(
        lambda rule, hit: Finding(rule.code, rule.name, rule.severity, hit.message, hit.hint, hit.at, rule.source, hit.excerpt, hit.fix),
        st.sampled_from(rules),
        hits,
    )


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """A report on up to three documents."""
    rules = tuple(draw(st.lists(RULES, min_size=1, max_size=3, unique_by=lambda rule: rule.code)))
    service = st.builds(ServiceStatus, WORDS, st.dictionaries(st.sampled_from(Topic), st.sampled_from(TopicState), max_size=4))
    document = st.builds(
        DocumentReport,
        source=WORDS,
        sha256=st.text("0123456789abcdef", min_size=64, max_size=64),
        title=WORDS,
        profile=st.none() | WORDS,
        status=st.sampled_from(ReadStatus),
        services=st.lists(service, max_size=2).map(tuple),
        approval=st.builds(
            ApprovalStatus, st.sampled_from(ApprovalState), st.none() | WORDS, st.none() | DAYS.map(date.isoformat), st.none() | WORDS
        ),
        findings=st.lists(findings(rules), max_size=4).map(tuple),
        waived=st.lists(st.builds(Waived, findings(rules), WAIVERS), max_size=1).map(tuple),
        known=st.lists(findings(rules), max_size=1).map(tuple),
    )
    configurations = draw(st.lists(document.map(lambda each: replace(each, waived=(), known=(), status=ReadStatus.READ)), max_size=1))
    return Report("1.2.3", draw(DAYS), tuple(draw(st.lists(document, max_size=3))), rules, tuple(configurations))
