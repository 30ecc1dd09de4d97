// SPDX-License-Identifier: EUPL-1.2
import {
  aggregaat,
  Centen,
  gebeurtenis,
  heeftRol,
  Id,
  idVan,
  ONOMKEERBAAR,
  ook,
  opdracht,
  Positie,
  Tijdstip,
  VrijeTekst,
  weiger,
  weigering,
  wisopdracht
} from '@naober/contracts'
import { beslis, gedrag } from '../command/decider.ts'
import { wisbesluit } from '../command/wisbesluit.ts'
import { dienst, projectie, reactie } from '../service/definition.ts'

/** A domain small enough to reason about, for tests of the kit: pots with money that is put in, moved and thanked for. */

const geopend = gebeurtenis('PotGeopend', {
  openheid: 'OPENBAAR',
  doc: 'A pot was opened',
  velden: { naam: VrijeTekst(40) }
})
export const gestort = gebeurtenis('Gestort', {
  openheid: 'OPENBAAR',
  doc: 'Money was put in',
  velden: { bedrag: Centen }
})
const afgeboekt = gebeurtenis('Afgeboekt', {
  openheid: 'INTERN',
  doc: 'Money went to another pot',
  velden: { naar: Id, bedrag: Centen }
})
const bijgeboekt = gebeurtenis('Bijgeboekt', {
  openheid: 'INTERN',
  doc: 'Money came from another pot',
  velden: { van: Id, bedrag: Centen }
})
const bedankt = gebeurtenis('Bedankt', {
  openheid: 'INTERN',
  doc: 'Somebody was thanked for a deposit',
  velden: { positie: Positie }
})
const dankBleefUit = gebeurtenis('DankBleefUit', {
  openheid: 'INTERN',
  doc: 'Thanks were refused',
  velden: { positie: Positie }
})
const herinnerd = gebeurtenis('Herinnerd', { openheid: 'INTERN', doc: 'The pot was looked at again', velden: {} })
const gesloten = gebeurtenis('PotGesloten', { openheid: 'OPENBAAR', doc: 'The pot was closed', velden: {} })

const heropend = gebeurtenis('PotHeropend', { openheid: 'OPENBAAR', doc: 'A closed pot was opened again', velden: {} })

interface PotStaat {
  readonly naam: string
  readonly saldo: number
  readonly dank: number
  readonly open: boolean
  /** When it was last touched, ISO 8601. */
  readonly laatst: string
}

export const Pot = aggregaat<PotStaat>()({
  naam: 'Pot',
  meervoud: 'potten',
  dienst: 'kas',
  id: Id,
  gebeurtenissen: [geopend, gestort, afgeboekt, bijgeboekt, bedankt, dankBleefUit, herinnerd, gesloten, heropend],
  toon: ({ naam, saldo }) => ({ naam, saldo }),
  doc: 'A pot of money'
})

export const TE_WEINIG = weigering('TE_WEINIG', {
  uitleg: 'Er zit te weinig in de pot.',
  weg: 'Stort eerst.',
  bron: 'eigen keuze'
})
export const POT_GESLOTEN = weigering('POT_GESLOTEN', { uitleg: 'De pot is gesloten.', bron: 'eigen keuze' })

const INTUSSEN_AANGERAAKT = weigering('INTUSSEN_AANGERAAKT', {
  uitleg: 'Er is net iets met de pot gedaan.',
  bron: 'eigen keuze'
})

export const openPot = opdracht('openPot', Pot, {
  doc: 'Open een pot',
  nieuw: true,
  velden: { naam: VrijeTekst(40) },
  rollen: ['beheerder', 'gemeente'],
  mag: () => true,
  weigeringen: [],
  herstel: ONOMKEERBAAR('a pot stays')
})

export const stort = opdracht('stort', Pot, {
  doc: 'Stort geld in een pot',
  velden: { bedrag: Centen },
  rollen: ['beheerder', 'gemeente'],
  mag: (wie) => heeftRol(wie, ['beheerder']),
  weigeringen: [POT_GESLOTEN],
  herstel: (gedaan, _voor, id) => ({ opdracht: 'stort', id, velden: { bedrag: -gedaan.bedrag } })
})

export const boekOver = opdracht('boekOver', Pot, {
  doc: 'Boek over naar een andere pot',
  velden: { naarId: Id, bedrag: Centen },
  ook: { naar: ook(Pot, (gevraagd: { naarId: string }) => gevraagd.naarId) },
  rollen: ['beheerder'],
  mag: () => true,
  weigeringen: [TE_WEINIG, POT_GESLOTEN],
  herstel: ONOMKEERBAAR('the other pot may have spent it')
})

/** Looks at another pot and says nothing there: what a decision rests on without extending it. */
export const stortMee = opdracht('stortMee', Pot, {
  doc: 'Stort geld in een pot zolang een andere open is',
  velden: { metId: Id, bedrag: Centen },
  ook: { met: ook(Pot, (gevraagd: { metId: string }) => gevraagd.metId) },
  rollen: ['beheerder'],
  mag: () => true,
  weigeringen: [POT_GESLOTEN],
  herstel: ONOMKEERBAAR('the other pot may be closed by then')
})

const bedank = opdracht('bedank', Pot, {
  doc: 'Bedank voor een storting',
  velden: { positie: Positie },
  rollen: ['systeem'],
  mag: (wie) => wie.is('systeem'),
  weigeringen: [POT_GESLOTEN],
  herstel: ONOMKEERBAAR('thanks stay')
})

