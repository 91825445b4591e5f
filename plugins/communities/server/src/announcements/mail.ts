import { announcementVisible, membershipOf } from '../access/visible';
import { rows } from '../database';
import type { ShownPost } from '../mail/compose';
import { displayName, personJoin } from '../people';

const TEXT = `
  SELECT an.text AS "text", an.html AS "html", an.sent_at AS "createdAt", ${displayName('w')} AS "author"
  FROM cm_activities a JOIN cm_communities c ON c.document_id = a.community ${membershipOf()}
  JOIN cm_announcements an ON an.document_id = a.item ${personJoin('an.author', 'w')}
  WHERE a.document_id = :activity AND ${announcementVisible()}`;

/** The announcement that an activity is about, if this person may see it now. */
export const announcementFor = (member: string, activity: string) => rows<ShownPost>(TEXT, { me: member, activity });
