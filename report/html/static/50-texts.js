// The texts: a card over each claim says what the others have; links into a
// text bring its pane to the front.
const card = $("#card");
const heading = (row) => (row ? (row.cells ? row.cells[0] : row).textContent.replace(/\s+/g, " ").trim() : "");
const fill = (link) => {
  const target = document.getElementById(link.hash.slice(1));
  const finding = target?.matches(".finding") ? target : null;
  const row = finding ? document.getElementById(finding.dataset.q) : target;
  card.replaceChildren();
  const line = (tag, text) => { const el = document.createElement(tag); el.dir = "auto"; el.textContent = text; card.append(el); };
  line("b", finding ? $(".level", finding).textContent.trim() + ": " + $("h3", finding).textContent : heading(row));
  for (const cell of row && row.matches("table:not(.grouped) tr") ? $$("td", row) : []) {
    const head = $(".id", headOf(cell)).textContent;
    const text = $$(".say", cell).map((s) => s.textContent.trim()).join("; ");
    line("p", head + "  " + (text || "not mentioned"));
  }
  for (const group of row ? $$("li[data-docs]", row) : []) line("p", group.textContent.replace(/\s+/g, " ").trim());
};
let over = null; // the claim that the card is shown for
const place = (link) => {
  const at = link.getBoundingClientRect(), size = card.getBoundingClientRect();
  const left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - size.width - 8));
  const below = at.bottom + size.height + 12 < innerHeight;
  card.style.left = left + scrollX + "px";
  card.style.top = (below ? at.bottom + 6 : at.top - size.height - 6) + scrollY + "px";
};
const hide = () => {
  over?.removeAttribute("aria-describedby");
  over = null;
  card.hidden = true;
};
const show = (link) => {
  hide();
  over = link;
  fill(link);
  card.hidden = false;
  place(link);
  link.setAttribute("aria-describedby", "card");
};
const claim = (e) => e.target.closest?.(".text a");
for (const type of ["mouseover", "focusin"]) document.addEventListener(type, (e) => { const link = claim(e); if (link) show(link); });
for (const type of ["mouseout", "focusout"]) document.addEventListener(type, (e) => { if (claim(e)) hide(); });
document.addEventListener("scroll", () => { if (over) place(over); }, true);

const front = () => {
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const pane = target && target.closest(".chosen .pane");
  if (!pane) return;
  const radio = document.getElementById("show" + pane.id.slice(4));
  if (radio && !radio.checked) { radio.checked = true; target.scrollIntoView({ block: "center" }); }
};
addEventListener("hashchange", front);
front();
for (const strip of $$(".heat")) {
  strip.addEventListener("click", (e) => {
    const box = strip.getBoundingClientRect(), text = strip.nextElementSibling;
    text.scrollTop = ((e.clientY - box.top) / box.height) * text.scrollHeight - text.clientHeight / 2;
  });
}
