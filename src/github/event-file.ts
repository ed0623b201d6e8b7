import { readFileSync } from 'node:fs';
import type { EventScan } from '../model/event-scan.js';
import { eventScan } from './event.js';

/** What the event of this job asks to be scanned: from the runner's variables and the payload's file. */
export function readEventScan(environment: Readonly<Record<string, string | undefined>>): EventScan {
  const { GITHUB_EVENT_NAME: name = '', GITHUB_SHA: sha = '', GITHUB_EVENT_PATH: file = '' } = environment;
  return eventScan({ name, sha }, readPayload(file));
}

/** Whether everybody may read this job's logs and files; outside of a job nobody can. */
export function isPublicJob({
  GITHUB_EVENT_PATH: file = '',
}: Readonly<Record<string, string | undefined>>): boolean {
  const payload = readPayload(file) as { readonly repository?: { readonly private?: unknown } } | null;
  return payload?.repository?.private === false;
}

/** `null` where there is none that can be read: the events that need one say so. */
export function readPayload(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
