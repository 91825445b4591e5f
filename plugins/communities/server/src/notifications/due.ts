/** How long a mail waits, in milliseconds: whoever reads the notification meanwhile gets none, and a thread gets one. */
export const MAIL_WAITS = 60_000;
/** The same after a mail about the same that nobody has reacted to. */
export const NEXT_MAIL_WAITS = 30 * 60_000;
