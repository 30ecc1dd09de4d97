// SPDX-License-Identifier: EUPL-1.2
import { type ElementFilter, type Elementstand, WatErNogIsDocument } from '../../gql/graphql.ts'
import { useLijst } from './useLijst.ts'

/** The elementen of an area that stand like this. */
export const useElementen = (gebied: string, filter: ElementFilter, stand: readonly Elementstand[]) =>
  useLijst(WatErNogIsDocument, { ...filter, gebied, stand: [...stand] })
