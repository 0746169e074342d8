import './readers.css';
import { coverLine, nameOfReader } from '../../shared/readers/reader-words.ts';
import { useMap } from '../document/session-provider.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { useText } from '../ui/text-provider.tsx';
import type { CopyInMaking } from './use-copy.ts';

/** More of them are counted. */
const mostNames = 3;

/** Asks whom a copy is for, and says what it then is without, and which names still stand in it. */
export function ForWhom({ copy: { reader, leftOut, namesLeft, choose } }: { readonly copy: CopyInMaking }) {
  const text = useText();
  const { readers } = useMap();
  const cover = coverLine(leftOut, text);
  // Of someone who was taken off the list meanwhile, the choice stays as it was.
  const choices = [...readers.values(), ...(reader === null || readers.has(reader.id) ? [] : [reader])];
  return (
    <div className="for-whom">
      <SelectField
        label={text('readers.forWhom')}
        value={reader?.id ?? ''}
        choices={[
          { value: '', label: text('readers.family') },
          ...choices.map((one) => ({ value: one.id, label: nameOfReader(one, text) })),
        ]}
        onChange={(id) => choose(choices.find((one) => one.id === id) ?? null)}
      />
      <div role="status" className="for-whom-words">
        {cover === '' ? null : <p>{cover}</p>}
        {namesLeft.length === 0 ? null : (
          <ul className="names-left">
            {namesLeft.slice(0, mostNames).map(({ name, place }) => (
              <li key={`${place} ${name}`}>
                {text('readers.stillNamed', { name, place: text(`readers.places.${place}`) })}
              </li>
            ))}
            {namesLeft.length <= mostNames ? null : (
              <li>{text('readers.moreNamed', { count: namesLeft.length - mostNames })}</li>
            )}
          </ul>
        )}
      </div>
    </div>
  );
}
