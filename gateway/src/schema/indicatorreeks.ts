// SPDX-License-Identifier: EUPL-1.2
import { Eenheid, type Indicatorbeschrijving } from '@naober/contracts/initiatieven/indicatorreeks'
import { type Voorbehoud, VoorbehoudCode, voorbehoudMetCode } from '@naober/contracts/referentie/voorbehouden'
import { type Cijfer, cijfersVan } from '../view/indicatorreeks/cijfer.ts'
import { type Indicatorreeks, Indicatorreeksen } from '../view/indicatorreeks.ts'
import { datumVan } from '../view/kern/day.ts'
import { GebiedRef, Gemeente } from './gebied.ts'
import { builder } from './kern/builder.ts'
import { connection } from './kern/connection.ts'
import { historyField } from './kern/history.ts'
import { enumOf } from './kern/input.ts'
import { args, extend, kind, type Ref, shows } from './kern/kind.ts'
import { pageArgs, pageById, pagePrice } from './kern/page.ts'
import { BronRef } from './referentie.ts'

const EenheidRef = enumOf('Eenheid', 'Waarin een cijfer geteld is.', Eenheid)
const VoorbehoudCodeRef = enumOf('VoorbehoudCode', 'Code in de referentietabel voorbehouden.', VoorbehoudCode)
const StandRef = builder.enumType('Cijferstand', {
  description: 'Of er een cijfer is.',
  values: {
    GETELD: {},
    GEEN_CIJFER: { description: 'De bron geeft er geen. Dat is niet nul.' },
    TE_KLEIN: { description: 'Het gaat over zo weinig mensen dat het niet wordt getoond.' }
  }
})

const VoorbehoudRef = kind<{ readonly code: VoorbehoudCode; readonly rij: Voorbehoud }>('Voorbehoud', {
  doc: 'Wat u niet uit een cijfer mag afleiden. Toon het altijd bij het cijfer.',
  fields: (field) => ({
    code: field({ voor: 'ZOALS_OUDER', type: VoorbehoudCodeRef, read: ({ code }) => code }),
    naam: field({ voor: 'ZOALS_OUDER', type: 'String', read: ({ rij }) => rij.naam }),
    uitleg: field({ voor: 'ZOALS_OUDER', type: 'String', read: ({ rij }) => rij.uitleg }),
    bron: field({ voor: 'ZOALS_OUDER', type: BronRef, read: ({ rij }) => rij.bron })
  })
})

const IndicatorRef = kind<Indicatorbeschrijving>('Indicator', {
  doc: 'Wat er geteld of geschat is.',
  fields: (field) => ({
    code: field({ voor: 'ZOALS_OUDER', type: 'ID', read: ({ code }) => code }),
    naam: field({ voor: 'ZOALS_OUDER', type: 'String', read: ({ naam }) => naam }),
    eenheid: field({ voor: 'ZOALS_OUDER', type: EenheidRef, read: ({ eenheid }) => eenheid }),
    doelgroep: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      nullable: true,
      doc: 'Over wie het gaat, zoals 18+. Leeg: iedereen.',
      read: ({ doelgroep }) => doelgroep
    })
  })
})

export const IndicatorreeksRef: Ref<Indicatorreeks> = kind<Indicatorreeks>('Indicatorreeks', {
  doc: 'De cijfers van een publicatie over een gemeente in een jaar.',
  fields: (field) => ({
    id: field({ voor: 'PUBLIEK', type: 'ID', read: (rij) => rij.id }),
    versie: field({ voor: 'PUBLIEK', type: 'Versie', read: (rij) => rij.versie }),
    reeks: field({ voor: 'PUBLIEK', type: 'String', doc: 'Korte naam van de publicatie.', read: (rij) => rij.reeks }),
    naam: field({ voor: 'PUBLIEK', type: 'String', read: (rij) => rij.naam }),
    jaar: field({ voor: 'PUBLIEK', type: 'Int', read: (rij) => rij.jaar }),
    indelingsjaar: field({ voor: 'PUBLIEK', type: 'Int', read: (rij) => rij.indelingsjaar }),
    bron: field({ voor: 'PUBLIEK', type: 'String', read: (rij) => rij.bron }),
    licentie: field({ voor: 'PUBLIEK', type: 'String', read: (rij) => rij.licentie }),
    indicatoren: field({
      voor: 'PUBLIEK',
      type: [IndicatorRef],
      price: () => ({ field: 1, multiplier: 20 }),
      read: (rij) => rij.indicatoren
    }),
    aantalGebieden: field({ voor: 'PUBLIEK', type: 'Int', read: (rij) => rij.codes.length }),
    voorbeelddata: field({ voor: 'PUBLIEK', type: 'Boolean', read: (rij) => rij.voorbeelddata }),
    geschiedenis: historyField<Indicatorreeks>(field)
  })
})

