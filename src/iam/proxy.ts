/** Node.js takes proxies from an agent's environment from these versions on. */
const FIRST: readonly (readonly [major: number, minor: number])[] = [
  [22, 21],
  [24, 5],
];

/** Why a proxy of the environment is passed over, as a list of one sentence or none. */
export function proxyProblem(environment: NodeJS.ProcessEnv, version: string): readonly string[] {
  const { HTTPS_PROXY, https_proxy: lower } = environment;
  if (!(HTTPS_PROXY || lower) || knowsProxies(version)) return [];
  return [
    `HTTPS_PROXY was passed over: Node.js ${version} knows no proxies. Use Node.js 22.21, 24.5 or newer.`,
  ];
}

function knowsProxies(version: string): boolean {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const first = FIRST.find(([each]) => each === major);
  return first === undefined ? major > 24 : minor >= first[1];
}
