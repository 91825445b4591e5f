import { CheckCircle, Cross, Information, WarningCircle } from '@strapi/icons';

const MARKS = {
  good: <CheckCircle fill="success600" aria-hidden />,
  known: <Information fill="neutral600" aria-hidden />,
  bad: <WarningCircle fill="danger600" aria-hidden />,
  left: <Cross fill="neutral600" aria-hidden />,
};

/** How the results of lines differ at a glance; the words beside it say which one it is. */
const KINDS: Record<string, keyof typeof MARKS> = {
  valid: 'good',
  invite: 'good',
  add: 'good',
  invited: 'good',
  added: 'good',
  'already-member': 'known',
  'already-invited': 'known',
  duplicate: 'left',
};

export const ResultMark = ({ result }: { result: string }) => MARKS[KINDS[result] ?? 'bad'];
