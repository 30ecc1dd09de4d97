// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process'

/**
 * Has a shell script run when this process ends without having called the function that it gives, even by kill -9:
 * the guard reads from a pipe of which only this process holds the other end.
 *
 * @param script may use $1, $2 … for the arguments
 */
export const whenOrphaned = (script: string, ...args: readonly string[]): (() => void) => {
  const guard = spawn('sh', ['-c', `read -r released || { ${script}; }`, 'guard', ...args], {
    stdio: ['pipe', 'ignore', 'ignore'],
    // A group of its own: what ends the group of this process must not end the guard first.
    detached: true
  })
  guard.unref()
  guard.stdin.on('error', () => {})
  return () => {
    guard.stdin.end('released\n')
  }
}
