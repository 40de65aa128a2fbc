import type { AdoptionSection, KitSectionText } from '@/api/types';
import { type SectionValues, sectionText } from './sectionForm';

/** What one begins to write from: the own text, else what the kit proposes, else what it said. */
export function startingText({ local, upstream, base }: AdoptionSection): KitSectionText | null {
  return local ?? upstream ?? base;
}

/** The text with the training and the file of the one it came from: those are the kit's to choose. */
export function ownText(values: SectionValues, section: AdoptionSection): KitSectionText {
  const text = sectionText(values);
  const from = startingText(section);
  if (!from) return text;
  const { kind, trainingId, moduleKey, attachmentId } = from;
  return { ...text, kind, trainingId, moduleKey, attachmentId };
}
