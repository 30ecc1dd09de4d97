// SPDX-License-Identifier: EUPL-1.2
import { startInitiatief } from '@naober/contracts/initiatieven/initiatief'
import { GEMEENTEN } from '@naober/contracts/referentie/gemeenten'
import { uuidv7 } from '@naober/kit/command/ids'
import { commandPath } from '@naober/kit/http/paths'
import { requestOf } from './request.ts'

const PATH = commandPath(startInitiatief)

/** A command that starts an initiatief, ready to be sent. The id of the command becomes the id of the initiatief. */
export interface StartCommand {
  readonly id: string
  readonly request: string
}

/** The next in a row of commands, all different, spread over all gemeenten. */
export const startCommand = (token: string, nr: number): StartCommand => {
  const gemeente = GEMEENTEN[nr % GEMEENTEN.length]?.code ?? ''
  const wijk = `WK${gemeente.slice(2)}0${nr % 8}`
  const id = uuidv7()
  const body = JSON.stringify({
    soort: 'BEWONERSINITIATIEF',
    naam: `Buurttuin De Linde ${nr}`,
    doel: 'Wij onderhouden met jong en oud de tuin, zodat buren elkaar leren kennen en iedereen kan meedoen.',
    op: '2025-03-01',
    gebied: { gemeente, jaar: 2024, wijk, buurt: `BU${wijk.slice(2)}0${nr % 6}` }
  })
  const headers = { authorization: `Bearer ${token}`, 'idempotency-key': id }
  return { id, request: requestOf('POST', PATH, headers, body) }
}

/** What the answer to an accepted command must tell; null when it is not such an answer. */
export const acceptedAt = (
  status: number,
  body: Buffer
): { readonly logId: string; readonly position: number } | null => {
  if (status !== 201) return null
  const found = /"logId":"([^"]+)","positie":(\d+)/.exec(body.toString('latin1'))
  return found?.[1] === undefined ? null : { logId: found[1], position: Number(found[2]) }
}
