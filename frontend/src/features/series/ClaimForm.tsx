import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Loaded } from '@/lib/Loaded';
import { m } from '@/paraglide/messages';
import { Button, LinkButton } from '@/ui/Button';
import { Select } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Stack } from '@/ui/Layout';
import { myFlashes } from './queries';
import type { SlotFormProps } from './SlotSheet';

/** A date for one of the reader's own flash topics; where none was accepted yet, the way there. */
export function ClaimForm(props: SlotFormProps) {
  const { community } = props.series;
  const query = useQuery(myFlashes(community.id));
  return (
    <Loaded query={query} lines={3}>
      {({ items }) =>
        items.length === 0 ? (
          <Stack>
            <p>{m.slot_claim_none()}</p>
            <div>
              <LinkButton
                to="/communautes/$communityId/contributions/nouvelle"
                params={{ communityId: community.id }}
              >
                {m.slot_claim_propose()}
              </LinkButton>
            </div>
          </Stack>
        ) : (
          <Chosen {...props} flashes={items.map(({ id, title }) => ({ value: id, label: title }))} />
        )
      }
    </Loaded>
  );
}

interface ChosenProps extends SlotFormProps {
  flashes: { value: string; label: string }[];
}

function Chosen({ flashes, busy, onCancel, onChange }: ChosenProps) {
  const [contributionId, setContributionId] = useState(flashes[0]?.value ?? '');
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!busy) onChange({ act: 'claim', contributionId });
  }
  return (
    <Form onSubmit={submit} note={false} attempt={0} faults={[]}>
      <p>{m.slot_claim_detail()}</p>
      <Select
        name="flash"
        label={m.slot_claim_topic()}
        options={flashes}
        value={contributionId}
        onChange={({ target }) => setContributionId(target.value)}
      />
      <FormActions>
        <Button type="submit" busy={busy}>
          {m.slot_claim()}
        </Button>
        <Button variant="secondary" onClick={onCancel}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}
