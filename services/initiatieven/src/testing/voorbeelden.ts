// SPDX-License-Identifier: EUPL-1.2
import type { Actor, Gebeurtenis, GebeurtenisVan, Rol } from '@naober/contracts'
import {
  arrangeurUitgenodigd,
  eigenaarAangewezen,
  faseGewijzigd,
  Initiatief,
  initiatiefGestart,
  lidToegetreden,
  type Netwerkkenmerken
} from '@naober/contracts/initiatieven/initiatief'
import { Partij, partijGeregistreerd, partijTradToe } from '@naober/contracts/initiatieven/partij'
import type { Vlak } from '@naober/contracts/vlak'
import { eerder, scenario } from '@naober/kit/command/scenario'
import { initiatieven } from '../service.ts'

/** All behaviour of the service, ready for given, when and then. */
export const { gegeven } = scenario(initiatieven.gedragingen)

const uuid = (nummer: number) => `01977bd0-0000-7000-8000-${String(nummer).padStart(12, '0')}`
export const [KOOR, TUIN, NETWERK, WELZIJN, STAD, VERBINDING, OPMERKING, GEBIED] = [
  uuid(11),
  uuid(12),
  uuid(13),
  uuid(21),
  uuid(22),
  uuid(31),
  uuid(41),
  uuid(51)
] as const

export const mensVan = (id: string, rol: Rol, ...voor: string[]): Actor => ({ id, rollen: [{ rol, voor }] })
export const ANNA = mensVan('anna', 'bewoner-initiatief')
export const BOB = mensVan('bob', 'bewoner-initiatief')
export const ARRANGEUR = mensVan('arie', 'arrangeur')
export const BEHEERDER = mensVan('beer', 'beheerder', 'GM0308')
export const VAN_WELZIJN = mensVan('wies', 'partner', WELZIJN)
export const VAN_BAARN = mensVan('gea', 'gemeente', 'GM0308')
export const VAN_SOEST = mensVan('gijs', 'gemeente', 'GM0342')
export const SYSTEEM = mensVan('systeem', 'systeem')

/** Days that come after each other; the scenario's today is the first of June 2026. */
export const [D1, D2, D3, D4] = ['2024-03-01', '2024-09-01', '2025-03-01', '2025-09-01'] as const
export const MORGEN = '2026-06-02'
export const DAARVOOR = '2020-01-01'

export const BAARN = { gemeente: 'GM0308', jaar: 2024, wijk: 'WK030800', buurt: 'BU03080000' } as const
export const SOEST = { gemeente: 'GM0342', jaar: 2024 } as const
export const VREEMDE_BUURT = { gemeente: 'GM0308', jaar: 2024, buurt: 'BU03420000' } as const

/** A square of a tenth of a degree in the middle of the country. */
export const vierkant = (lengte = 5, breedte = 52): Vlak => ({
  type: 'Polygon',
  coordinates: [
    [
      [lengte, breedte],
      [lengte + 0.1, breedte],
      [lengte + 0.1, breedte + 0.1],
      [lengte, breedte + 0.1],
      [lengte, breedte]
    ]
  ]
})

export const NETWERKKENMERKEN: Netwerkkenmerken = {
  bijdragen: 'Welzijn, zorg en corporatie leggen elk hun deel in',
  ambitie: 'Niemand in de wijk staat er alleen voor',
  waardeVoorAnderen: 'Bewoners worden in een keer geholpen',
  veranderingstheorie: 'Maatwerk gaat voor de regels van elk apart',
  gedeeldeAutonomie: 'Medewerkers beslissen ter plekke namens allen',
  sturing: 'Een kerngroep die elke maand bij elkaar komt',
  benaderbaarheid: 'Een eigen naam, een eigen balie',
  scenario: 'PERMANENT_NAAST',
  waardesoorten: ['DIRECT'],
  legitimatie: 'PARTIEEL'
}

type Start = GebeurtenisVan<typeof initiatiefGestart>['data']
const koor: Start = {
  soort: 'BEWONERSINITIATIEF',
  naam: 'Buurtkoor',
  doel: 'Samen zingen',
  op: D1,
  gebied: { ...BAARN, getekendGebiedId: null },
  uitkomsten: [],
  netwerk: null,
  wonen: null
}

export const isGestart = (anders: Partial<Start> = {}) => initiatiefGestart({ ...koor, ...anders })
export const vanAnna = eigenaarAangewezen({ persoonId: 'anna', partijId: null, functie: 'trekker', van: D1 })

/** The choir of Anna, with what happened to it since. */
export const hetKoor = (...sindsdien: Gebeurtenis[]) => eerder(Initiatief, KOOR, isGestart(), vanAnna, ...sindsdien)

/** The garden of Bob, with what happened to it since. */
export const deTuin = (...sindsdien: Gebeurtenis[]) =>
  eerder(
    Initiatief,
    TUIN,
    isGestart({ naam: 'Buurttuin', doel: 'Samen tuinieren', op: D2 }),
    eigenaarAangewezen({ persoonId: 'bob', partijId: null, functie: 'trekker', van: D2 }),
    ...sindsdien
  )

type Registratie = GebeurtenisVan<typeof partijGeregistreerd>['data']
export const isGeregistreerd = (anders: Partial<Registratie> = {}) =>
  partijGeregistreerd({
    naam: 'Stichting Welzijn',
    type: 'WELZIJN',
    rechtsvorm: 'STICHTING',
    statutairDoel: null,
    anbi: false,
    werkgebied: ['GM0308'],
    op: D1,
    ...anders
  })

export const welzijn = (...sindsdien: Gebeurtenis[]) => eerder(Partij, WELZIJN, isGeregistreerd(), ...sindsdien)
/** The partij, as it joined later than all else. */
export const welzijnSinds = (op: string) => eerder(Partij, WELZIJN, isGeregistreerd({ op }))
export const deStad = () => eerder(Partij, STAD, isGeregistreerd({ naam: 'Gemeente', type: 'GEMEENTE' }))

/** The partij as a member, told at both of its streams. */
export const welzijnIsLid = lidToegetreden({ persoonId: null, partijId: WELZIJN, functie: 'partner', van: D2 })
export const tradToe = partijTradToe({ initiatiefId: KOOR, van: D2 })
export const bobIsLid = lidToegetreden({ persoonId: 'bob', partijId: null, functie: 'zanger', van: D2 })
export const arieIsUitgenodigd = arrangeurUitgenodigd({ persoonId: 'arie', op: D2 })

type Stap = GebeurtenisVan<typeof faseGewijzigd>['data']
export const gingNaar = (van: Stap['van'], naar: Stap['naar'], op: string, anders: Partial<Stap> = {}) =>
  faseGewijzigd({
    van,
    naar,
    op,
    belemmering: naar === 'IN_DE_KNEL' ? 'KOSTENDELERSNORM' : null,
    reden: naar === 'GESTOPT' ? 'EIGEN_KEUZE' : null,
    opgegaanIn: null,
    toelichting: null,
    ...anders
  })
export const stopte = gingNaar('IDEE', 'GESTOPT', D3)
