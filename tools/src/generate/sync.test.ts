// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bringInStep, differences } from './sync.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'made-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const folders = ['made']
const made = [
  { path: 'made/een.json', content: '1\n' },
  { path: 'made/diep/twee.json', content: '2\n' }
]

test('what is missing, different or left over is told and put right, and nothing else is touched', () => {
  mkdirSync(join(root, 'made/oud'), { recursive: true })
  writeFileSync(join(root, 'made/een.json'), 'anders')
  writeFileSync(join(root, 'made/oud/drie.json'), '3')
  writeFileSync(join(root, 'eigen.txt'), 'blijft')
  const told = [
    { path: 'made/een.json', what: 'differs from the contracts' },
    { path: 'made/diep/twee.json', what: 'is missing' },
    { path: 'made/oud/drie.json', what: 'is left over: nothing makes it any more' }
  ]
  expect(differences(root, made, folders)).toEqual(told)
  expect(readFileSync(join(root, 'made/een.json'), 'utf8')).toBe('anders')
  expect(bringInStep(root, made, folders)).toEqual(told)
  expect(made.map(({ path }) => readFileSync(join(root, path), 'utf8'))).toEqual(['1\n', '2\n'])
  expect(existsSync(join(root, 'made/oud/drie.json'))).toBe(false)
  expect(readFileSync(join(root, 'eigen.txt'), 'utf8')).toBe('blijft')
  expect(differences(root, made, folders)).toEqual([])
})

test('a folder that is not there yet has nothing left over', () => {
  expect(differences(root, [], folders)).toEqual([])
})
