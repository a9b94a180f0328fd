import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import type { SearchEntry } from '../store/read/search-index.ts';

interface Props {
  entries: readonly SearchEntry[];
  query: string;
}

/** The charts come with the first look at them, not with the library. */
export function LazyCharts(props: Props) {
  const [Charts, setCharts] = useState<ComponentType<Props> | null>(null);
  useEffect(() => {
    void import('./charts-page.tsx').then((module) => setCharts(() => module.ChartsPage));
  }, []);
  return Charts ? <Charts {...props} /> : <p class="empty pad">{t('loading')}</p>;
}
