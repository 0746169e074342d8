import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { readVersion } from '../../../main/version.ts';

it('is the version of package.json', () => {
  expect(readVersion()).toBe(createRequire(import.meta.url)('../../../package.json').version);
});
