import { describe, expect, it } from 'vitest';
import { moved } from '@/lib/moved';
import { trainingContent } from '@/testing/trainingFixtures';
import {
  blankActivity,
  blankModule,
  outlineDraft,
  outlineFaults,
  sentTo,
  valuesOfOutline,
  withoutModule,
} from './outlineForm';

const { modules: STORED } = trainingContent();
const [LIRE, AGIR] = STORED.map(({ id }) => id);

describe('the outline as it is written', () => {
  it('comes back as it was when nothing changed', () => {
    const { modules } = outlineDraft(valuesOfOutline(STORED));
    expect(modules.map(({ id, key, requires }) => ({ id, key, requires }))).toEqual([
      { id: LIRE, key: 'lire', requires: [] },
      { id: AGIR, key: 'agir', requires: ['lire'] },
    ]);
    expect(modules[0]?.activities.map(({ title }) => title)).toEqual(['Regarder', 'Vérifier']);
  });

  it('names new modules by their titles, so that others may require them at once', () => {
    const { modules } = valuesOfOutline(STORED);
    const first = { ...blankModule(), title: 'Œuvrer à l’échelle d’un bassin' };
    const second = { ...blankModule(), title: 'Lire', requires: [first.key] };
    const draft = outlineDraft({ modules: [...modules, first, second] });
    expect(draft.modules[2]?.key).toBe('oeuvrer-a-l-echelle-d-un-bassin');
    expect(draft.modules[3]).toMatchObject({ key: 'lire-2', requires: ['oeuvrer-a-l-echelle-d-un-bassin'] });
  });

  it('leaves ids out of what is new, and blanks out of all', () => {
    const page = { ...blankActivity('PAGE'), title: ' Écouter ' };
    const draft = outlineDraft({ modules: [{ ...blankModule(), title: 'Un', activities: [page] }] });
    expect(draft).toEqual({
      modules: [
        {
          key: 'un',
          title: 'Un',
          requires: [],
          competences: [],
          activities: [{ kind: 'PAGE', title: 'Écouter' }],
        },
      ],
    });
  });

  it('says that what is required must come before', () => {
    const { modules } = valuesOfOutline(STORED);
    expect(outlineFaults(modules)).toEqual([]);
    const [fault] = outlineFaults(moved(modules, 1, 0));
    expect(fault?.message).toBe(
      'Module 1 : « Lire un territoire » doit venir avant lui, ou ne plus être demandé.',
    );
  });

  it('forgets a removed module wherever it was required', () => {
    const left = withoutModule(valuesOfOutline(STORED).modules, LIRE ?? '');
    expect(left.map(({ key, requires }) => ({ key, requires }))).toEqual([{ key: AGIR, requires: [] }]);
  });

  it('sends an activity to the end of another module, with what it is', () => {
    const { modules } = valuesOfOutline(STORED);
    const activity = modules[0]?.activities[0];
    const after = sentTo(modules, activity?.key ?? '', AGIR ?? '');
    expect(after[0]?.activities.map(({ title }) => title)).toEqual(['Vérifier']);
    expect(after[1]?.activities).toEqual([activity]);
  });

  it('wants a title for each module and activity', () => {
    const module = { ...blankModule(), activities: [blankActivity('QUIZ')] };
    expect(outlineFaults([module]).map(({ name }) => name)).toEqual([
      'modules.0.title',
      'modules.0.activities.0.title',
    ]);
  });
});
