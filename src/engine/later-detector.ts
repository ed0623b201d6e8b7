import type { Detector } from '../model/detector.js';

/** A detector whose code is loaded only when a text has one of its keywords, or when many texts are to come. */
export function createLaterDetector(
  name: string,
  keywords: readonly string[],
  load: () => Promise<Detector>,
): Detector {
  let detector: Detector | undefined;
  const ready = async (): Promise<Detector> => {
    detector ??= await load();
    return detector;
  };
  const prepare = async () => {
    await (await ready()).prepare?.();
  };
  return {
    keywords,
    find: (text, hits) => detector?.find(text, hits) ?? { wants: [name] },
    prepare,
    warmUp: prepare,
    async load(wants) {
      if (wants.includes(name)) await ready();
      await detector?.load?.(wants);
    },
  };
}
