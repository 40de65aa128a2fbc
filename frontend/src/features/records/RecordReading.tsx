import type { ReactNode } from 'react';
import type { Attachment, ExperienceContent, Rendered } from '@/api/types';
import { formatMonth } from '@/lib/format';
import { LookBadge } from '@/lib/LookBadge';
import { organisationKinds } from '@/lib/labels/organisations';
import { overcomes } from '@/lib/labels/records';
import { wordingOf } from '@/lib/labels/topics';
import { licenceName } from '@/lib/licences';
import { formatMoney } from '@/lib/money';
import { m } from '@/paraglide/messages';
import { Figures } from '@/ui/Card';
import { FileList } from '@/ui/FileList';
import { Row, Stack } from '@/ui/Layout';
import { Section } from '@/ui/Page';
import { RichText } from '@/ui/RichText';
import { chapters } from './chapters';

interface RecordReadingProps {
  content: ExperienceContent;
  /** Its chapters, as the server gives them to be shown. */
  rendered: Record<string, Rendered>;
  attachments?: readonly Attachment[];
  /** Stands under each chapter, by the name of its field. */
  under?: (field: string) => ReactNode;
}

/** All that a record says, chapter by chapter; what is empty is left out. */
export function RecordReading({ content, rendered, attachments = [], under }: RecordReadingProps) {
  const { partners, actions, figures, obstacles, levers, costs, attachmentIds } = content;
  const files = attachmentIds.flatMap((id) => attachments.filter((one) => one.id === id));
  const text = (field: string) => {
    const said = rendered[field];
    return (
      said && (
        <Chapter field={field} under={under}>
          {<RichText nodes={said.nodes} under={2} />}
        </Chapter>
      )
    );
  };
  return (
    <Stack gap="large">
      {text('context')}
      {text('challenge')}
      {partners.length > 0 && (
        <Chapter field="partners" under={under}>
          <ul>
            {partners.map(({ kind, name, role }) => (
              <li key={`${kind} ${name} ${role}`}>
                <strong>{name ?? organisationKinds[kind]()}</strong>
                {name && ` (${organisationKinds[kind]()})`}
                {role && <> : {role}</>}
              </li>
            ))}
          </ul>
        </Chapter>
      )}
      {actions.length > 0 && (
        <Chapter field="actions" under={under}>
          <ol>
            {actions.map(({ since, until, text: done }) => (
              <li key={`${since} ${done}`}>
                {since && <strong>{monthsOf(since, until)} : </strong>}
                {done}
              </li>
            ))}
          </ol>
        </Chapter>
      )}
      {text('results')}
      {figures.length > 0 && (
        <Chapter field="figures" under={under}>
          <Figures
            figures={figures.map(({ label, value, unit }) => ({ term: label, value: `${value} ${unit}` }))}
          />
        </Chapter>
      )}
      {obstacles.length > 0 && (
        <Chapter field="obstacles" under={under}>
          <ul>
            {obstacles.map(({ topic, overcome, how }) => (
              <li key={topic.id}>
                <Row gap="small">
                  <strong>{wordingOf(topic.prefLabel)}</strong>
                  <LookBadge look={overcomes[overcome]} />
                </Row>
                {how}
              </li>
            ))}
          </ul>
        </Chapter>
      )}
      {levers.length > 0 && (
        <Chapter field="levers" under={under}>
          <ul>
            {levers.map(({ topic, how }) => (
              <li key={topic.id}>
                <strong>{wordingOf(topic.prefLabel)}</strong>
                {how && <> : {how}</>}
              </li>
            ))}
          </ul>
        </Chapter>
      )}
      {text('means')}
      {costs.length > 0 && (
        <Chapter field="costs" under={under}>
          <ul>
            {costs.map(({ label, amount }) => (
              <li key={label}>
                {label} : {formatMoney(amount)}
              </li>
            ))}
          </ul>
        </Chapter>
      )}
      {text('lessons')}
      {text('transferConditions')}
      {files.length > 0 && (
        <Section title={m.field_files()}>
          <FileList
            label={m.field_files()}
            files={files.map(({ id, fileName, contentPath, size, licence }) => ({
              id,
              name: fileName,
              href: contentPath,
              size,
              licence: licence ? licenceName(licence) : undefined,
            }))}
          />
        </Section>
      )}
    </Stack>
  );
}

/** A month, or a year alone; from the one to the other. */
function monthsOf(since: string, until: string | null): string {
  const named = (time: string) => (time.length > 4 ? formatMonth(`${time}-01`) : time);
  return until ? `${named(since)} – ${named(until)}` : named(since);
}

interface ChapterProps {
  field: string;
  under: ((field: string) => ReactNode) | undefined;
  children: ReactNode;
}

function Chapter({ field, under, children }: ChapterProps) {
  return (
    <Section title={chapters[field]?.() ?? field}>
      {children}
      {under?.(field)}
    </Section>
  );
}
