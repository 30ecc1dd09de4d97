// SPDX-License-Identifier: EUPL-1.2
import type { OpdrachtVan } from '@naober/contracts'
import * as eens from '@naober/contracts/initiatieven/activiteit'
import * as steeds from '@naober/contracts/initiatieven/reeks'
import { type DemoCommand, demoCommand, marked } from './command.ts'
import { demoId, idOfInitiatief } from './ids.ts'
import type { Actor } from './people.ts'

type Velden<C> = Omit<OpdrachtVan<C>, 'initiatief' | 'omschrijving' | 'wijze'> & {
  readonly omschrijving: string
  /** Organised where nobody says. */
  readonly wijze?: 'SPONTAAN' | 'GEORGANISEERD'
}

/** What an initiatief of the demo data does, as commands of one person. */
export const agendaOf = (initiatief: string, door: Actor) => {
  const van = idOfInitiatief(initiatief)
  const beschreven = <V extends { readonly omschrijving: string }>(velden: V) => ({
    wijze: 'GEORGANISEERD' as const,
    ...velden,
    initiatief: van,
    omschrijving: marked(velden.omschrijving)
  })
  return {
    /** Something that comes back; `gehouden` and `afgelast` tell of its occurrences by their day. */
    reeks: (
      naam: string,
      velden: Velden<typeof steeds.planReeks>,
      gehouden: Readonly<Record<string, number>> = {},
      afgelast: Readonly<Record<string, string>> = {}
    ): readonly DemoCommand[] => {
      const id = demoId(`reeks/${naam}`)
      return [
        demoCommand(`reeks/${naam}`, door, steeds.planReeks, null, beschreven(velden)),
        ...Object.entries(gehouden).map(([keer, aantal]) =>
          demoCommand(`reeks/${naam}/${keer}`, door, steeds.meldKeerGehouden, id, { initiatief: van, keer, aantal })
        ),
        ...Object.entries(afgelast).map(([keer, reden]) =>
          demoCommand(`reeks/${naam}/${keer}`, door, steeds.lasKeerAf, id, { initiatief: van, keer, reden })
        )
      ]
    },
    /** Something once, with how many came or why it was off. */
    activiteit: (
      naam: string,
      velden: Velden<typeof eens.planActiviteit>,
      afloop: number | string | null = null
    ): readonly DemoCommand[] => {
      const id = demoId(`activiteit/${naam}`)
      const plan = demoCommand(`activiteit/${naam}`, door, eens.planActiviteit, null, beschreven(velden))
      if (afloop === null) return [plan]
      return typeof afloop === 'number'
        ? [
            plan,
            demoCommand(`activiteit/${naam}/gehouden`, door, eens.meldActiviteitGehouden, id, {
              initiatief: van,
              aantal: afloop
            })
          ]
        : [
            plan,
            demoCommand(`activiteit/${naam}/afgelast`, door, eens.lasActiviteitAf, id, {
              initiatief: van,
              reden: afloop
            })
          ]
    }
  }
}
