import {
  addCompleted,
  addVerbs,
  type ClaimsLexicon,
  cueTable,
  type Forms,
  phrases,
  type SpeechVerb,
  words,
} from './claims-lexicon.ts';

/** Regular verbs: "claim" > claims, claimed, claiming; a final e is dropped. */
const regular = (list: string): Forms[] =>
  words(list).map((verb) => {
    const e = verb.endsWith('e');
    const y = /[^aeiou]y$/.test(verb);
    const stem = e || y ? verb.slice(0, -1) : verb;
    const past = y ? `${stem}ied` : `${stem}ed`;
    return {
      finite: [y ? `${stem}ies` : /(?:s|sh|ch)$/.test(verb) ? `${verb}es` : `${verb}s`, past],
      infinitive: [verb],
      gerund: [y ? `${verb}ing` : `${stem}ing`],
    };
  });

const speech = new Map<string, SpeechVerb>();
addVerbs(speech, 'say', [
  { finite: words('said says say wrote writes told tells'), infinitive: [], gerund: words('saying writing telling') },
  ...regular(
    'add explain assert declare reiterate clarify comment testify quip respond recount conclude tweet quote caution elaborate',
  ),
  { finite: ['replied', 'replies'], gerund: ['replying'] },
]);
addVerbs(speech, 'say', [
  ...regular('note insist argue emphasize emphasise stress recall remark stipulate contend'),
  { finite: words('argue') },
]);
addVerbs(speech, 'say', regular('retort counter observe maintain joke complain lament reckon'), true);
addVerbs(speech, 'accuse', [...regular('accuse criticise criticize denounce blame condemn slam blast lambast')]);
addVerbs(speech, 'say', regular('state'), true);
addVerbs(speech, 'accuse', regular('question'));
addVerbs(speech, 'accuse', regular('charge compare'), true);
addVerbs(speech, 'deny', regular('dispute refute reject'), false);
addVerbs(speech, 'deny', [{ finite: words('denied denies'), gerund: ['denying'], infinitive: ['deny'] }]);
addVerbs(speech, 'admit', [
  ...regular('acknowledge confirm concede'),
  { finite: words('admitted admits recognized recognised recognizes'), gerund: ['admitting'], infinitive: ['admit'] },
]);
addVerbs(speech, 'announce', [...regular('announce disclose reveal')]);
addVerbs(speech, 'demand', regular('demand urge advocate propose recommend'));
addVerbs(speech, 'demand', regular('call press ask request'), true);
addVerbs(speech, 'opinion', [
  ...regular('worry predict'),
  { finite: words('worry believe believes believed fear fears feared') },
]);
addVerbs(speech, 'opinion', [{ finite: words('think thinks thought') }, ...regular('doubt estimate expect')], true);
addVerbs(speech, 'promise', [...regular('vow pledge promise threaten')]);
addVerbs(speech, 'show', regular('claim allege report warn suggest'));
addVerbs(
  speech,
  'show',
  [
    { finite: words('found finds show shows showed'), gerund: ['finding', 'showing'] },
    ...regular('indicate cite describe detail'),
  ],
  true,
);

addCompleted(speech, 'finite', 'rules ruled', { out: 'deny' });
addCompleted(speech, 'finite', 'points pointed', { out: 'say' });
addCompleted(speech, 'finite', 'dismisses dismissed', { as: 'deny' });
addCompleted(speech, 'finite', 'plays played', { down: 'opinion' });
addCompleted(speech, 'finite', 'call calls called', { for: 'demand', on: 'demand' }, true);
addCompleted(speech, 'finite', 'purports purported', { to: 'show' });
addCompleted(speech, 'finite', 'expects', { to: 'opinion' }, true);
addCompleted(speech, 'finite', 'describes described', { as: 'say' }, true);
// "responded to a call" is no answer.
addCompleted(speech, 'finite', 'responds responded', { to: null }, true);

