/** Whether somebody sees that what was taken back is still asked for: the forgotten part, or the thief. */
import { type Answer, pass, unstated } from '../answer.ts';
import type { Alert, Key, Model, Secret } from '../model.ts';

/** Concerns among which a refused use would be told; an alert on another concern of the element says nothing of it. */
const TELLING: readonly string[] = ['secret-read', 'unauthorized-calls'];

/** The alert that watches a secret or a key in use, also after it was taken back; finding nobody is no word of the design. */
export function revocationWatched(one: Secret | Key, { alerts }: Model): Answer {
  const watcher = alerts.find((alert) => alert.watches.includes(one.id) && tellsOfUse(alert));
  return watcher === undefined
    ? unstated(`Nobody is told of use of \`${one.id}\` after it was revoked.`, '/alerts')
    : pass(`\`${watcher.id}\` watches \`${one.id}\`, also after it was revoked.`, watcher.at);
}

function tellsOfUse({ stated, channels }: Alert): boolean {
  const covers = stated.covers ?? [];
  return channels.length > 0 && (covers.length === 0 || covers.some((concern) => TELLING.includes(concern)));
}