const CijferRef = kind<Cijfer>('Cijfer', {
  doc: 'Een indicator van een gebied in een jaar. Toon nooit een cijfer zonder jaar, bron en voorbehouden.',
  fields: (field) => ({
    indicator: field({ voor: 'ZOALS_OUDER', type: IndicatorRef, read: ({ beschrijving }) => beschrijving }),
    jaar: field({ voor: 'ZOALS_OUDER', type: 'Int', read: ({ reeks }) => reeks.jaar }),
    stand: field({ voor: 'ZOALS_OUDER', type: StandRef, read: ({ stand }) => stand }),
    waarde: field({
      voor: 'ZOALS_OUDER',
      type: 'Float',
      nullable: true,
      doc: 'Het gemiddelde of aantal. Leeg is niet nul: zie stand.',
      read: ({ waarde }) => waarde
    }),
    cohort: field({
      voor: 'ZOALS_OUDER',
      type: 'Float',
      nullable: true,
      doc: 'Hetzelfde van bewoners die bleven. Leeg: de bron geeft het niet.',
      read: ({ cohort }) => cohort
    }),
    cohortOver: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      nullable: true,
      doc: 'Wie de bewoners zijn die bleven.',
      read: ({ reeks }) => reeks.cohort
    }),
    geschat: field({
      voor: 'ZOALS_OUDER',
      type: 'Boolean',
      doc: 'Berekend met een model, hier niet gemeten.',
      read: ({ geschat }) => geschat
    }),
    inGemeente: field({
      voor: 'ZOALS_OUDER',
      type: 'Float',
      nullable: true,
      doc: 'Hetzelfde in de hele gemeente.',
      read: ({ inGemeente }) => inGemeente
    }),
    landelijk: field({
      voor: 'ZOALS_OUDER',
      type: 'Float',
      nullable: true,
      doc: 'Hetzelfde in heel Nederland.',
      read: ({ landelijk }) => landelijk
    }),
    voorbehouden: field({
      voor: 'ZOALS_OUDER',
      type: [VoorbehoudRef],
      price: () => ({ field: 1, multiplier: 8 }),
      read: ({ voorbehouden }) =>
        voorbehouden.flatMap((code) => {
          const rij = voorbehoudMetCode(code)
          return rij === undefined ? [] : [{ code, rij }]
        })
    }),
    reeks: field({ voor: 'ZOALS_OUDER', type: IndicatorreeksRef, read: ({ reeks }) => reeks })
  })
})

const IndicatorreeksConnection = connection(IndicatorreeksRef)

const keuzeArgs = args((t) => ({
  indicatoren: t.idList({ description: 'Alleen deze indicatoren.' }),
  vanaf: t.int({ description: 'Alle jaren vanaf dit jaar. Zonder: van elke indicator het nieuwste cijfer.' })
}))

extend(GebiedRef, (field) => ({
  cijfers: field({
    voor: 'PUBLIEK',
    type: [CijferRef],
    doc: 'Cijfers van landelijke bronnen over dit gebied, per bron en indicator; nooit op grootte.',
    args: keuzeArgs,
    price: ({ indicatoren, vanaf }) => ({
      field: 10,
      multiplier: (indicatoren?.length ?? 20) * (vanaf == null ? 1 : 10)
    }),
    read: (gebied, { indicatoren, vanaf }, { overzicht, vandaag }, op) =>
      cijfersVan(overzicht.tabel(Indicatorreeksen).inGebied(gebied.gemeente), gebied, {
        indicatoren: indicatoren == null ? null : new Set(indicatoren.map(String)),
        vanaf: vanaf ?? null,
        tot: Number(datumVan(op ?? vandaag).slice(0, 4))
      })
  })
}))

extend(Gemeente, (field) => ({
  indicatorreeksen: field({
    voor: 'PUBLIEK',
    type: IndicatorreeksConnection,
    doc: 'Welke publicaties zijn ingelezen, per jaar.',
    args: pageArgs,
    price: pagePrice,
    read: (gemeente, page, { overzicht }) =>
      pageById(overzicht.tabel(Indicatorreeksen).inGebied(gemeente), page, (rij) => rij.bekend)
  })
}))

shows('Indicatorreeks', {
  veld: 'indicatorreeks',
  type: IndicatorreeksRef,
  vind: (overzicht, id) => overzicht.tabel(Indicatorreeksen).get(id) ?? null
})
