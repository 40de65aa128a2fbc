import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { KitSection, KitVersion } from '@/api/types';
import { describeFiles } from '@/lib/forms/files';
import { RecordForm } from '@/lib/forms/RecordForm';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { toast } from '@/ui/Toast';
import { addSection, useKitsChanged, writeSection } from './mutations';
import { SectionFields } from './SectionFields';
import {
  EMPTY_SECTION,
  type Named,
  type SectionValues,
  sectionSchema,
  sectionText,
  sectionWords,
  showSection,
  valuesOfSection,
} from './sectionForm';

interface KitSectionFormProps {
  version: KitVersion;
  section?: KitSection;
  named: Omit<Named, 'records'>;
  reload?: () => Promise<KitSection>;
}

/** A section, new or not: under its own tag, so that others write others meanwhile. */
export default function KitSectionForm({ version, section, named, reload }: KitSectionFormProps) {
  const navigate = useNavigate();
  const refresh = useKitsChanged();
  const [key] = useState(() => crypto.randomUUID());
  const draftKey = section ? `kit-section:${section.id}` : `kit-section:new:${version.id}`;
  const storedOf = (one: KitSection): Stored<SectionValues> => ({
    values: valuesOfSection(one.content, { ...named, records: one.sources }),
    version: one.version,
  });
  const record = useRecordForm<SectionValues, KitSection>({
    draftKey,
    schema: sectionSchema,
    stored: section ? storedOf(section) : { values: EMPTY_SECTION, version: null },
    words: sectionWords,
    members: { trainingId: 'training', attachmentId: 'files' },
    save: async (values, number) => {
      await describeFiles(values.files);
      const text = sectionText(values);
      return section
        ? writeSection(section.id, number ?? section.version, text)
        : addSection(version.id, text, key);
    },
    onSaved: ({ content }) => {
      void refresh();
      toast(m.kit_section_saved({ title: content.title }));
      void navigate({ to: '/kits/$kitId/rediger', params: { kitId: version.kitId } });
    },
    ...(reload ? { reload: () => reload().then(storedOf) } : {}),
  });
  return (
    <RecordForm
      record={record}
      words={sectionWords}
      show={showSection}
      cancel={
        <LinkButton to="/kits/$kitId/rediger" params={{ kitId: version.kitId }} variant="secondary">
          {m.action_cancel()}
        </LinkButton>
      }
    >
      <SectionFields form={record.form} draftKey={draftKey} />
    </RecordForm>
  );
}
