// SPDX-License-Identifier: EUPL-1.2
import { idVan } from '@naober/contracts'
import { Partij, wisPartijTekst } from '@naober/contracts/initiatieven/partij'
import { gedrag } from '@naober/kit/command/decider'
import { wisbesluit } from '@naober/kit/command/wisbesluit'
import { besluitBeeindigAmbassadeur } from './beeindig-ambassadeur.ts'
import { besluitBenoemAmbassadeur } from './benoem-ambassadeur.ts'
import { besluitRegistreerPartij } from './registreer-partij.ts'
import { besluitVertrekPartij } from './vertrek-partij.ts'
import { besluitWijzigPartij } from './wijzig-partij.ts'

interface VanInitiatief {
  readonly initiatiefId: string
}
const zonder = <T extends VanInitiatief>(lijst: readonly T[], initiatiefId: string): readonly T[] =>
  lijst.filter((een) => een.initiatiefId !== initiatiefId)

export const gedragVanPartij = gedrag(Partij, {
  evolueer: {
    PartijGeregistreerd: (_staat, gegevens, { stream }) => ({
      ...gegevens,
      id: idVan(stream),
      fase: 'ACTIEF',
      vertrokkenOp: null,
      vergissing: false,
      registreerderId: null,
      overnames: [],
      deelnames: [],
      ambassadeurs: [],
      ambassadeursTot: [],
      verbindingen: []
    }),
    RegistreerderVastgelegd: (staat, { persoonId }) => ({ ...staat, registreerderId: persoonId }),
    PartijGewijzigd: (staat, wijziging) => ({ ...staat, ...wijziging }),
    PartijTradToe: (staat, { initiatiefId, van }) => ({
      ...staat,
      deelnames: [...staat.deelnames, { initiatiefId, van, tot: null }]
    }),
    PartijTradUit: (staat, { initiatiefId, tot }) => ({
      ...staat,
      deelnames: staat.deelnames.map((een) =>
        een.initiatiefId === initiatiefId && een.tot === null ? { ...een, tot } : een
      ),
      ambassadeurs: zonder(staat.ambassadeurs, initiatiefId)
    }),
    BleefNaVertrek: (staat) => staat,
    EigendomBleefStaan: (staat) => staat,
    AmbassadeurBenoemd: (staat, ambassadeur) => ({
      ...staat,
      ambassadeurs: [...zonder(staat.ambassadeurs, ambassadeur.initiatiefId), ambassadeur]
    }),
    AmbassadeurBeeindigd: (staat, { initiatiefId, tot }) => ({
      ...staat,
      ambassadeurs: zonder(staat.ambassadeurs, initiatiefId),
      // What ended on the day it began was a mistake, and never held.
      ambassadeursTot: staat.ambassadeurs.some((een) => een.initiatiefId === initiatiefId && een.van < tot)
        ? [...zonder(staat.ambassadeursTot, initiatiefId), { initiatiefId, tot }]
        : staat.ambassadeursTot
    }),
    PartijVerbonden: (staat, { verbindingId, initiatiefId, soort, van }) => ({
      ...staat,
      verbindingen: [...staat.verbindingen, { verbindingId, initiatiefId, soort, van, tot: null }]
    }),
    PartijOntkoppeld: (staat, { verbindingId, tot }) => ({
      ...staat,
      verbindingen: staat.verbindingen.map((een) => (een.verbindingId === verbindingId ? { ...een, tot } : een))
    }),
    PartijNamOver: (staat, overname) => ({ ...staat, overnames: [...staat.overnames, { ...overname, tot: null }] }),
    PartijStondAf: (staat, { initiatiefId, tot }) => ({
      ...staat,
      overnames: staat.overnames.map((een) =>
        een.initiatiefId === initiatiefId && een.wijze !== 'OPGEGAAN' && een.tot === null ? { ...een, tot } : een
      )
    }),
    PartijVertrokken: (staat, { op, vergissing = false }) => ({
      ...staat,
      fase: 'VERTROKKEN',
      vertrokkenOp: op,
      vergissing,
      ambassadeurs: []
    })
  },
  besluiten: [
    besluitRegistreerPartij,
    besluitWijzigPartij,
    besluitBenoemAmbassadeur,
    besluitBeeindigAmbassadeur,
    besluitVertrekPartij,
    wisbesluit(wisPartijTekst)
  ]
})
