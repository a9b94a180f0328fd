import { useEffect, useState } from 'preact/hooks';
import type { Evidence } from '../model/claim-record.ts';
import { withEvidence } from '../model/evidence.ts';
import { browser } from '../platform/browser.ts';
import { t, uiLanguage } from '../platform/i18n.ts';

interface OpenPage {
  url: string;
  title: string;
}

/** Pages in other tabs, as far as Glosa may know of them: each can be taken as evidence with its title. */
function useOpenPages(): OpenPage[] {
  const [pages, setPages] = useState<OpenPage[]>([]);
  useEffect(() => {
    void browser.tabs
      ?.query({})
      .then((tabs) =>
        setPages(tabs.flatMap(({ url, title }) => (url && /^https?:/.test(url) ? [{ url, title: title ?? '' }] : []))),
      );
  }, []);
  return pages;
}

/** The addresses on which a verdict stands, each once, with the time of access. */
export function EvidenceList({ evidence, change }: { evidence: Evidence[]; change: (evidence: Evidence[]) => void }) {
  const pages = useOpenPages();
  const add = (field: HTMLInputElement, complain: boolean) => {
    const address = field.value.trim();
    if (!address) return;
    const next = withEvidence(evidence, { url: address, title: pages.find(({ url }) => url === address)?.title });
    if (!next) {
      if (!complain) return;
      field.setCustomValidity(t('evidenceBad'));
      field.reportValidity();
      return;
    }
    field.value = '';
    if (next !== evidence) change(next);
  };
  /** Several addresses at once, as a list of sources is copied. */
  const paste = (event: ClipboardEvent) => {
    const addresses = event.clipboardData?.getData('text').match(/https?:\/\/[^\s<>"]+/g) ?? [];
    if (addresses.length < 2) return;
    event.preventDefault();
    change(addresses.reduce((known, url) => withEvidence(known, { url }) ?? known, evidence));
  };
  const quote = (one: Evidence, excerpt: string) =>
    change(evidence.map((other) => (other === one ? { ...one, excerpt: excerpt || undefined } : other)));
  return (
    <fieldset class="evidence">
      <legend>{t('evidence')}</legend>
      <ul data-testid="evidence">
        {evidence.map((one) => (
          <li key={one.url}>
            <a href={one.url} target="_blank" rel="noreferrer">
              {one.title ?? one.url}
            </a>
            <time class="muted" dateTime={one.accessed}>
              {t('evidenceAccessed', new Date(one.accessed).toLocaleDateString(uiLanguage()))}
            </time>
            <button
              type="button"
              class="quiet"
              aria-label={t('evidenceRemove', one.url)}
              onClick={() => change(evidence.filter((other) => other !== one))}
            >
              ×
            </button>
            <textarea
              rows={one.excerpt ? 2 : 1}
              dir="auto"
              data-testid="evidence-excerpt"
              aria-label={t('evidenceExcerptOf', one.title ?? one.url)}
              placeholder={t('evidenceExcerpt')}
              value={one.excerpt ?? ''}
              onInput={(event) => quote(one, event.currentTarget.value)}
            />
          </li>
        ))}
      </ul>
      <input
        type="url"
        list="open-pages"
        data-testid="evidence-add"
        aria-label={t('evidenceAdd')}
        placeholder={t('evidenceAdd')}
        onInput={(event) => event.currentTarget.setCustomValidity('')}
        onPaste={paste}
        onBlur={(event) => add(event.currentTarget, false)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey) return;
          event.preventDefault();
          add(event.currentTarget, true);
        }}
      />
      <datalist id="open-pages">
        {pages.map(({ url, title }) => (
          <option key={url} value={url} label={title} />
        ))}
      </datalist>
    </fieldset>
  );
}
