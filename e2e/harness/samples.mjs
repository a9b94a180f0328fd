import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES } from '../../scripts/serve.mjs';

/** The sample article of a language: its path, its HTML, and what must come of it (`expected.json`). */
export function sample(language) {
  const [slug] = readdirSync(join(PAGES, language));
  const folder = join(PAGES, language, slug);
  return {
    path: `/${language}/${slug}/`,
    html: readFileSync(join(folder, 'index.html'), 'utf8'),
    expected: JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')),
  };
}

/** Leaders of a status by person: name, country, role, and how often each is named or meant. */
export function leadersOf(status) {
  const byId = new Map();
  for (const mention of status.mentions) {
    const person = byId.get(mention.leaderId) ?? { name: mention.name, named: [], byRole: [] };
    person.country ??= mention.country;
    person.role ??= mention.roleText ?? mention.knownOffice;
    (mention.kind === 'name' ? person.named : person.byRole).push(mention.text);
    byId.set(mention.leaderId, person);
  }
  return [...byId.values()].map((person) => ({ ...person, mentions: person.named.length + person.byRole.length }));
}

/** Letters without marks and case: two lists may write one person's name in two ways. */
const plain = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[-\s]+/g, ' ')
    .toLowerCase();

/** What is not as `expected` says, one sentence each. */
export function differences(status, expected) {
  const found = [];
  if (status.info.headline !== expected.title) found.push(`title: ${status.info.headline}`);
  const leaders = leadersOf(status);
  for (const wanted of expected.leaders) {
    const person = leaders.find((one) => one.named.some((text) => plain(text) === plain(wanted.named[0])));
    if (!person) found.push(`${wanted.name} is not marked`);
    else {
      if (plain(person.name) !== plain(wanted.name)) found.push(`${wanted.name} is called ${person.name}`);
      if (person.country !== wanted.country) found.push(`${wanted.name}: country ${person.country}`);
      if (!plain(person.role ?? '').includes(plain(wanted.role))) found.push(`${wanted.name}: role ${person.role}`);
      for (const kind of ['named', 'byRole'])
        if (person[kind].map(plain).join() !== wanted[kind].map(plain).join())
          found.push(`${wanted.name} ${kind}: ${person[kind].join(', ')} instead of ${wanted[kind].join(', ')}`);
    }
  }
  const extra = leaders.filter(
    (one) => !expected.leaders.some(({ named }) => one.named.some((text) => plain(text) === plain(named[0]))),
  );
  for (const one of extra) found.push(`${one.name} is marked`);
  const claims = status.claims.filter(({ highlight }) => highlight).map(({ text }) => text);
  for (const start of expected.claims.mustMark)
    if (!claims.some((text) => text.startsWith(start))) found.push(`no claim begins "${start}"`);
  for (const start of expected.claims.mustNotMark)
    if (claims.some((text) => text.includes(start))) found.push(`a claim: "${start}"`);
  for (const paragraph of expected.body)
    if (!status.text.includes(paragraph)) found.push(`not in the article: "${paragraph.slice(0, 60)}…"`);
  for (const text of expected.neverMarked) if (status.text.includes(text)) found.push(`in the article: "${text}"`);
  return found;
}
