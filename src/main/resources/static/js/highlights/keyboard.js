// The keys: undo and redo, out of the panel, and through the text from word to word.

/**
 * Listens to the keys of the page.
 *
 * @param pane gives the element that holds the text
 * @param panel the panel of highlights, with its kinds to choose from
 * @param commands close, undo and redo
 */
export function listen(pane, panel, kinds, commands) {
  document.addEventListener('keydown', (event) => command(event, panel, commands));
  document.querySelector('.spread').addEventListener('keydown', (event) => walk(event, pane(), kinds));
}

/** Ctrl+Z and Ctrl+Y, and Escape, wherever no field is being written in. */
function command(event, panel, commands) {
  if (event.key === 'Escape' && !panel.hidden) {
    commands.close();
    return;
  }
  const writing = event.target.closest('input, textarea, select');
  if (writing || !(event.ctrlKey || event.metaKey)) {
    return;
  }
  const key = event.key.toLowerCase();
  if (key === 'z' || key === 'y') {
    event.preventDefault();
    commands[key === 'y' || event.shiftKey ? 'redo' : 'undo']();
  }
}

/** Arrow keys move from word to word in the text, with Shift they select, Enter goes on to the kinds. */
function walk(event, pane, kinds) {
  if (!pane.contains(event.target) || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const selection = document.getSelection();
  if (event.key === 'Enter' && !kinds.hidden) {
    event.preventDefault();
    kinds.querySelector('button').focus();
  } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
    event.preventDefault();
    if (!pane.contains(selection.anchorNode)) {
      selection.collapse(pane.querySelector('[data-begin]'), 0);
    }
    const direction = event.key === 'ArrowRight' ? 'forward' : 'backward';
    selection.modify(event.shiftKey ? 'extend' : 'move', direction, 'word');
  }
}
