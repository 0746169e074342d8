import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import type { Preferences } from '../shared/preferences.ts';

/** One file of the built page. */
export interface PageFile {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The built page: its HTML, which gets a nonce for each answer, and everything else by its name (`assets/page.css`). */
export interface Page {
  /** The HTML with `nonce` where React Aria looks for it, in the language and with the look it will have. */
  htmlWith(nonce: string, preferences: Preferences): Uint8Array;
  readonly files: ReadonlyMap<string, PageFile>;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const noncePlaceholder = '%NONCE%';
/** As it stands in the HTML before it is known who reads it. */
const htmlStart = '<html lang="nl">';

/** Reads all of the built page once: what is not in it then is never served. */
export async function readPage(folder: string): Promise<Page> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, PageFile>();
  for (const entry of entries) {
    const type = mediaTypes[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).split(sep).join('/'), { type, bytes: await readFile(path) });
  }
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  return {
    files,
    htmlWith(nonce, { language, look, textSize }) {
      const start = `<html lang="${language}" data-look="${look}" data-text-size="${textSize}">`;
      return Buffer.from(html.replace(htmlStart, start).replaceAll(noncePlaceholder, () => nonce));
    },
  };
}

// The one style sheet Cytoscape writes into the page by itself, and has no nonce for.
const cytoscapeStyle = '.__________cytoscape_container { position: relative; }';
const cytoscapeStyleHash = createHash('sha256').update(cytoscapeStyle).digest('base64');

/**
 * What goes with every answer of the page: it may show and run what it came with, and reach `connectSource` (a source
 * expression of CSP) and nothing else. Nothing of it is kept, framed, or seen by another page.
 */
export function pageHeaders(nonce: string, connectSource: string): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}' 'sha256-${cytoscapeStyleHash}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${connectSource}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'Cache-Control': 'no-store',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}
