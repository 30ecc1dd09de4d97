// SPDX-License-Identifier: EUPL-1.2
import { parentPort } from 'node:worker_threads'
import { writeOds } from 'hucre/ods'
import { writeXlsx } from 'hucre/xlsx'
import type { Cel } from '../blad.ts'

export interface Rekenbladopdracht {
  readonly soort: 'xlsx' | 'ods'
  readonly bladen: readonly { readonly naam: string; readonly rijen: readonly (readonly Cel[])[] }[]
}

const write = ({ soort, bladen }: Rekenbladopdracht): Promise<Uint8Array> => {
  const sheets = bladen.map(({ naam, rijen }) => ({ name: naam, rows: rijen.map((rij) => [...rij]) }))
  return soort === 'ods' ? writeOds({ sheets }) : writeXlsx({ sheets })
}

parentPort?.on('message', async (opdracht: Rekenbladopdracht) => parentPort?.postMessage(await write(opdracht)))
