export interface ListKeys {
  active: number;
  count: number;
  go: (to: number) => void;
  toggle: () => void;
  selectAll: () => void;
  clear: () => void;
  remove: () => void;
  edit: () => void;
  jump: () => void;
}

/** Rows that Page Up and Page Down pass. */
const PAGE = 8;

/** What each key does in the list, by `KeyboardEvent.key`. */
function keyTable(list: ListKeys): Record<string, () => void> {
  const step = (by: number) => () => list.go(list.active + by);
  return {
    j: step(1),
    ArrowDown: step(1),
    k: step(-1),
    ArrowUp: step(-1),
    PageDown: step(PAGE),
    PageUp: step(-PAGE),
    Home: () => list.go(0),
    End: () => list.go(list.count - 1),
    x: list.toggle,
    ' ': list.toggle,
    Escape: list.clear,
    Delete: list.remove,
    Backspace: list.remove,
    e: list.edit,
    o: list.jump,
    Enter: () => document.getElementById('reading')?.focus(),
  };
}

/** The list's keyboard. Shift with an arrow selects on the way; Ctrl+A selects all. */
export function listKeys(list: ListKeys): (event: KeyboardEvent) => void {
  const table = keyTable(list);
  return (event) => {
    if (event.altKey) return;
    if (event.ctrlKey || event.metaKey) {
      if (event.key !== 'a') return;
      event.preventDefault();
      list.selectAll();
      return;
    }
    const act = table[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.shiftKey && event.key.startsWith('Arrow')) list.toggle();
    act();
  };
}
