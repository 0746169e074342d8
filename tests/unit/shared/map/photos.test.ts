import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { photosOf } from '../../../../shared/map/document.ts';
import { addPerson, createMap, removePerson } from '../../../../shared/map/edit.ts';
import { faultsOf } from '../../../../shared/map/integrity.ts';
import { mapToJson, parseMapJson, writeMapJson } from '../../../../shared/map/json.ts';
import { forgetPhotos, isPhoto, showPhoto } from '../../../../shared/map/photos.ts';
import { readMap } from '../../../../shared/map/read.ts';
import { limits } from '../../../../shared/map/vocabulary.ts';
import { photo } from '../../../support/photo.ts';

function begin() {
  const document = new Y.Doc();
  const home = createMap(document, { title: '', language: 'nl', created: '2026-11-24T09:00:00Z' });
  const add = (name: string) => addPerson(document, { name, position: null, stands: { memberOf: home } });
  return { document, add, photoOf: (id: string) => readMap(document).people.get(id)?.photo };
}

describe('a photo', () => {
  it('stands once in a map, however many have it', () => {
    const { document, add, photoOf } = begin();
    const [timo, noor] = [add('Timo'), add('Noor')];
    showPhoto(document, timo, photo);
    showPhoto(document, noor, { ...photo, bytes: photo.bytes.slice() });
    expect([photoOf(timo), photoOf(noor)]).toEqual([photo.id, photo.id]);
    expect(photosOf(document).size).toBe(1);
    expect(readMap(document).photos.get(photo.id)).toEqual(photo.bytes);
    expect(faultsOf(document)).toEqual([]);
  });

  it('is a small JPEG, and nothing else is taken for one', () => {
    const { document, add, photoOf } = begin();
    const timo = add('Timo');
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff, 0xd9]);
    const large = new Uint8Array(limits.photo + 1);
    large.set(photo.bytes);
    large.set([0xff, 0xd9], limits.photo - 1);
    for (const bytes of [png, large, new Uint8Array(0), photo.bytes.slice(0, -1)]) {
      expect(isPhoto(bytes)).toBe(false);
      expect(() => showPhoto(document, timo, { id: photo.id, bytes })).toThrow('bad-request');
    }
    expect(isPhoto('ÿØÿ')).toBe(false);
    expect(photoOf(timo)).toBe(null);
    expect(photosOf(document).size).toBe(0);
  });

  it('is refused when a map has all it holds, but for one it has', () => {
    const { document, add, photoOf } = begin();
    const timo = add('Timo');
    for (let index = 0; index < limits.photos - 1; index++) photosOf(document).set(`other-${index}`, photo.bytes);
    showPhoto(document, timo, photo);
    expect(() => showPhoto(document, timo, { id: 'one-more', bytes: photo.bytes })).toThrow('bad-request');
    showPhoto(document, add('Noor'), photo);
    expect(photoOf(timo)).toBe(photo.id);
  });

  it('reads as none where its bytes are gone or make no sense, and is told as a fault', () => {
    const { document, add, photoOf } = begin();
    const timo = add('Timo');
    showPhoto(document, timo, photo);
    photosOf(document).set(photo.id, Uint8Array.from([1, 2, 3]));
    expect(photoOf(timo)).toBe(null);
    expect(faultsOf(document)).toEqual([`photos.${photo.id}`]);
    photosOf(document).delete(photo.id);
    expect(faultsOf(document)).toEqual([`people.${timo}.photo`]);
    // Anything may stand there.
    photosOf(document).set('odd', 'words' as never);
    expect(readMap(document).photos.size).toBe(0);
  });

  it('is forgotten when nobody has it any more, of those who were taken away neither', () => {
    const { document, add } = begin();
    const [timo, noor] = [add('Timo'), add('Noor')];
    showPhoto(document, timo, photo);
    photosOf(document).set('f'.repeat(64), photo.bytes);
    showPhoto(document, noor, { id: 'f'.repeat(64), bytes: photo.bytes });
    removePerson(document, timo);
    showPhoto(document, noor, null);
    forgetPhotos(document);
    expect([...photosOf(document).keys()]).toEqual([photo.id]);
    showPhoto(document, timo, null);
    forgetPhotos(document);
    expect(photosOf(document).size).toBe(0);
  });

  it('goes along in the JSON form, as far as somebody has it, and is refused there when it is none', () => {
    const { document, add } = begin();
    const timo = add('Timo');
    showPhoto(document, timo, photo);
    photosOf(document).set('e'.repeat(64), photo.bytes);
    const json = mapToJson(readMap(document));
    expect(json.photos.map(({ id }) => id)).toEqual([photo.id]);
    const again = new Y.Doc();
    writeMapJson(again, parseMapJson(JSON.parse(JSON.stringify(json))));
    expect(mapToJson(readMap(again))).toEqual(json);
    const [kept] = json.photos;
    for (const photos of [
      [],
      [{ ...kept, jpeg: 'AAAA' }],
      [{ ...kept, jpeg: '<svg>' }],
      [kept, kept],
      [{ ...kept, id: 'x' }],
    ]) {
      expect(() => parseMapJson({ ...json, photos })).toThrow('bad-map-json');
    }
  });
});
