import { addCompleted, addReflexive, addVerbs, type Forms, type SpeechVerb, words } from './claims-lexicon.ts';

const ar = (list: string): Forms[] =>
  words(list).map((s) => ({
    finite: ['a', 'am', 'ou', 'aram', 'ava', 'avam', 'ara', 'aria', 'ei', 'amos', 'asse'].map((e) => {
      // c > qu and g > gu before e: "publiquei", "neguei".
      if (e !== 'ei') return s + e;
      return s.endsWith('c') ? `${s.slice(0, -1)}quei` : s.endsWith('g') ? `${s}uei` : s + e;
    }),
    infinitive: [`${s}ar`, `${s}arem`],
    gerund: [`${s}ando`],
    participle: [`${s}ado`, `${s}ada`, `${s}ados`, `${s}adas`],
  }));
const er = (list: string): Forms[] =>
  words(list).map((s) => ({
    finite: ['e', 'em', 'eu', 'eram', 'ia', 'iam', 'eria'].map((e) => s + e),
    infinitive: [`${s}er`, `${s}erem`],
    gerund: [`${s}endo`],
    participle: [`${s}ido`, `${s}ida`, `${s}idos`, `${s}idas`],
  }));
const ir = (list: string): Forms[] =>
  words(list).map((s) => ({
    finite: ['e', 'em', 'iu', 'iram', 'ia', 'iam', 'iria'].map((e) => s + e),
    infinitive: [`${s}ir`, `${s}irem`],
    gerund: [`${s}indo`],
    participle: [`${s}ido`, `${s}ida`, `${s}idos`, `${s}idas`],
  }));

const speech = new Map<string, SpeechVerb>();
addVerbs(speech, 'say', [
  {
    finite: words('diz dizem disse disseram dizia diziam diria'),
    infinitive: words('dizer dizerem'),
    gerund: ['dizendo'],
    participle: words('dito dita'),
  },
  ...ar(
    'afirm declar inform relat explic acrescent destac ressalt enfatiz fris sublinh salient assegur comunic observ pontu ponder argument justific record cit mencion adiant antecip detalh reafirm reiter sintetiz emend objet narr opin ressalv assinal rememor atest contrapus resum sustent vinc especific',
  ),
  ...er('escrev rebat esclarec'),
  {
    finite: words(
      'reiterou prossegue prosseguiu insiste insistiu insistem insistiram sugere sugeriu sugerem sugeriram garante garantiu garantem garantiram adverte advertiu advertem advertiram repete repetiu discorre tuitou tuíta tuitaram postou brinca brincou resume resumem resumiu gabou desabafa desabafou contradisse contradiz argumenta',
    ),
    gerund: words('insistindo sugerindo garantindo advertindo'),
    infinitive: words('insistir sugerir garantir advertir'),
    participle: words('insistido sugerido garantido advertido concluído repetido'),
  },
]);
addVerbs(speech, 'say', ar('protest replic ironiz desabaf calcul'), true);
addVerbs(speech, 'accuse', [
  ...ar('acus denunci critic responsabiliz culp conden repudi rechaç reclam censur ironiz qualific classific rotul'),
  { finite: words('repreende repreendeu contesta contestou contestam contestaram') },
]);
addVerbs(speech, 'deny', [...ar('neg refut contest'), ...ir('desment'), { finite: words('rebate rebateu rebatem') }]);
addVerbs(speech, 'announce', ar('anunci'));
addVerbs(speech, 'admit', [...ar('confirm confess'), ...ir('admit'), ...er('reconhec')]);
addVerbs(speech, 'admit', ir('assum'), true);
addVerbs(speech, 'announce', ar('divulg public report'), true);
addVerbs(speech, 'demand', [
  ...ar('inst cobr solicit reivindic'),
  {
    finite: words(
      'pede pedem pediu pediram pedia exige exigem exigiu exigiram propõe propõem propôs propuseram exorta exortou defende defendem defendeu defenderam defendia',
    ),
    infinitive: words('pedir exigir propor exortar defender'),
    participle: words('exigido proposto defendido'),
    gerund: words('pedindo exigindo propondo defendendo'),
  },
]);
addVerbs(speech, 'opinion', [
  ...ar('consider lament especul indag'),
  {
    finite: words(
      'acredita acreditam acreditou acreditava teme temem temia entende entendem entendeu entenderam discorda discordou concorda concordou duvida duvidou divergem divergiu celebrou comemorou elogia elogiou elogiaram agradeceu questiona questionou questionam questionaram',
    ),
    gerund: words('acreditando entendendo questionando elogiando concordando'),
    infinitive: words('questionar elogiar celebrar criticar'),
  },
]);
addVerbs(
  speech,
  'opinion',
  [
    {
      finite: words(
        'acha acham vê veem viu espera esperam esperava estima estimam estimou prevê preveem previu notou notaram calcula calculam calculou pensa minimiza minimizou',
      ),
    },
  ],
  true,
);
addVerbs(speech, 'demand', [...ar('solicit'), { finite: words(''), infinitive: ['pedir'], gerund: ['pedindo'] }], true);
addVerbs(
  speech,
  'say',
  [
    ...er('respond'),
    { finite: words('conclui concluem concluiu concluíram') },
    ...ar('determin complet reforç coment lembr avanç'),
    { finite: words('refere referem referiu referiram referia'), gerund: ['referindo'], participle: ['referido'] },
  ],
  true,
);
addVerbs(speech, 'opinion', ar('avali'), true);
addVerbs(speech, 'promise', [
  ...er('promet'),
  { finite: words('ameaçou ameaçaram ameaçam ameaçava'), gerund: ['ameaçando'], infinitive: ['ameaçar'] },
]);
addVerbs(speech, 'show', ar('alert aleg apont'));
addVerbs(
  speech,
  'show',
  [
    ...ar('indic mostr revel cont fal not cham identific constat atribu apur'),
    { finite: words('mostra mostram atribuiu atribui atribuem') },
  ],
  true,
);

