import { useQuery } from '@tanstack/react-query';
import type { FormerText } from '@/api/types';
import { formatMoment } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import type { Words } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { Fold } from '@/ui/Fold';
import { Muted } from '@/ui/Layout';
import { Section } from '@/ui/Page';
import { formerTexts } from './adoptionQueries';
import { SectionBody } from './KitSectionReading';

/** Every own text that something took the place of: nothing a territory wrote is lost. */
export function FormerTexts({ id }: { id: string }) {
  const query = useQuery(formerTexts(id));
  return (
    <Section title={m.adoption_former()}>
      <Loaded query={query} lines={3}>
        {(texts) =>
          texts.map(({ id: text, content, renderedBody, cause, replacer, replacedAt }) => (
            <Fold
              key={text}
              label={m.adoption_former_label({
                title: content.title,
                cause: CAUSES[cause](),
                moment: formatMoment(replacedAt),
              })}
            >
              {replacer && <Muted small>{replacer.displayName}</Muted>}
              <SectionBody content={content} body={renderedBody} under={3} />
            </Fold>
          ))
        }
      </Loaded>
    </Section>
  );
}

const CAUSES: Words<FormerText['cause']> = {
  ADAPTED: m.text_cause_adapted,
  ACCEPTED: m.text_cause_accepted,
  MERGED: m.text_cause_merged,
  REMOVED: m.text_cause_removed,
};
