import './button.css';
import type { LucideIcon } from 'lucide-react';
import { type ButtonHTMLAttributes, type ReactNode, type Ref, useId } from 'react';

declare module 'react' {
  interface ButtonHTMLAttributes<T> extends React.HTMLAttributes<T> {
    /** The id of what is shown while a pointer rests on the button or the keyboard's focus is on it. */
    interestfor?: string;
  }
}

type NativeProps = ButtonHTMLAttributes<HTMLButtonElement>;

interface PressProps extends Pick<NativeProps, 'autoFocus' | 'aria-describedby'> {
  readonly onPress?: () => void;
  readonly isDisabled?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

interface ButtonProps extends PressProps {
  readonly children: ReactNode;
  readonly icon?: LucideIcon | undefined;
  /** `main` is the one thing to do next, at most one on a screen; `plain` the others; `quiet` has no edge of its own. */
  readonly kind?: 'main' | 'plain' | 'quiet' | 'warning';
  readonly size?: 'normal' | 'large';
}

/** A button with words, and an icon before them where that helps. */
export function Button({ children, icon: Icon, kind = 'plain', size = 'normal', ...press }: ButtonProps) {
  return (
    <button {...nativePress(press)} className={`button button-${kind} button-${size}`}>
      {Icon === undefined ? null : <Icon aria-hidden size={size === 'large' ? 24 : 20} />}
      <span>{children}</span>
    </button>
  );
}

interface IconButtonProps extends PressProps {
  readonly icon: LucideIcon;
  /** The word of the button: shown under the icon, or, with `isWordHidden`, in a tooltip. */
  readonly label: string;
  readonly isWordHidden?: boolean;
  /** For a button that switches something: whether it is on. */
  readonly isOn?: boolean;
}

/**
 * A button that is mostly its icon: for the bar, with its word under it (left out by CSS where there is no room); for
 * closing and the like, without.
 */
export function IconButton({ icon: Icon, label, isWordHidden = false, isOn, ...press }: IconButtonProps) {
  const tooltip = useId();
  if (!isWordHidden) {
    return (
      <button {...nativePress(press)} aria-pressed={isOn} aria-label={label} className="icon-button">
        <Icon aria-hidden size={24} />
        <span className="icon-button-word">{label}</span>
      </button>
    );
  }
  return (
    <>
      <button
        {...nativePress(press)}
        aria-pressed={isOn}
        aria-label={label}
        className="icon-button icon-button-bare"
        interestfor={tooltip}
      >
        <Icon aria-hidden size={22} />
      </button>
      <span id={tooltip} popover="hint" className="tooltip" aria-hidden>
        {label}
      </span>
    </>
  );
}

function nativePress({ onPress, isDisabled = false, ...others }: PressProps): NativeProps {
  return { ...others, type: 'button', disabled: isDisabled, onClick: () => onPress?.() };
}
