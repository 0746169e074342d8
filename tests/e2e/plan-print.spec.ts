import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import * as Y from 'yjs';
import { type MapJson, mapJsonSchema, writeMapJson } from '../../shared/map/json.ts';
import { partsOfPdf, tagsOfPdf, textOfPdf } from '../support/pdf.ts';
import { sampleMap } from '../support/sample-map.ts';
import { withPlan } from '../support/sample-plan.ts';
import { openMap, writeMap } from './map-file.ts';
import { type Program, test } from './program.ts';

/** In points, standing. */
const a4 = [595, 842] as const;
const a3 = [842, 1191] as const;
const lying = ([width, height]: readonly [number, number]) => [height, width] as const;

async function openPreview({ page, host }: Program, map: MapJson): Promise<Locator> {
  const document = new Y.Doc();
  writeMapJson(document, map);
  await writeMap(join(host.documents, 'gezin.kaart'), document);
  await openMap(page, 'gezin.kaart');
  await page.keyboard.press('Control+p');
  return page.getByRole('dialog', { name: 'Afdrukken' });
}

/** Prints what the preview shows. The words of each page stand in one line, whatever lines they are in on paper. */
async function print(page: Page, path: string) {
  const shown = page.locator('.paper-page');
  await expect(shown.first()).toBeVisible();
  await page.pdf({ path, preferCSSPageSize: true, tagged: true, printBackground: true });
  const pages = (await textOfPdf(path, 'raw')).map((text) => text.replaceAll(/\s+/g, ' '));
  const { sizes, ...parts } = await partsOfPdf(path);
  return { pages, sizes: sizes.map((size) => size.map(Math.round)), ...parts };
}

/** What does not fit the page it stands on, as large as it is printed. */
async function cutOff(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  const found = await page.locator('.paper-page').evaluateAll((pages) =>
    pages.flatMap((sheet) =>
      [...sheet.querySelectorAll('.paper-rows > li, .paper-legend > li, .paper-names > *')].flatMap((row) => {
        const content = sheet.querySelector('.paper-content')?.getBoundingClientRect() ?? new DOMRect();
        const { right, bottom } = row.getBoundingClientRect();
        return right > content.right + 1 || bottom > content.bottom + 1 ? [row.textContent.slice(0, 80)] : [];
      }),
    ),
  );
  await page.emulateMedia({ media: null });
  return found;
}

