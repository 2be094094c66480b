/* Keys for every page; messages that an address carries once. */

document.documentElement.classList.add("scripted");

const typing = (target) => target.closest?.("input, textarea, select, [contenteditable]");

const step = (by) => {
  const entries = [...document.querySelectorAll("[data-step]")];
  const now = entries.indexOf(document.activeElement?.closest("[data-step]"));
  const next = entries[Math.min(entries.length - 1, Math.max(0, now + by))];
  next?.querySelector("a, button")?.focus();
};

const go = (address) => document.querySelector(`.masthead nav a[href="${address}"]`)?.click();

const keys = {
  "?": () => document.getElementById("keys").showPopover(),
  "/": () => document.querySelector('[data-key="/"]')?.focus(),
  b: () => go("/"),
  q: () => go("/quizzes"),
  j: () => step(1),
  k: () => step(-1),
  n: () => document.querySelector('[data-check="next"]')?.click(),
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) {
    return;
  }
  const action = keys[event.key];
  if (action) {
    event.preventDefault();
    action();
  }
});

/* A message belongs to the moment: reloading the page does not repeat it. */
const once = ["deleted", "restored", "saved", "copied"];
const address = new URL(location.href);
if (once.some((name) => address.searchParams.has(name))) {
  once.forEach((name) => address.searchParams.delete(name));
  history.replaceState(null, "", address);
}

/* A form with data-at-once is sent as soon as one of its choices changes. */
document.addEventListener("change", (event) => event.target.closest("form[data-at-once]")?.requestSubmit());

/* A form that takes its time says so. */
document.addEventListener("submit", (event) => {
  const busy = event.target.closest("form[data-busy]");
  if (busy) {
    busy.setAttribute("aria-busy", "true");
    busy.querySelector(".busy").textContent = busy.dataset.busy;
  }
});
