// SPDX-License-Identifier: EUPL-1.2
// `npm run generate`: writes every file that follows from the contracts.
import { findingsOfScript } from '../check/command.ts'
import { root } from '../check/repository.ts'
import { typedWords } from '../typed-words.ts'
import { generators, MADE_FOLDERS } from './generators.ts'
import { broken, releaseFiles } from './release.ts'
import { bringInStep, differences } from './sync.ts'

const WEB = 'gateway/web/generate.ts'

const values = typedWords(
  `npm run generate -- [--check] [--release <major.minor.patch>]
Writes every file that follows from the contracts.
  --check               only says which are out of step, and ends with 1 when there are any
  --release <version>   also keeps the event types and example events of that release for ever`,
  { check: { type: 'boolean', default: false }, release: { type: 'string' } }
)
const faults: string[] = []

const step = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
  const started = performance.now()
  const result = await work()
  console.log(`${name.padEnd(22)} ${((performance.now() - started) / 1000).toFixed(1)} s`)
  return result
}

const made = []
for (const { name, make } of generators) made.push(...(await step(name, make)))
if (values.release !== undefined) {
  const version = values.release
  await step(`release ${version}`, () => bringInStep(root, releaseFiles(version), [])).catch((error: unknown) => {
    faults.push(error instanceof Error ? error.message : String(error))
  })
}

const changes = (values.check ? differences : bringInStep)(root, made, MADE_FOLDERS)
for (const { path, what } of changes) {
  if (values.check) faults.push(`${path} ${what}`)
  else console.log(`  ${path} ${what}: put right`)
}

// The web application's types are made from its own operations and the schema above, by its own script.
faults.push(...(await step('web operations', () => findingsOfScript(WEB, values.check ? ['--check'] : []))))

const { against, violations } = await step('released events', broken)
if (against === null) console.log('  NO RELEASE YET: nothing guards the event types; `--release` keeps the first')
faults.push(...violations.map((line) => `${line} (released in ${against})`))

for (const fault of faults) console.error(fault)
if (faults.length > 0 && values.check) console.error('Out of step: `npm run generate` puts made files right.')
process.exitCode = faults.length > 0 ? 1 : 0
