// SPDX-License-Identifier: EUPL-1.2
import { DIENSTEN, type Dienst, type ElkAggregaat, TEST_OIN } from '@naober/contracts'
import { asyncapi } from '@naober/contracts/asyncapi'
import { corpusLines, PRESENT } from '@naober/contracts/corpus'
import { REFERENTIETABELLEN } from '@naober/contracts/referentie/index'
import { AGGREGATEN, OPDRACHTEN } from '@naober/contracts/register'
import { BLADEN } from '@naober/gateway/feeds/bladen'
import { schemaFile } from '@naober/gateway/graphql'
import { API_VERSION } from '@naober/kit/http/api-version'
import { openapi } from '@naober/kit/http/openapi'
import { codeWordsFile } from './code-words.ts'
import { codesPage } from './docs/codes.ts'
import { commandsPage } from './docs/commands.ts'
import { eventsPage } from './docs/events.ts'
import { faultsPage } from './docs/faults.ts'
import { openDataPage } from './docs/open-data.ts'
import { referencePage } from './docs/reference.ts'
import { irreversibleModule } from './irreversible.ts'
import { type Generator, type MadeFile, stableJson } from './made-file.ts'

/** Folders that hold made files and nothing else: what stands there and is not made, is left over. */
export const MADE_FOLDERS = ['contracts/generated', `contracts/corpus/${PRESENT}`, 'docs/generated']

/** A file for every service, from its aggregates. */
const perService = (make: (dienst: Dienst, aggregaten: readonly ElkAggregaat[]) => MadeFile) => (): MadeFile[] =>
  DIENSTEN.map((dienst) =>
    make(
      dienst,
      AGGREGATEN.filter((soort) => soort.dienst === dienst.naam)
    )
  )

const docsPage = (name: string, content: () => string): Generator => ({
  name,
  make: () => [{ path: `docs/generated/${name}.md`, content: content() }]
})

/** Everything that follows from the contracts. */
export const generators: readonly Generator[] = [
  {
    name: 'asyncapi',
    make: perService((dienst, aggregaten) => ({
      path: `contracts/generated/asyncapi/${dienst.naam}.json`,
      content: stableJson(asyncapi(dienst, aggregaten, { oin: TEST_OIN, versie: API_VERSION }))
    }))
  },
  {
    name: 'openapi',
    make: perService((dienst, aggregaten) => ({
      path: `contracts/generated/openapi/${dienst.naam}.json`,
      content: stableJson(openapi(dienst, aggregaten))
    }))
  },
  { name: 'schema.graphql', make: () => [schemaFile()] },
  { name: 'irreversible', make: () => [irreversibleModule()] },
  { name: 'code words', make: () => [codeWordsFile()] },
  {
    name: 'corpus',
    make: perService((dienst, aggregaten) => ({
      path: `contracts/corpus/${PRESENT}/${dienst.naam}.ndjson`,
      content: corpusLines(aggregaten)
    }))
  },
  docsPage('opdrachten', () => commandsPage(AGGREGATEN)),
  docsPage('gebeurtenissen', () => eventsPage(AGGREGATEN)),
  docsPage('weigeringen-en-codes', () => codesPage(OPDRACHTEN)),
  docsPage('fouten', () => faultsPage()),
  docsPage('open-data', () => openDataPage(BLADEN)),
  docsPage('referentie', () => referencePage(REFERENTIETABELLEN))
]
