// The fields on the page, a group for each kind of annotation: which are shown, what they offer, what is missing.

import { actors } from './annotations.js';

const form = document.getElementById('highlight-form');

/** The fields of one kind. */
export function fields(type) {
  return form.querySelector(`fieldset[data-fields="${type}"]`);
}

/** Empties all fields and shows those of one kind. */
export function showOnly(type) {
  form.reset();
  form.elements.type.value = type;
  for (const group of form.querySelectorAll('fieldset[data-fields]')) {
    const mine = group.dataset.fields === type;
    group.hidden = !mine;
    group.disabled = !mine;
  }
}

/** The fields of one kind under the names that form.js knows. */
export function named(type) {
  return { elements: Object.fromEntries([...fields(type).elements].filter((field) => field.name).map((field) => [field.name, field])) };
}

/** Offers the actors and places that are known so far; those of the body itself may be new, then under these words. */
export function offer(items, body, words) {
  const known = actors(items).map(({ key, name }) => [key, name]);
  const places = [...new Map(items.filter((item) => item.body.place && item.body.type === 'dateline:Place').map((item) => [item.body.place, item.body.name.text]))];
  options('dateline:Actor', 'actor', known, body.actor, words);
  options('dateline:Actor', 'into', known.filter(([key]) => key !== body.actor), '', words);
  options('dateline:Quotation', 'speaker', known, '', words);
  options('dateline:Place', 'place', places, body.place, words);
}

function options(type, name, entries, fresh, words) {
  const known = entries.some(([key]) => key === fresh);
  const first = fresh === '' ? [['', '—']] : fresh && !known ? [[fresh, `+ ${words}`]] : [];
  fields(type).elements.namedItem(name).replaceChildren(...[...first, ...entries].map(([value, label]) => new Option(label, value)));
}

/** The first field that cannot stay empty, or undefined. */
export function required(made) {
  const needed = {
    'dateline:Actor': ['actor'],
    'dateline:Rule': ['action', ...(made.threshold ? ['subject'] : [])],
    'dateline:Place': ['name'],
    'dateline:Figure': ['amount', 'meaning'],
    'dateline:Causation': ['effect', 'cause'],
  };
  return (needed[made.type] ?? []).map((name) => named(made.type).elements[name]).find((field) => !field.value.trim());
}
