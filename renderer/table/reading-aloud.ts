import type { Language } from '../../shared/text/text.ts';
import type { Store } from '../document/store.ts';
import type { View } from '../document/view.ts';

/** What a browser has to speak with. */
export type Speech = Pick<
  SpeechSynthesis,
  'getVoices' | 'speak' | 'cancel' | 'addEventListener' | 'removeEventListener'
>;

/** A voice in this language that speaks on this computer itself, the computer's own choice first; null without one. */
export function localVoice(voices: readonly SpeechSynthesisVoice[], language: Language): SpeechSynthesisVoice | null {
  const fitting = voices.filter(
    ({ localService, lang }) => localService === true && lang.toLowerCase().split(/[-_]/)[0] === language,
  );
  return fitting.find((voice) => voice.default) ?? fitting[0] ?? null;
}

interface ReadingSource {
  readonly speech: Speech;
  readonly view: Store<View>;
  readonly language: Language;
  /** What is to be read at this moment. */
  readonly words: () => string;
  readonly createUtterance: (words: string) => SpeechSynthesisUtterance;
}

/**
 * Reads out what is selected while the view says so, and says in the view whether that can be. Never by a voice from
 * elsewhere: it would be told about the family. Voices may come late, and go. The returned function ends it all.
 */
export function keepReading({ speech, view, language, words, createUtterance }: ReadingSource): () => void {
  let spoken: SpeechSynthesisUtterance | null = null;
  const voice = () => localVoice(speech.getVoices(), language);

  const lookAtVoices = () => {
    const canRead = voice() !== null;
    view.update({ canRead, isReading: canRead && view.get().isReading });
  };
  const hush = () => {
    if (spoken === null) return;
    spoken = null;
    speech.cancel();
  };
  const read = () => {
    const own = voice();
    if (own === null) return view.update({ isReading: false });
    const utterance = createUtterance(words());
    utterance.voice = own;
    utterance.lang = own.lang;
    utterance.onend = utterance.onerror = () => {
      if (spoken !== utterance) return;
      spoken = null;
      view.update({ isReading: false });
    };
    spoken = utterance;
    speech.cancel();
    speech.speak(utterance);
  };
  const follow = () => {
    const { isReading } = view.get();
    if (!isReading) hush();
    else if (spoken === null) read();
  };

  const stopFollowing = view.subscribe(follow);
  speech.addEventListener('voiceschanged', lookAtVoices);
  lookAtVoices();
  return () => {
    speech.removeEventListener('voiceschanged', lookAtVoices);
    stopFollowing();
    hush();
    view.update({ canRead: false, isReading: false });
  };
}
