import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useSession } from '@/api/session';
import type { NotificationPreference, NotificationPreferences } from '@/api/types';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { mailCadences, notificationKinds } from '@/lib/labels/notifications';
import { optionsOf, valuesOf } from '@/lib/labels/words';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { useOnceTrue } from '@/lib/useOnceTrue';
import { m } from '@/paraglide/messages';
import { Button, LinkButton } from '@/ui/Button';
import { Checkbox, Select } from '@/ui/Field';
import { FieldSet, Form, FormActions } from '@/ui/Form';
import { Muted, Row } from '@/ui/Layout';
import { Page } from '@/ui/Page';
import { toast } from '@/ui/Toast';
import { preferences, useSavePreferences } from './queries';

export function PreferencesPage() {
  const signedIn = useOnceTrue(useSession().signedIn);
  return signedIn ? <Preferences /> : <ForbiddenPage title={m.preferences_title()} />;
}

function Preferences() {
  const query = useQuery(preferences);
  return (
    <Page
      title={m.preferences_title()}
      lead={m.preferences_lead()}
      crumbs={[{ label: m.notifications_title(), link: { to: '/notifications' } }]}
    >
      <Loaded query={query}>{(stored) => <Choices key={stored.version} stored={stored} />}</Loaded>
    </Page>
  );
}

function Choices({ stored }: { stored: NotificationPreferences }) {
  const [choices, setChoices] = useState(stored.choices);
  const save = useSavePreferences();
  const change = (kind: NotificationPreference['kind'], part: Partial<NotificationPreference>) =>
    setChoices(choices.map((one) => (one.kind === kind ? { ...one, ...part } : one)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (save.isPending) return;
    save.mutate({ version: stored.version, choices }, { onSuccess: () => toast(m.preferences_saved()) });
  };
  return (
    <Form onSubmit={submit} note={false} attempt={0} faults={[]} label={m.preferences_title()}>
      {save.error && <ProblemNotice error={save.error} />}
      {valuesOf(notificationKinds).map((kind) => {
        const choice = choices.find((one) => one.kind === kind);
        return choice && <Kind key={kind} choice={choice} onChange={(part) => change(kind, part)} />;
      })}
      <FormActions>
        <Button type="submit" busy={save.isPending}>
          {m.action_save()}
        </Button>
        <LinkButton to="/notifications" variant="secondary">
          {m.action_cancel()}
        </LinkButton>
      </FormActions>
    </Form>
  );
}

interface KindProps {
  choice: NotificationPreference;
  onChange: (part: Partial<NotificationPreference>) => void;
}

function Kind({ choice: { kind, inApp, email, compulsory }, onChange }: KindProps) {
  const cadences = optionsOf(mailCadences).filter(({ value }) => !compulsory || value !== 'OFF');
  return (
    <FieldSet legend={notificationKinds[kind]()}>
      {compulsory && <Muted small>{m.preferences_compulsory()}</Muted>}
      <Row>
        {!compulsory && (
          <Checkbox
            name={`${kind}-in-app`}
            label={m.preferences_in_app()}
            checked={inApp}
            onChange={({ target: { checked } }) => onChange({ inApp: checked })}
          />
        )}
        <Select
          name={`${kind}-email`}
          label={m.preferences_mail()}
          optional="silent"
          options={cadences}
          value={email}
          onChange={({ target: { value } }) => {
            const chosen = cadences.find((one) => one.value === value);
            if (chosen) onChange({ email: chosen.value });
          }}
        />
      </Row>
    </FieldSet>
  );
}
