"""`stdgen law`: what the law says, and how it is kept up."""

from stdgen.cli import options
from stdgen.cli.bilingual import Group
from stdgen.model.text import Text

COMMAND = Group(
    name="law",
    table={"show": "stdgen.cli.law_show:COMMAND", "update": "stdgen.cli.law_update:COMMAND"},
    text=Text(
        da="Slå op i den lov, reglerne hviler på, eller hold den ajour.\n\nOplysningerne har kilde og dato; en kommune kan lægge sine "
        "egne over dem i mappen «law».",
        en="Look up the law that the rules rest on, or keep it up to date.\n\nFacts have a source and a day; a municipality can lay its "
        "own over them in the folder «law».",
    ),
    params=options.common(),
)
