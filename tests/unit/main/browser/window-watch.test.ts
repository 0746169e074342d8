import { expect, it } from 'vitest';
import { watchWindows } from '../../../../main/browser/window-watch.ts';
import { createManualClock, settle } from '../../../support/manual-clock.ts';
import { createPortPair } from '../../../support/port-pair.ts';

function begin() {
  const clock = createManualClock();
  const watch = watchWindows(clock);
  const said: string[] = [];
  void watch.opened.then(() => said.push('opened'));
  void watch.gone.then(() => said.push('gone'));
  const open = () => {
    const { window, main } = createPortPair();
    watch.watch(main);
    return window;
  };
  return { clock, said, open };
}

it('knows when the last window is gone', async () => {
  const { clock, said, open } = begin();
  await clock.advance(60_000);
  expect(said).toEqual([]);
  const first = open();
  const second = open();
  first.close();
  await clock.advance(60_000);
  expect(said).toEqual(['opened']);
  second.close();
  await clock.advance(60_000);
  expect(said).toEqual(['opened', 'gone']);
});

it('takes a page that is loaded again for the same window', async () => {
  const { clock, said, open } = begin();
  open().close();
  await clock.advance(1_000);
  const again = open();
  await clock.advance(60_000);
  again.close();
  await settle();
  expect(said).toEqual(['opened']);
});
