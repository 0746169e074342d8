import { useState } from 'react';
import type { ErrorCode } from '../../shared/errors.ts';
import { type ExportChoice, isPicture, type PictureForm } from '../../shared/export-choice.ts';
import { copyFor } from '../../shared/readers/copy-for.ts';
import { coverLineOf } from '../../shared/readers/copy-parts.ts';
import type { Connection } from '../connection.ts';
import { useSession } from '../document/session-provider.tsx';
import { whenSent } from '../keeping/when-sent.ts';
import type { CopyInMaking } from '../readers/use-copy.ts';
import { folderOf, nameOf } from '../start/file-place.ts';
import { useTask } from '../start/use-task.ts';
import { useLanguage, useText } from '../ui/text-provider.tsx';
import type { PictureSize } from './picture-size.ts';

/** The files that were made last. */
export interface Exported {
  readonly files: readonly string[];
  readonly folder: string;
  /** Of a picture that is made of pixels. */
  readonly size: PictureSize | null;
}

/** Making files of a map that other programs open. */
export interface Exporting {
  /** Whether it runs: first the person chooses a place, then the files are made. */
  readonly isRunning: boolean;
  readonly isMaking: boolean;
  readonly error: ErrorCode | null;
  readonly exported: Exported | null;
  /** Asks for a place, and writes them there. */
  save(): void;
  /** What was wrong is over: something else was chosen. */
  clear(): void;
}

interface ExportWay {
  readonly connection: Connection;
  /** By which main knows the map. */
  readonly map: string;
  readonly choice: ExportChoice;
  readonly copy: CopyInMaking;
}

export function useExport({ connection, map, choice, copy }: ExportWay): Exporting {
  const text = useText();
  const language = useLanguage();
  const session = useSession();
  const task = useTask();
  const [isMaking, setMaking] = useState(false);
  const [exported, setExported] = useState<Exported | null>(null);
  const { form, fineness, style } = choice;

  const savePicture = async (path: string, picture: PictureForm) => {
    const { pictureOf } = await import('./map-picture.ts');
    const { reader } = copy;
    const { map: part, leftOut } = copyFor(session.reader.read(), reader);
    const coverLine = coverLineOf({ reader, leftOut }, [picture], text);
    const how = { form: picture, fineness, text, language, date: new Date(), coverLine };
    const { bytes, size } = await pictureOf(part, how);
    await connection.call('maps.savePicture', { map, path, form: picture }, { body: bytes });
    return { paths: [path], size };
  };

  const write = async (path: string) => {
    if (isPicture(form)) return savePicture(path, form);
    // Main writes what it has, so it must have the last edit.
    await whenSent(session);
    const reader = copy.reader?.id ?? null;
    const { output } = await connection.call('maps.export', { map, path, form, reader, style, language });
    return { paths: output.paths, size: null };
  };

  const save = () =>
    task.run(async () => {
      setExported(null);
      const { output: chosen } = await connection.call('dialogs.chooseExport', { map, form });
      if (chosen.path === null) return;
      setMaking(true);
      try {
        const { paths, size } = await write(chosen.path);
        copy.note();
        setExported({ files: paths.map(nameOf), folder: folderOf(chosen.path), size });
      } finally {
        setMaking(false);
      }
    });
  return { isRunning: task.isRunning, isMaking, error: task.error, exported, save, clear: task.clear };
}
