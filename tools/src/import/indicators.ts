// SPDX-License-Identifier: EUPL-1.2
import { Buffer } from 'node:buffer'
import { indicatorreeksId, leesIndicatorenIn } from '@naober/contracts/initiatieven/indicatorreeks'
import { type Settings, StartError } from '../start/settings.ts'
import { isCbs, readCbs } from './indicatoren/cbs.ts'
import type { Reading } from './indicatoren/reading.ts'
import { isRivm, readRivm } from './indicatoren/rivm.ts'
import { count, requireAll } from './outcome.ts'
import { putThing } from './put-thing.ts'
import { type ByteSource, openSource } from './source/byte-source.ts'
import { createProgress, type Progress, type Screen } from './source/progress.ts'
import { openWayIn } from './way-in.ts'

export interface IndicatorImport {
  /** A file, or an http(s) address. */
  readonly source: string
  readonly settings: Settings
  /** Where progress and summary are told; the terminal when left out. */
  readonly screen?: Screen
}

/**
 * Reads figures per gemeente, wijk and buurt: RIVM's table as CSV, or CBS' key figures of a gemeente as JSON. Gives the
 * platform one command per gemeente and year; repeating it changes nothing. Throws a StartError in one sentence when
 * the source is wrong (then nothing was sent) or when not everything could be read in.
 */
export const importIndicators = async ({
  source,
  settings,
  screen = process.stdout
}: IndicatorImport): Promise<void> => {
  const progress = createProgress(screen)
  const { reeksen, rijen, opmerkingen } = await readIndicators(source, progress)
  if (reeksen.length === 0) throw new StartError(`${source} bevat geen cijfers.`)
  for (const opmerking of opmerkingen) progress.line(opmerking)

  const wayIn = await openWayIn('initiatieven', settings)
  const done = { reeksen: 0, cijfers: 0, zelfde: 0 }
  const failed: string[] = []
  try {
    for (const [i, command] of reeksen.entries()) {
      const name = indicatorreeksId(command.reeks, command.gemeente, command.jaar)
      const outcome = await putThing(wayIn, leesIndicatorenIn, command, `${command.jaar}-01-01`)
      if (outcome.kind === 'REFUSED') failed.push(`${name}: ${outcome.reason}`)
      else {
        done.reeksen += 1
        done.zelfde += outcome.kind === 'SAME' ? 1 : 0
        done.cijfers += command.gebieden.reduce((sum, { cijfers }) => sum + cijfers.length, 0)
      }
      progress.sending(i + 1, reeksen.length, name)
    }
  } finally {
    await wayIn.stop()
  }
  const same = done.zelfde === 0 ? '' : `; ${done.zelfde} daarvan ${done.zelfde === 1 ? 'was' : 'waren'} al zo`
  progress.line(
    `Ingelezen: ${count(rijen, 'rij', 'rijen')} met ${count(done.cijfers, 'cijfer', 'cijfers')}, ` +
      `in ${count(done.reeksen, 'reeks', 'reeksen')} (gemeente en jaar)${same}.`
  )
  requireAll(failed)
}

/** What may stand before the first letter: a mark of UTF-8 and white space. */
const BEGIN = /^\uFEFF?\s*/

const readIndicators = async (from: string, progress: Progress): Promise<Reading> => {
  const source = await openSource(from)
  const bytes = source.bytes[Symbol.asyncIterator]()
  const first = await bytes.next()
  const begin: Buffer = first.done === true ? Buffer.alloc(0) : first.value
  const all = (async function* () {
    yield begin
    yield* { [Symbol.asyncIterator]: () => bytes }
  })()
  const text = begin.toString('utf8').replace(BEGIN, '')
  if (text.startsWith('{')) return readJson(source, all)
  const [header = ''] = text.split(/\r?\n/, 1)
  if (isRivm(header.split(',').map((naam) => naam.replace(/^"|"$/g, '')))) return readRivm(source, all, progress)
  throw unknown(source)
}

const readJson = async (source: ByteSource, bytes: AsyncIterable<Buffer>): Promise<Reading> => {
  const parts: Buffer[] = []
  for await (const part of bytes) parts.push(part)
  const content = parsed(Buffer.concat(parts).toString('utf8').replace(BEGIN, ''), source)
  if (isCbs(content)) return readCbs(source.naam, content)
  throw unknown(source)
}

const parsed = (text: string, { naam }: ByteSource): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new StartError(`${naam} is geen goede JSON: ${error instanceof Error ? error.message : ''}.`)
  }
}

const unknown = ({ naam }: ByteSource): StartError =>
  new StartError(
    `${naam} is geen bekend bestand met cijfers: het is geen CSV van het RIVM (met regiocode, jaar en leeftijd) ` +
      'en geen JSON met kerncijfers van het CBS.'
  )
