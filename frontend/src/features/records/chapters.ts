import { m } from '@/paraglide/messages';

/** What the fields of a record are called, in the order they are read; by these names reviewers anchor their remarks. */
export const chapters: Record<string, () => string> = {
  title: m.field_title,
  summary: m.field_summary,
  context: m.record_context,
  challenge: m.record_challenge,
  partners: m.record_partners,
  actions: m.record_steps,
  results: m.record_results,
  figures: m.record_figures,
  obstacles: m.record_obstacles,
  levers: m.record_levers,
  means: m.record_means,
  costs: m.record_costs,
  lessons: m.record_lessons,
  transferConditions: m.record_transfer,
};
