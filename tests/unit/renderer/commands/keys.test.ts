import { describe, expect, it } from 'vitest';
import { commandFor, keyOf } from '../../../../renderer/commands/keys.ts';

const key = (name: string, held: Partial<Parameters<typeof keyOf>[0]> = {}) =>
  keyOf({ key: name, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

const inPicture = { isTyping: false, isInPicture: true };
const typing = { isTyping: true, isInPicture: false };
const onButton = { isTyping: false, isInPicture: false };

describe('keys', () => {
  it('are named the same with Ctrl and with Command, in capitals or not', () => {
    expect(key('z', { ctrlKey: true })).toBe('Mod+Z');
    expect(key('Z', { metaKey: true, shiftKey: true })).toBe('Mod+Shift+Z');
    expect(key('+', { shiftKey: true })).toBe('+');
    expect(key('p', { altKey: true })).toBeNull();
  });

  it('run a command while the picture has the focus', () => {
    expect(commandFor('P', inPicture)?.id).toBe('add-person');
    expect(commandFor('Delete', inPicture)?.id).toBe('remove');
    expect(commandFor('Q', inPicture)).toBeNull();
  });

  it('belong to the text in a field, but for Escape and printing', () => {
    expect(commandFor('F9', typing)?.id).toBe('curtain');
    for (const pressed of ['P', 'Delete', 'Enter', 'Mod+Z', '0']) expect(commandFor(pressed, typing)).toBeNull();
    expect(commandFor('Escape', typing)?.id).toBe('let-go');
    expect(commandFor('Mod+P', typing)?.id).toBe('print');
  });

  it('belong to a button that has the focus, but for those with Ctrl and Delete', () => {
    for (const pressed of ['P', 'Enter', ' ', '+']) expect(commandFor(pressed, onButton)).toBeNull();
    expect(commandFor('Mod+Z', onButton)?.id).toBe('undo');
    expect(commandFor('Delete', onButton)?.id).toBe('remove');
  });

  it('choose everybody in the picture alone: elsewhere Ctrl+A is for the text', () => {
    expect(commandFor('Mod+A', inPicture)?.id).toBe('select-everybody');
    expect(commandFor('Mod+A', onButton)).toBeNull();
    expect(commandFor('Mod+A', typing)).toBeNull();
  });
});
