#!/usr/bin/env node
// SPDX-License-Identifier: EUPL-1.2
// The command `naober`: the same words under the workspace's own Node, whatever Node this one is.
import { ensureInstalled } from './launch/install.mjs'
import { runPlatform } from './launch/run.mjs'
import { ensureWebBuilt } from './launch/web.mjs'

const args = process.argv.slice(2)
const servesPages = args[0] === 'start' && !args.some((word) => word.startsWith('--dienst'))
const ready = (await ensureInstalled()) && (!servesPages || (await ensureWebBuilt()))
process.exitCode = ready ? await runPlatform(args) : 1
