import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Fold } from '../ui/fold.tsx';
import { useText } from '../ui/text-provider.tsx';
import { useUnfolded } from './unfolded.ts';

interface PlanPartProps {
  /** The name it is kept under while the map is open. */
  readonly name: string;
  readonly title: string;
  readonly icon: LucideIcon;
  /** What is in it, in a few words; null while nothing is. */
  readonly value: string | null;
  readonly children: ReactNode;
}

/** A part of the plan that is unfolded by who wants it. */
export function PlanPart({ name, title, icon, value, children }: PlanPartProps) {
  const text = useText();
  const [isOpen, toggle] = useUnfolded(name);
  return (
    <section className="plan-part">
      <Fold
        icon={icon}
        head={
          <>
            <span>{title}</span>{' '}
            <span className="plan-part-value" dir="auto" data-unsaid={value === null}>
              {value ?? text('plan.unsaid')}
            </span>
          </>
        }
        isHeading
        isOpen={isOpen}
        onToggle={toggle}
      >
        {children}
      </Fold>
    </section>
  );
}
