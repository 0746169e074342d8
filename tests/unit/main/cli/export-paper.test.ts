import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import * as Y from 'yjs';
import { type MapJson, mapJsonSchema, writeMapJson } from '../../../../shared/map/json.ts';
import { base64Of } from '../../../../shared/map/photos.ts';
import { commandLine } from '../../../../shared/text/nl/command-line.ts';
import { errors } from '../../../../shared/text/nl/errors.ts';
import { type CommandLineHere, createCommandLine, type Outcome, sentence } from '../../../support/command-line.ts';
import { contentOf } from '../../../support/map-content.ts';
import { partsOfPdf, textOfPdf } from '../../../support/pdf.ts';
import { photo } from '../../../support/photo.ts';
import { createPrintingBrowser } from '../../../support/printing-browser.ts';
import { sampleMap } from '../../../support/sample-map.ts';
import { withPlan } from '../../../support/sample-plan.ts';
import { createTemporaryFolder } from '../../../support/temporary-folder.ts';

const withoutBrowser = createCommandLine();
const here = createCommandLine(await createPrintingBrowser());
afterAll(() => {
  here.close();
  withoutBrowser.close();
});

const map = withPlan(sampleMap({ people: 12, ties: 16 }), { goals: 2, actions: 4, from: new Date(2026, 10, 24) });

async function exported(
  json: MapJson,
  options: readonly string[],
  { by = here, as = 'pdf' }: { readonly by?: CommandLineHere; readonly as?: 'pdf' | 'png' } = {},
): Promise<Outcome & { readonly out: string }> {
  const document = new Y.Doc();
  writeMapJson(document, json);
  const file = await by.createFile(contentOf(document));
  const out = join(await createTemporaryFolder(), `kaart.${as}`);
  return { ...(await by.run(['export', file, '--as', as, '--out', out, ...options])), out };
}

/** As the header of a PNG says it (RFC 2083, 11.2.1). */
function sizeOfPng(bytes: Buffer): { readonly width: number; readonly height: number } {
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const a4 = [842, 595];
const a3 = [1191, 842];
const rounded = (sizes: readonly (readonly [number, number])[]) => sizes.map((size) => size.map(Math.round));

it('prints the drawing and the plan as a window does: text, in its own fonts, with a title and a language', async () => {
  const { code, result, said, out } = await exported(map, []);
  expect([code, said]).toEqual([0, '']);
  expect(JSON.parse(result)).toEqual({ path: out, format: 'pdf' });
  expect((await stat(out)).mode & 0o777).toBe(0o600);
  const { title, language, isTagged, fonts, images, sizes } = await partsOfPdf(out);
  expect([title, language, isTagged, images]).toEqual(['Kaart van 12', 'nl', true, 0]);
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
  expect(sizes.length).toBeGreaterThan(1);
  for (const size of rounded(sizes)) expect(size).toEqual(a4);
  const text = (await textOfPdf(out, 'raw')).join('\n').replaceAll(/\s+/g, ' ');
  for (const { name } of map.people) expect(text).toContain(name);
  for (const goal of map.plan.goals) expect(text).toContain(goal.text);
});

it('prints the drawing on A3, with the rest on A4', async () => {
  const { out } = await exported(map, ['--paper', 'A3']);
  const [first, ...others] = rounded((await partsOfPdf(out)).sizes);
  expect(first).toEqual(a3);
  for (const size of others) expect(size).toEqual(a4);
});

it('prints the parts that are asked, in the language that is asked', async () => {
  const { out } = await exported(map, ['--parts', 'contacts, list', '--language', 'en']);
  expect(await partsOfPdf(out)).toMatchObject({ language: 'en', images: 0 });
  const text = (await textOfPdf(out)).join('\n');
  expect(text).toContain('Who is on the map?');
  expect(text).toContain('06 0000 1000');
  expect(text).not.toContain('Doel 1');
});

it('says on the paper for whom it is, and what is not there', async () => {
  const [first, ...others] = map.people;
  const json = mapJsonSchema.parse({
    ...map,
    people: [{ ...first, name: 'Joop Verzwegen', hiddenFrom: ['school'] }, ...others],
    readers: [{ id: 'school', name: '', withheld: 'nothing' }],
  });
  const { out } = await exported(json, ['--reader', 'school', '--parts', 'map']);
  const text = (await textOfPdf(out, 'raw')).join('\n');
  expect(text).toContain('Kopie voor: School. 1 persoon staat niet in deze kopie.');
  expect(text).not.toContain('Verzwegen');
});

it('prints photos too', async () => {
  const json = mapJsonSchema.parse({
    ...map,
    people: map.people.map((person, index) => (index === 0 ? { ...person, photo: photo.id } : person)),
    photos: [{ id: photo.id, jpeg: base64Of(photo.bytes) }],
  });
  expect((await partsOfPdf((await exported(json, ['--parts', 'map'])).out)).images).toBeGreaterThan(0);
});

it('makes a picture of dots as fine as is asked, with what is left out at its foot', async () => {
  const json = mapJsonSchema.parse({ ...map, readers: [{ id: 'school', name: '' }] });
  const once = await exported(json, ['--scale', '1'], { as: 'png' });
  const thrice = await exported(json, ['--scale', '3'], { as: 'png' });
  expect([once.code, once.said, thrice.code, thrice.said]).toEqual([0, '', 0, '']);
  const size = sizeOfPng(await readFile(once.out));
  expect(JSON.parse(once.result)).toEqual({ path: once.out, format: 'png', ...size });
  expect(size.width).toBeGreaterThan(480);
  expect(sizeOfPng(await readFile(thrice.out))).toEqual({ width: size.width * 3, height: size.height * 3 });
  // A line of words more makes it higher, and no wider.
  const copy = await exported(json, ['--scale', '1', '--reader', 'School'], { as: 'png' });
  const { width, height } = sizeOfPng(await readFile(copy.out));
  expect(width).toBe(size.width);
  expect(height).toBeGreaterThan(size.height);
});

it('prints nothing where there is no browser, or nothing to print, and says so', async () => {
  const none = await exported(map, [], { by: withoutBrowser });
  expect(none).toMatchObject({ code: 1, result: '', said: sentence(errors['no-browser']) });
  const empty = await exported(sampleMap({ people: 1, ties: 0 }), ['--parts', 'plan']);
  expect(empty).toMatchObject({ code: 1, result: '', said: sentence(errors['nothing-to-print']) });
  for (const { out } of [none, empty]) await expect(readFile(out)).rejects.toThrow('ENOENT');
});

it.each([
  [['--paper', 'A5'], commandLine.papers],
  [['--parts', ''], 'Zeg met --parts wat erop komt: map, plan, list, contacts, fridge, blank'],
  [['--parts', 'map,secret'], 'Zeg met --parts wat erop komt: map, plan, list, contacts, fridge, blank'],
  [['--scale', '2'], '--scale hoort bij --as png.'],
  [['--as', 'png', '--scale', '5'], commandLine.scales],
  [['--as', 'csv', '--paper', 'A4'], '--paper hoort bij --as pdf.'],
])('does not know %s', async (options, said) => {
  const typed = ['export', 'kaart.kaart', '--as', 'pdf', '--out', 'kaart.pdf', ...options];
  expect(await here.run(typed)).toEqual({ code: 2, result: '', said: sentence(said) });
});
