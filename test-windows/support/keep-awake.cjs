/**
 * Runs on Windows' Node.js for as long as a socket is open: while one program of Wine runs, Wine ends none of its own
 * services, whose end and new start cost every other call two seconds.
 * Argument: the port.
 */
const { connect } = require('node:net');

connect(Number(process.argv[2]), '127.0.0.1')
  .on('close', () => process.exit())
  .on('error', () => process.exit());
