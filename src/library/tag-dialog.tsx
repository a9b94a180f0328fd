import { useState } from 'preact/hooks';
import type { Annotation } from '../model/annotation.ts';
import { t } from '../platform/i18n.ts';
import { rowsWithTag, tagCounts } from '../store/read/annotations.ts';
import { Dialog } from '../ui/dialog.tsx';
import { useWatch } from '../ui/use-watch.ts';
import { useTools } from './context.ts';

/** Every tag with its count; a new name renames it, the name of another makes the two one. */
export function TagDialog({ close }: { close: () => void }) {
  const { actions, tell, attempt } = useTools();
  const tags = useWatch(tagCounts, []);
  const rename = async (from: string, to: string) => {
    const merged = tags?.some(({ tag }) => tag === to);
    await attempt(async () => {
      const before: Annotation[] = (await rowsWithTag(from)).map((row) => row.annotation);
      await actions.renameTag(from, to);
      tell({ text: t(merged ? 'libTagMerged' : 'libTagRenamed', [from, to]), undo: () => actions.change(before) });
    });
  };
  return (
    <Dialog title={t('libTagsEdit')} close={close}>
      <p class="muted">{t('libTagsHelp')}</p>
      {tags?.length === 0 && <p class="empty">{t('libTagsNone')}</p>}
      <ul class="tag-list">
        {tags?.map(({ tag, count }) => (
          <TagLine key={tag} tag={tag} count={count} rename={(to) => void rename(tag, to)} />
        ))}
      </ul>
    </Dialog>
  );
}

function TagLine({ tag, count, rename }: { tag: string; count: number; rename: (to: string) => void }) {
  const [name, setName] = useState(tag);
  const next = name.trim();
  return (
    <li>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (next && next !== tag) rename(next);
        }}
      >
        <input
          aria-label={t('libTagName', tag)}
          dir="auto"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <span class="muted n">{count}</span>
        <button type="submit" disabled={!next || next === tag}>
          {t('libTagRename')}
        </button>
      </form>
    </li>
  );
}
