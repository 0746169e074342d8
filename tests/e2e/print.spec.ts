import { join } from 'node:path';
import { expect } from '@playwright/test';
import * as Y from 'yjs';
import { writeMapJson } from '../../shared/map/json.ts';
import { partsOfPdf, tagsOfPdf, textOfPdf } from '../support/pdf.ts';
import { sampleMap } from '../support/sample-map.ts';
import { openMap, writeMap } from './map-file.ts';
import { test } from './program.ts';

const standing = { width: 595, height: 842 };

for (const count of [1, 5, 40]) {
  test(`prints a map of ${count} as it is shown before`, async ({ program: { page, host, look } }, info) => {
    const map = sampleMap({ people: count, ties: count === 1 ? 1 : Math.round(count * 1.5) });
    const document = new Y.Doc();
    writeMapJson(document, map);
    await writeMap(join(host.documents, 'gezin.kaart'), document);
    await openMap(page, 'gezin.kaart');
    await page.keyboard.press('Control+p');
    const preview = page.getByRole('dialog', { name: 'Afdrukken' });
    await expect(preview.getByText('Zo komt het op papier: 1 bladzijde. Het plan is nog leeg.')).toBeVisible();
    await preview.getByRole('button', { name: 'Mensen en lijnen' }).click();
    await preview.getByRole('button', { name: 'Plan', exact: true }).click();
    await expect(preview.getByText(/^Zo komt het op papier: \d+ bladzijden\./)).toBeVisible();
    if (count === 5) await look('preview');

    for (const [lying, ink] of [
      ['Liggend', 'In kleur'],
      ['Staand', 'In grijs'],
    ] as const) {
      await preview.getByText(lying, { exact: true }).click();
      await preview.getByText(ink, { exact: true }).click();
      const shown = await preview.getByText(/^Zo komt het/).textContent();
      const path = info.outputPath(`${count}-${lying}.pdf`);
      await page.pdf({ path, preferCSSPageSize: true, tagged: true, printBackground: true });

      const pages = await textOfPdf(path);
      expect(shown).toContain(`: ${pages.length} bladzijden`);
      const { title, language, sizes, isTagged, fonts, images } = await partsOfPdf(path);
      expect([title, language]).toEqual([map.about.title, 'nl']);
      // The page itself is called as before.
      await expect(page).toHaveTitle('Krachtenkaart');
      const { width, height } = standing;
      expect(sizes.map((size) => size.map(Math.round))).toEqual(
        pages.map(() => (lying === 'Staand' ? [width, height] : [height, width])),
      );
      expect([isTagged, images]).toEqual([true, 0]);
      expect(fonts.length).toBeGreaterThan(0);
      expect(fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);

      const tags = await tagsOfPdf(path);
      expect(tags.filter(({ tag }) => /^(H\d|Figure)$/.test(tag)).map(({ tag }) => tag)).toEqual([
        'H1',
        'Figure',
        'H2',
        ...Array.from(new Set(map.ties.filter(({ to }) => to === 'home').map(({ label }) => label)), () => 'H3'),
      ]);

      const [first = ''] = pages;
      for (const words of [map.about.title, 'Kaart van ', 'Thuis']) expect(first).toContain(words);
      for (const [index, text] of pages.entries()) {
        expect(text).toContain('Gemaakt met Krachtenkaart');
        expect(text).toContain(`Bladzijde ${index + 1} van ${pages.length}`);
      }
      const [page1 = '', ...list] = await textOfPdf(path, 'raw');
      const drawn = page1.replaceAll(/\s+/g, ' ');
      if (count > 1)
        for (const words of ['Netwerk', 'Zwak', 'Sterk', 'Wie geeft', 'Spanning']) expect(drawn).toContain(words);
      const listed = list.join('\n');
      for (const { name } of map.people) {
        expect(listed).toMatch(new RegExp(`^ *${name}( |$)`, 'm'));
        expect(drawn).toMatch(new RegExp(`\\b${name}\\b`));
      }
      expect(listed.match(/Lijn met/g)).toHaveLength(
        map.ties.reduce((sum, { to }) => sum + (to === 'home' ? 1 : 2), 0),
      );
    }

    const isNearer = preview.getByText('Op papier staan mensen dichter bij elkaar.');
    await expect(isNearer).toHaveCount(count === 40 ? 1 : 0);

    // Next time it is as it was left.
    await preview.getByRole('button', { name: 'Terug' }).click();
    await page.getByRole('button', { name: 'Meer', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Afdrukken…' }).click();
    await expect(preview.getByRole('radio', { name: 'Staand' })).toBeChecked();
    await expect(preview.getByRole('radio', { name: 'In grijs' })).toBeChecked();
  });
}

test.describe('in English', () => {
  test.use({ hostLocale: 'en_GB.UTF-8' });

  test('a map without a name is printed under the words for that', async ({ program: { page, look } }, info) => {
    await page.getByRole('button', { name: 'See the example' }).click();
    await page.getByRole('textbox', { name: 'Name of the map' }).fill('');
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Print…' }).click();
    await expect(page.getByText(/^This is how it will be on paper: 4 pages\./)).toBeVisible();
    await look('preview');
    const path = info.outputPath('example.pdf');
    await page.pdf({ path, preferCSSPageSize: true, tagged: true });
    expect(await partsOfPdf(path)).toMatchObject({ title: 'Map without a name', language: 'en' });
    expect((await textOfPdf(path))[0]).toMatch(/Map of \d{1,2} [A-Z][a-z]+ \d{4}/);
    await expect(page).toHaveTitle('Krachtenkaart');
  });
});
