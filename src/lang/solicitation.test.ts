import { describe, expect, it } from 'vitest';
import { asksReader } from './solicitation.ts';

const YES = [
  'Love films? Our weekly newsletter brings the best of them to your inbox.',
  'Sign up for the morning letter, an e-mail about the coast.',
  'Ann Miller covers the coast. Follow her on @annmiller.',
  'This page has affiliate links, for which we are paid.',
  'Den Tag kompakt? Den Newsletter jetzt abonnieren.',
  'Pour ne rien manquer, abonnez-vous à nos alertes.',
  'Suscríbete para leer más sobre la costa.',
  'Para saber mais, assine a nossa newsletter.',
  'Ogni mattina le notizie: iscriviti alla lettera.',
];
const NO = [
  'The newsletter of the party accused the minister of lying, the court heard.',
  '“Sign up now,” the poster said, and three hundred did.',
  'He followed her to the station, the witness said.',
  'Der Newsletter der Partei erschien zuletzt im Mai.',
];

describe('a line that asks the reader for something', () => {
  for (const line of YES) it(`"${line}"`, () => expect(asksReader(line)).toBe(true));
  for (const line of NO) it(`not "${line}"`, () => expect(asksReader(line)).toBe(false));
});
