import cytoscape from 'cytoscape';
import type { Language } from '../../shared/map/vocabulary.ts';
import { palettes } from '../../shared/notation/palette.ts';
import { dateInWords } from '../../shared/text/dates.ts';
import { styleSheetFor } from './style-sheet.ts';

/**
 * Draws two people and a tie where nobody sees it, writes a date, and throws them away: what a program does for the first
 * time takes it several times as long. For a moment in which nothing else is asked.
 */
export function warmUpDrawing(language: Language): void {
  dateInWords(new Date(), language);
  const container = document.createElement('div');
  container.style.cssText = 'position: fixed; width: 32px; height: 32px; visibility: hidden';
  document.body.append(container);
  const cy = cytoscape({ container, style: styleSheetFor(palettes.light), layout: { name: 'preset' } });
  cy.add([
    { data: { id: 'a', caption: 'a' }, classes: 'person network' },
    { data: { id: 'b', caption: 'b' }, classes: 'person own', position: { x: 90, y: 0 } },
    { data: { id: 't', source: 'a', target: 'b', letter: 'N' }, classes: 'network strong arrow-at-to' },
  ]);
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      cy.destroy();
      container.remove();
    }),
  );
}
