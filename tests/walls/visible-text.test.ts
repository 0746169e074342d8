import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { type VisibleText, visibleTextIn } from './visible-text.ts';

const renderer = fileURLToPath(new URL('../../renderer', import.meta.url));

/** What is no language: two commands as a terminal takes them, values of Cytoscape's style, a kind of support. */
const excepted: readonly VisibleText[] = [
  { file: 'drawing/style-sheet.ts', words: 'data(caption)' },
  { file: 'drawing/style-sheet.ts', words: 'data(letter)' },
  { file: 'drawing/tie-sample.tsx', words: 'own' },
  { file: 'start/words-sheet.tsx', words: 'unzip' },
  { file: 'start/words-sheet.tsx', words: 'age -d -i slot-1.age map.age' },
];

it('says nothing on screen that is not in the catalogues', async () => {
  const names = (await readdir(renderer, { recursive: true })).filter((name) => /\.tsx?$/.test(name)).sort();
  const found = await Promise.all(
    names.map(async (name) => visibleTextIn(name, await readFile(join(renderer, name), 'utf8'))),
  );
  expect(names.length).toBeGreaterThan(50);
  expect(found.flat()).toEqual(excepted);
});

it.each([
  ['between tags', '<p>Hallo allemaal</p>', 'Hallo allemaal'],
  ['between tags beside something else', '<p>{name} woont hier</p>', 'woont hier'],
  ['in a fragment', '<>Klaar</>', 'Klaar'],
  ['in braces', "<p>{'Opslaan'}</p>", 'Opslaan'],
  ['as one of two', "<p>{isOn ? 'Aan' : text('ui.stop')}</p>", 'Aan'],
  ['after a condition', "<p>{isOn && 'Aan'}</p>", 'Aan'],
  ['in place of nothing', "<p>{name ?? 'Iemand'}</p>", 'Iemand'],
  ['in a template', `<p>{\`Kaart van \${date}\`}</p>`, 'Kaart van'],
  ['put together', "<p>{'Kaart van ' + date}</p>", 'Kaart van'],
  ['in an attribute', '<a title="Sluiten" />', 'Sluiten'],
  ['in an attribute with braces', "<a aria-label={isOn ? 'Sluiten' : label} />", 'Sluiten'],
  ['in a property of a component', '<Button label="Verder" />', 'Verder'],
  ['as a placeholder', '<input placeholder="Naam" />', 'Naam'],
  ['as the words for a picture', '<img alt="Een huis" />', 'Een huis'],
  ['in a list of choices', "choose([{ id: 'a', label: 'Kopie bewaren' }])", 'Kopie bewaren'],
  ['as the title of the page', "document.title = 'Onze kaart'", 'Onze kaart'],
  ['deep inside', '<ul>{names.map((name) => <li>{name}<b title="Weg" /></li>)}</ul>', 'Weg'],
])('finds words %s', (_, code, words) => {
  expect(visibleTextIn('planted.tsx', `export const planted = () => ${code};`)).toEqual([
    { file: 'planted.tsx', words },
  ]);
});

it.each([
  ['words from the catalogues', "<p title={text('ui.close')}>{text('start.what')}</p>"],
  ['a name from the map', '<bdi>{name}</bdi>'],
  ['marks without letters', "<p>{folder ?? '…'}: {score === null ? '–' : 1}</p>"],
  ['classes and other attributes', `<p className="start" role="status" data-at={\`x-\${at}\`} />`],
])('takes %s as they are', (_, code) => {
  expect(visibleTextIn('planted.tsx', `export const planted = () => ${code};`)).toEqual([]);
});
