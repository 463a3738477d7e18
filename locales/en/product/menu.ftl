# The menus of the window.

menu-file = File
menu-new = New record…
menu-dossiers = Your records
menu-import = Import a record…
menu-save-plan = Save the plan…
menu-lock = Lock
menu-quit = Quit

menu-edit = Edit
menu-undo = Undo
menu-redo = Redo
menu-cut = Cut
menu-copy = Copy
menu-paste = Paste
menu-select-all = Select all

menu-view = View
menu-text-larger = Larger text
menu-text-smaller = Smaller text
menu-zoom-in = Zoom in
menu-zoom-out = Zoom out
menu-zoom-reset = Actual size
menu-settings = Settings

menu-help = Help
menu-incident = In case of an incident
menu-transparency = Transparency
menu-about = About Vigie
menu-hide = Hide Vigie
