/** Names that must be marked stand in square brackets. */
export const YES = `
O presidente [Lula] viajou.
A ex-presidente [Dilma Rousseff] deu uma aula.
Segundo [Vladimir Putin], não haverá acordo.
O governo [Temer] acabou em 2018.
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
`;
export const NO = `
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
`;
