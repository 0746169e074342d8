import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { entitiesOf } from '../../../../shared/map/document.ts';
import { commandLine } from '../../../../shared/text/nl/command-line.ts';
import { errors } from '../../../../shared/text/nl/errors.ts';
import { createCommandLine, sentence } from '../../../support/command-line.ts';
import { contentOf, documentWith } from '../../../support/map-content.ts';

const here = createCommandLine();
afterAll(() => here.close());

describe('check', () => {
  it('finds a JSON form that is not what the document says', async () => {
    const { map, update } = contentOf(documentWith('Oma'));
    const file = await here.createFile({ map: { ...map, people: [] }, update });
    const { code, result, said } = await here.run(['check', file]);
    expect([code, said]).toEqual([1, sentence(commandLine.faults)]);
    expect(JSON.parse(result)).toEqual({
      path: file,
      isSound: false,
      faults: ['map.ties.0.from', 'map-differs-from-yjs'],
    });
  });

  it('finds a document that breaks a rule of the map', async () => {
    const document = documentWith('Oma');
    const [id, person] = [...entitiesOf(document, 'people').entries()][0] ?? [];
    person?.set('role', 7);
    const { code, result } = await here.run(['check', await here.createFile(contentOf(document))]);
    expect(code).toBe(1);
    expect(JSON.parse(result).faults).toEqual([`yjs.people.${id}.role`]);
  });

  it('finds nothing in a document where a coordinate is -0, which JSON does not know', async () => {
    const document = documentWith('Oma');
    const [, person] = [...entitiesOf(document, 'people').entries()][0] ?? [];
    person?.set('position', { x: -0, y: 5, byHand: true });
    const { code, result } = await here.run(['check', await here.createFile(contentOf(document))]);
    expect([code, JSON.parse(result).faults]).toEqual([0, []]);
  });

  it('finds an update that is none', async () => {
    const { map } = contentOf(documentWith('Oma'));
    const file = await here.createFile({ map, update: new Uint8Array([1, 2, 3]) });
    expect(await here.run(['check', file])).toMatchObject({
      code: 1,
      result: '',
      said: sentence(errors['damaged-file']),
    });
  });

  it('finds that the README was changed, and info only tells', async () => {
    const file = await here.createFile();
    const text = (await readFile(file)).toString('latin1').replace('Dit bestand', 'Dat bestand');
    await writeFile(file, text, 'latin1');
    const checked = await here.run(['check', file]);
    expect([checked.code, JSON.parse(checked.result).faults]).toEqual([1, ['readme-changed']]);
    const described = await here.run(['info', file]);
    expect([described.code, described.said]).toEqual([0, sentence(commandLine.warningReadme)]);
  });
});
