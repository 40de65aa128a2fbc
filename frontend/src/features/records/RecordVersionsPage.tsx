import { useQuery } from '@tanstack/react-query';
import { useKeyset } from '@/api/keyset';
import type { ExperienceRecord } from '@/api/types';
import { formatMoment } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { wordsOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { Diff } from '@/ui/Diff';
import { Muted, Stack } from '@/ui/Layout';
import { Page, Section } from '@/ui/Page';
import { chapters } from './chapters';
import { recordChanges, recordDetails, recordVersions } from './queries';
import { recordCrumbs } from './RecordPage';

/** How a record came about: each published version, with what changed in it. */
export function RecordVersionsPage({ id }: { id: string }) {
  const query = useQuery(recordDetails(id));
  return (
    <Loaded query={query} page={m.record_versions()}>
      {(record) => (
        <Page
          title={m.record_versions()}
          eyebrow={record.code}
          crumbs={[
            ...recordCrumbs(),
            {
              label: record.content?.title ?? record.code,
              link: { to: '/experiences/$recordId', params: { recordId: id } },
            },
          ]}
        >
          <Versions record={record} />
        </Page>
      )}
    </Loaded>
  );
}

function Versions({ record: { id } }: { record: ExperienceRecord }) {
  const { items } = useKeyset(recordVersions(id));
  return (
    <Stack gap="large">
      {items.map(({ number, title, publishedAt }) => (
        <Section key={number} title={`${m.record_version({ number: String(number) })} : ${title}`}>
          <Muted>{formatMoment(publishedAt)}</Muted>
          {number > 1 ? <Changes id={id} number={number} /> : <p>{m.record_version_first()}</p>}
        </Section>
      ))}
    </Stack>
  );
}

function Changes({ id, number }: { id: string; number: number }) {
  const query = useQuery(recordChanges(id, number));
  return (
    <Loaded query={query} lines={3}>
      {({ changes }) => (
        <Diff
          summary={m.record_version_changed()}
          lines={changes.map(({ field, before, after }) => ({
            name: wordsOf(CHANGED, field),
            before,
            after,
          }))}
        />
      )}
    </Loaded>
  );
}

const CHANGED: Record<string, () => string> = {
  ...chapters,
  language: m.field_language,
  licence: m.field_licence,
  attachments: m.field_files,
};
