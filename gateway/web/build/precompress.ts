// SPDX-License-Identifier: EUPL-1.2
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const compressible = /\.(?:js|css|html|svg|json|txt)$/
const asBrotli = promisify(brotliCompress)
const asGzip = promisify(gzip)

async function besideIt(path: string): Promise<void> {
  const content = await readFile(path)
  const size = content.length
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: size }
  await writeFile(`${path}.br`, await asBrotli(content, { params }))
  await writeFile(`${path}.gz`, await asGzip(content, { level: 9 }))
}

/** Writes `<file>.br` and `<file>.gz` beside every text file of the build, so that the server compresses nothing. */
export const precompress = (): Plugin => ({
  name: 'naober-precompress',
  apply: 'build',
  async writeBundle({ dir = 'dist' }, bundle) {
    const names = [...Object.keys(bundle), 'naober.svg'].filter((name) => compressible.test(name))
    await Promise.all(names.map((name) => besideIt(join(dir, name))))
  }
})
