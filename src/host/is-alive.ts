/** Folders and files of a run bear its process id; those of the dead are swept. */
import { errorCode } from './file-error.ts';

/** Whether a process with this id exists on this machine, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}
