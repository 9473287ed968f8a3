"""A register becomes JSON: format `stdgen-register/1`."""

import json
from typing import Any

from stdgen.model.register import Register, Row
from stdgen.model.text import Lang

FORMAT = "stdgen-register/1"


def render(register: Register, lang: Lang) -> bytes:
    """The register as one JSON object, indented; days ISO 8601, `age` in days, `review` with the kind of what asks for it."""
    data = {"format": FORMAT, "as_of": register.as_of.isoformat(), "documents": [_row(row, lang) for row in register.rows]}
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode("utf-8", errors="backslashreplace")


def _row(row: Row, lang: Lang) -> dict[str, Any]:
    return {
        "source": row.source,
        "title": row.title,
        "read": row.read.value,
        "services": list(row.services),
        "provisions": list(row.provisions),
        "status": row.status,
        "approval": {"state": row.approval.value, "body": row.body, "date": row.date, "age": row.age},
        "review": {"day": row.review.day.isoformat(), "kind": row.review.kind.value} if row.review else None,
        "blocks": [block.in_(lang) for block in row.blocks],
    }
