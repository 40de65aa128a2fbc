import { getRouteApi, Link } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import { useMay } from '@/api/session';
import type { AuditEntry } from '@/api/types';
import { CsvExport } from '@/lib/CsvExport';
import { formatMoment } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { ForbiddenPage } from '@/lib/Loaded';
import { given } from '@/lib/search';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Stack } from '@/ui/Layout';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { AuditFilters } from './AuditFilters';
import { Changes } from './Changes';
import { auditEntries, auditQuery } from './queries';
import { type AuditSearch, auditSearch } from './search';
import { actionWords, subjectKindWords } from './words';

const route = getRouteApi('/administration/journal');

export function AuditPage() {
  return useMay('READ_AUDIT') ? <Trail /> : <ForbiddenPage title={m.nav_audit()} />;
}

function Trail() {
  const search = auditSearch(route.useSearch());
  const navigate = route.useNavigate();
  const list = useKeyset(auditEntries(search));
  const change = (part: Partial<AuditSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });

  return (
    <Page
      title={m.audit_title()}
      lead={m.audit_lead()}
      crumbs={[{ label: m.nav_administration(), link: { to: '/administration' } }]}
      actions={<CsvExport path="/api/v1/audit-entries" query={given(auditQuery(search))} name="journal" />}
    >
      <Stack>
        <AuditFilters search={search} onChange={change} entries={list.items} />
        <ListResults
          list={list}
          caption={m.audit_title()}
          columns={columns(change)}
          rowKey={({ id }) => id}
          empty={<EmptyState title={m.audit_none()}>{m.territories_none_detail()}</EmptyState>}
        />
      </Stack>
    </Page>
  );
}

function columns(narrow: (part: Partial<AuditSearch>) => void): Column<AuditEntry>[] {
  return [
    {
      key: 'at',
      header: m.audit_when(),
      cell: ({ at }) => <time dateTime={at}>{formatMoment(at, 'short')}</time>,
    },
    {
      key: 'actor',
      header: m.audit_who(),
      cell: ({ actor }) =>
        actor.id ? (
          <Button variant="inline" onClick={() => narrow({ actorId: actor.id ?? undefined })}>
            {actor.label}
          </Button>
        ) : (
          actor.label
        ),
    },
    { key: 'action', header: m.audit_what(), cell: ({ action }) => actionWords(action) },
    { key: 'subject', header: m.audit_subject(), cell: (entry) => <Subject entry={entry} /> },
    {
      key: 'changes',
      header: m.audit_changes(),
      cell: ({ before, after, reason, traceId }) => (
        <Changes before={before} after={after} reason={reason} traceId={traceId} />
      ),
    },
  ];
}

function Subject({ entry: { subject } }: { entry: AuditEntry }) {
  return (
    <>
      <SubjectLink {...subject} />
      <br />
      <span className="small muted">{subjectKindWords(subject.kind)}</span>
    </>
  );
}

/** Objects that have a page are one press away; the others are named. */
function SubjectLink({ kind, id, label }: AuditEntry['subject']) {
  switch (kind) {
    case 'TERRITORY':
      return (
        <Link to="/territoires/$territoryId" params={{ territoryId: id }}>
          {label}
        </Link>
      );
    case 'ORGANISATION':
      return (
        <Link to="/organisations/$organisationId" params={{ organisationId: id }}>
          {label}
        </Link>
      );
    case 'PROGRAMME':
      return (
        <Link to="/programmes/$programmeId" params={{ programmeId: id }}>
          {label}
        </Link>
      );
    case 'PERSON':
      return (
        <Link to="/administration/personnes/$personId" params={{ personId: id }}>
          {label}
        </Link>
      );
    default:
      return label;
  }
}
