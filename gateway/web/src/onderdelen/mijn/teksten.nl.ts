// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../../app/taal.ts'
import { geteld } from '../geteld.ts'

export const teksten = catalogus('onderdelen/mijn/teksten', {
  mijn: 'Wat u bijhoudt',
  gemeld: 'Dit klopt niet, zegt iemand',
  plan: 'Plan een activiteit',
  oproep: 'Plaats een oproep',
  vraagSteun: 'Vraag om steun',
  taken: (gemeente: string) => `Wat wacht in ${gemeente}`,
  vragen: (aantal: number) => `${geteld(aantal, 'vraag', 'vragen')} om steun`,
  zorgen: (aantal: number, teLaat: number) =>
    teLaat === 0 ? geteld(aantal, 'zorg', 'zorgen') : `${geteld(aantal, 'zorg', 'zorgen')}, ${teLaat} over de dag heen`,
  belemmeringen: (aantal: number) => `${geteld(aantal, 'melding', 'meldingen')} van wat in de weg staat`,
  looptAf: (aantal: number) => `Geld: ${geteld(aantal, 'regel', 'regels')} binnenkort voorbij`,
  voor: (naam: string) => `voor ${naam}`
})
