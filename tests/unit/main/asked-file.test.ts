import { expect, it } from 'vitest';
import { createAskedFile } from '../../../main/asked-file.ts';

it('gives a file once, also when it was asked for before anybody listened', () => {
  const asked = createAskedFile();
  expect(asked.take()).toBeNull();
  asked.ask('/a.kaart');
  asked.ask('/b.kaart');
  expect([asked.take(), asked.take()]).toEqual(['/b.kaart', null]);
});

it('tells of each file until that is ended', () => {
  const asked = createAskedFile();
  const heard: string[] = [];
  const stop = asked.onAsk((path) => heard.push(path));
  asked.ask('/a.kaart');
  stop();
  asked.ask('/b.kaart');
  expect(heard).toEqual(['/a.kaart']);
});
