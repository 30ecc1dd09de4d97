// SPDX-License-Identifier: EUPL-1.2
import type { Static } from '@naober/contracts'
import type { Partijtype, Rechtsvorm } from '@naober/contracts/initiatieven/partij'
import type { Element } from '../element/rij.ts'
import type { Financieringsregel } from '../financieringsregel/rij.ts'
import type { Gebied } from '../gebied.ts'
import type { Betrokkene } from '../initiatief/betrokkene.ts'
import type { Initiatief } from '../initiatief/rij.ts'
import { type Dag, OPEN_EIND } from '../kern/day.ts'
import { leeg } from '../kern/lists.ts'
import { Rij } from '../kern/rij.ts'
import { GEEN_TEKST, Onderdeel, type Tekst } from '../kern/text.ts'
import type { Aanbod, Behoefte } from '../oproep/rij.ts'
import type { Verbinding } from '../verbinding.ts'

/** Who keeps a partij and a network connected, in `[van, tot)`. */
export class Ambassadeur extends Onderdeel {
  readonly initiatief: Initiatief
  readonly persoonId: string
  readonly functie: Tekst
  readonly van: Dag
  tot: Dag = OPEN_EIND

  constructor(initiatief: Initiatief, persoonId: string, functie: Tekst, van: Dag) {
    super()
    this.initiatief = initiatief
    this.persoonId = persoonId
    this.functie = functie
    this.van = van
  }
}

/** An organisation that takes part. */
export class Partij extends Rij {
  naam = GEEN_TEKST
  type: Static<typeof Partijtype> | null = null
  rechtsvorm: Static<typeof Rechtsvorm> | null = null
  statutairDoel: Tekst | null = null
  anbi = false
  /** Areas where it works, as registered; see `Partijen.werkzaamIn`. */
  werkgebied: Gebied[] = leeg()
  /** Period in which it takes part, `[op, vertrokkenOp)`; OPEN_EIND while it does. */
  op: Dag = OPEN_EIND
  vertrokkenOp: Dag = OPEN_EIND
  /** It was registered by mistake: it never took part. */
  vergissing = false
  /** Why it left. */
  toelichting: Tekst | null = null
  registreerderId: string | null = null
  ambassadeurs: Ambassadeur[] = leeg()
  /** Its memberships of initiatieven, ended ones too, in order of id of the initiatief. */
  lidmaatschappen: Betrokkene[] = leeg()
  /** The same of its ownerships. */
  eigendommen: Betrokkene[] = leeg()
  /** Verbindingen that it is an end of, in order of id, ended ones too. */
  verbindingen: Verbinding[] = leeg()
  /** Elementen that it offers, in order of id, lost ones too. */
  aanbod: Element[] = leeg()
  /** Money for it, in order of id, also what ended. */
  geld: Financieringsregel[] = leeg()
  /** Money that it pays, in order of id, also what ended. */
  financiert: Financieringsregel[] = leeg()
  /** What is asked and offered on its behalf, in order of id, also what lapsed. */
  behoeften: Behoefte[] = leeg()
  aanbiedingen: Aanbod[] = leeg()

  /** Where it works. */
  get gebieden(): readonly Gebied[] {
    return this.werkgebied
  }

  bestaatOp(dag: Dag): boolean {
    return !this.vergissing && this.op <= dag && dag < this.vertrokkenOp
  }
}
