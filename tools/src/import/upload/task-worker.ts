// SPDX-License-Identifier: EUPL-1.2
import { parentPort } from 'node:worker_threads'
import { wieIs } from '@naober/contracts'
import { StartError } from '../../start/settings.ts'
import { keepMapping, keptMapping, mappingIn, mappingPath } from '../koppeling/kept.ts'
import { type Mapping, missingIn, proposeMapping } from '../koppeling/mapping.ts'
import { foreignWords } from '../koppeling/words.ts'
import { lookAt, readIn } from '../reading-in.ts'
import { Book } from '../rijen/book.ts'
import { fieldsOfKind, kindNamed, type Rowkind } from '../rijen/kinds.ts'
import type { FaultyRow } from '../rijen/plan.ts'
import { RowReader } from '../rijen/row-reader.ts'
import type { Progress } from '../source/progress.ts'
import { FileError, readTable } from '../tabel/read-table.ts'
import type { Table } from '../tabel/table.ts'
import { takeBackImport } from '../taking-back.ts'
import type { WayIn } from '../way-in.ts'
import type { FromTask, Look, LookTask, RunTask, ToTask, WrongRow } from './tasks.ts'

// Runs as a worker: reading a sheet takes seconds, and one that lies about its size breaks this thread only. It never
// sees the token of whom it works for: commands go out through the process that holds it.

/** So many rows are shown as they are, and so many that are wrong. */
const EXAMPLE = 3
const FAULTS = 100
/** So many characters of a cell are shown. */
const SHOWN = 80

const tell = (message: FromTask): void => parentPort?.postMessage(message)

/** What was asked and has no answer yet. */
const waiting = new Map<number, (answer: Answer) => void>()
let sent = 0

type Answer = Exclude<ToTask, { readonly wat: 'TAAK' }>

const ask = (message: (nr: number) => FromTask): Promise<Answer> =>
  new Promise((resolve) => {
    sent += 1
    waiting.set(sent, resolve)
    tell(message(sent))
  })

const wayIn: WayIn = {
  token: '',
  door: {
    ontvang: async (opdracht) => {
      const answer = await ask((nr) => ({ wat: 'OPDRACHT', nr, opdracht }))
      if (answer.wat !== 'ANTWOORD') throw new Error(`a command was answered by ${answer.wat}`)
      return answer.antwoord
    }
  },
  things: async ({ naam, meervoud, dienst }, id) => {
    const answer = await ask((nr) => ({ wat: 'DING', nr, soort: { naam, meervoud, dienst }, id }))
    if (answer.wat !== 'DING') throw new Error(`a thing was answered by ${answer.wat}`)
    return answer.ding
  },
  stop: async () => {}
}

const progress: Progress = {
  reading: () => {},
  sending: (gedaan, totaal) => tell({ wat: 'VERDER', gedaan, totaal }),
  line: () => {}
}

const look = async ({ data, wie, bestand, soort, blad, koppeling }: LookTask): Promise<Look> => {
  const kind = kindNamed(soort)
  const velden = fieldsOfKind(kind)
  const table = await readTable(bestand.pad, blad, bestand.naam)
  const mapping = mappingFor(data, kind, table.koppen, wie.id, koppeling)
  const ontbreekt = missingIn(mapping, velden)
  const { koppen, bladen, rijen } = table
  const seen = {
    koppen,
    bladen,
    rijen: rijen.length,
    voorbeeld: rijen.slice(0, EXAMPLE),
    velden,
    koppeling: mapping,
    woorden: foreignWords(table, mapping, velden)
  }
  if (ontbreekt.length > 0)
    return { ...seen, ontbreekt, goed: 0, fouten: 0, fout: [], jaren: [], gelezen: [], opzet: null }
  const content = { sha256: table.sha256, blad, mapping, van: wie.id }
  const { things } = wayIn
  const looked = await lookAt({
    data,
    table,
    bestand: bestand.pad,
    kind,
    content,
    wie: wieIs(wie),
    metFouten: false,
    things
  })
  const { good, wrong, years, words, setup } = looked
  return {
    ...seen,
    ontbreekt,
    goed: good.length,
    fouten: wrong.length,
    fout: wrong.slice(0, FAULTS).map((row) => shown(row, table, new RowReader(koppen, mapping, velden))),
    jaren: years,
    gelezen: words,
    opzet: setup
  }
}

/** What is wrong with a row, beside what stands there. */
const shown = ({ rij, fouten }: FaultyRow, { rijen }: Table, reader: RowReader): WrongRow => {
  const cells = rijen[rij - 2] ?? []
  return {
    rij,
    fouten: fouten.map((een) => ({
      ...een,
      kolom: een.pad === null ? null : reader.column(een.pad),
      waarde: een.pad === null ? '' : reader.cell(een.pad, cells).slice(0, SHOWN)
    }))
  }
}

const mappingFor = (data: string, kind: Rowkind, koppen: readonly string[], van: string, asked: unknown): Mapping => {
  const fields = fieldsOfKind(kind)
  const path = mappingPath(data, kind.naam, koppen, van)
  if (asked === null) return keptMapping(path, fields, koppen) ?? proposeMapping(kind.naam, fields, koppen)
  const wrong = (what: string) => new StartError(`De koppeling klopt niet: ${what}.`)
  const mapping = mappingIn(asked, fields, koppen, wrong)
  if (mapping.soort !== kind.naam) throw wrong(`zij is voor ${mapping.soort}`)
  keepMapping(path, mapping)
  return mapping
}

const run = async ({ taak, data, wie, id }: RunTask): Promise<void> => {
  const found = Book.named(data, id)
  if (taak === 'NEEM_TERUG') {
    await takeBackImport(found, wayIn, progress)
    return
  }
  const { setup } = found
  const kind = kindNamed(setup.mapping.soort)
  const table = await readTable(setup.bestand, setup.blad, setup.naam)
  if (table.sha256 !== setup.sha256) throw new StartError('Het bestand is sindsdien veranderd.')
  const { bestand, metFouten } = setup
  const { things } = wayIn
  const looked = await lookAt({ data, table, bestand, kind, content: setup, wie: wieIs(wie), metFouten, things })
  await readIn({ ...looked, setup: { ...looked.setup, op: setup.op } }, wayIn, progress)
}

const work = async (task: LookTask | RunTask): Promise<FromTask> => {
  try {
    if (task.taak === 'KIJK') return { wat: 'KLAAR', antwoord: await look(task) }
    await run(task)
    return { wat: 'KLAAR', antwoord: null }
  } catch (error) {
    if (error instanceof StartError)
      return { wat: 'FOUT', reden: error.message, fout: error instanceof FileError ? error.said : null }
    throw error
  }
}

parentPort?.on('message', async (message: ToTask) => {
  if (message.wat === 'TAAK') return tell(await work(message.taak))
  waiting.get(message.nr)?.(message)
  waiting.delete(message.nr)
})
