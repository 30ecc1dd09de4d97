// SPDX-License-Identifier: EUPL-1.2
import { REFERENTIETABELLEN, type Referentietabel, type Rij, referentietabel } from '@naober/contracts/referentie/index'
import { Rijstatus } from '@naober/contracts/referentie/rij'
import { enumOf } from './kern/input.ts'
import { args, kind, queries, type Ref } from './kern/kind.ts'

const RijstatusRef = enumOf('Rijstatus', 'Of de bron het noemt, onderzoekt, of dat het er is.', Rijstatus)

export const BronRef = kind<Rij['bron']>('Bron', {
  doc: 'Waar een feit vandaan komt.',
  fields: (field) => ({
    document: field({
      voor: 'ZOALS_OUDER',
      type: 'Int',
      nullable: true,
      doc: 'Een van de vijf documenten van docs/bronnen.md.',
      read: (bron) => bron.document ?? null
    }),
    regels: field({ voor: 'ZOALS_OUDER', type: 'String', nullable: true, read: (bron) => bron.regels ?? null }),
    verwijzing: field({ voor: 'ZOALS_OUDER', type: 'String', read: (bron) => bron.verwijzing })
  })
})

const Veld = kind<{ naam: string; waarde: string }>('Referentieveld', {
  doc: 'Een eigen veld van een tabel.',
  fields: (field) => ({
    naam: field({ voor: 'ZOALS_OUDER', type: 'String', read: (een) => een.naam }),
    waarde: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      doc: 'De tekst zelf, of JSON van iets anders.',
      read: (een) => een.waarde
    })
  })
})

/** What every row has; the rest are fields of its own table. */
const BASIS = ['code', 'naam', 'bron', 'peildatum', 'status']

export const RijRef: Ref<Rij> = kind<Rij>('Referentierij', {
  doc: 'Een rij van een referentietabel, met bron en peildatum.',
  fields: (field) => ({
    code: field({ voor: 'ZOALS_OUDER', type: 'ID', read: (rij) => rij.code }),
    naam: field({ voor: 'ZOALS_OUDER', type: 'String', read: (rij) => rij.naam }),
    bron: field({ voor: 'ZOALS_OUDER', type: BronRef, read: (rij) => rij.bron }),
    peildatum: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      nullable: true,
      doc: 'Dag, maand of jaar, zo precies als de bron.',
      read: (rij) => rij.peildatum
    }),
    status: field({ voor: 'ZOALS_OUDER', type: RijstatusRef, read: (rij) => rij.status }),
    velden: field({
      voor: 'ZOALS_OUDER',
      type: [Veld],
      read: (rij) =>
        Object.entries(rij)
          .filter(([naam]) => !BASIS.includes(naam))
          .map(([naam, waarde]) => ({ naam, waarde: typeof waarde === 'string' ? waarde : JSON.stringify(waarde) }))
    })
  })
})

const TabelRef = kind<Referentietabel>('Referentietabel', {
  doc: 'Een tabel waar regels en schermen naar verwijzen.',
  fields: (field) => ({
    naam: field({ voor: 'ZOALS_OUDER', type: 'ID', read: (tabel) => tabel.naam }),
    titel: field({ voor: 'ZOALS_OUDER', type: 'String', read: (tabel) => tabel.titel }),
    doc: field({ voor: 'ZOALS_OUDER', type: 'String', read: (tabel) => tabel.doc }),
    rijen: field({
      voor: 'ZOALS_OUDER',
      type: [RijRef],
      price: () => ({ field: 1, multiplier: 100 }),
      read: (tabel) => tabel.rijen
    })
  })
})

queries((field) => ({
  referenties: field({
    voor: 'PUBLIEK',
    type: [TabelRef],
    doc: 'Alle referentietabellen.',
    price: () => ({ field: 1, multiplier: REFERENTIETABELLEN.length }),
    read: () => REFERENTIETABELLEN
  }),
  referentie: field({
    voor: 'PUBLIEK',
    type: TabelRef,
    nullable: true,
    args: args((t) => ({
      tabel: t.id({ required: true, description: 'Naam van de tabel, bijvoorbeeld belemmeringen.' })
    })),
    read: (_root, { tabel }) => referentietabel(tabel) ?? null
  })
}))
