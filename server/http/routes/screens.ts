import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsync } from 'fastify';
import type { HttpDeps } from '../types.ts';

const open = { config: { door: 'public' as const, rateLimit: false as const } };

/** The built screens: the console (one page for all its addresses) and the chat's script. */
export const screenRoutes =
  (deps: HttpDeps): FastifyPluginAsync =>
  async (app) => {
    const folder = deps.screens;
    if (!folder || !existsSync(folder)) return;
    const consoleFolder = join(folder, 'console');
    await app.register(fastifyStatic, {
      root: consoleFolder,
      prefix: '/console/assets/',
      wildcard: true,
      serve: false,
      // Each route says how long its files may be kept.
      cacheControl: false,
      preCompressed: true,
    });

    app.get('/console', open, async (_request, reply) => reply.redirect('/console/'));
    app.get('/console/assets/*', open, async (request, reply) => {
      const name = (request.params as { '*': string })['*'];
      reply.header('cache-control', 'public, max-age=31536000, immutable');
      return reply.sendFile(join('assets', name), consoleFolder);
    });
    app.get('/console/*', open, async (_request, reply) => {
      reply.header('content-security-policy', CONSOLE_POLICY).header('cache-control', 'no-cache');
      return reply.type('text/html').send(await readFile(join(consoleFolder, 'index.html')));
    });
    app.get('/widget.js', open, async (_request, reply) => {
      reply
        .header('cache-control', 'public, max-age=300')
        .header('cross-origin-resource-policy', 'cross-origin');
      return reply.sendFile('widget.js', join(folder, 'widget'));
    });
    // What the script loads when the chat is opened: modules, which browsers ask for across origins. Their names change
    // with what is in them, but for the one that leads an older script to them.
    app.get('/widget/:file', open, async (request, reply) => {
      const { file } = request.params as { file: string };
      reply
        .header('cache-control', file === 'panel.js' ? 'no-cache' : 'public, max-age=31536000, immutable')
        .header('cross-origin-resource-policy', 'cross-origin')
        .header('access-control-allow-origin', '*');
      return reply.sendFile(file, join(folder, 'widget'));
    });
  };

/** Scripts and styles of our own only; styles also inline, since React sets them on elements. */
const CONSOLE_POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";