export const CLAIMS_EN: ClaimsLexicon = {
  speech,
  accordingTo: phrases(
    'according to, in the words of, in the view of, in the opinion of, based on data from, as reported by, as noted by',
  ),
  opinionOf: [],
  accordingAfter: [],
  that: new Set(['that', 'whether', 'it', 'there', 'they', 'he', 'she', 'how', 'why']),
  articles: new Set(
    words('the a an this that these those his her its their our some several many both all another other two three'),
  ),
  links: new Set(words('of for')),
  inLinks: new Set(words('in at on from with by to')),
  and: new Set(['and', '&']),
  stops: new Set(
    words(
      "familiar what couldn't wouldn't shouldn't can't won't didn't doesn't don't hasn't haven't hadn't isn't aren't wasn't weren't that which who whom whose when while as but because if where after before since until although though however so than then or nor not no there it is are was were be been has have had will would can could may might must should do does did also still yesterday today monday tuesday wednesday thursday friday saturday sunday about against during without under over into",
    ),
  ),
  between: new Set(
    words(
      'all both long since also still then later again once now never always not repeatedly previously recently reportedly already further earlier only just even has have had was will would on monday tuesday wednesday thursday friday saturday sunday today yesterday publicly himself herself themselves itself',
    ),
  ),
  auxiliaries: new Set(words('has have had having')),
  pronouns: new Set(words('he she they it i we')),
  roles: new Set(
    words(
      'president prime minister secretary senator sen governor gov mayor representative rep congressman congresswoman chancellor king queen prince pope judge justice attorney lawyer prosecutor general colonel captain major sergeant chief director chairman chairwoman chair chairperson ceo spokesman spokeswoman spokesperson leader professor prof doctor dr mr mrs ms sir lord lady analyst economist researcher scientist journalist reporter author teacher officer official sheriff constable detective commissioner ambassador diplomat deputy co-founder founder owner manager executive coach captain student activist mp mps lawmaker speaker candidate premier taoiseach sheikh datuk seri tan bishop archbishop rabbi imam actor actress singer councillor councilor cllr councilman councilwoman organizer organiser volunteer superintendent treasurer warden trustee principal nurse surgeon biologist geologist historian epidemiologist ecologist councilmember member cmdr sgt capt lt',
    ),
  ),
  roleEnding: null,
  answers: new Set(words('reply response reaction words comment verdict message answer')),
  bodies: null,
  accounts: null,
  afterName: new Set(words('of from')),
  portfolios: new Set(words('state defense defence justice health education finance commerce labor treasury')),
  by: new Set(['by']),
  quantifiers: new Set(words('both all half some one two three several')),
  ones: new Set(words('one')),
  verbEnding: /.{3}ed$/,
  participleEnding: null,
  starters: new Set(words('')),
  plainPresent: true,
  reported: new Set(),
  impersonal: new Set(),
  sourceLinks: new Set(),
  pointsBack: [],
  dayWords: new Set(
    words(
      'january february march april may june july august september october november december jan feb aug sept oct nov dec monday tuesday wednesday thursday friday saturday sunday',
    ),
  ),
  capitals: 'dates',
  personEnding: null,
  sources: new Set(),
  past: /.{2}ed$/,
  pastForms: new Set(
    words(
      'was were had did said told made took gave went got came became began found left held kept paid sold sent saw brought met won lost led rose fell grew wrote spoke knew thought felt stood heard ran built bought caught taught fought sought drew drove flew broke chose struck shot hit cut put set spent laid stole swore threw wore sat understood meant dealt lent been known given taken seen done gone shown written chosen driven fallen forbade overthrew withdrew',
    ),
  ),
  quotationVerb: /(?:ed|[^su]s|old|ept|ote|ung|poke)$/,
  future: /^(?:will|shall|won't|would)$|'ll$/,
  cues: cueTable({
    accusation:
      'accuse*, accusing, accusation*, accusator*, allege*, alleging, allegation*, blam*, denounc*, suspect*, claim*, charged, charges, abuse*, illegal*, unlawful*, misleading, lied, lie, lies, lying, scandal*, negligen*, cover-up, rigg*, violat*, misconduct, complicit, wrongdoing, discriminat*, racis*, leak*, exploit*, manipulat*, failed to, failure',
    crime:
      'brib*, corrupt*, fraud*, launder*, embezzl*, crime*, criminal*, murder*, homicide*, rape*, assault*, theft, stole, stolen, traffick*, smuggl*, terror*, extort*, conspir*, perjury, kickback*, gang*, robber*, espionage, spy*, hacking, poison*, torture*, genocide, war crimes',
    denial:
      'denied, denies, deny, denying, denial, reject*, refut*, dismiss*, baseless, unfounded, untrue, is false, are false, was false, were false, as false, false claim*, false allegation*, false accusation*, falsely, innocent, not guilty, did not, never, no evidence, hoax',
    negation:
      "not, no, never, none, nobody, nothing, neither, nor, without, cannot, didn't, doesn't, don't, won't, wasn't, isn't, aren't, can't",
    causal:
      'because, due to, caus*, led to, leads to, result*, as a result, thanks to, owing to, driven by, spurred, trigger*, blam*, contribut*, consequence*, impact*, effect, effects, therefore, so that, prompted, responsible for, fuel*, prevent*, affected, damag*, offset',
    comparison:
      'more than, less than, fewer than, higher, lower, larger, smaller, greater, compared, compared to, than, versus, double, twice, half of, same period, record, rank*, above, below, better than, worse, worst, faster, lowest, highest',
    superlative:
      'the largest, the biggest, the highest, the lowest, the worst, the best, the first, the most, the only, largest, biggest, highest, lowest, record, unprecedented, first time, historic',
    law: 'law, laws, constitution*, act, bill, legislat*, statute*, rule*, regulation*, treaty, legal*, right, rights, ban, banned, require*, allow*, prohibit*, amendment, clause, provision*, ordinance, sanction*, permit*',
    court:
      'court, courts, courtroom*, courthouse*, judge*, tribunal, supreme court, prosecutor*, attorney*, justice department, fbi, police, jury, doj, lawsuit*, sued, indict*',
    verdict:
      'convict*, sentenc*, acquit*, ruled, ruling, verdict, guilty, order*, fined, fine, approv*, overturn*, dismiss*, suspend*, ban, banned, penalt*, plead, pleads, pleaded, pled, pleaded',
    arrest:
      'arrest*, detain*, custody, jail*, prison*, charged, indict*, investigat*, probe, inquiry, seized, raid*, extradit*, resign*, fired, sacked, ousted, impeach*, bail',
    hedge:
      'alleged*, reportedly, reportedly, may, might, could, possible, possibly, likely, unlikely, appear, appears, appeared, appearing, seem*, apparent*, suspected, suggest*, rumour*, rumor*, potential*, believed to, thought to, said to',
    conditional: 'would, could, might, should',
    casualty: 'killed, kill*, dead, death*, died, die, wounded, injur*, victim*, casualt*, fatal*, missing, surviv*',
    violence:
      'attack*, bomb, bombs, bombed, bomber*, bombing*, bombard*, explos*, shoot*, shot, gun, guns, gunm*, gunfire, gunshot*, gunpoint, war, missile*, nuclear, violen*, assault*, threat*, weapon*, hostage*, strike*, troop*, military, drone*, protest*, tear gas',
    money:
      '$, €, £, dollar*, euro, euros, pounds, million, billion, cost, costs, costing, costly, paid, pay, price*, tax, taxes, taxed, taxation, taxpayer*, budget*, fund, funds, funded, funding, fundrais*, revenue*, profit*, loss*, debt*, salary, wage*, spend*, spent, invest, invests, invested, investing, investment*, investor*, fine*, rm*',
    percent: '%, percent, per cent, percentage',
    bigUnit: 'thousand*, million, millions, billion, billions, trillion*, hundreds, dozens',
    statistic:
      'average, rate*, index, total, majority, population, gdp, inflation, unemployment, growth, statistic*, data, survey, poll, polls, polled, polling, pollster*, per day, per year, per capita, estimated, number of, at least, approximately, nearly, almost, quarter, figure*, census',
    change:
      'increase, increases, increased, increasing, rise*, rose, risen, grew, grow*, fell, fall, falls, fallen, falling, drop, drops, dropped, dropping, declin*, decreas*, cut, cuts, cutting, reduc*, surge, surges, surged, surging, soar*, plung*, jump*, climb*, expand*, shrank, doubled, slump*, raise, raises, raised, raising',
    publicBody:
      'government*, ministry, department, state, congress, senate, parliament, white house, pentagon, nato, un, eu, european union, federal, city, council, agency, authorities, central bank, commission*',
    politics:
      'president*, minister*, senator*, governor*, mayor*, party, democrat*, republican*, opposition, candidate*, election*, voter*, campaign*, lawmaker*, politician*, trump, biden, putin, premier, policy',
    vote: 'vote*, voting, ballot*, approved, rejected, passed, majority, motion, session',
    meeting:
      'met, meet*, meeting, visit*, ceremony, attend*, trip, travel, travels, travelled, traveled, travelling, traveling, conference, summit, speech, interview*, talks, discuss*, debate*, event, dinner, arrived, gathered, hosted, invite*, negotiat*',
    schedule:
      'tomorrow, next week, next month, next year, scheduled, will be held, due to, expected to, upcoming, deadline, begin*, start, starts, started, starting, later this',
    future: "will, shall, going to, would, 'll, won't",
    modal: 'must, should, need, needs, needed, needing, have to, has to, ought, can, may',
    proposal:
      'propos*, plan, plans, planned, planning, aim*, seek*, want*, call for, called for, urge, urges, urged, suggest*, support*, intend*, pledge*, vow*, promise*, hope*, consider, considers, considered, considering',
    opinionWord:
      'great, terrible, wonderful, important, unacceptable, shame*, outrag*, unfortunate*, absurd, ridiculous, good, bad, serious, concern*, believe, think, feel, unfair, fair, beautiful, amazing, disaster, proud, critical, essential, ambitious, crucial, deserve*, democracy',
    feeling:
      'happy, sad, love*, fear*, afraid, family, cried, tears, emotion*, joy, friend*, pain, grateful, thank*, sorry, excited, enjoy*, fun, heart',
    wish: "hope, wish, want, let's, let us, would like, please, look forward",
    firstPerson: "i, me, my, mine, we, us, our, ours, i'm, i've, we're, we've, we'll, i'll",
    secondPerson: "you, your, yours, you're",
    boilerplate:
      'read, click, subscribe, photo, image, watch, sign up, newsletter, advertisement, copyright, follow, share, more on, related, video, credit, editing by, reporting by, @*, pic.twitter.com*, https, breaking, contributed',
    noComment:
      "did not respond, didn't respond, declined to comment, did not immediately, didn't immediately, request for comment, requests for comment, could not be reached, not available, no comment, unavailable for comment, comment",
    incident:
      'crash*, accident, accidents, car, truck*, driver*, vehicle*, fire, fires, firefight*, firefighter*, road*, highway, hospital, street, traffic, rescue*, flood*, storm*, dog*',
    weather:
      'rain, rains, rained, raining, rainfall, temperature*, degrees, forecast, snow*, storm*, wind, winds, heat, heatwave*',
    sport:
      'game*, goal, goals, team*, match, matches, season, player*, coach*, league, cup, tournament, club, championship, scored, fans',
    biography:
      'born, grew up, career, married, son, daughter, wife, husband, degree, graduated, actor, actress, singer, film*, movie*, album, show, series, novel, artist*, music*, founded, founder',
    economy:
      'market*, company, companies, stock*, econom*, interest rate*, industr*, export*, import, imports, imported, importing, importer*, job*, worker*, consumer*, trade, sales, sector, bank*, business*, investor*, output, manufactur*, energy',
    study:
      'study, studies, research*, report, survey*, scientist*, data, universit*, analysis, poll, investigat*, document, documents, documented, institute, audit, findings, evidence',
    anonymous:
      'source*, official, officials, people familiar, witness*, expert, experts, analyst*, insider*, critic, critics, protesters, activists',
    date: 'january, february, march, april, may, june, july, august, september, october, november, december, last year, since, decade*, years, months, century',
    time: 'monday, tuesday, wednesday, thursday, friday, saturday, sunday, today, yesterday, morning, night, week, weekend',
    ever: 'always, never, all, every, none, any, only, ever, everyone, nobody',
    question: 'why, how, what, which, who, when, where',
    approximate: 'about, around, roughly, nearly, almost, approximately, more than, less than, at least, over',
    contrast: 'but, however, although, though, despite, while, yet, instead, nevertheless',
    numberWord:
      'two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, thirty, forty, fifty, sixty, hundred, half, double, triple, one-third, third of, quarter of, dozen*',
    intent:
      'want, wants, wanted, hope*, intend*, willing*, ready to, seek, seeks, seeking, plans to, planning to, plan to, planned to, aims, aim to, intention*, desire*, expectation*, prepared to, considering, interested in, look forward, looking forward, idea',
    urge: 'warn*, threaten*, urge, urges, urged, urging, call on, called on, calls on, call for, called for, calls for, appeal*, demand*, insist*, recommend*, ask, asks, asked, must',
    evidence:
      'evidence, proof, document, documents, documented, recording*, recorded, audio, video*, footage, email*, e-mail*, message*, testimon*, testif*, witness*, image*, camera*, reveal*, leaked, transcript*, receipt*, records, dna, forensic*',
    procedure:
      'hearing*, appeal, appeals, appealed, filing, filed, petition*, motion, session, docket, pending, referred, committee, trial, notif*, review*, adjourn*, request*',
    benefit:
      'favor, favors, favour, favours, favoured, benefit*, in exchange, in return, help, helped, support, privilege*, gift*, advantage*, donat*, financ*, sponsor*, loan*, subsidy, subsidies, subsidise*, subsidize*, exempt*, grant, grants',
    existence:
      'there was, there were, there is, there are, existed, exists, exist, occurred, happened, took place, had been, has been, have been',
    agreement:
      'agreement*, deal, deals, negotiat*, contract*, pact, treaty, partnership*, alliance*, commitment*, accord',
    counsel: 'lawyer*, attorney for, spokes*, counsel, defender',
    evaluation:
      'difficult, easy, legitimate, irresponsible, clear, clearer, clearly, true, wrong, right thing, normal, natural, strange, surpris*, positive, negative, strong*, weak*, moral*, ethic*, deep, deeply, possible, impossible, reasonable, adequate, insufficient, responsib*, hard, tough, better, worse, exciting, attractive, powerful, remarkable',
  }),
};
