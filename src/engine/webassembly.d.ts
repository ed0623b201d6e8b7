/** The part of WebAssembly that the kernel needs: TypeScript declares it for browsers alone. */
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Instance {
    constructor(module: Module);
    readonly exports: Readonly<Record<string, unknown>>;
  }
  /** Thrown for a module that this engine cannot compile, such as one with vectors on a processor without. */
  class CompileError extends Error {}
  interface Memory {
    readonly buffer: ArrayBuffer;
  }
  interface Global {
    readonly value: number;
  }
}
