// SPDX-License-Identifier: EUPL-1.2
import { OwnWordsError } from '../errors/own-words.ts'

/** A store that cannot be opened. The message is one Dutch sentence that names the path: for whoever starts Naober. */
export class OpeningError extends OwnWordsError {
  readonly path: string

  constructor(path: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'OpeningError'
    this.path = path
  }
}

/** There is no log here, and none may begin. */
export class NoLogError extends OpeningError {}
