import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Article } from '../model/article.ts';
import { t } from '../platform/i18n.ts';
import { type ArticleLine, articleLines } from '../store/read/articles.ts';
import { Dialog } from '../ui/dialog.tsx';
import { useTools } from './context.ts';
import { alike } from './merge-candidates.ts';
import { day } from './note-row.tsx';

const SHOWN = 30;

/** Two stored articles are one: the reader says which other one this is; its notes and addresses come here. */
export function MergeDialog({ article, close }: { article: Article; close: () => void }) {
  const { actions, attempt, tell } = useTools();
  const [lines, setLines] = useState<readonly ArticleLine[]>([]);
  const [words, setWords] = useState('');
  useEffect(() => void attempt(async () => setLines(await articleLines())), []);
  const found = useMemo(() => alike(article, lines, words).slice(0, SHOWN), [article, lines, words]);
  const merge = async (other: ArticleLine) => {
    const done = await attempt(() => actions.mergeArticles(article.id, other.id));
    if (!done) return;
    tell({ text: t('libMergeDone') });
    close();
  };
  return (
    <Dialog title={t('libMergeTitle')} close={close} wide>
      <p class="muted">{t('libMergeHelp')}</p>
      <p>
        <strong dir="auto">{article.headline || article.url}</strong>
      </p>
      <div class="form">
        <label class="full">
          <span>{t('libMergeFind')}</span>
          <input
            type="search"
            value={words}
            data-testid="merge-search"
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </label>
      </div>
      {found.length === 0 && <p class="empty">{t('libMergeNone')}</p>}
      <ul class="choices" data-testid="merge-list">
        {found.map((line) => (
          <li key={line.id}>
            <div>
              <p dir="auto">{line.headline || line.url}</p>
              <p class="muted small">
                {[line.publisher, line.datePublished && day(line.datePublished), line.url].filter(Boolean).join(' · ')}
              </p>
            </div>
            <button
              type="button"
              aria-label={`${t('libMergeThis')}: ${line.headline || line.url}`}
              onClick={() => void merge(line)}
            >
              {t('libMergeThis')}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
