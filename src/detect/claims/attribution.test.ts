import { describe, expect, it } from 'vitest';
import { CLAIMS_LEXICONS } from '../../lang/claims.ts';
import type { Language } from '../../model/language.ts';
import { readSentences } from './read-sentences.ts';

/** The speaker's words of each sentence; `?` where a source is meant but not named, null where there is none. */
function speakers(text: string, language: Language): (string | null)[] {
  return readSentences(text, language, CLAIMS_LEXICONS[language]).map(({ attributed, speaker }) =>
    speaker ? text.slice(speaker.start, speaker.end) : attributed ? '?' : null,
  );
}

/** One sentence each, with its speaker. */
const SINGLE: Record<Language, [sentence: string, speaker: string | null][]> = {
  pt: [
    ['O Ministério Público recorreu e diz que o laudo é falso.', 'O Ministério Público'],
    ['O teste provocou um terremoto.', null],
    ['O ministério calcula em 64 milhões o número de aves mortas.', 'O ministério'],
    ['O termo prevê o pagamento em 15 dias.', null],
    ['Um dos advogados afirmou que o contrato é legal.', 'Um dos advogados'],
    ['"Eu vi tudo", contou uma delas.', 'uma delas'],
    ['"Quem paga a conta somos nós", ironizou a vereadora Inês Tavares.', 'Inês Tavares'],
    ['"Ninguém me ouviu durante um ano", queixa-se o pescador.', 'o pescador'],
    ['14h20 - "Já estava tudo combinado", disparou ele.', 'ele'],
    ['"O Barco e a Ponte", segundo romance da autora, sai em maio.', null],
    ['"Queremos água", lia-se num cartaz.', null],
    ['O ministro disse que a obra custou o dobro.', 'O ministro'],
    ['Rita Moura afirmou que não recebeu dinheiro.', 'Rita Moura'],
    ['O presidente da Câmara, Paulo Freitas (XYZ-SP), disse que vai votar.', 'Paulo Freitas'],
    ['O deputado federal Artur Lemos negou as acusações.', 'Artur Lemos'],
    ['Ana Prado, que dirige a agência, informou que o prazo acabou.', 'Ana Prado'],
    ['Ana Prado, diretora da agência, informou que o prazo acabou.', 'Ana Prado'],
    ['"A conta não fecha", disse Nuno Vale.', 'Nuno Vale'],
    ['"A conta não fecha", disse ao jornal o secretário de Obras, Nuno Vale.', 'Nuno Vale'],
    ['"A conta não fecha", declarou em nota a empresa.', 'a empresa'],
    ['A dívida dobrou, segundo o tribunal de contas.', 'o tribunal de contas'],
    ['Segundo Rita Moura, a dívida dobrou em um ano.', 'Rita Moura'],
    ['De acordo com a polícia, três pessoas fugiram.', 'a polícia'],
    ['Conforme o relatório, faltam 20 milhões.', 'o relatório'],
    ['Para o economista Davi Reis, a taxa vai cair.', 'Davi Reis'],
    ['Ele tem afirmado que o contrato é legal.', 'Ele'],
    ['O prefeito teve um encontro com os médicos e destacou que a fila caiu.', 'O prefeito'],
    ['O governador voltou a dizer que não há provas.', 'O governador'],
    ['Os dois são acusados pelos procuradores de desviar verbas.', 'procuradores'],
    ['A falha foi confirmada pela empresa.', 'empresa'],
    ['A defesa do ex-ministro afirmou que ele é inocente.', 'A defesa do ex-ministro'],
    ['O ministro da Defesa Raul Amaral anunciou que a tropa fica.', 'Raul Amaral'],
    [
      'Em nota, o Ministério Público Estadual (MPE) informou que abriu inquérito.',
      'o Ministério Público Estadual (MPE)',
    ],
    ['A emissora "Canal Um" informou que houve feridos.', 'Canal Um'],
    ['A historiadora inglesa Joan E. Tyler afirma que a carta é falsa.', 'Joan E. Tyler'],
    ['Ambos os países garantem que o acordo vale.', 'Ambos os países'],
    ['A fábrica vai fechar, diz sindicato.', 'sindicato'],
    ['O presidente da Companhia Sul Roberto Lima disse que a obra atrasou.', 'Roberto Lima'],
    ['O diretor do Instituto Paulo Freitas disse que a obra atrasou.', 'O diretor do Instituto Paulo Freitas'],
    ['Nuno Reis disse que a obra atrasou.', 'Nuno Reis'],
    ['Para os líderes do grupo, a taxa vai cair.', 'os líderes do grupo'],
    ['A prefeitura anunciou em maio a abertura de um posto.', 'A prefeitura'],
    ['Os servidores pedem a saída do diretor.', 'Os servidores'],
    ['O senador vem negando as acusações.', 'O senador'],
    ['Rita Moura saiu da sala, acusando-os de mentir.', 'Rita Moura'],
    ['O prefeito se diz traído, relata Nuno Vale após a reunião.', 'Nuno Vale'],
    ['BRASÍLIA - A Receita abriu um inquérito e afirmou ter provas.', 'A Receita'],
    ['Segundo pesquisa realizada em maio pelo Instituto Norte, a fila caiu.', 'Instituto Norte'],
    ['Especialistas ouvidos pelo jornal criticaram a obra.', 'Especialistas'],
    ['Ana Prado (XYZ-SP), deputada: "A conta não fecha."', 'Ana Prado'],
    ['"Ela disse que não viu o contrato", contou o delegado.', 'Ela'],
    ['O juiz dirá amanhã o que pensa.', null],
    ['A deputada assumiu o cargo em maio.', null],
    ['O Brasil é o segundo maior produtor do mundo.', null],
    ['A obra vai para o centro da cidade.', null],
    ['O tribunal negou o pedido da empresa.', null],
    ['+ Presidente diz que vai recorrer', null],
  ],
  en: [
    ['Eskom retorted that the lines had been mended.', 'Eskom'],
    ['"I saw it all," said one of them.', 'one of them'],
    ['"It was never about the money," sighed one councillor.', 'one councillor'],
    ['"It was never about the money," she grumbled.', 'she'],
    ['"The Long Road Home to Kent" opens in May.', null],
    ['Western governments accuse Pyongyang of sending shells.', 'Western governments'],
    ['Both sides also deny any transfer of arms.', 'Both sides'],
    ['Aid groups warn that the camp has no water.', 'Aid groups'],
    ['The judges want to accuse the mayor of fraud.', null],
    ['The minister said the bridge cost twice as much.', 'The minister'],
    ['Prime Minister Laura Finch denied the claims on Monday.', 'Laura Finch'],
    ['Laura Finch, who leads the party, said the vote was fair.', 'Laura Finch'],
    ['"We never took money," said Tom Ellis, the director of the fund.', 'Tom Ellis'],
    ['The plant will close in May, according to the union.', 'the union'],
    ['According to Tom Ellis, wages fell by 4 percent.', 'Tom Ellis'],
    ['The report found that 30 people died.', 'The report'],
    ['She has accused the ministry of hiding data.', 'She'],
    ["The U.S. attorney's office said the case was closed.", "The U.S. attorney's office"],
    ['Tom Ellis Jr., the attorney for the county, said the case was closed.', 'Tom Ellis Jr.'],
    ['The clerk said she left, "he was late," the sheriff\'s office said.', "the sheriff's office"],
    ['"It was late," he said, according to the Valley Post, a local paper.', 'he'],
    ['A second case was also reported in May.', null],
    ['What has the minister said about it?', null],
    ['The river rose by two metres overnight.', null],
  ],
  es: [
    ['La nutrióloga Rosa Casas recuerda que sale más barato.', 'Rosa Casas'],
    ['La Cámara estima las pérdidas en 12 millones.', 'La Cámara'],
    ['«Esto no hay quien lo pague», bromeó el alcalde.', 'el alcalde'],
    ['"Nos dejaron solos", se lamenta la vecina Rosa Prieto.', 'la vecina Rosa Prieto'],
    ['«Viva la vega», soltó a los periodistas.', '?'],
    ['El ministro dijo que la obra costó el doble.', 'El ministro'],
    ['"No hay pruebas", ha asegurado Marta Soler.', 'Marta Soler'],
    ['La deuda se duplicó, según el tribunal de cuentas.', 'el tribunal de cuentas'],
    ['El alcalde de la ciudad, Julio Peña, negó las acusaciones.', 'Julio Peña'],
    ['Así lo explica la ministra Marta Soler en una carta.', 'Marta Soler'],
    ['El río creció dos metros durante la noche.', null],
  ],
  fr: [
    ['La banque doit payer une amende, a-t-elle communiqué lundi.', 'elle'],
    ['La banque doit payer une amende, paraît-il.', null],
    ['L’un des témoins a dit que la voiture brûlait.', 'L’un des témoins'],
    ['« On nous a menti pendant des mois », s’emporte Julie Morel.', 'Julie Morel'],
    ['« On nous a menti pendant des mois », a-t-elle répété.', 'elle'],
    ['« Les Eaux mortes », un polar qui déçoit.', null],
    ['Le ministre a affirmé que le pont a coûté le double.', 'Le ministre'],
    ['« Nous n’avons rien pris », assure Claire Morel.', 'Claire Morel'],
    ['La dette a doublé, selon la Cour des comptes.', 'la Cour des comptes'],
    ['« C’est faux », répond-elle.', 'elle'],
    ["Le ministre s'est interrogé sur le coût du pont.", 'Le ministre'],
    ['La rivière est montée de deux mètres.', null],
  ],
  de: [
    ['In der Stadt sind 118 Liter Regen gefallen, meldet Geowetter Nord.', 'Geowetter Nord'],
    ['Die Polizei schätzt den Schaden auf 350.000 Euro.', 'Die Polizei'],
    ['Einer der Zeugen sagte, er habe das Auto gesehen.', 'Einer der Zeugen'],
    ['„Das hat hier niemand gewollt“, schimpfte der Wirt.', 'der Wirt'],
    ['„Das hat hier niemand gewollt“, rief sie.', 'sie'],
    ['Der Minister sagte, die Brücke habe das Doppelte gekostet.', 'Der Minister'],
    ['Laut Polizei flohen drei Männer.', 'Polizei'],
    ['Die Partei hat den Entwurf scharf kritisiert.', 'Die Partei'],
    ['Einer Umfrage zufolge sinkt die Zustimmung.', 'Einer Umfrage'],
    ['Das sagte Tim Kern, Sprecher der Stadt.', 'Tim Kern'],
    ['Der Fluss stieg in der Nacht um zwei Meter.', null],
  ],
  it: [
    ['L’azienda replica che le macchine sono rientrate.', 'L’azienda'],
    ['Uno dei testimoni ha detto che la macchina bruciava.', 'Uno dei testimoni'],
    ['«Non si può andare avanti così», sbotta il sindaco.', 'il sindaco'],
    ['«Non si può andare avanti così», ha sospirato Carla Neri.', 'Carla Neri'],
    ['Il ministro ha detto che il ponte è costato il doppio.', 'Il ministro'],
    ['"Non ho preso soldi", ha dichiarato Luca Ferri.', 'Luca Ferri'],
    ['Secondo Luca Ferri, il debito è raddoppiato.', 'Luca Ferri'],
    ['Il fiume è salito di due metri nella notte.', null],
  ],
};

