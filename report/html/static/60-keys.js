// Keys: j and k walk the findings, the others act on the one in focus. They can
// be switched off, and never take a letter from a field.
const help = $("#help"), keys = $("#keys");
keys.checked = memory.get("keys") !== "off";
keys.addEventListener("change", () => memory.set("keys", keys.checked ? "on" : "off"));
$("#help-open")?.addEventListener("click", () => help.showModal());

const current = () => document.activeElement?.closest?.(".finding");
const go = (step) => {
  const at = findings.indexOf(current());
  const next = findings[at < 0 ? (step > 0 ? 0 : findings.length - 1) : Math.min(Math.max(at + step, 0), findings.length - 1)];
  if (!next) return;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "start" });
};
let back = null; // the finding that Enter left
const enter = (e) => {
  const finding = document.activeElement;
  if (finding?.matches(".finding")) {
    const link = $(".column.draft .voice a, .voice a", finding);
    if (!link) return;
    back = finding;
    link.click();
    const target = document.getElementById(link.hash.slice(1));
    if (target) target.focus();
    e.preventDefault();
  } else if (back && finding?.matches(".text a:target")) {
    back.focus();
    back.scrollIntoView({ block: "start" });
    location.replace("#" + back.id);
    back = null;
    e.preventDefault();
  }
};
const decisions = { f: "fix", a: "accept", x: "false-alarm" };
document.addEventListener("keydown", (e) => {
  if (e.ctrlKey || e.metaKey || e.altKey || help.open || e.target.matches("input:not([type=radio]):not([type=checkbox]), select, textarea, [contenteditable]")) return;
  if (e.key === "Escape") hide();
  if (!keys.checked) return;
  if (e.key === "Enter") { enter(e); return; }
  if (e.key === "?") help.showModal();
  else if (e.key === "j") go(1);
  else if (e.key === "k") go(-1);
  else if (decisions[e.key] && current()) decide(current(), decisions[e.key]);
  else return;
  e.preventDefault();
});
