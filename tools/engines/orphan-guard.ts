// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from 'node:child_process'

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

/** Ends a child (-9) when this process ends and the child did not, even by kill -9. */
export const endWithUs = (child: ChildProcess): void => {
  if (child.pid !== undefined) child.once('exit', whenOrphaned('kill -9 "$1"', String(child.pid)))
}
