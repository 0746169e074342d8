import { type CaptionFields, captionOf, captionWidth, figureSize } from './person-look.ts';
import { personHeight } from './room.ts';
import { captionGap, captionLine, captionSize, homeNameReach, ringWidth } from './sizes.ts';
import { linesOf } from './text-width.ts';

/** What stands under a person, line by line. Empty for somebody without a name and a role. */
export function personCaptionLines(person: CaptionFields): string[] {
  return linesOf(captionOf(person), { size: captionSize, isBold: false }, captionWidth);
}

/** What stands under somebody in their second home: the name alone, for the rest is in the first. */
export function guestCaptionLines({ name, role }: Pick<CaptionFields, 'name' | 'role'>): string[] {
  return personCaptionLines({ name: name.trim() === '' ? role : name, role: '' });
}

/** How much larger children see people, and their names: about what the lines that are left out under them take. */
export const childrenScale = { figure: 1.25, caption: 1.15 } as const;

/** What stands under a person for children: whom they call somebody, and nothing else. */
export function childrenCaptionLines(called: string): string[] {
  const font = { size: captionSize * childrenScale.caption, isBold: false };
  return linesOf(captionOf({ name: called, role: '' }), font, captionWidth);
}

/** The name of a home with this radius, line by line. */
export function homeCaptionLines(name: string, radiusX: number): string[] {
  return linesOf(captionOf({ name, role: '' }), { size: captionSize, isBold: true }, radiusX * 2 * homeNameReach);
}

/** How far somebody reaches under the middle of their figure, name included: what most do, or more. In map units. */
export function reachBelow(person: CaptionFields): number {
  const known = reaches.get(person);
  if (known !== undefined) return known;
  const lines = personCaptionLines(person).length;
  const foot = figureSize / 2 - ringWidth / 2 + captionGap + captionSize + (lines - 1) * captionLine;
  const reach = Math.max(personHeight - figureSize / 2, Math.ceil(foot));
  reaches.set(person, reach);
  return reach;
}

const reaches = new WeakMap<CaptionFields, number>();
