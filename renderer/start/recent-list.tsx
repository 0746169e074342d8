import { X } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import type { CallOutput } from '../../shared/bridge.ts';
import type { RecentMap } from '../../shared/bridge-shapes.ts';
import { type ErrorCode, errorCodeOf } from '../../shared/errors.ts';
import type { Connection } from '../connection.ts';
import { IconButton } from '../ui/button.tsx';
import { CheckBox } from '../ui/check-box.tsx';
import { useLanguage, useText } from '../ui/text-provider.tsx';
import { dayWords } from './day-words.ts';

interface RecentListProps {
  readonly connection: Connection;
  readonly onOpen: (path: string) => void;
}

/** The maps that were open on this computer, unless the person switched that off. Looks again when the window comes back. */
export function RecentList({ connection, onOpen }: RecentListProps) {
  const text = useText();
  const [recent, setRecent] = useState<CallOutput<'recent.list'> | null>(null);
  const [error, setError] = useState<ErrorCode | null>(null);

  const load = useCallback(
    async (before: Promise<unknown> = Promise.resolve()) => {
      try {
        await before;
        const { output } = await connection.call('recent.list', {});
        setRecent(output);
        setError(null);
      } catch (cause) {
        setError(errorCodeOf(cause));
      }
    },
    [connection],
  );
  useEffect(() => {
    const look = () => void load();
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [load]);

  return (
    <section className="recent" aria-labelledby="recent-title">
      <h2 id="recent-title">{text('start.recent.title')}</h2>
      {recent === null || recent.maps.length === 0 ? (
        <p className="recent-none">
          {recent === null ? '' : text(recent.isKept ? 'start.recent.none' : 'start.recent.off')}
        </p>
      ) : (
        <ul className="recent-list">
          {recent.maps.map((map) => (
            <RecentItem
              key={map.path}
              map={map}
              onOpen={() => onOpen(map.path)}
              onForget={() => void load(connection.call('recent.forget', { path: map.path }))}
            />
          ))}
        </ul>
      )}
      {error === null ? null : (
        <p className="start-fault" role="alert">
          {text(`errors.${error}`)}
        </p>
      )}
      <div className="recent-keep">
        <CheckBox
          isOn={recent?.isKept ?? true}
          onChange={(isKept) => void load(connection.call('recent.keep', { isKept }))}
        >
          {text('start.recent.keep')}
        </CheckBox>
        <p>{text('start.recent.keepHint')}</p>
      </div>
    </section>
  );
}

interface RecentItemProps {
  readonly map: RecentMap;
  readonly onOpen: () => void;
  readonly onForget: () => void;
}

function RecentItem({ map: { fileName, folder, openedAt, isPresent }, onOpen, onForget }: RecentItemProps) {
  const text = useText();
  const language = useLanguage();
  return (
    <li className="recent-item">
      <button type="button" className="recent-open" disabled={!isPresent} onClick={onOpen}>
        <bdi className="recent-file">{fileName}</bdi>
        <span className="recent-when" data-missing={!isPresent}>
          {isPresent ? dayWords(openedAt, new Date(), language) : text('start.recent.missing')}
        </span>
        <bdi className="recent-folder">{folder}</bdi>
      </button>
      <IconButton icon={X} label={text('start.recent.forget', { file: fileName })} isWordHidden onPress={onForget} />
    </li>
  );
}
