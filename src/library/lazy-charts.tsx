import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import type { Index } from './use-index.ts';

interface Props {
  index: Index;
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
