#!/usr/bin/env node
import module from 'node:module';
import { setFlagsFromString } from 'node:v8';

// Node 22.8 and later keep compiled code between starts; older ones lack the call.
module.enableCompileCache?.();
// One check ends before optimised code pays for its making, and a long run still gets it when it is told to wait. Each V8,
// that of Node 20, 22 and 24, has a setting of its own for that; without it a check takes up to a third longer.
const waiting = {
  11: '--interrupt-budget=1000000',
  12: '--invocation-count-for-turbofan=30000',
  13: '--invocation-count-for-maglev=5000',
};
const flag = waiting[Number.parseInt(process.versions.v8, 10)];
if (flag) setFlagsFromString(flag);
const program = process.argv[2] === 'lint' ? '../dist/ctip-lint.js' : '../dist/ctip.js';
const { main } = await import(program);
process.exitCode = await main(process);
