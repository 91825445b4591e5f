import { errors } from '@strapi/utils';
import createError from 'http-errors';

/**
 * Why a request was refused, as `error.details.reason`: what a client may tell apart. A thing that one may not see
 * never appears here; it is a NotFoundError like any other.
 */
export const REASONS = {
  'not-allowed': 'You may not do this here',
  'already-decided': 'Somebody else has decided this meanwhile',
  'wrong-state': 'This is not possible in the present state',
  'slug-taken': 'This address is taken',
  'already-member': 'This person already belongs to the community',
  'already-requested': 'This person has already asked to join',
  banned: 'This person is banned from the community',
  suspended: 'Your membership is suspended',
  'invitation-needed': 'One joins this community by invitation only',
  'rules-not-accepted': 'The rules have to be accepted in their current version',
  'last-administrator': 'A community needs at least one administrator',
  'owner-must-transfer': 'The owner hands over the community before leaving it',
  'not-a-member': 'This person is not a member of the community',
  'confirmation-needed': 'This opens content to more people and needs the confirmation from the preview',
  'private-cannot-be-open': 'A private community cannot be joined without being asked or invited',
  'unlisted-needs-invitation': 'An unlisted community is joined by invitation only',
  'public-is-listed': 'A public community is always listed',
  'members-visible-to-public': 'Only a public community can show its members to everybody',
  'wider-than-community': 'An item cannot be open to more people than its community',
  'reason-needed': 'A reason is needed for this',
  locked: 'This topic is locked',
  'unknown-category': 'There is no such category here',
  'category-in-use': 'This category still has topics',
  'name-taken': 'This name is taken',
  'key-reused': 'This Idempotency-Key was used with another request',
  'not-an-administrator': 'Only administrators of a community get an account in the panel',
  'not-in-future': 'This has to be an instant in the future',
  'no-account': 'There is no such person',
  'unknown-term': 'This term is not in the taxonomy of this site',
  'unknown-language': 'This is not a language code such as en or pt-BR',
  'unknown-time-zone': 'This is not a time zone such as Africa/Dakar',
  'too-many': 'These are more than can be done at once',
  'other-address': 'This invitation is for another address',
  'unknown-kind': 'There is no such kind of notification',
  'unknown-text': 'There is no such text',
  'unknown-placeholder': 'Only the placeholders of this text can stand in it, each as {{word}}',
  'empty-text': 'This text cannot be empty',
  'one-line': 'This text is one line',
  'empty-file': 'There is nobody in this file',
  'file-too-big': 'This file is larger than 1 MB',
  workbook: 'This is a spreadsheet: save it as CSV',
  'not-a-table': 'This is not a table of text (CSV)',
  'no-address-column': 'The first row has to name the columns, and one of them is the e-mail address',
  'too-many-lines': 'These are more than 5,000 people',
  'import-running': 'Another import of this community is running',
  'not-added-directly': 'On this site people are invited, not added',
  'bad-address': 'This is not an address that webhooks go to: it begins with https:// and has no password in it',
  'private-address': 'This address leads into a private network',
  'unknown-address': 'No server is found under this address',
  'enough-webhooks': 'There are as many webhooks here as there can be',
  'bad-recurrence':
    'This is not a recurrence that can be kept: days, weeks, months or years, such as FREQ=WEEKLY;BYDAY=TU',
  'start-not-in-recurrence': 'The start is not one of the days of the recurrence',
  'too-many-occurrences': 'These are more than 730 occurrences',
  'no-such-time': 'The clocks of that zone never show this time, because they are put forward then',
  'ends-before-start': 'The end has to come after the start, at most 60 days, and both are dates or both are times',
  'no-such-occurrence': 'There is no such occurrence',
  'bad-window': 'The second instant has to come after the first, at most 370 days',
  'registration-closed': 'Registration is closed',
  'answer-needed': 'A question has to be answered',
  'unknown-question': 'There is no such question',
  'not-a-picture': 'This is not a picture of a kind that is accepted here',
} as const;
export type Reason = keyof typeof REASONS;

/** 403: the viewer sees the thing but may not do this to it. */
export const forbidden = (reason: Reason = 'not-allowed') => new errors.PolicyError(REASONS[reason], { reason });

/** 409: possible in principle, not now. Strapi's own error classes have none for this status. */
export const conflict = (reason: Reason, details: Record<string, unknown> = {}) =>
  createError(409, REASONS[reason], { name: 'ConflictError', details: { reason, ...details } });

/** 400, naming the field. */
export const invalid = (field: string, reason: Reason) =>
  new errors.ValidationError(REASONS[reason], {
    reason,
    errors: [{ path: field.split('.'), message: REASONS[reason], name: 'ValidationError' }],
  });

export const notFound = () => new errors.NotFoundError('Not Found');
export const logInFirst = () => new errors.UnauthorizedError('Missing or invalid credentials');
