// Operations on a list of W3C annotations. Each gives a new list; none changes the old one.

import { length, slice } from './spans.js';

const CONTEXT = 24;

/** A new annotation of a teacher’s. */
export function made(items, articleId, text, span, body) {
  return [...items, placed({ id: freshId(items), type: 'Annotation', motivation: 'identifying' }, articleId, text, span, body)];
}

/** The list with one annotation saying something else, perhaps elsewhere; whoever made it, it is the teacher’s now. */
export function changed(items, id, articleId, text, span, body) {
  return items.map((item) => (item.id === id ? placed(item, articleId, text, span, body) : item));
}

export function removed(items, id) {
  const gone = items.find((item) => item.id === id);
  const rest = items.filter((item) => item.id !== id);
  return gone?.body.type === 'dateline:Actor' ? withProfile(rest, gone.body) : rest;
}

/** All mentions of one actor become mentions of another. */
export function merged(items, from, into) {
  return items.map((item) => {
    const body = item.body;
    if (body.type === 'dateline:Actor' && body.actor === from) {
      return { ...item, creator: 'teacher', confidence: undefined, body: { type: body.type, actor: into } };
    }
    return body.type === 'dateline:Quotation' && body.speaker === from ? { ...item, body: { ...body, speaker: into } } : item;
  });
}

/** One mention becomes an actor of its own, known by its words until somebody says more. */
export function split(items, id) {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) {
    return items;
  }
  const words = quote(item);
  const others = items.filter((candidate) => candidate.id !== id);
  const profile = { name: { text: words, gender: 'n' }, kind: 'person', named: true };
  const alone = { ...item, creator: 'teacher', confidence: undefined, body: { type: 'dateline:Actor', actor: key(items, words), profile } };
  return sorted([...withProfile(others, item.body), alone]);
}

/** What was said of an actor last holds for all its mentions: its profile stands on one of them only. */
export function oneProfile(items, id, body) {
  if (body.type !== 'dateline:Actor' || !body.profile) {
    return items;
  }
  const keeper = id ?? items.at(-1).id;
  return items.map((item) =>
    item.id !== keeper && item.body.type === body.type && item.body.actor === body.actor && item.body.profile
      ? { ...item, body: { type: body.type, actor: body.actor } }
      : item,
  );
}

/** Suggestions are taken over as they stand. */
export function confirmed(items, ids) {
  return items.map((item) => (ids.includes(item.id) ? { ...item, creator: 'teacher', confidence: undefined } : item));
}

/** Key, name and profile of each actor, in the order of the text. */
export function actors(items) {
  const known = new Map();
  for (const item of sorted(items)) {
    if (item.body.type === 'dateline:Actor') {
      const before = known.get(item.body.actor);
      const profile = before?.profile ?? item.body.profile;
      known.set(item.body.actor, { key: item.body.actor, profile, name: profile?.name.text ?? before?.name ?? quote(item) });
    }
  }
  return [...known.values()];
}

export function span(item) {
  const position = item.target.selector.find((selector) => selector.type === 'TextPositionSelector');
  return { begin: position.start, end: position.end };
}

export function quote(item) {
  return item.target.selector.find((selector) => selector.type === 'TextQuoteSelector').exact;
}

/** A readable key for a new actor or place that no other has. */
export function key(items, words) {
  const plain = words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'x';
  const taken = new Set(items.map((item) => item.body.actor ?? item.body.place));
  let candidate = plain;
  for (let number = 2; taken.has(candidate); number++) {
    candidate = `${plain}-${number}`;
  }
  return candidate;
}

function placed(item, articleId, text, at, body) {
  return {
    ...item,
    creator: 'teacher',
    confidence: undefined,
    body,
    target: {
      source: articleId,
      selector: [
        { type: 'TextPositionSelector', start: at.begin, end: at.end },
        {
          type: 'TextQuoteSelector',
          exact: slice(text, at.begin, at.end),
          prefix: slice(text, Math.max(0, at.begin - CONTEXT), at.begin),
          suffix: slice(text, at.end, Math.min(length(text), at.end + CONTEXT)),
        },
      ],
    },
  };
}

/** The profile of an actor stands on one of its mentions: when that one goes, the next takes it over. */
function withProfile(items, body) {
  if (!body.profile || items.some((item) => item.body.actor === body.actor && item.body.profile)) {
    return items;
  }
  const heir = sorted(items).find((item) => item.body.type === 'dateline:Actor' && item.body.actor === body.actor);
  return heir ? items.map((item) => (item === heir ? { ...item, body: { ...item.body, profile: body.profile } } : item)) : items;
}

function sorted(items) {
  return [...items].sort((one, other) => span(one).begin - span(other).begin || span(other).end - span(one).end);
}

/** An id that none of them has. */
export function freshId(items) {
  const numbers = items.map((item) => Number(/^a(\d+)$/.exec(item.id)?.[1] ?? 0));
  return `a${Math.max(0, ...numbers) + 1}`;
}
