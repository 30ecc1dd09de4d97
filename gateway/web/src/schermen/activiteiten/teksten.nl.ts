// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../../app/taal.ts'

export const teksten = catalogus('schermen/activiteiten/teksten', {
  titel: 'Activiteiten',
  titelIn: (plaats: string) => `Wat is er te doen in ${plaats}?`,
  geenGebied: 'Kies eerst uw gemeente of buurt.',
  kiesGemeente: 'Kies uw gemeente',
  bladeren: 'Welke dagen u ziet',
  vensters: { dagen: 'Zeven dagen', week: 'Week', maand: 'Maand' },
  vanaf: (dag: string) => `Vanaf ${dag}`,
  eerder: 'Eerder',
  nu: 'Nu',
  later: 'Later',
  leeg: 'In deze dagen is hier niets gepland.',
  straks: 'Dit komt daarna:',
  inDeBuurt: 'Dit is er straks elders in de gemeente:',
  toevoegen: 'Iets toevoegen',
  weekdagen: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
  afgelast: 'afgelast',
  terug: (plaats: string) => `Terug naar ${plaats}`
})
