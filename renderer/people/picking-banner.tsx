import { useSession, useView } from '../document/session-provider.tsx';
import { TieSample } from '../drawing/tie-sample.tsx';
import { Button } from '../ui/button.tsx';
import { useText } from '../ui/text-provider.tsx';

/** Says what to do while a tie is being drawn, and how to stop. */
export function PickingBanner() {
  const text = useText();
  const { view } = useSession();
  const picking = useView((current) => current.picking);
  if (picking === null) return null;
  return (
    <div className="picking-banner" role="status">
      <TieSample label={picking.label} />
      <span>{text(picking.from === null ? 'drawing.pickFirst' : 'drawing.pickSecond')}</span>
      <Button onPress={() => view.update({ picking: null, candidate: null })}>{text('drawing.pickStop')}</Button>
    </div>
  );
}
