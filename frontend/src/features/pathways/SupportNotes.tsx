import { useState } from 'react';
import { useKeyset } from '@/api/keyset';
import type { Pioneer, SupportNote } from '@/api/types';
import { formatDate } from '@/lib/format';
import { ProblemState } from '@/lib/Loaded';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Muted, Stack } from '@/ui/Layout';
import { Section } from '@/ui/Page';
import { Pager } from '@/ui/Pager';
import { RichText } from '@/ui/RichText';
import { EmptyState, LoadingState } from '@/ui/States';
import { supportNotes } from './details';
import { NoteDialog } from './NoteDialog';

/** What was said in the support of a pioneer, latest first; the team writes. */
export default function SupportNotes({ pioneer }: { pioneer: Pioneer }) {
  const list = useKeyset(supportNotes(pioneer.id));
  const [writing, setWriting] = useState<SupportNote | 'new'>();
  const mayWrite = pioneer.actions.includes('WRITE_NOTES');
  return (
    <Section
      title={m.notes_title()}
      aside={
        mayWrite && (
          <Button icon="plus" onClick={() => setWriting('new')}>
            {m.note_new()}
          </Button>
        )
      }
    >
      <Stack>
        <Muted small>{m.notes_private()}</Muted>
        {list.error && <ProblemState error={list.error} onRetry={list.retry} />}
        {!list.error && list.loading && <LoadingState lines={4} />}
        {!list.error && !list.loading && list.items.length === 0 && <EmptyState title={m.notes_none()} />}
        {list.items.map((note) => (
          <Card
            key={note.id}
            title={formatDate(note.heldOn)}
            eyebrow={note.author && m.note_by({ name: note.author.displayName })}
          >
            <RichText nodes={note.renderedText.nodes} under={3} />
            {note.writable && (
              <div>
                <Button variant="quiet" size="small" onClick={() => setWriting(note)}>
                  {m.action_edit()}
                  <span className="visually-hidden"> : {formatDate(note.heldOn)}</span>
                </Button>
              </div>
            )}
          </Card>
        ))}
        <Pager shown="" more={list.more} />
      </Stack>
      <NoteDialog
        pioneer={pioneer}
        note={writing === 'new' ? undefined : writing}
        open={writing !== undefined}
        onClose={() => setWriting(undefined)}
      />
    </Section>
  );
}
