// SPDX-License-Identifier: EUPL-1.2
// Adds up what .ci/run has seen. Ends badly when anything failed, a suite did not finish, or a suite ran no test.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @typedef {{ name: string, passed: number, failed: number, skipped: number, seconds: number }} Share
 * @typedef {{ startTime: number, endTime: number, name: string, status: string, message?: string, assertionResults: Outcome[] }} TestFile
 * @typedef {{ status: string, fullName: string, failureMessages?: string[] }} Outcome
 */

const LINES_PER_FAILURE = 12

const results = process.argv[2] ?? ''

/** @param {string} name */
const reportOf = (name) => {
  const file = join(results, `${name}.json`)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

/** @param {string} path */
const suiteOf = (path) => /\/tests\/(contract|system)\//.exec(path)?.[1] ?? 'unit'

/**
 * The shares of one run of vitest: all of it for one suite, else told apart by the folder. A file that could not be
 * loaded counts as one failed test.
 *
 * @param {TestFile[]} files
 * @param {string[]} expected suites that must be among them
 * @returns {Share[]}
 */
function sharesOf(files, expected) {
  return expected.map((name) => {
    const own = expected.length === 1 ? files : files.filter((file) => suiteOf(file.name) === name)
    const statuses = own.flatMap(({ status, assertionResults }) =>
      assertionResults.length === 0 && status === 'failed' ? ['failed'] : assertionResults.map((one) => one.status)
    )
    const count = (/** @type {string} */ status) => statuses.filter((one) => one === status).length
    const [passed, failed] = [count('passed'), count('failed')]
    const milliseconds = own.reduce((sum, { startTime, endTime }) => sum + endTime - startTime, 0)
    return { name, passed, failed, skipped: statuses.length - passed - failed, seconds: milliseconds / 1000 }
  })
}

/**
 * What failed in a run of vitest, by file and name, each with the beginning of its first message: a log is read from
 * its end, and often only the end is kept.
 *
 * @param {TestFile[]} files
 * @returns {string[]}
 */
function failuresOf(files) {
  /** @param {string} title @param {string} [message] */
  const tell = (title, message = '') => `${title}\n${message.split('\n').slice(0, LINES_PER_FAILURE).join('\n')}\n`
  return files.flatMap(({ name, status, message, assertionResults }) => {
    if (assertionResults.length === 0 && status === 'failed') return [tell(name, message)]
    const failed = assertionResults.filter((one) => one.status === 'failed')
    return failed.map(({ fullName, failureMessages }) => tell(`${name}: ${fullName}`, failureMessages?.[0]))
  })
}

/** @param {string} name @returns {Share[]} */
function partsOf(name) {
  if (name === 'chromium' || name === 'machinery') return []
  if (name !== 'check')
    return sharesOf(reportOf(name).testResults ?? [], name === 'test' ? ['unit', 'contract', 'system'] : [name])
  const { passed = 0, failed = 0 } = reportOf('check')
  return [{ name, passed, failed, skipped: 0, seconds: 0 }]
}

/** @param {Share} share */
const told = ({ passed, failed, skipped }) =>
  `${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed${skipped > 0 ? ` ${skipped} skipped` : ''}`

let [passed, failed] = [0, 0]
/** @type {string[]} */
const failures = []
console.log('\n=== shares')
for (const line of readFileSync(join(results, 'suites'), 'utf8').trim().split('\n')) {
  const [name = '', code = '', seconds = ''] = line.split(' ')
  console.log(
    `${name.padEnd(11)} ${seconds.padStart(5)} s wall clock${code === '0' ? '' : `, ended with exit code ${code}`}`
  )
  const parts = partsOf(name)
  failures.push(...failuresOf(reportOf(name).testResults ?? []))
  let ownFailures = 0
  for (const part of parts) {
    const ranNothing = part.passed + part.failed === 0
    const seconds = part.seconds > 0 ? `${part.seconds.toFixed(1)} s of test files` : ''
    console.log(`  ${part.name.padEnd(11)} ${told(part)}   ${ranNothing ? 'RAN NOTHING: counted as failed' : seconds}`)
    passed += part.passed
    ownFailures += part.failed + (ranNothing ? 1 : 0)
  }
  failed += ownFailures === 0 && code !== '0' ? 1 : ownFailures
}
if (failures.length > 0) console.log(`\n=== what failed\n${failures.join('\n')}`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
