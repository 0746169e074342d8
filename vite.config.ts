import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the renderer into out/renderer, as a host serves it: from any base path, with nothing inlined. */
export default defineConfig({
  root: 'renderer',
  base: './',
  // What the page needs is imported, so that every file has a hashed name and stands in the build's own list.
  publicDir: false,
  cacheDir: '../.cache/vite',
  plugins: [react()],
  build: {
    outDir: '../out/renderer',
    emptyOutDir: true,
    // Electron 45 is well past this; an installed Chrome or Edge in an office may lag a year behind.
    target: 'chrome140',
    sourcemap: false,
    // The page's policy allows no font and no style from a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // What the first screen needs comes in one file, in the order it is imported: zod is told what it may not do before
      // any part of the page uses it.
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
    chunkSizeWarningLimit: 4_000,
  },
});
