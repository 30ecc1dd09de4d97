// SPDX-License-Identifier: EUPL-1.2

import { type Gebied, Gebieden } from '@naober/gateway/view/gebied'
import type { Initiatief } from '@naober/gateway/view/initiatief'
import { Initiatieven } from '@naober/gateway/view/initiatief'
import type { Betrokkene } from '@naober/gateway/view/initiatief/betrokkene'
import { type Dag, datumVan, OPEN_EIND } from '@naober/gateway/view/kern/day'
import type { Overzicht } from '@naober/gateway/view/overzicht'
import type { Partij } from '@naober/gateway/view/partij'
import type { Verbinding } from '@naober/gateway/view/verbinding'

/** What somebody would write who had only this one question to answer: straight from the rows, in the order of the document. */
export const answerByHand = (overzicht: Overzicht, code: string, today: Dag): object => {
  const gemeente = overzicht.tabel(Gebieden).get(code)
  if (!gemeente?.bekend) return { data: { gemeente: null } }
  const nodes: object[] = []
  for (const een of overzicht.tabel(Initiatieven).inGebied(gemeente)) {
    if (nodes.length === 20) break
    if (een.bestaatOp(today) && een.plaatsOp(today)?.gebied.ligtIn(gemeente)) nodes.push(initiatief(een, today))
  }
  const { naam, provincie, inwoners, huishoudens } = gemeente
  return { data: { gemeente: { code, naam, provincie, inwoners, huishoudens, initiatieven: { nodes } } } }
}

const initiatief = (een: Initiatief, today: Dag): object => ({
  id: een.id,
  naam: een.naam.tekst,
  doel: een.doel.tekst,
  soort: een.soort,
  fase: een.faseOp(today),
  uitkomsten: een.uitkomsten,
  gestartOp: datum(een.gestartOp),
  bevestigdOp: datum(een.bevestigdOp),
  buurt: buurt(een.plaatsOp(today)?.gebied),
  eigenaren: { nodes: first(een.eigenaren, 1, (wie) => wie.geldtOp(today), eigenaar) },
  leden: { nodes: first(een.leden, 3, (wie) => wie.geldtOp(today), lid) },
  verbindingen: { nodes: first(een.verbindingen, 2, (tussen) => tussen.bestaatOp(today), verbinding) }
})

const first = <T>(list: readonly T[], count: number, fits: (one: T) => boolean, show: (one: T) => object): object[] => {
  const shown: object[] = []
  for (const one of list) {
    if (shown.length === count) break
    if (fits(one)) shown.push(show(one))
  }
  return shown
}

const buurt = (gebied: Gebied | undefined): object | null =>
  gebied?.niveau === 'BUURT' && gebied.bekend
    ? { code: gebied.code, naam: gebied.naam || gebied.id, inwoners: gebied.inwoners }
    : null

const eigenaar = ({ functie, van }: Betrokkene): object => ({ functie: functie.tekst, van: datum(van) })

const lid = ({ functie, van, partij: welke }: Betrokkene): object => ({
  functie: functie.tekst,
  van: datum(van),
  partij: welke?.bekend ? partij(welke) : null
})

const partij = ({ id, naam, type }: Partij): object => ({ id, naam: naam.tekst, type })

const verbinding = ({ id, soort, einde }: Verbinding): object => ({
  id,
  soort,
  einde: einde?.bekend ? andereKant(einde) : null
})

const andereKant = (einde: Initiatief | Partij): object =>
  'type' in einde
    ? { __typename: 'Partij', naam: einde.naam.tekst, type: einde.type }
    : { __typename: 'Initiatief', id: einde.id, naam: einde.naam.tekst }

const written = new Map<Dag, string>()

/** Each day is written once: what anybody would do after a look at a profile. */
const datum = (dag: Dag | null): string | null => {
  if (dag === null || dag === OPEN_EIND) return null
  const known = written.get(dag)
  if (known !== undefined) return known
  const text = datumVan(dag)
  written.set(dag, text)
  return text
}
