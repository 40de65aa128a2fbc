import { ENROLMENT_STATES, PROGRAMME_KINDS, PROGRAMME_STATES } from '@/lib/enums';
import { manyOf, oneOf, searchOf, textParameter } from '@/lib/search';

export const programmeSearch = searchOf({
  q: textParameter,
  kind: manyOf(PROGRAMME_KINDS),
  state: manyOf(PROGRAMME_STATES),
  sort: oneOf(['-startsOn', 'startsOn', 'name', '-name']),
});

export type ProgrammeSearch = ReturnType<typeof programmeSearch>;

/** The enrolments shown on a programme's page. */
export const enrolmentSearch = searchOf({
  state: manyOf(ENROLMENT_STATES),
  sort: oneOf(['name', '-updatedAt']),
});

export type EnrolmentSearch = ReturnType<typeof enrolmentSearch>;
