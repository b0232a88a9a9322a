<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>Dialect</name>
    <message>
        <source>Claude Code</source>
        <translation>Claude Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Identifies the agent; others call it by this name. Lower-case letters, digits and hyphens are safe everywhere.</source>
        <translation>智能体的标识，其他智能体以此名称调用它。小写字母、数字和连字符在各处都可放心使用。</translation>
    </message>
    <message>
        <source>Without a name Claude Code takes the file for a note; in a plugin the file’s name takes its place.</source>
        <translation>没有名称时，Claude Code 会将文件视为笔记；在插件中则以文件名代替。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Tells Claude when to hand work to this agent; it is read in every session.</source>
        <translation>告诉 Claude 何时将工作交给此智能体；每个会话都会读取。</translation>
    </message>
    <message>
        <source>Without a description the agent is not loaded; in a plugin a placeholder takes its place.</source>
        <translation>没有描述时，智能体不会加载；在插件中则以占位文本代替。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The model the agent runs on: an alias, a full id, or “inherit”.</source>
        <translation>智能体使用的模型：别名、完整 ID 或“inherit”。</translation>
    </message>
    <message>
        <source>The model of the conversation that calls it.</source>
        <translation>发起调用的对话所用的模型。</translation>
    </message>
    <message>
        <source>The model of the conversation that calls the agent.</source>
        <translation>调用此智能体的对话所用的模型。</translation>
    </message>
    <message>
        <source>The newest Sonnet: balanced.</source>
        <translation>最新的 Sonnet：性能均衡。</translation>
    </message>
    <message>
        <source>The newest Opus: strongest reasoning.</source>
        <translation>最新的 Opus：推理能力最强。</translation>
    </message>
    <message>
        <source>The newest Haiku: fast and cheap.</source>
        <translation>最新的 Haiku：速度快、成本低。</translation>
    </message>
    <message>
        <source>The newest Fable.</source>
        <translation>最新的 Fable。</translation>
    </message>
    <message>
        <source>The strongest model that the account has.</source>
        <translation>账户可用的最强模型。</translation>
    </message>
    <message>
        <source>Opus for planning, Sonnet for the work.</source>
        <translation>规划时用 Opus，执行时用 Sonnet。</translation>
    </message>
    <message>
        <source>The account’s default model.</source>
        <translation>账户的默认模型。</translation>
    </message>
    <message>
        <source>Sonnet with a context of one million tokens.</source>
        <translation>上下文为一百万 token 的 Sonnet。</translation>
    </message>
    <message>
        <source>Opus with a context of one million tokens.</source>
        <translation>上下文为一百万 token 的 Opus。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>The colour of the agent’s name in the client.</source>
        <translation>客户端显示智能体名称所用的颜色。</translation>
    </message>
    <message>
        <source>No colour, or one that the client picks.</source>
        <translation>无颜色，或由客户端选择。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>The tools the agent may use; all others are withheld.</source>
        <translation>智能体可以使用的工具；其余一律不提供。</translation>
    </message>
    <message>
        <source>All tools that agents may have.</source>
        <translation>智能体可拥有的所有工具。</translation>
    </message>
    <message>
        <source>Tools withheld</source>
        <translation>禁用的工具</translation>
    </message>
    <message>
        <source>Tools the agent may not use, taken away before “tools” is applied.</source>
        <translation>智能体不得使用的工具，先于“tools”生效。</translation>
    </message>
    <message>
        <source>Nothing is withheld.</source>
        <translation>不禁用任何工具。</translation>
    </message>
    <message>
        <source>Permission mode</source>
        <translation>权限模式</translation>
    </message>
    <message>
        <source>How the agent asks before it acts; a parent in a freer mode wins.</source>
        <translation>智能体执行操作前如何询问；若发起调用的对话模式更宽松，则以该对话为准。</translation>
    </message>
    <message>
        <source>The mode of the conversation that calls it.</source>
        <translation>发起调用的对话所用的模式。</translation>
    </message>
    <message>
        <source>Asks for each kind of action the first time.</source>
        <translation>每类操作首次执行时询问。</translation>
    </message>
    <message>
        <source>Another name of default.</source>
        <translation>default 的别名。</translation>
    </message>
    <message>
        <source>Edits files without asking.</source>
        <translation>编辑文件时不询问。</translation>
    </message>
    <message>
        <source>Decides by itself what needs a question.</source>
        <translation>自行判断哪些操作需要询问。</translation>
    </message>
    <message>
        <source>Denies what is not allowed beforehand, without asking.</source>
        <translation>未事先允许的操作一律拒绝，不询问。</translation>
    </message>
    <message>
        <source>Never asks: every action is allowed.</source>
        <translation>从不询问：允许所有操作。</translation>
    </message>
    <message>
        <source>Reads and plans, changes nothing.</source>
        <translation>只读取和规划，不做任何更改。</translation>
    </message>
    <message>
        <source>Turn limit</source>
        <translation>轮次上限</translation>
    </message>
    <message>
        <source>After so many turns the agent stops.</source>
        <translation>达到此轮数后，智能体停止。</translation>
    </message>
    <message>
        <source>No limit of its own.</source>
        <translation>自身无上限。</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Skills whose full text the agent has from the start.</source>
        <translation>智能体一开始就获得其全文的技能。</translation>
    </message>
    <message>
        <source>None beforehand; it may still use the Skill tool.</source>
        <translation>不预先加载；仍可使用 Skill 工具。</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP 服务器</translation>
    </message>
    <message>
        <source>Servers the agent may use: names, or configurations of its own.</source>
        <translation>智能体可以使用的服务器：名称，或自带的配置。</translation>
    </message>
    <message>
        <source>Those of the session.</source>
        <translation>与会话相同。</translation>
    </message>
    <message>
        <source>Hooks</source>
        <translation>钩子</translation>
    </message>
    <message>
        <source>Commands that run at events while this agent works.</source>
        <translation>此智能体工作期间，在事件发生时运行的命令。</translation>
    </message>
    <message>
        <source>Only those of the session.</source>
        <translation>仅会话的钩子。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>A folder of notes the agent keeps between sessions; it turns on Read, Write and Edit.</source>
        <translation>智能体跨会话保留笔记的文件夹；会启用 Read、Write 和 Edit。</translation>
    </message>
    <message>
        <source>No memory.</source>
        <translation>无记忆。</translation>
    </message>
    <message>
        <source>In the home folder, for all projects: ~/.claude/agent-memory.</source>
        <translation>位于主文件夹，用于所有项目：~/.claude/agent-memory。</translation>
    </message>
    <message>
        <source>In the project, to be shared: .claude/agent-memory.</source>
        <translation>位于项目中，可共享：.claude/agent-memory。</translation>
    </message>
    <message>
        <source>In the project, not to be shared: .claude/agent-memory-local.</source>
        <translation>位于项目中，不共享：.claude/agent-memory-local。</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>后台运行</translation>
    </message>
    <message>
        <source>Whether the agent always runs in the background.</source>
        <translation>智能体是否始终在后台运行。</translation>
    </message>
    <message>
        <source>As the client decides; usually in the background in interactive sessions.</source>
        <translation>由客户端决定；在交互式会话中通常在后台运行。</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>推理强度</translation>
    </message>
    <message>
        <source>How much the model thinks; a level it lacks falls to the next lower one.</source>
        <translation>模型思考的程度；若模型不支持某一级别，则降至下一个较低级别。</translation>
    </message>
    <message>
        <source>The effort of the session.</source>
        <translation>会话的推理强度。</translation>
    </message>
    <message>
        <source>Little thinking, fast.</source>
        <translation>思考少，速度快。</translation>
    </message>
    <message>
        <source>Between low and high.</source>
        <translation>介于 low 与 high 之间。</translation>
    </message>
    <message>
        <source>Thorough.</source>
        <translation>思考充分。</translation>
    </message>
    <message>
        <source>More than high, where the model has it.</source>
        <translation>高于 high，需模型支持。</translation>
    </message>
    <message>
        <source>All the model has.</source>
        <translation>模型的最高强度。</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>Where the agent works.</source>
        <translation>智能体在哪里工作。</translation>
    </message>
    <message>
        <source>In the working folder itself.</source>
        <translation>直接在工作文件夹中。</translation>
    </message>
    <message>
        <source>In a git worktree of its own.</source>
        <translation>在独立的 Git 工作树中。</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>首条消息</translation>
    </message>
    <message>
        <source>Sent as the first message when the agent runs as the main agent.</source>
        <translation>智能体作为主智能体运行时发送的第一条消息。</translation>
    </message>
    <message>
        <source>None; ignored when another agent calls it.</source>
        <translation>无；由其他智能体调用时忽略。</translation>
    </message>
    <message>
        <source>Leave out CLAUDE.md</source>
        <translation>不使用 CLAUDE.md</translation>
    </message>
    <message>
        <source>Whether the agent goes without the instructions of CLAUDE.md and AGENTS.md.</source>
        <translation>智能体是否不接收 CLAUDE.md 和 AGENTS.md 中的指令。</translation>
    </message>
    <message>
        <source>It gets them.</source>
        <translation>接收。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Change files</source>
        <translation>更改文件</translation>
    </message>
    <message>
        <source>Run commands</source>
        <translation>运行命令</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Agents and skills</source>
        <translation>智能体和技能</translation>
    </message>
    <message>
        <source>Plan and follow</source>
        <translation>规划和跟踪</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Reads files.</source>
        <translation>读取文件。</translation>
    </message>
    <message>
        <source>Searches in files.</source>
        <translation>在文件中搜索。</translation>
    </message>
    <message>
        <source>Finds files by name.</source>
        <translation>按名称查找文件。</translation>
    </message>
    <message>
        <source>Asks a language server about code.</source>
        <translation>向语言服务器查询代码信息。</translation>
    </message>
    <message>
        <source>Changes parts of a file.</source>
        <translation>更改文件的部分内容。</translation>
    </message>
    <message>
        <source>Writes whole files.</source>
        <translation>写入整个文件。</translation>
    </message>
    <message>
        <source>Several changes of one file at once; older clients.</source>
        <translation>一次对一个文件做多处更改；用于旧版客户端。</translation>
    </message>
    <message>
        <source>Changes cells of a notebook.</source>
        <translation>更改笔记本的单元格。</translation>
    </message>
    <message>
        <source>Reads notebooks; older clients.</source>
        <translation>读取笔记本；用于旧版客户端。</translation>
    </message>
    <message>
        <source>Lists a folder; older clients.</source>
        <translation>列出文件夹内容；用于旧版客户端。</translation>
    </message>
    <message>
        <source>Runs shell commands.</source>
        <translation>运行 Shell 命令。</translation>
    </message>
    <message>
        <source>Runs PowerShell commands.</source>
        <translation>运行 PowerShell 命令。</translation>
    </message>
    <message>
        <source>Reads what a command in the background prints; older clients.</source>
        <translation>读取后台命令的输出；用于旧版客户端。</translation>
    </message>
    <message>
        <source>Ends a command in the background; older clients.</source>
        <translation>结束后台命令；用于旧版客户端。</translation>
    </message>
    <message>
        <source>Watches a command in the background.</source>
        <translation>监视后台命令。</translation>
    </message>
    <message>
        <source>Ends a task in the background.</source>
        <translation>结束后台任务。</translation>
    </message>
    <message>
        <source>Fetches a page.</source>
        <translation>获取网页。</translation>
    </message>
    <message>
        <source>Searches the web.</source>
        <translation>搜索网络。</translation>
    </message>
    <message>
        <source>Calls other agents; Agent(a, b) only these, when it runs as the main agent.</source>
        <translation>调用其他智能体；作为主智能体运行时，Agent(a, b) 表示只能调用这些。</translation>
    </message>
    <message>
        <source>Uses skills.</source>
        <translation>使用技能。</translation>
    </message>
    <message>
        <source>Writes to another agent.</source>
        <translation>向另一个智能体发送消息。</translation>
    </message>
    <message>
        <source>Finds tools that are loaded on demand.</source>
        <translation>查找按需加载的工具。</translation>
    </message>
    <message>
        <source>Lists what MCP servers offer to read.</source>
        <translation>列出 MCP 服务器提供的可读资源。</translation>
    </message>
    <message>
        <source>Reads what an MCP server offers.</source>
        <translation>读取 MCP 服务器提供的资源。</translation>
    </message>
    <message>
        <source>Keeps a list of steps.</source>
        <translation>维护步骤列表。</translation>
    </message>
    <message>
        <source>Adds a task to the list.</source>
        <translation>向列表添加任务。</translation>
    </message>
    <message>
        <source>Reads a task of the list.</source>
        <translation>读取列表中的任务。</translation>
    </message>
    <message>
        <source>Lists the tasks.</source>
        <translation>列出任务。</translation>
    </message>
    <message>
        <source>Changes a task of the list.</source>
        <translation>更改列表中的任务。</translation>
    </message>
    <message>
        <source>Moves into a git worktree.</source>
        <translation>进入 Git 工作树。</translation>
    </message>
    <message>
        <source>Leaves a git worktree.</source>
        <translation>离开 Git 工作树。</translation>
    </message>
    <message>
        <source>Ends planning; only with the permission mode “plan”.</source>
        <translation>结束规划；仅适用于权限模式“plan”。</translation>
    </message>
    <message>
        <source>Makes a page to look at.</source>
        <translation>制作可供查看的页面。</translation>
    </message>
    <message>
        <source>Plans a task for later.</source>
        <translation>安排稍后执行的任务。</translation>
    </message>
    <message>
        <source>Removes a planned task.</source>
        <translation>移除已安排的任务。</translation>
    </message>
    <message>
        <source>Lists planned tasks.</source>
        <translation>列出已安排的任务。</translation>
    </message>
    <message>
        <source>Asks the person; never given to agents.</source>
        <translation>询问用户；从不提供给智能体。</translation>
    </message>
    <message>
        <source>Ends the conversation; never given to agents.</source>
        <translation>结束对话；从不提供给智能体。</translation>
    </message>
    <message>
        <source>Begins planning; never given to agents.</source>
        <translation>开始规划；从不提供给智能体。</translation>
    </message>
    <message>
        <source>Wakes the session later; never given to agents.</source>
        <translation>稍后唤醒会话；从不提供给智能体。</translation>
    </message>
    <message>
        <source>Reads what a task prints; never given to agents.</source>
        <translation>读取任务的输出；从不提供给智能体。</translation>
    </message>
    <message>
        <source>Waits for servers; never given to agents.</source>
        <translation>等待服务器；从不提供给智能体。</translation>
    </message>
    <message>
        <source>Runs a workflow; never given to agents.</source>
        <translation>运行工作流；从不提供给智能体。</translation>
    </message>
    <message>
        <source>Claude Code does not know this key, so the limit it writes is not applied.</source>
        <translation>Claude Code 不认识此键，因此其中写明的限制不会生效。</translation>
    </message>
    <message>
        <source>This is a key of skills and commands; in an agent it has no effect.</source>
        <translation>这是技能和命令的键，在智能体中不起作用。</translation>
    </message>
    <message>
        <source>Managed by an administrator</source>
        <translation>由管理员托管</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>Copilot CLI</source>
        <translation>Copilot CLI</translation>
    </message>
    <message>
        <source>The name that people see; the agent itself is called like its file.</source>
        <translation>用户看到的名称；智能体本身以文件名称呼。</translation>
    </message>
    <message>
        <source>The file’s name.</source>
        <translation>文件名。</translation>
    </message>
    <message>
        <source>What the agent is for, and when to use it.</source>
        <translation>智能体的用途，以及何时使用。</translation>
    </message>
    <message>
        <source>Without a description the agent is left out.</source>
        <translation>没有描述时，智能体会被略过。</translation>
    </message>
    <message>
        <source>The tools the agent may use; names that are not known are passed over.</source>
        <translation>智能体可以使用的工具；未知的名称会被跳过。</translation>
    </message>
    <message>
        <source>All tools; an empty list means none.</source>
        <translation>所有工具；空列表表示没有工具。</translation>
    </message>
    <message>
        <source>The model the agent runs on, or a list of which the first that is there is taken.</source>
        <translation>智能体使用的模型，或一个列表，取其中第一个可用的模型。</translation>
    </message>
    <message>
        <source>The model of the session.</source>
        <translation>会话的模型。</translation>
    </message>
    <message>
        <source>Model policy</source>
        <translation>模型策略</translation>
    </message>
    <message>
        <source>Whether the agent may run on another model.</source>
        <translation>智能体是否可以改用其他模型。</translation>
    </message>
    <message>
        <source>Another model may take its place.</source>
        <translation>可由其他模型代替。</translation>
    </message>
    <message>
        <source>Only on the model that is named.</source>
        <translation>只使用指定的模型。</translation>
    </message>
    <message>
        <source>How much the model thinks.</source>
        <translation>模型思考的程度。</translation>
    </message>
    <message>
        <source>The model’s own.</source>
        <translation>模型自身的设定。</translation>
    </message>
    <message>
        <source>More than high.</source>
        <translation>高于 high。</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Which product the agent is meant for; Copilot CLI lists it all the same.</source>
        <translation>智能体针对的产品；Copilot CLI 仍会将其列出。</translation>
    </message>
    <message>
        <source>All of them.</source>
        <translation>所有产品。</translation>
    </message>
    <message>
        <source>Visual Studio Code.</source>
        <translation>Visual Studio Code。</translation>
    </message>
    <message>
        <source>Copilot on GitHub.</source>
        <translation>GitHub 上的 Copilot。</translation>
    </message>
    <message>
        <source>People may call it</source>
        <translation>用户可调用</translation>
    </message>
    <message>
        <source>Whether people can choose the agent.</source>
        <translation>用户是否可以选择此智能体。</translation>
    </message>
    <message>
        <source>They can.</source>
        <translation>可以。</translation>
    </message>
    <message>
        <source>Agents may not call it</source>
        <translation>智能体不可调用</translation>
    </message>
    <message>
        <source>Whether other agents are kept from calling this one.</source>
        <translation>是否禁止其他智能体调用此智能体。</translation>
    </message>
    <message>
        <source>They may call it.</source>
        <translation>可以调用。</translation>
    </message>
    <message>
        <source>Agents may call it (old)</source>
        <translation>智能体可调用（旧）</translation>
    </message>
    <message>
        <source>The older, opposite form of “disable-model-invocation”, which wins.</source>
        <translation>“disable-model-invocation”的旧形式，含义相反；两者并存时以后者为准。</translation>
    </message>
    <message>
        <source>Servers for this agent.</source>
        <translation>用于此智能体的服务器。</translation>
    </message>
    <message>
        <source>The skills the agent has, as a list.</source>
        <translation>智能体拥有的技能（列表）。</translation>
    </message>
    <message>
        <source>Reads AGENTS.md</source>
        <translation>读取 AGENTS.md</translation>
    </message>
    <message>
        <source>Whether the agent gets the instructions of AGENTS.md and other such files.</source>
        <translation>智能体是否接收 AGENTS.md 等文件中的指令。</translation>
    </message>
    <message>
        <source>It goes without them.</source>
        <translation>不接收。</translation>
    </message>
    <message>
        <source>Tools on demand</source>
        <translation>按需加载工具</translation>
    </message>
    <message>
        <source>Whether tools are loaded only when they are looked for.</source>
        <translation>是否仅在查找时才加载工具。</translation>
    </message>
    <message>
        <source>As the client decides.</source>
        <translation>由客户端决定。</translation>
    </message>
    <message>
        <source>Exact tools</source>
        <translation>严格工具列表</translation>
    </message>
    <message>
        <source>Whether the list of tools is taken exactly.</source>
        <translation>是否严格按照工具列表提供工具。</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>输入提示</translation>
    </message>
    <message>
        <source>Shown to people who choose the agent, in Visual Studio Code.</source>
        <translation>在 Visual Studio Code 中，向选择此智能体的用户显示。</translation>
    </message>
    <message>
        <source>No hint.</source>
        <translation>无提示。</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Suggestions to go on with another agent, in Visual Studio Code.</source>
        <translation>在 Visual Studio Code 中，建议接下来改用的其他智能体。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>The agents that this one may call, in Visual Studio Code; “*” means all.</source>
        <translation>在 Visual Studio Code 中，此智能体可以调用的智能体；“*”表示全部。</translation>
    </message>
    <message>
        <source>All agents.</source>
        <translation>所有智能体。</translation>
    </message>
    <message>
        <source>On GitHub</source>
        <translation>在 GitHub 上</translation>
    </message>
    <message>
        <source>Tool sets and permissions on GitHub.</source>
        <translation>GitHub 上的工具集和权限。</translation>
    </message>
    <message>
        <source>The usual ones.</source>
        <translation>与平常相同。</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Keys and texts of one’s own.</source>
        <translation>自定义的键和文本。</translation>
    </message>
    <message>
        <source>Searches in files and finds them by name.</source>
        <translation>在文件中搜索，并按名称查找文件。</translation>
    </message>
    <message>
        <source>Changes and writes files.</source>
        <translation>更改和写入文件。</translation>
    </message>
    <message>
        <source>Fetches pages and searches the web.</source>
        <translation>获取网页并搜索网络。</translation>
    </message>
    <message>
        <source>Calls other agents.</source>
        <translation>调用其他智能体。</translation>
    </message>
    <message>
        <source>Gemini CLI</source>
        <translation>Gemini CLI</translation>
    </message>
    <message>
        <source>Identifies the agent: the letters a to z, digits, hyphens and underscores only.</source>
        <translation>智能体的标识：只能使用字母 a 到 z、数字、连字符和下划线。</translation>
    </message>
    <message>
        <source>Without a name the file is rejected.</source>
        <translation>没有名称的文件会被拒绝。</translation>
    </message>
    <message>
        <source>Shown name</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>The name that people see.</source>
        <translation>用户看到的名称。</translation>
    </message>
    <message>
        <source>The name itself.</source>
        <translation>名称本身。</translation>
    </message>
    <message>
        <source>Tells the main agent when to hand work to this one.</source>
        <translation>告诉主智能体何时将工作交给此智能体。</translation>
    </message>
    <message>
        <source>Without a description a local agent is rejected.</source>
        <translation>没有描述的本地智能体会被拒绝。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Where the agent runs.</source>
        <translation>智能体在哪里运行。</translation>
    </message>
    <message>
        <source>A local agent.</source>
        <translation>本地智能体。</translation>
    </message>
    <message>
        <source>Runs here, with the prompt of this file.</source>
        <translation>在本机运行，使用此文件的提示词。</translation>
    </message>
    <message>
        <source>Runs elsewhere and is described by its agent card.</source>
        <translation>在别处运行，由其智能体卡片描述。</translation>
    </message>
    <message>
        <source>The model the agent runs on: an id or “inherit”.</source>
        <translation>智能体使用的模型：ID 或“inherit”。</translation>
    </message>
    <message>
        <source>The tools the agent may use, as a list; a name that is no tool rejects the file.</source>
        <translation>智能体可以使用的工具（列表）；含有非工具名称的文件会被拒绝。</translation>
    </message>
    <message>
        <source>Servers for this agent alone; their settings are written with underscores, such as http_url.</source>
        <translation>仅供此智能体使用的服务器；其设置项用下划线书写，例如 http_url。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>A number: how freely the model picks its words.</source>
        <translation>数值：模型选词的自由程度。</translation>
    </message>
    <message>
        <source>1.</source>
        <translation>1。</translation>
    </message>
    <message>
        <source>30 turns.</source>
        <translation>30 轮。</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时间上限</translation>
    </message>
    <message>
        <source>After so many minutes the agent stops.</source>
        <translation>达到此分钟数后，智能体停止。</translation>
    </message>
    <message>
        <source>10 minutes.</source>
        <translation>10 分钟。</translation>
    </message>
    <message>
        <source>Agent card</source>
        <translation>智能体卡片</translation>
    </message>
    <message>
        <source>Where a remote agent describes itself: a whole address.</source>
        <translation>远程智能体自我描述所在的位置：完整地址。</translation>
    </message>
    <message>
        <source>A local agent has none.</source>
        <translation>本地智能体没有卡片。</translation>
    </message>
    <message>
        <source>Agent card as text</source>
        <translation>文本形式的智能体卡片</translation>
    </message>
    <message>
        <source>What a remote agent says of itself, as JSON, in the place of an address.</source>
        <translation>远程智能体的自我描述（JSON），用于代替地址。</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>How a remote agent is signed in to.</source>
        <translation>如何登录远程智能体。</translation>
    </message>
    <message>
        <source>Without signing in.</source>
        <translation>无需登录。</translation>
    </message>
    <message>
        <source>Reads a file.</source>
        <translation>读取文件。</translation>
    </message>
    <message>
        <source>Reads several files at once.</source>
        <translation>一次读取多个文件。</translation>
    </message>
    <message>
        <source>Lists a folder.</source>
        <translation>列出文件夹内容。</translation>
    </message>
    <message>
        <source>Reads the client’s own documentation.</source>
        <translation>读取客户端自身的文档。</translation>
    </message>
    <message>
        <source>Calls other agents; agents that were called cannot use it.</source>
        <translation>调用其他智能体；被调用的智能体不能使用。</translation>
    </message>
    <message>
        <source>Begins planning.</source>
        <translation>开始规划。</translation>
    </message>
    <message>
        <source>Ends planning.</source>
        <translation>结束规划。</translation>
    </message>
    <message>
        <source>Adds a task.</source>
        <translation>添加任务。</translation>
    </message>
    <message>
        <source>Changes a task.</source>
        <translation>更改任务。</translation>
    </message>
    <message>
        <source>Reads a task.</source>
        <translation>读取任务。</translation>
    </message>
    <message>
        <source>Makes a task wait for another one.</source>
        <translation>让一个任务等待另一个任务。</translation>
    </message>
    <message>
        <source>Draws the tasks.</source>
        <translation>以图形显示任务。</translation>
    </message>
    <message>
        <source>Asks the person.</source>
        <translation>询问用户。</translation>
    </message>
    <message>
        <source>Says what the work is about.</source>
        <translation>说明当前工作的主题。</translation>
    </message>
    <message>
        <source>Hands in the result.</source>
        <translation>提交结果。</translation>
    </message>
    <message>
        <source>OpenCode</source>
        <translation>OpenCode</translation>
    </message>
    <message>
        <source>Tells other agents when to hand work to this one.</source>
        <translation>告诉其他智能体何时将工作交给此智能体。</translation>
    </message>
    <message>
        <source>The agent loads without one.</source>
        <translation>没有描述也会加载智能体。</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Whether people choose the agent, other agents call it, or both.</source>
        <translation>由用户选择、由其他智能体调用，或两者皆可。</translation>
    </message>
    <message>
        <source>Both.</source>
        <translation>两者皆可。</translation>
    </message>
    <message>
        <source>People choose it for the conversation.</source>
        <translation>由用户为对话选择。</translation>
    </message>
    <message>
        <source>Other agents call it.</source>
        <translation>由其他智能体调用。</translation>
    </message>
    <message>
        <source>The model the agent runs on, as provider/model.</source>
        <translation>智能体使用的模型，格式为“提供商/模型”。</translation>
    </message>
    <message>
        <source>Model variant</source>
        <translation>模型变体</translation>
    </message>
    <message>
        <source>A variant of the model, such as an effort level.</source>
        <translation>模型的变体，例如某个推理强度级别。</translation>
    </message>
    <message>
        <source>Takes the place of the name that the path gives.</source>
        <translation>代替由路径得出的名称。</translation>
    </message>
    <message>
        <source>The path below the agents folder, without “.md”.</source>
        <translation>agents 文件夹以下的路径，不含“.md”。</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>For each tool ask, allow or deny; or one of these words for all tools.</source>
        <translation>为每个工具设置 ask、allow 或 deny；或用其中一个词统一设置所有工具。</translation>
    </message>
    <message>
        <source>Tools (old)</source>
        <translation>工具（旧）</translation>
    </message>
    <message>
        <source>For each tool true or false; “permission” has taken its place.</source>
        <translation>为每个工具设置 true 或 false；已由“permission”取代。</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>不做更改。</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>A number: another way to limit how freely the model picks its words.</source>
        <translation>数值：限制模型选词自由度的另一种方式。</translation>
    </message>
    <message>
        <source>Step limit</source>
        <translation>步数上限</translation>
    </message>
    <message>
        <source>After so many steps the agent answers with text only.</source>
        <translation>达到此步数后，智能体只用文本回答。</translation>
    </message>
    <message>
        <source>Step limit (old)</source>
        <translation>步数上限（旧）</translation>
    </message>
    <message>
        <source>The older name of “steps”.</source>
        <translation>“steps”的旧名称。</translation>
    </message>
    <message>
        <source>A colour as “#RRGGBB” in quotes, or a colour of the theme: primary, secondary, accent, success, warning, error, info.</source>
        <translation>加引号的“#RRGGBB”颜色，或主题颜色：primary、secondary、accent、success、warning、error、info。</translation>
    </message>
    <message>
        <source>A colour that the client picks.</source>
        <translation>由客户端选择的颜色。</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Whether an agent for other agents is left out of the list after @.</source>
        <translation>供其他智能体使用的智能体是否不在输入 @ 后的列表中显示。</translation>
    </message>
    <message>
        <source>It is listed.</source>
        <translation>显示在列表中。</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Whether the agent is left out altogether.</source>
        <translation>是否完全略过此智能体。</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>启用。</translation>
    </message>
    <message>
        <source>Model options</source>
        <translation>模型选项</translation>
    </message>
    <message>
        <source>Settings that are handed to the model’s provider; unknown fields go there too.</source>
        <translation>传递给模型提供商的设置；未知字段也会一并传递。</translation>
    </message>
    <message>
        <source>Qwen Code</source>
        <translation>Qwen Code</translation>
    </message>
    <message>
        <source>Identifies the agent: 2 to 50 letters, digits, hyphens and underscores, none of these two at an end.</source>
        <translation>智能体的标识：2 到 50 个字母、数字、连字符和下划线，首尾不能是连字符或下划线。</translation>
    </message>
    <message>
        <source>Without a name the agent is left out.</source>
        <translation>没有名称时，智能体会被略过。</translation>
    </message>
    <message>
        <source>Tells the main agent when to hand work to this one; more than 1,000 characters bring a warning.</source>
        <translation>告诉主智能体何时将工作交给此智能体；超过 1,000 个字符会引发警告。</translation>
    </message>
    <message>
        <source>The model the agent runs on: an id, “inherit” or “fast”.</source>
        <translation>智能体使用的模型：ID、“inherit”或“fast”。</translation>
    </message>
    <message>
        <source>The model that the settings call the fast one.</source>
        <translation>设置中指定的快速模型。</translation>
    </message>
    <message>
        <source>The colour of the agent’s name; a value that is none is passed over.</source>
        <translation>智能体名称的颜色；无效的值会被跳过。</translation>
    </message>
    <message>
        <source>The tools the agent may use.</source>
        <translation>智能体可以使用的工具。</translation>
    </message>
    <message>
        <source>All tools.</source>
        <translation>所有工具。</translation>
    </message>
    <message>
        <source>Tools the agent may not use.</source>
        <translation>智能体不得使用的工具。</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>How the agent asks before it acts; another value leaves the agent out.</source>
        <translation>智能体执行操作前如何询问；填写其他值时，智能体会被略过。</translation>
    </message>
    <message>
        <source>Asks before it acts.</source>
        <translation>执行操作前询问。</translation>
    </message>
    <message>
        <source>Hands its questions on to whoever called it.</source>
        <translation>将询问转交给调用者。</translation>
    </message>
    <message>
        <source>The field of Claude Code; used where “approvalMode” is missing.</source>
        <translation>Claude Code 的字段；缺少“approvalMode”时使用。</translation>
    </message>
    <message>
        <source>Whether the agent runs in the background.</source>
        <translation>智能体是否在后台运行。</translation>
    </message>
    <message>
        <source>It does not.</source>
        <translation>不在后台运行。</translation>
    </message>
    <message>
        <source>Servers for this agent, each with a name.</source>
        <translation>用于此智能体的服务器，每个都有名称。</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>运行程序</translation>
    </message>
    <message>
        <source>Another program that runs the agent: its kind, command and arguments.</source>
        <translation>运行此智能体的另一个程序：其类型、命令和参数。</translation>
    </message>
    <message>
        <source>Qwen Code itself.</source>
        <translation>Qwen Code 自身。</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>运行方式</translation>
    </message>
    <message>
        <source>In the session itself.</source>
        <translation>直接在会话中。</translation>
    </message>
    <message>
        <source>In a container.</source>
        <translation>在容器中。</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>max_turns and max_time_minutes.</source>
        <translation>max_turns 和 max_time_minutes。</translation>
    </message>
    <message>
        <source>No limits of its own.</source>
        <translation>自身无限制。</translation>
    </message>
    <message>
        <source>The theme’s main colour.</source>
        <translation>主题的主色。</translation>
    </message>
    <message>
        <source>The theme’s second colour.</source>
        <translation>主题的辅助色。</translation>
    </message>
    <message>
        <source>The theme’s colour for what should stand out.</source>
        <translation>主题中用于突出显示的颜色。</translation>
    </message>
    <message>
        <source>The theme’s colour of success.</source>
        <translation>主题中表示成功的颜色。</translation>
    </message>
    <message>
        <source>The theme’s colour of warnings.</source>
        <translation>主题中表示警告的颜色。</translation>
    </message>
    <message>
        <source>The theme’s colour of errors.</source>
        <translation>主题中表示错误的颜色。</translation>
    </message>
    <message>
        <source>The theme’s colour of information.</source>
        <translation>主题中表示信息的颜色。</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>The description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>The prompt tells an agent how to work. The description tells everybody else when to call it. Claude Code reads the descriptions of all agents at the start of each session, and chooses by them.</source>
        <translation>提示词告诉智能体如何工作，描述则告诉其他各方何时调用它。Claude Code 在每个会话开始时读取所有智能体的描述，并据此选择。</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>有效的写法</translation>
    </message>
    <message>
        <source>Begin with the occasion: “Use this agent when tests fail and the cause is not known.”</source>
        <translation>先写使用时机：“测试失败且原因不明时，使用此智能体。”</translation>
    </message>
    <message>
        <source>Name what is *not* meant, if another agent is close: “For a slow test, use test-speed.”</source>
        <translation>如果有相近的智能体，写明*不*包括什么：“测试太慢时，使用 test-speed。”</translation>
    </message>
    <message>
        <source>“Use proactively” makes Claude Code call it without being asked.</source>
        <translation>“Use proactively”（主动使用）会让 Claude Code 不经要求就调用它。</translation>
    </message>
    <message>
        <source>Two to four examples help where a sentence does not.</source>
        <translation>一句话说不清时，两到四个示例会有帮助。</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>An example is a short play: a context, what the user says, what the assistant answers, and why. In the fields each is a card: add one with *Add an example*, and change its lines in place. A conversation that you copied can be pasted as one.</source>
        <translation>示例是一小段对话：情境、用户说了什么、助手如何回答，以及为什么。在字段中，每个示例是一张卡片：用“*添加示例*”添加，并可直接修改其中的各行。复制来的对话可以粘贴为示例。</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>开销</translation>
    </message>
    <message>
        <source>Every description is in every session, whether its agent is called or not. The fields count the characters and estimate the tokens; the overview sums them up for all agents of a folder. Four hundred characters are a good length. Long examples can move to the prompt, which is read only when the agent works.</source>
        <translation>无论智能体是否被调用，它的描述都在每个会话中。字段会统计字符数并估算 token，概览则汇总文件夹中所有智能体的数值。四百个字符左右比较合适。较长的示例可以移到提示词中，提示词只在智能体工作时才会读取。</translation>
    </message>
    <message>
        <source>Quotes and lines</source>
        <translation>引号与行</translation>
    </message>
    <message>
        <source>A colon and a blank inside a text without quotes, as in `Example: a test fails`, make the header wrong for strict readers. Claude Code repairs it within one line; other clients do not. You need not know the rules: type into the fields, and Dossier writes the quotes that are needed and no others.</source>
        <translation>如果未加引号的文本中有冒号加空格，例如 `Example: a test fails`，严格的解析器会认为文件头有误。文本只有一行时，Claude Code 会修复，其他解析器则不会。不必了解这些规则：在字段中输入即可，Dossier 只写入必要的引号。</translation>
    </message>
    <message>
        <source>Who would be asked? *Go ▸ Who Would Be Asked?* takes a request and ranks your agents by the words of their descriptions.</source>
        <translation>会交给谁？“*转到 ▸ 会交给谁？*”接收一个请求，并根据描述中的用词对智能体排序。</translation>
    </message>
    <message>
        <source>Read on: [what it may use](tools.md).</source>
        <translation>继续阅读：[可使用的工具](tools.md)。</translation>
    </message>
    <message>
        <source>Your first agent</source>
        <translation>第一个智能体</translation>
    </message>
    <message>
        <source>An agent is a text file. Claude Code reads it, and from then on it can hand work to that agent: a review, a search, a test run. The agent works by itself and reports back.</source>
        <translation>智能体是一个文本文件。Claude Code 读取它之后，就可以将工作交给此智能体：审查、搜索或运行测试。智能体独立工作，然后汇报结果。</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>文件的内容</translation>
    </message>
    <message>
        <source>The **header**, between two lines of `---`: what the agent is called, when it is wanted, what it may use.</source>
        <translation>**文件头**：两行 `---` 之间的部分，写明智能体叫什么、何时需要它、可以使用什么。</translation>
    </message>
    <message>
        <source>The **prompt**, all that stands below: what the agent is told before it begins.</source>
        <translation>**提示词**：下面的全部内容，写明智能体开始工作前应知道的事。</translation>
    </message>
    <message>
        <source>Only two values must be there: `name`, by which it is called, and `description`, by which Claude Code decides when to call it. All others have a usual value.</source>
        <translation>只有两个值必不可少：`name` 是调用时使用的名称，`description` 是 Claude Code 决定何时调用的依据。其余的值可以省略，省略时采用通常的值。</translation>
    </message>
    <message>
        <source>In five steps</source>
        <translation>五个步骤</translation>
    </message>
    <message>
        <source>Open the folder of your project: *File ▸ Add Folder …*. Dossier finds the agents in it, and writes nothing.</source>
        <translation>打开项目的文件夹：“*文件 ▸ 添加文件夹…*”。Dossier 会找出其中的智能体，不写入任何内容。</translation>
    </message>
    <message>
        <source>Choose *File ▸ New*, and one of the templates. Each is a whole agent that can be changed.</source>
        <translation>选择“*文件 ▸ 新建*”，再选择一个模板。每个模板都是完整的智能体，可以随意更改。</translation>
    </message>
    <message>
        <source>Give it a name of small letters and hyphens, such as `code-reviewer`.</source>
        <translation>用小写字母和连字符为它命名，例如 `code-reviewer`。</translation>
    </message>
    <message>
        <source>Say in the description when it is wanted: [the description](description.md).</source>
        <translation>在描述中写明何时需要它：[描述](description.md)。</translation>
    </message>
    <message>
        <source>Save it in the folder `.claude/agents` of the project, or of your home if it is to be there in all projects: [where it loads](where-it-loads.md).</source>
        <translation>保存到项目的 `.claude/agents` 文件夹；如果要在所有项目中使用，则保存到主文件夹的 `.claude/agents` 中：[加载位置](where-it-loads.md)。</translation>
    </message>
    <message>
        <source>The line above the text says at any moment whether Claude Code would load the file as it stands. What it says was checked against the client itself.</source>
        <translation>文本上方的一行随时显示 Claude Code 是否会加载当前状态的文件。其结论来自对客户端本身的实测。</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Ask for it by name: “Use the code-reviewer on my last change.” Claude Code notices a saved file within seconds; only a folder that is new itself wants a restart.</source>
        <translation>直接点名：“用 code-reviewer 审查我的上次更改。”Claude Code 会在数秒内发现已保存的文件；只有文件夹本身是新建的，才需要重新启动。</translation>
    </message>
    <message>
        <source>Many agents</source>
        <translation>众多智能体</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>The **overview** has a line for each agent: model, tools, what it costs, how it stands. Click a column’s head to sort.</source>
        <translation>**概览**中每个智能体占一行：模型、工具、开销、状态。单击列标题即可排序。</translation>
    </message>
    <message>
        <source>The **filter** understands words and questions: `can:Bash` finds who may use it, `model:opus` who works with it. Ctrl+Space shows what can be asked.</source>
        <translation>**筛选**既支持关键词，也支持条件：`can:Bash` 找出可以使用 Bash 的智能体，`model:opus` 找出使用 Opus 的智能体。按 Ctrl+Space 可显示能用的条件。</translation>
    </message>
    <message>
        <source>*Most Alike* finds descriptions that say the same, where Claude Code would have to guess.</source>
        <translation>“*最相似*”找出内容相同的描述，面对这样的描述，Claude Code 只能猜测。</translation>
    </message>
    <message>
        <source>Reach them</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Ctrl+P opens an agent by a few letters of its name. Ctrl+Shift+P finds every command of the program, with its key. Ctrl+Shift+F searches the text of all.</source>
        <translation>按 Ctrl+P，输入名称中的几个字母即可打开智能体。按 Ctrl+Shift+P，可找到程序的所有命令及其快捷键。按 Ctrl+Shift+F，可在所有智能体的文本中查找。</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Choose several in the overview to set a field of all. *Rename* changes the name where others mention it. *Fix* mends one kind of problem everywhere. Each shows first what would change, file by file; you tick what you want.</source>
        <translation>在概览中选择多个智能体，可以一起设置某个字段。“*重命名*”会同时更改其他地方提到的名称。“*修复*”会在所有文件中修复同一种问题。这些操作都会先逐个文件显示将要更改的内容，选中需要的即可。</translation>
    </message>
    <message>
        <source>*Agent ▸ Undo Last Batch …* takes the changes back. Files that were changed since are named and left as they are.</source>
        <translation>“*智能体 ▸ 撤销上次批量更改…*”可撤销这些操作，即使有些文件此后又有更改：它会指出是哪些文件，并保持其原样。</translation>
    </message>
    <message>
        <source>Read on: [nothing is lost](nothing-is-lost.md).</source>
        <translation>继续阅读：[内容不会丢失](nothing-is-lost.md)。</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>内容不会丢失</translation>
    </message>
    <message>
        <source>What is written, and when</source>
        <translation>写入什么，何时写入</translation>
    </message>
    <message>
        <source>Nothing is written until you save. A save changes the bytes that you changed: comments, quotes, order and line ends of everything else stay as they were. A file is never half written, whatever happens in between.</source>
        <translation>保存之前，不会写入任何内容。保存时只更改编辑过的字节：其余部分的注释、引号、顺序和换行符都保持原样。无论中途发生什么，文件都不会只写入一半。</translation>
    </message>
    <message>
        <source>When another program writes too</source>
        <translation>另一个程序也在写入时</translation>
    </message>
    <message>
        <source>Agents are changed by people, by Git and by Claude Code itself. Without edits of yours Dossier follows the file. With edits it asks: compare, take theirs, or keep yours. Nothing is overwritten before you have chosen.</source>
        <translation>智能体会被人、Git 以及 Claude Code 自身更改。如果此处没有编辑，Dossier 会跟随文件的变化。如果有编辑，它会询问：比较、采用对方的版本，还是保留此处的版本。做出选择之前，不会覆盖任何内容。</translation>
    </message>
    <message>
        <source>When the program ends</source>
        <translation>程序结束时</translation>
    </message>
    <message>
        <source>What you have not saved is kept every few seconds, and offered at the next start after a crash.</source>
        <translation>未保存的内容每隔几秒就会保留下来，可在下次启动时恢复。</translation>
    </message>
    <message>
        <source>Ways back</source>
        <translation>恢复的方法</translation>
    </message>
    <message>
        <source>*Edit ▸ Undo* goes back over everything, form and text in one history, and over a reload from the disk as well.</source>
        <translation>“*编辑 ▸ 撤销*”可撤销一切：表单和文本共用一个历史记录，从磁盘重新加载也可以撤销。</translation>
    </message>
    <message>
        <source>*File ▸ Earlier Versions …* shows the states that were saved, and takes one or a part of it.</source>
        <translation>“*文件 ▸ 早期版本…*”显示保存过的各个状态，可采用其中一个或其中的一部分。</translation>
    </message>
    <message>
        <source>*Agent ▸ What Dossier Wrote* lists every write to your disk, each with its way back.</source>
        <translation>“*智能体 ▸ Dossier 写入的内容*”列出对磁盘的每次写入，每次都可以撤销。</translation>
    </message>
    <message>
        <source>Deleted agents go to the trash of the desktop.</source>
        <translation>删除的智能体会移到桌面的回收站。</translation>
    </message>
    <message>
        <source>Odd files</source>
        <translation>特殊的文件</translation>
    </message>
    <message>
        <source>A file that is broken, huge, not in UTF-8 or read-only opens all the same, and a line says what is odd about it. Plugins and the managed folder belong to others: they open to be read, and are not written.</source>
        <translation>损坏、巨大、非 UTF-8 或只读的文件同样可以打开，并有一行说明其特殊之处。插件和托管文件夹属于他人：只会打开供阅读，不会写入。</translation>
    </message>
    <message>
        <source>[Your first agent](first-agent.md)</source>
        <translation>[第一个智能体](first-agent.md)</translation>
    </message>
    <message>
        <source>What it may use</source>
        <translation>可使用的工具</translation>
    </message>
    <message>
        <source>Without a list an agent may use every tool that the session has. A list is a limit.</source>
        <translation>没有列表时，智能体可以使用会话拥有的所有工具。列表是一种限制。</translation>
    </message>
    <message>
        <source>Three ways</source>
        <translation>三种方式</translation>
    </message>
    <message>
        <source>**All tools.** No key `tools` at all. Usual, and right for most.</source>
        <translation>**所有工具**：不写 `tools` 键。这是通常的做法，适合大多数智能体。</translation>
    </message>
    <message>
        <source>**Only these.** `tools: Read, Grep, Glob`. For an agent that must not write, this is what keeps it from writing; a sentence in the prompt is only a request.</source>
        <translation>**仅以下工具**：`tools: Read, Grep, Glob`。对于不得写入的智能体，这样才能阻止它写入；提示词中的一句话只是请求。</translation>
    </message>
    <message>
        <source>**All but these.** `disallowedTools: Bash`. A tool that is in both lists is not given.</source>
        <translation>**除以下工具外**：`disallowedTools: Bash`。同时出现在两个列表中的工具不会提供。</translation>
    </message>
    <message>
        <source>An empty list means no tool at all. A name that no tool has is passed over without a word; if none of the names is right, the agent does not start.</source>
        <translation>空列表表示没有任何工具。不属于任何工具的名称会被忽略，且不显示消息；如果没有一个名称正确，智能体就不会启动。</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Names are written as Claude Code writes them, with capitals: `Read`, not `read`. In the text, Ctrl+Space offers them with their meaning.</source>
        <translation>名称须与 Claude Code 的写法一致，注意大写：是 `Read`，不是 `read`。在文本中按 Ctrl+Space，可列出名称及其含义。</translation>
    </message>
    <message>
        <source>`Agent(worker)` lets it call other agents, here only `worker`.</source>
        <translation>`Agent(worker)` 允许它调用其他智能体，此处只能调用 `worker`。</translation>
    </message>
    <message>
        <source>`mcp__server` gives all tools of a server, `mcp__server__tool` one of them.</source>
        <translation>`mcp__server` 提供一个服务器的所有工具，`mcp__server__tool` 只提供其中一个。</translation>
    </message>
    <message>
        <source>`allowed-tools` is a key of commands and skills. In an agent it means nothing, and the agent may use everything; Dossier says so and offers the right key.</source>
        <translation>`allowed-tools` 是命令和技能的键。在智能体中它没有意义，智能体可以使用所有工具；Dossier 会指出这一点，并给出正确的键。</translation>
    </message>
    <message>
        <source>Model, effort, permissions</source>
        <translation>模型、推理强度、权限</translation>
    </message>
    <message>
        <source>`model` chooses who works: an alias such as `sonnet`, a full name, or `inherit`. `permissionMode` decides what it is asked about. Agents of a plugin may set neither that nor hooks nor servers: these keys are ignored there, and the fields say so.</source>
        <translation>`model` 决定由哪个模型工作：`sonnet` 之类的别名、完整名称或 `inherit`。`permissionMode` 决定哪些操作需要询问。插件的智能体不能设置权限模式，也不能设置钩子和服务器：这些键在那里会被忽略，字段中也会说明。</translation>
    </message>
    <message>
        <source>Read on: [where it loads](where-it-loads.md).</source>
        <translation>继续阅读：[加载位置](where-it-loads.md)。</translation>
    </message>
    <message>
        <source>Where it loads</source>
        <translation>加载位置</translation>
    </message>
    <message>
        <source>The same file is an agent in one folder and nothing in another.</source>
        <translation>同一个文件，在一个文件夹中是智能体，在另一个文件夹中则什么都不是。</translation>
    </message>
    <message>
        <source>Places, the strongest first</source>
        <translation>位置，按优先级从高到低</translation>
    </message>
    <message>
        <source>The managed folder, which an administrator fills.</source>
        <translation>托管文件夹，由管理员提供内容。</translation>
    </message>
    <message>
        <source>The project: `.claude/agents` of the folder that you work in, and of those above it up to the repository. The nearest wins.</source>
        <translation>项目：工作文件夹及其上级文件夹（直到仓库）中的 `.claude/agents`。最近的优先。</translation>
    </message>
    <message>
        <source>Your home: `~/.claude/agents`, in all projects.</source>
        <translation>主文件夹：`~/.claude/agents`，用于所有项目。</translation>
    </message>
    <message>
        <source>Plugins: their agents are called `plugin:name`.</source>
        <translation>插件：其中的智能体名为 `plugin:name`。</translation>
    </message>
    <message>
        <source>Folders inside are searched as well, and change nothing about the name. Only files that end in `.md` count.</source>
        <translation>里面的子文件夹也会搜索，但不影响名称。只有以 `.md` 结尾的文件才有效。</translation>
    </message>
    <message>
        <source>Two of one name</source>
        <translation>两个智能体同名</translation>
    </message>
    <message>
        <source>Of two agents with one name, the stronger place wins and the other is hidden, without a message. In one and the same place it is not known which one loads. Dossier shows both: *Same name* lists them, and the line above the text says which one hides which.</source>
        <translation>两个智能体同名时，位置优先级较高的一个生效，另一个被遮蔽，且不显示消息。如果在同一位置，则不确定会加载哪一个。Dossier 会显示两者：“*同名*”将它们列出，文本上方的一行说明哪个遮蔽哪个。</translation>
    </message>
    <message>
        <source>What wins depends on where you stand. *Seen from*, in the tool bar, is the folder that Dossier takes you to stand in.</source>
        <translation>哪个优先，取决于当前所在的文件夹。工具栏中的“*视角*”就是做出判定所依据的文件夹。</translation>
    </message>
    <message>
        <source>Why it does not load</source>
        <translation>为什么没有加载</translation>
    </message>
    <message>
        <source>No `name`: Claude Code takes the file for a note.</source>
        <translation>没有 `name`：Claude Code 将文件视为笔记。</translation>
    </message>
    <message>
        <source>A header that cannot be read: nothing of it counts, and no message is shown.</source>
        <translation>文件头无法读取：其中的内容全部无效，且不显示消息。</translation>
    </message>
    <message>
        <source>The wrong folder, or a name that does not end in `.md`.</source>
        <translation>文件夹不对，或文件名的结尾不对。</translation>
    </message>
    <message>
        <source>The problems below the text name the line and offer a way out. The tab *Where It Loads* shows the same file for other programs too.</source>
        <translation>文本下方的问题会指出所在的行，并给出解决办法。“*加载情况*”标签页还会显示同一文件在其他程序中的情况。</translation>
    </message>
    <message>
        <source>Read on: [many agents](many-agents.md).</source>
        <translation>继续阅读：[众多智能体](many-agents.md)。</translation>
    </message>
    <message>
        <source>*Changed outside* lists what others, or a program, changed since you last looked.</source>
        <translation>“*外部更改*”列出自上次查看以来他人或程序所做的更改。</translation>
    </message>
    <message>
        <source>Writing the prompt</source>
        <translation>编写提示词</translation>
    </message>
    <message>
        <source>The prompt is Markdown. *Format ▸ Bold* and its neighbours mark what is selected, or the word at the cursor, and take the marks away again.</source>
        <translation>提示词采用 Markdown。“*格式 ▸ 粗体*”及其相邻的命令会为选中的内容或光标处的词加上标记，再次使用则去除标记。</translation>
    </message>
    <message>
        <source>Lists, tasks, quotes, code and headings are made of whole lines, or undone. *Format ▸ Move Lines Up* keeps the numbers of a list in order.</source>
        <translation>列表、任务、引用、代码和标题都以整行为单位设置或取消。“*格式 ▸ 上移行*”会保持列表编号的顺序。</translation>
    </message>
    <message>
        <source>An address pasted over words makes them a link; *Edit ▸ Paste Without Links* does not.</source>
        <translation>将网址粘贴到选中的文字上，文字会变成链接；用“*编辑 ▸ 粘贴而不生成链接*”则不会。</translation>
    </message>
    <message>
        <source>*Go ▸ Matching Bracket* leads from a bracket, a tag or the marks of code to the other end.</source>
        <translation>“*转到 ▸ 匹配的括号*”从括号、标签或代码标记跳到与之成对的另一端。</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写检查</translation>
    </message>
    <message>
        <source>Words that no dictionary has are dotted below, in descriptions and in the prompt; code, names, keys and links are not looked at. Ctrl+F8 goes to the next one, and the menu key offers other words, or adds the word to your own list. The language is that of the text; *View ▸ Spelling Language* chooses another one for this file.</source>
        <translation>描述和提示词中，任何词典都没有的词会标上点状下划线；代码、名称、键和链接不检查。Ctrl+F8 转到下一个，菜单键提供其他词，或将该词添加到个人词表。语言取决于文本；“*视图 ▸ 拼写检查语言*”可为此文件选择其他语言。</translation>
    </message>
