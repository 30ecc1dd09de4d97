// SPDX-License-Identifier: EUPL-1.2
import { dagenLater, isDag, maandagVan, maandLater } from '../../onderdelen/datum.ts'

export const VENSTERS = ['dagen', 'week', 'maand'] as const
export type Vensternaam = (typeof VENSTERS)[number]

/** The days that are looked at, `[van, tot)`, and where one goes from there. */
export interface Venster {
  readonly naam: Vensternaam
  readonly van: string
  readonly tot: string
  /** First day of the window before this one, and of the one after. */
  readonly vorige: string
  readonly volgende: string
}

const isNaam = (waarde: string | null): waarde is Vensternaam => VENSTERS.some((naam) => naam === waarde)

/**
 * The window that the address asks for: seven days from a day on, the week of a day, or the month of a day. `nu` is the
 * day that stands in where the address names none.
 */
export function vensterVan(gevraagd: string | null, dag: string | null, nu: string): Venster {
  const naam = isNaam(gevraagd) ? gevraagd : 'dagen'
  const vanaf = dag !== null && isDag(dag) ? dag : nu
  if (naam === 'maand') {
    const [van, tot] = [maandLater(vanaf, 0), maandLater(vanaf, 1)]
    return { naam, van, tot, vorige: maandLater(vanaf, -1), volgende: tot }
  }
  const van = naam === 'week' ? maandagVan(vanaf) : vanaf
  return { naam, van, tot: dagenLater(van, 7), vorige: dagenLater(van, -7), volgende: dagenLater(van, 7) }
}

/** The days of a window, in rows of a week from Monday to Sunday; '' where the week reaches beyond it. */
export function wekenVan({ van, tot }: Pick<Venster, 'van' | 'tot'>): readonly (readonly string[])[] {
  const weken: string[][] = []
  for (let maandag = maandagVan(van); maandag < tot; maandag = dagenLater(maandag, 7))
    weken.push(
      Array.from({ length: 7 }, (_, plek) => dagenLater(maandag, plek)).map((dag) =>
        dag >= van && dag < tot ? dag : ''
      )
    )
  return weken
}
