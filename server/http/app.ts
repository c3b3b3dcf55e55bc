import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { AppError, assert, newId } from '#server/kernel/index.ts';
import { openRedis } from '#server/platform/realtime/index.ts';
import { allowOrigins } from './allow-origins.ts';
import { answerError } from './answer-error.ts';
import { authenticate } from './authenticate.ts';
import { cleanBody, refuseNul } from './clean-input.ts';
import { accountRoutes } from './routes/account.ts';
import { conversationRoutes } from './routes/conversations.ts';
import { demoRoutes } from './routes/demo.ts';
import { helpRoutes } from './routes/help.ts';
import { inboxRoutes } from './routes/inbox.ts';
import { knowledgeRoutes } from './routes/knowledge.ts';
import { operationRoutes } from './routes/operation.ts';
import { screenRoutes } from './routes/screens.ts';
import type { HttpDeps, RouteDoor } from './types.ts';

const MAX_BODY_BYTES = 1024 * 1024;

/** The HTTP server, not yet listening. Every route declares its door, or the server does not start. */
export async function createApp(deps: HttpDeps): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: deps.log as never,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MAX_BODY_BYTES,
    trustProxy: deps.trustProxy,
    genReqId: () => newId('request'),
    forceCloseConnections: true,
  }) as unknown as FastifyInstance;
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(answerError);
  app.setNotFoundHandler((request, reply) =>
    answerError(new AppError('not_found', 'There is nothing at this address.'), request, reply),
  );
  app.addHook('onRequest', async (_request, reply) => {
    reply
      .header('x-content-type-options', 'nosniff')
      .header('referrer-policy', 'strict-origin-when-cross-origin');
  });
  const doors: RouteDoor[] = [];
  app.decorate('doors', doors);
  app.addHook('onRoute', (route) => {
    const isDocs = route.url.startsWith('/docs');
    if (isDocs) route.config = { ...route.config, door: 'public' };
    assert(
      route.config?.door || route.method === 'HEAD',
      `the route ${route.method} ${route.url} declares its door`,
    );
    for (const method of [route.method].flat())
      doors.push({ method, url: route.url, door: route.config?.door });
  });

  app.addHook('onRequest', refuseNul);
  app.addHook('onRequest', allowOrigins);
  app.addHook('preValidation', cleanBody);
  await app.register(cookie);
  await limitRates(app, deps);
  await app.register(swagger, {
    openapi: {
      info: {
        title: 'Candor',
        version: '0.1.0',
        description: 'Customers’ conversations, the inbox and the knowledge.',
      },
      components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
      security: [{ bearer: [] }],
    },
    transform: jsonSchemaTransform,
  });
  await app.register(swaggerUi, { routePrefix: '/docs' });
  // After the limits, which are hooks of each route: a stranger must not make the server look things up without end.
  app.addHook('preParsing', authenticate(deps));

  for (const routes of [
    operationRoutes,
    conversationRoutes,
    inboxRoutes,
    accountRoutes,
    knowledgeRoutes,
    helpRoutes,
    screenRoutes,
    demoRoutes,
  ]) {
    await app.register(routes(deps));
  }
  return app;
}

/** Per address; nodes that share a Redis count together. Without an answer from Redis nobody is kept out. */
async function limitRates(app: FastifyInstance, { redisUrl, log }: HttpDeps): Promise<void> {
  const redis = redisUrl ? await openRedis(redisUrl, { log, purpose: 'rate limits' }) : undefined;
  if (redis) app.addHook('onClose', () => redis.disconnect());
  const shared = redis ? { redis, skipOnError: true } : {};
  await app.register(rateLimit, { max: 600, timeWindow: '1 minute', ...shared });
}
