// SPDX-License-Identifier: EUPL-1.2

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DIENSTEN } from '@naober/contracts'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { type PlatformProcess, runToEnd, startProcess } from '../platform/process.ts'

let folder: string
let running: PlatformProcess[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naober-start-'))
  running = []
})

afterEach(async () => {
  await Promise.all(running.map((een) => een.stop()))
  await chmod(folder, 0o700)
  await rm(folder, { recursive: true, force: true })
})

const data = () => join(folder, 'data')
const start = async (...args: string[]): Promise<PlatformProcess> => {
  const started = await startProcess(['start', '--port', '0', '--data', data(), ...args])
  running.push(started)
  return started
}

/** Ends with code 1 and exactly one sentence for a person, without a stack. */
const endsWithOneSentence = async (
  args: readonly string[],
  words: RegExp,
  env: Readonly<Record<string, string>> = {}
) => {
  const { code, output } = await runToEnd(['start', ...args], env)
  expect(output.trim().split('\n')).toHaveLength(1)
  expect(output).toMatch(words)
  expect(code).toBe(1)
}

describe('starting', () => {
  it('with everything by default shows the page, demo people and demo data, and stops cleanly', async () => {
    const platform = await start()
    const page = await fetch(platform.address, { headers: { accept: 'text/html' } })
    expect(page.status).toBe(200)
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'")
    expect(((await (await fetch(`${platform.address}/demo/personen`)).json()) as unknown[]).length).toBeGreaterThan(3)
    const answer = await fetch(`${platform.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ initiatieven(first: 1) { aantal } }' })
    })
    expect(
      ((await answer.json()) as { data: { initiatieven: { aantal: number } } }).data.initiatieven.aantal
    ).toBeGreaterThan(20)
    for (const name of ['platform.json', 'initiatieven.sqlite', 'initiatieven.sqlite-wal']) {
      expect([name, (await stat(join(data(), name))).mode & 0o777]).toEqual([name, 0o600])
    }
    expect(await platform.stop()).toBe(0)
    await expect(stat(join(data(), 'platform.json'))).rejects.toThrow()
  })

  it('asked twice to stop, as by systemd and by who started it, still ends in order', async () => {
    const platform = await start('--zonder-demo')
    const { hostname, port } = new URL(platform.address)
    const sending = connect({ host: hostname, port: Number(port) })
    onTestFinished(() => void sending.destroy())
    const head = ['POST /graphql HTTP/1.1', `host: ${hostname}`, 'content-type: application/json', 'content-length: 9']
    sending.write(`${head.join('\r\n')}\r\nexpect: 100-continue\r\n\r\n`)
    // Its body is waited for: so the stop is under way, and not over, when it is asked again.
    await once(sending, 'data')
    process.kill(platform.pid, 'SIGINT')
    await vi.waitFor(() => expect(fetch(platform.address)).rejects.toThrow())
    process.kill(platform.pid, 'SIGINT')
    process.kill(platform.pid, 'SIGTERM')
    expect(await platform.ended).toBe(0)
    await expect(stat(join(data(), 'platform.json'))).rejects.toThrow()
  })

  it('again on a folder that everybody could read keeps its files to this account', async () => {
    await (await start('--zonder-demo')).stop()
    const log = join(data(), 'initiatieven.sqlite')
    await chmod(log, 0o644)
    const again = await start('--zonder-demo')
    for (const name of [log, `${log}-wal`, `${log}-shm`]) {
      expect([name, (await stat(name)).mode & 0o777]).toEqual([name, 0o600])
    }
    await again.stop()
  })

  it('on a port in use says so', async () => {
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    const { port } = taken.address() as { port: number }
    const sentence = new RegExp(`Poort ${port} is al in gebruik`)
    await endsWithOneSentence(['--port', String(port), '--data', data()], sentence)
    expect(existsSync(data())).toBe(false)
    // The whole platform says it too, before it has started anything.
    const { code, output } = await runToEnd(['proef', '--port', String(port)])
    expect(output).toMatch(sentence)
    expect(output.trim().split('\n')).toHaveLength(1)
    expect(code).toBe(1)
    taken.close()
  })

  it('twice on one folder says so, and the first runs on', async () => {
    const first = await start()
    await endsWithOneSentence(['--port', '0', '--data', data()], /al in gebruik door een ander Naober-proces/)
    expect((await fetch(`${first.address}/_healthz/live`)).status).toBe(200)
  })

  it('on a folder that cannot be made or written says so', async () => {
    const file = join(folder, 'bestand')
    await writeFile(file, '')
    await endsWithOneSentence(['--port', '0', '--data', join(file, 'data')], /kan niet gemaakt worden/)
  })

  it.runIf(existsSync('/proc'))('on a folder where the system takes none says so', () =>
    endsWithOneSentence(['--port', '0', '--data', '/proc/naober/data'], /kan niet gemaakt worden \(ENOENT\)/)
  )

  it('as an account that may not write in the folder says so', async () => {
    await mkdir(data())
    await chmod(folder, 0o755)
    await chmod(data(), 0o555)
    const { code, output } = asNobody(['start', '--port', '0', '--data', data()])
    expect(output).toMatch(/mag er niet in schrijven/)
    expect(code).toBe(1)
  })

  it.each([
    [{ PORT: 'veel' }, /PORT 'veel' moet een geheel getal/],
    [{ NAOBER_POORT: '1' }, /NAOBER_POORT is geen instelling van Naober/],
    [{ NAOBER_STILTE_DAGEN: '0', NAOBER_LOG: 'hard' }, /NAOBER_LOG 'hard' .*NAOBER_STILTE_DAGEN '0'/],
    [{ NAOBER_PROXIES: '10.0.0.0/99' }, /NAOBER_PROXIES '10.0.0.0\/99' moet uit IP-adressen of netwerken/],
    [{ NAOBER_PROXIES: '::1,1.2.3.4/x' }, /NAOBER_PROXIES .* moet uit IP-adressen of netwerken/],
    [{ NAOBER_MONGODB: 'mongodb://h/%zz' }, /NAOBER_MONGODB moet na de \/\/ een host hebben/],
    [{ NAOBER_DIENSTSLEUTEL: 'é'.repeat(32) }, /NAOBER_DIENSTSLEUTEL moet uit letters, cijfers/],
    [{ NAOBER_DIENSTEN: 'initiatieven=http://ik:zelf@host' }, /NAOBER_DIENSTEN .* zonder naam, wachtwoord/],
    [{ NAOBER_DIENSTEN: 'initiatieven=http://host/?a' }, /NAOBER_DIENSTEN .* zonder naam, wachtwoord/],
    [{ NAOBER_DIENSTEN: 'initiatieven=http://host/#deel' }, /NAOBER_DIENSTEN .* zonder naam, wachtwoord/]
  ])('with a wrong setting names every one that is wrong: %j', async (env, words) => {
    await endsWithOneSentence(['--data', data()], words, env)
  })

  it.each(['{"keys":[1]}', '{"keys":[{}]}', '{"keys":[]}', '{"keys":[{"kty":"oct","k":"Z2VoZWlt"}]}', 'geen JSON'])(
    'with keys that nobody can be known by says where they stand: %s',
    async (keys) => {
      const file = join(folder, 'sleutels.json')
      await writeFile(file, keys)
      const env = { NAOBER_UITGEVER: 'https://ik', NAOBER_PUBLIEK: 'naober', NAOBER_SLEUTELS: file }
      const words = /sleutels\.json staat geen leesbare sleutelset/
      await endsWithOneSentence(['--zonder-demo', '--port', '0', '--data', data()], words, env)
    }
  )

  it.each([
    ['er-niet.mjs', null, /NAOBER_TELEMETRIE '.*er-niet\.mjs' kan niet geladen worden/],
    ['meet-niet.mjs', '', /NAOBER_TELEMETRIE '.*meet-niet\.mjs' start geen SDK van OpenTelemetry die Naober vindt/]
  ])('with telemetry that would measure nothing says so: %s', async (name, text, words) => {
    const file = join(folder, name)
    if (text !== null) await writeFile(file, text)
    await endsWithOneSentence(['--port', '0', '--data', data()], words, { NAOBER_TELEMETRIE: file })
    expect(existsSync(data())).toBe(false)
  })

  it('with telemetry is measured from its start to its end', async () => {
    const file = join(folder, 'sdk.mjs')
    await writeFile(file, SDK)
    const env = { NAOBER_TELEMETRIE: file }
    const platform = await startProcess(['start', '--zonder-demo', '--port', '0', '--data', data()], env)
    running.push(platform)
    const asked = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}'
    }
    await fetch(`${platform.address}/graphql`, asked)
    expect(platform.output()).toContain('meter naober')
    await vi.waitFor(() => expect(platform.output()).toContain('span graphql'))
    expect(await platform.stop()).toBe(0)
    expect(platform.output()).toMatch(/spans sent\n(.*\n)*figures sent\n/)
  })

  it('with telemetry that nobody takes still stops', async () => {
    const file = join(folder, 'sdk.mjs')
    await writeFile(file, SDK.replaceAll("console.log(what, 'sent')", 'await new Promise(() => {})'))
    const env = { NAOBER_TELEMETRIE: file }
    const platform = await startProcess(['start', '--zonder-demo', '--port', '0', '--data', data()], env)
    running.push(platform)
    expect(await platform.stop()).toBe(0)
  })

  it('with a file of operations that does not fit names it, and opens nothing', async () => {
    const file = join(folder, 'eigen.json')
    const document = '{ bestaatNiet }'
    const hash = createHash('sha256').update(document).digest('hex')
    await writeFile(file, JSON.stringify({ [hash]: document }))
    const env = { NAOBER_BEWERKINGEN: file }
    const words = new RegExp(`bewerking ${hash} in ${file} past niet bij het schema`)
    await endsWithOneSentence(['--port', '0', '--data', data()], words, env)
    expect(await readdir(data())).toEqual([])
    const key = { ...env, NAOBER_DIENSTSLEUTEL: 'x'.repeat(32) }
    const services = DIENSTEN.map(({ naam }) => `${naam}=http://127.0.0.1:1`).join()
    await endsWithOneSentence(['--gateway', '--diensten', services, '--port', '0', '--data', data()], words, key)
    expect(await readdir(data())).toEqual([])
  })

  it('with demo people on another address than this machine is refused', async () => {
    await endsWithOneSentence(['--host', '0.0.0.0', '--port', '0', '--data', data()], /--zonder-demo/)
  })

  it('with Kafka and no MongoDB is refused: nothing would go on to Kafka', async () => {
    const env = { NAOBER_KAFKA: '127.0.0.1:1' }
    await endsWithOneSentence(['--port', '0', '--data', data()], /stel ook NAOBER_MONGODB in/, env)
  })

  it('a service that does not exist names those that do', async () => {
    await endsWithOneSentence(
      ['--dienst', 'koffie', '--port', '0', '--data', data()],
      /Er is geen dienst 'koffie'; er zijn: initiatieven/
    )
  })

  it('an option that does not exist says so', async () => {
    await endsWithOneSentence(['--poort', '1'], /^--poort: Deze optie bestaat niet/)
  })

  it('without demo data knows nobody and shows nothing invented', async () => {
    const platform = await start('--zonder-demo')
    expect(await (await fetch(`${platform.address}/demo/personen`)).json()).toEqual([])
    const login = { method: 'POST', body: '{"persoon":"demo-bewoner-koor"}' }
    expect((await fetch(`${platform.address}/demo/inloggen`, login)).status).toBe(404)
    const answer = await fetch(`${platform.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ initiatieven(first: 1) { aantal } ik { id } }' })
    })
    expect(await answer.json()).toEqual({ data: { initiatieven: { aantal: 0 }, ik: null } })
  })
})

/** An SDK as it makes itself known to the API, that says what is asked of it. */
const SDK = `
const span = { spanContext: () => ({ traceId: '1'.repeat(32), spanId: '2'.repeat(16), traceFlags: 1 }), setAttribute() {}, setStatus() {}, end() {} }
const startSpan = (name) => { console.log('span', name); return span }
const sends = (what) => async () => { await new Promise(setImmediate); console.log(what, 'sent') }
const createObservableGauge = () => ({ addCallback() {}, removeCallback() {} })
globalThis[Symbol.for('opentelemetry.js.api.1')] = {
  version: '1.9.0',
  trace: { getTracer: () => ({ startSpan }), forceFlush: sends('spans') },
  metrics: { getMeter: (name) => { console.log('meter', name); return { createObservableGauge } }, forceFlush: sends('figures') }
}`

/** Root may write anywhere: as root the start is tried as somebody else. */
const asNobody = (args: readonly string[]): { code: number | null; output: string } => {
  const cli = new URL('../../tools/src/naober.ts', import.meta.url).pathname
  const isRoot = process.getuid?.() === 0
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    timeout: 30_000,
    ...(isRoot && { uid: 65534, gid: 65534 })
  })
  return { code: status, output: stdout + stderr }
}
