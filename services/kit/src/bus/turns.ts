// SPDX-License-Identifier: EUPL-1.2

/**
 * Turns for work that strangers ask for: little of it under way at a time, and no two pieces begun in one turn of the
 * loop, so that however many ask, others come in between. Who asked first goes first.
 */
export class Turns {
  readonly #most: number
  readonly #waiting: (() => void)[] = []
  #underWay = 0
  #isCalled = false

  /** `most`: so many pieces are under way at once. */
  constructor(most: number) {
    this.#most = most
  }

  /** Does a piece of work when its turn has come. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    await new Promise<void>((begin) => {
      this.#waiting.push(begin)
      this.#call()
    })
    try {
      return await work()
    } finally {
      this.#underWay -= 1
      this.#call()
    }
  }

  #call(): void {
    if (this.#isCalled || this.#waiting.length === 0 || this.#underWay >= this.#most) return
    this.#isCalled = true
    setImmediate(() => {
      this.#isCalled = false
      this.#underWay += 1
      this.#waiting.shift()?.()
      this.#call()
    })
  }
}
