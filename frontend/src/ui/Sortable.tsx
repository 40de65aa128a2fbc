import { type DragEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { m } from '@/paraglide/messages';
import { Button } from './Button';
import { Row } from './Layout';
import { Status } from './Status';
import './styles/sortable.css';

interface SortableProps<Item extends { key: string }> {
  label: string;
  items: readonly Item[];
  /** What each is called in announcements and on its buttons. */
  nameOf: (item: Item, at: number) => string;
  /** Beside the buttons that move it. */
  head: (item: Item, at: number) => ReactNode;
  buttons: (item: Item, at: number) => ReactNode;
  onMove: (from: number, to: number) => void;
  children: (item: Item, at: number) => ReactNode;
}

/**
 * A list whose order counts: by dragging, by its buttons, or by the arrow keys on them. The focus stays with what
 * was moved, and its new place is told.
 */
export function Sortable<Item extends { key: string }>(props: SortableProps<Item>) {
  const { label, items, nameOf, head, buttons, onMove, children } = props;
  const list = useRef<HTMLOListElement>(null);
  const refocus = useRef<string>(undefined);
  const [dragged, setDragged] = useState<number>();
  const [over, setOver] = useState<number>();
  const [news, setNews] = useState('');

  // React moves the element, and with it the browser drops the focus.
  useEffect(() => {
    const wanted = refocus.current;
    refocus.current = undefined;
    if (wanted && items.length > 0)
      list.current?.querySelector<HTMLElement>(`[data-move="${wanted}"]`)?.focus();
  }, [items]);

  function move(from: number, to: number, button?: 'up' | 'down') {
    const item = items[from];
    if (!item || to < 0 || to >= items.length || from === to) return;
    if (button) refocus.current = `${item.key}-${button}`;
    setNews(m.sortable_moved({ name: nameOf(item, from), rank: to + 1, count: items.length }));
    onMove(from, to);
  }

  function onKeyDown(event: KeyboardEvent, at: number, button: 'up' | 'down') {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    move(at, at + step, button);
  }

  const drop = (event: DragEvent, at: number) => {
    event.preventDefault();
    if (dragged !== undefined) move(dragged, at);
    setDragged(undefined);
    setOver(undefined);
  };

  return (
    <>
      <Status>{news}</Status>
      <ol className="plain-list sortable" aria-label={label} ref={list}>
        {items.map((item, at) => (
          // biome-ignore lint/a11y/noNoninteractiveElementInteractions: where what is dragged falls; the buttons inside serve all.
          <li
            key={item.key}
            data-dragged={dragged === at || undefined}
            data-over={(over === at && dragged !== at) || undefined}
            onDragOver={(event) => {
              if (dragged === undefined) return;
              event.preventDefault();
              setOver(at);
            }}
            onDrop={(event) => drop(event, at)}
          >
            {/* biome-ignore lint/a11y/noStaticElementInteractions: a second way for the mouse; the buttons inside serve all. */}
            {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: the same. */}
            <div
              className="sortable-head"
              draggable={items.length > 1}
              onDragStart={(event) => {
                event.dataTransfer.setData('text/plain', nameOf(item, at));
                event.dataTransfer.effectAllowed = 'move';
                setDragged(at);
              }}
              onDragEnd={() => {
                setDragged(undefined);
                setOver(undefined);
              }}
            >
              {head(item, at)}
              <Row gap="small">
                {buttons(item, at)}
                {(['up', 'down'] as const).map((button) => {
                  const to = button === 'up' ? at - 1 : at + 1;
                  const name = nameOf(item, at);
                  return (
                    <Button
                      key={button}
                      variant="secondary"
                      size="small"
                      data-move={`${item.key}-${button}`}
                      busy={to < 0 || to >= items.length}
                      aria-label={
                        button === 'up' ? m.sortable_up_name({ name }) : m.sortable_down_name({ name })
                      }
                      onClick={() => move(at, to, button)}
                      onKeyDown={(event) => onKeyDown(event, at, button)}
                    >
                      {button === 'up' ? m.sortable_up() : m.sortable_down()}
                    </Button>
                  );
                })}
              </Row>
            </div>
            {children(item, at)}
          </li>
        ))}
      </ol>
    </>
  );
}