/** Several sentences, with the speaker of each. */
const RUNS: Record<string, [Language, string, (string | null)[]]> = {
  'a quotation over three sentences, named at its end': [
    'pt',
    '"A conta não fecha. O dinheiro sumiu. Vamos cobrar", disse Nuno Vale.',
    ['Nuno Vale', 'Nuno Vale', 'Nuno Vale'],
  ],
  'a quotation that follows its speaker': [
    'pt',
    'Nuno Vale disse que vai recorrer. "A conta não fecha. O dinheiro sumiu."',
    ['Nuno Vale', 'Nuno Vale', 'Nuno Vale'],
  ],
  'a verb without a subject': [
    'pt',
    'Rita Moura disse que sai. "Não volto mais", afirmou.',
    ['Rita Moura', 'Rita Moura'],
  ],
  'narration between quotations': ['pt', 'Rita Moura disse que sai. O cargo fica vago em maio.', ['Rita Moura', null]],
  'a pronoun gives way to the name': [
    'en',
    'Tom Ellis said the fund was safe. He said it had grown. "It will grow again."',
    ['Tom Ellis', 'He', 'Tom Ellis'],
  ],
  'an interview': [
    'pt',
    'O diretor Nuno Vale disse que a obra atrasou.\nPor que a obra atrasou?\nEu pedi mais prazo em março.\nO dinheiro não veio.\nE agora?\nNós vamos terminar em junho.',
    ['Nuno Vale', null, 'Nuno Vale', 'Nuno Vale', null, 'Nuno Vale'],
  ],
  'the nearer source within a quotation': [
    'pt',
    '"Ela disse que não viu o contrato. Ela estava fora", contou o delegado.',
    ['Ela', 'o delegado'],
  ],
  'a quotation that a curly mark closes': [
    'pt',
    '"A conta não fecha”, disse Nuno Vale. Rita Moura afirmou que sai.',
    ['Nuno Vale', 'Rita Moura'],
  ],
  'an interview with a guest named in full once': [
    'pt',
    'O prefeito Nuno Vale reuniu a equipe.\nVale disse que a obra atrasou.\nPor que a obra atrasou?\nEu pedi mais prazo em março.',
    [null, 'Vale', null, 'Nuno Vale'],
  ],
  'German reported speech': [
    'de',
    'Der Minister sagte, die Brücke sei alt. Sie habe hohe Kosten. Der Bau begann 1960.',
    ['Der Minister', 'Der Minister', null],
  ],
  'an unclosed quotation ends with its line': ['en', '“We lost the game.\nThe stadium was full.', [null, null]],
};

describe('the speaker of a sentence', () => {
  for (const language of Object.keys(SINGLE) as Language[])
    for (const [sentence, speaker] of SINGLE[language])
      it(sentence, () => expect(speakers(sentence, language)).toEqual([speaker]));
});
describe('the speaker over sentences', () => {
  for (const [name, [language, text, expected]] of Object.entries(RUNS))
    it(name, () => expect(speakers(text, language)).toEqual(expected));
});
