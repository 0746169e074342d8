import { X } from 'lucide-react';
import { removeCopy } from '../../shared/map/edit-readers.ts';
import type { Copy } from '../../shared/map/reader-schema.ts';
import { dateInWords } from '../../shared/text/dates.ts';
import { useMap, useSession } from '../document/session-provider.tsx';
import { IconButton } from '../ui/button.tsx';
import { useLanguage, useText } from '../ui/text-provider.tsx';

/** The copies that were made: for whom, when and what; the newest first. */
export function CopyList() {
  const text = useText();
  const language = useLanguage();
  const { copies } = useMap();
  const { document, history, isReadOnly } = useSession();
  const wordsFor = ({ name, made }: Copy) =>
    text('readers.made', { name: name || text('readers.family'), date: dateInWords(new Date(made), language) });
  return (
    <section aria-labelledby="copies-heading">
      <h3 id="copies-heading" className="readers-heading">
        {text('readers.copies')}
      </h3>
      {copies.size === 0 ? <p className="readers-soft">{text('readers.noCopies')}</p> : null}
      <ul className="copies">
        {[...copies.values()].toReversed().map((copy) => (
          <li key={copy.id} className="copy">
            <span className="copy-words">
              <bdi>{wordsFor(copy)}</bdi>
              <span className="readers-soft">{copy.parts.map((part) => text(`readers.parts.${part}`)).join(', ')}</span>
            </span>
            {isReadOnly ? null : (
              <IconButton
                icon={X}
                label={text('readers.removeCopy', { copy: wordsFor(copy) })}
                isWordHidden
                onPress={() => history.perform(() => removeCopy(document, copy.id))}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
