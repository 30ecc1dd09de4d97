// SPDX-License-Identifier: EUPL-1.2
import type { FastifyBaseLogger } from 'fastify'
import { pino } from 'pino'
import { errorLine } from './error-line.ts'

/** What a process logs to. */
export type Log = FastifyBaseLogger

const told = (error: unknown) => errorLine(error)

/** The process log: JSON lines on stderr, never a token, a cookie or a typed text. */
export const createLog = (level: string): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { error: told, err: told },
      redact: { paths: ['req.headers.authorization', 'req.headers.cookie', '*.token', '*.lijf'], remove: true }
    },
    pino.destination({ fd: 2, sync: true })
  )
