import { mkdir, writeFile } from 'node:fs/promises';
import { makeSamples, pictureOf, readSample, sampleNames, samplePath } from './samples/samples.ts';

/** `npm run samples`: makes the sample maps and their pictures anew. Look at what differs before you keep it. */
const samples = await makeSamples();
await mkdir(new URL('.', samplePath('one-person', 'json')), { recursive: true });
for (const name of sampleNames) {
  await writeFile(samplePath(name, 'json'), `${JSON.stringify(samples[name], null, 2)}\n`);
  await writeFile(samplePath(name, 'svg'), pictureOf(await readSample(name)));
}
