import { useState } from 'react';
import type { PictureForm } from '../../shared/bridge-shapes.ts';
import { copyFor } from '../../shared/readers/copy-for.ts';
import { ForWhom } from '../readers/for-whom.tsx';
import { useCopy } from '../readers/use-copy.ts';
import { Button } from '../ui/button.tsx';
import { ChoiceGroup } from '../ui/choice-group.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useText } from '../ui/text-provider.tsx';
import type { Keeping } from './use-keeping.ts';

interface AskPictureProps {
  readonly keeping: Keeping;
  readonly onClose: () => void;
}

/** What kind of picture is to be made of the map, and that it has no lock. */
export function AskPicture({ keeping, onClose }: AskPictureProps) {
  const text = useText();
  const [form, setForm] = useState<PictureForm>('png');
  const copy = useCopy([form]);
  const save = () =>
    keeping.savePicture(
      form,
      (map) => copyFor(map, copy.reader).map,
      () => copy.note(),
    );
  return (
    <Dialog
      title={text('keeping.asPicture.title')}
      onClose={onClose}
      actions={
        <>
          <Button kind="main" onPress={save}>
            {text('keeping.asPicture.save')}
          </Button>
          <Button onPress={onClose}>{text('keeping.asPicture.cancel')}</Button>
        </>
      }
    >
      <ChoiceGroup
        label={text('keeping.asPicture.form')}
        value={form}
        onChange={setForm}
        choices={[
          { value: 'png', label: text('keeping.asPicture.png'), hint: text('keeping.asPicture.pngHint') },
          { value: 'svg', label: text('keeping.asPicture.svg'), hint: text('keeping.asPicture.svgHint') },
        ]}
      />
      <ForWhom copy={copy} />
      <p>{text('keeping.asPicture.open')}</p>
    </Dialog>
  );
}
