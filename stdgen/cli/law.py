"""`stdgen law`: what the law says, and how it is kept up."""

from stdgen.cli import options
from stdgen.cli.bilingual import Group
from stdgen.model.text import Text

COMMAND = Group(
    name="law",
    table={"show": "stdgen.cli.law_show:COMMAND", "update": "stdgen.cli.law_update:COMMAND"},
    text=Text(
        da="Slå op i den lov, reglerne hviler på, eller hold den ajour.\n\nHver oplysning har en kilde og en dag. I mappen «law» kan en "
        "kommune rette oplysningerne og føje sine egne til.",
        en="Look up the law that the rules rest on, or keep it up to date.\n\nEvery fact has a source and a date. A municipality can "
        "correct the facts, or add its own, in the folder «law».",
    ),
    params=options.common(),
)
