// SPDX-License-Identifier: EUPL-1.2
import { Partijtype, Rechtsvorm } from '@naober/contracts/initiatieven/partij'
import { Gebieden } from '../view/gebied.ts'
import { type Partij, Partijen } from '../view/partij.ts'
import { GebiedRef } from './gebied.ts'
import { allById } from './kern/all-by-id.ts'
import { connection, pages } from './kern/connection.ts'
import { datumOfNiets } from './kern/dates.ts'
import { searcher } from './kern/fold.ts'
import { historyField } from './kern/history.ts'
import { enumOf } from './kern/input.ts'
import { args, extend, kind, queries, type Ref, shows } from './kern/kind.ts'
import { bij, bijElk } from './kern/moment.ts'
import { opArg, opOf } from './kern/op.ts'
import { pageArgs, pageById, pageByPlace, pagePrice, searchPrice } from './kern/page.ts'

const PartijtypeRef = enumOf('Partijtype', 'Wat een organisatie is in de sociale basis.', Partijtype)
const RechtsvormRef = enumOf('Rechtsvorm', 'Rechtsvorm van een organisatie.', Rechtsvorm)

type Ambassadeur = Partij['ambassadeurs'][number]

/** Which initiatief it is in is told from the file of initiatieven. */
export const AmbassadeurRef: Ref<{ partij: Partij; een: Ambassadeur }> = kind<{ partij: Partij; een: Ambassadeur }>(
  'Ambassadeur',
  {
    doc: 'Wie een partij en een netwerk verbonden houdt.',
    rowOf: ({ partij }) => partij,
    fields: (field) => ({
      functie: field({ voor: 'ZOALS_OUDER', type: 'String', read: ({ een }) => een.functie.tekst }),
      persoonId: field({
        voor: ['EIGENAAR', 'BEHEER'],
        type: 'ID',
        doc: 'Een id, nooit een naam.',
        read: ({ een }) => een.persoonId
      }),
      van: field({ voor: 'ZOALS_OUDER', type: 'Datum', nullable: true, read: ({ een }) => datumOfNiets(een.van) }),
      tot: field({
        voor: 'ZOALS_OUDER',
        type: 'Datum',
        nullable: true,
        sinds: ({ een }) => een.tot,
        read: ({ een }) => datumOfNiets(een.tot)
      })
    })
  }
)

const Ambassadeurs = pages(AmbassadeurRef)

export const PartijRef: Ref<Partij> = kind<Partij>('Partij', {
  doc: 'Een organisatie die meedoet.',
  fields: (field) => ({
    id: field({ voor: 'PUBLIEK', type: 'ID', read: (rij) => rij.id }),
    versie: field({ voor: 'PUBLIEK', type: 'Versie', read: (rij) => rij.versie }),
    naam: field({ voor: 'PUBLIEK', type: 'String', read: (rij) => rij.naam.tekst }),
    type: field({ voor: 'PUBLIEK', type: PartijtypeRef, nullable: true, read: (rij) => rij.type }),
    rechtsvorm: field({ voor: 'PUBLIEK', type: RechtsvormRef, nullable: true, read: (rij) => rij.rechtsvorm }),
    statutairDoel: field({
      voor: 'PUBLIEK',
      type: 'String',
      nullable: true,
      read: (rij) => rij.statutairDoel?.tekst ?? null
    }),
    anbi: field({ voor: 'PUBLIEK', type: 'Boolean', read: (rij) => rij.anbi }),
    werkgebied: field({
      voor: 'PUBLIEK',
      type: [GebiedRef],
      price: () => ({ field: 1, multiplier: 5 }),
      read: (rij, _args, _context, op) => bijElk(rij.werkgebied, op)
    }),
    sinds: field({
      voor: 'PUBLIEK',
      type: 'Datum',
      nullable: true,
      sinds: (rij) => rij.op,
      read: (rij) => datumOfNiets(rij.op)
    }),
    vertrokkenOp: field({
      voor: 'PUBLIEK',
      type: 'Datum',
      nullable: true,
      sinds: (rij) => rij.vertrokkenOp,
      read: (rij) => datumOfNiets(rij.vertrokkenOp)
    }),
    vergissing: field({
      voor: 'PUBLIEK',
      type: 'Boolean',
      doc: 'Zij stond er bij vergissing, en deed nooit mee.',
      read: (rij) => rij.vergissing
    }),
    toelichting: field({
      voor: 'PUBLIEK',
      type: 'String',
      nullable: true,
      doc: 'Waarom zij vertrok.',
      sinds: (rij) => rij.vertrokkenOp,
      read: (rij) => rij.toelichting?.tekst ?? null
    }),
    actief: field({
      voor: 'PUBLIEK',
      type: 'Boolean',
      doc: 'Of zij meedoet, op de gevraagde dag.',
      read: (rij, _args, { vandaag }, op) => rij.bestaatOp(op ?? vandaag)
    }),
    registreerderId: field({
      voor: ['EIGENAAR', 'BEHEER'],
      type: 'ID',
      doc: 'Wie de partij registreerde: een id, nooit een naam.',
      read: (rij) => rij.registreerderId
    }),
    ambassadeurs: field({
      voor: 'PUBLIEK',
      type: Ambassadeurs,
      args: pageArgs,
      price: pagePrice,
      read: (partij, page, { vandaag }, op) => {
        const dag = op ?? vandaag
        const lijst = partij.ambassadeurs.map((een) => ({ partij, een }))
        return bij(
          pageByPlace(lijst, page, ({ een }) => !een.initiatief.vergissing && een.van <= dag && dag < een.tot),
          op
        )
      }
    }),
    geschiedenis: historyField<Partij>(field)
  })
})

