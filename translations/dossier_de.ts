<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Dialect</name>
    <message>
        <source>Claude Code</source>
        <translation>Claude Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Identifies the agent; others call it by this name. Lower-case letters, digits and hyphens are safe everywhere.</source>
        <translation>Bezeichnet den Agenten; andere rufen ihn unter diesem Namen auf. Kleinbuchstaben, Ziffern und Bindestriche sind überall sicher.</translation>
    </message>
    <message>
        <source>Without a name Claude Code takes the file for a note; in a plugin the file’s name takes its place.</source>
        <translation>Ohne Namen hält Claude Code die Datei für eine Notiz; in einem Plugin tritt der Name der Datei an seine Stelle.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Tells Claude when to hand work to this agent; it is read in every session.</source>
        <translation>Sagt Claude, wann dieser Agent eine Arbeit bekommt; sie wird in jeder Sitzung gelesen.</translation>
    </message>
    <message>
        <source>Without a description the agent is not loaded; in a plugin a placeholder takes its place.</source>
        <translation>Ohne Beschreibung wird der Agent nicht geladen; in einem Plugin tritt ein Platzhalter an ihre Stelle.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The model the agent runs on: an alias, a full id, or “inherit”.</source>
        <translation>Das Modell, mit dem der Agent arbeitet: ein Kurzname, eine volle Kennung oder „inherit“.</translation>
    </message>
    <message>
        <source>The model of the conversation that calls it.</source>
        <translation>Das Modell des Gesprächs, das ihn aufruft.</translation>
    </message>
    <message>
        <source>The model of the conversation that calls the agent.</source>
        <translation>Das Modell des Gesprächs, das den Agenten aufruft.</translation>
    </message>
    <message>
        <source>The newest Sonnet: balanced.</source>
        <translation>Das neueste Sonnet: ausgewogen.</translation>
    </message>
    <message>
        <source>The newest Opus: strongest reasoning.</source>
        <translation>Das neueste Opus: am stärksten im logischen Denken.</translation>
    </message>
    <message>
        <source>The newest Haiku: fast and cheap.</source>
        <translation>Das neueste Haiku: schnell und günstig.</translation>
    </message>
    <message>
        <source>The newest Fable.</source>
        <translation>Das neueste Fable.</translation>
    </message>
    <message>
        <source>The strongest model that the account has.</source>
        <translation>Das stärkste Modell, das das Konto hat.</translation>
    </message>
    <message>
        <source>Opus for planning, Sonnet for the work.</source>
        <translation>Opus zum Planen, Sonnet für die Arbeit.</translation>
    </message>
    <message>
        <source>The account’s default model.</source>
        <translation>Das Standardmodell des Kontos.</translation>
    </message>
    <message>
        <source>Sonnet with a context of one million tokens.</source>
        <translation>Sonnet mit einem Kontext von einer Million Token.</translation>
    </message>
    <message>
        <source>Opus with a context of one million tokens.</source>
        <translation>Opus mit einem Kontext von einer Million Token.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>The colour of the agent’s name in the client.</source>
        <translation>Die Farbe, in der der Client den Namen des Agenten zeigt.</translation>
    </message>
    <message>
        <source>No colour, or one that the client picks.</source>
        <translation>Keine Farbe, oder eine, die der Client wählt.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>The tools the agent may use; all others are withheld.</source>
        <translation>Die Werkzeuge, die der Agent verwenden darf; alle anderen bleiben ihm verwehrt.</translation>
    </message>
    <message>
        <source>All tools that agents may have.</source>
        <translation>Alle Werkzeuge, die Agenten haben dürfen.</translation>
    </message>
    <message>
        <source>Tools withheld</source>
        <translation>Verwehrte Werkzeuge</translation>
    </message>
    <message>
        <source>Tools the agent may not use, taken away before “tools” is applied.</source>
        <translation>Werkzeuge, die der Agent nicht verwenden darf; sie werden weggenommen, bevor „tools“ gilt.</translation>
    </message>
    <message>
        <source>Nothing is withheld.</source>
        <translation>Nichts ist verwehrt.</translation>
    </message>
    <message>
        <source>Permission mode</source>
        <translation>Berechtigungsmodus</translation>
    </message>
    <message>
        <source>How the agent asks before it acts; a parent in a freer mode wins.</source>
        <translation>Wie der Agent fragt, bevor er handelt; ein aufrufendes Gespräch in einem freieren Modus hat Vorrang.</translation>
    </message>
    <message>
        <source>The mode of the conversation that calls it.</source>
        <translation>Der Modus des Gesprächs, das ihn aufruft.</translation>
    </message>
    <message>
        <source>Asks for each kind of action the first time.</source>
        <translation>Fragt bei jeder Art von Handlung beim ersten Mal.</translation>
    </message>
    <message>
        <source>Another name of default.</source>
        <translation>Ein anderer Name für default.</translation>
    </message>
    <message>
        <source>Edits files without asking.</source>
        <translation>Ändert Dateien, ohne zu fragen.</translation>
    </message>
    <message>
        <source>Decides by itself what needs a question.</source>
        <translation>Entscheidet selbst, wann eine Rückfrage nötig ist.</translation>
    </message>
    <message>
        <source>Denies what is not allowed beforehand, without asking.</source>
        <translation>Lehnt ohne Nachfrage ab, was nicht vorab erlaubt ist.</translation>
    </message>
    <message>
        <source>Never asks: every action is allowed.</source>
        <translation>Fragt nie: Jede Handlung ist erlaubt.</translation>
    </message>
    <message>
        <source>Reads and plans, changes nothing.</source>
        <translation>Liest und plant, ändert nichts.</translation>
    </message>
    <message>
        <source>Turn limit</source>
        <translation>Höchstzahl der Runden</translation>
    </message>
    <message>
        <source>After so many turns the agent stops.</source>
        <translation>Nach so vielen Runden hört der Agent auf.</translation>
    </message>
    <message>
        <source>No limit of its own.</source>
        <translation>Keine eigene Grenze.</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>Skills whose full text the agent has from the start.</source>
        <translation>Skills, deren vollen Text der Agent von Anfang an hat.</translation>
    </message>
    <message>
        <source>None beforehand; it may still use the Skill tool.</source>
        <translation>Vorab keine; das Werkzeug Skill darf er trotzdem verwenden.</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP-Server</translation>
    </message>
    <message>
        <source>Servers the agent may use: names, or configurations of its own.</source>
        <translation>Server, die der Agent verwenden darf: Namen oder eigene Konfigurationen.</translation>
    </message>
    <message>
        <source>Those of the session.</source>
        <translation>Die der Sitzung.</translation>
    </message>
    <message>
        <source>Hooks</source>
        <translation>Hooks</translation>
    </message>
    <message>
        <source>Commands that run at events while this agent works.</source>
        <translation>Befehle, die bei Ereignissen laufen, während dieser Agent arbeitet.</translation>
    </message>
    <message>
        <source>Only those of the session.</source>
        <translation>Nur die der Sitzung.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>A folder of notes the agent keeps between sessions; it turns on Read, Write and Edit.</source>
        <translation>Ein Ordner mit Notizen, den der Agent über Sitzungen hinweg behält; damit sind Read, Write und Edit eingeschaltet.</translation>
    </message>
    <message>
        <source>No memory.</source>
        <translation>Kein Gedächtnis.</translation>
    </message>
    <message>
        <source>In the home folder, for all projects: ~/.claude/agent-memory.</source>
        <translation>Im persönlichen Ordner, für alle Projekte: ~/.claude/agent-memory.</translation>
    </message>
    <message>
        <source>In the project, to be shared: .claude/agent-memory.</source>
        <translation>Im Projekt, zum Teilen: .claude/agent-memory.</translation>
    </message>
    <message>
        <source>In the project, not to be shared: .claude/agent-memory-local.</source>
        <translation>Im Projekt, nicht zum Teilen: .claude/agent-memory-local.</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Im Hintergrund</translation>
    </message>
    <message>
        <source>Whether the agent always runs in the background.</source>
        <translation>Ob der Agent immer im Hintergrund läuft.</translation>
    </message>
    <message>
        <source>As the client decides; usually in the background in interactive sessions.</source>
        <translation>Wie der Client entscheidet; in interaktiven Sitzungen meist im Hintergrund.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>How much the model thinks; a level it lacks falls to the next lower one.</source>
        <translation>Wie viel das Modell nachdenkt; statt einer Stufe, die es nicht hat, gilt die nächstniedrigere.</translation>
    </message>
    <message>
        <source>The effort of the session.</source>
        <translation>Der Aufwand der Sitzung.</translation>
    </message>
    <message>
        <source>Little thinking, fast.</source>
        <translation>Wenig Nachdenken, schnell.</translation>
    </message>
    <message>
        <source>Between low and high.</source>
        <translation>Zwischen low und high.</translation>
    </message>
    <message>
        <source>Thorough.</source>
        <translation>Gründlich.</translation>
    </message>
    <message>
        <source>More than high, where the model has it.</source>
        <translation>Mehr als high, wo das Modell es hat.</translation>
    </message>
    <message>
        <source>All the model has.</source>
        <translation>Alles, was das Modell hat.</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Abschottung</translation>
    </message>
    <message>
        <source>Where the agent works.</source>
        <translation>Wo der Agent arbeitet.</translation>
    </message>
    <message>
        <source>In the working folder itself.</source>
        <translation>Im Arbeitsordner selbst.</translation>
    </message>
    <message>
        <source>In a git worktree of its own.</source>
        <translation>In einem eigenen Git-Worktree.</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Erste Nachricht</translation>
    </message>
    <message>
        <source>Sent as the first message when the agent runs as the main agent.</source>
        <translation>Wird als erste Nachricht gesendet, wenn der Agent als Hauptagent läuft.</translation>
    </message>
    <message>
        <source>None; ignored when another agent calls it.</source>
        <translation>Keine; ohne Wirkung, wenn ein anderer Agent ihn aufruft.</translation>
    </message>
    <message>
        <source>Leave out CLAUDE.md</source>
        <translation>CLAUDE.md weglassen</translation>
    </message>
    <message>
        <source>Whether the agent goes without the instructions of CLAUDE.md and AGENTS.md.</source>
        <translation>Ob der Agent ohne die Anweisungen aus CLAUDE.md und AGENTS.md arbeitet.</translation>
    </message>
    <message>
        <source>It gets them.</source>
        <translation>Er bekommt sie.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Change files</source>
        <translation>Dateien ändern</translation>
    </message>
    <message>
        <source>Run commands</source>
        <translation>Befehle ausführen</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Agents and skills</source>
        <translation>Agenten und Skills</translation>
    </message>
    <message>
        <source>Plan and follow</source>
        <translation>Planen und verfolgen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Reads files.</source>
        <translation>Liest Dateien.</translation>
    </message>
    <message>
        <source>Searches in files.</source>
        <translation>Sucht in Dateien.</translation>
    </message>
    <message>
        <source>Finds files by name.</source>
        <translation>Findet Dateien nach ihrem Namen.</translation>
    </message>
    <message>
        <source>Asks a language server about code.</source>
        <translation>Befragt einen Language Server zum Code.</translation>
    </message>
    <message>
        <source>Changes parts of a file.</source>
        <translation>Ändert Teile einer Datei.</translation>
    </message>
    <message>
        <source>Writes whole files.</source>
        <translation>Schreibt ganze Dateien.</translation>
    </message>
    <message>
        <source>Several changes of one file at once; older clients.</source>
        <translation>Mehrere Änderungen einer Datei auf einmal; ältere Clients.</translation>
    </message>
    <message>
        <source>Changes cells of a notebook.</source>
        <translation>Ändert Zellen eines Notebooks.</translation>
    </message>
    <message>
        <source>Reads notebooks; older clients.</source>
        <translation>Liest Notebooks; ältere Clients.</translation>
    </message>
    <message>
        <source>Lists a folder; older clients.</source>
        <translation>Listet einen Ordner auf; ältere Clients.</translation>
    </message>
    <message>
        <source>Runs shell commands.</source>
        <translation>Führt Shell-Befehle aus.</translation>
    </message>
    <message>
        <source>Runs PowerShell commands.</source>
        <translation>Führt PowerShell-Befehle aus.</translation>
    </message>
    <message>
        <source>Reads what a command in the background prints; older clients.</source>
        <translation>Liest, was ein Befehl im Hintergrund ausgibt; ältere Clients.</translation>
    </message>
    <message>
        <source>Ends a command in the background; older clients.</source>
        <translation>Beendet einen Befehl im Hintergrund; ältere Clients.</translation>
    </message>
    <message>
        <source>Watches a command in the background.</source>
        <translation>Beobachtet einen Befehl im Hintergrund.</translation>
    </message>
    <message>
        <source>Ends a task in the background.</source>
        <translation>Beendet eine Aufgabe im Hintergrund.</translation>
    </message>
    <message>
        <source>Fetches a page.</source>
        <translation>Holt eine Seite.</translation>
    </message>
    <message>
        <source>Searches the web.</source>
        <translation>Sucht im Web.</translation>
    </message>
    <message>
        <source>Calls other agents; Agent(a, b) only these, when it runs as the main agent.</source>
        <translation>Ruft andere Agenten auf; Agent(a, b) nur diese, wenn er als Hauptagent läuft.</translation>
    </message>
    <message>
        <source>Uses skills.</source>
        <translation>Verwendet Skills.</translation>
    </message>
    <message>
        <source>Writes to another agent.</source>
        <translation>Schreibt an einen anderen Agenten.</translation>
    </message>
    <message>
        <source>Finds tools that are loaded on demand.</source>
        <translation>Findet Werkzeuge, die bei Bedarf geladen werden.</translation>
    </message>
    <message>
        <source>Lists what MCP servers offer to read.</source>
        <translation>Listet auf, was MCP-Server zum Lesen anbieten.</translation>
    </message>
    <message>
        <source>Reads what an MCP server offers.</source>
        <translation>Liest, was ein MCP-Server anbietet.</translation>
    </message>
    <message>
        <source>Keeps a list of steps.</source>
        <translation>Führt eine Liste der Schritte.</translation>
    </message>
    <message>
        <source>Adds a task to the list.</source>
        <translation>Fügt der Liste eine Aufgabe hinzu.</translation>
    </message>
    <message>
        <source>Reads a task of the list.</source>
        <translation>Liest eine Aufgabe der Liste.</translation>
    </message>
    <message>
        <source>Lists the tasks.</source>
        <translation>Listet die Aufgaben auf.</translation>
    </message>
    <message>
        <source>Changes a task of the list.</source>
        <translation>Ändert eine Aufgabe der Liste.</translation>
    </message>
    <message>
        <source>Moves into a git worktree.</source>
        <translation>Wechselt in einen Git-Worktree.</translation>
    </message>
    <message>
        <source>Leaves a git worktree.</source>
        <translation>Verlässt einen Git-Worktree.</translation>
    </message>
    <message>
        <source>Ends planning; only with the permission mode “plan”.</source>
        <translation>Beendet das Planen; nur im Berechtigungsmodus „plan“.</translation>
    </message>
    <message>
        <source>Makes a page to look at.</source>
        <translation>Erstellt eine Seite zum Ansehen.</translation>
    </message>
    <message>
        <source>Plans a task for later.</source>
        <translation>Plant eine Aufgabe für später.</translation>
    </message>
    <message>
        <source>Removes a planned task.</source>
        <translation>Entfernt eine geplante Aufgabe.</translation>
    </message>
    <message>
        <source>Lists planned tasks.</source>
        <translation>Listet geplante Aufgaben auf.</translation>
    </message>
    <message>
        <source>Asks the person; never given to agents.</source>
        <translation>Fragt den Menschen; Agenten bekommen es nie.</translation>
    </message>
    <message>
        <source>Ends the conversation; never given to agents.</source>
        <translation>Beendet das Gespräch; Agenten bekommen es nie.</translation>
    </message>
    <message>
        <source>Begins planning; never given to agents.</source>
        <translation>Beginnt das Planen; Agenten bekommen es nie.</translation>
    </message>
    <message>
        <source>Wakes the session later; never given to agents.</source>
        <translation>Weckt die Sitzung später; Agenten bekommen es nie.</translation>
    </message>
    <message>
        <source>Reads what a task prints; never given to agents.</source>
        <translation>Liest, was eine Aufgabe ausgibt; Agenten bekommen es nie.</translation>
    </message>
    <message>
        <source>Waits for servers; never given to agents.</source>
        <translation>Wartet auf Server; Agenten bekommen es nie.</translation>
    </message>
    <message>
        <source>Runs a workflow; never given to agents.</source>
        <translation>Führt einen Ablauf aus; Agenten bekommen es nie.</translation>
    </message>
    <message>
        <source>Claude Code does not know this key, so the limit it writes is not applied.</source>
        <translation>Claude Code kennt diesen Schlüssel nicht, daher gilt die Beschränkung nicht, die er ausdrückt.</translation>
    </message>
    <message>
        <source>This is a key of skills and commands; in an agent it has no effect.</source>
        <translation>Das ist ein Schlüssel von Skills und Befehlen; in einem Agenten wirkt er nicht.</translation>
    </message>
    <message>
        <source>Managed by an administrator</source>
        <translation>Von der Systemverwaltung vorgegeben</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <source>Copilot CLI</source>
        <translation>Copilot CLI</translation>
    </message>
    <message>
        <source>The name that people see; the agent itself is called like its file.</source>
        <translation>Der Name, den Menschen sehen; der Agent selbst heißt wie seine Datei.</translation>
    </message>
    <message>
        <source>The file’s name.</source>
        <translation>Der Name der Datei.</translation>
    </message>
    <message>
        <source>What the agent is for, and when to use it.</source>
        <translation>Wofür der Agent da ist und wann er zu verwenden ist.</translation>
    </message>
    <message>
        <source>Without a description the agent is left out.</source>
        <translation>Ohne Beschreibung wird der Agent weggelassen.</translation>
    </message>
    <message>
        <source>The tools the agent may use; names that are not known are passed over.</source>
        <translation>Die Werkzeuge, die der Agent verwenden darf; unbekannte Namen werden nicht beachtet.</translation>
    </message>
    <message>
        <source>All tools; an empty list means none.</source>
        <translation>Alle Werkzeuge; eine leere Liste bedeutet keine.</translation>
    </message>
    <message>
        <source>The model the agent runs on, or a list of which the first that is there is taken.</source>
        <translation>Das Modell, mit dem der Agent arbeitet, oder eine Liste, von der das erste vorhandene gilt.</translation>
    </message>
    <message>
        <source>The model of the session.</source>
        <translation>Das Modell der Sitzung.</translation>
    </message>
    <message>
        <source>Model policy</source>
        <translation>Modellwahl</translation>
    </message>
    <message>
        <source>Whether the agent may run on another model.</source>
        <translation>Ob der Agent mit einem anderen Modell arbeiten darf.</translation>
    </message>
    <message>
        <source>Another model may take its place.</source>
        <translation>Ein anderes Modell darf an seine Stelle treten.</translation>
    </message>
    <message>
        <source>Only on the model that is named.</source>
        <translation>Nur mit dem genannten Modell.</translation>
    </message>
    <message>
        <source>How much the model thinks.</source>
        <translation>Wie viel das Modell nachdenkt.</translation>
    </message>
    <message>
        <source>The model’s own.</source>
        <translation>Der Wert des Modells.</translation>
    </message>
    <message>
        <source>More than high.</source>
        <translation>Mehr als high.</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Verwendet in</translation>
    </message>
    <message>
        <source>Which product the agent is meant for; Copilot CLI lists it all the same.</source>
        <translation>Für welches Produkt der Agent gedacht ist; Copilot CLI listet ihn trotzdem auf.</translation>
    </message>
    <message>
        <source>All of them.</source>
        <translation>Alle.</translation>
    </message>
    <message>
        <source>Visual Studio Code.</source>
        <translation>Visual Studio Code.</translation>
    </message>
    <message>
        <source>Copilot on GitHub.</source>
        <translation>Copilot auf GitHub.</translation>
    </message>
    <message>
        <source>People may call it</source>
        <translation>Von Menschen aufrufbar</translation>
    </message>
    <message>
        <source>Whether people can choose the agent.</source>
        <translation>Ob Menschen den Agenten auswählen können.</translation>
    </message>
    <message>
        <source>They can.</source>
        <translation>Das können sie.</translation>
    </message>
    <message>
        <source>Agents may not call it</source>
        <translation>Nicht von Agenten aufrufbar</translation>
    </message>
    <message>
        <source>Whether other agents are kept from calling this one.</source>
        <translation>Ob andere Agenten diesen nicht aufrufen dürfen.</translation>
    </message>
    <message>
        <source>They may call it.</source>
        <translation>Sie dürfen ihn aufrufen.</translation>
    </message>
    <message>
        <source>Agents may call it (old)</source>
        <translation>Von Agenten aufrufbar (alt)</translation>
    </message>
    <message>
        <source>The older, opposite form of “disable-model-invocation”, which wins.</source>
        <translation>Die ältere, umgekehrte Form von „disable-model-invocation“, das Vorrang hat.</translation>
    </message>
    <message>
        <source>Servers for this agent.</source>
        <translation>Server für diesen Agenten.</translation>
    </message>
    <message>
        <source>The skills the agent has, as a list.</source>
        <translation>Die Skills des Agenten, als Liste.</translation>
    </message>
    <message>
        <source>Reads AGENTS.md</source>
        <translation>Liest AGENTS.md</translation>
    </message>
    <message>
        <source>Whether the agent gets the instructions of AGENTS.md and other such files.</source>
        <translation>Ob der Agent die Anweisungen aus AGENTS.md und ähnlichen Dateien bekommt.</translation>
    </message>
    <message>
        <source>It goes without them.</source>
        <translation>Er arbeitet ohne sie.</translation>
    </message>
    <message>
        <source>Tools on demand</source>
        <translation>Werkzeuge bei Bedarf</translation>
    </message>
    <message>
        <source>Whether tools are loaded only when they are looked for.</source>
        <translation>Ob Werkzeuge erst geladen werden, wenn sie gesucht werden.</translation>
    </message>
    <message>
        <source>As the client decides.</source>
        <translation>Wie der Client entscheidet.</translation>
    </message>
    <message>
        <source>Exact tools</source>
        <translation>Strenge Liste</translation>
    </message>
    <message>
        <source>Whether the list of tools is taken exactly.</source>
        <translation>Ob die Liste der Werkzeuge streng gilt.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Shown to people who choose the agent, in Visual Studio Code.</source>
        <translation>In Visual Studio Code denen gezeigt, die den Agenten auswählen.</translation>
    </message>
    <message>
        <source>No hint.</source>
        <translation>Kein Hinweis.</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Suggestions to go on with another agent, in Visual Studio Code.</source>
        <translation>Vorschläge, mit einem anderen Agenten weiterzumachen, in Visual Studio Code.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>The agents that this one may call, in Visual Studio Code; “*” means all.</source>
        <translation>Die Agenten, die dieser aufrufen darf, in Visual Studio Code; „*“ bedeutet alle.</translation>
    </message>
    <message>
        <source>All agents.</source>
        <translation>Alle Agenten.</translation>
    </message>
    <message>
        <source>On GitHub</source>
        <translation>Auf GitHub</translation>
    </message>
    <message>
        <source>Tool sets and permissions on GitHub.</source>
        <translation>Werkzeuggruppen und Berechtigungen auf GitHub.</translation>
    </message>
    <message>
        <source>The usual ones.</source>
        <translation>Die üblichen.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Keys and texts of one’s own.</source>
        <translation>Eigene Schlüssel und Texte.</translation>
    </message>
    <message>
        <source>Searches in files and finds them by name.</source>
        <translation>Sucht in Dateien und findet sie nach Namen.</translation>
    </message>
    <message>
        <source>Changes and writes files.</source>
        <translation>Ändert und schreibt Dateien.</translation>
    </message>
    <message>
        <source>Fetches pages and searches the web.</source>
        <translation>Holt Seiten und sucht im Web.</translation>
    </message>
    <message>
        <source>Calls other agents.</source>
        <translation>Ruft andere Agenten auf.</translation>
    </message>
    <message>
        <source>Gemini CLI</source>
        <translation>Gemini CLI</translation>
    </message>
    <message>
        <source>Identifies the agent: the letters a to z, digits, hyphens and underscores only.</source>
        <translation>Bezeichnet den Agenten: nur die Buchstaben a bis z, Ziffern, Binde- und Unterstriche.</translation>
    </message>
    <message>
        <source>Without a name the file is rejected.</source>
        <translation>Ohne Namen wird die Datei abgelehnt.</translation>
    </message>
    <message>
        <source>Shown name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>The name that people see.</source>
        <translation>Der Name, den Menschen sehen.</translation>
    </message>
    <message>
        <source>The name itself.</source>
        <translation>Der Name selbst.</translation>
    </message>
    <message>
        <source>Tells the main agent when to hand work to this one.</source>
        <translation>Sagt dem Hauptagenten, wann er Arbeit an diesen abgibt.</translation>
    </message>
    <message>
        <source>Without a description a local agent is rejected.</source>
        <translation>Ohne Beschreibung wird ein lokaler Agent abgelehnt.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Where the agent runs.</source>
        <translation>Wo der Agent läuft.</translation>
    </message>
    <message>
        <source>A local agent.</source>
        <translation>Ein lokaler Agent.</translation>
    </message>
    <message>
        <source>Runs here, with the prompt of this file.</source>
        <translation>Läuft hier, mit dem Prompt dieser Datei.</translation>
    </message>
    <message>
        <source>Runs elsewhere and is described by its agent card.</source>
        <translation>Läuft anderswo und wird durch seine Agentenkarte beschrieben.</translation>
    </message>
    <message>
        <source>The model the agent runs on: an id or “inherit”.</source>
        <translation>Das Modell, mit dem der Agent arbeitet: eine Kennung oder „inherit“.</translation>
    </message>
    <message>
        <source>The tools the agent may use, as a list; a name that is no tool rejects the file.</source>
        <translation>Die Werkzeuge, die der Agent verwenden darf, als Liste; wegen eines Namens, der kein Werkzeug ist, wird die Datei abgelehnt.</translation>
    </message>
    <message>
        <source>Servers for this agent alone; their settings are written with underscores, such as http_url.</source>
        <translation>Server nur für diesen Agenten; ihre Einstellungen haben Unterstriche, etwa http_url.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>A number: how freely the model picks its words.</source>
        <translation>Eine Zahl: wie frei das Modell seine Worte wählt.</translation>
    </message>
    <message>
        <source>1.</source>
        <translation>1.</translation>
    </message>
    <message>
        <source>30 turns.</source>
        <translation>30 Runden.</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitgrenze</translation>
    </message>
    <message>
        <source>After so many minutes the agent stops.</source>
        <translation>Nach so vielen Minuten hört der Agent auf.</translation>
    </message>
    <message>
        <source>10 minutes.</source>
        <translation>10 Minuten.</translation>
    </message>
    <message>
        <source>Agent card</source>
        <translation>Agentenkarte</translation>
    </message>
    <message>
        <source>Where a remote agent describes itself: a whole address.</source>
        <translation>Wo sich ein entfernter Agent beschreibt: eine vollständige Adresse.</translation>
    </message>
    <message>
        <source>A local agent has none.</source>
        <translation>Ein lokaler Agent hat keine.</translation>
    </message>
    <message>
        <source>Agent card as text</source>
        <translation>Agentenkarte als Text</translation>
    </message>
    <message>
        <source>What a remote agent says of itself, as JSON, in the place of an address.</source>
        <translation>Was ein entfernter Agent über sich sagt, als JSON, anstelle einer Adresse.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>How a remote agent is signed in to.</source>
        <translation>Wie die Anmeldung bei einem entfernten Agenten geschieht.</translation>
    </message>
    <message>
        <source>Without signing in.</source>
        <translation>Ohne Anmeldung.</translation>
    </message>
    <message>
        <source>Reads a file.</source>
        <translation>Liest eine Datei.</translation>
    </message>
    <message>
        <source>Reads several files at once.</source>
        <translation>Liest mehrere Dateien auf einmal.</translation>
    </message>
    <message>
        <source>Lists a folder.</source>
        <translation>Listet einen Ordner auf.</translation>
    </message>
    <message>
        <source>Reads the client’s own documentation.</source>
        <translation>Liest die eigene Dokumentation des Clients.</translation>
    </message>
    <message>
        <source>Calls other agents; agents that were called cannot use it.</source>
        <translation>Ruft andere Agenten auf; aufgerufene Agenten können es nicht verwenden.</translation>
    </message>
    <message>
        <source>Begins planning.</source>
        <translation>Beginnt zu planen.</translation>
    </message>
    <message>
        <source>Ends planning.</source>
        <translation>Beendet das Planen.</translation>
    </message>
    <message>
        <source>Adds a task.</source>
        <translation>Fügt eine Aufgabe hinzu.</translation>
    </message>
    <message>
        <source>Changes a task.</source>
        <translation>Ändert eine Aufgabe.</translation>
    </message>
    <message>
        <source>Reads a task.</source>
        <translation>Liest eine Aufgabe.</translation>
    </message>
    <message>
        <source>Makes a task wait for another one.</source>
        <translation>Lässt eine Aufgabe auf eine andere warten.</translation>
    </message>
    <message>
        <source>Draws the tasks.</source>
        <translation>Zeichnet die Aufgaben.</translation>
    </message>
    <message>
        <source>Asks the person.</source>
        <translation>Fragt den Menschen.</translation>
    </message>
    <message>
        <source>Says what the work is about.</source>
        <translation>Sagt, worum es bei der Arbeit geht.</translation>
    </message>
    <message>
        <source>Hands in the result.</source>
        <translation>Gibt das Ergebnis ab.</translation>
    </message>
    <message>
        <source>OpenCode</source>
        <translation>OpenCode</translation>
    </message>
    <message>
        <source>Tells other agents when to hand work to this one.</source>
        <translation>Sagt anderen Agenten, wann sie Arbeit an diesen abgeben.</translation>
    </message>
    <message>
        <source>The agent loads without one.</source>
        <translation>Der Agent wird auch ohne geladen.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Whether people choose the agent, other agents call it, or both.</source>
        <translation>Ob Menschen den Agenten auswählen, andere Agenten ihn aufrufen oder beides.</translation>
    </message>
    <message>
        <source>Both.</source>
        <translation>Beides.</translation>
    </message>
    <message>
        <source>People choose it for the conversation.</source>
        <translation>Menschen wählen ihn für das Gespräch aus.</translation>
    </message>
    <message>
        <source>Other agents call it.</source>
        <translation>Andere Agenten rufen ihn auf.</translation>
    </message>
    <message>
        <source>The model the agent runs on, as provider/model.</source>
        <translation>Das Modell, mit dem der Agent arbeitet, als Anbieter/Modell.</translation>
    </message>
    <message>
        <source>Model variant</source>
        <translation>Modellvariante</translation>
    </message>
    <message>
        <source>A variant of the model, such as an effort level.</source>
        <translation>Eine Variante des Modells, etwa eine Stufe des Aufwands.</translation>
    </message>
    <message>
        <source>Takes the place of the name that the path gives.</source>
        <translation>Tritt an die Stelle des Namens, den der Pfad ergibt.</translation>
    </message>
    <message>
        <source>The path below the agents folder, without “.md”.</source>
        <translation>Der Pfad unterhalb des Agentenordners, ohne „.md“.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>For each tool ask, allow or deny; or one of these words for all tools.</source>
        <translation>Für jedes Werkzeug ask, allow oder deny; oder eines dieser Wörter für alle Werkzeuge.</translation>
    </message>
    <message>
        <source>Tools (old)</source>
        <translation>Werkzeuge (alt)</translation>
    </message>
    <message>
        <source>For each tool true or false; “permission” has taken its place.</source>
        <translation>Für jedes Werkzeug true oder false; „permission“ ist an seine Stelle getreten.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>A number: another way to limit how freely the model picks its words.</source>
        <translation>Eine Zahl: eine andere Grenze dafür, wie frei das Modell seine Worte wählt.</translation>
    </message>
    <message>
        <source>Step limit</source>
        <translation>Schrittgrenze</translation>
    </message>
    <message>
        <source>After so many steps the agent answers with text only.</source>
        <translation>Nach so vielen Schritten antwortet der Agent nur noch mit Text.</translation>
    </message>
    <message>
        <source>Step limit (old)</source>
        <translation>Schrittgrenze (alt)</translation>
    </message>
    <message>
        <source>The older name of “steps”.</source>
        <translation>Der ältere Name von „steps“.</translation>
    </message>
    <message>
        <source>A colour as “#RRGGBB” in quotes, or a colour of the theme: primary, secondary, accent, success, warning, error, info.</source>
        <translation>Eine Farbe als „#RRGGBB“ in Anführungszeichen oder eine Farbe des Farbschemas: primary, secondary, accent, success, warning, error, info.</translation>
    </message>
    <message>
        <source>A colour that the client picks.</source>
        <translation>Eine Farbe nach Wahl des Clients.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Whether an agent for other agents is left out of the list after @.</source>
        <translation>Ob ein Agent für andere Agenten in der Liste hinter @ fehlt.</translation>
    </message>
    <message>
        <source>It is listed.</source>
        <translation>Er steht in der Liste.</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Whether the agent is left out altogether.</source>
        <translation>Ob der Agent ganz weggelassen wird.</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>Er ist da.</translation>
    </message>
    <message>
        <source>Model options</source>
        <translation>Modelloptionen</translation>
    </message>
    <message>
        <source>Settings that are handed to the model’s provider; unknown fields go there too.</source>
        <translation>Einstellungen, die an den Anbieter des Modells gehen; unbekannte Felder gehen auch dorthin.</translation>
    </message>
    <message>
        <source>Qwen Code</source>
        <translation>Qwen Code</translation>
    </message>
    <message>
        <source>Identifies the agent: 2 to 50 letters, digits, hyphens and underscores, none of these two at an end.</source>
        <translation>Bezeichnet den Agenten: 2 bis 50 Buchstaben, Ziffern, Binde- und Unterstriche, an den Enden keine Striche.</translation>
    </message>
    <message>
        <source>Without a name the agent is left out.</source>
        <translation>Ohne Namen wird der Agent weggelassen.</translation>
    </message>
    <message>
        <source>Tells the main agent when to hand work to this one; more than 1,000 characters bring a warning.</source>
        <translation>Sagt dem Hauptagenten, wann er Arbeit an diesen abgibt; mehr als 1.000 Zeichen bringen eine Warnung.</translation>
    </message>
    <message>
        <source>The model the agent runs on: an id, “inherit” or “fast”.</source>
        <translation>Das Modell, mit dem der Agent arbeitet: eine Kennung, „inherit“ oder „fast“.</translation>
    </message>
    <message>
        <source>The model that the settings call the fast one.</source>
        <translation>Das Modell, das in den Einstellungen das schnelle heißt.</translation>
    </message>
    <message>
        <source>The colour of the agent’s name; a value that is none is passed over.</source>
        <translation>Die Farbe des Agentennamens; ein Wert, der keine ist, wird übergangen.</translation>
    </message>
    <message>
        <source>The tools the agent may use.</source>
        <translation>Die Werkzeuge, die der Agent verwenden darf.</translation>
    </message>
    <message>
        <source>All tools.</source>
        <translation>Alle Werkzeuge.</translation>
    </message>
    <message>
        <source>Tools the agent may not use.</source>
        <translation>Werkzeuge, die der Agent nicht verwenden darf.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>How the agent asks before it acts; another value leaves the agent out.</source>
        <translation>Wie der Agent fragt, bevor er handelt; bei einem anderen Wert wird er weggelassen.</translation>
    </message>
    <message>
        <source>Asks before it acts.</source>
        <translation>Fragt, bevor er handelt.</translation>
    </message>
    <message>
        <source>Hands its questions on to whoever called it.</source>
        <translation>Reicht seine Fragen an den weiter, der ihn aufgerufen hat.</translation>
    </message>
    <message>
        <source>The field of Claude Code; used where “approvalMode” is missing.</source>
        <translation>Das Feld von Claude Code; es gilt, wo „approvalMode“ fehlt.</translation>
    </message>
    <message>
        <source>Whether the agent runs in the background.</source>
        <translation>Ob der Agent im Hintergrund läuft.</translation>
    </message>
    <message>
        <source>It does not.</source>
        <translation>Das tut er nicht.</translation>
    </message>
    <message>
        <source>Servers for this agent, each with a name.</source>
        <translation>Server für diesen Agenten, jeder mit einem Namen.</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>Ausgeführt von</translation>
    </message>
    <message>
        <source>Another program that runs the agent: its kind, command and arguments.</source>
        <translation>Ein anderes Programm, das den Agenten ausführt: Art, Befehl und Argumente.</translation>
    </message>
    <message>
        <source>Qwen Code itself.</source>
        <translation>Qwen Code selbst.</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>Läuft in</translation>
    </message>
    <message>
        <source>In the session itself.</source>
        <translation>In der Sitzung selbst.</translation>
    </message>
    <message>
        <source>In a container.</source>
        <translation>In einem Container.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>max_turns and max_time_minutes.</source>
        <translation>max_turns und max_time_minutes.</translation>
    </message>
    <message>
        <source>No limits of its own.</source>
        <translation>Keine eigenen Grenzen.</translation>
    </message>
    <message>
        <source>The theme’s main colour.</source>
        <translation>Die Hauptfarbe des Farbschemas.</translation>
    </message>
    <message>
        <source>The theme’s second colour.</source>
        <translation>Die zweite Farbe des Farbschemas.</translation>
    </message>
    <message>
        <source>The theme’s colour for what should stand out.</source>
        <translation>Die Farbe des Farbschemas für das, was auffallen soll.</translation>
    </message>
    <message>
        <source>The theme’s colour of success.</source>
        <translation>Die Farbe des Farbschemas für Erfolge.</translation>
    </message>
    <message>
        <source>The theme’s colour of warnings.</source>
        <translation>Die Farbe des Farbschemas für Warnungen.</translation>
    </message>
    <message>
        <source>The theme’s colour of errors.</source>
        <translation>Die Farbe des Farbschemas für Fehler.</translation>
    </message>
    <message>
        <source>The theme’s colour of information.</source>
        <translation>Die Farbe des Farbschemas für Informationen.</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>The description</source>
        <translation>Die Beschreibung</translation>
    </message>
    <message>
        <source>The prompt tells an agent how to work. The description tells everybody else when to call it. Claude Code reads the descriptions of all agents at the start of each session, and chooses by them.</source>
        <translation>Der Prompt sagt einem Agenten, wie er arbeiten soll. Die Beschreibung sagt allen anderen, wann sie ihn aufrufen sollen. Claude Code liest zu Beginn jeder Sitzung die Beschreibungen aller Agenten und wählt danach aus.</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Was sich bewährt</translation>
    </message>
    <message>
        <source>Begin with the occasion: “Use this agent when tests fail and the cause is not known.”</source>
        <translation>Mit dem Anlass beginnen: „Diesen Agenten verwenden, wenn Tests fehlschlagen und die Ursache nicht bekannt ist.“</translation>
    </message>
    <message>
        <source>Name what is *not* meant, if another agent is close: “For a slow test, use test-speed.”</source>
        <translation>Sagen, was *nicht* gemeint ist, wenn ein anderer Agent Ähnliches tut: „Für einen langsamen Test ist test-speed da.“</translation>
    </message>
    <message>
        <source>“Use proactively” makes Claude Code call it without being asked.</source>
        <translation>Mit „Use proactively“ ruft Claude Code ihn von sich aus auf.</translation>
    </message>
    <message>
        <source>Two to four examples help where a sentence does not.</source>
        <translation>Zwei bis vier Beispiele helfen, wo ein Satz nicht reicht.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>An example is a short play: a context, what the user says, what the assistant answers, and why. In the fields each is a card: add one with *Add an example*, and change its lines in place. A conversation that you copied can be pasted as one.</source>
        <translation>Ein Beispiel ist eine kleine Szene: ein Kontext, was jemand sagt, was der Assistent antwortet, und warum. In den Feldern ist jedes eine Karte: *Ein Beispiel hinzufügen* legt eine an, und ihre Zeilen lassen sich an Ort und Stelle ändern. Ein kopiertes Gespräch lässt sich als Beispiel einfügen.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was sie kostet</translation>
    </message>
    <message>
        <source>Every description is in every session, whether its agent is called or not. The fields count the characters and estimate the tokens; the overview sums them up for all agents of a folder. Four hundred characters are a good length. Long examples can move to the prompt, which is read only when the agent works.</source>
        <translation>Jede Beschreibung ist in jeder Sitzung dabei, ob ihr Agent aufgerufen wird oder nicht. Die Felder zählen die Zeichen und schätzen die Token; die Übersicht zählt sie für alle Agenten eines Ordners zusammen. Vierhundert Zeichen sind eine gute Länge. Lange Beispiele können in den Prompt umziehen; er wird erst gelesen, wenn der Agent arbeitet.</translation>
    </message>
    <message>
        <source>Quotes and lines</source>
        <translation>Anführungszeichen und Zeilen</translation>
    </message>
    <message>
        <source>A colon and a blank inside a text without quotes, as in `Example: a test fails`, make the header wrong for strict readers. Claude Code repairs it within one line; other clients do not. You need not know the rules: type into the fields, and Dossier writes the quotes that are needed and no others.</source>
        <translation>Ein Doppelpunkt mit Leerzeichen in einem Text ohne Anführungszeichen, wie in `Example: a test fails`, macht den Kopf für strenge Leser fehlerhaft. Steht der Text in einer Zeile, repariert Claude Code das; andere tun es nicht. Die Regeln muss niemand kennen: Was in die Felder eingegeben wird, schreibt Dossier mit den nötigen Anführungszeichen und keinen anderen.</translation>
    </message>
    <message>
        <source>Who would be asked? *Go ▸ Who Would Be Asked?* takes a request and ranks your agents by the words of their descriptions.</source>
        <translation>Wer würde gefragt? *Gehe zu ▸ Wer würde gefragt?* nimmt eine Anfrage entgegen und ordnet die Agenten nach den Wörtern ihrer Beschreibungen.</translation>
    </message>
    <message>
        <source>Read on: [what it may use](tools.md).</source>
        <translation>Weiterlesen: [was er verwenden darf](tools.md).</translation>
    </message>
    <message>
        <source>Your first agent</source>
        <translation>Der erste Agent</translation>
    </message>
    <message>
        <source>An agent is a text file. Claude Code reads it, and from then on it can hand work to that agent: a review, a search, a test run. The agent works by itself and reports back.</source>
        <translation>Ein Agent ist eine Textdatei. Claude Code liest sie und kann von da an Arbeit an diesen Agenten abgeben: eine Durchsicht, eine Suche, einen Testlauf. Der Agent arbeitet für sich und berichtet danach.</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Was in der Datei steht</translation>
    </message>
    <message>
        <source>The **header**, between two lines of `---`: what the agent is called, when it is wanted, what it may use.</source>
        <translation>Der **Kopf**, zwischen zwei Zeilen aus `---`: wie der Agent heißt, wann er gebraucht wird, was er verwenden darf.</translation>
    </message>
    <message>
        <source>The **prompt**, all that stands below: what the agent is told before it begins.</source>
        <translation>Der **Prompt**, alles darunter: was dem Agenten gesagt wird, bevor er beginnt.</translation>
    </message>
    <message>
        <source>Only two values must be there: `name`, by which it is called, and `description`, by which Claude Code decides when to call it. All others have a usual value.</source>
        <translation>Nur zwei Werte müssen da sein: `name`, unter dem er aufgerufen wird, und `description`, nach der Claude Code entscheidet, wann es ihn aufruft. Für alles andere gibt es einen üblichen Wert.</translation>
    </message>
    <message>
        <source>In five steps</source>
        <translation>In fünf Schritten</translation>
    </message>
    <message>
        <source>Open the folder of your project: *File ▸ Add Folder …*. Dossier finds the agents in it, and writes nothing.</source>
        <translation>Den Ordner des Projekts öffnen, mit *Datei ▸ Ordner hinzufügen …*: Dossier findet die Agenten darin und schreibt nichts.</translation>
    </message>
    <message>
        <source>Choose *File ▸ New*, and one of the templates. Each is a whole agent that can be changed.</source>
        <translation>*Datei ▸ Neu* und eine der Vorlagen wählen. Jede ist ein ganzer Agent, der sich ändern lässt.</translation>
    </message>
    <message>
        <source>Give it a name of small letters and hyphens, such as `code-reviewer`.</source>
        <translation>Ihm einen Namen aus Kleinbuchstaben und Bindestrichen geben, etwa `code-reviewer`.</translation>
    </message>
    <message>
        <source>Say in the description when it is wanted: [the description](description.md).</source>
        <translation>In der Beschreibung sagen, wann er gebraucht wird: [die Beschreibung](description.md).</translation>
    </message>
    <message>
        <source>Save it in the folder `.claude/agents` of the project, or of your home if it is to be there in all projects: [where it loads](where-it-loads.md).</source>
        <translation>Ihn im Ordner `.claude/agents` des Projekts speichern, oder in dem des persönlichen Ordners, wenn es ihn in allen Projekten geben soll: [wo er geladen wird](where-it-loads.md).</translation>
    </message>
    <message>
        <source>The line above the text says at any moment whether Claude Code would load the file as it stands. What it says was checked against the client itself.</source>
        <translation>Die Zeile über dem Text sagt jederzeit, ob Claude Code die Datei so laden würde, wie sie ist. Was sie sagt, ist mit dem Client selbst gemessen.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Ask for it by name: “Use the code-reviewer on my last change.” Claude Code notices a saved file within seconds; only a folder that is new itself wants a restart.</source>
        <translation>Den Agenten beim Namen nennen: „Lass den code-reviewer meine letzte Änderung ansehen.“ Claude Code bemerkt eine gespeicherte Datei binnen Sekunden; nur wenn der Ordner selbst neu ist, ist ein Neustart nötig.</translation>
    </message>
    <message>
        <source>Many agents</source>
        <translation>Viele Agenten</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>The **overview** has a line for each agent: model, tools, what it costs, how it stands. Click a column’s head to sort.</source>
        <translation>Die **Übersicht** hat für jeden Agenten eine Zeile: Modell, Werkzeuge, was er kostet, wie es um ihn steht. Ein Klick auf einen Spaltenkopf sortiert.</translation>
    </message>
    <message>
        <source>The **filter** understands words and questions: `can:Bash` finds who may use it, `model:opus` who works with it. Ctrl+Space shows what can be asked.</source>
        <translation>Der **Filter** versteht Wörter und Fragen: `can:Bash` findet, wer Bash verwenden darf, `model:opus`, wer mit Opus arbeitet. Strg+Leertaste zeigt, wonach sich fragen lässt.</translation>
    </message>
    <message>
        <source>*Most Alike* finds descriptions that say the same, where Claude Code would have to guess.</source>
        <translation>*Am ähnlichsten* findet Beschreibungen, die dasselbe sagen, sodass Claude Code raten müsste.</translation>
    </message>
    <message>
        <source>Reach them</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Ctrl+P opens an agent by a few letters of its name. Ctrl+Shift+P finds every command of the program, with its key. Ctrl+Shift+F searches the text of all.</source>
        <translation>Strg+P öffnet einen Agenten nach ein paar Buchstaben seines Namens. Strg+Umschalt+P findet jeden Befehl des Programms, mitsamt seinem Tastenkürzel. Strg+Umschalt+F durchsucht den Text aller Agenten.</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Choose several in the overview to set a field of all. *Rename* changes the name where others mention it. *Fix* mends one kind of problem everywhere. Each shows first what would change, file by file; you tick what you want.</source>
        <translation>Sind in der Übersicht mehrere gewählt, lässt sich ein Feld bei allen setzen. *Umbenennen* ändert den Namen auch dort, wo andere ihn nennen. *Beheben* beseitigt eine Art von Problem überall. Jedes davon zeigt zuerst, was sich ändern würde, Datei für Datei; angehakt wird, was geändert werden soll.</translation>
    </message>
    <message>
        <source>*Agent ▸ Undo Last Batch …* takes the changes back. Files that were changed since are named and left as they are.</source>
        <translation>*Agent ▸ Letzte Sammeländerung rückgängig machen …* nimmt das zurück, auch wenn Dateien seither geändert wurden: Der Befehl sagt, welche, und lässt sie, wie sie sind.</translation>
    </message>
    <message>
        <source>Read on: [nothing is lost](nothing-is-lost.md).</source>
        <translation>Weiterlesen: [nichts geht verloren](nothing-is-lost.md).</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nichts geht verloren</translation>
    </message>
    <message>
        <source>What is written, and when</source>
        <translation>Was geschrieben wird, und wann</translation>
    </message>
    <message>
        <source>Nothing is written until you save. A save changes the bytes that you changed: comments, quotes, order and line ends of everything else stay as they were. A file is never half written, whatever happens in between.</source>
        <translation>Geschrieben wird erst beim Speichern. Dabei ändern sich nur die Bytes, die bearbeitet wurden: Kommentare, Anführungszeichen, Reihenfolge und Zeilenenden von allem anderen bleiben, wie sie waren. Eine Datei ist nie halb geschrieben, was auch immer dazwischenkommt.</translation>
    </message>
    <message>
        <source>When another program writes too</source>
        <translation>Wenn ein anderes Programm auch schreibt</translation>
    </message>
    <message>
        <source>Agents are changed by people, by Git and by Claude Code itself. Without edits of yours Dossier follows the file. With edits it asks: compare, take theirs, or keep yours. Nothing is overwritten before you have chosen.</source>
        <translation>Agenten werden von Menschen geändert, von Git und von Claude Code selbst. Ist hier nichts geändert, folgt Dossier der Datei. Sonst fragt es: vergleichen, die andere Fassung nehmen oder die eigene behalten. Solange nichts gewählt ist, wird nichts überschrieben.</translation>
    </message>
    <message>
        <source>When the program ends</source>
        <translation>Wenn das Programm endet</translation>
    </message>
    <message>
        <source>What you have not saved is kept every few seconds, and offered at the next start after a crash.</source>
        <translation>Was noch nicht gespeichert ist, wird alle paar Sekunden gesichert und beim nächsten Start angeboten.</translation>
    </message>
    <message>
        <source>Ways back</source>
        <translation>Wege zurück</translation>
    </message>
    <message>
        <source>*Edit ▸ Undo* goes back over everything, form and text in one history, and over a reload from the disk as well.</source>
        <translation>*Bearbeiten ▸ Rückgängig* nimmt alles der Reihe nach zurück, Formular und Text in einem Verlauf, auch ein Neuladen vom Datenträger.</translation>
    </message>
    <message>
        <source>*File ▸ Earlier Versions …* shows the states that were saved, and takes one or a part of it.</source>
        <translation>*Datei ▸ Frühere Fassungen …* zeigt die gespeicherten Stände und übernimmt einen davon oder einen Teil.</translation>
    </message>
    <message>
        <source>*Agent ▸ What Dossier Wrote* lists every write to your disk, each with its way back.</source>
        <translation>*Agent ▸ Was Dossier geschrieben hat* führt jedes Schreiben auf den Datenträger auf, jeweils mit einem Weg zurück.</translation>
    </message>
    <message>
        <source>Deleted agents go to the trash of the desktop.</source>
        <translation>Gelöschte Agenten kommen in den Papierkorb des Desktops.</translation>
    </message>
    <message>
        <source>Odd files</source>
        <translation>Ungewöhnliche Dateien</translation>
    </message>
    <message>
        <source>A file that is broken, huge, not in UTF-8 or read-only opens all the same, and a line says what is odd about it. Plugins and the managed folder belong to others: they open to be read, and are not written.</source>
        <translation>Eine Datei, die beschädigt, riesig, nicht in UTF-8 oder schreibgeschützt ist, lässt sich trotzdem öffnen, und eine Zeile sagt, was an ihr ungewöhnlich ist. Plugins und der vorgegebene Ordner gehören anderen: Sie werden zum Lesen geöffnet und nicht verändert.</translation>
    </message>
    <message>
        <source>[Your first agent](first-agent.md)</source>
        <translation>[Der erste Agent](first-agent.md)</translation>
    </message>
    <message>
        <source>What it may use</source>
        <translation>Was er verwenden darf</translation>
    </message>
    <message>
        <source>Without a list an agent may use every tool that the session has. A list is a limit.</source>
        <translation>Ohne Liste darf ein Agent jedes Werkzeug verwenden, das die Sitzung hat. Eine Liste ist eine Grenze.</translation>
    </message>
    <message>
        <source>Three ways</source>
        <translation>Drei Möglichkeiten</translation>
    </message>
    <message>
        <source>**All tools.** No key `tools` at all. Usual, and right for most.</source>
        <translation>**Alle Werkzeuge.** Gar kein Schlüssel `tools`. Das Übliche, und für die meisten richtig.</translation>
    </message>
    <message>
        <source>**Only these.** `tools: Read, Grep, Glob`. For an agent that must not write, this is what keeps it from writing; a sentence in the prompt is only a request.</source>
        <translation>**Nur diese.** `tools: Read, Grep, Glob`. Einen Agenten, der nicht schreiben darf, hält dies vom Schreiben ab; ein Satz im Prompt ist nur eine Bitte.</translation>
    </message>
    <message>
        <source>**All but these.** `disallowedTools: Bash`. A tool that is in both lists is not given.</source>
        <translation>**Alle außer diesen.** `disallowedTools: Bash`. Ein Werkzeug, das in beiden Listen steht, bekommt er nicht.</translation>
    </message>
    <message>
        <source>An empty list means no tool at all. A name that no tool has is passed over without a word; if none of the names is right, the agent does not start.</source>
        <translation>Eine leere Liste bedeutet: gar kein Werkzeug. Ein Name, den kein Werkzeug hat, wird wortlos übergangen; stimmt keiner der Namen, startet der Agent nicht.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Names are written as Claude Code writes them, with capitals: `Read`, not `read`. In the text, Ctrl+Space offers them with their meaning.</source>
        <translation>Namen werden so geschrieben, wie Claude Code sie schreibt, mit Großbuchstaben: `Read`, nicht `read`. Im Text bietet Strg+Leertaste sie mit ihrer Bedeutung an.</translation>
    </message>
    <message>
        <source>`Agent(worker)` lets it call other agents, here only `worker`.</source>
        <translation>`Agent(worker)` lässt ihn andere Agenten aufrufen, hier nur `worker`.</translation>
    </message>
    <message>
        <source>`mcp__server` gives all tools of a server, `mcp__server__tool` one of them.</source>
        <translation>`mcp__server` gibt alle Werkzeuge eines Servers, `mcp__server__tool` eines davon.</translation>
    </message>
    <message>
        <source>`allowed-tools` is a key of commands and skills. In an agent it means nothing, and the agent may use everything; Dossier says so and offers the right key.</source>
        <translation>`allowed-tools` ist ein Schlüssel von Befehlen und Skills. In einem Agenten bedeutet er nichts, und der Agent darf alles verwenden; Dossier sagt das und bietet den richtigen Schlüssel an.</translation>
    </message>
    <message>
        <source>Model, effort, permissions</source>
        <translation>Modell, Aufwand, Berechtigungen</translation>
    </message>
    <message>
        <source>`model` chooses who works: an alias such as `sonnet`, a full name, or `inherit`. `permissionMode` decides what it is asked about. Agents of a plugin may set neither that nor hooks nor servers: these keys are ignored there, and the fields say so.</source>
        <translation>`model` bestimmt, wer arbeitet: ein Kurzname wie `sonnet`, ein voller Name oder `inherit`. `permissionMode` bestimmt, wofür um Erlaubnis gefragt wird. Agenten eines Plugins können weder das noch Hooks noch Server festlegen: Diese Schlüssel werden dort nicht beachtet, und die Felder sagen es.</translation>
    </message>
    <message>
        <source>Read on: [where it loads](where-it-loads.md).</source>
        <translation>Weiterlesen: [wo er geladen wird](where-it-loads.md).</translation>
    </message>
    <message>
        <source>Where it loads</source>
        <translation>Wo er geladen wird</translation>
    </message>
    <message>
        <source>The same file is an agent in one folder and nothing in another.</source>
        <translation>Dieselbe Datei ist in einem Ordner ein Agent und in einem anderen nichts.</translation>
    </message>
    <message>
        <source>Places, the strongest first</source>
        <translation>Orte, der stärkste zuerst</translation>
    </message>
    <message>
        <source>The managed folder, which an administrator fills.</source>
        <translation>Der vorgegebene Ordner, den die Systemverwaltung füllt.</translation>
    </message>
    <message>
        <source>The project: `.claude/agents` of the folder that you work in, and of those above it up to the repository. The nearest wins.</source>
        <translation>Das Projekt: `.claude/agents` in dem Ordner, in dem gearbeitet wird, und in denen darüber bis hinauf zum Repository. Der nächstgelegene gewinnt.</translation>
    </message>
    <message>
        <source>Your home: `~/.claude/agents`, in all projects.</source>
        <translation>Der persönliche Ordner: `~/.claude/agents`, in allen Projekten.</translation>
    </message>
    <message>
        <source>Plugins: their agents are called `plugin:name`.</source>
        <translation>Plugins: Ihre Agenten heißen `plugin:name`.</translation>
    </message>
    <message>
        <source>Folders inside are searched as well, and change nothing about the name. Only files that end in `.md` count.</source>
        <translation>Ordner darin werden ebenfalls durchsucht und ändern nichts am Namen. Nur Dateien, die auf `.md` enden, zählen.</translation>
    </message>
    <message>
        <source>Two of one name</source>
        <translation>Zwei mit demselben Namen</translation>
    </message>
    <message>
        <source>Of two agents with one name, the stronger place wins and the other is hidden, without a message. In one and the same place it is not known which one loads. Dossier shows both: *Same name* lists them, and the line above the text says which one hides which.</source>
        <translation>Von zwei Agenten mit demselben Namen gewinnt der am stärkeren Ort, und der andere wird verdeckt, ohne Meldung. An ein und demselben Ort ist nicht bekannt, welcher geladen wird. Dossier zeigt beide: *Gleicher Name* führt sie auf, und die Zeile über dem Text sagt, welcher welchen verdeckt.</translation>
    </message>
    <message>
        <source>What wins depends on where you stand. *Seen from*, in the tool bar, is the folder that Dossier takes you to stand in.</source>
        <translation>Was gewinnt, hängt vom Standort ab. *Aus Sicht von* in der Werkzeugleiste ist der Ordner, für den es angegeben wird.</translation>
    </message>
    <message>
        <source>Why it does not load</source>
        <translation>Warum er nicht geladen wird</translation>
    </message>
    <message>
        <source>No `name`: Claude Code takes the file for a note.</source>
        <translation>Kein `name`: Claude Code hält die Datei für eine Notiz.</translation>
    </message>
    <message>
        <source>A header that cannot be read: nothing of it counts, and no message is shown.</source>
        <translation>Ein Kopf, der nicht gelesen werden kann: Nichts davon zählt, und es erscheint keine Meldung.</translation>
    </message>
    <message>
        <source>The wrong folder, or a name that does not end in `.md`.</source>
        <translation>Der falsche Ordner oder ein Name, der anders endet.</translation>
    </message>
    <message>
        <source>The problems below the text name the line and offer a way out. The tab *Where It Loads* shows the same file for other programs too.</source>
        <translation>Die Probleme unter dem Text nennen die Zeile und bieten einen Ausweg an. Der Reiter *Wo er geladen wird* zeigt dieselbe Datei auch für andere Programme.</translation>
    </message>
    <message>
        <source>Read on: [many agents](many-agents.md).</source>
        <translation>Weiterlesen: [viele Agenten](many-agents.md).</translation>
    </message>
    <message>
        <source>*Changed outside* lists what others, or a program, changed since you last looked.</source>
        <translation>*Von außen geändert* zeigt, was andere, auch Programme, seit dem letzten Ansehen geändert haben.</translation>
    </message>
    <message>
        <source>Writing the prompt</source>
        <translation>Den Prompt schreiben</translation>
    </message>
    <message>
        <source>The prompt is Markdown. *Format ▸ Bold* and its neighbours mark what is selected, or the word at the cursor, and take the marks away again.</source>
        <translation>Der Prompt ist Markdown. *Format ▸ Fett* und seine Nachbarn zeichnen das Ausgewählte oder das Wort am Cursor aus und nehmen die Auszeichnung auch wieder weg.</translation>
    </message>
    <message>
        <source>Lists, tasks, quotes, code and headings are made of whole lines, or undone. *Format ▸ Move Lines Up* keeps the numbers of a list in order.</source>
        <translation>Listen, Aufgaben, Zitate, Code und Überschriften entstehen aus ganzen Zeilen oder werden wieder aufgelöst. *Format ▸ Zeilen nach oben verschieben* hält die Nummern einer Liste in der Reihenfolge.</translation>
    </message>
    <message>
        <source>An address pasted over words makes them a link; *Edit ▸ Paste Without Links* does not.</source>
        <translation>Eine Adresse, über Wörtern eingefügt, macht daraus einen Link; *Bearbeiten ▸ Ohne Links einfügen* tut das nicht.</translation>
    </message>
    <message>
        <source>*Go ▸ Matching Bracket* leads from a bracket, a tag or the marks of code to the other end.</source>
        <translation>*Gehe zu ▸ Zugehörige Klammer* führt von einer Klammer, einem Tag oder den Zeichen um Code zum anderen Ende.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Words that no dictionary has are dotted below, in descriptions and in the prompt; code, names, keys and links are not looked at. Ctrl+F8 goes to the next one, and the menu key offers other words, or adds the word to your own list. The language is that of the text; *View ▸ Spelling Language* chooses another one for this file.</source>
        <translation>Wörter, die in keinem Wörterbuch stehen, sind gepunktet unterstrichen, in Beschreibungen und im Prompt; Code, Namen, Schlüssel und Links werden nicht geprüft. Strg+F8 geht zum nächsten, und die Menütaste bietet andere Wörter an oder nimmt das Wort in die eigene Liste auf. Die Sprache ist die des Textes; *Ansicht ▸ Sprache der Rechtschreibung* wählt für diese Datei eine andere.</translation>
    </message>
</context>
<context>
    <name>dossier::AboutDialog</name>
    <message>
        <source>About Dossier</source>
        <translation>Über Dossier</translation>
    </message>
    <message>
        <source>Dossier %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>An editor for AI-agent files: the text is the document, and every verdict says what the client really reads.</source>
        <translation>Ein Editor für Dateien von KI-Agenten: Der Text ist das Dokument, und jedes Urteil sagt, was der Client wirklich liest.</translation>
    </message>
    <message>
        <source>MIT licence, the Dossier authors.</source>
        <translation>MIT-Lizenz, die Dossier-Autoren.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a sentence on what was measured, and the day it was</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>dossier::AgentCommands</name>
    <message>
        <source>The agent has no file yet. Save it first.</source>
        <translation>Der Agent hat noch keine Datei. Zuerst ist er zu speichern.</translation>
    </message>
    <message>
        <source>There is no command that starts this agent.</source>
        <translation>Es gibt keinen Befehl, der diesen Agenten startet.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>New agent %1</source>
        <translation>Neuer Agent %1</translation>
    </message>
</context>
<context>
    <name>dossier::AgentController</name>
    <message>
        <source>Rename Agent</source>
        <translation>Agenten umbenennen</translation>
    </message>
    <message>
        <source>The new name of “%1”. Where others name it is listed next, before anything is changed.</source>
        <translation>Der neue Name von „%1“. Wo andere ihn nennen, wird danach aufgelistet, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n Agent(s)</source>
        <translation>
            <numerusform>%n Agenten kopieren</numerusform>
            <numerusform>%n Agenten kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n Agent(s)</source>
        <translation>
            <numerusform>%n Agenten verschieben</numerusform>
            <numerusform>%n Agenten verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Where are the copies to go?</source>
        <translation>Wohin sollen die Kopien?</translation>
    </message>
    <message>
        <source>Where are they to go?</source>
        <translation>Wohin sollen sie?</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Duplicate Agent</source>
        <translation>Agenten duplizieren</translation>
    </message>
    <message>
        <source>What is the copy of “%1” called, and where does it go?</source>
        <translation>Wie heißt die Kopie von „%1“, und wohin kommt sie?</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
</context>
<context>
    <name>dossier::AgentCopies</name>
    <message numerus="yes">
        <source>Equal in %n other place(s).</source>
        <translation>
            <numerusform>Gleich an %n weiteren Ort.</numerusform>
            <numerusform>Gleich an %n weiteren Orten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent of this name differs in %1.</source>
        <translation>Der Agent dieses Namens ist anders in %1.</translation>
    </message>
    <message numerus="yes">
        <source>Equal in %n other place(s); differs in %1.</source>
        <translation>
            <numerusform>Gleich an %n weiteren Ort; anders in %1.</numerusform>
            <numerusform>Gleich an %n weiteren Orten; anders in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::AgentDelegate</name>
    <message>
        <source>reading …</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>agents shown</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>dossier::AgentDocument</name>
    <message>
        <source>This file is open for reading only.</source>
        <translation>Diese Datei ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The change belongs to another version of the text.</source>
        <translation>Die Änderung gehört zu einer anderen Fassung des Textes.</translation>
    </message>
    <message>
        <source>The text has changed, and there is nothing to mend any more.</source>
        <translation>Der Text hat sich geändert, und es gibt nichts mehr zu beheben.</translation>
    </message>
</context>
<context>
    <name>dossier::AgentFile</name>
    <message>
        <source>The header holds more than one YAML document; only the first counts.</source>
        <translation>Der Kopf enthält mehr als ein YAML-Dokument; nur das erste zählt.</translation>
    </message>
    <message>
        <source>The header is YAML, but holds no fields of the form “key: value”.</source>
        <translation>Der Kopf ist YAML, enthält aber keine Felder der Form „Schlüssel: Wert“.</translation>
    </message>
    <message>
        <source>The key “%1” stands here a second time; strict readers take a key only once.</source>
        <translation>Der Schlüssel „%1“ steht hier ein zweites Mal; strenge Leser nehmen einen Schlüssel nur einmal an.</translation>
    </message>
    <message>
        <source>This field’s key is written in a form that only the text can change.</source>
        <translation>Der Schlüssel dieses Feldes hat eine Form, die nur im Text zu ändern ist.</translation>
    </message>
    <message>
        <source>The header is written in braces; change it in the text.</source>
        <translation>Der Kopf steht in geschweiften Klammern; er ist im Text zu ändern.</translation>
    </message>
    <message>
        <source>A space is missing behind the colon.</source>
        <translation>Hinter dem Doppelpunkt fehlt ein Leerzeichen.</translation>
    </message>
    <message>
        <source>The lines below the key are neither a list nor a mapping.</source>
        <translation>Die Zeilen unter dem Schlüssel sind weder eine Liste noch eine Zuordnung.</translation>
    </message>
    <message>
        <source>A quotation mark opens the value, but none closes it at its end.</source>
        <translation>Ein Anführungszeichen öffnet den Wert, aber keines schließt ihn am Ende.</translation>
    </message>
    <message>
        <source>The brackets of the value do not match.</source>
        <translation>Die Klammern des Werts passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The lines of this text block are not indented as they must be.</source>
        <translation>Die Zeilen dieses Textblocks sind nicht so eingerückt, wie sie es sein müssen.</translation>
    </message>
    <message>
        <source>The header is too large to be read.</source>
        <translation>Der Kopf ist zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>This field shares a line with another one; change it in the text.</source>
        <translation>Dieses Feld teilt sich eine Zeile mit einem anderen; es ist im Text zu ändern.</translation>
    </message>
</context>
<context>
    <name>dossier::AgentFileDialog</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ verwenden</translation>
    </message>
</context>
<context>
    <name>dossier::AgentFilterEdit</name>
    <message>
        <source>Filter: words, model:opus, can:Bash …</source>
        <translation>Filter: Wörter, model:opus, can:Bash …</translation>
    </message>
    <message>
        <source>Filter agents</source>
        <translation>Agenten filtern</translation>
    </message>
    <message>
        <source>Ctrl+Space shows what can be typed here.</source>
        <translation>Strg+Leertaste zeigt, was sich hier eingeben lässt.</translation>
    </message>
    <message>
        <source>What can I type here?</source>
        <translation>Was lässt sich hier eingeben?</translation>
    </message>
    <message>
        <source>What can I type here? (Ctrl+Space)</source>
        <translation>Was lässt sich hier eingeben? (Strg+Leertaste)</translation>
    </message>
    <message>
        <source>What can be typed here</source>
        <translation>Was sich hier eingeben lässt</translation>
    </message>
</context>
<context>
    <name>dossier::AgentMenu</name>
    <message>
        <source>An update or an administrator would overwrite what is changed here.</source>
        <translation>Eine Aktualisierung oder die Systemverwaltung würde überschreiben, was hier geändert wird.</translation>
    </message>
    <message>
        <source>This is done with one agent at a time.</source>
        <translation>Das geht nur mit einem einzelnen Agenten.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Co&amp;mpare With …</source>
        <translation>Ver&amp;gleichen mit …</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Ver&amp;gleichen</translation>
    </message>
    <message>
        <source>Two agents can be compared.</source>
        <translation>Vergleichen lassen sich zwei Agenten.</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>D&amp;uplicate …</source>
        <translation>&amp;Duplizieren …</translation>
    </message>
    <message>
        <source>&amp;Copy To …</source>
        <translation>&amp;Kopieren nach …</translation>
    </message>
    <message>
        <source>Mo&amp;ve To …</source>
        <translation>&amp;Verschieben nach …</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>No agent is chosen.</source>
        <translation>Es ist kein Agent gewählt.</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>Die Datei ist verschwunden.</translation>
    </message>
    <message>
        <source>&amp;Earlier Versions …</source>
        <translation>&amp;Frühere Fassungen …</translation>
    </message>
</context>
<context>
    <name>dossier::AgentQuery</name>
    <message>
        <source>The filter has no key “%1:”. It looks for “%2” in names and descriptions.</source>
        <translation>Der Filter hat keinen Schlüssel „%1:“. Er sucht „%2“ in Namen und Beschreibungen.</translation>
    </message>
    <message>
        <source>After “%1:” the filter takes one of: %2.</source>
        <translation>Hinter „%1:“ nimmt der Filter eines von diesen: %2.</translation>
    </message>
    <message>
        <source>After “tokens:” the filter takes a number, such as &gt;300, &lt;50 or 100..200.</source>
        <translation>Hinter „tokens:“ nimmt der Filter eine Zahl, etwa &gt;300, &lt;50 oder 100..200.</translation>
    </message>
    <message>
        <source>After “changed:” the filter takes one of: %1; or a day, such as &gt;2026-01-31.</source>
        <translation>Hinter „changed:“ nimmt der Filter eines von diesen: %1; oder einen Tag, etwa &gt;2026-01-31.</translation>
    </message>
</context>
<context>
    <name>dossier::AgentRowsModel</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>modified</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>hidden by another agent of its name</source>
        <translation>verdeckt durch einen anderen Agenten dieses Namens</translation>
    </message>
    <message>
        <source>What the description costs in every session</source>
        <translation>Was die Beschreibung in jeder Sitzung kostet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Can use</source>
        <translation>Darf verwenden</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n agent(s)</source>
        <translation>
            <numerusform>%1, %n Agent</numerusform>
            <numerusform>%1, %n Agenten</numerusform>
        </translation>
    </message>
    <message>
        <source>M: The file differs from the last commit.</source>
        <translation>M: Die Datei weicht vom letzten Commit ab.</translation>
    </message>
    <message>
        <source>A: The file is new, and added to the next commit.</source>
        <translation>A: Die Datei ist neu und kommt in den nächsten Commit.</translation>
    </message>
    <message>
        <source>U: The file is new, and git does not know it.</source>
        <translation>U: Die Datei ist neu, und Git kennt sie nicht.</translation>
    </message>
    <message>
        <source>changed by others since you saw it</source>
        <translation>von anderen geändert, seit er zuletzt gesehen wurde</translation>
    </message>
    <message>
        <source>differs from the last commit</source>
        <translation>weicht vom letzten Commit ab</translation>
    </message>
    <message>
        <source>Others changed it since you last saw it here.</source>
        <translation>Andere haben ihn geändert, seit er hier zuletzt gesehen wurde.</translation>
    </message>
    <message>
        <source>%1
No name: %2 takes it for a note</source>
        <translation>%1
Kein Name: %2 hält sie für eine Notiz</translation>
    </message>
    <message>
        <source>its client</source>
        <translation>ihr Client</translation>
    </message>
</context>
<context>
    <name>dossier::AgentSearch</name>
    <message>
        <source>Not searched: you have no permission to read the file. Change its permissions.</source>
        <translation>Nicht durchsucht: Die Datei darf nicht gelesen werden. Es hilft, ihre Berechtigungen zu ändern.</translation>
    </message>
    <message>
        <source>Not searched: the file is larger than %1. Open it to search in it.</source>
        <translation>Nicht durchsucht: Die Datei ist größer als %1. Geöffnet lässt sie sich durchsuchen.</translation>
    </message>
    <message>
        <source>Not searched: this is a folder, a pipe or a device.</source>
        <translation>Nicht durchsucht: Das ist ein Ordner, eine Pipe oder ein Gerät.</translation>
    </message>
    <message>
        <source>Not searched, as it could not be read: %1</source>
        <translation>Nicht durchsucht, da nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The expression takes too long here: the search in this file was given up.</source>
        <translation>Der Ausdruck braucht hier zu lange: Die Suche in dieser Datei wurde aufgegeben.</translation>
    </message>
</context>
<context>
    <name>dossier::AgentSummary</name>
    <message>
        <source>The file is gone.</source>
        <translation>Die Datei ist verschwunden.</translation>
    </message>
    <message>
        <source>This is a link to a file that is not there. Mend the link, or remove it.</source>
        <translation>Das ist eine Verknüpfung zu einer Datei, die es nicht gibt. Die Verknüpfung ist zu berichtigen oder zu entfernen.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a file. It is not opened.</source>
        <translation>Das ist eine Pipe oder ein Gerät, keine Datei, und wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>The file has %1, more than is looked at in a list. It can be opened.</source>
        <translation>Die Datei ist %1 groß, und so viel wird für eine Liste nicht gelesen. Öffnen lässt sie sich.</translation>
    </message>
    <message>
        <source>The name holds characters that no other program can be told. Rename the file to open it.</source>
        <translation>Der Name enthält Zeichen, die sich keinem anderen Programm übergeben lassen. Zum Öffnen ist die Datei umzubenennen.</translation>
    </message>
</context>
<context>
    <name>dossier::AgentTemplate</name>
    <message>
        <source>Plain agent</source>
        <translation>Einfacher Agent</translation>
    </message>
    <message>
        <source>Name, description and a short prompt; it may use every tool</source>
        <translation>Name, Beschreibung und ein kurzer Prompt; er darf jedes Werkzeug verwenden</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Reads and reports, changes no file: Read, Grep and Glob only</source>
        <translation>Liest und berichtet, ändert keine Datei: nur Read, Grep und Glob</translation>
    </message>
    <message>
        <source>Worker with examples</source>
        <translation>Arbeiter mit Beispielen</translation>
    </message>
    <message>
        <source>Its description shows by examples when to call it</source>
        <translation>Seine Beschreibung zeigt an Beispielen, wann er aufzurufen ist</translation>
    </message>
</context>
<context>
    <name>dossier::AgentTreeModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>files read</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Reading was stopped: there may be more agents than are shown.</source>
        <translation>Das Lesen wurde abgebrochen: Vielleicht gibt es mehr Agenten, als zu sehen sind.</translation>
    </message>
</context>
<context>
    <name>dossier::AgentViews</name>
    <message numerus="yes">
        <source>%n more like these.</source>
        <translation>
            <numerusform>%n weiteres dieser Art.</numerusform>
            <numerusform>%n weitere dieser Art.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::AgentsCircular</name>
    <message>
        <source>Agents may start one another in a circle.</source>
        <translation>Agenten können sich im Kreis starten.</translation>
    </message>
    <message>
        <source>This agent may start itself; %1 lets that go on until its limit of depth.</source>
        <translation>Dieser Agent kann sich selbst starten; %1 lässt das bis zur Grenze der Tiefe zu.</translation>
    </message>
    <message>
        <source>This agent may come round to itself, by way of %2; %1 lets that go on until its limit of depth.</source>
        <translation>Dieser Agent kann über %2 wieder zu sich kommen; %1 lässt das bis zur Grenze der Tiefe zu.</translation>
    </message>
</context>
<context>
    <name>dossier::AgentsPanel</name>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Remove From List</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>No agent fits the filter.</source>
        <translation>Kein Agent passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>dossier::AgentsProxy</name>
    <message>
        <source>No model set</source>
        <translation>Kein Modell gesetzt</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
</context>
<context>
    <name>dossier::AlikeModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>agent, place</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>likeness</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Is like</source>
        <translation>Ähnelt</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Words shared</source>
        <translation>Gemeinsame Wörter</translation>
    </message>
</context>
<context>
    <name>dossier::AlikeRows</name>
    <message>
        <source>Most alike, and who would be asked</source>
        <translation>Die ähnlichsten, und wer gefragt würde</translation>
    </message>
    <message>
        <source>Compares this description with those of the other agents, by their words: an estimate</source>
        <translation>Vergleicht diese Beschreibung anhand der Wörter mit denen der anderen Agenten: eine Schätzung</translation>
    </message>
    <message>
        <source>%1 in %2: %3 % alike (%4)</source>
        <translation>%1 in %2: zu %3&#xa0;% ähnlich (%4)</translation>
    </message>
    <message>
        <source>No other agent shares words with it.</source>
        <translation>Kein anderer Agent hat gemeinsame Wörter mit ihr.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n example(s) would come here.</source>
        <translation>
            <numerusform>Beispiele, die hierher kämen: %1 von %n.</numerusform>
            <numerusform>Beispiele, die hierher kämen: %1 von %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” would go to %2.</source>
        <translation>„%1“ ginge an %2.</translation>
    </message>
</context>
<context>
    <name>dossier::AnswersDialog</name>
    <message>
        <source>What %1 Says</source>
        <translation>Was %1 sagt</translation>
    </message>
    <message>
        <source>%1 is checking</source>
        <translation>%1 prüft</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>What it wrote</source>
        <translation>Was es geschrieben hat</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Ask A&amp;gain</source>
        <translation>&amp;Noch einmal fragen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 is checking %2 as it lies on the disk:
%3</source>
        <translation>%1 prüft %2, wie es auf dem Datenträger liegt:
%3</translation>
    </message>
    <message>
        <source>%1 found no error in %2.</source>
        <translation>%1 hat in %2 keinen Fehler gefunden.</translation>
    </message>
    <message>
        <source>%1 found errors in %2.</source>
        <translation>%1 hat in %2 Fehler gefunden.</translation>
    </message>
    <message>
        <source>Both judge every file alike.</source>
        <translation>Beide beurteilen jede Datei gleich.</translation>
    </message>
    <message numerus="yes">
        <source>The two judge %n file(s) differently; they come first.</source>
        <translation>
            <numerusform>%n Datei beurteilen die beiden verschieden; sie steht zuerst.</numerusform>
            <numerusform>%n Dateien beurteilen die beiden verschieden; sie stehen zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>dossier::Arguments</name>
    <message>
        <source>There is no option --%1; did you mean --%2?</source>
        <translation>Die Option --%1 gibt es nicht; ist --%2 gemeint?</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>Die Option --%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>--%1 wants a value.</source>
        <translation>--%1 verlangt einen Wert.</translation>
    </message>
    <message>
        <source>--%1 takes %2, not “%3”.</source>
        <translation>--%1 nimmt %2, nicht „%3“.</translation>
    </message>
</context>
<context>
    <name>dossier::AskedModel</name>
    <message>
        <source>Open here</source>
        <translation>Hier geöffnet</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>part of the best</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Words that counted</source>
        <translation>Wörter, die zählten</translation>
    </message>
</context>
<context>
    <name>dossier::AskedView</name>
    <message>
        <source>A request</source>
        <translation>Eine Anfrage</translation>
    </message>
    <message>
        <source>Type a request, such as: review my last change</source>
        <translation>Eine Anfrage eingeben, etwa: review my last change</translation>
    </message>
    <message>
        <source>Agents that would be asked</source>
        <translation>Agenten, die gefragt würden</translation>
    </message>
    <message>
        <source>An estimate by the words of names, descriptions and examples. %1 chooses by what they mean, and by what the session is about.</source>
        <translation>Eine Schätzung nach den Wörtern der Namen, Beschreibungen und Beispiele. %1 wählt danach, was sie bedeuten und worum es in der Sitzung geht.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: the words are compared here.</source>
        <translation>Nichts wird irgendwohin gesendet: Die Wörter werden hier verglichen.</translation>
    </message>
    <message>
        <source>No agent shares a word with this request that says something.</source>
        <translation>Kein Agent hat mit dieser Anfrage ein Wort gemeinsam, das etwas aussagt.</translation>
    </message>
    <message>
        <source>Most likely “%1”.</source>
        <translation>Am wahrscheinlichsten „%1“.</translation>
    </message>
    <message>
        <source>The agent that is open here shares no word with this request; most likely is “%1”.</source>
        <translation>Der hier geöffnete Agent hat mit dieser Anfrage kein Wort gemeinsam; am wahrscheinlichsten ist „%1“.</translation>
    </message>
    <message>
        <source>Most likely the agent that is open here.</source>
        <translation>Am wahrscheinlichsten der hier geöffnete Agent.</translation>
    </message>
    <message>
        <source>Most likely “%1”; the agent that is open here comes on place %2.</source>
        <translation>Am wahrscheinlichsten „%1“; der hier geöffnete Agent liegt auf Platz %2.</translation>
    </message>
</context>
<context>
    <name>dossier::AuthoringController</name>
    <message>
        <source>Co&amp;mplete</source>
        <translation>Einga&amp;be vervollständigen</translation>
    </message>
    <message>
        <source>Fix at Curs&amp;or …</source>
        <translation>A&amp;m Cursor beheben …</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>Die Datei ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Nothing is known that could be written here.</source>
        <translation>Es ist nichts bekannt, was hier stehen könnte.</translation>
    </message>
</context>
<context>
    <name>dossier::AuthoringLook</name>
    <message>
        <source>Plugin %1</source>
        <translation>Plugin %1</translation>
    </message>
</context>
<context>
    <name>dossier::Autosave</name>
    <message>
        <source>Saved by itself: %1</source>
        <translation>Automatisch gespeichert: %1</translation>
    </message>
    <message>
        <source>Not saved by itself: %1</source>
        <translation>Nicht automatisch gespeichert: %1</translation>
    </message>
    <message>
        <source>Not saved by itself: %1 has no file yet.</source>
        <translation>Nicht automatisch gespeichert: %1 hat noch keine Datei.</translation>
    </message>
    <message>
        <source>Not saved by itself: a line of %1 is so long that it is open for reading.</source>
        <translation>Nicht automatisch gespeichert: Eine Zeile von %1 ist so lang, dass der Text nur zum Lesen geöffnet ist.</translation>
    </message>
    <message>
        <source>Not saved by itself: %1 is open for reading only.</source>
        <translation>Nicht automatisch gespeichert: %1 ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Not saved by itself: the file of %1 was changed by another program.</source>
        <translation>Nicht automatisch gespeichert: Ein anderes Programm hat die Datei von %1 geändert.</translation>
    </message>
    <message>
        <source>Not saved by itself: %1 is older than what another program wrote.</source>
        <translation>Nicht automatisch gespeichert: %1 ist älter als das, was ein anderes Programm geschrieben hat.</translation>
    </message>
    <message>
        <source>Not saved by itself: %1 would not load any more as it is now.</source>
        <translation>Nicht automatisch gespeichert: %1 würde im jetzigen Zustand nicht mehr geladen.</translation>
    </message>
</context>
<context>
    <name>dossier::BatchEdit</name>
    <message>
        <source>Set “%1” to “%2”</source>
        <translation>„%1“ auf „%2“ setzen</translation>
    </message>
    <message>
        <source>Empty the list “%1”</source>
        <translation>Die Liste „%1“ leeren</translation>
    </message>
    <message>
        <source>Add %2 to “%1”</source>
        <translation>%2 zu „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Take %2 out of “%1”</source>
        <translation>%2 aus „%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>No name: %1 takes the file for a note, not for an agent.</source>
        <translation>Kein Name: %1 hält die Datei für eine Notiz, nicht für einen Agenten.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n field(s)</source>
        <translation>
            <numerusform>%n Feld ändern</numerusform>
            <numerusform>%n Felder ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the same file as %1.</source>
        <translation>Das ist dieselbe Datei wie %1.</translation>
    </message>
    <message>
        <source>Fix of %1</source>
        <translation>Korrektur zu %1</translation>
    </message>
    <message>
        <source>Changes what is written.</source>
        <translation>Ändert das Geschriebene.</translation>
    </message>
    <message>
        <source>There is no way out that could be taken for you. %1</source>
        <translation>Das lässt sich nicht automatisch beheben. %1</translation>
    </message>
    <message>
        <source>Fix “%1”</source>
        <translation>„%1“ beheben</translation>
    </message>
    <message>
        <source>Copy %1 over its copies</source>
        <translation>%1 über seine Kopien kopieren</translation>
    </message>
</context>
<context>
    <name>dossier::BatchRunner</name>
    <message>
        <source>%1 was left as it is: it was edited or closed since the change was shown.</source>
        <translation>%1 bleibt unverändert: Seit die Änderung gezeigt wurde, ist die Datei bearbeitet oder geschlossen worden.</translation>
    </message>
    <message>
        <source>%1 was left as it is: it is open for reading only.</source>
        <translation>%1 bleibt unverändert: Die Datei ist nur zum Lesen geöffnet.</translation>
    </message>
</context>
<context>
    <name>dossier::BatchWriter</name>
    <message>
        <source>%1 was not moved: there is a file %2 already.</source>
        <translation>%1 wurde nicht verschoben: Es gibt schon eine Datei %2.</translation>
    </message>
    <message>
        <source>%1 was not moved to %2: %3</source>
        <translation>%1 wurde nicht nach %2 verschoben: %3</translation>
    </message>
    <message>
        <source>%1 was not deleted: %2</source>
        <translation>%1 wurde nicht gelöscht: %2</translation>
    </message>
    <message>
        <source>%1 was not made: %2</source>
        <translation>%1 wurde nicht angelegt: %2</translation>
    </message>
    <message>
        <source>%1 was left as it is: another program changed it since it was read.</source>
        <translation>%1 bleibt unverändert: Ein anderes Programm hat die Datei seit dem Lesen geändert.</translation>
    </message>
</context>
<context>
    <name>dossier::BidiControls</name>
    <message>
        <source>Characters that turn the direction of writing can hide what is read.</source>
        <translation>Zeichen, die die Schreibrichtung umkehren, können verbergen, was gelesen wird.</translation>
    </message>
    <message>
        <source>A character that turns the direction of writing (%1) stands here: what is read can differ from what is seen.</source>
        <translation>Hier steht ein Zeichen, das die Schreibrichtung umkehrt (%1): Was gelesen wird, kann sich von dem unterscheiden, was zu sehen ist.</translation>
    </message>
    <message>
        <source>Here is another one.</source>
        <translation>Hier ist noch eines.</translation>
    </message>
    <message>
        <source>Remove these characters</source>
        <translation>Diese Zeichen entfernen</translation>
    </message>
</context>
<context>
    <name>dossier::BodyEmpty</name>
    <message>
        <source>The agent has no prompt.</source>
        <translation>Der Agent hat keinen Prompt.</translation>
    </message>
    <message>
        <source>%1 gives this agent no prompt: nothing stands below the header.</source>
        <translation>%1 gibt diesem Agenten keinen Prompt: Unter dem Kopf steht nichts.</translation>
    </message>
</context>
<context>
    <name>dossier::BodyLong</name>
    <message>
        <source>The prompt has more than 10,000 characters.</source>
        <translation>Der Prompt hat mehr als 10.000 Zeichen.</translation>
    </message>
    <message>
        <source>The prompt has %1 characters, about %2 tokens in each run. What is not always needed can stand in files that it refers to.</source>
        <translation>Der Prompt hat %1 Zeichen, etwa %2 Token in jedem Lauf. Was nicht immer gebraucht wird, kann in Dateien stehen, auf die er verweist.</translation>
    </message>
</context>
<context>
    <name>dossier::BodyShort</name>
    <message>
        <source>The prompt has fewer than 20 characters.</source>
        <translation>Der Prompt hat weniger als 20 Zeichen.</translation>
    </message>
    <message>
        <source>The prompt says too little of what the agent is to do, and how.</source>
        <translation>Der Prompt sagt zu wenig darüber, was der Agent tun soll und wie.</translation>
    </message>
</context>
<context>
    <name>dossier::BudgetModel</name>
    <message>
        <source>Tokens that every session would save with the examples in the prompt</source>
        <translation>Token, die jede Sitzung sparen würde, wenn die Beispiele im Prompt stünden</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>In examples</source>
        <translation>In Beispielen</translation>
    </message>
</context>
<context>
    <name>dossier::BudgetPanel</name>
    <message>
        <source>&amp;Budget</source>
        <translation>B&amp;udget</translation>
    </message>
    <message>
        <source>&amp;Who Would Be Asked?</source>
        <translation>&amp;Wer würde gefragt?</translation>
    </message>
    <message>
        <source>&amp;Most Alike</source>
        <translation>Am ähn&amp;lichsten</translation>
    </message>
    <message>
        <source>Tokens by place</source>
        <translation>Token nach Ort</translation>
    </message>
    <message>
        <source>Descriptions, the longest first</source>
        <translation>Beschreibungen, die längsten zuerst</translation>
    </message>
    <message>
        <source>&amp;Shorten …</source>
        <translation>&amp;Kürzen …</translation>
    </message>
    <message>
        <source>Opens the agent at its description</source>
        <translation>Öffnet den Agenten bei seiner Beschreibung</translation>
    </message>
    <message>
        <source>Agents whose names, descriptions and examples share the most: a request may reach the wrong one. Copies under one name are not listed here.</source>
        <translation>Agenten, deren Namen, Beschreibungen und Beispiele am meisten gemeinsam haben: Eine Anfrage kann den falschen erreichen. Kopien unter einem Namen stehen hier nicht.</translation>
    </message>
    <message>
        <source>Agents that are alike</source>
        <translation>Agenten, die einander ähnlich sind</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Agents of all places that are shown. A session has only those of its own working folder.</source>
        <translation>Agenten aller gezeigten Orte. Eine Sitzung hat nur die ihres eigenen Arbeitsordners.</translation>
    </message>
    <message>
        <source>Agents that %1 uses in %2.</source>
        <translation>Agenten, die %1 in %2 verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>Examples make up %Ln token(s) of it; in the prompt they cost nothing until the agent is called.</source>
        <translation>
            <numerusform>Beispiele machen davon %Ln Token aus; im Prompt kosten sie nichts, bis der Agent aufgerufen wird.</numerusform>
            <numerusform>Beispiele machen davon %Ln Token aus; im Prompt kosten sie nichts, bis der Agent aufgerufen wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moves the examples of the chosen agents to the end of their prompts</source>
        <translation>Verschiebt die Beispiele der gewählten Agenten ans Ende ihrer Prompts</translation>
    </message>
    <message>
        <source>No chosen agent has examples in a file that may be written to.</source>
        <translation>Kein gewählter Agent hat Beispiele in einer Datei, die beschrieben werden darf.</translation>
    </message>
    <message>
        <source>Count the agents of al&amp;l places</source>
        <translation>Die Agenten aller O&amp;rte zählen</translation>
    </message>
    <message>
        <source>Otherwise only those that are used in the chosen working folder</source>
        <translation>Sonst nur die, die im gewählten Arbeitsordner verwendet werden</translation>
    </message>
    <message>
        <source>E&amp;xamples into the Prompt</source>
        <translation>Beispiele in den &amp;Prompt</translation>
    </message>
    <message>
        <source>Agents that %1 uses everywhere.</source>
        <translation>Agenten, die %1 überall verwendet.</translation>
    </message>
</context>
<context>
    <name>dossier::BudgetSumsModel</name>
    <message>
        <source>%1, over the %2 for all</source>
        <translation>%1, mehr als die %2 für alle</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Tokens in every session</source>
        <translation>Token in jeder Sitzung</translation>
    </message>
</context>
<context>
    <name>dossier::ByteOrderMark</name>
    <message>
        <source>The file begins with a byte order mark.</source>
        <translation>Die Datei beginnt mit einer Bytereihenfolge-Marke.</translation>
    </message>
    <message>
        <source>The file begins with an invisible byte order mark. %1 skips it; Gemini CLI and older versions of Claude Code take the header for text.</source>
        <translation>Die Datei beginnt mit einer unsichtbaren Bytereihenfolge-Marke. %1 überspringt sie; Gemini CLI und ältere Versionen von Claude Code halten den Kopf für Text.</translation>
    </message>
    <message>
        <source>Remove the byte order mark</source>
        <translation>Die Bytereihenfolge-Marke entfernen</translation>
    </message>
</context>
<context>
    <name>dossier::ChangeController</name>
    <message>
        <source>Other files are being written. Try again when that has ended.</source>
        <translation>Gerade werden andere Dateien geschrieben. Danach ist ein neuer Versuch möglich.</translation>
    </message>
    <message>
        <source>Reading files …</source>
        <translation>Dateien werden gelesen …</translation>
    </message>
    <message>
        <source>%1 was not written: what Dossier writes could not be noted down first. Look whether its folder is full or read-only.</source>
        <translation>%1 wurde nicht geschrieben: Was Dossier schreibt, ließ sich vorher nicht festhalten. Bitte nachsehen, ob der Ordner dafür voll oder schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>There is nothing to be undone.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Nothing is to be changed: all is as wanted already.</source>
        <translation>Es ist nichts zu ändern: Alles ist schon wie gewünscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Writing files …</source>
        <translation>Dateien werden geschrieben …</translation>
    </message>
    <message>
        <source>Nothing to undo: no file was still changed.</source>
        <translation>Nichts rückgängig zu machen: Keine Datei war noch geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n file(s) are as they were before.</source>
        <translation>
            <numerusform>Rückgängig gemacht: %n Datei ist wieder wie zuvor.</numerusform>
            <numerusform>Rückgängig gemacht: %n Dateien sind wieder wie zuvor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: done in %n file(s).</source>
        <translation>
            <numerusform>%1: in %n Datei erledigt.</numerusform>
            <numerusform>%1: in %n Dateien erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was not begun.</source>
        <translation>Das Übrige wurde nicht begonnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n open file(s) are not saved yet.</source>
        <translation>
            <numerusform>%n offene Datei ist noch nicht gespeichert.</numerusform>
            <numerusform>%n offene Dateien sind noch nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) could not be changed.</source>
        <translation>
            <numerusform>%n weitere Datei konnte nicht geändert werden.</numerusform>
            <numerusform>%n weitere Dateien konnten nicht geändert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program wrote in the same moment; its version is kept as %1.</source>
        <translation>Ein anderes Programm hat im selben Augenblick geschrieben; seine Fassung bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Alle speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>dossier::ChangePlanDialog</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>Tick or untick all that is listed</source>
        <translation>Alles in der Liste an- oder abwählen</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>&amp;Bereich:</translation>
    </message>
    <message>
        <source>&amp;Rule:</source>
        <translation>&amp;Regel:</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a file and its new name</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Diese Datei</translation>
    </message>
    <message>
        <source>All open files</source>
        <translation>Alle offenen Dateien</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alle Regeln</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Left as they are</source>
        <translation>Bleiben unverändert</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>a folder, another folder</comment>
        <translation>Von %1 nach %2</translation>
    </message>
    <message>
        <source>Nothing is ticked, so nothing changes.</source>
        <translation>Nichts ist angehakt, also ändert sich nichts.</translation>
    </message>
    <message>
        <source>What stands in the file does not change.</source>
        <translation>Der Inhalt der Datei ändert sich nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will change.</source>
        <translation>
            <numerusform>%n Datei wird geändert.</numerusform>
            <numerusform>%n Dateien werden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file will change.</source>
        <translation>Keine Datei wird geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are as wanted already.</source>
        <translation>
            <numerusform>%n Datei ist schon wie gewünscht.</numerusform>
            <numerusform>%n Dateien sind schon wie gewünscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay as they are; the list says why.</source>
        <translation>
            <numerusform>%n Datei bleibt, wie sie ist; die Liste nennt den Grund.</numerusform>
            <numerusform>%n Dateien bleiben, wie sie sind; die Liste nennt die Gründe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::ChangeSet</name>
    <message>
        <source>The change does not fit the text; nothing was changed.</source>
        <translation>Die Änderung passt nicht zum Text; es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>dossier::ChangedModel</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>%1
was last seen as %2</source>
        <translation>%1
wurde zuletzt als %2 gesehen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
</context>
<context>
    <name>dossier::ChangedPanel</name>
    <message>
        <source>&amp;Seen</source>
        <translation>Ge&amp;sehen</translation>
    </message>
    <message>
        <source>Seen &amp;All</source>
        <translation>&amp;Alle gesehen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Öff&amp;nen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Nobody changed an agent of your places since you last saw it here.</source>
        <translation>Kein Agent der eigenen Orte wurde von anderen geändert, seit er hier zuletzt gesehen wurde.</translation>
    </message>
    <message>
        <source>Marks the present version as seen: it is no longer listed, and later changes are told against it</source>
        <translation>Die jetzige Fassung gilt als gesehen: Der Agent steht nicht mehr in der Liste, und spätere Änderungen werden an ihr gemessen</translation>
    </message>
    <message>
        <source>Marks all of them as seen as they are now</source>
        <translation>Alle gelten so als gesehen, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>Brings back the version that was last seen; open files change in their tabs</source>
        <translation>Holt die zuletzt gesehene Fassung zurück; offene Dateien ändern sich in ihren Reitern</translation>
    </message>
    <message>
        <source>Both versions in a window, to take over single differences</source>
        <translation>Beide Fassungen in einem Fenster, um einzelne Unterschiede zu übernehmen</translation>
    </message>
    <message>
        <source>Agents that others changed</source>
        <translation>Agenten, die andere geändert haben</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) changed by others</source>
        <translation>
            <numerusform>%n Agent von anderen geändert</numerusform>
            <numerusform>%n Agenten von anderen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>This agent is new.</source>
        <translation>Dieser Agent ist neu.</translation>
    </message>
    <message>
        <source>This agent was moved; its text is the same.</source>
        <translation>Dieser Agent wurde verschoben; sein Text ist derselbe.</translation>
    </message>
    <message>
        <source>The file is gone; this is what was in it.</source>
        <translation>Die Datei ist verschwunden; dies stand darin.</translation>
    </message>
    <message>
        <source>The text is the same; only line ends or the encoding are others.</source>
        <translation>Der Text ist derselbe; nur Zeilenenden oder Kodierung sind andere.</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>Zuletzt gesehen: %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Try again when the disk can be reached.</source>
        <translation>%1 konnte nicht gelesen werden: %2. Ein neuer Versuch lohnt sich, wenn der Datenträger erreichbar ist.</translation>
    </message>
</context>
<context>
    <name>dossier::CheckCommand</name>
    <message>
        <source>Checks files, and folders with everything below them.</source>
        <translation>Prüft Dateien, und Ordner mit allem darunter.</translation>
    </message>
    <message>
        <source>The form of the answer.</source>
        <translation>Die Form der Antwort.</translation>
    </message>
    <message>
        <source>Leaves out what is less grave.</source>
        <translation>Lässt weg, was weniger schwer wiegt.</translation>
    </message>
    <message>
        <source>No file or folder to check is given.</source>
        <translation>Es ist keine Datei und kein Ordner zum Prüfen angegeben.</translation>
    </message>
</context>
<context>
    <name>dossier::ChoiceEditor</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 (not known)</source>
        <translation>%1 (nicht bekannt)</translation>
    </message>
</context>
<context>
    <name>dossier::ClaudeLoader</name>
    <message>
        <source>Claude Code skips files of more than 1,048,576 bytes.</source>
        <translation>Claude Code überspringt Dateien von mehr als 1.048.576 Bytes.</translation>
    </message>
    <message>
        <source>The file has no header that Claude Code finds: all of it is text.</source>
        <translation>Die Datei hat keinen Kopf, den Claude Code findet: Alles darin ist Text.</translation>
    </message>
    <message>
        <source>The header ends at the first “---”, here inside a line; the rest of it became the prompt.</source>
        <translation>Der Kopf endet beim ersten „---“, hier mitten in einer Zeile; sein Rest wurde zum Prompt.</translation>
    </message>
    <message>
        <source>Claude Code repairs this value: it reads the whole line as text.</source>
        <translation>Claude Code repariert diesen Wert: Es liest die ganze Zeile als Text.</translation>
    </message>
    <message>
        <source>The header is no list of “key: value” lines.</source>
        <translation>Der Kopf besteht nicht aus Zeilen der Form „Schlüssel: Wert“.</translation>
    </message>
    <message>
        <source>“%1” stands here again; Claude Code uses the last one only.</source>
        <translation>„%1“ steht hier noch einmal; Claude Code verwendet nur das letzte.</translation>
    </message>
    <message>
        <source>“ #” begins a comment: Claude Code does not read what follows.</source>
        <translation>Mit „ #“ beginnt ein Kommentar: Was folgt, liest Claude Code nicht.</translation>
    </message>
    <message>
        <source>In a plugin the file’s name takes the place of a missing name.</source>
        <translation>In einem Plugin tritt der Name der Datei an die Stelle eines fehlenden Namens.</translation>
    </message>
    <message>
        <source>The name must be text; this is read as something else.</source>
        <translation>Der Name muss Text sein; das hier wird als etwas anderes gelesen.</translation>
    </message>
    <message>
        <source>Claude Code loads no agent whose name holds a colon or begins with a hyphen.</source>
        <translation>Claude Code lädt keinen Agenten, dessen Name einen Doppelpunkt enthält oder mit einem Bindestrich beginnt.</translation>
    </message>
    <message>
        <source>The description must be text; this is a list or a mapping.</source>
        <translation>Die Beschreibung muss Text sein; das hier ist eine Liste oder eine Zuordnung.</translation>
    </message>
    <message>
        <source>Claude Code does not load an agent without a description.</source>
        <translation>Claude Code lädt keinen Agenten ohne Beschreibung.</translation>
    </message>
    <message>
        <source>A quoted value goes on in the next line without indentation.</source>
        <translation>Ein Wert in Anführungszeichen geht in der nächsten Zeile ohne Einrückung weiter.</translation>
    </message>
    <message>
        <source>Claude Code finds no header, as it cannot read UTF-16: save the file as UTF-8.</source>
        <translation>Claude Code findet keinen Kopf, da es UTF-16 nicht lesen kann: Die Datei ist als UTF-8 zu speichern.</translation>
    </message>
    <message>
        <source>A line of “...” parts the header in two, which Claude Code does not read.</source>
        <translation>Eine Zeile aus „...“ teilt den Kopf in zwei, und das liest Claude Code nicht.</translation>
    </message>
    <message>
        <source>Claude Code repairs this indentation: it reads each tab as two spaces.</source>
        <translation>Claude Code repariert diese Einrückung: Es liest jeden Tabulator als zwei Leerzeichen.</translation>
    </message>
    <message>
        <source>Claude Code would repair this value, but not in a line that ends as Windows ends it (CRLF).</source>
        <translation>Claude Code würde diesen Wert reparieren, aber nicht in einer Zeile, die wie unter Windows endet (CRLF).</translation>
    </message>
    <message>
        <source>When Claude Code repairs one value of a header it reads the “%1” of another as text: the lines below it can no longer be read.</source>
        <translation>Wenn Claude Code einen Wert eines Kopfes repariert, liest es das „%1“ eines anderen als Text: Die Zeilen darunter sind dann nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>In a plugin the file’s name takes the place of a name as long as this.</source>
        <translation>In einem Plugin tritt der Dateiname an die Stelle eines so langen Namens.</translation>
    </message>
    <message>
        <source>In a plugin the file’s name takes the place of a name that is no text.</source>
        <translation>In einem Plugin tritt der Dateiname an die Stelle eines Namens, der kein Text ist.</translation>
    </message>
    <message>
        <source>The description must be text; Claude Code reads this as a number, as true or as false.</source>
        <translation>Die Beschreibung muss Text sein; Claude Code liest dies als Zahl, als wahr oder als falsch.</translation>
    </message>
    <message>
        <source>Claude Code drops this description, as it is no text.</source>
        <translation>Claude Code lässt diese Beschreibung weg, da sie kein Text ist.</translation>
    </message>
    <message>
        <source>The value begins in the next line without indentation.</source>
        <translation>Der Wert beginnt in der nächsten Zeile ohne Einrückung.</translation>
    </message>
    <message>
        <source>A value in brackets goes on in the next line without indentation.</source>
        <translation>Ein Wert in Klammern geht in der nächsten Zeile ohne Einrückung weiter.</translation>
    </message>
    <message>
        <source>A “#” needs a space before it to begin a comment.</source>
        <translation>Ein „#“ braucht ein Leerzeichen davor, um einen Kommentar zu beginnen.</translation>
    </message>
</context>
<context>
    <name>dossier::ClientAnswersModel</name>
    <message>
        <source>Not looked at</source>
        <translation>Nicht angesehen</translation>
    </message>
    <message>
        <source>No name: taken for a note</source>
        <translation>Kein Name: gilt als Notiz</translation>
    </message>
    <message>
        <source>Won&apos;t load</source>
        <translation>Wird nicht geladen</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Wird geladen</translation>
    </message>
    <message numerus="yes">
        <source>Loads, %n problem(s)</source>
        <translation>
            <numerusform>Wird geladen, %n Problem</numerusform>
            <numerusform>Wird geladen, %n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>Nichts anzumerken</translation>
    </message>
    <message>
        <source>%1, the answers differ</source>
        <translation>%1, die Antworten weichen voneinander ab</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>dossier::ClientLoader</name>
    <message>
        <source>%1 finds no header behind a byte order mark, and loads no agent without one.</source>
        <translation>%1 findet hinter einer Bytereihenfolge-Marke keinen Kopf und lädt ohne einen keinen Agenten.</translation>
    </message>
    <message>
        <source>%1 finds no header between lines of “---”, and loads no agent without one.</source>
        <translation>%1 findet keinen Kopf zwischen Zeilen aus „---“ und lädt ohne einen keinen Agenten.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: it reads strict YAML only, and the header is none (%2).</source>
        <translation>%1 lädt diesen Agenten nicht: Es liest nur strenges YAML, und der Kopf ist keines (%2).</translation>
    </message>
    <message>
        <source>%1 does not load this agent: the header is no list of “key: value” lines.</source>
        <translation>%1 lädt diesen Agenten nicht: Der Kopf ist keine Liste aus Zeilen „Schlüssel: Wert“.</translation>
    </message>
    <message>
        <source>%1 loads no agent without “%2” in its header.</source>
        <translation>%1 lädt keinen Agenten ohne „%2“ in seinem Kopf.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” may be one of %3, not “%4”.</source>
        <translation>%1 lädt diesen Agenten nicht: „%2“ darf eines von %3 sein, nicht „%4“.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must be text.</source>
        <translation>%1 lädt diesen Agenten nicht: „%2“ muss Text sein.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must be text that is not empty.</source>
        <translation>%1 lädt diesen Agenten nicht: „%2“ muss ein Text sein, der nicht leer ist.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must be a list of texts, such as [a, b].</source>
        <translation>%1 lädt diesen Agenten nicht: „%2“ muss eine Liste von Texten sein, etwa [a, b].</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must hold keys and values of its own.</source>
        <translation>%1 lädt diesen Agenten nicht: „%2“ muss eigene Schlüssel und Werte enthalten.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must hold keys with texts.</source>
        <translation>%1 lädt diesen Agenten nicht: „%2“ muss Schlüssel mit Texten enthalten.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must hold keys with true or false.</source>
        <translation>%1 lädt diesen Agenten nicht: „%2“ muss Schlüssel mit true oder false enthalten.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must be a number.</source>
        <translation>%1 lädt diesen Agenten nicht: „%2“ muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must be a whole number above 0.</source>
        <translation>%1 lädt diesen Agenten nicht: „%2“ muss eine ganze Zahl über 0 sein.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must be true or false.</source>
        <translation>%1 lädt diesen Agenten nicht: „%2“ muss true oder false sein.</translation>
    </message>
</context>
<context>
    <name>dossier::CodeEditor</name>
    <message>
        <source>Text of the agent file</source>
        <translation>Text der Agentendatei</translation>
    </message>
    <message>
        <source>Choose another colour</source>
        <translation>Eine andere Farbe wählen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles au&amp;swählen</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folded lines</source>
        <translation>Die eingeklappten Zeilen zeigen</translation>
    </message>
</context>
<context>
    <name>dossier::ColorPicker</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>“%1” is not one of %2’s colours; the nearest is %3.</source>
        <translation>„%1“ ist keine Farbe von %2; am nächsten kommt %3.</translation>
    </message>
    <message>
        <source>“%1” is not one of %2’s colours.</source>
        <translation>„%1“ ist keine Farbe von %2.</translation>
    </message>
    <message>
        <source>Other Colour …</source>
        <translation>Andere Farbe …</translation>
    </message>
</context>
<context>
    <name>dossier::ColourBadge</name>
    <message>
        <source>The agent’s name on %1</source>
        <translation>Der Name des Agenten auf %1</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>“%1” as the client paints it, on a light and on a dark ground</source>
        <translation>„%1“, wie der Client es zeichnet, auf hellem und auf dunklem Grund</translation>
    </message>
</context>
<context>
    <name>dossier::ColourComment</name>
    <message>
        <source>A colour without quotes is a comment.</source>
        <translation>Eine Farbe ohne Anführungszeichen ist ein Kommentar.</translation>
    </message>
    <message>
        <source>%1 reads no colour here: without quotes, “#” begins a comment.</source>
        <translation>%1 liest hier keine Farbe: Ohne Anführungszeichen beginnt „#“ einen Kommentar.</translation>
    </message>
    <message>
        <source>Change to “%1”, the nearest</source>
        <translation>In „%1“ ändern, die ähnlichste</translation>
    </message>
</context>
<context>
    <name>dossier::ColourPage</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Which colour does its name have?</source>
        <translation>Welche Farbe hat sein Name?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>“%1” is none of the colours of %2. It stays until you choose one of these.</source>
        <translation>„%1“ ist keine der Farben von %2. Sie bleibt, bis eine von diesen gewählt wird.</translation>
    </message>
    <message>
        <source>Other Colour …</source>
        <translation>Andere Farbe …</translation>
    </message>
</context>
<context>
    <name>dossier::ColourUnknown</name>
    <message>
        <source>The colour is none of those the client knows.</source>
        <translation>Die Farbe ist keine von denen, die der Client kennt.</translation>
    </message>
    <message>
        <source>%1 does not know this colour and paints its own.</source>
        <translation>%1 kennt diese Farbe nicht und verwendet eine eigene.</translation>
    </message>
    <message>
        <source>Change to “%1”, the nearest</source>
        <translation>In „%1“ ändern, die ähnlichste</translation>
    </message>
</context>
<context>
    <name>dossier::Command</name>
    <message>
        <source>The client whose reading counts, such as claude-code, or auto to tell it from the path.</source>
        <translation>Der Client, dessen Lesart zählt, etwa claude-code; mit auto entscheidet der Pfad.</translation>
    </message>
    <message>
        <source>No client “%1” is known; known are: auto, %2.</source>
        <translation>Ein Client „%1“ ist nicht bekannt; bekannt sind: auto, %2.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
</context>
<context>
    <name>dossier::CommandLine</name>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” says more of one command.</source>
        <translation>„%1 BEFEHL --help“ sagt mehr über einen Befehl.</translation>
    </message>
    <message>
        <source>Exit status: 0 no error found, 1 at least one, 2 wrong usage or a path that cannot be read.</source>
        <translation>Rückgabewert: 0 kein Fehler gefunden, 1 mindestens einer, 2 falscher Aufruf oder ein Pfad, der nicht lesbar ist.</translation>
    </message>
    <message>
        <source>“%1 --help” lists what there is.</source>
        <translation>„%1 --help“ führt auf, was es gibt.</translation>
    </message>
    <message>
        <source>There is no command “%1”; did you mean “%2”?</source>
        <translation>Den Befehl „%1“ gibt es nicht; ist „%2“ gemeint?</translation>
    </message>
    <message>
        <source>There is no command “%1”; there are: %2.</source>
        <translation>Den Befehl „%1“ gibt es nicht; es gibt: %2.</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>Es ist kein Befehl angegeben.</translation>
    </message>
</context>
<context>
    <name>dossier::CompareDelegate</name>
    <message numerus="yes">
        <source>%n equal line(s) …</source>
        <translation>
            <numerusform>%n gleiche Zeile …</numerusform>
            <numerusform>%n gleiche Zeilen …</numerusform>
        </translation>
    </message>
    <message>
        <source>no line end</source>
        <translation>kein Zeilenende</translation>
    </message>
</context>
<context>
    <name>dossier::CompareDialog</name>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Voriger</translation>
    </message>
    <message>
        <source>To the difference above (Shift+F7)</source>
        <translation>Zum Unterschied darüber (Umschalt+F7)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächster</translation>
    </message>
    <message>
        <source>To the next difference (F7)</source>
        <translation>Zum nächsten Unterschied (F7)</translation>
    </message>
    <message>
        <source>Take into &amp;Left</source>
        <translation>Nach &amp;links übernehmen</translation>
    </message>
    <message>
        <source>Take into &amp;Right</source>
        <translation>Nach &amp;rechts übernehmen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Saves what was taken over</source>
        <translation>Speichert, was übernommen wurde</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>The fields of both headers</source>
        <translation>Die Felder beider Köpfe</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>Fassungen von %1</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation>%1 mit %2 vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>Text (%n difference(s))</source>
        <translation>
            <numerusform>Text (%n Unterschied)</numerusform>
            <numerusform>Text (%n Unterschiede)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fields (%n difference(s))</source>
        <translation>
            <numerusform>Felder (%n Unterschied)</numerusform>
            <numerusform>Felder (%n Unterschiede)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both differ in %n place(s).</source>
        <translation>
            <numerusform>Beide unterscheiden sich an %n Stelle.</numerusform>
            <numerusform>Beide unterscheiden sich an %n Stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both are equal.</source>
        <translation>Beide sind gleich.</translation>
    </message>
    <message>
        <source>The texts are equal; the files differ in their line ends: %1 left, %2 right.</source>
        <translation>Die Texte sind gleich; die Dateien unterscheiden sich in ihren Zeilenenden: links %1, rechts %2.</translation>
    </message>
    <message>
        <source>The texts are equal; the files differ in their encoding or byte order mark.</source>
        <translation>Die Texte sind gleich; die Dateien unterscheiden sich in ihrer Kodierung oder Bytereihenfolge-Marke.</translation>
    </message>
    <message>
        <source>Makes the selected field as it is on the other side (%1)</source>
        <translation>Gleicht das ausgewählte Feld der anderen Seite an (%1)</translation>
    </message>
    <message>
        <source>Makes these lines as they are on the other side (%1)</source>
        <translation>Gleicht diese Zeilen der anderen Seite an (%1)</translation>
    </message>
    <message>
        <source>Taken into %1; it is not saved yet.</source>
        <translation>In %1 übernommen; noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Save the Merge</source>
        <translation>&amp;Zusammengeführtes speichern</translation>
    </message>
    <message>
        <source>Saves your text, with what was taken over, in place of the version on the disk</source>
        <translation>Speichert den eigenen Text mit dem Übernommenen anstelle der Fassung auf dem Datenträger</translation>
    </message>
</context>
<context>
    <name>dossier::CompareTable</name>
    <message>
        <source>Both texts, line by line</source>
        <translation>Beide Texte, Zeile für Zeile</translation>
    </message>
</context>
<context>
    <name>dossier::ComparedText</name>
    <message>
        <source>%1 is too large to be compared.</source>
        <translation>%1 ist zu groß, um verglichen zu werden.</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (nicht gespeichert)</translation>
    </message>
    <message>
        <source>This is an earlier version: it cannot be changed.</source>
        <translation>Dies ist eine frühere Fassung: Sie lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>%1 ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>%1 has changed meanwhile; look at the comparison again.</source>
        <translation>%1 hat sich inzwischen geändert; der Vergleich ist noch einmal anzusehen.</translation>
    </message>
</context>
<context>
    <name>dossier::ComparisonModel</name>
    <message numerus="yes">
        <source>%n equal line(s)</source>
        <translation>
            <numerusform>%n gleiche Zeile</numerusform>
            <numerusform>%n gleiche Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>geändert: %1</translation>
    </message>
    <message>
        <source>only left: %1</source>
        <translation>nur links: %1</translation>
    </message>
    <message>
        <source>no such line</source>
        <translation>keine solche Zeile</translation>
    </message>
    <message>
        <source>only right: %1</source>
        <translation>nur rechts: %1</translation>
    </message>
</context>
<context>
    <name>dossier::Comparisons</name>
    <message>
        <source>as it was last seen here</source>
        <translation>wie zuletzt hier gesehen</translation>
    </message>
    <message>
        <source>The last commit has no such file, or this folder is in no repository.</source>
        <translation>Der letzte Commit enthält keine solche Datei, oder dieser Ordner liegt in keinem Repository.</translation>
    </message>
    <message>
        <source>as it is in the last commit</source>
        <translation>wie im letzten Commit</translation>
    </message>
    <message>
        <source>as it is on the disk</source>
        <translation>wie auf dem Datenträger</translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <translation>gelöscht: %1</translation>
    </message>
    <message>
        <source>as written: %1</source>
        <translation>wie geschrieben: %1</translation>
    </message>
    <message>
        <source>as before: %1</source>
        <translation>wie vorher: %1</translation>
    </message>
    <message>
        <source>The agent has no file yet, so it has no earlier versions. Save it first.</source>
        <translation>Der Agent hat noch keine Datei und daher keine früheren Fassungen. Zuerst ist er zu speichern.</translation>
    </message>
    <message>
        <source>%1 is too large to be compared.</source>
        <translation>%1 ist zu groß, um verglichen zu werden.</translation>
    </message>
    <message>
        <source>as it was drafted</source>
        <translation>wie entworfen</translation>
    </message>
    <message>
        <source>as it was on the disk before</source>
        <translation>wie zuvor auf dem Datenträger</translation>
    </message>
</context>
<context>
    <name>dossier::Completer</name>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n Vorschlag</numerusform>
            <numerusform>%n Vorschläge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::Completion</name>
    <message>
        <source>%1, needed</source>
        <comment>title of a field</comment>
        <translation>%1, erforderlich</translation>
    </message>
    <message>
        <source>as the file is called</source>
        <translation>wie die Datei heißt</translation>
    </message>
    <message>
        <source>only these agents</source>
        <translation>nur diese Agenten</translation>
    </message>
    <message>
        <source>all its tools</source>
        <comment>of a server</comment>
        <translation>alle seine Werkzeuge</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>mitgeliefert</translation>
    </message>
</context>
<context>
    <name>dossier::CompletionPopup</name>
    <message>
        <source>What can be written here</source>
        <translation>Was hier stehen kann</translation>
    </message>
</context>
<context>
    <name>dossier::Configuration</name>
    <message>
        <source>names a client that is not known; there are %1</source>
        <translation>nennt einen Client, der nicht bekannt ist; es gibt %1</translation>
    </message>
    <message>
        <source>is no rule; “dossier-cli rules” lists them</source>
        <translation>ist keine Regel; „dossier-cli rules“ listet alle auf</translation>
    </message>
    <message>
        <source>must be “off”, “on”, “error”, “warning” or “info”</source>
        <translation>muss „off“, „on“, „error“, „warning“ oder „info“ sein</translation>
    </message>
</context>
<context>
    <name>dossier::ContentStore</name>
    <message>
        <source>Versions of files that are kept in %1 could not be read: %2. They are left there; check the disk and the permissions, then start Dossier again.</source>
        <translation>In %1 aufbewahrte Fassungen von Dateien konnten nicht gelesen werden: %2. Sie bleiben dort; Datenträger und Berechtigungen sind zu prüfen, dann ist Dossier neu zu starten.</translation>
    </message>
    <message>
        <source>This version is not kept: only the newest %1 MB are, and no file above %2 MB.</source>
        <translation>Diese Fassung ist nicht vorhanden: Aufbewahrt werden nur die neuesten %1 MB und keine Datei über %2 MB.</translation>
    </message>
</context>
<context>
    <name>dossier::ControlCharacters</name>
    <message>
        <source>The file holds control characters.</source>
        <translation>Die Datei enthält Steuerzeichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s) stand in this file, the first one is U+%1; they are not seen, and %2 reads them.</source>
        <translation>
            <numerusform>%n Steuerzeichen steht in dieser Datei, U+%1; es ist nicht zu sehen, und %2 liest es.</numerusform>
            <numerusform>%n Steuerzeichen stehen in dieser Datei, das erste ist U+%1; sie sind nicht zu sehen, und %2 liest sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::CopiesBar</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>Copy Over Them …</source>
        <translation>
            <numerusform>Kopie überschreiben …</numerusform>
            <numerusform>Kopien überschreiben …</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy To …</source>
        <translation>Kopieren nach …</translation>
    </message>
</context>
<context>
    <name>dossier::CopilotLoader</name>
    <message>
        <source>Whether Copilot CLI reads this is not known; here it is taken as if it does.</source>
        <translation>Ob Copilot CLI dies liest, ist nicht bekannt; hier gilt es, als täte es das.</translation>
    </message>
    <message>
        <source>Copilot CLI does not load this agent: “%1” must be text or a list of texts.</source>
        <translation>Copilot CLI lädt diesen Agenten nicht: „%1“ muss Text oder eine Liste von Texten sein.</translation>
    </message>
</context>
<context>
    <name>dossier::CountsLabel</name>
    <message>
        <source>Selected words: %1 · characters: %2 · tokens: ≈ %3</source>
        <translation>Ausgewählte Wörter: %1 · Zeichen: %2 · Token: ≈ %3</translation>
    </message>
    <message>
        <source>Selected words: %1</source>
        <translation>Ausgewählte Wörter: %1</translation>
    </message>
    <message>
        <source>Of what is selected. Four characters are taken for a token.</source>
        <translation>Für das Ausgewählte. Vier Zeichen gelten als ein Token.</translation>
    </message>
    <message>
        <source>Words: %1 · characters: %2 · tokens: ≈ %3</source>
        <translation>Wörter: %1 · Zeichen: %2 · Token: ≈ %3</translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation>Wörter: %1</translation>
    </message>
    <message>
        <source>Of the prompt, without the header. Four characters are taken for a token.</source>
        <translation>Für den Prompt, ohne den Kopf. Vier Zeichen gelten als ein Token.</translation>
    </message>
</context>
<context>
    <name>dossier::CrashBar</name>
    <message>
        <source>Dossier ended by a fault of its own, last on %1. What it wrote down helps to mend it; it was sent to nobody.</source>
        <translation>Dossier ist durch einen eigenen Fehler beendet worden, zuletzt am %1. Was es dabei notiert hat, hilft beim Beheben; es wurde an niemanden gesendet.</translation>
    </message>
    <message>
        <source>Show Report …</source>
        <translation>Bericht zeigen …</translation>
    </message>
    <message>
        <source>Delete Report</source>
        <translation>Bericht löschen</translation>
    </message>
</context>
<context>
    <name>dossier::CrashDialog</name>
    <message>
        <source>What Dossier Wrote Down When It Broke</source>
        <translation>Was Dossier beim Absturz notiert hat</translation>
    </message>
    <message>
        <source>Versions, the system and the places in the program where it was, without any file of yours. You may add it to a report of the fault.</source>
        <translation>Versionen, das System und die Stellen im Programm, an denen es gerade war, ohne eine einzige eigene Datei. Der Text kann einem Bericht über den Fehler beigelegt werden.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>dossier::CutAtDashes</name>
    <message>
        <source>A --- inside the header ends it for the client.</source>
        <translation>Ein --- im Kopf beendet ihn für den Client.</translation>
    </message>
    <message>
        <source>For %1 these dashes end the header: “%2” below them does not count.</source>
        <translation>Für %1 beenden diese Striche den Kopf: „%2“ darunter zählt nicht.</translation>
    </message>
    <message>
        <source>For %1 these dashes end the header: what follows them becomes part of the prompt.</source>
        <translation>Für %1 beenden diese Striche den Kopf: Was ihnen folgt, wird Teil des Prompts.</translation>
    </message>
    <message>
        <source>Write the dashes so that they do not end the header</source>
        <translation>Die Striche so schreiben, dass sie den Kopf nicht beenden</translation>
    </message>
    <message>
        <source>For the client these dashes end the header.</source>
        <translation>Für den Client endet der Kopf an diesen Strichen.</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionFacts</name>
    <message>
        <source>%1 ends the header at “---”: the rest of the description does not reach it.</source>
        <translation>%1 beendet den Kopf bei „---“: Der Rest der Beschreibung kommt dort nicht an.</translation>
    </message>
    <message>
        <source>Behind “ #” the rest of the line is a comment: it does not reach %1.</source>
        <translation>Hinter „ #“ ist der Rest der Zeile ein Kommentar: Er kommt bei %1 nicht an.</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionLiteralNewlines</name>
    <message>
        <source>“\n” stands in the description as two characters.</source>
        <translation>„\n“ steht in der Beschreibung als zwei Zeichen.</translation>
    </message>
    <message>
        <source>%1 reads “\n” here as a backslash and an n: the line breaks that were meant do not reach it.</source>
        <translation>%1 liest „\n“ hier als Backslash und n: Die gemeinten Zeilenumbrüche kommen dort nicht an.</translation>
    </message>
    <message>
        <source>Make them line breaks, in double quotes</source>
        <translation>Zeilenumbrüche daraus machen, in doppelten Anführungszeichen</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionLong</name>
    <message>
        <source>The description has more than 5,000 characters.</source>
        <translation>Die Beschreibung hat mehr als 5.000 Zeichen.</translation>
    </message>
    <message>
        <source>%1 carries this description in every session, about %2 tokens. Examples may stand in the prompt instead.</source>
        <translation>%1 trägt diese Beschreibung in jeder Sitzung mit, etwa %2 Token. Beispiele können stattdessen im Prompt stehen.</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionMissing</name>
    <message>
        <source>The header gives no description as text.</source>
        <translation>Der Kopf enthält keine Beschreibung als Text.</translation>
    </message>
    <message>
        <source>No description: %1 cannot know when to use this agent.</source>
        <translation>Keine Beschreibung: %1 kann nicht wissen, wann dieser Agent zu verwenden ist.</translation>
    </message>
    <message>
        <source>The description is no text: %1 may show something else.</source>
        <translation>Die Beschreibung ist kein Text: %1 zeigt womöglich etwas anderes.</translation>
    </message>
    <message>
        <source>It has no description.</source>
        <translation>Er hat keine Beschreibung.</translation>
    </message>
    <message>
        <source>Its description is no text.</source>
        <translation>Seine Beschreibung ist kein Text.</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionNoExamples</name>
    <message>
        <source>The description gives no example.</source>
        <translation>Die Beschreibung gibt kein Beispiel.</translation>
    </message>
    <message>
        <source>%1 chooses an agent by its description; two to four examples in &lt;example&gt; blocks show it when.</source>
        <translation>%1 wählt einen Agenten nach seiner Beschreibung; zwei bis vier Beispiele in &lt;example&gt;-Blöcken zeigen ihm, wann.</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionNoWhen</name>
    <message>
        <source>The description does not say when to use the agent.</source>
        <translation>Die Beschreibung sagt nicht, wann der Agent zu verwenden ist.</translation>
    </message>
    <message>
        <source>%1 chooses an agent by its description: say when to use it, as in “Use this agent when …”.</source>
        <translation>%1 wählt einen Agenten nach seiner Beschreibung: Darin sollte stehen, wann er zu verwenden ist, etwa „Use this agent when …“.</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionPage</name>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>When is it to be called?</source>
        <translation>Wann soll er aufgerufen werden?</translation>
    </message>
    <message>
        <source>Use this agent when …</source>
        <translation>Use this agent when …</translation>
    </message>
    <message>
        <source>Add &amp;Example</source>
        <translation>Beis&amp;piel hinzufügen</translation>
    </message>
    <message>
        <source>Adds a block that shows by a conversation when the agent is called</source>
        <translation>Fügt einen Block hinzu, der an einem Gespräch zeigt, wann der Agent aufgerufen wird</translation>
    </message>
    <message>
        <source>Begin with “Use this agent when …”. It is read in every session, so that each word counts.</source>
        <translation>Beginnen sollte sie mit „Use this agent when …“. Sie wird in jeder Sitzung gelesen, darum zählt jedes Wort.</translation>
    </message>
    <message>
        <source>What happened before</source>
        <translation>Was zuvor geschah</translation>
    </message>
    <message>
        <source>What the person asks for</source>
        <translation>Worum die Person bittet</translation>
    </message>
    <message>
        <source>I ask the %1 agent to do it.</source>
        <translation>Ich bitte den Agenten %1, es zu tun.</translation>
    </message>
    <message>
        <source>Why this agent is the one to call</source>
        <translation>Warum gerade dieser Agent aufzurufen ist</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln token(s) in every session.</source>
        <translation>
            <numerusform>Etwa %Ln Token in jeder Sitzung.</numerusform>
            <numerusform>Etwa %Ln Token in jeder Sitzung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionPanel</name>
    <message>
        <source>How the description is written in the file; a change is one step, and typing keeps to it</source>
        <translation>Schreibweise der Beschreibung in der Datei; ein Wechsel ist ein einziger Schritt, und beim Tippen bleibt sie erhalten</translation>
    </message>
    <message>
        <source>Show in the text what is lost</source>
        <translation>Im Text zeigen, was verloren geht</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>characters and tokens</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>≈ %Ln token(s) in every session</source>
        <translation>
            <numerusform>≈ %Ln Token in jeder Sitzung</numerusform>
            <numerusform>≈ %Ln Token in jeder Sitzung</numerusform>
        </translation>
    </message>
    <message>
        <source>Style of the description: %1</source>
        <translation>Schreibweise der Beschreibung: %1</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Eine Zeile</translation>
    </message>
    <message>
        <source>Double quotes</source>
        <translation>Doppelte Anführungszeichen</translation>
    </message>
    <message>
        <source>Block of lines</source>
        <translation>Zeilenblock</translation>
    </message>
    <message>
        <source>One line with “\n”</source>
        <translation>Eine Zeile mit „\n“</translation>
    </message>
    <message>
        <source>Bare, or in the quotation marks that it needs</source>
        <translation>Ohne Anführungszeichen oder mit den nötigen</translation>
    </message>
    <message>
        <source>On one line, with line breaks as escapes: every client reads it alike</source>
        <translation>In einer Zeile, Zeilenumbrüche als Escape-Sequenzen: Jeder Client liest sie gleich</translation>
    </message>
    <message>
        <source>Real lines below “|”</source>
        <translation>Echte Zeilen unter „|“</translation>
    </message>
    <message>
        <source>Line breaks as a backslash and an n, which is also what the client gets</source>
        <translation>Zeilenumbrüche als Backslash und n; so bekommt sie auch der Client</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionRepeated</name>
    <message>
        <source>The prompt repeats the description.</source>
        <translation>Der Prompt wiederholt die Beschreibung.</translation>
    </message>
    <message>
        <source>The description stands here again: it is for whoever chooses an agent, the prompt for the agent.</source>
        <translation>Die Beschreibung steht hier noch einmal: Sie ist für den da, der einen Agenten auswählt, der Prompt für den Agenten.</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionSetBudget</name>
    <message>
        <source>The descriptions of all agents together are over the budget.</source>
        <translation>Die Beschreibungen aller Agenten zusammen liegen über dem Budget.</translation>
    </message>
    <message>
        <source>%1 carries about %2 tokens of descriptions in every session, over its budget of %3; this one has about %4. Examples may stand in the prompt instead.</source>
        <translation>%1 trägt in jeder Sitzung etwa %2 Token Beschreibungen mit, mehr als sein Budget von %3; diese hat etwa %4. Beispiele können stattdessen im Prompt stehen.</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionShort</name>
    <message>
        <source>The description has fewer than 10 characters.</source>
        <translation>Die Beschreibung hat weniger als 10 Zeichen.</translation>
    </message>
    <message>
        <source>%1 chooses an agent by its description; this one says too little.</source>
        <translation>%1 wählt einen Agenten nach seiner Beschreibung; diese sagt zu wenig.</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionUnbalancedExamples</name>
    <message>
        <source>An example in the description is not closed, or half written.</source>
        <translation>Ein Beispiel in der Beschreibung ist nicht geschlossen oder halb geschrieben.</translation>
    </message>
    <message>
        <source>%1 hands the description on as it is: this example is not closed, so what follows may be taken for a part of it.</source>
        <translation>%1 gibt die Beschreibung weiter, wie sie ist: Dieses Beispiel ist nicht geschlossen, das Folgende kann also als Teil davon gelten.</translation>
    </message>
    <message>
        <source>Close the example</source>
        <translation>Das Beispiel schließen</translation>
    </message>
    <message>
        <source>%1 hands the description on as it is: here an example ends that never began.</source>
        <translation>%1 gibt die Beschreibung weiter, wie sie ist: Hier endet ein Beispiel, das nie begann.</translation>
    </message>
    <message>
        <source>Here too.</source>
        <translation>Hier auch.</translation>
    </message>
    <message>
        <source>This example has no words of the user: %1 cannot see when to call the agent.</source>
        <translation>In diesem Beispiel fehlen die Worte des Benutzers: %1 sieht nicht, wann der Agent aufzurufen ist.</translation>
    </message>
    <message>
        <source>This example has no answer of the assistant: it does not show %1 that the agent is called.</source>
        <translation>Dieses Beispiel hat keine Antwort des Assistenten: Es zeigt %1 nicht, dass der Agent aufgerufen wird.</translation>
    </message>
</context>
<context>
    <name>dossier::Destination</name>
    <message>
        <source>The header is no YAML that it can read: %1.</source>
        <translation>Der Kopf ist kein YAML, das es lesen kann: %1.</translation>
    </message>
    <message>
        <source>%1 loads it.</source>
        <translation>%1 lädt ihn.</translation>
    </message>
    <message>
        <source>%1 loads it after its own repair of the header.</source>
        <translation>%1 lädt ihn nach eigener Reparatur des Kopfes.</translation>
    </message>
    <message>
        <source>%1 loads it without its fields.</source>
        <translation>%1 lädt ihn ohne seine Felder.</translation>
    </message>
    <message>
        <source>%1 does not load it.</source>
        <translation>%1 lädt ihn nicht.</translation>
    </message>
    <message>
        <source>%1 takes it for a note.</source>
        <translation>%1 hält ihn für eine Notiz.</translation>
    </message>
    <message>
        <source>Mend the header: no word changes</source>
        <translation>Den Kopf berichtigen: Kein Wort ändert sich</translation>
    </message>
    <message>
        <source>%1 (measured with %2)</source>
        <translation>%1 (gemessen mit %2)</translation>
    </message>
    <message>
        <source>Windows checkout</source>
        <translation>Checkout unter Windows</translation>
    </message>
    <message>
        <source>Where git makes Windows line ends of a checkout, %1 does not load it: with them it cannot repair the header.</source>
        <translation>Wo Git bei einem Checkout Windows-Zeilenenden erzeugt, lädt %1 ihn nicht: Mit ihnen kann es den Kopf nicht reparieren.</translation>
    </message>
    <message>
        <source>With Windows line ends: %1</source>
        <translation>Mit Windows-Zeilenenden: %1</translation>
    </message>
</context>
<context>
    <name>dossier::DestinationsPanel</name>
    <message>
        <source>Keep LF in Git …</source>
        <translation>LF in Git behalten …</translation>
    </message>
    <message>
        <source>Adds “*.md text eol=lf” to the repository’s .gitattributes, so that a checkout keeps the line ends</source>
        <translation>Fügt „*.md text eol=lf“ zur Datei .gitattributes des Repositorys hinzu, damit ein Checkout die Zeilenenden behält</translation>
    </message>
    <message>
        <source>As if the file lay in an agents folder of each client.</source>
        <translation>Als läge die Datei im Agentenordner jedes Clients.</translation>
    </message>
</context>
<context>
    <name>dossier::DiagnosticMarks</name>
    <message>
        <source>Fix: %1</source>
        <translation>Korrektur: %1</translation>
    </message>
</context>
<context>
    <name>dossier::Dialect</name>
    <message>
        <source>is none of the known types</source>
        <translation>ist keiner der bekannten Typen</translation>
    </message>
    <message>
        <source>must be a colour such as “#2563eb”</source>
        <translation>muss eine Farbe wie „#2563eb“ sein</translation>
    </message>
    <message>
        <source>must be 1</source>
        <translation>muss 1 sein</translation>
    </message>
    <message>
        <source>/tools/%1/group names no group</source>
        <translation>/tools/%1/group nennt keine Gruppe</translation>
    </message>
    <message>
        <source>/mistakenKeys/%1/meant names no field</source>
        <translation>/mistakenKeys/%1/meant nennt kein Feld</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 ist zweimal vorhanden</translation>
    </message>
    <message>
        <source>%1 The shipped data is used instead.</source>
        <translation>%1 Stattdessen gelten die mitgelieferten Daten.</translation>
    </message>
    <message>
        <source>must be “upwards” or “working-folder”</source>
        <translation>muss „upwards“ oder „working-folder“ sein</translation>
    </message>
    <message>
        <source>/live/watched/%1 names no place</source>
        <translation>/live/watched/%1 nennt keinen Ort</translation>
    </message>
    <message>
        <source>/fields must not be empty</source>
        <translation>/fields darf nicht leer sein</translation>
    </message>
</context>
<context>
    <name>dossier::Dialects</name>
    <message>
        <source>%1: /id is “%2”, but in a file of this name it must be “%3”. The shipped data is used instead.</source>
        <translation>%1: /id ist „%2“, in einer Datei dieses Namens muss es „%3“ sein. Stattdessen gelten die mitgelieferten Daten.</translation>
    </message>
</context>
<context>
    <name>dossier::Dialogs</name>
    <message>
        <source>Agent files (*.md);;All files (*)</source>
        <translation>Agentendateien (*.md);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open Agent Files</source>
        <translation>Agentendateien öffnen</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Save Agent File</source>
        <translation>Agentendatei speichern</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open this address in another program?</source>
        <translation>Diese Adresse in einem anderen Programm öffnen?</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation>Sonst gehen sie verloren.</translation>
    </message>
    <message>
        <source>Add a Line</source>
        <translation>Eine Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Add the line “%1” to %2?</source>
        <translation>Die Zeile „%1“ zu %2 hinzufügen?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>%1 (no longer on the disk)</source>
        <translation>%1 (nicht mehr auf dem Datenträger)</translation>
    </message>
    <message>
        <source>“%1” is no longer on the disk. Save it again?</source>
        <translation>„%1“ ist nicht mehr auf dem Datenträger. Wieder speichern?</translation>
    </message>
    <message>
        <source>Otherwise its text is lost.</source>
        <translation>Sonst ist der Text verloren.</translation>
    </message>
    <message>
        <source>Run a Program</source>
        <translation>Programm ausführen</translation>
    </message>
    <message>
        <source>Run this program in %1?</source>
        <translation>Dieses Programm in %1 ausführen?</translation>
    </message>
    <message>
        <source>%1

%2

You are asked once. The preferences take the permission back.</source>
        <comment>a command, and what it does</comment>
        <translation>%1

%2

Gefragt wird nur einmal. In den Einstellungen lässt es sich wieder abschalten.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message numerus="yes">
        <source>Save the changes to %n file(s)?</source>
        <translation>
            <numerusform>Änderungen an %n Datei speichern?</numerusform>
            <numerusform>Änderungen an %n Dateien speichern?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::DiffView</name>
    <message>
        <source>The change</source>
        <translation>Die Änderung</translation>
    </message>
</context>
<context>
    <name>dossier::DiskBar</name>
    <message>
        <source>This is the installed copy of a plugin, and an update overwrites it. It is open for reading only; copy the agent to another place to change it.</source>
        <translation>Das ist die installierte Kopie eines Plugins, und eine Aktualisierung überschreibt sie. Sie ist nur zum Lesen geöffnet; zum Ändern ist der Agent an einen anderen Ort zu kopieren.</translation>
    </message>
    <message>
        <source>This agent is managed by an administrator. It is open for reading only; copy it to another place to change it.</source>
        <translation>Dieser Agent ist von der Systemverwaltung vorgegeben. Er ist nur zum Lesen geöffnet; zum Ändern ist er an einen anderen Ort zu kopieren.</translation>
    </message>
    <message>
        <source>This file cannot be written: it is open for reading only.</source>
        <translation>Diese Datei kann nicht geschrieben werden: Sie ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Save As …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Something other than a file is in the place of this one now, perhaps a folder. The text is still here; save it under another name.</source>
        <translation>An der Stelle dieser Datei ist jetzt etwas anderes, vielleicht ein Ordner. Der Text ist noch hier; er lässt sich unter einem anderen Namen speichern.</translation>
    </message>
    <message>
        <source>This file may not be read any more: its permissions were changed. The text is still here; change them back, or save it under another name.</source>
        <translation>Diese Datei darf nicht mehr gelesen werden: Ihre Berechtigungen wurden geändert. Der Text ist noch hier; es hilft, die Berechtigungen zurückzuändern oder ihn unter einem anderen Namen zu speichern.</translation>
    </message>
    <message>
        <source>This file may not be written any more. Your edits are still here; change its permissions, or save it under another name.</source>
        <translation>In diese Datei darf nicht mehr geschrieben werden. Die Änderungen sind noch hier; es hilft, die Berechtigungen der Datei zu ändern oder unter einem anderen Namen zu speichern.</translation>
    </message>
    <message>
        <source>Another program changed this file; you have unsaved edits. Nothing is overwritten until you choose.</source>
        <translation>Ein anderes Programm hat diese Datei geändert; die Änderungen hier sind nicht gespeichert. Solange nichts gewählt ist, wird nichts überschrieben.</translation>
    </message>
    <message>
        <source>Compare and Merge</source>
        <translation>Vergleichen und zusammenführen</translation>
    </message>
    <message>
        <source>Take the Disk Version</source>
        <translation>Fassung vom Datenträger nehmen</translation>
    </message>
    <message>
        <source>Save Mine Over It</source>
        <translation>Mit eigener Fassung überschreiben</translation>
    </message>
    <message>
        <source>Use the New Name</source>
        <translation>Neuen Namen übernehmen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>This file is now called %1.</source>
        <translation>Diese Datei heißt jetzt %1.</translation>
    </message>
    <message>
        <source>This file is now called %1. The text is still here; saving writes it again under the old name.</source>
        <translation>Diese Datei heißt jetzt %1. Der Text ist noch hier; Speichern schreibt ihn wieder unter den alten Namen.</translation>
    </message>
    <message>
        <source>This file is no longer on the disk. The text is still here; saving writes it again.</source>
        <translation>Diese Datei ist nicht mehr auf dem Datenträger. Der Text ist noch hier; Speichern schreibt ihn wieder.</translation>
    </message>
    <message>
        <source>Undo went back to before the version that another program wrote. Saving puts this older text over it.</source>
        <translation>Das Rückgängigmachen führt hinter die Fassung zurück, die ein anderes Programm geschrieben hat. Speichern schreibt diesen älteren Text darüber.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>dossier::DocumentBinder</name>
    <message>
        <source>header, 1 field</source>
        <translation>Kopf, 1 Feld</translation>
    </message>
    <message numerus="yes">
        <source>header, %n fields</source>
        <translation>
            <numerusform>Kopf, %n Feld</numerusform>
            <numerusform>Kopf, %n Felder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::DocumentPage</name>
    <message>
        <source>There is no problem with a fix in this line.</source>
        <translation>In dieser Zeile gibt es kein Problem, das sich beheben lässt.</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>Die Datei ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>This text is too large to be shown twice.</source>
        <translation>Dieser Text ist zu groß, um zweimal gezeigt zu werden.</translation>
    </message>
    <message>
        <source>Second view of the agent file</source>
        <translation>Zweite Ansicht der Agentendatei</translation>
    </message>
</context>
<context>
    <name>dossier::DocumentStatus</name>
    <message>
        <source>%1 with BOM</source>
        <translation>%1 mit BOM</translation>
    </message>
    <message>
        <source>Line ends of this file; choose others</source>
        <translation>Zeilenenden dieser Datei; andere wählen</translation>
    </message>
    <message>
        <source>Ln %1 Col %2</source>
        <translation>Z %1 Sp %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n selected)</source>
        <translation>
            <numerusform>%1 (%n ausgewählt)</numerusform>
            <numerusform>%1 (%n ausgewählt)</numerusform>
        </translation>
    </message>
    <message>
        <source>Line ends: %1</source>
        <translation>Zeilenenden: %1</translation>
    </message>
    <message>
        <source>For: %1 (measured with %2)</source>
        <translation>Für: %1 (gemessen mit %2)</translation>
    </message>
    <message>
        <source>For: %1 (measured with %2; %3 is installed)</source>
        <translation>Für: %1 (gemessen mit %2; installiert ist %3)</translation>
    </message>
    <message>
        <source>The client that is installed is newer than the one that was measured; it may read files otherwise.</source>
        <translation>Der installierte Client ist neuer als der gemessene; er liest Dateien vielleicht anders.</translation>
    </message>
    <message>
        <source>The client by which the file is judged; choose which client reads which folder</source>
        <translation>Client, für den die Datei beurteilt wird; wählen, welcher Ordner von welchem gelesen wird</translation>
    </message>
</context>
<context>
    <name>dossier::DocumentTabs</name>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>All tabs</source>
        <translation>Alle Reiter</translation>
    </message>
</context>
<context>
    <name>dossier::DraftAnswer</name>
    <message>
        <source>It wrote no text that could be an agent.</source>
        <translation>Das Programm hat keinen Text geschrieben, der ein Agent sein könnte.</translation>
    </message>
</context>
<context>
    <name>dossier::DraftDialog</name>
    <message>
        <source>&amp;Hand over the text of “%1” as it stands</source>
        <translation>Den &amp;Text von „%1“ mitgeben, wie er dasteht</translation>
    </message>
    <message>
        <source>Draft With a Program</source>
        <translation>Mit einem Programm entwerfen</translation>
    </message>
    <message>
        <source>What should the new agent do? What is drafted opens unsaved.</source>
        <translation>Was soll der neue Agent tun? Der Entwurf öffnet sich ungespeichert.</translation>
    </message>
    <message>
        <source>What should be different in this agent? What is drafted is shown beside it; you take what you want.</source>
        <translation>Was soll an diesem Agenten anders werden? Der Entwurf wird daneben gezeigt; daraus lässt sich übernehmen, was passt.</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>It is given to this program: %1</source>
        <translation>Das bekommt dieses Programm: %1</translation>
    </message>
    <message>
        <source>The program is at work</source>
        <translation>Das Programm arbeitet</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>&amp;Entwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>dossier::DuplicateKey</name>
    <message>
        <source>A key stands twice in the header; only the last counts.</source>
        <translation>Ein Schlüssel steht zweimal im Kopf; nur der letzte zählt.</translation>
    </message>
    <message>
        <source>“%1” stands twice: %2 takes the last one, strict readers leave the agent out.</source>
        <translation>„%1“ steht zweimal im Kopf: %2 nimmt das letzte, strenge Leser lassen den Agenten weg.</translation>
    </message>
    <message>
        <source>This one counts.</source>
        <translation>Dieser zählt.</translation>
    </message>
    <message>
        <source>Remove this “%1”, which does not count</source>
        <translation>Dieses „%1“ entfernen, das nicht zählt</translation>
    </message>
</context>
<context>
    <name>dossier::ExampleBlock</name>
    <message>
        <source>The description has no example number %1.</source>
        <translation>Die Beschreibung hat kein Beispiel Nummer %1.</translation>
    </message>
    <message>
        <source>Written so, the example would be read otherwise: a line of it begins as a turn does, or quotation marks do not pair. The file keeps what it had.</source>
        <translation>So geschrieben würde das Beispiel anders gelesen: Eine Zeile beginnt wie ein Beitrag, oder Anführungszeichen bilden kein Paar. Die Datei behält, was sie hatte.</translation>
    </message>
    <message>
        <source>The text holds “&lt;/example&gt;”, which would end the example. The file keeps what it had.</source>
        <translation>Der Text enthält „&lt;/example&gt;“, was das Beispiel beenden würde. Die Datei behält, was sie hatte.</translation>
    </message>
    <message>
        <source>The text holds “&lt;example&gt;”, which would begin another example. The file keeps what it had.</source>
        <translation>Der Text enthält „&lt;example&gt;“, was ein weiteres Beispiel beginnen würde. Die Datei behält, was sie hatte.</translation>
    </message>
    <message>
        <source>An example here is not closed: “&lt;/example&gt;” is missing. Moved, it would swallow the text behind it; close it first.</source>
        <translation>Hier ist ein Beispiel nicht geschlossen: „&lt;/example&gt;“ fehlt. Verschoben würde es den Text dahinter verschlucken; zuerst ist es zu schließen.</translation>
    </message>
</context>
<context>
    <name>dossier::ExampleCard</name>
    <message>
        <source>Move this example up (Alt+Up)</source>
        <translation>Dieses Beispiel nach oben verschieben (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Move this example down (Alt+Down)</source>
        <translation>Dieses Beispiel nach unten verschieben (Alt+Herunter)</translation>
    </message>
    <message>
        <source>Remove this example</source>
        <translation>Dieses Beispiel entfernen</translation>
    </message>
    <message>
        <source>Drag to another place</source>
        <translation>An eine andere Stelle ziehen</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>Beispiel %1</translation>
    </message>
    <message>
        <source>Move example %1 up</source>
        <translation>Beispiel %1 nach oben verschieben</translation>
    </message>
    <message>
        <source>Move example %1 down</source>
        <translation>Beispiel %1 nach unten verschieben</translation>
    </message>
    <message>
        <source>Remove example %1</source>
        <translation>Beispiel %1 entfernen</translation>
    </message>
    <message>
        <source>Show example %1 in the text</source>
        <translation>Beispiel %1 im Text zeigen</translation>
    </message>
    <message>
        <source>Context of example %1</source>
        <translation>Kontext von Beispiel %1</translation>
    </message>
    <message>
        <source>Commentary of example %1</source>
        <translation>Kommentar von Beispiel %1</translation>
    </message>
    <message>
        <source>Add a turn to example %1</source>
        <translation>Beispiel %1 einen Beitrag hinzufügen</translation>
    </message>
    <message>
        <source>Write example %1 in lines, safe everywhere</source>
        <translation>Beispiel %1 in Zeilen schreiben, überall sicher</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Not closed: “&lt;/example&gt;” is missing</source>
        <translation>Nicht geschlossen: „&lt;/example&gt;“ fehlt</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Add a turn</source>
        <translation>Beitrag hinzufügen</translation>
    </message>
    <message>
        <source>Adds what is said next</source>
        <translation>Fügt hinzu, was als Nächstes gesagt wird</translation>
    </message>
    <message>
        <source>Commentary (why this agent)</source>
        <translation>Kommentar (warum dieser Agent)</translation>
    </message>
    <message>
        <source>Write in lines, safe everywhere</source>
        <translation>In Zeilen schreiben, überall sicher</translation>
    </message>
    <message>
        <source>Writes this example with each part on its own line and turns in double quotes, and the description in double quotes: every client reads it alike. No word changes.</source>
        <translation>Schreibt in diesem Beispiel jeden Teil in eine eigene Zeile und Beiträge in doppelte Anführungszeichen, die Beschreibung ebenfalls in doppelte Anführungszeichen: Jeder Client liest sie gleich. Kein Wort ändert sich.</translation>
    </message>
    <message>
        <source>Show this example in the text</source>
        <translation>Dieses Beispiel im Text zeigen</translation>
    </message>
    <message>
        <source>&amp;Close the card</source>
        <translation>Karte &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Show in the text</source>
        <translation>Im &amp;Text zeigen</translation>
    </message>
    <message>
        <source>Write in &amp;lines, safe everywhere</source>
        <translation>In &amp;Zeilen schreiben, überall sicher</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben verschieben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten verschieben</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>dossier::ExampleList</name>
    <message>
        <source>Add an example</source>
        <translation>Ein Beispiel hinzufügen</translation>
    </message>
    <message>
        <source>Appends an example to the description, to be filled in</source>
        <translation>Hängt der Beschreibung ein Beispiel zum Ausfüllen an</translation>
    </message>
    <message>
        <source>Paste a conversation</source>
        <translation>Ein Gespräch einfügen</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Appends the conversation on the clipboard as an example: “User: …”, “You said:”, a terminal’s “&gt; ” and the like</source>
        <translation>Hängt das Gespräch aus der Zwischenablage als Beispiel an: „User: …“, „You said:“, „&gt; “ eines Terminals und Ähnliches</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more example(s) stand in the text.</source>
        <translation>
            <numerusform>%Ln weiteres Beispiel steht im Text.</numerusform>
            <numerusform>%Ln weitere Beispiele stehen im Text.</numerusform>
        </translation>
    </message>
    <message>
        <source>When it happens.</source>
        <translation>Wann es geschieht.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>I ask the agent to do it.</source>
        <translation>Ich bitte den Agenten darum.</translation>
    </message>
    <message>
        <source>Why this agent is the right one.</source>
        <translation>Warum dieser Agent der richtige ist.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message>
        <source>Nobody speaks in the pasted text: it stands as what the user says.</source>
        <translation>Im eingefügten Text spricht niemand: Er steht als das da, was der Benutzer sagt.</translation>
    </message>
</context>
<context>
    <name>dossier::ExampleTurnRow</name>
    <message>
        <source>Who says this; a click changes it</source>
        <translation>Wer das sagt; ein Klick ändert es</translation>
    </message>
    <message>
        <source>Remove this turn</source>
        <translation>Diesen Beitrag entfernen</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Turn %1 of example %2: the user speaks</source>
        <translation>Beitrag %1 von Beispiel %2: Der Benutzer spricht</translation>
    </message>
    <message>
        <source>Turn %1 of example %2: the assistant speaks</source>
        <translation>Beitrag %1 von Beispiel %2: Der Assistent spricht</translation>
    </message>
    <message>
        <source>What the user says in turn %1 of example %2</source>
        <translation>Was der Benutzer in Beitrag %1 von Beispiel %2 sagt</translation>
    </message>
    <message>
        <source>What the assistant says in turn %1 of example %2</source>
        <translation>Was der Assistent in Beitrag %1 von Beispiel %2 sagt</translation>
    </message>
    <message>
        <source>Remove turn %1 of example %2</source>
        <translation>Beitrag %1 von Beispiel %2 entfernen</translation>
    </message>
</context>
<context>
    <name>dossier::ExamplesToPrompt</name>
    <message>
        <source>The description has no examples.</source>
        <translation>Die Beschreibung hat keine Beispiele.</translation>
    </message>
    <message>
        <source>The description consists of examples only, so nothing would be left of it. Write a sentence before them first.</source>
        <translation>Die Beschreibung besteht nur aus Beispielen, darum bliebe nichts von ihr übrig. Zuerst gehört ein Satz davor.</translation>
    </message>
    <message>
        <source>%1 would read something else then. Move the examples by hand.</source>
        <translation>%1 würde dann etwas anderes lesen. Die Beispiele sind von Hand zu verschieben.</translation>
    </message>
</context>
<context>
    <name>dossier::ExplanationBox</name>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
</context>
<context>
    <name>dossier::FenceBlanks</name>
    <message>
        <source>Blanks follow a --- that begins or ends the header.</source>
        <translation>Leerzeichen folgen auf ein ---, das den Kopf beginnt oder beendet.</translation>
    </message>
    <message>
        <source>Blanks follow these dashes; stricter readers do not see the header.</source>
        <translation>Auf diese Striche folgen Leerzeichen; strengere Leser sehen den Kopf nicht.</translation>
    </message>
    <message>
        <source>Remove the blanks</source>
        <translation>Die Leerzeichen entfernen</translation>
    </message>
</context>
<context>
    <name>dossier::FieldComparisonModel</name>
    <message>
        <source>only left</source>
        <translation>nur links</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>nur rechts</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(nicht vorhanden)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
</context>
<context>
    <name>dossier::FieldContent</name>
    <message>
        <source>This value has bytes that are no text, and where they stand in what is read cannot be told. Edit it in the text.</source>
        <translation>Dieser Wert hat Bytes, die kein Text sind, und wo sie im gelesenen Wert stehen, lässt sich nicht sagen. Bitte im Text bearbeiten.</translation>
    </message>
</context>
<context>
    <name>dossier::FieldEdit</name>
    <message>
        <source>“%1” may be true or false, not “%2”.</source>
        <translation>„%1“ kann true oder false sein, nicht „%2“.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number of at least %2, not “%3”.</source>
        <translation>„%1“ muss eine ganze Zahl von mindestens %2 sein, nicht „%3“.</translation>
    </message>
    <message>
        <source>There is no “%1” in the header.</source>
        <translation>Im Kopf gibt es kein „%1“.</translation>
    </message>
    <message>
        <source>“%1” holds no single text that could be quoted.</source>
        <translation>„%1“ enthält keinen einzelnen Text, der in Anführungszeichen gesetzt werden könnte.</translation>
    </message>
    <message>
        <source>“%1” was not changed: %2 would read the rest of the header otherwise. Edit it in the text.</source>
        <translation>„%1“ wurde nicht geändert: %2 würde den übrigen Kopf anders lesen. Die Änderung ist im Text möglich.</translation>
    </message>
    <message>
        <source>“%1” was not changed: %2 would take the file for a note.</source>
        <translation>„%1“ wurde nicht geändert: %2 hielte die Datei sonst für eine Notiz.</translation>
    </message>
    <message>
        <source>“%1” was not changed. %2</source>
        <translation>„%1“ wurde nicht geändert. %2</translation>
    </message>
</context>
<context>
    <name>dossier::FieldEditor</name>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
</context>
<context>
    <name>dossier::FieldEmpty</name>
    <message>
        <source>A field has a key and no value.</source>
        <translation>Ein Feld hat einen Schlüssel und keinen Wert.</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>“%2” has no value, and what %1 makes of that is not known: name the tools, or remove the line.</source>
        <translation>„%2“ hat keinen Wert, und was %1 daraus macht, ist nicht bekannt: Werkzeuge nennen oder die Zeile entfernen.</translation>
    </message>
    <message>
        <source>“%2” has no value, so it tells %1 nothing: fill it in, or remove the line.</source>
        <translation>„%2“ hat keinen Wert und sagt %1 darum nichts: ausfüllen oder die Zeile entfernen.</translation>
    </message>
</context>
<context>
    <name>dossier::FieldExplanation</name>
    <message>
        <source>A whole number, %1 or more.</source>
        <translation>Eine ganze Zahl ab %1.</translation>
    </message>
    <message>
        <source>Either true or false.</source>
        <translation>Entweder true oder false.</translation>
    </message>
    <message>
        <source>&lt;li&gt;%1: %2&lt;/li&gt;</source>
        <comment>a value: what it means</comment>
        <translation>&lt;li&gt;%1: %2&lt;/li&gt;</translation>
    </message>
    <message>
        <source>Its values:</source>
        <translation>Mögliche Werte:</translation>
    </message>
    <message>
        <source>Its values: %1.</source>
        <translation>Mögliche Werte: %1.</translation>
    </message>
    <message>
        <source>If it is missing: %1</source>
        <translation>Wenn es fehlt: %1</translation>
    </message>
    <message>
        <source>Not to be mistaken for: %1.</source>
        <translation>Nicht zu verwechseln mit: %1.</translation>
    </message>
    <message>
        <source>Measured with %1 %2.</source>
        <comment>a client and its version</comment>
        <translation>Gemessen mit %1 %2.</translation>
    </message>
    <message>
        <source>Since version %1.</source>
        <translation>Seit Version %1.</translation>
    </message>
    <message>
        <source>Ignored in agents of plugins.</source>
        <translation>Ohne Wirkung in Agenten von Plugins.</translation>
    </message>
    <message>
        <source>What is documented: %1</source>
        <comment>a web address follows</comment>
        <translation>Was dokumentiert ist: %1</translation>
    </message>
</context>
<context>
    <name>dossier::FieldRow</name>
    <message>
        <source>If absent: %1</source>
        <translation>Wenn es fehlt: %1</translation>
    </message>
    <message>
        <source>Remove this field from the header</source>
        <translation>Dieses Feld aus dem Kopf entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>?</source>
        <comment>button beside a field: what is this?</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>What is this? (Shift+F1)</source>
        <translation>Was ist das? (Umschalt+F1)</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation>Was ist „%1“?</translation>
    </message>
</context>
<context>
    <name>dossier::FieldValue</name>
    <message>
        <source>This file is open for reading only.</source>
        <translation>Diese Datei ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The header has no closing line of “---”, so nobody can tell where it ends. Add that line in the text; then the fields can be edited here.</source>
        <translation>Dem Kopf fehlt die schließende Zeile „---“, darum ist sein Ende nicht zu erkennen. Diese Zeile im Text ergänzen; dann lassen sich die Felder hier bearbeiten.</translation>
    </message>
</context>
<context>
    <name>dossier::FieldsPanel</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Add Field …</source>
        <translation>Feld hinzufügen …</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>This file has no header yet; the first field you fill in creates it.</source>
        <translation>Diese Datei hat noch keinen Kopf; das erste ausgefüllte Feld legt ihn an.</translation>
    </message>
    <message>
        <source>The header is not clean YAML; it is read line by line here, and each field can still be edited.</source>
        <translation>Der Kopf ist kein sauberes YAML; er wird hier Zeile für Zeile gelesen, und jedes Feld bleibt bearbeitbar.</translation>
    </message>
    <message>
        <source>This is not YAML yet; the file keeps what it had.</source>
        <translation>Das ist noch kein YAML; die Datei behält, was sie hatte.</translation>
    </message>
    <message>
        <source>The header is not clean YAML; it is read line by line here. What cannot be told of it is edited in the text.</source>
        <translation>Der Kopf ist kein sauberes YAML; er wird hier Zeile für Zeile gelesen. Was sich davon nicht bestimmen lässt, wird im Text bearbeitet.</translation>
    </message>
</context>
<context>
    <name>dossier::Figure</name>
    <message>
        <source>%1 reads %2 of %3 real files as Dossier says, and %4 of %5 files that were made to be difficult.</source>
        <translation>%1 liest %2 von %3 echten Dateien so, wie Dossier es sagt, und %4 von %5 eigens schwierig gemachten.</translation>
    </message>
    <message>
        <source>Of %1 findings on real files, judged one by one, %2 were wrong; of these, %3 are mended.</source>
        <translation>Von %1 Befunden an echten Dateien, einzeln beurteilt, waren %2 falsch; davon sind %3 behoben.</translation>
    </message>
    <message>
        <source>Killed %1 times while text was typed and saved, with another program writing in between in %2 ways, and in %3 random steps, it lost nothing that was saved or kept.</source>
        <translation>%1-mal beim Tippen und Speichern gewaltsam beendet, während ein anderes Programm auf %2 Arten dazwischenschrieb, und in %3 zufälligen Schritten: Nichts Gespeichertes oder Gesichertes ging verloren.</translation>
    </message>
</context>
<context>
    <name>dossier::FileChange</name>
    <message>
        <source>@ The line ends change to LF.</source>
        <translation>@ Die Zeilenenden werden zu LF.</translation>
    </message>
    <message>
        <source>@ The line ends change to CRLF.</source>
        <translation>@ Die Zeilenenden werden zu CRLF.</translation>
    </message>
    <message>
        <source>@ The line ends change to CR.</source>
        <translation>@ Die Zeilenenden werden zu CR.</translation>
    </message>
    <message>
        <source>@ The byte order mark at the beginning goes.</source>
        <translation>@ Die Bytereihenfolge-Marke am Anfang fällt weg.</translation>
    </message>
    <message>
        <source>@ A byte order mark comes to the beginning.</source>
        <translation>@ An den Anfang kommt eine Bytereihenfolge-Marke.</translation>
    </message>
</context>
<context>
    <name>dossier::FileController</name>
    <message>
        <source>agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Saved. Another program wrote this file in the same moment; its version is kept as %1.</source>
        <translation>Gespeichert. Ein anderes Programm hat diese Datei im selben Augenblick geschrieben; dessen Fassung bleibt als %1 erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be opened:</source>
        <translation>
            <numerusform>%n Datei konnte nicht geöffnet werden:</numerusform>
            <numerusform>%n Dateien konnten nicht geöffnet werden:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving %1 …</source>
        <translation>%1 wird gespeichert …</translation>
    </message>
    <message>
        <source>Write in Place</source>
        <translation>An Ort und Stelle schreiben</translation>
    </message>
    <message>
        <source>Replace This Name Only</source>
        <translation>Nur diesen Namen ersetzen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Save As …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came at once. They are listed on the left; the first one is open.</source>
        <translation>
            <numerusform>Eine Datei kam. Sie steht links in der Liste und ist offen.</numerusform>
            <numerusform>%n Dateien kamen auf einmal. Sie stehen links in der Liste; die erste ist offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open All in Tabs</source>
        <translation>Alle in Reitern öffnen</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>This tab is pinned. To close it, unpin it first.</source>
        <translation>Dieser Reiter ist angeheftet. Zum Schließen ist er zuerst zu lösen.</translation>
    </message>
    <message>
        <source>Not closed yet: what stands in the field “%1” is not in the text, which could not take it.</source>
        <translation>Noch nicht geschlossen: Was im Feld „%1“ steht, ist nicht im Text, der es nicht aufnehmen konnte.</translation>
    </message>
    <message>
        <source>Show the Field</source>
        <translation>Feld zeigen</translation>
    </message>
    <message>
        <source>Close Without It</source>
        <translation>Ohne dies schließen</translation>
    </message>
    <message>
        <source>Saved without what stands in the field “%1”: the text could not take it, and the field says why.</source>
        <translation>Gespeichert ohne das, was im Feld „%1“ steht: Der Text konnte es nicht aufnehmen; das Feld sagt, warum.</translation>
    </message>
</context>
<context>
    <name>dossier::FileExtension</name>
    <message>
        <source>The client does not look at files of this name.</source>
        <translation>Dateien dieses Namens sieht der Client nicht an.</translation>
    </message>
    <message>
        <source>%1 looks for names that end in “.md”; “%2” is not found everywhere. Rename the file.</source>
        <translation>%1 sucht nach Namen, die auf „.md“ enden; „%2“ wird nicht überall gefunden. Die Datei ist umzubenennen.</translation>
    </message>
    <message>
        <source>%1 looks at files whose name ends in “.md” only, so it never sees this one. Rename the file.</source>
        <translation>%1 sieht nur Dateien an, deren Name auf „.md“ endet, diese also nie. Die Datei ist umzubenennen.</translation>
    </message>
</context>
<context>
    <name>dossier::FileNotes</name>
    <message>
        <source>A line of this file has %1 characters. It is shown in pieces and for reading only, as each key in it would take a while.</source>
        <translation>Eine Zeile dieser Datei hat %1 Zeichen. Sie wird stückweise und nur zum Lesen gezeigt, da jeder Tastendruck darin eine Weile dauern würde.</translation>
    </message>
    <message>
        <source>Edit Anyway</source>
        <translation>Trotzdem bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>This file mixes line ends: %n carriage return(s) are shown as marks. They are saved as they are, unless you change them.</source>
        <translation>
            <numerusform>Diese Datei mischt Zeilenenden: %n Wagenrücklauf wird als Zeichen gezeigt. Er wird gespeichert, wie er ist, solange er nicht geändert wird.</numerusform>
            <numerusform>Diese Datei mischt Zeilenenden: %n Wagenrückläufe werden als Zeichen gezeigt. Sie werden gespeichert, wie sie sind, solange sie nicht geändert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds characters that part lines in some programs: their %n byte(s) are shown as marks. They are saved as they are, unless you change them.</source>
        <translation>
            <numerusform>Diese Datei enthält ein Zeichen, das in manchen Programmen Zeilen trennt: Sein %n Byte wird als Zeichen gezeigt. Es wird gespeichert, wie es ist, solange es nicht geändert wird.</numerusform>
            <numerusform>Diese Datei enthält Zeichen, die in manchen Programmen Zeilen trennen: Ihre %n Bytes werden als Zeichen gezeigt. Sie werden gespeichert, wie sie sind, solange sie nicht geändert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file is not valid UTF-8: %n byte(s) are shown as marks. They are saved as they are, unless you change them.</source>
        <translation>
            <numerusform>Diese Datei ist kein gültiges UTF-8: %n Byte wird als Zeichen gezeigt. Es wird gespeichert, wie es ist, solange es nicht geändert wird.</numerusform>
            <numerusform>Diese Datei ist kein gültiges UTF-8: %n Bytes werden als Zeichen gezeigt. Sie werden gespeichert, wie sie sind, solange sie nicht geändert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is UTF-16. %1 reads UTF-8 only and finds no agent in it. It is saved as UTF-16 until you choose another encoding.</source>
        <translation>Diese Datei ist UTF-16. %1 liest nur UTF-8 und findet keinen Agenten darin. Sie wird als UTF-16 gespeichert, bis eine andere Kodierung gewählt wird.</translation>
    </message>
    <message>
        <source>Change to UTF-8</source>
        <translation>In UTF-8 ändern</translation>
    </message>
    <message>
        <source>This file is very large: form, checks and colours look at its first %1 characters only.</source>
        <translation>Diese Datei ist sehr groß: Formular, Prüfungen und Farben sehen nur ihre ersten %1 Zeichen.</translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n invisible character(s). Some turn the direction of writing: what is read can differ from what is seen.</source>
        <translation>
            <numerusform>Diese Datei enthält %n unsichtbares Zeichen. Es kehrt die Schreibrichtung um: Was gelesen wird, kann sich von dem unterscheiden, was zu sehen ist.</numerusform>
            <numerusform>Diese Datei enthält %n unsichtbare Zeichen. Einige kehren die Schreibrichtung um: Was gelesen wird, kann sich von dem unterscheiden, was zu sehen ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n invisible character(s), in which a text can be hidden. The model reads them.</source>
        <translation>
            <numerusform>Diese Datei enthält %n unsichtbares Zeichen, in dem sich Text verbergen kann. Das Modell liest es.</numerusform>
            <numerusform>Diese Datei enthält %n unsichtbare Zeichen, in denen sich Text verbergen kann. Das Modell liest sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n invisible character(s). They are marked in the text; the model reads them.</source>
        <translation>
            <numerusform>Diese Datei enthält %n unsichtbares Zeichen. Es ist im Text gekennzeichnet; das Modell liest es.</numerusform>
            <numerusform>Diese Datei enthält %n unsichtbare Zeichen. Sie sind im Text gekennzeichnet; das Modell liest sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Next</source>
        <translation>Nächstes zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more note(s) on this file</source>
        <translation>
            <numerusform>%n weiteren Hinweis zu dieser Datei zeigen</numerusform>
            <numerusform>%n weitere Hinweise zu dieser Datei zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>A line of this file has %1 characters. It is shown in pieces and for reading only, as each key in it would take too long.</source>
        <translation>Eine Zeile dieser Datei hat %1 Zeichen. Sie wird stückweise und nur zum Lesen gezeigt, da jeder Tastendruck darin zu lange dauern würde.</translation>
    </message>
</context>
<context>
    <name>dossier::FilePlans</name>
    <message>
        <source>There is a file %1 already. Rename one of the two first.</source>
        <translation>Es gibt schon eine Datei %1. Zuerst ist eine der beiden umzubenennen.</translation>
    </message>
    <message>
        <source>No client reads agents from there.</source>
        <translation>Von dort liest kein Client Agenten.</translation>
    </message>
    <message>
        <source>%1 reads that folder; the file is written for %2 and stays as it is.</source>
        <translation>Diesen Ordner liest %1; die Datei ist für %2 geschrieben und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>This is a link: elsewhere it would lead nowhere. Move the file that it leads to.</source>
        <translation>Das ist eine Verknüpfung: Anderswo würde sie ins Leere führen. Zu verschieben ist die Datei, zu der sie führt.</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Nach %1 verschieben</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Its disk has no trash. Only “Undo Last Batch” brings it back.</source>
        <translation>Ihr Datenträger hat keinen Papierkorb. Nur „Letzte Sammeländerung rückgängig machen“ bringt sie zurück.</translation>
    </message>
    <message>
        <source>Its name stands in the tools of: %1</source>
        <translation>Sein Name steht bei den Werkzeugen von: %1</translation>
    </message>
    <message>
        <source>Its tab has unsaved edits and stays open.</source>
        <translation>Ihr Reiter enthält nicht gespeicherte Änderungen und bleibt offen.</translation>
    </message>
    <message>
        <source>Another file of this name goes there too. Rename one of the two first.</source>
        <translation>Eine andere Datei dieses Namens soll auch dorthin. Zuerst ist eine der beiden umzubenennen.</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>Nach %1 kopieren</translation>
    </message>
    <message>
        <source>Duplicate as “%1”</source>
        <translation>Als „%1“ duplizieren</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s)</source>
        <translation>
            <numerusform>%n Datei löschen</numerusform>
            <numerusform>%n Dateien löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::FileSaver</name>
    <message>
        <source>%1 was not saved: its folder or the file may not be written. Save it under another name, or change the permissions.</source>
        <translation>%1 wurde nicht gespeichert: In den Ordner oder die Datei darf nicht geschrieben werden. Möglich sind ein anderer Name oder andere Berechtigungen.</translation>
    </message>
    <message>
        <source>%1 was not saved: its folder is gone. Save it under another name.</source>
        <translation>%1 wurde nicht gespeichert: Der Ordner ist verschwunden. Unter einem anderen Namen lässt sich die Datei speichern.</translation>
    </message>
    <message>
        <source>%1 was not saved: something other than a file is in its place. Save it under another name.</source>
        <translation>%1 wurde nicht gespeichert: An dieser Stelle steht etwas anderes als eine Datei. Unter einem anderen Namen lässt sie sich speichern.</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. The old version is whole; free space or save elsewhere.</source>
        <translation>%1 wurde nicht gespeichert: %2. Die alte Fassung ist unversehrt; es hilft, Platz zu schaffen oder anderswo zu speichern.</translation>
    </message>
    <message>
        <source>%1 was not saved: another program changed it since it was read. Compare, or save over it.</source>
        <translation>%1 wurde nicht gespeichert: Ein anderes Programm hat die Datei seit dem Lesen geändert. Möglich sind Vergleichen oder Überschreiben.</translation>
    </message>
    <message>
        <source>%1 was not saved: it cannot be replaced in one step, as its folder may not be written or something is mounted there. It can be written in place; if the computer stops in the midst of that, the file may be left half old, half new.</source>
        <translation>%1 wurde nicht gespeichert: Die Datei kann nicht in einem Schritt ersetzt werden, weil in ihren Ordner nicht geschrieben werden darf oder dort etwas eingehängt ist. Sie kann an Ort und Stelle geschrieben werden; fällt der Rechner mittendrin aus, ist sie vielleicht halb alt, halb neu.</translation>
    </message>
    <message>
        <source>%1 was not saved: the file has other names as well (hard links). Writing in place changes it under all of them, but not in one step; replacing it parts this name from the others.</source>
        <translation>%1 wurde nicht gespeichert: Die Datei hat noch andere Namen (Hardlinks). An Ort und Stelle geschrieben ändert sie sich unter allen, aber nicht in einem Schritt; ersetzt trennt sich dieser Name von den anderen.</translation>
    </message>
    <message>
        <source>%1 was saved only in part: %2. The whole text is still here: save it under another name. The version before is kept in “What Dossier wrote”.</source>
        <translation>%1 wurde nur zum Teil gespeichert: %2. Der ganze Text ist noch hier: Er ist unter einem anderen Namen zu speichern. Die Fassung davor steht in „Was Dossier geschrieben hat“.</translation>
    </message>
</context>
<context>
    <name>dossier::FileSize</name>
    <message>
        <source>The file is larger than the client reads, or nearly.</source>
        <translation>Die Datei ist größer, als der Client liest, oder beinahe.</translation>
    </message>
    <message>
        <source>%1 skips this file: it has %2 bytes, and %3 are the most that it reads. Move what is not needed in each run into files that the prompt refers to.</source>
        <translation>%1 überspringt diese Datei: Sie hat %2 Bytes, und mehr als %3 liest es nicht. Was nicht in jedem Lauf gebraucht wird, gehört in Dateien, auf die der Prompt verweist.</translation>
    </message>
    <message>
        <source>This file has %1 bytes; %2 skips files of more than %3 bytes.</source>
        <translation>Diese Datei hat %1 Bytes; %2 überspringt Dateien mit mehr als %3 Bytes.</translation>
    </message>
</context>
<context>
    <name>dossier::FinalNewline</name>
    <message>
        <source>The last line has no line end.</source>
        <translation>Die letzte Zeile hat kein Zeilenende.</translation>
    </message>
    <message>
        <source>End the last line</source>
        <translation>Die letzte Zeile beenden</translation>
    </message>
</context>
<context>
    <name>dossier::FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Show or hide replacing</source>
        <translation>Ersetzen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Voriger Treffer (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Nächster Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Replace a&amp;ll</source>
        <translation>A&amp;lle ersetzen</translation>
    </message>
    <message>
        <source>\0 is the match, \1 to \9 are its groups, \n is a line end.</source>
        <translation>\0 ist der Treffer, \1 bis \9 sind seine Gruppen, \n ist ein Zeilenende.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>This expression takes too long here.</source>
        <translation>Dieser Ausdruck braucht hier zu lange.</translation>
    </message>
    <message>
        <source>More than %1</source>
        <translation>Mehr als %1</translation>
    </message>
    <message>
        <source>Matches: %1</source>
        <translation>Treffer: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>There are too many matches to replace at once.</source>
        <translation>Es sind zu viele Treffer, um sie auf einmal zu ersetzen.</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>Ersetzt: %1</translation>
    </message>
</context>
<context>
    <name>dossier::FindController</name>
    <message>
        <source>Found</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Find in All Agent&amp;s …</source>
        <translation>&amp;In allen Agenten suchen …</translation>
    </message>
    <message>
        <source>Next &amp;Hit</source>
        <translation>Nächster Tre&amp;ffer</translation>
    </message>
    <message>
        <source>Previous Hit</source>
        <translation>&amp;Voriger Treffer</translation>
    </message>
    <message>
        <source>Foun&amp;d</source>
        <translation>Fun&amp;dstellen</translation>
    </message>
    <message>
        <source>The file has changed since it was searched: this match is not there any more.</source>
        <translation>Die Datei hat sich seit der Suche geändert: Diesen Treffer gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The file has changed since it was searched: this is the nearest match.</source>
        <translation>Die Datei hat sich seit der Suche geändert: Das ist der nächstliegende Treffer.</translation>
    </message>
</context>
<context>
    <name>dossier::FixCommand</name>
    <message>
        <source>Mends what can be mended without changing a word.</source>
        <translation>Behebt, was sich beheben lässt, ohne ein Wort zu ändern.</translation>
    </message>
    <message>
        <source>Mends only what this rule finds; may be given several times.</source>
        <translation>Behebt nur, was diese Regel findet; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Prints the difference and writes nothing.</source>
        <translation>Gibt den Unterschied aus und schreibt nichts.</translation>
    </message>
    <message>
        <source>Files looked at: %1. Mended: %2.</source>
        <translation>Angesehene Dateien: %1. Berichtigt: %2.</translation>
    </message>
    <message>
        <source>No file or folder to mend is given.</source>
        <translation>Es ist keine Datei und kein Ordner zum Berichtigen angegeben.</translation>
    </message>
    <message>
        <source>There is no rule “%1”; “dossier-cli rules” lists them.</source>
        <translation>Es gibt keine Regel „%1“; „dossier-cli rules“ listet alle auf.</translation>
    </message>
    <message>
        <source>%1: the line ends change to LF</source>
        <translation>%1: Die Zeilenenden werden zu LF</translation>
    </message>
    <message>
        <source>%1: mended (%2)</source>
        <translation>%1: berichtigt (%2)</translation>
    </message>
    <message>
        <source>%1: the byte order mark goes</source>
        <translation>%1: Die Bytereihenfolge-Marke fällt weg</translation>
    </message>
    <message>
        <source>Files looked at: %1. Would be mended: %2.</source>
        <translation>Angesehene Dateien: %1. Berichtigt würden: %2.</translation>
    </message>
    <message>
        <source>Errors left: %1.</source>
        <translation>Verbleibende Fehler: %1.</translation>
    </message>
    <message>
        <source>Findings whose way out changes what is written, and is for you to choose: %1; “dossier-cli check” lists them.</source>
        <translation>Befunde, deren Korrektur das Geschriebene ändert und darum eigens zu wählen ist: %1; „dossier-cli check“ listet sie auf.</translation>
    </message>
</context>
<context>
    <name>dossier::FixController</name>
    <message>
        <source>There is no problem with a fix.</source>
        <translation>Es gibt kein Problem mit einer Korrektur.</translation>
    </message>
    <message numerus="yes">
        <source>%n fix(es) applied.</source>
        <translation>
            <numerusform>%n Korrektur angewandt.</numerusform>
            <numerusform>%n Korrekturen angewandt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer told in this file: a comment in the header says so.</source>
        <translation>„%1“ wird in dieser Datei nicht mehr gemeldet: Ein Kommentar im Kopf sagt es.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
    <message>
        <source>Changes what is written.</source>
        <translation>Ändert das Geschriebene.</translation>
    </message>
    <message>
        <source>Fix Problems</source>
        <translation>Probleme beheben</translation>
    </message>
</context>
<context>
    <name>dossier::Fixes</name>
    <message>
        <source>Quote “%1”: no word changes</source>
        <translation>„%1“ in Anführungszeichen setzen: Kein Wort ändert sich</translation>
    </message>
    <message>
        <source>Change the line ends to LF</source>
        <translation>Die Zeilenenden in LF ändern</translation>
    </message>
</context>
<context>
    <name>dossier::FocusMode</name>
    <message>
        <source>Focus &amp;Mode</source>
        <translation>Fokusm&amp;odus</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Vollbil&amp;d</translation>
    </message>
    <message>
        <source>Focus mode. Esc leaves it.</source>
        <translation>Fokusmodus. Esc beendet ihn.</translation>
    </message>
</context>
<context>
    <name>dossier::FolderDialects</name>
    <message>
        <source>%1 is not in %2. Choose a folder inside that place, or the project that holds the place.</source>
        <translation>%1 liegt nicht in %2. Zu wählen ist ein Ordner darin oder das Projekt, in dem der gewünschte liegt.</translation>
    </message>
</context>
<context>
    <name>dossier::FoldersPage</name>
    <message>
        <source>Add &amp;Folder …</source>
        <translation>&amp;Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Folders and the client that reads them</source>
        <translation>Ordner und der Client, der sie liest</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <source>&amp;Read by:</source>
        <translation>&amp;Gelesen von:</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>As its place says</source>
        <translation>Wie der Ort es vorgibt</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles darin</translation>
    </message>
    <message>
        <source>Client that reads %1</source>
        <translation>Client, der %1 liest</translation>
    </message>
    <message>
        <source>There is no place yet whose folders could be named. Add one with File ▸ Add Folder.</source>
        <translation>Es gibt noch keinen Ort, dessen Ordner sich angeben ließen. Mit Datei ▸ Ordner hinzufügen kommt einer dazu.</translation>
    </message>
    <message>
        <source>Applying writes it to %1.</source>
        <translation>Beim Anwenden wird es in %1 geschrieben.</translation>
    </message>
    <message>
        <source>Named in %1, for all who work on it; the nearest folder counts.</source>
        <translation>Steht in %1, für alle, die daran arbeiten; es gilt der nächstliegende Ordner.</translation>
    </message>
    <message>
        <source>There is no %1 yet; it is made for the first folder that is named.</source>
        <translation>%1 gibt es noch nicht; die Datei wird für den ersten angegebenen Ordner angelegt.</translation>
    </message>
</context>
<context>
    <name>dossier::FormatActions</name>
    <message>
        <source>Nothing to format here: the header, code and the marks of lists stay as they are.</source>
        <translation>Hier gibt es nichts zu formatieren: Kopf, Code und Listenzeichen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>No heading changes here: the header and code stay as they are.</source>
        <translation>Hier ändert sich keine Überschrift: Kopf und Code bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>No line of the prompt to change here: the header and code stay as they are.</source>
        <translation>Hier gibt es keine Zeile des Prompts zu ändern: Kopf und Code bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Heading Do&amp;wn</source>
        <translation>Überschrift &amp;tiefer stufen</translation>
    </message>
    <message>
        <source>&amp;No Heading</source>
        <translation>&amp;Keine Überschrift</translation>
    </message>
    <message>
        <source>Bul&amp;let List</source>
        <translation>&amp;Aufzählung</translation>
    </message>
    <message>
        <source>Nu&amp;mbered List</source>
        <translation>&amp;Nummerierte Liste</translation>
    </message>
    <message>
        <source>No code block can begin or end here: none may lie in the header, or half inside another one.</source>
        <translation>Hier kann kein Codeblock beginnen oder enden: Keiner darf im Kopf oder halb in einem anderen liegen.</translation>
    </message>
    <message>
        <source>These lines stay: no line leaves the header or the prompt.</source>
        <translation>Diese Zeilen bleiben, wie sie sind: Keine verlässt den Kopf oder den Prompt.</translation>
    </message>
    <message>
        <source>Move Lines &amp;Down</source>
        <translation>Zeilen nach &amp;unten verschieben</translation>
    </message>
    <message>
        <source>Du&amp;plicate Lines</source>
        <translation>Zeilen du&amp;plizieren</translation>
    </message>
    <message>
        <source>D&amp;elete Lines</source>
        <translation>Zeilen &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Join Lines</source>
        <translation>Zeilen verb&amp;inden</translation>
    </message>
    <message>
        <source>There is no next line of the prompt to join with.</source>
        <translation>Es folgt keine Zeile des Prompts, die sich anhängen ließe.</translation>
    </message>
    <message>
        <source>&amp;Renumber List</source>
        <translation>Liste n&amp;eu nummerieren</translation>
    </message>
    <message>
        <source>There is no numbered list at the cursor whose numbers are out of order.</source>
        <translation>Am Cursor steht keine nummerierte Liste, deren Nummern durcheinander sind.</translation>
    </message>
    <message>
        <source>Select Next Occurrence</source>
        <translation>Nächstes Vorkommen auswählen</translation>
    </message>
    <message>
        <source>Select Previous Occurrence</source>
        <translation>Voriges Vorkommen auswählen</translation>
    </message>
    <message>
        <source>&amp;Matching Bracket</source>
        <translation>Zugehörige &amp;Klammer</translation>
    </message>
    <message>
        <source>Paste Without Lin&amp;ks</source>
        <translation>Ohne Links einf&amp;ügen</translation>
    </message>
    <message>
        <source>This stands nowhere else in the text.</source>
        <translation>Das steht sonst nirgends im Text.</translation>
    </message>
    <message>
        <source>The cursor is beside no bracket, tag or code mark with its counterpart near it.</source>
        <translation>Neben dem Cursor steht keine Klammer, kein Tag und kein Codezeichen, zu dem es in der Nähe ein Gegenstück gibt.</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <comment>makes words bold</comment>
        <translation>&amp;Fett</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <comment>makes words italic</comment>
        <translation>&amp;Kursiv</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <comment>words as code</comment>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Strikethrough</source>
        <comment>strikes words out</comment>
        <translation>&amp;Durchgestrichen</translation>
    </message>
    <message>
        <source>Heading &amp;Up</source>
        <translation>Überschrift &amp;höher stufen</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <comment>a menu of levels</comment>
        <translation>&amp;Überschrift</translation>
    </message>
    <message>
        <source>Level &amp;%1</source>
        <comment>of a heading</comment>
        <translation>Ebene &amp;%1</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <comment>an item to be ticked</comment>
        <translation>Aufga&amp;be</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <comment>quoted lines</comment>
        <translation>&amp;Zitat</translation>
    </message>
    <message>
        <source>C&amp;ode Block</source>
        <translation>C&amp;odeblock</translation>
    </message>
    <message>
        <source>Mo&amp;ve Lines Up</source>
        <translation>Zeilen nach oben &amp;verschieben</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <comment>a menu in the menu of the text</comment>
        <translation>&amp;Format</translation>
    </message>
</context>
<context>
    <name>dossier::FoundModel</name>
    <message numerus="yes">
        <source>%1, %n match(es)</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%1, %n Treffer</numerusform>
            <numerusform>%1, %n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>a match, and the text of its line</comment>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>dossier::FoundPanel</name>
    <message>
        <source>Find in all agents</source>
        <translation>In allen Agenten suchen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>\0 is the match, \1 to \9 are its groups, \n is a line end.</source>
        <translation>\0 ist der Treffer, \1 bis \9 sind seine Gruppen, \n ist ein Zeilenende.</translation>
    </message>
    <message>
        <source>Replace …</source>
        <translation>Ersetzen …</translation>
    </message>
    <message>
        <source>In which files</source>
        <translation>In welchen Dateien</translation>
    </message>
    <message>
        <source>Names of files and folders, several with commas between them. * stands for any characters, ** for any folders, {a,b} for one of several: review*, team-?/**, {old,draft}-*</source>
        <translation>Namen von Dateien und Ordnern, mehrere durch Kommas getrennt. * steht für beliebige Zeichen, ** für beliebige Ordner, {a,b} für eines von mehreren: review*, team-?/**, {old,draft}-*</translation>
    </message>
    <message>
        <source>Only in these files</source>
        <translation>Nur in diesen Dateien</translation>
    </message>
    <message>
        <source>Not in these files</source>
        <translation>Nicht in diesen Dateien</translation>
    </message>
    <message>
        <source>Which agents</source>
        <translation>Welche Agenten</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Alle Agenten</translation>
    </message>
    <message>
        <source>Those that a session uses</source>
        <translation>Die, die eine Sitzung verwendet</translation>
    </message>
    <message>
        <source>Of a client that is started in the folder after “Seen from”</source>
        <translation>Die Sitzung eines Clients, der im Ordner hinter „Aus Sicht von“ gestartet wird</translation>
    </message>
    <message>
        <source>Those in the list at the side</source>
        <translation>Die in der Liste links</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Suche anhalten</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
    <message>
        <source>Type what is looked for.</source>
        <translation>Hier den gesuchten Text eingeben.</translation>
    </message>
    <message>
        <source>Matches: %1, files: %2. Searched: %3 of %4</source>
        <translation>Treffer: %1, Dateien: %2. Durchsucht: %3 von %4</translation>
    </message>
    <message>
        <source>Matches: %1, files: %2. Stopped before the end.</source>
        <translation>Treffer: %1, Dateien: %2. Vor dem Ende angehalten.</translation>
    </message>
    <message>
        <source>More than %1 matches: search for something more specific to see them all, and to replace them.</source>
        <translation>Mehr als %1 Treffer: Eine genauere Suche zeigt sie alle und kann sie ersetzen.</translation>
    </message>
    <message numerus="yes">
        <source>Not found in %n file(s).</source>
        <translation>
            <numerusform>In %n Datei nicht gefunden.</numerusform>
            <numerusform>In %n Dateien nicht gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Matches: %1, files: %2</source>
        <translation>Treffer: %1, Dateien: %2</translation>
    </message>
    <message>
        <source>Shows each replacement before it is made</source>
        <translation>Zeigt jede Ersetzung, bevor sie vorgenommen wird</translation>
    </message>
    <message>
        <source>Wait until the search is complete and has found something</source>
        <translation>Zuerst muss etwas gefunden sein, und zwar vollständig</translation>
    </message>
</context>
<context>
    <name>dossier::GeminiLoader</name>
    <message>
        <source>Gemini CLI does not load this agent: “%1” must be a whole address, such as https://example.org/card.</source>
        <translation>Gemini CLI lädt diesen Agenten nicht: „%1“ muss eine vollständige Adresse sein, etwa https://example.org/card.</translation>
    </message>
    <message>
        <source>Gemini CLI does not load this agent: it takes either “agent_card_url” or “agent_card_json”, not both.</source>
        <translation>Gemini CLI lädt diesen Agenten nicht: Es nimmt „agent_card_url“ oder „agent_card_json“, nicht beide.</translation>
    </message>
    <message>
        <source>Gemini CLI does not load this agent: “agent_card_json” must be JSON.</source>
        <translation>Gemini CLI lädt diesen Agenten nicht: „agent_card_json“ muss JSON sein.</translation>
    </message>
    <message>
        <source>Gemini CLI does not load this agent: “%1” in “tools” is no name of its tools.</source>
        <translation>Gemini CLI lädt diesen Agenten nicht: „%1“ in „tools“ ist kein Name eines seiner Werkzeuge.</translation>
    </message>
    <message>
        <source>Gemini CLI does not load this agent: it knows no field “%1”, and takes no others.</source>
        <translation>Gemini CLI lädt diesen Agenten nicht: Es kennt kein Feld „%1“ und lässt keine unbekannten zu.</translation>
    </message>
    <message>
        <source>Gemini CLI does not load this agent: its name may hold the letters a to z, digits, hyphens and underscores only.</source>
        <translation>Gemini CLI lädt diesen Agenten nicht: Sein Name darf nur die Buchstaben a bis z, Ziffern, Binde- und Unterstriche enthalten.</translation>
    </message>
    <message>
        <source>Gemini CLI finds no agent here: the list in the header is empty.</source>
        <translation>Gemini CLI findet hier keinen Agenten: Die Liste im Kopf ist leer.</translation>
    </message>
    <message>
        <source>Gemini CLI does not load this file: a list in the header must hold remote agents, each of “key: value” lines.</source>
        <translation>Gemini CLI lädt diese Datei nicht: Eine Liste im Kopf muss entfernte Agenten enthalten, jeden aus Zeilen „Schlüssel: Wert“.</translation>
    </message>
</context>
<context>
    <name>dossier::Gutter</name>
    <message>
        <source>Show the header</source>
        <translation>Den Kopf zeigen</translation>
    </message>
    <message>
        <source>Fold the header</source>
        <translation>Den Kopf einklappen</translation>
    </message>
    <message>
        <source>Line numbers, problems and changes since the last commit</source>
        <translation>Zeilennummern, Probleme und Änderungen seit dem letzten Commit</translation>
    </message>
    <message>
        <source>1 line is folded below this one.</source>
        <translation>Unter dieser Zeile ist 1 Zeile eingeklappt.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are folded below this one.</source>
        <translation>
            <numerusform>Unter dieser Zeile ist %n Zeile eingeklappt.</numerusform>
            <numerusform>Unter dieser Zeile sind %n Zeilen eingeklappt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folded lines</source>
        <translation>Die eingeklappten Zeilen zeigen</translation>
    </message>
    <message>
        <source>Fold the lines that belong to this one</source>
        <translation>Die zugehörigen Zeilen einklappen</translation>
    </message>
</context>
<context>
    <name>dossier::Handbook</name>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderConsequence</name>
    <message>
        <source>%1 loads this agent by its file name alone: all its fields are lost.</source>
        <translation>%1 lädt diesen Agenten nur unter seinem Dateinamen: Alle seine Felder gehen verloren.</translation>
    </message>
    <message>
        <source>%1 repairs this; strict readers such as Copilot CLI do not and leave the agent out.</source>
        <translation>%1 repariert das; strenge Leser wie Copilot CLI tun es nicht und lassen den Agenten weg.</translation>
    </message>
    <message>
        <source>Strict readers such as Copilot CLI leave the agent out.</source>
        <translation>Strenge Leser wie Copilot CLI lassen den Agenten weg.</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderEdit</name>
    <message>
        <source>“%1” cannot be changed here without changing other lines as well; edit it in the text.</source>
        <translation>„%1“ lässt sich hier nicht ändern, ohne auch andere Zeilen zu ändern; die Änderung ist im Text möglich.</translation>
    </message>
    <message>
        <source>The header has no closing line of ---, so nobody can tell where it ends; add that line first.</source>
        <translation>Dem Kopf fehlt die schließende Zeile aus ---, daher ist nicht zu erkennen, wo er endet; zuerst ist diese Zeile zu ergänzen.</translation>
    </message>
    <message>
        <source>The header does not begin in the first line, so no client reads it; move it to the top of the text first.</source>
        <translation>Der Kopf beginnt nicht in der ersten Zeile, daher liest ihn kein Client; zuerst ist er an den Anfang des Textes zu verschieben.</translation>
    </message>
    <message>
        <source>The header is written in braces; change it in the text.</source>
        <translation>Der Kopf steht in geschweiften Klammern; er ist im Text zu ändern.</translation>
    </message>
    <message>
        <source>The header holds no fields; change it in the text.</source>
        <translation>Der Kopf enthält keine Felder; er ist im Text zu ändern.</translation>
    </message>
    <message>
        <source>“%1” can be no key of a header.</source>
        <translation>„%1“ kann kein Schlüssel eines Kopfes sein.</translation>
    </message>
    <message>
        <source>“%1” is no number and no word that YAML reads bare.</source>
        <translation>„%1“ ist keine Zahl und kein Wort, das YAML ohne Anführungszeichen liest.</translation>
    </message>
    <message>
        <source>One value is expected here, with each key only once.</source>
        <translation>Hier wird ein Wert erwartet, mit jedem Schlüssel nur einmal.</translation>
    </message>
    <message>
        <source>The header has no key “%1”.</source>
        <translation>Der Kopf hat keinen Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>The header has a key “%1” already.</source>
        <translation>Der Kopf hat schon einen Schlüssel „%1“.</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderMissing</name>
    <message>
        <source>The file has no header, so it is a note and no agent.</source>
        <translation>Die Datei hat keinen Kopf, ist also eine Notiz und kein Agent.</translation>
    </message>
    <message>
        <source>%1 takes this file for a note, not for an agent: it has no header with a name.</source>
        <translation>%1 hält diese Datei für eine Notiz, nicht für einen Agenten: Sie hat keinen Kopf mit einem Namen.</translation>
    </message>
    <message>
        <source>Add a header with the name “%1”</source>
        <translation>Einen Kopf mit dem Namen „%1“ hinzufügen</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderNotFirst</name>
    <message>
        <source>Something stands above the header, so the client does not see it.</source>
        <translation>Über dem Kopf steht etwas, daher sieht der Client ihn nicht.</translation>
    </message>
    <message>
        <source>%1 takes this file for a note, not for an agent: its header has to begin in the first line.</source>
        <translation>%1 hält diese Datei für eine Notiz, nicht für einen Agenten: Ihr Kopf muss in der ersten Zeile beginnen.</translation>
    </message>
    <message>
        <source>Move the header to the first line</source>
        <translation>Den Kopf in die erste Zeile verschieben</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderTab</name>
    <message>
        <source>A line of the header is indented with a tab.</source>
        <translation>Eine Zeile des Kopfes ist mit einem Tabulator eingerückt.</translation>
    </message>
    <message>
        <source>“%1” is indented with a tab; YAML wants blanks.</source>
        <translation>„%1“ ist mit einem Tabulator eingerückt; YAML will Leerzeichen.</translation>
    </message>
    <message>
        <source>Indent with blanks</source>
        <translation>Mit Leerzeichen einrücken</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderUnclosed</name>
    <message>
        <source>The header begins, but no second line of --- ends it.</source>
        <translation>Der Kopf beginnt, aber keine zweite Zeile aus --- beendet ihn.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: no second line of --- ends the header.</source>
        <translation>%1 lädt diesen Agenten nicht: Keine zweite Zeile aus --- beendet den Kopf.</translation>
    </message>
    <message>
        <source>%1 takes this file for a note, not for an agent: no second line of --- ends the header.</source>
        <translation>%1 hält diese Datei für eine Notiz, nicht für einen Agenten: Keine zweite Zeile aus --- beendet den Kopf.</translation>
    </message>
    <message>
        <source>Close the header with a line of ---</source>
        <translation>Den Kopf mit einer Zeile aus --- schließen</translation>
    </message>
</context>
<context>
    <name>dossier::HelpController</name>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>In the handbook: %1</source>
        <comment>the title of a page</comment>
        <translation>Im Handbuch: %1</translation>
    </message>
    <message>
        <source>What Is &amp;This?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>There is no explanation for this place; F1 opens the handbook.</source>
        <translation>Zu dieser Stelle gibt es nichts zu sagen; F1 öffnet das Handbuch.</translation>
    </message>
</context>
<context>
    <name>dossier::HooksEmptyList</name>
    <message>
        <source>An empty list of hooks makes the client drop the agent.</source>
        <translation>Wegen einer leeren Liste von Hooks lässt der Client den Agenten weg.</translation>
    </message>
    <message>
        <source>%1 has been seen to drop an agent with an empty list of hooks, without a message: remove the line.</source>
        <translation>%1 hat schon Agenten mit einer leeren Liste von Hooks ohne Meldung weggelassen: Die Zeile ist zu entfernen.</translation>
    </message>
    <message>
        <source>Remove “hooks”: nothing else changes</source>
        <translation>„hooks“ entfernen: Sonst ändert sich nichts</translation>
    </message>
</context>
<context>
    <name>dossier::HooksShape</name>
    <message>
        <source>The hooks are not of the form that the client reads.</source>
        <translation>Die Hooks haben nicht die Form, die der Client liest.</translation>
    </message>
    <message>
        <source>%1 asks for events under “hooks”, such as “PreToolUse:”, each with a list; what stands here does not run.</source>
        <translation>%1 erwartet unter „hooks“ Ereignisse, etwa „PreToolUse:“, jedes mit einer Liste; was hier steht, läuft nicht.</translation>
    </message>
    <message>
        <source>%1 asks for a list behind the event; what stands here does not run.</source>
        <translation>%1 erwartet hinter dem Ereignis eine Liste; was hier steht, läuft nicht.</translation>
    </message>
    <message>
        <source>%1 asks for “matcher” and a list “hooks” in each entry of an event; what stands here does not run.</source>
        <translation>%1 erwartet in jedem Eintrag eines Ereignisses „matcher“ und eine Liste „hooks“; was hier steht, läuft nicht.</translation>
    </message>
    <message>
        <source>%1 asks each hook for its “type”, such as “type: command”; without it the hook does not run.</source>
        <translation>%1 erwartet von jedem Hook seinen „type“, etwa „type: command“; ohne ihn läuft der Hook nicht.</translation>
    </message>
</context>
<context>
    <name>dossier::HooksUnknownEvent</name>
    <message>
        <source>The client has no event of this name.</source>
        <translation>Der Client hat kein Ereignis dieses Namens.</translation>
    </message>
    <message>
        <source>%1 is not known to have an event “%2”; its hooks may never run.</source>
        <translation>Ein Ereignis „%2“ ist von %1 nicht bekannt; seine Hooks laufen vielleicht nie.</translation>
    </message>
    <message>
        <source>%1 has no event “%2”, so its hooks never run; there is “%3”.</source>
        <translation>%1 hat kein Ereignis „%2“, seine Hooks laufen also nie; es gibt „%3“.</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>In „%1“ ändern</translation>
    </message>
</context>
<context>
    <name>dossier::HoverText</name>
    <message>
        <source>The field is called “%1”.</source>
        <translation>Das Feld heißt „%1“.</translation>
    </message>
    <message>
        <source>All tools of the MCP server “%1”.</source>
        <translation>Alle Werkzeuge des MCP-Servers „%1“.</translation>
    </message>
    <message>
        <source>The tool “%1” of the MCP server “%2”.</source>
        <translation>Das Werkzeug „%1“ des MCP-Servers „%2“.</translation>
    </message>
    <message>
        <source>An agent that is built into %1.</source>
        <translation>Ein Agent, den %1 selbst mitbringt.</translation>
    </message>
    <message>
        <source>%1 on a light ground, %2 on a dark one.</source>
        <translation>%1 auf hellem Grund, %2 auf dunklem.</translation>
    </message>
    <message>
        <source>%1 does not know this colour. The one most like it is “%2”.</source>
        <translation>%1 kennt diese Farbe nicht. Am ähnlichsten ist „%2“.</translation>
    </message>
    <message>
        <source>This model has been switched off: asking for it fails.</source>
        <translation>Dieses Modell ist abgeschaltet: Wird es verlangt, schlägt das fehl.</translation>
    </message>
    <message>
        <source>“%1” takes its place.</source>
        <translation>„%1“ tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>If it is not there: %1</source>
        <translation>Wenn es fehlt: %1</translation>
    </message>
    <message>
        <source>%1 ignores it in a plugin.</source>
        <translation>In einem Plugin lässt %1 es unbeachtet.</translation>
    </message>
    <message>
        <source>%1 reads it from version %2 on.</source>
        <translation>%1 liest es ab Version %2.</translation>
    </message>
    <message>
        <source>Older names: %1</source>
        <translation>Ältere Namen: %1</translation>
    </message>
    <message>
        <source>Only older versions of %1 have it.</source>
        <translation>Nur ältere Versionen von %1 haben es.</translation>
    </message>
    <message>
        <source>Agents are never given it, even if it is named.</source>
        <translation>Agenten bekommen es nie, auch wenn es genannt ist.</translation>
    </message>
    <message>
        <source>Another name of “%1”.</source>
        <translation>Ein anderer Name für „%1“.</translation>
    </message>
</context>
<context>
    <name>dossier::IgnoredHere</name>
    <message>
        <source>The client ignores this field in agents of a plugin.</source>
        <translation>Der Client beachtet dieses Feld in Agenten eines Plugins nicht.</translation>
    </message>
    <message>
        <source>%1 ignores “%2” in agents of a plugin; in a project or at home it counts.</source>
        <translation>%1 beachtet „%2“ in Agenten eines Plugins nicht; in einem Projekt oder im persönlichen Ordner zählt es.</translation>
    </message>
</context>
<context>
    <name>dossier::InputFiles</name>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>%1 darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
</context>
<context>
    <name>dossier::InstalledPlugins</name>
    <message>
        <source>it holds no object</source>
        <translation>die Datei enthält kein Objekt</translation>
    </message>
    <message>
        <source>%1 could not be read as JSON: %2. What it lists is not shown.</source>
        <translation>%1 konnte nicht als JSON gelesen werden: %2. Was darin steht, wird nicht gezeigt.</translation>
    </message>
</context>
<context>
    <name>dossier::Invisible</name>
    <message>
        <source>The text holds characters that are not seen.</source>
        <translation>Der Text enthält Zeichen, die nicht zu sehen sind.</translation>
    </message>
    <message>
        <source>Letters that nobody sees (%1) stand here; the model reads them. A text may be hidden in them.</source>
        <translation>Hier stehen Buchstaben, die niemand sieht (%1); das Modell liest sie. Ein Text kann darin versteckt sein.</translation>
    </message>
    <message>
        <source>A character that nobody sees (%1) stands here; the model reads it.</source>
        <translation>Hier steht ein Zeichen, das niemand sieht (%1); das Modell liest es.</translation>
    </message>
    <message>
        <source>Here is another one.</source>
        <translation>Hier ist noch eines.</translation>
    </message>
    <message>
        <source>Remove what is not seen</source>
        <translation>Entfernen, was nicht zu sehen ist</translation>
    </message>
</context>
<context>
    <name>dossier::Journal</name>
    <message>
        <source>Nothing was written: what is about to be done could not be noted in %1 (%2). Free space or change the permissions there.</source>
        <translation>Es wurde nichts geschrieben: Was geschehen soll, ließ sich nicht in %1 vermerken (%2). Es hilft, dort Platz zu schaffen oder die Berechtigungen zu ändern.</translation>
    </message>
    <message>
        <source>What the file held before was not kept.</source>
        <translation>Was vorher in der Datei stand, wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>der Ordner dafür kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>ein anderes Programm hält die Datei gesperrt</translation>
    </message>
</context>
<context>
    <name>dossier::JournalModel</name>
    <message>
        <source>%1 → %2</source>
        <comment>old name, new name</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Wie vorher</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Seither geändert</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>Seither verschwunden</translation>
    </message>
    <message>
        <source>Another file there</source>
        <translation>Eine andere Datei dort</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>All as written</source>
        <translation>Alle wie geschrieben</translation>
    </message>
    <message>
        <source>%1 of %2 as written</source>
        <translation>%1 von %2 wie geschrieben</translation>
    </message>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>is now %1</source>
        <translation>heißt jetzt %1</translation>
    </message>
    <message>
        <source>What the file held before was not kept: it was too large.</source>
        <translation>Was vorher in der Datei stand, wurde nicht aufbewahrt: Es war zu groß.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>command, file</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>dossier::JournalPanel</name>
    <message>
        <source>This file only</source>
        <translation>Nur diese Datei</translation>
    </message>
    <message>
        <source>&amp;Undo This</source>
        <translation>&amp;Rückgängig machen</translation>
    </message>
    <message>
        <source>Undo &amp;All of It</source>
        <translation>&amp;Alles davon rückgängig</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Show in Places</source>
        <translation>Bei den &amp;Orten zeigen</translation>
    </message>
    <message>
        <source>Brings the file back to what it was before this write; what came since is never lost without a question</source>
        <translation>Bringt die Datei auf den Stand vor diesem Schreibvorgang; was seither dazukam, geht nie ungefragt verloren</translation>
    </message>
    <message>
        <source>Brings back all files of this command</source>
        <translation>Holt alle Dateien dieses Befehls zurück</translation>
    </message>
    <message>
        <source>What the file held before, beside what was written</source>
        <translation>Was vorher in der Datei stand, neben dem Geschriebenen</translation>
    </message>
    <message>
        <source>Selects the file in the tree of agents</source>
        <translation>Wählt die Datei im Baum der Agenten</translation>
    </message>
    <message>
        <source>What Dossier wrote</source>
        <translation>Was Dossier geschrieben hat</translation>
    </message>
    <message>
        <source>Filter files and commands</source>
        <translation>Dateien und Befehle filtern</translation>
    </message>
    <message>
        <source>Shows what was written to the file of the chosen row, or to the open one</source>
        <translation>Zeigt, was in die Datei der gewählten Zeile geschrieben wurde, oder in die geöffnete</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing was written yet. Each save and each change of files will be listed here, with a way back.</source>
        <translation>Es wurde noch nichts geschrieben. Jedes Speichern und jede Änderung von Dateien wird hier stehen, mit einem Weg zurück.</translation>
    </message>
    <message>
        <source>Nothing that was written fits the filter.</source>
        <translation>Nichts Geschriebenes passt zum Filter.</translation>
    </message>
    <message>
        <source>Each write is noted with what the file held before. The newest are kept, up to %1, in %2.</source>
        <translation>Jeder Schreibvorgang wird mit dem festgehalten, was vorher in der Datei stand. Die neuesten bleiben, bis zu %1, in %2.</translation>
    </message>
</context>
<context>
    <name>dossier::JsYaml</name>
    <message>
        <source>a second document begins</source>
        <translation>ein zweites Dokument beginnt</translation>
    </message>
    <message>
        <source>the key “%1” is there twice</source>
        <translation>der Schlüssel „%1“ ist zweimal da</translation>
    </message>
    <message>
        <source>the tag “%1” is not known</source>
        <translation>das Tag „%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>“&lt;&lt;” merges no such value</source>
        <translation>„&lt;&lt;“ fügt keinen solchen Wert ein</translation>
    </message>
</context>
<context>
    <name>dossier::JsonObject</name>
    <message>
        <source>%1 is not a known member</source>
        <translation>%1 ist kein bekannter Bestandteil</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>JSON pointer, what is wrong there</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <translation>muss ein Text sein, der nicht leer ist</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must be a whole number, 0 or more</source>
        <translation>muss eine ganze Zahl ab 0 sein</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>muss eine Liste sein</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 muss ein Objekt sein</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>the file must hold one object</source>
        <translation>die Datei muss ein Objekt enthalten</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4.</source>
        <translation>%1, Zeile %2, Spalte %3: %4.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>dossier::KeyField</name>
    <message>
        <source>none: press keys</source>
        <translation>keines: Tasten drücken</translation>
    </message>
</context>
<context>
    <name>dossier::LastCommit</name>
    <message>
        <source>The repository %1 belongs to another user and is not looked into. If you trust it, call: git config --global --add safe.directory &quot;%1&quot;</source>
        <translation>Das Repository %1 gehört jemand anderem und wird nicht angesehen. Wenn es vertrauenswürdig ist, hilft der Aufruf: git config --global --add safe.directory &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The file in the last commit is too large to be compared.</source>
        <translation>Die Datei im letzten Commit ist zu groß, um verglichen zu werden.</translation>
    </message>
    <message>
        <source>The repository %1 could not be read (%2), so what differs from its last commit is not known. To see what is wrong, call: git -C &quot;%1&quot; fsck</source>
        <translation>Das Repository %1 konnte nicht gelesen werden (%2); was vom letzten Commit abweicht, ist darum nicht bekannt. Was nicht stimmt, zeigt: git -C &quot;%1&quot; fsck</translation>
    </message>
</context>
<context>
    <name>dossier::LineMarks</name>
    <message>
        <source>New since the last commit</source>
        <translation>Neu seit dem letzten Commit</translation>
    </message>
    <message>
        <source>Removed here since the last commit:</source>
        <translation>Hier seit dem letzten Commit entfernt:</translation>
    </message>
    <message>
        <source>Changed since the last commit. Before:</source>
        <translation>Seit dem letzten Commit geändert. Vorher:</translation>
    </message>
</context>
<context>
    <name>dossier::LinkOpener</name>
    <message>
        <source>Only web and mail addresses are opened: %1</source>
        <translation>Nur Web- und Mailadressen werden geöffnet: %1</translation>
    </message>
</context>
<context>
    <name>dossier::ListCommand</name>
    <message>
        <source>Lists the agents as a client sees them that is started in a folder.</source>
        <translation>Listet die Agenten auf, wie sie ein Client sieht, der in einem Ordner gestartet wird.</translation>
    </message>
    <message>
        <source>The one client to list for, such as claude-code, or auto for all.</source>
        <translation>Der Client, für den aufgelistet wird, etwa claude-code; mit auto alle.</translation>
    </message>
    <message>
        <source>The form of the answer.</source>
        <translation>Die Form der Antwort.</translation>
    </message>
    <message>
        <source>“list” takes one folder.</source>
        <translation>„list“ nimmt einen Ordner.</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Vorgegeben</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <source>Plugin source</source>
        <translation>Plugin-Quelle</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>No agents were found for %1.</source>
        <translation>Für %1 wurden keine Agenten gefunden.</translation>
    </message>
    <message>
        <source>Read by no client:</source>
        <translation>Von keinem Client gelesen:</translation>
    </message>
    <message>
        <source>%1 in %2:</source>
        <translation>%1 in %2:</translation>
    </message>
</context>
<context>
    <name>dossier::Liveness</name>
    <message>
        <source>%1 takes this file for a note, so no session has it as an agent.</source>
        <translation>%1 hält diese Datei für eine Notiz, darum kennt keine Sitzung sie als Agenten.</translation>
    </message>
    <message>
        <source>%1 does not load this file, so sessions go on without it.</source>
        <translation>%1 lädt diese Datei nicht, darum laufen Sitzungen ohne sie weiter.</translation>
    </message>
    <message>
        <source>Whether running sessions of %1 take it is not known.</source>
        <translation>Ob laufende Sitzungen von %1 die Datei übernehmen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Running sessions take it after %1.</source>
        <translation>Laufende Sitzungen übernehmen die Datei nach %1.</translation>
    </message>
    <message>
        <source>Running sessions with this plugin take it after %1; where a copy of it is installed, that has to be updated first.</source>
        <translation>Laufende Sitzungen mit diesem Plugin übernehmen die Datei nach %1; wo eine Kopie davon installiert ist, muss diese zuerst aktualisiert werden.</translation>
    </message>
    <message>
        <source>%1 reads no agents from this folder.</source>
        <translation>%1 liest aus diesem Ordner keine Agenten.</translation>
    </message>
    <message>
        <source>%1 reads no agents from this folder, but from “%2” of a project.</source>
        <translation>%1 liest aus diesem Ordner keine Agenten, sondern aus „%2“ eines Projekts.</translation>
    </message>
    <message>
        <source>Whether running sessions of %1 take it is not known; new ones do.</source>
        <translation>Ob laufende Sitzungen von %1 die Datei übernehmen, ist nicht bekannt; neue tun es.</translation>
    </message>
    <message>
        <source>Restart %1 to use it: this agents folder is new, and running sessions do not watch it.</source>
        <translation>%1 ist neu zu starten: Dieser Agentenordner ist neu, und laufende Sitzungen beobachten ihn nicht.</translation>
    </message>
    <message>
        <source>Running sessions of %1 take it within seconds.</source>
        <translation>Laufende Sitzungen von %1 übernehmen die Datei binnen Sekunden.</translation>
    </message>
</context>
<context>
    <name>dossier::LongSection</name>
    <message>
        <source>A section of the prompt is very long.</source>
        <translation>Ein Abschnitt des Prompts ist sehr lang.</translation>
    </message>
    <message>
        <source>The section “%1” has more than 500 tokens; parts of their own are easier to follow.</source>
        <translation>Der Abschnitt „%1“ hat mehr als 500 Token; in eigene Teile zerlegt ist ihm leichter zu folgen.</translation>
    </message>
</context>
<context>
    <name>dossier::LongTextEditor</name>
    <message>
        <source>The file writes line breaks as “\n”; here they are lines.</source>
        <translation>Die Datei schreibt Zeilenumbrüche als „\n“; hier sind es Zeilen.</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
</context>
<context>
    <name>dossier::MainWindow</name>
    <message>
        <source>&amp;Clear List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>%1[*] – Dossier</source>
        <translation>%1[*] – Dossier</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Where It Loads</source>
        <translation>Wo er geladen wird</translation>
    </message>
    <message>
        <source>%1 The checks go on as if it were not there.</source>
        <translation>%1 Die Prüfungen laufen weiter, als gäbe es sie nicht.</translation>
    </message>
    <message>
        <source>Who Would Be Asked?</source>
        <translation>Wer würde gefragt?</translation>
    </message>
    <message>
        <source>Copied: versions and settings, no name of a file or a person.</source>
        <translation>Kopiert: Versionen und Einstellungen, kein Name einer Datei oder Person.</translation>
    </message>
    <message>
        <source>This language is used from the next start on.</source>
        <translation>Diese Sprache gilt ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>dossier::MaxTurnsInvalid</name>
    <message>
        <source>“maxTurns” is no whole number above zero.</source>
        <translation>„maxTurns“ ist keine ganze Zahl über null.</translation>
    </message>
    <message>
        <source>%1 wants a whole number above zero here; what it does with another is not known.</source>
        <translation>%1 verlangt hier eine ganze Zahl über null; was es mit einer anderen macht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Change to the number %1</source>
        <translation>In die Zahl %1 ändern</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>dossier::McpSecret</name>
    <message>
        <source>A secret stands in the configuration of a server.</source>
        <translation>In der Konfiguration eines Servers steht ein Geheimnis.</translation>
    </message>
    <message>
        <source>What stands under “%2” looks like a secret, and whoever gets this file gets it too. Set the server up in %1 itself and only name it here.</source>
        <translation>Was unter „%2“ steht, sieht wie ein Geheimnis aus, und wer diese Datei bekommt, bekommt es auch. Der Server ist besser in %1 selbst einzurichten und hier nur zu nennen.</translation>
    </message>
</context>
<context>
    <name>dossier::McpShape</name>
    <message>
        <source>The MCP servers are not of the form that the client reads.</source>
        <translation>Die MCP-Server haben nicht die Form, die der Client liest.</translation>
    </message>
    <message>
        <source>%1 asks for a list here, each entry a server’s name or one “name:” with its configuration below; what stands here is not read.</source>
        <translation>%1 erwartet hier eine Liste, jeder Eintrag der Name eines Servers oder ein „Name:“ mit der Konfiguration darunter; was hier steht, wird nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 asks for a server’s name here, or for one “name:” with its configuration below; what stands here is not read.</source>
        <translation>%1 erwartet hier den Namen eines Servers oder ein „Name:“ mit der Konfiguration darunter; was hier steht, wird nicht gelesen.</translation>
    </message>
    <message>
        <source>Make it a list</source>
        <translation>Eine Liste daraus machen</translation>
    </message>
</context>
<context>
    <name>dossier::MentionFiles</name>
    <message>
        <source>The folder %1 may not be read: whether the agent is named in it is not known. Change its permissions, or look there by hand.</source>
        <translation>Der Ordner %1 darf nicht gelesen werden: Ob der Agent darin genannt wird, ist nicht bekannt. Seine Berechtigungen sind zu ändern, oder dort ist von Hand nachzusehen.</translation>
    </message>
    <message>
        <source>The folder %1 could not be read (%2): whether the agent is named in it is not known. Look there by hand.</source>
        <translation>Der Ordner %1 konnte nicht gelesen werden (%2): Ob der Agent darin genannt wird, ist nicht bekannt. Dort ist von Hand nachzusehen.</translation>
    </message>
    <message>
        <source>The folder %1 lies too deep to be looked into: whether the agent is named in it is not known. Look there by hand.</source>
        <translation>Der Ordner %1 liegt zu tief, um durchsucht zu werden: Ob der Agent darin genannt wird, ist nicht bekannt. Dort ist von Hand nachzusehen.</translation>
    </message>
    <message>
        <source>There are more folders than are looked into: %1 and what comes after it was left out. Look there by hand, or search in a smaller folder.</source>
        <translation>Es gibt mehr Ordner, als durchsucht werden: %1 und alles danach wurde ausgelassen. Dort ist von Hand nachzusehen oder in einem kleineren Ordner zu suchen.</translation>
    </message>
</context>
<context>
    <name>dossier::Mentions</name>
    <message>
        <source>“Agent(…)”: who may be started</source>
        <translation>„Agent(…)“: wer gestartet werden darf</translation>
    </message>
    <message>
        <source>“subagent_type”: who is started</source>
        <translation>„subagent_type“: wer gestartet wird</translation>
    </message>
    <message>
        <source>“@agent-…”: who is asked</source>
        <translation>„@agent-…“: wer gefragt wird</translation>
    </message>
    <message>
        <source>“agent”: who runs this skill</source>
        <translation>„agent“: wer diesen Skill ausführt</translation>
    </message>
    <message>
        <source>“agent”: the main agent of the settings</source>
        <translation>„agent“: der Hauptagent der Einstellungen</translation>
    </message>
    <message>
        <source>“matcher” of a hook on agents</source>
        <translation>„matcher“ eines Hooks für Agenten</translation>
    </message>
    <message>
        <source>The path of its file</source>
        <translation>Der Pfad seiner Datei</translation>
    </message>
    <message>
        <source>The word; it may mean something else</source>
        <translation>Das Wort; es kann etwas anderes bedeuten</translation>
    </message>
</context>
<context>
    <name>dossier::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>dossier::MissingFile</name>
    <message>
        <source>The prompt refers to a file that is not there.</source>
        <translation>Der Prompt verweist auf eine Datei, die es nicht gibt.</translation>
    </message>
    <message>
        <source>There is no “%1”, seen from this file’s folder.</source>
        <translation>Vom Ordner dieser Datei aus gibt es kein „%1“.</translation>
    </message>
</context>
<context>
    <name>dossier::MixedLineEnds</name>
    <message>
        <source>Some lines end as on Windows, others do not.</source>
        <translation>Einige Zeilen enden wie unter Windows, andere nicht.</translation>
    </message>
    <message>
        <source>Some lines of this file end as on Windows (CRLF), others do not (LF).</source>
        <translation>Einige Zeilen dieser Datei enden wie unter Windows (CRLF), andere nicht (LF).</translation>
    </message>
</context>
<context>
    <name>dossier::ModelPage</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Which model does it run on?</source>
        <translation>Mit welchem Modell arbeitet er?</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Its id</source>
        <translation>Seine Kennung</translation>
    </message>
    <message>
        <source>An&amp;other:</source>
        <translation>Ein an&amp;deres:</translation>
    </message>
    <message>
        <source>None written</source>
        <translation>Nicht angegeben</translation>
    </message>
</context>
<context>
    <name>dossier::ModelRetired</name>
    <message>
        <source>The model has been switched off by its maker.</source>
        <translation>Das Modell wurde von seinem Hersteller abgeschaltet.</translation>
    </message>
    <message>
        <source>The model “%2” has been switched off; where %1 still asks for it, the agent fails.</source>
        <translation>Das Modell „%2“ ist abgeschaltet; wo %1 es noch verlangt, scheitert der Agent.</translation>
    </message>
    <message>
        <source>Change to “%1”, its successor</source>
        <translation>In „%1“ ändern, den Nachfolger</translation>
    </message>
    <message>
        <source>Change to “inherit”: the model of the session</source>
        <translation>In „inherit“ ändern: das Modell der Sitzung</translation>
    </message>
</context>
<context>
    <name>dossier::ModelUnknown</name>
    <message>
        <source>The model is none that the client is known to have.</source>
        <translation>Das Modell ist keines, von dem bekannt ist, dass der Client es hat.</translation>
    </message>
    <message>
        <source>%1 is not known to have a model “%2”; the agent may fail when it is called.</source>
        <translation>Es ist nicht bekannt, dass %1 ein Modell „%2“ hat; der Agent kann beim Aufruf scheitern.</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>In „%1“ ändern</translation>
    </message>
    <message>
        <source>Change to “inherit”: the model of the session</source>
        <translation>In „inherit“ ändern: das Modell der Sitzung</translation>
    </message>
</context>
<context>
    <name>dossier::MultiFields</name>
    <message>
        <source>Fields of several agents</source>
        <translation>Felder mehrerer Agenten</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) are selected. What you set here is set in all of them, once you have seen the list of all changes.</source>
        <translation>
            <numerusform>%n Agent ist ausgewählt. Was hier gesetzt wird, gilt für ihn, sobald die Liste aller Änderungen durchgesehen ist.</numerusform>
            <numerusform>%n Agenten sind ausgewählt. Was hier gesetzt wird, wird in allen gesetzt, sobald die Liste aller Änderungen durchgesehen ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are for several clients; only fields that all of these know are shown.</source>
        <translation>Sie sind für mehrere Clients; gezeigt werden nur Felder, die alle diese kennen.</translation>
    </message>
    <message>
        <source>Add Field …</source>
        <translation>Feld hinzufügen …</translation>
    </message>
    <message>
        <source>To be removed from all.</source>
        <translation>Wird aus allen entfernt.</translation>
    </message>
    <message>
        <source>To be set in all.</source>
        <translation>Wird in allen gesetzt.</translation>
    </message>
    <message numerus="yes">
        <source>Not the same in all; %n of them have it.</source>
        <translation>
            <numerusform>Nicht in allen gleich; %n von ihnen hat es.</numerusform>
            <numerusform>Nicht in allen gleich; %n von ihnen haben es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to be set</source>
        <translation>
            <numerusform>%n Feld zu setzen</numerusform>
            <numerusform>%n Felder zu setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to be set, entered while other agents were selected</source>
        <translation>
            <numerusform>%n Feld zu setzen, eingegeben, als andere Agenten gewählt waren</numerusform>
            <numerusform>%n Felder zu setzen, eingegeben, als andere Agenten gewählt waren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) entered for other agents, which not all clients of these know</source>
        <translation>
            <numerusform>%n Feld für andere Agenten eingegeben, das nicht alle Clients von diesen kennen</numerusform>
            <numerusform>%n Felder für andere Agenten eingegeben, die nicht alle Clients von diesen kennen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Show Changes …</source>
        <translation>Änd&amp;erungen zeigen …</translation>
    </message>
</context>
<context>
    <name>dossier::NameBuiltIn</name>
    <message>
        <source>The client has an agent of its own of this name.</source>
        <translation>Der Client hat einen eigenen Agenten dieses Namens.</translation>
    </message>
    <message>
        <source>This agent takes the place of %1’s own “%2”.</source>
        <translation>Dieser Agent tritt an die Stelle von „%2“, das %1 selbst mitbringt.</translation>
    </message>
</context>
<context>
    <name>dossier::NameCheck</name>
    <message>
        <source>The name is taken here: %1 would load only one of the two, and which one is not defined. It is that of %2.</source>
        <translation>Der Name ist hier vergeben: %1 würde nur einen der beiden laden, und welchen, ist nicht festgelegt. Es ist der Name von %2.</translation>
    </message>
    <message>
        <source>%1 would not use it where %2 is seen: that one goes first.</source>
        <translation>%1 würde ihn nicht verwenden, wo %2 zu sehen ist: Dieser geht vor.</translation>
    </message>
    <message>
        <source>It would hide %2: %1 uses the new one where both are seen.</source>
        <translation>Er würde %2 verdecken: Wo beide zu sehen sind, verwendet %1 den neuen.</translation>
    </message>
    <message>
        <source>There is an agent of this name in %1, too. The two do not meet.</source>
        <translation>Einen Agenten dieses Namens gibt es auch in %1. Die beiden kommen sich nicht in die Quere.</translation>
    </message>
    <message>
        <source>Type a name: lower-case letters, digits and hyphens.</source>
        <translation>Hier fehlt ein Name: Kleinbuchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>Its file would have this name too, and no file can: letters, digits and hyphens always work.</source>
        <translation>Auch seine Datei hieße so, und das kann keine Datei: Buchstaben, Ziffern und Bindestriche gehen immer.</translation>
    </message>
    <message>
        <source>Other clients may not take this name; lower-case letters, digits and hyphens are safe everywhere.</source>
        <translation>Andere Clients nehmen diesen Namen womöglich nicht an; Kleinbuchstaben, Ziffern und Bindestriche sind überall sicher.</translation>
    </message>
    <message>
        <source>The folder holds a file “%1” already.</source>
        <translation>Der Ordner enthält schon eine Datei „%1“.</translation>
    </message>
    <message>
        <source>It would take the place of %1’s own “%2”.</source>
        <translation>Er träte an die Stelle von „%2“, das %1 selbst mitbringt.</translation>
    </message>
    <message>
        <source>There is an agent of this name in %1, too, of an installed copy of the plugin “%2”.</source>
        <translation>Einen Agenten dieses Namens gibt es auch in %1, von einer installierten Kopie des Plugins „%2“.</translation>
    </message>
    <message>
        <source>There is an agent of this name in %2, too. The two do not meet: %1 calls one of them “%3”.</source>
        <translation>Einen Agenten dieses Namens gibt es auch in %2. Die beiden kommen sich nicht in die Quere: %1 nennt einen davon „%3“.</translation>
    </message>
    <message>
        <source>%1 would use either it or %2: which of their places goes first is not known.</source>
        <translation>%1 würde entweder ihn oder %2 verwenden: Welcher ihrer Orte vorgeht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>There is an agent of this name in %2, too. Whether %1 sees both at once is not known.</source>
        <translation>Einen Agenten dieses Namens gibt es auch in %2. Ob %1 beide zugleich sieht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 would call it “%2”; “%3” alone is one that it has built in.</source>
        <translation>%1 würde ihn „%2“ nennen; „%3“ allein ist einer, den es mitbringt.</translation>
    </message>
    <message>
        <source>No file can have a name as long as this one.</source>
        <translation>Keine Datei kann einen so langen Namen haben.</translation>
    </message>
</context>
<context>
    <name>dossier::NameDiffers</name>
    <message>
        <source>The name is not that of the file.</source>
        <translation>Der Name ist nicht der der Datei.</translation>
    </message>
    <message>
        <source>%1 calls this agent “%2”, whatever the file is called.</source>
        <translation>%1 nennt diesen Agenten „%2“, wie auch immer die Datei heißt.</translation>
    </message>
    <message>
        <source>Name it “%1”, as the file</source>
        <translation>„%1“ nennen, wie die Datei</translation>
    </message>
</context>
<context>
    <name>dossier::NameDuplicate</name>
    <message>
        <source>Another file of this place has the same name; only one loads.</source>
        <translation>Eine andere Datei dieses Orts hat denselben Namen; nur eine wird geladen.</translation>
    </message>
    <message>
        <source>%1 loads only one agent “%2” of this place, and which one is not defined: %3 has this name too.</source>
        <translation>%1 lädt nur einen Agenten „%2“ dieses Orts, und welchen, ist nicht festgelegt: %3 hat diesen Namen auch.</translation>
    </message>
    <message>
        <source>Name it “%1”, as the file</source>
        <translation>„%1“ nennen, wie die Datei</translation>
    </message>
</context>
<context>
    <name>dossier::NameGeneric</name>
    <message>
        <source>The name fits any agent.</source>
        <translation>Der Name passt auf jeden Agenten.</translation>
    </message>
    <message>
        <source>“%2” fits any agent: %1 and whoever reads the list learn nothing from it. Name the job it does.</source>
        <translation>„%2“ passt auf jeden Agenten: %1 und wer die Liste liest, erfahren daraus nichts. Der Name soll die Aufgabe nennen.</translation>
    </message>
</context>
<context>
    <name>dossier::NameHidden</name>
    <message>
        <source>An agent of another place has the same name: one hides the other.</source>
        <translation>Ein Agent eines anderen Orts hat denselben Namen: Einer verdeckt den anderen.</translation>
    </message>
    <message>
        <source>%1 does not use this agent here: “%2” in %3 goes first.</source>
        <translation>%1 verwendet diesen Agenten hier nicht: „%2“ in %3 geht vor.</translation>
    </message>
    <message>
        <source>%1 uses this agent here and not the “%2” in %3, which it hides.</source>
        <translation>%1 verwendet hier diesen Agenten und nicht „%2“ in %3, den er verdeckt.</translation>
    </message>
</context>
<context>
    <name>dossier::NameInvalid</name>
    <message>
        <source>The name is not made of lower-case letters, digits and hyphens.</source>
        <translation>Der Name besteht nicht aus Kleinbuchstaben, Ziffern und Bindestrichen.</translation>
    </message>
    <message>
        <source>%1 wants a text for a name, and this is none.</source>
        <translation>%1 verlangt als Namen einen Text, und das ist keiner.</translation>
    </message>
    <message>
        <source>Name it “%1”</source>
        <translation>„%1“ nennen</translation>
    </message>
    <message>
        <source>%1 does not load an agent with a colon in its name.</source>
        <translation>%1 lädt keinen Agenten mit einem Doppelpunkt im Namen.</translation>
    </message>
    <message>
        <source>%1 does not load an agent whose name begins with a hyphen.</source>
        <translation>%1 lädt keinen Agenten, dessen Name mit einem Bindestrich beginnt.</translation>
    </message>
    <message>
        <source>%1 asks for names of lower-case letters, digits and hyphens; it takes “%2”, others may not.</source>
        <translation>%1 verlangt Namen aus Kleinbuchstaben, Ziffern und Bindestrichen; „%2“ nimmt es an, andere womöglich nicht.</translation>
    </message>
    <message>
        <source>The name is a number, a list or something else that is no text.</source>
        <translation>Der Name ist eine Zahl, eine Liste oder sonst etwas, das kein Text ist.</translation>
    </message>
</context>
<context>
    <name>dossier::NameLength</name>
    <message>
        <source>The name has fewer than 3 or more than 50 characters.</source>
        <translation>Der Name hat weniger als 3 oder mehr als 50 Zeichen.</translation>
    </message>
    <message>
        <source>%1 takes a name this short, but it says little; 3 to 50 characters are advised.</source>
        <translation>%1 nimmt einen so kurzen Namen an, aber er sagt wenig; empfohlen sind 3 bis 50 Zeichen.</translation>
    </message>
    <message>
        <source>%1 takes a name this long, but it is hard to call; 3 to 50 characters are advised.</source>
        <translation>%1 nimmt einen so langen Namen an, aber er ist schwer aufzurufen; empfohlen sind 3 bis 50 Zeichen.</translation>
    </message>
</context>
<context>
    <name>dossier::NameMissing</name>
    <message>
        <source>The header gives no name.</source>
        <translation>Der Kopf enthält keinen Namen.</translation>
    </message>
    <message>
        <source>Name it “%1”</source>
        <translation>„%1“ nennen</translation>
    </message>
    <message>
        <source>%1 takes this file for a note, not for an agent: it has no name.</source>
        <translation>%1 hält diese Datei für eine Notiz, nicht für einen Agenten: Sie hat keinen Namen.</translation>
    </message>
    <message>
        <source>No name: %1 uses the file’s name in a plugin, and takes the file for a note elsewhere.</source>
        <translation>Kein Name: %1 verwendet in einem Plugin den Namen der Datei und hält die Datei sonst für eine Notiz.</translation>
    </message>
    <message>
        <source>No name: %1 does not take this file for an agent.</source>
        <translation>Kein Name: %1 hält diese Datei nicht für einen Agenten.</translation>
    </message>
</context>
<context>
    <name>dossier::NamePage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What does it begin from, and what is it called?</source>
        <translation>Wovon geht er aus, und wie heißt er?</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Like an agent that is there:</source>
        <translation>Wie ein &amp;vorhandener Agent:</translation>
    </message>
    <message>
        <source>The agent that it is to be like</source>
        <translation>Der Agent, dem er gleichen soll</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>agent, folder</comment>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Einen Teil seines Namens eingeben</translation>
    </message>
    <message>
        <source>The name is free in all places that are shown.</source>
        <translation>Der Name ist an allen gezeigten Orten frei.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ verwenden</translation>
    </message>
</context>
<context>
    <name>dossier::NearMissKey</name>
    <message>
        <source>A key is almost that of a field, and the client ignores it.</source>
        <translation>Ein Schlüssel ist beinahe der eines Feldes, und der Client beachtet ihn nicht.</translation>
    </message>
    <message>
        <source>%1 ignores “%2”; “%3” is there too and counts.</source>
        <translation>%1 beachtet „%2“ nicht; „%3“ ist auch da und zählt.</translation>
    </message>
    <message>
        <source>This one counts.</source>
        <translation>Dieser zählt.</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>%1 takes this file for a note: “%2” means nothing to it, the field is “%3”.</source>
        <translation>%1 hält diese Datei für eine Notiz: „%2“ sagt ihm nichts, das Feld heißt „%3“.</translation>
    </message>
    <message>
        <source>This agent may use every tool: “%2” means nothing to %1, the field is “%3”.</source>
        <translation>Dieser Agent darf jedes Werkzeug verwenden: „%2“ sagt %1 nichts, das Feld heißt „%3“.</translation>
    </message>
    <message>
        <source>The limit is lost: “%2” means nothing to %1, the field is “%3”.</source>
        <translation>Die Beschränkung geht verloren: „%2“ sagt %1 nichts, das Feld heißt „%3“.</translation>
    </message>
    <message>
        <source>%1 ignores “%2”; the field is “%3”.</source>
        <translation>%1 beachtet „%2“ nicht; das Feld heißt „%3“.</translation>
    </message>
    <message>
        <source>Rename to “%1”: limits it to %2</source>
        <translation>In „%1“ umbenennen: beschränkt ihn auf %2</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>In „%1“ umbenennen</translation>
    </message>
    <message>
        <source>The field is called “%1”.</source>
        <translation>Das Feld heißt „%1“.</translation>
    </message>
    <message>
        <source>“%1” means nothing to the client, the field is “%2”.</source>
        <translation>Der Client kennt „%1“ nicht, das Feld heißt „%2“.</translation>
    </message>
</context>
<context>
    <name>dossier::NewAgent</name>
    <message>
        <source>The description is missing: it says when to call the agent.</source>
        <translation>Die Beschreibung fehlt: Sie sagt, wann der Agent aufzurufen ist.</translation>
    </message>
    <message>
        <source>No tool is ticked. Tick those that it may use, or choose “All tools”.</source>
        <translation>Kein Werkzeug ist angehakt. Bitte die erlaubten anhaken oder „Alle Werkzeuge“ wählen.</translation>
    </message>
</context>
<context>
    <name>dossier::NewAgentDialog</name>
    <message>
        <source>New Agent</source>
        <translation>Neuer Agent</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation>Hier fehlt etwas.</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Discard what was entered here?</source>
        <translation>Noch ist nichts geschrieben. Soll das hier Eingegebene verworfen werden?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>dossier::NewAgentPreview</name>
    <message>
        <source>The file as it would be</source>
        <translation>Die Datei, wie sie wäre</translation>
    </message>
    <message>
        <source>What the checks say</source>
        <translation>Was die Prüfungen sagen</translation>
    </message>
</context>
<context>
    <name>dossier::NewCommand</name>
    <message>
        <source>Writes a new agent of a project, and prints its path.</source>
        <translation>Schreibt einen neuen Agenten eines Projekts und gibt seinen Pfad aus.</translation>
    </message>
    <message>
        <source>What it begins with.</source>
        <translation>Die Vorlage, mit der er beginnt.</translation>
    </message>
    <message>
        <source>Its name, which is that of the file too.</source>
        <translation>Sein Name, nach dem auch die Datei heißt.</translation>
    </message>
    <message>
        <source>“new” takes one folder.</source>
        <translation>„new“ nimmt einen Ordner.</translation>
    </message>
    <message>
        <source>“new” wants --template and --name.</source>
        <translation>„new“ verlangt --template und --name.</translation>
    </message>
    <message>
        <source>%1 has the name “%2” already. Choose another name, or change that file.</source>
        <translation>%1 hat schon den Namen „%2“. Entweder ist ein anderer Name zu wählen oder jene Datei zu ändern.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose a name other than “%2”, or change that file.</source>
        <translation>Es gibt schon eine Datei %1. Entweder ist ein anderer Name als „%2“ zu wählen oder jene Datei zu ändern.</translation>
    </message>
    <message>
        <source>“%1” cannot be a name: it has small letters, digits and hyphens.</source>
        <translation>„%1“ kann kein Name sein: Namen bestehen aus Kleinbuchstaben, Ziffern und Bindestrichen.</translation>
    </message>
    <message>
        <source>“%1” cannot be a name: it has small letters, digits and hyphens, such as “%2”.</source>
        <translation>„%1“ kann kein Name sein: Namen bestehen aus Kleinbuchstaben, Ziffern und Bindestrichen, etwa „%2“.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Change the permissions of the one above it.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden. Zu ändern sind die Berechtigungen des Ordners darüber.</translation>
    </message>
</context>
<context>
    <name>dossier::NoPlaces</name>
    <message>
        <source>Home, in %1</source>
        <translation>Persönlich, in %1</translation>
    </message>
    <message>
        <source>Managed, in %1</source>
        <translation>Vorgegeben, in %1</translation>
    </message>
    <message>
        <source>Installed plugins</source>
        <translation>Installierte Plugins</translation>
    </message>
    <message>
        <source>Show What Was Found</source>
        <translation>Gefundenes zeigen</translation>
    </message>
    <message>
        <source>No agents are shown yet.

Add the folder of a project to see all its agents here, as many folders as you like.</source>
        <translation>Noch sind keine Agenten zu sehen.

Mit dem Ordner eines Projekts erscheinen hier alle seine Agenten; es dürfen beliebig viele Ordner sein.</translation>
    </message>
    <message>
        <source>Add Folder …</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Open File …</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Found on this computer:
%1</source>
        <translation>Auf diesem Rechner gefunden:
%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>folder, client</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>dossier::NotLoaded</name>
    <message>
        <source>The client does not load the file for another reason.</source>
        <translation>Der Client lädt die Datei aus einem anderen Grund nicht.</translation>
    </message>
</context>
<context>
    <name>dossier::NotUtf8</name>
    <message>
        <source>The file holds bytes that are no UTF-8.</source>
        <translation>Die Datei enthält Bytes, die kein UTF-8 sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of this file are no UTF-8, the first one is %1: %2 shows a sign in their place. Save it as UTF-8 in the program that it comes from.</source>
        <translation>
            <numerusform>%n Byte dieser Datei ist kein UTF-8, nämlich %1: %2 zeigt an seiner Stelle ein Zeichen. Sie ist in dem Programm, aus dem sie kommt, als UTF-8 zu speichern.</numerusform>
            <numerusform>%n Bytes dieser Datei sind kein UTF-8, das erste ist %1: %2 zeigt an ihrer Stelle ein Zeichen. Sie ist in dem Programm, aus dem sie kommt, als UTF-8 zu speichern.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is UTF-16: %1 reads UTF-8 and finds no header in it.</source>
        <translation>Diese Datei ist UTF-16: %1 liest UTF-8 und findet keinen Kopf darin.</translation>
    </message>
</context>
<context>
    <name>dossier::NotYaml</name>
    <message>
        <source>Strict YAML does not read the header.</source>
        <translation>Strenges YAML liest den Kopf nicht.</translation>
    </message>
    <message>
        <source>The quote that opens the value of “%1” is not closed.</source>
        <translation>Das Anführungszeichen am Anfang des Werts von „%1“ wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>Words stand behind the closing quote of “%1”.</source>
        <translation>Hinter dem schließenden Anführungszeichen von „%1“ stehen noch Wörter.</translation>
    </message>
    <message>
        <source>In double quotes a backslash begins a sign of its own, and this one in “%1” is none.</source>
        <translation>In doppelten Anführungszeichen leitet ein Backslash ein Sonderzeichen ein, und das in „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The value of “%1” begins with “%2”, which means something else in YAML.</source>
        <translation>Der Wert von „%1“ beginnt mit „%2“, was in YAML etwas anderes bedeutet.</translation>
    </message>
    <message>
        <source>The header holds lines that are not of the form “key: value”.</source>
        <translation>Der Kopf enthält Zeilen, die nicht die Form „Schlüssel: Wert“ haben.</translation>
    </message>
    <message>
        <source>The YAML reader says: %1</source>
        <translation>Der YAML-Leser meldet: %1</translation>
    </message>
    <message>
        <source>Close the list of “%1” with “]”</source>
        <translation>Die Liste von „%1“ mit „]“ schließen</translation>
    </message>
    <message>
        <source>Close the quote of “%1”</source>
        <translation>Das Anführungszeichen von „%1“ schließen</translation>
    </message>
</context>
<context>
    <name>dossier::NotedSaver</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>dossier::NumberEditor</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>The file says “%1”, which is no number allowed here.</source>
        <translation>In der Datei steht „%1“; das ist hier keine erlaubte Zahl.</translation>
    </message>
</context>
<context>
    <name>dossier::OpenCodeLoader</name>
    <message>
        <source>“%1” behind the dashes is no language that it reads</source>
        <translation>„%1“ hinter den Strichen ist keine Sprache, die es liest</translation>
    </message>
    <message>
        <source>The file has no header that OpenCode finds: all of it is text.</source>
        <translation>Die Datei hat keinen Kopf, den OpenCode findet: Alles darin ist Text.</translation>
    </message>
    <message>
        <source>The header is no list of “key: value” lines: OpenCode reads no field.</source>
        <translation>Der Kopf ist keine Liste aus Zeilen „Schlüssel: Wert“: OpenCode liest kein Feld.</translation>
    </message>
    <message>
        <source>OpenCode repairs this value: it reads the whole line as text.</source>
        <translation>OpenCode repariert diesen Wert: Es liest die ganze Zeile als Text.</translation>
    </message>
    <message>
        <source>OpenCode cannot read this header (%1): it loads the agent without any field, and the header becomes part of the prompt.</source>
        <translation>OpenCode kann diesen Kopf nicht lesen (%1): Es lädt den Agenten ohne jedes Feld, und der Kopf wird Teil des Prompts.</translation>
    </message>
    <message>
        <source>OpenCode knows no field “%1” and hands it to the model’s provider as an option.</source>
        <translation>OpenCode kennt kein Feld „%1“ und gibt es als Option an den Anbieter des Modells weiter.</translation>
    </message>
    <message>
        <source>One such file stops OpenCode altogether: it ends with an error and loads no agent.</source>
        <translation>Eine solche Datei hält OpenCode ganz an: Es endet mit einem Fehler und lädt keinen Agenten.</translation>
    </message>
</context>
<context>
    <name>dossier::OtherClient</name>
    <message>
        <source>The file is written for another client.</source>
        <translation>Die Datei ist für einen anderen Client geschrieben.</translation>
    </message>
    <message>
        <source>“%1” is a field of %2: %3 ignores it, so what it is to do does not happen here.</source>
        <translation>„%1“ ist ein Feld von %2: %3 beachtet es nicht, was es bewirken soll, geschieht hier also nicht.</translation>
    </message>
    <message>
        <source>“%1” is one, too.</source>
        <translation>„%1“ ist auch eines.</translation>
    </message>
</context>
<context>
    <name>dossier::OtherKeys</name>
    <message>
        <source>Other keys</source>
        <translation>Andere Schlüssel</translation>
    </message>
    <message>
        <source>Other keys, which %1 does not know:</source>
        <translation>Andere Schlüssel, die %1 nicht kennt:</translation>
    </message>
</context>
<context>
    <name>dossier::OutlineModel</name>
    <message>
        <source>Tag: %1</source>
        <translation>Tag: %1</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Schritt: %1</translation>
    </message>
    <message>
        <source>Heading of level %1: %2</source>
        <translation>Überschrift der Ebene %1: %2</translation>
    </message>
</context>
<context>
    <name>dossier::OutlinePanel</name>
    <message>
        <source>Filter the outline</source>
        <translation>Gliederung filtern</translation>
    </message>
    <message>
        <source>Filter of the outline</source>
        <translation>Filter der Gliederung</translation>
    </message>
    <message>
        <source>Outline of the prompt</source>
        <translation>Gliederung des Prompts</translation>
    </message>
    <message>
        <source>No heading, no step and no &lt;tag&gt; stands in this prompt.</source>
        <translation>In diesem Prompt steht keine Überschrift, kein Schritt und kein &lt;Tag&gt;.</translation>
    </message>
    <message>
        <source>Nothing in the outline fits the filter.</source>
        <translation>Nichts in der Gliederung passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>dossier::OutputFile</name>
    <message>
        <source>%1 was not written: its name is not UTF-8. Rename it first.</source>
        <translation>%1 wurde nicht geschrieben: Der Name ist nicht UTF-8. Zuerst ist die Datei umzubenennen.</translation>
    </message>
    <message>
        <source>Another program changed %1 in the same moment; its version is kept as %2.</source>
        <translation>Ein anderes Programm hat %1 im selben Augenblick geändert; dessen Fassung bleibt als %2 erhalten.</translation>
    </message>
</context>
<context>
    <name>dossier::OutsideChanges</name>
    <message>
        <source>%1 was never seen here before.</source>
        <translation>%1 wurde hier noch nie gesehen.</translation>
    </message>
    <message>
        <source>The version of %1 that was last seen is not kept: only the newest 64 MB are, and no file above 1 MB.</source>
        <translation>Die zuletzt gesehene Fassung von %1 ist nicht vorhanden: Aufbewahrt werden nur die neuesten 64 MB und keine Datei über 1 MB.</translation>
    </message>
    <message>
        <source>It is new: there is no earlier version.</source>
        <translation>Die Datei ist neu: Es gibt keine frühere Fassung.</translation>
    </message>
    <message>
        <source>Brings back the version that was last seen</source>
        <translation>Holt die zuletzt gesehene Fassung zurück</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n agent(s)</source>
        <translation>
            <numerusform>%n Agenten wiederherstellen</numerusform>
            <numerusform>%n Agenten wiederherstellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::OverviewDelegate</name>
    <message>
        <source>%1 of %2</source>
        <comment>agents shown</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (verdeckt)</translation>
    </message>
    <message>
        <source>Model of all selected agents</source>
        <translation>Modell aller ausgewählten Agenten</translation>
    </message>
    <message>
        <source>Colour of all selected agents</source>
        <translation>Farbe aller ausgewählten Agenten</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>dossier::OverviewPanel</name>
    <message>
        <source>Set Model …</source>
        <translation>Modell setzen …</translation>
    </message>
    <message>
        <source>Set Colour …</source>
        <translation>Farbe setzen …</translation>
    </message>
    <message>
        <source>Agents of all places</source>
        <translation>Agenten aller Orte</translation>
    </message>
    <message>
        <source>Group agents by</source>
        <translation>Agenten gruppieren nach</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Open Folder …</source>
        <translation>Ordner öffnen …</translation>
    </message>
    <message>
        <source>No agent fits the filter.</source>
        <translation>Kein Agent passt zum Filter.</translation>
    </message>
    <message>
        <source>Clear the Filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>The places are being read …</source>
        <translation>Die Orte werden gelesen …</translation>
    </message>
    <message>
        <source>No agents yet.

Open the folder of a project to see all its agents here.</source>
        <translation>Noch keine Agenten.

Mit dem Ordner eines Projekts erscheinen hier alle seine Agenten.</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n Agent</numerusform>
            <numerusform>%n Agenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s)</source>
        <translation>
            <numerusform>%1 von %n Agenten</numerusform>
            <numerusform>%1 von %n Agenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <comment>how many agents</comment>
        <translation>
            <numerusform>%1, %n ausgewählt</numerusform>
            <numerusform>%1, %n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Group &amp;by:</source>
        <translation>Gr&amp;uppieren nach:</translation>
    </message>
    <message>
        <source>Set Mode&amp;l …</source>
        <translation>&amp;Modell setzen …</translation>
    </message>
    <message>
        <source>Se&amp;t Colour …</source>
        <translation>Far&amp;be setzen …</translation>
    </message>
</context>
<context>
    <name>dossier::Palette</name>
    <message>
        <source>Name of an agent</source>
        <translation>Name eines Agenten</translation>
    </message>
    <message>
        <source>No agent has these characters in its name or folder.</source>
        <translation>Kein Agent hat diese Buchstaben in seinem Namen oder Ordner.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>No command has these characters in its name.</source>
        <translation>Kein Befehl hat diese Buchstaben in seinem Namen.</translation>
    </message>
    <message>
        <source>Heading of this prompt</source>
        <translation>Überschrift dieses Prompts</translation>
    </message>
    <message>
        <source>No text is open.</source>
        <translation>Es ist kein Text geöffnet.</translation>
    </message>
    <message>
        <source>This prompt has no headings.</source>
        <translation>Dieser Prompt hat keine Überschriften.</translation>
    </message>
    <message>
        <source>No heading has these characters.</source>
        <translation>Keine Überschrift hat diese Buchstaben.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Number of a line</source>
        <translation>Nummer einer Zeile</translation>
    </message>
    <message>
        <source>The cursor is in line %1 of %2.</source>
        <translation>Der Cursor steht in Zeile %1 von %2.</translation>
    </message>
    <message>
        <source>Type the number of a line</source>
        <translation>Die Nummer einer Zeile eingeben</translation>
    </message>
    <message>
        <source>Go to line %1, column %2</source>
        <translation>Gehe zu Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>Gehe zu Zeile %1</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Ziel oder Befehl</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>No setting has these characters in its name.</source>
        <translation>Keine Einstellung hat diese Buchstaben in ihrem Namen.</translation>
    </message>
    <message>
        <source>Begin with “&gt;” for commands, “@” for headings, “:” for a line, “,” for settings.</source>
        <translation>Am Anfang „&gt;“ für Befehle, „@“ für Überschriften, „:“ für eine Zeile, „,“ für Einstellungen.</translation>
    </message>
</context>
<context>
    <name>dossier::PaletteController</name>
    <message>
        <source>&amp;Quick Open …</source>
        <translation>&amp;Schnell öffnen …</translation>
    </message>
    <message>
        <source>&amp;Command Palette …</source>
        <translation>Befe&amp;hlspalette …</translation>
    </message>
    <message>
        <source>&amp;Heading …</source>
        <translation>Übers&amp;chrift …</translation>
    </message>
    <message>
        <source>Needs an open agent</source>
        <translation>Braucht einen geöffneten Agenten</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Jetzt nicht möglich</translation>
    </message>
</context>
<context>
    <name>dossier::PaletteModel</name>
    <message>
        <source>on</source>
        <comment>of a command that is a switch</comment>
        <translation>eingeschaltet</translation>
    </message>
</context>
<context>
    <name>dossier::PermissionBypass</name>
    <message>
        <source>The agent acts, or gives up, without asking.</source>
        <translation>Der Agent handelt oder gibt auf, ohne zu fragen.</translation>
    </message>
    <message>
        <source>%1 never asks before this agent acts: every command and every change is allowed.</source>
        <translation>%1 fragt nie, bevor dieser Agent handelt: Jeder Befehl und jede Änderung ist erlaubt.</translation>
    </message>
    <message>
        <source>%1 never asks for this agent: what has not been allowed beforehand is refused.</source>
        <translation>%1 fragt bei diesem Agenten nie: Was nicht vorher erlaubt wurde, wird abgelehnt.</translation>
    </message>
</context>
<context>
    <name>dossier::Place</name>
    <message>
        <source>Opened files</source>
        <translation>Geöffnete Dateien</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Vorgegeben</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Plugins</translation>
    </message>
</context>
<context>
    <name>dossier::PlacePage</name>
    <message>
        <source>%1 has it in every project of yours.</source>
        <translation>%1 hat ihn in jedem eigenen Projekt.</translation>
    </message>
    <message>
        <source>%1 has it where the plugin “%2” is installed, once that is updated.</source>
        <translation>%1 hat ihn dort, wo das Plugin „%2“ installiert ist, sobald dieses aktualisiert wird.</translation>
    </message>
    <message>
        <source>%1 has it when it works in %2 or below; others who work there have it, too.</source>
        <translation>%1 hat ihn bei der Arbeit in %2 oder darunter; andere, die dort arbeiten, haben ihn auch.</translation>
    </message>
    <message>
        <source>The folder is not there yet, and is made with the agent.</source>
        <translation>Den Ordner gibt es noch nicht; er wird mit dem Agenten angelegt.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Where is the agent to be?</source>
        <translation>Wo soll der Agent liegen?</translation>
    </message>
    <message>
        <source>Folders for agents</source>
        <translation>Ordner für Agenten</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <comment>folder</comment>
        <translation>%1 (neu)</translation>
    </message>
</context>
<context>
    <name>dossier::PlaceScan</name>
    <message>
        <source>%1 holds more folders or files than are looked at; some agents may be missing here. Add the folders with agents instead of the whole.</source>
        <translation>%1 enthält mehr Ordner oder Dateien, als durchgesehen werden; vielleicht fehlen hier Agenten. Statt des Ganzen lassen sich die Ordner mit Agenten hinzufügen.</translation>
    </message>
    <message>
        <source>There is no folder %1. It may have been moved or deleted; add it again from where it is now.</source>
        <translation>Den Ordner %1 gibt es nicht. Vielleicht wurde er verschoben oder gelöscht; von seinem jetzigen Ort aus lässt er sich wieder hinzufügen.</translation>
    </message>
    <message>
        <source>The folder %1 may not be read. Change its permissions to see what is in it.</source>
        <translation>Der Ordner %1 darf nicht gelesen werden. Nach einer Änderung seiner Berechtigungen ist zu sehen, was darin ist.</translation>
    </message>
    <message>
        <source>The folder %1 could not be read: %2</source>
        <translation>Der Ordner %1 konnte nicht gelesen werden: %2</translation>
    </message>
</context>
<context>
    <name>dossier::Portable</name>
    <message>
        <source>A client that the project names does not load the file.</source>
        <translation>Ein Client, den das Projekt nennt, lädt die Datei nicht.</translation>
    </message>
    <message>
        <source>%1 loads this agent without its fields; .dossier.json wants it there too.</source>
        <translation>%1 lädt diesen Agenten ohne seine Felder; .dossier.json will ihn auch dort.</translation>
    </message>
    <message>
        <source>%1 does not load this agent; .dossier.json wants it there too.</source>
        <translation>%1 lädt diesen Agenten nicht; .dossier.json will ihn auch dort.</translation>
    </message>
</context>
<context>
    <name>dossier::PreferencesController</name>
    <message>
        <source>&amp;Preferences …</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
</context>
<context>
    <name>dossier::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search all preferences</source>
        <translation>Alle Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Restore &amp;Defaults</source>
        <translation>&amp;Standardwerte wiederherstellen</translation>
    </message>
    <message>
        <source>Of all pages but those that stand in files of a project. Nothing changes before it is applied.</source>
        <translation>Auf allen Seiten außer denen, die in Dateien eines Projekts stehen. Vor dem Anwenden ändert sich nichts.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n found</source>
        <comment>page</comment>
        <translation>
            <numerusform>%1, %n gefunden</numerusform>
            <numerusform>%1, %n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No setting has “%1” in its name or explanation.</source>
        <translation>„%1“ kommt in keinem Namen und keiner Erklärung vor.</translation>
    </message>
</context>
<context>
    <name>dossier::Preview</name>
    <message>
        <source>Preview of the prompt</source>
        <translation>Vorschau des Prompts</translation>
    </message>
    <message>
        <source>[Picture: %1]</source>
        <translation>[Bild: %1]</translation>
    </message>
</context>
<context>
    <name>dossier::PrivateFile</name>
    <message>
        <source>%1 was not written: its folder does not allow it. Change the permissions of the folder.</source>
        <translation>%1 wurde nicht geschrieben: Sein Ordner lässt es nicht zu. Die Berechtigungen des Ordners sind zu ändern.</translation>
    </message>
    <message>
        <source>%1 was not written: %2. What was there before is whole; free space.</source>
        <translation>%1 wurde nicht geschrieben: %2. Was vorher da war, ist unversehrt; es hilft, Platz zu schaffen.</translation>
    </message>
</context>
<context>
    <name>dossier::ProblemDelegate</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>dossier::ProblemsModel</name>
    <message>
        <source>Won’t load or loses a limit</source>
        <translation>Wird nicht geladen oder verliert eine Beschränkung</translation>
    </message>
    <message>
        <source>Not as written</source>
        <translation>Nicht wie geschrieben</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>dossier::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Probleme filtern</translation>
    </message>
    <message>
        <source>Fix …</source>
        <translation>Beheben …</translation>
    </message>
    <message>
        <source>Fix All Safe …</source>
        <translation>Alle sicheren beheben …</translation>
    </message>
    <message>
        <source>Lists all fixes that change no word, then applies the chosen ones as one step</source>
        <translation>Führt alle Korrekturen auf, die kein Wort ändern, und wendet die gewählten in einem Schritt an</translation>
    </message>
    <message>
        <source>Show or hide these problems</source>
        <translation>Diese Probleme ein- oder ausblenden</translation>
    </message>
    <message>
        <source>won’t load: %1</source>
        <translation>wird nicht geladen: %1</translation>
    </message>
    <message>
        <source>not as written: %1</source>
        <translation>nicht wie geschrieben: %1</translation>
    </message>
    <message>
        <source>tips: %1</source>
        <translation>Hinweise: %1</translation>
    </message>
    <message>
        <source>Choose a problem that has a fix</source>
        <translation>Ein Problem mit Korrektur wählen</translation>
    </message>
    <message>
        <source>Open an agent file to see what its client makes of it.</source>
        <translation>Mit einer geöffneten Agentendatei steht hier, was ihr Client daraus macht.</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>The filter hides all problems.</source>
        <translation>Der Filter verbirgt alle Probleme.</translation>
    </message>
    <message>
        <source>No automatic fix</source>
        <translation>Keine automatische Korrektur</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>“%1” Is a Tool of This Project</source>
        <translation>„%1“ ist ein Werkzeug dieses Projekts</translation>
    </message>
    <message>
        <source>“%1” Is a Key of This Project</source>
        <translation>„%1“ ist ein Schlüssel dieses Projekts</translation>
    </message>
    <message>
        <source>Show the Change …</source>
        <translation>Die Änderung zeigen …</translation>
    </message>
    <message>
        <source>About This Rule</source>
        <translation>Über diese Regel</translation>
    </message>
    <message>
        <source>Don’t Tell “%1” in This File</source>
        <translation>„%1“ in dieser Datei nicht melden</translation>
    </message>
    <message>
        <source>Don’t Tell “%1” in This Project</source>
        <translation>„%1“ in diesem Projekt nicht melden</translation>
    </message>
    <message>
        <source>Fix “%1” in All Agents …</source>
        <translation>„%1“ in allen Agenten beheben …</translation>
    </message>
</context>
<context>
    <name>dossier::Processes</name>
    <message>
        <source>There is no program %1.</source>
        <translation>Das Programm %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 konnte nicht gestartet werden: %2</translation>
    </message>
</context>
<context>
    <name>dossier::PromptStyle</name>
    <message>
        <source>The prompt does not speak to the agent.</source>
        <translation>Der Prompt spricht den Agenten nicht an.</translation>
    </message>
    <message>
        <source>Prompts that say “you” to the agent (“You are …”) are clearer to it.</source>
        <translation>Prompts, die den Agenten anreden („You are …“), sind für ihn klarer.</translation>
    </message>
    <message>
        <source>The prompt does not say what is to come out.</source>
        <translation>Der Prompt sagt nicht, was herauskommen soll.</translation>
    </message>
    <message>
        <source>Say what the agent is to give back, and in which form: whoever called it sees nothing else.</source>
        <translation>Zu sagen ist, was der Agent zurückgeben soll und in welcher Form: Wer ihn aufruft, sieht nichts anderes.</translation>
    </message>
    <message>
        <source>The prompt says only what not to do.</source>
        <translation>Der Prompt sagt nur, was nicht zu tun ist.</translation>
    </message>
    <message>
        <source>The prompt says only what not to do; say also what to do instead.</source>
        <translation>Der Prompt sagt nur, was nicht zu tun ist; es fehlt, was stattdessen zu tun ist.</translation>
    </message>
    <message>
        <source>The prompt stresses too much.</source>
        <translation>Der Prompt betont zu viel.</translation>
    </message>
    <message>
        <source>So many words in capitals (MUST, NEVER, CRITICAL) weigh nothing; keep them for what matters most.</source>
        <translation>So viele Wörter in Großbuchstaben (MUST, NEVER, CRITICAL) wiegen nichts; sie sind für das Wichtigste da.</translation>
    </message>
    <message>
        <source>A long prompt has no headings.</source>
        <translation>Ein langer Prompt hat keine Überschriften.</translation>
    </message>
    <message>
        <source>A prompt of this length is easier to follow with headings.</source>
        <translation>Einem Prompt dieser Länge ist mit Überschriften leichter zu folgen.</translation>
    </message>
</context>
<context>
    <name>dossier::QueryCompletion</name>
    <message>
        <source>A word is looked for in names, file names and descriptions.</source>
        <translation>Ein Wort wird in Namen, Dateinamen und Beschreibungen gesucht.</translation>
    </message>
    <message>
        <source>The name holds these letters.</source>
        <translation>Der Name enthält diese Buchstaben.</translation>
    </message>
    <message>
        <source>The model holds these letters; without letters: no model is set.</source>
        <translation>Das Modell enthält diese Buchstaben; ohne Buchstaben: Kein Modell ist gesetzt.</translation>
    </message>
    <message>
        <source>The colour begins so; without letters: no colour is set.</source>
        <translation>Die Farbe beginnt so; ohne Buchstaben: Keine Farbe ist gesetzt.</translation>
    </message>
    <message>
        <source>The agent may use this tool; without one: it may use none.</source>
        <translation>Der Agent darf dieses Werkzeug verwenden; ohne Werkzeug: Er darf keines verwenden.</translation>
    </message>
    <message>
        <source>The place’s name holds these letters.</source>
        <translation>Der Name des Orts enthält diese Buchstaben.</translation>
    </message>
    <message>
        <source>The path of the folder holds these letters.</source>
        <translation>Der Pfad des Ordners enthält diese Buchstaben.</translation>
    </message>
    <message>
        <source>The agent has errors, problems or examples.</source>
        <translation>Der Agent hat Fehler, Probleme oder Beispiele.</translation>
    </message>
    <message>
        <source>The agent is hidden, used, of a plugin, a note, or its file is missing.</source>
        <translation>Der Agent ist verdeckt, wird verwendet, gehört zu einem Plugin, ist eine Notiz, oder seine Datei fehlt.</translation>
    </message>
    <message>
        <source>The description costs so many tokens: &gt;300, &lt;50, 100..200.</source>
        <translation>So viele Token kostet die Beschreibung: &gt;300, &lt;50, 100..200.</translation>
    </message>
    <message>
        <source>The file was changed then: today, &gt;2026-01-31; without a day: by others since you saw it.</source>
        <translation>Wann die Datei geändert wurde: today, &gt;2026-01-31; ohne Tag: von anderen, seit sie hier zuletzt gesehen wurde.</translation>
    </message>
    <message>
        <source>It will not load, or loses a limit.</source>
        <translation>Er wird nicht geladen oder verliert eine Beschränkung.</translation>
    </message>
    <message>
        <source>It will not load, or not as written.</source>
        <translation>Er wird nicht geladen oder nicht wie geschrieben.</translation>
    </message>
    <message>
        <source>Its description shows by examples when to ask it.</source>
        <translation>Seine Beschreibung zeigt an Beispielen, wann er aufzurufen ist.</translation>
    </message>
    <message>
        <source>Another agent of its name is used.</source>
        <translation>Verwendet wird ein anderer Agent dieses Namens.</translation>
    </message>
    <message>
        <source>This is the agent that the client uses under its name.</source>
        <translation>Unter seinem Namen verwendet der Client diesen Agenten.</translation>
    </message>
    <message>
        <source>It belongs to a plugin.</source>
        <translation>Er gehört zu einem Plugin.</translation>
    </message>
    <message>
        <source>Its file is gone.</source>
        <translation>Seine Datei ist verschwunden.</translation>
    </message>
    <message>
        <source>In the last seven days.</source>
        <translation>In den letzten sieben Tagen.</translation>
    </message>
    <message>
        <source>In the last month.</source>
        <translation>Im letzten Monat.</translation>
    </message>
    <message>
        <source>It has no name: its client takes it for a note.</source>
        <translation>Er hat keinen Namen: Sein Client hält ihn für eine Notiz.</translation>
    </message>
</context>
<context>
    <name>dossier::QwenLoader</name>
    <message>
        <source>The header is no YAML: Qwen Code reads it line by line, each value as it stands.</source>
        <translation>Der Kopf ist kein YAML: Qwen Code liest ihn Zeile für Zeile, jeden Wert so, wie er dasteht.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: it keeps the name “%1” for itself.</source>
        <translation>Qwen Code lädt diesen Agenten nicht: Den Namen „%1“ behält es für sich.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: its name must be 2 to 50 letters, digits, hyphens and underscores, none of these two at an end.</source>
        <translation>Qwen Code lädt diesen Agenten nicht: Sein Name muss aus 2 bis 50 Buchstaben, Ziffern, Binde- und Unterstrichen bestehen, an den Enden keine Striche.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “description” must be text that is not empty.</source>
        <translation>Qwen Code lädt diesen Agenten nicht: „description“ muss ein Text sein, der nicht leer ist.</translation>
    </message>
    <message>
        <source>Qwen Code warns of descriptions with more than 1,000 characters.</source>
        <translation>Qwen Code warnt vor Beschreibungen mit mehr als 1.000 Zeichen.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “approvalMode” may be one of %1.</source>
        <translation>Qwen Code lädt diesen Agenten nicht: „approvalMode“ darf eines von %1 sein.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: an empty name stands in “%1”.</source>
        <translation>Qwen Code lädt diesen Agenten nicht: In „%1“ steht ein leerer Name.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “model” must be text that is not empty.</source>
        <translation>Qwen Code lädt diesen Agenten nicht: „model“ muss ein Text sein, der nicht leer ist.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “model” names no model behind its colon.</source>
        <translation>Qwen Code lädt diesen Agenten nicht: „model“ nennt hinter dem Doppelpunkt kein Modell.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “runConfig.%1” must be above 0.</source>
        <translation>Qwen Code lädt diesen Agenten nicht: „runConfig.%1“ muss über 0 liegen.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: a header with “executor” must be YAML without a fault.</source>
        <translation>Qwen Code lädt diesen Agenten nicht: Ein Kopf mit „executor“ muss YAML ohne Fehler sein.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “executor” must have a kind (acp or codex) and a command, and its args must be a list of texts.</source>
        <translation>Qwen Code lädt diesen Agenten nicht: „executor“ braucht eine Art (acp oder codex) und einen Befehl, und args muss eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “executionBackend” may be “container” only, in a header that is YAML.</source>
        <translation>Qwen Code lädt diesen Agenten nicht: „executionBackend“ darf nur „container“ sein, in einem Kopf, der YAML ist.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: its prompt must have 10 characters at least.</source>
        <translation>Qwen Code lädt diesen Agenten nicht: Sein Prompt muss mindestens 10 Zeichen haben.</translation>
    </message>
</context>
<context>
    <name>dossier::ReadFile</name>
    <message>
        <source>There is no file %1. It may have been moved or deleted; open it from where it is now.</source>
        <translation>Die Datei %1 gibt es nicht. Vielleicht wurde sie verschoben oder gelöscht; sie ist von ihrem jetzigen Ort aus zu öffnen.</translation>
    </message>
    <message>
        <source>%1 may not be read. Change its permissions, then open it again.</source>
        <translation>%1 darf nicht gelesen werden. Nach einer Änderung der Berechtigungen lässt sich die Datei öffnen.</translation>
    </message>
    <message>
        <source>%1 is no file. Open a folder as a folder; devices and pipes cannot be opened.</source>
        <translation>%1 ist keine Datei. Ein Ordner ist als Ordner zu öffnen; Geräte und Pipes können nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>%1 is larger than 200 MB and was not opened.</source>
        <translation>%1 ist größer als 200 MB und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Try again when the disk can be reached.</source>
        <translation>%1 konnte nicht gelesen werden: %2. Ein neuer Versuch lohnt sich, wenn der Datenträger erreichbar ist.</translation>
    </message>
    <message>
        <source>The path %1 is longer than this system takes. Shorten the names of its folders, or open the file from a folder nearer to it.</source>
        <translation>Der Pfad %1 ist länger, als dieses System erlaubt. Es hilft, die Namen der Ordner zu kürzen oder die Datei von einem näheren Ordner aus zu öffnen.</translation>
    </message>
    <message>
        <source>%1 is a link to %2, which is not there or leads back to it. Open the file from where it is now.</source>
        <translation>%1 ist eine Verknüpfung zu %2; dieses Ziel gibt es nicht, oder es führt zu ihr zurück. Die Datei ist von ihrem jetzigen Ort aus zu öffnen.</translation>
    </message>
</context>
<context>
    <name>dossier::RecoveryDialog</name>
    <message>
        <source>This text was never saved.</source>
        <translation>Dieser Text wurde nie gespeichert.</translation>
    </message>
    <message>
        <source>The file is gone. Recovered, the text is there to be saved again.</source>
        <translation>Die Datei ist verschwunden. Nach dem Wiederherstellen lässt sich der Text wieder speichern.</translation>
    </message>
    <message>
        <source>The file was changed since. Recovered, nothing is overwritten until you choose.</source>
        <translation>Die Datei wurde seither geändert. Auch nach dem Wiederherstellen wird nichts überschrieben, solange nichts gewählt ist.</translation>
    </message>
    <message>
        <source>Unsaved Texts</source>
        <translation>Nicht gespeicherte Texte</translation>
    </message>
    <message>
        <source>Dossier was ended before these were saved. Recovering opens them with their unsaved changes; nothing is written to the files.</source>
        <translation>Dossier wurde beendet, bevor diese gespeichert waren. Wiederherstellen öffnet sie mit ihren nicht gespeicherten Änderungen; in die Dateien wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Unsaved texts</source>
        <translation>Nicht gespeicherte Texte</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>The file now</source>
        <translation>Die Datei jetzt</translation>
    </message>
    <message>
        <source>The unsaved text</source>
        <translation>Der nicht gespeicherte Text</translation>
    </message>
    <message>
        <source>&amp;Discard …</source>
        <translation>&amp;Verwerfen …</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>&amp;Später entscheiden</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Recover &amp;All</source>
        <translation>&amp;Alle wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved text(s) will be gone for good.</source>
        <translation>
            <numerusform>%n nicht gespeicherter Text ist dann endgültig verloren.</numerusform>
            <numerusform>%n nicht gespeicherte Texte sind dann endgültig verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard for Good</source>
        <translation>Endgültig verwerfen</translation>
    </message>
</context>
<context>
    <name>dossier::RecoverySnapshot</name>
    <message>
        <source>What was kept of this document is damaged.</source>
        <translation>Was von diesem Dokument aufbewahrt wurde, ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>dossier::RecoveryStore</name>
    <message>
        <source>Unsaved text cannot be kept for the case of a crash: %1 cannot be written. Save often, and look whether the disk is full.</source>
        <translation>Nicht gespeicherter Text lässt sich nicht für den Fall eines Absturzes aufbewahren: %1 ist nicht beschreibbar. Bitte oft speichern und nachsehen, ob der Datenträger voll ist.</translation>
    </message>
</context>
<context>
    <name>dossier::RenamePlan</name>
    <message>
        <source>Its own name: “%1” becomes “%2”</source>
        <translation>Der eigene Name: Aus „%1“ wird „%2“</translation>
    </message>
    <message>
        <source>The file keeps its name: there is a file “%1” already.</source>
        <translation>Die Datei behält ihren Namen: Es gibt schon eine Datei „%1“.</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>In „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>„%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>It cannot be read as JSON, and holds the name. Look there by hand.</source>
        <translation>Die Datei ist nicht als JSON lesbar und enthält den Namen. Dort ist von Hand nachzusehen.</translation>
    </message>
    <message numerus="yes">
        <source>Names it at %n place(s)</source>
        <translation>
            <numerusform>Nennt ihn an %n Stelle</numerusform>
            <numerusform>Nennt ihn an %n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>With the new name the file could not be read any more. Change it by hand.</source>
        <translation>Mit dem neuen Namen wäre die Datei nicht mehr lesbar. Sie ist von Hand zu ändern.</translation>
    </message>
    <message>
        <source>What “%1” has remembered stays in a folder of that name; “%2” begins anew. Rename the folder if it is to go along.</source>
        <translation>Was „%1“ sich gemerkt hat, bleibt in einem Ordner dieses Namens; „%2“ beginnt von vorn. Soll es mitgehen, ist der Ordner umzubenennen.</translation>
    </message>
    <message>
        <source>It may not be read: whether it names the agent is not known. Change its permissions, or look there by hand.</source>
        <translation>Sie darf nicht gelesen werden: Ob sie den Agenten nennt, ist nicht bekannt. Ihre Berechtigungen sind zu ändern, oder dort ist von Hand nachzusehen.</translation>
    </message>
    <message>
        <source>It is larger than %1 and was not looked into. Look there by hand.</source>
        <translation>Sie ist größer als %1 und wurde nicht durchsucht. Dort ist von Hand nachzusehen.</translation>
    </message>
    <message>
        <source>It could not be read (%1): whether it names the agent is not known. Look there by hand.</source>
        <translation>Sie konnte nicht gelesen werden (%1): Ob sie den Agenten nennt, ist nicht bekannt. Dort ist von Hand nachzusehen.</translation>
    </message>
    <message>
        <source>Where the file names itself the old name stays: with the new one it could not be read any more. Change that by hand.</source>
        <translation>Wo die Datei sich selbst nennt, bleibt der alte Name: Mit dem neuen wäre sie nicht mehr lesbar. Das ist von Hand zu ändern.</translation>
    </message>
</context>
<context>
    <name>dossier::RepeatedLine</name>
    <message>
        <source>A line of the prompt stands there again.</source>
        <translation>Eine Zeile des Prompts steht dort noch einmal.</translation>
    </message>
    <message>
        <source>This line stands in the prompt already.</source>
        <translation>Diese Zeile steht schon im Prompt.</translation>
    </message>
    <message>
        <source>It is here for the first time.</source>
        <translation>Hier steht sie zum ersten Mal.</translation>
    </message>
</context>
<context>
    <name>dossier::ReplacePlan</name>
    <message>
        <source>%1 could no longer read the header, and would take the file for a prompt alone.</source>
        <translation>%1 könnte den Kopf nicht mehr lesen und hielte die Datei für einen bloßen Prompt.</translation>
    </message>
    <message>
        <source>%1 would take the file for a note, not for an agent.</source>
        <translation>%1 hielte die Datei für eine Notiz, nicht für einen Agenten.</translation>
    </message>
    <message>
        <source>%1 would not load the agent any more.</source>
        <translation>%1 würde den Agenten nicht mehr laden.</translation>
    </message>
    <message>
        <source>The agent gets another name: “%1” becomes “%2”. Whoever asks for it by its name has to change, too.</source>
        <translation>Der Agent bekommt einen anderen Namen: Aus „%1“ wird „%2“. Was ihn beim Namen aufruft, muss ebenfalls angepasst werden.</translation>
    </message>
    <message>
        <source>“%1” is removed</source>
        <translation>„%1“ entfällt</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”</source>
        <translation>„%1“ wird zu „%2“</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Replace “%1” with “%2”</source>
        <translation>„%1“ durch „%2“ ersetzen</translation>
    </message>
    <message>
        <source>There are too many matches here, or the expression takes too long: nothing is replaced. Search for something more specific.</source>
        <translation>Hier gibt es zu viele Treffer, oder der Ausdruck braucht zu lange: Nichts wird ersetzt. Eine genauere Suche hilft weiter.</translation>
    </message>
</context>
<context>
    <name>dossier::Restyle</name>
    <message>
        <source>There is no “%1” in the header.</source>
        <translation>Im Kopf gibt es kein „%1“.</translation>
    </message>
    <message>
        <source>“%1” holds no single text.</source>
        <translation>„%1“ enthält keinen einzelnen Text.</translation>
    </message>
    <message>
        <source>The text has line breaks, which one line can hold in double quotes only: choose those.</source>
        <translation>Der Text hat Zeilenumbrüche. In einer Zeile stehen sie nur in doppelten Anführungszeichen: Diese sind zu wählen.</translation>
    </message>
    <message>
        <source>A block of lines would be read otherwise here: another value of the header needs the client’s repair, or the text ends in a way that a block does not keep.</source>
        <translation>Ein Zeilenblock würde hier anders gelesen: Ein anderer Wert des Kopfes braucht die Reparatur durch den Client, oder der Text endet so, wie es ein Block nicht bewahrt.</translation>
    </message>
    <message>
        <source>“%1” cannot be written so in this header.</source>
        <translation>„%1“ lässt sich in diesem Kopf nicht so schreiben.</translation>
    </message>
</context>
<context>
    <name>dossier::Rights</name>
    <message>
        <source>the tools of all servers</source>
        <translation>die Werkzeuge aller Server</translation>
    </message>
    <message>
        <source>the tools of server %1</source>
        <translation>die Werkzeuge des Servers %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>all tools</source>
        <translation>alle Werkzeuge</translation>
    </message>
    <message>
        <source>all tools but %1</source>
        <translation>alle Werkzeuge außer %1</translation>
    </message>
    <message>
        <source>not known, as “tools” is no list</source>
        <translation>nicht bekannt, da „tools“ keine Liste ist</translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>keine Werkzeuge</translation>
    </message>
    <message>
        <source>nothing is asked before they are used</source>
        <translation>vor ihrer Verwendung wird nicht gefragt</translation>
    </message>
    <message>
        <source>edits of files are not asked for</source>
        <translation>vor Änderungen an Dateien wird nicht gefragt</translation>
    </message>
    <message>
        <source>what is not allowed beforehand is refused without asking</source>
        <translation>was nicht vorher erlaubt ist, wird ohne Nachfrage abgelehnt</translation>
    </message>
    <message>
        <source>it plans and changes nothing</source>
        <translation>er plant und ändert nichts</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>the tools of an agent; what its permission mode changes</comment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>dossier::RuleHelp</name>
    <message>
        <source>Help on a rule</source>
        <translation>Hilfe zu einer Regel</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>What %1 documents: &lt;%2&gt;</source>
        <translation>Was %1 dokumentiert: &lt;%2&gt;</translation>
    </message>
</context>
<context>
    <name>dossier::RulesCommand</name>
    <message>
        <source>The form of the answer.</source>
        <translation>Die Form der Antwort.</translation>
    </message>
    <message>
        <source>Lists the checks, or explains those that are named.</source>
        <translation>Listet die Prüfungen auf oder erklärt die genannten.</translation>
    </message>
    <message>
        <source>With “markdown”: writes a page each into a folder, and a list of them.</source>
        <translation>Mit „markdown“: schreibt je eine Seite in einen Ordner und eine Liste dazu.</translation>
    </message>
    <message>
        <source>“--output” goes with “--format markdown” and no rule.</source>
        <translation>„--output“ gehört zu „--format markdown“ ohne Regel.</translation>
    </message>
    <message>
        <source>There is no rule “%1”; did you mean “%2”?</source>
        <translation>Es gibt keine Regel „%1“; ist „%2“ gemeint?</translation>
    </message>
    <message>
        <source>There is no rule “%1”; “dossier-cli rules” lists them.</source>
        <translation>Es gibt keine Regel „%1“; „dossier-cli rules“ listet alle auf.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>dossier::RunController</name>
    <message numerus="yes">
        <source>%1 had not ended after %n second(s); Dossier ended it.</source>
        <translation>
            <numerusform>%1 war nach %n Sekunde nicht fertig und wurde beendet.</numerusform>
            <numerusform>%1 war nach %n Sekunden nicht fertig und wurde beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 crashed.</source>
        <translation>%1 ist abgestürzt.</translation>
    </message>
    <message>
        <source>%1 ended with status %2.</source>
        <translation>%1 endete mit dem Rückgabewert %2.</translation>
    </message>
    <message>
        <source>Tr&amp;y It in a Terminal</source>
        <translation>Im Terminal &amp;ausprobieren</translation>
    </message>
    <message>
        <source>As&amp;k Claude Code …</source>
        <translation>Claude Code &amp;fragen …</translation>
    </message>
    <message>
        <source>Dra&amp;ft With a Program …</source>
        <translation>Mit einem &amp;Programm entwerfen …</translation>
    </message>
    <message>
        <source>Save it first: the client reads the file on the disk.</source>
        <translation>Zuerst ist zu speichern: Der Client liest die Datei auf dem Datenträger.</translation>
    </message>
    <message>
        <source>No terminal was found that takes a program as a list of arguments. Install one, such as xterm, or copy the command and paste it into yours: Agent ▸ Copy Command to Try It.</source>
        <translation>Es wurde kein Terminal gefunden, das ein Programm als Liste von Argumenten annimmt. Es hilft, eines zu installieren, etwa xterm, oder den Befehl zu kopieren und im eigenen einzufügen: Agent ▸ Befehl zum Ausprobieren kopieren.</translation>
    </message>
    <message>
        <source>A session of the client begins there. It uses the network and your account, and may change files as you allow it.</source>
        <translation>Dort beginnt eine Sitzung des Clients. Sie benutzt das Netz und das eigene Konto und kann Dateien ändern, soweit es ihr erlaubt wird.</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>Gestartet: %1</translation>
    </message>
    <message>
        <source>It reads the files of that folder. What else it does, such as using the network, is up to it.</source>
        <translation>Es liest die Dateien dieses Ordners. Was es sonst tut, etwa das Netz zu benutzen, entscheidet es selbst.</translation>
    </message>
    <message>
        <source>No program is chosen that drafts agents. Choose one in the preferences: it is given your instructions on its standard input and answers with the text of an agent.</source>
        <translation>Es ist kein Programm gewählt, das Agenten entwirft. In den Einstellungen lässt sich eines wählen: Es bekommt den Wunsch über seine Standardeingabe und antwortet mit dem Text eines Agenten.</translation>
    </message>
    <message>
        <source>The program “%1” was not found in the folders of PATH. Choose another one in the preferences.</source>
        <translation>Das Programm „%1“ wurde in den Ordnern von PATH nicht gefunden. In den Einstellungen lässt sich ein anderes wählen.</translation>
    </message>
</context>
<context>
    <name>dossier::SameNameModel</name>
    <message numerus="yes">
        <source>%n equal files</source>
        <translation>
            <numerusform>%n gleiche Datei</numerusform>
            <numerusform>%n gleiche Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that differ</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n verschiedene Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Vergleichsdatei</translation>
    </message>
    <message>
        <source>Equal, may be used</source>
        <translation>Gleich, vielleicht verwendet</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Different, may be used</source>
        <translation>Anders, vielleicht verwendet</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>dossier::SameNamePanel</name>
    <message>
        <source>Only names whose files differ</source>
        <translation>Nur Namen, deren Dateien sich unterscheiden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>Namen filtern</translation>
    </message>
    <message>
        <source>Names that several files have</source>
        <translation>Namen, die mehrere Dateien haben</translation>
    </message>
    <message>
        <source>Seen from %1</source>
        <translation>Aus Sicht von %1</translation>
    </message>
    <message>
        <source>No two files have the same name.

Names that several files have stand here, with the folders that hold them, which of them is used, and which are equal.</source>
        <translation>Keine zwei Dateien haben denselben Namen.

Sonst stehen hier die Namen, die mehrere Dateien haben: in welchen Ordnern die Dateien liegen, welche davon verwendet wird und welche gleich sind.</translation>
    </message>
    <message>
        <source>Choose a file that another one has the name of.</source>
        <translation>Eine Datei auswählen, deren Namen noch eine andere hat.</translation>
    </message>
    <message>
        <source>Compares %1 with %2.</source>
        <translation>Vergleicht %1 mit %2.</translation>
    </message>
    <message>
        <source>No name fits the filter. Change the filter to see others.</source>
        <translation>Kein Name passt zum Filter. Ein anderer Filter zeigt andere.</translation>
    </message>
</context>
<context>
    <name>dossier::SameNames</name>
    <message>
        <source>Managed</source>
        <translation>Vorgegeben</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Home, %1</source>
        <translation>Persönlich, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Source of %1</source>
        <translation>Quelle von %1</translation>
    </message>
</context>
<context>
    <name>dossier::ScanProgress</name>
    <message>
        <source>Reading agents</source>
        <translation>Agenten werden gelesen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Das Lesen abbrechen</translation>
    </message>
    <message>
        <source>Looking for agents …</source>
        <translation>Agenten werden gesucht …</translation>
    </message>
    <message>
        <source>Reading agents: %1 of %2</source>
        <translation>Agenten werden gelesen: %1 von %2</translation>
    </message>
</context>
<context>
    <name>dossier::Screenshot</name>
    <message>
        <source>dossier: the window was not ready in time; no picture was written.</source>
        <translation>dossier: Das Fenster war nicht rechtzeitig fertig; es wurde kein Bild geschrieben.</translation>
    </message>
    <message>
        <source>dossier: the picture could not be written to %1.</source>
        <translation>dossier: Das Bild konnte nicht nach %1 geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>dossier::SeenFromButton</name>
    <message>
        <source>Seen from: nowhere</source>
        <translation>Aus Sicht von: nirgendwo</translation>
    </message>
    <message>
        <source>Seen from: %1</source>
        <translation>Aus Sicht von: %1</translation>
    </message>
    <message>
        <source>The folder in which the client is started: from there it is judged which agent answers to a name.</source>
        <translation>Der Ordner, in dem der Client gestartet wird: Von dort aus entscheidet sich, welcher Agent unter einem Namen verwendet wird.</translation>
    </message>
    <message>
        <source>The first place</source>
        <translation>Der erste Ort</translation>
    </message>
    <message>
        <source>Another Folder …</source>
        <translation>Anderer Ordner …</translation>
    </message>
</context>
<context>
    <name>dossier::SeenIndex</name>
    <message>
        <source>What you last saw of your agents could not be read from %1: %2. The file is left as it is. Changes by others are told from now on only, and what you mark as seen is not remembered. Check the disk and the permissions, then start Dossier again.</source>
        <translation>Was von den Agenten zuletzt gesehen wurde, konnte nicht aus %1 gelesen werden: %2. Die Datei bleibt, wie sie ist. Änderungen anderer werden nur von jetzt an gemeldet, und was als gesehen gilt, wird nicht gespeichert. Datenträger und Berechtigungen sind zu prüfen, dann ist Dossier neu zu starten.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Dossier and is left as it is. Changes by others are told from now on only, and what you mark as seen is not remembered. Use the newer Dossier, or move the file away and start again.</source>
        <translation>%1 stammt von einem neueren Dossier und bleibt, wie es ist. Änderungen anderer werden nur von jetzt an gemeldet, und was als gesehen gilt, wird nicht gespeichert. Das neuere Dossier ist zu verwenden, oder die Datei ist zu verschieben und Dossier neu zu starten.</translation>
    </message>
    <message>
        <source>%1 is damaged and could not be moved away: %2. Changes by others are told from now on only, and what you mark as seen is not remembered. Move the file away and start Dossier again.</source>
        <translation>%1 ist beschädigt und ließ sich nicht verschieben: %2. Änderungen anderer werden nur von jetzt an gemeldet, und was als gesehen gilt, wird nicht gespeichert. Die Datei ist zu verschieben und Dossier neu zu starten.</translation>
    </message>
    <message>
        <source>%1 was damaged and is kept as %2. Changes by others are told from now on only; look at your agents once more.</source>
        <translation>%1 war beschädigt und bleibt als %2 erhalten. Änderungen anderer werden nur von jetzt an gemeldet; die Agenten sind noch einmal anzusehen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is damaged in %n line(s) and could not be copied, so what you mark as seen is not remembered. %2</source>
        <translation>
            <numerusform>%1 ist in %n Zeile beschädigt und ließ sich nicht kopieren; was als gesehen gilt, wird darum nicht gespeichert. %2</numerusform>
            <numerusform>%1 ist in %n Zeilen beschädigt und ließ sich nicht kopieren; was als gesehen gilt, wird darum nicht gespeichert. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was damaged in %n line(s) and is kept as %2. The agents of these lines are shown as new; look at them once more.</source>
        <translation>
            <numerusform>%1 war in %n Zeile beschädigt und bleibt als %2 erhalten. Der Agent dieser Zeile gilt als neu; er ist noch einmal anzusehen.</numerusform>
            <numerusform>%1 war in %n Zeilen beschädigt und bleibt als %2 erhalten. Die Agenten dieser Zeilen gelten als neu; sie sind noch einmal anzusehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::SetCommand</name>
    <message>
        <source>Sets fields by the smallest edit of the file.</source>
        <translation>Setzt Felder durch die kleinste Änderung der Datei.</translation>
    </message>
    <message>
        <source>“set” takes a file and at least one KEY=VALUE.</source>
        <translation>„set“ nimmt eine Datei und mindestens ein SCHLÜSSEL=WERT.</translation>
    </message>
    <message>
        <source>“%1” is not of the form KEY=VALUE.</source>
        <translation>„%1“ hat nicht die Form SCHLÜSSEL=WERT.</translation>
    </message>
</context>
<context>
    <name>dossier::SettingField</name>
    <message>
        <source>As the system (%1)</source>
        <translation>Wie das System (%1)</translation>
    </message>
    <message>
        <source>Back to the standard</source>
        <translation>Auf den Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the standard: %1</source>
        <translation>Auf den Standard zurücksetzen: %1</translation>
    </message>
    <message>
        <source>%1 (not here)</source>
        <translation>%1 (hier nicht vorhanden)</translation>
    </message>
</context>
<context>
    <name>dossier::SettingsTable</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>LF (Linux, macOS)</source>
        <translation>LF (Linux, macOS)</translation>
    </message>
    <message>
        <source>CRLF (Windows)</source>
        <translation>CRLF (Windows)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>When the tab or the window is left</source>
        <translation>Beim Verlassen des Reiters oder Fensters</translation>
    </message>
    <message>
        <source>After a pause in typing</source>
        <translation>Nach einer Tipppause</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Light or dark. “As the system” follows the desktop.</source>
        <translation>Hell oder dunkel. „Wie das System“ folgt der Arbeitsumgebung.</translation>
    </message>
    <message>
        <source>Colours of the light theme</source>
        <translation>Farben des hellen Farbschemas</translation>
    </message>
    <message>
        <source>High contrast is black on white, and gives every character and every coloured word a contrast of at least 7 : 1.</source>
        <translation>Hoher Kontrast ist Schwarz auf Weiß und gibt jedem Zeichen und jedem farbigen Wort einen Kontrast von mindestens 7&#xa0;:&#xa0;1.</translation>
    </message>
    <message>
        <source>Colours of the dark theme</source>
        <translation>Farben des dunklen Farbschemas</translation>
    </message>
    <message>
        <source>High contrast is white on black, and gives every character and every coloured word a contrast of at least 7 : 1.</source>
        <translation>Hoher Kontrast ist Weiß auf Schwarz und gibt jedem Zeichen und jedem farbigen Wort einen Kontrast von mindestens 7&#xa0;:&#xa0;1.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of menus, messages and explanations. It is used from the next start on.</source>
        <translation>Für Menüs, Meldungen und Erklärungen. Sie gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>Schrift des Textes</translation>
    </message>
    <message>
        <source>Of the text of agent files. In a font whose letters are of one width, columns stand below each other.</source>
        <translation>Für den Text der Agentendateien. In einer Schrift mit gleich breiten Buchstaben stehen Spalten untereinander.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Größe des Textes</translation>
    </message>
    <message>
        <source>The usual size of the font; View ▸ Zoom In and Zoom Out go from there.</source>
        <translation>Die übliche Größe der Schrift; Ansicht ▸ Vergrößern und Verkleinern gehen davon aus.</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1&#xa0;pt</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>A line that is longer than the window goes on in the next row. Nothing in the file changes.</source>
        <translation>Eine Zeile, die länger ist als das Fenster breit, geht darunter weiter. In der Datei ändert sich nichts.</translation>
    </message>
    <message>
        <source>Line ends of new files</source>
        <translation>Zeilenenden neuer Dateien</translation>
    </message>
    <message>
        <source>Files that are there keep theirs. Claude Code cannot repair a header with Windows line ends and drops such an agent without a message; LF is read everywhere.</source>
        <translation>Vorhandene Dateien behalten ihre. Einen Kopf mit Windows-Zeilenenden kann Claude Code nicht reparieren und lässt einen solchen Agenten ohne Meldung weg; LF wird überall gelesen.</translation>
    </message>
    <message>
        <source>Save by itself</source>
        <translation>Automatisch speichern</translation>
    </message>
    <message>
        <source>Running sessions of Claude Code read an unfinished sentence as well. A text is not saved automatically if it has no file yet or is read-only, if another program changed its file, if its header no longer loads, or if saving it needs a question; the status bar says why.</source>
        <translation>Laufende Sitzungen von Claude Code übernehmen auch einen halben Satz. Nicht automatisch gespeichert wird ein Text, der noch keine Datei hat oder schreibgeschützt ist, dessen Datei ein anderes Programm geändert hat, dessen Kopf nicht mehr geladen wird oder dessen Speichern eine Rückfrage braucht; die Statusleiste sagt, warum.</translation>
    </message>
    <message>
        <source>Pause before it saves by itself</source>
        <translation>Pause vor dem automatischen Speichern</translation>
    </message>
    <message>
        <source>Counted from the last change of the text.</source>
        <translation>Gezählt ab der letzten Änderung des Textes.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Terminal to try agents in</source>
        <translation>Terminal zum Ausprobieren von Agenten</translation>
    </message>
    <message>
        <source>The name of its program, such as konsole or xterm. If it is empty, Dossier asks you about the first one that it finds before starting it.</source>
        <translation>Der Name des Programms, etwa konsole oder xterm. Ist nichts angegeben, wird vor dem Start des ersten gefundenen gefragt.</translation>
    </message>
    <message>
        <source>Run the client’s own validator when asked to</source>
        <translation>Auf Wunsch das Prüfprogramm des Clients ausführen</translation>
    </message>
    <message>
        <source>Agent ▸ Ask Claude Code runs it without another question. It reads the files of the agent’s folder; what else it does is up to it.</source>
        <translation>Agent ▸ Claude Code fragen führt es ohne weitere Rückfrage aus. Es liest die Dateien im Ordner des Agenten; was es sonst tut, entscheidet es selbst.</translation>
    </message>
    <message>
        <source>Program that drafts agents</source>
        <translation>Programm, das Agenten entwirft</translation>
    </message>
    <message>
        <source>With its arguments, such as: claude -p. No shell reads it. It is given your instructions on its standard input, and the open agent’s text if you say so; what it answers is shown and never saved automatically.</source>
        <translation>Mit seinen Argumenten, etwa: claude -p. Keine Shell liest das. Das Programm bekommt den Wunsch über seine Standardeingabe, auf Verlangen auch den Text des geöffneten Agenten; seine Antwort wird gezeigt und nie automatisch gespeichert.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Other Programs</source>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>Suggest while a header is typed</source>
        <translation>Beim Tippen im Kopf Vorschläge machen</translation>
    </message>
    <message>
        <source>Fields, tools, models and other names that the client knows are listed below the cursor: Tab takes the first one, Esc closes the list. Without it, Ctrl+Space still shows the list.</source>
        <translation>Felder, Werkzeuge, Modelle und andere Namen, die der Client kennt, erscheinen als Liste unter dem Cursor: Tab übernimmt den ersten Eintrag, Esc schließt die Liste. Ist dies ausgeschaltet, zeigt Strg+Leertaste die Liste trotzdem.</translation>
    </message>
    <message>
        <source>Close brackets and quotes by itself</source>
        <translation>Klammern und Anführungszeichen automatisch schließen</translation>
    </message>
    <message>
        <source>A typed ( [ { &quot; or ` brings the closing one along, or is put around what is selected.</source>
        <translation>Zu einem getippten ( [ { &quot; oder ` kommt das schließende Zeichen hinzu, oder beide werden um das Ausgewählte gesetzt.</translation>
    </message>
    <message>
        <source>Dim the other paragraphs in focus mode</source>
        <translation>Im Fokusmodus die anderen Absätze blasser zeigen</translation>
    </message>
    <message>
        <source>In View ▸ Focus Mode the paragraph with the cursor stands out from all others.</source>
        <translation>In Ansicht ▸ Fokusmodus hebt sich der Absatz mit dem Cursor von allen anderen ab.</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Of the prompt and the descriptions, with the dictionaries of this system. Code, names, keys and links are left out; nothing in the file changes.</source>
        <translation>Im Prompt und in den Beschreibungen, mit den Wörterbüchern dieses Systems. Code, Namen, Schlüssel und Links bleiben außen vor; in der Datei ändert sich nichts.</translation>
    </message>
    <message>
        <source>Language of the spelling</source>
        <translation>Sprache der Rechtschreibung</translation>
    </message>
    <message>
        <source>The name of a dictionary, such as en_GB. If it is empty, the system’s language is taken. A text that is evidently in another language is checked in that one, and View ▸ Spelling Language chooses another one for a single file.</source>
        <translation>Der Name eines Wörterbuchs, etwa en_GB. Ist nichts angegeben, gilt die Sprache des Systems. Ein Text, der erkennbar in einer anderen Sprache steht, wird in dieser geprüft, und Ansicht ▸ Sprache der Rechtschreibung wählt sie für eine einzelne Datei.</translation>
    </message>
</context>
<context>
    <name>dossier::ShortcutController</name>
    <message>
        <source>a part of the window</source>
        <translation>ein Teil des Fensters</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a menu and one in it</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Keys of this part</source>
        <translation>Tastenkürzel dieses Teils</translation>
    </message>
</context>
<context>
    <name>dossier::ShortcutModel</name>
    <message>
        <source>%1 triggers “%2” (%3) too. While both have it, it triggers neither.</source>
        <translation>%1 löst auch „%2“ (%3) aus. Solange beide Befehle es haben, löst es keinen von beiden aus.</translation>
    </message>
    <message>
        <source>%1 triggers “%2” too while the focus is in %3. There it triggers neither.</source>
        <translation>%1 löst auch „%2“ aus, solange der Fokus dort ist (%3). Dort löst es keinen von beiden aus.</translation>
    </message>
    <message>
        <source>%1 alone types a character; in a text you could not type it any more.</source>
        <translation>%1 allein erzeugt ein Zeichen; in einem Text ließe es sich nicht mehr eingeben.</translation>
    </message>
    <message>
        <source>%1 is AltGr with that key on many keyboards, and types a character there.</source>
        <translation>%1 ist auf vielen Tastaturen AltGr mit dieser Taste und erzeugt dort ein Zeichen.</translation>
    </message>
    <message>
        <source>%1 is what texts and lists use to go about or to edit.</source>
        <translation>%1 dient in Texten und Listen zum Bewegen oder Bearbeiten.</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>kein Tastenkürzel</translation>
    </message>
    <message>
        <source>%1, chosen by you</source>
        <comment>keys</comment>
        <translation>%1, selbst gewählt</translation>
    </message>
    <message>
        <source>%1, clashes</source>
        <comment>keys</comment>
        <translation>%1, doppelt belegt</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Zu finden in</translation>
    </message>
</context>
<context>
    <name>dossier::ShortcutsPage</name>
    <message>
        <source>Commands and their keyboard shortcuts</source>
        <translation>Befehle und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>&amp;Tastenkürzel:</translation>
    </message>
    <message>
        <source>&amp;Or:</source>
        <translation>&amp;Oder:</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Choose a command to see and change its keys.</source>
        <translation>Ist ein Befehl gewählt, lässt sich sein Tastenkürzel hier sehen und ändern.</translation>
    </message>
    <message>
        <source>%1 (%2): these keys are always the same.</source>
        <translation>%1 (%2): Dieses Tastenkürzel ist immer dasselbe.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command and menu</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Tastenkürzel: %1</translation>
    </message>
    <message>
        <source>Other keys of %1</source>
        <translation>Weiteres Tastenkürzel: %1</translation>
    </message>
    <message>
        <source>By default it has none.</source>
        <translation>Standardmäßig hat er keines.</translation>
    </message>
    <message>
        <source>Remove Them There</source>
        <translation>Dort wegnehmen</translation>
    </message>
    <message>
        <source>S&amp;tandard Keys</source>
        <translation>Sta&amp;ndardkürzel</translation>
    </message>
</context>
<context>
    <name>dossier::ShowCommand</name>
    <message>
        <source>Shows what the client reads: header, fields, prompt, and why.</source>
        <translation>Zeigt, was der Client liest: Kopf, Felder, Prompt, und warum.</translation>
    </message>
    <message>
        <source>The form of the answer.</source>
        <translation>Die Form der Antwort.</translation>
    </message>
    <message>
        <source>“show” takes one file.</source>
        <translation>„show“ nimmt eine Datei.</translation>
    </message>
    <message>
        <source>Read for: %1 (measured with %2)</source>
        <translation>Gelesen für: %1 (gemessen mit %2)</translation>
    </message>
    <message>
        <source>Header: %1, outcome: %2</source>
        <translation>Kopf: %1, Ergebnis: %2</translation>
    </message>
    <message>
        <source>Prompt: lines %1 to %2, %3 characters</source>
        <translation>Prompt: Zeilen %1 bis %2, %3 Zeichen</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Installed here is %1, which is newer; it may read otherwise.</source>
        <translation>Installiert ist hier %1, das ist neuer; es kann anders lesen.</translation>
    </message>
    <message>
        <source>Rights: %1</source>
        <translation>Rechte: %1</translation>
    </message>
    <message>
        <source>Where it loads, as if it lay in a project’s agents folder:</source>
        <translation>Wo er geladen wird, als läge er im Agentenordner eines Projekts:</translation>
    </message>
</context>
<context>
    <name>dossier::SkillsName</name>
    <message>
        <source>This is no name of a skill.</source>
        <translation>Das ist kein Name eines Skills.</translation>
    </message>
    <message>
        <source>A skill is named with lower-case letters, digits and hyphens; %1 may find none under “%2”.</source>
        <translation>Der Name eines Skills besteht aus Kleinbuchstaben, Ziffern und Bindestrichen; unter „%2“ findet %1 vielleicht keinen.</translation>
    </message>
</context>
<context>
    <name>dossier::SkillsNoSkillTool</name>
    <message>
        <source>Skills are loaded, but the agent cannot call any.</source>
        <translation>Skills werden geladen, aber der Agent kann keinen aufrufen.</translation>
    </message>
    <message>
        <source>%1 loads these skills, but without the tool “Skill” this agent can call no other.</source>
        <translation>%1 lädt diese Skills, aber ohne das Werkzeug „Skill“ kann dieser Agent keinen anderen aufrufen.</translation>
    </message>
    <message>
        <source>“Skill” is not in this list.</source>
        <translation>„Skill“ fehlt in dieser Liste.</translation>
    </message>
    <message>
        <source>Add “Skill” to “tools”</source>
        <translation>„Skill“ zu „tools“ hinzufügen</translation>
    </message>
</context>
<context>
    <name>dossier::SkillsNotFound</name>
    <message>
        <source>No skill of this name is there.</source>
        <translation>Einen Skill dieses Namens gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 leaves the skill “%2” out without a message: none of this name is in the project or at home.</source>
        <translation>%1 lässt den Skill „%2“ ohne Meldung weg: Weder im Projekt noch im persönlichen Ordner gibt es einen dieses Namens.</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>In %1 ändern</translation>
    </message>
</context>
<context>
    <name>dossier::SpecialCharacters</name>
    <message>
        <source>The byte 0x%1, which cannot be shown as text here. It is saved as it is.</source>
        <translation>Das Byte 0x%1, das hier nicht als Text gezeigt werden kann. Es wird gespeichert, wie es ist.</translation>
    </message>
    <message>
        <source>The control character U+%1, which cannot be seen.</source>
        <translation>Das Steuerzeichen U+%1, das nicht zu sehen ist.</translation>
    </message>
    <message>
        <source>The character U+%1 (%2), which cannot be seen.</source>
        <translation>Das Zeichen U+%1 (%2), das nicht zu sehen ist.</translation>
    </message>
    <message>
        <source>Half of a character (U+%1), which cannot be shown. It is saved as U+FFFD.</source>
        <translation>Ein halbes Zeichen (U+%1), das nicht gezeigt werden kann. Es wird als U+FFFD gespeichert.</translation>
    </message>
    <message>
        <source>The tag U+%1, which no font shows. The model can read it as “%2”.</source>
        <translation>Das Tag-Zeichen U+%1, das keine Schrift zeigt. Das Modell kann es als „%2“ lesen.</translation>
    </message>
</context>
<context>
    <name>dossier::SpellMenu</name>
    <message>
        <source>Add to Personal &amp;List</source>
        <translation>In persönliche &amp;Liste aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Ignore in This File</source>
        <translation>In dieser Datei &amp;ignorieren</translation>
    </message>
    <message>
        <source>Spelling Lan&amp;guage</source>
        <translation>S&amp;prache der Rechtschreibung</translation>
    </message>
    <message>
        <source>No word is like it</source>
        <translation>Kein ähnliches Wort</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a language, and the name of its dictionary</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a language, and its country</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>By the Text</source>
        <translation>Nach dem Text</translation>
    </message>
    <message>
        <source>By the Text: %1</source>
        <translation>Nach dem Text: %1</translation>
    </message>
</context>
<context>
    <name>dossier::SpellingController</name>
    <message>
        <source>Chec&amp;k Spelling</source>
        <translation>Rec&amp;htschreibung prüfen</translation>
    </message>
    <message>
        <source>Ne&amp;xt Misspelling</source>
        <translation>N&amp;ächstes unbekanntes Wort</translation>
    </message>
    <message>
        <source>Previous Misspellin&amp;g</source>
        <translation>Voriges &amp;unbekanntes Wort</translation>
    </message>
    <message>
        <source>&amp;Spelling Language</source>
        <translation>S&amp;prache der Rechtschreibung</translation>
    </message>
    <message>
        <source>The spelling of a text as long as this one is not checked.</source>
        <translation>Die Rechtschreibung eines so langen Textes wird nicht geprüft.</translation>
    </message>
    <message>
        <source>No dictionary here knows the language of this text: View ▸ Spelling Language chooses one.</source>
        <translation>Kein Wörterbuch hier kennt die Sprache dieses Textes: Ansicht ▸ Sprache der Rechtschreibung wählt eine.</translation>
    </message>
    <message>
        <source>All words of this text are in the dictionary: %1.</source>
        <translation>Alle Wörter dieses Textes stehen im Wörterbuch: %1.</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary: %2. The menu key offers other words.</source>
        <translation>„%1“ steht nicht im Wörterbuch: %2. Die Menütaste bietet andere Wörter an.</translation>
    </message>
    <message>
        <source>Windows has no dictionary for your languages: add one in its settings of languages.</source>
        <translation>Windows hat kein Wörterbuch für die eingestellten Sprachen: In seinen Spracheinstellungen lässt sich eines hinzufügen.</translation>
    </message>
    <message>
        <source>No dictionary is installed: install one, such as the package hunspell-en-us, together with sonnet6-plugins, and start Dossier again.</source>
        <translation>Es ist kein Wörterbuch installiert: Es hilft, eines zu installieren, etwa das Paket hunspell-de-de, zusammen mit sonnet6-plugins, und Dossier neu zu starten.</translation>
    </message>
</context>
<context>
    <name>dossier::SplitController</name>
    <message>
        <source>&amp;Close Split</source>
        <translation>Teilung &amp;schließen</translation>
    </message>
    <message>
        <source>Split &amp;Beside</source>
        <translation>Nebeneinander tei&amp;len</translation>
    </message>
    <message>
        <source>Split Belo&amp;w</source>
        <translation>&amp;Untereinander teilen</translation>
    </message>
</context>
<context>
    <name>dossier::Standings</name>
    <message>
        <source>%1 uses this agent in %2 in the place of its own “%3”.</source>
        <translation>%1 verwendet diesen Agenten in %2 anstelle des eigenen „%3“.</translation>
    </message>
    <message>
        <source>%1 calls this agent “%2”; “%3” alone is one that it has built in.</source>
        <translation>%1 nennt diesen Agenten „%2“; „%3“ allein ist ein Agent, den es selbst mitbringt.</translation>
    </message>
    <message>
        <source>%1 uses this agent in %2.</source>
        <translation>%1 verwendet diesen Agenten in %2.</translation>
    </message>
    <message>
        <source>%1 uses this agent in %2; it hides the one in %3.</source>
        <translation>%1 verwendet diesen Agenten in %2; er verdeckt den in %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 uses this agent in %2; it hides %n others of this name.</source>
        <translation>
            <numerusform>%1 verwendet diesen Agenten in %2; er verdeckt %n anderen dieses Namens.</numerusform>
            <numerusform>%1 verwendet diesen Agenten in %2; er verdeckt %n andere dieses Namens.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 uses the agent in %2 instead: those of an administrator go first.</source>
        <translation>%1 verwendet stattdessen den Agenten in %2: Von der Systemverwaltung vorgegebene gehen vor.</translation>
    </message>
    <message>
        <source>%1 uses the agent in %2 instead: its folder is nearer to %3.</source>
        <translation>%1 verwendet stattdessen den Agenten in %2: Sein Ordner liegt näher an %3.</translation>
    </message>
    <message>
        <source>%1 uses the agent in %2 instead: those of a worktree go before those of its main repository.</source>
        <translation>%1 verwendet stattdessen den Agenten in %2: Die eines Worktrees gehen denen seines Haupt-Repositorys vor.</translation>
    </message>
    <message>
        <source>%1 uses the agent in %2 instead: those of Home go before those of a project.</source>
        <translation>%1 verwendet stattdessen den Agenten in %2: Persönliche gehen denen eines Projekts vor.</translation>
    </message>
    <message>
        <source>%1 uses one of several agents of this name that go first, such as the one in %2.</source>
        <translation>%1 verwendet einen von mehreren Agenten dieses Namens, die vorgehen, etwa den in %2.</translation>
    </message>
    <message>
        <source>%1 uses the agent in %2 instead: those of a project go before those of Home.</source>
        <translation>%1 verwendet stattdessen den Agenten in %2: Die eines Projekts gehen den persönlichen vor.</translation>
    </message>
    <message>
        <source>%1 uses either this agent or the one in %2; both files are equal.</source>
        <translation>%1 verwendet entweder diesen Agenten oder den in %2; beide Dateien sind gleich.</translation>
    </message>
    <message>
        <source>%1 uses either this agent or the one in %2: both lie in one folder of agents, and which of them it takes is not known.</source>
        <translation>%1 verwendet entweder diesen Agenten oder den in %2: Beide liegen im selben Agentenordner, und welchen davon es nimmt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 uses either this agent or the one in %2: which of their places goes first is not known.</source>
        <translation>%1 verwendet entweder diesen Agenten oder den in %2: Welcher der beiden Orte vorgeht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 does not see this agent from %2: it looks no further up than the repository’s root %3.</source>
        <translation>%1 sieht diesen Agenten von %2 aus nicht: Es sucht nur bis hinauf zur Wurzel des Repositorys, %3.</translation>
    </message>
    <message>
        <source>Whether %1 sees this agent from %2 is not known: it belongs to the folder %3 above.</source>
        <translation>Ob %1 diesen Agenten von %2 aus sieht, ist nicht bekannt: Er gehört zum übergeordneten Ordner %3.</translation>
    </message>
    <message>
        <source>This is the source of the plugin “%1”; %2 uses the agent where the plugin is installed.</source>
        <translation>Das ist die Quelle des Plugins „%1“; %2 verwendet den Agenten dort, wo das Plugin installiert ist.</translation>
    </message>
    <message>
        <source>%1 sees this agent when it is started in %2.</source>
        <translation>%1 sieht diesen Agenten, wenn es in %2 gestartet wird.</translation>
    </message>
    <message>
        <source>%1 does not see this agent from %2: it belongs to %3.</source>
        <translation>%1 sieht diesen Agenten von %2 aus nicht: Er gehört zu %3.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: the plugin “%2” is switched off.</source>
        <translation>%1 lädt diesen Agenten nicht: Das Plugin „%2“ ist abgeschaltet.</translation>
    </message>
    <message>
        <source>%1 does not see this agent from %2: the plugin “%3” is installed for %4 only.</source>
        <translation>%1 sieht diesen Agenten von %2 aus nicht: Das Plugin „%3“ ist nur für %4 installiert.</translation>
    </message>
    <message>
        <source>%1 does not see this agent from %2: the plugin “%3” is installed for other projects.</source>
        <translation>%1 sieht diesen Agenten von %2 aus nicht: Das Plugin „%3“ ist für andere Projekte installiert.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <source>Not known which</source>
        <translation>Nicht bekannt, welcher</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not seen from here</source>
        <translation>Von hier nicht zu sehen</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Nicht geladen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Read by no client</source>
        <translation>Von keinem Client gelesen</translation>
    </message>
    <message>
        <source>%1 does not load this file.</source>
        <translation>%1 lädt diese Datei nicht.</translation>
    </message>
    <message>
        <source>No name: %1 takes it for a note.</source>
        <translation>Kein Name: %1 hält sie für eine Notiz.</translation>
    </message>
    <message>
        <source>%1 looks at no folders inside its folder of agents.</source>
        <translation>In Ordner innerhalb seines Agentenordners sieht %1 nicht hinein.</translation>
    </message>
    <message>
        <source>No client reads agents from %1.</source>
        <translation>Aus %1 liest kein Client Agenten.</translation>
    </message>
</context>
<context>
    <name>dossier::StructureController</name>
    <message>
        <source>Fold or Open &amp;Here</source>
        <translation>&amp;Hier ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Fold or Open &amp;All Sections</source>
        <translation>&amp;Alle Abschnitte ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Fold or Open Hea&amp;der</source>
        <translation>&amp;Kopf ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Outl&amp;ine</source>
        <translation>&amp;Gliederung</translation>
    </message>
    <message>
        <source>Fol&amp;ding</source>
        <translation>Ein- und Aus&amp;klappen</translation>
    </message>
    <message>
        <source>There is nothing to fold around the cursor.</source>
        <translation>Beim Cursor gibt es nichts einzuklappen.</translation>
    </message>
    <message>
        <source>There is no section, no tag and no code block to fold in this prompt.</source>
        <translation>In diesem Prompt gibt es keinen Abschnitt, kein Tag und keinen Codeblock zum Einklappen.</translation>
    </message>
    <message>
        <source>There is no header to fold.</source>
        <translation>Es gibt keinen Kopf zum Einklappen.</translation>
    </message>
</context>
<context>
    <name>dossier::Suppression</name>
    <message>
        <source>The file has no header in which a rule could be turned off.</source>
        <translation>Die Datei hat keinen Kopf, in dem eine Regel ausgeschaltet werden könnte.</translation>
    </message>
</context>
<context>
    <name>dossier::Swatch</name>
    <message>
        <source>none</source>
        <comment>no colour</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>No colour: removes the field</source>
        <translation>Keine Farbe: entfernt das Feld</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
</context>
<context>
    <name>dossier::TabBar</name>
    <message>
        <source>Close this tab</source>
        <translation>Diesen Reiter schließen</translation>
    </message>
</context>
<context>
    <name>dossier::TabController</name>
    <message>
        <source>Reopen Close&amp;d Tab</source>
        <translation>Geschlossenen Reiter &amp;wieder öffnen</translation>
    </message>
    <message>
        <source>All Tab&amp;s …</source>
        <translation>All&amp;e Reiter …</translation>
    </message>
    <message>
        <source>P&amp;in Tab</source>
        <translation>Reiter &amp;anheften</translation>
    </message>
</context>
<context>
    <name>dossier::Terminal</name>
    <message>
        <source>“%1” is not handed to another program: it could be taken for something else than a name. Use letters, digits and hyphens.</source>
        <translation>„%1“ wird keinem anderen Programm übergeben: Es könnte für etwas anderes als einen Namen gehalten werden. Der Name sollte aus Buchstaben, Ziffern und Bindestrichen bestehen.</translation>
    </message>
    <message>
        <source>%1 was not found: no program “%2” in the folders of PATH. Install it, or start Dossier from a terminal where it is found.</source>
        <translation>%1 wurde nicht gefunden: In den Ordnern von PATH gibt es kein Programm „%2“. Es ist zu installieren, oder Dossier ist aus einem Terminal zu starten, in dem es gefunden wird.</translation>
    </message>
    <message>
        <source>It is not known how %1 does that.</source>
        <translation>Wie %1 das macht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The terminal “%1” was not found in the folders of PATH. Choose another one in the preferences, or copy the command.</source>
        <translation>Das Terminal „%1“ wurde in den Ordnern von PATH nicht gefunden. In den Einstellungen lässt sich ein anderes wählen, oder der Befehl lässt sich kopieren.</translation>
    </message>
</context>
<context>
    <name>dossier::TextFieldEditor</name>
    <message>
        <source>separated by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>dossier::TextLost</name>
    <message>
        <source>Text behind “ #” is a comment and does not reach the client.</source>
        <translation>Text hinter „ #“ ist ein Kommentar und erreicht den Client nicht.</translation>
    </message>
    <message>
        <source>%1 does not get this text: behind “ #” the rest of “%2” is a comment.</source>
        <translation>%1 bekommt diesen Text nicht: Hinter „ #“ ist der Rest von „%2“ ein Kommentar.</translation>
    </message>
    <message>
        <source>Quote “%1” with this text</source>
        <translation>„%1“ samt diesem Text in Anführungszeichen setzen</translation>
    </message>
</context>
<context>
    <name>dossier::TextReport</name>
    <message>
        <source>Files checked: %1. Errors: %2, warnings: %3, tips: %4.</source>
        <translation>Geprüfte Dateien: %1. Fehler: %2, Warnungen: %3, Hinweise: %4.</translation>
    </message>
    <message>
        <source>Not shown: %1.</source>
        <translation>Nicht gezeigt: %1.</translation>
    </message>
</context>
<context>
    <name>dossier::TextSearch</name>
    <message>
        <source>The expression cannot be read: %1 (at character %2).</source>
        <translation>Der Ausdruck ist nicht lesbar: %1 (bei Zeichen %2).</translation>
    </message>
</context>
<context>
    <name>dossier::TextSecret</name>
    <message>
        <source>an access key of AWS</source>
        <translation>ein Zugangsschlüssel für AWS</translation>
    </message>
    <message>
        <source>a token of GitHub</source>
        <translation>ein Token für GitHub</translation>
    </message>
    <message>
        <source>a token of GitLab</source>
        <translation>ein Token für GitLab</translation>
    </message>
    <message>
        <source>a key of Anthropic</source>
        <translation>ein Schlüssel für Anthropic</translation>
    </message>
    <message>
        <source>a key of OpenAI</source>
        <translation>ein Schlüssel für OpenAI</translation>
    </message>
    <message>
        <source>a token of Slack</source>
        <translation>ein Token für Slack</translation>
    </message>
    <message>
        <source>a key of Google</source>
        <translation>ein Schlüssel für Google</translation>
    </message>
    <message>
        <source>a token of npm</source>
        <translation>ein Token für npm</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>ein privater Schlüssel</translation>
    </message>
    <message>
        <source>The text holds what looks like a key or a token.</source>
        <translation>Der Text enthält etwas, das wie ein Schlüssel oder Token aussieht.</translation>
    </message>
    <message>
        <source>This looks like %1. Whoever reads the file can use it, and each run sends it to the model: keep it in an environment variable, and make a new one.</source>
        <translation>Das sieht aus wie %1. Wer die Datei liest, kann es verwenden, und jeder Lauf schickt es an das Modell: besser in einer Umgebungsvariablen aufbewahren und einen neuen Wert erzeugen.</translation>
    </message>
</context>
<context>
    <name>dossier::ToolNotAllowed</name>
    <message>
        <source>The prompt speaks of a tool that the agent is not given.</source>
        <translation>Der Prompt spricht von einem Werkzeug, das der Agent nicht bekommt.</translation>
    </message>
    <message>
        <source>The prompt speaks of the tool “%1”, which %2 does not give this agent.</source>
        <translation>Der Prompt spricht vom Werkzeug „%1“, das %2 diesem Agenten nicht gibt.</translation>
    </message>
    <message>
        <source>These are the tools.</source>
        <translation>Das sind die Werkzeuge.</translation>
    </message>
</context>
<context>
    <name>dossier::ToolNotMentioned</name>
    <message>
        <source>A tool is given that the prompt never speaks of.</source>
        <translation>Der Agent bekommt ein Werkzeug, von dem der Prompt nie spricht.</translation>
    </message>
    <message>
        <source>The prompt never speaks of “%1”.</source>
        <translation>Von „%1“ spricht der Prompt nie.</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsAgentList</name>
    <message>
        <source>The list of agents to call counts for the main agent only.</source>
        <translation>Die Liste der aufrufbaren Agenten gilt nur für den Hauptagenten.</translation>
    </message>
    <message>
        <source>%1 keeps to “%2” only where this agent runs as the main agent; called by another, it may call any.</source>
        <translation>%1 hält sich nur an „%2“, wenn dieser Agent als Hauptagent läuft; von einem anderen aufgerufen, darf er jeden aufrufen.</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsEditor</name>
    <message>
        <source>Others, such as mcp__server__tool or Agent(a, b)</source>
        <translation>Andere, etwa mcp__server__tool oder Agent(a, b)</translation>
    </message>
    <message>
        <source>Other tools</source>
        <translation>Andere Werkzeuge</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Nothing is written until the first tool is ticked.</source>
        <translation>Geschrieben wird erst, wenn das erste Werkzeug angehakt ist.</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>Alle Werkzeuge</translation>
    </message>
    <message>
        <source>Only these:</source>
        <translation>Nur diese:</translation>
    </message>
    <message>
        <source>All but these:</source>
        <translation>Alle außer diesen:</translation>
    </message>
    <message>
        <source>May use: %1</source>
        <translation>Darf verwenden: %1</translation>
    </message>
    <message>
        <source>May use: %1. A limit is written, but not applied.</source>
        <translation>Darf verwenden: %1. Eine Beschränkung steht da, wird aber nicht angewandt.</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsEmpty</name>
    <message>
        <source>The list of tools is empty: the agent gets none.</source>
        <translation>Die Liste der Werkzeuge ist leer: Der Agent bekommt keine.</translation>
    </message>
    <message>
        <source>%1 gives this agent no tool at all: the list is empty. Without the line it gets all of them.</source>
        <translation>%1 gibt diesem Agenten kein einziges Werkzeug: Die Liste ist leer. Ohne die Zeile bekommt er alle.</translation>
    </message>
    <message>
        <source>Remove “tools”: it may use every tool</source>
        <translation>„tools“ entfernen: Er darf dann jedes Werkzeug verwenden</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsInBothLists</name>
    <message>
        <source>A tool is both given and taken away.</source>
        <translation>Ein Werkzeug wird zugleich gegeben und weggenommen.</translation>
    </message>
    <message>
        <source>%1 does not give “%2”: it stands in both lists, and taking away wins.</source>
        <translation>%1 gibt „%2“ nicht: Es steht in beiden Listen, und das Wegnehmen gewinnt.</translation>
    </message>
    <message>
        <source>Here it is taken away.</source>
        <translation>Hier wird es weggenommen.</translation>
    </message>
    <message>
        <source>Remove it from “tools”</source>
        <translation>Es aus „tools“ entfernen</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsNeverGiven</name>
    <message>
        <source>The client gives this tool to no agent.</source>
        <translation>Der Client gibt dieses Werkzeug keinem Agenten.</translation>
    </message>
    <message>
        <source>%1 never gives “%2” to an agent that another one calls, even if it is listed.</source>
        <translation>%1 gibt „%2“ nie an einen Agenten, den ein anderer aufruft, auch wenn es in der Liste steht.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsOldName</name>
    <message>
        <source>The tool has another name today.</source>
        <translation>Das Werkzeug heißt heute anders.</translation>
    </message>
    <message>
        <source>%1 calls “%2” “%3” today; the old name still counts.</source>
        <translation>%1 nennt „%2“ heute „%3“; der alte Name gilt noch.</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>In %1 ändern</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsPage</name>
    <message>
        <source>All tools</source>
        <translation>Alle Werkzeuge</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Read, and look into the web</source>
        <translation>Lesen und im Web nachsehen</translation>
    </message>
    <message>
        <source>Read and change files</source>
        <translation>Dateien lesen und ändern</translation>
    </message>
    <message>
        <source>Read, change files and run commands</source>
        <translation>Dateien lesen und ändern, Befehle ausführen</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>What may it use?</source>
        <translation>Was darf er verwenden?</translation>
    </message>
    <message>
        <source>What it may use</source>
        <translation>Was er verwenden darf</translation>
    </message>
    <message>
        <source>Only these:</source>
        <translation>Nur diese:</translation>
    </message>
    <message>
        <source>Others, such as mcp__server__tool</source>
        <translation>Andere, etwa mcp__server__tool</translation>
    </message>
    <message>
        <source>Other tools</source>
        <translation>Andere Werkzeuge</translation>
    </message>
    <message>
        <source>Can use: %1</source>
        <translation>Darf verwenden: %1</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsPattern</name>
    <message>
        <source>A pattern behind a tool is not promised to limit it.</source>
        <translation>Ein Muster hinter einem Werkzeug beschränkt es nicht sicher.</translation>
    </message>
    <message>
        <source>%1 takes “%2” here, but does not promise to hold the agent to what stands in parentheses; a hook or the permission settings do.</source>
        <translation>%1 nimmt „%2“ hier an, verspricht aber nicht, den Agenten an den Inhalt der Klammern zu halten; das tun ein Hook oder die Berechtigungen.</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsPlanExit</name>
    <message>
        <source>“ExitPlanMode” is given in the permission mode “plan” only.</source>
        <translation>„ExitPlanMode“ gibt es nur im Berechtigungsmodus „plan“.</translation>
    </message>
    <message>
        <source>%1 gives “%2” to an agent only with “permissionMode: plan”.</source>
        <translation>%1 gibt „%2“ einem Agenten nur mit „permissionMode: plan“.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsServersAll</name>
    <message>
        <source>“mcp__*” gives no tools; it only takes them away.</source>
        <translation>„mcp__*“ gibt keine Werkzeuge; es nimmt sie nur weg.</translation>
    </message>
    <message>
        <source>%1 understands “%2” in “disallowedTools” only; to give tools, name each server, as in “mcp__github”.</source>
        <translation>%1 versteht „%2“ nur in „disallowedTools“; um Werkzeuge zu geben, ist jeder Server zu nennen, etwa „mcp__github“.</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsTwice</name>
    <message>
        <source>A tool stands twice in one list.</source>
        <translation>Ein Werkzeug steht zweimal in einer Liste.</translation>
    </message>
    <message>
        <source>“%1” stands twice in “%2”; once is enough.</source>
        <translation>„%1“ steht zweimal in „%2“; einmal genügt.</translation>
    </message>
    <message>
        <source>Keep each tool once</source>
        <translation>Jedes Werkzeug einmal behalten</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsUnknown</name>
    <message>
        <source>The client has no tool of this name for agents.</source>
        <translation>Der Client hat kein Werkzeug dieses Namens für Agenten.</translation>
    </message>
    <message>
        <source>%1 has no tool “%2” of its own; names of tools are exact.</source>
        <translation>%1 hat kein eigenes Werkzeug „%2“; bei den Namen zählt jeder Buchstabe.</translation>
    </message>
    <message>
        <source>“%1” is unknown too.</source>
        <translation>Auch „%1“ ist unbekannt.</translation>
    </message>
    <message>
        <source>%1 knows no tool of this list, “%2” for one, and refuses to start an agent without tools.</source>
        <translation>%1 kennt kein Werkzeug dieser Liste, so auch „%2“ nicht, und weigert sich, einen Agenten ohne Werkzeuge zu starten.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has no tool “%2” of its own, nor %n others of this list; names of tools are exact.</source>
        <translation>
            <numerusform>%1 hat kein eigenes Werkzeug „%2“ und auch %n weiteres dieser Liste nicht; bei den Namen zählt jeder Buchstabe.</numerusform>
            <numerusform>%1 hat kein eigenes Werkzeug „%2“ und auch %n weitere dieser Liste nicht; bei den Namen zählt jeder Buchstabe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>In %1 ändern</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsWidenedByMemory</name>
    <message>
        <source>“memory” gives tools that “tools” leaves out.</source>
        <translation>„memory“ gibt Werkzeuge, die „tools“ weglässt.</translation>
    </message>
    <message>
        <source>%1 gives this agent more than “tools” says: a memory turns on %2.</source>
        <translation>%1 gibt diesem Agenten mehr, als „tools“ sagt: Ein Gedächtnis schaltet %2 ein.</translation>
    </message>
    <message>
        <source>This list leaves them out.</source>
        <translation>Diese Liste lässt sie weg.</translation>
    </message>
    <message>
        <source>Add %1 to “tools”</source>
        <translation>%1 zu „tools“ hinzufügen</translation>
    </message>
    <message>
        <source>Remove “memory”</source>
        <translation>„memory“ entfernen</translation>
    </message>
</context>
<context>
    <name>dossier::Trash</name>
    <message>
        <source>%1 was not deleted: it could not be put in the trash (%2). A file manager may delete it for good.</source>
        <translation>%1 wurde nicht gelöscht: Die Datei ließ sich nicht in den Papierkorb legen (%2). Eine Dateiverwaltung kann sie endgültig löschen.</translation>
    </message>
</context>
<context>
    <name>dossier::UnbalancedTags</name>
    <message>
        <source>A tag in the prompt has no counterpart.</source>
        <translation>Ein Tag im Prompt hat kein Gegenstück.</translation>
    </message>
    <message>
        <source>“&lt;/%1&gt;” closes more parts than “&lt;%1&gt;” begins.</source>
        <translation>„&lt;/%1&gt;“ schließt mehr Teile, als „&lt;%1&gt;“ beginnt.</translation>
    </message>
    <message>
        <source>“&lt;%1&gt;” begins more parts than “&lt;/%1&gt;” closes.</source>
        <translation>„&lt;%1&gt;“ beginnt mehr Teile, als „&lt;/%1&gt;“ schließt.</translation>
    </message>
</context>
<context>
    <name>dossier::UnclosedFence</name>
    <message>
        <source>A block of code in the prompt is not closed.</source>
        <translation>Ein Codeblock im Prompt ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>This block of code is not closed, so the rest of the prompt is part of it.</source>
        <translation>Dieser Codeblock ist nicht geschlossen, der Rest des Prompts gehört also dazu.</translation>
    </message>
    <message>
        <source>Close it at the end</source>
        <translation>Am Ende schließen</translation>
    </message>
</context>
<context>
    <name>dossier::UndoKeys</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>dossier::UndoPlan</name>
    <message>
        <source>Back to what it was</source>
        <translation>Zurück zum früheren Stand</translation>
    </message>
    <message>
        <source>It was changed since; going back loses that too.</source>
        <translation>Sie wurde seither geändert; mit dem Zurücknehmen geht auch das verloren.</translation>
    </message>
    <message>
        <source>It was deleted or moved since.</source>
        <translation>Sie wurde seither gelöscht oder verschoben.</translation>
    </message>
    <message>
        <source>Away with what was made</source>
        <translation>Das Angelegte entfernen</translation>
    </message>
    <message>
        <source>It was changed since; it goes to the trash with that.</source>
        <translation>Sie wurde seither geändert; mitsamt dieser Änderung kommt sie in den Papierkorb.</translation>
    </message>
    <message>
        <source>There is another file in its place, which would be lost.</source>
        <translation>An ihrer Stelle liegt eine andere Datei, die verloren ginge.</translation>
    </message>
    <message>
        <source>There is another file in the place where %1 came from.</source>
        <translation>Dort, woher %1 kam, liegt eine andere Datei.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>dossier::UnindentedLine</name>
    <message>
        <source>A line continues a value without indentation.</source>
        <translation>Eine Zeile setzt einen Wert ohne Einrückung fort.</translation>
    </message>
    <message>
        <source>Line %1 continues “%2” without indentation.</source>
        <translation>Zeile %1 setzt „%2“ ohne Einrückung fort.</translation>
    </message>
    <message>
        <source>Indent line %1</source>
        <translation>Zeile %1 einrücken</translation>
    </message>
    <message>
        <source>Indent lines %1–%2</source>
        <translation>Zeilen %1–%2 einrücken</translation>
    </message>
    <message>
        <source>Quote “%1”: no word changes</source>
        <translation>„%1“ in Anführungszeichen setzen: Kein Wort ändert sich</translation>
    </message>
    <message>
        <source>Line %1 continues “%2” without indentation and does not belong to it any more.</source>
        <translation>Zeile %1 setzt „%2“ ohne Einrückung fort und gehört nicht mehr dazu.</translation>
    </message>
</context>
<context>
    <name>dossier::UnknownKey</name>
    <message>
        <source>The client knows no field of this name and ignores it.</source>
        <translation>Der Client kennt kein Feld dieses Namens und beachtet es nicht.</translation>
    </message>
    <message>
        <source>%1 knows no field “%2” and ignores it.</source>
        <translation>%1 kennt kein Feld „%2“ und beachtet es nicht.</translation>
    </message>
</context>
<context>
    <name>dossier::UnknownSuppression</name>
    <message>
        <source>A comment turns off a rule that there is not.</source>
        <translation>Ein Kommentar schaltet eine Regel aus, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Dossier has no rule “%1”, so this comment turns nothing off.</source>
        <translation>Dossier hat keine Regel „%1“, dieser Kommentar schaltet also nichts aus.</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>In %1 ändern</translation>
    </message>
</context>
<context>
    <name>dossier::UnknownValue</name>
    <message>
        <source>“%1” has none of the values that the client knows.</source>
        <translation>„%1“ hat keinen der Werte, die der Client kennt.</translation>
    </message>
    <message>
        <source>%1 knows no such value of “%2”; it knows: %3.</source>
        <translation>%1 kennt keinen solchen Wert von „%2“; bekannt sind: %3.</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>In „%1“ ändern</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>dossier::UnquotedColon</name>
    <message>
        <source>A value without quotes holds a colon and a space.</source>
        <translation>Ein Wert ohne Anführungszeichen enthält einen Doppelpunkt mit Leerzeichen.</translation>
    </message>
    <message>
        <source>%1 cannot repair a header that also has a block of text.</source>
        <translation>%1 kann einen Kopf nicht reparieren, in dem auch ein Textblock steht.</translation>
    </message>
    <message>
        <source>%1 loads this agent by its file name alone, without its fields, because of the unquoted “: ” in “%2”.</source>
        <translation>%1 lädt diesen Agenten nur unter seinem Dateinamen, ohne seine Felder, wegen des „: “ ohne Anführungszeichen in „%2“.</translation>
    </message>
    <message>
        <source>%1 repairs the unquoted “: ” in “%2”; strict readers such as Copilot CLI do not and leave the agent out.</source>
        <translation>%1 repariert das „: “ ohne Anführungszeichen in „%2“; strenge Leser wie Copilot CLI tun es nicht und lassen den Agenten weg.</translation>
    </message>
    <message>
        <source>The client cannot repair the unquoted “: ” in “%1”.</source>
        <translation>Das „: “ ohne Anführungszeichen in „%1“ kann der Client nicht reparieren.</translation>
    </message>
    <message>
        <source>Quote “%1”: no word changes</source>
        <translation>„%1“ in Anführungszeichen setzen: Kein Wort ändert sich</translation>
    </message>
</context>
<context>
    <name>dossier::UnsetCommand</name>
    <message>
        <source>Removes fields.</source>
        <translation>Entfernt Felder.</translation>
    </message>
    <message>
        <source>“unset” takes a file and at least one KEY.</source>
        <translation>„unset“ nimmt eine Datei und mindestens einen SCHLÜSSEL.</translation>
    </message>
</context>
<context>
    <name>dossier::ValidatorAnswer</name>
    <message>
        <source>Its answer is of a form that is not known here. It stands below as it came.</source>
        <translation>Die Antwort hat eine Form, die hier nicht bekannt ist. Sie steht unten, wie sie kam.</translation>
    </message>
</context>
<context>
    <name>dossier::Verdict</name>
    <message>
        <source>Can use: %1</source>
        <translation>Darf verwenden: %1</translation>
    </message>
    <message>
        <source>%1 loads this agent without its fields.</source>
        <translation>%1 lädt diesen Agenten ohne seine Felder.</translation>
    </message>
    <message>
        <source>%1 loads this agent.</source>
        <translation>%1 lädt diesen Agenten.</translation>
    </message>
    <message>
        <source>No name: %1 takes it for a note.</source>
        <translation>Kein Name: %1 hält sie für eine Notiz.</translation>
    </message>
    <message>
        <source>%1 does not load this agent, and shows no message.</source>
        <translation>%1 lädt diesen Agenten nicht und meldet nichts.</translation>
    </message>
    <message>
        <source>%1 does not load this agent.</source>
        <translation>%1 lädt diesen Agenten nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Can use: %1 · ≈ %Ln token(s) in every session</source>
        <translation>
            <numerusform>Darf verwenden: %1 · ≈ %Ln Token in jeder Sitzung</numerusform>
            <numerusform>Darf verwenden: %1 · ≈ %Ln Token in jeder Sitzung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::VerdictBar</name>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Beachten</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>dossier::VersionStore</name>
    <message>
        <source>its folder cannot be made</source>
        <translation>der Ordner dafür kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>ein anderes Programm hält den Ordner gesperrt</translation>
    </message>
    <message>
        <source>Earlier versions of files are not kept for now: %1 cannot be written (%2). Free space or change the permissions there.</source>
        <translation>Frühere Fassungen von Dateien werden zurzeit nicht aufbewahrt: In %1 kann nicht geschrieben werden (%2). Es hilft, dort Platz zu schaffen oder die Berechtigungen zu ändern.</translation>
    </message>
</context>
<context>
    <name>dossier::VersionsDialog</name>
    <message>
        <source>The last %1 states of each file that was open or written here, none above %2; of all files together the newest %3, in %4.</source>
        <translation>Die letzten %1 Stände jeder Datei, die hier offen war oder geschrieben wurde, keiner über %2; von allen Dateien zusammen die neuesten %3, in %4.</translation>
    </message>
    <message>
        <source>Earlier Versions of %1</source>
        <translation>Frühere Fassungen von %1</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Voriger</translation>
    </message>
    <message>
        <source>To the difference above (Shift+F7)</source>
        <translation>Zum Unterschied darüber (Umschalt+F7)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächster</translation>
    </message>
    <message>
        <source>To the next difference (F7)</source>
        <translation>Zum nächsten Unterschied (F7)</translation>
    </message>
    <message>
        <source>Take This &amp;Difference</source>
        <translation>Diesen &amp;Unterschied übernehmen</translation>
    </message>
    <message>
        <source>&amp;Take This Version</source>
        <translation>Diese &amp;Fassung übernehmen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>No earlier version of this file is kept yet. Each state that is opened, saved or found changed will be listed here.</source>
        <translation>Von dieser Datei gibt es noch keine frühere Fassung. Hier wird jeder Stand stehen, der geöffnet, gespeichert oder geändert vorgefunden wird.</translation>
    </message>
    <message>
        <source>The text is too large to be shown beside this version; it can still be taken as a whole.</source>
        <translation>Der Text ist zu groß, um neben dieser Fassung gezeigt zu werden; als Ganzes kann sie dennoch übernommen werden.</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <translation>Fassung: %1</translation>
    </message>
    <message>
        <source>The text now</source>
        <translation>Der Text jetzt</translation>
    </message>
    <message numerus="yes">
        <source>The text now differs from this version in %n place(s).</source>
        <translation>
            <numerusform>Der jetzige Text weicht an %n Stelle von dieser Fassung ab.</numerusform>
            <numerusform>Der jetzige Text weicht an %n Stellen von dieser Fassung ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text now is this version.</source>
        <translation>Der jetzige Text entspricht dieser Fassung.</translation>
    </message>
    <message>
        <source>The text is the same; line ends or encoding are others.</source>
        <translation>Der Text ist derselbe; Zeilenenden oder Kodierung sind andere.</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>%1 ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Makes these lines of the text as they were (%1); nothing is written to the file</source>
        <translation>Bringt diese Zeilen des Textes auf den früheren Stand (%1); in die Datei wird nichts geschrieben</translation>
    </message>
    <message>
        <source>Makes the text what it was, as one step that can be undone (%1); nothing is written to the file</source>
        <translation>Bringt den Text auf diesen Stand, in einem Schritt, der sich rückgängig machen lässt (%1); in die Datei wird nichts geschrieben</translation>
    </message>
    <message>
        <source>Taken into the text; it is not saved yet.</source>
        <translation>In den Text übernommen; noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>The text is this version again; it is not saved yet.</source>
        <translation>Der Text entspricht wieder dieser Fassung; noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>The version could not be taken into the text.</source>
        <translation>Die Fassung konnte nicht in den Text übernommen werden.</translation>
    </message>
</context>
<context>
    <name>dossier::VersionsModel</name>
    <message>
        <source>As opened here</source>
        <translation>Wie hier geöffnet</translation>
    </message>
    <message>
        <source>Changed outside, found when opened</source>
        <translation>Von außen geändert, beim Öffnen bemerkt</translation>
    </message>
    <message>
        <source>Changed outside</source>
        <translation>Von außen geändert</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Hier gespeichert</translation>
    </message>
    <message>
        <source>Written by a command</source>
        <translation>Von einem Befehl geschrieben</translation>
    </message>
    <message>
        <source>Before it was written here</source>
        <translation>Bevor hier geschrieben wurde</translation>
    </message>
    <message>
        <source>Changed outside, found when written</source>
        <translation>Von außen geändert, beim Schreiben bemerkt</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erste</translation>
    </message>
    <message>
        <source>line ends or encoding</source>
        <translation>Zeilenenden oder Kodierung</translation>
    </message>
    <message>
        <source>+%1 −%2</source>
        <comment>lines added, lines removed</comment>
        <translation>+%1 −%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>size, difference</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Too large to be kept: it is only known that it was.</source>
        <translation>Zu groß zum Aufbewahren: Bekannt ist nur, dass es sie gab.</translation>
    </message>
    <message>
        <source>Not kept any more: it is only known that it was.</source>
        <translation>Nicht mehr vorhanden: Bekannt ist nur, dass es sie gab.</translation>
    </message>
    <message>
        <source>%1 (too large to be kept)</source>
        <translation>%1 (zu groß zum Aufbewahren)</translation>
    </message>
    <message>
        <source>%1 (not kept any more)</source>
        <translation>%1 (nicht mehr vorhanden)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Woher sie kam</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>dossier::ViewsList</name>
    <message>
        <source>Views of all agents</source>
        <translation>Ansichten aller Agenten</translation>
    </message>
</context>
<context>
    <name>dossier::ViewsModel</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>All agents of all places in one table</source>
        <translation>Alle Agenten aller Orte in einer Tabelle</translation>
    </message>
    <message>
        <source>Agents that their client does not load, or that may do more than is written</source>
        <translation>Agenten, die ihr Client nicht lädt oder die mehr dürfen, als geschrieben steht</translation>
    </message>
    <message>
        <source>Not as written</source>
        <translation>Nicht wie geschrieben</translation>
    </message>
    <message>
        <source>Agents that their client reads otherwise than written</source>
        <translation>Agenten, die ihr Client anders liest, als sie geschrieben sind</translation>
    </message>
    <message>
        <source>Changed outside</source>
        <translation>Von außen geändert</translation>
    </message>
    <message>
        <source>What others changed since you last saw it here</source>
        <translation>Was andere geändert haben, seit es hier zuletzt gesehen wurde</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Gleicher Name</translation>
    </message>
    <message>
        <source>Names that several files have, and which of them is used</source>
        <translation>Namen, die mehrere Dateien haben, und welche davon verwendet wird</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>view, count</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Won’t load</source>
        <translation>Wird nicht geladen</translation>
    </message>
    <message>
        <source>How many tokens all descriptions take of every session, and how alike they are</source>
        <translation>Wie viele Token alle Beschreibungen in jeder Sitzung kosten, und wie ähnlich sie sind</translation>
    </message>
    <message>
        <source>What Dossier wrote</source>
        <translation>Was Dossier geschrieben hat</translation>
    </message>
    <message>
        <source>Every write, with a way back</source>
        <translation>Alles Geschriebene, mit Weg zurück</translation>
    </message>
</context>
<context>
    <name>dossier::Watcher</name>
    <message numerus="yes">
        <source>Changes in %n folder(s), such as %1, are noticed only every %2 seconds, as the system watches no more folders. Show fewer places, or raise the system’s limit fs.inotify.max_user_watches.</source>
        <translation>
            <numerusform>Änderungen in %n Ordner, etwa %1, werden nur alle %2 Sekunden bemerkt, weil das System keine weiteren Ordner überwacht. Weniger Orte zeigen, oder die Grenze fs.inotify.max_user_watches des Systems erhöhen.</numerusform>
            <numerusform>Änderungen in %n Ordnern, etwa %1, werden nur alle %2 Sekunden bemerkt, weil das System keine weiteren Ordner überwacht. Weniger Orte zeigen, oder die Grenze fs.inotify.max_user_watches des Systems erhöhen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes in %n folder(s), such as %1, are noticed only every %2 seconds, as the system watches no more folders. Show fewer places to notice them sooner.</source>
        <translation>
            <numerusform>Änderungen in %n Ordner, etwa %1, werden nur alle %2 Sekunden bemerkt, weil das System keine weiteren Ordner überwacht. Weniger Orte zeigen, um sie früher zu bemerken.</numerusform>
            <numerusform>Änderungen in %n Ordnern, etwa %1, werden nur alle %2 Sekunden bemerkt, weil das System keine weiteren Ordner überwacht. Weniger Orte zeigen, um sie früher zu bemerken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes in %n folder(s) on a network, such as %1, are noticed only every %2 seconds, as a network tells of none. Wait so long after a change there, or work in a folder of this computer.</source>
        <translation>
            <numerusform>Änderungen in %n Ordner im Netz, etwa %1, werden nur alle %2 Sekunden bemerkt, weil das Netz sie nicht meldet. Nach einer Änderung dort so lange warten oder in einem Ordner dieses Rechners arbeiten.</numerusform>
            <numerusform>Änderungen in %n Ordnern im Netz, etwa %1, werden nur alle %2 Sekunden bemerkt, weil das Netz sie nicht meldet. Nach einer Änderung dort so lange warten oder in einem Ordner dieses Rechners arbeiten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::Welcome</name>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Write agents for Claude Code as text and as a form, and see before the save whether they will load.</source>
        <translation>Agenten für Claude Code als Text und als Formular schreiben und schon vor dem Speichern sehen, ob sie geladen werden.</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Einen Ordner öffnen</translation>
    </message>
    <message>
        <source>Shows every agent of a project, or drop it here</source>
        <translation>Zeigt alle Agenten eines Projekts; er lässt sich auch hierher ziehen</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Eine Datei öffnen</translation>
    </message>
    <message>
        <source>A single agent file</source>
        <translation>Eine einzelne Agentendatei</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;open&quot;&gt;%1&lt;/a&gt; in %2</source>
        <comment>file in folder</comment>
        <translation>&lt;a href=&quot;open&quot;&gt;%1&lt;/a&gt; in %2</translation>
    </message>
    <message>
        <source>In the handbook: %1</source>
        <comment>the title of a page</comment>
        <translation>Im Handbuch: %1</translation>
    </message>
</context>
<context>
    <name>dossier::WindowActions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>action and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Open File …</source>
        <translation>Datei &amp;öffnen …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;As …</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Save A&amp;ll</source>
        <translation>A&amp;lle speichern</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find …</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>R&amp;eplace …</source>
        <translation>Erset&amp;zen …</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Weitersuc&amp;hen</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Rückwär&amp;ts suchen</translation>
    </message>
    <message>
        <source>&amp;Go to Line …</source>
        <translation>&amp;Gehe zu Zeile …</translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation>Ei&amp;nrücken</translation>
    </message>
    <message>
        <source>Fi&amp;x All Safe Problems …</source>
        <translation>Alle sicheren K&amp;orrekturen …</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Text With Pre&amp;view</source>
        <translation>Text &amp;mit Vorschau</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Show &amp;Agents</source>
        <translation>&amp;Agenten zeigen</translation>
    </message>
    <message>
        <source>Show &amp;Fields</source>
        <translation>&amp;Felder zeigen</translation>
    </message>
    <message>
        <source>Show P&amp;roblems</source>
        <translation>P&amp;robleme zeigen</translation>
    </message>
    <message>
        <source>Wrap &amp;Lines</source>
        <translation>&amp;Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Verkle&amp;inern</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Next P&amp;roblem</source>
        <translation>Nächstes P&amp;roblem</translation>
    </message>
    <message>
        <source>Previous Pro&amp;blem</source>
        <translation>Voriges Pro&amp;blem</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <translation>&amp;Agenten</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>&amp;Felder</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>&amp;Next Tab</source>
        <translation>&amp;Nächster Reiter</translation>
    </message>
    <message>
        <source>Pre&amp;vious Tab</source>
        <translation>&amp;Voriger Reiter</translation>
    </message>
    <message>
        <source>&amp;About Dossier</source>
        <translation>Ü&amp;ber Dossier</translation>
    </message>
    <message>
        <source>Fix Problem in This &amp;Line …</source>
        <translation>Problem in &amp;dieser Zeile beheben …</translation>
    </message>
    <message>
        <source>Add &amp;Folder …</source>
        <translation>&amp;Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;New Agent …</source>
        <translation>&amp;Neuer Agent …</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>Dupl&amp;icate …</source>
        <translation>&amp;Duplizieren …</translation>
    </message>
    <message>
        <source>&amp;Move …</source>
        <translation>&amp;Verschieben …</translation>
    </message>
    <message>
        <source>&amp;Copy To …</source>
        <translation>&amp;Kopieren nach …</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>&amp;Undo Last Batch …</source>
        <translation>Letzte &amp;Sammeländerung rückgängig machen …</translation>
    </message>
    <message>
        <source>Copy Command to &amp;Try It</source>
        <translation>&amp;Befehl zum Ausprobieren kopieren</translation>
    </message>
    <message>
        <source>Com&amp;pare With …</source>
        <translation>Vergleichen &amp;mit …</translation>
    </message>
    <message>
        <source>Compare With &amp;Last Commit</source>
        <translation>Mit letztem &amp;Commit vergleichen</translation>
    </message>
    <message>
        <source>Compare With Fil&amp;e on Disk</source>
        <translation>Mit gespeicherter Dat&amp;ei vergleichen</translation>
    </message>
    <message>
        <source>Where It &amp;Loads</source>
        <translation>Wo er ge&amp;laden wird</translation>
    </message>
    <message>
        <source>&amp;Who Would Be Asked?</source>
        <translation>&amp;Wer würde gefragt?</translation>
    </message>
    <message>
        <source>&amp;Overview and Other Views</source>
        <translation>&amp;Übersicht und andere Ansichten</translation>
    </message>
    <message>
        <source>Close O&amp;thers</source>
        <translation>Andere sc&amp;hließen</translation>
    </message>
    <message>
        <source>Unin&amp;dent</source>
        <translation>Ausrü&amp;cken</translation>
    </message>
    <message>
        <source>&amp;Earlier Versions …</source>
        <translation>&amp;Frühere Fassungen …</translation>
    </message>
    <message>
        <source>&amp;What Dossier Wrote</source>
        <translation>&amp;Was Dossier geschrieben hat</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>English</source>
        <comment>the name of this language, in itself</comment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Next Pan&amp;e</source>
        <translation>Nächster Bere&amp;ich</translation>
    </message>
    <message>
        <source>Previo&amp;us Pane</source>
        <translation>V&amp;origer Bereich</translation>
    </message>
</context>
<context>
    <name>dossier::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>Age&amp;nt</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Th&amp;eme</source>
        <translation>Far&amp;bschema</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source>Main Tool Bar</source>
        <translation>Hauptwerkzeugleiste</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New agent from a template</source>
        <translation>Neuer Agent aus einer Vorlage</translation>
    </message>
</context>
<context>
    <name>dossier::WindowsLineEnds</name>
    <message>
        <source>Windows line ends keep the client from repairing the header.</source>
        <translation>Windows-Zeilenenden hindern den Client daran, den Kopf zu reparieren.</translation>
    </message>
    <message>
        <source>%1 drops this agent because of its Windows line ends: with them it cannot repair the unquoted “: ” in line %2.</source>
        <translation>%1 lässt diesen Agenten wegen seiner Windows-Zeilenenden weg: Mit ihnen kann es das „: “ ohne Anführungszeichen in Zeile %2 nicht reparieren.</translation>
    </message>
    <message>
        <source>%1 drops this agent because of its Windows line ends: with them it cannot repair the header.</source>
        <translation>%1 lässt diesen Agenten wegen seiner Windows-Zeilenenden weg: Mit ihnen kann es den Kopf nicht reparieren.</translation>
    </message>
</context>
<context>
    <name>dossier::Wording</name>
    <message>
        <source>The prompt holds a place that was to be filled in.</source>
        <translation>Der Prompt enthält eine Stelle, die auszufüllen war.</translation>
    </message>
    <message>
        <source>“%1” was left here to be filled in; the model reads it as it stands.</source>
        <translation>„%1“ ist zum Ausfüllen stehen geblieben; das Modell liest es, wie es dasteht.</translation>
    </message>
    <message>
        <source>The prompt names a folder of one person’s home.</source>
        <translation>Der Prompt nennt einen persönlichen Ordner.</translation>
    </message>
    <message>
        <source>“%1” is the home folder of one person: on another computer there is none. “~/” or a path from the project’s folder goes everywhere.</source>
        <translation>„%1“ ist der persönliche Ordner eines Menschen: Auf einem anderen Rechner gibt es ihn nicht. „~/“ oder ein Pfad vom Projektordner aus gilt überall.</translation>
    </message>
    <message>
        <source>The prompt holds a {{variable}} that nothing fills in.</source>
        <translation>Der Prompt enthält eine {{Variable}}, die nichts ausfüllt.</translation>
    </message>
    <message>
        <source>Nothing fills in “%1”: the model reads it as it stands.</source>
        <translation>Nichts füllt „%1“ aus: Das Modell liest es, wie es dasteht.</translation>
    </message>
    <message>
        <source>The prompt leaves open what is to be done.</source>
        <translation>Der Prompt lässt offen, was zu tun ist.</translation>
    </message>
    <message>
        <source>“%1” leaves open whether it is to be done; say when it is, and when not.</source>
        <translation>„%1“ lässt offen, ob es zu tun ist; zu sagen ist, wann ja und wann nicht.</translation>
    </message>
    <message>
        <source>Here it is again.</source>
        <translation>Hier steht es noch einmal.</translation>
    </message>
</context>
<context>
    <name>dossier::Workspace</name>
    <message>
        <source>Untitled %1</source>
        <translation>Unbenannt %1</translation>
    </message>
    <message>
        <source>%1 is open in another tab. Close it there, or choose another name.</source>
        <translation>%1 ist in einem anderen Reiter geöffnet. Die Datei ist dort zu schließen, oder ein anderer Name ist zu wählen.</translation>
    </message>
    <message>
        <source>The file has no place yet, so it belongs to no project. Save it first.</source>
        <translation>Die Datei hat noch keinen Ort und gehört darum zu keinem Projekt. Sie ist zuerst zu speichern.</translation>
    </message>
</context>
<context>
    <name>dossier::WriteObstacle</name>
    <message>
        <source>This is a folder, a pipe or a device, not a file.</source>
        <translation>Das ist ein Ordner, eine Pipe oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>The file may not be written: its permissions forbid it.</source>
        <translation>In die Datei darf nicht geschrieben werden: Ihre Berechtigungen verbieten es.</translation>
    </message>
    <message>
        <source>Its folder may not be written: its permissions forbid it.</source>
        <translation>In ihren Ordner darf nicht geschrieben werden: Seine Berechtigungen verbieten es.</translation>
    </message>
    <message>
        <source>The name holds characters that no other program can be told. Rename the file first.</source>
        <translation>Der Name enthält Zeichen, die sich keinem anderen Programm übergeben lassen. Zuerst ist die Datei umzubenennen.</translation>
    </message>
    <message>
        <source>An administrator keeps this folder; Dossier leaves its files alone.</source>
        <translation>Diesen Ordner gibt die Systemverwaltung vor; Dossier rührt seine Dateien nicht an.</translation>
    </message>
    <message>
        <source>This is the copy of an installed plugin: an update would overwrite the change. Change it where the plugin is written.</source>
        <translation>Das ist die Kopie eines installierten Plugins: Eine Aktualisierung würde die Änderung überschreiben. Zu ändern ist es dort, wo das Plugin geschrieben wird.</translation>
    </message>
</context>
<context>
    <name>dossier::WrittenFiles</name>
    <message>
        <source>This write is not in the journal any more: only the newest ones are.</source>
        <translation>Dieser Schreibvorgang steht nicht mehr im Journal: Nur die neuesten stehen darin.</translation>
    </message>
</context>
<context>
    <name>dossier::WrongType</name>
    <message>
        <source>A field holds another kind of value than the client asks for.</source>
        <translation>Ein Feld enthält eine andere Art von Wert, als der Client verlangt.</translation>
    </message>
    <message>
        <source>%1 wants true or false in “%2”; what it does with another value is not known.</source>
        <translation>%1 verlangt in „%2“ true oder false; was es mit einem anderen Wert macht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 wants a list of tools in “%2”, such as Read, Grep; what it does with another value is not known.</source>
        <translation>%1 verlangt in „%2“ eine Liste von Werkzeugen wie Read, Grep; was es mit einem anderen Wert macht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 wants a list in “%2”; what it does with another value is not known.</source>
        <translation>%1 verlangt in „%2“ eine Liste; was es mit einem anderen Wert macht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 wants a text in “%2”; what it does with another value is not known.</source>
        <translation>%1 verlangt in „%2“ einen Text; was es mit einem anderen Wert macht, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>dossier::yaml</name>
    <message>
        <source>This YAML holds more than %L1 values once its aliases are resolved.</source>
        <translation>Dieses YAML enthält mehr als %L1 Werte, sobald seine Aliasse aufgelöst sind.</translation>
    </message>
    <message>
        <source>This YAML is nested more than %1 levels deep.</source>
        <translation>Dieses YAML ist mehr als %1 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>This YAML is too long: the limit is %L1 characters.</source>
        <translation>Dieses YAML ist zu lang: Die Grenze liegt bei %L1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Editor for AI-agent files: Markdown with a YAML header.</source>
        <translation>Editor für Dateien von KI-Agenten: Markdown mit YAML-Kopf.</translation>
    </message>
    <message>
        <source>Writes a picture of the window once everything is shown, and ends.</source>
        <translation>Schreibt ein Bild des Fensters, sobald alles zu sehen ist, und endet.</translation>
    </message>
    <message>
        <source>Opens a window of its own beside a running one.</source>
        <translation>Öffnet ein eigenes Fenster neben einem laufenden.</translation>
    </message>
    <message>
        <source>Files or folders to open.</source>
        <translation>Zu öffnende Dateien oder Ordner.</translation>
    </message>
    <message>
        <source>Asks for the name and the place of a new agent.</source>
        <translation>Fragt nach Namen und Ort eines neuen Agenten.</translation>
    </message>
    <message>
        <source>Asks for a folder, whose agents are shown.</source>
        <translation>Fragt nach einem Ordner, dessen Agenten gezeigt werden.</translation>
    </message>
    <message>
        <source>Prints the version, and those of the libraries, and ends.</source>
        <translation>Gibt die Version und die der Bibliotheken aus und endet.</translation>
    </message>
</context>
</TS>
