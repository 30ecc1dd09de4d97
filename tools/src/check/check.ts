// SPDX-License-Identifier: EUPL-1.2
// `npm run check`: every rule about the repository, one line each.
import { writeFileSync } from 'node:fs'
import { typedWords } from '../typed-words.ts'
import { checks } from './checks.ts'
import { sourceFiles } from './repository.ts'

const told = 60

const values = typedWords(
  `npm run check -- [--only <name>] [--json <file>]
Holds the repository to its rules, one line each, and ends with 1 where one does not hold.
  --only <name>   this rule alone: ${Object.keys(checks).join(', ')}
  --json <file>   writes what was found there too`,
  { only: { type: 'string' }, json: { type: 'string' } }
)
const chosen = Object.entries(checks).filter(([name]) => values.only === undefined || name === values.only)
if (chosen.length === 0) {
  console.error(`There is no check "${values.only}". Choose from: ${Object.keys(checks).join(', ')}.`)
  process.exit(1)
}

const files = sourceFiles()
const results: { name: string; seconds: number; findings: string[] }[] = []
for (const [name, check] of chosen) {
  const started = performance.now()
  const said: string[] = []
  const findings = await Promise.resolve(files)
    .then((all) => check(all, (line) => said.push(line)))
    .catch((error: unknown) => [String(error)])
  const seconds = (performance.now() - started) / 1000
  results.push({ name, seconds, findings })
  console.log(`${findings.length === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(14)} ${seconds.toFixed(1)} s`)
  for (const line of said) console.log(`       ${line}`)
  for (const finding of findings.slice(0, told)) console.log(`       ${finding}`)
  if (findings.length > told) console.log(`       … and ${findings.length - told} more lines`)
}

const failed = results.filter(({ findings }) => findings.length > 0).length
if (values.json !== undefined) {
  writeFileSync(values.json, JSON.stringify({ passed: results.length - failed, failed, results }, null, 2))
}
process.exitCode = failed === 0 ? 0 : 1
