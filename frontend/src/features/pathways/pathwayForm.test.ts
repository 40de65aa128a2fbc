import { describe, expect, it } from 'vitest';
import type { ExperiencePathway } from '@/api/types';
import { EMPTY_PATHWAY, pathwayDraft } from './pathwayForm';
import { type PhaseValues, planFaults } from './phaseForm';

const phase = (part: Partial<PhaseValues>): PhaseValues => ({
  key: 'a',
  id: null,
  kind: 'PREPARATION',
  title: 'Préparation',
  summary: '',
  startsOn: '2097-03-01',
  endsOn: '2097-04-30',
  events: [],
  ...part,
});

describe('what a pathway is sent as', () => {
  it('has a deadline to the second, or none', () => {
    const { callClosesLocal } = pathwayDraft({
      ...EMPTY_PATHWAY,
      closesDay: '2097-01-31',
      closesTime: '12:00',
    });
    expect(callClosesLocal).toBe('2097-01-31T12:00:00');
    expect(pathwayDraft(EMPTY_PATHWAY)).not.toHaveProperty('callClosesLocal');
  });

  it('keeps what people of the team were, and names nobody twice', () => {
    const before = { team: [{ id: '1', displayName: 'Apolline', role: 'EXPERT' }] } as ExperiencePathway;
    const one = { id: '1', label: 'Apolline' };
    const other = { id: '2', label: 'Sacha' };
    const { team } = pathwayDraft({ ...EMPTY_PATHWAY, coordinators: [other], coaches: [one, other] }, before);
    expect(team).toEqual([
      { personId: '2', role: 'COORDINATOR' },
      { personId: '1', role: 'EXPERT' },
    ]);
    expect(pathwayDraft(EMPTY_PATHWAY)).not.toHaveProperty('team');
  });
});

describe('what is wrong with phases', () => {
  it('is told at its field; overlapping is not wrong', () => {
    expect(planFaults([phase({}), phase({ key: 'b' })])).toEqual([]);
    const faults = planFaults([
      phase({ title: ' ', endsOn: '2097-02-01' }),
      phase({ startsOn: '', endsOn: '' }),
    ]);
    expect(faults.map(({ name }) => name)).toEqual([
      'phases.0.title',
      'phases.0.endsOn',
      'phases.1.startsOn',
      'phases.1.endsOn',
    ]);
  });
});
