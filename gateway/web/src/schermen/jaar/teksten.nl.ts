// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../../app/taal.ts'

export const teksten = catalogus('schermen/jaar/teksten', {
  laden: 'Even geduld …',
  titel: (naam: string, jaar: string) => `${naam} in ${jaar}`,
  leeg: (jaar: string) => `Voor ${jaar} is nog niets gepland.`,
  momenten: 'Dit zijn vier goede momenten om bij stil te staan:',
  voorgesteld: [
    { wanneer: 'Winter:', wat: 'kijk terug, en zeg of alles nog klopt.' },
    { wanneer: 'Lente:', wat: 'doe iets buiten, zodat nieuwe buren u zien.' },
    { wanneer: 'Zomer:', wat: 'bespreek of het geld volgend jaar genoeg is.' },
    { wanneer: 'Herfst:', wat: 'bespreek wie er namens u spreekt, en wie opvolgt.' }
  ],
  niets: 'niets gepland',
  keren: (keer: number, afgelast: number) =>
    `${keer === 1 ? '1 keer' : `${keer} keren`}${afgelast > 0 ? `, ${afgelast} afgelast` : ''}`,
  mandaat: 'Spreekt namens',
  geenMandaat: 'nog niet vastgelegd',
  mijlpalen: {
    MANDAAT_VASTGELEGD: 'Vastgelegd wie er spreekt',
    MANDAAT_INGETROKKEN: 'Niemand spreekt er meer voor',
    VERNIEUWD: 'Vernieuwd',
    OVERGEDRAGEN: 'Overgedragen',
    GELD_EINDIGT: 'Geld houdt op'
  },
  opnieuw: (vorig: string) => `Wat u in ${vorig} deed`,
  opnieuwUitleg: (jaar: string) =>
    `Dit staat in ${jaar} nog niet in de agenda. U kunt het zo weer plannen, op dezelfde dag van de week.`,
  wasOp: (dag: string) => `was op ${dag}`,
  wasReeks: (keren: number, eerste: string, laatste: string) =>
    `was er ${keren} keer, van ${eerste} tot en met ${laatste}`,
  planOpnieuw: 'Plan dit weer',
  knopOpnieuw: 'Zet in de agenda',
  eersteDag: 'Wanneer is de eerste keer?',
  opDag: 'Op welke dag?',
  laatsteDag: 'Tot en met welke dag?',
  hoeLaat: 'Hoe laat?',
  isGepland: (naam: string, jaar: string) => `${naam} staat in ${jaar} in de agenda.`,
  eindigt: (jaar: string) => `Geld dat in ${jaar} ophoudt`,
  plan: 'Plan een activiteit',
  terug: (naam: string) => `Terug naar ${naam}`
})
