import { isMac, wordsOfKey } from '../commands/key-words.ts';
import { useText } from '../ui/text-provider.tsx';

/** A key, or keys together, as they stand on a keyboard. */
export function KeyWords({ name }: { readonly name: string }) {
  const text = useText();
  return (
    <span className="key-words">
      {wordsOfKey(name, text, isMac()).map((word) => (
        <kbd key={word}>{word}</kbd>
      ))}
    </span>
  );
}
