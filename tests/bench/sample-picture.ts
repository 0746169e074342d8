import cytoscape from 'cytoscape';
import * as Y from 'yjs';
import { createElements } from '../../renderer/drawing/elements.ts';
import { styleSheetFor } from '../../renderer/drawing/style-sheet.ts';
import { addPerson } from '../../shared/map/edit.ts';
import { type MapJson, writeMapJson } from '../../shared/map/json.ts';
import { readMap } from '../../shared/map/read.ts';
import { palettes } from '../../shared/notation/palette.ts';
import { freePlaceFor } from '../../shared/notation/places.ts';
import { definitionsOf } from '../support/drawn-elements.ts';

const words = { homeWithoutName: 'Thuis', letterOf: (mark: string) => mark.slice(0, 1).toUpperCase() };

/** What the bare page draws: the elements and style sheet the program makes of a map, and those of one volunteer more. */
export function pictureOf(json: MapJson) {
  const document = new Y.Doc();
  writeMapJson(document, json);
  const cy = cytoscape({ headless: true });
  const picture = createElements(cy, words, () => {});
  picture.show(readMap(document));
  const elements = definitionsOf(cy);

  const [home = ''] = readMap(document).homes.keys();
  const position = { ...freePlaceFor(readMap(document), home, 'volunteer'), byHand: false };
  addPerson(document, { name: 'Nieuw', role: '', position, stands: { around: home, label: 'volunteer' } });
  picture.show(readMap(document));
  const before = new Set(elements.map(({ data }) => data.id));
  const addition = definitionsOf(cy).filter(({ data }) => !before.has(data.id));
  cy.destroy();
  return {
    elements,
    addition: addition.map((element) => ({ ...element, classes: `${element.classes} new` })),
    style: styleSheetFor(palettes.light),
  };
}
