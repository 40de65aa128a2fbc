import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useKeyset } from '@/api/keyset';
import type { TrainingLearner } from '@/api/types';
import { CsvExport } from '@/lib/CsvExport';
import { formatDayOf } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { learnerStates } from '@/lib/labels/trainings';
import { valuesOf } from '@/lib/labels/words';
import { ReasonDialog } from '@/lib/ReasonDialog';
import { given, switched } from '@/lib/search';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Checkbox } from '@/ui/Field';
import { FilterSelect, Filters } from '@/ui/Filters';
import { Stack } from '@/ui/Layout';
import { Section } from '@/ui/Page';
import { Progress } from '@/ui/Progress';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { toast } from '@/ui/Toast';
import { LearnerStateBadge } from './badges';
import { learnerList, useRevoke } from './board';
import { type LearnerSearch, learnerSearch } from './search';
import { sessionList } from './sessions';

const route = getRouteApi('/formations/$trainingId/suivi');

/** Who takes a training, how far they are, and since when nothing moves. */
export function BoardLearners({ id }: { id: string }) {
  const search = learnerSearch(route.useSearch());
  const navigate = route.useNavigate();
  const list = useKeyset(learnerList(id, search));
  const sessions = useKeyset(sessionList(id));
  const [revoked, setRevoked] = useState<TrainingLearner>();
  const change = (part: Partial<LearnerSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  return (
    <Section
      title={m.training_board_learners()}
      aside={
        <CsvExport
          path={`/api/v1/trainings/${id}/learners`}
          query={switched(given(search), 'stuck')}
          name="inscrits"
        />
      }
    >
      <Stack>
        <Filters>
          <FilterSelect
            name="state"
            label={m.field_state()}
            options={valuesOf(learnerStates).map((value) => ({ value, label: learnerStates[value].label() }))}
            value={search.state?.[0]}
            onChange={(chosen) => change({ state: chosen && [chosen] })}
          />
          {sessions.items.length > 0 && (
            <FilterSelect
              name="sessionId"
              label={m.training_session_filter()}
              options={sessions.items.map((session) => ({ value: session.id, label: session.title }))}
              value={search.sessionId}
              onChange={(sessionId) => change({ sessionId })}
            />
          )}
          <Checkbox
            name="stuck"
            label={m.training_board_only_stuck()}
            checked={search.stuck === 'true'}
            onChange={({ target }) => change({ stuck: target.checked ? 'true' : undefined })}
          />
        </Filters>
        <ListResults
          list={list}
          caption={m.training_board_learners()}
          columns={columns(setRevoked)}
          rowKey={(learner) => learner.id}
          empty={<EmptyState title={m.training_board_learners_none()} />}
        />
      </Stack>
      <Revoke id={id} learner={revoked} onClose={() => setRevoked(undefined)} />
    </Section>
  );
}

function columns(onRevoke: (learner: TrainingLearner) => void): Column<TrainingLearner>[] {
  return [
    { key: 'person', header: m.training_board_person(), cell: ({ person }) => person.displayName },
    { key: 'state', header: m.field_state(), cell: ({ state }) => <LearnerStateBadge state={state} /> },
    {
      key: 'percent',
      header: m.training_progress(),
      cell: ({ percent, person }) => (
        <Progress
          label={person.displayName}
          labelHidden
          value={percent}
          words={m.training_percent({ percent })}
        />
      ),
    },
    { key: 'last', header: m.my_trainings_last(), cell: ({ lastActivity }) => lastActivity?.name },
    {
      key: 'seen',
      header: m.training_board_seen(),
      cell: ({ lastSeenAt }) => formatDayOf(lastSeenAt, 'short'),
    },
    {
      key: 'actions',
      header: m.field_actions(),
      wide: true,
      cell: (learner) =>
        learner.certificateCode && (
          <Button variant="secondary" size="small" onClick={() => onRevoke(learner)}>
            {m.training_revoke()}
            <span className="visually-hidden"> : {learner.person.displayName}</span>
          </Button>
        ),
    },
  ];
}

interface RevokeProps {
  id: string;
  learner: TrainingLearner | undefined;
  onClose: () => void;
}

function Revoke({ id, learner, onClose }: RevokeProps) {
  const revoke = useRevoke(id);
  const code = learner?.certificateCode;
  const close = () => {
    revoke.reset();
    onClose();
  };
  return (
    <ReasonDialog
      title={learner ? `${m.training_revoke()} : ${learner.person.displayName}` : ''}
      open={learner !== undefined}
      hint={m.training_revoke_hint()}
      confirm={m.training_revoke()}
      busy={revoke.isPending}
      error={revoke.error}
      onClose={close}
      onConfirm={(reason) => {
        if (!code) return;
        const onSuccess = () => {
          toast(m.training_revoked());
          close();
        };
        revoke.mutate({ code, reason }, { onSuccess });
      }}
    />
  );
}
