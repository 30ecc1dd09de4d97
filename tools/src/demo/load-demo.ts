// SPDX-License-Identifier: EUPL-1.2
import type { CommandDoor, EncodedAnswer } from '@naober/kit/command/encoded'
import type { DemoIssuer } from '@naober/kit/identity/demo'
import type { DemoCommand } from './command.ts'
import { type Actor, personNamed } from './people.ts'
import { SCENARIOS } from './scenarios.ts'

/** A command of the demo data that was not taken, with the answer. */
export interface NotTaken {
  readonly command: DemoCommand
  readonly answer: EncodedAnswer
}

/**
 * Puts the demo data in, as ordinary commands of the demo people. Ids are fixed, so at a next start it changes nothing:
 * neither what is there, nor what people did with it since. Answers which commands were not taken; none on an empty log.
 */
export const loadDemo = async (door: CommandDoor, tokenFor: DemoIssuer['tokenFor']): Promise<readonly NotTaken[]> => {
  const tokens = new Map<Actor, string>()
  const notTaken: NotTaken[] = []
  for (const command of SCENARIOS) {
    const { contract, door: wie, id, opdrachtId, velden } = command
    const token = tokens.get(wie) ?? (await tokenFor(personNamed(wie)))
    tokens.set(wie, token)
    const answer = await door.ontvang({
      dienst: contract.aggregaat.dienst,
      opdracht: contract.naam,
      id,
      opdrachtId,
      verwachteVersie: null,
      token,
      trace: null,
      lijf: JSON.stringify(velden)
    })
    // 409: an earlier release told this in other words, and that stays.
    if (answer.status >= 300 && answer.status !== 409) notTaken.push({ command, answer })
  }
  return notTaken
}
