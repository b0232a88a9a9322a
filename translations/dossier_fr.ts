<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>Dialect</name>
    <message>
        <source>Claude Code</source>
        <translation>Claude Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Identifies the agent; others call it by this name. Lower-case letters, digits and hyphens are safe everywhere.</source>
        <translation>Identifie l’agent&#x202f;; les autres l’appellent par ce nom. Minuscules, chiffres et traits d’union conviennent partout.</translation>
    </message>
    <message>
        <source>Without a name Claude Code takes the file for a note; in a plugin the file’s name takes its place.</source>
        <translation>Sans nom, Claude Code prend le fichier pour une note&#x202f;; dans un plugin, le nom du fichier le remplace.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Tells Claude when to hand work to this agent; it is read in every session.</source>
        <translation>Indique à Claude quand confier un travail à cet agent&#x202f;; elle est lue à chaque session.</translation>
    </message>
    <message>
        <source>Without a description the agent is not loaded; in a plugin a placeholder takes its place.</source>
        <translation>Sans description, l’agent n’est pas chargé&#x202f;; dans un plugin, un texte par défaut la remplace.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The model the agent runs on: an alias, a full id, or “inherit”.</source>
        <translation>Le modèle qu’utilise l’agent&#xa0;: un alias, un identifiant complet ou «&#xa0;inherit&#xa0;».</translation>
    </message>
    <message>
        <source>The model of the conversation that calls it.</source>
        <translation>Le modèle de la conversation qui l’appelle.</translation>
    </message>
    <message>
        <source>The model of the conversation that calls the agent.</source>
        <translation>Le modèle de la conversation qui appelle l’agent.</translation>
    </message>
    <message>
        <source>The newest Sonnet: balanced.</source>
        <translation>Le dernier Sonnet&#xa0;: équilibré.</translation>
    </message>
    <message>
        <source>The newest Opus: strongest reasoning.</source>
        <translation>Le dernier Opus&#xa0;: le meilleur raisonnement.</translation>
    </message>
    <message>
        <source>The newest Haiku: fast and cheap.</source>
        <translation>Le dernier Haiku&#xa0;: rapide et économique.</translation>
    </message>
    <message>
        <source>The newest Fable.</source>
        <translation>Le dernier Fable.</translation>
    </message>
    <message>
        <source>The strongest model that the account has.</source>
        <translation>Le modèle le plus puissant du compte.</translation>
    </message>
    <message>
        <source>Opus for planning, Sonnet for the work.</source>
        <translation>Opus pour planifier, Sonnet pour exécuter.</translation>
    </message>
    <message>
        <source>The account’s default model.</source>
        <translation>Le modèle par défaut du compte.</translation>
    </message>
    <message>
        <source>Sonnet with a context of one million tokens.</source>
        <translation>Sonnet avec un contexte d’un million de tokens.</translation>
    </message>
    <message>
        <source>Opus with a context of one million tokens.</source>
        <translation>Opus avec un contexte d’un million de tokens.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>The colour of the agent’s name in the client.</source>
        <translation>La couleur du nom de l’agent dans le client.</translation>
    </message>
    <message>
        <source>No colour, or one that the client picks.</source>
        <translation>Aucune couleur, ou une couleur choisie par le client.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>The tools the agent may use; all others are withheld.</source>
        <translation>Les outils que l’agent peut utiliser&#x202f;; tous les autres lui sont interdits.</translation>
    </message>
    <message>
        <source>All tools that agents may have.</source>
        <translation>Tous les outils accessibles aux agents.</translation>
    </message>
    <message>
        <source>Tools withheld</source>
        <translation>Outils interdits</translation>
    </message>
    <message>
        <source>Tools the agent may not use, taken away before “tools” is applied.</source>
        <translation>Les outils que l’agent ne peut pas utiliser, retirés avant l’application de «&#xa0;tools&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is withheld.</source>
        <translation>Aucun outil n’est interdit.</translation>
    </message>
    <message>
        <source>Permission mode</source>
        <translation>Mode d’autorisation</translation>
    </message>
    <message>
        <source>How the agent asks before it acts; a parent in a freer mode wins.</source>
        <translation>Comment l’agent demande l’autorisation avant d’agir&#x202f;; un appelant au mode plus libre l’emporte.</translation>
    </message>
    <message>
        <source>The mode of the conversation that calls it.</source>
        <translation>Le mode de la conversation qui l’appelle.</translation>
    </message>
    <message>
        <source>Asks for each kind of action the first time.</source>
        <translation>Demande confirmation la première fois pour chaque type d’action.</translation>
    </message>
    <message>
        <source>Another name of default.</source>
        <translation>Autre nom de default.</translation>
    </message>
    <message>
        <source>Edits files without asking.</source>
        <translation>Modifie les fichiers sans demander.</translation>
    </message>
    <message>
        <source>Decides by itself what needs a question.</source>
        <translation>Décide seul de ce qui exige une confirmation.</translation>
    </message>
    <message>
        <source>Denies what is not allowed beforehand, without asking.</source>
        <translation>Refuse, sans demander, ce qui n’est pas autorisé d’avance.</translation>
    </message>
    <message>
        <source>Never asks: every action is allowed.</source>
        <translation>Ne demande jamais rien&#xa0;: toute action est permise.</translation>
    </message>
    <message>
        <source>Reads and plans, changes nothing.</source>
        <translation>Lit et planifie, ne modifie rien.</translation>
    </message>
    <message>
        <source>Turn limit</source>
        <translation>Limite de tours</translation>
    </message>
    <message>
        <source>After so many turns the agent stops.</source>
        <translation>Nombre de tours après lequel l’agent s’arrête.</translation>
    </message>
    <message>
        <source>No limit of its own.</source>
        <translation>Aucune limite propre.</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>Skills whose full text the agent has from the start.</source>
        <translation>Les skills dont l’agent a le texte complet dès le départ.</translation>
    </message>
    <message>
        <source>None beforehand; it may still use the Skill tool.</source>
        <translation>Aucun au départ&#x202f;; l’outil Skill reste utilisable.</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>Serveurs MCP</translation>
    </message>
    <message>
        <source>Servers the agent may use: names, or configurations of its own.</source>
        <translation>Les serveurs que l’agent peut utiliser&#xa0;: des noms ou des configurations propres.</translation>
    </message>
    <message>
        <source>Those of the session.</source>
        <translation>Ceux de la session.</translation>
    </message>
    <message>
        <source>Hooks</source>
        <translation>Hooks</translation>
    </message>
    <message>
        <source>Commands that run at events while this agent works.</source>
        <translation>Les commandes lancées lors d’événements pendant que cet agent travaille.</translation>
    </message>
    <message>
        <source>Only those of the session.</source>
        <translation>Seulement ceux de la session.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>A folder of notes the agent keeps between sessions; it turns on Read, Write and Edit.</source>
        <translation>Un dossier de notes que l’agent garde d’une session à l’autre&#x202f;; active Read, Write et Edit.</translation>
    </message>
    <message>
        <source>No memory.</source>
        <translation>Aucune mémoire.</translation>
    </message>
    <message>
        <source>In the home folder, for all projects: ~/.claude/agent-memory.</source>
        <translation>Dans le dossier personnel, pour tous les projets&#xa0;: ~/.claude/agent-memory.</translation>
    </message>
    <message>
        <source>In the project, to be shared: .claude/agent-memory.</source>
        <translation>Dans le projet, à partager&#xa0;: .claude/agent-memory.</translation>
    </message>
    <message>
        <source>In the project, not to be shared: .claude/agent-memory-local.</source>
        <translation>Dans le projet, à ne pas partager&#xa0;: .claude/agent-memory-local.</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En arrière-plan</translation>
    </message>
    <message>
        <source>Whether the agent always runs in the background.</source>
        <translation>Indique si l’agent s’exécute toujours en arrière-plan.</translation>
    </message>
    <message>
        <source>As the client decides; usually in the background in interactive sessions.</source>
        <translation>Au choix du client&#x202f;; en général en arrière-plan dans les sessions interactives.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>How much the model thinks; a level it lacks falls to the next lower one.</source>
        <translation>L’intensité de réflexion du modèle&#x202f;; un niveau qui lui manque est ramené au niveau inférieur.</translation>
    </message>
    <message>
        <source>The effort of the session.</source>
        <translation>L’effort de la session.</translation>
    </message>
    <message>
        <source>Little thinking, fast.</source>
        <translation>Peu de réflexion, rapide.</translation>
    </message>
    <message>
        <source>Between low and high.</source>
        <translation>Entre low et high.</translation>
    </message>
    <message>
        <source>Thorough.</source>
        <translation>Approfondi.</translation>
    </message>
    <message>
        <source>More than high, where the model has it.</source>
        <translation>Plus que high, si le modèle le propose.</translation>
    </message>
    <message>
        <source>All the model has.</source>
        <translation>Le maximum du modèle.</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Isolation</translation>
    </message>
    <message>
        <source>Where the agent works.</source>
        <translation>Où l’agent travaille.</translation>
    </message>
    <message>
        <source>In the working folder itself.</source>
        <translation>Dans le dossier de travail lui-même.</translation>
    </message>
    <message>
        <source>In a git worktree of its own.</source>
        <translation>Dans un worktree Git à part.</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Premier message</translation>
    </message>
    <message>
        <source>Sent as the first message when the agent runs as the main agent.</source>
        <translation>Envoyé comme premier message lorsque l’agent est l’agent principal.</translation>
    </message>
    <message>
        <source>None; ignored when another agent calls it.</source>
        <translation>Aucun&#x202f;; sans effet quand un autre agent l’appelle.</translation>
    </message>
    <message>
        <source>Leave out CLAUDE.md</source>
        <translation>Omettre CLAUDE.md</translation>
    </message>
    <message>
        <source>Whether the agent goes without the instructions of CLAUDE.md and AGENTS.md.</source>
        <translation>Indique si l’agent se passe des instructions de CLAUDE.md et AGENTS.md.</translation>
    </message>
    <message>
        <source>It gets them.</source>
        <translation>Il les reçoit.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Change files</source>
        <translation>Modifier des fichiers</translation>
    </message>
    <message>
        <source>Run commands</source>
        <translation>Exécuter des commandes</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Agents and skills</source>
        <translation>Agents et skills</translation>
    </message>
    <message>
        <source>Plan and follow</source>
        <translation>Planifier et suivre</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Reads files.</source>
        <translation>Lit des fichiers.</translation>
    </message>
    <message>
        <source>Searches in files.</source>
        <translation>Cherche dans les fichiers.</translation>
    </message>
    <message>
        <source>Finds files by name.</source>
        <translation>Trouve des fichiers par leur nom.</translation>
    </message>
    <message>
        <source>Asks a language server about code.</source>
        <translation>Interroge un serveur de langage sur le code.</translation>
    </message>
    <message>
        <source>Changes parts of a file.</source>
        <translation>Modifie des parties d’un fichier.</translation>
    </message>
    <message>
        <source>Writes whole files.</source>
        <translation>Écrit des fichiers entiers.</translation>
    </message>
    <message>
        <source>Several changes of one file at once; older clients.</source>
        <translation>Plusieurs modifications d’un fichier à la fois&#x202f;; anciens clients.</translation>
    </message>
    <message>
        <source>Changes cells of a notebook.</source>
        <translation>Modifie des cellules d’un notebook.</translation>
    </message>
    <message>
        <source>Reads notebooks; older clients.</source>
        <translation>Lit des notebooks&#x202f;; anciens clients.</translation>
    </message>
    <message>
        <source>Lists a folder; older clients.</source>
        <translation>Liste un dossier&#x202f;; anciens clients.</translation>
    </message>
    <message>
        <source>Runs shell commands.</source>
        <translation>Exécute des commandes shell.</translation>
    </message>
    <message>
        <source>Runs PowerShell commands.</source>
        <translation>Exécute des commandes PowerShell.</translation>
    </message>
    <message>
        <source>Reads what a command in the background prints; older clients.</source>
        <translation>Lit la sortie d’une commande en arrière-plan&#x202f;; anciens clients.</translation>
    </message>
    <message>
        <source>Ends a command in the background; older clients.</source>
        <translation>Arrête une commande en arrière-plan&#x202f;; anciens clients.</translation>
    </message>
    <message>
        <source>Watches a command in the background.</source>
        <translation>Surveille une commande en arrière-plan.</translation>
    </message>
    <message>
        <source>Ends a task in the background.</source>
        <translation>Arrête une tâche en arrière-plan.</translation>
    </message>
    <message>
        <source>Fetches a page.</source>
        <translation>Récupère une page.</translation>
    </message>
    <message>
        <source>Searches the web.</source>
        <translation>Cherche sur le web.</translation>
    </message>
    <message>
        <source>Calls other agents; Agent(a, b) only these, when it runs as the main agent.</source>
        <translation>Appelle d’autres agents&#x202f;; Agent(a, b)&#xa0;: seulement ceux-ci, s’il est l’agent principal.</translation>
    </message>
    <message>
        <source>Uses skills.</source>
        <translation>Utilise des skills.</translation>
    </message>
    <message>
        <source>Writes to another agent.</source>
        <translation>Écrit à un autre agent.</translation>
    </message>
    <message>
        <source>Finds tools that are loaded on demand.</source>
        <translation>Trouve les outils chargés à la demande.</translation>
    </message>
    <message>
        <source>Lists what MCP servers offer to read.</source>
        <translation>Liste ce que les serveurs MCP offrent à lire.</translation>
    </message>
    <message>
        <source>Reads what an MCP server offers.</source>
        <translation>Lit ce qu’offre un serveur MCP.</translation>
    </message>
    <message>
        <source>Keeps a list of steps.</source>
        <translation>Tient une liste d’étapes.</translation>
    </message>
    <message>
        <source>Adds a task to the list.</source>
        <translation>Ajoute une tâche à la liste.</translation>
    </message>
    <message>
        <source>Reads a task of the list.</source>
        <translation>Lit une tâche de la liste.</translation>
    </message>
    <message>
        <source>Lists the tasks.</source>
        <translation>Liste les tâches.</translation>
    </message>
    <message>
        <source>Changes a task of the list.</source>
        <translation>Modifie une tâche de la liste.</translation>
    </message>
    <message>
        <source>Moves into a git worktree.</source>
        <translation>Entre dans un worktree Git.</translation>
    </message>
    <message>
        <source>Leaves a git worktree.</source>
        <translation>Quitte un worktree Git.</translation>
    </message>
    <message>
        <source>Ends planning; only with the permission mode “plan”.</source>
        <translation>Termine la planification&#x202f;; seulement dans le mode d’autorisation «&#xa0;plan&#xa0;».</translation>
    </message>
    <message>
        <source>Makes a page to look at.</source>
        <translation>Crée une page à consulter.</translation>
    </message>
    <message>
        <source>Plans a task for later.</source>
        <translation>Programme une tâche pour plus tard.</translation>
    </message>
    <message>
        <source>Removes a planned task.</source>
        <translation>Supprime une tâche programmée.</translation>
    </message>
    <message>
        <source>Lists planned tasks.</source>
        <translation>Liste les tâches programmées.</translation>
    </message>
    <message>
        <source>Asks the person; never given to agents.</source>
        <translation>Interroge l’utilisateur&#x202f;; jamais donné aux agents.</translation>
    </message>
    <message>
        <source>Ends the conversation; never given to agents.</source>
        <translation>Met fin à la conversation&#x202f;; jamais donné aux agents.</translation>
    </message>
    <message>
        <source>Begins planning; never given to agents.</source>
        <translation>Commence la planification&#x202f;; jamais donné aux agents.</translation>
    </message>
    <message>
        <source>Wakes the session later; never given to agents.</source>
        <translation>Réveille la session plus tard&#x202f;; jamais donné aux agents.</translation>
    </message>
    <message>
        <source>Reads what a task prints; never given to agents.</source>
        <translation>Lit la sortie d’une tâche&#x202f;; jamais donné aux agents.</translation>
    </message>
    <message>
        <source>Waits for servers; never given to agents.</source>
        <translation>Attend des serveurs&#x202f;; jamais donné aux agents.</translation>
    </message>
    <message>
        <source>Runs a workflow; never given to agents.</source>
        <translation>Exécute un workflow&#x202f;; jamais donné aux agents.</translation>
    </message>
    <message>
        <source>Claude Code does not know this key, so the limit it writes is not applied.</source>
        <translation>Claude Code ne connaît pas cette clé&#x202f;; la limite qu’elle exprime n’est pas appliquée.</translation>
    </message>
    <message>
        <source>This is a key of skills and commands; in an agent it has no effect.</source>
        <translation>C’est une clé de skills et de commandes&#x202f;; dans un agent, elle est sans effet.</translation>
    </message>
    <message>
        <source>Managed by an administrator</source>
        <translation>Géré par un administrateur</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Personnel</translation>
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
        <translation>Le nom affiché aux utilisateurs&#x202f;; l’agent lui-même porte le nom de son fichier.</translation>
    </message>
    <message>
        <source>The file’s name.</source>
        <translation>Le nom du fichier.</translation>
    </message>
    <message>
        <source>What the agent is for, and when to use it.</source>
        <translation>À quoi sert l’agent, et quand l’utiliser.</translation>
    </message>
    <message>
        <source>Without a description the agent is left out.</source>
        <translation>Sans description, l’agent est écarté.</translation>
    </message>
    <message>
        <source>The tools the agent may use; names that are not known are passed over.</source>
        <translation>Les outils que l’agent peut utiliser&#x202f;; les noms inconnus sont ignorés.</translation>
    </message>
    <message>
        <source>All tools; an empty list means none.</source>
        <translation>Tous les outils&#x202f;; une liste vide signifie aucun.</translation>
    </message>
    <message>
        <source>The model the agent runs on, or a list of which the first that is there is taken.</source>
        <translation>Le modèle qu’utilise l’agent, ou une liste dont le premier disponible est retenu.</translation>
    </message>
    <message>
        <source>The model of the session.</source>
        <translation>Le modèle de la session.</translation>
    </message>
    <message>
        <source>Model policy</source>
        <translation>Choix du modèle</translation>
    </message>
    <message>
        <source>Whether the agent may run on another model.</source>
        <translation>Indique si l’agent peut utiliser un autre modèle.</translation>
    </message>
    <message>
        <source>Another model may take its place.</source>
        <translation>Un autre modèle peut le remplacer.</translation>
    </message>
    <message>
        <source>Only on the model that is named.</source>
        <translation>Uniquement le modèle indiqué.</translation>
    </message>
    <message>
        <source>How much the model thinks.</source>
        <translation>L’intensité de réflexion du modèle.</translation>
    </message>
    <message>
        <source>The model’s own.</source>
        <translation>Celle du modèle.</translation>
    </message>
    <message>
        <source>More than high.</source>
        <translation>Plus que high.</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Utilisé dans</translation>
    </message>
    <message>
        <source>Which product the agent is meant for; Copilot CLI lists it all the same.</source>
        <translation>Le produit auquel l’agent est destiné&#x202f;; Copilot CLI le liste malgré tout.</translation>
    </message>
    <message>
        <source>All of them.</source>
        <translation>Tous.</translation>
    </message>
    <message>
        <source>Visual Studio Code.</source>
        <translation>Visual Studio Code.</translation>
    </message>
    <message>
        <source>Copilot on GitHub.</source>
        <translation>Copilot sur GitHub.</translation>
    </message>
    <message>
        <source>People may call it</source>
        <translation>Appel par l’utilisateur</translation>
    </message>
    <message>
        <source>Whether people can choose the agent.</source>
        <translation>Indique si les utilisateurs peuvent choisir l’agent.</translation>
    </message>
    <message>
        <source>They can.</source>
        <translation>Ils le peuvent.</translation>
    </message>
    <message>
        <source>Agents may not call it</source>
        <translation>Pas d’appel par des agents</translation>
    </message>
    <message>
        <source>Whether other agents are kept from calling this one.</source>
        <translation>Indique si l’appel de cet agent est interdit aux autres agents.</translation>
    </message>
    <message>
        <source>They may call it.</source>
        <translation>Ils peuvent l’appeler.</translation>
    </message>
    <message>
        <source>Agents may call it (old)</source>
        <translation>Appel par des agents (obsolète)</translation>
    </message>
    <message>
        <source>The older, opposite form of “disable-model-invocation”, which wins.</source>
        <translation>L’ancienne forme inverse de «&#xa0;disable-model-invocation&#xa0;», qui l’emporte.</translation>
    </message>
    <message>
        <source>Servers for this agent.</source>
        <translation>Les serveurs de cet agent.</translation>
    </message>
    <message>
        <source>The skills the agent has, as a list.</source>
        <translation>Les skills de l’agent, sous forme de liste.</translation>
    </message>
    <message>
        <source>Reads AGENTS.md</source>
        <translation>Lit AGENTS.md</translation>
    </message>
    <message>
        <source>Whether the agent gets the instructions of AGENTS.md and other such files.</source>
        <translation>Indique si l’agent reçoit les instructions d’AGENTS.md et de fichiers semblables.</translation>
    </message>
    <message>
        <source>It goes without them.</source>
        <translation>Il s’en passe.</translation>
    </message>
    <message>
        <source>Tools on demand</source>
        <translation>Outils à la demande</translation>
    </message>
    <message>
        <source>Whether tools are loaded only when they are looked for.</source>
        <translation>Indique si les outils ne sont chargés que lorsqu’ils sont recherchés.</translation>
    </message>
    <message>
        <source>As the client decides.</source>
        <translation>Au choix du client.</translation>
    </message>
    <message>
        <source>Exact tools</source>
        <translation>Outils exacts</translation>
    </message>
    <message>
        <source>Whether the list of tools is taken exactly.</source>
        <translation>Indique si la liste des outils est prise à la lettre.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indication</translation>
    </message>
    <message>
        <source>Shown to people who choose the agent, in Visual Studio Code.</source>
        <translation>Affichée à qui choisit l’agent, dans Visual Studio Code.</translation>
    </message>
    <message>
        <source>No hint.</source>
        <translation>Aucune indication.</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Passage de relais</translation>
    </message>
    <message>
        <source>Suggestions to go on with another agent, in Visual Studio Code.</source>
        <translation>Propositions de poursuivre avec un autre agent, dans Visual Studio Code.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>The agents that this one may call, in Visual Studio Code; “*” means all.</source>
        <translation>Les agents que celui-ci peut appeler, dans Visual Studio Code&#x202f;; «&#xa0;*&#xa0;» signifie tous.</translation>
    </message>
    <message>
        <source>All agents.</source>
        <translation>Tous les agents.</translation>
    </message>
    <message>
        <source>On GitHub</source>
        <translation>Sur GitHub</translation>
    </message>
    <message>
        <source>Tool sets and permissions on GitHub.</source>
        <translation>Groupes d’outils et autorisations sur GitHub.</translation>
    </message>
    <message>
        <source>The usual ones.</source>
        <translation>Les valeurs habituelles.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Keys and texts of one’s own.</source>
        <translation>Clés et textes personnels.</translation>
    </message>
    <message>
        <source>Searches in files and finds them by name.</source>
        <translation>Cherche dans les fichiers et les trouve par leur nom.</translation>
    </message>
    <message>
        <source>Changes and writes files.</source>
        <translation>Modifie et écrit des fichiers.</translation>
    </message>
    <message>
        <source>Fetches pages and searches the web.</source>
        <translation>Récupère des pages et cherche sur le web.</translation>
    </message>
    <message>
        <source>Calls other agents.</source>
        <translation>Appelle d’autres agents.</translation>
    </message>
    <message>
        <source>Gemini CLI</source>
        <translation>Gemini CLI</translation>
    </message>
    <message>
        <source>Identifies the agent: the letters a to z, digits, hyphens and underscores only.</source>
        <translation>Identifie l’agent&#xa0;: uniquement les lettres a à z, chiffres, traits d’union et tirets bas.</translation>
    </message>
    <message>
        <source>Without a name the file is rejected.</source>
        <translation>Sans nom, le fichier est refusé.</translation>
    </message>
    <message>
        <source>Shown name</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>The name that people see.</source>
        <translation>Le nom affiché aux utilisateurs.</translation>
    </message>
    <message>
        <source>The name itself.</source>
        <translation>Le nom lui-même.</translation>
    </message>
    <message>
        <source>Tells the main agent when to hand work to this one.</source>
        <translation>Indique à l’agent principal quand confier un travail à celui-ci.</translation>
    </message>
    <message>
        <source>Without a description a local agent is rejected.</source>
        <translation>Sans description, un agent local est refusé.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Where the agent runs.</source>
        <translation>Où l’agent s’exécute.</translation>
    </message>
    <message>
        <source>A local agent.</source>
        <translation>Un agent local.</translation>
    </message>
    <message>
        <source>Runs here, with the prompt of this file.</source>
        <translation>S’exécute ici, avec le prompt de ce fichier.</translation>
    </message>
    <message>
        <source>Runs elsewhere and is described by its agent card.</source>
        <translation>S’exécute ailleurs&#x202f;; sa carte d’agent le décrit.</translation>
    </message>
    <message>
        <source>The model the agent runs on: an id or “inherit”.</source>
        <translation>Le modèle qu’utilise l’agent&#xa0;: un identifiant ou «&#xa0;inherit&#xa0;».</translation>
    </message>
    <message>
        <source>The tools the agent may use, as a list; a name that is no tool rejects the file.</source>
        <translation>Les outils que l’agent peut utiliser, en liste&#x202f;; un nom qui n’est pas un outil fait refuser le fichier.</translation>
    </message>
    <message>
        <source>Servers for this agent alone; their settings are written with underscores, such as http_url.</source>
        <translation>Serveurs réservés à cet agent&#x202f;; leurs paramètres s’écrivent avec des tirets bas, comme http_url.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>A number: how freely the model picks its words.</source>
        <translation>Un nombre&#xa0;: la liberté du modèle dans le choix des mots.</translation>
    </message>
    <message>
        <source>1.</source>
        <translation>1.</translation>
    </message>
    <message>
        <source>30 turns.</source>
        <translation>30&#xa0;tours.</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Limite de temps</translation>
    </message>
    <message>
        <source>After so many minutes the agent stops.</source>
        <translation>Nombre de minutes après lequel l’agent s’arrête.</translation>
    </message>
    <message>
        <source>10 minutes.</source>
        <translation>10&#xa0;minutes.</translation>
    </message>
    <message>
        <source>Agent card</source>
        <translation>Carte d’agent</translation>
    </message>
    <message>
        <source>Where a remote agent describes itself: a whole address.</source>
        <translation>L’endroit où un agent distant se décrit&#xa0;: une adresse complète.</translation>
    </message>
    <message>
        <source>A local agent has none.</source>
        <translation>Un agent local n’en a pas.</translation>
    </message>
    <message>
        <source>Agent card as text</source>
        <translation>Carte d’agent en texte</translation>
    </message>
    <message>
        <source>What a remote agent says of itself, as JSON, in the place of an address.</source>
        <translation>Ce qu’un agent distant dit de lui-même, en JSON, à la place d’une adresse.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>How a remote agent is signed in to.</source>
        <translation>Comment s’authentifier auprès d’un agent distant.</translation>
    </message>
    <message>
        <source>Without signing in.</source>
        <translation>Sans authentification.</translation>
    </message>
    <message>
        <source>Reads a file.</source>
        <translation>Lit un fichier.</translation>
    </message>
    <message>
        <source>Reads several files at once.</source>
        <translation>Lit plusieurs fichiers à la fois.</translation>
    </message>
    <message>
        <source>Lists a folder.</source>
        <translation>Liste un dossier.</translation>
    </message>
    <message>
        <source>Reads the client’s own documentation.</source>
        <translation>Lit la documentation du client lui-même.</translation>
    </message>
    <message>
        <source>Calls other agents; agents that were called cannot use it.</source>
        <translation>Appelle d’autres agents&#x202f;; un agent appelé ne peut pas l’utiliser.</translation>
    </message>
    <message>
        <source>Begins planning.</source>
        <translation>Commence la planification.</translation>
    </message>
    <message>
        <source>Ends planning.</source>
        <translation>Termine la planification.</translation>
    </message>
    <message>
        <source>Adds a task.</source>
        <translation>Ajoute une tâche.</translation>
    </message>
    <message>
        <source>Changes a task.</source>
        <translation>Modifie une tâche.</translation>
    </message>
    <message>
        <source>Reads a task.</source>
        <translation>Lit une tâche.</translation>
    </message>
    <message>
        <source>Makes a task wait for another one.</source>
        <translation>Fait attendre une tâche après une autre.</translation>
    </message>
    <message>
        <source>Draws the tasks.</source>
        <translation>Dessine les tâches.</translation>
    </message>
    <message>
        <source>Asks the person.</source>
        <translation>Interroge l’utilisateur.</translation>
    </message>
    <message>
        <source>Says what the work is about.</source>
        <translation>Dit sur quoi porte le travail.</translation>
    </message>
    <message>
        <source>Hands in the result.</source>
        <translation>Remet le résultat.</translation>
    </message>
    <message>
        <source>OpenCode</source>
        <translation>OpenCode</translation>
    </message>
    <message>
        <source>Tells other agents when to hand work to this one.</source>
        <translation>Indique aux autres agents quand confier un travail à celui-ci.</translation>
    </message>
    <message>
        <source>The agent loads without one.</source>
        <translation>L’agent se charge aussi sans description.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Whether people choose the agent, other agents call it, or both.</source>
        <translation>Indique si l’agent est choisi par l’utilisateur, appelé par d’autres agents, ou les deux.</translation>
    </message>
    <message>
        <source>Both.</source>
        <translation>Les deux.</translation>
    </message>
    <message>
        <source>People choose it for the conversation.</source>
        <translation>L’utilisateur le choisit pour la conversation.</translation>
    </message>
    <message>
        <source>Other agents call it.</source>
        <translation>D’autres agents l’appellent.</translation>
    </message>
    <message>
        <source>The model the agent runs on, as provider/model.</source>
        <translation>Le modèle qu’utilise l’agent, sous la forme fournisseur/modèle.</translation>
    </message>
    <message>
        <source>Model variant</source>
        <translation>Variante du modèle</translation>
    </message>
    <message>
        <source>A variant of the model, such as an effort level.</source>
        <translation>Une variante du modèle, par exemple un niveau d’effort.</translation>
    </message>
    <message>
        <source>Takes the place of the name that the path gives.</source>
        <translation>Remplace le nom tiré du chemin.</translation>
    </message>
    <message>
        <source>The path below the agents folder, without “.md”.</source>
        <translation>Le chemin sous le dossier des agents, sans «&#xa0;.md&#xa0;».</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>For each tool ask, allow or deny; or one of these words for all tools.</source>
        <translation>Pour chaque outil&#xa0;: ask, allow ou deny&#x202f;; ou l’un de ces mots pour tous les outils.</translation>
    </message>
    <message>
        <source>Tools (old)</source>
        <translation>Outils (obsolète)</translation>
    </message>
    <message>
        <source>For each tool true or false; “permission” has taken its place.</source>
        <translation>Pour chaque outil&#xa0;: true ou false&#x202f;; remplacé par «&#xa0;permission&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n’est changé.</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>A number: another way to limit how freely the model picks its words.</source>
        <translation>Un nombre&#xa0;: une autre limite à la liberté du modèle dans le choix des mots.</translation>
    </message>
    <message>
        <source>Step limit</source>
        <translation>Limite d’étapes</translation>
    </message>
    <message>
        <source>After so many steps the agent answers with text only.</source>
        <translation>Nombre d’étapes après lequel l’agent ne répond plus que par du texte.</translation>
    </message>
    <message>
        <source>Step limit (old)</source>
        <translation>Limite d’étapes (obsolète)</translation>
    </message>
    <message>
        <source>The older name of “steps”.</source>
        <translation>L’ancien nom de «&#xa0;steps&#xa0;».</translation>
    </message>
    <message>
        <source>A colour as “#RRGGBB” in quotes, or a colour of the theme: primary, secondary, accent, success, warning, error, info.</source>
        <translation>Une couleur sous la forme «&#xa0;#RRGGBB&#xa0;» entre guillemets, ou une couleur du thème&#xa0;: primary, secondary, accent, success, warning, error, info.</translation>
    </message>
    <message>
        <source>A colour that the client picks.</source>
        <translation>Une couleur choisie par le client.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Whether an agent for other agents is left out of the list after @.</source>
        <translation>Indique si un agent destiné à d’autres agents est absent de la liste après @.</translation>
    </message>
    <message>
        <source>It is listed.</source>
        <translation>Il y figure.</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Whether the agent is left out altogether.</source>
        <translation>Indique si l’agent est complètement écarté.</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>Il est disponible.</translation>
    </message>
    <message>
        <source>Model options</source>
        <translation>Options du modèle</translation>
    </message>
    <message>
        <source>Settings that are handed to the model’s provider; unknown fields go there too.</source>
        <translation>Paramètres transmis au fournisseur du modèle&#x202f;; les champs inconnus le sont aussi.</translation>
    </message>
    <message>
        <source>Qwen Code</source>
        <translation>Qwen Code</translation>
    </message>
    <message>
        <source>Identifies the agent: 2 to 50 letters, digits, hyphens and underscores, none of these two at an end.</source>
        <translation>Identifie l’agent&#xa0;: 2 à 50 lettres, chiffres, traits d’union et tirets bas, ces deux derniers jamais au début ni à la fin.</translation>
    </message>
    <message>
        <source>Without a name the agent is left out.</source>
        <translation>Sans nom, l’agent est écarté.</translation>
    </message>
    <message>
        <source>Tells the main agent when to hand work to this one; more than 1,000 characters bring a warning.</source>
        <translation>Indique à l’agent principal quand confier un travail à celui-ci&#x202f;; au-delà de 1&#x202f;000 caractères, un avertissement s’affiche.</translation>
    </message>
    <message>
        <source>The model the agent runs on: an id, “inherit” or “fast”.</source>
        <translation>Le modèle qu’utilise l’agent&#xa0;: un identifiant, «&#xa0;inherit&#xa0;» ou «&#xa0;fast&#xa0;».</translation>
    </message>
    <message>
        <source>The model that the settings call the fast one.</source>
        <translation>Le modèle désigné comme rapide dans les paramètres.</translation>
    </message>
    <message>
        <source>The colour of the agent’s name; a value that is none is passed over.</source>
        <translation>La couleur du nom de l’agent&#x202f;; une valeur qui n’en est pas une est ignorée.</translation>
    </message>
    <message>
        <source>The tools the agent may use.</source>
        <translation>Les outils que l’agent peut utiliser.</translation>
    </message>
    <message>
        <source>All tools.</source>
        <translation>Tous les outils.</translation>
    </message>
    <message>
        <source>Tools the agent may not use.</source>
        <translation>Les outils que l’agent ne peut pas utiliser.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>How the agent asks before it acts; another value leaves the agent out.</source>
        <translation>Comment l’agent demande l’autorisation avant d’agir&#x202f;; avec une autre valeur, il est écarté.</translation>
    </message>
    <message>
        <source>Asks before it acts.</source>
        <translation>Demande confirmation avant d’agir.</translation>
    </message>
    <message>
        <source>Hands its questions on to whoever called it.</source>
        <translation>Transmet ses questions à l’appelant.</translation>
    </message>
    <message>
        <source>The field of Claude Code; used where “approvalMode” is missing.</source>
        <translation>Le champ de Claude Code&#x202f;; utilisé si «&#xa0;approvalMode&#xa0;» manque.</translation>
    </message>
    <message>
        <source>Whether the agent runs in the background.</source>
        <translation>Indique si l’agent s’exécute en arrière-plan.</translation>
    </message>
    <message>
        <source>It does not.</source>
        <translation>Non.</translation>
    </message>
    <message>
        <source>Servers for this agent, each with a name.</source>
        <translation>Les serveurs de cet agent, chacun avec un nom.</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>S’exécute dans</translation>
    </message>
    <message>
        <source>Another program that runs the agent: its kind, command and arguments.</source>
        <translation>Un autre programme qui exécute l’agent&#xa0;: son type, sa commande et ses arguments.</translation>
    </message>
    <message>
        <source>Qwen Code itself.</source>
        <translation>Qwen Code lui-même.</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>S’exécute comme</translation>
    </message>
    <message>
        <source>In the session itself.</source>
        <translation>Dans la session elle-même.</translation>
    </message>
    <message>
        <source>In a container.</source>
        <translation>Dans un conteneur.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>max_turns and max_time_minutes.</source>
        <translation>max_turns et max_time_minutes.</translation>
    </message>
    <message>
        <source>No limits of its own.</source>
        <translation>Aucune limite propre.</translation>
    </message>
    <message>
        <source>The theme’s main colour.</source>
        <translation>La couleur principale du thème.</translation>
    </message>
    <message>
        <source>The theme’s second colour.</source>
        <translation>La couleur secondaire du thème.</translation>
    </message>
    <message>
        <source>The theme’s colour for what should stand out.</source>
        <translation>La couleur du thème pour ce qui doit ressortir.</translation>
    </message>
    <message>
        <source>The theme’s colour of success.</source>
        <translation>La couleur du thème pour les réussites.</translation>
    </message>
    <message>
        <source>The theme’s colour of warnings.</source>
        <translation>La couleur du thème pour les avertissements.</translation>
    </message>
    <message>
        <source>The theme’s colour of errors.</source>
        <translation>La couleur du thème pour les erreurs.</translation>
    </message>
    <message>
        <source>The theme’s colour of information.</source>
        <translation>La couleur du thème pour les informations.</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>The description</source>
        <translation>La description</translation>
    </message>
    <message>
        <source>The prompt tells an agent how to work. The description tells everybody else when to call it. Claude Code reads the descriptions of all agents at the start of each session, and chooses by them.</source>
        <translation>Le prompt dit à un agent comment travailler. La description dit à tous les autres quand l’appeler. Claude Code lit les descriptions de tous les agents au début de chaque session, et choisit d’après elles.</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Ce qui fonctionne</translation>
    </message>
    <message>
        <source>Begin with the occasion: “Use this agent when tests fail and the cause is not known.”</source>
        <translation>Commencez par l’occasion&#xa0;: «&#xa0;Utiliser cet agent quand des tests échouent et que la cause est inconnue.&#xa0;»</translation>
    </message>
    <message>
        <source>Name what is *not* meant, if another agent is close: “For a slow test, use test-speed.”</source>
        <translation>Précisez ce qui n’est *pas* visé, si un autre agent est proche&#xa0;: «&#xa0;Pour un test lent, utiliser test-speed.&#xa0;»</translation>
    </message>
    <message>
        <source>“Use proactively” makes Claude Code call it without being asked.</source>
        <translation>«&#xa0;Use proactively&#xa0;» amène Claude Code à l’appeler sans qu’on le lui demande.</translation>
    </message>
    <message>
        <source>Two to four examples help where a sentence does not.</source>
        <translation>Deux à quatre exemples aident là où une phrase ne suffit pas.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>An example is a short play: a context, what the user says, what the assistant answers, and why. In the fields each is a card: add one with *Add an example*, and change its lines in place. A conversation that you copied can be pasted as one.</source>
        <translation>Un exemple est une petite scène&#xa0;: un contexte, ce que dit l’utilisateur, ce que répond l’assistant, et pourquoi. Dans les champs, chacun est une carte&#xa0;: ajoutez-en une avec *Ajouter un exemple*, et modifiez ses lignes sur place. Une conversation copiée peut être collée comme exemple.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Ce qu’elle coûte</translation>
    </message>
    <message>
        <source>Every description is in every session, whether its agent is called or not. The fields count the characters and estimate the tokens; the overview sums them up for all agents of a folder. Four hundred characters are a good length. Long examples can move to the prompt, which is read only when the agent works.</source>
        <translation>Chaque description est présente dans chaque session, que son agent soit appelé ou non. Les champs comptent les caractères et estiment les tokens&#x202f;; la vue d’ensemble les additionne pour tous les agents d’un dossier. Quatre cents caractères sont une bonne longueur. Les longs exemples peuvent passer dans le prompt, qui n’est lu que lorsque l’agent travaille.</translation>
    </message>
    <message>
        <source>Quotes and lines</source>
        <translation>Guillemets et lignes</translation>
    </message>
    <message>
        <source>A colon and a blank inside a text without quotes, as in `Example: a test fails`, make the header wrong for strict readers. Claude Code repairs it within one line; other clients do not. You need not know the rules: type into the fields, and Dossier writes the quotes that are needed and no others.</source>
        <translation>Un deux-points suivi d’un espace dans un texte sans guillemets, comme dans `Example: a test fails`, rend l’en-tête incorrect pour les analyseurs stricts. Claude Code répare cela quand le texte tient sur une ligne, les autres non. Inutile de connaître les règles&#xa0;: remplissez les champs, et Dossier écrit les guillemets nécessaires, et aucun autre.</translation>
    </message>
    <message>
        <source>Who would be asked? *Go ▸ Who Would Be Asked?* takes a request and ranks your agents by the words of their descriptions.</source>
        <translation>Qui serait sollicité&#x202f;? *Aller ▸ Qui serait sollicité&#x202f;?* prend une demande et classe vos agents d’après les mots de leurs descriptions.</translation>
    </message>
    <message>
        <source>Read on: [what it may use](tools.md).</source>
        <translation>À lire ensuite&#xa0;: [ce qu’il peut utiliser](tools.md).</translation>
    </message>
    <message>
        <source>Your first agent</source>
        <translation>Votre premier agent</translation>
    </message>
    <message>
        <source>An agent is a text file. Claude Code reads it, and from then on it can hand work to that agent: a review, a search, a test run. The agent works by itself and reports back.</source>
        <translation>Un agent est un fichier texte. Claude Code le lit et peut dès lors confier du travail à cet agent&#xa0;: une relecture, une recherche, une série de tests. L’agent travaille de son côté, puis rend compte.</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Ce que contient le fichier</translation>
    </message>
    <message>
        <source>The **header**, between two lines of `---`: what the agent is called, when it is wanted, what it may use.</source>
        <translation>L’**en-tête**, entre deux lignes `---`&#xa0;: comment l’agent s’appelle, quand on a besoin de lui, ce qu’il peut utiliser.</translation>
    </message>
    <message>
        <source>The **prompt**, all that stands below: what the agent is told before it begins.</source>
        <translation>Le **prompt**, tout ce qui se trouve en dessous&#xa0;: ce qu’on dit à l’agent avant qu’il commence.</translation>
    </message>
    <message>
        <source>Only two values must be there: `name`, by which it is called, and `description`, by which Claude Code decides when to call it. All others have a usual value.</source>
        <translation>Seules deux valeurs sont obligatoires&#xa0;: `name`, le nom par lequel on l’appelle, et `description`, d’après laquelle Claude Code décide quand l’appeler. Toutes les autres ont une valeur habituelle.</translation>
    </message>
    <message>
        <source>In five steps</source>
        <translation>En cinq étapes</translation>
    </message>
    <message>
        <source>Open the folder of your project: *File ▸ Add Folder …*. Dossier finds the agents in it, and writes nothing.</source>
        <translation>Ouvrez le dossier de votre projet avec *Fichier ▸ Ajouter un dossier…*&#xa0;: Dossier y trouve les agents, et n’écrit rien.</translation>
    </message>
    <message>
        <source>Choose *File ▸ New*, and one of the templates. Each is a whole agent that can be changed.</source>
        <translation>Choisissez *Fichier ▸ Nouveau*, puis l’un des gabarits. Chacun est un agent complet que vous pouvez modifier.</translation>
    </message>
    <message>
        <source>Give it a name of small letters and hyphens, such as `code-reviewer`.</source>
        <translation>Donnez-lui un nom fait de minuscules et de traits d’union, comme `code-reviewer`.</translation>
    </message>
    <message>
        <source>Say in the description when it is wanted: [the description](description.md).</source>
        <translation>Dites dans la description quand on a besoin de lui&#xa0;: [la description](description.md).</translation>
    </message>
    <message>
        <source>Save it in the folder `.claude/agents` of the project, or of your home if it is to be there in all projects: [where it loads](where-it-loads.md).</source>
        <translation>Enregistrez-le dans le dossier `.claude/agents` du projet, ou dans celui de votre dossier personnel s’il doit être disponible dans tous les projets&#xa0;: [où il est chargé](where-it-loads.md).</translation>
    </message>
    <message>
        <source>The line above the text says at any moment whether Claude Code would load the file as it stands. What it says was checked against the client itself.</source>
        <translation>La ligne au-dessus du texte dit à tout moment si Claude Code chargerait le fichier tel qu’il est. Ce qu’elle dit est mesuré avec le client lui-même.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>L’essayer</translation>
    </message>
    <message>
        <source>Ask for it by name: “Use the code-reviewer on my last change.” Claude Code notices a saved file within seconds; only a folder that is new itself wants a restart.</source>
        <translation>Demandez-le par son nom&#xa0;: «&#xa0;Utilise le code-reviewer sur ma dernière modification.&#xa0;» Claude Code détecte en quelques secondes un fichier enregistré&#x202f;; un redémarrage n’est nécessaire que si le dossier lui-même est nouveau.</translation>
    </message>
    <message>
        <source>Many agents</source>
        <translation>De nombreux agents</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Les voir</translation>
    </message>
    <message>
        <source>The **overview** has a line for each agent: model, tools, what it costs, how it stands. Click a column’s head to sort.</source>
        <translation>La **vue d’ensemble** comporte une ligne par agent&#xa0;: modèle, outils, ce qu’il coûte, son état. Cliquez sur l’en-tête d’une colonne pour trier.</translation>
    </message>
    <message>
        <source>The **filter** understands words and questions: `can:Bash` finds who may use it, `model:opus` who works with it. Ctrl+Space shows what can be asked.</source>
        <translation>Le **filtre** comprend des mots et des questions&#xa0;: `can:Bash` trouve les agents qui peuvent utiliser Bash, `model:opus` ceux qui travaillent avec Opus. Ctrl+Espace affiche ce qui peut être demandé.</translation>
    </message>
    <message>
        <source>*Most Alike* finds descriptions that say the same, where Claude Code would have to guess.</source>
        <translation>*Les plus proches* trouve les descriptions qui disent la même chose, entre lesquelles Claude Code ne pourrait que deviner.</translation>
    </message>
    <message>
        <source>Reach them</source>
        <translation>Les atteindre</translation>
    </message>
    <message>
        <source>Ctrl+P opens an agent by a few letters of its name. Ctrl+Shift+P finds every command of the program, with its key. Ctrl+Shift+F searches the text of all.</source>
        <translation>Ctrl+P ouvre un agent à partir de quelques lettres de son nom. Ctrl+Maj+P trouve chaque commande du programme, avec son raccourci. Ctrl+Maj+F cherche dans le texte de tous les agents.</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Les modifier</translation>
    </message>
    <message>
        <source>Choose several in the overview to set a field of all. *Rename* changes the name where others mention it. *Fix* mends one kind of problem everywhere. Each shows first what would change, file by file; you tick what you want.</source>
        <translation>Sélectionnez-en plusieurs dans la vue d’ensemble pour définir un champ de tous à la fois. *Renommer* change aussi le nom là où d’autres le mentionnent. *Corriger* élimine partout un même type de problème. Chacune de ces commandes montre d’abord ce qui changerait, fichier par fichier&#x202f;; vous cochez ce que vous voulez.</translation>
    </message>
    <message>
        <source>*Agent ▸ Undo Last Batch …* takes the changes back. Files that were changed since are named and left as they are.</source>
        <translation>*Agent ▸ Annuler le dernier lot…* revient en arrière, même si des fichiers ont été modifiés depuis&#xa0;: la commande dit lesquels, et n’y touche pas.</translation>
    </message>
    <message>
        <source>Read on: [nothing is lost](nothing-is-lost.md).</source>
        <translation>À lire ensuite&#xa0;: [rien n’est perdu](nothing-is-lost.md).</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Rien n’est perdu</translation>
    </message>
    <message>
        <source>What is written, and when</source>
        <translation>Ce qui est écrit, et quand</translation>
    </message>
    <message>
        <source>Nothing is written until you save. A save changes the bytes that you changed: comments, quotes, order and line ends of everything else stay as they were. A file is never half written, whatever happens in between.</source>
        <translation>Rien n’est écrit tant que vous n’enregistrez pas. L’enregistrement ne change que les octets que vous avez modifiés&#xa0;: les commentaires, les guillemets, l’ordre et les fins de ligne de tout le reste demeurent tels quels. Un fichier n’est jamais écrit à moitié, quoi qu’il arrive entre-temps.</translation>
    </message>
    <message>
        <source>When another program writes too</source>
        <translation>Quand un autre programme écrit aussi</translation>
    </message>
    <message>
        <source>Agents are changed by people, by Git and by Claude Code itself. Without edits of yours Dossier follows the file. With edits it asks: compare, take theirs, or keep yours. Nothing is overwritten before you have chosen.</source>
        <translation>Les agents sont modifiés par des personnes, par Git et par Claude Code lui-même. Sans modification de votre part, Dossier suit le fichier. Sinon, il demande&#xa0;: comparer, prendre l’autre version ou garder la vôtre. Rien n’est écrasé avant votre choix.</translation>
    </message>
    <message>
        <source>When the program ends</source>
        <translation>Quand le programme s’arrête</translation>
    </message>
    <message>
        <source>What you have not saved is kept every few seconds, and offered at the next start after a crash.</source>
        <translation>Ce que vous n’aviez pas enregistré est conservé à quelques secondes près, et proposé au prochain démarrage.</translation>
    </message>
    <message>
        <source>Ways back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>*Edit ▸ Undo* goes back over everything, form and text in one history, and over a reload from the disk as well.</source>
        <translation>*Édition ▸ Annuler* revient sur tout, formulaire et texte dans un même historique, y compris sur un rechargement depuis le disque.</translation>
    </message>
    <message>
        <source>*File ▸ Earlier Versions …* shows the states that were saved, and takes one or a part of it.</source>
        <translation>*Fichier ▸ Versions antérieures…* affiche les états enregistrés, et en reprend un, en tout ou en partie.</translation>
    </message>
    <message>
        <source>*Agent ▸ What Dossier Wrote* lists every write to your disk, each with its way back.</source>
        <translation>*Agent ▸ Ce que Dossier a écrit* liste chaque écriture sur votre disque, avec le moyen de revenir en arrière.</translation>
    </message>
    <message>
        <source>Deleted agents go to the trash of the desktop.</source>
        <translation>Les agents supprimés vont à la corbeille du bureau.</translation>
    </message>
    <message>
        <source>Odd files</source>
        <translation>Fichiers inhabituels</translation>
    </message>
    <message>
        <source>A file that is broken, huge, not in UTF-8 or read-only opens all the same, and a line says what is odd about it. Plugins and the managed folder belong to others: they open to be read, and are not written.</source>
        <translation>Un fichier endommagé, énorme, en lecture seule ou qui n’est pas en UTF-8 s’ouvre quand même, et une ligne dit ce qu’il a d’inhabituel. Les plugins et le dossier géré appartiennent à d’autres&#xa0;: ils s’ouvrent pour être lus, et rien n’y est écrit.</translation>
    </message>
    <message>
        <source>[Your first agent](first-agent.md)</source>
        <translation>[Votre premier agent](first-agent.md)</translation>
    </message>
    <message>
        <source>What it may use</source>
        <translation>Ce qu’il peut utiliser</translation>
    </message>
    <message>
        <source>Without a list an agent may use every tool that the session has. A list is a limit.</source>
        <translation>Sans liste, un agent peut utiliser tous les outils de la session. Une liste est une limite.</translation>
    </message>
    <message>
        <source>Three ways</source>
        <translation>Trois possibilités</translation>
    </message>
    <message>
        <source>**All tools.** No key `tools` at all. Usual, and right for most.</source>
        <translation>**Tous les outils.** Aucune clé `tools`. C’est l’usage, et cela convient à la plupart.</translation>
    </message>
    <message>
        <source>**Only these.** `tools: Read, Grep, Glob`. For an agent that must not write, this is what keeps it from writing; a sentence in the prompt is only a request.</source>
        <translation>**Seulement ceux-ci.** `tools: Read, Grep, Glob`. Pour un agent qui ne doit pas écrire, c’est ce qui l’en empêche&#x202f;; une phrase dans le prompt n’est qu’une demande.</translation>
    </message>
    <message>
        <source>**All but these.** `disallowedTools: Bash`. A tool that is in both lists is not given.</source>
        <translation>**Tous sauf ceux-ci.** `disallowedTools: Bash`. Un outil présent dans les deux listes n’est pas donné.</translation>
    </message>
    <message>
        <source>An empty list means no tool at all. A name that no tool has is passed over without a word; if none of the names is right, the agent does not start.</source>
        <translation>Une liste vide signifie aucun outil. Un nom qu’aucun outil ne porte est ignoré sans message&#x202f;; si aucun des noms n’est bon, l’agent ne démarre pas.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Names are written as Claude Code writes them, with capitals: `Read`, not `read`. In the text, Ctrl+Space offers them with their meaning.</source>
        <translation>Les noms s’écrivent comme Claude Code les écrit, avec des majuscules&#xa0;: `Read`, et non `read`. Dans le texte, Ctrl+Espace les propose avec leur signification.</translation>
    </message>
    <message>
        <source>`Agent(worker)` lets it call other agents, here only `worker`.</source>
        <translation>`Agent(worker)` lui permet d’appeler d’autres agents, ici seulement `worker`.</translation>
    </message>
    <message>
        <source>`mcp__server` gives all tools of a server, `mcp__server__tool` one of them.</source>
        <translation>`mcp__server` donne tous les outils d’un serveur, `mcp__server__tool` l’un d’eux.</translation>
    </message>
    <message>
        <source>`allowed-tools` is a key of commands and skills. In an agent it means nothing, and the agent may use everything; Dossier says so and offers the right key.</source>
        <translation>`allowed-tools` est une clé des commandes et des skills. Dans un agent, elle ne signifie rien, et l’agent peut tout utiliser&#x202f;; Dossier le dit et propose la bonne clé.</translation>
    </message>
    <message>
        <source>Model, effort, permissions</source>
        <translation>Modèle, effort, autorisations</translation>
    </message>
    <message>
        <source>`model` chooses who works: an alias such as `sonnet`, a full name, or `inherit`. `permissionMode` decides what it is asked about. Agents of a plugin may set neither that nor hooks nor servers: these keys are ignored there, and the fields say so.</source>
        <translation>`model` choisit qui travaille&#xa0;: un alias comme `sonnet`, un nom complet ou `inherit`. `permissionMode` décide de ce qui demande une autorisation. Les agents d’un plugin ne peuvent définir ni ce mode, ni hooks, ni serveurs&#xa0;: ces clés y sont ignorées, et les champs le disent.</translation>
    </message>
    <message>
        <source>Read on: [where it loads](where-it-loads.md).</source>
        <translation>À lire ensuite&#xa0;: [où il est chargé](where-it-loads.md).</translation>
    </message>
    <message>
        <source>Where it loads</source>
        <translation>Où il est chargé</translation>
    </message>
    <message>
        <source>The same file is an agent in one folder and nothing in another.</source>
        <translation>Le même fichier est un agent dans un dossier et rien du tout dans un autre.</translation>
    </message>
    <message>
        <source>Places, the strongest first</source>
        <translation>Les emplacements, du plus fort au plus faible</translation>
    </message>
    <message>
        <source>The managed folder, which an administrator fills.</source>
        <translation>Le dossier géré, rempli par un administrateur.</translation>
    </message>
    <message>
        <source>The project: `.claude/agents` of the folder that you work in, and of those above it up to the repository. The nearest wins.</source>
        <translation>Le projet&#xa0;: `.claude/agents` du dossier où vous travaillez, et de ceux au-dessus jusqu’au dépôt. Le plus proche l’emporte.</translation>
    </message>
    <message>
        <source>Your home: `~/.claude/agents`, in all projects.</source>
        <translation>Votre dossier personnel&#xa0;: `~/.claude/agents`, dans tous les projets.</translation>
    </message>
    <message>
        <source>Plugins: their agents are called `plugin:name`.</source>
        <translation>Les plugins&#xa0;: leurs agents s’appellent `plugin:name`.</translation>
    </message>
    <message>
        <source>Folders inside are searched as well, and change nothing about the name. Only files that end in `.md` count.</source>
        <translation>Les sous-dossiers sont parcourus aussi, et ne changent rien au nom. Seuls comptent les fichiers dont le nom se termine par `.md`.</translation>
    </message>
    <message>
        <source>Two of one name</source>
        <translation>Deux agents du même nom</translation>
    </message>
    <message>
        <source>Of two agents with one name, the stronger place wins and the other is hidden, without a message. In one and the same place it is not known which one loads. Dossier shows both: *Same name* lists them, and the line above the text says which one hides which.</source>
        <translation>De deux agents du même nom, celui de l’emplacement le plus fort l’emporte et l’autre est masqué, sans message. Dans un seul et même emplacement, on ne sait pas lequel est chargé. Dossier montre les deux&#xa0;: *Même nom* les liste, et la ligne au-dessus du texte dit lequel masque l’autre.</translation>
    </message>
    <message>
        <source>What wins depends on where you stand. *Seen from*, in the tool bar, is the folder that Dossier takes you to stand in.</source>
        <translation>Lequel l’emporte dépend de l’endroit où vous êtes. *Vu depuis*, dans la barre d’outils, est le dossier pour lequel la réponse vaut.</translation>
    </message>
    <message>
        <source>Why it does not load</source>
        <translation>Pourquoi il ne se charge pas</translation>
    </message>
    <message>
        <source>No `name`: Claude Code takes the file for a note.</source>
        <translation>Pas de `name`&#xa0;: Claude Code prend le fichier pour une note.</translation>
    </message>
    <message>
        <source>A header that cannot be read: nothing of it counts, and no message is shown.</source>
        <translation>Un en-tête illisible&#xa0;: rien n’en est retenu, et aucun message ne s’affiche.</translation>
    </message>
    <message>
        <source>The wrong folder, or a name that does not end in `.md`.</source>
        <translation>Le mauvais dossier, ou un nom qui se termine autrement.</translation>
    </message>
    <message>
        <source>The problems below the text name the line and offer a way out. The tab *Where It Loads* shows the same file for other programs too.</source>
        <translation>Les problèmes sous le texte indiquent la ligne et proposent une solution. L’onglet *Où il est chargé* montre aussi le même fichier pour d’autres programmes.</translation>
    </message>
    <message>
        <source>Read on: [many agents](many-agents.md).</source>
        <translation>À lire ensuite&#xa0;: [de nombreux agents](many-agents.md).</translation>
    </message>
    <message>
        <source>*Changed outside* lists what others, or a program, changed since you last looked.</source>
        <translation>*Modifiés à l’extérieur* liste ce que d’autres personnes, ou un programme, ont modifié depuis votre dernier passage.</translation>
    </message>
    <message>
        <source>Writing the prompt</source>
        <translation>Écrire le prompt</translation>
    </message>
    <message>
        <source>The prompt is Markdown. *Format ▸ Bold* and its neighbours mark what is selected, or the word at the cursor, and take the marks away again.</source>
        <translation>Le prompt est du Markdown. *Format ▸ Gras* et les commandes voisines marquent ce qui est sélectionné, ou le mot sous le curseur, et retirent aussi ces marques.</translation>
    </message>
    <message>
        <source>Lists, tasks, quotes, code and headings are made of whole lines, or undone. *Format ▸ Move Lines Up* keeps the numbers of a list in order.</source>
        <translation>Listes, tâches, citations, code et titres se font à partir de lignes entières, ou se défont. *Format ▸ Monter les lignes* garde les numéros d’une liste dans l’ordre.</translation>
    </message>
    <message>
        <source>An address pasted over words makes them a link; *Edit ▸ Paste Without Links* does not.</source>
        <translation>Une adresse collée sur des mots en fait un lien&#x202f;; *Édition ▸ Coller le texte sans lien* ne le fait pas.</translation>
    </message>
    <message>
        <source>*Go ▸ Matching Bracket* leads from a bracket, a tag or the marks of code to the other end.</source>
        <translation>*Aller ▸ Parenthèse ou balise associée* mène d’une parenthèse, d’une balise ou des marques de code à l’autre bout.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Words that no dictionary has are dotted below, in descriptions and in the prompt; code, names, keys and links are not looked at. Ctrl+F8 goes to the next one, and the menu key offers other words, or adds the word to your own list. The language is that of the text; *View ▸ Spelling Language* chooses another one for this file.</source>
        <translation>Les mots qui ne figurent dans aucun dictionnaire sont soulignés en pointillés, dans les descriptions et dans le prompt&#x202f;; le code, les noms, les clés et les liens ne sont pas examinés. Ctrl+F8 va au suivant, et la touche Menu propose d’autres mots, ou ajoute celui-ci à votre propre liste. La langue est celle du texte&#x202f;; *Affichage ▸ Langue de l’orthographe* en choisit une autre pour ce fichier.</translation>
    </message>
</context>
<context>
    <name>dossier::AboutDialog</name>
    <message>
        <source>About Dossier</source>
        <translation>À propos de Dossier</translation>
    </message>
    <message>
        <source>Dossier %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>An editor for AI-agent files: the text is the document, and every verdict says what the client really reads.</source>
        <translation>Un éditeur de fichiers d’agents IA&#xa0;: le texte est le document, et chaque verdict dit ce que le client lit vraiment.</translation>
    </message>
    <message>
        <source>MIT licence, the Dossier authors.</source>
        <translation>Licence MIT, les auteurs de Dossier.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
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
        <translation>L’agent n’a pas encore de fichier. Enregistrez-le d’abord.</translation>
    </message>
    <message>
        <source>New agent %1</source>
        <translation>Nouvel agent %1</translation>
    </message>
    <message>
        <source>There is no command that starts this agent.</source>
        <translation>Aucune commande ne lance cet agent.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>dossier::AgentController</name>
    <message>
        <source>Rename Agent</source>
        <translation>Renommer l’agent</translation>
    </message>
    <message>
        <source>The new name of “%1”. Where others name it is listed next, before anything is changed.</source>
        <translation>Le nouveau nom de «&#xa0;%1&#xa0;». Les endroits qui le nomment sont listés ensuite, avant toute modification.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n Agent(s)</source>
        <translation>
            <numerusform>Copier %n agent</numerusform>
            <numerusform>Copier %n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n Agent(s)</source>
        <translation>
            <numerusform>Déplacer %n agent</numerusform>
            <numerusform>Déplacer %n agents</numerusform>
        </translation>
    </message>
    <message>
        <source>Where are the copies to go?</source>
        <translation>Où placer les copies&#x202f;?</translation>
    </message>
    <message>
        <source>Where are they to go?</source>
        <translation>Où les déplacer&#x202f;?</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Duplicate Agent</source>
        <translation>Dupliquer l’agent</translation>
    </message>
    <message>
        <source>What is the copy of “%1” called, and where does it go?</source>
        <translation>Quel nom donner à la copie de «&#xa0;%1&#xa0;», et où la placer&#x202f;?</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
</context>
<context>
    <name>dossier::AgentCopies</name>
    <message numerus="yes">
        <source>Equal in %n other place(s).</source>
        <translation>
            <numerusform>Identique dans %n autre emplacement.</numerusform>
            <numerusform>Identique dans %n autres emplacements.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent of this name differs in %1.</source>
        <translation>L’agent de ce nom est différent dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>Equal in %n other place(s); differs in %1.</source>
        <translation>
            <numerusform>Identique dans %n autre emplacement&#x202f;; différent dans %1.</numerusform>
            <numerusform>Identique dans %n autres emplacements&#x202f;; différent dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::AgentDelegate</name>
    <message>
        <source>reading …</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>agents shown</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>dossier::AgentDocument</name>
    <message>
        <source>This file is open for reading only.</source>
        <translation>Ce fichier est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>The change belongs to another version of the text.</source>
        <translation>La modification se rapporte à une autre version du texte.</translation>
    </message>
    <message>
        <source>The text has changed, and there is nothing to mend any more.</source>
        <translation>Le texte a changé&#x202f;; il n’y a plus rien à corriger.</translation>
    </message>
</context>
<context>
    <name>dossier::AgentFile</name>
    <message>
        <source>This field shares a line with another one; change it in the text.</source>
        <translation>Ce champ partage une ligne avec un autre&#x202f;; modifiez-le dans le texte.</translation>
    </message>
    <message>
        <source>The header holds more than one YAML document; only the first counts.</source>
        <translation>L’en-tête contient plusieurs documents YAML&#x202f;; seul le premier compte.</translation>
    </message>
    <message>
        <source>The header is YAML, but holds no fields of the form “key: value”.</source>
        <translation>L’en-tête est du YAML, mais sans champs de la forme «&#xa0;clé: valeur&#xa0;».</translation>
    </message>
    <message>
        <source>The key “%1” stands here a second time; strict readers take a key only once.</source>
        <translation>La clé «&#xa0;%1&#xa0;» apparaît ici une deuxième fois&#x202f;; les analyseurs stricts ne l’acceptent qu’une fois.</translation>
    </message>
    <message>
        <source>This field’s key is written in a form that only the text can change.</source>
        <translation>La clé de ce champ a une forme modifiable seulement dans le texte.</translation>
    </message>
    <message>
        <source>The header is written in braces; change it in the text.</source>
        <translation>L’en-tête est écrit entre accolades&#x202f;; modifiez-le dans le texte.</translation>
    </message>
    <message>
        <source>A space is missing behind the colon.</source>
        <translation>Il manque un espace après le deux-points.</translation>
    </message>
    <message>
        <source>The lines below the key are neither a list nor a mapping.</source>
        <translation>Les lignes sous la clé ne forment ni une liste ni un tableau associatif.</translation>
    </message>
    <message>
        <source>A quotation mark opens the value, but none closes it at its end.</source>
        <translation>Un guillemet ouvre la valeur, mais aucun ne la ferme à la fin.</translation>
    </message>
    <message>
        <source>The brackets of the value do not match.</source>
        <translation>Les crochets ou accolades de la valeur ne sont pas appariés.</translation>
    </message>
    <message>
        <source>The lines of this text block are not indented as they must be.</source>
        <translation>Les lignes de ce bloc de texte ne sont pas indentées comme il le faut.</translation>
    </message>
    <message>
        <source>The header is too large to be read.</source>
        <translation>L’en-tête est trop grand pour être lu.</translation>
    </message>
</context>
<context>
    <name>dossier::AgentFileDialog</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nouveau)</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Utiliser «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>dossier::AgentFilterEdit</name>
    <message>
        <source>Filter: words, model:opus, can:Bash …</source>
        <translation>Filtre&#xa0;: mots, model:opus, can:Bash…</translation>
    </message>
    <message>
        <source>Filter agents</source>
        <translation>Filtrer les agents</translation>
    </message>
    <message>
        <source>Ctrl+Space shows what can be typed here.</source>
        <translation>Ctrl+Espace montre ce qui peut être saisi ici.</translation>
    </message>
    <message>
        <source>What can I type here?</source>
        <translation>Que peut-on saisir ici&#x202f;?</translation>
    </message>
    <message>
        <source>What can I type here? (Ctrl+Space)</source>
        <translation>Que peut-on saisir ici&#x202f;? (Ctrl+Espace)</translation>
    </message>
    <message>
        <source>What can be typed here</source>
        <translation>Ce qui peut être saisi ici</translation>
    </message>
</context>
<context>
    <name>dossier::AgentMenu</name>
    <message>
        <source>No agent is chosen.</source>
        <translation>Aucun agent n’est sélectionné.</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>Le fichier a disparu.</translation>
    </message>
    <message>
        <source>An update or an administrator would overwrite what is changed here.</source>
        <translation>Une mise à jour ou un administrateur écraserait les modifications faites ici.</translation>
    </message>
    <message>
        <source>This is done with one agent at a time.</source>
        <translation>Cela se fait pour un seul agent à la fois.</translation>
    </message>
    <message>
        <source>Two agents can be compared.</source>
        <translation>Deux agents peuvent être comparés.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparer</translation>
    </message>
    <message>
        <source>Co&amp;mpare With …</source>
        <translation>Co&amp;mparer avec…</translation>
    </message>
    <message>
        <source>&amp;Earlier Versions …</source>
        <translation>&amp;Versions antérieures…</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>D&amp;uplicate …</source>
        <translation>D&amp;upliquer…</translation>
    </message>
    <message>
        <source>&amp;Copy To …</source>
        <translation>&amp;Copier vers…</translation>
    </message>
    <message>
        <source>Mo&amp;ve To …</source>
        <translation>&amp;Déplacer vers…</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>&amp;Supprimer…</translation>
    </message>
</context>
<context>
    <name>dossier::AgentQuery</name>
    <message>
        <source>The filter has no key “%1:”. It looks for “%2” in names and descriptions.</source>
        <translation>Le filtre n’a pas de clé «&#xa0;%1:&#xa0;». Il cherche «&#xa0;%2&#xa0;» dans les noms et les descriptions.</translation>
    </message>
    <message>
        <source>After “%1:” the filter takes one of: %2.</source>
        <translation>Après «&#xa0;%1:&#xa0;», le filtre accepte&#xa0;: %2.</translation>
    </message>
    <message>
        <source>After “tokens:” the filter takes a number, such as &gt;300, &lt;50 or 100..200.</source>
        <translation>Après «&#xa0;tokens:&#xa0;», le filtre accepte un nombre, comme &gt;300, &lt;50 ou 100..200.</translation>
    </message>
    <message>
        <source>After “changed:” the filter takes one of: %1; or a day, such as &gt;2026-01-31.</source>
        <translation>Après «&#xa0;changed:&#xa0;», le filtre accepte&#xa0;: %1&#x202f;; ou un jour, comme &gt;2026-01-31.</translation>
    </message>
</context>
<context>
    <name>dossier::AgentRowsModel</name>
    <message>
        <source>M: The file differs from the last commit.</source>
        <translation>M&#xa0;: le fichier diffère du dernier commit.</translation>
    </message>
    <message>
        <source>A: The file is new, and added to the next commit.</source>
        <translation>A&#xa0;: le fichier est nouveau et ajouté au prochain commit.</translation>
    </message>
    <message>
        <source>U: The file is new, and git does not know it.</source>
        <translation>U&#xa0;: le fichier est nouveau et inconnu de Git.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>modified</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>fichier absent</translation>
    </message>
    <message>
        <source>changed by others since you saw it</source>
        <translation>modifié par d’autres depuis que vous l’avez vu</translation>
    </message>
    <message>
        <source>differs from the last commit</source>
        <translation>diffère du dernier commit</translation>
    </message>
    <message>
        <source>hidden by another agent of its name</source>
        <translation>masqué par un autre agent du même nom</translation>
    </message>
    <message>
        <source>%1
No name: %2 takes it for a note</source>
        <translation>%1
Sans nom&#xa0;: %2 le prend pour une note</translation>
    </message>
    <message>
        <source>its client</source>
        <translation>son client</translation>
    </message>
    <message>
        <source>Others changed it since you last saw it here.</source>
        <translation>Modifié par d’autres depuis que vous l’avez vu ici.</translation>
    </message>
    <message>
        <source>What the description costs in every session</source>
        <translation>Ce que la description coûte à chaque session</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Can use</source>
        <translation>Peut utiliser</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n agent(s)</source>
        <translation>
            <numerusform>%1, %n agent</numerusform>
            <numerusform>%1, %n agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::AgentSearch</name>
    <message>
        <source>Not searched: you have no permission to read the file. Change its permissions.</source>
        <translation>Non parcouru&#xa0;: le fichier ne peut pas être lu. Changez ses droits.</translation>
    </message>
    <message>
        <source>Not searched: the file is larger than %1. Open it to search in it.</source>
        <translation>Non parcouru&#xa0;: le fichier dépasse %1. Ouvrez-le pour y effectuer une recherche.</translation>
    </message>
    <message>
        <source>Not searched: this is a folder, a pipe or a device.</source>
        <translation>Non parcouru&#xa0;: c’est un dossier, un tube ou un périphérique.</translation>
    </message>
    <message>
        <source>Not searched, as it could not be read: %1</source>
        <translation>Non parcouru, faute de pouvoir être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The expression takes too long here: the search in this file was given up.</source>
        <translation>L’expression prend trop de temps ici&#xa0;: la recherche dans ce fichier a été abandonnée.</translation>
    </message>
</context>
<context>
    <name>dossier::AgentSummary</name>
    <message>
        <source>The file is gone.</source>
        <translation>Le fichier a disparu.</translation>
    </message>
    <message>
        <source>This is a link to a file that is not there. Mend the link, or remove it.</source>
        <translation>C’est un lien vers un fichier qui n’existe pas. Corrigez le lien ou supprimez-le.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>C’est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a file. It is not opened.</source>
        <translation>C’est un tube ou un périphérique, pas un fichier. Il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>The file has %1, more than is looked at in a list. It can be opened.</source>
        <translation>Le fichier fait %1, plus que ce qui est lu pour une liste. Il peut être ouvert.</translation>
    </message>
    <message>
        <source>The name holds characters that no other program can be told. Rename the file to open it.</source>
        <translation>Le nom contient des caractères impossibles à transmettre à un autre programme. Renommez le fichier pour l’ouvrir.</translation>
    </message>
</context>
<context>
    <name>dossier::AgentTemplate</name>
    <message>
        <source>Plain agent</source>
        <translation>Agent simple</translation>
    </message>
    <message>
        <source>Name, description and a short prompt; it may use every tool</source>
        <translation>Nom, description et prompt court&#x202f;; tous les outils lui sont permis</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Relecteur</translation>
    </message>
    <message>
        <source>Reads and reports, changes no file: Read, Grep and Glob only</source>
        <translation>Lit et rend compte, ne modifie aucun fichier&#xa0;: Read, Grep et Glob seulement</translation>
    </message>
    <message>
        <source>Worker with examples</source>
        <translation>Exécutant avec exemples</translation>
    </message>
    <message>
        <source>Its description shows by examples when to call it</source>
        <translation>Sa description montre par des exemples quand l’appeler</translation>
    </message>
</context>
<context>
    <name>dossier::AgentTreeModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>files read</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Reading was stopped: there may be more agents than are shown.</source>
        <translation>La lecture a été interrompue&#xa0;: il y a peut-être plus d’agents que ceux affichés.</translation>
    </message>
</context>
<context>
    <name>dossier::AgentViews</name>
    <message numerus="yes">
        <source>%n more like these.</source>
        <translation>
            <numerusform>%n autre de ce genre.</numerusform>
            <numerusform>%n autres de ce genre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::AgentsCircular</name>
    <message>
        <source>Agents may start one another in a circle.</source>
        <translation>Des agents peuvent se lancer en boucle.</translation>
    </message>
    <message>
        <source>This agent may start itself; %1 lets that go on until its limit of depth.</source>
        <translation>Cet agent peut se lancer lui-même&#x202f;; %1 laisse faire jusqu’à sa limite de profondeur.</translation>
    </message>
    <message>
        <source>This agent may come round to itself, by way of %2; %1 lets that go on until its limit of depth.</source>
        <translation>Cet agent peut revenir à lui-même en passant par %2&#x202f;; %1 laisse faire jusqu’à sa limite de profondeur.</translation>
    </message>
</context>
<context>
    <name>dossier::AgentsPanel</name>
    <message>
        <source>No agent fits the filter.</source>
        <translation>Aucun agent ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Remove From List</source>
        <translation>Retirer de la liste</translation>
    </message>
</context>
<context>
    <name>dossier::AgentsProxy</name>
    <message>
        <source>No model set</source>
        <translation>Aucun modèle défini</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Aucune couleur</translation>
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
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Is like</source>
        <translation>Ressemble à</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>Words shared</source>
        <translation>Mots communs</translation>
    </message>
</context>
<context>
    <name>dossier::AlikeRows</name>
    <message>
        <source>Most alike, and who would be asked</source>
        <translation>Les plus proches, et qui serait sollicité</translation>
    </message>
    <message>
        <source>Compares this description with those of the other agents, by their words: an estimate</source>
        <translation>Compare cette description à celles des autres agents, d’après leurs mots&#xa0;: une estimation</translation>
    </message>
    <message>
        <source>%1 in %2: %3 % alike (%4)</source>
        <translation>%1 dans %2&#xa0;: ressemblance de %3&#xa0;% (%4)</translation>
    </message>
    <message>
        <source>No other agent shares words with it.</source>
        <translation>Aucun autre agent n’a de mots en commun avec elle.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n example(s) would come here.</source>
        <translation>
            <numerusform>Exemples qui aboutiraient ici&#xa0;: %1 sur %n.</numerusform>
            <numerusform>Exemples qui aboutiraient ici&#xa0;: %1 sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” would go to %2.</source>
        <translation>«&#xa0;%1&#xa0;» irait à %2.</translation>
    </message>
</context>
<context>
    <name>dossier::AnswersDialog</name>
    <message>
        <source>What %1 Says</source>
        <translation>Ce que dit %1</translation>
    </message>
    <message>
        <source>%1 is checking</source>
        <translation>%1 vérifie</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>What it wrote</source>
        <translation>Ce qu’il a écrit</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Ask A&amp;gain</source>
        <translation>Interro&amp;ger à nouveau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 is checking %2 as it lies on the disk:
%3</source>
        <translation>%1 vérifie %2 tel qu’il est sur le disque&#xa0;:
%3</translation>
    </message>
    <message>
        <source>%1 found no error in %2.</source>
        <translation>%1 n’a trouvé aucune erreur dans %2.</translation>
    </message>
    <message>
        <source>%1 found errors in %2.</source>
        <translation>%1 a trouvé des erreurs dans %2.</translation>
    </message>
    <message>
        <source>Both judge every file alike.</source>
        <translation>Les deux jugent chaque fichier de la même façon.</translation>
    </message>
    <message numerus="yes">
        <source>The two judge %n file(s) differently; they come first.</source>
        <translation>
            <numerusform>Les deux jugent différemment %n fichier&#x202f;; il vient en premier.</numerusform>
            <numerusform>Les deux jugent différemment %n fichiers&#x202f;; ils viennent en premier.</numerusform>
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
        <translation>L’option --%1 n’existe pas&#x202f;; vouliez-vous dire --%2&#x202f;?</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>L’option --%1 n’existe pas.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 n’accepte pas de valeur.</translation>
    </message>
    <message>
        <source>--%1 wants a value.</source>
        <translation>--%1 exige une valeur.</translation>
    </message>
    <message>
        <source>--%1 takes %2, not “%3”.</source>
        <translation>--%1 accepte %2, pas «&#xa0;%3&#xa0;».</translation>
    </message>
</context>
<context>
    <name>dossier::AskedModel</name>
    <message>
        <source>Open here</source>
        <translation>Ouvert ici</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>part of the best</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>Words that counted</source>
        <translation>Mots pris en compte</translation>
    </message>
</context>
<context>
    <name>dossier::AskedView</name>
    <message>
        <source>A request</source>
        <translation>Une demande</translation>
    </message>
    <message>
        <source>Type a request, such as: review my last change</source>
        <translation>Saisir une demande, par exemple&#xa0;: review my last change</translation>
    </message>
    <message>
        <source>Agents that would be asked</source>
        <translation>Agents qui seraient sollicités</translation>
    </message>
    <message>
        <source>An estimate by the words of names, descriptions and examples. %1 chooses by what they mean, and by what the session is about.</source>
        <translation>Une estimation d’après les mots des noms, descriptions et exemples. %1 choisit d’après leur sens et le sujet de la session.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: the words are compared here.</source>
        <translation>Rien n’est envoyé nulle part&#xa0;: les mots sont comparés ici.</translation>
    </message>
    <message>
        <source>No agent shares a word with this request that says something.</source>
        <translation>Aucun agent n’a de mot significatif en commun avec cette demande.</translation>
    </message>
    <message>
        <source>Most likely “%1”.</source>
        <translation>Le plus probable&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The agent that is open here shares no word with this request; most likely is “%1”.</source>
        <translation>L’agent ouvert ici n’a aucun mot en commun avec cette demande&#x202f;; le plus probable est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Most likely the agent that is open here.</source>
        <translation>Le plus probable est l’agent ouvert ici.</translation>
    </message>
    <message>
        <source>Most likely “%1”; the agent that is open here comes on place %2.</source>
        <translation>Le plus probable&#xa0;: «&#xa0;%1&#xa0;»&#x202f;; l’agent ouvert ici arrive au rang %2.</translation>
    </message>
</context>
<context>
    <name>dossier::AuthoringController</name>
    <message>
        <source>Co&amp;mplete</source>
        <translation>Compléter automati&amp;quement</translation>
    </message>
    <message>
        <source>Fix at Curs&amp;or …</source>
        <translation>Corriger le pro&amp;blème sous le curseur…</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>Le fichier est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Nothing is known that could be written here.</source>
        <translation>Rien de connu ne peut être écrit ici.</translation>
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
        <translation>Enregistré automatiquement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not saved by itself: %1</source>
        <translation>Non enregistré automatiquement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not saved by itself: %1 has no file yet.</source>
        <translation>Non enregistré automatiquement&#xa0;: %1 n’a pas encore de fichier.</translation>
    </message>
    <message>
        <source>Not saved by itself: a line of %1 is so long that it is open for reading.</source>
        <translation>Non enregistré automatiquement&#xa0;: %1 contient une ligne si longue que le texte est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Not saved by itself: %1 is open for reading only.</source>
        <translation>Non enregistré automatiquement&#xa0;: %1 est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Not saved by itself: the file of %1 was changed by another program.</source>
        <translation>Non enregistré automatiquement&#xa0;: le fichier «&#xa0;%1&#xa0;» a été modifié par un autre programme.</translation>
    </message>
    <message>
        <source>Not saved by itself: %1 is older than what another program wrote.</source>
        <translation>Non enregistré automatiquement&#xa0;: %1 est plus ancien que ce qu’un autre programme a écrit.</translation>
    </message>
    <message>
        <source>Not saved by itself: %1 would not load any more as it is now.</source>
        <translation>Non enregistré automatiquement&#xa0;: dans son état actuel, %1 ne se chargerait plus.</translation>
    </message>
</context>
<context>
    <name>dossier::BatchEdit</name>
    <message>
        <source>Set “%1” to “%2”</source>
        <translation>Définir «&#xa0;%1&#xa0;» sur «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Empty the list “%1”</source>
        <translation>Vider la liste «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add %2 to “%1”</source>
        <translation>Ajouter %2 à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Take %2 out of “%1”</source>
        <translation>Retirer %2 de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No name: %1 takes the file for a note, not for an agent.</source>
        <translation>Sans nom&#xa0;: %1 prend le fichier pour une note, pas pour un agent.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n field(s)</source>
        <translation>
            <numerusform>Modifier %n champ</numerusform>
            <numerusform>Modifier %n champs</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the same file as %1.</source>
        <translation>C’est le même fichier que %1.</translation>
    </message>
    <message>
        <source>Copy %1 over its copies</source>
        <translation>Copier %1 sur ses copies</translation>
    </message>
    <message>
        <source>Fix of %1</source>
        <translation>Correction&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changes what is written.</source>
        <translation>Modifie ce qui est écrit.</translation>
    </message>
    <message>
        <source>There is no way out that could be taken for you. %1</source>
        <translation>Aucune correction ne peut être choisie à votre place. %1</translation>
    </message>
    <message>
        <source>Fix “%1”</source>
        <translation>Corriger «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>dossier::BatchRunner</name>
    <message>
        <source>%1 was left as it is: it was edited or closed since the change was shown.</source>
        <translation>%1 n’a pas été modifié&#xa0;: il a été édité ou fermé depuis l’affichage de la modification.</translation>
    </message>
    <message>
        <source>%1 was left as it is: it is open for reading only.</source>
        <translation>%1 n’a pas été modifié&#xa0;: il est ouvert en lecture seule.</translation>
    </message>
</context>
<context>
    <name>dossier::BatchWriter</name>
    <message>
        <source>%1 was not moved: there is a file %2 already.</source>
        <translation>%1 n’a pas été déplacé&#xa0;: un fichier %2 existe déjà.</translation>
    </message>
    <message>
        <source>%1 was not moved to %2: %3</source>
        <translation>%1 n’a pas été déplacé vers %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 was not deleted: %2</source>
        <translation>%1 n’a pas été supprimé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 was not made: %2</source>
        <translation>%1 n’a pas été créé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 was left as it is: another program changed it since it was read.</source>
        <translation>%1 n’a pas été modifié&#xa0;: un autre programme l’a changé depuis sa lecture.</translation>
    </message>
</context>
<context>
    <name>dossier::BidiControls</name>
    <message>
        <source>Characters that turn the direction of writing can hide what is read.</source>
        <translation>Des caractères qui inversent le sens d’écriture peuvent cacher ce qui est lu.</translation>
    </message>
    <message>
        <source>A character that turns the direction of writing (%1) stands here: what is read can differ from what is seen.</source>
        <translation>Un caractère qui inverse le sens d’écriture (%1) se trouve ici&#xa0;: ce qui est lu peut différer de ce qui se voit.</translation>
    </message>
    <message>
        <source>Here is another one.</source>
        <translation>En voici un autre.</translation>
    </message>
    <message>
        <source>Remove these characters</source>
        <translation>Supprimer ces caractères</translation>
    </message>
</context>
<context>
    <name>dossier::BodyEmpty</name>
    <message>
        <source>The agent has no prompt.</source>
        <translation>L’agent n’a pas de prompt.</translation>
    </message>
    <message>
        <source>%1 gives this agent no prompt: nothing stands below the header.</source>
        <translation>%1 ne donne aucun prompt à cet agent&#xa0;: il n’y a rien sous l’en-tête.</translation>
    </message>
</context>
<context>
    <name>dossier::BodyLong</name>
    <message>
        <source>The prompt has more than 10,000 characters.</source>
        <translation>Le prompt dépasse 10&#x202f;000 caractères.</translation>
    </message>
    <message>
        <source>The prompt has %1 characters, about %2 tokens in each run. What is not always needed can stand in files that it refers to.</source>
        <translation>Le prompt fait %1 caractères, environ %2 tokens par exécution. Ce qui n’est pas toujours utile peut aller dans des fichiers auxquels il renvoie.</translation>
    </message>
</context>
<context>
    <name>dossier::BodyShort</name>
    <message>
        <source>The prompt has fewer than 20 characters.</source>
        <translation>Le prompt fait moins de 20 caractères.</translation>
    </message>
    <message>
        <source>The prompt says too little of what the agent is to do, and how.</source>
        <translation>Le prompt dit trop peu de ce que l’agent doit faire, et comment.</translation>
    </message>
</context>
<context>
    <name>dossier::BudgetModel</name>
    <message>
        <source>Tokens that every session would save with the examples in the prompt</source>
        <translation>Tokens que chaque session économiserait avec les exemples dans le prompt</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>In examples</source>
        <translation>Dans les exemples</translation>
    </message>
</context>
<context>
    <name>dossier::BudgetPanel</name>
    <message>
        <source>Count the agents of al&amp;l places</source>
        <translation>Compter les agents de &amp;tous les emplacements</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Budget</translation>
    </message>
    <message>
        <source>&amp;Who Would Be Asked?</source>
        <translation>&amp;Qui serait sollicité&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Most Alike</source>
        <translation>Les plus &amp;proches</translation>
    </message>
    <message>
        <source>Otherwise only those that are used in the chosen working folder</source>
        <translation>Sinon, seulement ceux utilisés dans le dossier de travail choisi</translation>
    </message>
    <message>
        <source>Tokens by place</source>
        <translation>Tokens par emplacement</translation>
    </message>
    <message>
        <source>Descriptions, the longest first</source>
        <translation>Descriptions, les plus longues d’abord</translation>
    </message>
    <message>
        <source>E&amp;xamples into the Prompt</source>
        <translation>E&amp;xemples vers le prompt</translation>
    </message>
    <message>
        <source>&amp;Shorten …</source>
        <translation>&amp;Raccourcir…</translation>
    </message>
    <message>
        <source>Opens the agent at its description</source>
        <translation>Ouvre l’agent à sa description</translation>
    </message>
    <message>
        <source>Agents whose names, descriptions and examples share the most: a request may reach the wrong one. Copies under one name are not listed here.</source>
        <translation>Agents dont les noms, descriptions et exemples ont le plus en commun&#xa0;: une demande peut parvenir au mauvais agent. Les copies de même nom ne figurent pas ici.</translation>
    </message>
    <message>
        <source>Agents that are alike</source>
        <translation>Agents qui se ressemblent</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Agents of all places that are shown. A session has only those of its own working folder.</source>
        <translation>Agents de tous les emplacements affichés. Une session n’a que ceux de son propre dossier de travail.</translation>
    </message>
    <message>
        <source>Agents that %1 uses everywhere.</source>
        <translation>Agents utilisés par %1 partout.</translation>
    </message>
    <message>
        <source>Agents that %1 uses in %2.</source>
        <translation>Agents utilisés par %1 dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>Examples make up %Ln token(s) of it; in the prompt they cost nothing until the agent is called.</source>
        <translation>
            <numerusform>Les exemples en représentent %Ln token&#x202f;; dans le prompt, ils ne coûtent rien tant que l’agent n’est pas appelé.</numerusform>
            <numerusform>Les exemples en représentent %Ln tokens&#x202f;; dans le prompt, ils ne coûtent rien tant que l’agent n’est pas appelé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moves the examples of the chosen agents to the end of their prompts</source>
        <translation>Déplace les exemples des agents sélectionnés à la fin de leurs prompts</translation>
    </message>
    <message>
        <source>No chosen agent has examples in a file that may be written to.</source>
        <translation>Aucun agent sélectionné n’a d’exemples dans un fichier modifiable.</translation>
    </message>
</context>
<context>
    <name>dossier::BudgetSumsModel</name>
    <message>
        <source>%1, over the %2 for all</source>
        <translation>%1, au-delà des %2 pour tous</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Tokens in every session</source>
        <translation>Tokens à chaque session</translation>
    </message>
</context>
<context>
    <name>dossier::ByteOrderMark</name>
    <message>
        <source>The file begins with a byte order mark.</source>
        <translation>Le fichier commence par une marque d’ordre des octets.</translation>
    </message>
    <message>
        <source>The file begins with an invisible byte order mark. %1 skips it; Gemini CLI and older versions of Claude Code take the header for text.</source>
        <translation>Le fichier commence par une marque d’ordre des octets, invisible. %1 l’ignore&#x202f;; Gemini CLI et les anciennes versions de Claude Code prennent l’en-tête pour du texte.</translation>
    </message>
    <message>
        <source>Remove the byte order mark</source>
        <translation>Supprimer la marque d’ordre des octets</translation>
    </message>
</context>
<context>
    <name>dossier::ChangeController</name>
    <message>
        <source>Other files are being written. Try again when that has ended.</source>
        <translation>D’autres fichiers sont en cours d’écriture. Réessayez quand ce sera terminé.</translation>
    </message>
    <message>
        <source>Reading files …</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message>
        <source>%1 was not written: what Dossier writes could not be noted down first. Look whether its folder is full or read-only.</source>
        <translation>%1 n’a pas été écrit&#xa0;: ce que Dossier écrit n’a pas pu être noté au préalable. Vérifiez que son dossier n’est ni plein ni en lecture seule.</translation>
    </message>
    <message>
        <source>There is nothing to be undone.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Nothing is to be changed: all is as wanted already.</source>
        <translation>Il n’y a rien à modifier&#xa0;: tout est déjà comme voulu.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Writing files …</source>
        <translation>Écriture des fichiers…</translation>
    </message>
    <message>
        <source>Nothing to undo: no file was still changed.</source>
        <translation>Rien à annuler&#xa0;: aucun fichier n’était resté modifié.</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n file(s) are as they were before.</source>
        <translation>
            <numerusform>Annulé&#xa0;: %n fichier est revenu à son état antérieur.</numerusform>
            <numerusform>Annulé&#xa0;: %n fichiers sont revenus à leur état antérieur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: done in %n file(s).</source>
        <translation>
            <numerusform>%1&#xa0;: fait dans %n fichier.</numerusform>
            <numerusform>%1&#xa0;: fait dans %n fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was not begun.</source>
        <translation>Le reste n’a pas été commencé.</translation>
    </message>
    <message numerus="yes">
        <source>%n open file(s) are not saved yet.</source>
        <translation>
            <numerusform>%n fichier ouvert n’est pas encore enregistré.</numerusform>
            <numerusform>%n fichiers ouverts ne sont pas encore enregistrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) could not be changed.</source>
        <translation>
            <numerusform>%n autre fichier n’a pas pu être modifié.</numerusform>
            <numerusform>%n autres fichiers n’ont pas pu être modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program wrote in the same moment; its version is kept as %1.</source>
        <translation>Un autre programme a écrit au même moment&#x202f;; sa version est conservée sous %1.</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Tout enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>dossier::ChangePlanDialog</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tout</translation>
    </message>
    <message>
        <source>Tick or untick all that is listed</source>
        <translation>Cocher ou décocher toute la liste</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>&amp;Portée&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Rule:</source>
        <translation>&amp;Règle&#xa0;:</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a file and its new name</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Ce fichier</translation>
    </message>
    <message>
        <source>All open files</source>
        <translation>Tous les fichiers ouverts</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Toutes les règles</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Left as they are</source>
        <translation>Laissés tels quels</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>a folder, another folder</comment>
        <translation>De %1 vers %2</translation>
    </message>
    <message>
        <source>Nothing is ticked, so nothing changes.</source>
        <translation>Rien n’est coché, donc rien ne change.</translation>
    </message>
    <message>
        <source>What stands in the file does not change.</source>
        <translation>Le contenu du fichier ne change pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will change.</source>
        <translation>
            <numerusform>%n fichier sera modifié.</numerusform>
            <numerusform>%n fichiers seront modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file will change.</source>
        <translation>Aucun fichier ne sera modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are as wanted already.</source>
        <translation>
            <numerusform>%n fichier est déjà comme voulu.</numerusform>
            <numerusform>%n fichiers sont déjà comme voulu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay as they are; the list says why.</source>
        <translation>
            <numerusform>%n fichier reste tel quel&#x202f;; la liste en donne la raison.</numerusform>
            <numerusform>%n fichiers restent tels quels&#x202f;; la liste en donne la raison.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::ChangeSet</name>
    <message>
        <source>The change does not fit the text; nothing was changed.</source>
        <translation>La modification ne correspond pas au texte&#x202f;; rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>dossier::ChangedModel</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>%1
was last seen as %2</source>
        <translation>%1
vu la dernière fois sous %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>What</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu la dernière fois</translation>
    </message>
</context>
<context>
    <name>dossier::ChangedPanel</name>
    <message>
        <source>&amp;Seen</source>
        <translation>&amp;Vu</translation>
    </message>
    <message>
        <source>Seen &amp;All</source>
        <translation>&amp;Tout vu</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Nobody changed an agent of your places since you last saw it here.</source>
        <translation>Personne n’a modifié les agents de vos emplacements depuis que vous les avez vus ici.</translation>
    </message>
    <message>
        <source>Marks the present version as seen: it is no longer listed, and later changes are told against it</source>
        <translation>Marque la version actuelle comme vue&#xa0;: elle n’est plus listée, et les changements ultérieurs lui seront comparés</translation>
    </message>
    <message>
        <source>Marks all of them as seen as they are now</source>
        <translation>Les marque tous comme vus dans leur état actuel</translation>
    </message>
    <message>
        <source>Brings back the version that was last seen; open files change in their tabs</source>
        <translation>Restaure la dernière version vue&#x202f;; les fichiers ouverts changent dans leurs onglets</translation>
    </message>
    <message>
        <source>Both versions in a window, to take over single differences</source>
        <translation>Les deux versions dans une fenêtre, pour reprendre des différences une à une</translation>
    </message>
    <message>
        <source>Agents that others changed</source>
        <translation>Agents modifiés par d’autres</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) changed by others</source>
        <translation>
            <numerusform>%n agent modifié par d’autres</numerusform>
            <numerusform>%n agents modifiés par d’autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Try again when the disk can be reached.</source>
        <translation>%1 n’a pas pu être lu&#xa0;: %2. Réessayez quand le disque sera accessible.</translation>
    </message>
    <message>
        <source>This agent is new.</source>
        <translation>Cet agent est nouveau.</translation>
    </message>
    <message>
        <source>This agent was moved; its text is the same.</source>
        <translation>Cet agent a été déplacé&#x202f;; son texte est le même.</translation>
    </message>
    <message>
        <source>The file is gone; this is what was in it.</source>
        <translation>Le fichier a disparu&#x202f;; voici ce qu’il contenait.</translation>
    </message>
    <message>
        <source>The text is the same; only line ends or the encoding are others.</source>
        <translation>Le texte est le même&#x202f;; seuls l’encodage ou les fins de ligne diffèrent.</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>Vu la dernière fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
</context>
<context>
    <name>dossier::CheckCommand</name>
    <message>
        <source>Checks files, and folders with everything below them.</source>
        <translation>Vérifie des fichiers, et des dossiers avec tout leur contenu.</translation>
    </message>
    <message>
        <source>The form of the answer.</source>
        <translation>Le format de la sortie.</translation>
    </message>
    <message>
        <source>Leaves out what is less grave.</source>
        <translation>Omet ce qui est moins grave.</translation>
    </message>
    <message>
        <source>No file or folder to check is given.</source>
        <translation>Aucun fichier ni dossier à vérifier n’est indiqué.</translation>
    </message>
</context>
<context>
    <name>dossier::ChoiceEditor</name>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 (not known)</source>
        <translation>%1 (inconnu)</translation>
    </message>
</context>
<context>
    <name>dossier::ClaudeLoader</name>
    <message>
        <source>Claude Code skips files of more than 1,048,576 bytes.</source>
        <translation>Claude Code ignore les fichiers de plus de 1&#x202f;048&#x202f;576&#xa0;octets.</translation>
    </message>
    <message>
        <source>Claude Code finds no header, as it cannot read UTF-16: save the file as UTF-8.</source>
        <translation>Claude Code ne trouve pas d’en-tête, car il ne lit pas l’UTF-16&#xa0;: enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>The file has no header that Claude Code finds: all of it is text.</source>
        <translation>Claude Code ne trouve pas d’en-tête dans le fichier&#xa0;: tout y est du texte.</translation>
    </message>
    <message>
        <source>The header ends at the first “---”, here inside a line; the rest of it became the prompt.</source>
        <translation>L’en-tête se termine au premier «&#xa0;---&#xa0;», ici au milieu d’une ligne&#x202f;; la suite est passée dans le prompt.</translation>
    </message>
    <message>
        <source>A line of “...” parts the header in two, which Claude Code does not read.</source>
        <translation>Une ligne «&#xa0;...&#xa0;» coupe l’en-tête en deux, ce que Claude Code ne lit pas.</translation>
    </message>
    <message>
        <source>The header is no list of “key: value” lines.</source>
        <translation>L’en-tête n’est pas une liste de lignes «&#xa0;clé: valeur&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” stands here again; Claude Code uses the last one only.</source>
        <translation>«&#xa0;%1&#xa0;» apparaît ici à nouveau&#x202f;; Claude Code n’utilise que la dernière occurrence.</translation>
    </message>
    <message>
        <source>Claude Code repairs this value: it reads the whole line as text.</source>
        <translation>Claude Code répare cette valeur&#xa0;: il lit la ligne entière comme du texte.</translation>
    </message>
    <message>
        <source>Claude Code repairs this indentation: it reads each tab as two spaces.</source>
        <translation>Claude Code répare cette indentation&#xa0;: il lit chaque tabulation comme deux espaces.</translation>
    </message>
    <message>
        <source>Claude Code would repair this value, but not in a line that ends as Windows ends it (CRLF).</source>
        <translation>Claude Code réparerait cette valeur, mais pas dans une ligne terminée à la manière de Windows (CRLF).</translation>
    </message>
    <message>
        <source>When Claude Code repairs one value of a header it reads the “%1” of another as text: the lines below it can no longer be read.</source>
        <translation>Quand Claude Code répare une valeur d’un en-tête, il lit le «&#xa0;%1&#xa0;» d’une autre comme du texte&#xa0;: les lignes en dessous deviennent illisibles.</translation>
    </message>
    <message>
        <source>“ #” begins a comment: Claude Code does not read what follows.</source>
        <translation>«&#xa0;#&#xa0;» après un espace ouvre un commentaire&#xa0;: Claude Code ne lit pas la suite.</translation>
    </message>
    <message>
        <source>The name must be text; this is read as something else.</source>
        <translation>Le nom doit être du texte&#x202f;; ceci est lu comme autre chose.</translation>
    </message>
    <message>
        <source>Claude Code loads no agent whose name holds a colon or begins with a hyphen.</source>
        <translation>Claude Code ne charge aucun agent dont le nom contient un deux-points ou commence par un trait d’union.</translation>
    </message>
    <message>
        <source>In a plugin the file’s name takes the place of a missing name.</source>
        <translation>Dans un plugin, le nom du fichier remplace un nom manquant.</translation>
    </message>
    <message>
        <source>In a plugin the file’s name takes the place of a name as long as this.</source>
        <translation>Dans un plugin, le nom du fichier remplace un nom aussi long.</translation>
    </message>
    <message>
        <source>In a plugin the file’s name takes the place of a name that is no text.</source>
        <translation>Dans un plugin, le nom du fichier remplace un nom qui n’est pas du texte.</translation>
    </message>
    <message>
        <source>The description must be text; this is a list or a mapping.</source>
        <translation>La description doit être du texte&#x202f;; ceci est une liste ou un tableau associatif.</translation>
    </message>
    <message>
        <source>The description must be text; Claude Code reads this as a number, as true or as false.</source>
        <translation>La description doit être du texte&#x202f;; Claude Code lit ceci comme un nombre, comme vrai ou comme faux.</translation>
    </message>
    <message>
        <source>Claude Code does not load an agent without a description.</source>
        <translation>Claude Code ne charge pas d’agent sans description.</translation>
    </message>
    <message>
        <source>Claude Code drops this description, as it is no text.</source>
        <translation>Claude Code écarte cette description, car ce n’est pas du texte.</translation>
    </message>
    <message>
        <source>The value begins in the next line without indentation.</source>
        <translation>La valeur commence à la ligne suivante sans indentation.</translation>
    </message>
    <message>
        <source>A value in brackets goes on in the next line without indentation.</source>
        <translation>Une valeur entre crochets ou accolades se poursuit à la ligne suivante sans indentation.</translation>
    </message>
    <message>
        <source>A quoted value goes on in the next line without indentation.</source>
        <translation>Une valeur entre guillemets se poursuit à la ligne suivante sans indentation.</translation>
    </message>
    <message>
        <source>A “#” needs a space before it to begin a comment.</source>
        <translation>Un «&#xa0;#&#xa0;» doit être précédé d’un espace pour ouvrir un commentaire.</translation>
    </message>
</context>
<context>
    <name>dossier::ClientAnswersModel</name>
    <message>
        <source>Not looked at</source>
        <translation>Non examiné</translation>
    </message>
    <message>
        <source>No name: taken for a note</source>
        <translation>Sans nom&#xa0;: pris pour une note</translation>
    </message>
    <message>
        <source>Won&apos;t load</source>
        <translation>Non chargé</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Chargé</translation>
    </message>
    <message numerus="yes">
        <source>Loads, %n problem(s)</source>
        <translation>
            <numerusform>Chargé, %n problème</numerusform>
            <numerusform>Chargé, %n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>Rien à signaler</translation>
    </message>
    <message>
        <source>%1, the answers differ</source>
        <translation>%1, les réponses diffèrent</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
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
        <translation>%1 ne trouve pas d’en-tête après une marque d’ordre des octets, et ne charge aucun agent sans en-tête.</translation>
    </message>
    <message>
        <source>%1 finds no header between lines of “---”, and loads no agent without one.</source>
        <translation>%1 ne trouve pas d’en-tête entre des lignes «&#xa0;---&#xa0;», et ne charge aucun agent sans en-tête.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: it reads strict YAML only, and the header is none (%2).</source>
        <translation>%1 ne charge pas cet agent&#xa0;: il ne lit que du YAML strict, et l’en-tête n’en est pas (%2).</translation>
    </message>
    <message>
        <source>%1 does not load this agent: the header is no list of “key: value” lines.</source>
        <translation>%1 ne charge pas cet agent&#xa0;: l’en-tête n’est pas une liste de lignes «&#xa0;clé: valeur&#xa0;».</translation>
    </message>
    <message>
        <source>%1 loads no agent without “%2” in its header.</source>
        <translation>%1 ne charge aucun agent sans «&#xa0;%2&#xa0;» dans son en-tête.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” may be one of %3, not “%4”.</source>
        <translation>%1 ne charge pas cet agent&#xa0;: «&#xa0;%2&#xa0;» accepte %3, pas «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must be text.</source>
        <translation>%1 ne charge pas cet agent&#xa0;: «&#xa0;%2&#xa0;» doit être du texte.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must be text that is not empty.</source>
        <translation>%1 ne charge pas cet agent&#xa0;: «&#xa0;%2&#xa0;» doit être un texte non vide.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must be a list of texts, such as [a, b].</source>
        <translation>%1 ne charge pas cet agent&#xa0;: «&#xa0;%2&#xa0;» doit être une liste de textes, comme [a, b].</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must hold keys and values of its own.</source>
        <translation>%1 ne charge pas cet agent&#xa0;: «&#xa0;%2&#xa0;» doit contenir ses propres clés et valeurs.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must hold keys with texts.</source>
        <translation>%1 ne charge pas cet agent&#xa0;: «&#xa0;%2&#xa0;» doit contenir des clés avec des textes.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must hold keys with true or false.</source>
        <translation>%1 ne charge pas cet agent&#xa0;: «&#xa0;%2&#xa0;» doit contenir des clés avec true ou false.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must be a number.</source>
        <translation>%1 ne charge pas cet agent&#xa0;: «&#xa0;%2&#xa0;» doit être un nombre.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must be a whole number above 0.</source>
        <translation>%1 ne charge pas cet agent&#xa0;: «&#xa0;%2&#xa0;» doit être un nombre entier supérieur à 0.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must be true or false.</source>
        <translation>%1 ne charge pas cet agent&#xa0;: «&#xa0;%2&#xa0;» doit être true ou false.</translation>
    </message>
</context>
<context>
    <name>dossier::CodeEditor</name>
    <message>
        <source>Text of the agent file</source>
        <translation>Texte du fichier d’agent</translation>
    </message>
    <message>
        <source>Choose another colour</source>
        <translation>Choisir une autre couleur</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folded lines</source>
        <translation>Afficher les lignes repliées</translation>
    </message>
</context>
<context>
    <name>dossier::ColorPicker</name>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>“%1” is not one of %2’s colours; the nearest is %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une couleur connue par %2&#x202f;; la plus proche est %3.</translation>
    </message>
    <message>
        <source>“%1” is not one of %2’s colours.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une couleur connue par %2.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Other Colour …</source>
        <translation>Autre couleur…</translation>
    </message>
</context>
<context>
    <name>dossier::ColourBadge</name>
    <message>
        <source>The agent’s name on %1</source>
        <translation>Le nom de l’agent en %1</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agent</translation>
    </message>
    <message>
        <source>“%1” as the client paints it, on a light and on a dark ground</source>
        <translation>«&#xa0;%1&#xa0;» tel que le client l’affiche, sur fond clair et sur fond sombre</translation>
    </message>
</context>
<context>
    <name>dossier::ColourComment</name>
    <message>
        <source>A colour without quotes is a comment.</source>
        <translation>Une couleur sans guillemets est un commentaire.</translation>
    </message>
    <message>
        <source>%1 reads no colour here: without quotes, “#” begins a comment.</source>
        <translation>%1 ne lit pas de couleur ici&#xa0;: sans guillemets, «&#xa0;#&#xa0;» ouvre un commentaire.</translation>
    </message>
    <message>
        <source>Change to “%1”, the nearest</source>
        <translation>Remplacer par «&#xa0;%1&#xa0;», la plus proche</translation>
    </message>
</context>
<context>
    <name>dossier::ColourPage</name>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Which colour does its name have?</source>
        <translation>De quelle couleur est son nom&#x202f;?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>“%1” is none of the colours of %2. It stays until you choose one of these.</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie des couleurs connues par %2. Elle reste jusqu’au choix de l’une de celles-ci.</translation>
    </message>
    <message>
        <source>Other Colour …</source>
        <translation>Autre couleur…</translation>
    </message>
</context>
<context>
    <name>dossier::ColourUnknown</name>
    <message>
        <source>The colour is none of those the client knows.</source>
        <translation>La couleur ne fait pas partie de celles que le client connaît.</translation>
    </message>
    <message>
        <source>%1 does not know this colour and paints its own.</source>
        <translation>%1 ne connaît pas cette couleur et en affiche une autre.</translation>
    </message>
    <message>
        <source>Change to “%1”, the nearest</source>
        <translation>Remplacer par «&#xa0;%1&#xa0;», la plus proche</translation>
    </message>
</context>
<context>
    <name>dossier::Command</name>
    <message>
        <source>The client whose reading counts, such as claude-code, or auto to tell it from the path.</source>
        <translation>Le client dont la lecture fait foi, par exemple claude-code, ou auto pour le déduire du chemin.</translation>
    </message>
    <message>
        <source>No client “%1” is known; known are: auto, %2.</source>
        <translation>Client «&#xa0;%1&#xa0;» inconnu&#x202f;; valeurs possibles&#xa0;: auto, %2.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation>%1 n’est pas un dossier.</translation>
    </message>
</context>
<context>
    <name>dossier::CommandLine</name>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” says more of one command.</source>
        <translation>«&#xa0;%1 COMMANDE --help&#xa0;» en dit plus sur une commande.</translation>
    </message>
    <message>
        <source>Exit status: 0 no error found, 1 at least one, 2 wrong usage or a path that cannot be read.</source>
        <translation>Code de retour&#xa0;: 0 aucune erreur trouvée, 1 au moins une, 2 utilisation incorrecte ou chemin illisible.</translation>
    </message>
    <message>
        <source>“%1 --help” lists what there is.</source>
        <translation>«&#xa0;%1 --help&#xa0;» affiche l’aide.</translation>
    </message>
    <message>
        <source>There is no command “%1”; did you mean “%2”?</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas&#x202f;; vouliez-vous dire «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>There is no command “%1”; there are: %2.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas&#x202f;; commandes possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>Aucune commande n’est indiquée.</translation>
    </message>
</context>
<context>
    <name>dossier::CompareDelegate</name>
    <message numerus="yes">
        <source>%n equal line(s) …</source>
        <translation>
            <numerusform>%n ligne identique…</numerusform>
            <numerusform>%n lignes identiques…</numerusform>
        </translation>
    </message>
    <message>
        <source>no line end</source>
        <translation>pas de fin de ligne</translation>
    </message>
</context>
<context>
    <name>dossier::CompareDialog</name>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédente</translation>
    </message>
    <message>
        <source>To the difference above (Shift+F7)</source>
        <translation>Vers la différence du dessus (Maj+F7)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivante</translation>
    </message>
    <message>
        <source>To the next difference (F7)</source>
        <translation>Vers la différence suivante (F7)</translation>
    </message>
    <message>
        <source>Take into &amp;Left</source>
        <translation>Copier à &amp;gauche</translation>
    </message>
    <message>
        <source>Take into &amp;Right</source>
        <translation>Copier à &amp;droite</translation>
    </message>
    <message>
        <source>&amp;Save the Merge</source>
        <translation>Enregistrer la f&amp;usion</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Saves your text, with what was taken over, in place of the version on the disk</source>
        <translation>Enregistre votre texte, avec ce qui a été repris, à la place de la version sur le disque</translation>
    </message>
    <message>
        <source>Saves what was taken over</source>
        <translation>Enregistre ce qui a été repris</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The fields of both headers</source>
        <translation>Les champs des deux en-têtes</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>Versions de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation>Comparer %1 avec %2</translation>
    </message>
    <message numerus="yes">
        <source>Text (%n difference(s))</source>
        <translation>
            <numerusform>Texte (%n différence)</numerusform>
            <numerusform>Texte (%n différences)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fields (%n difference(s))</source>
        <translation>
            <numerusform>Champs (%n différence)</numerusform>
            <numerusform>Champs (%n différences)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both differ in %n place(s).</source>
        <translation>
            <numerusform>Les deux diffèrent à %n endroit.</numerusform>
            <numerusform>Les deux diffèrent à %n endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both are equal.</source>
        <translation>Les deux sont identiques.</translation>
    </message>
    <message>
        <source>The texts are equal; the files differ in their line ends: %1 left, %2 right.</source>
        <translation>Les textes sont identiques&#x202f;; les fichiers diffèrent par leurs fins de ligne&#xa0;: %1 à gauche, %2 à droite.</translation>
    </message>
    <message>
        <source>The texts are equal; the files differ in their encoding or byte order mark.</source>
        <translation>Les textes sont identiques&#x202f;; les fichiers diffèrent par leur encodage ou leur marque d’ordre des octets.</translation>
    </message>
    <message>
        <source>Makes the selected field as it is on the other side (%1)</source>
        <translation>Rend le champ sélectionné identique à celui de l’autre côté (%1)</translation>
    </message>
    <message>
        <source>Makes these lines as they are on the other side (%1)</source>
        <translation>Rend ces lignes identiques à celles de l’autre côté (%1)</translation>
    </message>
    <message>
        <source>Taken into %1; it is not saved yet.</source>
        <translation>Repris dans %1&#x202f;; pas encore enregistré.</translation>
    </message>
</context>
<context>
    <name>dossier::CompareTable</name>
    <message>
        <source>Both texts, line by line</source>
        <translation>Les deux textes, ligne par ligne</translation>
    </message>
</context>
<context>
    <name>dossier::ComparedText</name>
    <message>
        <source>%1 is too large to be compared.</source>
        <translation>%1 est trop volumineux pour être comparé.</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (non enregistré)</translation>
    </message>
    <message>
        <source>This is an earlier version: it cannot be changed.</source>
        <translation>C’est une version passée&#xa0;: elle ne peut pas être modifiée.</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>%1 est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>%1 has changed meanwhile; look at the comparison again.</source>
        <translation>%1 a changé entre-temps&#x202f;; examinez de nouveau la comparaison.</translation>
    </message>
</context>
<context>
    <name>dossier::ComparisonModel</name>
    <message numerus="yes">
        <source>%n equal line(s)</source>
        <translation>
            <numerusform>%n ligne identique</numerusform>
            <numerusform>%n lignes identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>only left: %1</source>
        <translation>seulement à gauche&#xa0;: %1</translation>
    </message>
    <message>
        <source>no such line</source>
        <translation>ligne absente</translation>
    </message>
    <message>
        <source>only right: %1</source>
        <translation>seulement à droite&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>dossier::Comparisons</name>
    <message>
        <source>as it was last seen here</source>
        <translation>tel que vu ici la dernière fois</translation>
    </message>
    <message>
        <source>The last commit has no such file, or this folder is in no repository.</source>
        <translation>Le dernier commit ne contient pas ce fichier, ou ce dossier n’est dans aucun dépôt.</translation>
    </message>
    <message>
        <source>as it is in the last commit</source>
        <translation>tel que dans le dernier commit</translation>
    </message>
    <message>
        <source>%1 is too large to be compared.</source>
        <translation>%1 est trop volumineux pour être comparé.</translation>
    </message>
    <message>
        <source>as it is on the disk</source>
        <translation>tel que sur le disque</translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <translation>supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>as written: %1</source>
        <translation>tel qu’écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>as before: %1</source>
        <translation>tel qu’avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>The agent has no file yet, so it has no earlier versions. Save it first.</source>
        <translation>L’agent n’a pas encore de fichier, donc pas de versions antérieures. Enregistrez-le d’abord.</translation>
    </message>
    <message>
        <source>as it was drafted</source>
        <translation>tel que dans l’ébauche</translation>
    </message>
    <message>
        <source>as it was on the disk before</source>
        <translation>tel qu’auparavant sur le disque</translation>
    </message>
</context>
<context>
    <name>dossier::Completer</name>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposition</numerusform>
            <numerusform>%n propositions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::Completion</name>
    <message>
        <source>%1, needed</source>
        <comment>title of a field</comment>
        <translation>%1, obligatoire</translation>
    </message>
    <message>
        <source>as the file is called</source>
        <translation>comme le nom du fichier</translation>
    </message>
    <message>
        <source>only these agents</source>
        <translation>seulement ces agents</translation>
    </message>
    <message>
        <source>all its tools</source>
        <comment>of a server</comment>
        <translation>tous ses outils</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
</context>
<context>
    <name>dossier::CompletionPopup</name>
    <message>
        <source>What can be written here</source>
        <translation>Ce qui peut être écrit ici</translation>
    </message>
</context>
<context>
    <name>dossier::Configuration</name>
    <message>
        <source>names a client that is not known; there are %1</source>
        <translation>nomme un client inconnu&#x202f;; clients connus&#xa0;: %1</translation>
    </message>
    <message>
        <source>is no rule; “dossier-cli rules” lists them</source>
        <translation>n’est pas une règle&#x202f;; «&#xa0;dossier-cli rules&#xa0;» les liste</translation>
    </message>
    <message>
        <source>must be “off”, “on”, “error”, “warning” or “info”</source>
        <translation>doit être «&#xa0;off&#xa0;», «&#xa0;on&#xa0;», «&#xa0;error&#xa0;», «&#xa0;warning&#xa0;» ou «&#xa0;info&#xa0;»</translation>
    </message>
</context>
<context>
    <name>dossier::ContentStore</name>
    <message>
        <source>Versions of files that are kept in %1 could not be read: %2. They are left there; check the disk and the permissions, then start Dossier again.</source>
        <translation>Des versions de fichiers conservées dans %1 n’ont pas pu être lues&#xa0;: %2. Elles y restent&#x202f;; vérifiez le disque et les droits, puis relancez Dossier.</translation>
    </message>
    <message>
        <source>This version is not kept: only the newest %1 MB are, and no file above %2 MB.</source>
        <translation>Cette version n’est pas conservée&#xa0;: seuls les %1&#xa0;Mo les plus récents le sont, et aucun fichier de plus de %2&#xa0;Mo.</translation>
    </message>
</context>
<context>
    <name>dossier::ControlCharacters</name>
    <message>
        <source>The file holds control characters.</source>
        <translation>Le fichier contient des caractères de contrôle.</translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s) stand in this file, the first one is U+%1; they are not seen, and %2 reads them.</source>
        <translation>
            <numerusform>%n caractère de contrôle se trouve dans ce fichier, U+%1&#x202f;; il est invisible, et %2 le lit.</numerusform>
            <numerusform>%n caractères de contrôle se trouvent dans ce fichier, le premier est U+%1&#x202f;; ils sont invisibles, et %2 les lit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::CopiesBar</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message numerus="yes">
        <source>Copy Over Them …</source>
        <translation>
            <numerusform>Copier par-dessus…</numerusform>
            <numerusform>Copier par-dessus…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy To …</source>
        <translation>Copier vers…</translation>
    </message>
</context>
<context>
    <name>dossier::CopilotLoader</name>
    <message>
        <source>Whether Copilot CLI reads this is not known; here it is taken as if it does.</source>
        <translation>On ne sait pas si Copilot CLI lit ceci&#x202f;; on suppose ici que oui.</translation>
    </message>
    <message>
        <source>Copilot CLI does not load this agent: “%1” must be text or a list of texts.</source>
        <translation>Copilot CLI ne charge pas cet agent&#xa0;: «&#xa0;%1&#xa0;» doit être du texte ou une liste de textes.</translation>
    </message>
</context>
<context>
    <name>dossier::CountsLabel</name>
    <message>
        <source>Selected words: %1 · characters: %2 · tokens: ≈ %3</source>
        <translation>Mots sélectionnés&#xa0;: %1 · caractères&#xa0;: %2 · tokens&#xa0;: ≈&#xa0;%3</translation>
    </message>
    <message>
        <source>Selected words: %1</source>
        <translation>Mots sélectionnés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Of what is selected. Four characters are taken for a token.</source>
        <translation>Pour la sélection. Quatre caractères comptent pour un token.</translation>
    </message>
    <message>
        <source>Words: %1 · characters: %2 · tokens: ≈ %3</source>
        <translation>Mots&#xa0;: %1 · caractères&#xa0;: %2 · tokens&#xa0;: ≈&#xa0;%3</translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation>Mots&#xa0;: %1</translation>
    </message>
    <message>
        <source>Of the prompt, without the header. Four characters are taken for a token.</source>
        <translation>Pour le prompt, sans l’en-tête. Quatre caractères comptent pour un token.</translation>
    </message>
</context>
<context>
    <name>dossier::CrashBar</name>
    <message>
        <source>Dossier ended by a fault of its own, last on %1. What it wrote down helps to mend it; it was sent to nobody.</source>
        <translation>Dossier s’est arrêté à cause d’une erreur interne, la dernière fois le %1. Ce qu’il a noté aide à la corriger&#x202f;; rien n’a été envoyé à personne.</translation>
    </message>
    <message>
        <source>Show Report …</source>
        <translation>Afficher le rapport…</translation>
    </message>
    <message>
        <source>Delete Report</source>
        <translation>Supprimer le rapport</translation>
    </message>
</context>
<context>
    <name>dossier::CrashDialog</name>
    <message>
        <source>What Dossier Wrote Down When It Broke</source>
        <translation>Ce que Dossier a noté lors du plantage</translation>
    </message>
    <message>
        <source>Versions, the system and the places in the program where it was, without any file of yours. You may add it to a report of the fault.</source>
        <translation>Les versions, le système et les endroits du programme où il se trouvait, sans aucun de vos fichiers. Vous pouvez joindre ce texte à un signalement de l’erreur.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>dossier::CutAtDashes</name>
    <message>
        <source>A --- inside the header ends it for the client.</source>
        <translation>Un --- dans l’en-tête y met fin pour le client.</translation>
    </message>
    <message>
        <source>For the client these dashes end the header.</source>
        <translation>Pour le client, ces tirets terminent l’en-tête.</translation>
    </message>
    <message>
        <source>For %1 these dashes end the header: “%2” below them does not count.</source>
        <translation>Pour %1, ces tirets terminent l’en-tête&#xa0;: «&#xa0;%2&#xa0;» en dessous ne compte pas.</translation>
    </message>
    <message>
        <source>For %1 these dashes end the header: what follows them becomes part of the prompt.</source>
        <translation>Pour %1, ces tirets terminent l’en-tête&#xa0;: ce qui suit passe dans le prompt.</translation>
    </message>
    <message>
        <source>Write the dashes so that they do not end the header</source>
        <translation>Écrire les tirets sans qu’ils terminent l’en-tête</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionFacts</name>
    <message>
        <source>%1 ends the header at “---”: the rest of the description does not reach it.</source>
        <translation>%1 termine l’en-tête à «&#xa0;---&#xa0;»&#xa0;: le reste de la description ne lui parvient pas.</translation>
    </message>
    <message>
        <source>Behind “ #” the rest of the line is a comment: it does not reach %1.</source>
        <translation>Après «&#xa0; #&#xa0;», le reste de la ligne est un commentaire&#xa0;: il ne parvient pas à %1.</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionLiteralNewlines</name>
    <message>
        <source>“\n” stands in the description as two characters.</source>
        <translation>«&#xa0;\n&#xa0;» figure dans la description sous forme de deux caractères.</translation>
    </message>
    <message>
        <source>%1 reads “\n” here as a backslash and an n: the line breaks that were meant do not reach it.</source>
        <translation>%1 lit ici «&#xa0;\n&#xa0;» comme une barre oblique inverse et un n&#xa0;: les sauts de ligne voulus ne lui parviennent pas.</translation>
    </message>
    <message>
        <source>Make them line breaks, in double quotes</source>
        <translation>En faire des sauts de ligne, entre guillemets doubles</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionLong</name>
    <message>
        <source>The description has more than 5,000 characters.</source>
        <translation>La description dépasse 5&#x202f;000 caractères.</translation>
    </message>
    <message>
        <source>%1 carries this description in every session, about %2 tokens. Examples may stand in the prompt instead.</source>
        <translation>%1 inclut cette description dans chaque session, environ %2 tokens. Les exemples peuvent figurer plutôt dans le prompt.</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionMissing</name>
    <message>
        <source>The header gives no description as text.</source>
        <translation>L’en-tête ne donne pas de description sous forme de texte.</translation>
    </message>
    <message>
        <source>It has no description.</source>
        <translation>Il n’a pas de description.</translation>
    </message>
    <message>
        <source>Its description is no text.</source>
        <translation>Sa description n’est pas du texte.</translation>
    </message>
    <message>
        <source>No description: %1 cannot know when to use this agent.</source>
        <translation>Aucune description&#xa0;: %1 ne peut pas savoir quand utiliser cet agent.</translation>
    </message>
    <message>
        <source>The description is no text: %1 may show something else.</source>
        <translation>La description n’est pas du texte&#xa0;: %1 peut afficher autre chose.</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionNoExamples</name>
    <message>
        <source>The description gives no example.</source>
        <translation>La description ne donne pas d’exemple.</translation>
    </message>
    <message>
        <source>%1 chooses an agent by its description; two to four examples in &lt;example&gt; blocks show it when.</source>
        <translation>%1 choisit un agent d’après sa description&#x202f;; deux à quatre exemples dans des blocs &lt;example&gt; lui montrent dans quels cas.</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionNoWhen</name>
    <message>
        <source>The description does not say when to use the agent.</source>
        <translation>La description ne dit pas quand utiliser l’agent.</translation>
    </message>
    <message>
        <source>%1 chooses an agent by its description: say when to use it, as in “Use this agent when …”.</source>
        <translation>%1 choisit un agent d’après sa description&#xa0;: dites quand l’utiliser, comme dans «&#xa0;Use this agent when …&#xa0;».</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionPage</name>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>When is it to be called?</source>
        <translation>Quand faut-il l’appeler&#x202f;?</translation>
    </message>
    <message>
        <source>Use this agent when …</source>
        <translation>Use this agent when …</translation>
    </message>
    <message>
        <source>Add &amp;Example</source>
        <translation>Ajouter un &amp;exemple</translation>
    </message>
    <message>
        <source>Adds a block that shows by a conversation when the agent is called</source>
        <translation>Ajoute un bloc qui montre par une conversation quand l’agent est appelé</translation>
    </message>
    <message>
        <source>Begin with “Use this agent when …”. It is read in every session, so that each word counts.</source>
        <translation>Commencez par «&#xa0;Use this agent when …&#xa0;». Elle est lue à chaque session&#xa0;: chaque mot compte.</translation>
    </message>
    <message>
        <source>What happened before</source>
        <translation>Ce qui s’est passé avant</translation>
    </message>
    <message>
        <source>What the person asks for</source>
        <translation>Ce que demande l’utilisateur</translation>
    </message>
    <message>
        <source>I ask the %1 agent to do it.</source>
        <translation>Je demande à l’agent %1 de le faire.</translation>
    </message>
    <message>
        <source>Why this agent is the one to call</source>
        <translation>Pourquoi c’est cet agent qu’il faut appeler</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln token(s) in every session.</source>
        <translation>
            <numerusform>Environ %Ln token à chaque session.</numerusform>
            <numerusform>Environ %Ln tokens à chaque session.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionPanel</name>
    <message>
        <source>How the description is written in the file; a change is one step, and typing keeps to it</source>
        <translation>Style de la description dans le fichier&#x202f;; en changer est une seule étape, et la saisie le conserve</translation>
    </message>
    <message>
        <source>Show in the text what is lost</source>
        <translation>Afficher dans le texte ce qui est perdu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>characters and tokens</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>≈ %Ln token(s) in every session</source>
        <translation>
            <numerusform>≈&#xa0;%Ln token à chaque session</numerusform>
            <numerusform>≈&#xa0;%Ln tokens à chaque session</numerusform>
        </translation>
    </message>
    <message>
        <source>Style of the description: %1</source>
        <translation>Style de la description&#xa0;: %1</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Une ligne</translation>
    </message>
    <message>
        <source>Double quotes</source>
        <translation>Guillemets doubles</translation>
    </message>
    <message>
        <source>Block of lines</source>
        <translation>Bloc de lignes</translation>
    </message>
    <message>
        <source>One line with “\n”</source>
        <translation>Une ligne avec «&#xa0;\n&#xa0;»</translation>
    </message>
    <message>
        <source>Bare, or in the quotation marks that it needs</source>
        <translation>Sans guillemets, ou avec ceux qu’il faut</translation>
    </message>
    <message>
        <source>On one line, with line breaks as escapes: every client reads it alike</source>
        <translation>Sur une ligne, avec des sauts de ligne échappés&#xa0;: tous les clients la lisent de la même façon</translation>
    </message>
    <message>
        <source>Real lines below “|”</source>
        <translation>De vraies lignes sous «&#xa0;|&#xa0;»</translation>
    </message>
    <message>
        <source>Line breaks as a backslash and an n, which is also what the client gets</source>
        <translation>Sauts de ligne sous forme de barre oblique inverse et de n, ce que le client reçoit aussi</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionRepeated</name>
    <message>
        <source>The prompt repeats the description.</source>
        <translation>Le prompt répète la description.</translation>
    </message>
    <message>
        <source>The description stands here again: it is for whoever chooses an agent, the prompt for the agent.</source>
        <translation>La description figure de nouveau ici&#xa0;: elle s’adresse à qui choisit un agent, le prompt à l’agent.</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionSetBudget</name>
    <message>
        <source>The descriptions of all agents together are over the budget.</source>
        <translation>Les descriptions de tous les agents dépassent ensemble le budget.</translation>
    </message>
    <message>
        <source>%1 carries about %2 tokens of descriptions in every session, over its budget of %3; this one has about %4. Examples may stand in the prompt instead.</source>
        <translation>%1 inclut environ %2 tokens de descriptions dans chaque session, plus que son budget de %3&#x202f;; celle-ci en compte environ %4. Les exemples peuvent figurer plutôt dans le prompt.</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionShort</name>
    <message>
        <source>The description has fewer than 10 characters.</source>
        <translation>La description fait moins de 10 caractères.</translation>
    </message>
    <message>
        <source>%1 chooses an agent by its description; this one says too little.</source>
        <translation>%1 choisit un agent d’après sa description&#x202f;; celle-ci en dit trop peu.</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionUnbalancedExamples</name>
    <message>
        <source>An example in the description is not closed, or half written.</source>
        <translation>Un exemple de la description n’est pas fermé, ou écrit à moitié.</translation>
    </message>
    <message>
        <source>%1 hands the description on as it is: this example is not closed, so what follows may be taken for a part of it.</source>
        <translation>%1 transmet la description telle quelle&#xa0;: cet exemple n’est pas fermé, la suite peut donc être prise pour une partie de l’exemple.</translation>
    </message>
    <message>
        <source>Close the example</source>
        <translation>Fermer l’exemple</translation>
    </message>
    <message>
        <source>%1 hands the description on as it is: here an example ends that never began.</source>
        <translation>%1 transmet la description telle quelle&#xa0;: ici se termine un exemple qui n’a jamais commencé.</translation>
    </message>
    <message>
        <source>Here too.</source>
        <translation>Ici aussi.</translation>
    </message>
    <message>
        <source>This example has no words of the user: %1 cannot see when to call the agent.</source>
        <translation>Dans cet exemple, l’utilisateur ne dit rien&#xa0;: %1 ne voit pas quand appeler l’agent.</translation>
    </message>
    <message>
        <source>This example has no answer of the assistant: it does not show %1 that the agent is called.</source>
        <translation>Dans cet exemple, l’assistant ne répond pas&#xa0;: il ne montre pas à %1 l’appel de l’agent.</translation>
    </message>
</context>
<context>
    <name>dossier::Destination</name>
    <message>
        <source>The header is no YAML that it can read: %1.</source>
        <translation>L’en-tête n’est pas du YAML lisible pour lui&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 loads it.</source>
        <translation>%1 le charge.</translation>
    </message>
    <message>
        <source>%1 loads it after its own repair of the header.</source>
        <translation>%1 le charge après avoir réparé lui-même l’en-tête.</translation>
    </message>
    <message>
        <source>%1 loads it without its fields.</source>
        <translation>%1 le charge sans ses champs.</translation>
    </message>
    <message>
        <source>%1 does not load it.</source>
        <translation>%1 ne le charge pas.</translation>
    </message>
    <message>
        <source>%1 takes it for a note.</source>
        <translation>%1 le prend pour une note.</translation>
    </message>
    <message>
        <source>Mend the header: no word changes</source>
        <translation>Corriger l’en-tête&#xa0;: aucun mot ne change</translation>
    </message>
    <message>
        <source>%1 (measured with %2)</source>
        <translation>%1 (mesuré avec %2)</translation>
    </message>
    <message>
        <source>Windows checkout</source>
        <translation>Checkout sous Windows</translation>
    </message>
    <message>
        <source>Where git makes Windows line ends of a checkout, %1 does not load it: with them it cannot repair the header.</source>
        <translation>Si Git met des fins de ligne Windows au checkout, %1 ne le charge pas&#xa0;: elles l’empêchent de réparer l’en-tête.</translation>
    </message>
    <message>
        <source>With Windows line ends: %1</source>
        <translation>Avec des fins de ligne Windows&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>dossier::DestinationsPanel</name>
    <message>
        <source>Keep LF in Git …</source>
        <translation>Garder LF dans Git…</translation>
    </message>
    <message>
        <source>Adds “*.md text eol=lf” to the repository’s .gitattributes, so that a checkout keeps the line ends</source>
        <translation>Ajoute «&#xa0;*.md text eol=lf&#xa0;» au fichier .gitattributes du dépôt, pour qu’un checkout garde les fins de ligne</translation>
    </message>
    <message>
        <source>As if the file lay in an agents folder of each client.</source>
        <translation>Comme si le fichier se trouvait dans un dossier d’agents de chaque client.</translation>
    </message>
</context>
<context>
    <name>dossier::DiagnosticMarks</name>
    <message>
        <source>Fix: %1</source>
        <translation>Correction&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>dossier::Dialect</name>
    <message>
        <source>is none of the known types</source>
        <translation>n’est aucun des types connus</translation>
    </message>
    <message>
        <source>must be a colour such as “#2563eb”</source>
        <translation>doit être une couleur comme «&#xa0;#2563eb&#xa0;»</translation>
    </message>
    <message>
        <source>must be “upwards” or “working-folder”</source>
        <translation>doit être «&#xa0;upwards&#xa0;» ou «&#xa0;working-folder&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 est présent deux fois</translation>
    </message>
    <message>
        <source>%1 The shipped data is used instead.</source>
        <translation>%1 Les données intégrées sont utilisées à la place.</translation>
    </message>
    <message>
        <source>must be 1</source>
        <translation>doit être 1</translation>
    </message>
    <message>
        <source>/fields must not be empty</source>
        <translation>/fields ne doit pas être vide</translation>
    </message>
    <message>
        <source>/tools/%1/group names no group</source>
        <translation>/tools/%1/group ne nomme aucun groupe</translation>
    </message>
    <message>
        <source>/mistakenKeys/%1/meant names no field</source>
        <translation>/mistakenKeys/%1/meant ne nomme aucun champ</translation>
    </message>
    <message>
        <source>/live/watched/%1 names no place</source>
        <translation>/live/watched/%1 ne nomme aucun emplacement</translation>
    </message>
</context>
<context>
    <name>dossier::Dialects</name>
    <message>
        <source>%1: /id is “%2”, but in a file of this name it must be “%3”. The shipped data is used instead.</source>
        <translation>%1&#xa0;: /id est «&#xa0;%2&#xa0;», mais doit être «&#xa0;%3&#xa0;» dans un fichier de ce nom. Les données intégrées sont utilisées à la place.</translation>
    </message>
</context>
<context>
    <name>dossier::Dialogs</name>
    <message>
        <source>Agent files (*.md);;All files (*)</source>
        <translation>Fichiers d’agents (*.md);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open Agent Files</source>
        <translation>Ouvrir des fichiers d’agents</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Save Agent File</source>
        <translation>Enregistrer le fichier d’agent</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Enregistrer les modifications de «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation>Sinon, elles seront perdues.</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Open this address in another program?</source>
        <translation>Ouvrir cette adresse dans un autre programme&#x202f;?</translation>
    </message>
    <message>
        <source>Add a Line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Add the line “%1” to %2?</source>
        <translation>Ajouter la ligne «&#xa0;%1&#xa0;» à %2&#x202f;?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>%1 (no longer on the disk)</source>
        <translation>%1 (n’est plus sur le disque)</translation>
    </message>
    <message>
        <source>“%1” is no longer on the disk. Save it again?</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus sur le disque. L’enregistrer de nouveau&#x202f;?</translation>
    </message>
    <message>
        <source>Otherwise its text is lost.</source>
        <translation>Sinon, son texte sera perdu.</translation>
    </message>
    <message>
        <source>Run a Program</source>
        <translation>Exécuter un programme</translation>
    </message>
    <message>
        <source>Run this program in %1?</source>
        <translation>Exécuter ce programme dans %1&#x202f;?</translation>
    </message>
    <message>
        <source>%1

%2

You are asked once. The preferences take the permission back.</source>
        <comment>a command, and what it does</comment>
        <translation>%1

%2

La question n’est posée qu’une fois. Les préférences permettent de désactiver cette autorisation.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message numerus="yes">
        <source>Save the changes to %n file(s)?</source>
        <translation>
            <numerusform>Enregistrer les modifications de %n fichier&#x202f;?</numerusform>
            <numerusform>Enregistrer les modifications de %n fichiers&#x202f;?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::DiffView</name>
    <message>
        <source>The change</source>
        <translation>La modification</translation>
    </message>
</context>
<context>
    <name>dossier::DiskBar</name>
    <message>
        <source>This is the installed copy of a plugin, and an update overwrites it. It is open for reading only; copy the agent to another place to change it.</source>
        <translation>Voici la copie installée d’un plugin&#x202f;; une mise à jour l’écrase. Elle est ouverte en lecture seule&#x202f;; pour modifier l’agent, copiez-le vers un autre emplacement.</translation>
    </message>
    <message>
        <source>This agent is managed by an administrator. It is open for reading only; copy it to another place to change it.</source>
        <translation>Cet agent est géré par un administrateur. Il est ouvert en lecture seule&#x202f;; pour le modifier, copiez-le vers un autre emplacement.</translation>
    </message>
    <message>
        <source>This file cannot be written: it is open for reading only.</source>
        <translation>Ce fichier ne peut pas être écrit&#xa0;: il est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Save As …</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Something other than a file is in the place of this one now, perhaps a folder. The text is still here; save it under another name.</source>
        <translation>À la place de ce fichier se trouve maintenant autre chose, peut-être un dossier. Le texte est toujours ici&#x202f;; enregistrez-le sous un autre nom.</translation>
    </message>
    <message>
        <source>This file may not be read any more: its permissions were changed. The text is still here; change them back, or save it under another name.</source>
        <translation>Ce fichier ne peut plus être lu&#xa0;: ses droits ont été modifiés. Le texte est toujours ici&#x202f;; rétablissez les droits ou enregistrez-le sous un autre nom.</translation>
    </message>
    <message>
        <source>This file may not be written any more. Your edits are still here; change its permissions, or save it under another name.</source>
        <translation>Ce fichier ne peut plus être écrit. Vos modifications sont toujours ici&#x202f;; changez ses droits ou enregistrez-le sous un autre nom.</translation>
    </message>
    <message>
        <source>Another program changed this file; you have unsaved edits. Nothing is overwritten until you choose.</source>
        <translation>Un autre programme a modifié ce fichier&#x202f;; vous avez des modifications non enregistrées. Rien n’est écrasé avant votre choix.</translation>
    </message>
    <message>
        <source>Compare and Merge</source>
        <translation>Comparer et fusionner</translation>
    </message>
    <message>
        <source>Take the Disk Version</source>
        <translation>Prendre la version du disque</translation>
    </message>
    <message>
        <source>Save Mine Over It</source>
        <translation>Écraser avec la mienne</translation>
    </message>
    <message>
        <source>Use the New Name</source>
        <translation>Utiliser le nouveau nom</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>This file is now called %1.</source>
        <translation>Ce fichier s’appelle maintenant %1.</translation>
    </message>
    <message>
        <source>This file is now called %1. The text is still here; saving writes it again under the old name.</source>
        <translation>Ce fichier s’appelle maintenant %1. Le texte est toujours ici&#x202f;; l’enregistrement le réécrit sous l’ancien nom.</translation>
    </message>
    <message>
        <source>This file is no longer on the disk. The text is still here; saving writes it again.</source>
        <translation>Ce fichier n’est plus sur le disque. Le texte est toujours ici&#x202f;; l’enregistrement le réécrit.</translation>
    </message>
    <message>
        <source>Undo went back to before the version that another program wrote. Saving puts this older text over it.</source>
        <translation>L’annulation est remontée avant la version écrite par un autre programme. L’enregistrement la remplacera par ce texte plus ancien.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
</context>
<context>
    <name>dossier::DocumentBinder</name>
    <message>
        <source>header, 1 field</source>
        <translation>en-tête, 1 champ</translation>
    </message>
    <message numerus="yes">
        <source>header, %n fields</source>
        <translation>
            <numerusform>en-tête, %n champ</numerusform>
            <numerusform>en-tête, %n champs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::DocumentPage</name>
    <message>
        <source>The file is open for reading only.</source>
        <translation>Le fichier est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>There is no problem with a fix in this line.</source>
        <translation>Aucun problème de cette ligne n’a de correction.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>This text is too large to be shown twice.</source>
        <translation>Ce texte est trop volumineux pour être affiché deux fois.</translation>
    </message>
    <message>
        <source>Second view of the agent file</source>
        <translation>Seconde vue du fichier d’agent</translation>
    </message>
</context>
<context>
    <name>dossier::DocumentStatus</name>
    <message>
        <source>%1 with BOM</source>
        <translation>%1 avec BOM</translation>
    </message>
    <message>
        <source>Line ends of this file; choose others</source>
        <translation>Fins de ligne de ce fichier&#x202f;; en choisir d’autres</translation>
    </message>
    <message>
        <source>Ln %1 Col %2</source>
        <translation>Li %1 Col %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n selected)</source>
        <translation>
            <numerusform>%1 (%n sélectionné)</numerusform>
            <numerusform>%1 (%n sélectionnés)</numerusform>
        </translation>
    </message>
    <message>
        <source>Line ends: %1</source>
        <translation>Fins de ligne&#xa0;: %1</translation>
    </message>
    <message>
        <source>For: %1 (measured with %2)</source>
        <translation>Pour&#xa0;: %1 (mesuré avec %2)</translation>
    </message>
    <message>
        <source>For: %1 (measured with %2; %3 is installed)</source>
        <translation>Pour&#xa0;: %1 (mesuré avec %2&#x202f;; %3 est installé)</translation>
    </message>
    <message>
        <source>The client that is installed is newer than the one that was measured; it may read files otherwise.</source>
        <translation>Le client installé est plus récent que celui qui a été mesuré&#x202f;; sa lecture des fichiers peut différer.</translation>
    </message>
    <message>
        <source>The client by which the file is judged; choose which client reads which folder</source>
        <translation>Client pour lequel le fichier est jugé&#x202f;; choisir quel dossier est lu par lequel</translation>
    </message>
</context>
<context>
    <name>dossier::DocumentTabs</name>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>All tabs</source>
        <translation>Tous les onglets</translation>
    </message>
</context>
<context>
    <name>dossier::DraftAnswer</name>
    <message>
        <source>It wrote no text that could be an agent.</source>
        <translation>Le programme n’a écrit aucun texte qui puisse être un agent.</translation>
    </message>
</context>
<context>
    <name>dossier::DraftDialog</name>
    <message>
        <source>&amp;Hand over the text of “%1” as it stands</source>
        <translation>&amp;Transmettre le texte de «&#xa0;%1&#xa0;» tel quel</translation>
    </message>
    <message>
        <source>Draft With a Program</source>
        <translation>Ébaucher avec un programme</translation>
    </message>
    <message>
        <source>What should the new agent do? What is drafted opens unsaved.</source>
        <translation>Que doit faire le nouvel agent&#x202f;? L’ébauche s’ouvre sans être enregistrée.</translation>
    </message>
    <message>
        <source>What should be different in this agent? What is drafted is shown beside it; you take what you want.</source>
        <translation>Qu’est-ce qui doit changer dans cet agent&#x202f;? L’ébauche s’affiche à côté&#x202f;; vous en reprenez ce que vous voulez.</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Souhait</translation>
    </message>
    <message>
        <source>It is given to this program: %1</source>
        <translation>Transmis à ce programme&#xa0;: %1</translation>
    </message>
    <message>
        <source>The program is at work</source>
        <translation>Le programme travaille</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>É&amp;baucher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>dossier::DuplicateKey</name>
    <message>
        <source>A key stands twice in the header; only the last counts.</source>
        <translation>Une clé figure deux fois dans l’en-tête&#x202f;; seule la dernière compte.</translation>
    </message>
    <message>
        <source>“%1” stands twice: %2 takes the last one, strict readers leave the agent out.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois&#xa0;: %2 prend la dernière, les analyseurs stricts écartent l’agent.</translation>
    </message>
    <message>
        <source>This one counts.</source>
        <translation>Celle-ci compte.</translation>
    </message>
    <message>
        <source>Remove this “%1”, which does not count</source>
        <translation>Supprimer ce «&#xa0;%1&#xa0;», qui ne compte pas</translation>
    </message>
</context>
<context>
    <name>dossier::ExampleBlock</name>
    <message>
        <source>The description has no example number %1.</source>
        <translation>La description n’a pas d’exemple numéro %1.</translation>
    </message>
    <message>
        <source>Written so, the example would be read otherwise: a line of it begins as a turn does, or quotation marks do not pair. The file keeps what it had.</source>
        <translation>Écrit ainsi, l’exemple serait lu autrement&#xa0;: une de ses lignes commence comme un tour, ou des guillemets ne vont pas par paires. Le fichier garde ce qu’il avait.</translation>
    </message>
    <message>
        <source>The text holds “&lt;/example&gt;”, which would end the example. The file keeps what it had.</source>
        <translation>Le texte contient «&#xa0;&lt;/example&gt;&#xa0;», ce qui terminerait l’exemple. Le fichier garde ce qu’il avait.</translation>
    </message>
    <message>
        <source>The text holds “&lt;example&gt;”, which would begin another example. The file keeps what it had.</source>
        <translation>Le texte contient «&#xa0;&lt;example&gt;&#xa0;», ce qui commencerait un autre exemple. Le fichier garde ce qu’il avait.</translation>
    </message>
    <message>
        <source>An example here is not closed: “&lt;/example&gt;” is missing. Moved, it would swallow the text behind it; close it first.</source>
        <translation>Un exemple n’est pas fermé ici&#xa0;: «&#xa0;&lt;/example&gt;&#xa0;» manque. Déplacé, il avalerait le texte qui le suit&#x202f;; fermez-le d’abord.</translation>
    </message>
</context>
<context>
    <name>dossier::ExampleCard</name>
    <message>
        <source>Move this example up (Alt+Up)</source>
        <translation>Déplacer cet exemple vers le haut (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move this example down (Alt+Down)</source>
        <translation>Déplacer cet exemple vers le bas (Alt+Bas)</translation>
    </message>
    <message>
        <source>Remove this example</source>
        <translation>Supprimer cet exemple</translation>
    </message>
    <message>
        <source>Drag to another place</source>
        <translation>Faire glisser ailleurs</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>Exemple %1</translation>
    </message>
    <message>
        <source>Move example %1 up</source>
        <translation>Déplacer l’exemple %1 vers le haut</translation>
    </message>
    <message>
        <source>Move example %1 down</source>
        <translation>Déplacer l’exemple %1 vers le bas</translation>
    </message>
    <message>
        <source>Remove example %1</source>
        <translation>Supprimer l’exemple %1</translation>
    </message>
    <message>
        <source>Show example %1 in the text</source>
        <translation>Afficher l’exemple %1 dans le texte</translation>
    </message>
    <message>
        <source>Context of example %1</source>
        <translation>Contexte de l’exemple %1</translation>
    </message>
    <message>
        <source>Commentary of example %1</source>
        <translation>Commentaire de l’exemple %1</translation>
    </message>
    <message>
        <source>Add a turn to example %1</source>
        <translation>Ajouter un tour à l’exemple %1</translation>
    </message>
    <message>
        <source>Write example %1 in lines, safe everywhere</source>
        <translation>Écrire l’exemple %1 en lignes, sûr partout</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n tour</numerusform>
            <numerusform>%n tours</numerusform>
        </translation>
    </message>
    <message>
        <source>Not closed: “&lt;/example&gt;” is missing</source>
        <translation>Non fermé&#xa0;: «&#xa0;&lt;/example&gt;&#xa0;» manque</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Add a turn</source>
        <translation>Ajouter un tour</translation>
    </message>
    <message>
        <source>Adds what is said next</source>
        <translation>Ajoute ce qui est dit ensuite</translation>
    </message>
    <message>
        <source>Commentary (why this agent)</source>
        <translation>Commentaire (pourquoi cet agent)</translation>
    </message>
    <message>
        <source>Write in lines, safe everywhere</source>
        <translation>Écrire en lignes, sûr partout</translation>
    </message>
    <message>
        <source>Writes this example with each part on its own line and turns in double quotes, and the description in double quotes: every client reads it alike. No word changes.</source>
        <translation>Écrit chaque partie de cet exemple sur sa propre ligne et les tours entre guillemets doubles, ainsi que la description entre guillemets doubles&#xa0;: tous les clients la lisent de la même façon. Aucun mot ne change.</translation>
    </message>
    <message>
        <source>Show this example in the text</source>
        <translation>Afficher cet exemple dans le texte</translation>
    </message>
    <message>
        <source>&amp;Close the card</source>
        <translation>&amp;Fermer la carte</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Show in the text</source>
        <translation>&amp;Afficher dans le texte</translation>
    </message>
    <message>
        <source>Write in &amp;lines, safe everywhere</source>
        <translation>Écrire en &amp;lignes, sûr partout</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Déplacer vers le &amp;haut</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Déplacer vers le &amp;bas</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>dossier::ExampleList</name>
    <message>
        <source>Add an example</source>
        <translation>Ajouter un exemple</translation>
    </message>
    <message>
        <source>Appends an example to the description, to be filled in</source>
        <translation>Ajoute à la description un exemple à compléter</translation>
    </message>
    <message>
        <source>Paste a conversation</source>
        <translation>Coller une conversation</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Appends the conversation on the clipboard as an example: “User: …”, “You said:”, a terminal’s “&gt; ” and the like</source>
        <translation>Ajoute comme exemple la conversation du presse-papiers&#xa0;: «&#xa0;User: …&#xa0;», «&#xa0;You said:&#xa0;», le «&#xa0;&gt;&#xa0;» d’un terminal, etc.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more example(s) stand in the text.</source>
        <translation>
            <numerusform>%Ln autre exemple figure dans le texte.</numerusform>
            <numerusform>%Ln autres exemples figurent dans le texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>When it happens.</source>
        <translation>Quand cela arrive.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>I ask the agent to do it.</source>
        <translation>Je demande à l’agent de le faire.</translation>
    </message>
    <message>
        <source>Why this agent is the right one.</source>
        <translation>Pourquoi cet agent est le bon.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Le presse-papiers ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Nobody speaks in the pasted text: it stands as what the user says.</source>
        <translation>Personne ne parle dans le texte collé&#xa0;: il figure comme ce que dit l’utilisateur.</translation>
    </message>
</context>
<context>
    <name>dossier::ExampleTurnRow</name>
    <message>
        <source>Who says this; a click changes it</source>
        <translation>Qui dit cela&#x202f;; un clic change d’interlocuteur</translation>
    </message>
    <message>
        <source>Remove this turn</source>
        <translation>Supprimer ce tour</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Turn %1 of example %2: the user speaks</source>
        <translation>Tour %1 de l’exemple %2&#xa0;: l’utilisateur parle</translation>
    </message>
    <message>
        <source>Turn %1 of example %2: the assistant speaks</source>
        <translation>Tour %1 de l’exemple %2&#xa0;: l’assistant parle</translation>
    </message>
    <message>
        <source>What the user says in turn %1 of example %2</source>
        <translation>Ce que dit l’utilisateur au tour %1 de l’exemple %2</translation>
    </message>
    <message>
        <source>What the assistant says in turn %1 of example %2</source>
        <translation>Ce que dit l’assistant au tour %1 de l’exemple %2</translation>
    </message>
    <message>
        <source>Remove turn %1 of example %2</source>
        <translation>Supprimer le tour %1 de l’exemple %2</translation>
    </message>
</context>
<context>
    <name>dossier::ExamplesToPrompt</name>
    <message>
        <source>The description has no examples.</source>
        <translation>La description n’a pas d’exemples.</translation>
    </message>
    <message>
        <source>The description consists of examples only, so nothing would be left of it. Write a sentence before them first.</source>
        <translation>La description ne contient que des exemples&#xa0;: il n’en resterait rien. Écrivez d’abord une phrase avant eux.</translation>
    </message>
    <message>
        <source>%1 would read something else then. Move the examples by hand.</source>
        <translation>%1 lirait alors autre chose. Déplacez les exemples à la main.</translation>
    </message>
</context>
<context>
    <name>dossier::ExplanationBox</name>
    <message>
        <source>What is this?</source>
        <translation>Qu’est-ce que c’est&#x202f;?</translation>
    </message>
</context>
<context>
    <name>dossier::FenceBlanks</name>
    <message>
        <source>Blanks follow a --- that begins or ends the header.</source>
        <translation>Des espaces suivent un --- qui ouvre ou termine l’en-tête.</translation>
    </message>
    <message>
        <source>Blanks follow these dashes; stricter readers do not see the header.</source>
        <translation>Des espaces suivent ces tirets&#x202f;; les analyseurs plus stricts ne voient pas l’en-tête.</translation>
    </message>
    <message>
        <source>Remove the blanks</source>
        <translation>Supprimer les espaces</translation>
    </message>
</context>
<context>
    <name>dossier::FieldComparisonModel</name>
    <message>
        <source>only left</source>
        <translation>à gauche seulement</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>à droite seulement</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(absent)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
</context>
<context>
    <name>dossier::FieldContent</name>
    <message>
        <source>This value has bytes that are no text, and where they stand in what is read cannot be told. Edit it in the text.</source>
        <translation>Cette valeur contient des octets qui ne sont pas du texte, et leur place dans la valeur lue ne peut être déterminée. Modifiez-la dans le texte.</translation>
    </message>
</context>
<context>
    <name>dossier::FieldEdit</name>
    <message>
        <source>“%1” was not changed: %2 would take the file for a note.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été modifié&#xa0;: %2 prendrait le fichier pour une note.</translation>
    </message>
    <message>
        <source>“%1” was not changed. %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été modifié. %2</translation>
    </message>
    <message>
        <source>“%1” was not changed: %2 would read the rest of the header otherwise. Edit it in the text.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été modifié&#xa0;: %2 lirait autrement le reste de l’en-tête. Modifiez-le dans le texte.</translation>
    </message>
    <message>
        <source>“%1” may be true or false, not “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» peut être true ou false, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” must be a whole number of at least %2, not “%3”.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un nombre entier d’au moins %2, pas «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>There is no “%1” in the header.</source>
        <translation>L’en-tête ne contient pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” holds no single text that could be quoted.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas un texte unique à mettre entre guillemets.</translation>
    </message>
</context>
<context>
    <name>dossier::FieldEditor</name>
    <message>
        <source>several</source>
        <translation>plusieurs</translation>
    </message>
</context>
<context>
    <name>dossier::FieldEmpty</name>
    <message>
        <source>A field has a key and no value.</source>
        <translation>Un champ a une clé sans valeur.</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%2” has no value, and what %1 makes of that is not known: name the tools, or remove the line.</source>
        <translation>«&#xa0;%2&#xa0;» n’a pas de valeur, et on ne sait pas ce qu’en fait %1&#xa0;: indiquez les outils ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>“%2” has no value, so it tells %1 nothing: fill it in, or remove the line.</source>
        <translation>«&#xa0;%2&#xa0;» n’a pas de valeur et ne dit donc rien à %1&#xa0;: renseignez le champ ou supprimez la ligne.</translation>
    </message>
</context>
<context>
    <name>dossier::FieldExplanation</name>
    <message>
        <source>A whole number, %1 or more.</source>
        <translation>Un nombre entier, %1 ou plus.</translation>
    </message>
    <message>
        <source>Either true or false.</source>
        <translation>true ou false.</translation>
    </message>
    <message>
        <source>&lt;li&gt;%1: %2&lt;/li&gt;</source>
        <comment>a value: what it means</comment>
        <translation>&lt;li&gt;%1&#xa0;: %2&lt;/li&gt;</translation>
    </message>
    <message>
        <source>Its values:</source>
        <translation>Valeurs possibles&#xa0;:</translation>
    </message>
    <message>
        <source>Its values: %1.</source>
        <translation>Valeurs possibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>If it is missing: %1</source>
        <translation>Si absent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not to be mistaken for: %1.</source>
        <translation>À ne pas confondre avec&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Measured with %1 %2.</source>
        <comment>a client and its version</comment>
        <translation>Mesuré avec %1 %2.</translation>
    </message>
    <message>
        <source>Since version %1.</source>
        <translation>Depuis la version %1.</translation>
    </message>
    <message>
        <source>Ignored in agents of plugins.</source>
        <translation>Sans effet dans les agents de plugins.</translation>
    </message>
    <message>
        <source>What is documented: %1</source>
        <comment>a web address follows</comment>
        <translation>Ce qui est documenté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>dossier::FieldRow</name>
    <message>
        <source>If absent: %1</source>
        <translation>Si absent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove this field from the header</source>
        <translation>Supprimer ce champ de l’en-tête</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>?</source>
        <comment>button beside a field: what is this?</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>What is this? (Shift+F1)</source>
        <translation>Qu’est-ce que c’est&#x202f;? (Maj+F1)</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation>Qu’est-ce que «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
</context>
<context>
    <name>dossier::FieldValue</name>
    <message>
        <source>This file is open for reading only.</source>
        <translation>Ce fichier est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>The header has no closing line of “---”, so nobody can tell where it ends. Add that line in the text; then the fields can be edited here.</source>
        <translation>Il manque à l’en-tête la ligne «&#xa0;---&#xa0;» de fermeture&#x202f;; impossible de savoir où il se termine. Ajoutez cette ligne dans le texte&#x202f;; les champs seront alors modifiables ici.</translation>
    </message>
</context>
<context>
    <name>dossier::FieldsPanel</name>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Add Field …</source>
        <translation>Ajouter un champ…</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>This file has no header yet; the first field you fill in creates it.</source>
        <translation>Ce fichier n’a pas encore d’en-tête&#x202f;; le premier champ rempli le crée.</translation>
    </message>
    <message>
        <source>The header is not clean YAML; it is read line by line here, and each field can still be edited.</source>
        <translation>L’en-tête n’est pas du YAML propre&#x202f;; il est lu ici ligne par ligne, et chaque champ reste modifiable.</translation>
    </message>
    <message>
        <source>This is not YAML yet; the file keeps what it had.</source>
        <translation>Ce n’est pas encore du YAML&#x202f;; le fichier garde ce qu’il avait.</translation>
    </message>
    <message>
        <source>The header is not clean YAML; it is read line by line here. What cannot be told of it is edited in the text.</source>
        <translation>L’en-tête n’est pas du YAML propre&#x202f;; il est lu ici ligne par ligne. Ce qui ne peut y être déterminé se modifie dans le texte.</translation>
    </message>
</context>
<context>
    <name>dossier::Figure</name>
    <message>
        <source>%1 reads %2 of %3 real files as Dossier says, and %4 of %5 files that were made to be difficult.</source>
        <translation>%1 lit %2 fichiers réels sur %3 comme le dit Dossier, et %4 sur %5 fichiers rendus difficiles à dessein.</translation>
    </message>
    <message>
        <source>Of %1 findings on real files, judged one by one, %2 were wrong; of these, %3 are mended.</source>
        <translation>Sur %1 constats relevés dans des fichiers réels et jugés un à un, %2 étaient faux&#x202f;; %3 d’entre eux sont corrigés.</translation>
    </message>
    <message>
        <source>Killed %1 times while text was typed and saved, with another program writing in between in %2 ways, and in %3 random steps, it lost nothing that was saved or kept.</source>
        <translation>Tué %1 fois pendant la saisie et l’enregistrement, avec un autre programme écrivant entre-temps de %2 façons, et au fil de %3 étapes aléatoires, il n’a rien perdu de ce qui était enregistré ou conservé.</translation>
    </message>
</context>
<context>
    <name>dossier::FileChange</name>
    <message>
        <source>@ The line ends change to LF.</source>
        <translation>@ Les fins de ligne passent à LF.</translation>
    </message>
    <message>
        <source>@ The line ends change to CRLF.</source>
        <translation>@ Les fins de ligne passent à CRLF.</translation>
    </message>
    <message>
        <source>@ The line ends change to CR.</source>
        <translation>@ Les fins de ligne passent à CR.</translation>
    </message>
    <message>
        <source>@ The byte order mark at the beginning goes.</source>
        <translation>@ La marque d’ordre des octets au début disparaît.</translation>
    </message>
    <message>
        <source>@ A byte order mark comes to the beginning.</source>
        <translation>@ Une marque d’ordre des octets est ajoutée au début.</translation>
    </message>
</context>
<context>
    <name>dossier::FileController</name>
    <message>
        <source>Saved. Another program wrote this file in the same moment; its version is kept as %1.</source>
        <translation>Enregistré. Un autre programme a écrit ce fichier au même moment&#x202f;; sa version est conservée sous %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came at once. They are listed on the left; the first one is open.</source>
        <translation>
            <numerusform>%n fichier est arrivé. Il figure dans la liste à gauche et il est ouvert.</numerusform>
            <numerusform>%n fichiers sont arrivés en même temps. Ils figurent dans la liste à gauche&#x202f;; le premier est ouvert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open All in Tabs</source>
        <translation>Tout ouvrir dans des onglets</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be opened:</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être ouvert&#xa0;:</numerusform>
            <numerusform>%n fichiers n’ont pas pu être ouverts&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agent</translation>
    </message>
    <message>
        <source>Saving %1 …</source>
        <translation>Enregistrement de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Write in Place</source>
        <translation>Écrire sur place</translation>
    </message>
    <message>
        <source>Replace This Name Only</source>
        <translation>Remplacer ce nom seulement</translation>
    </message>
    <message>
        <source>Save As …</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>This tab is pinned. To close it, unpin it first.</source>
        <translation>Cet onglet est épinglé. Pour le fermer, désépinglez-le d’abord.</translation>
    </message>
    <message>
        <source>Not closed yet: what stands in the field “%1” is not in the text, which could not take it.</source>
        <translation>Pas encore fermé : le contenu du champ « %1 » n’est pas dans le texte, qui n’a pas pu le recevoir.</translation>
    </message>
    <message>
        <source>Show the Field</source>
        <translation>Afficher le champ</translation>
    </message>
    <message>
        <source>Close Without It</source>
        <translation>Fermer sans ce contenu</translation>
    </message>
    <message>
        <source>Saved without what stands in the field “%1”: the text could not take it, and the field says why.</source>
        <translation>Enregistré sans le contenu du champ « %1 » : le texte n’a pas pu le recevoir, et le champ dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>dossier::FileExtension</name>
    <message>
        <source>The client does not look at files of this name.</source>
        <translation>Le client ne regarde pas les fichiers de ce nom.</translation>
    </message>
    <message>
        <source>%1 looks for names that end in “.md”; “%2” is not found everywhere. Rename the file.</source>
        <translation>%1 cherche des noms terminés par «&#xa0;.md&#xa0;»&#x202f;; «&#xa0;%2&#xa0;» n’est pas trouvé partout. Renommez le fichier.</translation>
    </message>
    <message>
        <source>%1 looks at files whose name ends in “.md” only, so it never sees this one. Rename the file.</source>
        <translation>%1 ne regarde que les fichiers dont le nom se termine par «&#xa0;.md&#xa0;» et ne voit donc jamais celui-ci. Renommez le fichier.</translation>
    </message>
</context>
<context>
    <name>dossier::FileNotes</name>
    <message>
        <source>A line of this file has %1 characters. It is shown in pieces and for reading only, as each key in it would take too long.</source>
        <translation>Une ligne de ce fichier fait %1 caractères. Elle est affichée par morceaux et en lecture seule, car chaque frappe y prendrait trop de temps.</translation>
    </message>
    <message>
        <source>A line of this file has %1 characters. It is shown in pieces and for reading only, as each key in it would take a while.</source>
        <translation>Une ligne de ce fichier fait %1 caractères. Elle est affichée par morceaux et en lecture seule, car chaque frappe y prendrait du temps.</translation>
    </message>
    <message>
        <source>Edit Anyway</source>
        <translation>Modifier quand même</translation>
    </message>
    <message numerus="yes">
        <source>This file mixes line ends: %n carriage return(s) are shown as marks. They are saved as they are, unless you change them.</source>
        <translation>
            <numerusform>Ce fichier mélange les fins de ligne&#xa0;: %n retour chariot est affiché par un symbole. Il est enregistré tel quel, sauf si vous le modifiez.</numerusform>
            <numerusform>Ce fichier mélange les fins de ligne&#xa0;: %n retours chariot sont affichés par des symboles. Ils sont enregistrés tels quels, sauf si vous les modifiez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds characters that part lines in some programs: their %n byte(s) are shown as marks. They are saved as they are, unless you change them.</source>
        <translation>
            <numerusform>Ce fichier contient un caractère qui sépare des lignes dans certains programmes&#xa0;: son octet (%n) est affiché par un symbole. Il est enregistré tel quel, sauf si vous le modifiez.</numerusform>
            <numerusform>Ce fichier contient des caractères qui séparent des lignes dans certains programmes&#xa0;: leurs %n octets sont affichés par des symboles. Ils sont enregistrés tels quels, sauf si vous les modifiez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file is not valid UTF-8: %n byte(s) are shown as marks. They are saved as they are, unless you change them.</source>
        <translation>
            <numerusform>Ce fichier n’est pas de l’UTF-8 valide&#xa0;: %n octet est affiché par un symbole. Il est enregistré tel quel, sauf si vous le modifiez.</numerusform>
            <numerusform>Ce fichier n’est pas de l’UTF-8 valide&#xa0;: %n octets sont affichés par des symboles. Ils sont enregistrés tels quels, sauf si vous les modifiez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change to UTF-8</source>
        <translation>Passer en UTF-8</translation>
    </message>
    <message>
        <source>This file is UTF-16. %1 reads UTF-8 only and finds no agent in it. It is saved as UTF-16 until you choose another encoding.</source>
        <translation>Ce fichier est en UTF-16. %1 ne lit que l’UTF-8 et n’y trouve aucun agent. Il est enregistré en UTF-16 jusqu’au choix d’un autre encodage.</translation>
    </message>
    <message>
        <source>This file is very large: form, checks and colours look at its first %1 characters only.</source>
        <translation>Ce fichier est très volumineux&#xa0;: le formulaire, les vérifications et les couleurs ne portent que sur ses %1 premiers caractères.</translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n invisible character(s). Some turn the direction of writing: what is read can differ from what is seen.</source>
        <translation>
            <numerusform>Ce fichier contient %n caractère invisible. Il inverse le sens d’écriture&#xa0;: ce qui est lu peut différer de ce qui se voit.</numerusform>
            <numerusform>Ce fichier contient %n caractères invisibles. Certains inversent le sens d’écriture&#xa0;: ce qui est lu peut différer de ce qui se voit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n invisible character(s), in which a text can be hidden. The model reads them.</source>
        <translation>
            <numerusform>Ce fichier contient %n caractère invisible, qui peut cacher un texte. Le modèle le lit.</numerusform>
            <numerusform>Ce fichier contient %n caractères invisibles, qui peuvent cacher un texte. Le modèle les lit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n invisible character(s). They are marked in the text; the model reads them.</source>
        <translation>
            <numerusform>Ce fichier contient %n caractère invisible. Il est signalé dans le texte&#x202f;; le modèle le lit.</numerusform>
            <numerusform>Ce fichier contient %n caractères invisibles. Ils sont signalés dans le texte&#x202f;; le modèle les lit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Next</source>
        <translation>Afficher le suivant</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more note(s) on this file</source>
        <translation>
            <numerusform>Afficher %n autre remarque sur ce fichier</numerusform>
            <numerusform>Afficher %n autres remarques sur ce fichier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::FilePlans</name>
    <message>
        <source>There is a file %1 already. Rename one of the two first.</source>
        <translation>Un fichier %1 existe déjà. Renommez d’abord l’un des deux.</translation>
    </message>
    <message>
        <source>No client reads agents from there.</source>
        <translation>Aucun client ne lit d’agents à cet endroit.</translation>
    </message>
    <message>
        <source>%1 reads that folder; the file is written for %2 and stays as it is.</source>
        <translation>%1 lit ce dossier&#x202f;; le fichier est écrit pour %2 et reste tel quel.</translation>
    </message>
    <message>
        <source>This is a link: elsewhere it would lead nowhere. Move the file that it leads to.</source>
        <translation>C’est un lien&#xa0;: ailleurs, il ne mènerait nulle part. Déplacez le fichier auquel il mène.</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Déplacer vers %1</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Its disk has no trash. Only “Undo Last Batch” brings it back.</source>
        <translation>Son disque n’a pas de corbeille. Seul «&#xa0;Annuler le dernier lot&#xa0;» le ramène.</translation>
    </message>
    <message>
        <source>Its name stands in the tools of: %1</source>
        <translation>Son nom figure dans les outils de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its tab has unsaved edits and stays open.</source>
        <translation>Son onglet a des modifications non enregistrées et reste ouvert.</translation>
    </message>
    <message>
        <source>Another file of this name goes there too. Rename one of the two first.</source>
        <translation>Un autre fichier de ce nom y va aussi. Renommez d’abord l’un des deux.</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>Copier vers %1</translation>
    </message>
    <message>
        <source>Duplicate as “%1”</source>
        <translation>Dupliquer sous le nom «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s)</source>
        <translation>
            <numerusform>Supprimer %n fichier</numerusform>
            <numerusform>Supprimer %n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::FileSaver</name>
    <message>
        <source>%1 was not saved: its folder or the file may not be written. Save it under another name, or change the permissions.</source>
        <translation>%1 n’a pas été enregistré&#xa0;: il est interdit d’écrire dans son dossier ou dans le fichier. Enregistrez-le sous un autre nom ou changez les droits.</translation>
    </message>
    <message>
        <source>%1 was not saved: it cannot be replaced in one step, as its folder may not be written or something is mounted there. It can be written in place; if the computer stops in the midst of that, the file may be left half old, half new.</source>
        <translation>%1 n’a pas été enregistré&#xa0;: il ne peut pas être remplacé en une seule étape, car il est interdit d’écrire dans son dossier ou un système de fichiers y est monté. Il peut être écrit sur place&#x202f;; si l’ordinateur s’arrête en plein milieu, le fichier risque de rester moitié ancien, moitié nouveau.</translation>
    </message>
    <message>
        <source>%1 was not saved: the file has other names as well (hard links). Writing in place changes it under all of them, but not in one step; replacing it parts this name from the others.</source>
        <translation>%1 n’a pas été enregistré&#xa0;: le fichier a aussi d’autres noms (liens physiques). L’écriture sur place le modifie sous tous, mais pas en une seule étape&#x202f;; le remplacement sépare ce nom des autres.</translation>
    </message>
    <message>
        <source>%1 was not saved: its folder is gone. Save it under another name.</source>
        <translation>%1 n’a pas été enregistré&#xa0;: son dossier a disparu. Enregistrez-le sous un autre nom.</translation>
    </message>
    <message>
        <source>%1 was not saved: something other than a file is in its place. Save it under another name.</source>
        <translation>%1 n’a pas été enregistré&#xa0;: autre chose qu’un fichier se trouve à sa place. Enregistrez-le sous un autre nom.</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. The old version is whole; free space or save elsewhere.</source>
        <translation>%1 n’a pas été enregistré&#xa0;: %2. L’ancienne version est intacte&#x202f;; libérez de l’espace ou enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>%1 was not saved: another program changed it since it was read. Compare, or save over it.</source>
        <translation>%1 n’a pas été enregistré&#xa0;: un autre programme l’a modifié depuis sa lecture. Comparez, ou écrasez sa version.</translation>
    </message>
    <message>
        <source>%1 was saved only in part: %2. The whole text is still here: save it under another name. The version before is kept in “What Dossier wrote”.</source>
        <translation>%1 n’a été enregistré qu’en partie&#xa0;: %2. Le texte complet est toujours ici&#xa0;: enregistrez-le sous un autre nom. La version précédente est conservée dans «&#xa0;Ce que Dossier a écrit&#xa0;».</translation>
    </message>
</context>
<context>
    <name>dossier::FileSize</name>
    <message>
        <source>The file is larger than the client reads, or nearly.</source>
        <translation>Le fichier dépasse ce que lit le client, ou presque.</translation>
    </message>
    <message>
        <source>%1 skips this file: it has %2 bytes, and %3 are the most that it reads. Move what is not needed in each run into files that the prompt refers to.</source>
        <translation>%1 ignore ce fichier&#xa0;: il fait %2&#xa0;octets, et %3 est le maximum lu. Déplacez ce qui n’est pas utile à chaque exécution dans des fichiers auxquels le prompt renvoie.</translation>
    </message>
    <message>
        <source>This file has %1 bytes; %2 skips files of more than %3 bytes.</source>
        <translation>Ce fichier fait %1&#xa0;octets&#x202f;; %2 ignore les fichiers de plus de %3&#xa0;octets.</translation>
    </message>
</context>
<context>
    <name>dossier::FinalNewline</name>
    <message>
        <source>The last line has no line end.</source>
        <translation>La dernière ligne n’a pas de fin de ligne.</translation>
    </message>
    <message>
        <source>End the last line</source>
        <translation>Terminer la dernière ligne</translation>
    </message>
</context>
<context>
    <name>dossier::FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Show or hide replacing</source>
        <translation>Afficher ou masquer le remplacement</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Occurrence précédente (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Occurrence suivante (Entrée)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Replace a&amp;ll</source>
        <translation>Remplacer &amp;tout</translation>
    </message>
    <message>
        <source>\0 is the match, \1 to \9 are its groups, \n is a line end.</source>
        <translation>\0 est l’occurrence, \1 à \9 ses groupes, \n une fin de ligne.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucune occurrence</translation>
    </message>
    <message>
        <source>This expression takes too long here.</source>
        <translation>Cette expression prend trop de temps ici.</translation>
    </message>
    <message>
        <source>More than %1</source>
        <translation>Plus de %1</translation>
    </message>
    <message>
        <source>Matches: %1</source>
        <translation>Occurrences&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>There are too many matches to replace at once.</source>
        <translation>Il y a trop d’occurrences à remplacer en une fois.</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>Remplacements&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>dossier::FindController</name>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Find in All Agent&amp;s …</source>
        <translation>R&amp;echercher dans tous les agents…</translation>
    </message>
    <message>
        <source>Next &amp;Hit</source>
        <translation>Résultat sui&amp;vant</translation>
    </message>
    <message>
        <source>Previous Hit</source>
        <translation>Résultat pr&amp;écédent</translation>
    </message>
    <message>
        <source>Foun&amp;d</source>
        <translation>Résu&amp;ltats</translation>
    </message>
    <message>
        <source>The file has changed since it was searched: this match is not there any more.</source>
        <translation>Le fichier a changé depuis la recherche&#xa0;: cette occurrence n’y est plus.</translation>
    </message>
    <message>
        <source>The file has changed since it was searched: this is the nearest match.</source>
        <translation>Le fichier a changé depuis la recherche&#xa0;: voici l’occurrence la plus proche.</translation>
    </message>
</context>
<context>
    <name>dossier::FixCommand</name>
    <message>
        <source>Mends what can be mended without changing a word.</source>
        <translation>Corrige ce qui peut l’être sans changer un mot.</translation>
    </message>
    <message>
        <source>Mends only what this rule finds; may be given several times.</source>
        <translation>Ne corrige que ce que trouve cette règle&#x202f;; peut être indiquée plusieurs fois.</translation>
    </message>
    <message>
        <source>Prints the difference and writes nothing.</source>
        <translation>Affiche la différence et n’écrit rien.</translation>
    </message>
    <message>
        <source>No file or folder to mend is given.</source>
        <translation>Aucun fichier ni dossier à corriger n’est indiqué.</translation>
    </message>
    <message>
        <source>There is no rule “%1”; “dossier-cli rules” lists them.</source>
        <translation>La règle «&#xa0;%1&#xa0;» n’existe pas&#x202f;; «&#xa0;dossier-cli rules&#xa0;» les liste.</translation>
    </message>
    <message>
        <source>%1: mended (%2)</source>
        <translation>%1&#xa0;: corrigé (%2)</translation>
    </message>
    <message>
        <source>%1: the line ends change to LF</source>
        <translation>%1&#xa0;: les fins de ligne passent à LF</translation>
    </message>
    <message>
        <source>%1: the byte order mark goes</source>
        <translation>%1&#xa0;: la marque d’ordre des octets disparaît</translation>
    </message>
    <message>
        <source>Files looked at: %1. Would be mended: %2.</source>
        <translation>Fichiers examinés&#xa0;: %1. Seraient corrigés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Files looked at: %1. Mended: %2.</source>
        <translation>Fichiers examinés&#xa0;: %1. Corrigés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Errors left: %1.</source>
        <translation>Erreurs restantes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Findings whose way out changes what is written, and is for you to choose: %1; “dossier-cli check” lists them.</source>
        <translation>Constats dont la correction change ce qui est écrit, et dont le choix vous revient&#xa0;: %1&#x202f;; «&#xa0;dossier-cli check&#xa0;» les liste.</translation>
    </message>
</context>
<context>
    <name>dossier::FixController</name>
    <message>
        <source>Changes what is written.</source>
        <translation>Modifie ce qui est écrit.</translation>
    </message>
    <message>
        <source>Fix Problems</source>
        <translation>Corriger les problèmes</translation>
    </message>
    <message>
        <source>There is no problem with a fix.</source>
        <translation>Aucun problème n’a de correction.</translation>
    </message>
    <message numerus="yes">
        <source>%n fix(es) applied.</source>
        <translation>
            <numerusform>%n correction appliquée.</numerusform>
            <numerusform>%n corrections appliquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer told in this file: a comment in the header says so.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus signalé dans ce fichier&#xa0;: un commentaire de l’en-tête le dit.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Écrit dans %1</translation>
    </message>
</context>
<context>
    <name>dossier::Fixes</name>
    <message>
        <source>Quote “%1”: no word changes</source>
        <translation>Mettre «&#xa0;%1&#xa0;» entre guillemets&#xa0;: aucun mot ne change</translation>
    </message>
    <message>
        <source>Change the line ends to LF</source>
        <translation>Remplacer les fins de ligne par LF</translation>
    </message>
</context>
<context>
    <name>dossier::FocusMode</name>
    <message>
        <source>Focus &amp;Mode</source>
        <translation>Mod&amp;e concentration</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Plein écra&amp;n</translation>
    </message>
    <message>
        <source>Focus mode. Esc leaves it.</source>
        <translation>Mode concentration. Échap permet d’en sortir.</translation>
    </message>
</context>
<context>
    <name>dossier::FolderDialects</name>
    <message>
        <source>%1 is not in %2. Choose a folder inside that place, or the project that holds the place.</source>
        <translation>%1 n’est pas dans %2. Choisissez un dossier qui s’y trouve, ou bien le projet qui contient le dossier voulu.</translation>
    </message>
</context>
<context>
    <name>dossier::FoldersPage</name>
    <message>
        <source>Add &amp;Folder …</source>
        <translation>Ajouter un do&amp;ssier…</translation>
    </message>
    <message>
        <source>Folders and the client that reads them</source>
        <translation>Dossiers et client qui les lit</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lu par</translation>
    </message>
    <message>
        <source>&amp;Read by:</source>
        <translation>&amp;Lu par&#xa0;:</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>As its place says</source>
        <translation>Selon son emplacement</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tout le projet</translation>
    </message>
    <message>
        <source>Client that reads %1</source>
        <translation>Client qui lit %1</translation>
    </message>
    <message>
        <source>There is no place yet whose folders could be named. Add one with File ▸ Add Folder.</source>
        <translation>Il n’y a pas encore d’emplacement dont les dossiers puissent être indiqués. Ajoutez-en un avec Fichier ▸ Ajouter un dossier.</translation>
    </message>
    <message>
        <source>Applying writes it to %1.</source>
        <translation>«&#xa0;Appliquer&#xa0;» écrit cela dans %1.</translation>
    </message>
    <message>
        <source>Named in %1, for all who work on it; the nearest folder counts.</source>
        <translation>Indiqué dans %1, pour tous ceux qui y travaillent&#x202f;; le dossier le plus proche l’emporte.</translation>
    </message>
    <message>
        <source>There is no %1 yet; it is made for the first folder that is named.</source>
        <translation>%1 n’existe pas encore&#x202f;; ce fichier est créé pour le premier dossier indiqué.</translation>
    </message>
</context>
<context>
    <name>dossier::FormatActions</name>
    <message>
        <source>Nothing to format here: the header, code and the marks of lists stay as they are.</source>
        <translation>Rien à mettre en forme ici&#xa0;: l’en-tête, le code et les marques de liste restent tels quels.</translation>
    </message>
    <message>
        <source>No heading changes here: the header and code stay as they are.</source>
        <translation>Aucun titre ne change ici&#xa0;: l’en-tête et le code restent tels quels.</translation>
    </message>
    <message>
        <source>No line of the prompt to change here: the header and code stay as they are.</source>
        <translation>Aucune ligne du prompt à modifier ici&#xa0;: l’en-tête et le code restent tels quels.</translation>
    </message>
    <message>
        <source>Heading Do&amp;wn</source>
        <translation>Titre de niveau in&amp;férieur</translation>
    </message>
    <message>
        <source>&amp;No Heading</source>
        <translation>&amp;Aucun titre</translation>
    </message>
    <message>
        <source>Bul&amp;let List</source>
        <translation>Liste à &amp;puces</translation>
    </message>
    <message>
        <source>Nu&amp;mbered List</source>
        <translation>Liste &amp;numérotée</translation>
    </message>
    <message>
        <source>No code block can begin or end here: none may lie in the header, or half inside another one.</source>
        <translation>Aucun bloc de code ne peut commencer ni finir ici&#xa0;: aucun ne peut se trouver dans l’en-tête ni empiéter sur un autre.</translation>
    </message>
    <message>
        <source>These lines stay: no line leaves the header or the prompt.</source>
        <translation>Ces lignes restent telles quelles&#xa0;: aucune ne sort de l’en-tête ni du prompt.</translation>
    </message>
    <message>
        <source>Move Lines &amp;Down</source>
        <translation>D&amp;escendre les lignes</translation>
    </message>
    <message>
        <source>Du&amp;plicate Lines</source>
        <translation>D&amp;upliquer les lignes</translation>
    </message>
    <message>
        <source>D&amp;elete Lines</source>
        <translation>Supprimer &amp;les lignes</translation>
    </message>
    <message>
        <source>&amp;Join Lines</source>
        <translation>&amp;Joindre les lignes</translation>
    </message>
    <message>
        <source>There is no next line of the prompt to join with.</source>
        <translation>Il n’y a pas de ligne suivante du prompt à joindre.</translation>
    </message>
    <message>
        <source>&amp;Renumber List</source>
        <translation>&amp;Renuméroter la liste</translation>
    </message>
    <message>
        <source>There is no numbered list at the cursor whose numbers are out of order.</source>
        <translation>Il n’y a, à l’endroit du curseur, aucune liste numérotée dont les numéros soient en désordre.</translation>
    </message>
    <message>
        <source>Select Next Occurrence</source>
        <translation>Sélectionner l’occurrence suivante</translation>
    </message>
    <message>
        <source>Select Previous Occurrence</source>
        <translation>Sélectionner l’occurrence précédente</translation>
    </message>
    <message>
        <source>&amp;Matching Bracket</source>
        <translation>Parenthèse ou &amp;balise associée</translation>
    </message>
    <message>
        <source>Paste Without Lin&amp;ks</source>
        <translation>Coller le te&amp;xte sans lien</translation>
    </message>
    <message>
        <source>This stands nowhere else in the text.</source>
        <translation>Cela ne figure nulle part ailleurs dans le texte.</translation>
    </message>
    <message>
        <source>The cursor is beside no bracket, tag or code mark with its counterpart near it.</source>
        <translation>Le curseur n’est à côté d’aucune parenthèse, balise ou marque de code dont le pendant soit à proximité.</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <comment>makes words bold</comment>
        <translation>&amp;Gras</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <comment>makes words italic</comment>
        <translation>&amp;Italique</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <comment>words as code</comment>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Strikethrough</source>
        <comment>strikes words out</comment>
        <translation>&amp;Barré</translation>
    </message>
    <message>
        <source>Heading &amp;Up</source>
        <translation>Titre de niveau &amp;supérieur</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <comment>a menu of levels</comment>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Level &amp;%1</source>
        <comment>of a heading</comment>
        <translation>Niveau &amp;%1</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <comment>an item to be ticked</comment>
        <translation>Tâc&amp;he</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <comment>quoted lines</comment>
        <translation>Citati&amp;on</translation>
    </message>
    <message>
        <source>C&amp;ode Block</source>
        <translation>Bloc &amp;de code</translation>
    </message>
    <message>
        <source>Mo&amp;ve Lines Up</source>
        <translation>&amp;Monter les lignes</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <comment>a menu in the menu of the text</comment>
        <translation>For&amp;mat</translation>
    </message>
</context>
<context>
    <name>dossier::FoundModel</name>
    <message numerus="yes">
        <source>%1, %n match(es)</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%1, %n occurrence</numerusform>
            <numerusform>%1, %n occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>a match, and the text of its line</comment>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>dossier::FoundPanel</name>
    <message>
        <source>Find in all agents</source>
        <translation>Rechercher dans tous les agents</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>\0 is the match, \1 to \9 are its groups, \n is a line end.</source>
        <translation>\0 est l’occurrence, \1 à \9 ses groupes, \n une fin de ligne.</translation>
    </message>
    <message>
        <source>Replace …</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>In which files</source>
        <translation>Dans quels fichiers</translation>
    </message>
    <message>
        <source>Names of files and folders, several with commas between them. * stands for any characters, ** for any folders, {a,b} for one of several: review*, team-?/**, {old,draft}-*</source>
        <translation>Noms de fichiers et de dossiers, séparés par des virgules. * représente des caractères quelconques, ** des dossiers quelconques, {a,b} l’un de plusieurs&#xa0;: review*, team-?/**, {old,draft}-*</translation>
    </message>
    <message>
        <source>Only in these files</source>
        <translation>Seulement dans ces fichiers</translation>
    </message>
    <message>
        <source>Not in these files</source>
        <translation>Pas dans ces fichiers</translation>
    </message>
    <message>
        <source>Which agents</source>
        <translation>Quels agents</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Tous les agents</translation>
    </message>
    <message>
        <source>Those that a session uses</source>
        <translation>Ceux qu’une session utilise</translation>
    </message>
    <message>
        <source>Of a client that is started in the folder after “Seen from”</source>
        <translation>La session d’un client lancé dans le dossier indiqué après «&#xa0;Vu depuis&#xa0;»</translation>
    </message>
    <message>
        <source>Those in the list at the side</source>
        <translation>Ceux de la liste à gauche</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Type what is looked for.</source>
        <translation>Saisissez ce qui est recherché.</translation>
    </message>
    <message>
        <source>Matches: %1, files: %2. Searched: %3 of %4</source>
        <translation>Occurrences&#xa0;: %1, fichiers&#xa0;: %2. Parcourus&#xa0;: %3 sur %4</translation>
    </message>
    <message>
        <source>Matches: %1, files: %2. Stopped before the end.</source>
        <translation>Occurrences&#xa0;: %1, fichiers&#xa0;: %2. Arrêté avant la fin.</translation>
    </message>
    <message>
        <source>More than %1 matches: search for something more specific to see them all, and to replace them.</source>
        <translation>Plus de %1 occurrences&#xa0;: précisez la recherche pour les voir toutes et pour les remplacer.</translation>
    </message>
    <message numerus="yes">
        <source>Not found in %n file(s).</source>
        <translation>
            <numerusform>Introuvable dans %n fichier.</numerusform>
            <numerusform>Introuvable dans %n fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Matches: %1, files: %2</source>
        <translation>Occurrences&#xa0;: %1, fichiers&#xa0;: %2</translation>
    </message>
    <message>
        <source>Shows each replacement before it is made</source>
        <translation>Affiche chaque remplacement avant de l’effectuer</translation>
    </message>
    <message>
        <source>Wait until the search is complete and has found something</source>
        <translation>Il faut d’abord trouver quelque chose, et en totalité</translation>
    </message>
</context>
<context>
    <name>dossier::GeminiLoader</name>
    <message>
        <source>Gemini CLI does not load this agent: “%1” must be a whole address, such as https://example.org/card.</source>
        <translation>Gemini CLI ne charge pas cet agent&#xa0;: «&#xa0;%1&#xa0;» doit être une adresse complète, comme https://example.org/card.</translation>
    </message>
    <message>
        <source>Gemini CLI does not load this agent: it takes either “agent_card_url” or “agent_card_json”, not both.</source>
        <translation>Gemini CLI ne charge pas cet agent&#xa0;: il accepte soit «&#xa0;agent_card_url&#xa0;», soit «&#xa0;agent_card_json&#xa0;», pas les deux.</translation>
    </message>
    <message>
        <source>Gemini CLI does not load this agent: “agent_card_json” must be JSON.</source>
        <translation>Gemini CLI ne charge pas cet agent&#xa0;: «&#xa0;agent_card_json&#xa0;» doit être du JSON.</translation>
    </message>
    <message>
        <source>Gemini CLI does not load this agent: “%1” in “tools” is no name of its tools.</source>
        <translation>Gemini CLI ne charge pas cet agent&#xa0;: «&#xa0;%1&#xa0;» dans «&#xa0;tools&#xa0;» n’est le nom d’aucun de ses outils.</translation>
    </message>
    <message>
        <source>Gemini CLI does not load this agent: it knows no field “%1”, and takes no others.</source>
        <translation>Gemini CLI ne charge pas cet agent&#xa0;: il ne connaît pas de champ «&#xa0;%1&#xa0;» et n’en accepte pas d’inconnus.</translation>
    </message>
    <message>
        <source>Gemini CLI does not load this agent: its name may hold the letters a to z, digits, hyphens and underscores only.</source>
        <translation>Gemini CLI ne charge pas cet agent&#xa0;: son nom ne peut contenir que les lettres a à z, des chiffres, des traits d’union et des tirets bas.</translation>
    </message>
    <message>
        <source>Gemini CLI finds no agent here: the list in the header is empty.</source>
        <translation>Gemini CLI ne trouve aucun agent ici&#xa0;: la liste de l’en-tête est vide.</translation>
    </message>
    <message>
        <source>Gemini CLI does not load this file: a list in the header must hold remote agents, each of “key: value” lines.</source>
        <translation>Gemini CLI ne charge pas ce fichier&#xa0;: une liste dans l’en-tête doit contenir des agents distants, chacun fait de lignes «&#xa0;clé: valeur&#xa0;».</translation>
    </message>
</context>
<context>
    <name>dossier::Gutter</name>
    <message>
        <source>Line numbers, problems and changes since the last commit</source>
        <translation>Numéros de ligne, problèmes et modifications depuis le dernier commit</translation>
    </message>
    <message>
        <source>Show the header</source>
        <translation>Afficher l’en-tête</translation>
    </message>
    <message>
        <source>Fold the header</source>
        <translation>Replier l’en-tête</translation>
    </message>
    <message>
        <source>1 line is folded below this one.</source>
        <translation>1 ligne est repliée sous celle-ci.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are folded below this one.</source>
        <translation>
            <numerusform>%n ligne est repliée sous celle-ci.</numerusform>
            <numerusform>%n lignes sont repliées sous celle-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folded lines</source>
        <translation>Afficher les lignes repliées</translation>
    </message>
    <message>
        <source>Fold the lines that belong to this one</source>
        <translation>Replier les lignes qui dépendent de celle-ci</translation>
    </message>
</context>
<context>
    <name>dossier::Handbook</name>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderConsequence</name>
    <message>
        <source>%1 loads this agent by its file name alone: all its fields are lost.</source>
        <translation>%1 charge cet agent par son seul nom de fichier&#xa0;: tous ses champs sont perdus.</translation>
    </message>
    <message>
        <source>%1 repairs this; strict readers such as Copilot CLI do not and leave the agent out.</source>
        <translation>%1 répare cela&#x202f;; les analyseurs stricts comme Copilot CLI ne le font pas et écartent l’agent.</translation>
    </message>
    <message>
        <source>Strict readers such as Copilot CLI leave the agent out.</source>
        <translation>Les analyseurs stricts comme Copilot CLI écartent l’agent.</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderEdit</name>
    <message>
        <source>“%1” cannot be changed here without changing other lines as well; edit it in the text.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être modifié ici sans changer aussi d’autres lignes&#x202f;; modifiez-le dans le texte.</translation>
    </message>
    <message>
        <source>The header has no closing line of ---, so nobody can tell where it ends; add that line first.</source>
        <translation>Il manque à l’en-tête la ligne --- de fermeture&#x202f;; impossible de savoir où il se termine. Ajoutez d’abord cette ligne.</translation>
    </message>
    <message>
        <source>The header does not begin in the first line, so no client reads it; move it to the top of the text first.</source>
        <translation>L’en-tête ne commence pas à la première ligne, donc aucun client ne le lit&#x202f;; déplacez-le d’abord au début du texte.</translation>
    </message>
    <message>
        <source>The header is written in braces; change it in the text.</source>
        <translation>L’en-tête est écrit entre accolades&#x202f;; modifiez-le dans le texte.</translation>
    </message>
    <message>
        <source>The header holds no fields; change it in the text.</source>
        <translation>L’en-tête ne contient pas de champs&#x202f;; modifiez-le dans le texte.</translation>
    </message>
    <message>
        <source>“%1” can be no key of a header.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être une clé d’en-tête.</translation>
    </message>
    <message>
        <source>“%1” is no number and no word that YAML reads bare.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un nombre ni un mot que YAML lit sans guillemets.</translation>
    </message>
    <message>
        <source>One value is expected here, with each key only once.</source>
        <translation>Une seule valeur est attendue ici, chaque clé n’y figurant qu’une fois.</translation>
    </message>
    <message>
        <source>The header has no key “%1”.</source>
        <translation>L’en-tête n’a pas de clé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The header has a key “%1” already.</source>
        <translation>L’en-tête a déjà une clé «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderMissing</name>
    <message>
        <source>The file has no header, so it is a note and no agent.</source>
        <translation>Le fichier n’a pas d’en-tête&#xa0;: c’est une note et non un agent.</translation>
    </message>
    <message>
        <source>%1 takes this file for a note, not for an agent: it has no header with a name.</source>
        <translation>%1 prend ce fichier pour une note, pas pour un agent&#xa0;: il n’a pas d’en-tête avec un nom.</translation>
    </message>
    <message>
        <source>Add a header with the name “%1”</source>
        <translation>Ajouter un en-tête avec le nom «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderNotFirst</name>
    <message>
        <source>Something stands above the header, so the client does not see it.</source>
        <translation>Quelque chose se trouve au-dessus de l’en-tête, donc le client ne le voit pas.</translation>
    </message>
    <message>
        <source>%1 takes this file for a note, not for an agent: its header has to begin in the first line.</source>
        <translation>%1 prend ce fichier pour une note, pas pour un agent&#xa0;: son en-tête doit commencer à la première ligne.</translation>
    </message>
    <message>
        <source>Move the header to the first line</source>
        <translation>Déplacer l’en-tête à la première ligne</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderTab</name>
    <message>
        <source>A line of the header is indented with a tab.</source>
        <translation>Une ligne de l’en-tête est indentée par une tabulation.</translation>
    </message>
    <message>
        <source>“%1” is indented with a tab; YAML wants blanks.</source>
        <translation>«&#xa0;%1&#xa0;» est indenté par une tabulation&#x202f;; YAML exige des espaces.</translation>
    </message>
    <message>
        <source>Indent with blanks</source>
        <translation>Indenter avec des espaces</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderUnclosed</name>
    <message>
        <source>The header begins, but no second line of --- ends it.</source>
        <translation>L’en-tête commence, mais aucune seconde ligne --- ne le termine.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: no second line of --- ends the header.</source>
        <translation>%1 ne charge pas cet agent&#xa0;: aucune seconde ligne --- ne termine l’en-tête.</translation>
    </message>
    <message>
        <source>%1 takes this file for a note, not for an agent: no second line of --- ends the header.</source>
        <translation>%1 prend ce fichier pour une note, pas pour un agent&#xa0;: aucune seconde ligne --- ne termine l’en-tête.</translation>
    </message>
    <message>
        <source>Close the header with a line of ---</source>
        <translation>Fermer l’en-tête par une ligne ---</translation>
    </message>
</context>
<context>
    <name>dossier::HelpController</name>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>In the handbook: %1</source>
        <comment>the title of a page</comment>
        <translation>Dans le manuel&#xa0;: %1</translation>
    </message>
    <message>
        <source>What Is &amp;This?</source>
        <translation>&amp;Qu’est-ce que c’est&#x202f;?</translation>
    </message>
    <message>
        <source>There is no explanation for this place; F1 opens the handbook.</source>
        <translation>Il n’y a rien à dire de cet endroit&#x202f;; F1 ouvre le manuel.</translation>
    </message>
</context>
<context>
    <name>dossier::HooksEmptyList</name>
    <message>
        <source>An empty list of hooks makes the client drop the agent.</source>
        <translation>Une liste de hooks vide conduit le client à écarter l’agent.</translation>
    </message>
    <message>
        <source>%1 has been seen to drop an agent with an empty list of hooks, without a message: remove the line.</source>
        <translation>%1 a déjà écarté sans message un agent dont la liste de hooks est vide&#xa0;: supprimez la ligne.</translation>
    </message>
    <message>
        <source>Remove “hooks”: nothing else changes</source>
        <translation>Supprimer «&#xa0;hooks&#xa0;»&#xa0;: rien d’autre ne change</translation>
    </message>
</context>
<context>
    <name>dossier::HooksShape</name>
    <message>
        <source>The hooks are not of the form that the client reads.</source>
        <translation>Les hooks n’ont pas la forme que lit le client.</translation>
    </message>
    <message>
        <source>%1 asks for events under “hooks”, such as “PreToolUse:”, each with a list; what stands here does not run.</source>
        <translation>%1 attend sous «&#xa0;hooks&#xa0;» des événements, comme «&#xa0;PreToolUse:&#xa0;», chacun avec une liste&#x202f;; ce qui figure ici ne s’exécute pas.</translation>
    </message>
    <message>
        <source>%1 asks for a list behind the event; what stands here does not run.</source>
        <translation>%1 attend une liste après l’événement&#x202f;; ce qui figure ici ne s’exécute pas.</translation>
    </message>
    <message>
        <source>%1 asks for “matcher” and a list “hooks” in each entry of an event; what stands here does not run.</source>
        <translation>%1 attend «&#xa0;matcher&#xa0;» et une liste «&#xa0;hooks&#xa0;» dans chaque entrée d’un événement&#x202f;; ce qui figure ici ne s’exécute pas.</translation>
    </message>
    <message>
        <source>%1 asks each hook for its “type”, such as “type: command”; without it the hook does not run.</source>
        <translation>%1 attend de chaque hook son «&#xa0;type&#xa0;», comme «&#xa0;type: command&#xa0;»&#x202f;; sans lui, le hook ne s’exécute pas.</translation>
    </message>
</context>
<context>
    <name>dossier::HooksUnknownEvent</name>
    <message>
        <source>The client has no event of this name.</source>
        <translation>Le client n’a pas d’événement de ce nom.</translation>
    </message>
    <message>
        <source>%1 is not known to have an event “%2”; its hooks may never run.</source>
        <translation>Aucun événement «&#xa0;%2&#xa0;» n’est connu pour %1&#x202f;; ses hooks risquent de ne jamais s’exécuter.</translation>
    </message>
    <message>
        <source>%1 has no event “%2”, so its hooks never run; there is “%3”.</source>
        <translation>%1 n’a pas d’événement «&#xa0;%2&#xa0;», donc ses hooks ne s’exécutent jamais&#x202f;; il existe «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>Remplacer par «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>dossier::HoverText</name>
    <message>
        <source>The field is called “%1”.</source>
        <translation>Le champ s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>All tools of the MCP server “%1”.</source>
        <translation>Tous les outils du serveur MCP «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The tool “%1” of the MCP server “%2”.</source>
        <translation>L’outil «&#xa0;%1&#xa0;» du serveur MCP «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>An agent that is built into %1.</source>
        <translation>Un agent intégré à %1.</translation>
    </message>
    <message>
        <source>%1 on a light ground, %2 on a dark one.</source>
        <translation>%1 sur fond clair, %2 sur fond sombre.</translation>
    </message>
    <message>
        <source>%1 does not know this colour. The one most like it is “%2”.</source>
        <translation>%1 ne connaît pas cette couleur. La plus proche est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This model has been switched off: asking for it fails.</source>
        <translation>Ce modèle a été retiré&#xa0;: toute demande échoue.</translation>
    </message>
    <message>
        <source>“%1” takes its place.</source>
        <translation>«&#xa0;%1&#xa0;» le remplace.</translation>
    </message>
    <message>
        <source>If it is not there: %1</source>
        <translation>S’il est absent&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 ignores it in a plugin.</source>
        <translation>%1 l’ignore dans un plugin.</translation>
    </message>
    <message>
        <source>%1 reads it from version %2 on.</source>
        <translation>%1 le lit à partir de la version %2.</translation>
    </message>
    <message>
        <source>Older names: %1</source>
        <translation>Anciens noms&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only older versions of %1 have it.</source>
        <translation>Dans %1, seules des versions antérieures l’ont.</translation>
    </message>
    <message>
        <source>Agents are never given it, even if it is named.</source>
        <translation>Les agents ne le reçoivent jamais, même s’il est nommé.</translation>
    </message>
    <message>
        <source>Another name of “%1”.</source>
        <translation>Un autre nom pour «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>dossier::IgnoredHere</name>
    <message>
        <source>The client ignores this field in agents of a plugin.</source>
        <translation>Le client ignore ce champ dans les agents d’un plugin.</translation>
    </message>
    <message>
        <source>%1 ignores “%2” in agents of a plugin; in a project or at home it counts.</source>
        <translation>%1 ignore «&#xa0;%2&#xa0;» dans les agents d’un plugin&#x202f;; dans un projet ou dans le dossier personnel, il compte.</translation>
    </message>
</context>
<context>
    <name>dossier::InputFiles</name>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>%1 ne peut pas être lu&#xa0;: accès refusé.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 n’est pas un fichier.</translation>
    </message>
</context>
<context>
    <name>dossier::InstalledPlugins</name>
    <message>
        <source>it holds no object</source>
        <translation>il ne contient pas d’objet</translation>
    </message>
    <message>
        <source>%1 could not be read as JSON: %2. What it lists is not shown.</source>
        <translation>%1 n’a pas pu être lu comme JSON&#xa0;: %2. Ce qu’il liste n’est pas affiché.</translation>
    </message>
</context>
<context>
    <name>dossier::Invisible</name>
    <message>
        <source>The text holds characters that are not seen.</source>
        <translation>Le texte contient des caractères invisibles.</translation>
    </message>
    <message>
        <source>Letters that nobody sees (%1) stand here; the model reads them. A text may be hidden in them.</source>
        <translation>Des lettres invisibles (%1) se trouvent ici&#x202f;; le modèle les lit. Un texte peut y être caché.</translation>
    </message>
    <message>
        <source>A character that nobody sees (%1) stands here; the model reads it.</source>
        <translation>Un caractère invisible (%1) se trouve ici&#x202f;; le modèle le lit.</translation>
    </message>
    <message>
        <source>Here is another one.</source>
        <translation>En voici un autre.</translation>
    </message>
    <message>
        <source>Remove what is not seen</source>
        <translation>Supprimer ce qui est invisible</translation>
    </message>
</context>
<context>
    <name>dossier::Journal</name>
    <message>
        <source>Nothing was written: what is about to be done could not be noted in %1 (%2). Free space or change the permissions there.</source>
        <translation>Rien n’a été écrit&#xa0;: l’opération prévue n’a pas pu être notée dans %1 (%2). Libérez-y de l’espace ou changez-y les droits.</translation>
    </message>
    <message>
        <source>What the file held before was not kept.</source>
        <translation>L’ancien contenu du fichier n’a pas été conservé.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>son dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>un autre programme le verrouille</translation>
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
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renommé</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Tel qu’écrit</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Tel qu’avant</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modifié depuis</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>Disparu depuis</translation>
    </message>
    <message>
        <source>Another file there</source>
        <translation>Autre fichier à cet endroit</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non effectué</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>All as written</source>
        <translation>Tous tels qu’écrits</translation>
    </message>
    <message>
        <source>%1 of %2 as written</source>
        <translation>%1 sur %2 tels qu’écrits</translation>
    </message>
    <message>
        <source>several</source>
        <translation>plusieurs</translation>
    </message>
    <message>
        <source>is now %1</source>
        <translation>s’appelle maintenant %1</translation>
    </message>
    <message>
        <source>What the file held before was not kept: it was too large.</source>
        <translation>L’ancien contenu du fichier n’a pas été conservé&#xa0;: il était trop volumineux.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>command, file</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>dossier::JournalPanel</name>
    <message>
        <source>Each write is noted with what the file held before. The newest are kept, up to %1, in %2.</source>
        <translation>Chaque écriture est notée avec l’ancien contenu du fichier. Les plus récentes sont conservées, jusqu’à %1, dans %2.</translation>
    </message>
    <message>
        <source>This file only</source>
        <translation>Ce fichier seulement</translation>
    </message>
    <message>
        <source>&amp;Undo This</source>
        <translation>&amp;Annuler ceci</translation>
    </message>
    <message>
        <source>Undo &amp;All of It</source>
        <translation>Annuler le &amp;tout</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Show in Places</source>
        <translation>Afficher dans les &amp;emplacements</translation>
    </message>
    <message>
        <source>Brings the file back to what it was before this write; what came since is never lost without a question</source>
        <translation>Ramène le fichier à son état d’avant cette écriture&#x202f;; ce qui a suivi n’est jamais perdu sans confirmation</translation>
    </message>
    <message>
        <source>Brings back all files of this command</source>
        <translation>Ramène tous les fichiers de cette commande à leur état antérieur</translation>
    </message>
    <message>
        <source>What the file held before, beside what was written</source>
        <translation>L’ancien contenu du fichier, à côté de ce qui a été écrit</translation>
    </message>
    <message>
        <source>Selects the file in the tree of agents</source>
        <translation>Sélectionne le fichier dans l’arbre des agents</translation>
    </message>
    <message>
        <source>What Dossier wrote</source>
        <translation>Ce que Dossier a écrit</translation>
    </message>
    <message>
        <source>Filter files and commands</source>
        <translation>Filtrer les fichiers et les commandes</translation>
    </message>
    <message>
        <source>Shows what was written to the file of the chosen row, or to the open one</source>
        <translation>Affiche ce qui a été écrit dans le fichier de la ligne sélectionnée, ou dans celui qui est ouvert</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Nothing was written yet. Each save and each change of files will be listed here, with a way back.</source>
        <translation>Rien n’a encore été écrit. Chaque enregistrement et chaque modification de fichiers figurera ici, avec possibilité de retour en arrière.</translation>
    </message>
    <message>
        <source>Nothing that was written fits the filter.</source>
        <translation>Rien de ce qui a été écrit ne correspond au filtre.</translation>
    </message>
</context>
<context>
    <name>dossier::JsYaml</name>
    <message>
        <source>a second document begins</source>
        <translation>un deuxième document commence</translation>
    </message>
    <message>
        <source>the key “%1” is there twice</source>
        <translation>la clé «&#xa0;%1&#xa0;» est présente deux fois</translation>
    </message>
    <message>
        <source>the tag “%1” is not known</source>
        <translation>la balise «&#xa0;%1&#xa0;» est inconnue</translation>
    </message>
    <message>
        <source>“&lt;&lt;” merges no such value</source>
        <translation>«&#xa0;&lt;&lt;&#xa0;» ne fusionne pas ce genre de valeur</translation>
    </message>
</context>
<context>
    <name>dossier::JsonObject</name>
    <message>
        <source>%1 is not a known member</source>
        <translation>%1 n’est pas un membre connu</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>JSON pointer, what is wrong there</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>est manquant</translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <translation>doit être un texte non vide</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>doit être un texte</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>doit être true ou false</translation>
    </message>
    <message>
        <source>must be a whole number, 0 or more</source>
        <translation>doit être un nombre entier positif ou nul</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>doit être une liste de textes</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>doit être une liste</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 doit être un objet</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>doit être un objet</translation>
    </message>
    <message>
        <source>the file must hold one object</source>
        <translation>le fichier doit contenir un seul objet</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4.</source>
        <translation>%1, ligne %2, colonne %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>dossier::KeyField</name>
    <message>
        <source>none: press keys</source>
        <translation>aucun&#xa0;: appuyez sur des touches</translation>
    </message>
</context>
<context>
    <name>dossier::LastCommit</name>
    <message>
        <source>The repository %1 could not be read (%2), so what differs from its last commit is not known. To see what is wrong, call: git -C &quot;%1&quot; fsck</source>
        <translation>Le dépôt %1 n’a pas pu être lu (%2)&#x202f;; ce qui diffère de son dernier commit n’est donc pas connu. Pour voir ce qui ne va pas, lancez&#xa0;: git -C &quot;%1&quot; fsck</translation>
    </message>
    <message>
        <source>The repository %1 belongs to another user and is not looked into. If you trust it, call: git config --global --add safe.directory &quot;%1&quot;</source>
        <translation>Le dépôt %1 appartient à un autre utilisateur et n’est pas examiné. Si vous lui faites confiance, lancez&#xa0;: git config --global --add safe.directory &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The file in the last commit is too large to be compared.</source>
        <translation>Le fichier du dernier commit est trop volumineux pour être comparé.</translation>
    </message>
</context>
<context>
    <name>dossier::LineMarks</name>
    <message>
        <source>New since the last commit</source>
        <translation>Nouveau depuis le dernier commit</translation>
    </message>
    <message>
        <source>Changed since the last commit. Before:</source>
        <translation>Modifié depuis le dernier commit. Avant&#xa0;:</translation>
    </message>
    <message>
        <source>Removed here since the last commit:</source>
        <translation>Supprimé ici depuis le dernier commit&#xa0;:</translation>
    </message>
</context>
<context>
    <name>dossier::LinkOpener</name>
    <message>
        <source>Only web and mail addresses are opened: %1</source>
        <translation>Seules les adresses web et de courriel sont ouvertes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>dossier::ListCommand</name>
    <message>
        <source>Lists the agents as a client sees them that is started in a folder.</source>
        <translation>Liste les agents tels que les voit un client lancé dans un dossier.</translation>
    </message>
    <message>
        <source>The one client to list for, such as claude-code, or auto for all.</source>
        <translation>Le client dont les agents sont listés, par exemple claude-code, ou auto pour tous.</translation>
    </message>
    <message>
        <source>The form of the answer.</source>
        <translation>Le format de la sortie.</translation>
    </message>
    <message>
        <source>“list” takes one folder.</source>
        <translation>«&#xa0;list&#xa0;» accepte un seul dossier.</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Géré</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <source>Plugin source</source>
        <translation>Source de plugin</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>No agents were found for %1.</source>
        <translation>Aucun agent n’a été trouvé pour %1.</translation>
    </message>
    <message>
        <source>Read by no client:</source>
        <translation>Lus par aucun client&#xa0;:</translation>
    </message>
    <message>
        <source>%1 in %2:</source>
        <translation>%1 dans %2&#xa0;:</translation>
    </message>
</context>
<context>
    <name>dossier::Liveness</name>
    <message>
        <source>%1 takes this file for a note, so no session has it as an agent.</source>
        <translation>%1 prend ce fichier pour une note, donc aucune session ne l’a comme agent.</translation>
    </message>
    <message>
        <source>%1 does not load this file, so sessions go on without it.</source>
        <translation>%1 ne charge pas ce fichier, donc les sessions s’en passent.</translation>
    </message>
    <message>
        <source>Whether running sessions of %1 take it is not known.</source>
        <translation>Avec %1, on ne sait pas si les sessions en cours en tiennent compte.</translation>
    </message>
    <message>
        <source>Running sessions take it after %1.</source>
        <translation>Les sessions en cours en tiennent compte après %1.</translation>
    </message>
    <message>
        <source>Running sessions with this plugin take it after %1; where a copy of it is installed, that has to be updated first.</source>
        <translation>Les sessions en cours avec ce plugin en tiennent compte après %1&#x202f;; là où une copie est installée, il faut d’abord la mettre à jour.</translation>
    </message>
    <message>
        <source>%1 reads no agents from this folder.</source>
        <translation>%1 ne lit pas d’agents dans ce dossier.</translation>
    </message>
    <message>
        <source>%1 reads no agents from this folder, but from “%2” of a project.</source>
        <translation>%1 ne lit pas d’agents dans ce dossier, mais dans «&#xa0;%2&#xa0;» d’un projet.</translation>
    </message>
    <message>
        <source>Whether running sessions of %1 take it is not known; new ones do.</source>
        <translation>Avec %1, on ne sait pas si les sessions en cours en tiennent compte&#x202f;; les nouvelles, oui.</translation>
    </message>
    <message>
        <source>Restart %1 to use it: this agents folder is new, and running sessions do not watch it.</source>
        <translation>Relancez %1 pour l’utiliser&#xa0;: ce dossier d’agents est nouveau, et les sessions en cours ne le surveillent pas.</translation>
    </message>
    <message>
        <source>Running sessions of %1 take it within seconds.</source>
        <translation>Avec %1, les sessions en cours en tiennent compte en quelques secondes.</translation>
    </message>
</context>
<context>
    <name>dossier::LongSection</name>
    <message>
        <source>A section of the prompt is very long.</source>
        <translation>Une section du prompt est très longue.</translation>
    </message>
    <message>
        <source>The section “%1” has more than 500 tokens; parts of their own are easier to follow.</source>
        <translation>La section «&#xa0;%1&#xa0;» dépasse 500 tokens&#x202f;; des parties distinctes sont plus faciles à suivre.</translation>
    </message>
</context>
<context>
    <name>dossier::LongTextEditor</name>
    <message>
        <source>The file writes line breaks as “\n”; here they are lines.</source>
        <translation>Le fichier note les sauts de ligne sous la forme «&#xa0;\n&#xa0;»&#x202f;; ici, ce sont des lignes.</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
</context>
<context>
    <name>dossier::MainWindow</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Where It Loads</source>
        <translation>Où il est chargé</translation>
    </message>
    <message>
        <source>Who Would Be Asked?</source>
        <translation>Qui serait sollicité&#x202f;?</translation>
    </message>
    <message>
        <source>%1 The checks go on as if it were not there.</source>
        <translation>%1 Les vérifications continuent comme s’il n’existait pas.</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Effacer la liste</translation>
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
        <source>Copied: versions and settings, no name of a file or a person.</source>
        <translation>Copié&#xa0;: versions et paramètres, aucun nom de fichier ni de personne.</translation>
    </message>
    <message>
        <source>This language is used from the next start on.</source>
        <translation>Dossier utilisera cette langue dès le prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>dossier::MaxTurnsInvalid</name>
    <message>
        <source>“maxTurns” is no whole number above zero.</source>
        <translation>«&#xa0;maxTurns&#xa0;» n’est pas un nombre entier supérieur à zéro.</translation>
    </message>
    <message>
        <source>%1 wants a whole number above zero here; what it does with another is not known.</source>
        <translation>%1 exige ici un nombre entier supérieur à zéro&#x202f;; on ne sait pas ce qu’il fait d’une autre valeur.</translation>
    </message>
    <message>
        <source>Change to the number %1</source>
        <translation>Remplacer par le nombre %1</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>dossier::McpSecret</name>
    <message>
        <source>A secret stands in the configuration of a server.</source>
        <translation>Un secret figure dans la configuration d’un serveur.</translation>
    </message>
    <message>
        <source>What stands under “%2” looks like a secret, and whoever gets this file gets it too. Set the server up in %1 itself and only name it here.</source>
        <translation>Ce qui figure sous «&#xa0;%2&#xa0;» ressemble à un secret, et quiconque reçoit ce fichier le reçoit aussi. Configurez le serveur directement dans %1 et indiquez seulement son nom ici.</translation>
    </message>
</context>
<context>
    <name>dossier::McpShape</name>
    <message>
        <source>The MCP servers are not of the form that the client reads.</source>
        <translation>Les serveurs MCP n’ont pas la forme que lit le client.</translation>
    </message>
    <message>
        <source>%1 asks for a list here, each entry a server’s name or one “name:” with its configuration below; what stands here is not read.</source>
        <translation>%1 attend ici une liste dont chaque entrée est le nom d’un serveur ou un «&#xa0;nom:&#xa0;» suivi de sa configuration&#x202f;; ce qui figure ici n’est pas lu.</translation>
    </message>
    <message>
        <source>%1 asks for a server’s name here, or for one “name:” with its configuration below; what stands here is not read.</source>
        <translation>%1 attend ici le nom d’un serveur, ou un «&#xa0;nom:&#xa0;» suivi de sa configuration&#x202f;; ce qui figure ici n’est pas lu.</translation>
    </message>
    <message>
        <source>Make it a list</source>
        <translation>En faire une liste</translation>
    </message>
</context>
<context>
    <name>dossier::MentionFiles</name>
    <message>
        <source>The folder %1 may not be read: whether the agent is named in it is not known. Change its permissions, or look there by hand.</source>
        <translation>Accès refusé au dossier %1&#xa0;: on ne sait pas si l’agent y est nommé. Changez ses droits ou cherchez-y à la main.</translation>
    </message>
    <message>
        <source>The folder %1 could not be read (%2): whether the agent is named in it is not known. Look there by hand.</source>
        <translation>Le dossier %1 n’a pas pu être lu (%2)&#xa0;: on ne sait pas si l’agent y est nommé. Cherchez-y à la main.</translation>
    </message>
    <message>
        <source>The folder %1 lies too deep to be looked into: whether the agent is named in it is not known. Look there by hand.</source>
        <translation>Le dossier %1 est trop profond pour être examiné&#xa0;: on ne sait pas si l’agent y est nommé. Cherchez-y à la main.</translation>
    </message>
    <message>
        <source>There are more folders than are looked into: %1 and what comes after it was left out. Look there by hand, or search in a smaller folder.</source>
        <translation>Il y a plus de dossiers que ceux examinés&#xa0;: %1 et la suite ont été omis. Cherchez-y à la main, ou dans un dossier plus petit.</translation>
    </message>
</context>
<context>
    <name>dossier::Mentions</name>
    <message>
        <source>“Agent(…)”: who may be started</source>
        <translation>«&#xa0;Agent(…)&#xa0;»&#xa0;: qui peut être lancé</translation>
    </message>
    <message>
        <source>“subagent_type”: who is started</source>
        <translation>«&#xa0;subagent_type&#xa0;»&#xa0;: qui est lancé</translation>
    </message>
    <message>
        <source>“@agent-…”: who is asked</source>
        <translation>«&#xa0;@agent-…&#xa0;»&#xa0;: qui est sollicité</translation>
    </message>
    <message>
        <source>“agent”: who runs this skill</source>
        <translation>«&#xa0;agent&#xa0;»&#xa0;: qui exécute ce skill</translation>
    </message>
    <message>
        <source>“agent”: the main agent of the settings</source>
        <translation>«&#xa0;agent&#xa0;»&#xa0;: l’agent principal des paramètres</translation>
    </message>
    <message>
        <source>“matcher” of a hook on agents</source>
        <translation>«&#xa0;matcher&#xa0;» d’un hook sur les agents</translation>
    </message>
    <message>
        <source>The path of its file</source>
        <translation>Le chemin de son fichier</translation>
    </message>
    <message>
        <source>The word; it may mean something else</source>
        <translation>Le mot&#x202f;; il peut vouloir dire autre chose</translation>
    </message>
</context>
<context>
    <name>dossier::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>dossier::MissingFile</name>
    <message>
        <source>The prompt refers to a file that is not there.</source>
        <translation>Le prompt renvoie à un fichier qui n’existe pas.</translation>
    </message>
    <message>
        <source>There is no “%1”, seen from this file’s folder.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas, vu depuis le dossier de ce fichier.</translation>
    </message>
</context>
<context>
    <name>dossier::MixedLineEnds</name>
    <message>
        <source>Some lines end as on Windows, others do not.</source>
        <translation>Certaines lignes se terminent comme sous Windows, d’autres non.</translation>
    </message>
    <message>
        <source>Some lines of this file end as on Windows (CRLF), others do not (LF).</source>
        <translation>Certaines lignes de ce fichier se terminent comme sous Windows (CRLF), d’autres non (LF).</translation>
    </message>
</context>
<context>
    <name>dossier::ModelPage</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Which model does it run on?</source>
        <translation>Quel modèle utilise-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Its id</source>
        <translation>Son identifiant</translation>
    </message>
    <message>
        <source>An&amp;other:</source>
        <translation>Un a&amp;utre&#xa0;:</translation>
    </message>
    <message>
        <source>None written</source>
        <translation>Aucun indiqué</translation>
    </message>
</context>
<context>
    <name>dossier::ModelRetired</name>
    <message>
        <source>The model has been switched off by its maker.</source>
        <translation>Le modèle a été retiré par son éditeur.</translation>
    </message>
    <message>
        <source>The model “%2” has been switched off; where %1 still asks for it, the agent fails.</source>
        <translation>Le modèle «&#xa0;%2&#xa0;» a été retiré&#x202f;; là où %1 le demande encore, l’agent échoue.</translation>
    </message>
    <message>
        <source>Change to “%1”, its successor</source>
        <translation>Remplacer par «&#xa0;%1&#xa0;», son successeur</translation>
    </message>
    <message>
        <source>Change to “inherit”: the model of the session</source>
        <translation>Remplacer par «&#xa0;inherit&#xa0;»&#xa0;: le modèle de la session</translation>
    </message>
</context>
<context>
    <name>dossier::ModelUnknown</name>
    <message>
        <source>The model is none that the client is known to have.</source>
        <translation>Le modèle ne fait pas partie de ceux connus pour ce client.</translation>
    </message>
    <message>
        <source>%1 is not known to have a model “%2”; the agent may fail when it is called.</source>
        <translation>Aucun modèle «&#xa0;%2&#xa0;» n’est connu pour %1&#x202f;; l’agent peut échouer à l’appel.</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>Remplacer par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change to “inherit”: the model of the session</source>
        <translation>Remplacer par «&#xa0;inherit&#xa0;»&#xa0;: le modèle de la session</translation>
    </message>
</context>
<context>
    <name>dossier::MultiFields</name>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>&amp;Show Changes …</source>
        <translation>&amp;Voir les modifications…</translation>
    </message>
    <message>
        <source>Fields of several agents</source>
        <translation>Champs de plusieurs agents</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) are selected. What you set here is set in all of them, once you have seen the list of all changes.</source>
        <translation>
            <numerusform>%n agent est sélectionné. Ce que vous définissez ici y est écrit une fois vue la liste de toutes les modifications.</numerusform>
            <numerusform>%n agents sont sélectionnés. Ce que vous définissez ici est écrit dans tous, une fois vue la liste de toutes les modifications.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are for several clients; only fields that all of these know are shown.</source>
        <translation>Ils sont destinés à plusieurs clients&#x202f;; seuls les champs connus de tous sont affichés.</translation>
    </message>
    <message>
        <source>Add Field …</source>
        <translation>Ajouter un champ…</translation>
    </message>
    <message>
        <source>To be removed from all.</source>
        <translation>Sera supprimé dans tous.</translation>
    </message>
    <message>
        <source>To be set in all.</source>
        <translation>Sera défini dans tous.</translation>
    </message>
    <message numerus="yes">
        <source>Not the same in all; %n of them have it.</source>
        <translation>
            <numerusform>Pas le même dans tous&#x202f;; %n d’entre eux l’a.</numerusform>
            <numerusform>Pas le même dans tous&#x202f;; %n d’entre eux l’ont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to be set</source>
        <translation>
            <numerusform>%n champ à définir</numerusform>
            <numerusform>%n champs à définir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to be set, entered while other agents were selected</source>
        <translation>
            <numerusform>%n champ à définir, saisi pendant que d’autres agents étaient sélectionnés</numerusform>
            <numerusform>%n champs à définir, saisis pendant que d’autres agents étaient sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) entered for other agents, which not all clients of these know</source>
        <translation>
            <numerusform>%n champ saisi pour d’autres agents, inconnu de certains clients des agents sélectionnés</numerusform>
            <numerusform>%n champs saisis pour d’autres agents, inconnus de certains clients des agents sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::NameBuiltIn</name>
    <message>
        <source>The client has an agent of its own of this name.</source>
        <translation>Le client a son propre agent de ce nom.</translation>
    </message>
    <message>
        <source>This agent takes the place of %1’s own “%2”.</source>
        <translation>Cet agent remplace l’agent «&#xa0;%2&#xa0;» fourni par %1.</translation>
    </message>
</context>
<context>
    <name>dossier::NameCheck</name>
    <message>
        <source>There is an agent of this name in %1, too, of an installed copy of the plugin “%2”.</source>
        <translation>Un agent de ce nom existe aussi dans %1, dans une copie installée du plugin «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>There is an agent of this name in %2, too. The two do not meet: %1 calls one of them “%3”.</source>
        <translation>Un agent de ce nom existe aussi dans %2. Les deux ne se rencontrent pas&#xa0;: %1 nomme l’un d’eux «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>There is an agent of this name in %1, too. The two do not meet.</source>
        <translation>Un agent de ce nom existe aussi dans %1. Les deux ne se rencontrent pas.</translation>
    </message>
    <message>
        <source>The name is taken here: %1 would load only one of the two, and which one is not defined. It is that of %2.</source>
        <translation>Ce nom est déjà pris ici&#xa0;: %1 ne chargerait que l’un des deux, sans qu’on sache lequel. C’est celui de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 would not use it where %2 is seen: that one goes first.</source>
        <translation>%1 ne l’utiliserait pas là où %2 est visible&#xa0;: celui-ci passe avant.</translation>
    </message>
    <message>
        <source>It would hide %2: %1 uses the new one where both are seen.</source>
        <translation>Il masquerait %2&#xa0;: %1 utilise le nouveau là où les deux sont visibles.</translation>
    </message>
    <message>
        <source>%1 would use either it or %2: which of their places goes first is not known.</source>
        <translation>%1 utiliserait soit celui-ci, soit %2&#xa0;: on ne sait pas lequel de leurs emplacements passe avant.</translation>
    </message>
    <message>
        <source>There is an agent of this name in %2, too. Whether %1 sees both at once is not known.</source>
        <translation>Un agent de ce nom existe aussi dans %2. On ne sait pas si les deux sont visibles à la fois pour %1.</translation>
    </message>
    <message>
        <source>It would take the place of %1’s own “%2”.</source>
        <translation>Il remplacerait l’agent «&#xa0;%2&#xa0;» fourni par %1.</translation>
    </message>
    <message>
        <source>%1 would call it “%2”; “%3” alone is one that it has built in.</source>
        <translation>%1 le nommerait «&#xa0;%2&#xa0;»&#x202f;; «&#xa0;%3&#xa0;» seul désigne un agent intégré.</translation>
    </message>
    <message>
        <source>Type a name: lower-case letters, digits and hyphens.</source>
        <translation>Saisissez un nom&#xa0;: minuscules, chiffres et traits d’union.</translation>
    </message>
    <message>
        <source>No file can have a name as long as this one.</source>
        <translation>Aucun fichier ne peut porter un nom aussi long.</translation>
    </message>
    <message>
        <source>Its file would have this name too, and no file can: letters, digits and hyphens always work.</source>
        <translation>Son fichier porterait aussi ce nom, et aucun fichier ne le peut&#xa0;: lettres, chiffres et traits d’union conviennent toujours.</translation>
    </message>
    <message>
        <source>Other clients may not take this name; lower-case letters, digits and hyphens are safe everywhere.</source>
        <translation>D’autres clients peuvent refuser ce nom&#x202f;; minuscules, chiffres et traits d’union conviennent partout.</translation>
    </message>
    <message>
        <source>The folder holds a file “%1” already.</source>
        <translation>Le dossier contient déjà un fichier «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>dossier::NameDiffers</name>
    <message>
        <source>The name is not that of the file.</source>
        <translation>Le nom n’est pas celui du fichier.</translation>
    </message>
    <message>
        <source>%1 calls this agent “%2”, whatever the file is called.</source>
        <translation>%1 nomme cet agent «&#xa0;%2&#xa0;», quel que soit le nom du fichier.</translation>
    </message>
    <message>
        <source>Name it “%1”, as the file</source>
        <translation>Le nommer «&#xa0;%1&#xa0;», comme le fichier</translation>
    </message>
</context>
<context>
    <name>dossier::NameDuplicate</name>
    <message>
        <source>Another file of this place has the same name; only one loads.</source>
        <translation>Un autre fichier de cet emplacement a le même nom&#x202f;; un seul se charge.</translation>
    </message>
    <message>
        <source>%1 loads only one agent “%2” of this place, and which one is not defined: %3 has this name too.</source>
        <translation>%1 ne charge qu’un seul agent «&#xa0;%2&#xa0;» de cet emplacement, sans qu’on sache lequel&#xa0;: %3 porte aussi ce nom.</translation>
    </message>
    <message>
        <source>Name it “%1”, as the file</source>
        <translation>Le nommer «&#xa0;%1&#xa0;», comme le fichier</translation>
    </message>
</context>
<context>
    <name>dossier::NameGeneric</name>
    <message>
        <source>The name fits any agent.</source>
        <translation>Le nom convient à n’importe quel agent.</translation>
    </message>
    <message>
        <source>“%2” fits any agent: %1 and whoever reads the list learn nothing from it. Name the job it does.</source>
        <translation>«&#xa0;%2&#xa0;» convient à n’importe quel agent&#xa0;: %1 et quiconque lit la liste n’en apprennent rien. Nommez le travail qu’il fait.</translation>
    </message>
</context>
<context>
    <name>dossier::NameHidden</name>
    <message>
        <source>An agent of another place has the same name: one hides the other.</source>
        <translation>Un agent d’un autre emplacement a le même nom&#xa0;: l’un masque l’autre.</translation>
    </message>
    <message>
        <source>%1 does not use this agent here: “%2” in %3 goes first.</source>
        <translation>%1 n’utilise pas cet agent ici&#xa0;: «&#xa0;%2&#xa0;» dans %3 passe avant.</translation>
    </message>
    <message>
        <source>%1 uses this agent here and not the “%2” in %3, which it hides.</source>
        <translation>%1 utilise ici cet agent et non le «&#xa0;%2&#xa0;» dans %3, qu’il masque.</translation>
    </message>
</context>
<context>
    <name>dossier::NameInvalid</name>
    <message>
        <source>The name is not made of lower-case letters, digits and hyphens.</source>
        <translation>Le nom n’est pas fait de minuscules, de chiffres et de traits d’union.</translation>
    </message>
    <message>
        <source>Name it “%1”</source>
        <translation>Le nommer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 does not load an agent with a colon in its name.</source>
        <translation>%1 ne charge pas d’agent dont le nom contient un deux-points.</translation>
    </message>
    <message>
        <source>%1 does not load an agent whose name begins with a hyphen.</source>
        <translation>%1 ne charge pas d’agent dont le nom commence par un trait d’union.</translation>
    </message>
    <message>
        <source>%1 asks for names of lower-case letters, digits and hyphens; it takes “%2”, others may not.</source>
        <translation>%1 demande des noms en minuscules, chiffres et traits d’union&#x202f;; il accepte «&#xa0;%2&#xa0;», d’autres peut-être pas.</translation>
    </message>
    <message>
        <source>The name is a number, a list or something else that is no text.</source>
        <translation>Le nom est un nombre, une liste ou autre chose qui n’est pas du texte.</translation>
    </message>
    <message>
        <source>%1 wants a text for a name, and this is none.</source>
        <translation>%1 exige un texte comme nom, et ceci n’en est pas un.</translation>
    </message>
</context>
<context>
    <name>dossier::NameLength</name>
    <message>
        <source>The name has fewer than 3 or more than 50 characters.</source>
        <translation>Le nom fait moins de 3 ou plus de 50 caractères.</translation>
    </message>
    <message>
        <source>%1 takes a name this short, but it says little; 3 to 50 characters are advised.</source>
        <translation>%1 accepte un nom aussi court, mais il dit peu de chose&#x202f;; 3 à 50 caractères sont conseillés.</translation>
    </message>
    <message>
        <source>%1 takes a name this long, but it is hard to call; 3 to 50 characters are advised.</source>
        <translation>%1 accepte un nom aussi long, mais il est difficile à appeler&#x202f;; 3 à 50 caractères sont conseillés.</translation>
    </message>
</context>
<context>
    <name>dossier::NameMissing</name>
    <message>
        <source>The header gives no name.</source>
        <translation>L’en-tête ne donne pas de nom.</translation>
    </message>
    <message>
        <source>Name it “%1”</source>
        <translation>Le nommer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 takes this file for a note, not for an agent: it has no name.</source>
        <translation>%1 prend ce fichier pour une note, pas pour un agent&#xa0;: il n’a pas de nom.</translation>
    </message>
    <message>
        <source>No name: %1 uses the file’s name in a plugin, and takes the file for a note elsewhere.</source>
        <translation>Sans nom&#xa0;: %1 utilise le nom du fichier dans un plugin, et prend ailleurs le fichier pour une note.</translation>
    </message>
    <message>
        <source>No name: %1 does not take this file for an agent.</source>
        <translation>Sans nom&#xa0;: %1 ne prend pas ce fichier pour un agent.</translation>
    </message>
</context>
<context>
    <name>dossier::NamePage</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What does it begin from, and what is it called?</source>
        <translation>De quoi part-il, et comment s’appelle-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Like an agent that is there:</source>
        <translation>Comme un agent e&amp;xistant&#xa0;:</translation>
    </message>
    <message>
        <source>The agent that it is to be like</source>
        <translation>L’agent auquel il doit ressembler</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>agent, folder</comment>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Saisissez une partie de son nom</translation>
    </message>
    <message>
        <source>The name is free in all places that are shown.</source>
        <translation>Le nom est libre dans tous les emplacements affichés.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Utiliser «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>dossier::NearMissKey</name>
    <message>
        <source>A key is almost that of a field, and the client ignores it.</source>
        <translation>Une clé est presque celle d’un champ, et le client l’ignore.</translation>
    </message>
    <message>
        <source>%1 ignores “%2”; “%3” is there too and counts.</source>
        <translation>%1 ignore «&#xa0;%2&#xa0;»&#x202f;; «&#xa0;%3&#xa0;» est aussi présent et compte.</translation>
    </message>
    <message>
        <source>This one counts.</source>
        <translation>Celle-ci compte.</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The field is called “%1”.</source>
        <translation>Le champ est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” means nothing to the client, the field is “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit rien au client, le champ est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 takes this file for a note: “%2” means nothing to it, the field is “%3”.</source>
        <translation>%1 prend ce fichier pour une note&#xa0;: «&#xa0;%2&#xa0;» ne lui dit rien, le champ est «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>This agent may use every tool: “%2” means nothing to %1, the field is “%3”.</source>
        <translation>Cet agent peut utiliser tous les outils&#xa0;: «&#xa0;%2&#xa0;» ne dit rien à %1, le champ est «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The limit is lost: “%2” means nothing to %1, the field is “%3”.</source>
        <translation>La limite est perdue&#xa0;: «&#xa0;%2&#xa0;» ne dit rien à %1, le champ est «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>%1 ignores “%2”; the field is “%3”.</source>
        <translation>%1 ignore «&#xa0;%2&#xa0;»&#x202f;; le champ est «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Rename to “%1”: limits it to %2</source>
        <translation>Renommer en «&#xa0;%1&#xa0;»&#xa0;: le limite à %2</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>Renommer en «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>dossier::NewAgent</name>
    <message>
        <source>The description is missing: it says when to call the agent.</source>
        <translation>La description manque&#xa0;: elle dit quand appeler l’agent.</translation>
    </message>
    <message>
        <source>No tool is ticked. Tick those that it may use, or choose “All tools”.</source>
        <translation>Aucun outil n’est coché. Cochez ceux qu’il peut utiliser, ou choisissez «&#xa0;Tous les outils&#xa0;».</translation>
    </message>
</context>
<context>
    <name>dossier::NewAgentDialog</name>
    <message>
        <source>New Agent</source>
        <translation>Nouvel agent</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation>Il manque quelque chose ici.</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Discard what was entered here?</source>
        <translation>Rien n’a encore été écrit. Abandonner ce qui a été saisi ici&#x202f;?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>Continuer l’édition</translation>
    </message>
</context>
<context>
    <name>dossier::NewAgentPreview</name>
    <message>
        <source>The file as it would be</source>
        <translation>Le fichier tel qu’il serait</translation>
    </message>
    <message>
        <source>What the checks say</source>
        <translation>Ce que disent les vérifications</translation>
    </message>
</context>
<context>
    <name>dossier::NewCommand</name>
    <message>
        <source>Writes a new agent of a project, and prints its path.</source>
        <translation>Écrit un nouvel agent d’un projet et affiche son chemin.</translation>
    </message>
    <message>
        <source>What it begins with.</source>
        <translation>Le gabarit de départ.</translation>
    </message>
    <message>
        <source>Its name, which is that of the file too.</source>
        <translation>Son nom, qui est aussi celui du fichier.</translation>
    </message>
    <message>
        <source>“new” takes one folder.</source>
        <translation>«&#xa0;new&#xa0;» accepte un seul dossier.</translation>
    </message>
    <message>
        <source>“new” wants --template and --name.</source>
        <translation>«&#xa0;new&#xa0;» exige --template et --name.</translation>
    </message>
    <message>
        <source>“%1” cannot be a name: it has small letters, digits and hyphens.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un nom&#xa0;: celui-ci se compose de minuscules, de chiffres et de traits d’union.</translation>
    </message>
    <message>
        <source>“%1” cannot be a name: it has small letters, digits and hyphens, such as “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un nom&#xa0;: celui-ci se compose de minuscules, de chiffres et de traits d’union, comme «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has the name “%2” already. Choose another name, or change that file.</source>
        <translation>%1 porte déjà le nom «&#xa0;%2&#xa0;». Choisissez un autre nom ou modifiez ce fichier.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose a name other than “%2”, or change that file.</source>
        <translation>Un fichier %1 existe déjà. Choisissez un autre nom que «&#xa0;%2&#xa0;» ou modifiez ce fichier.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Change the permissions of the one above it.</source>
        <translation>Le dossier %1 n’a pas pu être créé. Changez les droits de celui qui le contient.</translation>
    </message>
</context>
<context>
    <name>dossier::NoPlaces</name>
    <message>
        <source>%1 (%2)</source>
        <comment>folder, client</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Home, in %1</source>
        <translation>Personnel, dans %1</translation>
    </message>
    <message>
        <source>Managed, in %1</source>
        <translation>Géré, dans %1</translation>
    </message>
    <message>
        <source>Installed plugins</source>
        <translation>Plugins installés</translation>
    </message>
    <message>
        <source>Show What Was Found</source>
        <translation>Afficher ce qui a été trouvé</translation>
    </message>
    <message>
        <source>No agents are shown yet.

Add the folder of a project to see all its agents here, as many folders as you like.</source>
        <translation>Aucun agent n’est encore affiché.

Ajoutez le dossier d’un projet pour voir ici tous ses agents&#x202f;; autant de dossiers que vous voulez.</translation>
    </message>
    <message>
        <source>Add Folder …</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Open File …</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Found on this computer:
%1</source>
        <translation>Trouvé sur cet ordinateur&#xa0;:
%1</translation>
    </message>
</context>
<context>
    <name>dossier::NotLoaded</name>
    <message>
        <source>The client does not load the file for another reason.</source>
        <translation>Pour une autre raison, le client ne charge pas le fichier.</translation>
    </message>
</context>
<context>
    <name>dossier::NotUtf8</name>
    <message>
        <source>The file holds bytes that are no UTF-8.</source>
        <translation>Le fichier contient des octets qui ne sont pas de l’UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of this file are no UTF-8, the first one is %1: %2 shows a sign in their place. Save it as UTF-8 in the program that it comes from.</source>
        <translation>
            <numerusform>%n octet de ce fichier n’est pas de l’UTF-8 (%1)&#xa0;: %2 affiche un symbole à sa place. Enregistrez le fichier en UTF-8 dans le programme dont il vient.</numerusform>
            <numerusform>%n octets de ce fichier ne sont pas de l’UTF-8, le premier est %1&#xa0;: %2 affiche un symbole à leur place. Enregistrez le fichier en UTF-8 dans le programme dont il vient.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is UTF-16: %1 reads UTF-8 and finds no header in it.</source>
        <translation>Ce fichier est en UTF-16&#xa0;: %1 lit l’UTF-8 et n’y trouve pas d’en-tête.</translation>
    </message>
</context>
<context>
    <name>dossier::NotYaml</name>
    <message>
        <source>Strict YAML does not read the header.</source>
        <translation>Un analyseur YAML strict ne lit pas l’en-tête.</translation>
    </message>
    <message>
        <source>Close the list of “%1” with “]”</source>
        <translation>Fermer la liste de «&#xa0;%1&#xa0;» par «&#xa0;]&#xa0;»</translation>
    </message>
    <message>
        <source>The quote that opens the value of “%1” is not closed.</source>
        <translation>Le guillemet qui ouvre la valeur de «&#xa0;%1&#xa0;» n’est pas fermé.</translation>
    </message>
    <message>
        <source>Words stand behind the closing quote of “%1”.</source>
        <translation>Des mots suivent le guillemet fermant de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>In double quotes a backslash begins a sign of its own, and this one in “%1” is none.</source>
        <translation>Entre guillemets doubles, une barre oblique inverse introduit un caractère spécial, et celle-ci dans «&#xa0;%1&#xa0;» n’en forme aucun.</translation>
    </message>
    <message>
        <source>The value of “%1” begins with “%2”, which means something else in YAML.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» commence par «&#xa0;%2&#xa0;», qui a un autre sens en YAML.</translation>
    </message>
    <message>
        <source>The header holds lines that are not of the form “key: value”.</source>
        <translation>L’en-tête contient des lignes qui n’ont pas la forme «&#xa0;clé: valeur&#xa0;».</translation>
    </message>
    <message>
        <source>The YAML reader says: %1</source>
        <translation>L’analyseur YAML indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close the quote of “%1”</source>
        <translation>Fermer le guillemet de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>dossier::NotedSaver</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>dossier::NumberEditor</name>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>The file says “%1”, which is no number allowed here.</source>
        <translation>Le fichier indique «&#xa0;%1&#xa0;», qui n’est pas un nombre permis ici.</translation>
    </message>
</context>
<context>
    <name>dossier::OpenCodeLoader</name>
    <message>
        <source>“%1” behind the dashes is no language that it reads</source>
        <translation>«&#xa0;%1&#xa0;» après les tirets n’est pas un langage qu’il lit</translation>
    </message>
    <message>
        <source>The file has no header that OpenCode finds: all of it is text.</source>
        <translation>OpenCode ne trouve pas d’en-tête dans le fichier&#xa0;: tout y est du texte.</translation>
    </message>
    <message>
        <source>The header is no list of “key: value” lines: OpenCode reads no field.</source>
        <translation>L’en-tête n’est pas une liste de lignes «&#xa0;clé: valeur&#xa0;»&#xa0;: OpenCode ne lit aucun champ.</translation>
    </message>
    <message>
        <source>OpenCode repairs this value: it reads the whole line as text.</source>
        <translation>OpenCode répare cette valeur&#xa0;: il lit la ligne entière comme du texte.</translation>
    </message>
    <message>
        <source>OpenCode cannot read this header (%1): it loads the agent without any field, and the header becomes part of the prompt.</source>
        <translation>OpenCode ne peut pas lire cet en-tête (%1)&#xa0;: il charge l’agent sans aucun champ, et l’en-tête passe dans le prompt.</translation>
    </message>
    <message>
        <source>OpenCode knows no field “%1” and hands it to the model’s provider as an option.</source>
        <translation>OpenCode ne connaît pas de champ «&#xa0;%1&#xa0;» et le transmet comme option au fournisseur du modèle.</translation>
    </message>
    <message>
        <source>One such file stops OpenCode altogether: it ends with an error and loads no agent.</source>
        <translation>Un seul fichier de ce genre arrête OpenCode&#xa0;: il se termine par une erreur et ne charge aucun agent.</translation>
    </message>
</context>
<context>
    <name>dossier::OtherClient</name>
    <message>
        <source>The file is written for another client.</source>
        <translation>Le fichier est écrit pour un autre client.</translation>
    </message>
    <message>
        <source>“%1” is a field of %2: %3 ignores it, so what it is to do does not happen here.</source>
        <translation>«&#xa0;%1&#xa0;» est un champ propre à %2&#xa0;: %3 l’ignore, et l’effet voulu ne se produit pas ici.</translation>
    </message>
    <message>
        <source>“%1” is one, too.</source>
        <translation>«&#xa0;%1&#xa0;» en est un aussi.</translation>
    </message>
</context>
<context>
    <name>dossier::OtherKeys</name>
    <message>
        <source>Other keys</source>
        <translation>Autres clés</translation>
    </message>
    <message>
        <source>Other keys, which %1 does not know:</source>
        <translation>Autres clés, inconnues pour %1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>dossier::OutlineModel</name>
    <message>
        <source>Tag: %1</source>
        <translation>Balise&#xa0;: %1</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Étape&#xa0;: %1</translation>
    </message>
    <message>
        <source>Heading of level %1: %2</source>
        <translation>Titre de niveau %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>dossier::OutlinePanel</name>
    <message>
        <source>Filter the outline</source>
        <translation>Filtrer le plan</translation>
    </message>
    <message>
        <source>Filter of the outline</source>
        <translation>Filtre du plan</translation>
    </message>
    <message>
        <source>Outline of the prompt</source>
        <translation>Plan du prompt</translation>
    </message>
    <message>
        <source>No heading, no step and no &lt;tag&gt; stands in this prompt.</source>
        <translation>Ce prompt ne contient ni titre, ni étape, ni &lt;balise&gt;.</translation>
    </message>
    <message>
        <source>Nothing in the outline fits the filter.</source>
        <translation>Rien dans le plan ne correspond au filtre.</translation>
    </message>
</context>
<context>
    <name>dossier::OutputFile</name>
    <message>
        <source>%1 was not written: its name is not UTF-8. Rename it first.</source>
        <translation>%1 n’a pas été écrit&#xa0;: son nom n’est pas de l’UTF-8. Renommez-le d’abord.</translation>
    </message>
    <message>
        <source>Another program changed %1 in the same moment; its version is kept as %2.</source>
        <translation>Un autre programme a modifié %1 au même moment&#x202f;; sa version est conservée sous %2.</translation>
    </message>
</context>
<context>
    <name>dossier::OutsideChanges</name>
    <message>
        <source>%1 was never seen here before.</source>
        <translation>%1 n’a jamais été vu ici.</translation>
    </message>
    <message>
        <source>The version of %1 that was last seen is not kept: only the newest 64 MB are, and no file above 1 MB.</source>
        <translation>La dernière version vue de «&#xa0;%1&#xa0;» n’est pas conservée&#xa0;: seuls les 64&#xa0;Mo les plus récents le sont, et aucun fichier de plus de 1&#xa0;Mo.</translation>
    </message>
    <message>
        <source>It is new: there is no earlier version.</source>
        <translation>Il est nouveau&#xa0;: il n’y a pas de version antérieure.</translation>
    </message>
    <message>
        <source>Brings back the version that was last seen</source>
        <translation>Restaure la dernière version vue</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n agent(s)</source>
        <translation>
            <numerusform>Restaurer %n agent</numerusform>
            <numerusform>Restaurer %n agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::OverviewDelegate</name>
    <message>
        <source>%1 of %2</source>
        <comment>agents shown</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (masqué)</translation>
    </message>
    <message>
        <source>Model of all selected agents</source>
        <translation>Modèle de tous les agents sélectionnés</translation>
    </message>
    <message>
        <source>Colour of all selected agents</source>
        <translation>Couleur de tous les agents sélectionnés</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
</context>
<context>
    <name>dossier::OverviewPanel</name>
    <message>
        <source>Group &amp;by:</source>
        <translation>&amp;Grouper par&#xa0;:</translation>
    </message>
    <message>
        <source>Set Model …</source>
        <translation>Définir le modèle…</translation>
    </message>
    <message>
        <source>Set Colour …</source>
        <translation>Définir la couleur…</translation>
    </message>
    <message>
        <source>Agents of all places</source>
        <translation>Agents de tous les emplacements</translation>
    </message>
    <message>
        <source>Group agents by</source>
        <translation>Grouper les agents par</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Open Folder …</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>No agent fits the filter.</source>
        <translation>Aucun agent ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Clear the Filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Set Mode&amp;l …</source>
        <translation>Définir le mo&amp;dèle…</translation>
    </message>
    <message>
        <source>Se&amp;t Colour …</source>
        <translation>Définir la &amp;couleur…</translation>
    </message>
    <message>
        <source>The places are being read …</source>
        <translation>Lecture des emplacements…</translation>
    </message>
    <message>
        <source>No agents yet.

Open the folder of a project to see all its agents here.</source>
        <translation>Pas encore d’agents.

Ouvrez le dossier d’un projet pour voir ici tous ses agents.</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s)</source>
        <translation>
            <numerusform>%1 sur %n agent</numerusform>
            <numerusform>%1 sur %n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <comment>how many agents</comment>
        <translation>
            <numerusform>%1, %n sélectionné</numerusform>
            <numerusform>%1, %n sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::Palette</name>
    <message>
        <source>Name of an agent</source>
        <translation>Nom d’un agent</translation>
    </message>
    <message>
        <source>No agent has these characters in its name or folder.</source>
        <translation>Aucun agent n’a ces lettres dans son nom ou son dossier.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>No command has these characters in its name.</source>
        <translation>Aucune commande n’a ces lettres dans son nom.</translation>
    </message>
    <message>
        <source>Heading of this prompt</source>
        <translation>Titre de ce prompt</translation>
    </message>
    <message>
        <source>No text is open.</source>
        <translation>Aucun texte n’est ouvert.</translation>
    </message>
    <message>
        <source>This prompt has no headings.</source>
        <translation>Ce prompt n’a pas de titres.</translation>
    </message>
    <message>
        <source>No heading has these characters.</source>
        <translation>Aucun titre n’a ces lettres.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>Number of a line</source>
        <translation>Numéro d’une ligne</translation>
    </message>
    <message>
        <source>The cursor is in line %1 of %2.</source>
        <translation>Le curseur est à la ligne %1 sur %2.</translation>
    </message>
    <message>
        <source>Type the number of a line</source>
        <translation>Saisir le numéro d’une ligne</translation>
    </message>
    <message>
        <source>Go to line %1, column %2</source>
        <translation>Aller à la ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>Aller à la ligne %1</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Aller à ou exécuter</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Préférence</translation>
    </message>
    <message>
        <source>No setting has these characters in its name.</source>
        <translation>Aucune préférence n’a ces lettres dans son nom.</translation>
    </message>
    <message>
        <source>Begin with “&gt;” for commands, “@” for headings, “:” for a line, “,” for settings.</source>
        <translation>Commencez par «&#xa0;&gt;&#xa0;» pour les commandes, «&#xa0;@&#xa0;» pour les titres, «&#xa0;:&#xa0;» pour une ligne, «&#xa0;,&#xa0;» pour les préférences.</translation>
    </message>
</context>
<context>
    <name>dossier::PaletteController</name>
    <message>
        <source>&amp;Quick Open …</source>
        <translation>O&amp;uverture rapide…</translation>
    </message>
    <message>
        <source>&amp;Command Palette …</source>
        <translation>Palette de co&amp;mmandes…</translation>
    </message>
    <message>
        <source>&amp;Heading …</source>
        <translation>Tit&amp;re…</translation>
    </message>
    <message>
        <source>Needs an open agent</source>
        <translation>Nécessite un agent ouvert</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Impossible pour l’instant</translation>
    </message>
</context>
<context>
    <name>dossier::PaletteModel</name>
    <message>
        <source>on</source>
        <comment>of a command that is a switch</comment>
        <translation>activé</translation>
    </message>
</context>
<context>
    <name>dossier::PermissionBypass</name>
    <message>
        <source>The agent acts, or gives up, without asking.</source>
        <translation>L’agent agit, ou renonce, sans rien demander.</translation>
    </message>
    <message>
        <source>%1 never asks before this agent acts: every command and every change is allowed.</source>
        <translation>%1 ne demande jamais l’autorisation avant que cet agent agisse&#xa0;: toute commande et toute modification sont permises.</translation>
    </message>
    <message>
        <source>%1 never asks for this agent: what has not been allowed beforehand is refused.</source>
        <translation>%1 ne demande jamais d’autorisation pour cet agent&#xa0;: ce qui n’a pas été autorisé d’avance est refusé.</translation>
    </message>
</context>
<context>
    <name>dossier::Place</name>
    <message>
        <source>Opened files</source>
        <translation>Fichiers ouverts</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Géré</translation>
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
        <translation>%1 en dispose dans chacun de vos projets.</translation>
    </message>
    <message>
        <source>%1 has it where the plugin “%2” is installed, once that is updated.</source>
        <translation>%1 en dispose là où le plugin «&#xa0;%2&#xa0;» est installé, une fois celui-ci mis à jour.</translation>
    </message>
    <message>
        <source>%1 has it when it works in %2 or below; others who work there have it, too.</source>
        <translation>%1 en dispose quand il travaille dans %2 ou en dessous, tout comme les autres personnes qui y travaillent.</translation>
    </message>
    <message>
        <source>The folder is not there yet, and is made with the agent.</source>
        <translation>Le dossier n’existe pas encore&#x202f;; il est créé avec l’agent.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Where is the agent to be?</source>
        <translation>Où placer l’agent&#x202f;?</translation>
    </message>
    <message>
        <source>Folders for agents</source>
        <translation>Dossiers pour les agents</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <comment>folder</comment>
        <translation>%1 (nouveau)</translation>
    </message>
</context>
<context>
    <name>dossier::PlaceScan</name>
    <message>
        <source>%1 holds more folders or files than are looked at; some agents may be missing here. Add the folders with agents instead of the whole.</source>
        <translation>%1 contient plus de dossiers ou de fichiers que ceux examinés&#x202f;; des agents peuvent manquer ici. Ajoutez les dossiers avec des agents au lieu de l’ensemble.</translation>
    </message>
    <message>
        <source>There is no folder %1. It may have been moved or deleted; add it again from where it is now.</source>
        <translation>Le dossier %1 n’existe pas. Il a peut-être été déplacé ou supprimé&#x202f;; ajoutez-le de nouveau depuis son emplacement actuel.</translation>
    </message>
    <message>
        <source>The folder %1 may not be read. Change its permissions to see what is in it.</source>
        <translation>Accès refusé au dossier %1. Changez ses droits pour voir ce qu’il contient.</translation>
    </message>
    <message>
        <source>The folder %1 could not be read: %2</source>
        <translation>Le dossier %1 n’a pas pu être lu&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>dossier::Portable</name>
    <message>
        <source>A client that the project names does not load the file.</source>
        <translation>Un client nommé par le projet ne charge pas le fichier.</translation>
    </message>
    <message>
        <source>%1 loads this agent without its fields; .dossier.json wants it there too.</source>
        <translation>%1 charge cet agent sans ses champs&#x202f;; .dossier.json le veut là aussi.</translation>
    </message>
    <message>
        <source>%1 does not load this agent; .dossier.json wants it there too.</source>
        <translation>%1 ne charge pas cet agent&#x202f;; .dossier.json le veut là aussi.</translation>
    </message>
</context>
<context>
    <name>dossier::PreferencesController</name>
    <message>
        <source>&amp;Preferences …</source>
        <translation>&amp;Préférences…</translation>
    </message>
</context>
<context>
    <name>dossier::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Search all preferences</source>
        <translation>Rechercher dans toutes les préférences</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Restore &amp;Defaults</source>
        <translation>Rétablir les valeurs par &amp;défaut</translation>
    </message>
    <message>
        <source>Of all pages but those that stand in files of a project. Nothing changes before it is applied.</source>
        <translation>Sur toutes les pages, sauf celles dont le contenu figure dans des fichiers d’un projet. Rien ne change avant d’être appliqué.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n found</source>
        <comment>page</comment>
        <translation>
            <numerusform>%1, %n résultat</numerusform>
            <numerusform>%1, %n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>No setting has “%1” in its name or explanation.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure dans aucun nom ni aucune explication.</translation>
    </message>
</context>
<context>
    <name>dossier::Preview</name>
    <message>
        <source>Preview of the prompt</source>
        <translation>Aperçu du prompt</translation>
    </message>
    <message>
        <source>[Picture: %1]</source>
        <translation>[Image&#xa0;: %1]</translation>
    </message>
</context>
<context>
    <name>dossier::PrivateFile</name>
    <message>
        <source>%1 was not written: its folder does not allow it. Change the permissions of the folder.</source>
        <translation>%1 n’a pas été écrit&#xa0;: son dossier ne le permet pas. Changez les droits du dossier.</translation>
    </message>
    <message>
        <source>%1 was not written: %2. What was there before is whole; free space.</source>
        <translation>%1 n’a pas été écrit&#xa0;: %2. Ce qui existait avant est intact&#x202f;; libérez de l’espace.</translation>
    </message>
</context>
<context>
    <name>dossier::ProblemDelegate</name>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
</context>
<context>
    <name>dossier::ProblemsModel</name>
    <message>
        <source>Won’t load or loses a limit</source>
        <translation>Non chargé ou privé d’une limite</translation>
    </message>
    <message>
        <source>Not as written</source>
        <translation>Lu autrement</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>dossier::ProblemsPanel</name>
    <message>
        <source>Show or hide these problems</source>
        <translation>Afficher ou masquer ces problèmes</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Filtrer les problèmes</translation>
    </message>
    <message>
        <source>Fix …</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Lists all fixes that change no word, then applies the chosen ones as one step</source>
        <translation>Liste toutes les corrections qui ne changent aucun mot, puis applique celles choisies en une seule étape</translation>
    </message>
    <message>
        <source>Fix All Safe …</source>
        <translation>Corrections sûres…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>“%1” Is a Tool of This Project</source>
        <translation>«&#xa0;%1&#xa0;» est un outil de ce projet</translation>
    </message>
    <message>
        <source>“%1” Is a Key of This Project</source>
        <translation>«&#xa0;%1&#xa0;» est une clé de ce projet</translation>
    </message>
    <message>
        <source>No automatic fix</source>
        <translation>Pas de correction automatique</translation>
    </message>
    <message>
        <source>Show the Change …</source>
        <translation>Afficher la modification…</translation>
    </message>
    <message>
        <source>Fix “%1” in All Agents …</source>
        <translation>Corriger «&#xa0;%1&#xa0;» dans tous les agents…</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>About This Rule</source>
        <translation>À propos de cette règle</translation>
    </message>
    <message>
        <source>Don’t Tell “%1” in This File</source>
        <translation>Ne plus signaler «&#xa0;%1&#xa0;» dans ce fichier</translation>
    </message>
    <message>
        <source>Don’t Tell “%1” in This Project</source>
        <translation>Ne plus signaler «&#xa0;%1&#xa0;» dans ce projet</translation>
    </message>
    <message>
        <source>won’t load: %1</source>
        <translation>non chargé&#xa0;: %1</translation>
    </message>
    <message>
        <source>not as written: %1</source>
        <translation>lu autrement&#xa0;: %1</translation>
    </message>
    <message>
        <source>tips: %1</source>
        <translation>conseils&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a problem that has a fix</source>
        <translation>Choisissez un problème qui a une correction</translation>
    </message>
    <message>
        <source>Open an agent file to see what its client makes of it.</source>
        <translation>Ouvrez un fichier d’agent pour voir ce que son client en fait.</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Aucun problème trouvé.</translation>
    </message>
    <message>
        <source>The filter hides all problems.</source>
        <translation>Le filtre masque tous les problèmes.</translation>
    </message>
</context>
<context>
    <name>dossier::Processes</name>
    <message>
        <source>There is no program %1.</source>
        <translation>Le programme %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 n’a pas pu être lancé&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>dossier::PromptStyle</name>
    <message>
        <source>The prompt does not speak to the agent.</source>
        <translation>Le prompt ne s’adresse pas à l’agent.</translation>
    </message>
    <message>
        <source>Prompts that say “you” to the agent (“You are …”) are clearer to it.</source>
        <translation>Un prompt qui s’adresse à l’agent («&#xa0;You are …&#xa0;») est plus clair pour lui.</translation>
    </message>
    <message>
        <source>The prompt does not say what is to come out.</source>
        <translation>Le prompt ne dit pas ce qui doit en résulter.</translation>
    </message>
    <message>
        <source>Say what the agent is to give back, and in which form: whoever called it sees nothing else.</source>
        <translation>Dites ce que l’agent doit rendre, et sous quelle forme&#xa0;: l’appelant ne voit rien d’autre.</translation>
    </message>
    <message>
        <source>The prompt says only what not to do.</source>
        <translation>Le prompt dit seulement ce qu’il ne faut pas faire.</translation>
    </message>
    <message>
        <source>The prompt says only what not to do; say also what to do instead.</source>
        <translation>Le prompt dit seulement ce qu’il ne faut pas faire&#x202f;; dites aussi quoi faire à la place.</translation>
    </message>
    <message>
        <source>The prompt stresses too much.</source>
        <translation>Le prompt insiste trop.</translation>
    </message>
    <message>
        <source>So many words in capitals (MUST, NEVER, CRITICAL) weigh nothing; keep them for what matters most.</source>
        <translation>Tant de mots en capitales (MUST, NEVER, CRITICAL) ne pèsent plus rien&#x202f;; gardez-les pour l’essentiel.</translation>
    </message>
    <message>
        <source>A long prompt has no headings.</source>
        <translation>Un long prompt n’a pas de titres.</translation>
    </message>
    <message>
        <source>A prompt of this length is easier to follow with headings.</source>
        <translation>Un prompt de cette longueur est plus facile à suivre avec des titres.</translation>
    </message>
</context>
<context>
    <name>dossier::QueryCompletion</name>
    <message>
        <source>A word is looked for in names, file names and descriptions.</source>
        <translation>Un mot est cherché dans les noms, noms de fichier et descriptions.</translation>
    </message>
    <message>
        <source>The name holds these letters.</source>
        <translation>Le nom contient ces lettres.</translation>
    </message>
    <message>
        <source>The model holds these letters; without letters: no model is set.</source>
        <translation>Le modèle contient ces lettres&#x202f;; sans lettres&#xa0;: aucun modèle n’est défini.</translation>
    </message>
    <message>
        <source>The colour begins so; without letters: no colour is set.</source>
        <translation>La couleur commence ainsi&#x202f;; sans lettres&#xa0;: aucune couleur n’est définie.</translation>
    </message>
    <message>
        <source>The agent may use this tool; without one: it may use none.</source>
        <translation>L’agent peut utiliser cet outil&#x202f;; sans outil&#xa0;: il ne peut en utiliser aucun.</translation>
    </message>
    <message>
        <source>The place’s name holds these letters.</source>
        <translation>Le nom de l’emplacement contient ces lettres.</translation>
    </message>
    <message>
        <source>The path of the folder holds these letters.</source>
        <translation>Le chemin du dossier contient ces lettres.</translation>
    </message>
    <message>
        <source>The agent has errors, problems or examples.</source>
        <translation>L’agent a des erreurs, des problèmes ou des exemples.</translation>
    </message>
    <message>
        <source>The agent is hidden, used, of a plugin, a note, or its file is missing.</source>
        <translation>L’agent est masqué, utilisé, d’un plugin, une note, ou son fichier est absent.</translation>
    </message>
    <message>
        <source>The description costs so many tokens: &gt;300, &lt;50, 100..200.</source>
        <translation>La description coûte ce nombre de tokens&#xa0;: &gt;300, &lt;50, 100..200.</translation>
    </message>
    <message>
        <source>The file was changed then: today, &gt;2026-01-31; without a day: by others since you saw it.</source>
        <translation>Date de modification du fichier&#xa0;: today, &gt;2026-01-31&#x202f;; sans jour&#xa0;: par d’autres depuis que vous l’avez vu.</translation>
    </message>
    <message>
        <source>It will not load, or loses a limit.</source>
        <translation>Il ne se charge pas, ou perd une limite.</translation>
    </message>
    <message>
        <source>It will not load, or not as written.</source>
        <translation>Il ne se charge pas, ou pas tel qu’écrit.</translation>
    </message>
    <message>
        <source>Its description shows by examples when to ask it.</source>
        <translation>Sa description montre par des exemples quand le solliciter.</translation>
    </message>
    <message>
        <source>Another agent of its name is used.</source>
        <translation>Un autre agent du même nom est utilisé.</translation>
    </message>
    <message>
        <source>This is the agent that the client uses under its name.</source>
        <translation>C’est lui que le client retient pour ce nom.</translation>
    </message>
    <message>
        <source>It belongs to a plugin.</source>
        <translation>Il appartient à un plugin.</translation>
    </message>
    <message>
        <source>It has no name: its client takes it for a note.</source>
        <translation>Il n’a pas de nom&#xa0;: son client le prend pour une note.</translation>
    </message>
    <message>
        <source>Its file is gone.</source>
        <translation>Son fichier a disparu.</translation>
    </message>
    <message>
        <source>In the last seven days.</source>
        <translation>Au cours des sept derniers jours.</translation>
    </message>
    <message>
        <source>In the last month.</source>
        <translation>Au cours du dernier mois.</translation>
    </message>
</context>
<context>
    <name>dossier::QwenLoader</name>
    <message>
        <source>The header is no YAML: Qwen Code reads it line by line, each value as it stands.</source>
        <translation>L’en-tête n’est pas du YAML&#xa0;: Qwen Code le lit ligne par ligne, chaque valeur telle quelle.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: it keeps the name “%1” for itself.</source>
        <translation>Qwen Code ne charge pas cet agent&#xa0;: il se réserve le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: its name must be 2 to 50 letters, digits, hyphens and underscores, none of these two at an end.</source>
        <translation>Qwen Code ne charge pas cet agent&#xa0;: son nom doit compter 2 à 50 lettres, chiffres, traits d’union et tirets bas, ces deux derniers jamais au début ni à la fin.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “description” must be text that is not empty.</source>
        <translation>Qwen Code ne charge pas cet agent&#xa0;: «&#xa0;description&#xa0;» doit être un texte non vide.</translation>
    </message>
    <message>
        <source>Qwen Code warns of descriptions with more than 1,000 characters.</source>
        <translation>Qwen Code avertit si une description dépasse 1&#x202f;000 caractères.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “approvalMode” may be one of %1.</source>
        <translation>Qwen Code ne charge pas cet agent&#xa0;: «&#xa0;approvalMode&#xa0;» n’accepte que %1.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: an empty name stands in “%1”.</source>
        <translation>Qwen Code ne charge pas cet agent&#xa0;: un nom vide figure dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “model” must be text that is not empty.</source>
        <translation>Qwen Code ne charge pas cet agent&#xa0;: «&#xa0;model&#xa0;» doit être un texte non vide.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “model” names no model behind its colon.</source>
        <translation>Qwen Code ne charge pas cet agent&#xa0;: «&#xa0;model&#xa0;» ne nomme aucun modèle après son deux-points.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “runConfig.%1” must be above 0.</source>
        <translation>Qwen Code ne charge pas cet agent&#xa0;: «&#xa0;runConfig.%1&#xa0;» doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: a header with “executor” must be YAML without a fault.</source>
        <translation>Qwen Code ne charge pas cet agent&#xa0;: un en-tête avec «&#xa0;executor&#xa0;» doit être du YAML sans faute.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “executor” must have a kind (acp or codex) and a command, and its args must be a list of texts.</source>
        <translation>Qwen Code ne charge pas cet agent&#xa0;: «&#xa0;executor&#xa0;» doit avoir un type (acp ou codex) et une commande, et args doit être une liste de textes.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “executionBackend” may be “container” only, in a header that is YAML.</source>
        <translation>Qwen Code ne charge pas cet agent&#xa0;: «&#xa0;executionBackend&#xa0;» n’accepte que «&#xa0;container&#xa0;», dans un en-tête qui est du YAML.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: its prompt must have 10 characters at least.</source>
        <translation>Qwen Code ne charge pas cet agent&#xa0;: son prompt doit faire au moins 10 caractères.</translation>
    </message>
</context>
<context>
    <name>dossier::ReadFile</name>
    <message>
        <source>The path %1 is longer than this system takes. Shorten the names of its folders, or open the file from a folder nearer to it.</source>
        <translation>Le chemin %1 est plus long que ce système ne l’accepte. Raccourcissez les noms de ses dossiers, ou ouvrez le fichier depuis un dossier plus proche.</translation>
    </message>
    <message>
        <source>%1 is a link to %2, which is not there or leads back to it. Open the file from where it is now.</source>
        <translation>%1 est un lien vers %2, qui n’existe pas ou renvoie à ce lien. Ouvrez le fichier depuis son emplacement actuel.</translation>
    </message>
    <message>
        <source>There is no file %1. It may have been moved or deleted; open it from where it is now.</source>
        <translation>Le fichier %1 n’existe pas. Il a peut-être été déplacé ou supprimé&#x202f;; ouvrez-le depuis son emplacement actuel.</translation>
    </message>
    <message>
        <source>%1 may not be read. Change its permissions, then open it again.</source>
        <translation>Accès en lecture refusé à %1. Changez ses droits, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>%1 is no file. Open a folder as a folder; devices and pipes cannot be opened.</source>
        <translation>%1 n’est pas un fichier. Ouvrez un dossier comme dossier&#x202f;; les périphériques et les tubes ne peuvent pas être ouverts.</translation>
    </message>
    <message>
        <source>%1 is larger than 200 MB and was not opened.</source>
        <translation>%1 dépasse 200&#xa0;Mo et n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Try again when the disk can be reached.</source>
        <translation>%1 n’a pas pu être lu&#xa0;: %2. Réessayez quand le disque sera accessible.</translation>
    </message>
</context>
<context>
    <name>dossier::RecoveryDialog</name>
    <message>
        <source>This text was never saved.</source>
        <translation>Ce texte n’a jamais été enregistré.</translation>
    </message>
    <message>
        <source>The file is gone. Recovered, the text is there to be saved again.</source>
        <translation>Le fichier a disparu. Une fois récupéré, le texte peut être enregistré de nouveau.</translation>
    </message>
    <message>
        <source>The file was changed since. Recovered, nothing is overwritten until you choose.</source>
        <translation>Le fichier a été modifié depuis. Même après récupération, rien n’est écrasé avant votre choix.</translation>
    </message>
    <message>
        <source>Unsaved Texts</source>
        <translation>Textes non enregistrés</translation>
    </message>
    <message>
        <source>Dossier was ended before these were saved. Recovering opens them with their unsaved changes; nothing is written to the files.</source>
        <translation>Dossier s’est arrêté avant l’enregistrement de ces textes. La récupération les ouvre avec leurs modifications non enregistrées&#x202f;; rien n’est écrit dans les fichiers.</translation>
    </message>
    <message>
        <source>Unsaved texts</source>
        <translation>Textes non enregistrés</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>The file now</source>
        <translation>Le fichier maintenant</translation>
    </message>
    <message>
        <source>The unsaved text</source>
        <translation>Le texte non enregistré</translation>
    </message>
    <message>
        <source>&amp;Discard …</source>
        <translation>&amp;Abandonner…</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>Décider &amp;plus tard</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>Recover &amp;All</source>
        <translation>&amp;Tout récupérer</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved text(s) will be gone for good.</source>
        <translation>
            <numerusform>%n texte non enregistré sera définitivement perdu.</numerusform>
            <numerusform>%n textes non enregistrés seront définitivement perdus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard for Good</source>
        <translation>Abandonner définitivement</translation>
    </message>
</context>
<context>
    <name>dossier::RecoverySnapshot</name>
    <message>
        <source>What was kept of this document is damaged.</source>
        <translation>Ce qui a été conservé de ce document est endommagé.</translation>
    </message>
</context>
<context>
    <name>dossier::RecoveryStore</name>
    <message>
        <source>Unsaved text cannot be kept for the case of a crash: %1 cannot be written. Save often, and look whether the disk is full.</source>
        <translation>Le texte non enregistré ne peut pas être conservé en prévision d’un plantage&#xa0;: impossible d’écrire dans %1. Enregistrez souvent et vérifiez que le disque n’est pas plein.</translation>
    </message>
</context>
<context>
    <name>dossier::RenamePlan</name>
    <message>
        <source>It may not be read: whether it names the agent is not known. Change its permissions, or look there by hand.</source>
        <translation>Accès en lecture refusé&#xa0;: on ne sait pas s’il nomme l’agent. Changez ses droits ou cherchez-y à la main.</translation>
    </message>
    <message>
        <source>It is larger than %1 and was not looked into. Look there by hand.</source>
        <translation>Il dépasse %1 et n’a pas été examiné. Cherchez-y à la main.</translation>
    </message>
    <message>
        <source>It could not be read (%1): whether it names the agent is not known. Look there by hand.</source>
        <translation>Il n’a pas pu être lu (%1)&#xa0;: on ne sait pas s’il nomme l’agent. Cherchez-y à la main.</translation>
    </message>
    <message>
        <source>Its own name: “%1” becomes “%2”</source>
        <translation>Son propre nom&#xa0;: «&#xa0;%1&#xa0;» devient «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The file keeps its name: there is a file “%1” already.</source>
        <translation>Le fichier garde son nom&#xa0;: un fichier «&#xa0;%1&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>What “%1” has remembered stays in a folder of that name; “%2” begins anew. Rename the folder if it is to go along.</source>
        <translation>Ce que «&#xa0;%1&#xa0;» a mémorisé reste dans un dossier de ce nom&#x202f;; «&#xa0;%2&#xa0;» repart de zéro. Renommez le dossier s’il doit suivre.</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>Renommer en «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Renommer «&#xa0;%1&#xa0;» en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Where the file names itself the old name stays: with the new one it could not be read any more. Change that by hand.</source>
        <translation>Là où le fichier se nomme lui-même, l’ancien nom reste&#xa0;: avec le nouveau, il ne serait plus lisible. Changez cela à la main.</translation>
    </message>
    <message>
        <source>It cannot be read as JSON, and holds the name. Look there by hand.</source>
        <translation>Il n’est pas lisible comme JSON et contient le nom. Cherchez-y à la main.</translation>
    </message>
    <message numerus="yes">
        <source>Names it at %n place(s)</source>
        <translation>
            <numerusform>Le nomme à %n endroit</numerusform>
            <numerusform>Le nomme à %n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>With the new name the file could not be read any more. Change it by hand.</source>
        <translation>Avec le nouveau nom, le fichier ne serait plus lisible. Modifiez-le à la main.</translation>
    </message>
</context>
<context>
    <name>dossier::RepeatedLine</name>
    <message>
        <source>A line of the prompt stands there again.</source>
        <translation>Une ligne du prompt y figure de nouveau.</translation>
    </message>
    <message>
        <source>This line stands in the prompt already.</source>
        <translation>Cette ligne figure déjà dans le prompt.</translation>
    </message>
    <message>
        <source>It is here for the first time.</source>
        <translation>La voici pour la première fois.</translation>
    </message>
</context>
<context>
    <name>dossier::ReplacePlan</name>
    <message>
        <source>%1 could no longer read the header, and would take the file for a prompt alone.</source>
        <translation>%1 ne pourrait plus lire l’en-tête et prendrait le fichier pour un simple prompt.</translation>
    </message>
    <message>
        <source>%1 would take the file for a note, not for an agent.</source>
        <translation>%1 prendrait le fichier pour une note, pas pour un agent.</translation>
    </message>
    <message>
        <source>%1 would not load the agent any more.</source>
        <translation>%1 ne chargerait plus l’agent.</translation>
    </message>
    <message>
        <source>The agent gets another name: “%1” becomes “%2”. Whoever asks for it by its name has to change, too.</source>
        <translation>L’agent change de nom&#xa0;: «&#xa0;%1&#xa0;» devient «&#xa0;%2&#xa0;». Tout ce qui le sollicite par son nom doit changer aussi.</translation>
    </message>
    <message>
        <source>“%1” is removed</source>
        <translation>«&#xa0;%1&#xa0;» disparaît</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”</source>
        <translation>«&#xa0;%1&#xa0;» devient «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Replace “%1” with “%2”</source>
        <translation>Remplacer «&#xa0;%1&#xa0;» par «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>There are too many matches here, or the expression takes too long: nothing is replaced. Search for something more specific.</source>
        <translation>Il y a trop d’occurrences ici, ou l’expression prend trop de temps&#xa0;: rien n’est remplacé. Précisez la recherche.</translation>
    </message>
</context>
<context>
    <name>dossier::Restyle</name>
    <message>
        <source>There is no “%1” in the header.</source>
        <translation>L’en-tête ne contient pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” holds no single text.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas un texte unique.</translation>
    </message>
    <message>
        <source>The text has line breaks, which one line can hold in double quotes only: choose those.</source>
        <translation>Le texte a des sauts de ligne&#x202f;; sur une ligne, ils ne tiennent qu’entre guillemets doubles&#xa0;: choisissez ceux-ci.</translation>
    </message>
    <message>
        <source>A block of lines would be read otherwise here: another value of the header needs the client’s repair, or the text ends in a way that a block does not keep.</source>
        <translation>Un bloc de lignes serait lu autrement ici&#xa0;: une autre valeur de l’en-tête a besoin de la réparation du client, ou le texte se termine d’une façon qu’un bloc ne conserve pas.</translation>
    </message>
    <message>
        <source>“%1” cannot be written so in this header.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit ainsi dans cet en-tête.</translation>
    </message>
</context>
<context>
    <name>dossier::Rights</name>
    <message>
        <source>the tools of all servers</source>
        <translation>les outils de tous les serveurs</translation>
    </message>
    <message>
        <source>the tools of server %1</source>
        <translation>les outils du serveur %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>all tools</source>
        <translation>tous les outils</translation>
    </message>
    <message>
        <source>all tools but %1</source>
        <translation>tous les outils sauf %1</translation>
    </message>
    <message>
        <source>not known, as “tools” is no list</source>
        <translation>inconnu, car «&#xa0;tools&#xa0;» n’est pas une liste</translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>aucun outil</translation>
    </message>
    <message>
        <source>nothing is asked before they are used</source>
        <translation>rien n’est demandé avant leur utilisation</translation>
    </message>
    <message>
        <source>edits of files are not asked for</source>
        <translation>les modifications de fichiers se font sans demander</translation>
    </message>
    <message>
        <source>what is not allowed beforehand is refused without asking</source>
        <translation>ce qui n’est pas autorisé d’avance est refusé sans demander</translation>
    </message>
    <message>
        <source>it plans and changes nothing</source>
        <translation>il planifie et ne modifie rien</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>the tools of an agent; what its permission mode changes</comment>
        <translation>%1&#x202f;; %2</translation>
    </message>
</context>
<context>
    <name>dossier::RuleHelp</name>
    <message>
        <source>Help on a rule</source>
        <translation>Aide sur une règle</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Règle %1</translation>
    </message>
    <message>
        <source>What %1 documents: &lt;%2&gt;</source>
        <translation>Ce que documente %1&#xa0;: &lt;%2&gt;</translation>
    </message>
</context>
<context>
    <name>dossier::RulesCommand</name>
    <message>
        <source>Lists the checks, or explains those that are named.</source>
        <translation>Liste les vérifications, ou explique celles indiquées.</translation>
    </message>
    <message>
        <source>The form of the answer.</source>
        <translation>Le format de la sortie.</translation>
    </message>
    <message>
        <source>With “markdown”: writes a page each into a folder, and a list of them.</source>
        <translation>Avec «&#xa0;markdown&#xa0;»&#xa0;: écrit une page pour chacune dans un dossier, et leur liste.</translation>
    </message>
    <message>
        <source>“--output” goes with “--format markdown” and no rule.</source>
        <translation>«&#xa0;--output&#xa0;» s’emploie avec «&#xa0;--format markdown&#xa0;» et sans règle.</translation>
    </message>
    <message>
        <source>There is no rule “%1”; did you mean “%2”?</source>
        <translation>La règle «&#xa0;%1&#xa0;» n’existe pas&#x202f;; vouliez-vous dire «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>There is no rule “%1”; “dossier-cli rules” lists them.</source>
        <translation>La règle «&#xa0;%1&#xa0;» n’existe pas&#x202f;; «&#xa0;dossier-cli rules&#xa0;» les liste.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>dossier::RunController</name>
    <message numerus="yes">
        <source>%1 had not ended after %n second(s); Dossier ended it.</source>
        <translation>
            <numerusform>%1 n’avait pas terminé après %n seconde et a été arrêté.</numerusform>
            <numerusform>%1 n’avait pas terminé après %n secondes et a été arrêté.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 crashed.</source>
        <translation>%1 a planté.</translation>
    </message>
    <message>
        <source>%1 ended with status %2.</source>
        <translation>%1 s’est terminé avec le code de retour %2.</translation>
    </message>
    <message>
        <source>Tr&amp;y It in a Terminal</source>
        <translation>Essayer dans un &amp;terminal</translation>
    </message>
    <message>
        <source>As&amp;k Claude Code …</source>
        <translation>Interro&amp;ger Claude Code…</translation>
    </message>
    <message>
        <source>Dra&amp;ft With a Program …</source>
        <translation>Ébaucher avec un &amp;programme…</translation>
    </message>
    <message>
        <source>Save it first: the client reads the file on the disk.</source>
        <translation>Enregistrez-le d’abord&#xa0;: le client lit le fichier sur le disque.</translation>
    </message>
    <message>
        <source>No terminal was found that takes a program as a list of arguments. Install one, such as xterm, or copy the command and paste it into yours: Agent ▸ Copy Command to Try It.</source>
        <translation>Aucun terminal acceptant un programme sous forme de liste d’arguments n’a été trouvé. Installez-en un, comme xterm, ou copiez la commande et collez-la dans le vôtre&#xa0;: Agent ▸ Copier la commande d’essai.</translation>
    </message>
    <message>
        <source>A session of the client begins there. It uses the network and your account, and may change files as you allow it.</source>
        <translation>Une session du client y commence. Elle utilise le réseau et votre compte, et peut modifier des fichiers dans la mesure où vous l’y autorisez.</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>Lancé&#xa0;: %1</translation>
    </message>
    <message>
        <source>It reads the files of that folder. What else it does, such as using the network, is up to it.</source>
        <translation>Il lit les fichiers de ce dossier. Ce qu’il fait d’autre, comme utiliser le réseau, ne dépend que de lui.</translation>
    </message>
    <message>
        <source>No program is chosen that drafts agents. Choose one in the preferences: it is given your instructions on its standard input and answers with the text of an agent.</source>
        <translation>Aucun programme n’est choisi pour ébaucher des agents. Choisissez-en un dans les préférences&#xa0;: il reçoit votre souhait sur son entrée standard et répond par le texte d’un agent.</translation>
    </message>
    <message>
        <source>The program “%1” was not found in the folders of PATH. Choose another one in the preferences.</source>
        <translation>Le programme «&#xa0;%1&#xa0;» n’a pas été trouvé dans les dossiers de PATH. Choisissez-en un autre dans les préférences.</translation>
    </message>
</context>
<context>
    <name>dossier::SameNameModel</name>
    <message numerus="yes">
        <source>%n equal files</source>
        <translation>
            <numerusform>%n fichier identique</numerusform>
            <numerusform>%n fichiers identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that differ</source>
        <translation>
            <numerusform>%n fichier différent</numerusform>
            <numerusform>%n fichiers différents</numerusform>
        </translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Equal, may be used</source>
        <translation>Identique, peut-être utilisé</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Different, may be used</source>
        <translation>Différent, peut-être utilisé</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différent</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
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
        <translation>Seulement les noms aux fichiers différents</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>Filtrer les noms</translation>
    </message>
    <message>
        <source>Names that several files have</source>
        <translation>Noms portés par plusieurs fichiers</translation>
    </message>
    <message>
        <source>Seen from %1</source>
        <translation>Vu depuis %1</translation>
    </message>
    <message>
        <source>No two files have the same name.

Names that several files have stand here, with the folders that hold them, which of them is used, and which are equal.</source>
        <translation>Il n’y a pas deux fichiers du même nom.

Les noms portés par plusieurs fichiers apparaissent ici, avec les dossiers qui contiennent ces fichiers, celui qui est utilisé et ceux qui sont identiques.</translation>
    </message>
    <message>
        <source>No name fits the filter. Change the filter to see others.</source>
        <translation>Aucun nom ne correspond au filtre. Changez le filtre pour en voir d’autres.</translation>
    </message>
    <message>
        <source>Choose a file that another one has the name of.</source>
        <translation>Choisissez un fichier dont un autre porte le nom.</translation>
    </message>
    <message>
        <source>Compares %1 with %2.</source>
        <translation>Compare %1 à %2.</translation>
    </message>
</context>
<context>
    <name>dossier::SameNames</name>
    <message>
        <source>Managed</source>
        <translation>Géré</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Home, %1</source>
        <translation>Personnel, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Source of %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>dossier::ScanProgress</name>
    <message>
        <source>Reading agents</source>
        <translation>Lecture des agents</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Looking for agents …</source>
        <translation>Recherche d’agents…</translation>
    </message>
    <message>
        <source>Reading agents: %1 of %2</source>
        <translation>Lecture des agents&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>dossier::Screenshot</name>
    <message>
        <source>dossier: the window was not ready in time; no picture was written.</source>
        <translation>dossier&#xa0;: la fenêtre n’était pas prête à temps&#x202f;; aucune image n’a été écrite.</translation>
    </message>
    <message>
        <source>dossier: the picture could not be written to %1.</source>
        <translation>dossier&#xa0;: l’image n’a pas pu être écrite dans %1.</translation>
    </message>
</context>
<context>
    <name>dossier::SeenFromButton</name>
    <message>
        <source>Seen from: nowhere</source>
        <translation>Vu depuis&#xa0;: nulle part</translation>
    </message>
    <message>
        <source>Seen from: %1</source>
        <translation>Vu depuis&#xa0;: %1</translation>
    </message>
    <message>
        <source>The folder in which the client is started: from there it is judged which agent answers to a name.</source>
        <translation>Le dossier où le client est lancé&#xa0;: c’est de là que se décide quel agent répond à un nom.</translation>
    </message>
    <message>
        <source>The first place</source>
        <translation>Le premier emplacement</translation>
    </message>
    <message>
        <source>Another Folder …</source>
        <translation>Autre dossier…</translation>
    </message>
</context>
<context>
    <name>dossier::SeenIndex</name>
    <message>
        <source>What you last saw of your agents could not be read from %1: %2. The file is left as it is. Changes by others are told from now on only, and what you mark as seen is not remembered. Check the disk and the permissions, then start Dossier again.</source>
        <translation>Ce que vous avez vu de vos agents n’a pas pu être lu dans %1&#xa0;: %2. Le fichier est laissé tel quel. Les modifications des autres ne sont signalées qu’à partir de maintenant, et ce que vous marquez comme vu n’est pas retenu. Vérifiez le disque et les droits, puis relancez Dossier.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Dossier and is left as it is. Changes by others are told from now on only, and what you mark as seen is not remembered. Use the newer Dossier, or move the file away and start again.</source>
        <translation>%1 a été écrit par une version plus récente de Dossier et est laissé tel quel. Les modifications des autres ne sont signalées qu’à partir de maintenant, et ce que vous marquez comme vu n’est pas retenu. Utilisez la version plus récente de Dossier, ou déplacez le fichier et relancez.</translation>
    </message>
    <message>
        <source>%1 is damaged and could not be moved away: %2. Changes by others are told from now on only, and what you mark as seen is not remembered. Move the file away and start Dossier again.</source>
        <translation>%1 est endommagé et n’a pas pu être mis de côté&#xa0;: %2. Les modifications des autres ne sont signalées qu’à partir de maintenant, et ce que vous marquez comme vu n’est pas retenu. Déplacez le fichier et relancez Dossier.</translation>
    </message>
    <message>
        <source>%1 was damaged and is kept as %2. Changes by others are told from now on only; look at your agents once more.</source>
        <translation>%1 était endommagé et est conservé sous %2. Les modifications des autres ne sont signalées qu’à partir de maintenant&#x202f;; examinez de nouveau vos agents.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is damaged in %n line(s) and could not be copied, so what you mark as seen is not remembered. %2</source>
        <translation>
            <numerusform>%1 est endommagé sur %n ligne et n’a pas pu être copié&#x202f;; ce que vous marquez comme vu n’est donc pas retenu. %2</numerusform>
            <numerusform>%1 est endommagé sur %n lignes et n’a pas pu être copié&#x202f;; ce que vous marquez comme vu n’est donc pas retenu. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was damaged in %n line(s) and is kept as %2. The agents of these lines are shown as new; look at them once more.</source>
        <translation>
            <numerusform>%1 était endommagé sur %n ligne et est conservé sous %2. L’agent de cette ligne est affiché comme nouveau&#x202f;; examinez-le de nouveau.</numerusform>
            <numerusform>%1 était endommagé sur %n lignes et est conservé sous %2. Les agents de ces lignes sont affichés comme nouveaux&#x202f;; examinez-les de nouveau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::SetCommand</name>
    <message>
        <source>Sets fields by the smallest edit of the file.</source>
        <translation>Définit des champs par la plus petite modification possible du fichier.</translation>
    </message>
    <message>
        <source>“set” takes a file and at least one KEY=VALUE.</source>
        <translation>«&#xa0;set&#xa0;» exige un fichier et au moins un CLÉ=VALEUR.</translation>
    </message>
    <message>
        <source>“%1” is not of the form KEY=VALUE.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas la forme CLÉ=VALEUR.</translation>
    </message>
</context>
<context>
    <name>dossier::SettingField</name>
    <message>
        <source>As the system (%1)</source>
        <translation>Comme le système (%1)</translation>
    </message>
    <message>
        <source>Back to the standard</source>
        <translation>Rétablir la valeur par défaut</translation>
    </message>
    <message>
        <source>Back to the standard: %1</source>
        <translation>Rétablir la valeur par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (not here)</source>
        <translation>%1 (absent d’ici)</translation>
    </message>
</context>
<context>
    <name>dossier::SettingsTable</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituelles</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
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
        <translation>Jamais</translation>
    </message>
    <message>
        <source>When the tab or the window is left</source>
        <translation>En quittant l’onglet ou la fenêtre</translation>
    </message>
    <message>
        <source>After a pause in typing</source>
        <translation>Après une pause dans la saisie</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light or dark. “As the system” follows the desktop.</source>
        <translation>Clair ou sombre. «&#xa0;Comme le système&#xa0;» suit le bureau.</translation>
    </message>
    <message>
        <source>Colours of the light theme</source>
        <translation>Couleurs du thème clair</translation>
    </message>
    <message>
        <source>High contrast is black on white, and gives every character and every coloured word a contrast of at least 7 : 1.</source>
        <translation>Le contraste élevé est en noir sur blanc, et donne à chaque signe et à chaque mot coloré un contraste d’au moins 7&#xa0;:&#xa0;1.</translation>
    </message>
    <message>
        <source>Colours of the dark theme</source>
        <translation>Couleurs du thème sombre</translation>
    </message>
    <message>
        <source>High contrast is white on black, and gives every character and every coloured word a contrast of at least 7 : 1.</source>
        <translation>Le contraste élevé est en blanc sur noir, et donne à chaque signe et à chaque mot coloré un contraste d’au moins 7&#xa0;:&#xa0;1.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of menus, messages and explanations. It is used from the next start on.</source>
        <translation>Pour les menus, les messages et les explications. Elle s’applique au prochain démarrage.</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>Police du texte</translation>
    </message>
    <message>
        <source>Of the text of agent files. In a font whose letters are of one width, columns stand below each other.</source>
        <translation>Pour le texte des fichiers d’agents. Avec une police à chasse fixe, les colonnes s’alignent.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>The usual size of the font; View ▸ Zoom In and Zoom Out go from there.</source>
        <translation>La taille habituelle de la police&#x202f;; Affichage ▸ Zoom avant et Zoom arrière partent de là.</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1&#xa0;pt</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Retour à la ligne automatique</translation>
    </message>
    <message>
        <source>A line that is longer than the window goes on in the next row. Nothing in the file changes.</source>
        <translation>Une ligne plus longue que la fenêtre continue en dessous. Rien ne change dans le fichier.</translation>
    </message>
    <message>
        <source>Line ends of new files</source>
        <translation>Fins de ligne des nouveaux fichiers</translation>
    </message>
    <message>
        <source>Files that are there keep theirs. Claude Code cannot repair a header with Windows line ends and drops such an agent without a message; LF is read everywhere.</source>
        <translation>Les fichiers existants gardent les leurs. Claude Code ne peut pas réparer un en-tête avec des fins de ligne Windows et écarte un tel agent sans message&#x202f;; LF est lu partout.</translation>
    </message>
    <message>
        <source>Save by itself</source>
        <translation>Enregistrer automatiquement</translation>
    </message>
    <message>
        <source>Running sessions of Claude Code read an unfinished sentence as well. A text is not saved automatically if it has no file yet or is read-only, if another program changed its file, if its header no longer loads, or if saving it needs a question; the status bar says why.</source>
        <translation>Les sessions de Claude Code en cours prennent aussi une phrase à moitié écrite. N’est pas enregistré automatiquement un texte qui n’a pas encore de fichier ou qui est en lecture seule, dont le fichier a été modifié par un autre programme, dont l’en-tête ne se charge plus ou dont l’enregistrement demande une confirmation&#x202f;; la barre d’état dit pourquoi.</translation>
    </message>
    <message>
        <source>Pause before it saves by itself</source>
        <translation>Pause avant l’enregistrement automatique</translation>
    </message>
    <message>
        <source>Counted from the last change of the text.</source>
        <translation>Comptée à partir de la dernière modification du texte.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Terminal to try agents in</source>
        <translation>Terminal où essayer les agents</translation>
    </message>
    <message>
        <source>The name of its program, such as konsole or xterm. If it is empty, Dossier asks you about the first one that it finds before starting it.</source>
        <translation>Le nom de son programme, comme konsole ou xterm. Si ce champ est vide, le premier trouvé n’est lancé qu’après confirmation.</translation>
    </message>
    <message>
        <source>Run the client’s own validator when asked to</source>
        <translation>Exécuter sur demande le validateur du client</translation>
    </message>
    <message>
        <source>Agent ▸ Ask Claude Code runs it without another question. It reads the files of the agent’s folder; what else it does is up to it.</source>
        <translation>Agent ▸ Interroger Claude Code l’exécute sans autre question. Il lit les fichiers du dossier de l’agent&#x202f;; ce qu’il fait d’autre ne dépend que de lui.</translation>
    </message>
    <message>
        <source>Program that drafts agents</source>
        <translation>Programme qui ébauche des agents</translation>
    </message>
    <message>
        <source>With its arguments, such as: claude -p. No shell reads it. It is given your instructions on its standard input, and the open agent’s text if you say so; what it answers is shown and never saved automatically.</source>
        <translation>Avec ses arguments, par exemple&#xa0;: claude -p. Aucun shell ne les lit. Le programme reçoit votre souhait sur son entrée standard, et le texte de l’agent ouvert si vous le demandez&#x202f;; sa réponse est affichée et jamais enregistrée automatiquement.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Other Programs</source>
        <translation>Autres programmes</translation>
    </message>
    <message>
        <source>Suggest while a header is typed</source>
        <translation>Proposer pendant la saisie d’un en-tête</translation>
    </message>
    <message>
        <source>Fields, tools, models and other names that the client knows are listed below the cursor: Tab takes the first one, Esc closes the list. Without it, Ctrl+Space still shows the list.</source>
        <translation>Les champs, outils, modèles et autres noms que connaît le client s’affichent en liste sous le curseur&#xa0;: Tab prend le premier, Échap ferme la liste. Sans cette option, Ctrl+Espace affiche quand même la liste.</translation>
    </message>
    <message>
        <source>Close brackets and quotes by itself</source>
        <translation>Fermer automatiquement les parenthèses et les guillemets</translation>
    </message>
    <message>
        <source>A typed ( [ { &quot; or ` brings the closing one along, or is put around what is selected.</source>
        <translation>Un signe ( [ { &quot; ou ` saisi amène le signe fermant, ou les deux encadrent ce qui est sélectionné.</translation>
    </message>
    <message>
        <source>Dim the other paragraphs in focus mode</source>
        <translation>Estomper les autres paragraphes en mode concentration</translation>
    </message>
    <message>
        <source>In View ▸ Focus Mode the paragraph with the cursor stands out from all others.</source>
        <translation>Dans Affichage ▸ Mode concentration, le paragraphe où se trouve le curseur ressort parmi tous les autres.</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>Of the prompt and the descriptions, with the dictionaries of this system. Code, names, keys and links are left out; nothing in the file changes.</source>
        <translation>Dans le prompt et les descriptions, avec les dictionnaires de ce système. Le code, les noms, les clés et les liens sont laissés de côté&#x202f;; rien ne change dans le fichier.</translation>
    </message>
    <message>
        <source>Language of the spelling</source>
        <translation>Langue de l’orthographe</translation>
    </message>
    <message>
        <source>The name of a dictionary, such as en_GB. If it is empty, the system’s language is taken. A text that is evidently in another language is checked in that one, and View ▸ Spelling Language chooses another one for a single file.</source>
        <translation>Le nom d’un dictionnaire, comme en_GB. Si ce champ est vide, la langue du système est utilisée. Un texte manifestement écrit dans une autre langue est vérifié dans celle-ci, et Affichage ▸ Langue de l’orthographe la choisit pour un seul fichier.</translation>
    </message>
</context>
<context>
    <name>dossier::ShortcutController</name>
    <message>
        <source>a part of the window</source>
        <translation>une partie de la fenêtre</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a menu and one in it</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Keys of this part</source>
        <translation>Raccourci de cette partie</translation>
    </message>
</context>
<context>
    <name>dossier::ShortcutModel</name>
    <message>
        <source>%1 triggers “%2” (%3) too. While both have it, it triggers neither.</source>
        <translation>%1 déclenche aussi «&#xa0;%2&#xa0;» (%3). Tant que les deux commandes l’ont, il n’en déclenche aucune.</translation>
    </message>
    <message>
        <source>%1 triggers “%2” too while the focus is in %3. There it triggers neither.</source>
        <translation>%1 déclenche aussi «&#xa0;%2&#xa0;» quand le focus est dans %3. Là, il ne déclenche aucune des deux.</translation>
    </message>
    <message>
        <source>%1 alone types a character; in a text you could not type it any more.</source>
        <translation>%1 seul produit un caractère&#x202f;; dans un texte, vous ne pourriez plus le saisir.</translation>
    </message>
    <message>
        <source>%1 is AltGr with that key on many keyboards, and types a character there.</source>
        <translation>Sur beaucoup de claviers, %1 équivaut à AltGr avec cette touche et produit un caractère.</translation>
    </message>
    <message>
        <source>%1 is what texts and lists use to go about or to edit.</source>
        <translation>%1 sert à se déplacer ou à modifier dans les textes et les listes.</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>aucun raccourci</translation>
    </message>
    <message>
        <source>%1, chosen by you</source>
        <comment>keys</comment>
        <translation>%1, choisi par vous</translation>
    </message>
    <message>
        <source>%1, clashes</source>
        <comment>keys</comment>
        <translation>%1, en conflit</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Se trouve dans</translation>
    </message>
</context>
<context>
    <name>dossier::ShortcutsPage</name>
    <message>
        <source>Commands and their keyboard shortcuts</source>
        <translation>Commandes et leurs raccourcis</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>&amp;Raccourci&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Or:</source>
        <translation>&amp;Ou&#xa0;:</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Choose a command to see and change its keys.</source>
        <translation>Choisissez une commande pour voir et modifier son raccourci.</translation>
    </message>
    <message>
        <source>%1 (%2): these keys are always the same.</source>
        <translation>%1 (%2)&#xa0;: ce raccourci est toujours le même.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command and menu</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Raccourci&#xa0;: %1</translation>
    </message>
    <message>
        <source>Other keys of %1</source>
        <translation>Autre raccourci&#xa0;: %1</translation>
    </message>
    <message>
        <source>By default it has none.</source>
        <translation>Par défaut, elle n’en a pas.</translation>
    </message>
    <message>
        <source>Remove Them There</source>
        <translation>Le retirer là-bas</translation>
    </message>
    <message>
        <source>S&amp;tandard Keys</source>
        <translation>Raccourci &amp;standard</translation>
    </message>
</context>
<context>
    <name>dossier::ShowCommand</name>
    <message>
        <source>Shows what the client reads: header, fields, prompt, and why.</source>
        <translation>Montre ce que lit le client&#xa0;: en-tête, champs, prompt, et pourquoi.</translation>
    </message>
    <message>
        <source>The form of the answer.</source>
        <translation>Le format de la sortie.</translation>
    </message>
    <message>
        <source>“show” takes one file.</source>
        <translation>«&#xa0;show&#xa0;» accepte un seul fichier.</translation>
    </message>
    <message>
        <source>Read for: %1 (measured with %2)</source>
        <translation>Lu pour&#xa0;: %1 (mesuré avec %2)</translation>
    </message>
    <message>
        <source>Installed here is %1, which is newer; it may read otherwise.</source>
        <translation>La version installée ici, %1, est plus récente&#x202f;; sa lecture peut différer.</translation>
    </message>
    <message>
        <source>Header: %1, outcome: %2</source>
        <translation>En-tête&#xa0;: %1, résultat&#xa0;: %2</translation>
    </message>
    <message>
        <source>Rights: %1</source>
        <translation>Autorisations&#xa0;: %1</translation>
    </message>
    <message>
        <source>Where it loads, as if it lay in a project’s agents folder:</source>
        <translation>Où il est chargé, comme s’il se trouvait dans le dossier d’agents d’un projet&#xa0;:</translation>
    </message>
    <message>
        <source>Prompt: lines %1 to %2, %3 characters</source>
        <translation>Prompt&#xa0;: lignes %1 à %2, %3 caractères</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>dossier::SkillsName</name>
    <message>
        <source>This is no name of a skill.</source>
        <translation>Ce n’est pas un nom de skill.</translation>
    </message>
    <message>
        <source>A skill is named with lower-case letters, digits and hyphens; %1 may find none under “%2”.</source>
        <translation>Un skill se nomme avec des minuscules, des chiffres et des traits d’union&#x202f;; %1 risque de n’en trouver aucun sous «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>dossier::SkillsNoSkillTool</name>
    <message>
        <source>Skills are loaded, but the agent cannot call any.</source>
        <translation>Des skills sont chargés, mais l’agent ne peut en appeler aucun.</translation>
    </message>
    <message>
        <source>%1 loads these skills, but without the tool “Skill” this agent can call no other.</source>
        <translation>%1 charge ces skills, mais sans l’outil «&#xa0;Skill&#xa0;», cet agent ne peut en appeler aucun autre.</translation>
    </message>
    <message>
        <source>“Skill” is not in this list.</source>
        <translation>«&#xa0;Skill&#xa0;» manque dans cette liste.</translation>
    </message>
    <message>
        <source>Add “Skill” to “tools”</source>
        <translation>Ajouter «&#xa0;Skill&#xa0;» à «&#xa0;tools&#xa0;»</translation>
    </message>
</context>
<context>
    <name>dossier::SkillsNotFound</name>
    <message>
        <source>No skill of this name is there.</source>
        <translation>Aucun skill de ce nom n’existe.</translation>
    </message>
    <message>
        <source>%1 leaves the skill “%2” out without a message: none of this name is in the project or at home.</source>
        <translation>%1 omet le skill «&#xa0;%2&#xa0;» sans message&#xa0;: il n’y en a aucun de ce nom dans le projet ni dans le dossier personnel.</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Remplacer par %1</translation>
    </message>
</context>
<context>
    <name>dossier::SpecialCharacters</name>
    <message>
        <source>The byte 0x%1, which cannot be shown as text here. It is saved as it is.</source>
        <translation>L’octet 0x%1, qui ne peut pas être affiché ici comme texte. Il est enregistré tel quel.</translation>
    </message>
    <message>
        <source>The control character U+%1, which cannot be seen.</source>
        <translation>Le caractère de contrôle U+%1, invisible.</translation>
    </message>
    <message>
        <source>The tag U+%1, which no font shows. The model can read it as “%2”.</source>
        <translation>Le caractère de balise U+%1, qu’aucune police n’affiche. Le modèle peut le lire comme «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Half of a character (U+%1), which cannot be shown. It is saved as U+FFFD.</source>
        <translation>Une moitié de caractère (U+%1), impossible à afficher. Elle est enregistrée comme U+FFFD.</translation>
    </message>
    <message>
        <source>The character U+%1 (%2), which cannot be seen.</source>
        <translation>Le caractère U+%1 (%2), invisible.</translation>
    </message>
</context>
<context>
    <name>dossier::SpellMenu</name>
    <message>
        <source>Add to Personal &amp;List</source>
        <translation>Ajouter à la &amp;liste personnelle</translation>
    </message>
    <message>
        <source>&amp;Ignore in This File</source>
        <translation>&amp;Ignorer dans ce fichier</translation>
    </message>
    <message>
        <source>Spelling Lan&amp;guage</source>
        <translation>Lan&amp;gue de l’orthographe</translation>
    </message>
    <message>
        <source>No word is like it</source>
        <translation>Aucun mot proche</translation>
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
        <translation>D’après le texte</translation>
    </message>
    <message>
        <source>By the Text: %1</source>
        <translation>D’après le texte&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>dossier::SpellingController</name>
    <message>
        <source>Chec&amp;k Spelling</source>
        <translation>Vérifier l’&amp;orthographe</translation>
    </message>
    <message>
        <source>Ne&amp;xt Misspelling</source>
        <translation>&amp;Faute d’orthographe suivante</translation>
    </message>
    <message>
        <source>Previous Misspellin&amp;g</source>
        <translation>Retour &amp;à la faute précédente</translation>
    </message>
    <message>
        <source>&amp;Spelling Language</source>
        <translation>Lang&amp;ue de l’orthographe</translation>
    </message>
    <message>
        <source>The spelling of a text as long as this one is not checked.</source>
        <translation>L’orthographe d’un texte aussi long n’est pas vérifiée.</translation>
    </message>
    <message>
        <source>No dictionary here knows the language of this text: View ▸ Spelling Language chooses one.</source>
        <translation>Aucun dictionnaire présent ne connaît la langue de ce texte&#xa0;: Affichage ▸ Langue de l’orthographe en choisit une.</translation>
    </message>
    <message>
        <source>All words of this text are in the dictionary: %1.</source>
        <translation>Tous les mots de ce texte sont dans le dictionnaire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary: %2. The menu key offers other words.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans le dictionnaire&#xa0;: %2. La touche Menu propose d’autres mots.</translation>
    </message>
    <message>
        <source>Windows has no dictionary for your languages: add one in its settings of languages.</source>
        <translation>Windows n’a pas de dictionnaire pour vos langues&#xa0;: ajoutez-en un dans ses paramètres de langue.</translation>
    </message>
    <message>
        <source>No dictionary is installed: install one, such as the package hunspell-en-us, together with sonnet6-plugins, and start Dossier again.</source>
        <translation>Aucun dictionnaire n’est installé&#xa0;: installez-en un, par exemple le paquet hunspell-fr, avec sonnet6-plugins, puis redémarrez Dossier.</translation>
    </message>
</context>
<context>
    <name>dossier::SplitController</name>
    <message>
        <source>&amp;Close Split</source>
        <translation>&amp;Fermer la division</translation>
    </message>
    <message>
        <source>Split &amp;Beside</source>
        <translation>&amp;Diviser côte à côte</translation>
    </message>
    <message>
        <source>Split Belo&amp;w</source>
        <translation>Diviser en de&amp;ssous</translation>
    </message>
</context>
<context>
    <name>dossier::Standings</name>
    <message>
        <source>%1 uses this agent in %2 in the place of its own “%3”.</source>
        <translation>%1 utilise cet agent dans %2 à la place de son propre «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>%1 calls this agent “%2”; “%3” alone is one that it has built in.</source>
        <translation>%1 nomme cet agent «&#xa0;%2&#xa0;»&#x202f;; «&#xa0;%3&#xa0;» seul désigne un agent intégré.</translation>
    </message>
    <message>
        <source>%1 uses this agent in %2.</source>
        <translation>%1 utilise cet agent dans %2.</translation>
    </message>
    <message>
        <source>%1 uses this agent in %2; it hides the one in %3.</source>
        <translation>%1 utilise cet agent dans %2&#x202f;; il masque celui de %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 uses this agent in %2; it hides %n others of this name.</source>
        <translation>
            <numerusform>%1 utilise cet agent dans %2&#x202f;; il en masque %n autre de ce nom.</numerusform>
            <numerusform>%1 utilise cet agent dans %2&#x202f;; il en masque %n autres de ce nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 uses the agent in %2 instead: those of an administrator go first.</source>
        <translation>%1 utilise plutôt l’agent dans %2&#xa0;: ceux d’un administrateur passent avant.</translation>
    </message>
    <message>
        <source>%1 uses the agent in %2 instead: its folder is nearer to %3.</source>
        <translation>%1 utilise plutôt l’agent dans %2&#xa0;: son dossier est plus proche de %3.</translation>
    </message>
    <message>
        <source>%1 uses the agent in %2 instead: those of a worktree go before those of its main repository.</source>
        <translation>%1 utilise plutôt l’agent dans %2&#xa0;: ceux d’un worktree passent avant ceux de son dépôt principal.</translation>
    </message>
    <message>
        <source>%1 uses the agent in %2 instead: those of Home go before those of a project.</source>
        <translation>%1 utilise plutôt l’agent dans %2&#xa0;: les agents personnels passent avant ceux d’un projet.</translation>
    </message>
    <message>
        <source>%1 uses one of several agents of this name that go first, such as the one in %2.</source>
        <translation>%1 utilise l’un des agents de ce nom qui passent avant, comme celui de %2.</translation>
    </message>
    <message>
        <source>%1 uses the agent in %2 instead: those of a project go before those of Home.</source>
        <translation>%1 utilise plutôt l’agent dans %2&#xa0;: ceux d’un projet passent avant les agents personnels.</translation>
    </message>
    <message>
        <source>%1 uses either this agent or the one in %2; both files are equal.</source>
        <translation>%1 utilise soit cet agent, soit celui de %2&#x202f;; les deux fichiers sont identiques.</translation>
    </message>
    <message>
        <source>%1 uses either this agent or the one in %2: both lie in one folder of agents, and which of them it takes is not known.</source>
        <translation>%1 utilise soit cet agent, soit celui de %2&#xa0;: les deux sont dans un même dossier d’agents, et on ne sait pas lequel est retenu.</translation>
    </message>
    <message>
        <source>%1 uses either this agent or the one in %2: which of their places goes first is not known.</source>
        <translation>%1 utilise soit cet agent, soit celui de %2&#xa0;: on ne sait pas lequel de leurs emplacements passe avant.</translation>
    </message>
    <message>
        <source>%1 does not see this agent from %2: it looks no further up than the repository’s root %3.</source>
        <translation>%1 ne voit pas cet agent depuis %2&#xa0;: il ne cherche pas plus haut que la racine du dépôt, %3.</translation>
    </message>
    <message>
        <source>Whether %1 sees this agent from %2 is not known: it belongs to the folder %3 above.</source>
        <translation>On ne sait pas si cet agent est visible pour %1 depuis %2&#xa0;: il appartient au dossier parent %3.</translation>
    </message>
    <message>
        <source>This is the source of the plugin “%1”; %2 uses the agent where the plugin is installed.</source>
        <translation>Voici la source du plugin «&#xa0;%1&#xa0;»&#x202f;; %2 utilise l’agent là où le plugin est installé.</translation>
    </message>
    <message>
        <source>%1 sees this agent when it is started in %2.</source>
        <translation>%1 voit cet agent quand il est lancé dans %2.</translation>
    </message>
    <message>
        <source>%1 does not see this agent from %2: it belongs to %3.</source>
        <translation>%1 ne voit pas cet agent depuis %2&#xa0;: il appartient à %3.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: the plugin “%2” is switched off.</source>
        <translation>%1 ne charge pas cet agent&#xa0;: le plugin «&#xa0;%2&#xa0;» est désactivé.</translation>
    </message>
    <message>
        <source>%1 does not see this agent from %2: the plugin “%3” is installed for %4 only.</source>
        <translation>%1 ne voit pas cet agent depuis %2&#xa0;: le plugin «&#xa0;%3&#xa0;» n’est installé que pour %4.</translation>
    </message>
    <message>
        <source>%1 does not see this agent from %2: the plugin “%3” is installed for other projects.</source>
        <translation>%1 ne voit pas cet agent depuis %2&#xa0;: le plugin «&#xa0;%3&#xa0;» est installé pour d’autres projets.</translation>
    </message>
    <message>
        <source>%1 does not load this file.</source>
        <translation>%1 ne charge pas ce fichier.</translation>
    </message>
    <message>
        <source>No name: %1 takes it for a note.</source>
        <translation>Sans nom&#xa0;: %1 le prend pour une note.</translation>
    </message>
    <message>
        <source>%1 looks at no folders inside its folder of agents.</source>
        <translation>%1 ne regarde pas les dossiers à l’intérieur de son dossier d’agents.</translation>
    </message>
    <message>
        <source>No client reads agents from %1.</source>
        <translation>Aucun client ne lit d’agents dans %1.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Not known which</source>
        <translation>On ne sait pas lequel</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not seen from here</source>
        <translation>Non visible d’ici</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Non chargé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Read by no client</source>
        <translation>Lu par aucun client</translation>
    </message>
</context>
<context>
    <name>dossier::StructureController</name>
    <message>
        <source>Fold or Open &amp;Here</source>
        <translation>Replier ou déplier &amp;ici</translation>
    </message>
    <message>
        <source>Fold or Open &amp;All Sections</source>
        <translation>Replier ou déplier &amp;toutes les sections</translation>
    </message>
    <message>
        <source>Fold or Open Hea&amp;der</source>
        <translation>Replier ou déplier l’&amp;en-tête</translation>
    </message>
    <message>
        <source>Outl&amp;ine</source>
        <translation>Pla&amp;n</translation>
    </message>
    <message>
        <source>Fol&amp;ding</source>
        <translation>&amp;Replier et déplier</translation>
    </message>
    <message>
        <source>There is nothing to fold around the cursor.</source>
        <translation>Il n’y a rien à replier autour du curseur.</translation>
    </message>
    <message>
        <source>There is no section, no tag and no code block to fold in this prompt.</source>
        <translation>Ce prompt n’a ni section, ni balise, ni bloc de code à replier.</translation>
    </message>
    <message>
        <source>There is no header to fold.</source>
        <translation>Il n’y a pas d’en-tête à replier.</translation>
    </message>
</context>
<context>
    <name>dossier::Suppression</name>
    <message>
        <source>The file has no header in which a rule could be turned off.</source>
        <translation>Le fichier n’a pas d’en-tête où désactiver une règle.</translation>
    </message>
</context>
<context>
    <name>dossier::Swatch</name>
    <message>
        <source>none</source>
        <comment>no colour</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>No colour: removes the field</source>
        <translation>Aucune couleur&#xa0;: supprime le champ</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 sur %3</translation>
    </message>
</context>
<context>
    <name>dossier::TabBar</name>
    <message>
        <source>Close this tab</source>
        <translation>Fermer cet onglet</translation>
    </message>
</context>
<context>
    <name>dossier::TabController</name>
    <message>
        <source>Reopen Close&amp;d Tab</source>
        <translation>Rouvr&amp;ir l’onglet fermé</translation>
    </message>
    <message>
        <source>All Tab&amp;s …</source>
        <translation>Tous les on&amp;glets…</translation>
    </message>
    <message>
        <source>P&amp;in Tab</source>
        <translation>Épin&amp;gler l’onglet</translation>
    </message>
</context>
<context>
    <name>dossier::Terminal</name>
    <message>
        <source>“%1” is not handed to another program: it could be taken for something else than a name. Use letters, digits and hyphens.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas transmis à un autre programme&#xa0;: il pourrait être pris pour autre chose qu’un nom. Utilisez des lettres, des chiffres et des traits d’union.</translation>
    </message>
    <message>
        <source>%1 was not found: no program “%2” in the folders of PATH. Install it, or start Dossier from a terminal where it is found.</source>
        <translation>%1 n’a pas été trouvé&#xa0;: aucun programme «&#xa0;%2&#xa0;» dans les dossiers de PATH. Installez-le, ou lancez Dossier depuis un terminal où il est trouvé.</translation>
    </message>
    <message>
        <source>It is not known how %1 does that.</source>
        <translation>On ne sait pas comment %1 fait cela.</translation>
    </message>
    <message>
        <source>The terminal “%1” was not found in the folders of PATH. Choose another one in the preferences, or copy the command.</source>
        <translation>Le terminal «&#xa0;%1&#xa0;» n’a pas été trouvé dans les dossiers de PATH. Choisissez-en un autre dans les préférences, ou copiez la commande.</translation>
    </message>
</context>
<context>
    <name>dossier::TextFieldEditor</name>
    <message>
        <source>separated by commas</source>
        <translation>séparés par des virgules</translation>
    </message>
</context>
<context>
    <name>dossier::TextLost</name>
    <message>
        <source>Text behind “ #” is a comment and does not reach the client.</source>
        <translation>Le texte après un «&#xa0;#&#xa0;» (précédé d’un espace) est un commentaire et ne parvient pas au client.</translation>
    </message>
    <message>
        <source>%1 does not get this text: behind “ #” the rest of “%2” is a comment.</source>
        <translation>%1 ne reçoit pas ce texte&#xa0;: après le «&#xa0;#&#xa0;», la suite de «&#xa0;%2&#xa0;» est un commentaire.</translation>
    </message>
    <message>
        <source>Quote “%1” with this text</source>
        <translation>Mettre «&#xa0;%1&#xa0;» entre guillemets avec ce texte</translation>
    </message>
</context>
<context>
    <name>dossier::TextReport</name>
    <message>
        <source>Files checked: %1. Errors: %2, warnings: %3, tips: %4.</source>
        <translation>Fichiers vérifiés&#xa0;: %1. Erreurs&#xa0;: %2, avertissements&#xa0;: %3, conseils&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Not shown: %1.</source>
        <translation>Non affichés&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>dossier::TextSearch</name>
    <message>
        <source>The expression cannot be read: %1 (at character %2).</source>
        <translation>L’expression est illisible&#xa0;: %1 (au caractère %2).</translation>
    </message>
</context>
<context>
    <name>dossier::TextSecret</name>
    <message>
        <source>an access key of AWS</source>
        <translation>une clé d’accès AWS</translation>
    </message>
    <message>
        <source>a token of GitHub</source>
        <translation>un jeton GitHub</translation>
    </message>
    <message>
        <source>a token of GitLab</source>
        <translation>un jeton GitLab</translation>
    </message>
    <message>
        <source>a key of Anthropic</source>
        <translation>une clé Anthropic</translation>
    </message>
    <message>
        <source>a key of OpenAI</source>
        <translation>une clé OpenAI</translation>
    </message>
    <message>
        <source>a token of Slack</source>
        <translation>un jeton Slack</translation>
    </message>
    <message>
        <source>a key of Google</source>
        <translation>une clé Google</translation>
    </message>
    <message>
        <source>a token of npm</source>
        <translation>un jeton npm</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>une clé privée</translation>
    </message>
    <message>
        <source>The text holds what looks like a key or a token.</source>
        <translation>Le texte contient ce qui ressemble à une clé ou à un jeton.</translation>
    </message>
    <message>
        <source>This looks like %1. Whoever reads the file can use it, and each run sends it to the model: keep it in an environment variable, and make a new one.</source>
        <translation>Cela ressemble à %1. Quiconque lit le fichier peut s’en servir, et chaque exécution l’envoie au modèle&#xa0;: gardez ce secret dans une variable d’environnement et créez-en un nouveau.</translation>
    </message>
</context>
<context>
    <name>dossier::ToolNotAllowed</name>
    <message>
        <source>The prompt speaks of a tool that the agent is not given.</source>
        <translation>Le prompt parle d’un outil que l’agent ne reçoit pas.</translation>
    </message>
    <message>
        <source>The prompt speaks of the tool “%1”, which %2 does not give this agent.</source>
        <translation>Le prompt parle de l’outil «&#xa0;%1&#xa0;», que cet agent ne reçoit pas avec %2.</translation>
    </message>
    <message>
        <source>These are the tools.</source>
        <translation>Voici les outils.</translation>
    </message>
</context>
<context>
    <name>dossier::ToolNotMentioned</name>
    <message>
        <source>A tool is given that the prompt never speaks of.</source>
        <translation>L’agent reçoit un outil dont le prompt ne parle jamais.</translation>
    </message>
    <message>
        <source>The prompt never speaks of “%1”.</source>
        <translation>Le prompt ne parle jamais de «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsAgentList</name>
    <message>
        <source>The list of agents to call counts for the main agent only.</source>
        <translation>La liste des agents à appeler ne compte que pour l’agent principal.</translation>
    </message>
    <message>
        <source>%1 keeps to “%2” only where this agent runs as the main agent; called by another, it may call any.</source>
        <translation>%1 ne respecte «&#xa0;%2&#xa0;» que si cet agent est l’agent principal&#x202f;; appelé par un autre, il peut en appeler n’importe lequel.</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsEditor</name>
    <message>
        <source>Nothing is written until the first tool is ticked.</source>
        <translation>Rien n’est écrit tant qu’aucun outil n’est coché.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>Tous les outils</translation>
    </message>
    <message>
        <source>Only these:</source>
        <translation>Seulement ceux-ci&#xa0;:</translation>
    </message>
    <message>
        <source>All but these:</source>
        <translation>Tous sauf ceux-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Others, such as mcp__server__tool or Agent(a, b)</source>
        <translation>Autres, comme mcp__server__tool ou Agent(a, b)</translation>
    </message>
    <message>
        <source>Other tools</source>
        <translation>Autres outils</translation>
    </message>
    <message>
        <source>May use: %1. A limit is written, but not applied.</source>
        <translation>Peut utiliser&#xa0;: %1. Une limite est écrite, mais pas appliquée.</translation>
    </message>
    <message>
        <source>May use: %1</source>
        <translation>Peut utiliser&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsEmpty</name>
    <message>
        <source>The list of tools is empty: the agent gets none.</source>
        <translation>La liste des outils est vide&#xa0;: l’agent n’en reçoit aucun.</translation>
    </message>
    <message>
        <source>%1 gives this agent no tool at all: the list is empty. Without the line it gets all of them.</source>
        <translation>%1 ne donne aucun outil à cet agent&#xa0;: la liste est vide. Sans cette ligne, il les reçoit tous.</translation>
    </message>
    <message>
        <source>Remove “tools”: it may use every tool</source>
        <translation>Supprimer «&#xa0;tools&#xa0;»&#xa0;: il peut utiliser tous les outils</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsInBothLists</name>
    <message>
        <source>A tool is both given and taken away.</source>
        <translation>Un outil est à la fois donné et retiré.</translation>
    </message>
    <message>
        <source>%1 does not give “%2”: it stands in both lists, and taking away wins.</source>
        <translation>%1 ne donne pas «&#xa0;%2&#xa0;»&#xa0;: il figure dans les deux listes, et le retrait l’emporte.</translation>
    </message>
    <message>
        <source>Here it is taken away.</source>
        <translation>C’est ici qu’il est retiré.</translation>
    </message>
    <message>
        <source>Remove it from “tools”</source>
        <translation>Le supprimer de «&#xa0;tools&#xa0;»</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsNeverGiven</name>
    <message>
        <source>The client gives this tool to no agent.</source>
        <translation>Le client ne donne cet outil à aucun agent.</translation>
    </message>
    <message>
        <source>%1 never gives “%2” to an agent that another one calls, even if it is listed.</source>
        <translation>%1 ne donne jamais «&#xa0;%2&#xa0;» à un agent appelé par un autre, même s’il figure dans la liste.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsOldName</name>
    <message>
        <source>The tool has another name today.</source>
        <translation>L’outil porte aujourd’hui un autre nom.</translation>
    </message>
    <message>
        <source>%1 calls “%2” “%3” today; the old name still counts.</source>
        <translation>Dans %1, l’outil «&#xa0;%2&#xa0;» s’appelle aujourd’hui «&#xa0;%3&#xa0;»&#x202f;; l’ancien nom compte encore.</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Remplacer par %1</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsPage</name>
    <message>
        <source>All tools</source>
        <translation>Tous les outils</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Read, and look into the web</source>
        <translation>Lire, et consulter le web</translation>
    </message>
    <message>
        <source>Read and change files</source>
        <translation>Lire et modifier des fichiers</translation>
    </message>
    <message>
        <source>Read, change files and run commands</source>
        <translation>Lire, modifier des fichiers et exécuter des commandes</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>What may it use?</source>
        <translation>Que peut-il utiliser&#x202f;?</translation>
    </message>
    <message>
        <source>What it may use</source>
        <translation>Ce qu’il peut utiliser</translation>
    </message>
    <message>
        <source>Only these:</source>
        <translation>Seulement ceux-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Others, such as mcp__server__tool</source>
        <translation>Autres, comme mcp__server__tool</translation>
    </message>
    <message>
        <source>Other tools</source>
        <translation>Autres outils</translation>
    </message>
    <message>
        <source>Can use: %1</source>
        <translation>Peut utiliser&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsPattern</name>
    <message>
        <source>A pattern behind a tool is not promised to limit it.</source>
        <translation>Rien ne garantit qu’un motif après un outil le limite.</translation>
    </message>
    <message>
        <source>%1 takes “%2” here, but does not promise to hold the agent to what stands in parentheses; a hook or the permission settings do.</source>
        <translation>%1 accepte ici «&#xa0;%2&#xa0;», mais ne garantit pas que l’agent s’en tienne au contenu des parenthèses&#x202f;; un hook ou les paramètres d’autorisation le font.</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsPlanExit</name>
    <message>
        <source>“ExitPlanMode” is given in the permission mode “plan” only.</source>
        <translation>«&#xa0;ExitPlanMode&#xa0;» n’est donné que dans le mode d’autorisation «&#xa0;plan&#xa0;».</translation>
    </message>
    <message>
        <source>%1 gives “%2” to an agent only with “permissionMode: plan”.</source>
        <translation>%1 ne donne «&#xa0;%2&#xa0;» à un agent qu’avec «&#xa0;permissionMode: plan&#xa0;».</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsServersAll</name>
    <message>
        <source>“mcp__*” gives no tools; it only takes them away.</source>
        <translation>«&#xa0;mcp__*&#xa0;» ne donne aucun outil&#x202f;; il ne fait qu’en retirer.</translation>
    </message>
    <message>
        <source>%1 understands “%2” in “disallowedTools” only; to give tools, name each server, as in “mcp__github”.</source>
        <translation>%1 ne comprend «&#xa0;%2&#xa0;» que dans «&#xa0;disallowedTools&#xa0;»&#x202f;; pour donner des outils, nommez chaque serveur, comme dans «&#xa0;mcp__github&#xa0;».</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsTwice</name>
    <message>
        <source>A tool stands twice in one list.</source>
        <translation>Un outil figure deux fois dans une liste.</translation>
    </message>
    <message>
        <source>“%1” stands twice in “%2”; once is enough.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois dans «&#xa0;%2&#xa0;»&#x202f;; une fois suffit.</translation>
    </message>
    <message>
        <source>Keep each tool once</source>
        <translation>Garder chaque outil une fois</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsUnknown</name>
    <message>
        <source>The client has no tool of this name for agents.</source>
        <translation>Le client n’a pas d’outil de ce nom pour les agents.</translation>
    </message>
    <message>
        <source>“%1” is unknown too.</source>
        <translation>«&#xa0;%1&#xa0;» est également inconnu.</translation>
    </message>
    <message>
        <source>%1 knows no tool of this list, “%2” for one, and refuses to start an agent without tools.</source>
        <translation>%1 ne connaît aucun outil de cette liste, par exemple «&#xa0;%2&#xa0;», et refuse de lancer un agent sans outils.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has no tool “%2” of its own, nor %n others of this list; names of tools are exact.</source>
        <translation>
            <numerusform>%1 n’a pas d’outil intégré «&#xa0;%2&#xa0;», ni %n autre de cette liste&#x202f;; les noms d’outils doivent être exacts.</numerusform>
            <numerusform>%1 n’a pas d’outil intégré «&#xa0;%2&#xa0;», ni %n autres de cette liste&#x202f;; les noms d’outils doivent être exacts.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no tool “%2” of its own; names of tools are exact.</source>
        <translation>%1 n’a pas d’outil intégré «&#xa0;%2&#xa0;»&#x202f;; les noms d’outils doivent être exacts.</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Remplacer par %1</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsWidenedByMemory</name>
    <message>
        <source>“memory” gives tools that “tools” leaves out.</source>
        <translation>«&#xa0;memory&#xa0;» donne des outils que «&#xa0;tools&#xa0;» omet.</translation>
    </message>
    <message>
        <source>%1 gives this agent more than “tools” says: a memory turns on %2.</source>
        <translation>%1 donne à cet agent plus que ne le dit «&#xa0;tools&#xa0;»&#xa0;: une mémoire active %2.</translation>
    </message>
    <message>
        <source>This list leaves them out.</source>
        <translation>Cette liste les omet.</translation>
    </message>
    <message>
        <source>Add %1 to “tools”</source>
        <translation>Ajouter %1 à «&#xa0;tools&#xa0;»</translation>
    </message>
    <message>
        <source>Remove “memory”</source>
        <translation>Supprimer «&#xa0;memory&#xa0;»</translation>
    </message>
</context>
<context>
    <name>dossier::Trash</name>
    <message>
        <source>%1 was not deleted: it could not be put in the trash (%2). A file manager may delete it for good.</source>
        <translation>%1 n’a pas été supprimé&#xa0;: impossible de le mettre à la corbeille (%2). Un gestionnaire de fichiers peut le supprimer définitivement.</translation>
    </message>
</context>
<context>
    <name>dossier::UnbalancedTags</name>
    <message>
        <source>A tag in the prompt has no counterpart.</source>
        <translation>Une balise du prompt n’a pas de pendant.</translation>
    </message>
    <message>
        <source>“&lt;/%1&gt;” closes more parts than “&lt;%1&gt;” begins.</source>
        <translation>«&#xa0;&lt;/%1&gt;&#xa0;» ferme plus de parties que «&#xa0;&lt;%1&gt;&#xa0;» n’en ouvre.</translation>
    </message>
    <message>
        <source>“&lt;%1&gt;” begins more parts than “&lt;/%1&gt;” closes.</source>
        <translation>«&#xa0;&lt;%1&gt;&#xa0;» ouvre plus de parties que «&#xa0;&lt;/%1&gt;&#xa0;» n’en ferme.</translation>
    </message>
</context>
<context>
    <name>dossier::UnclosedFence</name>
    <message>
        <source>A block of code in the prompt is not closed.</source>
        <translation>Un bloc de code du prompt n’est pas fermé.</translation>
    </message>
    <message>
        <source>This block of code is not closed, so the rest of the prompt is part of it.</source>
        <translation>Ce bloc de code n’est pas fermé&#x202f;; le reste du prompt en fait donc partie.</translation>
    </message>
    <message>
        <source>Close it at the end</source>
        <translation>Le fermer à la fin</translation>
    </message>
</context>
<context>
    <name>dossier::UndoKeys</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>dossier::UndoPlan</name>
    <message>
        <source>Back to what it was</source>
        <translation>Retour à l’état antérieur</translation>
    </message>
    <message>
        <source>It was changed since; going back loses that too.</source>
        <translation>Il a été modifié depuis&#x202f;; revenir en arrière perd cela aussi.</translation>
    </message>
    <message>
        <source>It was deleted or moved since.</source>
        <translation>Il a été supprimé ou déplacé depuis.</translation>
    </message>
    <message>
        <source>Away with what was made</source>
        <translation>Supprimer ce qui a été créé</translation>
    </message>
    <message>
        <source>It was changed since; it goes to the trash with that.</source>
        <translation>Il a été modifié depuis&#x202f;; il va à la corbeille avec cette modification.</translation>
    </message>
    <message>
        <source>There is another file in its place, which would be lost.</source>
        <translation>Un autre fichier se trouve à sa place et serait perdu.</translation>
    </message>
    <message>
        <source>There is another file in the place where %1 came from.</source>
        <translation>Un autre fichier se trouve à l’endroit d’où venait %1.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>dossier::UnindentedLine</name>
    <message>
        <source>A line continues a value without indentation.</source>
        <translation>Une ligne continue une valeur sans indentation.</translation>
    </message>
    <message>
        <source>Line %1 continues “%2” without indentation.</source>
        <translation>La ligne %1 continue «&#xa0;%2&#xa0;» sans indentation.</translation>
    </message>
    <message>
        <source>Indent line %1</source>
        <translation>Indenter la ligne %1</translation>
    </message>
    <message>
        <source>Indent lines %1–%2</source>
        <translation>Indenter les lignes %1–%2</translation>
    </message>
    <message>
        <source>Line %1 continues “%2” without indentation and does not belong to it any more.</source>
        <translation>La ligne %1 continue «&#xa0;%2&#xa0;» sans indentation et n’en fait plus partie.</translation>
    </message>
    <message>
        <source>Quote “%1”: no word changes</source>
        <translation>Mettre «&#xa0;%1&#xa0;» entre guillemets&#xa0;: aucun mot ne change</translation>
    </message>
</context>
<context>
    <name>dossier::UnknownKey</name>
    <message>
        <source>The client knows no field of this name and ignores it.</source>
        <translation>Le client ne connaît pas de champ de ce nom et l’ignore.</translation>
    </message>
    <message>
        <source>%1 knows no field “%2” and ignores it.</source>
        <translation>%1 ne connaît pas de champ «&#xa0;%2&#xa0;» et l’ignore.</translation>
    </message>
</context>
<context>
    <name>dossier::UnknownSuppression</name>
    <message>
        <source>A comment turns off a rule that there is not.</source>
        <translation>Un commentaire désactive une règle qui n’existe pas.</translation>
    </message>
    <message>
        <source>Dossier has no rule “%1”, so this comment turns nothing off.</source>
        <translation>Dossier n’a pas de règle «&#xa0;%1&#xa0;»&#x202f;; ce commentaire ne désactive donc rien.</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Remplacer par %1</translation>
    </message>
</context>
<context>
    <name>dossier::UnknownValue</name>
    <message>
        <source>“%1” has none of the values that the client knows.</source>
        <translation>«&#xa0;%1&#xa0;» n’a aucune des valeurs que connaît le client.</translation>
    </message>
    <message>
        <source>%1 knows no such value of “%2”; it knows: %3.</source>
        <translation>%1 ne connaît pas cette valeur de «&#xa0;%2&#xa0;»&#x202f;; il connaît&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>Remplacer par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>dossier::UnquotedColon</name>
    <message>
        <source>A value without quotes holds a colon and a space.</source>
        <translation>Une valeur sans guillemets contient un deux-points suivi d’un espace.</translation>
    </message>
    <message>
        <source>%1 cannot repair a header that also has a block of text.</source>
        <translation>%1 ne peut pas réparer un en-tête qui contient aussi un bloc de texte.</translation>
    </message>
    <message>
        <source>Quote “%1”: no word changes</source>
        <translation>Mettre «&#xa0;%1&#xa0;» entre guillemets&#xa0;: aucun mot ne change</translation>
    </message>
    <message>
        <source>The client cannot repair the unquoted “: ” in “%1”.</source>
        <translation>Le client ne peut pas réparer le «&#xa0;:&#xa0;» sans guillemets dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 loads this agent by its file name alone, without its fields, because of the unquoted “: ” in “%2”.</source>
        <translation>%1 charge cet agent par son seul nom de fichier, sans ses champs, à cause du «&#xa0;:&#xa0;» sans guillemets dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 repairs the unquoted “: ” in “%2”; strict readers such as Copilot CLI do not and leave the agent out.</source>
        <translation>%1 répare le «&#xa0;:&#xa0;» sans guillemets dans «&#xa0;%2&#xa0;»&#x202f;; les analyseurs stricts comme Copilot CLI ne le font pas et écartent l’agent.</translation>
    </message>
</context>
<context>
    <name>dossier::UnsetCommand</name>
    <message>
        <source>Removes fields.</source>
        <translation>Supprime des champs.</translation>
    </message>
    <message>
        <source>“unset” takes a file and at least one KEY.</source>
        <translation>«&#xa0;unset&#xa0;» exige un fichier et au moins une CLÉ.</translation>
    </message>
</context>
<context>
    <name>dossier::ValidatorAnswer</name>
    <message>
        <source>Its answer is of a form that is not known here. It stands below as it came.</source>
        <translation>La réponse a une forme inconnue ici. Elle figure ci-dessous telle quelle.</translation>
    </message>
</context>
<context>
    <name>dossier::Verdict</name>
    <message>
        <source>Can use: %1</source>
        <translation>Peut utiliser&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 loads this agent without its fields.</source>
        <translation>%1 charge cet agent sans ses champs.</translation>
    </message>
    <message>
        <source>%1 loads this agent.</source>
        <translation>%1 charge cet agent.</translation>
    </message>
    <message>
        <source>No name: %1 takes it for a note.</source>
        <translation>Sans nom&#xa0;: %1 le prend pour une note.</translation>
    </message>
    <message>
        <source>%1 does not load this agent, and shows no message.</source>
        <translation>%1 ne charge pas cet agent, et n’affiche aucun message.</translation>
    </message>
    <message>
        <source>%1 does not load this agent.</source>
        <translation>%1 ne charge pas cet agent.</translation>
    </message>
    <message numerus="yes">
        <source>Can use: %1 · ≈ %Ln token(s) in every session</source>
        <translation>
            <numerusform>Peut utiliser&#xa0;: %1 · ≈&#xa0;%Ln token à chaque session</numerusform>
            <numerusform>Peut utiliser&#xa0;: %1 · ≈&#xa0;%Ln tokens à chaque session</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::VerdictBar</name>
    <message>
        <source>Good</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
</context>
<context>
    <name>dossier::VersionStore</name>
    <message>
        <source>Earlier versions of files are not kept for now: %1 cannot be written (%2). Free space or change the permissions there.</source>
        <translation>Les versions antérieures des fichiers ne sont pas conservées pour l’instant&#xa0;: impossible d’écrire dans %1 (%2). Libérez-y de l’espace ou changez-y les droits.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>son dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>un autre programme le verrouille</translation>
    </message>
</context>
<context>
    <name>dossier::VersionsDialog</name>
    <message>
        <source>The last %1 states of each file that was open or written here, none above %2; of all files together the newest %3, in %4.</source>
        <translation>Les %1 derniers états de chaque fichier ouvert ou écrit ici, aucun de plus de %2&#x202f;; pour tous les fichiers réunis, les plus récents jusqu’à %3, dans %4.</translation>
    </message>
    <message>
        <source>Earlier Versions of %1</source>
        <translation>Versions antérieures de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédente</translation>
    </message>
    <message>
        <source>To the difference above (Shift+F7)</source>
        <translation>Vers la différence du dessus (Maj+F7)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivante</translation>
    </message>
    <message>
        <source>To the next difference (F7)</source>
        <translation>Vers la différence suivante (F7)</translation>
    </message>
    <message>
        <source>Take This &amp;Difference</source>
        <translation>Reprendre cette &amp;différence</translation>
    </message>
    <message>
        <source>&amp;Take This Version</source>
        <translation>&amp;Reprendre cette version</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>No earlier version of this file is kept yet. Each state that is opened, saved or found changed will be listed here.</source>
        <translation>Aucune version antérieure de ce fichier n’est encore conservée. Chaque état ouvert, enregistré ou trouvé modifié figurera ici.</translation>
    </message>
    <message>
        <source>The text is too large to be shown beside this version; it can still be taken as a whole.</source>
        <translation>Le texte est trop volumineux pour être affiché à côté de cette version&#x202f;; elle peut toutefois être reprise en entier.</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <translation>Version&#xa0;: %1</translation>
    </message>
    <message>
        <source>The text now</source>
        <translation>Le texte actuel</translation>
    </message>
    <message numerus="yes">
        <source>The text now differs from this version in %n place(s).</source>
        <translation>
            <numerusform>Le texte actuel diffère de cette version à %n endroit.</numerusform>
            <numerusform>Le texte actuel diffère de cette version à %n endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text now is this version.</source>
        <translation>Le texte actuel est cette version.</translation>
    </message>
    <message>
        <source>The text is the same; line ends or encoding are others.</source>
        <translation>Le texte est le même&#x202f;; l’encodage ou les fins de ligne diffèrent.</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>%1 est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Makes these lines of the text as they were (%1); nothing is written to the file</source>
        <translation>Ramène ces lignes du texte à leur état antérieur (%1)&#x202f;; rien n’est écrit dans le fichier</translation>
    </message>
    <message>
        <source>Makes the text what it was, as one step that can be undone (%1); nothing is written to the file</source>
        <translation>Ramène le texte à cet état, en une seule étape annulable (%1)&#x202f;; rien n’est écrit dans le fichier</translation>
    </message>
    <message>
        <source>Taken into the text; it is not saved yet.</source>
        <translation>Repris dans le texte&#x202f;; pas encore enregistré.</translation>
    </message>
    <message>
        <source>The text is this version again; it is not saved yet.</source>
        <translation>Le texte est de nouveau cette version&#x202f;; pas encore enregistré.</translation>
    </message>
    <message>
        <source>The version could not be taken into the text.</source>
        <translation>La version n’a pas pu être reprise dans le texte.</translation>
    </message>
</context>
<context>
    <name>dossier::VersionsModel</name>
    <message>
        <source>As opened here</source>
        <translation>Telle qu’ouverte ici</translation>
    </message>
    <message>
        <source>Changed outside, found when opened</source>
        <translation>Modifiée à l’extérieur, constaté à l’ouverture</translation>
    </message>
    <message>
        <source>Changed outside</source>
        <translation>Modifiée à l’extérieur</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Enregistrée ici</translation>
    </message>
    <message>
        <source>Written by a command</source>
        <translation>Écrite par une commande</translation>
    </message>
    <message>
        <source>Before it was written here</source>
        <translation>Avant l’écriture ici</translation>
    </message>
    <message>
        <source>Changed outside, found when written</source>
        <translation>Modifiée à l’extérieur, constaté à l’écriture</translation>
    </message>
    <message>
        <source>first</source>
        <translation>première</translation>
    </message>
    <message>
        <source>line ends or encoding</source>
        <translation>fins de ligne ou encodage</translation>
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
        <translation>Trop volumineuse pour être conservée&#xa0;: on sait seulement qu’elle a existé.</translation>
    </message>
    <message>
        <source>Not kept any more: it is only known that it was.</source>
        <translation>N’est plus conservée&#xa0;: on sait seulement qu’elle a existé.</translation>
    </message>
    <message>
        <source>%1 (too large to be kept)</source>
        <translation>%1 (trop volumineuse pour être conservée)</translation>
    </message>
    <message>
        <source>%1 (not kept any more)</source>
        <translation>%1 (n’est plus conservée)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>dossier::ViewsList</name>
    <message>
        <source>Views of all agents</source>
        <translation>Vues de tous les agents</translation>
    </message>
</context>
<context>
    <name>dossier::ViewsModel</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>All agents of all places in one table</source>
        <translation>Tous les agents de tous les emplacements dans un tableau</translation>
    </message>
    <message>
        <source>Won’t load</source>
        <translation>Non chargés</translation>
    </message>
    <message>
        <source>Agents that their client does not load, or that may do more than is written</source>
        <translation>Agents que leur client ne charge pas, ou qui peuvent faire plus qu’il n’est écrit</translation>
    </message>
    <message>
        <source>Not as written</source>
        <translation>Lus autrement</translation>
    </message>
    <message>
        <source>Agents that their client reads otherwise than written</source>
        <translation>Agents que leur client lit autrement qu’ils ne sont écrits</translation>
    </message>
    <message>
        <source>Changed outside</source>
        <translation>Modifiés à l’extérieur</translation>
    </message>
    <message>
        <source>What others changed since you last saw it here</source>
        <translation>Ce que d’autres ont modifié depuis que vous l’avez vu ici</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Même nom</translation>
    </message>
    <message>
        <source>Names that several files have, and which of them is used</source>
        <translation>Noms portés par plusieurs fichiers, et lequel d’entre eux est utilisé</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>How many tokens all descriptions take of every session, and how alike they are</source>
        <translation>Combien de tokens toutes les descriptions prennent à chaque session, et combien elles se ressemblent</translation>
    </message>
    <message>
        <source>What Dossier wrote</source>
        <translation>Ce que Dossier a écrit</translation>
    </message>
    <message>
        <source>Every write, with a way back</source>
        <translation>Toutes les écritures, avec possibilité de retour en arrière</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>view, count</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>dossier::Watcher</name>
    <message numerus="yes">
        <source>Changes in %n folder(s), such as %1, are noticed only every %2 seconds, as the system watches no more folders. Show fewer places, or raise the system’s limit fs.inotify.max_user_watches.</source>
        <translation>
            <numerusform>Les modifications dans %n dossier, comme %1, ne sont détectées que toutes les %2 secondes, car le système ne surveille pas plus de dossiers. Affichez moins d’emplacements, ou relevez la limite du système fs.inotify.max_user_watches.</numerusform>
            <numerusform>Les modifications dans %n dossiers, comme %1, ne sont détectées que toutes les %2 secondes, car le système ne surveille pas plus de dossiers. Affichez moins d’emplacements, ou relevez la limite du système fs.inotify.max_user_watches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes in %n folder(s), such as %1, are noticed only every %2 seconds, as the system watches no more folders. Show fewer places to notice them sooner.</source>
        <translation>
            <numerusform>Les modifications dans %n dossier, comme %1, ne sont détectées que toutes les %2 secondes, car le système ne surveille pas plus de dossiers. Affichez moins d’emplacements pour les détecter plus tôt.</numerusform>
            <numerusform>Les modifications dans %n dossiers, comme %1, ne sont détectées que toutes les %2 secondes, car le système ne surveille pas plus de dossiers. Affichez moins d’emplacements pour les détecter plus tôt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes in %n folder(s) on a network, such as %1, are noticed only every %2 seconds, as a network tells of none. Wait so long after a change there, or work in a folder of this computer.</source>
        <translation>
            <numerusform>Les modifications dans %n dossier réseau, comme %1, ne sont détectées que toutes les %2 secondes, car un réseau n’en signale aucune. Attendez ce délai après une modification, ou travaillez dans un dossier de cet ordinateur.</numerusform>
            <numerusform>Les modifications dans %n dossiers réseau, comme %1, ne sont détectées que toutes les %2 secondes, car un réseau n’en signale aucune. Attendez ce délai après une modification, ou travaillez dans un dossier de cet ordinateur.</numerusform>
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
        <translation>Écrivez des agents pour Claude Code sous forme de texte et de formulaire, et voyez avant l’enregistrement s’ils se chargeront.</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Shows every agent of a project, or drop it here</source>
        <translation>Affiche tous les agents d’un projet&#x202f;; il peut aussi être déposé ici</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>A single agent file</source>
        <translation>Un seul fichier d’agent</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;open&quot;&gt;%1&lt;/a&gt; in %2</source>
        <comment>file in folder</comment>
        <translation>&lt;a href=&quot;open&quot;&gt;%1&lt;/a&gt; dans %2</translation>
    </message>
    <message>
        <source>In the handbook: %1</source>
        <comment>the title of a page</comment>
        <translation>Dans le manuel&#xa0;: %1</translation>
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
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Open File …</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Add &amp;Folder …</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;As …</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save A&amp;ll</source>
        <translation>&amp;Tout enregistrer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close O&amp;thers</source>
        <translation>Fermer les a&amp;utres</translation>
    </message>
    <message>
        <source>&amp;Earlier Versions …</source>
        <translation>&amp;Versions antérieures…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;New Agent …</source>
        <translation>Nouvel &amp;agent…</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Dupl&amp;icate …</source>
        <translation>D&amp;upliquer…</translation>
    </message>
    <message>
        <source>&amp;Move …</source>
        <translation>&amp;Déplacer…</translation>
    </message>
    <message>
        <source>&amp;Copy To …</source>
        <translation>&amp;Copier vers…</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Com&amp;pare With …</source>
        <translation>Co&amp;mparer avec…</translation>
    </message>
    <message>
        <source>Compare With &amp;Last Commit</source>
        <translation>Comparer au dernier comm&amp;it</translation>
    </message>
    <message>
        <source>Compare With Fil&amp;e on Disk</source>
        <translation>Comparer au &amp;fichier du disque</translation>
    </message>
    <message>
        <source>&amp;Undo Last Batch …</source>
        <translation>Annuler le dernier &amp;lot…</translation>
    </message>
    <message>
        <source>&amp;What Dossier Wrote</source>
        <translation>Ce &amp;que Dossier a écrit</translation>
    </message>
    <message>
        <source>Copy Command to &amp;Try It</source>
        <translation>Copier la commande d’&amp;essai</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find …</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>R&amp;eplace …</source>
        <translation>Re&amp;mplacer…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Go to Line …</source>
        <translation>A&amp;ller à la ligne…</translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation>&amp;Indenter</translation>
    </message>
    <message>
        <source>Unin&amp;dent</source>
        <translation>&amp;Désindenter</translation>
    </message>
    <message>
        <source>Fix Problem in This &amp;Line …</source>
        <translation>Corriger le problème de la li&amp;gne…</translation>
    </message>
    <message>
        <source>Fi&amp;x All Safe Problems …</source>
        <translation>Toutes les correctio&amp;ns sûres…</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>Text With Pre&amp;view</source>
        <translation>Texte a&amp;vec aperçu</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>A&amp;perçu</translation>
    </message>
    <message>
        <source>Show &amp;Agents</source>
        <translation>Afficher les &amp;agents</translation>
    </message>
    <message>
        <source>Show &amp;Fields</source>
        <translation>Afficher les &amp;champs</translation>
    </message>
    <message>
        <source>Show P&amp;roblems</source>
        <translation>Afficher les pro&amp;blèmes</translation>
    </message>
    <message>
        <source>Wrap &amp;Lines</source>
        <translation>Retour à la &amp;ligne</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom arr&amp;ière</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>Taille nor&amp;male</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Next P&amp;roblem</source>
        <translation>Problème su&amp;ivant</translation>
    </message>
    <message>
        <source>Previous Pro&amp;blem</source>
        <translation>Problème pré&amp;cédent</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <translation>&amp;Agents</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>C&amp;hamps</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problèmes</translation>
    </message>
    <message>
        <source>Where It &amp;Loads</source>
        <translation>&amp;Où il est chargé</translation>
    </message>
    <message>
        <source>&amp;Who Would Be Asked?</source>
        <translation>&amp;Qui serait sollicité&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Overview and Other Views</source>
        <translation>Vue d’&amp;ensemble et autres vues</translation>
    </message>
    <message>
        <source>&amp;Next Tab</source>
        <translation>Onglet &amp;suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious Tab</source>
        <translation>Onglet précé&amp;dent</translation>
    </message>
    <message>
        <source>&amp;About Dossier</source>
        <translation>À &amp;propos de Dossier</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>English</source>
        <comment>the name of this language, in itself</comment>
        <translation>Français</translation>
    </message>
    <message>
        <source>Next Pan&amp;e</source>
        <translation>Volet sui&amp;vant</translation>
    </message>
    <message>
        <source>Previo&amp;us Pane</source>
        <translation>Volet préc&amp;édent</translation>
    </message>
</context>
<context>
    <name>dossier::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>A&amp;gent</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Th&amp;eme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Main Tool Bar</source>
        <translation>Barre d’outils principale</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New agent from a template</source>
        <translation>Nouvel agent à partir d’un gabarit</translation>
    </message>
</context>
<context>
    <name>dossier::WindowsLineEnds</name>
    <message>
        <source>Windows line ends keep the client from repairing the header.</source>
        <translation>Les fins de ligne Windows empêchent le client de réparer l’en-tête.</translation>
    </message>
    <message>
        <source>%1 drops this agent because of its Windows line ends: with them it cannot repair the unquoted “: ” in line %2.</source>
        <translation>%1 écarte cet agent à cause de ses fins de ligne Windows&#xa0;: elles l’empêchent de réparer le «&#xa0;:&#xa0;» sans guillemets à la ligne %2.</translation>
    </message>
    <message>
        <source>%1 drops this agent because of its Windows line ends: with them it cannot repair the header.</source>
        <translation>%1 écarte cet agent à cause de ses fins de ligne Windows&#xa0;: elles l’empêchent de réparer l’en-tête.</translation>
    </message>
</context>
<context>
    <name>dossier::Wording</name>
    <message>
        <source>The prompt holds a place that was to be filled in.</source>
        <translation>Le prompt contient un passage qui restait à compléter.</translation>
    </message>
    <message>
        <source>“%1” was left here to be filled in; the model reads it as it stands.</source>
        <translation>«&#xa0;%1&#xa0;» est resté ici à compléter&#x202f;; le modèle le lit tel quel.</translation>
    </message>
    <message>
        <source>The prompt names a folder of one person’s home.</source>
        <translation>Le prompt nomme le dossier personnel d’un utilisateur.</translation>
    </message>
    <message>
        <source>“%1” is the home folder of one person: on another computer there is none. “~/” or a path from the project’s folder goes everywhere.</source>
        <translation>«&#xa0;%1&#xa0;» est le dossier personnel de quelqu’un&#xa0;: sur un autre ordinateur, il n’existe pas. «&#xa0;~/&#xa0;» ou un chemin depuis le dossier du projet convient partout.</translation>
    </message>
    <message>
        <source>The prompt holds a {{variable}} that nothing fills in.</source>
        <translation>Le prompt contient une {{variable}} que rien ne remplit.</translation>
    </message>
    <message>
        <source>Nothing fills in “%1”: the model reads it as it stands.</source>
        <translation>Rien ne remplit «&#xa0;%1&#xa0;»&#xa0;: le modèle le lit tel quel.</translation>
    </message>
    <message>
        <source>The prompt leaves open what is to be done.</source>
        <translation>Le prompt laisse en suspens ce qui est à faire.</translation>
    </message>
    <message>
        <source>“%1” leaves open whether it is to be done; say when it is, and when not.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas si c’est à faire&#x202f;; précisez dans quels cas oui, et dans quels cas non.</translation>
    </message>
    <message>
        <source>Here it is again.</source>
        <translation>Le voici de nouveau.</translation>
    </message>
</context>
<context>
    <name>dossier::Workspace</name>
    <message>
        <source>Untitled %1</source>
        <translation>Sans titre %1</translation>
    </message>
    <message>
        <source>The file has no place yet, so it belongs to no project. Save it first.</source>
        <translation>Le fichier n’a pas encore d’emplacement et n’appartient donc à aucun projet. Enregistrez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 is open in another tab. Close it there, or choose another name.</source>
        <translation>%1 est ouvert dans un autre onglet. Fermez cet onglet ou choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>dossier::WriteObstacle</name>
    <message>
        <source>This is a folder, a pipe or a device, not a file.</source>
        <translation>C’est un dossier, un tube ou un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>The file may not be written: its permissions forbid it.</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: ses droits l’interdisent.</translation>
    </message>
    <message>
        <source>Its folder may not be written: its permissions forbid it.</source>
        <translation>Son dossier ne peut pas être écrit&#xa0;: ses droits l’interdisent.</translation>
    </message>
    <message>
        <source>The name holds characters that no other program can be told. Rename the file first.</source>
        <translation>Le nom contient des caractères impossibles à transmettre à un autre programme. Renommez d’abord le fichier.</translation>
    </message>
    <message>
        <source>An administrator keeps this folder; Dossier leaves its files alone.</source>
        <translation>Un administrateur gère ce dossier&#x202f;; Dossier ne touche pas à ses fichiers.</translation>
    </message>
    <message>
        <source>This is the copy of an installed plugin: an update would overwrite the change. Change it where the plugin is written.</source>
        <translation>C’est la copie d’un plugin installé&#xa0;: une mise à jour écraserait la modification. Modifiez l’agent dans les sources du plugin.</translation>
    </message>
</context>
<context>
    <name>dossier::WrittenFiles</name>
    <message>
        <source>This write is not in the journal any more: only the newest ones are.</source>
        <translation>Cette écriture ne figure plus dans le journal&#xa0;: il ne garde que les plus récentes.</translation>
    </message>
</context>
<context>
    <name>dossier::WrongType</name>
    <message>
        <source>A field holds another kind of value than the client asks for.</source>
        <translation>Un champ contient un autre type de valeur que celui attendu par le client.</translation>
    </message>
    <message>
        <source>%1 wants true or false in “%2”; what it does with another value is not known.</source>
        <translation>%1 exige true ou false dans «&#xa0;%2&#xa0;»&#x202f;; on ne sait pas ce qu’il fait d’une autre valeur.</translation>
    </message>
    <message>
        <source>%1 wants a list of tools in “%2”, such as Read, Grep; what it does with another value is not known.</source>
        <translation>%1 exige une liste d’outils dans «&#xa0;%2&#xa0;», comme Read, Grep&#x202f;; on ne sait pas ce qu’il fait d’une autre valeur.</translation>
    </message>
    <message>
        <source>%1 wants a list in “%2”; what it does with another value is not known.</source>
        <translation>%1 exige une liste dans «&#xa0;%2&#xa0;»&#x202f;; on ne sait pas ce qu’il fait d’une autre valeur.</translation>
    </message>
    <message>
        <source>%1 wants a text in “%2”; what it does with another value is not known.</source>
        <translation>%1 exige un texte dans «&#xa0;%2&#xa0;»&#x202f;; on ne sait pas ce qu’il fait d’une autre valeur.</translation>
    </message>
</context>
<context>
    <name>dossier::yaml</name>
    <message>
        <source>This YAML holds more than %L1 values once its aliases are resolved.</source>
        <translation>Ce YAML contient plus de %L1 valeurs une fois ses alias résolus.</translation>
    </message>
    <message>
        <source>This YAML is nested more than %1 levels deep.</source>
        <translation>Ce YAML est imbriqué sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>This YAML is too long: the limit is %L1 characters.</source>
        <translation>Ce YAML est trop long&#xa0;: la limite est de %L1 caractères.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Editor for AI-agent files: Markdown with a YAML header.</source>
        <translation>Éditeur de fichiers d’agents IA&#xa0;: Markdown avec un en-tête YAML.</translation>
    </message>
    <message>
        <source>Writes a picture of the window once everything is shown, and ends.</source>
        <translation>Écrit une image de la fenêtre une fois tout affiché, puis s’arrête.</translation>
    </message>
    <message>
        <source>Opens a window of its own beside a running one.</source>
        <translation>Ouvre sa propre fenêtre à côté d’une autre déjà ouverte.</translation>
    </message>
    <message>
        <source>Asks for the name and the place of a new agent.</source>
        <translation>Demande le nom et l’emplacement d’un nouvel agent.</translation>
    </message>
    <message>
        <source>Asks for a folder, whose agents are shown.</source>
        <translation>Demande un dossier, dont les agents sont affichés.</translation>
    </message>
    <message>
        <source>Files or folders to open.</source>
        <translation>Fichiers ou dossiers à ouvrir.</translation>
    </message>
    <message>
        <source>Prints the version, and those of the libraries, and ends.</source>
        <translation>Affiche la version et celles des bibliothèques, puis se termine.</translation>
    </message>
</context>
</TS>
