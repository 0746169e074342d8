/**
 * README.txt in every file: how to open it without this program. These bytes are part of format 1 and never change; its
 * first line tells an older program that a file is newer than it can read.
 */
export const readme: Uint8Array = new TextEncoder().encode(`Krachtenkaart 1

NEDERLANDS

Dit bestand is een kaart van een gezin. Hij zit op slot.
Je opent hem met het programma Krachtenkaart en je woorden.

Het kan ook zonder dat programma. Je hebt nodig:
- unzip
- age, van https://age-encryption.org

Typ deze twee regels, met de naam van jouw bestand:

    unzip kaart.kaart
    age -d -i slot-1.age map.age

age vraagt om je woorden. Dan lees je de kaart als tekst.
Passen je woorden niet? Probeer slot-2.age, als dat er is.

Heb je Windows? Zet .zip achter de naam van het bestand.
Dan kun je het uitpakken zonder unzip.

Zonder de woorden krijgt niemand dit bestand open.

ENGLISH

This file is the map of a family. It is locked.
You open it with the program Krachtenkaart and your words.

It can be done without that program, too. You need:
- unzip
- age, from https://age-encryption.org

Type these two lines, with the name of your file:

    unzip kaart.kaart
    age -d -i slot-1.age map.age

age asks for your words. Then you read the map as text.
Do your words not fit? Try slot-2.age, if it is there.

On Windows, add .zip to the name of the file.
Then you can extract it without unzip.

Without the words nobody can open this file.
`);

/** The format that a README says its file has; null when its first line is not one of ours. */
export function formatVersionIn(text: Uint8Array): number | null {
  const line = /^Krachtenkaart ([1-9][0-9]{0,3})\n/.exec(Buffer.from(text.subarray(0, 32)).toString('latin1'));
  return line === null ? null : Number(line[1]);
}
