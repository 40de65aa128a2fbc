import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { YearBookSection } from '@/api/types';
import { EditorField } from '@/lib/forms/EditorField';
import { RecordForm } from '@/lib/forms/RecordForm';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { TextField } from '@/ui/Field';
import { toast } from '@/ui/Toast';
import { addSection, updateSection, useYearBookChanged } from './queries';
import {
  LONGEST_SECTION,
  type SectionValues,
  sectionDraft,
  sectionSchema,
  sectionWords,
} from './sectionForm';

interface SectionFormProps {
  yearId: string;
  /** Null for a new one. */
  sectionId: string | null;
  stored: Stored<SectionValues>;
  reload?: () => Promise<Stored<SectionValues>>;
}

export function SectionForm({ yearId, sectionId, stored, reload }: SectionFormProps) {
  const navigate = useNavigate();
  const changed = useYearBookChanged();
  // One key per form: a save repeated after a lost answer creates nothing twice.
  const [key] = useState(() => crypto.randomUUID());
  const draftKey = `year-book:${sectionId ?? yearId}`;
  const record = useRecordForm<SectionValues, YearBookSection>({
    draftKey,
    schema: sectionSchema,
    stored,
    words: sectionWords,
    save: (values, version) =>
      sectionId !== null && version !== null
        ? updateSection(sectionId, version, sectionDraft(values))
        : addSection(yearId, sectionDraft(values), key),
    onSaved: ({ heading }) => {
      void changed();
      toast(m.section_saved({ heading }));
      void navigate({ to: '/cahiers/$yearId', params: { yearId } });
    },
    ...(reload ? { reload } : {}),
  });
  const { register, control, formState } = record.form;
  return (
    <RecordForm
      record={record}
      words={sectionWords}
      show={(name, values) => values[name]}
      cancel={
        <LinkButton to="/cahiers/$yearId" params={{ yearId }} variant="secondary">
          {m.action_cancel()}
        </LinkButton>
      }
    >
      <TextField
        label={m.section_heading()}
        autoComplete="off"
        error={formState.errors.heading?.message}
        {...register('heading')}
      />
      <EditorField
        images
        control={control}
        name="text"
        label={m.section_text()}
        maxLength={LONGEST_SECTION}
        draftKey={draftKey}
      />
    </RecordForm>
  );
}
