/** What can be done with a flow besides using it as meant: a shell is no form, and a file drop has no session. */
import type { Flow } from '../model/model.ts';

/** Protocols in which a token stands for a signed-in person from one request to the next. */
const WITH_SESSIONS: readonly string[] = ['https', 'http', 'grpc', 'websocket', 'aws-api'];

/** Whether the flow is a shell on a host: what is typed there is a command, and names no object of others. */
export function isShell({ stated }: Flow): boolean {
  return stated.protocol === 'ssh';
}

/** Whether a token can go on from a browser or a device in the name of its owner; assumed of an unstated protocol. */
export function hasSessions({ stated }: Flow): boolean {
  return stated.protocol === undefined || WITH_SESSIONS.includes(stated.protocol);
}
