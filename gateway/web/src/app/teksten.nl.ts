// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from './taal.ts'

/** What stands around every screen. */
export const teksten = catalogus('app/teksten', {
  naam: 'Naober',
  naarInhoud: 'Naar de inhoud',
  wegwijzer: 'Hoofdmenu',
  activiteiten: 'Activiteiten',
  vraagEnAanbod: 'Vraag en aanbod',
  tijdbalk: 'Toen en nu, per maand',
  nu: 'nu',
  speel: 'Speel af',
  stop: 'Stop',
  stand: (tijd: string) => `Stand van ${tijd}`,
  kijktAls: 'U kijkt als',
  bezoeker: 'bezoeker',
  inloggenMislukt: 'Wisselen lukte niet. Probeer het nog eens.',
  berichten: 'Berichten over deze pagina',
  weg: 'De verbinding is weg.',
  wegUitleg: (tijd: string) => `U ziet de stand van ${tijd}. Wij proberen het steeds opnieuw.`,
  wegZonderStand: 'Wij proberen het steeds opnieuw.',
  achter: 'Uw wijziging is bewaard.',
  achterUitleg: 'Dit overzicht loopt even achter.',
  opDatum: (dag: string) => `U kijkt naar ${dag}.`,
  opDatumUitleg: 'U kunt nu niets veranderen.',
  terugNaarNu: 'Terug naar nu',
  voet: 'Naober is open software. Iedereen ziet dezelfde buurt.',
  laden: 'Even geduld …',
  fout: 'Dit is nu niet te zien.',
  foutUitleg: 'De server gaf geen goed antwoord.',
  geenVerbinding: 'De server is niet te bereiken.',
  opnieuw: 'Probeer het opnieuw',
  nietGevonden: 'Deze pagina is er niet',
  nietGevondenUitleg: 'Misschien is het adres veranderd. Begin opnieuw bij uw gemeente.',
  naarBegin: 'Naar het begin'
})
