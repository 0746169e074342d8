import { drawHousehold } from './draw-household.ts';
import { fingerOf } from './hand.ts';
import { test } from './program.ts';

test.use({ hasTouch: true });

test('a family draws its map by touch', async ({ program }) => {
  // The screens are the same as with a mouse, and were looked at there.
  await drawHousehold({ ...program, look: async () => {} }, fingerOf(program.page));
});
