import './plan-insight.css';
import { useEffect, useRef, useState } from 'react';
import { busyPeople } from '../../shared/insight/busy-people.ts';
import { type ShareKey, shareKeys, sharesOf } from '../../shared/insight/shares.ts';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import { nameOfEnd } from '../document/names.ts';
import { useMap } from '../document/session-provider.tsx';
import { TieSample } from '../drawing/tie-sample.tsx';
import { Fold } from '../ui/fold.tsx';
import { useText } from '../ui/text-provider.tsx';

/** Who does what of the plan, in sentences. Closed until somebody asks; not there while there is nothing to do. */
export function PlanInsight() {
  const text = useText();
  const map = useMap();
  const [isOpen, setOpen] = useState(false);
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isOpen) frame.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  if (map.plan.actions.size === 0) return null;
  return (
    <section ref={frame} className="insight">
      <Fold head={text('insight.title')} isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
        <Sentences map={map} />
      </Fold>
    </section>
  );
}

function Sentences({ map }: { readonly map: HouseholdMap }) {
  const text = useText();
  const shares = sharesOf(map);
  const countOf = (key: ShareKey) => shares[key].open + shares[key].done;
  const done = shareKeys.reduce((sum, key) => sum + shares[key].done, 0);
  return (
    <>
      <p>
        {text('insight.all', { count: map.plan.actions.size })}
        {done === 0 ? null : ` ${text('insight.done', { count: done })}`}
      </p>
      <ul className="insight-shares">
        {shareKeys
          .filter((key) => countOf(key) > 0)
          .map((key) => (
            <li key={key}>
              <TieSample label={key === 'unknown' ? null : key} width={44} />
              <span>{text(`insight.shares.${key}`, { count: countOf(key) })}</span>
            </li>
          ))}
      </ul>
      {busyPeople(map).map(({ id, open }) => (
        <p key={id} className="insight-question" dir="auto">
          {text('insight.busy', { name: nameOfEnd(map, id, text), count: open })}
        </p>
      ))}
    </>
  );
}
