// SPDX-License-Identifier: EUPL-1.2
import { idVan, stromenVan, wieIs } from '@naober/contracts'
import {
  type Eigenaar,
  type Fase,
  type faseGewijzigd,
  Initiatief,
  type InitiatiefStaat,
  isZelfde,
  kanNaar
} from '@naober/contracts/initiatieven/initiatief'
import { Partij, type PartijStaat } from '@naober/contracts/initiatieven/partij'
import { Verbinding, type VerbindingStaat } from '@naober/contracts/initiatieven/verbinding'
import { leesPad, tekstpaden } from '@naober/contracts/kern/tekstpaden'
import { describe, expect, it } from 'vitest'
import { initiatieven } from './service.ts'
import { CONTRACTEN, type Stap, stappenVanGeschiedenissen } from './testing/geschiedenis.ts'
import type { Beeld } from './testing/wereld.ts'

const initiatievenIn = (beeld: Beeld) => beeld.alle(Initiatief) as readonly InitiatiefStaat[]
const partijenIn = (beeld: Beeld) => beeld.alle(Partij) as readonly PartijStaat[]

const stappen = await stappenVanGeschiedenissen(150)

/** What the rules of a command see of the world before it. */
const gezien = ({ contract, velden, id, eerder }: Stap) => {
  const staten = Object.fromEntries(
    stromenVan(contract, velden, id).map(({ naam, aggregaat, stroom }) => [
      naam,
      eerder.staat(aggregaat, idVan(stroom))
    ])
  )
  const leeg = Object.fromEntries(Object.keys(contract.ook).map((naam) => [naam, null]))
  return Object.keys(contract.ook).length === 0 ? staten.zelf : { ...leeg, ...staten }
}

