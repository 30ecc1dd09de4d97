// SPDX-License-Identifier: EUPL-1.2
import { zipSync } from 'fflate'

/** The list of what a zip holds: an entry begins with these bytes, and has the unpacked size so many bytes on. */
const ENTRY = Buffer.from('PK\x01\x02', 'latin1')
const SIZE_AT = 24

/** A workbook that says of itself that it unpacks to so many bytes, and holds next to nothing. */
export const claimingToUnpackTo = (bytes: number): Uint8Array => {
  const zip = Buffer.from(zipSync({ 'xl/workbook.xml': new Uint8Array(1) }))
  zip.writeUInt32LE(bytes, zip.indexOf(ENTRY) + SIZE_AT)
  return zip
}
