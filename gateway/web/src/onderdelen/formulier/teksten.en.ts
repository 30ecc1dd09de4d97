// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl } from './teksten.nl.ts'

export const teksten: typeof nl = {
  bezig: 'Saving …',
  nogEens: 'Send again',
  kies: 'Make a choice',
  concept: (tijd) => `This is your draft of ${tijd}.`,
  weggooien: 'Throw away',
  fouten: (aantal) => (aantal === 1 ? 'One thing is not right yet' : `${aantal} things are not right yet`),
  geweigerd: 'This is not possible.',
  regel: (code) => `Rule: ${code}`,
  regelMetBron: (code, bron) => `Rule: ${code} (${bron})`,
  ingelogd: 'Choose who you are at the top of the page.',
  kiesWieUBent: 'Choose who you are',
  onzeker: 'We are not sure that it was saved.',
  onzekerUitleg: 'Feel free to send it again. It never gets in twice.',
  intussen: 'Somebody else was first.',
  intussenUitleg: 'What you wrote is still here and was not saved. Look at what is there now, and save again.',
  mislukt: 'Saving did not work.',
  opDatum: 'You are looking at another day.',
  opDatumUitleg: 'Go back to now first. Then you can record something.'
}
