// Scripts add comfort; everything on the page is there without them.
document.documentElement.classList.add("js");
const $ = (selector, within = document) => within.querySelector(selector);
const $$ = (selector, within = document) => [...within.querySelectorAll(selector)];
const findings = $$(".finding");
const run = document.documentElement.dataset.run;

// memory is the browser's storage where it is allowed, and forgets where not.
const memory = {
  get(key) { try { return localStorage.getItem("factdiff " + run + " " + key); } catch { return null; } },
  set(key, value) { try { localStorage.setItem("factdiff " + run + " " + key, value); } catch { /* kept in the page alone */ } },
};

const say = (text) => { $("#progress").textContent = text; };
