import type { TrainingBoard } from '@/api/types';

export interface ModuleFigures {
  title: string;
  /** How many have one of its activities before them. */
  here: number;
  /** How many did its last one: who got through it. */
  passed: number;
}

/** The figures of activities, which come in order, by module. */
export function modulesOf(activities: TrainingBoard['activities']): ModuleFigures[] {
  const modules: ModuleFigures[] = [];
  for (const { moduleTitle, here, done } of activities) {
    const last = modules.at(-1);
    if (last?.title === moduleTitle) {
      last.here += here;
      last.passed = done;
    } else modules.push({ title: moduleTitle, here, passed: done });
  }
  return modules;
}
