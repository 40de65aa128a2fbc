import * as v from 'valibot';
import type { CompetenceFramework, CompetenceFrameworkDraft, FrameworkText } from '@/api/types';
import type { FieldWords } from '@/lib/forms/faults';
import { natures, profiles } from '@/lib/labels/competences';
import { valuesOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';

const words = { fr: v.string(), en: v.string() };

const competenceSchema = v.object({
  key: v.string(),
  /** Names it from version to version; null of a new one. */
  code: v.nullable(v.string()),
  ...words,
  definitionFr: v.string(),
  definitionEn: v.string(),
  profile: v.picklist(valuesOf(profiles)),
  nature: v.picklist(valuesOf(natures)),
});

const macroSchema = v.object({
  key: v.string(),
  code: v.nullable(v.string()),
  ...words,
  definitionFr: v.string(),
  definitionEn: v.string(),
  competences: v.array(competenceSchema),
});

export const frameworkSchema = v.object({
  fr: v.pipe(v.string(), v.trim(), v.nonEmpty(m.competence_wrong)),
  en: v.pipe(v.string(), v.trim(), v.nonEmpty(m.competence_wrong)),
  levels: v.array(v.object(words)),
  macros: v.pipe(
    v.array(macroSchema),
    v.check(
      (macros) => macros.every((macro) => named(macro) && macro.competences.every(named)),
      m.competence_wrong,
    ),
  ),
});

export type FrameworkValues = v.InferOutput<typeof frameworkSchema>;
export type MacroValues = v.InferOutput<typeof macroSchema>;
export type CompetenceValues = v.InferOutput<typeof competenceSchema>;

export const frameworkWords: FieldWords<keyof FrameworkValues> = {
  fr: m.competence_label_fr,
  en: m.competence_label_en,
  levels: m.competence_levels,
  macros: m.competence_tree,
};

function named({ fr, en }: { fr: string; en: string }): boolean {
  return fr.trim() !== '' && en.trim() !== '';
}

export function valuesOfFramework({ content, draft }: CompetenceFramework): FrameworkValues {
  const text = draft ?? content;
  return {
    fr: text?.label.fr ?? '',
    en: text?.label.en ?? '',
    levels: text?.levels ?? [],
    macros: (text?.macros ?? []).map(({ code, label, definition, competences }) => ({
      key: code ?? crypto.randomUUID(),
      code: code ?? null,
      ...label,
      ...explanation(definition),
      competences: competences.map((one) => ({
        key: one.code ?? crypto.randomUUID(),
        code: one.code ?? null,
        ...one.label,
        ...explanation(one.definition),
        profile: one.profile,
        nature: one.nature,
      })),
    })),
  };
}

function explanation(words?: { fr: string | null; en: string | null } | null) {
  return { definitionFr: words?.fr ?? '', definitionEn: words?.en ?? '' };
}

/** What its four levels mean, until it says so otherwise. */
const LEVELS = [
  { fr: 'Connaît et comprend', en: 'Knows and understands' },
  { fr: 'Fait avec un appui', en: 'Does it with support' },
  { fr: 'Fait en autonomie', en: 'Does it alone' },
  { fr: 'Transmet et fait évoluer', en: 'Passes it on and improves it' },
];
const LONGEST_CODE = 60;

/** With a name and nothing else yet; its short address follows from the name. */
export function begunFramework({ fr, en }: { fr: string; en: string }): CompetenceFrameworkDraft {
  const code = fr
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_CODE)
    .replace(/^-+|-+$/g, '');
  return {
    code: code || 'referentiel',
    text: { label: { fr: fr.trim(), en: en.trim() }, levels: LEVELS, macros: [] },
  };
}

export function blankMacro(): MacroValues {
  return {
    key: crypto.randomUUID(),
    code: null,
    fr: '',
    en: '',
    definitionFr: '',
    definitionEn: '',
    competences: [],
  };
}

export function blankCompetence(): CompetenceValues {
  return {
    key: crypto.randomUUID(),
    code: null,
    fr: '',
    en: '',
    definitionFr: '',
    definitionEn: '',
    profile: 'GENERALIST',
    nature: 'INDIVIDUAL',
  };
}

/** A competence goes to the end of another macro-competence. */
export function sentTo(macros: readonly MacroValues[], key: string, to: string): MacroValues[] {
  const sent = macros.flatMap(({ competences }) => competences).find((one) => one.key === key);
  if (!sent) return [...macros];
  return macros.map((macro) => {
    const others = macro.competences.filter((one) => one.key !== key);
    return { ...macro, competences: macro.key === to ? [...others, sent] : others };
  });
}

export function frameworkText(values: FrameworkValues, before: CompetenceFramework): FrameworkText {
  const description = (before.draft ?? before.content)?.description;
  return {
    label: { fr: values.fr.trim(), en: values.en.trim() },
    ...(description ? { description } : {}),
    levels: values.levels.map(({ fr, en }) => ({ fr: fr.trim(), en: en.trim() })),
    macros: values.macros.map((macro) => ({
      ...said(macro),
      competences: macro.competences.map((one) => ({
        ...said(one),
        profile: one.profile,
        nature: one.nature,
      })),
    })),
  };
}

function said({ code, fr, en, definitionFr, definitionEn }: Omit<MacroValues, 'competences'>) {
  const definition = { fr: definitionFr.trim() || null, en: definitionEn.trim() || null };
  return {
    ...(code ? { code } : {}),
    label: { fr: fr.trim(), en: en.trim() },
    ...(definition.fr || definition.en ? { definition } : {}),
  };
}
