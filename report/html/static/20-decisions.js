// Decisions: taken in the boxes, remembered, saved as a waiver file.
const boxOf = (finding) => {
  const box = $(".decision", finding);
  return {
    box, radios: $$("input[type=radio]", box),
    note: $(".note input", box), by: $(".by input", box), until: $(".until input", box),
  };
};
const read = (finding) => {
  const b = boxOf(finding);
  return { id: finding.id, decision: b.radios.find((r) => r.checked)?.value || "", reason: b.note.value.trim(), by: b.by.value.trim(), until: b.until.value };
};
const write = (finding, d) => {
  const b = boxOf(finding);
  for (const r of b.radios) r.checked = r.value === (d.decision || "");
  b.note.value = d.reason || "";
  b.by.value = d.by || "";
  b.until.value = d.until || "";
};
for (const f of findings) {
  const box = $("#box").content.cloneNode(true), d = f.dataset;
  for (const radio of $$("input[type=radio]", box)) radio.name = "d-" + f.id;
  f.append(box);
  if (d.decision) write(f, d);
}
let initials = memory.get("initials") || "";
let others = []; // entries of a loaded file on findings of other reports, kept as they were

const count = () => {
  if (!findings.length) return;
  const n = findings.filter((f) => read(f).decision).length;
  say(`${n} of ${findings.length} decided`);
};
const remember = () => {
  memory.set("decisions", JSON.stringify(findings.map(read).filter((d) => d.decision)));
  memory.set("initials", initials);
  memory.set("others", JSON.stringify(others));
  count();
};
const decide = (finding, decision) => {
  const b = boxOf(finding);
  for (const r of b.radios) r.checked = r.value === decision;
  if (decision && !b.by.value) b.by.value = initials;
  remember();
};

document.addEventListener("change", (e) => {
  const finding = e.target.closest?.(".decision")?.closest(".finding");
  if (!finding) return;
  if (e.target.matches(".by input")) initials = e.target.value.trim();
  if (e.target.type === "radio") decide(finding, e.target.value); else remember();
  e.target.removeAttribute("aria-invalid");
});

const stored = (key) => { try { return JSON.parse(memory.get(key)) || []; } catch { return []; } };
for (const d of stored("decisions")) {
  const f = document.getElementById(d.id);
  if (f?.matches(".finding")) write(f, d);
}
others = stored("others");
count();

// quoted is a YAML string that holds every character, written as the program
// writes it.
const quoted = (s) => '"' + s.replace(/["\\]/g, "\\$&").replace(/\n/g, "\\n").replace(/\t/g, "\\t").replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g,
  (c) => "\\u" + c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")) + '"';
const entry = (finding) => {
  const d = read(finding);
  const lines = [`- id: ${d.id}`, `  decision: ${d.decision}`, `  reason: ${quoted(d.reason || "to be fixed in the draft")}`, `  by: ${quoted(d.by)}`];
  if (d.until) lines.push(`  until: ${d.until}`);
  const readings = JSON.parse(finding.dataset.readings).flatMap(([value, ids]) => ids.trim().split(" ").map((id) => [id, value]));
  if (readings.length) lines.push("  readings:");
  for (const [id, value] of readings.sort((a, b) => (a[0] < b[0] ? -1 : 1))) lines.push(`    ${/^[DSR][0-9]*$/.test(id) ? id : quoted(id)}: ${quoted(value)}`);
  return { id: d.id, text: lines.join("\n") + "\n" };
};
const waivers = () => [...findings.filter((f) => read(f).decision).map(entry), ...others]
  .sort((a, b) => (a.id < b.id ? -1 : 1)).map((e) => e.text).join("");

$("#download")?.addEventListener("click", () => {
  for (const f of findings) {
    const d = read(f);
    if (!d.decision || d.decision === "fix" || (d.reason && d.by)) continue;
    const field = boxOf(f)[d.reason ? "by" : "note"];
    field.setAttribute("aria-invalid", "true");
    field.focus();
    say(d.reason ? "Whose decision is it? Initials, please" : "Accepting and calling false need a note that says why");
    return;
  }
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([waivers()], { type: "text/plain" }));
  link.download = "factdiff.waivers";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  say("Saved as factdiff.waivers");
});
