import * as v from 'valibot';
import { ENROLMENT_STATES, PROGRAMME_KINDS, PROGRAMME_STATES } from '@/lib/enums';
import { manyOf, oneOf, textParameter } from '@/lib/search';

export const programmeSearch = v.object({
  q: textParameter,
  kind: manyOf(PROGRAMME_KINDS),
  state: manyOf(PROGRAMME_STATES),
  sort: oneOf(['-startsOn', 'startsOn', 'name', '-name']),
});

export type ProgrammeSearch = v.InferOutput<typeof programmeSearch>;

/** The enrolments shown on a programme's page. */
export const enrolmentSearch = v.object({
  state: manyOf(ENROLMENT_STATES),
  sort: oneOf(['name', '-updatedAt']),
});

export type EnrolmentSearch = v.InferOutput<typeof enrolmentSearch>;
