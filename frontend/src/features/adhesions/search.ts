import { day, oneOf, searchOf, textParameter } from '@/lib/search';

export const adhesionSearch = searchOf({
  q: textParameter,
  on: day,
  sort: oneOf(['-startsOn', 'startsOn', 'name', '-name']),
});

export type AdhesionSearch = ReturnType<typeof adhesionSearch>;
