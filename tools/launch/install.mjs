// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, isUpToDate } from './fingerprint.mjs'
import { root, run, workspaceNode } from './run.mjs'

const marker = join(root, 'node_modules/.naober-installed')
const oldest = { major: 24, minor: 15 }

/**
 * Whether this version of Node runs our TypeScript as it is.
 *
 * @param {string} version like 24.15.0, with or without a v
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  return major > oldest.major || (major === oldest.major && minor >= oldest.minor)
}

/** The version in the package, not of the running program: asking that one would cost a process at every start. */
function installedNode() {
  const manifest = join(root, 'node_modules/node/package.json')
  if (!existsSync(workspaceNode) || !existsSync(manifest)) return '0'
  return String(JSON.parse(readFileSync(manifest, 'utf8')).version)
}

/**
 * Fetches the packages when they are missing or do not fit the lock file; costs a few milliseconds when they do.
 *
 * @returns {Promise<boolean>} false when it failed; the reason has been told
 */
export async function ensureInstalled() {
  const wanted = fingerprint(root, ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'tools/patches'])
  if (isUpToDate(marker, wanted) && isNewEnough(installedNode())) return true

  console.log('Naober haalt zijn onderdelen op. Dit is eenmalig en duurt ongeveer een minuut.')
  const started = Date.now()
  const code = await run(
    'npx',
    ['--yes', 'pnpm@12', 'install', '--frozen-lockfile', '--config.confirmModulesPurge=false'],
    { cwd: root, stdin: 'ignore' }
  ).catch(() => 127)
  if (code !== 0) {
    console.error(
      code === 127
        ? 'Het ophalen is niet begonnen: npx (onderdeel van npm) is op deze computer niet gevonden.'
        : 'Het ophalen van de onderdelen is niet gelukt. De regels hierboven zeggen waarom; meestal is er geen netwerk. Probeer daarna opnieuw.'
    )
    return false
  }
  const version = spawnSync(workspaceNode, ['--version'], { encoding: 'utf8' }).stdout?.trim() ?? ''
  if (!isNewEnough(version)) {
    console.error(
      `Node ${oldest.major}.${oldest.minor} of nieuwer is nodig en staat niet in node_modules (gevonden: ${version || 'niets'}).`
    )
    return false
  }
  writeFileSync(marker, wanted)
  console.log(`De onderdelen staan klaar (${Math.round((Date.now() - started) / 1000)} s, Node ${version}).`)
  return true
}
