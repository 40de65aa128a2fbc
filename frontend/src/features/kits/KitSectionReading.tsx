import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { KitSection, KitSectionText } from '@/api/types';
import { formatNumber } from '@/lib/format';
import { kitSectionKinds } from '@/lib/labels/kitSections';
import { licenceName } from '@/lib/licences';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Facts } from '@/ui/Card';
import { FileList } from '@/ui/FileList';
import { Section } from '@/ui/Page';
import { RichText } from '@/ui/RichText';
import { CitedRecords } from './CitedRecords';
import { attachmentOf } from './loaders';

type Method = NonNullable<KitSection['content']['method']>;

/** One section of a kit: its text, how to go about it, and the experiences it draws on. */
export function KitSectionReading({ section }: { section: KitSection }) {
  const { content, renderedBody, sources } = section;
  return (
    <Section title={content.title} aside={<Tag>{kitSectionKinds[content.kind]()}</Tag>}>
      <SectionBody content={content} body={renderedBody} under={2} />
      {sources.length > 0 && (
        <Facts facts={[{ term: m.kit_sources(), wide: true, value: <CitedRecords records={sources} /> }]} />
      )}
    </Section>
  );
}

interface SectionBodyProps {
  content: KitSectionText;
  body: KitSection['renderedBody'];
  /** Level of the heading above. */
  under: 2 | 3;
}

/** What a section says, whoever says it: the kit, or a territory that adapted it. */
export function SectionBody({ content, body, under }: SectionBodyProps) {
  const { method, trainingId, attachmentId } = content;
  return (
    <>
      {method && <MethodFacts method={method} />}
      {body && <RichText nodes={body.nodes} under={under} />}
      {trainingId && (
        <p>
          <Link to="/formations/$trainingId" params={{ trainingId }}>
            {m.kit_training_open()}
          </Link>
        </p>
      )}
      {attachmentId && <Template id={attachmentId} />}
    </>
  );
}

function Template({ id }: { id: string }) {
  const { data } = useQuery(attachmentOf(id));
  if (!data) return null;
  const { fileName, contentPath, size, licence } = data;
  return (
    <FileList
      label={m.kit_file()}
      files={[
        { id, name: fileName, href: contentPath, size, licence: licence ? licenceName(licence) : undefined },
      ]}
    />
  );
}

function MethodFacts({ method }: { method: Method }) {
  const { purpose, minutes, groupFrom, groupTo, materials, steps, pitfalls } = method;
  const lines = (items: readonly string[]) =>
    items.length > 0 && (
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    );
  return (
    <Facts
      columns
      facts={[
        { term: m.kit_purpose(), value: purpose, wide: true },
        { term: m.kit_duration(), value: minutes && m.kit_minutes({ minutes: formatNumber(minutes) }) },
        {
          term: m.kit_group(),
          value:
            groupFrom !== null &&
            groupTo !== null &&
            m.kit_group_size({ from: formatNumber(groupFrom), to: formatNumber(groupTo) }),
        },
        { term: m.kit_materials(), value: lines(materials) },
        {
          term: m.kit_steps(),
          wide: true,
          value: steps.length > 0 && (
            <ol>
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          ),
        },
        { term: m.kit_pitfalls(), wide: true, value: lines(pitfalls) },
      ].map((fact) => ({ ...fact, value: fact.value || null }))}
    />
  );
}
