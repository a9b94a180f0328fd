import { addCompleted, addReflexive, addVerbs, type Forms, type SpeechVerb, words } from './claims-lexicon.ts';

const er = (list: string): Forms[] =>
  words(list).map((s) => ({
    finite: ['e', 'ent', 'ait', 'aient', 'a', 'èrent', 'era', 'eront'].map((e) =>
      s.endsWith('c') && e.startsWith('a')
        ? `${s.slice(0, -1)}ç${e}`
        : s.endsWith('g') && e.startsWith('a')
          ? `${s}e${e}`
          : s + e,
    ),
    infinitive: [`${s}er`],
    gerund: [s.endsWith('c') ? `${s.slice(0, -1)}çant` : s.endsWith('g') ? `${s}eant` : `${s}ant`],
    participle: ['é', 'ée', 'és', 'ées'].map((e) => s + e),
  }));

const speech = new Map<string, SpeechVerb>();
addVerbs(speech, 'say', [
  {
    finite: words(
      'écrivait écrivaient dit disent souvient souviennent souvenait disait disaient écrit écrivent répond répondait répondent soutient soutiennent soutenait maintient prévient préviennent prévenait poursuit poursuivait conclut concluait',
    ),
    gerund: words('disant soutenant'),
    participle: words('dit écrit répondu soutenu prévenu poursuivi conclu'),
  },
  ...er(
    'affirm déclar assur expliqu indiqu soulign ajout précis not estim jug rappel martel argument confi racont détaill insist assén lanc observ témoign tweet résum réagi rapport',
  ),
  {
    finite: words('rappelle rappellent estime réagit décrit décrivent prétend prétendent précisent'),
    participle: words('réagi'),
  },
]);
addVerbs(
  speech,
  'say',
  [
    ...er(
      'continu communiqu répliqu rétorqu ripost ironis nuanc rectifi complét complèt enchaîn tranch signal mentionn avanc évalu chiffr balay relativis répét répèt',
    ),
    {
      finite: words('avertit avertissent renchérit renchérissent'),
      participle: ['averti', 'renchéri'],
    },
  ],
  true,
);
addVerbs(speech, 'accuse', [
  ...er('accus dénonc critiqu fustig reproch condamn blâm épingl'),
  { finite: words('reproche') },
]);
addVerbs(speech, 'deny', [
  ...er('ni réfut contest rejet récus'),
  { finite: words('dément démentait démentent rejette'), participle: ['démenti'] },
]);
addVerbs(speech, 'admit', [
  ...er('avou confess confirm concéd'),
  {
    finite: words('reconnaît reconnaissent reconnaissait admet admettait admettent concède'),
    participle: words('reconnu admis'),
    gerund: words('reconnaissant admettant'),
  },
]);
addVerbs(speech, 'announce', [...er('annonc révél'), { finite: words('révèle révèlent') }]);
addVerbs(speech, 'demand', [
  ...er('demand réclam exig propos appel exhort'),
  { finite: words('défend appelle appellent appelaient défendait'), participle: ['défendu'] },
]);
addVerbs(speech, 'opinion', [
  ...er('salu regrett déplor redout interrog dout'),
  {
    finite: words('craint craignent craignait croit croient pense pensent considère considérait espère espèrent'),
    participle: ['craint', 'interrogé'],
  },
]);
addVerbs(speech, 'promise', [
  ...er('menac'),
  { finite: words('promet promettent promettait'), participle: ['promis'] },
]);
addVerbs(speech, 'show', er('alert évoqu constat'));
addVerbs(speech, 'show', [...er('montr parl relat'), { finite: words('voit observe suggère') }], true);

addVerbs(speech, 'demand', er('prôn préconis conseill recommand'));
addVerbs(
  speech,
  'show',
  [...er('démontr attest certifi corrobor pronostiqu'), { finite: words('prédit conclut concluent') }],
  true,
);
addVerbs(speech, 'accuse', er('point'), true);
const makes = {
  savoir: 'say',
  valoir: 'say',
  remarquer: 'say',
  observer: 'say',
  comprendre: 'say',
  état: 'say',
  part: 'say',
} as const;
addCompleted(speech, 'finite', 'fait font faisait faisaient fit firent', makes);
addCompleted(speech, 'participle', 'fait', makes);
addCompleted(speech, 'finite', 'qualifie qualifient qualifiait', { de: 'accuse', "d'": 'accuse' });
addCompleted(speech, 'participle', 'qualifié', { de: 'accuse', "d'": 'accuse' });
addCompleted(speech, 'finite', 'veut veulent voulait', { croire: 'opinion' });
addCompleted(speech, 'finite', 'met mettent mettait', { garde: 'show', doute: 'deny' });
addCompleted(speech, 'participle', 'mis', { garde: 'show', doute: 'deny' });
addCompleted(speech, 'finite', 'tire tirent pointe pointent', { sonnette: 'show', doigt: 'accuse' }, true);
addCompleted(speech, 'finite', 'donne donnent crédite créditent', { intentions: 'show' });
addCompleted(speech, 'finite', 'table tablent', { sur: 'opinion' });
addCompleted(speech, 'finite', 'exprime expriment', {
  inquiétude: 'opinion',
  préoccupation: 'opinion',
  regrets: 'opinion',
  doutes: 'opinion',
});
addCompleted(speech, 'participle', 'exprimé', {
  inquiétude: 'opinion',
  préoccupation: 'opinion',
  regrets: 'opinion',
  doutes: 'opinion',
});
addReflexive(
  speech,
  'inquiète inquiètent inquiétait alarme alarment réjouit réjouissent félicite félicitent indigne indignent insurge insurgent étonne étonnent plaint plaignent offusque',
  "de d' du des que qu' contre",
);
addVerbs(speech, 'say', [
  ...er('relev plaid'),
  { finite: words('relève relèvent'), participle: words('dite dits dites') },
]);
addCompleted(speech, 'participle', 'reconnu reconnue', { coupable: null, coupables: null });
const questions = { questions: null, question: null };
addCompleted(speech, 'finite', 'répond répondait répondent', questions);
addCompleted(speech, 'participle', 'répondu', questions);
addCompleted(speech, 'finite', 'annonce annoncent', { couleur: null });
addCompleted(speech, 'participle', 'annoncé', { couleur: null });
addCompleted(speech, 'finite', 'dit', { non: null, adieu: null });
// "a-t-on appris auprès de": who learns something has not said it.
addCompleted(speech, 'participle', 'appris', { auprès: 'announce', source: 'announce', sources: 'announce' });

/** What French says with: verbs by what they do, and set phrases that say something only as a whole. */
export const SPEECH_FR: ReadonlyMap<string, SpeechVerb> = speech;
