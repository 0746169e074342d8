import { describe, expect, it } from 'vitest';
import type { CommandContext } from '../../../../renderer/commands/command.ts';
import { commands } from '../../../../renderer/commands/commands.ts';
import { wordsOfKey } from '../../../../renderer/commands/key-words.ts';
import { commandsToFind, everybodyToFind, wordsOfCommand } from '../../../../renderer/finding/findings.ts';
import { describePerson } from '../../../../shared/map/edit.ts';
import { createText } from '../../../../shared/text/text.ts';
import { openSession } from '../session.ts';

const text = createText('nl');
const stage = { zoomBy() {}, showAll() {}, focus() {}, focusPanel() {} };
const keeper = { isExample: false, saveNow() {}, saveCopy() {}, closeMap() {} };

describe('what is looked up', () => {
  it('has every command in words of its own, in both languages', () => {
    for (const language of ['nl', 'en'] as const) {
      const labels = commands.map((command) => wordsOfCommand(command, createText(language)).label);
      expect(labels).not.toContain('');
      expect(new Set(labels).size).toBe(commands.length);
    }
  });

  it('offers only what can be done now', () => {
    const session = openSession();
    const context: CommandContext = { session, stage, keeper };
    const offered = () => commandsToFind(context, text).map(({ command }) => command.id);
    expect(offered()).not.toContain('remove');
    const oma = session.add('Oma');
    session.view.update({ selection: [{ kind: 'person', id: oma }] });
    expect(offered()).toContain('remove');
    expect(offered()).not.toContain('let-go');
    session.close();
  });

  it('has everybody by name, role and organisation, and the homes', () => {
    const session = openSession();
    const club = session.add('FC Zon');
    const oma = session.add('Riet');
    describePerson(session.document, oma, { role: 'trainer', organisation: club });
    expect(everybodyToFind(session.reader.read(), text)).toEqual([
      { kind: 'person', id: club, label: 'FC Zon', detail: '', also: ' ' },
      { kind: 'person', id: oma, label: 'Riet', detail: 'trainer, FC Zon', also: 'trainer FC Zon' },
      { kind: 'home', id: session.home, label: 'Thuis', detail: '', also: 'Thuis' },
    ]);
    session.close();
  });
});

describe('a key in words', () => {
  it('is what stands on the keyboard', () => {
    expect(wordsOfKey('Mod+Shift+S', text, false)).toEqual(['Ctrl', 'Shift', 'S']);
    expect(wordsOfKey('Mod+K', text, true)).toEqual(['⌘', 'K']);
    expect(wordsOfKey('+', text, false)).toEqual(['+']);
    expect(wordsOfKey('Escape', text, false)).toEqual(['Esc']);
    expect(wordsOfKey(' ', text, false)).toEqual(['Spatie']);
  });

  it('has words for every key of every command', () => {
    for (const key of commands.flatMap(({ keys }) => keys))
      for (const word of wordsOfKey(key, text, false)) expect(word).toMatch(/^\S{1,9}$/u);
  });
});
