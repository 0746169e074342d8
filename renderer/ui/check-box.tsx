import './check-box.css';
import { Check } from 'lucide-react';
import { Checkbox } from 'react-aria-components';

interface CheckBoxProps {
  readonly children: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** A yes or no with its sentence; the whole sentence is the target. */
export function CheckBox({ children, isOn, onChange }: CheckBoxProps) {
  return (
    <Checkbox className="check" isSelected={isOn} onChange={onChange}>
      <span className="check-box" aria-hidden>
        {isOn ? <Check size={20} strokeWidth={3} /> : null}
      </span>
      <span>{children}</span>
    </Checkbox>
  );
}
