// Facts that the program proposes: on to the next one, and the teacher’s word that one or all are right.

let reached = null;

/**
 * Listens to the buttons of the page.
 *
 * @param open shows the annotation with an id
 * @param confirm takes over the annotations with these ids
 */
export function listen(open, confirm) {
  const main = document.getElementById('main');
  main.addEventListener('click', (event) => {
    if (event.target.closest('[data-check=next]')) {
      event.preventDefault();
      next(open);
    }
  });
  main.addEventListener('submit', (event) => {
    const form = event.target.closest('[data-check=confirm]');
    if (form) {
      event.preventDefault();
      confirm(annotations(form));
    }
  });
}

/** Opens the proposal after the one reached last; false where there is no other. */
export function next(open) {
  const marks = proposals();
  const after = marks.findIndex((mark) => mark.dataset.fact === reached) + 1;
  const mark = marks[after % marks.length];
  if (!mark || (mark.dataset.fact === reached && marks.length === 1)) {
    return false;
  }
  reached = mark.dataset.fact;
  document.getElementById('tab-text').checked = true;
  document.querySelectorAll('.chosen').forEach((other) => other.classList.remove('chosen'));
  mark.classList.add('chosen');
  mark.scrollIntoView({ block: matchMedia('(max-width: 959px)').matches ? 'start' : 'center' });
  open(annotations(document.getElementById(reached))[0]);
  return true;
}

/** The first mark of each proposal, in the order of the text. */
function proposals() {
  const first = new Map();
  for (const mark of document.querySelectorAll('#article-text .proposed[data-fact]')) {
    if (!first.has(mark.dataset.fact)) first.set(mark.dataset.fact, mark);
  }
  return [...first.values()];
}

function annotations(within) {
  return [...within.querySelectorAll('input[name=annotation]')].map((input) => input.value);
}
