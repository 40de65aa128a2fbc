import { useQuery } from '@tanstack/react-query';
import { eventQuery } from '@/api/named';
import type { SatisfactionForm } from '@/api/types';
import { Loaded } from '@/lib/Loaded';
import { m } from '@/paraglide/messages';
import { Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Page, Section } from '@/ui/Page';
import { QuestionsForm } from './QuestionsForm';
import { formQuery } from './queries';
import { ReplyForm } from './ReplyForm';
import { Results } from './Results';

/** What is asked of those who came: to answer, to choose, to read, by what the server offers. */
export function SatisfactionPage({ eventId }: { eventId: string }) {
  const event = useQuery(eventQuery(eventId));
  const form = useQuery(formQuery(eventId));
  return (
    <Loaded query={event} page={m.satisfaction_title()}>
      {({ title }) => (
        <Page
          title={m.satisfaction_title()}
          eyebrow={title}
          lead={m.satisfaction_lead()}
          crumbs={[
            { label: m.nav_events(), link: { to: '/evenements' } },
            { label: title, link: { to: '/evenements/$eventId', params: { eventId } } },
          ]}
        >
          <Loaded query={form}>{(found) => <Parts form={found} />}</Loaded>
        </Page>
      )}
    </Loaded>
  );
}

function Parts({ form }: { form: SatisfactionForm }) {
  const { actions, replied, version } = form;
  return (
    <Stack gap="large">
      {replied && (
        <Notice tone="positive" live>
          <p>{m.satisfaction_thanks()}</p>
        </Notice>
      )}
      {actions.length === 0 && !replied && <p>{m.satisfaction_not_yet()}</p>}
      {actions.includes('REPLY') && <ReplyForm form={form} />}
      {actions.includes('READ_RESULTS') && <Results eventId={form.eventId} />}
      {actions.includes('UPDATE') && (
        <Section title={m.satisfaction_questions()}>
          <QuestionsForm key={version} form={form} />
        </Section>
      )}
    </Stack>
  );
}
