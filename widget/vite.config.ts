import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build, defineConfig, type InlineConfig, type Rolldown } from 'vite';

const OUT = resolve(import.meta.dirname, '../dist/widget');
const shared: InlineConfig = {
  define: { 'process.env.NODE_ENV': '"production"' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
};

/**
 * The chat runs on other people's sites, in two parts: `widget.js`, a classic script that draws the bubble, and the
 * modules that it loads when the chat is opened.
 */
export default defineConfig(async () => {
  const panel = await buildPanel();
  return {
    ...shared,
    define: { ...shared.define, __PANEL__: JSON.stringify(panel) },
    build: {
      outDir: OUT,
      emptyOutDir: false,
      target: 'es2022',
      lib: {
        entry: 'loader/main.ts',
        formats: ['iife' as const],
        name: 'CandorChat',
        fileName: () => 'widget.js',
      },
    },
  };
});

/** Names each module after what is in it, so that browsers may keep it for ever. Returns the name of the first. */
async function buildPanel(): Promise<string> {
  const [built] = (await build({
    ...shared,
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: OUT,
      emptyOutDir: true,
      target: 'es2022',
      minify: true,
      lib: { entry: 'panel/mount.tsx', formats: ['es'] },
      rollupOptions: {
        // What other modules share with the first stays in it: one stream compresses better than two.
        preserveEntrySignatures: 'allow-extension',
        output: { entryFileNames: 'panel-[hash].js', chunkFileNames: '[name]-[hash].js', minify: true },
      },
    },
  })) as Rolldown.RolldownOutput[];
  const entry = built!.output.find((chunk) => chunk.type === 'chunk' && chunk.isEntry)!.fileName;
  // For a page that loaded `widget.js` before an upgrade and opens the chat after it.
  await writeFile(resolve(OUT, 'panel.js'), `export * from './${entry}';\n`);
  return entry;
}
