import { type CaptionFields, captionOf, captionWidth, figureSize, memberCaptionWidth } from './person-look.ts';
import { personHeight } from './room.ts';
import { captionGap, captionLine, captionSize, homeNameReach, ringWidth } from './sizes.ts';
import { linesOf } from './text-width.ts';

const style = { size: captionSize, isBold: false };

/**
 * What stands under a person, line by line: the name in three lines at most, and role and age in two. In a home there is
 * room for two in all. Empty for somebody without a name and a role.
 */
export function personCaptionLines(person: CaptionFields): string[] {
  const [first = '', second = ''] = captionOf(person).split('\n');
  if ((person.home ?? null) !== null) return memberLines(first, second);
  return [...linesOf(first, style, captionWidth, 3), ...linesOf(second, style, captionWidth, 2)];
}

function memberLines(first: string, second: string): string[] {
  const name = linesOf(first, style, memberCaptionWidth, 2);
  return name.length > 1 ? name : [...name, ...linesOf(second, style, memberCaptionWidth, 1)];
}

/** What stands under somebody in their second home: the name alone, for the rest is in the first. */
export function guestCaptionLines({ name, role }: Pick<CaptionFields, 'name' | 'role'>): string[] {
  return memberLines(captionOf({ name: name.trim() === '' ? role : name, role: '' }), '');
}

/** How much larger children see people, and their names: about what the lines that are left out under them take. */
export const childrenScale = { figure: 1.25, caption: 1.15 } as const;

/** What stands under a person for children: whom they call somebody, and nothing else. */
export function childrenCaptionLines(called: string): string[] {
  const font = { size: captionSize * childrenScale.caption, isBold: false };
  return linesOf(captionOf({ name: called, role: '' }), font, captionWidth);
}

/** The name of a home with this radius, in two lines at most: the upper one stands where the home is narrow. */
export function homeCaptionLines(name: string, radiusX: number): string[] {
  const words = captionOf({ name, role: '' });
  const bold = { size: captionSize, isBold: true };
  const lines = linesOf(words, bold, radiusX * 2 * homeNameReach);
  return lines.length < 2 ? lines : linesOf(words, bold, radiusX, 2);
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
