// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'

/** Core of what is measured, and core of who loads it; all of them for what nobody loads. */
export const CORES = { measured: 0, load: 1, all: null } as const

export type Core = (typeof CORES)[keyof typeof CORES]

const canPin = availableParallelism() >= 2 && spawnSync('taskset', ['-V']).status === 0

/** What must be said of every figure where processes could not be given a core of their own; empty where they could. */
export const PINNING_NOTE = canPin ? '' : 'not pinned'

/** The command line that runs a program on its core, or on any core where that cannot be asked for. */
export const onCore = (core: Core, command: readonly string[]): readonly string[] =>
  canPin && core !== null ? ['taskset', '-c', String(core), ...command] : command
