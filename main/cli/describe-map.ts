import { readMap } from '../../shared/map/read.ts';
import { formatVersion } from '../vault/container.ts';
import type { Command } from './command.ts';
import { documentOf, openStoredMap } from './stored-map.ts';

/** `info FILE`: what is in a file, and when it was last written. */
export const describeMap: Command = {
  help: 'commandLine.helpInfo',
  options: [],
  async run(run) {
    const { file, content, warnings } = await openStoredMap(run);
    const { about, homes, people, ties } = readMap(documentOf(content));
    run.terminal.write({
      path: file.path,
      title: about.title,
      created: about.created,
      language: about.language,
      homes: homes.size,
      people: people.size,
      ties: ties.size,
      mapId: file.mapId,
      format: formatVersion,
      generation: file.generation,
      saved: file.savedAt,
      isFromNewerProgram: content.map === null,
      warnings,
    });
    return true;
  },
};
