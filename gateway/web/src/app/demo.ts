// SPDX-License-Identifier: EUPL-1.2

/** Somebody as whom one can look in the demonstration. */
export interface Persoon {
  readonly id: string
  readonly naam: string
  readonly rol: string
  readonly omschrijving: string
}

export const demo = { veld: 'wie-ben-ik' } as const

const isPersoon = (waarde: unknown): waarde is Persoon =>
  typeof waarde === 'object' &&
  waarde !== null &&
  'id' in waarde &&
  'naam' in waarde &&
  'rol' in waarde &&
  'omschrijving' in waarde

/** The demo people; none where this server has no demonstration. */
export async function leesPersonen(): Promise<readonly Persoon[]> {
  const antwoord = await fetch('/demo/personen', { headers: { accept: 'application/json' } })
  if (!antwoord.ok) return []
  const personen: unknown = await antwoord.json()
  return Array.isArray(personen) ? personen.filter(isPersoon) : []
}

/** Looks as the person with this id from now on; '' is nobody. The token itself stays out of reach of scripts. */
export async function kiesPersoon(id: string): Promise<void> {
  const antwoord = await fetch(id === '' ? '/demo/uitloggen' : '/demo/inloggen', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(id === '' ? {} : { persoon: id })
  })
  if (!antwoord.ok) throw new Error(`${antwoord.status}`)
}
