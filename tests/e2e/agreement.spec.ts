import { expect, type Page, test } from '@playwright/test';
import type { HouseholdMap, Tie } from '../../shared/map/schema.ts';
import { closenesses, figures, flows, helps, kinds, strengths, supportLabels } from '../../shared/map/vocabulary.ts';
import { photo } from '../support/photo.ts';
import { act, difference, drawAsSvg, drawOnCanvas, type Part, prepare, type Sample } from '../support/two-drawings.ts';
import { action, household, person, tie, withActions } from '../unit/shared/notation/household.ts';

const labels = [...supportLabels, null];

const names = ['Oma', 'Buurvrouw Fatma van de overkant', 'Zoë Çelik-Jørgensen', 'de muziekvereniging Excelsior', 'Bo'];
const onLine: Part = { left: 40, top: -40, width: 320, height: 140 };

/** Ties of every label, strength, flow and stress, between two people and between somebody and a home. */
const ties: readonly Sample[] = Array.from({ length: 20 }, (_, index) => {
  const fields = {
    label: labels[index % labels.length] ?? null,
    strength: strengths[index % 3] ?? 'normal',
    flow: [...flows, null][(index + Math.floor(index / 5)) % 5] ?? null,
    stress: index % 3 === 1,
  };
  return {
    name: `tie ${index} ${JSON.stringify(fields)}`,
    map: twoPeople([fields, ...(index % 4 === 3 ? [fields] : [])]),
    part: onLine,
  };
});

const people: readonly Sample[] = labels.flatMap((label, index) => {
  const place = { x: 420, y: -60, byHand: true };
  const outsider = household(
    [person('p', { name: names[index] ?? '', role: index % 2 === 0 ? 'oma' : '', position: place })],
    [tie('t', 'p', 'home', { label })],
  );
  const member = household([
    person('m', { name: names[index] ?? '', home: 'home', position: { x: -20, y: -10, byHand: true } }),
  ]);
  return [
    { name: `person ${label}`, map: outsider, part: { left: 330, top: -110, width: 180, height: 170 } },
    { name: `member ${index}`, map: member, part: { left: -130, top: -120, width: 260, height: 240 } },
  ];
});

/** Every figure there is, and the pictures of help on a tie of each course. */
const figureSamples: readonly Sample[] = [
  ...kinds.map((kind) => ({ kind })),
  ...figures.map((figure, index) => ({ figure, age: 7 + 30 * index })),
  { figure: 'female', deceased: true, age: 80 } as const,
  { deceased: true } as const,
].map((fields) => ({
  name: `figure ${JSON.stringify(fields)}`,
  map: household(
    [person('p', { name: '', position: { x: 420, y: -60, byHand: true }, ...fields })],
    [tie('t', 'p', 'home', { label: 'network' })],
  ),
  part: { left: 385, top: -95, width: 70, height: 90 },
}));
const helpSamples: readonly Sample[] = [{}, { stress: true }, { label: 'network' as const }].map((fields, index) => ({
  name: `help ${index}`,
  map: twoPeople([{ ...fields, help: helps.slice(0, 4 - index) }, ...(index === 2 ? [fields] : [])]),
  part: onLine,
}));

/** The box of what was agreed: to be done, more than fits a digit, and all done; on a tie of each course. */
const agreedSamples: readonly Sample[] = (
  [
    [1, {}],
    [12, { stress: true, help: ['company', 'advice'] }],
    [0, { label: 'network', strength: 'strong' }],
    [3, { label: 'professional' }],
  ] as [number, Partial<Tie>][]
).map(([open, fields]) => ({
  name: `agreed ${open} ${JSON.stringify(fields)}`,
  map: agreed(open, fields),
  part: onLine,
}));

const hullSample: Sample = {
  name: 'hull',
  map: household(
    [
      person('o', { name: '', kind: 'organisation', position: { x: 400, y: 0, byHand: true } }),
      person('a', { name: '', organisation: 'o', position: { x: 400, y: 170, byHand: true } }),
      person('b', { name: '', organisation: 'o', position: { x: 600, y: 90, byHand: true } }),
    ],
    [tie('t', 'o', 'home', { label: 'professional' })],
  ),
  part: { left: 330, top: -70, width: 340, height: 310 },
};

