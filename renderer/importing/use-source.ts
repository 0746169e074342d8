import { useEffect, useEffectEvent, useState } from 'react';
import { errorCodeOf, placeOf } from '../../shared/errors.ts';
import type { MappedSource, ShownSource, SourceField, SourceMapping } from '../../shared/import-shapes.ts';
import type { ImportedGraph } from '../../shared/map/imported-graph.ts';
import type { Connection } from '../connection.ts';
import { useTask } from '../start/use-task.ts';
import { useText } from '../ui/text-provider.tsx';
import { type TableName, withColumn } from './mapping.ts';
import { askFor, nameOfPart, type SourcePart } from './source-part.ts';

/** What is read of a file, and what somebody says of it, before anything is added. */
export interface SourceReading {
  readonly names: readonly string[];
  readonly shown: ShownSource | null;
  readonly mapping: SourceMapping | null;
  /** Who and what is in it as it is mapped now; null while that is not known. */
  readonly graph: ImportedGraph | null;
  /** What is asked of main to use it. */
  readonly mapped: MappedSource | null;
  /** Why it can't be read, as a sentence; null when it can, or is not known. */
  readonly fault: string | null;
  /** The person is asked for a file. */
  readonly isAsking: boolean;
  readonly isReading: boolean;
  /** Either of the two. */
  readonly isBusy: boolean;
  /** Asks for a file: in place of what is there, or a second table beside it. */
  choose(isBeside: boolean): void;
  /** Takes the table of people for that of ties, and the other way round. */
  swap(): void;
  setColumn(table: TableName, field: SourceField, column: number | null): void;
  /** Ends the reading; what was read before stands. */
  stop(): void;
}

interface Read {
  readonly parts: readonly SourcePart[];
  readonly isSwapped: boolean;
  readonly shown: ShownSource;
}

/** Reads what was given, or asks for a file at once. `onNothing`: the person chose none. */
export function useSource(connection: Connection, given: readonly File[], onNothing: () => void): SourceReading {
  const text = useText();
  const reading = useTask();
  const [read, setRead] = useState<Read | null>(null);
  const [counted, setCounted] = useState<{ readonly mapped: MappedSource; readonly graph: ImportedGraph } | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(given.length === 0);
  const [mapped, setMapped] = useState<MappedSource | null>(null);
  const say = (error: unknown) => {
    if (errorCodeOf(error) !== 'cancelled') setFault(text(`errors.${errorCodeOf(error)}`, placeOf(error)));
  };

  const take = async (parts: readonly SourcePart[], isSwapped: boolean, signal: AbortSignal) => {
    try {
      setFault(null);
      const { files, body } = await askFor(parts);
      const { output: shown } = await connection.call('import.read', { files, isSwapped }, { body, signal });
      setRead({ parts, isSwapped, shown });
      setMapped({ source: shown.source, mapping: shown.mapping });
    } catch (error) {
      say(error);
      throw error;
    }
  };
  const choose = (isBeside: boolean) =>
    reading.run(async (signal) => {
      setAsking(true);
      const { output } = await connection.call('dialogs.chooseSource', {}, { signal }).finally(() => setAsking(false));
      if (output.path !== null) {
        const before = isBeside ? read : null;
        await take([...(before?.parts ?? []), { path: output.path }], before?.isSwapped ?? false, signal);
      } else if (read === null) onNothing();
    });

  const begin = useEffectEvent(() => {
    if (given.length === 0) choose(false);
    else
      reading.run((signal) =>
        take(
          given.map((file) => ({ file })),
          false,
          signal,
        ),
      );
  });
  useEffect(() => begin(), []);

  const sayLater = useEffectEvent(say);
  useEffect(() => {
    if (mapped === null) return;
    const controller = new AbortController();
    connection.call('import.graph', mapped, { signal: controller.signal }).then(
      ({ body }) => {
        if (controller.signal.aborted) return;
        setFault(null);
        // Main made it, as it makes every answer.
        setCounted({ mapped, graph: JSON.parse(new TextDecoder().decode(body)) as ImportedGraph });
      },
      (error: unknown) => sayLater(error),
    );
    return () => controller.abort();
  }, [connection, mapped]);

  return {
    names: read?.parts.map(nameOfPart) ?? [],
    shown: read?.shown ?? null,
    mapping: mapped?.mapping ?? null,
    graph: counted !== null && counted.mapped === mapped && fault === null ? counted.graph : null,
    mapped,
    fault,
    isAsking,
    isReading: reading.isRunning && !isAsking,
    isBusy: reading.isRunning,
    choose,
    swap() {
      if (read !== null) reading.run((signal) => take(read.parts, !read.isSwapped, signal));
    },
    setColumn(table, field, column) {
      if (mapped === null || mapped.mapping === null) return;
      setMapped({ ...mapped, mapping: withColumn(mapped.mapping, table, field, column) });
    },
    stop() {
      reading.stop();
      if (read === null) onNothing();
    },
  };
}
