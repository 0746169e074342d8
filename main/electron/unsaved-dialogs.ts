import { basename, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { Text } from '../../shared/text/text.ts';
import type { AskAtEnd } from '../ending.ts';
import { chooseCopyFile } from './native-dialogs.ts';

/** Asks at a window that has something unsaved whether it is to be closed all the same. */
export function isLeavingUnsaved(window: BrowserWindow, text: Text): boolean {
  const buttons = [text('launcher.keepWaiting'), text('launcher.leaveUnsaved')];
  const answer = dialog.showMessageBoxSync(window, {
    type: 'warning',
    message: text('launcher.stillSaving'),
    detail: text('launcher.stillSavingWhat'),
    buttons,
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return answer === 1;
}

/** Asks at the end what to do with a map that could not be saved. Whoever closes the question stays. */
export function askWithDialog(text: Text): AskAtEnd {
  const ask: AskAtEnd = async (path, code) => {
    const choices = ['elsewhere', 'try-again', 'stay', 'discard'] as const;
    const words = {
      elsewhere: text('keeping.saveElsewhere'),
      'try-again': text('keeping.tryAgain'),
      stay: text('launcher.stayOpen'),
      discard: text('launcher.stopUnsaved'),
    };
    const { response } = await dialog.showMessageBox({
      type: 'warning',
      message: text('launcher.notSaved', { reason: text(`errors.${code}`) }),
      detail: text('launcher.unsavedFile', { file: basename(path) }),
      buttons: choices.map((choice) => words[choice]),
      defaultId: 0,
      cancelId: choices.indexOf('stay'),
      noLink: true,
    });
    const kind = choices[response] ?? 'stay';
    if (kind !== 'elsewhere') return { kind };
    const elsewhere = await chooseCopyFile(join(app.getPath('documents'), basename(path)), text);
    return elsewhere === null ? ask(path, code) : { kind, path: elsewhere };
  };
  return ask;
}
