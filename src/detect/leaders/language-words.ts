import type { Language } from '../../model/language.ts';
import { wordSet } from './word-set.ts';

/** The small words of one language that hold offices and names together. All in lower case. */
export interface LanguageWords {
  /** Words that make a role phrase mean one certain person. */
  definite: Set<string>;
  /** Articles and numbers that make a phrase mean anybody, and prepositions that do without an article. */
  indefinite: Set<string>;
  /** Possessives: enough for a specific phrase ("his Defence Minister"). */
  possessive: Set<string>;
  /** Between article and office: "o atual presidente", "the late Sen.". */
  between: Set<string>;
  /** Forms of "to be": what follows is said of somebody, not somebody. */
  copula: Set<string>;
  /** Prepositions and articles inside a role phrase. */
  links: Set<string>;
  and: Set<string>;
  /** Before the office, part of it: "ex", "former", "acting". */
  prefix: Set<string>;
  /** After the office, part of it: "regional", "federal", "socialiste". */
  suffix: Set<string>;
  /** Lower-case bodies that an office may be of: "líder da bancada do PT". */
  bodies: Set<string>;
  /** Adjectives that belong to a body: "Tribunal Supremo", "Banca centrale europea". */
  tail: Set<string>;
  /** Prepositions that say where in a house or party an office is: "líder do PT no Senado". */
  within: Set<string>;
  /** Prepositions that say what a candidate stands for. */
  aim: Set<string>;
  /** Prepositions that say what an office is for: "alto representante (...) para la Política Exterior". */
  purpose: Set<string>;
  /** Prepositions of place: a surname after them is a town. */
  locative: Set<string>;
  /** Words that open a sentence and are no first name: "Segundo Putin", "Once Trump". */
  openers: Set<string>;
  /** Party adjectives: no office, but they tell a politician. */
  epithets: Set<string>;
  /** What stands in brackets behind a politician's name. */
  party: RegExp;
  /** The country of such a party, where the bracket alone tells it. */
  partyCountry: string | undefined;
  /** Country that most texts of this language are about. */
  home: string | undefined;
  /** Countries whose press writes this language and need not say where it is. */
  homes: Set<string>;
}

