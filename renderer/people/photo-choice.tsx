import './photo-choice.css';
import { ImagePlus, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { showPhoto } from '../../shared/map/photos.ts';
import type { Person } from '../../shared/map/schema.ts';
import { lookOfFigure } from '../../shared/notation/figure.ts';
import { useMap, useSession } from '../document/session-provider.tsx';
import { Button } from '../ui/button.tsx';
import { useText } from '../ui/text-provider.tsx';
import { givePhoto } from './give-photo.ts';

/** A photo in the place of the figure: from a file, pasted, or dropped on the map. */
export function PhotoChoice({ person }: { readonly person: Person }) {
  const text = useText();
  const { photos } = useMap();
  const session = useSession();
  const { document, history, isReadOnly } = session;
  const field = useRef<HTMLInputElement>(null);
  const [isRefused, setRefused] = useState(false);
  const { photo } = lookOfFigure(person, photos);
  const take = async (file: File | undefined) => {
    if (file !== undefined) setRefused(!(await givePhoto(session, person.id, file)));
  };
  return (
    <div className="photo-choice">
      {photo === null ? null : <img className="photo" src={photo} alt="" />}
      {isReadOnly ? null : (
        <div className="photo-actions">
          <input
            ref={field}
            type="file"
            accept="image/*"
            hidden
            onChange={({ target }) => {
              void take(target.files?.[0]);
              // The same file may be chosen again.
              target.value = '';
            }}
          />
          <Button icon={ImagePlus} onPress={() => field.current?.click()}>
            {text('facts.photoChoose')}
          </Button>
          {photo === null ? null : (
            <Button icon={Trash2} onPress={() => history.perform(() => showPhoto(document, person.id, null))}>
              {text('facts.photoRemove')}
            </Button>
          )}
          <p className="panel-note">{text('facts.photoHint')}</p>
        </div>
      )}
      <p role="alert" className="field-error">
        {isRefused ? text('facts.photoFault') : ''}
      </p>
    </div>
  );
}
