/** What somebody wrote, as far as a message repeats it. */
export function shortened(given: string): string {
  return given.length > 60 ? `${given.slice(0, 59)}…` : given;
}
