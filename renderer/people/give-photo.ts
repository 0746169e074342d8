import { showPhoto } from '../../shared/map/photos.ts';
import type { MapSession } from '../document/session.ts';
import { onlySelected } from '../document/view.ts';
import { photoFrom } from './photo-file.ts';

/** Gives somebody the photo in a file, as one step. False where no photo can be made of it, or no more are taken. */
export async function givePhoto({ document, history }: MapSession, personId: string, file: Blob): Promise<boolean> {
  const photo = await photoFrom(file);
  if (photo === null) return false;
  try {
    history.perform(() => showPhoto(document, personId, photo));
    return true;
  } catch {
    return false;
  }
}

/**
 * Gives whoever is selected the image that is pasted, or dropped anywhere on the map. The returned function ends that.
 */
export function listenToPhotos(session: MapSession): () => void {
  const selectedPerson = () => {
    const selected = onlySelected(session.view.get());
    return session.isReadOnly || selected?.kind !== 'person' ? null : selected.id;
  };
  const imageIn = (data: DataTransfer | null) => [...(data?.files ?? [])].find(({ type }) => type.startsWith('image/'));
  const take = (event: Event, data: DataTransfer | null) => {
    const image = imageIn(data);
    const id = selectedPerson();
    if (image === undefined || id === null) return;
    event.preventDefault();
    void givePhoto(session, id, image);
  };
  const paste = (event: ClipboardEvent) => {
    if (!event.defaultPrevented) take(event, event.clipboardData);
  };
  const drop = (event: DragEvent) => {
    // A file that is dropped beside somebody would open in the place of the program.
    event.preventDefault();
    take(event, event.dataTransfer);
  };
  const allow = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = selectedPerson() === null ? 'none' : 'copy';
  };
  window.addEventListener('paste', paste);
  window.addEventListener('dragover', allow);
  window.addEventListener('drop', drop);
  return () => {
    window.removeEventListener('paste', paste);
    window.removeEventListener('dragover', allow);
    window.removeEventListener('drop', drop);
  };
}
