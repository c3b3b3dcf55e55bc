import { defineConfig } from 'vite';

export default defineConfig({
  // The chat runs on other people's sites: one classic script, nothing to load after it.
  build: {
    outDir: '../dist/widget',
    emptyOutDir: true,
    target: 'es2022',
    lib: { entry: 'main.tsx', formats: ['iife'], name: 'CandorChat', fileName: () => 'widget.js' },
  },
  define: { 'process.env.NODE_ENV': '"production"' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
