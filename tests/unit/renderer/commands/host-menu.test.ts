import { expect, it } from 'vitest';
import { keepHostMenu } from '../../../../renderer/commands/host-menu.ts';
import type { CallInput } from '../../../../shared/bridge.ts';
import type { Caller } from '../../../../shared/rpc/caller.ts';
import { settle } from '../../../support/manual-clock.ts';
import { namesIn, openSession } from '../session.ts';

const stage = { zoomBy() {}, showAll() {}, focus() {}, focusPanel() {} };
const keeper = { isExample: false, saveNow() {}, saveCopy() {}, closeMap() {} };

/** A map with a host that remembers each menu it was told. */
function begin(isShown: boolean) {
  const session = openSession();
  const told: CallInput<'menu.set'>['commands'][] = [];
  let choose = (_id: string) => {};
  const host: Pick<Caller, 'call' | 'on'> = {
    call: async (name, input) => {
      expect(name).toBe('menu.set');
      told.push((input as CallInput<'menu.set'>).commands);
      return { output: { isShown } as never, body: new Uint8Array() };
    },
    on: (_name, listener) => {
      choose = (id) => listener({ id } as never, new Uint8Array());
      return () => {
        choose = () => {};
      };
    },
  };
  const stop = keepHostMenu(host, { session, stage, keeper });
  const isEnabled = (id: string) => told.at(-1)?.find((command) => command.id === id)?.isEnabled;
  return { session, told, stop, isEnabled, choose: (id: string) => choose(id) };
}

it('tells the host what can be done, anew when that changes and not otherwise', () => {
  const { session, told, stop, isEnabled } = begin(true);
  const oma = session.add('Oma');
  expect(isEnabled('remove')).toBe(false);
  session.view.update({ selection: [{ kind: 'person', id: oma }] });
  expect(isEnabled('remove')).toBe(true);
  const { length } = told;
  session.history.perform(() => session.add('Henk'));
  expect(told).toHaveLength(length);
  stop();
  expect(told.at(-1)).toEqual([]);
  session.close();
});

it('does what is chosen, where it is possible', () => {
  const { session, stop, choose } = begin(true);
  session.history.perform(() => session.add('Oma'));
  choose('redo');
  choose('no-such-command');
  expect(namesIn(session)).toEqual(['Oma']);
  choose('undo');
  expect(namesIn(session)).toEqual([]);
  stop();
  session.close();
});

it('tells a host without a menu once, and no more', async () => {
  const { session, told, stop } = begin(false);
  await settle();
  session.history.perform(() => session.add('Oma'));
  stop();
  expect(told).toHaveLength(1);
  session.close();
});
