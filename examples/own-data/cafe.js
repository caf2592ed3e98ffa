// The page's own table of opinions, made a dataset and handed over as the element's property `data`, anew at every change.
const QUESTIONS = {
  quiet: 'The Lantern is quiet enough to talk.',
  cheap: 'A cup of tea at the Lantern costs less than elsewhere.',
  near: 'The Lantern is near the station.',
};

/** Who said what before; the reader's own opinions come last. */
const OPINIONS = {
  Amal: { quiet: 'affirms', cheap: 'denies', near: 'affirms' },
  Jonas: { quiet: 'denies', near: 'affirms' },
  You: { quiet: 'affirms', cheap: '', near: '' },
};

const STANCES = { '': 'no opinion', affirms: 'yes', denies: 'no' };

/** The opinions as a dataset: each person is a voice with one source, a list of opinions. */
function dataset() {
  const people = Object.entries(OPINIONS);
  const claims = people.flatMap(([name, opinions]) => Object.entries(opinions)
    .filter(([, stance]) => stance !== '')
    .map(([question, stance]) => ({
      id: `${name}-${question}`.toLowerCase(), proposition: question, source: `list-${name}`.toLowerCase(), voice: name.toLowerCase(),
      relay: 'own', stance, certainty: 'asserted',
    })));
  return {
    format: 'claim-comparator/1',
    title: 'The Lantern, by those who have been there',
    language: 'en',
    sources: people.map(([name]) => ({ id: `list-${name}`.toLowerCase(), short: name, title: `What ${name} ticked`, author_voices: [name.toLowerCase()], issued: '2025' })),
    voices: people.map(([name]) => ({ id: name.toLowerCase(), name, kind: 'person' })),
    topics: [{ id: 'place', label: 'The place' }],
    propositions: Object.entries(QUESTIONS).map(([id, statement]) => ({ id, topic: 'place', statement, kind: 'assessment' })),
    claims,
  };
}

/** A question of the form with its choice of answers. */
function field([question, statement]) {
  const label = document.createElement('label');
  const select = document.createElement('select');
  select.name = question;
  select.append(...Object.entries(STANCES).map(([value, word]) => new Option(word, value)));
  select.value = OPINIONS.You[question];
  label.append(statement, ' ', select);
  return label;
}

const element = document.querySelector('claim-comparator');
const form = document.querySelector('form');
form.querySelector('fieldset').append(...Object.entries(QUESTIONS).map(field));
form.addEventListener('change', ({ target }) => {
  OPINIONS.You[target.name] = target.value;
  element.data = dataset();
});
element.data = dataset();
