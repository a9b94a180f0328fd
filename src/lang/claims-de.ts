import { SPEECH_DE } from './claims-de-speech.ts';
import { type ClaimsLexicon, cueTable, phrases, words } from './claims-lexicon.ts';

/** "nach Angaben", "nach ersten Erkenntnissen von". */
const afterNach = (nouns: string): string =>
  words(nouns)
    .flatMap((noun) =>
      ['', 'ersten ', 'bisherigen ', 'vorläufigen ', 'offiziellen ', 'jüngsten '].flatMap((adjective) =>
        ['', ' von', ' vom'].map((of) => `nach ${adjective}${noun}${of}`),
      ),
    )
    .join(',');

export const CLAIMS_DE: ClaimsLexicon = {
  speech: SPEECH_DE,
  accordingTo: phrases(
    `laut, nach, aus sicht, aus sicht von, ${afterNach('angaben aussage aussagen ansicht auskunft einschätzung darstellung worten meinung auffassung überzeugung erkenntnissen informationen berechnungen schätzung schätzungen berichten bericht lesart recherchen mitteilung prognose')}`,
  ),
  opinionOf: ['so'],
  accordingAfter: phrases('zufolge, nach'),
  that: new Set(['dass', 'ob']),
  articles: new Set(
    words(
      'der die das den dem des dessen deren ein eine einer eines einem einen dieser diese dieses seine seiner ihre ihr sein mehrere viele einige',
    ),
  ),
  links: new Set(words('von der des vom und-')),
  inLinks: new Set(words('in im aus am beim für zu zum zur bei mit')),
  and: new Set(['und', '&']),
  stops: new Set(
    words(
      'wie zuletzt zudem dabei danach daher demnach ferner gleichzeitig zugleich bislang bisher nun inzwischen mittlerweile trotzdem dennoch deshalb weiterhin zunächst schließlich später vorher zuvor kürzlich derzeit aktuell jetzt darauf dafür dagegen davon dazu dadurch somit immerhin vielmehr insgesamt einst bereits erst außerdem selbst laut geworden werden würde würden wäre dass als wenn weil aber denn ob wo wer während nach vor mit ohne über bis seit zwischen gegen durch auch schon noch gestern heute dies oder nicht nur ist sind war waren sein wird werden wurde wurden hat haben hatte hatten kann können muss müssen soll sollen man es sich dann so dort hier damit darin darüber allerdings jedoch',
    ),
  ),
  between: new Set(
    words(
      'auch schon noch sich nicht nur am montag dienstag mittwoch donnerstag freitag samstag sonntag heute gestern dann zudem außerdem weiter jedoch aber selbst wiederum dagegen hingegen allerdings bereits zunächst daraufhin später zuvor abend morgen mittag kürzlich zugleich erneut mehrfach immer wieder stets ausdrücklich indes etwa beispielsweise',
    ),
  ),
  auxiliaries: new Set(words('hat haben hatte hatten habe')),
  pronouns: new Set(words('er sie')),
  roles: new Set(
    words(
      'präsident präsidentin ex-präsident vizepräsident kanzler kanzlerin bundeskanzler minister ministerin außenminister außenministerin innenminister verteidigungsminister finanzminister ministerpräsident ministerpräsidentin premierminister bundespräsident landrat oberbürgermeister bürgermeister bürgermeisterin abgeordnete abgeordneter senator staatsanwalt oberstaatsanwalt oberstaatsanwalts staatsanwalts ministers präsidenten geschäftsführers sprechers anwalt anwältin richter richterin chef chefin geschäftsführer geschäftsführerin sprecher sprecherin pressesprecher direktor leiter leiterin vorsitzender vorsitzende fraktionsvorsitzende fraktionsvorsitzender parteichef general oberst papst könig königin professor professorin ökonom experte expertin forscher forscherin journalist autor ökonomen präsidentin ministers präsidenten sprecherin zeuge zeugin angeklagte angeklagter analyst verteidiger ermittler trainer spieler botschafter kommissar kandidat unternehmer arzt ärztin herr frau dr prof',
    ),
  ),
  roleEnding:
    /(?:.(?:präsident|kanzler|minister|sekretär|senator|anwalt|anwält|richter|(?:bürger|bau|schul)meister|(?:land|stadt|gemeinde|bundes|aufsichts)rat|leiter|führer|chef|trainer|spieler|forscher|wirt|arzt|ärzt|unternehmer|händler|lehrer|schüler|fahrer|wohner|helfer|schützer|pfleger|winzer|kapitän|torwart|stürmer|veteran|nachbar)|sprecher|direktor|vorsitzender?|vorsitzenden|vorständ|wissenschaftler|expert|ökonom|loge|login|logen|mediziner|physiker|chemiker|politiker|analyst|aktivist|journalist|reporter|schriftsteller|abgeordneter?|abgeordneten|beauftragter?|beauftragten|kommissar|botschafter|manager|berater|gründer|inhaber|betreiber|professor|student|verteidiger|ermittler|kandidat|zeuge|regisseur|musiker|sänger|historiker|statistiker|techniker|gouverneur|generalsekretär|obmann|kollege|vertreter|gewerkschafter|ingenieur|architekt|planer|aufseher|sachverständiger?)(?:in|innen|s|en|n|e|es)?$/,
  answers: new Set(words('antwort reaktion kommentar fazit worte erklärung begründung replik urteil bilanz')),
  bodies:
    /(?:kreise|kreisen|umfrage|befragung|erhebung|untersuchung|analyse|gutachten|statistik|auswertung|ministerium|ministeriums|mitteilung|pressemitteilung|bericht|erklärung|schreiben|papier|stellungnahme|studie|partei|fraktion|behörde|behörden|zahlen|daten|unterlagen|dokument|dokumenten|brief|kanzleramt|umfeld|polizei|staatsanwaltschaft|regierung|verwaltung|unternehmen|konzern|kommission|rathaus|parlament|bundestag|präsidium|vorstand|gewerkschaft|verband|verein|klinik|universität|institut|amt|ämtern|amtes|agentur|bank|gericht|kreml|justiz|armee|feuerwehr|ministerien|zeitung|zeitschrift|magazin|magazins|ausgabe|aufruf|entwurf|urteil|anklage|anklageschrift|beschluss|antrag|konzept|begründung|post|tweet|text)$/,
  nounsCapital: true,
  accounts: /^(.{2,}?)-?(?:angaben|informationen)$/,
  afterName: new Set(words('von vom der des aus')),
  portfolios: new Set(),
  by: new Set(['von', 'vom']),
  quantifiers: new Set(words('alle beide')),
  ones: new Set(words('einer eine eines')),
  verbEnding: null,
  participleEnding: /^\p{Ll}/u,
  starters: new Set(words('')),
  reported: new Set(
    words(
      'sei seien habe werde könne müsse solle wolle dürfe gebe führe komme stimme hätten würden könnten müssten möge lasse bleibe mache nehme halte sehe finde heiße bedeute zeige gelte handle gehöre trage treffe denke wisse erwarte entstehe bestehe betreffe fehle laufe verfüge enthalte ergebe leide biete bekomme erhalte arbeite lebe bringe gehe stehe brauche liege demnach handele ziehe schaffe führe setze rechne plane wünsche hoffe glaube gelinge steige sinke falle wachse spreche schlage zahle ermögliche verhindere verändere beeinflusse erhöhe diene drohe fordere verliere gewinne beginne existiere funktioniere koste klaffe wirke zähle umfasse belaste liefere versuche lehne unterstütze übernehme verspreche rede behandele vertrete verlange nutze gefährde',
    ),
  ),
  impersonal: new Set(words('es man')),
  sourceLinks: new Set(words('aus bei in im')),
  pointsBack: phrases('das, dies'),
  dayWords: new Set(
    words(
      'januar jänner februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag',
    ),
  ),
  capitals: 'nouns',
  personEnding: null,
  sources: new Set(),
  past: /.{4}te[nt]?$/,
  pastForms: new Set(
    words(
      'kam kamen ging gingen gab gaben nahm nahmen stand standen sprach sprachen sah sahen fand fanden blieb blieben lag lagen lief liefen schrieb schrieben trat traten trug trugen verlor verloren zog zogen brach brachen hielt hielten ließ ließen rief riefen fiel fielen stieg stiegen sank sanken schlug schlugen traf trafen bat baten begann begannen gewann gewannen starb starben half halfen warf warfen wuchs wuchsen schloss schlossen erhielt erhielten bekam bekamen erschien erschienen entstand entstanden verließ verließen war waren hat haben wurde wurden worden gewesen',
    ),
  ),
  // Nouns have a capital; what is left are verbs and these.
  quotationVerb:
    /^(?!(?:wie|als|wenn|weil|aber|doch|auch|denn|dann|noch|nur|obwohl|während|bevor|damit|sondern|immerhin)$).{3}/,
  future: /^(?:wird|werden|werde)$/,
  cues: cueTable({
    accusation:
      'vorwurf*, vorwürf*, vorwarf, vorwirft, vorwerf*, vorgeworfen, beschuldig*, anklag*, verdacht*, verdächt*, angeblich*, mutmaßlich*, illegal*, rechtswidrig*, lüg*, skandal*, missbrauch*, versagen, fehlentscheid*, pflichtverletz*, manipul*, verschwör*, verschweig*, verschwieg*, verstoß*, verstöß*, betrug*, betrüg*, viel zu spät, versäum*',
    crime:
      'korrupt*, bestech*, geldwäsche, unterschlag*, erpress*, kriminal*, kriminell*, verbrech*, straftat*, mord*, totschlag, vergewalt*, diebstahl, terror*, spion*, körperverletz*, tötung, hinterzieh*',
    denial:
      'bestreit*, bestritt*, dementier*, leugn*, zurückgewiesen, unschuld*, falsch*, haltlos*, keine beweise, unwahr, unwahre, unwahren, unwahrheit*',
    negation: 'nicht, kein, keine, keinen, keiner, keines, nie, niemand, nichts, ohne, weder',
    causal:
      'weil, wegen, aufgrund, durch, dank, verursach*, führte zu, führt zu, geführt, folge, folgen, grund, auslös*, ausgelöst, daher, deshalb, dadurch, verantwortlich*, bewirk*, auswirk*, hintergrund, sorgte, gesorgt, problem*',
    comparison:
      'mehr als, weniger als, höher*, niedriger*, größer*, kleiner*, besser*, schlechter*, gegenüber, vergleich*, verglichen, doppelt*, hälfte, rekord*, als im, günstiger, älter*, gravierender, attraktiver',
    superlative:
      'größte*, höchste*, niedrigste*, schlimmste*, beste, besten, bester, bestes, erstmals, zum ersten mal, einzige*, rekord*, historisch*',
    law: 'gesetz*, verfassung*, artikel, verordn*, regel, regeln, regelung*, recht*, verbot*, verbiet*, pflicht*, vertrag*, verträge, paragraf*, gesetzentwurf, sieht vor, müssen, erlaubt, reform*, tempolimit*',
    court:
      'gericht*, richter*, staatsanwalt*, oberstaatsanwalt*, justiz, polizei*, ermittl*, bundesgerichtshof, ausschuss, untersuchungsausschuss*',
    verdict:
      'verurteil*, freigesproch*, urteil*, entschied*, entscheidet, entscheiden, entscheidung, entscheidungen, strafe*, geldstrafe, verhäng*, beschloss*, beschluss, verabschied*, genehmig*, zurücktreten, rücktritt',
    arrest:
      'festgenommen, festnahme*, haft*, gefängnis*, ermittlungsverfahren, anklage, durchsuch*, beschlagnahm*, entlass*, rücktritt*, zurückgetreten, suspendier*',
    hedge:
      'angeblich*, mutmaßlich*, möglich*, möglicherweise, vermutlich*, wahrscheinlich*, offenbar, soll, sollen, könnte, könnten, dürfte, dürften, wohl, würde, habe, hätten, sei, seien, voraussichtlich',
    conditional:
      'könnte, könnten, würde, würden, wäre, wären, hätte, hätten, sollte, sollten, sei, seien, habe, werde, müsse, könne',
    casualty: 'tote*, tot, getötet*, gestorben*, starb*, verletzt*, opfer*, ums leben, vermisst*',
    violence:
      'angriff*, angegriff*, bombe*, explosion*, krieg, kriege, kriegs*, rakete*, atom*, gewalt*, folter*, geisel*, droh*, waffe*, konflikt*, anschlag*',
    money:
      '€, $, euro, euros, dollar*, kosten, kostet, kostete, gehalt, gehälter, gezahlt, zahl, zahlen, zahlt*, zahlung*, schulden, haushalt*, einnahm*, gewinn*, verlust*, steuer*, ausgab*, invest*, finanzier*, finanziell*, prozent aus',
    percent: '%, prozent*',
    bigUnit: 'tausend*, million*, milliard*, mio, mrd, hundert*, dutzend*',
    statistic:
      'durchschnitt*, rate*, index, insgesamt, mehrheit, bevölkerung, einwohner*, inflation, bip, arbeitslos*, wachstum, statistik*, daten, umfrage*, befragung*, marktbefragung, pro jahr, rund, etwa, mindestens, fast, anzahl, zahlen, jeder zehnte, jeder fünfte, hälfte, bilanz, grad',
    change:
      'stieg*, gestiegen*, steig*, sank, sanken, gesunken*, sink*, wuchs*, wachs*, zunahm*, zunehm*, abnahm*, rückgang*, anstieg*, reduzier*, erhöh*, gekürzt, kürzt*, kürzen, kürzung*, verlor*',
    publicBody:
      'regierung*, ministerium*, staat*, bundestag*, bundesrat*, parlament*, kommission*, uno, nato, eu, union, behörde*, landtag*, stadt*, land, zentralbank, kreis*',
    politics:
      'präsident*, minister*, kanzler*, abgeordnet*, partei*, opposition*, kandidat*, wahl*, wähler*, politik*, koalition*, putin, trump, cdu, spd, grüne*, fdp, afd, fraktion*',
    vote: 'stimme, stimmen, stimmt*, abstimm*, mehrheit*, beschloss*, verabschied*, antrag*, sitzung*',
    meeting:
      'treffen*, traf*, besuch*, teilgenommen, teilnahm*, konferenz*, gipfel*, gespräch*, verhandl*, debatt*, interview*, kundgebung*, reise*',
    schedule: 'morgen, nächste*, kommende*, geplant*, ab dem, beginn*, start, starten, startet*, noch in diesem jahr',
    future: 'wird, werden, werde, würden, soll, sollen, künftig',
    modal: 'muss, müssen, soll, sollen, müsse, nötig, notwendig*, kann, können, darf',
    proposal:
      'vorschlag*, schlägt vor, plan, plant, planen, plante*, planung*, forder*, verlang*, will, wollen, ziel*, unterstütz*, versprech*, versprich*, appell*, initiative*',
    opinionWord:
      'absurd*, schande*, bedauer*, wichtig*, hervorragend*, gut, gute*, schlecht*, ungerecht*, gerecht*, inakzeptabel*, wesentlich*, respekt*, demokratie, stolz*, besorg*, hoffnung*, beeindruckend*, vision*, unabdingbar*, sorgen',
    feeling: 'glücklich*, traurig*, angst*, freud*, traum, liebe*, familie*, weint*, weinen, schmerz*, freund*, dank*',
    wish: 'hoffe*, hoffen, wünsch*, wollen wir, möchte*, verspreche',
    firstPerson: 'ich, mich, mir, mein, meine, wir, uns, unser, unsere, unseren',
    secondPerson: 'sie alle, ihnen, euch, du, dich, dein, deine, deinen, deiner, deinem, deines',
    boilerplate:
      'lesen sie, klick*, foto*, bild, bilder, bildern, abonnier*, teilen, video*, newsletter, mehr dazu, lesen',
    noComment: 'wollte sich nicht, nicht äußern, keine stellungnahme, nicht erreichbar, reagierte nicht, anfrage',
    incident:
      'unfall*, auto, autos, autofahrer*, autobahn*, autounf*, lkw*, fahrer*, motorrad*, bus, busse, bussen, straße*, fahrzeug*, feuerwehr*, brand, brandstift*, krankenhaus*, hund, hunde, hunden, hundes',
    weather: 'regen, regens, regenf*, temperatur*, grad, gewitter*, kälte*, hitze*, wind, winde, winden',
    sport:
      'spiel*, tor, tore, mannschaft*, meisterschaft*, pokal*, trainer*, fußball*, verein, vereine, vereins, vereinen, liga*',
    biography:
      'geboren*, karriere*, verheiratet*, sohn*, tochter*, ehefrau*, schauspieler*, film*, serie*, musik*, künstler*, gegründet*, roman, romane, romans',
    economy:
      'markt*, unternehmen*, firma*, börse*, wirtschaft*, zins*, industrie*, export*, import*, arbeit*, preis*, verbrauch*, produktion*, handel*, branche*, kunden, ticket*',
    study:
      'studie, studien, umfrage*, bericht*, daten, forsch*, universität*, wissenschaft*, analyse*, dokument*, gutachten*, protokoll*',
    anonymous: 'quellen, kreisen, zeugen, experten, insider, kritiker, befürworter',
    date: 'januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember, seit, jahrzehnt*, jahr*, monat*',
    time: 'montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, gestern, heute, morgen, abend, nacht, woche*',
    ever: 'immer, nie, alle, alles, jede, jeder, jedes, jeden, jedem, kein*, nur, einzig*',
    question: 'warum, wie, was, welche*, wer, wann',
    approximate: 'rund, etwa, fast, ungefähr, circa, mehr als, weniger als, mindestens, gut, knapp',
    contrast: 'aber, jedoch, allerdings, dennoch, trotz, obwohl, während, zwar',
    numberWord:
      'zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, fünfzehn, zwanzig, dreißig, vierzig, fünfzig, sechzig, hundert, hälfte, doppelt*, dreifach*, ein drittel, dutzend*, beide, beiden',
    intent:
      'will, wollen, wollte, wollten, wolle, hofft, hoffe, hoffen, hofften, möchte, möchten, beabsichtig*, bereit zu, bereit, plant, planen, absicht*, vorbereit*, erwäg*, interessiert, idee*, wunsch, wünsche*, strebt*, anstreb*, einlegen',
    urge: 'warn*, droh*, forder*, verlang*, appell*, bittet, baten, bat, mahn*, empfehl*, empfiehlt, empfahl, aufruf*, rief auf, aufgerufen, pocht*, drängt*',
    evidence:
      'beweis*, dokument*, aufnahme*, aufgezeichnet*, video*, audio*, e-mail*, nachricht*, zeugen*, zeuge*, aussage*, bild, bilder*, kamera, kameras, enthüll*, hinweis*, indiz*, gutachten, protokoll*, akten, unterlagen, beleg, belege, belegt, belegen',
    procedure:
      'anhörung*, berufung*, revision, antrag, anträge, klage, klagen, sitzung*, verfahren*, ausschuss*, prozess*, instanz, prüf*, verhandlung*, befragung*, tagesordnung, beweisaufnahme',
    benefit:
      'gefallen, begünstig*, gegenleistung*, hilfe, half, halfen, helfen, unterstützung, privileg*, geschenk*, vorteil*, spende*, finanzier*, sponsor*, kredit*, darlehen, subvention*, zuschuss*, zuschüsse, förder*, profit*',
    existence:
      'es gab, es gibt, gab es, gibt es, gegeben, existier*, geschah, passiert, ereignet*, stattgefunden, stattfand, war, waren, hatte, hatten',
    agreement:
      'abkommen*, einigung*, einigt, einigte, einigten, geeinigt, vereinbar*, vertrag*, verträge*, pakt*, partnerschaft*, bündnis*, zusage*, deal',
    counsel: 'anwalt*, anwält*, verteidiger*, sprecher*, pressesprecher*',
    evaluation:
      'schwer, schwere, schwerer, schweres, schweren, schwierig*, leicht*, legitim*, unverantwort*, klar*, wahr, wahre, wahrer, wahren, wahrheit*, irrtum, normal*, natürlich*, seltsam*, überrasch*, positiv*, negativ*, stark*, schwach*, moral*, ethisch*, tief*, unmöglich*, vernünftig*, angemessen*, unzureichend*, verantwort*, nachhaltig*, enorm, ernsthaft*, entscheidend*',
  }),
};
