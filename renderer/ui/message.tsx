import './message.css';
import type { LucideIcon } from 'lucide-react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { Button } from './button.tsx';
import { type Countdown, createCountdown } from './countdown.ts';

interface MessageProps {
  /** One sentence. */
  readonly children: string;
  /** One safe thing to do about it. */
  readonly action?: { readonly label: string; readonly icon?: LucideIcon; readonly onPress: () => void };
  /** How long it stays; the time stands still while the pointer or the focus is on it. Without: until it is taken away. */
  readonly seconds?: number;
  readonly onLeave?: () => void;
}

/**
 * A sentence at the bottom of the window that is read out and goes away by itself. Give each new message a `key` of
 * its own, so that its time starts anew.
 */
export function Message({ children, action, seconds, onLeave }: MessageProps) {
  const countdown = useRef<Countdown | null>(null);
  const leave = useEffectEvent(() => onLeave?.());
  useEffect(() => {
    if (seconds === undefined) return;
    const started = createCountdown(seconds * 1_000, leave);
    countdown.current = started;
    return () => started.close();
  }, [seconds]);
  const pause = () => countdown.current?.pause();
  const resume = () => countdown.current?.resume();
  return (
    <div
      className="message"
      role="status"
      onPointerEnter={pause}
      onPointerLeave={resume}
      onFocus={pause}
      onBlur={resume}
    >
      <p dir="auto">{children}</p>
      {action === undefined ? null : (
        <Button onPress={action.onPress} {...(action.icon === undefined ? {} : { icon: action.icon })}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
