import { tiesOf } from '../../shared/map/ties.ts';
import { openOnTies } from '../../shared/notation/agreed.ts';
import { nameOfEnd } from '../document/names.ts';
import { useMap } from '../document/session-provider.tsx';
import { TieSample } from '../drawing/tie-sample.tsx';
import { useText } from '../ui/text-provider.tsx';
import { TieRow } from './tie-row.tsx';

/** The ties of a person or home; each opens. Nothing when there are none. */
export function TieList({ of }: { readonly of: string }) {
  const text = useText();
  const map = useMap();
  const ties = tiesOf(map, of);
  if (ties.length === 0) return null;
  const own = nameOfEnd(map, of, text);
  const open = openOnTies(map);
  return (
    <section>
      <h3 className="panel-heading">{text('people.person.ties')}</h3>
      <ul className="rows">
        {ties.map((tie) => (
          <li key={tie.id}>
            <TieRow
              tie={tie}
              own={own}
              other={nameOfEnd(map, tie.from === of ? tie.to : tie.from, text)}
              isFrom={tie.from === of}
              agreed={open.get(tie.id) ?? null}
            >
              <TieSample {...tie} />
            </TieRow>
          </li>
        ))}
      </ul>
    </section>
  );
}
