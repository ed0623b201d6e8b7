import type { Attachment } from '../document.js';

/** An attachment of one of the two sides. */
export type PlacedAttachment = Attachment & { readonly path: string };

/** Of newer attachments those that the older side has neither in the same place nor in one that is gone. */
export function newAttachments(
  newer: readonly PlacedAttachment[],
  older: readonly PlacedAttachment[],
  mayMove: (from: string, to: string) => boolean,
): readonly PlacedAttachment[] {
  const left = [...older];
  const take = (wanted: (candidate: PlacedAttachment) => boolean): boolean => {
    const index = left.findIndex(wanted);
    if (index !== -1) left.splice(index, 1);
    return index !== -1;
  };
  const isSame = (one: PlacedAttachment, other: PlacedAttachment) =>
    one.policy === other.policy && one.holder === other.holder && (!other.possible || one.possible);
  const unplaced = newer.filter((each) => {
    return !take(
      (other) => isSame(each, other) && each.path === other.path && each.address === other.address,
    );
  });
  return unplaced.filter((each) => !take((other) => isSame(each, other) && mayMove(other.path, each.path)));
}
