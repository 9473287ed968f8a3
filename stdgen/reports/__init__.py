"""A report becomes text: one module a format, each with `render(report, lang) -> str`."""

REPORTS = {
    "text": "stdgen.reports.as_text",
    "json": "stdgen.reports.as_json",
    "sarif": "stdgen.reports.as_sarif",
    "junit": "stdgen.reports.as_junit",
    "html": "stdgen.reports.as_html",
}