</context>
<context>
    <name>dossier::AboutDialog</name>
    <message>
        <source>About Dossier</source>
        <translation>关于 Dossier</translation>
    </message>
    <message>
        <source>Dossier %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>An editor for AI-agent files: the text is the document, and every verdict says what the client really reads.</source>
        <translation>AI 智能体文件编辑器：文本就是文档，每个判定都说明客户端实际读到的内容。</translation>
    </message>
    <message>
        <source>MIT licence, the Dossier authors.</source>
        <translation>MIT 许可证，Dossier 作者。</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a sentence on what was measured, and the day it was</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>dossier::AgentCommands</name>
    <message>
        <source>The agent has no file yet. Save it first.</source>
        <translation>此智能体还没有文件。请先保存。</translation>
    </message>
    <message>
        <source>New agent %1</source>
        <translation>新建智能体 %1</translation>
    </message>
    <message>
        <source>There is no command that starts this agent.</source>
        <translation>没有可启动此智能体的命令。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
</context>
<context>
    <name>dossier::AgentController</name>
    <message>
        <source>Rename Agent</source>
        <translation>重命名智能体</translation>
    </message>
    <message>
        <source>The new name of “%1”. Where others name it is listed next, before anything is changed.</source>
        <translation>“%1”的新名称。更改之前会先列出引用此名称的各处。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n Agent(s)</source>
        <translation>
            <numerusform>复制 %n 个智能体</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n Agent(s)</source>
        <translation>
            <numerusform>移动 %n 个智能体</numerusform>
        </translation>
    </message>
    <message>
        <source>Where are the copies to go?</source>
        <translation>将副本放在哪里？</translation>
    </message>
    <message>
        <source>Where are they to go?</source>
        <translation>移动到哪里？</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Duplicate Agent</source>
        <translation>创建智能体副本</translation>
    </message>
    <message>
        <source>What is the copy of “%1” called, and where does it go?</source>
        <translation>“%1”的副本叫什么名称，放在哪里？</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
</context>
<context>
    <name>dossier::AgentCopies</name>
    <message numerus="yes">
        <source>Equal in %n other place(s).</source>
        <translation>
            <numerusform>与另外 %n 个位置中的相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent of this name differs in %1.</source>
        <translation>%1 中的同名智能体与此不同。</translation>
    </message>
    <message numerus="yes">
        <source>Equal in %n other place(s); differs in %1.</source>
        <translation>
            <numerusform>与另外 %n 个位置中的相同；与 %1 中的不同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::AgentDelegate</name>
    <message>
        <source>reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>agents shown</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>dossier::AgentDocument</name>
    <message>
        <source>This file is open for reading only.</source>
        <translation>此文件以只读方式打开。</translation>
    </message>
    <message>
        <source>The change belongs to another version of the text.</source>
        <translation>此更改针对的是文本的另一个版本。</translation>
    </message>
    <message>
        <source>The text has changed, and there is nothing to mend any more.</source>
        <translation>文本已更改，不再有需要修复的内容。</translation>
    </message>
</context>
<context>
    <name>dossier::AgentFile</name>
    <message>
        <source>This field shares a line with another one; change it in the text.</source>
        <translation>此字段与另一个字段在同一行；请在文本中更改。</translation>
    </message>
    <message>
        <source>The header holds more than one YAML document; only the first counts.</source>
        <translation>文件头包含多个 YAML 文档；只有第一个有效。</translation>
    </message>
    <message>
        <source>The header is YAML, but holds no fields of the form “key: value”.</source>
        <translation>文件头是 YAML，但不含“键: 值”形式的字段。</translation>
    </message>
    <message>
        <source>The key “%1” stands here a second time; strict readers take a key only once.</source>
        <translation>键“%1”在此重复出现；严格的解析器不接受重复的键。</translation>
    </message>
    <message>
        <source>This field’s key is written in a form that only the text can change.</source>
        <translation>此字段的键采用了只能在文本中更改的写法。</translation>
    </message>
    <message>
        <source>The header is written in braces; change it in the text.</source>
        <translation>文件头用花括号书写；请在文本中更改。</translation>
    </message>
    <message>
        <source>A space is missing behind the colon.</source>
        <translation>冒号后缺少空格。</translation>
    </message>
    <message>
        <source>The lines below the key are neither a list nor a mapping.</source>
        <translation>键下方的各行既不是列表也不是映射。</translation>
    </message>
    <message>
        <source>A quotation mark opens the value, but none closes it at its end.</source>
        <translation>值以引号开头，但末尾没有引号结束。</translation>
    </message>
    <message>
        <source>The brackets of the value do not match.</source>
        <translation>值的括号不匹配。</translation>
    </message>
    <message>
        <source>The lines of this text block are not indented as they must be.</source>
        <translation>此文本块各行的缩进不正确。</translation>
    </message>
    <message>
        <source>The header is too large to be read.</source>
        <translation>文件头过大，无法读取。</translation>
    </message>
</context>
<context>
    <name>dossier::AgentFileDialog</name>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1（新）</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>使用“%1”</translation>
    </message>
</context>
<context>
    <name>dossier::AgentFilterEdit</name>
    <message>
        <source>Filter: words, model:opus, can:Bash …</source>
        <translation>筛选：关键词、model:opus、can:Bash…</translation>
    </message>
    <message>
        <source>Filter agents</source>
        <translation>筛选智能体</translation>
    </message>
    <message>
        <source>Ctrl+Space shows what can be typed here.</source>
        <translation>按 Ctrl+空格键查看可输入的内容。</translation>
    </message>
    <message>
        <source>What can I type here?</source>
        <translation>可以输入什么？</translation>
    </message>
    <message>
        <source>What can I type here? (Ctrl+Space)</source>
        <translation>可以输入什么？（Ctrl+空格键）</translation>
    </message>
    <message>
        <source>What can be typed here</source>
        <translation>可输入的内容</translation>
    </message>
