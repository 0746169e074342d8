/** The sizes of the drawing, in pixels at zoom 1: the canvas and the SVG both take them from here. */

/** The line around a home or a person, and the thinner one around a member. */
export const ringWidth = 4;
export const memberRingWidth = 3;
/** The line around who has no line to a home: thinner still, and whole. */
export const untiedRingWidth = 2;
/** How the line around somebody in their second home is broken. */
export const guestDashes: readonly number[] = [7, 6];

export const captionSize = 18;
export const captionLine = captionSize * 1.15;
/** From the inner edge of a figure's ring to its caption. */
export const captionGap = 9;
/** How much of what lies under a caption its ground covers, and how far that reaches around it. */
export const captionGround = { opacity: 0.82, padding: 1 } as const;
/** From the top of a home to the foot of its name. */
export const homeNameDrop = 44;
/** The part of a home's width that its name may take. */
export const homeNameReach = 0.65;

export const letterSize = 15;
export const badgePadding = 5;
export const badgeEdge = 2;
/** How the edge of a badge is broken for a weak tie. */
export const badgeDashes: readonly number[] = [4, 2];

export const arrowScale = 1.15;
