// Corrects the annotations of an article: select words, choose a kind, fill in what is missing. Saves as you go.

import * as list from './annotations.js';
import * as checks from './checks.js';
import { fields, named, offer, required, showOnly } from './fields.js';
import { body, fill } from './form.js';
import { History } from './history.js';
import * as keyboard from './keyboard.js';
import { annotationsAt } from './marks.js';
import { merged } from './merge.js';
import { articleText, refresh, suggested } from './server.js';
import { selected, slice, stretched, trimmed } from './spans.js';
import { Store } from './store.js';

const panel = document.getElementById('highlights');
const form = document.getElementById('highlight-form');
const kinds = document.getElementById('highlight-kinds');
const problem = document.getElementById('highlight-problem');
const state = document.getElementById('highlight-state');
const articleId = panel.dataset.article;
const KEYED = { 'dateline:Actor': 'actor', 'dateline:Place': 'place' };

const pane = () => document.querySelector('[data-text]');
const store = new Store(articleId, report, reconcile);
let history = null;
let text = '';
/** What the form is about: an annotation’s id, or null for a new one, its span and its body. */
let open = null;

start();

async function start() {
  try {
    const [items, words] = await Promise.all([store.load(), articleText(articleId)]);
    text = words;
    history = new History(items);
    listen();
    panel.dataset.ready = 'true';
  } catch {
    report('failed');
  }
}

function listen() {
  checks.listen(openId, (ids) => become(list.confirmed(history.present, ids)));
  document.addEventListener('selectionchange', offerKinds);
  keyboard.listen(pane, panel, kinds, COMMANDS);
  document.querySelector('.spread').addEventListener('click', (event) => {
    const mark = event.target.closest('.mark, .bar');
    if (mark && document.getSelection().isCollapsed) {
      event.preventDefault();
      openAt(mark);
    }
  });
  pane().tabIndex = 0;
  // The words stay selected while their kind is chosen.
  kinds.addEventListener('mousedown', (event) => event.preventDefault());
  panel.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (button?.dataset.kind) create(button.dataset.kind);
    else if (button?.dataset.stretch) stretch(...button.dataset.stretch.split(','));
    else if (button?.dataset.do) COMMANDS[button.dataset.do]();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    keep();
  });
  form.elements.type.addEventListener('change', () => show({ ...open, body: { type: form.elements.type.value } }));
  form.elements.day.addEventListener('change', () => (form.elements.value.value = form.elements.day.value));
  fields('dateline:Actor').elements.namedItem('actor').addEventListener('change', chooseKnown);
  fields('dateline:Place').elements.namedItem('place').addEventListener('change', chooseKnown);
}

const COMMANDS = {
  undo: () => travel(() => history.undo()),
  redo: () => travel(() => history.redo()),
  close,
  confirm: () => {
    become(list.confirmed(history.present, [open.id]));
    checks.next(openId);
  },
  next: () => checks.next(openId),
  remove: () => (open.id ? become(list.removed(history.present, open.id)) : close()),
  merge: () => {
    const into = fields('dateline:Actor').elements.namedItem('into').value;
    if (into) become(list.merged(history.present, open.body.actor, into));
  },
  split: () => become(list.split(history.present, open.id)),
};

function offerKinds() {
  const span = selected(pane());
  const exact = span && trimmed(text, span);
  if (!exact) {
    if (!kinds.hidden) {
      kinds.hidden = true;
      panel.hidden = form.hidden;
    }
    return;
  }
  open = { id: null, span: exact, body: null };
  document.getElementById('highlight-words').textContent = shortened(exact);
  form.hidden = true;
  kinds.hidden = false;
  panel.hidden = false;
}

/** A new annotation: what the program would suggest for these words, else empty fields. */
async function create(type) {
  const span = open.span;
  const words = slice(text, span.begin, span.end);
  const suggestion = await suggested(articleId, type, span);
  const known = list.actors(history.present).find((actor) => actor.name === words);
  const fresh = { type, name: { text: words, gender: 'n' }, clause: '', action: words };
  if (type === 'dateline:Actor') {
    fresh.actor = known?.key ?? list.key(history.present, words);
    fresh.profile = known ? undefined : { name: { text: words, gender: 'n' }, kind: 'person', named: true };
  } else if (type === 'dateline:Place') {
    fresh.place = list.key(history.present, words);
  }
  // The form speaks of the words now; as long as they were selected, the kinds would come back.
  document.getSelection().removeAllRanges();
  show({ id: null, span, body: suggestion ?? fresh });
}

