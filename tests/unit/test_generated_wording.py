"""The notation of the corpus becomes the blocks that it says."""

from stdgen.model.document import Table
from stdgen.model.walk import text
from tests.generated.wording import Composer


def test_a_cell_without_words_is_a_cell_all_the_same() -> None:
    (table,) = Composer().blocks(["| Emne | Svar |\n| Dato | |\n|  |  |"])
    assert isinstance(table, Table)
    assert [[text(cell.blocks) for cell in row] for row in table.rows] == [["Emne", "Svar"], ["Dato", ""], ["", ""]]
