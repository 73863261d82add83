/** Widths in twentieths of a point that stand to each other as the shares do and fill the page exactly. */
export function columnWidths(shares: readonly number[], width: number): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  let used = 0;
  return shares.map((share, i) => {
    const own = i === shares.length - 1 ? width - used : Math.round((share / total) * width);
    used += own;
    return own;
  });
}