</context>
<context>
    <name>dossier::AgentMenu</name>
    <message>
        <source>No agent is chosen.</source>
        <translation>未选择智能体。</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>文件已不存在。</translation>
    </message>
    <message>
        <source>An update or an administrator would overwrite what is changed here.</source>
        <translation>更新或管理员会覆盖在此所做的更改。</translation>
    </message>
    <message>
        <source>This is done with one agent at a time.</source>
        <translation>此操作一次只能用于一个智能体。</translation>
    </message>
    <message>
        <source>Two agents can be compared.</source>
        <translation>只能比较两个智能体。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>比较(&amp;M)</translation>
    </message>
    <message>
        <source>Co&amp;mpare With …</source>
        <translation>与其他智能体比较(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Earlier Versions …</source>
        <translation>早期版本(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate …</source>
        <translation>创建副本(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Copy To …</source>
        <translation>复制到(&amp;C)…</translation>
    </message>
    <message>
        <source>Mo&amp;ve To …</source>
        <translation>移动到(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>删除(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>dossier::AgentQuery</name>
    <message>
        <source>The filter has no key “%1:”. It looks for “%2” in names and descriptions.</source>
        <translation>筛选条件没有“%1:”这个键，将在名称和描述中查找“%2”。</translation>
    </message>
    <message>
        <source>After “%1:” the filter takes one of: %2.</source>
        <translation>“%1:”之后可用以下值之一：%2。</translation>
    </message>
    <message>
        <source>After “tokens:” the filter takes a number, such as &gt;300, &lt;50 or 100..200.</source>
        <translation>“tokens:”之后应为数值条件，例如 &gt;300、&lt;50 或 100..200。</translation>
    </message>
    <message>
        <source>After “changed:” the filter takes one of: %1; or a day, such as &gt;2026-01-31.</source>
        <translation>“changed:”之后可用以下值之一：%1；或日期条件，例如 &gt;2026-01-31。</translation>
    </message>
</context>
<context>
    <name>dossier::AgentRowsModel</name>
    <message>
        <source>M: The file differs from the last commit.</source>
        <translation>M：文件与上次提交不同。</translation>
    </message>
    <message>
        <source>A: The file is new, and added to the next commit.</source>
        <translation>A：文件是新的，已加入下一次提交。</translation>
    </message>
    <message>
        <source>U: The file is new, and git does not know it.</source>
        <translation>U：文件是新的，Git 尚未跟踪。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>modified</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>changed by others since you saw it</source>
        <translation>自上次查看后已被他人更改</translation>
    </message>
    <message>
        <source>differs from the last commit</source>
        <translation>与上次提交不同</translation>
    </message>
    <message>
        <source>hidden by another agent of its name</source>
        <translation>被另一个同名智能体遮蔽</translation>
    </message>
    <message>
        <source>%1
No name: %2 takes it for a note</source>
        <translation>%1
没有名称：%2 将其视为笔记</translation>
    </message>
    <message>
        <source>its client</source>
        <translation>其客户端</translation>
    </message>
    <message>
        <source>Others changed it since you last saw it here.</source>
        <translation>自上次在此查看后已被他人更改。</translation>
    </message>
    <message>
        <source>What the description costs in every session</source>
        <translation>描述在每个会话中的开销</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Can use</source>
        <translation>可用工具</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n agent(s)</source>
        <translation>
            <numerusform>%1，%n 个智能体</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::AgentSearch</name>
    <message>
        <source>Not searched: you have no permission to read the file. Change its permissions.</source>
        <translation>未查找：此文件不允许读取。请更改其权限。</translation>
    </message>
    <message>
        <source>Not searched: the file is larger than %1. Open it to search in it.</source>
        <translation>未查找：文件大于 %1。请打开文件后在其中查找。</translation>
    </message>
    <message>
        <source>Not searched: this is a folder, a pipe or a device.</source>
        <translation>未查找：这是文件夹、管道或设备。</translation>
    </message>
    <message>
        <source>Not searched, as it could not be read: %1</source>
        <translation>无法读取，因此未查找：%1</translation>
    </message>
    <message>
        <source>The expression takes too long here: the search in this file was given up.</source>
        <translation>此表达式在这里耗时过长：已放弃在此文件中查找。</translation>
    </message>
</context>
<context>
    <name>dossier::AgentSummary</name>
    <message>
        <source>The file is gone.</source>
        <translation>文件已不存在。</translation>
    </message>
    <message>
        <source>This is a link to a file that is not there. Mend the link, or remove it.</source>
        <translation>此链接指向的文件不存在。请修复或移除该链接。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>这是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a file. It is not opened.</source>
        <translation>这是管道或设备，不是文件，不会打开。</translation>
    </message>
    <message>
        <source>The file has %1, more than is looked at in a list. It can be opened.</source>
        <translation>文件大小为 %1，超出列表中读取的上限。仍可打开。</translation>
    </message>
    <message>
        <source>The name holds characters that no other program can be told. Rename the file to open it.</source>
        <translation>名称含有无法传递给其他程序的字符。重命名文件后才能打开。</translation>
    </message>
</context>
<context>
    <name>dossier::AgentTemplate</name>
    <message>
        <source>Plain agent</source>
        <translation>普通智能体</translation>
    </message>
    <message>
        <source>Name, description and a short prompt; it may use every tool</source>
        <translation>名称、描述和简短的提示词；可使用所有工具</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审查者</translation>
    </message>
    <message>
        <source>Reads and reports, changes no file: Read, Grep and Glob only</source>
        <translation>读取并报告，不更改文件：仅 Read、Grep 和 Glob</translation>
    </message>
    <message>
        <source>Worker with examples</source>
        <translation>带示例的执行者</translation>
    </message>
    <message>
        <source>Its description shows by examples when to call it</source>
        <translation>在描述中用示例说明何时调用</translation>
    </message>
</context>
<context>
    <name>dossier::AgentTreeModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>files read</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Reading was stopped: there may be more agents than are shown.</source>
        <translation>读取已停止：可能还有未显示的智能体。</translation>
    </message>
</context>
<context>
    <name>dossier::AgentViews</name>
    <message numerus="yes">
        <source>%n more like these.</source>
        <translation>
            <numerusform>另有 %n 个类似项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::AgentsCircular</name>
    <message>
        <source>Agents may start one another in a circle.</source>
        <translation>智能体可能会循环启动彼此。</translation>
    </message>
    <message>
        <source>This agent may start itself; %1 lets that go on until its limit of depth.</source>
        <translation>此智能体可能会启动自身；%1 会任其继续，直到达到深度上限。</translation>
    </message>
    <message>
        <source>This agent may come round to itself, by way of %2; %1 lets that go on until its limit of depth.</source>
        <translation>此智能体可能会经由 %2 回到自身；%1 会任其继续，直到达到深度上限。</translation>
    </message>
</context>
<context>
    <name>dossier::AgentsPanel</name>
    <message>
        <source>No agent fits the filter.</source>
        <translation>没有符合筛选条件的智能体。</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Remove From List</source>
        <translation>从列表中移除</translation>
    </message>
</context>
<context>
    <name>dossier::AgentsProxy</name>
    <message>
        <source>No model set</source>
        <translation>未设置模型</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>无颜色</translation>
    </message>
</context>
<context>
    <name>dossier::AlikeModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>agent, place</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>likeness</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Is like</source>
        <translation>相似于</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Words shared</source>
        <translation>共有词</translation>
    </message>
</context>
<context>
    <name>dossier::AlikeRows</name>
    <message>
        <source>Most alike, and who would be asked</source>
        <translation>最相似，以及会交给谁</translation>
    </message>
    <message>
        <source>Compares this description with those of the other agents, by their words: an estimate</source>
        <translation>根据用词将此描述与其他智能体的描述比较：仅为估算</translation>
    </message>
    <message>
        <source>%1 in %2: %3 % alike (%4)</source>
        <translation>%1（%2）：相似度 %3%（%4）</translation>
    </message>
    <message>
        <source>No other agent shares words with it.</source>
        <translation>没有其他智能体与它有共同的词。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n example(s) would come here.</source>
        <translation>
            <numerusform>%n 个示例中有 %1 个会交给此智能体。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” would go to %2.</source>
        <translation>“%1”会交给 %2。</translation>
    </message>
</context>
<context>
    <name>dossier::AnswersDialog</name>
    <message>
        <source>What %1 Says</source>
        <translation>%1 的回答</translation>
    </message>
    <message>
        <source>%1 is checking</source>
        <translation>%1 正在检查</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>What it wrote</source>
        <translation>输出内容</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Ask A&amp;gain</source>
        <translation>再次检查(&amp;G)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 is checking %2 as it lies on the disk:
%3</source>
        <translation>%1 正在检查磁盘上的 %2：
%3</translation>
    </message>
    <message>
        <source>%1 found no error in %2.</source>
        <translation>%1 在 %2 中没有发现错误。</translation>
    </message>
    <message>
        <source>%1 found errors in %2.</source>
        <translation>%1 在 %2 中发现了错误。</translation>
    </message>
    <message>
        <source>Both judge every file alike.</source>
        <translation>两者对每个文件的判定都相同。</translation>
    </message>
    <message numerus="yes">
        <source>The two judge %n file(s) differently; they come first.</source>
        <translation>
            <numerusform>两者对 %n 个文件的判定不同；这些文件排在最前。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>dossier::Arguments</name>
    <message>
        <source>There is no option --%1; did you mean --%2?</source>
        <translation>没有选项 --%1；是否指 --%2？</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>没有选项 --%1。</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 不接受值。</translation>
    </message>
    <message>
        <source>--%1 wants a value.</source>
        <translation>--%1 需要一个值。</translation>
    </message>
    <message>
        <source>--%1 takes %2, not “%3”.</source>
        <translation>--%1 的值应为 %2，而不是“%3”。</translation>
    </message>
</context>
<context>
    <name>dossier::AskedModel</name>
    <message>
        <source>Open here</source>
        <translation>已在此打开</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>part of the best</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Words that counted</source>
        <translation>起作用的词</translation>
    </message>
</context>
<context>
    <name>dossier::AskedView</name>
    <message>
        <source>A request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Type a request, such as: review my last change</source>
        <translation>输入一个请求，例如：review my last change</translation>
    </message>
    <message>
        <source>Agents that would be asked</source>
        <translation>可能接手的智能体</translation>
    </message>
    <message>
        <source>An estimate by the words of names, descriptions and examples. %1 chooses by what they mean, and by what the session is about.</source>
        <translation>根据名称、描述和示例中的用词估算。%1 会依据它们的含义和会话的主题来选择。</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: the words are compared here.</source>
        <translation>不会向任何地方发送数据：词语在本机比较。</translation>
    </message>
    <message>
        <source>No agent shares a word with this request that says something.</source>
        <translation>没有智能体与此请求有共同的实义词。</translation>
    </message>
    <message>
        <source>Most likely “%1”.</source>
        <translation>最有可能的是“%1”。</translation>
    </message>
    <message>
        <source>The agent that is open here shares no word with this request; most likely is “%1”.</source>
        <translation>此处打开的智能体与此请求没有共同的词；最有可能的是“%1”。</translation>
    </message>
    <message>
        <source>Most likely the agent that is open here.</source>
        <translation>最有可能的是此处打开的智能体。</translation>
    </message>
    <message>
        <source>Most likely “%1”; the agent that is open here comes on place %2.</source>
        <translation>最有可能的是“%1”；此处打开的智能体排在第 %2 位。</translation>
    </message>
</context>
<context>
    <name>dossier::AuthoringController</name>
    <message>
        <source>Co&amp;mplete</source>
        <translation>补全(&amp;M)</translation>
    </message>
    <message>
        <source>Fix at Curs&amp;or …</source>
        <translation>修复光标处的问题(&amp;K)…</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>文件以只读方式打开。</translation>
    </message>
    <message>
        <source>Nothing is known that could be written here.</source>
        <translation>此处没有可供填写的已知内容。</translation>
    </message>
</context>
<context>
    <name>dossier::AuthoringLook</name>
    <message>
        <source>Plugin %1</source>
        <translation>插件 %1</translation>
    </message>
</context>
<context>
    <name>dossier::Autosave</name>
    <message>
        <source>Saved by itself: %1</source>
        <translation>已自动保存：%1</translation>
    </message>
    <message>
        <source>Not saved by itself: %1</source>
        <translation>未自动保存：%1</translation>
    </message>
    <message>
        <source>Not saved by itself: %1 has no file yet.</source>
        <translation>未自动保存：%1 还没有文件。</translation>
    </message>
    <message>
        <source>Not saved by itself: a line of %1 is so long that it is open for reading.</source>
        <translation>未自动保存：%1 有一行过长，因此以只读方式打开。</translation>
    </message>
    <message>
        <source>Not saved by itself: %1 is open for reading only.</source>
        <translation>未自动保存：%1 以只读方式打开。</translation>
    </message>
    <message>
        <source>Not saved by itself: the file of %1 was changed by another program.</source>
        <translation>未自动保存：%1 的文件已被其他程序更改。</translation>
    </message>
    <message>
        <source>Not saved by itself: %1 is older than what another program wrote.</source>
        <translation>未自动保存：%1 比其他程序写入的版本旧。</translation>
    </message>
    <message>
        <source>Not saved by itself: %1 would not load any more as it is now.</source>
        <translation>未自动保存：%1 以目前的状态将不再加载。</translation>
    </message>
</context>
<context>
    <name>dossier::BatchEdit</name>
    <message>
        <source>Set “%1” to “%2”</source>
        <translation>将“%1”设为“%2”</translation>
    </message>
    <message>
        <source>Empty the list “%1”</source>
        <translation>清空列表“%1”</translation>
    </message>
    <message>
        <source>Add %2 to “%1”</source>
        <translation>将 %2 添加到“%1”</translation>
    </message>
    <message>
        <source>Take %2 out of “%1”</source>
        <translation>从“%1”中移除 %2</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>No name: %1 takes the file for a note, not for an agent.</source>
        <translation>没有名称：%1 将文件视为笔记，而不是智能体。</translation>
    </message>
    <message numerus="yes">
        <source>Change %n field(s)</source>
        <translation>
            <numerusform>更改 %n 个字段</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the same file as %1.</source>
        <translation>这与 %1 是同一个文件。</translation>
    </message>
    <message>
        <source>Copy %1 over its copies</source>
        <translation>用 %1 覆盖其副本</translation>
    </message>
    <message>
        <source>Fix of %1</source>
        <translation>修复 %1</translation>
    </message>
    <message>
        <source>Changes what is written.</source>
        <translation>会更改所写的内容。</translation>
    </message>
    <message>
        <source>There is no way out that could be taken for you. %1</source>
        <translation>没有可以自动采取的解决办法。%1</translation>
    </message>
    <message>
        <source>Fix “%1”</source>
        <translation>修复“%1”</translation>
    </message>
</context>
<context>
    <name>dossier::BatchRunner</name>
    <message>
        <source>%1 was left as it is: it was edited or closed since the change was shown.</source>
        <translation>%1 保持原样：显示更改之后，它已被编辑或关闭。</translation>
    </message>
    <message>
        <source>%1 was left as it is: it is open for reading only.</source>
        <translation>%1 保持原样：它以只读方式打开。</translation>
    </message>
</context>
<context>
    <name>dossier::BatchWriter</name>
    <message>
        <source>%1 was not moved: there is a file %2 already.</source>
        <translation>%1 未移动：文件 %2 已存在。</translation>
    </message>
    <message>
        <source>%1 was not moved to %2: %3</source>
        <translation>%1 未移动到 %2：%3</translation>
    </message>
    <message>
        <source>%1 was not deleted: %2</source>
        <translation>%1 未删除：%2</translation>
    </message>
    <message>
        <source>%1 was not made: %2</source>
        <translation>%1 未创建：%2</translation>
    </message>
    <message>
        <source>%1 was left as it is: another program changed it since it was read.</source>
        <translation>%1 保持原样：读取之后，它已被其他程序更改。</translation>
    </message>
</context>
<context>
    <name>dossier::BidiControls</name>
    <message>
        <source>Characters that turn the direction of writing can hide what is read.</source>
        <translation>改变书写方向的字符可能会隐藏实际读取的内容。</translation>
    </message>
    <message>
        <source>A character that turns the direction of writing (%1) stands here: what is read can differ from what is seen.</source>
        <translation>此处有改变书写方向的字符（%1）：读取的内容可能与看到的不同。</translation>
    </message>
    <message>
        <source>Here is another one.</source>
        <translation>此处还有一个。</translation>
    </message>
    <message>
        <source>Remove these characters</source>
        <translation>移除这些字符</translation>
    </message>
</context>
<context>
    <name>dossier::BodyEmpty</name>
    <message>
        <source>The agent has no prompt.</source>
        <translation>智能体没有提示词。</translation>
    </message>
    <message>
        <source>%1 gives this agent no prompt: nothing stands below the header.</source>
        <translation>%1 不会给此智能体任何提示词：文件头下方没有内容。</translation>
    </message>
</context>
<context>
    <name>dossier::BodyLong</name>
    <message>
        <source>The prompt has more than 10,000 characters.</source>
        <translation>提示词超过 10,000 个字符。</translation>
    </message>
    <message>
        <source>The prompt has %1 characters, about %2 tokens in each run. What is not always needed can stand in files that it refers to.</source>
        <translation>提示词有 %1 个字符，每次运行约 %2 个 token。不总是需要的内容可放到提示词所引用的文件中。</translation>
    </message>
</context>
<context>
    <name>dossier::BodyShort</name>
    <message>
        <source>The prompt has fewer than 20 characters.</source>
        <translation>提示词少于 20 个字符。</translation>
    </message>
    <message>
        <source>The prompt says too little of what the agent is to do, and how.</source>
        <translation>提示词没有充分说明智能体要做什么、怎么做。</translation>
    </message>
</context>
<context>
    <name>dossier::BudgetModel</name>
    <message>
        <source>Tokens that every session would save with the examples in the prompt</source>
        <translation>将示例移到提示词后，每个会话可节省的 token</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>In examples</source>
        <translation>示例占用</translation>
    </message>
</context>
<context>
    <name>dossier::BudgetPanel</name>
    <message>
        <source>Count the agents of al&amp;l places</source>
        <translation>统计所有位置的智能体(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>预算(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Who Would Be Asked?</source>
        <translation>会交给谁(&amp;W)？</translation>
    </message>
    <message>
        <source>&amp;Most Alike</source>
        <translation>最相似(&amp;M)</translation>
    </message>
    <message>
        <source>Otherwise only those that are used in the chosen working folder</source>
        <translation>否则只统计所选工作文件夹中使用的智能体</translation>
    </message>
    <message>
        <source>Tokens by place</source>
        <translation>各位置的 token</translation>
    </message>
    <message>
        <source>Descriptions, the longest first</source>
        <translation>描述，从最长的开始</translation>
    </message>
    <message>
        <source>E&amp;xamples into the Prompt</source>
        <translation>将示例移入提示词(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Shorten …</source>
        <translation>缩短(&amp;S)…</translation>
    </message>
    <message>
        <source>Opens the agent at its description</source>
        <translation>打开智能体并转到其描述</translation>
    </message>
    <message>
        <source>Agents whose names, descriptions and examples share the most: a request may reach the wrong one. Copies under one name are not listed here.</source>
        <translation>名称、描述和示例最相近的智能体：请求可能会交给错误的智能体。同名副本不在此列出。</translation>
    </message>
    <message>
        <source>Agents that are alike</source>
        <translation>相似的智能体</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Agents of all places that are shown. A session has only those of its own working folder.</source>
        <translation>所有已显示位置中的智能体。会话只拥有其所在工作文件夹的智能体。</translation>
    </message>
    <message>
        <source>Agents that %1 uses everywhere.</source>
        <translation>%1 在各处使用的智能体。</translation>
    </message>
    <message>
        <source>Agents that %1 uses in %2.</source>
        <translation>%1 在 %2 中使用的智能体。</translation>
    </message>
    <message numerus="yes">
        <source>Examples make up %Ln token(s) of it; in the prompt they cost nothing until the agent is called.</source>
        <translation>
            <numerusform>其中示例占 %Ln 个 token；放在提示词中，则在调用智能体之前没有任何开销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Moves the examples of the chosen agents to the end of their prompts</source>
        <translation>将所选智能体的示例移到其提示词末尾</translation>
    </message>
    <message>
        <source>No chosen agent has examples in a file that may be written to.</source>
        <translation>所选智能体的可写入文件中均不含示例。</translation>
    </message>
</context>
<context>
    <name>dossier::BudgetSumsModel</name>
    <message>
        <source>%1, over the %2 for all</source>
        <translation>%1，超出总预算（%2）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Tokens in every session</source>
        <translation>每个会话的 token</translation>
    </message>
</context>
<context>
    <name>dossier::ByteOrderMark</name>
    <message>
        <source>The file begins with a byte order mark.</source>
        <translation>文件以字节顺序标记开头。</translation>
    </message>
    <message>
        <source>The file begins with an invisible byte order mark. %1 skips it; Gemini CLI and older versions of Claude Code take the header for text.</source>
        <translation>文件以不可见的字节顺序标记开头。%1 会跳过它；Gemini CLI 和旧版 Claude Code 会将文件头视为文本。</translation>
    </message>
    <message>
        <source>Remove the byte order mark</source>
        <translation>移除字节顺序标记</translation>
    </message>
</context>
<context>
    <name>dossier::ChangeController</name>
    <message>
        <source>Other files are being written. Try again when that has ended.</source>
        <translation>正在写入其他文件。请在完成后重试。</translation>
    </message>
    <message>
        <source>Reading files …</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>%1 was not written: what Dossier writes could not be noted down first. Look whether its folder is full or read-only.</source>
        <translation>%1 未写入：无法先记录 Dossier 将要写入的内容。请检查其文件夹是否已满或只读。</translation>
    </message>
    <message>
        <source>There is nothing to be undone.</source>
        <translation>没有可撤销的内容。</translation>
    </message>
    <message>
        <source>Nothing is to be changed: all is as wanted already.</source>
        <translation>无需更改：一切已符合要求。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Writing files …</source>
        <translation>正在写入文件…</translation>
    </message>
    <message>
        <source>Nothing to undo: no file was still changed.</source>
        <translation>没有可撤销的内容：没有仍处于更改状态的文件。</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n file(s) are as they were before.</source>
        <translation>
            <numerusform>已撤销：%n 个文件已恢复原状。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: done in %n file(s).</source>
        <translation>
            <numerusform>%1：已在 %n 个文件中完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was not begun.</source>
        <translation>其余部分未执行。</translation>
    </message>
    <message numerus="yes">
        <source>%n open file(s) are not saved yet.</source>
        <translation>
            <numerusform>%n 个已打开的文件尚未保存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) could not be changed.</source>
        <translation>
            <numerusform>另有 %n 个文件无法更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program wrote in the same moment; its version is kept as %1.</source>
        <translation>另一个程序同时写入了文件；其版本保留为 %1。</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>全部保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>dossier::ChangePlanDialog</name>
    <message>
        <source>&amp;All</source>
        <translation>全部(&amp;A)</translation>
    </message>
    <message>
        <source>Tick or untick all that is listed</source>
        <translation>选中或取消选中列表中的所有项</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>范围(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Rule:</source>
        <translation>规则(&amp;R)：</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>所在处</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a file and its new name</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>此文件</translation>
    </message>
    <message>
        <source>All open files</source>
        <translation>所有打开的文件</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>所有规则</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Left as they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>a folder, another folder</comment>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>Nothing is ticked, so nothing changes.</source>
        <translation>未选中任何项，因此不会有任何更改。</translation>
    </message>
    <message>
        <source>What stands in the file does not change.</source>
        <translation>文件内容不会更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will change.</source>
        <translation>
            <numerusform>将更改 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>No file will change.</source>
        <translation>不会更改任何文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are as wanted already.</source>
        <translation>
            <numerusform>%n 个文件已符合要求。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay as they are; the list says why.</source>
        <translation>
            <numerusform>%n 个文件保持原样；原因见列表。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::ChangeSet</name>
    <message>
        <source>The change does not fit the text; nothing was changed.</source>
        <translation>更改与文本不符；未做任何更改。</translation>
    </message>
</context>
<context>
    <name>dossier::ChangedModel</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>%1
was last seen as %2</source>
        <translation>%1
上次查看时为 %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>What</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>上次查看</translation>
    </message>
</context>
<context>
    <name>dossier::ChangedPanel</name>
    <message>
        <source>&amp;Seen</source>
        <translation>标记为已查看(&amp;S)</translation>
    </message>
    <message>
        <source>Seen &amp;All</source>
        <translation>全部标记为已查看(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>还原(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Nobody changed an agent of your places since you last saw it here.</source>
        <translation>自上次在此查看后，各位置中的智能体没有被他人更改。</translation>
    </message>
    <message>
        <source>Marks the present version as seen: it is no longer listed, and later changes are told against it</source>
        <translation>将当前版本标记为已查看：不再列出，之后的更改以它为基准</translation>
    </message>
    <message>
        <source>Marks all of them as seen as they are now</source>
        <translation>将所有智能体的当前状态标记为已查看</translation>
    </message>
    <message>
        <source>Brings back the version that was last seen; open files change in their tabs</source>
        <translation>还原上次查看的版本；打开的文件会在其标签页中更改</translation>
    </message>
    <message>
        <source>Both versions in a window, to take over single differences</source>
        <translation>在窗口中并排显示两个版本，可逐项采用差异</translation>
    </message>
    <message>
        <source>Agents that others changed</source>
        <translation>被他人更改的智能体</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) changed by others</source>
        <translation>
            <numerusform>%n 个智能体被他人更改</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Try again when the disk can be reached.</source>
        <translation>无法读取 %1：%2。请在磁盘可访问时重试。</translation>
    </message>
    <message>
        <source>This agent is new.</source>
        <translation>此智能体是新的。</translation>
    </message>
    <message>
        <source>This agent was moved; its text is the same.</source>
        <translation>此智能体已移动；文本未变。</translation>
    </message>
    <message>
        <source>The file is gone; this is what was in it.</source>
        <translation>文件已不存在；以下是其原有内容。</translation>
    </message>
    <message>
        <source>The text is the same; only line ends or the encoding are others.</source>
        <translation>文本相同；仅换行符或编码不同。</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>上次查看：%1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>dossier::CheckCommand</name>
    <message>
        <source>Checks files, and folders with everything below them.</source>
        <translation>检查文件，以及文件夹及其下的所有内容。</translation>
    </message>
    <message>
        <source>The form of the answer.</source>
        <translation>输出格式。</translation>
    </message>
    <message>
        <source>Leaves out what is less grave.</source>
        <translation>略去严重程度较低的结果。</translation>
    </message>
    <message>
        <source>No file or folder to check is given.</source>
        <translation>未指定要检查的文件或文件夹。</translation>
    </message>
</context>
<context>
    <name>dossier::ChoiceEditor</name>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 (not known)</source>
        <translation>%1（未知）</translation>
    </message>
</context>
<context>
    <name>dossier::ClaudeLoader</name>
    <message>
        <source>Claude Code skips files of more than 1,048,576 bytes.</source>
        <translation>Claude Code 会跳过大于 1,048,576 字节的文件。</translation>
    </message>
    <message>
        <source>Claude Code finds no header, as it cannot read UTF-16: save the file as UTF-8.</source>
        <translation>Claude Code 找不到文件头，因为它无法读取 UTF-16：请将文件保存为 UTF-8。</translation>
    </message>
    <message>
        <source>The file has no header that Claude Code finds: all of it is text.</source>
        <translation>Claude Code 在文件中找不到文件头：全部内容都是文本。</translation>
    </message>
    <message>
        <source>The header ends at the first “---”, here inside a line; the rest of it became the prompt.</source>
        <translation>文件头在第一个“---”处结束，此处它位于行内；其余部分成了提示词。</translation>
    </message>
    <message>
        <source>A line of “...” parts the header in two, which Claude Code does not read.</source>
        <translation>一行“...”将文件头分成两部分，Claude Code 不会读取这样的文件头。</translation>
    </message>
    <message>
        <source>The header is no list of “key: value” lines.</source>
        <translation>文件头不是由“键: 值”行组成的列表。</translation>
    </message>
    <message>
        <source>“%1” stands here again; Claude Code uses the last one only.</source>
        <translation>“%1”在此重复出现；Claude Code 只使用最后一个。</translation>
    </message>
    <message>
        <source>Claude Code repairs this value: it reads the whole line as text.</source>
        <translation>Claude Code 会修复此值：它将整行作为文本读取。</translation>
    </message>
    <message>
        <source>Claude Code repairs this indentation: it reads each tab as two spaces.</source>
        <translation>Claude Code 会修复此缩进：它将每个制表符读取为两个空格。</translation>
    </message>
    <message>
        <source>Claude Code would repair this value, but not in a line that ends as Windows ends it (CRLF).</source>
        <translation>Claude Code 本可修复此值，但该行以 Windows 换行符（CRLF）结尾时不行。</translation>
    </message>
    <message>
        <source>When Claude Code repairs one value of a header it reads the “%1” of another as text: the lines below it can no longer be read.</source>
        <translation>Claude Code 修复文件头中的一个值时，会将另一个值的“%1”作为文本读取：其下方的各行便无法再读取。</translation>
    </message>
    <message>
        <source>“ #” begins a comment: Claude Code does not read what follows.</source>
        <translation>“ #”是注释的开头：Claude Code 不读取其后的内容。</translation>
    </message>
    <message>
        <source>The name must be text; this is read as something else.</source>
        <translation>名称必须是文本；此处会被读取为其他类型。</translation>
    </message>
    <message>
        <source>Claude Code loads no agent whose name holds a colon or begins with a hyphen.</source>
        <translation>名称含冒号或以连字符开头的智能体，Claude Code 不会加载。</translation>
    </message>
    <message>
        <source>In a plugin the file’s name takes the place of a missing name.</source>
        <translation>在插件中，缺少的名称以文件名代替。</translation>
    </message>
    <message>
        <source>In a plugin the file’s name takes the place of a name as long as this.</source>
        <translation>在插件中，如此长的名称会以文件名代替。</translation>
    </message>
    <message>
        <source>In a plugin the file’s name takes the place of a name that is no text.</source>
        <translation>在插件中，非文本的名称以文件名代替。</translation>
    </message>
    <message>
        <source>The description must be text; this is a list or a mapping.</source>
        <translation>描述必须是文本；此处是列表或映射。</translation>
    </message>
    <message>
        <source>The description must be text; Claude Code reads this as a number, as true or as false.</source>
        <translation>描述必须是文本；Claude Code 将此读取为数字、true 或 false。</translation>
    </message>
    <message>
        <source>Claude Code does not load an agent without a description.</source>
        <translation>Claude Code 不会加载没有描述的智能体。</translation>
    </message>
    <message>
        <source>Claude Code drops this description, as it is no text.</source>
        <translation>Claude Code 会丢弃此描述，因为它不是文本。</translation>
    </message>
    <message>
        <source>The value begins in the next line without indentation.</source>
        <translation>值从下一行开始，但没有缩进。</translation>
    </message>
    <message>
        <source>A value in brackets goes on in the next line without indentation.</source>
        <translation>括号中的值在下一行继续，但没有缩进。</translation>
    </message>
    <message>
        <source>A quoted value goes on in the next line without indentation.</source>
        <translation>加引号的值在下一行继续，但没有缩进。</translation>
    </message>
    <message>
        <source>A “#” needs a space before it to begin a comment.</source>
        <translation>“#”之前要有空格，才是注释的开头。</translation>
    </message>
</context>
<context>
    <name>dossier::ClientAnswersModel</name>
    <message>
        <source>Not looked at</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>No name: taken for a note</source>
        <translation>没有名称：视为笔记</translation>
    </message>
    <message>
        <source>Won&apos;t load</source>
        <translation>不会加载</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>会加载</translation>
    </message>
    <message numerus="yes">
        <source>Loads, %n problem(s)</source>
        <translation>
            <numerusform>会加载，%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>未指出问题</translation>
    </message>
    <message>
        <source>%1, the answers differ</source>
        <translation>%1，判定不同</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
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
        <translation>%1 在字节顺序标记之后找不到文件头，而没有文件头的智能体不会加载。</translation>
    </message>
    <message>
        <source>%1 finds no header between lines of “---”, and loads no agent without one.</source>
        <translation>%1 在“---”行之间找不到文件头，而没有文件头的智能体不会加载。</translation>
    </message>
    <message>
        <source>%1 does not load this agent: it reads strict YAML only, and the header is none (%2).</source>
        <translation>%1 不会加载此智能体：它只读取严格的 YAML，而此文件头不是（%2）。</translation>
    </message>
    <message>
        <source>%1 does not load this agent: the header is no list of “key: value” lines.</source>
        <translation>%1 不会加载此智能体：文件头不是由“键: 值”行组成的列表。</translation>
    </message>
    <message>
        <source>%1 loads no agent without “%2” in its header.</source>
        <translation>文件头中没有“%2”的智能体，%1 不会加载。</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” may be one of %3, not “%4”.</source>
        <translation>%1 不会加载此智能体：“%2”应为 %3 之一，而不是“%4”。</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must be text.</source>
        <translation>%1 不会加载此智能体：“%2”必须是文本。</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must be text that is not empty.</source>
        <translation>%1 不会加载此智能体：“%2”必须是非空文本。</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must be a list of texts, such as [a, b].</source>
        <translation>%1 不会加载此智能体：“%2”必须是文本列表，例如 [a, b]。</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must hold keys and values of its own.</source>
        <translation>%1 不会加载此智能体：“%2”必须包含自己的键和值。</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must hold keys with texts.</source>
        <translation>%1 不会加载此智能体：“%2”必须包含值为文本的键。</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must hold keys with true or false.</source>
        <translation>%1 不会加载此智能体：“%2”必须包含值为 true 或 false 的键。</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must be a number.</source>
        <translation>%1 不会加载此智能体：“%2”必须是数字。</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must be a whole number above 0.</source>
        <translation>%1 不会加载此智能体：“%2”必须是大于 0 的整数。</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must be true or false.</source>
        <translation>%1 不会加载此智能体：“%2”必须是 true 或 false。</translation>
    </message>
</context>
<context>
    <name>dossier::CodeEditor</name>
    <message>
        <source>Text of the agent file</source>
        <translation>智能体文件的文本</translation>
    </message>
    <message>
        <source>Choose another colour</source>
        <translation>选择其他颜色</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 行</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folded lines</source>
        <translation>展开折叠的行</translation>
    </message>
</context>
<context>
    <name>dossier::ColorPicker</name>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>“%1” is not one of %2’s colours; the nearest is %3.</source>
        <translation>“%1”不是 %2 支持的颜色；最接近的是 %3。</translation>
    </message>
    <message>
        <source>“%1” is not one of %2’s colours.</source>
        <translation>“%1”不是 %2 支持的颜色。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Other Colour …</source>
        <translation>其他颜色…</translation>
    </message>
</context>
<context>
    <name>dossier::ColourBadge</name>
    <message>
        <source>The agent’s name on %1</source>
        <translation>%1 背景上的智能体名称</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>“%1” as the client paints it, on a light and on a dark ground</source>
        <translation>客户端在浅色和深色背景上绘制“%1”的效果</translation>
    </message>
</context>
<context>
    <name>dossier::ColourComment</name>
    <message>
        <source>A colour without quotes is a comment.</source>
        <translation>未加引号的颜色是注释。</translation>
    </message>
    <message>
        <source>%1 reads no colour here: without quotes, “#” begins a comment.</source>
        <translation>%1 在此读取不到颜色：未加引号时，“#”是注释的开头。</translation>
    </message>
    <message>
        <source>Change to “%1”, the nearest</source>
        <translation>改为最接近的“%1”</translation>
    </message>
</context>
<context>
    <name>dossier::ColourPage</name>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Which colour does its name have?</source>
        <translation>其名称用什么颜色？</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>“%1” is none of the colours of %2. It stays until you choose one of these.</source>
        <translation>“%1”不是 %2 支持的颜色。从下列颜色中选择之前，它将保持不变。</translation>
    </message>
    <message>
        <source>Other Colour …</source>
        <translation>其他颜色…</translation>
    </message>
</context>
<context>
    <name>dossier::ColourUnknown</name>
    <message>
        <source>The colour is none of those the client knows.</source>
        <translation>此颜色不在客户端认识的颜色之列。</translation>
    </message>
    <message>
        <source>%1 does not know this colour and paints its own.</source>
        <translation>%1 不认识此颜色，会使用自己的颜色。</translation>
    </message>
    <message>
        <source>Change to “%1”, the nearest</source>
        <translation>改为最接近的“%1”</translation>
    </message>
</context>
<context>
    <name>dossier::Command</name>
    <message>
        <source>The client whose reading counts, such as claude-code, or auto to tell it from the path.</source>
        <translation>以哪个客户端的读取方式为准，例如 claude-code；auto 表示根据路径判断。</translation>
    </message>
    <message>
        <source>No client “%1” is known; known are: auto, %2.</source>
        <translation>没有客户端“%1”；可用的有：auto、%2。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation>%1 不是文件夹。</translation>
    </message>
</context>
<context>
    <name>dossier::CommandLine</name>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” says more of one command.</source>
        <translation>使用“%1 COMMAND --help”查看某个命令的详细说明。</translation>
    </message>
    <message>
        <source>Exit status: 0 no error found, 1 at least one, 2 wrong usage or a path that cannot be read.</source>
        <translation>退出状态：0 表示未发现错误，1 表示至少有一个错误，2 表示用法错误或路径无法读取。</translation>
    </message>
    <message>
        <source>“%1 --help” lists what there is.</source>
        <translation>使用“%1 --help”列出所有可用内容。</translation>
    </message>
    <message>
        <source>There is no command “%1”; did you mean “%2”?</source>
        <translation>没有命令“%1”；是否指“%2”？</translation>
    </message>
    <message>
        <source>There is no command “%1”; there are: %2.</source>
        <translation>没有命令“%1”；可用的有：%2。</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>未指定命令。</translation>
    </message>
</context>
<context>
    <name>dossier::CompareDelegate</name>
    <message numerus="yes">
        <source>%n equal line(s) …</source>
        <translation>
            <numerusform>%n 行相同…</numerusform>
        </translation>
    </message>
    <message>
        <source>no line end</source>
        <translation>无换行符</translation>
    </message>
</context>
<context>
    <name>dossier::CompareDialog</name>
    <message>
        <source>&amp;Previous</source>
        <translation>上一个(&amp;P)</translation>
    </message>
    <message>
        <source>To the difference above (Shift+F7)</source>
        <translation>转到上方的差异（Shift+F7）</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一个(&amp;N)</translation>
    </message>
    <message>
        <source>To the next difference (F7)</source>
        <translation>转到下一个差异（F7）</translation>
    </message>
    <message>
        <source>Take into &amp;Left</source>
        <translation>应用到左侧(&amp;L)</translation>
    </message>
    <message>
        <source>Take into &amp;Right</source>
        <translation>应用到右侧(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save the Merge</source>
        <translation>保存合并结果(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Saves your text, with what was taken over, in place of the version on the disk</source>
        <translation>保存当前文本（包括已应用的内容），取代磁盘上的版本</translation>
    </message>
    <message>
        <source>Saves what was taken over</source>
        <translation>保存已应用的内容</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>The fields of both headers</source>
        <translation>两个文件头的字段</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>%1 的各版本</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation>比较 %1 与 %2</translation>
    </message>
    <message numerus="yes">
        <source>Text (%n difference(s))</source>
        <translation>
            <numerusform>文本（%n 处差异）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fields (%n difference(s))</source>
        <translation>
            <numerusform>字段（%n 处差异）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both differ in %n place(s).</source>
        <translation>
            <numerusform>两者有 %n 处不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Both are equal.</source>
        <translation>两者相同。</translation>
    </message>
    <message>
        <source>The texts are equal; the files differ in their line ends: %1 left, %2 right.</source>
        <translation>文本相同；文件的换行符不同：左侧 %1，右侧 %2。</translation>
    </message>
    <message>
        <source>The texts are equal; the files differ in their encoding or byte order mark.</source>
        <translation>文本相同；文件的编码或字节顺序标记不同。</translation>
    </message>
    <message>
        <source>Makes the selected field as it is on the other side (%1)</source>
        <translation>使所选字段与另一侧一致（%1）</translation>
    </message>
    <message>
        <source>Makes these lines as they are on the other side (%1)</source>
        <translation>使这些行与另一侧一致（%1）</translation>
    </message>
    <message>
        <source>Taken into %1; it is not saved yet.</source>
        <translation>已应用到 %1；尚未保存。</translation>
    </message>
</context>
<context>
    <name>dossier::CompareTable</name>
    <message>
        <source>Both texts, line by line</source>
        <translation>逐行对照两份文本</translation>
    </message>
</context>
<context>
    <name>dossier::ComparedText</name>
    <message>
        <source>%1 is too large to be compared.</source>
        <translation>%1 过大，无法比较。</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1（未保存）</translation>
    </message>
    <message>
        <source>This is an earlier version: it cannot be changed.</source>
        <translation>这是过去的版本，无法更改。</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>%1 以只读方式打开。</translation>
    </message>
    <message>
        <source>%1 has changed meanwhile; look at the comparison again.</source>
        <translation>%1 在此期间已更改；请重新查看比较结果。</translation>
    </message>
</context>
<context>
    <name>dossier::ComparisonModel</name>
    <message numerus="yes">
        <source>%n equal line(s)</source>
        <translation>
            <numerusform>%n 行相同</numerusform>
        </translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>已更改：%1</translation>
    </message>
    <message>
        <source>only left: %1</source>
        <translation>仅左侧：%1</translation>
    </message>
    <message>
        <source>no such line</source>
        <translation>无对应行</translation>
    </message>
    <message>
        <source>only right: %1</source>
        <translation>仅右侧：%1</translation>
    </message>
</context>
<context>
    <name>dossier::Comparisons</name>
    <message>
        <source>as it was last seen here</source>
        <translation>上次在此查看的版本</translation>
    </message>
    <message>
        <source>The last commit has no such file, or this folder is in no repository.</source>
        <translation>上次提交中没有此文件，或此文件夹不在任何仓库中。</translation>
    </message>
    <message>
        <source>as it is in the last commit</source>
        <translation>上次提交中的版本</translation>
    </message>
    <message>
        <source>%1 is too large to be compared.</source>
        <translation>%1 过大，无法比较。</translation>
    </message>
    <message>
        <source>as it is on the disk</source>
        <translation>磁盘上的版本</translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <translation>已删除：%1</translation>
    </message>
    <message>
        <source>as written: %1</source>
        <translation>写入后：%1</translation>
    </message>
    <message>
        <source>as before: %1</source>
        <translation>写入前：%1</translation>
    </message>
    <message>
        <source>The agent has no file yet, so it has no earlier versions. Save it first.</source>
        <translation>智能体还没有文件，因此没有早期版本。请先保存。</translation>
    </message>
    <message>
        <source>as it was drafted</source>
        <translation>起草的版本</translation>
    </message>
    <message>
        <source>as it was on the disk before</source>
        <translation>此前磁盘上的版本</translation>
    </message>
</context>
<context>
    <name>dossier::Completer</name>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n 个候选项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::Completion</name>
    <message>
        <source>%1, needed</source>
        <comment>title of a field</comment>
        <translation>%1（必填）</translation>
    </message>
    <message>
        <source>as the file is called</source>
        <translation>与文件名相同</translation>
    </message>
    <message>
        <source>only these agents</source>
        <translation>仅限指定的智能体</translation>
    </message>
    <message>
        <source>all its tools</source>
        <comment>of a server</comment>
        <translation>其所有工具</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
</context>
<context>
    <name>dossier::CompletionPopup</name>
    <message>
        <source>What can be written here</source>
        <translation>此处可填写的内容</translation>
    </message>
</context>
<context>
    <name>dossier::Configuration</name>
    <message>
        <source>names a client that is not known; there are %1</source>
        <translation>指定了未知的客户端；可用的有 %1</translation>
    </message>
    <message>
        <source>is no rule; “dossier-cli rules” lists them</source>
        <translation>不是规则；使用“dossier-cli rules”列出规则</translation>
    </message>
    <message>
        <source>must be “off”, “on”, “error”, “warning” or “info”</source>
        <translation>必须是“off”、“on”、“error”、“warning”或“info”</translation>
    </message>
</context>
<context>
    <name>dossier::ContentStore</name>
    <message>
        <source>Versions of files that are kept in %1 could not be read: %2. They are left there; check the disk and the permissions, then start Dossier again.</source>
        <translation>无法读取保留在 %1 中的文件版本：%2。它们仍留在原处；请检查磁盘和权限，然后重新启动 Dossier。</translation>
    </message>
    <message>
        <source>This version is not kept: only the newest %1 MB are, and no file above %2 MB.</source>
        <translation>此版本未保留：只保留最新的 %1 MB，且不保留大于 %2 MB 的文件。</translation>
    </message>
</context>
<context>
    <name>dossier::ControlCharacters</name>
    <message>
        <source>The file holds control characters.</source>
        <translation>文件包含控制字符。</translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s) stand in this file, the first one is U+%1; they are not seen, and %2 reads them.</source>
        <translation>
            <numerusform>此文件包含 %n 个控制字符，第一个是 U+%1；这些字符不可见，但 %2 会读取。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::CopiesBar</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message numerus="yes">
        <source>Copy Over Them …</source>
        <translation>
            <numerusform>覆盖副本…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy To …</source>
        <translation>复制到…</translation>
    </message>
</context>
<context>
    <name>dossier::CopilotLoader</name>
    <message>
        <source>Whether Copilot CLI reads this is not known; here it is taken as if it does.</source>
        <translation>尚不清楚 Copilot CLI 是否读取此文件；此处按会读取处理。</translation>
    </message>
    <message>
        <source>Copilot CLI does not load this agent: “%1” must be text or a list of texts.</source>
        <translation>Copilot CLI 不会加载此智能体：“%1”必须是文本或文本列表。</translation>
    </message>
</context>
<context>
    <name>dossier::CountsLabel</name>
    <message>
        <source>Selected words: %1 · characters: %2 · tokens: ≈ %3</source>
        <translation>选中：%1 个词 · %2 个字符 · ≈ %3 个 token</translation>
    </message>
    <message>
        <source>Selected words: %1</source>
        <translation>选中：%1 个词</translation>
    </message>
    <message>
        <source>Of what is selected. Four characters are taken for a token.</source>
        <translation>所选内容的统计。每四个字符按一个 token 计算。</translation>
    </message>
    <message>
        <source>Words: %1 · characters: %2 · tokens: ≈ %3</source>
        <translation>%1 个词 · %2 个字符 · ≈ %3 个 token</translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation>%1 个词</translation>
    </message>
    <message>
        <source>Of the prompt, without the header. Four characters are taken for a token.</source>
        <translation>提示词的统计，不含文件头。每四个字符按一个 token 计算。</translation>
    </message>
</context>
<context>
    <name>dossier::CrashBar</name>
    <message>
        <source>Dossier ended by a fault of its own, last on %1. What it wrote down helps to mend it; it was sent to nobody.</source>
        <translation>Dossier 因自身故障而终止，最近一次是 %1。当时写下的内容有助于修复；没有发送给任何人。</translation>
    </message>
    <message>
        <source>Show Report …</source>
        <translation>显示报告…</translation>
    </message>
    <message>
        <source>Delete Report</source>
        <translation>删除报告</translation>
    </message>
</context>
<context>
    <name>dossier::CrashDialog</name>
    <message>
        <source>What Dossier Wrote Down When It Broke</source>
        <translation>Dossier 崩溃时写下的内容</translation>
    </message>
    <message>
        <source>Versions, the system and the places in the program where it was, without any file of yours. You may add it to a report of the fault.</source>
        <translation>其中只有版本、系统以及程序当时所处的位置，不含任何用户文件。可将其附在故障报告中。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>复制(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>dossier::CutAtDashes</name>
    <message>
        <source>A --- inside the header ends it for the client.</source>
        <translation>对客户端而言，文件头内的 --- 会使其提前结束。</translation>
    </message>
    <message>
        <source>For the client these dashes end the header.</source>
        <translation>对客户端而言，文件头在这些短横线处结束。</translation>
    </message>
    <message>
        <source>For %1 these dashes end the header: “%2” below them does not count.</source>
        <translation>对 %1 而言，文件头在这些短横线处结束：其下方的“%2”无效。</translation>
    </message>
    <message>
        <source>For %1 these dashes end the header: what follows them becomes part of the prompt.</source>
        <translation>对 %1 而言，文件头在这些短横线处结束：其后的内容会成为提示词的一部分。</translation>
    </message>
    <message>
        <source>Write the dashes so that they do not end the header</source>
        <translation>改写短横线，使其不会结束文件头</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionFacts</name>
    <message>
        <source>%1 ends the header at “---”: the rest of the description does not reach it.</source>
        <translation>%1 在“---”处结束文件头：描述的其余部分不会传达给它。</translation>
    </message>
    <message>
        <source>Behind “ #” the rest of the line is a comment: it does not reach %1.</source>
        <translation>“ #”之后，该行的其余部分是注释：不会传达给 %1。</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionLiteralNewlines</name>
    <message>
        <source>“\n” stands in the description as two characters.</source>
        <translation>描述中的“\n”是两个字符。</translation>
    </message>
    <message>
        <source>%1 reads “\n” here as a backslash and an n: the line breaks that were meant do not reach it.</source>
        <translation>%1 在此将“\n”读取为反斜杠和字母 n：原本想要的换行不会传达给它。</translation>
    </message>
    <message>
        <source>Make them line breaks, in double quotes</source>
        <translation>用双引号改成换行</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionLong</name>
    <message>
        <source>The description has more than 5,000 characters.</source>
        <translation>描述超过 5,000 个字符。</translation>
    </message>
    <message>
        <source>%1 carries this description in every session, about %2 tokens. Examples may stand in the prompt instead.</source>
        <translation>%1 在每个会话中都会带上此描述，约 %2 个 token。示例可改放在提示词中。</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionMissing</name>
    <message>
        <source>The header gives no description as text.</source>
        <translation>文件头没有以文本形式给出描述。</translation>
    </message>
    <message>
        <source>It has no description.</source>
        <translation>没有描述。</translation>
    </message>
    <message>
        <source>Its description is no text.</source>
        <translation>描述不是文本。</translation>
    </message>
    <message>
        <source>No description: %1 cannot know when to use this agent.</source>
        <translation>没有描述：%1 无从得知何时使用此智能体。</translation>
    </message>
    <message>
        <source>The description is no text: %1 may show something else.</source>
        <translation>描述不是文本：%1 显示的内容可能有所不同。</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionNoExamples</name>
    <message>
        <source>The description gives no example.</source>
        <translation>描述没有给出示例。</translation>
    </message>
    <message>
        <source>%1 chooses an agent by its description; two to four examples in &lt;example&gt; blocks show it when.</source>
        <translation>%1 根据描述选择智能体；在 &lt;example&gt; 块中给出两到四个示例，可说明何时选用。</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionNoWhen</name>
    <message>
        <source>The description does not say when to use the agent.</source>
        <translation>描述没有说明何时使用此智能体。</translation>
    </message>
    <message>
        <source>%1 chooses an agent by its description: say when to use it, as in “Use this agent when …”.</source>
        <translation>%1 根据描述选择智能体：请说明何时使用，例如“Use this agent when …”。</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionPage</name>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>When is it to be called?</source>
        <translation>何时调用？</translation>
    </message>
    <message>
        <source>Use this agent when …</source>
        <translation>Use this agent when …</translation>
    </message>
    <message>
        <source>Add &amp;Example</source>
        <translation>添加示例(&amp;E)</translation>
    </message>
    <message>
        <source>Adds a block that shows by a conversation when the agent is called</source>
        <translation>添加一个块，以对话说明何时调用智能体</translation>
    </message>
    <message>
        <source>Begin with “Use this agent when …”. It is read in every session, so that each word counts.</source>
        <translation>以“Use this agent when …”开头。每个会话都会读取描述，因此应字字斟酌。</translation>
    </message>
    <message>
        <source>What happened before</source>
        <translation>之前发生的事</translation>
    </message>
    <message>
        <source>What the person asks for</source>
        <translation>用户的请求</translation>
    </message>
    <message>
        <source>I ask the %1 agent to do it.</source>
        <translation>我会让智能体 %1 来处理。</translation>
    </message>
    <message>
        <source>Why this agent is the one to call</source>
        <translation>为什么应调用此智能体</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln token(s) in every session.</source>
        <translation>
            <numerusform>每个会话约 %Ln 个 token。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionPanel</name>
    <message>
        <source>How the description is written in the file; a change is one step, and typing keeps to it</source>
        <translation>描述在文件中的写法；更改算作一步，之后输入时写法不变</translation>
    </message>
    <message>
        <source>Show in the text what is lost</source>
        <translation>在文本中显示丢失的部分</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>characters and tokens</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>≈ %Ln token(s) in every session</source>
        <translation>
            <numerusform>每个会话 ≈ %Ln 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>Style of the description: %1</source>
        <translation>描述的写法：%1</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>单行</translation>
    </message>
    <message>
        <source>Double quotes</source>
        <translation>双引号</translation>
    </message>
    <message>
        <source>Block of lines</source>
        <translation>多行块</translation>
    </message>
    <message>
        <source>One line with “\n”</source>
        <translation>含“\n”的单行</translation>
    </message>
    <message>
        <source>Bare, or in the quotation marks that it needs</source>
        <translation>不加引号，或只加必要的引号</translation>
    </message>
    <message>
        <source>On one line, with line breaks as escapes: every client reads it alike</source>
        <translation>写在一行中，换行写为转义序列：所有客户端读取的结果相同</translation>
    </message>
    <message>
        <source>Real lines below “|”</source>
        <translation>在“|”之下写为实际的多行</translation>
    </message>
    <message>
        <source>Line breaks as a backslash and an n, which is also what the client gets</source>
        <translation>换行写为反斜杠和字母 n，客户端得到的也是如此</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionRepeated</name>
    <message>
        <source>The prompt repeats the description.</source>
        <translation>提示词重复了描述。</translation>
    </message>
    <message>
        <source>The description stands here again: it is for whoever chooses an agent, the prompt for the agent.</source>
        <translation>此处重复了描述：描述供选择智能体者阅读，提示词供智能体阅读。</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionSetBudget</name>
    <message>
        <source>The descriptions of all agents together are over the budget.</source>
        <translation>所有智能体的描述合计超出预算。</translation>
    </message>
    <message>
        <source>%1 carries about %2 tokens of descriptions in every session, over its budget of %3; this one has about %4. Examples may stand in the prompt instead.</source>
        <translation>%1 在每个会话中携带约 %2 个 token 的描述，超出 %3 的预算；此描述约占 %4。示例可改放在提示词中。</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionShort</name>
    <message>
        <source>The description has fewer than 10 characters.</source>
        <translation>描述少于 10 个字符。</translation>
    </message>
    <message>
        <source>%1 chooses an agent by its description; this one says too little.</source>
        <translation>%1 根据描述选择智能体；此描述说明得太少。</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionUnbalancedExamples</name>
    <message>
        <source>An example in the description is not closed, or half written.</source>
        <translation>描述中有示例未闭合或未写完。</translation>
    </message>
    <message>
        <source>%1 hands the description on as it is: this example is not closed, so what follows may be taken for a part of it.</source>
        <translation>%1 会原样传递描述：此示例未闭合，其后的内容可能会被当作示例的一部分。</translation>
    </message>
    <message>
        <source>Close the example</source>
        <translation>闭合示例</translation>
    </message>
    <message>
        <source>%1 hands the description on as it is: here an example ends that never began.</source>
        <translation>%1 会原样传递描述：此处结束了一个从未开始的示例。</translation>
    </message>
    <message>
        <source>Here too.</source>
        <translation>此处也是。</translation>
    </message>
    <message>
        <source>This example has no words of the user: %1 cannot see when to call the agent.</source>
        <translation>此示例没有用户的话：%1 无法看出何时调用智能体。</translation>
    </message>
    <message>
        <source>This example has no answer of the assistant: it does not show %1 that the agent is called.</source>
        <translation>此示例没有助手的回答：没有向 %1 表明会调用智能体。</translation>
    </message>
</context>
<context>
    <name>dossier::Destination</name>
    <message>
        <source>The header is no YAML that it can read: %1.</source>
        <translation>文件头不是它能读取的 YAML：%1。</translation>
    </message>
    <message>
        <source>%1 loads it.</source>
        <translation>%1 会加载。</translation>
    </message>
    <message>
        <source>%1 loads it after its own repair of the header.</source>
        <translation>%1 自行修复文件头后会加载。</translation>
    </message>
    <message>
        <source>%1 loads it without its fields.</source>
        <translation>%1 会加载，但不含其字段。</translation>
    </message>
    <message>
        <source>%1 does not load it.</source>
        <translation>%1 不会加载。</translation>
    </message>
    <message>
        <source>%1 takes it for a note.</source>
        <translation>%1 将其视为笔记。</translation>
    </message>
    <message>
        <source>Mend the header: no word changes</source>
        <translation>修复文件头：不改动任何文字</translation>
    </message>
    <message>
        <source>%1 (measured with %2)</source>
        <translation>%1（按 %2 实测）</translation>
    </message>
    <message>
        <source>Windows checkout</source>
        <translation>Windows 检出</translation>
    </message>
    <message>
        <source>Where git makes Windows line ends of a checkout, %1 does not load it: with them it cannot repair the header.</source>
        <translation>若 Git 在检出时使用 Windows 换行符，%1 不会加载它：有这种换行符时，它无法修复文件头。</translation>
    </message>
    <message>
        <source>With Windows line ends: %1</source>
        <translation>使用 Windows 换行符时：%1</translation>
    </message>
</context>
<context>
    <name>dossier::DestinationsPanel</name>
    <message>
        <source>Keep LF in Git …</source>
        <translation>在 Git 中保留 LF…</translation>
    </message>
    <message>
        <source>Adds “*.md text eol=lf” to the repository’s .gitattributes, so that a checkout keeps the line ends</source>
        <translation>将“*.md text eol=lf”添加到仓库的 .gitattributes，使检出时保留换行符</translation>
    </message>
    <message>
        <source>As if the file lay in an agents folder of each client.</source>
        <translation>假定文件位于各客户端的智能体文件夹中。</translation>
    </message>
</context>
<context>
    <name>dossier::DiagnosticMarks</name>
    <message>
        <source>Fix: %1</source>
        <translation>修复：%1</translation>
    </message>
</context>
<context>
    <name>dossier::Dialect</name>
    <message>
        <source>is none of the known types</source>
        <translation>不是已知的类型</translation>
    </message>
    <message>
        <source>must be a colour such as “#2563eb”</source>
        <translation>必须是颜色，例如“#2563eb”</translation>
    </message>
    <message>
        <source>must be “upwards” or “working-folder”</source>
        <translation>必须是“upwards”或“working-folder”</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 重复出现</translation>
    </message>
    <message>
        <source>%1 The shipped data is used instead.</source>
        <translation>%1将改用自带的数据。</translation>
    </message>
    <message>
        <source>must be 1</source>
        <translation>必须为 1</translation>
    </message>
    <message>
        <source>/fields must not be empty</source>
        <translation>/fields 不能为空</translation>
    </message>
    <message>
        <source>/tools/%1/group names no group</source>
        <translation>/tools/%1/group 未指向任何组</translation>
    </message>
    <message>
        <source>/mistakenKeys/%1/meant names no field</source>
        <translation>/mistakenKeys/%1/meant 未指向任何字段</translation>
    </message>
    <message>
        <source>/live/watched/%1 names no place</source>
        <translation>/live/watched/%1 未指向任何位置</translation>
    </message>
</context>
<context>
    <name>dossier::Dialects</name>
    <message>
        <source>%1: /id is “%2”, but in a file of this name it must be “%3”. The shipped data is used instead.</source>
        <translation>%1：/id 为“%2”，但在此名称的文件中必须为“%3”。将改用自带的数据。</translation>
    </message>
</context>
<context>
    <name>dossier::Dialogs</name>
    <message>
        <source>Agent files (*.md);;All files (*)</source>
        <translation>智能体文件 (*.md);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open Agent Files</source>
        <translation>打开智能体文件</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Save Agent File</source>
        <translation>保存智能体文件</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>是否保存对“%1”的更改？</translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation>否则更改将丢失。</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Open this address in another program?</source>
        <translation>是否在其他程序中打开此地址？</translation>
    </message>
    <message>
        <source>Add a Line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Add the line “%1” to %2?</source>
        <translation>是否将“%1”这一行添加到 %2？</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>%1 (no longer on the disk)</source>
        <translation>%1（已不在磁盘上）</translation>
    </message>
    <message>
        <source>“%1” is no longer on the disk. Save it again?</source>
        <translation>“%1”已不在磁盘上。要重新保存吗？</translation>
    </message>
    <message>
        <source>Otherwise its text is lost.</source>
        <translation>否则其文本将丢失。</translation>
    </message>
    <message>
        <source>Run a Program</source>
        <translation>运行程序</translation>
    </message>
    <message>
        <source>Run this program in %1?</source>
        <translation>是否在 %1 中运行此程序？</translation>
    </message>
    <message>
        <source>%1

%2

You are asked once. The preferences take the permission back.</source>
        <comment>a command, and what it does</comment>
        <translation>%1

%2

只会询问一次。可在首选项中重新关闭。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message numerus="yes">
        <source>Save the changes to %n file(s)?</source>
        <translation>
            <numerusform>是否保存对 %n 个文件的更改？</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::DiffView</name>
    <message>
        <source>The change</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>dossier::DiskBar</name>
    <message>
        <source>This is the installed copy of a plugin, and an update overwrites it. It is open for reading only; copy the agent to another place to change it.</source>
        <translation>这是插件的已安装副本，更新会将其覆盖。它以只读方式打开；要更改，请将智能体复制到其他位置。</translation>
    </message>
    <message>
        <source>This agent is managed by an administrator. It is open for reading only; copy it to another place to change it.</source>
        <translation>此智能体由管理员托管。它以只读方式打开；要更改，请复制到其他位置。</translation>
    </message>
    <message>
        <source>This file cannot be written: it is open for reading only.</source>
        <translation>此文件无法写入：它以只读方式打开。</translation>
    </message>
    <message>
        <source>Save As …</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Something other than a file is in the place of this one now, perhaps a folder. The text is still here; save it under another name.</source>
        <translation>此文件的位置现在被其他对象占用，可能是文件夹。文本仍在此处；请以其他名称保存。</translation>
    </message>
    <message>
        <source>This file may not be read any more: its permissions were changed. The text is still here; change them back, or save it under another name.</source>
        <translation>此文件已不允许读取：其权限已更改。文本仍在此处；请改回权限，或以其他名称保存。</translation>
    </message>
    <message>
        <source>This file may not be written any more. Your edits are still here; change its permissions, or save it under another name.</source>
        <translation>此文件已不允许写入。编辑内容仍在此处；请更改其权限，或以其他名称保存。</translation>
    </message>
    <message>
        <source>Another program changed this file; you have unsaved edits. Nothing is overwritten until you choose.</source>
        <translation>另一个程序更改了此文件，而此处有未保存的编辑。做出选择之前，不会覆盖任何内容。</translation>
    </message>
    <message>
        <source>Compare and Merge</source>
        <translation>比较并合并</translation>
    </message>
    <message>
        <source>Take the Disk Version</source>
        <translation>采用磁盘版本</translation>
    </message>
    <message>
        <source>Save Mine Over It</source>
        <translation>用此处的版本覆盖</translation>
    </message>
    <message>
        <source>Use the New Name</source>
        <translation>改用新名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>This file is now called %1.</source>
        <translation>此文件现在名为 %1。</translation>
    </message>
    <message>
        <source>This file is now called %1. The text is still here; saving writes it again under the old name.</source>
        <translation>此文件现在名为 %1。文本仍在此处；保存会以旧名称重新写入。</translation>
    </message>
    <message>
        <source>This file is no longer on the disk. The text is still here; saving writes it again.</source>
        <translation>此文件已不在磁盘上。文本仍在此处；保存会重新写入。</translation>
    </message>
    <message>
        <source>Undo went back to before the version that another program wrote. Saving puts this older text over it.</source>
        <translation>撤销已退回到另一个程序写入之前的版本。保存会用这份较旧的文本覆盖它。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
</context>
<context>
    <name>dossier::DocumentBinder</name>
    <message>
        <source>header, 1 field</source>
        <translation>文件头，1 个字段</translation>
    </message>
    <message numerus="yes">
        <source>header, %n fields</source>
        <translation>
            <numerusform>文件头，%n 个字段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::DocumentPage</name>
    <message>
        <source>The file is open for reading only.</source>
        <translation>文件以只读方式打开。</translation>
    </message>
    <message>
        <source>There is no problem with a fix in this line.</source>
        <translation>此行没有可修复的问题。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>This text is too large to be shown twice.</source>
        <translation>文本过大，无法在两个视图中显示。</translation>
    </message>
    <message>
        <source>Second view of the agent file</source>
        <translation>智能体文件的第二个视图</translation>
    </message>
</context>
<context>
    <name>dossier::DocumentStatus</name>
    <message>
        <source>%1 with BOM</source>
        <translation>%1（带 BOM）</translation>
    </message>
    <message>
        <source>Line ends of this file; choose others</source>
        <translation>此文件的换行符；可选择其他类型</translation>
    </message>
    <message>
        <source>Ln %1 Col %2</source>
        <translation>行 %1，列 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n selected)</source>
        <translation>
            <numerusform>%1（已选择 %n 个字符）</numerusform>
        </translation>
    </message>
    <message>
        <source>Line ends: %1</source>
        <translation>换行符：%1</translation>
    </message>
    <message>
        <source>For: %1 (measured with %2)</source>
        <translation>针对：%1（按 %2 实测）</translation>
    </message>
    <message>
        <source>For: %1 (measured with %2; %3 is installed)</source>
        <translation>针对：%1（按 %2 实测；已安装 %3）</translation>
    </message>
    <message>
        <source>The client that is installed is newer than the one that was measured; it may read files otherwise.</source>
        <translation>已安装的客户端比实测的版本新；读取文件的方式可能不同。</translation>
    </message>
    <message>
        <source>The client by which the file is judged; choose which client reads which folder</source>
        <translation>判定此文件所依据的客户端；可选择各文件夹由哪个客户端读取</translation>
    </message>
</context>
<context>
    <name>dossier::DocumentTabs</name>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>All tabs</source>
        <translation>所有标签页</translation>
    </message>
</context>
<context>
    <name>dossier::DraftAnswer</name>
    <message>
        <source>It wrote no text that could be an agent.</source>
        <translation>输出中没有可作为智能体的文本。</translation>
    </message>
</context>
<context>
    <name>dossier::DraftDialog</name>
    <message>
        <source>&amp;Hand over the text of “%1” as it stands</source>
        <translation>提供“%1”的当前文本(&amp;H)</translation>
    </message>
    <message>
        <source>Draft With a Program</source>
        <translation>用程序起草</translation>
    </message>
    <message>
        <source>What should the new agent do? What is drafted opens unsaved.</source>
        <translation>新智能体要做什么？起草的内容会打开，但不保存。</translation>
    </message>
    <message>
        <source>What should be different in this agent? What is drafted is shown beside it; you take what you want.</source>
        <translation>此智能体需要改动什么？起草的内容会显示在旁边，可从中采用所需部分。</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>It is given to this program: %1</source>
        <translation>将交给此程序：%1</translation>
    </message>
    <message>
        <source>The program is at work</source>
        <translation>程序正在工作</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>起草(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>dossier::DuplicateKey</name>
    <message>
        <source>A key stands twice in the header; only the last counts.</source>
        <translation>文件头中有重复的键；只有最后一个有效。</translation>
    </message>
    <message>
        <source>“%1” stands twice: %2 takes the last one, strict readers leave the agent out.</source>
        <translation>“%1”出现了两次：%2 采用最后一个，严格的解析器会略过此智能体。</translation>
    </message>
    <message>
        <source>This one counts.</source>
        <translation>此项有效。</translation>
    </message>
    <message>
        <source>Remove this “%1”, which does not count</source>
        <translation>移除这个无效的“%1”</translation>
    </message>
</context>
<context>
    <name>dossier::ExampleBlock</name>
    <message>
        <source>The description has no example number %1.</source>
        <translation>描述中没有第 %1 个示例。</translation>
    </message>
    <message>
        <source>Written so, the example would be read otherwise: a line of it begins as a turn does, or quotation marks do not pair. The file keeps what it had.</source>
        <translation>这样书写会使示例的读取结果不同：其中有一行的开头与一轮发言的开头相同，或引号不成对。文件保持原样。</translation>
    </message>
    <message>
        <source>The text holds “&lt;/example&gt;”, which would end the example. The file keeps what it had.</source>
        <translation>文本含有“&lt;/example&gt;”，会使示例在此结束。文件保持原样。</translation>
    </message>
    <message>
        <source>The text holds “&lt;example&gt;”, which would begin another example. The file keeps what it had.</source>
        <translation>文本含有“&lt;example&gt;”，会开始另一个示例。文件保持原样。</translation>
    </message>
    <message>
        <source>An example here is not closed: “&lt;/example&gt;” is missing. Moved, it would swallow the text behind it; close it first.</source>
        <translation>此处有示例未闭合：缺少“&lt;/example&gt;”。移动后，其后的文本会被并入该示例；请先闭合。</translation>
    </message>
</context>
<context>
    <name>dossier::ExampleCard</name>
    <message>
        <source>Move this example up (Alt+Up)</source>
        <translation>上移此示例（Alt+Up）</translation>
    </message>
    <message>
        <source>Move this example down (Alt+Down)</source>
        <translation>下移此示例（Alt+Down）</translation>
    </message>
    <message>
        <source>Remove this example</source>
        <translation>移除此示例</translation>
    </message>
    <message>
        <source>Drag to another place</source>
        <translation>拖动到其他位置</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>示例 %1</translation>
    </message>
    <message>
        <source>Move example %1 up</source>
        <translation>上移示例 %1</translation>
    </message>
    <message>
        <source>Move example %1 down</source>
        <translation>下移示例 %1</translation>
    </message>
    <message>
        <source>Remove example %1</source>
        <translation>移除示例 %1</translation>
    </message>
    <message>
        <source>Show example %1 in the text</source>
        <translation>在文本中显示示例 %1</translation>
    </message>
    <message>
        <source>Context of example %1</source>
        <translation>示例 %1 的情境</translation>
    </message>
    <message>
        <source>Commentary of example %1</source>
        <translation>示例 %1 的解说</translation>
    </message>
    <message>
        <source>Add a turn to example %1</source>
        <translation>为示例 %1 添加一轮</translation>
    </message>
    <message>
        <source>Write example %1 in lines, safe everywhere</source>
        <translation>分行书写示例 %1，各处通用</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>Not closed: “&lt;/example&gt;” is missing</source>
        <translation>未闭合：缺少“&lt;/example&gt;”</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>Add a turn</source>
        <translation>添加一轮</translation>
    </message>
    <message>
        <source>Adds what is said next</source>
        <translation>添加接下来说的话</translation>
    </message>
    <message>
        <source>Commentary (why this agent)</source>
        <translation>解说（为何选此智能体）</translation>
    </message>
    <message>
        <source>Write in lines, safe everywhere</source>
        <translation>分行书写，各处通用</translation>
    </message>
    <message>
        <source>Writes this example with each part on its own line and turns in double quotes, and the description in double quotes: every client reads it alike. No word changes.</source>
        <translation>将此示例的各部分分行书写，各轮发言加双引号，描述也加双引号：所有客户端读取的结果相同。不改动任何文字。</translation>
    </message>
    <message>
        <source>Show this example in the text</source>
        <translation>在文本中显示此示例</translation>
    </message>
    <message>
        <source>&amp;Close the card</source>
        <translation>收起卡片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Show in the text</source>
        <translation>在文本中显示(&amp;S)</translation>
    </message>
    <message>
        <source>Write in &amp;lines, safe everywhere</source>
        <translation>分行书写，各处通用(&amp;L)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>dossier::ExampleList</name>
    <message>
        <source>Add an example</source>
        <translation>添加示例</translation>
    </message>
    <message>
        <source>Appends an example to the description, to be filled in</source>
        <translation>在描述末尾追加一个待填写的示例</translation>
    </message>
    <message>
        <source>Paste a conversation</source>
        <translation>粘贴对话</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Appends the conversation on the clipboard as an example: “User: …”, “You said:”, a terminal’s “&gt; ” and the like</source>
        <translation>将剪贴板中的对话追加为示例：支持“User: …”、“You said:”、终端的“&gt; ”等形式</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more example(s) stand in the text.</source>
        <translation>
            <numerusform>文本中还有 %Ln 个示例。</numerusform>
        </translation>
    </message>
    <message>
        <source>When it happens.</source>
        <translation>在什么情况下。</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>请求的内容</translation>
    </message>
    <message>
        <source>I ask the agent to do it.</source>
        <translation>我会交给该智能体处理。</translation>
    </message>
    <message>
        <source>Why this agent is the right one.</source>
        <translation>为何此智能体合适。</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>剪贴板中没有文本。</translation>
    </message>
    <message>
        <source>Nobody speaks in the pasted text: it stands as what the user says.</source>
        <translation>粘贴的文本中没有说话人：已作为用户说的话添加。</translation>
    </message>
</context>
<context>
    <name>dossier::ExampleTurnRow</name>
    <message>
        <source>Who says this; a click changes it</source>
        <translation>说话人；单击可切换</translation>
    </message>
    <message>
        <source>Remove this turn</source>
        <translation>移除此轮</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>Turn %1 of example %2: the user speaks</source>
        <translation>示例 %2 的第 %1 轮：用户发言</translation>
    </message>
    <message>
        <source>Turn %1 of example %2: the assistant speaks</source>
        <translation>示例 %2 的第 %1 轮：助手发言</translation>
    </message>
    <message>
        <source>What the user says in turn %1 of example %2</source>
        <translation>示例 %2 的第 %1 轮中用户说的话</translation>
    </message>
    <message>
        <source>What the assistant says in turn %1 of example %2</source>
        <translation>示例 %2 的第 %1 轮中助手说的话</translation>
    </message>
    <message>
        <source>Remove turn %1 of example %2</source>
        <translation>移除示例 %2 的第 %1 轮</translation>
    </message>
</context>
<context>
    <name>dossier::ExamplesToPrompt</name>
    <message>
        <source>The description has no examples.</source>
        <translation>描述没有示例。</translation>
    </message>
    <message>
        <source>The description consists of examples only, so nothing would be left of it. Write a sentence before them first.</source>
        <translation>描述只由示例组成，移走后将空无内容。请先在示例之前写一句话。</translation>
    </message>
    <message>
        <source>%1 would read something else then. Move the examples by hand.</source>
        <translation>那样 %1 读取的内容会改变。请手动移动示例。</translation>
    </message>
</context>
<context>
    <name>dossier::ExplanationBox</name>
    <message>
        <source>What is this?</source>
        <translation>这是什么？</translation>
    </message>
</context>
<context>
    <name>dossier::FenceBlanks</name>
    <message>
        <source>Blanks follow a --- that begins or ends the header.</source>
        <translation>文件头开头或结尾的 --- 之后有空格。</translation>
    </message>
    <message>
        <source>Blanks follow these dashes; stricter readers do not see the header.</source>
        <translation>这些短横线之后有空格；较严格的解析器会看不到文件头。</translation>
    </message>
    <message>
        <source>Remove the blanks</source>
        <translation>移除空格</translation>
    </message>
</context>
<context>
    <name>dossier::FieldComparisonModel</name>
    <message>
        <source>only left</source>
        <translation>仅左侧</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>仅右侧</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>（不存在）</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
</context>
<context>
    <name>dossier::FieldContent</name>
    <message>
        <source>This value has bytes that are no text, and where they stand in what is read cannot be told. Edit it in the text.</source>
        <translation>此值含有不是文本的字节，无法判断它们在读取结果中的位置。请在文本中编辑。</translation>
    </message>
</context>
<context>
    <name>dossier::FieldEdit</name>
    <message>
        <source>“%1” was not changed: %2 would take the file for a note.</source>
        <translation>“%1”未更改：否则 %2 会将文件视为笔记。</translation>
    </message>
    <message>
        <source>“%1” was not changed. %2</source>
        <translation>“%1”未更改。%2</translation>
    </message>
    <message>
        <source>“%1” was not changed: %2 would read the rest of the header otherwise. Edit it in the text.</source>
        <translation>“%1”未更改：否则 %2 会以不同方式读取文件头的其余部分。请在文本中编辑。</translation>
    </message>
    <message>
        <source>“%1” may be true or false, not “%2”.</source>
        <translation>“%1”可以是 true 或 false，不能是“%2”。</translation>
    </message>
    <message>
        <source>“%1” must be a whole number of at least %2, not “%3”.</source>
        <translation>“%1”必须是不小于 %2 的整数，不能是“%3”。</translation>
    </message>
    <message>
        <source>There is no “%1” in the header.</source>
        <translation>文件头中没有“%1”。</translation>
    </message>
    <message>
        <source>“%1” holds no single text that could be quoted.</source>
        <translation>“%1”不是可加引号的单个文本。</translation>
    </message>
</context>
<context>
    <name>dossier::FieldEditor</name>
    <message>
        <source>several</source>
        <translation>多个</translation>
    </message>
</context>
<context>
    <name>dossier::FieldEmpty</name>
    <message>
        <source>A field has a key and no value.</source>
        <translation>字段有键但没有值。</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>“%2” has no value, and what %1 makes of that is not known: name the tools, or remove the line.</source>
        <translation>“%2”没有值，尚不清楚 %1 会如何处理：请写明工具，或移除此行。</translation>
    </message>
    <message>
        <source>“%2” has no value, so it tells %1 nothing: fill it in, or remove the line.</source>
        <translation>“%2”没有值，因此对 %1 没有意义：请填写，或移除此行。</translation>
    </message>
</context>
<context>
    <name>dossier::FieldExplanation</name>
    <message>
        <source>A whole number, %1 or more.</source>
        <translation>不小于 %1 的整数。</translation>
    </message>
    <message>
        <source>Either true or false.</source>
        <translation>true 或 false。</translation>
    </message>
    <message>
        <source>&lt;li&gt;%1: %2&lt;/li&gt;</source>
        <comment>a value: what it means</comment>
        <translation>&lt;li&gt;%1：%2&lt;/li&gt;</translation>
    </message>
    <message>
        <source>Its values:</source>
        <translation>可用的值：</translation>
    </message>
    <message>
        <source>Its values: %1.</source>
        <translation>可用的值：%1。</translation>
    </message>
    <message>
        <source>If it is missing: %1</source>
        <translation>省略时：%1</translation>
    </message>
    <message>
        <source>Not to be mistaken for: %1.</source>
        <translation>不要与以下键混淆：%1。</translation>
    </message>
    <message>
        <source>Measured with %1 %2.</source>
        <comment>a client and its version</comment>
        <translation>按 %1 %2 实测。</translation>
    </message>
    <message>
        <source>Since version %1.</source>
        <translation>自版本 %1 起支持。</translation>
    </message>
    <message>
        <source>Ignored in agents of plugins.</source>
        <translation>在插件的智能体中会被忽略。</translation>
    </message>
    <message>
        <source>What is documented: %1</source>
        <comment>a web address follows</comment>
        <translation>文档中的说明：%1</translation>
    </message>
</context>
<context>
    <name>dossier::FieldRow</name>
    <message>
        <source>If absent: %1</source>
        <translation>缺省时：%1</translation>
    </message>
    <message>
        <source>Remove this field from the header</source>
        <translation>从文件头中移除此字段</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>?</source>
        <comment>button beside a field: what is this?</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>What is this? (Shift+F1)</source>
        <translation>这是什么？（Shift+F1）</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation>“%1”是什么？</translation>
    </message>
</context>
<context>
    <name>dossier::FieldValue</name>
    <message>
        <source>This file is open for reading only.</source>
        <translation>此文件以只读方式打开。</translation>
    </message>
    <message>
        <source>The header has no closing line of “---”, so nobody can tell where it ends. Add that line in the text; then the fields can be edited here.</source>
        <translation>文件头缺少结束的“---”行，因此无法判断它在哪里结束。请在文本中添加该行，之后即可在此编辑字段。</translation>
    </message>
</context>
<context>
    <name>dossier::FieldsPanel</name>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Add Field …</source>
        <translation>添加字段…</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>This file has no header yet; the first field you fill in creates it.</source>
        <translation>此文件还没有文件头；填写第一个字段时会创建。</translation>
    </message>
    <message>
        <source>The header is not clean YAML; it is read line by line here, and each field can still be edited.</source>
        <translation>文件头不是规范的 YAML；此处逐行读取，各字段仍可编辑。</translation>
    </message>
    <message>
        <source>This is not YAML yet; the file keeps what it had.</source>
        <translation>这还不是 YAML；文件保持原有内容。</translation>
    </message>
    <message>
        <source>The header is not clean YAML; it is read line by line here. What cannot be told of it is edited in the text.</source>
        <translation>文件头不是规范的 YAML；此处逐行读取。其中无法判定的内容请在文本中编辑。</translation>
    </message>
</context>
<context>
    <name>dossier::Figure</name>
    <message>
        <source>%1 reads %2 of %3 real files as Dossier says, and %4 of %5 files that were made to be difficult.</source>
        <translation>在 %3 个真实文件中，%1 有 %2 个的读取结果与 Dossier 所说一致；在 %5 个特意制作的疑难文件中有 %4 个一致。</translation>
    </message>
    <message>
        <source>Of %1 findings on real files, judged one by one, %2 were wrong; of these, %3 are mended.</source>
        <translation>对真实文件的 %1 条检查结果逐条评判，有 %2 条有误；其中 %3 条已修复。</translation>
    </message>
    <message>
        <source>Killed %1 times while text was typed and saved, with another program writing in between in %2 ways, and in %3 random steps, it lost nothing that was saved or kept.</source>
        <translation>在输入和保存时强制终止 %1 次，让另一程序以 %2 种方式在其间写入，并随机操作 %3 步，已保存或已保留的内容均未丢失。</translation>
    </message>
</context>
<context>
    <name>dossier::FileChange</name>
    <message>
        <source>@ The line ends change to LF.</source>
        <translation>@ 换行符改为 LF。</translation>
    </message>
    <message>
        <source>@ The line ends change to CRLF.</source>
        <translation>@ 换行符改为 CRLF。</translation>
    </message>
    <message>
        <source>@ The line ends change to CR.</source>
        <translation>@ 换行符改为 CR。</translation>
    </message>
    <message>
        <source>@ The byte order mark at the beginning goes.</source>
        <translation>@ 移除开头的字节顺序标记。</translation>
    </message>
    <message>
        <source>@ A byte order mark comes to the beginning.</source>
        <translation>@ 在开头添加字节顺序标记。</translation>
    </message>
</context>
<context>
    <name>dossier::FileController</name>
    <message>
        <source>Saved. Another program wrote this file in the same moment; its version is kept as %1.</source>
        <translation>已保存。另一个程序同时写入了此文件；其版本保留为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came at once. They are listed on the left; the first one is open.</source>
        <translation>
            <numerusform>一次收到 %n 个文件。它们列在左侧，已打开第一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open All in Tabs</source>
        <translation>全部在标签页中打开</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be opened:</source>
        <translation>
            <numerusform>无法打开 %n 个文件：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Saving %1 …</source>
        <translation>正在保存 %1…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Write in Place</source>
        <translation>原地写入</translation>
    </message>
    <message>
        <source>Replace This Name Only</source>
        <translation>仅替换此名称</translation>
    </message>
    <message>
        <source>Save As …</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>This tab is pinned. To close it, unpin it first.</source>
        <translation>此标签页已固定。要关闭，请先取消固定。</translation>
    </message>
    <message>
        <source>Not closed yet: what stands in the field “%1” is not in the text, which could not take it.</source>
        <translation>尚未关闭：字段“%1”中的内容不在文本中，文本无法接受它。</translation>
    </message>
    <message>
        <source>Show the Field</source>
        <translation>显示字段</translation>
    </message>
    <message>
        <source>Close Without It</source>
        <translation>放弃并关闭</translation>
    </message>
    <message>
        <source>Saved without what stands in the field “%1”: the text could not take it, and the field says why.</source>
        <translation>已保存，但不包括字段“%1”中的内容：文本无法接受它，原因见该字段。</translation>
    </message>
</context>
<context>
    <name>dossier::FileExtension</name>
    <message>
        <source>The client does not look at files of this name.</source>
        <translation>客户端不会查看此名称的文件。</translation>
    </message>
    <message>
        <source>%1 looks for names that end in “.md”; “%2” is not found everywhere. Rename the file.</source>
        <translation>%1 查找以“.md”结尾的名称；“%2”并非在各处都能找到。请重命名文件。</translation>
    </message>
    <message>
        <source>%1 looks at files whose name ends in “.md” only, so it never sees this one. Rename the file.</source>
        <translation>%1 只查看名称以“.md”结尾的文件，因此永远看不到此文件。请重命名文件。</translation>
    </message>
</context>
<context>
    <name>dossier::FileNotes</name>
    <message>
        <source>A line of this file has %1 characters. It is shown in pieces and for reading only, as each key in it would take too long.</source>
        <translation>此文件有一行长达 %1 个字符。由于每次按键耗时过长，该行分段显示且为只读。</translation>
    </message>
    <message>
        <source>A line of this file has %1 characters. It is shown in pieces and for reading only, as each key in it would take a while.</source>
        <translation>此文件有一行长达 %1 个字符。由于每次按键都会耗时，该行分段显示且为只读。</translation>
    </message>
    <message>
        <source>Edit Anyway</source>
        <translation>仍然编辑</translation>
    </message>
    <message numerus="yes">
        <source>This file mixes line ends: %n carriage return(s) are shown as marks. They are saved as they are, unless you change them.</source>
        <translation>
            <numerusform>此文件混用换行符：%n 个回车符显示为标记。除非更改，否则会原样保存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds characters that part lines in some programs: their %n byte(s) are shown as marks. They are saved as they are, unless you change them.</source>
        <translation>
            <numerusform>此文件包含在某些程序中会分行的字符：其 %n 个字节显示为标记。除非更改，否则会原样保存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file is not valid UTF-8: %n byte(s) are shown as marks. They are saved as they are, unless you change them.</source>
        <translation>
            <numerusform>此文件不是有效的 UTF-8：%n 个字节显示为标记。除非更改，否则会原样保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change to UTF-8</source>
        <translation>改为 UTF-8</translation>
    </message>
    <message>
        <source>This file is UTF-16. %1 reads UTF-8 only and finds no agent in it. It is saved as UTF-16 until you choose another encoding.</source>
        <translation>此文件是 UTF-16。%1 只读取 UTF-8，在其中找不到智能体。选择其他编码之前，将保存为 UTF-16。</translation>
    </message>
    <message>
        <source>This file is very large: form, checks and colours look at its first %1 characters only.</source>
        <translation>此文件非常大：表单、检查和着色只处理前 %1 个字符。</translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n invisible character(s). Some turn the direction of writing: what is read can differ from what is seen.</source>
        <translation>
            <numerusform>此文件包含 %n 个不可见字符，其中有会改变书写方向的字符：读取的内容可能与看到的不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n invisible character(s), in which a text can be hidden. The model reads them.</source>
        <translation>
            <numerusform>此文件包含 %n 个不可见字符，其中可能隐藏文本。模型会读取它们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n invisible character(s). They are marked in the text; the model reads them.</source>
        <translation>
            <numerusform>此文件包含 %n 个不可见字符，已在文本中标出；模型会读取它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Next</source>
        <translation>显示下一个</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more note(s) on this file</source>
        <translation>
            <numerusform>显示此文件的另外 %n 条说明</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::FilePlans</name>
    <message>
        <source>There is a file %1 already. Rename one of the two first.</source>
        <translation>文件 %1 已存在。请先重命名两者之一。</translation>
    </message>
    <message>
        <source>No client reads agents from there.</source>
        <translation>没有客户端从那里读取智能体。</translation>
    </message>
    <message>
        <source>%1 reads that folder; the file is written for %2 and stays as it is.</source>
        <translation>%1 会读取该文件夹；此文件是为 %2 编写的，保持原样。</translation>
    </message>
    <message>
        <source>This is a link: elsewhere it would lead nowhere. Move the file that it leads to.</source>
        <translation>这是链接：放到别处会失效。请移动它所指向的文件。</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>移动到 %1</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 的副本</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Its disk has no trash. Only “Undo Last Batch” brings it back.</source>
        <translation>其所在磁盘没有回收站。只有“撤销上次批量更改”能将其恢复。</translation>
    </message>
    <message>
        <source>Its name stands in the tools of: %1</source>
        <translation>其名称出现在以下智能体的工具中：%1</translation>
    </message>
    <message>
        <source>Its tab has unsaved edits and stays open.</source>
        <translation>其标签页有未保存的编辑，将保持打开。</translation>
    </message>
    <message>
        <source>Another file of this name goes there too. Rename one of the two first.</source>
        <translation>另一个同名文件也会放到那里。请先重命名两者之一。</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>复制到 %1</translation>
    </message>
    <message>
        <source>Duplicate as “%1”</source>
        <translation>创建副本“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s)</source>
        <translation>
            <numerusform>删除 %n 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::FileSaver</name>
    <message>
        <source>%1 was not saved: its folder or the file may not be written. Save it under another name, or change the permissions.</source>
        <translation>%1 未保存：其文件夹或文件不允许写入。请以其他名称保存，或更改权限。</translation>
    </message>
    <message>
        <source>%1 was not saved: it cannot be replaced in one step, as its folder may not be written or something is mounted there. It can be written in place; if the computer stops in the midst of that, the file may be left half old, half new.</source>
        <translation>%1 未保存：其文件夹不允许写入或该处有挂载，因此无法一步替换。可以原地写入；但若计算机中途停止，文件可能会新旧内容各半。</translation>
    </message>
    <message>
        <source>%1 was not saved: the file has other names as well (hard links). Writing in place changes it under all of them, but not in one step; replacing it parts this name from the others.</source>
        <translation>%1 未保存：该文件还有其他名称（硬链接）。原地写入会同时更改所有名称下的内容，但不是一步完成；替换则会使此名称与其他名称脱离。</translation>
    </message>
    <message>
        <source>%1 was not saved: its folder is gone. Save it under another name.</source>
        <translation>%1 未保存：其文件夹已不存在。请以其他名称保存。</translation>
    </message>
    <message>
        <source>%1 was not saved: something other than a file is in its place. Save it under another name.</source>
        <translation>%1 未保存：其位置被其他对象占用。请以其他名称保存。</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. The old version is whole; free space or save elsewhere.</source>
        <translation>%1 未保存：%2。旧版本完好无损；请释放空间或保存到别处。</translation>
    </message>
    <message>
        <source>%1 was not saved: another program changed it since it was read. Compare, or save over it.</source>
        <translation>%1 未保存：读取之后，它已被其他程序更改。请比较，或覆盖保存。</translation>
    </message>
    <message>
        <source>%1 was saved only in part: %2. The whole text is still here: save it under another name. The version before is kept in “What Dossier wrote”.</source>
        <translation>%1 只保存了一部分：%2。完整文本仍在此处：请以其他名称保存。之前的版本保留在“Dossier 写入的内容”中。</translation>
    </message>
</context>
<context>
    <name>dossier::FileSize</name>
    <message>
        <source>The file is larger than the client reads, or nearly.</source>
        <translation>文件超过或接近客户端读取的大小上限。</translation>
    </message>
    <message>
        <source>%1 skips this file: it has %2 bytes, and %3 are the most that it reads. Move what is not needed in each run into files that the prompt refers to.</source>
        <translation>%1 会跳过此文件：它有 %2 字节，而最多读取 %3 字节。请将并非每次运行都需要的内容移到提示词所引用的文件中。</translation>
    </message>
    <message>
        <source>This file has %1 bytes; %2 skips files of more than %3 bytes.</source>
        <translation>此文件有 %1 字节；%2 会跳过大于 %3 字节的文件。</translation>
    </message>
</context>
<context>
    <name>dossier::FinalNewline</name>
    <message>
        <source>The last line has no line end.</source>
        <translation>最后一行没有换行符。</translation>
    </message>
    <message>
        <source>End the last line</source>
        <translation>为最后一行添加换行符</translation>
    </message>
</context>
<context>
    <name>dossier::FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Show or hide replacing</source>
        <translation>显示或隐藏替换栏</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>上一个匹配项（Shift+Enter）</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>下一个匹配项（Enter）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Replace a&amp;ll</source>
        <translation>全部替换(&amp;A)</translation>
    </message>
    <message>
        <source>\0 is the match, \1 to \9 are its groups, \n is a line end.</source>
        <translation>\0 表示匹配项，\1 到 \9 表示其分组，\n 表示换行。</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>无匹配项</translation>
    </message>
    <message>
        <source>This expression takes too long here.</source>
        <translation>此表达式在这里耗时过长。</translation>
    </message>
    <message>
        <source>More than %1</source>
        <translation>超过 %1 个</translation>
    </message>
    <message>
        <source>Matches: %1</source>
        <translation>匹配项：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>There are too many matches to replace at once.</source>
        <translation>匹配项过多，无法一次替换。</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>已替换：%1</translation>
    </message>
</context>
<context>
    <name>dossier::FindController</name>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Find in All Agent&amp;s …</source>
        <translation>在所有智能体中查找(&amp;S)…</translation>
    </message>
    <message>
        <source>Next &amp;Hit</source>
        <translation>下一个查找结果(&amp;H)</translation>
    </message>
    <message>
        <source>Previous Hit</source>
        <translation>上一个查找结果(&amp;B)</translation>
    </message>
    <message>
        <source>Foun&amp;d</source>
        <translation>查找结果(&amp;D)</translation>
    </message>
    <message>
        <source>The file has changed since it was searched: this match is not there any more.</source>
        <translation>文件在查找之后已更改：此匹配项已不存在。</translation>
    </message>
    <message>
        <source>The file has changed since it was searched: this is the nearest match.</source>
        <translation>文件在查找之后已更改：这是最接近的匹配项。</translation>
    </message>
</context>
<context>
    <name>dossier::FixCommand</name>
    <message>
        <source>Mends what can be mended without changing a word.</source>
        <translation>在不改动任何文字的前提下修复可修复的问题。</translation>
    </message>
    <message>
        <source>Mends only what this rule finds; may be given several times.</source>
        <translation>只修复此规则发现的问题；可多次指定。</translation>
    </message>
    <message>
        <source>Prints the difference and writes nothing.</source>
        <translation>只输出差异，不写入任何内容。</translation>
    </message>
    <message>
        <source>No file or folder to mend is given.</source>
        <translation>未指定要修复的文件或文件夹。</translation>
    </message>
    <message>
        <source>There is no rule “%1”; “dossier-cli rules” lists them.</source>
        <translation>没有规则“%1”；使用“dossier-cli rules”列出规则。</translation>
    </message>
    <message>
        <source>%1: mended (%2)</source>
        <translation>%1：已修复（%2）</translation>
    </message>
    <message>
        <source>%1: the line ends change to LF</source>
        <translation>%1：换行符改为 LF</translation>
    </message>
    <message>
        <source>%1: the byte order mark goes</source>
        <translation>%1：移除字节顺序标记</translation>
    </message>
    <message>
        <source>Files looked at: %1. Would be mended: %2.</source>
        <translation>已查看文件：%1。将会修复：%2。</translation>
    </message>
    <message>
        <source>Files looked at: %1. Mended: %2.</source>
        <translation>已查看文件：%1。已修复：%2。</translation>
    </message>
    <message>
        <source>Errors left: %1.</source>
        <translation>剩余错误：%1。</translation>
    </message>
    <message>
        <source>Findings whose way out changes what is written, and is for you to choose: %1; “dossier-cli check” lists them.</source>
        <translation>有些检查结果的解决办法会更改所写的内容，需自行选择：%1；使用“dossier-cli check”列出。</translation>
    </message>
</context>
<context>
    <name>dossier::FixController</name>
    <message>
        <source>Changes what is written.</source>
        <translation>会更改所写的内容。</translation>
    </message>
    <message>
        <source>Fix Problems</source>
        <translation>修复问题</translation>
    </message>
    <message>
        <source>There is no problem with a fix.</source>
        <translation>没有可修复的问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n fix(es) applied.</source>
        <translation>
            <numerusform>已应用 %n 处修复。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer told in this file: a comment in the header says so.</source>
        <translation>此文件不再报告“%1”：已在文件头中以注释注明。</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
</context>
<context>
    <name>dossier::Fixes</name>
    <message>
        <source>Quote “%1”: no word changes</source>
        <translation>为“%1”加引号：不改动任何文字</translation>
    </message>
    <message>
        <source>Change the line ends to LF</source>
        <translation>将换行符改为 LF</translation>
    </message>
</context>
<context>
    <name>dossier::FocusMode</name>
    <message>
        <source>Focus &amp;Mode</source>
        <translation>专注模式(&amp;M)</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Focus mode. Esc leaves it.</source>
        <translation>专注模式。按 Esc 退出。</translation>
    </message>
</context>
<context>
    <name>dossier::FolderDialects</name>
    <message>
        <source>%1 is not in %2. Choose a folder inside that place, or the project that holds the place.</source>
        <translation>%1 不在 %2 中。请选择其中的文件夹，或选择该文件夹所在的项目。</translation>
    </message>
</context>
<context>
    <name>dossier::FoldersPage</name>
    <message>
        <source>Add &amp;Folder …</source>
        <translation>添加文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Folders and the client that reads them</source>
        <translation>文件夹以及读取它们的客户端</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>读取者</translation>
    </message>
    <message>
        <source>&amp;Read by:</source>
        <translation>读取者(&amp;R)：</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>As its place says</source>
        <translation>依所在位置而定</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Client that reads %1</source>
        <translation>读取 %1 的客户端</translation>
    </message>
    <message>
        <source>There is no place yet whose folders could be named. Add one with File ▸ Add Folder.</source>
        <translation>还没有可指定其文件夹的位置。请通过“文件 ▸ 添加文件夹”添加。</translation>
    </message>
    <message>
        <source>Applying writes it to %1.</source>
        <translation>应用后会写入 %1。</translation>
    </message>
    <message>
        <source>Named in %1, for all who work on it; the nearest folder counts.</source>
        <translation>在 %1 中指定，对参与此项目的所有人有效；以最近的文件夹为准。</translation>
    </message>
    <message>
        <source>There is no %1 yet; it is made for the first folder that is named.</source>
        <translation>还没有 %1；指定第一个文件夹时会创建它。</translation>
    </message>
</context>
<context>
    <name>dossier::FormatActions</name>
    <message>
        <source>Nothing to format here: the header, code and the marks of lists stay as they are.</source>
        <translation>此处没有可设置格式的内容：文件头、代码和列表标记保持原样。</translation>
    </message>
    <message>
        <source>No heading changes here: the header and code stay as they are.</source>
        <translation>此处没有可更改的标题：文件头和代码保持原样。</translation>
    </message>
    <message>
        <source>No line of the prompt to change here: the header and code stay as they are.</source>
        <translation>此处没有可更改的提示词行：文件头和代码保持原样。</translation>
    </message>
    <message>
        <source>Heading Do&amp;wn</source>
        <translation>降低标题级别(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;No Heading</source>
        <translation>取消标题(&amp;N)</translation>
    </message>
    <message>
        <source>Bul&amp;let List</source>
        <translation>项目符号列表(&amp;L)</translation>
    </message>
    <message>
        <source>Nu&amp;mbered List</source>
        <translation>编号列表(&amp;M)</translation>
    </message>
    <message>
        <source>No code block can begin or end here: none may lie in the header, or half inside another one.</source>
        <translation>此处无法创建或取消代码块：代码块不能位于文件头中，也不能与其他代码块部分重叠。</translation>
    </message>
    <message>
        <source>These lines stay: no line leaves the header or the prompt.</source>
        <translation>这些行保持原样：任何行都不会离开文件头或提示词。</translation>
    </message>
    <message>
        <source>Move Lines &amp;Down</source>
        <translation>下移行(&amp;D)</translation>
    </message>
    <message>
        <source>Du&amp;plicate Lines</source>
        <translation>创建行副本(&amp;P)</translation>
    </message>
    <message>
        <source>D&amp;elete Lines</source>
        <translation>删除行(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Join Lines</source>
        <translation>合并行(&amp;J)</translation>
    </message>
    <message>
        <source>There is no next line of the prompt to join with.</source>
        <translation>提示词中没有可合并的下一行。</translation>
    </message>
    <message>
        <source>&amp;Renumber List</source>
        <translation>列表重新编号(&amp;R)</translation>
    </message>
    <message>
        <source>There is no numbered list at the cursor whose numbers are out of order.</source>
        <translation>光标处没有编号混乱的编号列表。</translation>
    </message>
    <message>
        <source>Select Next Occurrence</source>
        <translation>选择下一个匹配项</translation>
    </message>
    <message>
        <source>Select Previous Occurrence</source>
        <translation>选择上一个匹配项</translation>
    </message>
    <message>
        <source>&amp;Matching Bracket</source>
        <translation>匹配的括号(&amp;M)</translation>
    </message>
    <message>
        <source>Paste Without Lin&amp;ks</source>
        <translation>粘贴而不生成链接(&amp;O)</translation>
    </message>
    <message>
        <source>This stands nowhere else in the text.</source>
        <translation>文本中没有其他相同的内容。</translation>
    </message>
    <message>
        <source>The cursor is beside no bracket, tag or code mark with its counterpart near it.</source>
        <translation>光标旁没有能在附近找到配对项的括号、标签或代码标记。</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <comment>makes words bold</comment>
        <translation>粗体(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <comment>makes words italic</comment>
        <translation>斜体(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <comment>words as code</comment>
        <translation>代码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Strikethrough</source>
        <comment>strikes words out</comment>
        <translation>删除线(&amp;S)</translation>
    </message>
    <message>
        <source>Heading &amp;Up</source>
        <translation>提升标题级别(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <comment>a menu of levels</comment>
        <translation>标题(&amp;H)</translation>
    </message>
    <message>
        <source>Level &amp;%1</source>
        <comment>of a heading</comment>
        <translation>&amp;%1 级</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <comment>an item to be ticked</comment>
        <translation>任务(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <comment>quoted lines</comment>
        <translation>引用(&amp;Q)</translation>
    </message>
    <message>
        <source>C&amp;ode Block</source>
        <translation>代码块(&amp;O)</translation>
    </message>
    <message>
        <source>Mo&amp;ve Lines Up</source>
        <translation>上移行(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <comment>a menu in the menu of the text</comment>
        <translation>格式(&amp;F)</translation>
    </message>
</context>
<context>
    <name>dossier::FoundModel</name>
    <message numerus="yes">
        <source>%1, %n match(es)</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%1，%n 个匹配项</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>a match, and the text of its line</comment>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>dossier::FoundPanel</name>
    <message>
        <source>Find in all agents</source>
        <translation>在所有智能体中查找</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>\0 is the match, \1 to \9 are its groups, \n is a line end.</source>
        <translation>\0 表示匹配项，\1 到 \9 表示其分组，\n 表示换行。</translation>
    </message>
    <message>
        <source>Replace …</source>
        <translation>替换…</translation>
    </message>
    <message>
        <source>In which files</source>
        <translation>在哪些文件中</translation>
    </message>
    <message>
        <source>Names of files and folders, several with commas between them. * stands for any characters, ** for any folders, {a,b} for one of several: review*, team-?/**, {old,draft}-*</source>
        <translation>文件和文件夹的名称，多个名称以英文逗号分隔。* 表示任意字符，** 表示任意文件夹，{a,b} 表示其中之一：review*, team-?/**, {old,draft}-*</translation>
    </message>
    <message>
        <source>Only in these files</source>
        <translation>仅在这些文件中</translation>
    </message>
    <message>
        <source>Not in these files</source>
        <translation>排除这些文件</translation>
    </message>
    <message>
        <source>Which agents</source>
        <translation>哪些智能体</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>所有智能体</translation>
    </message>
    <message>
        <source>Those that a session uses</source>
        <translation>会话所用的智能体</translation>
    </message>
    <message>
        <source>Of a client that is started in the folder after “Seen from”</source>
        <translation>即在“视角”后的文件夹中启动的客户端的会话</translation>
    </message>
    <message>
        <source>Those in the list at the side</source>
        <translation>左侧列表中的智能体</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>停止查找</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Type what is looked for.</source>
        <translation>请输入要查找的内容。</translation>
    </message>
    <message>
        <source>Matches: %1, files: %2. Searched: %3 of %4</source>
        <translation>匹配项：%1，文件：%2。已查找：%3/%4</translation>
    </message>
    <message>
        <source>Matches: %1, files: %2. Stopped before the end.</source>
        <translation>匹配项：%1，文件：%2。查找中途停止。</translation>
    </message>
    <message>
        <source>More than %1 matches: search for something more specific to see them all, and to replace them.</source>
        <translation>匹配项超过 %1 个：请查找更明确的内容，以便显示并替换所有匹配项。</translation>
    </message>
    <message numerus="yes">
        <source>Not found in %n file(s).</source>
        <translation>
            <numerusform>在 %n 个文件中未找到。</numerusform>
        </translation>
    </message>
    <message>
        <source>Matches: %1, files: %2</source>
        <translation>匹配项：%1，文件：%2</translation>
    </message>
    <message>
        <source>Shows each replacement before it is made</source>
        <translation>在替换之前显示每一处替换</translation>
    </message>
    <message>
        <source>Wait until the search is complete and has found something</source>
        <translation>须先找到匹配项，并且全部找到</translation>
    </message>
</context>
<context>
    <name>dossier::GeminiLoader</name>
    <message>
        <source>Gemini CLI does not load this agent: “%1” must be a whole address, such as https://example.org/card.</source>
        <translation>Gemini CLI 不会加载此智能体：“%1”必须是完整的地址，例如 https://example.org/card。</translation>
    </message>
    <message>
        <source>Gemini CLI does not load this agent: it takes either “agent_card_url” or “agent_card_json”, not both.</source>
        <translation>Gemini CLI 不会加载此智能体：“agent_card_url”与“agent_card_json”只能有其一，不能并存。</translation>
    </message>
    <message>
        <source>Gemini CLI does not load this agent: “agent_card_json” must be JSON.</source>
        <translation>Gemini CLI 不会加载此智能体：“agent_card_json”必须是 JSON。</translation>
    </message>
    <message>
        <source>Gemini CLI does not load this agent: “%1” in “tools” is no name of its tools.</source>
        <translation>Gemini CLI 不会加载此智能体：“tools”中的“%1”不是其工具名称。</translation>
    </message>
    <message>
        <source>Gemini CLI does not load this agent: it knows no field “%1”, and takes no others.</source>
        <translation>Gemini CLI 不会加载此智能体：它没有字段“%1”，且不接受其他字段。</translation>
    </message>
    <message>
        <source>Gemini CLI does not load this agent: its name may hold the letters a to z, digits, hyphens and underscores only.</source>
        <translation>Gemini CLI 不会加载此智能体：其名称只能包含字母 a 到 z、数字、连字符和下划线。</translation>
    </message>
    <message>
        <source>Gemini CLI finds no agent here: the list in the header is empty.</source>
        <translation>Gemini CLI 在此找不到智能体：文件头中的列表为空。</translation>
    </message>
    <message>
        <source>Gemini CLI does not load this file: a list in the header must hold remote agents, each of “key: value” lines.</source>
        <translation>Gemini CLI 不会加载此文件：文件头中的列表必须包含远程智能体，每个都由“键: 值”行组成。</translation>
    </message>
</context>
<context>
    <name>dossier::Gutter</name>
    <message>
        <source>Line numbers, problems and changes since the last commit</source>
        <translation>行号、问题和自上次提交以来的更改</translation>
    </message>
    <message>
        <source>Show the header</source>
        <translation>显示文件头</translation>
    </message>
    <message>
        <source>Fold the header</source>
        <translation>折叠文件头</translation>
    </message>
    <message>
        <source>1 line is folded below this one.</source>
        <translation>此行下方折叠了 1 行。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are folded below this one.</source>
        <translation>
            <numerusform>此行下方折叠了 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folded lines</source>
        <translation>展开折叠的行</translation>
    </message>
    <message>
        <source>Fold the lines that belong to this one</source>
        <translation>折叠属于此行的各行</translation>
    </message>
</context>
<context>
    <name>dossier::Handbook</name>
    <message>
        <source>Handbook</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderConsequence</name>
    <message>
        <source>%1 loads this agent by its file name alone: all its fields are lost.</source>
        <translation>%1 仅凭文件名加载此智能体：所有字段都会丢失。</translation>
    </message>
    <message>
        <source>%1 repairs this; strict readers such as Copilot CLI do not and leave the agent out.</source>
        <translation>%1 会修复此问题；Copilot CLI 等严格的解析器不会修复，而是略过此智能体。</translation>
    </message>
    <message>
        <source>Strict readers such as Copilot CLI leave the agent out.</source>
        <translation>Copilot CLI 等严格的解析器会略过此智能体。</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderEdit</name>
    <message>
        <source>“%1” cannot be changed here without changing other lines as well; edit it in the text.</source>
        <translation>在此更改“%1”必然会改动其他行；请在文本中编辑。</translation>
    </message>
    <message>
        <source>The header has no closing line of ---, so nobody can tell where it ends; add that line first.</source>
        <translation>文件头缺少结束的 --- 行，因此无法判断它在哪里结束；请先添加该行。</translation>
    </message>
    <message>
        <source>The header does not begin in the first line, so no client reads it; move it to the top of the text first.</source>
        <translation>文件头不是从第一行开始，因此没有客户端会读取；请先将其移到文本开头。</translation>
    </message>
    <message>
        <source>The header is written in braces; change it in the text.</source>
        <translation>文件头用花括号书写；请在文本中更改。</translation>
    </message>
    <message>
        <source>The header holds no fields; change it in the text.</source>
        <translation>文件头不含字段；请在文本中更改。</translation>
    </message>
    <message>
        <source>“%1” can be no key of a header.</source>
        <translation>“%1”不能作为文件头的键。</translation>
    </message>
    <message>
        <source>“%1” is no number and no word that YAML reads bare.</source>
        <translation>“%1”不是数字，也不是 YAML 可不加引号读取的词。</translation>
    </message>
    <message>
        <source>One value is expected here, with each key only once.</source>
        <translation>此处应为单个值，且每个键只出现一次。</translation>
    </message>
    <message>
        <source>The header has no key “%1”.</source>
        <translation>文件头没有键“%1”。</translation>
    </message>
    <message>
        <source>The header has a key “%1” already.</source>
        <translation>文件头已有键“%1”。</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderMissing</name>
    <message>
        <source>The file has no header, so it is a note and no agent.</source>
        <translation>文件没有文件头，因此是笔记，不是智能体。</translation>
    </message>
    <message>
        <source>%1 takes this file for a note, not for an agent: it has no header with a name.</source>
        <translation>%1 将此文件视为笔记，而不是智能体：它没有带名称的文件头。</translation>
    </message>
    <message>
        <source>Add a header with the name “%1”</source>
        <translation>添加名称为“%1”的文件头</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderNotFirst</name>
    <message>
        <source>Something stands above the header, so the client does not see it.</source>
        <translation>文件头上方有其他内容，因此客户端看不到它。</translation>
    </message>
    <message>
        <source>%1 takes this file for a note, not for an agent: its header has to begin in the first line.</source>
        <translation>%1 将此文件视为笔记，而不是智能体：文件头必须从第一行开始。</translation>
    </message>
    <message>
        <source>Move the header to the first line</source>
        <translation>将文件头移到第一行</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderTab</name>
    <message>
        <source>A line of the header is indented with a tab.</source>
        <translation>文件头中有一行用制表符缩进。</translation>
    </message>
    <message>
        <source>“%1” is indented with a tab; YAML wants blanks.</source>
        <translation>“%1”用制表符缩进；YAML 要求用空格。</translation>
    </message>
    <message>
        <source>Indent with blanks</source>
        <translation>用空格缩进</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderUnclosed</name>
    <message>
        <source>The header begins, but no second line of --- ends it.</source>
        <translation>文件头已开始，但没有第二个 --- 行来结束它。</translation>
    </message>
    <message>
        <source>%1 does not load this agent: no second line of --- ends the header.</source>
        <translation>%1 不会加载此智能体：没有第二个 --- 行来结束文件头。</translation>
    </message>
    <message>
        <source>%1 takes this file for a note, not for an agent: no second line of --- ends the header.</source>
        <translation>%1 将此文件视为笔记，而不是智能体：没有第二个 --- 行来结束文件头。</translation>
    </message>
    <message>
        <source>Close the header with a line of ---</source>
        <translation>用 --- 行结束文件头</translation>
    </message>
</context>
<context>
    <name>dossier::HelpController</name>
    <message>
        <source>&amp;Handbook</source>
        <translation>使用手册(&amp;H)</translation>
    </message>
    <message>
        <source>In the handbook: %1</source>
        <comment>the title of a page</comment>
        <translation>使用手册：%1</translation>
    </message>
    <message>
        <source>What Is &amp;This?</source>
        <translation>这是什么(&amp;T)？</translation>
    </message>
    <message>
        <source>There is no explanation for this place; F1 opens the handbook.</source>
        <translation>此处没有相关说明；按 F1 打开使用手册。</translation>
    </message>
</context>
<context>
    <name>dossier::HooksEmptyList</name>
    <message>
        <source>An empty list of hooks makes the client drop the agent.</source>
        <translation>空的钩子列表会使客户端丢弃此智能体。</translation>
    </message>
    <message>
        <source>%1 has been seen to drop an agent with an empty list of hooks, without a message: remove the line.</source>
        <translation>据观察，%1 会丢弃钩子列表为空的智能体，且不显示消息：请移除此行。</translation>
    </message>
    <message>
        <source>Remove “hooks”: nothing else changes</source>
        <translation>移除“hooks”：其他内容不变</translation>
    </message>
</context>
<context>
    <name>dossier::HooksShape</name>
    <message>
        <source>The hooks are not of the form that the client reads.</source>
        <translation>钩子的格式不是客户端所读取的格式。</translation>
    </message>
    <message>
        <source>%1 asks for events under “hooks”, such as “PreToolUse:”, each with a list; what stands here does not run.</source>
        <translation>%1 要求“hooks”下是事件，例如“PreToolUse:”，每个事件带一个列表；此处的内容不会运行。</translation>
    </message>
    <message>
        <source>%1 asks for a list behind the event; what stands here does not run.</source>
        <translation>%1 要求事件之后是列表；此处的内容不会运行。</translation>
    </message>
    <message>
        <source>%1 asks for “matcher” and a list “hooks” in each entry of an event; what stands here does not run.</source>
        <translation>%1 要求事件的每个条目都有“matcher”和列表“hooks”；此处的内容不会运行。</translation>
    </message>
    <message>
        <source>%1 asks each hook for its “type”, such as “type: command”; without it the hook does not run.</source>
        <translation>%1 要求每个钩子写明“type”，例如“type: command”；没有它，钩子不会运行。</translation>
    </message>
</context>
<context>
    <name>dossier::HooksUnknownEvent</name>
    <message>
        <source>The client has no event of this name.</source>
        <translation>客户端没有此名称的事件。</translation>
    </message>
    <message>
        <source>%1 is not known to have an event “%2”; its hooks may never run.</source>
        <translation>据目前所知，%1 没有事件“%2”；其钩子可能永远不会运行。</translation>
    </message>
    <message>
        <source>%1 has no event “%2”, so its hooks never run; there is “%3”.</source>
        <translation>%1 没有事件“%2”，因此其钩子永远不会运行；有名为“%3”的事件。</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>改为“%1”</translation>
    </message>
</context>
<context>
    <name>dossier::HoverText</name>
    <message>
        <source>The field is called “%1”.</source>
        <translation>正确的字段是“%1”。</translation>
    </message>
    <message>
        <source>All tools of the MCP server “%1”.</source>
        <translation>MCP 服务器“%1”的所有工具。</translation>
    </message>
    <message>
        <source>The tool “%1” of the MCP server “%2”.</source>
        <translation>MCP 服务器“%2”的工具“%1”。</translation>
    </message>
    <message>
        <source>An agent that is built into %1.</source>
        <translation>%1 内置的智能体。</translation>
    </message>
    <message>
        <source>%1 on a light ground, %2 on a dark one.</source>
        <translation>浅色背景上为 %1，深色背景上为 %2。</translation>
    </message>
    <message>
        <source>%1 does not know this colour. The one most like it is “%2”.</source>
        <translation>%1 不认识此颜色。最接近的颜色是“%2”。</translation>
    </message>
    <message>
        <source>This model has been switched off: asking for it fails.</source>
        <translation>该模型已停用：请求它会失败。</translation>
    </message>
    <message>
        <source>“%1” takes its place.</source>
        <translation>由“%1”代替。</translation>
    </message>
    <message>
        <source>If it is not there: %1</source>
        <translation>省略时：%1</translation>
    </message>
    <message>
        <source>%1 ignores it in a plugin.</source>
        <translation>在插件中，%1 会忽略它。</translation>
    </message>
    <message>
        <source>%1 reads it from version %2 on.</source>
        <translation>%1 自版本 %2 起才会读取它。</translation>
    </message>
    <message>
        <source>Older names: %1</source>
        <translation>旧名称：%1</translation>
    </message>
    <message>
        <source>Only older versions of %1 have it.</source>
        <translation>只有旧版 %1 才有。</translation>
    </message>
    <message>
        <source>Agents are never given it, even if it is named.</source>
        <translation>即使写明，也绝不会提供给智能体。</translation>
    </message>
    <message>
        <source>Another name of “%1”.</source>
        <translation>“%1”的别名。</translation>
    </message>
</context>
<context>
    <name>dossier::IgnoredHere</name>
    <message>
        <source>The client ignores this field in agents of a plugin.</source>
        <translation>客户端会忽略插件智能体中的此字段。</translation>
    </message>
    <message>
        <source>%1 ignores “%2” in agents of a plugin; in a project or at home it counts.</source>
        <translation>%1 会忽略插件智能体中的“%2”；在项目或个人位置中则有效。</translation>
    </message>
</context>
<context>
    <name>dossier::InputFiles</name>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>%1 不允许读取。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是文件。</translation>
    </message>
</context>
<context>
    <name>dossier::InstalledPlugins</name>
    <message>
        <source>it holds no object</source>
        <translation>其中不含对象</translation>
    </message>
    <message>
        <source>%1 could not be read as JSON: %2. What it lists is not shown.</source>
        <translation>无法将 %1 作为 JSON 读取：%2。其中列出的内容不会显示。</translation>
    </message>
</context>
<context>
    <name>dossier::Invisible</name>
    <message>
        <source>The text holds characters that are not seen.</source>
        <translation>文本包含不可见的字符。</translation>
    </message>
    <message>
        <source>Letters that nobody sees (%1) stand here; the model reads them. A text may be hidden in them.</source>
        <translation>此处有不可见的字母（%1）；模型会读取它们。其中可能隐藏文本。</translation>
    </message>
    <message>
        <source>A character that nobody sees (%1) stands here; the model reads it.</source>
        <translation>此处有不可见的字符（%1）；模型会读取它。</translation>
    </message>
    <message>
        <source>Here is another one.</source>
        <translation>此处还有一个。</translation>
    </message>
    <message>
        <source>Remove what is not seen</source>
        <translation>移除不可见的内容</translation>
    </message>
</context>
<context>
    <name>dossier::Journal</name>
    <message>
        <source>Nothing was written: what is about to be done could not be noted in %1 (%2). Free space or change the permissions there.</source>
        <translation>未写入任何内容：无法将要执行的操作记录到 %1（%2）。请在该处释放空间或更改权限。</translation>
    </message>
    <message>
        <source>What the file held before was not kept.</source>
        <translation>文件之前的内容未保留。</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>无法创建其文件夹</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>被另一个程序占用</translation>
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
        <translation>已编辑</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>已重命名</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>写入后的状态</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>写入前的状态</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>此后有更改</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>此后已消失</translation>
    </message>
    <message>
        <source>Another file there</source>
        <translation>该处是另一个文件</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>All as written</source>
        <translation>均为写入后的状态</translation>
    </message>
    <message>
        <source>%1 of %2 as written</source>
        <translation>%2 个中有 %1 个为写入后的状态</translation>
    </message>
    <message>
        <source>several</source>
        <translation>多个</translation>
    </message>
    <message>
        <source>is now %1</source>
        <translation>现名为 %1</translation>
    </message>
    <message>
        <source>What the file held before was not kept: it was too large.</source>
        <translation>文件之前的内容未保留：文件过大。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>command, file</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>dossier::JournalPanel</name>
    <message>
        <source>Each write is noted with what the file held before. The newest are kept, up to %1, in %2.</source>
        <translation>每次写入都会连同文件之前的内容一起记录。最新的记录保留在 %2 中，上限为 %1。</translation>
    </message>
    <message>
        <source>This file only</source>
        <translation>仅此文件</translation>
    </message>
    <message>
        <source>&amp;Undo This</source>
        <translation>撤销此项(&amp;U)</translation>
    </message>
    <message>
        <source>Undo &amp;All of It</source>
        <translation>全部撤销(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Show in Places</source>
        <translation>在智能体树中显示(&amp;S)</translation>
    </message>
    <message>
        <source>Brings the file back to what it was before this write; what came since is never lost without a question</source>
        <translation>将文件恢复到此次写入之前的状态；此后的更改不会未经询问就丢失</translation>
    </message>
    <message>
        <source>Brings back all files of this command</source>
        <translation>恢复此命令涉及的所有文件</translation>
    </message>
    <message>
        <source>What the file held before, beside what was written</source>
        <translation>并排显示文件之前的内容与写入的内容</translation>
    </message>
    <message>
        <source>Selects the file in the tree of agents</source>
        <translation>在智能体树中选中该文件</translation>
    </message>
    <message>
        <source>What Dossier wrote</source>
        <translation>Dossier 写入的内容</translation>
    </message>
    <message>
        <source>Filter files and commands</source>
        <translation>筛选文件和命令</translation>
    </message>
    <message>
        <source>Shows what was written to the file of the chosen row, or to the open one</source>
        <translation>显示对所选行的文件或打开的文件写入的内容</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Nothing was written yet. Each save and each change of files will be listed here, with a way back.</source>
        <translation>尚未写入任何内容。每次保存和每次文件更改都会列在此处，并可恢复。</translation>
    </message>
    <message>
        <source>Nothing that was written fits the filter.</source>
        <translation>没有符合筛选条件的写入记录。</translation>
    </message>
</context>
<context>
    <name>dossier::JsYaml</name>
    <message>
        <source>a second document begins</source>
        <translation>第二个文档由此开始</translation>
    </message>
    <message>
        <source>the key “%1” is there twice</source>
        <translation>键“%1”重复出现</translation>
    </message>
    <message>
        <source>the tag “%1” is not known</source>
        <translation>标签“%1”未知</translation>
    </message>
    <message>
        <source>“&lt;&lt;” merges no such value</source>
        <translation>“&lt;&lt;”不能合并此类值</translation>
    </message>
</context>
<context>
    <name>dossier::JsonObject</name>
    <message>
        <source>%1 is not a known member</source>
        <translation>%1 不是已知的成员</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>JSON pointer, what is wrong there</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <translation>必须是非空文本</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>必须是文本</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>必须是 true 或 false</translation>
    </message>
    <message>
        <source>must be a whole number, 0 or more</source>
        <translation>必须是大于或等于 0 的整数</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>必须是文本列表</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>必须是列表</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 必须是对象</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>必须是对象</translation>
    </message>
    <message>
        <source>the file must hold one object</source>
        <translation>文件必须包含一个对象</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4.</source>
        <translation>%1，第 %2 行，第 %3 列：%4。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
</context>
<context>
    <name>dossier::KeyField</name>
    <message>
        <source>none: press keys</source>
        <translation>无：请按下按键</translation>
    </message>
</context>
<context>
    <name>dossier::LastCommit</name>
    <message>
        <source>The repository %1 could not be read (%2), so what differs from its last commit is not known. To see what is wrong, call: git -C &quot;%1&quot; fsck</source>
        <translation>无法读取仓库 %1（%2），因此不清楚与上次提交的差异。要了解问题所在，请运行：git -C &quot;%1&quot; fsck</translation>
    </message>
    <message>
        <source>The repository %1 belongs to another user and is not looked into. If you trust it, call: git config --global --add safe.directory &quot;%1&quot;</source>
        <translation>仓库 %1 属于另一个用户，因此未查看其内容。如果信任它，请运行：git config --global --add safe.directory &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The file in the last commit is too large to be compared.</source>
        <translation>上次提交中的文件过大，无法比较。</translation>
    </message>
</context>
<context>
    <name>dossier::LineMarks</name>
    <message>
        <source>New since the last commit</source>
        <translation>自上次提交后新增</translation>
    </message>
    <message>
        <source>Changed since the last commit. Before:</source>
        <translation>自上次提交后已更改。之前为：</translation>
    </message>
    <message>
        <source>Removed here since the last commit:</source>
        <translation>自上次提交后在此移除：</translation>
    </message>
</context>
<context>
    <name>dossier::LinkOpener</name>
    <message>
        <source>Only web and mail addresses are opened: %1</source>
        <translation>只能打开网页和邮件地址：%1</translation>
    </message>
</context>
<context>
    <name>dossier::ListCommand</name>
    <message>
        <source>Lists the agents as a client sees them that is started in a folder.</source>
        <translation>列出在某个文件夹中启动的客户端所能看到的智能体。</translation>
    </message>
    <message>
        <source>The one client to list for, such as claude-code, or auto for all.</source>
        <translation>只列出某一个客户端的智能体，例如 claude-code；auto 表示全部。</translation>
    </message>
    <message>
        <source>The form of the answer.</source>
        <translation>输出格式。</translation>
    </message>
    <message>
        <source>“list” takes one folder.</source>
        <translation>“list”只接受一个文件夹。</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>托管</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>Plugin source</source>
        <translation>插件源</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>No agents were found for %1.</source>
        <translation>未找到用于 %1 的智能体。</translation>
    </message>
    <message>
        <source>Read by no client:</source>
        <translation>没有客户端读取：</translation>
    </message>
    <message>
        <source>%1 in %2:</source>
        <translation>%2 中的 %1：</translation>
    </message>
</context>
<context>
    <name>dossier::Liveness</name>
    <message>
        <source>%1 takes this file for a note, so no session has it as an agent.</source>
        <translation>%1 将此文件视为笔记，因此没有会话将其作为智能体。</translation>
    </message>
    <message>
        <source>%1 does not load this file, so sessions go on without it.</source>
        <translation>%1 不会加载此文件，因此会话运行时没有它。</translation>
    </message>
    <message>
        <source>Whether running sessions of %1 take it is not known.</source>
        <translation>尚不清楚运行中的 %1 会话是否会采用它。</translation>
    </message>
    <message>
        <source>Running sessions take it after %1.</source>
        <translation>运行中的会话在执行 %1 后采用它。</translation>
    </message>
    <message>
        <source>Running sessions with this plugin take it after %1; where a copy of it is installed, that has to be updated first.</source>
        <translation>使用此插件的运行中会话在执行 %1 后采用它；若安装了插件的副本，须先更新该副本。</translation>
    </message>
    <message>
        <source>%1 reads no agents from this folder.</source>
        <translation>%1 不会从此文件夹读取智能体。</translation>
    </message>
    <message>
        <source>%1 reads no agents from this folder, but from “%2” of a project.</source>
        <translation>%1 不会从此文件夹读取智能体，而是从项目的“%2”读取。</translation>
    </message>
    <message>
        <source>Whether running sessions of %1 take it is not known; new ones do.</source>
        <translation>尚不清楚运行中的 %1 会话是否会采用它；新会话会采用。</translation>
    </message>
    <message>
        <source>Restart %1 to use it: this agents folder is new, and running sessions do not watch it.</source>
        <translation>请重新启动 %1 以使用它：此智能体文件夹是新建的，运行中的会话不会监视它。</translation>
    </message>
    <message>
        <source>Running sessions of %1 take it within seconds.</source>
        <translation>运行中的 %1 会话会在数秒内采用它。</translation>
    </message>
</context>
<context>
    <name>dossier::LongSection</name>
    <message>
        <source>A section of the prompt is very long.</source>
        <translation>提示词中有一节很长。</translation>
    </message>
    <message>
        <source>The section “%1” has more than 500 tokens; parts of their own are easier to follow.</source>
        <translation>“%1”一节超过 500 个 token；拆分成多个部分更便于遵循。</translation>
    </message>
</context>
<context>
    <name>dossier::LongTextEditor</name>
    <message>
        <source>The file writes line breaks as “\n”; here they are lines.</source>
        <translation>文件中将换行写为“\n”；此处显示为多行。</translation>
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
        <translation>问题</translation>
    </message>
    <message>
        <source>Where It Loads</source>
        <translation>加载情况</translation>
    </message>
    <message>
        <source>Who Would Be Asked?</source>
        <translation>会交给谁？</translation>
    </message>
    <message>
        <source>%1 The checks go on as if it were not there.</source>
        <translation>%1检查会照常进行，如同它不存在。</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>清空列表(&amp;C)</translation>
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
        <translation>已复制：仅包含版本和设置，不含文件名或人名。</translation>
    </message>
    <message>
        <source>This language is used from the next start on.</source>
        <translation>下次启动后将使用此语言。</translation>
    </message>
</context>
<context>
    <name>dossier::MaxTurnsInvalid</name>
    <message>
        <source>“maxTurns” is no whole number above zero.</source>
        <translation>“maxTurns”不是大于零的整数。</translation>
    </message>
    <message>
        <source>%1 wants a whole number above zero here; what it does with another is not known.</source>
        <translation>%1 在此要求大于零的整数；尚不清楚它如何处理其他值。</translation>
    </message>
    <message>
        <source>Change to the number %1</source>
        <translation>改为数字 %1</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>移除“%1”</translation>
    </message>
</context>
<context>
    <name>dossier::McpSecret</name>
    <message>
        <source>A secret stands in the configuration of a server.</source>
        <translation>服务器的配置中含有机密信息。</translation>
    </message>
    <message>
        <source>What stands under “%2” looks like a secret, and whoever gets this file gets it too. Set the server up in %1 itself and only name it here.</source>
        <translation>“%2”下的内容看起来像机密信息，得到此文件的人也会得到它。请在 %1 中设置该服务器，此处只写其名称。</translation>
    </message>
</context>
<context>
    <name>dossier::McpShape</name>
    <message>
        <source>The MCP servers are not of the form that the client reads.</source>
        <translation>MCP 服务器的格式不是客户端所读取的格式。</translation>
    </message>
    <message>
        <source>%1 asks for a list here, each entry a server’s name or one “name:” with its configuration below; what stands here is not read.</source>
        <translation>%1 在此要求列表，每个条目为服务器名称，或一个“名称:”及其下方的配置；此处的内容不会被读取。</translation>
    </message>
    <message>
        <source>%1 asks for a server’s name here, or for one “name:” with its configuration below; what stands here is not read.</source>
        <translation>%1 在此要求服务器名称，或一个“名称:”及其下方的配置；此处的内容不会被读取。</translation>
    </message>
    <message>
        <source>Make it a list</source>
        <translation>改为列表</translation>
    </message>
</context>
<context>
    <name>dossier::MentionFiles</name>
    <message>
        <source>The folder %1 may not be read: whether the agent is named in it is not known. Change its permissions, or look there by hand.</source>
        <translation>文件夹 %1 不允许读取：尚不清楚其中是否提到此智能体。请更改其权限，或手动查看。</translation>
    </message>
    <message>
        <source>The folder %1 could not be read (%2): whether the agent is named in it is not known. Look there by hand.</source>
        <translation>无法读取文件夹 %1（%2）：尚不清楚其中是否提到此智能体。请手动查看。</translation>
    </message>
    <message>
        <source>The folder %1 lies too deep to be looked into: whether the agent is named in it is not known. Look there by hand.</source>
        <translation>文件夹 %1 层级过深，未能查看：尚不清楚其中是否提到此智能体。请手动查看。</translation>
    </message>
    <message>
        <source>There are more folders than are looked into: %1 and what comes after it was left out. Look there by hand, or search in a smaller folder.</source>
        <translation>文件夹数量超出可查看的上限：%1 及其后的文件夹已略去。请手动查看，或在较小的文件夹中搜索。</translation>
    </message>
</context>
<context>
    <name>dossier::Mentions</name>
    <message>
        <source>“Agent(…)”: who may be started</source>
        <translation>“Agent(…)”：可以启动的智能体</translation>
    </message>
    <message>
        <source>“subagent_type”: who is started</source>
        <translation>“subagent_type”：要启动的智能体</translation>
    </message>
    <message>
        <source>“@agent-…”: who is asked</source>
        <translation>“@agent-…”：要调用的智能体</translation>
    </message>
    <message>
        <source>“agent”: who runs this skill</source>
        <translation>“agent”：运行此技能的智能体</translation>
    </message>
    <message>
        <source>“agent”: the main agent of the settings</source>
        <translation>“agent”：设置中的主智能体</translation>
    </message>
    <message>
        <source>“matcher” of a hook on agents</source>
        <translation>针对智能体的钩子的“matcher”</translation>
    </message>
    <message>
        <source>The path of its file</source>
        <translation>其文件的路径</translation>
    </message>
    <message>
        <source>The word; it may mean something else</source>
        <translation>该词本身；可能另有所指</translation>
    </message>
</context>
<context>
    <name>dossier::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>dossier::MissingFile</name>
    <message>
        <source>The prompt refers to a file that is not there.</source>
        <translation>提示词引用了不存在的文件。</translation>
    </message>
    <message>
        <source>There is no “%1”, seen from this file’s folder.</source>
        <translation>相对于此文件所在的文件夹，不存在“%1”。</translation>
    </message>
</context>
<context>
    <name>dossier::MixedLineEnds</name>
    <message>
        <source>Some lines end as on Windows, others do not.</source>
        <translation>部分行使用 Windows 换行符，其他行则不是。</translation>
    </message>
    <message>
        <source>Some lines of this file end as on Windows (CRLF), others do not (LF).</source>
        <translation>此文件的部分行使用 Windows 换行符（CRLF），其他行则不是（LF）。</translation>
    </message>
</context>
<context>
    <name>dossier::ModelPage</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Which model does it run on?</source>
        <translation>使用哪个模型？</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Its id</source>
        <translation>模型 ID</translation>
    </message>
    <message>
        <source>An&amp;other:</source>
        <translation>其他(&amp;O)：</translation>
    </message>
    <message>
        <source>None written</source>
        <translation>未写明</translation>
    </message>
</context>
<context>
    <name>dossier::ModelRetired</name>
    <message>
        <source>The model has been switched off by its maker.</source>
        <translation>该模型已被其厂商停用。</translation>
    </message>
    <message>
        <source>The model “%2” has been switched off; where %1 still asks for it, the agent fails.</source>
        <translation>模型“%2”已停用；若 %1 仍请求它，智能体会失败。</translation>
    </message>
    <message>
        <source>Change to “%1”, its successor</source>
        <translation>改为其后继模型“%1”</translation>
    </message>
    <message>
        <source>Change to “inherit”: the model of the session</source>
        <translation>改为“inherit”：会话的模型</translation>
    </message>
</context>
<context>
    <name>dossier::ModelUnknown</name>
    <message>
        <source>The model is none that the client is known to have.</source>
        <translation>据目前所知，客户端没有此模型。</translation>
    </message>
    <message>
        <source>%1 is not known to have a model “%2”; the agent may fail when it is called.</source>
        <translation>据目前所知，%1 没有模型“%2”；调用智能体时可能会失败。</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>改为“%1”</translation>
    </message>
    <message>
        <source>Change to “inherit”: the model of the session</source>
        <translation>改为“inherit”：会话的模型</translation>
    </message>
</context>
<context>
    <name>dossier::MultiFields</name>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show Changes …</source>
        <translation>显示更改(&amp;S)…</translation>
    </message>
    <message>
        <source>Fields of several agents</source>
        <translation>多个智能体的字段</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) are selected. What you set here is set in all of them, once you have seen the list of all changes.</source>
        <translation>
            <numerusform>已选择 %n 个智能体。在此设置的内容，会在查看所有更改的列表之后应用到全部智能体。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are for several clients; only fields that all of these know are shown.</source>
        <translation>这些智能体针对多个客户端；只显示所有客户端都认识的字段。</translation>
    </message>
    <message>
        <source>Add Field …</source>
        <translation>添加字段…</translation>
    </message>
    <message>
        <source>To be removed from all.</source>
        <translation>将从全部智能体中移除。</translation>
    </message>
    <message>
        <source>To be set in all.</source>
        <translation>将在全部智能体中设置。</translation>
    </message>
    <message numerus="yes">
        <source>Not the same in all; %n of them have it.</source>
        <translation>
            <numerusform>各智能体不一致；其中 %n 个有此字段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to be set</source>
        <translation>
            <numerusform>%n 个待设置的字段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to be set, entered while other agents were selected</source>
        <translation>
            <numerusform>%n 个待设置的字段，是在选择其他智能体时输入的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) entered for other agents, which not all clients of these know</source>
        <translation>
            <numerusform>%n 个为其他智能体输入的字段，当前智能体的客户端并不都认识</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::NameBuiltIn</name>
    <message>
        <source>The client has an agent of its own of this name.</source>
        <translation>客户端自带同名的智能体。</translation>
    </message>
    <message>
        <source>This agent takes the place of %1’s own “%2”.</source>
        <translation>此智能体会取代 %1 自带的“%2”。</translation>
    </message>
</context>
<context>
    <name>dossier::NameCheck</name>
    <message>
        <source>There is an agent of this name in %1, too, of an installed copy of the plugin “%2”.</source>
        <translation>%1 中也有同名的智能体，属于插件“%2”的已安装副本。</translation>
    </message>
    <message>
        <source>There is an agent of this name in %2, too. The two do not meet: %1 calls one of them “%3”.</source>
        <translation>%2 中也有同名的智能体。两者互不影响：%1 将其中一个称为“%3”。</translation>
    </message>
    <message>
        <source>There is an agent of this name in %1, too. The two do not meet.</source>
        <translation>%1 中也有同名的智能体。两者互不影响。</translation>
    </message>
    <message>
        <source>The name is taken here: %1 would load only one of the two, and which one is not defined. It is that of %2.</source>
        <translation>此名称在这里已被 %2 占用：%1 只会加载两者之一，且未定义是哪一个。</translation>
    </message>
    <message>
        <source>%1 would not use it where %2 is seen: that one goes first.</source>
        <translation>%1 在能看到 %2 的地方不会使用新智能体：已有的那个优先。</translation>
    </message>
    <message>
        <source>It would hide %2: %1 uses the new one where both are seen.</source>
        <translation>它会遮蔽 %2：在两者都能看到的地方，%1 使用新智能体。</translation>
    </message>
    <message>
        <source>%1 would use either it or %2: which of their places goes first is not known.</source>
        <translation>%1 会使用它或 %2：尚不清楚两者的位置哪个优先。</translation>
    </message>
    <message>
        <source>There is an agent of this name in %2, too. Whether %1 sees both at once is not known.</source>
        <translation>%2 中也有同名的智能体。尚不清楚 %1 是否会同时看到两者。</translation>
    </message>
    <message>
        <source>It would take the place of %1’s own “%2”.</source>
        <translation>它会取代 %1 自带的“%2”。</translation>
    </message>
    <message>
        <source>%1 would call it “%2”; “%3” alone is one that it has built in.</source>
        <translation>%1 会称它为“%2”；单独的“%3”是其内置的智能体。</translation>
    </message>
    <message>
        <source>Type a name: lower-case letters, digits and hyphens.</source>
        <translation>输入名称：小写字母、数字和连字符。</translation>
    </message>
    <message>
        <source>No file can have a name as long as this one.</source>
        <translation>文件名不能有这么长。</translation>
    </message>
    <message>
        <source>Its file would have this name too, and no file can: letters, digits and hyphens always work.</source>
        <translation>它的文件也会使用此名称，而文件不能这样命名：字母、数字和连字符总是可用的。</translation>
    </message>
    <message>
        <source>Other clients may not take this name; lower-case letters, digits and hyphens are safe everywhere.</source>
        <translation>其他客户端可能不接受此名称；小写字母、数字和连字符在各处都可放心使用。</translation>
    </message>
    <message>
        <source>The folder holds a file “%1” already.</source>
        <translation>文件夹中已有文件“%1”。</translation>
    </message>
</context>
<context>
    <name>dossier::NameDiffers</name>
    <message>
        <source>The name is not that of the file.</source>
        <translation>名称与文件名不同。</translation>
    </message>
    <message>
        <source>%1 calls this agent “%2”, whatever the file is called.</source>
        <translation>无论文件名是什么，%1 都称此智能体为“%2”。</translation>
    </message>
    <message>
        <source>Name it “%1”, as the file</source>
        <translation>按文件名命名为“%1”</translation>
    </message>
</context>
<context>
    <name>dossier::NameDuplicate</name>
    <message>
        <source>Another file of this place has the same name; only one loads.</source>
        <translation>此位置的另一个文件有相同的名称；只会加载一个。</translation>
    </message>
    <message>
        <source>%1 loads only one agent “%2” of this place, and which one is not defined: %3 has this name too.</source>
        <translation>%1 在此位置只会加载一个智能体“%2”，且未定义是哪一个：%3 也有此名称。</translation>
    </message>
    <message>
        <source>Name it “%1”, as the file</source>
        <translation>按文件名命名为“%1”</translation>
    </message>
</context>
<context>
    <name>dossier::NameGeneric</name>
    <message>
        <source>The name fits any agent.</source>
        <translation>此名称适用于任何智能体。</translation>
    </message>
    <message>
        <source>“%2” fits any agent: %1 and whoever reads the list learn nothing from it. Name the job it does.</source>
        <translation>“%2”适用于任何智能体：%1 和查看列表的人都无法从中了解任何信息。请以其所做的工作命名。</translation>
    </message>
</context>
<context>
    <name>dossier::NameHidden</name>
    <message>
        <source>An agent of another place has the same name: one hides the other.</source>
        <translation>另一位置的智能体有相同的名称：其中一个会遮蔽另一个。</translation>
    </message>
    <message>
        <source>%1 does not use this agent here: “%2” in %3 goes first.</source>
        <translation>%1 在此不使用此智能体：%3 中的“%2”优先。</translation>
    </message>
    <message>
        <source>%1 uses this agent here and not the “%2” in %3, which it hides.</source>
        <translation>%1 在此使用此智能体，而不使用被它遮蔽的 %3 中的“%2”。</translation>
    </message>
</context>
<context>
    <name>dossier::NameInvalid</name>
    <message>
        <source>The name is not made of lower-case letters, digits and hyphens.</source>
        <translation>名称不是由小写字母、数字和连字符组成。</translation>
    </message>
    <message>
        <source>Name it “%1”</source>
        <translation>命名为“%1”</translation>
    </message>
    <message>
        <source>%1 does not load an agent with a colon in its name.</source>
        <translation>%1 不会加载名称含冒号的智能体。</translation>
    </message>
    <message>
        <source>%1 does not load an agent whose name begins with a hyphen.</source>
        <translation>%1 不会加载名称以连字符开头的智能体。</translation>
    </message>
    <message>
        <source>%1 asks for names of lower-case letters, digits and hyphens; it takes “%2”, others may not.</source>
        <translation>%1 要求名称由小写字母、数字和连字符组成；它接受“%2”，但其他客户端未必接受。</translation>
    </message>
    <message>
        <source>The name is a number, a list or something else that is no text.</source>
        <translation>名称是数字、列表或其他非文本的内容。</translation>
    </message>
    <message>
        <source>%1 wants a text for a name, and this is none.</source>
        <translation>%1 要求名称为文本，而此名称不是。</translation>
    </message>
</context>
<context>
    <name>dossier::NameLength</name>
    <message>
        <source>The name has fewer than 3 or more than 50 characters.</source>
        <translation>名称少于 3 个或超过 50 个字符。</translation>
    </message>
    <message>
        <source>%1 takes a name this short, but it says little; 3 to 50 characters are advised.</source>
        <translation>%1 接受这么短的名称，但它传达的信息太少；建议 3 到 50 个字符。</translation>
    </message>
    <message>
        <source>%1 takes a name this long, but it is hard to call; 3 to 50 characters are advised.</source>
        <translation>%1 接受这么长的名称，但不便于调用；建议 3 到 50 个字符。</translation>
    </message>
</context>
<context>
    <name>dossier::NameMissing</name>
    <message>
        <source>The header gives no name.</source>
        <translation>文件头没有给出名称。</translation>
    </message>
    <message>
        <source>Name it “%1”</source>
        <translation>命名为“%1”</translation>
    </message>
    <message>
        <source>%1 takes this file for a note, not for an agent: it has no name.</source>
        <translation>%1 将此文件视为笔记，而不是智能体：它没有名称。</translation>
    </message>
    <message>
        <source>No name: %1 uses the file’s name in a plugin, and takes the file for a note elsewhere.</source>
        <translation>没有名称：%1 在插件中使用文件名，在其他地方则将文件视为笔记。</translation>
    </message>
    <message>
        <source>No name: %1 does not take this file for an agent.</source>
        <translation>没有名称：%1 不会将此文件视为智能体。</translation>
    </message>
</context>
<context>
    <name>dossier::NamePage</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What does it begin from, and what is it called?</source>
        <translation>以什么为基础，叫什么名称？</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>名称(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Like an agent that is there:</source>
        <translation>仿照现有智能体(&amp;L)：</translation>
    </message>
    <message>
        <source>The agent that it is to be like</source>
        <translation>要仿照的智能体</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>agent, folder</comment>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>输入名称的一部分</translation>
    </message>
    <message>
        <source>The name is free in all places that are shown.</source>
        <translation>此名称在所有显示的位置中均未使用。</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>使用“%1”</translation>
    </message>
</context>
<context>
    <name>dossier::NearMissKey</name>
    <message>
        <source>A key is almost that of a field, and the client ignores it.</source>
        <translation>某个键与字段名称极为相近，客户端会忽略它。</translation>
    </message>
    <message>
        <source>%1 ignores “%2”; “%3” is there too and counts.</source>
        <translation>%1 会忽略“%2”；“%3”也存在，且有效。</translation>
    </message>
    <message>
        <source>This one counts.</source>
        <translation>此项有效。</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>The field is called “%1”.</source>
        <translation>字段应为“%1”。</translation>
    </message>
    <message>
        <source>“%1” means nothing to the client, the field is “%2”.</source>
        <translation>“%1”对客户端没有意义，字段应为“%2”。</translation>
    </message>
    <message>
        <source>%1 takes this file for a note: “%2” means nothing to it, the field is “%3”.</source>
        <translation>%1 将此文件视为笔记：“%2”对它没有意义，字段应为“%3”。</translation>
    </message>
    <message>
        <source>This agent may use every tool: “%2” means nothing to %1, the field is “%3”.</source>
        <translation>此智能体可使用所有工具：“%2”对 %1 没有意义，字段应为“%3”。</translation>
    </message>
    <message>
        <source>The limit is lost: “%2” means nothing to %1, the field is “%3”.</source>
        <translation>限制未生效：“%2”对 %1 没有意义，字段应为“%3”。</translation>
    </message>
    <message>
        <source>%1 ignores “%2”; the field is “%3”.</source>
        <translation>%1 会忽略“%2”；字段应为“%3”。</translation>
    </message>
    <message>
        <source>Rename to “%1”: limits it to %2</source>
        <translation>重命名为“%1”：将其限制为 %2</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>重命名为“%1”</translation>
    </message>
</context>
<context>
    <name>dossier::NewAgent</name>
    <message>
        <source>The description is missing: it says when to call the agent.</source>
        <translation>缺少描述：它说明何时调用智能体。</translation>
    </message>
    <message>
        <source>No tool is ticked. Tick those that it may use, or choose “All tools”.</source>
        <translation>未选中任何工具。请选中可以使用的工具，或选择“所有工具”。</translation>
    </message>
</context>
<context>
    <name>dossier::NewAgentDialog</name>
    <message>
        <source>New Agent</source>
        <translation>新建智能体</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>创建(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation>此处缺少内容。</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Discard what was entered here?</source>
        <translation>尚未写入任何内容。是否丢弃在此输入的内容？</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>继续编辑</translation>
    </message>
</context>
<context>
    <name>dossier::NewAgentPreview</name>
    <message>
        <source>The file as it would be</source>
        <translation>将要创建的文件</translation>
    </message>
    <message>
        <source>What the checks say</source>
        <translation>检查结果</translation>
    </message>
</context>
<context>
    <name>dossier::NewCommand</name>
    <message>
        <source>Writes a new agent of a project, and prints its path.</source>
        <translation>写入一个新的项目智能体，并输出其路径。</translation>
    </message>
    <message>
        <source>What it begins with.</source>
        <translation>所用的模板。</translation>
    </message>
    <message>
        <source>Its name, which is that of the file too.</source>
        <translation>智能体的名称，同时也是文件名。</translation>
    </message>
    <message>
        <source>“new” takes one folder.</source>
        <translation>“new”只接受一个文件夹。</translation>
    </message>
    <message>
        <source>“new” wants --template and --name.</source>
        <translation>“new”需要 --template 和 --name。</translation>
    </message>
    <message>
        <source>“%1” cannot be a name: it has small letters, digits and hyphens.</source>
        <translation>“%1”不能作为名称：名称由小写字母、数字和连字符组成。</translation>
    </message>
    <message>
        <source>“%1” cannot be a name: it has small letters, digits and hyphens, such as “%2”.</source>
        <translation>“%1”不能作为名称：名称由小写字母、数字和连字符组成，例如“%2”。</translation>
    </message>
    <message>
        <source>%1 has the name “%2” already. Choose another name, or change that file.</source>
        <translation>%1 已使用名称“%2”。请选择其他名称，或更改该文件。</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose a name other than “%2”, or change that file.</source>
        <translation>文件 %1 已存在。请选择“%2”以外的名称，或更改该文件。</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Change the permissions of the one above it.</source>
        <translation>无法创建文件夹 %1。请更改其上级文件夹的权限。</translation>
    </message>
</context>
<context>
    <name>dossier::NoPlaces</name>
    <message>
        <source>%1 (%2)</source>
        <comment>folder, client</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Home, in %1</source>
        <translation>个人，位于 %1</translation>
    </message>
    <message>
        <source>Managed, in %1</source>
        <translation>托管，位于 %1</translation>
    </message>
    <message>
        <source>Installed plugins</source>
        <translation>已安装的插件</translation>
    </message>
    <message>
        <source>Show What Was Found</source>
        <translation>显示找到的内容</translation>
    </message>
    <message>
        <source>No agents are shown yet.

Add the folder of a project to see all its agents here, as many folders as you like.</source>
        <translation>尚未显示任何智能体。

添加项目文件夹即可在此查看其所有智能体，文件夹数量不限。</translation>
    </message>
    <message>
        <source>Add Folder …</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Open File …</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Found on this computer:
%1</source>
        <translation>在此计算机上找到：
%1</translation>
    </message>
</context>
<context>
    <name>dossier::NotLoaded</name>
    <message>
        <source>The client does not load the file for another reason.</source>
        <translation>客户端因其他原因不会加载此文件。</translation>
    </message>
</context>
<context>
    <name>dossier::NotUtf8</name>
    <message>
        <source>The file holds bytes that are no UTF-8.</source>
        <translation>文件包含不属于 UTF-8 的字节。</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of this file are no UTF-8, the first one is %1: %2 shows a sign in their place. Save it as UTF-8 in the program that it comes from.</source>
        <translation>
            <numerusform>此文件有 %n 个字节不属于 UTF-8，第一个是 %1：%2 会以替代符号显示。请在文件的来源程序中将其保存为 UTF-8。</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is UTF-16: %1 reads UTF-8 and finds no header in it.</source>
        <translation>此文件是 UTF-16：%1 只读取 UTF-8，在其中找不到文件头。</translation>
    </message>
</context>
<context>
    <name>dossier::NotYaml</name>
    <message>
        <source>Strict YAML does not read the header.</source>
        <translation>按严格的 YAML 规则无法读取文件头。</translation>
    </message>
    <message>
        <source>Close the list of “%1” with “]”</source>
        <translation>用“]”闭合“%1”的列表</translation>
    </message>
    <message>
        <source>The quote that opens the value of “%1” is not closed.</source>
        <translation>“%1”的值以引号开头，但引号未闭合。</translation>
    </message>
    <message>
        <source>Words stand behind the closing quote of “%1”.</source>
        <translation>“%1”的结束引号之后还有文字。</translation>
    </message>
    <message>
        <source>In double quotes a backslash begins a sign of its own, and this one in “%1” is none.</source>
        <translation>在双引号中，反斜杠是转义序列的开头，而“%1”中的这个不是有效的转义序列。</translation>
    </message>
    <message>
        <source>The value of “%1” begins with “%2”, which means something else in YAML.</source>
        <translation>“%1”的值以“%2”开头，它在 YAML 中另有含义。</translation>
    </message>
    <message>
        <source>The header holds lines that are not of the form “key: value”.</source>
        <translation>文件头含有不是“键: 值”形式的行。</translation>
    </message>
    <message>
        <source>The YAML reader says: %1</source>
        <translation>YAML 解析器报告：%1</translation>
    </message>
    <message>
        <source>Close the quote of “%1”</source>
        <translation>闭合“%1”的引号</translation>
    </message>
</context>
<context>
    <name>dossier::NotedSaver</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>dossier::NumberEditor</name>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>The file says “%1”, which is no number allowed here.</source>
        <translation>文件中为“%1”，不是此处允许的数字。</translation>
    </message>
</context>
<context>
    <name>dossier::OpenCodeLoader</name>
    <message>
        <source>“%1” behind the dashes is no language that it reads</source>
        <translation>短横线后的“%1”不是它能读取的语言</translation>
    </message>
    <message>
        <source>The file has no header that OpenCode finds: all of it is text.</source>
        <translation>OpenCode 在文件中找不到文件头：全部内容都是文本。</translation>
    </message>
    <message>
        <source>The header is no list of “key: value” lines: OpenCode reads no field.</source>
        <translation>文件头不是由“键: 值”行组成的列表：OpenCode 不会读取任何字段。</translation>
    </message>
    <message>
        <source>OpenCode repairs this value: it reads the whole line as text.</source>
        <translation>OpenCode 会修复此值：它将整行作为文本读取。</translation>
    </message>
    <message>
        <source>OpenCode cannot read this header (%1): it loads the agent without any field, and the header becomes part of the prompt.</source>
        <translation>OpenCode 无法读取此文件头（%1）：它加载智能体时不含任何字段，文件头会成为提示词的一部分。</translation>
    </message>
    <message>
        <source>OpenCode knows no field “%1” and hands it to the model’s provider as an option.</source>
        <translation>OpenCode 没有字段“%1”，会将其作为选项传递给模型的提供商。</translation>
    </message>
    <message>
        <source>One such file stops OpenCode altogether: it ends with an error and loads no agent.</source>
        <translation>只要有一个这样的文件，OpenCode 就会完全停止：它因错误而退出，不加载任何智能体。</translation>
    </message>
</context>
<context>
    <name>dossier::OtherClient</name>
    <message>
        <source>The file is written for another client.</source>
        <translation>此文件是为另一个客户端编写的。</translation>
    </message>
    <message>
        <source>“%1” is a field of %2: %3 ignores it, so what it is to do does not happen here.</source>
        <translation>“%1”是 %2 的字段：%3 会忽略它，因此其作用在此不会生效。</translation>
    </message>
    <message>
        <source>“%1” is one, too.</source>
        <translation>“%1”也是。</translation>
    </message>
</context>
<context>
    <name>dossier::OtherKeys</name>
    <message>
        <source>Other keys</source>
        <translation>其他键</translation>
    </message>
    <message>
        <source>Other keys, which %1 does not know:</source>
        <translation>%1 不认识的其他键：</translation>
    </message>
</context>
<context>
    <name>dossier::OutlineModel</name>
    <message>
        <source>Tag: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>步骤：%1</translation>
    </message>
    <message>
        <source>Heading of level %1: %2</source>
        <translation>%1 级标题：%2</translation>
    </message>
</context>
<context>
    <name>dossier::OutlinePanel</name>
    <message>
        <source>Filter the outline</source>
        <translation>筛选大纲</translation>
    </message>
    <message>
        <source>Filter of the outline</source>
        <translation>大纲筛选条件</translation>
    </message>
    <message>
        <source>Outline of the prompt</source>
        <translation>提示词大纲</translation>
    </message>
    <message>
        <source>No heading, no step and no &lt;tag&gt; stands in this prompt.</source>
        <translation>此提示词中没有标题、步骤或 &lt;tag&gt;。</translation>
    </message>
    <message>
        <source>Nothing in the outline fits the filter.</source>
        <translation>大纲中没有符合筛选条件的项。</translation>
    </message>
</context>
<context>
    <name>dossier::OutputFile</name>
    <message>
        <source>%1 was not written: its name is not UTF-8. Rename it first.</source>
        <translation>%1 未写入：其名称不是 UTF-8。请先重命名。</translation>
    </message>
    <message>
        <source>Another program changed %1 in the same moment; its version is kept as %2.</source>
        <translation>另一个程序同时更改了 %1；其版本保留为 %2。</translation>
    </message>
</context>
<context>
    <name>dossier::OutsideChanges</name>
    <message>
        <source>%1 was never seen here before.</source>
        <translation>%1 从未在此查看过。</translation>
    </message>
    <message>
        <source>The version of %1 that was last seen is not kept: only the newest 64 MB are, and no file above 1 MB.</source>
        <translation>%1 上次查看的版本未保留：只保留最新的 64 MB，且不保留大于 1 MB 的文件。</translation>
    </message>
    <message>
        <source>It is new: there is no earlier version.</source>
        <translation>文件是新的：没有早期版本。</translation>
    </message>
    <message>
        <source>Brings back the version that was last seen</source>
        <translation>还原上次查看的版本</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n agent(s)</source>
        <translation>
            <numerusform>还原 %n 个智能体</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::OverviewDelegate</name>
    <message>
        <source>%1 of %2</source>
        <comment>agents shown</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（被遮蔽）</translation>
    </message>
    <message>
        <source>Model of all selected agents</source>
        <translation>所有选中智能体的模型</translation>
    </message>
    <message>
        <source>Colour of all selected agents</source>
        <translation>所有选中智能体的颜色</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
</context>
<context>
    <name>dossier::OverviewPanel</name>
    <message>
        <source>Group &amp;by:</source>
        <translation>分组依据(&amp;B)：</translation>
    </message>
    <message>
        <source>Set Model …</source>
        <translation>设置模型…</translation>
    </message>
    <message>
        <source>Set Colour …</source>
        <translation>设置颜色…</translation>
    </message>
    <message>
        <source>Agents of all places</source>
        <translation>所有位置的智能体</translation>
    </message>
    <message>
        <source>Group agents by</source>
        <translation>智能体分组依据</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Open Folder …</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>No agent fits the filter.</source>
        <translation>没有符合筛选条件的智能体。</translation>
    </message>
    <message>
        <source>Clear the Filter</source>
        <translation>清除筛选条件</translation>
    </message>
    <message>
        <source>Set Mode&amp;l …</source>
        <translation>设置模型(&amp;L)…</translation>
    </message>
    <message>
        <source>Se&amp;t Colour …</source>
        <translation>设置颜色(&amp;T)…</translation>
    </message>
    <message>
        <source>The places are being read …</source>
        <translation>正在读取各位置…</translation>
    </message>
    <message>
        <source>No agents yet.

Open the folder of a project to see all its agents here.</source>
        <translation>还没有智能体。

打开项目文件夹即可在此查看其所有智能体。</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n 个智能体</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s)</source>
        <translation>
            <numerusform>%1 个智能体（共 %n 个）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <comment>how many agents</comment>
        <translation>
            <numerusform>%1，已选择 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::Palette</name>
    <message>
        <source>Name of an agent</source>
        <translation>智能体的名称</translation>
    </message>
    <message>
        <source>No agent has these characters in its name or folder.</source>
        <translation>没有名称或文件夹包含这些字符的智能体。</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>No command has these characters in its name.</source>
        <translation>没有名称包含这些字符的命令。</translation>
    </message>
    <message>
        <source>Heading of this prompt</source>
        <translation>此提示词的标题</translation>
    </message>
    <message>
        <source>No text is open.</source>
        <translation>没有打开的文本。</translation>
    </message>
    <message>
        <source>This prompt has no headings.</source>
        <translation>此提示词没有标题。</translation>
    </message>
    <message>
        <source>No heading has these characters.</source>
        <translation>没有包含这些字符的标题。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Number of a line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>The cursor is in line %1 of %2.</source>
        <translation>光标位于第 %1 行，共 %2 行。</translation>
    </message>
    <message>
        <source>Type the number of a line</source>
        <translation>输入行号</translation>
    </message>
    <message>
        <source>Go to line %1, column %2</source>
        <translation>转到第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>转到第 %1 行</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>转到或执行</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>No setting has these characters in its name.</source>
        <translation>没有名称包含这些字符的设置。</translation>
    </message>
    <message>
        <source>Begin with “&gt;” for commands, “@” for headings, “:” for a line, “,” for settings.</source>
        <translation>以“&gt;”开头查找命令，以“@”开头查找标题，以“:”开头转到行，以“,”开头查找设置。</translation>
    </message>
</context>
<context>
    <name>dossier::PaletteController</name>
    <message>
        <source>&amp;Quick Open …</source>
        <translation>快速打开(&amp;Q)…</translation>
    </message>
    <message>
        <source>&amp;Command Palette …</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Heading …</source>
        <translation>标题(&amp;H)…</translation>
    </message>
    <message>
        <source>Needs an open agent</source>
        <translation>需要先打开智能体</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>当前无法执行</translation>
    </message>
</context>
<context>
    <name>dossier::PaletteModel</name>
    <message>
        <source>on</source>
        <comment>of a command that is a switch</comment>
        <translation>已开启</translation>
    </message>
</context>
<context>
    <name>dossier::PermissionBypass</name>
    <message>
        <source>The agent acts, or gives up, without asking.</source>
        <translation>智能体不经询问就执行操作，或直接放弃。</translation>
    </message>
    <message>
        <source>%1 never asks before this agent acts: every command and every change is allowed.</source>
        <translation>此智能体执行操作前，%1 从不询问：所有命令和更改都被允许。</translation>
    </message>
    <message>
        <source>%1 never asks for this agent: what has not been allowed beforehand is refused.</source>
        <translation>%1 从不为此智能体询问：未事先允许的操作一律拒绝。</translation>
    </message>
</context>
<context>
    <name>dossier::Place</name>
    <message>
        <source>Opened files</source>
        <translation>打开的文件</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>托管</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>插件</translation>
    </message>
</context>
<context>
    <name>dossier::PlacePage</name>
    <message>
        <source>%1 has it in every project of yours.</source>
        <translation>%1 在当前用户的所有项目中都可使用它。</translation>
    </message>
    <message>
        <source>%1 has it where the plugin “%2” is installed, once that is updated.</source>
        <translation>在安装了插件“%2”的地方，%1 可在插件更新后使用它。</translation>
    </message>
    <message>
        <source>%1 has it when it works in %2 or below; others who work there have it, too.</source>
        <translation>%1 在 %2 或其下级文件夹中工作时可使用它；在那里工作的其他人也可使用。</translation>
    </message>
    <message>
        <source>The folder is not there yet, and is made with the agent.</source>
        <translation>文件夹尚不存在，会随智能体一起创建。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where is the agent to be?</source>
        <translation>智能体放在哪里？</translation>
    </message>
    <message>
        <source>Folders for agents</source>
        <translation>智能体文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <comment>folder</comment>
        <translation>%1（新）</translation>
    </message>
</context>
<context>
    <name>dossier::PlaceScan</name>
    <message>
        <source>%1 holds more folders or files than are looked at; some agents may be missing here. Add the folders with agents instead of the whole.</source>
        <translation>%1 包含的文件夹或文件超出可查看的上限；此处可能缺少部分智能体。请改为添加其中含智能体的文件夹。</translation>
    </message>
    <message>
        <source>There is no folder %1. It may have been moved or deleted; add it again from where it is now.</source>
        <translation>没有文件夹 %1。它可能已移动或删除；请从其当前位置重新添加。</translation>
    </message>
    <message>
        <source>The folder %1 may not be read. Change its permissions to see what is in it.</source>
        <translation>文件夹 %1 不允许读取。更改其权限后才能查看其内容。</translation>
    </message>
    <message>
        <source>The folder %1 could not be read: %2</source>
        <translation>无法读取文件夹 %1：%2</translation>
    </message>
</context>
<context>
    <name>dossier::Portable</name>
    <message>
        <source>A client that the project names does not load the file.</source>
        <translation>项目指定的某个客户端不会加载此文件。</translation>
    </message>
    <message>
        <source>%1 loads this agent without its fields; .dossier.json wants it there too.</source>
        <translation>%1 会加载此智能体，但不含其字段；.dossier.json 要求它在那里也能加载。</translation>
    </message>
    <message>
        <source>%1 does not load this agent; .dossier.json wants it there too.</source>
        <translation>%1 不会加载此智能体；.dossier.json 要求它在那里也能加载。</translation>
    </message>
</context>
<context>
    <name>dossier::PreferencesController</name>
    <message>
        <source>&amp;Preferences …</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>dossier::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Search all preferences</source>
        <translation>搜索所有首选项</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Restore &amp;Defaults</source>
        <translation>恢复默认值(&amp;D)</translation>
    </message>
    <message>
        <source>Of all pages but those that stand in files of a project. Nothing changes before it is applied.</source>
        <translation>涉及所有页面，保存在项目文件中的页面除外。应用之前不会有任何更改。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n found</source>
        <comment>page</comment>
        <translation>
            <numerusform>%1，找到 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>No setting has “%1” in its name or explanation.</source>
        <translation>没有名称或说明包含“%1”的项。</translation>
    </message>
</context>
<context>
    <name>dossier::Preview</name>
    <message>
        <source>Preview of the prompt</source>
        <translation>提示词预览</translation>
    </message>
    <message>
        <source>[Picture: %1]</source>
        <translation>[图片：%1]</translation>
    </message>
</context>
<context>
    <name>dossier::PrivateFile</name>
    <message>
        <source>%1 was not written: its folder does not allow it. Change the permissions of the folder.</source>
        <translation>%1 未写入：其文件夹不允许写入。请更改该文件夹的权限。</translation>
    </message>
    <message>
        <source>%1 was not written: %2. What was there before is whole; free space.</source>
        <translation>%1 未写入：%2。原有内容完好无损；请释放空间。</translation>
    </message>
</context>
<context>
    <name>dossier::ProblemDelegate</name>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
</context>
<context>
    <name>dossier::ProblemsModel</name>
    <message>
        <source>Won’t load or loses a limit</source>
        <translation>不会加载或失去限制</translation>
    </message>
    <message>
        <source>Not as written</source>
        <translation>与所写不符</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>dossier::ProblemsPanel</name>
    <message>
        <source>Show or hide these problems</source>
        <translation>显示或隐藏这些问题</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>筛选问题</translation>
    </message>
    <message>
        <source>Fix …</source>
        <translation>修复…</translation>
    </message>
    <message>
        <source>Lists all fixes that change no word, then applies the chosen ones as one step</source>
        <translation>列出所有不改动文字的修复，然后将所选的修复作为一步应用</translation>
    </message>
    <message>
        <source>Fix All Safe …</source>
        <translation>应用所有无损修复…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>“%1” Is a Tool of This Project</source>
        <translation>将“%1”登记为此项目的工具</translation>
    </message>
    <message>
        <source>“%1” Is a Key of This Project</source>
        <translation>将“%1”登记为此项目的键</translation>
    </message>
    <message>
        <source>No automatic fix</source>
        <translation>无自动修复</translation>
    </message>
    <message>
        <source>Show the Change …</source>
        <translation>显示更改…</translation>
    </message>
    <message>
        <source>Fix “%1” in All Agents …</source>
        <translation>在所有智能体中修复“%1”…</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>转到行</translation>
    </message>
    <message>
        <source>About This Rule</source>
        <translation>关于此规则</translation>
    </message>
    <message>
        <source>Don’t Tell “%1” in This File</source>
        <translation>在此文件中不再报告“%1”</translation>
    </message>
    <message>
        <source>Don’t Tell “%1” in This Project</source>
        <translation>在此项目中不再报告“%1”</translation>
    </message>
    <message>
        <source>won’t load: %1</source>
        <translation>不会加载：%1</translation>
    </message>
    <message>
        <source>not as written: %1</source>
        <translation>与所写不符：%1</translation>
    </message>
    <message>
        <source>tips: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>Choose a problem that has a fix</source>
        <translation>选择可修复的问题</translation>
    </message>
    <message>
        <source>Open an agent file to see what its client makes of it.</source>
        <translation>打开智能体文件，查看其客户端如何读取。</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>The filter hides all problems.</source>
        <translation>筛选条件隐藏了所有问题。</translation>
    </message>
</context>
<context>
    <name>dossier::Processes</name>
    <message>
        <source>There is no program %1.</source>
        <translation>没有程序 %1。</translation>
    </message>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>无法启动 %1：%2</translation>
    </message>
</context>
<context>
    <name>dossier::PromptStyle</name>
    <message>
        <source>The prompt does not speak to the agent.</source>
        <translation>提示词没有直接对智能体说话。</translation>
    </message>
    <message>
        <source>Prompts that say “you” to the agent (“You are …”) are clearer to it.</source>
        <translation>用“you”称呼智能体（“You are …”），提示词会更清楚。</translation>
    </message>
    <message>
        <source>The prompt does not say what is to come out.</source>
        <translation>提示词没有说明要得到什么结果。</translation>
    </message>
    <message>
        <source>Say what the agent is to give back, and in which form: whoever called it sees nothing else.</source>
        <translation>请说明智能体要返回什么、以何种形式返回：调用者看不到其他任何内容。</translation>
    </message>
    <message>
        <source>The prompt says only what not to do.</source>
        <translation>提示词只说明了不要做什么。</translation>
    </message>
    <message>
        <source>The prompt says only what not to do; say also what to do instead.</source>
        <translation>提示词只说明了不要做什么；请同时说明应改做什么。</translation>
    </message>
    <message>
        <source>The prompt stresses too much.</source>
        <translation>提示词强调过多。</translation>
    </message>
    <message>
        <source>So many words in capitals (MUST, NEVER, CRITICAL) weigh nothing; keep them for what matters most.</source>
        <translation>大写的词（MUST、NEVER、CRITICAL）过多便失去分量；请只用于最重要的事项。</translation>
    </message>
    <message>
        <source>A long prompt has no headings.</source>
        <translation>较长的提示词没有标题。</translation>
    </message>
    <message>
        <source>A prompt of this length is easier to follow with headings.</source>
        <translation>这么长的提示词有标题会更便于遵循。</translation>
    </message>
</context>
<context>
    <name>dossier::QueryCompletion</name>
    <message>
        <source>A word is looked for in names, file names and descriptions.</source>
        <translation>在名称、文件名和描述中查找的词。</translation>
    </message>
    <message>
        <source>The name holds these letters.</source>
        <translation>名称包含这些字母。</translation>
    </message>
    <message>
        <source>The model holds these letters; without letters: no model is set.</source>
        <translation>模型包含这些字母；不带字母：未设置模型。</translation>
    </message>
    <message>
        <source>The colour begins so; without letters: no colour is set.</source>
        <translation>颜色以此开头；不带字母：未设置颜色。</translation>
    </message>
    <message>
        <source>The agent may use this tool; without one: it may use none.</source>
        <translation>智能体可使用此工具；不带工具：不能使用任何工具。</translation>
    </message>
    <message>
        <source>The place’s name holds these letters.</source>
        <translation>位置的名称包含这些字母。</translation>
    </message>
    <message>
        <source>The path of the folder holds these letters.</source>
        <translation>文件夹的路径包含这些字母。</translation>
    </message>
    <message>
        <source>The agent has errors, problems or examples.</source>
        <translation>智能体有错误、问题或示例。</translation>
    </message>
    <message>
        <source>The agent is hidden, used, of a plugin, a note, or its file is missing.</source>
        <translation>智能体被遮蔽、被使用、属于插件、是笔记，或其文件缺失。</translation>
    </message>
    <message>
        <source>The description costs so many tokens: &gt;300, &lt;50, 100..200.</source>
        <translation>描述的 token 开销：&gt;300、&lt;50、100..200。</translation>
    </message>
    <message>
        <source>The file was changed then: today, &gt;2026-01-31; without a day: by others since you saw it.</source>
        <translation>文件的更改时间：today、&gt;2026-01-31；不带日期：自上次查看后被他人更改。</translation>
    </message>
    <message>
        <source>It will not load, or loses a limit.</source>
        <translation>不会加载，或失去限制。</translation>
    </message>
    <message>
        <source>It will not load, or not as written.</source>
        <translation>不会加载，或与所写不符。</translation>
    </message>
    <message>
        <source>Its description shows by examples when to ask it.</source>
        <translation>其描述用示例说明何时调用。</translation>
    </message>
    <message>
        <source>Another agent of its name is used.</source>
        <translation>使用的是另一个同名智能体。</translation>
    </message>
    <message>
        <source>This is the agent that the client uses under its name.</source>
        <translation>客户端以此名称使用的就是它。</translation>
    </message>
    <message>
        <source>It belongs to a plugin.</source>
        <translation>属于插件。</translation>
    </message>
    <message>
        <source>It has no name: its client takes it for a note.</source>
        <translation>没有名称：其客户端将其视为笔记。</translation>
    </message>
    <message>
        <source>Its file is gone.</source>
        <translation>其文件已不存在。</translation>
    </message>
    <message>
        <source>In the last seven days.</source>
        <translation>最近七天内。</translation>
    </message>
    <message>
        <source>In the last month.</source>
        <translation>最近一个月内。</translation>
    </message>
</context>
<context>
    <name>dossier::QwenLoader</name>
    <message>
        <source>The header is no YAML: Qwen Code reads it line by line, each value as it stands.</source>
        <translation>文件头不是 YAML：Qwen Code 逐行读取，每个值按原样处理。</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: it keeps the name “%1” for itself.</source>
        <translation>Qwen Code 不会加载此智能体：名称“%1”为其保留。</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: its name must be 2 to 50 letters, digits, hyphens and underscores, none of these two at an end.</source>
        <translation>Qwen Code 不会加载此智能体：其名称必须是 2 到 50 个字母、数字、连字符和下划线，首尾不能是连字符或下划线。</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “description” must be text that is not empty.</source>
        <translation>Qwen Code 不会加载此智能体：“description”必须是非空文本。</translation>
    </message>
    <message>
        <source>Qwen Code warns of descriptions with more than 1,000 characters.</source>
        <translation>描述超过 1,000 个字符时，Qwen Code 会发出警告。</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “approvalMode” may be one of %1.</source>
        <translation>Qwen Code 不会加载此智能体：“approvalMode”应为 %1 之一。</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: an empty name stands in “%1”.</source>
        <translation>Qwen Code 不会加载此智能体：“%1”中有空名称。</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “model” must be text that is not empty.</source>
        <translation>Qwen Code 不会加载此智能体：“model”必须是非空文本。</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “model” names no model behind its colon.</source>
        <translation>Qwen Code 不会加载此智能体：“model”的冒号之后没有指定模型。</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “runConfig.%1” must be above 0.</source>
        <translation>Qwen Code 不会加载此智能体：“runConfig.%1”必须大于 0。</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: a header with “executor” must be YAML without a fault.</source>
        <translation>Qwen Code 不会加载此智能体：含“executor”的文件头必须是没有错误的 YAML。</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “executor” must have a kind (acp or codex) and a command, and its args must be a list of texts.</source>
        <translation>Qwen Code 不会加载此智能体：“executor”必须有类型（acp 或 codex）和命令，且其 args 必须是文本列表。</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “executionBackend” may be “container” only, in a header that is YAML.</source>
        <translation>Qwen Code 不会加载此智能体：“executionBackend”只能是“container”，且文件头须为 YAML。</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: its prompt must have 10 characters at least.</source>
        <translation>Qwen Code 不会加载此智能体：其提示词至少要有 10 个字符。</translation>
    </message>
</context>
<context>
    <name>dossier::ReadFile</name>
    <message>
        <source>The path %1 is longer than this system takes. Shorten the names of its folders, or open the file from a folder nearer to it.</source>
        <translation>路径 %1 超出此系统允许的长度。请缩短其中的文件夹名称，或从离该文件更近的文件夹打开。</translation>
    </message>
    <message>
        <source>%1 is a link to %2, which is not there or leads back to it. Open the file from where it is now.</source>
        <translation>%1 是指向 %2 的链接，而后者不存在或又指回该链接。请从文件的当前位置打开。</translation>
    </message>
    <message>
        <source>There is no file %1. It may have been moved or deleted; open it from where it is now.</source>
        <translation>文件 %1 不存在。它可能已移动或删除；请从其当前位置打开。</translation>
    </message>
    <message>
        <source>%1 may not be read. Change its permissions, then open it again.</source>
        <translation>%1 不允许读取。请更改其权限，然后重新打开。</translation>
    </message>
    <message>
        <source>%1 is no file. Open a folder as a folder; devices and pipes cannot be opened.</source>
        <translation>%1 不是文件。文件夹请作为文件夹打开；设备和管道无法打开。</translation>
    </message>
    <message>
        <source>%1 is larger than 200 MB and was not opened.</source>
        <translation>%1 大于 200 MB，未打开。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Try again when the disk can be reached.</source>
        <translation>无法读取 %1：%2。请在磁盘可访问时重试。</translation>
    </message>
</context>
<context>
    <name>dossier::RecoveryDialog</name>
    <message>
        <source>This text was never saved.</source>
        <translation>此文本从未保存过。</translation>
    </message>
    <message>
        <source>The file is gone. Recovered, the text is there to be saved again.</source>
        <translation>文件已不存在。恢复后，可重新保存文本。</translation>
    </message>
    <message>
        <source>The file was changed since. Recovered, nothing is overwritten until you choose.</source>
        <translation>文件此后已更改。恢复后，在做出选择之前不会覆盖任何内容。</translation>
    </message>
    <message>
        <source>Unsaved Texts</source>
        <translation>未保存的文本</translation>
    </message>
    <message>
        <source>Dossier was ended before these were saved. Recovering opens them with their unsaved changes; nothing is written to the files.</source>
        <translation>Dossier 在保存这些文本之前就已结束。恢复时会打开它们，并带上未保存的更改；不会向文件写入任何内容。</translation>
    </message>
    <message>
        <source>Unsaved texts</source>
        <translation>未保存的文本</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>The file now</source>
        <translation>文件现状</translation>
    </message>
    <message>
        <source>The unsaved text</source>
        <translation>未保存的文本</translation>
    </message>
    <message>
        <source>&amp;Discard …</source>
        <translation>丢弃(&amp;D)…</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>稍后决定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Recover &amp;All</source>
        <translation>全部恢复(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved text(s) will be gone for good.</source>
        <translation>
            <numerusform>%n 份未保存的文本将永久丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard for Good</source>
        <translation>永久丢弃</translation>
    </message>
</context>
<context>
    <name>dossier::RecoverySnapshot</name>
    <message>
        <source>What was kept of this document is damaged.</source>
        <translation>为此文档保留的内容已损坏。</translation>
    </message>
</context>
<context>
    <name>dossier::RecoveryStore</name>
    <message>
        <source>Unsaved text cannot be kept for the case of a crash: %1 cannot be written. Save often, and look whether the disk is full.</source>
        <translation>无法保留未保存的文本以备崩溃后恢复：%1 无法写入。请经常保存，并检查磁盘是否已满。</translation>
    </message>
</context>
<context>
    <name>dossier::RenamePlan</name>
    <message>
        <source>It may not be read: whether it names the agent is not known. Change its permissions, or look there by hand.</source>
        <translation>不允许读取：尚不清楚其中是否提到此智能体。请更改其权限，或手动查看。</translation>
    </message>
    <message>
        <source>It is larger than %1 and was not looked into. Look there by hand.</source>
        <translation>文件大于 %1，未查看其内容。请手动查看。</translation>
    </message>
    <message>
        <source>It could not be read (%1): whether it names the agent is not known. Look there by hand.</source>
        <translation>无法读取（%1）：尚不清楚其中是否提到此智能体。请手动查看。</translation>
    </message>
    <message>
        <source>Its own name: “%1” becomes “%2”</source>
        <translation>自身的名称：“%1”改为“%2”</translation>
    </message>
    <message>
        <source>The file keeps its name: there is a file “%1” already.</source>
        <translation>文件名保持不变：文件“%1”已存在。</translation>
    </message>
    <message>
        <source>What “%1” has remembered stays in a folder of that name; “%2” begins anew. Rename the folder if it is to go along.</source>
        <translation>“%1”的记忆仍留在同名文件夹中；“%2”将从头开始。若要沿用这些记忆，请重命名该文件夹。</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>重命名为“%1”</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>将“%1”重命名为“%2”</translation>
    </message>
    <message>
        <source>Where the file names itself the old name stays: with the new one it could not be read any more. Change that by hand.</source>
        <translation>文件中提到自身之处仍保留旧名称：使用新名称后将无法读取此文件。请手动更改该处。</translation>
    </message>
    <message>
        <source>It cannot be read as JSON, and holds the name. Look there by hand.</source>
        <translation>无法作为 JSON 读取，但含有该名称。请手动查看。</translation>
    </message>
    <message numerus="yes">
        <source>Names it at %n place(s)</source>
        <translation>
            <numerusform>在 %n 处提到它</numerusform>
        </translation>
    </message>
    <message>
        <source>With the new name the file could not be read any more. Change it by hand.</source>
        <translation>使用新名称后将无法读取此文件。请手动更改。</translation>
    </message>
</context>
<context>
    <name>dossier::RepeatedLine</name>
    <message>
        <source>A line of the prompt stands there again.</source>
        <translation>提示词中有重复的行。</translation>
    </message>
    <message>
        <source>This line stands in the prompt already.</source>
        <translation>提示词中已有此行。</translation>
    </message>
    <message>
        <source>It is here for the first time.</source>
        <translation>首次出现在此处。</translation>
    </message>
</context>
<context>
    <name>dossier::ReplacePlan</name>
    <message>
        <source>%1 could no longer read the header, and would take the file for a prompt alone.</source>
        <translation>%1 将无法再读取文件头，并会将整个文件视为提示词。</translation>
    </message>
    <message>
        <source>%1 would take the file for a note, not for an agent.</source>
        <translation>%1 会将文件视为笔记，而不是智能体。</translation>
    </message>
    <message>
        <source>%1 would not load the agent any more.</source>
        <translation>%1 将不再加载此智能体。</translation>
    </message>
    <message>
        <source>The agent gets another name: “%1” becomes “%2”. Whoever asks for it by its name has to change, too.</source>
        <translation>智能体的名称改变：“%1”改为“%2”。按名称调用它之处也须更改。</translation>
    </message>
    <message>
        <source>“%1” is removed</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”</source>
        <translation>“%1”改为“%2”</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>Replace “%1” with “%2”</source>
        <translation>将“%1”替换为“%2”</translation>
    </message>
    <message>
        <source>There are too many matches here, or the expression takes too long: nothing is replaced. Search for something more specific.</source>
        <translation>此处匹配项过多，或表达式耗时过长：不作任何替换。请查找更明确的内容。</translation>
    </message>
</context>
<context>
    <name>dossier::Restyle</name>
    <message>
        <source>There is no “%1” in the header.</source>
        <translation>文件头中没有“%1”。</translation>
    </message>
    <message>
        <source>“%1” holds no single text.</source>
        <translation>“%1”的值不是单个文本。</translation>
    </message>
    <message>
        <source>The text has line breaks, which one line can hold in double quotes only: choose those.</source>
        <translation>文本含有换行，写在一行中时只能用双引号：请选择双引号。</translation>
    </message>
    <message>
        <source>A block of lines would be read otherwise here: another value of the header needs the client’s repair, or the text ends in a way that a block does not keep.</source>
        <translation>此处写为多行块会使读取结果不同：文件头中另有值需要客户端修复，或文本的结尾方式无法在块中保留。</translation>
    </message>
    <message>
        <source>“%1” cannot be written so in this header.</source>
        <translation>在此文件头中，“%1”无法这样书写。</translation>
    </message>
</context>
<context>
    <name>dossier::Rights</name>
    <message>
        <source>the tools of all servers</source>
        <translation>所有服务器的工具</translation>
    </message>
    <message>
        <source>the tools of server %1</source>
        <translation>服务器 %1 的工具</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>all tools</source>
        <translation>所有工具</translation>
    </message>
    <message>
        <source>all tools but %1</source>
        <translation>除 %1 外的所有工具</translation>
    </message>
    <message>
        <source>not known, as “tools” is no list</source>
        <translation>未知，因为“tools”不是列表</translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>无工具</translation>
    </message>
    <message>
        <source>nothing is asked before they are used</source>
        <translation>使用前不询问</translation>
    </message>
    <message>
        <source>edits of files are not asked for</source>
        <translation>编辑文件时不询问</translation>
    </message>
    <message>
        <source>what is not allowed beforehand is refused without asking</source>
        <translation>未事先允许的操作会直接拒绝，不询问</translation>
    </message>
    <message>
        <source>it plans and changes nothing</source>
        <translation>只规划，不做任何更改</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>the tools of an agent; what its permission mode changes</comment>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>dossier::RuleHelp</name>
    <message>
        <source>Help on a rule</source>
        <translation>规则帮助</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>What %1 documents: &lt;%2&gt;</source>
        <translation>%1 的文档说明：&lt;%2&gt;</translation>
    </message>
</context>
<context>
    <name>dossier::RulesCommand</name>
    <message>
        <source>Lists the checks, or explains those that are named.</source>
        <translation>列出各项检查，或说明指定的检查。</translation>
    </message>
    <message>
        <source>The form of the answer.</source>
        <translation>输出格式。</translation>
    </message>
    <message>
        <source>With “markdown”: writes a page each into a folder, and a list of them.</source>
        <translation>与“markdown”合用：将每项检查各写成一页存入文件夹，并附一份列表。</translation>
    </message>
    <message>
        <source>“--output” goes with “--format markdown” and no rule.</source>
        <translation>“--output”须与“--format markdown”合用，且不指定规则。</translation>
    </message>
    <message>
        <source>There is no rule “%1”; did you mean “%2”?</source>
        <translation>没有规则“%1”；是否指“%2”？</translation>
    </message>
    <message>
        <source>There is no rule “%1”; “dossier-cli rules” lists them.</source>
        <translation>没有规则“%1”；使用“dossier-cli rules”列出规则。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>dossier::RunController</name>
    <message numerus="yes">
        <source>%1 had not ended after %n second(s); Dossier ended it.</source>
        <translation>
            <numerusform>%1 在 %n 秒后仍未结束，已被终止。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 crashed.</source>
        <translation>%1 已崩溃。</translation>
    </message>
    <message>
        <source>%1 ended with status %2.</source>
        <translation>%1 已结束，退出状态为 %2。</translation>
    </message>
    <message>
        <source>Tr&amp;y It in a Terminal</source>
        <translation>在终端中试用(&amp;Y)</translation>
    </message>
    <message>
        <source>As&amp;k Claude Code …</source>
        <translation>由 Claude Code 检查(&amp;K)…</translation>
    </message>
    <message>
        <source>Dra&amp;ft With a Program …</source>
        <translation>用程序起草(&amp;F)…</translation>
    </message>
    <message>
        <source>Save it first: the client reads the file on the disk.</source>
        <translation>请先保存：客户端读取的是磁盘上的文件。</translation>
    </message>
    <message>
        <source>No terminal was found that takes a program as a list of arguments. Install one, such as xterm, or copy the command and paste it into yours: Agent ▸ Copy Command to Try It.</source>
        <translation>未找到能以参数列表形式接收程序的终端。请安装一个（例如 xterm），或复制命令并粘贴到常用的终端中：智能体 ▸ 复制试用命令。</translation>
    </message>
    <message>
        <source>A session of the client begins there. It uses the network and your account, and may change files as you allow it.</source>
        <translation>客户端会话会在那里开始。它会使用网络和账户，并可能在获得许可后更改文件。</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>已启动：%1</translation>
    </message>
    <message>
        <source>It reads the files of that folder. What else it does, such as using the network, is up to it.</source>
        <translation>它会读取该文件夹中的文件。此外做什么（例如使用网络）由它自行决定。</translation>
    </message>
    <message>
        <source>No program is chosen that drafts agents. Choose one in the preferences: it is given your instructions on its standard input and answers with the text of an agent.</source>
        <translation>尚未选择用于起草智能体的程序。请在首选项中选择：它从标准输入获得要求，并返回智能体的文本。</translation>
    </message>
    <message>
        <source>The program “%1” was not found in the folders of PATH. Choose another one in the preferences.</source>
        <translation>在 PATH 的文件夹中未找到程序“%1”。请在首选项中选择其他程序。</translation>
    </message>
</context>
<context>
    <name>dossier::SameNameModel</name>
    <message numerus="yes">
        <source>%n equal files</source>
        <translation>
            <numerusform>%n 个相同的文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that differ</source>
        <translation>
            <numerusform>%n 个不同的文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比较基准</translation>
    </message>
    <message>
        <source>Equal, may be used</source>
        <translation>相同，可能被使用</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Different, may be used</source>
        <translation>不同，可能被使用</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>dossier::SameNamePanel</name>
    <message>
        <source>Only names whose files differ</source>
        <translation>仅显示文件内容不同的名称</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>筛选名称</translation>
    </message>
    <message>
        <source>Names that several files have</source>
        <translation>多个文件共用的名称</translation>
    </message>
    <message>
        <source>Seen from %1</source>
        <translation>从 %1 来看</translation>
    </message>
    <message>
        <source>No two files have the same name.

Names that several files have stand here, with the folders that hold them, which of them is used, and which are equal.</source>
        <translation>没有两个文件同名。

多个文件共用的名称会列在此处，并显示它们所在的文件夹、使用的是哪个、哪些相同。</translation>
    </message>
    <message>
        <source>No name fits the filter. Change the filter to see others.</source>
        <translation>没有符合筛选条件的名称。更改筛选条件可查看其他名称。</translation>
    </message>
    <message>
        <source>Choose a file that another one has the name of.</source>
        <translation>选择一个与其他文件同名的文件。</translation>
    </message>
    <message>
        <source>Compares %1 with %2.</source>
        <translation>比较 %1 与 %2。</translation>
    </message>
</context>
<context>
    <name>dossier::SameNames</name>
    <message>
        <source>Managed</source>
        <translation>托管</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Home, %1</source>
        <translation>个人，%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Source of %1</source>
        <translation>%1 的源</translation>
    </message>
</context>
<context>
    <name>dossier::ScanProgress</name>
    <message>
        <source>Reading agents</source>
        <translation>正在读取智能体</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Looking for agents …</source>
        <translation>正在查找智能体…</translation>
    </message>
    <message>
        <source>Reading agents: %1 of %2</source>
        <translation>正在读取智能体：%1/%2</translation>
    </message>
</context>
<context>
    <name>dossier::Screenshot</name>
    <message>
        <source>dossier: the window was not ready in time; no picture was written.</source>
        <translation>dossier：窗口未能及时就绪；未写入图片。</translation>
    </message>
    <message>
        <source>dossier: the picture could not be written to %1.</source>
        <translation>dossier：无法将图片写入 %1。</translation>
    </message>
</context>
<context>
    <name>dossier::SeenFromButton</name>
    <message>
        <source>Seen from: nowhere</source>
        <translation>视角：无</translation>
    </message>
    <message>
        <source>Seen from: %1</source>
        <translation>视角：%1</translation>
    </message>
    <message>
        <source>The folder in which the client is started: from there it is judged which agent answers to a name.</source>
        <translation>启动客户端的文件夹：以此判断某个名称对应哪个智能体。</translation>
    </message>
    <message>
        <source>The first place</source>
        <translation>第一个位置</translation>
    </message>
    <message>
        <source>Another Folder …</source>
        <translation>其他文件夹…</translation>
    </message>
</context>
<context>
    <name>dossier::SeenIndex</name>
    <message>
        <source>What you last saw of your agents could not be read from %1: %2. The file is left as it is. Changes by others are told from now on only, and what you mark as seen is not remembered. Check the disk and the permissions, then start Dossier again.</source>
        <translation>无法从 %1 读取上次查看智能体的记录：%2。该文件保持原样。从现在起才会报告他人的更改，且不会记住标记为已查看的内容。请检查磁盘和权限，然后重新启动 Dossier。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Dossier and is left as it is. Changes by others are told from now on only, and what you mark as seen is not remembered. Use the newer Dossier, or move the file away and start again.</source>
        <translation>%1 由更新版本的 Dossier 写入，保持原样。从现在起才会报告他人的更改，且不会记住标记为已查看的内容。请使用更新版本的 Dossier，或移走该文件后重新启动。</translation>
    </message>
    <message>
        <source>%1 is damaged and could not be moved away: %2. Changes by others are told from now on only, and what you mark as seen is not remembered. Move the file away and start Dossier again.</source>
        <translation>%1 已损坏且无法移走：%2。从现在起才会报告他人的更改，且不会记住标记为已查看的内容。请移走该文件，然后重新启动 Dossier。</translation>
    </message>
    <message>
        <source>%1 was damaged and is kept as %2. Changes by others are told from now on only; look at your agents once more.</source>
        <translation>%1 已损坏，保留为 %2。从现在起才会报告他人的更改；请再次查看智能体。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is damaged in %n line(s) and could not be copied, so what you mark as seen is not remembered. %2</source>
        <translation>
            <numerusform>%1 有 %n 行损坏且无法复制，因此不会记住标记为已查看的内容。%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was damaged in %n line(s) and is kept as %2. The agents of these lines are shown as new; look at them once more.</source>
        <translation>
            <numerusform>%1 有 %n 行损坏，保留为 %2。这些行对应的智能体显示为新增；请再次查看。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::SetCommand</name>
    <message>
        <source>Sets fields by the smallest edit of the file.</source>
        <translation>以对文件的最小改动设置字段。</translation>
    </message>
    <message>
        <source>“set” takes a file and at least one KEY=VALUE.</source>
        <translation>“set”需要一个文件和至少一个 KEY=VALUE。</translation>
    </message>
    <message>
        <source>“%1” is not of the form KEY=VALUE.</source>
        <translation>“%1”不是 KEY=VALUE 的形式。</translation>
    </message>
</context>
<context>
    <name>dossier::SettingField</name>
    <message>
        <source>As the system (%1)</source>
        <translation>跟随系统（%1）</translation>
    </message>
    <message>
        <source>Back to the standard</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Back to the standard: %1</source>
        <translation>恢复默认值：%1</translation>
    </message>
    <message>
        <source>%1 (not here)</source>
        <translation>%1（此系统中没有）</translation>
    </message>
</context>
<context>
    <name>dossier::SettingsTable</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>LF (Linux, macOS)</source>
        <translation>LF（Linux、macOS）</translation>
    </message>
    <message>
        <source>CRLF (Windows)</source>
        <translation>CRLF（Windows）</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>When the tab or the window is left</source>
        <translation>离开标签页或窗口时</translation>
    </message>
    <message>
        <source>After a pause in typing</source>
        <translation>输入停顿之后</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light or dark. “As the system” follows the desktop.</source>
        <translation>浅色或深色。“跟随系统”会与桌面保持一致。</translation>
    </message>
    <message>
        <source>Colours of the light theme</source>
        <translation>浅色主题的颜色</translation>
    </message>
    <message>
        <source>High contrast is black on white, and gives every character and every coloured word a contrast of at least 7 : 1.</source>
        <translation>高对比度为白底黑字，所有符号和彩色文字的对比度至少为 7:1。</translation>
    </message>
    <message>
        <source>Colours of the dark theme</source>
        <translation>深色主题的颜色</translation>
    </message>
    <message>
        <source>High contrast is white on black, and gives every character and every coloured word a contrast of at least 7 : 1.</source>
        <translation>高对比度为黑底白字，所有符号和彩色文字的对比度至少为 7:1。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of menus, messages and explanations. It is used from the next start on.</source>
        <translation>菜单、消息和说明所用的语言。下次启动时生效。</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>文本的字体</translation>
    </message>
    <message>
        <source>Of the text of agent files. In a font whose letters are of one width, columns stand below each other.</source>
        <translation>用于智能体文件的文本。使用等宽字体时，各列会上下对齐。</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文本的字号</translation>
    </message>
    <message>
        <source>The usual size of the font; View ▸ Zoom In and Zoom Out go from there.</source>
        <translation>字体的正常大小；“视图 ▸ 放大”和“视图 ▸ 缩小”以此为起点。</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 磅</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>长行自动换行</translation>
    </message>
    <message>
        <source>A line that is longer than the window goes on in the next row. Nothing in the file changes.</source>
        <translation>超出窗口宽度的行会在下一行继续显示。文件内容不变。</translation>
    </message>
    <message>
        <source>Line ends of new files</source>
        <translation>新文件的换行符</translation>
    </message>
    <message>
        <source>Files that are there keep theirs. Claude Code cannot repair a header with Windows line ends and drops such an agent without a message; LF is read everywhere.</source>
        <translation>现有文件保持原有的换行符。Claude Code 无法修复使用 Windows 换行符的文件头，会不加提示地丢弃这样的智能体；LF 在各处都能读取。</translation>
    </message>
    <message>
        <source>Save by itself</source>
        <translation>自动保存</translation>
    </message>
    <message>
        <source>Running sessions of Claude Code read an unfinished sentence as well. A text is not saved automatically if it has no file yet or is read-only, if another program changed its file, if its header no longer loads, or if saving it needs a question; the status bar says why.</source>
        <translation>正在运行的 Claude Code 会话会连写了一半的句子也一并读入。以下文本不会自动保存：还没有文件、只读、文件已被其他程序更改、文件头不再加载，或保存时需要询问；状态栏会说明原因。</translation>
    </message>
    <message>
        <source>Pause before it saves by itself</source>
        <translation>自动保存前的停顿时间</translation>
    </message>
    <message>
        <source>Counted from the last change of the text.</source>
        <translation>从文本最后一次更改时算起。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Terminal to try agents in</source>
        <translation>试用智能体的终端</translation>
    </message>
    <message>
        <source>The name of its program, such as konsole or xterm. If it is empty, Dossier asks you about the first one that it finds before starting it.</source>
        <translation>其程序的名称，例如 konsole 或 xterm。如果为空，会在启动第一个找到的终端之前询问。</translation>
    </message>
    <message>
        <source>Run the client’s own validator when asked to</source>
        <translation>要求检查时运行客户端自带的验证器</translation>
    </message>
    <message>
        <source>Agent ▸ Ask Claude Code runs it without another question. It reads the files of the agent’s folder; what else it does is up to it.</source>
        <translation>“智能体 ▸ 由 Claude Code 检查”会直接运行它，不再询问。它会读取智能体所在文件夹中的文件；此外做什么由它自行决定。</translation>
    </message>
    <message>
        <source>Program that drafts agents</source>
        <translation>用于起草智能体的程序</translation>
    </message>
    <message>
        <source>With its arguments, such as: claude -p. No shell reads it. It is given your instructions on its standard input, and the open agent’s text if you say so; what it answers is shown and never saved automatically.</source>
        <translation>连同其参数，例如：claude -p。不经过 Shell 解析。它从标准输入获得要求，如果选择提供，还会获得已打开智能体的文本；它的回答只会显示，绝不会自动保存。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Other Programs</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>Suggest while a header is typed</source>
        <translation>输入文件头时显示建议</translation>
    </message>
    <message>
        <source>Fields, tools, models and other names that the client knows are listed below the cursor: Tab takes the first one, Esc closes the list. Without it, Ctrl+Space still shows the list.</source>
        <translation>客户端认识的字段、工具、模型和其他名称会在光标下方列出：按 Tab 采用第一个，按 Esc 关闭列表。关闭此设置后，仍可按 Ctrl+Space 显示列表。</translation>
    </message>
    <message>
        <source>Close brackets and quotes by itself</source>
        <translation>自动闭合括号和引号</translation>
    </message>
    <message>
        <source>A typed ( [ { &quot; or ` brings the closing one along, or is put around what is selected.</source>
        <translation>输入 ( [ { &quot; 或 ` 时，会同时插入对应的结束符号；有选中的内容时，则将其括起来。</translation>
    </message>
    <message>
        <source>Dim the other paragraphs in focus mode</source>
        <translation>专注模式下淡化其他段落</translation>
    </message>
    <message>
        <source>In View ▸ Focus Mode the paragraph with the cursor stands out from all others.</source>
        <translation>在“视图 ▸ 专注模式”中，光标所在的段落会突出显示。</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>检查拼写</translation>
    </message>
    <message>
        <source>Of the prompt and the descriptions, with the dictionaries of this system. Code, names, keys and links are left out; nothing in the file changes.</source>
        <translation>使用此系统的词典检查提示词和描述。代码、名称、键和链接除外；文件内容不变。</translation>
    </message>
    <message>
        <source>Language of the spelling</source>
        <translation>拼写检查语言</translation>
    </message>
    <message>
        <source>The name of a dictionary, such as en_GB. If it is empty, the system’s language is taken. A text that is evidently in another language is checked in that one, and View ▸ Spelling Language chooses another one for a single file.</source>
        <translation>词典的名称，例如 en_GB。如果为空，则使用系统语言。明显属于其他语言的文本会按该语言检查；“视图 ▸ 拼写检查语言”可为单个文件选择语言。</translation>
    </message>
</context>
<context>
    <name>dossier::ShortcutController</name>
    <message>
        <source>a part of the window</source>
        <translation>窗口的一部分</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a menu and one in it</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Keys of this part</source>
        <translation>此部分的快捷键</translation>
    </message>
</context>
<context>
    <name>dossier::ShortcutModel</name>
    <message>
        <source>%1 triggers “%2” (%3) too. While both have it, it triggers neither.</source>
        <translation>%1 也分配给了“%2”（%3）。只要两者都使用它，两者就都不会执行。</translation>
    </message>
    <message>
        <source>%1 triggers “%2” too while the focus is in %3. There it triggers neither.</source>
        <translation>当键盘焦点在 %3 中时，%1 也分配给了“%2”。在那里两者都不会执行。</translation>
    </message>
    <message>
        <source>%1 alone types a character; in a text you could not type it any more.</source>
        <translation>单独按 %1 会输入字符；分配之后，就无法再在文本中输入它。</translation>
    </message>
    <message>
        <source>%1 is AltGr with that key on many keyboards, and types a character there.</source>
        <translation>在许多键盘上，%1 相当于 AltGr 加该键，会输入字符。</translation>
    </message>
    <message>
        <source>%1 is what texts and lists use to go about or to edit.</source>
        <translation>%1 在文本和列表中用于移动或编辑。</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>%1, chosen by you</source>
        <comment>keys</comment>
        <translation>%1，自定义</translation>
    </message>
    <message>
        <source>%1, clashes</source>
        <comment>keys</comment>
        <translation>%1，有冲突</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>所属</translation>
    </message>
</context>
<context>
    <name>dossier::ShortcutsPage</name>
    <message>
        <source>Commands and their keyboard shortcuts</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>快捷键(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Or:</source>
        <translation>或(&amp;O)：</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Choose a command to see and change its keys.</source>
        <translation>选择一个命令，以查看和更改其快捷键。</translation>
    </message>
    <message>
        <source>%1 (%2): these keys are always the same.</source>
        <translation>%1（%2）：这些快捷键固定不变。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command and menu</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>%1 的快捷键</translation>
    </message>
    <message>
        <source>Other keys of %1</source>
        <translation>%1 的其他快捷键</translation>
    </message>
    <message>
        <source>By default it has none.</source>
        <translation>没有默认快捷键。</translation>
    </message>
    <message>
        <source>Remove Them There</source>
        <translation>取消那边的快捷键</translation>
    </message>
    <message>
        <source>S&amp;tandard Keys</source>
        <translation>默认快捷键(&amp;S)</translation>
    </message>
</context>
<context>
    <name>dossier::ShowCommand</name>
    <message>
        <source>Shows what the client reads: header, fields, prompt, and why.</source>
        <translation>显示客户端读取的内容：文件头、字段、提示词及原因。</translation>
    </message>
    <message>
        <source>The form of the answer.</source>
        <translation>输出格式。</translation>
    </message>
    <message>
        <source>“show” takes one file.</source>
        <translation>“show”只接受一个文件。</translation>
    </message>
    <message>
        <source>Read for: %1 (measured with %2)</source>
        <translation>读取方式：%1（按 %2 实测）</translation>
    </message>
    <message>
        <source>Installed here is %1, which is newer; it may read otherwise.</source>
        <translation>此处安装的是较新的 %1；读取方式可能不同。</translation>
    </message>
    <message>
        <source>Header: %1, outcome: %2</source>
        <translation>文件头：%1，结果：%2</translation>
    </message>
    <message>
        <source>Rights: %1</source>
        <translation>权限：%1</translation>
    </message>
    <message>
        <source>Where it loads, as if it lay in a project’s agents folder:</source>
        <translation>加载情况（假定文件位于项目的智能体文件夹中）：</translation>
    </message>
    <message>
        <source>Prompt: lines %1 to %2, %3 characters</source>
        <translation>提示词：第 %1 至 %2 行，%3 个字符</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>dossier::SkillsName</name>
    <message>
        <source>This is no name of a skill.</source>
        <translation>这不是技能名称。</translation>
    </message>
    <message>
        <source>A skill is named with lower-case letters, digits and hyphens; %1 may find none under “%2”.</source>
        <translation>技能以小写字母、数字和连字符命名；%1 可能找不到名为“%2”的技能。</translation>
    </message>
</context>
<context>
    <name>dossier::SkillsNoSkillTool</name>
    <message>
        <source>Skills are loaded, but the agent cannot call any.</source>
        <translation>已加载技能，但智能体无法调用任何技能。</translation>
    </message>
    <message>
        <source>%1 loads these skills, but without the tool “Skill” this agent can call no other.</source>
        <translation>%1 会加载这些技能，但没有工具“Skill”，此智能体无法调用其他技能。</translation>
    </message>
    <message>
        <source>“Skill” is not in this list.</source>
        <translation>“Skill”不在此列表中。</translation>
    </message>
    <message>
        <source>Add “Skill” to “tools”</source>
        <translation>将“Skill”添加到“tools”</translation>
    </message>
</context>
<context>
    <name>dossier::SkillsNotFound</name>
    <message>
        <source>No skill of this name is there.</source>
        <translation>没有此名称的技能。</translation>
    </message>
    <message>
        <source>%1 leaves the skill “%2” out without a message: none of this name is in the project or at home.</source>
        <translation>%1 会略过技能“%2”，且不显示消息：项目和个人位置中都没有此名称的技能。</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>改为 %1</translation>
    </message>
</context>
<context>
    <name>dossier::SpecialCharacters</name>
    <message>
        <source>The byte 0x%1, which cannot be shown as text here. It is saved as it is.</source>
        <translation>字节 0x%1，此处无法显示为文本。会原样保存。</translation>
    </message>
    <message>
        <source>The control character U+%1, which cannot be seen.</source>
        <translation>控制字符 U+%1，不可见。</translation>
    </message>
    <message>
        <source>The tag U+%1, which no font shows. The model can read it as “%2”.</source>
        <translation>标签字符 U+%1，没有字体会显示它。模型可能把它读作“%2”。</translation>
    </message>
    <message>
        <source>Half of a character (U+%1), which cannot be shown. It is saved as U+FFFD.</source>
        <translation>半个字符（U+%1），无法显示。会保存为 U+FFFD。</translation>
    </message>
    <message>
        <source>The character U+%1 (%2), which cannot be seen.</source>
        <translation>字符 U+%1（%2），不可见。</translation>
    </message>
</context>
<context>
    <name>dossier::SpellMenu</name>
    <message>
        <source>Add to Personal &amp;List</source>
        <translation>添加到个人词表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Ignore in This File</source>
        <translation>在此文件中忽略(&amp;I)</translation>
    </message>
    <message>
        <source>Spelling Lan&amp;guage</source>
        <translation>拼写检查语言(&amp;G)</translation>
    </message>
    <message>
        <source>No word is like it</source>
        <translation>没有相似的词</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a language, and the name of its dictionary</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a language, and its country</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>By the Text</source>
        <translation>根据文本</translation>
    </message>
    <message>
        <source>By the Text: %1</source>
        <translation>根据文本：%1</translation>
    </message>
</context>
<context>
    <name>dossier::SpellingController</name>
    <message>
        <source>Chec&amp;k Spelling</source>
        <translation>拼写检查(&amp;K)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Misspelling</source>
        <translation>下一个拼写错误(&amp;K)</translation>
    </message>
    <message>
        <source>Previous Misspellin&amp;g</source>
        <translation>上一个拼写错误(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Spelling Language</source>
        <translation>拼写检查语言(&amp;Y)</translation>
    </message>
    <message>
        <source>The spelling of a text as long as this one is not checked.</source>
        <translation>文本过长，不检查拼写。</translation>
    </message>
    <message>
        <source>No dictionary here knows the language of this text: View ▸ Spelling Language chooses one.</source>
        <translation>没有适用于此文本语言的词典：请在“视图 ▸ 拼写检查语言”中选择。</translation>
    </message>
    <message>
        <source>All words of this text are in the dictionary: %1.</source>
        <translation>此文本中的词都在词典中：%1。</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary: %2. The menu key offers other words.</source>
        <translation>“%1”不在词典中：%2。菜单键提供其他词。</translation>
    </message>
    <message>
        <source>Windows has no dictionary for your languages: add one in its settings of languages.</source>
        <translation>Windows 没有所用语言的词典：请在 Windows 的语言设置中添加。</translation>
    </message>
    <message>
        <source>No dictionary is installed: install one, such as the package hunspell-en-us, together with sonnet6-plugins, and start Dossier again.</source>
        <translation>未安装词典：请安装词典（例如软件包 hunspell-en-us）和 sonnet6-plugins，然后重新启动 Dossier。</translation>
    </message>
</context>
<context>
    <name>dossier::SplitController</name>
    <message>
        <source>&amp;Close Split</source>
        <translation>关闭拆分(&amp;C)</translation>
    </message>
    <message>
        <source>Split &amp;Beside</source>
        <translation>左右拆分(&amp;B)</translation>
    </message>
    <message>
        <source>Split Belo&amp;w</source>
        <translation>上下拆分(&amp;S)</translation>
    </message>
</context>
<context>
    <name>dossier::Standings</name>
    <message>
        <source>%1 uses this agent in %2 in the place of its own “%3”.</source>
        <translation>%1 在 %2 中使用此智能体，取代其自带的“%3”。</translation>
    </message>
    <message>
        <source>%1 calls this agent “%2”; “%3” alone is one that it has built in.</source>
        <translation>%1 称此智能体为“%2”；单独的“%3”是其内置的智能体。</translation>
    </message>
    <message>
        <source>%1 uses this agent in %2.</source>
        <translation>%1 在 %2 中使用此智能体。</translation>
    </message>
    <message>
        <source>%1 uses this agent in %2; it hides the one in %3.</source>
        <translation>%1 在 %2 中使用此智能体；它遮蔽了 %3 中的智能体。</translation>
    </message>
    <message numerus="yes">
        <source>%1 uses this agent in %2; it hides %n others of this name.</source>
        <translation>
            <numerusform>%1 在 %2 中使用此智能体；它遮蔽了另外 %n 个同名的智能体。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 uses the agent in %2 instead: those of an administrator go first.</source>
        <translation>%1 改用 %2 中的智能体：管理员的智能体优先。</translation>
    </message>
    <message>
        <source>%1 uses the agent in %2 instead: its folder is nearer to %3.</source>
        <translation>%1 改用 %2 中的智能体：其文件夹离 %3 更近。</translation>
    </message>
    <message>
        <source>%1 uses the agent in %2 instead: those of a worktree go before those of its main repository.</source>
        <translation>%1 改用 %2 中的智能体：工作树的智能体优先于其主仓库的智能体。</translation>
    </message>
    <message>
        <source>%1 uses the agent in %2 instead: those of Home go before those of a project.</source>
        <translation>%1 改用 %2 中的智能体：个人位置的智能体优先于项目的智能体。</translation>
    </message>
    <message>
        <source>%1 uses one of several agents of this name that go first, such as the one in %2.</source>
        <translation>%1 使用多个优先的同名智能体之一，例如 %2 中的那个。</translation>
    </message>
    <message>
        <source>%1 uses the agent in %2 instead: those of a project go before those of Home.</source>
        <translation>%1 改用 %2 中的智能体：项目的智能体优先于个人位置的智能体。</translation>
    </message>
    <message>
        <source>%1 uses either this agent or the one in %2; both files are equal.</source>
        <translation>%1 使用此智能体或 %2 中的智能体；两个文件相同。</translation>
    </message>
    <message>
        <source>%1 uses either this agent or the one in %2: both lie in one folder of agents, and which of them it takes is not known.</source>
        <translation>%1 使用此智能体或 %2 中的智能体：两者位于同一个智能体文件夹，尚不清楚采用哪一个。</translation>
    </message>
    <message>
        <source>%1 uses either this agent or the one in %2: which of their places goes first is not known.</source>
        <translation>%1 使用此智能体或 %2 中的智能体：尚不清楚两者的位置哪个优先。</translation>
    </message>
    <message>
        <source>%1 does not see this agent from %2: it looks no further up than the repository’s root %3.</source>
        <translation>%1 从 %2 看不到此智能体：它最多向上查找到仓库的根 %3。</translation>
    </message>
    <message>
        <source>Whether %1 sees this agent from %2 is not known: it belongs to the folder %3 above.</source>
        <translation>尚不清楚 %1 从 %2 能否看到此智能体：它属于上级文件夹 %3。</translation>
    </message>
    <message>
        <source>This is the source of the plugin “%1”; %2 uses the agent where the plugin is installed.</source>
        <translation>这是插件“%1”的源；%2 在安装了该插件的地方使用此智能体。</translation>
    </message>
    <message>
        <source>%1 sees this agent when it is started in %2.</source>
        <translation>%1 在 %2 中启动时能看到此智能体。</translation>
    </message>
    <message>
        <source>%1 does not see this agent from %2: it belongs to %3.</source>
        <translation>%1 从 %2 看不到此智能体：它属于 %3。</translation>
    </message>
    <message>
        <source>%1 does not load this agent: the plugin “%2” is switched off.</source>
        <translation>%1 不会加载此智能体：插件“%2”已停用。</translation>
    </message>
    <message>
        <source>%1 does not see this agent from %2: the plugin “%3” is installed for %4 only.</source>
        <translation>%1 从 %2 看不到此智能体：插件“%3”仅为 %4 安装。</translation>
    </message>
    <message>
        <source>%1 does not see this agent from %2: the plugin “%3” is installed for other projects.</source>
        <translation>%1 从 %2 看不到此智能体：插件“%3”是为其他项目安装的。</translation>
    </message>
    <message>
        <source>%1 does not load this file.</source>
        <translation>%1 不会加载此文件。</translation>
    </message>
    <message>
        <source>No name: %1 takes it for a note.</source>
        <translation>没有名称：%1 将其视为笔记。</translation>
    </message>
    <message>
        <source>%1 looks at no folders inside its folder of agents.</source>
        <translation>%1 不会查看其智能体文件夹中的子文件夹。</translation>
    </message>
    <message>
        <source>No client reads agents from %1.</source>
        <translation>没有客户端从 %1 读取智能体。</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>被遮蔽</translation>
    </message>
    <message>
        <source>Not known which</source>
        <translation>不确定是哪个</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not seen from here</source>
        <translation>从此处看不到</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>未加载</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Read by no client</source>
        <translation>没有客户端读取</translation>
    </message>
</context>
<context>
    <name>dossier::StructureController</name>
    <message>
        <source>Fold or Open &amp;Here</source>
        <translation>折叠或展开此处(&amp;H)</translation>
    </message>
    <message>
        <source>Fold or Open &amp;All Sections</source>
        <translation>折叠或展开所有节(&amp;A)</translation>
    </message>
    <message>
        <source>Fold or Open Hea&amp;der</source>
        <translation>折叠或展开文件头(&amp;D)</translation>
    </message>
    <message>
        <source>Outl&amp;ine</source>
        <translation>大纲(&amp;I)</translation>
    </message>
    <message>
        <source>Fol&amp;ding</source>
        <translation>折叠(&amp;D)</translation>
    </message>
    <message>
        <source>There is nothing to fold around the cursor.</source>
        <translation>光标处没有可折叠的内容。</translation>
    </message>
    <message>
        <source>There is no section, no tag and no code block to fold in this prompt.</source>
        <translation>此提示词中没有可折叠的节、标签或代码块。</translation>
    </message>
    <message>
        <source>There is no header to fold.</source>
        <translation>没有可折叠的文件头。</translation>
    </message>
</context>
<context>
    <name>dossier::Suppression</name>
    <message>
        <source>The file has no header in which a rule could be turned off.</source>
        <translation>文件没有可在其中关闭规则的文件头。</translation>
    </message>
</context>
<context>
    <name>dossier::Swatch</name>
    <message>
        <source>none</source>
        <comment>no colour</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>No colour: removes the field</source>
        <translation>无颜色：移除该字段</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1，第 %2 项，共 %3 项</translation>
    </message>
</context>
<context>
    <name>dossier::TabBar</name>
    <message>
        <source>Close this tab</source>
        <translation>关闭此标签页</translation>
    </message>
</context>
<context>
    <name>dossier::TabController</name>
    <message>
        <source>Reopen Close&amp;d Tab</source>
        <translation>重新打开已关闭的标签页(&amp;D)</translation>
    </message>
    <message>
        <source>All Tab&amp;s …</source>
        <translation>所有标签页(&amp;S)…</translation>
    </message>
    <message>
        <source>P&amp;in Tab</source>
        <translation>固定标签页(&amp;I)</translation>
    </message>
</context>
<context>
    <name>dossier::Terminal</name>
    <message>
        <source>“%1” is not handed to another program: it could be taken for something else than a name. Use letters, digits and hyphens.</source>
        <translation>“%1”不会交给其他程序：它可能被当作名称以外的内容。请使用字母、数字和连字符。</translation>
    </message>
    <message>
        <source>%1 was not found: no program “%2” in the folders of PATH. Install it, or start Dossier from a terminal where it is found.</source>
        <translation>未找到 %1：PATH 的文件夹中没有程序“%2”。请安装它，或从能找到它的终端启动 Dossier。</translation>
    </message>
    <message>
        <source>It is not known how %1 does that.</source>
        <translation>不清楚 %1 如何执行此操作。</translation>
    </message>
    <message>
        <source>The terminal “%1” was not found in the folders of PATH. Choose another one in the preferences, or copy the command.</source>
        <translation>在 PATH 的文件夹中未找到终端“%1”。请在首选项中选择其他终端，或复制命令。</translation>
    </message>
</context>
<context>
    <name>dossier::TextFieldEditor</name>
    <message>
        <source>separated by commas</source>
        <translation>以逗号分隔</translation>
    </message>
</context>
<context>
    <name>dossier::TextLost</name>
    <message>
        <source>Text behind “ #” is a comment and does not reach the client.</source>
        <translation>“ #”之后的文本是注释，不会传达给客户端。</translation>
    </message>
    <message>
        <source>%1 does not get this text: behind “ #” the rest of “%2” is a comment.</source>
        <translation>%1 得不到这段文本：“%2”中“ #”之后的部分是注释。</translation>
    </message>
    <message>
        <source>Quote “%1” with this text</source>
        <translation>为“%1”连同这段文本加引号</translation>
    </message>
</context>
<context>
    <name>dossier::TextReport</name>
    <message>
        <source>Files checked: %1. Errors: %2, warnings: %3, tips: %4.</source>
        <translation>已检查文件：%1。错误：%2，警告：%3，提示：%4。</translation>
    </message>
    <message>
        <source>Not shown: %1.</source>
        <translation>未显示：%1。</translation>
    </message>
</context>
<context>
    <name>dossier::TextSearch</name>
    <message>
        <source>The expression cannot be read: %1 (at character %2).</source>
        <translation>无法解读表达式：%1（位于第 %2 个字符）。</translation>
    </message>
</context>
<context>
    <name>dossier::TextSecret</name>
    <message>
        <source>an access key of AWS</source>
        <translation>AWS 访问密钥</translation>
    </message>
    <message>
        <source>a token of GitHub</source>
        <translation>GitHub 令牌</translation>
    </message>
    <message>
        <source>a token of GitLab</source>
        <translation>GitLab 令牌</translation>
    </message>
    <message>
        <source>a key of Anthropic</source>
        <translation>Anthropic 密钥</translation>
    </message>
    <message>
        <source>a key of OpenAI</source>
        <translation>OpenAI 密钥</translation>
    </message>
    <message>
        <source>a token of Slack</source>
        <translation>Slack 令牌</translation>
    </message>
    <message>
        <source>a key of Google</source>
        <translation>Google 密钥</translation>
    </message>
    <message>
        <source>a token of npm</source>
        <translation>npm 令牌</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>The text holds what looks like a key or a token.</source>
        <translation>文本中有疑似密钥或令牌的内容。</translation>
    </message>
    <message>
        <source>This looks like %1. Whoever reads the file can use it, and each run sends it to the model: keep it in an environment variable, and make a new one.</source>
        <translation>这看起来像 %1。读取此文件的任何人都可以使用它，每次运行也会将它发送给模型：请将其放在环境变量中，并重新生成一个。</translation>
    </message>
</context>
<context>
    <name>dossier::ToolNotAllowed</name>
    <message>
        <source>The prompt speaks of a tool that the agent is not given.</source>
        <translation>提示词提到了未提供给智能体的工具。</translation>
    </message>
    <message>
        <source>The prompt speaks of the tool “%1”, which %2 does not give this agent.</source>
        <translation>提示词提到了工具“%1”，而 %2 不会将其提供给此智能体。</translation>
    </message>
    <message>
        <source>These are the tools.</source>
        <translation>这些是提供的工具。</translation>
    </message>
</context>
<context>
    <name>dossier::ToolNotMentioned</name>
    <message>
        <source>A tool is given that the prompt never speaks of.</source>
        <translation>提供了提示词从未提到的工具。</translation>
    </message>
    <message>
        <source>The prompt never speaks of “%1”.</source>
        <translation>提示词从未提到“%1”。</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsAgentList</name>
    <message>
        <source>The list of agents to call counts for the main agent only.</source>
        <translation>可调用智能体的列表仅对主智能体有效。</translation>
    </message>
    <message>
        <source>%1 keeps to “%2” only where this agent runs as the main agent; called by another, it may call any.</source>
        <translation>仅当此智能体作为主智能体运行时，%1 才遵守“%2”；由其他智能体调用时，它可以调用任何智能体。</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsEditor</name>
    <message>
        <source>Nothing is written until the first tool is ticked.</source>
        <translation>选中第一个工具之前，不会写入任何内容。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>所有工具</translation>
    </message>
    <message>
        <source>Only these:</source>
        <translation>仅以下工具：</translation>
    </message>
    <message>
        <source>All but these:</source>
        <translation>除以下工具外：</translation>
    </message>
    <message>
        <source>Others, such as mcp__server__tool or Agent(a, b)</source>
        <translation>其他，例如 mcp__server__tool 或 Agent(a, b)</translation>
    </message>
    <message>
        <source>Other tools</source>
        <translation>其他工具</translation>
    </message>
    <message>
        <source>May use: %1. A limit is written, but not applied.</source>
        <translation>可使用：%1。写明了限制，但未生效。</translation>
    </message>
    <message>
        <source>May use: %1</source>
        <translation>可使用：%1</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsEmpty</name>
    <message>
        <source>The list of tools is empty: the agent gets none.</source>
        <translation>工具列表为空：智能体得不到任何工具。</translation>
    </message>
    <message>
        <source>%1 gives this agent no tool at all: the list is empty. Without the line it gets all of them.</source>
        <translation>%1 不会给此智能体任何工具：列表为空。没有这一行时，它会得到所有工具。</translation>
    </message>
    <message>
        <source>Remove “tools”: it may use every tool</source>
        <translation>移除“tools”：可使用所有工具</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsInBothLists</name>
    <message>
        <source>A tool is both given and taken away.</source>
        <translation>某个工具既被提供又被禁用。</translation>
    </message>
    <message>
        <source>%1 does not give “%2”: it stands in both lists, and taking away wins.</source>
        <translation>%1 不会提供“%2”：它同时出现在两个列表中，以禁用为准。</translation>
    </message>
    <message>
        <source>Here it is taken away.</source>
        <translation>在此处被禁用。</translation>
    </message>
    <message>
        <source>Remove it from “tools”</source>
        <translation>从“tools”中移除</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsNeverGiven</name>
    <message>
        <source>The client gives this tool to no agent.</source>
        <translation>客户端不会将此工具提供给任何智能体。</translation>
    </message>
    <message>
        <source>%1 never gives “%2” to an agent that another one calls, even if it is listed.</source>
        <translation>即使列出“%2”，%1 也从不将其提供给被其他智能体调用的智能体。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsOldName</name>
    <message>
        <source>The tool has another name today.</source>
        <translation>此工具现已改名。</translation>
    </message>
    <message>
        <source>%1 calls “%2” “%3” today; the old name still counts.</source>
        <translation>%1 现在将“%2”称为“%3”；旧名称仍然有效。</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>改为 %1</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsPage</name>
    <message>
        <source>All tools</source>
        <translation>所有工具</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Read, and look into the web</source>
        <translation>读取文件并查询网络</translation>
    </message>
    <message>
        <source>Read and change files</source>
        <translation>读取和更改文件</translation>
    </message>
    <message>
        <source>Read, change files and run commands</source>
        <translation>读取、更改文件并运行命令</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>What may it use?</source>
        <translation>可以使用什么？</translation>
    </message>
    <message>
        <source>What it may use</source>
        <translation>可使用的工具</translation>
    </message>
    <message>
        <source>Only these:</source>
        <translation>仅以下工具：</translation>
    </message>
    <message>
        <source>Others, such as mcp__server__tool</source>
        <translation>其他，例如 mcp__server__tool</translation>
    </message>
    <message>
        <source>Other tools</source>
        <translation>其他工具</translation>
    </message>
    <message>
        <source>Can use: %1</source>
        <translation>可使用：%1</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsPattern</name>
    <message>
        <source>A pattern behind a tool is not promised to limit it.</source>
        <translation>工具之后的模式不保证能限制该工具。</translation>
    </message>
    <message>
        <source>%1 takes “%2” here, but does not promise to hold the agent to what stands in parentheses; a hook or the permission settings do.</source>
        <translation>%1 在此接受“%2”，但不保证智能体遵守括号中的内容；钩子或权限设置则可以保证。</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsPlanExit</name>
    <message>
        <source>“ExitPlanMode” is given in the permission mode “plan” only.</source>
        <translation>“ExitPlanMode”仅在权限模式“plan”下提供。</translation>
    </message>
    <message>
        <source>%1 gives “%2” to an agent only with “permissionMode: plan”.</source>
        <translation>仅当设置“permissionMode: plan”时，%1 才会将“%2”提供给智能体。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsServersAll</name>
    <message>
        <source>“mcp__*” gives no tools; it only takes them away.</source>
        <translation>“mcp__*”不提供工具，只用于禁用工具。</translation>
    </message>
    <message>
        <source>%1 understands “%2” in “disallowedTools” only; to give tools, name each server, as in “mcp__github”.</source>
        <translation>%1 只在“disallowedTools”中支持“%2”；要提供工具，请逐一写明服务器，例如“mcp__github”。</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsTwice</name>
    <message>
        <source>A tool stands twice in one list.</source>
        <translation>同一列表中有重复的工具。</translation>
    </message>
    <message>
        <source>“%1” stands twice in “%2”; once is enough.</source>
        <translation>“%1”在“%2”中出现了两次；一次即可。</translation>
    </message>
    <message>
        <source>Keep each tool once</source>
        <translation>每个工具只保留一次</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsUnknown</name>
    <message>
        <source>The client has no tool of this name for agents.</source>
        <translation>客户端没有此名称的智能体工具。</translation>
    </message>
    <message>
        <source>“%1” is unknown too.</source>
        <translation>“%1”也是未知的。</translation>
    </message>
    <message>
        <source>%1 knows no tool of this list, “%2” for one, and refuses to start an agent without tools.</source>
        <translation>%1 不认识此列表中的任何工具，例如“%2”，并拒绝启动没有工具的智能体。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has no tool “%2” of its own, nor %n others of this list; names of tools are exact.</source>
        <translation>
            <numerusform>%1 没有自带的工具“%2”，也没有此列表中的另外 %n 个；工具名称须完全一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no tool “%2” of its own; names of tools are exact.</source>
        <translation>%1 没有自带的工具“%2”；工具名称须完全一致。</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>改为 %1</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsWidenedByMemory</name>
    <message>
        <source>“memory” gives tools that “tools” leaves out.</source>
        <translation>“memory”会提供“tools”未列出的工具。</translation>
    </message>
    <message>
        <source>%1 gives this agent more than “tools” says: a memory turns on %2.</source>
        <translation>%1 给此智能体的工具多于“tools”所写：记忆会启用 %2。</translation>
    </message>
    <message>
        <source>This list leaves them out.</source>
        <translation>此列表未列出它们。</translation>
    </message>
    <message>
        <source>Add %1 to “tools”</source>
        <translation>将 %1 添加到“tools”</translation>
    </message>
    <message>
        <source>Remove “memory”</source>
        <translation>移除“memory”</translation>
    </message>
</context>
<context>
    <name>dossier::Trash</name>
    <message>
        <source>%1 was not deleted: it could not be put in the trash (%2). A file manager may delete it for good.</source>
        <translation>%1 未删除：无法移到回收站（%2）。可用文件管理器将其永久删除。</translation>
    </message>
</context>
<context>
    <name>dossier::UnbalancedTags</name>
    <message>
        <source>A tag in the prompt has no counterpart.</source>
        <translation>提示词中有标签未配对。</translation>
    </message>
    <message>
        <source>“&lt;/%1&gt;” closes more parts than “&lt;%1&gt;” begins.</source>
        <translation>“&lt;/%1&gt;”闭合的部分多于“&lt;%1&gt;”开始的部分。</translation>
    </message>
    <message>
        <source>“&lt;%1&gt;” begins more parts than “&lt;/%1&gt;” closes.</source>
        <translation>“&lt;%1&gt;”开始的部分多于“&lt;/%1&gt;”闭合的部分。</translation>
    </message>
</context>
<context>
    <name>dossier::UnclosedFence</name>
    <message>
        <source>A block of code in the prompt is not closed.</source>
        <translation>提示词中有代码块未闭合。</translation>
    </message>
    <message>
        <source>This block of code is not closed, so the rest of the prompt is part of it.</source>
        <translation>此代码块未闭合，因此提示词的其余部分都属于它。</translation>
    </message>
    <message>
        <source>Close it at the end</source>
        <translation>在末尾闭合</translation>
    </message>
</context>
<context>
    <name>dossier::UndoKeys</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>dossier::UndoPlan</name>
    <message>
        <source>Back to what it was</source>
        <translation>恢复原状</translation>
    </message>
    <message>
        <source>It was changed since; going back loses that too.</source>
        <translation>文件此后已更改；恢复也会失去这些更改。</translation>
    </message>
    <message>
        <source>It was deleted or moved since.</source>
        <translation>文件此后已删除或移动。</translation>
    </message>
    <message>
        <source>Away with what was made</source>
        <translation>移除所创建的内容</translation>
    </message>
    <message>
        <source>It was changed since; it goes to the trash with that.</source>
        <translation>文件此后已更改；会连同更改一起移到回收站。</translation>
    </message>
    <message>
        <source>There is another file in its place, which would be lost.</source>
        <translation>其位置现在是另一个文件，恢复会使该文件丢失。</translation>
    </message>
    <message>
        <source>There is another file in the place where %1 came from.</source>
        <translation>%1 原来的位置现在是另一个文件。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
</context>
<context>
    <name>dossier::UnindentedLine</name>
    <message>
        <source>A line continues a value without indentation.</source>
        <translation>有一行在没有缩进的情况下延续某个值。</translation>
    </message>
    <message>
        <source>Line %1 continues “%2” without indentation.</source>
        <translation>第 %1 行在没有缩进的情况下延续“%2”。</translation>
    </message>
    <message>
        <source>Indent line %1</source>
        <translation>缩进第 %1 行</translation>
    </message>
    <message>
        <source>Indent lines %1–%2</source>
        <translation>缩进第 %1–%2 行</translation>
    </message>
    <message>
        <source>Line %1 continues “%2” without indentation and does not belong to it any more.</source>
        <translation>第 %1 行在没有缩进的情况下延续“%2”，因此不再属于它。</translation>
    </message>
    <message>
        <source>Quote “%1”: no word changes</source>
        <translation>为“%1”加引号：不改动任何文字</translation>
    </message>
</context>
<context>
    <name>dossier::UnknownKey</name>
    <message>
        <source>The client knows no field of this name and ignores it.</source>
        <translation>客户端没有此名称的字段，会将其忽略。</translation>
    </message>
    <message>
        <source>%1 knows no field “%2” and ignores it.</source>
        <translation>%1 没有字段“%2”，会将其忽略。</translation>
    </message>
</context>
<context>
    <name>dossier::UnknownSuppression</name>
    <message>
        <source>A comment turns off a rule that there is not.</source>
        <translation>有注释关闭了一条不存在的规则。</translation>
    </message>
    <message>
        <source>Dossier has no rule “%1”, so this comment turns nothing off.</source>
        <translation>Dossier 没有规则“%1”，因此此注释没有关闭任何规则。</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>改为 %1</translation>
    </message>
</context>
<context>
    <name>dossier::UnknownValue</name>
    <message>
        <source>“%1” has none of the values that the client knows.</source>
        <translation>“%1”的值不在客户端认识的值之列。</translation>
    </message>
    <message>
        <source>%1 knows no such value of “%2”; it knows: %3.</source>
        <translation>%1 不认识“%2”的这个值；可用的值有：%3。</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>改为“%1”</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>移除“%1”</translation>
    </message>
</context>
<context>
    <name>dossier::UnquotedColon</name>
    <message>
        <source>A value without quotes holds a colon and a space.</source>
        <translation>未加引号的值含有冒号加空格。</translation>
    </message>
    <message>
        <source>%1 cannot repair a header that also has a block of text.</source>
        <translation>%1 无法修复同时含有文本块的文件头。</translation>
    </message>
    <message>
        <source>Quote “%1”: no word changes</source>
        <translation>为“%1”加引号：不改动任何文字</translation>
    </message>
    <message>
        <source>The client cannot repair the unquoted “: ” in “%1”.</source>
        <translation>客户端无法修复“%1”中未加引号的“: ”。</translation>
    </message>
    <message>
        <source>%1 loads this agent by its file name alone, without its fields, because of the unquoted “: ” in “%2”.</source>
        <translation>由于“%2”中有未加引号的“: ”，%1 仅凭文件名加载此智能体，不含其字段。</translation>
    </message>
    <message>
        <source>%1 repairs the unquoted “: ” in “%2”; strict readers such as Copilot CLI do not and leave the agent out.</source>
        <translation>%1 会修复“%2”中未加引号的“: ”；Copilot CLI 等严格的解析器不会修复，而是略过此智能体。</translation>
    </message>
</context>
<context>
    <name>dossier::UnsetCommand</name>
    <message>
        <source>Removes fields.</source>
        <translation>移除字段。</translation>
    </message>
    <message>
        <source>“unset” takes a file and at least one KEY.</source>
        <translation>“unset”需要一个文件和至少一个 KEY。</translation>
    </message>
</context>
<context>
    <name>dossier::ValidatorAnswer</name>
    <message>
        <source>Its answer is of a form that is not known here. It stands below as it came.</source>
        <translation>其回答的格式未知。下面是收到的原文。</translation>
    </message>
</context>
<context>
    <name>dossier::Verdict</name>
    <message>
        <source>Can use: %1</source>
        <translation>可使用：%1</translation>
    </message>
    <message>
        <source>%1 loads this agent without its fields.</source>
        <translation>%1 会加载此智能体，但不含其字段。</translation>
    </message>
    <message>
        <source>%1 loads this agent.</source>
        <translation>%1 会加载此智能体。</translation>
    </message>
    <message>
        <source>No name: %1 takes it for a note.</source>
        <translation>没有名称：%1 将其视为笔记。</translation>
    </message>
    <message>
        <source>%1 does not load this agent, and shows no message.</source>
        <translation>%1 不会加载此智能体，且不显示消息。</translation>
    </message>
    <message>
        <source>%1 does not load this agent.</source>
        <translation>%1 不会加载此智能体。</translation>
    </message>
    <message numerus="yes">
        <source>Can use: %1 · ≈ %Ln token(s) in every session</source>
        <translation>
            <numerusform>可使用：%1 · 每个会话 ≈ %Ln 个 token</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::VerdictBar</name>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
</context>
<context>
    <name>dossier::VersionStore</name>
    <message>
        <source>Earlier versions of files are not kept for now: %1 cannot be written (%2). Free space or change the permissions there.</source>
        <translation>目前不会保留文件的早期版本：%1 无法写入（%2）。请在该处释放空间或更改权限。</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>无法创建其文件夹</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>被另一个程序占用</translation>
    </message>
</context>
<context>
    <name>dossier::VersionsDialog</name>
    <message>
        <source>The last %1 states of each file that was open or written here, none above %2; of all files together the newest %3, in %4.</source>
        <translation>在此打开或写入过的每个文件的最近 %1 个状态，均不大于 %2；所有文件合计保留最新的 %3，位于 %4。</translation>
    </message>
    <message>
        <source>Earlier Versions of %1</source>
        <translation>%1 的早期版本</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>早期版本</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一个(&amp;P)</translation>
    </message>
    <message>
        <source>To the difference above (Shift+F7)</source>
        <translation>转到上方的差异（Shift+F7）</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一个(&amp;N)</translation>
    </message>
    <message>
        <source>To the next difference (F7)</source>
        <translation>转到下一个差异（F7）</translation>
    </message>
    <message>
        <source>Take This &amp;Difference</source>
        <translation>采用此差异(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Take This Version</source>
        <translation>采用此版本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>No earlier version of this file is kept yet. Each state that is opened, saved or found changed will be listed here.</source>
        <translation>此文件还没有保留早期版本。每次打开、保存或发现更改时的状态都会列在此处。</translation>
    </message>
    <message>
        <source>The text is too large to be shown beside this version; it can still be taken as a whole.</source>
        <translation>文本过大，无法与此版本并排显示；仍可整体采用。</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <translation>%1 的版本</translation>
    </message>
    <message>
        <source>The text now</source>
        <translation>当前文本</translation>
    </message>
    <message numerus="yes">
        <source>The text now differs from this version in %n place(s).</source>
        <translation>
            <numerusform>当前文本与此版本有 %n 处不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>The text now is this version.</source>
        <translation>当前文本就是此版本。</translation>
    </message>
    <message>
        <source>The text is the same; line ends or encoding are others.</source>
        <translation>文本相同；换行符或编码不同。</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>%1 以只读方式打开。</translation>
    </message>
    <message>
        <source>Makes these lines of the text as they were (%1); nothing is written to the file</source>
        <translation>将文本中的这些行恢复原样（%1）；不会向文件写入任何内容</translation>
    </message>
    <message>
        <source>Makes the text what it was, as one step that can be undone (%1); nothing is written to the file</source>
        <translation>将文本整体恢复原样，作为可撤销的一步（%1）；不会向文件写入任何内容</translation>
    </message>
    <message>
        <source>Taken into the text; it is not saved yet.</source>
        <translation>已应用到文本；尚未保存。</translation>
    </message>
    <message>
        <source>The text is this version again; it is not saved yet.</source>
        <translation>文本已恢复为此版本；尚未保存。</translation>
    </message>
    <message>
        <source>The version could not be taken into the text.</source>
        <translation>无法将此版本应用到文本。</translation>
    </message>
</context>
<context>
    <name>dossier::VersionsModel</name>
    <message>
        <source>As opened here</source>
        <translation>在此打开时</translation>
    </message>
    <message>
        <source>Changed outside, found when opened</source>
        <translation>外部更改，打开时发现</translation>
    </message>
    <message>
        <source>Changed outside</source>
        <translation>外部更改</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>在此保存</translation>
    </message>
    <message>
        <source>Written by a command</source>
        <translation>由命令写入</translation>
    </message>
    <message>
        <source>Before it was written here</source>
        <translation>在此写入之前</translation>
    </message>
    <message>
        <source>Changed outside, found when written</source>
        <translation>外部更改，写入时发现</translation>
    </message>
    <message>
        <source>first</source>
        <translation>首个</translation>
    </message>
    <message>
        <source>line ends or encoding</source>
        <translation>换行符或编码</translation>
    </message>
    <message>
        <source>+%1 −%2</source>
        <comment>lines added, lines removed</comment>
        <translation>+%1 −%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>size, difference</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Too large to be kept: it is only known that it was.</source>
        <translation>过大，未保留：只知道它曾存在。</translation>
    </message>
    <message>
        <source>Not kept any more: it is only known that it was.</source>
        <translation>已不再保留：只知道它曾存在。</translation>
    </message>
    <message>
        <source>%1 (too large to be kept)</source>
        <translation>%1（过大，未保留）</translation>
    </message>
    <message>
        <source>%1 (not kept any more)</source>
        <translation>%1（已不再保留）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>dossier::ViewsList</name>
    <message>
        <source>Views of all agents</source>
        <translation>所有智能体的视图</translation>
    </message>
</context>
<context>
    <name>dossier::ViewsModel</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>All agents of all places in one table</source>
        <translation>在一个表格中显示所有位置的所有智能体</translation>
    </message>
    <message>
        <source>Won’t load</source>
        <translation>不会加载</translation>
    </message>
    <message>
        <source>Agents that their client does not load, or that may do more than is written</source>
        <translation>客户端不会加载，或权限超出所写的智能体</translation>
    </message>
    <message>
        <source>Not as written</source>
        <translation>与所写不符</translation>
    </message>
    <message>
        <source>Agents that their client reads otherwise than written</source>
        <translation>客户端读取的内容与所写不同的智能体</translation>
    </message>
    <message>
        <source>Changed outside</source>
        <translation>外部更改</translation>
    </message>
    <message>
        <source>What others changed since you last saw it here</source>
        <translation>自上次在此查看后他人所做的更改</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>同名</translation>
    </message>
    <message>
        <source>Names that several files have, and which of them is used</source>
        <translation>多个文件共用的名称，以及使用的是哪个</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>How many tokens all descriptions take of every session, and how alike they are</source>
        <translation>所有描述在每个会话中占用的 token 数，以及它们的相似程度</translation>
    </message>
    <message>
        <source>What Dossier wrote</source>
        <translation>Dossier 写入的内容</translation>
    </message>
    <message>
        <source>Every write, with a way back</source>
        <translation>每次写入的记录，可恢复</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>view, count</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>dossier::Watcher</name>
    <message numerus="yes">
        <source>Changes in %n folder(s), such as %1, are noticed only every %2 seconds, as the system watches no more folders. Show fewer places, or raise the system’s limit fs.inotify.max_user_watches.</source>
        <translation>
            <numerusform>%n 个文件夹（例如 %1）中的更改每隔 %2 秒才会被发现，因为系统无法监视更多文件夹。请减少显示的位置，或提高系统上限 fs.inotify.max_user_watches。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes in %n folder(s), such as %1, are noticed only every %2 seconds, as the system watches no more folders. Show fewer places to notice them sooner.</source>
        <translation>
            <numerusform>%n 个文件夹（例如 %1）中的更改每隔 %2 秒才会被发现，因为系统无法监视更多文件夹。减少显示的位置可更快发现更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes in %n folder(s) on a network, such as %1, are noticed only every %2 seconds, as a network tells of none. Wait so long after a change there, or work in a folder of this computer.</source>
        <translation>
            <numerusform>%n 个网络文件夹（例如 %1）中的更改每隔 %2 秒才会被发现，因为网络不会通知更改。请在那里更改后等待相应时间，或在此计算机的文件夹中工作。</numerusform>
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
        <translation>以文本和表单编写 Claude Code 智能体，并在保存前查看能否加载。</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Shows every agent of a project, or drop it here</source>
        <translation>显示项目的所有智能体；也可将文件夹拖放到此处</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>A single agent file</source>
        <translation>单个智能体文件</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新建：%1</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;open&quot;&gt;%1&lt;/a&gt; in %2</source>
        <comment>file in folder</comment>
        <translation>&lt;a href=&quot;open&quot;&gt;%1&lt;/a&gt;，位于 %2</translation>
    </message>
    <message>
        <source>In the handbook: %1</source>
        <comment>the title of a page</comment>
        <translation>使用手册：%1</translation>
    </message>
</context>
<context>
    <name>dossier::WindowActions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>action and its shortcut</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open File …</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Add &amp;Folder …</source>
        <translation>添加文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;As …</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save A&amp;ll</source>
        <translation>全部保存(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close O&amp;thers</source>
        <translation>关闭其他(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Earlier Versions …</source>
        <translation>早期版本(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;New Agent …</source>
        <translation>新建智能体(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Dupl&amp;icate …</source>
        <translation>创建副本(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Move …</source>
        <translation>移动(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Copy To …</source>
        <translation>复制到(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Com&amp;pare With …</source>
        <translation>与其他智能体比较(&amp;P)…</translation>
    </message>
    <message>
        <source>Compare With &amp;Last Commit</source>
        <translation>与上次提交比较(&amp;L)</translation>
    </message>
    <message>
        <source>Compare With Fil&amp;e on Disk</source>
        <translation>与磁盘上的文件比较(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo Last Batch …</source>
        <translation>撤销上次批量更改(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;What Dossier Wrote</source>
        <translation>Dossier 写入的内容(&amp;W)</translation>
    </message>
    <message>
        <source>Copy Command to &amp;Try It</source>
        <translation>复制试用命令(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find …</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>R&amp;eplace …</source>
        <translation>替换(&amp;E)…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go to Line …</source>
        <translation>转到行(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation>缩进(&amp;I)</translation>
    </message>
    <message>
        <source>Unin&amp;dent</source>
        <translation>取消缩进(&amp;D)</translation>
    </message>
    <message>
        <source>Fix Problem in This &amp;Line …</source>
        <translation>修复此行的问题(&amp;L)…</translation>
    </message>
    <message>
        <source>Fi&amp;x All Safe Problems …</source>
        <translation>应用所有无损修复(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>Text With Pre&amp;view</source>
        <translation>文本和预览(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>预览(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;Agents</source>
        <translation>显示智能体(&amp;A)</translation>
    </message>
    <message>
        <source>Show &amp;Fields</source>
        <translation>显示字段(&amp;F)</translation>
    </message>
    <message>
        <source>Show P&amp;roblems</source>
        <translation>显示问题(&amp;R)</translation>
    </message>
    <message>
        <source>Wrap &amp;Lines</source>
        <translation>自动换行(&amp;L)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Next P&amp;roblem</source>
        <translation>下一个问题(&amp;R)</translation>
    </message>
    <message>
        <source>Previous Pro&amp;blem</source>
        <translation>上一个问题(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <translation>智能体(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>字段(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>问题(&amp;P)</translation>
    </message>
    <message>
        <source>Where It &amp;Loads</source>
        <translation>加载情况(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Who Would Be Asked?</source>
        <translation>会交给谁(&amp;W)？</translation>
    </message>
    <message>
        <source>&amp;Overview and Other Views</source>
        <translation>概览和其他视图(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Next Tab</source>
        <translation>下一个标签页(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Tab</source>
        <translation>上一个标签页(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;About Dossier</source>
        <translation>关于 Dossier(&amp;A)</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>复制诊断信息(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>跟随系统(&amp;A)</translation>
    </message>
    <message>
        <source>English</source>
        <comment>the name of this language, in itself</comment>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Next Pan&amp;e</source>
        <translation>下一窗格(&amp;E)</translation>
    </message>
    <message>
        <source>Previo&amp;us Pane</source>
        <translation>上一窗格(&amp;U)</translation>
    </message>
</context>
<context>
    <name>dossier::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>智能体(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Th&amp;eme</source>
        <translation>主题(&amp;E)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Main Tool Bar</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New agent from a template</source>
        <translation>从模板新建智能体</translation>
    </message>
</context>
<context>
    <name>dossier::WindowsLineEnds</name>
    <message>
        <source>Windows line ends keep the client from repairing the header.</source>
        <translation>Windows 换行符使客户端无法修复文件头。</translation>
    </message>
    <message>
        <source>%1 drops this agent because of its Windows line ends: with them it cannot repair the unquoted “: ” in line %2.</source>
        <translation>%1 因 Windows 换行符而丢弃此智能体：有这种换行符时，它无法修复第 %2 行中未加引号的“: ”。</translation>
    </message>
    <message>
        <source>%1 drops this agent because of its Windows line ends: with them it cannot repair the header.</source>
        <translation>%1 因 Windows 换行符而丢弃此智能体：有这种换行符时，它无法修复文件头。</translation>
    </message>
</context>
<context>
    <name>dossier::Wording</name>
    <message>
        <source>The prompt holds a place that was to be filled in.</source>
        <translation>提示词中有尚未填写之处。</translation>
    </message>
    <message>
        <source>“%1” was left here to be filled in; the model reads it as it stands.</source>
        <translation>“%1”是此处留待填写的内容；模型会按原样读取。</translation>
    </message>
    <message>
        <source>The prompt names a folder of one person’s home.</source>
        <translation>提示词指明了某个用户主文件夹中的文件夹。</translation>
    </message>
    <message>
        <source>“%1” is the home folder of one person: on another computer there is none. “~/” or a path from the project’s folder goes everywhere.</source>
        <translation>“%1”是某个用户的主文件夹：在其他计算机上并不存在。“~/”或相对于项目文件夹的路径在各处都可用。</translation>
    </message>
    <message>
        <source>The prompt holds a {{variable}} that nothing fills in.</source>
        <translation>提示词中有不会被填充的 {{变量}}。</translation>
    </message>
    <message>
        <source>Nothing fills in “%1”: the model reads it as it stands.</source>
        <translation>“%1”不会被填充：模型会按原样读取。</translation>
    </message>
    <message>
        <source>The prompt leaves open what is to be done.</source>
        <translation>提示词没有明确要做什么。</translation>
    </message>
    <message>
        <source>“%1” leaves open whether it is to be done; say when it is, and when not.</source>
        <translation>“%1”没有明确是否要做；请说明何时做、何时不做。</translation>
    </message>
    <message>
        <source>Here it is again.</source>
        <translation>此处再次出现。</translation>
    </message>
</context>
<context>
    <name>dossier::Workspace</name>
    <message>
        <source>Untitled %1</source>
        <translation>未命名 %1</translation>
    </message>
    <message>
        <source>The file has no place yet, so it belongs to no project. Save it first.</source>
        <translation>文件还没有位置，因此不属于任何项目。请先保存。</translation>
    </message>
    <message>
        <source>%1 is open in another tab. Close it there, or choose another name.</source>
        <translation>%1 已在另一个标签页中打开。请在那里关闭它，或选择其他名称。</translation>
    </message>
</context>
<context>
    <name>dossier::WriteObstacle</name>
    <message>
        <source>This is a folder, a pipe or a device, not a file.</source>
        <translation>这是文件夹、管道或设备，不是文件。</translation>
    </message>
    <message>
        <source>The file may not be written: its permissions forbid it.</source>
        <translation>文件不允许写入：其权限禁止写入。</translation>
    </message>
    <message>
        <source>Its folder may not be written: its permissions forbid it.</source>
        <translation>其文件夹不允许写入：其权限禁止写入。</translation>
    </message>
    <message>
        <source>The name holds characters that no other program can be told. Rename the file first.</source>
        <translation>名称含有无法传递给其他程序的字符。请先重命名文件。</translation>
    </message>
    <message>
        <source>An administrator keeps this folder; Dossier leaves its files alone.</source>
        <translation>此文件夹由管理员管理；Dossier 不会改动其中的文件。</translation>
    </message>
    <message>
        <source>This is the copy of an installed plugin: an update would overwrite the change. Change it where the plugin is written.</source>
        <translation>这是已安装插件的副本：更新会覆盖更改。请在编写该插件的地方更改。</translation>
    </message>
</context>
<context>
    <name>dossier::WrittenFiles</name>
    <message>
        <source>This write is not in the journal any more: only the newest ones are.</source>
        <translation>此次写入已不在写入记录中：只保留最新的记录。</translation>
    </message>
</context>
<context>
    <name>dossier::WrongType</name>
    <message>
        <source>A field holds another kind of value than the client asks for.</source>
        <translation>字段值的类型与客户端要求的不同。</translation>
    </message>
    <message>
        <source>%1 wants true or false in “%2”; what it does with another value is not known.</source>
        <translation>%1 要求“%2”为 true 或 false；尚不清楚它如何处理其他值。</translation>
    </message>
    <message>
        <source>%1 wants a list of tools in “%2”, such as Read, Grep; what it does with another value is not known.</source>
        <translation>%1 要求“%2”为工具列表，例如 Read, Grep；尚不清楚它如何处理其他值。</translation>
    </message>
    <message>
        <source>%1 wants a list in “%2”; what it does with another value is not known.</source>
        <translation>%1 要求“%2”为列表；尚不清楚它如何处理其他值。</translation>
    </message>
    <message>
        <source>%1 wants a text in “%2”; what it does with another value is not known.</source>
        <translation>%1 要求“%2”为文本；尚不清楚它如何处理其他值。</translation>
    </message>
</context>
<context>
    <name>dossier::yaml</name>
    <message>
        <source>This YAML holds more than %L1 values once its aliases are resolved.</source>
        <translation>此 YAML 解析别名后包含超过 %L1 个值。</translation>
    </message>
    <message>
        <source>This YAML is nested more than %1 levels deep.</source>
        <translation>此 YAML 的嵌套深度超过 %1 层。</translation>
    </message>
    <message>
        <source>This YAML is too long: the limit is %L1 characters.</source>
        <translation>此 YAML 过长：上限为 %L1 个字符。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Editor for AI-agent files: Markdown with a YAML header.</source>
        <translation>AI 智能体文件编辑器：带 YAML 文件头的 Markdown。</translation>
    </message>
    <message>
        <source>Writes a picture of the window once everything is shown, and ends.</source>
        <translation>全部显示后将窗口截图写入文件，然后退出。</translation>
    </message>
    <message>
        <source>Opens a window of its own beside a running one.</source>
        <translation>在运行中的窗口之外另开一个窗口。</translation>
    </message>
    <message>
        <source>Asks for the name and the place of a new agent.</source>
        <translation>询问新智能体的名称和位置。</translation>
    </message>
    <message>
        <source>Asks for a folder, whose agents are shown.</source>
        <translation>询问要显示其智能体的文件夹。</translation>
    </message>
    <message>
        <source>Files or folders to open.</source>
        <translation>要打开的文件或文件夹。</translation>
    </message>
    <message>
        <source>Prints the version, and those of the libraries, and ends.</source>
        <translation>显示版本及各库的版本，然后退出。</translation>
    </message>
</context>
</TS>
