import { mount } from "svelte";
import App from "./App.svelte";
import { tauri } from "./lib/ipc/client";
import "virtual:theme.css";
import "./styles/index.css";

mount(App, { target: document.getElementById("app") ?? document.body, props: { core: tauri } });
