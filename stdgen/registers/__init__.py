"""A register becomes a file: one module a format, each with `render(register, lang) -> bytes`."""

REGISTERS = {
    "text": "stdgen.registers.as_text",
    "csv": "stdgen.registers.as_csv",
    "json": "stdgen.registers.as_json",
    "html": "stdgen.registers.as_html",
    "xlsx": "stdgen.registers.as_xlsx",
}