const photoSample: Sample = {
  name: 'photo',
  map: {
    ...household(
      [
        person('p', { name: '', photo: photo.id, position: { x: 420, y: -60, byHand: true } }),
        person('q', { name: '', photo: photo.id, deceased: true, position: { x: 520, y: -60, byHand: true } }),
      ],
      [tie('t', 'p', 'home', { label: 'network' })],
    ),
    photos: new Map([[photo.id, photo.bytes]]),
  },
  part: { left: 385, top: -95, width: 170, height: 90 },
};

const guestSample: Sample = {
  name: 'guest',
  map: household(
    [
      person('c', { name: 'Bo', home: 'home', alsoHome: 'other' }),
      person('d', { home: 'other', figure: 'male', age: 9 }),
    ],
    [],
    [
      { id: 'home', name: 'Bij mama', position: { x: -2_000, y: 0 } },
      { id: 'other', name: 'Bij papa', position: { x: 0, y: 0 } },
    ],
  ),
  part: { left: -140, top: -120, width: 280, height: 240 },
};
/** Rings and sectors with their names, under people. */
const zoneSamples: readonly Sample[] = (
  [
    { rings: true, sectors: 'none' },
    { rings: true, sectors: 'label' },
    { rings: false, sectors: 'domain' },
  ] as const
).map((arrangement) => {
  const map = household(
    ([...closenesses, null] as const).map((closeness, index) => person(`p${index}`, { name: '', closeness })),
    labels.map((label, index) => tie(`t${index}`, `p${index % 4}`, 'home', { label })),
  );
  return {
    name: `zones ${JSON.stringify(arrangement)}`,
    map: { ...map, about: { ...map.about, ...arrangement } },
    part: { left: -700, top: -780, width: 1_000, height: 800 },
  };
});

function twoPeople(fields: readonly Partial<Tie>[]): HouseholdMap {
  return household(
    [
      person('a', { name: '', position: { x: 20, y: -10, byHand: true } }),
      person('b', { name: '', position: { x: 380, y: 70, byHand: true } }),
    ],
    fields.map((one, index) => tie(`t${index}`, 'a', 'b', one)),
    [{ id: 'home', name: '', position: { x: -2_000, y: 0 } }],
  );
}

/** Two people with so many actions on their tie still to be done, and one that is; another tie beside it where it bends. */
function agreed(open: number, fields: Partial<Tie>): HouseholdMap {
  const actions = Array.from({ length: open }, (_, index) => action(`open${index}`, { tie: 't0' }));
  const map = twoPeople([fields, ...(fields.label === 'network' ? [{}] : [])]);
  return withActions(map, [...actions, action('done', { tie: 't0', done: true })]);
}

// Finer than text is set by the pixel: a blur of two of these is one of the map's.
test.use({ deviceScaleFactor: 2 });

test('the canvas and the SVG draw ties and persons alike', async ({ page }) => {
  await prepare(page);
  const samples = [
    ...ties,
    ...people,
    ...figureSamples,
    ...helpSamples,
    ...agreedSamples,
    ...zoneSamples,
    hullSample,
    guestSample,
    photoSample,
  ];
  for (const sample of samples) {
    const drawn = await drawOnCanvas(page, sample);
    expect.soft(await difference(page, drawn, await drawAsSvg(page, sample)), sample.name).toBeLessThan(0.01);
  }
});

test('what should look different does, in either', async ({ page }) => {
  await prepare(page);
  const looks = [
    { strength: 'weak' },
    { strength: 'strong' },
    { stress: true },
    { stress: true, strength: 'strong' },
  ] as const;
  const samples = looks.map((fields) => ({
    name: '',
    map: twoPeople([fields]),
    part: { ...onLine, left: 60, width: 280, top: 10, height: 40 },
  }));
  for (const draw of [drawOnCanvas, drawAsSvg]) {
    const pictures: string[] = [];
    for (const sample of samples) pictures.push(await draw(page, sample));
    for (const [index, picture] of pictures.entries()) {
      for (const other of pictures.slice(index + 1))
        expect(await difference(page, picture, other)).toBeGreaterThan(0.05);
    }
  }
});

