import { useEffect, useRef } from 'react';

/** The heading of a screen. It takes the focus when the screen comes, so that keys and a screen reader begin there. */
export function ScreenTitle({ children }: { readonly children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h1 ref={heading} tabIndex={-1} className="screen-title">
      {children}
    </h1>
  );
}
