import { type ReactNode, useId } from 'react';

interface PlanColumnProps {
  readonly title: string;
  readonly hint: string;
  /** Stands at its head, under the title: what is to be read before the list. */
  readonly head?: ReactNode;
  readonly children: ReactNode;
}

/** One of the three columns that make the smallest plan. */
export function PlanColumn({ title, hint, head, children }: PlanColumnProps) {
  const id = useId();
  return (
    <section className="plan-column" aria-labelledby={id}>
      <header className="plan-column-head">
        <h3 id={id} className="plan-heading">
          {title}
        </h3>
        <p className="panel-note">{hint}</p>
        {head}
      </header>
      {children}
    </section>
  );
}
