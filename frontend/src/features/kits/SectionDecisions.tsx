import { useState } from 'react';
import type { Adoption, AdoptionSection } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { m } from '@/paraglide/messages';
import { Button, LinkButton } from '@/ui/Button';
import { toast } from '@/ui/Toast';
import { type SectionDecision, useDecide } from './adopting';
import { useKitsChanged } from './mutations';

interface SectionDecisionsProps {
  adoption: Adoption;
  section: AdoptionSection;
}

interface Choice {
  label: () => string;
  detail: () => string;
  done: () => string;
}

/** What can be done with a section: decide on what is proposed, or write one's own. */
export default function SectionDecisions({ adoption, section }: SectionDecisionsProps) {
  const { local, base, proposal, upstream } = section;
  const [asking, setAsking] = useState<SectionDecision>();
  const decide = useDecide(section);
  const refresh = useKitsChanged();
  const adapted = JSON.stringify(local) !== JSON.stringify(base);
  const choices: Partial<Record<SectionDecision, Choice>> = {
    ...(proposal ? { accept: ACCEPT, keep: KEEP } : adapted && base ? { accept: BACK } : {}),
    ...(local && !proposal ? { omit: OMIT } : {}),
  };
  const chosen = asking && choices[asking];
  const close = () => {
    setAsking(undefined);
    // Somebody else decided meanwhile: what they decided is shown once this is read.
    if (decide.error) void refresh();
    decide.reset();
  };
  const confirm = () => {
    if (!asking || !chosen) return;
    const onSuccess = () => {
      toast(chosen.done());
      close();
    };
    decide.mutate(asking, { onSuccess });
  };
  const button = (decision: SectionDecision, variant: 'primary' | 'secondary') => {
    const choice = choices[decision];
    return (
      choice && (
        <Button variant={variant} onClick={() => setAsking(decision)}>
          {choice.label()}
        </Button>
      )
    );
  };
  return (
    <>
      {proposal && button('accept', 'primary')}
      {button('keep', 'secondary')}
      {(local ?? upstream ?? base) && (
        <LinkButton
          to="/adoptions/$adoptionId/sections/$sectionId/adapter"
          params={{ adoptionId: adoption.id, sectionId: section.id }}
          variant="secondary"
          icon="edit"
        >
          {proposal ? m.adoption_merge() : m.adoption_adapt()}
        </LinkButton>
      )}
      {!proposal && button('accept', 'secondary')}
      {button('omit', 'secondary')}
      <ConfirmDialog
        title={chosen?.label() ?? ''}
        open={chosen !== undefined}
        confirm={chosen?.label() ?? ''}
        busy={decide.isPending}
        error={decide.error}
        onClose={close}
        onConfirm={confirm}
      >
        <p>{chosen?.detail()}</p>
      </ConfirmDialog>
    </>
  );
}

const ACCEPT: Choice = {
  label: m.adoption_accept,
  detail: m.adoption_accept_detail,
  done: m.adoption_accepted,
};
const KEEP: Choice = { label: m.adoption_keep, detail: m.adoption_keep_detail, done: m.adoption_kept };
const BACK: Choice = { label: m.adoption_back, detail: m.adoption_accept_detail, done: m.adoption_accepted };
const OMIT: Choice = { label: m.adoption_omit, detail: m.adoption_omit_detail, done: m.adoption_without };
