// SPDX-License-Identifier: EUPL-1.2
import { idVan, isGeweigerd, voorWie, weiger } from '@naober/contracts'
import * as op from '@naober/contracts/initiatieven/financieringsregel'
import { NIETS_GEWIJZIGD } from '@naober/contracts/initiatieven/regels/bestaan'
import { beslis, gedrag } from '@naober/kit/command/decider'
import { wisbesluit } from '@naober/kit/command/wisbesluit'
import { dagfout, dagNa, eindeNa, inToekomst } from '../datums.ts'
import { waarVan } from '../waar.ts'
import { watVerandert } from '../wat-verandert.ts'
import { bedragfout, bronfout, eindfout } from './geld.ts'
import { isAfgelopen, looptAf } from './wekkers.ts'

const nietLopend = ({ fase, laatst }: op.FinancieringsregelStaat) =>
  fase === 'LOPEND' ? null : weiger(op.FINANCIERING_AFGELOPEN, { sinds: laatst })

const besluitLegFinancieringVast = beslis(op.legFinancieringVast, (opdracht, staten, { vandaag, wie }) => {
  const { initiatief, element, partij, financier } = staten
  const { regeling, duur, bedrag, vanaf, laatste = null } = opdracht
  const waar = waarVan(opdracht.gebied, initiatief ?? element)
  if (isGeweigerd(waar)) return waar
  return (
    bronfout(opdracht) ??
    bedragfout(bedrag) ??
    eindfout(duur, vanaf, laatste, vanaf) ??
    inToekomst(opdracht.op, vandaag) ?? {
      zelf: [
        op.financieringVastgelegd({
          regeling,
          programma: opdracht.programma ?? null,
          lokaalProgramma: opdracht.lokaalProgramma ?? null,
          doel: opdracht.doel,
          duur,
          bedrag,
          omschrijving: opdracht.omschrijving ?? null,
          initiatiefId: initiatief?.id ?? null,
          elementId: element?.id ?? null,
          partijId: 'partijId' in opdracht.voor ? ((partij ?? financier)?.id ?? null) : null,
          financierId: financier?.id ?? null,
          gebied: waar.gebied,
          vanaf,
          laatste,
          op: opdracht.op
        }),
        op.financieringsvastleggerVastgelegd({ persoonId: voorWie(wie) })
      ]
    }
  )
})

const besluitWijzigFinanciering = beslis(op.wijzigFinanciering, (wijziging, staat) => {
  const { bedrag = staat.bedrag, laatste = staat.laatste } = wijziging
  const besluit = staat.laatste === null ? staat.vanaf : dagNa(staat.laatste)
  const nee = nietLopend(staat) ?? bedragfout(bedrag) ?? eindfout(staat.duur, staat.vanaf, laatste, besluit)
  if (nee) return nee
  const nieuw = watVerandert(staat, wijziging)
  return nieuw ? [op.financieringGewijzigd(nieuw)] : weiger(NIETS_GEWIJZIGD)
})

const besluitHervatFinanciering = beslis(op.hervatFinanciering, (opdracht, staat, { vandaag }) => {
  const { laatste = null, op: dag } = opdracht
  if (staat.fase === 'LOPEND') return weiger(op.FINANCIERING_LOOPT_NOG)
  const besluit = staat.laatste === null ? dag : eindeNa(staat.laatste, dag)
  return (
    eindfout(staat.duur, staat.vanaf, laatste, besluit) ??
    dagfout(dag, staat.laatst, vandaag) ?? [op.financieringHervat({ laatste, op: dag })]
  )
})

export const gedragVanFinancieringsregel = gedrag(op.Financieringsregel, {
  evolueer: {
    FinancieringVastgelegd: (_staat, geld, { stream }) => ({
      ...geld,
      id: idVan(stream),
      fase: 'LOPEND',
      afgelopen: null,
      gewaarschuwdVoor: null,
      laatst: geld.op,
      vastleggerId: null
    }),
    FinancieringsvastleggerVastgelegd: (staat, { persoonId }) => ({ ...staat, vastleggerId: persoonId }),
    FinancieringGewijzigd: (staat, wijziging) => ({ ...staat, ...wijziging }),
    FinancieringLooptAf: (staat, { laatste }) => ({ ...staat, gewaarschuwdVoor: laatste }),
    FinancieringAfgelopen: (staat, afgelopen) => ({ ...staat, fase: 'AFGELOPEN', afgelopen, laatst: afgelopen.op }),
    FinancieringHervat: (staat, { laatste, op }) => ({
      ...staat,
      fase: 'LOPEND',
      afgelopen: null,
      laatste,
      laatst: op
    })
  },
  besluiten: [
    besluitLegFinancieringVast,
    besluitWijzigFinanciering,
    beslis(
      op.beeindigFinanciering,
      (opdracht, staat, { vandaag }) =>
        nietLopend(staat) ?? dagfout(opdracht.op, staat.laatst, vandaag) ?? [op.financieringAfgelopen(opdracht)]
    ),
    besluitHervatFinanciering,
    beslis(op.waarschuwVoorEinde, ({ laatste }, staat, { vandaag }) => {
      const nee = nietLopend(staat)
      if (nee) return nee
      return staat.laatste !== laatste || staat.gewaarschuwdVoor === laatste
        ? weiger(op.AL_GEWAARSCHUWD, { laatste: staat.laatste })
        : [op.financieringLooptAf({ laatste, op: vandaag })]
    }),
    beslis(op.laatFinancieringAflopen, (_opdracht, staat, { vandaag }) => {
      const nee = nietLopend(staat)
      if (nee) return nee
      return staat.laatste === null || vandaag <= staat.laatste
        ? weiger(op.FINANCIERING_LOOPT_NOG, { laatste: staat.laatste })
        : [op.financieringAfgelopen({ reden: 'AFGELOPEN', op: eindeNa(staat.laatste, staat.laatst) })]
    }),
    wisbesluit(op.wisFinancieringsregelTekst)
  ],
  wekkers: [looptAf, isAfgelopen]
})
