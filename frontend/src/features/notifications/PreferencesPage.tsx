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
import { Form, FormActions } from '@/ui/Form';
import { Page, Section } from '@/ui/Page';
import { type Column, Table } from '@/ui/Table';
import { toast } from '@/ui/Toast';
import { preferences, useSavePreferences } from './queries';
import { themeOf, themes } from './themes';

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
  const change: Change = (kind, part) =>
    setChoices(choices.map((one) => (one.kind === kind ? { ...one, ...part } : one)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (save.isPending) return;
    save.mutate({ version: stored.version, choices }, { onSuccess: () => toast(m.preferences_saved()) });
  };
  return (
    <Form onSubmit={submit} note={false} attempt={0} faults={[]} label={m.preferences_title()}>
      {save.error && <ProblemNotice error={save.error} />}
      {valuesOf(themes).map((theme) => (
        <Section key={theme} title={themes[theme]()}>
          <Table
            caption={themes[theme]()}
            columns={columns(change)}
            rows={valuesOf(notificationKinds).flatMap((kind) =>
              themeOf[kind] === theme ? choices.filter((one) => one.kind === kind) : [],
            )}
            rowKey={({ kind }) => kind}
          />
        </Section>
      ))}
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

type Change = (kind: NotificationPreference['kind'], part: Partial<NotificationPreference>) => void;

function columns(change: Change): Column<NotificationPreference>[] {
  return [
    { key: 'kind', header: m.preferences_kind(), cell: ({ kind }) => notificationKinds[kind]() },
    {
      key: 'inApp',
      header: m.preferences_in_app(),
      cell: ({ kind, inApp, compulsory }) =>
        compulsory ? (
          m.preferences_always()
        ) : (
          <div className="choice">
            <input
              type="checkbox"
              name={`${kind}-in-app`}
              aria-label={named(m.preferences_in_app(), kind)}
              checked={inApp}
              onChange={({ target: { checked } }) => change(kind, { inApp: checked })}
            />
          </div>
        ),
    },
    { key: 'mail', header: m.preferences_mail(), cell: (choice) => <Mail choice={choice} change={change} /> },
  ];
}

function Mail({
  choice: { kind, email, compulsory },
  change,
}: {
  choice: NotificationPreference;
  change: Change;
}) {
  const cadences = optionsOf(mailCadences).filter(({ value }) => !compulsory || value !== 'OFF');
  return (
    <select
      className="control"
      name={`${kind}-email`}
      aria-label={named(m.preferences_mail(), kind)}
      value={email}
      onChange={({ target: { value } }) => {
        const chosen = cadences.find((one) => one.value === value);
        if (chosen) change(kind, { email: chosen.value });
      }}
    >
      {cadences.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

function named(column: string, kind: NotificationPreference['kind']): string {
  return `${column} : ${notificationKinds[kind]()}`;
}
