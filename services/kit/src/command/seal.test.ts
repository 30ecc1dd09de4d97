// SPDX-License-Identifier: EUPL-1.2
import { gesloten, Id, leegbaar, lijst, optioneel, VrijeTekst } from '@naober/contracts'
import { describe, expect, it } from 'vitest'
import { fingerprint, sameCommand } from './seal.ts'

const schema = gesloten({
  naam: VrijeTekst(50),
  doel: optioneel(leegbaar(VrijeTekst(50))),
  partij: optioneel(Id),
  notities: optioneel(lijst(gesloten({ tekst: VrijeTekst(50) }), 5))
})
const command = { naam: 'Koor', notities: [{ tekst: 'bel Jan' }] }
const same = (stored: ReturnType<typeof fingerprint>, fields: object) =>
  sameCommand(stored, 'start', 'id', fields, schema)

describe('the fingerprint of a command', () => {
  it('knows the same command again, whatever the order of its fields', () => {
    const stored = fingerprint('start', 'id', { partij: 'p', ...command }, schema)
    expect(same(stored, { ...command, partij: 'p' })).toBe(true)
  })

  it('tells another text, another field, another thing and another command apart', () => {
    const stored = fingerprint('start', 'id', command, schema)
    expect(same(stored, { ...command, naam: 'Band' })).toBe(false)
    expect(same(stored, { ...command, notities: [{ tekst: 'bel Piet' }] })).toBe(false)
    expect(same(stored, { ...command, doel: null })).toBe(false)
    expect(sameCommand(stored, 'start', 'ander', command, schema)).toBe(false)
    expect(sameCommand(stored, 'stop', 'id', command, schema)).toBe(false)
  })

  it('covers no text without its salt: two of the same command share their hash and not their digest', () => {
    const [one, two] = [fingerprint('start', 'id', command, schema), fingerprint('start', 'id', command, schema)]
    expect(one.hash).toBe(two.hash)
    expect(one.seal?.digest).not.toBe(two.seal?.digest)
    expect(JSON.stringify(one)).not.toContain('Jan')
  })

  it('can still compare the structure after a text and its seal were taken back', () => {
    const wiped = { ...fingerprint('start', 'id', command, schema), seal: null }
    expect(same(wiped, { ...command, naam: 'Band' })).toBe(true)
    expect(same(wiped, { ...command, partij: 'p' })).toBe(false)
  })
})
