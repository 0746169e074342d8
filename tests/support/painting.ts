/** What a page needs to draw as the program does, in one script. */
export { keepPainted } from '../../renderer/drawing/painter.ts';
export { styleSheetFor } from '../../renderer/drawing/style-sheet.ts';
