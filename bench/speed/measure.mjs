import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** GNU's and BSD's `time` tell the memory and processor time of what they ran. */
const TIME = '/usr/bin/time';
const TIME_FLAGS = { linux: ['-f', '%M %U %S'], darwin: ['-l'] };
/** A command that takes longer than this is run less often. */
const BUDGET_MS = 60_000;

/**
 * @typedef {object} Command
 * @property {string} program
 * @property {readonly string[]} parameters
 * @property {readonly number[]} [statuses] Exit statuses of a scan that worked; 0 and 1 where left out.
 * @property {Record<string, string>} [env]
 *
 * @typedef {object} Measurement
 * @property {number[]} times Milliseconds of each run, in order.
 * @property {number | null} peakMegabytes Of the largest process, of the first run.
 * @property {number | null} cpuMs User and system time of the first run.
 * @property {string | null} failure Why there is no figure.
 */

/**
 * Runs commands in turn, A B C A B C, so that a machine that grows faster or slower does so for all of them. A first
 * round, which is not counted, warms the disk cache and measures memory; a command that takes long in it counts from
 * there, and is run as often as the budget allows.
 *
 * @param {readonly Command[]} commands
 * @param {{folder: string, output: string, rounds: number, limitMs: number}} setting `output`: where what the
 *   commands print goes, `0.out` for the first, and so on.
 * @returns {Promise<Measurement[]>}
 */
export async function measureInTurn(commands, { folder, output, rounds, limitMs }) {
  const measurements = [];
  for (const [index, command] of commands.entries()) {
    const usage = join(output, `${index}.usage`);
    const first = await runOnce(timed(command, usage), folder, join(output, `${index}.out`), limitMs);
    const known = first.failure === null ? usageOf(usage, join(output, `${index}.out.err`)) : NO_USAGE;
    measurements.push({ times: [], first: first.ms, failure: first.failure, ...known });
  }
  for (let round = 0; round < rounds; round++) {
    for (const [index, command] of commands.entries()) {
      const measurement = measurements[index];
      if (measurement.failure !== null) continue;
      const affordable = Math.floor(BUDGET_MS / measurement.first);
      if (round >= affordable && round > 0) continue;
      if (affordable === 0) {
        measurement.times.push(measurement.first);
        continue;
      }
      const { ms, failure } = await runOnce(command, folder, join(output, `${index}.out`), limitMs);
      measurement.failure = failure;
      if (failure === null) measurement.times.push(ms);
    }
  }
  return measurements.map(({ first: _, ...measurement }) => measurement);
}

const NO_USAGE = { peakMegabytes: null, cpuMs: null };

function timed(command, usage) {
  rmSync(usage, { force: true });
  const flags = TIME_FLAGS[process.platform];
  if (flags === undefined || !existsSync(TIME)) return command;
  const file = process.platform === 'linux' ? ['-q', '-o', usage] : [];
  return {
    ...command,
    program: TIME,
    parameters: [...flags, ...file, command.program, ...command.parameters],
  };
}

function usageOf(usage, errors) {
  if (existsSync(usage)) {
    const [peak, user, system] = readFileSync(usage, 'utf8').trim().split(' ').map(Number);
    return { peakMegabytes: peak / 1024, cpuMs: 1000 * (user + system) };
  }
  if (process.platform !== 'darwin') return NO_USAGE;
  const text = readFileSync(errors, 'utf8');
  const peak = /(\d+)\s+maximum resident set size/.exec(text);
  const cpu = /([\d.]+) user\s+([\d.]+) sys/.exec(text);
  if (peak === null || cpu === null) return NO_USAGE;
  return { peakMegabytes: Number(peak[1]) / 2 ** 20, cpuMs: 1000 * (Number(cpu[1]) + Number(cpu[2])) };
}

/** Runs a command, its output to a file; kills it, and what it started, when the time is up. */
async function runOnce({ program, parameters, statuses = [0, 1], env }, cwd, output, limitMs) {
  const [out, err] = [openSync(output, 'w'), openSync(`${output}.err`, 'w')];
  const isGroup = process.platform !== 'win32';
  try {
    const start = process.hrtime.bigint();
    const child = spawn(program, parameters, {
      cwd,
      stdio: ['ignore', out, err],
      detached: isGroup,
      env: { ...process.env, NODE_OPTIONS: '', ...env },
    });
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      if (isGroup) process.kill(-child.pid, 'SIGKILL');
      else child.kill();
    }, limitMs);
    const status = await new Promise((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('exit', (code, signal) => resolve(code ?? signal));
    });
    const ms = Number(process.hrtime.bigint() - start) / 1e6;
    clearTimeout(timer);
    if (isLate) return { ms, failure: `more than ${Math.round(limitMs / 1000)} s` };
    if (!statuses.includes(status)) return { ms, failure: `ended with ${status}` };
    return { ms, failure: null };
  } finally {
    closeSync(out);
    closeSync(err);
  }
}

/** The middle of some figures. */
export function median(values) {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)];
}

/** What a program prints of its version, or `null` where it cannot be started. */
export function versionOf(program, ...flags) {
  for (const flag of flags) {
    const { error, status, stdout, stderr } = spawnSync(program, [flag], {
      encoding: 'utf8',
      timeout: 20_000,
    });
    if (error !== undefined) return null;
    const version = /\d+\.\d[\w.-]*/.exec(stdout + stderr)?.[0];
    if (status === 0 && version !== undefined) return version;
  }
  return '';
}
