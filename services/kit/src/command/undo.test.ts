// SPDX-License-Identifier: EUPL-1.2
import { aggregaat, GEWIST, Id, ONOMKEERBAAR, opdracht, optioneel, VrijeTekst } from '@naober/contracts'
import { describe, expect, it } from 'vitest'
import { undoOf } from './undo.ts'
import { readUndoKey } from './undo-key.ts'

const Ding = aggregaat<{ naam: string; weg: boolean }>()({
  naam: 'Ding',
  meervoud: 'dingen',
  dienst: 'proef',
  id: Id,
  gebeurtenissen: [],
  toon: (staat) => staat,
  doc: 'A thing'
})
const wijzigDing = opdracht('wijzigDing', Ding, {
  doc: 'Wijzig',
  velden: { naam: optioneel(VrijeTekst(20)) },
  rollen: [],
  mag: () => true,
  weigeringen: [],
  herstel: (_wijziging, voor, id) =>
    voor.weg ? ONOMKEERBAAR('het is weg') : { opdracht: 'wijzigDing', id, velden: { naam: voor.naam } }
})
const undo = (naam: string, weg = false) =>
  undoOf(wijzigDing, { fields: { naam: 'nieuw' }, id: 'id-1', states: { naam, weg }, events: [], versie: 3 })

describe('the undo of a command', () => {
  it('is the compensating command, for the thing as it is now', () => {
    const made = undo('oud')
    expect('key' in made && readUndoKey(made.key)).toEqual({
      opdracht: 'wijzigDing',
      id: 'id-1',
      velden: { naam: 'oud' },
      versie: 3
    })
  })

  it('is not there where the contract says why', () => {
    expect(undo('oud', true)).toEqual({ impossible: 'het is weg' })
  })

  it('never puts a text back that was taken back', () => {
    expect(undo(GEWIST)).toEqual({ impossible: 'de eerdere tekst is gewist' })
  })
})
