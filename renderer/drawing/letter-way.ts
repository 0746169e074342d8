import type { EdgeSingular } from 'cytoscape';
import { middleWay } from '../../shared/notation/letter-ways.ts';

/** How far along a tie its letter stands. A hull has none. */
export function letterWayOf(tie: EdgeSingular): number {
  return (tie.data('letterWay') as number | undefined) ?? middleWay;
}
