import { t } from '../platform/i18n.ts';
import { Dialog } from '../ui/dialog.tsx';

const KEYS: [keys: string[], text: string][] = [
  [['/'], 'libKey_search'],
  [['j', 'k', '↓', '↑'], 'libKey_move'],
  [['x', 'Space'], 'libKey_select'],
  [['Ctrl+A'], 'libKey_all'],
  [['Enter'], 'libKey_read'],
  [['e'], 'libKey_edit'],
  [['o'], 'libKey_open'],
  [['Del'], 'libKey_delete'],
  [['Esc'], 'libKey_clear'],
  [['?'], 'libKey_help'],
];
const EXAMPLES: [query: string, text: string][] = [
  ['tag:energia', 'libQuery_tag'],
  ['leader:"Ana Prado"', 'libQuery_leader'],
  ['status:inCheck verdict:falso', 'libQuery_claim'],
  ['site:example.org since:2026-01 until:2026-06', 'libQuery_date'],
  ['since:7d', 'libQuery_week'],
  ['text:"…" note:…', 'libQuery_part'],
  ['colour:blue -tag:x', 'libQuery_not'],
];

/** Keys and search words. */
export function HelpDialog({ close }: { close: () => void }) {
  return (
    <Dialog title={t('libHelp')} close={close} wide>
      <div class="help">
        <table>
          <caption>{t('libHelpKeys')}</caption>
          <tbody>
            {KEYS.map(([keys, text]) => (
              <tr key={text}>
                <th scope="row">
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </th>
                <td>{t(text)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <table>
          <caption>{t('libHelpSearch')}</caption>
          <tbody>
            {EXAMPLES.map(([query, text]) => (
              <tr key={text}>
                <th scope="row">
                  <code>{query}</code>
                </th>
                <td>{t(text)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Dialog>
  );
}
