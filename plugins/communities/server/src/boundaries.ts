import type { Core } from '@strapi/strapi';

/**
 * Answers an upload that does not say where its parts end with 400. Strapi reads bodies before it knows the route, and
 * its parser's complaint about this one would become a 500.
 */
export function refuseBrokenUploads(strapi: Core.Strapi): void {
  strapi.server.use(async (ctx, next) => {
    const type = ctx.get('content-type');
    if (!/^multipart\//i.test(type) || /boundary=/i.test(type)) return next();
    const message = 'Content-Type: an upload has to name its boundary';
    ctx.status = 400;
    ctx.body = { data: null, error: { status: 400, name: 'BadRequestError', message, details: {} } };
  });
}
