// SPDX-License-Identifier: EUPL-1.2
import type { Row } from '../screens/row.ts'

/** Where the pictures are, from the root of the repository. */
export const PICTURES = 'docs/schermen'
/** The page that shows all of them, between two marks. */
export const GALLERY_PAGE = 'docs/web-application.md'
const [BEGIN, END] = ['<!-- gallery: `npm run pictures` writes what stands here -->', '<!-- end of the gallery -->']
const ACROSS = { desk: 2, phone: 3 }

export const pictureOf = ({ name }: Row): string => `${name}.webp`
export const pictureOnPhone = ({ name }: Row): string => `${name}-telefoon.webp`

/** Every picture that these screens have. */
export const picturesOf = (rows: readonly Row[]): readonly string[] =>
  rows.flatMap((row) => [pictureOf(row), ...(row.onPhone ? [pictureOnPhone(row)] : [])])

/** The address of a picture, as the table of screens names it. */
const addressOf = ({ full: [{ at }] }: Row): string =>
  new URL(at, 'http://naober').pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, '{id}')

/** Screens with their pictures, so many beside each other. */
function table(rows: readonly Row[], nameOf: (row: Row) => string, across: number): string {
  const cells = rows.map((row) => `![${row.tells}](schermen/${nameOf(row)})<br>\`${addressOf(row)}\``)
  const lines = cells.flatMap((_, i) => (i % across === 0 ? [cells.slice(i, i + across)] : []))
  const line = (parts: readonly string[]) =>
    `| ${Array.from({ length: across }, (_, i) => parts[i] ?? '').join(' | ')} |`
  return [line([]), `|${'---|'.repeat(across)}`, ...lines.map(line)].join('\n')
}

/** Every screen with its picture, and below them those that have one on a phone. */
function gallery(rows: readonly Row[]): string {
  const onPhone = rows.filter((row) => row.onPhone)
  return [
    table(rows, pictureOf, ACROSS.desk),
    '### The main screens on a phone',
    table(onPhone, pictureOnPhone, ACROSS.phone)
  ].join('\n\n')
}

/** The page with its gallery as these screens have it. Throws where the page does not say where it stands. */
export function withGallery(page: string, rows: readonly Row[]): string {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)]
  if (from < 0 || to < from) throw new Error(`${GALLERY_PAGE} has no place for the gallery`)
  return `${page.slice(0, from + BEGIN.length)}\n\n${gallery(rows)}\n\n${page.slice(to)}`
}
