import { useQuery } from '@tanstack/react-query';
import { formatMoment } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { textCauses } from '@/lib/labels/kits';
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
                cause: textCauses[cause](),
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
