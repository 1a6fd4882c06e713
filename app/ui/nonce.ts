import { createContext, useContext } from 'react'

/** The nonce of this response's content policy; empty in the browser, where nothing inline is added. */
export const NonceContext = createContext('')
export const useNonce = (): string => useContext(NonceContext)
