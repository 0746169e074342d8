import './first-hints.css';
import { type LucideIcon, MousePointerClick, Undo2, UserPlus } from 'lucide-react';
import { Button } from '../ui/button.tsx';
import { useLook } from '../ui/preferences-provider.tsx';
import { useText } from '../ui/text-provider.tsx';

const hints = [
  ['add', UserPlus],
  ['move', MousePointerClick],
  ['undo', Undo2],
] as const satisfies readonly (readonly [string, LucideIcon])[];

/** The first things to know of a map, along its top. Put away once, they are on no map again. */
export function FirstHints() {
  const text = useText();
  const { preferences, prefer } = useLook();
  if (preferences.areHintsSeen) return null;
  return (
    <section className="first-hints" aria-label={text('people.hints.title')}>
      <ol>
        {hints.map(([key, Icon]) => (
          <li key={key}>
            <Icon aria-hidden size={22} />
            <span>{text(`people.hints.${key}`)}</span>
          </li>
        ))}
      </ol>
      <Button onPress={() => prefer({ areHintsSeen: true })}>{text('people.hints.done')}</Button>
    </section>
  );
}
