import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form';
import * as v from 'valibot';

/**
 * Checks a flat form against its schema, every rule at once: the usual adapter stops before the rules that join
 * fields, and would show their faults only after the others are mended.
 */
export function resolver<Values extends FieldValues>(
  schema: v.GenericSchema<Values, Values>,
): Resolver<Values> {
  return (values) => {
    const result = v.safeParse(schema, values);
    if (result.success) return { values: result.output, errors: {} };
    const errors: Record<string, { type: string; message: string }> = {};
    for (const { path, type, message } of result.issues) {
      const name = String(path?.[0]?.key ?? 'root');
      errors[name] ??= { type, message };
    }
    return { values: {}, errors: errors as FieldErrors<Values> };
  };
}
