import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useSession } from '@/api/session';
import type { Territory, TerritoryRole } from '@/api/types';
import { formatDate, today } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { roleKinds } from '@/lib/labels/territories';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Checkbox } from '@/ui/Field';
import { Section } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { type Column, Table } from '@/ui/Table';
import { EndRoleDialog } from './EndRoleDialog';
import { territoryRoles } from './queries';

// For the few who give roles; it brings its search for people.
const AssignRoleDialog = lazy(() => import('./AssignRoleDialog'));

/** Who holds which role here. Only people signed in see any, and only those the server lets them see. */
export function TerritoryRoles({ territory }: { territory: Territory }) {
  const { signedIn } = useSession();
  return signedIn ? <Roles territory={territory} /> : null;
}

function Roles({ territory }: { territory: Territory }) {
  const [assigning, setAssigning] = useState(false);
  const [former, setFormer] = useState(false);
  const [ending, setEnding] = useState<TerritoryRole>();
  const query = useQuery(territoryRoles(territory.id));
  const mayAssign = territory.actions.includes('ASSIGN_ROLE');
  const isFormer = ({ until }: TerritoryRole) => until !== null && until < today();

  return (
    <Section
      title={m.territory_roles()}
      aside={
        mayAssign && (
          <Button variant="secondary" size="small" icon="plus" onClick={() => setAssigning(true)}>
            {m.role_assign()}
          </Button>
        )
      }
    >
      <Loaded query={query} lines={3}>
        {({ items: roles }) => {
          const shown = roles.filter((role) => former || !isFormer(role));
          return (
            <>
              {shown.length === 0 ? (
                <EmptyState title={m.territory_roles_none()}>{m.territory_roles_none_detail()}</EmptyState>
              ) : (
                <RoleTable roles={shown} onEnd={setEnding} />
              )}
              {roles.some(isFormer) && (
                <Checkbox
                  name="former"
                  label={m.territory_roles_former()}
                  checked={former}
                  onChange={(event) => setFormer(event.target.checked)}
                />
              )}
            </>
          );
        }}
      </Loaded>
      {mayAssign && (
        <Suspense fallback={null}>
          <AssignRoleDialog territoryId={territory.id} open={assigning} onClose={() => setAssigning(false)} />
        </Suspense>
      )}
      <EndRoleDialog territoryId={territory.id} role={ending} onClose={() => setEnding(undefined)} />
    </Section>
  );
}

interface RoleTableProps {
  roles: readonly TerritoryRole[];
  onEnd: (role: TerritoryRole) => void;
}

function RoleTable({ roles, onEnd }: RoleTableProps) {
  const until: Column<TerritoryRole> = {
    key: 'until',
    header: m.field_until(),
    cell: (role) => (role.until ? formatDate(role.until, 'short') : null),
  };
  const end: Column<TerritoryRole> = {
    key: 'end',
    header: m.field_actions(),
    wide: true,
    cell: (role) =>
      role.actions.includes('END') ? (
        <Button variant="secondary" size="small" onClick={() => onEnd(role)}>
          {m.role_end()}
          <span className="visually-hidden"> : {role.person.displayName}</span>
        </Button>
      ) : null,
  };
  return (
    <Table
      caption={m.territory_roles()}
      rows={roles}
      rowKey={({ id }) => id}
      columns={[
        { key: 'person', header: m.field_person(), cell: ({ person }) => person.displayName },
        { key: 'kind', header: m.field_role(), cell: ({ kind }) => roleKinds[kind]() },
        { key: 'since', header: m.field_since(), cell: ({ since }) => formatDate(since, 'short') },
        ...(roles.some((role) => role.until) ? [until] : []),
        ...(roles.some((role) => role.actions.length > 0) ? [end] : []),
      ]}
    />
  );
}
