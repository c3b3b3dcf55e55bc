import multipart from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { type FileView, FileViewSchema } from '#contract';
import { can } from '#server/access/index.ts';
import { addAttachment, findAttachment, findConversation } from '#server/conversations/index.ts';
import { AppError, type ConversationId, type FileId } from '#server/kernel/index.ts';
import { tooLarge } from '#server/platform/files/index.ts';
import { presentFile } from '../present/present-message.ts';
import { sendFile } from '../send-file.ts';
import type { HttpDeps } from '../types.ts';

const ParamsSchema = z.object({ id: z.string().max(60) });
const FileParamsSchema = ParamsSchema.extend({ fileId: z.string().max(60) });
/** What the form around a file may take besides the file itself. */
const FORM_BYTES = 16 * 1024;

/** Files that customers and agents send each other: uploaded first, then named in a message. */
export const fileRoutes =
  (deps: HttpDeps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(multipart, {
      limits: { files: 1, fields: 5, parts: 6, fieldSize: 1024, fileSize: deps.files.maxBytes + 1 },
    });
    const uploaded = {
      params: ParamsSchema,
      consumes: ['multipart/form-data'],
      response: { 201: FileViewSchema },
    };
    const rateLimit = { max: 30, timeWindow: '1 minute' };

    app.post(
      '/v1/conversations/:id/files',
      { config: { door: 'conversation.write', rateLimit }, schema: uploaded },
      async (request, reply) => reply.status(201).send(await upload(request, request.params.id, 'customer')),
    );

    app.post(
      '/v1/inbox/:id/files',
      { config: { door: 'conversation.attach', rateLimit: { ...rateLimit, max: 120 } }, schema: uploaded },
      async (request, reply) => reply.status(201).send(await upload(request, request.params.id, 'agent')),
    );

    app.get(
      '/v1/conversations/:id/files/:fileId',
      { config: { door: 'conversation.read' }, schema: { params: FileParamsSchema } },
      async (request, reply) => {
        const { actor, params } = request;
        if (actor.kind !== 'visitor' && !can(actor, 'file.read')) {
          throw new AppError('forbidden', 'You may not open files of customers.');
        }
        const file = await findAttachment(deps.db, params.id as ConversationId, params.fileId as FileId);
        const side = actor.kind === 'agent' ? 'agent' : 'customer';
        // What the other side has not sent yet is not there.
        if (!file || (file.unsentBy && file.unsentBy !== side)) {
          throw new AppError('not_found', 'There is no such file.');
        }
        return sendFile(reply, file, await deps.files.read(file.id));
      },
    );

    async function upload(
      request: FastifyRequest,
      id: string,
      author: 'customer' | 'agent',
    ): Promise<FileView> {
      const conversationId = id as ConversationId;
      // Said before a byte is read, where the sender says how much there is.
      if (Number(request.headers['content-length']) > deps.files.maxBytes + FORM_BYTES) {
        throw tooLarge(deps.files.maxBytes);
      }
      if (!request.isMultipart()) {
        throw new AppError('invalid_input', 'A file is sent as multipart/form-data.', {
          fix: 'Send one part named "file" with its file name.',
        });
      }
      if (!(await findConversation(deps.db, conversationId))) {
        throw new AppError('not_found', 'There is no such conversation.');
      }
      const part = await request.file();
      if (!part) throw new AppError('invalid_input', 'There is no file in the request.');
      const file = await addAttachment(deps, {
        conversationId,
        author,
        name: part.filename ?? '',
        content: part.file,
      });
      return presentFile(conversationId, file);
    }
  };
