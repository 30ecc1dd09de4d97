// SPDX-License-Identifier: EUPL-1.2
import type { Opdrachtcontract, OpdrachtVan } from '@naober/contracts'
import { type BuurtCode, type GebiedCode, gemeenteVan, isBuurtCode, isWijkCode } from '@naober/contracts/geografie'
import { neemElementOp } from '@naober/contracts/initiatieven/element'
import * as op from '@naober/contracts/initiatieven/initiatief'
import * as partijen from '@naober/contracts/initiatieven/partij'
import { legVerbinding, verbreekVerbinding } from '@naober/contracts/initiatieven/verbinding'
import { type DemoCommand, demoCommand, marked } from './command.ts'
import { JAAR } from './geography.ts'
import { demoId, idOfElement, idOfGetekendGebied, idOfInitiatief, idOfPartij } from './ids.ts'
import { type Actor, personNamed } from './people.ts'

type Velden<C> = Omit<OpdrachtVan<C>, 'op' | 'gebied'>
/** Where something is, by its code; a drawn area may stand beside it. */
export type Where = GebiedCode | { readonly code: GebiedCode; readonly getekend: string }
/** Another thing of the demo data, by its name. */
type Other = { readonly initiatief: string } | { readonly partij: string }
type Member = { readonly partij: string } | { readonly persoon: Actor }

export const gebiedOf = (where: Where): OpdrachtVan<typeof op.verplaatsInitiatief>['gebied'] => {
  const code = typeof where === 'string' ? where : where.code
  return {
    gemeente: gemeenteVan(code),
    jaar: JAAR,
    ...(isWijkCode(code) && { wijk: code }),
    ...(isBuurtCode(code) && { buurt: code as BuurtCode }),
    ...(typeof where !== 'string' && { getekendGebiedId: idOfGetekendGebied(where.getekend) })
  }
}

const memberOf = (member: Member) =>
  'partij' in member ? { partijId: idOfPartij(member.partij) } : { persoonId: personNamed(member.persoon).id }

const endOf = (other: Other) =>
  'partij' in other ? { partijId: idOfPartij(other.partij) } : { initiatiefId: idOfInitiatief(other.initiatief) }

type Step = OpdrachtVan<typeof op.wijzigFase>
type Kind = 'BEWONERSINITIATIEF' | 'ORGANISATIENETWERK' | 'WOONINITIATIEF'
interface Beginning extends Omit<Velden<typeof op.startInitiatief>, 'soort' | 'doel'> {
  readonly soort?: Kind
  readonly doel: string
  /** What it is made after. */
  readonly naar?: string
}

