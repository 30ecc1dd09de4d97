// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../../app/taal.ts'

export const teksten = catalogus('onderdelen/daad/teksten', {
  kop: 'Wat u kunt doen',
  vulIn: 'Vul iets in.',
  kies: 'Maak een keuze.',
  kiesUitLijst: 'Kies er een uit de lijst.',
  geenDag: 'Vul een dag in, bijvoorbeeld 24-12-2026.',
  geenTijd: 'Vul een tijd in, bijvoorbeeld 19:30.',
  geenGetal: 'Vul een heel getal in, bijvoorbeeld 12.',
  geenBedrag: 'Vul een bedrag in, bijvoorbeeld 1.250.',
  bedragHint: 'In euro, bijvoorbeeld 1.250.',
  verstuur: 'Leg dit vast',
  bezig: 'Bezig met bewaren …',
  teruggedraaid: 'Dat is teruggedraaid.',
  laden: 'Even geduld …',
  naarBegin: 'Naar het begin',
  onbekendUitleg: 'Misschien klopt het adres niet, of was het er op deze dag nog niet.',
  geenGebied: 'Kies eerst uw gemeente of buurt.',
  kiesGemeente: 'Kies uw gemeente',
  terug: (naam: string) => `Terug naar ${naam}`,
  alles: 'Alles',
  toon: 'Laat zien',
  geenNamen: 'Schrijf in gewone woorden. Noem geen namen van mensen.'
})
