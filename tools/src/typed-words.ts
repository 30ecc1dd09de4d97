// SPDX-License-Identifier: EUPL-1.2
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'

type Values<O extends ParseArgsOptionsConfig> = ReturnType<typeof parseArgs<{ options: O }>>['values']

/** What somebody typed after a command: what is asked, that it wants to know how, or what is wrong in one sentence. */
export type Typed<O extends ParseArgsOptionsConfig> =
  | { readonly kind: 'ASKED'; readonly values: Values<O> }
  | { readonly kind: 'HELP' }
  | { readonly kind: 'WRONG'; readonly sentence: string }

/** Reads words by these options, and `--help` besides. */
export const readWords = <O extends ParseArgsOptionsConfig>(args: readonly string[], options: O): Typed<O> => {
  if (args.some((word) => word === '--help' || word === '-h')) return { kind: 'HELP' }
  try {
    return { kind: 'ASKED', values: parseArgs({ args: [...args], options }).values }
  } catch (error) {
    // Node adds advice about words that no script of ours takes.
    const sentence = error instanceof Error ? error.message.split(/\.\s/)[0]?.replace(/\.$/, '') : String(error)
    return { kind: 'WRONG', sentence: `${sentence}.` }
  }
}

/** The options that a script was given. Ends the process where help is asked (0), or where a word is wrong (1). */
export const typedWords = <O extends ParseArgsOptionsConfig>(usage: string, options: O): Values<O> => {
  const typed = readWords(process.argv.slice(2), options)
  if (typed.kind === 'ASKED') return typed.values
  if (typed.kind === 'HELP') {
    console.log(usage)
    process.exit(0)
  }
  console.error(`${typed.sentence} --help tells what can be asked.`)
  process.exit(1)
}
