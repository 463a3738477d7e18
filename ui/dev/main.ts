import { mount } from "svelte";
import App from "../src/App.svelte";
import type { EnglishCode, LanguageCode } from "../src/lib/ipc/bindings";
import { FakeCore } from "../src/lib/ipc/fake";
import "virtual:theme.css";
import "../src/styles/index.css";
import { shippedBank } from "./bank";
import { shippedTexts } from "./texts";

// The screens over an application in memory, to look at them without building the real one. Not shipped.
const asked = new URLSearchParams(location.search);
const core = new FakeCore({
  texts: shippedTexts,
  bank: shippedBank(),
  start: {
    language: (asked.get("language") ?? "fr") as LanguageCode,
    english: (asked.get("english") ?? "on") as EnglishCode,
    englishNotice: asked.get("notice"),
    textSize: Number(asked.get("text") ?? 100),
  },
});

/** Lets a person or a script refuse and hold commands from the console. */
Object.assign(window, { core });
mount(App, { target: document.getElementById("app") ?? document.body, props: { core } });
