// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { post, postUntilAnswered, readFeed } from '../platform/client.ts'
import type { Topology } from '../platform/topology.ts'

const AT_ONCE = 1_000

/** Has many people change one initiatief at once. */
export const oneStream = (here: () => Topology): void => {
  it(`all ${AT_ONCE} commands at once are taken, one after the other: nobody meets a conflict`, async () => {
    const platform = here()
    const token = await platform.issuer.token('p-trekker', 'bewoner-initiatief', ['GM0308'])
    const made = await post(
      platform.service(),
      '/initiatieven/v1/initiatieven',
      {
        soort: 'BEWONERSINITIATIEF',
        naam: 'Drukke tuin',
        doel: 'Door iedereen tegelijk bewerkt',
        op: '2025-01-01',
        gebied: { gemeente: 'GM0308', jaar: 2024 }
      },
      { token }
    )
    expect(made.status).toBe(201)
    const first = Number(made.body.versie)
    const path = `/initiatieven/v1/initiatieven/${made.body.id}/_wijzig-initiatief`

    const answers = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, nr) =>
        postUntilAnswered(platform.service(), path, { doel: `Doel ${nr}` }, { token })
      )
    )
    expect(answers.filter(({ status }) => status !== 200).map(({ body }) => body)).toEqual([])
    const inOrder = answers.map(({ body }) => Number(body.versie)).sort((a, b) => a - b)
    expect(inOrder).toEqual(Array.from({ length: AT_ONCE }, (_, i) => first + 1 + i))

    const changes = (await readFeed(platform.service())).flatMap(({ c, e }) =>
      e.flatMap(([stream, version, , , data]) =>
        stream === `initiatief-${made.body.id}` && version > first ? [[version, c, data.doel]] : []
      )
    )
    const told = answers.map(({ body }, nr) => [Number(body.versie), Number(body.positie), `Doel ${nr}`])
    expect(changes).toEqual(told.sort(([a], [b]) => Number(a) - Number(b)))
    const begin = Number(made.body.positie)
    expect(changes.map(([, position]) => position)).toEqual(Array.from({ length: AT_ONCE }, (_, i) => begin + 1 + i))
  })
}
