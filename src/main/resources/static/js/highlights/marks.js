// Which annotations stand at a mark of the text.

import { span } from './annotations.js';
import { length } from './spans.js';

/** The annotations at a mark, the innermost first. */
export function annotationsAt(mark, items) {
  const at = position(mark);
  return items
    .filter((item) => span(item).begin <= at && at < span(item).end)
    .sort((one, other) => size(one) - size(other));
}

/** Where a mark begins in the text; a mark without words says so itself. */
function position(mark) {
  const holder = mark.closest('[data-begin]') ?? mark.querySelector('[data-begin]') ?? mark.nextElementSibling?.closest('[data-begin]');
  if (!holder || !mark.textContent) {
    return Number(mark.dataset.at);
  }
  const before = document.createRange();
  before.setStart(holder, 0);
  before.setEnd(mark, 0);
  return Number(holder.dataset.begin) + length(before.toString());
}

function size(item) {
  const { begin, end } = span(item);
  return end - begin;
}
