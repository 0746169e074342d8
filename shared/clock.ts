/** Time, as an argument: the program gives the real one, a test its own. */
export interface Clock {
  now(): Date;
  /** Calls `act` once, `milliseconds` from now. The returned function prevents that. */
  after(milliseconds: number, act: () => void): () => void;
}