/** The innermost annotation at a mark; of several on the same words, one after the other with each click. */
function openAt(mark) {
  const here = annotationsAt(mark, history.present);
  if (!here.length) return;
  const current = here.findIndex((item) => item.id === open?.id);
  const item = here[(current + 1) % here.length];
  show({ id: item.id, span: list.span(item), body: item.body });
}

function openId(id) {
  const item = history.present.find((candidate) => candidate.id === id);
  show({ id, span: list.span(item), body: item.body });
}

function show(shown) {
  open = shown;
  const item = history.present.find((candidate) => candidate.id === open.id);
  kinds.hidden = true;
  problem.hidden = true;
  showOnly(open.body.type);
  offer(history.present, open.body, slice(text, open.span.begin, open.span.end));
  fill(named(open.body.type), open.body);
  if (/^\d{4}-\d{2}-\d{2}$/.test(open.body.value ?? '')) {
    form.elements.day.value = open.body.value;
  }
  document.getElementById('highlight-quote').textContent = shortened(open.span);
  const suggestion = item?.creator === 'suggested';
  document.getElementById('highlight-suggested').hidden = !suggestion;
  document.getElementById('highlight-confidence').textContent = suggestion ? `${Math.round((item.confidence ?? 1) * 100)} %` : '';
  form.hidden = false;
  panel.hidden = false;
  (suggestion ? panel.querySelector('[data-do=confirm]') : fields(open.body.type).querySelector('select, input, textarea')).focus();
}

/** A known actor or place brings its own name and profile. */
function chooseKnown(event) {
  const key = event.target.value;
  const property = KEYED[open.body.type];
  const item = history.present.find((candidate) => candidate.body[property] === key && (candidate.body.profile || candidate.body.name));
  if (item) {
    show({ ...open, body: { ...item.body, [property]: key } });
    event.target.value = key;
  }
}

function stretch(side, step) {
  open.span = stretched(text, open.span, side, Number(step));
  document.getElementById('highlight-quote').textContent = shortened(open.span);
}

function keep() {
  const made = body(named(open.body.type), open.body.type, open.body);
  const missing = required(made);
  problem.hidden = !missing;
  if (missing) {
    problem.textContent = panel.dataset.needed.replace('{0}', missing.closest('label').querySelector('span').textContent);
    missing.focus();
    return;
  }
  const items = open.id
    ? list.changed(history.present, open.id, articleId, text, open.span, made)
    : list.made(history.present, articleId, text, open.span, made);
  become(list.oneProfile(items, open.id, made));
}

function become(items) {
  history.become(items);
  close();
  save();
}

function travel(step) {
  step();
  close();
  save();
}

function save() {
  panel.querySelector('[data-do=undo]').disabled = !history.canUndo;
  panel.querySelector('[data-do=redo]').disabled = !history.canRedo;
  store.save(history.present);
}

function close() {
  if (open && panel.contains(document.activeElement)) {
    pane().focus({ preventScroll: true });
  }
  open = null;
  document.querySelector('.chosen')?.classList.remove('chosen');
  form.hidden = true;
  kinds.hidden = true;
  panel.hidden = true;
}

async function report(what, detail) {
  state.textContent = detail ?? panel.dataset[what] ?? '';
  if (what === 'saved' || what === 'merged') {
    await refresh();
  }
  if (what !== 'saved' && what !== 'saving') {
    panel.hidden = false;
  }
  document.getElementById('live').textContent = state.textContent;
}

/** Both tabs’ work in one list; null where the text itself has changed, for then the places here mean nothing. */
async function reconcile(base, theirs) {
  if ((await articleText(articleId)) !== text) return null;
  history.rebase((state) => merged(base, state, theirs));
  return history.present;
}

function shortened(span) {
  const words = slice(text, span.begin, span.end).replace(/\s+/g, ' ');
  return words.length > 120 ? `${words.slice(0, 80)} … ${words.slice(-30)}` : words;
}
