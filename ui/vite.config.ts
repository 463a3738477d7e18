import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";
import { theme } from "./theme.ts";

/** The words live outside `ui`; only the tests and the development page read them from there. */
const project = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  plugins: [svelte(), svelteTesting(), theme()],
  build: {
    target: ["safari16.4", "chrome111"],
    // The content policy of the window refuses inlined scripts and fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Two windows: the one that may be projected, and that of whoever leads a workshop.
    rollupOptions: { input: ["index.html", "facilitator.html"] },
  },
  server: { port: 5173, strictPort: true, fs: { allow: [project] } },
  test: {
    environment: "happy-dom",
    include: ["tests/**/*.test.ts"],
    testTimeout: 30_000,
  },
});