addVerbs(speech, 'demand', ar('recomend aconselh'));
addVerbs(speech, 'deny', ar('descart'));
addCompleted(speech, 'finite', 'rejeita rejeitam rejeitou rejeitaram', {
  acusações: 'deny',
  responsabilidade: 'deny',
  responsabilidades: 'deny',
  críticas: 'deny',
});
addCompleted(speech, 'finite', 'atribui atribuem atribuiu atribuíram', {
  a: 'show',
  ao: 'show',
  à: 'show',
  aos: 'show',
  às: 'show',
});
addCompleted(speech, 'finite', 'chama chamam chamou chamaram', { de: 'accuse', atenção: 'say' });
addCompleted(speech, 'finite', 'reduz reduziu', { importância: 'opinion' });
addCompleted(speech, 'finite', 'põe põem pôs deixa deixou', { dúvida: 'deny', claro: 'say' });

addCompleted(speech, 'finite', 'pede pedem pediu pediram', { vista: null }, true);
addCompleted(speech, 'finite', 'compromete-se comprometem-se comprometeu-se comprometeram-se', { a: 'promise' });
addReflexive(speech, 'compromete comprometem comprometeu comprometeram', 'a em');
addVerbs(speech, 'say', ar('anot'), true);
const MOVED = {
  dúvidas: 'opinion',
  preocupação: 'opinion',
  preocupações: 'opinion',
  satisfação: 'opinion',
  insatisfação: 'opinion',
  apoio: 'opinion',
  receio: 'opinion',
} as const;
addCompleted(speech, 'finite', 'manifesta manifestam manifestou manifestaram expressa expressou', MOVED);
// "queixa-se de", "mostram-se preocupados", "acha necessário": something is said only with what follows.
const OF = { de: 'accuse', do: 'accuse', da: 'accuse', dos: 'accuse', das: 'accuse', que: 'accuse' } as const;
addCompleted(speech, 'finite', 'queixa-se queixam-se queixou-se queixaram-se', OF);
addReflexive(speech, 'queixa queixam queixou queixaram', 'de do da dos das que');
const STATES = Object.fromEntries(
  words(
    'preocupado surpreendido surpreso satisfeito convicto convencido otimista confiante disponível indignado revoltado contra favorável esquecido traído',
  ).flatMap((word) => {
    const stem = word.replace(/o$/, '');
    return [word, `${stem}a`, `${stem}os`, `${stem}as`].map((form) => [form, 'opinion' as const]);
  }),
);
addCompleted(
  speech,
  'finite',
  'mostra-se mostram-se mostrou-se mostraram-se diz-se dizem-se disse-se disseram-se',
  STATES,
);
addCompleted(
  speech,
  'finite',
  'acha acham',
  Object.fromEntries(
    words('necessário importante fundamental difícil possível impossível normal justo injusto estranho bom melhor').map(
      (word) => [word, 'opinion' as const],
    ),
  ),
  true,
);

addCompleted(speech, 'finite', 'está estão estava estavam', {
  convencido: 'opinion',
  convencida: 'opinion',
  convencidos: 'opinion',
  convicto: 'opinion',
  convicta: 'opinion',
});

/** What Portuguese says with: verbs by what they do, and set phrases that say something only as a whole. */
export const SPEECH_PT: ReadonlyMap<string, SpeechVerb> = speech;
