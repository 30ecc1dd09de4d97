// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../../app/taal.ts'

export const teksten = catalogus('onderdelen/formulier/teksten', {
  bezig: 'Bezig met bewaren …',
  nogEens: 'Stuur opnieuw',
  kies: 'Maak een keuze',
  concept: (tijd: string) => `Dit is uw concept van ${tijd}.`,
  weggooien: 'Weggooien',
  fouten: (aantal: number) => (aantal === 1 ? 'Er klopt nog één ding niet' : `Er kloppen nog ${aantal} dingen niet`),
  geweigerd: 'Dit kan zo niet.',
  regel: (code: string) => `Regel: ${code}`,
  regelMetBron: (code: string, bron: string) => `Regel: ${code} (${bron})`,
  ingelogd: 'Kies bovenaan de pagina wie u bent.',
  kiesWieUBent: 'Kies wie u bent',
  onzeker: 'Wij weten niet zeker of het bewaard is.',
  onzekerUitleg: 'Stuur het gerust opnieuw. Het komt er nooit dubbel in.',
  intussen: 'Iemand anders was u voor.',
  intussenUitleg: 'Wat u schreef, staat er nog en is niet bewaard. Kijk wat er nu staat en bewaar dan opnieuw.',
  mislukt: 'Bewaren lukte niet.',
  opDatum: 'U kijkt naar een andere dag.',
  opDatumUitleg: 'Ga eerst terug naar nu. Dan kunt u iets vastleggen.'
})
