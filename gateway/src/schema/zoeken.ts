// SPDX-License-Identifier: EUPL-1.2
import { invalid, violation } from '@naober/kit/errors/problem'
import { kindOf, type Question, rowOf } from '../search/messages.ts'
import type { Found } from '../search/search.ts'
import { Activiteit } from '../view/activiteit.ts'
import { Element } from '../view/element.ts'
import { afstandTot } from '../view/gebied/afstand.ts'
import { Gebied, Gebieden } from '../view/gebied.ts'
import { GetekendGebied } from '../view/getekend-gebied.ts'
import { Initiatief } from '../view/initiatief/rij.ts'
import { type Dag, dagVan } from '../view/kern/day.ts'
import type { DienstStand } from '../view/kern/positions.ts'
import type { Rij } from '../view/kern/rij.ts'
import type { Rijklasse, Zoekbaar } from '../view/kern/tabel.ts'
import { Aanbod, Behoefte } from '../view/oproep/rij.ts'
import type { Overzicht } from '../view/overzicht.ts'
import { Partij } from '../view/partij/rij.ts'
import { Praktijkvoorbeeld } from '../view/praktijkvoorbeeld/rij.ts'
import { Reeks } from '../view/reeks/rij.ts'
import { AanbodRef } from './aanbod.ts'
import { ActiviteitRef } from './activiteit.ts'
import { BehoefteRef } from './behoefte.ts'
import { ElementRef } from './element.ts'
import { Buurt, GebiedRef, Gemeente, Wijk } from './gebied.ts'
import { GetekendGebiedRef } from './getekend-gebied.ts'
import { InitiatiefRef } from './initiatief.ts'
import { type FieldPlan, rowItself } from './kern/audience.ts'
import { builder } from './kern/builder.ts'
import { datumOfNiets } from './kern/dates.ts'
import { kind, type Ref, union } from './kern/kind.ts'
import { MOST } from './kern/page.ts'
import { DienstStandRef } from './kern/position.ts'
import { PartijRef } from './partij.ts'
import { naamVanGebied } from './plek.ts'
import { PraktijkvoorbeeldRef } from './praktijkvoorbeeld.ts'
import { ReeksRef } from './reeks.ts'

/** What is found, by the class of its rows; areas are shown as one of three. */
const DINGEN = {
  INITIATIEF: [Initiatief, InitiatiefRef],
  ACTIVITEIT: [Activiteit, ActiviteitRef],
  REEKS: [Reeks, ReeksRef],
  ELEMENT: [Element, ElementRef],
  PARTIJ: [Partij, PartijRef],
  BEHOEFTE: [Behoefte, BehoefteRef],
  AANBOD: [Aanbod, AanbodRef],
  PRAKTIJKVOORBEELD: [Praktijkvoorbeeld, PraktijkvoorbeeldRef],
  GETEKEND_GEBIED: [GetekendGebied, GetekendGebiedRef]
} as const
type Ding = keyof typeof DINGEN
type Zoeksoort = Ding | 'GEBIED'
const NAMEN = Object.keys(DINGEN) as Ding[]
const SOORTEN: readonly Zoeksoort[] = ['GEBIED', ...NAMEN]

const klasseVan = (soort: Zoeksoort): Rijklasse<Rij> => (soort === 'GEBIED' ? Gebied : DINGEN[soort][0])

const soortVan = (rij: Rij): Zoeksoort => {
  const soort = SOORTEN.find((naam) => rij instanceof klasseVan(naam))
  if (soort === undefined) throw new TypeError(`${rij.tabel.naam} is not searched`)
  return soort
}

const typeVan = (rij: Rij): string => {
  if (rij instanceof Gebied) return naamVanGebied(rij)
  const soort = soortVan(rij)
  return soort === 'GEBIED' ? soort : DINGEN[soort][1].name
}

const ZoeksoortRef = builder.enumType('Zoeksoort', { description: 'Wat er te vinden is.', values: SOORTEN })
const VolgordeRef = builder.enumType('Zoekvolgorde', {
  description: 'Wat voorop staat.',
  values: {
    BEST: { description: 'Wat het beste past.' },
    VERST: { description: 'Waarvan het laatst bleek dat het klopt.' },
    DICHTBIJ: { description: 'Wat het dichtst bij het gevraagde gebied is. Er wordt dan overal gezocht.' }
  }
})

const VondstRef = union<Rij>(
  'Vondst',
  'Iets dat te vinden is.',
  [Gemeente, Wijk, Buurt, ...NAMEN.map((naam) => DINGEN[naam][1])] as unknown as Ref<Rij>[],
  typeVan
)

/** A row that was found, with what it was found by, and whether it is over. */
interface Treffer extends Zoekbaar {
  readonly rij: Rij
  /** From the middle of the area that was asked, m; null where that is not known, or nobody asked. */
  readonly afstand: number | null
  readonly voorbij: boolean
}

