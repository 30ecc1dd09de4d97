// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { type Plan, schedule, told } from './faults/schedule.ts'
import { tooSlow } from './load/pace.ts'
import { reportOf } from './report.ts'
import { Trial, type TrialResult } from './trial.ts'
import { notSeen } from './truth/seen.ts'

const whole = process.env.STORING_WHOLE === 'ja'

/** Of the commit, so that each commit tries something else and can be tried again. */
const seedOfCommit = (): number => {
  try {
    return Number.parseInt(execFileSync('git', ['rev-parse', '--short=7', 'HEAD'], { encoding: 'utf8' }).trim(), 16)
  } catch {
    return Date.now() % 2 ** 28
  }
}
const seed = Number(process.env.STORING_SEED ?? seedOfCommit())

interface Layout {
  readonly heading: string
  readonly members: 1 | 3
  readonly plan: Plan
}

/** Of all layouts together. A machine of its own needs 45 for all faults and 6 for some; what is shared or slow takes longer. */
const MINUTES = whole ? 55 : 12
/** To end everything, and to tell what was under way. */
const STOP_MINUTES = 1
const deadline = AbortSignal.timeout(MINUTES * 60_000)
const tooLate = new Promise<never>((_, reject) => {
  deadline.addEventListener('abort', () => reject(new Error(`all layouts together took more than ${MINUTES} minutes`)))
})
tooLate.catch(() => {})
const WARM_UP_MS = whole ? 40_000 : 8_000
const PER_SECOND = 250
/**
 * What must be kept up. The short run begins on a platform whose code is new, and shares its machine with who knows what:
 * its calm says nothing (measured, 12 to 160), and between its faults there were 136 where others worked too.
 */
const FLOORS = whole ? { calm: 200, between: 200, struck: 40 } : { calm: 0, between: 50, struck: 10 }

const layouts: readonly Layout[] = [
  {
    heading: 'One mongod',
    members: 1,
    plan: whole
      ? {
          counts: {
            PROCES_GEDOOD: 100,
            PROCES_GESTOPT: 12,
            BROKER_GEDOOD: 20,
            BROKER_WEG: 2,
            MONGOD_GEDOOD: 20,
            LEZER_BEVROREN: 2,
            TWEE_DOORGEVERS: 5,
            GIFTIG_BERICHT: 3,
            BEWAARTIJD_VOORBIJ: 3
          },
          forMs: { BROKER_WEG: 120_000, LEZER_BEVROREN: 90_000 }
        }
      : {
          counts: {
            PROCES_GEDOOD: 10,
            PROCES_GESTOPT: 2,
            BROKER_GEDOOD: 2,
            BROKER_WEG: 1,
            MONGOD_GEDOOD: 2,
            LEZER_BEVROREN: 1,
            TWEE_DOORGEVERS: 1,
            GIFTIG_BERICHT: 1,
            BEWAARTIJD_VOORBIJ: 1
          },
          forMs: { BROKER_WEG: 20_000, LEZER_BEVROREN: 15_000 }
        }
  },
  {
    heading: 'Three mongods',
    members: 3,
    plan: { counts: { PRIMARY_GEDOOD: whole ? 6 : 1 }, forMs: {} }
  }
]

const reports: string[] = []

describe.each(layouts)('storingen onder belasting, $heading', ({ heading, members, plan }) => {
  it(
    'nothing is lost, nothing is doubled, one position shows one state, and all mends by itself',
    async () => {
      console.log(`STORING_SEED=${seed}`)
      const trial = await Trial.start({ seed, perSecond: PER_SECOND, members })
      const run = async (): Promise<TrialResult> => {
        await trial.begin()
        await trial.calm(WARM_UP_MS)
        for (const planned of schedule(seed, plan)) {
          console.log(told(planned))
          const { recovered, measured } = await trial.strike(planned)
          console.log(`  hersteld in ${Math.round(recovered)} ms`, measured)
        }
        return trial.finish()
      }
      try {
        const result = await Promise.race([run(), tooLate])
        const report = reportOf(heading, result)
        console.log(report)
        expect(notSeen(result)).toEqual([])
        expect(tooSlow(result.paces, FLOORS)).toEqual([])
        reports.push(report)
      } catch (error) {
        console.error(trial.words())
        throw error
      } finally {
        await trial.stop()
      }
    },
    (MINUTES + STOP_MINUTES) * 60_000
  )
})

/** Where the last whole run is kept. */
const REPORT = fileURLToPath(new URL('../../docs/storing.md', import.meta.url))

afterAll(() => {
  if (!whole || reports.length < layouts.length) return
  const head = `# Faults on real engines\n\nWritten by \`npm run test:storing\` on ${new Date().toISOString().slice(0, 10)}, seed ${seed} (\`STORING_SEED=${seed}\` draws the same faults again). Every fault was judged while it was there and at rest: nothing lost, nothing doubled, no position missing, one state per position on both gateways and on one built anew, every subscriber told.\n`
  writeFileSync(REPORT, [head, ...reports].join('\n'))
})
