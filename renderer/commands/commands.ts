import { addPerson } from './add-person.ts';
import { arrange } from './arrange.ts';
import { bringBack } from './bring-back.ts';
import type { Command } from './command.ts';
import { drawTie } from './draw-tie.ts';
import { letGo } from './let-go.ts';
import { openSelected } from './open-selected.ts';
import { printMap } from './print-map.ts';
import { redo } from './redo.ts';
import { remove } from './remove.ts';
import { showList } from './show-list.ts';
import { undo } from './undo.ts';
import { showAll, zoomIn, zoomOut } from './zoom.ts';

/** Every command there is, in the order it would stand in a menu. */
export const commands: readonly Command[] = [
  addPerson,
  drawTie,
  openSelected,
  remove,
  bringBack,
  letGo,
  undo,
  redo,
  arrange,
  showList,
  zoomIn,
  zoomOut,
  showAll,
  printMap,
];
