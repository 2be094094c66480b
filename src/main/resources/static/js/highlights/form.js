// The few fields of each kind of annotation, and the body they stand for. Parts that no field shows are kept.

/** Fills the fields of a form with a body. */
export function fill(form, body) {
  const values = FIELDS[body.type]?.read(body) ?? {};
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements[name];
    if (!field) continue;
    if (field.type === 'checkbox') field.checked = Boolean(value);
    else field.value = value ?? '';
  }
}

/** The body that the fields of a form stand for, on the ground of the one before. */
export function body(form, type, before) {
  const value = (name) => form.elements[name]?.value.trim() || undefined;
  const ticked = (name) => Boolean(form.elements[name]?.checked);
  return clean({ ...FIELDS[type].write(value, ticked, before?.type === type ? before : {}), type });
}

/** A noun phrase; its gender follows from its determiner where that tells it, else from the phrase before. */
export function phrase(text, before) {
  if (!text) return undefined;
  if (before?.text === text) return before;
  const first = text.toLowerCase();
  const gender = /^(la|une|cette|sa) /.test(first) ? 'f' : /^(le|un|ce|du|au) /.test(first) ? 'm' : before?.gender ?? 'n';
  return { text, gender, plural: /^(les|des|ces|deux|trois|the two|both) /.test(first) || undefined };
}

const FIELDS = {
  'dateline:Actor': {
    read: ({ actor, profile }) => ({
      actor,
      name: profile?.name.text,
      gender: profile?.name.gender,
      kind: profile?.kind,
      role: profile?.office?.role,
      affiliation: profile?.office?.affiliation?.text,
      sole: profile?.office?.sole,
      named: profile?.named ?? true,
    }),
    write: (value, ticked, before) => {
      const old = before.profile;
      const office = {
        ...old?.office,
        role: value('role'),
        affiliation: phrase(value('affiliation'), old?.office?.affiliation),
        sole: ticked('sole'),
      };
      const name = { ...phrase(value('name'), old?.name), gender: value('gender') ?? 'n' };
      const profile = { ...old, name, kind: value('kind'), named: ticked('named') };
      profile.office = office.role || office.affiliation ? office : undefined;
      return { actor: value('actor'), profile: value('name') ? profile : undefined };
    },
  },
  'dateline:Time': {
    read: ({ value, event }) => ({
      value,
      clause: event?.clause,
      phrase: event?.phrase?.text,
      factuality: event?.factuality ?? 'reported',
      main: event?.main ?? true,
    }),
    write: (value, ticked, before) => ({
      value: value('value'),
      event: value('clause') && {
        ...before.event,
        clause: value('clause'),
        phrase: phrase(value('phrase'), before.event?.phrase),
        factuality: value('factuality'),
        main: ticked('main'),
      },
    }),
  },
  'dateline:Rule': {
    read: (rule) => ({
      source: rule.source?.text,
      bearer: rule.bearer?.text,
      modality: rule.modality ?? 'must',
      action: rule.action,
      comparison: rule.threshold?.comparison ?? 'more-than',
      limit: rule.threshold?.value,
      unit: rule.threshold?.unit,
      subject: rule.threshold?.subject.text,
      due: rule.deadline?.value,
      relation: rule.deadline?.relation ?? 'before',
      anchor: rule.deadline?.anchor?.text,
      exception: rule.exception,
      sanction: rule.sanction?.text,
    }),
    write: (value, ticked, before) => ({
      source: phrase(value('source'), before.source),
      bearer: phrase(value('bearer'), before.bearer),
      modality: value('modality'),
      action: value('action'),
      threshold: value('limit') && {
        comparison: value('comparison'),
        value: number(value('limit')),
        unit: value('unit'),
        subject: phrase(value('subject'), before.threshold?.subject),
      },
      deadline: value('due') && {
        value: value('due'),
        relation: value('relation'),
        anchor: phrase(value('anchor'), before.deadline?.anchor),
      },
      exception: value('exception'),
      sanction: phrase(value('sanction'), before.sanction),
    }),
  },
  'dateline:Place': {
    read: ({ place, name, kind }) => ({ place, name: name?.text, kind: kind ?? 'city' }),
    write: (value, ticked, before) => ({ place: value('place'), name: phrase(value('name'), before.name), kind: value('kind') }),
  },
  'dateline:Quotation': {
    read: ({ speaker, about, gist, direct }) => ({ speaker, about: about?.text, gist, direct: direct ?? true }),
    write: (value, ticked, before) => ({
      speaker: value('speaker'),
      about: phrase(value('about'), before.about),
      gist: value('gist'),
      direct: ticked('direct'),
    }),
  },
  'dateline:Figure': {
    read: ({ value, unit, meaning, exact }) => ({ amount: value, unit, meaning: meaning?.text, exact: exact ?? true }),
    write: (value, ticked, before) => ({
      value: number(value('amount')),
      unit: value('unit'),
      meaning: phrase(value('meaning'), before.meaning),
      exact: ticked('exact'),
    }),
  },
  'dateline:Causation': {
    read: ({ effect, cause }) => ({ effect, cause }),
    write: (value) => ({ effect: value('effect'), cause: value('cause') }),
  },
};

/** A number as people write it: 9 000, 9,000, 2,5. */
function number(words) {
  if (words === undefined) return undefined;
  const plain = words.replace(/[\s\u00A0\u202F]/g, '').replace(/,(?=\d{3}(\D|$))/g, '').replace(',', '.');
  return plain === '' ? undefined : Number(plain);
}

function clean(value) {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined && part !== ''));
}
