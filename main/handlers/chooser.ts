import { AppError } from '../../shared/errors.ts';
import type { HandlersOf } from '../answerer.ts';
import type { Chooser, Dialogs } from '../platform.ts';

export function chooserHandlers(dialogs: Dialogs): HandlersOf<'chooser'> {
  const chooser = (): Chooser => {
    if (dialogs.chooser === null) throw new AppError('bad-request');
    return dialogs.chooser;
  };
  return {
    'chooser.list': (input) => chooser().list(input),
    'chooser.makeFolder': (input) => chooser().makeFolder(input),
    'chooser.answer'(input) {
      chooser().answer(input);
      return {};
    },
  };
}
