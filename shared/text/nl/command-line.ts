/** What the command line says. The results themselves are JSON, in English words. */
export const commandLine = {
  help: `Krachtenkaart {{version}}: kaarten zonder venster.

  krachtenkaart new BESTAND --title TITEL [--from KAART.json]
  krachtenkaart info BESTAND
  krachtenkaart export BESTAND --as pdf|png|svg|json|graphml|csv [--reader LEZER] --out PAD
  krachtenkaart import BRON BESTAND
  krachtenkaart check BESTAND
  krachtenkaart keys list|add|change|remove BESTAND

Elk commando heeft uitleg: krachtenkaart new --help

{{passphrase}}`,
  helpNew: `Maak een nieuwe kaart.

  krachtenkaart new BESTAND --title TITEL [--from KAART.json]

  --title TITEL       zo heet de kaart
  --from KAART.json   begin met deze kaart, zie docs/map.schema.json

Staat het bestand er al? Dan verandert er niets.

{{passphrase}}`,
  helpInfo: `Lees wat er in een kaart staat: titel, datum en aantallen.

  krachtenkaart info BESTAND

{{passphrase}}`,
  helpExport: `Schrijf een kaart als leesbaar bestand, zonder slot.

  krachtenkaart export BESTAND --as pdf|png|svg|json|graphml|csv [--reader LEZER] --out PAD

  --as pdf            de tekening en het plan op papier
  --as png            de tekening als plaatje
  --as json           alles in tekst; zie docs/map.schema.json
  --as svg            de tekening, met legenda en datum
  --as graphml        mensen en lijnen, voor Gephi, yEd of R
  --as csv            mensen en lijnen, twee tabellen voor Excel
  --reader LEZER      alleen wat deze lezer mag lezen
  --out PAD           het nieuwe bestand, of MAP/ voor een naam uit de titel
  --paper A4|A3       pdf: het papier van de tekening
  --parts map,plan    pdf: wat erop komt; ook list, contacts, fridge, blank
  --scale 1|2|3|4     png: hoe fijn; zonder deze keuze 2
  --language nl|en    de taal van papier, plaatje en tabellen
  --style dutch|international
                      dutch: ; en een komma in getallen; zo opent Excel het
                      international: , en een punt in getallen

Staat het bestand er al? Dan verandert er niets.

{{passphrase}}`,
  helpImport: `Haal mensen en lijnen uit een ander bestand.

  krachtenkaart import BRON BESTAND [--ties TABEL.csv] [--title TITEL]

  BRON                     een .graphml, .csv of .json
  BESTAND                  een kaart, of de naam van een nieuwe kaart
  --ties TABEL.csv         de tabel met lijnen, naast die met mensen
  --columns "naam=Wie,rol=Wat"
                           wat er in welke kolom staat
  --title TITEL            zo heet de nieuwe kaart

Wat geen plek krijgt, staat in de uitkomst bij “unplaced”.

{{passphrase}}`,
  helpCheck: `Kijk of een bestand in orde is.

  krachtenkaart check BESTAND

{{passphrase}}`,
  helpKeys: `Wie heeft een sleutel van deze kaart?

  krachtenkaart keys list BESTAND
  krachtenkaart keys add BESTAND --label NAAM
  krachtenkaart keys change BESTAND --key NUMMER [--label NAAM]
  krachtenkaart keys remove BESTAND --key NUMMER

  --label NAAM        zo heet wie de sleutel heeft; verandert bij change de naam
  --key NUMMER        welke sleutel; 1 is van het gezin, 8 van het herstelblad
  --new-passphrase-file PAD
                      een bestand met de nieuwe woorden, anders typ je ze

Een oude sleutel opent nog wel de kopieën van eerder.

{{passphrase}}`,
  helpPassphrase: `De woorden van de kaart komen uit:
  --passphrase-file PAD     een bestand met alleen de woorden
  KRACHTENKAART_PASSPHRASE  een variabele
  of je typt ze.`,

  ask: 'De woorden van de kaart: ',
  askNew: 'Kies woorden voor de kaart: ',
  askAgain: 'Typ de woorden nog een keer: ',
  notTheSame: 'Dat was niet hetzelfde. Er is niets gemaakt.',
  weak: 'Let op: deze woorden zijn makkelijk te raden.',
  keepWords: 'Bewaar je woorden goed. Zonder deze woorden is de kaart weg.',

  noCommand: 'Zeg wat je wilt doen. Kijk bij --help.',
  unknownCommand: 'Dit commando bestaat niet: {{command}}',
  badOptions: 'Zo kan het niet. Kijk bij --help.',
  oneFile: 'Noem precies één bestand.',
  titleOrFrom: 'Geef een titel met --title, of een kaart met --from.',
  titleTooLong: 'Deze titel is te lang.',
  asForm: 'Zeg --as pdf, png, svg, json, graphml of csv.',
  optionOf: '--{{option}} hoort bij --as {{form}}.',
  scales: 'Zeg --scale 1, 2, 3 of 4.',
  notNoted: 'Deze kopie kon niet op de lijst van kopieën. Schrijf zelf op voor wie.',
  papers: 'Zeg --paper A4 of --paper A3.',
  paperParts: 'Zeg met --parts wat erop komt: {{parts}}',
  languages: 'Zeg --language nl of --language en.',
  styles: 'Zeg --style dutch of --style international.',
  sourceAndFile: 'Noem een bron en een kaart.',
  badColumns: 'Zeg het zo: --columns "naam=Wie,rol=Wat".',
  titleOfNew: 'Alleen een nieuwe kaart krijgt een titel.',
  unplaced: 'Niet alles kreeg een plek. Kijk bij “unplaced”.',
  noReader: 'Deze lezer is er niet, of twee keer. Er zijn: {{names}}',
  noOut: 'Zeg met --out waar het nieuwe bestand komt.',
  keyLabel: 'Zeg met --label wie de sleutel heeft.',
  keyNumber: 'Zeg met --key welke sleutel, van 1 tot 8.',
  noPassphrase: 'Geef je woorden met --passphrase-file of KRACHTENKAART_PASSPHRASE.',

  notJson: 'Dit bestand is geen JSON.',
  faults: 'Dit bestand is niet in orde.',
  warningReadme: 'Let op: de uitleg in dit bestand is veranderd.',
  warningSlot: 'Let op: een van de sloten is beschadigd.',
} as const;
