<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_GB">
<context>
    <name>Dialect</name>
    <message>
        <source>Claude Code</source>
        <translation>Claude Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Identifies the agent; others call it by this name. Lower-case letters, digits and hyphens are safe everywhere.</source>
        <translation>エージェントを識別する名前で、ほかからはこの名前で呼び出されます。英小文字、数字、ハイフンならどこでも安全です。</translation>
    </message>
    <message>
        <source>Without a name Claude Code takes the file for a note; in a plugin the file’s name takes its place.</source>
        <translation>名前がないと、Claude Code はファイルをメモとみなします。プラグインではファイル名が代わりに使われます。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Tells Claude when to hand work to this agent; it is read in every session.</source>
        <translation>このエージェントに作業を任せる場面を Claude に伝えます。毎回のセッションで読み込まれます。</translation>
    </message>
    <message>
        <source>Without a description the agent is not loaded; in a plugin a placeholder takes its place.</source>
        <translation>説明がないとエージェントは読み込まれません。プラグインでは仮の説明が代わりに使われます。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The model the agent runs on: an alias, a full id, or “inherit”.</source>
        <translation>エージェントが使うモデル。エイリアス、完全な ID、または「inherit」を指定します。</translation>
    </message>
    <message>
        <source>The model of the conversation that calls it.</source>
        <translation>呼び出し元の会話のモデル。</translation>
    </message>
    <message>
        <source>The model of the conversation that calls the agent.</source>
        <translation>エージェントを呼び出した会話のモデル。</translation>
    </message>
    <message>
        <source>The newest Sonnet: balanced.</source>
        <translation>最新の Sonnet。バランス型です。</translation>
    </message>
    <message>
        <source>The newest Opus: strongest reasoning.</source>
        <translation>最新の Opus。推論が最も強力です。</translation>
    </message>
    <message>
        <source>The newest Haiku: fast and cheap.</source>
        <translation>最新の Haiku。高速で低コストです。</translation>
    </message>
    <message>
        <source>The newest Fable.</source>
        <translation>最新の Fable。</translation>
    </message>
    <message>
        <source>The strongest model that the account has.</source>
        <translation>アカウントで使える最も強力なモデル。</translation>
    </message>
    <message>
        <source>Opus for planning, Sonnet for the work.</source>
        <translation>計画は Opus、作業は Sonnet で行います。</translation>
    </message>
    <message>
        <source>The account’s default model.</source>
        <translation>アカウントの既定のモデル。</translation>
    </message>
    <message>
        <source>Sonnet with a context of one million tokens.</source>
        <translation>コンテキストが 100 万トークンの Sonnet。</translation>
    </message>
    <message>
        <source>Opus with a context of one million tokens.</source>
        <translation>コンテキストが 100 万トークンの Opus。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>The colour of the agent’s name in the client.</source>
        <translation>クライアントに表示されるエージェント名の色。</translation>
    </message>
    <message>
        <source>No colour, or one that the client picks.</source>
        <translation>色なし、またはクライアントが選ぶ色。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>The tools the agent may use; all others are withheld.</source>
        <translation>エージェントが使えるツール。ほかのツールは与えられません。</translation>
    </message>
    <message>
        <source>All tools that agents may have.</source>
        <translation>エージェントに許されるすべてのツール。</translation>
    </message>
    <message>
        <source>Tools withheld</source>
        <translation>禁止するツール</translation>
    </message>
    <message>
        <source>Tools the agent may not use, taken away before “tools” is applied.</source>
        <translation>エージェントに使わせないツール。「tools」の適用前に取り除かれます。</translation>
    </message>
    <message>
        <source>Nothing is withheld.</source>
        <translation>何も禁止しません。</translation>
    </message>
    <message>
        <source>Permission mode</source>
        <translation>権限モード</translation>
    </message>
    <message>
        <source>How the agent asks before it acts; a parent in a freer mode wins.</source>
        <translation>エージェントが操作の前にどう確認するか。呼び出し元のモードのほうが緩い場合は、そちらが優先されます。</translation>
    </message>
    <message>
        <source>The mode of the conversation that calls it.</source>
        <translation>呼び出し元の会話のモード。</translation>
    </message>
    <message>
        <source>Asks for each kind of action the first time.</source>
        <translation>操作の種類ごとに初回だけ確認します。</translation>
    </message>
    <message>
        <source>Another name of default.</source>
        <translation>default の別名です。</translation>
    </message>
    <message>
        <source>Edits files without asking.</source>
        <translation>確認せずにファイルを編集します。</translation>
    </message>
    <message>
        <source>Decides by itself what needs a question.</source>
        <translation>確認が必要かどうかを自分で判断します。</translation>
    </message>
    <message>
        <source>Denies what is not allowed beforehand, without asking.</source>
        <translation>事前に許可されていない操作を、確認せずに拒否します。</translation>
    </message>
    <message>
        <source>Never asks: every action is allowed.</source>
        <translation>まったく確認しません。すべての操作が許可されます。</translation>
    </message>
    <message>
        <source>Reads and plans, changes nothing.</source>
        <translation>読み取りと計画だけを行い、何も変更しません。</translation>
    </message>
    <message>
        <source>Turn limit</source>
        <translation>ターン数の上限</translation>
    </message>
    <message>
        <source>After so many turns the agent stops.</source>
        <translation>このターン数に達するとエージェントは停止します。</translation>
    </message>
    <message>
        <source>No limit of its own.</source>
        <translation>独自の上限なし。</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>スキル</translation>
    </message>
    <message>
        <source>Skills whose full text the agent has from the start.</source>
        <translation>エージェントに最初から全文を渡しておくスキル。</translation>
    </message>
    <message>
        <source>None beforehand; it may still use the Skill tool.</source>
        <translation>事前に渡すものはありません。Skill ツールは使えます。</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP サーバー</translation>
    </message>
    <message>
        <source>Servers the agent may use: names, or configurations of its own.</source>
        <translation>エージェントが使えるサーバー。名前、または独自の構成を指定します。</translation>
    </message>
    <message>
        <source>Those of the session.</source>
        <translation>セッションのサーバー。</translation>
    </message>
    <message>
        <source>Hooks</source>
        <translation>フック</translation>
    </message>
    <message>
        <source>Commands that run at events while this agent works.</source>
        <translation>このエージェントの作業中に、イベントに応じて実行するコマンド。</translation>
    </message>
    <message>
        <source>Only those of the session.</source>
        <translation>セッションのフックのみ。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>A folder of notes the agent keeps between sessions; it turns on Read, Write and Edit.</source>
        <translation>エージェントがセッションをまたいで保持するメモのフォルダー。Read、Write、Edit が有効になります。</translation>
    </message>
    <message>
        <source>No memory.</source>
        <translation>メモリなし。</translation>
    </message>
    <message>
        <source>In the home folder, for all projects: ~/.claude/agent-memory.</source>
        <translation>ホームフォルダーに保存し、すべてのプロジェクトで使います：~/.claude/agent-memory。</translation>
    </message>
    <message>
        <source>In the project, to be shared: .claude/agent-memory.</source>
        <translation>プロジェクト内に保存し、共有します：.claude/agent-memory。</translation>
    </message>
    <message>
        <source>In the project, not to be shared: .claude/agent-memory-local.</source>
        <translation>プロジェクト内に保存し、共有しません：.claude/agent-memory-local。</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>バックグラウンド</translation>
    </message>
    <message>
        <source>Whether the agent always runs in the background.</source>
        <translation>エージェントを常にバックグラウンドで実行するかどうか。</translation>
    </message>
    <message>
        <source>As the client decides; usually in the background in interactive sessions.</source>
        <translation>クライアントが決めます。対話セッションでは通常バックグラウンドになります。</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>エフォート</translation>
    </message>
    <message>
        <source>How much the model thinks; a level it lacks falls to the next lower one.</source>
        <translation>モデルがどれだけ考えるか。モデルにないレベルは、その次に低いレベルになります。</translation>
    </message>
    <message>
        <source>The effort of the session.</source>
        <translation>セッションのエフォート。</translation>
    </message>
    <message>
        <source>Little thinking, fast.</source>
        <translation>あまり考えず、高速です。</translation>
    </message>
    <message>
        <source>Between low and high.</source>
        <translation>low と high の中間です。</translation>
    </message>
    <message>
        <source>Thorough.</source>
        <translation>じっくり考えます。</translation>
    </message>
    <message>
        <source>More than high, where the model has it.</source>
        <translation>モデルが対応していれば、high よりさらに考えます。</translation>
    </message>
    <message>
        <source>All the model has.</source>
        <translation>モデルの能力を最大限に使います。</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>分離</translation>
    </message>
    <message>
        <source>Where the agent works.</source>
        <translation>エージェントが作業する場所。</translation>
    </message>
    <message>
        <source>In the working folder itself.</source>
        <translation>作業フォルダーそのもの。</translation>
    </message>
    <message>
        <source>In a git worktree of its own.</source>
        <translation>専用の Git ワークツリー。</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>最初のメッセージ</translation>
    </message>
    <message>
        <source>Sent as the first message when the agent runs as the main agent.</source>
        <translation>メインエージェントとして動くときに、最初のメッセージとして送られます。</translation>
    </message>
    <message>
        <source>None; ignored when another agent calls it.</source>
        <translation>なし。ほかのエージェントから呼び出された場合は無視されます。</translation>
    </message>
    <message>
        <source>Leave out CLAUDE.md</source>
        <translation>CLAUDE.md を渡さない</translation>
    </message>
    <message>
        <source>Whether the agent goes without the instructions of CLAUDE.md and AGENTS.md.</source>
        <translation>CLAUDE.md と AGENTS.md の指示をエージェントに渡さないかどうか。</translation>
    </message>
    <message>
        <source>It gets them.</source>
        <translation>渡されます。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Change files</source>
        <translation>ファイルの変更</translation>
    </message>
    <message>
        <source>Run commands</source>
        <translation>コマンドの実行</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Agents and skills</source>
        <translation>エージェントとスキル</translation>
    </message>
    <message>
        <source>Plan and follow</source>
        <translation>計画と進捗</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Reads files.</source>
        <translation>ファイルを読み取ります。</translation>
    </message>
    <message>
        <source>Searches in files.</source>
        <translation>ファイルの内容を検索します。</translation>
    </message>
    <message>
        <source>Finds files by name.</source>
        <translation>名前でファイルを探します。</translation>
    </message>
    <message>
        <source>Asks a language server about code.</source>
        <translation>言語サーバーにコードについて問い合わせます。</translation>
    </message>
    <message>
        <source>Changes parts of a file.</source>
        <translation>ファイルの一部を変更します。</translation>
    </message>
    <message>
        <source>Writes whole files.</source>
        <translation>ファイル全体を書き込みます。</translation>
    </message>
    <message>
        <source>Several changes of one file at once; older clients.</source>
        <translation>1 つのファイルに複数の変更をまとめて加えます。旧クライアント向けです。</translation>
    </message>
    <message>
        <source>Changes cells of a notebook.</source>
        <translation>ノートブックのセルを変更します。</translation>
    </message>
    <message>
        <source>Reads notebooks; older clients.</source>
        <translation>ノートブックを読み取ります。旧クライアント向けです。</translation>
    </message>
    <message>
        <source>Lists a folder; older clients.</source>
        <translation>フォルダー内を一覧表示します。旧クライアント向けです。</translation>
    </message>
    <message>
        <source>Runs shell commands.</source>
        <translation>シェルコマンドを実行します。</translation>
    </message>
    <message>
        <source>Runs PowerShell commands.</source>
        <translation>PowerShell コマンドを実行します。</translation>
    </message>
    <message>
        <source>Reads what a command in the background prints; older clients.</source>
        <translation>バックグラウンドのコマンドの出力を読み取ります。旧クライアント向けです。</translation>
    </message>
    <message>
        <source>Ends a command in the background; older clients.</source>
        <translation>バックグラウンドのコマンドを終了します。旧クライアント向けです。</translation>
    </message>
    <message>
        <source>Watches a command in the background.</source>
        <translation>バックグラウンドのコマンドを監視します。</translation>
    </message>
    <message>
        <source>Ends a task in the background.</source>
        <translation>バックグラウンドのタスクを終了します。</translation>
    </message>
    <message>
        <source>Fetches a page.</source>
        <translation>ページを取得します。</translation>
    </message>
    <message>
        <source>Searches the web.</source>
        <translation>Web を検索します。</translation>
    </message>
    <message>
        <source>Calls other agents; Agent(a, b) only these, when it runs as the main agent.</source>
        <translation>ほかのエージェントを呼び出します。メインエージェントとして動くときは、Agent(a, b) と書くとそのエージェントだけに限られます。</translation>
    </message>
    <message>
        <source>Uses skills.</source>
        <translation>スキルを使います。</translation>
    </message>
    <message>
        <source>Writes to another agent.</source>
        <translation>ほかのエージェントにメッセージを送ります。</translation>
    </message>
    <message>
        <source>Finds tools that are loaded on demand.</source>
        <translation>必要に応じて読み込まれるツールを探します。</translation>
    </message>
    <message>
        <source>Lists what MCP servers offer to read.</source>
        <translation>MCP サーバーが提供するリソースを一覧表示します。</translation>
    </message>
    <message>
        <source>Reads what an MCP server offers.</source>
        <translation>MCP サーバーが提供するリソースを読み取ります。</translation>
    </message>
    <message>
        <source>Keeps a list of steps.</source>
        <translation>手順のリストを管理します。</translation>
    </message>
    <message>
        <source>Adds a task to the list.</source>
        <translation>リストにタスクを追加します。</translation>
    </message>
    <message>
        <source>Reads a task of the list.</source>
        <translation>リストのタスクを読み取ります。</translation>
    </message>
    <message>
        <source>Lists the tasks.</source>
        <translation>タスクを一覧表示します。</translation>
    </message>
    <message>
        <source>Changes a task of the list.</source>
        <translation>リストのタスクを変更します。</translation>
    </message>
    <message>
        <source>Moves into a git worktree.</source>
        <translation>Git ワークツリーに移ります。</translation>
    </message>
    <message>
        <source>Leaves a git worktree.</source>
        <translation>Git ワークツリーから出ます。</translation>
    </message>
    <message>
        <source>Ends planning; only with the permission mode “plan”.</source>
        <translation>計画を終了します。権限モード「plan」でのみ使えます。</translation>
    </message>
    <message>
        <source>Makes a page to look at.</source>
        <translation>閲覧用のページを作成します。</translation>
    </message>
    <message>
        <source>Plans a task for later.</source>
        <translation>タスクを後で実行するよう予約します。</translation>
    </message>
    <message>
        <source>Removes a planned task.</source>
        <translation>予約したタスクを取り消します。</translation>
    </message>
    <message>
        <source>Lists planned tasks.</source>
        <translation>予約したタスクを一覧表示します。</translation>
    </message>
    <message>
        <source>Asks the person; never given to agents.</source>
        <translation>ユーザーに質問します。エージェントには与えられません。</translation>
    </message>
    <message>
        <source>Ends the conversation; never given to agents.</source>
        <translation>会話を終了します。エージェントには与えられません。</translation>
    </message>
    <message>
        <source>Begins planning; never given to agents.</source>
        <translation>計画を開始します。エージェントには与えられません。</translation>
    </message>
    <message>
        <source>Wakes the session later; never given to agents.</source>
        <translation>後でセッションを再開させます。エージェントには与えられません。</translation>
    </message>
    <message>
        <source>Reads what a task prints; never given to agents.</source>
        <translation>タスクの出力を読み取ります。エージェントには与えられません。</translation>
    </message>
    <message>
        <source>Waits for servers; never given to agents.</source>
        <translation>サーバーを待ちます。エージェントには与えられません。</translation>
    </message>
    <message>
        <source>Runs a workflow; never given to agents.</source>
        <translation>ワークフローを実行します。エージェントには与えられません。</translation>
    </message>
    <message>
        <source>Claude Code does not know this key, so the limit it writes is not applied.</source>
        <translation>Claude Code はこのキーを認識しないため、ここに書かれた制限は適用されません。</translation>
    </message>
    <message>
        <source>This is a key of skills and commands; in an agent it has no effect.</source>
        <translation>これはスキルとコマンドのキーで、エージェントでは効果がありません。</translation>
    </message>
    <message>
        <source>Managed by an administrator</source>
        <translation>管理者が管理</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>個人用</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <source>Copilot CLI</source>
        <translation>Copilot CLI</translation>
    </message>
    <message>
        <source>The name that people see; the agent itself is called like its file.</source>
        <translation>ユーザーに表示される名前。エージェント自体の名前はファイル名と同じです。</translation>
    </message>
    <message>
        <source>The file’s name.</source>
        <translation>ファイル名。</translation>
    </message>
    <message>
        <source>What the agent is for, and when to use it.</source>
        <translation>エージェントの用途と、使う場面。</translation>
    </message>
    <message>
        <source>Without a description the agent is left out.</source>
        <translation>説明がないとエージェントは除外されます。</translation>
    </message>
    <message>
        <source>The tools the agent may use; names that are not known are passed over.</source>
        <translation>エージェントが使えるツール。不明な名前は無視されます。</translation>
    </message>
    <message>
        <source>All tools; an empty list means none.</source>
        <translation>すべてのツール。空のリストは「なし」を意味します。</translation>
    </message>
    <message>
        <source>The model the agent runs on, or a list of which the first that is there is taken.</source>
        <translation>エージェントが使うモデル、またはモデルのリスト。リストの場合は、利用できる最初のモデルが使われます。</translation>
    </message>
    <message>
        <source>The model of the session.</source>
        <translation>セッションのモデル。</translation>
    </message>
    <message>
        <source>Model policy</source>
        <translation>モデルの方針</translation>
    </message>
    <message>
        <source>Whether the agent may run on another model.</source>
        <translation>エージェントが別のモデルで動いてもよいかどうか。</translation>
    </message>
    <message>
        <source>Another model may take its place.</source>
        <translation>別のモデルで代用できます。</translation>
    </message>
    <message>
        <source>Only on the model that is named.</source>
        <translation>指定したモデルでのみ動きます。</translation>
    </message>
    <message>
        <source>How much the model thinks.</source>
        <translation>モデルがどれだけ考えるか。</translation>
    </message>
    <message>
        <source>The model’s own.</source>
        <translation>モデルの既定値。</translation>
    </message>
    <message>
        <source>More than high.</source>
        <translation>high よりさらに考えます。</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>使用先</translation>
    </message>
    <message>
        <source>Which product the agent is meant for; Copilot CLI lists it all the same.</source>
        <translation>エージェントの対象製品。Copilot CLI はこれにかかわらず一覧に表示します。</translation>
    </message>
    <message>
        <source>All of them.</source>
        <translation>すべて。</translation>
    </message>
    <message>
        <source>Visual Studio Code.</source>
        <translation>Visual Studio Code。</translation>
    </message>
    <message>
        <source>Copilot on GitHub.</source>
        <translation>GitHub 上の Copilot。</translation>
    </message>
    <message>
        <source>People may call it</source>
        <translation>ユーザーによる呼び出しを許可</translation>
    </message>
    <message>
        <source>Whether people can choose the agent.</source>
        <translation>ユーザーがエージェントを選べるかどうか。</translation>
    </message>
    <message>
        <source>They can.</source>
        <translation>選べます。</translation>
    </message>
    <message>
        <source>Agents may not call it</source>
        <translation>エージェントによる呼び出しを禁止</translation>
    </message>
    <message>
        <source>Whether other agents are kept from calling this one.</source>
        <translation>ほかのエージェントがこのエージェントを呼び出せないようにするかどうか。</translation>
    </message>
    <message>
        <source>They may call it.</source>
        <translation>呼び出せます。</translation>
    </message>
    <message>
        <source>Agents may call it (old)</source>
        <translation>エージェントによる呼び出しを許可（旧）</translation>
    </message>
    <message>
        <source>The older, opposite form of “disable-model-invocation”, which wins.</source>
        <translation>「disable-model-invocation」の逆の意味を持つ古い書き方。新しいほうが優先されます。</translation>
    </message>
    <message>
        <source>Servers for this agent.</source>
        <translation>このエージェント用のサーバー。</translation>
    </message>
    <message>
        <source>The skills the agent has, as a list.</source>
        <translation>エージェントが持つスキルのリスト。</translation>
    </message>
    <message>
        <source>Reads AGENTS.md</source>
        <translation>AGENTS.md を読む</translation>
    </message>
    <message>
        <source>Whether the agent gets the instructions of AGENTS.md and other such files.</source>
        <translation>AGENTS.md などのファイルの指示をエージェントに渡すかどうか。</translation>
    </message>
    <message>
        <source>It goes without them.</source>
        <translation>渡されません。</translation>
    </message>
    <message>
        <source>Tools on demand</source>
        <translation>必要時に読み込むツール</translation>
    </message>
    <message>
        <source>Whether tools are loaded only when they are looked for.</source>
        <translation>ツールを、探されたときにだけ読み込むかどうか。</translation>
    </message>
    <message>
        <source>As the client decides.</source>
        <translation>クライアントが決めます。</translation>
    </message>
    <message>
        <source>Exact tools</source>
        <translation>ツールの厳密な指定</translation>
    </message>
    <message>
        <source>Whether the list of tools is taken exactly.</source>
        <translation>ツールのリストを厳密に扱うかどうか。</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Shown to people who choose the agent, in Visual Studio Code.</source>
        <translation>Visual Studio Code でエージェントを選ぶユーザーに表示されます。</translation>
    </message>
    <message>
        <source>No hint.</source>
        <translation>ヒントなし。</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <source>Suggestions to go on with another agent, in Visual Studio Code.</source>
        <translation>Visual Studio Code で、別のエージェントで続けるよう示す提案。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>The agents that this one may call, in Visual Studio Code; “*” means all.</source>
        <translation>Visual Studio Code で、このエージェントが呼び出せるエージェント。「*」はすべてを意味します。</translation>
    </message>
    <message>
        <source>All agents.</source>
        <translation>すべてのエージェント。</translation>
    </message>
    <message>
        <source>On GitHub</source>
        <translation>GitHub での設定</translation>
    </message>
    <message>
        <source>Tool sets and permissions on GitHub.</source>
        <translation>GitHub でのツールセットと権限。</translation>
    </message>
    <message>
        <source>The usual ones.</source>
        <translation>通常のもの。</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>補足情報</translation>
    </message>
    <message>
        <source>Keys and texts of one’s own.</source>
        <translation>独自のキーとテキスト。</translation>
    </message>
    <message>
        <source>Searches in files and finds them by name.</source>
        <translation>ファイルの内容を検索し、名前でファイルを探します。</translation>
    </message>
    <message>
        <source>Changes and writes files.</source>
        <translation>ファイルを変更し、書き込みます。</translation>
    </message>
    <message>
        <source>Fetches pages and searches the web.</source>
        <translation>ページを取得し、Web を検索します。</translation>
    </message>
    <message>
        <source>Calls other agents.</source>
        <translation>ほかのエージェントを呼び出します。</translation>
    </message>
    <message>
        <source>Gemini CLI</source>
        <translation>Gemini CLI</translation>
    </message>
    <message>
        <source>Identifies the agent: the letters a to z, digits, hyphens and underscores only.</source>
        <translation>エージェントを識別する名前。英小文字 a～z、数字、ハイフン、アンダースコアのみ使えます。</translation>
    </message>
    <message>
        <source>Without a name the file is rejected.</source>
        <translation>名前がないとファイルは拒否されます。</translation>
    </message>
    <message>
        <source>Shown name</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>The name that people see.</source>
        <translation>ユーザーに表示される名前。</translation>
    </message>
    <message>
        <source>The name itself.</source>
        <translation>名前そのもの。</translation>
    </message>
    <message>
        <source>Tells the main agent when to hand work to this one.</source>
        <translation>このエージェントに作業を任せる場面をメインエージェントに伝えます。</translation>
    </message>
    <message>
        <source>Without a description a local agent is rejected.</source>
        <translation>説明がないとローカルエージェントは拒否されます。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Where the agent runs.</source>
        <translation>エージェントが動く場所。</translation>
    </message>
    <message>
        <source>A local agent.</source>
        <translation>ローカルエージェント。</translation>
    </message>
    <message>
        <source>Runs here, with the prompt of this file.</source>
        <translation>このファイルのプロンプトを使い、この環境で動きます。</translation>
    </message>
    <message>
        <source>Runs elsewhere and is described by its agent card.</source>
        <translation>別の環境で動き、エージェントカードで定義されます。</translation>
    </message>
    <message>
        <source>The model the agent runs on: an id or “inherit”.</source>
        <translation>エージェントが使うモデル。ID または「inherit」を指定します。</translation>
    </message>
    <message>
        <source>The tools the agent may use, as a list; a name that is no tool rejects the file.</source>
        <translation>エージェントが使えるツールのリスト。ツールでない名前があると、ファイルは拒否されます。</translation>
    </message>
    <message>
        <source>Servers for this agent alone; their settings are written with underscores, such as http_url.</source>
        <translation>このエージェント専用のサーバー。設定名には http_url のようにアンダースコアを使います。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>A number: how freely the model picks its words.</source>
        <translation>モデルがどれだけ自由に言葉を選ぶかを示す数値。</translation>
    </message>
    <message>
        <source>1.</source>
        <translation>1。</translation>
    </message>
    <message>
        <source>30 turns.</source>
        <translation>30 ターン。</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>制限時間</translation>
    </message>
    <message>
        <source>After so many minutes the agent stops.</source>
        <translation>この時間（分）が過ぎるとエージェントは停止します。</translation>
    </message>
    <message>
        <source>10 minutes.</source>
        <translation>10 分。</translation>
    </message>
    <message>
        <source>Agent card</source>
        <translation>エージェントカード</translation>
    </message>
    <message>
        <source>Where a remote agent describes itself: a whole address.</source>
        <translation>リモートエージェントの情報を提供する完全なアドレス。</translation>
    </message>
    <message>
        <source>A local agent has none.</source>
        <translation>ローカルエージェントにはありません。</translation>
    </message>
    <message>
        <source>Agent card as text</source>
        <translation>エージェントカード（テキスト）</translation>
    </message>
    <message>
        <source>What a remote agent says of itself, as JSON, in the place of an address.</source>
        <translation>リモートエージェントの情報を、アドレスの代わりに JSON で記述します。</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>How a remote agent is signed in to.</source>
        <translation>リモートエージェントへのサインイン方法。</translation>
    </message>
    <message>
        <source>Without signing in.</source>
        <translation>サインインなし。</translation>
    </message>
    <message>
        <source>Reads a file.</source>
        <translation>ファイルを読み取ります。</translation>
    </message>
    <message>
        <source>Reads several files at once.</source>
        <translation>複数のファイルを一度に読み取ります。</translation>
    </message>
    <message>
        <source>Lists a folder.</source>
        <translation>フォルダー内を一覧表示します。</translation>
    </message>
    <message>
        <source>Reads the client’s own documentation.</source>
        <translation>クライアント自身のドキュメントを読み取ります。</translation>
    </message>
    <message>
        <source>Calls other agents; agents that were called cannot use it.</source>
        <translation>ほかのエージェントを呼び出します。呼び出されたエージェントは使えません。</translation>
    </message>
    <message>
        <source>Begins planning.</source>
        <translation>計画を開始します。</translation>
    </message>
    <message>
        <source>Ends planning.</source>
        <translation>計画を終了します。</translation>
    </message>
    <message>
        <source>Adds a task.</source>
        <translation>タスクを追加します。</translation>
    </message>
    <message>
        <source>Changes a task.</source>
        <translation>タスクを変更します。</translation>
    </message>
    <message>
        <source>Reads a task.</source>
        <translation>タスクを読み取ります。</translation>
    </message>
    <message>
        <source>Makes a task wait for another one.</source>
        <translation>タスクを別のタスクの完了待ちにします。</translation>
    </message>
    <message>
        <source>Draws the tasks.</source>
        <translation>タスクを図で表示します。</translation>
    </message>
    <message>
        <source>Asks the person.</source>
        <translation>ユーザーに質問します。</translation>
    </message>
    <message>
        <source>Says what the work is about.</source>
        <translation>作業の主題を伝えます。</translation>
    </message>
    <message>
        <source>Hands in the result.</source>
        <translation>結果を提出します。</translation>
    </message>
    <message>
        <source>OpenCode</source>
        <translation>OpenCode</translation>
    </message>
    <message>
        <source>Tells other agents when to hand work to this one.</source>
        <translation>このエージェントに作業を任せる場面をほかのエージェントに伝えます。</translation>
    </message>
    <message>
        <source>The agent loads without one.</source>
        <translation>なくてもエージェントは読み込まれます。</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Whether people choose the agent, other agents call it, or both.</source>
        <translation>ユーザーが選ぶか、ほかのエージェントが呼び出すか、その両方か。</translation>
    </message>
    <message>
        <source>Both.</source>
        <translation>両方。</translation>
    </message>
    <message>
        <source>People choose it for the conversation.</source>
        <translation>ユーザーが会話用に選びます。</translation>
    </message>
    <message>
        <source>Other agents call it.</source>
        <translation>ほかのエージェントが呼び出します。</translation>
    </message>
    <message>
        <source>The model the agent runs on, as provider/model.</source>
        <translation>エージェントが使うモデル。「プロバイダー/モデル」の形で指定します。</translation>
    </message>
    <message>
        <source>Model variant</source>
        <translation>モデルのバリアント</translation>
    </message>
    <message>
        <source>A variant of the model, such as an effort level.</source>
        <translation>エフォートレベルなど、モデルのバリアント。</translation>
    </message>
    <message>
        <source>Takes the place of the name that the path gives.</source>
        <translation>パスから決まる名前の代わりに使われます。</translation>
    </message>
    <message>
        <source>The path below the agents folder, without “.md”.</source>
        <translation>エージェントフォルダーからのパス（「.md」を除く）。</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>For each tool ask, allow or deny; or one of these words for all tools.</source>
        <translation>ツールごとに ask、allow、deny のいずれかを指定します。すべてのツールに対して 1 語だけ指定することもできます。</translation>
    </message>
    <message>
        <source>Tools (old)</source>
        <translation>ツール（旧）</translation>
    </message>
    <message>
        <source>For each tool true or false; “permission” has taken its place.</source>
        <translation>ツールごとに true か false を指定します。現在は「permission」を使います。</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>何も変わりません。</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>A number: another way to limit how freely the model picks its words.</source>
        <translation>モデルがどれだけ自由に言葉を選ぶかを抑える、もう 1 つの数値。</translation>
    </message>
    <message>
        <source>Step limit</source>
        <translation>ステップ数の上限</translation>
    </message>
    <message>
        <source>After so many steps the agent answers with text only.</source>
        <translation>このステップ数を超えると、エージェントはテキストだけで応答します。</translation>
    </message>
    <message>
        <source>Step limit (old)</source>
        <translation>ステップ数の上限（旧）</translation>
    </message>
    <message>
        <source>The older name of “steps”.</source>
        <translation>「steps」の古い名前。</translation>
    </message>
    <message>
        <source>A colour as “#RRGGBB” in quotes, or a colour of the theme: primary, secondary, accent, success, warning, error, info.</source>
        <translation>引用符で囲んだ「#RRGGBB」形式の色、またはテーマの色（primary、secondary、accent、success、warning、error、info）。</translation>
    </message>
    <message>
        <source>A colour that the client picks.</source>
        <translation>クライアントが選ぶ色。</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Whether an agent for other agents is left out of the list after @.</source>
        <translation>ほかのエージェント向けのエージェントを、@ の候補リストに出さないかどうか。</translation>
    </message>
    <message>
        <source>It is listed.</source>
        <translation>リストに表示されます。</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Whether the agent is left out altogether.</source>
        <translation>エージェントを完全に除外するかどうか。</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>除外されません。</translation>
    </message>
    <message>
        <source>Model options</source>
        <translation>モデルのオプション</translation>
    </message>
    <message>
        <source>Settings that are handed to the model’s provider; unknown fields go there too.</source>
        <translation>モデルのプロバイダーに渡される設定。不明なフィールドも渡されます。</translation>
    </message>
    <message>
        <source>Qwen Code</source>
        <translation>Qwen Code</translation>
    </message>
    <message>
        <source>Identifies the agent: 2 to 50 letters, digits, hyphens and underscores, none of these two at an end.</source>
        <translation>エージェントを識別する名前。2～50 文字の英字、数字、ハイフン、アンダースコアを使えます。ハイフンとアンダースコアは先頭と末尾に使えません。</translation>
    </message>
    <message>
        <source>Without a name the agent is left out.</source>
        <translation>名前がないとエージェントは除外されます。</translation>
    </message>
    <message>
        <source>Tells the main agent when to hand work to this one; more than 1,000 characters bring a warning.</source>
        <translation>このエージェントに作業を任せる場面をメインエージェントに伝えます。1,000 文字を超えると警告が出ます。</translation>
    </message>
    <message>
        <source>The model the agent runs on: an id, “inherit” or “fast”.</source>
        <translation>エージェントが使うモデル。ID、「inherit」、「fast」のいずれかを指定します。</translation>
    </message>
    <message>
        <source>The model that the settings call the fast one.</source>
        <translation>設定で高速モデルに指定されているモデル。</translation>
    </message>
    <message>
        <source>The colour of the agent’s name; a value that is none is passed over.</source>
        <translation>エージェント名の色。色でない値は無視されます。</translation>
    </message>
    <message>
        <source>The tools the agent may use.</source>
        <translation>エージェントが使えるツール。</translation>
    </message>
    <message>
        <source>All tools.</source>
        <translation>すべてのツール。</translation>
    </message>
    <message>
        <source>Tools the agent may not use.</source>
        <translation>エージェントに使わせないツール。</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>How the agent asks before it acts; another value leaves the agent out.</source>
        <translation>エージェントが操作の前にどう確認するか。ほかの値にするとエージェントは除外されます。</translation>
    </message>
    <message>
        <source>Asks before it acts.</source>
        <translation>操作の前に確認します。</translation>
    </message>
    <message>
        <source>Hands its questions on to whoever called it.</source>
        <translation>確認を呼び出し元に引き渡します。</translation>
    </message>
    <message>
        <source>The field of Claude Code; used where “approvalMode” is missing.</source>
        <translation>Claude Code のフィールド。「approvalMode」がない場合に使われます。</translation>
    </message>
    <message>
        <source>Whether the agent runs in the background.</source>
        <translation>エージェントをバックグラウンドで実行するかどうか。</translation>
    </message>
    <message>
        <source>It does not.</source>
        <translation>実行しません。</translation>
    </message>
    <message>
        <source>Servers for this agent, each with a name.</source>
        <translation>このエージェント用のサーバー。それぞれに名前を付けます。</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>実行プログラム</translation>
    </message>
    <message>
        <source>Another program that runs the agent: its kind, command and arguments.</source>
        <translation>エージェントを実行する別のプログラムの種類、コマンド、引数。</translation>
    </message>
    <message>
        <source>Qwen Code itself.</source>
        <translation>Qwen Code 自身。</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>実行形態</translation>
    </message>
    <message>
        <source>In the session itself.</source>
        <translation>セッション内。</translation>
    </message>
    <message>
        <source>In a container.</source>
        <translation>コンテナー内。</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>max_turns and max_time_minutes.</source>
        <translation>max_turns と max_time_minutes。</translation>
    </message>
    <message>
        <source>No limits of its own.</source>
        <translation>独自の上限なし。</translation>
    </message>
    <message>
        <source>The theme’s main colour.</source>
        <translation>テーマのメインの色。</translation>
    </message>
    <message>
        <source>The theme’s second colour.</source>
        <translation>テーマの 2 番目の色。</translation>
    </message>
    <message>
        <source>The theme’s colour for what should stand out.</source>
        <translation>テーマで強調に使う色。</translation>
    </message>
    <message>
        <source>The theme’s colour of success.</source>
        <translation>テーマで成功を表す色。</translation>
    </message>
    <message>
        <source>The theme’s colour of warnings.</source>
        <translation>テーマで警告を表す色。</translation>
    </message>
    <message>
        <source>The theme’s colour of errors.</source>
        <translation>テーマでエラーを表す色。</translation>
    </message>
    <message>
        <source>The theme’s colour of information.</source>
        <translation>テーマで情報を表す色。</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>The description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>The prompt tells an agent how to work. The description tells everybody else when to call it. Claude Code reads the descriptions of all agents at the start of each session, and chooses by them.</source>
        <translation>プロンプトは作業のしかたをエージェントに伝え、説明は呼び出す場面をそれ以外のすべてに伝えます。Claude Code は毎回のセッションの開始時に全エージェントの説明を読み、それをもとに選びます。</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>効果的な書き方</translation>
    </message>
    <message>
        <source>Begin with the occasion: “Use this agent when tests fail and the cause is not known.”</source>
        <translation>まず使う場面を書きます：「テストが失敗し、原因がわからないときにこのエージェントを使う。」</translation>
    </message>
    <message>
        <source>Name what is *not* meant, if another agent is close: “For a slow test, use test-speed.”</source>
        <translation>似たエージェントがあるときは、対象に*ならない*ものを書きます：「遅いテストには test-speed を使う。」</translation>
    </message>
    <message>
        <source>“Use proactively” makes Claude Code call it without being asked.</source>
        <translation>「Use proactively」（積極的に使う）と書くと、頼まれなくても Claude Code が呼び出します。</translation>
    </message>
    <message>
        <source>Two to four examples help where a sentence does not.</source>
        <translation>一文で伝わらないときは、2～4 個の例が役立ちます。</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>An example is a short play: a context, what the user says, what the assistant answers, and why. In the fields each is a card: add one with *Add an example*, and change its lines in place. A conversation that you copied can be pasted as one.</source>
        <translation>例は短いやり取りで、状況、ユーザーの発言、アシスタントの返答、その理由からなります。フィールドでは、1 つの例が 1 枚のカードになります。「*例を追加*」で追加し、各行をその場で編集できます。コピーした会話を、例として貼り付けることもできます。</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>消費するトークン</translation>
    </message>
    <message>
        <source>Every description is in every session, whether its agent is called or not. The fields count the characters and estimate the tokens; the overview sums them up for all agents of a folder. Four hundred characters are a good length. Long examples can move to the prompt, which is read only when the agent works.</source>
        <translation>説明は、エージェントが呼び出されるかどうかにかかわらず、毎回のセッションに含まれます。フィールドには文字数とトークン数の目安が表示され、一覧にはフォルダー内の全エージェントの合計が表示されます。400 文字くらいがよい長さです。長い例はプロンプトに移せます。プロンプトは、エージェントが作業するときにだけ読み込まれます。</translation>
    </message>
    <message>
        <source>Quotes and lines</source>
        <translation>引用符と行</translation>
    </message>
    <message>
        <source>A colon and a blank inside a text without quotes, as in `Example: a test fails`, make the header wrong for strict readers. Claude Code repairs it within one line; other clients do not. You need not know the rules: type into the fields, and Dossier writes the quotes that are needed and no others.</source>
        <translation>`Example: a test fails` のように、引用符なしのテキストにコロンと空白があると、厳密な処理系ではヘッダーが不正とみなされます。Claude Code は、1 行であれば修復しますが、ほかの処理系は修復しません。ルールを知る必要はありません。フィールドに入力すれば、Dossier が必要な引用符だけを書きます。</translation>
    </message>
    <message>
        <source>Who would be asked? *Go ▸ Who Would Be Asked?* takes a request and ranks your agents by the words of their descriptions.</source>
        <translation>どれが呼び出されるかを知りたいときは、「*移動 ▸ 呼び出し予測*」に依頼文を入力します。説明に含まれる語をもとに、エージェントが順位付けされます。</translation>
    </message>
    <message>
        <source>Read on: [what it may use](tools.md).</source>
        <translation>次に読む：[使えるもの](tools.md)</translation>
    </message>
    <message>
        <source>Your first agent</source>
        <translation>最初のエージェント</translation>
    </message>
    <message>
        <source>An agent is a text file. Claude Code reads it, and from then on it can hand work to that agent: a review, a search, a test run. The agent works by itself and reports back.</source>
        <translation>エージェントはテキストファイルです。Claude Code はそれを読み込み、以後、レビュー、検索、テストの実行などの作業をそのエージェントに任せられます。エージェントは独立して作業し、結果を報告します。</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>The **header**, between two lines of `---`: what the agent is called, when it is wanted, what it may use.</source>
        <translation>**ヘッダー**：2 つの `---` の行に挟まれた部分。エージェントの名前、使う場面、使えるものを書きます。</translation>
    </message>
    <message>
        <source>The **prompt**, all that stands below: what the agent is told before it begins.</source>
        <translation>**プロンプト**：その下のすべて。作業を始める前にエージェントに伝えることを書きます。</translation>
    </message>
    <message>
        <source>Only two values must be there: `name`, by which it is called, and `description`, by which Claude Code decides when to call it. All others have a usual value.</source>
        <translation>必須の値は 2 つだけです。`name` は呼び出すときの名前で、`description` は Claude Code が呼び出す場面を判断する手がかりです。それ以外は、書かなければ通常の値になります。</translation>
    </message>
    <message>
        <source>In five steps</source>
        <translation>5 つの手順</translation>
    </message>
    <message>
        <source>Open the folder of your project: *File ▸ Add Folder …*. Dossier finds the agents in it, and writes nothing.</source>
        <translation>プロジェクトのフォルダーを開きます：「*ファイル ▸ フォルダーを追加…*」。Dossier は中のエージェントを見つけるだけで、何も書き込みません。</translation>
    </message>
    <message>
        <source>Choose *File ▸ New*, and one of the templates. Each is a whole agent that can be changed.</source>
        <translation>「*ファイル ▸ 新規*」でテンプレートを選びます。どのテンプレートも完全なエージェントで、後から変更できます。</translation>
    </message>
    <message>
        <source>Give it a name of small letters and hyphens, such as `code-reviewer`.</source>
        <translation>英小文字とハイフンで名前を付けます（例：`code-reviewer`）。</translation>
    </message>
    <message>
        <source>Say in the description when it is wanted: [the description](description.md).</source>
        <translation>使う場面を説明に書きます：[説明](description.md)</translation>
    </message>
    <message>
        <source>Save it in the folder `.claude/agents` of the project, or of your home if it is to be there in all projects: [where it loads](where-it-loads.md).</source>
        <translation>プロジェクトの `.claude/agents` フォルダーに保存します。すべてのプロジェクトで使う場合は、ホームフォルダーの `.claude/agents` に保存します：[読み込まれる場所](where-it-loads.md)</translation>
    </message>
    <message>
        <source>The line above the text says at any moment whether Claude Code would load the file as it stands. What it says was checked against the client itself.</source>
        <translation>テキストの上の行には、今の状態のファイルを Claude Code が読み込むかどうかが常に示されます。この判定は、クライアントそのもので検証したものです。</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試してみる</translation>
    </message>
    <message>
        <source>Ask for it by name: “Use the code-reviewer on my last change.” Claude Code notices a saved file within seconds; only a folder that is new itself wants a restart.</source>
        <translation>名前を挙げて頼みます：「code-reviewer で最後の変更をレビューして。」Claude Code は、保存されたファイルに数秒以内に気付きます。再起動が必要なのは、フォルダー自体が新しいときだけです。</translation>
    </message>
    <message>
        <source>Many agents</source>
        <translation>多数のエージェント</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>見渡す</translation>
    </message>
    <message>
        <source>The **overview** has a line for each agent: model, tools, what it costs, how it stands. Click a column’s head to sort.</source>
        <translation>**一覧**には、エージェントごとに 1 行で、モデル、ツール、消費するトークン、状態が表示されます。列見出しをクリックすると並べ替わります。</translation>
    </message>
    <message>
        <source>The **filter** understands words and questions: `can:Bash` finds who may use it, `model:opus` who works with it. Ctrl+Space shows what can be asked.</source>
        <translation>**フィルター**には、語句のほかに条件も指定できます。`can:Bash` は Bash を使えるエージェント、`model:opus` は Opus を使うエージェントを探します。Ctrl+Space で、指定できる条件が表示されます。</translation>
    </message>
    <message>
        <source>*Most Alike* finds descriptions that say the same, where Claude Code would have to guess.</source>
        <translation>「*類似*」では、内容が同じで Claude Code が迷うような説明が見つかります。</translation>
    </message>
    <message>
        <source>Reach them</source>
        <translation>探して開く</translation>
    </message>
    <message>
        <source>Ctrl+P opens an agent by a few letters of its name. Ctrl+Shift+P finds every command of the program, with its key. Ctrl+Shift+F searches the text of all.</source>
        <translation>Ctrl+P では、名前の数文字からエージェントを開けます。Ctrl+Shift+P では、プログラムのすべてのコマンドをショートカットキーとともに探せます。Ctrl+Shift+F では、全エージェントのテキストを検索できます。</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>Choose several in the overview to set a field of all. *Rename* changes the name where others mention it. *Fix* mends one kind of problem everywhere. Each shows first what would change, file by file; you tick what you want.</source>
        <translation>一覧で複数のエージェントを選ぶと、フィールドをまとめて設定できます。「*名前を変更*」は、その名前が書かれているほかの箇所も変更します。「*修正*」は、1 種類の問題をすべてのファイルで修正します。いずれの場合も、変更される内容がまずファイルごとに表示されるので、適用するものをチェックします。</translation>
    </message>
    <message>
        <source>*Agent ▸ Undo Last Batch …* takes the changes back. Files that were changed since are named and left as they are.</source>
        <translation>これらの変更は、「*エージェント ▸ 直前の一括変更を元に戻す…*」で取り消せます。その後で変更されたファイルがあっても使えます。そのファイルは示されるだけで、変更されません。</translation>
    </message>
    <message>
        <source>Read on: [nothing is lost](nothing-is-lost.md).</source>
        <translation>次に読む：[何も失われない](nothing-is-lost.md)</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>何も失われない</translation>
    </message>
    <message>
        <source>What is written, and when</source>
        <translation>何がいつ書き込まれるか</translation>
    </message>
    <message>
        <source>Nothing is written until you save. A save changes the bytes that you changed: comments, quotes, order and line ends of everything else stay as they were. A file is never half written, whatever happens in between.</source>
        <translation>保存するまで、何も書き込まれません。保存で変わるのは、編集したバイトだけです。それ以外の部分のコメント、引用符、順序、改行コードはそのまま残ります。途中で何が起きても、ファイルが書きかけになることはありません。</translation>
    </message>
    <message>
        <source>When another program writes too</source>
        <translation>別のプログラムも書き込むとき</translation>
    </message>
    <message>
        <source>Agents are changed by people, by Git and by Claude Code itself. Without edits of yours Dossier follows the file. With edits it asks: compare, take theirs, or keep yours. Nothing is overwritten before you have chosen.</source>
        <translation>エージェントは、人のほか、Git や Claude Code 自身によっても変更されます。こちらに編集がなければ、Dossier はファイルの変更に追従します。編集があるときは、比較するか、相手の内容を採用するか、こちらの内容を残すかを確認します。選択するまで何も上書きされません。</translation>
    </message>
    <message>
        <source>When the program ends</source>
        <translation>プログラムが終了したとき</translation>
    </message>
    <message>
        <source>What you have not saved is kept every few seconds, and offered at the next start after a crash.</source>
        <translation>保存していなかった内容は数秒ごとに保管されており、次に起動したときに復元できます。</translation>
    </message>
    <message>
        <source>Ways back</source>
        <translation>元に戻す方法</translation>
    </message>
    <message>
        <source>*Edit ▸ Undo* goes back over everything, form and text in one history, and over a reload from the disk as well.</source>
        <translation>「*編集 ▸ 元に戻す*」では、フォームとテキストが 1 つの履歴にまとまっており、すべての操作を元に戻せます。ディスクからの再読み込みも元に戻せます。</translation>
    </message>
    <message>
        <source>*File ▸ Earlier Versions …* shows the states that were saved, and takes one or a part of it.</source>
        <translation>「*ファイル ▸ 以前のバージョン…*」には、保存された状態が表示され、その全体または一部を採用できます。</translation>
    </message>
    <message>
        <source>*Agent ▸ What Dossier Wrote* lists every write to your disk, each with its way back.</source>
        <translation>「*エージェント ▸ Dossier の書き込み履歴*」には、ディスクへのすべての書き込みが表示され、それぞれ元に戻せます。</translation>
    </message>
    <message>
        <source>Deleted agents go to the trash of the desktop.</source>
        <translation>削除したエージェントは、デスクトップのごみ箱に移動します。</translation>
    </message>
    <message>
        <source>Odd files</source>
        <translation>特殊なファイル</translation>
    </message>
    <message>
        <source>A file that is broken, huge, not in UTF-8 or read-only opens all the same, and a line says what is odd about it. Plugins and the managed folder belong to others: they open to be read, and are not written.</source>
        <translation>壊れたファイル、巨大なファイル、UTF-8 でないファイル、読み取り専用のファイルも開くことができ、特殊な点が 1 行で示されます。プラグインと、管理者が管理するフォルダーは、ほかの人のものです。読み取り専用で開き、書き込みはしません。</translation>
    </message>
    <message>
        <source>[Your first agent](first-agent.md)</source>
        <translation>[最初のエージェント](first-agent.md)</translation>
    </message>
    <message>
        <source>What it may use</source>
        <translation>使えるもの</translation>
    </message>
    <message>
        <source>Without a list an agent may use every tool that the session has. A list is a limit.</source>
        <translation>リストがなければ、エージェントはセッションのすべてのツールを使えます。リストは、それを制限するものです。</translation>
    </message>
    <message>
        <source>Three ways</source>
        <translation>3 つの指定方法</translation>
    </message>
    <message>
        <source>**All tools.** No key `tools` at all. Usual, and right for most.</source>
        <translation>**すべてのツール**：`tools` キーを書きません。これが通常の形で、ほとんどの場合に適しています。</translation>
    </message>
    <message>
        <source>**Only these.** `tools: Read, Grep, Glob`. For an agent that must not write, this is what keeps it from writing; a sentence in the prompt is only a request.</source>
        <translation>**次のもののみ**：`tools: Read, Grep, Glob`。書き込みをさせたくないエージェントでは、これが書き込みを防ぎます。プロンプトに一文を書いても、お願いにしかなりません。</translation>
    </message>
    <message>
        <source>**All but these.** `disallowedTools: Bash`. A tool that is in both lists is not given.</source>
        <translation>**次のもの以外すべて**：`disallowedTools: Bash`。両方のリストにあるツールは与えられません。</translation>
    </message>
    <message>
        <source>An empty list means no tool at all. A name that no tool has is passed over without a word; if none of the names is right, the agent does not start.</source>
        <translation>空のリストは、ツールを 1 つも使えないことを意味します。存在しないツールの名前は、メッセージなしで無視されます。正しい名前が 1 つもない場合、エージェントは起動しません。</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Names are written as Claude Code writes them, with capitals: `Read`, not `read`. In the text, Ctrl+Space offers them with their meaning.</source>
        <translation>名前は、Claude Code での表記どおり、大文字を使って書きます。`read` ではなく `Read` です。テキストで Ctrl+Space を押すと、名前の候補が意味とともに表示されます。</translation>
    </message>
    <message>
        <source>`Agent(worker)` lets it call other agents, here only `worker`.</source>
        <translation>`Agent(worker)` と書くと、ほかのエージェントを呼び出せます。この例では `worker` だけです。</translation>
    </message>
    <message>
        <source>`mcp__server` gives all tools of a server, `mcp__server__tool` one of them.</source>
        <translation>`mcp__server` はサーバーのすべてのツールを、`mcp__server__tool` はそのうちの 1 つを与えます。</translation>
    </message>
    <message>
        <source>`allowed-tools` is a key of commands and skills. In an agent it means nothing, and the agent may use everything; Dossier says so and offers the right key.</source>
        <translation>`allowed-tools` はコマンドとスキルのキーです。エージェントでは意味を持たず、エージェントはすべてのツールを使えます。Dossier はこれを知らせ、正しいキーを提案します。</translation>
    </message>
    <message>
        <source>Model, effort, permissions</source>
        <translation>モデル、エフォート、権限</translation>
    </message>
    <message>
        <source>`model` chooses who works: an alias such as `sonnet`, a full name, or `inherit`. `permissionMode` decides what it is asked about. Agents of a plugin may set neither that nor hooks nor servers: these keys are ignored there, and the fields say so.</source>
        <translation>`model` は使うモデルを決めます。`sonnet` などのエイリアス、完全な名前、または `inherit` を指定します。`permissionMode` は、何について確認を求めるかを決めます。プラグインのエージェントでは、権限モードも、フックも、サーバーも設定できません。そこではこれらのキーは無視され、そのことがフィールドに示されます。</translation>
    </message>
    <message>
        <source>Read on: [where it loads](where-it-loads.md).</source>
        <translation>次に読む：[読み込まれる場所](where-it-loads.md)</translation>
    </message>
    <message>
        <source>Where it loads</source>
        <translation>読み込まれる場所</translation>
    </message>
    <message>
        <source>The same file is an agent in one folder and nothing in another.</source>
        <translation>同じファイルでも、あるフォルダーではエージェントになり、別のフォルダーでは何にもなりません。</translation>
    </message>
    <message>
        <source>Places, the strongest first</source>
        <translation>場所（優先順位の高い順）</translation>
    </message>
    <message>
        <source>The managed folder, which an administrator fills.</source>
        <translation>管理者のフォルダー。管理者が内容を用意します。</translation>
    </message>
    <message>
        <source>The project: `.claude/agents` of the folder that you work in, and of those above it up to the repository. The nearest wins.</source>
        <translation>プロジェクト：作業フォルダーと、そこからリポジトリまでの上位フォルダーの `.claude/agents`。最も近いものが優先されます。</translation>
    </message>
    <message>
        <source>Your home: `~/.claude/agents`, in all projects.</source>
        <translation>ホームフォルダー：`~/.claude/agents`。すべてのプロジェクトで使われます。</translation>
    </message>
    <message>
        <source>Plugins: their agents are called `plugin:name`.</source>
        <translation>プラグイン：エージェントの名前は `plugin:name` になります。</translation>
    </message>
    <message>
        <source>Folders inside are searched as well, and change nothing about the name. Only files that end in `.md` count.</source>
        <translation>中のフォルダーも検索されますが、名前には影響しません。対象になるのは、名前が `.md` で終わるファイルだけです。</translation>
    </message>
    <message>
        <source>Two of one name</source>
        <translation>同名の 2 つのエージェント</translation>
    </message>
    <message>
        <source>Of two agents with one name, the stronger place wins and the other is hidden, without a message. In one and the same place it is not known which one loads. Dossier shows both: *Same name* lists them, and the line above the text says which one hides which.</source>
        <translation>同名のエージェントが 2 つあると、優先順位の高い場所のものが使われ、もう一方はメッセージなしで隠されます。同じ場所に 2 つある場合、どちらが読み込まれるかは不明です。Dossier は両方を表示します。「*同名*」に一覧が表示され、テキストの上の行に、どちらがどちらを隠すかが示されます。</translation>
    </message>
    <message>
        <source>What wins depends on where you stand. *Seen from*, in the tool bar, is the folder that Dossier takes you to stand in.</source>
        <translation>どれが優先されるかは、どのフォルダーにいるかによって変わります。ツールバーの「*起点*」が、その判定の基準となるフォルダーです。</translation>
    </message>
    <message>
        <source>Why it does not load</source>
        <translation>読み込まれない理由</translation>
    </message>
    <message>
        <source>No `name`: Claude Code takes the file for a note.</source>
        <translation>`name` がない：Claude Code はファイルをメモとみなします。</translation>
    </message>
    <message>
        <source>A header that cannot be read: nothing of it counts, and no message is shown.</source>
        <translation>ヘッダーを読み取れない：内容はすべて無効になり、メッセージも表示されません。</translation>
    </message>
    <message>
        <source>The wrong folder, or a name that does not end in `.md`.</source>
        <translation>フォルダーが違う、またはファイル名の末尾が違う。</translation>
    </message>
    <message>
        <source>The problems below the text name the line and offer a way out. The tab *Where It Loads* shows the same file for other programs too.</source>
        <translation>テキストの下の問題には、該当する行と対処方法が示されます。「*読み込み可否*」タブには、同じファイルがほかのプログラムでどう扱われるかも表示されます。</translation>
    </message>
    <message>
        <source>Read on: [many agents](many-agents.md).</source>
        <translation>次に読む：[多数のエージェント](many-agents.md)</translation>
    </message>
    <message>
        <source>*Changed outside* lists what others, or a program, changed since you last looked.</source>
        <translation>「*外部で変更*」には、最後に確認した後にほかの人やプログラムが変更したエージェントが表示されます。</translation>
    </message>
    <message>
        <source>Writing the prompt</source>
        <translation>プロンプトを書く</translation>
    </message>
    <message>
        <source>The prompt is Markdown. *Format ▸ Bold* and its neighbours mark what is selected, or the word at the cursor, and take the marks away again.</source>
        <translation>プロンプトは Markdown です。「*書式 ▸ 太字*」とその近くのコマンドは、選択範囲またはカーソル位置の語に書式の記号を付け、もう一度使うと外します。</translation>
    </message>
    <message>
        <source>Lists, tasks, quotes, code and headings are made of whole lines, or undone. *Format ▸ Move Lines Up* keeps the numbers of a list in order.</source>
        <translation>リスト、タスク、引用、コード、見出しは、行単位で設定または解除されます。「*書式 ▸ 行を上に移動*」を使っても、リストの番号は順番どおりに保たれます。</translation>
    </message>
    <message>
        <source>An address pasted over words makes them a link; *Edit ▸ Paste Without Links* does not.</source>
        <translation>選択した語の上に URL を貼り付けると、その語がリンクになります。「*編集 ▸ リンクにせず貼り付け*」では、リンクになりません。</translation>
    </message>
    <message>
        <source>*Go ▸ Matching Bracket* leads from a bracket, a tag or the marks of code to the other end.</source>
        <translation>「*移動 ▸ 対応するかっこ*」では、かっこ、タグ、コードの記号から、対になる側へ移動します。</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>スペルチェック</translation>
    </message>
    <message>
        <source>Words that no dictionary has are dotted below, in descriptions and in the prompt; code, names, keys and links are not looked at. Ctrl+F8 goes to the next one, and the menu key offers other words, or adds the word to your own list. The language is that of the text; *View ▸ Spelling Language* chooses another one for this file.</source>
        <translation>どの辞書にもない語は、説明とプロンプトの中で点線の下線が付きます。コード、名前、キー、リンクはチェックされません。Ctrl+F8 で次の語へ移動し、メニューキーでほかの語の候補を表示したり、その語を個人用リストに追加したりできます。言語はテキストに合わせて選ばれます。このファイルだけ別の言語にするには、「*表示 ▸ スペルチェックの言語*」で選択します。</translation>
    </message>
</context>
<context>
    <name>dossier::AboutDialog</name>
    <message>
        <source>About Dossier</source>
        <translation>Dossier について</translation>
    </message>
    <message>
        <source>Dossier %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>An editor for AI-agent files: the text is the document, and every verdict says what the client really reads.</source>
        <translation>AI エージェントファイルのエディターです。テキストそのものが文書であり、判定はすべて、クライアントが実際に読み取る内容を示します。</translation>
    </message>
    <message>
        <source>MIT licence, the Dossier authors.</source>
        <translation>MIT ライセンス、Dossier の作者一同。</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定結果</translation>
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
        <translation>エージェントのファイルがまだありません。先に保存してください。</translation>
    </message>
    <message>
        <source>New agent %1</source>
        <translation>新しいエージェント %1</translation>
    </message>
    <message>
        <source>There is no command that starts this agent.</source>
        <translation>このエージェントを起動するコマンドはありません。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました：%1</translation>
    </message>
</context>
<context>
    <name>dossier::AgentController</name>
    <message>
        <source>Rename Agent</source>
        <translation>エージェント名の変更</translation>
    </message>
    <message>
        <source>The new name of “%1”. Where others name it is listed next, before anything is changed.</source>
        <translation>「%1」の新しい名前を入力します。変更の前に、この名前が使われている箇所が一覧表示されます。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n Agent(s)</source>
        <translation>
            <numerusform>%n 個のエージェントをコピー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n Agent(s)</source>
        <translation>
            <numerusform>%n 個のエージェントを移動</numerusform>
        </translation>
    </message>
    <message>
        <source>Where are the copies to go?</source>
        <translation>コピー先を選択してください。</translation>
    </message>
    <message>
        <source>Where are they to go?</source>
        <translation>移動先を選択してください。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Duplicate Agent</source>
        <translation>エージェントを複製</translation>
    </message>
    <message>
        <source>What is the copy of “%1” called, and where does it go?</source>
        <translation>「%1」の複製の名前と保存先を指定してください。</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
</context>
<context>
    <name>dossier::AgentCopies</name>
    <message numerus="yes">
        <source>Equal in %n other place(s).</source>
        <translation>
            <numerusform>ほかの %n か所に同じものがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent of this name differs in %1.</source>
        <translation>%1 にある同名のエージェントは内容が異なります。</translation>
    </message>
    <message numerus="yes">
        <source>Equal in %n other place(s); differs in %1.</source>
        <translation>
            <numerusform>ほかの %n か所に同じものがあります。%1 のものは異なります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::AgentDelegate</name>
    <message>
        <source>reading …</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>agents shown</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>dossier::AgentDocument</name>
    <message>
        <source>This file is open for reading only.</source>
        <translation>このファイルは読み取り専用で開いています。</translation>
    </message>
    <message>
        <source>The change belongs to another version of the text.</source>
        <translation>この変更はテキストの別のバージョンに対するものです。</translation>
    </message>
    <message>
        <source>The text has changed, and there is nothing to mend any more.</source>
        <translation>テキストが変更されたため、修正するものはもうありません。</translation>
    </message>
</context>
<context>
    <name>dossier::AgentFile</name>
    <message>
        <source>This field shares a line with another one; change it in the text.</source>
        <translation>このフィールドは別のフィールドと同じ行にあります。テキストで変更してください。</translation>
    </message>
    <message>
        <source>The header holds more than one YAML document; only the first counts.</source>
        <translation>ヘッダーに複数の YAML ドキュメントがあります。有効なのは最初のものだけです。</translation>
    </message>
    <message>
        <source>The header is YAML, but holds no fields of the form “key: value”.</source>
        <translation>ヘッダーは YAML ですが、「キー: 値」形式のフィールドがありません。</translation>
    </message>
    <message>
        <source>The key “%1” stands here a second time; strict readers take a key only once.</source>
        <translation>キー「%1」がここで重複しています。厳密な処理系では、同じキーは 1 回しか認められません。</translation>
    </message>
    <message>
        <source>This field’s key is written in a form that only the text can change.</source>
        <translation>このフィールドのキーは、テキストでしか変更できない形式で書かれています。</translation>
    </message>
    <message>
        <source>The header is written in braces; change it in the text.</source>
        <translation>ヘッダーが波かっこで書かれています。テキストで変更してください。</translation>
    </message>
    <message>
        <source>A space is missing behind the colon.</source>
        <translation>コロンの後に空白がありません。</translation>
    </message>
    <message>
        <source>The lines below the key are neither a list nor a mapping.</source>
        <translation>キーの下の行が、リストでもマッピングでもありません。</translation>
    </message>
    <message>
        <source>A quotation mark opens the value, but none closes it at its end.</source>
        <translation>値が引用符で始まっていますが、末尾に閉じる引用符がありません。</translation>
    </message>
    <message>
        <source>The brackets of the value do not match.</source>
        <translation>値のかっこの対応が取れていません。</translation>
    </message>
    <message>
        <source>The lines of this text block are not indented as they must be.</source>
        <translation>このテキストブロックの行のインデントが正しくありません。</translation>
    </message>
    <message>
        <source>The header is too large to be read.</source>
        <translation>ヘッダーが大きすぎて読み取れません。</translation>
    </message>
</context>
<context>
    <name>dossier::AgentFileDialog</name>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N)：</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1（新規）</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>「%1」を使う</translation>
    </message>
</context>
<context>
    <name>dossier::AgentFilterEdit</name>
    <message>
        <source>Filter: words, model:opus, can:Bash …</source>
        <translation>フィルター：語句、model:opus、can:Bash…</translation>
    </message>
    <message>
        <source>Filter agents</source>
        <translation>エージェントをフィルター</translation>
    </message>
    <message>
        <source>Ctrl+Space shows what can be typed here.</source>
        <translation>Ctrl+Space を押すと、入力できるものが表示されます。</translation>
    </message>
    <message>
        <source>What can I type here?</source>
        <translation>入力できるもの</translation>
    </message>
    <message>
        <source>What can I type here? (Ctrl+Space)</source>
        <translation>入力できるものを表示（Ctrl+Space）</translation>
    </message>
    <message>
        <source>What can be typed here</source>
        <translation>入力できるもの</translation>
    </message>
</context>
<context>
    <name>dossier::AgentMenu</name>
    <message>
        <source>No agent is chosen.</source>
        <translation>エージェントが選択されていません。</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>ファイルがなくなっています。</translation>
    </message>
    <message>
        <source>An update or an administrator would overwrite what is changed here.</source>
        <translation>ここでの変更は、更新や管理者によって上書きされます。</translation>
    </message>
    <message>
        <source>This is done with one agent at a time.</source>
        <translation>一度に 1 つのエージェントにしか使えません。</translation>
    </message>
    <message>
        <source>Two agents can be compared.</source>
        <translation>一度に比較できるエージェントは 2 つだけです。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>比較(&amp;M)</translation>
    </message>
    <message>
        <source>Co&amp;mpare With …</source>
        <translation>比較(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Earlier Versions …</source>
        <translation>以前のバージョン(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate …</source>
        <translation>複製(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Copy To …</source>
        <translation>別の場所にコピー(&amp;C)…</translation>
    </message>
    <message>
        <source>Mo&amp;ve To …</source>
        <translation>別の場所に移動(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>削除(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>dossier::AgentQuery</name>
    <message>
        <source>The filter has no key “%1:”. It looks for “%2” in names and descriptions.</source>
        <translation>フィルターにキー「%1:」はありません。「%2」を名前と説明から検索します。</translation>
    </message>
    <message>
        <source>After “%1:” the filter takes one of: %2.</source>
        <translation>「%1:」の後に指定できるのは次のいずれかです：%2。</translation>
    </message>
    <message>
        <source>After “tokens:” the filter takes a number, such as &gt;300, &lt;50 or 100..200.</source>
        <translation>「tokens:」の後には、&gt;300、&lt;50、100..200 のように数値を指定します。</translation>
    </message>
    <message>
        <source>After “changed:” the filter takes one of: %1; or a day, such as &gt;2026-01-31.</source>
        <translation>「changed:」の後に指定できるのは次のいずれかです：%1。または、&gt;2026-01-31 のように日付を指定します。</translation>
    </message>
</context>
<context>
    <name>dossier::AgentRowsModel</name>
    <message>
        <source>M: The file differs from the last commit.</source>
        <translation>M：ファイルは最後のコミットと異なります。</translation>
    </message>
    <message>
        <source>A: The file is new, and added to the next commit.</source>
        <translation>A：ファイルは新規で、次のコミットに追加されています。</translation>
    </message>
    <message>
        <source>U: The file is new, and git does not know it.</source>
        <translation>U：ファイルは新規で、Git の管理対象ではありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 件の問題</numerusform>
        </translation>
    </message>
    <message>
        <source>modified</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>changed by others since you saw it</source>
        <translation>最後の確認後に外部で変更</translation>
    </message>
    <message>
        <source>differs from the last commit</source>
        <translation>最後のコミットと相違</translation>
    </message>
    <message>
        <source>hidden by another agent of its name</source>
        <translation>同名の別のエージェントに隠されています</translation>
    </message>
    <message>
        <source>%1
No name: %2 takes it for a note</source>
        <translation>%1
名前なし：%2 はメモとみなします</translation>
    </message>
    <message>
        <source>its client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Others changed it since you last saw it here.</source>
        <translation>ここで最後に確認した後、外部で変更されました。</translation>
    </message>
    <message>
        <source>What the description costs in every session</source>
        <translation>毎回のセッションで説明が消費するトークン数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Can use</source>
        <translation>使用可</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更日時</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n agent(s)</source>
        <translation>
            <numerusform>%1、%n 個のエージェント</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::AgentSearch</name>
    <message>
        <source>Not searched: you have no permission to read the file. Change its permissions.</source>
        <translation>検索していません：このファイルを読み取る権限がありません。アクセス権を変更してください。</translation>
    </message>
    <message>
        <source>Not searched: the file is larger than %1. Open it to search in it.</source>
        <translation>検索していません：ファイルが %1 を超えています。検索するには、ファイルを開いてください。</translation>
    </message>
    <message>
        <source>Not searched: this is a folder, a pipe or a device.</source>
        <translation>検索していません：これはフォルダー、パイプ、またはデバイスです。</translation>
    </message>
    <message>
        <source>Not searched, as it could not be read: %1</source>
        <translation>読み取れなかったため、検索していません：%1</translation>
    </message>
    <message>
        <source>The expression takes too long here: the search in this file was given up.</source>
        <translation>この正規表現は、ここでは時間がかかりすぎるため、このファイルの検索を中止しました。</translation>
    </message>
</context>
<context>
    <name>dossier::AgentSummary</name>
    <message>
        <source>The file is gone.</source>
        <translation>ファイルがなくなっています。</translation>
    </message>
    <message>
        <source>This is a link to a file that is not there. Mend the link, or remove it.</source>
        <translation>これは存在しないファイルへのリンクです。リンクを修正するか、削除してください。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>これはファイルではなくフォルダーです。</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a file. It is not opened.</source>
        <translation>これはファイルではなく、パイプまたはデバイスです。開きません。</translation>
    </message>
    <message>
        <source>The file has %1, more than is looked at in a list. It can be opened.</source>
        <translation>ファイルサイズが %1 で、一覧で読み取る上限を超えています。開くことはできます。</translation>
    </message>
    <message>
        <source>The name holds characters that no other program can be told. Rename the file to open it.</source>
        <translation>名前に、ほかのプログラムに渡せない文字が含まれています。開くには、ファイルの名前を変更してください。</translation>
    </message>
</context>
<context>
    <name>dossier::AgentTemplate</name>
    <message>
        <source>Plain agent</source>
        <translation>基本エージェント</translation>
    </message>
    <message>
        <source>Name, description and a short prompt; it may use every tool</source>
        <translation>名前、説明、短いプロンプト。すべてのツールを使えます</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>レビュー担当</translation>
    </message>
    <message>
        <source>Reads and reports, changes no file: Read, Grep and Glob only</source>
        <translation>読み取って報告し、ファイルは変更しません（Read、Grep、Glob のみ）</translation>
    </message>
    <message>
        <source>Worker with examples</source>
        <translation>例付きの作業担当</translation>
    </message>
    <message>
        <source>Its description shows by examples when to call it</source>
        <translation>呼び出す場面を説明の中で例を挙げて示します</translation>
    </message>
</context>
<context>
    <name>dossier::AgentTreeModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>files read</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Reading was stopped: there may be more agents than are shown.</source>
        <translation>読み取りを中止しました。表示されていないエージェントがあるかもしれません。</translation>
    </message>
</context>
<context>
    <name>dossier::AgentViews</name>
    <message numerus="yes">
        <source>%n more like these.</source>
        <translation>
            <numerusform>同様のものがほかに %n 件あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::AgentsCircular</name>
    <message>
        <source>Agents may start one another in a circle.</source>
        <translation>エージェントが循環して起動し合う可能性があります。</translation>
    </message>
    <message>
        <source>This agent may start itself; %1 lets that go on until its limit of depth.</source>
        <translation>このエージェントは自分自身を起動できます。%1 では、深さの上限まで起動が続きます。</translation>
    </message>
    <message>
        <source>This agent may come round to itself, by way of %2; %1 lets that go on until its limit of depth.</source>
        <translation>このエージェントは %2 を経由して自分自身に戻ることがあります。%1 では、深さの上限まで起動が続きます。</translation>
    </message>
</context>
<context>
    <name>dossier::AgentsPanel</name>
    <message>
        <source>No agent fits the filter.</source>
        <translation>フィルターに一致するエージェントはありません。</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Remove From List</source>
        <translation>リストから削除</translation>
    </message>
</context>
<context>
    <name>dossier::AgentsProxy</name>
    <message>
        <source>No model set</source>
        <translation>モデルの指定なし</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>色なし</translation>
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
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Is like</source>
        <translation>似ているもの</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>類似度</translation>
    </message>
    <message>
        <source>Words shared</source>
        <translation>共通の語</translation>
    </message>
</context>
<context>
    <name>dossier::AlikeRows</name>
    <message>
        <source>Most alike, and who would be asked</source>
        <translation>類似と呼び出し予測</translation>
    </message>
    <message>
        <source>Compares this description with those of the other agents, by their words: an estimate</source>
        <translation>この説明をほかのエージェントの説明と、含まれる語で比較します。結果は推定です</translation>
    </message>
    <message>
        <source>%1 in %2: %3 % alike (%4)</source>
        <translation>%1（%2）：類似度 %3%（%4）</translation>
    </message>
    <message>
        <source>No other agent shares words with it.</source>
        <translation>共通の語があるエージェントはほかにありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n example(s) would come here.</source>
        <translation>
            <numerusform>%n 個の例のうち %1 個がこのエージェントに渡ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” would go to %2.</source>
        <translation>「%1」は %2 に渡ります。</translation>
    </message>
</context>
<context>
    <name>dossier::AnswersDialog</name>
    <message>
        <source>What %1 Says</source>
        <translation>%1 の回答</translation>
    </message>
    <message>
        <source>%1 is checking</source>
        <translation>%1 がチェック中</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>What it wrote</source>
        <translation>出力内容</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Ask A&amp;gain</source>
        <translation>もう一度確認(&amp;G)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 is checking %2 as it lies on the disk:
%3</source>
        <translation>%1 がディスク上の %2 をチェックしています：
%3</translation>
    </message>
    <message>
        <source>%1 found no error in %2.</source>
        <translation>%1 は %2 にエラーを見つけませんでした。</translation>
    </message>
    <message>
        <source>%1 found errors in %2.</source>
        <translation>%1 は %2 にエラーを見つけました。</translation>
    </message>
    <message>
        <source>Both judge every file alike.</source>
        <translation>どのファイルも両者の判定は同じです。</translation>
    </message>
    <message numerus="yes">
        <source>The two judge %n file(s) differently; they come first.</source>
        <translation>
            <numerusform>%n 個のファイルで両者の判定が異なります。該当するファイルは先頭に表示されます。</numerusform>
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
        <translation>オプション --%1 はありません。--%2 のことですか？</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>オプション --%1 はありません。</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 に値は指定できません。</translation>
    </message>
    <message>
        <source>--%1 wants a value.</source>
        <translation>--%1 には値が必要です。</translation>
    </message>
    <message>
        <source>--%1 takes %2, not “%3”.</source>
        <translation>--%1 に指定できるのは %2 です。「%3」は使えません。</translation>
    </message>
</context>
<context>
    <name>dossier::AskedModel</name>
    <message>
        <source>Open here</source>
        <translation>ここで開いています</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>part of the best</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>類似度</translation>
    </message>
    <message>
        <source>Words that counted</source>
        <translation>一致した語</translation>
    </message>
</context>
<context>
    <name>dossier::AskedView</name>
    <message>
        <source>A request</source>
        <translation>依頼文</translation>
    </message>
    <message>
        <source>Type a request, such as: review my last change</source>
        <translation>依頼文を入力（例：review my last change）</translation>
    </message>
    <message>
        <source>Agents that would be asked</source>
        <translation>呼び出される可能性のあるエージェント</translation>
    </message>
    <message>
        <source>An estimate by the words of names, descriptions and examples. %1 chooses by what they mean, and by what the session is about.</source>
        <translation>名前、説明、例に含まれる語から推定しています。%1 は、語の意味とセッションの内容に基づいて選択します。</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: the words are compared here.</source>
        <translation>どこにも送信されません。語の比較はこのコンピューター内で行われます。</translation>
    </message>
    <message>
        <source>No agent shares a word with this request that says something.</source>
        <translation>この依頼文と、手がかりになる語を共有するエージェントはありません。</translation>
    </message>
    <message>
        <source>Most likely “%1”.</source>
        <translation>最も可能性が高いのは「%1」です。</translation>
    </message>
    <message>
        <source>The agent that is open here shares no word with this request; most likely is “%1”.</source>
        <translation>ここで開いているエージェントには、この依頼文と共通の語がありません。最も可能性が高いのは「%1」です。</translation>
    </message>
    <message>
        <source>Most likely the agent that is open here.</source>
        <translation>最も可能性が高いのは、ここで開いているエージェントです。</translation>
    </message>
    <message>
        <source>Most likely “%1”; the agent that is open here comes on place %2.</source>
        <translation>最も可能性が高いのは「%1」です。ここで開いているエージェントは %2 位です。</translation>
    </message>
</context>
<context>
    <name>dossier::AuthoringController</name>
    <message>
        <source>Co&amp;mplete</source>
        <translation>入力候補を表示(&amp;M)</translation>
    </message>
    <message>
        <source>Fix at Curs&amp;or …</source>
        <translation>カーソル位置の問題を修正(&amp;K)…</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>ファイルは読み取り専用で開いています。</translation>
    </message>
    <message>
        <source>Nothing is known that could be written here.</source>
        <translation>ここに入力できる候補はありません。</translation>
    </message>
</context>
<context>
    <name>dossier::AuthoringLook</name>
    <message>
        <source>Plugin %1</source>
        <translation>プラグイン %1</translation>
    </message>
</context>
<context>
    <name>dossier::Autosave</name>
    <message>
        <source>Saved by itself: %1</source>
        <translation>自動保存しました：%1</translation>
    </message>
    <message>
        <source>Not saved by itself: %1</source>
        <translation>自動保存しませんでした：%1</translation>
    </message>
    <message>
        <source>Not saved by itself: %1 has no file yet.</source>
        <translation>自動保存しませんでした：%1 のファイルがまだありません。</translation>
    </message>
    <message>
        <source>Not saved by itself: a line of %1 is so long that it is open for reading.</source>
        <translation>自動保存しませんでした：%1 に長すぎる行があるため、読み取り専用で開いています。</translation>
    </message>
    <message>
        <source>Not saved by itself: %1 is open for reading only.</source>
        <translation>自動保存しませんでした：%1 は読み取り専用で開いています。</translation>
    </message>
    <message>
        <source>Not saved by itself: the file of %1 was changed by another program.</source>
        <translation>自動保存しませんでした：%1 のファイルを別のプログラムが変更しました。</translation>
    </message>
    <message>
        <source>Not saved by itself: %1 is older than what another program wrote.</source>
        <translation>自動保存しませんでした：%1 は、別のプログラムが書き込んだ内容より古いものです。</translation>
    </message>
    <message>
        <source>Not saved by itself: %1 would not load any more as it is now.</source>
        <translation>自動保存しませんでした：%1 は、今の状態では読み込まれなくなります。</translation>
    </message>
</context>
<context>
    <name>dossier::BatchEdit</name>
    <message>
        <source>Set “%1” to “%2”</source>
        <translation>「%1」を「%2」に設定</translation>
    </message>
    <message>
        <source>Empty the list “%1”</source>
        <translation>リスト「%1」を空にする</translation>
    </message>
    <message>
        <source>Add %2 to “%1”</source>
        <translation>%2 を「%1」に追加</translation>
    </message>
    <message>
        <source>Take %2 out of “%1”</source>
        <translation>%2 を「%1」から除く</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>No name: %1 takes the file for a note, not for an agent.</source>
        <translation>名前がないため、%1 はこのファイルをエージェントではなくメモとみなします。</translation>
    </message>
    <message numerus="yes">
        <source>Change %n field(s)</source>
        <translation>
            <numerusform>%n 個のフィールドを変更</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the same file as %1.</source>
        <translation>これは %1 と同じファイルです。</translation>
    </message>
    <message>
        <source>Copy %1 over its copies</source>
        <translation>%1 をほかのコピーに上書き</translation>
    </message>
    <message>
        <source>Fix of %1</source>
        <translation>%1 の修正</translation>
    </message>
    <message>
        <source>Changes what is written.</source>
        <translation>記述内容が変わります。</translation>
    </message>
    <message>
        <source>There is no way out that could be taken for you. %1</source>
        <translation>自動で選べる修正方法がありません。%1</translation>
    </message>
    <message>
        <source>Fix “%1”</source>
        <translation>「%1」を修正</translation>
    </message>
</context>
<context>
    <name>dossier::BatchRunner</name>
    <message>
        <source>%1 was left as it is: it was edited or closed since the change was shown.</source>
        <translation>%1 は変更しませんでした。変更内容の表示後に編集されたか、閉じられています。</translation>
    </message>
    <message>
        <source>%1 was left as it is: it is open for reading only.</source>
        <translation>%1 は変更しませんでした。読み取り専用で開いています。</translation>
    </message>
</context>
<context>
    <name>dossier::BatchWriter</name>
    <message>
        <source>%1 was not moved: there is a file %2 already.</source>
        <translation>%1 を移動できませんでした。ファイル %2 がすでに存在します。</translation>
    </message>
    <message>
        <source>%1 was not moved to %2: %3</source>
        <translation>%1 を %2 に移動できませんでした：%3</translation>
    </message>
    <message>
        <source>%1 was not deleted: %2</source>
        <translation>%1 を削除できませんでした：%2</translation>
    </message>
    <message>
        <source>%1 was not made: %2</source>
        <translation>%1 を作成できませんでした：%2</translation>
    </message>
    <message>
        <source>%1 was left as it is: another program changed it since it was read.</source>
        <translation>%1 は変更しませんでした。読み取り後に別のプログラムが変更しています。</translation>
    </message>
</context>
<context>
    <name>dossier::BidiControls</name>
    <message>
        <source>Characters that turn the direction of writing can hide what is read.</source>
        <translation>書字方向を変える文字により、読み取られる内容が見えなくなることがあります。</translation>
    </message>
    <message>
        <source>A character that turns the direction of writing (%1) stands here: what is read can differ from what is seen.</source>
        <translation>書字方向を変える文字（%1）があります。読み取られる内容が、見た目と異なることがあります。</translation>
    </message>
    <message>
        <source>Here is another one.</source>
        <translation>ここにもあります。</translation>
    </message>
    <message>
        <source>Remove these characters</source>
        <translation>これらの文字を削除</translation>
    </message>
</context>
<context>
    <name>dossier::BodyEmpty</name>
    <message>
        <source>The agent has no prompt.</source>
        <translation>エージェントにプロンプトがありません。</translation>
    </message>
    <message>
        <source>%1 gives this agent no prompt: nothing stands below the header.</source>
        <translation>ヘッダーの下に何もないため、%1 はこのエージェントにプロンプトを渡しません。</translation>
    </message>
</context>
<context>
    <name>dossier::BodyLong</name>
    <message>
        <source>The prompt has more than 10,000 characters.</source>
        <translation>プロンプトが 10,000 文字を超えています。</translation>
    </message>
    <message>
        <source>The prompt has %1 characters, about %2 tokens in each run. What is not always needed can stand in files that it refers to.</source>
        <translation>プロンプトは %1 文字あり、実行のたびに約 %2 トークンを消費します。毎回必要でない内容は別のファイルに移し、プロンプトから参照できます。</translation>
    </message>
</context>
<context>
    <name>dossier::BodyShort</name>
    <message>
        <source>The prompt has fewer than 20 characters.</source>
        <translation>プロンプトが 20 文字未満です。</translation>
    </message>
    <message>
        <source>The prompt says too little of what the agent is to do, and how.</source>
        <translation>エージェントが何をどのように行うのか、プロンプトの説明が足りません。</translation>
    </message>
</context>
<context>
    <name>dossier::BudgetModel</name>
    <message>
        <source>Tokens that every session would save with the examples in the prompt</source>
        <translation>例をプロンプトに移した場合に、毎回のセッションで節約できるトークン数</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>In examples</source>
        <translation>うち例</translation>
    </message>
</context>
<context>
    <name>dossier::BudgetPanel</name>
    <message>
        <source>Count the agents of al&amp;l places</source>
        <translation>すべての場所のエージェントを数える(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>トークン予算(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Who Would Be Asked?</source>
        <translation>呼び出し予測(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Most Alike</source>
        <translation>類似(&amp;M)</translation>
    </message>
    <message>
        <source>Otherwise only those that are used in the chosen working folder</source>
        <translation>オフの場合は、選択した作業フォルダーで使われるものだけを数えます</translation>
    </message>
    <message>
        <source>Tokens by place</source>
        <translation>場所ごとのトークン数</translation>
    </message>
    <message>
        <source>Descriptions, the longest first</source>
        <translation>説明（長い順）</translation>
    </message>
    <message>
        <source>E&amp;xamples into the Prompt</source>
        <translation>例をプロンプトに移動(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Shorten …</source>
        <translation>短縮(&amp;S)…</translation>
    </message>
    <message>
        <source>Opens the agent at its description</source>
        <translation>エージェントの説明の箇所を開きます</translation>
    </message>
    <message>
        <source>Agents whose names, descriptions and examples share the most: a request may reach the wrong one. Copies under one name are not listed here.</source>
        <translation>名前、説明、例の共通点が最も多いエージェントです。依頼が意図しないエージェントに渡ることがあります。同名のコピーはここには表示されません。</translation>
    </message>
    <message>
        <source>Agents that are alike</source>
        <translation>似ているエージェント</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>Agents of all places that are shown. A session has only those of its own working folder.</source>
        <translation>表示中のすべての場所のエージェントです。セッションが持つのは、その作業フォルダーのエージェントだけです。</translation>
    </message>
    <message>
        <source>Agents that %1 uses everywhere.</source>
        <translation>%1 がどこでも使うエージェントです。</translation>
    </message>
    <message>
        <source>Agents that %1 uses in %2.</source>
        <translation>%2 で %1 が使うエージェントです。</translation>
    </message>
    <message numerus="yes">
        <source>Examples make up %Ln token(s) of it; in the prompt they cost nothing until the agent is called.</source>
        <translation>
            <numerusform>そのうち %Ln トークンは例です。プロンプトに移せば、エージェントが呼び出されるまでトークンを消費しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Moves the examples of the chosen agents to the end of their prompts</source>
        <translation>選択したエージェントの例をプロンプトの末尾に移動します</translation>
    </message>
    <message>
        <source>No chosen agent has examples in a file that may be written to.</source>
        <translation>選択したエージェントには、例のある書き込み可能なファイルがありません。</translation>
    </message>
</context>
<context>
    <name>dossier::BudgetSumsModel</name>
    <message>
        <source>%1, over the %2 for all</source>
        <translation>%1（全体の上限 %2 を超過）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Tokens in every session</source>
        <translation>セッションごとのトークン数</translation>
    </message>
</context>
<context>
    <name>dossier::ByteOrderMark</name>
    <message>
        <source>The file begins with a byte order mark.</source>
        <translation>ファイルが BOM（バイトオーダーマーク）で始まっています。</translation>
    </message>
    <message>
        <source>The file begins with an invisible byte order mark. %1 skips it; Gemini CLI and older versions of Claude Code take the header for text.</source>
        <translation>ファイルが目に見えない BOM（バイトオーダーマーク）で始まっています。%1 は読み飛ばしますが、Gemini CLI と古いバージョンの Claude Code はヘッダーを本文とみなします。</translation>
    </message>
    <message>
        <source>Remove the byte order mark</source>
        <translation>BOM を削除</translation>
    </message>
</context>
<context>
    <name>dossier::ChangeController</name>
    <message>
        <source>Other files are being written. Try again when that has ended.</source>
        <translation>ほかのファイルを書き込み中です。終わってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Reading files …</source>
        <translation>ファイルを読み取り中…</translation>
    </message>
    <message>
        <source>%1 was not written: what Dossier writes could not be noted down first. Look whether its folder is full or read-only.</source>
        <translation>%1 は書き込まれませんでした。Dossier が書き込む内容を事前に記録できませんでした。記録用フォルダーの空き容量と、読み取り専用になっていないかを確認してください。</translation>
    </message>
    <message>
        <source>There is nothing to be undone.</source>
        <translation>元に戻すものはありません。</translation>
    </message>
    <message>
        <source>Nothing is to be changed: all is as wanted already.</source>
        <translation>変更するものはありません。すでに指定どおりの状態です。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Writing files …</source>
        <translation>ファイルを書き込み中…</translation>
    </message>
    <message>
        <source>Nothing to undo: no file was still changed.</source>
        <translation>元に戻すものはありません：変更されたままのファイルはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n file(s) are as they were before.</source>
        <translation>
            <numerusform>元に戻しました：%n 個のファイルが以前の状態になりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: done in %n file(s).</source>
        <translation>
            <numerusform>%1：%n 個のファイルで完了しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was not begun.</source>
        <translation>残りは実行されませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n open file(s) are not saved yet.</source>
        <translation>
            <numerusform>開いている %n 個のファイルがまだ保存されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) could not be changed.</source>
        <translation>
            <numerusform>ほかに %n 個のファイルを変更できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program wrote in the same moment; its version is kept as %1.</source>
        <translation>同時に別のプログラムが書き込みました。その内容は %1 として残してあります。</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>すべて保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>dossier::ChangePlanDialog</name>
    <message>
        <source>&amp;All</source>
        <translation>すべて(&amp;A)</translation>
    </message>
    <message>
        <source>Tick or untick all that is listed</source>
        <translation>リストのすべての項目のチェックを切り替えます</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>対象(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Rule:</source>
        <translation>ルール(&amp;R)：</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a file and its new name</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>このファイル</translation>
    </message>
    <message>
        <source>All open files</source>
        <translation>開いている全ファイル</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>すべてのルール</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>Left as they are</source>
        <translation>変更しないもの</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>a folder, another folder</comment>
        <translation>%1 から %2 へ</translation>
    </message>
    <message>
        <source>Nothing is ticked, so nothing changes.</source>
        <translation>何もチェックされていないため、変更はありません。</translation>
    </message>
    <message>
        <source>What stands in the file does not change.</source>
        <translation>ファイルの内容は変わりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will change.</source>
        <translation>
            <numerusform>%n 個のファイルが変更されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>No file will change.</source>
        <translation>変更されるファイルはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are as wanted already.</source>
        <translation>
            <numerusform>%n 個のファイルはすでに指定どおりの状態です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay as they are; the list says why.</source>
        <translation>
            <numerusform>%n 個のファイルは変更されません。理由はリストに表示されています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::ChangeSet</name>
    <message>
        <source>The change does not fit the text; nothing was changed.</source>
        <translation>変更をテキストに適用できないため、何も変更しませんでした。</translation>
    </message>
</context>
<context>
    <name>dossier::ChangedModel</name>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>%1
was last seen as %2</source>
        <translation>%1
最後に確認したときの場所：%2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終確認</translation>
    </message>
</context>
<context>
    <name>dossier::ChangedPanel</name>
    <message>
        <source>&amp;Seen</source>
        <translation>確認済みにする(&amp;S)</translation>
    </message>
    <message>
        <source>Seen &amp;All</source>
        <translation>すべて確認済みにする(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>Nobody changed an agent of your places since you last saw it here.</source>
        <translation>ここで最後に確認した後、外部で変更されたエージェントはありません。</translation>
    </message>
    <message>
        <source>Marks the present version as seen: it is no longer listed, and later changes are told against it</source>
        <translation>現在のバージョンを確認済みにします。リストには表示されなくなり、以後の変更はこのバージョンを基準に示されます</translation>
    </message>
    <message>
        <source>Marks all of them as seen as they are now</source>
        <translation>すべてを現在の状態で確認済みにします</translation>
    </message>
    <message>
        <source>Brings back the version that was last seen; open files change in their tabs</source>
        <translation>最後に確認したバージョンに戻します。開いているファイルはタブ内で変更されます</translation>
    </message>
    <message>
        <source>Both versions in a window, to take over single differences</source>
        <translation>両方のバージョンをウィンドウに表示し、相違点を個別に取り込めます</translation>
    </message>
    <message>
        <source>Agents that others changed</source>
        <translation>外部で変更されたエージェント</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) changed by others</source>
        <translation>
            <numerusform>%n 個のエージェントが外部で変更されました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Try again when the disk can be reached.</source>
        <translation>%1 を読み取れませんでした：%2。ディスクにアクセスできるようになってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This agent is new.</source>
        <translation>このエージェントは新規です。</translation>
    </message>
    <message>
        <source>This agent was moved; its text is the same.</source>
        <translation>このエージェントは移動されました。テキストは同じです。</translation>
    </message>
    <message>
        <source>The file is gone; this is what was in it.</source>
        <translation>ファイルがなくなっています。これはその内容です。</translation>
    </message>
    <message>
        <source>The text is the same; only line ends or the encoding are others.</source>
        <translation>テキストは同じです。改行コードまたは文字コードだけが異なります。</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>最終確認：%1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>dossier::CheckCommand</name>
    <message>
        <source>Checks files, and folders with everything below them.</source>
        <translation>ファイル、およびフォルダーとその下にあるものすべてをチェックします。</translation>
    </message>
    <message>
        <source>The form of the answer.</source>
        <translation>出力の形式。</translation>
    </message>
    <message>
        <source>Leaves out what is less grave.</source>
        <translation>これより重大度の低いものを省きます。</translation>
    </message>
    <message>
        <source>No file or folder to check is given.</source>
        <translation>チェックするファイルまたはフォルダーが指定されていません。</translation>
    </message>
</context>
<context>
    <name>dossier::ChoiceEditor</name>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1 (not known)</source>
        <translation>%1（不明）</translation>
    </message>
</context>
<context>
    <name>dossier::ClaudeLoader</name>
    <message>
        <source>Claude Code skips files of more than 1,048,576 bytes.</source>
        <translation>Claude Code は 1,048,576 バイトを超えるファイルを無視します。</translation>
    </message>
    <message>
        <source>Claude Code finds no header, as it cannot read UTF-16: save the file as UTF-8.</source>
        <translation>Claude Code は UTF-16 を読み取れず、ヘッダーを認識できません。ファイルを UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>The file has no header that Claude Code finds: all of it is text.</source>
        <translation>Claude Code が認識できるヘッダーがファイルにありません。すべて本文になります。</translation>
    </message>
    <message>
        <source>The header ends at the first “---”, here inside a line; the rest of it became the prompt.</source>
        <translation>ヘッダーは最初の「---」で終わります。ここでは行の途中にあるため、残りはプロンプトになりました。</translation>
    </message>
    <message>
        <source>A line of “...” parts the header in two, which Claude Code does not read.</source>
        <translation>「...」の行がヘッダーを 2 つに分けているため、Claude Code は読み取りません。</translation>
    </message>
    <message>
        <source>The header is no list of “key: value” lines.</source>
        <translation>ヘッダーが「キー: 値」形式の行のリストではありません。</translation>
    </message>
    <message>
        <source>“%1” stands here again; Claude Code uses the last one only.</source>
        <translation>「%1」がここにもあります。Claude Code は最後のものだけを使います。</translation>
    </message>
    <message>
        <source>Claude Code repairs this value: it reads the whole line as text.</source>
        <translation>Claude Code はこの値を修復し、行全体をテキストとして読み取ります。</translation>
    </message>
    <message>
        <source>Claude Code repairs this indentation: it reads each tab as two spaces.</source>
        <translation>Claude Code はこのインデントを修復し、タブ文字を 2 つの空白として読み取ります。</translation>
    </message>
    <message>
        <source>Claude Code would repair this value, but not in a line that ends as Windows ends it (CRLF).</source>
        <translation>Claude Code はこの値を修復できますが、行末が Windows 形式（CRLF）の行では修復しません。</translation>
    </message>
    <message>
        <source>When Claude Code repairs one value of a header it reads the “%1” of another as text: the lines below it can no longer be read.</source>
        <translation>Claude Code は、ヘッダーのある値を修復するとき、別の値の「%1」もテキストとして読み取ります。そのため、その下の行は読み取れなくなります。</translation>
    </message>
    <message>
        <source>“ #” begins a comment: Claude Code does not read what follows.</source>
        <translation>「 #」からはコメントになるため、それ以降を Claude Code は読み取りません。</translation>
    </message>
    <message>
        <source>The name must be text; this is read as something else.</source>
        <translation>名前は文字列でなければなりません。これは別のものとして読み取られます。</translation>
    </message>
    <message>
        <source>Claude Code loads no agent whose name holds a colon or begins with a hyphen.</source>
        <translation>名前にコロンを含むエージェントや、名前がハイフンで始まるエージェントを、Claude Code は読み込みません。</translation>
    </message>
    <message>
        <source>In a plugin the file’s name takes the place of a missing name.</source>
        <translation>プラグインでは、名前がないとファイル名が代わりに使われます。</translation>
    </message>
    <message>
        <source>In a plugin the file’s name takes the place of a name as long as this.</source>
        <translation>プラグインでは、名前がこのように長いと、ファイル名が代わりに使われます。</translation>
    </message>
    <message>
        <source>In a plugin the file’s name takes the place of a name that is no text.</source>
        <translation>プラグインでは、名前が文字列でないと、ファイル名が代わりに使われます。</translation>
    </message>
    <message>
        <source>The description must be text; this is a list or a mapping.</source>
        <translation>説明は文字列でなければなりません。これはリストまたはマッピングです。</translation>
    </message>
    <message>
        <source>The description must be text; Claude Code reads this as a number, as true or as false.</source>
        <translation>説明は文字列でなければなりません。Claude Code はこれを数値、true、false のいずれかとして読み取ります。</translation>
    </message>
    <message>
        <source>Claude Code does not load an agent without a description.</source>
        <translation>Claude Code は説明のないエージェントを読み込みません。</translation>
    </message>
    <message>
        <source>Claude Code drops this description, as it is no text.</source>
        <translation>この説明は文字列でないため、Claude Code は使いません。</translation>
    </message>
    <message>
        <source>The value begins in the next line without indentation.</source>
        <translation>値が次の行からインデントなしで始まっています。</translation>
    </message>
    <message>
        <source>A value in brackets goes on in the next line without indentation.</source>
        <translation>かっこで囲んだ値が、次の行にインデントなしで続いています。</translation>
    </message>
    <message>
        <source>A quoted value goes on in the next line without indentation.</source>
        <translation>引用符で囲んだ値が、次の行にインデントなしで続いています。</translation>
    </message>
    <message>
        <source>A “#” needs a space before it to begin a comment.</source>
        <translation>「#」でコメントを始めるには、その前に空白が必要です。</translation>
    </message>
</context>
<context>
    <name>dossier::ClientAnswersModel</name>
    <message>
        <source>Not looked at</source>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>No name: taken for a note</source>
        <translation>名前がないためメモとみなす</translation>
    </message>
    <message>
        <source>Won&apos;t load</source>
        <translation>読み込まれない</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>読み込まれる</translation>
    </message>
    <message numerus="yes">
        <source>Loads, %n problem(s)</source>
        <translation>
            <numerusform>読み込まれる、%n 件の問題</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>指摘なし</translation>
    </message>
    <message>
        <source>%1, the answers differ</source>
        <translation>%1、判定が異なる</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
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
        <translation>%1 は BOM の後にあるヘッダーを認識できず、ヘッダーのないエージェントを読み込みません。</translation>
    </message>
    <message>
        <source>%1 finds no header between lines of “---”, and loads no agent without one.</source>
        <translation>%1 は「---」の行で囲まれたヘッダーを認識できず、ヘッダーのないエージェントを読み込みません。</translation>
    </message>
    <message>
        <source>%1 does not load this agent: it reads strict YAML only, and the header is none (%2).</source>
        <translation>%1 はこのエージェントを読み込みません。厳密な YAML しか読み取れませんが、ヘッダーが厳密な YAML になっていません（%2）。</translation>
    </message>
    <message>
        <source>%1 does not load this agent: the header is no list of “key: value” lines.</source>
        <translation>%1 はこのエージェントを読み込みません。ヘッダーが「キー: 値」形式の行のリストではありません。</translation>
    </message>
    <message>
        <source>%1 loads no agent without “%2” in its header.</source>
        <translation>%1 は、ヘッダーに「%2」がないエージェントを読み込みません。</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” may be one of %3, not “%4”.</source>
        <translation>%1 はこのエージェントを読み込みません。「%2」に使えるのは %3 のいずれかで、「%4」は使えません。</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must be text.</source>
        <translation>%1 はこのエージェントを読み込みません。「%2」は文字列でなければなりません。</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must be text that is not empty.</source>
        <translation>%1 はこのエージェントを読み込みません。「%2」は空でない文字列でなければなりません。</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must be a list of texts, such as [a, b].</source>
        <translation>%1 はこのエージェントを読み込みません。「%2」は [a, b] のような文字列のリストでなければなりません。</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must hold keys and values of its own.</source>
        <translation>%1 はこのエージェントを読み込みません。「%2」には下位のキーと値が必要です。</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must hold keys with texts.</source>
        <translation>%1 はこのエージェントを読み込みません。「%2」には、文字列を値とするキーが必要です。</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must hold keys with true or false.</source>
        <translation>%1 はこのエージェントを読み込みません。「%2」には、true または false を値とするキーが必要です。</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must be a number.</source>
        <translation>%1 はこのエージェントを読み込みません。「%2」は数値でなければなりません。</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must be a whole number above 0.</source>
        <translation>%1 はこのエージェントを読み込みません。「%2」は 0 より大きい整数でなければなりません。</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must be true or false.</source>
        <translation>%1 はこのエージェントを読み込みません。「%2」は true または false でなければなりません。</translation>
    </message>
</context>
<context>
    <name>dossier::CodeEditor</name>
    <message>
        <source>Text of the agent file</source>
        <translation>エージェントファイルのテキスト</translation>
    </message>
    <message>
        <source>Choose another colour</source>
        <translation>別の色を選択</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
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
        <translation>折りたたんだ行を展開</translation>
    </message>
</context>
<context>
    <name>dossier::ColorPicker</name>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>“%1” is not one of %2’s colours; the nearest is %3.</source>
        <translation>「%1」は %2 の色ではありません。最も近いのは %3 です。</translation>
    </message>
    <message>
        <source>“%1” is not one of %2’s colours.</source>
        <translation>「%1」は %2 の色ではありません。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使う</translation>
    </message>
    <message>
        <source>Other Colour …</source>
        <translation>その他の色…</translation>
    </message>
</context>
<context>
    <name>dossier::ColourBadge</name>
    <message>
        <source>The agent’s name on %1</source>
        <translation>背景色 %1 のエージェント名</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>“%1” as the client paints it, on a light and on a dark ground</source>
        <translation>クライアントに表示される「%1」（明るい背景と暗い背景）</translation>
    </message>
</context>
<context>
    <name>dossier::ColourComment</name>
    <message>
        <source>A colour without quotes is a comment.</source>
        <translation>引用符なしの色はコメントになります。</translation>
    </message>
    <message>
        <source>%1 reads no colour here: without quotes, “#” begins a comment.</source>
        <translation>引用符がないと「#」からはコメントになるため、%1 はここの色を読み取りません。</translation>
    </message>
    <message>
        <source>Change to “%1”, the nearest</source>
        <translation>最も近い「%1」に変更</translation>
    </message>
</context>
<context>
    <name>dossier::ColourPage</name>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Which colour does its name have?</source>
        <translation>名前をどの色で表示しますか？</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>“%1” is none of the colours of %2. It stays until you choose one of these.</source>
        <translation>「%1」は %2 の色ではありません。ここで色を選ぶまで、このまま残ります。</translation>
    </message>
    <message>
        <source>Other Colour …</source>
        <translation>その他の色…</translation>
    </message>
</context>
<context>
    <name>dossier::ColourUnknown</name>
    <message>
        <source>The colour is none of those the client knows.</source>
        <translation>クライアントが対応していない色です。</translation>
    </message>
    <message>
        <source>%1 does not know this colour and paints its own.</source>
        <translation>%1 はこの色に対応しておらず、独自の色で表示します。</translation>
    </message>
    <message>
        <source>Change to “%1”, the nearest</source>
        <translation>最も近い「%1」に変更</translation>
    </message>
</context>
<context>
    <name>dossier::Command</name>
    <message>
        <source>The client whose reading counts, such as claude-code, or auto to tell it from the path.</source>
        <translation>どのクライアントの読み取り方でチェックするか（例：claude-code）。auto の場合はパスから判断します。</translation>
    </message>
    <message>
        <source>No client “%1” is known; known are: auto, %2.</source>
        <translation>クライアント「%1」は不明です。指定できるもの：auto, %2。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>フォルダー %1 がありません。</translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation>%1 はフォルダーではありません。</translation>
    </message>
</context>
<context>
    <name>dossier::CommandLine</name>
    <message>
        <source>Usage: %1</source>
        <translation>使い方：%1</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” says more of one command.</source>
        <translation>各コマンドの詳細は「%1 COMMAND --help」で表示できます。</translation>
    </message>
    <message>
        <source>Exit status: 0 no error found, 1 at least one, 2 wrong usage or a path that cannot be read.</source>
        <translation>終了ステータス：0 エラーなし、1 エラーあり、2 使い方の誤り、または読み取れないパス。</translation>
    </message>
    <message>
        <source>“%1 --help” lists what there is.</source>
        <translation>使えるコマンドとオプションは「%1 --help」で表示できます。</translation>
    </message>
    <message>
        <source>There is no command “%1”; did you mean “%2”?</source>
        <translation>コマンド「%1」はありません。「%2」のことですか？</translation>
    </message>
    <message>
        <source>There is no command “%1”; there are: %2.</source>
        <translation>コマンド「%1」はありません。使えるコマンド：%2。</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>コマンドが指定されていません。</translation>
    </message>
</context>
<context>
    <name>dossier::CompareDelegate</name>
    <message numerus="yes">
        <source>%n equal line(s) …</source>
        <translation>
            <numerusform>同一の行：%n 行…</numerusform>
        </translation>
    </message>
    <message>
        <source>no line end</source>
        <translation>行末の改行なし</translation>
    </message>
</context>
<context>
    <name>dossier::CompareDialog</name>
    <message>
        <source>&amp;Previous</source>
        <translation>前へ(&amp;P)</translation>
    </message>
    <message>
        <source>To the difference above (Shift+F7)</source>
        <translation>前の相違点へ（Shift+F7）</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>To the next difference (F7)</source>
        <translation>次の相違点へ（F7）</translation>
    </message>
    <message>
        <source>Take into &amp;Left</source>
        <translation>左に取り込む(&amp;L)</translation>
    </message>
    <message>
        <source>Take into &amp;Right</source>
        <translation>右に取り込む(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save the Merge</source>
        <translation>マージ結果を保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Saves your text, with what was taken over, in place of the version on the disk</source>
        <translation>取り込んだ内容を含む編集中のテキストで、ディスク上のバージョンを置き換えて保存します</translation>
    </message>
    <message>
        <source>Saves what was taken over</source>
        <translation>取り込んだ内容を保存します</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>The fields of both headers</source>
        <translation>両方のヘッダーのフィールド</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>%1 のバージョン</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation>%1 と %2 の比較</translation>
    </message>
    <message numerus="yes">
        <source>Text (%n difference(s))</source>
        <translation>
            <numerusform>テキスト（相違点 %n 件）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fields (%n difference(s))</source>
        <translation>
            <numerusform>フィールド（相違点 %n 件）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both differ in %n place(s).</source>
        <translation>
            <numerusform>%n か所が異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Both are equal.</source>
        <translation>両方とも同じです。</translation>
    </message>
    <message>
        <source>The texts are equal; the files differ in their line ends: %1 left, %2 right.</source>
        <translation>テキストは同じですが、改行コードが異なります（左は %1、右は %2）。</translation>
    </message>
    <message>
        <source>The texts are equal; the files differ in their encoding or byte order mark.</source>
        <translation>テキストは同じですが、文字コードまたは BOM が異なります。</translation>
    </message>
    <message>
        <source>Makes the selected field as it is on the other side (%1)</source>
        <translation>選択したフィールドを反対側と同じにします（%1）</translation>
    </message>
    <message>
        <source>Makes these lines as they are on the other side (%1)</source>
        <translation>これらの行を反対側と同じにします（%1）</translation>
    </message>
    <message>
        <source>Taken into %1; it is not saved yet.</source>
        <translation>%1 に取り込みました。まだ保存されていません。</translation>
    </message>
</context>
<context>
    <name>dossier::CompareTable</name>
    <message>
        <source>Both texts, line by line</source>
        <translation>両方のテキストの行単位の比較</translation>
    </message>
</context>
<context>
    <name>dossier::ComparedText</name>
    <message>
        <source>%1 is too large to be compared.</source>
        <translation>%1 は大きすぎて比較できません。</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1（未保存）</translation>
    </message>
    <message>
        <source>This is an earlier version: it cannot be changed.</source>
        <translation>これは過去のバージョンのため、変更できません。</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>%1 は読み取り専用で開いています。</translation>
    </message>
    <message>
        <source>%1 has changed meanwhile; look at the comparison again.</source>
        <translation>%1 はその後変更されています。比較を見直してください。</translation>
    </message>
</context>
<context>
    <name>dossier::ComparisonModel</name>
    <message numerus="yes">
        <source>%n equal line(s)</source>
        <translation>
            <numerusform>同一の行：%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>変更：%1</translation>
    </message>
    <message>
        <source>only left: %1</source>
        <translation>左のみ：%1</translation>
    </message>
    <message>
        <source>no such line</source>
        <translation>該当する行なし</translation>
    </message>
    <message>
        <source>only right: %1</source>
        <translation>右のみ：%1</translation>
    </message>
</context>
<context>
    <name>dossier::Comparisons</name>
    <message>
        <source>as it was last seen here</source>
        <translation>最後に確認した時点</translation>
    </message>
    <message>
        <source>The last commit has no such file, or this folder is in no repository.</source>
        <translation>最後のコミットにこのファイルがないか、フォルダーがリポジトリの中にありません。</translation>
    </message>
    <message>
        <source>as it is in the last commit</source>
        <translation>最後のコミットの時点</translation>
    </message>
    <message>
        <source>%1 is too large to be compared.</source>
        <translation>%1 は大きすぎて比較できません。</translation>
    </message>
    <message>
        <source>as it is on the disk</source>
        <translation>ディスク上の現在の内容</translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <translation>削除済み：%1</translation>
    </message>
    <message>
        <source>as written: %1</source>
        <translation>書き込み後：%1</translation>
    </message>
    <message>
        <source>as before: %1</source>
        <translation>書き込み前：%1</translation>
    </message>
    <message>
        <source>The agent has no file yet, so it has no earlier versions. Save it first.</source>
        <translation>エージェントのファイルがまだないため、以前のバージョンはありません。先に保存してください。</translation>
    </message>
    <message>
        <source>as it was drafted</source>
        <translation>下書きの内容</translation>
    </message>
    <message>
        <source>as it was on the disk before</source>
        <translation>以前のディスク上の内容</translation>
    </message>
</context>
<context>
    <name>dossier::Completer</name>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>候補 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::Completion</name>
    <message>
        <source>%1, needed</source>
        <comment>title of a field</comment>
        <translation>%1（必須）</translation>
    </message>
    <message>
        <source>as the file is called</source>
        <translation>ファイル名と同じ</translation>
    </message>
    <message>
        <source>only these agents</source>
        <translation>指定したエージェントのみ</translation>
    </message>
    <message>
        <source>all its tools</source>
        <comment>of a server</comment>
        <translation>すべてのツール</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>組み込み</translation>
    </message>
</context>
<context>
    <name>dossier::CompletionPopup</name>
    <message>
        <source>What can be written here</source>
        <translation>ここに入力できるもの</translation>
    </message>
</context>
<context>
    <name>dossier::Configuration</name>
    <message>
        <source>names a client that is not known; there are %1</source>
        <translation>に不明なクライアントが指定されています。指定できるもの：%1</translation>
    </message>
    <message>
        <source>is no rule; “dossier-cli rules” lists them</source>
        <translation>はルールではありません。ルールの一覧は「dossier-cli rules」で表示できます</translation>
    </message>
    <message>
        <source>must be “off”, “on”, “error”, “warning” or “info”</source>
        <translation>は「off」、「on」、「error」、「warning」、「info」のいずれかでなければなりません</translation>
    </message>
</context>
<context>
    <name>dossier::ContentStore</name>
    <message>
        <source>Versions of files that are kept in %1 could not be read: %2. They are left there; check the disk and the permissions, then start Dossier again.</source>
        <translation>%1 に保管されているファイルのバージョンを読み取れませんでした：%2。データはそのまま残してあります。ディスクとアクセス権を確認し、Dossier を再起動してください。</translation>
    </message>
    <message>
        <source>This version is not kept: only the newest %1 MB are, and no file above %2 MB.</source>
        <translation>このバージョンは保管されていません。保管されるのは最新の %1 MB までで、%2 MB を超えるファイルは対象外です。</translation>
    </message>
</context>
<context>
    <name>dossier::ControlCharacters</name>
    <message>
        <source>The file holds control characters.</source>
        <translation>ファイルに制御文字が含まれています。</translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s) stand in this file, the first one is U+%1; they are not seen, and %2 reads them.</source>
        <translation>
            <numerusform>このファイルには制御文字が %n 個あります（最初のものは U+%1）。画面には見えませんが、%2 は読み取ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::CopiesBar</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message numerus="yes">
        <source>Copy Over Them …</source>
        <translation>
            <numerusform>ほかの場所に上書き…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy To …</source>
        <translation>別の場所にコピー…</translation>
    </message>
</context>
<context>
    <name>dossier::CopilotLoader</name>
    <message>
        <source>Whether Copilot CLI reads this is not known; here it is taken as if it does.</source>
        <translation>Copilot CLI がこれを読み取るかどうかは不明です。ここでは読み取るものとして扱います。</translation>
    </message>
    <message>
        <source>Copilot CLI does not load this agent: “%1” must be text or a list of texts.</source>
        <translation>Copilot CLI はこのエージェントを読み込みません。「%1」は文字列または文字列のリストでなければなりません。</translation>
    </message>
</context>
<context>
    <name>dossier::CountsLabel</name>
    <message>
        <source>Selected words: %1 · characters: %2 · tokens: ≈ %3</source>
        <translation>選択：%1 単語 · %2 文字 · 約 %3 トークン</translation>
    </message>
    <message>
        <source>Selected words: %1</source>
        <translation>選択：%1 単語</translation>
    </message>
    <message>
        <source>Of what is selected. Four characters are taken for a token.</source>
        <translation>選択範囲の集計です。4 文字を 1 トークンとして計算しています。</translation>
    </message>
    <message>
        <source>Words: %1 · characters: %2 · tokens: ≈ %3</source>
        <translation>%1 単語 · %2 文字 · 約 %3 トークン</translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation>%1 単語</translation>
    </message>
    <message>
        <source>Of the prompt, without the header. Four characters are taken for a token.</source>
        <translation>ヘッダーを除いたプロンプトの集計です。4 文字を 1 トークンとして計算しています。</translation>
    </message>
</context>
<context>
    <name>dossier::CrashBar</name>
    <message>
        <source>Dossier ended by a fault of its own, last on %1. What it wrote down helps to mend it; it was sent to nobody.</source>
        <translation>Dossier 自身の不具合により終了しました（最後は %1）。そのとき書き留めた内容は修正に役立ちます。どこにも送信されていません。</translation>
    </message>
    <message>
        <source>Show Report …</source>
        <translation>レポートを表示…</translation>
    </message>
    <message>
        <source>Delete Report</source>
        <translation>レポートを削除</translation>
    </message>
</context>
<context>
    <name>dossier::CrashDialog</name>
    <message>
        <source>What Dossier Wrote Down When It Broke</source>
        <translation>異常終了時に Dossier が書き留めた内容</translation>
    </message>
    <message>
        <source>Versions, the system and the places in the program where it was, without any file of yours. You may add it to a report of the fault.</source>
        <translation>バージョン、システム、プログラム内の位置だけで、ユーザーのファイルは一切含まれません。不具合の報告に添えることができます。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>コピー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>dossier::CutAtDashes</name>
    <message>
        <source>A --- inside the header ends it for the client.</source>
        <translation>ヘッダー内の --- により、クライアントはそこでヘッダーが終わると判断します。</translation>
    </message>
    <message>
        <source>For the client these dashes end the header.</source>
        <translation>クライアントはこの --- でヘッダーが終わると判断します。</translation>
    </message>
    <message>
        <source>For %1 these dashes end the header: “%2” below them does not count.</source>
        <translation>%1 はこの --- でヘッダーが終わると判断します。その下の「%2」は無効です。</translation>
    </message>
    <message>
        <source>For %1 these dashes end the header: what follows them becomes part of the prompt.</source>
        <translation>%1 はこの --- でヘッダーが終わると判断します。それ以降はプロンプトになります。</translation>
    </message>
    <message>
        <source>Write the dashes so that they do not end the header</source>
        <translation>ヘッダーの終わりとみなされないように --- を書き換える</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionFacts</name>
    <message>
        <source>%1 ends the header at “---”: the rest of the description does not reach it.</source>
        <translation>%1 は「---」でヘッダーが終わると判断するため、説明の残りの部分は読み取られません。</translation>
    </message>
    <message>
        <source>Behind “ #” the rest of the line is a comment: it does not reach %1.</source>
        <translation>「 #」以降はコメントになるため、%1 はこの行の残りを読み取りません。</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionLiteralNewlines</name>
    <message>
        <source>“\n” stands in the description as two characters.</source>
        <translation>説明の中の「\n」が 2 つの文字として書かれています。</translation>
    </message>
    <message>
        <source>%1 reads “\n” here as a backslash and an n: the line breaks that were meant do not reach it.</source>
        <translation>%1 はここの「\n」をバックスラッシュと n の 2 文字として読み取ります。意図した改行にはなりません。</translation>
    </message>
    <message>
        <source>Make them line breaks, in double quotes</source>
        <translation>二重引用符で囲み、改行にする</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionLong</name>
    <message>
        <source>The description has more than 5,000 characters.</source>
        <translation>説明が 5,000 文字を超えています。</translation>
    </message>
    <message>
        <source>%1 carries this description in every session, about %2 tokens. Examples may stand in the prompt instead.</source>
        <translation>%1 は毎回のセッションでこの説明を読み込み、約 %2 トークンを消費します。例はプロンプトに移せます。</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionMissing</name>
    <message>
        <source>The header gives no description as text.</source>
        <translation>ヘッダーに文字列の説明がありません。</translation>
    </message>
    <message>
        <source>It has no description.</source>
        <translation>説明がありません。</translation>
    </message>
    <message>
        <source>Its description is no text.</source>
        <translation>説明が文字列ではありません。</translation>
    </message>
    <message>
        <source>No description: %1 cannot know when to use this agent.</source>
        <translation>説明がないため、%1 はこのエージェントを使う場面を判断できません。</translation>
    </message>
    <message>
        <source>The description is no text: %1 may show something else.</source>
        <translation>説明が文字列ではありません。%1 は別の内容を表示することがあります。</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionNoExamples</name>
    <message>
        <source>The description gives no example.</source>
        <translation>説明に例がありません。</translation>
    </message>
    <message>
        <source>%1 chooses an agent by its description; two to four examples in &lt;example&gt; blocks show it when.</source>
        <translation>%1 は説明をもとにエージェントを選びます。&lt;example&gt; ブロックに例を 2～4 個書くと、使う場面が伝わります。</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionNoWhen</name>
    <message>
        <source>The description does not say when to use the agent.</source>
        <translation>説明に、エージェントを使う場面が書かれていません。</translation>
    </message>
    <message>
        <source>%1 chooses an agent by its description: say when to use it, as in “Use this agent when …”.</source>
        <translation>%1 は説明をもとにエージェントを選びます。「Use this agent when …」のように、使う場面を書いてください。</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionPage</name>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>When is it to be called?</source>
        <translation>どのようなときに呼び出しますか？</translation>
    </message>
    <message>
        <source>Use this agent when …</source>
        <translation>Use this agent when …</translation>
    </message>
    <message>
        <source>Add &amp;Example</source>
        <translation>例を追加(&amp;E)</translation>
    </message>
    <message>
        <source>Adds a block that shows by a conversation when the agent is called</source>
        <translation>エージェントが呼び出される場面を会話で示すブロックを追加します</translation>
    </message>
    <message>
        <source>Begin with “Use this agent when …”. It is read in every session, so that each word counts.</source>
        <translation>「Use this agent when …」で始めてください。毎回のセッションで読み込まれるため、簡潔に書いてください。</translation>
    </message>
    <message>
        <source>What happened before</source>
        <translation>それまでの経緯</translation>
    </message>
    <message>
        <source>What the person asks for</source>
        <translation>ユーザーの依頼内容</translation>
    </message>
    <message>
        <source>I ask the %1 agent to do it.</source>
        <translation>%1 エージェントに依頼します。</translation>
    </message>
    <message>
        <source>Why this agent is the one to call</source>
        <translation>このエージェントを呼び出す理由</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln token(s) in every session.</source>
        <translation>
            <numerusform>毎回のセッションで約 %Ln トークンです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionPanel</name>
    <message>
        <source>How the description is written in the file; a change is one step, and typing keeps to it</source>
        <translation>ファイルでの説明の書き方です。変更は 1 回の操作で元に戻せます。入力しても書き方は変わりません</translation>
    </message>
    <message>
        <source>Show in the text what is lost</source>
        <translation>失われる部分をテキストで表示</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>characters and tokens</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln 文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>≈ %Ln token(s) in every session</source>
        <translation>
            <numerusform>毎回のセッションで約 %Ln トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>Style of the description: %1</source>
        <translation>説明の書き方：%1</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>Double quotes</source>
        <translation>二重引用符</translation>
    </message>
    <message>
        <source>Block of lines</source>
        <translation>複数行のブロック</translation>
    </message>
    <message>
        <source>One line with “\n”</source>
        <translation>「\n」を含む 1 行</translation>
    </message>
    <message>
        <source>Bare, or in the quotation marks that it needs</source>
        <translation>引用符なし、または必要な引用符だけで囲みます</translation>
    </message>
    <message>
        <source>On one line, with line breaks as escapes: every client reads it alike</source>
        <translation>1 行で書き、改行はエスケープにします。どのクライアントでも同じように読み取られます</translation>
    </message>
    <message>
        <source>Real lines below “|”</source>
        <translation>「|」の下に実際の行として書きます</translation>
    </message>
    <message>
        <source>Line breaks as a backslash and an n, which is also what the client gets</source>
        <translation>改行をバックスラッシュと n の 2 文字で書きます。クライアントにもそのまま渡ります</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionRepeated</name>
    <message>
        <source>The prompt repeats the description.</source>
        <translation>プロンプトが説明を繰り返しています。</translation>
    </message>
    <message>
        <source>The description stands here again: it is for whoever chooses an agent, the prompt for the agent.</source>
        <translation>説明がここにもあります。説明はエージェントを選ぶ側のためのもので、プロンプトはエージェントのためのものです。</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionSetBudget</name>
    <message>
        <source>The descriptions of all agents together are over the budget.</source>
        <translation>すべてのエージェントの説明の合計が、トークン予算を超えています。</translation>
    </message>
    <message>
        <source>%1 carries about %2 tokens of descriptions in every session, over its budget of %3; this one has about %4. Examples may stand in the prompt instead.</source>
        <translation>%1 が毎回のセッションで読み込む説明は合計約 %2 トークンで、トークン予算の %3 を超えています。この説明は約 %4 トークンです。例はプロンプトに移せます。</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionShort</name>
    <message>
        <source>The description has fewer than 10 characters.</source>
        <translation>説明が 10 文字未満です。</translation>
    </message>
    <message>
        <source>%1 chooses an agent by its description; this one says too little.</source>
        <translation>%1 は説明をもとにエージェントを選びますが、この説明では足りません。</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionUnbalancedExamples</name>
    <message>
        <source>An example in the description is not closed, or half written.</source>
        <translation>説明の中の例が閉じていないか、書きかけです。</translation>
    </message>
    <message>
        <source>%1 hands the description on as it is: this example is not closed, so what follows may be taken for a part of it.</source>
        <translation>%1 は説明をそのまま渡します。この例は閉じていないため、その後の内容も例の一部とみなされることがあります。</translation>
    </message>
    <message>
        <source>Close the example</source>
        <translation>例を閉じる</translation>
    </message>
    <message>
        <source>%1 hands the description on as it is: here an example ends that never began.</source>
        <translation>%1 は説明をそのまま渡します。ここでは、始まっていない例が閉じられています。</translation>
    </message>
    <message>
        <source>Here too.</source>
        <translation>ここも同様です。</translation>
    </message>
    <message>
        <source>This example has no words of the user: %1 cannot see when to call the agent.</source>
        <translation>この例にはユーザーの発言がないため、%1 はエージェントを呼び出す場面を判断できません。</translation>
    </message>
    <message>
        <source>This example has no answer of the assistant: it does not show %1 that the agent is called.</source>
        <translation>この例にはアシスタントの応答がないため、エージェントが呼び出されることが %1 に伝わりません。</translation>
    </message>
</context>
<context>
    <name>dossier::Destination</name>
    <message>
        <source>The header is no YAML that it can read: %1.</source>
        <translation>読み取れる YAML のヘッダーではありません：%1。</translation>
    </message>
    <message>
        <source>%1 loads it.</source>
        <translation>%1 は読み込みます。</translation>
    </message>
    <message>
        <source>%1 loads it after its own repair of the header.</source>
        <translation>%1 はヘッダーを独自に修復して読み込みます。</translation>
    </message>
    <message>
        <source>%1 loads it without its fields.</source>
        <translation>%1 はフィールドなしで読み込みます。</translation>
    </message>
    <message>
        <source>%1 does not load it.</source>
        <translation>%1 は読み込みません。</translation>
    </message>
    <message>
        <source>%1 takes it for a note.</source>
        <translation>%1 はメモとみなします。</translation>
    </message>
    <message>
        <source>Mend the header: no word changes</source>
        <translation>ヘッダーを修正（文言は変わりません）</translation>
    </message>
    <message>
        <source>%1 (measured with %2)</source>
        <translation>%1（%2 で検証）</translation>
    </message>
    <message>
        <source>Windows checkout</source>
        <translation>Windows でのチェックアウト</translation>
    </message>
    <message>
        <source>Where git makes Windows line ends of a checkout, %1 does not load it: with them it cannot repair the header.</source>
        <translation>Git のチェックアウトで Windows の改行コードになると、%1 はヘッダーを修復できず、エージェントを読み込みません。</translation>
    </message>
    <message>
        <source>With Windows line ends: %1</source>
        <translation>Windows の改行コードの場合：%1</translation>
    </message>
</context>
<context>
    <name>dossier::DestinationsPanel</name>
    <message>
        <source>Keep LF in Git …</source>
        <translation>Git で LF を維持…</translation>
    </message>
    <message>
        <source>Adds “*.md text eol=lf” to the repository’s .gitattributes, so that a checkout keeps the line ends</source>
        <translation>リポジトリの .gitattributes に「*.md text eol=lf」を追加し、チェックアウト時に改行コードが変わらないようにします</translation>
    </message>
    <message>
        <source>As if the file lay in an agents folder of each client.</source>
        <translation>ファイルが各クライアントのエージェントフォルダーにあると仮定した結果です。</translation>
    </message>
</context>
<context>
    <name>dossier::DiagnosticMarks</name>
    <message>
        <source>Fix: %1</source>
        <translation>修正：%1</translation>
    </message>
</context>
<context>
    <name>dossier::Dialect</name>
    <message>
        <source>is none of the known types</source>
        <translation>は既知の型ではありません</translation>
    </message>
    <message>
        <source>must be a colour such as “#2563eb”</source>
        <translation>は「#2563eb」のような色でなければなりません</translation>
    </message>
    <message>
        <source>must be “upwards” or “working-folder”</source>
        <translation>は「upwards」または「working-folder」でなければなりません</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 が重複しています</translation>
    </message>
    <message>
        <source>%1 The shipped data is used instead.</source>
        <translation>%1代わりに付属のデータを使います。</translation>
    </message>
    <message>
        <source>must be 1</source>
        <translation>は 1 でなければなりません</translation>
    </message>
    <message>
        <source>/fields must not be empty</source>
        <translation>/fields は空にできません</translation>
    </message>
    <message>
        <source>/tools/%1/group names no group</source>
        <translation>/tools/%1/group に該当するグループがありません</translation>
    </message>
    <message>
        <source>/mistakenKeys/%1/meant names no field</source>
        <translation>/mistakenKeys/%1/meant に該当するフィールドがありません</translation>
    </message>
    <message>
        <source>/live/watched/%1 names no place</source>
        <translation>/live/watched/%1 に該当する場所がありません</translation>
    </message>
</context>
<context>
    <name>dossier::Dialects</name>
    <message>
        <source>%1: /id is “%2”, but in a file of this name it must be “%3”. The shipped data is used instead.</source>
        <translation>%1：/id が「%2」になっていますが、この名前のファイルでは「%3」でなければなりません。代わりに付属のデータを使います。</translation>
    </message>
</context>
<context>
    <name>dossier::Dialogs</name>
    <message>
        <source>Agent files (*.md);;All files (*)</source>
        <translation>エージェントファイル (*.md);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open Agent Files</source>
        <translation>エージェントファイルを開く</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Save Agent File</source>
        <translation>エージェントファイルを保存</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>「%1」への変更を保存しますか？</translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation>保存しないと変更は失われます。</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Open this address in another program?</source>
        <translation>このアドレスを別のプログラムで開きますか？</translation>
    </message>
    <message>
        <source>Add a Line</source>
        <translation>行の追加</translation>
    </message>
    <message>
        <source>Add the line “%1” to %2?</source>
        <translation>行「%1」を %2 に追加しますか？</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>%1 (no longer on the disk)</source>
        <translation>%1（ディスク上にもうありません）</translation>
    </message>
    <message>
        <source>“%1” is no longer on the disk. Save it again?</source>
        <translation>「%1」はディスク上にもうありません。保存し直しますか？</translation>
    </message>
    <message>
        <source>Otherwise its text is lost.</source>
        <translation>保存しないと、内容は失われます。</translation>
    </message>
    <message>
        <source>Run a Program</source>
        <translation>プログラムの実行</translation>
    </message>
    <message>
        <source>Run this program in %1?</source>
        <translation>%1 でこのプログラムを実行しますか？</translation>
    </message>
    <message>
        <source>%1

%2

You are asked once. The preferences take the permission back.</source>
        <comment>a command, and what it does</comment>
        <translation>%1

%2

確認は一度だけです。環境設定で取り消せます。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message numerus="yes">
        <source>Save the changes to %n file(s)?</source>
        <translation>
            <numerusform>%n 個のファイルへの変更を保存しますか？</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::DiffView</name>
    <message>
        <source>The change</source>
        <translation>変更内容</translation>
    </message>
</context>
<context>
    <name>dossier::DiskBar</name>
    <message>
        <source>This is the installed copy of a plugin, and an update overwrites it. It is open for reading only; copy the agent to another place to change it.</source>
        <translation>これはインストールされたプラグインのコピーで、更新時に上書きされます。読み取り専用で開いています。変更するには、エージェントを別の場所にコピーしてください。</translation>
    </message>
    <message>
        <source>This agent is managed by an administrator. It is open for reading only; copy it to another place to change it.</source>
        <translation>このエージェントは管理者が管理しています。読み取り専用で開いています。変更するには、別の場所にコピーしてください。</translation>
    </message>
    <message>
        <source>This file cannot be written: it is open for reading only.</source>
        <translation>このファイルには書き込めません。読み取り専用で開いています。</translation>
    </message>
    <message>
        <source>Save As …</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Something other than a file is in the place of this one now, perhaps a folder. The text is still here; save it under another name.</source>
        <translation>このファイルの場所に、ファイル以外のもの（フォルダーなど）があります。テキストは残っています。別の名前で保存してください。</translation>
    </message>
    <message>
        <source>This file may not be read any more: its permissions were changed. The text is still here; change them back, or save it under another name.</source>
        <translation>アクセス権が変更されたため、このファイルを読み取れなくなりました。テキストは残っています。アクセス権を元に戻すか、別の名前で保存してください。</translation>
    </message>
    <message>
        <source>This file may not be written any more. Your edits are still here; change its permissions, or save it under another name.</source>
        <translation>このファイルに書き込めなくなりました。編集内容は残っています。アクセス権を変更するか、別の名前で保存してください。</translation>
    </message>
    <message>
        <source>Another program changed this file; you have unsaved edits. Nothing is overwritten until you choose.</source>
        <translation>別のプログラムがこのファイルを変更しました。こちらには未保存の編集があります。選択するまで何も上書きされません。</translation>
    </message>
    <message>
        <source>Compare and Merge</source>
        <translation>比較してマージ</translation>
    </message>
    <message>
        <source>Take the Disk Version</source>
        <translation>ディスクの内容を採用</translation>
    </message>
    <message>
        <source>Save Mine Over It</source>
        <translation>編集内容で上書き</translation>
    </message>
    <message>
        <source>Use the New Name</source>
        <translation>新しい名前に切り替え</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>This file is now called %1.</source>
        <translation>このファイルの名前は %1 に変わりました。</translation>
    </message>
    <message>
        <source>This file is now called %1. The text is still here; saving writes it again under the old name.</source>
        <translation>このファイルの名前は %1 に変わりました。テキストは残っています。保存すると、元の名前で書き込まれます。</translation>
    </message>
    <message>
        <source>This file is no longer on the disk. The text is still here; saving writes it again.</source>
        <translation>このファイルはディスク上にありません。テキストは残っています。保存すると、再び書き込まれます。</translation>
    </message>
    <message>
        <source>Undo went back to before the version that another program wrote. Saving puts this older text over it.</source>
        <translation>別のプログラムが書き込む前の状態まで元に戻しました。保存すると、この古いテキストで上書きされます。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
</context>
<context>
    <name>dossier::DocumentBinder</name>
    <message>
        <source>header, 1 field</source>
        <translation>ヘッダー、1 フィールド</translation>
    </message>
    <message numerus="yes">
        <source>header, %n fields</source>
        <translation>
            <numerusform>ヘッダー、%n フィールド</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::DocumentPage</name>
    <message>
        <source>The file is open for reading only.</source>
        <translation>ファイルは読み取り専用で開いています。</translation>
    </message>
    <message>
        <source>There is no problem with a fix in this line.</source>
        <translation>この行には、修正できる問題がありません。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>アウトライン</translation>
    </message>
    <message>
        <source>This text is too large to be shown twice.</source>
        <translation>テキストが大きすぎるため、2 つのビューに表示できません。</translation>
    </message>
    <message>
        <source>Second view of the agent file</source>
        <translation>エージェントファイルの 2 つ目のビュー</translation>
    </message>
</context>
<context>
    <name>dossier::DocumentStatus</name>
    <message>
        <source>%1 with BOM</source>
        <translation>%1（BOM 付き）</translation>
    </message>
    <message>
        <source>Line ends of this file; choose others</source>
        <translation>このファイルの改行コード。クリックして変更できます</translation>
    </message>
    <message>
        <source>Ln %1 Col %2</source>
        <translation>%1 行、%2 列</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n selected)</source>
        <translation>
            <numerusform>%1（%n 文字選択）</numerusform>
        </translation>
    </message>
    <message>
        <source>Line ends: %1</source>
        <translation>改行コード：%1</translation>
    </message>
    <message>
        <source>For: %1 (measured with %2)</source>
        <translation>対象：%1（%2 で検証）</translation>
    </message>
    <message>
        <source>For: %1 (measured with %2; %3 is installed)</source>
        <translation>対象：%1（%2 で検証、インストール済みは %3）</translation>
    </message>
    <message>
        <source>The client that is installed is newer than the one that was measured; it may read files otherwise.</source>
        <translation>インストールされているクライアントは検証したものより新しいため、ファイルの読み取り方が異なることがあります。</translation>
    </message>
    <message>
        <source>The client by which the file is judged; choose which client reads which folder</source>
        <translation>判定の基準となるクライアント。クリックして、どのフォルダーをどのクライアントが読み取るかを選択できます</translation>
    </message>
</context>
<context>
    <name>dossier::DocumentTabs</name>
    <message>
        <source>Not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>All tabs</source>
        <translation>すべてのタブ</translation>
    </message>
</context>
<context>
    <name>dossier::DraftAnswer</name>
    <message>
        <source>It wrote no text that could be an agent.</source>
        <translation>出力に、エージェントになるテキストがありませんでした。</translation>
    </message>
</context>
<context>
    <name>dossier::DraftDialog</name>
    <message>
        <source>&amp;Hand over the text of “%1” as it stands</source>
        <translation>「%1」の現在のテキストを渡す(&amp;H)</translation>
    </message>
    <message>
        <source>Draft With a Program</source>
        <translation>プログラムで下書き</translation>
    </message>
    <message>
        <source>What should the new agent do? What is drafted opens unsaved.</source>
        <translation>新しいエージェントに何をさせますか？下書きは未保存の状態で開きます。</translation>
    </message>
    <message>
        <source>What should be different in this agent? What is drafted is shown beside it; you take what you want.</source>
        <translation>このエージェントの何を変えますか？下書きは横に並べて表示され、必要な部分だけを取り込めます。</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>要望</translation>
    </message>
    <message>
        <source>It is given to this program: %1</source>
        <translation>渡し先のプログラム：%1</translation>
    </message>
    <message>
        <source>The program is at work</source>
        <translation>プログラムが作業中</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>下書きを作成(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>dossier::DuplicateKey</name>
    <message>
        <source>A key stands twice in the header; only the last counts.</source>
        <translation>ヘッダーに同じキーが 2 回あります。有効なのは最後のものだけです。</translation>
    </message>
    <message>
        <source>“%1” stands twice: %2 takes the last one, strict readers leave the agent out.</source>
        <translation>「%1」が 2 回あります。%2 は最後のものを使いますが、厳密な処理系はエージェントを除外します。</translation>
    </message>
    <message>
        <source>This one counts.</source>
        <translation>有効なのはこちらです。</translation>
    </message>
    <message>
        <source>Remove this “%1”, which does not count</source>
        <translation>無効なほうの「%1」を削除</translation>
    </message>
</context>
<context>
    <name>dossier::ExampleBlock</name>
    <message>
        <source>The description has no example number %1.</source>
        <translation>説明に %1 番目の例はありません。</translation>
    </message>
    <message>
        <source>Written so, the example would be read otherwise: a line of it begins as a turn does, or quotation marks do not pair. The file keeps what it had.</source>
        <translation>このように書くと、例の読み取り結果が変わります。行の先頭がターンの始まりと同じ形になっているか、引用符の対応が取れていません。ファイルは元のままです。</translation>
    </message>
    <message>
        <source>The text holds “&lt;/example&gt;”, which would end the example. The file keeps what it had.</source>
        <translation>テキストに「&lt;/example&gt;」が含まれており、そこで例が終わってしまいます。ファイルは元のままです。</translation>
    </message>
    <message>
        <source>The text holds “&lt;example&gt;”, which would begin another example. The file keeps what it had.</source>
        <translation>テキストに「&lt;example&gt;」が含まれており、そこから別の例が始まってしまいます。ファイルは元のままです。</translation>
    </message>
    <message>
        <source>An example here is not closed: “&lt;/example&gt;” is missing. Moved, it would swallow the text behind it; close it first.</source>
        <translation>閉じていない例があります。「&lt;/example&gt;」がありません。移動すると、後に続くテキストまで例に含まれてしまいます。先に例を閉じてください。</translation>
    </message>
</context>
<context>
    <name>dossier::ExampleCard</name>
    <message>
        <source>Move this example up (Alt+Up)</source>
        <translation>この例を上に移動（Alt+Up）</translation>
    </message>
    <message>
        <source>Move this example down (Alt+Down)</source>
        <translation>この例を下に移動（Alt+Down）</translation>
    </message>
    <message>
        <source>Remove this example</source>
        <translation>この例を削除</translation>
    </message>
    <message>
        <source>Drag to another place</source>
        <translation>ドラッグして移動</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>例 %1</translation>
    </message>
    <message>
        <source>Move example %1 up</source>
        <translation>例 %1 を上に移動</translation>
    </message>
    <message>
        <source>Move example %1 down</source>
        <translation>例 %1 を下に移動</translation>
    </message>
    <message>
        <source>Remove example %1</source>
        <translation>例 %1 を削除</translation>
    </message>
    <message>
        <source>Show example %1 in the text</source>
        <translation>例 %1 をテキストで表示</translation>
    </message>
    <message>
        <source>Context of example %1</source>
        <translation>例 %1 の状況</translation>
    </message>
    <message>
        <source>Commentary of example %1</source>
        <translation>例 %1 の解説</translation>
    </message>
    <message>
        <source>Add a turn to example %1</source>
        <translation>例 %1 にターンを追加</translation>
    </message>
    <message>
        <source>Write example %1 in lines, safe everywhere</source>
        <translation>例 %1 を行に分けて書く（どこでも正しく読める）</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n ターン</numerusform>
        </translation>
    </message>
    <message>
        <source>Not closed: “&lt;/example&gt;” is missing</source>
        <translation>閉じていません：「&lt;/example&gt;」がありません</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Add a turn</source>
        <translation>ターンを追加</translation>
    </message>
    <message>
        <source>Adds what is said next</source>
        <translation>次の発言を追加します</translation>
    </message>
    <message>
        <source>Commentary (why this agent)</source>
        <translation>解説（このエージェントを選ぶ理由）</translation>
    </message>
    <message>
        <source>Write in lines, safe everywhere</source>
        <translation>行に分けて書く（どこでも正しく読める）</translation>
    </message>
    <message>
        <source>Writes this example with each part on its own line and turns in double quotes, and the description in double quotes: every client reads it alike. No word changes.</source>
        <translation>この例の各部分を 1 行ずつに分け、ターンを二重引用符で囲んで書きます。説明も二重引用符で囲みます。どのクライアントでも同じように読み取られます。語句は変わりません。</translation>
    </message>
    <message>
        <source>Show this example in the text</source>
        <translation>この例をテキストで表示</translation>
    </message>
    <message>
        <source>&amp;Close the card</source>
        <translation>カードを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Show in the text</source>
        <translation>テキストで表示(&amp;S)</translation>
    </message>
    <message>
        <source>Write in &amp;lines, safe everywhere</source>
        <translation>行に分けて書く（どこでも正しく読める）(&amp;L)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上に移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下に移動(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>dossier::ExampleList</name>
    <message>
        <source>Add an example</source>
        <translation>例を追加</translation>
    </message>
    <message>
        <source>Appends an example to the description, to be filled in</source>
        <translation>これから記入する例を説明の末尾に追加します</translation>
    </message>
    <message>
        <source>Paste a conversation</source>
        <translation>会話を貼り付け</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Appends the conversation on the clipboard as an example: “User: …”, “You said:”, a terminal’s “&gt; ” and the like</source>
        <translation>クリップボードの会話を例として末尾に追加します。「User: …」、「You said:」、ターミナルの「&gt; 」などの形式に対応しています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more example(s) stand in the text.</source>
        <translation>
            <numerusform>テキストには、ほかに %Ln 個の例があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>When it happens.</source>
        <translation>どのような場面か。</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>何を依頼するか</translation>
    </message>
    <message>
        <source>I ask the agent to do it.</source>
        <translation>エージェントに任せます。</translation>
    </message>
    <message>
        <source>Why this agent is the right one.</source>
        <translation>このエージェントが適している理由。</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>クリップボードにテキストがありません。</translation>
    </message>
    <message>
        <source>Nobody speaks in the pasted text: it stands as what the user says.</source>
        <translation>貼り付けたテキストに話者が見つからないため、ユーザーの発言として追加しました。</translation>
    </message>
</context>
<context>
    <name>dossier::ExampleTurnRow</name>
    <message>
        <source>Who says this; a click changes it</source>
        <translation>発言者（クリックで切り替え）</translation>
    </message>
    <message>
        <source>Remove this turn</source>
        <translation>このターンを削除</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Turn %1 of example %2: the user speaks</source>
        <translation>例 %2 のターン %1：ユーザーの発言</translation>
    </message>
    <message>
        <source>Turn %1 of example %2: the assistant speaks</source>
        <translation>例 %2 のターン %1：アシスタントの発言</translation>
    </message>
    <message>
        <source>What the user says in turn %1 of example %2</source>
        <translation>例 %2 のターン %1 でのユーザーの発言内容</translation>
    </message>
    <message>
        <source>What the assistant says in turn %1 of example %2</source>
        <translation>例 %2 のターン %1 でのアシスタントの発言内容</translation>
    </message>
    <message>
        <source>Remove turn %1 of example %2</source>
        <translation>例 %2 のターン %1 を削除</translation>
    </message>
</context>
<context>
    <name>dossier::ExamplesToPrompt</name>
    <message>
        <source>The description has no examples.</source>
        <translation>説明に例がありません。</translation>
    </message>
    <message>
        <source>The description consists of examples only, so nothing would be left of it. Write a sentence before them first.</source>
        <translation>説明が例だけなので、移動すると何も残りません。先に、例の前に文を書いてください。</translation>
    </message>
    <message>
        <source>%1 would read something else then. Move the examples by hand.</source>
        <translation>移動すると %1 の読み取り結果が変わります。例は手作業で移動してください。</translation>
    </message>
</context>
<context>
    <name>dossier::ExplanationBox</name>
    <message>
        <source>What is this?</source>
        <translation>この項目の説明</translation>
    </message>
</context>
<context>
    <name>dossier::FenceBlanks</name>
    <message>
        <source>Blanks follow a --- that begins or ends the header.</source>
        <translation>ヘッダーの始まりまたは終わりの --- の後に空白があります。</translation>
    </message>
    <message>
        <source>Blanks follow these dashes; stricter readers do not see the header.</source>
        <translation>この --- の後に空白があります。厳密な処理系では、ヘッダーとして認識されません。</translation>
    </message>
    <message>
        <source>Remove the blanks</source>
        <translation>空白を削除</translation>
    </message>
</context>
<context>
    <name>dossier::FieldComparisonModel</name>
    <message>
        <source>only left</source>
        <translation>左のみ</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>右のみ</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>different</source>
        <translation>異なる</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
</context>
<context>
    <name>dossier::FieldContent</name>
    <message>
        <source>This value has bytes that are no text, and where they stand in what is read cannot be told. Edit it in the text.</source>
        <translation>この値にはテキストではないバイトがあり、読み取られる値のどこにあるのか判断できません。テキストで編集してください。</translation>
    </message>
</context>
<context>
    <name>dossier::FieldEdit</name>
    <message>
        <source>“%1” was not changed: %2 would take the file for a note.</source>
        <translation>「%1」は変更しませんでした。変更すると、%2 がファイルをメモとみなします。</translation>
    </message>
    <message>
        <source>“%1” was not changed. %2</source>
        <translation>「%1」は変更しませんでした。%2</translation>
    </message>
    <message>
        <source>“%1” was not changed: %2 would read the rest of the header otherwise. Edit it in the text.</source>
        <translation>「%1」は変更しませんでした。変更すると、%2 によるヘッダーの残りの読み取り結果が変わります。テキストで編集してください。</translation>
    </message>
    <message>
        <source>“%1” may be true or false, not “%2”.</source>
        <translation>「%1」に使えるのは true または false です。「%2」は使えません。</translation>
    </message>
    <message>
        <source>“%1” must be a whole number of at least %2, not “%3”.</source>
        <translation>「%1」は %2 以上の整数でなければなりません。「%3」は使えません。</translation>
    </message>
    <message>
        <source>There is no “%1” in the header.</source>
        <translation>ヘッダーに「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” holds no single text that could be quoted.</source>
        <translation>「%1」は、引用符で囲める単一の文字列ではありません。</translation>
    </message>
</context>
<context>
    <name>dossier::FieldEditor</name>
    <message>
        <source>several</source>
        <translation>複数の値</translation>
    </message>
</context>
<context>
    <name>dossier::FieldEmpty</name>
    <message>
        <source>A field has a key and no value.</source>
        <translation>キーだけで値のないフィールドがあります。</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>“%2” has no value, and what %1 makes of that is not known: name the tools, or remove the line.</source>
        <translation>「%2」に値がなく、%1 がどう扱うかは不明です。ツールを指定するか、この行を削除してください。</translation>
    </message>
    <message>
        <source>“%2” has no value, so it tells %1 nothing: fill it in, or remove the line.</source>
        <translation>「%2」に値がないため、%1 には何も伝わりません。値を入力するか、この行を削除してください。</translation>
    </message>
</context>
<context>
    <name>dossier::FieldExplanation</name>
    <message>
        <source>A whole number, %1 or more.</source>
        <translation>%1 以上の整数です。</translation>
    </message>
    <message>
        <source>Either true or false.</source>
        <translation>true または false です。</translation>
    </message>
    <message>
        <source>&lt;li&gt;%1: %2&lt;/li&gt;</source>
        <comment>a value: what it means</comment>
        <translation>&lt;li&gt;%1：%2&lt;/li&gt;</translation>
    </message>
    <message>
        <source>Its values:</source>
        <translation>使える値：</translation>
    </message>
    <message>
        <source>Its values: %1.</source>
        <translation>使える値：%1。</translation>
    </message>
    <message>
        <source>If it is missing: %1</source>
        <translation>省略した場合：%1</translation>
    </message>
    <message>
        <source>Not to be mistaken for: %1.</source>
        <translation>混同しやすいキー：%1。</translation>
    </message>
    <message>
        <source>Measured with %1 %2.</source>
        <comment>a client and its version</comment>
        <translation>%1 %2 で検証。</translation>
    </message>
    <message>
        <source>Since version %1.</source>
        <translation>バージョン %1 以降。</translation>
    </message>
    <message>
        <source>Ignored in agents of plugins.</source>
        <translation>プラグインのエージェントでは無視されます。</translation>
    </message>
    <message>
        <source>What is documented: %1</source>
        <comment>a web address follows</comment>
        <translation>ドキュメントの記載：%1</translation>
    </message>
</context>
<context>
    <name>dossier::FieldRow</name>
    <message>
        <source>If absent: %1</source>
        <translation>省略時：%1</translation>
    </message>
    <message>
        <source>Remove this field from the header</source>
        <translation>このフィールドをヘッダーから削除します</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>?</source>
        <comment>button beside a field: what is this?</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>What is this? (Shift+F1)</source>
        <translation>この項目の説明（Shift+F1）</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation>「%1」の説明</translation>
    </message>
</context>
<context>
    <name>dossier::FieldValue</name>
    <message>
        <source>This file is open for reading only.</source>
        <translation>このファイルは読み取り専用で開いています。</translation>
    </message>
    <message>
        <source>The header has no closing line of “---”, so nobody can tell where it ends. Add that line in the text; then the fields can be edited here.</source>
        <translation>ヘッダーを閉じる「---」の行がないため、どこで終わるのかわかりません。テキストでこの行を追加すると、ここでフィールドを編集できます。</translation>
    </message>
</context>
<context>
    <name>dossier::FieldsPanel</name>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Add Field …</source>
        <translation>フィールドを追加…</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>フィールドを追加</translation>
    </message>
    <message>
        <source>This file has no header yet; the first field you fill in creates it.</source>
        <translation>このファイルにはまだヘッダーがありません。最初のフィールドに入力すると作成されます。</translation>
    </message>
    <message>
        <source>The header is not clean YAML; it is read line by line here, and each field can still be edited.</source>
        <translation>ヘッダーが正しい YAML ではありません。ここでは 1 行ずつ読み取っており、各フィールドはそのまま編集できます。</translation>
    </message>
    <message>
        <source>This is not YAML yet; the file keeps what it had.</source>
        <translation>まだ YAML になっていません。ファイルは元の内容のままです。</translation>
    </message>
    <message>
        <source>The header is not clean YAML; it is read line by line here. What cannot be told of it is edited in the text.</source>
        <translation>ヘッダーが正しい YAML ではありません。ここでは 1 行ずつ読み取っており、判別できない項目は本文で編集します。</translation>
    </message>
</context>
<context>
    <name>dossier::Figure</name>
    <message>
        <source>%1 reads %2 of %3 real files as Dossier says, and %4 of %5 files that were made to be difficult.</source>
        <translation>%1 は、実在のファイル %3 件のうち %2 件を、また難しく作られたファイル %5 件のうち %4 件を、Dossier の判定どおりに読み取ります。</translation>
    </message>
    <message>
        <source>Of %1 findings on real files, judged one by one, %2 were wrong; of these, %3 are mended.</source>
        <translation>実在のファイルに対する指摘 %1 件を 1 件ずつ確かめたところ、誤りは %2 件でした。そのうち %3 件は修正済みです。</translation>
    </message>
    <message>
        <source>Killed %1 times while text was typed and saved, with another program writing in between in %2 ways, and in %3 random steps, it lost nothing that was saved or kept.</source>
        <translation>入力と保存の最中に %1 回強制終了し、%2 通りのタイミングで別のプログラムに書き込ませ、ランダムな操作を %3 回行っても、保存または保管した内容は失われませんでした。</translation>
    </message>
</context>
<context>
    <name>dossier::FileChange</name>
    <message>
        <source>@ The line ends change to LF.</source>
        <translation>@ 改行コードを LF に変更します。</translation>
    </message>
    <message>
        <source>@ The line ends change to CRLF.</source>
        <translation>@ 改行コードを CRLF に変更します。</translation>
    </message>
    <message>
        <source>@ The line ends change to CR.</source>
        <translation>@ 改行コードを CR に変更します。</translation>
    </message>
    <message>
        <source>@ The byte order mark at the beginning goes.</source>
        <translation>@ 先頭の BOM を削除します。</translation>
    </message>
    <message>
        <source>@ A byte order mark comes to the beginning.</source>
        <translation>@ 先頭に BOM を追加します。</translation>
    </message>
</context>
<context>
    <name>dossier::FileController</name>
    <message>
        <source>Saved. Another program wrote this file in the same moment; its version is kept as %1.</source>
        <translation>保存しました。同時に別のプログラムがこのファイルに書き込みました。その内容は %1 として残してあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came at once. They are listed on the left; the first one is open.</source>
        <translation>
            <numerusform>%n 個のファイルを一度に受け取りました。左の一覧に表示し、最初のファイルを開いています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open All in Tabs</source>
        <translation>すべてタブで開く</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be opened:</source>
        <translation>
            <numerusform>%n 個のファイルを開けませんでした：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…ほか %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Saving %1 …</source>
        <translation>%1 を保存中…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Write in Place</source>
        <translation>直接書き込む</translation>
    </message>
    <message>
        <source>Replace This Name Only</source>
        <translation>この名前だけ置き換える</translation>
    </message>
    <message>
        <source>Save As …</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message>
        <source>This tab is pinned. To close it, unpin it first.</source>
        <translation>このタブはピン留めされています。閉じるには、先にピン留めを外してください。</translation>
    </message>
    <message>
        <source>Not closed yet: what stands in the field “%1” is not in the text, which could not take it.</source>
        <translation>まだ閉じていません。フィールド「%1」の内容はテキストに取り込めず、テキストにありません。</translation>
    </message>
    <message>
        <source>Show the Field</source>
        <translation>フィールドを表示</translation>
    </message>
    <message>
        <source>Close Without It</source>
        <translation>破棄して閉じる</translation>
    </message>
    <message>
        <source>Saved without what stands in the field “%1”: the text could not take it, and the field says why.</source>
        <translation>フィールド「%1」の内容を除いて保存しました。テキストに取り込めなかったためで、理由はフィールドに示されています。</translation>
    </message>
</context>
<context>
    <name>dossier::FileExtension</name>
    <message>
        <source>The client does not look at files of this name.</source>
        <translation>この名前のファイルは、クライアントの読み取り対象外です。</translation>
    </message>
    <message>
        <source>%1 looks for names that end in “.md”; “%2” is not found everywhere. Rename the file.</source>
        <translation>%1 は「.md」で終わる名前を探します。「%2」は見つからない場合があります。ファイルの名前を変更してください。</translation>
    </message>
    <message>
        <source>%1 looks at files whose name ends in “.md” only, so it never sees this one. Rename the file.</source>
        <translation>%1 は「.md」で終わる名前のファイルだけを対象とするため、このファイルは認識されません。ファイルの名前を変更してください。</translation>
    </message>
</context>
<context>
    <name>dossier::FileNotes</name>
    <message>
        <source>A line of this file has %1 characters. It is shown in pieces and for reading only, as each key in it would take too long.</source>
        <translation>このファイルには %1 文字の行があります。1 文字入力するたびに時間がかかりすぎるため、行を分割し、読み取り専用で表示しています。</translation>
    </message>
    <message>
        <source>A line of this file has %1 characters. It is shown in pieces and for reading only, as each key in it would take a while.</source>
        <translation>このファイルには %1 文字の行があります。1 文字入力するたびに時間がかかるため、行を分割し、読み取り専用で表示しています。</translation>
    </message>
    <message>
        <source>Edit Anyway</source>
        <translation>それでも編集</translation>
    </message>
    <message numerus="yes">
        <source>This file mixes line ends: %n carriage return(s) are shown as marks. They are saved as they are, unless you change them.</source>
        <translation>
            <numerusform>このファイルには複数の改行コードが混在しています。%n 個の CR を記号で表示しています。変更しない限り、そのまま保存されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds characters that part lines in some programs: their %n byte(s) are shown as marks. They are saved as they are, unless you change them.</source>
        <translation>
            <numerusform>このファイルには、プログラムによっては改行として扱われる文字が含まれています。その %n バイトを記号で表示しています。変更しない限り、そのまま保存されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file is not valid UTF-8: %n byte(s) are shown as marks. They are saved as they are, unless you change them.</source>
        <translation>
            <numerusform>このファイルは正しい UTF-8 ではありません。%n バイトを記号で表示しています。変更しない限り、そのまま保存されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change to UTF-8</source>
        <translation>UTF-8 に変更</translation>
    </message>
    <message>
        <source>This file is UTF-16. %1 reads UTF-8 only and finds no agent in it. It is saved as UTF-16 until you choose another encoding.</source>
        <translation>このファイルは UTF-16 です。%1 は UTF-8 しか読み取らないため、エージェントを認識できません。別の文字コードを選ぶまで UTF-16 で保存されます。</translation>
    </message>
    <message>
        <source>This file is very large: form, checks and colours look at its first %1 characters only.</source>
        <translation>このファイルは非常に大きいため、フォーム、チェック、色分けの対象は最初の %1 文字だけです。</translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n invisible character(s). Some turn the direction of writing: what is read can differ from what is seen.</source>
        <translation>
            <numerusform>このファイルには見えない文字が %n 個あります。書字方向を変えるものがあるため、読み取られる内容が見た目と異なることがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n invisible character(s), in which a text can be hidden. The model reads them.</source>
        <translation>
            <numerusform>このファイルには見えない文字が %n 個あります。テキストが隠されている可能性があり、モデルはそれを読み取ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n invisible character(s). They are marked in the text; the model reads them.</source>
        <translation>
            <numerusform>このファイルには見えない文字が %n 個あります。テキスト内に印を付けてあります。モデルはこれらを読み取ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Next</source>
        <translation>次を表示</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more note(s) on this file</source>
        <translation>
            <numerusform>このファイルに関するほかの %n 件の通知を表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::FilePlans</name>
    <message>
        <source>There is a file %1 already. Rename one of the two first.</source>
        <translation>ファイル %1 がすでに存在します。先に、どちらかの名前を変更してください。</translation>
    </message>
    <message>
        <source>No client reads agents from there.</source>
        <translation>そこからエージェントを読み取るクライアントはありません。</translation>
    </message>
    <message>
        <source>%1 reads that folder; the file is written for %2 and stays as it is.</source>
        <translation>そのフォルダーを読み取るのは %1 です。このファイルは %2 用のため、変更しません。</translation>
    </message>
    <message>
        <source>This is a link: elsewhere it would lead nowhere. Move the file that it leads to.</source>
        <translation>これはリンクで、移動するとリンク切れになります。リンク先のファイルを移動してください。</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>%1 に移動</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 のコピー</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ごみ箱に移動</translation>
    </message>
    <message>
        <source>Its disk has no trash. Only “Undo Last Batch” brings it back.</source>
        <translation>このディスクにはごみ箱がありません。元に戻すには「直前の一括変更を元に戻す」を使うしかありません。</translation>
    </message>
    <message>
        <source>Its name stands in the tools of: %1</source>
        <translation>次のエージェントのツールにこの名前があります：%1</translation>
    </message>
    <message>
        <source>Its tab has unsaved edits and stays open.</source>
        <translation>このファイルのタブには未保存の編集があるため、開いたままになります。</translation>
    </message>
    <message>
        <source>Another file of this name goes there too. Rename one of the two first.</source>
        <translation>同名の別のファイルも同じ場所に入ります。先に、どちらかの名前を変更してください。</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>%1 にコピー</translation>
    </message>
    <message>
        <source>Duplicate as “%1”</source>
        <translation>「%1」として複製</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s)</source>
        <translation>
            <numerusform>%n 個のファイルを削除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::FileSaver</name>
    <message>
        <source>%1 was not saved: its folder or the file may not be written. Save it under another name, or change the permissions.</source>
        <translation>%1 を保存できませんでした。フォルダーまたはファイルに書き込めません。別の名前で保存するか、アクセス権を変更してください。</translation>
    </message>
    <message>
        <source>%1 was not saved: it cannot be replaced in one step, as its folder may not be written or something is mounted there. It can be written in place; if the computer stops in the midst of that, the file may be left half old, half new.</source>
        <translation>%1 を保存できませんでした。フォルダーに書き込めないか、何かがマウントされているため、ファイルを一度に置き換えられません。直接書き込むことはできますが、途中でコンピューターが停止すると、新旧の内容が混ざったファイルが残ることがあります。</translation>
    </message>
    <message>
        <source>%1 was not saved: the file has other names as well (hard links). Writing in place changes it under all of them, but not in one step; replacing it parts this name from the others.</source>
        <translation>%1 を保存できませんでした。このファイルにはほかの名前（ハードリンク）もあります。直接書き込むとすべての名前に反映されますが、一度には置き換わりません。置き換えると、この名前だけがほかから切り離されます。</translation>
    </message>
    <message>
        <source>%1 was not saved: its folder is gone. Save it under another name.</source>
        <translation>%1 を保存できませんでした。フォルダーがなくなっています。別の名前で保存してください。</translation>
    </message>
    <message>
        <source>%1 was not saved: something other than a file is in its place. Save it under another name.</source>
        <translation>%1 を保存できませんでした。その場所にファイル以外のものがあります。別の名前で保存してください。</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. The old version is whole; free space or save elsewhere.</source>
        <translation>%1 を保存できませんでした：%2。元のファイルは無事です。空き容量を増やすか、別の場所に保存してください。</translation>
    </message>
    <message>
        <source>%1 was not saved: another program changed it since it was read. Compare, or save over it.</source>
        <translation>%1 を保存できませんでした。読み取り後に別のプログラムが変更しています。比較するか、上書き保存してください。</translation>
    </message>
    <message>
        <source>%1 was saved only in part: %2. The whole text is still here: save it under another name. The version before is kept in “What Dossier wrote”.</source>
        <translation>%1 は一部しか保存されませんでした：%2。テキスト全体は残っています。別の名前で保存してください。前のバージョンは「Dossier の書き込み履歴」にあります。</translation>
    </message>
</context>
<context>
    <name>dossier::FileSize</name>
    <message>
        <source>The file is larger than the client reads, or nearly.</source>
        <translation>ファイルの大きさが、クライアントが読み取る上限を超えているか、上限に近づいています。</translation>
    </message>
    <message>
        <source>%1 skips this file: it has %2 bytes, and %3 are the most that it reads. Move what is not needed in each run into files that the prompt refers to.</source>
        <translation>%1 はこのファイルを無視します。%2 バイトあり、読み取りの上限 %3 バイトを超えています。毎回必要でない内容は別のファイルに移し、プロンプトから参照してください。</translation>
    </message>
    <message>
        <source>This file has %1 bytes; %2 skips files of more than %3 bytes.</source>
        <translation>このファイルは %1 バイトです。%2 は %3 バイトを超えるファイルを無視します。</translation>
    </message>
</context>
<context>
    <name>dossier::FinalNewline</name>
    <message>
        <source>The last line has no line end.</source>
        <translation>最後の行の末尾に改行がありません。</translation>
    </message>
    <message>
        <source>End the last line</source>
        <translation>最後の行に改行を追加</translation>
    </message>
</context>
<context>
    <name>dossier::FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>検索と置換</translation>
    </message>
    <message>
        <source>Show or hide replacing</source>
        <translation>置換欄の表示を切り替え</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>前の一致（Shift+Enter）</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>次の一致（Enter）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置換(&amp;R)</translation>
    </message>
    <message>
        <source>Replace a&amp;ll</source>
        <translation>すべて置換(&amp;A)</translation>
    </message>
    <message>
        <source>\0 is the match, \1 to \9 are its groups, \n is a line end.</source>
        <translation>\0 は一致した文字列、\1～\9 はグループ、\n は改行です。</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>This expression takes too long here.</source>
        <translation>この正規表現は、ここでは時間がかかりすぎます。</translation>
    </message>
    <message>
        <source>More than %1</source>
        <translation>一致：%1 件超</translation>
    </message>
    <message>
        <source>Matches: %1</source>
        <translation>一致：%1 件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>There are too many matches to replace at once.</source>
        <translation>一致が多すぎるため、一度に置換できません。</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>置換：%1 件</translation>
    </message>
</context>
<context>
    <name>dossier::FindController</name>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Find in All Agent&amp;s …</source>
        <translation>すべてのエージェント内を検索(&amp;S)…</translation>
    </message>
    <message>
        <source>Next &amp;Hit</source>
        <translation>次の検索結果(&amp;H)</translation>
    </message>
    <message>
        <source>Previous Hit</source>
        <translation>前の検索結果(&amp;B)</translation>
    </message>
    <message>
        <source>Foun&amp;d</source>
        <translation>検索結果(&amp;D)</translation>
    </message>
    <message>
        <source>The file has changed since it was searched: this match is not there any more.</source>
        <translation>検索後にファイルが変更され、この一致はなくなりました。</translation>
    </message>
    <message>
        <source>The file has changed since it was searched: this is the nearest match.</source>
        <translation>検索後にファイルが変更されました。最も近い一致を表示しています。</translation>
    </message>
</context>
<context>
    <name>dossier::FixCommand</name>
    <message>
        <source>Mends what can be mended without changing a word.</source>
        <translation>文言を変えずに修正できるものを修正します。</translation>
    </message>
    <message>
        <source>Mends only what this rule finds; may be given several times.</source>
        <translation>このルールで見つかったものだけを修正します。複数回指定できます。</translation>
    </message>
    <message>
        <source>Prints the difference and writes nothing.</source>
        <translation>差分を出力し、何も書き込みません。</translation>
    </message>
    <message>
        <source>No file or folder to mend is given.</source>
        <translation>修正するファイルまたはフォルダーが指定されていません。</translation>
    </message>
    <message>
        <source>There is no rule “%1”; “dossier-cli rules” lists them.</source>
        <translation>ルール「%1」はありません。ルールの一覧は「dossier-cli rules」で表示できます。</translation>
    </message>
    <message>
        <source>%1: mended (%2)</source>
        <translation>%1: 修正しました (%2)</translation>
    </message>
    <message>
        <source>%1: the line ends change to LF</source>
        <translation>%1: 改行コードを LF に変更</translation>
    </message>
    <message>
        <source>%1: the byte order mark goes</source>
        <translation>%1: BOM を削除</translation>
    </message>
    <message>
        <source>Files looked at: %1. Would be mended: %2.</source>
        <translation>確認したファイル：%1。修正対象：%2。</translation>
    </message>
    <message>
        <source>Files looked at: %1. Mended: %2.</source>
        <translation>確認したファイル：%1。修正：%2。</translation>
    </message>
    <message>
        <source>Errors left: %1.</source>
        <translation>残りのエラー：%1。</translation>
    </message>
    <message>
        <source>Findings whose way out changes what is written, and is for you to choose: %1; “dossier-cli check” lists them.</source>
        <translation>修正すると記述内容が変わるため、選択が必要なもの：%1。「dossier-cli check」で一覧を表示できます。</translation>
    </message>
</context>
<context>
    <name>dossier::FixController</name>
    <message>
        <source>Changes what is written.</source>
        <translation>記述内容が変わります。</translation>
    </message>
    <message>
        <source>Fix Problems</source>
        <translation>問題を修正</translation>
    </message>
    <message>
        <source>There is no problem with a fix.</source>
        <translation>修正できる問題はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n fix(es) applied.</source>
        <translation>
            <numerusform>%n 件の修正を適用しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer told in this file: a comment in the header says so.</source>
        <translation>このファイルでは「%1」が報告されなくなります。ヘッダーのコメントで指定されています。</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1 に書き込みました</translation>
    </message>
</context>
<context>
    <name>dossier::Fixes</name>
    <message>
        <source>Quote “%1”: no word changes</source>
        <translation>「%1」を引用符で囲む（文言は変わりません）</translation>
    </message>
    <message>
        <source>Change the line ends to LF</source>
        <translation>改行コードを LF に変更</translation>
    </message>
</context>
<context>
    <name>dossier::FocusMode</name>
    <message>
        <source>Focus &amp;Mode</source>
        <translation>フォーカスモード(&amp;M)</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全画面表示(&amp;U)</translation>
    </message>
    <message>
        <source>Focus mode. Esc leaves it.</source>
        <translation>フォーカスモードです。Esc で終了します。</translation>
    </message>
</context>
<context>
    <name>dossier::FolderDialects</name>
    <message>
        <source>%1 is not in %2. Choose a folder inside that place, or the project that holds the place.</source>
        <translation>%1 は %2 の中にありません。その中のフォルダーを選択するか、このフォルダーを含むプロジェクトを選択してください。</translation>
    </message>
</context>
<context>
    <name>dossier::FoldersPage</name>
    <message>
        <source>Add &amp;Folder …</source>
        <translation>フォルダーを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>Folders and the client that reads them</source>
        <translation>フォルダーとそれを読み取るクライアント</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>読み取るクライアント</translation>
    </message>
    <message>
        <source>&amp;Read by:</source>
        <translation>読み取るクライアント(&amp;R)：</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>As its place says</source>
        <translation>場所に従う</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Client that reads %1</source>
        <translation>%1 を読み取るクライアント</translation>
    </message>
    <message>
        <source>There is no place yet whose folders could be named. Add one with File ▸ Add Folder.</source>
        <translation>フォルダーを指定できる場所がまだありません。「ファイル ▸ フォルダーを追加」で追加してください。</translation>
    </message>
    <message>
        <source>Applying writes it to %1.</source>
        <translation>適用すると %1 に書き込まれます。</translation>
    </message>
    <message>
        <source>Named in %1, for all who work on it; the nearest folder counts.</source>
        <translation>%1 に記載されており、プロジェクトに携わる全員に適用されます。最も近いフォルダーの指定が優先されます。</translation>
    </message>
    <message>
        <source>There is no %1 yet; it is made for the first folder that is named.</source>
        <translation>%1 はまだありません。最初にフォルダーを指定したときに作成されます。</translation>
    </message>
</context>
<context>
    <name>dossier::FormatActions</name>
    <message>
        <source>Nothing to format here: the header, code and the marks of lists stay as they are.</source>
        <translation>ここに書式を設定できるものはありません。ヘッダー、コード、リストの記号は変更されません。</translation>
    </message>
    <message>
        <source>No heading changes here: the header and code stay as they are.</source>
        <translation>ここで変更できる見出しはありません。ヘッダーとコードは変更されません。</translation>
    </message>
    <message>
        <source>No line of the prompt to change here: the header and code stay as they are.</source>
        <translation>ここには、プロンプトの変更できる行がありません。ヘッダーとコードは変更されません。</translation>
    </message>
    <message>
        <source>Heading Do&amp;wn</source>
        <translation>見出しレベルを下げる(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;No Heading</source>
        <translation>見出しなし(&amp;N)</translation>
    </message>
    <message>
        <source>Bul&amp;let List</source>
        <translation>箇条書き(&amp;L)</translation>
    </message>
    <message>
        <source>Nu&amp;mbered List</source>
        <translation>番号付きリスト(&amp;M)</translation>
    </message>
    <message>
        <source>No code block can begin or end here: none may lie in the header, or half inside another one.</source>
        <translation>ここではコードブロックを作成も解除もできません。ヘッダーの中や、別のコードブロックと一部だけ重なる位置には置けません。</translation>
    </message>
    <message>
        <source>These lines stay: no line leaves the header or the prompt.</source>
        <translation>これらの行はそのままです。行がヘッダーやプロンプトの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Move Lines &amp;Down</source>
        <translation>行を下に移動(&amp;D)</translation>
    </message>
    <message>
        <source>Du&amp;plicate Lines</source>
        <translation>行を複製(&amp;P)</translation>
    </message>
    <message>
        <source>D&amp;elete Lines</source>
        <translation>行を削除(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Join Lines</source>
        <translation>行を結合(&amp;J)</translation>
    </message>
    <message>
        <source>There is no next line of the prompt to join with.</source>
        <translation>プロンプトに、結合できる次の行がありません。</translation>
    </message>
    <message>
        <source>&amp;Renumber List</source>
        <translation>リストの番号を振り直す(&amp;R)</translation>
    </message>
    <message>
        <source>There is no numbered list at the cursor whose numbers are out of order.</source>
        <translation>カーソルの位置に、番号が乱れた番号付きリストはありません。</translation>
    </message>
    <message>
        <source>Select Next Occurrence</source>
        <translation>次の出現箇所を選択</translation>
    </message>
    <message>
        <source>Select Previous Occurrence</source>
        <translation>前の出現箇所を選択</translation>
    </message>
    <message>
        <source>&amp;Matching Bracket</source>
        <translation>対応するかっこ(&amp;M)</translation>
    </message>
    <message>
        <source>Paste Without Lin&amp;ks</source>
        <translation>リンクにせず貼り付け(&amp;O)</translation>
    </message>
    <message>
        <source>This stands nowhere else in the text.</source>
        <translation>テキストのほかの箇所にはありません。</translation>
    </message>
    <message>
        <source>The cursor is beside no bracket, tag or code mark with its counterpart near it.</source>
        <translation>カーソルの隣に、対になる側が近くにあるかっこ、タグ、コードの記号はありません。</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <comment>makes words bold</comment>
        <translation>太字(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <comment>makes words italic</comment>
        <translation>斜体(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <comment>words as code</comment>
        <translation>コード(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Strikethrough</source>
        <comment>strikes words out</comment>
        <translation>取り消し線(&amp;S)</translation>
    </message>
    <message>
        <source>Heading &amp;Up</source>
        <translation>見出しレベルを上げる(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <comment>a menu of levels</comment>
        <translation>見出し(&amp;H)</translation>
    </message>
    <message>
        <source>Level &amp;%1</source>
        <comment>of a heading</comment>
        <translation>レベル &amp;%1</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <comment>an item to be ticked</comment>
        <translation>タスク(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <comment>quoted lines</comment>
        <translation>引用(&amp;Q)</translation>
    </message>
    <message>
        <source>C&amp;ode Block</source>
        <translation>コードブロック(&amp;O)</translation>
    </message>
    <message>
        <source>Mo&amp;ve Lines Up</source>
        <translation>行を上に移動(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <comment>a menu in the menu of the text</comment>
        <translation>書式(&amp;F)</translation>
    </message>
</context>
<context>
    <name>dossier::FoundModel</name>
    <message numerus="yes">
        <source>%1, %n match(es)</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%1、一致：%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>a match, and the text of its line</comment>
        <translation>%1 行目：%2</translation>
    </message>
</context>
<context>
    <name>dossier::FoundPanel</name>
    <message>
        <source>Find in all agents</source>
        <translation>すべてのエージェント内を検索</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>\0 is the match, \1 to \9 are its groups, \n is a line end.</source>
        <translation>\0 は一致した文字列、\1～\9 はグループ、\n は改行です。</translation>
    </message>
    <message>
        <source>Replace …</source>
        <translation>置換…</translation>
    </message>
    <message>
        <source>In which files</source>
        <translation>対象のファイル</translation>
    </message>
    <message>
        <source>Names of files and folders, several with commas between them. * stands for any characters, ** for any folders, {a,b} for one of several: review*, team-?/**, {old,draft}-*</source>
        <translation>ファイルやフォルダーの名前です。複数指定するときはカンマ（,）で区切ります。* は任意の文字列、** は任意のフォルダー、{a,b} はいずれか 1 つを表します：review*, team-?/**, {old,draft}-*</translation>
    </message>
    <message>
        <source>Only in these files</source>
        <translation>含めるファイル</translation>
    </message>
    <message>
        <source>Not in these files</source>
        <translation>除外するファイル</translation>
    </message>
    <message>
        <source>Which agents</source>
        <translation>対象のエージェント</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>すべてのエージェント</translation>
    </message>
    <message>
        <source>Those that a session uses</source>
        <translation>セッションで使われるエージェント</translation>
    </message>
    <message>
        <source>Of a client that is started in the folder after “Seen from”</source>
        <translation>「起点」のフォルダーで起動したクライアントのセッションです</translation>
    </message>
    <message>
        <source>Those in the list at the side</source>
        <translation>左の一覧にあるエージェント</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>検索を中止</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Type what is looked for.</source>
        <translation>検索する文字列を入力してください。</translation>
    </message>
    <message>
        <source>Matches: %1, files: %2. Searched: %3 of %4</source>
        <translation>一致：%1 件、ファイル：%2 件。検索済み：%3 / %4</translation>
    </message>
    <message>
        <source>Matches: %1, files: %2. Stopped before the end.</source>
        <translation>一致：%1 件、ファイル：%2 件。検索は途中で中止されました。</translation>
    </message>
    <message>
        <source>More than %1 matches: search for something more specific to see them all, and to replace them.</source>
        <translation>一致が %1 件を超えています。すべてを表示して置換するには、検索条件を絞り込んでください。</translation>
    </message>
    <message numerus="yes">
        <source>Not found in %n file(s).</source>
        <translation>
            <numerusform>%n 個のファイルを検索しましたが、見つかりませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Matches: %1, files: %2</source>
        <translation>一致：%1 件、ファイル：%2 件</translation>
    </message>
    <message>
        <source>Shows each replacement before it is made</source>
        <translation>置換する前に、1 件ずつ内容を表示します</translation>
    </message>
    <message>
        <source>Wait until the search is complete and has found something</source>
        <translation>置換するには、検索が最後まで完了し、一致が見つかっている必要があります</translation>
    </message>
</context>
<context>
    <name>dossier::GeminiLoader</name>
    <message>
        <source>Gemini CLI does not load this agent: “%1” must be a whole address, such as https://example.org/card.</source>
        <translation>Gemini CLI はこのエージェントを読み込みません。「%1」は https://example.org/card のような完全なアドレスでなければなりません。</translation>
    </message>
    <message>
        <source>Gemini CLI does not load this agent: it takes either “agent_card_url” or “agent_card_json”, not both.</source>
        <translation>Gemini CLI はこのエージェントを読み込みません。「agent_card_url」と「agent_card_json」は、どちらか一方しか使えません。</translation>
    </message>
    <message>
        <source>Gemini CLI does not load this agent: “agent_card_json” must be JSON.</source>
        <translation>Gemini CLI はこのエージェントを読み込みません。「agent_card_json」は JSON でなければなりません。</translation>
    </message>
    <message>
        <source>Gemini CLI does not load this agent: “%1” in “tools” is no name of its tools.</source>
        <translation>Gemini CLI はこのエージェントを読み込みません。「tools」の「%1」は Gemini CLI のツール名ではありません。</translation>
    </message>
    <message>
        <source>Gemini CLI does not load this agent: it knows no field “%1”, and takes no others.</source>
        <translation>Gemini CLI はこのエージェントを読み込みません。フィールド「%1」は未知で、未知のフィールドは受け付けられません。</translation>
    </message>
    <message>
        <source>Gemini CLI does not load this agent: its name may hold the letters a to z, digits, hyphens and underscores only.</source>
        <translation>Gemini CLI はこのエージェントを読み込みません。名前に使えるのは、英小文字 a～z、数字、ハイフン、アンダースコアだけです。</translation>
    </message>
    <message>
        <source>Gemini CLI finds no agent here: the list in the header is empty.</source>
        <translation>Gemini CLI はここにエージェントを認識できません。ヘッダーのリストが空です。</translation>
    </message>
    <message>
        <source>Gemini CLI does not load this file: a list in the header must hold remote agents, each of “key: value” lines.</source>
        <translation>Gemini CLI はこのファイルを読み込みません。ヘッダーのリストの各項目は、「キー: 値」形式の行で書かれたリモートエージェントでなければなりません。</translation>
    </message>
</context>
<context>
    <name>dossier::Gutter</name>
    <message>
        <source>Line numbers, problems and changes since the last commit</source>
        <translation>行番号、問題、最後のコミット以降の変更</translation>
    </message>
    <message>
        <source>Show the header</source>
        <translation>ヘッダーを展開</translation>
    </message>
    <message>
        <source>Fold the header</source>
        <translation>ヘッダーを折りたたむ</translation>
    </message>
    <message>
        <source>1 line is folded below this one.</source>
        <translation>この下に 1 行が折りたたまれています。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are folded below this one.</source>
        <translation>
            <numerusform>この下に %n 行が折りたたまれています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folded lines</source>
        <translation>折りたたんだ行を展開</translation>
    </message>
    <message>
        <source>Fold the lines that belong to this one</source>
        <translation>この行に属する行を折りたたむ</translation>
    </message>
</context>
<context>
    <name>dossier::Handbook</name>
    <message>
        <source>Handbook</source>
        <translation>ハンドブック</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderConsequence</name>
    <message>
        <source>%1 loads this agent by its file name alone: all its fields are lost.</source>
        <translation>%1 はファイル名だけでこのエージェントを読み込みます。フィールドはすべて失われます。</translation>
    </message>
    <message>
        <source>%1 repairs this; strict readers such as Copilot CLI do not and leave the agent out.</source>
        <translation>%1 はこれを修復しますが、Copilot CLI などの厳密な処理系は修復せず、エージェントを除外します。</translation>
    </message>
    <message>
        <source>Strict readers such as Copilot CLI leave the agent out.</source>
        <translation>Copilot CLI などの厳密な処理系は、エージェントを除外します。</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderEdit</name>
    <message>
        <source>“%1” cannot be changed here without changing other lines as well; edit it in the text.</source>
        <translation>「%1」を変更するとほかの行も変わるため、ここでは変更できません。テキストで編集してください。</translation>
    </message>
    <message>
        <source>The header has no closing line of ---, so nobody can tell where it ends; add that line first.</source>
        <translation>ヘッダーを閉じる --- の行がないため、どこで終わるのかわかりません。先にこの行を追加してください。</translation>
    </message>
    <message>
        <source>The header does not begin in the first line, so no client reads it; move it to the top of the text first.</source>
        <translation>ヘッダーが最初の行から始まっていないため、どのクライアントも読み取りません。先にテキストの先頭に移動してください。</translation>
    </message>
    <message>
        <source>The header is written in braces; change it in the text.</source>
        <translation>ヘッダーが波かっこで書かれています。テキストで変更してください。</translation>
    </message>
    <message>
        <source>The header holds no fields; change it in the text.</source>
        <translation>ヘッダーにフィールドがありません。テキストで変更してください。</translation>
    </message>
    <message>
        <source>“%1” can be no key of a header.</source>
        <translation>「%1」はヘッダーのキーに使えません。</translation>
    </message>
    <message>
        <source>“%1” is no number and no word that YAML reads bare.</source>
        <translation>「%1」は数値ではなく、YAML が引用符なしで読み取れる語でもありません。</translation>
    </message>
    <message>
        <source>One value is expected here, with each key only once.</source>
        <translation>ここには値を 1 つだけ指定します。各キーは 1 回しか使えません。</translation>
    </message>
    <message>
        <source>The header has no key “%1”.</source>
        <translation>ヘッダーにキー「%1」がありません。</translation>
    </message>
    <message>
        <source>The header has a key “%1” already.</source>
        <translation>ヘッダーにはすでにキー「%1」があります。</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderMissing</name>
    <message>
        <source>The file has no header, so it is a note and no agent.</source>
        <translation>ファイルにヘッダーがないため、エージェントではなくメモになります。</translation>
    </message>
    <message>
        <source>%1 takes this file for a note, not for an agent: it has no header with a name.</source>
        <translation>名前のあるヘッダーがないため、%1 はこのファイルをエージェントではなくメモとみなします。</translation>
    </message>
    <message>
        <source>Add a header with the name “%1”</source>
        <translation>名前が「%1」のヘッダーを追加</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderNotFirst</name>
    <message>
        <source>Something stands above the header, so the client does not see it.</source>
        <translation>ヘッダーの上に何かがあるため、クライアントはヘッダーを認識できません。</translation>
    </message>
    <message>
        <source>%1 takes this file for a note, not for an agent: its header has to begin in the first line.</source>
        <translation>ヘッダーは最初の行から始まらなければなりません。%1 はこのファイルをエージェントではなくメモとみなします。</translation>
    </message>
    <message>
        <source>Move the header to the first line</source>
        <translation>ヘッダーを最初の行に移動</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderTab</name>
    <message>
        <source>A line of the header is indented with a tab.</source>
        <translation>ヘッダーの行がタブ文字でインデントされています。</translation>
    </message>
    <message>
        <source>“%1” is indented with a tab; YAML wants blanks.</source>
        <translation>「%1」がタブ文字でインデントされています。YAML では空白を使います。</translation>
    </message>
    <message>
        <source>Indent with blanks</source>
        <translation>空白でインデント</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderUnclosed</name>
    <message>
        <source>The header begins, but no second line of --- ends it.</source>
        <translation>ヘッダーが始まっていますが、終わりを示す 2 つ目の --- の行がありません。</translation>
    </message>
    <message>
        <source>%1 does not load this agent: no second line of --- ends the header.</source>
        <translation>ヘッダーの終わりを示す 2 つ目の --- の行がないため、%1 はこのエージェントを読み込みません。</translation>
    </message>
    <message>
        <source>%1 takes this file for a note, not for an agent: no second line of --- ends the header.</source>
        <translation>ヘッダーの終わりを示す 2 つ目の --- の行がないため、%1 はこのファイルをエージェントではなくメモとみなします。</translation>
    </message>
    <message>
        <source>Close the header with a line of ---</source>
        <translation>--- の行でヘッダーを閉じる</translation>
    </message>
</context>
<context>
    <name>dossier::HelpController</name>
    <message>
        <source>&amp;Handbook</source>
        <translation>ハンドブック(&amp;H)</translation>
    </message>
    <message>
        <source>In the handbook: %1</source>
        <comment>the title of a page</comment>
        <translation>ハンドブック：%1</translation>
    </message>
    <message>
        <source>What Is &amp;This?</source>
        <translation>この項目の説明(&amp;T)</translation>
    </message>
    <message>
        <source>There is no explanation for this place; F1 opens the handbook.</source>
        <translation>ここについての説明はありません。F1 でハンドブックを開けます。</translation>
    </message>
</context>
<context>
    <name>dossier::HooksEmptyList</name>
    <message>
        <source>An empty list of hooks makes the client drop the agent.</source>
        <translation>フックのリストが空だと、クライアントはエージェントを除外します。</translation>
    </message>
    <message>
        <source>%1 has been seen to drop an agent with an empty list of hooks, without a message: remove the line.</source>
        <translation>%1 では、フックのリストが空のエージェントがメッセージなしで除外された例があります。この行を削除してください。</translation>
    </message>
    <message>
        <source>Remove “hooks”: nothing else changes</source>
        <translation>「hooks」を削除（ほかは変わりません）</translation>
    </message>
</context>
<context>
    <name>dossier::HooksShape</name>
    <message>
        <source>The hooks are not of the form that the client reads.</source>
        <translation>フックが、クライアントの読み取る形式になっていません。</translation>
    </message>
    <message>
        <source>%1 asks for events under “hooks”, such as “PreToolUse:”, each with a list; what stands here does not run.</source>
        <translation>%1 では「hooks」の下に「PreToolUse:」などのイベントを置き、それぞれにリストを書く必要があります。ここにあるものは実行されません。</translation>
    </message>
    <message>
        <source>%1 asks for a list behind the event; what stands here does not run.</source>
        <translation>%1 ではイベントの後にリストが必要です。ここにあるものは実行されません。</translation>
    </message>
    <message>
        <source>%1 asks for “matcher” and a list “hooks” in each entry of an event; what stands here does not run.</source>
        <translation>%1 ではイベントの各項目に「matcher」とリスト「hooks」が必要です。ここにあるものは実行されません。</translation>
    </message>
    <message>
        <source>%1 asks each hook for its “type”, such as “type: command”; without it the hook does not run.</source>
        <translation>%1 では各フックに「type: command」などの「type」が必要です。ないとフックは実行されません。</translation>
    </message>
</context>
<context>
    <name>dossier::HooksUnknownEvent</name>
    <message>
        <source>The client has no event of this name.</source>
        <translation>この名前のイベントはクライアントにありません。</translation>
    </message>
    <message>
        <source>%1 is not known to have an event “%2”; its hooks may never run.</source>
        <translation>%1 にイベント「%2」があるかどうかは確認されていません。フックが実行されない可能性があります。</translation>
    </message>
    <message>
        <source>%1 has no event “%2”, so its hooks never run; there is “%3”.</source>
        <translation>%1 にイベント「%2」はないため、フックは実行されません。「%3」ならあります。</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>「%1」に変更</translation>
    </message>
</context>
<context>
    <name>dossier::HoverText</name>
    <message>
        <source>The field is called “%1”.</source>
        <translation>正しいフィールドは「%1」です。</translation>
    </message>
    <message>
        <source>All tools of the MCP server “%1”.</source>
        <translation>MCP サーバー「%1」のすべてのツールです。</translation>
    </message>
    <message>
        <source>The tool “%1” of the MCP server “%2”.</source>
        <translation>MCP サーバー「%2」のツール「%1」です。</translation>
    </message>
    <message>
        <source>An agent that is built into %1.</source>
        <translation>%1 に組み込みのエージェントです。</translation>
    </message>
    <message>
        <source>%1 on a light ground, %2 on a dark one.</source>
        <translation>明るい背景では %1、暗い背景では %2 です。</translation>
    </message>
    <message>
        <source>%1 does not know this colour. The one most like it is “%2”.</source>
        <translation>%1 はこの色に対応していません。最も近い色は「%2」です。</translation>
    </message>
    <message>
        <source>This model has been switched off: asking for it fails.</source>
        <translation>このモデルの提供は終了しています。要求すると失敗します。</translation>
    </message>
    <message>
        <source>“%1” takes its place.</source>
        <translation>代わりのモデルは「%1」です。</translation>
    </message>
    <message>
        <source>If it is not there: %1</source>
        <translation>省略した場合：%1</translation>
    </message>
    <message>
        <source>%1 ignores it in a plugin.</source>
        <translation>プラグインでは、%1 はこれを無視します。</translation>
    </message>
    <message>
        <source>%1 reads it from version %2 on.</source>
        <translation>%1 はバージョン %2 以降でこれを読み取ります。</translation>
    </message>
    <message>
        <source>Older names: %1</source>
        <translation>以前の名前：%1</translation>
    </message>
    <message>
        <source>Only older versions of %1 have it.</source>
        <translation>古いバージョンの %1 にのみあります。</translation>
    </message>
    <message>
        <source>Agents are never given it, even if it is named.</source>
        <translation>名前を指定しても、エージェントには与えられません。</translation>
    </message>
    <message>
        <source>Another name of “%1”.</source>
        <translation>「%1」の別名です。</translation>
    </message>
</context>
<context>
    <name>dossier::IgnoredHere</name>
    <message>
        <source>The client ignores this field in agents of a plugin.</source>
        <translation>クライアントは、プラグインのエージェントではこのフィールドを無視します。</translation>
    </message>
    <message>
        <source>%1 ignores “%2” in agents of a plugin; in a project or at home it counts.</source>
        <translation>%1 は、プラグインのエージェントでは「%2」を無視します。プロジェクトまたは個人用の場所では有効です。</translation>
    </message>
</context>
<context>
    <name>dossier::InputFiles</name>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>%1 を読み取る権限がありません。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 はファイルではなくフォルダーです。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み取れません：%2</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 はファイルではありません。</translation>
    </message>
</context>
<context>
    <name>dossier::InstalledPlugins</name>
    <message>
        <source>it holds no object</source>
        <translation>オブジェクトがありません</translation>
    </message>
    <message>
        <source>%1 could not be read as JSON: %2. What it lists is not shown.</source>
        <translation>%1 を JSON として読み取れませんでした：%2。記載されている内容は表示されません。</translation>
    </message>
</context>
<context>
    <name>dossier::Invisible</name>
    <message>
        <source>The text holds characters that are not seen.</source>
        <translation>テキストに見えない文字が含まれています。</translation>
    </message>
    <message>
        <source>Letters that nobody sees (%1) stand here; the model reads them. A text may be hidden in them.</source>
        <translation>見えない文字（%1）があり、モデルはそれを読み取ります。テキストが隠されている可能性があります。</translation>
    </message>
    <message>
        <source>A character that nobody sees (%1) stands here; the model reads it.</source>
        <translation>見えない文字（%1）が 1 つあり、モデルはそれを読み取ります。</translation>
    </message>
    <message>
        <source>Here is another one.</source>
        <translation>ここにもあります。</translation>
    </message>
    <message>
        <source>Remove what is not seen</source>
        <translation>見えない文字を削除</translation>
    </message>
</context>
<context>
    <name>dossier::Journal</name>
    <message>
        <source>Nothing was written: what is about to be done could not be noted in %1 (%2). Free space or change the permissions there.</source>
        <translation>何も書き込みませんでした。実行する内容を %1 に記録できませんでした（%2）。空き容量を増やすか、アクセス権を変更してください。</translation>
    </message>
    <message>
        <source>What the file held before was not kept.</source>
        <translation>ファイルの前の内容は保管されませんでした。</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>フォルダーを作成できません</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>別のプログラムが使用中です</translation>
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
        <translation>編集</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>存在しない</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>書き込み後のまま</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>書き込み前と同じ</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>その後変更</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>その後消失</translation>
    </message>
    <message>
        <source>Another file there</source>
        <translation>別のファイルが存在</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>All as written</source>
        <translation>すべて書き込み後のまま</translation>
    </message>
    <message>
        <source>%1 of %2 as written</source>
        <translation>%2 個中 %1 個が書き込み後のまま</translation>
    </message>
    <message>
        <source>several</source>
        <translation>複数</translation>
    </message>
    <message>
        <source>is now %1</source>
        <translation>現在は %1</translation>
    </message>
    <message>
        <source>What the file held before was not kept: it was too large.</source>
        <translation>ファイルの前の内容は、大きすぎるため保管されませんでした。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>command, file</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>dossier::JournalPanel</name>
    <message>
        <source>Each write is noted with what the file held before. The newest are kept, up to %1, in %2.</source>
        <translation>書き込みのたびに、ファイルの前の内容が記録されます。新しいものから %1 まで、%2 に保管されます。</translation>
    </message>
    <message>
        <source>This file only</source>
        <translation>このファイルのみ</translation>
    </message>
    <message>
        <source>&amp;Undo This</source>
        <translation>これを元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Undo &amp;All of It</source>
        <translation>すべて元に戻す(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Show in Places</source>
        <translation>ツリーで表示(&amp;S)</translation>
    </message>
    <message>
        <source>Brings the file back to what it was before this write; what came since is never lost without a question</source>
        <translation>ファイルをこの書き込みの前の状態に戻します。その後の変更が確認なしに失われることはありません</translation>
    </message>
    <message>
        <source>Brings back all files of this command</source>
        <translation>このコマンドのすべてのファイルを元に戻します</translation>
    </message>
    <message>
        <source>What the file held before, beside what was written</source>
        <translation>ファイルの前の内容と、書き込まれた内容</translation>
    </message>
    <message>
        <source>Selects the file in the tree of agents</source>
        <translation>エージェントのツリーでファイルを選択します</translation>
    </message>
    <message>
        <source>What Dossier wrote</source>
        <translation>Dossier の書き込み履歴</translation>
    </message>
    <message>
        <source>Filter files and commands</source>
        <translation>ファイルとコマンドをフィルター</translation>
    </message>
    <message>
        <source>Shows what was written to the file of the chosen row, or to the open one</source>
        <translation>選択した行のファイル、または開いているファイルへの書き込みを表示します</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Nothing was written yet. Each save and each change of files will be listed here, with a way back.</source>
        <translation>まだ何も書き込まれていません。保存やファイルの変更を行うと、ここに表示され、元に戻せます。</translation>
    </message>
    <message>
        <source>Nothing that was written fits the filter.</source>
        <translation>フィルターに一致する書き込みはありません。</translation>
    </message>
</context>
<context>
    <name>dossier::JsYaml</name>
    <message>
        <source>a second document begins</source>
        <translation>2 つ目のドキュメントが始まっています</translation>
    </message>
    <message>
        <source>the key “%1” is there twice</source>
        <translation>キー「%1」が重複しています</translation>
    </message>
    <message>
        <source>the tag “%1” is not known</source>
        <translation>タグ「%1」は不明です</translation>
    </message>
    <message>
        <source>“&lt;&lt;” merges no such value</source>
        <translation>「&lt;&lt;」はこのような値をマージできません</translation>
    </message>
</context>
<context>
    <name>dossier::JsonObject</name>
    <message>
        <source>%1 is not a known member</source>
        <translation>%1 は既知のメンバーではありません</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>JSON pointer, what is wrong there</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>がありません</translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <translation>は空でない文字列でなければなりません</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>は文字列でなければなりません</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>は true または false でなければなりません</translation>
    </message>
    <message>
        <source>must be a whole number, 0 or more</source>
        <translation>は 0 以上の整数でなければなりません</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>は文字列のリストでなければなりません</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>はリストでなければなりません</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 はオブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>はオブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>the file must hold one object</source>
        <translation>ファイルには 1 つのオブジェクトが必要です</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4.</source>
        <translation>%1、%2 行、%3 列：%4。</translation>
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
        <translation>なし：キーを押してください</translation>
    </message>
</context>
<context>
    <name>dossier::LastCommit</name>
    <message>
        <source>The repository %1 could not be read (%2), so what differs from its last commit is not known. To see what is wrong, call: git -C &quot;%1&quot; fsck</source>
        <translation>リポジトリ %1 を読み取れなかったため（%2）、最後のコミットとの差分は不明です。原因を調べるには、次を実行してください：git -C &quot;%1&quot; fsck</translation>
    </message>
    <message>
        <source>The repository %1 belongs to another user and is not looked into. If you trust it, call: git config --global --add safe.directory &quot;%1&quot;</source>
        <translation>リポジトリ %1 は別のユーザーのものなので、調べません。信頼できる場合は、次を実行してください：git config --global --add safe.directory &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The file in the last commit is too large to be compared.</source>
        <translation>最後のコミットにあるファイルは、大きすぎて比較できません。</translation>
    </message>
</context>
<context>
    <name>dossier::LineMarks</name>
    <message>
        <source>New since the last commit</source>
        <translation>最後のコミット以降に追加</translation>
    </message>
    <message>
        <source>Changed since the last commit. Before:</source>
        <translation>最後のコミット以降に変更。変更前：</translation>
    </message>
    <message>
        <source>Removed here since the last commit:</source>
        <translation>最後のコミット以降にここで削除：</translation>
    </message>
</context>
<context>
    <name>dossier::LinkOpener</name>
    <message>
        <source>Only web and mail addresses are opened: %1</source>
        <translation>開けるのは Web アドレスとメールアドレスだけです：%1</translation>
    </message>
</context>
<context>
    <name>dossier::ListCommand</name>
    <message>
        <source>Lists the agents as a client sees them that is started in a folder.</source>
        <translation>フォルダーで起動したクライアントから見えるエージェントを一覧表示します。</translation>
    </message>
    <message>
        <source>The one client to list for, such as claude-code, or auto for all.</source>
        <translation>一覧表示の対象とするクライアント（例：claude-code）。auto の場合はすべて。</translation>
    </message>
    <message>
        <source>The form of the answer.</source>
        <translation>出力の形式。</translation>
    </message>
    <message>
        <source>“list” takes one folder.</source>
        <translation>「list」に指定できるフォルダーは 1 つです。</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>個人用</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <source>Plugin source</source>
        <translation>プラグインのソース</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>No agents were found for %1.</source>
        <translation>%1 のエージェントは見つかりませんでした。</translation>
    </message>
    <message>
        <source>Read by no client:</source>
        <translation>どのクライアントも読み取らないもの：</translation>
    </message>
    <message>
        <source>%1 in %2:</source>
        <translation>%1（%2）：</translation>
    </message>
</context>
<context>
    <name>dossier::Liveness</name>
    <message>
        <source>%1 takes this file for a note, so no session has it as an agent.</source>
        <translation>%1 はこのファイルをメモとみなすため、どのセッションでもエージェントとして使われません。</translation>
    </message>
    <message>
        <source>%1 does not load this file, so sessions go on without it.</source>
        <translation>%1 はこのファイルを読み込まないため、セッションでは使われません。</translation>
    </message>
    <message>
        <source>Whether running sessions of %1 take it is not known.</source>
        <translation>%1 の実行中のセッションに反映されるかどうかは不明です。</translation>
    </message>
    <message>
        <source>Running sessions take it after %1.</source>
        <translation>実行中のセッションには、%1 の実行後に反映されます。</translation>
    </message>
    <message>
        <source>Running sessions with this plugin take it after %1; where a copy of it is installed, that has to be updated first.</source>
        <translation>このプラグインを使う実行中のセッションには、%1 の実行後に反映されます。コピーがインストールされている場合は、先に更新が必要です。</translation>
    </message>
    <message>
        <source>%1 reads no agents from this folder.</source>
        <translation>%1 はこのフォルダーからエージェントを読み取りません。</translation>
    </message>
    <message>
        <source>%1 reads no agents from this folder, but from “%2” of a project.</source>
        <translation>%1 はこのフォルダーではなく、プロジェクトの「%2」からエージェントを読み取ります。</translation>
    </message>
    <message>
        <source>Whether running sessions of %1 take it is not known; new ones do.</source>
        <translation>%1 の実行中のセッションに反映されるかどうかは不明です。新しいセッションには反映されます。</translation>
    </message>
    <message>
        <source>Restart %1 to use it: this agents folder is new, and running sessions do not watch it.</source>
        <translation>使うには %1 を再起動してください。このエージェントフォルダーは新しく、実行中のセッションでは監視されていません。</translation>
    </message>
    <message>
        <source>Running sessions of %1 take it within seconds.</source>
        <translation>%1 の実行中のセッションには数秒以内に反映されます。</translation>
    </message>
</context>
<context>
    <name>dossier::LongSection</name>
    <message>
        <source>A section of the prompt is very long.</source>
        <translation>プロンプトに非常に長いセクションがあります。</translation>
    </message>
    <message>
        <source>The section “%1” has more than 500 tokens; parts of their own are easier to follow.</source>
        <translation>セクション「%1」が 500 トークンを超えています。分割すると、エージェントが従いやすくなります。</translation>
    </message>
</context>
<context>
    <name>dossier::LongTextEditor</name>
    <message>
        <source>The file writes line breaks as “\n”; here they are lines.</source>
        <translation>ファイルでは改行が「\n」と書かれています。ここでは実際の改行として表示します。</translation>
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
        <translation>問題</translation>
    </message>
    <message>
        <source>Where It Loads</source>
        <translation>読み込み可否</translation>
    </message>
    <message>
        <source>Who Would Be Asked?</source>
        <translation>呼び出し予測</translation>
    </message>
    <message>
        <source>%1 The checks go on as if it were not there.</source>
        <translation>%1この設定がないものとしてチェックを続けます。</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>リストを消去(&amp;C)</translation>
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
        <translation>コピーしました：バージョンと設定のみで、ファイル名や個人名は含みません。</translation>
    </message>
    <message>
        <source>This language is used from the next start on.</source>
        <translation>次回の起動からこの言語になります。</translation>
    </message>
</context>
<context>
    <name>dossier::MaxTurnsInvalid</name>
    <message>
        <source>“maxTurns” is no whole number above zero.</source>
        <translation>「maxTurns」が 0 より大きい整数ではありません。</translation>
    </message>
    <message>
        <source>%1 wants a whole number above zero here; what it does with another is not known.</source>
        <translation>%1 ではここに 0 より大きい整数が必要です。ほかの値がどう扱われるかは不明です。</translation>
    </message>
    <message>
        <source>Change to the number %1</source>
        <translation>数値 %1 に変更</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
</context>
<context>
    <name>dossier::McpSecret</name>
    <message>
        <source>A secret stands in the configuration of a server.</source>
        <translation>サーバーの構成に機密情報があります。</translation>
    </message>
    <message>
        <source>What stands under “%2” looks like a secret, and whoever gets this file gets it too. Set the server up in %1 itself and only name it here.</source>
        <translation>「%2」の内容は機密情報のようです。このファイルを受け取った人には、それも渡ります。サーバーは %1 側で設定し、ここでは名前だけを書いてください。</translation>
    </message>
</context>
<context>
    <name>dossier::McpShape</name>
    <message>
        <source>The MCP servers are not of the form that the client reads.</source>
        <translation>MCP サーバーが、クライアントの読み取る形式になっていません。</translation>
    </message>
    <message>
        <source>%1 asks for a list here, each entry a server’s name or one “name:” with its configuration below; what stands here is not read.</source>
        <translation>%1 ではここにリストが必要です。各項目にはサーバーの名前、または「名前:」とその下の構成を書きます。ここにあるものは読み取られません。</translation>
    </message>
    <message>
        <source>%1 asks for a server’s name here, or for one “name:” with its configuration below; what stands here is not read.</source>
        <translation>%1 ではここにサーバーの名前、または「名前:」とその下の構成が必要です。ここにあるものは読み取られません。</translation>
    </message>
    <message>
        <source>Make it a list</source>
        <translation>リストにする</translation>
    </message>
</context>
<context>
    <name>dossier::MentionFiles</name>
    <message>
        <source>The folder %1 may not be read: whether the agent is named in it is not known. Change its permissions, or look there by hand.</source>
        <translation>フォルダー %1 を読み取る権限がないため、エージェントの名前が使われているかどうかは不明です。アクセス権を変更するか、手作業で確認してください。</translation>
    </message>
    <message>
        <source>The folder %1 could not be read (%2): whether the agent is named in it is not known. Look there by hand.</source>
        <translation>フォルダー %1 を読み取れなかったため（%2）、エージェントの名前が使われているかどうかは不明です。手作業で確認してください。</translation>
    </message>
    <message>
        <source>The folder %1 lies too deep to be looked into: whether the agent is named in it is not known. Look there by hand.</source>
        <translation>フォルダー %1 は階層が深すぎて調べられないため、エージェントの名前が使われているかどうかは不明です。手作業で確認してください。</translation>
    </message>
    <message>
        <source>There are more folders than are looked into: %1 and what comes after it was left out. Look there by hand, or search in a smaller folder.</source>
        <translation>フォルダーが多すぎるため、%1 以降は調べていません。手作業で確認するか、より小さいフォルダーで検索してください。</translation>
    </message>
</context>
<context>
    <name>dossier::Mentions</name>
    <message>
        <source>“Agent(…)”: who may be started</source>
        <translation>「Agent(…)」：起動できるエージェント</translation>
    </message>
    <message>
        <source>“subagent_type”: who is started</source>
        <translation>「subagent_type」：起動されるエージェント</translation>
    </message>
    <message>
        <source>“@agent-…”: who is asked</source>
        <translation>「@agent-…」：呼び出されるエージェント</translation>
    </message>
    <message>
        <source>“agent”: who runs this skill</source>
        <translation>「agent」：このスキルを実行するエージェント</translation>
    </message>
    <message>
        <source>“agent”: the main agent of the settings</source>
        <translation>「agent」：設定のメインエージェント</translation>
    </message>
    <message>
        <source>“matcher” of a hook on agents</source>
        <translation>エージェントに対するフックの「matcher」</translation>
    </message>
    <message>
        <source>The path of its file</source>
        <translation>エージェントのファイルのパス</translation>
    </message>
    <message>
        <source>The word; it may mean something else</source>
        <translation>同じ語（別の意味かもしれません）</translation>
    </message>
</context>
<context>
    <name>dossier::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>dossier::MissingFile</name>
    <message>
        <source>The prompt refers to a file that is not there.</source>
        <translation>プロンプトが存在しないファイルを参照しています。</translation>
    </message>
    <message>
        <source>There is no “%1”, seen from this file’s folder.</source>
        <translation>このファイルのフォルダーから見て「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>dossier::MixedLineEnds</name>
    <message>
        <source>Some lines end as on Windows, others do not.</source>
        <translation>行末が Windows 形式の行と、そうでない行があります。</translation>
    </message>
    <message>
        <source>Some lines of this file end as on Windows (CRLF), others do not (LF).</source>
        <translation>このファイルには、Windows 形式の改行（CRLF）の行と、そうでない行（LF）があります。</translation>
    </message>
</context>
<context>
    <name>dossier::ModelPage</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Which model does it run on?</source>
        <translation>どのモデルで動かしますか？</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Its id</source>
        <translation>モデルの ID</translation>
    </message>
    <message>
        <source>An&amp;other:</source>
        <translation>その他(&amp;O)：</translation>
    </message>
    <message>
        <source>None written</source>
        <translation>記述しない</translation>
    </message>
</context>
<context>
    <name>dossier::ModelRetired</name>
    <message>
        <source>The model has been switched off by its maker.</source>
        <translation>このモデルの提供は終了しています。</translation>
    </message>
    <message>
        <source>The model “%2” has been switched off; where %1 still asks for it, the agent fails.</source>
        <translation>モデル「%2」の提供は終了しています。%1 がこのモデルを要求すると、エージェントは失敗します。</translation>
    </message>
    <message>
        <source>Change to “%1”, its successor</source>
        <translation>後継の「%1」に変更</translation>
    </message>
    <message>
        <source>Change to “inherit”: the model of the session</source>
        <translation>「inherit」に変更（セッションのモデル）</translation>
    </message>
</context>
<context>
    <name>dossier::ModelUnknown</name>
    <message>
        <source>The model is none that the client is known to have.</source>
        <translation>クライアントが対応しているか確認されていないモデルです。</translation>
    </message>
    <message>
        <source>%1 is not known to have a model “%2”; the agent may fail when it is called.</source>
        <translation>%1 にモデル「%2」があるかどうかは確認されていません。呼び出し時にエージェントが失敗する可能性があります。</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>「%1」に変更</translation>
    </message>
    <message>
        <source>Change to “inherit”: the model of the session</source>
        <translation>「inherit」に変更（セッションのモデル）</translation>
    </message>
</context>
<context>
    <name>dossier::MultiFields</name>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show Changes …</source>
        <translation>変更を表示(&amp;S)…</translation>
    </message>
    <message>
        <source>Fields of several agents</source>
        <translation>複数のエージェントのフィールド</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) are selected. What you set here is set in all of them, once you have seen the list of all changes.</source>
        <translation>
            <numerusform>%n 個のエージェントを選択しています。ここで設定した内容は、変更の一覧を確認した後、そのすべてに設定されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are for several clients; only fields that all of these know are shown.</source>
        <translation>複数のクライアント用のエージェントです。すべてのクライアントが対応するフィールドだけを表示しています。</translation>
    </message>
    <message>
        <source>Add Field …</source>
        <translation>フィールドを追加…</translation>
    </message>
    <message>
        <source>To be removed from all.</source>
        <translation>すべてから削除されます。</translation>
    </message>
    <message>
        <source>To be set in all.</source>
        <translation>すべてに設定されます。</translation>
    </message>
    <message numerus="yes">
        <source>Not the same in all; %n of them have it.</source>
        <translation>
            <numerusform>値が一致していません。%n 個にこのフィールドがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to be set</source>
        <translation>
            <numerusform>設定するフィールド：%n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to be set, entered while other agents were selected</source>
        <translation>
            <numerusform>設定するフィールド：%n 個（別のエージェントの選択中に入力）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) entered for other agents, which not all clients of these know</source>
        <translation>
            <numerusform>別のエージェント用に入力したフィールドで、選択中のエージェントのクライアントの一部が対応しないもの：%n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::NameBuiltIn</name>
    <message>
        <source>The client has an agent of its own of this name.</source>
        <translation>クライアントに同名の組み込みエージェントがあります。</translation>
    </message>
    <message>
        <source>This agent takes the place of %1’s own “%2”.</source>
        <translation>このエージェントは、%1 に組み込みの「%2」の代わりに使われます。</translation>
    </message>
</context>
<context>
    <name>dossier::NameCheck</name>
    <message>
        <source>There is an agent of this name in %1, too, of an installed copy of the plugin “%2”.</source>
        <translation>%1 にも同名のエージェントがあります（インストールされたプラグイン「%2」のコピー）。</translation>
    </message>
    <message>
        <source>There is an agent of this name in %2, too. The two do not meet: %1 calls one of them “%3”.</source>
        <translation>%2 にも同名のエージェントがあります。%1 は一方を「%3」と呼ぶため、両者が衝突することはありません。</translation>
    </message>
    <message>
        <source>There is an agent of this name in %1, too. The two do not meet.</source>
        <translation>%1 にも同名のエージェントがあります。両者が衝突することはありません。</translation>
    </message>
    <message>
        <source>The name is taken here: %1 would load only one of the two, and which one is not defined. It is that of %2.</source>
        <translation>この名前はここですでに使われています。%1 はどちらか一方しか読み込まず、どちらになるかは決まっていません。この名前を使っているのは %2 です。</translation>
    </message>
    <message>
        <source>%1 would not use it where %2 is seen: that one goes first.</source>
        <translation>%2 が見える場所では、そちらが優先され、%1 はこのエージェントを使いません。</translation>
    </message>
    <message>
        <source>It would hide %2: %1 uses the new one where both are seen.</source>
        <translation>%2 を隠します。両方が見える場所では、%1 は新しいほうを使います。</translation>
    </message>
    <message>
        <source>%1 would use either it or %2: which of their places goes first is not known.</source>
        <translation>%1 はこのエージェントと %2 のどちらかを使います。どちらの場所が優先されるかは不明です。</translation>
    </message>
    <message>
        <source>There is an agent of this name in %2, too. Whether %1 sees both at once is not known.</source>
        <translation>%2 にも同名のエージェントがあります。%1 から両方が同時に見えるかどうかは不明です。</translation>
    </message>
    <message>
        <source>It would take the place of %1’s own “%2”.</source>
        <translation>%1 に組み込みの「%2」の代わりに使われます。</translation>
    </message>
    <message>
        <source>%1 would call it “%2”; “%3” alone is one that it has built in.</source>
        <translation>%1 ではこのエージェントの名前が「%2」になります。「%3」だけだと組み込みのエージェントを指します。</translation>
    </message>
    <message>
        <source>Type a name: lower-case letters, digits and hyphens.</source>
        <translation>名前を英小文字、数字、ハイフンで入力してください。</translation>
    </message>
    <message>
        <source>No file can have a name as long as this one.</source>
        <translation>ファイルにこれほど長い名前は付けられません。</translation>
    </message>
    <message>
        <source>Its file would have this name too, and no file can: letters, digits and hyphens always work.</source>
        <translation>ファイル名にもなりますが、ファイルには使えない名前です。英字、数字、ハイフンならいつでも使えます。</translation>
    </message>
    <message>
        <source>Other clients may not take this name; lower-case letters, digits and hyphens are safe everywhere.</source>
        <translation>ほかのクライアントではこの名前が使えないことがあります。英小文字、数字、ハイフンならどこでも安全です。</translation>
    </message>
    <message>
        <source>The folder holds a file “%1” already.</source>
        <translation>フォルダーにはすでにファイル「%1」があります。</translation>
    </message>
</context>
<context>
    <name>dossier::NameDiffers</name>
    <message>
        <source>The name is not that of the file.</source>
        <translation>名前がファイル名と異なります。</translation>
    </message>
    <message>
        <source>%1 calls this agent “%2”, whatever the file is called.</source>
        <translation>ファイル名に関係なく、%1 はこのエージェントを「%2」と呼びます。</translation>
    </message>
    <message>
        <source>Name it “%1”, as the file</source>
        <translation>名前をファイルと同じ「%1」にする</translation>
    </message>
</context>
<context>
    <name>dossier::NameDuplicate</name>
    <message>
        <source>Another file of this place has the same name; only one loads.</source>
        <translation>この場所に同名の別のファイルがあります。一方しか読み込まれません。</translation>
    </message>
    <message>
        <source>%1 loads only one agent “%2” of this place, and which one is not defined: %3 has this name too.</source>
        <translation>%1 は、この場所にあるエージェント「%2」のうち 1 つしか読み込まず、どれになるかは決まっていません。%3 も同じ名前です。</translation>
    </message>
    <message>
        <source>Name it “%1”, as the file</source>
        <translation>名前をファイルと同じ「%1」にする</translation>
    </message>
</context>
<context>
    <name>dossier::NameGeneric</name>
    <message>
        <source>The name fits any agent.</source>
        <translation>どのエージェントにも当てはまる名前です。</translation>
    </message>
    <message>
        <source>“%2” fits any agent: %1 and whoever reads the list learn nothing from it. Name the job it does.</source>
        <translation>「%2」はどのエージェントにも当てはまるため、%1 にもリストを見る人にも役立ちません。担当する仕事を表す名前にしてください。</translation>
    </message>
</context>
<context>
    <name>dossier::NameHidden</name>
    <message>
        <source>An agent of another place has the same name: one hides the other.</source>
        <translation>別の場所に同名のエージェントがあるため、一方が他方を隠します。</translation>
    </message>
    <message>
        <source>%1 does not use this agent here: “%2” in %3 goes first.</source>
        <translation>%1 はここではこのエージェントを使いません。%3 の「%2」が優先されます。</translation>
    </message>
    <message>
        <source>%1 uses this agent here and not the “%2” in %3, which it hides.</source>
        <translation>%1 はここではこのエージェントを使います。%3 の「%2」は隠されます。</translation>
    </message>
</context>
<context>
    <name>dossier::NameInvalid</name>
    <message>
        <source>The name is not made of lower-case letters, digits and hyphens.</source>
        <translation>名前に英小文字、数字、ハイフン以外の文字が含まれています。</translation>
    </message>
    <message>
        <source>Name it “%1”</source>
        <translation>名前を「%1」にする</translation>
    </message>
    <message>
        <source>%1 does not load an agent with a colon in its name.</source>
        <translation>%1 は、名前にコロンを含むエージェントを読み込みません。</translation>
    </message>
    <message>
        <source>%1 does not load an agent whose name begins with a hyphen.</source>
        <translation>%1 は、名前がハイフンで始まるエージェントを読み込みません。</translation>
    </message>
    <message>
        <source>%1 asks for names of lower-case letters, digits and hyphens; it takes “%2”, others may not.</source>
        <translation>%1 では名前に英小文字、数字、ハイフンを使うことになっています。「%2」は使えますが、ほかのクライアントでは使えないことがあります。</translation>
    </message>
    <message>
        <source>The name is a number, a list or something else that is no text.</source>
        <translation>名前が数値やリストなど、文字列以外のものになっています。</translation>
    </message>
    <message>
        <source>%1 wants a text for a name, and this is none.</source>
        <translation>%1 では名前が文字列でなければなりませんが、これは文字列ではありません。</translation>
    </message>
</context>
<context>
    <name>dossier::NameLength</name>
    <message>
        <source>The name has fewer than 3 or more than 50 characters.</source>
        <translation>名前が 3 文字未満か、50 文字を超えています。</translation>
    </message>
    <message>
        <source>%1 takes a name this short, but it says little; 3 to 50 characters are advised.</source>
        <translation>%1 ではこのような短い名前も使えますが、内容が伝わりません。3～50 文字をお勧めします。</translation>
    </message>
    <message>
        <source>%1 takes a name this long, but it is hard to call; 3 to 50 characters are advised.</source>
        <translation>%1 ではこのような長い名前も使えますが、呼び出しにくくなります。3～50 文字をお勧めします。</translation>
    </message>
</context>
<context>
    <name>dossier::NameMissing</name>
    <message>
        <source>The header gives no name.</source>
        <translation>ヘッダーに名前がありません。</translation>
    </message>
    <message>
        <source>Name it “%1”</source>
        <translation>名前を「%1」にする</translation>
    </message>
    <message>
        <source>%1 takes this file for a note, not for an agent: it has no name.</source>
        <translation>名前がないため、%1 はこのファイルをエージェントではなくメモとみなします。</translation>
    </message>
    <message>
        <source>No name: %1 uses the file’s name in a plugin, and takes the file for a note elsewhere.</source>
        <translation>名前がありません。%1 は、プラグインではファイル名を使い、それ以外ではこのファイルをメモとみなします。</translation>
    </message>
    <message>
        <source>No name: %1 does not take this file for an agent.</source>
        <translation>名前がないため、%1 はこのファイルをエージェントとみなしません。</translation>
    </message>
</context>
<context>
    <name>dossier::NamePage</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What does it begin from, and what is it called?</source>
        <translation>何をもとに作成し、どんな名前にしますか？</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>名前(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Like an agent that is there:</source>
        <translation>既存のエージェントをもとにする(&amp;L)：</translation>
    </message>
    <message>
        <source>The agent that it is to be like</source>
        <translation>もとにするエージェント</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>agent, folder</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>名前の一部を入力</translation>
    </message>
    <message>
        <source>The name is free in all places that are shown.</source>
        <translation>表示中のすべての場所で、この名前は使われていません。</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>「%1」を使う</translation>
    </message>
</context>
<context>
    <name>dossier::NearMissKey</name>
    <message>
        <source>A key is almost that of a field, and the client ignores it.</source>
        <translation>キーがフィールド名とわずかに異なるため、クライアントはそのキーを無視します。</translation>
    </message>
    <message>
        <source>%1 ignores “%2”; “%3” is there too and counts.</source>
        <translation>%1 は「%2」を無視します。「%3」もあり、そちらが有効です。</translation>
    </message>
    <message>
        <source>This one counts.</source>
        <translation>有効なのはこちらです。</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>The field is called “%1”.</source>
        <translation>正しいフィールドは「%1」です。</translation>
    </message>
    <message>
        <source>“%1” means nothing to the client, the field is “%2”.</source>
        <translation>クライアントは「%1」を認識しません。正しいフィールドは「%2」です。</translation>
    </message>
    <message>
        <source>%1 takes this file for a note: “%2” means nothing to it, the field is “%3”.</source>
        <translation>%1 はこのファイルをメモとみなします。「%2」は認識されません。正しいフィールドは「%3」です。</translation>
    </message>
    <message>
        <source>This agent may use every tool: “%2” means nothing to %1, the field is “%3”.</source>
        <translation>このエージェントはすべてのツールを使えます。%1 は「%2」を認識しません。正しいフィールドは「%3」です。</translation>
    </message>
    <message>
        <source>The limit is lost: “%2” means nothing to %1, the field is “%3”.</source>
        <translation>制限が失われています。%1 は「%2」を認識しません。正しいフィールドは「%3」です。</translation>
    </message>
    <message>
        <source>%1 ignores “%2”; the field is “%3”.</source>
        <translation>%1 は「%2」を無視します。正しいフィールドは「%3」です。</translation>
    </message>
    <message>
        <source>Rename to “%1”: limits it to %2</source>
        <translation>「%1」に名前を変更（%2 に制限されます）</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>「%1」に名前を変更</translation>
    </message>
</context>
<context>
    <name>dossier::NewAgent</name>
    <message>
        <source>The description is missing: it says when to call the agent.</source>
        <translation>説明がありません。エージェントを呼び出す場面を示すものです。</translation>
    </message>
    <message>
        <source>No tool is ticked. Tick those that it may use, or choose “All tools”.</source>
        <translation>ツールがチェックされていません。使わせるツールをチェックするか、「すべてのツール」を選択してください。</translation>
    </message>
</context>
<context>
    <name>dossier::NewAgentDialog</name>
    <message>
        <source>New Agent</source>
        <translation>新しいエージェント</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>作成(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation>未入力の項目があります。</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Discard what was entered here?</source>
        <translation>まだ何も書き込まれていません。入力した内容を破棄しますか？</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>編集を続ける</translation>
    </message>
</context>
<context>
    <name>dossier::NewAgentPreview</name>
    <message>
        <source>The file as it would be</source>
        <translation>作成されるファイル</translation>
    </message>
    <message>
        <source>What the checks say</source>
        <translation>チェックの結果</translation>
    </message>
</context>
<context>
    <name>dossier::NewCommand</name>
    <message>
        <source>Writes a new agent of a project, and prints its path.</source>
        <translation>プロジェクトに新しいエージェントを書き込み、そのパスを出力します。</translation>
    </message>
    <message>
        <source>What it begins with.</source>
        <translation>もとにするテンプレート。</translation>
    </message>
    <message>
        <source>Its name, which is that of the file too.</source>
        <translation>エージェントの名前。ファイル名にもなります。</translation>
    </message>
    <message>
        <source>“new” takes one folder.</source>
        <translation>「new」に指定できるフォルダーは 1 つです。</translation>
    </message>
    <message>
        <source>“new” wants --template and --name.</source>
        <translation>「new」には --template と --name が必要です。</translation>
    </message>
    <message>
        <source>“%1” cannot be a name: it has small letters, digits and hyphens.</source>
        <translation>「%1」は名前に使えません。使えるのは英小文字、数字、ハイフンです。</translation>
    </message>
    <message>
        <source>“%1” cannot be a name: it has small letters, digits and hyphens, such as “%2”.</source>
        <translation>「%1」は名前に使えません。使えるのは英小文字、数字、ハイフンです（例：「%2」）。</translation>
    </message>
    <message>
        <source>%1 has the name “%2” already. Choose another name, or change that file.</source>
        <translation>%1 がすでに「%2」という名前を使っています。別の名前を選ぶか、そのファイルを変更してください。</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose a name other than “%2”, or change that file.</source>
        <translation>ファイル %1 がすでに存在します。「%2」以外の名前を選ぶか、そのファイルを変更してください。</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Change the permissions of the one above it.</source>
        <translation>フォルダー %1 を作成できませんでした。上のフォルダーのアクセス権を変更してください。</translation>
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
        <translation>個人用（%1）</translation>
    </message>
    <message>
        <source>Managed, in %1</source>
        <translation>管理者（%1）</translation>
    </message>
    <message>
        <source>Installed plugins</source>
        <translation>インストール済みのプラグイン</translation>
    </message>
    <message>
        <source>Show What Was Found</source>
        <translation>見つかったものを表示</translation>
    </message>
    <message>
        <source>No agents are shown yet.

Add the folder of a project to see all its agents here, as many folders as you like.</source>
        <translation>エージェントはまだ表示されていません。

プロジェクトのフォルダーを追加すると、そのすべてのエージェントがここに表示されます。フォルダーはいくつでも追加できます。</translation>
    </message>
    <message>
        <source>Add Folder …</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Open File …</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Found on this computer:
%1</source>
        <translation>このコンピューターで見つかったもの：
%1</translation>
    </message>
</context>
<context>
    <name>dossier::NotLoaded</name>
    <message>
        <source>The client does not load the file for another reason.</source>
        <translation>クライアントは、ほかの理由でこのファイルを読み込みません。</translation>
    </message>
</context>
<context>
    <name>dossier::NotUtf8</name>
    <message>
        <source>The file holds bytes that are no UTF-8.</source>
        <translation>ファイルに UTF-8 でないバイトが含まれています。</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of this file are no UTF-8, the first one is %1: %2 shows a sign in their place. Save it as UTF-8 in the program that it comes from.</source>
        <translation>
            <numerusform>このファイルには UTF-8 でないバイトが %n 個あり（最初のものは %1）、%2 では代替文字になります。作成元のプログラムで UTF-8 として保存してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is UTF-16: %1 reads UTF-8 and finds no header in it.</source>
        <translation>このファイルは UTF-16 です。%1 は UTF-8 しか読み取らないため、ヘッダーを認識できません。</translation>
    </message>
</context>
<context>
    <name>dossier::NotYaml</name>
    <message>
        <source>Strict YAML does not read the header.</source>
        <translation>ヘッダーが厳密な YAML として読み取れません。</translation>
    </message>
    <message>
        <source>Close the list of “%1” with “]”</source>
        <translation>「%1」のリストを「]」で閉じる</translation>
    </message>
    <message>
        <source>The quote that opens the value of “%1” is not closed.</source>
        <translation>「%1」の値の先頭にある引用符が閉じていません。</translation>
    </message>
    <message>
        <source>Words stand behind the closing quote of “%1”.</source>
        <translation>「%1」を閉じる引用符の後に語があります。</translation>
    </message>
    <message>
        <source>In double quotes a backslash begins a sign of its own, and this one in “%1” is none.</source>
        <translation>二重引用符の中ではバックスラッシュはエスケープの始まりですが、「%1」のものは正しいエスケープではありません。</translation>
    </message>
    <message>
        <source>The value of “%1” begins with “%2”, which means something else in YAML.</source>
        <translation>「%1」の値が、YAML では別の意味を持つ「%2」で始まっています。</translation>
    </message>
    <message>
        <source>The header holds lines that are not of the form “key: value”.</source>
        <translation>ヘッダーに「キー: 値」形式でない行があります。</translation>
    </message>
    <message>
        <source>The YAML reader says: %1</source>
        <translation>YAML パーサーのメッセージ：%1</translation>
    </message>
    <message>
        <source>Close the quote of “%1”</source>
        <translation>「%1」の引用符を閉じる</translation>
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
        <translation>未設定</translation>
    </message>
    <message>
        <source>The file says “%1”, which is no number allowed here.</source>
        <translation>ファイルの値「%1」は、ここで使える数値ではありません。</translation>
    </message>
</context>
<context>
    <name>dossier::OpenCodeLoader</name>
    <message>
        <source>“%1” behind the dashes is no language that it reads</source>
        <translation>区切り線の後の「%1」は、読み取れる言語ではありません</translation>
    </message>
    <message>
        <source>The file has no header that OpenCode finds: all of it is text.</source>
        <translation>OpenCode が認識できるヘッダーがファイルにありません。すべて本文になります。</translation>
    </message>
    <message>
        <source>The header is no list of “key: value” lines: OpenCode reads no field.</source>
        <translation>ヘッダーが「キー: 値」形式の行のリストではないため、OpenCode はフィールドを読み取りません。</translation>
    </message>
    <message>
        <source>OpenCode repairs this value: it reads the whole line as text.</source>
        <translation>OpenCode はこの値を修復し、行全体をテキストとして読み取ります。</translation>
    </message>
    <message>
        <source>OpenCode cannot read this header (%1): it loads the agent without any field, and the header becomes part of the prompt.</source>
        <translation>OpenCode はこのヘッダーを読み取れません（%1）。フィールドなしでエージェントを読み込み、ヘッダーはプロンプトの一部になります。</translation>
    </message>
    <message>
        <source>OpenCode knows no field “%1” and hands it to the model’s provider as an option.</source>
        <translation>OpenCode はフィールド「%1」を認識しないため、オプションとしてモデルのプロバイダーに渡します。</translation>
    </message>
    <message>
        <source>One such file stops OpenCode altogether: it ends with an error and loads no agent.</source>
        <translation>このようなファイルが 1 つあるだけで、OpenCode はエラーで終了し、どのエージェントも読み込みません。</translation>
    </message>
</context>
<context>
    <name>dossier::OtherClient</name>
    <message>
        <source>The file is written for another client.</source>
        <translation>ファイルは別のクライアント用に書かれています。</translation>
    </message>
    <message>
        <source>“%1” is a field of %2: %3 ignores it, so what it is to do does not happen here.</source>
        <translation>「%1」は %2 のフィールドです。%3 は無視するため、ここでは効果がありません。</translation>
    </message>
    <message>
        <source>“%1” is one, too.</source>
        <translation>「%1」も同様です。</translation>
    </message>
</context>
<context>
    <name>dossier::OtherKeys</name>
    <message>
        <source>Other keys</source>
        <translation>その他のキー</translation>
    </message>
    <message>
        <source>Other keys, which %1 does not know:</source>
        <translation>その他のキー（%1 が認識しないもの）：</translation>
    </message>
</context>
<context>
    <name>dossier::OutlineModel</name>
    <message>
        <source>Tag: %1</source>
        <translation>タグ：%1</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>手順：%1</translation>
    </message>
    <message>
        <source>Heading of level %1: %2</source>
        <translation>レベル %1 の見出し：%2</translation>
    </message>
</context>
<context>
    <name>dossier::OutlinePanel</name>
    <message>
        <source>Filter the outline</source>
        <translation>アウトラインをフィルター</translation>
    </message>
    <message>
        <source>Filter of the outline</source>
        <translation>アウトラインのフィルター</translation>
    </message>
    <message>
        <source>Outline of the prompt</source>
        <translation>プロンプトのアウトライン</translation>
    </message>
    <message>
        <source>No heading, no step and no &lt;tag&gt; stands in this prompt.</source>
        <translation>このプロンプトには、見出し、手順、&lt;tag&gt; がありません。</translation>
    </message>
    <message>
        <source>Nothing in the outline fits the filter.</source>
        <translation>フィルターに一致する項目がアウトラインにありません。</translation>
    </message>
</context>
<context>
    <name>dossier::OutputFile</name>
    <message>
        <source>%1 was not written: its name is not UTF-8. Rename it first.</source>
        <translation>%1 は書き込まれませんでした。名前が UTF-8 ではありません。先にファイルの名前を変更してください。</translation>
    </message>
    <message>
        <source>Another program changed %1 in the same moment; its version is kept as %2.</source>
        <translation>同時に別のプログラムが %1 を変更しました。その内容は %2 として残してあります。</translation>
    </message>
</context>
<context>
    <name>dossier::OutsideChanges</name>
    <message>
        <source>%1 was never seen here before.</source>
        <translation>%1 をここで確認したことはありません。</translation>
    </message>
    <message>
        <source>The version of %1 that was last seen is not kept: only the newest 64 MB are, and no file above 1 MB.</source>
        <translation>最後に確認した %1 のバージョンは保管されていません。保管されるのは最新の 64 MB までで、1 MB を超えるファイルは対象外です。</translation>
    </message>
    <message>
        <source>It is new: there is no earlier version.</source>
        <translation>新規のため、以前のバージョンはありません。</translation>
    </message>
    <message>
        <source>Brings back the version that was last seen</source>
        <translation>最後に確認したバージョンに戻します</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n agent(s)</source>
        <translation>
            <numerusform>%n 個のエージェントを復元</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::OverviewDelegate</name>
    <message>
        <source>%1 of %2</source>
        <comment>agents shown</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（隠れている）</translation>
    </message>
    <message>
        <source>Model of all selected agents</source>
        <translation>選択したすべてのエージェントのモデル</translation>
    </message>
    <message>
        <source>Colour of all selected agents</source>
        <translation>選択したすべてのエージェントの色</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>dossier::OverviewPanel</name>
    <message>
        <source>Group &amp;by:</source>
        <translation>グループ化(&amp;B)：</translation>
    </message>
    <message>
        <source>Set Model …</source>
        <translation>モデルを設定…</translation>
    </message>
    <message>
        <source>Set Colour …</source>
        <translation>色を設定…</translation>
    </message>
    <message>
        <source>Agents of all places</source>
        <translation>すべての場所のエージェント</translation>
    </message>
    <message>
        <source>Group agents by</source>
        <translation>エージェントのグループ化</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Open Folder …</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>No agent fits the filter.</source>
        <translation>フィルターに一致するエージェントはありません。</translation>
    </message>
    <message>
        <source>Clear the Filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Set Mode&amp;l …</source>
        <translation>モデルを設定(&amp;L)…</translation>
    </message>
    <message>
        <source>Se&amp;t Colour …</source>
        <translation>色を設定(&amp;T)…</translation>
    </message>
    <message>
        <source>The places are being read …</source>
        <translation>場所を読み取り中…</translation>
    </message>
    <message>
        <source>No agents yet.

Open the folder of a project to see all its agents here.</source>
        <translation>エージェントはまだありません。

プロジェクトのフォルダーを開くと、そのすべてのエージェントがここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n 個のエージェント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s)</source>
        <translation>
            <numerusform>%n 個中 %1 個のエージェント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <comment>how many agents</comment>
        <translation>
            <numerusform>%1、%n 個を選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::Palette</name>
    <message>
        <source>Name of an agent</source>
        <translation>エージェントの名前</translation>
    </message>
    <message>
        <source>No agent has these characters in its name or folder.</source>
        <translation>名前またはフォルダーにこれらの文字を含むエージェントはありません。</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>No command has these characters in its name.</source>
        <translation>名前にこれらの文字を含むコマンドはありません。</translation>
    </message>
    <message>
        <source>Heading of this prompt</source>
        <translation>このプロンプトの見出し</translation>
    </message>
    <message>
        <source>No text is open.</source>
        <translation>テキストが開かれていません。</translation>
    </message>
    <message>
        <source>This prompt has no headings.</source>
        <translation>このプロンプトには見出しがありません。</translation>
    </message>
    <message>
        <source>No heading has these characters.</source>
        <translation>これらの文字を含む見出しはありません。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>Number of a line</source>
        <translation>行番号</translation>
    </message>
    <message>
        <source>The cursor is in line %1 of %2.</source>
        <translation>カーソルは %2 行中の %1 行目にあります。</translation>
    </message>
    <message>
        <source>Type the number of a line</source>
        <translation>行番号を入力してください</translation>
    </message>
    <message>
        <source>Go to line %1, column %2</source>
        <translation>%1 行目の %2 列目へ移動</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>%1 行目へ移動</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>移動先またはコマンド</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>No setting has these characters in its name.</source>
        <translation>名前にこれらの文字を含む設定はありません。</translation>
    </message>
    <message>
        <source>Begin with “&gt;” for commands, “@” for headings, “:” for a line, “,” for settings.</source>
        <translation>先頭に「&gt;」を付けるとコマンド、「@」を付けると見出し、「:」を付けると行、「,」を付けると設定を指定できます。</translation>
    </message>
</context>
<context>
    <name>dossier::PaletteController</name>
    <message>
        <source>&amp;Quick Open …</source>
        <translation>クイックオープン(&amp;Q)…</translation>
    </message>
    <message>
        <source>&amp;Command Palette …</source>
        <translation>コマンドパレット(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Heading …</source>
        <translation>見出し(&amp;H)…</translation>
    </message>
    <message>
        <source>Needs an open agent</source>
        <translation>エージェントを開いているときに使えます</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>現在は実行できません</translation>
    </message>
</context>
<context>
    <name>dossier::PaletteModel</name>
    <message>
        <source>on</source>
        <comment>of a command that is a switch</comment>
        <translation>オン</translation>
    </message>
</context>
<context>
    <name>dossier::PermissionBypass</name>
    <message>
        <source>The agent acts, or gives up, without asking.</source>
        <translation>エージェントが、確認せずに操作を行うか、操作を断念します。</translation>
    </message>
    <message>
        <source>%1 never asks before this agent acts: every command and every change is allowed.</source>
        <translation>%1 はこのエージェントの操作前に一切確認しません。すべてのコマンドと変更が許可されます。</translation>
    </message>
    <message>
        <source>%1 never asks for this agent: what has not been allowed beforehand is refused.</source>
        <translation>%1 はこのエージェントについて一切確認しません。事前に許可されていない操作は拒否されます。</translation>
    </message>
</context>
<context>
    <name>dossier::Place</name>
    <message>
        <source>Opened files</source>
        <translation>開いたファイル</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>個人用</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>プラグイン</translation>
    </message>
</context>
<context>
    <name>dossier::PlacePage</name>
    <message>
        <source>%1 has it in every project of yours.</source>
        <translation>%1 では、自分のすべてのプロジェクトで使えます。</translation>
    </message>
    <message>
        <source>%1 has it where the plugin “%2” is installed, once that is updated.</source>
        <translation>%1 では、プラグイン「%2」がインストールされている場所で、更新後に使えます。</translation>
    </message>
    <message>
        <source>%1 has it when it works in %2 or below; others who work there have it, too.</source>
        <translation>%1 では、%2 またはその下で作業するときに使えます。そこで作業するほかの人も使えます。</translation>
    </message>
    <message>
        <source>The folder is not there yet, and is made with the agent.</source>
        <translation>フォルダーはまだありません。エージェントと一緒に作成されます。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Where is the agent to be?</source>
        <translation>エージェントをどこに置きますか？</translation>
    </message>
    <message>
        <source>Folders for agents</source>
        <translation>エージェント用のフォルダー</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <comment>folder</comment>
        <translation>%1（新規）</translation>
    </message>
</context>
<context>
    <name>dossier::PlaceScan</name>
    <message>
        <source>%1 holds more folders or files than are looked at; some agents may be missing here. Add the folders with agents instead of the whole.</source>
        <translation>%1 には、調べられる数を超えるフォルダーまたはファイルがあります。表示されていないエージェントがあるかもしれません。全体ではなく、エージェントのあるフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>There is no folder %1. It may have been moved or deleted; add it again from where it is now.</source>
        <translation>フォルダー %1 がありません。移動または削除された可能性があります。現在の場所から追加し直してください。</translation>
    </message>
    <message>
        <source>The folder %1 may not be read. Change its permissions to see what is in it.</source>
        <translation>フォルダー %1 を読み取る権限がありません。内容を表示するには、アクセス権を変更してください。</translation>
    </message>
    <message>
        <source>The folder %1 could not be read: %2</source>
        <translation>フォルダー %1 を読み取れませんでした：%2</translation>
    </message>
</context>
<context>
    <name>dossier::Portable</name>
    <message>
        <source>A client that the project names does not load the file.</source>
        <translation>プロジェクトが指定するクライアントのうち、このファイルを読み込まないものがあります。</translation>
    </message>
    <message>
        <source>%1 loads this agent without its fields; .dossier.json wants it there too.</source>
        <translation>%1 はこのエージェントをフィールドなしで読み込みます。.dossier.json では、このクライアントも対象に指定されています。</translation>
    </message>
    <message>
        <source>%1 does not load this agent; .dossier.json wants it there too.</source>
        <translation>%1 はこのエージェントを読み込みません。.dossier.json では、このクライアントも対象に指定されています。</translation>
    </message>
</context>
<context>
    <name>dossier::PreferencesController</name>
    <message>
        <source>&amp;Preferences …</source>
        <translation>環境設定(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>dossier::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Search all preferences</source>
        <translation>すべての環境設定を検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Restore &amp;Defaults</source>
        <translation>既定値に戻す(&amp;D)</translation>
    </message>
    <message>
        <source>Of all pages but those that stand in files of a project. Nothing changes before it is applied.</source>
        <translation>プロジェクトのファイルに書かれるものを除く、すべてのページが対象です。適用するまで何も変わりません。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n found</source>
        <comment>page</comment>
        <translation>
            <numerusform>%1、%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No setting has “%1” in its name or explanation.</source>
        <translation>名前や説明に「%1」を含む項目はありません。</translation>
    </message>
</context>
<context>
    <name>dossier::Preview</name>
    <message>
        <source>Preview of the prompt</source>
        <translation>プロンプトのプレビュー</translation>
    </message>
    <message>
        <source>[Picture: %1]</source>
        <translation>[画像：%1]</translation>
    </message>
</context>
<context>
    <name>dossier::PrivateFile</name>
    <message>
        <source>%1 was not written: its folder does not allow it. Change the permissions of the folder.</source>
        <translation>%1 は書き込まれませんでした。フォルダーに書き込めません。フォルダーのアクセス権を変更してください。</translation>
    </message>
    <message>
        <source>%1 was not written: %2. What was there before is whole; free space.</source>
        <translation>%1 は書き込まれませんでした：%2。前の内容は無事です。空き容量を増やしてください。</translation>
    </message>
</context>
<context>
    <name>dossier::ProblemDelegate</name>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
</context>
<context>
    <name>dossier::ProblemsModel</name>
    <message>
        <source>Won’t load or loses a limit</source>
        <translation>読み込まれない、または制限が失われる</translation>
    </message>
    <message>
        <source>Not as written</source>
        <translation>記述どおりでない</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
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
        <translation>これらの問題の表示を切り替えます</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>問題をフィルター</translation>
    </message>
    <message>
        <source>Fix …</source>
        <translation>修正…</translation>
    </message>
    <message>
        <source>Lists all fixes that change no word, then applies the chosen ones as one step</source>
        <translation>文言を変えない修正をすべて一覧表示し、選択したものを 1 つの操作として適用します</translation>
    </message>
    <message>
        <source>Fix All Safe …</source>
        <translation>安全な修正をすべて適用…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>“%1” Is a Tool of This Project</source>
        <translation>「%1」をこのプロジェクトのツールとして登録</translation>
    </message>
    <message>
        <source>“%1” Is a Key of This Project</source>
        <translation>「%1」をこのプロジェクトのキーとして登録</translation>
    </message>
    <message>
        <source>No automatic fix</source>
        <translation>自動修正なし</translation>
    </message>
    <message>
        <source>Show the Change …</source>
        <translation>変更内容を表示…</translation>
    </message>
    <message>
        <source>Fix “%1” in All Agents …</source>
        <translation>すべてのエージェントの「%1」を修正…</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>行へ移動</translation>
    </message>
    <message>
        <source>About This Rule</source>
        <translation>このルールについて</translation>
    </message>
    <message>
        <source>Don’t Tell “%1” in This File</source>
        <translation>このファイルでは「%1」を報告しない</translation>
    </message>
    <message>
        <source>Don’t Tell “%1” in This Project</source>
        <translation>このプロジェクトでは「%1」を報告しない</translation>
    </message>
    <message>
        <source>won’t load: %1</source>
        <translation>読み込まれない：%1</translation>
    </message>
    <message>
        <source>not as written: %1</source>
        <translation>記述どおりでない：%1</translation>
    </message>
    <message>
        <source>tips: %1</source>
        <translation>ヒント：%1</translation>
    </message>
    <message>
        <source>Choose a problem that has a fix</source>
        <translation>修正できる問題を選択してください</translation>
    </message>
    <message>
        <source>Open an agent file to see what its client makes of it.</source>
        <translation>エージェントファイルを開くと、クライアントがどう読み取るかが表示されます。</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>The filter hides all problems.</source>
        <translation>すべての問題がフィルターで非表示になっています。</translation>
    </message>
</context>
<context>
    <name>dossier::Processes</name>
    <message>
        <source>There is no program %1.</source>
        <translation>プログラム %1 はありません。</translation>
    </message>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 を起動できませんでした：%2</translation>
    </message>
</context>
<context>
    <name>dossier::PromptStyle</name>
    <message>
        <source>The prompt does not speak to the agent.</source>
        <translation>プロンプトがエージェントに語りかけていません。</translation>
    </message>
    <message>
        <source>Prompts that say “you” to the agent (“You are …”) are clearer to it.</source>
        <translation>「You are …」のようにエージェントに「you」と語りかけるプロンプトのほうが、明確に伝わります。</translation>
    </message>
    <message>
        <source>The prompt does not say what is to come out.</source>
        <translation>プロンプトに、期待する結果が書かれていません。</translation>
    </message>
    <message>
        <source>Say what the agent is to give back, and in which form: whoever called it sees nothing else.</source>
        <translation>エージェントが何をどのような形式で返すのかを書いてください。呼び出し元にはそれしか見えません。</translation>
    </message>
    <message>
        <source>The prompt says only what not to do.</source>
        <translation>プロンプトに、してはいけないことしか書かれていません。</translation>
    </message>
    <message>
        <source>The prompt says only what not to do; say also what to do instead.</source>
        <translation>プロンプトに、してはいけないことしか書かれていません。代わりに何をすべきかも書いてください。</translation>
    </message>
    <message>
        <source>The prompt stresses too much.</source>
        <translation>プロンプトに強調が多すぎます。</translation>
    </message>
    <message>
        <source>So many words in capitals (MUST, NEVER, CRITICAL) weigh nothing; keep them for what matters most.</source>
        <translation>大文字の語（MUST、NEVER、CRITICAL）が多すぎると効果がありません。最も重要なことだけに使ってください。</translation>
    </message>
    <message>
        <source>A long prompt has no headings.</source>
        <translation>長いプロンプトに見出しがありません。</translation>
    </message>
    <message>
        <source>A prompt of this length is easier to follow with headings.</source>
        <translation>この長さのプロンプトは、見出しを付けるとエージェントが従いやすくなります。</translation>
    </message>
</context>
<context>
    <name>dossier::QueryCompletion</name>
    <message>
        <source>A word is looked for in names, file names and descriptions.</source>
        <translation>語を名前、ファイル名、説明から検索します。</translation>
    </message>
    <message>
        <source>The name holds these letters.</source>
        <translation>名前にこの文字列を含むもの。</translation>
    </message>
    <message>
        <source>The model holds these letters; without letters: no model is set.</source>
        <translation>モデルにこの文字列を含むもの。文字列なし：モデルが未設定のもの。</translation>
    </message>
    <message>
        <source>The colour begins so; without letters: no colour is set.</source>
        <translation>色がこの文字列で始まるもの。文字列なし：色が未設定のもの。</translation>
    </message>
    <message>
        <source>The agent may use this tool; without one: it may use none.</source>
        <translation>このツールを使えるもの。ツール名なし：ツールを使えないもの。</translation>
    </message>
    <message>
        <source>The place’s name holds these letters.</source>
        <translation>場所の名前にこの文字列を含むもの。</translation>
    </message>
    <message>
        <source>The path of the folder holds these letters.</source>
        <translation>フォルダーのパスにこの文字列を含むもの。</translation>
    </message>
    <message>
        <source>The agent has errors, problems or examples.</source>
        <translation>エラー、問題、または例があるもの。</translation>
    </message>
    <message>
        <source>The agent is hidden, used, of a plugin, a note, or its file is missing.</source>
        <translation>隠れているもの、使用中のもの、プラグインのもの、メモ、ファイルがないもの。</translation>
    </message>
    <message>
        <source>The description costs so many tokens: &gt;300, &lt;50, 100..200.</source>
        <translation>説明のトークン数：&gt;300、&lt;50、100..200。</translation>
    </message>
    <message>
        <source>The file was changed then: today, &gt;2026-01-31; without a day: by others since you saw it.</source>
        <translation>ファイルの変更日：today、&gt;2026-01-31。日付なし：最後の確認後に外部で変更されたもの。</translation>
    </message>
    <message>
        <source>It will not load, or loses a limit.</source>
        <translation>読み込まれない、または制限が失われるもの。</translation>
    </message>
    <message>
        <source>It will not load, or not as written.</source>
        <translation>読み込まれない、または記述どおりに読み込まれないもの。</translation>
    </message>
    <message>
        <source>Its description shows by examples when to ask it.</source>
        <translation>呼び出す場面を説明の中で例を挙げて示すもの。</translation>
    </message>
    <message>
        <source>Another agent of its name is used.</source>
        <translation>同名の別のエージェントが使われているもの。</translation>
    </message>
    <message>
        <source>This is the agent that the client uses under its name.</source>
        <translation>クライアントがその名前で使うもの。</translation>
    </message>
    <message>
        <source>It belongs to a plugin.</source>
        <translation>プラグインのもの。</translation>
    </message>
    <message>
        <source>It has no name: its client takes it for a note.</source>
        <translation>名前がなく、クライアントがメモとみなすもの。</translation>
    </message>
    <message>
        <source>Its file is gone.</source>
        <translation>ファイルがなくなっているもの。</translation>
    </message>
    <message>
        <source>In the last seven days.</source>
        <translation>過去 7 日間。</translation>
    </message>
    <message>
        <source>In the last month.</source>
        <translation>過去 1 か月。</translation>
    </message>
</context>
<context>
    <name>dossier::QwenLoader</name>
    <message>
        <source>The header is no YAML: Qwen Code reads it line by line, each value as it stands.</source>
        <translation>ヘッダーが YAML ではありません。Qwen Code は 1 行ずつ、値を書かれたとおりに読み取ります。</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: it keeps the name “%1” for itself.</source>
        <translation>Qwen Code はこのエージェントを読み込みません。名前「%1」は Qwen Code 自身が使います。</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: its name must be 2 to 50 letters, digits, hyphens and underscores, none of these two at an end.</source>
        <translation>Qwen Code はこのエージェントを読み込みません。名前は 2～50 文字の英字、数字、ハイフン、アンダースコアでなければならず、ハイフンとアンダースコアは先頭と末尾に使えません。</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “description” must be text that is not empty.</source>
        <translation>Qwen Code はこのエージェントを読み込みません。「description」は空でない文字列でなければなりません。</translation>
    </message>
    <message>
        <source>Qwen Code warns of descriptions with more than 1,000 characters.</source>
        <translation>Qwen Code は 1,000 文字を超える説明に警告を出します。</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “approvalMode” may be one of %1.</source>
        <translation>Qwen Code はこのエージェントを読み込みません。「approvalMode」に使えるのは %1 のいずれかです。</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: an empty name stands in “%1”.</source>
        <translation>Qwen Code はこのエージェントを読み込みません。「%1」に空の名前があります。</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “model” must be text that is not empty.</source>
        <translation>Qwen Code はこのエージェントを読み込みません。「model」は空でない文字列でなければなりません。</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “model” names no model behind its colon.</source>
        <translation>Qwen Code はこのエージェントを読み込みません。「model」のコロンの後にモデルの指定がありません。</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “runConfig.%1” must be above 0.</source>
        <translation>Qwen Code はこのエージェントを読み込みません。「runConfig.%1」は 0 より大きくなければなりません。</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: a header with “executor” must be YAML without a fault.</source>
        <translation>Qwen Code はこのエージェントを読み込みません。「executor」のあるヘッダーは、誤りのない YAML でなければなりません。</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “executor” must have a kind (acp or codex) and a command, and its args must be a list of texts.</source>
        <translation>Qwen Code はこのエージェントを読み込みません。「executor」には種類（acp または codex）とコマンドが必要で、args は文字列のリストでなければなりません。</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “executionBackend” may be “container” only, in a header that is YAML.</source>
        <translation>Qwen Code はこのエージェントを読み込みません。「executionBackend」に使えるのは、YAML のヘッダーでの「container」だけです。</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: its prompt must have 10 characters at least.</source>
        <translation>Qwen Code はこのエージェントを読み込みません。プロンプトは 10 文字以上でなければなりません。</translation>
    </message>
</context>
<context>
    <name>dossier::ReadFile</name>
    <message>
        <source>The path %1 is longer than this system takes. Shorten the names of its folders, or open the file from a folder nearer to it.</source>
        <translation>パス %1 は長すぎて、このシステムでは扱えません。フォルダーの名前を短くするか、より近いフォルダーからファイルを開いてください。</translation>
    </message>
    <message>
        <source>%1 is a link to %2, which is not there or leads back to it. Open the file from where it is now.</source>
        <translation>%1 は %2 へのリンクですが、リンク先がないか、リンクが循環しています。現在の場所からファイルを開いてください。</translation>
    </message>
    <message>
        <source>There is no file %1. It may have been moved or deleted; open it from where it is now.</source>
        <translation>ファイル %1 がありません。移動または削除された可能性があります。現在の場所から開いてください。</translation>
    </message>
    <message>
        <source>%1 may not be read. Change its permissions, then open it again.</source>
        <translation>%1 を読み取る権限がありません。アクセス権を変更してから、もう一度開いてください。</translation>
    </message>
    <message>
        <source>%1 is no file. Open a folder as a folder; devices and pipes cannot be opened.</source>
        <translation>%1 はファイルではありません。フォルダーはフォルダーとして開いてください。デバイスとパイプは開けません。</translation>
    </message>
    <message>
        <source>%1 is larger than 200 MB and was not opened.</source>
        <translation>%1 は 200 MB を超えるため、開きませんでした。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Try again when the disk can be reached.</source>
        <translation>%1 を読み取れませんでした：%2。ディスクにアクセスできるようになってから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>dossier::RecoveryDialog</name>
    <message>
        <source>This text was never saved.</source>
        <translation>このテキストは一度も保存されていません。</translation>
    </message>
    <message>
        <source>The file is gone. Recovered, the text is there to be saved again.</source>
        <translation>ファイルがなくなっています。復元すると、テキストをもう一度保存できます。</translation>
    </message>
    <message>
        <source>The file was changed since. Recovered, nothing is overwritten until you choose.</source>
        <translation>その後ファイルが変更されています。復元しても、選択するまで何も上書きされません。</translation>
    </message>
    <message>
        <source>Unsaved Texts</source>
        <translation>未保存のテキスト</translation>
    </message>
    <message>
        <source>Dossier was ended before these were saved. Recovering opens them with their unsaved changes; nothing is written to the files.</source>
        <translation>保存される前に Dossier が終了しました。復元すると未保存の変更がある状態で開きます。ファイルには何も書き込まれません。</translation>
    </message>
    <message>
        <source>Unsaved texts</source>
        <translation>未保存のテキスト</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保管日時</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>The file now</source>
        <translation>現在のファイル</translation>
    </message>
    <message>
        <source>The unsaved text</source>
        <translation>未保存のテキスト</translation>
    </message>
    <message>
        <source>&amp;Discard …</source>
        <translation>破棄(&amp;D)…</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>後で決める(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>Recover &amp;All</source>
        <translation>すべて復元(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved text(s) will be gone for good.</source>
        <translation>
            <numerusform>%n 個の未保存のテキストが完全に失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard for Good</source>
        <translation>完全に破棄</translation>
    </message>
</context>
<context>
    <name>dossier::RecoverySnapshot</name>
    <message>
        <source>What was kept of this document is damaged.</source>
        <translation>このドキュメントの保管データが壊れています。</translation>
    </message>
</context>
<context>
    <name>dossier::RecoveryStore</name>
    <message>
        <source>Unsaved text cannot be kept for the case of a crash: %1 cannot be written. Save often, and look whether the disk is full.</source>
        <translation>クラッシュに備えて未保存のテキストを保管することができません。%1 に書き込めません。こまめに保存し、ディスクに空きがあるか確認してください。</translation>
    </message>
</context>
<context>
    <name>dossier::RenamePlan</name>
    <message>
        <source>It may not be read: whether it names the agent is not known. Change its permissions, or look there by hand.</source>
        <translation>読み取る権限がないため、エージェントの名前が使われているかどうかは不明です。アクセス権を変更するか、手作業で確認してください。</translation>
    </message>
    <message>
        <source>It is larger than %1 and was not looked into. Look there by hand.</source>
        <translation>%1 を超えるため、調べていません。手作業で確認してください。</translation>
    </message>
    <message>
        <source>It could not be read (%1): whether it names the agent is not known. Look there by hand.</source>
        <translation>読み取れなかったため（%1）、エージェントの名前が使われているかどうかは不明です。手作業で確認してください。</translation>
    </message>
    <message>
        <source>Its own name: “%1” becomes “%2”</source>
        <translation>自身の名前：「%1」を「%2」に変更</translation>
    </message>
    <message>
        <source>The file keeps its name: there is a file “%1” already.</source>
        <translation>ファイル「%1」がすでに存在するため、ファイルの名前は変わりません。</translation>
    </message>
    <message>
        <source>What “%1” has remembered stays in a folder of that name; “%2” begins anew. Rename the folder if it is to go along.</source>
        <translation>「%1」が記憶した内容は、その名前のフォルダーに残り、「%2」は記憶のない状態で始まります。引き継ぐには、フォルダーの名前を変更してください。</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>「%1」に名前を変更</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>「%1」の名前を「%2」に変更</translation>
    </message>
    <message>
        <source>Where the file names itself the old name stays: with the new one it could not be read any more. Change that by hand.</source>
        <translation>ファイル自身の名前の箇所は元のまま残ります。新しい名前にすると読み取れなくなるためです。手作業で変更してください。</translation>
    </message>
    <message>
        <source>It cannot be read as JSON, and holds the name. Look there by hand.</source>
        <translation>JSON として読み取れませんが、この名前が含まれています。手作業で確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>Names it at %n place(s)</source>
        <translation>
            <numerusform>%n か所で名前を使用</numerusform>
        </translation>
    </message>
    <message>
        <source>With the new name the file could not be read any more. Change it by hand.</source>
        <translation>新しい名前にすると、ファイルを読み取れなくなります。手作業で変更してください。</translation>
    </message>
</context>
<context>
    <name>dossier::RepeatedLine</name>
    <message>
        <source>A line of the prompt stands there again.</source>
        <translation>プロンプトに同じ行がもう一度出てきます。</translation>
    </message>
    <message>
        <source>This line stands in the prompt already.</source>
        <translation>この行はすでにプロンプトにあります。</translation>
    </message>
    <message>
        <source>It is here for the first time.</source>
        <translation>最初に出てくるのはここです。</translation>
    </message>
</context>
<context>
    <name>dossier::ReplacePlan</name>
    <message>
        <source>%1 could no longer read the header, and would take the file for a prompt alone.</source>
        <translation>%1 はヘッダーを読み取れなくなり、ファイル全体をプロンプトとみなします。</translation>
    </message>
    <message>
        <source>%1 would take the file for a note, not for an agent.</source>
        <translation>%1 はこのファイルをエージェントではなくメモとみなします。</translation>
    </message>
    <message>
        <source>%1 would not load the agent any more.</source>
        <translation>%1 はエージェントを読み込まなくなります。</translation>
    </message>
    <message>
        <source>The agent gets another name: “%1” becomes “%2”. Whoever asks for it by its name has to change, too.</source>
        <translation>エージェントの名前が「%1」から「%2」に変わります。この名前で呼び出している箇所も変更が必要です。</translation>
    </message>
    <message>
        <source>“%1” is removed</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”</source>
        <translation>「%1」を「%2」に変更</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>Replace “%1” with “%2”</source>
        <translation>「%1」を「%2」に置換</translation>
    </message>
    <message>
        <source>There are too many matches here, or the expression takes too long: nothing is replaced. Search for something more specific.</source>
        <translation>ここでは一致が多すぎるか、正規表現の処理に時間がかかりすぎるため、何も置換しません。検索条件を絞り込んでください。</translation>
    </message>
</context>
<context>
    <name>dossier::Restyle</name>
    <message>
        <source>There is no “%1” in the header.</source>
        <translation>ヘッダーに「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” holds no single text.</source>
        <translation>「%1」の値は単独の文字列ではありません。</translation>
    </message>
    <message>
        <source>The text has line breaks, which one line can hold in double quotes only: choose those.</source>
        <translation>テキストに改行があります。1 行で書くには二重引用符が必要です。二重引用符を選んでください。</translation>
    </message>
    <message>
        <source>A block of lines would be read otherwise here: another value of the header needs the client’s repair, or the text ends in a way that a block does not keep.</source>
        <translation>ここで複数行のブロックにすると、読み取り結果が変わります。ヘッダーの別の値がクライアントによる修復を必要としているか、テキストの末尾がブロックでは保持されない形になっています。</translation>
    </message>
    <message>
        <source>“%1” cannot be written so in this header.</source>
        <translation>このヘッダーでは「%1」をこのように書けません。</translation>
    </message>
</context>
<context>
    <name>dossier::Rights</name>
    <message>
        <source>the tools of all servers</source>
        <translation>すべてのサーバーのツール</translation>
    </message>
    <message>
        <source>the tools of server %1</source>
        <translation>サーバー %1 のツール</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>all tools</source>
        <translation>すべてのツール</translation>
    </message>
    <message>
        <source>all tools but %1</source>
        <translation>%1 以外のすべてのツール</translation>
    </message>
    <message>
        <source>not known, as “tools” is no list</source>
        <translation>不明（「tools」がリストではないため）</translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>ツールなし</translation>
    </message>
    <message>
        <source>nothing is asked before they are used</source>
        <translation>使用前の確認なし</translation>
    </message>
    <message>
        <source>edits of files are not asked for</source>
        <translation>ファイル編集の確認なし</translation>
    </message>
    <message>
        <source>what is not allowed beforehand is refused without asking</source>
        <translation>事前に許可されていないものは確認せずに拒否</translation>
    </message>
    <message>
        <source>it plans and changes nothing</source>
        <translation>計画のみで変更なし</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>the tools of an agent; what its permission mode changes</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>dossier::RuleHelp</name>
    <message>
        <source>Help on a rule</source>
        <translation>ルールのヘルプ</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>ルール %1</translation>
    </message>
    <message>
        <source>What %1 documents: &lt;%2&gt;</source>
        <translation>%1 のドキュメント：&lt;%2&gt;</translation>
    </message>
</context>
<context>
    <name>dossier::RulesCommand</name>
    <message>
        <source>Lists the checks, or explains those that are named.</source>
        <translation>チェックを一覧表示するか、指定したチェックを説明します。</translation>
    </message>
    <message>
        <source>The form of the answer.</source>
        <translation>出力の形式。</translation>
    </message>
    <message>
        <source>With “markdown”: writes a page each into a folder, and a list of them.</source>
        <translation>「markdown」の場合：各チェックのページと、その一覧をフォルダーに書き込みます。</translation>
    </message>
    <message>
        <source>“--output” goes with “--format markdown” and no rule.</source>
        <translation>「--output」は「--format markdown」と併用し、ルールは指定しません。</translation>
    </message>
    <message>
        <source>There is no rule “%1”; did you mean “%2”?</source>
        <translation>ルール「%1」はありません。「%2」のことですか？</translation>
    </message>
    <message>
        <source>There is no rule “%1”; “dossier-cli rules” lists them.</source>
        <translation>ルール「%1」はありません。ルールの一覧は「dossier-cli rules」で表示できます。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません：%2。</translation>
    </message>
</context>
<context>
    <name>dossier::RunController</name>
    <message numerus="yes">
        <source>%1 had not ended after %n second(s); Dossier ended it.</source>
        <translation>
            <numerusform>%1 は %n 秒たっても終了しなかったため、強制終了しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 crashed.</source>
        <translation>%1 が異常終了しました。</translation>
    </message>
    <message>
        <source>%1 ended with status %2.</source>
        <translation>%1 は終了コード %2 で終了しました。</translation>
    </message>
    <message>
        <source>Tr&amp;y It in a Terminal</source>
        <translation>ターミナルで試す(&amp;Y)</translation>
    </message>
    <message>
        <source>As&amp;k Claude Code …</source>
        <translation>Claude Code に確認(&amp;K)…</translation>
    </message>
    <message>
        <source>Dra&amp;ft With a Program …</source>
        <translation>プログラムで下書き(&amp;F)…</translation>
    </message>
    <message>
        <source>Save it first: the client reads the file on the disk.</source>
        <translation>先に保存してください。クライアントはディスク上のファイルを読み取ります。</translation>
    </message>
    <message>
        <source>No terminal was found that takes a program as a list of arguments. Install one, such as xterm, or copy the command and paste it into yours: Agent ▸ Copy Command to Try It.</source>
        <translation>プログラムを引数のリストで受け取るターミナルが見つかりませんでした。xterm などをインストールするか、コマンドをコピーしてお使いのターミナルに貼り付けてください：エージェント ▸ 起動コマンドをコピー</translation>
    </message>
    <message>
        <source>A session of the client begins there. It uses the network and your account, and may change files as you allow it.</source>
        <translation>クライアントのセッションがそこで始まります。ネットワークとアカウントが使われ、許可に応じてファイルが変更されることがあります。</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>起動しました：%1</translation>
    </message>
    <message>
        <source>It reads the files of that folder. What else it does, such as using the network, is up to it.</source>
        <translation>そのフォルダーのファイルが読み取られます。ネットワークの使用など、ほかに何を行うかはプログラムしだいです。</translation>
    </message>
    <message>
        <source>No program is chosen that drafts agents. Choose one in the preferences: it is given your instructions on its standard input and answers with the text of an agent.</source>
        <translation>エージェントの下書きを作成するプログラムが選択されていません。環境設定で選択してください。プログラムは標準入力で要望を受け取り、エージェントのテキストを返します。</translation>
    </message>
    <message>
        <source>The program “%1” was not found in the folders of PATH. Choose another one in the preferences.</source>
        <translation>プログラム「%1」が PATH のフォルダーに見つかりませんでした。環境設定で別のものを選択してください。</translation>
    </message>
</context>
<context>
    <name>dossier::SameNameModel</name>
    <message numerus="yes">
        <source>%n equal files</source>
        <translation>
            <numerusform>%n 個の同じファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that differ</source>
        <translation>
            <numerusform>%n 個の異なるファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較の対象</translation>
    </message>
    <message>
        <source>Equal, may be used</source>
        <translation>同じ（使用の可能性あり）</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>Different, may be used</source>
        <translation>異なる（使用の可能性あり）</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>異なる</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未読み取り</translation>
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
        <translation>ファイルの内容が異なる名前のみ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>名前をフィルター</translation>
    </message>
    <message>
        <source>Names that several files have</source>
        <translation>複数のファイルが使う名前</translation>
    </message>
    <message>
        <source>Seen from %1</source>
        <translation>起点：%1</translation>
    </message>
    <message>
        <source>No two files have the same name.

Names that several files have stand here, with the folders that hold them, which of them is used, and which are equal.</source>
        <translation>同じ名前のファイルはありません。

複数のファイルが同じ名前を使っていると、そのフォルダー、使われるファイル、内容が同じファイルがここに表示されます。</translation>
    </message>
    <message>
        <source>No name fits the filter. Change the filter to see others.</source>
        <translation>フィルターに一致する名前はありません。フィルターを変更するとほかの名前が表示されます。</translation>
    </message>
    <message>
        <source>Choose a file that another one has the name of.</source>
        <translation>同名のファイルがほかにもあるファイルを選択してください。</translation>
    </message>
    <message>
        <source>Compares %1 with %2.</source>
        <translation>%1 と %2 を比較します。</translation>
    </message>
</context>
<context>
    <name>dossier::SameNames</name>
    <message>
        <source>Managed</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>個人用</translation>
    </message>
    <message>
        <source>Home, %1</source>
        <translation>個人用、%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Source of %1</source>
        <translation>%1 のソース</translation>
    </message>
</context>
<context>
    <name>dossier::ScanProgress</name>
    <message>
        <source>Reading agents</source>
        <translation>エージェントを読み取り中</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>読み取りを中止</translation>
    </message>
    <message>
        <source>Looking for agents …</source>
        <translation>エージェントを検索中…</translation>
    </message>
    <message>
        <source>Reading agents: %1 of %2</source>
        <translation>エージェントを読み取り中：%1 / %2</translation>
    </message>
</context>
<context>
    <name>dossier::Screenshot</name>
    <message>
        <source>dossier: the window was not ready in time; no picture was written.</source>
        <translation>dossier: ウィンドウの準備が時間内に終わらなかったため、画像は書き込まれませんでした。</translation>
    </message>
    <message>
        <source>dossier: the picture could not be written to %1.</source>
        <translation>dossier: 画像を %1 に書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>dossier::SeenFromButton</name>
    <message>
        <source>Seen from: nowhere</source>
        <translation>起点：なし</translation>
    </message>
    <message>
        <source>Seen from: %1</source>
        <translation>起点：%1</translation>
    </message>
    <message>
        <source>The folder in which the client is started: from there it is judged which agent answers to a name.</source>
        <translation>クライアントを起動するフォルダー。どのエージェントがその名前で使われるかは、ここを起点に判定されます。</translation>
    </message>
    <message>
        <source>The first place</source>
        <translation>最初の場所</translation>
    </message>
    <message>
        <source>Another Folder …</source>
        <translation>別のフォルダー…</translation>
    </message>
</context>
<context>
    <name>dossier::SeenIndex</name>
    <message>
        <source>What you last saw of your agents could not be read from %1: %2. The file is left as it is. Changes by others are told from now on only, and what you mark as seen is not remembered. Check the disk and the permissions, then start Dossier again.</source>
        <translation>エージェントの確認状況を %1 から読み取れませんでした：%2。ファイルはそのまま残してあります。外部での変更はこれ以降のものだけが報告され、確認済みにしても記憶されません。ディスクとアクセス権を確認し、Dossier を再起動してください。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Dossier and is left as it is. Changes by others are told from now on only, and what you mark as seen is not remembered. Use the newer Dossier, or move the file away and start again.</source>
        <translation>%1 は新しいバージョンの Dossier が書き込んだもののため、そのまま残してあります。外部での変更はこれ以降のものだけが報告され、確認済みにしても記憶されません。新しい Dossier を使うか、ファイルを移動して再起動してください。</translation>
    </message>
    <message>
        <source>%1 is damaged and could not be moved away: %2. Changes by others are told from now on only, and what you mark as seen is not remembered. Move the file away and start Dossier again.</source>
        <translation>%1 が壊れており、移動することもできませんでした：%2。外部での変更はこれ以降のものだけが報告され、確認済みにしても記憶されません。ファイルを移動し、Dossier を再起動してください。</translation>
    </message>
    <message>
        <source>%1 was damaged and is kept as %2. Changes by others are told from now on only; look at your agents once more.</source>
        <translation>%1 が壊れていたため、%2 として残してあります。外部での変更はこれ以降のものだけが報告されます。エージェントをもう一度確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is damaged in %n line(s) and could not be copied, so what you mark as seen is not remembered. %2</source>
        <translation>
            <numerusform>%1 の %n 行が壊れており、コピーもできなかったため、確認済みにしても記憶されません。%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was damaged in %n line(s) and is kept as %2. The agents of these lines are shown as new; look at them once more.</source>
        <translation>
            <numerusform>%1 の %n 行が壊れていたため、%2 として残してあります。これらの行のエージェントは新規として表示されます。もう一度確認してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::SetCommand</name>
    <message>
        <source>Sets fields by the smallest edit of the file.</source>
        <translation>ファイルへの最小限の編集でフィールドを設定します。</translation>
    </message>
    <message>
        <source>“set” takes a file and at least one KEY=VALUE.</source>
        <translation>「set」にはファイルと、1 つ以上の KEY=VALUE を指定します。</translation>
    </message>
    <message>
        <source>“%1” is not of the form KEY=VALUE.</source>
        <translation>「%1」は KEY=VALUE の形式ではありません。</translation>
    </message>
</context>
<context>
    <name>dossier::SettingField</name>
    <message>
        <source>As the system (%1)</source>
        <translation>システムに合わせる（%1）</translation>
    </message>
    <message>
        <source>Back to the standard</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Back to the standard: %1</source>
        <translation>既定値に戻す：%1</translation>
    </message>
    <message>
        <source>%1 (not here)</source>
        <translation>%1（このシステムにはありません）</translation>
    </message>
</context>
<context>
    <name>dossier::SettingsTable</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
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
        <translation>しない</translation>
    </message>
    <message>
        <source>When the tab or the window is left</source>
        <translation>タブまたはウィンドウを離れたとき</translation>
    </message>
    <message>
        <source>After a pause in typing</source>
        <translation>入力を止めてしばらくしたとき</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Light or dark. “As the system” follows the desktop.</source>
        <translation>ライトまたはダーク。「システムに合わせる」では、デスクトップの設定に従います。</translation>
    </message>
    <message>
        <source>Colours of the light theme</source>
        <translation>ライトテーマの色</translation>
    </message>
    <message>
        <source>High contrast is black on white, and gives every character and every coloured word a contrast of at least 7 : 1.</source>
        <translation>ハイコントラストは白地に黒で、すべての記号と色付きの語のコントラスト比が 7:1 以上になります。</translation>
    </message>
    <message>
        <source>Colours of the dark theme</source>
        <translation>ダークテーマの色</translation>
    </message>
    <message>
        <source>High contrast is white on black, and gives every character and every coloured word a contrast of at least 7 : 1.</source>
        <translation>ハイコントラストは黒地に白で、すべての記号と色付きの語のコントラスト比が 7:1 以上になります。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of menus, messages and explanations. It is used from the next start on.</source>
        <translation>メニュー、メッセージ、説明の言語です。次に起動したときから使われます。</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>テキストのフォント</translation>
    </message>
    <message>
        <source>Of the text of agent files. In a font whose letters are of one width, columns stand below each other.</source>
        <translation>エージェントファイルのテキストに使うフォントです。等幅フォントでは、列が縦にそろいます。</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>テキストのサイズ</translation>
    </message>
    <message>
        <source>The usual size of the font; View ▸ Zoom In and Zoom Out go from there.</source>
        <translation>フォントの標準サイズです。「表示 ▸ 拡大」と「表示 ▸ 縮小」は、このサイズを基準にします。</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>長い行を折り返す</translation>
    </message>
    <message>
        <source>A line that is longer than the window goes on in the next row. Nothing in the file changes.</source>
        <translation>ウィンドウの幅を超える行は、次の行に続けて表示されます。ファイルの内容は変わりません。</translation>
    </message>
    <message>
        <source>Line ends of new files</source>
        <translation>新しいファイルの改行コード</translation>
    </message>
    <message>
        <source>Files that are there keep theirs. Claude Code cannot repair a header with Windows line ends and drops such an agent without a message; LF is read everywhere.</source>
        <translation>既存のファイルの改行コードは変わりません。Claude Code は、改行コードが Windows 形式のヘッダーを修復できず、そのエージェントをメッセージなしで除外します。LF はどこでも読み取られます。</translation>
    </message>
    <message>
        <source>Save by itself</source>
        <translation>自動保存</translation>
    </message>
    <message>
        <source>Running sessions of Claude Code read an unfinished sentence as well. A text is not saved automatically if it has no file yet or is read-only, if another program changed its file, if its header no longer loads, or if saving it needs a question; the status bar says why.</source>
        <translation>実行中の Claude Code のセッションは、書きかけの文も読み込みます。ファイルがまだないテキスト、読み取り専用のテキスト、ファイルを別のプログラムが変更したテキスト、ヘッダーが読み込まれなくなったテキスト、保存に確認が必要なテキストは、自動保存されません。理由はステータスバーに表示されます。</translation>
    </message>
    <message>
        <source>Pause before it saves by itself</source>
        <translation>自動保存するまでの時間</translation>
    </message>
    <message>
        <source>Counted from the last change of the text.</source>
        <translation>テキストを最後に変更したときから数えます。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Terminal to try agents in</source>
        <translation>エージェントを試すターミナル</translation>
    </message>
    <message>
        <source>The name of its program, such as konsole or xterm. If it is empty, Dossier asks you about the first one that it finds before starting it.</source>
        <translation>konsole、xterm などのプログラム名です。空の場合は、最初に見つかったターミナルについて、起動前に確認が求められます。</translation>
    </message>
    <message>
        <source>Run the client’s own validator when asked to</source>
        <translation>指示したときにクライアント自身の検証ツールを実行する</translation>
    </message>
    <message>
        <source>Agent ▸ Ask Claude Code runs it without another question. It reads the files of the agent’s folder; what else it does is up to it.</source>
        <translation>「エージェント ▸ Claude Code に確認」で、あらためて確認せずに実行されます。検証ツールはエージェントのフォルダーのファイルを読み取ります。ほかに何を行うかは検証ツールしだいです。</translation>
    </message>
    <message>
        <source>Program that drafts agents</source>
        <translation>エージェントの下書きを作成するプログラム</translation>
    </message>
    <message>
        <source>With its arguments, such as: claude -p. No shell reads it. It is given your instructions on its standard input, and the open agent’s text if you say so; what it answers is shown and never saved automatically.</source>
        <translation>引数も含めて指定します（例：claude -p）。シェルは介しません。プログラムは標準入力で要望を受け取り、指定した場合は開いているエージェントのテキストも受け取ります。回答は表示されるだけで、自動保存されることはありません。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Other Programs</source>
        <translation>ほかのプログラム</translation>
    </message>
    <message>
        <source>Suggest while a header is typed</source>
        <translation>ヘッダーの入力中に候補を表示</translation>
    </message>
    <message>
        <source>Fields, tools, models and other names that the client knows are listed below the cursor: Tab takes the first one, Esc closes the list. Without it, Ctrl+Space still shows the list.</source>
        <translation>クライアントが認識するフィールド、ツール、モデルなどの名前が、カーソルの下に一覧表示されます。Tab で先頭の候補を入力し、Esc で一覧を閉じます。オフにしても、Ctrl+Space で一覧を表示できます。</translation>
    </message>
    <message>
        <source>Close brackets and quotes by itself</source>
        <translation>かっこと引用符を自動的に閉じる</translation>
    </message>
    <message>
        <source>A typed ( [ { &quot; or ` brings the closing one along, or is put around what is selected.</source>
        <translation>( [ { &quot; ` のいずれかを入力すると、閉じる側も入力されます。選択範囲がある場合は、それを囲みます。</translation>
    </message>
    <message>
        <source>Dim the other paragraphs in focus mode</source>
        <translation>フォーカスモードでほかの段落を淡色で表示</translation>
    </message>
    <message>
        <source>In View ▸ Focus Mode the paragraph with the cursor stands out from all others.</source>
        <translation>「表示 ▸ フォーカスモード」では、カーソルのある段落がほかの段落より目立つように表示されます。</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>スペルをチェックする</translation>
    </message>
    <message>
        <source>Of the prompt and the descriptions, with the dictionaries of this system. Code, names, keys and links are left out; nothing in the file changes.</source>
        <translation>プロンプトと説明のスペルを、このシステムの辞書でチェックします。コード、名前、キー、リンクは対象外です。ファイルの内容は変わりません。</translation>
    </message>
    <message>
        <source>Language of the spelling</source>
        <translation>スペルチェックの言語</translation>
    </message>
    <message>
        <source>The name of a dictionary, such as en_GB. If it is empty, the system’s language is taken. A text that is evidently in another language is checked in that one, and View ▸ Spelling Language chooses another one for a single file.</source>
        <translation>en_GB などの辞書の名前です。空の場合は、システムの言語が使われます。明らかに別の言語のテキストは、その言語でチェックされます。「表示 ▸ スペルチェックの言語」では、ファイルごとに言語を選択できます。</translation>
    </message>
</context>
<context>
    <name>dossier::ShortcutController</name>
    <message>
        <source>a part of the window</source>
        <translation>ウィンドウの一部</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a menu and one in it</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Keys of this part</source>
        <translation>この部分のショートカットキー</translation>
    </message>
</context>
<context>
    <name>dossier::ShortcutModel</name>
    <message>
        <source>%1 triggers “%2” (%3) too. While both have it, it triggers neither.</source>
        <translation>%1 は「%2」（%3）にも割り当てられています。両方に割り当てられている間は、どちらも実行されません。</translation>
    </message>
    <message>
        <source>%1 triggers “%2” too while the focus is in %3. There it triggers neither.</source>
        <translation>キーボードフォーカスが %3 にある間は、%1 は「%2」にも割り当てられています。そこではどちらも実行されません。</translation>
    </message>
    <message>
        <source>%1 alone types a character; in a text you could not type it any more.</source>
        <translation>%1 を単独で押すと文字が入力されます。割り当てると、テキストにその文字を入力できなくなります。</translation>
    </message>
    <message>
        <source>%1 is AltGr with that key on many keyboards, and types a character there.</source>
        <translation>%1 は、多くのキーボードで AltGr とそのキーの組み合わせと同じになり、文字が入力されます。</translation>
    </message>
    <message>
        <source>%1 is what texts and lists use to go about or to edit.</source>
        <translation>%1 は、テキストやリストでの移動または編集に使われています。</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>ショートカットキーなし</translation>
    </message>
    <message>
        <source>%1, chosen by you</source>
        <comment>keys</comment>
        <translation>%1、変更済み</translation>
    </message>
    <message>
        <source>%1, clashes</source>
        <comment>keys</comment>
        <translation>%1、競合</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ショートカットキー</translation>
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
        <translation>コマンドとショートカットキー</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>キー(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Or:</source>
        <translation>または(&amp;O)：</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ショートカットキー</translation>
    </message>
    <message>
        <source>Choose a command to see and change its keys.</source>
        <translation>コマンドを選択すると、ショートカットキーを確認、変更できます。</translation>
    </message>
    <message>
        <source>%1 (%2): these keys are always the same.</source>
        <translation>%1（%2）：このショートカットキーは変更できません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command and menu</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>%1 のショートカットキー</translation>
    </message>
    <message>
        <source>Other keys of %1</source>
        <translation>%1 の別のショートカットキー</translation>
    </message>
    <message>
        <source>By default it has none.</source>
        <translation>既定のショートカットキーはありません。</translation>
    </message>
    <message>
        <source>Remove Them There</source>
        <translation>そちらの割り当てを解除</translation>
    </message>
    <message>
        <source>S&amp;tandard Keys</source>
        <translation>既定のキーに戻す(&amp;S)</translation>
    </message>
</context>
<context>
    <name>dossier::ShowCommand</name>
    <message>
        <source>Shows what the client reads: header, fields, prompt, and why.</source>
        <translation>クライアントが読み取る内容（ヘッダー、フィールド、プロンプト）と、その理由を表示します。</translation>
    </message>
    <message>
        <source>The form of the answer.</source>
        <translation>出力の形式。</translation>
    </message>
    <message>
        <source>“show” takes one file.</source>
        <translation>「show」に指定できるファイルは 1 つです。</translation>
    </message>
    <message>
        <source>Read for: %1 (measured with %2)</source>
        <translation>対象：%1（%2 で検証）</translation>
    </message>
    <message>
        <source>Installed here is %1, which is newer; it may read otherwise.</source>
        <translation>インストールされているのは新しい %1 のため、読み取り方が異なることがあります。</translation>
    </message>
    <message>
        <source>Header: %1, outcome: %2</source>
        <translation>ヘッダー：%1、結果：%2</translation>
    </message>
    <message>
        <source>Rights: %1</source>
        <translation>権限：%1</translation>
    </message>
    <message>
        <source>Where it loads, as if it lay in a project’s agents folder:</source>
        <translation>プロジェクトのエージェントフォルダーにあると仮定した場合の読み込み可否：</translation>
    </message>
    <message>
        <source>Prompt: lines %1 to %2, %3 characters</source>
        <translation>プロンプト：%1～%2 行、%3 文字</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目：%2</translation>
    </message>
</context>
<context>
    <name>dossier::SkillsName</name>
    <message>
        <source>This is no name of a skill.</source>
        <translation>スキルの名前として正しくありません。</translation>
    </message>
    <message>
        <source>A skill is named with lower-case letters, digits and hyphens; %1 may find none under “%2”.</source>
        <translation>スキルの名前に使うのは英小文字、数字、ハイフンです。%1 は「%2」のスキルを見つけられないことがあります。</translation>
    </message>
</context>
<context>
    <name>dossier::SkillsNoSkillTool</name>
    <message>
        <source>Skills are loaded, but the agent cannot call any.</source>
        <translation>スキルは読み込まれますが、エージェントはスキルを呼び出せません。</translation>
    </message>
    <message>
        <source>%1 loads these skills, but without the tool “Skill” this agent can call no other.</source>
        <translation>%1 はこれらのスキルを読み込みますが、「Skill」ツールがないと、このエージェントはほかのスキルを呼び出せません。</translation>
    </message>
    <message>
        <source>“Skill” is not in this list.</source>
        <translation>このリストに「Skill」がありません。</translation>
    </message>
    <message>
        <source>Add “Skill” to “tools”</source>
        <translation>「Skill」を「tools」に追加</translation>
    </message>
</context>
<context>
    <name>dossier::SkillsNotFound</name>
    <message>
        <source>No skill of this name is there.</source>
        <translation>この名前のスキルはありません。</translation>
    </message>
    <message>
        <source>%1 leaves the skill “%2” out without a message: none of this name is in the project or at home.</source>
        <translation>スキル「%2」は、プロジェクトにも個人用の場所にもありません。%1 はメッセージを出さずに除外します。</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>%1 に変更</translation>
    </message>
</context>
<context>
    <name>dossier::SpecialCharacters</name>
    <message>
        <source>The byte 0x%1, which cannot be shown as text here. It is saved as it is.</source>
        <translation>バイト 0x%1。ここではテキストとして表示できません。そのまま保存されます。</translation>
    </message>
    <message>
        <source>The control character U+%1, which cannot be seen.</source>
        <translation>制御文字 U+%1。目に見えません。</translation>
    </message>
    <message>
        <source>The tag U+%1, which no font shows. The model can read it as “%2”.</source>
        <translation>タグ文字 U+%1 です。どのフォントでも表示されませんが、モデルは「%2」と読み取ることがあります。</translation>
    </message>
    <message>
        <source>Half of a character (U+%1), which cannot be shown. It is saved as U+FFFD.</source>
        <translation>文字の半分（U+%1）。表示できません。U+FFFD として保存されます。</translation>
    </message>
    <message>
        <source>The character U+%1 (%2), which cannot be seen.</source>
        <translation>文字 U+%1（%2）。目に見えません。</translation>
    </message>
</context>
<context>
    <name>dossier::SpellMenu</name>
    <message>
        <source>Add to Personal &amp;List</source>
        <translation>個人用リストに追加(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Ignore in This File</source>
        <translation>このファイルでは無視(&amp;I)</translation>
    </message>
    <message>
        <source>Spelling Lan&amp;guage</source>
        <translation>スペルチェックの言語(&amp;G)</translation>
    </message>
    <message>
        <source>No word is like it</source>
        <translation>似た語はありません</translation>
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
        <translation>テキストに合わせる</translation>
    </message>
    <message>
        <source>By the Text: %1</source>
        <translation>テキストに合わせる：%1</translation>
    </message>
</context>
<context>
    <name>dossier::SpellingController</name>
    <message>
        <source>Chec&amp;k Spelling</source>
        <translation>スペルチェック(&amp;K)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Misspelling</source>
        <translation>次のスペルミス(&amp;K)</translation>
    </message>
    <message>
        <source>Previous Misspellin&amp;g</source>
        <translation>前のスペルミス(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Spelling Language</source>
        <translation>スペルチェックの言語(&amp;Y)</translation>
    </message>
    <message>
        <source>The spelling of a text as long as this one is not checked.</source>
        <translation>これほど長いテキストのスペルはチェックされません。</translation>
    </message>
    <message>
        <source>No dictionary here knows the language of this text: View ▸ Spelling Language chooses one.</source>
        <translation>このテキストの言語に対応する辞書がありません。「表示 ▸ スペルチェックの言語」で選択してください。</translation>
    </message>
    <message>
        <source>All words of this text are in the dictionary: %1.</source>
        <translation>このテキストの語はすべて辞書にあります：%1。</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary: %2. The menu key offers other words.</source>
        <translation>「%1」は辞書にありません：%2。メニューキーでほかの語の候補を表示できます。</translation>
    </message>
    <message>
        <source>Windows has no dictionary for your languages: add one in its settings of languages.</source>
        <translation>Windows に、使用する言語の辞書がありません。Windows の言語の設定で追加してください。</translation>
    </message>
    <message>
        <source>No dictionary is installed: install one, such as the package hunspell-en-us, together with sonnet6-plugins, and start Dossier again.</source>
        <translation>辞書がインストールされていません。hunspell-en-us などのパッケージを sonnet6-plugins とともにインストールし、Dossier を再起動してください。</translation>
    </message>
</context>
<context>
    <name>dossier::SplitController</name>
    <message>
        <source>&amp;Close Split</source>
        <translation>分割を閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Split &amp;Beside</source>
        <translation>左右に分割(&amp;B)</translation>
    </message>
    <message>
        <source>Split Belo&amp;w</source>
        <translation>上下に分割(&amp;S)</translation>
    </message>
</context>
<context>
    <name>dossier::Standings</name>
    <message>
        <source>%1 uses this agent in %2 in the place of its own “%3”.</source>
        <translation>%1 は、%2 では組み込みの「%3」の代わりにこのエージェントを使います。</translation>
    </message>
    <message>
        <source>%1 calls this agent “%2”; “%3” alone is one that it has built in.</source>
        <translation>%1 はこのエージェントを「%2」と呼びます。「%3」だけだと組み込みのエージェントを指します。</translation>
    </message>
    <message>
        <source>%1 uses this agent in %2.</source>
        <translation>%1 は、%2 ではこのエージェントを使います。</translation>
    </message>
    <message>
        <source>%1 uses this agent in %2; it hides the one in %3.</source>
        <translation>%1 は、%2 ではこのエージェントを使います。%3 のエージェントは隠されます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 uses this agent in %2; it hides %n others of this name.</source>
        <translation>
            <numerusform>%1 は、%2 ではこのエージェントを使います。ほかの同名のエージェント %n 個は隠されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 uses the agent in %2 instead: those of an administrator go first.</source>
        <translation>%1 は代わりに %2 のエージェントを使います。管理者のエージェントが優先されます。</translation>
    </message>
    <message>
        <source>%1 uses the agent in %2 instead: its folder is nearer to %3.</source>
        <translation>%1 は代わりに %2 のエージェントを使います。そのフォルダーのほうが %3 に近いためです。</translation>
    </message>
    <message>
        <source>%1 uses the agent in %2 instead: those of a worktree go before those of its main repository.</source>
        <translation>%1 は代わりに %2 のエージェントを使います。ワークツリーのエージェントは、メインリポジトリのものより優先されます。</translation>
    </message>
    <message>
        <source>%1 uses the agent in %2 instead: those of Home go before those of a project.</source>
        <translation>%1 は代わりに %2 のエージェントを使います。個人用のエージェントは、プロジェクトのものより優先されます。</translation>
    </message>
    <message>
        <source>%1 uses one of several agents of this name that go first, such as the one in %2.</source>
        <translation>%1 は、優先される同名のエージェントのうち 1 つ（%2 のものなど）を使います。</translation>
    </message>
    <message>
        <source>%1 uses the agent in %2 instead: those of a project go before those of Home.</source>
        <translation>%1 は代わりに %2 のエージェントを使います。プロジェクトのエージェントは、個人用のものより優先されます。</translation>
    </message>
    <message>
        <source>%1 uses either this agent or the one in %2; both files are equal.</source>
        <translation>%1 は、このエージェントと %2 のエージェントのどちらかを使います。2 つのファイルは同じ内容です。</translation>
    </message>
    <message>
        <source>%1 uses either this agent or the one in %2: both lie in one folder of agents, and which of them it takes is not known.</source>
        <translation>%1 は、このエージェントと %2 のエージェントのどちらかを使います。どちらも同じエージェントフォルダーにあり、どちらが使われるかは不明です。</translation>
    </message>
    <message>
        <source>%1 uses either this agent or the one in %2: which of their places goes first is not known.</source>
        <translation>%1 は、このエージェントと %2 のエージェントのどちらかを使います。どちらの場所が優先されるかは不明です。</translation>
    </message>
    <message>
        <source>%1 does not see this agent from %2: it looks no further up than the repository’s root %3.</source>
        <translation>%2 を起点とすると、%1 からこのエージェントは見えません。検索の範囲は、リポジトリのルート %3 までです。</translation>
    </message>
    <message>
        <source>Whether %1 sees this agent from %2 is not known: it belongs to the folder %3 above.</source>
        <translation>%2 を起点とした場合に、%1 からこのエージェントが見えるかどうかは不明です。上位のフォルダー %3 に属しています。</translation>
    </message>
    <message>
        <source>This is the source of the plugin “%1”; %2 uses the agent where the plugin is installed.</source>
        <translation>これはプラグイン「%1」のソースです。%2 は、このプラグインがインストールされている場所でエージェントを使います。</translation>
    </message>
    <message>
        <source>%1 sees this agent when it is started in %2.</source>
        <translation>%1 を %2 で起動すると、このエージェントが見えます。</translation>
    </message>
    <message>
        <source>%1 does not see this agent from %2: it belongs to %3.</source>
        <translation>%2 を起点とすると、%1 からこのエージェントは見えません。%3 に属しています。</translation>
    </message>
    <message>
        <source>%1 does not load this agent: the plugin “%2” is switched off.</source>
        <translation>%1 はこのエージェントを読み込みません。プラグイン「%2」が無効になっています。</translation>
    </message>
    <message>
        <source>%1 does not see this agent from %2: the plugin “%3” is installed for %4 only.</source>
        <translation>%2 を起点とすると、%1 からこのエージェントは見えません。プラグイン「%3」は %4 だけにインストールされています。</translation>
    </message>
    <message>
        <source>%1 does not see this agent from %2: the plugin “%3” is installed for other projects.</source>
        <translation>%2 を起点とすると、%1 からこのエージェントは見えません。プラグイン「%3」は別のプロジェクトにインストールされています。</translation>
    </message>
    <message>
        <source>%1 does not load this file.</source>
        <translation>%1 はこのファイルを読み込みません。</translation>
    </message>
    <message>
        <source>No name: %1 takes it for a note.</source>
        <translation>名前がないため、%1 はメモとみなします。</translation>
    </message>
    <message>
        <source>%1 looks at no folders inside its folder of agents.</source>
        <translation>%1 は、エージェントフォルダーの中にあるフォルダーを調べません。</translation>
    </message>
    <message>
        <source>No client reads agents from %1.</source>
        <translation>%1 からエージェントを読み取るクライアントはありません。</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隠れている</translation>
    </message>
    <message>
        <source>Not known which</source>
        <translation>どれか不明</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not seen from here</source>
        <translation>ここからは見えない</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>読み込まれない</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Read by no client</source>
        <translation>読み取るクライアントなし</translation>
    </message>
</context>
<context>
    <name>dossier::StructureController</name>
    <message>
        <source>Fold or Open &amp;Here</source>
        <translation>ここを折りたたむ／展開(&amp;H)</translation>
    </message>
    <message>
        <source>Fold or Open &amp;All Sections</source>
        <translation>すべてのセクションを折りたたむ／展開(&amp;A)</translation>
    </message>
    <message>
        <source>Fold or Open Hea&amp;der</source>
        <translation>ヘッダーを折りたたむ／展開(&amp;D)</translation>
    </message>
    <message>
        <source>Outl&amp;ine</source>
        <translation>アウトライン(&amp;I)</translation>
    </message>
    <message>
        <source>Fol&amp;ding</source>
        <translation>折りたたみ(&amp;D)</translation>
    </message>
    <message>
        <source>There is nothing to fold around the cursor.</source>
        <translation>カーソルの位置に折りたためるものはありません。</translation>
    </message>
    <message>
        <source>There is no section, no tag and no code block to fold in this prompt.</source>
        <translation>このプロンプトには、折りたためるセクション、タグ、コードブロックがありません。</translation>
    </message>
    <message>
        <source>There is no header to fold.</source>
        <translation>折りたためるヘッダーはありません。</translation>
    </message>
</context>
<context>
    <name>dossier::Suppression</name>
    <message>
        <source>The file has no header in which a rule could be turned off.</source>
        <translation>ファイルにヘッダーがないため、ルールをオフにできません。</translation>
    </message>
</context>
<context>
    <name>dossier::Swatch</name>
    <message>
        <source>none</source>
        <comment>no colour</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>No colour: removes the field</source>
        <translation>色なし（フィールドを削除します）</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1、%2 / %3</translation>
    </message>
</context>
<context>
    <name>dossier::TabBar</name>
    <message>
        <source>Close this tab</source>
        <translation>このタブを閉じる</translation>
    </message>
</context>
<context>
    <name>dossier::TabController</name>
    <message>
        <source>Reopen Close&amp;d Tab</source>
        <translation>閉じたタブを開き直す(&amp;D)</translation>
    </message>
    <message>
        <source>All Tab&amp;s …</source>
        <translation>すべてのタブ(&amp;S)…</translation>
    </message>
    <message>
        <source>P&amp;in Tab</source>
        <translation>タブをピン留め(&amp;I)</translation>
    </message>
</context>
<context>
    <name>dossier::Terminal</name>
    <message>
        <source>“%1” is not handed to another program: it could be taken for something else than a name. Use letters, digits and hyphens.</source>
        <translation>「%1」は別のプログラムに渡されません。名前以外のものと解釈されるおそれがあります。英字、数字、ハイフンを使ってください。</translation>
    </message>
    <message>
        <source>%1 was not found: no program “%2” in the folders of PATH. Install it, or start Dossier from a terminal where it is found.</source>
        <translation>%1 が見つかりませんでした。PATH のフォルダーにプログラム「%2」がありません。インストールするか、プログラムが見つかるターミナルから Dossier を起動してください。</translation>
    </message>
    <message>
        <source>It is not known how %1 does that.</source>
        <translation>%1 でそれを行う方法は不明です。</translation>
    </message>
    <message>
        <source>The terminal “%1” was not found in the folders of PATH. Choose another one in the preferences, or copy the command.</source>
        <translation>ターミナル「%1」が PATH のフォルダーに見つかりませんでした。環境設定で別のものを選択するか、コマンドをコピーしてください。</translation>
    </message>
</context>
<context>
    <name>dossier::TextFieldEditor</name>
    <message>
        <source>separated by commas</source>
        <translation>コンマ区切り</translation>
    </message>
</context>
<context>
    <name>dossier::TextLost</name>
    <message>
        <source>Text behind “ #” is a comment and does not reach the client.</source>
        <translation>「 #」より後のテキストはコメントになり、クライアントに渡されません。</translation>
    </message>
    <message>
        <source>%1 does not get this text: behind “ #” the rest of “%2” is a comment.</source>
        <translation>%1 にこのテキストは渡されません。「 #」があるため、「%2」の残りはコメントになります。</translation>
    </message>
    <message>
        <source>Quote “%1” with this text</source>
        <translation>「%1」をこのテキストも含めて引用符で囲む</translation>
    </message>
</context>
<context>
    <name>dossier::TextReport</name>
    <message>
        <source>Files checked: %1. Errors: %2, warnings: %3, tips: %4.</source>
        <translation>チェックしたファイル：%1。エラー：%2、警告：%3、ヒント：%4。</translation>
    </message>
    <message>
        <source>Not shown: %1.</source>
        <translation>表示していないもの：%1。</translation>
    </message>
</context>
<context>
    <name>dossier::TextSearch</name>
    <message>
        <source>The expression cannot be read: %1 (at character %2).</source>
        <translation>正規表現を解釈できません：%1（%2 文字目）。</translation>
    </message>
</context>
<context>
    <name>dossier::TextSecret</name>
    <message>
        <source>an access key of AWS</source>
        <translation>AWS のアクセスキー</translation>
    </message>
    <message>
        <source>a token of GitHub</source>
        <translation>GitHub のトークン</translation>
    </message>
    <message>
        <source>a token of GitLab</source>
        <translation>GitLab のトークン</translation>
    </message>
    <message>
        <source>a key of Anthropic</source>
        <translation>Anthropic のキー</translation>
    </message>
    <message>
        <source>a key of OpenAI</source>
        <translation>OpenAI のキー</translation>
    </message>
    <message>
        <source>a token of Slack</source>
        <translation>Slack のトークン</translation>
    </message>
    <message>
        <source>a key of Google</source>
        <translation>Google のキー</translation>
    </message>
    <message>
        <source>a token of npm</source>
        <translation>npm のトークン</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>The text holds what looks like a key or a token.</source>
        <translation>テキストにキーまたはトークンらしきものが含まれています。</translation>
    </message>
    <message>
        <source>This looks like %1. Whoever reads the file can use it, and each run sends it to the model: keep it in an environment variable, and make a new one.</source>
        <translation>%1のようです。ファイルを読む人は誰でも使うことができ、実行のたびにモデルにも送信されます。環境変数に保存し、新しいものを発行してください。</translation>
    </message>
</context>
<context>
    <name>dossier::ToolNotAllowed</name>
    <message>
        <source>The prompt speaks of a tool that the agent is not given.</source>
        <translation>プロンプトが、エージェントに与えられていないツールに触れています。</translation>
    </message>
    <message>
        <source>The prompt speaks of the tool “%1”, which %2 does not give this agent.</source>
        <translation>プロンプトがツール「%1」に触れていますが、%2 はこのエージェントにそのツールを与えません。</translation>
    </message>
    <message>
        <source>These are the tools.</source>
        <translation>与えられるツールはこちらです。</translation>
    </message>
</context>
<context>
    <name>dossier::ToolNotMentioned</name>
    <message>
        <source>A tool is given that the prompt never speaks of.</source>
        <translation>プロンプトが触れていないツールが与えられています。</translation>
    </message>
    <message>
        <source>The prompt never speaks of “%1”.</source>
        <translation>プロンプトは「%1」に触れていません。</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsAgentList</name>
    <message>
        <source>The list of agents to call counts for the main agent only.</source>
        <translation>呼び出せるエージェントのリストは、メインエージェントでのみ有効です。</translation>
    </message>
    <message>
        <source>%1 keeps to “%2” only where this agent runs as the main agent; called by another, it may call any.</source>
        <translation>%1 が「%2」を守るのは、このエージェントがメインエージェントとして動く場合だけです。ほかから呼び出された場合は、どのエージェントも呼び出せます。</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsEditor</name>
    <message>
        <source>Nothing is written until the first tool is ticked.</source>
        <translation>最初のツールをチェックするまで、何も書き込まれません。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>すべてのツール</translation>
    </message>
    <message>
        <source>Only these:</source>
        <translation>次のもののみ：</translation>
    </message>
    <message>
        <source>All but these:</source>
        <translation>次のもの以外すべて：</translation>
    </message>
    <message>
        <source>Others, such as mcp__server__tool or Agent(a, b)</source>
        <translation>その他（例：mcp__server__tool、Agent(a, b)）</translation>
    </message>
    <message>
        <source>Other tools</source>
        <translation>その他のツール</translation>
    </message>
    <message>
        <source>May use: %1. A limit is written, but not applied.</source>
        <translation>使用可：%1。制限が書かれていますが、適用されていません。</translation>
    </message>
    <message>
        <source>May use: %1</source>
        <translation>使用可：%1</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsEmpty</name>
    <message>
        <source>The list of tools is empty: the agent gets none.</source>
        <translation>ツールのリストが空のため、エージェントにツールが与えられません。</translation>
    </message>
    <message>
        <source>%1 gives this agent no tool at all: the list is empty. Without the line it gets all of them.</source>
        <translation>リストが空のため、%1 はこのエージェントにツールを 1 つも与えません。この行がなければ、すべてのツールが与えられます。</translation>
    </message>
    <message>
        <source>Remove “tools”: it may use every tool</source>
        <translation>「tools」を削除（すべてのツールを使えるようになります）</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsInBothLists</name>
    <message>
        <source>A tool is both given and taken away.</source>
        <translation>同じツールが許可と禁止の両方に指定されています。</translation>
    </message>
    <message>
        <source>%1 does not give “%2”: it stands in both lists, and taking away wins.</source>
        <translation>「%2」は両方のリストにあり、禁止が優先されるため、%1 はこのツールを与えません。</translation>
    </message>
    <message>
        <source>Here it is taken away.</source>
        <translation>ここで禁止されています。</translation>
    </message>
    <message>
        <source>Remove it from “tools”</source>
        <translation>「tools」から削除</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsNeverGiven</name>
    <message>
        <source>The client gives this tool to no agent.</source>
        <translation>クライアントはこのツールをエージェントに与えません。</translation>
    </message>
    <message>
        <source>%1 never gives “%2” to an agent that another one calls, even if it is listed.</source>
        <translation>ほかから呼び出されるエージェントには、リストにあっても、%1 は「%2」を与えません。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsOldName</name>
    <message>
        <source>The tool has another name today.</source>
        <translation>ツールの名前が変わっています。</translation>
    </message>
    <message>
        <source>%1 calls “%2” “%3” today; the old name still counts.</source>
        <translation>%1 では「%2」は現在「%3」という名前です。古い名前もまだ有効です。</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>%1 に変更</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsPage</name>
    <message>
        <source>All tools</source>
        <translation>すべてのツール</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>読み取りのみ</translation>
    </message>
    <message>
        <source>Read, and look into the web</source>
        <translation>読み取りと Web の参照</translation>
    </message>
    <message>
        <source>Read and change files</source>
        <translation>ファイルの読み取りと変更</translation>
    </message>
    <message>
        <source>Read, change files and run commands</source>
        <translation>ファイルの読み取りと変更、コマンドの実行</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>What may it use?</source>
        <translation>何を使えるようにしますか？</translation>
    </message>
    <message>
        <source>What it may use</source>
        <translation>使えるもの</translation>
    </message>
    <message>
        <source>Only these:</source>
        <translation>次のもののみ：</translation>
    </message>
    <message>
        <source>Others, such as mcp__server__tool</source>
        <translation>その他（例：mcp__server__tool）</translation>
    </message>
    <message>
        <source>Other tools</source>
        <translation>その他のツール</translation>
    </message>
    <message>
        <source>Can use: %1</source>
        <translation>使用可：%1</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsPattern</name>
    <message>
        <source>A pattern behind a tool is not promised to limit it.</source>
        <translation>ツールの後のパターンで確実に制限できるとは限りません。</translation>
    </message>
    <message>
        <source>%1 takes “%2” here, but does not promise to hold the agent to what stands in parentheses; a hook or the permission settings do.</source>
        <translation>%1 はここの「%2」を受け付けますが、かっこ内の内容に制限されるとは限りません。確実に制限するには、フックまたは権限の設定を使ってください。</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsPlanExit</name>
    <message>
        <source>“ExitPlanMode” is given in the permission mode “plan” only.</source>
        <translation>「ExitPlanMode」は権限モード「plan」でのみ与えられます。</translation>
    </message>
    <message>
        <source>%1 gives “%2” to an agent only with “permissionMode: plan”.</source>
        <translation>%1 は、「permissionMode: plan」の場合にのみエージェントに「%2」を与えます。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsServersAll</name>
    <message>
        <source>“mcp__*” gives no tools; it only takes them away.</source>
        <translation>「mcp__*」ではツールを与えられません。禁止にのみ使えます。</translation>
    </message>
    <message>
        <source>%1 understands “%2” in “disallowedTools” only; to give tools, name each server, as in “mcp__github”.</source>
        <translation>%1 で「%2」が有効なのは「disallowedTools」だけです。ツールを与えるには、「mcp__github」のようにサーバーを個別に指定してください。</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsTwice</name>
    <message>
        <source>A tool stands twice in one list.</source>
        <translation>1 つのリストに同じツールが 2 回あります。</translation>
    </message>
    <message>
        <source>“%1” stands twice in “%2”; once is enough.</source>
        <translation>「%1」が「%2」に 2 回あります。1 回で十分です。</translation>
    </message>
    <message>
        <source>Keep each tool once</source>
        <translation>各ツールを 1 つだけ残す</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsUnknown</name>
    <message>
        <source>The client has no tool of this name for agents.</source>
        <translation>エージェントに使えるこの名前のツールは、クライアントにありません。</translation>
    </message>
    <message>
        <source>“%1” is unknown too.</source>
        <translation>「%1」も不明です。</translation>
    </message>
    <message>
        <source>%1 knows no tool of this list, “%2” for one, and refuses to start an agent without tools.</source>
        <translation>「%2」をはじめ、このリストに %1 が認識するツールはありません。ツールのないエージェントは起動されません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has no tool “%2” of its own, nor %n others of this list; names of tools are exact.</source>
        <translation>
            <numerusform>%1 に組み込みのツール「%2」はなく、このリストのほかの %n 個もありません。ツール名は正確に書く必要があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no tool “%2” of its own; names of tools are exact.</source>
        <translation>%1 に組み込みのツール「%2」はありません。ツール名は正確に書く必要があります。</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>%1 に変更</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsWidenedByMemory</name>
    <message>
        <source>“memory” gives tools that “tools” leaves out.</source>
        <translation>「memory」により、「tools」にないツールが与えられます。</translation>
    </message>
    <message>
        <source>%1 gives this agent more than “tools” says: a memory turns on %2.</source>
        <translation>%1 はこのエージェントに「tools」の指定を超えるツールを与えます。メモリにより %2 が有効になります。</translation>
    </message>
    <message>
        <source>This list leaves them out.</source>
        <translation>このリストには含まれていません。</translation>
    </message>
    <message>
        <source>Add %1 to “tools”</source>
        <translation>%1 を「tools」に追加</translation>
    </message>
    <message>
        <source>Remove “memory”</source>
        <translation>「memory」を削除</translation>
    </message>
</context>
<context>
    <name>dossier::Trash</name>
    <message>
        <source>%1 was not deleted: it could not be put in the trash (%2). A file manager may delete it for good.</source>
        <translation>%1 を削除できませんでした。ごみ箱に移動できません（%2）。ファイルマネージャーなら完全に削除できることがあります。</translation>
    </message>
</context>
<context>
    <name>dossier::UnbalancedTags</name>
    <message>
        <source>A tag in the prompt has no counterpart.</source>
        <translation>プロンプトのタグに、対応するタグがありません。</translation>
    </message>
    <message>
        <source>“&lt;/%1&gt;” closes more parts than “&lt;%1&gt;” begins.</source>
        <translation>「&lt;/%1&gt;」の数が「&lt;%1&gt;」より多くなっています。</translation>
    </message>
    <message>
        <source>“&lt;%1&gt;” begins more parts than “&lt;/%1&gt;” closes.</source>
        <translation>「&lt;%1&gt;」の数が「&lt;/%1&gt;」より多くなっています。</translation>
    </message>
</context>
<context>
    <name>dossier::UnclosedFence</name>
    <message>
        <source>A block of code in the prompt is not closed.</source>
        <translation>プロンプトのコードブロックが閉じていません。</translation>
    </message>
    <message>
        <source>This block of code is not closed, so the rest of the prompt is part of it.</source>
        <translation>このコードブロックが閉じていないため、プロンプトの残りもコードブロックになります。</translation>
    </message>
    <message>
        <source>Close it at the end</source>
        <translation>末尾で閉じる</translation>
    </message>
</context>
<context>
    <name>dossier::UndoKeys</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>dossier::UndoPlan</name>
    <message>
        <source>Back to what it was</source>
        <translation>前の状態に戻します</translation>
    </message>
    <message>
        <source>It was changed since; going back loses that too.</source>
        <translation>その後変更されています。元に戻すと、その変更も失われます。</translation>
    </message>
    <message>
        <source>It was deleted or moved since.</source>
        <translation>その後削除または移動されています。</translation>
    </message>
    <message>
        <source>Away with what was made</source>
        <translation>作成したものを削除します</translation>
    </message>
    <message>
        <source>It was changed since; it goes to the trash with that.</source>
        <translation>その後変更されています。その変更ごとごみ箱に移動します。</translation>
    </message>
    <message>
        <source>There is another file in its place, which would be lost.</source>
        <translation>その場所に別のファイルがあります。元に戻すと、そのファイルは失われます。</translation>
    </message>
    <message>
        <source>There is another file in the place where %1 came from.</source>
        <translation>%1 の元の場所に別のファイルがあります。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す：%1</translation>
    </message>
</context>
<context>
    <name>dossier::UnindentedLine</name>
    <message>
        <source>A line continues a value without indentation.</source>
        <translation>値の続きの行がインデントされていません。</translation>
    </message>
    <message>
        <source>Line %1 continues “%2” without indentation.</source>
        <translation>%1 行目は「%2」の続きですが、インデントされていません。</translation>
    </message>
    <message>
        <source>Indent line %1</source>
        <translation>%1 行目をインデント</translation>
    </message>
    <message>
        <source>Indent lines %1–%2</source>
        <translation>%1～%2 行目をインデント</translation>
    </message>
    <message>
        <source>Line %1 continues “%2” without indentation and does not belong to it any more.</source>
        <translation>%1 行目は「%2」の続きですが、インデントされていないため、その値に含まれません。</translation>
    </message>
    <message>
        <source>Quote “%1”: no word changes</source>
        <translation>「%1」を引用符で囲む（文言は変わりません）</translation>
    </message>
</context>
<context>
    <name>dossier::UnknownKey</name>
    <message>
        <source>The client knows no field of this name and ignores it.</source>
        <translation>クライアントはこの名前のフィールドを認識せず、無視します。</translation>
    </message>
    <message>
        <source>%1 knows no field “%2” and ignores it.</source>
        <translation>%1 はフィールド「%2」を認識せず、無視します。</translation>
    </message>
</context>
<context>
    <name>dossier::UnknownSuppression</name>
    <message>
        <source>A comment turns off a rule that there is not.</source>
        <translation>コメントが存在しないルールをオフにしています。</translation>
    </message>
    <message>
        <source>Dossier has no rule “%1”, so this comment turns nothing off.</source>
        <translation>Dossier にルール「%1」はないため、このコメントでオフになるルールはありません。</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>%1 に変更</translation>
    </message>
</context>
<context>
    <name>dossier::UnknownValue</name>
    <message>
        <source>“%1” has none of the values that the client knows.</source>
        <translation>「%1」の値が、クライアントの対応する値ではありません。</translation>
    </message>
    <message>
        <source>%1 knows no such value of “%2”; it knows: %3.</source>
        <translation>「%2」のこの値に %1 は対応していません。使える値：%3。</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>「%1」に変更</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
</context>
<context>
    <name>dossier::UnquotedColon</name>
    <message>
        <source>A value without quotes holds a colon and a space.</source>
        <translation>引用符なしの値に、コロンと空白が含まれています。</translation>
    </message>
    <message>
        <source>%1 cannot repair a header that also has a block of text.</source>
        <translation>テキストブロックもあるヘッダーを、%1 は修復できません。</translation>
    </message>
    <message>
        <source>Quote “%1”: no word changes</source>
        <translation>「%1」を引用符で囲む（文言は変わりません）</translation>
    </message>
    <message>
        <source>The client cannot repair the unquoted “: ” in “%1”.</source>
        <translation>クライアントは「%1」にある引用符なしの「: 」を修復できません。</translation>
    </message>
    <message>
        <source>%1 loads this agent by its file name alone, without its fields, because of the unquoted “: ” in “%2”.</source>
        <translation>「%2」に引用符なしの「: 」があるため、%1 はファイル名だけでこのエージェントを読み込み、フィールドは使いません。</translation>
    </message>
    <message>
        <source>%1 repairs the unquoted “: ” in “%2”; strict readers such as Copilot CLI do not and leave the agent out.</source>
        <translation>%1 は「%2」にある引用符なしの「: 」を修復しますが、Copilot CLI などの厳密な処理系は修復せず、エージェントを除外します。</translation>
    </message>
</context>
<context>
    <name>dossier::UnsetCommand</name>
    <message>
        <source>Removes fields.</source>
        <translation>フィールドを削除します。</translation>
    </message>
    <message>
        <source>“unset” takes a file and at least one KEY.</source>
        <translation>「unset」にはファイルと、1 つ以上の KEY を指定します。</translation>
    </message>
</context>
<context>
    <name>dossier::ValidatorAnswer</name>
    <message>
        <source>Its answer is of a form that is not known here. It stands below as it came.</source>
        <translation>回答の形式が不明です。受け取ったままの内容を下に示します。</translation>
    </message>
</context>
<context>
    <name>dossier::Verdict</name>
    <message>
        <source>Can use: %1</source>
        <translation>使用可：%1</translation>
    </message>
    <message>
        <source>%1 loads this agent without its fields.</source>
        <translation>%1 はこのエージェントをフィールドなしで読み込みます。</translation>
    </message>
    <message>
        <source>%1 loads this agent.</source>
        <translation>%1 はこのエージェントを読み込みます。</translation>
    </message>
    <message>
        <source>No name: %1 takes it for a note.</source>
        <translation>名前がないため、%1 はメモとみなします。</translation>
    </message>
    <message>
        <source>%1 does not load this agent, and shows no message.</source>
        <translation>%1 はこのエージェントを読み込まず、メッセージも表示しません。</translation>
    </message>
    <message>
        <source>%1 does not load this agent.</source>
        <translation>%1 はこのエージェントを読み込みません。</translation>
    </message>
    <message numerus="yes">
        <source>Can use: %1 · ≈ %Ln token(s) in every session</source>
        <translation>
            <numerusform>使用可：%1 · 毎回のセッションで約 %Ln トークン</numerusform>
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
        <translation>問題</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
</context>
<context>
    <name>dossier::VersionStore</name>
    <message>
        <source>Earlier versions of files are not kept for now: %1 cannot be written (%2). Free space or change the permissions there.</source>
        <translation>現在、ファイルの以前のバージョンは保管されません。%1 に書き込めません（%2）。空き容量を増やすか、アクセス権を変更してください。</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>フォルダーを作成できません</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>別のプログラムが使用中です</translation>
    </message>
</context>
<context>
    <name>dossier::VersionsDialog</name>
    <message>
        <source>The last %1 states of each file that was open or written here, none above %2; of all files together the newest %3, in %4.</source>
        <translation>ここで開いたか書き込んだ各ファイルについて、最新の %1 個の状態を保管します。%2 を超えるものは保管しません。全ファイルの合計では、新しいものから %3 までを %4 に保管します。</translation>
    </message>
    <message>
        <source>Earlier Versions of %1</source>
        <translation>%1 の以前のバージョン</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>以前のバージョン</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>前へ(&amp;P)</translation>
    </message>
    <message>
        <source>To the difference above (Shift+F7)</source>
        <translation>前の相違点へ（Shift+F7）</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>To the next difference (F7)</source>
        <translation>次の相違点へ（F7）</translation>
    </message>
    <message>
        <source>Take This &amp;Difference</source>
        <translation>この相違点を取り込む(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Take This Version</source>
        <translation>このバージョンを採用(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>No earlier version of this file is kept yet. Each state that is opened, saved or found changed will be listed here.</source>
        <translation>このファイルの以前のバージョンはまだ保管されていません。開いたとき、保存したとき、変更が見つかったときの状態がここに表示されます。</translation>
    </message>
    <message>
        <source>The text is too large to be shown beside this version; it can still be taken as a whole.</source>
        <translation>テキストが大きすぎるため、このバージョンと並べて表示できません。全体を採用することはできます。</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <translation>バージョン：%1</translation>
    </message>
    <message>
        <source>The text now</source>
        <translation>現在のテキスト</translation>
    </message>
    <message numerus="yes">
        <source>The text now differs from this version in %n place(s).</source>
        <translation>
            <numerusform>現在のテキストは、このバージョンと %n か所異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The text now is this version.</source>
        <translation>現在のテキストはこのバージョンと同じです。</translation>
    </message>
    <message>
        <source>The text is the same; line ends or encoding are others.</source>
        <translation>テキストは同じです。改行コードまたは文字コードだけが異なります。</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>%1 は読み取り専用で開いています。</translation>
    </message>
    <message>
        <source>Makes these lines of the text as they were (%1); nothing is written to the file</source>
        <translation>テキストのこれらの行を以前の状態に戻します（%1）。ファイルには何も書き込まれません</translation>
    </message>
    <message>
        <source>Makes the text what it was, as one step that can be undone (%1); nothing is written to the file</source>
        <translation>テキストを以前の状態に戻します（%1）。1 回の操作として元に戻せます。ファイルには何も書き込まれません</translation>
    </message>
    <message>
        <source>Taken into the text; it is not saved yet.</source>
        <translation>テキストに取り込みました。まだ保存されていません。</translation>
    </message>
    <message>
        <source>The text is this version again; it is not saved yet.</source>
        <translation>テキストがこのバージョンに戻りました。まだ保存されていません。</translation>
    </message>
    <message>
        <source>The version could not be taken into the text.</source>
        <translation>このバージョンをテキストに取り込めませんでした。</translation>
    </message>
</context>
<context>
    <name>dossier::VersionsModel</name>
    <message>
        <source>As opened here</source>
        <translation>ここで開いた時点</translation>
    </message>
    <message>
        <source>Changed outside, found when opened</source>
        <translation>外部で変更（開いたときに検出）</translation>
    </message>
    <message>
        <source>Changed outside</source>
        <translation>外部で変更</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>ここで保存</translation>
    </message>
    <message>
        <source>Written by a command</source>
        <translation>コマンドによる書き込み</translation>
    </message>
    <message>
        <source>Before it was written here</source>
        <translation>ここで書き込む前</translation>
    </message>
    <message>
        <source>Changed outside, found when written</source>
        <translation>外部で変更（書き込み時に検出）</translation>
    </message>
    <message>
        <source>first</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>line ends or encoding</source>
        <translation>改行コードまたは文字コード</translation>
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
        <translation>大きすぎるため保管されていません。存在したことだけが記録されています。</translation>
    </message>
    <message>
        <source>Not kept any more: it is only known that it was.</source>
        <translation>現在は保管されていません。存在したことだけが記録されています。</translation>
    </message>
    <message>
        <source>%1 (too large to be kept)</source>
        <translation>%1（大きすぎて保管なし）</translation>
    </message>
    <message>
        <source>%1 (not kept any more)</source>
        <translation>%1（現在は保管なし）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>dossier::ViewsList</name>
    <message>
        <source>Views of all agents</source>
        <translation>すべてのエージェントのビュー</translation>
    </message>
</context>
<context>
    <name>dossier::ViewsModel</name>
    <message>
        <source>Overview</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>All agents of all places in one table</source>
        <translation>すべての場所のすべてのエージェントを 1 つの表に表示</translation>
    </message>
    <message>
        <source>Won’t load</source>
        <translation>読み込まれない</translation>
    </message>
    <message>
        <source>Agents that their client does not load, or that may do more than is written</source>
        <translation>クライアントが読み込まないエージェント、または記述以上の権限を持つエージェント</translation>
    </message>
    <message>
        <source>Not as written</source>
        <translation>記述どおりでない</translation>
    </message>
    <message>
        <source>Agents that their client reads otherwise than written</source>
        <translation>クライアントが記述とは異なる読み取り方をするエージェント</translation>
    </message>
    <message>
        <source>Changed outside</source>
        <translation>外部で変更</translation>
    </message>
    <message>
        <source>What others changed since you last saw it here</source>
        <translation>ここで最後に確認した後の外部での変更</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>同名</translation>
    </message>
    <message>
        <source>Names that several files have, and which of them is used</source>
        <translation>複数のファイルが使う名前と、そのうち使われるファイル</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>トークン予算</translation>
    </message>
    <message>
        <source>How many tokens all descriptions take of every session, and how alike they are</source>
        <translation>毎回のセッションで全説明が消費するトークン数と、説明どうしの類似度</translation>
    </message>
    <message>
        <source>What Dossier wrote</source>
        <translation>Dossier の書き込み履歴</translation>
    </message>
    <message>
        <source>Every write, with a way back</source>
        <translation>すべての書き込み。元に戻すこともできます</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>view, count</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>dossier::Watcher</name>
    <message numerus="yes">
        <source>Changes in %n folder(s), such as %1, are noticed only every %2 seconds, as the system watches no more folders. Show fewer places, or raise the system’s limit fs.inotify.max_user_watches.</source>
        <translation>
            <numerusform>%1 など %n 個のフォルダーの変更は、%2 秒ごとにしか検出されません。システムがこれ以上フォルダーを監視できないためです。表示する場所を減らすか、システムの上限 fs.inotify.max_user_watches を引き上げてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes in %n folder(s), such as %1, are noticed only every %2 seconds, as the system watches no more folders. Show fewer places to notice them sooner.</source>
        <translation>
            <numerusform>%1 など %n 個のフォルダーの変更は、%2 秒ごとにしか検出されません。システムがこれ以上フォルダーを監視できないためです。早く検出するには、表示する場所を減らしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes in %n folder(s) on a network, such as %1, are noticed only every %2 seconds, as a network tells of none. Wait so long after a change there, or work in a folder of this computer.</source>
        <translation>
            <numerusform>%1 などネットワーク上の %n 個のフォルダーの変更は、%2 秒ごとにしか検出されません。ネットワークからは変更が通知されないためです。変更後にその時間だけ待つか、このコンピューター上のフォルダーで作業してください。</numerusform>
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
        <translation>Claude Code のエージェントをテキストとフォームで作成し、保存する前に読み込まれるかどうかを確認できます。</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Shows every agent of a project, or drop it here</source>
        <translation>プロジェクトのすべてのエージェントを表示します。ここにドロップすることもできます</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>A single agent file</source>
        <translation>1 つのエージェントファイルだけを開きます</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新規：%1</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;open&quot;&gt;%1&lt;/a&gt; in %2</source>
        <comment>file in folder</comment>
        <translation>&lt;a href=&quot;open&quot;&gt;%1&lt;/a&gt;（%2）</translation>
    </message>
    <message>
        <source>In the handbook: %1</source>
        <comment>the title of a page</comment>
        <translation>ハンドブック：%1</translation>
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
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open File …</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Add &amp;Folder …</source>
        <translation>フォルダーを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;As …</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save A&amp;ll</source>
        <translation>すべて保存(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close O&amp;thers</source>
        <translation>ほかのタブを閉じる(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Earlier Versions …</source>
        <translation>以前のバージョン(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;New Agent …</source>
        <translation>新しいエージェント(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Dupl&amp;icate …</source>
        <translation>複製(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Move …</source>
        <translation>移動(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Copy To …</source>
        <translation>別の場所にコピー(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Com&amp;pare With …</source>
        <translation>比較(&amp;P)…</translation>
    </message>
    <message>
        <source>Compare With &amp;Last Commit</source>
        <translation>最後のコミットと比較(&amp;L)</translation>
    </message>
    <message>
        <source>Compare With Fil&amp;e on Disk</source>
        <translation>ディスク上のファイルと比較(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo Last Batch …</source>
        <translation>直前の一括変更を元に戻す(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;What Dossier Wrote</source>
        <translation>Dossier の書き込み履歴(&amp;W)</translation>
    </message>
    <message>
        <source>Copy Command to &amp;Try It</source>
        <translation>起動コマンドをコピー(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find …</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>R&amp;eplace …</source>
        <translation>置換(&amp;E)…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go to Line …</source>
        <translation>行へ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation>インデント(&amp;I)</translation>
    </message>
    <message>
        <source>Unin&amp;dent</source>
        <translation>インデント解除(&amp;D)</translation>
    </message>
    <message>
        <source>Fix Problem in This &amp;Line …</source>
        <translation>この行の問題を修正(&amp;L)…</translation>
    </message>
    <message>
        <source>Fi&amp;x All Safe Problems …</source>
        <translation>安全な修正をすべて適用(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>テキスト(&amp;T)</translation>
    </message>
    <message>
        <source>Text With Pre&amp;view</source>
        <translation>テキストとプレビュー(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>プレビュー(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;Agents</source>
        <translation>エージェントを表示(&amp;A)</translation>
    </message>
    <message>
        <source>Show &amp;Fields</source>
        <translation>フィールドを表示(&amp;F)</translation>
    </message>
    <message>
        <source>Show P&amp;roblems</source>
        <translation>問題を表示(&amp;R)</translation>
    </message>
    <message>
        <source>Wrap &amp;Lines</source>
        <translation>行を折り返す(&amp;L)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>標準サイズ(&amp;N)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Next P&amp;roblem</source>
        <translation>次の問題(&amp;R)</translation>
    </message>
    <message>
        <source>Previous Pro&amp;blem</source>
        <translation>前の問題(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <translation>エージェント(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>フィールド(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>問題(&amp;P)</translation>
    </message>
    <message>
        <source>Where It &amp;Loads</source>
        <translation>読み込み可否(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Who Would Be Asked?</source>
        <translation>呼び出し予測(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Overview and Other Views</source>
        <translation>一覧とその他のビュー(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Next Tab</source>
        <translation>次のタブ(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Tab</source>
        <translation>前のタブ(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;About Dossier</source>
        <translation>Dossier について(&amp;A)</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>診断情報をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>システムに合わせる(&amp;A)</translation>
    </message>
    <message>
        <source>English</source>
        <comment>the name of this language, in itself</comment>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Next Pan&amp;e</source>
        <translation>次のペイン(&amp;E)</translation>
    </message>
    <message>
        <source>Previo&amp;us Pane</source>
        <translation>前のペイン(&amp;U)</translation>
    </message>
</context>
<context>
    <name>dossier::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>書式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>エージェント(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Th&amp;eme</source>
        <translation>テーマ(&amp;E)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>Main Tool Bar</source>
        <translation>メインツールバー</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>New agent from a template</source>
        <translation>テンプレートから新しいエージェントを作成</translation>
    </message>
</context>
<context>
    <name>dossier::WindowsLineEnds</name>
    <message>
        <source>Windows line ends keep the client from repairing the header.</source>
        <translation>Windows の改行コードが原因で、クライアントがヘッダーを修復できません。</translation>
    </message>
    <message>
        <source>%1 drops this agent because of its Windows line ends: with them it cannot repair the unquoted “: ” in line %2.</source>
        <translation>%1 は Windows の改行コードが原因でこのエージェントを除外します。%2 行目にある引用符なしの「: 」を修復できません。</translation>
    </message>
    <message>
        <source>%1 drops this agent because of its Windows line ends: with them it cannot repair the header.</source>
        <translation>%1 は Windows の改行コードが原因でこのエージェントを除外します。ヘッダーを修復できません。</translation>
    </message>
</context>
<context>
    <name>dossier::Wording</name>
    <message>
        <source>The prompt holds a place that was to be filled in.</source>
        <translation>プロンプトに未記入の箇所が残っています。</translation>
    </message>
    <message>
        <source>“%1” was left here to be filled in; the model reads it as it stands.</source>
        <translation>「%1」が未記入のまま残っています。モデルはこれをそのまま読み取ります。</translation>
    </message>
    <message>
        <source>The prompt names a folder of one person’s home.</source>
        <translation>プロンプトに個人のホームフォルダーのパスがあります。</translation>
    </message>
    <message>
        <source>“%1” is the home folder of one person: on another computer there is none. “~/” or a path from the project’s folder goes everywhere.</source>
        <translation>「%1」は個人のホームフォルダーで、ほかのコンピューターにはありません。「~/」またはプロジェクトフォルダーからのパスなら、どこでも使えます。</translation>
    </message>
    <message>
        <source>The prompt holds a {{variable}} that nothing fills in.</source>
        <translation>プロンプトに、値の入らない {{変数}} があります。</translation>
    </message>
    <message>
        <source>Nothing fills in “%1”: the model reads it as it stands.</source>
        <translation>「%1」には何も代入されません。モデルはこれをそのまま読み取ります。</translation>
    </message>
    <message>
        <source>The prompt leaves open what is to be done.</source>
        <translation>プロンプトに、するべきかどうかがあいまいな指示があります。</translation>
    </message>
    <message>
        <source>“%1” leaves open whether it is to be done; say when it is, and when not.</source>
        <translation>「%1」では、するべきかどうかがはっきりしません。どのような場合に行い、どのような場合に行わないのかを書いてください。</translation>
    </message>
    <message>
        <source>Here it is again.</source>
        <translation>ここにもあります。</translation>
    </message>
</context>
<context>
    <name>dossier::Workspace</name>
    <message>
        <source>Untitled %1</source>
        <translation>無題 %1</translation>
    </message>
    <message>
        <source>The file has no place yet, so it belongs to no project. Save it first.</source>
        <translation>ファイルの場所がまだ決まっておらず、どのプロジェクトにも属していません。先に保存してください。</translation>
    </message>
    <message>
        <source>%1 is open in another tab. Close it there, or choose another name.</source>
        <translation>%1 は別のタブで開いています。そのタブを閉じるか、別の名前を選択してください。</translation>
    </message>
</context>
<context>
    <name>dossier::WriteObstacle</name>
    <message>
        <source>This is a folder, a pipe or a device, not a file.</source>
        <translation>これはファイルではなく、フォルダー、パイプ、またはデバイスです。</translation>
    </message>
    <message>
        <source>The file may not be written: its permissions forbid it.</source>
        <translation>アクセス権がないため、ファイルに書き込めません。</translation>
    </message>
    <message>
        <source>Its folder may not be written: its permissions forbid it.</source>
        <translation>アクセス権がないため、フォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>The name holds characters that no other program can be told. Rename the file first.</source>
        <translation>名前に、ほかのプログラムに渡せない文字が含まれています。先にファイルの名前を変更してください。</translation>
    </message>
    <message>
        <source>An administrator keeps this folder; Dossier leaves its files alone.</source>
        <translation>このフォルダーは管理者が管理しています。Dossier はその中のファイルを変更しません。</translation>
    </message>
    <message>
        <source>This is the copy of an installed plugin: an update would overwrite the change. Change it where the plugin is written.</source>
        <translation>これはインストールされたプラグインのコピーで、変更は更新時に上書きされます。プラグインの開発元の場所で変更してください。</translation>
    </message>
</context>
<context>
    <name>dossier::WrittenFiles</name>
    <message>
        <source>This write is not in the journal any more: only the newest ones are.</source>
        <translation>この書き込みは履歴に残っていません。残るのは新しいものだけです。</translation>
    </message>
</context>
<context>
    <name>dossier::WrongType</name>
    <message>
        <source>A field holds another kind of value than the client asks for.</source>
        <translation>フィールドの値の種類が、クライアントの求めるものと異なります。</translation>
    </message>
    <message>
        <source>%1 wants true or false in “%2”; what it does with another value is not known.</source>
        <translation>%1 では「%2」に true または false が必要です。ほかの値がどう扱われるかは不明です。</translation>
    </message>
    <message>
        <source>%1 wants a list of tools in “%2”, such as Read, Grep; what it does with another value is not known.</source>
        <translation>%1 では「%2」に「Read, Grep」のようなツールのリストが必要です。ほかの値がどう扱われるかは不明です。</translation>
    </message>
    <message>
        <source>%1 wants a list in “%2”; what it does with another value is not known.</source>
        <translation>%1 では「%2」にリストが必要です。ほかの値がどう扱われるかは不明です。</translation>
    </message>
    <message>
        <source>%1 wants a text in “%2”; what it does with another value is not known.</source>
        <translation>%1 では「%2」に文字列が必要です。ほかの値がどう扱われるかは不明です。</translation>
    </message>
</context>
<context>
    <name>dossier::yaml</name>
    <message>
        <source>This YAML holds more than %L1 values once its aliases are resolved.</source>
        <translation>この YAML は、エイリアスを展開すると値が %L1 個を超えます。</translation>
    </message>
    <message>
        <source>This YAML is nested more than %1 levels deep.</source>
        <translation>この YAML は、ネストが %1 階層を超えています。</translation>
    </message>
    <message>
        <source>This YAML is too long: the limit is %L1 characters.</source>
        <translation>この YAML は長すぎます。上限は %L1 文字です。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Editor for AI-agent files: Markdown with a YAML header.</source>
        <translation>AI エージェントファイル（YAML ヘッダー付き Markdown）のエディター。</translation>
    </message>
    <message>
        <source>Writes a picture of the window once everything is shown, and ends.</source>
        <translation>すべて表示された時点でウィンドウの画像を書き込み、終了します。</translation>
    </message>
    <message>
        <source>Opens a window of its own beside a running one.</source>
        <translation>実行中のウィンドウとは別に、新しいウィンドウを開きます。</translation>
    </message>
    <message>
        <source>Asks for the name and the place of a new agent.</source>
        <translation>新しいエージェントの名前と場所を尋ねます。</translation>
    </message>
    <message>
        <source>Asks for a folder, whose agents are shown.</source>
        <translation>エージェントを表示するフォルダーを尋ねます。</translation>
    </message>
    <message>
        <source>Files or folders to open.</source>
        <translation>開くファイルまたはフォルダー。</translation>
    </message>
    <message>
        <source>Prints the version, and those of the libraries, and ends.</source>
        <translation>バージョンとライブラリのバージョンを表示して終了します。</translation>
    </message>
</context>
</TS>
