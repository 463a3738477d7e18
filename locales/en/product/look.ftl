# The look of the window: its colours and how far it is enlarged.

look-theme = Colours
look-theme-system = Like the system
    .hint = Light or dark, as this computer is set.
look-theme-light = Light
    .hint = Dark text on a light ground.
look-theme-dark = Dark
    .hint = Light text on a dark ground, softer in the evening.
look-theme-contrast = High contrast
    .hint = Mostly black and white, for sharper reading or a projector.

look-zoom = Enlarging the whole window
    .hint = Text and pictures grow together. With the keyboard: Ctrl and +, Ctrl and −, Ctrl and 0.
# $percent is a size with its sign: “150%”.
look-zoom-now = At the moment: { $percent }
look-zoom-in = Enlarge
look-zoom-out = Reduce
look-zoom-reset = Normal size
