import width from 'fast-string-width';

/** How many columns a text takes at a terminal: wide characters two, combining marks none. */
export function displayWidth(text: string): number {
  return width(text);
}
