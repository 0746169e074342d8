import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { locales } from '../../shared/text/dates.ts';
import { useLanguage } from './text-provider.tsx';

/**
 * Gives the widgets of React Aria inside it the language on screen. Around each of them, and not around the program: the
 * first screen does without React Aria.
 */
export function AriaLanguage({ children }: { readonly children: ReactNode }) {
  return <I18nProvider locale={locales[useLanguage()]}>{children}</I18nProvider>;
}
