import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import { createElements, type ElementWords } from '../../renderer/drawing/elements.ts';
import type { HouseholdMap } from '../../shared/map/schema.ts';

/** The elements the program makes of a map for its canvas. */
export function drawnElements(map: HouseholdMap, words: ElementWords): ElementDefinition[] {
  const cy = cytoscape({ headless: true });
  createElements(cy, words, () => {}).show(map);
  const definitions = definitionsOf(cy);
  cy.destroy();
  return definitions;
}

/** Everything in a picture as it could be given to another. */
export function definitionsOf(cy: Core): ElementDefinition[] {
  return cy.elements().map((element) => {
    const { group, data, position, classes } = element.json() as ElementDefinition;
    return {
      ...(group && { group }),
      data,
      ...(element.isNode() && position && { position }),
      ...(classes && { classes }),
    };
  });
}
