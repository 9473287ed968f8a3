"""A standard's YAML becomes a `Standard` (`standard_from`), and a `Standard` YAML (`write_standard`); `skeleton` begins one."""

from stdgen.standards.reading import standard_from
from stdgen.standards.skeleton import skeleton
from stdgen.standards.writing import write_standard

__all__ = ["skeleton", "standard_from", "write_standard"]
