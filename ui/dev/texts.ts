import type { LanguageCode } from "../src/lib/ipc/bindings";

const files = import.meta.glob<string>("../../locales/*/*/*.ftl", { query: "?raw", import: "default", eager: true });

/** Every word of the product, from the same files as the application's. */
export const shippedTexts: Record<LanguageCode, string> = { fr: join("fr"), en: join("en") };

function join(language: LanguageCode): string {
  return Object.entries(files)
    .filter(([path]) => path.includes(`/locales/${language}/`))
    .map(([, text]) => text)
    .join("\n");
}
