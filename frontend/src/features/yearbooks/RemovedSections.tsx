import type { YearBookSection } from '@/api/types';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Muted, Row } from '@/ui/Layout';
import { Section } from '@/ui/Page';
import { toast } from '@/ui/Toast';
import { useSectionStep } from './queries';

/** What was taken out, and can be put back. */
export function RemovedSections({ sections }: { sections: readonly YearBookSection[] }) {
  return (
    <Section title={m.year_book_removed()}>
      <Muted>{m.year_book_removed_detail()}</Muted>
      <ul className="plain-list">
        {sections.map((section) => (
          <Removed key={section.id} section={section} />
        ))}
      </ul>
    </Section>
  );
}

function Removed({ section }: { section: YearBookSection }) {
  const { heading, actions } = section;
  const step = useSectionStep(section);
  const onSuccess = () => toast(m.section_restored({ heading }));
  return (
    <li>
      {step.error && <ProblemNotice error={step.error} />}
      <Row gap="small">
        <span>{heading}</span>
        {actions.includes('RESTORE') && (
          <Button
            variant="secondary"
            size="small"
            busy={step.isPending}
            onClick={() => step.mutate('restore', { onSuccess })}
          >
            {m.section_restore()}
            <span className="visually-hidden"> : {heading}</span>
          </Button>
        )}
      </Row>
    </li>
  );
}