const TrefferRef = kind<Treffer>('Treffer', {
  doc: 'Iets dat gevonden is.',
  fields: (field) => ({
    soort: field({ voor: 'ZOALS_OUDER', type: ZoeksoortRef, read: ({ rij }) => soortVan(rij) }),
    naam: field({ voor: 'ZOALS_OUDER', type: 'String', read: ({ naam }) => naam }),
    gebieden: field({
      voor: 'ZOALS_OUDER',
      type: [GebiedRef],
      doc: 'Waar het is, of het laatst was.',
      read: ({ plekken }) => plekken as readonly Gebied[]
    }),
    versOp: field({
      voor: 'ZOALS_OUDER',
      type: 'Datum',
      nullable: true,
      doc: 'Wanneer voor het laatst bleek dat het klopt; leeg waar dat niet wordt bijgehouden.',
      read: ({ versOp }) => datumOfNiets(versOp)
    }),
    afstand: field({
      voor: 'ZOALS_OUDER',
      type: 'Int',
      nullable: true,
      doc: 'Meters hemelsbreed van het midden van het gevraagde gebied tot het midden van de buurt of wijk waar het is. Alleen bij DICHTBIJ.',
      read: ({ afstand }) => afstand && Math.round(afstand)
    }),
    voorbij: field({
      voor: 'ZOALS_OUDER',
      type: 'Boolean',
      doc: 'Het is er niet meer: gestopt, verdwenen, vertrokken, gesloten, afgelast of geweest. Staat achteraan.',
      read: ({ voorbij }) => voorbij
    }),
    ding: field({ voor: 'ZOALS_OUDER', type: VondstRef, read: ({ rij }) => rij })
  })
})

interface Telling {
  readonly soort: Zoeksoort
  readonly aantal: number
}

const TellingRef = kind<Telling>('Zoektelling', {
  doc: 'Hoeveel er van een soort gevonden is, met en zonder plek samen.',
  fields: (field) => ({
    soort: field({ voor: 'ZOALS_OUDER', type: ZoeksoortRef, read: ({ soort }) => soort }),
    aantal: field({ voor: 'ZOALS_OUDER', type: 'Int', read: ({ aantal }) => aantal })
  })
})

interface Deel {
  readonly nodes: readonly Treffer[]
  readonly aantal: number
  readonly meer: boolean
}

const DeelRef = kind<Deel>('Treffers', {
  doc: 'Een deel van wat gevonden is.',
  fields: (field) => ({
    nodes: field({ voor: 'ZOALS_OUDER', type: [TrefferRef], read: ({ nodes }) => nodes }),
    aantal: field({ voor: 'ZOALS_OUDER', type: 'Int', doc: 'Van alles samen.', read: ({ aantal }) => aantal }),
    meer: field({ voor: 'ZOALS_OUDER', type: 'Boolean', doc: 'Er is een volgend deel.', read: ({ meer }) => meer })
  })
})

interface Uitslag {
  readonly treffers: Deel
  readonly zonderPlek: Deel
  readonly perSoort: readonly Telling[]
  readonly ruimer: boolean
  readonly gebied: Gebied | null
  readonly alsVan: readonly DienstStand[]
}

const UitslagRef = kind<Uitslag>('Zoekuitslag', {
  doc: 'Wat er gevonden is.',
  fields: (field) => ({
    treffers: field({ voor: 'ZOALS_OUDER', type: DeelRef, read: ({ treffers }) => treffers }),
    zonderPlek: field({
      voor: 'ZOALS_OUDER',
      type: DeelRef,
      doc: 'Wat past en geen plek heeft; ook als in een gebied gezocht wordt.',
      read: ({ zonderPlek }) => zonderPlek
    }),
    perSoort: field({ voor: 'ZOALS_OUDER', type: [TellingRef], read: ({ perSoort }) => perSoort }),
    ruimer: field({
      voor: 'ZOALS_OUDER',
      type: 'Boolean',
      doc: 'Niets heeft alle woorden; dit heeft er een deel van.',
      read: ({ ruimer }) => ruimer
    }),
    gebied: field({
      voor: 'ZOALS_OUDER',
      type: GebiedRef,
      nullable: true,
      doc: 'Waarin gezocht is: ruimer dan gevraagd als daar niets was; leeg: overal.',
      read: ({ gebied }) => gebied
    }),
    alsVan: field({ voor: 'ZOALS_OUDER', type: [DienstStandRef], read: ({ alsVan }) => alsVan })
  })
})

const ORDERS = { BEST: 'BEST', VERST: 'FRESHEST', DICHTBIJ: 'NEAREST' } as const
const MOST_LETTERS = 100
/** Beyond these nobody pages. */
const MOST_SKIPPED = 1_000

