#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { createText } from '../../shared/text/text.ts';
import { findBrowser } from '../installed-browser.ts';
import { languageOfEnvironment } from '../language.ts';
import { createMapPrinter } from '../printing/map-printer.ts';
import { createVault } from '../vault/vault.ts';
import { readVersion } from '../version.ts';
import { runCommandLine } from './command-line.ts';
import { createTerminal } from './terminal.ts';

/*
 * `krachtenkaart` on the command line. Standard output holds the result, standard error what a person should know.
 * KRACHTENKAART_PASSPHRASE   the passphrase, where no one is there to type it
 * KRACHTENKAART_BROWSER      the browser that makes PDF and PNG, instead of one that is found
 * LC_ALL, LC_MESSAGES, LANG   the language it speaks
 */
const language = languageOfEnvironment(process.env);
const terminal = createTerminal(process);
process.once('uncaughtException', () => {
  terminal.say(createText(language)('errors.internal-error'));
  process.exit(1);
});

// From its source it prints what `npm run build` made.
const pageFolder = import.meta.url.endsWith('.ts') ? '../../out/renderer/' : '../../renderer/';
const printer = createMapPrinter({
  browser: process.env['KRACHTENKAART_BROWSER'] ?? findBrowser(),
  pageFolder: fileURLToPath(new URL(pageFolder, import.meta.url)),
});
const vault = createVault();
const stopping = new AbortController();
process.once('SIGINT', () => stopping.abort());
process.exitCode = await runCommandLine({
  words: process.argv.slice(2),
  passphrase: process.env['KRACHTENKAART_PASSPHRASE'],
  version: readVersion(),
  vault,
  printer,
  terminal,
  language,
  signal: stopping.signal,
});
vault.close();
