// SPDX-License-Identifier: EUPL-1.2
import { Value } from 'typebox/value'
import { findingsOfScript, runToEnd } from './command.ts'
import { LicenceListing, notAllowed } from './licences.ts'

/** The faults that the TypeScript compiler sees in each project (a tsconfig.json or its folder). */
export const typeFaults = async (...projects: string[]): Promise<string[]> =>
  (
    await Promise.all(projects.map((project) => findingsOfScript('node_modules/typescript/bin/tsc', ['-p', project])))
  ).flat()

/** What Biome would format otherwise, or warns of. */
export const lintFaults = (...paths: string[]): Promise<string[]> =>
  findingsOfScript('node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', ...paths])

/** The committed files that differ from what these generators would write. */
export const outOfSync = async (...generators: string[]): Promise<string[]> =>
  (await Promise.all(generators.map((generator) => findingsOfScript(generator, ['--check'])))).flat()

/** The dependencies whose licence may not be used; a list that cannot be made is a finding, not "none". */
export async function licenceFaults(): Promise<string[]> {
  const { ok, stdout, stderr } = await runToEnd('npx', ['--yes', 'pnpm@12', 'licenses', 'list', '-r', '--json'])
  return ok ? notAllowed(Value.Parse(LicenceListing, JSON.parse(stdout))) : [stderr]
}
