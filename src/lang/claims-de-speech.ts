import { addCompleted, addVerbs, type Forms, type SpeechVerb, words } from './claims-lexicon.ts';

/** Regular verbs by stem: "sag" > sagt, sagte, sagten, gesagt. */
const regular = (list: string): Forms[] =>
  words(list).map((s) => {
    const e = /[dt]$/.test(s) ? 'e' : '';
    const ge = /ier$|^(?:be|ver|er|ent|wider|unter|prognos)/.test(s) ? '' : 'ge';
    return { finite: [`${s}${e}t`, `${s}${e}te`, `${s}${e}ten`, `${s}en`], participle: [`${ge}${s}${e}t`] };
  });

/** What Germans say with: verbs with "dass" or a quotation, separable ones ("teilte … mit") and set phrases ("gab … zu Protokoll"). */
export const SPEECH_DE: ReadonlyMap<string, SpeechVerb> = speech();

function speech(): Map<string, SpeechVerb> {
  const map = new Map<string, SpeechVerb>();
  addVerbs(map, 'say', [
    ...regular(
      'sag erklär beton mein äußer bericht erläuter ergänz bemerk versicher beteuer kommentier zitier antwort erzähl argumentier offenbar erwider entgegn schilder mahn twitter verlaut begründ prophezei unterstreich post',
    ),
    {
      finite: words(
        'schreibt schreiben schrieb schrieben unterstrich unterstrichen bekundet bekundete bekundeten prognostiziert prognostizierte resümierte',
      ),
      participle: words(
        'geschrieben gesprochen mitgeteilt hingewiesen angegeben ausgeführt dargelegt klargestellt hinzugefügt hervorgehoben angemerkt bekanntgegeben angedeutet eingewandt festgestellt bezeichnet genannt',
      ),
    },
  ]);
  addVerbs(map, 'say', [{ finite: words('hieß heißt verwies verwiesen verweist') }], true);
  addVerbs(
    map,
    'say',
    regular(
      'konter präzisier konstatier bilanzier bekräftig signalisier resümier frag scherz spott wetter poltert schimpf klag lob würdig unk',
    ),
    true,
  );
  addVerbs(map, 'opinion', regular('beziffer zweifel mutmaß spekulier'), true);
  addVerbs(map, 'accuse', [
    ...regular('kritisier beschuldig verurteil bemängel bezichtig monier beanstand rüg tadel geißel attackier beklag'),
    { finite: words('wirft'), participle: words('vorgeworfen angeprangert') },
  ]);
  map.set('wirft', { kind: 'accuse', form: 'finite', weak: true });
  addVerbs(map, 'deny', [
    {
      finite: words('bestreitet bestritt bestreiten bestritten widerspricht widersprechen widersprach widersprachen'),
      participle: words('bestritten widersprochen zurückgewiesen abgestritten ausgeschlossen abgelehnt'),
    },
    ...regular('dementier leugn verneint verneine'),
  ]);
  addVerbs(map, 'admit', [
    ...regular('bestätig beicht'),
    { finite: words('gestand gesteht gestehen'), participle: words('eingeräumt zugegeben gestanden') },
  ]);
  addVerbs(map, 'announce', [{ participle: words('angekündigt verkündet') }]);
  addVerbs(map, 'demand', [
    ...regular('forder verlang plädier'),
    {
      finite: words('empfiehlt empfehlen empfahl empfahlen'),
      participle: words('empfohlen aufgerufen aufgefordert vorgeschlagen'),
    },
  ]);
  addVerbs(map, 'demand', [{ finite: words('bittet bat') }, ...regular('appellier')], true);
  addVerbs(map, 'opinion', [
    ...regular('befürcht bedauer begrüß befürwort vermut bezweifel'),
    { finite: words('glaubt glaubte glauben rechnet rechnete rechnen') },
  ]);
  addVerbs(
    map,
    'opinion',
    [{ finite: words('findet finden hält hielt halten hielten schätzt schätzte erwartet erwartete sehen sieht sah') }],
    true,
  );
  addVerbs(map, 'promise', [
    { finite: words('verspricht versprach versprachen'), participle: words('versprochen zugesagt zugesichert') },
  ]);
  addVerbs(map, 'promise', regular('droh'), true);
  addVerbs(map, 'show', [...regular('behaupt warn unterstell')]);
  addVerbs(map, 'show', [...regular('zeig beleg'), { finite: words('ergab ergibt ergaben') }], true);
  separable(map);
  return map;
}

