import './panel.css';
import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { IconButton } from './button.tsx';
import { useText } from './text-provider.tsx';

interface PanelProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Stays in sight under what scrolls. */
  readonly footer?: ReactNode | undefined;
  readonly side?: 'start' | 'end';
}

/** A panel at the side of the drawing. It stands over its nearest positioned ancestor, full height; Escape closes it. */
export function Panel({ title, onClose, children, footer, side = 'end' }: PanelProps) {
  const text = useText();
  const id = useId();
  const pressEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    onClose();
  };
  return (
    // Whoever presses beside what is in it is still in the panel.
    <section className="panel" data-side={side} aria-labelledby={id} tabIndex={-1} onKeyDown={pressEscape}>
      <header className="panel-head">
        <h2 id={id} className="panel-title" dir="auto" tabIndex={-1}>
          {title}
        </h2>
        <IconButton icon={X} label={text('ui.close')} isWordHidden onPress={onClose} />
      </header>
      <div className="panel-body">{children}</div>
      {footer === undefined ? null : <footer className="panel-foot">{footer}</footer>}
    </section>
  );
}
