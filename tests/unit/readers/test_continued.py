"""Rows without a label go on with the label above; data stays data."""

from stdgen.model.walk import text
from stdgen.readers.continued import continued
from stdgen.readers.pieces import Grid, GridCell, Piece
from tests.unit.readers.pieced import cell

EMPTY = GridCell(())
TEXT = "Hjælpen gives efter en konkret vurdering."


def rows(grid: Grid) -> list[list[str]]:
    return [[text(piece.block for piece in each.pieces if isinstance(piece, Piece)) for each in row] for row in grid.rows]


def test_a_row_without_a_label_goes_on_with_the_one_above() -> None:
    grid = Grid(((cell("Formål"), cell(TEXT)), (EMPTY, cell("Mere.")), (cell("Klageadgang"), EMPTY), (EMPTY, cell(TEXT))))
    assert rows(continued(grid)) == [["Formål", f"{TEXT}\nMere."], ["Klageadgang", TEXT]]


def test_a_label_over_both_columns_stands_beside_the_text_below_it() -> None:
    grid = Grid(((cell("Formål"),), (EMPTY, cell(TEXT)), (EMPTY, cell("Mere.")), (cell("Klageadgang"),), (EMPTY, cell(TEXT))))
    assert rows(continued(grid)) == [["Formål", f"{TEXT}\nMere."], ["Klageadgang", TEXT]]


def test_rows_of_data_stay_as_they_are() -> None:
    data = Grid(((cell("Anna"), cell("12 kr.")), (EMPTY, cell("14 kr.")), (cell("Bo"), cell("9 kr."))))
    assert continued(data) is data
