# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
#
# Completion of dossier for fish.

complete -c dossier -l new-agent -d 'Ask for the name and the place of a new agent'
complete -c dossier -l open-folder -d 'Ask for a folder, whose agents are shown'
complete -c dossier -l new-instance -d 'Open a window of its own beside a running one'
complete -c dossier -l screenshot -r -d 'Write a picture of the window, and end'
complete -c dossier -s h -l help -d 'List the options'
complete -c dossier -s v -l version -d 'Print the version'
