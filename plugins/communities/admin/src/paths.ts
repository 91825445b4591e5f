/** Addresses of our pages in the panel. Communities go by documentId there, because a slug can change under a page. */
export const HOME = '/plugins/communities';
export const REQUESTS = `${HOME}/requests`;
export const pathOfRequest = (id: string) => `${REQUESTS}/${id}`;
export const pathOfCommunity = (id: string, tab = '') => `${HOME}/community/${id}${tab ? `/${tab}` : ''}`;
