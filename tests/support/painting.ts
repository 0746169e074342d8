/** What a page needs to draw as the program does, in one script. */
export { paintBackdrop } from '../../renderer/drawing/painted-backdrop.ts';
export { keepPainted } from '../../renderer/drawing/painter.ts';
export { styleSheetFor } from '../../renderer/drawing/style-sheet.ts';