const PartijConnection = connection(PartijRef)

extend(GebiedRef, (field) => ({
  partijen: field({
    voor: 'PUBLIEK',
    type: PartijConnection,
    doc: 'Wie hier werkt: in dit gebied, in een deel ervan, of eromheen.',
    args: pageArgs,
    price: pagePrice,
    read: (rij, page, { overzicht, vandaag }, op) =>
      bij(
        pageById(overzicht.tabel(Partijen).werkzaamIn(rij, op ?? vandaag), page, () => true),
        op
      )
  })
}))

queries((field) => ({
  partij: field({
    voor: 'PUBLIEK',
    type: PartijRef,
    nullable: true,
    args: { ...args((t) => ({ id: t.id({ required: true }) })), ...opArg },
    read: (_root, { id, ...asked }, context) => {
      const op = opOf(asked, context)
      const rij = context.overzicht.tabel(Partijen).get(id)
      return rij?.bekend && (op === null || rij.bestaatOp(op)) ? bij(rij, op) : null
    }
  }),
  partijen: field({
    voor: 'PUBLIEK',
    type: PartijConnection,
    doc: 'Partijen die meedoen.',
    args: {
      ...pageArgs,
      ...opArg,
      ...args((t) => ({
        gebied: t.id({ description: 'Code van een gemeente, wijk of buurt waar zij werken.' }),
        zoek: t.string({ description: 'Deel van de naam.' }),
        type: t.field({ type: PartijtypeRef })
      }))
    },
    price: ({ gebied, ...page }) => (gebied ? pagePrice(page) : searchPrice(page)),
    read: (_root, { gebied, zoek, type, op: asked, ...page }, context) => {
      const { overzicht, vandaag } = context
      const op = opOf({ op: asked }, context)
      const dag = op ?? vandaag
      const tabel = overzicht.tabel(Partijen)
      const waar = gebied == null ? null : overzicht.tabel(Gebieden).get(gebied)
      const lijst = waar === null ? allById(tabel) : waar === undefined ? [] : tabel.werkzaamIn(waar, dag)
      const past = searcher(zoek)
      return bij(
        pageById(
          lijst,
          page,
          (rij) => rij.bestaatOp(dag) && (type == null || rij.type === type) && past(rij.naam.tekst)
        ),
        op
      )
    }
  })
}))

shows('Partij', {
  veld: 'partij',
  type: PartijRef,
  vind: (overzicht, id) => overzicht.tabel(Partijen).get(id) ?? null
})
