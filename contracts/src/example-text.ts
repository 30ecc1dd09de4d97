// SPDX-License-Identifier: EUPL-1.2

/** Reads a pattern from left to right; the part of regular expressions that contracts use, and nothing else. */
class PatternReader {
  readonly #pattern: string
  #at = 0

  constructor(pattern: string) {
    this.#pattern = pattern
  }

  /** Alternatives up to a closing bracket or the end: the text of the first. */
  first(): string {
    const alternatives = [this.#sequence()]
    while (this.#take('|')) alternatives.push(this.#sequence())
    return alternatives[0] ?? ''
  }

  end(): void {
    if (this.#at < this.#pattern.length) throw new Error(`no example for pattern ${this.#pattern} at ${this.#at}`)
  }

  #sequence(): string {
    let text = ''
    while (this.#at < this.#pattern.length && !'|)'.includes(this.#peek())) {
      if (this.#take('^') || this.#take('$')) continue
      const atom = this.#atom()
      text += atom.repeat(this.#times())
    }
    return text
  }

  #atom(): string {
    if (this.#take('(')) {
      this.#take('?:')
      const text = this.first()
      if (!this.#take(')')) throw new Error(`a bracket is not closed in ${this.#pattern}`)
      return text
    }
    if (this.#take('[')) {
      const first = this.#take('\\') ? escaped(this.#next()) : this.#next()
      if (first === '^') throw new Error(`no example for a negated class in ${this.#pattern}`)
      while (!this.#take(']')) this.#next()
      return first
    }
    if (this.#take('\\')) return escaped(this.#next())
    return this.#take('.') ? 'a' : this.#next()
  }

  #times(): number {
    if (this.#take('*') || this.#take('?')) return 0
    if (this.#take('+')) return 1
    const braces = /^\{(\d+)(?:,\d*)?\}/.exec(this.#pattern.slice(this.#at))
    this.#at += braces?.[0].length ?? 0
    return Number(braces?.[1] ?? 1)
  }

  #peek = (): string => this.#pattern.charAt(this.#at)

  #take(text: string): boolean {
    const there = this.#pattern.startsWith(text, this.#at)
    if (there) this.#at += text.length
    return there
  }

  #next(): string {
    if (this.#at >= this.#pattern.length) throw new Error(`pattern ${this.#pattern} ends too early`)
    this.#at += 1
    return this.#pattern.charAt(this.#at - 1)
  }
}

const escaped = (character: string): string => {
  if (character === 'd') return '0'
  if (character === 'w' || character === 'S') return 'a'
  if (/[a-zA-Z]/.test(character)) throw new Error(`no example for \\${character}`)
  return character
}

/** The shortest text that a pattern accepts. Throws for what contracts do not use (look-around, negated classes). */
export const textOfPattern = (pattern: string): string => {
  const reader = new PatternReader(pattern)
  const text = reader.first()
  reader.end()
  return text
}
