/** Which texts of a spec become links: the web, mail, and places in this document. Everything else stays text. */

const WEB = /^https?:\/\/[^\s"'<>`\\]+$/;
const MAIL = /^mailto:[^\s"'<>`\\]+$/;
const ADDRESS = /^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}$/;
const HERE = /^#[A-Za-z][\w-]*$/;

/** Whether a document may link to it. */
export function isSafeLink(target: string): boolean {
  return WEB.test(target) || MAIL.test(target) || HERE.test(target);
}

/** The link for a text that may be an address of the web or of mail; null if it is neither. */
export function linkFor(text: string): string | null {
  if (ADDRESS.test(text)) return `mailto:${text}`;
  return WEB.test(text) || MAIL.test(text) ? text : null;
}
