/* The editor without reloading: each button and each setting renews the desk, the same fragment as the whole page has. */

const form = document.getElementById("editor");
const live = document.getElementById("live");
const desk = () => document.getElementById("desk");
let busy = null;
let touched = false;

const placeOf = (element) => {
  const slot = element?.closest(".slot");
  return {
    id: element?.id,
    tool: element?.dataset?.tool,
    field: element?.matches?.("input, textarea") ? element.name : "",
    item: slot?.dataset.item,
    number: slot ? [...slot.parentNode.children].indexOf(slot) : -1,
  };
};

const returnTo = ({ id, tool, field, item, number }) => {
  const slots = [...document.querySelectorAll(".slot")];
  if (tool === "own") {
    slots.at(-1)?.querySelector("textarea")?.focus();
    return;
  }
  const slot = slots.find((one) => one.dataset.item === item) ?? slots[Math.min(number, slots.length - 1)];
  const target = [
    tool && slot?.querySelector(`[data-tool="${tool}"]:not([disabled])`),
    id && document.getElementById(id),
    field && document.querySelector(`[name="${CSS.escape(field)}"]`),
    slot?.querySelector("button"),
  ].find(Boolean);
  target?.focus({ preventScroll: true });
};

const renew = async (action, from) => {
  busy?.abort();
  const mine = (busy = new AbortController());
  const body = new FormData(form);
  body.set("do", action);
  const open = [...document.querySelectorAll(".slot details[open]")].map((one) => one.closest(".slot").dataset.item);
  desk().setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(form.action, {
      method: "POST", body: new URLSearchParams(body), signal: mine.signal, headers: { "Dateline-Part": "desk" },
    });
    if (!answer.ok) {
      throw new Error(answer.statusText);
    }
    desk().outerHTML = await answer.text();
    open.forEach((item) => document.querySelector(`[data-item="${CSS.escape(item)}"] details`)?.setAttribute("open", ""));
    live.textContent = desk().dataset.said;
    if (from) {
      returnTo(from);
    }
    touched = true;
  } catch (failure) {
    if (failure.name !== "AbortError") {
      submitWhole(action);
    }
  }
};

/* Where the part does not come, the page answers as a whole and says what is wrong. */
const submitWhole = (action) => {
  touched = false;
  const button = Object.assign(document.createElement("button"), { name: "do", value: action, hidden: true });
  form.append(button);
  form.requestSubmit(button);
};

form.addEventListener("submit", (event) => {
  const action = event.submitter?.value ?? "look";
  if (["save", "save-copy"].includes(action) || event.submitter?.hidden) {
    touched = false;
    return;
  }
  event.preventDefault();
  renew(action, placeOf(event.submitter?.matches(".unseen") ? document.activeElement : event.submitter));
});

form.addEventListener("input", () => { touched = true; });
form.addEventListener("change", (event) => {
  if (event.target.closest("[data-make]")) {
    renew("make", null);
  }
});

form.addEventListener("keydown", (event) => {
  const way = event.altKey && { ArrowUp: "up", ArrowDown: "down" }[event.key];
  const slot = way && event.target.closest(".slot");
  if (slot) {
    event.preventDefault();
    slot.querySelector(`[data-tool="${way}"]:not([disabled])`)?.click();
  }
});

/* Dragging: an item is taken by its number. */
let dragged = null;
form.addEventListener("pointerdown", (event) => {
  const slot = event.target.closest(".ordinal")?.closest(".slot");
  if (slot) {
    slot.draggable = true;
  }
});
form.addEventListener("pointerup", (event) => event.target.closest(".slot")?.removeAttribute("draggable"));
form.addEventListener("dragstart", (event) => { dragged = event.target.closest?.(".slot"); dragged?.classList.add("dragged"); });
form.addEventListener("dragover", (event) => {
  const over = dragged && event.target.closest?.(".slot");
  if (over) {
    event.preventDefault();
    document.querySelectorAll(".drop").forEach((one) => one.classList.remove("drop"));
    over.classList.add("drop");
  }
});
form.addEventListener("drop", (event) => {
  const over = dragged && event.target.closest(".slot");
  if (over) {
    event.preventDefault();
    renew(`place:${dragged.dataset.item}:${placeOf(over).number + 1}`, placeOf(dragged.querySelector("[data-tool]")));
  }
});
form.addEventListener("dragend", () => {
  document.querySelectorAll(".drop, .dragged").forEach((one) => one.classList.remove("drop", "dragged"));
  dragged?.removeAttribute("draggable");
  dragged = null;
});

addEventListener("beforeunload", (event) => {
  if (touched) {
    event.preventDefault();
  }
});

if (matchMedia("(max-width: 959px)").matches) {
  document.querySelector(".settings").open = false;
}
