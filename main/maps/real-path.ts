import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** One name for each file, whatever links lead to it. What is not there keeps its name, in the real folder around it. */
export async function realPathOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const whole = resolve(path);
    return whole === dirname(whole) ? whole : join(await realPathOf(dirname(whole)), basename(whole));
  }
}
