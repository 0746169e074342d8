import './fact.css';
import { ChevronDown, ChevronUp, type LucideIcon } from 'lucide-react';
import { createContext, type ReactNode, useContext, useEffect, useId, useRef, useState } from 'react';

interface Opened {
  readonly label: string | null;
  open(label: string | null): void;
}

const OpenedContext = createContext<Opened | null>(null);

/** What is known, a row each. One row is open at a time, to be changed. */
export function Facts({ children }: { readonly children: ReactNode }) {
  const [label, open] = useState<string | null>(null);
  return (
    <OpenedContext value={{ label, open }}>
      <div className="facts">{children}</div>
    </OpenedContext>
  );
}

interface FactProps {
  readonly label: string;
  readonly icon: LucideIcon;
  /** What is known, in words. Null while nothing is. */
  readonly value: string | null;
  /** What stands there while nothing is known. */
  readonly unsaid: string;
  /** Where it is changed. */
  readonly children: ReactNode;
}

/** One thing that may be known: what it is, read at a glance, and opened with one tap to be changed. */
export function Fact({ label, icon: Icon, value, unsaid, children }: FactProps) {
  const id = useId();
  const opened = useContext(OpenedContext);
  const isOpen = opened?.label === label;
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <section ref={row} className="fact">
      <button
        type="button"
        className="fact-head"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => opened?.open(isOpen ? null : label)}
      >
        <Icon aria-hidden size={20} />
        <span className="fact-words">
          <span>{label}</span>{' '}
          <span className="fact-value" dir="auto" data-unsaid={value === null}>
            {value ?? unsaid}
          </span>
        </span>
        {isOpen ? <ChevronUp aria-hidden size={18} /> : <ChevronDown aria-hidden size={18} />}
      </button>
      <div id={id} className="fact-body" hidden={!isOpen}>
        {isOpen ? children : null}
      </div>
    </section>
  );
}
