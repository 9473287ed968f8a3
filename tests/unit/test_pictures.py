"""Pages of a PDF become pictures, and nothing that claims to be one does harm."""

import io
from collections.abc import Sequence

import pypdfium2  # type: ignore[import-untyped]  # has no type marker
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from stdgen.model.limits import PICTURE_EDGE, PICTURE_PAGES, PICTURE_PIXELS
from stdgen.pictures import page_pictures


def pdf(*sizes: tuple[float, float], rotation: int = 0) -> bytes:
    """Empty pages of these sizes in points."""
    document = pypdfium2.PdfDocument.new()
    for size in sizes:
        document.new_page(*size).set_rotation(rotation)
    out = io.BytesIO()
    document.save(out)
    document.close()
    return out.getvalue()


def shapes(data: bytes, pages: Sequence[int]) -> list[tuple[int, float, float, tuple[int, int]]]:
    """Page, width and height in points, and size in pixels of every picture."""
    return [(each.page, each.width, each.height, Image.open(io.BytesIO(each.png)).size) for each in page_pictures(data, pages)]


def test_the_pages_asked_for_are_drawn_in_their_order_with_their_size_in_points() -> None:
    assert shapes(pdf((200, 100), (100, 300), (50, 50)), [2, 1, 2]) == [(1, 200, 100, (300, 150)), (2, 100, 300, (150, 450))]


def test_a_turned_page_is_measured_as_it_is_shown() -> None:
    assert shapes(pdf((200, 100), rotation=90), [1]) == [(1, 100, 200, (150, 300))]


def test_pages_that_do_not_exist_are_left_out() -> None:
    assert page_pictures(pdf((10, 10)), [0, -1, 2, 10**9]) == ()


@pytest.mark.parametrize("size", [(14_400, 14_400), (200_000, 1), (1, 200_000), (3, 3)])
def test_a_page_of_any_size_gives_a_picture_of_bounded_size(size: tuple[float, float]) -> None:
    ((_, _, _, (width, height)),) = shapes(pdf(size), [1])
    assert max(width, height) <= PICTURE_EDGE + 1
    assert (width - 1) * (height - 1) <= PICTURE_PIXELS


def test_only_so_many_pages_are_drawn() -> None:
    assert len(page_pictures(pdf(*[(5, 5)] * (PICTURE_PAGES + 5)), range(1, PICTURE_PAGES + 6))) == PICTURE_PAGES


def test_the_same_page_gives_the_same_bytes() -> None:
    data = pdf((200, 100))
    assert page_pictures(data, [1])[0].png == page_pictures(data, [1])[0].png


@given(st.binary(max_size=200) | st.binary(max_size=200).map(lambda rest: b"%PDF-1.7\n" + rest))
def test_bytes_that_are_no_pdf_give_no_pictures(data: bytes) -> None:
    assert page_pictures(data, [1]) == ()


@given(st.integers(0, 600))
def test_a_truncated_pdf_raises_nothing(length: int) -> None:
    assert len(page_pictures(pdf((200, 100))[:length], [1])) <= 1
