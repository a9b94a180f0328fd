/**
 * Ten short news stories on ten towns, built alike so that their sentences are hard to tell apart: for journeys that need many articles. Each town's
 * page is its own article at `/vilas/<slug>/`.
 */

const TOWNS = [
  ['alvorada-do-sul', 'Alvorada do Sul', 'Marta Reis', 41, 12],
  ['barra-funda', 'Barra Funda', 'Tiago Lobo', 57, 18],
  ['corrego-fundo', 'Córrego Fundo', 'Inês Prado', 63, 21],
  ['dois-irmaos', 'Dois Irmãos', 'Rui Salgado', 38, 9],
  ['estrela-velha', 'Estrela Velha', 'Clara Neves', 72, 27],
  ['faxinal-grande', 'Faxinal Grande', 'Davi Moura', 44, 15],
  ['guarda-mor', 'Guarda-Mor', 'Elisa Teles', 59, 11],
  ['horizonte', 'Horizonte', 'Nuno Braga', 66, 24],
  ['ilha-comprida', 'Ilha Comprida', 'Olga Pires', 35, 13],
  ['jardim-novo', 'Jardim Novo', 'Saul Vidal', 81, 30],
];

const HEAD_LINES = ['obra da barragem', 'preço da água', 'linha de ônibus', 'hospital novo', 'escola técnica'];

/** The sentences of a town's story, two to a paragraph. */
function sentencesOf(town, mayor, share, millions) {
  return [
    `A prefeita ou o prefeito de ${town} já não esconde: a obra custou ${millions} milhões de reais a mais do que o previsto em 2021.`,
    `${mayor}, que responde pela secretaria de obras, disse que ${share}% das casas de ${town} recebem água todos os dias.`,
    `Segundo o relatório entregue na terça-feira, o reservatório guarda ${share + 7} milhões de litros, o dobro do antigo.`,
    `O presidente Luiz Inácio Lula da Silva visitou o canteiro em março e prometeu ${millions + 3} máquinas novas.`,
    `A oposição acusa a prefeitura de ter pago ${millions * 2} vezes o mesmo serviço entre maio e julho.`,
    `A secretaria nega e afirma que todas as notas foram publicadas no portal do município.`,
    `No bairro mais alto, ${share * 40} moradores ainda dependem de caminhões que passam duas vezes por semana.`,
    `“Ninguém aqui pede luxo, pedimos torneira”, afirmou a dona de uma padaria na rua principal de ${town}.`,
    `O tribunal de contas espera terminar a auditoria em outubro, informou a assessoria na sexta-feira.`,
    `Até lá, a tarifa continua congelada, e o conselho de ${town} volta a se reunir no dia ${millions}.`,
  ];
}

/** `{ path, title, sentences }` of each town, in order. */
export const TOWN_STORIES = TOWNS.map(([slug, town, mayor, share, millions], at) => ({
  path: `/vilas/${slug}/`,
  title: `${town} faz as contas: ${HEAD_LINES[at % HEAD_LINES.length]} e mais ${millions} milhões`,
  sentences: sentencesOf(town, mayor, share, millions),
}));

/** A page of `paragraphs` (HTML) under a title; `head` goes into its head. */
export function storyPage(title, paragraphs, head = '', lang = 'pt-BR') {
  return `<!DOCTYPE html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <title>${title} - Folha das Vilas</title>
    <meta property="og:type" content="article">
    <meta property="og:site_name" content="Folha das Vilas">
    <meta property="article:published_time" content="2024-05-14T08:20:00-03:00">
    <link rel="icon" href="data:,">
    <style>body { font: 18px/1.6 Georgia, serif; max-width: 680px; margin: 0 auto; padding: 0 16px; }</style>
    ${head}
  </head>
  <body>
    <header><a href="/vilas/">Folha das Vilas</a></header>
    <main>
      <article>
        <h1>${title}</h1>
        <p class="byline">Por <a rel="author" href="/vilas/autores/rita-moura/">Rita Moura</a>, <time datetime="2024-05-14T08:20:00-03:00">14 de maio de 2024</time></p>
        <div class="article-body">
          ${paragraphs.map((text) => `<p>${text}</p>`).join('\n          ')}
        </div>
      </article>
    </main>
    <footer><p>Folha das Vilas, jornal de papel e de tela.</p></footer>
  </body>
</html>
`;
}

/** Two sentences to a paragraph. */
export function inPairs(sentences) {
  return sentences.flatMap((sentence, at) => (at % 2 === 0 ? [[sentence, sentences[at + 1]].join(' ').trim()] : []));
}

export function townPage({ title, sentences }, head) {
  return storyPage(title, inPairs(sentences), head);
}

/** `number` sentences that differ by what is in them, for a page with many marks. */
export function manySentences(number) {
  const things = ['pontes', 'poços', 'escolas', 'ambulâncias', 'bombas', 'postes', 'hortas', 'salas'];
  const places = ['na serra', 'no vale', 'junto ao rio', 'no centro', 'na divisa'];
  return Array.from(
    { length: number },
    (_, at) =>
      `No lote ${at + 1} ficaram prontas ${at + 3} ${things[at % things.length]} ${places[at % places.length]}, ao custo de ${at * 3 + 14} mil reais cada.`,
  );
}
