import { errors } from './errors.ts';
import { keeping } from './keeping.ts';
import { start } from './start.ts';
import { ui } from './ui.ts';

/** Everything the program says in Dutch: one file for each part of the program. Short sentences, plain words, B1. */
export const dutch = { errors, keeping, start, ui } as const;
