import { Decrypter } from 'age-encryption';
import * as Y from 'yjs';

/** What anyone would do with the two libraries: decrypt `map.age`, parse the text in it, apply the update. */
export async function openBare(mapAge: Uint8Array, identity: string): Promise<Y.Doc> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const { yjs } = JSON.parse(await decrypter.decrypt(mapAge, 'text')) as { yjs: string };
  const document = new Y.Doc();
  Y.applyUpdate(document, Buffer.from(yjs, 'base64'));
  return document;
}
