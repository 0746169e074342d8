import { AppError } from '../../shared/errors.ts';
import type { HandlersOf } from '../answerer.ts';
import type { Sources } from '../sources.ts';

const noBody = new Uint8Array();

export function importHandlers(sources: Sources): HandlersOf<'import'> {
  return {
    'import.read': async (input, { body, signal }) => ({
      output: await sources.read(input, body, signal),
      body: noBody,
    }),
    'import.graph'(input, { body }) {
      if (body.length > 0) throw new AppError('bad-request');
      return { output: {}, body: new TextEncoder().encode(JSON.stringify(sources.graph(input))) };
    },
    'import.forget'({ source }) {
      sources.forget(source);
      return {};
    },
  };
}
