// SPDX-License-Identifier: EUPL-1.2
import type { Plugin } from 'graphql-yoga'
import { type RegisteredOperations, registeredRequest } from '../road/registered.ts'
import { technical } from './errors.ts'

/** Lets a request name a registered operation by its hash instead of sending the document. */
export const useRegistered = (operations: RegisteredOperations): Plugin => ({
  onParams: ({ params, setParams }) => {
    const hash = registeredRequest(params)?.hash
    if (hash === undefined) return
    const operation = operations.get(hash)
    if (!operation) throw technical('ONBEKEND', 'Er is geen geregistreerde operatie met deze hash.')
    setParams({ ...params, query: operation.text })
  }
})
