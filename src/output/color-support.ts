/** Whether colours suit standard output, as most programs have it: https://no-color.org, https://force-color.org */
export function suitsColor({ NO_COLOR = '', FORCE_COLOR = '', TERM = '' }: NodeJS.ProcessEnv): boolean {
  if (NO_COLOR !== '') return false;
  if (FORCE_COLOR !== '') return FORCE_COLOR !== '0';
  return process.stdout.isTTY && TERM !== 'dumb';
}
