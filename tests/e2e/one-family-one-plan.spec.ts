import { expect, type Page } from '@playwright/test';
import { partsOfPdf, textOfPdf } from '../support/pdf.ts';
import { mouseOf } from './hand.ts';
import { addPerson, expectSaved, makeMap, placeOf } from './household.ts';
import { test } from './program.ts';

const goals = {
  'Noor slaapt weer goed': ['Om acht uur het licht uit', 'Oma past op dinsdag op', 'Met de juf praten'],
  'De rekeningen zijn betaald': ['De post samen openen', 'Henk helpt met de formulieren', 'Bellen met de gemeente'],
  'Wij doen samen iets leuks': ['Zwemmen op zaterdag', 'Eten bij de buren'],
};

/** The paper as it would come from the printer, one line a page. */
async function print(page: Page, path: string): Promise<readonly string[]> {
  await page.pdf({ path, preferCSSPageSize: true, tagged: true, printBackground: true, outline: true });
  return (await textOfPdf(path, 'raw')).map((text) => text.replaceAll(/\s+/g, ' '));
}

test('from an empty map to a printed plan of three goals and eight actions, and a copy for the school', async ({
  program: { page, look },
}, info) => {
  const hand = mouseOf(page);
  const { keyboard } = page;
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  await makeMap(hand, page, 'Gezin Zonneveld');
  await button('Begrepen').click();
  await button('Persoon').click();
  await addPerson(hand, page, 'Oma Riet', 'Netwerk');
  await addPerson(hand, page, 'Henk', 'Vrijwilliger');
  await addPerson(hand, page, 'Juf Ans', 'Beroepskracht');
  await button('Lijst').click();
  await placeOf(hand, page, 'Henk');
  await keyboard.press('Enter');
  const henk = page.getByRole('region', { name: 'Henk' });
  await henk.getByRole('button', { name: 'Wie mag dit lezen? Iedereen' }).click();
  await henk.getByRole('button', { name: 'School' }).click();

  // The plan: three goals, each with its actions under it.
  await button('Plan').click();
  const plan = page.getByRole('region', { name: 'Plan', exact: true });
  await button(/^Doelen/).click();
  for (const [goal, actions] of Object.entries(goals)) {
    await plan.getByRole('textbox', { name: 'Nog een doel' }).fill(goal);
    const list = plan.getByRole('list', { name: `Acties bij dit doel: ${goal}` });
    await list.getByRole('textbox').last().focus();
    for (const action of actions) {
      await keyboard.type(action);
      await keyboard.press('Enter');
    }
  }
  const help = plan.getByRole('list', { name: 'Acties bij dit doel: De rekeningen zijn betaald' });
  await help.getByRole('button', { name: 'Wie en wanneer?' }).nth(1).click();
  await help.getByRole('combobox', { name: 'Wie doet het?' }).fill('henk');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(help.getByRole('combobox', { name: 'Wie doet het?' })).toHaveValue('Henk');
  await expect(plan.getByRole('list', { name: 'Acties', exact: true }).getByRole('checkbox')).toHaveCount(8);
  // What the family keeps from the school: one action.
  await help.getByRole('button', { name: 'Verplaatsen: Bellen met de gemeente' }).click();
  await page.getByRole('menuitem', { name: 'Wie mag dit lezen?' }).click();
  const asked = page.getByRole('dialog', { name: 'Wie mag dit lezen?' });
  await asked.getByRole('button', { name: 'School' }).click();
  await keyboard.press('Escape');
  await look('plan');
  await button('Terug naar de kaart').click();
  await expectSaved(page);

  // Their own paper has everything, the school's only what it may read, and says so.
  await keyboard.press('Control+p');
  const preview = page.getByRole('dialog', { name: 'Afdrukken' });
  await expect(preview.getByText(/^Zo komt het op papier/)).toBeVisible();
  const path = info.outputPath('own.pdf');
  const own = (await print(page, path)).join(' ');
  for (const [goal, actions] of Object.entries(goals)) {
    expect(own).toContain(goal);
    for (const action of actions) expect(own).toContain(action);
  }
  expect(own).toContain('Henk');
  const { title, language, isTagged, images, fonts } = await partsOfPdf(path);
  expect({ title, language, isTagged, images }).toEqual({
    title: 'Gezin Zonneveld',
    language: 'nl',
    isTagged: true,
    images: 0,
  });
  expect(fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);

  await preview.getByRole('combobox', { name: 'Voor wie is dit?' }).selectOption('School');
  await expect(preview.getByText('De naam Henk staat nog in een afspraak.')).toBeVisible();
  await expect(preview.getByText(/^Zo komt het op papier/)).toBeVisible();
  await look('copy');
  const school = (await print(page, info.outputPath('school.pdf'))).join(' ');
  expect(school).toContain('Kopie voor: School.');
  expect(school).toContain('Noor slaapt weer goed');
  expect(school).not.toContain('Bellen met de gemeente');
});
