#!/usr/bin/env node
import module from 'node:module';
import { setFlagsFromString } from 'node:v8';

// Node 22.8 and later keep compiled code between starts; older ones lack the call.
module.enableCompileCache?.();
// One check ends before optimised code pays for its making. The V8 of Node 20 and of Node 22 starts on it early, each with a
// setting of its own; told to wait, a check takes a sixth less, and a long run still gets its optimised code.
const waiting = { 11: '--interrupt-budget=1000000', 12: '--invocation-count-for-turbofan=30000' };
const flag = waiting[Number.parseInt(process.versions.v8, 10)];
if (flag) setFlagsFromString(flag);
const program = process.argv[2] === 'lint' ? '../dist/ctip-lint.js' : '../dist/ctip.js';
const { main } = await import(program);
process.exitCode = await main(process);
