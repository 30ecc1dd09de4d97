// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precompress } from './build/precompress.ts'
import { pruneCss } from './build/prune-css.ts'

export default defineConfig({
  base: '/',
  plugins: [react(), precompress()],
  css: { postcss: { plugins: [pruneCss(join(import.meta.dirname, 'src'))] } },
  build: {
    target: 'es2023',
    // The policy `default-src 'self'` lets neither data: addresses nor an inline script through.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
    reportCompressedSize: false
  }
})
