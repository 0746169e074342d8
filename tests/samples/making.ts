import { type MapJson, parseMapJson } from '../../shared/map/json.ts';
import type { About } from '../../shared/map/schema.ts';
import type { SupportLabel } from '../../shared/map/vocabulary.ts';

type PersonFields = Partial<MapJson['people'][number]>;
type ActionFields = Partial<MapJson['plan']['actions'][number]>;
type TieFields = Partial<MapJson['ties'][number]>;

/** A map that is being written down, in few words. */
export interface Making {
  home(id: string, name?: string, x?: number): void;
  /** Somebody of the home `in`. */
  member(name: string, fields?: PersonFields & { readonly in?: string }): string;
  /** Somebody outside, with a tie to the home (or to `to`) that has this label; `null` is one without a label yet. */
  around(label: SupportLabel | null, name: string, role: string, fields?: PersonFields, theTie?: TieFields): string;
  tie(from: string, to: string, fields?: TieFields): void;
  /** Something agreed with somebody on their first tie. */
  agreed(text: string, who: string, fields?: ActionFields): void;
  made(photos?: MapJson['photos']): MapJson;
}

/** Begins a map with one home called `home`, or with none if the caller makes them. */
export function beginMap(title: string, about: Partial<About> = {}, hasHome = true): Making {
  const homes: MapJson['homes'] = [];
  const people: unknown[] = [];
  const ties: { readonly id: string; readonly from: string; readonly to: string }[] = [];
  const actions: unknown[] = [];
  const making: Making = {
    home: (id, name = '', x = 0) => homes.push({ id, name, position: { x, y: 0 } }),
    member(name, { in: home = 'home', ...fields } = {}) {
      const id = `p${people.length + 1}`;
      people.push({ id, name, role: '', home, position: null, ...fields });
      return id;
    },
    around(label, name, role, fields = {}, theTie = {}) {
      const id = `p${people.length + 1}`;
      people.push({ id, name, role, home: null, position: null, ...fields });
      making.tie(id, 'home', { label, ...theTie });
      return id;
    },
    tie: (from, to, fields = {}) =>
      ties.push({
        id: `t${ties.length + 1}`,
        from,
        to,
        label: null,
        strength: 'normal',
        flow: null,
        stress: false,
        ...fields,
      }),
    agreed(text, who, fields = {}) {
      const tie = ties.find(({ from }) => from === who)?.id ?? null;
      const id = `a${actions.length + 1}`;
      actions.push({ id, text, who: { person: who, name: '' }, tie, ...fields });
    },
    made: (photos = []) =>
      parseMapJson({
        format: 'krachtenkaart-map',
        version: 1,
        about: { title, language: 'nl', created: '2026-11-24T09:00:00.000Z', ...about },
        homes,
        people,
        ties,
        ...(actions.length === 0 ? {} : { plan: { actions } }),
        photos,
      }),
  };
  if (hasHome) making.home('home');
  return making;
}

/** The one of a list whose turn it is. */
export function turnOf<Choice>(choices: readonly Choice[], turn: number): Choice {
  return choices[turn % choices.length] as Choice;
}
