import './fold.css';
import { ChevronDown, ChevronUp, type LucideIcon } from 'lucide-react';
import { type ReactNode, useId } from 'react';

interface FoldProps {
  readonly icon?: LucideIcon;
  /** The words of its head. */
  readonly head: ReactNode;
  readonly isHeading?: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Made only while it is open. */
  readonly children: ReactNode;
}

/** A row that is read at a glance, and unfolds to what is in it with one tap. */
export function Fold({ icon: Icon, head, isHeading = false, isOpen, onToggle, children }: FoldProps) {
  const id = useId();
  const Chevron = isOpen ? ChevronUp : ChevronDown;
  const button = (
    <button type="button" className="fold-head" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
      {Icon === undefined ? null : <Icon aria-hidden size={20} />}
      <span className="fold-words">{head}</span>
      <Chevron aria-hidden size={18} />
    </button>
  );
  return (
    <>
      {isHeading ? <h4 className="fold-heading">{button}</h4> : button}
      <div id={id} className="fold-body" hidden={!isOpen}>
        {isOpen ? children : null}
      </div>
    </>
  );
}
