import { addCompleted, addVerbs, type Forms, type SpeechVerb, words } from './claims-lexicon.ts';

const ar = (list: string): Forms[] =>
  words(list).map((s) => ({
    finite: ['a', 'an', 'ó', 'aron', 'aba', 'aban', 'ará', 'arán', 'aría', 'ara'].map((e) => s + e),
    infinitive: [`${s}ar`],
    gerund: [`${s}ando`],
    participle: ['ado', 'ada', 'ados', 'adas'].map((e) => s + e),
  }));
const er = (list: string): Forms[] =>
  words(list).map((s) => ({
    finite: ['e', 'en', 'ió', 'ieron', 'ía', 'ían', 'erá', 'ería'].map((e) => s + e),
    infinitive: [`${s}er`, `${s}ir`],
    gerund: [`${s}iendo`],
    participle: ['ido', 'ida', 'idos', 'idas'].map((e) => s + e),
  }));

const speech = new Map<string, SpeechVerb>();
addVerbs(speech, 'say', [
  {
    finite: words(
      'añadía añadían advertía advertían dice dicen dijo dijeron decía dirá sostiene sostienen sostuvo sostuvieron añade añaden añadió añadieron concluye concluyó concluyeron sugiere sugirió sugieren advierte advierten advirtió advirtieron repite repitió',
    ),
    infinitive: words('decir'),
    gerund: words('diciendo añadiendo advirtiendo'),
    participle: words('dicho añadido advertido sostenido'),
  },
  ...ar(
    'afirm declar inform asegur señal explic indic manifest coment destac subray recalc remarc agreg apunt precis puntualiz matiz aclar detall relat enfatiz argument justific record zanj reiter resalt expres cit mencion anticip adelant garantiz narr opin resum contest especific',
  ),
  ...er('insist respond escrib'),
  {
    finite: words(
      'resume resumen resumió describe describió zanja zanjó rebate rebatió rebatieron rebaten reporta reportan reportó',
    ),
    participle: words('resumido descrito zanjado definido'),
  },
  { finite: words('expone expuso exponen explica cuenta contó'), participle: words('expuesto escrito') },
]);
addVerbs(
  speech,
  'say',
  [
    ...ar('sentenci apostill brome ironiz protest replic avanz esgrim vaticin pronostic coment suger enumer'),
    ...er('coincid sugir insist incid'),
    { finite: words('recuerda recuerdan sentenció cuestiona cuestionó refiere refieren refirió refirieron') },
  ],
  true,
);
addVerbs(speech, 'accuse', [
  ...ar('acus denunci critic culp responsabiliz conden reproch censur tach tild calific afe recrimin abronc repudi'),
  { finite: words('arremetió') },
]);
addVerbs(speech, 'deny', [
  ...ar('rechaz refut descart'),
  {
    finite: words('niega niegan negó negaron desmiente desmintió desmintieron'),
    infinitive: ['negar'],
    gerund: words('negando'),
    participle: words('negado desmentido'),
  },
]);
addVerbs(speech, 'admit', [
  ...ar('confirm confes'),
  {
    finite: words('reconoce reconocen reconoció reconocieron admite admiten admitió admitieron'),
    participle: words('reconocido admitido'),
    gerund: words('reconociendo admitiendo'),
  },
]);
addVerbs(speech, 'announce', [...ar('anunci revel')]);
addVerbs(speech, 'announce', [...ar('public divulg report')], true);
addVerbs(speech, 'demand', [
  ...ar('reclam demand inst abog'),
  {
    finite: words(
      'pide piden pidió pidieron exige exigen exigió exigieron propone proponen propuso propusieron defiende defienden defendió defendieron defenderá',
    ),
    participle: words('pedido exigido propuesto defendido'),
    gerund: words('pidiendo exigiendo defendiendo'),
  },
]);
addVerbs(speech, 'opinion', [
  ...ar('consider valor lament celebr elogi aplaud deplor'),
  {
    finite: words(
      'cree creen creía opina teme temen prevé prevén entiende entienden agradece agradecen agradeció agradecieron',
    ),
  },
]);
addVerbs(
  speech,
  'opinion',
  [
    {
      finite: words(
        've proyecta proyectan proyectó proyectaron espera esperan esperaba estima estiman estimó calcula calculan calculó cifra cifran cifró duda',
      ),
    },
  ],
  true,
);
addVerbs(speech, 'promise', [
  ...ar('amenaz'),
  { finite: words('promete prometen prometió prometieron'), participle: ['prometido'] },
]);
addVerbs(speech, 'show', ar('aleg alert'));
addVerbs(
  speech,
  'show',
  [...ar('llam habl not constat'), { finite: words('muestra muestran mostró define'), participle: ['definido'] }],
  true,
);

addVerbs(speech, 'demand', [
  { finite: words('recomienda recomiendan recomendó recomendaron aconseja aconsejan'), participle: ['recomendado'] },
]);
addVerbs(
  speech,
  'show',
  [
    {
      finite: words('demuestra demuestran demostró evidencia evidencian apuntan concluyen'),
      participle: ['demostrado'],
    },
  ],
  true,
);
addCompleted(speech, 'finite', 'da dan dio dieron', { conocer: 'announce' });
addCompleted(speech, 'participle', 'dado', { conocer: 'announce' });
addCompleted(speech, 'finite', 'hace hacen hizo hicieron', { saber: 'say', constar: 'say', hincapié: 'say' });
addCompleted(speech, 'participle', 'hecho', { saber: 'say', constar: 'say', hincapié: 'say' });
addCompleted(speech, 'finite', 'pone ponen puso pusieron', { manifiesto: 'say', relieve: 'say', duda: 'deny' });
addCompleted(speech, 'participle', 'puesto', { manifiesto: 'say', relieve: 'say', duda: 'deny' });
addCompleted(speech, 'finite', 'queja quejan quejó quejaron quejaba quejaban', {
  de: 'accuse',
  del: 'accuse',
  que: 'accuse',
});
addCompleted(speech, 'finite', 'resta restan restó restaron', { importancia: 'opinion' });
addCompleted(speech, 'finite', 'otorga otorgan da dan', { escaños: 'show', votos: 'show' });
addCompleted(speech, 'finite', 'atribuye atribuyen atribuyó atribuyeron achaca achacó', {
  a: 'opinion',
  al: 'opinion',
});
addCompleted(
  speech,
  'finite',
  'expresa expresó expresaron',
  { preocupación: 'opinion', satisfacción: 'opinion', dudas: 'opinion' },
  true,
);
addCompleted(speech, 'finite', 'dice dijo dicen dijeron', { adiós: null });
addCompleted(speech, 'finite', 'tiene tienen tenía tenían', { claro: 'opinion' });
const convinced = {
  convencido: 'opinion',
  convencida: 'opinion',
  convencidos: 'opinion',
  convencidas: 'opinion',
} as const;
addCompleted(speech, 'finite', 'está están estaba estaban', convinced);

/** What Spanish says with: verbs by what they do, and set phrases that say something only as a whole. */
export const SPEECH_ES: ReadonlyMap<string, SpeechVerb> = speech;
