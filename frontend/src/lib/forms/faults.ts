import type { Problem } from '@/api/problem';
import { m } from '@/paraglide/messages';
import type { FormFault } from '@/ui/Form';

/** Fields of a form in their order on the page, with the words that name them. */
export type FieldWords<Name extends string> = Record<Name, () => string>;

/**
 * Where the server's refusal belongs: `/leadOrganisationId` is the field `leadOrganisation`, `/geoUnits/2/code`
 * is `geoUnits`. What fits no field stays with the whole form.
 */
export function faultsOf<Name extends string>(
  problem: Problem,
  words: FieldWords<Name>,
  members: Partial<Record<string, Name>> = {},
): (FormFault & { name?: Name })[] {
  if (problem.violations.length === 0) return [{ message: problemMessage(problem) }];
  return problem.violations.map((violation) => {
    const member = violation.pointer?.split('/')[1] ?? violation.parameter ?? '';
    const name = members[member] ?? (member in words ? (member as Name) : undefined);
    return name
      ? { name, message: m.field_fault({ label: words[name](), message: violation.message }) }
      : { message: violation.message };
  });
}

/** The server speaks the reader's language; only when it cannot be reached do we speak for it. */
export function problemMessage(problem: Problem): string {
  if (problem.code === 'network') return m.problem_network();
  return problem.detail ?? (problem.title || m.state_error_detail());
}
