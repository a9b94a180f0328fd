import { SPEECH_FR } from './claims-fr-speech.ts';
import { type ClaimsLexicon, cueTable, phrases, words } from './claims-lexicon.ts';

export const CLAIMS_FR: ClaimsLexicon = {
  speech: SPEECH_FR,
  accordingTo: phrases(
    "selon, d' après, d'après, aux yeux, de l' avis, aux dires, à en croire, de l' aveu, du point de vue, si l' on en croit, peut-on lire dans, lit-on dans",
  ),
  opinionOf: ['pour'],
  accordingAfter: [],
  that: new Set(['que', "qu'", 'si', 'avoir', 'être']),
  articles: new Set(
    words("autre autres le la les l' un une ce cet cette ces son sa ses leur leurs plusieurs certains d'autres"),
  ),
  links: new Set(words("de du des d'")),
  inLinks: new Set(
    words('à au aux en dans sur pour par chez devant lors sous vers durant dès auprès face malgré outre'),
  ),
  and: new Set(['et', '&']),
  stops: new Set(
    words(
      "présent présente présents présentes veut veulent peut peuvent doit doivent préfère préfèrent lundi mardi mercredi jeudi vendredi samedi dimanche semaine soir matin ainsi que qu' quand comme mais car parce si où qui dont lorsque lorsqu' tandis après avant avec sans contre entre depuis pendant selon aussi déjà encore hier aujourd'hui ceci cela ni ou n' ne pas se s' est sont était étaient être a ont avait avaient va vont peut doit fait il y on c'",
    ),
  ),
  between: new Set(
    words(
      "le les ne n' pas aussi également déjà encore se s' lui leur nous quant me m' y en d'ailleurs même ensuite ainsi toutefois jamais hier aujourd'hui vendredi samedi lundi mardi mercredi jeudi dimanche aussitôt",
    ),
  ),
  auxiliaries: new Set(words('a ont avait avaient aurait auraient ayant est')),
  pronouns: new Set(words('il elle ils elles on lui eux celui celle ceux celles celui-ci celle-ci ceux-ci')),
  roles: new Set(
    words(
      'président présidente ex-président vice-président premier première ministre ex-ministre député députée sénateur sénatrice maire préfet préfète secrétaire procureur procureure juge avocat avocate directeur directrice chef cheffe leader porte-parole professeur professeure économiste analyste patron patronne coordinateur général colonel commandant capitaine pape roi reine prince candidat candidate commissaire ambassadeur médecin chercheur chercheuse journaliste conseiller conseillère expert experte responsable dirigeant dirigeante fondateur acteur actrice chanteur entraîneur joueur agent syndicaliste docteur maître russe américain américaine français française ukrainien allemand chinois ancien ancienne',
    ),
  ),
  asideCommas: true,
  roleEnding: null,
  answers: new Set(
    words('réponse réaction réplique riposte mots propos commentaire conclusion verdict explication justification'),
  ),
  bodies:
    /^(?:police|gendarmerie|parquet|préfecture|protection|pompiers|ministère|gouvernement|direction|entourage|sources?|communiqué|note|rapport|tribunal|justice|accusation|défense|opposition|mairie|métropole|région|syndicats?|association|entreprise|groupe|société|club|fédération|parti|diplomatie|armée|état-major|hôpital|autorités|secours|services|organisation|agence|institut|élysée|famille|proches|cabinet|bureau|siège|rectorat|office)$/,
  accounts: null,
  afterName: new Set(),
  portfolios: new Set(
    words(
      'défense intérieur justice santé éducation culture économie travail affaires république état finances europe',
    ),
  ),
  by: new Set(['par']),
  quantifiers: new Set(words('tous toutes même mêmes')),
  ones: new Set(words('un une')),
  verbEnding: /.{3}(?:èrent|irent|aient)$/,
  participleEnding: /.{3}(?:é|ée|és|ées)$/,
  starters: new Set(words('tenu tient tiennent tenait continue continué voulu')),
  reported: new Set(),
  impersonal: new Set(['on']),
  sourceLinks: new Set(words("auprès de d' du des à au")),
  pointsBack: phrases("en ces termes, c' est en ces termes, c' est ce que, c' est ce qu'"),
  dayWords: new Set(
    words(
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche',
    ),
  ),
  capitals: 'names',
  personEnding: /(?:eur|euse|iste|ier|ière|logue|rice|ien|ienne)$/,
  sources: new Set(),
  past: /.{3}(?:irent|èrent)$/,
  pastForms: new Set(words('a ont eu fut furent')),
  quotationVerb: /(?:e|ent|it|ît|a|ait|aient|èrent|irent|[dt]|ée?s?|ie?s?|ue?s?)$/,
  future: /.{3}(?:ra|ront)$|^(?:va|vont)$/,
  cues: cueTable({
    accusation:
      'accus*, dénonc*, soupçon*, suspect*, prétendu*, irrégularit*, illég*, illicit*, complic*, ment, mentent, menti, mentir, mentait, menteur*, mensong*, mensong*, scandale*, impliqu*, abus*, néglig*, fraud*, manipul*, ingéren*, dissimul*, entrav*, viol, viols, violé*, violeur*, violation*, violenc*, reproch*, polémique*, échouer',
    crime:
      'corruption, corromp*, blanchiment, détourn*, extors*, trafic, crime*, criminel*, délit*, meurtre*, homicide*, viol, viols, escroc*, terroris*, agression*, assassin*, pot-de-vin, pots-de-vin, favoritisme, recel',
    denial:
      'dément*, nie, nient, niait, réfut*, rejet*, contest*, innocen*, infond*, faux, fausse*, calomni*, aucune preuve, pas vrai, récus*, désaccord',
    negation: "ne, n', pas, jamais, ni, aucun, aucune, personne, rien, sans, non",
    causal:
      "parce que, parce qu', à cause d*, en raison d*, grâce à, provoqu*, caus*, conduit à, entraîne, entraînent, entraîné*, entraînant, entraîner*, résult*, conséquence*, impact*, puisque, responsable*, contribu*, influ*, affect*, permet*, permis, dû à, due à, forçant, suscit*",
    comparison:
      'plus que, plus de, moins que, moins de, supérieur*, inférieur*, par rapport à, comparé*, tandis que, double, moitié, record, rang, classement, derrière, devant, deuxième, troisième, cinquième, mieux, pire, quatrième',
    superlative:
      'le plus, la plus, les plus, le premier, la première, première fois, record, unique, inédit*, historique*, première fois, tout premier, toute première',
    law: 'loi, lois, constitution*, article, décret*, norme*, règle*, code, législa*, interdi*, obligatoire*, droit, droits, traité, résolution, arrêté, amendement*, référendum, réforme*, autoris*, juridique*',
    court:
      'tribunal, juge*, cour, procureur*, parquet, justice, conseil constitutionnel, police, gendarm*, magistrat*, enquêt*',
    verdict:
      'condamn*, acquitt*, annul*, suspend*, autoris*, décision*, ordonn*, amende, amendes, sanction*, valid*, reconnu, rejet*, adopt*, interdi*',
    arrest:
      'arrêté*, interpell*, garde à vue, prison*, détenu*, détention, mis en examen, inculp*, enquête*, perquisition*, démission*, limog*, saisi*, attaqué*',
    hedge:
      'présumé*, prétendu*, aurait, auraient, possible*, probable*, apparemment, semble*, pourrait, pourraient, serait, seraient, soupçon*, rumeur*',
    conditional: 'aurait, auraient, serait, seraient, pourrait, pourraient, devrait, devraient',
    casualty: 'mort*, tué*, bless*, victime*, décès, décéd*, disparu*, survivant*',
    violence:
      'attaqu*, attentat*, bomb*, explos*, guerre*, missile*, nucléaire*, violen*, agress*, tortur*, otage*, menac*, arme*, armé*, conflit*, frappe*, tir, tirs, militaire*, détruit*',
    money:
      '€, $, £, euro, euros, dollar*, salaire*, paye, payent, payé*, payer*, paie*, paiement*, dette*, coût*, coûte*, budget*, recette*, bénéfice*, perte*, impôt*, dépens*, subvention*, invest*, financ*',
    percent: '%, pour cent, pourcent*, points',
    bigUnit: 'mille, million*, milliard, milliards, milliers, dizaines, centaines',
    statistic:
      'moyenne, taux, indice*, total, majorité, population, habitants, inflation, pib, chômage, croissance, statistique*, données, sondage*, baromètre, par an, par jour, environ, près de, au moins, nombre, nombres, chiffre*, demandes, dossiers',
    change:
      'augment*, hausse*, baisse*, baiss*, recul*, progress*, réduc*, réduit, diminu*, chut*, bond*, accélér*, croî*, grimp*, doubl*, perd*',
    publicBody:
      'gouvernement*, ministère*, mairie, état, assemblée, sénat, élysée, parlement, commission, onu, otan, ue, union européenne, autorité*, banque centrale, préfecture, office',
    politics:
      'président*, ministre*, député*, sénat*, maire*, parti, gauche, droite, opposition, candidat*, élection*, élection*, élector*, électeur*, électrice*, politique*, macron, poutine, trump, campagne*',
    vote: 'vote*, voté*, scrutin, adopté*, majorité, motion, séance',
    meeting:
      'réuni*, rencontr*, visite*, cérémonie, particip*, voyage*, entretien*, conférence, sommet, négoci*, dialogue, débat*, discut*, reçu, déplacement, invit*',
    schedule: 'demain, prochain*, prévu*, à partir d*, débute*, commence*, se retrouveront',
    future: 'sera, seront, va, vont, aura, auront, pourra, devra, fera',
    modal: 'doit, doivent, faut, nécessaire*, peut, peuvent, devrait*, devoir',
    proposal:
      'propos*, projet*, défend*, plan, veut, veulent, souhait*, demand*, suggér*, soutien*, objectif*, promet*, appel*, intention',
    opinionWord:
      'absurde, honte*, regrett*, important*, excellent*, bon, bonne, mauvais*, grave*, gravité, extraordinaire*, injuste*, juste, inacceptable*, essentiel*, respect*, démocratie, fier*, inquiétant*, meilleur*, espoir*, bon sens, inquiét*',
    feeling:
      'heureux, heureuse, triste*, émotion*, peur*, joie, rêve*, amour, famille*, pleur*, souffr*, douleur*, ami, amie, amis, amies, merci, colère',
    wish: 'veux, voulons, espère, espérons, souhaite, allons, il faut',
    firstPerson: "je, j', moi, mon, ma, mes, nous, notre, nos, me, m'",
    secondPerson: 'vous, votre, vos, tu, te, toi',
    boilerplate:
      'lire, cliqu*, photo*, abonn*, partag*, vidéo*, newsletter, suivez, lire aussi, crédit, fait le point, revient sur, pic.twitter.com*',
    noComment: "pas souhaité, n' a pas répondu, pas donné suite, contacté*, sollicité*, refusé de commenter",
    incident:
      'accident*, voiture*, camion*, conduct*, moto*, bus, route*, véhicule*, pompier*, incendie*, hôpital, rue*, chien*',
    weather: 'pluie*, température*, degrés, orage*, froid, chaleur, vent, vents',
    sport:
      'match*, but, buts, équipe, équipes, championnat, coupe, joueur*, entraîneur*, football, club, ligue, tournoi',
    biography:
      'né, née, carrière, marié*, fils, fille, épouse, acteur*, actrice*, film, films, filmé*, série*, musique, artiste*, fondé*, fondat*, roman, romans',
    economy:
      'marché*, entreprise*, bourse, économ*, industri*, export*, importé*, importer, importation*, importateur*, emploi*, salarié*, prix, consomm*, production, commerce, ventes, secteur*, brevet*',
    study:
      'étude*, sondage*, rapport, rapports, données, chercheur*, université*, scientif*, analyse*, document, documents, audit, baromètre',
    anonymous: 'sources, source, témoins, experts, proches, entourage',
    date: 'janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, depuis, décennie*, ans, mois, siècle, dernier*',
    time: "lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, hier, aujourd'hui, matin, soir, nuit, semaine*",
    ever: 'toujours, jamais, tous, toutes, tout, toute, aucun*, chaque, seul*, seulement, unique',
    question: 'pourquoi, comment, quel, quelle, quels, quelles, qui, quand',
    approximate: 'environ, près de, presque, quelque, plus de, moins de, au moins',
    contrast: 'mais, cependant, pourtant, toutefois, malgré, bien que, tandis que, alors que',
    numberWord:
      'deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, quinze, vingt, trente, quarante, cinquante, soixante, cent, cents, moitié, double, triple, un tiers, dizaine*, centaine*, douzaine*',
    intent:
      'veut, veulent, voulait, voulaient, vouloir, souhait*, espèr*, espér*, entend*, prêt à, prête à, prêts à, cherche à, cherchent à, envisag*, intention*, volonté, désir*, préparé à, intéressé*, idée, compte faire',
    urge: 'avert*, menac*, alert*, demand*, exig*, exhort*, convoqu*, appel*, insist*, recommand*, suggèr*, suggér*, mis en garde, mise en garde, sommé*, sommer, sommation*',
    evidence:
      'preuve*, document, documents, enregistrement*, enregistré*, audio, vidéo*, courriel*, mail, mails, message*, témoign*, témoin*, images, image, caméra*, révél*, indice*, expertise*, facture*, archives',
    procedure:
      'audience*, recours, appel, requête*, plainte*, séance, procédure*, rapporteur, avis, commission, procès, instance, notifi*, examin*, renvoy*, audition*, saisine, ordre du jour',
    benefit:
      'faveur*, bénéfici*, en échange, aide, aidé, aider, soutien, privilège*, cadeau*, avantage*, don, dons, financ*, sponsor*, prêt de, prêts, subvention*, exonér*, profit*',
    existence:
      "il y a, il y avait, y a eu, exist*, s' est produit*, a eu lieu, ont eu lieu, était, étaient, avait, avaient",
    agreement: 'accord*, négoci*, contrat*, pacte*, traité*, partenariat*, alliance*, engagement*, convention*',
    counsel: 'avocat*, porte-parole, défenseur*, conseil de',
    evaluation:
      'difficile*, facile*, légitime*, irresponsable*, clair*, vrai, vraie, erreur, normal*, naturel*, étrange, étranges, surpren*, positif*, négatif*, fort, forte, faible*, moral*, éthique*, profond*, possible*, impossible*, raisonnable*, adéquat*, insuffisan*, opportun*, responsab*, satisf*',
  }),
};
