// SPDX-License-Identifier: EUPL-1.2

export const teksten = {
  laden: 'Even geduld …',
  naarBegin: 'Naar het begin',
  doel: 'Waar het om gaat',
  waar: 'Waar',
  begonnen: 'Begonnen',
  soort: 'Soort',
  woonvorm: 'Woonvorm',
  fase: 'Hoe het gaat',
  versheid: 'Klopt dit nog?',
  leden: 'Wie doet mee',
  geenLeden: 'Er zijn nog geen leden bekend.',
  enMeer: (aantal: number) => `Er zijn er nog ${aantal}.`,
  sinds: (dag: string) => `sinds ${dag}`,
  verbindingen: 'Verbonden met',
  geenVerbindingen: 'Er zijn nog geen verbindingen bekend.',
  geschiedenis: 'Wat er gebeurde',
  vastgelegd: (dag: string) => `vastgelegd op ${dag}`,
  terug: (plaats: string) => `Terug naar ${plaats}`,
  onbekend: 'Dit initiatief kennen wij niet',
  onbekendUitleg: 'Misschien klopt het adres niet, of was het er op deze dag nog niet.'
} as const
