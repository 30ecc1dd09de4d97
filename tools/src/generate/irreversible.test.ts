// SPDX-License-Identifier: EUPL-1.2
import { DIENSTEN, ONOMKEERBAAR, type Opdrachtcontract } from '@naober/contracts'
import { AGGREGATEN, OPDRACHTEN } from '@naober/contracts/register'
import { openapi } from '@naober/kit/http/openapi'
import { describe, expect, test } from 'vitest'
import { irreversibleModule, reasonOf } from './irreversible.ts'

const [een] = OPDRACHTEN
const contract = (anders: Partial<Opdrachtcontract>): Opdrachtcontract => {
  if (een === undefined) throw new Error('there are no commands')
  return { ...een, ...anders }
}

test.each(OPDRACHTEN.map((een) => [een.naam, een] as const))(
  '%s can be undone, or its contract says why not',
  (_naam, een) => {
    const reason = reasonOf(een)
    if (reason === null) expect(een.herstel).toBeTypeOf('function')
    else expect(reason).toMatch(/^[a-zà-ÿ].{8,}[^.\s]$/)
  }
)

test('an interface for programs tells why a command cannot be undone', () => {
  for (const dienst of DIENSTEN) {
    const aggregaten = AGGREGATEN.filter((soort) => soort.dienst === dienst.naam)
    const text = JSON.stringify(openapi(dienst, aggregaten))
    for (const een of OPDRACHTEN.filter(({ aggregaat }) => aggregaten.includes(aggregaat))) {
      const reason = reasonOf(een)
      if (reason !== null) expect(text, een.naam).toContain(`Niet te herstellen: ${reason}.`)
    }
  }
})

describe('the pages', () => {
  const opdracht = (naam: string, herstel: Opdrachtcontract['herstel'], rollen: Opdrachtcontract['rollen']) =>
    contract({ naam, herstel, rollen })

  test('know why what people do there can never be undone, and nothing else', () => {
    const { content } = irreversibleModule([
      opdracht('vertel', ONOMKEERBAAR('het is verteld'), ['bewoner-initiatief']),
      opdracht('zwijg', () => ({ opdracht: 'vertel', id: null, velden: {} }), ['bewoner-initiatief']),
      opdracht('wek', ONOMKEERBAAR('het is gezegd'), ['systeem']),
      opdracht('wis', ONOMKEERBAAR('het is weg'), ['beheerder'])
    ])
    expect(content).toContain('{\n  vertel: "het is verteld"\n}\n')
  })
})
