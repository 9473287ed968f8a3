"""Blocks become passages, made once for all who look for a fact in them."""

from stdgen.danish.passages import Passage, of_blocks
from stdgen.model.document import Block, Topic


class Remembering:
    """The passages of blocks; asked for again, the same ones."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[tuple[Block, ...], tuple[Passage, ...]]] = {}

    def __call__(self, blocks: tuple[Block, ...], topic: Topic | None = None) -> tuple[Passage, ...]:
        """The passages of these blocks, which stand in a section about `topic`, where they were not asked for before."""
        if (known := self._known.get(id(blocks))) is not None:
            return known[1]
        made = tuple(of_blocks(blocks, topic=topic))
        self._known[id(blocks)] = blocks, made  # the blocks are kept, so that no others take their place in memory
        return made
