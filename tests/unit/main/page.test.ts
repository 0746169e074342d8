import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { pageHeaders, readPage } from '../../../main/page.ts';
import type { Preferences } from '../../../shared/preferences.ts';
import { createTemporaryFolder } from '../../support/temporary-folder.ts';

it('holds every file of the build that a page is made of, and nothing else', async () => {
  const folder = await createTemporaryFolder();
  await mkdir(join(folder, 'assets'));
  for (const name of ['index.html', 'assets/page.js', 'assets/font.woff2', 'notes.txt', 'page.js.map']) {
    await writeFile(join(folder, name), name);
  }
  const { files } = await readPage(folder);
  expect([...files.keys()].sort()).toEqual(['assets/font.woff2', 'assets/page.js']);
  expect(files.get('assets/font.woff2')).toEqual({ type: 'font/woff2', bytes: Buffer.from('assets/font.woff2') });
});

const preferences: Preferences = {
  language: 'en',
  look: 'dark',
  textSize: 'large',
  drawing: 'usual',
  areHintsSeen: false,
};

it('puts the nonce everywhere it is asked for, and how the page speaks and looks at its start', async () => {
  const folder = await createTemporaryFolder();
  await writeFile(join(folder, 'index.html'), '<html lang="nl"><a nonce="%NONCE%"><b nonce="%NONCE%">');
  const page = await readPage(folder);
  expect(String(page.htmlWith('$&x', preferences))).toBe(
    '<html lang="en" data-look="dark" data-text-size="large"><a nonce="$&x"><b nonce="$&x">',
  );
});

it('says so in the page of the program itself', async () => {
  const { htmlWith } = await readPage(fileURLToPath(new URL('../../../renderer', import.meta.url)));
  expect(String(htmlWith('', preferences))).toContain('<html lang="en" data-look="dark" data-text-size="large">');
});

it('allows the one style sheet of Cytoscape, as the installed version writes it', async () => {
  const source = await readFile(createRequire(import.meta.url).resolve('cytoscape'), 'utf8');
  const [, className] = /className = '(__________cytoscape_container)'/.exec(source) ?? [];
  expect(source).toContain(`textContent = '.' + className + ' { position: relative; }'`);
  const hash = createHash('sha256').update(`.${className} { position: relative; }`).digest('base64');
  expect(pageHeaders('x', "'none'")['Content-Security-Policy']).toContain(`'sha256-${hash}'`);
});
