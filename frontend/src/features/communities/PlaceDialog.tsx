import { type FormEvent, useState } from 'react';
import { useKeyset } from '@/api/keyset';
import type { Contribution } from '@/api/types';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Select } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import { usePlaceContribution } from './contributionMoves';
import { cycleList, yearsIn } from './meetingQueries';

interface PlaceDialogProps {
  contribution: Contribution;
  open: boolean;
  onClose: () => void;
}

/** Which year a contribution belongs to, for those who look after the community. */
export function PlaceDialog({ contribution, open, onClose }: PlaceDialogProps) {
  const title = m.enrolment_move_title({ action: m.contribution_place(), name: contribution.title });
  return (
    <Dialog title={title} open={open} onClose={onClose}>
      <PlaceForm contribution={contribution} onClose={onClose} />
    </Dialog>
  );
}

function PlaceForm({ contribution, onClose }: Omit<PlaceDialogProps, 'open'>) {
  const years = yearsIn(useKeyset(cycleList(contribution.community.id)).items);
  const [year, setYear] = useState(contribution.cycleYear?.id ?? '');
  const place = usePlaceContribution(contribution);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (place.isPending) return;
    const onSuccess = () => {
      toast(m.contribution_saved());
      onClose();
    };
    place.mutate(year || null, { onSuccess });
  }

  return (
    <Form onSubmit={submit} attempt={0} faults={[]} note={false}>
      {place.error && <ProblemNotice error={place.error} />}
      <Select
        name="cycleYear"
        label={m.cycle_year()}
        hint={m.contribution_place_hint()}
        empty={m.meeting_no_year()}
        options={years}
        value={year}
        onChange={(event) => setYear(event.target.value)}
      />
      <FormActions>
        <Button type="submit" busy={place.isPending}>
          {m.action_save()}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}
