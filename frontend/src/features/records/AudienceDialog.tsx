import { type FormEvent, useState } from 'react';
import type { ExperienceRecord, RecordVisibility } from '@/api/types';
import { recordVisibilities } from '@/lib/labels/records';
import { optionsOf } from '@/lib/labels/words';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Checkbox } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { RadioGroup } from '@/ui/RadioGroup';
import { toast } from '@/ui/Toast';
import { useAddressRecord } from './mutations';

interface AudienceDialogProps {
  record: ExperienceRecord;
  open: boolean;
  onClose: () => void;
}

/** Who reads the record; opening it further is an agreement of those whose experience it is. */
export function AudienceDialog({ record, open, onClose }: AudienceDialogProps) {
  return (
    <Dialog title={m.record_audience()} open={open} onClose={onClose}>
      <AudienceForm record={record} onClose={onClose} />
    </Dialog>
  );
}

function AudienceForm({ record, onClose }: Omit<AudienceDialogProps, 'open'>) {
  const address = useAddressRecord(record);
  const [visibility, setVisibility] = useState<string>(record.visibility);
  const [anonymous, setAnonymous] = useState(record.anonymous);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (address.isPending) return;
    const onSuccess = () => {
      toast(m.record_addressed());
      onClose();
    };
    address.mutate({ visibility: visibility as RecordVisibility, anonymous }, { onSuccess });
  }

  return (
    <Form onSubmit={submit} note={false} attempt={0} faults={[]}>
      {address.error && <ProblemNotice error={address.error} />}
      <p>{record.actions.includes('WIDEN') ? m.record_audience_widen() : m.record_audience_narrow()}</p>
      <RadioGroup
        legend={m.record_visibility()}
        name="visibility"
        options={optionsOf(recordVisibilities)}
        value={visibility}
        onChange={({ target }) => setVisibility(target.value)}
      />
      <div>
        <Checkbox
          name="anonymous"
          label={m.record_anonymous()}
          checked={anonymous}
          onChange={({ target }) => setAnonymous(target.checked)}
        />
        <p className="field-hint">{m.record_anonymous_hint()}</p>
      </div>
      <FormActions>
        <Button type="submit" busy={address.isPending}>
          {m.action_save()}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}