function separable(map: Map<string, SpeechVerb>): void {
  addCompleted(map, 'finite', 'hieß heißt', { es: 'say' }, true);
  addCompleted(map, 'finite', 'teilt teilen teilte teilten', { 'mit.': 'say' }, true);
  addCompleted(
    map,
    'finite',
    'verkündet verkündete verkündeten',
    { das: 'announce', dies: 'announce', diese: 'announce', dieses: 'announce', diesen: 'announce' },
    true,
  );
  addCompleted(map, 'finite', 'kündigt kündigen kündigte kündigten', { 'an.': 'announce' }, true);
  addCompleted(
    map,
    'finite',
    'gibt geben gab gaben',
    { 'bekannt.': 'announce', 'an.': 'say', 'zu.': 'admit', protokoll: 'say', bedenken: 'say' },
    true,
  );
  addCompleted(map, 'finite', 'weist weisen wies wiesen', { 'zurück.': 'deny', 'hin.': 'say', darauf: 'say' }, true);
  addCompleted(map, 'finite', 'räumt räumen räumte räumten', { 'ein.': 'admit' }, true);
  addCompleted(map, 'finite', 'wirft werfen warf warfen', { 'vor.': 'accuse', raum: 'say' });
  addCompleted(map, 'finite', 'stellt stellen stellte stellten', {
    'klar.': 'say',
    'fest.': 'say',
    abrede: 'deny',
    aussicht: 'promise',
  });
  addCompleted(map, 'finite', 'fügt fügen fügte fügten', { 'hinzu.': 'say', 'an.': 'say' }, true);
  addCompleted(map, 'finite', 'setzt setzte setzten', { 'hinzu.': 'say' });
  addCompleted(map, 'finite', 'führt führen führte führten', { 'aus.': 'say', 'zurück.': 'opinion' });
  addCompleted(map, 'finite', 'hebt heben hob hoben', { 'hervor.': 'say' });
  addCompleted(map, 'finite', 'legt legen legte legten', { 'dar.': 'say', 'nahe.': 'show' });
  addCompleted(map, 'finite', 'macht machen machte machten', {
    'geltend.': 'say',
    'deutlich.': 'say',
    'klar.': 'say',
    'verantwortlich.': 'accuse',
  });
  addCompleted(map, 'finite', 'lässt lassen ließ ließen', {
    'wissen.': 'say',
    'mitteilen.': 'say',
    'erklären.': 'say',
    'verlauten.': 'say',
    'ausrichten.': 'say',
  });
  addCompleted(map, 'finite', 'schätzt schätzen schätzte schätzten', { 'ein.': 'opinion' }, true);
  addCompleted(map, 'finite', 'sagt sagen sagte sagten', { 'aus.': 'say' }, true);
  addCompleted(map, 'finite', 'lehnt lehnen lehnte lehnten', { 'ab.': 'deny' });
  addCompleted(map, 'finite', 'schließt schließen schloss schlossen', { 'aus.': 'deny' });
  addCompleted(map, 'finite', 'streitet stritt stritten', { 'ab.': 'deny' });
  addCompleted(map, 'finite', 'schlägt schlagen schlug schlugen', { 'vor.': 'demand' });
  addCompleted(map, 'finite', 'ruft rufen rief riefen', { 'auf.': 'demand' }, true);
  addCompleted(map, 'finite', 'pocht pochte drängt drängte besteht bestand', { auf: 'demand', zu: 'demand' });
  addCompleted(map, 'finite', 'prangert prangern prangerte prangerten', { 'an.': 'accuse' });
  addCompleted(map, 'finite', 'geht gehen ging gingen', { 'aus.': 'opinion', davon: 'opinion', 'hervor.': 'show' });
  // "bis die Luft ausgeht"
  for (const form of ['ausgeht', 'ausgehen', 'ausging', 'ausgingen']) map.delete(form);
  addCompleted(map, 'finite', 'wendet wandte wandten merkt merkte merkten', { 'ein.': 'say', 'an.': 'say' });
  addCompleted(map, 'finite', 'deutet deuten deutete deuteten', { 'an.': 'say' });
  addCompleted(map, 'finite', 'verwahrt verwahrte verwahrten', { gegen: 'deny' });
  addCompleted(map, 'finite', 'sichert sicherte sicherten', { 'zu.': 'promise' });
  addCompleted(map, 'finite', 'spricht sprechen sprach sprachen', { von: 'say', 'aus.': 'demand' }, true);
  addCompleted(map, 'finite', 'nennt nennen nannte nannten', { den: 'say', die: 'say', das: 'say', es: 'say' });
  addCompleted(
    map,
    'finite',
    'bezeichnet bezeichnen bezeichnete beschreibt beschreiben beschrieb beschrieben stuft stufte',
    { als: 'say' },
  );
  addCompleted(
    map,
    'finite',
    'hält halten hielt hielten',
    { für: 'opinion', 'dagegen.': 'say', 'an.': null, 'fest.': null },
    true,
  );
  addCompleted(
    map,
    'finite',
    'sieht sehen sah sahen',
    { darin: 'opinion', 'anders.': 'opinion', als: 'opinion', 'vor.': null },
    true,
  );
  addCompleted(
    map,
    'finite',
    'meldet melden meldete meldeten',
    { den: 'say', die: 'say', das: 'say', einen: 'say', eine: 'say' },
    true,
  );
  addCompleted(
    map,
    'finite',
    'zeigt zeigen zeigte zeigten',
    { überzeugt: 'opinion', besorgt: 'opinion', enttäuscht: 'opinion', erfreut: 'opinion', zuversichtlich: 'opinion' },
    true,
  );
  addCompleted(map, 'finite', 'droht drohen drohte drohten', { mit: 'promise' }, true);
  addCompleted(map, 'participle', 'erteilt', { absage: 'deny' });
  addCompleted(map, 'participle', 'gestellt', { aussicht: 'promise', abrede: 'deny' });
  addCompleted(map, 'participle', 'gegeben', { protokoll: 'say', bedenken: 'say' });
  addCompleted(map, 'finite', 'erteilt erteilte erteilten', { absage: 'deny' });
  addCompleted(map, 'finite', 'kommt kommen kam kamen', { schluss: 'show', ergebnis: 'show' });
  addCompleted(map, 'finite', 'klagt klagten klagte', { über: 'accuse' }, true);
  addCompleted(map, 'finite', 'informiert informierte informierten', { über: 'say' }, true);
  addCompleted(map, 'finite', 'bittet bitten bat baten', { um: 'demand' }, true);
  addCompleted(map, 'finite', 'verrät verriet verrieten', { dass: 'say', über: 'say' }, true);
  const lives = { menschenleben: null, todesopfer: null, opfer: null, tote: null };
  addCompleted(map, 'finite', 'fordert fordern forderte forderten', lives);
  addCompleted(map, 'participle', 'gefordert', lives);
  addCompleted(map, 'finite', 'erinnert erinnerte erinnern', { sich: 'say' }, true);
}
