import { mkdir, readdir, readFile, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { maxFileBytes } from '../../../../main/vault/container.ts';
import {
  isTaken,
  placeNew,
  readWholeFile,
  replaceFile,
  retryWhileBusy,
  writeNewFile,
} from '../../../../main/vault/file-access.ts';
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

describe('writing a new file', () => {
  it('leaves one file, that only its owner can read', async () => {
    const folder = await createTemporaryFolder();
    const path = join(folder, 'map');
    await writeNewFile({ path, bytes });
    expect(await readFile(path)).toEqual(bytes);
    expect(await readdir(folder)).toEqual(['map']);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('is never over another, also where that came at the very last moment', async () => {
    const folder = await createTemporaryFolder();
    const path = join(folder, 'map');
    const verify = () => writeFile(path, 'what stands there');
    await expect(writeNewFile({ path, bytes, verify })).rejects.toThrow('file-exists');
    await expect(writeNewFile({ path, bytes })).rejects.toThrow('file-exists');
    expect(await readFile(path, 'utf8')).toBe('what stands there');
    expect(await readdir(folder)).toEqual(['map']);
  });

  it('takes a link that leads nowhere for a file', async () => {
    const folder = await createTemporaryFolder();
    const broken = join(folder, 'broken');
    await symlink(join(folder, 'nowhere'), broken);
    expect(await isTaken(broken)).toBe(true);
    await expect(writeNewFile({ path: broken, bytes })).rejects.toThrow('file-exists');
  });

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EROFS', 'folder-not-writable'],
    ['EIO', 'save-failed'],
  ])('tells %s as %s', async (code, told) => {
    const path = join(await createTemporaryFolder(), 'map');
    const verify = async () => {
      throw systemError(code);
    };
    await expect(writeNewFile({ path, bytes, verify })).rejects.toThrow(told);
    expect(await isTaken(path)).toBe(false);
  });
});

describe('a disk on which a file has one name only', () => {
  const noSecondName = async () => {
    throw systemError('EPERM');
  };

  it('gets a new file all the same, and never over another', async () => {
    const folder = await createTemporaryFolder();
    const [temporary, path] = [join(folder, 'temporary'), join(folder, 'map')];
    await writeFile(temporary, bytes);
    await placeNew(temporary, path, noSecondName);
    expect(await readFile(path)).toEqual(bytes);
    expect(await readdir(folder)).toEqual(['map']);

    await writeFile(temporary, 'another');
    await expect(placeNew(temporary, path, noSecondName)).rejects.toThrow('file-exists');
    expect(await readFile(path)).toEqual(bytes);
  });

  it('keeps no empty file when there is nothing to put there', async () => {
    const path = join(await createTemporaryFolder(), 'map');
    await expect(placeNew(`${path}.missing`, path, noSecondName)).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await isTaken(path)).toBe(false);
  });
});

describe('replacing', () => {
  const always = () => true;

  it('follows a link to the file it replaces', async () => {
    const folder = await createTemporaryFolder();
    const [path, link] = [join(folder, 'map'), join(folder, 'link')];
    await writeFile(path, '');
    await symlink(path, link);
    expect(await replaceFile({ path: link, bytes }, always)).toBe(true);
    expect(await readFile(path)).toEqual(bytes);
    expect((await readdir(folder)).sort()).toEqual(['link', 'map']);
  });

  it('asks at the last moment what stands there, and leaves what was not expected', async () => {
    const folder = await createTemporaryFolder();
    const path = join(folder, 'map');
    await writeFile(path, 'as it was');
    const asked: string[] = [];
    const isAsItWas = (standing: Uint8Array | null) => {
      asked.push(String(standing));
      return String(standing) === 'as it was';
    };
    const verify = () => writeFile(path, 'changed meanwhile');
    expect(await replaceFile({ path, bytes, verify }, isAsItWas)).toBe(false);
    expect(asked).toEqual(['changed meanwhile']);
    expect(await readFile(path, 'utf8')).toBe('changed meanwhile');
    await writeFile(path, 'as it was');
    expect(await replaceFile({ path, bytes }, isAsItWas)).toBe(true);
    expect(await readFile(path)).toEqual(bytes);
    expect(await readdir(folder)).toEqual(['map']);
  });

  it('writes where the file is gone, but not over a folder or a link that came instead', async () => {
    const folder = await createTemporaryFolder();
    const [path, other, broken] = [join(folder, 'map'), join(folder, 'folder'), join(folder, 'broken')];
    expect(await replaceFile({ path, bytes }, (standing) => standing === null)).toBe(true);
    expect(await readFile(path)).toEqual(bytes);
    await mkdir(other);
    await symlink(join(folder, 'nowhere'), broken);
    expect(await replaceFile({ path: other, bytes }, always)).toBe(false);
    expect(await replaceFile({ path: broken, bytes }, always)).toBe(false);
  });

  it('leaves everything as it was when what is on disk is refused', async () => {
    const folder = await createTemporaryFolder();
    const path = join(folder, 'map');
    await writeFile(path, 'what stood there');
    const verify = async () => {
      throw new AppError('save-failed');
    };
    await expect(replaceFile({ path, bytes, verify }, always)).rejects.toThrow('save-failed');
    expect(await readFile(path, 'utf8')).toBe('what stood there');
    expect(await readdir(folder)).toEqual(['map']);
  });

  it('tells which folder cannot be written in', async () => {
    const folder = await createTemporaryFolder();
    const file = join(folder, 'file');
    await writeFile(file, bytes);
    const write = (path: string) => replaceFile({ path, bytes }, always);
    await expect(write(join(folder, 'missing', 'map'))).rejects.toThrow('folder-missing');
    await expect(write(join(file, 'map'))).rejects.toThrow('folder-missing');
    await expect(write(join(unwritableFolder(folder), 'map'))).rejects.toThrow('folder-not-writable');
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
