// Written by scripts/index-providers.mjs: run `npm run build:data` after adding a provider.
import type { Provider } from '../provider.js';

export interface ProviderGroup {
  /** By the names of their files. */
  readonly PROVIDERS: Readonly<Record<string, Provider>>;
}

/** Every provider file, in groups of which each is loaded whole. */
export const PROVIDER_GROUPS: Readonly<Record<string, () => Promise<ProviderGroup>>> = {
  often: () => import('./often.js'),
  a: () => import('./a.js'),
  b: () => import('./b.js'),
  c: () => import('./c.js'),
  d: () => import('./d.js'),
  e: () => import('./e.js'),
  f: () => import('./f.js'),
  g: () => import('./g.js'),
  h: () => import('./h.js'),
  i: () => import('./i.js'),
  j: () => import('./j.js'),
  k: () => import('./k.js'),
  l: () => import('./l.js'),
  m: () => import('./m.js'),
  n: () => import('./n.js'),
  o: () => import('./o.js'),
  p: () => import('./p.js'),
  q: () => import('./q.js'),
  r: () => import('./r.js'),
  s: () => import('./s.js'),
  t: () => import('./t.js'),
  u: () => import('./u.js'),
  v: () => import('./v.js'),
  w: () => import('./w.js'),
  x: () => import('./x.js'),
  y: () => import('./y.js'),
  z: () => import('./z.js'),
};
