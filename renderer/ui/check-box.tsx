import './check-box.css';
import { Check } from 'lucide-react';

interface CheckBoxProps {
  readonly children: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** A yes or no with its sentence; the whole sentence is the target. */
export function CheckBox({ children, isOn, onChange }: CheckBoxProps) {
  return (
    <label className="check">
      <input type="checkbox" className="covering" checked={isOn} onChange={({ target }) => onChange(target.checked)} />
      <span className="check-box" aria-hidden>
        {isOn ? <Check size={20} strokeWidth={3} /> : null}
      </span>
      <span>{children}</span>
    </label>
  );
}
