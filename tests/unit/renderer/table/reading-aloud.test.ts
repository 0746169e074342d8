import { describe, expect, it } from 'vitest';
import type { CommandContext } from '../../../../renderer/commands/command.ts';
import { curtain } from '../../../../renderer/commands/curtain.ts';
import { letGo } from '../../../../renderer/commands/let-go.ts';
import { readAloud } from '../../../../renderer/commands/read-aloud.ts';
import { select } from '../../../../renderer/document/view.ts';
import { keepReading, localVoice, type Speech } from '../../../../renderer/table/reading-aloud.ts';
import { openSession } from '../session.ts';

const voice = (name: string, lang: string, localService = true, isDefault = false): SpeechSynthesisVoice => ({
  name,
  voiceURI: name,
  lang,
  localService,
  default: isDefault,
});

describe('a voice', () => {
  it('is one of this computer, in the language on screen', () => {
    const ellen = voice('Ellen', 'nl-BE');
    const xander = voice('Xander', 'nl_NL', true, true);
    expect(localVoice([voice('cloud', 'nl-NL', false, true), voice('Daniel', 'en-GB')], 'nl')).toBeNull();
    expect(localVoice([voice('cloud', 'nl-NL', false), ellen], 'nl')).toBe(ellen);
    expect(localVoice([ellen, xander], 'nl')).toBe(xander);
    // Low German is another language.
    expect(localVoice([voice('other', 'nds'), voice('none', '')], 'nl')).toBeNull();
    expect(localVoice([], 'en')).toBeNull();
  });
});

const stage = { zoomBy() {}, showAll() {}, focus() {}, focusPanel() {} };
const keeper = { isExample: false, saveNow() {}, saveCopy() {}, closeMap() {} };

/** A computer's speech, which remembers what it was told to say. */
function createSpeech() {
  const listeners = new Set<() => void>();
  let voices: SpeechSynthesisVoice[] = [];
  const said: (SpeechSynthesisUtterance | 'cancel')[] = [];
  const speech: Speech = {
    getVoices: () => voices,
    speak: (utterance) => void said.push(utterance),
    cancel: () => void said.push('cancel'),
    addEventListener: (_name: string, listener: unknown) => void listeners.add(listener as () => void),
    removeEventListener: (_name: string, listener: unknown) => void listeners.delete(listener as () => void),
  };
  const haveVoices = (...next: SpeechSynthesisVoice[]) => {
    voices = next;
    for (const listener of listeners) listener();
  };
  return { speech, said, haveVoices, listeners };
}

function begin() {
  const session = openSession();
  const { speech, said, haveVoices, listeners } = createSpeech();
  const stop = keepReading({
    speech,
    view: session.view,
    language: 'nl',
    words: () =>
      session.view
        .get()
        .selection.map(({ id }) => id)
        .join(),
    createUtterance: (text) => ({ text }) as SpeechSynthesisUtterance,
  });
  const context: CommandContext = { session, stage, keeper };
  const oma = { kind: 'person', id: session.add('Oma') } as const;
  const henk = { kind: 'person', id: session.add('Henk') } as const;
  const last = () => said.at(-1) as SpeechSynthesisUtterance;
  return { session, context, said, last, haveVoices, listeners, stop, oma, henk };
}

describe('reading aloud', () => {
  it('is not offered before there is a voice of this computer, nor when it goes', () => {
    const { session, context, said, haveVoices, listeners, stop, oma } = begin();
    select(session.view, [oma]);
    haveVoices(voice('cloud', 'nl-NL', false));
    expect(readAloud.isOffered?.(context)).toBe(false);
    expect(readAloud.isEnabled(context)).toBe(false);
    haveVoices(voice('Ellen', 'nl-BE'));
    expect(readAloud.isOffered?.(context)).toBe(true);
    readAloud.run(context);
    haveVoices(voice('cloud', 'nl-NL', false));
    expect(session.view.get()).toMatchObject({ canRead: false, isReading: false });
    expect(said.at(-1)).toBe('cancel');
    stop();
    expect(listeners.size).toBe(0);
    session.close();
  });

  it('says what is selected, by that voice, until it has been said', () => {
    const { session, context, last, haveVoices, oma, stop } = begin();
    haveVoices(voice('cloud', 'nl-NL', false, true), voice('Ellen', 'nl-BE'));
    select(session.view, [oma]);
    readAloud.run(context);
    expect(last()).toMatchObject({ text: oma.id, lang: 'nl-BE', voice: { name: 'Ellen' } });
    last().onend?.({} as SpeechSynthesisEvent);
    expect(session.view.get().isReading).toBe(false);
    stop();
    session.close();
  });

  it('stops at a second press, at Escape before anything else, at another selection and behind the curtain', () => {
    const { session, context, said, haveVoices, oma, henk, stop } = begin();
    const { view } = session;
    haveVoices(voice('Ellen', 'nl-BE'));
    const ways = [
      () => readAloud.run(context),
      () => letGo.run(context),
      () => select(view, [henk]),
      () => curtain.run(context),
    ];
    for (const way of ways) {
      select(view, [oma], true);
      readAloud.run(context);
      expect(view.get().isReading).toBe(true);
      way();
      expect(view.get()).toMatchObject({ isReading: false, panel: 'selection' });
      expect(said.at(-1)).toBe('cancel');
    }
    stop();
    session.close();
  });
});
