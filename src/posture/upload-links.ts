/** Presigned links: how long whoever holds one gets in, and what an upload through one can do. */
import { type Answer, gap, notApplicable, pass, unstated, yesNo } from '../model/answer.ts';
import { fact } from '../model/fact.ts';
import type { Component } from '../model/model.ts';
import { seconds } from '../model/quantity.ts';
import { settle } from './settle.ts';

/** A link that works longer than this is a key that somebody will find; an hour is what AWS's CLI gives. */
const LONGEST = 3600;

/** Whether links end soon. */
export function expiry(component: Component): Answer {
  const name = `\`${component.id}\``;
  const field = fact(component, 'presigned-urls', 'expiry');
  if (field.value === undefined) return unstated(`How long links to ${name} work is not stated.`, field);
  return seconds(field.value) <= LONGEST
    ? pass(`Links to ${name} end after ${field.value}.`, field)
    : gap(`Links to ${name} work for ${field.value}, for whoever holds them.`, field);
}

/** Whether what is uploaded through a link is limited and looked at. */
export function uploads(component: Component): Answer {
  const name = `\`${component.id}\``;
  const operations = fact(component, 'presigned-urls', 'operations');
  if (operations.value === undefined)
    return unstated(`What links to ${name} allow is not stated.`, operations);
  if (!operations.value.includes('put')) return pass(`Links to ${name} only read.`, operations);
  const limited = yesNo(fact(component, 'presigned-urls', 'size-limit'), {
    yes: `Uploads to ${name} are limited in size.`,
    no: `Uploads to ${name} may have any size.`,
    silent: `Whether uploads to ${name} are limited in size is not stated.`,
  });
  const scanned = yesNo(fact(component, 'malware-scan'), {
    yes: `Uploads to ${name} are scanned for malware.`,
    no: `Uploads to ${name} are not scanned for malware.`,
    silent: `Whether uploads to ${name} are scanned for malware is not stated.`,
  });
  return settle([limited, scanned], notApplicable('Nothing is uploaded.'));
}
