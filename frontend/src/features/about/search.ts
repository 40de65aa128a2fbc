import { oneOf, searchOf } from '@/lib/search';

/** Codes of the API's problems, as the end of a refused sign-in hands them over. */
export const signInFailedSearch = searchOf({ raison: oneOf(['person-deactivated', 'email-not-verified']) });

export type SignInFailedSearch = ReturnType<typeof signInFailedSearch>;
