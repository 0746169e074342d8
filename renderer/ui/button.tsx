import './button.css';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';

type PressProps = Pick<
  AriaButtonProps,
  'onPress' | 'isDisabled' | 'autoFocus' | 'type' | 'slot' | 'aria-describedby' | 'aria-expanded' | 'aria-haspopup'
> & { readonly ref?: Ref<HTMLButtonElement> };

interface ButtonProps extends PressProps {
  readonly children: ReactNode;
  readonly icon?: LucideIcon;
  /** `main` is the one thing to do next, at most one on a screen; `plain` the others; `quiet` has no edge of its own. */
  readonly kind?: 'main' | 'plain' | 'quiet' | 'warning';
  readonly size?: 'normal' | 'large';
}

/** A button with words, and an icon before them where that helps. */
export function Button({ children, icon: Icon, kind = 'plain', size = 'normal', ...press }: ButtonProps) {
  return (
    <AriaButton {...press} className={`button button-${kind} button-${size}`}>
      {Icon === undefined ? null : <Icon aria-hidden size={size === 'large' ? 24 : 20} />}
      <span>{children}</span>
    </AriaButton>
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
  const pressed = isOn === undefined ? {} : { 'aria-pressed': isOn };
  if (!isWordHidden) {
    return (
      <AriaButton {...press} {...pressed} aria-label={label} className="icon-button">
        <Icon aria-hidden size={24} />
        <span className="icon-button-word">{label}</span>
      </AriaButton>
    );
  }
  return (
    <TooltipTrigger delay={600}>
      <AriaButton {...press} {...pressed} aria-label={label} className="icon-button icon-button-bare">
        <Icon aria-hidden size={22} />
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
