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
  'Para não perder nada, siga-nos no Facebook.',
  'Quer mais? Receba a seleção da semana no seu e-mail.',
  'Todas as notícias da costa: entre no nosso canal do WhatsApp.',
  'Más noticias de la sierra: únete a nuestro canal.',
  "Toute l'actualité de la côte : rejoignez notre chaîne.",
  'Alles zur Küste in unserem WhatsApp-Kanal.',
  'Tutte le notizie: unisciti al canale della redazione.',
  'More of the coast: join our WhatsApp group.',
];
const NO = [
  'A conversa entre o grupo e o ministro no Telegram foi publicada.',
  'In seinem Telegram-Kanal schrieb der Gouverneur, der Hafen sei zu.',
  'O ministro pediu no Telegram que os moradores voltassem para casa.',
  'The channel that the minister opened on Telegram has nine readers.',
  'Os vizinhos receberam o aviso por WhatsApp, disse a polícia.',
  'The newsletter of the party accused the minister of lying, the court heard.',
  '“Sign up now,” the poster said, and three hundred did.',
  'He followed her to the station, the witness said.',
  'Der Newsletter der Partei erschien zuletzt im Mai.',
];

describe('a line that asks the reader for something', () => {
  for (const line of YES) it(`"${line}"`, () => expect(asksReader(line)).toBe(true));
  for (const line of NO) it(`not "${line}"`, () => expect(asksReader(line)).toBe(false));
});
