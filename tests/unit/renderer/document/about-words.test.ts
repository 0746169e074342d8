import { expect, it } from 'vitest';
import { wordsAbout } from '../../../../renderer/document/about-words.ts';
import { createText } from '../../../../shared/text/text.ts';
import { household, person } from '../../shared/notation/household.ts';

it('says what is known of somebody, and nothing of what is not', () => {
  const text = createText('nl');
  const ina = person('ina', {
    name: 'Ina',
    age: 44,
    closeness: 'middle',
    asked: 'yes',
    organisation: 'team',
  });
  const team = person('team', { name: 'Wijkteam', kind: 'organisation' });
  const map = household([ina, team, person('bo', { name: 'Bo' })]);
  expect(wordsAbout(map, ina, text)).toEqual(['44 jaar', 'ertussenin', 'hoort bij Wijkteam', 'zei ja']);
  expect(wordsAbout(map, team, text)).toEqual(['organisatie']);
  expect(wordsAbout(map, person('bo'), text)).toEqual([]);
});
