import { mount } from "svelte";
import App from "./App.svelte";
import { tauri } from "./lib/ipc/client";
import { reportSurprises } from "./lib/ipc/surprises";
import "virtual:theme.css";
import "./styles/index.css";

reportSurprises();
mount(App, { target: document.getElementById("app") ?? document.body, props: { core: tauri } });
