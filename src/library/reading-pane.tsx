import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Paragraph, paragraphs } from '../formats/paragraphs.ts';
import type { AnnotationRow } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { t } from '../platform/i18n.ts';
import { annotationsOfArticle } from '../store/read/annotations.ts';
import { articleById } from '../store/read/articles.ts';
import type { SearchEntry } from '../store/read/search-index.ts';
import { useWatch } from '../ui/use-watch.ts';
import { useTools } from './context.ts';
import { MergeDialog } from './merge-dialog.tsx';
import { NoteCard } from './note-card.tsx';
import { day } from './note-row.tsx';

/** Only web addresses become links. */
export function webUrl(url: string): string | undefined {
  return /^https?:\/\//i.test(url) ? url : undefined;
}

interface Props {
  entry: SearchEntry | undefined;
  setActive: (id: string) => void;
}

/** The article of the active note: its stored text, with every note of it beside the paragraph where it stands. */
export function ReadingPane({ entry, setActive }: Props) {
  const articleId = entry?.articleId;
  const article = useWatch<Article | undefined>(
    async () => (articleId ? articleById(articleId) : undefined),
    [articleId],
  );
  const rows = useWatch<AnnotationRow[]>(async () => (articleId ? annotationsOfArticle(articleId) : []), [articleId]);
  const pane = useRef<HTMLElement>(null);
  const laid = useMemo(
    () => (article?.id === articleId && rows ? paragraphs(article?.text ?? '', rows) : null),
    [article, rows, articleId],
  );
  useEffect(() => {
    if (!laid || !entry) return;
    const target = pane.current?.querySelector(`[data-note="${CSS.escape(entry.id)}"]`);
    target?.scrollIntoView({ block: 'center' });
  }, [laid, entry?.id]);
  if (!entry) {
    return (
      <section class="reading" aria-label={t('libReading')}>
        <p class="empty pad">{t('libReadingEmpty')}</p>
      </section>
    );
  }
  return (
    <section class="reading" id="reading" ref={pane} tabIndex={-1} aria-label={t('libReading')}>
      {article && laid && (
        <>
          <ArticleHead article={article} count={rows?.length ?? 0} />
          <Strip paragraphs={laid} length={article.text.length} activeId={entry.id} setActive={setActive} />
          {article.text === '' && <p class="muted">{t('libNoText')}</p>}
          {laid.map((paragraph) => (
            <ParagraphRow
              key={paragraph.start}
              paragraph={paragraph}
              article={article}
              activeId={entry.id}
              setActive={setActive}
            />
          ))}
        </>
      )}
    </section>
  );
}

function ArticleHead({ article, count }: { article: Article; count: number }) {
  const url = webUrl(article.url);
  const facts = [article.publisher, article.author.join(', '), article.datePublished && day(article.datePublished)];
  return (
    <header class="article-head">
      <h2 dir="auto">{article.headline || article.url}</h2>
      <p class="muted" dir="auto">
        {facts.filter(Boolean).join(' · ')}
      </p>
      <p class="muted">
        {url && (
          <a href={url} target="_blank" rel="noreferrer">
            {t('libOriginal')}
          </a>
        )}{' '}
        {t('libArchived', [day(article.accessed), article.textHash.slice(0, 12) || '–'])} ·{' '}
        {t('libNotesHere', String(count))}
      </p>
      <ArticleTools article={article} />
    </header>
  );
}

/** What can be done to the article itself: take it out whole, make it one with another, part its addresses. */
function ArticleTools({ article }: { article: Article }) {
  const [merging, setMerging] = useState(false);
  return (
    <>
      <p class="buttons">
        <button type="button" data-testid="merge" onClick={() => setMerging(true)}>
          {t('libMerge')}
        </button>
      </p>
      {article.urls.length > 1 && <Addresses article={article} />}
      {merging && <MergeDialog article={article} close={() => setMerging(false)} />}
    </>
  );
}

/** The addresses under which the article was seen; one that is another article is parted from it here. */
function Addresses({ article }: { article: Article }) {
  const { actions, attempt, tell } = useTools();
  const split = (url: string) =>
    attempt(async () => {
      await actions.splitArticle(article.id, url);
      tell({ text: t('libSplitDone') });
    });
  return (
    <details>
      <summary>{t('libAddresses', String(article.urls.length))}</summary>
      <ul>
        {article.urls.map((url) => (
          <li key={url}>
            <span class="address">{url}</span>
            {url !== article.url && (
              <button
                type="button"
                class="quiet"
                aria-label={`${t('libSplit')}: ${url}`}
                onClick={() => void split(url)}
              >
                {t('libSplit')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Where in the article the notes lie, as ticks on a line. */
function Strip(props: {
  paragraphs: Paragraph<AnnotationRow>[];
  length: number;
  activeId: string;
  setActive: (id: string) => void;
}) {
  const marks = props.paragraphs.flatMap((paragraph) => paragraph.marks);
  if (props.length === 0 || marks.length === 0) return null;
  return (
    <svg
      class="strip"
      viewBox="0 0 1000 20"
      preserveAspectRatio="none"
      role="img"
      aria-label={t('libStrip', String(marks.length))}
    >
      <rect x="0" y="9" width="1000" height="2" class="strip-line" />
      {marks.map((mark) => (
        <rect
          key={mark.row.id}
          class={`strip-mark bar-${mark.row.annotation['glosa:colour'] ?? 'yellow'}${mark.row.id === props.activeId ? ' active' : ''}`}
          x={(mark.start / props.length) * 1000}
          y="2"
          width={Math.max(5, ((mark.end - mark.start) / props.length) * 1000)}
          height="16"
        />
      ))}
    </svg>
  );
}

interface ParagraphProps {
  paragraph: Paragraph<AnnotationRow>;
  article: Article;
  activeId: string;
  setActive: (id: string) => void;
}

function ParagraphRow({ paragraph, article, activeId, setActive }: ParagraphProps) {
  const [showAll, setShowAll] = useState(false);
  const { notes } = paragraph;
  return (
    <div class={`paragraph${notes.length > 0 ? ' noted' : ''}`}>
      <p class="quote" dir="auto">
        {paragraph.pieces.map((piece) =>
          piece.row ? (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the card beside it is the keyboard's way
            <mark
              key={piece.start}
              class={`bar-${piece.row.annotation['glosa:colour'] ?? 'yellow'}${piece.row.id === activeId ? ' active' : ''}`}
              onClick={() => setActive(piece.row!.id)}
            >
              {piece.text}
            </mark>
          ) : (
            <span key={piece.start}>{piece.text}</span>
          ),
        )}
      </p>
      {notes.length > 0 && (
        <div class="margin">
          {(showAll ? notes : notes.slice(0, 20)).map((row) => (
            <NoteCard
              key={row.id}
              row={row}
              article={article}
              active={row.id === activeId}
              withQuote={paragraph.start < 0}
            />
          ))}
          {notes.length > 20 && !showAll && (
            <button type="button" class="quiet" onClick={() => setShowAll(true)}>
              {t('showMore')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
