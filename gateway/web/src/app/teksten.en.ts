// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl } from './teksten.nl.ts'

export const teksten: typeof nl = {
  naam: 'Naober',
  naarInhoud: 'To the content',
  wegwijzer: 'Main menu',
  activiteiten: 'Activities',
  stand: (tijd) => `As of ${tijd}`,
  kijktAls: 'You look as',
  bezoeker: 'visitor',
  inloggenMislukt: 'Changing did not work. Please try again.',
  berichten: 'Messages about this page',
  weg: 'The connection is gone.',
  wegUitleg: (tijd) => `You see things as of ${tijd}. We keep trying.`,
  wegZonderStand: 'We keep trying.',
  achter: 'Your change is saved.',
  achterUitleg: 'This overview is running a little behind.',
  opDatum: (dag) => `You are looking at ${dag}.`,
  opDatumUitleg: 'You cannot change anything now.',
  terugNaarNu: 'Back to now',
  voet: 'Naober is open software. Everyone sees the same neighbourhood.',
  laden: 'One moment …',
  fout: 'This cannot be shown now.',
  foutUitleg: 'The server did not give a proper answer.',
  geenVerbinding: 'The server cannot be reached.',
  opnieuw: 'Try again',
  nietGevonden: 'This page does not exist',
  nietGevondenUitleg: 'Perhaps the address has changed. Start again at your municipality.',
  naarBegin: 'To the beginning'
}
