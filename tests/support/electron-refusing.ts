import { EventEmitter } from 'node:events';

/** Asked of anything that is awaited, compared or printed, and of no part of Electron. */
const askedOfAnything = ['then', 'toJSON', 'asymmetricMatch', '$$typeof', '@@__IMMUTABLE_ITERABLE__@@', '__esModule'];

/** A part of Electron as a double knows it: whatever else is asked of it throws. */
export function refusing<Known extends object>(name: string, known: Known): Known {
  return new Proxy(known, {
    get(target, key, receiver) {
      if (key in target || typeof key === 'symbol' || askedOfAnything.includes(key)) {
        return Reflect.get(target, key, receiver);
      }
      throw new Error(`The double of Electron knows no ${name}.${key}`);
    },
  });
}

/** The events of a part of Electron: listening to one that is not named throws. */
export function createEvents<Name extends string>(part: string, names: readonly Name[]) {
  const events = new EventEmitter();
  const refuseUnknown = (name: string) => {
    if (!names.some((known) => known === name))
      throw new Error(`The double of Electron knows no event ${part} ${name}`);
  };
  return {
    on(name: string, listener: (...input: never[]) => void) {
      refuseUnknown(name);
      events.on(name, listener as (...input: unknown[]) => void);
    },
    emit: (name: Name, ...input: readonly unknown[]) => void events.emit(name, ...input),
    /** Sends an event that may be prevented; answers whether it was. */
    isPrevented(name: Name, ...input: readonly unknown[]): boolean {
      let wasPrevented = false;
      const event = {
        preventDefault() {
          wasPrevented = true;
        },
      };
      events.emit(name, event, ...input);
      return wasPrevented;
    },
  };
}
