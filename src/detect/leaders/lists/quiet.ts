import type { Language } from '../../../model/language.ts';

/** News of sport, crime, science, weather and trade, in which no leader is named. Every mark in them is a false one. */
export const QUIET: [Language, string][] = [
  [
    'pt',
    `O Vila Nova venceu o Aparecidense por 3 a 1 neste domingo, com dois gols de Everton Salles e um de Caio Machado. O técnico Vítor Maciel, que estreava no comando, elogiou a defesa. "O time entendeu a proposta", afirmou. O goleiro Rafael Temponi saiu machucado aos 20 minutos e será avaliado pelo médico do clube, Otávio Serrano. O presidente do clube, Hugo Bragança, prometeu reforços para o returno. O próximo jogo será em Goiânia, contra o líder do campeonato.`,
  ],
  [
    'pt',
    `A Polícia Civil prendeu na manhã de terça-feira dois suspeitos de assaltar uma joalheria no centro de Campinas. Segundo o delegado Marcos Anacleto, o grupo agia desde março e usava um carro alugado por Tiago Ventura Lopes, de 31 anos. A gerente da loja, Denise Cabral, reconheceu um dos homens pela tatuagem. O advogado dele, Sérgio Amoedo, disse que vai recorrer. A rua Presidente Vargas ficou fechada por duas horas. Ninguém se feriu.`,
  ],
  [
    'pt',
    `Pesquisadores do Instituto Butantan descreveram uma nova espécie de sapo na Serra do Mar. O animal, de dois centímetros, foi achado pela bióloga Helena Castelo em um bromeliário perto de Bertioga. "Ele canta como um grilo", conta ela. O estudo saiu em uma revista inglesa e teve apoio da Fundação Getúlio Vargas. O diretor do museu, Ivo Pitanguy Melo, planeja uma exposição para o ano que vem, no pavilhão Governador Mário Covas.`,
  ],
  [
    'pt',
    `O preço do tomate caiu 12% em agosto na Ceasa, mas a cebola continua cara. Para a feirante Rosa Barbosa, que trabalha há 30 anos na avenida Getúlio Vargas, o frio de julho atrasou a colheita. "O freguês reclama, e com razão", diz. A cooperativa espera normalizar o abastecimento até outubro. No Ceará, a seca preocupa: o presidente da associação de produtores, Joaquim Távora Lima, calcula perda de um terço da safra.`,
  ],
  [
    'pt',
    `A atriz Bruna Calheiros volta ao teatro depois de dez anos. Em "A Rainha do Sertão", ela divide o palco com Paulo Amorim e com a cantora Elza Moura. A direção é de Regina Collor Dantas, que levou o Prêmio Shell em 2019. A peça fica em cartaz no teatro Tancredo Neves até 30 de novembro. Ingressos custam de 40 a 80 reais.`,
  ],
  [
    'en',
    `Hartlow United beat Crewebridge 2-0 on Saturday, with both goals coming from Jordan Blair. Manager Steve Truman said the win was overdue. Captain Liam Johnson limped off after an hour and will have a scan on Monday. Chairman Derek Bush told the club's website that he would back the manager in January. The King's Road end sang until the final whistle. Hartlow go to Queen's Park next week.`,
  ],
  [
    'en',
    `A man was arrested after a stabbing outside a shop on Kennedy Avenue, police said. Officer Dana Carter said the suspect, Wayne Nixon, 42, ran towards Lincoln Park before he was stopped. The victim's sister, Carol Reagan, thanked the paramedics. District nurse May Thatcher, who lives opposite, heard shouting at about 10 p.m. The shop belongs to Anwar Malik, a former director of the local credit union. The street was closed until Tuesday.`,
  ],
  [
    'en',
    `Director Olive Brandt's second film opens on Friday, and it is funnier than her first. Ruth Merkel plays a baker who inherits a hotel; Sam Castro, as her cousin, steals every scene. The score is by Tom Major. "We shot it in nineteen days," said producer Ian Sunak-Bell, vice president of a small studio in Leeds. It is the leader of a strong week, and the frontrunner for the audience prize. Queen, the band, are heard twice.`,
  ],
  [
    'en',
    `Shares in the shoe maker fell 4% after its chief executive, Paula Grant, said that sales in the autumn had been weak. Finance director Hugh Wilson blamed the weather. The company's president for North America, Scott Walker-Dean, will leave in June. General Outfitters, a rival, rose 2%. An analyst at a bank in Washington Street, Maria Clinton, kept her price target. The Justice League toy line sold well.`,
  ],
  [
    'en',
    `Gardeners should move tender plants indoors this week, said Ellen Obama-Reyes of the Ford Botanic Garden. Frost is likely from Monday. Potatoes can stay in the ground until November, but dahlias cannot. The garden's head of seeds, Neil Cameron, keeps his bulbs in a cool shed on Churchill Lane. "A general rule is to water less," he said. Minister's cat, a mint, is best cut back hard.`,
  ],
  [
    'es',
    `El Deportivo Maipo ganó por la mínima con un gol de Saúl Carrasco a cinco minutos del final. El entrenador, Luis Alberto Mena, celebró el cambio de sistema. El portero titular, Iván Duarte, detuvo un penalti. El presidente del club, Fermín Ollero, anunció que el estadio Presidente Perón tendrá césped nuevo en marzo. El líder del torneo, Atlético Rivera, visita el domingo al colista. El capitán, Sergio Olmedo, está sancionado.`,
  ],
  [
    'es',
    `La policía detuvo el lunes a dos hombres por el robo de un camión en la carretera de Toledo. Según el inspector Marcial Torres, uno de ellos, Ramón Batista Gil, de 44 años, ya tenía antecedentes. El conductor, Andrés Macri, resultó ileso. La avenida Simón Bolívar estuvo cortada tres horas. El abogado de los detenidos, Tomás Quijano, pidió su libertad. La dueña de la empresa, Cristina Castro Ruiz, agradeció la rapidez de los agentes.`,
  ],
  [
    'es',
    `Un equipo de la Universidad Simón Bolívar halló restos de un perezoso gigante en una cueva. La paleontóloga Nuria Ferrer calcula que vivió hace doce mil años. "Es el más completo que conocemos", explicó. El director del museo, Óscar Pinel, quiere exponerlo en la sala General San Martín. En la excavación trabajaron estudiantes de Mérida y de Santiago. La revista publicará el estudio en mayo.`,
  ],
  [
    'es',
    `La directora Paz Urrutia presenta su nueva película, la historia de una reina de belleza que cría caballos. Sara Moreno y Diego Petro son los protagonistas. El rodaje, en Cádiz, duró nueve semanas. La cinta es candidata al premio del público y favorita del jurado, que preside el novelista Adolfo Suárez Lugo. El músico Evo Ramírez firma la banda sonora. Se estrena el viernes en ochenta salas.`,
  ],
  [
    'es',
    `Las lluvias dejarán hasta 60 litros en la sierra este fin de semana, según la meteoróloga Elena Zapatero Gil. En el barrio Kennedy, los vecinos limpiaron los desagües. El jefe de bomberos, Hernán Correa Paz, pidió no cruzar los vados. La feria de Presidencia Vieja se aplaza al domingo. El martes volverá el sol, aunque refrescará por la noche.`,
  ],
];
