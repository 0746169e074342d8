import './look-dialog.css';
import { Baby, Contrast, Monitor, Moon, Sun, UserRound } from 'lucide-react';
import { drawings, looks, textSizes } from '../../shared/preferences.ts';
import { Button } from '../ui/button.tsx';
import { ChoiceGroup } from '../ui/choice-group.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useLook } from '../ui/preferences-provider.tsx';
import { useText } from '../ui/text-provider.tsx';

const icons = { system: Monitor, light: Sun, dark: Moon, contrast: Contrast } as const;

const drawingIcons = { usual: UserRound, children: Baby } as const;

/** How the program looks. Each choice is seen at once, in every window, and stays so. */
export function LookDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { preferences, prefer } = useLook();
  return (
    <Dialog
      title={text('look.title')}
      onClose={onClose}
      actions={
        <Button kind="main" onPress={onClose}>
          {text('look.done')}
        </Button>
      }
    >
      <ChoiceGroup
        label={text('look.colours')}
        columns={2}
        value={preferences.look}
        onChange={(look) => prefer({ look })}
        choices={looks.map((value) => {
          const Icon = icons[value];
          return { value, label: text(`look.looks.${value}`), mark: <Icon size={22} /> };
        })}
      />
      <ChoiceGroup
        label={text('look.letters')}
        columns={3}
        value={preferences.textSize}
        onChange={(textSize) => prefer({ textSize })}
        choices={textSizes.map((value) => ({
          value,
          label: text(`look.sizes.${value}`),
          mark: (
            <span className="letter-sample" data-size={value}>
              {text('look.sample')}
            </span>
          ),
        }))}
      />
      <ChoiceGroup
        label={text('look.drawing')}
        columns={2}
        value={preferences.drawing}
        onChange={(drawing) => prefer({ drawing })}
        choices={drawings.map((value) => {
          const Icon = drawingIcons[value];
          return { value, label: text(`look.drawings.${value}`), mark: <Icon size={22} /> };
        })}
      />
    </Dialog>
  );
}