/** All with the same keys in the same order: one shape, so that reading a second language costs no more than the first. */
export const LANGUAGE_WORDS: Record<Language, LanguageWords> = {
  pt: {
    definite: wordSet('o a ao à do da no na pelo pela'),
    indefinite: wordSet('um uma de em como por cada qualquer outro outra a'),
    possessive: wordSet('seu sua nosso nossa'),
    between: wordSet('atual então próprio própria mesmo mesma novo nova jovem futuro futura'),
    copula: wordSet('é era foi ser sou serei seremos sendo fui fosse será seria sido torna-se tornou-se eleito eleita'),
    links: wordSet('de da do das dos para à ao'),
    and: wordSet('e ou'),
    prefix: wordSet('ex antigo antiga vice primeiro primeira segundo segunda sub anterior'),
    suffix: wordSet(
      'federal federais estadual estaduais municipal municipais regional regionais nacional nacionais distrital distritais local geral interino interina adjunto adjunta executivo eleito eleita licenciado afastado afastada cassado cassada verde cessante suplente independente conservador conservadora liberal bolsonarista governista oposicionista tucano tucana petista emedebista peemedebista republicano republicana democrata socialista comunista presidencial presidenciais executiva única único político política espiritual supremo metropolitano histórico histórica máximo máxima trabalhista esquerdista direitista ultradireitista',
    ),
    bodies: wordSet(
      'câmara casa senado bancada partido comissão conselho grupo reforma projeto processo caso governo oposição minoria maioria banco tribunal parlamento congresso assembleia audiência corte sigla legenda extrema presidência prefeitura agência ministério república primeira-dama cpi ação inquérito impeachment reeleição capital cidade junta guerrilha milícia pasta',
    ),
    homes: wordSet('BR PT AO MZ CV GW ST'),
    tail: wordSet(
      'central federal estadual municipal europeu europeia nacional geral supremo suprema superior eleitoral constitucional penal internacional mundial regional direita esquerda comunista socialista trabalhista popular liberal republicano democrático conservador',
    ),
    within: wordSet('no na em'),
    aim: wordSet('a à'),
    purpose: wordSet('para'),
    locative: wordSet('em na no'),
    openers: wordSet(
      'segundo para com como conforme mas quando se por após contra sobre entre desde até sem já ontem hoje então porém apesar durante enquanto embora só também nem ainda foi será seria pode podem deve devem teve tem tinha está estava estão são era é ao aos à às no na nos nas em de do da dos das pelo pela pelos pelas sob perante ante mediante além dentro fora onde quem qual quanto porque pois logo agora depois antes assim aliás cada outro outra todo toda todos tanto tal este esta esse essa aquele aquela isso isto eis talvez nunca sempre jamais amanhã afinal finalmente entretanto contudo todavia portanto enfim exceto salvo num numa que e ou o a os as um uma',
    ),
    epithets: wordSet('petista tucano tucana peemedebista emedebista bolsonarista psolista pedetista socialista'),
    party:
      /^(?:PT|PSDB|P?MDB|DEM|PSB|PDT|PSOL|PC ?do ?B|PTB|PPS|PSD|Rede|REDE|Novo|NOVO|PSL|PP|PL|PR|PV|PSC|PRB|PROS|Pros|PTN|PTC|PHS|PMN|PRP|PEN|SD|DC|UP|Agir|AGIR|PFL|PRD|PMB|PRTB|PSDC|PT ?do ?B|Solidariedade|Podemos|PODE|Pode|Patriota|Avante|Cidadania|Republicanos|Progressistas|União|União Brasil|PS|Chega|CDU|CDS(?:-PP)?|PCP|BE|IL|PAN|Livre)(?:\s?[-/–]\s?[A-Z]{2})?$/,
    partyCountry: undefined,
    home: 'BR',
  },
  es: {
    definite: wordSet('el la al del'),
    indefinite: wordSet('un una de en como por cada otro otra'),
    possessive: wordSet('su nuestro nuestra'),
    between: wordSet('actual entonces propio propia mismo misma nuevo nueva joven futuro futura hasta'),
    copula: wordSet('es era fue ser soy seré siendo fui fuera fuese será sería sido eres'),
    links: wordSet('de del la los las el para'),
    and: wordSet('y e o'),
    prefix: wordSet('ex antiguo antigua vice primer primera anterior'),
    suffix: wordSet(
      'federal federales estatal municipal municipales regional regionales nacional nacionales provincial provinciales local general interino interina adjunto adjunta ejecutivo electo electa superior presidencial verde saliente entrante subrogante suplente independiente conservador conservadora liberal progresista socialista republicano republicana demócrata oficialista opositor opositora popular socialistas populares presidenciales única único político política espiritual supremo metropolitano metropolitana capitalino capitalina democrático disidente histórico histórica máximo máxima radical peronista kirchnerista uribista libertario libertaria izquierdista derechista ultraderechista',
    ),
    bodies: wordSet(
      'cámara senado bancada partido comisión consejo grupo gobierno oposición banco tribunal corte audiencia parlamento congreso asamblea presidencia alcaldía gobernación jefatura extrema ultraderecha fiscalía ministerio estado país ejecutivo reelección capital ciudad junta guerrilla',
    ),
    homes: wordSet('ES MX AR CO PE CL EC VE BO UY PY CR GT HN SV NI PA DO CU'),
    tail: wordSet(
      'central federal estatal municipal europeo europea nacional general supremo suprema superior electoral constitucional penal internacional mundial regional derecha izquierda comunista socialista liberal conservador laborista popular republicano democrático demócrata',
    ),
    within: wordSet('en'),
    aim: wordSet('a al'),
    purpose: wordSet('para'),
    locative: wordSet('en'),
    openers: wordSet(
      'según para como con pero cuando si por tras contra sobre entre desde hasta sin ya ayer hoy entonces también ni aunque mientras fue será sería puede debe tuvo tiene está estaba son era es al a en de del bajo ante mediante además dentro fuera donde quién qué cuál cuánto porque pues luego ahora después antes así cada otro otra todo toda tanto tal este esta ese esa aquel eso esto quizá quizás nunca siempre jamás mañana finalmente sino que y e o el la los las un una',
    ),
    epithets: wordSet('socialista popular republicano demócrata morenista panista priista aprista'),
    party:
      /^(?:PP|PSOE|PRI|PAN|PRD|Morena|UDI|RN|PPD|PS|PC|DC|Vox|VOX|Podemos|Sumar|FA|ERC|Junts|PNV|Cs|PRO|UCR|MAS|APRA|FDR)$/,
    partyCountry: undefined,
    home: undefined,
  },
  en: {
    definite: wordSet('the'),
    indefinite: wordSet('a an of in as by each any another for'),
    possessive: wordSet('his her its their our'),
    between: wordSet('then late new current young incumbent outgoing embattled longtime veteran'),
    copula: wordSet('is was be am are been become became being remains as'),
    links: wordSet('of the for to'),
    and: wordSet('and'),
    prefix: wordSet(
      'former future ex acting interim deputy vice shadow senior civilian opposition party regime government federal state national regional republican democratic democrat labour conservative liberal house senate junior chief commission committee council parliament court agency authority coalition bloc assembly electoral central supreme constitutional provincial',
    ),
    suffix: wordSet('elect general designate'),
    bodies: wordSet('government party house senate state opposition parliament committee council bank country'),
    homes: new Set(),
    tail: wordSet('supreme'),
    within: wordSet('in'),
    aim: wordSet('for'),
    purpose: wordSet('for'),
    locative: wordSet('in at near'),
    openers: wordSet(
      'according but when if after against about between since until without yesterday today then while although only also both for with did will has had does and or not so as from by what why how who where once would could should must can are is was were do have let in on at of to under over during through throughout across among amid around behind beyond despite unlike like inside outside near above below towards toward because whether than that this these those there here whenever unless even ever never always often sometimes perhaps maybe meanwhile moreover however instead later earlier soon again another many most more several some any few all other every just yet still now last next first a an the',
    ),
    epithets: wordSet('republican democrat'),
    party: /^(?:[RDI][-.,–] ?[A-Z][A-Za-z. ]{1,14}|Labour|Conservative|SNP|Lib Dem)$/,
    partyCountry: undefined,
    home: undefined,
  },
  fr: {
    definite: wordSet('le la l du au'),
    indefinite: wordSet('un une de d en comme par chaque autre'),
    possessive: wordSet('son sa notre'),
    between: wordSet('actuel actuelle nouveau nouvelle jeune futur future propre même'),
    copula: wordSet('est était fut être suis sera serai serait étais été injure offense outrage insulte'),
    links: wordSet('de du des la le les d l à aux au'),
    and: wordSet('et ou'),
    prefix: wordSet('ex ancien ancienne vice premier première'),
    suffix: wordSet(
      'fédéral fédérale fédéraux régional régionale régionaux départemental départementale départementaux municipal municipale national nationale général générale adjoint adjointe adjoints délégué déléguée délégués déléguées sortant sortants sortante élu élue vert verte libéral libérale conservateur conservatrice travailliste macroniste socialiste communiste écologiste républicain républicaine insoumis insoumise insoumises centriste parlementaire socialistes communistes écologistes centristes républicains politique spirituel suprême exécutif exécutive intérimaire déchu déchue historique',
    ),
    bodies: wordSet(
      'groupe parti région métropole département canton chambre assemblée sénat commission conseil cour gouvernement opposition banque tribunal parlement présidence mairie république diplomatie état mission comité exécutif extrême ministère réélection capitale ville junte',
    ),
    homes: wordSet('FR BE CH CA'),
    tail: wordSet(
      'central centrale fédéral fédérale municipal municipale européen européenne national nationale suprême constitutionnel constitutionnelle exécutif international mondiale régional régionale départemental départementale territorial territoriale provincial provinciale droite gauche communiste socialiste libéral conservateur travailliste populaire',
    ),
    within: wordSet('au à'),
    aim: wordSet('à'),
    purpose: wordSet('pour'),
    locative: wordSet('en à'),
    openers: wordSet(
      'selon pour avec mais quand si après contre sur entre depuis sans hier même aussi ni comme face quant à au aux en de du des chez vers sous devant derrière dès malgré outre parmi voici voilà où qui que quel quelle pourquoi parce car donc puis ensuite alors maintenant avant ainsi chaque autre tout toute toutes tous cet cette ces son sa leur peut doit était est sera serait a ont avait enfin jamais toujours demain désormais cependant toutefois pourtant or lorsque lors tandis puisque sauf hormis et ou le la les un une',
    ),
    epithets: wordSet('socialiste écologiste communiste centriste ump insoumis insoumise lr eelv'),
    party:
      /^(?:LR|PS|RN|LFI|EELV|LREM|LRM|RE|MoDem|UDI|UMP|PCF|FN|NPA|DLF|Horizons|Renaissance|Les Républicains|Ensemble)$/,
    partyCountry: 'FR',
    home: 'FR',
  },
  de: {
    definite: wordSet('der die das den dem des im'),
    indefinite: wordSet('ein eine einem einen einer eines von als mit'),
    possessive: wordSet('sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer'),
    between: wordSet('damalige damaligen neue neuen heutige derzeitige amtierende amtierenden junge gewählte'),
    copula: wordSet('ist war wird wurde sei bin sein als'),
    links: wordSet('der des von für vom die das'),
    and: wordSet('und'),
    prefix: wordSet(
      'ex frühere früherer früheren ehemalige ehemaliger ehemaligen vize stellvertretende stellvertretender erste',
    ),
    suffix: wordSet(''),
    bodies: wordSet('partei'),
    homes: wordSet('DE AT CH'),
    tail: wordSet(''),
    within: wordSet('im'),
    aim: wordSet('für'),
    purpose: wordSet('für'),
    locative: wordSet('in aus nach'),
    openers: wordSet(
      'laut für mit aber wenn nach gegen über zwischen seit bis ohne gestern heute auch nur wie als dass doch während denn auf bei zu zum zur aus unter vor hinter neben außer wegen trotz statt dank gegenüber ob weil obwohl damit sobald solange bevor nachdem wer wo warum weshalb welche welcher jetzt dann danach davor dort hier so jeder jede alle viele einige mehrere beide kann muss soll will hat hatte ist war wird wurde morgen bald immer nie niemals vielleicht dennoch trotzdem allerdings jedoch zudem außerdem und oder der die das dem den des ein eine einen einem einer eines sowohl weder entweder',
    ),
    epithets: wordSet('cdu spd grünen'),
    party:
      /^(?:CDU|CSU|SPD|Grüne|Grünen|FDP|AfD|Linke|Die Linke|Linkspartei|BSW|parteilos|ÖVP|SPÖ|FPÖ|Neos|NEOS|SVP|Freie Wähler)$/,
    partyCountry: undefined,
    home: 'DE',
  },
  it: {
    definite: wordSet('il la l lo del della dell al alla all dal dalla dall'),
    indefinite: wordSet('un una uno di in come ogni altro altra da'),
    possessive: wordSet('suo sua'),
    between: wordSet('attuale allora nuovo nuova giovane stesso stessa neo'),
    copula: wordSet('è era fu essere sono sarà sarò ero essendo sarebbe stato stata'),
    links: wordSet('di del della dei degli delle dell per al alla all agli d'),
    and: wordSet('e o'),
    prefix: wordSet('ex vice primo prima neo'),
    suffix: wordSet(
      'federale federali regionale regionali nazionale nazionali generale comunale comunali provinciale aggiunto delegato uscente eletto eletta verde dem leghista leghisti esecutivo esecutiva politico spirituale supremo metropolitano storico storica',
    ),
    bodies: wordSet(
      'camera senato partito gruppo commissione consiglio corte governo opposizione banca tribunale parlamento presidenza regione giunta comune parco estrema ministero rielezione capitale città',
    ),
    homes: wordSet('IT'),
    tail: wordSet(
      'centrale europea europeo nazionale generale suprema costituzionale esecutivo internazionale mondiale regionale comunale destra sinistra comunista socialista democratico popolare liberale conservatore laburista antimafia',
    ),
    within: wordSet('alla al in nel'),
    aim: wordSet('alla al a'),
    purpose: wordSet('per'),
    locative: wordSet('in a'),
    openers: wordSet(
      'secondo per con ma quando se dopo contro su tra fra fino senza ieri oggi anche né mentre solo pure a ad al alla da dal dalla di del della in nel nella sul sulla presso verso sotto sopra davanti dietro oltre nonostante tranne dove chi che quale perché poiché poi quindi allora adesso ora prima così ogni altro altra tutto tutta tutti questo questa quello quella può è era sarà ha aveva infine forse mai sempre domani tuttavia però dunque e o il lo la i gli le un una uno',
    ),
    epithets: wordSet('leghista dem pentastellato pentastellata forzista renziano renziana grillino grillina'),
    party: /^(?:Pd|PD|Lega|M5s|M5S|FI|Fi|FdI|Fdi|Iv|IV|Avs|AVS|Azione|Forza Italia|Fratelli d[’']Italia|Italia Viva)$/,
    partyCountry: 'IT',
    home: 'IT',
  },
};

/** Forms of address: neither name nor office. */
export const HONORIFICS = wordSet(
  'm mm mme mlle monsieur madame mr mrs ms miss dr dra sr sra srta señor señora don doña dom dona herr herrn frau signor signora sir honourable honorable hon prof professor datuk seri sayyed excelentíssimo senhor senhora',
);
export const PARTICLES = wordSet(
  "de da do dos das del della di van von der den al el bin ben la le y e du d d' abu ibn zu dal af ter las los san",
);
/** Somebody's somebody: the name behind the comma is not the office holder's. */
export const RELATIONS = wordSet(
  'compagno compagna moglie marito irmão irmã filho filha esposa marido mulher pai mãe advogado advogada cunhado sobrinho primo neto genro viúva hermano hermana hijo hija esposo mujer padre madre abogado abogada cuñado sobrino nieto yerno viuda brother sister son daughter wife husband father mother lawyer nephew cousin frère sœur soeur fils fille épouse femme mari père mère avocat avocate neveu bruder schwester sohn tochter frau ehefrau ehemann mann vater mutter anwalt fratello sorella figlio figlia moglie marito padre madre avvocato nipote',
);
/** "gestão Dilma", "l'administration de Valérie Plante": a person governs. */
export const GOVERNMENTS = wordSet(
  'governo gestão administração mandato gobierno gestión administración mandato government administration gouvernement mandat regierung kabinett amtszeit governo giunta amministrazione',
);
/** The words, in all languages, from which a name in no list is read without an office: "governo", "socialista", and of a party "(parteilos)". */
export const POLITICIAN_WORDS = new Set([
  ...GOVERNMENTS,
  ...Object.values(LANGUAGE_WORDS).flatMap(({ epithets }) => [...epithets]),
  'parteilos',
]);
/** Things named after persons: "Instituto Lula", "gruppo Wagner". */
export const THINGS_BEFORE = wordSet(
  'largo pont boulevard quai policlinico puerto stadion instituto fundação fundación fondation stiftung fondazione grupo gruppo groupe gruppe avenida rua calle rue via plaza praça place piazza estádio estadio stadio stade aeroporto aeropuerto aéroport hospital ospedale hôpital escola escuela école scuola colégio colegio collège lycée prêmio premio prix ponte puente edifício edificio rodovia lei ley loi legge cidade ciudad ville furacão huracán ouragan navio buque barco fragata portaaviones portaerei aviões avions uss hms torneio torneo copa taça troféu trofeo trophée station estação estación stazione flughafen bahnhof museu museo musée biblioteca bibliothèque teatro théâtre theater bairro barrio quartier município municipio estrada route hipódromo autódromo pavilhão pabellón pavillon sala salão salón salle auditório auditorio ginásio gimnasio quadra parque parc parco porta-aviões porte-avions institut institute université universidade universidad lady',
);
export const THINGS_AFTER = wordSet(
  'road lecture tower foundation center centre library institute airport street avenue prize school university stadium hospital organization hotel grey doctrine stiftung museum island islands county bridge highway college airfield',
);
/** German words before a noun; a first name seldom follows one. */
export const GERMAN_DETERMINERS = wordSet(
  'der die das den dem des ein eine einen einem einer eines kein keine keinen keiner im am zum zur vom ins ans sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer diese dieser diesen diesem dieses alle viele',
);
