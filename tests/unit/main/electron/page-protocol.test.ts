import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../../../main/electron/page-origin.ts';
import { answerRequest } from '../../../../main/electron/page-protocol.ts';
import type { Page } from '../../../../main/page.ts';
import type { Preferences } from '../../../../shared/preferences.ts';
import { hostileAddresses, pathTricks } from '../../../support/hostile-addresses.ts';

const page: Page = {
  htmlWith: (nonce) => Buffer.from(`<html data-nonce="${nonce}">`),
  files: new Map([['assets/page-1a_B.css', { type: 'text/css; charset=utf-8', bytes: Buffer.from('p {}') }]]),
};

const preferences: Preferences = {
  language: 'nl',
  look: 'system',
  textSize: 'normal',
  drawing: 'usual',
  areHintsSeen: false,
};

describe('an address', () => {
  it('names the page, or a file of it', () => {
    expect(fileNameOf('app://krachtenkaart/')).toBe('index.html');
    expect(fileNameOf('app://krachtenkaart/assets/page-1a_B.css')).toBe('assets/page-1a_B.css');
  });

  it('names nothing that is more than a plain name, whatever the trick', () => {
    const named = hostileAddresses.map(fileNameOf).filter((name) => name !== null);
    // A plain name may still be no file of the page.
    expect(named).toEqual(['CON', 'aux.css', 'a'.repeat(70_000)]);
  });
});

describe('an answer', () => {
  it('gives the page with a nonce of its own', async () => {
    const first = answerRequest(page, preferences, 'GET', 'app://krachtenkaart/');
    const [, nonce] = /data-nonce="([^"]+)"/.exec(await first.text()) ?? [];
    expect(first.headers.get('Content-Security-Policy')).toContain(`'nonce-${nonce}'`);
    const second = answerRequest(page, preferences, 'GET', 'app://krachtenkaart/');
    expect(await second.text()).not.toContain(`${nonce}`);
  });

  it('gives a file of the page', async () => {
    const answer = answerRequest(page, preferences, 'GET', 'app://krachtenkaart/assets/page-1a_B.css');
    expect([answer.status, answer.headers.get('Content-Type'), await answer.text()]).toEqual([
      200,
      'text/css; charset=utf-8',
      'p {}',
    ]);
  });

  it('lets the page reach nothing, and show and run only what it came with', () => {
    const policy =
      answerRequest(page, preferences, 'GET', 'app://krachtenkaart/').headers.get('Content-Security-Policy') ?? '';
    const directives = Object.fromEntries(
      policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]),
    );
    expect(directives).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'", expect.stringMatching(/^'nonce-/), expect.stringMatching(/^'sha256-/)],
      'img-src': ["'self'", 'data:', 'blob:'],
      'font-src': ["'self'"],
      'connect-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'frame-ancestors': ["'none'"],
    });
  });

  it('is that nothing is there, for every trick and every other way of asking', async () => {
    const refused = [
      ...pathTricks.map((path) => answerRequest(page, preferences, 'GET', `app://krachtenkaart/${path}`)),
      ...hostileAddresses.map((address) => answerRequest(page, preferences, 'GET', address)),
      ...['POST', 'PUT', 'HEAD', 'DELETE'].map((method) =>
        answerRequest(page, preferences, method, 'app://krachtenkaart/'),
      ),
    ];
    for (const answer of refused) {
      expect([answer.status, await answer.text()]).toEqual([404, '']);
      expect(answer.headers.get('Content-Security-Policy')).toContain("connect-src 'none'");
    }
  });
});
