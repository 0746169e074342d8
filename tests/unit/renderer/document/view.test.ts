import { describe, expect, it } from 'vitest';
import { createStore } from '../../../../renderer/document/store.ts';
import {
  firstView,
  onlySelected,
  select,
  selectAdded,
  shownIn,
  stillThere,
  type View,
} from '../../../../renderer/document/view.ts';
import { household, person } from '../../shared/notation/household.ts';

const oma = { kind: 'person', id: 'oma' } as const;
const henk = { kind: 'person', id: 'henk' } as const;

describe('what is selected', () => {
  it('opens its panel only when asked, and then the panel follows', () => {
    const view = createStore(firstView);
    select(view, [oma]);
    expect(view.get().panel).toBeNull();
    select(view, [oma], true);
    expect(view.get().panel).toBe('selection');
    select(view, [henk]);
    expect(view.get()).toMatchObject({ panel: 'selection', selection: [henk] });
  });

  it('closes its panel when it is let go, and not the one for adding', () => {
    const view = createStore<View>({ ...firstView, panel: 'selection', selection: [oma] });
    select(view, []);
    expect(view.get().panel).toBeNull();
    view.update({ panel: 'add' });
    select(view, [oma]);
    select(view, []);
    expect(view.get().panel).toBe('add');
  });

  it('tells nobody when the same is selected again', () => {
    const view = createStore(firstView);
    select(view, [oma]);
    let heard = 0;
    view.subscribe(() => {
      heard += 1;
    });
    select(view, [{ ...oma }]);
    expect(heard).toBe(0);
    select(view, [henk]);
    expect(heard).toBe(1);
  });

  it('is new until something else is selected, and not again when one comes back to it', () => {
    const view = createStore<View>({ ...firstView, panel: 'add' });
    selectAdded(view, ['oma']);
    expect(view.get()).toMatchObject({ selection: [oma], panel: 'add', added: ['oma'] });
    select(view, [oma]);
    expect(view.get().added).toEqual(['oma']);
    select(view, [henk]);
    select(view, [oma]);
    expect(view.get().added).toEqual([]);
  });

  it('is one thing only when it is one', () => {
    expect(onlySelected({ ...firstView, selection: [oma] })).toBe(oma);
    expect(onlySelected({ ...firstView, selection: [oma, henk] })).toBeNull();
    expect(onlySelected(firstView)).toBeNull();
  });

  it('leaves the light to whom a row of the plan names, while they are on the map', () => {
    const map = household([person('oma'), person('henk')]);
    expect(shownIn(map, { ...firstView, lit: 'oma' })).toContain('oma');
    expect(shownIn(map, { ...firstView, lit: 'oma' })).not.toContain('henk');
    expect(shownIn(map, { ...firstView, lit: 'gone' })).toBeNull();
    expect(shownIn(map, { ...firstView, selection: [henk], isSpotlit: true, lit: null })).toContain('henk');
  });

  it('loses what is no longer on the map', () => {
    const map = household([person('oma')]);
    expect(stillThere(map, [oma, henk, { kind: 'tie', id: 't' }])).toEqual([oma]);
    const all = [oma, { kind: 'home', id: 'home' } as const];
    expect(stillThere(map, all)).toBe(all);
  });
});
