/** Who is still to be asked to help, and how. */
export const asking = {
  command: 'Nog vragen…',
  title: 'Nog vragen',
  toAsk: 'Nog niet gevraagd',
  waiting: 'Gevraagd, nog geen antwoord',
  nobody: 'Er staat nog niemand op de kaart om te vragen.',
  sentence: '“Wil jij met ons meedenken?”',
  sentences: {
    practical: '“Wil jij ons soms ergens mee helpen?”',
    company: '“Wil jij af en toe iets samen doen?”',
    advice: '“Mag ik jou soms om raad vragen?”',
    emotional: '“Mag ik je bellen als het even niet gaat?”',
  },
  initials: 'Wie nog niet gevraagd is, staat er met voorletters.',
} as const;
