import { registrationStates } from '@/lib/labels/registrations';
import { valuesOf } from '@/lib/labels/words';
import { oneOf, searchOf, textParameter, yes } from '@/lib/search';

export const registrationSearch = searchOf({
  q: textParameter,
  state: oneOf(valuesOf(registrationStates)),
  sort: oneOf(['registeredAt', '-registeredAt', 'name', '-name']),
});

export type RegistrationSearch = ReturnType<typeof registrationSearch>;

/** Without it, those for events that are not over. */
export const myRegistrationSearch = searchOf({ past: yes });

export type MyRegistrationSearch = ReturnType<typeof myRegistrationSearch>;
