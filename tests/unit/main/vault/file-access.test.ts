import { mkdir, readdir, readFile, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { maxFileBytes } from '../../../../main/vault/container.ts';
import { isTaken, readWholeFile, retryWhileBusy, writeWholeFile } from '../../../../main/vault/file-access.ts';
import { AppError } from '../../../../shared/errors.ts';
import { createTemporaryFolder } from '../../../support/temporary-folder.ts';
import { unwritableFolder } from '../../../support/unwritable-folder.ts';

const bytes = Buffer.from('een kaart');

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

describe('reading', () => {
  it('gives the whole file', async () => {
    const path = join(await createTemporaryFolder(), 'map');
    await writeFile(path, bytes);
    expect(await readWholeFile(path)).toEqual(bytes);
  });

  it('tells what is the matter', async () => {
    const folder = await createTemporaryFolder();
    const [file, large] = [join(folder, 'file'), join(folder, 'large')];
    await writeFile(file, bytes);
    await writeFile(large, '');
    await truncate(large, maxFileBytes + 1);
    await expect(readWholeFile(join(folder, 'missing'))).rejects.toThrow('file-missing');
    await expect(readWholeFile(join(folder, 'missing', 'file'))).rejects.toThrow('file-missing');
    await expect(readWholeFile(join(file, 'below'))).rejects.toThrow('file-missing');
    await expect(readWholeFile(`${folder}/\0`)).rejects.toThrow('file-unreadable');
    await expect(readWholeFile(large)).rejects.toThrow('file-too-large');
    await expect(readWholeFile(folder)).rejects.toThrow('not-a-map');
    await expect(readWholeFile('/dev/zero')).rejects.toThrow('not-a-map');
  });
});

describe('writing', () => {
  it('leaves one file, that only its owner can read', async () => {
    const folder = await createTemporaryFolder();
    const path = join(folder, 'map');
    await writeWholeFile({ path, bytes, isReplacing: false });
    expect(await readFile(path)).toEqual(bytes);
    expect(await readdir(folder)).toEqual(['map']);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('replaces a file only when asked to', async () => {
    const folder = await createTemporaryFolder();
    const path = join(folder, 'map');
    await writeFile(path, 'what stood there');
    await expect(writeWholeFile({ path, bytes, isReplacing: false })).rejects.toThrow('file-exists');
    expect(await readFile(path, 'utf8')).toBe('what stood there');
    await writeWholeFile({ path, bytes, isReplacing: true });
    expect(await readFile(path)).toEqual(bytes);
    expect(await readdir(folder)).toEqual(['map']);
  });

  it('follows a link to the file it replaces, and takes a link that leads nowhere for a file', async () => {
    const folder = await createTemporaryFolder();
    const [path, link, broken] = [join(folder, 'map'), join(folder, 'link'), join(folder, 'broken')];
    await writeFile(path, '');
    await symlink(path, link);
    await symlink(join(folder, 'nowhere'), broken);
    await writeWholeFile({ path: link, bytes, isReplacing: true });
    expect(await readFile(path)).toEqual(bytes);
    expect(await isTaken(broken)).toBe(true);
    await expect(writeWholeFile({ path: broken, bytes, isReplacing: false })).rejects.toThrow('file-exists');
  });

  it('leaves everything as it was when what is on disk is refused', async () => {
    const folder = await createTemporaryFolder();
    const path = join(folder, 'map');
    await writeFile(path, 'what stood there');
    const refuse = async () => {
      throw new AppError('save-failed');
    };
    await expect(writeWholeFile({ path, bytes, isReplacing: true, verify: refuse })).rejects.toThrow('save-failed');
    expect(await readFile(path, 'utf8')).toBe('what stood there');
    expect(await readdir(folder)).toEqual(['map']);
  });

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EROFS', 'folder-not-writable'],
    ['EIO', 'save-failed'],
  ])('tells %s as %s', async (code, told) => {
    const path = join(await createTemporaryFolder(), 'map');
    const fail = async () => {
      throw systemError(code);
    };
    await expect(writeWholeFile({ path, bytes, isReplacing: false, verify: fail })).rejects.toThrow(told);
    expect(await isTaken(path)).toBe(false);
  });

  it('tells which folder cannot be written in', async () => {
    const folder = await createTemporaryFolder();
    const file = join(folder, 'file');
    await writeFile(file, bytes);
    await mkdir(join(folder, 'map'));
    const write = (path: string) => writeWholeFile({ path, bytes, isReplacing: true });
    await expect(write(join(folder, 'missing', 'map'))).rejects.toThrow('folder-missing');
    await expect(write(join(file, 'map'))).rejects.toThrow('folder-missing');
    await expect(write(join(unwritableFolder(folder), 'map'))).rejects.toThrow('folder-not-writable');
    await expect(write(join(folder, 'map'))).rejects.toThrow('save-failed');
  });
});

describe('a file that is in other hands', () => {
  const busyTimes = (times: number, code: string) => {
    let tries = 0;
    const act = async () => {
      tries += 1;
      if (tries <= times) throw systemError(code);
    };
    return { act, tries: () => tries };
  };

  it('is tried again', async () => {
    const busy = busyTimes(2, 'EPERM');
    await retryWhileBusy(busy.act, 'win32');
    expect(busy.tries()).toBe(3);
  });

  it('is not tried again where this says that it is not allowed', async () => {
    const refused = busyTimes(1, 'EPERM');
    await expect(retryWhileBusy(refused.act, 'linux')).rejects.toThrow('EPERM');
    expect(refused.tries()).toBe(1);
  });

  it('is given up in the end', async () => {
    const busy = busyTimes(100, 'EBUSY');
    await expect(retryWhileBusy(busy.act, 'linux')).rejects.toThrow('EBUSY');
    expect(busy.tries()).toBe(8);
  });
});
