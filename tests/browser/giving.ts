// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core'

/** Gives a command from within the page, as whoever is logged in there; answers the id of what it was given to. */
export const give = (page: Page, opdracht: string, invoer: object, id?: string): Promise<string> =>
  page.evaluate(
    async ([name, input, to]) => {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Invoer!`
      const [names, given] = to === undefined ? ['', ''] : ['$id: ID!, ', 'id: $id, ']
      const query = `mutation (${names}$invoer: ${type}) { ${name}(${given}invoer: $invoer) { __typename ... on Aanvaard { id } ... on Weigering { code } } }`
      const body = JSON.stringify({ query, variables: { id: to, invoer: input } })
      const headers = { 'content-type': 'application/json' }
      const { data, errors } = await (await fetch('/graphql', { method: 'POST', headers, body })).json()
      const answer = data?.[name]
      if (!answer?.__typename.endsWith('Aanvaard')) throw new Error(JSON.stringify(errors ?? data))
      return answer.id
    },
    [opdracht, invoer, id] as const
  )

/** So many days after today, or before it, as a date: today is what the platform and its visitors in the Netherlands call so. */
export const dayFromNow = (days: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(Date.now() + days * 86_400_000)

/** Today. */
export const van = dayFromNow(0)

export const MERENBURG = { gemeente: 'GM9901', jaar: 2024 }

/** Starts an initiatief of whoever is logged in. */
export const starts = (page: Page, naam: string) =>
  give(page, 'startInitiatief', { naam, doel: 'Samen.', soort: 'BEWONERSINITIATIEF', op: van, gebied: MERENBURG })
