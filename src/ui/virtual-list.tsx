import type { ComponentChild } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  id: string;
  label: string;
  count: number;
  /** Height of every row, in CSS pixels. */
  rowHeight: number;
  /** Index of the row that the keyboard is on, -1 for none. */
  active: number;
  isSelected: (index: number) => boolean;
  row: (index: number) => ComponentChild;
  onActivate: (index: number, event: MouseEvent) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  /** The rows that are drawn now, for loading them. */
  onRange?: (first: number, last: number) => void;
}

/** Rows drawn above and below what is seen. */
const SPARE = 6;

/** Only what is seen is drawn: first index and the one after the last. */
export function visibleRange(scrollTop: number, height: number, rowHeight: number, count: number): [number, number] {
  const first = Math.max(0, Math.floor(scrollTop / rowHeight) - SPARE);
  const last = Math.min(count, Math.ceil((scrollTop + height) / rowHeight) + SPARE);
  return [Math.min(first, last), last];
}

/** A list box of any length. The focus stays on the list; the active row is told by `aria-activedescendant`. */
export function VirtualList(props: Props) {
  const { id, count, rowHeight, active } = props;
  const box = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState<[number, number]>([0, 30]);
  const measure = () => {
    const element = box.current;
    if (!element) return;
    const next = visibleRange(element.scrollTop, element.clientHeight, rowHeight, count);
    setRange((old) => (old[0] === next[0] && old[1] === next[1] ? old : next));
  };
  useLayoutEffect(measure, [count, rowHeight]);
  useEffect(() => {
    const observer = new ResizeObserver(measure);
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, [count, rowHeight]);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || active < 0) return;
    const top = active * rowHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + rowHeight > element.scrollTop + element.clientHeight)
      element.scrollTop = top + rowHeight - element.clientHeight;
    measure();
  }, [active, rowHeight]);
  const [first, last] = [Math.min(range[0], count), Math.min(range[1], count)];
  useEffect(() => props.onRange?.(first, last), [first, last, count, props.onRange]);
  return (
    <div
      ref={box}
      id={id}
      class="virtual-list"
      role="listbox"
      tabIndex={0}
      aria-label={props.label}
      aria-multiselectable="true"
      aria-activedescendant={active >= first && active < last ? `${id}-${active}` : undefined}
      onScroll={measure}
      onKeyDown={props.onKeyDown}
    >
      <div role="presentation" style={{ height: `${count * rowHeight}px`, position: 'relative' }}>
        {Array.from({ length: last - first }, (_, i) => first + i).map((index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the list that holds the focus
          <div
            key={index}
            id={`${id}-${index}`}
            class={`virtual-row${index === active ? ' active' : ''}`}
            role="option"
            tabIndex={-1}
            aria-selected={props.isSelected(index)}
            aria-posinset={index + 1}
            aria-setsize={count}
            style={{ top: `${index * rowHeight}px`, height: `${rowHeight}px` }}
            onClick={(event) => props.onActivate(index, event)}
          >
            {props.row(index)}
          </div>
        ))}
      </div>
    </div>
  );
}
