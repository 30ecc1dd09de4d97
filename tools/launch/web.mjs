// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, isUpToDate } from './fingerprint.mjs'
import { root, runScript } from './run.mjs'

const marker = join(root, 'gateway/web/dist/.built-from')

/**
 * Whether what is asked for shows the pages: all but a service in a process of its own.
 *
 * @param {readonly string[]} args words after `naober`
 */
export const servesPages = ([command, ...words]) =>
  command === 'proef' || (command === 'start' && !words.some((word) => /^--dienst(=|$)/.test(word)))

/**
 * Builds the web application when its sources, the schema it asks by, or its packages have changed since the last build.
 *
 * @returns {Promise<boolean>} false when it failed; the reason has been told
 */
export async function ensureWebBuilt() {
  const current = fingerprint(root, ['gateway/web', 'contracts/generated/schema.graphql', 'pnpm-lock.yaml'])
  if (isUpToDate(marker, current)) return true

  console.log('De webpagina wordt gebouwd. Dit gebeurt alleen als er iets aan veranderd is.')
  const code = await runScript('gateway/web/node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn'], {
    cwd: join(root, 'gateway/web')
  })
  if (code !== 0) {
    console.error('Het bouwen van de webpagina is niet gelukt. De regels hierboven zeggen waarom.')
    return false
  }
  writeFileSync(marker, current)
  return true
}
