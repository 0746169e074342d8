import { addData } from './add-data.ts';
import { addHome } from './add-home.ts';
import { addPerson } from './add-person.ts';
import { agree } from './agree.ts';
import { arrange } from './arrange.ts';
import { bringBack } from './bring-back.ts';
import type { Command } from './command.ts';
import { curtain } from './curtain.ts';
import { drawTie } from './draw-tie.ts';
import { duplicate } from './duplicate.ts';
import { fullScreen } from './full-screen.ts';
import { changeWords, closeMap, saveCopy, saveNow } from './keep-map.ts';
import { letGo } from './let-go.ts';
import { openSelected } from './open-selected.ts';
import { readAloud } from './read-aloud.ts';
import { redo } from './redo.ts';
import { remove } from './remove.ts';
import { repeat } from './repeat.ts';
import { selectEverybody } from './select-everybody.ts';
import { showAsking } from './show-asking.ts';
import { showEverything, showFilter } from './show-filter.ts';
import { showList } from './show-list.ts';
import { showMenu } from './show-menu.ts';
import { showPlan } from './show-plan.ts';
import { chooseArrangement, chooseLook, exportMap, find, printMap, showKeys, showReaders } from './show-sheet.ts';
import { spotlight } from './spotlight.ts';
import { swapEnds } from './swap-ends.ts';
import { turn } from './turn.ts';
import { undo } from './undo.ts';
import { showAll, zoomIn, zoomOut } from './zoom.ts';

/** Every command there is, in the order and the groups it stands in a menu. */
export const commandGroups: readonly (readonly Command[])[] = [
  [addPerson, drawTie, addHome, openSelected, showMenu, remove, bringBack],
  [repeat, duplicate, swapEnds, agree],
  [selectEverybody, letGo],
  [undo, redo],
  [find, showList, showPlan, showAsking, arrange, chooseArrangement],
  [zoomIn, zoomOut, showAll],
  [curtain, showFilter, spotlight, showEverything],
  [readAloud, fullScreen, turn],
  [saveNow, saveCopy, exportMap, printMap, showReaders, addData],
  [changeWords, chooseLook, showKeys],
  [closeMap],
];

export const commands: readonly Command[] = commandGroups.flat();
