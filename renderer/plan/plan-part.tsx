import { ChevronDown, ChevronUp, type LucideIcon } from 'lucide-react';
import { type ReactNode, useId } from 'react';
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
export function PlanPart({ name, title, icon: Icon, value, children }: PlanPartProps) {
  const text = useText();
  const id = useId();
  const [isOpen, toggle] = useUnfolded(name);
  const Chevron = isOpen ? ChevronUp : ChevronDown;
  return (
    <section className="plan-part">
      <h4>
        <button type="button" className="plan-part-head" aria-expanded={isOpen} aria-controls={id} onClick={toggle}>
          <Icon aria-hidden size={22} />
          <span>{title}</span>
          <span className="plan-part-value" dir="auto" data-unsaid={value === null}>
            {value ?? text('plan.unsaid')}
          </span>
          <Chevron aria-hidden size={20} />
        </button>
      </h4>
      <div id={id} className="plan-part-body" hidden={!isOpen}>
        {isOpen ? children : null}
      </div>
    </section>
  );
}
