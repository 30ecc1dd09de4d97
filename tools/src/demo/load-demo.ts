// SPDX-License-Identifier: EUPL-1.2
import { stromenVan } from '@naober/contracts'
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
  const tokens = new Map<Actor, Promise<string>>()
  const tokenOf = (actor: Actor): Promise<string> => {
    const token = tokens.get(actor) ?? tokenFor(personNamed(actor))
    tokens.set(actor, token)
    return token
  }
  const give = async (command: DemoCommand): Promise<NotTaken | null> => {
    const { contract, door: actor, id, opdrachtId, velden } = command
    const answer = await door.ontvang({
      dienst: contract.aggregaat.dienst,
      opdracht: contract.naam,
      id,
      opdrachtId,
      verwachteVersie: null,
      token: await tokenOf(actor),
      trace: null,
      lijf: JSON.stringify(velden)
    })
    // 409: an earlier release told this in other words, and that stays.
    return answer.status < 300 || answer.status === 409 ? null : { command, answer }
  }
  const answers = await Promise.all(inOrderPerStream(SCENARIOS, give))
  return answers.filter((answer) => answer !== null)
}

/** Gives each command after the earlier ones about the same things; the rest side by side, so that they share a disk write. */
const inOrderPerStream = <T>(
  commands: readonly DemoCommand[],
  give: (command: DemoCommand) => Promise<T>
): Promise<T>[] => {
  const last = new Map<string, Promise<T>>()
  return commands.map((command) => {
    const { contract, id, opdrachtId, velden } = command
    const streams = stromenVan(contract, velden, id ?? contract.idUit?.(velden) ?? opdrachtId).map(
      ({ stroom }) => stroom
    )
    const given = Promise.all(streams.map((stream) => last.get(stream))).then(() => give(command))
    for (const stream of streams) last.set(stream, given)
    return given
  })
}
