// Offsets of the article’s text: the server counts Unicode code points, the browser UTF-16 units.

/** Number of code points in a string. */
export function length(text) {
  return [...text].length;
}

/** The words at [begin, end) in code points. */
export function slice(text, begin, end) {
  return [...text].slice(begin, end).join('');
}

/**
 * The span of the selection inside the text pane, or null where nothing of it is selected. Each element with
 * data-begin holds a stretch of the text that begins at that code point; whatever else stands in the pane (line
 * numbers, labels for screen readers) is no text.
 */
export function selected(pane) {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || !selection.rangeCount) {
    return null;
  }
  const range = selection.getRangeAt(0);
  if (!pane.contains(range.commonAncestorContainer)) {
    return null;
  }
  const begin = offset(pane, range.startContainer, range.startOffset);
  const end = offset(pane, range.endContainer, range.endOffset);
  return begin === null || end === null || end <= begin ? null : { begin, end };
}

/** Code point offset of a DOM position, or of the next piece of text after it. */
function offset(pane, container, at) {
  const point = document.createRange();
  point.setStart(container, at);
  let last = null;
  for (const piece of pane.querySelectorAll('[data-begin]')) {
    const begin = Number(piece.dataset.begin);
    const pieceRange = document.createRange();
    pieceRange.selectNodeContents(piece);
    if (point.compareBoundaryPoints(Range.START_TO_START, pieceRange) < 0) {
      return begin;
    }
    if (point.compareBoundaryPoints(Range.END_TO_START, pieceRange) <= 0) {
      const before = document.createRange();
      before.setStart(piece, 0);
      before.setEnd(container, at);
      return begin + length(before.toString());
    }
    last = begin + length(piece.textContent);
  }
  return last;
}

/** The span without white space at its ends, or null where nothing else is in it. */
export function trimmed(text, span) {
  const points = [...text];
  let { begin, end } = span;
  while (begin < end && /\s/u.test(points[begin])) begin++;
  while (end > begin && /\s/u.test(points[end - 1])) end--;
  return begin < end ? { begin, end } : null;
}

/** The span with one end moved by a word: side 'begin' or 'end', step -1 or 1. It never becomes empty. */
export function stretched(text, span, side, step) {
  const points = [...text];
  const isWord = (index) => index >= 0 && index < points.length && /[\p{L}\p{N}\p{M}]/u.test(points[index]);
  let at = span[side];
  if (step > 0) {
    while (at < points.length && !isWord(at)) at++;
    while (at < points.length && isWord(at)) at++;
    if (side === 'begin') while (at < points.length && !isWord(at)) at++;
  } else {
    while (at > 0 && !isWord(at - 1)) at--;
    while (at > 0 && isWord(at - 1)) at--;
    if (side === 'end') while (at > 0 && !isWord(at - 1)) at--;
  }
  const changed = { ...span, [side]: at };
  return changed.begin < changed.end ? changed : span;
}
