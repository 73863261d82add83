import { realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { PRESETS, type Preset } from '../lint/rule-set.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import type { Pointer } from '../yaml/pointer.ts';
import { type Configuration, readConfiguration } from './configuration.ts';
import type { Io } from './io.ts';
import { shownPath } from './read-file.ts';
import { UserError } from './user-error.ts';

/** One step of what holds: a preset, or a configuration file. The later is laid upon the earlier. */
export type ConfigurationStep = { readonly preset: Preset } | { readonly configuration: Configuration };

/**
 * A configuration with everything that it extends, in the order in which it is laid: what is extended comes before the file
 * that extends it.
 *
 * @param path absolute path of the configuration
 * @throws UserError at its place for what is wrong in a file, for a file that extends itself, and for a path that leads out
 *   of the folder of the first configuration
 */
export function readConfigurationChain(path: string, io: Io): readonly ConfigurationStep[] {
  const root = dirname(path);
  const visit = (file: string, above: readonly string[]): ConfigurationStep[] => {
    const configuration = readConfiguration(file, io);
    const before = (configuration.data.extends ?? []).flatMap((base, index): ConfigurationStep[] => {
      const preset = PRESETS.find((name) => name === base);
      if (preset) return [{ preset }];
      const next = within(root, configuration, base, ['extends', index]);
      const chain = [...above, file];
      if (chain.includes(next)) {
        const way = chain.slice(chain.indexOf(next) + 1).map((step) => shownPath(io, step));
        throw new UserError(
          `${configuration.shownPlace(['extends', index])}: ${shownPath(io, next)} extends itself${way.length > 0 ? `, by way of ${way.join(' and ')}` : ''}.`,
          'Take one of the two entries out.',
        );
      }
      return visit(next, chain);
    });
    return [...before, { configuration }];
  };
  return visit(path, []);
}

/**
 * The path of a file that a configuration names.
 *
 * @param root the folder that may not be left, by links neither
 * @throws UserError at the place of the name if it leads out of the folder, or if there is no such file
 */
export function within(root: string, configuration: Configuration, name: string, place: Pointer): string {
  const at = configuration.shownPlace(place);
  const path = resolve(configuration.folder, name);
  const leaves = (target: string, folder: string) => {
    const way = relative(folder, target);
    return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
  };
  if (isAbsolute(name) || leaves(path, root))
    throw new UserError(
      `${at}: "${name}" leads out of the folder of the configuration.`,
      'Put a copy of the file into this folder or one below it, and name that.',
    );
  let real: string;
  try {
    real = realpathSync(path);
  } catch {
    const isPath = /[./\\]/.test(name);
    throw new UserError(
      `${at}: There is no ${isPath || place[0] !== 'extends' ? `file "${name}"` : `preset "${name}"`}.${isPath ? '' : didYouMean(name, PRESETS)}`,
      place[0] === 'extends'
        ? `Name a file below this folder, or one of the presets ${PRESETS.join(' and ')}.`
        : 'Check the name; it is read from the folder of the configuration.',
    );
  }
  if (statSync(real).isDirectory()) throw new UserError(`${at}: "${name}" is a folder.`, 'Name a file in it.');
  if (leaves(real, realpathSync(root)))
    throw new UserError(
      `${at}: "${name}" is a link that leads out of the folder of the configuration.`,
      'Put a copy of the file into this folder or one below it.',
    );
  return path;
}
