import * as v from 'valibot';
import type { ExperiencePathway, PhaseKind, PhasePlanDraft } from '@/api/types';
import type { FieldWords } from '@/lib/forms/faults';
import { filled } from '@/lib/forms/filled';
import { choices } from '@/lib/forms/rules';
import { phaseKinds } from '@/lib/labels/pathways';
import { valuesOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import type { FormFault } from '@/ui/Form';

const phaseSchema = v.object({
  /** Of the form; the phase's own where it has one. */
  key: v.string(),
  id: v.nullable(v.string()),
  kind: v.picklist(valuesOf(phaseKinds)),
  title: v.string(),
  summary: v.string(),
  startsOn: v.string(),
  endsOn: v.string(),
  events: choices(),
});

export const planSchema = v.object({
  phases: v.pipe(
    v.array(phaseSchema),
    v.check((phases) => planFaults(phases).length === 0, m.phases_wrong),
  ),
});

export type PlanValues = v.InferOutput<typeof planSchema>;
export type PhaseValues = v.InferOutput<typeof phaseSchema>;

export const planWords: FieldWords<keyof PlanValues> = { phases: m.pathway_phases };

/** Begins where the last one ends. */
export function blankPhase(pathway: ExperiencePathway, phases: readonly PhaseValues[]): PhaseValues {
  return {
    key: crypto.randomUUID(),
    id: null,
    kind: phases.length === 0 ? 'PREPARATION' : 'COLLECTIVE_SESSIONS',
    title: '',
    summary: '',
    startsOn: phases.at(-1)?.endsOn || pathway.startsOn,
    endsOn: '',
    events: [],
  };
}

export function valuesOfPlan({ phases }: ExperiencePathway): PlanValues {
  return {
    phases: phases.map(({ id, kind, title, summary, startsOn, endsOn, events }) => ({
      key: id,
      id,
      kind,
      title,
      summary: summary ?? '',
      startsOn,
      endsOn,
      events: events.map((event) => ({ id: event.id, label: event.title })),
    })),
  };
}

export function planDraft({ phases }: PlanValues): PhasePlanDraft {
  return {
    phases: phases.map(({ id, kind, title, summary, startsOn, endsOn, events }) =>
      filled({
        id,
        kind: kind as PhaseKind,
        title: title.trim(),
        summary: summary.trim() || null,
        startsOn,
        endsOn,
        eventIds: events.map((event) => event.id),
      }),
    ),
  };
}

type Fault = FormFault & { name: string; phase: string };

/** What is wrong with the phases, each fault at its field. Phases that overlap are no fault. */
export function planFaults(phases: readonly PhaseValues[]): Fault[] {
  return phases.flatMap((phase, at) => {
    const rank = at + 1;
    const faults: Fault[] = [];
    const blame = (field: string, message: string) =>
      faults.push({ name: phaseField(at, field), message, phase: phase.key });
    if (phase.title.trim() === '') blame('title', m.phase_title_missing({ rank }));
    if (phase.startsOn === '') blame('startsOn', m.phase_start_missing({ rank }));
    if (phase.endsOn === '') blame('endsOn', m.phase_end_missing({ rank }));
    else if (phase.endsOn < phase.startsOn) blame('endsOn', m.phase_end_early({ rank }));
    return faults;
  });
}

export function phaseField(at: number, field: string): string {
  return `phases.${at}.${field}`;
}
