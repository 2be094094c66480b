// Two tabs that changed one list: nothing that either of them wrote is lost.

import { freshId, span } from './annotations.js';

/**
 * What becomes of a list when somebody else has changed it too. What both changed differently stands twice; what one
 * changed and the other removed stays.
 *
 * @param base the list that both began with
 * @param mine what was made of it here
 * @param theirs what was made of it elsewhere
 */
export function merged(base, mine, theirs) {
  const before = byId(base);
  const here = byId(mine);
  const there = byId(theirs);
  const all = theirs.flatMap((item) => {
    const was = before.get(item.id);
    const own = here.get(item.id);
    if (!was || (own && same(own, was))) return [item];
    return !own ? (same(item, was) ? [] : [item]) : [same(item, was) ? own : item];
  });
  for (const own of mine) {
    const was = before.get(own.id);
    const other = there.get(own.id);
    if (was && same(own, was)) continue;
    if (!other) all.push(own);
    else if (!same(own, other) && (!was || !same(other, was))) all.push({ ...own, id: freshId(all) });
  }
  return all;
}

function byId(items) {
  return new Map(items.map((item) => [item.id, item]));
}

/** Whether two say the same of the same words, whoever wrote them down. */
function same(one, other) {
  return said(one) === said(other);
}

function said(item) {
  return JSON.stringify([item.creator, item.confidence ?? 1, span(item), item.body], (key, value) =>
    value && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort()) : value,
  );
}
