import { GROUP_STATES } from '@/lib/enums';
import { manyOf, oneOf, searchOf, textParameter } from '@/lib/search';

export const groupSearch = searchOf({
  q: textParameter,
  state: manyOf(GROUP_STATES),
  mine: oneOf(['true']),
  sort: oneOf(['name', '-name', 'updatedAt', '-updatedAt']),
});

export type GroupSearch = ReturnType<typeof groupSearch>;
