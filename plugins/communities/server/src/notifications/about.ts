/**
 * What an activity `a` can be about, beside its community: joined wherever the conditions of kinds are asked. A topic is
 * `i` and its post `p`; documents, events and announcements stand in `a.item`, each with an alias of its own.
 */
export const ABOUT = `
  LEFT JOIN cm_topics i ON i.document_id = a.topic
  LEFT JOIN cm_posts p ON p.document_id = a.post
  LEFT JOIN cm_documents dc ON dc.document_id = a.item
  LEFT JOIN cm_events ev ON ev.document_id = a.item
  LEFT JOIN cm_announcements an ON an.document_id = a.item`;

export const TITLE = 'COALESCE(i.title, dc.title, ev.title, an.title)';