test('what is painted part by part is the same as what is painted whole', async ({ page }) => {
  await prepare(page);
  const ring = Array.from({ length: 12 }, (_, index) => {
    const angle = (index / 12) * 2 * Math.PI;
    const position = { x: Math.round(330 * Math.cos(angle)), y: Math.round(290 * Math.sin(angle)), byHand: true };
    return person(`p${index}`, { name: names[index % names.length] ?? '', role: 'oma', position });
  });
  const around = ring.map(({ id }, index) => tie(`a${index}`, id, 'home', { label: labels[index % 5] ?? null }));
  const across = ring.slice(0, 6).map(({ id }, index) =>
    tie(`b${index}`, id, ring[index + 5]?.id ?? 'home', {
      label: labels[index % 4] ?? null,
      stress: index % 2 === 0,
      flow: flows[index % flows.length] ?? null,
      strength: 'strong',
    }),
  );
  const part = { left: -400, top: -350, width: 800, height: 700 };
  await drawOnCanvas(page, { name: '', map: household(ring, [...around, ...across]), part });
  const stage = page.locator('#stage');
  const first = (await stage.screenshot()).toString('base64');
  for (const script of [
    'cy.panBy({ x: 93, y: -41 })',
    'gone = cy.$("#p3").union(cy.$("#p3").connectedEdges()).remove()',
    'cy.$("#p5").position({ x: 120, y: 20 })',
    'cy.$("#a2, #p7").select()',
    'cy.panBy({ x: -56, y: 119 })',
    'gone.restore()',
    'cy.$("#a2").unselect()',
    'cy.panBy({ x: -20, y: -60 })',
  ]) {
    await act(page, script);
  }
  const parts = (await stage.screenshot()).toString('base64');
  expect(await difference(page, parts, first)).toBeGreaterThan(0.05);
  // Without any room there is nothing to paint, and nothing goes wrong.
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  for (const width of ['0px', `${part.width}px`]) {
    await act(page, `document.querySelector('#stage').style.width = '${width}'; cy.resize(); cy.forceRender()`);
  }
  expect(faults).toEqual([]);
  // At another scale nothing of it can be used.
  await act(page, 'cy.viewport({ zoom: 1.3, pan: { ...cy.pan() } })');
  await act(page, 'cy.viewport({ zoom: 1, pan: { ...cy.pan() } })');
  const whole = (await stage.screenshot()).toString('base64');
  expect(await difference(page, parts, whole)).toBeLessThan(0.001);
});

test('what is faded is hardly seen: figures, names, lines, arrows, letters, pictures of help and what was agreed', async ({
  page,
}) => {
  await prepare(page);
  for (const { map, part } of [
    twoPeople([{ label: 'professional', strength: 'strong', flow: 'both', help: [...helps] }]),
    twoPeople([{ label: 'own', stress: true, flow: 'none', help: ['company'] }]),
    twoPeople([{ label: 'own' }, { label: 'volunteer', help: ['practical'], strength: 'strong', flow: 'forward' }]),
    ...[...people, ...figureSamples, ...agreedSamples, hullSample, guestSample],
  ].map((one) => ('map' in one ? one : { map: one, part: onLine }))) {
    const inFull = await farthestFromGround(page, await drawOnCanvas(page, { name: '', map, part }));
    await act(page, "cy.elements().addClass('faded')");
    const faded = (await page.locator('#stage').screenshot()).toString('base64');
    expect(inFull).toBeGreaterThan(110);
    // Three at most lie over each other.
    expect(await farthestFromGround(page, faded)).toBeLessThan(0.4 * 255);
    expect(await farthestFromGround(page, faded)).toBeGreaterThan(10);
  }
});

/** How far the colour of any of a picture's pixels is from that of its first, of 255. */
async function farthestFromGround(page: Page, picture: string): Promise<number> {
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (context === null) throw new Error('No canvas');
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
    return pixels.reduce((farthest, value, at) => Math.max(farthest, Math.abs(value - (pixels[at % 4] ?? 0))), 0);
  }, picture);
}
