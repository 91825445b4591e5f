import type { Who } from './people';

export type Language = 'en' | 'fr' | 'es' | 'pt';

export interface Institution {
  name: string;
  country: string;
  kind: 'government' | 'agency' | 'ngo' | 'research' | 'other';
}

/** `introduction` is how the person introduces themselves, in the first of their languages. */
export interface Person {
  name: string;
  institution: string | null;
  country: string;
  languages: Language[];
  introduction: string;
}

/**
 * One post. `after`: days since the post before it, where chance would not do.
 * `edited`: the words that an edit put in and those that stood there before, or `true` where it added the last paragraph.
 * `deletedBy`: who deleted it; a moderator leaves the text to moderators, an author takes it along.
 */
export type PostContent = [
  by: Who,
  text: string,
  more?: { after?: number; edited?: [now: string, before: string] | true; deletedBy?: Who },
];

/** One topic; `ago` is the age of its first post in days. */
export interface TopicContent {
  title: string;
  category: string;
  ago: number;
  pinned?: true;
  locked?: true;
  audience?: 'public' | 'members';
  posts: PostContent[];
}

export interface Texts {
  summary: string;
  description: string;
  welcome: string;
}

/** What happened to a community, oldest first; `ago` in days. `by` left out means the platform team. */
export interface Step {
  ago: number;
  action: 'requested' | 'information-asked' | 'answered' | 'refused' | 'approved' | 'opened' | 'dormant' | 'archived';
  by?: Who;
  reason?: string;
}

/** Somebody who is not an ordinary active member. */
export interface Special {
  who: Who;
  state: 'requested' | 'invited' | 'suspended' | 'banned' | 'left' | 'refused';
  ago: number;
  by?: Who;
  message?: string;
  reason?: string;
  /** Days from today until a suspension ends. */
  until?: number;
}

export interface CommunityContent {
  slug: string;
  /** Slugs that it had before. */
  formerSlugs?: string[];
  name: string;
  state: 'requested' | 'information-asked' | 'refused' | 'draft' | 'active' | 'dormant' | 'archived';
  visibility: 'public' | 'private';
  listed: boolean;
  joinPolicy: 'open' | 'request' | 'invitation';
  membersVisibleTo: 'public' | 'members' | 'administrators';
  /** What the community calls its forum, where it has a word of its own. */
  forumLabel?: string;
  language: Language;
  languages: Language[];
  themes: string[];
  regions: string[];
  institution: string | null;
  purpose: string;
  targetGroup: string;
  whyNew: string;
  applicant: Who;
  texts: Partial<Record<Language, Texts>>;
  /** Versions of the rules, oldest first. */
  rules: Array<{ ago: number; by: Who; texts: Partial<Record<Language, string>> }>;
  steps: Step[];
  messages: Array<{ ago: number; by?: Who; text: string }>;
  categories: Array<[name: string, description: string]>;
  administrators: Who[];
  moderators: Who[];
  /** Members beside those who wrote something. */
  members: Who[];
  specials: Special[];
  topics: TopicContent[];
}
