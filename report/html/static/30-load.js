// Loading a waiver file: the part of YAML that people and the program write in
// one: a list of entries of single lines, quoted or plain.
const scalar = (s) => {
  s = s.trim();
  if (s.startsWith('"')) {
    const end = /^"((?:[^"\\]|\\.)*)"/.exec(s);
    return end ? unescaped(end[1]) : s.slice(1);
  }
  if (s.startsWith("'")) return s.slice(1).replace(/'\s*(#.*)?$/, "").replaceAll("''", "'");
  return s.replace(/\s+#.*$/, "");
};
const unescaped = (s) => s.replace(/\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)/g, (_, c) => {
  if (/^[xuU]./.test(c)) return String.fromCodePoint(parseInt(c.slice(1), 16));
  return { n: "\n", t: "\t", r: "\r", 0: "\0", e: "\x1b", a: "\x07", b: "\b", f: "\f", v: "\v", N: "\x85", _: "\xa0", L: "\u2028", P: "\u2029" }[c] ?? c;
});
const parse = (text) => {
  const entries = [];
  let now = null, key = "";
  for (const line of text.replace(/\r\n?/g, "\n").split("\n")) {
    const start = /^- +(.*)$/.exec(line);
    if (start) { now = { text: "" }; entries.push(now); }
    if (!now) continue;
    now.text += line + "\n";
    const field = /^(?:- +| {2})(id|decision|reason|by|until):(.*)$/.exec(line);
    if (field) {
      key = field[1];
      now[key] = /^\s*[|>]/.test(field[2]) ? "" : scalar(field[2]);
    } else if (/^ {2}\w/.test(line)) key = "";
    else if (key && /^ {3,}\S/.test(line)) now[key] = (now[key] + " " + line.trim()).trim();
  }
  return entries.filter((e) => /^FD-[A-Z0-9]{4,}$/.test(e.id || ""));
};

$("#load")?.addEventListener("change", async (e) => {
  const file = e.target.files[0];
  if (!file) return;
  const entries = parse(await file.text());
  let known = 0;
  for (const d of entries) {
    const f = document.getElementById(d.id);
    if (f?.matches(".finding")) { write(f, d); known++; }
    else others = [...others.filter((o) => o.id !== d.id), { id: d.id, text: d.text.trimEnd() + "\n" }];
  }
  e.target.value = "";
  remember();
  say(entries.length ? `${entries.length} decisions loaded, ${known} on this report` : "No decisions found in that file");
});
