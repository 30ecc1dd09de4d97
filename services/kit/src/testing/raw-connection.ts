// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { connect } from 'node:net'

/** A connection to a server of a test, of which each byte that goes out is chosen. */
export interface RawConnection {
  write(text: string): void
  /** All that the server said so far. */
  said(): string
  /** The same, once the connection is closed. */
  readonly end: Promise<string>
}

/** Connects to a port of loopback. */
export const rawConnection = async (port: number): Promise<RawConnection> => {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  let said = ''
  socket.on('data', (text: Buffer) => {
    said += text.toString()
  })
  return {
    write: (text) => {
      socket.write(text)
    },
    said: () => said,
    end: once(socket, 'close').then(() => said)
  }
}
