import { CircleDot, Move, PieChart, Shapes, Square } from 'lucide-react';
import { arrangeBy } from '../../shared/map/edit-arrangement.ts';
import type { About } from '../../shared/map/schema.ts';
import { sectorKinds } from '../../shared/map/vocabulary.ts';
import { useStage } from '../commands/commands-provider.tsx';
import { useMap, useSession } from '../document/session-provider.tsx';
import { Button } from '../ui/button.tsx';
import { ChoiceGroup } from '../ui/choice-group.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useText } from '../ui/text-provider.tsx';

const icons = { none: Square, label: PieChart, domain: Shapes } as const;

/** How people stand on the map: freely, in rings, in sectors. Each choice is seen at once; nothing is lost by it. */
export function ArrangementDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const stage = useStage();
  const { document, history } = useSession();
  const { rings, sectors } = useMap().about;
  const choose = (chosen: Partial<Pick<About, 'rings' | 'sectors'>>) => {
    history.perform(() => arrangeBy(document, { rings, sectors, ...chosen }));
    stage.showAll();
  };
  return (
    <Dialog
      title={text('arrangement.title')}
      onClose={onClose}
      actions={
        <Button kind="main" onPress={onClose}>
          {text('arrangement.done')}
        </Button>
      }
    >
      <ChoiceGroup
        label={text('arrangement.people')}
        columns={2}
        value={rings ? 'rings' : 'free'}
        onChange={(chosen) => choose({ rings: chosen === 'rings' })}
        choices={[
          {
            value: 'free',
            label: text('arrangement.free'),
            hint: text('arrangement.freeHint'),
            mark: <Move size={22} />,
          },
          {
            value: 'rings',
            label: text('arrangement.rings'),
            hint: text('arrangement.ringsHint'),
            mark: <CircleDot size={22} />,
          },
        ]}
      />
      <ChoiceGroup
        label={text('arrangement.sectors')}
        columns={3}
        value={sectors}
        onChange={(chosen) => choose({ sectors: chosen })}
        choices={sectorKinds.map((value) => {
          const Icon = icons[value];
          return { value, label: text(`arrangement.by.${value}`), mark: <Icon size={22} /> };
        })}
      />
      <p>{text('arrangement.stays')}</p>
    </Dialog>
  );
}
