import { useKeyset } from '@/api/keyset';
import type { Community, ThematicCycle } from '@/api/types';
import { formatDate, today } from '@/lib/format';
import { ProblemState } from '@/lib/Loaded';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Stack } from '@/ui/Layout';
import { Section } from '@/ui/Page';
import { RichText } from '@/ui/RichText';
import { EmptyState, LoadingState } from '@/ui/States';
import { Timeline } from '@/ui/Timeline';
import { CommunitySubpage } from './CommunitySubpage';
import { cycleList } from './meetingQueries';

export function CyclesPage({ id }: { id: string }) {
  return (
    <CommunitySubpage
      id={id}
      title={m.cycles_title()}
      actions={(community) =>
        community.actions.includes('UPDATE') && (
          <LinkButton to="/communautes/$communityId/cycles/nouveau" params={{ communityId: id }} icon="plus">
            {m.cycle_new()}
          </LinkButton>
        )
      }
    >
      {(community) => <Cycles community={community} />}
    </CommunitySubpage>
  );
}

function Cycles({ community }: { community: Community }) {
  const list = useKeyset(cycleList(community.id));
  if (list.loading) return <LoadingState />;
  if (list.error) return <ProblemState error={list.error} onRetry={list.retry} />;
  if (list.items.length === 0) {
    return <EmptyState title={m.cycles_none()}>{m.cycles_none_detail()}</EmptyState>;
  }
  return (
    <Stack gap="large">
      {list.items.map((cycle) => (
        <CycleSection key={cycle.id} cycle={cycle} writes={community.actions.includes('UPDATE')} />
      ))}
    </Stack>
  );
}

function CycleSection({ cycle, writes }: { cycle: ThematicCycle; writes: boolean }) {
  const day = today();
  return (
    <Section
      title={cycle.name}
      aside={
        cycle.actions.includes('UPDATE') && (
          <LinkButton
            to="/cycles/$cycleId/modifier"
            params={{ cycleId: cycle.id }}
            size="small"
            variant="secondary"
            icon="edit"
          >
            {m.action_edit()}
            <span className="visually-hidden"> : {cycle.name}</span>
          </LinkButton>
        )
      }
    >
      {cycle.renderedIntroduction && <RichText nodes={cycle.renderedIntroduction.nodes} under={2} />}
      <Timeline
        label={m.cycle_years({ name: cycle.name })}
        entries={cycle.years.map(({ id, theme, question, startsOn, endsOn }) => ({
          id,
          at: startsOn,
          when: m.cycle_period({ from: formatDate(startsOn), to: formatDate(endsOn) }),
          title: theme,
          detail: (writes || question) && (
            <YearDetail id={id} theme={theme} question={question} writes={writes} />
          ),
          ...looks(startsOn, endsOn, day),
        }))}
      />
    </Section>
  );
}

interface YearDetailProps {
  id: string;
  theme: string;
  question: string | null;
  writes: boolean;
}

/** What the year asks; for those who put its book together, the way there. */
function YearDetail({ id, theme, question, writes }: YearDetailProps) {
  return (
    <>
      {question && <p>{question}</p>}
      {writes && (
        <LinkButton to="/cahiers/$yearId" params={{ yearId: id }} variant="quiet" size="small" icon="list">
          {m.year_book()}
          <span className="visually-hidden"> : {theme}</span>
        </LinkButton>
      )}
    </>
  );
}

/** The year that runs is full, the one to come hollow. */
function looks(startsOn: string, endsOn: string, day: string) {
  if (endsOn < day) return { tone: 'neutral', shape: 'dot' } as const;
  return startsOn > day
    ? ({ tone: 'neutral', shape: 'hollow' } as const)
    : ({ tone: 'accent', shape: 'full' } as const);
}
