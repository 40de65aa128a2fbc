import type { FrameworkText } from '@/api/types';
import { natures, profiles } from '@/lib/labels/competences';
import { wordingOf } from '@/lib/labels/topics';
import { m } from '@/paraglide/messages';
import { getLocale } from '@/paraglide/runtime';
import { Tag } from '@/ui/Badge';
import { Fold } from '@/ui/Fold';
import { Muted, Row, Stack } from '@/ui/Layout';
import { Section } from '@/ui/Page';

/** What a framework says: each macro-competence opens on its competences; the levels below. */
export function FrameworkTree({ text }: { text: FrameworkText }) {
  return (
    <Stack gap="large">
      <Section title={m.competence_tree()}>
        <Stack gap="small">
          {text.macros.map((macro, at) => (
            <Fold key={macro.code ?? at} label={wordingOf(macro.label)} open={at === 0}>
              {macro.definition && <Muted>{explained(macro.definition)}</Muted>}
              <ul>
                {macro.competences.map((competence, place) => (
                  <li key={competence.code ?? place}>
                    <Row gap="small">
                      <strong>{wordingOf(competence.label)}</strong>
                      <Tag discreet>{profiles[competence.profile]()}</Tag>
                      <Tag discreet>{natures[competence.nature]()}</Tag>
                    </Row>
                    {competence.definition && <Muted small>{explained(competence.definition)}</Muted>}
                  </li>
                ))}
              </ul>
            </Fold>
          ))}
        </Stack>
      </Section>
      <Section title={m.competence_levels()}>
        <ol>
          {text.levels.map((level) => (
            <li key={level.fr}>{wordingOf(level)}</li>
          ))}
        </ol>
      </Section>
    </Stack>
  );
}

export function explained(words: { fr: string | null; en: string | null }): string | null {
  return getLocale() === 'fr' ? (words.fr ?? words.en) : (words.en ?? words.fr);
}
