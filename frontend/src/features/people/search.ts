import * as v from 'valibot';
import { oneOf, textParameter } from '@/lib/search';

export const peopleSearch = v.object({ q: textParameter, state: oneOf(['ACTIVE', 'DEACTIVATED']) });

export type PeopleSearch = v.InferOutput<typeof peopleSearch>;
