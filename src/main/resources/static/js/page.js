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

/* A form that takes its time says what is being done, and is sent once. How long it takes nobody knows: no percentage. */
document.addEventListener("submit", (event) => {
  const form = event.target.closest("form[data-busy]");
  if (form?.hasAttribute("aria-busy")) {
    event.preventDefault();
  } else if (form) {
    form.setAttribute("aria-busy", "true");
    const words = form.elements.text.value.trim().split(/\s+/).filter(Boolean).length;
    const file = form.elements.file.files[0]?.name;
    const number = words.toLocaleString(document.documentElement.lang);
    const progress = document.createElement("progress");
    progress.ariaLabel = form.dataset.busy;
    const said = words || !file ? form.dataset.busyText.replace("{0}", number) : form.dataset.busyFile.replace("{0}", file);
    form.querySelector(".busy").replaceChildren(progress, said);
  }
});

/* Whoever comes back by the browser’s button finds the form as it was. */
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[aria-busy]")) {
    form.removeAttribute("aria-busy");
    form.querySelector(".busy").replaceChildren();
  }
});
