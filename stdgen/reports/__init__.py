"""A report becomes text: one module a format, each with `render(report, lang) -> str`."""

REPORTS = {
    "text": "stdgen.reports.as_text",
    "json": "stdgen.reports.as_json",
    "sarif": "stdgen.reports.as_sarif",
    "junit": "stdgen.reports.as_junit",
    "github": "stdgen.reports.as_github",
    "gitlab": "stdgen.reports.as_gitlab",
    "html": "stdgen.reports.as_html",
    "markdown": "stdgen.reports.as_markdown",
    "secretary": "stdgen.reports.as_secretary",
}
