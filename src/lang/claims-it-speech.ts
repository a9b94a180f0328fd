import { addCompleted, addReflexive, addVerbs, type Forms, type SpeechVerb, words } from './claims-lexicon.ts';

const are = (list: string): Forms[] =>
  words(list).map((s) => ({
    finite: ['a', 'ano', 'ò', 'arono', 'ava', 'avano', 'erà', 'eranno'].map((e) => s + e),
    infinitive: [`${s}are`],
    gerund: [`${s}ando`],
    participle: ['ato', 'ata', 'ati', 'ate'].map((e) => s + e),
  }));

/** With every ending: "smentito, smentita, smentiti, smentite". */
const agreeing = (list: string): string[] =>
  words(list).flatMap((word) => ['o', 'a', 'i', 'e'].map((end) => word.replace(/o$/, end)));

const speech = new Map<string, SpeechVerb>();
addVerbs(speech, 'say', [
  {
    finite: words(
      'dice dicono disse dissero diceva dicevano scrive scrivono scrisse scrissero risponde rispondono rispose sostiene sostengono sosteneva sostenne aggiunge aggiungono aggiunse conclude concludono concluse avverte avvertono avvertì insiste insistono riferisce riferiscono riferì ribadisce ribadiscono ribadì chiarisce chiariscono chiarì ribatte ribattono ribatté garantisce garantiscono garantì definisce definiscono definì ripete ripetono obietta avvisano suggerisce suggeriscono ammonisce ammoniscono',
    ),
    infinitive: words('dire sostenere riferire ribadire'),
    gerund: words('dicendo sostenendo aggiungendo ribadendo garantendo definendo'),
    participle: agreeing(
      'detto scritto risposto sostenuto aggiunto concluso avvertito insistito riferito ribadito chiarito ribattuto garantito definito ripetuto proseguito suggerito ammonito',
    ),
  },
  ...are(
    'afferm dichiar spieg sottoline racont raccont precis osserv comment ricord assicur inform dettagli argoment evidenzi illustr certific rimarc twitt rettific puntualizz testimoni obiett scand rassicur confid comunic riport cit',
  ),
  { finite: words('spiega spiegano'), participle: ['spiegato'] },
]);
addVerbs(
  speech,
  'say',
  are('continu replic ironizz protest lament avvis valut sintetizz rilev postill incalz attest segnal'),
  true,
);
addVerbs(speech, 'say', [{ finite: words('prosegue proseguono') }], true);
addVerbs(speech, 'accuse', [
  ...are('accus critic condann denunci attacc incolp rimprover contest stigmatizz biasim'),
  ...are('bocci boll'),
]);
addVerbs(speech, 'deny', [
  ...are('neg'),
  {
    finite: words('smentisce smentiscono smentì smentirono respinge respingono respinse esclude escludono escluse'),
    gerund: words('smentendo respingendo escludendo'),
    participle: agreeing('smentito respinto escluso'),
  },
]);
addVerbs(speech, 'admit', [
  ...are('conferm confess'),
  {
    finite: words('ammette ammettono ammise riconosce riconoscono riconobbe'),
    gerund: words('ammettendo riconoscendo'),
    participle: agreeing('ammesso riconosciuto'),
  },
]);
addVerbs(speech, 'announce', [...are('annunci preannunci rivel')]);
addVerbs(speech, 'demand', [
  {
    finite: words(
      'chiede chiedono chiese chiesero propone propongono propose esige esigono pretende pretendono difende difendono difese',
    ),
    gerund: words('chiedendo proponendo'),
    participle: agreeing('chiesto proposto preteso difeso'),
  },
  ...are('sollecit rivendic raccomand consigli invoc esort'),
]);
addVerbs(speech, 'demand', are('invit'), true);
addVerbs(speech, 'opinion', [
  {
    finite: words('crede credono teme temono temeva temevano ritiene ritengono riteneva ritenne giudica giudicano'),
    participle: agreeing('ritenuto giudicato'),
  },
  ...are('calcol ipotizz auspic'),
]);
addVerbs(
  speech,
  'opinion',
  [
    {
      finite: words(
        'pensa pensano spera sperano sperava stima stimano vede vedono prevede prevedono considera considerano dubita dubitano immagina augura augurano apprezza apprezzano',
      ),
      participle: agreeing('previsto stimato considerato'),
    },
  ],
  true,
);
addVerbs(speech, 'promise', [
  ...are('minacci'),
  { finite: words('promette promettono promise promisero'), participle: ['promesso'] },
]);
addVerbs(speech, 'show', [...are('segnal')]);
addVerbs(speech, 'show', [...are('mostr indic parl dimostr'), { finite: words('emerge risulta') }], true);
addCompleted(speech, 'finite', 'fa fanno fece fecero', {
  sapere: 'say',
  notare: 'say',
  osservare: 'say',
  presente: 'say',
  intendere: 'say',
});
addCompleted(speech, 'participle', 'fatto', { sapere: 'say', notare: 'say', osservare: 'say', presente: 'say' });
addReflexive(
  speech,
  'augura augurano lamenta lamentano rammarica rallegra difende difendono',
  'che di del della per con parlando sostenendo',
);
addCompleted(speech, 'finite', 'invita invitano invitò', {
  a: 'demand',
  ad: 'demand',
  alla: 'demand',
  alle: 'demand',
  al: 'demand',
});
addCompleted(speech, 'participle', 'invitato invitata', {
  a: 'demand',
  ad: 'demand',
  alla: 'demand',
  alle: 'demand',
  al: 'demand',
});
addCompleted(speech, 'participle', 'espresso', {
  preoccupazione: 'opinion',
  soddisfazione: 'opinion',
  dubbi: 'opinion',
  perplessità: 'opinion',
  cordoglio: 'opinion',
});
addVerbs(speech, 'opinion', [{ finite: words('plaude plaudono giura giurano') }]);
const questions = { domande: null, domanda: null, fuoco: null };
addCompleted(speech, 'finite', 'risponde rispondono rispose risposero', questions);
addCompleted(speech, 'participle', 'risposto', questions);
addCompleted(speech, 'finite', 'rende rendono rese resero', { noto: 'announce', nota: 'announce' });
addCompleted(speech, 'participle', 'reso resa resi', { noto: 'announce', nota: 'announce', noti: 'announce' });
addCompleted(speech, 'finite', 'dà danno diede diedero', { notizia: 'announce' });
addCompleted(speech, 'participle', 'dato', { notizia: 'announce' });
addCompleted(speech, 'finite', 'mette mettono mise punta puntano', { guardia: 'show', dubbio: 'deny', dito: 'accuse' });
addCompleted(speech, 'participle', 'messo puntato', { guardia: 'show', dubbio: 'deny', dito: 'accuse' });
addCompleted(speech, 'finite', 'tiene tengono', { precisare: 'say', sottolineare: 'say', chiarire: 'say' });
addCompleted(speech, 'finite', 'esprime esprimono espresse', {
  preoccupazione: 'opinion',
  soddisfazione: 'opinion',
  dubbi: 'opinion',
  perplessità: 'opinion',
  rammarico: 'opinion',
});
addCompleted(speech, 'finite', 'dice dicono disse', { addio: null });
addCompleted(speech, 'finite', 'lancia lanciano lanciò', { allarme: 'show', appello: 'demand' });
addCompleted(speech, 'participle', 'lanciato', { allarme: 'show', appello: 'demand' });
addCompleted(speech, 'finite', 'parla parlano parlò', { così: 'say' }, true);
addCompleted(speech, 'participle', 'parlato', { così: 'say' }, true);

/** What Italian says with: verbs by what they do, and set phrases that say something only as a whole. */
export const SPEECH_IT: ReadonlyMap<string, SpeechVerb> = speech;
