/** One story, told in every place that a page can hold text in: paragraphs with a link, a list, a table, a shadow tree, a frame. */
const OPENING = [
  'Montalegre, 12 nov (Redação) — A Câmara de Montalegre aprovou na quarta-feira a compra de 14 autocarros elétricos, a maior encomenda de sempre do concelho, por 6,2 milhões de euros.',
  'O presidente de França, Emmanuel Macron, que visitou a região em setembro, elogiou então <a href="/pt/">o plano de transportes</a> e disse que a Europa precisa de projetos pequenos que se façam depressa.',
  'Os primeiros quatro veículos chegam em março, segundo o vereador dos transportes, e os restantes até ao fim do ano, se o fabricante cumprir os prazos que constam do contrato.',
];
const LIST = [
  'A linha do Barroso passa a ter 22 viagens por dia.',
  'A linha do Alto Rabagão funciona também ao domingo.',
];
const TABLE = [
  ['Linha do Barroso', '22 viagens em dias úteis'],
  ['Linha do Alto Rabagão', '9 viagens em dias úteis'],
];
const CLOSING =
  'A oposição votou contra a proposta e diz que a autarquia não explicou como vai pagar a eletricidade dos autocarros, que calcula em 310 mil euros por ano.';

const STORY = `${OPENING.map((text) => `<p>${text}</p>`).join('\n')}
<ul>${LIST.map((text) => `<li>${text}</li>`).join('')}</ul>
<table>${TABLE.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>
<p>${CLOSING}</p>`;

const page = (
  body,
) => `<!doctype html><html lang="pt-PT"><head><meta charset="utf-8"><title>Montalegre compra 14 autocarros elétricos</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-11-12T18:30:00Z">
<style>body{max-width:640px;margin:40px auto;font:17px/1.6 Georgia,serif}iframe{width:100%;height:420px;border:2px solid #ccc}td{padding:4px 12px}</style></head>
<body><main><article><h1>Montalegre compra 14 autocarros elétricos</h1>${body}</article></main></body></html>`;

/** Puts the three pages up; what they hold is the same. */
export function placePages(site) {
  site.place('/pt/autocarros/', page(STORY));
  site.place(
    '/pt/autocarros/sombra/',
    page(`<story-text><template shadowrootmode="open">${STORY}</template></story-text>`),
  );
  site.place(
    '/pt/autocarros/texto/',
    `<!doctype html><meta charset="utf-8"><body style="font:17px/1.6 Georgia,serif">${STORY}`,
  );
  site.place('/pt/autocarros/moldura/', page('<iframe src="/pt/autocarros/texto/"></iframe>'));
}

/** Words to select: `from` to `to`, both included, and the words painted. */
export const PASSAGES = {
  blocks: { from: 'se o fabricante', to: 'A linha do Barroso passa' },
  link: { from: 'elogiou então', to: 'o plano de transportes' },
  list: { from: '22 viagens por dia', to: 'funciona também' },
  table: { from: '22 viagens em', to: 'Linha do Alto' },
};
