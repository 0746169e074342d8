import { drawHousehold } from './draw-household.ts';
import { mouseOf } from './hand.ts';
import { test } from './program.ts';

test('a family draws its map with a mouse', async ({ program }) => {
  await drawHousehold(program, mouseOf(program.page));
});
