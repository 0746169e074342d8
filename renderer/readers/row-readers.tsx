import './readers.css';
import { EyeOff } from 'lucide-react';
import type { PlanKind } from '../../shared/map/document.ts';
import { changeInPlan } from '../../shared/map/edit-plan.ts';
import type { Plan } from '../../shared/map/plan-schema.ts';
import { whoMayRead } from '../../shared/readers/reader-words.ts';
import { nameOfSomeone } from '../document/names.ts';
import { useMap, useSession } from '../document/session-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useText } from '../ui/text-provider.tsx';
import { ReaderChoice } from './reader-choice.tsx';

const kinds = ['worries', 'goingWell', 'goals', 'actions', 'agreements', 'participants'] as const;
type ReadableKind = (typeof kinds)[number];

/** Whether it is said of each row of this list of the plan who may read it. */
export function hasReaders(kind: PlanKind): kind is ReadableKind {
  return kinds.some((known) => known === kind);
}

interface RowReadersProps {
  readonly kind: PlanKind;
  readonly id: string;
}

/** Under a row that is kept from somebody: from whom. */
export function RowReaders({ kind, id, onOpen }: RowReadersProps & { readonly onOpen: () => void }) {
  const text = useText();
  const { plan, readers } = useMap();
  const words = whoMayRead(readers, rowIn(plan, kind, id)?.hiddenFrom ?? [], text);
  if (words === null) return null;
  return (
    <button type="button" className="row-readers" aria-haspopup="dialog" onClick={onOpen}>
      <EyeOff aria-hidden size={18} />
      <span dir="auto">{words}</span>
    </button>
  );
}

/** Asks who may read a row of the plan. */
export function RowReadersDialog({ kind, id, onClose }: RowReadersProps & { readonly onClose: () => void }) {
  const text = useText();
  const map = useMap();
  const { document, history } = useSession();
  const row = rowIn(map.plan, kind, id);
  if (row === null || !hasReaders(kind)) return null;
  const words = 'text' in row ? row.text.trim() : nameOfSomeone(map, row.who, text);
  return (
    <Dialog
      title={text('readers.mayRead')}
      onClose={onClose}
      actions={
        <Button kind="main" onPress={onClose}>
          {text('readers.done')}
        </Button>
      }
    >
      {words === '' ? null : (
        <p className="readers-row-words" dir="auto">
          {words}
        </p>
      )}
      <ReaderChoice
        hiddenFrom={row.hiddenFrom}
        onChange={(hiddenFrom) =>
          history.perform(() => changeInPlan(document, kind, id, { hiddenFrom: [...hiddenFrom] }))
        }
      />
    </Dialog>
  );
}

function rowIn(plan: Plan, kind: PlanKind, id: string) {
  return hasReaders(kind) ? (plan[kind].get(id) ?? null) : null;
}
