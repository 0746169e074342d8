import './progress-words.css';
import { Button } from './button.tsx';
import { useText } from './text-provider.tsx';

interface ProgressWordsProps {
  /** What is being done, and that it takes a moment: "Kaart openen…". */
  readonly children: string;
  readonly onStop?: () => void;
}

/** Work that takes a moment: what it is, in words, that it goes on, and a way to end it. */
export function ProgressWords({ children, onStop }: ProgressWordsProps) {
  const text = useText();
  return (
    <div className="progress">
      <div className="progress-head">
        <div className="progress-words" role="status">
          {children}
        </div>
        {onStop === undefined ? null : <Button onPress={onStop}>{text('ui.stop')}</Button>}
      </div>
      <div className="progress-track" aria-hidden>
        <div className="progress-run" />
      </div>
    </div>
  );
}
