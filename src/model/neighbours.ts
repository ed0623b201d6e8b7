/**
 * The files beside a file, in the tree that it is of: the working tree, a commit's, the index. What reads them is the
 * edge's; whoever asks gets text alone.
 */
export interface Neighbours {
  /**
   * The files in the folder of a file whose names are wanted, by name, without those that cannot be read and without
   * folders. Empty where they are too many or too large to look at.
   *
   * @param path Relative to the root, forward slashes. The file itself is among its neighbours.
   */
  beside(path: string, isWanted: (name: string) => boolean): readonly Neighbour[];
}

export interface Neighbour {
  /** Without its folder. */
  readonly name: string;
  /** As in a `SourceText`: one character a byte, UTF-16 as its UTF-8 form. */
  readonly text: string;
}

/** A folder with more or larger files of the wanted names is not looked at. */
export const MAX_NEIGHBOURS = 200;
export const MAX_NEIGHBOUR_BYTES = 1 << 20;

/** Terraform's own files; those of other endings, and of folders below, are of no module. */
const TERRAFORM = /\.(?:tf|tofu)(?:\.json)?$/i;
/** Files that give a module's variables their values without being named. */
const INPUTS = /^(?:terraform|.{0,200}\.auto)\.tfvars(?:\.json)?$/;

/** Whether a file is read with those beside it: a module of Terraform is a folder. */
export function isOfModule(name: string): boolean {
  return TERRAFORM.test(name) || INPUTS.test(name);
}

/** Whether it gives a module its values, rather than being a part of it. */
export function isModuleInput(name: string): boolean {
  return INPUTS.test(name);
}

export function folderOfPath(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

export function nameOfPath(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
