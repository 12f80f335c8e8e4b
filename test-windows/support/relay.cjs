/**
 * Runs on Windows' Node.js, whose pipes reach other programs of Wine only: starts the language server as an editor does, over
 * stdio, and hands on over a socket what is said on both sides.
 * Arguments: the port, the server.
 */
const { spawn } = require('node:child_process');
const { connect } = require('node:net');

const [port, server] = process.argv.slice(2);
const socket = connect(Number(port), '127.0.0.1', () => {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  socket.pipe(child.stdin);
  // The server's last word is its exit code: a socket that closed with its output would have it killed before it tells one.
  child.stdout.pipe(socket, { end: false });
  socket.on('close', () => child.kill());
  child.on('close', (code) => {
    process.exitCode = code ?? 1;
    socket.end();
  });
});
