// Loaded before the program (`node --import`): whatever would open a socket or ask for a name ends the process.
import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';
import process from 'node:process';

function touched() {
  process.stderr.write('the network was touched\n');
  process.exit(70);
}

net.Socket.prototype.connect = touched;
net.Server.prototype.listen = touched;
dgram.createSocket = touched;
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveAny']) {
  dns[name] = touched;
  dns.promises[name] = touched;
}
globalThis.fetch = touched;
