// SPDX-License-Identifier: EUPL-1.2
import { geteld } from '../../onderdelen/geteld.ts'
import type { teksten as nl } from './teksten.nl.ts'

export const teksten: typeof nl = {
  titel: 'Since your last visit',
  sinds: (dag, tijd) => `What changed since ${dag}, ${tijd}.`,
  in: (plaats) => `You see ${plaats} only.`,
  overal: 'Show everything',
  hier: (plaats) => `Show ${plaats} only`,
  aantal: (aantal) => `${geteld(aantal, 'thing', 'things')} changed`,
  nieuw: 'new',
  enMeer: (aantal) => `and ${geteld(aantal, 'more change', 'more changes')}`,
  buitenLijst: (aantal) => `${geteld(aantal, 'other thing', 'other things')} changed too. This list shows the newest.`,
  kiesGemeente: 'Choose a municipality to see what changed there.',
  teLang: 'That is too much to tell one by one. Of each kind this changed:',
  soortMet: (soort, aantal) => `${soort}: ${aantal}`,
  gezien: 'Seen',
  gezienUitleg: 'This list then begins anew from now.',
  niets: (dag, tijd) => `Nothing changed since ${dag}, ${tijd}.`,
  nietsUitleg: 'As soon as something changes, you read it here.',
  opnieuw: 'Everything was read in anew.',
  opnieuwUitleg: 'So we do not know what changed since.',
  soorten: {
    Initiatief: 'initiative',
    Activiteit: 'activity',
    Reeks: 'series',
    Element: 'service or facility',
    Partij: 'organisation',
    Behoefte: 'wanted',
    Aanbod: 'offered',
    Verbinding: 'connection',
    Gebied: 'area',
    GetekendGebied: 'drawn area',
    Ondersteuningsvraag: 'request for support',
    Financieringsregel: 'money',
    Belemmering: 'obstacle',
    Zorgpunt: 'worry',
    Praktijkvoorbeeld: 'example from practice',
    Indicatorreeks: 'figures'
  }
}
