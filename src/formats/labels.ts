import type { LabelLanguage } from './bundle.ts';

/** Words that an export shows to a person: they belong to the file, not to the interface, and follow the export's language. */
const LABELS = {
  annotations: ['Notas e citações', 'Notes and quotes', 'Notas y citas'],
  article: ['Artigo', 'Article', 'Artículo'],
  articles: ['Artigos', 'Articles', 'Artículos'],
  author: ['Autor', 'Author', 'Autor'],
  published: ['Publicado', 'Published', 'Publicado'],
  publisher: ['Publicação', 'Publication', 'Publicación'],
  accessed: ['Consultado', 'Accessed', 'Consultado'],
  source: ['Endereço', 'Address', 'Dirección'],
  note: ['Nota', 'Note', 'Nota'],
  tags: ['Etiquetas', 'Tags', 'Etiquetas'],
  leaders: ['Líderes', 'Leaders', 'Líderes'],
  claims: ['Alegações', 'Claims', 'Afirmaciones'],
  claim: ['Alegação', 'Claim', 'Afirmación'],
  speaker: ['Quem disse', 'Speaker', 'Quién lo dijo'],
  verdict: ['Veredito', 'Verdict', 'Veredicto'],
  evidence: ['Provas', 'Evidence', 'Pruebas'],
  explanation: ['Explicação', 'Explanation', 'Explicación'],
  status: ['Estado', 'Status', 'Estado'],
  saidOn: ['Dito em', 'Said on', 'Dicho el'],
  fullText: ['Texto do artigo', 'Text of the article', 'Texto del artículo'],
  textCopied: [
    'Cópia do texto tal como foi lido; o SHA-256 do texto é',
    'Copy of the text as it was read; the SHA-256 of the text is',
    'Copia del texto tal como se leyó; el SHA-256 del texto es',
  ],
  pageNote: ['Nota sobre o artigo', 'Note on the article', 'Nota sobre el artículo'],
  openInPage: ['Abrir no texto', 'Open in the text', 'Abrir en el texto'],
  untitled: ['Sem título', 'Untitled', 'Sin título'],
  generated: ['Exportado do Glosa em', 'Exported from Glosa on', 'Exportado de Glosa el'],
  noVerdict: ['Sem veredito', 'No verdict yet', 'Sin veredicto'],
  contents: ['Conteúdo', 'Contents', 'Contenido'],
  spotted: ['Assinalada', 'Spotted', 'Señalada'],
  inCheck: ['Em verificação', 'In check', 'En verificación'],
  checked: ['Verificada', 'Checked', 'Verificada'],
  dropped: ['Posta de lado', 'Dropped', 'Descartada'],
} satisfies Record<string, [pt: string, en: string, es: string]>;

export type LabelKey = keyof typeof LABELS;

/** The word for `key`; English where no language is chosen. */
export function label(key: LabelKey, language: LabelLanguage = 'en'): string {
  return LABELS[key][language === 'pt' ? 0 : language === 'en' ? 1 : 2]!;
}
