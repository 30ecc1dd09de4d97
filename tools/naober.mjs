#!/usr/bin/env node
// SPDX-License-Identifier: EUPL-1.2
// The command `naober`: the same words under the workspace's own Node, whatever Node this one is.
import { ensureInstalled } from './launch/install.mjs'
import { runPlatform } from './launch/run.mjs'
import { ensureWebBuilt, servesPages } from './launch/web.mjs'

const args = process.argv.slice(2)
const ready = (await ensureInstalled()) && (!servesPages(args) || (await ensureWebBuilt()))
process.exitCode = ready ? await runPlatform(args) : 1