describe('any history', () => {
  it('would have gone the same way by somebody who acts for who did it', () => {
    const anders = stappen.filter(({ contract, velden, door, ...stap }) => {
      const namens = wieIs({ id: 'helper', namens: door.id, rollen: door.rollen })
      return !contract.mag(namens, velden, gezien({ contract, velden, door, ...stap }), stap.eerder.bij)
    })
    expect([...new Set(anders.map(({ contract }) => contract.naam))]).toEqual([])
  })

  it('reaches every command and every event, and none of them breaks a schema or a fold', () => {
    const [aanvaard, gebeurd] = [new Set<string>(), new Set<string>()]
    for (const { contract, events } of stappen) {
      aanvaard.add(contract.naam)
      for (const { type } of events) gebeurd.add(type)
    }
    expect(CONTRACTEN.map(({ naam }) => naam).filter((naam) => !aanvaard.has(naam))).toEqual([])
    const alle = initiatieven.gedragingen.flatMap(({ aggregaat }) =>
      aggregaat.gebeurtenissen.map(({ naam }: { naam: string }) => naam)
    )
    expect(alle.filter((naam: string) => !gebeurd.has(naam))).toEqual(['BleefNaVertrek', 'EigendomBleefStaan'])
  })

  it('stores a text that was typed once in one place, so that taking it back leaves no copy', () => {
    const dubbel = new Set<string>()
    for (const { contract, velden, events } of stappen) {
      const getypt = tekstenIn(contract.schema, velden)
      const bewaard = events.flatMap(({ type, data }) => tekstenIn(SCHEMAS.get(type), data))
      for (const tekst of getypt) {
        const keer = (lijst: readonly string[]) => lijst.filter((een) => een === tekst).length
        if (keer(bewaard) > keer(getypt)) dubbel.add(`${contract.naam}: ${tekst}`)
      }
    }
    expect([...dubbel]).toEqual([])
  })

  it('changes phases along the table only, and reaches each of them', () => {
    const gezien = new Set<string>()
    for (const { id, eerder, events } of stappen) {
      for (const { type, data } of events) {
        if (type !== 'FaseGewijzigd') continue
        const { van, naar, reden } = data as ReturnType<typeof faseGewijzigd>['data']
        const fasen = (eerder.staat(Initiatief, id) as InitiatiefStaat).fasen
        const nu = fasen.at(-1)
        expect(van).toBe(nu?.fase)
        expect(nu && kanNaar({ fase: naar, reden }, nu, fasen.at(-2)?.fase ?? null)).toBe(true)
        gezien.add(reden === 'VERGISSING' ? `${van} ${reden}` : naar)
      }
    }
    for (const fase of ['ACTIEF', 'GESTOPT', 'IDEE', 'IN_DE_KNEL', 'START', 'GESTOPT VERGISSING'])
      expect(gezien).toContain(fase)
  })

  it('is in the phase that its last event about phases names', () => {
    for (const { id, events, later } of stappen) {
      for (const { type, data } of events) {
        if (!FASEGEBEURTENISSEN.includes(type)) continue
        const staat = later.staat(Initiatief, id) as InitiatiefStaat
        expect(staat.fasen.at(-1)?.fase).toBe((data as { naar: Fase }).naar)
      }
    }
  })

  it('leaves a stop only by a renewal or by taking the stop back', () => {
    const uit = new Set<string>()
    for (const { id, eerder, events } of stappen) {
      const staat = eerder.staat(Initiatief, id) as InitiatiefStaat | null
      if (staat?.fasen.at(-1)?.fase !== 'GESTOPT') continue
      for (const { type, data } of events) if (isUitStop(type, data)) uit.add(type)
    }
    expect([...uit].sort()).toEqual(['FaseTeruggenomen', 'InitiatiefVernieuwd'])
  })

  it('leaves every initiatief with an owner who is no arrangeur and no government', () => {
    for (const { later } of stappen) {
      const overheid = partijenIn(later).filter(({ type }) => type === 'GEMEENTE')
      for (const { eigenaren, arrangeurs } of initiatievenIn(later)) {
        expect(eigenaren.length).toBeGreaterThan(0)
        for (const { persoonId, partijId } of eigenaren) {
          expect(persoonId === null || !arrangeurs.includes(persoonId)).toBe(true)
          expect(overheid.some(({ id }) => id === partijId)).toBe(false)
        }
      }
    }
  })

  it('keeps days in order: phases, and the memberships and ownerships of one and the same', () => {
    for (const { later } of stappen) {
      for (const { op, fasen, leden, eigenaren, voormaligeEigenaren } of initiatievenIn(later)) {
        inVolgorde([op, ...fasen.map((moment) => moment.op)])
        const bezit: readonly (Eigenaar & { readonly tot?: string })[] = [
          ...voormaligeEigenaren.filter(({ van, tot }) => van < tot),
          ...eigenaren
        ]
        for (const een of bezit)
          inVolgorde(bezit.filter((ander) => isZelfde(een, ander)).flatMap(({ van, tot = '9999-12-31' }) => [van, tot]))
        for (const lid of leden)
          inVolgorde(leden.filter((een) => isZelfde(een, lid)).flatMap(({ van, tot }) => [van, tot ?? '9999-12-31']))
      }
    }
  })

  it('tells a partij the same memberships and verbindingen as the initiatieven have', () => {
    for (const { later } of stappen) {
      for (const partij of partijenIn(later)) {
        const bijInitiatieven = initiatievenIn(later).flatMap(({ id, leden }) =>
          leden.filter(({ partijId }) => partijId === partij.id).map(({ van, tot }) => `${id} ${van} ${tot}`)
        )
        expect(partij.deelnames.map((een) => `${een.initiatiefId} ${een.van} ${een.tot}`).sort()).toEqual(
          bijInitiatieven.sort()
        )
      }
    }
  })

  it('tells a partij the same ownerships as the initiatieven have', () => {
    for (const { later } of stappen) {
      for (const partij of partijenIn(later)) {
        const bijInitiatieven = initiatievenIn(later).flatMap(({ id, eigenaren, voormaligeEigenaren }) =>
          [...voormaligeEigenaren, ...eigenaren.map((een) => ({ ...een, tot: null }))]
            .filter(({ partijId }) => partijId === partij.id)
            .map(({ van, tot }) => `${id} ${van} ${tot}`)
        )
        const verteld = partij.overnames.filter(({ wijze }) => wijze !== 'OPGEGAAN')
        expect(verteld.map((een) => `${een.initiatiefId} ${een.op} ${een.tot}`).sort()).toEqual(bijInitiatieven.sort())
      }
    }
  })

  it('leaves nothing owned by a partij that left once somebody else came to own it', () => {
    for (const { id, later, events } of stappen) {
      if (!events.some(({ type }) => type === 'EigenaarAangewezen')) continue
      const weg = partijenIn(later).filter(({ fase }) => fase === 'VERTROKKEN')
      const { eigenaren } = later.staat(Initiatief, id) as InitiatiefStaat
      expect(eigenaren.filter(({ partijId }) => weg.some((partij) => partij.id === partijId))).toEqual([])
    }
  })

  it('tells both ends of a verbinding the same', () => {
    for (const { later } of stappen) {
      const einden = [...initiatievenIn(later), ...partijenIn(later)]
      for (const verbinding of later.alle(Verbinding) as readonly VerbindingStaat[]) {
        const bij = einden.flatMap(({ id, verbindingen }) =>
          verbindingen
            .filter(({ verbindingId }) => verbindingId === verbinding.id)
            .map(({ soort, van, tot }) => ({ id, soort, van, tot }))
        )
        const { soort, van, tot, vanInitiatiefId, naarInitiatiefId, naarPartijId } = verbinding
        expect(bij.map(({ id }) => id).sort()).toEqual([vanInitiatiefId, naarInitiatiefId ?? naarPartijId].sort())
        for (const een of bij) expect(een).toMatchObject({ soort, van, tot })
      }
    }
  })
})

type Schema = Parameters<typeof tekstpaden>[0]

const FASEGEBEURTENISSEN = ['FaseGewijzigd', 'FaseTeruggenomen', 'InitiatiefVernieuwd']

const isUitStop = (type: string, data: object): boolean =>
  FASEGEBEURTENISSEN.includes(type) && (data as { naar: Fase }).naar !== 'GESTOPT'

const SCHEMAS = new Map<string, Schema>(
  initiatieven.gedragingen.flatMap(({ aggregaat }) =>
    aggregaat.gebeurtenissen.map(({ naam, schema }: { naam: string; schema: Schema }): [string, Schema] => [
      naam,
      schema
    ])
  )
)

/** Every text that stands in data of this schema, as often as it does; of lists the first ten. */
const tekstenIn = (schema: Schema | undefined, data: unknown): readonly string[] =>
  (schema === undefined ? [] : tekstpaden(schema))
    .flatMap((pad) => (pad.includes('*') ? Array.from({ length: 10 }, (_, i) => pad.replace('*', `${i}`)) : [pad]))
    .map((pad) => leesPad(data, pad))
    .filter((tekst) => typeof tekst === 'string')

const inVolgorde = (dagen: readonly string[]) => expect(dagen).toEqual([...dagen].sort())
