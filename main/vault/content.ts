import type { MapJson } from '../../shared/map/json.ts';

/** What is kept of a map. `update` is one Yjs update in version 1 of its encoding, as `Y.applyUpdate` takes it. */
export interface MapContent {
  readonly map: MapJson;
  readonly update: Uint8Array;
}

/**
 * What a file holds. `map` is its JSON form as it stands there, unchecked (`parseMapJson` checks it): a map is shown from
 * its `update`. It is null in a file whose map was made by a newer program, and such a file is never written: `save`,
 * `copyTo` and `changePassphrase` refuse with `map-read-only`.
 */
export interface StoredContent {
  readonly map: object | null;
  readonly update: Uint8Array;
}