const herinner = opdracht('herinner', Pot, {
  doc: 'Kijk weer eens naar een pot',
  velden: { sinds: Tijdstip },
  rollen: ['systeem'],
  mag: (wie) => wie.is('systeem'),
  weigeringen: [POT_GESLOTEN, INTUSSEN_AANGERAAKT],
  herstel: ONOMKEERBAAR('it was looked at')
})

export const sluitPot = opdracht('sluitPot', Pot, {
  doc: 'Sluit een pot',
  velden: {},
  rollen: ['beheerder'],
  mag: () => true,
  weigeringen: [POT_GESLOTEN],
  herstel: ONOMKEERBAAR('closed is closed')
})

export const heropenPot = opdracht('heropenPot', Pot, {
  doc: 'Open een gesloten pot weer',
  velden: {},
  rollen: ['beheerder'],
  mag: () => true,
  weigeringen: [],
  herstel: (_niets, _voor, id) => ({ opdracht: 'sluitPot', id, velden: {} })
})

export const wisPotTekst = wisopdracht(Pot, { rollen: ['beheerder'], mag: () => true })

const DAG_MS = 86_400_000

const pot = gedrag(Pot, {
  evolueer: {
    PotGeopend: (_staat, data, { at }) => ({ naam: data.naam, saldo: 0, dank: 0, open: true, laatst: at }),
    Gestort: (staat, data, { at }) => ({ ...staat, saldo: staat.saldo + data.bedrag, laatst: at }),
    Afgeboekt: (staat, data, { at }) => ({ ...staat, saldo: staat.saldo - data.bedrag, laatst: at }),
    Bijgeboekt: (staat, data, { at }) => ({ ...staat, saldo: staat.saldo + data.bedrag, laatst: at }),
    Bedankt: (staat) => ({ ...staat, dank: staat.dank + 1 }),
    DankBleefUit: (staat) => staat,
    Herinnerd: (staat, _data, { at }) => ({ ...staat, laatst: at }),
    PotGesloten: (staat) => ({ ...staat, open: false }),
    PotHeropend: (staat, _data, { at }) => ({ ...staat, open: true, laatst: at })
  },
  besluiten: [
    beslis(openPot, ({ naam }) => [geopend({ naam })]),
    beslis(stort, ({ bedrag }, staat) => (staat.open ? [gestort({ bedrag })] : weiger(POT_GESLOTEN))),
    beslis(boekOver, ({ naarId, bedrag }, { zelf, naar }, { id }) => {
      if (!zelf.open || !naar.open) return weiger(POT_GESLOTEN)
      if (zelf.saldo < bedrag) return weiger(TE_WEINIG, { saldo: zelf.saldo })
      return { zelf: [afgeboekt({ naar: naarId, bedrag })], naar: [bijgeboekt({ van: id, bedrag })] }
    }),
    beslis(stortMee, ({ bedrag }, { zelf, met }) =>
      zelf.open && met.open ? { zelf: [gestort({ bedrag })] } : weiger(POT_GESLOTEN)
    ),
    beslis(bedank, ({ positie }, staat) => (staat.open ? [bedankt({ positie })] : weiger(POT_GESLOTEN))),
    beslis(herinner, ({ sinds }, staat) => {
      if (!staat.open) return weiger(POT_GESLOTEN)
      return staat.laatst === sinds ? [herinnerd({})] : weiger(INTUSSEN_AANGERAAKT)
    }),
    beslis(sluitPot, (_niets, staat) => (staat.open ? [gesloten({})] : weiger(POT_GESLOTEN))),
    beslis(heropenPot, () => [heropend({})]),
    wisbesluit(wisPotTekst)
  ],
  wekkers: [
    {
      naam: 'herinnering',
      op: (staat, { dagen = 0 }) =>
        staat.open ? new Date(Date.parse(staat.laatst) + dagen * DAG_MS).toISOString() : null,
      opdracht: (_id, { laatst }) => ({ contract: herinner, velden: { sinds: laatst } })
    }
  ]
})

/** Sums of deposits over all pots, and per pot: what a projection is for. */
const stortingen = projectie({
  naam: 'stortingen',
  pas: {
    Gestort: async ({ bedrag }: { bedrag: number }, { stream }, rij) => {
      const totaal = await rij('totaal')
      return [
        { sleutel: 'totaal', waarde: (typeof totaal === 'number' ? totaal : 0) + bedrag },
        { sleutel: stream, waarde: bedrag }
      ]
    }
  }
})

const dankVoorStorting = reactie({
  naam: 'dank-voor-storting',
  op: gestort,
  vanaf: 'BEGIN',
  opdrachten: async (_data, { stream, position }) => [
    { contract: bedank, id: idVan(stream), velden: { positie: position }, doel: 'dank' }
  ],
  weigeringen: {
    POT_GESLOTEN: (_data, { stream, position }) => ({
      aggregaat: Pot,
      id: idVan(stream),
      gebeurtenis: dankBleefUit({ positie: position })
    }),
    ONBEKEND: (_data, { stream, position }) => ({
      aggregaat: Pot,
      id: idVan(stream),
      gebeurtenis: dankBleefUit({ positie: position })
    }),
    NIET_TOEGESTAAN: (_data, { stream, position }) => ({
      aggregaat: Pot,
      id: idVan(stream),
      gebeurtenis: dankBleefUit({ positie: position })
    })
  }
})

/** The whole service of the example. */
export const kas = dienst({
  naam: 'kas',
  gedragingen: [pot],
  projecties: [stortingen],
  reacties: [dankVoorStorting],
  instellingen: { dagen: 30 }
})
