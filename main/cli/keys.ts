import { familySlot, holderLabelSchema, recoverySlot } from '../../shared/holders.ts';
import type { MapContent } from '../vault/content.ts';
import type { MapFile, SaveResult } from '../vault/map-file.ts';
import { judgePassphrase } from '../vault/passphrase.ts';
import { type Command, type CommandRun, UsageError } from './command.ts';
import { documentOf, openStoredMap, saveStoredMap } from './stored-map.ts';

const help = 'commandLine.helpKeys';

/** `keys list FILE`: who holds a key. */
export const listKeys: Command = {
  help,
  options: [],
  async run(run) {
    const { file } = await openStoredMap(run);
    return tellKeys(run, file);
  },
};

/** `keys add FILE --label NAME`: another holder, with words of their own. */
export const addKey: Command = {
  help,
  options: ['label', 'new-passphrase-file'],
  async run(run) {
    const label = labelOf(run);
    if (label === null) throw new UsageError('commandLine.keyLabel');
    const passphrase = await readWords(run);
    return changeKeys(run, (file, content) =>
      file.changeHolders({ kind: 'add', label, passphrase }, content, run.signal),
    );
  },
};

/** `keys change FILE --key NUMBER [--label NAME]`: another name with `--label`, otherwise other words. */
export const changeKey: Command = {
  help,
  options: ['key', 'label', 'new-passphrase-file'],
  async run(run) {
    const slot = slotOf(run);
    const label = labelOf(run);
    if (label !== null) {
      return changeKeys(run, (file, content) =>
        file.changeHolders({ kind: 'rename', slot, label }, content, run.signal),
      );
    }
    const passphrase = await readWords(run);
    return changeKeys(run, async (file, content, current) => {
      const isOwn = (await file.holders()).some((holder) => holder.slot === slot && holder.isOwn);
      return isOwn
        ? file.changePassphrase(current, passphrase, content, run.signal)
        : file.changeHolders({ kind: 'renew', slot, passphrase }, content, run.signal);
    });
  },
};

/** `keys remove FILE --key NUMBER`. */
export const removeKey: Command = {
  help,
  options: ['key'],
  async run(run) {
    const slot = slotOf(run);
    return changeKeys(run, (file, content) => file.changeHolders({ kind: 'remove', slot }, content, run.signal));
  },
};

type Act = (file: MapFile, content: MapContent, current: string) => Promise<SaveResult>;

async function changeKeys(run: CommandRun, act: Act): Promise<boolean> {
  const { file, content, passphrase } = await openStoredMap(run);
  await saveStoredMap(file, documentOf(content), (written) => act(file, written, passphrase));
  return tellKeys(run, file);
}

async function tellKeys({ path, terminal }: CommandRun, file: MapFile): Promise<boolean> {
  const holders = await file.holders();
  file.close();
  terminal.write({ path, keys: holders.map(({ slot, label, isOwn }) => ({ key: slot, label, isOwn })) });
  return true;
}

/** The words of somebody who is given a key, and whether they are easy to guess. */
async function readWords(run: CommandRun): Promise<string> {
  const words = await run.readNewPassphrase();
  if (judgePassphrase(words).isWeak) run.terminal.say(run.text('commandLine.weak'));
  return words;
}

function slotOf({ options }: CommandRun): number {
  const slot = Number(options['key']);
  if (!Number.isInteger(slot) || slot < familySlot || slot > recoverySlot)
    throw new UsageError('commandLine.keyNumber');
  return slot;
}

function labelOf({ options }: CommandRun): string | null {
  const { label } = options;
  if (label === undefined) return null;
  const written = holderLabelSchema.safeParse(label);
  if (!written.success) throw new UsageError('commandLine.keyLabel');
  return written.data;
}
