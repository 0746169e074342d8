import './importing.css';
import { ArrowLeftRight, FilePlus2, FolderOpen, TriangleAlert } from 'lucide-react';
import { useMemo, useState } from 'react';
import { type ErrorCode, errorCodeOf } from '../../shared/errors.ts';
import type { MappedSource, ShownSource } from '../../shared/import-shapes.ts';
import type { Added } from '../../shared/map/edit-import.ts';
import type { ImportedGraph } from '../../shared/map/imported-graph.ts';
import type { Connection } from '../connection.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Fold } from '../ui/fold.tsx';
import { ProgressWords } from '../ui/progress-words.tsx';
import { useText } from '../ui/text-provider.tsx';
import { type Coming, countWords } from './coming.ts';
import { SourceColumns } from './source-columns.tsx';
import { UnplacedList } from './unplaced-list.tsx';
import { type SourceReading, useSource } from './use-source.ts';

/** What somebody has looked at, and wants. */
export interface TakenSource {
  readonly mapped: MappedSource;
  readonly shown: ShownSource;
  readonly graph: ImportedGraph;
  /** What comes of it. */
  readonly added: Added;
}

interface ImportDialogProps {
  readonly connection: Connection;
  /** Files that were dropped; without any, the person is asked for one. */
  readonly given: readonly File[];
  /** What would come of it: on the open map, or of a new one. */
  readonly foresee: (graph: ImportedGraph, form: ShownSource['form']) => Coming;
  /** What the button says. */
  readonly action: string;
  readonly onTake: (taken: TakenSource) => void;
  readonly onClose: () => void;
}

/** A file of another program: what is in it, which column is what, and what will find no place, before it is added. */
export function ImportDialog({ connection, given, foresee, action, onTake, onClose }: ImportDialogProps) {
  const text = useText();
  const [isTaking, setTaking] = useState(false);
  const [refusal, setRefusal] = useState<ErrorCode | null>(null);
  const reading = useSource(connection, given, onClose);
  const { shown, graph, mapped, fault, isReading, isBusy } = reading;
  const coming = useMemo(
    () => (graph === null || shown === null ? null : foresee(graph, shown.form)),
    [graph, shown, foresee],
  );
  const close = () => {
    if (shown !== null) connection.call('import.forget', { source: shown.source }).catch(() => undefined);
    onClose();
  };
  const take = () => {
    if (shown === null || graph === null || mapped === null || coming === null || 'code' in coming) return;
    const { added } = coming;
    setTaking(true);
    // First the words for it: thousands of people take a moment, in which nothing is drawn.
    const give = () => {
      try {
        onTake({ mapped, shown, graph, added });
      } catch (error) {
        setTaking(false);
        setRefusal(errorCodeOf(error));
      }
    };
    requestAnimationFrame(() => requestAnimationFrame(give));
  };
  const isReady = coming !== null && 'added' in coming && !isBusy;
  // While the person is asked for the first file, that question stands alone.
  if (shown === null && fault === null && !isReading) return null;
  return (
    <Dialog
      title={text('importing.title')}
      size="wide"
      onClose={close}
      isBusy={isTaking}
      actions={
        isTaking ? (
          <ProgressWords>{text('importing.adding')}</ProgressWords>
        ) : (
          <>
            <Button kind="main" isDisabled={!isReady} onPress={take}>
              {action}
            </Button>
            <Button icon={FolderOpen} isDisabled={isBusy} onPress={() => reading.choose(false)}>
              {text('importing.other')}
            </Button>
            <Button onPress={close}>{text('importing.cancel')}</Button>
          </>
        )
      }
    >
      {isReading ? <ProgressWords onStop={reading.stop}>{text('importing.reading')}</ProgressWords> : null}
      {reading.names.length > 0 ? (
        <p className="source-names">
          <bdi>{reading.names.join(', ')}</bdi>
        </p>
      ) : null}
      {fault === null ? null : (
        <p className="importing-fault" role="alert">
          {fault} {text('importing.nothingAdded')}
        </p>
      )}
      <Outcome coming={refusal === null ? coming : { code: refusal }} isHidden={shown === null || fault !== null} />
      {shown === null ? null : (
        <>
          {shown.form === 'tables' ? <TableChoices reading={reading} shown={shown} /> : null}
          <SourceColumns table="people" shown={shown.people} reading={reading} />
          <SourceColumns table="ties" shown={shown.ties} reading={reading} />
        </>
      )}
    </Dialog>
  );
}

/** How much comes, and what does not. */
function Outcome({ coming, isHidden }: { readonly coming: Coming | null; readonly isHidden: boolean }) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  if (isHidden) return null;
  if (coming !== null && 'code' in coming) {
    return (
      <p className="importing-fault" role="alert">
        {text(`errors.${coming.code}`)}
      </p>
    );
  }
  const unplaced = coming?.added.unplaced ?? [];
  return (
    <>
      <p className="importing-count" role="status">
        {coming === null
          ? text('importing.counting')
          : text('importing.comes', { what: countWords(coming.added, text) })}
      </p>
      {unplaced.length === 0 ? null : (
        <div className="source-fold">
          <Fold
            icon={TriangleAlert}
            head={text('importing.leaves', { count: unplaced.length })}
            isOpen={isOpen}
            onToggle={() => setOpen(!isOpen)}
          >
            <UnplacedList unplaced={unplaced} />
          </Fold>
        </div>
      )}
    </>
  );
}

/** A table of people may have one of ties beside it, and a table may be taken for the other. */
function TableChoices({ reading, shown }: { readonly reading: SourceReading; readonly shown: ShownSource }) {
  const text = useText();
  const hasPeople = shown.people.count > 0;
  const hasTies = shown.ties.count > 0;
  const isOne = reading.names.length < 2;
  return (
    <div className="source-choices">
      {isOne ? (
        <Button icon={FilePlus2} isDisabled={reading.isBusy} onPress={() => reading.choose(true)}>
          {text(hasPeople ? 'importing.alsoTies' : 'importing.alsoPeople')}
        </Button>
      ) : null}
      <Button icon={ArrowLeftRight} isDisabled={reading.isBusy} onPress={reading.swap}>
        {text(hasPeople && hasTies ? 'importing.swap' : hasPeople ? 'importing.areTies' : 'importing.arePeople')}
      </Button>
    </div>
  );
}
