/** Takes files of other programs that were dropped on the window; false when that can't be now. */
type Taker = (files: readonly File[]) => boolean;

/** Brings what was dropped on the window to the screen that is shown. */
export interface SourceTaking {
  /** False when nobody takes them now. */
  give(files: readonly File[]): boolean;
  /** The screen that is shown. The returned function ends that. */
  onGive(taker: Taker): () => void;
}

export function createSourceTaking(): SourceTaking {
  let taker: Taker | null = null;
  return {
    give: (files) => taker?.(files) ?? false,
    onGive(next) {
      taker = next;
      return () => {
        if (taker === next) taker = null;
      };
    },
  };
}
