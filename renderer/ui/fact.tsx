import './fact.css';
import type { LucideIcon } from 'lucide-react';
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { Fold } from './fold.tsx';

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
  const opened = useContext(OpenedContext);
  const isOpen = opened?.label === label;
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <section ref={row} className="fact">
      <Fold
        icon={Icon}
        head={
          <>
            <span>{label}</span>{' '}
            <span className="fact-value" dir="auto" data-unsaid={value === null}>
              {value ?? unsaid}
            </span>
          </>
        }
        isOpen={isOpen}
        onToggle={() => opened?.open(isOpen ? null : label)}
      >
        {children}
      </Fold>
    </section>
  );
}
