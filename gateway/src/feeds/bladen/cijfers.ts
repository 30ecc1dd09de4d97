// SPDX-License-Identifier: EUPL-1.2
import { voorbehoudMetCode } from '@naober/contracts/referentie/voorbehouden'
import { Gebieden } from '../../view/gebied.ts'
import { Cijfer } from '../../view/indicatorreeks/cijfer.ts'
import { type Indicatorreeks, Indicatorreeksen } from '../../view/indicatorreeks.ts'
import { type Dag, datumVan } from '../../view/kern/day.ts'
import { blad, samen, zelf } from '../blad.ts'

/** Figures are of a year, and are there from its first day on. */
const isVan = ({ jaar }: Indicatorreeks, op: Dag): boolean => jaar <= Number(datumVan(op).slice(0, 4))

export const INDICATORREEKSEN = blad<Indicatorreeks>({
  naam: 'indicatorreeksen',
  doc: 'Van welke bron, welke gemeente en welk jaar er cijfers zijn',
  tabel: Indicatorreeksen,
  kolommen: [
    { naam: 'id', lees: (rij) => rij.id },
    { naam: 'reeks', lees: (rij) => rij.reeks },
    { naam: 'naam', lees: (rij) => rij.naam },
    { naam: 'gemeente', lees: (rij) => rij.gemeente?.code ?? null },
    { naam: 'jaar', lees: (rij) => rij.jaar },
    { naam: 'indelingsjaar', lees: (rij) => rij.indelingsjaar },
    { naam: 'bron', lees: (rij) => rij.bron },
    { naam: 'licentie', lees: (rij) => rij.licentie },
    { naam: 'cohort', lees: (rij) => rij.cohort },
    { naam: 'indicatoren', lees: (rij) => samen(rij.indicatoren.map(({ code }) => code)) },
    { naam: 'voorbeelddata', lees: (rij) => rij.voorbeelddata }
  ],
  regels: zelf(isVan),
  gebieden: ({ gemeente }) => (gemeente === null ? [] : [gemeente])
})

/** The figures of all areas of a publication that are known here. */
const cijfersIn = (reeks: Indicatorreeks): readonly Cijfer[] => {
  const gebieden = reeks.tabel.overzicht.tabel(Gebieden)
  return reeks.codes.flatMap((code) => {
    const gebied = gebieden.get(code)
    return gebied === undefined
      ? []
      : reeks.indicatoren.map((beschrijving, plek) => new Cijfer(reeks, gebied, plek, beschrijving))
  })
}

export const CIJFERS = blad<Indicatorreeks, Cijfer>({
  naam: 'cijfers',
  doc: 'Cijfers van landelijke bronnen, met wat u er niet uit mag besluiten; cijfers over kleine groepen blijven leeg',
  tabel: Indicatorreeksen,
  kolommen: [
    { naam: 'reeks', lees: ({ reeks }) => reeks.id },
    { naam: 'jaar', lees: ({ reeks }) => reeks.jaar },
    { naam: 'gebied', lees: ({ gebied }) => gebied.code },
    { naam: 'indicator', lees: ({ beschrijving }) => beschrijving.code },
    { naam: 'indicatornaam', lees: ({ beschrijving }) => beschrijving.naam },
    { naam: 'eenheid', lees: ({ beschrijving }) => beschrijving.eenheid },
    { naam: 'stand', lees: (cijfer) => cijfer.stand },
    { naam: 'waarde', lees: (cijfer) => cijfer.waarde },
    { naam: 'cohort', lees: (cijfer) => cijfer.cohort },
    { naam: 'geschat', lees: (cijfer) => cijfer.geschat },
    { naam: 'inGemeente', lees: (cijfer) => cijfer.inGemeente },
    { naam: 'landelijk', lees: (cijfer) => cijfer.landelijk },
    { naam: 'voorbehouden', lees: (cijfer) => samen(cijfer.voorbehouden) },
    { naam: 'bron', lees: ({ reeks }) => reeks.bron },
    { naam: 'licentie', lees: ({ reeks }) => reeks.licentie }
  ],
  voorbehouden: (cijfers) =>
    [...new Set(cijfers.flatMap((cijfer) => cijfer.voorbehouden))].flatMap((code) => {
      const rij = voorbehoudMetCode(code)
      return rij === undefined ? [] : [`${rij.naam}: ${rij.uitleg}`]
    }),
  regels: (reeks, op) => (isVan(reeks, op) ? cijfersIn(reeks) : []),
  gebieden: ({ gebied }) => [gebied],
  bij: (tabel, { gemeente }) => tabel.inGebied(gemeente),
  perGebied: true
})
