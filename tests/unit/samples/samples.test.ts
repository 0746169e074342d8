import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { makeSamples, pictureOf, readSample, sampleNames, samplePath } from '../../samples/samples.ts';

describe.each(sampleNames)('the sample map %s', (name) => {
  it('is what the script makes', async () => {
    const kept = JSON.parse(await readFile(samplePath(name, 'json'), 'utf8'));
    expect(kept).toEqual((await makeSamples())[name]);
  });

  it('is drawn as its kept picture', async () => {
    const kept = await readFile(samplePath(name, 'svg'), 'utf8');
    expect(whatDiffers(kept, pictureOf(await readSample(name)))).toBe(null);
  });
});

/** A sentence on the first line that differs; null for none. */
function whatDiffers(kept: string, drawn: string): string | null {
  if (kept === drawn) return null;
  const [before, now] = [kept.split('\n'), drawn.split('\n')];
  const line = now.findIndex((one, index) => one !== before[index]);
  const at = line === -1 ? now.length : line;
  return `It is drawn otherwise than kept, from line ${at + 1} on: ${now[at] ?? 'nothing'} instead of ${before[at] ?? 'nothing'}. Is that meant? Look at it, and keep it by \`npm run samples\`.`;
}
