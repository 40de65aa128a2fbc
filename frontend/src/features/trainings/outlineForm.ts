import * as v from 'valibot';
import type { ActivityKind, OutlineDraft, OutlineModule } from '@/api/types';
import type { FieldWords } from '@/lib/forms/faults';
import { filled } from '@/lib/forms/filled';
import { activityKinds } from '@/lib/labels/trainings';
import { valuesOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import type { FormFault } from '@/ui/Form';

const activitySchema = v.object({
  /** Of the form; the activity's own id where it has one. */
  key: v.string(),
  id: v.nullable(v.string()),
  kind: v.picklist(valuesOf(activityKinds)),
  title: v.string(),
});

const moduleSchema = v.object({
  /** Of the form; the module's own id where it has one. */
  key: v.string(),
  id: v.nullable(v.string()),
  /** What the API calls its key: it names the module from version to version. */
  slug: v.nullable(v.string()),
  title: v.string(),
  summary: v.string(),
  /** Keys, of the form, of the modules to finish before. */
  requires: v.array(v.string()),
  competences: v.array(v.object({ code: v.string(), level: v.number() })),
  activities: v.array(activitySchema),
});

export const outlineSchema = v.object({
  modules: v.pipe(
    v.array(moduleSchema),
    v.check((modules) => outlineFaults(modules).length === 0, m.outline_wrong),
  ),
});

export type OutlineValues = v.InferOutput<typeof outlineSchema>;
export type ModuleValues = v.InferOutput<typeof moduleSchema>;
export type ActivityValues = v.InferOutput<typeof activitySchema>;

export const outlineWords: FieldWords<keyof OutlineValues> = { modules: m.outline_modules };

export function valuesOfOutline(modules: readonly OutlineModule[]): OutlineValues {
  const keyOf = (slug: string) => modules.find(({ key }) => key === slug)?.id ?? slug;
  return {
    modules: modules.map(({ id, key, title, summary, requires, competences, activities }) => ({
      key: id,
      id,
      slug: key,
      title,
      summary: summary ?? '',
      requires: requires.map(keyOf),
      competences,
      activities: activities.map((activity) => ({
        key: activity.id,
        id: activity.id,
        kind: activity.kind,
        title: activity.title,
      })),
    })),
  };
}

export function blankModule(): ModuleValues {
  return {
    key: crypto.randomUUID(),
    id: null,
    slug: null,
    title: '',
    summary: '',
    requires: [],
    competences: [],
    activities: [],
  };
}

export function blankActivity(kind: ActivityKind): ActivityValues {
  return { key: crypto.randomUUID(), id: null, kind, title: '' };
}

/** Without a module: nothing requires it any more either. */
export function withoutModule(modules: readonly ModuleValues[], key: string): ModuleValues[] {
  return modules
    .filter((module) => module.key !== key)
    .map((module) => ({ ...module, requires: module.requires.filter((one) => one !== key) }));
}

/** An activity goes to the end of another module. */
export function sentTo(
  modules: readonly ModuleValues[],
  activityKey: string,
  moduleKey: string,
): ModuleValues[] {
  const activity = modules.flatMap(({ activities }) => activities).find(({ key }) => key === activityKey);
  if (!activity) return [...modules];
  return modules.map((module) => {
    const others = module.activities.filter(({ key }) => key !== activityKey);
    return { ...module, activities: module.key === moduleKey ? [...others, activity] : others };
  });
}

export type OutlineFault = FormFault & { name: string; module: string };

/** What is wrong, each fault at its field. */
export function outlineFaults(modules: readonly ModuleValues[]): OutlineFault[] {
  return modules.flatMap(({ key, title, requires, activities }, at) => {
    const rank = at + 1;
    const faults: OutlineFault[] = [];
    const blame = (field: string, message: string) =>
      faults.push({ name: moduleField(at, field), message, module: key });
    if (title.trim() === '') blame('title', m.outline_title_missing({ rank }));
    for (const later of modules.slice(at).filter((other) => requires.includes(other.key)))
      blame(`requires-${later.key}`, m.outline_requires_after({ rank, title: later.title }));
    activities.forEach((activity, place) => {
      if (activity.title.trim() === '')
        blame(`activities.${place}.title`, m.outline_activity_missing({ module: rank, rank: place + 1 }));
    });
    return faults;
  });
}

export function moduleField(at: number, field: string): string {
  return `modules.${at}.${field}`;
}

export function outlineDraft({ modules }: OutlineValues): OutlineDraft {
  const slugs = slugsOf(modules);
  return {
    modules: modules.map(({ key, id, title, summary, requires, competences, activities }) =>
      filled({
        id,
        key: slugs.get(key) ?? null,
        title: title.trim(),
        summary: summary.trim() || null,
        requires: requires.flatMap((one) => slugs.get(one) ?? []),
        competences,
        activities: activities.map((activity) =>
          filled({ id: activity.id, kind: activity.kind, title: activity.title.trim() }),
        ),
      }),
    ),
  };
}

/** The name of each module from version to version; a new one gets it of its title, since others may require it at once. */
function slugsOf(modules: readonly ModuleValues[]): Map<string, string> {
  const slugs = new Map(modules.flatMap(({ key, slug }) => (slug ? [[key, slug] as const] : [])));
  for (const { key, title } of modules.filter(({ slug }) => !slug)) {
    const base = slugOf(title) || 'module';
    const taken = new Set(slugs.values());
    let slug = base;
    for (let rank = 2; taken.has(slug); rank++) slug = `${base.slice(0, 56)}-${rank}`;
    slugs.set(key, slug);
  }
  return slugs;
}

function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');
}
