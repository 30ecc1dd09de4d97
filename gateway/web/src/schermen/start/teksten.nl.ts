// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../../app/taal.ts'

export const teksten = catalogus('schermen/start/teksten', {
  titel: 'Wat is er in uw buurt?',
  inleiding: 'Buren doen hier van alles samen. Zie wat er al is, of begin zelf iets.',
  straatje: 'Een getekend straatje met huizen waar licht brandt.',
  verder: (plaats: string) => `Verder in ${plaats}`,
  verderUitleg: 'Hier keek u de vorige keer.',
  kies: 'Kies uw gemeente',
  zoek: 'Naam van uw gemeente',
  kiesHint: 'Typ de eerste letters van de naam.',
  gevonden: (aantal: number) => (aantal === 1 ? '1 gemeente' : `${aantal} gemeenten`),
  geen: (zoek: string) => `Geen gemeente gevonden met “${zoek}”.`,
  geenUitleg: 'Misschien doet uw gemeente nog niet mee. Vraag het haar gerust.',
  kaart: 'Of kies op de kaart',
  kaartUitleg: 'Tik op een gemeente. Met het toetsenbord: pijltjes om te lopen, Enter om te kiezen.',
  aantal: (aantal: number) => (aantal === 1 ? '1 initiatief' : `${aantal} initiatieven`),
  leeg: 'Er doet nog geen gemeente mee.',
  leegUitleg: 'Lees eerst de wijken en buurten van een gemeente in.',
  ander: 'Wis het zoekveld'
})
