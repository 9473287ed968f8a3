"use strict";
for (const heading of document.querySelectorAll("thead th")) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = heading.textContent;
  heading.replaceChildren(button);
  button.addEventListener("click", () => {
    const at = heading.cellIndex, up = heading.getAttribute("aria-sort") !== "ascending", body = document.querySelector("tbody");
    const key = (row) => row.cells[at].dataset.key;
    const rows = [...body.rows].sort((one, other) => key(one).localeCompare(key(other), document.documentElement.lang, { numeric: true }));
    for (const other of heading.parentNode.cells) other.removeAttribute("aria-sort");
    heading.setAttribute("aria-sort", up ? "ascending" : "descending");
    body.append(...(up ? rows : rows.reverse()));
  });
}
