import { mount } from "svelte";
import Facilitator from "./Facilitator.svelte";
import { facilitator } from "./lib/ipc/client-facilitator";
import "virtual:theme.css";
import "./styles/index.css";

mount(Facilitator, { target: document.getElementById("app") ?? document.body, props: { core: facilitator } });
