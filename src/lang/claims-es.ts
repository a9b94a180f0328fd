import { SPEECH_ES } from './claims-es-speech.ts';
import { type ClaimsLexicon, cueTable, phrases, words } from './claims-lexicon.ts';

export const CLAIMS_ES: ClaimsLexicon = {
  speech: SPEECH_ES,
  accordingTo: phrases(
    'según, de acuerdo con, conforme a, en opinión de, en palabras de, a juicio de, a juicio del, a decir de, a ojos de, en opinión del, al decir de, según se desprende de, según se desprende del, según consta en, según datos de, según datos del, según fuentes de',
  ),
  opinionOf: ['para'],
  accordingAfter: [],
  that: new Set(['que', 'si', 'haber']),
  articles: new Set(
    words(
      'el la los las un una unos unas este esta aquel aquella aquellos aquellas esos esas estos estas ese esa su sus otro otra',
    ),
  ),
  links: new Set(words('de del')),
  inLinks: new Set(words('en por para con a al ante')),
  and: new Set(['y', 'e', '&']),
  stops: new Set(
    words(
      'bien obstante embargo más ante junto frente cual cuales lunes martes miércoles jueves viernes sábado domingo semana mañana tarde noche mayor menor además así entonces asimismo que cuando como pero porque pues si donde quien cuyo cuya mientras tras antes después con sin sobre hasta desde entre contra según durante también ya aún todavía ayer hoy esto eso ni o aunque mismo sólo solo al por es son fue fueron era ser está están tiene tienen hay va van puede debe ha han había no se lo le además',
    ),
  ),
  between: new Set(
    words(
      'no también ya aún todavía se le les nos me lo la los las solo sólo hoy ayer siempre nunca además después antes ahora entonces volvió a llegó mismo misma incluso tampoco',
    ),
  ),
  auxiliaries: new Set(words('ha han había habían habría habrían he hemos haber habiendo')),
  pronouns: new Set(words('él ella ellos ellas')),
  roles: new Set(
    words(
      'presidente presidenta expresidente expresidenta vicepresidente vicepresidenta ministro ministra exministro exministra canciller diputado diputada senador senadora gobernador gobernadora alcalde alcaldesa concejal secretario secretaria subsecretario fiscal juez jueza magistrado magistrada abogado abogada director directora líder portavoz vocero vocera profesor profesora economista analista empresario empresaria coordinador coordinadora general coronel comandante capitán papa rey reina príncipe candidato candidata comisario comisaria consejero consejera embajador embajadora médico médica investigador investigadora científico periodista experto experta jefe jefa dirigente dueño fundador actor actriz cantante entrenador jugador agente policía don doña señor señora doctor doctora estadounidense español española ruso argentino colombiano mexicano socialista popular titular número concejal concejala edil portavoz consejero consejera delegado delegada teniente vecino vecina perito perita abogados neurólogo neuróloga técnico técnica jugador seleccionador arzobispo obispo cardenal rector rectora letrado letrada nacional dt agricultor agricultora ganadero ganadera físico física químico química arquitecto arquitecta',
    ),
  ),
  roleEnding: null,
  answers: new Set(words('respuesta reacción réplica palabras comentario mensaje explicación conclusión')),
  bodies: null,
  accounts: null,
  afterName: new Set(),
  portfolios: new Set(
    words(
      'defensa hacienda justicia salud educación cultura turismo agricultura trabajo economía interior exteriores transportes sanidad igualdad gobierno república estado',
    ),
  ),
  by: new Set(words('por')),
  quantifiers: new Set(words('ambos ambas todos todas')),
  ones: new Set(words('uno una')),
  verbEnding: /(?:.{3}(?:aron|ieron|aban|arán|erán|irán)|.{2}(?:ió|ó|aba))$/,
  participleEnding: /.{3}(?:ado|ada|ados|adas|ido|ida|idos|idas)$/,
  starters: new Set(words('volvió volvieron vuelve llegó')),
  reported: new Set(),
  impersonal: new Set(),
  sourceLinks: new Set(['desde']),
  pointsBack: phrases('con estas palabras, es lo que, es lo que ha'),
  dayWords: new Set(
    words(
      'día días enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo',
    ),
  ),
  capitals: 'names',
  personEnding: /(?:or|ora|ista|ero|era|ante|ente|ólogo|óloga|ario|aria)$/,
  sources: new Set(),
  past: /.{2}(?:ó|aron|ieron)$/,
  pastForms: new Set(words('fue fueron dijo hizo tuvo dio hubo estuvo puso')),
  quotationVerb: /(?:ó|aron|ieron|aban?|ían?|[aei]|[ae]n|uvo|uso|ijo|izo)$/,
  future: /.{2}(?:rá|rán)$|^(?:van?)$/,
  cues: cueTable({
    accusation:
      'acus*, denunci*, sospech*, presunt*, señalad* como, irregularidad*, ilegal*, ilícit*, cómplice*, mentir*, mintió, mentira*, escándalo*, implicad*, abuso*, abus*, negligen*, golpe, fraud*, trama, conniven*, ocult*, manipul*, obstru*, injerencia*, tránsfug*, filtr*, excesos, facturas',
    crime:
      'soborno*, corrup*, blanqueo, lavado de dinero, malvers*, desvi*, extors*, cártel, narcotráfico, tráfico, crimen, crímenes, delito*, delict*, homicidio*, violación, violaciones, estafa*, prevaric*, cohecho, terroris*, agresión sexual, violencia de género, asesin*, contrabando, lesa humanidad',
    denial:
      'nieg*, negó, negaron, negar, negado, desmient*, desmint*, refut*, rechaz*, inocen*, infundad*, fals*, bulo*, calumni*, no cometió, no hay pruebas, no es cierto, no es verdad, descart*',
    negation: 'no, nunca, jamás, ni, ningún, ninguna, nadie, nada, sin, tampoco',
    causal:
      'porque, debido a, a causa de, por culpa de, gracias a, provoc*, caus*, llevó a, result*, por ello, por eso, motiv*, consecuencia*, impact*, ya que, puesto que, responsable*, genera, generan, generó, generar*, generad*, generando, generaba*, contribu*, influ*, afect*, perjudic*, impuls*, permit*, evit*',
    comparison:
      'más que, más de, menos que, menos de, mayor, menor, mayores, menores, mejor, peor, superior*, inferior*, respecto a, frente a, en comparación, comparad*, mientras que, doble, mitad, récord, ranking, encima de, por debajo',
    superlative:
      'el mayor, la mayor, los mayores, el más, la más, el peor, la peor, el mejor, récord, primera vez, único, única, históric*, inédit*',
    law: 'ley, leyes, constitución, constitucional*, artículo, decreto*, norma, normas, normativ*, regla*, código, legislaci*, legisla, legislar, prohíb*, prohib*, obligatori*, establece, derecho*, plazo*, tratado, resolución, sentencia*, reglamento, multa*, impon*, jurisprudencia',
    court:
      'tribunal, juez, jueza, juzgado, fiscal*, fiscalía, corte, magistrad*, supremo, justicia, policía, guardia civil, uco, audiencia',
    verdict:
      'conden*, absolv*, absuel*, absoluci*, anul*, suspend*, autoriz*, decid*, decisión, archiv*, sentenci*, multa*, inhabilit*, aprob*, orden*, sancion*, pena, prohib*',
    arrest:
      'detenid*, detuvo, detención, prisión, cárcel, imputad*, investig*, procesad*, procesamiento*, procesar, procesó, querella*, registro*, incaut*, dimit*, dimisión, cesad*, cese, moción de censura, expuls*, arrest*, captur*',
    hedge:
      'presunt*, supuest*, habría, habrían, posible*, posiblemente, probable*, aparente*, indicio*, podría*, rumor*, sería, serían, estaría, estarían, podría haber',
    conditional: 'habría, habrían, sería, serían, podría, podrían, debería, deberían, tendría, tendrían',
    casualty: 'muert*, murió, murieron, mata*, mató, asesin*, herid*, víctima*, fallec*, desaparecid*',
    violence:
      'ataque*, ataca, atacan, atacó, atacar*, atacaron, atacad*, bomba, bombas, bombarde*, explos*, atentado*, guerra*, misil*, nuclear*, violen*, agred*, agres*, tortur*, secuestr*, amenaz*, arma, armas, armad*, conflicto*, rehenes, protest*, disturbio*',
    money:
      '$, €, us$, pesos, dólar*, euro, euros, salario*, pag*, deuda*, costo*, coste, costes, cuesta, presupuesto*, ingreso*, benefici*, pérdida*, impuesto*, gasto*, recursos, inversion*, inversión, financ*',
    percent: '%, por ciento, puntos porcentuales, porcentaje',
    bigUnit: 'mil, millón, millones, miles, decenas, cientos, billones',
    statistic:
      'promedio, media, tasa*, índice*, total, mayoría, población, habitantes, inflación, pib, desempleo, paro, crecimiento, estadística*, datos, encuesta*, sondeo*, por día, al año, cerca de, aproximadamente, casi, al menos, número*, cifra*, cifras, déficit, superávit, casos',
    change:
      'aument*, crec*, subi*, cayó, cayeron, caída*, reduc*, reduj*, alza, disminu*, descens*, desciend*, descend*, retroce*, dispar*, elev*, recort*, perdió, perdid*, perdieron, ampli*, empeor*, mejor*',
    publicBody:
      'gobierno*, ministerio*, ayuntamiento, alcaldía, secretaría, estado, congreso, senado, presidencia, comisión, onu, otan, ue, unión europea, junta, autoridad*, banco central, administración',
    politics:
      'president*, ministr*, diputad*, senador*, gobernador*, alcald*, partido*, psoe, pp, vox, oposición, candidat*, eleccion*, elector*, reforma*, polític*, campaña*',
    vote: 'voto*, vot*, pleno, aprob*, rechaz*, mayoría, sesión, escaños',
    meeting:
      'reun*, encuentro*, visit*, ceremonia, acto, particip*, viaj*, entrevista*, conversa*, agenda, rueda de prensa, conferencia, cumbre, negoci*, diálogo, debate*',
    schedule:
      'mañana, próxim*, previst*, convocad*, a partir de, hasta el, inicia, inician, iniciará*, iniciar, iniciarse, comenz*, empez*, plazo*',
    future: 'será, serán, va a, van a, tendrá, tendrán, podrá, podrán, habrá, deberá, deberán, hará, estará',
    modal: 'debe, deben, necesari*, tiene que, tienen que, hay que, es preciso, puede, pueden, debería*, necesidad',
    proposal:
      'propon*, propuso, propuest*, proyecto*, defend*, defiend*, plan, planes, planea*, planific*, plantea*, planteó, pretend*, quier*, pid*, suger*, solicit*, apoy*, objetivo*, busc*, promet*, compromis*, insisti*',
    opinionWord:
      'absurdo, vergüenza, lament*, important*, excelente, buen*, mal, mala, grave*, extraordinari*, injust*, justo, justa, justos, justas, inaceptable, fundamental, esencial, respeto, democracia, orgullo, mejor*, esperanza*, confia*, preocup*, desafío*, serio, responsable*',
    feeling:
      'feliz*, trist*, emocion*, miedo*, alegr*, sueño*, amor, familia*, gusta*, gusto*, llor*, sufre*, sufri*, sufrí*, dolor*, amig*, gracias',
    wish: 'quiero, queremos, espero, esperamos, ojalá, vamos, deseo, deseos, desea*, deseó',
    firstPerson:
      'yo, mi, mis, me, nosotros, nuestro, nuestra, nuestros, nuestras, nos, estoy, soy, tengo, estamos, somos, tenemos, creo, voy, hemos, vamos',
    secondPerson: 'usted, ustedes, tú, te, tu, ti',
    boilerplate:
      'lea, lee, vea, haga clic, foto*, suscríb*, comparte, vídeo*, video*, newsletter, síguenos, más información, también puede, redacción',
    noComment: 'no quiso comentar, no ha querido, no respondió, no se pronunci*, sin respuesta, no contestó, declinó',
    incident:
      'accidente*, coche*, camión*, conductor*, moto, motos, motocicl*, motorist*, autobús, carretera*, vehículo*, bomberos, incendio*, choque*, hospital, calle*, tráfico, perro*',
    weather: 'lluvia*, temperatura*, grados, tormenta*, frío, calor, viento*',
    sport:
      'partido de, gol, goles, equipo*, campeonato, copa, jugador*, entrenador*, atleta*, fútbol, club, liga, torneo',
    biography:
      'nació, carrera, casad*, hij*, esposa, marido, actor, actriz, cantante*, película*, serie*, música, artista*, fundad*, novela*',
    economy:
      'mercado*, empresa*, bolsa, econom*, interés, industri*, export*, importaci*, importador*, importad*, empleo*, trabajador*, precio*, consum*, producción, comercio, ventas, sector*',
    study:
      'estudio*, encuesta*, informe*, datos, investigador*, universidad*, científic*, análisis, documento*, auditor*, sondeo*',
    anonymous: 'fuentes, fuente, testigos, expertos, analistas, allegados, asesores, indicios, pesquisas',
    date: 'enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, año pasado, desde, década*, años, meses, siglo',
    time: 'lunes, martes, miércoles, jueves, viernes, sábado, domingo, ayer, hoy, mañana, tarde, noche, semana',
    ever: 'siempre, nunca, todos, todas, todo, toda, ningun*, jamás, cualquier*, solo, sólo, único',
    question: 'por qué, cómo, qué, cuál, cuáles, quién, cuándo, dónde',
    approximate: 'cerca de, aproximadamente, casi, alrededor de, más de, menos de, al menos, hasta',
    contrast: 'pero, sin embargo, no obstante, aunque, pese a, a pesar, mientras que',
    numberWord:
      'dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, quince, veinte, treinta, cuarenta, cincuenta, sesenta, cien, mitad, doble, triple, un tercio, decena*, centena*, docena*',
    intent:
      'quiere*, quería*, pretend*, espera, esperan, esperaba, deseo, deseos, desea*, deseó, dispuest*, disposición, list* para, planea*, intención, intenciones, voluntad, expectativa*, preparad*, estudia*, acepta, aceptará, interés en, interesad*, idea, busca, buscan, buscar',
    urge: 'advirt*, advert*, amenaz*, alert*, condicion*, pidió, pide, piden, pedir, pidieron, exig*, exhort*, convoc*, instó, instaron, llamó a, llamamiento, recomend*, sugir*, sugier*',
    evidence:
      'prueba*, evidencia*, documento*, grabaci*, grabó, grabad*, audio, audios, video*, vídeo*, correo*, mensaje*, testimonio*, testigo*, imágenes, cámaras, peritaje*, relato*, revel*, indicio*, comprob*, factura*',
    procedure:
      'audiencia*, recurso, recurr*, apelación, apela, apelan, apeló, apelar*, apelaci*, solicitud*, sesión, trámite*, tramit*, ponente, dictamen, comisión, juicio, instancia, notific*, analiz*, remit*, vista, demanda',
    benefit:
      'favor, favores, benefici*, a cambio, ayuda, ayudó, ayudar, apoyo, privilegi*, regalo*, ventaja*, intermedi*, donó, donaci*, financi*, patrocin*, préstamo*, subsidi*, subvenc*, exención',
    existence:
      'hubo, hay, existe, existen, existió, había, habían, existía, ocurrió, ocurrieron, sucedió, estaba, estaban, tenía, tenían',
    agreement: 'acuerdo*, negoci*, contrato*, pacto*, tratado*, convenio*, alianza*, compromiso*',
    counsel: 'abogad*, defensor*, portavo*, vocer*',
    evaluation:
      'difícil, fácil, legítim*, irresponsab*, históric*, claro, clara, claros, claras, claridad, claramente, verdader*, equivocad*, cierto, cierta, ciertos, ciertas, normal*, natural, extrañ*, sorprend*, positiv*, negativ*, fuerte, débil, moral, étic*, serio, seria, serios, serias, seriamente, profund*, posible, imposible, razonab*, adecuad*, insuficient*, oportuno, oportuna, respons*',
  }),
};