test('prints a plan of three goals and sixty actions with every part, no row broken', async ({ program }, info) => {
  const { page, look } = program;
  const sample = sampleMap({ people: 12, ties: 18 });
  const names = ['فاطمة الزهراء بنت محمد', 'Świętosława Żółć-Gęślowska', 'W'.repeat(120)];
  const people = sample.people.map((person, index) => ({ ...person, name: names[index] ?? person.name }));
  const map = withPlan({ ...sample, people }, { goals: 3, actions: 60, from: new Date() });
  const preview = await openPreview(program, map);
  await expect(preview.getByText(/^Zo komt het op papier: \d+ bladzijden\./)).toBeVisible();
  await look('preview');
  for (const part of ['Mensen en lijnen', 'Hoe je ze bereikt', 'Voor op de koelkast', 'Lege kaart'])
    await preview.getByRole('button', { name: part, exact: true }).click();

  for (const [orientation, textSize, pageSize] of [
    ['Staand', '16', a4],
    ['Liggend', '12', lying(a4)],
  ] as const) {
    await preview.getByText(orientation, { exact: true }).click();
    await preview.getByLabel('Hoe groot zijn de letters?').selectOption(textSize);
    await expect(page.locator(`.paper-page[data-text-size="${textSize}"]`).first()).toBeVisible();
    const path = info.outputPath(`plan-${textSize}.pdf`);
    const { pages, sizes, isTagged, images, fonts, title } = await print(page, path);
    expect(await cutOff(page)).toEqual([]);
    expect([title, isTagged, images]).toEqual([map.about.title, true, 0]);
    expect(fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
    // The blank map lies, whatever the others do.
    expect(sizes).toEqual([...Array.from({ length: pages.length - 1 }, () => [...pageSize]), [...lying(a4)]]);
    for (const [index, words] of pages.entries()) {
      expect(words).toContain(`Bladzijde ${index + 1} van ${pages.length}`);
      expect(words).toMatch(/Gemaakt met Krachtenkaart · Versie \d{2}-\d{2}-\d{4}, \d{2}:\d{2}/);
      expect(words).toContain(map.about.title);
      expect(words).toMatch(/\d{1,2} [a-z]+ \d{4}/);
    }

    const begin = (heading: string) => pages.findIndex((words) => words.includes(heading));
    const places = ['Ons plan', 'Wie staan er op de kaart?', 'Zo bereik je iedereen', 'Deze week', 'Teken zelf'];
    const begins = places.map(begin);
    expect(begins).toEqual([...begins].sort((one, other) => one - other));
    const plan = pages.slice(begin('Ons plan'), begin('Wie staan er op de kaart?'));
    for (const { text, ready, goal } of map.plan.actions) {
      const [page1 = '', ...more] = plan.filter((words) => words.includes(text));
      expect(more).toEqual([]);
      expect(page1).toContain(text);
      if (ready !== '') expect(page1).toContain(ready);
      const first = map.plan.actions.find((action) => action.goal === goal);
      if (goal !== null && first?.text === text)
        expect(page1).toContain(`“${map.plan.goals.find(({ id }) => id === goal)?.text}”`);
    }
    const contacts = pages[begin('Zo bereik je iedereen')] ?? '';
    for (const { reach } of map.people) expect(contacts).toContain(reach);
    expect(pages.join(' ')).toContain('Świętosława Żółć-Gęślowska');
    expect(pages.join(' ')).toMatch(/\p{Script=Arabic}{3}/u);
    const tags = (await tagsOfPdf(path)).map(({ tag }) => tag);
    expect(tags.filter((tag) => tag === 'H1')).toHaveLength(1);
    expect(tags.filter((tag) => tag === 'H2')).toHaveLength(5);
    expect(tags.filter((tag) => tag === 'H4')).toHaveLength(3);
  }
});

test('prints the map on A3 and on sheets to glue, in another language than the screen', async ({ program }, info) => {
  const { page, look } = program;
  const preview = await openPreview(program, sampleMap({ people: 30, ties: 45 }));
  await preview.getByLabel('Taal op papier').selectOption('en');
  for (const [paper, count, size] of [
    ['a3', 1, lying(a3)],
    ['two', 2, a4],
    ['four', 4, lying(a4)],
    ['eight', 8, a4],
  ] as const) {
    await preview.getByLabel('Papier voor de kaart').selectOption(paper);
    await expect(page.locator('.paper-page')).toHaveCount(count);
    const { pages, sizes, language, images } = await print(page, info.outputPath(`${paper}.pdf`));
    expect(await cutOff(page)).toEqual([]);
    expect([language, images]).toEqual(['en', 0]);
    expect(sizes).toEqual(pages.map(() => [...size]));
    expect(pages[0]).toMatch(/Map of \d/);
    const whole = pages.join(' ');
    for (let person = 1; person <= 30; person += 1) expect(whole).toMatch(new RegExp(`[a-z] ${person}\\b`));
    for (const [index, words] of pages.entries()) {
      expect(words).toContain(`Page ${index + 1} of ${count}`);
      expect(words).toContain('Made with Krachtenkaart');
      if (count > 1) expect(words).toContain(`Sheet ${index + 1} of ${count}`);
    }
    // What they mean stands once.
    expect(pages.filter((words) => words.includes('Who gives'))).toHaveLength(1);
    if (paper === 'four') await look('sheets');
  }
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
});

test('prints a text that is longer than a page in pieces, and says what has nothing in it', async ({
  program,
}, info) => {
  const { page } = program;
  const long = Array.from({ length: 2_000 }, (_, index) => `woord${index}`).join(' ');
  const sample = sampleMap({ people: 1, ties: 1 });
  const plan = { question: 'x'.repeat(5_000), actions: [{ id: 'a', text: long, ready: '\n'.repeat(90).concat(long) }] };
  const preview = await openPreview(program, mapJsonSchema.parse({ ...sample, plan }));
  for (const part of ['Kaart', 'Hoe je ze bereikt', 'Voor op de koelkast'])
    await preview.getByRole('button', { name: part, exact: true }).click();
  await preview.getByText('In grijs', { exact: true }).click();
  await expect(preview.getByText('Er staat nog niet hoe je iemand bereikt.')).toBeVisible();
  const { pages } = await print(page, info.outputPath('long.pdf'));
  expect(await cutOff(page)).toEqual([]);
  const whole = pages.join(' ');
  // In the plan twice, and on the fridge.
  for (let word = 0; word < 2_000; word += 1) expect(whole.split(`woord${word} `).length - 1).toBe(3);
  expect(whole.match(/x/g)?.length).toBeGreaterThanOrEqual(5_000);

  for (const part of ['Plan', 'Voor op de koelkast'])
    await preview.getByRole('button', { name: part, exact: true }).click();
  await expect(preview.getByText('Er is nog niets om af te drukken.')).toBeVisible();
  await preview.getByRole('button', { name: 'Hoe je ze bereikt' }).click();
  await expect(preview.getByText('Kies eerst wat je wilt afdrukken.')).toBeVisible();
  await expect(preview.getByRole('button', { name: 'Afdrukken' })).toBeDisabled();
  // That was no choice to begin with the next time.
  await preview.getByRole('button', { name: 'Terug' }).click();
  await page.keyboard.press('Control+p');
  await expect(preview.getByRole('button', { name: 'Hoe je ze bereikt', pressed: true })).toBeVisible();
});
