// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { aantalPunten, isGesloten, isInNederland, kruistZichzelf, type Vlak } from './vlak.ts'

const ring = (...punten: [number, number][]) => punten.map(([lengte, breedte]) => [lengte, breedte])
const driehoek = ring([5, 52], [5.1, 52], [5.1, 52.1], [5, 52])
const gat = ring([5.05, 52.01], [5.06, 52.01], [5.06, 52.02], [5.05, 52.01])
const vlak: Vlak = { type: 'Polygon', coordinates: [driehoek, gat] }
const eilanden: Vlak = { type: 'MultiPolygon', coordinates: [[driehoek], [gat]] }
const open: Vlak = { type: 'MultiPolygon', coordinates: [[driehoek], [driehoek, gat.slice(0, 3).concat([[5.07, 52]])]] }

describe('an area', () => {
  it('is closed when each of its rings ends where it began, holes and islands too', () => {
    const bijna: Vlak = { type: 'Polygon', coordinates: [[...driehoek.slice(0, 3), [5, 52.01]]] }
    expect([vlak, eilanden, open, bijna].map(isGesloten)).toEqual([true, true, false, false])
  })

  it('lies in the Netherlands, or is in metres, or has its coordinates exchanged', () => {
    const anders = (om: (punt: number[]) => number[]): Vlak => ({ type: 'Polygon', coordinates: [driehoek.map(om)] })
    expect(isInNederland(eilanden)).toBe(true)
    expect(isInNederland(anders(([x = 0, y = 0]) => [y, x]))).toBe(false)
    expect(isInNederland(anders(() => [155000, 463000]))).toBe(false)
    expect(isInNederland(anders(([x = 0, y = 0]) => [x + 2.4, y]))).toBe(false)
  })

  it('crosses itself where its sides do, and not where they only touch', () => {
    const gekruist = ring([5, 52], [5.1, 52.1], [5.1, 52], [5, 52.1], [5, 52])
    const rakend = ring([5, 52], [5.1, 52.1], [5, 52.2], [5.2, 52.2], [5.1, 52.1], [5.2, 52], [5, 52])
    const steil = ring([5, 52], [5, 52.1], [5.1, 52.1], [5.1, 52], [5, 52])
    const is = (...ringen: number[][][]) => kruistZichzelf({ type: 'Polygon', coordinates: ringen })
    expect([is(gekruist), is(driehoek, gekruist), is(rakend), is(steil), is(driehoek, gat)]).toEqual([
      true,
      true,
      false,
      false,
      false
    ])
  })

  it('of as many points as a command may have is looked at in no time', () => {
    const rond = Array.from({ length: 20_000 }, (_, i) => {
      const hoek = ((i % 19_999) / 19_999) * 2 * Math.PI
      return [5 + Math.cos(hoek) / 10, 52 + Math.sin(hoek) / 10]
    })
    const began = performance.now()
    expect(kruistZichzelf({ type: 'Polygon', coordinates: [rond] })).toBe(false)
    expect(performance.now() - began).toBeLessThan(1_000)
  })

  it('has as many points as its rings together', () => {
    expect([vlak, eilanden].map(aantalPunten)).toEqual([8, 8])
  })
})
