import { useKeyset } from '@/api/keyset';
import type { Meeting, ResourceSummary } from '@/api/types';
import { ListResults } from '@/lib/ListResults';
import { resourceKinds } from '@/lib/labels/resources';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Muted } from '@/ui/Layout';
import { Section } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { supportsOf } from './queries';
import { ResourceCell } from './ResourceList';

/** What was shown in a meeting; those who report of it add to it, others see the part when there is something in it. */
export default function MeetingSupports({ meeting }: { meeting: Meeting }) {
  const list = useKeyset(supportsOf(meeting.id));
  const reports = meeting.actions.includes('UPDATE');
  const published = meeting.reportId !== null && !meeting.reportDue;
  if (!reports && list.items.length === 0) return null;
  return (
    <Section
      title={m.meeting_supports()}
      aside={
        reports && (
          <LinkButton
            to="/ressources/nouvelle"
            search={{ meeting: meeting.id }}
            size="small"
            variant="secondary"
            icon="plus"
          >
            {m.meeting_support_add()}
          </LinkButton>
        )
      }
    >
      {reports && !published && <Muted>{m.meeting_supports_hint()}</Muted>}
      <ListResults
        list={list}
        caption={m.meeting_supports_caption({ title: meeting.title })}
        columns={columns()}
        rowKey={({ id }) => id}
        empty={<EmptyState title={m.meeting_supports_none()} />}
      />
    </Section>
  );
}

const columns = (): Column<ResourceSummary>[] => [
  {
    key: 'title',
    header: m.field_title(),
    wide: true,
    cell: (resource) => <ResourceCell {...resource} />,
  },
  { key: 'kind', header: m.field_kind(), cell: ({ kind }) => resourceKinds[kind]() },
];
