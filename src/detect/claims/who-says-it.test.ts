import { describe, expect, it } from 'vitest';
import { CLAIMS_LEXICONS } from '../../lang/claims.ts';
import type { Language } from '../../model/language.ts';
import { readSentences } from './read-sentences.ts';

/** By rule: a sentence and its speaker's words; `?` where a source is meant but not named, null where there is none. */
const CASES: Record<string, [Language, sentence: string, speaker: string | null][]> = {
  'a passive with words between it and who did it': [
    ['pt', 'A notícia foi confirmada esta manhã pela diretora do museu, Rosa Prado.', 'Rosa Prado'],
    ['pt', 'A falha foi revelada pelo jornal "Vale Hoje" em maio.', 'Vale Hoje'],
    ['pt', 'O aviso foi dado, e a denúncia foi feita pela vereadora Rosa Prado.', 'Rosa Prado'],
    ['pt', 'O porteiro foi condenado em maio pela Suprema Corte.', null],
    ['en', 'The closure was confirmed on Monday by Mayor Laura Finch.', 'Laura Finch'],
    ['de', 'Die Sperrung wurde am Abend von der Polizei bestätigt.', 'der Polizei'],
  ],
  'a relative clause without a comma before the verb': [
    ['pt', 'Os moradores que dormiram na escola confirmam que não havia água.', 'Os moradores'],
    ['es', 'Los vecinos que viven junto al puente aseguran que tiembla.', 'Los vecinos'],
    ['es', 'Cabe destacar que en mayo la vecina denunció al conserje.', 'la vecina'],
    ['en', 'People who live near the bridge say it shakes.', 'People'],
    ['pt', 'O relator no Conselho das obras que questionam o projeto é Rui Alves.', null],
  ],
  'who closes the sentence': [
    ['pt', 'O portão, o mais velho da vila, caiu de noite, acrescentou a PSP.', 'a PSP'],
    ['pt', 'A ponte de Alpedra reabriu em maio, revelaram a PSP e a Proteção Civil.', 'a PSP e a Proteção Civil'],
    ['pt', 'A ponte fechou na aldeia de Alpedra, afirmou à agência Lusa fonte da PSP de Vale.', 'fonte da PSP de Vale'],
    ['pt', 'O presidente da junta, Rui Alves, disse que volta, informou a Casa Azul.', 'Rui Alves'],
  ],
  'Portuguese newsrooms': [
    ['pt', 'Para o doente, dizem os autores, isso pode ser bom.', 'os autores'],
    ['pt', 'Os dados foram avançados por Rui Alves, chefe do serviço.', 'Rui Alves'],
    ['pt', 'Estudo publicado na revista Saúde – Américas mostra que a vacina protege.', 'Estudo'],
    ['pt', 'O então ministro disse que a ponte era velha.', 'O então ministro'],
    ['pt', '"A ponte será fechada em maio", lê-se no comunicado.', 'comunicado'],
    ['pt', 'A junta manifestou dúvidas quanto ao preço da ponte.', 'A junta'],
    ['pt', 'A junta espera ser ouvida.', null],
    ['pt', 'De acordo com as declarações de Rui Alves, a ponte caiu de noite.', 'Rui Alves'],
    ['pt', 'Ao que a rádio Vale apurou, a ponte caiu de noite.', 'a rádio Vale'],
    ['pt', 'Ao que tudo indica, a ponte caiu de noite.', null],
    ['pt', 'A junta comprometeu-se a reparar a ponte.', 'A junta'],
    ['pt', 'O juiz Rui Alves pediu vista dos autos.', null],
    ['pt', 'Mais adianta o comunicado que a ponte caiu de noite.', 'o comunicado'],
    [
      'pt',
      'Segundo relatou à rádio o segundo comandante da corporação, a ponte caiu.',
      'o segundo comandante da corporação',
    ],
    ['pt', '"Ouvi um estrondo enorme", contou ao CV Eduardo Vale, que mora junto à ponte.', 'Eduardo Vale'],
    [
      'pt',
      'O presidente da junta, que falava após um encontro com Rui Alves, chefe da PSP, confirmou que a ponte caiu.',
      'O presidente da junta',
    ],
    ['pt', 'O ministro disse que, segundo relatos iniciais, a ponte caiu de noite.', 'O ministro'],
    ['pt', 'A ponte caiu em maio, segundo engenheiros e analistas do setor.', 'engenheiros e analistas do setor'],
    [
      'pt',
      'Os advogados do ex-presidente Rui Alves disseram que a ponte era velha.',
      'Os advogados do ex-presidente Rui Alves',
    ],
    ['pt', 'Rui Alves levantou-se dizendo que a ponte era velha.', 'Rui Alves'],
    ['pt', 'A ponte caiu, disse o secretário de Segurança Pública do Estado, Rui Alves.', 'Rui Alves'],
    [
      'pt',
      'A ponte caiu, disse à rádio o ministro do Desenvolvimento, Indústria e Comércio Exterior (MDX), Rui Alves.',
      'Rui Alves',
    ],
  ],
  'nouns that look like verbs': [
    ['pt', 'A vila está à espera que a ponte reabra.', null],
    ['de', 'Das heißt: Die Brücke bleibt zu.', null],
  ],
  'verbs with a word that makes them say something': [
    ['pt', 'Os moradores mostram-se preocupados com a ponte.', 'Os moradores'],
    ['pt', 'Os moradores queixam-se da falta de água.', 'Os moradores'],
    ['pt', 'A diretora acha necessário fechar a sala.', 'A diretora'],
    ['pt', 'A diretora voltou ainda a lamentar o atraso.', 'A diretora'],
    ['de', 'Zu diesem Schluss kommt die Geologin Anna Kern.', 'Anna Kern'],
    ['de', 'Der Angeklagte sagte aus, er habe geschlafen.', 'Der Angeklagte'],
    ['de', 'Die Sperrung werde keinen „Stau“ geben, versprach er.', 'er'],
  ],
  'of two sources the nearer one': [
    ['en', 'Tom Ellis, a clerk for the county, left early, saying it was late, the Post reported.', 'Tom Ellis'],
    ['en', 'The Post reports the sheriff said a man fled.', 'the sheriff'],
    ['en', 'Lord Moss, giving judgment in May, said His Honour Judge Reed could have known.', 'Moss'],
  ],
  'names in English phrases': [
    ['en', 'Sergeant Amy Holt of the Ohio State Patrol said the road was closed.', 'Amy Holt'],
    ['en', '“It was late,” New Kent City Mayor Bill de Vere said.', 'Bill de Vere'],
    ['en', '“It was late,” Laura Finch, the firm’s head of sales, wrote in a memo about the plans.', 'Laura Finch'],
    ['en', 'It includes a fee that residents say is too high.', 'residents'],
    ['en', 'Laura Finch left the room, flatly denying that she had lied.', 'Laura Finch'],
    ['en', 'Airbag Inc. said the plant would close.', 'Airbag Inc.'],
    ['en', 'The crew responded to a fire.', null],
    ['en', 'Laura Finch expects the board to agree.', 'Laura Finch'],
  ],
  'English clauses': [
    [
      'en',
      'MPs in areas of Kent worst hit by Storm Clara have called for a review.',
      'MPs in areas of Kent worst hit by Storm Clara',
    ],
    ['en', 'We start by noting that the bridge is old.', null],
    ['en', 'Residents DEMANDED a new bridge after the flood.', 'Residents'],
    ['en', 'Peter Hale, chairman of the review said that the bridge was old.', 'Peter Hale'],
    ['en', '“It was late,” Friends of Kent founder Amy Stone said.', 'Amy Stone'],
    ['en', 'The lawsuit, filed by "Tired Of Kent" in May, alleges that the strike is illegal.', 'The lawsuit'],
    ['en', 'Four scientists contacted by the Post all said the study was weak.', 'Four scientists'],
  ],
  'Spanish newsrooms': [
    ['es', 'Al respecto, se refirió la ministra Elena Ruiz, quien dijo que la obra sigue.', 'Elena Ruiz'],
    [
      'es',
      'La obra sigue, según el balance de la Consejería de Justicia, Interior y Salud.',
      'el balance de la Consejería de Justicia, Interior y Salud',
    ],
    ['es', 'No obstante subrayó que la obra sigue.', '?'],
    ['es', 'Elena Ruiz agradeció la ayuda de los vecinos.', 'Elena Ruiz'],
    ['es', 'El portavoz, Luis Peña, fue claro al asegurar que la obra sigue.', 'Luis Peña'],
    ['es', 'En esta línea ha incidido Elena Ruiz, de los Verdes: "La obra no sigue".', 'Elena Ruiz'],
    ['es', 'Elena Ruiz está convencida de que la obra sigue.', 'Elena Ruiz'],
    ['es', 'Elena Ruiz tiene claro que la obra sigue.', 'Elena Ruiz'],
    ['es', 'Para los vecinos lo ocurrido es una vergüenza.', 'los vecinos'],
    ['es', '"El río crece cada año", le explicó a Radio Vega uno de los expertos, el físico Omar Soler.', 'Omar Soler'],
    ['es', 'Un estudio publicado en mayo y hecho en la Universidad de Vega sugiere que el río crece.', 'Un estudio'],
  ],
  'French newsrooms': [
    ['fr', 'Des riverains ont de leur côté jugé le pont dangereux.', 'riverains'],
    ['fr', 'Il a longuement expliqué que le pont tenait.', 'Il'],
    ['fr', 'La maire a tenu à répéter que le pont tenait.', 'La maire'],
    ['fr', 'La maire a appris la nouvelle par les gendarmes.', null],
    ['fr', 'Le texte a été jugé « illisible et inutile » par la coprésidente du groupe, Julie Morel.', 'Julie Morel'],
    ['fr', 'L’alerte a été donnée par une voisine qui parle de fumée.', 'une voisine'],
    ['fr', '« Le pont tremblait depuis mars » soupire Paul Morel.', 'Paul Morel'],
    ['fr', 'Elle s’est adressée à la salle : « Le pont tient depuis cent ans. »', 'Elle'],
    ['fr', 'Le pont tient, a reconnu le ministre délégué au Budget Paul Morel.', 'Paul Morel'],
    ['fr', '« Le pont tremblait », a commenté pour le Journal Libre Paul Morel, président du club.', 'Paul Morel'],
    [
      'fr',
      'Deux ponts, celui du nord et celui du sud, ont cédé, ont indiqué la mairie et la préfecture.',
      'la mairie et la préfecture',
    ],
  ],
  'Italian newsrooms': [
    ['it', 'Il suo andamento mostra che il ponte regge.', null],
    ['it', 'La chiusura del ponte secondo il Consorzio rischia di durare un anno.', 'il Consorzio'],
    ['it', 'Lancia l’allarme anche il centro studi di Villa Bassa.', 'il centro studi di Villa Bassa'],
    ['it', '«Il ponte non regge più – spiega il presidente Consorzio, Carlo Neri – da anni».', 'Carlo Neri'],
    ['it', '“Il ponte regge“: è quanto ha affermato il sindaco Carlo Neri.', 'Carlo Neri'],
    ['it', 'La difesa, guidata dagli avvocati Carlo Neri e Ugo Bassi, sostiene che il ponte regge.', 'La difesa'],
  ],
  'German clauses': [
    ['de', 'Ein Nachbar will zwei Schüsse gehört haben.', 'Ein Nachbar'],
    ['de', 'Ein Nachbar will ein Auto haben.', null],
    ['de', 'Die Brücke werde teurer, heißt es in der Studie weiter.', 'der Studie'],
    ['de', 'Im Entwurf heißt es, die Brücke werde teurer.', 'Entwurf'],
    ['de', 'Das berichtet der „Bote“.', 'Bote'],
    ['de', 'Nach einem Bericht des „Boten“ wird die Brücke teurer.', 'einem Bericht des „Boten“'],
    ['de', 'Nach einem Treffen der Minister wird die Brücke teurer.', null],
    ['de', 'Den ersten Informationen der Polizei zufolge brach das Rohr.', 'der Polizei'],
    ['de', 'Nach Angaben einer Sprecherin vom Montag prüfen Beamte das Rohr.', 'einer Sprecherin'],
    ['de', 'Im Mai hatte Anna Kern, Chefin des Verbands, Tim Vogt „Betrug“ vorgeworfen.', 'Anna Kern'],
    ['de', 'Im Mai wollten Anna Kern und Tim Vogt nicht warten und kritisierten die Stadt.', 'Anna Kern und Tim Vogt'],
    ['de', '„Das war knapp“, erklärte der erste Autor der Studie, Brian Hill von der Universität Bonn.', 'Brian Hill'],
    ['de', 'Das Dach sei dicht, so Dr. Anna Kern.', 'Anna Kern'],
    ['de', 'Das Dach sei dicht, sagte der Vorsitzende des Vereins, Kern.', 'Kern'],
    ['de', '„Das Dach ist dicht“, sagte Kern der Zeitung.', 'Kern'],
    ['de', 'Auf Anfrage dieser Zeitung sagte Verbandschef Tim Kern, das Dach sei dicht.', 'Tim Kern'],
    ['de', 'Als „Irrweg“ bezeichnete Verbandschef Tim Kern den Umbau.', 'Tim Kern'],
    ['de', 'Diese Nachricht verkündete Anna Kern am Montag.', 'Anna Kern'],
    ['de', 'Den Schaden schätzt die Feuerwehr auf vermutlich mehr als 5000 Euro.', 'die Feuerwehr'],
    ['de', 'Dass die Brücke hält, glaubt niemand.', null],
  ],
  'English nouns that look like verbs': [
    ['en', 'It was a good chance to ask questions about the roof.', null],
    ['en', 'The mayor had time to answer claims about the roof.', null],
    ['en', 'Asking questions about the roof took an hour.', null],
    ['en', 'The council questions the price of the roof.', 'The council'],
    ['en', 'The report by the ruling party claims the roof was sound.', 'The report'],
  ],
  'a headline cut short': [['en', 'Judge shortage in province', null]],
};

describe('who says it', () => {
  for (const [rule, cases] of Object.entries(CASES))
    describe(rule, () => {
      for (const [language, sentence, speaker] of cases)
        it(sentence, () => {
          const [first] = readSentences(sentence, language, CLAIMS_LEXICONS[language]);
          const found = first?.speaker ? sentence.slice(first.speaker.start, first.speaker.end) : null;
          expect(first?.attributed ? (found ?? '?') : null).toBe(speaker);
        });
    });

  it('is asked of every beginning and end of these sentences without a fault', () => {
    for (const [language, sentence] of Object.values(CASES).flat()) {
      const words = sentence.split(' ');
      for (let at = 1; at < words.length; at++)
        for (const part of [words.slice(0, at), words.slice(at), words.slice(at, at + 4)]) {
          const text = part.join(' ');
          const sentences = readSentences(text, language, CLAIMS_LEXICONS[language]);
          expect(sentences.every(({ start, end }) => start >= 0 && end <= text.length && start < end)).toBe(true);
        }
    }
  });
});
