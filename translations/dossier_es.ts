<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
<context>
    <name>Dialect</name>
    <message>
        <source>Claude Code</source>
        <translation>Claude Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Identifies the agent; others call it by this name. Lower-case letters, digits and hyphens are safe everywhere.</source>
        <translation>Identifica al agente; los demás lo llaman por este nombre. Las minúsculas, los dígitos y los guiones son seguros en todas partes.</translation>
    </message>
    <message>
        <source>Without a name Claude Code takes the file for a note; in a plugin the file’s name takes its place.</source>
        <translation>Sin nombre, Claude Code toma el archivo por una nota; en un plugin lo sustituye el nombre del archivo.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Tells Claude when to hand work to this agent; it is read in every session.</source>
        <translation>Le dice a Claude cuándo pasar trabajo a este agente; se lee en cada sesión.</translation>
    </message>
    <message>
        <source>Without a description the agent is not loaded; in a plugin a placeholder takes its place.</source>
        <translation>Sin descripción, el agente no se carga; en un plugin la sustituye un texto provisional.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The model the agent runs on: an alias, a full id, or “inherit”.</source>
        <translation>El modelo con el que trabaja el agente: un alias, un identificador completo o «inherit».</translation>
    </message>
    <message>
        <source>The model of the conversation that calls it.</source>
        <translation>El modelo de la conversación que lo llama.</translation>
    </message>
    <message>
        <source>The model of the conversation that calls the agent.</source>
        <translation>El modelo de la conversación que llama al agente.</translation>
    </message>
    <message>
        <source>The newest Sonnet: balanced.</source>
        <translation>El Sonnet más reciente: equilibrado.</translation>
    </message>
    <message>
        <source>The newest Opus: strongest reasoning.</source>
        <translation>El Opus más reciente: el mejor razonamiento.</translation>
    </message>
    <message>
        <source>The newest Haiku: fast and cheap.</source>
        <translation>El Haiku más reciente: rápido y económico.</translation>
    </message>
    <message>
        <source>The newest Fable.</source>
        <translation>El Fable más reciente.</translation>
    </message>
    <message>
        <source>The strongest model that the account has.</source>
        <translation>El modelo más potente que tenga la cuenta.</translation>
    </message>
    <message>
        <source>Opus for planning, Sonnet for the work.</source>
        <translation>Opus para planificar, Sonnet para trabajar.</translation>
    </message>
    <message>
        <source>The account’s default model.</source>
        <translation>El modelo predeterminado de la cuenta.</translation>
    </message>
    <message>
        <source>Sonnet with a context of one million tokens.</source>
        <translation>Sonnet con un contexto de un millón de tokens.</translation>
    </message>
    <message>
        <source>Opus with a context of one million tokens.</source>
        <translation>Opus con un contexto de un millón de tokens.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>The colour of the agent’s name in the client.</source>
        <translation>El color del nombre del agente en el cliente.</translation>
    </message>
    <message>
        <source>No colour, or one that the client picks.</source>
        <translation>Ningún color, o uno que elige el cliente.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>The tools the agent may use; all others are withheld.</source>
        <translation>Las herramientas que el agente puede usar; las demás se le deniegan.</translation>
    </message>
    <message>
        <source>All tools that agents may have.</source>
        <translation>Todas las que pueden tener los agentes.</translation>
    </message>
    <message>
        <source>Tools withheld</source>
        <translation>Herramientas denegadas</translation>
    </message>
    <message>
        <source>Tools the agent may not use, taken away before “tools” is applied.</source>
        <translation>Herramientas que el agente no puede usar; se retiran antes de aplicar «tools».</translation>
    </message>
    <message>
        <source>Nothing is withheld.</source>
        <translation>No se deniega nada.</translation>
    </message>
    <message>
        <source>Permission mode</source>
        <translation>Modo de permisos</translation>
    </message>
    <message>
        <source>How the agent asks before it acts; a parent in a freer mode wins.</source>
        <translation>Cómo pregunta el agente antes de actuar; prevalece quien lo llama si tiene un modo más libre.</translation>
    </message>
    <message>
        <source>The mode of the conversation that calls it.</source>
        <translation>El modo de la conversación que lo llama.</translation>
    </message>
    <message>
        <source>Asks for each kind of action the first time.</source>
        <translation>Pregunta la primera vez por cada tipo de acción.</translation>
    </message>
    <message>
        <source>Another name of default.</source>
        <translation>Otro nombre de default.</translation>
    </message>
    <message>
        <source>Edits files without asking.</source>
        <translation>Edita archivos sin preguntar.</translation>
    </message>
    <message>
        <source>Decides by itself what needs a question.</source>
        <translation>Decide por sí mismo qué requiere una pregunta.</translation>
    </message>
    <message>
        <source>Denies what is not allowed beforehand, without asking.</source>
        <translation>Rechaza sin preguntar lo que no esté permitido de antemano.</translation>
    </message>
    <message>
        <source>Never asks: every action is allowed.</source>
        <translation>Nunca pregunta: toda acción está permitida.</translation>
    </message>
    <message>
        <source>Reads and plans, changes nothing.</source>
        <translation>Lee y planifica, no cambia nada.</translation>
    </message>
    <message>
        <source>Turn limit</source>
        <translation>Límite de turnos</translation>
    </message>
    <message>
        <source>After so many turns the agent stops.</source>
        <translation>Tras ese número de turnos el agente se detiene.</translation>
    </message>
    <message>
        <source>No limit of its own.</source>
        <translation>Sin límite propio.</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>Skills whose full text the agent has from the start.</source>
        <translation>Skills cuyo texto completo tiene el agente desde el principio.</translation>
    </message>
    <message>
        <source>None beforehand; it may still use the Skill tool.</source>
        <translation>Ninguna de antemano; aun así puede usar la herramienta Skill.</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>Servidores MCP</translation>
    </message>
    <message>
        <source>Servers the agent may use: names, or configurations of its own.</source>
        <translation>Servidores que el agente puede usar: nombres o configuraciones propias.</translation>
    </message>
    <message>
        <source>Those of the session.</source>
        <translation>Los de la sesión.</translation>
    </message>
    <message>
        <source>Hooks</source>
        <translation>Hooks</translation>
    </message>
    <message>
        <source>Commands that run at events while this agent works.</source>
        <translation>Comandos que se ejecutan ante eventos mientras trabaja este agente.</translation>
    </message>
    <message>
        <source>Only those of the session.</source>
        <translation>Solo los de la sesión.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>A folder of notes the agent keeps between sessions; it turns on Read, Write and Edit.</source>
        <translation>Una carpeta de notas que el agente conserva entre sesiones; activa Read, Write y Edit.</translation>
    </message>
    <message>
        <source>No memory.</source>
        <translation>Sin memoria.</translation>
    </message>
    <message>
        <source>In the home folder, for all projects: ~/.claude/agent-memory.</source>
        <translation>En la carpeta personal, para todos los proyectos: ~/.claude/agent-memory.</translation>
    </message>
    <message>
        <source>In the project, to be shared: .claude/agent-memory.</source>
        <translation>En el proyecto, para compartir: .claude/agent-memory.</translation>
    </message>
    <message>
        <source>In the project, not to be shared: .claude/agent-memory-local.</source>
        <translation>En el proyecto, sin compartir: .claude/agent-memory-local.</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En segundo plano</translation>
    </message>
    <message>
        <source>Whether the agent always runs in the background.</source>
        <translation>Si el agente se ejecuta siempre en segundo plano.</translation>
    </message>
    <message>
        <source>As the client decides; usually in the background in interactive sessions.</source>
        <translation>Lo que decida el cliente; en sesiones interactivas, normalmente en segundo plano.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>How much the model thinks; a level it lacks falls to the next lower one.</source>
        <translation>Cuánto piensa el modelo; si carece de un nivel, se aplica el inmediato inferior.</translation>
    </message>
    <message>
        <source>The effort of the session.</source>
        <translation>El esfuerzo de la sesión.</translation>
    </message>
    <message>
        <source>Little thinking, fast.</source>
        <translation>Piensa poco, rápido.</translation>
    </message>
    <message>
        <source>Between low and high.</source>
        <translation>Entre low y high.</translation>
    </message>
    <message>
        <source>Thorough.</source>
        <translation>A fondo.</translation>
    </message>
    <message>
        <source>More than high, where the model has it.</source>
        <translation>Más que high, si el modelo lo ofrece.</translation>
    </message>
    <message>
        <source>All the model has.</source>
        <translation>Todo lo que el modelo puede dar.</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Aislamiento</translation>
    </message>
    <message>
        <source>Where the agent works.</source>
        <translation>Dónde trabaja el agente.</translation>
    </message>
    <message>
        <source>In the working folder itself.</source>
        <translation>En la propia carpeta de trabajo.</translation>
    </message>
    <message>
        <source>In a git worktree of its own.</source>
        <translation>En un worktree de Git propio.</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Primer mensaje</translation>
    </message>
    <message>
        <source>Sent as the first message when the agent runs as the main agent.</source>
        <translation>Se envía como primer mensaje cuando el agente se ejecuta como agente principal.</translation>
    </message>
    <message>
        <source>None; ignored when another agent calls it.</source>
        <translation>Ninguno; se ignora cuando lo llama otro agente.</translation>
    </message>
    <message>
        <source>Leave out CLAUDE.md</source>
        <translation>Omitir CLAUDE.md</translation>
    </message>
    <message>
        <source>Whether the agent goes without the instructions of CLAUDE.md and AGENTS.md.</source>
        <translation>Si el agente prescinde de las instrucciones de CLAUDE.md y AGENTS.md.</translation>
    </message>
    <message>
        <source>It gets them.</source>
        <translation>Las recibe.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Change files</source>
        <translation>Modificar archivos</translation>
    </message>
    <message>
        <source>Run commands</source>
        <translation>Ejecutar comandos</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Agents and skills</source>
        <translation>Agentes y skills</translation>
    </message>
    <message>
        <source>Plan and follow</source>
        <translation>Planificar y seguir</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Reads files.</source>
        <translation>Lee archivos.</translation>
    </message>
    <message>
        <source>Searches in files.</source>
        <translation>Busca en archivos.</translation>
    </message>
    <message>
        <source>Finds files by name.</source>
        <translation>Busca archivos por nombre.</translation>
    </message>
    <message>
        <source>Asks a language server about code.</source>
        <translation>Consulta a un servidor de lenguaje sobre el código.</translation>
    </message>
    <message>
        <source>Changes parts of a file.</source>
        <translation>Modifica partes de un archivo.</translation>
    </message>
    <message>
        <source>Writes whole files.</source>
        <translation>Escribe archivos completos.</translation>
    </message>
    <message>
        <source>Several changes of one file at once; older clients.</source>
        <translation>Varios cambios de un archivo a la vez; clientes antiguos.</translation>
    </message>
    <message>
        <source>Changes cells of a notebook.</source>
        <translation>Modifica celdas de un cuaderno.</translation>
    </message>
    <message>
        <source>Reads notebooks; older clients.</source>
        <translation>Lee cuadernos; clientes antiguos.</translation>
    </message>
    <message>
        <source>Lists a folder; older clients.</source>
        <translation>Lista una carpeta; clientes antiguos.</translation>
    </message>
    <message>
        <source>Runs shell commands.</source>
        <translation>Ejecuta comandos de shell.</translation>
    </message>
    <message>
        <source>Runs PowerShell commands.</source>
        <translation>Ejecuta comandos de PowerShell.</translation>
    </message>
    <message>
        <source>Reads what a command in the background prints; older clients.</source>
        <translation>Lee la salida de un comando en segundo plano; clientes antiguos.</translation>
    </message>
    <message>
        <source>Ends a command in the background; older clients.</source>
        <translation>Termina un comando en segundo plano; clientes antiguos.</translation>
    </message>
    <message>
        <source>Watches a command in the background.</source>
        <translation>Vigila un comando en segundo plano.</translation>
    </message>
    <message>
        <source>Ends a task in the background.</source>
        <translation>Termina una tarea en segundo plano.</translation>
    </message>
    <message>
        <source>Fetches a page.</source>
        <translation>Obtiene una página.</translation>
    </message>
    <message>
        <source>Searches the web.</source>
        <translation>Busca en la web.</translation>
    </message>
    <message>
        <source>Calls other agents; Agent(a, b) only these, when it runs as the main agent.</source>
        <translation>Llama a otros agentes; Agent(a, b) solo a estos, cuando se ejecuta como agente principal.</translation>
    </message>
    <message>
        <source>Uses skills.</source>
        <translation>Usa skills.</translation>
    </message>
    <message>
        <source>Writes to another agent.</source>
        <translation>Escribe a otro agente.</translation>
    </message>
    <message>
        <source>Finds tools that are loaded on demand.</source>
        <translation>Encuentra herramientas que se cargan bajo demanda.</translation>
    </message>
    <message>
        <source>Lists what MCP servers offer to read.</source>
        <translation>Enumera lo que los servidores MCP ofrecen para leer.</translation>
    </message>
    <message>
        <source>Reads what an MCP server offers.</source>
        <translation>Lee lo que ofrece un servidor MCP.</translation>
    </message>
    <message>
        <source>Keeps a list of steps.</source>
        <translation>Lleva una lista de pasos.</translation>
    </message>
    <message>
        <source>Adds a task to the list.</source>
        <translation>Agrega una tarea a la lista.</translation>
    </message>
    <message>
        <source>Reads a task of the list.</source>
        <translation>Lee una tarea de la lista.</translation>
    </message>
    <message>
        <source>Lists the tasks.</source>
        <translation>Enumera las tareas.</translation>
    </message>
    <message>
        <source>Changes a task of the list.</source>
        <translation>Modifica una tarea de la lista.</translation>
    </message>
    <message>
        <source>Moves into a git worktree.</source>
        <translation>Entra en un worktree de Git.</translation>
    </message>
    <message>
        <source>Leaves a git worktree.</source>
        <translation>Sale de un worktree de Git.</translation>
    </message>
    <message>
        <source>Ends planning; only with the permission mode “plan”.</source>
        <translation>Termina la planificación; solo con el modo de permisos «plan».</translation>
    </message>
    <message>
        <source>Makes a page to look at.</source>
        <translation>Crea una página para visualizarla.</translation>
    </message>
    <message>
        <source>Plans a task for later.</source>
        <translation>Programa una tarea para más tarde.</translation>
    </message>
    <message>
        <source>Removes a planned task.</source>
        <translation>Quita una tarea programada.</translation>
    </message>
    <message>
        <source>Lists planned tasks.</source>
        <translation>Enumera las tareas programadas.</translation>
    </message>
    <message>
        <source>Asks the person; never given to agents.</source>
        <translation>Pregunta a la persona; nunca se da a los agentes.</translation>
    </message>
    <message>
        <source>Ends the conversation; never given to agents.</source>
        <translation>Termina la conversación; nunca se da a los agentes.</translation>
    </message>
    <message>
        <source>Begins planning; never given to agents.</source>
        <translation>Empieza la planificación; nunca se da a los agentes.</translation>
    </message>
    <message>
        <source>Wakes the session later; never given to agents.</source>
        <translation>Despierta la sesión más tarde; nunca se da a los agentes.</translation>
    </message>
    <message>
        <source>Reads what a task prints; never given to agents.</source>
        <translation>Lee la salida de una tarea; nunca se da a los agentes.</translation>
    </message>
    <message>
        <source>Waits for servers; never given to agents.</source>
        <translation>Espera a los servidores; nunca se da a los agentes.</translation>
    </message>
    <message>
        <source>Runs a workflow; never given to agents.</source>
        <translation>Ejecuta un flujo de trabajo; nunca se da a los agentes.</translation>
    </message>
    <message>
        <source>Claude Code does not know this key, so the limit it writes is not applied.</source>
        <translation>Claude Code no conoce esta clave, así que no se aplica el límite que expresa.</translation>
    </message>
    <message>
        <source>This is a key of skills and commands; in an agent it has no effect.</source>
        <translation>Es una clave de skills y comandos; en un agente no tiene efecto.</translation>
    </message>
    <message>
        <source>Managed by an administrator</source>
        <translation>Gestionado por un administrador</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Personal</translation>
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
        <translation>El nombre que ven las personas; el agente en sí se llama como su archivo.</translation>
    </message>
    <message>
        <source>The file’s name.</source>
        <translation>El nombre del archivo.</translation>
    </message>
    <message>
        <source>What the agent is for, and when to use it.</source>
        <translation>Para qué sirve el agente y cuándo usarlo.</translation>
    </message>
    <message>
        <source>Without a description the agent is left out.</source>
        <translation>Sin descripción, el agente se omite.</translation>
    </message>
    <message>
        <source>The tools the agent may use; names that are not known are passed over.</source>
        <translation>Las herramientas que el agente puede usar; los nombres desconocidos se pasan por alto.</translation>
    </message>
    <message>
        <source>All tools; an empty list means none.</source>
        <translation>Todas las herramientas; una lista vacía significa ninguna.</translation>
    </message>
    <message>
        <source>The model the agent runs on, or a list of which the first that is there is taken.</source>
        <translation>El modelo con el que trabaja el agente, o una lista de la que se toma el primero disponible.</translation>
    </message>
    <message>
        <source>The model of the session.</source>
        <translation>El modelo de la sesión.</translation>
    </message>
    <message>
        <source>Model policy</source>
        <translation>Política de modelo</translation>
    </message>
    <message>
        <source>Whether the agent may run on another model.</source>
        <translation>Si el agente puede trabajar con otro modelo.</translation>
    </message>
    <message>
        <source>Another model may take its place.</source>
        <translation>Otro modelo puede ocupar su lugar.</translation>
    </message>
    <message>
        <source>Only on the model that is named.</source>
        <translation>Solo con el modelo indicado.</translation>
    </message>
    <message>
        <source>How much the model thinks.</source>
        <translation>Cuánto piensa el modelo.</translation>
    </message>
    <message>
        <source>The model’s own.</source>
        <translation>El propio del modelo.</translation>
    </message>
    <message>
        <source>More than high.</source>
        <translation>Más que high.</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Usado en</translation>
    </message>
    <message>
        <source>Which product the agent is meant for; Copilot CLI lists it all the same.</source>
        <translation>Para qué producto está pensado el agente; Copilot CLI lo muestra de todos modos.</translation>
    </message>
    <message>
        <source>All of them.</source>
        <translation>Todos.</translation>
    </message>
    <message>
        <source>Visual Studio Code.</source>
        <translation>Visual Studio Code.</translation>
    </message>
    <message>
        <source>Copilot on GitHub.</source>
        <translation>Copilot en GitHub.</translation>
    </message>
    <message>
        <source>People may call it</source>
        <translation>Disponible para personas</translation>
    </message>
    <message>
        <source>Whether people can choose the agent.</source>
        <translation>Si las personas pueden elegir el agente.</translation>
    </message>
    <message>
        <source>They can.</source>
        <translation>Pueden.</translation>
    </message>
    <message>
        <source>Agents may not call it</source>
        <translation>No disponible para agentes</translation>
    </message>
    <message>
        <source>Whether other agents are kept from calling this one.</source>
        <translation>Si se impide que otros agentes llamen a este.</translation>
    </message>
    <message>
        <source>They may call it.</source>
        <translation>Pueden llamarlo.</translation>
    </message>
    <message>
        <source>Agents may call it (old)</source>
        <translation>Disponible para agentes (antiguo)</translation>
    </message>
    <message>
        <source>The older, opposite form of “disable-model-invocation”, which wins.</source>
        <translation>La forma antigua y opuesta de «disable-model-invocation», que prevalece.</translation>
    </message>
    <message>
        <source>Servers for this agent.</source>
        <translation>Servidores para este agente.</translation>
    </message>
    <message>
        <source>The skills the agent has, as a list.</source>
        <translation>Las skills que tiene el agente, como lista.</translation>
    </message>
    <message>
        <source>Reads AGENTS.md</source>
        <translation>Lee AGENTS.md</translation>
    </message>
    <message>
        <source>Whether the agent gets the instructions of AGENTS.md and other such files.</source>
        <translation>Si el agente recibe las instrucciones de AGENTS.md y otros archivos similares.</translation>
    </message>
    <message>
        <source>It goes without them.</source>
        <translation>Trabaja sin ellas.</translation>
    </message>
    <message>
        <source>Tools on demand</source>
        <translation>Herramientas bajo demanda</translation>
    </message>
    <message>
        <source>Whether tools are loaded only when they are looked for.</source>
        <translation>Si las herramientas se cargan solo cuando se buscan.</translation>
    </message>
    <message>
        <source>As the client decides.</source>
        <translation>Lo que decida el cliente.</translation>
    </message>
    <message>
        <source>Exact tools</source>
        <translation>Herramientas exactas</translation>
    </message>
    <message>
        <source>Whether the list of tools is taken exactly.</source>
        <translation>Si la lista de herramientas se aplica al pie de la letra.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indicación</translation>
    </message>
    <message>
        <source>Shown to people who choose the agent, in Visual Studio Code.</source>
        <translation>Se muestra a quien elige el agente, en Visual Studio Code.</translation>
    </message>
    <message>
        <source>No hint.</source>
        <translation>Sin indicación.</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Traspaso</translation>
    </message>
    <message>
        <source>Suggestions to go on with another agent, in Visual Studio Code.</source>
        <translation>Sugerencias para continuar con otro agente, en Visual Studio Code.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>The agents that this one may call, in Visual Studio Code; “*” means all.</source>
        <translation>Los agentes a los que este puede llamar, en Visual Studio Code; «*» significa todos.</translation>
    </message>
    <message>
        <source>All agents.</source>
        <translation>Todos los agentes.</translation>
    </message>
    <message>
        <source>On GitHub</source>
        <translation>En GitHub</translation>
    </message>
    <message>
        <source>Tool sets and permissions on GitHub.</source>
        <translation>Conjuntos de herramientas y permisos en GitHub.</translation>
    </message>
    <message>
        <source>The usual ones.</source>
        <translation>Los habituales.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Keys and texts of one’s own.</source>
        <translation>Claves y textos propios.</translation>
    </message>
    <message>
        <source>Searches in files and finds them by name.</source>
        <translation>Busca en archivos y los encuentra por nombre.</translation>
    </message>
    <message>
        <source>Changes and writes files.</source>
        <translation>Modifica y escribe archivos.</translation>
    </message>
    <message>
        <source>Fetches pages and searches the web.</source>
        <translation>Obtiene páginas y busca en la web.</translation>
    </message>
    <message>
        <source>Calls other agents.</source>
        <translation>Llama a otros agentes.</translation>
    </message>
    <message>
        <source>Gemini CLI</source>
        <translation>Gemini CLI</translation>
    </message>
    <message>
        <source>Identifies the agent: the letters a to z, digits, hyphens and underscores only.</source>
        <translation>Identifica al agente: solo letras de la «a» a la «z», dígitos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>Without a name the file is rejected.</source>
        <translation>Sin nombre, el archivo se rechaza.</translation>
    </message>
    <message>
        <source>Shown name</source>
        <translation>Nombre visible</translation>
    </message>
    <message>
        <source>The name that people see.</source>
        <translation>El nombre que ven las personas.</translation>
    </message>
    <message>
        <source>The name itself.</source>
        <translation>El propio nombre.</translation>
    </message>
    <message>
        <source>Tells the main agent when to hand work to this one.</source>
        <translation>Le dice al agente principal cuándo pasar trabajo a este.</translation>
    </message>
    <message>
        <source>Without a description a local agent is rejected.</source>
        <translation>Sin descripción, un agente local se rechaza.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Where the agent runs.</source>
        <translation>Dónde se ejecuta el agente.</translation>
    </message>
    <message>
        <source>A local agent.</source>
        <translation>Un agente local.</translation>
    </message>
    <message>
        <source>Runs here, with the prompt of this file.</source>
        <translation>Se ejecuta aquí, con el prompt de este archivo.</translation>
    </message>
    <message>
        <source>Runs elsewhere and is described by its agent card.</source>
        <translation>Se ejecuta en otro lugar y lo describe su tarjeta de agente.</translation>
    </message>
    <message>
        <source>The model the agent runs on: an id or “inherit”.</source>
        <translation>El modelo con el que trabaja el agente: un identificador o «inherit».</translation>
    </message>
    <message>
        <source>The tools the agent may use, as a list; a name that is no tool rejects the file.</source>
        <translation>Las herramientas que el agente puede usar, como lista; si un nombre no es de ninguna herramienta, el archivo se rechaza.</translation>
    </message>
    <message>
        <source>Servers for this agent alone; their settings are written with underscores, such as http_url.</source>
        <translation>Servidores solo para este agente; su configuración se escribe con guiones bajos, como http_url.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>A number: how freely the model picks its words.</source>
        <translation>Un número: con qué libertad elige el modelo sus palabras.</translation>
    </message>
    <message>
        <source>1.</source>
        <translation>1.</translation>
    </message>
    <message>
        <source>30 turns.</source>
        <translation>30 turnos.</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Límite de tiempo</translation>
    </message>
    <message>
        <source>After so many minutes the agent stops.</source>
        <translation>Tras ese número de minutos el agente se detiene.</translation>
    </message>
    <message>
        <source>10 minutes.</source>
        <translation>10 minutos.</translation>
    </message>
    <message>
        <source>Agent card</source>
        <translation>Tarjeta de agente</translation>
    </message>
    <message>
        <source>Where a remote agent describes itself: a whole address.</source>
        <translation>Dónde se describe a sí mismo un agente remoto: una dirección completa.</translation>
    </message>
    <message>
        <source>A local agent has none.</source>
        <translation>Un agente local no tiene ninguna.</translation>
    </message>
    <message>
        <source>Agent card as text</source>
        <translation>Tarjeta de agente como texto</translation>
    </message>
    <message>
        <source>What a remote agent says of itself, as JSON, in the place of an address.</source>
        <translation>Lo que un agente remoto dice de sí mismo, como JSON, en lugar de una dirección.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>How a remote agent is signed in to.</source>
        <translation>Cómo se inicia sesión en un agente remoto.</translation>
    </message>
    <message>
        <source>Without signing in.</source>
        <translation>Sin iniciar sesión.</translation>
    </message>
    <message>
        <source>Reads a file.</source>
        <translation>Lee un archivo.</translation>
    </message>
    <message>
        <source>Reads several files at once.</source>
        <translation>Lee varios archivos a la vez.</translation>
    </message>
    <message>
        <source>Lists a folder.</source>
        <translation>Lista una carpeta.</translation>
    </message>
    <message>
        <source>Reads the client’s own documentation.</source>
        <translation>Lee la documentación del propio cliente.</translation>
    </message>
    <message>
        <source>Calls other agents; agents that were called cannot use it.</source>
        <translation>Llama a otros agentes; los agentes llamados no pueden usarla.</translation>
    </message>
    <message>
        <source>Begins planning.</source>
        <translation>Empieza la planificación.</translation>
    </message>
    <message>
        <source>Ends planning.</source>
        <translation>Termina la planificación.</translation>
    </message>
    <message>
        <source>Adds a task.</source>
        <translation>Agrega una tarea.</translation>
    </message>
    <message>
        <source>Changes a task.</source>
        <translation>Modifica una tarea.</translation>
    </message>
    <message>
        <source>Reads a task.</source>
        <translation>Lee una tarea.</translation>
    </message>
    <message>
        <source>Makes a task wait for another one.</source>
        <translation>Hace que una tarea espere a otra.</translation>
    </message>
    <message>
        <source>Draws the tasks.</source>
        <translation>Dibuja las tareas.</translation>
    </message>
    <message>
        <source>Asks the person.</source>
        <translation>Pregunta a la persona.</translation>
    </message>
    <message>
        <source>Says what the work is about.</source>
        <translation>Dice de qué trata el trabajo.</translation>
    </message>
    <message>
        <source>Hands in the result.</source>
        <translation>Entrega el resultado.</translation>
    </message>
    <message>
        <source>OpenCode</source>
        <translation>OpenCode</translation>
    </message>
    <message>
        <source>Tells other agents when to hand work to this one.</source>
        <translation>Les dice a otros agentes cuándo pasar trabajo a este.</translation>
    </message>
    <message>
        <source>The agent loads without one.</source>
        <translation>El agente se carga aunque falte.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Whether people choose the agent, other agents call it, or both.</source>
        <translation>Si eligen el agente las personas, lo llaman otros agentes o ambas cosas.</translation>
    </message>
    <message>
        <source>Both.</source>
        <translation>Ambas cosas.</translation>
    </message>
    <message>
        <source>People choose it for the conversation.</source>
        <translation>Las personas lo eligen para la conversación.</translation>
    </message>
    <message>
        <source>Other agents call it.</source>
        <translation>Lo llaman otros agentes.</translation>
    </message>
    <message>
        <source>The model the agent runs on, as provider/model.</source>
        <translation>El modelo con el que trabaja el agente, como proveedor/modelo.</translation>
    </message>
    <message>
        <source>Model variant</source>
        <translation>Variante del modelo</translation>
    </message>
    <message>
        <source>A variant of the model, such as an effort level.</source>
        <translation>Una variante del modelo, como un nivel de esfuerzo.</translation>
    </message>
    <message>
        <source>Takes the place of the name that the path gives.</source>
        <translation>Sustituye al nombre que da la ruta.</translation>
    </message>
    <message>
        <source>The path below the agents folder, without “.md”.</source>
        <translation>La ruta dentro de la carpeta de agentes, sin «.md».</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>For each tool ask, allow or deny; or one of these words for all tools.</source>
        <translation>Para cada herramienta ask, allow o deny; o una de estas palabras para todas.</translation>
    </message>
    <message>
        <source>Tools (old)</source>
        <translation>Herramientas (antiguo)</translation>
    </message>
    <message>
        <source>For each tool true or false; “permission” has taken its place.</source>
        <translation>Para cada herramienta true o false; lo ha sustituido «permission».</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No se cambia nada.</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>A number: another way to limit how freely the model picks its words.</source>
        <translation>Un número: otra forma de limitar la libertad con que el modelo elige sus palabras.</translation>
    </message>
    <message>
        <source>Step limit</source>
        <translation>Límite de pasos</translation>
    </message>
    <message>
        <source>After so many steps the agent answers with text only.</source>
        <translation>Tras ese número de pasos el agente responde solo con texto.</translation>
    </message>
    <message>
        <source>Step limit (old)</source>
        <translation>Límite de pasos (antiguo)</translation>
    </message>
    <message>
        <source>The older name of “steps”.</source>
        <translation>El nombre antiguo de «steps».</translation>
    </message>
    <message>
        <source>A colour as “#RRGGBB” in quotes, or a colour of the theme: primary, secondary, accent, success, warning, error, info.</source>
        <translation>Un color como «#RRGGBB» entre comillas, o un color del tema: primary, secondary, accent, success, warning, error, info.</translation>
    </message>
    <message>
        <source>A colour that the client picks.</source>
        <translation>Un color que elige el cliente.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Whether an agent for other agents is left out of the list after @.</source>
        <translation>Si un agente para otros agentes se omite en la lista tras @.</translation>
    </message>
    <message>
        <source>It is listed.</source>
        <translation>Aparece en la lista.</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Whether the agent is left out altogether.</source>
        <translation>Si el agente se omite por completo.</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>Está disponible.</translation>
    </message>
    <message>
        <source>Model options</source>
        <translation>Opciones del modelo</translation>
    </message>
    <message>
        <source>Settings that are handed to the model’s provider; unknown fields go there too.</source>
        <translation>Opciones que se pasan al proveedor del modelo; los campos desconocidos también van allí.</translation>
    </message>
    <message>
        <source>Qwen Code</source>
        <translation>Qwen Code</translation>
    </message>
    <message>
        <source>Identifies the agent: 2 to 50 letters, digits, hyphens and underscores, none of these two at an end.</source>
        <translation>Identifica al agente: de 2 a 50 letras, dígitos, guiones y guiones bajos; ninguno de estos dos en los extremos.</translation>
    </message>
    <message>
        <source>Without a name the agent is left out.</source>
        <translation>Sin nombre, el agente se omite.</translation>
    </message>
    <message>
        <source>Tells the main agent when to hand work to this one; more than 1,000 characters bring a warning.</source>
        <translation>Le dice al agente principal cuándo pasar trabajo a este; más de 1000 caracteres dan una advertencia.</translation>
    </message>
    <message>
        <source>The model the agent runs on: an id, “inherit” or “fast”.</source>
        <translation>El modelo con el que trabaja el agente: un identificador, «inherit» o «fast».</translation>
    </message>
    <message>
        <source>The model that the settings call the fast one.</source>
        <translation>El modelo que la configuración define como rápido.</translation>
    </message>
    <message>
        <source>The colour of the agent’s name; a value that is none is passed over.</source>
        <translation>El color del nombre del agente; un valor que no sea un color se pasa por alto.</translation>
    </message>
    <message>
        <source>The tools the agent may use.</source>
        <translation>Las herramientas que el agente puede usar.</translation>
    </message>
    <message>
        <source>All tools.</source>
        <translation>Todas las herramientas.</translation>
    </message>
    <message>
        <source>Tools the agent may not use.</source>
        <translation>Herramientas que el agente no puede usar.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>How the agent asks before it acts; another value leaves the agent out.</source>
        <translation>Cómo pregunta el agente antes de actuar; con otro valor, el agente se omite.</translation>
    </message>
    <message>
        <source>Asks before it acts.</source>
        <translation>Pregunta antes de actuar.</translation>
    </message>
    <message>
        <source>Hands its questions on to whoever called it.</source>
        <translation>Traslada sus preguntas a quien lo llamó.</translation>
    </message>
    <message>
        <source>The field of Claude Code; used where “approvalMode” is missing.</source>
        <translation>El campo de Claude Code; se usa si falta «approvalMode».</translation>
    </message>
    <message>
        <source>Whether the agent runs in the background.</source>
        <translation>Si el agente se ejecuta en segundo plano.</translation>
    </message>
    <message>
        <source>It does not.</source>
        <translation>No lo hace.</translation>
    </message>
    <message>
        <source>Servers for this agent, each with a name.</source>
        <translation>Servidores para este agente, cada uno con un nombre.</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>Se ejecuta en</translation>
    </message>
    <message>
        <source>Another program that runs the agent: its kind, command and arguments.</source>
        <translation>Otro programa que ejecuta el agente: su tipo, comando y argumentos.</translation>
    </message>
    <message>
        <source>Qwen Code itself.</source>
        <translation>El propio Qwen Code.</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>Se ejecuta como</translation>
    </message>
    <message>
        <source>In the session itself.</source>
        <translation>En la propia sesión.</translation>
    </message>
    <message>
        <source>In a container.</source>
        <translation>En un contenedor.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>max_turns and max_time_minutes.</source>
        <translation>max_turns y max_time_minutes.</translation>
    </message>
    <message>
        <source>No limits of its own.</source>
        <translation>Sin límites propios.</translation>
    </message>
    <message>
        <source>The theme’s main colour.</source>
        <translation>El color principal del tema.</translation>
    </message>
    <message>
        <source>The theme’s second colour.</source>
        <translation>El color secundario del tema.</translation>
    </message>
    <message>
        <source>The theme’s colour for what should stand out.</source>
        <translation>El color del tema para lo que debe destacar.</translation>
    </message>
    <message>
        <source>The theme’s colour of success.</source>
        <translation>El color del tema para lo que sale bien.</translation>
    </message>
    <message>
        <source>The theme’s colour of warnings.</source>
        <translation>El color del tema para las advertencias.</translation>
    </message>
    <message>
        <source>The theme’s colour of errors.</source>
        <translation>El color del tema para los errores.</translation>
    </message>
    <message>
        <source>The theme’s colour of information.</source>
        <translation>El color del tema para la información.</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>The description</source>
        <translation>La descripción</translation>
    </message>
    <message>
        <source>The prompt tells an agent how to work. The description tells everybody else when to call it. Claude Code reads the descriptions of all agents at the start of each session, and chooses by them.</source>
        <translation>El prompt le dice a un agente cómo trabajar. La descripción les dice a todos los demás cuándo llamarlo. Claude Code lee las descripciones de todos los agentes al inicio de cada sesión y elige según ellas.</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Qué funciona</translation>
    </message>
    <message>
        <source>Begin with the occasion: “Use this agent when tests fail and the cause is not known.”</source>
        <translation>Empezar por la ocasión: «Usar este agente cuando fallen pruebas y no se conozca la causa».</translation>
    </message>
    <message>
        <source>Name what is *not* meant, if another agent is close: “For a slow test, use test-speed.”</source>
        <translation>Decir a qué *no* se refiere, si hay otro agente parecido: «Para una prueba lenta, usar test-speed».</translation>
    </message>
    <message>
        <source>“Use proactively” makes Claude Code call it without being asked.</source>
        <translation>«Use proactively» hace que Claude Code lo llame sin que se le pida.</translation>
    </message>
    <message>
        <source>Two to four examples help where a sentence does not.</source>
        <translation>De dos a cuatro ejemplos ayudan donde una frase no basta.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>An example is a short play: a context, what the user says, what the assistant answers, and why. In the fields each is a card: add one with *Add an example*, and change its lines in place. A conversation that you copied can be pasted as one.</source>
        <translation>Un ejemplo es una pequeña escena: un contexto, qué dice el usuario, qué responde el asistente y por qué. En los campos, cada uno es una tarjeta: se agrega con *Agregar ejemplo* y sus líneas se cambian allí mismo. Una conversación copiada se puede pegar como ejemplo.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Cuánto cuesta</translation>
    </message>
    <message>
        <source>Every description is in every session, whether its agent is called or not. The fields count the characters and estimate the tokens; the overview sums them up for all agents of a folder. Four hundred characters are a good length. Long examples can move to the prompt, which is read only when the agent works.</source>
        <translation>Cada descripción está en todas las sesiones, se llame o no a su agente. Los campos cuentan los caracteres y estiman los tokens; la vista general los suma para todos los agentes de una carpeta. Cuatrocientos caracteres son una buena longitud. Los ejemplos largos pueden pasar al prompt, que solo se lee cuando el agente trabaja.</translation>
    </message>
    <message>
        <source>Quotes and lines</source>
        <translation>Comillas y líneas</translation>
    </message>
    <message>
        <source>A colon and a blank inside a text without quotes, as in `Example: a test fails`, make the header wrong for strict readers. Claude Code repairs it within one line; other clients do not. You need not know the rules: type into the fields, and Dossier writes the quotes that are needed and no others.</source>
        <translation>Dos puntos y un espacio dentro de un texto sin comillas, como en `Example: a test fails`, hacen que el encabezado sea incorrecto para los lectores estrictos. Claude Code lo repara si el texto está en una sola línea; otros, no. No hace falta conocer las reglas: basta con rellenar los campos, y Dossier escribe las comillas necesarias y ninguna más.</translation>
    </message>
    <message>
        <source>Who would be asked? *Go ▸ Who Would Be Asked?* takes a request and ranks your agents by the words of their descriptions.</source>
        <translation>¿A quién se acudiría? *Ir ▸ ¿A quién se acudiría?* toma una petición y ordena los agentes según las palabras de sus descripciones.</translation>
    </message>
    <message>
        <source>Read on: [what it may use](tools.md).</source>
        <translation>Seguir leyendo: [lo que puede usar](tools.md).</translation>
    </message>
    <message>
        <source>Your first agent</source>
        <translation>El primer agente</translation>
    </message>
    <message>
        <source>An agent is a text file. Claude Code reads it, and from then on it can hand work to that agent: a review, a search, a test run. The agent works by itself and reports back.</source>
        <translation>Un agente es un archivo de texto. Claude Code lo lee y, a partir de ahí, puede pasar trabajo a ese agente: una revisión, una búsqueda, una ejecución de pruebas. El agente trabaja por su cuenta y luego informa.</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Qué contiene el archivo</translation>
    </message>
    <message>
        <source>The **header**, between two lines of `---`: what the agent is called, when it is wanted, what it may use.</source>
        <translation>El **encabezado**, entre dos líneas `---`: cómo se llama el agente, cuándo hace falta, qué puede usar.</translation>
    </message>
    <message>
        <source>The **prompt**, all that stands below: what the agent is told before it begins.</source>
        <translation>El **prompt**, todo lo que hay debajo: lo que se le dice al agente antes de que empiece.</translation>
    </message>
    <message>
        <source>Only two values must be there: `name`, by which it is called, and `description`, by which Claude Code decides when to call it. All others have a usual value.</source>
        <translation>Solo dos valores son obligatorios: `name`, el nombre con el que se le llama, y `description`, por la que Claude Code decide cuándo llamarlo. Todos los demás tienen un valor habitual.</translation>
    </message>
    <message>
        <source>In five steps</source>
        <translation>En cinco pasos</translation>
    </message>
    <message>
        <source>Open the folder of your project: *File ▸ Add Folder …*. Dossier finds the agents in it, and writes nothing.</source>
        <translation>Abrir la carpeta del proyecto con *Archivo ▸ Agregar carpeta…*: Dossier encuentra los agentes que contiene y no escribe nada.</translation>
    </message>
    <message>
        <source>Choose *File ▸ New*, and one of the templates. Each is a whole agent that can be changed.</source>
        <translation>Elegir *Archivo ▸ Nuevo* y una de las plantillas. Cada una es un agente completo que se puede cambiar.</translation>
    </message>
    <message>
        <source>Give it a name of small letters and hyphens, such as `code-reviewer`.</source>
        <translation>Darle un nombre con minúsculas y guiones, como `code-reviewer`.</translation>
    </message>
    <message>
        <source>Say in the description when it is wanted: [the description](description.md).</source>
        <translation>Decir en la descripción cuándo hace falta: [la descripción](description.md).</translation>
    </message>
    <message>
        <source>Save it in the folder `.claude/agents` of the project, or of your home if it is to be there in all projects: [where it loads](where-it-loads.md).</source>
        <translation>Guardarlo en la carpeta `.claude/agents` del proyecto, o en la de la carpeta personal si debe estar en todos los proyectos: [dónde se carga](where-it-loads.md).</translation>
    </message>
    <message>
        <source>The line above the text says at any moment whether Claude Code would load the file as it stands. What it says was checked against the client itself.</source>
        <translation>La línea que está sobre el texto dice en todo momento si Claude Code cargaría el archivo tal como está. Lo que dice está comprobado con el propio cliente.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>Ask for it by name: “Use the code-reviewer on my last change.” Claude Code notices a saved file within seconds; only a folder that is new itself wants a restart.</source>
        <translation>Pedirlo por su nombre: «Que el code-reviewer revise mi último cambio». Claude Code detecta un archivo guardado en pocos segundos; solo hay que reiniciarlo si la propia carpeta es nueva.</translation>
    </message>
    <message>
        <source>Many agents</source>
        <translation>Muchos agentes</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Verlos</translation>
    </message>
    <message>
        <source>The **overview** has a line for each agent: model, tools, what it costs, how it stands. Click a column’s head to sort.</source>
        <translation>La **vista general** tiene una línea por agente: modelo, herramientas, cuánto cuesta y en qué estado está. Un clic en el encabezado de una columna ordena la tabla.</translation>
    </message>
    <message>
        <source>The **filter** understands words and questions: `can:Bash` finds who may use it, `model:opus` who works with it. Ctrl+Space shows what can be asked.</source>
        <translation>El **filtro** entiende palabras y preguntas: `can:Bash` encuentra los agentes que pueden usar Bash; `model:opus`, los que trabajan con Opus. Ctrl+Espacio muestra qué se puede preguntar.</translation>
    </message>
    <message>
        <source>*Most Alike* finds descriptions that say the same, where Claude Code would have to guess.</source>
        <translation>*Más parecidos* encuentra descripciones que dicen lo mismo, ante las que Claude Code tendría que adivinar.</translation>
    </message>
    <message>
        <source>Reach them</source>
        <translation>Encontrarlos</translation>
    </message>
    <message>
        <source>Ctrl+P opens an agent by a few letters of its name. Ctrl+Shift+P finds every command of the program, with its key. Ctrl+Shift+F searches the text of all.</source>
        <translation>Ctrl+P abre un agente con unas pocas letras de su nombre. Ctrl+Mayús+P encuentra cualquier comando del programa, con su atajo. Ctrl+Mayús+F busca en el texto de todos los agentes.</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Cambiarlos</translation>
    </message>
    <message>
        <source>Choose several in the overview to set a field of all. *Rename* changes the name where others mention it. *Fix* mends one kind of problem everywhere. Each shows first what would change, file by file; you tick what you want.</source>
        <translation>Con varios elegidos en la vista general, se puede establecer un campo de todos a la vez. *Cambiar nombre* cambia el nombre también donde otros lo mencionan. *Corregir* elimina en todas partes un mismo tipo de problema. Cada uno muestra antes qué cambiaría, archivo por archivo, para marcar lo que se quiera.</translation>
    </message>
    <message>
        <source>*Agent ▸ Undo Last Batch …* takes the changes back. Files that were changed since are named and left as they are.</source>
        <translation>*Agente ▸ Deshacer el último lote…* lo revierte, aunque desde entonces se hayan modificado archivos: dice cuáles y los deja como están.</translation>
    </message>
    <message>
        <source>Read on: [nothing is lost](nothing-is-lost.md).</source>
        <translation>Seguir leyendo: [nada se pierde](nothing-is-lost.md).</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nada se pierde</translation>
    </message>
    <message>
        <source>What is written, and when</source>
        <translation>Qué se escribe y cuándo</translation>
    </message>
    <message>
        <source>Nothing is written until you save. A save changes the bytes that you changed: comments, quotes, order and line ends of everything else stay as they were. A file is never half written, whatever happens in between.</source>
        <translation>No se escribe nada hasta que se guarda. Al guardar solo cambian los bytes que se modificaron: los comentarios, las comillas, el orden y los finales de línea de todo lo demás quedan como estaban. Un archivo nunca queda escrito a medias, pase lo que pase entretanto.</translation>
    </message>
    <message>
        <source>When another program writes too</source>
        <translation>Cuando otro programa también escribe</translation>
    </message>
    <message>
        <source>Agents are changed by people, by Git and by Claude Code itself. Without edits of yours Dossier follows the file. With edits it asks: compare, take theirs, or keep yours. Nothing is overwritten before you have chosen.</source>
        <translation>Los agentes los modifican personas, Git y el propio Claude Code. Si aquí no hay cambios, Dossier sigue al archivo. Si los hay, pregunta: comparar, usar la otra versión o conservar la propia. No se sobrescribe nada hasta que se elija.</translation>
    </message>
    <message>
        <source>When the program ends</source>
        <translation>Cuando el programa termina</translation>
    </message>
    <message>
        <source>What you have not saved is kept every few seconds, and offered at the next start after a crash.</source>
        <translation>Lo que no se había guardado se conserva cada pocos segundos y se ofrece en el siguiente inicio.</translation>
    </message>
    <message>
        <source>Ways back</source>
        <translation>Cómo volver atrás</translation>
    </message>
    <message>
        <source>*Edit ▸ Undo* goes back over everything, form and text in one history, and over a reload from the disk as well.</source>
        <translation>*Editar ▸ Deshacer* deshace todo, formulario y texto en un solo historial, y también una recarga desde el disco.</translation>
    </message>
    <message>
        <source>*File ▸ Earlier Versions …* shows the states that were saved, and takes one or a part of it.</source>
        <translation>*Archivo ▸ Versiones anteriores…* muestra los estados que se guardaron y toma uno de ellos o una parte.</translation>
    </message>
    <message>
        <source>*Agent ▸ What Dossier Wrote* lists every write to your disk, each with its way back.</source>
        <translation>*Agente ▸ Lo que escribió Dossier* enumera todo lo que se escribió en el disco, con la manera de volver atrás.</translation>
    </message>
    <message>
        <source>Deleted agents go to the trash of the desktop.</source>
        <translation>Los agentes eliminados van a la papelera del escritorio.</translation>
    </message>
    <message>
        <source>Odd files</source>
        <translation>Archivos inusuales</translation>
    </message>
    <message>
        <source>A file that is broken, huge, not in UTF-8 or read-only opens all the same, and a line says what is odd about it. Plugins and the managed folder belong to others: they open to be read, and are not written.</source>
        <translation>Un archivo dañado, enorme, de solo lectura o que no está en UTF-8 se abre de todos modos, y una línea dice qué tiene de inusual. Los plugins y la carpeta administrada son de otros: se abren para leerlos y no se escribe en ellos.</translation>
    </message>
    <message>
        <source>[Your first agent](first-agent.md)</source>
        <translation>[El primer agente](first-agent.md)</translation>
    </message>
    <message>
        <source>What it may use</source>
        <translation>Lo que puede usar</translation>
    </message>
    <message>
        <source>Without a list an agent may use every tool that the session has. A list is a limit.</source>
        <translation>Sin una lista, un agente puede usar todas las herramientas que tiene la sesión. Una lista es un límite.</translation>
    </message>
    <message>
        <source>Three ways</source>
        <translation>Tres formas</translation>
    </message>
    <message>
        <source>**All tools.** No key `tools` at all. Usual, and right for most.</source>
        <translation>**Todas las herramientas.** Ninguna clave `tools`. Es lo habitual, y lo adecuado para la mayoría.</translation>
    </message>
    <message>
        <source>**Only these.** `tools: Read, Grep, Glob`. For an agent that must not write, this is what keeps it from writing; a sentence in the prompt is only a request.</source>
        <translation>**Solo estas.** `tools: Read, Grep, Glob`. A un agente que no debe escribir, esto es lo que se lo impide; una frase en el prompt es solo una petición.</translation>
    </message>
    <message>
        <source>**All but these.** `disallowedTools: Bash`. A tool that is in both lists is not given.</source>
        <translation>**Todas menos estas.** `disallowedTools: Bash`. Una herramienta que está en ambas listas no se da.</translation>
    </message>
    <message>
        <source>An empty list means no tool at all. A name that no tool has is passed over without a word; if none of the names is right, the agent does not start.</source>
        <translation>Una lista vacía significa ninguna herramienta. Un nombre que no es de ninguna herramienta se pasa por alto sin avisar; si ninguno de los nombres es correcto, el agente no se inicia.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Names are written as Claude Code writes them, with capitals: `Read`, not `read`. In the text, Ctrl+Space offers them with their meaning.</source>
        <translation>Los nombres se escriben como los escribe Claude Code, con mayúsculas: `Read`, no `read`. En el texto, Ctrl+Espacio los ofrece con su significado.</translation>
    </message>
    <message>
        <source>`Agent(worker)` lets it call other agents, here only `worker`.</source>
        <translation>`Agent(worker)` le permite llamar a otros agentes; aquí, solo a `worker`.</translation>
    </message>
    <message>
        <source>`mcp__server` gives all tools of a server, `mcp__server__tool` one of them.</source>
        <translation>`mcp__server` da todas las herramientas de un servidor; `mcp__server__tool`, una de ellas.</translation>
    </message>
    <message>
        <source>`allowed-tools` is a key of commands and skills. In an agent it means nothing, and the agent may use everything; Dossier says so and offers the right key.</source>
        <translation>`allowed-tools` es una clave de comandos y skills. En un agente no significa nada, y el agente puede usarlo todo; Dossier lo dice y ofrece la clave correcta.</translation>
    </message>
    <message>
        <source>Model, effort, permissions</source>
        <translation>Modelo, esfuerzo, permisos</translation>
    </message>
    <message>
        <source>`model` chooses who works: an alias such as `sonnet`, a full name, or `inherit`. `permissionMode` decides what it is asked about. Agents of a plugin may set neither that nor hooks nor servers: these keys are ignored there, and the fields say so.</source>
        <translation>`model` elige quién trabaja: un alias como `sonnet`, un nombre completo o `inherit`. `permissionMode` decide para qué se pide permiso. Los agentes de un plugin no pueden establecer ni eso ni hooks ni servidores: esas claves se ignoran allí, y los campos lo dicen.</translation>
    </message>
    <message>
        <source>Read on: [where it loads](where-it-loads.md).</source>
        <translation>Seguir leyendo: [dónde se carga](where-it-loads.md).</translation>
    </message>
    <message>
        <source>Where it loads</source>
        <translation>Dónde se carga</translation>
    </message>
    <message>
        <source>The same file is an agent in one folder and nothing in another.</source>
        <translation>El mismo archivo es un agente en una carpeta y nada en otra.</translation>
    </message>
    <message>
        <source>Places, the strongest first</source>
        <translation>Ubicaciones, de mayor a menor prioridad</translation>
    </message>
    <message>
        <source>The managed folder, which an administrator fills.</source>
        <translation>La carpeta administrada, cuyo contenido decide un administrador.</translation>
    </message>
    <message>
        <source>The project: `.claude/agents` of the folder that you work in, and of those above it up to the repository. The nearest wins.</source>
        <translation>El proyecto: `.claude/agents` de la carpeta en la que se trabaja y de las superiores, hasta el repositorio. Prevalece la más cercana.</translation>
    </message>
    <message>
        <source>Your home: `~/.claude/agents`, in all projects.</source>
        <translation>La carpeta personal: `~/.claude/agents`, en todos los proyectos.</translation>
    </message>
    <message>
        <source>Plugins: their agents are called `plugin:name`.</source>
        <translation>Los plugins: sus agentes se llaman `plugin:name`.</translation>
    </message>
    <message>
        <source>Folders inside are searched as well, and change nothing about the name. Only files that end in `.md` count.</source>
        <translation>También se busca en las subcarpetas, que no cambian nada del nombre. Solo cuentan los archivos que terminan en `.md`.</translation>
    </message>
    <message>
        <source>Two of one name</source>
        <translation>Dos con el mismo nombre</translation>
    </message>
    <message>
        <source>Of two agents with one name, the stronger place wins and the other is hidden, without a message. In one and the same place it is not known which one loads. Dossier shows both: *Same name* lists them, and the line above the text says which one hides which.</source>
        <translation>De dos agentes con el mismo nombre, prevalece el de la ubicación con más prioridad y el otro queda oculto, sin ningún aviso. Dentro de una misma ubicación no se sabe cuál se carga. Dossier muestra ambos: *Mismo nombre* los enumera, y la línea que está sobre el texto dice cuál oculta al otro.</translation>
    </message>
    <message>
        <source>What wins depends on where you stand. *Seen from*, in the tool bar, is the folder that Dossier takes you to stand in.</source>
        <translation>Cuál prevalece depende de dónde se esté. *Visto desde*, en la barra de herramientas, es la carpeta para la que se indica.</translation>
    </message>
    <message>
        <source>Why it does not load</source>
        <translation>Por qué no se carga</translation>
    </message>
    <message>
        <source>No `name`: Claude Code takes the file for a note.</source>
        <translation>Sin `name`: Claude Code toma el archivo por una nota.</translation>
    </message>
    <message>
        <source>A header that cannot be read: nothing of it counts, and no message is shown.</source>
        <translation>Un encabezado que no se puede leer: nada de él cuenta y no se muestra ningún mensaje.</translation>
    </message>
    <message>
        <source>The wrong folder, or a name that does not end in `.md`.</source>
        <translation>La carpeta equivocada, o un nombre que termina de otra manera.</translation>
    </message>
    <message>
        <source>The problems below the text name the line and offer a way out. The tab *Where It Loads* shows the same file for other programs too.</source>
        <translation>Los problemas que están bajo el texto indican la línea y ofrecen una solución. La pestaña *Dónde se carga* muestra el mismo archivo también para otros programas.</translation>
    </message>
    <message>
        <source>Read on: [many agents](many-agents.md).</source>
        <translation>Seguir leyendo: [muchos agentes](many-agents.md).</translation>
    </message>
    <message>
        <source>*Changed outside* lists what others, or a program, changed since you last looked.</source>
        <translation>*Cambios externos* enumera lo que otros, o un programa, cambiaron desde la última vez que se miró.</translation>
    </message>
    <message>
        <source>Writing the prompt</source>
        <translation>Escribir el prompt</translation>
    </message>
    <message>
        <source>The prompt is Markdown. *Format ▸ Bold* and its neighbours mark what is selected, or the word at the cursor, and take the marks away again.</source>
        <translation>El prompt es Markdown. *Formato ▸ Negrita* y los comandos vecinos marcan lo seleccionado, o la palabra junto al cursor, y también quitan las marcas.</translation>
    </message>
    <message>
        <source>Lists, tasks, quotes, code and headings are made of whole lines, or undone. *Format ▸ Move Lines Up* keeps the numbers of a list in order.</source>
        <translation>Las listas, tareas, citas, código y títulos se hacen con líneas enteras, o se deshacen. *Formato ▸ Mover líneas hacia arriba* mantiene en orden los números de una lista.</translation>
    </message>
    <message>
        <source>An address pasted over words makes them a link; *Edit ▸ Paste Without Links* does not.</source>
        <translation>Una dirección pegada sobre unas palabras las convierte en un enlace; *Editar ▸ Pegar sin hacer enlaces* no.</translation>
    </message>
    <message>
        <source>*Go ▸ Matching Bracket* leads from a bracket, a tag or the marks of code to the other end.</source>
        <translation>*Ir ▸ Corchete correspondiente* lleva de un corchete, una etiqueta o las marcas de código al otro extremo.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Words that no dictionary has are dotted below, in descriptions and in the prompt; code, names, keys and links are not looked at. Ctrl+F8 goes to the next one, and the menu key offers other words, or adds the word to your own list. The language is that of the text; *View ▸ Spelling Language* chooses another one for this file.</source>
        <translation>Las palabras que no están en ningún diccionario llevan un subrayado de puntos, en las descripciones y en el prompt; el código, los nombres, las claves y los enlaces no se revisan. Ctrl+F8 va a la siguiente, y la tecla de menú ofrece otras palabras o agrega esta a la lista propia. El idioma es el del texto; *Ver ▸ Idioma de la ortografía* elige otro para este archivo.</translation>
    </message>
</context>
<context>
    <name>dossier::AboutDialog</name>
    <message>
        <source>About Dossier</source>
        <translation>Acerca de Dossier</translation>
    </message>
    <message>
        <source>Dossier %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>An editor for AI-agent files: the text is the document, and every verdict says what the client really reads.</source>
        <translation>Un editor de archivos de agentes de IA: el texto es el documento, y cada veredicto dice lo que el cliente lee de verdad.</translation>
    </message>
    <message>
        <source>MIT licence, the Dossier authors.</source>
        <translation>Licencia MIT, los autores de Dossier.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
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
        <translation>El agente aún no tiene archivo. Guárdelo antes.</translation>
    </message>
    <message>
        <source>New agent %1</source>
        <translation>Nuevo agente %1</translation>
    </message>
    <message>
        <source>There is no command that starts this agent.</source>
        <translation>No hay ningún comando que inicie este agente.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
</context>
<context>
    <name>dossier::AgentController</name>
    <message>
        <source>Rename Agent</source>
        <translation>Cambiar nombre del agente</translation>
    </message>
    <message>
        <source>The new name of “%1”. Where others name it is listed next, before anything is changed.</source>
        <translation>El nuevo nombre de «%1». Antes de cambiar nada se mostrará dónde lo nombran otros.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n Agent(s)</source>
        <translation>
            <numerusform>Copiar %n agente</numerusform>
            <numerusform>Copiar %n agentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n Agent(s)</source>
        <translation>
            <numerusform>Mover %n agente</numerusform>
            <numerusform>Mover %n agentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Where are the copies to go?</source>
        <translation>¿Adónde van las copias?</translation>
    </message>
    <message>
        <source>Where are they to go?</source>
        <translation>¿Adónde van?</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Duplicate Agent</source>
        <translation>Duplicar agente</translation>
    </message>
    <message>
        <source>What is the copy of “%1” called, and where does it go?</source>
        <translation>¿Cómo se llama la copia de «%1» y adónde va?</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
</context>
<context>
    <name>dossier::AgentCopies</name>
    <message numerus="yes">
        <source>Equal in %n other place(s).</source>
        <translation>
            <numerusform>Igual en %n ubicación más.</numerusform>
            <numerusform>Igual en %n ubicaciones más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent of this name differs in %1.</source>
        <translation>El agente de este nombre es distinto en %1.</translation>
    </message>
    <message numerus="yes">
        <source>Equal in %n other place(s); differs in %1.</source>
        <translation>
            <numerusform>Igual en %n ubicación más; distinto en %1.</numerusform>
            <numerusform>Igual en %n ubicaciones más; distinto en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::AgentDelegate</name>
    <message>
        <source>reading …</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>agents shown</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>dossier::AgentDocument</name>
    <message>
        <source>This file is open for reading only.</source>
        <translation>Este archivo está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>The change belongs to another version of the text.</source>
        <translation>El cambio corresponde a otra versión del texto.</translation>
    </message>
    <message>
        <source>The text has changed, and there is nothing to mend any more.</source>
        <translation>El texto ha cambiado y ya no hay nada que corregir.</translation>
    </message>
</context>
<context>
    <name>dossier::AgentFile</name>
    <message>
        <source>This field shares a line with another one; change it in the text.</source>
        <translation>Este campo comparte línea con otro; hay que cambiarlo en el texto.</translation>
    </message>
    <message>
        <source>The header holds more than one YAML document; only the first counts.</source>
        <translation>El encabezado contiene más de un documento YAML; solo cuenta el primero.</translation>
    </message>
    <message>
        <source>The header is YAML, but holds no fields of the form “key: value”.</source>
        <translation>El encabezado es YAML, pero no contiene campos de la forma «clave: valor».</translation>
    </message>
    <message>
        <source>The key “%1” stands here a second time; strict readers take a key only once.</source>
        <translation>La clave «%1» aparece aquí por segunda vez; los lectores estrictos solo la admiten una vez.</translation>
    </message>
    <message>
        <source>This field’s key is written in a form that only the text can change.</source>
        <translation>La clave de este campo tiene una forma que solo se puede cambiar en el texto.</translation>
    </message>
    <message>
        <source>The header is written in braces; change it in the text.</source>
        <translation>El encabezado está escrito entre llaves; hay que cambiarlo en el texto.</translation>
    </message>
    <message>
        <source>A space is missing behind the colon.</source>
        <translation>Falta un espacio después de los dos puntos.</translation>
    </message>
    <message>
        <source>The lines below the key are neither a list nor a mapping.</source>
        <translation>Las líneas bajo la clave no son ni una lista ni un mapa.</translation>
    </message>
    <message>
        <source>A quotation mark opens the value, but none closes it at its end.</source>
        <translation>El valor empieza con comillas, pero no se cierran al final.</translation>
    </message>
    <message>
        <source>The brackets of the value do not match.</source>
        <translation>Los corchetes o llaves del valor no están bien emparejados.</translation>
    </message>
    <message>
        <source>The lines of this text block are not indented as they must be.</source>
        <translation>Las líneas de este bloque de texto no tienen la sangría necesaria.</translation>
    </message>
    <message>
        <source>The header is too large to be read.</source>
        <translation>El encabezado es demasiado grande para leerlo.</translation>
    </message>
</context>
<context>
    <name>dossier::AgentFileDialog</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nueva)</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Usar «%1»</translation>
    </message>
</context>
<context>
    <name>dossier::AgentFilterEdit</name>
    <message>
        <source>Filter: words, model:opus, can:Bash …</source>
        <translation>Filtro: palabras, model:opus, can:Bash…</translation>
    </message>
    <message>
        <source>Filter agents</source>
        <translation>Filtrar agentes</translation>
    </message>
    <message>
        <source>Ctrl+Space shows what can be typed here.</source>
        <translation>Ctrl+Espacio muestra lo que se puede escribir aquí.</translation>
    </message>
    <message>
        <source>What can I type here?</source>
        <translation>¿Qué se puede escribir aquí?</translation>
    </message>
    <message>
        <source>What can I type here? (Ctrl+Space)</source>
        <translation>¿Qué se puede escribir aquí? (Ctrl+Espacio)</translation>
    </message>
    <message>
        <source>What can be typed here</source>
        <translation>Lo que se puede escribir aquí</translation>
    </message>
</context>
<context>
    <name>dossier::AgentMenu</name>
    <message>
        <source>No agent is chosen.</source>
        <translation>No se ha elegido ningún agente.</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>El archivo ha desaparecido.</translation>
    </message>
    <message>
        <source>An update or an administrator would overwrite what is changed here.</source>
        <translation>Una actualización o un administrador sobrescribiría lo que se cambie aquí.</translation>
    </message>
    <message>
        <source>This is done with one agent at a time.</source>
        <translation>Esto se hace con un solo agente a la vez.</translation>
    </message>
    <message>
        <source>Two agents can be compared.</source>
        <translation>Se pueden comparar dos agentes.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparar</translation>
    </message>
    <message>
        <source>Co&amp;mpare With …</source>
        <translation>Co&amp;mparar con…</translation>
    </message>
    <message>
        <source>&amp;Earlier Versions …</source>
        <translation>Versiones an&amp;teriores…</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>D&amp;uplicate …</source>
        <translation>&amp;Duplicar…</translation>
    </message>
    <message>
        <source>&amp;Copy To …</source>
        <translation>&amp;Copiar a…</translation>
    </message>
    <message>
        <source>Mo&amp;ve To …</source>
        <translation>Mo&amp;ver a…</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>&amp;Eliminar…</translation>
    </message>
</context>
<context>
    <name>dossier::AgentQuery</name>
    <message>
        <source>The filter has no key “%1:”. It looks for “%2” in names and descriptions.</source>
        <translation>El filtro no tiene la clave «%1:». Busca «%2» en nombres y descripciones.</translation>
    </message>
    <message>
        <source>After “%1:” the filter takes one of: %2.</source>
        <translation>Tras «%1:» el filtro acepta uno de estos: %2.</translation>
    </message>
    <message>
        <source>After “tokens:” the filter takes a number, such as &gt;300, &lt;50 or 100..200.</source>
        <translation>Tras «tokens:» el filtro acepta un número, como &gt;300, &lt;50 o 100..200.</translation>
    </message>
    <message>
        <source>After “changed:” the filter takes one of: %1; or a day, such as &gt;2026-01-31.</source>
        <translation>Tras «changed:» el filtro acepta uno de estos: %1; o un día, como &gt;2026-01-31.</translation>
    </message>
</context>
<context>
    <name>dossier::AgentRowsModel</name>
    <message>
        <source>M: The file differs from the last commit.</source>
        <translation>M: El archivo difiere del último commit.</translation>
    </message>
    <message>
        <source>A: The file is new, and added to the next commit.</source>
        <translation>A: El archivo es nuevo y está agregado al próximo commit.</translation>
    </message>
    <message>
        <source>U: The file is new, and git does not know it.</source>
        <translation>U: El archivo es nuevo y Git no lo conoce.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>modified</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>falta el archivo</translation>
    </message>
    <message>
        <source>changed by others since you saw it</source>
        <translation>modificado por otros desde que se vio</translation>
    </message>
    <message>
        <source>differs from the last commit</source>
        <translation>difiere del último commit</translation>
    </message>
    <message>
        <source>hidden by another agent of its name</source>
        <translation>oculto por otro agente del mismo nombre</translation>
    </message>
    <message>
        <source>%1
No name: %2 takes it for a note</source>
        <translation>%1
Sin nombre: %2 lo toma por una nota</translation>
    </message>
    <message>
        <source>its client</source>
        <translation>su cliente</translation>
    </message>
    <message>
        <source>Others changed it since you last saw it here.</source>
        <translation>Otros lo han modificado desde que se vio aquí por última vez.</translation>
    </message>
    <message>
        <source>What the description costs in every session</source>
        <translation>Lo que cuesta la descripción en cada sesión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Can use</source>
        <translation>Puede usar</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n agent(s)</source>
        <translation>
            <numerusform>%1, %n agente</numerusform>
            <numerusform>%1, %n agentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::AgentSearch</name>
    <message>
        <source>Not searched: you have no permission to read the file. Change its permissions.</source>
        <translation>No se buscó: no se permite leer el archivo. Cambie sus permisos.</translation>
    </message>
    <message>
        <source>Not searched: the file is larger than %1. Open it to search in it.</source>
        <translation>No se buscó: el archivo ocupa más de %1. Ábralo para buscar en él.</translation>
    </message>
    <message>
        <source>Not searched: this is a folder, a pipe or a device.</source>
        <translation>No se buscó: es una carpeta, una tubería o un dispositivo.</translation>
    </message>
    <message>
        <source>Not searched, as it could not be read: %1</source>
        <translation>No se buscó, porque no se pudo leer: %1</translation>
    </message>
    <message>
        <source>The expression takes too long here: the search in this file was given up.</source>
        <translation>La expresión tarda demasiado aquí: se abandonó la búsqueda en este archivo.</translation>
    </message>
</context>
<context>
    <name>dossier::AgentSummary</name>
    <message>
        <source>The file is gone.</source>
        <translation>El archivo ha desaparecido.</translation>
    </message>
    <message>
        <source>This is a link to a file that is not there. Mend the link, or remove it.</source>
        <translation>Es un enlace a un archivo que no existe. Corrija el enlace o quítelo.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a file. It is not opened.</source>
        <translation>Es una tubería o un dispositivo, no un archivo. No se abre.</translation>
    </message>
    <message>
        <source>The file has %1, more than is looked at in a list. It can be opened.</source>
        <translation>El archivo tiene %1, más de lo que se lee para una lista. Sí se puede abrir.</translation>
    </message>
    <message>
        <source>The name holds characters that no other program can be told. Rename the file to open it.</source>
        <translation>El nombre contiene caracteres que no se pueden pasar a ningún otro programa. Para abrir el archivo, cámbiele el nombre.</translation>
    </message>
</context>
<context>
    <name>dossier::AgentTemplate</name>
    <message>
        <source>Plain agent</source>
        <translation>Agente sencillo</translation>
    </message>
    <message>
        <source>Name, description and a short prompt; it may use every tool</source>
        <translation>Nombre, descripción y un prompt breve; puede usar todas las herramientas</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Reads and reports, changes no file: Read, Grep and Glob only</source>
        <translation>Lee e informa, no modifica ningún archivo: solo Read, Grep y Glob</translation>
    </message>
    <message>
        <source>Worker with examples</source>
        <translation>Trabajador con ejemplos</translation>
    </message>
    <message>
        <source>Its description shows by examples when to call it</source>
        <translation>Su descripción muestra con ejemplos cuándo llamarlo</translation>
    </message>
</context>
<context>
    <name>dossier::AgentTreeModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>files read</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Reading was stopped: there may be more agents than are shown.</source>
        <translation>La lectura se detuvo: puede haber más agentes de los que se muestran.</translation>
    </message>
</context>
<context>
    <name>dossier::AgentViews</name>
    <message numerus="yes">
        <source>%n more like these.</source>
        <translation>
            <numerusform>%n más como estos.</numerusform>
            <numerusform>%n más como estos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::AgentsCircular</name>
    <message>
        <source>Agents may start one another in a circle.</source>
        <translation>Los agentes pueden iniciarse unos a otros en círculo.</translation>
    </message>
    <message>
        <source>This agent may start itself; %1 lets that go on until its limit of depth.</source>
        <translation>Este agente puede iniciarse a sí mismo; %1 lo permite hasta su límite de profundidad.</translation>
    </message>
    <message>
        <source>This agent may come round to itself, by way of %2; %1 lets that go on until its limit of depth.</source>
        <translation>Este agente puede volver a sí mismo a través de %2; %1 lo permite hasta su límite de profundidad.</translation>
    </message>
</context>
<context>
    <name>dossier::AgentsPanel</name>
    <message>
        <source>No agent fits the filter.</source>
        <translation>Ningún agente coincide con el filtro.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Remove From List</source>
        <translation>Quitar de la lista</translation>
    </message>
</context>
<context>
    <name>dossier::AgentsProxy</name>
    <message>
        <source>No model set</source>
        <translation>Sin modelo definido</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
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
        <translation>Agente</translation>
    </message>
    <message>
        <source>Is like</source>
        <translation>Se parece a</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>Words shared</source>
        <translation>Palabras comunes</translation>
    </message>
</context>
<context>
    <name>dossier::AlikeRows</name>
    <message>
        <source>Most alike, and who would be asked</source>
        <translation>Los más parecidos y a quién se acudiría</translation>
    </message>
    <message>
        <source>Compares this description with those of the other agents, by their words: an estimate</source>
        <translation>Compara esta descripción con las de los demás agentes por sus palabras: una estimación</translation>
    </message>
    <message>
        <source>%1 in %2: %3 % alike (%4)</source>
        <translation>%1 en %2: %3&#xa0;% de parecido (%4)</translation>
    </message>
    <message>
        <source>No other agent shares words with it.</source>
        <translation>Ningún otro agente comparte palabras con ella.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n example(s) would come here.</source>
        <translation>
            <numerusform>Ejemplos que llegarían aquí: %1 de %n.</numerusform>
            <numerusform>Ejemplos que llegarían aquí: %1 de %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” would go to %2.</source>
        <translation>«%1» iría a %2.</translation>
    </message>
</context>
<context>
    <name>dossier::AnswersDialog</name>
    <message>
        <source>What %1 Says</source>
        <translation>Lo que dice %1</translation>
    </message>
    <message>
        <source>%1 is checking</source>
        <translation>%1 está comprobando</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>What it wrote</source>
        <translation>Lo que escribió</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Ask A&amp;gain</source>
        <translation>Pre&amp;guntar de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 is checking %2 as it lies on the disk:
%3</source>
        <translation>%1 está comprobando %2 tal como está en el disco:
%3</translation>
    </message>
    <message>
        <source>%1 found no error in %2.</source>
        <translation>%1 no encontró ningún error en %2.</translation>
    </message>
    <message>
        <source>%1 found errors in %2.</source>
        <translation>%1 encontró errores en %2.</translation>
    </message>
    <message>
        <source>Both judge every file alike.</source>
        <translation>Ambos coinciden en todos los archivos.</translation>
    </message>
    <message numerus="yes">
        <source>The two judge %n file(s) differently; they come first.</source>
        <translation>
            <numerusform>Ambos discrepan en %n archivo, que aparece primero.</numerusform>
            <numerusform>Ambos discrepan en %n archivos, que aparecen primero.</numerusform>
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
        <translation>No existe la opción --%1; ¿quería decir --%2?</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>No existe la opción --%1.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 no acepta ningún valor.</translation>
    </message>
    <message>
        <source>--%1 wants a value.</source>
        <translation>--%1 necesita un valor.</translation>
    </message>
    <message>
        <source>--%1 takes %2, not “%3”.</source>
        <translation>--%1 acepta %2, no «%3».</translation>
    </message>
</context>
<context>
    <name>dossier::AskedModel</name>
    <message>
        <source>Open here</source>
        <translation>Abierto aquí</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>part of the best</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>Words that counted</source>
        <translation>Palabras que contaron</translation>
    </message>
</context>
<context>
    <name>dossier::AskedView</name>
    <message>
        <source>A request</source>
        <translation>Una petición</translation>
    </message>
    <message>
        <source>Type a request, such as: review my last change</source>
        <translation>Escriba una petición, como: review my last change</translation>
    </message>
    <message>
        <source>Agents that would be asked</source>
        <translation>Agentes a los que se acudiría</translation>
    </message>
    <message>
        <source>An estimate by the words of names, descriptions and examples. %1 chooses by what they mean, and by what the session is about.</source>
        <translation>Una estimación a partir de las palabras de nombres, descripciones y ejemplos. %1 elige por su significado y por el tema de la sesión.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: the words are compared here.</source>
        <translation>No se envía nada a ningún sitio: las palabras se comparan aquí.</translation>
    </message>
    <message>
        <source>No agent shares a word with this request that says something.</source>
        <translation>Ningún agente comparte con esta petición una palabra significativa.</translation>
    </message>
    <message>
        <source>Most likely “%1”.</source>
        <translation>Lo más probable: «%1».</translation>
    </message>
    <message>
        <source>The agent that is open here shares no word with this request; most likely is “%1”.</source>
        <translation>El agente abierto aquí no comparte ninguna palabra con esta petición; lo más probable: «%1».</translation>
    </message>
    <message>
        <source>Most likely the agent that is open here.</source>
        <translation>Lo más probable: el agente abierto aquí.</translation>
    </message>
    <message>
        <source>Most likely “%1”; the agent that is open here comes on place %2.</source>
        <translation>Lo más probable: «%1»; el agente abierto aquí queda en el puesto %2.</translation>
    </message>
</context>
<context>
    <name>dossier::AuthoringController</name>
    <message>
        <source>Co&amp;mplete</source>
        <translation>Co&amp;mpletar</translation>
    </message>
    <message>
        <source>Fix at Curs&amp;or …</source>
        <translation>Corregir &amp;junto al cursor…</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>El archivo está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Nothing is known that could be written here.</source>
        <translation>No se conoce nada que se pueda escribir aquí.</translation>
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
        <translation>Guardado automáticamente: %1</translation>
    </message>
    <message>
        <source>Not saved by itself: %1</source>
        <translation>No se guardó automáticamente: %1</translation>
    </message>
    <message>
        <source>Not saved by itself: %1 has no file yet.</source>
        <translation>No se guardó automáticamente: %1 aún no tiene archivo.</translation>
    </message>
    <message>
        <source>Not saved by itself: a line of %1 is so long that it is open for reading.</source>
        <translation>No se guardó automáticamente: una línea de %1 es tan larga que el texto está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Not saved by itself: %1 is open for reading only.</source>
        <translation>No se guardó automáticamente: %1 está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Not saved by itself: the file of %1 was changed by another program.</source>
        <translation>No se guardó automáticamente: otro programa modificó el archivo de %1.</translation>
    </message>
    <message>
        <source>Not saved by itself: %1 is older than what another program wrote.</source>
        <translation>No se guardó automáticamente: %1 es más antiguo que lo que escribió otro programa.</translation>
    </message>
    <message>
        <source>Not saved by itself: %1 would not load any more as it is now.</source>
        <translation>No se guardó automáticamente: tal como está ahora, %1 ya no se cargaría.</translation>
    </message>
</context>
<context>
    <name>dossier::BatchEdit</name>
    <message>
        <source>Set “%1” to “%2”</source>
        <translation>Establecer «%1» en «%2»</translation>
    </message>
    <message>
        <source>Empty the list “%1”</source>
        <translation>Vaciar la lista «%1»</translation>
    </message>
    <message>
        <source>Add %2 to “%1”</source>
        <translation>Agregar %2 a «%1»</translation>
    </message>
    <message>
        <source>Take %2 out of “%1”</source>
        <translation>Quitar %2 de «%1»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>No name: %1 takes the file for a note, not for an agent.</source>
        <translation>Sin nombre: %1 toma el archivo por una nota, no por un agente.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n field(s)</source>
        <translation>
            <numerusform>Cambiar %n campo</numerusform>
            <numerusform>Cambiar %n campos</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the same file as %1.</source>
        <translation>Es el mismo archivo que %1.</translation>
    </message>
    <message>
        <source>Copy %1 over its copies</source>
        <translation>Copiar %1 sobre sus copias</translation>
    </message>
    <message>
        <source>Fix of %1</source>
        <translation>Corrección de %1</translation>
    </message>
    <message>
        <source>Changes what is written.</source>
        <translation>Cambia lo escrito.</translation>
    </message>
    <message>
        <source>There is no way out that could be taken for you. %1</source>
        <translation>No hay solución que se pueda aplicar automáticamente. %1</translation>
    </message>
    <message>
        <source>Fix “%1”</source>
        <translation>Corregir «%1»</translation>
    </message>
</context>
<context>
    <name>dossier::BatchRunner</name>
    <message>
        <source>%1 was left as it is: it was edited or closed since the change was shown.</source>
        <translation>%1 quedó como estaba: se editó o se cerró después de mostrar el cambio.</translation>
    </message>
    <message>
        <source>%1 was left as it is: it is open for reading only.</source>
        <translation>%1 quedó como estaba: está abierto solo para lectura.</translation>
    </message>
</context>
<context>
    <name>dossier::BatchWriter</name>
    <message>
        <source>%1 was not moved: there is a file %2 already.</source>
        <translation>%1 no se movió: ya existe un archivo %2.</translation>
    </message>
    <message>
        <source>%1 was not moved to %2: %3</source>
        <translation>%1 no se movió a %2: %3</translation>
    </message>
    <message>
        <source>%1 was not deleted: %2</source>
        <translation>%1 no se eliminó: %2</translation>
    </message>
    <message>
        <source>%1 was not made: %2</source>
        <translation>%1 no se creó: %2</translation>
    </message>
    <message>
        <source>%1 was left as it is: another program changed it since it was read.</source>
        <translation>%1 quedó como estaba: otro programa lo modificó después de leerlo.</translation>
    </message>
</context>
<context>
    <name>dossier::BidiControls</name>
    <message>
        <source>Characters that turn the direction of writing can hide what is read.</source>
        <translation>Los caracteres que invierten el sentido de la escritura pueden ocultar lo que se lee.</translation>
    </message>
    <message>
        <source>A character that turns the direction of writing (%1) stands here: what is read can differ from what is seen.</source>
        <translation>Aquí hay un carácter que invierte el sentido de la escritura (%1): lo que se lee puede diferir de lo que se ve.</translation>
    </message>
    <message>
        <source>Here is another one.</source>
        <translation>Aquí hay otro.</translation>
    </message>
    <message>
        <source>Remove these characters</source>
        <translation>Quitar estos caracteres</translation>
    </message>
</context>
<context>
    <name>dossier::BodyEmpty</name>
    <message>
        <source>The agent has no prompt.</source>
        <translation>El agente no tiene prompt.</translation>
    </message>
    <message>
        <source>%1 gives this agent no prompt: nothing stands below the header.</source>
        <translation>%1 no da prompt a este agente: no hay nada debajo del encabezado.</translation>
    </message>
</context>
<context>
    <name>dossier::BodyLong</name>
    <message>
        <source>The prompt has more than 10,000 characters.</source>
        <translation>El prompt tiene más de 10&#xa0;000 caracteres.</translation>
    </message>
    <message>
        <source>The prompt has %1 characters, about %2 tokens in each run. What is not always needed can stand in files that it refers to.</source>
        <translation>El prompt tiene %1 caracteres, unos %2 tokens en cada ejecución. Lo que no siempre hace falta puede estar en archivos a los que remita.</translation>
    </message>
</context>
<context>
    <name>dossier::BodyShort</name>
    <message>
        <source>The prompt has fewer than 20 characters.</source>
        <translation>El prompt tiene menos de 20 caracteres.</translation>
    </message>
    <message>
        <source>The prompt says too little of what the agent is to do, and how.</source>
        <translation>El prompt dice demasiado poco sobre qué debe hacer el agente y cómo.</translation>
    </message>
</context>
<context>
    <name>dossier::BudgetModel</name>
    <message>
        <source>Tokens that every session would save with the examples in the prompt</source>
        <translation>Tokens que ahorraría cada sesión con los ejemplos en el prompt</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>In examples</source>
        <translation>En ejemplos</translation>
    </message>
</context>
<context>
    <name>dossier::BudgetPanel</name>
    <message>
        <source>Count the agents of al&amp;l places</source>
        <translation>Contar los agentes de &amp;todas las ubicaciones</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Presupuesto</translation>
    </message>
    <message>
        <source>&amp;Who Would Be Asked?</source>
        <translation>¿A &amp;quién se acudiría?</translation>
    </message>
    <message>
        <source>&amp;Most Alike</source>
        <translation>&amp;Más parecidos</translation>
    </message>
    <message>
        <source>Otherwise only those that are used in the chosen working folder</source>
        <translation>Si no, solo los que se usan en la carpeta de trabajo elegida</translation>
    </message>
    <message>
        <source>Tokens by place</source>
        <translation>Tokens por ubicación</translation>
    </message>
    <message>
        <source>Descriptions, the longest first</source>
        <translation>Descripciones, primero las más largas</translation>
    </message>
    <message>
        <source>E&amp;xamples into the Prompt</source>
        <translation>E&amp;jemplos al prompt</translation>
    </message>
    <message>
        <source>&amp;Shorten …</source>
        <translation>Aco&amp;rtar…</translation>
    </message>
    <message>
        <source>Opens the agent at its description</source>
        <translation>Abre el agente en su descripción</translation>
    </message>
    <message>
        <source>Agents whose names, descriptions and examples share the most: a request may reach the wrong one. Copies under one name are not listed here.</source>
        <translation>Agentes cuyos nombres, descripciones y ejemplos tienen más en común: una petición puede llegar al equivocado. Las copias de un mismo nombre no figuran aquí.</translation>
    </message>
    <message>
        <source>Agents that are alike</source>
        <translation>Agentes que se parecen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Agents of all places that are shown. A session has only those of its own working folder.</source>
        <translation>Agentes de todas las ubicaciones que se muestran. Una sesión solo tiene los de su propia carpeta de trabajo.</translation>
    </message>
    <message>
        <source>Agents that %1 uses everywhere.</source>
        <translation>Agentes que %1 usa en todas partes.</translation>
    </message>
    <message>
        <source>Agents that %1 uses in %2.</source>
        <translation>Agentes que %1 usa en %2.</translation>
    </message>
    <message numerus="yes">
        <source>Examples make up %Ln token(s) of it; in the prompt they cost nothing until the agent is called.</source>
        <translation>
            <numerusform>Los ejemplos suponen %Ln token del total; en el prompt no cuestan nada hasta que se llama al agente.</numerusform>
            <numerusform>Los ejemplos suponen %Ln tokens del total; en el prompt no cuestan nada hasta que se llama al agente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moves the examples of the chosen agents to the end of their prompts</source>
        <translation>Mueve los ejemplos de los agentes elegidos al final de sus prompts</translation>
    </message>
    <message>
        <source>No chosen agent has examples in a file that may be written to.</source>
        <translation>Ningún agente elegido tiene ejemplos en un archivo en el que se pueda escribir.</translation>
    </message>
</context>
<context>
    <name>dossier::BudgetSumsModel</name>
    <message>
        <source>%1, over the %2 for all</source>
        <translation>%1, por encima de los %2 para todas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Tokens in every session</source>
        <translation>Tokens en cada sesión</translation>
    </message>
</context>
<context>
    <name>dossier::ByteOrderMark</name>
    <message>
        <source>The file begins with a byte order mark.</source>
        <translation>El archivo empieza con una marca de orden de bytes.</translation>
    </message>
    <message>
        <source>The file begins with an invisible byte order mark. %1 skips it; Gemini CLI and older versions of Claude Code take the header for text.</source>
        <translation>El archivo empieza con una marca de orden de bytes invisible. %1 la omite; Gemini CLI y las versiones antiguas de Claude Code toman el encabezado por texto.</translation>
    </message>
    <message>
        <source>Remove the byte order mark</source>
        <translation>Quitar la marca de orden de bytes</translation>
    </message>
</context>
<context>
    <name>dossier::ChangeController</name>
    <message>
        <source>Other files are being written. Try again when that has ended.</source>
        <translation>Se están escribiendo otros archivos. Inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>Reading files …</source>
        <translation>Leyendo archivos…</translation>
    </message>
    <message>
        <source>%1 was not written: what Dossier writes could not be noted down first. Look whether its folder is full or read-only.</source>
        <translation>%1 no se escribió: antes no se pudo anotar lo que Dossier va a escribir. Compruebe si la carpeta del registro está llena o es de solo lectura.</translation>
    </message>
    <message>
        <source>There is nothing to be undone.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Nothing is to be changed: all is as wanted already.</source>
        <translation>No hay nada que cambiar: todo está ya como debe estar.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Writing files …</source>
        <translation>Escribiendo archivos…</translation>
    </message>
    <message>
        <source>Nothing to undo: no file was still changed.</source>
        <translation>Nada que deshacer: ningún archivo seguía modificado.</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n file(s) are as they were before.</source>
        <translation>
            <numerusform>Deshecho: %n archivo está como antes.</numerusform>
            <numerusform>Deshecho: %n archivos están como antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: done in %n file(s).</source>
        <translation>
            <numerusform>%1: hecho en %n archivo.</numerusform>
            <numerusform>%1: hecho en %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was not begun.</source>
        <translation>El resto no se empezó.</translation>
    </message>
    <message numerus="yes">
        <source>%n open file(s) are not saved yet.</source>
        <translation>
            <numerusform>%n archivo abierto aún no está guardado.</numerusform>
            <numerusform>%n archivos abiertos aún no están guardados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) could not be changed.</source>
        <translation>
            <numerusform>No se pudo modificar %n archivo más.</numerusform>
            <numerusform>No se pudieron modificar %n archivos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program wrote in the same moment; its version is kept as %1.</source>
        <translation>Otro programa escribió en el mismo momento; su versión se conserva como %1.</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Guardar todo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>dossier::ChangePlanDialog</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todo</translation>
    </message>
    <message>
        <source>Tick or untick all that is listed</source>
        <translation>Marcar o desmarcar todo lo que hay en la lista</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>Á&amp;mbito:</translation>
    </message>
    <message>
        <source>&amp;Rule:</source>
        <translation>&amp;Regla:</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a file and its new name</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Este archivo</translation>
    </message>
    <message>
        <source>All open files</source>
        <translation>Todos los archivos abiertos</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Todas las reglas</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Left as they are</source>
        <translation>Quedan como están</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>a folder, another folder</comment>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Nothing is ticked, so nothing changes.</source>
        <translation>No hay nada marcado, así que nada cambia.</translation>
    </message>
    <message>
        <source>What stands in the file does not change.</source>
        <translation>El contenido del archivo no cambia.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will change.</source>
        <translation>
            <numerusform>Se modificará %n archivo.</numerusform>
            <numerusform>Se modificarán %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file will change.</source>
        <translation>No se modificará ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are as wanted already.</source>
        <translation>
            <numerusform>%n archivo ya está como debe estar.</numerusform>
            <numerusform>%n archivos ya están como deben estar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay as they are; the list says why.</source>
        <translation>
            <numerusform>%n archivo queda como está; la lista dice por qué.</numerusform>
            <numerusform>%n archivos quedan como están; la lista dice por qué.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::ChangeSet</name>
    <message>
        <source>The change does not fit the text; nothing was changed.</source>
        <translation>El cambio no encaja con el texto; no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>dossier::ChangedModel</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Desaparecido</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>%1
was last seen as %2</source>
        <translation>%1
se vio por última vez como %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
</context>
<context>
    <name>dossier::ChangedPanel</name>
    <message>
        <source>&amp;Seen</source>
        <translation>Vi&amp;sto</translation>
    </message>
    <message>
        <source>Seen &amp;All</source>
        <translation>&amp;Todo visto</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Nobody changed an agent of your places since you last saw it here.</source>
        <translation>Nadie ha modificado ningún agente de estas ubicaciones desde que se vio aquí por última vez.</translation>
    </message>
    <message>
        <source>Marks the present version as seen: it is no longer listed, and later changes are told against it</source>
        <translation>Da por vista la versión actual: deja de figurar en la lista, y los cambios posteriores se comparan con ella</translation>
    </message>
    <message>
        <source>Marks all of them as seen as they are now</source>
        <translation>Da por vistos todos tal como están ahora</translation>
    </message>
    <message>
        <source>Brings back the version that was last seen; open files change in their tabs</source>
        <translation>Recupera la versión que se vio por última vez; los archivos abiertos cambian en sus pestañas</translation>
    </message>
    <message>
        <source>Both versions in a window, to take over single differences</source>
        <translation>Ambas versiones en una ventana, para incorporar diferencias sueltas</translation>
    </message>
    <message>
        <source>Agents that others changed</source>
        <translation>Agentes que otros modificaron</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) changed by others</source>
        <translation>
            <numerusform>%n agente modificado por otros</numerusform>
            <numerusform>%n agentes modificados por otros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Try again when the disk can be reached.</source>
        <translation>%1 no se pudo leer: %2. Inténtelo de nuevo cuando el disco esté accesible.</translation>
    </message>
    <message>
        <source>This agent is new.</source>
        <translation>Este agente es nuevo.</translation>
    </message>
    <message>
        <source>This agent was moved; its text is the same.</source>
        <translation>Este agente se movió; su texto es el mismo.</translation>
    </message>
    <message>
        <source>The file is gone; this is what was in it.</source>
        <translation>El archivo ha desaparecido; esto es lo que contenía.</translation>
    </message>
    <message>
        <source>The text is the same; only line ends or the encoding are others.</source>
        <translation>El texto es el mismo; solo cambian los finales de línea o la codificación.</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>Visto por última vez: %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>dossier::CheckCommand</name>
    <message>
        <source>Checks files, and folders with everything below them.</source>
        <translation>Comprueba archivos, y carpetas con todo su contenido.</translation>
    </message>
    <message>
        <source>The form of the answer.</source>
        <translation>El formato de la respuesta.</translation>
    </message>
    <message>
        <source>Leaves out what is less grave.</source>
        <translation>Omite lo menos grave.</translation>
    </message>
    <message>
        <source>No file or folder to check is given.</source>
        <translation>No se indicó ningún archivo ni carpeta que comprobar.</translation>
    </message>
</context>
<context>
    <name>dossier::ChoiceEditor</name>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 (not known)</source>
        <translation>%1 (desconocido)</translation>
    </message>
</context>
<context>
    <name>dossier::ClaudeLoader</name>
    <message>
        <source>Claude Code skips files of more than 1,048,576 bytes.</source>
        <translation>Claude Code omite los archivos de más de 1&#xa0;048&#xa0;576 bytes.</translation>
    </message>
    <message>
        <source>Claude Code finds no header, as it cannot read UTF-16: save the file as UTF-8.</source>
        <translation>Claude Code no encuentra el encabezado porque no puede leer UTF-16: guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>The file has no header that Claude Code finds: all of it is text.</source>
        <translation>Claude Code no encuentra ningún encabezado en el archivo: todo es texto.</translation>
    </message>
    <message>
        <source>The header ends at the first “---”, here inside a line; the rest of it became the prompt.</source>
        <translation>El encabezado termina en el primer «---», aquí dentro de una línea; el resto pasó al prompt.</translation>
    </message>
    <message>
        <source>A line of “...” parts the header in two, which Claude Code does not read.</source>
        <translation>Una línea de «...» parte en dos el encabezado, y eso Claude Code no lo lee.</translation>
    </message>
    <message>
        <source>The header is no list of “key: value” lines.</source>
        <translation>El encabezado no es una lista de líneas «clave: valor».</translation>
    </message>
    <message>
        <source>“%1” stands here again; Claude Code uses the last one only.</source>
        <translation>«%1» aparece aquí otra vez; Claude Code usa solo la última.</translation>
    </message>
    <message>
        <source>Claude Code repairs this value: it reads the whole line as text.</source>
        <translation>Claude Code repara este valor: lee toda la línea como texto.</translation>
    </message>
    <message>
        <source>Claude Code repairs this indentation: it reads each tab as two spaces.</source>
        <translation>Claude Code repara esta sangría: lee cada tabulador como dos espacios.</translation>
    </message>
    <message>
        <source>Claude Code would repair this value, but not in a line that ends as Windows ends it (CRLF).</source>
        <translation>Claude Code repararía este valor, pero no en una línea que termina como en Windows (CRLF).</translation>
    </message>
    <message>
        <source>When Claude Code repairs one value of a header it reads the “%1” of another as text: the lines below it can no longer be read.</source>
        <translation>Cuando Claude Code repara un valor de un encabezado, lee como texto el «%1» de otro: las líneas que hay debajo ya no se pueden leer.</translation>
    </message>
    <message>
        <source>“ #” begins a comment: Claude Code does not read what follows.</source>
        <translation>« #» inicia un comentario: Claude Code no lee lo que sigue.</translation>
    </message>
    <message>
        <source>The name must be text; this is read as something else.</source>
        <translation>El nombre debe ser texto; esto se lee como otra cosa.</translation>
    </message>
    <message>
        <source>Claude Code loads no agent whose name holds a colon or begins with a hyphen.</source>
        <translation>Claude Code no carga ningún agente cuyo nombre contenga dos puntos o empiece con un guion.</translation>
    </message>
    <message>
        <source>In a plugin the file’s name takes the place of a missing name.</source>
        <translation>En un plugin, el nombre del archivo sustituye al nombre que falta.</translation>
    </message>
    <message>
        <source>In a plugin the file’s name takes the place of a name as long as this.</source>
        <translation>En un plugin, el nombre del archivo sustituye a un nombre tan largo.</translation>
    </message>
    <message>
        <source>In a plugin the file’s name takes the place of a name that is no text.</source>
        <translation>En un plugin, el nombre del archivo sustituye a un nombre que no es texto.</translation>
    </message>
    <message>
        <source>The description must be text; this is a list or a mapping.</source>
        <translation>La descripción debe ser texto; esto es una lista o un mapa.</translation>
    </message>
    <message>
        <source>The description must be text; Claude Code reads this as a number, as true or as false.</source>
        <translation>La descripción debe ser texto; Claude Code lee esto como un número, como true o como false.</translation>
    </message>
    <message>
        <source>Claude Code does not load an agent without a description.</source>
        <translation>Claude Code no carga un agente sin descripción.</translation>
    </message>
    <message>
        <source>Claude Code drops this description, as it is no text.</source>
        <translation>Claude Code descarta esta descripción, porque no es texto.</translation>
    </message>
    <message>
        <source>The value begins in the next line without indentation.</source>
        <translation>El valor empieza en la línea siguiente sin sangría.</translation>
    </message>
    <message>
        <source>A value in brackets goes on in the next line without indentation.</source>
        <translation>Un valor entre corchetes o llaves continúa en la línea siguiente sin sangría.</translation>
    </message>
    <message>
        <source>A quoted value goes on in the next line without indentation.</source>
        <translation>Un valor entre comillas continúa en la línea siguiente sin sangría.</translation>
    </message>
    <message>
        <source>A “#” needs a space before it to begin a comment.</source>
        <translation>Un «#» necesita un espacio delante para iniciar un comentario.</translation>
    </message>
</context>
<context>
    <name>dossier::ClientAnswersModel</name>
    <message>
        <source>Not looked at</source>
        <translation>Sin examinar</translation>
    </message>
    <message>
        <source>No name: taken for a note</source>
        <translation>Sin nombre: se toma por una nota</translation>
    </message>
    <message>
        <source>Won&apos;t load</source>
        <translation>No se carga</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Se carga</translation>
    </message>
    <message numerus="yes">
        <source>Loads, %n problem(s)</source>
        <translation>
            <numerusform>Se carga, %n problema</numerusform>
            <numerusform>Se carga, %n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>Nada que señalar</translation>
    </message>
    <message>
        <source>%1, the answers differ</source>
        <translation>%1, las respuestas difieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
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
        <translation>%1 no encuentra el encabezado tras una marca de orden de bytes, y no carga ningún agente sin él.</translation>
    </message>
    <message>
        <source>%1 finds no header between lines of “---”, and loads no agent without one.</source>
        <translation>%1 no encuentra un encabezado entre líneas de «---», y no carga ningún agente sin él.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: it reads strict YAML only, and the header is none (%2).</source>
        <translation>%1 no carga este agente: lee solo YAML estricto, y el encabezado no lo es (%2).</translation>
    </message>
    <message>
        <source>%1 does not load this agent: the header is no list of “key: value” lines.</source>
        <translation>%1 no carga este agente: el encabezado no es una lista de líneas «clave: valor».</translation>
    </message>
    <message>
        <source>%1 loads no agent without “%2” in its header.</source>
        <translation>%1 no carga ningún agente sin «%2» en su encabezado.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” may be one of %3, not “%4”.</source>
        <translation>%1 no carga este agente: «%2» admite %3, no «%4».</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must be text.</source>
        <translation>%1 no carga este agente: «%2» debe ser texto.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must be text that is not empty.</source>
        <translation>%1 no carga este agente: «%2» debe ser texto y no estar vacío.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must be a list of texts, such as [a, b].</source>
        <translation>%1 no carga este agente: «%2» debe ser una lista de textos, como [a, b].</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must hold keys and values of its own.</source>
        <translation>%1 no carga este agente: «%2» debe contener claves y valores propios.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must hold keys with texts.</source>
        <translation>%1 no carga este agente: «%2» debe contener claves con textos.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must hold keys with true or false.</source>
        <translation>%1 no carga este agente: «%2» debe contener claves con true o false.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must be a number.</source>
        <translation>%1 no carga este agente: «%2» debe ser un número.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must be a whole number above 0.</source>
        <translation>%1 no carga este agente: «%2» debe ser un número entero mayor que 0.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must be true or false.</source>
        <translation>%1 no carga este agente: «%2» debe ser true o false.</translation>
    </message>
</context>
<context>
    <name>dossier::CodeEditor</name>
    <message>
        <source>Text of the agent file</source>
        <translation>Texto del archivo de agente</translation>
    </message>
    <message>
        <source>Choose another colour</source>
        <translation>Elegir otro color</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 línea</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folded lines</source>
        <translation>Mostrar las líneas contraídas</translation>
    </message>
</context>
<context>
    <name>dossier::ColorPicker</name>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>“%1” is not one of %2’s colours; the nearest is %3.</source>
        <translation>«%1» no es un color de %2; el más cercano es %3.</translation>
    </message>
    <message>
        <source>“%1” is not one of %2’s colours.</source>
        <translation>«%1» no es un color de %2.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Other Colour …</source>
        <translation>Otro color…</translation>
    </message>
</context>
<context>
    <name>dossier::ColourBadge</name>
    <message>
        <source>The agent’s name on %1</source>
        <translation>El nombre del agente sobre %1</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agente</translation>
    </message>
    <message>
        <source>“%1” as the client paints it, on a light and on a dark ground</source>
        <translation>«%1» tal como lo pinta el cliente, sobre fondo claro y sobre fondo oscuro</translation>
    </message>
</context>
<context>
    <name>dossier::ColourComment</name>
    <message>
        <source>A colour without quotes is a comment.</source>
        <translation>Un color sin comillas es un comentario.</translation>
    </message>
    <message>
        <source>%1 reads no colour here: without quotes, “#” begins a comment.</source>
        <translation>%1 no lee aquí ningún color: sin comillas, «#» inicia un comentario.</translation>
    </message>
    <message>
        <source>Change to “%1”, the nearest</source>
        <translation>Cambiar a «%1», el más cercano</translation>
    </message>
</context>
<context>
    <name>dossier::ColourPage</name>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Which colour does its name have?</source>
        <translation>¿De qué color es su nombre?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>“%1” is none of the colours of %2. It stays until you choose one of these.</source>
        <translation>«%1» no es ninguno de los colores de %2. Se mantiene hasta que se elija uno de estos.</translation>
    </message>
    <message>
        <source>Other Colour …</source>
        <translation>Otro color…</translation>
    </message>
</context>
<context>
    <name>dossier::ColourUnknown</name>
    <message>
        <source>The colour is none of those the client knows.</source>
        <translation>El color no es ninguno de los que conoce el cliente.</translation>
    </message>
    <message>
        <source>%1 does not know this colour and paints its own.</source>
        <translation>%1 no conoce este color y pinta uno propio.</translation>
    </message>
    <message>
        <source>Change to “%1”, the nearest</source>
        <translation>Cambiar a «%1», el más cercano</translation>
    </message>
</context>
<context>
    <name>dossier::Command</name>
    <message>
        <source>The client whose reading counts, such as claude-code, or auto to tell it from the path.</source>
        <translation>El cliente cuya lectura cuenta, como claude-code, o auto para deducirlo de la ruta.</translation>
    </message>
    <message>
        <source>No client “%1” is known; known are: auto, %2.</source>
        <translation>No se conoce ningún cliente «%1»; los conocidos son: auto, %2.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation>%1 no es una carpeta.</translation>
    </message>
</context>
<context>
    <name>dossier::CommandLine</name>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” says more of one command.</source>
        <translation>«%1 COMANDO --help» da más detalles sobre un comando.</translation>
    </message>
    <message>
        <source>Exit status: 0 no error found, 1 at least one, 2 wrong usage or a path that cannot be read.</source>
        <translation>Código de salida: 0 si no se encontró ningún error, 1 si hay al menos uno, 2 por uso incorrecto o por una ruta que no se puede leer.</translation>
    </message>
    <message>
        <source>“%1 --help” lists what there is.</source>
        <translation>«%1 --help» muestra todo lo disponible.</translation>
    </message>
    <message>
        <source>There is no command “%1”; did you mean “%2”?</source>
        <translation>No existe el comando «%1»; ¿quería decir «%2»?</translation>
    </message>
    <message>
        <source>There is no command “%1”; there are: %2.</source>
        <translation>No existe el comando «%1»; los comandos son: %2.</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>No se indicó ningún comando.</translation>
    </message>
</context>
<context>
    <name>dossier::CompareDelegate</name>
    <message numerus="yes">
        <source>%n equal line(s) …</source>
        <translation>
            <numerusform>%n línea igual…</numerusform>
            <numerusform>%n líneas iguales…</numerusform>
        </translation>
    </message>
    <message>
        <source>no line end</source>
        <translation>sin final de línea</translation>
    </message>
</context>
<context>
    <name>dossier::CompareDialog</name>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>To the difference above (Shift+F7)</source>
        <translation>A la diferencia anterior (Mayús+F7)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>To the next difference (F7)</source>
        <translation>A la diferencia siguiente (F7)</translation>
    </message>
    <message>
        <source>Take into &amp;Left</source>
        <translation>Llevar a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Take into &amp;Right</source>
        <translation>Llevar a la &amp;derecha</translation>
    </message>
    <message>
        <source>&amp;Save the Merge</source>
        <translation>&amp;Guardar la fusión</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Saves your text, with what was taken over, in place of the version on the disk</source>
        <translation>Guarda su texto, con lo incorporado, en lugar de la versión del disco</translation>
    </message>
    <message>
        <source>Saves what was taken over</source>
        <translation>Guarda lo que se ha incorporado</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>The fields of both headers</source>
        <translation>Los campos de ambos encabezados</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>Versiones de %1</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation>Comparar %1 con %2</translation>
    </message>
    <message numerus="yes">
        <source>Text (%n difference(s))</source>
        <translation>
            <numerusform>Texto (%n diferencia)</numerusform>
            <numerusform>Texto (%n diferencias)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fields (%n difference(s))</source>
        <translation>
            <numerusform>Campos (%n diferencia)</numerusform>
            <numerusform>Campos (%n diferencias)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both differ in %n place(s).</source>
        <translation>
            <numerusform>Difieren en %n punto.</numerusform>
            <numerusform>Difieren en %n puntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both are equal.</source>
        <translation>Son iguales.</translation>
    </message>
    <message>
        <source>The texts are equal; the files differ in their line ends: %1 left, %2 right.</source>
        <translation>Los textos son iguales; los archivos difieren en los finales de línea: %1 a la izquierda, %2 a la derecha.</translation>
    </message>
    <message>
        <source>The texts are equal; the files differ in their encoding or byte order mark.</source>
        <translation>Los textos son iguales; los archivos difieren en la codificación o en la marca de orden de bytes.</translation>
    </message>
    <message>
        <source>Makes the selected field as it is on the other side (%1)</source>
        <translation>Deja el campo seleccionado como está en el otro lado (%1)</translation>
    </message>
    <message>
        <source>Makes these lines as they are on the other side (%1)</source>
        <translation>Deja estas líneas como están en el otro lado (%1)</translation>
    </message>
    <message>
        <source>Taken into %1; it is not saved yet.</source>
        <translation>Incorporado a %1; aún no está guardado.</translation>
    </message>
</context>
<context>
    <name>dossier::CompareTable</name>
    <message>
        <source>Both texts, line by line</source>
        <translation>Ambos textos, línea por línea</translation>
    </message>
</context>
<context>
    <name>dossier::ComparedText</name>
    <message>
        <source>%1 is too large to be compared.</source>
        <translation>%1 es demasiado grande para compararlo.</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (sin guardar)</translation>
    </message>
    <message>
        <source>This is an earlier version: it cannot be changed.</source>
        <translation>Es una versión anterior: no se puede modificar.</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>%1 está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>%1 has changed meanwhile; look at the comparison again.</source>
        <translation>%1 ha cambiado entretanto; revise la comparación de nuevo.</translation>
    </message>
</context>
<context>
    <name>dossier::ComparisonModel</name>
    <message numerus="yes">
        <source>%n equal line(s)</source>
        <translation>
            <numerusform>%n línea igual</numerusform>
            <numerusform>%n líneas iguales</numerusform>
        </translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>modificado: %1</translation>
    </message>
    <message>
        <source>only left: %1</source>
        <translation>solo a la izquierda: %1</translation>
    </message>
    <message>
        <source>no such line</source>
        <translation>no existe esa línea</translation>
    </message>
    <message>
        <source>only right: %1</source>
        <translation>solo a la derecha: %1</translation>
    </message>
</context>
<context>
    <name>dossier::Comparisons</name>
    <message>
        <source>as it was last seen here</source>
        <translation>como se vio aquí por última vez</translation>
    </message>
    <message>
        <source>The last commit has no such file, or this folder is in no repository.</source>
        <translation>El último commit no tiene ese archivo, o esta carpeta no está en ningún repositorio.</translation>
    </message>
    <message>
        <source>as it is in the last commit</source>
        <translation>como está en el último commit</translation>
    </message>
    <message>
        <source>%1 is too large to be compared.</source>
        <translation>%1 es demasiado grande para compararlo.</translation>
    </message>
    <message>
        <source>as it is on the disk</source>
        <translation>como está en el disco</translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <translation>eliminado: %1</translation>
    </message>
    <message>
        <source>as written: %1</source>
        <translation>como se escribió: %1</translation>
    </message>
    <message>
        <source>as before: %1</source>
        <translation>como antes: %1</translation>
    </message>
    <message>
        <source>The agent has no file yet, so it has no earlier versions. Save it first.</source>
        <translation>El agente aún no tiene archivo, así que no tiene versiones anteriores. Guárdelo antes.</translation>
    </message>
    <message>
        <source>as it was drafted</source>
        <translation>como está en el borrador</translation>
    </message>
    <message>
        <source>as it was on the disk before</source>
        <translation>tal como estaba antes en el disco</translation>
    </message>
</context>
<context>
    <name>dossier::Completer</name>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n propuesta</numerusform>
            <numerusform>%n propuestas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::Completion</name>
    <message>
        <source>%1, needed</source>
        <comment>title of a field</comment>
        <translation>%1, imprescindible</translation>
    </message>
    <message>
        <source>as the file is called</source>
        <translation>igual que el archivo</translation>
    </message>
    <message>
        <source>only these agents</source>
        <translation>solo estos agentes</translation>
    </message>
    <message>
        <source>all its tools</source>
        <comment>of a server</comment>
        <translation>todas sus herramientas</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>incorporado</translation>
    </message>
</context>
<context>
    <name>dossier::CompletionPopup</name>
    <message>
        <source>What can be written here</source>
        <translation>Qué se puede escribir aquí</translation>
    </message>
</context>
<context>
    <name>dossier::Configuration</name>
    <message>
        <source>names a client that is not known; there are %1</source>
        <translation>nombra un cliente que no se conoce; los que hay son %1</translation>
    </message>
    <message>
        <source>is no rule; “dossier-cli rules” lists them</source>
        <translation>no es una regla; «dossier-cli rules» las enumera</translation>
    </message>
    <message>
        <source>must be “off”, “on”, “error”, “warning” or “info”</source>
        <translation>debe ser «off», «on», «error», «warning» o «info»</translation>
    </message>
</context>
<context>
    <name>dossier::ContentStore</name>
    <message>
        <source>Versions of files that are kept in %1 could not be read: %2. They are left there; check the disk and the permissions, then start Dossier again.</source>
        <translation>No se pudieron leer las versiones de archivos conservadas en %1: %2. Se quedan allí; compruebe el disco y los permisos y vuelva a iniciar Dossier.</translation>
    </message>
    <message>
        <source>This version is not kept: only the newest %1 MB are, and no file above %2 MB.</source>
        <translation>Esta versión no se conserva: solo se conservan los %1&#xa0;MB más recientes, y ningún archivo de más de %2&#xa0;MB.</translation>
    </message>
</context>
<context>
    <name>dossier::ControlCharacters</name>
    <message>
        <source>The file holds control characters.</source>
        <translation>El archivo contiene caracteres de control.</translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s) stand in this file, the first one is U+%1; they are not seen, and %2 reads them.</source>
        <translation>
            <numerusform>Este archivo contiene %n carácter de control, U+%1; no se ve, y %2 lo lee.</numerusform>
            <numerusform>Este archivo contiene %n caracteres de control, el primero es U+%1; no se ven, y %2 los lee.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::CopiesBar</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message numerus="yes">
        <source>Copy Over Them …</source>
        <translation>
            <numerusform>Copiar encima…</numerusform>
            <numerusform>Copiar encima…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy To …</source>
        <translation>Copiar a…</translation>
    </message>
</context>
<context>
    <name>dossier::CopilotLoader</name>
    <message>
        <source>Whether Copilot CLI reads this is not known; here it is taken as if it does.</source>
        <translation>No se sabe si Copilot CLI lee esto; aquí se supone que sí.</translation>
    </message>
    <message>
        <source>Copilot CLI does not load this agent: “%1” must be text or a list of texts.</source>
        <translation>Copilot CLI no carga este agente: «%1» debe ser texto o una lista de textos.</translation>
    </message>
</context>
<context>
    <name>dossier::CountsLabel</name>
    <message>
        <source>Selected words: %1 · characters: %2 · tokens: ≈ %3</source>
        <translation>Palabras seleccionadas: %1 · caracteres: %2 · tokens: ≈ %3</translation>
    </message>
    <message>
        <source>Selected words: %1</source>
        <translation>Palabras seleccionadas: %1</translation>
    </message>
    <message>
        <source>Of what is selected. Four characters are taken for a token.</source>
        <translation>De lo seleccionado. Cuatro caracteres cuentan como un token.</translation>
    </message>
    <message>
        <source>Words: %1 · characters: %2 · tokens: ≈ %3</source>
        <translation>Palabras: %1 · caracteres: %2 · tokens: ≈ %3</translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation>Palabras: %1</translation>
    </message>
    <message>
        <source>Of the prompt, without the header. Four characters are taken for a token.</source>
        <translation>Del prompt, sin el encabezado. Cuatro caracteres cuentan como un token.</translation>
    </message>
</context>
<context>
    <name>dossier::CrashBar</name>
    <message>
        <source>Dossier ended by a fault of its own, last on %1. What it wrote down helps to mend it; it was sent to nobody.</source>
        <translation>Dossier terminó por un fallo propio, la última vez el %1. Lo que anotó ayuda a corregirlo; no se ha enviado a nadie.</translation>
    </message>
    <message>
        <source>Show Report …</source>
        <translation>Mostrar informe…</translation>
    </message>
    <message>
        <source>Delete Report</source>
        <translation>Eliminar informe</translation>
    </message>
</context>
<context>
    <name>dossier::CrashDialog</name>
    <message>
        <source>What Dossier Wrote Down When It Broke</source>
        <translation>Lo que Dossier anotó al fallar</translation>
    </message>
    <message>
        <source>Versions, the system and the places in the program where it was, without any file of yours. You may add it to a report of the fault.</source>
        <translation>Versiones, el sistema y los puntos del programa en que se encontraba, sin ninguno de sus archivos. Puede agregarlo a un aviso del fallo.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>dossier::CutAtDashes</name>
    <message>
        <source>A --- inside the header ends it for the client.</source>
        <translation>Un --- dentro del encabezado lo termina para el cliente.</translation>
    </message>
    <message>
        <source>For the client these dashes end the header.</source>
        <translation>Para el cliente estos guiones terminan el encabezado.</translation>
    </message>
    <message>
        <source>For %1 these dashes end the header: “%2” below them does not count.</source>
        <translation>Para %1 estos guiones terminan el encabezado: no cuenta el «%2» que hay debajo.</translation>
    </message>
    <message>
        <source>For %1 these dashes end the header: what follows them becomes part of the prompt.</source>
        <translation>Para %1 estos guiones terminan el encabezado: lo que sigue pasa a formar parte del prompt.</translation>
    </message>
    <message>
        <source>Write the dashes so that they do not end the header</source>
        <translation>Escribir los guiones de modo que no terminen el encabezado</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionFacts</name>
    <message>
        <source>%1 ends the header at “---”: the rest of the description does not reach it.</source>
        <translation>%1 termina el encabezado en «---»: el resto de la descripción no le llega.</translation>
    </message>
    <message>
        <source>Behind “ #” the rest of the line is a comment: it does not reach %1.</source>
        <translation>Tras « #», el resto de la línea es un comentario: no llega a %1.</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionLiteralNewlines</name>
    <message>
        <source>“\n” stands in the description as two characters.</source>
        <translation>«\n» figura en la descripción como dos caracteres.</translation>
    </message>
    <message>
        <source>%1 reads “\n” here as a backslash and an n: the line breaks that were meant do not reach it.</source>
        <translation>%1 lee aquí «\n» como una barra invertida y una n: los saltos de línea previstos no le llegan.</translation>
    </message>
    <message>
        <source>Make them line breaks, in double quotes</source>
        <translation>Convertirlos en saltos de línea, entre comillas dobles</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionLong</name>
    <message>
        <source>The description has more than 5,000 characters.</source>
        <translation>La descripción tiene más de 5000 caracteres.</translation>
    </message>
    <message>
        <source>%1 carries this description in every session, about %2 tokens. Examples may stand in the prompt instead.</source>
        <translation>%1 incluye esta descripción en cada sesión, unos %2 tokens. Los ejemplos pueden ir en el prompt.</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionMissing</name>
    <message>
        <source>The header gives no description as text.</source>
        <translation>El encabezado no da ninguna descripción como texto.</translation>
    </message>
    <message>
        <source>It has no description.</source>
        <translation>No tiene descripción.</translation>
    </message>
    <message>
        <source>Its description is no text.</source>
        <translation>Su descripción no es texto.</translation>
    </message>
    <message>
        <source>No description: %1 cannot know when to use this agent.</source>
        <translation>Sin descripción: %1 no puede saber cuándo usar este agente.</translation>
    </message>
    <message>
        <source>The description is no text: %1 may show something else.</source>
        <translation>La descripción no es texto: %1 puede mostrar otra cosa.</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionNoExamples</name>
    <message>
        <source>The description gives no example.</source>
        <translation>La descripción no da ningún ejemplo.</translation>
    </message>
    <message>
        <source>%1 chooses an agent by its description; two to four examples in &lt;example&gt; blocks show it when.</source>
        <translation>%1 elige un agente por su descripción; de dos a cuatro ejemplos en bloques &lt;example&gt; le muestran cuándo.</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionNoWhen</name>
    <message>
        <source>The description does not say when to use the agent.</source>
        <translation>La descripción no dice cuándo usar el agente.</translation>
    </message>
    <message>
        <source>%1 chooses an agent by its description: say when to use it, as in “Use this agent when …”.</source>
        <translation>%1 elige un agente por su descripción: indique cuándo usarlo, como en «Use this agent when…».</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionPage</name>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>When is it to be called?</source>
        <translation>¿Cuándo hay que llamarlo?</translation>
    </message>
    <message>
        <source>Use this agent when …</source>
        <translation>Use this agent when…</translation>
    </message>
    <message>
        <source>Add &amp;Example</source>
        <translation>Agregar &amp;ejemplo</translation>
    </message>
    <message>
        <source>Adds a block that shows by a conversation when the agent is called</source>
        <translation>Agrega un bloque que muestra con una conversación cuándo se llama al agente</translation>
    </message>
    <message>
        <source>Begin with “Use this agent when …”. It is read in every session, so that each word counts.</source>
        <translation>Conviene empezar con «Use this agent when…». Se lee en cada sesión, así que cada palabra cuenta.</translation>
    </message>
    <message>
        <source>What happened before</source>
        <translation>Qué pasó antes</translation>
    </message>
    <message>
        <source>What the person asks for</source>
        <translation>Qué pide la persona</translation>
    </message>
    <message>
        <source>I ask the %1 agent to do it.</source>
        <translation>Le pido al agente %1 que lo haga.</translation>
    </message>
    <message>
        <source>Why this agent is the one to call</source>
        <translation>Por qué hay que llamar a este agente</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln token(s) in every session.</source>
        <translation>
            <numerusform>Alrededor de %Ln token en cada sesión.</numerusform>
            <numerusform>Unos %Ln tokens en cada sesión.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionPanel</name>
    <message>
        <source>How the description is written in the file; a change is one step, and typing keeps to it</source>
        <translation>Estilo de la descripción en el archivo; cambiarlo es un solo paso, y al escribir se conserva</translation>
    </message>
    <message>
        <source>Show in the text what is lost</source>
        <translation>Mostrar en el texto lo que se pierde</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>characters and tokens</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>≈ %Ln token(s) in every session</source>
        <translation>
            <numerusform>≈ %Ln token en cada sesión</numerusform>
            <numerusform>≈ %Ln tokens en cada sesión</numerusform>
        </translation>
    </message>
    <message>
        <source>Style of the description: %1</source>
        <translation>Estilo de la descripción: %1</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Una línea</translation>
    </message>
    <message>
        <source>Double quotes</source>
        <translation>Comillas dobles</translation>
    </message>
    <message>
        <source>Block of lines</source>
        <translation>Bloque de líneas</translation>
    </message>
    <message>
        <source>One line with “\n”</source>
        <translation>Una línea con «\n»</translation>
    </message>
    <message>
        <source>Bare, or in the quotation marks that it needs</source>
        <translation>Sin comillas o con las necesarias</translation>
    </message>
    <message>
        <source>On one line, with line breaks as escapes: every client reads it alike</source>
        <translation>En una línea, con los saltos de línea como secuencias de escape: todos los clientes la leen igual</translation>
    </message>
    <message>
        <source>Real lines below “|”</source>
        <translation>Líneas reales debajo de «|»</translation>
    </message>
    <message>
        <source>Line breaks as a backslash and an n, which is also what the client gets</source>
        <translation>Saltos de línea como una barra invertida y una n, que es también lo que recibe el cliente</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionRepeated</name>
    <message>
        <source>The prompt repeats the description.</source>
        <translation>El prompt repite la descripción.</translation>
    </message>
    <message>
        <source>The description stands here again: it is for whoever chooses an agent, the prompt for the agent.</source>
        <translation>Aquí se repite la descripción: esta es para quien elige un agente; el prompt, para el agente.</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionSetBudget</name>
    <message>
        <source>The descriptions of all agents together are over the budget.</source>
        <translation>Las descripciones de todos los agentes juntas superan el presupuesto.</translation>
    </message>
    <message>
        <source>%1 carries about %2 tokens of descriptions in every session, over its budget of %3; this one has about %4. Examples may stand in the prompt instead.</source>
        <translation>%1 incluye en cada sesión unos %2 tokens de descripciones, por encima de su presupuesto de %3; esta tiene unos %4. Los ejemplos pueden ir en el prompt.</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionShort</name>
    <message>
        <source>The description has fewer than 10 characters.</source>
        <translation>La descripción tiene menos de 10 caracteres.</translation>
    </message>
    <message>
        <source>%1 chooses an agent by its description; this one says too little.</source>
        <translation>%1 elige un agente por su descripción; esta dice demasiado poco.</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionUnbalancedExamples</name>
    <message>
        <source>An example in the description is not closed, or half written.</source>
        <translation>Un ejemplo de la descripción no está cerrado o está a medio escribir.</translation>
    </message>
    <message>
        <source>%1 hands the description on as it is: this example is not closed, so what follows may be taken for a part of it.</source>
        <translation>%1 transmite la descripción tal cual: este ejemplo no está cerrado, así que lo que sigue puede tomarse por parte de él.</translation>
    </message>
    <message>
        <source>Close the example</source>
        <translation>Cerrar el ejemplo</translation>
    </message>
    <message>
        <source>%1 hands the description on as it is: here an example ends that never began.</source>
        <translation>%1 transmite la descripción tal cual: aquí termina un ejemplo que nunca empezó.</translation>
    </message>
    <message>
        <source>Here too.</source>
        <translation>Aquí también.</translation>
    </message>
    <message>
        <source>This example has no words of the user: %1 cannot see when to call the agent.</source>
        <translation>Este ejemplo no tiene palabras del usuario: %1 no puede ver cuándo llamar al agente.</translation>
    </message>
    <message>
        <source>This example has no answer of the assistant: it does not show %1 that the agent is called.</source>
        <translation>Este ejemplo no tiene respuesta del asistente: no muestra a %1 que se llama al agente.</translation>
    </message>
</context>
<context>
    <name>dossier::Destination</name>
    <message>
        <source>The header is no YAML that it can read: %1.</source>
        <translation>El encabezado no es un YAML que pueda leer: %1.</translation>
    </message>
    <message>
        <source>%1 loads it.</source>
        <translation>%1 lo carga.</translation>
    </message>
    <message>
        <source>%1 loads it after its own repair of the header.</source>
        <translation>%1 lo carga tras reparar por su cuenta el encabezado.</translation>
    </message>
    <message>
        <source>%1 loads it without its fields.</source>
        <translation>%1 lo carga sin sus campos.</translation>
    </message>
    <message>
        <source>%1 does not load it.</source>
        <translation>%1 no lo carga.</translation>
    </message>
    <message>
        <source>%1 takes it for a note.</source>
        <translation>%1 lo toma por una nota.</translation>
    </message>
    <message>
        <source>Mend the header: no word changes</source>
        <translation>Corregir el encabezado: no cambia ninguna palabra</translation>
    </message>
    <message>
        <source>%1 (measured with %2)</source>
        <translation>%1 (comprobado con %2)</translation>
    </message>
    <message>
        <source>Windows checkout</source>
        <translation>Checkout en Windows</translation>
    </message>
    <message>
        <source>Where git makes Windows line ends of a checkout, %1 does not load it: with them it cannot repair the header.</source>
        <translation>Si Git pone finales de línea de Windows al hacer un checkout, %1 no lo carga: con ellos no puede reparar el encabezado.</translation>
    </message>
    <message>
        <source>With Windows line ends: %1</source>
        <translation>Con finales de línea de Windows: %1</translation>
    </message>
</context>
<context>
    <name>dossier::DestinationsPanel</name>
    <message>
        <source>Keep LF in Git …</source>
        <translation>Mantener LF en Git…</translation>
    </message>
    <message>
        <source>Adds “*.md text eol=lf” to the repository’s .gitattributes, so that a checkout keeps the line ends</source>
        <translation>Agrega «*.md text eol=lf» al archivo .gitattributes del repositorio, para que un checkout mantenga los finales de línea</translation>
    </message>
    <message>
        <source>As if the file lay in an agents folder of each client.</source>
        <translation>Como si el archivo estuviera en una carpeta de agentes de cada cliente.</translation>
    </message>
</context>
<context>
    <name>dossier::DiagnosticMarks</name>
    <message>
        <source>Fix: %1</source>
        <translation>Corrección: %1</translation>
    </message>
</context>
<context>
    <name>dossier::Dialect</name>
    <message>
        <source>is none of the known types</source>
        <translation>no es ninguno de los tipos conocidos</translation>
    </message>
    <message>
        <source>must be a colour such as “#2563eb”</source>
        <translation>debe ser un color como «#2563eb»</translation>
    </message>
    <message>
        <source>must be “upwards” or “working-folder”</source>
        <translation>debe ser «upwards» o «working-folder»</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 figura dos veces</translation>
    </message>
    <message>
        <source>%1 The shipped data is used instead.</source>
        <translation>%1 Se usan en su lugar los datos incluidos.</translation>
    </message>
    <message>
        <source>must be 1</source>
        <translation>debe ser 1</translation>
    </message>
    <message>
        <source>/fields must not be empty</source>
        <translation>/fields no debe estar vacío</translation>
    </message>
    <message>
        <source>/tools/%1/group names no group</source>
        <translation>/tools/%1/group no nombra ningún grupo</translation>
    </message>
    <message>
        <source>/mistakenKeys/%1/meant names no field</source>
        <translation>/mistakenKeys/%1/meant no nombra ningún campo</translation>
    </message>
    <message>
        <source>/live/watched/%1 names no place</source>
        <translation>/live/watched/%1 no nombra ninguna ubicación</translation>
    </message>
</context>
<context>
    <name>dossier::Dialects</name>
    <message>
        <source>%1: /id is “%2”, but in a file of this name it must be “%3”. The shipped data is used instead.</source>
        <translation>%1: /id es «%2», pero en un archivo con este nombre debe ser «%3». Se usan en su lugar los datos incluidos.</translation>
    </message>
</context>
<context>
    <name>dossier::Dialogs</name>
    <message>
        <source>Agent files (*.md);;All files (*)</source>
        <translation>Archivos de agente (*.md);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open Agent Files</source>
        <translation>Abrir archivos de agente</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Save Agent File</source>
        <translation>Guardar archivo de agente</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>¿Guardar los cambios de «%1»?</translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation>De lo contrario, se perderán.</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Open this address in another program?</source>
        <translation>¿Abrir esta dirección en otro programa?</translation>
    </message>
    <message>
        <source>Add a Line</source>
        <translation>Agregar una línea</translation>
    </message>
    <message>
        <source>Add the line “%1” to %2?</source>
        <translation>¿Agregar la línea «%1» a %2?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>%1 (no longer on the disk)</source>
        <translation>%1 (ya no está en el disco)</translation>
    </message>
    <message>
        <source>“%1” is no longer on the disk. Save it again?</source>
        <translation>«%1» ya no está en el disco. ¿Guardarlo de nuevo?</translation>
    </message>
    <message>
        <source>Otherwise its text is lost.</source>
        <translation>De lo contrario, se perderá su texto.</translation>
    </message>
    <message>
        <source>Run a Program</source>
        <translation>Ejecutar un programa</translation>
    </message>
    <message>
        <source>Run this program in %1?</source>
        <translation>¿Ejecutar este programa en %1?</translation>
    </message>
    <message>
        <source>%1

%2

You are asked once. The preferences take the permission back.</source>
        <comment>a command, and what it does</comment>
        <translation>%1

%2

Solo se pregunta una vez. En las preferencias se puede retirar este permiso.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message numerus="yes">
        <source>Save the changes to %n file(s)?</source>
        <translation>
            <numerusform>¿Guardar los cambios de %n archivo?</numerusform>
            <numerusform>¿Guardar los cambios de %n archivos?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::DiffView</name>
    <message>
        <source>The change</source>
        <translation>El cambio</translation>
    </message>
</context>
<context>
    <name>dossier::DiskBar</name>
    <message>
        <source>This is the installed copy of a plugin, and an update overwrites it. It is open for reading only; copy the agent to another place to change it.</source>
        <translation>Es la copia instalada de un plugin, y una actualización la sobrescribe. Está abierta solo para lectura; para cambiar el agente, cópielo a otra ubicación.</translation>
    </message>
    <message>
        <source>This agent is managed by an administrator. It is open for reading only; copy it to another place to change it.</source>
        <translation>Este agente lo gestiona un administrador. Está abierto solo para lectura; para cambiarlo, cópielo a otra ubicación.</translation>
    </message>
    <message>
        <source>This file cannot be written: it is open for reading only.</source>
        <translation>No se puede escribir en este archivo: está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Save As …</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Something other than a file is in the place of this one now, perhaps a folder. The text is still here; save it under another name.</source>
        <translation>En el lugar de este archivo hay ahora otra cosa, quizá una carpeta. El texto sigue aquí; guárdelo con otro nombre.</translation>
    </message>
    <message>
        <source>This file may not be read any more: its permissions were changed. The text is still here; change them back, or save it under another name.</source>
        <translation>Ya no se permite leer este archivo: sus permisos cambiaron. El texto sigue aquí; restablezca los permisos o guárdelo con otro nombre.</translation>
    </message>
    <message>
        <source>This file may not be written any more. Your edits are still here; change its permissions, or save it under another name.</source>
        <translation>Ya no se permite escribir en este archivo. Los cambios siguen aquí; modifique los permisos o guarde el archivo con otro nombre.</translation>
    </message>
    <message>
        <source>Another program changed this file; you have unsaved edits. Nothing is overwritten until you choose.</source>
        <translation>Otro programa modificó este archivo, y aquí hay cambios sin guardar. No se sobrescribe nada hasta que se elija una opción.</translation>
    </message>
    <message>
        <source>Compare and Merge</source>
        <translation>Comparar y fusionar</translation>
    </message>
    <message>
        <source>Take the Disk Version</source>
        <translation>Usar la versión del disco</translation>
    </message>
    <message>
        <source>Save Mine Over It</source>
        <translation>Sobrescribir con la mía</translation>
    </message>
    <message>
        <source>Use the New Name</source>
        <translation>Usar el nombre nuevo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>This file is now called %1.</source>
        <translation>Este archivo se llama ahora %1.</translation>
    </message>
    <message>
        <source>This file is now called %1. The text is still here; saving writes it again under the old name.</source>
        <translation>Este archivo se llama ahora %1. El texto sigue aquí; al guardar se vuelve a escribir con el nombre anterior.</translation>
    </message>
    <message>
        <source>This file is no longer on the disk. The text is still here; saving writes it again.</source>
        <translation>Este archivo ya no está en el disco. El texto sigue aquí; al guardar se vuelve a escribir.</translation>
    </message>
    <message>
        <source>Undo went back to before the version that another program wrote. Saving puts this older text over it.</source>
        <translation>Al deshacer se volvió a un estado anterior a la versión que escribió otro programa. Al guardar, este texto más antiguo la reemplaza.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>dossier::DocumentBinder</name>
    <message>
        <source>header, 1 field</source>
        <translation>encabezado, 1 campo</translation>
    </message>
    <message numerus="yes">
        <source>header, %n fields</source>
        <translation>
            <numerusform>encabezado, %n campo</numerusform>
            <numerusform>encabezado, %n campos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::DocumentPage</name>
    <message>
        <source>The file is open for reading only.</source>
        <translation>El archivo está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>There is no problem with a fix in this line.</source>
        <translation>En esta línea no hay ningún problema con corrección.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>This text is too large to be shown twice.</source>
        <translation>Este texto es demasiado grande para mostrarse dos veces.</translation>
    </message>
    <message>
        <source>Second view of the agent file</source>
        <translation>Segunda vista del archivo de agente</translation>
    </message>
</context>
<context>
    <name>dossier::DocumentStatus</name>
    <message>
        <source>%1 with BOM</source>
        <translation>%1 con BOM</translation>
    </message>
    <message>
        <source>Line ends of this file; choose others</source>
        <translation>Finales de línea de este archivo; elegir otros</translation>
    </message>
    <message>
        <source>Ln %1 Col %2</source>
        <translation>Lín. %1, col. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n selected)</source>
        <translation>
            <numerusform>%1 (%n seleccionado)</numerusform>
            <numerusform>%1 (%n seleccionados)</numerusform>
        </translation>
    </message>
    <message>
        <source>Line ends: %1</source>
        <translation>Finales de línea: %1</translation>
    </message>
    <message>
        <source>For: %1 (measured with %2)</source>
        <translation>Para: %1 (comprobado con %2)</translation>
    </message>
    <message>
        <source>For: %1 (measured with %2; %3 is installed)</source>
        <translation>Para: %1 (comprobado con %2; está instalado %3)</translation>
    </message>
    <message>
        <source>The client that is installed is newer than the one that was measured; it may read files otherwise.</source>
        <translation>El cliente instalado es más reciente que el comprobado; puede leer los archivos de otra manera.</translation>
    </message>
    <message>
        <source>The client by which the file is judged; choose which client reads which folder</source>
        <translation>Cliente para el que se evalúa el archivo; elegir cuál lee cada carpeta</translation>
    </message>
</context>
<context>
    <name>dossier::DocumentTabs</name>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>All tabs</source>
        <translation>Todas las pestañas</translation>
    </message>
</context>
<context>
    <name>dossier::DraftAnswer</name>
    <message>
        <source>It wrote no text that could be an agent.</source>
        <translation>El programa no escribió ningún texto que pudiera ser un agente.</translation>
    </message>
</context>
<context>
    <name>dossier::DraftDialog</name>
    <message>
        <source>&amp;Hand over the text of “%1” as it stands</source>
        <translation>&amp;Entregar el texto de «%1» tal cual</translation>
    </message>
    <message>
        <source>Draft With a Program</source>
        <translation>Redactar con un programa</translation>
    </message>
    <message>
        <source>What should the new agent do? What is drafted opens unsaved.</source>
        <translation>¿Qué debe hacer el nuevo agente? El borrador se abre sin guardar.</translation>
    </message>
    <message>
        <source>What should be different in this agent? What is drafted is shown beside it; you take what you want.</source>
        <translation>¿Qué debe cambiar en este agente? El borrador se muestra al lado; se puede tomar de él lo que convenga.</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Encargo</translation>
    </message>
    <message>
        <source>It is given to this program: %1</source>
        <translation>Se entrega a este programa: %1</translation>
    </message>
    <message>
        <source>The program is at work</source>
        <translation>El programa está trabajando</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>&amp;Redactar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>dossier::DuplicateKey</name>
    <message>
        <source>A key stands twice in the header; only the last counts.</source>
        <translation>Una clave figura dos veces en el encabezado; solo cuenta la última.</translation>
    </message>
    <message>
        <source>“%1” stands twice: %2 takes the last one, strict readers leave the agent out.</source>
        <translation>«%1» figura dos veces: %2 toma la última, los lectores estrictos omiten el agente.</translation>
    </message>
    <message>
        <source>This one counts.</source>
        <translation>Esta es la que cuenta.</translation>
    </message>
    <message>
        <source>Remove this “%1”, which does not count</source>
        <translation>Quitar este «%1», que no cuenta</translation>
    </message>
</context>
<context>
    <name>dossier::ExampleBlock</name>
    <message>
        <source>The description has no example number %1.</source>
        <translation>La descripción no tiene ningún ejemplo número %1.</translation>
    </message>
    <message>
        <source>Written so, the example would be read otherwise: a line of it begins as a turn does, or quotation marks do not pair. The file keeps what it had.</source>
        <translation>Escrito así, el ejemplo se leería de otra manera: una de sus líneas empieza como una intervención, o hay comillas sin pareja. El archivo conserva lo que tenía.</translation>
    </message>
    <message>
        <source>The text holds “&lt;/example&gt;”, which would end the example. The file keeps what it had.</source>
        <translation>El texto contiene «&lt;/example&gt;», que terminaría el ejemplo. El archivo conserva lo que tenía.</translation>
    </message>
    <message>
        <source>The text holds “&lt;example&gt;”, which would begin another example. The file keeps what it had.</source>
        <translation>El texto contiene «&lt;example&gt;», que empezaría otro ejemplo. El archivo conserva lo que tenía.</translation>
    </message>
    <message>
        <source>An example here is not closed: “&lt;/example&gt;” is missing. Moved, it would swallow the text behind it; close it first.</source>
        <translation>Aquí hay un ejemplo sin cerrar: falta «&lt;/example&gt;». Al moverlo, absorbería el texto que le sigue; ciérrelo antes.</translation>
    </message>
</context>
<context>
    <name>dossier::ExampleCard</name>
    <message>
        <source>Move this example up (Alt+Up)</source>
        <translation>Subir este ejemplo (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move this example down (Alt+Down)</source>
        <translation>Bajar este ejemplo (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Remove this example</source>
        <translation>Quitar este ejemplo</translation>
    </message>
    <message>
        <source>Drag to another place</source>
        <translation>Arrastrar a otro lugar</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>Ejemplo %1</translation>
    </message>
    <message>
        <source>Move example %1 up</source>
        <translation>Subir el ejemplo %1</translation>
    </message>
    <message>
        <source>Move example %1 down</source>
        <translation>Bajar el ejemplo %1</translation>
    </message>
    <message>
        <source>Remove example %1</source>
        <translation>Quitar el ejemplo %1</translation>
    </message>
    <message>
        <source>Show example %1 in the text</source>
        <translation>Mostrar el ejemplo %1 en el texto</translation>
    </message>
    <message>
        <source>Context of example %1</source>
        <translation>Contexto del ejemplo %1</translation>
    </message>
    <message>
        <source>Commentary of example %1</source>
        <translation>Comentario del ejemplo %1</translation>
    </message>
    <message>
        <source>Add a turn to example %1</source>
        <translation>Agregar una intervención al ejemplo %1</translation>
    </message>
    <message>
        <source>Write example %1 in lines, safe everywhere</source>
        <translation>Escribir el ejemplo %1 en líneas, seguro en todas partes</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n intervención</numerusform>
            <numerusform>%n intervenciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Not closed: “&lt;/example&gt;” is missing</source>
        <translation>Sin cerrar: falta «&lt;/example&gt;»</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Add a turn</source>
        <translation>Agregar una intervención</translation>
    </message>
    <message>
        <source>Adds what is said next</source>
        <translation>Agrega lo que se dice a continuación</translation>
    </message>
    <message>
        <source>Commentary (why this agent)</source>
        <translation>Comentario (por qué este agente)</translation>
    </message>
    <message>
        <source>Write in lines, safe everywhere</source>
        <translation>Escribir en líneas, seguro en todas partes</translation>
    </message>
    <message>
        <source>Writes this example with each part on its own line and turns in double quotes, and the description in double quotes: every client reads it alike. No word changes.</source>
        <translation>Escribe cada parte de este ejemplo en su propia línea y las intervenciones entre comillas dobles, y también la descripción entre comillas dobles: todos los clientes la leen igual. No cambia ninguna palabra.</translation>
    </message>
    <message>
        <source>Show this example in the text</source>
        <translation>Mostrar este ejemplo en el texto</translation>
    </message>
    <message>
        <source>&amp;Close the card</source>
        <translation>&amp;Cerrar la tarjeta</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Show in the text</source>
        <translation>&amp;Mostrar en el texto</translation>
    </message>
    <message>
        <source>Write in &amp;lines, safe everywhere</source>
        <translation>Escribir en &amp;líneas, seguro en todas partes</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>dossier::ExampleList</name>
    <message>
        <source>Add an example</source>
        <translation>Agregar un ejemplo</translation>
    </message>
    <message>
        <source>Appends an example to the description, to be filled in</source>
        <translation>Agrega al final de la descripción un ejemplo para rellenar</translation>
    </message>
    <message>
        <source>Paste a conversation</source>
        <translation>Pegar una conversación</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Appends the conversation on the clipboard as an example: “User: …”, “You said:”, a terminal’s “&gt; ” and the like</source>
        <translation>Agrega al final, como ejemplo, la conversación del portapapeles: «User: …», «You said:», el «&gt; » de una terminal, etc.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more example(s) stand in the text.</source>
        <translation>
            <numerusform>Hay %Ln ejemplo más en el texto.</numerusform>
            <numerusform>Hay %Ln ejemplos más en el texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>When it happens.</source>
        <translation>Cuándo ocurre.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pide</translation>
    </message>
    <message>
        <source>I ask the agent to do it.</source>
        <translation>Le pido al agente que lo haga.</translation>
    </message>
    <message>
        <source>Why this agent is the right one.</source>
        <translation>Por qué este agente es el indicado.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>No hay texto en el portapapeles.</translation>
    </message>
    <message>
        <source>Nobody speaks in the pasted text: it stands as what the user says.</source>
        <translation>En el texto pegado no habla nadie: queda como lo que dice el usuario.</translation>
    </message>
</context>
<context>
    <name>dossier::ExampleTurnRow</name>
    <message>
        <source>Who says this; a click changes it</source>
        <translation>Quién lo dice; un clic lo cambia</translation>
    </message>
    <message>
        <source>Remove this turn</source>
        <translation>Quitar esta intervención</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Turn %1 of example %2: the user speaks</source>
        <translation>Intervención %1 del ejemplo %2: habla el usuario</translation>
    </message>
    <message>
        <source>Turn %1 of example %2: the assistant speaks</source>
        <translation>Intervención %1 del ejemplo %2: habla el asistente</translation>
    </message>
    <message>
        <source>What the user says in turn %1 of example %2</source>
        <translation>Qué dice el usuario en la intervención %1 del ejemplo %2</translation>
    </message>
    <message>
        <source>What the assistant says in turn %1 of example %2</source>
        <translation>Qué dice el asistente en la intervención %1 del ejemplo %2</translation>
    </message>
    <message>
        <source>Remove turn %1 of example %2</source>
        <translation>Quitar la intervención %1 del ejemplo %2</translation>
    </message>
</context>
<context>
    <name>dossier::ExamplesToPrompt</name>
    <message>
        <source>The description has no examples.</source>
        <translation>La descripción no tiene ejemplos.</translation>
    </message>
    <message>
        <source>The description consists of examples only, so nothing would be left of it. Write a sentence before them first.</source>
        <translation>La descripción consta solo de ejemplos, así que no quedaría nada de ella. Escriba antes una frase delante.</translation>
    </message>
    <message>
        <source>%1 would read something else then. Move the examples by hand.</source>
        <translation>Entonces %1 leería otra cosa. Mueva los ejemplos a mano.</translation>
    </message>
</context>
<context>
    <name>dossier::ExplanationBox</name>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
</context>
<context>
    <name>dossier::FenceBlanks</name>
    <message>
        <source>Blanks follow a --- that begins or ends the header.</source>
        <translation>Hay espacios tras un --- que empieza o termina el encabezado.</translation>
    </message>
    <message>
        <source>Blanks follow these dashes; stricter readers do not see the header.</source>
        <translation>Hay espacios tras estos guiones; los lectores más estrictos no ven el encabezado.</translation>
    </message>
    <message>
        <source>Remove the blanks</source>
        <translation>Quitar los espacios</translation>
    </message>
</context>
<context>
    <name>dossier::FieldComparisonModel</name>
    <message>
        <source>only left</source>
        <translation>solo a la izquierda</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>solo a la derecha</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(no está)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
</context>
<context>
    <name>dossier::FieldContent</name>
    <message>
        <source>This value has bytes that are no text, and where they stand in what is read cannot be told. Edit it in the text.</source>
        <translation>Este valor tiene bytes que no son texto, y no se puede saber dónde están en lo que se lee. Edítelo en el texto.</translation>
    </message>
</context>
<context>
    <name>dossier::FieldEdit</name>
    <message>
        <source>“%1” was not changed: %2 would take the file for a note.</source>
        <translation>«%1» no se cambió: %2 tomaría el archivo por una nota.</translation>
    </message>
    <message>
        <source>“%1” was not changed. %2</source>
        <translation>«%1» no se cambió. %2</translation>
    </message>
    <message>
        <source>“%1” was not changed: %2 would read the rest of the header otherwise. Edit it in the text.</source>
        <translation>«%1» no se cambió: %2 leería de otra manera el resto del encabezado. Edítelo en el texto.</translation>
    </message>
    <message>
        <source>“%1” may be true or false, not “%2”.</source>
        <translation>«%1» puede ser true o false, no «%2».</translation>
    </message>
    <message>
        <source>“%1” must be a whole number of at least %2, not “%3”.</source>
        <translation>«%1» debe ser un número entero de al menos %2, no «%3».</translation>
    </message>
    <message>
        <source>There is no “%1” in the header.</source>
        <translation>No hay «%1» en el encabezado.</translation>
    </message>
    <message>
        <source>“%1” holds no single text that could be quoted.</source>
        <translation>«%1» no contiene un único texto que se pueda entrecomillar.</translation>
    </message>
</context>
<context>
    <name>dossier::FieldEditor</name>
    <message>
        <source>several</source>
        <translation>varios</translation>
    </message>
</context>
<context>
    <name>dossier::FieldEmpty</name>
    <message>
        <source>A field has a key and no value.</source>
        <translation>Un campo tiene clave y no tiene valor.</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>“%2” has no value, and what %1 makes of that is not known: name the tools, or remove the line.</source>
        <translation>«%2» no tiene valor, y no se sabe qué hace %1 con eso: indique las herramientas o quite la línea.</translation>
    </message>
    <message>
        <source>“%2” has no value, so it tells %1 nothing: fill it in, or remove the line.</source>
        <translation>«%2» no tiene valor, así que no le dice nada a %1: rellénelo o quite la línea.</translation>
    </message>
</context>
<context>
    <name>dossier::FieldExplanation</name>
    <message>
        <source>A whole number, %1 or more.</source>
        <translation>Un número entero, %1 o más.</translation>
    </message>
    <message>
        <source>Either true or false.</source>
        <translation>true o false.</translation>
    </message>
    <message>
        <source>&lt;li&gt;%1: %2&lt;/li&gt;</source>
        <comment>a value: what it means</comment>
        <translation>&lt;li&gt;%1: %2&lt;/li&gt;</translation>
    </message>
    <message>
        <source>Its values:</source>
        <translation>Valores posibles:</translation>
    </message>
    <message>
        <source>Its values: %1.</source>
        <translation>Valores posibles: %1.</translation>
    </message>
    <message>
        <source>If it is missing: %1</source>
        <translation>Si falta: %1</translation>
    </message>
    <message>
        <source>Not to be mistaken for: %1.</source>
        <translation>No confundir con: %1.</translation>
    </message>
    <message>
        <source>Measured with %1 %2.</source>
        <comment>a client and its version</comment>
        <translation>Comprobado con %1 %2.</translation>
    </message>
    <message>
        <source>Since version %1.</source>
        <translation>Desde la versión %1.</translation>
    </message>
    <message>
        <source>Ignored in agents of plugins.</source>
        <translation>Se ignora en agentes de plugins.</translation>
    </message>
    <message>
        <source>What is documented: %1</source>
        <comment>a web address follows</comment>
        <translation>Lo que está documentado: %1</translation>
    </message>
</context>
<context>
    <name>dossier::FieldRow</name>
    <message>
        <source>If absent: %1</source>
        <translation>Si falta: %1</translation>
    </message>
    <message>
        <source>Remove this field from the header</source>
        <translation>Quitar este campo del encabezado</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>?</source>
        <comment>button beside a field: what is this?</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>What is this? (Shift+F1)</source>
        <translation>¿Qué es esto? (Mayús+F1)</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation>¿Qué es «%1»?</translation>
    </message>
</context>
<context>
    <name>dossier::FieldValue</name>
    <message>
        <source>This file is open for reading only.</source>
        <translation>Este archivo está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>The header has no closing line of “---”, so nobody can tell where it ends. Add that line in the text; then the fields can be edited here.</source>
        <translation>Al encabezado le falta la línea de cierre «---», así que no se sabe dónde termina. Agregue esa línea en el texto; después se podrán editar aquí los campos.</translation>
    </message>
</context>
<context>
    <name>dossier::FieldsPanel</name>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Add Field …</source>
        <translation>Agregar campo…</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Agregar campo</translation>
    </message>
    <message>
        <source>This file has no header yet; the first field you fill in creates it.</source>
        <translation>Este archivo aún no tiene encabezado; lo crea el primer campo que se rellene.</translation>
    </message>
    <message>
        <source>The header is not clean YAML; it is read line by line here, and each field can still be edited.</source>
        <translation>El encabezado no es YAML limpio; aquí se lee línea por línea, y cada campo se puede editar igualmente.</translation>
    </message>
    <message>
        <source>This is not YAML yet; the file keeps what it had.</source>
        <translation>Esto aún no es YAML; el archivo conserva lo que tenía.</translation>
    </message>
    <message>
        <source>The header is not clean YAML; it is read line by line here. What cannot be told of it is edited in the text.</source>
        <translation>El encabezado no es YAML limpio; aquí se lee línea por línea. Lo que no se puede determinar de él se edita en el texto.</translation>
    </message>
</context>
<context>
    <name>dossier::Figure</name>
    <message>
        <source>%1 reads %2 of %3 real files as Dossier says, and %4 of %5 files that were made to be difficult.</source>
        <translation>%1 lee %2 de %3 archivos reales como dice Dossier, y %4 de %5 archivos hechos difíciles a propósito.</translation>
    </message>
    <message>
        <source>Of %1 findings on real files, judged one by one, %2 were wrong; of these, %3 are mended.</source>
        <translation>De %1 hallazgos en archivos reales, valorados uno a uno, %2 eran erróneos; de ellos, %3 están corregidos.</translation>
    </message>
    <message>
        <source>Killed %1 times while text was typed and saved, with another program writing in between in %2 ways, and in %3 random steps, it lost nothing that was saved or kept.</source>
        <translation>Cerrado a la fuerza %1 veces mientras se escribía y guardaba texto, con otro programa escribiendo entretanto de %2 formas, y en %3 pasos al azar, no perdió nada de lo guardado o conservado.</translation>
    </message>
</context>
<context>
    <name>dossier::FileChange</name>
    <message>
        <source>@ The line ends change to LF.</source>
        <translation>@ Los finales de línea cambian a LF.</translation>
    </message>
    <message>
        <source>@ The line ends change to CRLF.</source>
        <translation>@ Los finales de línea cambian a CRLF.</translation>
    </message>
    <message>
        <source>@ The line ends change to CR.</source>
        <translation>@ Los finales de línea cambian a CR.</translation>
    </message>
    <message>
        <source>@ The byte order mark at the beginning goes.</source>
        <translation>@ Desaparece la marca de orden de bytes del principio.</translation>
    </message>
    <message>
        <source>@ A byte order mark comes to the beginning.</source>
        <translation>@ Se agrega al principio una marca de orden de bytes.</translation>
    </message>
</context>
<context>
    <name>dossier::FileController</name>
    <message>
        <source>Saved. Another program wrote this file in the same moment; its version is kept as %1.</source>
        <translation>Guardado. Otro programa escribió este archivo en el mismo momento; su versión se conserva como %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came at once. They are listed on the left; the first one is open.</source>
        <translation>
            <numerusform>Llegó %n archivo. Aparece en la lista de la izquierda y está abierto.</numerusform>
            <numerusform>Llegaron %n archivos a la vez. Aparecen en la lista de la izquierda; el primero está abierto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open All in Tabs</source>
        <translation>Abrir todos en pestañas</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be opened:</source>
        <translation>
            <numerusform>No se pudo abrir %n archivo:</numerusform>
            <numerusform>No se pudieron abrir %n archivos:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agente</translation>
    </message>
    <message>
        <source>Saving %1 …</source>
        <translation>Guardando %1…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Write in Place</source>
        <translation>Escribir en el mismo archivo</translation>
    </message>
    <message>
        <source>Replace This Name Only</source>
        <translation>Reemplazar solo este nombre</translation>
    </message>
    <message>
        <source>Save As …</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>This tab is pinned. To close it, unpin it first.</source>
        <translation>Esta pestaña está fijada. Para cerrarla, desfíjela antes.</translation>
    </message>
    <message>
        <source>Not closed yet: what stands in the field “%1” is not in the text, which could not take it.</source>
        <translation>Aún no se ha cerrado: lo que hay en el campo «%1» no está en el texto, que no pudo recibirlo.</translation>
    </message>
    <message>
        <source>Show the Field</source>
        <translation>Mostrar el campo</translation>
    </message>
    <message>
        <source>Close Without It</source>
        <translation>Cerrar sin ello</translation>
    </message>
    <message>
        <source>Saved without what stands in the field “%1”: the text could not take it, and the field says why.</source>
        <translation>Guardado sin lo que hay en el campo «%1»: el texto no pudo recibirlo, y el campo dice por qué.</translation>
    </message>
</context>
<context>
    <name>dossier::FileExtension</name>
    <message>
        <source>The client does not look at files of this name.</source>
        <translation>El cliente no tiene en cuenta los archivos con este nombre.</translation>
    </message>
    <message>
        <source>%1 looks for names that end in “.md”; “%2” is not found everywhere. Rename the file.</source>
        <translation>%1 busca nombres que terminan en «.md»; «%2» no se encuentra en todas partes. Cambie el nombre del archivo.</translation>
    </message>
    <message>
        <source>%1 looks at files whose name ends in “.md” only, so it never sees this one. Rename the file.</source>
        <translation>%1 solo tiene en cuenta los archivos cuyo nombre termina en «.md», así que nunca ve este. Cambie el nombre del archivo.</translation>
    </message>
</context>
<context>
    <name>dossier::FileNotes</name>
    <message>
        <source>A line of this file has %1 characters. It is shown in pieces and for reading only, as each key in it would take too long.</source>
        <translation>Una línea de este archivo tiene %1 caracteres. Se muestra por partes y solo para lectura, porque cada pulsación en ella tardaría demasiado.</translation>
    </message>
    <message>
        <source>A line of this file has %1 characters. It is shown in pieces and for reading only, as each key in it would take a while.</source>
        <translation>Una línea de este archivo tiene %1 caracteres. Se muestra por partes y solo para lectura, porque cada pulsación en ella tardaría un rato.</translation>
    </message>
    <message>
        <source>Edit Anyway</source>
        <translation>Editar de todos modos</translation>
    </message>
    <message numerus="yes">
        <source>This file mixes line ends: %n carriage return(s) are shown as marks. They are saved as they are, unless you change them.</source>
        <translation>
            <numerusform>Este archivo mezcla finales de línea: %n retorno de carro se muestra como marca. Se guarda como está, salvo que se cambie.</numerusform>
            <numerusform>Este archivo mezcla finales de línea: %n retornos de carro se muestran como marcas. Se guardan como están, salvo que se cambien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds characters that part lines in some programs: their %n byte(s) are shown as marks. They are saved as they are, unless you change them.</source>
        <translation>
            <numerusform>Este archivo contiene un carácter que en algunos programas separa líneas: su %n byte se muestra como marca. Se guarda como está, salvo que se cambie.</numerusform>
            <numerusform>Este archivo contiene caracteres que en algunos programas separan líneas: sus %n bytes se muestran como marcas. Se guardan como están, salvo que se cambien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file is not valid UTF-8: %n byte(s) are shown as marks. They are saved as they are, unless you change them.</source>
        <translation>
            <numerusform>Este archivo no es UTF-8 válido: %n byte se muestra como marca. Se guarda como está, salvo que se cambie.</numerusform>
            <numerusform>Este archivo no es UTF-8 válido: %n bytes se muestran como marcas. Se guardan como están, salvo que se cambien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change to UTF-8</source>
        <translation>Cambiar a UTF-8</translation>
    </message>
    <message>
        <source>This file is UTF-16. %1 reads UTF-8 only and finds no agent in it. It is saved as UTF-16 until you choose another encoding.</source>
        <translation>Este archivo es UTF-16. %1 solo lee UTF-8 y no encuentra en él ningún agente. Se guarda como UTF-16 hasta que se elija otra codificación.</translation>
    </message>
    <message>
        <source>This file is very large: form, checks and colours look at its first %1 characters only.</source>
        <translation>Este archivo es muy grande: el formulario, las comprobaciones y los colores solo abarcan sus primeros %1 caracteres.</translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n invisible character(s). Some turn the direction of writing: what is read can differ from what is seen.</source>
        <translation>
            <numerusform>Este archivo contiene %n carácter invisible. Invierte el sentido de la escritura: lo que se lee puede diferir de lo que se ve.</numerusform>
            <numerusform>Este archivo contiene %n caracteres invisibles. Algunos invierten el sentido de la escritura: lo que se lee puede diferir de lo que se ve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n invisible character(s), in which a text can be hidden. The model reads them.</source>
        <translation>
            <numerusform>Este archivo contiene %n carácter invisible, en el que se puede ocultar un texto. El modelo lo lee.</numerusform>
            <numerusform>Este archivo contiene %n caracteres invisibles, en los que se puede ocultar un texto. El modelo los lee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n invisible character(s). They are marked in the text; the model reads them.</source>
        <translation>
            <numerusform>Este archivo contiene %n carácter invisible. Está marcado en el texto; el modelo lo lee.</numerusform>
            <numerusform>Este archivo contiene %n caracteres invisibles. Están marcados en el texto; el modelo los lee.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Next</source>
        <translation>Mostrar el siguiente</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more note(s) on this file</source>
        <translation>
            <numerusform>Mostrar %n aviso más sobre este archivo</numerusform>
            <numerusform>Mostrar %n avisos más sobre este archivo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::FilePlans</name>
    <message>
        <source>There is a file %1 already. Rename one of the two first.</source>
        <translation>Ya existe un archivo %1. Cambie antes el nombre de uno de los dos.</translation>
    </message>
    <message>
        <source>No client reads agents from there.</source>
        <translation>Ningún cliente lee agentes de allí.</translation>
    </message>
    <message>
        <source>%1 reads that folder; the file is written for %2 and stays as it is.</source>
        <translation>%1 lee esa carpeta; el archivo está escrito para %2 y queda como está.</translation>
    </message>
    <message>
        <source>This is a link: elsewhere it would lead nowhere. Move the file that it leads to.</source>
        <translation>Es un enlace: en otro lugar no llevaría a ninguna parte. Mueva el archivo al que lleva.</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Mover a %1</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Its disk has no trash. Only “Undo Last Batch” brings it back.</source>
        <translation>Su disco no tiene papelera. Solo «Deshacer el último lote» lo recupera.</translation>
    </message>
    <message>
        <source>Its name stands in the tools of: %1</source>
        <translation>Su nombre figura en las herramientas de: %1</translation>
    </message>
    <message>
        <source>Its tab has unsaved edits and stays open.</source>
        <translation>Su pestaña tiene cambios sin guardar y queda abierta.</translation>
    </message>
    <message>
        <source>Another file of this name goes there too. Rename one of the two first.</source>
        <translation>También va allí otro archivo con este nombre. Cambie antes el nombre de uno de los dos.</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>Copiar a %1</translation>
    </message>
    <message>
        <source>Duplicate as “%1”</source>
        <translation>Duplicar como «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s)</source>
        <translation>
            <numerusform>Eliminar %n archivo</numerusform>
            <numerusform>Eliminar %n archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::FileSaver</name>
    <message>
        <source>%1 was not saved: its folder or the file may not be written. Save it under another name, or change the permissions.</source>
        <translation>%1 no se guardó: no se permite escribir en su carpeta o en el archivo. Guárdelo con otro nombre o cambie los permisos.</translation>
    </message>
    <message>
        <source>%1 was not saved: it cannot be replaced in one step, as its folder may not be written or something is mounted there. It can be written in place; if the computer stops in the midst of that, the file may be left half old, half new.</source>
        <translation>%1 no se guardó: no se puede reemplazar en un solo paso, porque no se permite escribir en su carpeta o hay algo montado allí. Se puede escribir en el mismo archivo; si el equipo se detiene a mitad de la escritura, el archivo puede quedar mitad antiguo y mitad nuevo.</translation>
    </message>
    <message>
        <source>%1 was not saved: the file has other names as well (hard links). Writing in place changes it under all of them, but not in one step; replacing it parts this name from the others.</source>
        <translation>%1 no se guardó: el archivo tiene además otros nombres (enlaces duros). Escribir en el mismo archivo lo cambia en todos ellos, pero no en un solo paso; reemplazarlo separa este nombre de los demás.</translation>
    </message>
    <message>
        <source>%1 was not saved: its folder is gone. Save it under another name.</source>
        <translation>%1 no se guardó: su carpeta ha desaparecido. Guárdelo con otro nombre.</translation>
    </message>
    <message>
        <source>%1 was not saved: something other than a file is in its place. Save it under another name.</source>
        <translation>%1 no se guardó: en su lugar hay algo que no es un archivo. Guárdelo con otro nombre.</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. The old version is whole; free space or save elsewhere.</source>
        <translation>%1 no se guardó: %2. La versión anterior está intacta; libere espacio o guarde en otro lugar.</translation>
    </message>
    <message>
        <source>%1 was not saved: another program changed it since it was read. Compare, or save over it.</source>
        <translation>%1 no se guardó: otro programa lo modificó después de leerlo. Compárelo o guarde encima.</translation>
    </message>
    <message>
        <source>%1 was saved only in part: %2. The whole text is still here: save it under another name. The version before is kept in “What Dossier wrote”.</source>
        <translation>%1 se guardó solo en parte: %2. El texto completo sigue aquí: guárdelo con otro nombre. La versión anterior se conserva en «Lo que escribió Dossier».</translation>
    </message>
</context>
<context>
    <name>dossier::FileSize</name>
    <message>
        <source>The file is larger than the client reads, or nearly.</source>
        <translation>El archivo es más grande de lo que lee el cliente, o casi.</translation>
    </message>
    <message>
        <source>%1 skips this file: it has %2 bytes, and %3 are the most that it reads. Move what is not needed in each run into files that the prompt refers to.</source>
        <translation>%1 omite este archivo: tiene %2 bytes y lee %3 como máximo. Pase lo que no haga falta en cada ejecución a archivos a los que remita el prompt.</translation>
    </message>
    <message>
        <source>This file has %1 bytes; %2 skips files of more than %3 bytes.</source>
        <translation>Este archivo tiene %1 bytes; %2 omite los archivos de más de %3 bytes.</translation>
    </message>
</context>
<context>
    <name>dossier::FinalNewline</name>
    <message>
        <source>The last line has no line end.</source>
        <translation>La última línea no tiene final de línea.</translation>
    </message>
    <message>
        <source>End the last line</source>
        <translation>Terminar la última línea</translation>
    </message>
</context>
<context>
    <name>dossier::FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Show or hide replacing</source>
        <translation>Mostrar u ocultar el reemplazo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Coincidencia anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Coincidencia siguiente (Intro)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Replace a&amp;ll</source>
        <translation>Reemplazar &amp;todo</translation>
    </message>
    <message>
        <source>\0 is the match, \1 to \9 are its groups, \n is a line end.</source>
        <translation>\0 es la coincidencia, \1 a \9 son sus grupos, \n es un final de línea.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>This expression takes too long here.</source>
        <translation>Esta expresión tarda demasiado aquí.</translation>
    </message>
    <message>
        <source>More than %1</source>
        <translation>Más de %1</translation>
    </message>
    <message>
        <source>Matches: %1</source>
        <translation>Coincidencias: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>There are too many matches to replace at once.</source>
        <translation>Hay demasiadas coincidencias para reemplazarlas a la vez.</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>Reemplazos: %1</translation>
    </message>
</context>
<context>
    <name>dossier::FindController</name>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Find in All Agent&amp;s …</source>
        <translation>Buscar &amp;en todos los agentes…</translation>
    </message>
    <message>
        <source>Next &amp;Hit</source>
        <translation>Pró&amp;ximo resultado</translation>
    </message>
    <message>
        <source>Previous Hit</source>
        <translation>Resultado pre&amp;vio</translation>
    </message>
    <message>
        <source>Foun&amp;d</source>
        <translation>Resultados de &amp;búsqueda</translation>
    </message>
    <message>
        <source>The file has changed since it was searched: this match is not there any more.</source>
        <translation>El archivo cambió después de la búsqueda: esta coincidencia ya no está.</translation>
    </message>
    <message>
        <source>The file has changed since it was searched: this is the nearest match.</source>
        <translation>El archivo cambió después de la búsqueda: esta es la coincidencia más cercana.</translation>
    </message>
</context>
<context>
    <name>dossier::FixCommand</name>
    <message>
        <source>Mends what can be mended without changing a word.</source>
        <translation>Corrige lo que se puede corregir sin cambiar ni una palabra.</translation>
    </message>
    <message>
        <source>Mends only what this rule finds; may be given several times.</source>
        <translation>Corrige solo lo que encuentra esta regla; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Prints the difference and writes nothing.</source>
        <translation>Muestra la diferencia y no escribe nada.</translation>
    </message>
    <message>
        <source>No file or folder to mend is given.</source>
        <translation>No se indicó ningún archivo ni carpeta que corregir.</translation>
    </message>
    <message>
        <source>There is no rule “%1”; “dossier-cli rules” lists them.</source>
        <translation>No existe la regla «%1»; «dossier-cli rules» las enumera.</translation>
    </message>
    <message>
        <source>%1: mended (%2)</source>
        <translation>%1: corregido (%2)</translation>
    </message>
    <message>
        <source>%1: the line ends change to LF</source>
        <translation>%1: los finales de línea cambian a LF</translation>
    </message>
    <message>
        <source>%1: the byte order mark goes</source>
        <translation>%1: desaparece la marca de orden de bytes</translation>
    </message>
    <message>
        <source>Files looked at: %1. Would be mended: %2.</source>
        <translation>Archivos examinados: %1. Se corregirían: %2.</translation>
    </message>
    <message>
        <source>Files looked at: %1. Mended: %2.</source>
        <translation>Archivos examinados: %1. Corregidos: %2.</translation>
    </message>
    <message>
        <source>Errors left: %1.</source>
        <translation>Errores restantes: %1.</translation>
    </message>
    <message>
        <source>Findings whose way out changes what is written, and is for you to choose: %1; “dossier-cli check” lists them.</source>
        <translation>Hallazgos cuya solución cambia lo escrito y debe elegirse: %1; «dossier-cli check» los enumera.</translation>
    </message>
</context>
<context>
    <name>dossier::FixController</name>
    <message>
        <source>Changes what is written.</source>
        <translation>Cambia lo escrito.</translation>
    </message>
    <message>
        <source>Fix Problems</source>
        <translation>Corregir problemas</translation>
    </message>
    <message>
        <source>There is no problem with a fix.</source>
        <translation>No hay ningún problema con corrección.</translation>
    </message>
    <message numerus="yes">
        <source>%n fix(es) applied.</source>
        <translation>
            <numerusform>%n corrección aplicada.</numerusform>
            <numerusform>%n correcciones aplicadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer told in this file: a comment in the header says so.</source>
        <translation>«%1» ya no se señala en este archivo: así lo dice un comentario del encabezado.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Escrito en %1</translation>
    </message>
</context>
<context>
    <name>dossier::Fixes</name>
    <message>
        <source>Quote “%1”: no word changes</source>
        <translation>Entrecomillar «%1»: no cambia ninguna palabra</translation>
    </message>
    <message>
        <source>Change the line ends to LF</source>
        <translation>Cambiar los finales de línea a LF</translation>
    </message>
</context>
<context>
    <name>dossier::FocusMode</name>
    <message>
        <source>Focus &amp;Mode</source>
        <translation>Modo de enfo&amp;que</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Usar pantalla completa</translation>
    </message>
    <message>
        <source>Focus mode. Esc leaves it.</source>
        <translation>Modo de enfoque. Se sale con Esc.</translation>
    </message>
</context>
<context>
    <name>dossier::FolderDialects</name>
    <message>
        <source>%1 is not in %2. Choose a folder inside that place, or the project that holds the place.</source>
        <translation>%1 no está en %2. Elija una carpeta que esté dentro, o bien el proyecto en el que está la carpeta deseada.</translation>
    </message>
</context>
<context>
    <name>dossier::FoldersPage</name>
    <message>
        <source>Add &amp;Folder …</source>
        <translation>Agregar &amp;carpeta…</translation>
    </message>
    <message>
        <source>Folders and the client that reads them</source>
        <translation>Carpetas y cliente que las lee</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Leída por</translation>
    </message>
    <message>
        <source>&amp;Read by:</source>
        <translation>&amp;Leída por:</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>As its place says</source>
        <translation>Según su ubicación</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo el proyecto</translation>
    </message>
    <message>
        <source>Client that reads %1</source>
        <translation>Cliente que lee %1</translation>
    </message>
    <message>
        <source>There is no place yet whose folders could be named. Add one with File ▸ Add Folder.</source>
        <translation>Aún no hay ninguna ubicación cuyas carpetas se puedan indicar. Agregue una con Archivo ▸ Agregar carpeta.</translation>
    </message>
    <message>
        <source>Applying writes it to %1.</source>
        <translation>Al aplicar se escribe en %1.</translation>
    </message>
    <message>
        <source>Named in %1, for all who work on it; the nearest folder counts.</source>
        <translation>Indicado en %1, para todos los que trabajan en el proyecto; cuenta la carpeta más cercana.</translation>
    </message>
    <message>
        <source>There is no %1 yet; it is made for the first folder that is named.</source>
        <translation>%1 aún no existe; se crea con la primera carpeta que se indique.</translation>
    </message>
</context>
<context>
    <name>dossier::FormatActions</name>
    <message>
        <source>Nothing to format here: the header, code and the marks of lists stay as they are.</source>
        <translation>Aquí no hay nada a lo que dar formato: el encabezado, el código y las marcas de las listas quedan como están.</translation>
    </message>
    <message>
        <source>No heading changes here: the header and code stay as they are.</source>
        <translation>Aquí no cambia ningún título: el encabezado y el código quedan como están.</translation>
    </message>
    <message>
        <source>No line of the prompt to change here: the header and code stay as they are.</source>
        <translation>Aquí no hay ninguna línea del prompt que cambiar: el encabezado y el código quedan como están.</translation>
    </message>
    <message>
        <source>Heading Do&amp;wn</source>
        <translation>&amp;Bajar nivel del título</translation>
    </message>
    <message>
        <source>&amp;No Heading</source>
        <translation>Si&amp;n título</translation>
    </message>
    <message>
        <source>Bul&amp;let List</source>
        <translation>Lista con &amp;viñetas</translation>
    </message>
    <message>
        <source>Nu&amp;mbered List</source>
        <translation>Lista n&amp;umerada</translation>
    </message>
    <message>
        <source>No code block can begin or end here: none may lie in the header, or half inside another one.</source>
        <translation>Aquí no empieza ni termina ningún bloque de código: ninguno puede estar en el encabezado ni a medias dentro de otro.</translation>
    </message>
    <message>
        <source>These lines stay: no line leaves the header or the prompt.</source>
        <translation>Estas líneas quedan como están: ninguna sale del encabezado ni del prompt.</translation>
    </message>
    <message>
        <source>Move Lines &amp;Down</source>
        <translation>Mover líneas &amp;hacia abajo</translation>
    </message>
    <message>
        <source>Du&amp;plicate Lines</source>
        <translation>&amp;Duplicar líneas</translation>
    </message>
    <message>
        <source>D&amp;elete Lines</source>
        <translation>&amp;Eliminar líneas</translation>
    </message>
    <message>
        <source>&amp;Join Lines</source>
        <translation>&amp;Juntar líneas</translation>
    </message>
    <message>
        <source>There is no next line of the prompt to join with.</source>
        <translation>No hay una línea siguiente del prompt con la que juntar esta.</translation>
    </message>
    <message>
        <source>&amp;Renumber List</source>
        <translation>&amp;Renumerar lista</translation>
    </message>
    <message>
        <source>There is no numbered list at the cursor whose numbers are out of order.</source>
        <translation>Junto al cursor no hay ninguna lista numerada con los números desordenados.</translation>
    </message>
    <message>
        <source>Select Next Occurrence</source>
        <translation>Seleccionar aparición siguiente</translation>
    </message>
    <message>
        <source>Select Previous Occurrence</source>
        <translation>Seleccionar aparición anterior</translation>
    </message>
    <message>
        <source>&amp;Matching Bracket</source>
        <translation>Corc&amp;hete correspondiente</translation>
    </message>
    <message>
        <source>Paste Without Lin&amp;ks</source>
        <translation>Pegar sin &amp;hacer enlaces</translation>
    </message>
    <message>
        <source>This stands nowhere else in the text.</source>
        <translation>Esto no aparece en ningún otro lugar del texto.</translation>
    </message>
    <message>
        <source>The cursor is beside no bracket, tag or code mark with its counterpart near it.</source>
        <translation>Junto al cursor no hay ningún corchete, etiqueta ni marca de código que tenga su pareja cerca.</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <comment>makes words bold</comment>
        <translation>&amp;Negrita</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <comment>makes words italic</comment>
        <translation>&amp;Cursiva</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <comment>words as code</comment>
        <translation>Códig&amp;o</translation>
    </message>
    <message>
        <source>&amp;Strikethrough</source>
        <comment>strikes words out</comment>
        <translation>&amp;Tachado</translation>
    </message>
    <message>
        <source>Heading &amp;Up</source>
        <translation>&amp;Subir nivel del título</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <comment>a menu of levels</comment>
        <translation>Títu&amp;lo</translation>
    </message>
    <message>
        <source>Level &amp;%1</source>
        <comment>of a heading</comment>
        <translation>Nivel &amp;%1</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <comment>an item to be ticked</comment>
        <translation>T&amp;area</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <comment>quoted lines</comment>
        <translation>C&amp;ita</translation>
    </message>
    <message>
        <source>C&amp;ode Block</source>
        <translation>Blo&amp;que de código</translation>
    </message>
    <message>
        <source>Mo&amp;ve Lines Up</source>
        <translation>&amp;Mover líneas hacia arriba</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <comment>a menu in the menu of the text</comment>
        <translation>&amp;Formato</translation>
    </message>
</context>
<context>
    <name>dossier::FoundModel</name>
    <message numerus="yes">
        <source>%1, %n match(es)</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%1, %n coincidencia</numerusform>
            <numerusform>%1, %n coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>a match, and the text of its line</comment>
        <translation>línea %1: %2</translation>
    </message>
</context>
<context>
    <name>dossier::FoundPanel</name>
    <message>
        <source>Find in all agents</source>
        <translation>Buscar en todos los agentes</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>\0 is the match, \1 to \9 are its groups, \n is a line end.</source>
        <translation>\0 es la coincidencia, \1 a \9 son sus grupos, \n es un final de línea.</translation>
    </message>
    <message>
        <source>Replace …</source>
        <translation>Reemplazar…</translation>
    </message>
    <message>
        <source>In which files</source>
        <translation>En qué archivos</translation>
    </message>
    <message>
        <source>Names of files and folders, several with commas between them. * stands for any characters, ** for any folders, {a,b} for one of several: review*, team-?/**, {old,draft}-*</source>
        <translation>Nombres de archivos y carpetas, separados por comas si son varios. * representa caracteres cualesquiera, ** carpetas cualesquiera, {a,b} una de varias opciones: review*, team-?/**, {old,draft}-*</translation>
    </message>
    <message>
        <source>Only in these files</source>
        <translation>Solo en estos archivos</translation>
    </message>
    <message>
        <source>Not in these files</source>
        <translation>Excepto en estos archivos</translation>
    </message>
    <message>
        <source>Which agents</source>
        <translation>Qué agentes</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Todos los agentes</translation>
    </message>
    <message>
        <source>Those that a session uses</source>
        <translation>Los que usa una sesión</translation>
    </message>
    <message>
        <source>Of a client that is started in the folder after “Seen from”</source>
        <translation>La sesión de un cliente que se inicia en la carpeta indicada tras «Visto desde»</translation>
    </message>
    <message>
        <source>Those in the list at the side</source>
        <translation>Los de la lista de la izquierda</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Detener la búsqueda</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Type what is looked for.</source>
        <translation>Escriba lo que se busca.</translation>
    </message>
    <message>
        <source>Matches: %1, files: %2. Searched: %3 of %4</source>
        <translation>Coincidencias: %1, archivos: %2. Recorridos: %3 de %4</translation>
    </message>
    <message>
        <source>Matches: %1, files: %2. Stopped before the end.</source>
        <translation>Coincidencias: %1, archivos: %2. Detenido antes del final.</translation>
    </message>
    <message>
        <source>More than %1 matches: search for something more specific to see them all, and to replace them.</source>
        <translation>Más de %1 coincidencias: busque algo más preciso para verlas todas y reemplazarlas.</translation>
    </message>
    <message numerus="yes">
        <source>Not found in %n file(s).</source>
        <translation>
            <numerusform>No se encontró en %n archivo.</numerusform>
            <numerusform>No se encontró en %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Matches: %1, files: %2</source>
        <translation>Coincidencias: %1, archivos: %2</translation>
    </message>
    <message>
        <source>Shows each replacement before it is made</source>
        <translation>Muestra cada reemplazo antes de hacerlo</translation>
    </message>
    <message>
        <source>Wait until the search is complete and has found something</source>
        <translation>Antes hay que encontrar algo y completar la búsqueda</translation>
    </message>
</context>
<context>
    <name>dossier::GeminiLoader</name>
    <message>
        <source>Gemini CLI does not load this agent: “%1” must be a whole address, such as https://example.org/card.</source>
        <translation>Gemini CLI no carga este agente: «%1» debe ser una dirección completa, como https://example.org/card.</translation>
    </message>
    <message>
        <source>Gemini CLI does not load this agent: it takes either “agent_card_url” or “agent_card_json”, not both.</source>
        <translation>Gemini CLI no carga este agente: acepta «agent_card_url» o «agent_card_json», no ambos.</translation>
    </message>
    <message>
        <source>Gemini CLI does not load this agent: “agent_card_json” must be JSON.</source>
        <translation>Gemini CLI no carga este agente: «agent_card_json» debe ser JSON.</translation>
    </message>
    <message>
        <source>Gemini CLI does not load this agent: “%1” in “tools” is no name of its tools.</source>
        <translation>Gemini CLI no carga este agente: «%1», en «tools», no es el nombre de ninguna de sus herramientas.</translation>
    </message>
    <message>
        <source>Gemini CLI does not load this agent: it knows no field “%1”, and takes no others.</source>
        <translation>Gemini CLI no carga este agente: no conoce ningún campo «%1» y no acepta otros.</translation>
    </message>
    <message>
        <source>Gemini CLI does not load this agent: its name may hold the letters a to z, digits, hyphens and underscores only.</source>
        <translation>Gemini CLI no carga este agente: su nombre solo puede contener letras de la «a» a la «z», dígitos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>Gemini CLI finds no agent here: the list in the header is empty.</source>
        <translation>Gemini CLI no encuentra aquí ningún agente: la lista del encabezado está vacía.</translation>
    </message>
    <message>
        <source>Gemini CLI does not load this file: a list in the header must hold remote agents, each of “key: value” lines.</source>
        <translation>Gemini CLI no carga este archivo: una lista en el encabezado debe contener agentes remotos, cada uno con líneas «clave: valor».</translation>
    </message>
</context>
<context>
    <name>dossier::Gutter</name>
    <message>
        <source>Line numbers, problems and changes since the last commit</source>
        <translation>Números de línea, problemas y cambios desde el último commit</translation>
    </message>
    <message>
        <source>Show the header</source>
        <translation>Mostrar el encabezado</translation>
    </message>
    <message>
        <source>Fold the header</source>
        <translation>Contraer el encabezado</translation>
    </message>
    <message>
        <source>1 line is folded below this one.</source>
        <translation>Bajo esta línea hay 1 línea contraída.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are folded below this one.</source>
        <translation>
            <numerusform>Bajo esta línea hay %n línea contraída.</numerusform>
            <numerusform>Bajo esta línea hay %n líneas contraídas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folded lines</source>
        <translation>Mostrar las líneas contraídas</translation>
    </message>
    <message>
        <source>Fold the lines that belong to this one</source>
        <translation>Contraer las líneas que dependen de esta</translation>
    </message>
</context>
<context>
    <name>dossier::Handbook</name>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderConsequence</name>
    <message>
        <source>%1 loads this agent by its file name alone: all its fields are lost.</source>
        <translation>%1 carga este agente solo por el nombre del archivo: se pierden todos sus campos.</translation>
    </message>
    <message>
        <source>%1 repairs this; strict readers such as Copilot CLI do not and leave the agent out.</source>
        <translation>%1 lo repara; los lectores estrictos, como Copilot CLI, no lo hacen y omiten el agente.</translation>
    </message>
    <message>
        <source>Strict readers such as Copilot CLI leave the agent out.</source>
        <translation>Los lectores estrictos, como Copilot CLI, omiten el agente.</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderEdit</name>
    <message>
        <source>“%1” cannot be changed here without changing other lines as well; edit it in the text.</source>
        <translation>«%1» no se puede cambiar aquí sin cambiar también otras líneas; edítelo en el texto.</translation>
    </message>
    <message>
        <source>The header has no closing line of ---, so nobody can tell where it ends; add that line first.</source>
        <translation>Al encabezado le falta la línea de cierre ---, así que no se sabe dónde termina; agregue antes esa línea.</translation>
    </message>
    <message>
        <source>The header does not begin in the first line, so no client reads it; move it to the top of the text first.</source>
        <translation>El encabezado no empieza en la primera línea, así que ningún cliente lo lee; muévalo antes al principio del texto.</translation>
    </message>
    <message>
        <source>The header is written in braces; change it in the text.</source>
        <translation>El encabezado está escrito entre llaves; hay que cambiarlo en el texto.</translation>
    </message>
    <message>
        <source>The header holds no fields; change it in the text.</source>
        <translation>El encabezado no contiene campos; hay que cambiarlo en el texto.</translation>
    </message>
    <message>
        <source>“%1” can be no key of a header.</source>
        <translation>«%1» no puede ser una clave de encabezado.</translation>
    </message>
    <message>
        <source>“%1” is no number and no word that YAML reads bare.</source>
        <translation>«%1» no es un número ni una palabra que YAML lea sin comillas.</translation>
    </message>
    <message>
        <source>One value is expected here, with each key only once.</source>
        <translation>Aquí se espera un solo valor, con cada clave una sola vez.</translation>
    </message>
    <message>
        <source>The header has no key “%1”.</source>
        <translation>El encabezado no tiene ninguna clave «%1».</translation>
    </message>
    <message>
        <source>The header has a key “%1” already.</source>
        <translation>El encabezado ya tiene una clave «%1».</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderMissing</name>
    <message>
        <source>The file has no header, so it is a note and no agent.</source>
        <translation>El archivo no tiene encabezado, así que es una nota y no un agente.</translation>
    </message>
    <message>
        <source>%1 takes this file for a note, not for an agent: it has no header with a name.</source>
        <translation>%1 toma este archivo por una nota, no por un agente: no tiene encabezado con nombre.</translation>
    </message>
    <message>
        <source>Add a header with the name “%1”</source>
        <translation>Agregar un encabezado con el nombre «%1»</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderNotFirst</name>
    <message>
        <source>Something stands above the header, so the client does not see it.</source>
        <translation>Hay algo encima del encabezado, así que el cliente no lo ve.</translation>
    </message>
    <message>
        <source>%1 takes this file for a note, not for an agent: its header has to begin in the first line.</source>
        <translation>%1 toma este archivo por una nota, no por un agente: su encabezado debe empezar en la primera línea.</translation>
    </message>
    <message>
        <source>Move the header to the first line</source>
        <translation>Mover el encabezado a la primera línea</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderTab</name>
    <message>
        <source>A line of the header is indented with a tab.</source>
        <translation>Una línea del encabezado tiene un tabulador como sangría.</translation>
    </message>
    <message>
        <source>“%1” is indented with a tab; YAML wants blanks.</source>
        <translation>«%1» tiene un tabulador como sangría; YAML exige espacios.</translation>
    </message>
    <message>
        <source>Indent with blanks</source>
        <translation>Sangrar con espacios</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderUnclosed</name>
    <message>
        <source>The header begins, but no second line of --- ends it.</source>
        <translation>El encabezado empieza, pero falta una segunda línea --- que lo cierre.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: no second line of --- ends the header.</source>
        <translation>%1 no carga este agente: falta una segunda línea --- que cierre el encabezado.</translation>
    </message>
    <message>
        <source>%1 takes this file for a note, not for an agent: no second line of --- ends the header.</source>
        <translation>%1 toma este archivo por una nota, no por un agente: falta una segunda línea --- que cierre el encabezado.</translation>
    </message>
    <message>
        <source>Close the header with a line of ---</source>
        <translation>Cerrar el encabezado con una línea ---</translation>
    </message>
</context>
<context>
    <name>dossier::HelpController</name>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>In the handbook: %1</source>
        <comment>the title of a page</comment>
        <translation>En el manual: %1</translation>
    </message>
    <message>
        <source>What Is &amp;This?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>There is no explanation for this place; F1 opens the handbook.</source>
        <translation>No hay nada que decir de este lugar; F1 abre el manual.</translation>
    </message>
</context>
<context>
    <name>dossier::HooksEmptyList</name>
    <message>
        <source>An empty list of hooks makes the client drop the agent.</source>
        <translation>Una lista vacía de hooks hace que el cliente descarte el agente.</translation>
    </message>
    <message>
        <source>%1 has been seen to drop an agent with an empty list of hooks, without a message: remove the line.</source>
        <translation>Se ha visto que %1 descarta sin avisar un agente con una lista vacía de hooks: quite la línea.</translation>
    </message>
    <message>
        <source>Remove “hooks”: nothing else changes</source>
        <translation>Quitar «hooks»: no cambia nada más</translation>
    </message>
</context>
<context>
    <name>dossier::HooksShape</name>
    <message>
        <source>The hooks are not of the form that the client reads.</source>
        <translation>Los hooks no tienen la forma que lee el cliente.</translation>
    </message>
    <message>
        <source>%1 asks for events under “hooks”, such as “PreToolUse:”, each with a list; what stands here does not run.</source>
        <translation>%1 espera eventos bajo «hooks», como «PreToolUse:», cada uno con una lista; lo que hay aquí no se ejecuta.</translation>
    </message>
    <message>
        <source>%1 asks for a list behind the event; what stands here does not run.</source>
        <translation>%1 espera una lista tras el evento; lo que hay aquí no se ejecuta.</translation>
    </message>
    <message>
        <source>%1 asks for “matcher” and a list “hooks” in each entry of an event; what stands here does not run.</source>
        <translation>%1 espera «matcher» y una lista «hooks» en cada entrada de un evento; lo que hay aquí no se ejecuta.</translation>
    </message>
    <message>
        <source>%1 asks each hook for its “type”, such as “type: command”; without it the hook does not run.</source>
        <translation>%1 espera en cada hook su «type», como «type: command»; sin él, el hook no se ejecuta.</translation>
    </message>
</context>
<context>
    <name>dossier::HooksUnknownEvent</name>
    <message>
        <source>The client has no event of this name.</source>
        <translation>El cliente no tiene ningún evento con este nombre.</translation>
    </message>
    <message>
        <source>%1 is not known to have an event “%2”; its hooks may never run.</source>
        <translation>No consta que %1 tenga un evento «%2»; puede que sus hooks no se ejecuten nunca.</translation>
    </message>
    <message>
        <source>%1 has no event “%2”, so its hooks never run; there is “%3”.</source>
        <translation>%1 no tiene ningún evento «%2», así que sus hooks nunca se ejecutan; existe «%3».</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>Cambiar a «%1»</translation>
    </message>
</context>
<context>
    <name>dossier::HoverText</name>
    <message>
        <source>The field is called “%1”.</source>
        <translation>El campo se llama «%1».</translation>
    </message>
    <message>
        <source>All tools of the MCP server “%1”.</source>
        <translation>Todas las herramientas del servidor MCP «%1».</translation>
    </message>
    <message>
        <source>The tool “%1” of the MCP server “%2”.</source>
        <translation>La herramienta «%1» del servidor MCP «%2».</translation>
    </message>
    <message>
        <source>An agent that is built into %1.</source>
        <translation>Un agente incorporado en %1.</translation>
    </message>
    <message>
        <source>%1 on a light ground, %2 on a dark one.</source>
        <translation>%1 sobre fondo claro, %2 sobre fondo oscuro.</translation>
    </message>
    <message>
        <source>%1 does not know this colour. The one most like it is “%2”.</source>
        <translation>%1 no conoce este color. El más parecido es «%2».</translation>
    </message>
    <message>
        <source>This model has been switched off: asking for it fails.</source>
        <translation>Este modelo se ha retirado: cualquier petición falla.</translation>
    </message>
    <message>
        <source>“%1” takes its place.</source>
        <translation>Lo sustituye «%1».</translation>
    </message>
    <message>
        <source>If it is not there: %1</source>
        <translation>Si falta: %1</translation>
    </message>
    <message>
        <source>%1 ignores it in a plugin.</source>
        <translation>%1 lo ignora en un plugin.</translation>
    </message>
    <message>
        <source>%1 reads it from version %2 on.</source>
        <translation>%1 lo lee a partir de la versión %2.</translation>
    </message>
    <message>
        <source>Older names: %1</source>
        <translation>Nombres antiguos: %1</translation>
    </message>
    <message>
        <source>Only older versions of %1 have it.</source>
        <translation>Solo la tienen versiones antiguas de %1.</translation>
    </message>
    <message>
        <source>Agents are never given it, even if it is named.</source>
        <translation>Los agentes nunca la reciben, aunque se nombre.</translation>
    </message>
    <message>
        <source>Another name of “%1”.</source>
        <translation>Otro nombre de «%1».</translation>
    </message>
</context>
<context>
    <name>dossier::IgnoredHere</name>
    <message>
        <source>The client ignores this field in agents of a plugin.</source>
        <translation>El cliente ignora este campo en los agentes de un plugin.</translation>
    </message>
    <message>
        <source>%1 ignores “%2” in agents of a plugin; in a project or at home it counts.</source>
        <translation>%1 ignora «%2» en los agentes de un plugin; en un proyecto o en la carpeta personal sí cuenta.</translation>
    </message>
</context>
<context>
    <name>dossier::InputFiles</name>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 no existe.</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>No se permite leer %1.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
</context>
<context>
    <name>dossier::InstalledPlugins</name>
    <message>
        <source>it holds no object</source>
        <translation>no contiene ningún objeto</translation>
    </message>
    <message>
        <source>%1 could not be read as JSON: %2. What it lists is not shown.</source>
        <translation>%1 no se pudo leer como JSON: %2. No se muestra lo que enumera.</translation>
    </message>
</context>
<context>
    <name>dossier::Invisible</name>
    <message>
        <source>The text holds characters that are not seen.</source>
        <translation>El texto contiene caracteres que no se ven.</translation>
    </message>
    <message>
        <source>Letters that nobody sees (%1) stand here; the model reads them. A text may be hidden in them.</source>
        <translation>Aquí hay letras que nadie ve (%1); el modelo las lee. Pueden ocultar un texto.</translation>
    </message>
    <message>
        <source>A character that nobody sees (%1) stands here; the model reads it.</source>
        <translation>Aquí hay un carácter que nadie ve (%1); el modelo lo lee.</translation>
    </message>
    <message>
        <source>Here is another one.</source>
        <translation>Aquí hay otro.</translation>
    </message>
    <message>
        <source>Remove what is not seen</source>
        <translation>Quitar lo que no se ve</translation>
    </message>
</context>
<context>
    <name>dossier::Journal</name>
    <message>
        <source>Nothing was written: what is about to be done could not be noted in %1 (%2). Free space or change the permissions there.</source>
        <translation>No se escribió nada: lo que se iba a hacer no se pudo anotar en %1 (%2). Libere espacio o cambie los permisos allí.</translation>
    </message>
    <message>
        <source>What the file held before was not kept.</source>
        <translation>No se conservó lo que el archivo contenía antes.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>no se puede crear su carpeta</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>otro programa lo tiene bloqueado</translation>
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
        <translation>Editado</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renombrado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>No existe</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Como se escribió</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Como antes</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modificado después</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>Desapareció después</translation>
    </message>
    <message>
        <source>Another file there</source>
        <translation>Hay otro archivo</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Revertido</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No realizado</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>All as written</source>
        <translation>Todo como se escribió</translation>
    </message>
    <message>
        <source>%1 of %2 as written</source>
        <translation>%1 de %2 como se escribieron</translation>
    </message>
    <message>
        <source>several</source>
        <translation>varios</translation>
    </message>
    <message>
        <source>is now %1</source>
        <translation>ahora es %1</translation>
    </message>
    <message>
        <source>What the file held before was not kept: it was too large.</source>
        <translation>No se conservó lo que el archivo contenía antes: era demasiado grande.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>command, file</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>dossier::JournalPanel</name>
    <message>
        <source>Each write is noted with what the file held before. The newest are kept, up to %1, in %2.</source>
        <translation>Cada escritura se anota con lo que el archivo contenía antes. Se conservan las más recientes, hasta %1, en %2.</translation>
    </message>
    <message>
        <source>This file only</source>
        <translation>Solo este archivo</translation>
    </message>
    <message>
        <source>&amp;Undo This</source>
        <translation>&amp;Deshacer esto</translation>
    </message>
    <message>
        <source>Undo &amp;All of It</source>
        <translation>Deshacer &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>&amp;Show in Places</source>
        <translation>&amp;Mostrar en ubicaciones</translation>
    </message>
    <message>
        <source>Brings the file back to what it was before this write; what came since is never lost without a question</source>
        <translation>Devuelve el archivo al estado anterior a esta escritura; lo que vino después nunca se pierde sin preguntar</translation>
    </message>
    <message>
        <source>Brings back all files of this command</source>
        <translation>Recupera todos los archivos de este comando</translation>
    </message>
    <message>
        <source>What the file held before, beside what was written</source>
        <translation>Lo que el archivo contenía antes, junto a lo que se escribió</translation>
    </message>
    <message>
        <source>Selects the file in the tree of agents</source>
        <translation>Selecciona el archivo en el árbol de agentes</translation>
    </message>
    <message>
        <source>What Dossier wrote</source>
        <translation>Lo que escribió Dossier</translation>
    </message>
    <message>
        <source>Filter files and commands</source>
        <translation>Filtrar archivos y comandos</translation>
    </message>
    <message>
        <source>Shows what was written to the file of the chosen row, or to the open one</source>
        <translation>Muestra lo escrito en el archivo de la fila elegida, o en el abierto</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Nothing was written yet. Each save and each change of files will be listed here, with a way back.</source>
        <translation>Aún no se ha escrito nada. Aquí figurará cada guardado y cada cambio de archivos, con la posibilidad de volver atrás.</translation>
    </message>
    <message>
        <source>Nothing that was written fits the filter.</source>
        <translation>Nada de lo escrito coincide con el filtro.</translation>
    </message>
</context>
<context>
    <name>dossier::JsYaml</name>
    <message>
        <source>a second document begins</source>
        <translation>empieza un segundo documento</translation>
    </message>
    <message>
        <source>the key “%1” is there twice</source>
        <translation>la clave «%1» figura dos veces</translation>
    </message>
    <message>
        <source>the tag “%1” is not known</source>
        <translation>la etiqueta «%1» es desconocida</translation>
    </message>
    <message>
        <source>“&lt;&lt;” merges no such value</source>
        <translation>«&lt;&lt;» no fusiona un valor así</translation>
    </message>
</context>
<context>
    <name>dossier::JsonObject</name>
    <message>
        <source>%1 is not a known member</source>
        <translation>%1 no es un miembro conocido</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>JSON pointer, what is wrong there</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <translation>debe ser un texto no vacío</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>debe ser un texto</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>must be a whole number, 0 or more</source>
        <translation>debe ser un número entero, 0 o más</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>debe ser una lista de textos</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>debe ser una lista</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 debe ser un objeto</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>debe ser un objeto</translation>
    </message>
    <message>
        <source>the file must hold one object</source>
        <translation>el archivo debe contener un objeto</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4.</source>
        <translation>%1, línea %2, columna %3: %4.</translation>
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
        <translation>ninguno: pulse las teclas</translation>
    </message>
</context>
<context>
    <name>dossier::LastCommit</name>
    <message>
        <source>The repository %1 could not be read (%2), so what differs from its last commit is not known. To see what is wrong, call: git -C &quot;%1&quot; fsck</source>
        <translation>No se pudo leer el repositorio %1 (%2), así que no se sabe qué difiere de su último commit. Para ver qué falla, ejecute: git -C &quot;%1&quot; fsck</translation>
    </message>
    <message>
        <source>The repository %1 belongs to another user and is not looked into. If you trust it, call: git config --global --add safe.directory &quot;%1&quot;</source>
        <translation>El repositorio %1 pertenece a otro usuario y no se examina. Si es de confianza, ejecute: git config --global --add safe.directory &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The file in the last commit is too large to be compared.</source>
        <translation>El archivo del último commit es demasiado grande para compararlo.</translation>
    </message>
</context>
<context>
    <name>dossier::LineMarks</name>
    <message>
        <source>New since the last commit</source>
        <translation>Nuevo desde el último commit</translation>
    </message>
    <message>
        <source>Changed since the last commit. Before:</source>
        <translation>Modificado desde el último commit. Antes:</translation>
    </message>
    <message>
        <source>Removed here since the last commit:</source>
        <translation>Quitado aquí desde el último commit:</translation>
    </message>
</context>
<context>
    <name>dossier::LinkOpener</name>
    <message>
        <source>Only web and mail addresses are opened: %1</source>
        <translation>Solo se abren direcciones web y de correo: %1</translation>
    </message>
</context>
<context>
    <name>dossier::ListCommand</name>
    <message>
        <source>Lists the agents as a client sees them that is started in a folder.</source>
        <translation>Enumera los agentes tal como los ve un cliente que se inicia en una carpeta.</translation>
    </message>
    <message>
        <source>The one client to list for, such as claude-code, or auto for all.</source>
        <translation>El cliente para el que se enumeran, como claude-code, o auto para todos.</translation>
    </message>
    <message>
        <source>The form of the answer.</source>
        <translation>El formato de la respuesta.</translation>
    </message>
    <message>
        <source>“list” takes one folder.</source>
        <translation>«list» acepta una sola carpeta.</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Administrado</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <source>Plugin source</source>
        <translation>Origen del plugin</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>No agents were found for %1.</source>
        <translation>No se encontraron agentes para %1.</translation>
    </message>
    <message>
        <source>Read by no client:</source>
        <translation>No los lee ningún cliente:</translation>
    </message>
    <message>
        <source>%1 in %2:</source>
        <translation>%1 en %2:</translation>
    </message>
</context>
<context>
    <name>dossier::Liveness</name>
    <message>
        <source>%1 takes this file for a note, so no session has it as an agent.</source>
        <translation>%1 toma este archivo por una nota, así que ninguna sesión lo tiene como agente.</translation>
    </message>
    <message>
        <source>%1 does not load this file, so sessions go on without it.</source>
        <translation>%1 no carga este archivo, así que las sesiones continúan sin él.</translation>
    </message>
    <message>
        <source>Whether running sessions of %1 take it is not known.</source>
        <translation>No se sabe si las sesiones en curso de %1 lo cargan.</translation>
    </message>
    <message>
        <source>Running sessions take it after %1.</source>
        <translation>Las sesiones en curso lo cargan tras %1.</translation>
    </message>
    <message>
        <source>Running sessions with this plugin take it after %1; where a copy of it is installed, that has to be updated first.</source>
        <translation>Las sesiones en curso con este plugin lo cargan tras %1; donde haya instalada una copia, antes hay que actualizarla.</translation>
    </message>
    <message>
        <source>%1 reads no agents from this folder.</source>
        <translation>%1 no lee agentes de esta carpeta.</translation>
    </message>
    <message>
        <source>%1 reads no agents from this folder, but from “%2” of a project.</source>
        <translation>%1 no lee agentes de esta carpeta, sino de «%2» de un proyecto.</translation>
    </message>
    <message>
        <source>Whether running sessions of %1 take it is not known; new ones do.</source>
        <translation>No se sabe si las sesiones en curso de %1 lo cargan; las nuevas sí.</translation>
    </message>
    <message>
        <source>Restart %1 to use it: this agents folder is new, and running sessions do not watch it.</source>
        <translation>Reinicie %1 para usarlo: esta carpeta de agentes es nueva y las sesiones en curso no la vigilan.</translation>
    </message>
    <message>
        <source>Running sessions of %1 take it within seconds.</source>
        <translation>Las sesiones en curso de %1 lo cargan en pocos segundos.</translation>
    </message>
</context>
<context>
    <name>dossier::LongSection</name>
    <message>
        <source>A section of the prompt is very long.</source>
        <translation>Una sección del prompt es muy larga.</translation>
    </message>
    <message>
        <source>The section “%1” has more than 500 tokens; parts of their own are easier to follow.</source>
        <translation>La sección «%1» tiene más de 500 tokens; dividida en partes es más fácil de seguir.</translation>
    </message>
</context>
<context>
    <name>dossier::LongTextEditor</name>
    <message>
        <source>The file writes line breaks as “\n”; here they are lines.</source>
        <translation>El archivo escribe los saltos de línea como «\n»; aquí son líneas.</translation>
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
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Where It Loads</source>
        <translation>Dónde se carga</translation>
    </message>
    <message>
        <source>Who Would Be Asked?</source>
        <translation>¿A quién se acudiría?</translation>
    </message>
    <message>
        <source>%1 The checks go on as if it were not there.</source>
        <translation>%1 Las comprobaciones continúan como si no existiera.</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Vaciar lista</translation>
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
        <translation>Copiado: versiones y configuración, ningún nombre de archivo ni de persona.</translation>
    </message>
    <message>
        <source>This language is used from the next start on.</source>
        <translation>Dossier usará este idioma desde el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>dossier::MaxTurnsInvalid</name>
    <message>
        <source>“maxTurns” is no whole number above zero.</source>
        <translation>«maxTurns» no es un número entero mayor que cero.</translation>
    </message>
    <message>
        <source>%1 wants a whole number above zero here; what it does with another is not known.</source>
        <translation>%1 espera aquí un número entero mayor que cero; no se sabe qué hace con otro.</translation>
    </message>
    <message>
        <source>Change to the number %1</source>
        <translation>Cambiar al número %1</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
</context>
<context>
    <name>dossier::McpSecret</name>
    <message>
        <source>A secret stands in the configuration of a server.</source>
        <translation>Hay un secreto en la configuración de un servidor.</translation>
    </message>
    <message>
        <source>What stands under “%2” looks like a secret, and whoever gets this file gets it too. Set the server up in %1 itself and only name it here.</source>
        <translation>Lo que hay bajo «%2» parece un secreto, y quien reciba este archivo lo recibe también. Configure el servidor en %1 y aquí solo nómbrelo.</translation>
    </message>
</context>
<context>
    <name>dossier::McpShape</name>
    <message>
        <source>The MCP servers are not of the form that the client reads.</source>
        <translation>Los servidores MCP no tienen la forma que lee el cliente.</translation>
    </message>
    <message>
        <source>%1 asks for a list here, each entry a server’s name or one “name:” with its configuration below; what stands here is not read.</source>
        <translation>%1 espera aquí una lista en la que cada entrada sea el nombre de un servidor o un «nombre:» con su configuración debajo; lo que hay aquí no se lee.</translation>
    </message>
    <message>
        <source>%1 asks for a server’s name here, or for one “name:” with its configuration below; what stands here is not read.</source>
        <translation>%1 espera aquí el nombre de un servidor o un «nombre:» con su configuración debajo; lo que hay aquí no se lee.</translation>
    </message>
    <message>
        <source>Make it a list</source>
        <translation>Convertirlo en lista</translation>
    </message>
</context>
<context>
    <name>dossier::MentionFiles</name>
    <message>
        <source>The folder %1 may not be read: whether the agent is named in it is not known. Change its permissions, or look there by hand.</source>
        <translation>No se permite leer la carpeta %1: no se sabe si en ella se nombra al agente. Cambie sus permisos o búsquelo allí a mano.</translation>
    </message>
    <message>
        <source>The folder %1 could not be read (%2): whether the agent is named in it is not known. Look there by hand.</source>
        <translation>No se pudo leer la carpeta %1 (%2): no se sabe si en ella se nombra al agente. Búsquelo allí a mano.</translation>
    </message>
    <message>
        <source>The folder %1 lies too deep to be looked into: whether the agent is named in it is not known. Look there by hand.</source>
        <translation>La carpeta %1 está a demasiada profundidad para examinarla: no se sabe si en ella se nombra al agente. Búsquelo allí a mano.</translation>
    </message>
    <message>
        <source>There are more folders than are looked into: %1 and what comes after it was left out. Look there by hand, or search in a smaller folder.</source>
        <translation>Hay más carpetas de las que se examinan: se omitió %1 y lo que viene después. Busque allí a mano o en una carpeta más pequeña.</translation>
    </message>
</context>
<context>
    <name>dossier::Mentions</name>
    <message>
        <source>“Agent(…)”: who may be started</source>
        <translation>«Agent(…)»: a quién se puede iniciar</translation>
    </message>
    <message>
        <source>“subagent_type”: who is started</source>
        <translation>«subagent_type»: a quién se inicia</translation>
    </message>
    <message>
        <source>“@agent-…”: who is asked</source>
        <translation>«@agent-…»: a quién se acude</translation>
    </message>
    <message>
        <source>“agent”: who runs this skill</source>
        <translation>«agent»: quién ejecuta esta skill</translation>
    </message>
    <message>
        <source>“agent”: the main agent of the settings</source>
        <translation>«agent»: el agente principal de la configuración</translation>
    </message>
    <message>
        <source>“matcher” of a hook on agents</source>
        <translation>«matcher» de un hook sobre agentes</translation>
    </message>
    <message>
        <source>The path of its file</source>
        <translation>La ruta de su archivo</translation>
    </message>
    <message>
        <source>The word; it may mean something else</source>
        <translation>La palabra; puede significar otra cosa</translation>
    </message>
</context>
<context>
    <name>dossier::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>dossier::MissingFile</name>
    <message>
        <source>The prompt refers to a file that is not there.</source>
        <translation>El prompt remite a un archivo que no existe.</translation>
    </message>
    <message>
        <source>There is no “%1”, seen from this file’s folder.</source>
        <translation>«%1» no existe, visto desde la carpeta de este archivo.</translation>
    </message>
</context>
<context>
    <name>dossier::MixedLineEnds</name>
    <message>
        <source>Some lines end as on Windows, others do not.</source>
        <translation>Algunas líneas terminan como en Windows, otras no.</translation>
    </message>
    <message>
        <source>Some lines of this file end as on Windows (CRLF), others do not (LF).</source>
        <translation>Algunas líneas de este archivo terminan como en Windows (CRLF), otras no (LF).</translation>
    </message>
</context>
<context>
    <name>dossier::ModelPage</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Which model does it run on?</source>
        <translation>¿Con qué modelo trabaja?</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Its id</source>
        <translation>Su identificador</translation>
    </message>
    <message>
        <source>An&amp;other:</source>
        <translation>&amp;Otro:</translation>
    </message>
    <message>
        <source>None written</source>
        <translation>Sin indicar</translation>
    </message>
</context>
<context>
    <name>dossier::ModelRetired</name>
    <message>
        <source>The model has been switched off by its maker.</source>
        <translation>El fabricante ha retirado el modelo.</translation>
    </message>
    <message>
        <source>The model “%2” has been switched off; where %1 still asks for it, the agent fails.</source>
        <translation>El modelo «%2» se ha retirado; donde %1 todavía lo pida, el agente falla.</translation>
    </message>
    <message>
        <source>Change to “%1”, its successor</source>
        <translation>Cambiar a «%1», su sucesor</translation>
    </message>
    <message>
        <source>Change to “inherit”: the model of the session</source>
        <translation>Cambiar a «inherit»: el modelo de la sesión</translation>
    </message>
</context>
<context>
    <name>dossier::ModelUnknown</name>
    <message>
        <source>The model is none that the client is known to have.</source>
        <translation>No consta que el cliente tenga este modelo.</translation>
    </message>
    <message>
        <source>%1 is not known to have a model “%2”; the agent may fail when it is called.</source>
        <translation>No consta que %1 tenga un modelo «%2»; el agente puede fallar cuando se lo llame.</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>Cambiar a «%1»</translation>
    </message>
    <message>
        <source>Change to “inherit”: the model of the session</source>
        <translation>Cambiar a «inherit»: el modelo de la sesión</translation>
    </message>
</context>
<context>
    <name>dossier::MultiFields</name>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>&amp;Show Changes …</source>
        <translation>&amp;Mostrar cambios…</translation>
    </message>
    <message>
        <source>Fields of several agents</source>
        <translation>Campos de varios agentes</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) are selected. What you set here is set in all of them, once you have seen the list of all changes.</source>
        <translation>
            <numerusform>Hay %n agente seleccionado. Lo que se establezca aquí se establece en él, una vez revisada la lista de todos los cambios.</numerusform>
            <numerusform>Hay %n agentes seleccionados. Lo que se establezca aquí se establece en todos, una vez revisada la lista de todos los cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are for several clients; only fields that all of these know are shown.</source>
        <translation>Son para varios clientes; solo se muestran los campos que todos ellos conocen.</translation>
    </message>
    <message>
        <source>Add Field …</source>
        <translation>Agregar campo…</translation>
    </message>
    <message>
        <source>To be removed from all.</source>
        <translation>Se quitará de todos.</translation>
    </message>
    <message>
        <source>To be set in all.</source>
        <translation>Se establecerá en todos.</translation>
    </message>
    <message numerus="yes">
        <source>Not the same in all; %n of them have it.</source>
        <translation>
            <numerusform>No es igual en todos; lo tiene %n de ellos.</numerusform>
            <numerusform>No es igual en todos; lo tienen %n de ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to be set</source>
        <translation>
            <numerusform>%n campo por establecer</numerusform>
            <numerusform>%n campos por establecer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to be set, entered while other agents were selected</source>
        <translation>
            <numerusform>%n campo por establecer, introducido con otros agentes seleccionados</numerusform>
            <numerusform>%n campos por establecer, introducidos con otros agentes seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) entered for other agents, which not all clients of these know</source>
        <translation>
            <numerusform>%n campo introducido para otros agentes, que no conocen todos los clientes de estos</numerusform>
            <numerusform>%n campos introducidos para otros agentes, que no conocen todos los clientes de estos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::NameBuiltIn</name>
    <message>
        <source>The client has an agent of its own of this name.</source>
        <translation>El cliente tiene un agente propio con este nombre.</translation>
    </message>
    <message>
        <source>This agent takes the place of %1’s own “%2”.</source>
        <translation>Este agente ocupa el lugar de «%2», propio de %1.</translation>
    </message>
</context>
<context>
    <name>dossier::NameCheck</name>
    <message>
        <source>There is an agent of this name in %1, too, of an installed copy of the plugin “%2”.</source>
        <translation>También hay un agente con este nombre en %1, de una copia instalada del plugin «%2».</translation>
    </message>
    <message>
        <source>There is an agent of this name in %2, too. The two do not meet: %1 calls one of them “%3”.</source>
        <translation>También hay un agente con este nombre en %2. No entran en conflicto: %1 llama «%3» a uno de ellos.</translation>
    </message>
    <message>
        <source>There is an agent of this name in %1, too. The two do not meet.</source>
        <translation>También hay un agente con este nombre en %1. No entran en conflicto.</translation>
    </message>
    <message>
        <source>The name is taken here: %1 would load only one of the two, and which one is not defined. It is that of %2.</source>
        <translation>El nombre está ocupado aquí: %1 cargaría solo uno de los dos, y no está definido cuál. Es el de %2.</translation>
    </message>
    <message>
        <source>%1 would not use it where %2 is seen: that one goes first.</source>
        <translation>%1 no lo usaría donde se vea %2: ese tiene prioridad.</translation>
    </message>
    <message>
        <source>It would hide %2: %1 uses the new one where both are seen.</source>
        <translation>Ocultaría %2: %1 usa el nuevo donde se vean ambos.</translation>
    </message>
    <message>
        <source>%1 would use either it or %2: which of their places goes first is not known.</source>
        <translation>%1 usaría este o %2: no se sabe cuál de sus ubicaciones tiene prioridad.</translation>
    </message>
    <message>
        <source>There is an agent of this name in %2, too. Whether %1 sees both at once is not known.</source>
        <translation>También hay un agente con este nombre en %2. No se sabe si %1 ve ambos a la vez.</translation>
    </message>
    <message>
        <source>It would take the place of %1’s own “%2”.</source>
        <translation>Ocuparía el lugar de «%2», propio de %1.</translation>
    </message>
    <message>
        <source>%1 would call it “%2”; “%3” alone is one that it has built in.</source>
        <translation>%1 lo llamaría «%2»; «%3» a secas es uno que trae incorporado.</translation>
    </message>
    <message>
        <source>Type a name: lower-case letters, digits and hyphens.</source>
        <translation>Escriba un nombre: minúsculas, dígitos y guiones.</translation>
    </message>
    <message>
        <source>No file can have a name as long as this one.</source>
        <translation>Ningún archivo puede tener un nombre tan largo.</translation>
    </message>
    <message>
        <source>Its file would have this name too, and no file can: letters, digits and hyphens always work.</source>
        <translation>Su archivo también se llamaría así, y ningún archivo puede: las letras, las cifras y los guiones valen siempre.</translation>
    </message>
    <message>
        <source>Other clients may not take this name; lower-case letters, digits and hyphens are safe everywhere.</source>
        <translation>Puede que otros clientes no acepten este nombre; las minúsculas, los dígitos y los guiones son seguros en todas partes.</translation>
    </message>
    <message>
        <source>The folder holds a file “%1” already.</source>
        <translation>La carpeta ya contiene un archivo «%1».</translation>
    </message>
</context>
<context>
    <name>dossier::NameDiffers</name>
    <message>
        <source>The name is not that of the file.</source>
        <translation>El nombre no es el del archivo.</translation>
    </message>
    <message>
        <source>%1 calls this agent “%2”, whatever the file is called.</source>
        <translation>%1 llama «%2» a este agente, sea cual sea el nombre del archivo.</translation>
    </message>
    <message>
        <source>Name it “%1”, as the file</source>
        <translation>Llamarlo «%1», como el archivo</translation>
    </message>
</context>
<context>
    <name>dossier::NameDuplicate</name>
    <message>
        <source>Another file of this place has the same name; only one loads.</source>
        <translation>Otro archivo de esta ubicación tiene el mismo nombre; solo se carga uno.</translation>
    </message>
    <message>
        <source>%1 loads only one agent “%2” of this place, and which one is not defined: %3 has this name too.</source>
        <translation>%1 carga solo un agente «%2» de esta ubicación, y no está definido cuál: %3 también tiene este nombre.</translation>
    </message>
    <message>
        <source>Name it “%1”, as the file</source>
        <translation>Llamarlo «%1», como el archivo</translation>
    </message>
</context>
<context>
    <name>dossier::NameGeneric</name>
    <message>
        <source>The name fits any agent.</source>
        <translation>El nombre vale para cualquier agente.</translation>
    </message>
    <message>
        <source>“%2” fits any agent: %1 and whoever reads the list learn nothing from it. Name the job it does.</source>
        <translation>«%2» vale para cualquier agente: no les dice nada a %1 ni a quien lea la lista. Nombre la tarea que realiza.</translation>
    </message>
</context>
<context>
    <name>dossier::NameHidden</name>
    <message>
        <source>An agent of another place has the same name: one hides the other.</source>
        <translation>Un agente de otra ubicación tiene el mismo nombre: uno oculta al otro.</translation>
    </message>
    <message>
        <source>%1 does not use this agent here: “%2” in %3 goes first.</source>
        <translation>%1 no usa este agente aquí: tiene prioridad «%2», en %3.</translation>
    </message>
    <message>
        <source>%1 uses this agent here and not the “%2” in %3, which it hides.</source>
        <translation>%1 usa aquí este agente y no «%2», en %3, al que oculta.</translation>
    </message>
</context>
<context>
    <name>dossier::NameInvalid</name>
    <message>
        <source>The name is not made of lower-case letters, digits and hyphens.</source>
        <translation>El nombre no se compone de minúsculas, dígitos y guiones.</translation>
    </message>
    <message>
        <source>Name it “%1”</source>
        <translation>Llamarlo «%1»</translation>
    </message>
    <message>
        <source>%1 does not load an agent with a colon in its name.</source>
        <translation>%1 no carga un agente con dos puntos en el nombre.</translation>
    </message>
    <message>
        <source>%1 does not load an agent whose name begins with a hyphen.</source>
        <translation>%1 no carga un agente cuyo nombre empiece con un guion.</translation>
    </message>
    <message>
        <source>%1 asks for names of lower-case letters, digits and hyphens; it takes “%2”, others may not.</source>
        <translation>%1 espera nombres de minúsculas, dígitos y guiones; acepta «%2», pero puede que otros no.</translation>
    </message>
    <message>
        <source>The name is a number, a list or something else that is no text.</source>
        <translation>El nombre es un número, una lista u otra cosa que no es texto.</translation>
    </message>
    <message>
        <source>%1 wants a text for a name, and this is none.</source>
        <translation>%1 espera un texto como nombre, y esto no lo es.</translation>
    </message>
</context>
<context>
    <name>dossier::NameLength</name>
    <message>
        <source>The name has fewer than 3 or more than 50 characters.</source>
        <translation>El nombre tiene menos de 3 o más de 50 caracteres.</translation>
    </message>
    <message>
        <source>%1 takes a name this short, but it says little; 3 to 50 characters are advised.</source>
        <translation>%1 acepta un nombre tan corto, pero dice poco; se recomiendan de 3 a 50 caracteres.</translation>
    </message>
    <message>
        <source>%1 takes a name this long, but it is hard to call; 3 to 50 characters are advised.</source>
        <translation>%1 acepta un nombre tan largo, pero es difícil de llamar; se recomiendan de 3 a 50 caracteres.</translation>
    </message>
</context>
<context>
    <name>dossier::NameMissing</name>
    <message>
        <source>The header gives no name.</source>
        <translation>El encabezado no da ningún nombre.</translation>
    </message>
    <message>
        <source>Name it “%1”</source>
        <translation>Llamarlo «%1»</translation>
    </message>
    <message>
        <source>%1 takes this file for a note, not for an agent: it has no name.</source>
        <translation>%1 toma este archivo por una nota, no por un agente: no tiene nombre.</translation>
    </message>
    <message>
        <source>No name: %1 uses the file’s name in a plugin, and takes the file for a note elsewhere.</source>
        <translation>Sin nombre: %1 usa el nombre del archivo en un plugin y, fuera de él, toma el archivo por una nota.</translation>
    </message>
    <message>
        <source>No name: %1 does not take this file for an agent.</source>
        <translation>Sin nombre: %1 no toma este archivo por un agente.</translation>
    </message>
</context>
<context>
    <name>dossier::NamePage</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What does it begin from, and what is it called?</source>
        <translation>¿En qué se basa y cómo se llama?</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>N&amp;ombre:</translation>
    </message>
    <message>
        <source>&amp;Like an agent that is there:</source>
        <translation>Como un agente e&amp;xistente:</translation>
    </message>
    <message>
        <source>The agent that it is to be like</source>
        <translation>El agente al que debe parecerse</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>agent, folder</comment>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Escriba parte de su nombre</translation>
    </message>
    <message>
        <source>The name is free in all places that are shown.</source>
        <translation>El nombre está libre en todas las ubicaciones que se muestran.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Usar «%1»</translation>
    </message>
</context>
<context>
    <name>dossier::NearMissKey</name>
    <message>
        <source>A key is almost that of a field, and the client ignores it.</source>
        <translation>Una clave es casi la de un campo, y el cliente la ignora.</translation>
    </message>
    <message>
        <source>%1 ignores “%2”; “%3” is there too and counts.</source>
        <translation>%1 ignora «%2»; «%3» también está y cuenta.</translation>
    </message>
    <message>
        <source>This one counts.</source>
        <translation>Esta es la que cuenta.</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>The field is called “%1”.</source>
        <translation>El campo es «%1».</translation>
    </message>
    <message>
        <source>“%1” means nothing to the client, the field is “%2”.</source>
        <translation>«%1» no significa nada para el cliente, el campo es «%2».</translation>
    </message>
    <message>
        <source>%1 takes this file for a note: “%2” means nothing to it, the field is “%3”.</source>
        <translation>%1 toma este archivo por una nota: «%2» no significa nada para él, el campo es «%3».</translation>
    </message>
    <message>
        <source>This agent may use every tool: “%2” means nothing to %1, the field is “%3”.</source>
        <translation>Este agente puede usar todas las herramientas: «%2» no significa nada para %1, el campo es «%3».</translation>
    </message>
    <message>
        <source>The limit is lost: “%2” means nothing to %1, the field is “%3”.</source>
        <translation>Se pierde el límite: «%2» no significa nada para %1, el campo es «%3».</translation>
    </message>
    <message>
        <source>%1 ignores “%2”; the field is “%3”.</source>
        <translation>%1 ignora «%2»; el campo es «%3».</translation>
    </message>
    <message>
        <source>Rename to “%1”: limits it to %2</source>
        <translation>Cambiar el nombre a «%1»: lo limita a %2</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>Cambiar el nombre a «%1»</translation>
    </message>
</context>
<context>
    <name>dossier::NewAgent</name>
    <message>
        <source>The description is missing: it says when to call the agent.</source>
        <translation>Falta la descripción: dice cuándo llamar al agente.</translation>
    </message>
    <message>
        <source>No tool is ticked. Tick those that it may use, or choose “All tools”.</source>
        <translation>No hay ninguna herramienta marcada. Marque las que puede usar o elija «Todas las herramientas».</translation>
    </message>
</context>
<context>
    <name>dossier::NewAgentDialog</name>
    <message>
        <source>New Agent</source>
        <translation>Nuevo agente</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation>Aquí falta algo.</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Discard what was entered here?</source>
        <translation>Aún no se ha escrito nada. ¿Descartar lo introducido aquí?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>Seguir editando</translation>
    </message>
</context>
<context>
    <name>dossier::NewAgentPreview</name>
    <message>
        <source>The file as it would be</source>
        <translation>El archivo tal como quedaría</translation>
    </message>
    <message>
        <source>What the checks say</source>
        <translation>Lo que dicen las comprobaciones</translation>
    </message>
</context>
<context>
    <name>dossier::NewCommand</name>
    <message>
        <source>Writes a new agent of a project, and prints its path.</source>
        <translation>Escribe un nuevo agente de un proyecto y muestra su ruta.</translation>
    </message>
    <message>
        <source>What it begins with.</source>
        <translation>La plantilla de la que parte.</translation>
    </message>
    <message>
        <source>Its name, which is that of the file too.</source>
        <translation>Su nombre, que es también el del archivo.</translation>
    </message>
    <message>
        <source>“new” takes one folder.</source>
        <translation>«new» acepta una sola carpeta.</translation>
    </message>
    <message>
        <source>“new” wants --template and --name.</source>
        <translation>«new» necesita --template y --name.</translation>
    </message>
    <message>
        <source>“%1” cannot be a name: it has small letters, digits and hyphens.</source>
        <translation>«%1» no puede ser un nombre: se compone de minúsculas, dígitos y guiones.</translation>
    </message>
    <message>
        <source>“%1” cannot be a name: it has small letters, digits and hyphens, such as “%2”.</source>
        <translation>«%1» no puede ser un nombre: se compone de minúsculas, dígitos y guiones, como «%2».</translation>
    </message>
    <message>
        <source>%1 has the name “%2” already. Choose another name, or change that file.</source>
        <translation>%1 ya tiene el nombre «%2». Elija otro nombre o cambie ese archivo.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose a name other than “%2”, or change that file.</source>
        <translation>Ya existe un archivo %1. Elija un nombre distinto de «%2» o cambie ese archivo.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Change the permissions of the one above it.</source>
        <translation>No se pudo crear la carpeta %1. Cambie los permisos de la carpeta superior.</translation>
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
        <translation>Personal, en %1</translation>
    </message>
    <message>
        <source>Managed, in %1</source>
        <translation>Administrado, en %1</translation>
    </message>
    <message>
        <source>Installed plugins</source>
        <translation>Plugins instalados</translation>
    </message>
    <message>
        <source>Show What Was Found</source>
        <translation>Mostrar lo encontrado</translation>
    </message>
    <message>
        <source>No agents are shown yet.

Add the folder of a project to see all its agents here, as many folders as you like.</source>
        <translation>Aún no se muestra ningún agente.

Agregue la carpeta de un proyecto para ver aquí todos sus agentes; puede agregar tantas carpetas como quiera.</translation>
    </message>
    <message>
        <source>Add Folder …</source>
        <translation>Agregar carpeta…</translation>
    </message>
    <message>
        <source>Open File …</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>Found on this computer:
%1</source>
        <translation>Encontrado en este equipo:
%1</translation>
    </message>
</context>
<context>
    <name>dossier::NotLoaded</name>
    <message>
        <source>The client does not load the file for another reason.</source>
        <translation>El cliente no carga el archivo por otro motivo.</translation>
    </message>
</context>
<context>
    <name>dossier::NotUtf8</name>
    <message>
        <source>The file holds bytes that are no UTF-8.</source>
        <translation>El archivo contiene bytes que no son UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of this file are no UTF-8, the first one is %1: %2 shows a sign in their place. Save it as UTF-8 in the program that it comes from.</source>
        <translation>
            <numerusform>%n byte de este archivo no es UTF-8, %1: %2 muestra un signo en su lugar. Guarde el archivo como UTF-8 en el programa del que procede.</numerusform>
            <numerusform>%n bytes de este archivo no son UTF-8, el primero es %1: %2 muestra un signo en su lugar. Guarde el archivo como UTF-8 en el programa del que procede.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is UTF-16: %1 reads UTF-8 and finds no header in it.</source>
        <translation>Este archivo es UTF-16: %1 lee UTF-8 y no encuentra en él ningún encabezado.</translation>
    </message>
</context>
<context>
    <name>dossier::NotYaml</name>
    <message>
        <source>Strict YAML does not read the header.</source>
        <translation>El encabezado no se puede leer como YAML estricto.</translation>
    </message>
    <message>
        <source>Close the list of “%1” with “]”</source>
        <translation>Cerrar la lista de «%1» con «]»</translation>
    </message>
    <message>
        <source>The quote that opens the value of “%1” is not closed.</source>
        <translation>No se cierran las comillas que abren el valor de «%1».</translation>
    </message>
    <message>
        <source>Words stand behind the closing quote of “%1”.</source>
        <translation>Hay palabras tras las comillas de cierre de «%1».</translation>
    </message>
    <message>
        <source>In double quotes a backslash begins a sign of its own, and this one in “%1” is none.</source>
        <translation>Entre comillas dobles, una barra invertida inicia una secuencia de escape, y la de «%1» no es válida.</translation>
    </message>
    <message>
        <source>The value of “%1” begins with “%2”, which means something else in YAML.</source>
        <translation>El valor de «%1» empieza con «%2», que en YAML significa otra cosa.</translation>
    </message>
    <message>
        <source>The header holds lines that are not of the form “key: value”.</source>
        <translation>El encabezado contiene líneas que no tienen la forma «clave: valor».</translation>
    </message>
    <message>
        <source>The YAML reader says: %1</source>
        <translation>El lector de YAML dice: %1</translation>
    </message>
    <message>
        <source>Close the quote of “%1”</source>
        <translation>Cerrar las comillas de «%1»</translation>
    </message>
</context>
<context>
    <name>dossier::NotedSaver</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>dossier::NumberEditor</name>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>The file says “%1”, which is no number allowed here.</source>
        <translation>El archivo dice «%1», que no es un número permitido aquí.</translation>
    </message>
</context>
<context>
    <name>dossier::OpenCodeLoader</name>
    <message>
        <source>“%1” behind the dashes is no language that it reads</source>
        <translation>«%1» tras los guiones no es un lenguaje que lea</translation>
    </message>
    <message>
        <source>The file has no header that OpenCode finds: all of it is text.</source>
        <translation>OpenCode no encuentra ningún encabezado en el archivo: todo es texto.</translation>
    </message>
    <message>
        <source>The header is no list of “key: value” lines: OpenCode reads no field.</source>
        <translation>El encabezado no es una lista de líneas «clave: valor»: OpenCode no lee ningún campo.</translation>
    </message>
    <message>
        <source>OpenCode repairs this value: it reads the whole line as text.</source>
        <translation>OpenCode repara este valor: lee toda la línea como texto.</translation>
    </message>
    <message>
        <source>OpenCode cannot read this header (%1): it loads the agent without any field, and the header becomes part of the prompt.</source>
        <translation>OpenCode no puede leer este encabezado (%1): carga el agente sin ningún campo, y el encabezado pasa a formar parte del prompt.</translation>
    </message>
    <message>
        <source>OpenCode knows no field “%1” and hands it to the model’s provider as an option.</source>
        <translation>OpenCode no conoce ningún campo «%1» y lo pasa como opción al proveedor del modelo.</translation>
    </message>
    <message>
        <source>One such file stops OpenCode altogether: it ends with an error and loads no agent.</source>
        <translation>Un archivo así detiene OpenCode por completo: termina con un error y no carga ningún agente.</translation>
    </message>
</context>
<context>
    <name>dossier::OtherClient</name>
    <message>
        <source>The file is written for another client.</source>
        <translation>El archivo está escrito para otro cliente.</translation>
    </message>
    <message>
        <source>“%1” is a field of %2: %3 ignores it, so what it is to do does not happen here.</source>
        <translation>«%1» es un campo de %2: %3 lo ignora, así que aquí no tiene el efecto previsto.</translation>
    </message>
    <message>
        <source>“%1” is one, too.</source>
        <translation>«%1» también lo es.</translation>
    </message>
</context>
<context>
    <name>dossier::OtherKeys</name>
    <message>
        <source>Other keys</source>
        <translation>Otras claves</translation>
    </message>
    <message>
        <source>Other keys, which %1 does not know:</source>
        <translation>Otras claves, que %1 no conoce:</translation>
    </message>
</context>
<context>
    <name>dossier::OutlineModel</name>
    <message>
        <source>Tag: %1</source>
        <translation>Etiqueta: %1</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Paso: %1</translation>
    </message>
    <message>
        <source>Heading of level %1: %2</source>
        <translation>Título de nivel %1: %2</translation>
    </message>
</context>
<context>
    <name>dossier::OutlinePanel</name>
    <message>
        <source>Filter the outline</source>
        <translation>Filtrar el esquema</translation>
    </message>
    <message>
        <source>Filter of the outline</source>
        <translation>Filtro del esquema</translation>
    </message>
    <message>
        <source>Outline of the prompt</source>
        <translation>Esquema del prompt</translation>
    </message>
    <message>
        <source>No heading, no step and no &lt;tag&gt; stands in this prompt.</source>
        <translation>Este prompt no tiene títulos, pasos ni &lt;etiquetas&gt;.</translation>
    </message>
    <message>
        <source>Nothing in the outline fits the filter.</source>
        <translation>Nada del esquema coincide con el filtro.</translation>
    </message>
</context>
<context>
    <name>dossier::OutputFile</name>
    <message>
        <source>%1 was not written: its name is not UTF-8. Rename it first.</source>
        <translation>%1 no se escribió: su nombre no es UTF-8. Cámbielo antes.</translation>
    </message>
    <message>
        <source>Another program changed %1 in the same moment; its version is kept as %2.</source>
        <translation>Otro programa modificó %1 en el mismo momento; su versión se conserva como %2.</translation>
    </message>
</context>
<context>
    <name>dossier::OutsideChanges</name>
    <message>
        <source>%1 was never seen here before.</source>
        <translation>%1 nunca se había visto aquí.</translation>
    </message>
    <message>
        <source>The version of %1 that was last seen is not kept: only the newest 64 MB are, and no file above 1 MB.</source>
        <translation>No se conserva la versión de %1 que se vio por última vez: solo se conservan los 64&#xa0;MB más recientes, y ningún archivo de más de 1&#xa0;MB.</translation>
    </message>
    <message>
        <source>It is new: there is no earlier version.</source>
        <translation>Es nuevo: no hay ninguna versión anterior.</translation>
    </message>
    <message>
        <source>Brings back the version that was last seen</source>
        <translation>Recupera la versión que se vio por última vez</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n agent(s)</source>
        <translation>
            <numerusform>Restaurar %n agente</numerusform>
            <numerusform>Restaurar %n agentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::OverviewDelegate</name>
    <message>
        <source>%1 of %2</source>
        <comment>agents shown</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (oculto)</translation>
    </message>
    <message>
        <source>Model of all selected agents</source>
        <translation>Modelo de todos los agentes seleccionados</translation>
    </message>
    <message>
        <source>Colour of all selected agents</source>
        <translation>Color de todos los agentes seleccionados</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
</context>
<context>
    <name>dossier::OverviewPanel</name>
    <message>
        <source>Group &amp;by:</source>
        <translation>Agrupar &amp;por:</translation>
    </message>
    <message>
        <source>Set Model …</source>
        <translation>Establecer modelo…</translation>
    </message>
    <message>
        <source>Set Colour …</source>
        <translation>Establecer color…</translation>
    </message>
    <message>
        <source>Agents of all places</source>
        <translation>Agentes de todas las ubicaciones</translation>
    </message>
    <message>
        <source>Group agents by</source>
        <translation>Agrupar agentes por</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Open Folder …</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>No agent fits the filter.</source>
        <translation>Ningún agente coincide con el filtro.</translation>
    </message>
    <message>
        <source>Clear the Filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Set Mode&amp;l …</source>
        <translation>Establecer mode&amp;lo…</translation>
    </message>
    <message>
        <source>Se&amp;t Colour …</source>
        <translation>Establecer c&amp;olor…</translation>
    </message>
    <message>
        <source>The places are being read …</source>
        <translation>Leyendo las ubicaciones…</translation>
    </message>
    <message>
        <source>No agents yet.

Open the folder of a project to see all its agents here.</source>
        <translation>Aún no hay agentes.

Abra la carpeta de un proyecto para ver aquí todos sus agentes.</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agente</numerusform>
            <numerusform>%n agentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s)</source>
        <translation>
            <numerusform>%1 de %n agente</numerusform>
            <numerusform>%1 de %n agentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <comment>how many agents</comment>
        <translation>
            <numerusform>%1, %n seleccionado</numerusform>
            <numerusform>%1, %n seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::Palette</name>
    <message>
        <source>Name of an agent</source>
        <translation>Nombre de un agente</translation>
    </message>
    <message>
        <source>No agent has these characters in its name or folder.</source>
        <translation>Ningún agente tiene estas letras en su nombre ni en su carpeta.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>No command has these characters in its name.</source>
        <translation>Ningún comando tiene estas letras en su nombre.</translation>
    </message>
    <message>
        <source>Heading of this prompt</source>
        <translation>Título de este prompt</translation>
    </message>
    <message>
        <source>No text is open.</source>
        <translation>No hay ningún texto abierto.</translation>
    </message>
    <message>
        <source>This prompt has no headings.</source>
        <translation>Este prompt no tiene títulos.</translation>
    </message>
    <message>
        <source>No heading has these characters.</source>
        <translation>Ningún título tiene estas letras.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>Number of a line</source>
        <translation>Número de una línea</translation>
    </message>
    <message>
        <source>The cursor is in line %1 of %2.</source>
        <translation>El cursor está en la línea %1 de %2.</translation>
    </message>
    <message>
        <source>Type the number of a line</source>
        <translation>Escribir el número de una línea</translation>
    </message>
    <message>
        <source>Go to line %1, column %2</source>
        <translation>Ir a la línea %1, columna %2</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>Ir a la línea %1</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Ir a o ejecutar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Preferencia</translation>
    </message>
    <message>
        <source>No setting has these characters in its name.</source>
        <translation>Ninguna preferencia tiene estas letras en su nombre.</translation>
    </message>
    <message>
        <source>Begin with “&gt;” for commands, “@” for headings, “:” for a line, “,” for settings.</source>
        <translation>Empiece con «&gt;» para comandos, «@» para títulos, «:» para una línea, «,» para preferencias.</translation>
    </message>
</context>
<context>
    <name>dossier::PaletteController</name>
    <message>
        <source>&amp;Quick Open …</source>
        <translation>Apertura ráp&amp;ida…</translation>
    </message>
    <message>
        <source>&amp;Command Palette …</source>
        <translation>Paleta de c&amp;omandos…</translation>
    </message>
    <message>
        <source>&amp;Heading …</source>
        <translation>Tít&amp;ulo…</translation>
    </message>
    <message>
        <source>Needs an open agent</source>
        <translation>Requiere un agente abierto</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>No es posible ahora</translation>
    </message>
</context>
<context>
    <name>dossier::PaletteModel</name>
    <message>
        <source>on</source>
        <comment>of a command that is a switch</comment>
        <translation>activado</translation>
    </message>
</context>
<context>
    <name>dossier::PermissionBypass</name>
    <message>
        <source>The agent acts, or gives up, without asking.</source>
        <translation>El agente actúa, o desiste, sin preguntar.</translation>
    </message>
    <message>
        <source>%1 never asks before this agent acts: every command and every change is allowed.</source>
        <translation>%1 nunca pregunta antes de que actúe este agente: todo comando y todo cambio están permitidos.</translation>
    </message>
    <message>
        <source>%1 never asks for this agent: what has not been allowed beforehand is refused.</source>
        <translation>%1 nunca pregunta en el caso de este agente: se rechaza lo que no se haya permitido de antemano.</translation>
    </message>
</context>
<context>
    <name>dossier::Place</name>
    <message>
        <source>Opened files</source>
        <translation>Archivos abiertos</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Administrado</translation>
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
        <translation>%1 lo tiene en todos los proyectos del usuario.</translation>
    </message>
    <message>
        <source>%1 has it where the plugin “%2” is installed, once that is updated.</source>
        <translation>%1 lo tiene donde está instalado el plugin «%2», una vez actualizado este.</translation>
    </message>
    <message>
        <source>%1 has it when it works in %2 or below; others who work there have it, too.</source>
        <translation>%1 lo tiene cuando trabaja en %2 o por debajo; también lo tienen quienes trabajen allí.</translation>
    </message>
    <message>
        <source>The folder is not there yet, and is made with the agent.</source>
        <translation>La carpeta aún no existe; se crea con el agente.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Where is the agent to be?</source>
        <translation>¿Dónde debe estar el agente?</translation>
    </message>
    <message>
        <source>Folders for agents</source>
        <translation>Carpetas para agentes</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <comment>folder</comment>
        <translation>%1 (nueva)</translation>
    </message>
</context>
<context>
    <name>dossier::PlaceScan</name>
    <message>
        <source>%1 holds more folders or files than are looked at; some agents may be missing here. Add the folders with agents instead of the whole.</source>
        <translation>%1 contiene más carpetas o archivos de los que se examinan; pueden faltar aquí agentes. En lugar del conjunto, agregue las carpetas con agentes.</translation>
    </message>
    <message>
        <source>There is no folder %1. It may have been moved or deleted; add it again from where it is now.</source>
        <translation>No existe la carpeta %1. Puede haberse movido o eliminado; agréguela de nuevo desde donde esté ahora.</translation>
    </message>
    <message>
        <source>The folder %1 may not be read. Change its permissions to see what is in it.</source>
        <translation>No se permite leer la carpeta %1. Cambie sus permisos para ver lo que contiene.</translation>
    </message>
    <message>
        <source>The folder %1 could not be read: %2</source>
        <translation>No se pudo leer la carpeta %1: %2</translation>
    </message>
</context>
<context>
    <name>dossier::Portable</name>
    <message>
        <source>A client that the project names does not load the file.</source>
        <translation>Un cliente que nombra el proyecto no carga el archivo.</translation>
    </message>
    <message>
        <source>%1 loads this agent without its fields; .dossier.json wants it there too.</source>
        <translation>%1 carga este agente sin sus campos; .dossier.json lo exige también allí.</translation>
    </message>
    <message>
        <source>%1 does not load this agent; .dossier.json wants it there too.</source>
        <translation>%1 no carga este agente; .dossier.json lo exige también allí.</translation>
    </message>
</context>
<context>
    <name>dossier::PreferencesController</name>
    <message>
        <source>&amp;Preferences …</source>
        <translation>&amp;Preferencias…</translation>
    </message>
</context>
<context>
    <name>dossier::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Search all preferences</source>
        <translation>Buscar en todas las preferencias</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Restore &amp;Defaults</source>
        <translation>Restablecer &amp;valores predeterminados</translation>
    </message>
    <message>
        <source>Of all pages but those that stand in files of a project. Nothing changes before it is applied.</source>
        <translation>De todas las páginas, salvo las que están en archivos de un proyecto. Nada cambia hasta que se aplique.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n found</source>
        <comment>page</comment>
        <translation>
            <numerusform>%1, %n resultado</numerusform>
            <numerusform>%1, %n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>No setting has “%1” in its name or explanation.</source>
        <translation>«%1» no aparece en ningún nombre ni explicación.</translation>
    </message>
</context>
<context>
    <name>dossier::Preview</name>
    <message>
        <source>Preview of the prompt</source>
        <translation>Vista previa del prompt</translation>
    </message>
    <message>
        <source>[Picture: %1]</source>
        <translation>[Imagen: %1]</translation>
    </message>
</context>
<context>
    <name>dossier::PrivateFile</name>
    <message>
        <source>%1 was not written: its folder does not allow it. Change the permissions of the folder.</source>
        <translation>%1 no se escribió: su carpeta no lo permite. Cambie los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>%1 was not written: %2. What was there before is whole; free space.</source>
        <translation>%1 no se escribió: %2. Lo que había antes está intacto; libere espacio.</translation>
    </message>
</context>
<context>
    <name>dossier::ProblemDelegate</name>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
</context>
<context>
    <name>dossier::ProblemsModel</name>
    <message>
        <source>Won’t load or loses a limit</source>
        <translation>No se carga o pierde un límite</translation>
    </message>
    <message>
        <source>Not as written</source>
        <translation>Distinto de lo escrito</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
</context>
<context>
    <name>dossier::ProblemsPanel</name>
    <message>
        <source>Show or hide these problems</source>
        <translation>Mostrar u ocultar estos problemas</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Filtrar problemas</translation>
    </message>
    <message>
        <source>Fix …</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Lists all fixes that change no word, then applies the chosen ones as one step</source>
        <translation>Enumera todas las correcciones que no cambian ninguna palabra y aplica las elegidas en un solo paso</translation>
    </message>
    <message>
        <source>Fix All Safe …</source>
        <translation>Corregir todo lo seguro…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>“%1” Is a Tool of This Project</source>
        <translation>«%1» es una herramienta de este proyecto</translation>
    </message>
    <message>
        <source>“%1” Is a Key of This Project</source>
        <translation>«%1» es una clave de este proyecto</translation>
    </message>
    <message>
        <source>No automatic fix</source>
        <translation>Sin corrección automática</translation>
    </message>
    <message>
        <source>Show the Change …</source>
        <translation>Mostrar el cambio…</translation>
    </message>
    <message>
        <source>Fix “%1” in All Agents …</source>
        <translation>Corregir «%1» en todos los agentes…</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>Ir a la línea</translation>
    </message>
    <message>
        <source>About This Rule</source>
        <translation>Acerca de esta regla</translation>
    </message>
    <message>
        <source>Don’t Tell “%1” in This File</source>
        <translation>No señalar «%1» en este archivo</translation>
    </message>
    <message>
        <source>Don’t Tell “%1” in This Project</source>
        <translation>No señalar «%1» en este proyecto</translation>
    </message>
    <message>
        <source>won’t load: %1</source>
        <translation>no se carga: %1</translation>
    </message>
    <message>
        <source>not as written: %1</source>
        <translation>distinto de lo escrito: %1</translation>
    </message>
    <message>
        <source>tips: %1</source>
        <translation>sugerencias: %1</translation>
    </message>
    <message>
        <source>Choose a problem that has a fix</source>
        <translation>Elija un problema que tenga corrección</translation>
    </message>
    <message>
        <source>Open an agent file to see what its client makes of it.</source>
        <translation>Abra un archivo de agente para ver cómo lo interpreta su cliente.</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>No se encontraron problemas.</translation>
    </message>
    <message>
        <source>The filter hides all problems.</source>
        <translation>El filtro oculta todos los problemas.</translation>
    </message>
</context>
<context>
    <name>dossier::Processes</name>
    <message>
        <source>There is no program %1.</source>
        <translation>No existe el programa %1.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>No se pudo iniciar %1: %2</translation>
    </message>
</context>
<context>
    <name>dossier::PromptStyle</name>
    <message>
        <source>The prompt does not speak to the agent.</source>
        <translation>El prompt no se dirige al agente.</translation>
    </message>
    <message>
        <source>Prompts that say “you” to the agent (“You are …”) are clearer to it.</source>
        <translation>Los prompts que tratan al agente en segunda persona («You are…») le resultan más claros.</translation>
    </message>
    <message>
        <source>The prompt does not say what is to come out.</source>
        <translation>El prompt no dice qué resultado se espera.</translation>
    </message>
    <message>
        <source>Say what the agent is to give back, and in which form: whoever called it sees nothing else.</source>
        <translation>Indique qué debe devolver el agente y en qué forma: quien lo llama no ve nada más.</translation>
    </message>
    <message>
        <source>The prompt says only what not to do.</source>
        <translation>El prompt dice solo lo que no hay que hacer.</translation>
    </message>
    <message>
        <source>The prompt says only what not to do; say also what to do instead.</source>
        <translation>El prompt dice solo lo que no hay que hacer; indique también qué hacer en su lugar.</translation>
    </message>
    <message>
        <source>The prompt stresses too much.</source>
        <translation>El prompt enfatiza demasiado.</translation>
    </message>
    <message>
        <source>So many words in capitals (MUST, NEVER, CRITICAL) weigh nothing; keep them for what matters most.</source>
        <translation>Tantas palabras en mayúsculas (MUST, NEVER, CRITICAL) pierden su peso; resérvelas para lo más importante.</translation>
    </message>
    <message>
        <source>A long prompt has no headings.</source>
        <translation>Un prompt largo no tiene títulos.</translation>
    </message>
    <message>
        <source>A prompt of this length is easier to follow with headings.</source>
        <translation>Un prompt de esta longitud es más fácil de seguir con títulos.</translation>
    </message>
</context>
<context>
    <name>dossier::QueryCompletion</name>
    <message>
        <source>A word is looked for in names, file names and descriptions.</source>
        <translation>Una palabra se busca en nombres, nombres de archivo y descripciones.</translation>
    </message>
    <message>
        <source>The name holds these letters.</source>
        <translation>El nombre contiene estas letras.</translation>
    </message>
    <message>
        <source>The model holds these letters; without letters: no model is set.</source>
        <translation>El modelo contiene estas letras; sin letras: no hay modelo definido.</translation>
    </message>
    <message>
        <source>The colour begins so; without letters: no colour is set.</source>
        <translation>El color empieza así; sin letras: no hay color definido.</translation>
    </message>
    <message>
        <source>The agent may use this tool; without one: it may use none.</source>
        <translation>El agente puede usar esta herramienta; sin ninguna: no puede usar ninguna.</translation>
    </message>
    <message>
        <source>The place’s name holds these letters.</source>
        <translation>El nombre de la ubicación contiene estas letras.</translation>
    </message>
    <message>
        <source>The path of the folder holds these letters.</source>
        <translation>La ruta de la carpeta contiene estas letras.</translation>
    </message>
    <message>
        <source>The agent has errors, problems or examples.</source>
        <translation>El agente tiene errores, problemas o ejemplos.</translation>
    </message>
    <message>
        <source>The agent is hidden, used, of a plugin, a note, or its file is missing.</source>
        <translation>El agente está oculto, se usa, es de un plugin, es una nota o falta su archivo.</translation>
    </message>
    <message>
        <source>The description costs so many tokens: &gt;300, &lt;50, 100..200.</source>
        <translation>Tokens que cuesta la descripción: &gt;300, &lt;50, 100..200.</translation>
    </message>
    <message>
        <source>The file was changed then: today, &gt;2026-01-31; without a day: by others since you saw it.</source>
        <translation>Cuándo se modificó el archivo: today, &gt;2026-01-31; sin día: por otros desde que se vio.</translation>
    </message>
    <message>
        <source>It will not load, or loses a limit.</source>
        <translation>No se carga, o pierde un límite.</translation>
    </message>
    <message>
        <source>It will not load, or not as written.</source>
        <translation>No se carga, o no tal como está escrito.</translation>
    </message>
    <message>
        <source>Its description shows by examples when to ask it.</source>
        <translation>Su descripción muestra con ejemplos cuándo llamarlo.</translation>
    </message>
    <message>
        <source>Another agent of its name is used.</source>
        <translation>Se usa otro agente del mismo nombre.</translation>
    </message>
    <message>
        <source>This is the agent that the client uses under its name.</source>
        <translation>Es el que el cliente usa para ese nombre.</translation>
    </message>
    <message>
        <source>It belongs to a plugin.</source>
        <translation>Pertenece a un plugin.</translation>
    </message>
    <message>
        <source>It has no name: its client takes it for a note.</source>
        <translation>No tiene nombre: su cliente lo toma por una nota.</translation>
    </message>
    <message>
        <source>Its file is gone.</source>
        <translation>Su archivo ha desaparecido.</translation>
    </message>
    <message>
        <source>In the last seven days.</source>
        <translation>En los últimos siete días.</translation>
    </message>
    <message>
        <source>In the last month.</source>
        <translation>En el último mes.</translation>
    </message>
</context>
<context>
    <name>dossier::QwenLoader</name>
    <message>
        <source>The header is no YAML: Qwen Code reads it line by line, each value as it stands.</source>
        <translation>El encabezado no es YAML: Qwen Code lo lee línea por línea, cada valor tal cual.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: it keeps the name “%1” for itself.</source>
        <translation>Qwen Code no carga este agente: reserva para sí el nombre «%1».</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: its name must be 2 to 50 letters, digits, hyphens and underscores, none of these two at an end.</source>
        <translation>Qwen Code no carga este agente: su nombre debe tener de 2 a 50 letras, dígitos, guiones y guiones bajos; ninguno de estos dos en los extremos.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “description” must be text that is not empty.</source>
        <translation>Qwen Code no carga este agente: «description» debe ser texto y no estar vacío.</translation>
    </message>
    <message>
        <source>Qwen Code warns of descriptions with more than 1,000 characters.</source>
        <translation>Qwen Code advierte de las descripciones de más de 1000 caracteres.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “approvalMode” may be one of %1.</source>
        <translation>Qwen Code no carga este agente: «approvalMode» solo admite %1.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: an empty name stands in “%1”.</source>
        <translation>Qwen Code no carga este agente: hay un nombre vacío en «%1».</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “model” must be text that is not empty.</source>
        <translation>Qwen Code no carga este agente: «model» debe ser texto y no estar vacío.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “model” names no model behind its colon.</source>
        <translation>Qwen Code no carga este agente: «model» no nombra ningún modelo tras los dos puntos.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “runConfig.%1” must be above 0.</source>
        <translation>Qwen Code no carga este agente: «runConfig.%1» debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: a header with “executor” must be YAML without a fault.</source>
        <translation>Qwen Code no carga este agente: un encabezado con «executor» debe ser YAML sin errores.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “executor” must have a kind (acp or codex) and a command, and its args must be a list of texts.</source>
        <translation>Qwen Code no carga este agente: «executor» debe tener un tipo (acp o codex) y un comando, y sus args deben ser una lista de textos.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “executionBackend” may be “container” only, in a header that is YAML.</source>
        <translation>Qwen Code no carga este agente: «executionBackend» solo puede ser «container», en un encabezado que sea YAML.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: its prompt must have 10 characters at least.</source>
        <translation>Qwen Code no carga este agente: su prompt debe tener al menos 10 caracteres.</translation>
    </message>
</context>
<context>
    <name>dossier::ReadFile</name>
    <message>
        <source>The path %1 is longer than this system takes. Shorten the names of its folders, or open the file from a folder nearer to it.</source>
        <translation>La ruta %1 es más larga de lo que admite este sistema. Acorte los nombres de sus carpetas o abra el archivo desde una carpeta más cercana.</translation>
    </message>
    <message>
        <source>%1 is a link to %2, which is not there or leads back to it. Open the file from where it is now.</source>
        <translation>%1 es un enlace a %2, que no existe o vuelve a llevar a él. Abra el archivo desde donde esté ahora.</translation>
    </message>
    <message>
        <source>There is no file %1. It may have been moved or deleted; open it from where it is now.</source>
        <translation>No existe el archivo %1. Puede haberse movido o eliminado; ábralo desde donde esté ahora.</translation>
    </message>
    <message>
        <source>%1 may not be read. Change its permissions, then open it again.</source>
        <translation>No se permite leer %1. Cambie sus permisos y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is no file. Open a folder as a folder; devices and pipes cannot be opened.</source>
        <translation>%1 no es un archivo. Abra las carpetas como carpeta; los dispositivos y las tuberías no se pueden abrir.</translation>
    </message>
    <message>
        <source>%1 is larger than 200 MB and was not opened.</source>
        <translation>%1 ocupa más de 200&#xa0;MB y no se abrió.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Try again when the disk can be reached.</source>
        <translation>%1 no se pudo leer: %2. Inténtelo de nuevo cuando el disco esté accesible.</translation>
    </message>
</context>
<context>
    <name>dossier::RecoveryDialog</name>
    <message>
        <source>This text was never saved.</source>
        <translation>Este texto nunca se guardó.</translation>
    </message>
    <message>
        <source>The file is gone. Recovered, the text is there to be saved again.</source>
        <translation>El archivo ha desaparecido. Si se recupera el texto, se podrá guardar de nuevo.</translation>
    </message>
    <message>
        <source>The file was changed since. Recovered, nothing is overwritten until you choose.</source>
        <translation>El archivo se modificó después. Aunque se recupere el texto, no se sobrescribe nada hasta que se elija qué hacer.</translation>
    </message>
    <message>
        <source>Unsaved Texts</source>
        <translation>Textos sin guardar</translation>
    </message>
    <message>
        <source>Dossier was ended before these were saved. Recovering opens them with their unsaved changes; nothing is written to the files.</source>
        <translation>Dossier se cerró antes de que se guardaran estos textos. Al recuperarlos se abren con sus cambios sin guardar; no se escribe nada en los archivos.</translation>
    </message>
    <message>
        <source>Unsaved texts</source>
        <translation>Textos sin guardar</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>The file now</source>
        <translation>El archivo ahora</translation>
    </message>
    <message>
        <source>The unsaved text</source>
        <translation>El texto sin guardar</translation>
    </message>
    <message>
        <source>&amp;Discard …</source>
        <translation>&amp;Descartar…</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>D&amp;ecidir después</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>Recover &amp;All</source>
        <translation>Recuperar &amp;todo</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved text(s) will be gone for good.</source>
        <translation>
            <numerusform>Se perderá definitivamente %n texto sin guardar.</numerusform>
            <numerusform>Se perderán definitivamente %n textos sin guardar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard for Good</source>
        <translation>Descartar definitivamente</translation>
    </message>
</context>
<context>
    <name>dossier::RecoverySnapshot</name>
    <message>
        <source>What was kept of this document is damaged.</source>
        <translation>Lo que se conservó de este documento está dañado.</translation>
    </message>
</context>
<context>
    <name>dossier::RecoveryStore</name>
    <message>
        <source>Unsaved text cannot be kept for the case of a crash: %1 cannot be written. Save often, and look whether the disk is full.</source>
        <translation>No se puede conservar el texto sin guardar por si el programa se cierra inesperadamente: no se puede escribir en %1. Guarde a menudo y compruebe si el disco está lleno.</translation>
    </message>
</context>
<context>
    <name>dossier::RenamePlan</name>
    <message>
        <source>It may not be read: whether it names the agent is not known. Change its permissions, or look there by hand.</source>
        <translation>No se permite leerlo: no se sabe si nombra al agente. Cambie sus permisos o revíselo a mano.</translation>
    </message>
    <message>
        <source>It is larger than %1 and was not looked into. Look there by hand.</source>
        <translation>Ocupa más de %1 y no se examinó. Revíselo a mano.</translation>
    </message>
    <message>
        <source>It could not be read (%1): whether it names the agent is not known. Look there by hand.</source>
        <translation>No se pudo leer (%1): no se sabe si nombra al agente. Revíselo a mano.</translation>
    </message>
    <message>
        <source>Its own name: “%1” becomes “%2”</source>
        <translation>Su propio nombre: «%1» pasa a ser «%2»</translation>
    </message>
    <message>
        <source>The file keeps its name: there is a file “%1” already.</source>
        <translation>El archivo conserva su nombre: ya existe un archivo «%1».</translation>
    </message>
    <message>
        <source>What “%1” has remembered stays in a folder of that name; “%2” begins anew. Rename the folder if it is to go along.</source>
        <translation>Lo que «%1» ha recordado queda en una carpeta con ese nombre; «%2» empieza de cero. Para llevarlo también, cambie el nombre de la carpeta.</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>Cambiar el nombre a «%1»</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Cambiar el nombre de «%1» a «%2»</translation>
    </message>
    <message>
        <source>Where the file names itself the old name stays: with the new one it could not be read any more. Change that by hand.</source>
        <translation>Donde el archivo se nombra a sí mismo queda el nombre antiguo: con el nuevo ya no se podría leer. Cámbielo a mano.</translation>
    </message>
    <message>
        <source>It cannot be read as JSON, and holds the name. Look there by hand.</source>
        <translation>No se puede leer como JSON y contiene el nombre. Revíselo a mano.</translation>
    </message>
    <message numerus="yes">
        <source>Names it at %n place(s)</source>
        <translation>
            <numerusform>Lo nombra en %n lugar</numerusform>
            <numerusform>Lo nombra en %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>With the new name the file could not be read any more. Change it by hand.</source>
        <translation>Con el nuevo nombre, el archivo ya no se podría leer. Cámbielo a mano.</translation>
    </message>
</context>
<context>
    <name>dossier::RepeatedLine</name>
    <message>
        <source>A line of the prompt stands there again.</source>
        <translation>Una línea del prompt aparece otra vez.</translation>
    </message>
    <message>
        <source>This line stands in the prompt already.</source>
        <translation>Esta línea ya está en el prompt.</translation>
    </message>
    <message>
        <source>It is here for the first time.</source>
        <translation>Aquí está por primera vez.</translation>
    </message>
</context>
<context>
    <name>dossier::ReplacePlan</name>
    <message>
        <source>%1 could no longer read the header, and would take the file for a prompt alone.</source>
        <translation>%1 ya no podría leer el encabezado y tomaría el archivo por un simple prompt.</translation>
    </message>
    <message>
        <source>%1 would take the file for a note, not for an agent.</source>
        <translation>%1 tomaría el archivo por una nota, no por un agente.</translation>
    </message>
    <message>
        <source>%1 would not load the agent any more.</source>
        <translation>%1 ya no cargaría el agente.</translation>
    </message>
    <message>
        <source>The agent gets another name: “%1” becomes “%2”. Whoever asks for it by its name has to change, too.</source>
        <translation>El agente cambia de nombre: «%1» pasa a ser «%2». Quien acuda a él por su nombre también tiene que cambiar.</translation>
    </message>
    <message>
        <source>“%1” is removed</source>
        <translation>«%1» desaparece</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”</source>
        <translation>«%1» pasa a ser «%2»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>Replace “%1” with “%2”</source>
        <translation>Reemplazar «%1» por «%2»</translation>
    </message>
    <message>
        <source>There are too many matches here, or the expression takes too long: nothing is replaced. Search for something more specific.</source>
        <translation>Aquí hay demasiadas coincidencias o la expresión tarda demasiado: no se reemplaza nada. Busque algo más preciso.</translation>
    </message>
</context>
<context>
    <name>dossier::Restyle</name>
    <message>
        <source>There is no “%1” in the header.</source>
        <translation>En el encabezado no hay «%1».</translation>
    </message>
    <message>
        <source>“%1” holds no single text.</source>
        <translation>«%1» no contiene un texto único.</translation>
    </message>
    <message>
        <source>The text has line breaks, which one line can hold in double quotes only: choose those.</source>
        <translation>El texto tiene saltos de línea, que en una línea solo caben entre comillas dobles: elija estas.</translation>
    </message>
    <message>
        <source>A block of lines would be read otherwise here: another value of the header needs the client’s repair, or the text ends in a way that a block does not keep.</source>
        <translation>Un bloque de líneas se leería aquí de otra manera: otro valor del encabezado necesita la reparación del cliente, o el texto termina de un modo que un bloque no conserva.</translation>
    </message>
    <message>
        <source>“%1” cannot be written so in this header.</source>
        <translation>«%1» no se puede escribir así en este encabezado.</translation>
    </message>
</context>
<context>
    <name>dossier::Rights</name>
    <message>
        <source>the tools of all servers</source>
        <translation>las herramientas de todos los servidores</translation>
    </message>
    <message>
        <source>the tools of server %1</source>
        <translation>las herramientas del servidor %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>all tools</source>
        <translation>todas las herramientas</translation>
    </message>
    <message>
        <source>all tools but %1</source>
        <translation>todas las herramientas salvo %1</translation>
    </message>
    <message>
        <source>not known, as “tools” is no list</source>
        <translation>se desconoce, porque «tools» no es una lista</translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>ninguna herramienta</translation>
    </message>
    <message>
        <source>nothing is asked before they are used</source>
        <translation>no se pregunta antes de usarlas</translation>
    </message>
    <message>
        <source>edits of files are not asked for</source>
        <translation>no se pregunta por las ediciones de archivos</translation>
    </message>
    <message>
        <source>what is not allowed beforehand is refused without asking</source>
        <translation>lo que no está permitido de antemano se rechaza sin preguntar</translation>
    </message>
    <message>
        <source>it plans and changes nothing</source>
        <translation>planifica y no cambia nada</translation>
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
        <translation>Ayuda sobre una regla</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regla %1</translation>
    </message>
    <message>
        <source>What %1 documents: &lt;%2&gt;</source>
        <translation>Lo que documenta %1: &lt;%2&gt;</translation>
    </message>
</context>
<context>
    <name>dossier::RulesCommand</name>
    <message>
        <source>Lists the checks, or explains those that are named.</source>
        <translation>Enumera las comprobaciones o explica las que se nombren.</translation>
    </message>
    <message>
        <source>The form of the answer.</source>
        <translation>El formato de la respuesta.</translation>
    </message>
    <message>
        <source>With “markdown”: writes a page each into a folder, and a list of them.</source>
        <translation>Con «markdown»: escribe una página por regla en una carpeta, y una lista de ellas.</translation>
    </message>
    <message>
        <source>“--output” goes with “--format markdown” and no rule.</source>
        <translation>«--output» va con «--format markdown» y sin regla.</translation>
    </message>
    <message>
        <source>There is no rule “%1”; did you mean “%2”?</source>
        <translation>No existe la regla «%1»; ¿quería decir «%2»?</translation>
    </message>
    <message>
        <source>There is no rule “%1”; “dossier-cli rules” lists them.</source>
        <translation>No existe la regla «%1»; «dossier-cli rules» las enumera.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>dossier::RunController</name>
    <message numerus="yes">
        <source>%1 had not ended after %n second(s); Dossier ended it.</source>
        <translation>
            <numerusform>%1 no había terminado tras %n segundo y hubo que detenerlo.</numerusform>
            <numerusform>%1 no había terminado tras %n segundos y hubo que detenerlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 crashed.</source>
        <translation>%1 se cerró inesperadamente.</translation>
    </message>
    <message>
        <source>%1 ended with status %2.</source>
        <translation>%1 terminó con el código de salida %2.</translation>
    </message>
    <message>
        <source>Tr&amp;y It in a Terminal</source>
        <translation>Probarlo en una term&amp;inal</translation>
    </message>
    <message>
        <source>As&amp;k Claude Code …</source>
        <translation>Pre&amp;guntar a Claude Code…</translation>
    </message>
    <message>
        <source>Dra&amp;ft With a Program …</source>
        <translation>&amp;Redactar con un programa…</translation>
    </message>
    <message>
        <source>Save it first: the client reads the file on the disk.</source>
        <translation>Guárdelo antes: el cliente lee el archivo del disco.</translation>
    </message>
    <message>
        <source>No terminal was found that takes a program as a list of arguments. Install one, such as xterm, or copy the command and paste it into yours: Agent ▸ Copy Command to Try It.</source>
        <translation>No se encontró ninguna terminal que admita un programa como lista de argumentos. Instale una, como xterm, o copie el comando y péguelo en la suya: Agente ▸ Copiar comando para probarlo.</translation>
    </message>
    <message>
        <source>A session of the client begins there. It uses the network and your account, and may change files as you allow it.</source>
        <translation>Allí empieza una sesión del cliente. Usa la red y la cuenta propia, y puede modificar archivos según lo que se le permita.</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>Iniciado: %1</translation>
    </message>
    <message>
        <source>It reads the files of that folder. What else it does, such as using the network, is up to it.</source>
        <translation>Lee los archivos de esa carpeta. Lo que haga además, como usar la red, depende de él.</translation>
    </message>
    <message>
        <source>No program is chosen that drafts agents. Choose one in the preferences: it is given your instructions on its standard input and answers with the text of an agent.</source>
        <translation>No se ha elegido ningún programa que redacte agentes. Elija uno en las preferencias: recibe el encargo por su entrada estándar y responde con el texto de un agente.</translation>
    </message>
    <message>
        <source>The program “%1” was not found in the folders of PATH. Choose another one in the preferences.</source>
        <translation>No se encontró el programa «%1» en las carpetas de PATH. Elija otro en las preferencias.</translation>
    </message>
</context>
<context>
    <name>dossier::SameNameModel</name>
    <message numerus="yes">
        <source>%n equal files</source>
        <translation>
            <numerusform>%n archivo igual</numerusform>
            <numerusform>%n archivos iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that differ</source>
        <translation>
            <numerusform>%n archivo distinto</numerusform>
            <numerusform>%n archivos distintos</numerusform>
        </translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Equal, may be used</source>
        <translation>Igual, quizá usado</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Different, may be used</source>
        <translation>Distinto, quizá usado</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Distinto</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leído</translation>
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
        <translation>Solo nombres cuyos archivos difieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>Filtrar nombres</translation>
    </message>
    <message>
        <source>Names that several files have</source>
        <translation>Nombres compartidos por varios archivos</translation>
    </message>
    <message>
        <source>Seen from %1</source>
        <translation>Visto desde %1</translation>
    </message>
    <message>
        <source>No two files have the same name.

Names that several files have stand here, with the folders that hold them, which of them is used, and which are equal.</source>
        <translation>No hay dos archivos con el mismo nombre.

Aquí figuran los nombres compartidos por varios archivos, con las carpetas que los contienen, cuál de ellos se usa y cuáles son iguales.</translation>
    </message>
    <message>
        <source>No name fits the filter. Change the filter to see others.</source>
        <translation>Ningún nombre coincide con el filtro. Cambie el filtro para ver otros.</translation>
    </message>
    <message>
        <source>Choose a file that another one has the name of.</source>
        <translation>Elija un archivo cuyo nombre tenga también otro.</translation>
    </message>
    <message>
        <source>Compares %1 with %2.</source>
        <translation>Compara %1 con %2.</translation>
    </message>
</context>
<context>
    <name>dossier::SameNames</name>
    <message>
        <source>Managed</source>
        <translation>Administrado</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Home, %1</source>
        <translation>Personal, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Source of %1</source>
        <translation>Origen de %1</translation>
    </message>
</context>
<context>
    <name>dossier::ScanProgress</name>
    <message>
        <source>Reading agents</source>
        <translation>Leyendo agentes</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Detener la lectura</translation>
    </message>
    <message>
        <source>Looking for agents …</source>
        <translation>Buscando agentes…</translation>
    </message>
    <message>
        <source>Reading agents: %1 of %2</source>
        <translation>Leyendo agentes: %1 de %2</translation>
    </message>
</context>
<context>
    <name>dossier::Screenshot</name>
    <message>
        <source>dossier: the window was not ready in time; no picture was written.</source>
        <translation>dossier: la ventana no estuvo lista a tiempo; no se escribió ninguna imagen.</translation>
    </message>
    <message>
        <source>dossier: the picture could not be written to %1.</source>
        <translation>dossier: la imagen no se pudo escribir en %1.</translation>
    </message>
</context>
<context>
    <name>dossier::SeenFromButton</name>
    <message>
        <source>Seen from: nowhere</source>
        <translation>Visto desde: ninguna parte</translation>
    </message>
    <message>
        <source>Seen from: %1</source>
        <translation>Visto desde: %1</translation>
    </message>
    <message>
        <source>The folder in which the client is started: from there it is judged which agent answers to a name.</source>
        <translation>La carpeta en la que se inicia el cliente: desde ella se decide qué agente responde a un nombre.</translation>
    </message>
    <message>
        <source>The first place</source>
        <translation>La primera ubicación</translation>
    </message>
    <message>
        <source>Another Folder …</source>
        <translation>Otra carpeta…</translation>
    </message>
</context>
<context>
    <name>dossier::SeenIndex</name>
    <message>
        <source>What you last saw of your agents could not be read from %1: %2. The file is left as it is. Changes by others are told from now on only, and what you mark as seen is not remembered. Check the disk and the permissions, then start Dossier again.</source>
        <translation>Lo último que se vio de los agentes no se pudo leer de %1: %2. El archivo queda como está. Los cambios de otros se señalan solo a partir de ahora, y lo que se marque como visto no se recordará. Compruebe el disco y los permisos y vuelva a iniciar Dossier.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Dossier and is left as it is. Changes by others are told from now on only, and what you mark as seen is not remembered. Use the newer Dossier, or move the file away and start again.</source>
        <translation>%1 lo escribió una versión más reciente de Dossier y queda como está. Los cambios de otros se señalan solo a partir de ahora, y lo que se marque como visto no se recordará. Use la versión más reciente de Dossier, o mueva el archivo a otro lugar y vuelva a iniciar el programa.</translation>
    </message>
    <message>
        <source>%1 is damaged and could not be moved away: %2. Changes by others are told from now on only, and what you mark as seen is not remembered. Move the file away and start Dossier again.</source>
        <translation>%1 está dañado y no se pudo mover a otro lugar: %2. Los cambios de otros se señalan solo a partir de ahora, y lo que se marque como visto no se recordará. Mueva el archivo a otro lugar y vuelva a iniciar Dossier.</translation>
    </message>
    <message>
        <source>%1 was damaged and is kept as %2. Changes by others are told from now on only; look at your agents once more.</source>
        <translation>%1 estaba dañado y se conserva como %2. Los cambios de otros se señalan solo a partir de ahora; revise los agentes una vez más.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is damaged in %n line(s) and could not be copied, so what you mark as seen is not remembered. %2</source>
        <translation>
            <numerusform>%1 está dañado en %n línea y no se pudo copiar, así que lo que se marque como visto no se recordará. %2</numerusform>
            <numerusform>%1 está dañado en %n líneas y no se pudo copiar, así que lo que se marque como visto no se recordará. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was damaged in %n line(s) and is kept as %2. The agents of these lines are shown as new; look at them once more.</source>
        <translation>
            <numerusform>%1 estaba dañado en %n línea y se conserva como %2. El agente de esa línea se muestra como nuevo; revíselo una vez más.</numerusform>
            <numerusform>%1 estaba dañado en %n líneas y se conserva como %2. Los agentes de esas líneas se muestran como nuevos; revíselos una vez más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::SetCommand</name>
    <message>
        <source>Sets fields by the smallest edit of the file.</source>
        <translation>Establece campos con la mínima edición del archivo.</translation>
    </message>
    <message>
        <source>“set” takes a file and at least one KEY=VALUE.</source>
        <translation>«set» requiere un archivo y al menos un CLAVE=VALOR.</translation>
    </message>
    <message>
        <source>“%1” is not of the form KEY=VALUE.</source>
        <translation>«%1» no tiene la forma CLAVE=VALOR.</translation>
    </message>
</context>
<context>
    <name>dossier::SettingField</name>
    <message>
        <source>As the system (%1)</source>
        <translation>Como el sistema (%1)</translation>
    </message>
    <message>
        <source>Back to the standard</source>
        <translation>Restablecer el valor predeterminado</translation>
    </message>
    <message>
        <source>Back to the standard: %1</source>
        <translation>Restablecer el valor predeterminado: %1</translation>
    </message>
    <message>
        <source>%1 (not here)</source>
        <translation>%1 (no disponible aquí)</translation>
    </message>
</context>
<context>
    <name>dossier::SettingsTable</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituales</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
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
        <translation>Nunca</translation>
    </message>
    <message>
        <source>When the tab or the window is left</source>
        <translation>Al salir de la pestaña o de la ventana</translation>
    </message>
    <message>
        <source>After a pause in typing</source>
        <translation>Tras una pausa al escribir</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light or dark. “As the system” follows the desktop.</source>
        <translation>Claro u oscuro. «Como el sistema» sigue al escritorio.</translation>
    </message>
    <message>
        <source>Colours of the light theme</source>
        <translation>Colores del tema claro</translation>
    </message>
    <message>
        <source>High contrast is black on white, and gives every character and every coloured word a contrast of at least 7 : 1.</source>
        <translation>El alto contraste es negro sobre blanco y da a cada signo y a cada palabra en color un contraste de al menos 7:1.</translation>
    </message>
    <message>
        <source>Colours of the dark theme</source>
        <translation>Colores del tema oscuro</translation>
    </message>
    <message>
        <source>High contrast is white on black, and gives every character and every coloured word a contrast of at least 7 : 1.</source>
        <translation>El alto contraste es blanco sobre negro y da a cada signo y a cada palabra en color un contraste de al menos 7:1.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of menus, messages and explanations. It is used from the next start on.</source>
        <translation>De menús, mensajes y explicaciones. Se usa a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>Fuente del texto</translation>
    </message>
    <message>
        <source>Of the text of agent files. In a font whose letters are of one width, columns stand below each other.</source>
        <translation>Del texto de los archivos de agentes. Con una fuente de ancho fijo, las columnas quedan alineadas.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>The usual size of the font; View ▸ Zoom In and Zoom Out go from there.</source>
        <translation>El tamaño habitual de la fuente; Ver ▸ Ampliar y Reducir parten de él.</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1&#xa0;pt</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Ajustar líneas largas</translation>
    </message>
    <message>
        <source>A line that is longer than the window goes on in the next row. Nothing in the file changes.</source>
        <translation>Una línea más larga que la ventana continúa en la fila siguiente. En el archivo no cambia nada.</translation>
    </message>
    <message>
        <source>Line ends of new files</source>
        <translation>Finales de línea de los archivos nuevos</translation>
    </message>
    <message>
        <source>Files that are there keep theirs. Claude Code cannot repair a header with Windows line ends and drops such an agent without a message; LF is read everywhere.</source>
        <translation>Los archivos existentes conservan los suyos. Claude Code no puede reparar un encabezado con finales de línea de Windows y descarta ese agente sin ningún mensaje; LF se lee en todas partes.</translation>
    </message>
    <message>
        <source>Save by itself</source>
        <translation>Guardar automáticamente</translation>
    </message>
    <message>
        <source>Running sessions of Claude Code read an unfinished sentence as well. A text is not saved automatically if it has no file yet or is read-only, if another program changed its file, if its header no longer loads, or if saving it needs a question; the status bar says why.</source>
        <translation>Las sesiones de Claude Code en marcha toman también una frase a medias. No se guarda automáticamente un texto que aún no tiene archivo o es de solo lectura, cuyo archivo modificó otro programa, cuyo encabezado ya no se carga o cuyo guardado requiere una pregunta; la barra de estado dice por qué.</translation>
    </message>
    <message>
        <source>Pause before it saves by itself</source>
        <translation>Pausa antes de guardar automáticamente</translation>
    </message>
    <message>
        <source>Counted from the last change of the text.</source>
        <translation>Contada desde el último cambio del texto.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Terminal to try agents in</source>
        <translation>Terminal para probar agentes</translation>
    </message>
    <message>
        <source>The name of its program, such as konsole or xterm. If it is empty, Dossier asks you about the first one that it finds before starting it.</source>
        <translation>El nombre de su programa, como konsole o xterm. Si está vacío, se pregunta antes de iniciar la primera que se encuentre.</translation>
    </message>
    <message>
        <source>Run the client’s own validator when asked to</source>
        <translation>Ejecutar el validador del propio cliente cuando se pida</translation>
    </message>
    <message>
        <source>Agent ▸ Ask Claude Code runs it without another question. It reads the files of the agent’s folder; what else it does is up to it.</source>
        <translation>Agente ▸ Preguntar a Claude Code lo ejecuta sin más preguntas. Lee los archivos de la carpeta del agente; lo que haga además depende de él.</translation>
    </message>
    <message>
        <source>Program that drafts agents</source>
        <translation>Programa que redacta agentes</translation>
    </message>
    <message>
        <source>With its arguments, such as: claude -p. No shell reads it. It is given your instructions on its standard input, and the open agent’s text if you say so; what it answers is shown and never saved automatically.</source>
        <translation>Con sus argumentos, por ejemplo: claude -p. Ninguna shell lo interpreta. Recibe el encargo por su entrada estándar y, si se indica, el texto del agente abierto; lo que responde se muestra y nunca se guarda automáticamente.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Other Programs</source>
        <translation>Otros programas</translation>
    </message>
    <message>
        <source>Suggest while a header is typed</source>
        <translation>Sugerir mientras se escribe un encabezado</translation>
    </message>
    <message>
        <source>Fields, tools, models and other names that the client knows are listed below the cursor: Tab takes the first one, Esc closes the list. Without it, Ctrl+Space still shows the list.</source>
        <translation>Los campos, herramientas, modelos y otros nombres que conoce el cliente aparecen en una lista bajo el cursor: Tab toma el primero y Esc cierra la lista. Sin esto, Ctrl+Espacio sigue mostrando la lista.</translation>
    </message>
    <message>
        <source>Close brackets and quotes by itself</source>
        <translation>Cerrar corchetes y comillas automáticamente</translation>
    </message>
    <message>
        <source>A typed ( [ { &quot; or ` brings the closing one along, or is put around what is selected.</source>
        <translation>Al escribir ( [ { &quot; o ` se agrega el de cierre, o ambos rodean lo seleccionado.</translation>
    </message>
    <message>
        <source>Dim the other paragraphs in focus mode</source>
        <translation>Atenuar los demás párrafos en el modo de enfoque</translation>
    </message>
    <message>
        <source>In View ▸ Focus Mode the paragraph with the cursor stands out from all others.</source>
        <translation>En Ver ▸ Modo de enfoque, el párrafo con el cursor destaca entre todos los demás.</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>Revisar la ortografía</translation>
    </message>
    <message>
        <source>Of the prompt and the descriptions, with the dictionaries of this system. Code, names, keys and links are left out; nothing in the file changes.</source>
        <translation>Del prompt y de las descripciones, con los diccionarios de este sistema. El código, los nombres, las claves y los enlaces se dejan fuera; en el archivo no cambia nada.</translation>
    </message>
    <message>
        <source>Language of the spelling</source>
        <translation>Idioma de la ortografía</translation>
    </message>
    <message>
        <source>The name of a dictionary, such as en_GB. If it is empty, the system’s language is taken. A text that is evidently in another language is checked in that one, and View ▸ Spelling Language chooses another one for a single file.</source>
        <translation>El nombre de un diccionario, como en_GB. Si está vacío, se usa el idioma del sistema. Un texto que está claramente en otro idioma se revisa en ese, y Ver ▸ Idioma de la ortografía lo elige para un solo archivo.</translation>
    </message>
</context>
<context>
    <name>dossier::ShortcutController</name>
    <message>
        <source>a part of the window</source>
        <translation>una parte de la ventana</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a menu and one in it</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Keys of this part</source>
        <translation>Atajo de esta parte</translation>
    </message>
</context>
<context>
    <name>dossier::ShortcutModel</name>
    <message>
        <source>%1 triggers “%2” (%3) too. While both have it, it triggers neither.</source>
        <translation>%1 también ejecuta «%2» (%3). Mientras ambos lo tengan, no ejecuta ninguno.</translation>
    </message>
    <message>
        <source>%1 triggers “%2” too while the focus is in %3. There it triggers neither.</source>
        <translation>%1 también ejecuta «%2» mientras el foco está en %3. Allí no ejecuta ninguno.</translation>
    </message>
    <message>
        <source>%1 alone types a character; in a text you could not type it any more.</source>
        <translation>%1 por sí sola escribe un carácter; en un texto ya no se podría escribir.</translation>
    </message>
    <message>
        <source>%1 is AltGr with that key on many keyboards, and types a character there.</source>
        <translation>En muchos teclados, %1 es AltGr con esa tecla y escribe un carácter.</translation>
    </message>
    <message>
        <source>%1 is what texts and lists use to go about or to edit.</source>
        <translation>%1 sirve en textos y listas para desplazarse o editar.</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>sin atajo</translation>
    </message>
    <message>
        <source>%1, chosen by you</source>
        <comment>keys</comment>
        <translation>%1, elegido por el usuario</translation>
    </message>
    <message>
        <source>%1, clashes</source>
        <comment>keys</comment>
        <translation>%1, en conflicto</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Se encuentra en</translation>
    </message>
</context>
<context>
    <name>dossier::ShortcutsPage</name>
    <message>
        <source>Commands and their keyboard shortcuts</source>
        <translation>Comandos y sus atajos</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>A&amp;tajo:</translation>
    </message>
    <message>
        <source>&amp;Or:</source>
        <translation>&amp;O:</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Choose a command to see and change its keys.</source>
        <translation>Elija un comando para ver y cambiar su atajo.</translation>
    </message>
    <message>
        <source>%1 (%2): these keys are always the same.</source>
        <translation>%1 (%2): este atajo es siempre el mismo.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command and menu</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Atajo de %1</translation>
    </message>
    <message>
        <source>Other keys of %1</source>
        <translation>Otro atajo de %1</translation>
    </message>
    <message>
        <source>By default it has none.</source>
        <translation>De forma predeterminada no tiene ninguno.</translation>
    </message>
    <message>
        <source>Remove Them There</source>
        <translation>Quitarlo allí</translation>
    </message>
    <message>
        <source>S&amp;tandard Keys</source>
        <translation>Atajo &amp;estándar</translation>
    </message>
</context>
<context>
    <name>dossier::ShowCommand</name>
    <message>
        <source>Shows what the client reads: header, fields, prompt, and why.</source>
        <translation>Muestra lo que lee el cliente: encabezado, campos, prompt y el porqué.</translation>
    </message>
    <message>
        <source>The form of the answer.</source>
        <translation>El formato de la respuesta.</translation>
    </message>
    <message>
        <source>“show” takes one file.</source>
        <translation>«show» acepta un solo archivo.</translation>
    </message>
    <message>
        <source>Read for: %1 (measured with %2)</source>
        <translation>Leído para: %1 (comprobado con %2)</translation>
    </message>
    <message>
        <source>Installed here is %1, which is newer; it may read otherwise.</source>
        <translation>Aquí está instalado %1, que es más reciente; puede leer de otra manera.</translation>
    </message>
    <message>
        <source>Header: %1, outcome: %2</source>
        <translation>Encabezado: %1, resultado: %2</translation>
    </message>
    <message>
        <source>Rights: %1</source>
        <translation>Permisos: %1</translation>
    </message>
    <message>
        <source>Where it loads, as if it lay in a project’s agents folder:</source>
        <translation>Dónde se carga, como si estuviera en la carpeta de agentes de un proyecto:</translation>
    </message>
    <message>
        <source>Prompt: lines %1 to %2, %3 characters</source>
        <translation>Prompt: líneas %1 a %2, %3 caracteres</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>dossier::SkillsName</name>
    <message>
        <source>This is no name of a skill.</source>
        <translation>No es un nombre de skill.</translation>
    </message>
    <message>
        <source>A skill is named with lower-case letters, digits and hyphens; %1 may find none under “%2”.</source>
        <translation>Una skill se nombra con minúsculas, dígitos y guiones; puede que %1 no encuentre ninguna como «%2».</translation>
    </message>
</context>
<context>
    <name>dossier::SkillsNoSkillTool</name>
    <message>
        <source>Skills are loaded, but the agent cannot call any.</source>
        <translation>Se cargan skills, pero el agente no puede llamar a ninguna.</translation>
    </message>
    <message>
        <source>%1 loads these skills, but without the tool “Skill” this agent can call no other.</source>
        <translation>%1 carga estas skills, pero sin la herramienta «Skill» este agente no puede llamar a ninguna otra.</translation>
    </message>
    <message>
        <source>“Skill” is not in this list.</source>
        <translation>«Skill» no está en esta lista.</translation>
    </message>
    <message>
        <source>Add “Skill” to “tools”</source>
        <translation>Agregar «Skill» a «tools»</translation>
    </message>
</context>
<context>
    <name>dossier::SkillsNotFound</name>
    <message>
        <source>No skill of this name is there.</source>
        <translation>No hay ninguna skill con este nombre.</translation>
    </message>
    <message>
        <source>%1 leaves the skill “%2” out without a message: none of this name is in the project or at home.</source>
        <translation>%1 omite la skill «%2» sin avisar: no hay ninguna con este nombre ni en el proyecto ni en la carpeta personal.</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Cambiar a %1</translation>
    </message>
</context>
<context>
    <name>dossier::SpecialCharacters</name>
    <message>
        <source>The byte 0x%1, which cannot be shown as text here. It is saved as it is.</source>
        <translation>El byte 0x%1, que aquí no se puede mostrar como texto. Se guarda como está.</translation>
    </message>
    <message>
        <source>The control character U+%1, which cannot be seen.</source>
        <translation>El carácter de control U+%1, que no se puede ver.</translation>
    </message>
    <message>
        <source>The tag U+%1, which no font shows. The model can read it as “%2”.</source>
        <translation>El carácter de etiqueta U+%1, que ninguna fuente muestra. El modelo puede leerlo como «%2».</translation>
    </message>
    <message>
        <source>Half of a character (U+%1), which cannot be shown. It is saved as U+FFFD.</source>
        <translation>La mitad de un carácter (U+%1), que no se puede mostrar. Se guarda como U+FFFD.</translation>
    </message>
    <message>
        <source>The character U+%1 (%2), which cannot be seen.</source>
        <translation>El carácter U+%1 (%2), que no se puede ver.</translation>
    </message>
</context>
<context>
    <name>dossier::SpellMenu</name>
    <message>
        <source>Add to Personal &amp;List</source>
        <translation>Agregar a la &amp;lista personal</translation>
    </message>
    <message>
        <source>&amp;Ignore in This File</source>
        <translation>&amp;Ignorar en este archivo</translation>
    </message>
    <message>
        <source>Spelling Lan&amp;guage</source>
        <translation>Idioma de la orto&amp;grafía</translation>
    </message>
    <message>
        <source>No word is like it</source>
        <translation>Ninguna palabra parecida</translation>
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
        <translation>Según el texto</translation>
    </message>
    <message>
        <source>By the Text: %1</source>
        <translation>Según el texto: %1</translation>
    </message>
</context>
<context>
    <name>dossier::SpellingController</name>
    <message>
        <source>Chec&amp;k Spelling</source>
        <translation>Revisar la orto&amp;grafía</translation>
    </message>
    <message>
        <source>Ne&amp;xt Misspelling</source>
        <translation>Pró&amp;ximo error ortográfico</translation>
    </message>
    <message>
        <source>Previous Misspellin&amp;g</source>
        <translation>Error ortográ&amp;fico anterior</translation>
    </message>
    <message>
        <source>&amp;Spelling Language</source>
        <translation>Idioma de la ortogra&amp;fía</translation>
    </message>
    <message>
        <source>The spelling of a text as long as this one is not checked.</source>
        <translation>No se revisa la ortografía de un texto tan largo como este.</translation>
    </message>
    <message>
        <source>No dictionary here knows the language of this text: View ▸ Spelling Language chooses one.</source>
        <translation>Ningún diccionario de este equipo conoce el idioma de este texto: Ver ▸ Idioma de la ortografía elige uno.</translation>
    </message>
    <message>
        <source>All words of this text are in the dictionary: %1.</source>
        <translation>Todas las palabras de este texto están en el diccionario: %1.</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary: %2. The menu key offers other words.</source>
        <translation>«%1» no está en el diccionario: %2. La tecla de menú ofrece otras palabras.</translation>
    </message>
    <message>
        <source>Windows has no dictionary for your languages: add one in its settings of languages.</source>
        <translation>Windows no tiene diccionario para los idiomas en uso: agregue uno en su configuración de idioma.</translation>
    </message>
    <message>
        <source>No dictionary is installed: install one, such as the package hunspell-en-us, together with sonnet6-plugins, and start Dossier again.</source>
        <translation>No hay ningún diccionario instalado: instale uno, como el paquete hunspell-es, junto con sonnet6-plugins, y vuelva a iniciar Dossier.</translation>
    </message>
</context>
<context>
    <name>dossier::SplitController</name>
    <message>
        <source>&amp;Close Split</source>
        <translation>Cerrar divi&amp;sión</translation>
    </message>
    <message>
        <source>Split &amp;Beside</source>
        <translation>Dividir &amp;hacia un lado</translation>
    </message>
    <message>
        <source>Split Belo&amp;w</source>
        <translation>Dividir hacia a&amp;bajo</translation>
    </message>
</context>
<context>
    <name>dossier::Standings</name>
    <message>
        <source>%1 uses this agent in %2 in the place of its own “%3”.</source>
        <translation>%1 usa este agente en %2 en lugar de «%3», propio del cliente.</translation>
    </message>
    <message>
        <source>%1 calls this agent “%2”; “%3” alone is one that it has built in.</source>
        <translation>%1 llama «%2» a este agente; «%3» a secas es uno que trae incorporado.</translation>
    </message>
    <message>
        <source>%1 uses this agent in %2.</source>
        <translation>%1 usa este agente en %2.</translation>
    </message>
    <message>
        <source>%1 uses this agent in %2; it hides the one in %3.</source>
        <translation>%1 usa este agente en %2; oculta el de %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 uses this agent in %2; it hides %n others of this name.</source>
        <translation>
            <numerusform>%1 usa este agente en %2; oculta %n más con este nombre.</numerusform>
            <numerusform>%1 usa este agente en %2; oculta otros %n con este nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 uses the agent in %2 instead: those of an administrator go first.</source>
        <translation>%1 usa en su lugar el agente de %2: los de un administrador tienen prioridad.</translation>
    </message>
    <message>
        <source>%1 uses the agent in %2 instead: its folder is nearer to %3.</source>
        <translation>%1 usa en su lugar el agente de %2: su carpeta está más cerca de %3.</translation>
    </message>
    <message>
        <source>%1 uses the agent in %2 instead: those of a worktree go before those of its main repository.</source>
        <translation>%1 usa en su lugar el agente de %2: los de un worktree tienen prioridad sobre los de su repositorio principal.</translation>
    </message>
    <message>
        <source>%1 uses the agent in %2 instead: those of Home go before those of a project.</source>
        <translation>%1 usa en su lugar el agente de %2: los personales tienen prioridad sobre los de un proyecto.</translation>
    </message>
    <message>
        <source>%1 uses one of several agents of this name that go first, such as the one in %2.</source>
        <translation>%1 usa uno de los varios agentes con este nombre que tienen prioridad, como el de %2.</translation>
    </message>
    <message>
        <source>%1 uses the agent in %2 instead: those of a project go before those of Home.</source>
        <translation>%1 usa en su lugar el agente de %2: los de un proyecto tienen prioridad sobre los personales.</translation>
    </message>
    <message>
        <source>%1 uses either this agent or the one in %2; both files are equal.</source>
        <translation>%1 usa este agente o el de %2; ambos archivos son iguales.</translation>
    </message>
    <message>
        <source>%1 uses either this agent or the one in %2: both lie in one folder of agents, and which of them it takes is not known.</source>
        <translation>%1 usa este agente o el de %2: ambos están en una misma carpeta de agentes, y no se sabe cuál de ellos toma.</translation>
    </message>
    <message>
        <source>%1 uses either this agent or the one in %2: which of their places goes first is not known.</source>
        <translation>%1 usa este agente o el de %2: no se sabe cuál de sus ubicaciones tiene prioridad.</translation>
    </message>
    <message>
        <source>%1 does not see this agent from %2: it looks no further up than the repository’s root %3.</source>
        <translation>%1 no ve este agente desde %2: no busca más arriba de la raíz del repositorio, %3.</translation>
    </message>
    <message>
        <source>Whether %1 sees this agent from %2 is not known: it belongs to the folder %3 above.</source>
        <translation>No se sabe si %1 ve este agente desde %2: pertenece a la carpeta superior %3.</translation>
    </message>
    <message>
        <source>This is the source of the plugin “%1”; %2 uses the agent where the plugin is installed.</source>
        <translation>Es el origen del plugin «%1»; %2 usa el agente donde está instalado el plugin.</translation>
    </message>
    <message>
        <source>%1 sees this agent when it is started in %2.</source>
        <translation>%1 ve este agente cuando se inicia en %2.</translation>
    </message>
    <message>
        <source>%1 does not see this agent from %2: it belongs to %3.</source>
        <translation>%1 no ve este agente desde %2: pertenece a %3.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: the plugin “%2” is switched off.</source>
        <translation>%1 no carga este agente: el plugin «%2» está desactivado.</translation>
    </message>
    <message>
        <source>%1 does not see this agent from %2: the plugin “%3” is installed for %4 only.</source>
        <translation>%1 no ve este agente desde %2: el plugin «%3» está instalado solo para %4.</translation>
    </message>
    <message>
        <source>%1 does not see this agent from %2: the plugin “%3” is installed for other projects.</source>
        <translation>%1 no ve este agente desde %2: el plugin «%3» está instalado para otros proyectos.</translation>
    </message>
    <message>
        <source>%1 does not load this file.</source>
        <translation>%1 no carga este archivo.</translation>
    </message>
    <message>
        <source>No name: %1 takes it for a note.</source>
        <translation>Sin nombre: %1 lo toma por una nota.</translation>
    </message>
    <message>
        <source>%1 looks at no folders inside its folder of agents.</source>
        <translation>%1 no busca en las carpetas que hay dentro de su carpeta de agentes.</translation>
    </message>
    <message>
        <source>No client reads agents from %1.</source>
        <translation>Ningún cliente lee agentes de %1.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Not known which</source>
        <translation>No se sabe cuál</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Not seen from here</source>
        <translation>No visible desde aquí</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>No cargado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Read by no client</source>
        <translation>No lo lee ningún cliente</translation>
    </message>
</context>
<context>
    <name>dossier::StructureController</name>
    <message>
        <source>Fold or Open &amp;Here</source>
        <translation>Contraer o expandir a&amp;quí</translation>
    </message>
    <message>
        <source>Fold or Open &amp;All Sections</source>
        <translation>Contraer o expandir &amp;todas las secciones</translation>
    </message>
    <message>
        <source>Fold or Open Hea&amp;der</source>
        <translation>Contraer o expandir el &amp;encabezado</translation>
    </message>
    <message>
        <source>Outl&amp;ine</source>
        <translation>Esque&amp;ma</translation>
    </message>
    <message>
        <source>Fol&amp;ding</source>
        <translation>Contra&amp;er y expandir</translation>
    </message>
    <message>
        <source>There is nothing to fold around the cursor.</source>
        <translation>No hay nada que contraer junto al cursor.</translation>
    </message>
    <message>
        <source>There is no section, no tag and no code block to fold in this prompt.</source>
        <translation>Este prompt no tiene secciones, etiquetas ni bloques de código que contraer.</translation>
    </message>
    <message>
        <source>There is no header to fold.</source>
        <translation>No hay ningún encabezado que contraer.</translation>
    </message>
</context>
<context>
    <name>dossier::Suppression</name>
    <message>
        <source>The file has no header in which a rule could be turned off.</source>
        <translation>El archivo no tiene encabezado en el que se pueda desactivar una regla.</translation>
    </message>
</context>
<context>
    <name>dossier::Swatch</name>
    <message>
        <source>none</source>
        <comment>no colour</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>No colour: removes the field</source>
        <translation>Sin color: quita el campo</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 de %3</translation>
    </message>
</context>
<context>
    <name>dossier::TabBar</name>
    <message>
        <source>Close this tab</source>
        <translation>Cerrar esta pestaña</translation>
    </message>
</context>
<context>
    <name>dossier::TabController</name>
    <message>
        <source>Reopen Close&amp;d Tab</source>
        <translation>Rea&amp;brir pestaña cerrada</translation>
    </message>
    <message>
        <source>All Tab&amp;s …</source>
        <translation>Todas las pesta&amp;ñas…</translation>
    </message>
    <message>
        <source>P&amp;in Tab</source>
        <translation>&amp;Fijar pestaña</translation>
    </message>
</context>
<context>
    <name>dossier::Terminal</name>
    <message>
        <source>“%1” is not handed to another program: it could be taken for something else than a name. Use letters, digits and hyphens.</source>
        <translation>«%1» no se pasa a otro programa: podría tomarse por algo distinto de un nombre. Use letras, dígitos y guiones.</translation>
    </message>
    <message>
        <source>%1 was not found: no program “%2” in the folders of PATH. Install it, or start Dossier from a terminal where it is found.</source>
        <translation>No se encontró %1: no hay ningún programa «%2» en las carpetas de PATH. Instálelo o inicie Dossier desde una terminal en la que se encuentre.</translation>
    </message>
    <message>
        <source>It is not known how %1 does that.</source>
        <translation>No se sabe cómo hace eso %1.</translation>
    </message>
    <message>
        <source>The terminal “%1” was not found in the folders of PATH. Choose another one in the preferences, or copy the command.</source>
        <translation>No se encontró la terminal «%1» en las carpetas de PATH. Elija otra en las preferencias o copie el comando.</translation>
    </message>
</context>
<context>
    <name>dossier::TextFieldEditor</name>
    <message>
        <source>separated by commas</source>
        <translation>separados por comas</translation>
    </message>
</context>
<context>
    <name>dossier::TextLost</name>
    <message>
        <source>Text behind “ #” is a comment and does not reach the client.</source>
        <translation>El texto tras « #» es un comentario y no llega al cliente.</translation>
    </message>
    <message>
        <source>%1 does not get this text: behind “ #” the rest of “%2” is a comment.</source>
        <translation>%1 no recibe este texto: tras « #», el resto de «%2» es un comentario.</translation>
    </message>
    <message>
        <source>Quote “%1” with this text</source>
        <translation>Entrecomillar «%1» con este texto</translation>
    </message>
</context>
<context>
    <name>dossier::TextReport</name>
    <message>
        <source>Files checked: %1. Errors: %2, warnings: %3, tips: %4.</source>
        <translation>Archivos comprobados: %1. Errores: %2, advertencias: %3, sugerencias: %4.</translation>
    </message>
    <message>
        <source>Not shown: %1.</source>
        <translation>No mostrados: %1.</translation>
    </message>
</context>
<context>
    <name>dossier::TextSearch</name>
    <message>
        <source>The expression cannot be read: %1 (at character %2).</source>
        <translation>No se puede leer la expresión: %1 (en el carácter %2).</translation>
    </message>
</context>
<context>
    <name>dossier::TextSecret</name>
    <message>
        <source>an access key of AWS</source>
        <translation>una clave de acceso de AWS</translation>
    </message>
    <message>
        <source>a token of GitHub</source>
        <translation>un token de GitHub</translation>
    </message>
    <message>
        <source>a token of GitLab</source>
        <translation>un token de GitLab</translation>
    </message>
    <message>
        <source>a key of Anthropic</source>
        <translation>una clave de Anthropic</translation>
    </message>
    <message>
        <source>a key of OpenAI</source>
        <translation>una clave de OpenAI</translation>
    </message>
    <message>
        <source>a token of Slack</source>
        <translation>un token de Slack</translation>
    </message>
    <message>
        <source>a key of Google</source>
        <translation>una clave de Google</translation>
    </message>
    <message>
        <source>a token of npm</source>
        <translation>un token de npm</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>una clave privada</translation>
    </message>
    <message>
        <source>The text holds what looks like a key or a token.</source>
        <translation>El texto contiene algo que parece una clave o un token.</translation>
    </message>
    <message>
        <source>This looks like %1. Whoever reads the file can use it, and each run sends it to the model: keep it in an environment variable, and make a new one.</source>
        <translation>Esto parece %1. Quien lea el archivo podrá usar este secreto, y cada ejecución lo envía al modelo: guárdelo en una variable de entorno y genere otro.</translation>
    </message>
</context>
<context>
    <name>dossier::ToolNotAllowed</name>
    <message>
        <source>The prompt speaks of a tool that the agent is not given.</source>
        <translation>El prompt habla de una herramienta que no se da al agente.</translation>
    </message>
    <message>
        <source>The prompt speaks of the tool “%1”, which %2 does not give this agent.</source>
        <translation>El prompt habla de la herramienta «%1», que %2 no da a este agente.</translation>
    </message>
    <message>
        <source>These are the tools.</source>
        <translation>Estas son las herramientas.</translation>
    </message>
</context>
<context>
    <name>dossier::ToolNotMentioned</name>
    <message>
        <source>A tool is given that the prompt never speaks of.</source>
        <translation>Se da una herramienta de la que el prompt no habla.</translation>
    </message>
    <message>
        <source>The prompt never speaks of “%1”.</source>
        <translation>El prompt no habla en ningún momento de «%1».</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsAgentList</name>
    <message>
        <source>The list of agents to call counts for the main agent only.</source>
        <translation>La lista de agentes a los que llamar solo cuenta para el agente principal.</translation>
    </message>
    <message>
        <source>%1 keeps to “%2” only where this agent runs as the main agent; called by another, it may call any.</source>
        <translation>%1 respeta «%2» solo cuando este agente se ejecuta como agente principal; llamado por otro, puede llamar a cualquiera.</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsEditor</name>
    <message>
        <source>Nothing is written until the first tool is ticked.</source>
        <translation>No se escribe nada hasta que se marque la primera herramienta.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>Todas las herramientas</translation>
    </message>
    <message>
        <source>Only these:</source>
        <translation>Solo estas:</translation>
    </message>
    <message>
        <source>All but these:</source>
        <translation>Todas menos estas:</translation>
    </message>
    <message>
        <source>Others, such as mcp__server__tool or Agent(a, b)</source>
        <translation>Otras, como mcp__server__tool o Agent(a, b)</translation>
    </message>
    <message>
        <source>Other tools</source>
        <translation>Otras herramientas</translation>
    </message>
    <message>
        <source>May use: %1. A limit is written, but not applied.</source>
        <translation>Puede usar: %1. Hay un límite escrito, pero no se aplica.</translation>
    </message>
    <message>
        <source>May use: %1</source>
        <translation>Puede usar: %1</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsEmpty</name>
    <message>
        <source>The list of tools is empty: the agent gets none.</source>
        <translation>La lista de herramientas está vacía: el agente no recibe ninguna.</translation>
    </message>
    <message>
        <source>%1 gives this agent no tool at all: the list is empty. Without the line it gets all of them.</source>
        <translation>%1 no da ninguna herramienta a este agente: la lista está vacía. Sin esa línea las recibe todas.</translation>
    </message>
    <message>
        <source>Remove “tools”: it may use every tool</source>
        <translation>Quitar «tools»: puede usar todas las herramientas</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsInBothLists</name>
    <message>
        <source>A tool is both given and taken away.</source>
        <translation>Una herramienta se da y se retira a la vez.</translation>
    </message>
    <message>
        <source>%1 does not give “%2”: it stands in both lists, and taking away wins.</source>
        <translation>%1 no da «%2»: está en ambas listas, y prevalece la retirada.</translation>
    </message>
    <message>
        <source>Here it is taken away.</source>
        <translation>Aquí se retira.</translation>
    </message>
    <message>
        <source>Remove it from “tools”</source>
        <translation>Quitarla de «tools»</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsNeverGiven</name>
    <message>
        <source>The client gives this tool to no agent.</source>
        <translation>El cliente no da esta herramienta a ningún agente.</translation>
    </message>
    <message>
        <source>%1 never gives “%2” to an agent that another one calls, even if it is listed.</source>
        <translation>%1 nunca da «%2» a un agente al que llama otro, aunque figure en la lista.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsOldName</name>
    <message>
        <source>The tool has another name today.</source>
        <translation>Hoy la herramienta tiene otro nombre.</translation>
    </message>
    <message>
        <source>%1 calls “%2” “%3” today; the old name still counts.</source>
        <translation>%1 llama hoy «%3» a «%2»; el nombre antiguo aún vale.</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Cambiar a %1</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsPage</name>
    <message>
        <source>All tools</source>
        <translation>Todas las herramientas</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo leer</translation>
    </message>
    <message>
        <source>Read, and look into the web</source>
        <translation>Leer y consultar la web</translation>
    </message>
    <message>
        <source>Read and change files</source>
        <translation>Leer y modificar archivos</translation>
    </message>
    <message>
        <source>Read, change files and run commands</source>
        <translation>Leer, modificar archivos y ejecutar comandos</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>What may it use?</source>
        <translation>¿Qué puede usar?</translation>
    </message>
    <message>
        <source>What it may use</source>
        <translation>Lo que puede usar</translation>
    </message>
    <message>
        <source>Only these:</source>
        <translation>Solo estas:</translation>
    </message>
    <message>
        <source>Others, such as mcp__server__tool</source>
        <translation>Otras, como mcp__server__tool</translation>
    </message>
    <message>
        <source>Other tools</source>
        <translation>Otras herramientas</translation>
    </message>
    <message>
        <source>Can use: %1</source>
        <translation>Puede usar: %1</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsPattern</name>
    <message>
        <source>A pattern behind a tool is not promised to limit it.</source>
        <translation>No está garantizado que un patrón tras una herramienta la limite.</translation>
    </message>
    <message>
        <source>%1 takes “%2” here, but does not promise to hold the agent to what stands in parentheses; a hook or the permission settings do.</source>
        <translation>%1 acepta «%2» aquí, pero no garantiza que el agente se atenga a lo que va entre paréntesis; un hook o la configuración de permisos sí.</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsPlanExit</name>
    <message>
        <source>“ExitPlanMode” is given in the permission mode “plan” only.</source>
        <translation>«ExitPlanMode» solo se da en el modo de permisos «plan».</translation>
    </message>
    <message>
        <source>%1 gives “%2” to an agent only with “permissionMode: plan”.</source>
        <translation>%1 da «%2» a un agente solo con «permissionMode: plan».</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsServersAll</name>
    <message>
        <source>“mcp__*” gives no tools; it only takes them away.</source>
        <translation>«mcp__*» no da herramientas; solo las retira.</translation>
    </message>
    <message>
        <source>%1 understands “%2” in “disallowedTools” only; to give tools, name each server, as in “mcp__github”.</source>
        <translation>%1 entiende «%2» solo en «disallowedTools»; para dar herramientas, nombre cada servidor, como en «mcp__github».</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsTwice</name>
    <message>
        <source>A tool stands twice in one list.</source>
        <translation>Una herramienta figura dos veces en una lista.</translation>
    </message>
    <message>
        <source>“%1” stands twice in “%2”; once is enough.</source>
        <translation>«%1» figura dos veces en «%2»; basta con una.</translation>
    </message>
    <message>
        <source>Keep each tool once</source>
        <translation>Quitar las repeticiones</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsUnknown</name>
    <message>
        <source>The client has no tool of this name for agents.</source>
        <translation>El cliente no tiene ninguna herramienta con este nombre para agentes.</translation>
    </message>
    <message>
        <source>“%1” is unknown too.</source>
        <translation>«%1» también es desconocida.</translation>
    </message>
    <message>
        <source>%1 knows no tool of this list, “%2” for one, and refuses to start an agent without tools.</source>
        <translation>%1 no conoce ninguna herramienta de esta lista, entre ellas «%2», y se niega a iniciar un agente sin herramientas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has no tool “%2” of its own, nor %n others of this list; names of tools are exact.</source>
        <translation>
            <numerusform>%1 no tiene ninguna herramienta propia «%2», ni %n más de esta lista; los nombres de herramientas son exactos.</numerusform>
            <numerusform>%1 no tiene ninguna herramienta propia «%2», ni otras %n de esta lista; los nombres de herramientas son exactos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no tool “%2” of its own; names of tools are exact.</source>
        <translation>%1 no tiene ninguna herramienta propia «%2»; los nombres de herramientas son exactos.</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Cambiar a %1</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsWidenedByMemory</name>
    <message>
        <source>“memory” gives tools that “tools” leaves out.</source>
        <translation>«memory» da herramientas que «tools» omite.</translation>
    </message>
    <message>
        <source>%1 gives this agent more than “tools” says: a memory turns on %2.</source>
        <translation>%1 da a este agente más de lo que dice «tools»: una memoria activa %2.</translation>
    </message>
    <message>
        <source>This list leaves them out.</source>
        <translation>Esta lista las omite.</translation>
    </message>
    <message>
        <source>Add %1 to “tools”</source>
        <translation>Agregar %1 a «tools»</translation>
    </message>
    <message>
        <source>Remove “memory”</source>
        <translation>Quitar «memory»</translation>
    </message>
</context>
<context>
    <name>dossier::Trash</name>
    <message>
        <source>%1 was not deleted: it could not be put in the trash (%2). A file manager may delete it for good.</source>
        <translation>%1 no se eliminó: no se pudo mover a la papelera (%2). Un administrador de archivos puede eliminarlo definitivamente.</translation>
    </message>
</context>
<context>
    <name>dossier::UnbalancedTags</name>
    <message>
        <source>A tag in the prompt has no counterpart.</source>
        <translation>Una etiqueta del prompt no tiene pareja.</translation>
    </message>
    <message>
        <source>“&lt;/%1&gt;” closes more parts than “&lt;%1&gt;” begins.</source>
        <translation>«&lt;/%1&gt;» cierra más partes de las que abre «&lt;%1&gt;».</translation>
    </message>
    <message>
        <source>“&lt;%1&gt;” begins more parts than “&lt;/%1&gt;” closes.</source>
        <translation>«&lt;%1&gt;» abre más partes de las que cierra «&lt;/%1&gt;».</translation>
    </message>
</context>
<context>
    <name>dossier::UnclosedFence</name>
    <message>
        <source>A block of code in the prompt is not closed.</source>
        <translation>Un bloque de código del prompt no está cerrado.</translation>
    </message>
    <message>
        <source>This block of code is not closed, so the rest of the prompt is part of it.</source>
        <translation>Este bloque de código no está cerrado, así que el resto del prompt forma parte de él.</translation>
    </message>
    <message>
        <source>Close it at the end</source>
        <translation>Cerrarlo al final</translation>
    </message>
</context>
<context>
    <name>dossier::UndoKeys</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>dossier::UndoPlan</name>
    <message>
        <source>Back to what it was</source>
        <translation>Volver al estado anterior</translation>
    </message>
    <message>
        <source>It was changed since; going back loses that too.</source>
        <translation>Se modificó después; al volver atrás también se pierde eso.</translation>
    </message>
    <message>
        <source>It was deleted or moved since.</source>
        <translation>Se eliminó o se movió después.</translation>
    </message>
    <message>
        <source>Away with what was made</source>
        <translation>Eliminar lo creado</translation>
    </message>
    <message>
        <source>It was changed since; it goes to the trash with that.</source>
        <translation>Se modificó después; va a la papelera con esos cambios.</translation>
    </message>
    <message>
        <source>There is another file in its place, which would be lost.</source>
        <translation>En su lugar hay otro archivo, que se perdería.</translation>
    </message>
    <message>
        <source>There is another file in the place where %1 came from.</source>
        <translation>Hay otro archivo en el lugar del que procede %1.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
</context>
<context>
    <name>dossier::UnindentedLine</name>
    <message>
        <source>A line continues a value without indentation.</source>
        <translation>Una línea continúa un valor sin sangría.</translation>
    </message>
    <message>
        <source>Line %1 continues “%2” without indentation.</source>
        <translation>La línea %1 continúa «%2» sin sangría.</translation>
    </message>
    <message>
        <source>Indent line %1</source>
        <translation>Sangrar la línea %1</translation>
    </message>
    <message>
        <source>Indent lines %1–%2</source>
        <translation>Sangrar las líneas %1–%2</translation>
    </message>
    <message>
        <source>Line %1 continues “%2” without indentation and does not belong to it any more.</source>
        <translation>La línea %1 continúa «%2» sin sangría y ya no forma parte de él.</translation>
    </message>
    <message>
        <source>Quote “%1”: no word changes</source>
        <translation>Entrecomillar «%1»: no cambia ninguna palabra</translation>
    </message>
</context>
<context>
    <name>dossier::UnknownKey</name>
    <message>
        <source>The client knows no field of this name and ignores it.</source>
        <translation>El cliente no conoce ningún campo con este nombre y lo ignora.</translation>
    </message>
    <message>
        <source>%1 knows no field “%2” and ignores it.</source>
        <translation>%1 no conoce ningún campo «%2» y lo ignora.</translation>
    </message>
</context>
<context>
    <name>dossier::UnknownSuppression</name>
    <message>
        <source>A comment turns off a rule that there is not.</source>
        <translation>Un comentario desactiva una regla que no existe.</translation>
    </message>
    <message>
        <source>Dossier has no rule “%1”, so this comment turns nothing off.</source>
        <translation>Dossier no tiene ninguna regla «%1», así que este comentario no desactiva nada.</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Cambiar a %1</translation>
    </message>
</context>
<context>
    <name>dossier::UnknownValue</name>
    <message>
        <source>“%1” has none of the values that the client knows.</source>
        <translation>«%1» no tiene ninguno de los valores que conoce el cliente.</translation>
    </message>
    <message>
        <source>%1 knows no such value of “%2”; it knows: %3.</source>
        <translation>%1 no conoce ese valor de «%2»; conoce: %3.</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>Cambiar a «%1»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
</context>
<context>
    <name>dossier::UnquotedColon</name>
    <message>
        <source>A value without quotes holds a colon and a space.</source>
        <translation>Un valor sin comillas contiene dos puntos y un espacio.</translation>
    </message>
    <message>
        <source>%1 cannot repair a header that also has a block of text.</source>
        <translation>%1 no puede reparar un encabezado que contenga además un bloque de texto.</translation>
    </message>
    <message>
        <source>Quote “%1”: no word changes</source>
        <translation>Entrecomillar «%1»: no cambia ninguna palabra</translation>
    </message>
    <message>
        <source>The client cannot repair the unquoted “: ” in “%1”.</source>
        <translation>El cliente no puede reparar el «: » sin comillas en «%1».</translation>
    </message>
    <message>
        <source>%1 loads this agent by its file name alone, without its fields, because of the unquoted “: ” in “%2”.</source>
        <translation>%1 carga este agente solo por el nombre del archivo, sin sus campos, por el «: » sin comillas en «%2».</translation>
    </message>
    <message>
        <source>%1 repairs the unquoted “: ” in “%2”; strict readers such as Copilot CLI do not and leave the agent out.</source>
        <translation>%1 repara el «: » sin comillas en «%2»; los lectores estrictos, como Copilot CLI, no lo hacen y omiten el agente.</translation>
    </message>
</context>
<context>
    <name>dossier::UnsetCommand</name>
    <message>
        <source>Removes fields.</source>
        <translation>Quita campos.</translation>
    </message>
    <message>
        <source>“unset” takes a file and at least one KEY.</source>
        <translation>«unset» requiere un archivo y al menos una CLAVE.</translation>
    </message>
</context>
<context>
    <name>dossier::ValidatorAnswer</name>
    <message>
        <source>Its answer is of a form that is not known here. It stands below as it came.</source>
        <translation>La respuesta tiene una forma que aquí no se conoce. Figura abajo tal como llegó.</translation>
    </message>
</context>
<context>
    <name>dossier::Verdict</name>
    <message>
        <source>Can use: %1</source>
        <translation>Puede usar: %1</translation>
    </message>
    <message>
        <source>%1 loads this agent without its fields.</source>
        <translation>%1 carga este agente sin sus campos.</translation>
    </message>
    <message>
        <source>%1 loads this agent.</source>
        <translation>%1 carga este agente.</translation>
    </message>
    <message>
        <source>No name: %1 takes it for a note.</source>
        <translation>Sin nombre: %1 lo toma por una nota.</translation>
    </message>
    <message>
        <source>%1 does not load this agent, and shows no message.</source>
        <translation>%1 no carga este agente, y no muestra ningún mensaje.</translation>
    </message>
    <message>
        <source>%1 does not load this agent.</source>
        <translation>%1 no carga este agente.</translation>
    </message>
    <message numerus="yes">
        <source>Can use: %1 · ≈ %Ln token(s) in every session</source>
        <translation>
            <numerusform>Puede usar: %1 · ≈ %Ln token en cada sesión</numerusform>
            <numerusform>Puede usar: %1 · ≈ %Ln tokens en cada sesión</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::VerdictBar</name>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>dossier::VersionStore</name>
    <message>
        <source>Earlier versions of files are not kept for now: %1 cannot be written (%2). Free space or change the permissions there.</source>
        <translation>Por ahora no se conservan versiones anteriores de los archivos: no se puede escribir en %1 (%2). Libere espacio o cambie los permisos allí.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>no se puede crear su carpeta</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>otro programa lo tiene bloqueado</translation>
    </message>
</context>
<context>
    <name>dossier::VersionsDialog</name>
    <message>
        <source>The last %1 states of each file that was open or written here, none above %2; of all files together the newest %3, in %4.</source>
        <translation>Los últimos %1 estados de cada archivo que se abrió o se escribió aquí, ninguno de más de %2; de todos los archivos juntos, los %3 más recientes, en %4.</translation>
    </message>
    <message>
        <source>Earlier Versions of %1</source>
        <translation>Versiones anteriores de %1</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>To the difference above (Shift+F7)</source>
        <translation>A la diferencia anterior (Mayús+F7)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>To the next difference (F7)</source>
        <translation>A la diferencia siguiente (F7)</translation>
    </message>
    <message>
        <source>Take This &amp;Difference</source>
        <translation>Tomar esta &amp;diferencia</translation>
    </message>
    <message>
        <source>&amp;Take This Version</source>
        <translation>&amp;Tomar esta versión</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>No earlier version of this file is kept yet. Each state that is opened, saved or found changed will be listed here.</source>
        <translation>Aún no se conserva ninguna versión anterior de este archivo. Aquí figurará cada estado que se abra, se guarde o se encuentre modificado.</translation>
    </message>
    <message>
        <source>The text is too large to be shown beside this version; it can still be taken as a whole.</source>
        <translation>El texto es demasiado grande para mostrarlo junto a esta versión; aun así, la versión se puede tomar entera.</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <translation>Versión: %1</translation>
    </message>
    <message>
        <source>The text now</source>
        <translation>El texto ahora</translation>
    </message>
    <message numerus="yes">
        <source>The text now differs from this version in %n place(s).</source>
        <translation>
            <numerusform>El texto actual difiere de esta versión en %n punto.</numerusform>
            <numerusform>El texto actual difiere de esta versión en %n puntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text now is this version.</source>
        <translation>El texto actual es esta versión.</translation>
    </message>
    <message>
        <source>The text is the same; line ends or encoding are others.</source>
        <translation>El texto es el mismo; solo cambian los finales de línea o la codificación.</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>%1 está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Makes these lines of the text as they were (%1); nothing is written to the file</source>
        <translation>Deja estas líneas del texto como estaban (%1); no se escribe nada en el archivo</translation>
    </message>
    <message>
        <source>Makes the text what it was, as one step that can be undone (%1); nothing is written to the file</source>
        <translation>Deja el texto como estaba, en un solo paso que se puede deshacer (%1); no se escribe nada en el archivo</translation>
    </message>
    <message>
        <source>Taken into the text; it is not saved yet.</source>
        <translation>Incorporado al texto; aún no está guardado.</translation>
    </message>
    <message>
        <source>The text is this version again; it is not saved yet.</source>
        <translation>El texto vuelve a ser esta versión; aún no está guardado.</translation>
    </message>
    <message>
        <source>The version could not be taken into the text.</source>
        <translation>La versión no se pudo incorporar al texto.</translation>
    </message>
</context>
<context>
    <name>dossier::VersionsModel</name>
    <message>
        <source>As opened here</source>
        <translation>Tal como se abrió aquí</translation>
    </message>
    <message>
        <source>Changed outside, found when opened</source>
        <translation>Modificado externamente, detectado al abrir</translation>
    </message>
    <message>
        <source>Changed outside</source>
        <translation>Modificado externamente</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Guardado aquí</translation>
    </message>
    <message>
        <source>Written by a command</source>
        <translation>Escrito por un comando</translation>
    </message>
    <message>
        <source>Before it was written here</source>
        <translation>Antes de escribirse aquí</translation>
    </message>
    <message>
        <source>Changed outside, found when written</source>
        <translation>Modificado externamente, detectado al escribir</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primera</translation>
    </message>
    <message>
        <source>line ends or encoding</source>
        <translation>finales de línea o codificación</translation>
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
        <translation>Demasiado grande para conservarla: solo se sabe que existió.</translation>
    </message>
    <message>
        <source>Not kept any more: it is only known that it was.</source>
        <translation>Ya no se conserva: solo se sabe que existió.</translation>
    </message>
    <message>
        <source>%1 (too large to be kept)</source>
        <translation>%1 (demasiado grande para conservarla)</translation>
    </message>
    <message>
        <source>%1 (not kept any more)</source>
        <translation>%1 (ya no se conserva)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>De dónde procede</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>dossier::ViewsList</name>
    <message>
        <source>Views of all agents</source>
        <translation>Vistas de todos los agentes</translation>
    </message>
</context>
<context>
    <name>dossier::ViewsModel</name>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>All agents of all places in one table</source>
        <translation>Todos los agentes de todas las ubicaciones en una tabla</translation>
    </message>
    <message>
        <source>Won’t load</source>
        <translation>No se carga</translation>
    </message>
    <message>
        <source>Agents that their client does not load, or that may do more than is written</source>
        <translation>Agentes que su cliente no carga, o que pueden hacer más de lo que está escrito</translation>
    </message>
    <message>
        <source>Not as written</source>
        <translation>Distinto de lo escrito</translation>
    </message>
    <message>
        <source>Agents that their client reads otherwise than written</source>
        <translation>Agentes que su cliente lee de forma distinta a lo escrito</translation>
    </message>
    <message>
        <source>Changed outside</source>
        <translation>Cambios externos</translation>
    </message>
    <message>
        <source>What others changed since you last saw it here</source>
        <translation>Lo que otros modificaron desde que se vio aquí por última vez</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Mismo nombre</translation>
    </message>
    <message>
        <source>Names that several files have, and which of them is used</source>
        <translation>Nombres compartidos por varios archivos, y cuál de ellos se usa</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>How many tokens all descriptions take of every session, and how alike they are</source>
        <translation>Cuántos tokens ocupan todas las descripciones en cada sesión, y cuánto se parecen</translation>
    </message>
    <message>
        <source>What Dossier wrote</source>
        <translation>Lo que escribió Dossier</translation>
    </message>
    <message>
        <source>Every write, with a way back</source>
        <translation>Cada escritura, con la posibilidad de volver atrás</translation>
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
            <numerusform>Los cambios en %n carpeta, %1, se detectan solo cada %2 segundos, porque el sistema no vigila más carpetas. Muestre menos ubicaciones o aumente el límite del sistema fs.inotify.max_user_watches.</numerusform>
            <numerusform>Los cambios en %n carpetas, como %1, se detectan solo cada %2 segundos, porque el sistema no vigila más carpetas. Muestre menos ubicaciones o aumente el límite del sistema fs.inotify.max_user_watches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes in %n folder(s), such as %1, are noticed only every %2 seconds, as the system watches no more folders. Show fewer places to notice them sooner.</source>
        <translation>
            <numerusform>Los cambios en %n carpeta, %1, se detectan solo cada %2 segundos, porque el sistema no vigila más carpetas. Muestre menos ubicaciones para detectarlos antes.</numerusform>
            <numerusform>Los cambios en %n carpetas, como %1, se detectan solo cada %2 segundos, porque el sistema no vigila más carpetas. Muestre menos ubicaciones para detectarlos antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes in %n folder(s) on a network, such as %1, are noticed only every %2 seconds, as a network tells of none. Wait so long after a change there, or work in a folder of this computer.</source>
        <translation>
            <numerusform>Los cambios en %n carpeta de red, %1, se detectan solo cada %2 segundos, porque la red no avisa de ellos. Tras un cambio allí, espere ese tiempo o trabaje en una carpeta de este equipo.</numerusform>
            <numerusform>Los cambios en %n carpetas de red, como %1, se detectan solo cada %2 segundos, porque la red no avisa de ellos. Tras un cambio allí, espere ese tiempo o trabaje en una carpeta de este equipo.</numerusform>
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
        <translation>Escribir agentes para Claude Code como texto y como formulario, y ver antes de guardar si se cargarán.</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Abrir una carpeta</translation>
    </message>
    <message>
        <source>Shows every agent of a project, or drop it here</source>
        <translation>Muestra todos los agentes de un proyecto; también se puede arrastrar aquí</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>A single agent file</source>
        <translation>Un solo archivo de agente</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;open&quot;&gt;%1&lt;/a&gt; in %2</source>
        <comment>file in folder</comment>
        <translation>&lt;a href=&quot;open&quot;&gt;%1&lt;/a&gt; en %2</translation>
    </message>
    <message>
        <source>In the handbook: %1</source>
        <comment>the title of a page</comment>
        <translation>En el manual: %1</translation>
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
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Open File …</source>
        <translation>&amp;Abrir archivo…</translation>
    </message>
    <message>
        <source>Add &amp;Folder …</source>
        <translation>Agregar &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;As …</source>
        <translation>Guardar co&amp;mo…</translation>
    </message>
    <message>
        <source>Save A&amp;ll</source>
        <translation>Guardar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Close O&amp;thers</source>
        <translation>Cerrar las &amp;demás</translation>
    </message>
    <message>
        <source>&amp;Earlier Versions …</source>
        <translation>&amp;Versiones anteriores…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;New Agent …</source>
        <translation>&amp;Nuevo agente…</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>Cam&amp;biar nombre…</translation>
    </message>
    <message>
        <source>Dupl&amp;icate …</source>
        <translation>&amp;Duplicar…</translation>
    </message>
    <message>
        <source>&amp;Move …</source>
        <translation>&amp;Mover…</translation>
    </message>
    <message>
        <source>&amp;Copy To …</source>
        <translation>&amp;Copiar a…</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Com&amp;pare With …</source>
        <translation>Com&amp;parar con…</translation>
    </message>
    <message>
        <source>Compare With &amp;Last Commit</source>
        <translation>Comparar con el ú&amp;ltimo commit</translation>
    </message>
    <message>
        <source>Compare With Fil&amp;e on Disk</source>
        <translation>Comparar con el arc&amp;hivo del disco</translation>
    </message>
    <message>
        <source>&amp;Undo Last Batch …</source>
        <translation>Deshacer el último lo&amp;te…</translation>
    </message>
    <message>
        <source>&amp;What Dossier Wrote</source>
        <translation>Lo &amp;que escribió Dossier</translation>
    </message>
    <message>
        <source>Copy Command to &amp;Try It</source>
        <translation>Copiar comando para pr&amp;obarlo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Find …</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>R&amp;eplace …</source>
        <translation>Reempla&amp;zar…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Buscar siguie&amp;nte</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Go to Line …</source>
        <translation>&amp;Ir a la línea…</translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation>Aumentar san&amp;gría</translation>
    </message>
    <message>
        <source>Unin&amp;dent</source>
        <translation>Red&amp;ucir sangría</translation>
    </message>
    <message>
        <source>Fix Problem in This &amp;Line …</source>
        <translation>Corregir problema de esta &amp;línea…</translation>
    </message>
    <message>
        <source>Fi&amp;x All Safe Problems …</source>
        <translation>C&amp;orregir todo lo seguro…</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>Text With Pre&amp;view</source>
        <translation>Texto &amp;con vista previa</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>Show &amp;Agents</source>
        <translation>Mostrar &amp;agentes</translation>
    </message>
    <message>
        <source>Show &amp;Fields</source>
        <translation>Mostrar camp&amp;os</translation>
    </message>
    <message>
        <source>Show P&amp;roblems</source>
        <translation>Mostrar &amp;problemas</translation>
    </message>
    <message>
        <source>Wrap &amp;Lines</source>
        <translation>Ajustar &amp;líneas</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ampl&amp;iar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Next P&amp;roblem</source>
        <translation>Problema &amp;siguiente</translation>
    </message>
    <message>
        <source>Previous Pro&amp;blem</source>
        <translation>P&amp;roblema anterior</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <translation>&amp;Agentes</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>&amp;Campos</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problemas</translation>
    </message>
    <message>
        <source>Where It &amp;Loads</source>
        <translation>&amp;Dónde se carga</translation>
    </message>
    <message>
        <source>&amp;Who Would Be Asked?</source>
        <translation>¿A &amp;quién se acudiría?</translation>
    </message>
    <message>
        <source>&amp;Overview and Other Views</source>
        <translation>&amp;Vista general y otras vistas</translation>
    </message>
    <message>
        <source>&amp;Next Tab</source>
        <translation>Pestaña si&amp;guiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious Tab</source>
        <translation>Pestaña a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;About Dossier</source>
        <translation>&amp;Acerca de Dossier</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>Copiar el &amp;diagnóstico</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>English</source>
        <comment>the name of this language, in itself</comment>
        <translation>Español</translation>
    </message>
    <message>
        <source>Next Pan&amp;e</source>
        <translation>Pan&amp;el siguiente</translation>
    </message>
    <message>
        <source>Previo&amp;us Pane</source>
        <translation>Pane&amp;l anterior</translation>
    </message>
</context>
<context>
    <name>dossier::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>A&amp;gente</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Th&amp;eme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Main Tool Bar</source>
        <translation>Barra de herramientas principal</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New agent from a template</source>
        <translation>Nuevo agente a partir de una plantilla</translation>
    </message>
</context>
<context>
    <name>dossier::WindowsLineEnds</name>
    <message>
        <source>Windows line ends keep the client from repairing the header.</source>
        <translation>Los finales de línea de Windows impiden que el cliente repare el encabezado.</translation>
    </message>
    <message>
        <source>%1 drops this agent because of its Windows line ends: with them it cannot repair the unquoted “: ” in line %2.</source>
        <translation>%1 descarta este agente por sus finales de línea de Windows: con ellos no puede reparar el «: » sin comillas de la línea %2.</translation>
    </message>
    <message>
        <source>%1 drops this agent because of its Windows line ends: with them it cannot repair the header.</source>
        <translation>%1 descarta este agente por sus finales de línea de Windows: con ellos no puede reparar el encabezado.</translation>
    </message>
</context>
<context>
    <name>dossier::Wording</name>
    <message>
        <source>The prompt holds a place that was to be filled in.</source>
        <translation>El prompt contiene un hueco que había que rellenar.</translation>
    </message>
    <message>
        <source>“%1” was left here to be filled in; the model reads it as it stands.</source>
        <translation>«%1» quedó aquí sin rellenar; el modelo lo lee tal cual.</translation>
    </message>
    <message>
        <source>The prompt names a folder of one person’s home.</source>
        <translation>El prompt nombra la carpeta personal de alguien.</translation>
    </message>
    <message>
        <source>“%1” is the home folder of one person: on another computer there is none. “~/” or a path from the project’s folder goes everywhere.</source>
        <translation>«%1» es la carpeta personal de alguien: en otro equipo no existe. «~/» o una ruta desde la carpeta del proyecto sirven en todas partes.</translation>
    </message>
    <message>
        <source>The prompt holds a {{variable}} that nothing fills in.</source>
        <translation>El prompt contiene una {{variable}} que nada rellena.</translation>
    </message>
    <message>
        <source>Nothing fills in “%1”: the model reads it as it stands.</source>
        <translation>Nada rellena «%1»: el modelo lo lee tal cual.</translation>
    </message>
    <message>
        <source>The prompt leaves open what is to be done.</source>
        <translation>El prompt no deja claro qué hay que hacer.</translation>
    </message>
    <message>
        <source>“%1” leaves open whether it is to be done; say when it is, and when not.</source>
        <translation>«%1» no deja claro si hay que hacerlo; indique cuándo sí y cuándo no.</translation>
    </message>
    <message>
        <source>Here it is again.</source>
        <translation>Aquí está otra vez.</translation>
    </message>
</context>
<context>
    <name>dossier::Workspace</name>
    <message>
        <source>Untitled %1</source>
        <translation>Sin título %1</translation>
    </message>
    <message>
        <source>The file has no place yet, so it belongs to no project. Save it first.</source>
        <translation>El archivo aún no tiene ubicación, así que no pertenece a ningún proyecto. Guárdelo antes.</translation>
    </message>
    <message>
        <source>%1 is open in another tab. Close it there, or choose another name.</source>
        <translation>%1 está abierto en otra pestaña. Ciérrelo allí o elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>dossier::WriteObstacle</name>
    <message>
        <source>This is a folder, a pipe or a device, not a file.</source>
        <translation>Es una carpeta, una tubería o un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>The file may not be written: its permissions forbid it.</source>
        <translation>No se puede escribir en el archivo: lo prohíben sus permisos.</translation>
    </message>
    <message>
        <source>Its folder may not be written: its permissions forbid it.</source>
        <translation>No se puede escribir en su carpeta: lo prohíben sus permisos.</translation>
    </message>
    <message>
        <source>The name holds characters that no other program can be told. Rename the file first.</source>
        <translation>El nombre contiene caracteres que no se pueden pasar a ningún otro programa. Cambie antes el nombre del archivo.</translation>
    </message>
    <message>
        <source>An administrator keeps this folder; Dossier leaves its files alone.</source>
        <translation>Esta carpeta la mantiene un administrador; Dossier no toca sus archivos.</translation>
    </message>
    <message>
        <source>This is the copy of an installed plugin: an update would overwrite the change. Change it where the plugin is written.</source>
        <translation>Es la copia de un plugin instalado: una actualización sobrescribiría el cambio. Haga el cambio donde se escribe el plugin.</translation>
    </message>
</context>
<context>
    <name>dossier::WrittenFiles</name>
    <message>
        <source>This write is not in the journal any more: only the newest ones are.</source>
        <translation>Esta escritura ya no está en el registro: solo se conservan las más recientes.</translation>
    </message>
</context>
<context>
    <name>dossier::WrongType</name>
    <message>
        <source>A field holds another kind of value than the client asks for.</source>
        <translation>Un campo contiene un tipo de valor distinto del que espera el cliente.</translation>
    </message>
    <message>
        <source>%1 wants true or false in “%2”; what it does with another value is not known.</source>
        <translation>%1 espera true o false en «%2»; no se sabe qué hace con otro valor.</translation>
    </message>
    <message>
        <source>%1 wants a list of tools in “%2”, such as Read, Grep; what it does with another value is not known.</source>
        <translation>%1 espera una lista de herramientas en «%2», como Read, Grep; no se sabe qué hace con otro valor.</translation>
    </message>
    <message>
        <source>%1 wants a list in “%2”; what it does with another value is not known.</source>
        <translation>%1 espera una lista en «%2»; no se sabe qué hace con otro valor.</translation>
    </message>
    <message>
        <source>%1 wants a text in “%2”; what it does with another value is not known.</source>
        <translation>%1 espera un texto en «%2»; no se sabe qué hace con otro valor.</translation>
    </message>
</context>
<context>
    <name>dossier::yaml</name>
    <message>
        <source>This YAML holds more than %L1 values once its aliases are resolved.</source>
        <translation>Este YAML contiene más de %L1 valores una vez resueltos sus alias.</translation>
    </message>
    <message>
        <source>This YAML is nested more than %1 levels deep.</source>
        <translation>Este YAML tiene más de %1 niveles de anidamiento.</translation>
    </message>
    <message>
        <source>This YAML is too long: the limit is %L1 characters.</source>
        <translation>Este YAML es demasiado largo: el límite es de %L1 caracteres.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Editor for AI-agent files: Markdown with a YAML header.</source>
        <translation>Editor para archivos de agentes de IA: Markdown con encabezado YAML.</translation>
    </message>
    <message>
        <source>Writes a picture of the window once everything is shown, and ends.</source>
        <translation>Escribe una imagen de la ventana cuando ya se muestra todo, y termina.</translation>
    </message>
    <message>
        <source>Opens a window of its own beside a running one.</source>
        <translation>Abre una ventana propia junto a otra en ejecución.</translation>
    </message>
    <message>
        <source>Asks for the name and the place of a new agent.</source>
        <translation>Pregunta por el nombre y la ubicación de un agente nuevo.</translation>
    </message>
    <message>
        <source>Asks for a folder, whose agents are shown.</source>
        <translation>Pregunta por una carpeta, cuyos agentes se muestran.</translation>
    </message>
    <message>
        <source>Files or folders to open.</source>
        <translation>Archivos o carpetas que abrir.</translation>
    </message>
    <message>
        <source>Prints the version, and those of the libraries, and ends.</source>
        <translation>Muestra la versión y las de las bibliotecas, y termina.</translation>
    </message>
</context>
</TS>
