import { type ClaimsLexicon, cueTable, phrases, words } from './claims-lexicon.ts';
import { SPEECH_PT } from './claims-pt-speech.ts';

/** "na opinião D" with every form of "de". */
const withDe = (list: string): string[] =>
  phrases(list).flatMap((phrase) =>
    phrase.endsWith(' D') ? ['de', 'do', 'da', 'dos', 'das'].map((de) => phrase.replace(/D$/, de)) : [phrase],
  );

export const CLAIMS_PT: ClaimsLexicon = {
  speech: SPEECH_PT,
  accordingTo: withDe(
    'segundo, segundo o que, de acordo com, conforme, na avaliação D, na opinião D, na visão D, no entendimento D, nas palavras D, na versão D, na interpretação D, segundo informações D, segundo pesquisas D, segundo declaração D, de acordo com informações D, ao que, lê-se no, lê-se na, pode ler-se no, pode ler-se na',
  ),
  opinionOf: ['para'],
  accordingAfter: [],
  that: new Set(['que', 'se', 'ter', 'haver', 'não', 'estar', 'ser']),
  articles: new Set(
    words(
      'o a os as um uma uns umas este esta esse essa estes estas aquele aquela aqueles aquelas seu sua seus suas outro outra nenhum ambos',
    ),
  ),
  links: new Set(words('de do da dos das')),
  inLinks: new Set(words('em no na nos nas para pelo pela à ao perante')),
  and: new Set(['e', '&']),
  stops: new Set(
    words(
      'entanto obstante pouco mais nada tudo muito algo perante diante junto qual quais contudo portanto entretanto assim além todavia então agora atualmente deles delas dele dela semana segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira manhã tarde noite maior menor turno turnos lugar colocado semestre trimestre que quando como mas porém porque pois se onde quem cujo cuja enquanto após antes depois com sem sobre por até desde entre contra segundo conforme durante também já ainda ontem hoje isso isto aquilo nem ou embora caso mesmo apenas só ao à aos às pelo pela pelos pelas num numa neste nesta nesse nessa naquele naquela deste desta não é são foi foram era ser está estão tem têm teve há vai vão pode deve',
    ),
  ),
  between: new Set(
    words(
      'não também já ainda se lhe lhes nos me o a os as só apenas hoje ontem novamente sempre nunca jamais depois antes agora então voltou voltaram volta a chegou chegaram mesmo próprio própria ainda posteriormente inclusive inicialmente anteriormente recentemente publicamente oficialmente sequer',
    ),
  ),
  auxiliaries: new Set(words('tem têm tinha tinham havia haviam teria teriam há foi é ter haver tendo vem vinha')),
  pronouns: new Set(words('ele ela eles elas')),
  roles: new Set(
    words(
      'presidente presidenta ex-presidente vice-presidente ministro ministra ex-ministro ex-ministra primeiro-ministro primeira-ministra premiê chanceler deputado deputada ex-deputado ex-deputada senador senadora ex-senador governador governadora ex-governador ex-governadora prefeito prefeita ex-prefeito vereador vereadora secretário secretária ex-secretário secretário-geral subsecretário delegado delegada advogado advogada juiz juíza desembargador desembargadora procurador procuradora procurador-geral procuradora-geral ex-procurador promotor promotora diretor diretora ex-diretor diretor-geral líder vice-líder ex-líder porta-voz professor professora economista analista empresário empresária coordenador coordenadora general coronel major capitão tenente sargento comandante papa rei rainha príncipe relator relatora conselheiro conselheira embaixador embaixadora médico médica pesquisador pesquisadora cientista jornalista especialista cantor cantora ator atriz gerente superintendente técnica chefe dirigente tesoureiro operador doleiro executivo executiva ex-executivo sócio militante ativista candidato candidata pré-candidato pré-candidata parlamentar petista tucano peemedebista historiador sociólogo filósofo arquiteto engenheiro engenheira motorista estudante agente policial investigador inspetor soldado cabo padre bispo arcebispo pastor magistrado magistrada técnico treinador jogador psicólogo psicóloga federal regional estadual municipal político americano americana norte-americano russo chinês venezuelano geral delator marqueteiro ex-marqueteiro consultor consultora ditador locutora apresentador apresentadora escritor escritora mãe pai irmão irmã mulher marido esposa viúva vizinho vizinha vítima testemunha aposentado aposentada moradora morador dona sr sra dr dra senhor senhora governista oposicionista empresário interino interina diplomata porta-vozes czar dirigente autor autora bispa oficial funcionário funcionária responsável autarca bastonário bastonária',
    ),
  ),
  roleEnding: null,
  answers: new Set(words('resposta reação réplica palavras comentário mensagem explicação conclusão')),
  bodies: null,
  accounts: null,
  afterName: new Set(),
  portfolios: new Set(
    words(
      'defesa fazenda justiça saúde educação cultura transportes turismo agricultura trabalho previdência cidades casa república câmara senado eua estado planejamento desenvolvimento relações segurança integração comunicações minas ciência esporte esportes meio pt psdb pmdb mdb dem pp pr psd psol pdt psb ptb stf stj tse pgr oab pf onu rússia frança brasil venezuela fiesp petrobras odebrecht oas jbs tesouro economia exterior finanças interior pública público públicas públicos social humanos',
    ),
  ),
  by: new Set(words('pelo pela pelos pelas por')),
  quantifiers: new Set(
    words('ambos ambas todos todas os vários várias alguns algumas muitos muitas próprio própria próprios próprias'),
  ),
  ones: new Set(words('um uma')),
  verbEnding:
    /(?:.{3}(?:aram|eram|iram|avam|ariam|eriam|iriam|arão|erão|irão)|.{2}(?:[^s]sou|ou|iu|ará|erá|irá|ava|(?:rr|nd|rd|ec|met|rev|lv|lh)eu))$/,
  participleEnding: /.{3}(?:ado|ada|ados|adas|ido|ida|idos|idas)$/,
  starters: new Set(words('voltou voltaram volta voltam chegou chegaram passou passaram começou tornou')),
  reported: new Set(),
  impersonal: new Set(),
  sourceLinks: new Set(),
  pointsBack: phrases('com estas palavras, é o que, foi o que'),
  dayWords: new Set(
    words(
      'dia dias janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça quarta quinta sexta',
    ),
  ),
  capitals: 'names',
  personEnding: /(?:or|ora|ista|eiro|eira|ante|ente|logo|loga|grafo|triz|ário|ária)$/,
  sources: new Set(
    words(
      'pesquisa nota comunicado relatório estudo levantamento boletim depoimento investigação apuração reportagem fonte documento denúncia laudo perícia decisão portaria edital balanço informação delator testemunha polícia defesa despacho parecer texto jornal oposição governo promotoria acusação empresa entidade sindicato partido procuradoria corporação pessoas grupo',
    ),
  ),
  past: /.{2}(?:ou|aram|eram|iram|eu|iu)$/,
  pastForms: new Set(words('foi foram disse fez teve deu houve esteve pôs quis veio')),
  quotationVerb: /(?:ou|eu|iu|[aei]ram|[ai]vam?|iam?|[aei]|[ae]m)$/,
  future: /.{2}(?:rá|rão)$|^(?:vai|vão)$/,
  cues: cueTable({
    accusation:
      'acus*, denunci*, denúncia*, suspeit*, alvo de, apontad* como, irregularidad*, ilegal*, ilícit*, favores, cúmplice*, mentir*, mentiu, mentira*, escândalo*, envolvimento, envolvid*, beneficiári*, abuso*, negligên*, omiss*, perseguição, golpe, fraud*, esquema*, conluio, ocult*, forjad*, manipul*, obstrução, obstru*, interferência, interferi*',
    crime:
      'propina*, corrupção, corrupt*, lavagem de dinheiro, caixa dois, caixa 2, suborno*, peculato, organização criminosa, quadrilha, formação de quadrilha, extors*, desvi*, superfatur*, cartel, tráfico, crime*, criminos*, homicídio*, estupro*, estelionato, sonegação, improbidade, evasão de divisas, pagamento* indevid*, vantagen* indevid*, vantagem indevida, ilícito*, mesada*, contrabando, terroris*, doping, rachadinha, laranja',
    denial:
      'nega, negam, negou, negar*, negava*, negando, negad*, negue, nego, negou, negando, desment*, refut*, rechaç*, não cometeu, não recebeu, não houve, nunca recebeu, inocente*, inocência, infundad*, inverídic*, falsa*, falso*, calúnia, caluni*, repudi*, não tem relação, não procede*, sem fundamento, legalidade, lícit*, dentro da lei, de forma legal',
    negation: 'não, nunca, jamais, nem, nenhum, nenhuma, ninguém, nada, sem, tampouco',
    causal:
      'porque, por causa, devido a, devido ao, devido à, em razão d*, graças a, graças ao, provoc*, caus*, levou a, levaram a, resultou, resultado d*, em função d*, por conta d*, motivad*, motivo*, consequência*, decorrência, impact*, fez com que, já que, uma vez que, responsável pel*, responsáveis pel*, culpa, gerou, gera, geraram, contribui, contribuem, contribuiu, contribuir*, contribuíram, contribuiç*, influenci*, por isso, afet*, prejudic*, deveu-se, impuls*, puxad*, com isso, em troca, evit*, permitiu, permite',
    comparison:
      'mais do que, menos do que, maior, menor, maiores, menores, melhor, pior, superior*, inferior*, em relação a, em relação ao, em comparação, comparad*, ante, contra os, enquanto, dobro, metade, triplo, acima d*, abaixo d*, mesmo período, recorde, ranking, liderança, lidera, primeiro lugar, igual, tanto quanto',
    superlative:
      'o maior, a maior, os maiores, as maiores, o menor, a menor, o pior, a pior, o melhor, mais alto, mais alta, mais baixo, recorde, primeira vez, pela primeira vez, único, única, históric*, inédit*, principal',
    law: 'lei, leis, constituição, constitucional*, inconstitucional*, artigo, decreto*, medida provisória, norma, normas, regra*, código, legisla*, proíb*, proibi*, permit*, obrigatóri*, determina que, prevê, exige, súmula, emenda, regimento, jurisprudência, estabelece, direito*, prazo*, tratado, resolução, resoluções, pec, mp',
    court:
      'stf, stj, tse, tribunal, supremo, juiz, juíza, ministro do stf, justiça, desembargador*, ministério público, mpf, pgr, procurador*, procuradoria, polícia federal, pf, lava jato, turma, liminar, habeas corpus, corte, promotor*, promotoria, delegado*, tcu',
    verdict:
      'conden*, absolv*, anul*, suspend*, determin*, autoriz*, decid*, decisão, rejeit*, homolog*, cassa*, julg*, revog*, arquivou, arquivar, arquivad*, arquivamento, sentenç*, multa*, inelegível, manteve, aprova*, aprovou, aprove, aprovem, sancion*, veto, vetos, veta, vetam, vetou, vetar, vetad*, pena, penas, proib*, bloque*, afast*',
    arrest:
      'preso, presa, presos, presas, prisão, prisões, presídio*, presidiári*, prisão, prend*, detid*, detenção, indici*, réu, réus, ré, investigado, investigada, investigados, investigadas, inquérito*, mandado*, apreend*, apreens*, busca e apreensão, delação, delator*, delatou, processad*, foragid*, solto, solta, soltos, soltas, soltou, soltar*, tornozeleira, cadeia, exonera*, demitid*, demiti*, renunci*, impeachment, afastamento',
    hedge:
      'supost*, teria, teriam, suposição, possível, possíveis, possivelmente, provavelmente, provável, aparente*, indício*, suspeita*, pode ter, podem ter, poderia ter, rumor*, especul*, seria, seriam, estaria, estariam, haveria, poderia, poderiam',
    conditional:
      'teria, teriam, seria, seriam, estaria, estariam, haveria, poderia, poderiam, deveria, deveriam, faria, fariam, receberia, daria',
    casualty:
      'morr*, mort*, matou, mataram, matar, assassin*, ferid*, vítima*, óbito*, sobreviv*, desaparecid*, executad*, baixas',
    violence:
      'tiro, tiros, tirotei*, ataque*, atac*, bomba, bombas, bombard*, bombist*, explos*, atentado*, guerra*, míssil, mísseis, nuclear*, violên*, violent*, confront*, agred*, agress*, tortur*, sequestr*, ameaç*, facada*, arma, armas, armad*, conflito*',
    money:
      'r$, us$, reais, dólares, dólar, euros, euro, €, £, libras, salário*, pagou, pagar, pagamento*, dívida*, custo*, custou, orçamento, valor, verba, verbas, receita*, lucro*, prejuízo*, repass*, doaç*, doações, imposto*, gasto, gastos, gastou, recursos, investimento*, financiamento, multa',
    percent: '%, por cento, pontos percentuais, ponto percentual, percentual, percentuais',
    bigUnit: 'mil, milhão, milhões, bilhão, bilhões, trilhão, trilhões, milhares, dezenas, centenas',
    statistic:
      'média, taxa*, índice*, total, maioria, parte, população, habitantes, inflação, pib, desemprego, crescimento, estatística*, dados, levantamento, pesquisa*, por dia, por ano, por mês, por hora, cerca de, aproximadamente, quase, mais de, menos de, pelo menos, ao menos, número*, quantidade, déficit, superávit, estimativa*, metros, km, quilômetros, toneladas, votos',
    change:
      'aument*, cresc*, subiu, subiram, subir, caiu, caíram, queda*, reduz*, redução, reduções, alta, diminu*, recuo*, recuou, avanç*, dispar*, elevado, elevada, elevados, elevadas, elevou, elevar*, elevação, eleva, elevam, cortou, corte, cortes, cortou, cortar, cortad*, passou de, saltou, perdeu, perderam, ampli*, piora*, melhora*, encolh*',
    publicBody:
      'governo*, ministério*, prefeitura, secretaria, estado, união, petrobras, câmara, senado, congresso, presidência, planalto, anvisa, ibge, banco central, inss, exército, polícia, onu, otan, ue, união europeia, município, assembleia, autoridades, órgão*, agência, anatel, aneel, bndes, caixa econômica',
    politics:
      'presidente*, ministro*, deputad*, senador*, governador*, prefeit*, vereador*, partido*, pt, psdb, pmdb, mdb, dem, oposição, candidat*, eleiç*, eleitor*, reforma*, base aliada, coligação, petista*, tucano, tucanos, polític*, ex-presidente, planalto, temer, lula, dilma, bolsonaro, trump, putin, campanha*, mandato*',
    vote: 'voto*, votaç*, votou, votar*, votad*, votem, plenário, aprova*, aprovou, aprove, aprovem, rejeit*, favorável, favoráveis, contrári*, quórum, maioria, turno, sessão',
    meeting:
      'reuni*, encontro*, visita*, visitou, cerimônia, evento, participou, participam, participaram, viag*, viaj*, almoç*, jantar, chegou, chegaram, compareceu, discurs*, entrevista*, conversou, conversar, conversa*, recebeu no, agenda, congresso nacional, coletiva, palestra, inaugur*, conferência, convid*, negoci*, diálogo, debate*, discut*, tratar',
    schedule:
      'amanhã, próxima, próximo, próximos, próximas, nesta terça, deve ser, devem ser, será, serão, previst*, marcad*, agendad*, ocorrerá, acontece, acontecerá, vai até, começa, começam, a partir d*, até o dia, aguard*, prazo',
    future:
      'será, serão, vai, vão, deverá, deverão, terá, terão, irá, irão, poderá, poderão, haverá, fará, farão, ficará, estará',
    modal:
      'deve, devem, precisa*, necessári*, tem que, têm que, é preciso, é importante, pode, podem, temos que, deveria*, necessidade',
    proposal:
      'propõe, propôs, propost*, projeto*, defend*, plano*, pretend*, quer, querem, pede, pediu, sugest*, suger*, solicit*, apoi*, intenção, objetivo, busca, buscam, cogit*, avalia a, promet*, compromisso*',
    opinionWord:
      'absurdo, vergonh*, lament*, importante*, excelente, ótim*, bom, boa, ruim, péssim*, grave, gravíssim*, extraordinári*, infelizmente, felizmente, certamente, claro que, acho, acredito, creio, na minha opinião, injust*, justo, justa, justos, justas, inaceitável, inadmissível, fundamental, essencial, respeito*, democracia, coragem, orgulho, ridícul*, necessári*, melhor, esperança*, confia*, preocup*, desafi*',
    feeling:
      'feliz*, triste*, emocion*, medo, alegria, sonho*, amor, amo, saudade*, família, gost*, ador*, choro*, chorou, sofr*, dor, sorr*, emoção, paixão, amig*',
    wish: 'quero, queremos, espero, esperamos, gostaria*, desej*, torço, torcemos, vamos, que seja, oxalá, tomara',
    firstPerson:
      'eu, meu, minha, meus, minhas, me, mim, nós, nosso, nossa, nossos, nossas, nos, estou, sou, tenho, fui, fiz, estamos, somos, temos, fomos, vou, vamos, a gente, tinha, acho, quero',
    secondPerson: 'você, vocês, te, teu, tua, senhor',
    boilerplate:
      'veja, leia, clique, confira, assista, saiba mais, abaixo, acima, íntegra, foto*, crédito, reprodução, compartilh*, vídeo*, newsletter, siga, assine, editado, entenda, reportagem, ler mais, leia mais, veja também, leia também, g1, publicidade, whatsapp, atualizad*',
    noComment:
      'não quis comentar, não se manifest*, não comentou, não comentar, não foi encontrad*, não respond*, não retorn*, não localiz*, procurado, procurada, procurados, procuradas, até a publicação, até o fechamento, aguarda*, não foi localizad*, não conseguiu contato, entrou em contato, em contato com, não se pronunci*, não vai se manifestar, não ia* comentar, não teve acesso, não tiveram acesso, posicionamento, não deu retorno, não havia respondido, não irá comentar, não vai comentar, ainda não se manifest*',
    incident:
      'acident*, carro*, caminhão, caminhões, caminhone*, motorista*, moto*, ônibus, rodovia*, veículo*, bombeiros, samu, incêndio, colis*, bateu, polícia militar, chuva*, rua*, bairro*, hospital, socorrid*, trânsito, animal, cão, cães, cachorro*, praia*, resgat*',
    weather: 'chuva*, temperatura*, graus, previsão do tempo, frio, calor, tempo, meteorolog*, temporal, vento*',
    sport:
      'jogo*, gol, gols, time, times, campeonato, copa, jogador*, técnico, atleta*, partida*, torcedor*, futebol, olímpic*, clube, seleção, treino*',
    biography:
      'nasceu, formad*, carreira, casad*, filh*, anos de idade, trabalhou, estud*, começou a, é autor*, fundador*, atriz, ator, cantor*, artista*, filme*, novela*, música*, álbum, show*, série*, tv, programa*',
    economy:
      'mercado*, empresa*, ações, bolsa, econom*, juros, indústria*, exporta*, importaç*, importador*, importad*, emprego*, trabalhador*, preço*, consum*, produção, comércio, vendas, venda, vendas, vende, vendem, vender*, vendeu, vendid*, vendedor*, vendend*, setor*, acionista*, negócio*, privatiz*, concess*',
    study:
      'pesquisa*, estudo*, levantamento, relatório*, dados, estatística*, cientista*, pesquisador*, universidade, laudo*, perícia, exame*, datafolha, ibope, ibge, auditoria, documento*',
    anonymous:
      'fontes, fonte, interlocutor*, aliados, assessores, auxiliares, integrantes, pessoas próximas, bastidores, testemunhas, especialistas, analistas, investigadores, moradores',
    date: 'janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, ano passado, em 20*, em 19*, desde, década, meses, anos',
    time: 'segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo, segunda, terça, quarta, quinta, sexta, ontem, hoje, manhã, tarde, noite, madrugada, semana',
    ever: 'sempre, nunca, todos, todas, todo, toda, nenhum*, jamais, qualquer, apenas, só, somente, único',
    question: 'por que, como, qual, quais, quem, quando, onde',
    approximate: 'cerca de, aproximadamente, quase, em torno de, mais de, menos de, pelo menos, ao menos, até',
    contrast: 'mas, porém, no entanto, entretanto, contudo, embora, apesar, todavia, já o, já a, por outro lado',
    numberWord:
      'dois, duas, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, quinze, vinte, trinta, quarenta, cinquenta, sessenta, cem, metade, dobro, triplo, um terço, dezena*, centena*',
    intent:
      'quer, querem, queria, queriam, pretend*, espera, esperam, esperava, deseja*, desejo, cogit*, dispost*, disposição, pront* para, pronta, pronto, planeja*, intenção, intenções, vontade, expectativa, preparad*, estuda, estudam, estudava, avalia a, aceita, aceitará, interesse em, interessad*, ideia, busca, buscar, buscam, está de portas abertas',
    urge: 'advert*, ameaç*, alert*, condicion*, pediu, pede, pedem, pedir, exig*, exort*, convoc*, instou, apelo*, cobra, cobram, cobrou, cobrar*, cobrand*, cobranç*, cobrad*, sugeri*, recomend*',
    evidence:
      'prova, provas, provou, provar, provam, provad*, evidência*, documento*, gravaç*, gravou, gravad*, áudio*, vídeo*, e-mail*, mensage*, planilha*, recibo*, nota fiscal, extrato*, depoimento*, testemunh*, interceptaç*, grampo*, anotaç*, imagens, câmera*, laudo*, perícia, relato*, revel*, indício*, vestígio*, comprov*',
    procedure:
      'audiência*, recurso, recursos da defesa, recorr*, embargo*, petição, pedido*, protocol*, sessão, pauta, tramit*, relator*, parecer, comissão, julgamento*, vista, instância, intim*, notific*, analis*, apreci*, encaminh*, remet*, oitiva',
    benefit:
      'favor, favores, benefici*, troca, ajuda, ajudou, ajudar, apoio, privilégi*, presenteou, presentear, presentead*, vantag*, indic*, intermedi*, doou, financi*, patroc*, empréstimo*, emprest*, subsídi*, isenç*',
    existence:
      'houve, há, existe, existem, existiu, havia, existia, ocorreu, ocorreram, aconteceu, aconteceram, estava, estavam, tinha, tinham',
    agreement: 'acordo*, negoci*, contrato*, pacto*, tratado*, convênio*, parceria*, aliança*, compromisso*',
    counsel: 'advogad*, defensor*, criminalista*, assessoria, porta-voz',
    evaluation:
      'difícil, fácil, legítim*, irresponsáv*, históric*, claro, clara, claros, claras, clareza, claramente, verdadeir*, errad*, certo, certa, certos, certas, certeza, certezas, certamente, normal, natural, estranh*, surpres*, positiv*, negativ*, forte, fraco, moral, ético, ética, sério, séria, sérios, sérias, profund*, confortáv*, possível, impossível, razoáv*, adequad*, insuficien*, oportuno, oportuna, inoportun*, respons*',
  }),
};
