import '../ui/check-box.css';
import { Check } from 'lucide-react';

interface TickBoxProps {
  /** All it says, for who can't see where it stands. */
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly isReadOnly: boolean;
  /** What of it stands beside the box. */
  readonly children?: string;
}

/** A box to tick in a row of the plan. */
export function TickBox({ label, isOn, onChange, isReadOnly, children }: TickBoxProps) {
  return (
    <label className="check plan-tick">
      <input
        type="checkbox"
        className="covering"
        checked={isOn}
        disabled={isReadOnly}
        aria-label={label}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span className="check-box" aria-hidden>
        {isOn ? <Check size={20} strokeWidth={3} /> : null}
      </span>
      {children === undefined ? null : <span>{children}</span>}
    </label>
  );
}
