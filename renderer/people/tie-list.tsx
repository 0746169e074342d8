import { Button } from 'react-aria-components';
import { tiesOf } from '../../shared/map/ties.ts';
import { markOf } from '../../shared/notation/marks.ts';
import { nameOfEnd } from '../document/names.ts';
import { useMap, useSession } from '../document/session-provider.tsx';
import { select } from '../document/view.ts';
import { TieSample } from '../drawing/tie-sample.tsx';
import { useText } from '../ui/text-provider.tsx';

/** The ties of a person or home; each opens. Nothing when there are none. */
export function TieList({ of }: { readonly of: string }) {
  const text = useText();
  const map = useMap();
  const { view } = useSession();
  const ties = tiesOf(map, of);
  if (ties.length === 0) return null;
  return (
    <section>
      <h3 className="panel-heading">{text('people.person.ties')}</h3>
      <ul className="rows">
        {ties.map((tie) => (
          <li key={tie.id}>
            <Button className="row" onPress={() => select(view, [{ kind: 'tie', id: tie.id }], true)}>
              <TieSample {...tie} />
              <span dir="auto">
                {text('people.person.tieTo', {
                  mark: text(`drawing.marks.${markOf(tie.label)}`),
                  name: nameOfEnd(map, tie.from === of ? tie.to : tie.from, text),
                })}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
