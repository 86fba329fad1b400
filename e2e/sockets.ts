import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Puts a wire that can be cut between the page and the platform's sockets. */
export async function cuttableSockets(page: Page): Promise<() => Promise<void>> {
  const open = new Set<() => Promise<void>>();
  await page.routeWebSocket(/graphql/, (socket) => {
    const server = socket.connectToServer();
    const close = async () => {
      open.delete(close);
      await Promise.all([socket.close({ code: 4000 }), server.close({ code: 4000 })]);
    };
    open.add(close);
  });
  return async () => {
    expect(open.size).toBeGreaterThan(0);
    await Promise.all([...open].map((close) => close()));
  };
}
