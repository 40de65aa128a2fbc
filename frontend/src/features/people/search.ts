import { oneOf, searchOf, textParameter } from '@/lib/search';

export const peopleSearch = searchOf({ q: textParameter, state: oneOf(['ACTIVE', 'DEACTIVATED']) });

export type PeopleSearch = ReturnType<typeof peopleSearch>;
