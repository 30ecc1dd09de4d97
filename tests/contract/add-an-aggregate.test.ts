// SPDX-License-Identifier: EUPL-1.2
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { graphql, post } from '../platform/client.ts'
import { type PlatformProcess, startProcess } from '../platform/process.ts'
import { createIssuer } from '../platform/tokens.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const COPIED = [
  'contracts',
  'services',
  'gateway',
  'tools',
  'tests',
  'tsconfig.json',
  'tsconfig.base.json',
  'vitest.config.ts',
  'package.json'
]
const run = promisify(execFile)

/** The repository without what can be fetched; packages are found through the real one's. */
const copyOfRepository = async (to: string): Promise<void> => {
  for (const name of COPIED) {
    await cp(join(ROOT, name), join(to, name), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !path.includes('/.vite')
    })
  }
  await symlink(join(ROOT, 'node_modules'), join(to, 'node_modules'))
}

interface Block {
  readonly how: 'file' | 'insert'
  readonly path: string
  readonly text: string
}

const blocksOf = (page: string): Block[] =>
  [...page.matchAll(/^```ts (file|insert)=(\S+)\n([\s\S]*?)^```$/gm)].map(([, how, path = '', text = '']) => ({
    how: how === 'insert' ? 'insert' : 'file',
    path,
    text
  }))

/** Writes a block where it says; an `insert` adds its import at the top and its other line to the list of behaviour. */
const apply = async (to: string, { how, path, text }: Block): Promise<void> => {
  const file = join(to, path)
  await mkdir(dirname(file), { recursive: true })
  if (how === 'file') return writeFile(file, text)
  const [imported = '', line = ''] = text.split('\n')
  const before = await readFile(file, 'utf8')
  await writeFile(
    file,
    before.replace('\nimport', `\n${imported}\nimport`).replace('gedragingen: [', `gedragingen: [\n${line}`)
  )
}

describe('the guide to adding an aggregate', () => {
  let folder: string
  let copy: string
  let platform: PlatformProcess
  let token: string
  let blocks: readonly Block[]

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'naober-guide-'))
    copy = join(folder, 'copy')
    await mkdir(copy)
    await copyOfRepository(copy)
    blocks = blocksOf(await readFile(join(ROOT, 'docs/add-an-aggregate.md'), 'utf8'))
    for (const block of blocks) await apply(copy, block)
    const issuer = await createIssuer(folder)
    token = await issuer.token('p-buur', 'bewoner-initiatief', ['GM9901'])
    const cli = join(copy, 'tools/src/naober.ts')
    platform = await startProcess(
      ['start', '--port', '0', '--zonder-demo', '--data', join(folder, 'data')],
      issuer.env,
      cli
    )
  }, 120_000)
  afterAll(async () => {
    await platform?.stop()
    await rm(folder, { recursive: true, force: true })
  })

  it('costs one file in contracts, one folder and one line in the service, one file in view and one in schema', () => {
    const places = new Set(blocks.map(({ how, path }) => `${how} ${path.replace(/ruilkast\/[^/]+$/, 'ruilkast/')}`))
    expect([...places].sort()).toEqual([
      'file contracts/src/initiatieven/ruilkast.ts',
      'file gateway/src/schema/ruilkast.ts',
      'file gateway/src/view/ruilkast.ts',
      'file services/initiatieven/src/ruilkast/',
      'insert services/initiatieven/src/service.ts'
    ])
  })

  it('holds for the type check', async () => {
    await run(join(ROOT, 'node_modules/.bin/tsc'), ['-p', copy])
  }, 180_000)

  it('has a rule that is tested as given, when, then', async () => {
    await run(join(ROOT, 'node_modules/.bin/vitest'), ['run', 'services/initiatieven/src/ruilkast'], { cwd: copy })
  }, 180_000)

  it('gives routes, mutations, the field on a date and the documents', async () => {
    const made = await post(
      platform.address,
      '/initiatieven/v1/ruilkasten',
      { naam: 'Kast op de hoek', buurt: 'BU03080000', op: '2026-05-01' },
      { token }
    )
    expect(made.status).toBe(201)
    const cleared = await graphql(
      platform.address,
      'mutation ($id: ID!) { ruimRuilkastOp(id: $id, invoer: { op: "2026-06-01" }) { ... on RuilkastAanvaard { ruilkast { naam tot } } ... on Weigering { code } } }',
      { id: made.body.id },
      token
    )
    expect(cleared.data).toEqual({ ruimRuilkastOp: { ruilkast: { naam: 'Kast op de hoek', tot: '2026-06-01' } } })
    const again = await post(
      platform.address,
      `/initiatieven/v1/ruilkasten/${made.body.id}/_ruim-ruilkast-op`,
      { op: '2026-06-02' },
      { token }
    )
    expect(again.body.code).toBe('AL_OPGERUIMD')
    const openapi = (await (await fetch(`${platform.address}/initiatieven/v1/openapi.json`)).json()) as {
      paths: object
    }
    expect(Object.keys(openapi.paths)).toContain('/ruilkasten')
    expect(await readdir(join(copy, 'gateway/src/view'))).toContain('ruilkast.ts')
  })
})
