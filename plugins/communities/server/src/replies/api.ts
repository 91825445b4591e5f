import { anyone } from '../routing';
import { receiveFromService } from './hook';

export const replyRoutes = [
  anyone('POST', '/mail/inbound', 'mail.receive', {
    summary:
      'Take a mail from a mail service, with the secret of the site as the password of HTTP Basic: as message/rfc822, or in the field RawEmail, email, body-mime or raw',
    answer: null,
    bodyless: true,
    run: ({ koa }) => receiveFromService(koa),
  }),
];
