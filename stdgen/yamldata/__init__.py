"""YAML 1.2 becomes plain data, with the line and column of every key and value."""

from stdgen.yamldata.faults import YamlFault
from stdgen.yamldata.loading import MOST_BYTES, load, survey
from stdgen.yamldata.nodes import Loaded, Path
from stdgen.yamldata.scalars import resolved

__all__ = ["MOST_BYTES", "Loaded", "Path", "YamlFault", "load", "resolved", "survey"]
