// The base of the claim table: every reading is held against that article's.
const table = $("#table");
const headOf = (cell) => table.tHead.rows[0].cells[cell.cellIndex];
const docsOf = (say) => say.closest("[data-docs]")?.dataset.docs.trim().split(" ") ?? [headOf(say.closest("td")).dataset.doc];
const rebase = (base) => {
  for (const row of $$("tbody tr", table)) {
    const says = $$(".say", row).map((el) => ({ el, docs: docsOf(el) }));
    const groups = new Set(says.filter((s) => s.docs.includes(base)).map((s) => s.el.dataset.g));
    for (const { el, docs } of says) {
      const how = docs.includes(base) ? "base" : !groups.size ? "" : groups.has(el.dataset.g) ? "same" : "differs";
      el.classList.remove("base", "same", "differs");
      if (how) el.classList.add(how);
    }
  }
  if (table.matches(".grouped")) return;
  for (const row of table.rows) for (const cell of row.cells) cell.classList.toggle("is-base", headOf(cell).dataset.doc === base);
};
if (table) {
  $("#base").addEventListener("change", (e) => rebase(e.target.value));
  rebase($("#base").value);
}
