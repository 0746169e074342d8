import type { z } from 'zod';

/** A name that may be repeated to a person: none that moves a terminal's cursor or fills its screen. */
const plainName = /^[\p{L}\p{N}_-]{1,64}$/u;

/**
 * The places of one fault a schema found, each as a path. A field that should not be there is told by its own name where
 * that is plain, and otherwise by what it stands in.
 */
export function placesOf(issue: z.core.$ZodIssue): readonly (readonly PropertyKey[])[] {
  if (issue.code !== 'unrecognized_keys') return [issue.path];
  return issue.keys.map((key) => (plainName.test(key) ? [...issue.path, key] : issue.path));
}

/** A path as it is told: `people.3.name`. */
export function placeText(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}
