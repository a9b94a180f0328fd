import { SPEECH_IT } from './claims-it-speech.ts';
import { type ClaimsLexicon, cueTable, phrases, words } from './claims-lexicon.ts';

export const CLAIMS_IT: ClaimsLexicon = {
  speech: SPEECH_IT,
  accordingTo: phrases(
    "secondo, secondo quanto, a detta, stando a, stando al, stando ai, stando alla, stando alle, stando agli, stando all', stando a quanto, per conto di, a giudizio, a parere, a dire di, a dire del, a dire della, a dire dei, a dire degli, a sentire, nelle parole, agli occhi, è scritto in, è scritto nel, è scritto nella, è scritto nell', si legge in, si legge nel, si legge nella, si legge nell', si legge sul, si legge sulla, si apprende da, si apprende dal, si apprende dalla, si apprende dalle",
  ),
  opinionOf: ['per', 'così'],
  accordingAfter: ['si legge'],
  that: new Set(['che', 'di', 'se']),
  articles: new Set(
    words("il lo la i gli le l' un uno una un' questo questa questi queste suo sua suoi sue alcuni alcune"),
  ),
  links: new Set(words("di del dello della dell' dei degli delle d'")),
  inLinks: new Set(words("a al alla alle ai in nel nella nell' per da dal dalla su sul")),
  and: new Set(['e', 'ed', '&']),
  stops: new Set(
    words(
      'quale quali vuole vogliono voleva può possono deve devono riguarda riguardano sotto oltre accanto davanti presso attraverso verso così intanto infatti quindi allora dunque nonostante ormai quasi che quando come ma perché se dove chi cui mentre dopo prima con senza su fino tra fra contro secondo durante anche già ancora ieri oggi ciò né o non si è sono era erano essere ha hanno aveva avevano va può deve',
    ),
  ),
  between: new Set(
    words('ne lo non anche già ancora si gli le ci mi poi oggi ieri sempre mai inoltre invece infine stesso stessa'),
  ),
  auxiliaries: new Set(words('è sono ha hanno aveva avevano avrebbe avrebbero avendo')),
  pronouns: new Set(words('lui lei loro egli ella questi costui costei')),
  roles: new Set(
    words(
      'presidente premier vicepresidente ministro ministra ex-ministro deputato deputata senatore senatrice governatore sindaco sindaca assessore segretario segretaria procuratore giudice pm avvocato avvocata direttore direttrice leader portavoce capogruppo professore professoressa economista analista imprenditore coordinatore generale colonnello comandante capitano papa re regina principe candidato candidata commissario ambasciatore medico ricercatore ricercatrice giornalista esperto esperta capo dirigente fondatore attore attrice cantante allenatore giocatore agente sottosegretario onorevole dottor dottoressa cardiologo chirurgo mister ct ds tecnico arbitro consigliere consigliera consigliera vescovo cardinale questore prefetto gip gup magistrato legale legali avvocati difensori difensore testimone imputato arcivescovo rettore preside stilista scrittore scrittrice regista poliziotto carabiniere commerciante benzinaio bagnino vicesindaco vicepremier ministri amministratore amministratrice garante curatore ideatore campione primario virologo storico storica sociologo filosofo scienziato sindacalista collega cittadino residente vicino superstite passante dottori signor signora americano russo italiano francese',
    ),
  ),
  roleEnding: null,
  answers: new Set(words('risposta reazione replica parole commento messaggio spiegazione sfogo accusa appello')),
  bodies:
    /^(?:polizia|carabinieri|procura|questura|prefettura|ministero|governo|direzione|fonti|fonte|comunicato|nota|rapporto|tribunale|accusa|difesa|opposizione|comune|regione|sindacat[oi]|associazione|azienda|società|gruppo|club|federazione|partito|esercito|ospedale|autorità|soccorritori|protezione|agenzia|istituto|famiglia|inquirenti|investigatori|gip|gup|pm|perizia|ambienti|quirinale|colle|questore|legali|esperti|studiosi|tecnici|ricercatori|autori|commissione|corte|relazione|documento|authority|antitrust|garante|consob|bankitalia|verbale|atti|carte|indagini|intercettazioni|documenti|ordinanza|informativa|comando|ministri)$/,
  accounts: null,
  afterName: new Set(),
  portfolios: new Set(
    words(
      'difesa interni esteri giustizia salute istruzione cultura economia lavoro trasporti repubblica consiglio stato',
    ),
  ),
  by: new Set(words("da dal dalla dall' dai dagli dalle")),
  quantifiers: new Set(words('entrambi entrambe tutti tutte')),
  ones: new Set(words('uno una')),
  verbEnding: /.{3}(?:arono|irono|avano|erà|eranno|irà|iranno)$/,
  participleEnding: /.{3}(?:ato|ata|ati|ate|uto|uta|uti|ute)$/,
  starters: new Set(words('torna tornato tornata')),
  reported: new Set(),
  impersonal: new Set(['si']),
  sourceLinks: new Set(words("da dal dalla dai dalle dall' nel nella nell' nelle nei")),
  pointsBack: phrases(
    'a dirlo, a spiegarlo, a riferirlo, a raccontarlo, a denunciarlo, a sostenerlo, lo ha, lo hanno, lo, ne ha, ne, è quanto, è quello che, con queste parole',
  ),
  dayWords: new Set(
    words(
      'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica',
    ),
  ),
  capitals: 'names',
  personEnding: /(?:ore|rice|ista|iere|iera|ante|ente|logo|ario)$/,
  sources: new Set(words('fonte fonti dati rapporto sondaggio studio nota comunicato quanto')),
  past: /.{2}(?:ò|arono|irono|erono)$/,
  pastForms: new Set(words('ha hanno stato stata stati state fu furono')),
  quotationVerb: /(?:ò|é|ì|[aei]|ano|ono|arono|irono|at[oaie]|it[oaie]|ut[oaie]|s[oaie])$/,
  future: /.{2}(?:rà|ranno)$/,
  cues: cueTable({
    accusation:
      'accus*, denunc*, sospett*, presunt*, irregolar*, illegal*, illecit*, complic*, mentì, mentire, mentito, mente a, menzogn*, bugi*, scandal*, coinvolt*, abus*, neglig*, frod*, manipol*, ostacol*, violaz*, indagat*',
    crime:
      'tangent*, corruz*, corrot*, riciclaggio, peculato, mafi*, estors*, traffico, crimin*, reato, reati, omicid*, stupr*, truff*, evas*, terroris*, aggress*, assassin*, concussione',
    denial:
      'nega, negano, negò, negare, negando, negava*, negato, negata, negati, negate, smentisc*, smentit*, smentì, respin*, innocen*, infondat*, fals*, calunni*, nessuna prova',
    negation: 'non, mai, né, nessun*, niente, nulla, senza',
    causal:
      'perché, a causa d*, per via d*, grazie a, provoc*, caus*, portato a, risult*, conseguen*, impatt*, poiché, dato che, responsabil*, contribu*, influen*, influi*, danneggi*, dovut*, motiv*',
    comparison:
      'più di, più che, meno di, maggior*, minore, minor, miglior*, peggior*, superior*, inferior*, rispetto a, rispetto al, confront*, mentre, doppio, metà, record, classifica, primo posto',
    superlative: 'il più, la più, i più, il maggior*, record, prima volta, unic*, inedit*, storic*, principal*',
    law: 'legge, leggi, costituz*, articolo, decreto*, norma, norme, normativ*, regola, regole, regolament*, regolazion*, codice, legisl*, vieta, vietano, vietò, vietare, vietat*, obbligator*, diritt*, trattato, risoluzione, emendament*, prevede, sanzion*',
    court:
      'tribunal*, giudic*, corte, procur*, magistrat*, cassazione, giustizia, polizia, carabinieri, pm, gip, indagin*',
    verdict:
      'condann*, assolt*, assolv*, assoluzion*, annull*, sospes*, sospension*, sospend*, decis*, sentenz*, multa, multe, multat*, pena, approva*, approvò, approvi, ordina, ordinano, ordinò, ordinato, ordinata, ordinanz*, archivi*',
    arrest:
      'arrest*, carcere, detenut*, fermat*, indagat*, inchiesta*, perquisi*, sequestr*, dimiss*, dimett*, rinviat*',
    hedge:
      'presunt*, avrebbe, avrebbero, possibil*, probabil*, apparente*, sarebbe, sarebbero, potrebbe, potrebbero, sembra*, sospett*, forse',
    conditional: 'avrebbe, avrebbero, sarebbe, sarebbero, potrebbe, potrebbero, dovrebbe, dovrebbero',
    casualty: 'mort*, uccis*, ferit*, vittim*, decess*, decedut*, dispers*, scompars*',
    violence:
      'attacc*, attentat*, bomb*, esplos*, guerra*, missil*, nuclear*, violen*, aggred*, aggress*, tortur*, ostagg*, minacc*, arma, armi, armat*, conflitt*, raid',
    money:
      '€, $, euro, dollar*, stipend*, pagat*, paga, pagano, pagò, pagare, pagando, pagat*, pagher*, pagament*, debit*, costo, costi, costano, costato, costata, costos*, bilanc*, entrate, profitt*, perdit*, tass*, imposta, imposte, spesa, spese, investim*, investe, investono, investire, investit*, finanz*',
    percent: '%, per cento, punti percentuali, percentual*',
    bigUnit: 'mila, mille, milion*, miliard*, migliaia, decine, centinaia',
    statistic:
      "media, tass*, indice, indici, totale, maggioranza, popolazione, abitanti, inflazione, pil, disoccupazione, crescita, statistic*, dati, sondagg*, all' anno, circa, quasi, almeno, numer*, deficit",
    change:
      'aument*, cresc*, cresciut*, salit*, cala, calano, calo, cali, calò, calare, calando, calava*, calato, calata, calati, calate, diminu*, ridott*, riduz*, scend*, sces*, croll*, tagli*, perd*, perso, rialz*',
    publicBody:
      'govern*, minister*, comune, regione, stato, parlament*, senato, camera, commission*, onu, nato, ue, unione europea, autorità, banca centrale, istat',
    politics:
      'president*, ministr*, deputat*, senator*, sindac*, partito, partiti, opposizione, candidat*, elezion*, elettor*, politic*, meloni, putin, trump, lega, pd, campagna',
    vote: 'vot*, aula, approva*, approvò, approvi, maggioranza, mozione, seduta',
    meeting:
      'riunion*, incontr*, visit*, cerimoni*, partecip*, viagg*, intervist*, conferenz*, vertice, negozia*, dialogo, dialoghi, dibattit*',
    schedule:
      'domani, prossim*, previst*, a partire da, inizia, iniziano, inizio, iniziato, iniziata, iniziare, inizier*, entro',
    future: 'sarà, saranno, avrà, avranno, potrà, potranno, dovrà, farà',
    modal: 'deve, devono, necessari*, bisogna, può, possono, dovrebbe*',
    proposal:
      'propon*, propost*, progett*, piano, piani, pianific*, vuole, vogliono, chied*, chiest*, sugger*, sostien*, sosteng*, sostenere, sostenut*, sostegno, obiettiv*, promett*, impegn*',
    opinionWord:
      'assurd*, vergogn*, importan*, ottim*, buon*, cattiv*, grav*, straordinari*, ingiust*, giusto, giusta, giusti, giuste, inaccettabil*, fondamental*, essenzial*, rispett*, democrazia, orgogl*, preoccup*, speranz*, purtroppo',
    feeling: 'felic*, trist*, emozion*, paur*, gioia, sogn*, amor*, famigli*, piang*, dolor*, amic*, grazie',
    wish: 'voglio, vogliamo, spero, speriamo, vorrei, andiamo, auguro',
    firstPerson: 'io, mio, mia, miei, mie, noi, nostro, nostra, nostri, nostre, mi, ci, sono, siamo, abbiamo, ho',
    secondPerson: 'tu, te, voi, vostro, vostra, lei',
    boilerplate: 'leggi, clicca, foto, iscriviti, condividi, video, newsletter, segui, leggi anche, guarda',
    noComment: 'non ha voluto commentare, non ha risposto, no comment, contattat*, non ha rilasciato',
    incident:
      'incident*, auto, camion, conducent*, moto, motociclet*, motociclist*, motorin*, autobus, strad*, veicol*, vigili del fuoco, incendi*, ospedal*, cane, cani',
    weather: 'pioggi*, temperatur*, gradi, temporal*, freddo, caldo, vento',
    sport: 'partita, gol, squadr*, campionato, coppa, giocator*, allenator*, calcio, club, torneo',
    biography:
      'nato, nata, carriera, sposat*, figli*, moglie, marito, attore, attori, attric*, film, serie, musica, artist*, fondat*, romanzo',
    economy:
      'mercat*, impres*, aziend*, borsa, econom*, industri*, export, import, lavor*, prezz*, consum*, produzione, commerci*, vendit*, settor*',
    study: 'studi*, sondagg*, rapport*, dati, ricerc*, universit*, scientif*, analis*, document*',
    anonymous: 'fonti, fonte, testimoni, espert*, analist*',
    date: 'gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, anno scorso, decenni*, anni, mesi, secolo',
    time: 'lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, ieri, oggi, mattina, sera, notte, settiman*',
    ever: 'sempre, mai, tutti, tutte, tutto, tutta, nessun*, ogni, solo, soltanto, unic*',
    question: 'perché, come, quale, quali, chi, quando, dove',
    approximate: 'circa, quasi, intorno a, più di, meno di, almeno',
    contrast: 'ma, però, tuttavia, nonostante, sebbene, mentre, invece',
    numberWord:
      'due, tre, quattro, cinque, sei, sette, otto, nove, dieci, undici, dodici, quindici, venti, trenta, quaranta, cinquanta, sessanta, cento, metà, doppio, triplo, un terzo, decin*, centinai*, dozzin*',
    intent:
      'vuole, vogliono, voleva, volevano, vorrebbe, vorrebbero, intend*, spera, sperano, auspic*, desider*, dispost*, pront* a, cerca di, cercano di, cercare di, medita, valuta di, intenzione, intenzioni, volontà, aspettativ*, interessat*, idea, punta a, puntano a',
    urge: 'avvert*, minacci*, allert*, chiede, chiedono, ha chiesto, hanno chiesto, chiedere, esig*, esort*, convoc*, invit*, appell*, raccomand*, sugger*, sollecit*, ammon*, preten*',
    evidence:
      'prova, prove, document*, registrazion*, registrat*, audio, video, mail, email, messagg*, testimon*, intercettazion*, immagini, telecamer*, perizi*, rivel*, indizi*, ricevut*, fattura, fatture, verbal*, atti',
    procedure:
      'udienz*, ricors*, appello, istanz*, seduta, tribunale del riesame, rinvi*, relator*, parere, commissione, processo, notific*, esamin*, deposit*, audizion*, ordine del giorno',
    benefit:
      'favore, favori, benefic*, in cambio, aiut*, sostegno, privileg*, regal*, vantagg*, donazion*, finanzi*, sponsor*, prestit*, sussid*, sovvenzion*, esenzion*',
    existence:
      "c' è, c' era, ci sono, ci sono stati, c' erano, esist*, accadde, accadut*, avvenut*, era, erano, aveva, avevano",
    agreement:
      'accord*, negoziat*, trattativ*, contratt*, patto, patti, trattato, intesa, intese, alleanz*, convenzion*',
    counsel: 'avvocat*, difensor*, legale, legali, portavoce',
    evaluation:
      'difficil*, facil*, legittim*, irresponsabil*, storic*, chiaro, chiara, chiari, chiare, chiarezza, chiaramente, vero, vera, sbagliat*, normal*, natural*, strano, strana, strani, strane, sorprend*, positiv*, negativ*, forte, debole, moral*, etico, etica, etici, etiche, serio, seria, seri, seriamente, profond*, possibil*, impossibil*, ragionevol*, adeguat*, insufficient*, opportuno, opportuna, responsabil*',
  }),
};
