import { useState } from 'react';
import type { YearBookSection } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { sourceKinds } from '@/lib/labels/yearBooks';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { StateBadge, Tag } from '@/ui/Badge';
import { Button, LinkButton } from '@/ui/Button';
import { Row, Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Section } from '@/ui/Page';
import { RichText } from '@/ui/RichText';
import { toast } from '@/ui/Toast';
import { type SectionStep, useSectionStep } from './queries';

interface YearBookSectionSheetProps {
  section: YearBookSection;
  first: boolean;
  last: boolean;
}

/** One part of the book: its words, where they come from, what can be done with it. */
export function YearBookSectionSheet({ section, first, last }: YearBookSectionSheetProps) {
  const { heading, sourceKind, edited, sourceChanged, credits, renderedText } = section;
  return (
    <Section title={heading}>
      <Stack>
        <Row gap="small">
          <Tag>{sourceKinds[sourceKind]()}</Tag>
          {edited && (
            <StateBadge tone="accent" shape="half">
              {m.section_edited()}
            </StateBadge>
          )}
        </Row>
        {sourceChanged && (
          <Notice tone="attention" title={m.section_source_changed()}>
            <p>{m.section_source_changed_detail()}</p>
          </Notice>
        )}
        {credits.length > 0 && <p className="muted small">{credits.join(' · ')}</p>}
        <RichText nodes={renderedText.nodes} under={2} />
        <SectionActions section={section} first={first} last={last} />
      </Stack>
    </Section>
  );
}

function SectionActions({ section, first, last }: YearBookSectionSheetProps) {
  const { id, heading, actions } = section;
  const [asking, setAsking] = useState<'remove' | 'take-source' | null>(null);
  const step = useSectionStep(section);
  const of = <span className="visually-hidden"> : {heading}</span>;
  const close = () => {
    setAsking(null);
    step.reset();
  };
  const send = (to: SectionStep, done: string) => {
    const onSuccess = () => {
      close();
      toast(done);
    };
    step.mutate(to, { onSuccess });
  };
  return (
    <>
      {step.error && asking === null && <ProblemNotice error={step.error} />}
      <Row gap="small">
        {actions.includes('UPDATE') && (
          <LinkButton
            to="/cahiers/parties/$sectionId/modifier"
            params={{ sectionId: id }}
            variant="secondary"
            size="small"
            icon="edit"
          >
            {m.action_edit()}
            {of}
          </LinkButton>
        )}
        {actions.includes('MOVE') && !first && (
          <Button
            variant="quiet"
            size="small"
            busy={step.isPending}
            onClick={() => send('up', m.section_moved({ heading }))}
          >
            {m.section_up()}
            {of}
          </Button>
        )}
        {actions.includes('MOVE') && !last && (
          <Button
            variant="quiet"
            size="small"
            busy={step.isPending}
            onClick={() => send('down', m.section_moved({ heading }))}
          >
            {m.section_down()}
            {of}
          </Button>
        )}
        {actions.includes('TAKE_SOURCE') && (
          <Button variant="quiet" size="small" onClick={() => setAsking('take-source')}>
            {m.section_take_source()}
            {of}
          </Button>
        )}
        {actions.includes('REMOVE') && (
          <Button variant="quiet" size="small" onClick={() => setAsking('remove')}>
            {m.section_remove()}
            {of}
          </Button>
        )}
      </Row>
      <ConfirmDialog
        title={m.section_remove_title({ heading })}
        open={asking === 'remove'}
        confirm={m.section_remove()}
        busy={step.isPending}
        error={step.error}
        onClose={close}
        onConfirm={() => send('remove', m.section_removed({ heading }))}
      >
        <p>{m.section_remove_detail()}</p>
      </ConfirmDialog>
      <ConfirmDialog
        title={m.section_take_source_title({ heading })}
        open={asking === 'take-source'}
        confirm={m.section_take_source()}
        danger
        busy={step.isPending}
        error={step.error}
        onClose={close}
        onConfirm={() => send('take-source', m.section_source_taken({ heading }))}
      >
        <p>{m.section_take_source_detail()}</p>
      </ConfirmDialog>
    </>
  );
}
