#!/usr/bin/env node
import module from 'node:module';

// Node 22.8 and later keep compiled code between starts; older ones lack the call.
module.enableCompileCache?.();
const { main } = await import('../dist/ctip.js');
process.exitCode = await main(process);
