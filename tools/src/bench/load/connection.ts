// SPDX-License-Identifier: EUPL-1.2
import { connect, type Socket } from 'node:net'

/** What came back: the body is only valid until the next answer. */
export type OnAnswer = (status: number, body: Buffer) => void

const HEAD_END = Buffer.from('\r\n\r\n')

/**
 * One keep-alive connection with one request in flight. Reads just enough HTTP to cost nearly nothing: a status, a
 * content-length, a body. Anything else is a fault, told once.
 */
export class Connection {
  readonly #socket: Socket
  readonly #onFault: (fault: string) => void
  #onAnswer: OnAnswer | null = null
  #received: Buffer | null = null
  /** Length of head and body of the answer being received; 0 until the head is there. */
  #expected = 0
  #bodyAt = 0
  #status = 0

  private constructor(socket: Socket, onFault: (fault: string) => void) {
    this.#socket = socket
    this.#onFault = onFault
    socket.setNoDelay(true)
    socket.on('data', (chunk) => this.#take(chunk))
    socket.on('error', (error) => this.#fail(error.message))
    socket.on('close', () => this.#fail('the connection was closed'))
  }

  static open(port: number, onFault: (fault: string) => void): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.off('error', reject)
        resolve(new Connection(socket, onFault))
      })
      socket.once('error', reject)
    })
  }

  get isFree(): boolean {
    return this.#onAnswer === null
  }

  send(request: string | Buffer, onAnswer: OnAnswer): void {
    if (this.#onAnswer !== null) throw new Error('a request is in flight')
    this.#onAnswer = onAnswer
    this.#socket.write(request)
  }

  end(): void {
    this.#onAnswer = null
    this.#socket.destroy()
  }

  #take(chunk: Buffer): void {
    const received = this.#received === null ? chunk : Buffer.concat([this.#received, chunk])
    this.#received = received
    if (this.#expected === 0 && !this.#readHead(received)) return
    if (received.length < this.#expected) return
    const onAnswer = this.#onAnswer
    if (onAnswer === null || received.length > this.#expected) {
      this.#fail('more came back than was asked')
      return
    }
    const [status, body] = [this.#status, received.subarray(this.#bodyAt)]
    this.#received = null
    this.#expected = 0
    this.#onAnswer = null
    onAnswer(status, body)
  }

  #readHead(received: Buffer): boolean {
    const end = received.indexOf(HEAD_END)
    if (end < 0) return false
    const head = received.toString('latin1', 0, end).toLowerCase()
    const length = /\r\ncontent-length: *(\d+)/.exec(head)?.[1]
    this.#status = Number(head.slice(9, 12))
    if (length === undefined) {
      this.#fail(`an answer without content-length: ${head}`)
      return false
    }
    this.#bodyAt = end + HEAD_END.length
    this.#expected = this.#bodyAt + Number(length)
    return true
  }

  #fail(fault: string): void {
    if (this.#onAnswer !== null) this.#onFault(fault)
    this.end()
  }
}

/** Opens a number of connections, one after the other: a busy server takes one per turn of its event loop. */
export const openAll = async (
  port: number,
  count: number,
  onFault: (fault: string) => void
): Promise<readonly Connection[]> => {
  const connections: Connection[] = []
  for (let i = 0; i < count; i++) connections.push(await Connection.open(port, onFault))
  return connections
}
