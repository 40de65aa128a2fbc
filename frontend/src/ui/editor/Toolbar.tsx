import type { Editor } from '@tiptap/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { m } from '@/paraglide/messages';
import { EditorIcon } from './icons';
import { ariaKeys, type Questions, shownKeys, type Tool, toolGroups } from './tools';

interface ToolbarProps {
  editor: Editor;
  ask: Questions;
  /** The text it works on. */
  controls: string;
  label: string;
}

/** One stop for Tab (APG "toolbar"): arrows go from tool to tool, Escape back to the text. */
export function Toolbar({ editor, ask, controls, label }: ToolbarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState('undo');
  const groups = toolGroups(editor, ask);
  const tools = groups.flatMap((group) => group.tools);
  // A tool may go, as those of a table do outside of it.
  const stop = tools.some(({ key }) => key === current) ? current : 'undo';

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.stopPropagation();
      editor.commands.focus();
      return;
    }
    const at = tools.findIndex(({ key }) => key === stop);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tools.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = tools[(to + tools.length) % tools.length];
    if (next) bar.current?.querySelector<HTMLElement>(`[data-tool="${next.key}"]`)?.focus();
  }

  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: the keys of its buttons, which bubble.
    <div
      ref={bar}
      className="editor-bar"
      role="toolbar"
      tabIndex={-1}
      aria-label={m.editor_toolbar({ label })}
      aria-controls={controls}
      onKeyDown={onKeyDown}
    >
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would announce itself as a part of the form.
        <div key={group.key} className="editor-tools" role="group" aria-label={group.label}>
          {group.tools.map((tool) => (
            <ToolButton
              key={tool.key}
              tool={tool}
              stop={tool.key === stop}
              onFocus={() => setCurrent(tool.key)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

function ToolButton({ tool, stop, onFocus }: { tool: Tool; stop: boolean; onFocus: () => void }) {
  return (
    <button
      type="button"
      className="editor-tool"
      data-tool={tool.key}
      tabIndex={stop ? 0 : -1}
      aria-label={tool.words ? undefined : tool.label}
      title={tool.keys ? `${tool.label} (${shownKeys(tool.keys)})` : tool.label}
      aria-keyshortcuts={tool.keys && ariaKeys(tool.keys)}
      aria-pressed={tool.pressed}
      aria-disabled={!tool.able || undefined}
      onFocus={onFocus}
      // The text keeps its selection, and on a phone its keyboard.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        if (tool.able) tool.run();
      }}
    >
      {tool.icon ? <EditorIcon name={tool.icon} /> : tool.words}
    </button>
  );
}
