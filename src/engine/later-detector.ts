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
  return {
    keywords,
    isOftenWanted: true,
    find: (text, hits) => detector?.find(text, hits) ?? { wants: [name] },
    async prepare() {
      await (await ready()).prepare?.();
    },
    async load(wants) {
      if (wants.includes(name)) await ready();
      await detector?.load?.(wants);
    },
  };
}
