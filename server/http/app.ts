import cookie from '@fastify/cookie';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { AppError, assert, newId } from '#server/kernel/index.ts';
import { allowOrigins } from './allow-origins.ts';
import { answerError } from './answer-error.ts';
import { authenticate } from './authenticate.ts';
import { cleanBody, refuseNul } from './clean-input.ts';
import { limitConnections } from './limit-connections.ts';
import { limitRates } from './limit-rates.ts';
import { accountRoutes } from './routes/account.ts';
import { accountLinkRoutes } from './routes/account-links.ts';
import { agentRoutes } from './routes/agents.ts';
import { apiKeyRoutes } from './routes/api-keys.ts';
import { auditRoutes } from './routes/audit.ts';
import { cannedRoutes } from './routes/canned.ts';
import { chatRoutes } from './routes/chat.ts';
import { checkRoutes } from './routes/check.ts';
import { conversationRoutes } from './routes/conversations.ts';
import { demoRoutes } from './routes/demo.ts';
import { fileRoutes } from './routes/files.ts';
import { gapRoutes } from './routes/gaps.ts';
import { helpRoutes } from './routes/help.ts';
import { helpFileRoutes } from './routes/help-files.ts';
import { helpSearchRoutes } from './routes/help-search.ts';
import { inboxRoutes } from './routes/inbox.ts';
import { inboxListRoutes } from './routes/inbox-list.ts';
import { knowledgeRoutes } from './routes/knowledge.ts';
import { labelRoutes } from './routes/labels.ts';
import { noteRoutes } from './routes/notes.ts';
import { operationRoutes } from './routes/operation.ts';
import { ownAccountRoutes } from './routes/own-account.ts';
import { queueRoutes } from './routes/queues.ts';
import { retrievalRoutes } from './routes/retrieval.ts';
import { screenRoutes } from './routes/screens.ts';
import { sourceRoutes } from './routes/sources.ts';
import type { HttpDeps, RouteDoor } from './types.ts';
import { watchSessions } from './watch-sessions.ts';

const MAX_BODY_BYTES = 1024 * 1024;
/** Time for all of a request, so that nobody holds a connection by sending a byte now and then. */
const REQUEST_MS = 5 * 60_000;

/** The HTTP server, not yet listening. Every route declares its door, or the server does not start. */
export async function createApp(deps: HttpDeps): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: deps.log as never,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: REQUEST_MS,
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
  limitConnections(app, deps);
  app.addHook('onRequest', allowOrigins(deps));
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
  watchSessions(app, deps);

  for (const routes of [
    operationRoutes,
    conversationRoutes,
    chatRoutes,
    inboxListRoutes,
    inboxRoutes,
    checkRoutes,
    noteRoutes,
    cannedRoutes,
    labelRoutes,
    fileRoutes,
    queueRoutes,
    accountRoutes,
    accountLinkRoutes,
    ownAccountRoutes,
    agentRoutes,
    apiKeyRoutes,
    auditRoutes,
    knowledgeRoutes,
    sourceRoutes,
    gapRoutes,
    retrievalRoutes,
    helpRoutes,
    helpSearchRoutes,
    helpFileRoutes,
    screenRoutes,
    demoRoutes,
  ]) {
    await app.register(routes(deps));
  }
  return app;
}
