import type { Core } from '@strapi/strapi';

export default {
  bootstrap({ strapi }: { strapi: Core.Strapi }) {
    if (process.env.NODE_ENV === 'production' && !process.env.SMTP_HOST) {
      strapi.log.warn('SMTP_HOST is not set: this site sends no mail.');
    }
  },
};