/** An index is asked and awaited, so this is not read from the view. */
const PLAN: FieldPlan = { voor: 'PUBLIEK', mask: 0, rowOf: rowItself, read: null }

const trefferVan = (overzicht: Overzicht, id: number, vandaag: Dag, vanaf: Gebied | null): readonly Treffer[] => {
  const rij = overzicht.tabellen[kindOf(id)]?.rijen[rowOf(id)]
  const zoekbaar = rij?.bekend ? rij.tabel.zoekbaar(rij) : null
  if (rij === undefined || zoekbaar === null) return []
  const afstand = vanaf && afstandTot(vanaf, zoekbaar.plekken)
  return [{ rij, ...zoekbaar, afstand, voorbij: zoekbaar.tot <= vandaag }]
}

const uitslagVan = (
  overzicht: Overzicht,
  found: Found,
  { skip, today, from }: Question,
  gebied: Gebied | null
): Uitslag => {
  const vanaf = from === null ? null : (overzicht.tabel(Gebieden).rijen[from] ?? null)
  const deel = ({ ids, total }: Found['placed']): Deel => ({
    nodes: ids.flatMap((id) => trefferVan(overzicht, id, today, vanaf)),
    aantal: total,
    meer: skip + ids.length < total
  })
  const perSoort = found.perKind.flatMap(([nummer, aantal]) => {
    const soort = SOORTEN.find((een) => overzicht.van(klasseVan(een)).nummer === nummer)
    return soort === undefined ? [] : [{ soort, aantal }]
  })
  const { placed, placeless, wider: ruimer, alsVan } = found
  return { treffers: deel(placed), zonderPlek: deel(placeless), perSoort, ruimer, gebied, alsVan }
}

builder.queryField('zoek', (t) =>
  t.field({
    type: UitslagRef as never,
    description:
      'Zoek op de woorden van namen en plaatsen, ook met een typefout. Is er in het gebied niets, dan wordt er omheen gezocht.',
    args: {
      tekst: t.arg.string({ required: true, description: `Hoogstens ${MOST_LETTERS} tekens.` }),
      soorten: t.arg({ type: [ZoeksoortRef], description: 'Alleen deze. Zonder: alles.' }),
      gebied: t.arg.id({ description: 'Code van een gemeente, wijk of buurt: waarin, of bij DICHTBIJ vanaf waar.' }),
      versSinds: t.arg({ type: 'Datum', description: 'Alleen waarvan op deze dag of later bleek dat het klopt.' }),
      volgorde: t.arg({ type: VolgordeRef, description: 'Zonder: BEST.' }),
      first: t.arg.int({ description: `Hoeveel, hoogstens ${MOST}. Zonder: 20.` }),
      overslaan: t.arg.int({ description: `Hoeveel er al getoond zijn, hoogstens ${MOST_SKIPPED}.` })
    },
    complexity: ({ first }) => ({ field: 1_000, multiplier: Math.min(Math.max(first ?? 20, 1), MOST) }),
    extensions: { naober: PLAN },
    resolve: async (_root, vraag, { overzicht, search, vandaag }) => {
      const { tekst, soorten, versSinds, volgorde, first, overslaan } = vraag
      if (tekst.length > MOST_LETTERS) throw invalid(violation('/tekst', 'HOOGSTENS_TEKENS', { grens: MOST_LETTERS }))
      const [take, skip] = [first ?? 20, overslaan ?? 0]
      if (take < 0 || take > MOST) throw invalid(violation('/first', 'TUSSEN', { van: 0, tot: MOST }))
      if (skip < 0 || skip > MOST_SKIPPED)
        throw invalid(violation('/overslaan', 'TUSSEN', { van: 0, tot: MOST_SKIPPED }))
      const gevraagd = vraag.gebied == null ? null : overzicht.tabel(Gebieden).get(vraag.gebied)
      if (gevraagd === undefined || gevraagd?.bekend === false) throw invalid(violation('/gebied', 'GEBIED_ONBEKEND'))
      const dichtbij = volgorde === 'DICHTBIJ'
      if (dichtbij && gevraagd === null) throw invalid(violation('/gebied', 'GEBIED_VOOR_DICHTBIJ'))
      const question: Question = {
        text: tekst,
        kinds: soorten == null ? null : soorten.map((soort) => overzicht.van(klasseVan(soort)).nummer),
        area: null,
        today: vandaag,
        freshFrom: versSinds == null ? null : dagVan(versSinds),
        order: ORDERS[volgorde ?? 'BEST'],
        from: dichtbij ? (gevraagd?.nr ?? null) : null,
        skip,
        take
      }
      for (let gebied = dichtbij ? null : gevraagd; ; gebied = gebied?.ouder ?? null) {
        const found = await search.ask({ ...question, area: gebied?.nr ?? null })
        if (found.placed.total > 0 || gebied === null) return uitslagVan(overzicht, found, question, gebied) as never
      }
    }
  })
)
