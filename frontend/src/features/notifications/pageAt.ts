import type { LinkProps } from '@tanstack/react-router';

/** The API writes the page to go to as plain text. */
export function pageAt(path: string): LinkProps['to'] & string {
  return path as LinkProps['to'] & string;
}
