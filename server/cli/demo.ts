import { type ChildProcess, spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createFirstAdmin, needsSetup } from '#server/access/index.ts';
import type { Candor } from '#server/compose.ts';
import { AppError } from '#server/kernel/index.ts';

export const DEMO_EMAIL = 'demo@example.com';

/** The demo's password: made from the server's secret, so that it is the same at every start and nowhere else. */
export function demoPassword(secret: string): string {
  return `demo-${createHmac('sha256', secret).update('demo login').digest('hex').slice(0, 10)}`;
}

/** An admin for the demo, so that nobody has to set anything up to look around. */
export async function ensureDemoAdmin(candor: Candor, secret: string): Promise<void> {
  if (!(await needsSetup(candor.db))) return;
  await createFirstAdmin(candor, { email: DEMO_EMAIL, name: 'Dana Demo', password: demoPassword(secret) });
}

export interface DemoShop extends AsyncDisposable {
  url: string;
}

/** Starts the demo shop's own service (orders, stock, returns) as a process of its own on a free port. */
export async function startDemoShop(company: string, dataFolder: string | undefined): Promise<DemoShop> {
  const child = spawn(process.execPath, [join(company, 'service/main.ts'), '--exit-with-parent'], {
    env: { ...process.env, PORT: '0', ...(dataFolder ? { SHOP_DATA: join(dataFolder, 'shop.db') } : {}) },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const url = await firstAddress(child);
  return {
    url,
    async [Symbol.asyncDispose]() {
      child.kill();
    },
  };
}

async function firstAddress(child: ChildProcess): Promise<string> {
  const died = new Promise<never>((_resolve, reject) => {
    child.once('exit', (code) => {
      reject(new AppError('upstream_failed', `The demo shop's service ended at once (code ${code}).`));
    });
  });
  const address = async () => {
    for await (const line of createInterface({ input: child.stdout! })) {
      const said = JSON.parse(line) as { address?: string };
      if (said.address) return said.address;
    }
    return died;
  };
  return Promise.race([address(), died]);
}
