// SPDX-License-Identifier: EUPL-1.2
import Type from 'typebox'
import { Positie, Versie } from './kern/index.ts'

const LogId = Type.String({ minLength: 1, description: 'Identiteit van het log; na een herstel een andere' })

/** One event in a commit's line: a list of five, each with its own meaning. */
const EventTuple = Type.Unsafe<[stream: string, version: number, type: string, v: number, data: object]>({
  type: 'array',
  minItems: 5,
  maxItems: 5,
  description: 'Gebeurtenis: stroom, versie van de stroom, soort, versie van het schema, gegevens',
  items: {},
  prefixItems: [
    Type.String({ description: 'Stroom' }),
    Versie,
    Type.String({ description: 'Soort' }),
    Type.Integer({ minimum: 1, description: 'Versie van het schema' }),
    Type.Object({}, { description: 'Gegevens' })
  ]
})

/** A commit as it stands in the change feed and travels on the internal topic: whole, in one line. */
export const CommitLine = Type.Object(
  {
    c: Type.Integer({ ...Positie, description: 'Positie in het log' }),
    at: Type.Integer({ minimum: 0, description: 'Vastgelegd, in milliseconden sinds 1970' }),
    id: Type.String({ description: 'Id van de opdracht' }),
    d: Type.Integer({ minimum: 0, description: 'Diepte: hoeveel reacties er aan voorafgingen' }),
    e: Type.Array(EventTuple, { description: 'Gebeurtenissen die de lezer mag zien' })
  },
  { description: 'Een commit: alles wat één opdracht heeft veranderd' }
)

/** The first line of the change feed: whose log it is and how far it goes. */
export const HeadLine = Type.Object(
  {
    log: Type.Object({
      logId: LogId,
      parent: Type.Union([Type.Object({ logId: LogId, position: Positie }), Type.Null()])
    }),
    einde: Type.Object({ logId: LogId, position: Positie, commandId: Type.String() })
  },
  { description: 'Eerste regel: welk log dit is en tot waar het gaat' }
)

/** Tells how far was looked, whatever of it the reader may see. */
export const TotLine = Type.Object({ tot: Positie }, { description: 'Tot deze positie is gekeken' })
