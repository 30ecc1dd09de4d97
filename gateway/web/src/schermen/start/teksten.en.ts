// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl } from './teksten.nl.ts'

export const teksten: typeof nl = {
  titel: 'What is there in your neighbourhood?',
  inleiding: 'Neighbours do all kinds of things together here. See what there is, or start something.',
  straatje: 'A drawn street with houses where lights are on.',
  verder: (plaats) => `On to ${plaats}`,
  verderUitleg: 'This is where you looked last time.',
  kies: 'Choose your municipality',
  zoek: 'Name of your municipality',
  kiesHint: 'Type the first letters of the name.',
  gevonden: (aantal) => (aantal === 1 ? '1 municipality' : `${aantal} municipalities`),
  geen: (zoek) => `No municipality found for “${zoek}”.`,
  geenUitleg: 'Perhaps your municipality does not take part yet. Feel free to ask.',
  kaart: 'Or choose on the map',
  kaartUitleg: 'Tap a municipality. With the keyboard: arrow keys to walk, Enter to choose.',
  aantal: (aantal) => (aantal === 1 ? '1 initiative' : `${aantal} initiatives`),
  leeg: 'No municipality takes part yet.',
  leegUitleg: 'First read in the districts and neighbourhoods of a municipality.',
  ander: 'Clear the search field'
}
