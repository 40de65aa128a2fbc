import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import type { Adoption, AdoptionSection, CitedRecord } from '@/api/types';
import { Loaded } from '@/lib/Loaded';
import { LookBadge } from '@/lib/LookBadge';
import { proposalLook } from '@/lib/labels/sectionProposals';
import { m } from '@/paraglide/messages';
import { Columns, Muted, Stack } from '@/ui/Layout';
import { Page, Section } from '@/ui/Page';
import { adoptionDetails, adoptionSection } from './adoptionQueries';
import { CitedRecords } from './CitedRecords';
import { adoptionCrumbs } from './crumbs';
import { Differences } from './Differences';
import { differencesOf } from './differences';
import { FormerTexts } from './FormerTexts';
import { SectionBody } from './KitSectionReading';
import { useKnownRecords } from './known';

// For who leads the territory.
const SectionDecisions = lazy(() => import('./SectionDecisions'));

interface OwnSectionPageProps {
  adoptionId: string;
  id: string;
}

/** One section of a territory's copy; where a later version proposes another text, both side by side. */
export function OwnSectionPage({ adoptionId, id }: OwnSectionPageProps) {
  const adoption = useQuery(adoptionDetails(adoptionId));
  const section = useQuery(adoptionSection(id));
  return (
    <Loaded query={adoption} page={m.kit_section_one()}>
      {(of) => (
        <Loaded query={section} page={m.kit_section_one()}>
          {(one) => <OwnSection adoption={of} section={one} />}
        </Loaded>
      )}
    </Loaded>
  );
}

interface OwnSectionProps {
  adoption: Adoption;
  section: AdoptionSection;
}

function OwnSection({ adoption, section }: OwnSectionProps) {
  const { local, base, upstream, proposal, former } = section;
  const records = useKnownRecords(adoption) ?? [];
  const shown = local ?? upstream ?? base;
  return (
    <Page
      title={shown?.title ?? m.kit_section_one()}
      eyebrow={
        <>
          {adoption.territory.name}
          {proposal && <LookBadge look={proposalLook(proposal)} />}
        </>
      }
      crumbs={adoptionCrumbs(adoption)}
      actions={
        adoption.actions.includes('UPDATE') && (
          <Suspense>
            <SectionDecisions adoption={adoption} section={section} />
          </Suspense>
        )
      }
    >
      <Stack gap="large">
        {proposal ? (
          <Proposed adoption={adoption} section={section} records={records} />
        ) : (
          <Text
            title={m.adoption_own_text()}
            content={local}
            body={section.renderedLocal}
            records={records}
          />
        )}
        {!proposal && section.changes.length > 0 && (
          <Section title={m.adoption_differences()}>
            <Differences differences={differencesOf(section, records)} upstream={m.adoption_kit_text()} />
          </Section>
        )}
        {former > 0 && <FormerTexts id={section.id} />}
      </Stack>
    </Page>
  );
}

function Proposed({ adoption, section, records }: OwnSectionProps & { records: readonly CitedRecord[] }) {
  const { local, renderedLocal, upstream, renderedUpstream } = section;
  const offered = m.adoption_offered_text({ number: String(adoption.offeredNumber ?? '') });
  return (
    <>
      <Columns kind="halves">
        <Text title={m.adoption_own_text()} content={local} body={renderedLocal} records={records} />
        <Text title={offered} content={upstream} body={renderedUpstream} records={records} upstream />
      </Columns>
      {local && upstream && (
        <Section title={m.adoption_differences()}>
          <Differences differences={differencesOf(section, records)} upstream={offered} />
        </Section>
      )}
    </>
  );
}

interface TextProps {
  title: string;
  content: AdoptionSection['local'];
  body: AdoptionSection['renderedLocal'];
  records: readonly CitedRecord[];
  upstream?: boolean;
}

function Text({ title, content, body, records, upstream = false }: TextProps) {
  const cited = records.filter(
    ({ recordId }, at) =>
      content?.citations.some((one) => one.recordId === recordId) &&
      records.findIndex((one) => one.recordId === recordId) === at,
  );
  return (
    <Section title={title}>
      {content ? (
        <>
          <h3>{content.title}</h3>
          <SectionBody content={content} body={body} under={3} />
          {cited.length > 0 && <CitedRecords records={cited} />}
        </>
      ) : (
        <Muted>{upstream ? m.adoption_gone_upstream() : m.adoption_without()}</Muted>
      )}
    </Section>
  );
}
