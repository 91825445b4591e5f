/** Addresses of our pages in the panel. Communities go by documentId there, because a slug can change under a page. */
export const HOME = '/plugins/communities';
export const REQUESTS = `${HOME}/requests`;
export const JOBS = `${HOME}/jobs`;
export const MAILS = `${HOME}/mails`;
export const NOTIFICATIONS = `${HOME}/notifications`;
export const NOTIFICATION_SETTINGS = `${NOTIFICATIONS}/settings`;
export const WEBHOOKS = `${HOME}/webhooks`;
/** `page`: of the list in which the request stands, where that is not the first. */
export const pathOfRequest = (id: string, page = '') => `${REQUESTS}/${id}${page ? `?page=${page}` : ''}`;
export const pathOfQueue = (state: string, page = '') => `${REQUESTS}?state=${state}${page ? `&page=${page}` : ''}`;
export const pathOfCommunity = (id: string, tab = '') => `${HOME}/community/${id}${tab ? `/${tab}` : ''}`;
