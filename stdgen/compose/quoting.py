"""Wordings of provisions become blocks, each below the act and the section that it is from, where nothing beside it names them."""

from collections.abc import Iterable, Iterator

from stdgen import resources
from stdgen.danish import acts
from stdgen.danish.citations import find_citations, opening_provision
from stdgen.danish.mentions import named_acts
from stdgen.markup.blocks import parse
from stdgen.model.document import Block, Paragraph, Quote, Span
from stdgen.model.provision import Provision
from stdgen.model.standard import LawQuote


def quoted(quotes: Iterable[LawQuote], beside: str) -> Iterator[Block]:
    """The quotes in their order; `beside` are the section's own words above them."""
    named = named_acts(beside)
    last = named[0] if len(named) == 1 else None
    cited = {_section(each.provision) for each in find_citations(beside)}
    for quote in quotes:
        act, section = _act(quote.act), _section(Provision.parsed(quote.provision))
        opens = opening_provision(quote.text.text) == section
        if section._replace(act=act) not in cited and not (last == act and (opens or section in cited)):
            yield Paragraph((Span(f"{_name(act)} {quote.provision}:", at=quote.text.at),))
        last = act
        yield Quote(parse(quote.text))


def _section(provision: Provision) -> Provision:
    """Its section as a whole."""
    return Provision(provision.act, section=provision.section, letter=provision.letter)


def _act(written: str) -> str:
    """The short name of an act that is called so; else what is written."""
    return acts.names().get(written) or acts.names().get(written.lower()) or written


def _name(short: str) -> str:
    """What the act is called in full, as a line begins."""
    titles = (act["title"] for act in resources.compiled_law("acts")["acts"] if act["name"] == short)
    name: str = next(titles, short)
    return name[:1].upper() + name[1:]
