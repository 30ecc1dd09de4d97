// SPDX-License-Identifier: EUPL-1.2
import type { Fouten } from '../../app/opdracht/uitkomst.ts'
import type { PlanActiviteitInvoer, PlanReeksInvoer } from '../../gql/graphql.ts'
import { dagenLater, isDag, vandaag } from '../../onderdelen/datum.ts'
import { is } from '../../onderdelen/woorden.nl.ts'
import { dagenVan, herhalingVan, RITMES, type Ritme } from './dagen.ts'
import { teksten } from './teksten.nl.ts'

/** What somebody has filled in of something to do. */
export type Planning = {
  readonly naam: string
  readonly dag: string
  readonly tijd: string
  readonly duur: string
  readonly ritme: string
  readonly laatste: string
  /** Days of the series that are left out. */
  readonly overslaan: readonly string[]
  readonly waar: string
  readonly omschrijving: string
}

const KWARTAAL = 91

export const leeg = (nu = vandaag()): Planning => ({
  naam: '',
  dag: dagenLater(nu, 7),
  tijd: '19:30',
  duur: '120',
  ritme: 'EENS',
  laatste: dagenLater(nu, 7 + KWARTAAL),
  overslaan: [],
  waar: '',
  omschrijving: ''
})

const isRitme = (waarde: string): waarde is Ritme => RITMES.some((ritme) => ritme === waarde)

/** The days that the form shows before anything is sent; none while it cannot tell. */
export function voorzien({ ritme, dag, laatste }: Planning): readonly string[] {
  if (!isRitme(ritme) || !isDag(dag)) return []
  return ritme === 'EENS' || isDag(laatste) ? dagenVan(ritme, dag, laatste) : []
}

/** What has not been filled in. Every rule beyond that is the server's. */
export function leegIn(planning: Planning): Fouten {
  const { naam, dag, tijd, duur, ritme, laatste, overslaan } = planning
  const fouten: Record<string, string> = {}
  if (naam.trim() === '') fouten.naam = teksten.leeg.naam
  if (!isDag(dag)) fouten.dag = teksten.leeg.dag
  if (!/^\d\d:\d\d$/.test(tijd)) fouten.tijd = teksten.leeg.tijd
  if (!is(teksten.duren, duur)) fouten.duur = teksten.leeg.duur
  if (!isRitme(ritme)) fouten.ritme = teksten.leeg.ritme
  if (ritme !== 'EENS' && (!isDag(laatste) || laatste < dag)) fouten.laatste = teksten.leeg.laatste
  const dagen = voorzien(planning)
  if (dagen.length > 0 && dagen.every((een) => overslaan.includes(een))) fouten.overslaan = teksten.leeg.overslaan
  return fouten
}

/** What is sent: once, or as a series; null while something is missing. */
export function invoerVan(
  planning: Planning,
  initiatief: string
): { readonly eens: PlanActiviteitInvoer } | { readonly reeks: PlanReeksInvoer } | null {
  const { ritme, dag, tijd, duur, laatste, overslaan } = planning
  if (!isRitme(ritme) || Object.keys(leegIn(planning)).length > 0) return null
  const [waar, omschrijving] = [planning.waar.trim(), planning.omschrijving.trim()]
  const eens: PlanActiviteitInvoer = {
    initiatief,
    naam: planning.naam.trim(),
    dag,
    tijd,
    duurMinuten: Number(duur),
    wijze: 'GEORGANISEERD',
    ...(waar && { waar }),
    ...(omschrijving && { omschrijving })
  }
  if (ritme === 'EENS') return { eens }
  const over = voorzien(planning).filter((een) => overslaan.includes(een))
  return {
    reeks: {
      ...eens,
      herhaling: herhalingVan(ritme),
      einde: { opDatum: laatste },
      ...(over.length > 0 && { overslaan: over })
    }
  }
}