/** Tells the life of one initiatief as commands, in the order in which they happened; `door` may change on the way. */
export const storyOf = (naam: string, first: Actor) => {
  const id = idOfInitiatief(naam)
  let door = first
  let step = 0
  const next = () => `initiatief/${naam}/${++step}`
  return {
    /** From here on somebody else acts. */
    by: (actor: Actor): readonly DemoCommand[] => {
      door = actor
      return []
    },
    start: (
      dag: string,
      where: Where,
      { naar, doel, soort = 'BEWONERSINITIATIEF', ...begin }: Beginning
    ): DemoCommand =>
      demoCommand(`initiatief/${naam}`, door, op.startInitiatief, null, {
        ...begin,
        soort,
        doel: marked(doel, naar),
        op: dag,
        gebied: gebiedOf(where)
      }),
    /** `opgegaanIn` is the name of a partij. */
    fase: (dag: string, fase: Step['fase'], { opgegaanIn, ...more }: Omit<Partial<Step>, 'fase' | 'op'> = {}) =>
      demoCommand(next(), door, op.wijzigFase, id, {
        ...more,
        ...(opgegaanIn !== undefined && { opgegaanIn: idOfPartij(opgegaanIn) }),
        fase,
        op: dag
      }),
    vernieuw: (dag: string, aanleiding: string) =>
      demoCommand(next(), door, op.vernieuwInitiatief, id, { op: dag, aanleiding }),
    lid: (van: string, member: Member, functie: string) =>
      demoCommand(next(), door, op.voegLidToe, id, { lid: memberOf(member), functie, van }),
    lidWeg: (tot: string, member: Member) =>
      demoCommand(next(), door, op.beeindigLidmaatschap, id, { lid: memberOf(member), tot }),
    open: (dag: string, hoe: string, voorWie?: string) =>
      demoCommand(next(), door, op.stelNetwerkOpen, id, { op: dag, hoe, ...(voorWie !== undefined && { voorWie }) }),
    dicht: (dag: string) => demoCommand(next(), door, op.sluitNetwerk, id, { op: dag }),
    mandaat: (dag: string, woordvoerder: string, namens: string, raadpleging: string) =>
      demoCommand(next(), door, op.legMandaatVast, id, { woordvoerder, namens, raadpleging, op: dag }),
    verplaats: (dag: string, where: Where) =>
      demoCommand(next(), door, op.verplaatsInitiatief, id, { gebied: gebiedOf(where), op: dag }),
    draagOver: (dag: string, aan: Member, functie: string) =>
      demoCommand(next(), door, op.draagInitiatiefOver, id, { aan: memberOf(aan), functie, op: dag }),
    medeEigenaar: (van: string, eigenaar: Member, functie: string) =>
      demoCommand(next(), door, op.wijsEigenaarAan, id, { eigenaar: memberOf(eigenaar), functie, van }),
    nodigUit: (arrangeur: Actor) =>
      demoCommand(next(), door, op.nodigArrangeurUit, id, { persoonId: personNamed(arrangeur).id }),
    opmerking: (als: OpdrachtVan<typeof op.plaatsOpmerking>['als'], tekst: string, wie: Actor) =>
      demoCommand(next(), wie, op.plaatsOpmerking, id, { als, tekst: marked(tekst) }),
    voorstel: (toelichting: string, wie: Actor) =>
      demoCommand(next(), wie, op.doeVoorstel, id, { toelichting: marked(toelichting) }),
    bevestig: () => demoCommand(next(), door, op.bevestigInitiatief, id, {}),
    verbind: (van: string, other: Other, soort: OpdrachtVan<typeof legVerbinding>['soort'], toelichting?: string) =>
      demoCommand(nameOfLink(naam, other, soort), door, legVerbinding, null, {
        begin: id,
        einde: endOf(other),
        soort,
        van,
        ...(toelichting !== undefined && { toelichting })
      }),
    verbreek: (tot: string, other: Other, soort: OpdrachtVan<typeof legVerbinding>['soort'], toelichting: string) =>
      demoCommand(next(), door, verbreekVerbinding, demoId(nameOfLink(naam, other, soort)), {
        begin: id,
        einde: endOf(other),
        tot,
        toelichting
      })
  }
}

const nameOfLink = (naam: string, other: Other, soort: string): string =>
  `verbinding/${naam}/${'partij' in other ? other.partij : other.initiatief}/${soort}`

/** Registers a partij of the demo data. */
export const partij = (naam: string, door: Actor, velden: OpdrachtVan<typeof partijen.registreerPartij>): DemoCommand =>
  demoCommand(`partij/${naam}`, door, partijen.registreerPartij, null, {
    ...velden,
    ...(typeof velden.statutairDoel === 'string' && { statutairDoel: marked(velden.statutairDoel) })
  })

export const ambassadeur = (naam: string, door: Actor, initiatief: string, functie: string, van: string): DemoCommand =>
  demoCommand(`partij/${naam}/ambassadeur/${initiatief}`, door, partijen.benoemAmbassadeur, idOfPartij(naam), {
    initiatiefId: idOfInitiatief(initiatief),
    persoonId: personNamed(door).id,
    functie,
    van
  })

export const vertrek = (naam: string, door: Actor, dag: string, toelichting: string): DemoCommand =>
  demoCommand(`partij/${naam}/vertrek`, door, partijen.vertrekPartij, idOfPartij(naam), { op: dag, toelichting })

/** An element of the demo data with what happened to it since, by the same person. */
interface ElementStory {
  readonly commands: readonly DemoCommand[]
  readonly later: <C extends Opdrachtcontract>(contract: C, velden: OpdrachtVan<C>) => ElementStory
}

/** Puts an element on record; `partij` is the name of who offers it. */
export const element = (
  naam: string,
  door: Actor,
  where: Where,
  {
    partij: aanbieder,
    omschrijving,
    ...velden
  }: Omit<OpdrachtVan<typeof neemElementOp>, 'gebied' | 'partijId'> & {
    readonly partij?: string
  }
): ElementStory => {
  const since = (commands: readonly DemoCommand[]): ElementStory => ({
    commands,
    later: (contract, change) =>
      since([...commands, demoCommand(`element/${naam}/${commands.length}`, door, contract, idOfElement(naam), change)])
  })
  return since([
    demoCommand(`element/${naam}`, door, neemElementOp, null, {
      ...velden,
      omschrijving: marked(omschrijving ?? 'Hoort bij de sociale basis van de buurt.'),
      gebied: gebiedOf(where),
      ...(aanbieder !== undefined && { partijId: idOfPartij(aanbieder) })
    })
  ])
}
