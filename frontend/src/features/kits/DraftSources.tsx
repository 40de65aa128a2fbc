import type { KitSectionText, KitVersion } from '@/api/types';
import { licenceName } from '@/lib/licences';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Muted, Row, Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Section } from '@/ui/Page';
import { toast } from '@/ui/Toast';
import { CitedRecords } from './CitedRecords';
import { useChangeSection } from './mutations';
import { citingLatest, citingNoMore, type Marked, markedSources } from './sources';

/** What the draft draws on: its credits, and what became of them that must be settled. */
export function DraftSources({ version }: { version: KitVersion }) {
  const { sections, credits, content, actions } = version;
  const marked = markedSources(sections);
  return (
    <Section title={m.kit_credits()} id="sources">
      {credits.length === 0 && <Muted>{m.kit_credits_none()}</Muted>}
      {marked.some(({ record }) => record.mix === 'INCOMPATIBLE') && (
        <Notice tone="attention" title={m.kit_licence_conflict()}>
          <p>
            {m.kit_licence_conflict_detail({
              licence: content.licence ? licenceName(content.licence) : m.licence_none(),
            })}
          </p>
        </Notice>
      )}
      {marked.length > 0 && (
        <ul className="plain-list stack" aria-label={m.kit_sources_marked()}>
          {marked.map((one) => (
            <li key={`${one.section.id} ${one.record.recordId}`}>
              <Settle marked={one} writes={actions.includes('UPDATE')} />
            </li>
          ))}
        </ul>
      )}
      {credits.length > 0 && <CitedRecords records={credits} />}
    </Section>
  );
}

function Settle({ marked: { section, record }, writes }: { marked: Marked; writes: boolean }) {
  const change = useChangeSection();
  const { title, code, state, mix, latest, licence } = record;
  const settle = (content: KitSectionText) =>
    change.mutate({ section, content }, { onSuccess: () => toast(m.kit_source_settled()) });
  return (
    <Card
      title={title ? `${title} (${code})` : m.kit_source_hidden()}
      eyebrow={m.kit_source_in({ section: section.content.title })}
    >
      <Stack gap="small">
        {state === 'CHANGED' && <p>{m.kit_source_changed_detail({ latest: String(latest) })}</p>}
        {state === 'WITHDRAWN' && <p>{m.kit_source_withdrawn_detail()}</p>}
        {mix !== 'COMPATIBLE' && (
          <p>
            {mix === 'INCOMPATIBLE'
              ? m.kit_source_incompatible({ licence: licence ? licenceName(licence) : m.licence_none() })
              : m.kit_source_unknown_mix({ licence: licence ? licenceName(licence) : m.licence_none() })}
          </p>
        )}
        {change.error && <ProblemNotice error={change.error} />}
        {writes && (
          <Row gap="small">
            {state === 'CHANGED' && (
              <Button
                variant="secondary"
                size="small"
                busy={change.isPending}
                onClick={() => settle(citingLatest(section, record))}
              >
                {m.kit_source_cite_latest({ latest: String(latest) })}
              </Button>
            )}
            <Button
              variant="secondary"
              size="small"
              busy={change.isPending}
              onClick={() => settle(citingNoMore(section, record))}
            >
              {m.kit_source_cite_no_more()}
            </Button>
          </Row>
        )}
      </Stack>
    </Card>
  );
}
