import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['bench/validate/*.bench.ts'], testTimeout: 600_000, disableConsoleIntercept: true },
});
