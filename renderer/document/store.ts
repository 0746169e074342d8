/** A value that screens follow. Each `update` replaces it as a whole; listeners hear only of real changes. */
export interface Store<Value extends object> {
  get(): Value;
  update(changes: Partial<Value>): void;
  /** Calls `listener` after each change. The returned function ends that. */
  subscribe(listener: () => void): () => void;
}

export function createStore<Value extends object>(initial: Value): Store<Value> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    update(changes) {
      const fields = Object.keys(changes) as (keyof Value)[];
      if (fields.every((field) => Object.is(value[field], changes[field]))) return;
      value = { ...value, ...changes };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
