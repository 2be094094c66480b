/* A fact and its places in the text light each other up; a link across opens the tab it leads into. */

const spread = document.querySelector(".spread");

const light = (event, on) => {
  const fact = event.target.closest?.("[data-fact]")?.dataset.fact;
  if (fact) {
    document.querySelectorAll(`[data-fact="${CSS.escape(fact)}"]`).forEach((place) => place.classList.toggle("lit", on));
  }
};

for (const [type, on] of [["pointerover", true], ["pointerout", false], ["focusin", true], ["focusout", false]]) {
  spread.addEventListener(type, (event) => light(event, on));
}

spread.addEventListener("click", (event) => {
  const link = event.target.closest('a[href^="#"]');
  const target = link && document.getElementById(link.hash.slice(1));
  if (target) {
    document.getElementById(target.closest(".text") ? "tab-text" : "tab-facts").checked = true;
  }
});

/* Correcting comes on top: the page reads the same without it. */
if (document.getElementById("highlights")) {
  import("./highlights/panel.js");
}
