import { registrationStates } from '@/lib/labels/registrations';
import { valuesOf } from '@/lib/labels/words';
import { oneOf, searchOf, textParameter } from '@/lib/search';

export const registrationSearch = searchOf({
  q: textParameter,
  state: oneOf(valuesOf(registrationStates)),
  sort: oneOf(['registeredAt', '-registeredAt', 'name', '-name']),
});

export type RegistrationSearch = ReturnType<typeof registrationSearch>;
