// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl } from './antwoord.nl.ts'

export const teksten: typeof nl = {
  titel: { aanbod: 'I can help', behoefte: 'I can use this' },
  op: { aanbod: 'This is asked for:', behoefte: 'This is offered:' },
  watHint: {
    aanbod: 'For example: I have time on Tuesday and Friday.',
    behoefte: 'For example: we need this for the summer party.'
  },
  knop: { aanbod: 'Offer this', behoefte: 'Ask for this' },
  voorgesteld: {
    aanbod: 'Your offer is there now. Whoever asks for this can answer.',
    behoefte: 'Your question is there now. Whoever offers this can answer.'
  },
  nietVoorgesteld: {
    aanbod: 'Your offer is there now. You can still propose it below.',
    behoefte: 'Your question is there now. You can still propose it below.'
  },
  voorstelTerug: {
    aanbod: 'The proposal has been withdrawn. Your offer still stands among what is asked and offered.',
    behoefte: 'The proposal has been withdrawn. Your question still stands among what is asked and offered.'
  },
  teruggedraaid: { aanbod: 'Your offer has been withdrawn.', behoefte: 'Your question has been withdrawn.' },
  dicht: 'This call does not stand open any more.',
  terug: 'Back to the call'
}
