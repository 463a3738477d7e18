# The manners of a desktop program: what was saved is opened, a file is received, menus, notices.

# What was just saved
manners-open = Open
manners-open-folder = Open the folder
# Variables:
#   $path (String) - where the file was saved
manners-open-what = Open { $path }
manners-open-folder-what = Open the folder that holds { $path }
# Variables:
#   $path (String)
error-saved-gone = This file is no longer where it was saved: { $path }. Save it again, or look for where it was moved.
# Variables:
#   $path (String)
error-nothing-opens = No program on this computer opens { $path }. The file is saved all the same: you can open it on another computer.
