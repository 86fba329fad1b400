import { WebSocket, WebSocketServer } from 'ws';

/** Round trips of small messages over a WebSocket on loopback, in milliseconds, after whatever `before` does. */
export async function echoes(count: number, before: () => Promise<void> = async () => {}): Promise<number[]> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  server.on('connection', (socket) => socket.on('message', (data) => socket.send(data)));
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  const socket = new WebSocket(`ws://127.0.0.1:${port}`);
  await new Promise((resolve) => socket.once('open', resolve));
  const samples: number[] = [];
  for (let turn = 0; turn < count; turn++) {
    const began = performance.now();
    await before();
    const answered = new Promise((resolve) => socket.once('message', resolve));
    socket.send('x'.repeat(200));
    await answered;
    samples.push(performance.now() - began);
  }
  socket.terminate();
  server.close();
  return samples;
}
