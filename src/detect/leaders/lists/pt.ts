/** Names that must be marked stand in square brackets. */
export const YES = `
Entregaram a taça a [Lula] no Instituto Lula.
O ministro da Pesca Artesanal, [Salustiano Prado], pediu calma.
O ministro da Fazenda [Meirelles] disse que não.
O presidente da Casa, [Odair Menegatti], leu a ata.
O presidente do Congresso em exercício, [Adauto Vilhena], pediu união.
O presidente [Lula] viajou.
A ex-presidente [Dilma Rousseff] deu uma aula.
Segundo [Vladimir Putin], não haverá acordo.
O governo [Temer] acabou em 2018.
[Bolsonaro] riu-se, e os amigos do [Bolsonaro] também.
A gestão [Bolsonaro] gastou mais.
O Papa [Francisco] rezou.
O senador [Aécio Neves] votou contra.
O clube não veio, mas [Michel Temer] veio.
[FHC] escreveu um livro.
O prefeito de Manaus, [Tomé Quaresma], inaugurou a praça.
[Tomé Quaresma], prefeito de Manaus, inaugurou a praça.
O governador do Acre, [Bento Sarmento], pediu ajuda.
[Lia Pontes Braga] (PSOL-RJ) apresentou a emenda.
O primeiro-ministro [António Costa] demitiu-se.
A ministra da Saúde, [Nísia Trindade], falou à rádio.
O presidente francês, [Emmanuel Macron], telefonou.
Os deputados [Caio Brandão Leal] e [Rita Moura Sá] saíram juntos.
A premiê [Giorgia Meloni] chegou a Roma.
O ministro [Alexandre de Moraes] negou o pedido.
O presidente [Volodymyr Zelensky] agradeceu.
A chapa [Dilma]-[Temer] foi julgada.
[Angela Merkel] deixou o cargo.
O secretário-geral da ONU, [António Guterres], fez um apelo.
[Barack Obama] visitou Havana.
O ministro da Fazenda, [Ulisses Tavora Pinho], anunciou o corte.
[Ulisses Tavora Pinho], ministro da Fazenda, anunciou o corte.
A vereadora [Celina Brumado] discursou por dez minutos.
O deputado estadual [Otto Valadão] (PSD-BA) retirou o projeto.
[Nara Lins] (PT), [Hélio Quadros] (PSDB) e [Davi Moura] (Novo) faltaram à sessão.
Os senadores [Iara Bastos], [Nilo Prado] e [Rui Seixas] assinaram o texto.
O líder do PT no Senado, [Breno Falcão], criticou a proposta.
A relatora da reforma, deputada [Vilma Sarmento], leu o parecer.
O governador paulista, [Tarcísio de Freitas], inaugurou a linha.
O presidente da Câmara, [Arthur Lira], marcou a votação.
O ex-ministro [Antonio Palocci] prestou depoimento.
O então presidente [Itamar Franco] sancionou a lei.
A presidente do México, [Claudia Sheinbaum], telefonou ontem.
O chanceler russo, [Serguei Lavrov], chegou a Brasília.
O premiê indiano, [Narendra Modi], recebeu a comitiva.
Procurado, [Geraldo Alckmin] não respondeu.
"Não houve acordo", disse [Fernando Haddad].
O prefeito do Recife, [João Campos], visitou a obra.
O governador e candidato à reeleição [Plínio Tourinho] votou cedo.
Segundo o presidente ucraniano, [Volodymyr Zelensky], a usina parou.
A primeira-ministra [Mia Mottley] discursou em Bridgetown.
O rei [Charles III] abriu o Parlamento.
O papa [Leão XIV] recebeu os peregrinos.
[Lula] e [Biden] conversaram por telefone.
[Bolsonaro] foi ao hospital, disse o senador [Flávio Bolsonaro].
A viagem de [Xi Jinping] a Moscou durou três dias.
[Kim Jong-un] assistiu ao teste.
O secretário estadual da Saúde, [Jorge Amâncio Leal], pediu calma.
O presidente do Banco Central, [Gabriel Galípolo], explicou os juros.
O ministro do STF [Gilmar Mendes] pediu vista.
[Cármen Lúcia], ministra do STF, votou com o relator.
O presidente angolano, [João Lourenço], visitou Lisboa.
O líder do Chega, [André Ventura], reagiu às críticas.
O secretário-geral da Otan, [Mark Rutte], fez um alerta.
O ex-presidente da Comissão Europeia [Durão Barroso] discordou.
Para [Marina Silva], a meta é possível.
O prefeito de Manaus [Tomé Quaresma] não foi ao ato.
O Papa [Francisco] rezou em silêncio.
O antecessor de [Ruto], [Uhuru Kenyatta], governou o Quênia até 2022.
[Raimundo Lago Sarmento], 61, prefeito de Ilhéus, sorriu.
O presidente nomeou [Odete Vilar Sarmento] ministra da Saúde.
O secretário-executivo da pasta, [Otávio Brandt Leal], evitou comentar.
O presidente moçambicano ouviu [VM7].
A ministra da Ciência, Tecnologia e Inovação, [Paulina Overeira], falou.
O ministro da Agricultura e Florestas, [Adérito Samuge], saiu.
Foi exonerado [Baltazar Quissanga] do cargo de vice-governador da província.
O chefe de Estado nomeou [Ivone Catumbela] para o cargo de ministra do Ambiente.
Os ministros saíram: [Rogério Mavungo] (Saúde) e [Celeste Ngunza] (Obras Públicas).
O ministro do Interior, [Abel José Lima], ouviu os bombeiros.
Perdeu para [Jurandir Talarico] (PFL, sigla que mudou de nome).
O ex-presidente [Luiz Inácio Lula da Silva] recorreu. No entendimento dos magistrados, [Lula] errou.
O presidente [Lula] viu a reunião de ministros do governo [Lula] com líderes da base.
A senadora [Simone Tebet] saiu, e alguns declararam voto em [Lula].
`;
export const NO = `
Um homem caiu no rio em Presidente Getúlio.
O livro fala de um cavalo chamado Getúlio.
O rei Momo abriu o baile.
A linha do Barroso passa a ter 22 viagens por dia.
O time venceu por dois a zero.
O Instituto Lula abriu uma exposição.
A Trump Tower fica em Nova York.
O bolsonarista foi detido.
O hospital fica em Cunha, no interior.
O presidente do clube pediu calma.
Os dois líderes não se falaram.
Um presidente solitário não governa.
O advogado Paulo Quintela recorreu.
A atriz Marina Valadão estreou no teatro.
A Avenida Getúlio Vargas foi interditada.
O Planalto não comentou.
A cantora chegou cedo ao palco.
O suspeito João Pereira Dutra fugiu.
O zagueiro Danilo Prates se machucou.
Choveu em São Paulo e no Rio de Janeiro.
A Polícia Federal abriu inquérito.
O ministério divulgou nova portaria.
A Rússia e a Ucrânia trocaram prisioneiros.
O escritor Abel Fontoura ganhou o prêmio.
A médica Sara Lobato explicou o exame.
O preço do café subiu em março.
A Câmara dos Deputados adiou a votação.
O irmão do presidente, Tadeu Brumado, não foi ouvido.
O presidente da construtora, Ademar Pilares, negou tudo.
O presidente do Flamengo, Ronaldo Bastião, contratou um técnico.
O diretor do filme, Ícaro Damasceno, ganhou o troféu.
A diretora Lia Gusmão estreia no cinema.
O líder do campeonato, Max Ferrante, largou na frente.
O técnico Vítor Maciel escalou três atacantes.
O atacante Marcelo Brizola Ferreira marcou duas vezes.
O goleiro Danilo Collares foi substituído no intervalo.
A rua Marechal Deodoro ficou alagada.
O aeroporto Juscelino Kubitschek reabriu às 6h.
A Fundação Getúlio Vargas divulgou o índice.
O navio Almirante Barroso deixou o porto.
A Escola Tancredo Neves suspendeu as aulas.
O Prêmio Darcy Ribeiro vai para dois museus.
A Ponte Presidente Costa e Silva teve tráfego lento.
O juiz apitou o fim da partida.
A polícia procura Edmilson Travassos, de 34 anos.
A vítima, Clara Mendonça Reis, foi levada ao hospital.
O professor Artur Meireles explica o cálculo.
O irmão da ministra, Pedro Cavalcanti Lopes, é dentista.
A esposa do deputado, Lúcia Cordeiro Paz, abriu uma loja.
O advogado da senadora, Nelson Bulhões, entregou os papéis.
Em Campos, choveu granizo.
A cidade de Presidente Prudente fica no oeste do estado.
O Governador Valadares perdeu em casa.
Mais de mil pessoas correram no domingo.
O chefe da cozinha, Tales Figueira, mudou o cardápio.
A campeã mundial Beatriz Souto treina em Santos.
A candidata a miss Paraná chegou atrasada.
O candidato ao Oscar tem três horas de duração.
O secretário da escola guardou as provas.
A gerente Sônia Pacheco fechou a agência.
O bispo celebrou a missa na catedral.
A rainha da bateria desfilou de azul.
O rei do pop completaria 60 anos.
O papa-léguas é um personagem de desenho.
Um general de pijama não manda em ninguém.
A assessoria da CBF confirmou o nome do árbitro Flávio Miranda.
Dois deputados deixaram o plenário antes da hora.
A dona de casa Odete Vilar, 61, prefere o parque.
O antecessor de Mendonça no clube, Abel, riu.
Os comandantes do Exército, Marinha e Força Aérea saíram.
`;
