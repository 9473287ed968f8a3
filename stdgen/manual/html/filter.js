"use strict";
const plain = (words) => words.toLowerCase();
const find = document.querySelector(".find"), input = find.querySelector("input"), told = find.querySelector("[role=status]");
const families = [...document.querySelectorAll(".family")], rows = [...document.querySelectorAll("tbody tr")];
const show = () => {
  const asked = plain(input.value).split(/\s+/).filter(Boolean);
  for (const row of rows) row.hidden = !asked.every((word) => plain(row.dataset.words).includes(word));
  for (const family of families) family.hidden = !family.querySelector("tbody tr:not([hidden])");
  const left = rows.filter((row) => !row.hidden).length;
  told.textContent = asked.length ? told.dataset.words.replace("{}", left).replace("{}", rows.length) : "";
};
input.addEventListener("input", show);
find.hidden = false;
show();
