import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSession } from '@/api/session';
import type { Kit, KitTest, KitVersion } from '@/api/types';
import { formatDayOf } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { LookBadge } from '@/lib/LookBadge';
import { kitVerdicts } from '@/lib/labels/kitTests';
import { m } from '@/paraglide/messages';
import { Button, LinkButton } from '@/ui/Button';
import { Card, Facts } from '@/ui/Card';
import { Muted, PlainText, Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Page, Section } from '@/ui/Page';
import { kitCrumbs } from './crumbs';
import { InviteTesterDialog } from './InviteTesterDialog';
import { OfDraft } from './KitEditPages';
import { kitTests, kitVersion } from './queries';
import { VersionMoves } from './VersionMoves';

/** What peers who tried the draft say of it; they are asked here, and answer from here. */
export function KitTestsPage({ id }: { id: string }) {
  return (
    <OfDraft id={id} title={m.kit_tests()}>
      {(kit, draftId) => <Tests kit={kit} draftId={draftId} />}
    </OfDraft>
  );
}

function Tests({ kit, draftId }: { kit: Kit; draftId: string }) {
  const version = useQuery(kitVersion(draftId));
  const tests = useQuery(kitTests(draftId));
  return (
    <Loaded query={version} page={m.kit_tests()}>
      {(draft) => (
        <Page
          title={m.kit_tests()}
          eyebrow={`${kit.code} · ${m.record_version({ number: String(draft.number) })}`}
          lead={m.kit_tests_lead()}
          crumbs={kitCrumbs(kit)}
          actions={
            <>
              <VersionMoves version={draft} />
              {draft.actions.includes('INVITE_TESTER') && <Invite kit={kit} version={draft} />}
            </>
          }
        >
          <Stack gap="large">
            {draft.state === 'DRAFT' && <Notice title={m.kit_tests_not_yet()} />}
            {draft.state === 'IN_TEST' && draft.testsToAmend > 0 && (
              <Notice tone="attention">
                <p>{m.kit_publish_to_amend()}</p>
              </Notice>
            )}
            <Loaded query={tests} lines={6}>
              {(given) => <Given kit={kit} round={draft.round} tests={given} />}
            </Loaded>
          </Stack>
        </Page>
      )}
    </Loaded>
  );
}

function Invite({ kit, version }: { kit: Kit; version: KitVersion }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {m.kit_test_invite()}
      </Button>
      <InviteTesterDialog
        versionId={version.id}
        communityId={kit.community?.id}
        open={open}
        onClose={() => setOpen(false)}
      />
    </>
  );
}

interface GivenProps {
  kit: Kit;
  /** The one under way. */
  round: number;
  tests: readonly KitTest[];
}

function Given({ kit, round, tests }: GivenProps) {
  if (tests.length === 0) return <Muted>{m.kit_tests_none()}</Muted>;
  const now = tests.filter((test) => test.round === round);
  const before = tests.filter((test) => test.round < round);
  return (
    <>
      {now.length > 0 && (
        <Section title={m.kit_tests_given()}>
          {now.map((test) => (
            <TestCard key={test.id} kit={kit} test={test} />
          ))}
        </Section>
      )}
      {before.length > 0 && (
        <Section title={m.kit_tests_before()}>
          <p>{m.kit_tests_before_detail()}</p>
          {before.map((test) => (
            <TestCard key={test.id} kit={kit} test={test} />
          ))}
        </Section>
      )}
    </>
  );
}

function TestCard({ kit, test }: { kit: Kit; test: KitTest }) {
  const { person } = useSession();
  const { id, tester, territory, content, finishedAt, createdAt } = test;
  const mine = person?.id === tester.id && finishedAt === null;
  return (
    <Card
      title={tester.displayName}
      eyebrow={finishedAt ? formatDayOf(finishedAt) : m.kit_test_asked({ day: formatDayOf(createdAt) })}
    >
      {territory && <Muted small>{territory.name}</Muted>}
      {finishedAt && content ? (
        <Facts
          facts={[
            {
              term: m.kit_verdict(),
              value: content.verdict && <LookBadge look={kitVerdicts[content.verdict]} />,
            },
            { term: m.kit_test_worked(), value: said(content.worked) },
            { term: m.kit_test_did_not_work(), value: said(content.didNotWork) },
          ]}
        />
      ) : (
        !mine && <Muted>{m.kit_test_waiting()}</Muted>
      )}
      {mine && (
        <div>
          <LinkButton to="/kits/$kitId/essais/$testId" params={{ kitId: kit.id, testId: id }}>
            {m.kit_test_answer()}
          </LinkButton>
        </div>
      )}
    </Card>
  );
}

function said(text: string) {
  return text ? <PlainText>{text}</PlainText> : null;
}
