import { useNavigate } from '@tanstack/react-router';
import type { AdoptionSection, CitedRecord } from '@/api/types';
import { RecordForm } from '@/lib/forms/RecordForm';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Columns } from '@/ui/Layout';
import { Section } from '@/ui/Page';
import { toast } from '@/ui/Toast';
import { adaptSection, mergeSection } from './adopting';
import { SectionBody } from './KitSectionReading';
import { useKitsChanged } from './mutations';
import { ownText, startingText } from './ownText';
import { SectionFields } from './SectionFields';
import {
  EMPTY_SECTION,
  ownSectionSchema,
  type SectionValues,
  sectionWords,
  showSection,
  valuesOfSection,
} from './sectionForm';

interface OwnSectionFormProps {
  section: AdoptionSection;
  records: readonly CitedRecord[];
  reload: () => Promise<AdoptionSection>;
}

/** The own text; beside it, while a later version proposes one, that of the kit. */
export default function OwnSectionForm({ section, records, reload }: OwnSectionFormProps) {
  const { id, adoptionId, upstream, renderedUpstream, proposal } = section;
  const navigate = useNavigate();
  const refresh = useKitsChanged();
  const draftKey = `adoption-section:${id}`;
  const storedOf = (one: AdoptionSection): Stored<SectionValues> => {
    const text = startingText(one);
    return { values: text ? valuesOfSection(text, { records }) : EMPTY_SECTION, version: one.version };
  };
  const form = useRecordForm<SectionValues, AdoptionSection>({
    draftKey,
    schema: ownSectionSchema,
    stored: storedOf(section),
    words: sectionWords,
    save: (values, version) => {
      const text = ownText(values, section);
      const save = proposal ? mergeSection : adaptSection;
      return save(id, version ?? section.version, text);
    },
    onSaved: () => {
      void refresh();
      toast(proposal ? m.adoption_merged() : m.adoption_adapted_done());
      void navigate({
        to: '/adoptions/$adoptionId/sections/$sectionId',
        params: { adoptionId, sectionId: id },
      });
    },
    reload: () => reload().then(storedOf),
  });
  const fields = <SectionFields form={form.form} draftKey={draftKey} adopted />;
  return (
    <RecordForm
      record={form}
      words={sectionWords}
      show={showSection}
      cancel={
        <LinkButton
          to="/adoptions/$adoptionId/sections/$sectionId"
          params={{ adoptionId, sectionId: id }}
          variant="secondary"
        >
          {m.action_cancel()}
        </LinkButton>
      }
    >
      {proposal && upstream ? (
        <Columns kind="halves">
          <Section title={m.adoption_kit_text()}>
            <h3>{upstream.title}</h3>
            <SectionBody content={upstream} body={renderedUpstream} under={3} />
          </Section>
          <div className="stack">{fields}</div>
        </Columns>
      ) : (
        fields
      )}
    </RecordForm>
  );
}
