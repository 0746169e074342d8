import type { Help } from '../../shared/map/vocabulary.ts';
import { helpPaths } from '../../shared/notation/help.ts';

/** The picture of a kind of help, as it stands on a line. Decoration: words stand beside it. */
export function HelpPicture({ help, size = 28 }: { readonly help: Help; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={helpPaths[help]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
