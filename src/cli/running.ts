import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process, told apart from a later one that was given the same number. */
export interface Owner {
  readonly pid: number;
  readonly host: string;
  /** When it began, in the system's own count; empty where the system does not say. */
  readonly began: string;
}

/** This process. */
export function ownerHere(): Owner {
  return { pid: process.pid, host: hostname(), began: beginning(process.pid) };
}

/** Whether a process still runs; null where it ran on another machine, or in another container. */
export function isRunning({ pid, host, began }: Owner): boolean | null {
  if (host !== hostname()) return null;
  return hasProcess(pid) && (began === '' || began === beginning(pid));
}

/** Whether a process of this number runs here. */
export function hasProcess(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

// Linux: the 22nd field, counted behind the name, which stands in brackets and may hold spaces.
function beginning(pid: number): string {
  try {
    const state = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return state.slice(state.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
