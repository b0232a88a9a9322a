<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en_GB">
<context>
    <name>Dialect</name>
    <message>
        <source>Claude Code</source>
        <translation>Claude Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Identifies the agent; others call it by this name. Lower-case letters, digits and hyphens are safe everywhere.</source>
        <translation>يميّز الوكيل، وبه يستدعيه غيره. الأحرف اللاتينية الصغيرة والأرقام والشرطات آمنة في كل مكان.</translation>
    </message>
    <message>
        <source>Without a name Claude Code takes the file for a note; in a plugin the file’s name takes its place.</source>
        <translation>من دون اسم يعدّ Claude Code الملف ملاحظة؛ أما في الملحقات فيحلّ اسم الملف محلّه.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Tells Claude when to hand work to this agent; it is read in every session.</source>
        <translation>يخبر Claude متى يُسند عملًا إلى هذا الوكيل؛ ويُقرأ في كل جلسة.</translation>
    </message>
    <message>
        <source>Without a description the agent is not loaded; in a plugin a placeholder takes its place.</source>
        <translation>من دون وصف لا يُحمَّل الوكيل؛ أما في الملحقات فيحلّ نص بديل محلّه.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>The model the agent runs on: an alias, a full id, or “inherit”.</source>
        <translation>النموذج الذي يعمل به الوكيل: اسم مختصر أو معرّف كامل أو «inherit».</translation>
    </message>
    <message>
        <source>The model of the conversation that calls it.</source>
        <translation>نموذج المحادثة التي تستدعيه.</translation>
    </message>
    <message>
        <source>The model of the conversation that calls the agent.</source>
        <translation>نموذج المحادثة التي تستدعي الوكيل.</translation>
    </message>
    <message>
        <source>The newest Sonnet: balanced.</source>
        <translation>أحدث Sonnet: متوازن.</translation>
    </message>
    <message>
        <source>The newest Opus: strongest reasoning.</source>
        <translation>أحدث Opus: الأقوى في التفكير.</translation>
    </message>
    <message>
        <source>The newest Haiku: fast and cheap.</source>
        <translation>أحدث Haiku: سريع ومنخفض التكلفة.</translation>
    </message>
    <message>
        <source>The newest Fable.</source>
        <translation>أحدث Fable.</translation>
    </message>
    <message>
        <source>The strongest model that the account has.</source>
        <translation>أقوى نموذج متاح للحساب.</translation>
    </message>
    <message>
        <source>Opus for planning, Sonnet for the work.</source>
        <translation>للتخطيط Opus وللعمل Sonnet.</translation>
    </message>
    <message>
        <source>The account’s default model.</source>
        <translation>النموذج الافتراضي للحساب.</translation>
    </message>
    <message>
        <source>Sonnet with a context of one million tokens.</source>
        <translation>نموذج Sonnet بسياق من مليون رمز.</translation>
    </message>
    <message>
        <source>Opus with a context of one million tokens.</source>
        <translation>نموذج Opus بسياق من مليون رمز.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>The colour of the agent’s name in the client.</source>
        <translation>لون اسم الوكيل في العميل.</translation>
    </message>
    <message>
        <source>No colour, or one that the client picks.</source>
        <translation>بلا لون، أو لون يختاره العميل.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>The tools the agent may use; all others are withheld.</source>
        <translation>الأدوات المسموح بها للوكيل؛ ويُمنع عنه ما سواها.</translation>
    </message>
    <message>
        <source>All tools that agents may have.</source>
        <translation>كل الأدوات المتاحة للوكلاء.</translation>
    </message>
    <message>
        <source>Tools withheld</source>
        <translation>الأدوات الممنوعة</translation>
    </message>
    <message>
        <source>Tools the agent may not use, taken away before “tools” is applied.</source>
        <translation>أدوات لا يجوز للوكيل استخدامها، وتُستبعد قبل تطبيق «tools».</translation>
    </message>
    <message>
        <source>Nothing is withheld.</source>
        <translation>لا شيء ممنوع.</translation>
    </message>
    <message>
        <source>Permission mode</source>
        <translation>وضع الأذونات</translation>
    </message>
    <message>
        <source>How the agent asks before it acts; a parent in a freer mode wins.</source>
        <translation>كيف يستأذن الوكيل قبل أن يتصرّف؛ والغلبة لمستدعيه إن كان في وضع أكثر حرية.</translation>
    </message>
    <message>
        <source>The mode of the conversation that calls it.</source>
        <translation>وضع المحادثة التي تستدعيه.</translation>
    </message>
    <message>
        <source>Asks for each kind of action the first time.</source>
        <translation>يسأل عن كل نوع من الأفعال في المرة الأولى.</translation>
    </message>
    <message>
        <source>Another name of default.</source>
        <translation>اسم آخر لـ default.</translation>
    </message>
    <message>
        <source>Edits files without asking.</source>
        <translation>يعدّل الملفات دون سؤال.</translation>
    </message>
    <message>
        <source>Decides by itself what needs a question.</source>
        <translation>يقرّر بنفسه ما يستدعي السؤال.</translation>
    </message>
    <message>
        <source>Denies what is not allowed beforehand, without asking.</source>
        <translation>يرفض ما لم يُسمح به مسبقًا، دون سؤال.</translation>
    </message>
    <message>
        <source>Never asks: every action is allowed.</source>
        <translation>لا يسأل أبدًا: كل فعل مسموح به.</translation>
    </message>
    <message>
        <source>Reads and plans, changes nothing.</source>
        <translation>يقرأ ويخطّط ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Turn limit</source>
        <translation>حد الجولات</translation>
    </message>
    <message>
        <source>After so many turns the agent stops.</source>
        <translation>يتوقف الوكيل بعد هذا العدد من الجولات.</translation>
    </message>
    <message>
        <source>No limit of its own.</source>
        <translation>لا حد خاصًا به.</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>Skills whose full text the agent has from the start.</source>
        <translation>مهارات يكون نصها الكامل لدى الوكيل منذ البداية.</translation>
    </message>
    <message>
        <source>None beforehand; it may still use the Skill tool.</source>
        <translation>لا شيء مسبقًا؛ ويمكنه مع ذلك استخدام الأداة Skill.</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>خوادم MCP</translation>
    </message>
    <message>
        <source>Servers the agent may use: names, or configurations of its own.</source>
        <translation>الخوادم المسموح بها للوكيل: أسماء أو تهيئات خاصة به.</translation>
    </message>
    <message>
        <source>Those of the session.</source>
        <translation>خوادم الجلسة.</translation>
    </message>
    <message>
        <source>Hooks</source>
        <translation>الخطّافات</translation>
    </message>
    <message>
        <source>Commands that run at events while this agent works.</source>
        <translation>أوامر تُنفَّذ عند الأحداث أثناء عمل هذا الوكيل.</translation>
    </message>
    <message>
        <source>Only those of the session.</source>
        <translation>خطّافات الجلسة فقط.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>A folder of notes the agent keeps between sessions; it turns on Read, Write and Edit.</source>
        <translation>مجلد ملاحظات يحتفظ به الوكيل بين الجلسات؛ ويفعّل Read و Write و Edit.</translation>
    </message>
    <message>
        <source>No memory.</source>
        <translation>بلا ذاكرة.</translation>
    </message>
    <message>
        <source>In the home folder, for all projects: ~/.claude/agent-memory.</source>
        <translation>في مجلد المنزل، لكل المشاريع: ‎~/.claude/agent-memory.</translation>
    </message>
    <message>
        <source>In the project, to be shared: .claude/agent-memory.</source>
        <translation>في المشروع، للمشاركة: ‎.claude/agent-memory.</translation>
    </message>
    <message>
        <source>In the project, not to be shared: .claude/agent-memory-local.</source>
        <translation>في المشروع، دون مشاركة: ‎.claude/agent-memory-local.</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>في الخلفية</translation>
    </message>
    <message>
        <source>Whether the agent always runs in the background.</source>
        <translation>هل يعمل الوكيل في الخلفية دائمًا.</translation>
    </message>
    <message>
        <source>As the client decides; usually in the background in interactive sessions.</source>
        <translation>كما يقرّر العميل؛ وغالبًا في الخلفية في الجلسات التفاعلية.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>How much the model thinks; a level it lacks falls to the next lower one.</source>
        <translation>مقدار تفكير النموذج؛ وإن لم يتوفر فيه المستوى استُخدم المستوى الأدنى التالي.</translation>
    </message>
    <message>
        <source>The effort of the session.</source>
        <translation>جهد الجلسة.</translation>
    </message>
    <message>
        <source>Little thinking, fast.</source>
        <translation>تفكير قليل وسرعة.</translation>
    </message>
    <message>
        <source>Between low and high.</source>
        <translation>بين low و high.</translation>
    </message>
    <message>
        <source>Thorough.</source>
        <translation>متعمّق.</translation>
    </message>
    <message>
        <source>More than high, where the model has it.</source>
        <translation>أكثر من high، إن توفّر في النموذج.</translation>
    </message>
    <message>
        <source>All the model has.</source>
        <translation>أقصى ما في النموذج.</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>العزل</translation>
    </message>
    <message>
        <source>Where the agent works.</source>
        <translation>أين يعمل الوكيل.</translation>
    </message>
    <message>
        <source>In the working folder itself.</source>
        <translation>في مجلد العمل نفسه.</translation>
    </message>
    <message>
        <source>In a git worktree of its own.</source>
        <translation>في شجرة عمل Git خاصة به.</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>الرسالة الأولى</translation>
    </message>
    <message>
        <source>Sent as the first message when the agent runs as the main agent.</source>
        <translation>تُرسَل رسالةً أولى حين يعمل الوكيل وكيلًا رئيسيًا.</translation>
    </message>
    <message>
        <source>None; ignored when another agent calls it.</source>
        <translation>لا شيء؛ وتُتجاهل حين يستدعيه وكيل آخر.</translation>
    </message>
    <message>
        <source>Leave out CLAUDE.md</source>
        <translation>استبعاد CLAUDE.md</translation>
    </message>
    <message>
        <source>Whether the agent goes without the instructions of CLAUDE.md and AGENTS.md.</source>
        <translation>هل يستغني الوكيل عن تعليمات CLAUDE.md و AGENTS.md.</translation>
    </message>
    <message>
        <source>It gets them.</source>
        <translation>يحصل عليها.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Change files</source>
        <translation>تغيير الملفات</translation>
    </message>
    <message>
        <source>Run commands</source>
        <translation>تنفيذ الأوامر</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>الويب</translation>
    </message>
    <message>
        <source>Agents and skills</source>
        <translation>الوكلاء والمهارات</translation>
    </message>
    <message>
        <source>Plan and follow</source>
        <translation>التخطيط والمتابعة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Reads files.</source>
        <translation>تقرأ الملفات.</translation>
    </message>
    <message>
        <source>Searches in files.</source>
        <translation>تبحث داخل الملفات.</translation>
    </message>
    <message>
        <source>Finds files by name.</source>
        <translation>تعثر على الملفات بالاسم.</translation>
    </message>
    <message>
        <source>Asks a language server about code.</source>
        <translation>تسأل خادم لغة عن الشيفرة.</translation>
    </message>
    <message>
        <source>Changes parts of a file.</source>
        <translation>تغيّر أجزاء من ملف.</translation>
    </message>
    <message>
        <source>Writes whole files.</source>
        <translation>تكتب ملفات كاملة.</translation>
    </message>
    <message>
        <source>Several changes of one file at once; older clients.</source>
        <translation>تغييرات عدة في ملف دفعةً واحدة؛ للعملاء الأقدم.</translation>
    </message>
    <message>
        <source>Changes cells of a notebook.</source>
        <translation>تغيّر خلايا في دفتر.</translation>
    </message>
    <message>
        <source>Reads notebooks; older clients.</source>
        <translation>تقرأ الدفاتر؛ للعملاء الأقدم.</translation>
    </message>
    <message>
        <source>Lists a folder; older clients.</source>
        <translation>تسرد محتوى مجلد؛ للعملاء الأقدم.</translation>
    </message>
    <message>
        <source>Runs shell commands.</source>
        <translation>تنفّذ أوامر الصدفة.</translation>
    </message>
    <message>
        <source>Runs PowerShell commands.</source>
        <translation>تنفّذ أوامر PowerShell.</translation>
    </message>
    <message>
        <source>Reads what a command in the background prints; older clients.</source>
        <translation>تقرأ ما يطبعه أمر في الخلفية؛ للعملاء الأقدم.</translation>
    </message>
    <message>
        <source>Ends a command in the background; older clients.</source>
        <translation>تنهي أمرًا في الخلفية؛ للعملاء الأقدم.</translation>
    </message>
    <message>
        <source>Watches a command in the background.</source>
        <translation>تراقب أمرًا في الخلفية.</translation>
    </message>
    <message>
        <source>Ends a task in the background.</source>
        <translation>تنهي مهمة في الخلفية.</translation>
    </message>
    <message>
        <source>Fetches a page.</source>
        <translation>تجلب صفحة.</translation>
    </message>
    <message>
        <source>Searches the web.</source>
        <translation>تبحث في الويب.</translation>
    </message>
    <message>
        <source>Calls other agents; Agent(a, b) only these, when it runs as the main agent.</source>
        <translation>تستدعي وكلاء آخرين؛ ومع Agent(a, b) هذين فقط، إن كان الوكيل هو الرئيسي.</translation>
    </message>
    <message>
        <source>Uses skills.</source>
        <translation>تستخدم المهارات.</translation>
    </message>
    <message>
        <source>Writes to another agent.</source>
        <translation>تكتب إلى وكيل آخر.</translation>
    </message>
    <message>
        <source>Finds tools that are loaded on demand.</source>
        <translation>تعثر على أدوات تُحمَّل عند الطلب.</translation>
    </message>
    <message>
        <source>Lists what MCP servers offer to read.</source>
        <translation>تسرد ما تتيحه خوادم MCP للقراءة.</translation>
    </message>
    <message>
        <source>Reads what an MCP server offers.</source>
        <translation>تقرأ ما يتيحه خادم MCP.</translation>
    </message>
    <message>
        <source>Keeps a list of steps.</source>
        <translation>تحتفظ بقائمة خطوات.</translation>
    </message>
    <message>
        <source>Adds a task to the list.</source>
        <translation>تضيف مهمة إلى القائمة.</translation>
    </message>
    <message>
        <source>Reads a task of the list.</source>
        <translation>تقرأ مهمة من القائمة.</translation>
    </message>
    <message>
        <source>Lists the tasks.</source>
        <translation>تسرد المهام.</translation>
    </message>
    <message>
        <source>Changes a task of the list.</source>
        <translation>تغيّر مهمة في القائمة.</translation>
    </message>
    <message>
        <source>Moves into a git worktree.</source>
        <translation>تنتقل إلى شجرة عمل Git.</translation>
    </message>
    <message>
        <source>Leaves a git worktree.</source>
        <translation>تغادر شجرة عمل Git.</translation>
    </message>
    <message>
        <source>Ends planning; only with the permission mode “plan”.</source>
        <translation>تنهي التخطيط؛ في وضع الأذونات «plan» فقط.</translation>
    </message>
    <message>
        <source>Makes a page to look at.</source>
        <translation>تنشئ صفحة للعرض.</translation>
    </message>
    <message>
        <source>Plans a task for later.</source>
        <translation>تجدول مهمة لوقت لاحق.</translation>
    </message>
    <message>
        <source>Removes a planned task.</source>
        <translation>تزيل مهمة مجدولة.</translation>
    </message>
    <message>
        <source>Lists planned tasks.</source>
        <translation>تسرد المهام المجدولة.</translation>
    </message>
    <message>
        <source>Asks the person; never given to agents.</source>
        <translation>تسأل المستخدم؛ لا تُعطى للوكلاء أبدًا.</translation>
    </message>
    <message>
        <source>Ends the conversation; never given to agents.</source>
        <translation>تنهي المحادثة؛ لا تُعطى للوكلاء أبدًا.</translation>
    </message>
    <message>
        <source>Begins planning; never given to agents.</source>
        <translation>تبدأ التخطيط؛ لا تُعطى للوكلاء أبدًا.</translation>
    </message>
    <message>
        <source>Wakes the session later; never given to agents.</source>
        <translation>توقظ الجلسة لاحقًا؛ لا تُعطى للوكلاء أبدًا.</translation>
    </message>
    <message>
        <source>Reads what a task prints; never given to agents.</source>
        <translation>تقرأ ما تطبعه مهمة؛ لا تُعطى للوكلاء أبدًا.</translation>
    </message>
    <message>
        <source>Waits for servers; never given to agents.</source>
        <translation>تنتظر الخوادم؛ لا تُعطى للوكلاء أبدًا.</translation>
    </message>
    <message>
        <source>Runs a workflow; never given to agents.</source>
        <translation>تشغّل سير عمل؛ لا تُعطى للوكلاء أبدًا.</translation>
    </message>
    <message>
        <source>Claude Code does not know this key, so the limit it writes is not applied.</source>
        <translation>لا يعرف Claude Code هذا المفتاح، فلا يُطبَّق القيد الذي يعبّر عنه.</translation>
    </message>
    <message>
        <source>This is a key of skills and commands; in an agent it has no effect.</source>
        <translation>هذا مفتاح للمهارات والأوامر؛ ولا أثر له في الوكلاء.</translation>
    </message>
    <message>
        <source>Managed by an administrator</source>
        <translation>يديره مسؤول النظام</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>المنزل</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>الملحق</translation>
    </message>
    <message>
        <source>Copilot CLI</source>
        <translation>Copilot CLI</translation>
    </message>
    <message>
        <source>The name that people see; the agent itself is called like its file.</source>
        <translation>الاسم الذي يراه المستخدمون؛ أما الوكيل نفسه فاسمه اسم ملفه.</translation>
    </message>
    <message>
        <source>The file’s name.</source>
        <translation>اسم الملف.</translation>
    </message>
    <message>
        <source>What the agent is for, and when to use it.</source>
        <translation>ما غرض الوكيل، ومتى يُستخدم.</translation>
    </message>
    <message>
        <source>Without a description the agent is left out.</source>
        <translation>من دون وصف يُستبعد الوكيل.</translation>
    </message>
    <message>
        <source>The tools the agent may use; names that are not known are passed over.</source>
        <translation>الأدوات المسموح بها للوكيل؛ وتُتجاهل الأسماء غير المعروفة.</translation>
    </message>
    <message>
        <source>All tools; an empty list means none.</source>
        <translation>كل الأدوات؛ والقائمة الفارغة تعني عدم إتاحة أي أداة.</translation>
    </message>
    <message>
        <source>The model the agent runs on, or a list of which the first that is there is taken.</source>
        <translation>النموذج الذي يعمل به الوكيل، أو قائمة يؤخذ أول متاح منها.</translation>
    </message>
    <message>
        <source>The model of the session.</source>
        <translation>نموذج الجلسة.</translation>
    </message>
    <message>
        <source>Model policy</source>
        <translation>سياسة النموذج</translation>
    </message>
    <message>
        <source>Whether the agent may run on another model.</source>
        <translation>هل يجوز أن يعمل الوكيل بنموذج آخر.</translation>
    </message>
    <message>
        <source>Another model may take its place.</source>
        <translation>يجوز أن يحلّ نموذج آخر محلّه.</translation>
    </message>
    <message>
        <source>Only on the model that is named.</source>
        <translation>بالنموذج المسمّى فقط.</translation>
    </message>
    <message>
        <source>How much the model thinks.</source>
        <translation>مقدار تفكير النموذج.</translation>
    </message>
    <message>
        <source>The model’s own.</source>
        <translation>قيمة النموذج نفسه.</translation>
    </message>
    <message>
        <source>More than high.</source>
        <translation>أكثر من high.</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>يُستخدم في</translation>
    </message>
    <message>
        <source>Which product the agent is meant for; Copilot CLI lists it all the same.</source>
        <translation>المنتج الذي أُعدّ له الوكيل؛ ويسرده Copilot CLI على أي حال.</translation>
    </message>
    <message>
        <source>All of them.</source>
        <translation>كلها.</translation>
    </message>
    <message>
        <source>Visual Studio Code.</source>
        <translation>في Visual Studio Code.</translation>
    </message>
    <message>
        <source>Copilot on GitHub.</source>
        <translation>في Copilot على GitHub.</translation>
    </message>
    <message>
        <source>People may call it</source>
        <translation>يستدعيه المستخدمون</translation>
    </message>
    <message>
        <source>Whether people can choose the agent.</source>
        <translation>هل يمكن للمستخدمين اختيار الوكيل.</translation>
    </message>
    <message>
        <source>They can.</source>
        <translation>يمكنهم ذلك.</translation>
    </message>
    <message>
        <source>Agents may not call it</source>
        <translation>لا يستدعيه الوكلاء</translation>
    </message>
    <message>
        <source>Whether other agents are kept from calling this one.</source>
        <translation>هل يُمنع الوكلاء الآخرون من استدعاء هذا الوكيل.</translation>
    </message>
    <message>
        <source>They may call it.</source>
        <translation>يجوز لهم استدعاؤه.</translation>
    </message>
    <message>
        <source>Agents may call it (old)</source>
        <translation>يستدعيه الوكلاء (قديم)</translation>
    </message>
    <message>
        <source>The older, opposite form of “disable-model-invocation”, which wins.</source>
        <translation>الصيغة الأقدم المعاكسة لـ «disable-model-invocation» الذي له الأولوية.</translation>
    </message>
    <message>
        <source>Servers for this agent.</source>
        <translation>خوادم لهذا الوكيل.</translation>
    </message>
    <message>
        <source>The skills the agent has, as a list.</source>
        <translation>مهارات الوكيل، في قائمة.</translation>
    </message>
    <message>
        <source>Reads AGENTS.md</source>
        <translation>يقرأ AGENTS.md</translation>
    </message>
    <message>
        <source>Whether the agent gets the instructions of AGENTS.md and other such files.</source>
        <translation>هل يحصل الوكيل على تعليمات AGENTS.md وما شابهه من ملفات.</translation>
    </message>
    <message>
        <source>It goes without them.</source>
        <translation>يعمل من دونها.</translation>
    </message>
    <message>
        <source>Tools on demand</source>
        <translation>أدوات عند الطلب</translation>
    </message>
    <message>
        <source>Whether tools are loaded only when they are looked for.</source>
        <translation>هل تُحمَّل الأدوات عند البحث عنها فقط.</translation>
    </message>
    <message>
        <source>As the client decides.</source>
        <translation>كما يقرّر العميل.</translation>
    </message>
    <message>
        <source>Exact tools</source>
        <translation>الأدوات حرفيًا</translation>
    </message>
    <message>
        <source>Whether the list of tools is taken exactly.</source>
        <translation>هل تؤخذ قائمة الأدوات حرفيًا.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>Shown to people who choose the agent, in Visual Studio Code.</source>
        <translation>يظهر في Visual Studio Code لمن يختار الوكيل.</translation>
    </message>
    <message>
        <source>No hint.</source>
        <translation>بلا تلميح.</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Suggestions to go on with another agent, in Visual Studio Code.</source>
        <translation>اقتراحات لمواصلة العمل مع وكيل آخر، في Visual Studio Code.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>الوكلاء</translation>
    </message>
    <message>
        <source>The agents that this one may call, in Visual Studio Code; “*” means all.</source>
        <translation>الوكلاء الذين يجوز لهذا الوكيل استدعاؤهم، في Visual Studio Code؛ و«*» تعني الكل.</translation>
    </message>
    <message>
        <source>All agents.</source>
        <translation>كل الوكلاء.</translation>
    </message>
    <message>
        <source>On GitHub</source>
        <translation>على GitHub</translation>
    </message>
    <message>
        <source>Tool sets and permissions on GitHub.</source>
        <translation>مجموعات الأدوات والأذونات على GitHub.</translation>
    </message>
    <message>
        <source>The usual ones.</source>
        <translation>المعتادة.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Keys and texts of one’s own.</source>
        <translation>مفاتيح ونصوص خاصة بصاحب الملف.</translation>
    </message>
    <message>
        <source>Searches in files and finds them by name.</source>
        <translation>تبحث داخل الملفات وتعثر عليها بالاسم.</translation>
    </message>
    <message>
        <source>Changes and writes files.</source>
        <translation>تغيّر الملفات وتكتبها.</translation>
    </message>
    <message>
        <source>Fetches pages and searches the web.</source>
        <translation>تجلب الصفحات وتبحث في الويب.</translation>
    </message>
    <message>
        <source>Calls other agents.</source>
        <translation>تستدعي وكلاء آخرين.</translation>
    </message>
    <message>
        <source>Gemini CLI</source>
        <translation>Gemini CLI</translation>
    </message>
    <message>
        <source>Identifies the agent: the letters a to z, digits, hyphens and underscores only.</source>
        <translation>يميّز الوكيل: الأحرف من a إلى z والأرقام والشرطات والشرطات السفلية فقط.</translation>
    </message>
    <message>
        <source>Without a name the file is rejected.</source>
        <translation>من دون اسم يُرفض الملف.</translation>
    </message>
    <message>
        <source>Shown name</source>
        <translation>الاسم المعروض</translation>
    </message>
    <message>
        <source>The name that people see.</source>
        <translation>الاسم الذي يراه المستخدمون.</translation>
    </message>
    <message>
        <source>The name itself.</source>
        <translation>الاسم نفسه.</translation>
    </message>
    <message>
        <source>Tells the main agent when to hand work to this one.</source>
        <translation>يخبر الوكيل الرئيسي متى يُسند عملًا إلى هذا الوكيل.</translation>
    </message>
    <message>
        <source>Without a description a local agent is rejected.</source>
        <translation>من دون وصف يُرفض الوكيل المحلي.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Where the agent runs.</source>
        <translation>أين يعمل الوكيل.</translation>
    </message>
    <message>
        <source>A local agent.</source>
        <translation>وكيل محلي.</translation>
    </message>
    <message>
        <source>Runs here, with the prompt of this file.</source>
        <translation>يعمل هنا، بموجّه هذا الملف.</translation>
    </message>
    <message>
        <source>Runs elsewhere and is described by its agent card.</source>
        <translation>يعمل في مكان آخر، وتصفه بطاقة الوكيل الخاصة به.</translation>
    </message>
    <message>
        <source>The model the agent runs on: an id or “inherit”.</source>
        <translation>النموذج الذي يعمل به الوكيل: معرّف أو «inherit».</translation>
    </message>
    <message>
        <source>The tools the agent may use, as a list; a name that is no tool rejects the file.</source>
        <translation>الأدوات المسموح بها للوكيل، في قائمة؛ وأي اسم ليس أداة يؤدي إلى رفض الملف.</translation>
    </message>
    <message>
        <source>Servers for this agent alone; their settings are written with underscores, such as http_url.</source>
        <translation>خوادم لهذا الوكيل وحده؛ وتُكتب إعداداتها بشرطات سفلية، مثل http_url.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>A number: how freely the model picks its words.</source>
        <translation>عدد: مدى حرية النموذج في اختيار كلماته.</translation>
    </message>
    <message>
        <source>1.</source>
        <translation>1.</translation>
    </message>
    <message>
        <source>30 turns.</source>
        <translation>30 جولة.</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>الحد الزمني</translation>
    </message>
    <message>
        <source>After so many minutes the agent stops.</source>
        <translation>يتوقف الوكيل بعد هذا العدد من الدقائق.</translation>
    </message>
    <message>
        <source>10 minutes.</source>
        <translation>10 دقائق.</translation>
    </message>
    <message>
        <source>Agent card</source>
        <translation>بطاقة الوكيل</translation>
    </message>
    <message>
        <source>Where a remote agent describes itself: a whole address.</source>
        <translation>حيث يصف الوكيل البعيد نفسه: عنوان كامل.</translation>
    </message>
    <message>
        <source>A local agent has none.</source>
        <translation>ليست للوكيل المحلي بطاقة.</translation>
    </message>
    <message>
        <source>Agent card as text</source>
        <translation>بطاقة الوكيل نصًّا</translation>
    </message>
    <message>
        <source>What a remote agent says of itself, as JSON, in the place of an address.</source>
        <translation>ما يقوله الوكيل البعيد عن نفسه، بصيغة JSON، بدلًا من عنوان.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>How a remote agent is signed in to.</source>
        <translation>كيف يكون تسجيل الدخول إلى الوكيل البعيد.</translation>
    </message>
    <message>
        <source>Without signing in.</source>
        <translation>من دون تسجيل دخول.</translation>
    </message>
    <message>
        <source>Reads a file.</source>
        <translation>تقرأ ملفًا.</translation>
    </message>
    <message>
        <source>Reads several files at once.</source>
        <translation>تقرأ ملفات عدة دفعةً واحدة.</translation>
    </message>
    <message>
        <source>Lists a folder.</source>
        <translation>تسرد محتوى مجلد.</translation>
    </message>
    <message>
        <source>Reads the client’s own documentation.</source>
        <translation>تقرأ وثائق العميل نفسه.</translation>
    </message>
    <message>
        <source>Calls other agents; agents that were called cannot use it.</source>
        <translation>تستدعي وكلاء آخرين؛ ولا يستطيع الوكيل المستدعى استخدامها.</translation>
    </message>
    <message>
        <source>Begins planning.</source>
        <translation>تبدأ التخطيط.</translation>
    </message>
    <message>
        <source>Ends planning.</source>
        <translation>تنهي التخطيط.</translation>
    </message>
    <message>
        <source>Adds a task.</source>
        <translation>تضيف مهمة.</translation>
    </message>
    <message>
        <source>Changes a task.</source>
        <translation>تغيّر مهمة.</translation>
    </message>
    <message>
        <source>Reads a task.</source>
        <translation>تقرأ مهمة.</translation>
    </message>
    <message>
        <source>Makes a task wait for another one.</source>
        <translation>تجعل مهمة تنتظر أخرى.</translation>
    </message>
    <message>
        <source>Draws the tasks.</source>
        <translation>ترسم المهام.</translation>
    </message>
    <message>
        <source>Asks the person.</source>
        <translation>تسأل المستخدم.</translation>
    </message>
    <message>
        <source>Says what the work is about.</source>
        <translation>تبيّن موضوع العمل.</translation>
    </message>
    <message>
        <source>Hands in the result.</source>
        <translation>تسلّم النتيجة.</translation>
    </message>
    <message>
        <source>OpenCode</source>
        <translation>OpenCode</translation>
    </message>
    <message>
        <source>Tells other agents when to hand work to this one.</source>
        <translation>يخبر الوكلاء الآخرين متى يُسندون عملًا إلى هذا الوكيل.</translation>
    </message>
    <message>
        <source>The agent loads without one.</source>
        <translation>يُحمَّل الوكيل من دونه.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Whether people choose the agent, other agents call it, or both.</source>
        <translation>هل يختار المستخدمون الوكيل، أم يستدعيه وكلاء آخرون، أم الاثنان.</translation>
    </message>
    <message>
        <source>Both.</source>
        <translation>الاثنان.</translation>
    </message>
    <message>
        <source>People choose it for the conversation.</source>
        <translation>يختاره المستخدمون للمحادثة.</translation>
    </message>
    <message>
        <source>Other agents call it.</source>
        <translation>يستدعيه وكلاء آخرون.</translation>
    </message>
    <message>
        <source>The model the agent runs on, as provider/model.</source>
        <translation>النموذج الذي يعمل به الوكيل، بصيغة provider/model.</translation>
    </message>
    <message>
        <source>Model variant</source>
        <translation>متغيّر النموذج</translation>
    </message>
    <message>
        <source>A variant of the model, such as an effort level.</source>
        <translation>متغيّر من النموذج، مثل مستوى الجهد.</translation>
    </message>
    <message>
        <source>Takes the place of the name that the path gives.</source>
        <translation>يحلّ محلّ الاسم المأخوذ من المسار.</translation>
    </message>
    <message>
        <source>The path below the agents folder, without “.md”.</source>
        <translation>المسار تحت مجلد الوكلاء، من دون «‎.md».</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>For each tool ask, allow or deny; or one of these words for all tools.</source>
        <translation>لكل أداة ask أو allow أو deny؛ أو إحدى هذه الكلمات لكل الأدوات.</translation>
    </message>
    <message>
        <source>Tools (old)</source>
        <translation>الأدوات (قديم)</translation>
    </message>
    <message>
        <source>For each tool true or false; “permission” has taken its place.</source>
        <translation>لكل أداة true أو false؛ وقد حلّ «permission» محلّه.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>لا يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>A number: another way to limit how freely the model picks its words.</source>
        <translation>عدد: طريقة أخرى لتقييد حرية النموذج في اختيار كلماته.</translation>
    </message>
    <message>
        <source>Step limit</source>
        <translation>حد الخطوات</translation>
    </message>
    <message>
        <source>After so many steps the agent answers with text only.</source>
        <translation>بعد هذا العدد من الخطوات يجيب الوكيل بالنص فقط.</translation>
    </message>
    <message>
        <source>Step limit (old)</source>
        <translation>حد الخطوات (قديم)</translation>
    </message>
    <message>
        <source>The older name of “steps”.</source>
        <translation>الاسم الأقدم لـ «steps».</translation>
    </message>
    <message>
        <source>A colour as “#RRGGBB” in quotes, or a colour of the theme: primary, secondary, accent, success, warning, error, info.</source>
        <translation>لون بصيغة «‎#RRGGBB» بين علامتي اقتباس، أو لون من السمة: primary أو secondary أو accent أو success أو warning أو error أو info.</translation>
    </message>
    <message>
        <source>A colour that the client picks.</source>
        <translation>لون يختاره العميل.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Whether an agent for other agents is left out of the list after @.</source>
        <translation>هل يُستبعد وكيل مخصّص لوكلاء آخرين من القائمة التي تلي @.</translation>
    </message>
    <message>
        <source>It is listed.</source>
        <translation>يظهر في القائمة.</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Whether the agent is left out altogether.</source>
        <translation>هل يُستبعد الوكيل كليًا.</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>الوكيل موجود.</translation>
    </message>
    <message>
        <source>Model options</source>
        <translation>خيارات النموذج</translation>
    </message>
    <message>
        <source>Settings that are handed to the model’s provider; unknown fields go there too.</source>
        <translation>إعدادات تُمرَّر إلى مزوّد النموذج؛ وتُمرَّر إليه الحقول غير المعروفة أيضًا.</translation>
    </message>
    <message>
        <source>Qwen Code</source>
        <translation>Qwen Code</translation>
    </message>
    <message>
        <source>Identifies the agent: 2 to 50 letters, digits, hyphens and underscores, none of these two at an end.</source>
        <translation>يميّز الوكيل: من 2 إلى 50 من الأحرف والأرقام والشرطات والشرطات السفلية، ولا يبدأ ولا ينتهي بأيٍّ من الشرطتين.</translation>
    </message>
    <message>
        <source>Without a name the agent is left out.</source>
        <translation>من دون اسم يُستبعد الوكيل.</translation>
    </message>
    <message>
        <source>Tells the main agent when to hand work to this one; more than 1,000 characters bring a warning.</source>
        <translation>يخبر الوكيل الرئيسي متى يُسند عملًا إلى هذا الوكيل؛ ويظهر تحذير إن زاد على 1,000 محرف.</translation>
    </message>
    <message>
        <source>The model the agent runs on: an id, “inherit” or “fast”.</source>
        <translation>النموذج الذي يعمل به الوكيل: معرّف أو «inherit» أو «fast».</translation>
    </message>
    <message>
        <source>The model that the settings call the fast one.</source>
        <translation>النموذج المحدَّد في الإعدادات بوصفه السريع.</translation>
    </message>
    <message>
        <source>The colour of the agent’s name; a value that is none is passed over.</source>
        <translation>لون اسم الوكيل؛ وتُتجاهل أي قيمة ليست لونًا.</translation>
    </message>
    <message>
        <source>The tools the agent may use.</source>
        <translation>الأدوات المسموح بها للوكيل.</translation>
    </message>
    <message>
        <source>All tools.</source>
        <translation>كل الأدوات.</translation>
    </message>
    <message>
        <source>Tools the agent may not use.</source>
        <translation>أدوات لا يجوز للوكيل استخدامها.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>How the agent asks before it acts; another value leaves the agent out.</source>
        <translation>كيف يستأذن الوكيل قبل أن يتصرّف؛ وأي قيمة أخرى تستبعد الوكيل.</translation>
    </message>
    <message>
        <source>Asks before it acts.</source>
        <translation>يسأل قبل أن يتصرّف.</translation>
    </message>
    <message>
        <source>Hands its questions on to whoever called it.</source>
        <translation>يمرّر أسئلته إلى من استدعاه.</translation>
    </message>
    <message>
        <source>The field of Claude Code; used where “approvalMode” is missing.</source>
        <translation>حقل Claude Code؛ يُستخدم عند غياب «approvalMode».</translation>
    </message>
    <message>
        <source>Whether the agent runs in the background.</source>
        <translation>هل يعمل الوكيل في الخلفية.</translation>
    </message>
    <message>
        <source>It does not.</source>
        <translation>لا يعمل فيها.</translation>
    </message>
    <message>
        <source>Servers for this agent, each with a name.</source>
        <translation>خوادم لهذا الوكيل، لكل منها اسم.</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>يعمل في</translation>
    </message>
    <message>
        <source>Another program that runs the agent: its kind, command and arguments.</source>
        <translation>برنامج آخر يشغّل الوكيل: نوعه وأمره ووسيطاته.</translation>
    </message>
    <message>
        <source>Qwen Code itself.</source>
        <translation>في Qwen Code نفسه.</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>يعمل بصفة</translation>
    </message>
    <message>
        <source>In the session itself.</source>
        <translation>في الجلسة نفسها.</translation>
    </message>
    <message>
        <source>In a container.</source>
        <translation>في حاوية.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>max_turns and max_time_minutes.</source>
        <translation>‏max_turns و max_time_minutes.</translation>
    </message>
    <message>
        <source>No limits of its own.</source>
        <translation>لا حدود خاصة به.</translation>
    </message>
    <message>
        <source>The theme’s main colour.</source>
        <translation>اللون الرئيسي للسمة.</translation>
    </message>
    <message>
        <source>The theme’s second colour.</source>
        <translation>اللون الثاني للسمة.</translation>
    </message>
    <message>
        <source>The theme’s colour for what should stand out.</source>
        <translation>لون السمة لما ينبغي أن يبرز.</translation>
    </message>
    <message>
        <source>The theme’s colour of success.</source>
        <translation>لون السمة للنجاح.</translation>
    </message>
    <message>
        <source>The theme’s colour of warnings.</source>
        <translation>لون السمة للتحذيرات.</translation>
    </message>
    <message>
        <source>The theme’s colour of errors.</source>
        <translation>لون السمة للأخطاء.</translation>
    </message>
    <message>
        <source>The theme’s colour of information.</source>
        <translation>لون السمة للمعلومات.</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>The description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>The prompt tells an agent how to work. The description tells everybody else when to call it. Claude Code reads the descriptions of all agents at the start of each session, and chooses by them.</source>
        <translation>يخبر الموجّه الوكيل كيف يعمل. ويخبر الوصف كل من سواه متى يستدعيه. يقرأ Claude Code أوصاف كل الوكلاء عند بدء كل جلسة، ويختار على أساسها.</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>ما ينفع</translation>
    </message>
    <message>
        <source>Begin with the occasion: “Use this agent when tests fail and the cause is not known.”</source>
        <translation>البدء بالمناسبة: «يُستخدم هذا الوكيل حين تفشل الاختبارات ولا يُعرف السبب.»</translation>
    </message>
    <message>
        <source>Name what is *not* meant, if another agent is close: “For a slow test, use test-speed.”</source>
        <translation>ذكر ما هو *غير* مقصود، إن وُجد وكيل قريب منه: «للاختبار البطيء يُستخدم test-speed.»</translation>
    </message>
    <message>
        <source>“Use proactively” makes Claude Code call it without being asked.</source>
        <translation>تجعل عبارة «Use proactively» العميل Claude Code يستدعيه دون أن يُطلب منه ذلك.</translation>
    </message>
    <message>
        <source>Two to four examples help where a sentence does not.</source>
        <translation>حيث لا تكفي جملة يفيد مثالان إلى أربعة.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>An example is a short play: a context, what the user says, what the assistant answers, and why. In the fields each is a card: add one with *Add an example*, and change its lines in place. A conversation that you copied can be pasted as one.</source>
        <translation>المثال مشهد قصير: السياق، وما يقوله المستخدم، وما يجيب به المساعد، والسبب. ولكل مثال في الحقول بطاقة: تُضاف من *إضافة مثال*، وتُغيَّر أسطرها في مكانها. ويمكن لصق محادثة منسوخة على أنها مثال.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>ما يكلّفه</translation>
    </message>
    <message>
        <source>Every description is in every session, whether its agent is called or not. The fields count the characters and estimate the tokens; the overview sums them up for all agents of a folder. Four hundred characters are a good length. Long examples can move to the prompt, which is read only when the agent works.</source>
        <translation>كل وصف حاضر في كل جلسة، سواء استُدعي وكيله أم لا. تعدّ الحقول المحارف وتقدّر الرموز، وتجمعها النظرة العامة لكل وكلاء المجلد. أربعمئة محرف طول مناسب. ويمكن نقل الأمثلة الطويلة إلى الموجّه، فهو لا يُقرأ إلا حين يعمل الوكيل.</translation>
    </message>
    <message>
        <source>Quotes and lines</source>
        <translation>علامات الاقتباس والأسطر</translation>
    </message>
    <message>
        <source>A colon and a blank inside a text without quotes, as in `Example: a test fails`, make the header wrong for strict readers. Claude Code repairs it within one line; other clients do not. You need not know the rules: type into the fields, and Dossier writes the quotes that are needed and no others.</source>
        <translation>إذا وردت نقطتان رأسيتان ومسافة داخل نص دون علامتي اقتباس، كما في `Example: a test fails`، كانت الترويسة خاطئة عند القرّاء الصارمين. يصلح Claude Code ذلك في السطر الواحد، أما غيره فلا يصلحه. ولا تلزم معرفة القواعد: تكفي الكتابة في الحقول، ويكتب Dossier ما يلزم من علامات الاقتباس لا غير.</translation>
    </message>
    <message>
        <source>Who would be asked? *Go ▸ Who Would Be Asked?* takes a request and ranks your agents by the words of their descriptions.</source>
        <translation>من سيُسأل؟ يأخذ *انتقال ◂ من سيُسأل؟* طلبًا ويرتّب وكلاءك بحسب كلمات أوصافهم.</translation>
    </message>
    <message>
        <source>Read on: [what it may use](tools.md).</source>
        <translation>للمتابعة: [ما يمكنه استخدامه](tools.md).</translation>
    </message>
    <message>
        <source>Your first agent</source>
        <translation>وكيلك الأول</translation>
    </message>
    <message>
        <source>An agent is a text file. Claude Code reads it, and from then on it can hand work to that agent: a review, a search, a test run. The agent works by itself and reports back.</source>
        <translation>الوكيل ملف نصي. يقرؤه Claude Code، ويمكنه من بعدها أن يُسند عملًا إلى هذا الوكيل: مراجعة، أو بحثًا، أو تشغيل اختبارات. ويعمل الوكيل بمفرده ثم يبلّغ بالنتيجة.</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>ما في الملف</translation>
    </message>
    <message>
        <source>The **header**, between two lines of `---`: what the agent is called, when it is wanted, what it may use.</source>
        <translation>تقع **الترويسة** بين سطرين من `---`: وفيها اسم الوكيل، ومتى يُحتاج إليه، وما يمكنه استخدامه.</translation>
    </message>
    <message>
        <source>The **prompt**, all that stands below: what the agent is told before it begins.</source>
        <translation>ويقع **الموجّه** تحتها، وهو كل ما بقي: وفيه ما يُقال للوكيل قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>Only two values must be there: `name`, by which it is called, and `description`, by which Claude Code decides when to call it. All others have a usual value.</source>
        <translation>لا بد من قيمتين فقط: `name` وبها يُستدعى، و`description` وبها يقرّر Claude Code متى يستدعيه. ولكل ما عداهما قيمة معتادة.</translation>
    </message>
    <message>
        <source>In five steps</source>
        <translation>في خمس خطوات</translation>
    </message>
    <message>
        <source>Open the folder of your project: *File ▸ Add Folder …*. Dossier finds the agents in it, and writes nothing.</source>
        <translation>فتح مجلد مشروعك من *ملف ◂ إضافة مجلد…*؛ يعثر Dossier على الوكلاء فيه، ولا يكتب شيئًا.</translation>
    </message>
    <message>
        <source>Choose *File ▸ New*, and one of the templates. Each is a whole agent that can be changed.</source>
        <translation>اختيار *ملف ◂ جديد* ثم أحد القوالب. وكل قالب وكيل كامل يمكن تغييره.</translation>
    </message>
    <message>
        <source>Give it a name of small letters and hyphens, such as `code-reviewer`.</source>
        <translation>تسميته بأحرف لاتينية صغيرة وشرطات، مثل `code-reviewer`.</translation>
    </message>
    <message>
        <source>Say in the description when it is wanted: [the description](description.md).</source>
        <translation>بيان متى يُحتاج إليه في الوصف: [الوصف](description.md).</translation>
    </message>
    <message>
        <source>Save it in the folder `.claude/agents` of the project, or of your home if it is to be there in all projects: [where it loads](where-it-loads.md).</source>
        <translation>حفظه في المجلد ‎`.claude/agents` في المشروع، أو في مجلد المنزل إن أُريد له أن يكون في كل المشاريع: [أين يُحمَّل](where-it-loads.md).</translation>
    </message>
    <message>
        <source>The line above the text says at any moment whether Claude Code would load the file as it stands. What it says was checked against the client itself.</source>
        <translation>يبيّن السطر الذي فوق النص في كل لحظة هل سيحمّل Claude Code الملف كما هو. وما يبيّنه اختُبر مع العميل نفسه.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>التجربة</translation>
    </message>
    <message>
        <source>Ask for it by name: “Use the code-reviewer on my last change.” Claude Code notices a saved file within seconds; only a folder that is new itself wants a restart.</source>
        <translation>طلبه باسمه: «ليراجع code-reviewer تغييري الأخير.» يلاحظ Claude Code الملف المحفوظ في غضون ثوانٍ؛ ولا تلزم إعادة التشغيل إلا إن كان المجلد نفسه جديدًا.</translation>
    </message>
    <message>
        <source>Many agents</source>
        <translation>وكلاء كثيرون</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>رؤيتهم</translation>
    </message>
    <message>
        <source>The **overview** has a line for each agent: model, tools, what it costs, how it stands. Click a column’s head to sort.</source>
        <translation>في **النظرة العامة** سطر لكل وكيل: نموذجه، وأدواته، وما يكلّفه، وحاله. والنقر على رأس عمود يرتّبها.</translation>
    </message>
    <message>
        <source>The **filter** understands words and questions: `can:Bash` finds who may use it, `model:opus` who works with it. Ctrl+Space shows what can be asked.</source>
        <translation>يفهم **المرشّح** الكلمات والأسئلة: يعثر `can:Bash` على من يمكنه استخدام Bash، ويعثر `model:opus` على من يعمل بالنموذج Opus. ويعرض Ctrl+Space ما يمكن السؤال عنه.</translation>
    </message>
    <message>
        <source>*Most Alike* finds descriptions that say the same, where Claude Code would have to guess.</source>
        <translation>يعثر *الأكثر تشابهًا* على الأوصاف التي تقول الشيء نفسه، فيضطر Claude Code إلى التخمين بينها.</translation>
    </message>
    <message>
        <source>Reach them</source>
        <translation>الوصول إليهم</translation>
    </message>
    <message>
        <source>Ctrl+P opens an agent by a few letters of its name. Ctrl+Shift+P finds every command of the program, with its key. Ctrl+Shift+F searches the text of all.</source>
        <translation>يفتح Ctrl+P وكيلًا ببضعة أحرف من اسمه. ويعثر Ctrl+Shift+P على أي أمر من أوامر البرنامج، مع اختصاره. ويبحث Ctrl+Shift+F في نصوص الوكلاء كلهم.</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>تغييرهم</translation>
    </message>
    <message>
        <source>Choose several in the overview to set a field of all. *Rename* changes the name where others mention it. *Fix* mends one kind of problem everywhere. Each shows first what would change, file by file; you tick what you want.</source>
        <translation>عند اختيار عدة وكلاء في النظرة العامة يمكن ضبط حقل لهم جميعًا. وتغيّر *إعادة تسمية* الاسم حيث يذكره غيره أيضًا. ويعالج *إصلاح* نوعًا واحدًا من المشكلات في كل مكان. وكلٌّ منها يعرض أولًا ما سيتغيّر، ملفًا ملفًا؛ ثم يُؤشَّر المطلوب.</translation>
    </message>
    <message>
        <source>*Agent ▸ Undo Last Batch …* takes the changes back. Files that were changed since are named and left as they are.</source>
        <translation>يُلغى ذلك كله بالأمر *الوكيل ◂ التراجع عن آخر دفعة…*، حتى إن تغيّرت ملفات بعدها: يُذكر أيها تغيّر، ويُترك كما هو.</translation>
    </message>
    <message>
        <source>Read on: [nothing is lost](nothing-is-lost.md).</source>
        <translation>للمتابعة: [لا شيء يضيع](nothing-is-lost.md).</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>لا شيء يضيع</translation>
    </message>
    <message>
        <source>What is written, and when</source>
        <translation>ما يُكتب، ومتى</translation>
    </message>
    <message>
        <source>Nothing is written until you save. A save changes the bytes that you changed: comments, quotes, order and line ends of everything else stay as they were. A file is never half written, whatever happens in between.</source>
        <translation>لا يُكتب شيء قبل الحفظ. ولا يغيّر الحفظ إلا البايتات المعدَّلة: فالتعليقات وعلامات الاقتباس والترتيب ونهايات الأسطر في كل ما عداها تبقى كما كانت. ولا يُكتب نصف ملف أبدًا، مهما حدث في الأثناء.</translation>
    </message>
    <message>
        <source>When another program writes too</source>
        <translation>حين يكتب برنامج آخر أيضًا</translation>
    </message>
    <message>
        <source>Agents are changed by people, by Git and by Claude Code itself. Without edits of yours Dossier follows the file. With edits it asks: compare, take theirs, or keep yours. Nothing is overwritten before you have chosen.</source>
        <translation>يتغيّر الوكلاء على أيدي المستخدمين، وبفعل Git، وبفعل Claude Code نفسه. إن لم تكن لديك تعديلات، تابع Dossier الملف. وإن كانت لديك تعديلات، عرض الاختيار: المقارنة، أو أخذ الإصدار الآخر، أو إبقاء إصدارك. ولا يُستبدل شيء قبل الاختيار.</translation>
    </message>
    <message>
        <source>When the program ends</source>
        <translation>حين يتوقّف البرنامج</translation>
    </message>
    <message>
        <source>What you have not saved is kept every few seconds, and offered at the next start after a crash.</source>
        <translation>ما لم يُحفظ بعد تُحفظ منه نسخة كل بضع ثوانٍ، وتُعرض عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Ways back</source>
        <translation>طرق الرجوع</translation>
    </message>
    <message>
        <source>*Edit ▸ Undo* goes back over everything, form and text in one history, and over a reload from the disk as well.</source>
        <translation>يرجع *تحرير ◂ تراجع* عن كل شيء، الاستمارة والنص في سجل واحد، وعن إعادة التحميل من القرص أيضًا.</translation>
    </message>
    <message>
        <source>*File ▸ Earlier Versions …* shows the states that were saved, and takes one or a part of it.</source>
        <translation>يعرض *ملف ◂ الإصدارات السابقة…* الحالات التي حُفظت، ويأخذ إحداها أو جزءًا منها.</translation>
    </message>
    <message>
        <source>*Agent ▸ What Dossier Wrote* lists every write to your disk, each with its way back.</source>
        <translation>يسرد *الوكيل ◂ ما كتبه Dossier* كل كتابة على قرصك، ومع كلٍّ منها طريق الرجوع.</translation>
    </message>
    <message>
        <source>Deleted agents go to the trash of the desktop.</source>
        <translation>يُنقل الوكلاء المحذوفون إلى سلة مهملات سطح المكتب.</translation>
    </message>
    <message>
        <source>Odd files</source>
        <translation>ملفات غير مألوفة</translation>
    </message>
    <message>
        <source>A file that is broken, huge, not in UTF-8 or read-only opens all the same, and a line says what is odd about it. Plugins and the managed folder belong to others: they open to be read, and are not written.</source>
        <translation>يُفتح الملف وإن كان تالفًا أو ضخمًا أو بترميز غير UTF-8 أو للقراءة فقط، ويبيّن سطر ما هو غير مألوف فيه. أما الملحقات والمجلد المُدار فملك لغيرك: تُفتح للقراءة، ولا يُكتب فيها.</translation>
    </message>
    <message>
        <source>[Your first agent](first-agent.md)</source>
        <translation>[وكيلك الأول](first-agent.md)</translation>
    </message>
    <message>
        <source>What it may use</source>
        <translation>ما يمكنه استخدامه</translation>
    </message>
    <message>
        <source>Without a list an agent may use every tool that the session has. A list is a limit.</source>
        <translation>من دون قائمة يمكن للوكيل استخدام كل أداة في الجلسة. والقائمة حدّ له.</translation>
    </message>
    <message>
        <source>Three ways</source>
        <translation>ثلاث طرق</translation>
    </message>
    <message>
        <source>**All tools.** No key `tools` at all. Usual, and right for most.</source>
        <translation>**كل الأدوات.** دون المفتاح `tools` أصلًا. وهو المعتاد، والمناسب لأغلب الوكلاء.</translation>
    </message>
    <message>
        <source>**Only these.** `tools: Read, Grep, Glob`. For an agent that must not write, this is what keeps it from writing; a sentence in the prompt is only a request.</source>
        <translation>**هذه فقط.** `tools: Read, Grep, Glob`. هذا ما يمنع الوكيل من الكتابة حين يجب ألّا يكتب؛ أما جملة في الموجّه فليست إلا طلبًا.</translation>
    </message>
    <message>
        <source>**All but these.** `disallowedTools: Bash`. A tool that is in both lists is not given.</source>
        <translation>**الكل عدا هذه.** `disallowedTools: Bash`. والأداة الموجودة في القائمتين لا تُعطى.</translation>
    </message>
    <message>
        <source>An empty list means no tool at all. A name that no tool has is passed over without a word; if none of the names is right, the agent does not start.</source>
        <translation>القائمة الفارغة تعني عدم إتاحة أي أداة. والاسم الذي ليس لأي أداة يُتجاهل دون رسالة؛ وإن لم يصحّ أي من الأسماء، لا يُشغَّل الوكيل.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Names are written as Claude Code writes them, with capitals: `Read`, not `read`. In the text, Ctrl+Space offers them with their meaning.</source>
        <translation>تُكتب الأسماء كما يكتبها Claude Code، بأحرف كبيرة: `Read` لا `read`. وفي النص يعرضها Ctrl+Space مع معانيها.</translation>
    </message>
    <message>
        <source>`Agent(worker)` lets it call other agents, here only `worker`.</source>
        <translation>يتيح له `Agent(worker)`‎ استدعاء وكلاء آخرين، وهنا `worker` فقط.</translation>
    </message>
    <message>
        <source>`mcp__server` gives all tools of a server, `mcp__server__tool` one of them.</source>
        <translation>يعطي `mcp__server` كل أدوات خادم، ويعطي `mcp__server__tool` واحدة منها.</translation>
    </message>
    <message>
        <source>`allowed-tools` is a key of commands and skills. In an agent it means nothing, and the agent may use everything; Dossier says so and offers the right key.</source>
        <translation>المفتاح `allowed-tools` من مفاتيح الأوامر والمهارات. ولا يعني شيئًا في الوكيل، فيمكن للوكيل استخدام كل شيء؛ ويذكر Dossier ذلك ويعرض المفتاح الصحيح.</translation>
    </message>
    <message>
        <source>Model, effort, permissions</source>
        <translation>النموذج والجهد والأذونات</translation>
    </message>
    <message>
        <source>`model` chooses who works: an alias such as `sonnet`, a full name, or `inherit`. `permissionMode` decides what it is asked about. Agents of a plugin may set neither that nor hooks nor servers: these keys are ignored there, and the fields say so.</source>
        <translation>يحدّد `model` من يعمل: اسم مختصر مثل `sonnet`، أو اسم كامل، أو `inherit`. ويحدّد `permissionMode` ما يُستأذن فيه. وليس لوكلاء الملحقات تعيين ذلك ولا الخطّافات ولا الخوادم: تُتجاهل هذه المفاتيح هناك، وتبيّن الحقول ذلك.</translation>
    </message>
    <message>
        <source>Read on: [where it loads](where-it-loads.md).</source>
        <translation>للمتابعة: [أين يُحمَّل](where-it-loads.md).</translation>
    </message>
    <message>
        <source>Where it loads</source>
        <translation>أين يُحمَّل</translation>
    </message>
    <message>
        <source>The same file is an agent in one folder and nothing in another.</source>
        <translation>الملف نفسه وكيل في مجلد، ولا شيء في آخر.</translation>
    </message>
    <message>
        <source>Places, the strongest first</source>
        <translation>الأماكن، الأقوى أولًا</translation>
    </message>
    <message>
        <source>The managed folder, which an administrator fills.</source>
        <translation>المجلد المُدار، ويملؤه مسؤول النظام.</translation>
    </message>
    <message>
        <source>The project: `.claude/agents` of the folder that you work in, and of those above it up to the repository. The nearest wins.</source>
        <translation>المشروع: المجلد ‎`.claude/agents` في مجلد العمل وفي ما فوقه من المجلدات حتى المستودع. والغلبة للأقرب.</translation>
    </message>
    <message>
        <source>Your home: `~/.claude/agents`, in all projects.</source>
        <translation>مجلد المنزل: ‎`~/.claude/agents`، في كل المشاريع.</translation>
    </message>
    <message>
        <source>Plugins: their agents are called `plugin:name`.</source>
        <translation>الملحقات: أسماء وكلائها بصيغة `plugin:name`.</translation>
    </message>
    <message>
        <source>Folders inside are searched as well, and change nothing about the name. Only files that end in `.md` count.</source>
        <translation>يُبحث في المجلدات الداخلية أيضًا، ولا تغيّر شيئًا من الاسم. ولا يُعتدّ إلا بالملفات التي تنتهي أسماؤها بـ ‎`.md`.</translation>
    </message>
    <message>
        <source>Two of one name</source>
        <translation>اثنان باسم واحد</translation>
    </message>
    <message>
        <source>Of two agents with one name, the stronger place wins and the other is hidden, without a message. In one and the same place it is not known which one loads. Dossier shows both: *Same name* lists them, and the line above the text says which one hides which.</source>
        <translation>إن كان لوكيلين اسم واحد، فالغلبة للذي في المكان الأقوى، ويُحجب الآخر دون رسالة. أما في المكان الواحد فلا يُعرف أيهما يُحمَّل. ويعرض Dossier كليهما: يسردهما *اسم مشترك*، ويبيّن السطر الذي فوق النص أيهما يحجب الآخر.</translation>
    </message>
    <message>
        <source>What wins depends on where you stand. *Seen from*, in the tool bar, is the folder that Dossier takes you to stand in.</source>
        <translation>تتوقف الغلبة على مكان العمل. والمجلد الذي يُحكم بحسبه هو *من منظور* في شريط الأدوات.</translation>
    </message>
    <message>
        <source>Why it does not load</source>
        <translation>لماذا لا يُحمَّل</translation>
    </message>
    <message>
        <source>No `name`: Claude Code takes the file for a note.</source>
        <translation>دون `name`: يعدّ Claude Code الملف ملاحظة.</translation>
    </message>
    <message>
        <source>A header that cannot be read: nothing of it counts, and no message is shown.</source>
        <translation>ترويسة تتعذّر قراءتها: لا يُعتدّ بشيء منها، ولا تظهر رسالة.</translation>
    </message>
    <message>
        <source>The wrong folder, or a name that does not end in `.md`.</source>
        <translation>المجلد الخطأ، أو اسم ينتهي بغير ذلك.</translation>
    </message>
    <message>
        <source>The problems below the text name the line and offer a way out. The tab *Where It Loads* shows the same file for other programs too.</source>
        <translation>تذكر المشكلات المعروضة تحت النص رقم السطر، وتعرض مخرجًا. ويعرض التبويب *أين يُحمَّل* الملف نفسه لبرامج أخرى أيضًا.</translation>
    </message>
    <message>
        <source>Read on: [many agents](many-agents.md).</source>
        <translation>للمتابعة: [وكلاء كثيرون](many-agents.md).</translation>
    </message>
    <message>
        <source>*Changed outside* lists what others, or a program, changed since you last looked.</source>
        <translation>يسرد *تغيّر من الخارج* ما غيّره آخرون، أو برنامج، منذ آخر مشاهدة لك.</translation>
    </message>
    <message>
        <source>Writing the prompt</source>
        <translation>كتابة الموجّه</translation>
    </message>
    <message>
        <source>The prompt is Markdown. *Format ▸ Bold* and its neighbours mark what is selected, or the word at the cursor, and take the marks away again.</source>
        <translation>الموجّه نص Markdown. يضع *تنسيق ◂ غامق* وما يجاوره من أوامر علاماته حول النص المحدَّد، أو حول الكلمة التي عند المؤشر، ثم يزيلها عند تكراره.</translation>
    </message>
    <message>
        <source>Lists, tasks, quotes, code and headings are made of whole lines, or undone. *Format ▸ Move Lines Up* keeps the numbers of a list in order.</source>
        <translation>تُنشأ القوائم والمهام والاقتباسات والشيفرة والعناوين من أسطر كاملة، أو تُلغى. ويُبقي *تنسيق ◂ نقل الأسطر إلى أعلى* أرقام القائمة مرتّبة.</translation>
    </message>
    <message>
        <source>An address pasted over words makes them a link; *Edit ▸ Paste Without Links* does not.</source>
        <translation>لصق عنوان ويب فوق كلمات محدَّدة يجعلها رابطًا؛ أما *تحرير ◂ لصق دون روابط* فلا يفعل ذلك.</translation>
    </message>
    <message>
        <source>*Go ▸ Matching Bracket* leads from a bracket, a tag or the marks of code to the other end.</source>
        <translation>ينقل *انتقال ◂ القوس المقابل* المؤشر من قوس أو وسم أو علامة شيفرة إلى الطرف الآخر.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>Words that no dictionary has are dotted below, in descriptions and in the prompt; code, names, keys and links are not looked at. Ctrl+F8 goes to the next one, and the menu key offers other words, or adds the word to your own list. The language is that of the text; *View ▸ Spelling Language* chooses another one for this file.</source>
        <translation>الكلمات التي لا ترد في أي قاموس يوضع تحتها خط منقّط، في الأوصاف وفي الموجّه؛ أما الشيفرة والأسماء والمفاتيح والروابط فلا تُفحص. ينقل Ctrl+F8 المؤشر إلى الكلمة التالية منها، ويعرض مفتاح القائمة كلمات بديلة، أو إضافتها إلى قائمتك الشخصية. واللغة هي لغة النص؛ ويختار *عرض ◂ لغة التدقيق الإملائي* لغة أخرى لهذا الملف.</translation>
    </message>
</context>
<context>
    <name>dossier::AboutDialog</name>
    <message>
        <source>About Dossier</source>
        <translation>حول Dossier</translation>
    </message>
    <message>
        <source>Dossier %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>An editor for AI-agent files: the text is the document, and every verdict says what the client really reads.</source>
        <translation>محرّر لملفات وكلاء الذكاء الاصطناعي: النص هو المستند، وكل حكم يبيّن ما يقرؤه العميل فعلًا.</translation>
    </message>
    <message>
        <source>MIT licence, the Dossier authors.</source>
        <translation>رخصة MIT، مؤلفو Dossier.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>قياسات</translation>
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
        <translation>ليس للوكيل ملف بعد. يلزم حفظه أولًا.</translation>
    </message>
    <message>
        <source>New agent %1</source>
        <translation>وكيل جديد %1</translation>
    </message>
    <message>
        <source>There is no command that starts this agent.</source>
        <translation>لا يوجد أمر يشغّل هذا الوكيل.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>نُسخ: %1</translation>
    </message>
</context>
<context>
    <name>dossier::AgentController</name>
    <message>
        <source>Rename Agent</source>
        <translation>إعادة تسمية الوكيل</translation>
    </message>
    <message>
        <source>The new name of “%1”. Where others name it is listed next, before anything is changed.</source>
        <translation>الاسم الجديد لـ «%1». تُسرد بعد ذلك المواضع التي تذكره، قبل تغيير أي شيء.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n Agent(s)</source>
        <translation>
            <numerusform>نسخ %n وكيل</numerusform>
            <numerusform>نسخ وكيل واحد</numerusform>
            <numerusform>نسخ وكيلين</numerusform>
            <numerusform>نسخ %n وكلاء</numerusform>
            <numerusform>نسخ %n وكيلًا</numerusform>
            <numerusform>نسخ %n وكيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n Agent(s)</source>
        <translation>
            <numerusform>نقل %n وكيل</numerusform>
            <numerusform>نقل وكيل واحد</numerusform>
            <numerusform>نقل وكيلين</numerusform>
            <numerusform>نقل %n وكلاء</numerusform>
            <numerusform>نقل %n وكيلًا</numerusform>
            <numerusform>نقل %n وكيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Where are the copies to go?</source>
        <translation>إلى أين تُنسخ؟</translation>
    </message>
    <message>
        <source>Where are they to go?</source>
        <translation>إلى أين تُنقل؟</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Duplicate Agent</source>
        <translation>تكرار الوكيل</translation>
    </message>
    <message>
        <source>What is the copy of “%1” called, and where does it go?</source>
        <translation>ما اسم نسخة «%1»، وأين توضع؟</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
</context>
<context>
    <name>dossier::AgentCopies</name>
    <message numerus="yes">
        <source>Equal in %n other place(s).</source>
        <translation>
            <numerusform>مطابق في %n مكان آخر.</numerusform>
            <numerusform>مطابق في مكان آخر.</numerusform>
            <numerusform>مطابق في مكانين آخرين.</numerusform>
            <numerusform>مطابق في %n أماكن أخرى.</numerusform>
            <numerusform>مطابق في %n مكانًا آخر.</numerusform>
            <numerusform>مطابق في %n مكان آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent of this name differs in %1.</source>
        <translation>الوكيل بهذا الاسم مختلف في %1.</translation>
    </message>
    <message numerus="yes">
        <source>Equal in %n other place(s); differs in %1.</source>
        <translation>
            <numerusform>مطابق في %n مكان آخر؛ ومختلف في %1.</numerusform>
            <numerusform>مطابق في مكان آخر؛ ومختلف في %1.</numerusform>
            <numerusform>مطابق في مكانين آخرين؛ ومختلف في %1.</numerusform>
            <numerusform>مطابق في %n أماكن أخرى؛ ومختلف في %1.</numerusform>
            <numerusform>مطابق في %n مكانًا آخر؛ ومختلف في %1.</numerusform>
            <numerusform>مطابق في %n مكان آخر؛ ومختلف في %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::AgentDelegate</name>
    <message>
        <source>reading …</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>agents shown</comment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>dossier::AgentDocument</name>
    <message>
        <source>This file is open for reading only.</source>
        <translation>هذا الملف مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>The change belongs to another version of the text.</source>
        <translation>يخصّ التغيير إصدارًا آخر من النص.</translation>
    </message>
    <message>
        <source>The text has changed, and there is nothing to mend any more.</source>
        <translation>تغيّر النص، ولم يبقَ ما يُصلَح.</translation>
    </message>
</context>
<context>
    <name>dossier::AgentFile</name>
    <message>
        <source>This field shares a line with another one; change it in the text.</source>
        <translation>يشترك هذا الحقل مع حقل آخر في سطر واحد؛ يمكن تغييره في النص.</translation>
    </message>
    <message>
        <source>The header holds more than one YAML document; only the first counts.</source>
        <translation>في الترويسة أكثر من مستند YAML؛ ولا يُعتدّ إلا بالأول.</translation>
    </message>
    <message>
        <source>The header is YAML, but holds no fields of the form “key: value”.</source>
        <translation>الترويسة YAML، لكن لا حقول فيها بصيغة «key: value».</translation>
    </message>
    <message>
        <source>The key “%1” stands here a second time; strict readers take a key only once.</source>
        <translation>يتكرر المفتاح «%1» هنا؛ والقرّاء الصارمون لا يقبلون المفتاح إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>This field’s key is written in a form that only the text can change.</source>
        <translation>مفتاح هذا الحقل مكتوب بصيغة لا تُغيَّر إلا في النص.</translation>
    </message>
    <message>
        <source>The header is written in braces; change it in the text.</source>
        <translation>الترويسة مكتوبة بين أقواس معقوفة؛ يمكن تغييرها في النص.</translation>
    </message>
    <message>
        <source>A space is missing behind the colon.</source>
        <translation>تنقص مسافة بعد النقطتين.</translation>
    </message>
    <message>
        <source>The lines below the key are neither a list nor a mapping.</source>
        <translation>الأسطر تحت المفتاح ليست قائمة ولا خريطة.</translation>
    </message>
    <message>
        <source>A quotation mark opens the value, but none closes it at its end.</source>
        <translation>تفتح علامة اقتباس القيمة، ولا تغلقها علامة في نهايتها.</translation>
    </message>
    <message>
        <source>The brackets of the value do not match.</source>
        <translation>أقواس القيمة غير متطابقة.</translation>
    </message>
    <message>
        <source>The lines of this text block are not indented as they must be.</source>
        <translation>أسطر هذه الكتلة النصية ليست بالإزاحة اللازمة.</translation>
    </message>
    <message>
        <source>The header is too large to be read.</source>
        <translation>الترويسة أكبر من أن تُقرأ.</translation>
    </message>
</context>
<context>
    <name>dossier::AgentFileDialog</name>
    <message>
        <source>&amp;Name:</source>
        <translation>الا&amp;سم:</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>‏‎%1 (جديد)</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>استخدام «%1»</translation>
    </message>
</context>
<context>
    <name>dossier::AgentFilterEdit</name>
    <message>
        <source>Filter: words, model:opus, can:Bash …</source>
        <translation>مرشّح: كلمات، model:opus، can:Bash …</translation>
    </message>
    <message>
        <source>Filter agents</source>
        <translation>تصفية الوكلاء</translation>
    </message>
    <message>
        <source>Ctrl+Space shows what can be typed here.</source>
        <translation>يعرض Ctrl+Space ما يمكن كتابته هنا.</translation>
    </message>
    <message>
        <source>What can I type here?</source>
        <translation>ماذا يمكن أن يُكتب هنا؟</translation>
    </message>
    <message>
        <source>What can I type here? (Ctrl+Space)</source>
        <translation>ماذا يمكن أن يُكتب هنا؟ (Ctrl+Space)</translation>
    </message>
    <message>
        <source>What can be typed here</source>
        <translation>ما يمكن كتابته هنا</translation>
    </message>
</context>
<context>
    <name>dossier::AgentMenu</name>
    <message>
        <source>No agent is chosen.</source>
        <translation>لم يُختر أي وكيل.</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>لم يعد الملف موجودًا.</translation>
    </message>
    <message>
        <source>An update or an administrator would overwrite what is changed here.</source>
        <translation>سيستبدل أي تحديث، أو مسؤول النظام، ما يُغيَّر هنا.</translation>
    </message>
    <message>
        <source>This is done with one agent at a time.</source>
        <translation>يتم هذا لوكيل واحد في كل مرة.</translation>
    </message>
    <message>
        <source>Two agents can be compared.</source>
        <translation>يمكن مقارنة وكيلين.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;مقارنة</translation>
    </message>
    <message>
        <source>Co&amp;mpare With …</source>
        <translation>&amp;مقارنة بـ…</translation>
    </message>
    <message>
        <source>&amp;Earlier Versions …</source>
        <translation>الإ&amp;صدارات السابقة…</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>إ&amp;عادة تسمية…</translation>
    </message>
    <message>
        <source>D&amp;uplicate …</source>
        <translation>ت&amp;كرار…</translation>
    </message>
    <message>
        <source>&amp;Copy To …</source>
        <translation>&amp;نسخ إلى…</translation>
    </message>
    <message>
        <source>Mo&amp;ve To …</source>
        <translation>نق&amp;ل إلى…</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>&amp;حذف…</translation>
    </message>
</context>
<context>
    <name>dossier::AgentQuery</name>
    <message>
        <source>The filter has no key “%1:”. It looks for “%2” in names and descriptions.</source>
        <translation>ليس في المرشّح مفتاح «%1:‎». يجري البحث عن «%2» في الأسماء والأوصاف.</translation>
    </message>
    <message>
        <source>After “%1:” the filter takes one of: %2.</source>
        <translation>بعد «%1:‎» يقبل المرشّح واحدًا من: %2.</translation>
    </message>
    <message>
        <source>After “tokens:” the filter takes a number, such as &gt;300, &lt;50 or 100..200.</source>
        <translation>بعد «tokens:‎» يقبل المرشّح عددًا، مثل ‎&gt;300 أو ‎&lt;50 أو ‎100..200.</translation>
    </message>
    <message>
        <source>After “changed:” the filter takes one of: %1; or a day, such as &gt;2026-01-31.</source>
        <translation>بعد «changed:‎» يقبل المرشّح واحدًا من: %1؛ أو يومًا، مثل ‎&gt;2026-01-31.</translation>
    </message>
</context>
<context>
    <name>dossier::AgentRowsModel</name>
    <message>
        <source>M: The file differs from the last commit.</source>
        <translation>‏M: يختلف الملف عن آخر إيداع.</translation>
    </message>
    <message>
        <source>A: The file is new, and added to the next commit.</source>
        <translation>‏A: الملف جديد، وسيضاف إلى الإيداع التالي.</translation>
    </message>
    <message>
        <source>U: The file is new, and git does not know it.</source>
        <translation>‏U: الملف جديد، ولا يعرفه Git.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%n مشكلات</numerusform>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>%n مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>modified</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>الملف مفقود</translation>
    </message>
    <message>
        <source>changed by others since you saw it</source>
        <translation>غيّره آخرون منذ آخر مشاهدة</translation>
    </message>
    <message>
        <source>differs from the last commit</source>
        <translation>يختلف عن آخر إيداع</translation>
    </message>
    <message>
        <source>hidden by another agent of its name</source>
        <translation>يحجبه وكيل آخر بالاسم نفسه</translation>
    </message>
    <message>
        <source>%1
No name: %2 takes it for a note</source>
        <translation>%1
بلا اسم: يعدّه %2 ملاحظة</translation>
    </message>
    <message>
        <source>its client</source>
        <translation>عميله</translation>
    </message>
    <message>
        <source>Others changed it since you last saw it here.</source>
        <translation>غيّره آخرون منذ آخر مشاهدة له هنا.</translation>
    </message>
    <message>
        <source>What the description costs in every session</source>
        <translation>ما يكلّفه الوصف في كل جلسة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Can use</source>
        <translation>يمكنه استخدام</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تاريخ التغيير</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n agent(s)</source>
        <translation>
            <numerusform>‏%1، لا وكلاء</numerusform>
            <numerusform>‏%1، وكيل واحد</numerusform>
            <numerusform>‏%1، وكيلان</numerusform>
            <numerusform>‏%1، %n وكلاء</numerusform>
            <numerusform>‏%1، %n وكيلًا</numerusform>
            <numerusform>‏%1، %n وكيل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::AgentSearch</name>
    <message>
        <source>Not searched: you have no permission to read the file. Change its permissions.</source>
        <translation>لم يُبحث فيه: قراءة هذا الملف غير مسموح بها. يلزم تغيير أذوناته.</translation>
    </message>
    <message>
        <source>Not searched: the file is larger than %1. Open it to search in it.</source>
        <translation>لم يُبحث فيه: الملف أكبر من %1. يلزم فتحه للبحث فيه.</translation>
    </message>
    <message>
        <source>Not searched: this is a folder, a pipe or a device.</source>
        <translation>لم يُبحث فيه: هذا مجلد أو أنبوب أو جهاز.</translation>
    </message>
    <message>
        <source>Not searched, as it could not be read: %1</source>
        <translation>لم يُبحث فيه لتعذّر قراءته: %1</translation>
    </message>
    <message>
        <source>The expression takes too long here: the search in this file was given up.</source>
        <translation>يستغرق هذا التعبير هنا وقتًا أطول مما ينبغي: أُوقف البحث في هذا الملف.</translation>
    </message>
</context>
<context>
    <name>dossier::AgentSummary</name>
    <message>
        <source>The file is gone.</source>
        <translation>لم يعد الملف موجودًا.</translation>
    </message>
    <message>
        <source>This is a link to a file that is not there. Mend the link, or remove it.</source>
        <translation>هذا رابط إلى ملف غير موجود. يلزم إصلاح الرابط أو إزالته.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>هذا مجلد وليس ملفًا.</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a file. It is not opened.</source>
        <translation>هذا أنبوب أو جهاز وليس ملفًا، ولا يُفتح.</translation>
    </message>
    <message>
        <source>The file has %1, more than is looked at in a list. It can be opened.</source>
        <translation>حجم الملف %1، أكبر مما يُقرأ في قائمة. يمكن فتحه.</translation>
    </message>
    <message>
        <source>The name holds characters that no other program can be told. Rename the file to open it.</source>
        <translation>في الاسم محارف لا يمكن تمريرها إلى أي برنامج آخر. يُفتح الملف بعد إعادة تسميته.</translation>
    </message>
</context>
<context>
    <name>dossier::AgentTemplate</name>
    <message>
        <source>Plain agent</source>
        <translation>وكيل بسيط</translation>
    </message>
    <message>
        <source>Name, description and a short prompt; it may use every tool</source>
        <translation>اسم ووصف وموجّه قصير؛ ويمكنه استخدام كل الأدوات</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>مراجِع</translation>
    </message>
    <message>
        <source>Reads and reports, changes no file: Read, Grep and Glob only</source>
        <translation>يقرأ ويقدّم تقريرًا ولا يغيّر أي ملف: Read و Grep و Glob فقط</translation>
    </message>
    <message>
        <source>Worker with examples</source>
        <translation>منفّذ مع أمثلة</translation>
    </message>
    <message>
        <source>Its description shows by examples when to call it</source>
        <translation>يبيّن وصفه بالأمثلة متى يُستدعى</translation>
    </message>
</context>
<context>
    <name>dossier::AgentTreeModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>files read</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Reading was stopped: there may be more agents than are shown.</source>
        <translation>أُوقفت القراءة: قد يكون هناك وكلاء أكثر مما هو معروض.</translation>
    </message>
</context>
<context>
    <name>dossier::AgentViews</name>
    <message numerus="yes">
        <source>%n more like these.</source>
        <translation>
            <numerusform>لا مزيد مثل هذا.</numerusform>
            <numerusform>واحد آخر مثل هذا.</numerusform>
            <numerusform>اثنان آخران مثل هذا.</numerusform>
            <numerusform>%n أخرى مثل هذه.</numerusform>
            <numerusform>%n أخرى مثل هذه.</numerusform>
            <numerusform>%n أخرى مثل هذه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::AgentsCircular</name>
    <message>
        <source>Agents may start one another in a circle.</source>
        <translation>قد يشغّل الوكلاء بعضهم بعضًا في حلقة.</translation>
    </message>
    <message>
        <source>This agent may start itself; %1 lets that go on until its limit of depth.</source>
        <translation>قد يشغّل هذا الوكيل نفسَه؛ ويسمح %1 باستمرار ذلك حتى بلوغ حد العمق.</translation>
    </message>
    <message>
        <source>This agent may come round to itself, by way of %2; %1 lets that go on until its limit of depth.</source>
        <translation>قد يعود هذا الوكيل إلى نفسه عن طريق %2؛ ويسمح %1 باستمرار ذلك حتى بلوغ حد العمق.</translation>
    </message>
</context>
<context>
    <name>dossier::AgentsPanel</name>
    <message>
        <source>No agent fits the filter.</source>
        <translation>لا وكيل يطابق المرشّح.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>الوكلاء</translation>
    </message>
    <message>
        <source>Remove From List</source>
        <translation>إزالة من القائمة</translation>
    </message>
</context>
<context>
    <name>dossier::AgentsProxy</name>
    <message>
        <source>No model set</source>
        <translation>لم يُضبط نموذج</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>بلا لون</translation>
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
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Is like</source>
        <translation>يشبه</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>التشابه</translation>
    </message>
    <message>
        <source>Words shared</source>
        <translation>كلمات مشتركة</translation>
    </message>
</context>
<context>
    <name>dossier::AlikeRows</name>
    <message>
        <source>Most alike, and who would be asked</source>
        <translation>الأكثر تشابهًا، ومن سيُسأل</translation>
    </message>
    <message>
        <source>Compares this description with those of the other agents, by their words: an estimate</source>
        <translation>يقارن هذا الوصف بأوصاف الوكلاء الآخرين بحسب كلماتها: تقدير لا غير</translation>
    </message>
    <message>
        <source>%1 in %2: %3 % alike (%4)</source>
        <translation>تشابه بنسبة %3 % مع %1 في %2 (%4)</translation>
    </message>
    <message>
        <source>No other agent shares words with it.</source>
        <translation>لا يشترك معه أي وكيل آخر في كلمة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n example(s) would come here.</source>
        <translation>
            <numerusform>الأمثلة التي ستصل إلى هنا: %1 من %n.</numerusform>
            <numerusform>الأمثلة التي ستصل إلى هنا: %1 من %n.</numerusform>
            <numerusform>الأمثلة التي ستصل إلى هنا: %1 من %n.</numerusform>
            <numerusform>الأمثلة التي ستصل إلى هنا: %1 من %n.</numerusform>
            <numerusform>الأمثلة التي ستصل إلى هنا: %1 من %n.</numerusform>
            <numerusform>الأمثلة التي ستصل إلى هنا: %1 من %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” would go to %2.</source>
        <translation>سيصل «%1» إلى %2.</translation>
    </message>
</context>
<context>
    <name>dossier::AnswersDialog</name>
    <message>
        <source>What %1 Says</source>
        <translation>ما يقوله %1</translation>
    </message>
    <message>
        <source>%1 is checking</source>
        <translation>يفحص %1 الآن</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>What it wrote</source>
        <translation>ما كتبه</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Ask A&amp;gain</source>
        <translation>&amp;سؤال مجددًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 is checking %2 as it lies on the disk:
%3</source>
        <translation>يفحص %1 المجلد ‎%2 كما هو على القرص:
‎%3</translation>
    </message>
    <message>
        <source>%1 found no error in %2.</source>
        <translation>لم يجد %1 أي خطأ في ‎%2.</translation>
    </message>
    <message>
        <source>%1 found errors in %2.</source>
        <translation>وجد %1 أخطاء في ‎%2.</translation>
    </message>
    <message>
        <source>Both judge every file alike.</source>
        <translation>حكمهما واحد على كل ملف.</translation>
    </message>
    <message numerus="yes">
        <source>The two judge %n file(s) differently; they come first.</source>
        <translation>
            <numerusform>لا يختلف حكمهما على أي ملف.</numerusform>
            <numerusform>يختلف حكمهما على ملف واحد؛ وهو في المقدمة.</numerusform>
            <numerusform>يختلف حكمهما على ملفين؛ وهما في المقدمة.</numerusform>
            <numerusform>يختلف حكمهما على %n ملفات؛ وهي في المقدمة.</numerusform>
            <numerusform>يختلف حكمهما على %n ملفًا؛ وهي في المقدمة.</numerusform>
            <numerusform>يختلف حكمهما على %n ملف؛ وهي في المقدمة.</numerusform>
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
        <translation>لا يوجد الخيار --%1؛ هل المقصود --%2؟</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>لا يوجد الخيار --%1.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>لا يأخذ --%1 قيمة.</translation>
    </message>
    <message>
        <source>--%1 wants a value.</source>
        <translation>يتطلب --%1 قيمة.</translation>
    </message>
    <message>
        <source>--%1 takes %2, not “%3”.</source>
        <translation>يقبل --%1 واحدًا من %2، لا «%3».</translation>
    </message>
</context>
<context>
    <name>dossier::AskedModel</name>
    <message>
        <source>Open here</source>
        <translation>مفتوح هنا</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>part of the best</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>التشابه</translation>
    </message>
    <message>
        <source>Words that counted</source>
        <translation>كلمات أثّرت</translation>
    </message>
</context>
<context>
    <name>dossier::AskedView</name>
    <message>
        <source>A request</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Type a request, such as: review my last change</source>
        <translation>طلب يُكتب هنا، مثل: review my last change</translation>
    </message>
    <message>
        <source>Agents that would be asked</source>
        <translation>الوكلاء الذين سيُسألون</translation>
    </message>
    <message>
        <source>An estimate by the words of names, descriptions and examples. %1 chooses by what they mean, and by what the session is about.</source>
        <translation>تقدير بحسب كلمات الأسماء والأوصاف والأمثلة. أما %1 فيختار بحسب معناها وموضوع الجلسة.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: the words are compared here.</source>
        <translation>لا يُرسَل شيء إلى أي مكان: تُقارَن الكلمات هنا.</translation>
    </message>
    <message>
        <source>No agent shares a word with this request that says something.</source>
        <translation>لا يشترك أي وكيل مع هذا الطلب في كلمة ذات دلالة.</translation>
    </message>
    <message>
        <source>Most likely “%1”.</source>
        <translation>الأرجح «%1».</translation>
    </message>
    <message>
        <source>The agent that is open here shares no word with this request; most likely is “%1”.</source>
        <translation>لا يشترك الوكيل المفتوح هنا مع هذا الطلب في أي كلمة؛ والأرجح «%1».</translation>
    </message>
    <message>
        <source>Most likely the agent that is open here.</source>
        <translation>الأرجح الوكيل المفتوح هنا.</translation>
    </message>
    <message>
        <source>Most likely “%1”; the agent that is open here comes on place %2.</source>
        <translation>الأرجح «%1»؛ وترتيب الوكيل المفتوح هنا %2.</translation>
    </message>
</context>
<context>
    <name>dossier::AuthoringController</name>
    <message>
        <source>Co&amp;mplete</source>
        <translation>إكمال الن&amp;ص</translation>
    </message>
    <message>
        <source>Fix at Curs&amp;or …</source>
        <translation>إصلاح عند المؤ&amp;شر…</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>الملف مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>Nothing is known that could be written here.</source>
        <translation>لا يُعرف شيء يمكن كتابته هنا.</translation>
    </message>
</context>
<context>
    <name>dossier::AuthoringLook</name>
    <message>
        <source>Plugin %1</source>
        <translation>الملحق %1</translation>
    </message>
</context>
<context>
    <name>dossier::Autosave</name>
    <message>
        <source>Saved by itself: %1</source>
        <translation>حُفظ تلقائيًا: %1</translation>
    </message>
    <message>
        <source>Not saved by itself: %1</source>
        <translation>لم يُحفظ تلقائيًا: %1</translation>
    </message>
    <message>
        <source>Not saved by itself: %1 has no file yet.</source>
        <translation>لم يُحفظ تلقائيًا: ليس للنص %1 ملف بعد.</translation>
    </message>
    <message>
        <source>Not saved by itself: a line of %1 is so long that it is open for reading.</source>
        <translation>لم يُحفظ تلقائيًا: في %1 سطر طويل جدًا، ولذلك فهو مفتوح للقراءة.</translation>
    </message>
    <message>
        <source>Not saved by itself: %1 is open for reading only.</source>
        <translation>لم يُحفظ تلقائيًا: النص %1 مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>Not saved by itself: the file of %1 was changed by another program.</source>
        <translation>لم يُحفظ تلقائيًا: غيّر برنامج آخر ملف %1.</translation>
    </message>
    <message>
        <source>Not saved by itself: %1 is older than what another program wrote.</source>
        <translation>لم يُحفظ تلقائيًا: النص %1 أقدم مما كتبه برنامج آخر.</translation>
    </message>
    <message>
        <source>Not saved by itself: %1 would not load any more as it is now.</source>
        <translation>لم يُحفظ تلقائيًا: لن يُحمَّل %1 بعد الآن وهو على حاله هذه.</translation>
    </message>
</context>
<context>
    <name>dossier::BatchEdit</name>
    <message>
        <source>Set “%1” to “%2”</source>
        <translation>ضبط «%1» على «%2»</translation>
    </message>
    <message>
        <source>Empty the list “%1”</source>
        <translation>إفراغ القائمة «%1»</translation>
    </message>
    <message>
        <source>Add %2 to “%1”</source>
        <translation>إضافة %2 إلى «%1»</translation>
    </message>
    <message>
        <source>Take %2 out of “%1”</source>
        <translation>إخراج %2 من «%1»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>إزالة «%1»</translation>
    </message>
    <message>
        <source>No name: %1 takes the file for a note, not for an agent.</source>
        <translation>بلا اسم: يعدّ %1 الملف ملاحظة لا وكيلًا.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n field(s)</source>
        <translation>
            <numerusform>تغيير %n حقل</numerusform>
            <numerusform>تغيير حقل واحد</numerusform>
            <numerusform>تغيير حقلين</numerusform>
            <numerusform>تغيير %n حقول</numerusform>
            <numerusform>تغيير %n حقلًا</numerusform>
            <numerusform>تغيير %n حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the same file as %1.</source>
        <translation>هذا هو الملف ‎%1 نفسه.</translation>
    </message>
    <message>
        <source>Copy %1 over its copies</source>
        <translation>نسخ %1 فوق نسخه</translation>
    </message>
    <message>
        <source>Fix of %1</source>
        <translation>إصلاح %1</translation>
    </message>
    <message>
        <source>Changes what is written.</source>
        <translation>يغيّر ما هو مكتوب.</translation>
    </message>
    <message>
        <source>There is no way out that could be taken for you. %1</source>
        <translation>لا يمكن حلّ هذا تلقائيًا. %1</translation>
    </message>
    <message>
        <source>Fix “%1”</source>
        <translation>إصلاح «%1»</translation>
    </message>
</context>
<context>
    <name>dossier::BatchRunner</name>
    <message>
        <source>%1 was left as it is: it was edited or closed since the change was shown.</source>
        <translation>بقي ‎%1 على حاله: عُدّل أو أُغلق منذ عرض التغيير.</translation>
    </message>
    <message>
        <source>%1 was left as it is: it is open for reading only.</source>
        <translation>بقي ‎%1 على حاله: هو مفتوح للقراءة فقط.</translation>
    </message>
</context>
<context>
    <name>dossier::BatchWriter</name>
    <message>
        <source>%1 was not moved: there is a file %2 already.</source>
        <translation>لم يُنقل ‎%1: يوجد ملف ‎%2 بالفعل.</translation>
    </message>
    <message>
        <source>%1 was not moved to %2: %3</source>
        <translation>لم يُنقل ‎%1 إلى ‎%2: %3</translation>
    </message>
    <message>
        <source>%1 was not deleted: %2</source>
        <translation>لم يُحذف ‎%1: %2</translation>
    </message>
    <message>
        <source>%1 was not made: %2</source>
        <translation>لم يُنشأ ‎%1: %2</translation>
    </message>
    <message>
        <source>%1 was left as it is: another program changed it since it was read.</source>
        <translation>بقي ‎%1 على حاله: غيّره برنامج آخر منذ قراءته.</translation>
    </message>
</context>
<context>
    <name>dossier::BidiControls</name>
    <message>
        <source>Characters that turn the direction of writing can hide what is read.</source>
        <translation>المحارف التي تقلب اتجاه الكتابة قد تخفي ما يُقرأ فعلًا.</translation>
    </message>
    <message>
        <source>A character that turns the direction of writing (%1) stands here: what is read can differ from what is seen.</source>
        <translation>هنا محرف يقلب اتجاه الكتابة (%1): قد يختلف ما يُقرأ عما يُرى.</translation>
    </message>
    <message>
        <source>Here is another one.</source>
        <translation>هنا محرف آخر.</translation>
    </message>
    <message>
        <source>Remove these characters</source>
        <translation>إزالة هذه المحارف</translation>
    </message>
</context>
<context>
    <name>dossier::BodyEmpty</name>
    <message>
        <source>The agent has no prompt.</source>
        <translation>ليس للوكيل موجّه.</translation>
    </message>
    <message>
        <source>%1 gives this agent no prompt: nothing stands below the header.</source>
        <translation>لا يعطي %1 هذا الوكيل أي موجّه: لا شيء تحت الترويسة.</translation>
    </message>
</context>
<context>
    <name>dossier::BodyLong</name>
    <message>
        <source>The prompt has more than 10,000 characters.</source>
        <translation>في الموجّه أكثر من 10,000 محرف.</translation>
    </message>
    <message>
        <source>The prompt has %1 characters, about %2 tokens in each run. What is not always needed can stand in files that it refers to.</source>
        <translation>في الموجّه %1 محرف، أي نحو %2 رمز في كل تشغيل. ما لا يلزم دائمًا يمكن وضعه في ملفات يشير إليها الموجّه.</translation>
    </message>
</context>
<context>
    <name>dossier::BodyShort</name>
    <message>
        <source>The prompt has fewer than 20 characters.</source>
        <translation>في الموجّه أقل من 20 محرفًا.</translation>
    </message>
    <message>
        <source>The prompt says too little of what the agent is to do, and how.</source>
        <translation>لا يقول الموجّه ما يكفي عما على الوكيل فعله وكيف.</translation>
    </message>
</context>
<context>
    <name>dossier::BudgetModel</name>
    <message>
        <source>Tokens that every session would save with the examples in the prompt</source>
        <translation>الرموز التي كانت كل جلسة ستوفّرها لو كانت الأمثلة في الموجّه</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>In examples</source>
        <translation>في الأمثلة</translation>
    </message>
</context>
<context>
    <name>dossier::BudgetPanel</name>
    <message>
        <source>Count the agents of al&amp;l places</source>
        <translation>ع&amp;دّ وكلاء كل الأماكن</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>المي&amp;زانية</translation>
    </message>
    <message>
        <source>&amp;Who Would Be Asked?</source>
        <translation>من سيُسأ&amp;ل؟</translation>
    </message>
    <message>
        <source>&amp;Most Alike</source>
        <translation>الأ&amp;كثر تشابهًا</translation>
    </message>
    <message>
        <source>Otherwise only those that are used in the chosen working folder</source>
        <translation>وإلا فالوكلاء المستخدمون في مجلد العمل المختار فقط</translation>
    </message>
    <message>
        <source>Tokens by place</source>
        <translation>الرموز بحسب المكان</translation>
    </message>
    <message>
        <source>Descriptions, the longest first</source>
        <translation>الأوصاف، الأطول أولًا</translation>
    </message>
    <message>
        <source>E&amp;xamples into the Prompt</source>
        <translation>نقل الأمثلة إلى المو&amp;جّه</translation>
    </message>
    <message>
        <source>&amp;Shorten …</source>
        <translation>ا&amp;ختصار…</translation>
    </message>
    <message>
        <source>Opens the agent at its description</source>
        <translation>يفتح الوكيل عند وصفه</translation>
    </message>
    <message>
        <source>Agents whose names, descriptions and examples share the most: a request may reach the wrong one. Copies under one name are not listed here.</source>
        <translation>الوكلاء الأكثر اشتراكًا في الأسماء والأوصاف والأمثلة: قد يصل طلب إلى الوكيل الخطأ. ولا تُسرد هنا النسخ ذات الاسم الواحد.</translation>
    </message>
    <message>
        <source>Agents that are alike</source>
        <translation>وكلاء متشابهون</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>م&amp;قارنة</translation>
    </message>
    <message>
        <source>Agents of all places that are shown. A session has only those of its own working folder.</source>
        <translation>وكلاء كل الأماكن المعروضة. وليس في الجلسة إلا وكلاء مجلد عملها.</translation>
    </message>
    <message>
        <source>Agents that %1 uses everywhere.</source>
        <translation>الوكلاء الذين يستخدمهم %1 في كل مكان.</translation>
    </message>
    <message>
        <source>Agents that %1 uses in %2.</source>
        <translation>الوكلاء الذين يستخدمهم %1 في ‎%2.</translation>
    </message>
    <message numerus="yes">
        <source>Examples make up %Ln token(s) of it; in the prompt they cost nothing until the agent is called.</source>
        <translation>
            <numerusform>تشكّل الأمثلة منه %Ln رمز؛ ولا تكلّف شيئًا في الموجّه حتى يُستدعى الوكيل.</numerusform>
            <numerusform>تشكّل الأمثلة منه رمزًا واحدًا؛ ولا تكلّف شيئًا في الموجّه حتى يُستدعى الوكيل.</numerusform>
            <numerusform>تشكّل الأمثلة منه رمزين؛ ولا تكلّف شيئًا في الموجّه حتى يُستدعى الوكيل.</numerusform>
            <numerusform>تشكّل الأمثلة منه %Ln رموز؛ ولا تكلّف شيئًا في الموجّه حتى يُستدعى الوكيل.</numerusform>
            <numerusform>تشكّل الأمثلة منه %Ln رمزًا؛ ولا تكلّف شيئًا في الموجّه حتى يُستدعى الوكيل.</numerusform>
            <numerusform>تشكّل الأمثلة منه %Ln رمز؛ ولا تكلّف شيئًا في الموجّه حتى يُستدعى الوكيل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moves the examples of the chosen agents to the end of their prompts</source>
        <translation>ينقل أمثلة الوكلاء المختارين إلى نهاية موجّهاتهم</translation>
    </message>
    <message>
        <source>No chosen agent has examples in a file that may be written to.</source>
        <translation>ليس لأي وكيل مختار أمثلة في ملف قابل للكتابة.</translation>
    </message>
</context>
<context>
    <name>dossier::BudgetSumsModel</name>
    <message>
        <source>%1, over the %2 for all</source>
        <translation>‏%1، أكثر من %2 المتاحة للكل</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>الوكلاء</translation>
    </message>
    <message>
        <source>Tokens in every session</source>
        <translation>الرموز في كل جلسة</translation>
    </message>
</context>
<context>
    <name>dossier::ByteOrderMark</name>
    <message>
        <source>The file begins with a byte order mark.</source>
        <translation>يبدأ الملف بعلامة ترتيب البايتات.</translation>
    </message>
    <message>
        <source>The file begins with an invisible byte order mark. %1 skips it; Gemini CLI and older versions of Claude Code take the header for text.</source>
        <translation>يبدأ الملف بعلامة ترتيب بايتات غير مرئية. يتخطاها %1؛ أما Gemini CLI والإصدارات الأقدم من Claude Code فتعدّ الترويسة نصًّا.</translation>
    </message>
    <message>
        <source>Remove the byte order mark</source>
        <translation>إزالة علامة ترتيب البايتات</translation>
    </message>
</context>
<context>
    <name>dossier::ChangeController</name>
    <message>
        <source>Other files are being written. Try again when that has ended.</source>
        <translation>تجري كتابة ملفات أخرى. يمكن إعادة المحاولة بعد انتهائها.</translation>
    </message>
    <message>
        <source>Reading files …</source>
        <translation>تجري قراءة الملفات…</translation>
    </message>
    <message>
        <source>%1 was not written: what Dossier writes could not be noted down first. Look whether its folder is full or read-only.</source>
        <translation>لم يُكتب ‎%1: تعذّر تدوين ما يكتبه Dossier قبل الكتابة. يلزم التحقق من مجلد السجل، فقد يكون ممتلئًا أو للقراءة فقط.</translation>
    </message>
    <message>
        <source>There is nothing to be undone.</source>
        <translation>لا شيء يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Nothing is to be changed: all is as wanted already.</source>
        <translation>لا شيء يلزم تغييره: كل شيء كما هو مطلوب.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Writing files …</source>
        <translation>تجري كتابة الملفات…</translation>
    </message>
    <message>
        <source>Nothing to undo: no file was still changed.</source>
        <translation>لا شيء للتراجع عنه: لم يبقَ أي ملف متغيرًا.</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n file(s) are as they were before.</source>
        <translation>
            <numerusform>تم التراجع: لم يتغيّر أي ملف.</numerusform>
            <numerusform>تم التراجع: عاد ملف واحد إلى ما كان عليه.</numerusform>
            <numerusform>تم التراجع: عاد ملفان إلى ما كانا عليه.</numerusform>
            <numerusform>تم التراجع: عادت %n ملفات إلى ما كانت عليه.</numerusform>
            <numerusform>تم التراجع: عاد %n ملفًا إلى ما كان عليه.</numerusform>
            <numerusform>تم التراجع: عاد %n ملف إلى ما كان عليه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: done in %n file(s).</source>
        <translation>
            <numerusform>‏%1: تم في %n ملف.</numerusform>
            <numerusform>‏%1: تم في ملف واحد.</numerusform>
            <numerusform>‏%1: تم في ملفين.</numerusform>
            <numerusform>‏%1: تم في %n ملفات.</numerusform>
            <numerusform>‏%1: تم في %n ملفًا.</numerusform>
            <numerusform>‏%1: تم في %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was not begun.</source>
        <translation>لم يُبدأ بالباقي.</translation>
    </message>
    <message numerus="yes">
        <source>%n open file(s) are not saved yet.</source>
        <translation>
            <numerusform>%n ملف مفتوح لم يُحفظ بعد.</numerusform>
            <numerusform>ملف مفتوح واحد لم يُحفظ بعد.</numerusform>
            <numerusform>ملفان مفتوحان لم يُحفظا بعد.</numerusform>
            <numerusform>%n ملفات مفتوحة لم تُحفظ بعد.</numerusform>
            <numerusform>%n ملفًا مفتوحًا لم يُحفظ بعد.</numerusform>
            <numerusform>%n ملف مفتوح لم يُحفظ بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) could not be changed.</source>
        <translation>
            <numerusform>تعذّر تغيير %n ملف آخر.</numerusform>
            <numerusform>تعذّر تغيير ملف آخر.</numerusform>
            <numerusform>تعذّر تغيير ملفين آخرين.</numerusform>
            <numerusform>تعذّر تغيير %n ملفات أخرى.</numerusform>
            <numerusform>تعذّر تغيير %n ملفًا آخر.</numerusform>
            <numerusform>تعذّر تغيير %n ملف آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program wrote in the same moment; its version is kept as %1.</source>
        <translation>كتب برنامج آخر في اللحظة نفسها؛ وحُفظ إصداره باسم ‎%1.</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>حفظ الكل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>dossier::ChangePlanDialog</name>
    <message>
        <source>&amp;All</source>
        <translation>ال&amp;كل</translation>
    </message>
    <message>
        <source>Tick or untick all that is listed</source>
        <translation>تأشير كل ما في القائمة أو إلغاء تأشيره</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>ال&amp;نطاق:</translation>
    </message>
    <message>
        <source>&amp;Rule:</source>
        <translation>القا&amp;عدة:</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a file and its new name</comment>
        <translation>‏%1 ‏←‏ %2</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>هذا الملف</translation>
    </message>
    <message>
        <source>All open files</source>
        <translation>كل الملفات المفتوحة</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>كل القواعد</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>Left as they are</source>
        <translation>تبقى على حالها</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>a folder, another folder</comment>
        <translation>من ‎%1 إلى ‎%2</translation>
    </message>
    <message>
        <source>Nothing is ticked, so nothing changes.</source>
        <translation>لا شيء مؤشَّر، فلن يتغيّر شيء.</translation>
    </message>
    <message>
        <source>What stands in the file does not change.</source>
        <translation>لا يتغيّر ما في الملف.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will change.</source>
        <translation>
            <numerusform>سيتغيّر %n ملف.</numerusform>
            <numerusform>سيتغيّر ملف واحد.</numerusform>
            <numerusform>سيتغيّر ملفان.</numerusform>
            <numerusform>سيتغيّر %n ملفات.</numerusform>
            <numerusform>سيتغيّر %n ملفًا.</numerusform>
            <numerusform>سيتغيّر %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file will change.</source>
        <translation>لن يتغيّر أي ملف.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are as wanted already.</source>
        <translation>
            <numerusform>على الحال المطلوبة أصلًا: لا ملفات.</numerusform>
            <numerusform>على الحال المطلوبة أصلًا: ملف واحد.</numerusform>
            <numerusform>على الحال المطلوبة أصلًا: ملفان.</numerusform>
            <numerusform>على الحال المطلوبة أصلًا: %n ملفات.</numerusform>
            <numerusform>على الحال المطلوبة أصلًا: %n ملفًا.</numerusform>
            <numerusform>على الحال المطلوبة أصلًا: %n ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay as they are; the list says why.</source>
        <translation>
            <numerusform>بلا تغيير: لا ملفات؛ والقائمة تبيّن السبب.</numerusform>
            <numerusform>بلا تغيير: ملف واحد؛ والقائمة تبيّن السبب.</numerusform>
            <numerusform>بلا تغيير: ملفان؛ والقائمة تبيّن السبب.</numerusform>
            <numerusform>بلا تغيير: %n ملفات؛ والقائمة تبيّن السبب.</numerusform>
            <numerusform>بلا تغيير: %n ملفًا؛ والقائمة تبيّن السبب.</numerusform>
            <numerusform>بلا تغيير: %n ملف؛ والقائمة تبيّن السبب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::ChangeSet</name>
    <message>
        <source>The change does not fit the text; nothing was changed.</source>
        <translation>لا يناسب التغيير النص؛ ولم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>dossier::ChangedModel</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>اختفى</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>%1
was last seen as %2</source>
        <translation>%1
شوهد آخر مرة باسم ‎%2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر مشاهدة</translation>
    </message>
</context>
<context>
    <name>dossier::ChangedPanel</name>
    <message>
        <source>&amp;Seen</source>
        <translation>&amp;شوهد</translation>
    </message>
    <message>
        <source>Seen &amp;All</source>
        <translation>شوهد ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>استعا&amp;دة</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>م&amp;قارنة</translation>
    </message>
    <message>
        <source>Nobody changed an agent of your places since you last saw it here.</source>
        <translation>لم يغيّر أحد أي وكيل في أماكنك منذ آخر مشاهدة له هنا.</translation>
    </message>
    <message>
        <source>Marks the present version as seen: it is no longer listed, and later changes are told against it</source>
        <translation>يعلّم الإصدار الحالي مشاهَدًا: فلا يُسرد بعد ذلك، وتُقارَن به التغييرات اللاحقة</translation>
    </message>
    <message>
        <source>Marks all of them as seen as they are now</source>
        <translation>يعلّمها كلها مشاهَدة كما هي الآن</translation>
    </message>
    <message>
        <source>Brings back the version that was last seen; open files change in their tabs</source>
        <translation>يعيد الإصدار الذي شوهد آخر مرة؛ وتتغيّر الملفات المفتوحة في تبويباتها</translation>
    </message>
    <message>
        <source>Both versions in a window, to take over single differences</source>
        <translation>الإصداران في نافذة واحدة، لأخذ اختلافات بعينها</translation>
    </message>
    <message>
        <source>Agents that others changed</source>
        <translation>وكلاء غيّرهم آخرون</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) changed by others</source>
        <translation>
            <numerusform>غيّر آخرون %n وكيل</numerusform>
            <numerusform>غيّر آخرون وكيلًا واحدًا</numerusform>
            <numerusform>غيّر آخرون وكيلين</numerusform>
            <numerusform>غيّر آخرون %n وكلاء</numerusform>
            <numerusform>غيّر آخرون %n وكيلًا</numerusform>
            <numerusform>غيّر آخرون %n وكيل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Try again when the disk can be reached.</source>
        <translation>تعذّرت قراءة ‎%1: %2. يمكن إعادة المحاولة حين يتاح القرص.</translation>
    </message>
    <message>
        <source>This agent is new.</source>
        <translation>هذا الوكيل جديد.</translation>
    </message>
    <message>
        <source>This agent was moved; its text is the same.</source>
        <translation>نُقل هذا الوكيل؛ ونصه لم يتغيّر.</translation>
    </message>
    <message>
        <source>The file is gone; this is what was in it.</source>
        <translation>لم يعد الملف موجودًا؛ وهذا ما كان فيه.</translation>
    </message>
    <message>
        <source>The text is the same; only line ends or the encoding are others.</source>
        <translation>النص هو نفسه؛ والمختلف نهايات الأسطر أو الترميز فقط.</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>آخر مشاهدة: %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>dossier::CheckCommand</name>
    <message>
        <source>Checks files, and folders with everything below them.</source>
        <translation>يفحص الملفات، والمجلدات بكل ما تحتها.</translation>
    </message>
    <message>
        <source>The form of the answer.</source>
        <translation>صيغة الجواب.</translation>
    </message>
    <message>
        <source>Leaves out what is less grave.</source>
        <translation>يُسقط ما هو أقل خطورة.</translation>
    </message>
    <message>
        <source>No file or folder to check is given.</source>
        <translation>لم يُحدَّد ملف أو مجلد للفحص.</translation>
    </message>
</context>
<context>
    <name>dossier::ChoiceEditor</name>
    <message>
        <source>not set</source>
        <translation>غير مضبوط</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1 (not known)</source>
        <translation>‏%1 (غير معروف)</translation>
    </message>
</context>
<context>
    <name>dossier::ClaudeLoader</name>
    <message>
        <source>Claude Code skips files of more than 1,048,576 bytes.</source>
        <translation>يتخطى Claude Code الملفات التي تزيد على 1,048,576 بايت.</translation>
    </message>
    <message>
        <source>Claude Code finds no header, as it cannot read UTF-16: save the file as UTF-8.</source>
        <translation>لا يجد Claude Code ترويسة، لأنه لا يقرأ UTF-16: يلزم حفظ الملف بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The file has no header that Claude Code finds: all of it is text.</source>
        <translation>ليس في الملف ترويسة يجدها Claude Code: كله نص.</translation>
    </message>
    <message>
        <source>The header ends at the first “---”, here inside a line; the rest of it became the prompt.</source>
        <translation>تنتهي الترويسة عند أول «---»، وهي هنا وسط سطر؛ وصار باقيها جزءًا من الموجّه.</translation>
    </message>
    <message>
        <source>A line of “...” parts the header in two, which Claude Code does not read.</source>
        <translation>سطر من «...» يقسم الترويسة قسمين، ولا يقرأ Claude Code ذلك.</translation>
    </message>
    <message>
        <source>The header is no list of “key: value” lines.</source>
        <translation>ليست الترويسة قائمة أسطر بصيغة «key: value».</translation>
    </message>
    <message>
        <source>“%1” stands here again; Claude Code uses the last one only.</source>
        <translation>يتكرر «%1» هنا؛ ولا يستخدم Claude Code إلا الأخير.</translation>
    </message>
    <message>
        <source>Claude Code repairs this value: it reads the whole line as text.</source>
        <translation>يصلح Claude Code هذه القيمة: يقرأ السطر كله نصًّا.</translation>
    </message>
    <message>
        <source>Claude Code repairs this indentation: it reads each tab as two spaces.</source>
        <translation>يصلح Claude Code هذه الإزاحة: يقرأ كل محرف جدولة مسافتين.</translation>
    </message>
    <message>
        <source>Claude Code would repair this value, but not in a line that ends as Windows ends it (CRLF).</source>
        <translation>كان Claude Code سيصلح هذه القيمة، لكن ليس في سطر ينتهي كما في Windows ‏(CRLF).</translation>
    </message>
    <message>
        <source>When Claude Code repairs one value of a header it reads the “%1” of another as text: the lines below it can no longer be read.</source>
        <translation>حين يصلح Claude Code قيمة في ترويسة يقرأ «%1» في قيمة أخرى نصًّا: فلا تعود الأسطر تحتها مقروءة.</translation>
    </message>
    <message>
        <source>“ #” begins a comment: Claude Code does not read what follows.</source>
        <translation>تبدأ « #» تعليقًا: لا يقرأ Claude Code ما يليها.</translation>
    </message>
    <message>
        <source>The name must be text; this is read as something else.</source>
        <translation>يجب أن يكون الاسم نصًّا؛ وهذا يُقرأ شيئًا آخر.</translation>
    </message>
    <message>
        <source>Claude Code loads no agent whose name holds a colon or begins with a hyphen.</source>
        <translation>لا يحمّل Claude Code وكيلًا في اسمه نقطتان رأسيتان أو يبدأ اسمه بشرطة.</translation>
    </message>
    <message>
        <source>In a plugin the file’s name takes the place of a missing name.</source>
        <translation>في الملحقات يحلّ اسم الملف محلّ الاسم المفقود.</translation>
    </message>
    <message>
        <source>In a plugin the file’s name takes the place of a name as long as this.</source>
        <translation>في الملحقات يحلّ اسم الملف محلّ اسم بهذا الطول.</translation>
    </message>
    <message>
        <source>In a plugin the file’s name takes the place of a name that is no text.</source>
        <translation>في الملحقات يحلّ اسم الملف محلّ اسم ليس نصًّا.</translation>
    </message>
    <message>
        <source>The description must be text; this is a list or a mapping.</source>
        <translation>يجب أن يكون الوصف نصًّا؛ وهذا قائمة أو خريطة.</translation>
    </message>
    <message>
        <source>The description must be text; Claude Code reads this as a number, as true or as false.</source>
        <translation>يجب أن يكون الوصف نصًّا؛ ويقرأ Claude Code هذا عددًا أو true أو false.</translation>
    </message>
    <message>
        <source>Claude Code does not load an agent without a description.</source>
        <translation>لا يحمّل Claude Code وكيلًا بلا وصف.</translation>
    </message>
    <message>
        <source>Claude Code drops this description, as it is no text.</source>
        <translation>يُسقط Claude Code هذا الوصف، لأنه ليس نصًّا.</translation>
    </message>
    <message>
        <source>The value begins in the next line without indentation.</source>
        <translation>تبدأ القيمة في السطر التالي دون إزاحة.</translation>
    </message>
    <message>
        <source>A value in brackets goes on in the next line without indentation.</source>
        <translation>تستمر قيمة بين أقواس في السطر التالي دون إزاحة.</translation>
    </message>
    <message>
        <source>A quoted value goes on in the next line without indentation.</source>
        <translation>تستمر قيمة بين علامتي اقتباس في السطر التالي دون إزاحة.</translation>
    </message>
    <message>
        <source>A “#” needs a space before it to begin a comment.</source>
        <translation>تحتاج «#» إلى مسافة قبلها لتبدأ تعليقًا.</translation>
    </message>
</context>
<context>
    <name>dossier::ClientAnswersModel</name>
    <message>
        <source>Not looked at</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>No name: taken for a note</source>
        <translation>بلا اسم: يُعدّ ملاحظة</translation>
    </message>
    <message>
        <source>Won&apos;t load</source>
        <translation>لن يُحمَّل</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>يُحمَّل</translation>
    </message>
    <message numerus="yes">
        <source>Loads, %n problem(s)</source>
        <translation>
            <numerusform>يُحمَّل، لا مشكلات</numerusform>
            <numerusform>يُحمَّل، مشكلة واحدة</numerusform>
            <numerusform>يُحمَّل، مشكلتان</numerusform>
            <numerusform>يُحمَّل، %n مشكلات</numerusform>
            <numerusform>يُحمَّل، %n مشكلة</numerusform>
            <numerusform>يُحمَّل، %n مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>لا شيء يُذكر</translation>
    </message>
    <message>
        <source>%1, the answers differ</source>
        <translation>‏%1، الحكمان مختلفان</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
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
        <translation>لا يجد %1 ترويسة بعد علامة ترتيب البايتات، ولا يحمّل وكيلًا من دونها.</translation>
    </message>
    <message>
        <source>%1 finds no header between lines of “---”, and loads no agent without one.</source>
        <translation>لا يجد %1 ترويسة بين سطرين من «---»، ولا يحمّل وكيلًا من دونها.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: it reads strict YAML only, and the header is none (%2).</source>
        <translation>لا يحمّل %1 هذا الوكيل: لا يقرأ إلا YAML صارمًا، والترويسة ليست كذلك (%2).</translation>
    </message>
    <message>
        <source>%1 does not load this agent: the header is no list of “key: value” lines.</source>
        <translation>لا يحمّل %1 هذا الوكيل: ليست الترويسة قائمة أسطر بصيغة «key: value».</translation>
    </message>
    <message>
        <source>%1 loads no agent without “%2” in its header.</source>
        <translation>لا يحمّل %1 وكيلًا ليس في ترويسته «%2».</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” may be one of %3, not “%4”.</source>
        <translation>لا يحمّل %1 هذا الوكيل: يجب أن يكون «%2» واحدًا من %3، لا «%4».</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must be text.</source>
        <translation>لا يحمّل %1 هذا الوكيل: يجب أن يكون «%2» نصًّا.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must be text that is not empty.</source>
        <translation>لا يحمّل %1 هذا الوكيل: يجب أن يكون «%2» نصًّا غير فارغ.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must be a list of texts, such as [a, b].</source>
        <translation>لا يحمّل %1 هذا الوكيل: يجب أن يكون «%2» قائمة نصوص، مثل [a, b].</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must hold keys and values of its own.</source>
        <translation>لا يحمّل %1 هذا الوكيل: يجب أن تكون في «%2» مفاتيح وقيم خاصة به.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must hold keys with texts.</source>
        <translation>لا يحمّل %1 هذا الوكيل: يجب أن تكون في «%2» مفاتيح قيمها نصوص.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must hold keys with true or false.</source>
        <translation>لا يحمّل %1 هذا الوكيل: يجب أن تكون في «%2» مفاتيح قيمها true أو false.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must be a number.</source>
        <translation>لا يحمّل %1 هذا الوكيل: يجب أن يكون «%2» عددًا.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must be a whole number above 0.</source>
        <translation>لا يحمّل %1 هذا الوكيل: يجب أن يكون «%2» عددًا صحيحًا أكبر من 0.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: “%2” must be true or false.</source>
        <translation>لا يحمّل %1 هذا الوكيل: يجب أن يكون «%2» إما true أو false.</translation>
    </message>
</context>
<context>
    <name>dossier::CodeEditor</name>
    <message>
        <source>Text of the agent file</source>
        <translation>نص ملف الوكيل</translation>
    </message>
    <message>
        <source>Choose another colour</source>
        <translation>اختيار لون آخر</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>سطر واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n سطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطرًا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folded lines</source>
        <translation>إظهار الأسطر المطويّة</translation>
    </message>
</context>
<context>
    <name>dossier::ColorPicker</name>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>“%1” is not one of %2’s colours; the nearest is %3.</source>
        <translation>ليس «%1» من ألوان %2؛ وأقربها %3.</translation>
    </message>
    <message>
        <source>“%1” is not one of %2’s colours.</source>
        <translation>ليس «%1» من ألوان %2.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استخدام %1</translation>
    </message>
    <message>
        <source>Other Colour …</source>
        <translation>لون آخر…</translation>
    </message>
</context>
<context>
    <name>dossier::ColourBadge</name>
    <message>
        <source>The agent’s name on %1</source>
        <translation>اسم الوكيل على %1</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>وكيل</translation>
    </message>
    <message>
        <source>“%1” as the client paints it, on a light and on a dark ground</source>
        <translation>‏«%1» كما يرسمه العميل، على خلفية فاتحة وأخرى داكنة</translation>
    </message>
</context>
<context>
    <name>dossier::ColourComment</name>
    <message>
        <source>A colour without quotes is a comment.</source>
        <translation>اللون دون علامتي اقتباس تعليق.</translation>
    </message>
    <message>
        <source>%1 reads no colour here: without quotes, “#” begins a comment.</source>
        <translation>لا يقرأ %1 لونًا هنا: دون علامتي اقتباس تبدأ «#» تعليقًا.</translation>
    </message>
    <message>
        <source>Change to “%1”, the nearest</source>
        <translation>تغيير إلى «%1»، الأقرب</translation>
    </message>
</context>
<context>
    <name>dossier::ColourPage</name>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Which colour does its name have?</source>
        <translation>ما لون اسمه؟</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا لون</translation>
    </message>
    <message>
        <source>“%1” is none of the colours of %2. It stays until you choose one of these.</source>
        <translation>ليس «%1» من ألوان %2. ويبقى حتى يُختار واحد من هذه.</translation>
    </message>
    <message>
        <source>Other Colour …</source>
        <translation>لون آخر…</translation>
    </message>
</context>
<context>
    <name>dossier::ColourUnknown</name>
    <message>
        <source>The colour is none of those the client knows.</source>
        <translation>ليس اللون من الألوان التي يعرفها العميل.</translation>
    </message>
    <message>
        <source>%1 does not know this colour and paints its own.</source>
        <translation>لا يعرف %1 هذا اللون، ويرسم لونًا من عنده.</translation>
    </message>
    <message>
        <source>Change to “%1”, the nearest</source>
        <translation>تغيير إلى «%1»، الأقرب</translation>
    </message>
</context>
<context>
    <name>dossier::Command</name>
    <message>
        <source>The client whose reading counts, such as claude-code, or auto to tell it from the path.</source>
        <translation>العميل الذي تُعتمد قراءته، مثل claude-code، أو auto لمعرفته من المسار.</translation>
    </message>
    <message>
        <source>No client “%1” is known; known are: auto, %2.</source>
        <translation>لا يُعرف عميل باسم «%1»؛ والمعروف: auto و %2.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>لا يوجد المجلد %1.</translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation>ليس %1 مجلدًا.</translation>
    </message>
</context>
<context>
    <name>dossier::CommandLine</name>
    <message>
        <source>Usage: %1</source>
        <translation>الاستخدام: %1</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” says more of one command.</source>
        <translation>يشرح «%1 COMMAND --help» أمرًا بعينه.</translation>
    </message>
    <message>
        <source>Exit status: 0 no error found, 1 at least one, 2 wrong usage or a path that cannot be read.</source>
        <translation>حالة الخروج: 0 لم يُعثر على خطأ، 1 خطأ واحد على الأقل، 2 استخدام خاطئ أو مسار تتعذّر قراءته.</translation>
    </message>
    <message>
        <source>“%1 --help” lists what there is.</source>
        <translation>يسرد «%1 --help» كل ما هو متاح.</translation>
    </message>
    <message>
        <source>There is no command “%1”; did you mean “%2”?</source>
        <translation>لا يوجد الأمر «%1»؛ هل المقصود «%2»؟</translation>
    </message>
    <message>
        <source>There is no command “%1”; there are: %2.</source>
        <translation>لا يوجد الأمر «%1»؛ والموجود: %2.</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>لم يُحدَّد أمر.</translation>
    </message>
</context>
<context>
    <name>dossier::CompareDelegate</name>
    <message numerus="yes">
        <source>%n equal line(s) …</source>
        <translation>
            <numerusform>%n سطر متطابق…</numerusform>
            <numerusform>سطر متطابق…</numerusform>
            <numerusform>سطران متطابقان…</numerusform>
            <numerusform>%n أسطر متطابقة…</numerusform>
            <numerusform>%n سطرًا متطابقًا…</numerusform>
            <numerusform>%n سطر متطابق…</numerusform>
        </translation>
    </message>
    <message>
        <source>no line end</source>
        <translation>لا نهاية سطر</translation>
    </message>
</context>
<context>
    <name>dossier::CompareDialog</name>
    <message>
        <source>&amp;Previous</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>To the difference above (Shift+F7)</source>
        <translation>إلى الاختلاف الأعلى (Shift+F7)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>To the next difference (F7)</source>
        <translation>إلى الاختلاف التالي (F7)</translation>
    </message>
    <message>
        <source>Take into &amp;Left</source>
        <translation>أخذ إلى ال&amp;يسار</translation>
    </message>
    <message>
        <source>Take into &amp;Right</source>
        <translation>أخذ إلى الي&amp;مين</translation>
    </message>
    <message>
        <source>&amp;Save the Merge</source>
        <translation>حفظ ال&amp;دمج</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Saves your text, with what was taken over, in place of the version on the disk</source>
        <translation>يحفظ نصك مع ما أُخذ بدلًا من الإصدار الموجود على القرص</translation>
    </message>
    <message>
        <source>Saves what was taken over</source>
        <translation>يحفظ ما أُخذ</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>The fields of both headers</source>
        <translation>حقول الترويستين</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>إصدارات %1</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation>مقارنة %1 بـ %2</translation>
    </message>
    <message numerus="yes">
        <source>Text (%n difference(s))</source>
        <translation>
            <numerusform>النص (لا اختلافات)</numerusform>
            <numerusform>النص (اختلاف واحد)</numerusform>
            <numerusform>النص (اختلافان)</numerusform>
            <numerusform>النص (%n اختلافات)</numerusform>
            <numerusform>النص (%n اختلافًا)</numerusform>
            <numerusform>النص (%n اختلاف)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fields (%n difference(s))</source>
        <translation>
            <numerusform>الحقول (لا اختلافات)</numerusform>
            <numerusform>الحقول (اختلاف واحد)</numerusform>
            <numerusform>الحقول (اختلافان)</numerusform>
            <numerusform>الحقول (%n اختلافات)</numerusform>
            <numerusform>الحقول (%n اختلافًا)</numerusform>
            <numerusform>الحقول (%n اختلاف)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both differ in %n place(s).</source>
        <translation>
            <numerusform>يختلفان في %n موضع.</numerusform>
            <numerusform>يختلفان في موضع واحد.</numerusform>
            <numerusform>يختلفان في موضعين.</numerusform>
            <numerusform>يختلفان في %n مواضع.</numerusform>
            <numerusform>يختلفان في %n موضعًا.</numerusform>
            <numerusform>يختلفان في %n موضع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both are equal.</source>
        <translation>لا اختلاف بينهما.</translation>
    </message>
    <message>
        <source>The texts are equal; the files differ in their line ends: %1 left, %2 right.</source>
        <translation>النصان متطابقان؛ ويختلف الملفان في نهايات الأسطر: %1 يسارًا و %2 يمينًا.</translation>
    </message>
    <message>
        <source>The texts are equal; the files differ in their encoding or byte order mark.</source>
        <translation>النصان متطابقان؛ ويختلف الملفان في الترميز أو علامة ترتيب البايتات.</translation>
    </message>
    <message>
        <source>Makes the selected field as it is on the other side (%1)</source>
        <translation>يجعل الحقل المحدَّد كما هو في الجانب الآخر (%1)</translation>
    </message>
    <message>
        <source>Makes these lines as they are on the other side (%1)</source>
        <translation>يجعل هذه الأسطر كما هي في الجانب الآخر (%1)</translation>
    </message>
    <message>
        <source>Taken into %1; it is not saved yet.</source>
        <translation>أُخذ إلى %1؛ ولم يُحفظ بعد.</translation>
    </message>
</context>
<context>
    <name>dossier::CompareTable</name>
    <message>
        <source>Both texts, line by line</source>
        <translation>النصان، سطرًا بسطر</translation>
    </message>
</context>
<context>
    <name>dossier::ComparedText</name>
    <message>
        <source>%1 is too large to be compared.</source>
        <translation>حجم ‎%1 أكبر من أن يقارَن.</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>‏%1 (غير محفوظ)</translation>
    </message>
    <message>
        <source>This is an earlier version: it cannot be changed.</source>
        <translation>هذا إصدار سابق: لا يمكن تغييره.</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>الملف %1 مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>%1 has changed meanwhile; look at the comparison again.</source>
        <translation>تغيّر ‎%1 في هذه الأثناء؛ تلزم مراجعة المقارنة مجددًا.</translation>
    </message>
</context>
<context>
    <name>dossier::ComparisonModel</name>
    <message numerus="yes">
        <source>%n equal line(s)</source>
        <translation>
            <numerusform>%n سطر متطابق</numerusform>
            <numerusform>سطر متطابق</numerusform>
            <numerusform>سطران متطابقان</numerusform>
            <numerusform>%n أسطر متطابقة</numerusform>
            <numerusform>%n سطرًا متطابقًا</numerusform>
            <numerusform>%n سطر متطابق</numerusform>
        </translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>متغيّر: %1</translation>
    </message>
    <message>
        <source>only left: %1</source>
        <translation>يسارًا فقط: %1</translation>
    </message>
    <message>
        <source>no such line</source>
        <translation>لا سطر كهذا</translation>
    </message>
    <message>
        <source>only right: %1</source>
        <translation>يمينًا فقط: %1</translation>
    </message>
</context>
<context>
    <name>dossier::Comparisons</name>
    <message>
        <source>as it was last seen here</source>
        <translation>كما شوهد هنا آخر مرة</translation>
    </message>
    <message>
        <source>The last commit has no such file, or this folder is in no repository.</source>
        <translation>ليس في آخر إيداع ملف كهذا، أو ليس هذا المجلد في مستودع.</translation>
    </message>
    <message>
        <source>as it is in the last commit</source>
        <translation>كما هو في آخر إيداع</translation>
    </message>
    <message>
        <source>%1 is too large to be compared.</source>
        <translation>حجم ‎%1 أكبر من أن يقارَن.</translation>
    </message>
    <message>
        <source>as it is on the disk</source>
        <translation>كما هو على القرص</translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <translation>محذوف: %1</translation>
    </message>
    <message>
        <source>as written: %1</source>
        <translation>كما كُتب: %1</translation>
    </message>
    <message>
        <source>as before: %1</source>
        <translation>كما كان: %1</translation>
    </message>
    <message>
        <source>The agent has no file yet, so it has no earlier versions. Save it first.</source>
        <translation>ليس للوكيل ملف بعد، فلا إصدارات سابقة له. يلزم حفظه أولًا.</translation>
    </message>
    <message>
        <source>as it was drafted</source>
        <translation>كما صيغ في المسودة</translation>
    </message>
    <message>
        <source>as it was on the disk before</source>
        <translation>كما كان على القرص من قبل</translation>
    </message>
</context>
<context>
    <name>dossier::Completer</name>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>اقتراح واحد</numerusform>
            <numerusform>اقتراحان</numerusform>
            <numerusform>%n اقتراحات</numerusform>
            <numerusform>%n اقتراحًا</numerusform>
            <numerusform>%n اقتراح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::Completion</name>
    <message>
        <source>%1, needed</source>
        <comment>title of a field</comment>
        <translation>%1، مطلوب</translation>
    </message>
    <message>
        <source>as the file is called</source>
        <translation>كاسم الملف</translation>
    </message>
    <message>
        <source>only these agents</source>
        <translation>هؤلاء الوكلاء فقط</translation>
    </message>
    <message>
        <source>all its tools</source>
        <comment>of a server</comment>
        <translation>كل أدواته</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>مدمج</translation>
    </message>
</context>
<context>
    <name>dossier::CompletionPopup</name>
    <message>
        <source>What can be written here</source>
        <translation>ما يمكن كتابته هنا</translation>
    </message>
</context>
<context>
    <name>dossier::Configuration</name>
    <message>
        <source>names a client that is not known; there are %1</source>
        <translation>يسمّي عميلًا غير معروف؛ والموجود %1</translation>
    </message>
    <message>
        <source>is no rule; “dossier-cli rules” lists them</source>
        <translation>ليس قاعدة؛ ويسرد «dossier-cli rules» القواعد</translation>
    </message>
    <message>
        <source>must be “off”, “on”, “error”, “warning” or “info”</source>
        <translation>يجب أن يكون «off» أو «on» أو «error» أو «warning» أو «info»</translation>
    </message>
</context>
<context>
    <name>dossier::ContentStore</name>
    <message>
        <source>Versions of files that are kept in %1 could not be read: %2. They are left there; check the disk and the permissions, then start Dossier again.</source>
        <translation>تعذّرت قراءة إصدارات الملفات المحفوظة في ‎%1: %2. تبقى في مكانها؛ ويلزم فحص القرص والأذونات ثم إعادة تشغيل Dossier.</translation>
    </message>
    <message>
        <source>This version is not kept: only the newest %1 MB are, and no file above %2 MB.</source>
        <translation>هذا الإصدار غير محفوظ: لا يُحفظ إلا أحدث %1 ميغابايت، ولا يُحفظ أي ملف يتجاوز %2 ميغابايت.</translation>
    </message>
</context>
<context>
    <name>dossier::ControlCharacters</name>
    <message>
        <source>The file holds control characters.</source>
        <translation>في الملف محارف تحكم.</translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s) stand in this file, the first one is U+%1; they are not seen, and %2 reads them.</source>
        <translation>
            <numerusform>في هذا الملف %n محرف تحكم، أولها U+%1؛ لا تُرى، ويقرؤها %2.</numerusform>
            <numerusform>في هذا الملف محرف تحكم واحد هو U+%1؛ لا يُرى، ويقرؤه %2.</numerusform>
            <numerusform>في هذا الملف محرفا تحكم، أولهما U+%1؛ لا يُريان، ويقرؤهما %2.</numerusform>
            <numerusform>في هذا الملف %n محارف تحكم، أولها U+%1؛ لا تُرى، ويقرؤها %2.</numerusform>
            <numerusform>في هذا الملف %n محرف تحكم، أولها U+%1؛ لا تُرى، ويقرؤها %2.</numerusform>
            <numerusform>في هذا الملف %n محرف تحكم، أولها U+%1؛ لا تُرى، ويقرؤها %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::CopiesBar</name>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message numerus="yes">
        <source>Copy Over Them …</source>
        <translation>
            <numerusform>النسخ فوقها…</numerusform>
            <numerusform>النسخ فوقه…</numerusform>
            <numerusform>النسخ فوقهما…</numerusform>
            <numerusform>النسخ فوقها…</numerusform>
            <numerusform>النسخ فوقها…</numerusform>
            <numerusform>النسخ فوقها…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy To …</source>
        <translation>نسخ إلى…</translation>
    </message>
</context>
<context>
    <name>dossier::CopilotLoader</name>
    <message>
        <source>Whether Copilot CLI reads this is not known; here it is taken as if it does.</source>
        <translation>لا يُعرف هل يقرأ Copilot CLI هذا؛ ويُفترض هنا أنه يقرؤه.</translation>
    </message>
    <message>
        <source>Copilot CLI does not load this agent: “%1” must be text or a list of texts.</source>
        <translation>لا يحمّل Copilot CLI هذا الوكيل: يجب أن يكون «%1» نصًّا أو قائمة نصوص.</translation>
    </message>
</context>
<context>
    <name>dossier::CountsLabel</name>
    <message>
        <source>Selected words: %1 · characters: %2 · tokens: ≈ %3</source>
        <translation>الكلمات المحدَّدة: %1 · المحارف: %2 · الرموز: ≈ %3</translation>
    </message>
    <message>
        <source>Selected words: %1</source>
        <translation>الكلمات المحدَّدة: %1</translation>
    </message>
    <message>
        <source>Of what is selected. Four characters are taken for a token.</source>
        <translation>لما هو محدَّد. وتُحسب كل أربعة محارف رمزًا واحدًا.</translation>
    </message>
    <message>
        <source>Words: %1 · characters: %2 · tokens: ≈ %3</source>
        <translation>الكلمات: %1 · المحارف: %2 · الرموز: ≈ %3</translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation>الكلمات: %1</translation>
    </message>
    <message>
        <source>Of the prompt, without the header. Four characters are taken for a token.</source>
        <translation>للموجّه دون الترويسة. وتُحسب كل أربعة محارف رمزًا واحدًا.</translation>
    </message>
</context>
<context>
    <name>dossier::CrashBar</name>
    <message>
        <source>Dossier ended by a fault of its own, last on %1. What it wrote down helps to mend it; it was sent to nobody.</source>
        <translation>توقّف Dossier بسبب خلل فيه، وآخر مرة كانت في %1. ما دوّنه حينها يساعد على إصلاح الخلل، ولم يُرسَل إلى أحد.</translation>
    </message>
    <message>
        <source>Show Report …</source>
        <translation>عرض التقرير…</translation>
    </message>
    <message>
        <source>Delete Report</source>
        <translation>حذف التقرير</translation>
    </message>
</context>
<context>
    <name>dossier::CrashDialog</name>
    <message>
        <source>What Dossier Wrote Down When It Broke</source>
        <translation>ما دوّنه Dossier عند التعطّل</translation>
    </message>
    <message>
        <source>Versions, the system and the places in the program where it was, without any file of yours. You may add it to a report of the fault.</source>
        <translation>الإصدارات والنظام ومواضع البرنامج التي كان فيها، دون أي ملف من ملفاتك. يمكنك إرفاقه ببلاغ عن الخلل.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
</context>
<context>
    <name>dossier::CutAtDashes</name>
    <message>
        <source>A --- inside the header ends it for the client.</source>
        <translation>وجود --- داخل الترويسة ينهيها عند العميل.</translation>
    </message>
    <message>
        <source>For the client these dashes end the header.</source>
        <translation>هذه الشرطات تنهي الترويسة عند العميل.</translation>
    </message>
    <message>
        <source>For %1 these dashes end the header: “%2” below them does not count.</source>
        <translation>هذه الشرطات تنهي الترويسة عند %1: فلا يُعتدّ بـ «%2» تحتها.</translation>
    </message>
    <message>
        <source>For %1 these dashes end the header: what follows them becomes part of the prompt.</source>
        <translation>هذه الشرطات تنهي الترويسة عند %1: ويصير ما يليها جزءًا من الموجّه.</translation>
    </message>
    <message>
        <source>Write the dashes so that they do not end the header</source>
        <translation>كتابة الشرطات بحيث لا تنهي الترويسة</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionFacts</name>
    <message>
        <source>%1 ends the header at “---”: the rest of the description does not reach it.</source>
        <translation>ينهي %1 الترويسة عند «---»: لا تصله بقية الوصف.</translation>
    </message>
    <message>
        <source>Behind “ #” the rest of the line is a comment: it does not reach %1.</source>
        <translation>ما بعد « #» من السطر تعليق: لا يصل إلى %1.</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionLiteralNewlines</name>
    <message>
        <source>“\n” stands in the description as two characters.</source>
        <translation>تظهر «‎\n» في الوصف محرفين اثنين.</translation>
    </message>
    <message>
        <source>%1 reads “\n” here as a backslash and an n: the line breaks that were meant do not reach it.</source>
        <translation>يقرأ %1 «‎\n» هنا شرطة مائلة عكسية وحرف n: لا تصله فواصل الأسطر المقصودة.</translation>
    </message>
    <message>
        <source>Make them line breaks, in double quotes</source>
        <translation>تحويلها إلى فواصل أسطر، بين علامتي اقتباس مزدوجتين</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionLong</name>
    <message>
        <source>The description has more than 5,000 characters.</source>
        <translation>في الوصف أكثر من 5,000 محرف.</translation>
    </message>
    <message>
        <source>%1 carries this description in every session, about %2 tokens. Examples may stand in the prompt instead.</source>
        <translation>يُدرج %1 هذا الوصف في كل جلسة، أي نحو %2 رمز. يمكن وضع الأمثلة في الموجّه بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionMissing</name>
    <message>
        <source>The header gives no description as text.</source>
        <translation>ليس في الترويسة وصف نصّي.</translation>
    </message>
    <message>
        <source>It has no description.</source>
        <translation>لا وصف له.</translation>
    </message>
    <message>
        <source>Its description is no text.</source>
        <translation>ليس وصفه نصًّا.</translation>
    </message>
    <message>
        <source>No description: %1 cannot know when to use this agent.</source>
        <translation>بلا وصف: لا يمكن لـ %1 معرفة متى يُستخدم هذا الوكيل.</translation>
    </message>
    <message>
        <source>The description is no text: %1 may show something else.</source>
        <translation>ليس الوصف نصًّا: قد يعرض %1 شيئًا آخر.</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionNoExamples</name>
    <message>
        <source>The description gives no example.</source>
        <translation>لا مثال في الوصف.</translation>
    </message>
    <message>
        <source>%1 chooses an agent by its description; two to four examples in &lt;example&gt; blocks show it when.</source>
        <translation>يختار %1 الوكيل بناءً على وصفه؛ ومثالان إلى أربعة في كتل ‎&lt;example&gt;‎ تبيّن له متى.</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionNoWhen</name>
    <message>
        <source>The description does not say when to use the agent.</source>
        <translation>لا يقول الوصف متى يُستخدم الوكيل.</translation>
    </message>
    <message>
        <source>%1 chooses an agent by its description: say when to use it, as in “Use this agent when …”.</source>
        <translation>يختار %1 الوكيل بناءً على وصفه: ينبغي أن يُذكر فيه متى يُستخدم، كما في «Use this agent when …‎».</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionPage</name>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>When is it to be called?</source>
        <translation>متى يُستدعى؟</translation>
    </message>
    <message>
        <source>Use this agent when …</source>
        <translation>Use this agent when …</translation>
    </message>
    <message>
        <source>Add &amp;Example</source>
        <translation>إضافة &amp;مثال</translation>
    </message>
    <message>
        <source>Adds a block that shows by a conversation when the agent is called</source>
        <translation>يضيف كتلة تبيّن بمحادثة متى يُستدعى الوكيل</translation>
    </message>
    <message>
        <source>Begin with “Use this agent when …”. It is read in every session, so that each word counts.</source>
        <translation>يُستحسن البدء بعبارة «Use this agent when …‎». يُقرأ الوصف في كل جلسة، فلكل كلمة ثمنها.</translation>
    </message>
    <message>
        <source>What happened before</source>
        <translation>ما حدث قبل ذلك</translation>
    </message>
    <message>
        <source>What the person asks for</source>
        <translation>ما يطلبه المستخدم</translation>
    </message>
    <message>
        <source>I ask the %1 agent to do it.</source>
        <translation>أطلب من الوكيل %1 أن يفعل ذلك.</translation>
    </message>
    <message>
        <source>Why this agent is the one to call</source>
        <translation>لماذا هذا الوكيل هو المناسب للاستدعاء</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln token(s) in every session.</source>
        <translation>
            <numerusform>نحو %Ln رمز في كل جلسة.</numerusform>
            <numerusform>نحو رمز واحد في كل جلسة.</numerusform>
            <numerusform>نحو رمزين في كل جلسة.</numerusform>
            <numerusform>نحو %Ln رموز في كل جلسة.</numerusform>
            <numerusform>نحو %Ln رمزًا في كل جلسة.</numerusform>
            <numerusform>نحو %Ln رمز في كل جلسة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionPanel</name>
    <message>
        <source>How the description is written in the file; a change is one step, and typing keeps to it</source>
        <translation>كيفية كتابة الوصف في الملف؛ التغيير خطوة واحدة، والكتابة لا تبدّلها</translation>
    </message>
    <message>
        <source>Show in the text what is lost</source>
        <translation>إظهار الجزء الضائع في النص</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>characters and tokens</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln محرف</numerusform>
            <numerusform>محرف واحد</numerusform>
            <numerusform>محرفان</numerusform>
            <numerusform>%Ln محارف</numerusform>
            <numerusform>%Ln محرفًا</numerusform>
            <numerusform>%Ln محرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>≈ %Ln token(s) in every session</source>
        <translation>
            <numerusform>≈ %Ln رمز في كل جلسة</numerusform>
            <numerusform>≈ رمز واحد في كل جلسة</numerusform>
            <numerusform>≈ رمزان في كل جلسة</numerusform>
            <numerusform>≈ %Ln رموز في كل جلسة</numerusform>
            <numerusform>≈ %Ln رمزًا في كل جلسة</numerusform>
            <numerusform>≈ %Ln رمز في كل جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Style of the description: %1</source>
        <translation>أسلوب كتابة الوصف: %1</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>سطر واحد</translation>
    </message>
    <message>
        <source>Double quotes</source>
        <translation>علامتا اقتباس مزدوجتان</translation>
    </message>
    <message>
        <source>Block of lines</source>
        <translation>كتلة أسطر</translation>
    </message>
    <message>
        <source>One line with “\n”</source>
        <translation>سطر واحد فيه «‎\n»</translation>
    </message>
    <message>
        <source>Bare, or in the quotation marks that it needs</source>
        <translation>دون علامات اقتباس، أو بما يلزم منها</translation>
    </message>
    <message>
        <source>On one line, with line breaks as escapes: every client reads it alike</source>
        <translation>في سطر واحد، تُكتب فيه فواصل الأسطر تسلسلات هروب: يقرؤه كل العملاء على نحو واحد</translation>
    </message>
    <message>
        <source>Real lines below “|”</source>
        <translation>أسطر حقيقية تحت «|»</translation>
    </message>
    <message>
        <source>Line breaks as a backslash and an n, which is also what the client gets</source>
        <translation>فواصل الأسطر شرطة مائلة عكسية وحرف n، وهذا ما يصل إلى العميل أيضًا</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionRepeated</name>
    <message>
        <source>The prompt repeats the description.</source>
        <translation>يكرّر الموجّه الوصف.</translation>
    </message>
    <message>
        <source>The description stands here again: it is for whoever chooses an agent, the prompt for the agent.</source>
        <translation>يتكرر الوصف هنا: الوصف لمن يختار الوكيل، والموجّه للوكيل نفسه.</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionSetBudget</name>
    <message>
        <source>The descriptions of all agents together are over the budget.</source>
        <translation>تتجاوز أوصاف الوكلاء كلها معًا الميزانية.</translation>
    </message>
    <message>
        <source>%1 carries about %2 tokens of descriptions in every session, over its budget of %3; this one has about %4. Examples may stand in the prompt instead.</source>
        <translation>يُدرج %1 نحو %2 رمز من الأوصاف في كل جلسة، فوق ميزانيته البالغة %3؛ وفي هذا الوصف نحو %4. يمكن وضع الأمثلة في الموجّه بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionShort</name>
    <message>
        <source>The description has fewer than 10 characters.</source>
        <translation>في الوصف أقل من 10 محارف.</translation>
    </message>
    <message>
        <source>%1 chooses an agent by its description; this one says too little.</source>
        <translation>يختار %1 الوكيل بناءً على وصفه؛ وهذا الوصف لا يقول ما يكفي.</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionUnbalancedExamples</name>
    <message>
        <source>An example in the description is not closed, or half written.</source>
        <translation>في الوصف مثال غير مغلق أو مكتوب نصفه.</translation>
    </message>
    <message>
        <source>%1 hands the description on as it is: this example is not closed, so what follows may be taken for a part of it.</source>
        <translation>يمرّر %1 الوصف كما هو: هذا المثال غير مغلق، فقد يُعدّ ما يليه جزءًا منه.</translation>
    </message>
    <message>
        <source>Close the example</source>
        <translation>إغلاق المثال</translation>
    </message>
    <message>
        <source>%1 hands the description on as it is: here an example ends that never began.</source>
        <translation>يمرّر %1 الوصف كما هو: هنا ينتهي مثال لم يبدأ.</translation>
    </message>
    <message>
        <source>Here too.</source>
        <translation>وهنا أيضًا.</translation>
    </message>
    <message>
        <source>This example has no words of the user: %1 cannot see when to call the agent.</source>
        <translation>ليس في هذا المثال كلام للمستخدم: لا يمكن لـ %1 معرفة متى يُستدعى الوكيل.</translation>
    </message>
    <message>
        <source>This example has no answer of the assistant: it does not show %1 that the agent is called.</source>
        <translation>ليس في هذا المثال جواب للمساعد: لا يبيّن لـ %1 أن الوكيل يُستدعى.</translation>
    </message>
</context>
<context>
    <name>dossier::Destination</name>
    <message>
        <source>The header is no YAML that it can read: %1.</source>
        <translation>ليست الترويسة YAML يمكنه قراءته: %1.</translation>
    </message>
    <message>
        <source>%1 loads it.</source>
        <translation>يحمّله %1.</translation>
    </message>
    <message>
        <source>%1 loads it after its own repair of the header.</source>
        <translation>يحمّله %1 بعد أن يصلح الترويسة بنفسه.</translation>
    </message>
    <message>
        <source>%1 loads it without its fields.</source>
        <translation>يحمّله %1 من دون حقوله.</translation>
    </message>
    <message>
        <source>%1 does not load it.</source>
        <translation>لا يحمّله %1.</translation>
    </message>
    <message>
        <source>%1 takes it for a note.</source>
        <translation>يعدّه %1 ملاحظة.</translation>
    </message>
    <message>
        <source>Mend the header: no word changes</source>
        <translation>إصلاح الترويسة: لا تتغيّر أي كلمة</translation>
    </message>
    <message>
        <source>%1 (measured with %2)</source>
        <translation>‏%1 (اختُبر مع %2)</translation>
    </message>
    <message>
        <source>Windows checkout</source>
        <translation>استخراج في Windows</translation>
    </message>
    <message>
        <source>Where git makes Windows line ends of a checkout, %1 does not load it: with them it cannot repair the header.</source>
        <translation>حيث يجعل Git نهايات الأسطر بنمط Windows عند الاستخراج، لا يحمّله %1: إذ لا يستطيع معها إصلاح الترويسة.</translation>
    </message>
    <message>
        <source>With Windows line ends: %1</source>
        <translation>مع نهايات أسطر Windows: ‏%1</translation>
    </message>
</context>
<context>
    <name>dossier::DestinationsPanel</name>
    <message>
        <source>Keep LF in Git …</source>
        <translation>إبقاء LF في Git…</translation>
    </message>
    <message>
        <source>Adds “*.md text eol=lf” to the repository’s .gitattributes, so that a checkout keeps the line ends</source>
        <translation>يضيف «‎*.md text eol=lf» إلى ملف ‎.gitattributes في المستودع، كي يُبقي الاستخراج على نهايات الأسطر</translation>
    </message>
    <message>
        <source>As if the file lay in an agents folder of each client.</source>
        <translation>كما لو كان الملف في مجلد الوكلاء لدى كل عميل.</translation>
    </message>
</context>
<context>
    <name>dossier::DiagnosticMarks</name>
    <message>
        <source>Fix: %1</source>
        <translation>إصلاح: %1</translation>
    </message>
</context>
<context>
    <name>dossier::Dialect</name>
    <message>
        <source>is none of the known types</source>
        <translation>ليس من الأنواع المعروفة</translation>
    </message>
    <message>
        <source>must be a colour such as “#2563eb”</source>
        <translation>يجب أن يكون لونًا مثل «‎#2563eb»</translation>
    </message>
    <message>
        <source>must be “upwards” or “working-folder”</source>
        <translation>يجب أن يكون «upwards» أو «working-folder»</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>يرد %1 مرتين</translation>
    </message>
    <message>
        <source>%1 The shipped data is used instead.</source>
        <translation>‏%1 تُستخدم البيانات المرفقة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>must be 1</source>
        <translation>يجب أن يكون 1</translation>
    </message>
    <message>
        <source>/fields must not be empty</source>
        <translation>لا يجوز أن يكون ‎/fields فارغًا</translation>
    </message>
    <message>
        <source>/tools/%1/group names no group</source>
        <translation>لا يسمّي ‎/tools/%1/group أي مجموعة</translation>
    </message>
    <message>
        <source>/mistakenKeys/%1/meant names no field</source>
        <translation>لا يسمّي ‎/mistakenKeys/%1/meant أي حقل</translation>
    </message>
    <message>
        <source>/live/watched/%1 names no place</source>
        <translation>لا يسمّي ‎/live/watched/%1 أي مكان</translation>
    </message>
</context>
<context>
    <name>dossier::Dialects</name>
    <message>
        <source>%1: /id is “%2”, but in a file of this name it must be “%3”. The shipped data is used instead.</source>
        <translation>‏‎%1: قيمة ‎/id هي «%2»، لكنها في ملف بهذا الاسم يجب أن تكون «%3». تُستخدم البيانات المرفقة بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>dossier::Dialogs</name>
    <message>
        <source>Agent files (*.md);;All files (*)</source>
        <translation>ملفات الوكلاء (*.md);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open Agent Files</source>
        <translation>فتح ملفات وكلاء</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>فتح مجلد</translation>
    </message>
    <message>
        <source>Save Agent File</source>
        <translation>حفظ ملف الوكيل</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>حفظ التغييرات في «%1»؟</translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation>وإلا فستضيع.</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Open this address in another program?</source>
        <translation>فتح هذا العنوان في برنامج آخر؟</translation>
    </message>
    <message>
        <source>Add a Line</source>
        <translation>إضافة سطر</translation>
    </message>
    <message>
        <source>Add the line “%1” to %2?</source>
        <translation>إضافة السطر «%1» إلى ‎%2؟</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>%1 (no longer on the disk)</source>
        <translation>‏%1 (لم يعد على القرص)</translation>
    </message>
    <message>
        <source>“%1” is no longer on the disk. Save it again?</source>
        <translation>لم يعد «%1» موجودًا على القرص. حفظه من جديد؟</translation>
    </message>
    <message>
        <source>Otherwise its text is lost.</source>
        <translation>وإلا ضاع نصه.</translation>
    </message>
    <message>
        <source>Run a Program</source>
        <translation>تشغيل برنامج</translation>
    </message>
    <message>
        <source>Run this program in %1?</source>
        <translation>تشغيل هذا البرنامج في ‎%1؟</translation>
    </message>
    <message>
        <source>%1

%2

You are asked once. The preferences take the permission back.</source>
        <comment>a command, and what it does</comment>
        <translation>‎%1

%2

لا يُطرح هذا السؤال إلا مرة واحدة. ويمكن إلغاء السماح بالتشغيل في التفضيلات.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message numerus="yes">
        <source>Save the changes to %n file(s)?</source>
        <translation>
            <numerusform>حفظ التغييرات في %n ملف؟</numerusform>
            <numerusform>حفظ التغييرات في ملف واحد؟</numerusform>
            <numerusform>حفظ التغييرات في ملفين؟</numerusform>
            <numerusform>حفظ التغييرات في %n ملفات؟</numerusform>
            <numerusform>حفظ التغييرات في %n ملفًا؟</numerusform>
            <numerusform>حفظ التغييرات في %n ملف؟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::DiffView</name>
    <message>
        <source>The change</source>
        <translation>التغيير</translation>
    </message>
</context>
<context>
    <name>dossier::DiskBar</name>
    <message>
        <source>This is the installed copy of a plugin, and an update overwrites it. It is open for reading only; copy the agent to another place to change it.</source>
        <translation>هذه هي النسخة المثبّتة من ملحق، والتحديث يستبدلها. وهي مفتوحة للقراءة فقط؛ يلزم نسخ الوكيل إلى مكان آخر لتغييره.</translation>
    </message>
    <message>
        <source>This agent is managed by an administrator. It is open for reading only; copy it to another place to change it.</source>
        <translation>هذا الوكيل يديره مسؤول النظام. وهو مفتوح للقراءة فقط؛ يلزم نسخه إلى مكان آخر لتغييره.</translation>
    </message>
    <message>
        <source>This file cannot be written: it is open for reading only.</source>
        <translation>تتعذّر كتابة هذا الملف: هو مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>Save As …</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Something other than a file is in the place of this one now, perhaps a folder. The text is still here; save it under another name.</source>
        <translation>في مكان هذا الملف الآن شيء ليس ملفًا، ربما مجلد. النص ما زال هنا؛ ويمكن حفظه باسم آخر.</translation>
    </message>
    <message>
        <source>This file may not be read any more: its permissions were changed. The text is still here; change them back, or save it under another name.</source>
        <translation>لم تعد قراءة هذا الملف مسموحًا بها: غُيّرت أذوناته. النص ما زال هنا؛ تلزم إعادة الأذونات أو الحفظ باسم آخر.</translation>
    </message>
    <message>
        <source>This file may not be written any more. Your edits are still here; change its permissions, or save it under another name.</source>
        <translation>لم تعد كتابة هذا الملف مسموحًا بها. تعديلاتك ما زالت هنا؛ يلزم تغيير أذوناته أو الحفظ باسم آخر.</translation>
    </message>
    <message>
        <source>Another program changed this file; you have unsaved edits. Nothing is overwritten until you choose.</source>
        <translation>غيّر برنامج آخر هذا الملف؛ ولديك تعديلات غير محفوظة. لا يُستبدل شيء قبل الاختيار.</translation>
    </message>
    <message>
        <source>Compare and Merge</source>
        <translation>مقارنة ودمج</translation>
    </message>
    <message>
        <source>Take the Disk Version</source>
        <translation>أخذ إصدار القرص</translation>
    </message>
    <message>
        <source>Save Mine Over It</source>
        <translation>حفظ إصداري فوقه</translation>
    </message>
    <message>
        <source>Use the New Name</source>
        <translation>استخدام الاسم الجديد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>This file is now called %1.</source>
        <translation>صار اسم هذا الملف %1.</translation>
    </message>
    <message>
        <source>This file is now called %1. The text is still here; saving writes it again under the old name.</source>
        <translation>صار اسم هذا الملف %1. النص ما زال هنا؛ والحفظ يكتبه مجددًا بالاسم القديم.</translation>
    </message>
    <message>
        <source>This file is no longer on the disk. The text is still here; saving writes it again.</source>
        <translation>لم يعد هذا الملف على القرص. النص ما زال هنا؛ والحفظ يكتبه مجددًا.</translation>
    </message>
    <message>
        <source>Undo went back to before the version that another program wrote. Saving puts this older text over it.</source>
        <translation>عاد التراجع إلى ما قبل الإصدار الذي كتبه برنامج آخر. والحفظ يضع هذا النص الأقدم فوقه.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
</context>
<context>
    <name>dossier::DocumentBinder</name>
    <message>
        <source>header, 1 field</source>
        <translation>ترويسة، حقل واحد</translation>
    </message>
    <message numerus="yes">
        <source>header, %n fields</source>
        <translation>
            <numerusform>ترويسة، %n حقل</numerusform>
            <numerusform>ترويسة، حقل واحد</numerusform>
            <numerusform>ترويسة، حقلان</numerusform>
            <numerusform>ترويسة، %n حقول</numerusform>
            <numerusform>ترويسة، %n حقلًا</numerusform>
            <numerusform>ترويسة، %n حقل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::DocumentPage</name>
    <message>
        <source>The file is open for reading only.</source>
        <translation>الملف مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>There is no problem with a fix in this line.</source>
        <translation>لا مشكلة في هذا السطر لها إصلاح.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>This text is too large to be shown twice.</source>
        <translation>هذا النص أكبر من أن يُعرض مرتين.</translation>
    </message>
    <message>
        <source>Second view of the agent file</source>
        <translation>العرض الثاني لملف الوكيل</translation>
    </message>
</context>
<context>
    <name>dossier::DocumentStatus</name>
    <message>
        <source>%1 with BOM</source>
        <translation>‏%1 مع BOM</translation>
    </message>
    <message>
        <source>Line ends of this file; choose others</source>
        <translation>نهايات أسطر هذا الملف؛ يمكن اختيار غيرها</translation>
    </message>
    <message>
        <source>Ln %1 Col %2</source>
        <translation>سطر %1، عمود %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n selected)</source>
        <translation>
            <numerusform>‏%1 (المحدَّد: %n)</numerusform>
            <numerusform>‏%1 (المحدَّد: %n)</numerusform>
            <numerusform>‏%1 (المحدَّد: %n)</numerusform>
            <numerusform>‏%1 (المحدَّد: %n)</numerusform>
            <numerusform>‏%1 (المحدَّد: %n)</numerusform>
            <numerusform>‏%1 (المحدَّد: %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Line ends: %1</source>
        <translation>نهايات الأسطر: %1</translation>
    </message>
    <message>
        <source>For: %1 (measured with %2)</source>
        <translation>للعميل: %1 (اختُبر مع %2)</translation>
    </message>
    <message>
        <source>For: %1 (measured with %2; %3 is installed)</source>
        <translation>للعميل: %1 (اختُبر مع %2؛ والمثبّت %3)</translation>
    </message>
    <message>
        <source>The client that is installed is newer than the one that was measured; it may read files otherwise.</source>
        <translation>العميل المثبّت أحدث من الذي اختُبر؛ فقد يقرأ الملفات بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The client by which the file is judged; choose which client reads which folder</source>
        <translation>العميل الذي يُحكم على الملف بحسبه؛ يمكن اختيار العميل الذي يقرأ كل مجلد</translation>
    </message>
</context>
<context>
    <name>dossier::DocumentTabs</name>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>All tabs</source>
        <translation>كل التبويبات</translation>
    </message>
</context>
<context>
    <name>dossier::DraftAnswer</name>
    <message>
        <source>It wrote no text that could be an agent.</source>
        <translation>لم يكتب البرنامج نصًا يصلح أن يكون وكيلًا.</translation>
    </message>
</context>
<context>
    <name>dossier::DraftDialog</name>
    <message>
        <source>&amp;Hand over the text of “%1” as it stands</source>
        <translation>ت&amp;سليم نص «%1» كما هو</translation>
    </message>
    <message>
        <source>Draft With a Program</source>
        <translation>صياغة مسودة ببرنامج</translation>
    </message>
    <message>
        <source>What should the new agent do? What is drafted opens unsaved.</source>
        <translation>ما المطلوب من الوكيل الجديد؟ تُفتح المسودة من دون حفظها.</translation>
    </message>
    <message>
        <source>What should be different in this agent? What is drafted is shown beside it; you take what you want.</source>
        <translation>ما المطلوب تغييره في هذا الوكيل؟ تُعرض المسودة بجانبه، ويمكن أخذ المرغوب فيه منها.</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>It is given to this program: %1</source>
        <translation>يُعطى لهذا البرنامج: ‎%1</translation>
    </message>
    <message>
        <source>The program is at work</source>
        <translation>البرنامج يعمل</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>&amp;صياغة المسودة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>dossier::DuplicateKey</name>
    <message>
        <source>A key stands twice in the header; only the last counts.</source>
        <translation>يتكرر مفتاح في الترويسة؛ ولا يُعتدّ إلا بالأخير.</translation>
    </message>
    <message>
        <source>“%1” stands twice: %2 takes the last one, strict readers leave the agent out.</source>
        <translation>يرد «%1» مرتين: يأخذ %2 الأخير، أما القرّاء الصارمون فيستبعدون الوكيل.</translation>
    </message>
    <message>
        <source>This one counts.</source>
        <translation>هذا ما يُعتدّ به.</translation>
    </message>
    <message>
        <source>Remove this “%1”, which does not count</source>
        <translation>إزالة «%1» هذا الذي لا يُعتدّ به</translation>
    </message>
</context>
<context>
    <name>dossier::ExampleBlock</name>
    <message>
        <source>The description has no example number %1.</source>
        <translation>ليس في الوصف مثال رقمه %1.</translation>
    </message>
    <message>
        <source>Written so, the example would be read otherwise: a line of it begins as a turn does, or quotation marks do not pair. The file keeps what it had.</source>
        <translation>بهذه الكتابة كان المثال سيُقرأ بطريقة أخرى: أحد أسطره يبدأ كما تبدأ المداخلة، أو علامات الاقتباس غير متقابلة. يبقى في الملف ما كان فيه.</translation>
    </message>
    <message>
        <source>The text holds “&lt;/example&gt;”, which would end the example. The file keeps what it had.</source>
        <translation>في النص «‎&lt;/example&gt;‎»، وكان سينهي المثال. يبقى في الملف ما كان فيه.</translation>
    </message>
    <message>
        <source>The text holds “&lt;example&gt;”, which would begin another example. The file keeps what it had.</source>
        <translation>في النص «‎&lt;example&gt;‎»، وكان سيبدأ مثالًا آخر. يبقى في الملف ما كان فيه.</translation>
    </message>
    <message>
        <source>An example here is not closed: “&lt;/example&gt;” is missing. Moved, it would swallow the text behind it; close it first.</source>
        <translation>هنا مثال غير مغلق: ينقص «‎&lt;/example&gt;‎». لو نُقل لابتلع النص الذي يليه؛ يلزم إغلاقه أولًا.</translation>
    </message>
</context>
<context>
    <name>dossier::ExampleCard</name>
    <message>
        <source>Move this example up (Alt+Up)</source>
        <translation>نقل هذا المثال إلى أعلى (Alt+Up)</translation>
    </message>
    <message>
        <source>Move this example down (Alt+Down)</source>
        <translation>نقل هذا المثال إلى أسفل (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove this example</source>
        <translation>إزالة هذا المثال</translation>
    </message>
    <message>
        <source>Drag to another place</source>
        <translation>السحب إلى مكان آخر</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>مثال %1</translation>
    </message>
    <message>
        <source>Move example %1 up</source>
        <translation>نقل المثال %1 إلى أعلى</translation>
    </message>
    <message>
        <source>Move example %1 down</source>
        <translation>نقل المثال %1 إلى أسفل</translation>
    </message>
    <message>
        <source>Remove example %1</source>
        <translation>إزالة المثال %1</translation>
    </message>
    <message>
        <source>Show example %1 in the text</source>
        <translation>إظهار المثال %1 في النص</translation>
    </message>
    <message>
        <source>Context of example %1</source>
        <translation>سياق المثال %1</translation>
    </message>
    <message>
        <source>Commentary of example %1</source>
        <translation>تعقيب المثال %1</translation>
    </message>
    <message>
        <source>Add a turn to example %1</source>
        <translation>إضافة مداخلة إلى المثال %1</translation>
    </message>
    <message>
        <source>Write example %1 in lines, safe everywhere</source>
        <translation>كتابة المثال %1 في أسطر، آمنة في كل مكان</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n مداخلة</numerusform>
            <numerusform>مداخلة واحدة</numerusform>
            <numerusform>مداخلتان</numerusform>
            <numerusform>%n مداخلات</numerusform>
            <numerusform>%n مداخلة</numerusform>
            <numerusform>%n مداخلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not closed: “&lt;/example&gt;” is missing</source>
        <translation>غير مغلق: ينقص «‎&lt;/example&gt;‎»</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Add a turn</source>
        <translation>إضافة مداخلة</translation>
    </message>
    <message>
        <source>Adds what is said next</source>
        <translation>تضيف ما يقال بعد ذلك</translation>
    </message>
    <message>
        <source>Commentary (why this agent)</source>
        <translation>التعقيب (لماذا هذا الوكيل)</translation>
    </message>
    <message>
        <source>Write in lines, safe everywhere</source>
        <translation>كتابة في أسطر، آمنة في كل مكان</translation>
    </message>
    <message>
        <source>Writes this example with each part on its own line and turns in double quotes, and the description in double quotes: every client reads it alike. No word changes.</source>
        <translation>تكتب كل جزء من هذا المثال في سطر مستقل والمداخلات بين علامتي اقتباس مزدوجتين، والوصف بين علامتي اقتباس مزدوجتين: يقرؤه كل العملاء على نحو واحد. ولا تتغيّر أي كلمة.</translation>
    </message>
    <message>
        <source>Show this example in the text</source>
        <translation>إظهار هذا المثال في النص</translation>
    </message>
    <message>
        <source>&amp;Close the card</source>
        <translation>إ&amp;غلاق البطاقة</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Show in the text</source>
        <translation>إ&amp;ظهار في النص</translation>
    </message>
    <message>
        <source>Write in &amp;lines, safe everywhere</source>
        <translation>&amp;كتابة في أسطر، آمنة في كل مكان</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل إلى أ&amp;على</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل إلى أ&amp;سفل</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
</context>
<context>
    <name>dossier::ExampleList</name>
    <message>
        <source>Add an example</source>
        <translation>إضافة مثال</translation>
    </message>
    <message>
        <source>Appends an example to the description, to be filled in</source>
        <translation>يُلحق بالوصف مثالًا لملئه</translation>
    </message>
    <message>
        <source>Paste a conversation</source>
        <translation>لصق محادثة</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>Appends the conversation on the clipboard as an example: “User: …”, “You said:”, a terminal’s “&gt; ” and the like</source>
        <translation>يُلحق المحادثة التي في الحافظة مثالًا: «‎User: …‎» أو «You said:‎» أو «‎&gt; ‎» في الطرفية وما شابه ذلك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more example(s) stand in the text.</source>
        <translation>
            <numerusform>في النص %Ln مثال آخر.</numerusform>
            <numerusform>في النص مثال آخر.</numerusform>
            <numerusform>في النص مثالان آخران.</numerusform>
            <numerusform>في النص %Ln أمثلة أخرى.</numerusform>
            <numerusform>في النص %Ln مثالًا آخر.</numerusform>
            <numerusform>في النص %Ln مثال آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>When it happens.</source>
        <translation>متى يحدث ذلك.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>ما المطلوب</translation>
    </message>
    <message>
        <source>I ask the agent to do it.</source>
        <translation>أطلب من الوكيل أن يفعل ذلك.</translation>
    </message>
    <message>
        <source>Why this agent is the right one.</source>
        <translation>لماذا هذا الوكيل هو المناسب.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>لا نص في الحافظة.</translation>
    </message>
    <message>
        <source>Nobody speaks in the pasted text: it stands as what the user says.</source>
        <translation>لا متكلم في النص الملصق: أُضيف على أنه كلام المستخدم.</translation>
    </message>
</context>
<context>
    <name>dossier::ExampleTurnRow</name>
    <message>
        <source>Who says this; a click changes it</source>
        <translation>المتكلم؛ ويتبدّل بالنقر</translation>
    </message>
    <message>
        <source>Remove this turn</source>
        <translation>إزالة هذه المداخلة</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>Turn %1 of example %2: the user speaks</source>
        <translation>المداخلة %1 من المثال %2: المتكلم هو المستخدم</translation>
    </message>
    <message>
        <source>Turn %1 of example %2: the assistant speaks</source>
        <translation>المداخلة %1 من المثال %2: المتكلم هو المساعد</translation>
    </message>
    <message>
        <source>What the user says in turn %1 of example %2</source>
        <translation>ما يقوله المستخدم في المداخلة %1 من المثال %2</translation>
    </message>
    <message>
        <source>What the assistant says in turn %1 of example %2</source>
        <translation>ما يقوله المساعد في المداخلة %1 من المثال %2</translation>
    </message>
    <message>
        <source>Remove turn %1 of example %2</source>
        <translation>إزالة المداخلة %1 من المثال %2</translation>
    </message>
</context>
<context>
    <name>dossier::ExamplesToPrompt</name>
    <message>
        <source>The description has no examples.</source>
        <translation>ليس في الوصف أمثلة.</translation>
    </message>
    <message>
        <source>The description consists of examples only, so nothing would be left of it. Write a sentence before them first.</source>
        <translation>ليس في الوصف إلا أمثلة، فلن يبقى منه شيء. تلزم كتابة جملة قبلها أولًا.</translation>
    </message>
    <message>
        <source>%1 would read something else then. Move the examples by hand.</source>
        <translation>سيقرأ %1 عندئذ شيئًا آخر. يلزم نقل الأمثلة يدويًا.</translation>
    </message>
</context>
<context>
    <name>dossier::ExplanationBox</name>
    <message>
        <source>What is this?</source>
        <translation>ما هذا؟</translation>
    </message>
</context>
<context>
    <name>dossier::FenceBlanks</name>
    <message>
        <source>Blanks follow a --- that begins or ends the header.</source>
        <translation>مسافات تلي --- التي تبدأ الترويسة أو تنهيها.</translation>
    </message>
    <message>
        <source>Blanks follow these dashes; stricter readers do not see the header.</source>
        <translation>بعد هذه الشرطات مسافات؛ فلا يرى القرّاء الأكثر صرامة الترويسة.</translation>
    </message>
    <message>
        <source>Remove the blanks</source>
        <translation>إزالة المسافات</translation>
    </message>
</context>
<context>
    <name>dossier::FieldComparisonModel</name>
    <message>
        <source>only left</source>
        <translation>يسارًا فقط</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>يمينًا فقط</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>different</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(غير موجود)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
</context>
<context>
    <name>dossier::FieldContent</name>
    <message>
        <source>This value has bytes that are no text, and where they stand in what is read cannot be told. Edit it in the text.</source>
        <translation>تحتوي هذه القيمة على بايتات ليست نصًا، ولا يمكن معرفة موضعها في القيمة المقروءة. حرّرها في النص.</translation>
    </message>
</context>
<context>
    <name>dossier::FieldEdit</name>
    <message>
        <source>“%1” was not changed: %2 would take the file for a note.</source>
        <translation>لم يتغيّر «%1»: كان %2 سيعدّ الملف ملاحظة.</translation>
    </message>
    <message>
        <source>“%1” was not changed. %2</source>
        <translation>لم يتغيّر «%1». %2</translation>
    </message>
    <message>
        <source>“%1” was not changed: %2 would read the rest of the header otherwise. Edit it in the text.</source>
        <translation>لم يتغيّر «%1»: كان %2 سيقرأ بقية الترويسة بطريقة أخرى. يمكن تعديله في النص.</translation>
    </message>
    <message>
        <source>“%1” may be true or false, not “%2”.</source>
        <translation>يجب أن يكون «%1» إما true أو false، لا «%2».</translation>
    </message>
    <message>
        <source>“%1” must be a whole number of at least %2, not “%3”.</source>
        <translation>يجب أن يكون «%1» عددًا صحيحًا لا يقل عن %2، لا «%3».</translation>
    </message>
    <message>
        <source>There is no “%1” in the header.</source>
        <translation>ليس في الترويسة «%1».</translation>
    </message>
    <message>
        <source>“%1” holds no single text that could be quoted.</source>
        <translation>ليس في «%1» نص واحد يمكن وضعه بين علامتي اقتباس.</translation>
    </message>
</context>
<context>
    <name>dossier::FieldEditor</name>
    <message>
        <source>several</source>
        <translation>قيم مختلفة</translation>
    </message>
</context>
<context>
    <name>dossier::FieldEmpty</name>
    <message>
        <source>A field has a key and no value.</source>
        <translation>حقل له مفتاح بلا قيمة.</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>إزالة «%1»</translation>
    </message>
    <message>
        <source>“%2” has no value, and what %1 makes of that is not known: name the tools, or remove the line.</source>
        <translation>ليس لـ «%2» قيمة، ولا يُعرف ما يفهمه %1 من ذلك: تلزم تسمية الأدوات أو إزالة السطر.</translation>
    </message>
    <message>
        <source>“%2” has no value, so it tells %1 nothing: fill it in, or remove the line.</source>
        <translation>ليس لـ «%2» قيمة، فلا يفيد %1 بشيء: يلزم ملؤه أو إزالة السطر.</translation>
    </message>
</context>
<context>
    <name>dossier::FieldExplanation</name>
    <message>
        <source>A whole number, %1 or more.</source>
        <translation>عدد صحيح لا يقل عن %1.</translation>
    </message>
    <message>
        <source>Either true or false.</source>
        <translation>إما true وإما false.</translation>
    </message>
    <message>
        <source>&lt;li&gt;%1: %2&lt;/li&gt;</source>
        <comment>a value: what it means</comment>
        <translation>&lt;li&gt;‏%1: %2&lt;/li&gt;</translation>
    </message>
    <message>
        <source>Its values:</source>
        <translation>القيم الممكنة:</translation>
    </message>
    <message>
        <source>Its values: %1.</source>
        <translation>القيم الممكنة: %1.</translation>
    </message>
    <message>
        <source>If it is missing: %1</source>
        <translation>عند غيابه: %1</translation>
    </message>
    <message>
        <source>Not to be mistaken for: %1.</source>
        <translation>لا ينبغي الخلط بينه وبين: %1.</translation>
    </message>
    <message>
        <source>Measured with %1 %2.</source>
        <comment>a client and its version</comment>
        <translation>اختُبر مع %1 %2.</translation>
    </message>
    <message>
        <source>Since version %1.</source>
        <translation>منذ الإصدار %1.</translation>
    </message>
    <message>
        <source>Ignored in agents of plugins.</source>
        <translation>يُتجاهل في وكلاء الملحقات.</translation>
    </message>
    <message>
        <source>What is documented: %1</source>
        <comment>a web address follows</comment>
        <translation>ما ورد في التوثيق: ‎%1</translation>
    </message>
</context>
<context>
    <name>dossier::FieldRow</name>
    <message>
        <source>If absent: %1</source>
        <translation>عند غيابه: %1</translation>
    </message>
    <message>
        <source>Remove this field from the header</source>
        <translation>إزالة هذا الحقل من الترويسة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>?</source>
        <comment>button beside a field: what is this?</comment>
        <translation>؟</translation>
    </message>
    <message>
        <source>What is this? (Shift+F1)</source>
        <translation>ما هذا؟ (Shift+F1)</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation>ما «%1»؟</translation>
    </message>
</context>
<context>
    <name>dossier::FieldValue</name>
    <message>
        <source>This file is open for reading only.</source>
        <translation>هذا الملف مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>The header has no closing line of “---”, so nobody can tell where it ends. Add that line in the text; then the fields can be edited here.</source>
        <translation>ليس في الترويسة سطر «---» ختامي، فلا يُعرف أين تنتهي. تلزم إضافة هذا السطر في النص؛ وعندها يمكن تعديل الحقول هنا.</translation>
    </message>
</context>
<context>
    <name>dossier::FieldsPanel</name>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Add Field …</source>
        <translation>إضافة حقل…</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>إضافة حقل</translation>
    </message>
    <message>
        <source>This file has no header yet; the first field you fill in creates it.</source>
        <translation>ليس لهذا الملف ترويسة بعد؛ ويُنشئها أول حقل يُملأ.</translation>
    </message>
    <message>
        <source>The header is not clean YAML; it is read line by line here, and each field can still be edited.</source>
        <translation>ليست الترويسة YAML سليمًا؛ تُقرأ هنا سطرًا بسطر، ويبقى تعديل كل حقل ممكنًا.</translation>
    </message>
    <message>
        <source>This is not YAML yet; the file keeps what it had.</source>
        <translation>ليس هذا YAML بعد؛ ويُبقي الملف على ما كان فيه.</translation>
    </message>
    <message>
        <source>The header is not clean YAML; it is read line by line here. What cannot be told of it is edited in the text.</source>
        <translation>الترويسة ليست YAML سليمًا؛ تُقرأ هنا سطرًا بسطر، وما لا يمكن تحديده منها يُحرَّر في النص.</translation>
    </message>
</context>
<context>
    <name>dossier::Figure</name>
    <message>
        <source>%1 reads %2 of %3 real files as Dossier says, and %4 of %5 files that were made to be difficult.</source>
        <translation>يطابق ما يقرؤه %1 ما يقوله Dossier في %2 من %3 من الملفات الحقيقية، وفي %4 من %5 من الملفات المصنوعة لتكون صعبة.</translation>
    </message>
    <message>
        <source>Of %1 findings on real files, judged one by one, %2 were wrong; of these, %3 are mended.</source>
        <translation>من %1 نتيجة في ملفات حقيقية حُكم عليها واحدة واحدة، كانت %2 خاطئة؛ وأُصلح منها %3.</translation>
    </message>
    <message>
        <source>Killed %1 times while text was typed and saved, with another program writing in between in %2 ways, and in %3 random steps, it lost nothing that was saved or kept.</source>
        <translation>أُنهي قسرًا %1 مرة أثناء الكتابة والحفظ، وكتب برنامج آخر بينها بـ%2 طريقة، ومع %3 خطوة عشوائية، فلم يفقد شيئًا مما حُفظ أو احتُفظ به.</translation>
    </message>
</context>
<context>
    <name>dossier::FileChange</name>
    <message>
        <source>@ The line ends change to LF.</source>
        <translation>@ تتحول نهايات الأسطر إلى LF.</translation>
    </message>
    <message>
        <source>@ The line ends change to CRLF.</source>
        <translation>@ تتحول نهايات الأسطر إلى CRLF.</translation>
    </message>
    <message>
        <source>@ The line ends change to CR.</source>
        <translation>@ تتحول نهايات الأسطر إلى CR.</translation>
    </message>
    <message>
        <source>@ The byte order mark at the beginning goes.</source>
        <translation>@ تُزال علامة ترتيب البايتات من البداية.</translation>
    </message>
    <message>
        <source>@ A byte order mark comes to the beginning.</source>
        <translation>@ تضاف علامة ترتيب البايتات إلى البداية.</translation>
    </message>
</context>
<context>
    <name>dossier::FileController</name>
    <message>
        <source>Saved. Another program wrote this file in the same moment; its version is kept as %1.</source>
        <translation>تم الحفظ. كتب برنامج آخر هذا الملف في اللحظة نفسها؛ وحُفظ إصداره باسم ‎%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came at once. They are listed on the left; the first one is open.</source>
        <translation>
            <numerusform>لم يصل أي ملف.</numerusform>
            <numerusform>وصل ملف واحد، وهو في القائمة الجانبية ومفتوح.</numerusform>
            <numerusform>وصل ملفان معًا، وهما في القائمة الجانبية، والأول مفتوح.</numerusform>
            <numerusform>وصلت %n ملفات معًا، وهي في القائمة الجانبية، وأولها مفتوح.</numerusform>
            <numerusform>وصل %n ملفًا معًا، وهي في القائمة الجانبية، وأولها مفتوح.</numerusform>
            <numerusform>وصل %n ملف معًا، وهي في القائمة الجانبية، وأولها مفتوح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open All in Tabs</source>
        <translation>فتح الكل في تبويبات</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be opened:</source>
        <translation>
            <numerusform>تعذّر فتح %n ملف:</numerusform>
            <numerusform>تعذّر فتح ملف واحد:</numerusform>
            <numerusform>تعذّر فتح ملفين:</numerusform>
            <numerusform>تعذّر فتح %n ملفات:</numerusform>
            <numerusform>تعذّر فتح %n ملفًا:</numerusform>
            <numerusform>تعذّر فتح %n ملف:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… وواحد آخر</numerusform>
            <numerusform>… واثنان آخران</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>agent</source>
        <translation>وكيل</translation>
    </message>
    <message>
        <source>Saving %1 …</source>
        <translation>يجري حفظ %1…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Write in Place</source>
        <translation>كتابة في المكان نفسه</translation>
    </message>
    <message>
        <source>Replace This Name Only</source>
        <translation>استبدال هذا الاسم فقط</translation>
    </message>
    <message>
        <source>Save As …</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>This tab is pinned. To close it, unpin it first.</source>
        <translation>هذا التبويب مثبّت. يلزم إلغاء تثبيته أولًا لإغلاقه.</translation>
    </message>
    <message>
        <source>Not closed yet: what stands in the field “%1” is not in the text, which could not take it.</source>
        <translation>لم يُغلق بعد: ما في الحقل «%1» ليس في النص، إذ لم يقبله النص.</translation>
    </message>
    <message>
        <source>Show the Field</source>
        <translation>عرض الحقل</translation>
    </message>
    <message>
        <source>Close Without It</source>
        <translation>الإغلاق دونه</translation>
    </message>
    <message>
        <source>Saved without what stands in the field “%1”: the text could not take it, and the field says why.</source>
        <translation>حُفظ الملف دون ما في الحقل «%1»: لم يقبله النص، والحقل يبيّن السبب.</translation>
    </message>
</context>
<context>
    <name>dossier::FileExtension</name>
    <message>
        <source>The client does not look at files of this name.</source>
        <translation>لا ينظر العميل في الملفات ذات هذا الاسم.</translation>
    </message>
    <message>
        <source>%1 looks for names that end in “.md”; “%2” is not found everywhere. Rename the file.</source>
        <translation>يبحث %1 عن أسماء تنتهي بـ «‎.md»؛ ولا يُعثر على «%2» في كل مكان. تلزم إعادة تسمية الملف.</translation>
    </message>
    <message>
        <source>%1 looks at files whose name ends in “.md” only, so it never sees this one. Rename the file.</source>
        <translation>لا ينظر %1 إلا في الملفات التي ينتهي اسمها بـ «‎.md»، فلا يرى هذا الملف أبدًا. تلزم إعادة تسميته.</translation>
    </message>
</context>
<context>
    <name>dossier::FileNotes</name>
    <message>
        <source>A line of this file has %1 characters. It is shown in pieces and for reading only, as each key in it would take too long.</source>
        <translation>في سطر من هذا الملف %1 محرف. يُعرض مجزّأً وللقراءة فقط، لأن كل ضغطة مفتاح فيه تستغرق وقتًا أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>A line of this file has %1 characters. It is shown in pieces and for reading only, as each key in it would take a while.</source>
        <translation>في سطر من هذا الملف %1 محرف. يُعرض مجزّأً وللقراءة فقط، لأن كل ضغطة مفتاح فيه تستغرق وقتًا.</translation>
    </message>
    <message>
        <source>Edit Anyway</source>
        <translation>تعديل رغم ذلك</translation>
    </message>
    <message numerus="yes">
        <source>This file mixes line ends: %n carriage return(s) are shown as marks. They are saved as they are, unless you change them.</source>
        <translation>
            <numerusform>نهايات الأسطر في هذا الملف مختلطة: يظهر %n محرف إرجاع (CR) على هيئة علامات. وتُحفظ كما هي ما لم تُغيَّر.</numerusform>
            <numerusform>نهايات الأسطر في هذا الملف مختلطة: يظهر محرف إرجاع (CR) واحد على هيئة علامة. ويُحفظ كما هو ما لم يُغيَّر.</numerusform>
            <numerusform>نهايات الأسطر في هذا الملف مختلطة: يظهر محرفا إرجاع (CR) على هيئة علامتين. ويُحفظان كما هما ما لم يُغيَّرا.</numerusform>
            <numerusform>نهايات الأسطر في هذا الملف مختلطة: تظهر %n محارف إرجاع (CR) على هيئة علامات. وتُحفظ كما هي ما لم تُغيَّر.</numerusform>
            <numerusform>نهايات الأسطر في هذا الملف مختلطة: يظهر %n محرف إرجاع (CR) على هيئة علامات. وتُحفظ كما هي ما لم تُغيَّر.</numerusform>
            <numerusform>نهايات الأسطر في هذا الملف مختلطة: يظهر %n محرف إرجاع (CR) على هيئة علامات. وتُحفظ كما هي ما لم تُغيَّر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds characters that part lines in some programs: their %n byte(s) are shown as marks. They are saved as they are, unless you change them.</source>
        <translation>
            <numerusform>في هذا الملف محارف تفصل الأسطر في بعض البرامج: تظهر بايتاتها (عددها %n) على هيئة علامات. وتُحفظ كما هي ما لم تُغيَّر.</numerusform>
            <numerusform>في هذا الملف محرف يفصل الأسطر في بعض البرامج: يظهر بايته الوحيد على هيئة علامة. ويُحفظ كما هو ما لم يُغيَّر.</numerusform>
            <numerusform>في هذا الملف محارف تفصل الأسطر في بعض البرامج: يظهر بايتاها على هيئة علامتين. ويُحفظان كما هما ما لم يُغيَّرا.</numerusform>
            <numerusform>في هذا الملف محارف تفصل الأسطر في بعض البرامج: تظهر بايتاتها (عددها %n) على هيئة علامات. وتُحفظ كما هي ما لم تُغيَّر.</numerusform>
            <numerusform>في هذا الملف محارف تفصل الأسطر في بعض البرامج: تظهر بايتاتها (عددها %n) على هيئة علامات. وتُحفظ كما هي ما لم تُغيَّر.</numerusform>
            <numerusform>في هذا الملف محارف تفصل الأسطر في بعض البرامج: تظهر بايتاتها (عددها %n) على هيئة علامات. وتُحفظ كما هي ما لم تُغيَّر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file is not valid UTF-8: %n byte(s) are shown as marks. They are saved as they are, unless you change them.</source>
        <translation>
            <numerusform>هذا الملف ليس بترميز UTF-8 صالح: يظهر %n بايت على هيئة علامات. وتُحفظ كما هي ما لم تُغيَّر.</numerusform>
            <numerusform>هذا الملف ليس بترميز UTF-8 صالح: يظهر بايت واحد على هيئة علامة. ويُحفظ كما هو ما لم يُغيَّر.</numerusform>
            <numerusform>هذا الملف ليس بترميز UTF-8 صالح: يظهر بايتان على هيئة علامتين. ويُحفظان كما هما ما لم يُغيَّرا.</numerusform>
            <numerusform>هذا الملف ليس بترميز UTF-8 صالح: تظهر %n بايتات على هيئة علامات. وتُحفظ كما هي ما لم تُغيَّر.</numerusform>
            <numerusform>هذا الملف ليس بترميز UTF-8 صالح: يظهر %n بايتًا على هيئة علامات. وتُحفظ كما هي ما لم تُغيَّر.</numerusform>
            <numerusform>هذا الملف ليس بترميز UTF-8 صالح: يظهر %n بايت على هيئة علامات. وتُحفظ كما هي ما لم تُغيَّر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change to UTF-8</source>
        <translation>تغيير إلى UTF-8</translation>
    </message>
    <message>
        <source>This file is UTF-16. %1 reads UTF-8 only and finds no agent in it. It is saved as UTF-16 until you choose another encoding.</source>
        <translation>ترميز هذا الملف UTF-16. ولا يقرأ %1 إلا UTF-8 فلا يجد فيه وكيلًا. ويُحفظ بترميز UTF-16 حتى يُختار ترميز آخر.</translation>
    </message>
    <message>
        <source>This file is very large: form, checks and colours look at its first %1 characters only.</source>
        <translation>هذا الملف كبير جدًا: لا تشمل الاستمارة والفحوص والألوان إلا أول %1 محرف منه.</translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n invisible character(s). Some turn the direction of writing: what is read can differ from what is seen.</source>
        <translation>
            <numerusform>في هذا الملف %n محرف غير مرئي. بعضها يقلب اتجاه الكتابة: قد يختلف ما يُقرأ عما يُرى.</numerusform>
            <numerusform>في هذا الملف محرف واحد غير مرئي. وهو يقلب اتجاه الكتابة: قد يختلف ما يُقرأ عما يُرى.</numerusform>
            <numerusform>في هذا الملف محرفان غير مرئيين. منهما ما يقلب اتجاه الكتابة: قد يختلف ما يُقرأ عما يُرى.</numerusform>
            <numerusform>في هذا الملف %n محارف غير مرئية. بعضها يقلب اتجاه الكتابة: قد يختلف ما يُقرأ عما يُرى.</numerusform>
            <numerusform>في هذا الملف %n محرفًا غير مرئي. بعضها يقلب اتجاه الكتابة: قد يختلف ما يُقرأ عما يُرى.</numerusform>
            <numerusform>في هذا الملف %n محرف غير مرئي. بعضها يقلب اتجاه الكتابة: قد يختلف ما يُقرأ عما يُرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n invisible character(s), in which a text can be hidden. The model reads them.</source>
        <translation>
            <numerusform>في هذا الملف %n محرف غير مرئي قد يُخفى فيها نص. ويقرؤها النموذج.</numerusform>
            <numerusform>في هذا الملف محرف واحد غير مرئي قد يُخفى فيه نص. ويقرؤه النموذج.</numerusform>
            <numerusform>في هذا الملف محرفان غير مرئيين قد يُخفى فيهما نص. ويقرؤهما النموذج.</numerusform>
            <numerusform>في هذا الملف %n محارف غير مرئية قد يُخفى فيها نص. ويقرؤها النموذج.</numerusform>
            <numerusform>في هذا الملف %n محرفًا غير مرئي قد يُخفى فيها نص. ويقرؤها النموذج.</numerusform>
            <numerusform>في هذا الملف %n محرف غير مرئي قد يُخفى فيها نص. ويقرؤها النموذج.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n invisible character(s). They are marked in the text; the model reads them.</source>
        <translation>
            <numerusform>في هذا الملف %n محرف غير مرئي. وهي معلَّمة في النص؛ ويقرؤها النموذج.</numerusform>
            <numerusform>في هذا الملف محرف واحد غير مرئي. وهو معلَّم في النص؛ ويقرؤه النموذج.</numerusform>
            <numerusform>في هذا الملف محرفان غير مرئيين. وهما معلَّمان في النص؛ ويقرؤهما النموذج.</numerusform>
            <numerusform>في هذا الملف %n محارف غير مرئية. وهي معلَّمة في النص؛ ويقرؤها النموذج.</numerusform>
            <numerusform>في هذا الملف %n محرفًا غير مرئي. وهي معلَّمة في النص؛ ويقرؤها النموذج.</numerusform>
            <numerusform>في هذا الملف %n محرف غير مرئي. وهي معلَّمة في النص؛ ويقرؤها النموذج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Next</source>
        <translation>عرض التالي</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more note(s) on this file</source>
        <translation>
            <numerusform>عرض %n ملاحظة أخرى على هذا الملف</numerusform>
            <numerusform>عرض ملاحظة أخرى على هذا الملف</numerusform>
            <numerusform>عرض ملاحظتين أخريين على هذا الملف</numerusform>
            <numerusform>عرض %n ملاحظات أخرى على هذا الملف</numerusform>
            <numerusform>عرض %n ملاحظة أخرى على هذا الملف</numerusform>
            <numerusform>عرض %n ملاحظة أخرى على هذا الملف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::FilePlans</name>
    <message>
        <source>There is a file %1 already. Rename one of the two first.</source>
        <translation>يوجد ملف ‎%1 بالفعل. تلزم إعادة تسمية أحدهما أولًا.</translation>
    </message>
    <message>
        <source>No client reads agents from there.</source>
        <translation>لا يقرأ أي عميل وكلاء من هناك.</translation>
    </message>
    <message>
        <source>%1 reads that folder; the file is written for %2 and stays as it is.</source>
        <translation>يقرأ %1 ذلك المجلد؛ والملف مكتوب لـ %2 فيبقى كما هو.</translation>
    </message>
    <message>
        <source>This is a link: elsewhere it would lead nowhere. Move the file that it leads to.</source>
        <translation>هذا رابط: ولو نُقل لما أشار إلى أي ملف. يلزم نقل الملف الذي يشير إليه.</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>نقل إلى ‎%1</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>نسخة من ‎%1</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Its disk has no trash. Only “Undo Last Batch” brings it back.</source>
        <translation>ليس في قرصه سلة مهملات. ولا يعيده إلا «التراجع عن آخر دفعة».</translation>
    </message>
    <message>
        <source>Its name stands in the tools of: %1</source>
        <translation>يرد اسمه في أدوات: %1</translation>
    </message>
    <message>
        <source>Its tab has unsaved edits and stays open.</source>
        <translation>في تبويبه تعديلات غير محفوظة، فيبقى مفتوحًا.</translation>
    </message>
    <message>
        <source>Another file of this name goes there too. Rename one of the two first.</source>
        <translation>سيذهب إلى هناك ملف آخر بهذا الاسم. تلزم إعادة تسمية أحدهما أولًا.</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>نسخ إلى ‎%1</translation>
    </message>
    <message>
        <source>Duplicate as “%1”</source>
        <translation>تكرار باسم «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s)</source>
        <translation>
            <numerusform>حذف %n ملف</numerusform>
            <numerusform>حذف ملف واحد</numerusform>
            <numerusform>حذف ملفين</numerusform>
            <numerusform>حذف %n ملفات</numerusform>
            <numerusform>حذف %n ملفًا</numerusform>
            <numerusform>حذف %n ملف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::FileSaver</name>
    <message>
        <source>%1 was not saved: its folder or the file may not be written. Save it under another name, or change the permissions.</source>
        <translation>لم يُحفظ ‎%1: لا تجوز الكتابة في مجلده أو في الملف نفسه. يمكن الحفظ باسم آخر أو تغيير الأذونات.</translation>
    </message>
    <message>
        <source>%1 was not saved: it cannot be replaced in one step, as its folder may not be written or something is mounted there. It can be written in place; if the computer stops in the midst of that, the file may be left half old, half new.</source>
        <translation>لم يُحفظ ‎%1: لا يمكن استبداله بخطوة واحدة، لأن الكتابة في مجلده غير مسموح بها أو لأن شيئًا موصول هناك. يمكن كتابته في مكانه؛ لكن إن توقف الحاسوب أثناء ذلك فقد يبقى الملف نصفه قديم ونصفه جديد.</translation>
    </message>
    <message>
        <source>%1 was not saved: the file has other names as well (hard links). Writing in place changes it under all of them, but not in one step; replacing it parts this name from the others.</source>
        <translation>لم يُحفظ ‎%1: للملف أسماء أخرى أيضًا (روابط صلبة). الكتابة في المكان نفسه تغيّره تحتها جميعًا، لكن ليس بخطوة واحدة؛ واستبداله يفصل هذا الاسم عن غيره.</translation>
    </message>
    <message>
        <source>%1 was not saved: its folder is gone. Save it under another name.</source>
        <translation>لم يُحفظ ‎%1: لم يعد مجلده موجودًا. يمكن الحفظ باسم آخر.</translation>
    </message>
    <message>
        <source>%1 was not saved: something other than a file is in its place. Save it under another name.</source>
        <translation>لم يُحفظ ‎%1: في مكانه شيء ليس ملفًا. يمكن الحفظ باسم آخر.</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. The old version is whole; free space or save elsewhere.</source>
        <translation>لم يُحفظ ‎%1: %2. الإصدار القديم سليم؛ يمكن إخلاء مساحة أو الحفظ في مكان آخر.</translation>
    </message>
    <message>
        <source>%1 was not saved: another program changed it since it was read. Compare, or save over it.</source>
        <translation>لم يُحفظ ‎%1: غيّره برنامج آخر منذ قراءته. يمكن إجراء مقارنة أو الحفظ فوقه.</translation>
    </message>
    <message>
        <source>%1 was saved only in part: %2. The whole text is still here: save it under another name. The version before is kept in “What Dossier wrote”.</source>
        <translation>لم يُحفظ ‎%1 إلا جزئيًا: %2. النص كاملًا ما زال هنا: ينبغي حفظه باسم آخر. والإصدار السابق محفوظ في «ما كتبه Dossier».</translation>
    </message>
</context>
<context>
    <name>dossier::FileSize</name>
    <message>
        <source>The file is larger than the client reads, or nearly.</source>
        <translation>حجم الملف يتجاوز ما يقرؤه العميل، أو يكاد.</translation>
    </message>
    <message>
        <source>%1 skips this file: it has %2 bytes, and %3 are the most that it reads. Move what is not needed in each run into files that the prompt refers to.</source>
        <translation>يتخطى %1 هذا الملف: حجمه %2 بايت، وأقصى ما يقرؤه %3. ما لا يلزم في كل تشغيل ينبغي نقله إلى ملفات يشير إليها الموجّه.</translation>
    </message>
    <message>
        <source>This file has %1 bytes; %2 skips files of more than %3 bytes.</source>
        <translation>حجم هذا الملف %1 بايت؛ ويتخطى %2 الملفات التي تزيد على %3 بايت.</translation>
    </message>
</context>
<context>
    <name>dossier::FinalNewline</name>
    <message>
        <source>The last line has no line end.</source>
        <translation>ليست للسطر الأخير نهاية سطر.</translation>
    </message>
    <message>
        <source>End the last line</source>
        <translation>إنهاء السطر الأخير</translation>
    </message>
</context>
<context>
    <name>dossier::FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>بحث واستبدال</translation>
    </message>
    <message>
        <source>Show or hide replacing</source>
        <translation>إظهار الاستبدال أو إخفاؤه</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>كلمات كاملة فقط</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>المطابقة السابقة (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>المطابقة التالية (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>استبدا&amp;ل</translation>
    </message>
    <message>
        <source>Replace a&amp;ll</source>
        <translation>استبدال ال&amp;كل</translation>
    </message>
    <message>
        <source>\0 is the match, \1 to \9 are its groups, \n is a line end.</source>
        <translation>المطابقة هي ‎\0، ومجموعاتها من ‎\1 إلى ‎\9، ونهاية السطر هي ‎\n.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>لا مطابقات</translation>
    </message>
    <message>
        <source>This expression takes too long here.</source>
        <translation>يستغرق هذا التعبير هنا وقتًا أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>More than %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>Matches: %1</source>
        <translation>المطابقات: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>There are too many matches to replace at once.</source>
        <translation>المطابقات أكثر من أن تُستبدل دفعةً واحدة.</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>استُبدل: %1</translation>
    </message>
</context>
<context>
    <name>dossier::FindController</name>
    <message>
        <source>Found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Find in All Agent&amp;s …</source>
        <translation>البحث في كل ال&amp;وكلاء…</translation>
    </message>
    <message>
        <source>Next &amp;Hit</source>
        <translation>النتي&amp;جة التالية</translation>
    </message>
    <message>
        <source>Previous Hit</source>
        <translation>&amp;النتيجة السابقة</translation>
    </message>
    <message>
        <source>Foun&amp;d</source>
        <translation>نتائج البح&amp;ث</translation>
    </message>
    <message>
        <source>The file has changed since it was searched: this match is not there any more.</source>
        <translation>تغيّر الملف بعد البحث فيه: لم تعد هذه المطابقة موجودة.</translation>
    </message>
    <message>
        <source>The file has changed since it was searched: this is the nearest match.</source>
        <translation>تغيّر الملف بعد البحث فيه: هذه أقرب مطابقة.</translation>
    </message>
</context>
<context>
    <name>dossier::FixCommand</name>
    <message>
        <source>Mends what can be mended without changing a word.</source>
        <translation>يصلح ما يمكن إصلاحه دون تغيير أي كلمة.</translation>
    </message>
    <message>
        <source>Mends only what this rule finds; may be given several times.</source>
        <translation>يصلح ما تكشفه هذه القاعدة فقط؛ ويمكن ذكرها مرات عدة.</translation>
    </message>
    <message>
        <source>Prints the difference and writes nothing.</source>
        <translation>يطبع الاختلاف ولا يكتب شيئًا.</translation>
    </message>
    <message>
        <source>No file or folder to mend is given.</source>
        <translation>لم يُحدَّد ملف أو مجلد للإصلاح.</translation>
    </message>
    <message>
        <source>There is no rule “%1”; “dossier-cli rules” lists them.</source>
        <translation>لا توجد القاعدة «%1»؛ ويسرد «dossier-cli rules» القواعد.</translation>
    </message>
    <message>
        <source>%1: mended (%2)</source>
        <translation>%1: أُصلح (%2)</translation>
    </message>
    <message>
        <source>%1: the line ends change to LF</source>
        <translation>%1: تتحول نهايات الأسطر إلى LF</translation>
    </message>
    <message>
        <source>%1: the byte order mark goes</source>
        <translation>%1: تُزال علامة ترتيب البايتات</translation>
    </message>
    <message>
        <source>Files looked at: %1. Would be mended: %2.</source>
        <translation>الملفات المفحوصة: %1. التي كانت ستُصلَح: %2.</translation>
    </message>
    <message>
        <source>Files looked at: %1. Mended: %2.</source>
        <translation>الملفات المفحوصة: %1. المُصلَحة: %2.</translation>
    </message>
    <message>
        <source>Errors left: %1.</source>
        <translation>الأخطاء المتبقية: %1.</translation>
    </message>
    <message>
        <source>Findings whose way out changes what is written, and is for you to choose: %1; “dossier-cli check” lists them.</source>
        <translation>نتائج يغيّر حلّها ما هو مكتوب، فالاختيار فيها للمستخدم: %1؛ ويسردها «dossier-cli check».</translation>
    </message>
</context>
<context>
    <name>dossier::FixController</name>
    <message>
        <source>Changes what is written.</source>
        <translation>يغيّر ما هو مكتوب.</translation>
    </message>
    <message>
        <source>Fix Problems</source>
        <translation>إصلاح المشكلات</translation>
    </message>
    <message>
        <source>There is no problem with a fix.</source>
        <translation>لا توجد مشكلة لها إصلاح.</translation>
    </message>
    <message numerus="yes">
        <source>%n fix(es) applied.</source>
        <translation>
            <numerusform>طُبّق %n إصلاح.</numerusform>
            <numerusform>طُبّق إصلاح واحد.</numerusform>
            <numerusform>طُبّق إصلاحان.</numerusform>
            <numerusform>طُبّق %n إصلاحات.</numerusform>
            <numerusform>طُبّق %n إصلاحًا.</numerusform>
            <numerusform>طُبّق %n إصلاح.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer told in this file: a comment in the header says so.</source>
        <translation>لن يُبلَّغ بعد الآن عن «%1» في هذا الملف: ينصّ على ذلك تعليق في الترويسة.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>كُتب إلى ‎%1</translation>
    </message>
</context>
<context>
    <name>dossier::Fixes</name>
    <message>
        <source>Quote “%1”: no word changes</source>
        <translation>علامتا اقتباس حول «%1»: لا تتغيّر كلمة</translation>
    </message>
    <message>
        <source>Change the line ends to LF</source>
        <translation>تغيير نهايات الأسطر إلى LF</translation>
    </message>
</context>
<context>
    <name>dossier::FocusMode</name>
    <message>
        <source>Focus &amp;Mode</source>
        <translation>و&amp;ضع التركيز</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>ملء الش&amp;اشة</translation>
    </message>
    <message>
        <source>Focus mode. Esc leaves it.</source>
        <translation>وضع التركيز. ويُنهيه Esc.</translation>
    </message>
</context>
<context>
    <name>dossier::FolderDialects</name>
    <message>
        <source>%1 is not in %2. Choose a folder inside that place, or the project that holds the place.</source>
        <translation>ليس ‎%1 داخل ‎%2. يمكن اختيار مجلد داخله، أو اختيار المشروع الذي يوجد فيه.</translation>
    </message>
</context>
<context>
    <name>dossier::FoldersPage</name>
    <message>
        <source>Add &amp;Folder …</source>
        <translation>إضافة مجل&amp;د…</translation>
    </message>
    <message>
        <source>Folders and the client that reads them</source>
        <translation>المجلدات والعميل الذي يقرؤها</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>يقرؤه</translation>
    </message>
    <message>
        <source>&amp;Read by:</source>
        <translation>ي&amp;قرؤه:</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>As its place says</source>
        <translation>بحسب مكانه</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>كله</translation>
    </message>
    <message>
        <source>Client that reads %1</source>
        <translation>العميل الذي يقرأ ‎%1</translation>
    </message>
    <message>
        <source>There is no place yet whose folders could be named. Add one with File ▸ Add Folder.</source>
        <translation>لا يوجد بعد مكان يمكن تحديد مجلداته. تمكن إضافة مكان من «ملف ▸ إضافة مجلد».</translation>
    </message>
    <message>
        <source>Applying writes it to %1.</source>
        <translation>عند التطبيق يُكتب ذلك في ‎%1.</translation>
    </message>
    <message>
        <source>Named in %1, for all who work on it; the nearest folder counts.</source>
        <translation>محدَّد في ‎%1 لكل من يعمل على المشروع؛ ويُعتدّ بأقرب مجلد.</translation>
    </message>
    <message>
        <source>There is no %1 yet; it is made for the first folder that is named.</source>
        <translation>لا يوجد ‎%1 بعد؛ ويُنشأ عند تحديد أول مجلد.</translation>
    </message>
</context>
<context>
    <name>dossier::FormatActions</name>
    <message>
        <source>Nothing to format here: the header, code and the marks of lists stay as they are.</source>
        <translation>لا شيء يُنسَّق هنا: تبقى الترويسة والشيفرة وعلامات القوائم كما هي.</translation>
    </message>
    <message>
        <source>No heading changes here: the header and code stay as they are.</source>
        <translation>لا عنوان يتغيّر هنا: تبقى الترويسة والشيفرة كما هما.</translation>
    </message>
    <message>
        <source>No line of the prompt to change here: the header and code stay as they are.</source>
        <translation>لا سطر من الموجّه يتغيّر هنا: تبقى الترويسة والشيفرة كما هما.</translation>
    </message>
    <message>
        <source>Heading Do&amp;wn</source>
        <translation>خف&amp;ض مستوى العنوان</translation>
    </message>
    <message>
        <source>&amp;No Heading</source>
        <translation>&amp;دون عنوان</translation>
    </message>
    <message>
        <source>Bul&amp;let List</source>
        <translation>قائمة نق&amp;طية</translation>
    </message>
    <message>
        <source>Nu&amp;mbered List</source>
        <translation>&amp;قائمة مرقّمة</translation>
    </message>
    <message>
        <source>No code block can begin or end here: none may lie in the header, or half inside another one.</source>
        <translation>لا تبدأ كتلة شيفرة هنا ولا تنتهي: لا يجوز أن تقع في الترويسة، ولا أن يقع جزء منها في كتلة أخرى.</translation>
    </message>
    <message>
        <source>These lines stay: no line leaves the header or the prompt.</source>
        <translation>تبقى هذه الأسطر كما هي: لا يخرج سطر من الترويسة ولا من الموجّه.</translation>
    </message>
    <message>
        <source>Move Lines &amp;Down</source>
        <translation>نقل الأسطر إلى أ&amp;سفل</translation>
    </message>
    <message>
        <source>Du&amp;plicate Lines</source>
        <translation>&amp;تكرار الأسطر</translation>
    </message>
    <message>
        <source>D&amp;elete Lines</source>
        <translation>&amp;حذف الأسطر</translation>
    </message>
    <message>
        <source>&amp;Join Lines</source>
        <translation>&amp;دمج الأسطر</translation>
    </message>
    <message>
        <source>There is no next line of the prompt to join with.</source>
        <translation>لا يوجد سطر تالٍ في الموجّه للدمج معه.</translation>
    </message>
    <message>
        <source>&amp;Renumber List</source>
        <translation>إعادة ت&amp;رقيم القائمة</translation>
    </message>
    <message>
        <source>There is no numbered list at the cursor whose numbers are out of order.</source>
        <translation>لا قائمة عند المؤشر اختلّ ترتيب أرقامها.</translation>
    </message>
    <message>
        <source>Select Next Occurrence</source>
        <translation>تحديد الظهور التالي</translation>
    </message>
    <message>
        <source>Select Previous Occurrence</source>
        <translation>تحديد الظهور السابق</translation>
    </message>
    <message>
        <source>&amp;Matching Bracket</source>
        <translation>القوس المق&amp;ابل</translation>
    </message>
    <message>
        <source>Paste Without Lin&amp;ks</source>
        <translation>لصق &amp;دون روابط</translation>
    </message>
    <message>
        <source>This stands nowhere else in the text.</source>
        <translation>لا يرد هذا في موضع آخر من النص.</translation>
    </message>
    <message>
        <source>The cursor is beside no bracket, tag or code mark with its counterpart near it.</source>
        <translation>لا قوس ولا وسم ولا علامة شيفرة بجوار المؤشر لها مقابل قريب.</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <comment>makes words bold</comment>
        <translation>&amp;غامق</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <comment>makes words italic</comment>
        <translation>&amp;مائل</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <comment>words as code</comment>
        <translation>&amp;شيفرة</translation>
    </message>
    <message>
        <source>&amp;Strikethrough</source>
        <comment>strikes words out</comment>
        <translation>يتوسطه &amp;خط</translation>
    </message>
    <message>
        <source>Heading &amp;Up</source>
        <translation>ر&amp;فع مستوى العنوان</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <comment>a menu of levels</comment>
        <translation>&amp;عنوان</translation>
    </message>
    <message>
        <source>Level &amp;%1</source>
        <comment>of a heading</comment>
        <translation>المستوى &amp;%1</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <comment>an item to be ticked</comment>
        <translation>م&amp;همة</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <comment>quoted lines</comment>
        <translation>اقت&amp;باس</translation>
    </message>
    <message>
        <source>C&amp;ode Block</source>
        <translation>&amp;كتلة شيفرة</translation>
    </message>
    <message>
        <source>Mo&amp;ve Lines Up</source>
        <translation>&amp;نقل الأسطر إلى أعلى</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <comment>a menu in the menu of the text</comment>
        <translation>تن&amp;سيق</translation>
    </message>
</context>
<context>
    <name>dossier::FoundModel</name>
    <message numerus="yes">
        <source>%1, %n match(es)</source>
        <comment>a file</comment>
        <translation>
            <numerusform>‏%1، %n مطابقة</numerusform>
            <numerusform>‏%1، مطابقة واحدة</numerusform>
            <numerusform>‏%1، مطابقتان</numerusform>
            <numerusform>‏%1، %n مطابقات</numerusform>
            <numerusform>‏%1، %n مطابقة</numerusform>
            <numerusform>‏%1، %n مطابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>a match, and the text of its line</comment>
        <translation>السطر %1: %2</translation>
    </message>
</context>
<context>
    <name>dossier::FoundPanel</name>
    <message>
        <source>Find in all agents</source>
        <translation>البحث في كل الوكلاء</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>كلمات كاملة فقط</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>\0 is the match, \1 to \9 are its groups, \n is a line end.</source>
        <translation>المطابقة هي ‎\0، ومجموعاتها من ‎\1 إلى ‎\9، ونهاية السطر هي ‎\n.</translation>
    </message>
    <message>
        <source>Replace …</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>In which files</source>
        <translation>في أي ملفات</translation>
    </message>
    <message>
        <source>Names of files and folders, several with commas between them. * stands for any characters, ** for any folders, {a,b} for one of several: review*, team-?/**, {old,draft}-*</source>
        <translation>أسماء ملفات ومجلدات، تفصل بينها فواصل (,) إن تعددت. تعني * أي محارف، وتعني ** أي مجلدات، وتعني ‎{a,b}‎ واحدًا من عدة: ‎review*, team-?/**, {old,draft}-*‎</translation>
    </message>
    <message>
        <source>Only in these files</source>
        <translation>في هذه الملفات فقط</translation>
    </message>
    <message>
        <source>Not in these files</source>
        <translation>ما عدا هذه الملفات</translation>
    </message>
    <message>
        <source>Which agents</source>
        <translation>أي وكلاء</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>كل الوكلاء</translation>
    </message>
    <message>
        <source>Those that a session uses</source>
        <translation>الوكلاء الذين تستخدمهم جلسة</translation>
    </message>
    <message>
        <source>Of a client that is started in the folder after “Seen from”</source>
        <translation>جلسة عميل يُشغَّل في المجلد المذكور بعد «من منظور»</translation>
    </message>
    <message>
        <source>Those in the list at the side</source>
        <translation>الوكلاء في القائمة الجانبية</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>إيقاف البحث</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Type what is looked for.</source>
        <translation>يُكتب هنا ما يُبحث عنه.</translation>
    </message>
    <message>
        <source>Matches: %1, files: %2. Searched: %3 of %4</source>
        <translation>المطابقات: %1، الملفات: %2. بُحث في %3 من %4</translation>
    </message>
    <message>
        <source>Matches: %1, files: %2. Stopped before the end.</source>
        <translation>المطابقات: %1، الملفات: %2. أُوقف البحث قبل نهايته.</translation>
    </message>
    <message>
        <source>More than %1 matches: search for something more specific to see them all, and to replace them.</source>
        <translation>المطابقات أكثر من %1: يلزم البحث عن نص أدق لعرضها كلها واستبدالها.</translation>
    </message>
    <message numerus="yes">
        <source>Not found in %n file(s).</source>
        <translation>
            <numerusform>لا مطابقات في %n ملف.</numerusform>
            <numerusform>لا مطابقات في ملف واحد.</numerusform>
            <numerusform>لا مطابقات في ملفين.</numerusform>
            <numerusform>لا مطابقات في %n ملفات.</numerusform>
            <numerusform>لا مطابقات في %n ملفًا.</numerusform>
            <numerusform>لا مطابقات في %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Matches: %1, files: %2</source>
        <translation>المطابقات: %1، الملفات: %2</translation>
    </message>
    <message>
        <source>Shows each replacement before it is made</source>
        <translation>يعرض كل استبدال قبل إجرائه</translation>
    </message>
    <message>
        <source>Wait until the search is complete and has found something</source>
        <translation>يلزم أولًا العثور على مطابقات، وأن يكتمل البحث</translation>
    </message>
</context>
<context>
    <name>dossier::GeminiLoader</name>
    <message>
        <source>Gemini CLI does not load this agent: “%1” must be a whole address, such as https://example.org/card.</source>
        <translation>لا يحمّل Gemini CLI هذا الوكيل: يجب أن يكون «%1» عنوانًا كاملًا، مثل https://example.org/card.</translation>
    </message>
    <message>
        <source>Gemini CLI does not load this agent: it takes either “agent_card_url” or “agent_card_json”, not both.</source>
        <translation>لا يحمّل Gemini CLI هذا الوكيل: يقبل إما «agent_card_url» أو «agent_card_json»، لا كليهما.</translation>
    </message>
    <message>
        <source>Gemini CLI does not load this agent: “agent_card_json” must be JSON.</source>
        <translation>لا يحمّل Gemini CLI هذا الوكيل: يجب أن يكون «agent_card_json» بصيغة JSON.</translation>
    </message>
    <message>
        <source>Gemini CLI does not load this agent: “%1” in “tools” is no name of its tools.</source>
        <translation>لا يحمّل Gemini CLI هذا الوكيل: ليس «%1» في «tools» اسم أداة من أدواته.</translation>
    </message>
    <message>
        <source>Gemini CLI does not load this agent: it knows no field “%1”, and takes no others.</source>
        <translation>لا يحمّل Gemini CLI هذا الوكيل: لا يعرف حقلًا باسم «%1»، ولا يقبل غير ما يعرف.</translation>
    </message>
    <message>
        <source>Gemini CLI does not load this agent: its name may hold the letters a to z, digits, hyphens and underscores only.</source>
        <translation>لا يحمّل Gemini CLI هذا الوكيل: لا يجوز في اسمه إلا الأحرف من a إلى z والأرقام والشرطات والشرطات السفلية.</translation>
    </message>
    <message>
        <source>Gemini CLI finds no agent here: the list in the header is empty.</source>
        <translation>لا يجد Gemini CLI وكيلًا هنا: القائمة في الترويسة فارغة.</translation>
    </message>
    <message>
        <source>Gemini CLI does not load this file: a list in the header must hold remote agents, each of “key: value” lines.</source>
        <translation>لا يحمّل Gemini CLI هذا الملف: القائمة في الترويسة يجب أن تضم وكلاء بعيدين، كلٌّ منهم بأسطر «key: value».</translation>
    </message>
</context>
<context>
    <name>dossier::Gutter</name>
    <message>
        <source>Line numbers, problems and changes since the last commit</source>
        <translation>أرقام الأسطر والمشكلات والتغييرات منذ آخر إيداع</translation>
    </message>
    <message>
        <source>Show the header</source>
        <translation>إظهار الترويسة</translation>
    </message>
    <message>
        <source>Fold the header</source>
        <translation>طيّ الترويسة</translation>
    </message>
    <message>
        <source>1 line is folded below this one.</source>
        <translation>تحت هذا السطر سطر واحد مطويّ.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are folded below this one.</source>
        <translation>
            <numerusform>تحت هذا السطر %n سطر مطويّ.</numerusform>
            <numerusform>تحت هذا السطر سطر واحد مطويّ.</numerusform>
            <numerusform>تحت هذا السطر سطران مطويّان.</numerusform>
            <numerusform>تحت هذا السطر %n أسطر مطويّة.</numerusform>
            <numerusform>تحت هذا السطر %n سطرًا مطويًّا.</numerusform>
            <numerusform>تحت هذا السطر %n سطر مطويّ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folded lines</source>
        <translation>إظهار الأسطر المطويّة</translation>
    </message>
    <message>
        <source>Fold the lines that belong to this one</source>
        <translation>طيّ الأسطر التابعة لهذا السطر</translation>
    </message>
</context>
<context>
    <name>dossier::Handbook</name>
    <message>
        <source>Handbook</source>
        <translation>دليل الاستخدام</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderConsequence</name>
    <message>
        <source>%1 loads this agent by its file name alone: all its fields are lost.</source>
        <translation>يحمّل %1 هذا الوكيل باسم ملفه فقط: تضيع حقوله كلها.</translation>
    </message>
    <message>
        <source>%1 repairs this; strict readers such as Copilot CLI do not and leave the agent out.</source>
        <translation>يصلح %1 هذا؛ أما القرّاء الصارمون مثل Copilot CLI فلا يصلحونه ويستبعدون الوكيل.</translation>
    </message>
    <message>
        <source>Strict readers such as Copilot CLI leave the agent out.</source>
        <translation>القرّاء الصارمون مثل Copilot CLI يستبعدون الوكيل.</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderEdit</name>
    <message>
        <source>“%1” cannot be changed here without changing other lines as well; edit it in the text.</source>
        <translation>لا يمكن تغيير «%1» هنا دون تغيير أسطر أخرى أيضًا؛ يمكن تعديله في النص.</translation>
    </message>
    <message>
        <source>The header has no closing line of ---, so nobody can tell where it ends; add that line first.</source>
        <translation>ليس في الترويسة سطر --- ختامي، فلا يُعرف أين تنتهي؛ تلزم إضافة هذا السطر أولًا.</translation>
    </message>
    <message>
        <source>The header does not begin in the first line, so no client reads it; move it to the top of the text first.</source>
        <translation>لا تبدأ الترويسة في السطر الأول، فلا يقرؤها أي عميل؛ يلزم نقلها إلى أعلى النص أولًا.</translation>
    </message>
    <message>
        <source>The header is written in braces; change it in the text.</source>
        <translation>الترويسة مكتوبة بين أقواس معقوفة؛ يمكن تغييرها في النص.</translation>
    </message>
    <message>
        <source>The header holds no fields; change it in the text.</source>
        <translation>ليس في الترويسة حقول؛ يمكن تغييرها في النص.</translation>
    </message>
    <message>
        <source>“%1” can be no key of a header.</source>
        <translation>لا يمكن أن يكون «%1» مفتاحًا في ترويسة.</translation>
    </message>
    <message>
        <source>“%1” is no number and no word that YAML reads bare.</source>
        <translation>ليس «%1» عددًا ولا كلمة يقرؤها YAML دون علامتي اقتباس.</translation>
    </message>
    <message>
        <source>One value is expected here, with each key only once.</source>
        <translation>تُتوقع هنا قيمة واحدة، على ألّا يتكرر فيها أي مفتاح.</translation>
    </message>
    <message>
        <source>The header has no key “%1”.</source>
        <translation>ليس في الترويسة المفتاح «%1».</translation>
    </message>
    <message>
        <source>The header has a key “%1” already.</source>
        <translation>في الترويسة المفتاح «%1» بالفعل.</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderMissing</name>
    <message>
        <source>The file has no header, so it is a note and no agent.</source>
        <translation>ليس للملف ترويسة، فهو ملاحظة لا وكيل.</translation>
    </message>
    <message>
        <source>%1 takes this file for a note, not for an agent: it has no header with a name.</source>
        <translation>يعدّ %1 هذا الملف ملاحظة لا وكيلًا: ليس له ترويسة فيها اسم.</translation>
    </message>
    <message>
        <source>Add a header with the name “%1”</source>
        <translation>إضافة ترويسة بالاسم «%1»</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderNotFirst</name>
    <message>
        <source>Something stands above the header, so the client does not see it.</source>
        <translation>فوق الترويسة شيء، فلا يراها العميل.</translation>
    </message>
    <message>
        <source>%1 takes this file for a note, not for an agent: its header has to begin in the first line.</source>
        <translation>يعدّ %1 هذا الملف ملاحظة لا وكيلًا: يجب أن تبدأ ترويسته في السطر الأول.</translation>
    </message>
    <message>
        <source>Move the header to the first line</source>
        <translation>نقل الترويسة إلى السطر الأول</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderTab</name>
    <message>
        <source>A line of the header is indented with a tab.</source>
        <translation>سطر في الترويسة إزاحته بمحرف جدولة.</translation>
    </message>
    <message>
        <source>“%1” is indented with a tab; YAML wants blanks.</source>
        <translation>إزاحة «%1» بمحرف جدولة؛ أما YAML فيتطلب مسافات.</translation>
    </message>
    <message>
        <source>Indent with blanks</source>
        <translation>الإزاحة بمسافات</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderUnclosed</name>
    <message>
        <source>The header begins, but no second line of --- ends it.</source>
        <translation>تبدأ الترويسة، ولا ينهيها سطر --- ثانٍ.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: no second line of --- ends the header.</source>
        <translation>لا يحمّل %1 هذا الوكيل: لا ينهي الترويسة سطر --- ثانٍ.</translation>
    </message>
    <message>
        <source>%1 takes this file for a note, not for an agent: no second line of --- ends the header.</source>
        <translation>يعدّ %1 هذا الملف ملاحظة لا وكيلًا: لا ينهي الترويسة سطر --- ثانٍ.</translation>
    </message>
    <message>
        <source>Close the header with a line of ---</source>
        <translation>إغلاق الترويسة بسطر ---</translation>
    </message>
</context>
<context>
    <name>dossier::HelpController</name>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;دليل الاستخدام</translation>
    </message>
    <message>
        <source>In the handbook: %1</source>
        <comment>the title of a page</comment>
        <translation>في دليل الاستخدام: %1</translation>
    </message>
    <message>
        <source>What Is &amp;This?</source>
        <translation>ما &amp;هذا؟</translation>
    </message>
    <message>
        <source>There is no explanation for this place; F1 opens the handbook.</source>
        <translation>لا شرح لهذا الموضع؛ ويفتح F1 دليل الاستخدام.</translation>
    </message>
</context>
<context>
    <name>dossier::HooksEmptyList</name>
    <message>
        <source>An empty list of hooks makes the client drop the agent.</source>
        <translation>قائمة الخطّافات الفارغة تجعل العميل يُسقط الوكيل.</translation>
    </message>
    <message>
        <source>%1 has been seen to drop an agent with an empty list of hooks, without a message: remove the line.</source>
        <translation>لوحظ أن %1 يُسقط وكيلًا قائمةُ خطّافاته فارغة، دون رسالة: تلزم إزالة السطر.</translation>
    </message>
    <message>
        <source>Remove “hooks”: nothing else changes</source>
        <translation>إزالة «hooks»: لا يتغيّر شيء آخر</translation>
    </message>
</context>
<context>
    <name>dossier::HooksShape</name>
    <message>
        <source>The hooks are not of the form that the client reads.</source>
        <translation>ليست الخطّافات بالصيغة التي يقرؤها العميل.</translation>
    </message>
    <message>
        <source>%1 asks for events under “hooks”, such as “PreToolUse:”, each with a list; what stands here does not run.</source>
        <translation>يتطلب %1 أحداثًا تحت «hooks»، مثل «PreToolUse:‎»، لكل منها قائمة؛ وما هو مكتوب هنا لا يُنفَّذ.</translation>
    </message>
    <message>
        <source>%1 asks for a list behind the event; what stands here does not run.</source>
        <translation>يتطلب %1 قائمة بعد الحدث؛ وما هو مكتوب هنا لا يُنفَّذ.</translation>
    </message>
    <message>
        <source>%1 asks for “matcher” and a list “hooks” in each entry of an event; what stands here does not run.</source>
        <translation>يتطلب %1 «matcher» وقائمة «hooks» في كل مدخلة من حدث؛ وما هو مكتوب هنا لا يُنفَّذ.</translation>
    </message>
    <message>
        <source>%1 asks each hook for its “type”, such as “type: command”; without it the hook does not run.</source>
        <translation>يتطلب %1 من كل خطّاف «type»، مثل «type: command»؛ ومن دونه لا يُنفَّذ الخطّاف.</translation>
    </message>
</context>
<context>
    <name>dossier::HooksUnknownEvent</name>
    <message>
        <source>The client has no event of this name.</source>
        <translation>ليس لدى العميل حدث بهذا الاسم.</translation>
    </message>
    <message>
        <source>%1 is not known to have an event “%2”; its hooks may never run.</source>
        <translation>لا يُعرف لدى %1 حدث باسم «%2»؛ وقد لا تُنفَّذ خطّافاته أبدًا.</translation>
    </message>
    <message>
        <source>%1 has no event “%2”, so its hooks never run; there is “%3”.</source>
        <translation>ليس لدى %1 حدث باسم «%2»، فلا تُنفَّذ خطّافاته أبدًا؛ يوجد «%3».</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>تغيير إلى «%1»</translation>
    </message>
</context>
<context>
    <name>dossier::HoverText</name>
    <message>
        <source>The field is called “%1”.</source>
        <translation>الحقل الصحيح هو «%1».</translation>
    </message>
    <message>
        <source>All tools of the MCP server “%1”.</source>
        <translation>كل أدوات خادم MCP «%1».</translation>
    </message>
    <message>
        <source>The tool “%1” of the MCP server “%2”.</source>
        <translation>الأداة «%1» من خادم MCP «%2».</translation>
    </message>
    <message>
        <source>An agent that is built into %1.</source>
        <translation>وكيل مدمج في %1.</translation>
    </message>
    <message>
        <source>%1 on a light ground, %2 on a dark one.</source>
        <translation>على خلفية فاتحة ‎%1، وعلى خلفية داكنة ‎%2.</translation>
    </message>
    <message>
        <source>%1 does not know this colour. The one most like it is “%2”.</source>
        <translation>لا يعرف %1 هذا اللون. وأقرب الألوان إليه «%2».</translation>
    </message>
    <message>
        <source>This model has been switched off: asking for it fails.</source>
        <translation>أُوقف هذا النموذج: طلبه يفشل.</translation>
    </message>
    <message>
        <source>“%1” takes its place.</source>
        <translation>يحلّ «%1» محلّه.</translation>
    </message>
    <message>
        <source>If it is not there: %1</source>
        <translation>عند غيابه: %1</translation>
    </message>
    <message>
        <source>%1 ignores it in a plugin.</source>
        <translation>يتجاهله %1 في الملحقات.</translation>
    </message>
    <message>
        <source>%1 reads it from version %2 on.</source>
        <translation>يقرؤه %1 بدءًا من الإصدار %2.</translation>
    </message>
    <message>
        <source>Older names: %1</source>
        <translation>أسماء أقدم: %1</translation>
    </message>
    <message>
        <source>Only older versions of %1 have it.</source>
        <translation>لا توجد إلا في إصدارات قديمة من %1.</translation>
    </message>
    <message>
        <source>Agents are never given it, even if it is named.</source>
        <translation>لا تُعطى للوكلاء أبدًا، حتى إن ذُكر اسمها.</translation>
    </message>
    <message>
        <source>Another name of “%1”.</source>
        <translation>اسم آخر لـ «%1».</translation>
    </message>
</context>
<context>
    <name>dossier::IgnoredHere</name>
    <message>
        <source>The client ignores this field in agents of a plugin.</source>
        <translation>يتجاهل العميل هذا الحقل في وكلاء الملحقات.</translation>
    </message>
    <message>
        <source>%1 ignores “%2” in agents of a plugin; in a project or at home it counts.</source>
        <translation>يتجاهل %1 «%2» في وكلاء الملحقات؛ ويُعتدّ به في المشاريع وفي مجلد المنزل.</translation>
    </message>
</context>
<context>
    <name>dossier::InputFiles</name>
    <message>
        <source>%1 is not there.</source>
        <translation>لا يوجد %1.</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>لا تجوز قراءة %1.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>المسار %1 مجلد وليس ملفًا.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تتعذّر قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>ليس %1 ملفًا.</translation>
    </message>
</context>
<context>
    <name>dossier::InstalledPlugins</name>
    <message>
        <source>it holds no object</source>
        <translation>ليس فيه كائن</translation>
    </message>
    <message>
        <source>%1 could not be read as JSON: %2. What it lists is not shown.</source>
        <translation>تعذّرت قراءة ‎%1 بصيغة JSON: %2. ولا يُعرض ما يسرده.</translation>
    </message>
</context>
<context>
    <name>dossier::Invisible</name>
    <message>
        <source>The text holds characters that are not seen.</source>
        <translation>في النص محارف لا تُرى.</translation>
    </message>
    <message>
        <source>Letters that nobody sees (%1) stand here; the model reads them. A text may be hidden in them.</source>
        <translation>هنا أحرف لا يراها أحد (%1)؛ ويقرؤها النموذج. قد يكون فيها نص مخفي.</translation>
    </message>
    <message>
        <source>A character that nobody sees (%1) stands here; the model reads it.</source>
        <translation>هنا محرف لا يراه أحد (%1)؛ ويقرؤه النموذج.</translation>
    </message>
    <message>
        <source>Here is another one.</source>
        <translation>هنا محرف آخر.</translation>
    </message>
    <message>
        <source>Remove what is not seen</source>
        <translation>إزالة ما لا يُرى</translation>
    </message>
</context>
<context>
    <name>dossier::Journal</name>
    <message>
        <source>Nothing was written: what is about to be done could not be noted in %1 (%2). Free space or change the permissions there.</source>
        <translation>لم يُكتب شيء: تعذّر تدوين ما سيُفعل في ‎%1 ‏(%2). يلزم إخلاء مساحة أو تغيير الأذونات هناك.</translation>
    </message>
    <message>
        <source>What the file held before was not kept.</source>
        <translation>ما كان في الملف سابقًا لم يُحفظ.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>يتعذّر إنشاء مجلده</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>يحتجزه برنامج آخر</translation>
    </message>
</context>
<context>
    <name>dossier::JournalModel</name>
    <message>
        <source>%1 → %2</source>
        <comment>old name, new name</comment>
        <translation>‏%1 ‏←‏ %2</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>كما كُتب</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>تغيّر بعدها</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>اختفى بعدها</translation>
    </message>
    <message>
        <source>Another file there</source>
        <translation>ملف آخر هناك</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع عنه</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>لم يتم</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>تتعذّر قراءته</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>انقطع</translation>
    </message>
    <message>
        <source>All as written</source>
        <translation>الكل كما كُتب</translation>
    </message>
    <message>
        <source>%1 of %2 as written</source>
        <translation>%1 من %2 كما كُتب</translation>
    </message>
    <message>
        <source>several</source>
        <translation>مجلدات عدة</translation>
    </message>
    <message>
        <source>is now %1</source>
        <translation>صار اسمه ‎%1</translation>
    </message>
    <message>
        <source>What the file held before was not kept: it was too large.</source>
        <translation>ما كان في الملف سابقًا لم يُحفظ: كان كبيرًا جدًا.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>command, file</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>dossier::JournalPanel</name>
    <message>
        <source>Each write is noted with what the file held before. The newest are kept, up to %1, in %2.</source>
        <translation>تُدوَّن كل كتابة مع ما كان في الملف قبلها. ويُحتفظ بأحدثها، حتى %1، في ‎%2.</translation>
    </message>
    <message>
        <source>This file only</source>
        <translation>هذا الملف فقط</translation>
    </message>
    <message>
        <source>&amp;Undo This</source>
        <translation>ت&amp;راجع عن هذا</translation>
    </message>
    <message>
        <source>Undo &amp;All of It</source>
        <translation>تراجع عن ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>م&amp;قارنة</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Show in Places</source>
        <translation>عر&amp;ض في الأماكن</translation>
    </message>
    <message>
        <source>Brings the file back to what it was before this write; what came since is never lost without a question</source>
        <translation>يعيد الملف إلى ما كان عليه قبل هذه الكتابة؛ وما طرأ بعدها لا يضيع أبدًا دون سؤال</translation>
    </message>
    <message>
        <source>Brings back all files of this command</source>
        <translation>يعيد كل ملفات هذا الأمر</translation>
    </message>
    <message>
        <source>What the file held before, beside what was written</source>
        <translation>ما كان في الملف سابقًا، بجانب ما كُتب</translation>
    </message>
    <message>
        <source>Selects the file in the tree of agents</source>
        <translation>يحدّد الملف في شجرة الوكلاء</translation>
    </message>
    <message>
        <source>What Dossier wrote</source>
        <translation>ما كتبه Dossier</translation>
    </message>
    <message>
        <source>Filter files and commands</source>
        <translation>تصفية الملفات والأوامر</translation>
    </message>
    <message>
        <source>Shows what was written to the file of the chosen row, or to the open one</source>
        <translation>يعرض ما كُتب في ملف الصف المختار، أو في الملف المفتوح</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>‏%1 فقط</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>Nothing was written yet. Each save and each change of files will be listed here, with a way back.</source>
        <translation>لم يُكتب شيء بعد. سيُسرد هنا كل حفظ وكل تغيير في الملفات، مع سبيل للعودة.</translation>
    </message>
    <message>
        <source>Nothing that was written fits the filter.</source>
        <translation>لا شيء مما كُتب يطابق المرشّح.</translation>
    </message>
</context>
<context>
    <name>dossier::JsYaml</name>
    <message>
        <source>a second document begins</source>
        <translation>يبدأ مستند ثانٍ</translation>
    </message>
    <message>
        <source>the key “%1” is there twice</source>
        <translation>يرد المفتاح «%1» مرتين</translation>
    </message>
    <message>
        <source>the tag “%1” is not known</source>
        <translation>الوسم «%1» غير معروف</translation>
    </message>
    <message>
        <source>“&lt;&lt;” merges no such value</source>
        <translation>لا تدمج «‎&lt;&lt;‎» قيمة كهذه</translation>
    </message>
</context>
<context>
    <name>dossier::JsonObject</name>
    <message>
        <source>%1 is not a known member</source>
        <translation>العضو ‎%1 غير معروف</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>JSON pointer, what is wrong there</comment>
        <translation>‏‎%1 %2</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <translation>يجب أن يكون نصًّا غير فارغ</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>يجب أن يكون نصًّا</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>يجب أن يكون true أو false</translation>
    </message>
    <message>
        <source>must be a whole number, 0 or more</source>
        <translation>يجب أن يكون عددًا صحيحًا، 0 أو أكثر</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>يجب أن يكون قائمة نصوص</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>يجب أن يكون قائمة</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>يجب أن يكون ‎%1 كائنًا</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>يجب أن يكون كائنًا</translation>
    </message>
    <message>
        <source>the file must hold one object</source>
        <translation>يجب أن يضم الملف كائنًا واحدًا</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4.</source>
        <translation>‏‎%1، السطر %2، العمود %3: %4.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>‏‎%1: %2.</translation>
    </message>
</context>
<context>
    <name>dossier::KeyField</name>
    <message>
        <source>none: press keys</source>
        <translation>بلا اختصار: يلزم الضغط على المفاتيح</translation>
    </message>
</context>
<context>
    <name>dossier::LastCommit</name>
    <message>
        <source>The repository %1 could not be read (%2), so what differs from its last commit is not known. To see what is wrong, call: git -C &quot;%1&quot; fsck</source>
        <translation>تعذّرت قراءة المستودع ‎%1 ‏(%2)، فلا يُعرف ما يختلف عن آخر إيداع فيه. لمعرفة الخلل: git -C &quot;%1&quot; fsck</translation>
    </message>
    <message>
        <source>The repository %1 belongs to another user and is not looked into. If you trust it, call: git config --global --add safe.directory &quot;%1&quot;</source>
        <translation>المستودع ‎%1 يملكه مستخدم آخر، فلا يُنظر فيه. إن كان موثوقًا به فالأمر: git config --global --add safe.directory &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The file in the last commit is too large to be compared.</source>
        <translation>الملف في آخر إيداع أكبر من أن يقارَن.</translation>
    </message>
</context>
<context>
    <name>dossier::LineMarks</name>
    <message>
        <source>New since the last commit</source>
        <translation>جديد منذ آخر إيداع</translation>
    </message>
    <message>
        <source>Changed since the last commit. Before:</source>
        <translation>تغيّر منذ آخر إيداع. وكان:</translation>
    </message>
    <message>
        <source>Removed here since the last commit:</source>
        <translation>أُزيل هنا منذ آخر إيداع:</translation>
    </message>
</context>
<context>
    <name>dossier::LinkOpener</name>
    <message>
        <source>Only web and mail addresses are opened: %1</source>
        <translation>لا تُفتح إلا عناوين الويب والبريد: ‎%1‎</translation>
    </message>
</context>
<context>
    <name>dossier::ListCommand</name>
    <message>
        <source>Lists the agents as a client sees them that is started in a folder.</source>
        <translation>يسرد الوكلاء كما يراهم عميل يُشغَّل في مجلد.</translation>
    </message>
    <message>
        <source>The one client to list for, such as claude-code, or auto for all.</source>
        <translation>العميل المطلوب السرد له، مثل claude-code، أو auto للكل.</translation>
    </message>
    <message>
        <source>The form of the answer.</source>
        <translation>صيغة الجواب.</translation>
    </message>
    <message>
        <source>“list” takes one folder.</source>
        <translation>يأخذ «list» مجلدًا واحدًا.</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>مُدار</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>المنزل</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>الملحق</translation>
    </message>
    <message>
        <source>Plugin source</source>
        <translation>مصدر الملحق</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>No agents were found for %1.</source>
        <translation>لم يُعثر على وكلاء لـ %1.</translation>
    </message>
    <message>
        <source>Read by no client:</source>
        <translation>لا يقرؤه أي عميل:</translation>
    </message>
    <message>
        <source>%1 in %2:</source>
        <translation>%1 في %2:</translation>
    </message>
</context>
<context>
    <name>dossier::Liveness</name>
    <message>
        <source>%1 takes this file for a note, so no session has it as an agent.</source>
        <translation>يعدّ %1 هذا الملف ملاحظة، فلا يكون وكيلًا في أي جلسة.</translation>
    </message>
    <message>
        <source>%1 does not load this file, so sessions go on without it.</source>
        <translation>لا يحمّل %1 هذا الملف، فتستمر الجلسات من دونه.</translation>
    </message>
    <message>
        <source>Whether running sessions of %1 take it is not known.</source>
        <translation>لا يُعرف هل تأخذه جلسات %1 الجارية.</translation>
    </message>
    <message>
        <source>Running sessions take it after %1.</source>
        <translation>تأخذه الجلسات الجارية بعد ‎%1.</translation>
    </message>
    <message>
        <source>Running sessions with this plugin take it after %1; where a copy of it is installed, that has to be updated first.</source>
        <translation>تأخذه الجلسات الجارية التي فيها هذا الملحق بعد ‎%1؛ وحيث ثُبّتت نسخة منه يلزم تحديثها أولًا.</translation>
    </message>
    <message>
        <source>%1 reads no agents from this folder.</source>
        <translation>لا يقرأ %1 وكلاء من هذا المجلد.</translation>
    </message>
    <message>
        <source>%1 reads no agents from this folder, but from “%2” of a project.</source>
        <translation>لا يقرأ %1 وكلاء من هذا المجلد، بل من «‎%2» في مشروع.</translation>
    </message>
    <message>
        <source>Whether running sessions of %1 take it is not known; new ones do.</source>
        <translation>لا يُعرف هل تأخذه جلسات %1 الجارية؛ أما الجديدة فتأخذه.</translation>
    </message>
    <message>
        <source>Restart %1 to use it: this agents folder is new, and running sessions do not watch it.</source>
        <translation>تلزم إعادة تشغيل %1 لاستخدامه: مجلد الوكلاء هذا جديد، ولا تراقبه الجلسات الجارية.</translation>
    </message>
    <message>
        <source>Running sessions of %1 take it within seconds.</source>
        <translation>تأخذه جلسات %1 الجارية في غضون ثوانٍ.</translation>
    </message>
</context>
<context>
    <name>dossier::LongSection</name>
    <message>
        <source>A section of the prompt is very long.</source>
        <translation>قسم من الموجّه طويل جدًا.</translation>
    </message>
    <message>
        <source>The section “%1” has more than 500 tokens; parts of their own are easier to follow.</source>
        <translation>في القسم «%1» أكثر من 500 رمز؛ واتّباع أجزاء مستقلة أسهل.</translation>
    </message>
</context>
<context>
    <name>dossier::LongTextEditor</name>
    <message>
        <source>The file writes line breaks as “\n”; here they are lines.</source>
        <translation>يكتب الملف فواصل الأسطر «‎\n»؛ وهي هنا أسطر.</translation>
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
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Where It Loads</source>
        <translation>أين يُحمَّل</translation>
    </message>
    <message>
        <source>Who Would Be Asked?</source>
        <translation>من سيُسأل؟</translation>
    </message>
    <message>
        <source>%1 The checks go on as if it were not there.</source>
        <translation>‏%1 تستمر الفحوص كأنه غير موجود.</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>إف&amp;راغ القائمة</translation>
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
        <translation>نُسخت الإصدارات والإعدادات، من دون اسم ملف أو شخص.</translation>
    </message>
    <message>
        <source>This language is used from the next start on.</source>
        <translation>تُستخدم هذه اللغة ابتداءً من التشغيل التالي.</translation>
    </message>
</context>
<context>
    <name>dossier::MaxTurnsInvalid</name>
    <message>
        <source>“maxTurns” is no whole number above zero.</source>
        <translation>ليس «maxTurns» عددًا صحيحًا أكبر من صفر.</translation>
    </message>
    <message>
        <source>%1 wants a whole number above zero here; what it does with another is not known.</source>
        <translation>يتطلب %1 هنا عددًا صحيحًا أكبر من صفر؛ ولا يُعرف ما يفعله بغيره.</translation>
    </message>
    <message>
        <source>Change to the number %1</source>
        <translation>تغيير إلى العدد %1</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>إزالة «%1»</translation>
    </message>
</context>
<context>
    <name>dossier::McpSecret</name>
    <message>
        <source>A secret stands in the configuration of a server.</source>
        <translation>في تهيئة خادم معلومة سرية.</translation>
    </message>
    <message>
        <source>What stands under “%2” looks like a secret, and whoever gets this file gets it too. Set the server up in %1 itself and only name it here.</source>
        <translation>ما تحت «%2» يبدو معلومة سرية، ومن يحصل على هذا الملف يحصل عليها. ينبغي إعداد الخادم في %1 نفسه والاكتفاء بذكر اسمه هنا.</translation>
    </message>
</context>
<context>
    <name>dossier::McpShape</name>
    <message>
        <source>The MCP servers are not of the form that the client reads.</source>
        <translation>ليست خوادم MCP بالصيغة التي يقرؤها العميل.</translation>
    </message>
    <message>
        <source>%1 asks for a list here, each entry a server’s name or one “name:” with its configuration below; what stands here is not read.</source>
        <translation>يتطلب %1 هنا قائمة، كل مدخلة فيها اسم خادم أو «name:‎» واحد تحته تهيئته؛ وما هو مكتوب هنا لا يُقرأ.</translation>
    </message>
    <message>
        <source>%1 asks for a server’s name here, or for one “name:” with its configuration below; what stands here is not read.</source>
        <translation>يتطلب %1 هنا اسم خادم، أو «name:‎» واحدًا تحته تهيئته؛ وما هو مكتوب هنا لا يُقرأ.</translation>
    </message>
    <message>
        <source>Make it a list</source>
        <translation>تحويله إلى قائمة</translation>
    </message>
</context>
<context>
    <name>dossier::MentionFiles</name>
    <message>
        <source>The folder %1 may not be read: whether the agent is named in it is not known. Change its permissions, or look there by hand.</source>
        <translation>لا تجوز قراءة المجلد ‎%1: لا يُعرف هل يُذكر الوكيل فيه. يلزم تغيير أذوناته أو البحث هناك يدويًا.</translation>
    </message>
    <message>
        <source>The folder %1 could not be read (%2): whether the agent is named in it is not known. Look there by hand.</source>
        <translation>تعذّرت قراءة المجلد ‎%1 ‏(%2): لا يُعرف هل يُذكر الوكيل فيه. يلزم البحث هناك يدويًا.</translation>
    </message>
    <message>
        <source>The folder %1 lies too deep to be looked into: whether the agent is named in it is not known. Look there by hand.</source>
        <translation>المجلد ‎%1 أعمق من أن يُبحث فيه: لا يُعرف هل يُذكر الوكيل فيه. يلزم البحث هناك يدويًا.</translation>
    </message>
    <message>
        <source>There are more folders than are looked into: %1 and what comes after it was left out. Look there by hand, or search in a smaller folder.</source>
        <translation>المجلدات أكثر مما يُبحث فيه: استُبعد ‎%1 وما بعده. يلزم البحث هناك يدويًا، أو البحث في مجلد أصغر.</translation>
    </message>
</context>
<context>
    <name>dossier::Mentions</name>
    <message>
        <source>“Agent(…)”: who may be started</source>
        <translation>‏«Agent(…)‎»: من يجوز تشغيله</translation>
    </message>
    <message>
        <source>“subagent_type”: who is started</source>
        <translation>‏«subagent_type»: من يُشغَّل</translation>
    </message>
    <message>
        <source>“@agent-…”: who is asked</source>
        <translation>‏«‎@agent-…‎»: من يُسأل</translation>
    </message>
    <message>
        <source>“agent”: who runs this skill</source>
        <translation>‏«agent»: من ينفّذ هذه المهارة</translation>
    </message>
    <message>
        <source>“agent”: the main agent of the settings</source>
        <translation>‏«agent»: الوكيل الرئيسي في الإعدادات</translation>
    </message>
    <message>
        <source>“matcher” of a hook on agents</source>
        <translation>‏«matcher» في خطّاف على الوكلاء</translation>
    </message>
    <message>
        <source>The path of its file</source>
        <translation>مسار ملفه</translation>
    </message>
    <message>
        <source>The word; it may mean something else</source>
        <translation>الكلمة؛ وقد تعني شيئًا آخر</translation>
    </message>
</context>
<context>
    <name>dossier::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>dossier::MissingFile</name>
    <message>
        <source>The prompt refers to a file that is not there.</source>
        <translation>يشير الموجّه إلى ملف غير موجود.</translation>
    </message>
    <message>
        <source>There is no “%1”, seen from this file’s folder.</source>
        <translation>لا يوجد «‎%1» انطلاقًا من مجلد هذا الملف.</translation>
    </message>
</context>
<context>
    <name>dossier::MixedLineEnds</name>
    <message>
        <source>Some lines end as on Windows, others do not.</source>
        <translation>بعض الأسطر ينتهي كما في Windows، وبعضها لا.</translation>
    </message>
    <message>
        <source>Some lines of this file end as on Windows (CRLF), others do not (LF).</source>
        <translation>بعض أسطر هذا الملف ينتهي كما في Windows ‏(CRLF)، وبعضها لا (LF).</translation>
    </message>
</context>
<context>
    <name>dossier::ModelPage</name>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Which model does it run on?</source>
        <translation>بأي نموذج يعمل؟</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Its id</source>
        <translation>معرّفه</translation>
    </message>
    <message>
        <source>An&amp;other:</source>
        <translation>نموذج &amp;آخر:</translation>
    </message>
    <message>
        <source>None written</source>
        <translation>لا شيء مكتوب</translation>
    </message>
</context>
<context>
    <name>dossier::ModelRetired</name>
    <message>
        <source>The model has been switched off by its maker.</source>
        <translation>أوقف المطوّر هذا النموذج.</translation>
    </message>
    <message>
        <source>The model “%2” has been switched off; where %1 still asks for it, the agent fails.</source>
        <translation>أُوقف النموذج «%2»؛ وحيث لا يزال %1 يطلبه يفشل الوكيل.</translation>
    </message>
    <message>
        <source>Change to “%1”, its successor</source>
        <translation>تغيير إلى «%1»، خلَفه</translation>
    </message>
    <message>
        <source>Change to “inherit”: the model of the session</source>
        <translation>تغيير إلى «inherit»: نموذج الجلسة</translation>
    </message>
</context>
<context>
    <name>dossier::ModelUnknown</name>
    <message>
        <source>The model is none that the client is known to have.</source>
        <translation>ليس النموذج من النماذج المعروفة لدى العميل.</translation>
    </message>
    <message>
        <source>%1 is not known to have a model “%2”; the agent may fail when it is called.</source>
        <translation>لا يُعرف لدى %1 نموذج باسم «%2»؛ وقد يفشل الوكيل عند استدعائه.</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>تغيير إلى «%1»</translation>
    </message>
    <message>
        <source>Change to “inherit”: the model of the session</source>
        <translation>تغيير إلى «inherit»: نموذج الجلسة</translation>
    </message>
</context>
<context>
    <name>dossier::MultiFields</name>
    <message>
        <source>&amp;Reset</source>
        <translation>إعادة ض&amp;بط</translation>
    </message>
    <message>
        <source>&amp;Show Changes …</source>
        <translation>عرض الت&amp;غييرات…</translation>
    </message>
    <message>
        <source>Fields of several agents</source>
        <translation>حقول وكلاء عدة</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) are selected. What you set here is set in all of them, once you have seen the list of all changes.</source>
        <translation>
            <numerusform>لم يُحدَّد أي وكيل. ما يُضبط هنا يُضبط فيهم جميعًا، بعد الاطلاع على قائمة كل التغييرات.</numerusform>
            <numerusform>حُدّد وكيل واحد. ما يُضبط هنا يُضبط فيه، بعد الاطلاع على قائمة كل التغييرات.</numerusform>
            <numerusform>حُدّد وكيلان. ما يُضبط هنا يُضبط فيهما، بعد الاطلاع على قائمة كل التغييرات.</numerusform>
            <numerusform>حُدّد %n وكلاء. ما يُضبط هنا يُضبط فيهم جميعًا، بعد الاطلاع على قائمة كل التغييرات.</numerusform>
            <numerusform>حُدّد %n وكيلًا. ما يُضبط هنا يُضبط فيهم جميعًا، بعد الاطلاع على قائمة كل التغييرات.</numerusform>
            <numerusform>حُدّد %n وكيل. ما يُضبط هنا يُضبط فيهم جميعًا، بعد الاطلاع على قائمة كل التغييرات.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are for several clients; only fields that all of these know are shown.</source>
        <translation>يخصّ هؤلاء الوكلاء عملاء عدة؛ ولا تُعرض إلا الحقول التي يعرفها العملاء جميعًا.</translation>
    </message>
    <message>
        <source>Add Field …</source>
        <translation>إضافة حقل…</translation>
    </message>
    <message>
        <source>To be removed from all.</source>
        <translation>سيُزال من الجميع.</translation>
    </message>
    <message>
        <source>To be set in all.</source>
        <translation>سيُضبط في الجميع.</translation>
    </message>
    <message numerus="yes">
        <source>Not the same in all; %n of them have it.</source>
        <translation>
            <numerusform>ليس متماثلًا في الجميع؛ ولا يوجد في أيٍّ منهم.</numerusform>
            <numerusform>ليس متماثلًا في الجميع؛ وهو في واحد منهم.</numerusform>
            <numerusform>ليس متماثلًا في الجميع؛ وهو في اثنين منهم.</numerusform>
            <numerusform>ليس متماثلًا في الجميع؛ وهو في %n منهم.</numerusform>
            <numerusform>ليس متماثلًا في الجميع؛ وهو في %n منهم.</numerusform>
            <numerusform>ليس متماثلًا في الجميع؛ وهو في %n منهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to be set</source>
        <translation>
            <numerusform>%n حقل للضبط</numerusform>
            <numerusform>حقل واحد للضبط</numerusform>
            <numerusform>حقلان للضبط</numerusform>
            <numerusform>%n حقول للضبط</numerusform>
            <numerusform>%n حقلًا للضبط</numerusform>
            <numerusform>%n حقل للضبط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to be set, entered while other agents were selected</source>
        <translation>
            <numerusform>%n حقل للضبط، بإدخال سابق أثناء تحديد وكلاء آخرين</numerusform>
            <numerusform>حقل واحد للضبط، بإدخال سابق أثناء تحديد وكلاء آخرين</numerusform>
            <numerusform>حقلان للضبط، بإدخال سابق أثناء تحديد وكلاء آخرين</numerusform>
            <numerusform>%n حقول للضبط، بإدخال سابق أثناء تحديد وكلاء آخرين</numerusform>
            <numerusform>%n حقلًا للضبط، بإدخال سابق أثناء تحديد وكلاء آخرين</numerusform>
            <numerusform>%n حقل للضبط، بإدخال سابق أثناء تحديد وكلاء آخرين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) entered for other agents, which not all clients of these know</source>
        <translation>
            <numerusform>%n حقل أُدخلت لوكلاء آخرين، ولا يعرفها كل عملاء هؤلاء</numerusform>
            <numerusform>حقل واحد أُدخل لوكلاء آخرين، ولا يعرفه كل عملاء هؤلاء</numerusform>
            <numerusform>حقلان أُدخلا لوكلاء آخرين، ولا يعرفهما كل عملاء هؤلاء</numerusform>
            <numerusform>%n حقول أُدخلت لوكلاء آخرين، ولا يعرفها كل عملاء هؤلاء</numerusform>
            <numerusform>%n حقلًا أُدخلت لوكلاء آخرين، ولا يعرفها كل عملاء هؤلاء</numerusform>
            <numerusform>%n حقل أُدخلت لوكلاء آخرين، ولا يعرفها كل عملاء هؤلاء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::NameBuiltIn</name>
    <message>
        <source>The client has an agent of its own of this name.</source>
        <translation>لدى العميل وكيل خاص به بهذا الاسم.</translation>
    </message>
    <message>
        <source>This agent takes the place of %1’s own “%2”.</source>
        <translation>يحلّ هذا الوكيل محلّ «%2» المدمج في %1.</translation>
    </message>
</context>
<context>
    <name>dossier::NameCheck</name>
    <message>
        <source>There is an agent of this name in %1, too, of an installed copy of the plugin “%2”.</source>
        <translation>يوجد في ‎%1 أيضًا وكيل بهذا الاسم، من نسخة مثبّتة من الملحق «%2».</translation>
    </message>
    <message>
        <source>There is an agent of this name in %2, too. The two do not meet: %1 calls one of them “%3”.</source>
        <translation>يوجد في ‎%2 أيضًا وكيل بهذا الاسم. ولا تعارض بين الاثنين: يسمّي %1 أحدهما «%3».</translation>
    </message>
    <message>
        <source>There is an agent of this name in %1, too. The two do not meet.</source>
        <translation>يوجد في ‎%1 أيضًا وكيل بهذا الاسم. ولا تعارض بين الاثنين.</translation>
    </message>
    <message>
        <source>The name is taken here: %1 would load only one of the two, and which one is not defined. It is that of %2.</source>
        <translation>الاسم مستخدم هنا: لن يحمّل %1 إلا أحد الاثنين، ولا يُعرف أيهما. وهو اسم ‎%2.</translation>
    </message>
    <message>
        <source>%1 would not use it where %2 is seen: that one goes first.</source>
        <translation>لن يستخدمه %1 حيث يُرى ‎%2: فذاك يتقدّم عليه.</translation>
    </message>
    <message>
        <source>It would hide %2: %1 uses the new one where both are seen.</source>
        <translation>سيحجب ‎%2: يستخدم %1 الوكيل الجديد حيث يُرى كلاهما.</translation>
    </message>
    <message>
        <source>%1 would use either it or %2: which of their places goes first is not known.</source>
        <translation>سيستخدم %1 إما هذا الوكيل أو ‎%2: لا يُعرف أي المكانين يتقدّم.</translation>
    </message>
    <message>
        <source>There is an agent of this name in %2, too. Whether %1 sees both at once is not known.</source>
        <translation>يوجد في ‎%2 أيضًا وكيل بهذا الاسم. ولا يُعرف هل يراهما %1 معًا.</translation>
    </message>
    <message>
        <source>It would take the place of %1’s own “%2”.</source>
        <translation>سيحلّ محلّ «%2» المدمج في %1.</translation>
    </message>
    <message>
        <source>%1 would call it “%2”; “%3” alone is one that it has built in.</source>
        <translation>سيسمّيه %1 «%2»؛ أما «%3» وحده فهو وكيل مدمج فيه.</translation>
    </message>
    <message>
        <source>Type a name: lower-case letters, digits and hyphens.</source>
        <translation>يلزم إدخال اسم: أحرف لاتينية صغيرة وأرقام وشرطات.</translation>
    </message>
    <message>
        <source>No file can have a name as long as this one.</source>
        <translation>لا يمكن أن يكون لملف اسم بهذا الطول.</translation>
    </message>
    <message>
        <source>Its file would have this name too, and no file can: letters, digits and hyphens always work.</source>
        <translation>سيحمل ملفه هذا الاسم أيضًا، ولا يمكن لأي ملف أن يحمله: الأحرف والأرقام والواصلات صالحة دائمًا.</translation>
    </message>
    <message>
        <source>Other clients may not take this name; lower-case letters, digits and hyphens are safe everywhere.</source>
        <translation>قد لا يقبل عملاء آخرون هذا الاسم؛ الأحرف اللاتينية الصغيرة والأرقام والشرطات آمنة في كل مكان.</translation>
    </message>
    <message>
        <source>The folder holds a file “%1” already.</source>
        <translation>في المجلد ملف «%1» بالفعل.</translation>
    </message>
</context>
<context>
    <name>dossier::NameDiffers</name>
    <message>
        <source>The name is not that of the file.</source>
        <translation>ليس الاسم اسم الملف.</translation>
    </message>
    <message>
        <source>%1 calls this agent “%2”, whatever the file is called.</source>
        <translation>يسمّي %1 هذا الوكيل «%2»، أيًّا كان اسم الملف.</translation>
    </message>
    <message>
        <source>Name it “%1”, as the file</source>
        <translation>تسميته «%1»، كالملف</translation>
    </message>
</context>
<context>
    <name>dossier::NameDuplicate</name>
    <message>
        <source>Another file of this place has the same name; only one loads.</source>
        <translation>لملف آخر في هذا المكان الاسم نفسه؛ ولا يُحمَّل إلا واحد.</translation>
    </message>
    <message>
        <source>%1 loads only one agent “%2” of this place, and which one is not defined: %3 has this name too.</source>
        <translation>لا يحمّل %1 إلا وكيلًا واحدًا باسم «%2» من هذا المكان، ولا يُعرف أيهما: لـ ‎%3 هذا الاسم أيضًا.</translation>
    </message>
    <message>
        <source>Name it “%1”, as the file</source>
        <translation>تسميته «%1»، كالملف</translation>
    </message>
</context>
<context>
    <name>dossier::NameGeneric</name>
    <message>
        <source>The name fits any agent.</source>
        <translation>الاسم يصلح لأي وكيل.</translation>
    </message>
    <message>
        <source>“%2” fits any agent: %1 and whoever reads the list learn nothing from it. Name the job it does.</source>
        <translation>يصلح «%2» لأي وكيل: لا يفيد %1 ولا من يقرأ القائمة بشيء. ينبغي أن يسمّي العمل الذي يؤديه.</translation>
    </message>
</context>
<context>
    <name>dossier::NameHidden</name>
    <message>
        <source>An agent of another place has the same name: one hides the other.</source>
        <translation>لوكيل في مكان آخر الاسم نفسه: أحدهما يحجب الآخر.</translation>
    </message>
    <message>
        <source>%1 does not use this agent here: “%2” in %3 goes first.</source>
        <translation>لا يستخدم %1 هذا الوكيل هنا: يتقدّم عليه «%2» في ‎%3.</translation>
    </message>
    <message>
        <source>%1 uses this agent here and not the “%2” in %3, which it hides.</source>
        <translation>يستخدم %1 هذا الوكيل هنا، لا «%2» في ‎%3 الذي يحجبه.</translation>
    </message>
</context>
<context>
    <name>dossier::NameInvalid</name>
    <message>
        <source>The name is not made of lower-case letters, digits and hyphens.</source>
        <translation>ليس الاسم مكوّنًا من أحرف لاتينية صغيرة وأرقام وشرطات.</translation>
    </message>
    <message>
        <source>Name it “%1”</source>
        <translation>تسميته «%1»</translation>
    </message>
    <message>
        <source>%1 does not load an agent with a colon in its name.</source>
        <translation>لا يحمّل %1 وكيلًا في اسمه نقطتان رأسيتان.</translation>
    </message>
    <message>
        <source>%1 does not load an agent whose name begins with a hyphen.</source>
        <translation>لا يحمّل %1 وكيلًا يبدأ اسمه بشرطة.</translation>
    </message>
    <message>
        <source>%1 asks for names of lower-case letters, digits and hyphens; it takes “%2”, others may not.</source>
        <translation>يتطلب %1 أسماء من أحرف لاتينية صغيرة وأرقام وشرطات؛ ويقبل «%2»، وقد لا يقبله غيره.</translation>
    </message>
    <message>
        <source>The name is a number, a list or something else that is no text.</source>
        <translation>الاسم عدد أو قائمة أو شيء آخر ليس نصًّا.</translation>
    </message>
    <message>
        <source>%1 wants a text for a name, and this is none.</source>
        <translation>يتطلب %1 نصًّا للاسم، وهذا ليس نصًّا.</translation>
    </message>
</context>
<context>
    <name>dossier::NameLength</name>
    <message>
        <source>The name has fewer than 3 or more than 50 characters.</source>
        <translation>في الاسم أقل من 3 محارف أو أكثر من 50.</translation>
    </message>
    <message>
        <source>%1 takes a name this short, but it says little; 3 to 50 characters are advised.</source>
        <translation>يقبل %1 اسمًا بهذا القصر، لكنه قليل الدلالة؛ والمستحسن من 3 إلى 50 محرفًا.</translation>
    </message>
    <message>
        <source>%1 takes a name this long, but it is hard to call; 3 to 50 characters are advised.</source>
        <translation>يقبل %1 اسمًا بهذا الطول، لكن استدعاءه صعب؛ والمستحسن من 3 إلى 50 محرفًا.</translation>
    </message>
</context>
<context>
    <name>dossier::NameMissing</name>
    <message>
        <source>The header gives no name.</source>
        <translation>ليس في الترويسة اسم.</translation>
    </message>
    <message>
        <source>Name it “%1”</source>
        <translation>تسميته «%1»</translation>
    </message>
    <message>
        <source>%1 takes this file for a note, not for an agent: it has no name.</source>
        <translation>يعدّ %1 هذا الملف ملاحظة لا وكيلًا: ليس له اسم.</translation>
    </message>
    <message>
        <source>No name: %1 uses the file’s name in a plugin, and takes the file for a note elsewhere.</source>
        <translation>بلا اسم: يستخدم %1 اسم الملف في الملحقات، ويعدّ الملف ملاحظة في غيرها.</translation>
    </message>
    <message>
        <source>No name: %1 does not take this file for an agent.</source>
        <translation>بلا اسم: لا يعدّ %1 هذا الملف وكيلًا.</translation>
    </message>
</context>
<context>
    <name>dossier::NamePage</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What does it begin from, and what is it called?</source>
        <translation>بماذا يبدأ، وما اسمه؟</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>الا&amp;سم:</translation>
    </message>
    <message>
        <source>&amp;Like an agent that is there:</source>
        <translation>م&amp;ثل وكيل موجود:</translation>
    </message>
    <message>
        <source>The agent that it is to be like</source>
        <translation>الوكيل المراد محاكاته</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>agent, folder</comment>
        <translation>‏%1، في ‎%2</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>جزء من الاسم</translation>
    </message>
    <message>
        <source>The name is free in all places that are shown.</source>
        <translation>الاسم متاح في كل الأماكن المعروضة.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>استخدام «%1»</translation>
    </message>
</context>
<context>
    <name>dossier::NearMissKey</name>
    <message>
        <source>A key is almost that of a field, and the client ignores it.</source>
        <translation>مفتاح يكاد يطابق مفتاح حقل، ويتجاهله العميل.</translation>
    </message>
    <message>
        <source>%1 ignores “%2”; “%3” is there too and counts.</source>
        <translation>يتجاهل %1 «%2»؛ و«%3» موجود أيضًا وبه يُعتدّ.</translation>
    </message>
    <message>
        <source>This one counts.</source>
        <translation>هذا ما يُعتدّ به.</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>إزالة «%1»</translation>
    </message>
    <message>
        <source>The field is called “%1”.</source>
        <translation>الحقل هو «%1».</translation>
    </message>
    <message>
        <source>“%1” means nothing to the client, the field is “%2”.</source>
        <translation>لا يعني «%1» شيئًا للعميل، والحقل هو «%2».</translation>
    </message>
    <message>
        <source>%1 takes this file for a note: “%2” means nothing to it, the field is “%3”.</source>
        <translation>يعدّ %1 هذا الملف ملاحظة: لا يعني له «%2» شيئًا، والحقل هو «%3».</translation>
    </message>
    <message>
        <source>This agent may use every tool: “%2” means nothing to %1, the field is “%3”.</source>
        <translation>يمكن لهذا الوكيل استخدام كل الأدوات: لا يعني «%2» شيئًا لـ %1، والحقل هو «%3».</translation>
    </message>
    <message>
        <source>The limit is lost: “%2” means nothing to %1, the field is “%3”.</source>
        <translation>يضيع القيد: لا يعني «%2» شيئًا لـ %1، والحقل هو «%3».</translation>
    </message>
    <message>
        <source>%1 ignores “%2”; the field is “%3”.</source>
        <translation>يتجاهل %1 «%2»؛ والحقل هو «%3».</translation>
    </message>
    <message>
        <source>Rename to “%1”: limits it to %2</source>
        <translation>إعادة تسمية إلى «%1»: تقيّده بـ %2</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>إعادة تسمية إلى «%1»</translation>
    </message>
</context>
<context>
    <name>dossier::NewAgent</name>
    <message>
        <source>The description is missing: it says when to call the agent.</source>
        <translation>ينقص الوصف: فهو يقول متى يُستدعى الوكيل.</translation>
    </message>
    <message>
        <source>No tool is ticked. Tick those that it may use, or choose “All tools”.</source>
        <translation>لا أداة مؤشَّرة. يلزم تأشير الأدوات المسموح بها أو اختيار «كل الأدوات».</translation>
    </message>
</context>
<context>
    <name>dossier::NewAgentDialog</name>
    <message>
        <source>New Agent</source>
        <translation>وكيل جديد</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>إن&amp;شاء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation>ينقص شيء هنا.</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Discard what was entered here?</source>
        <translation>لم يُكتب شيء بعد. هل يُتجاهل ما أُدخل هنا؟</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>مواصلة التعديل</translation>
    </message>
</context>
<context>
    <name>dossier::NewAgentPreview</name>
    <message>
        <source>The file as it would be</source>
        <translation>الملف كما سيكون</translation>
    </message>
    <message>
        <source>What the checks say</source>
        <translation>ما تقوله الفحوص</translation>
    </message>
</context>
<context>
    <name>dossier::NewCommand</name>
    <message>
        <source>Writes a new agent of a project, and prints its path.</source>
        <translation>يكتب وكيلًا جديدًا لمشروع، ويطبع مساره.</translation>
    </message>
    <message>
        <source>What it begins with.</source>
        <translation>ما يبدأ به.</translation>
    </message>
    <message>
        <source>Its name, which is that of the file too.</source>
        <translation>اسمه، وهو اسم الملف أيضًا.</translation>
    </message>
    <message>
        <source>“new” takes one folder.</source>
        <translation>يأخذ «new» مجلدًا واحدًا.</translation>
    </message>
    <message>
        <source>“new” wants --template and --name.</source>
        <translation>يتطلب «new» الخيارين --template و --name.</translation>
    </message>
    <message>
        <source>“%1” cannot be a name: it has small letters, digits and hyphens.</source>
        <translation>لا يصلح «%1» اسمًا: الاسم أحرف لاتينية صغيرة وأرقام وشرطات.</translation>
    </message>
    <message>
        <source>“%1” cannot be a name: it has small letters, digits and hyphens, such as “%2”.</source>
        <translation>لا يصلح «%1» اسمًا: الاسم أحرف لاتينية صغيرة وأرقام وشرطات، مثل «%2».</translation>
    </message>
    <message>
        <source>%1 has the name “%2” already. Choose another name, or change that file.</source>
        <translation>يحمل الملف %1 الاسم «%2» بالفعل. يلزم اختيار اسم آخر أو تغيير ذلك الملف.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose a name other than “%2”, or change that file.</source>
        <translation>يوجد ملف %1 بالفعل. يلزم اختيار اسم غير «%2» أو تغيير ذلك الملف.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Change the permissions of the one above it.</source>
        <translation>تعذّر إنشاء المجلد %1. يلزم تغيير أذونات المجلد الذي فوقه.</translation>
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
        <translation>المنزل، في ‎%1</translation>
    </message>
    <message>
        <source>Managed, in %1</source>
        <translation>مُدار، في ‎%1</translation>
    </message>
    <message>
        <source>Installed plugins</source>
        <translation>الملحقات المثبّتة</translation>
    </message>
    <message>
        <source>Show What Was Found</source>
        <translation>عرض ما عُثر عليه</translation>
    </message>
    <message>
        <source>No agents are shown yet.

Add the folder of a project to see all its agents here, as many folders as you like.</source>
        <translation>لا وكلاء معروضون بعد.

تمكن إضافة مجلد مشروع لعرض كل وكلائه هنا، بأي عدد من المجلدات.</translation>
    </message>
    <message>
        <source>Add Folder …</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Open File …</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Found on this computer:
%1</source>
        <translation>عُثر عليها على هذا الحاسوب:
%1</translation>
    </message>
</context>
<context>
    <name>dossier::NotLoaded</name>
    <message>
        <source>The client does not load the file for another reason.</source>
        <translation>لا يحمّل العميل الملف لسبب آخر.</translation>
    </message>
</context>
<context>
    <name>dossier::NotUtf8</name>
    <message>
        <source>The file holds bytes that are no UTF-8.</source>
        <translation>في الملف بايتات ليست UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of this file are no UTF-8, the first one is %1: %2 shows a sign in their place. Save it as UTF-8 in the program that it comes from.</source>
        <translation>
            <numerusform>في هذا الملف %n بايت ليست UTF-8، أولها %1: يعرض %2 علامة مكانها. يلزم حفظ الملف بترميز UTF-8 في البرنامج الذي جاء منه.</numerusform>
            <numerusform>في هذا الملف بايت واحد ليس UTF-8، هو %1: يعرض %2 علامة مكانه. يلزم حفظ الملف بترميز UTF-8 في البرنامج الذي جاء منه.</numerusform>
            <numerusform>في هذا الملف بايتان ليسا UTF-8، أولهما %1: يعرض %2 علامة مكانهما. يلزم حفظ الملف بترميز UTF-8 في البرنامج الذي جاء منه.</numerusform>
            <numerusform>في هذا الملف %n بايتات ليست UTF-8، أولها %1: يعرض %2 علامة مكانها. يلزم حفظ الملف بترميز UTF-8 في البرنامج الذي جاء منه.</numerusform>
            <numerusform>في هذا الملف %n بايتًا ليست UTF-8، أولها %1: يعرض %2 علامة مكانها. يلزم حفظ الملف بترميز UTF-8 في البرنامج الذي جاء منه.</numerusform>
            <numerusform>في هذا الملف %n بايت ليست UTF-8، أولها %1: يعرض %2 علامة مكانها. يلزم حفظ الملف بترميز UTF-8 في البرنامج الذي جاء منه.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is UTF-16: %1 reads UTF-8 and finds no header in it.</source>
        <translation>ترميز هذا الملف UTF-16: لا يقرأ %1 إلا ترميز UTF-8، فلا يجد فيه ترويسة.</translation>
    </message>
</context>
<context>
    <name>dossier::NotYaml</name>
    <message>
        <source>Strict YAML does not read the header.</source>
        <translation>لا يقرأ YAML الصارم الترويسة.</translation>
    </message>
    <message>
        <source>Close the list of “%1” with “]”</source>
        <translation>إغلاق قائمة «%1» بـ «‎]‎»</translation>
    </message>
    <message>
        <source>The quote that opens the value of “%1” is not closed.</source>
        <translation>علامة الاقتباس التي تفتح قيمة «%1» غير مغلقة.</translation>
    </message>
    <message>
        <source>Words stand behind the closing quote of “%1”.</source>
        <translation>بعد علامة الاقتباس الختامية لقيمة «%1» كلمات.</translation>
    </message>
    <message>
        <source>In double quotes a backslash begins a sign of its own, and this one in “%1” is none.</source>
        <translation>بين علامتي الاقتباس المزدوجتين تبدأ الشرطة المائلة العكسية رمزًا خاصًا، والتي في «%1» ليست كذلك.</translation>
    </message>
    <message>
        <source>The value of “%1” begins with “%2”, which means something else in YAML.</source>
        <translation>تبدأ قيمة «%1» بـ «%2»، وهذا يعني في YAML شيئًا آخر.</translation>
    </message>
    <message>
        <source>The header holds lines that are not of the form “key: value”.</source>
        <translation>في الترويسة أسطر ليست بصيغة «key: value».</translation>
    </message>
    <message>
        <source>The YAML reader says: %1</source>
        <translation>يقول قارئ YAML: ‏%1</translation>
    </message>
    <message>
        <source>Close the quote of “%1”</source>
        <translation>إغلاق علامة الاقتباس في «%1»</translation>
    </message>
</context>
<context>
    <name>dossier::NotedSaver</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>dossier::NumberEditor</name>
    <message>
        <source>not set</source>
        <translation>غير مضبوط</translation>
    </message>
    <message>
        <source>The file says “%1”, which is no number allowed here.</source>
        <translation>في الملف «%1»، وهو ليس عددًا مسموحًا به هنا.</translation>
    </message>
</context>
<context>
    <name>dossier::OpenCodeLoader</name>
    <message>
        <source>“%1” behind the dashes is no language that it reads</source>
        <translation>ليست «%1» بعد الشرطات لغة يقرؤها</translation>
    </message>
    <message>
        <source>The file has no header that OpenCode finds: all of it is text.</source>
        <translation>ليس في الملف ترويسة يجدها OpenCode: كله نص.</translation>
    </message>
    <message>
        <source>The header is no list of “key: value” lines: OpenCode reads no field.</source>
        <translation>ليست الترويسة قائمة أسطر بصيغة «key: value»: لا يقرأ OpenCode أي حقل.</translation>
    </message>
    <message>
        <source>OpenCode repairs this value: it reads the whole line as text.</source>
        <translation>يصلح OpenCode هذه القيمة: يقرأ السطر كله نصًّا.</translation>
    </message>
    <message>
        <source>OpenCode cannot read this header (%1): it loads the agent without any field, and the header becomes part of the prompt.</source>
        <translation>لا يستطيع OpenCode قراءة هذه الترويسة (%1): يحمّل الوكيل من دون أي حقل، وتصير الترويسة جزءًا من الموجّه.</translation>
    </message>
    <message>
        <source>OpenCode knows no field “%1” and hands it to the model’s provider as an option.</source>
        <translation>لا يعرف OpenCode حقلًا باسم «%1»، ويمرّره خيارًا إلى مزوّد النموذج.</translation>
    </message>
    <message>
        <source>One such file stops OpenCode altogether: it ends with an error and loads no agent.</source>
        <translation>ملف واحد كهذا يوقف OpenCode كليًا: ينتهي بخطأ ولا يحمّل أي وكيل.</translation>
    </message>
</context>
<context>
    <name>dossier::OtherClient</name>
    <message>
        <source>The file is written for another client.</source>
        <translation>الملف مكتوب لعميل آخر.</translation>
    </message>
    <message>
        <source>“%1” is a field of %2: %3 ignores it, so what it is to do does not happen here.</source>
        <translation>الحقل «%1» من حقول %2: يتجاهله %3، فلا يحدث هنا ما يُراد منه.</translation>
    </message>
    <message>
        <source>“%1” is one, too.</source>
        <translation>و«%1» منها أيضًا.</translation>
    </message>
</context>
<context>
    <name>dossier::OtherKeys</name>
    <message>
        <source>Other keys</source>
        <translation>مفاتيح أخرى</translation>
    </message>
    <message>
        <source>Other keys, which %1 does not know:</source>
        <translation>مفاتيح أخرى، لا يعرفها %1:</translation>
    </message>
</context>
<context>
    <name>dossier::OutlineModel</name>
    <message>
        <source>Tag: %1</source>
        <translation>وسم: %1</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>خطوة: %1</translation>
    </message>
    <message>
        <source>Heading of level %1: %2</source>
        <translation>عنوان من المستوى %1: %2</translation>
    </message>
</context>
<context>
    <name>dossier::OutlinePanel</name>
    <message>
        <source>Filter the outline</source>
        <translation>تصفية المخطط</translation>
    </message>
    <message>
        <source>Filter of the outline</source>
        <translation>مرشّح المخطط</translation>
    </message>
    <message>
        <source>Outline of the prompt</source>
        <translation>مخطط الموجّه</translation>
    </message>
    <message>
        <source>No heading, no step and no &lt;tag&gt; stands in this prompt.</source>
        <translation>لا عنوان ولا خطوة ولا ‎&lt;tag&gt;‎ في هذا الموجّه.</translation>
    </message>
    <message>
        <source>Nothing in the outline fits the filter.</source>
        <translation>لا شيء في المخطط يطابق المرشّح.</translation>
    </message>
</context>
<context>
    <name>dossier::OutputFile</name>
    <message>
        <source>%1 was not written: its name is not UTF-8. Rename it first.</source>
        <translation>لم يُكتب %1: ليس اسمه UTF-8. تلزم إعادة تسميته أولًا.</translation>
    </message>
    <message>
        <source>Another program changed %1 in the same moment; its version is kept as %2.</source>
        <translation>غيّر برنامج آخر %1 في اللحظة نفسها؛ وحُفظ إصداره باسم %2.</translation>
    </message>
</context>
<context>
    <name>dossier::OutsideChanges</name>
    <message>
        <source>%1 was never seen here before.</source>
        <translation>لم يُشاهَد ‎%1 هنا من قبل.</translation>
    </message>
    <message>
        <source>The version of %1 that was last seen is not kept: only the newest 64 MB are, and no file above 1 MB.</source>
        <translation>الإصدار المشاهَد آخر مرة من ‎%1 غير محفوظ: لا يُحفظ إلا أحدث 64 ميغابايت، ولا يُحفظ أي ملف يتجاوز 1 ميغابايت.</translation>
    </message>
    <message>
        <source>It is new: there is no earlier version.</source>
        <translation>هو جديد: لا إصدار سابق له.</translation>
    </message>
    <message>
        <source>Brings back the version that was last seen</source>
        <translation>يعيد الإصدار الذي شوهد آخر مرة</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n agent(s)</source>
        <translation>
            <numerusform>استعادة %n وكيل</numerusform>
            <numerusform>استعادة وكيل واحد</numerusform>
            <numerusform>استعادة وكيلين</numerusform>
            <numerusform>استعادة %n وكلاء</numerusform>
            <numerusform>استعادة %n وكيلًا</numerusform>
            <numerusform>استعادة %n وكيل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::OverviewDelegate</name>
    <message>
        <source>%1 of %2</source>
        <comment>agents shown</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>‏%1 (محجوب)</translation>
    </message>
    <message>
        <source>Model of all selected agents</source>
        <translation>نموذج كل الوكلاء المحدَّدين</translation>
    </message>
    <message>
        <source>Colour of all selected agents</source>
        <translation>لون كل الوكلاء المحدَّدين</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير مضبوط</translation>
    </message>
</context>
<context>
    <name>dossier::OverviewPanel</name>
    <message>
        <source>Group &amp;by:</source>
        <translation>ت&amp;جميع حسب:</translation>
    </message>
    <message>
        <source>Set Model …</source>
        <translation>ضبط النموذج…</translation>
    </message>
    <message>
        <source>Set Colour …</source>
        <translation>ضبط اللون…</translation>
    </message>
    <message>
        <source>Agents of all places</source>
        <translation>وكلاء كل الأماكن</translation>
    </message>
    <message>
        <source>Group agents by</source>
        <translation>تجميع الوكلاء حسب</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>بلا تجميع</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Open Folder …</source>
        <translation>فتح مجلد…</translation>
    </message>
    <message>
        <source>No agent fits the filter.</source>
        <translation>لا وكيل يطابق المرشّح.</translation>
    </message>
    <message>
        <source>Clear the Filter</source>
        <translation>مسح المرشّح</translation>
    </message>
    <message>
        <source>Set Mode&amp;l …</source>
        <translation>ضبط النمو&amp;ذج…</translation>
    </message>
    <message>
        <source>Se&amp;t Colour …</source>
        <translation>ضبط ال&amp;لون…</translation>
    </message>
    <message>
        <source>The places are being read …</source>
        <translation>تجري قراءة الأماكن…</translation>
    </message>
    <message>
        <source>No agents yet.

Open the folder of a project to see all its agents here.</source>
        <translation>لا وكلاء بعد.

يمكن فتح مجلد مشروع لعرض كل وكلائه هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>لا وكلاء</numerusform>
            <numerusform>وكيل واحد</numerusform>
            <numerusform>وكيلان</numerusform>
            <numerusform>%n وكلاء</numerusform>
            <numerusform>%n وكيلًا</numerusform>
            <numerusform>%n وكيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s)</source>
        <translation>
            <numerusform>%1 من %n وكيل</numerusform>
            <numerusform>%1 من وكيل واحد</numerusform>
            <numerusform>%1 من وكيلين</numerusform>
            <numerusform>%1 من %n وكلاء</numerusform>
            <numerusform>%1 من %n وكيلًا</numerusform>
            <numerusform>%1 من %n وكيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <comment>how many agents</comment>
        <translation>
            <numerusform>%1، لا شيء محدَّد</numerusform>
            <numerusform>%1، المحدَّد: %n</numerusform>
            <numerusform>%1، المحدَّد: %n</numerusform>
            <numerusform>%1، المحدَّد: %n</numerusform>
            <numerusform>%1، المحدَّد: %n</numerusform>
            <numerusform>%1، المحدَّد: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::Palette</name>
    <message>
        <source>Name of an agent</source>
        <translation>اسم وكيل</translation>
    </message>
    <message>
        <source>No agent has these characters in its name or folder.</source>
        <translation>لا وكيل في اسمه أو مجلده هذه الأحرف.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>No command has these characters in its name.</source>
        <translation>لا أمر في اسمه هذه الأحرف.</translation>
    </message>
    <message>
        <source>Heading of this prompt</source>
        <translation>عنوان في هذا الموجّه</translation>
    </message>
    <message>
        <source>No text is open.</source>
        <translation>لا نص مفتوح.</translation>
    </message>
    <message>
        <source>This prompt has no headings.</source>
        <translation>لا عناوين في هذا الموجّه.</translation>
    </message>
    <message>
        <source>No heading has these characters.</source>
        <translation>لا عنوان فيه هذه الأحرف.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>Number of a line</source>
        <translation>رقم سطر</translation>
    </message>
    <message>
        <source>The cursor is in line %1 of %2.</source>
        <translation>المؤشر في السطر %1 من %2.</translation>
    </message>
    <message>
        <source>Type the number of a line</source>
        <translation>يلزم إدخال رقم سطر</translation>
    </message>
    <message>
        <source>Go to line %1, column %2</source>
        <translation>الانتقال إلى السطر %1، العمود %2</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>الانتقال إلى السطر %1</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>الانتقال أو التنفيذ</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>No setting has these characters in its name.</source>
        <translation>لا إعداد في اسمه هذه الأحرف.</translation>
    </message>
    <message>
        <source>Begin with “&gt;” for commands, “@” for headings, “:” for a line, “,” for settings.</source>
        <translation>تبدأ الأوامر بـ«‎&gt;‎»، والعناوين بـ«‎@‎»، والأسطر بـ«‎:‎»، والإعدادات بـ«‎,‎».</translation>
    </message>
</context>
<context>
    <name>dossier::PaletteController</name>
    <message>
        <source>&amp;Quick Open …</source>
        <translation>&amp;فتح سريع…</translation>
    </message>
    <message>
        <source>&amp;Command Palette …</source>
        <translation>لوحة الأوام&amp;ر…</translation>
    </message>
    <message>
        <source>&amp;Heading …</source>
        <translation>&amp;عنوان…</translation>
    </message>
    <message>
        <source>Needs an open agent</source>
        <translation>يلزم أن يكون وكيل مفتوحًا</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>غير ممكن الآن</translation>
    </message>
</context>
<context>
    <name>dossier::PaletteModel</name>
    <message>
        <source>on</source>
        <comment>of a command that is a switch</comment>
        <translation>مفعَّل</translation>
    </message>
</context>
<context>
    <name>dossier::PermissionBypass</name>
    <message>
        <source>The agent acts, or gives up, without asking.</source>
        <translation>يتصرّف الوكيل، أو يتوقف، دون سؤال.</translation>
    </message>
    <message>
        <source>%1 never asks before this agent acts: every command and every change is allowed.</source>
        <translation>لا يسأل %1 أبدًا قبل أن يتصرّف هذا الوكيل: كل أمر وكل تغيير مسموح به.</translation>
    </message>
    <message>
        <source>%1 never asks for this agent: what has not been allowed beforehand is refused.</source>
        <translation>لا يسأل %1 أبدًا لأجل هذا الوكيل: ويُرفض ما لم يُسمح به مسبقًا.</translation>
    </message>
</context>
<context>
    <name>dossier::Place</name>
    <message>
        <source>Opened files</source>
        <translation>الملفات المفتوحة</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>المنزل</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>مُدار</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>الملحقات</translation>
    </message>
</context>
<context>
    <name>dossier::PlacePage</name>
    <message>
        <source>%1 has it in every project of yours.</source>
        <translation>يتاح في %1 لكل مشاريعك.</translation>
    </message>
    <message>
        <source>%1 has it where the plugin “%2” is installed, once that is updated.</source>
        <translation>يتاح في %1 حيث الملحق «%2» مثبّت، بعد تحديثه.</translation>
    </message>
    <message>
        <source>%1 has it when it works in %2 or below; others who work there have it, too.</source>
        <translation>يتاح في %1 حين يعمل في ‎%2 أو تحته؛ ويتاح كذلك لغيرك ممن يعملون هناك.</translation>
    </message>
    <message>
        <source>The folder is not there yet, and is made with the agent.</source>
        <translation>المجلد غير موجود بعد، ويُنشأ مع الوكيل.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Where is the agent to be?</source>
        <translation>أين يوضع الوكيل؟</translation>
    </message>
    <message>
        <source>Folders for agents</source>
        <translation>مجلدات للوكلاء</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>For</source>
        <translation>للعميل</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <comment>folder</comment>
        <translation>‏‎%1 (جديد)</translation>
    </message>
</context>
<context>
    <name>dossier::PlaceScan</name>
    <message>
        <source>%1 holds more folders or files than are looked at; some agents may be missing here. Add the folders with agents instead of the whole.</source>
        <translation>في ‎%1 مجلدات أو ملفات أكثر مما يُنظر فيه؛ وقد ينقص هنا بعض الوكلاء. يُستحسن إضافة مجلدات الوكلاء بدلًا من المجلد كله.</translation>
    </message>
    <message>
        <source>There is no folder %1. It may have been moved or deleted; add it again from where it is now.</source>
        <translation>لا يوجد المجلد ‎%1. ربما نُقل أو حُذف؛ وتمكن إضافته مجددًا من مكانه الحالي.</translation>
    </message>
    <message>
        <source>The folder %1 may not be read. Change its permissions to see what is in it.</source>
        <translation>لا تجوز قراءة المجلد ‎%1. يظهر ما فيه بعد تغيير أذوناته.</translation>
    </message>
    <message>
        <source>The folder %1 could not be read: %2</source>
        <translation>تعذّرت قراءة المجلد ‎%1: %2</translation>
    </message>
</context>
<context>
    <name>dossier::Portable</name>
    <message>
        <source>A client that the project names does not load the file.</source>
        <translation>عميل يسمّيه المشروع لا يحمّل الملف.</translation>
    </message>
    <message>
        <source>%1 loads this agent without its fields; .dossier.json wants it there too.</source>
        <translation>يحمّل %1 هذا الوكيل من دون حقوله؛ وملف ‎.dossier.json يتطلب تحميله هناك أيضًا.</translation>
    </message>
    <message>
        <source>%1 does not load this agent; .dossier.json wants it there too.</source>
        <translation>لا يحمّل %1 هذا الوكيل؛ وملف ‎.dossier.json يتطلب تحميله هناك أيضًا.</translation>
    </message>
</context>
<context>
    <name>dossier::PreferencesController</name>
    <message>
        <source>&amp;Preferences …</source>
        <translation>التف&amp;ضيلات…</translation>
    </message>
</context>
<context>
    <name>dossier::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Search all preferences</source>
        <translation>البحث في كل التفضيلات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Restore &amp;Defaults</source>
        <translation>استعادة القيم الا&amp;فتراضية</translation>
    </message>
    <message>
        <source>Of all pages but those that stand in files of a project. Nothing changes before it is applied.</source>
        <translation>لكل الصفحات ما عدا التي تُحفظ في ملفات مشروع. ولا يتغيّر شيء قبل التطبيق.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>ت&amp;طبيق</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n found</source>
        <comment>page</comment>
        <translation>
            <numerusform>‏%1، لم يُعثر على شيء</numerusform>
            <numerusform>‏%1، عُثر على نتيجة واحدة</numerusform>
            <numerusform>‏%1، عُثر على نتيجتين</numerusform>
            <numerusform>‏%1، عُثر على %n نتائج</numerusform>
            <numerusform>‏%1، عُثر على %n نتيجة</numerusform>
            <numerusform>‏%1، عُثر على %n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>No setting has “%1” in its name or explanation.</source>
        <translation>لا شيء في الأسماء والشروح يطابق «%1».</translation>
    </message>
</context>
<context>
    <name>dossier::Preview</name>
    <message>
        <source>Preview of the prompt</source>
        <translation>معاينة الموجّه</translation>
    </message>
    <message>
        <source>[Picture: %1]</source>
        <translation>[صورة: %1]</translation>
    </message>
</context>
<context>
    <name>dossier::PrivateFile</name>
    <message>
        <source>%1 was not written: its folder does not allow it. Change the permissions of the folder.</source>
        <translation>لم يُكتب ‎%1: لا يسمح مجلده بذلك. يلزم تغيير أذونات المجلد.</translation>
    </message>
    <message>
        <source>%1 was not written: %2. What was there before is whole; free space.</source>
        <translation>لم يُكتب ‎%1: %2. ما كان هناك سابقًا سليم؛ ويلزم إخلاء مساحة.</translation>
    </message>
</context>
<context>
    <name>dossier::ProblemDelegate</name>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
</context>
<context>
    <name>dossier::ProblemsModel</name>
    <message>
        <source>Won’t load or loses a limit</source>
        <translation>لن يُحمَّل أو يفقد قيدًا</translation>
    </message>
    <message>
        <source>Not as written</source>
        <translation>ليس كما كُتب</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
</context>
<context>
    <name>dossier::ProblemsPanel</name>
    <message>
        <source>Show or hide these problems</source>
        <translation>إظهار هذه المشكلات أو إخفاؤها</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>تصفية المشكلات</translation>
    </message>
    <message>
        <source>Fix …</source>
        <translation>إصلاح…</translation>
    </message>
    <message>
        <source>Lists all fixes that change no word, then applies the chosen ones as one step</source>
        <translation>يسرد كل الإصلاحات التي لا تغيّر أي كلمة، ثم يطبّق المختار منها بخطوة واحدة</translation>
    </message>
    <message>
        <source>Fix All Safe …</source>
        <translation>كل الإصلاحات الآمنة…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>“%1” Is a Tool of This Project</source>
        <translation>اعتبار «%1» أداة لهذا المشروع</translation>
    </message>
    <message>
        <source>“%1” Is a Key of This Project</source>
        <translation>اعتبار «%1» مفتاحًا لهذا المشروع</translation>
    </message>
    <message>
        <source>No automatic fix</source>
        <translation>لا إصلاح تلقائيًا</translation>
    </message>
    <message>
        <source>Show the Change …</source>
        <translation>عرض التغيير…</translation>
    </message>
    <message>
        <source>Fix “%1” in All Agents …</source>
        <translation>إصلاح «%1» في كل الوكلاء…</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>الانتقال إلى السطر</translation>
    </message>
    <message>
        <source>About This Rule</source>
        <translation>حول هذه القاعدة</translation>
    </message>
    <message>
        <source>Don’t Tell “%1” in This File</source>
        <translation>عدم الإبلاغ عن «%1» في هذا الملف</translation>
    </message>
    <message>
        <source>Don’t Tell “%1” in This Project</source>
        <translation>عدم الإبلاغ عن «%1» في هذا المشروع</translation>
    </message>
    <message>
        <source>won’t load: %1</source>
        <translation>لن يُحمَّل: %1</translation>
    </message>
    <message>
        <source>not as written: %1</source>
        <translation>ليس كما كُتب: %1</translation>
    </message>
    <message>
        <source>tips: %1</source>
        <translation>تلميحات: %1</translation>
    </message>
    <message>
        <source>Choose a problem that has a fix</source>
        <translation>يلزم اختيار مشكلة لها إصلاح</translation>
    </message>
    <message>
        <source>Open an agent file to see what its client makes of it.</source>
        <translation>عند فتح ملف وكيل يظهر هنا ما يفهمه عميله منه.</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>لم يُعثر على مشكلات.</translation>
    </message>
    <message>
        <source>The filter hides all problems.</source>
        <translation>يخفي المرشّح كل المشكلات.</translation>
    </message>
</context>
<context>
    <name>dossier::Processes</name>
    <message>
        <source>There is no program %1.</source>
        <translation>لا يوجد البرنامج ‎%1.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>تعذّر تشغيل ‎%1: %2</translation>
    </message>
</context>
<context>
    <name>dossier::PromptStyle</name>
    <message>
        <source>The prompt does not speak to the agent.</source>
        <translation>لا يخاطب الموجّه الوكيل.</translation>
    </message>
    <message>
        <source>Prompts that say “you” to the agent (“You are …”) are clearer to it.</source>
        <translation>الموجّهات التي تخاطب الوكيل بـ «you» («You are …‎») أوضح له.</translation>
    </message>
    <message>
        <source>The prompt does not say what is to come out.</source>
        <translation>لا يقول الموجّه ما ينبغي أن ينتج.</translation>
    </message>
    <message>
        <source>Say what the agent is to give back, and in which form: whoever called it sees nothing else.</source>
        <translation>ينبغي ذكر ما على الوكيل أن يعيده وبأي صيغة: فمن يستدعيه لا يرى شيئًا غيره.</translation>
    </message>
    <message>
        <source>The prompt says only what not to do.</source>
        <translation>لا يقول الموجّه إلا ما يُمنع فعله.</translation>
    </message>
    <message>
        <source>The prompt says only what not to do; say also what to do instead.</source>
        <translation>لا يقول الموجّه إلا ما يُمنع فعله؛ ينبغي أيضًا ذكر ما يُفعل بدلًا منه.</translation>
    </message>
    <message>
        <source>The prompt stresses too much.</source>
        <translation>يبالغ الموجّه في التشديد.</translation>
    </message>
    <message>
        <source>So many words in capitals (MUST, NEVER, CRITICAL) weigh nothing; keep them for what matters most.</source>
        <translation>كثرة الكلمات بأحرف كبيرة (MUST و NEVER و CRITICAL) تُفقدها وزنها؛ والأولى تركها للأهم.</translation>
    </message>
    <message>
        <source>A long prompt has no headings.</source>
        <translation>موجّه طويل بلا عناوين.</translation>
    </message>
    <message>
        <source>A prompt of this length is easier to follow with headings.</source>
        <translation>موجّه بهذا الطول يسهل اتّباعه مع عناوين.</translation>
    </message>
</context>
<context>
    <name>dossier::QueryCompletion</name>
    <message>
        <source>A word is looked for in names, file names and descriptions.</source>
        <translation>يُبحث عن الكلمة في الأسماء وأسماء الملفات والأوصاف.</translation>
    </message>
    <message>
        <source>The name holds these letters.</source>
        <translation>في الاسم هذه الأحرف.</translation>
    </message>
    <message>
        <source>The model holds these letters; without letters: no model is set.</source>
        <translation>في النموذج هذه الأحرف؛ ومن دون أحرف: لم يُضبط نموذج.</translation>
    </message>
    <message>
        <source>The colour begins so; without letters: no colour is set.</source>
        <translation>يبدأ اللون هكذا؛ ومن دون أحرف: لم يُضبط لون.</translation>
    </message>
    <message>
        <source>The agent may use this tool; without one: it may use none.</source>
        <translation>يمكن للوكيل استخدام هذه الأداة؛ ومن دون أداة: لا يمكنه استخدام أي أداة.</translation>
    </message>
    <message>
        <source>The place’s name holds these letters.</source>
        <translation>في اسم المكان هذه الأحرف.</translation>
    </message>
    <message>
        <source>The path of the folder holds these letters.</source>
        <translation>في مسار المجلد هذه الأحرف.</translation>
    </message>
    <message>
        <source>The agent has errors, problems or examples.</source>
        <translation>في الوكيل أخطاء أو مشكلات أو أمثلة.</translation>
    </message>
    <message>
        <source>The agent is hidden, used, of a plugin, a note, or its file is missing.</source>
        <translation>الوكيل محجوب أو مستخدم أو من ملحق أو ملاحظة، أو ملفه مفقود.</translation>
    </message>
    <message>
        <source>The description costs so many tokens: &gt;300, &lt;50, 100..200.</source>
        <translation>يكلّف الوصف هذا القدر من الرموز: ‎&gt;300 أو ‎&lt;50 أو ‎100..200.</translation>
    </message>
    <message>
        <source>The file was changed then: today, &gt;2026-01-31; without a day: by others since you saw it.</source>
        <translation>غُيّر الملف حينها: today أو ‎&gt;2026-01-31؛ ومن دون يوم: غيّره آخرون منذ آخر مشاهدة.</translation>
    </message>
    <message>
        <source>It will not load, or loses a limit.</source>
        <translation>لن يُحمَّل، أو يفقد قيدًا.</translation>
    </message>
    <message>
        <source>It will not load, or not as written.</source>
        <translation>لن يُحمَّل، أو ليس كما كُتب.</translation>
    </message>
    <message>
        <source>Its description shows by examples when to ask it.</source>
        <translation>يبيّن وصفه بالأمثلة متى يُسأل.</translation>
    </message>
    <message>
        <source>Another agent of its name is used.</source>
        <translation>المستخدَم وكيل آخر باسمه.</translation>
    </message>
    <message>
        <source>This is the agent that the client uses under its name.</source>
        <translation>هو ما يأخذه العميل لهذا الاسم.</translation>
    </message>
    <message>
        <source>It belongs to a plugin.</source>
        <translation>هو من ملحق.</translation>
    </message>
    <message>
        <source>It has no name: its client takes it for a note.</source>
        <translation>بلا اسم: يعدّه عميله ملاحظة.</translation>
    </message>
    <message>
        <source>Its file is gone.</source>
        <translation>لم يعد ملفه موجودًا.</translation>
    </message>
    <message>
        <source>In the last seven days.</source>
        <translation>في آخر سبعة أيام.</translation>
    </message>
    <message>
        <source>In the last month.</source>
        <translation>في الشهر الأخير.</translation>
    </message>
</context>
<context>
    <name>dossier::QwenLoader</name>
    <message>
        <source>The header is no YAML: Qwen Code reads it line by line, each value as it stands.</source>
        <translation>ليست الترويسة YAML: يقرؤها Qwen Code سطرًا بسطر، وكل قيمة كما هي.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: it keeps the name “%1” for itself.</source>
        <translation>لا يحمّل Qwen Code هذا الوكيل: يحتفظ بالاسم «%1» لنفسه.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: its name must be 2 to 50 letters, digits, hyphens and underscores, none of these two at an end.</source>
        <translation>لا يحمّل Qwen Code هذا الوكيل: يجب أن يكون اسمه من 2 إلى 50 من الأحرف والأرقام والشرطات والشرطات السفلية، وألّا يبدأ ولا ينتهي بأيٍّ من الشرطتين.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “description” must be text that is not empty.</source>
        <translation>لا يحمّل Qwen Code هذا الوكيل: يجب أن يكون «description» نصًّا غير فارغ.</translation>
    </message>
    <message>
        <source>Qwen Code warns of descriptions with more than 1,000 characters.</source>
        <translation>يحذّر Qwen Code من الأوصاف التي تزيد على 1,000 محرف.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “approvalMode” may be one of %1.</source>
        <translation>لا يحمّل Qwen Code هذا الوكيل: يجب أن يكون «approvalMode» واحدًا من %1.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: an empty name stands in “%1”.</source>
        <translation>لا يحمّل Qwen Code هذا الوكيل: في «%1» اسم فارغ.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “model” must be text that is not empty.</source>
        <translation>لا يحمّل Qwen Code هذا الوكيل: يجب أن يكون «model» نصًّا غير فارغ.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “model” names no model behind its colon.</source>
        <translation>لا يحمّل Qwen Code هذا الوكيل: لا يسمّي «model» نموذجًا بعد النقطتين.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “runConfig.%1” must be above 0.</source>
        <translation>لا يحمّل Qwen Code هذا الوكيل: يجب أن يكون «runConfig.%1» أكبر من 0.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: a header with “executor” must be YAML without a fault.</source>
        <translation>لا يحمّل Qwen Code هذا الوكيل: الترويسة التي فيها «executor» يجب أن تكون YAML بلا خطأ.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “executor” must have a kind (acp or codex) and a command, and its args must be a list of texts.</source>
        <translation>لا يحمّل Qwen Code هذا الوكيل: يجب أن يكون لـ «executor» نوع (acp أو codex) وأمر، وأن تكون args قائمة نصوص.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: “executionBackend” may be “container” only, in a header that is YAML.</source>
        <translation>لا يحمّل Qwen Code هذا الوكيل: لا يجوز في «executionBackend» إلا «container»، في ترويسة YAML.</translation>
    </message>
    <message>
        <source>Qwen Code does not load this agent: its prompt must have 10 characters at least.</source>
        <translation>لا يحمّل Qwen Code هذا الوكيل: يجب ألّا يقل موجّهه عن 10 محارف.</translation>
    </message>
</context>
<context>
    <name>dossier::ReadFile</name>
    <message>
        <source>The path %1 is longer than this system takes. Shorten the names of its folders, or open the file from a folder nearer to it.</source>
        <translation>المسار ‎%1 أطول مما يقبله هذا النظام. يلزم اختصار أسماء مجلداته، أو فتح الملف من مجلد أقرب إليه.</translation>
    </message>
    <message>
        <source>%1 is a link to %2, which is not there or leads back to it. Open the file from where it is now.</source>
        <translation>المسار ‎%1 رابط إلى ‎%2، وهو غير موجود أو يعود إليه. يلزم فتح الملف من مكانه الحالي.</translation>
    </message>
    <message>
        <source>There is no file %1. It may have been moved or deleted; open it from where it is now.</source>
        <translation>لا يوجد الملف ‎%1. ربما نُقل أو حُذف؛ ويمكن فتحه من مكانه الحالي.</translation>
    </message>
    <message>
        <source>%1 may not be read. Change its permissions, then open it again.</source>
        <translation>لا تجوز قراءة ‎%1. يمكن فتحه بعد تغيير أذوناته.</translation>
    </message>
    <message>
        <source>%1 is no file. Open a folder as a folder; devices and pipes cannot be opened.</source>
        <translation>ليس ‎%1 ملفًا. يُفتح المجلد بصفته مجلدًا؛ أما الأجهزة والأنابيب فلا يمكن فتحها.</translation>
    </message>
    <message>
        <source>%1 is larger than 200 MB and was not opened.</source>
        <translation>حجم ‎%1 أكبر من 200 ميغابايت ولم يُفتح.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Try again when the disk can be reached.</source>
        <translation>تعذّرت قراءة ‎%1: %2. يمكن إعادة المحاولة حين يتاح القرص.</translation>
    </message>
</context>
<context>
    <name>dossier::RecoveryDialog</name>
    <message>
        <source>This text was never saved.</source>
        <translation>لم يُحفظ هذا النص قط.</translation>
    </message>
    <message>
        <source>The file is gone. Recovered, the text is there to be saved again.</source>
        <translation>لم يعد الملف موجودًا. بعد الاسترداد يتاح النص ليُحفظ مجددًا.</translation>
    </message>
    <message>
        <source>The file was changed since. Recovered, nothing is overwritten until you choose.</source>
        <translation>تغيّر الملف بعدها. بعد الاسترداد لا يُستبدل شيء قبل الاختيار.</translation>
    </message>
    <message>
        <source>Unsaved Texts</source>
        <translation>نصوص غير محفوظة</translation>
    </message>
    <message>
        <source>Dossier was ended before these were saved. Recovering opens them with their unsaved changes; nothing is written to the files.</source>
        <translation>أُنهي Dossier قبل حفظ هذه النصوص. الاسترداد يفتحها بتغييراتها غير المحفوظة؛ ولا يُكتب شيء في الملفات.</translation>
    </message>
    <message>
        <source>Unsaved texts</source>
        <translation>نصوص غير محفوظة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>احتُفظ به</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>The file now</source>
        <translation>الملف الآن</translation>
    </message>
    <message>
        <source>The unsaved text</source>
        <translation>النص غير المحفوظ</translation>
    </message>
    <message>
        <source>&amp;Discard …</source>
        <translation>ت&amp;جاهل…</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>القرار لا&amp;حقًا</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>ا&amp;سترداد</translation>
    </message>
    <message>
        <source>Recover &amp;All</source>
        <translation>استرداد ال&amp;كل</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved text(s) will be gone for good.</source>
        <translation>
            <numerusform>سيضيع نهائيًا %n نص غير محفوظ.</numerusform>
            <numerusform>سيضيع نهائيًا نص واحد غير محفوظ.</numerusform>
            <numerusform>سيضيع نهائيًا نصان غير محفوظين.</numerusform>
            <numerusform>سيضيع نهائيًا %n نصوص غير محفوظة.</numerusform>
            <numerusform>سيضيع نهائيًا %n نصًّا غير محفوظ.</numerusform>
            <numerusform>سيضيع نهائيًا %n نص غير محفوظ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard for Good</source>
        <translation>تجاهل نهائي</translation>
    </message>
</context>
<context>
    <name>dossier::RecoverySnapshot</name>
    <message>
        <source>What was kept of this document is damaged.</source>
        <translation>ما احتُفظ به من هذا المستند تالف.</translation>
    </message>
</context>
<context>
    <name>dossier::RecoveryStore</name>
    <message>
        <source>Unsaved text cannot be kept for the case of a crash: %1 cannot be written. Save often, and look whether the disk is full.</source>
        <translation>لا يمكن الاحتفاظ بالنص غير المحفوظ تحسّبًا لانهيار: تتعذّر كتابة ‎%1. يُستحسن الحفظ كثيرًا والتحقق من امتلاء القرص.</translation>
    </message>
</context>
<context>
    <name>dossier::RenamePlan</name>
    <message>
        <source>It may not be read: whether it names the agent is not known. Change its permissions, or look there by hand.</source>
        <translation>لا تجوز قراءته: لا يُعرف هل يذكر الوكيل. يلزم تغيير أذوناته أو النظر هناك يدويًا.</translation>
    </message>
    <message>
        <source>It is larger than %1 and was not looked into. Look there by hand.</source>
        <translation>حجمه أكبر من %1 ولم يُنظر فيه. يلزم النظر هناك يدويًا.</translation>
    </message>
    <message>
        <source>It could not be read (%1): whether it names the agent is not known. Look there by hand.</source>
        <translation>تعذّرت قراءته (%1): لا يُعرف هل يذكر الوكيل. يلزم النظر هناك يدويًا.</translation>
    </message>
    <message>
        <source>Its own name: “%1” becomes “%2”</source>
        <translation>اسمه نفسه: من «%1» إلى «%2»</translation>
    </message>
    <message>
        <source>The file keeps its name: there is a file “%1” already.</source>
        <translation>يحتفظ الملف باسمه: يوجد ملف «%1» بالفعل.</translation>
    </message>
    <message>
        <source>What “%1” has remembered stays in a folder of that name; “%2” begins anew. Rename the folder if it is to go along.</source>
        <translation>ما حفظه «%1» في ذاكرته يبقى في مجلد بذلك الاسم؛ ويبدأ «%2» من جديد. تلزم إعادة تسمية المجلد إن أريد له أن ينتقل معه.</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>إعادة تسمية إلى «%1»</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>إعادة تسمية «%1» إلى «%2»</translation>
    </message>
    <message>
        <source>Where the file names itself the old name stays: with the new one it could not be read any more. Change that by hand.</source>
        <translation>حيث يذكر الملف اسمه يبقى الاسم القديم: بالجديد تتعذّر قراءته. يلزم تغيير ذلك يدويًا.</translation>
    </message>
    <message>
        <source>It cannot be read as JSON, and holds the name. Look there by hand.</source>
        <translation>تتعذّر قراءته بصيغة JSON، وفيه الاسم. يلزم النظر هناك يدويًا.</translation>
    </message>
    <message numerus="yes">
        <source>Names it at %n place(s)</source>
        <translation>
            <numerusform>يذكره في %n موضع</numerusform>
            <numerusform>يذكره في موضع واحد</numerusform>
            <numerusform>يذكره في موضعين</numerusform>
            <numerusform>يذكره في %n مواضع</numerusform>
            <numerusform>يذكره في %n موضعًا</numerusform>
            <numerusform>يذكره في %n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>With the new name the file could not be read any more. Change it by hand.</source>
        <translation>بالاسم الجديد تتعذّر قراءة الملف. يلزم تغييره يدويًا.</translation>
    </message>
</context>
<context>
    <name>dossier::RepeatedLine</name>
    <message>
        <source>A line of the prompt stands there again.</source>
        <translation>يتكرر سطر في الموجّه.</translation>
    </message>
    <message>
        <source>This line stands in the prompt already.</source>
        <translation>هذا السطر موجود في الموجّه بالفعل.</translation>
    </message>
    <message>
        <source>It is here for the first time.</source>
        <translation>يرد هنا للمرة الأولى.</translation>
    </message>
</context>
<context>
    <name>dossier::ReplacePlan</name>
    <message>
        <source>%1 could no longer read the header, and would take the file for a prompt alone.</source>
        <translation>لن يستطيع %1 قراءة الترويسة بعد ذلك، وسيعدّ الملف كله موجّهًا.</translation>
    </message>
    <message>
        <source>%1 would take the file for a note, not for an agent.</source>
        <translation>سيعدّ %1 الملف ملاحظة لا وكيلًا.</translation>
    </message>
    <message>
        <source>%1 would not load the agent any more.</source>
        <translation>لن يحمّل %1 الوكيل بعد ذلك.</translation>
    </message>
    <message>
        <source>The agent gets another name: “%1” becomes “%2”. Whoever asks for it by its name has to change, too.</source>
        <translation>يتغيّر اسم الوكيل: من «%1» إلى «%2». ويلزم أيضًا تغيير كل ما يستدعيه باسمه.</translation>
    </message>
    <message>
        <source>“%1” is removed</source>
        <translation>يُزال «%1»</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”</source>
        <translation>يتغيّر «%1» إلى «%2»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>إزالة «%1»</translation>
    </message>
    <message>
        <source>Replace “%1” with “%2”</source>
        <translation>استبدال «%1» بـ«%2»</translation>
    </message>
    <message>
        <source>There are too many matches here, or the expression takes too long: nothing is replaced. Search for something more specific.</source>
        <translation>المطابقات هنا أكثر مما ينبغي، أو يستغرق التعبير وقتًا أطول مما ينبغي: لا يُستبدل شيء. يلزم البحث عن نص أدق.</translation>
    </message>
</context>
<context>
    <name>dossier::Restyle</name>
    <message>
        <source>There is no “%1” in the header.</source>
        <translation>ليس في الترويسة «%1».</translation>
    </message>
    <message>
        <source>“%1” holds no single text.</source>
        <translation>ليست قيمة «%1» نصًّا واحدًا.</translation>
    </message>
    <message>
        <source>The text has line breaks, which one line can hold in double quotes only: choose those.</source>
        <translation>في النص فواصل أسطر، ولا يتسع لها سطر واحد إلا بين علامتي اقتباس مزدوجتين: يلزم اختيارهما.</translation>
    </message>
    <message>
        <source>A block of lines would be read otherwise here: another value of the header needs the client’s repair, or the text ends in a way that a block does not keep.</source>
        <translation>كانت كتلة الأسطر ستُقرأ هنا بطريقة أخرى: تحتاج قيمة أخرى في الترويسة إلى إصلاح العميل، أو ينتهي النص على نحو لا تحفظه الكتلة.</translation>
    </message>
    <message>
        <source>“%1” cannot be written so in this header.</source>
        <translation>لا يمكن كتابة «%1» هكذا في هذه الترويسة.</translation>
    </message>
</context>
<context>
    <name>dossier::Rights</name>
    <message>
        <source>the tools of all servers</source>
        <translation>أدوات كل الخوادم</translation>
    </message>
    <message>
        <source>the tools of server %1</source>
        <translation>أدوات الخادم %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>‏%1 و%n أخرى</numerusform>
            <numerusform>‏%1 وأداة أخرى</numerusform>
            <numerusform>‏%1 وأداتان أخريان</numerusform>
            <numerusform>‏%1 و%n أخرى</numerusform>
            <numerusform>‏%1 و%n أخرى</numerusform>
            <numerusform>‏%1 و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>‏%1 و %2</translation>
    </message>
    <message>
        <source>all tools</source>
        <translation>كل الأدوات</translation>
    </message>
    <message>
        <source>all tools but %1</source>
        <translation>كل الأدوات عدا %1</translation>
    </message>
    <message>
        <source>not known, as “tools” is no list</source>
        <translation>غير معروف، لأن «tools» ليس قائمة</translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>لا أدوات</translation>
    </message>
    <message>
        <source>nothing is asked before they are used</source>
        <translation>لا يُسأل عن شيء قبل استخدامها</translation>
    </message>
    <message>
        <source>edits of files are not asked for</source>
        <translation>لا يُسأل عن تعديل الملفات</translation>
    </message>
    <message>
        <source>what is not allowed beforehand is refused without asking</source>
        <translation>يُرفض دون سؤال ما لم يُسمح به مسبقًا</translation>
    </message>
    <message>
        <source>it plans and changes nothing</source>
        <translation>يخطّط ولا يغيّر شيئًا</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>the tools of an agent; what its permission mode changes</comment>
        <translation>%1؛ %2</translation>
    </message>
</context>
<context>
    <name>dossier::RuleHelp</name>
    <message>
        <source>Help on a rule</source>
        <translation>مساعدة عن قاعدة</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>القاعدة %1</translation>
    </message>
    <message>
        <source>What %1 documents: &lt;%2&gt;</source>
        <translation>ما يوثّقه %1: &lt;%2&gt;</translation>
    </message>
</context>
<context>
    <name>dossier::RulesCommand</name>
    <message>
        <source>Lists the checks, or explains those that are named.</source>
        <translation>يسرد الفحوص، أو يشرح المسمّى منها.</translation>
    </message>
    <message>
        <source>The form of the answer.</source>
        <translation>صيغة الجواب.</translation>
    </message>
    <message>
        <source>With “markdown”: writes a page each into a folder, and a list of them.</source>
        <translation>مع «markdown»: يكتب صفحة لكل منها في مجلد، وقائمة بها.</translation>
    </message>
    <message>
        <source>“--output” goes with “--format markdown” and no rule.</source>
        <translation>يُستخدم «--output» مع «--format markdown» ومن دون قاعدة.</translation>
    </message>
    <message>
        <source>There is no rule “%1”; did you mean “%2”?</source>
        <translation>لا توجد القاعدة «%1»؛ هل المقصود «%2»؟</translation>
    </message>
    <message>
        <source>There is no rule “%1”; “dossier-cli rules” lists them.</source>
        <translation>لا توجد القاعدة «%1»؛ ويسرد «dossier-cli rules» القواعد.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>تتعذّر كتابة %1: %2.</translation>
    </message>
</context>
<context>
    <name>dossier::RunController</name>
    <message numerus="yes">
        <source>%1 had not ended after %n second(s); Dossier ended it.</source>
        <translation>
            <numerusform>لم ينتهِ %1 في الحال، فأُنهي.</numerusform>
            <numerusform>لم ينتهِ %1 بعد ثانية واحدة، فأُنهي.</numerusform>
            <numerusform>لم ينتهِ %1 بعد ثانيتين، فأُنهي.</numerusform>
            <numerusform>لم ينتهِ %1 بعد %n ثوانٍ، فأُنهي.</numerusform>
            <numerusform>لم ينتهِ %1 بعد %n ثانية، فأُنهي.</numerusform>
            <numerusform>لم ينتهِ %1 بعد %n ثانية، فأُنهي.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 crashed.</source>
        <translation>انهار %1.</translation>
    </message>
    <message>
        <source>%1 ended with status %2.</source>
        <translation>انتهى %1 بالحالة %2.</translation>
    </message>
    <message>
        <source>Tr&amp;y It in a Terminal</source>
        <translation>تجربته في &amp;طرفية</translation>
    </message>
    <message>
        <source>As&amp;k Claude Code …</source>
        <translation>&amp;سؤال Claude Code…</translation>
    </message>
    <message>
        <source>Dra&amp;ft With a Program …</source>
        <translation>&amp;صياغة مسودة ببرنامج…</translation>
    </message>
    <message>
        <source>Save it first: the client reads the file on the disk.</source>
        <translation>يلزم الحفظ أولًا: يقرأ العميل الملف الموجود على القرص.</translation>
    </message>
    <message>
        <source>No terminal was found that takes a program as a list of arguments. Install one, such as xterm, or copy the command and paste it into yours: Agent ▸ Copy Command to Try It.</source>
        <translation>لم يُعثر على طرفية تقبل برنامجًا على هيئة قائمة وسيطات. يمكن تثبيت واحدة، مثل xterm، أو نسخ الأمر ولصقه في طرفية أخرى: الوكيل ◂ نسخ أمر التجربة.</translation>
    </message>
    <message>
        <source>A session of the client begins there. It uses the network and your account, and may change files as you allow it.</source>
        <translation>تبدأ هناك جلسة للعميل. وهي تستخدم الشبكة وحسابك، وقد تغيّر الملفات بحسب ما تسمح به.</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>بدأ التشغيل: ‎%1</translation>
    </message>
    <message>
        <source>It reads the files of that folder. What else it does, such as using the network, is up to it.</source>
        <translation>يقرأ البرنامج ملفات ذلك المجلد. أما ما يفعله غير ذلك، مثل استخدام الشبكة، فأمره إليه.</translation>
    </message>
    <message>
        <source>No program is chosen that drafts agents. Choose one in the preferences: it is given your instructions on its standard input and answers with the text of an agent.</source>
        <translation>لم يُختر برنامج يصوغ مسودات الوكلاء. يمكن اختياره في التفضيلات: يتلقى المطلوب على دخله القياسي، ويجيب بنص وكيل.</translation>
    </message>
    <message>
        <source>The program “%1” was not found in the folders of PATH. Choose another one in the preferences.</source>
        <translation>لم يُعثر على البرنامج «%1» في مجلدات PATH. يمكن اختيار غيره في التفضيلات.</translation>
    </message>
</context>
<context>
    <name>dossier::SameNameModel</name>
    <message numerus="yes">
        <source>%n equal files</source>
        <translation>
            <numerusform>لا ملفات متطابقة</numerusform>
            <numerusform>ملف واحد مطابق</numerusform>
            <numerusform>ملفان متطابقان</numerusform>
            <numerusform>%n ملفات متطابقة</numerusform>
            <numerusform>%n ملفًا متطابقًا</numerusform>
            <numerusform>%n ملف متطابق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that differ</source>
        <translation>
            <numerusform>لا ملفات مختلفة</numerusform>
            <numerusform>ملف واحد مختلف</numerusform>
            <numerusform>ملفان مختلفان</numerusform>
            <numerusform>%n ملفات مختلفة</numerusform>
            <numerusform>%n ملفًا مختلفًا</numerusform>
            <numerusform>%n ملف مختلف</numerusform>
        </translation>
    </message>
    <message>
        <source>Used</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>ملف المقارنة</translation>
    </message>
    <message>
        <source>Equal, may be used</source>
        <translation>متطابق، وقد يُستخدم</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>Different, may be used</source>
        <translation>مختلف، وقد يُستخدم</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>لم يُقرأ</translation>
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
        <translation>الأسماء التي تختلف ملفاتها فقط</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>تصفية الأسماء</translation>
    </message>
    <message>
        <source>Names that several files have</source>
        <translation>أسماء مشتركة بين ملفات عدة</translation>
    </message>
    <message>
        <source>Seen from %1</source>
        <translation>من منظور %1</translation>
    </message>
    <message>
        <source>No two files have the same name.

Names that several files have stand here, with the folders that hold them, which of them is used, and which are equal.</source>
        <translation>لا يوجد ملفان بالاسم نفسه.

تظهر هنا الأسماء المشتركة بين ملفات عدة، مع المجلدات التي تضمها، وأيها مستخدم، وأيها متطابق.</translation>
    </message>
    <message>
        <source>No name fits the filter. Change the filter to see others.</source>
        <translation>لا اسم يطابق المرشّح. تظهر أسماء أخرى بتغيير المرشّح.</translation>
    </message>
    <message>
        <source>Choose a file that another one has the name of.</source>
        <translation>يلزم اختيار ملف يشاركه غيره في الاسم.</translation>
    </message>
    <message>
        <source>Compares %1 with %2.</source>
        <translation>يقارن ‎%1 بـ ‎%2.</translation>
    </message>
</context>
<context>
    <name>dossier::SameNames</name>
    <message>
        <source>Managed</source>
        <translation>مُدار</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>المنزل</translation>
    </message>
    <message>
        <source>Home, %1</source>
        <translation>المنزل، %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Source of %1</source>
        <translation>مصدر %1</translation>
    </message>
</context>
<context>
    <name>dossier::ScanProgress</name>
    <message>
        <source>Reading agents</source>
        <translation>قراءة الوكلاء</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Looking for agents …</source>
        <translation>يجري البحث عن الوكلاء…</translation>
    </message>
    <message>
        <source>Reading agents: %1 of %2</source>
        <translation>قراءة الوكلاء: %1 من %2</translation>
    </message>
</context>
<context>
    <name>dossier::Screenshot</name>
    <message>
        <source>dossier: the window was not ready in time; no picture was written.</source>
        <translation>dossier: لم تجهز النافذة في الوقت المحدد؛ ولم تُكتب صورة.</translation>
    </message>
    <message>
        <source>dossier: the picture could not be written to %1.</source>
        <translation>dossier: تعذّرت كتابة الصورة إلى %1.</translation>
    </message>
</context>
<context>
    <name>dossier::SeenFromButton</name>
    <message>
        <source>Seen from: nowhere</source>
        <translation>من منظور: لا مكان</translation>
    </message>
    <message>
        <source>Seen from: %1</source>
        <translation>من منظور: %1</translation>
    </message>
    <message>
        <source>The folder in which the client is started: from there it is judged which agent answers to a name.</source>
        <translation>المجلد الذي يُشغَّل فيه العميل: ومنه يُحدَّد أي وكيل يُستدعى باسم ما.</translation>
    </message>
    <message>
        <source>The first place</source>
        <translation>المكان الأول</translation>
    </message>
    <message>
        <source>Another Folder …</source>
        <translation>مجلد آخر…</translation>
    </message>
</context>
<context>
    <name>dossier::SeenIndex</name>
    <message>
        <source>What you last saw of your agents could not be read from %1: %2. The file is left as it is. Changes by others are told from now on only, and what you mark as seen is not remembered. Check the disk and the permissions, then start Dossier again.</source>
        <translation>تعذّرت قراءة سجل مشاهدة وكلائك من ‎%1: %2. يبقى الملف كما هو. لا يُبلَّغ عن تغييرات الآخرين إلا من الآن، ولا يُحفظ ما يُعلَّم مشاهَدًا. يلزم فحص القرص والأذونات ثم إعادة تشغيل Dossier.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Dossier and is left as it is. Changes by others are told from now on only, and what you mark as seen is not remembered. Use the newer Dossier, or move the file away and start again.</source>
        <translation>كتب إصدار أحدث من Dossier الملف ‎%1، فيبقى كما هو. لا يُبلَّغ عن تغييرات الآخرين إلا من الآن، ولا يُحفظ ما يُعلَّم مشاهَدًا. يلزم استخدام الإصدار الأحدث، أو نقل الملف بعيدًا وإعادة التشغيل.</translation>
    </message>
    <message>
        <source>%1 is damaged and could not be moved away: %2. Changes by others are told from now on only, and what you mark as seen is not remembered. Move the file away and start Dossier again.</source>
        <translation>الملف ‎%1 تالف وتعذّر نقله بعيدًا: %2. لا يُبلَّغ عن تغييرات الآخرين إلا من الآن، ولا يُحفظ ما يُعلَّم مشاهَدًا. يلزم نقل الملف بعيدًا وإعادة تشغيل Dossier.</translation>
    </message>
    <message>
        <source>%1 was damaged and is kept as %2. Changes by others are told from now on only; look at your agents once more.</source>
        <translation>كان الملف ‎%1 تالفًا وحُفظ باسم ‎%2. لا يُبلَّغ عن تغييرات الآخرين إلا من الآن؛ ويلزم النظر في وكلائك مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is damaged in %n line(s) and could not be copied, so what you mark as seen is not remembered. %2</source>
        <translation>
            <numerusform>الملف ‎%1 تالف في %n سطر وتعذّر نسخه، فلا يُحفظ ما يُعلَّم مشاهَدًا. %2</numerusform>
            <numerusform>الملف ‎%1 تالف في سطر واحد وتعذّر نسخه، فلا يُحفظ ما يُعلَّم مشاهَدًا. %2</numerusform>
            <numerusform>الملف ‎%1 تالف في سطرين وتعذّر نسخه، فلا يُحفظ ما يُعلَّم مشاهَدًا. %2</numerusform>
            <numerusform>الملف ‎%1 تالف في %n أسطر وتعذّر نسخه، فلا يُحفظ ما يُعلَّم مشاهَدًا. %2</numerusform>
            <numerusform>الملف ‎%1 تالف في %n سطرًا وتعذّر نسخه، فلا يُحفظ ما يُعلَّم مشاهَدًا. %2</numerusform>
            <numerusform>الملف ‎%1 تالف في %n سطر وتعذّر نسخه، فلا يُحفظ ما يُعلَّم مشاهَدًا. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was damaged in %n line(s) and is kept as %2. The agents of these lines are shown as new; look at them once more.</source>
        <translation>
            <numerusform>كان الملف ‎%1 تالفًا في %n سطر وحُفظ باسم ‎%2. يظهر وكلاء هذه الأسطر جددًا؛ ويلزم النظر فيهم مرة أخرى.</numerusform>
            <numerusform>كان الملف ‎%1 تالفًا في سطر واحد وحُفظ باسم ‎%2. يظهر وكيل هذا السطر جديدًا؛ ويلزم النظر فيه مرة أخرى.</numerusform>
            <numerusform>كان الملف ‎%1 تالفًا في سطرين وحُفظ باسم ‎%2. يظهر وكيلا هذين السطرين جديدين؛ ويلزم النظر فيهما مرة أخرى.</numerusform>
            <numerusform>كان الملف ‎%1 تالفًا في %n أسطر وحُفظ باسم ‎%2. يظهر وكلاء هذه الأسطر جددًا؛ ويلزم النظر فيهم مرة أخرى.</numerusform>
            <numerusform>كان الملف ‎%1 تالفًا في %n سطرًا وحُفظ باسم ‎%2. يظهر وكلاء هذه الأسطر جددًا؛ ويلزم النظر فيهم مرة أخرى.</numerusform>
            <numerusform>كان الملف ‎%1 تالفًا في %n سطر وحُفظ باسم ‎%2. يظهر وكلاء هذه الأسطر جددًا؛ ويلزم النظر فيهم مرة أخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::SetCommand</name>
    <message>
        <source>Sets fields by the smallest edit of the file.</source>
        <translation>يضبط الحقول بأصغر تعديل للملف.</translation>
    </message>
    <message>
        <source>“set” takes a file and at least one KEY=VALUE.</source>
        <translation>يأخذ «set» ملفًا ومدخلًا واحدًا على الأقل بصيغة KEY=VALUE.</translation>
    </message>
    <message>
        <source>“%1” is not of the form KEY=VALUE.</source>
        <translation>ليس «%1» بصيغة KEY=VALUE.</translation>
    </message>
</context>
<context>
    <name>dossier::SettingField</name>
    <message>
        <source>As the system (%1)</source>
        <translation>كالنظام (%1)</translation>
    </message>
    <message>
        <source>Back to the standard</source>
        <translation>استعادة القيمة الافتراضية</translation>
    </message>
    <message>
        <source>Back to the standard: %1</source>
        <translation>استعادة القيمة الافتراضية: %1</translation>
    </message>
    <message>
        <source>%1 (not here)</source>
        <translation>‏%1 (غير موجود هنا)</translation>
    </message>
</context>
<context>
    <name>dossier::SettingsTable</name>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتادة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>عالية التباين</translation>
    </message>
    <message>
        <source>LF (Linux, macOS)</source>
        <translation>LF (Linux، macOS)</translation>
    </message>
    <message>
        <source>CRLF (Windows)</source>
        <translation>CRLF (Windows)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>When the tab or the window is left</source>
        <translation>عند مغادرة التبويب أو النافذة</translation>
    </message>
    <message>
        <source>After a pause in typing</source>
        <translation>بعد توقف عن الكتابة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Light or dark. “As the system” follows the desktop.</source>
        <translation>فاتحة أو داكنة. وتتبع «كالنظام» سطح المكتب.</translation>
    </message>
    <message>
        <source>Colours of the light theme</source>
        <translation>ألوان السمة الفاتحة</translation>
    </message>
    <message>
        <source>High contrast is black on white, and gives every character and every coloured word a contrast of at least 7 : 1.</source>
        <translation>الألوان عالية التباين أسود على أبيض، وتباين كل علامة وكل كلمة ملوّنة فيها لا يقل عن 7:1.</translation>
    </message>
    <message>
        <source>Colours of the dark theme</source>
        <translation>ألوان السمة الداكنة</translation>
    </message>
    <message>
        <source>High contrast is white on black, and gives every character and every coloured word a contrast of at least 7 : 1.</source>
        <translation>الألوان عالية التباين أبيض على أسود، وتباين كل علامة وكل كلمة ملوّنة فيها لا يقل عن 7:1.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Of menus, messages and explanations. It is used from the next start on.</source>
        <translation>لغة القوائم والرسائل والشروح. وتُستخدم بدءًا من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>خط النص</translation>
    </message>
    <message>
        <source>Of the text of agent files. In a font whose letters are of one width, columns stand below each other.</source>
        <translation>لنص ملفات الوكلاء. وفي الخط ذي الأحرف المتساوية العرض تصطفّ الأعمدة بعضها تحت بعض.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>The usual size of the font; View ▸ Zoom In and Zoom Out go from there.</source>
        <translation>الحجم العادي للخط؛ ومنه ينطلق «عرض ▸ تكبير» و«عرض ▸ تصغير».</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 نقطة</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>التفاف الأسطر الطويلة</translation>
    </message>
    <message>
        <source>A line that is longer than the window goes on in the next row. Nothing in the file changes.</source>
        <translation>السطر الأطول من النافذة يُتابَع في الصف التالي. ولا يتغيّر شيء في الملف.</translation>
    </message>
    <message>
        <source>Line ends of new files</source>
        <translation>نهايات أسطر الملفات الجديدة</translation>
    </message>
    <message>
        <source>Files that are there keep theirs. Claude Code cannot repair a header with Windows line ends and drops such an agent without a message; LF is read everywhere.</source>
        <translation>تحتفظ الملفات الموجودة بنهايات أسطرها. لا يستطيع Claude Code إصلاح ترويسة بنهايات أسطر Windows، فيُسقط وكيلًا كهذا بلا رسالة؛ أما LF فيُقرأ في كل مكان.</translation>
    </message>
    <message>
        <source>Save by itself</source>
        <translation>الحفظ التلقائي</translation>
    </message>
    <message>
        <source>Running sessions of Claude Code read an unfinished sentence as well. A text is not saved automatically if it has no file yet or is read-only, if another program changed its file, if its header no longer loads, or if saving it needs a question; the status bar says why.</source>
        <translation>تأخذ جلسات Claude Code الجارية الجملة غير المكتملة أيضًا. ولا يُحفظ تلقائيًا نص ليس له ملف بعد أو هو للقراءة فقط، أو غيّر برنامج آخر ملفه، أو لم تعد ترويسته تُحمَّل، أو يحتاج حفظه إلى سؤال؛ ويبيّن شريط الحالة السبب.</translation>
    </message>
    <message>
        <source>Pause before it saves by itself</source>
        <translation>مدة التوقف قبل الحفظ التلقائي</translation>
    </message>
    <message>
        <source>Counted from the last change of the text.</source>
        <translation>تُحسب من آخر تغيير في النص.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Terminal to try agents in</source>
        <translation>الطرفية التي يُجرَّب فيها الوكلاء</translation>
    </message>
    <message>
        <source>The name of its program, such as konsole or xterm. If it is empty, Dossier asks you about the first one that it finds before starting it.</source>
        <translation>اسم برنامجها، مثل konsole أو xterm. وإن كان فارغًا يُسأل عن أول طرفية يُعثر عليها قبل تشغيلها.</translation>
    </message>
    <message>
        <source>Run the client’s own validator when asked to</source>
        <translation>تشغيل مدقّق العميل نفسه عند طلبه</translation>
    </message>
    <message>
        <source>Agent ▸ Ask Claude Code runs it without another question. It reads the files of the agent’s folder; what else it does is up to it.</source>
        <translation>يشغّله «الوكيل ▸ سؤال Claude Code» دون سؤال آخر. وهو يقرأ ملفات مجلد الوكيل؛ أما ما يفعله غير ذلك فأمره إليه.</translation>
    </message>
    <message>
        <source>Program that drafts agents</source>
        <translation>البرنامج الذي يصوغ مسودات الوكلاء</translation>
    </message>
    <message>
        <source>With its arguments, such as: claude -p. No shell reads it. It is given your instructions on its standard input, and the open agent’s text if you say so; what it answers is shown and never saved automatically.</source>
        <translation>مع وسيطاته، مثل: ‎claude -p‎. ولا تقرؤه أي صدفة. يتلقى المطلوب على دخله القياسي، ومعه نص الوكيل المفتوح إن أُريد ذلك؛ وتُعرض إجابته ولا تُحفظ تلقائيًا أبدًا.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Other Programs</source>
        <translation>برامج أخرى</translation>
    </message>
    <message>
        <source>Suggest while a header is typed</source>
        <translation>عرض المقترحات أثناء كتابة الترويسة</translation>
    </message>
    <message>
        <source>Fields, tools, models and other names that the client knows are listed below the cursor: Tab takes the first one, Esc closes the list. Without it, Ctrl+Space still shows the list.</source>
        <translation>تُسرد تحت المؤشر الحقول والأدوات والنماذج وغيرها من الأسماء التي يعرفها العميل: يأخذ Tab أولها، ويغلق Esc القائمة. وعند إيقاف ذلك يظل Ctrl+Space يعرض القائمة.</translation>
    </message>
    <message>
        <source>Close brackets and quotes by itself</source>
        <translation>إغلاق الأقواس وعلامات الاقتباس تلقائيًا</translation>
    </message>
    <message>
        <source>A typed ( [ { &quot; or ` brings the closing one along, or is put around what is selected.</source>
        <translation>عند كتابة أي من ‎( [ { &quot; `‎ تُضاف علامة الإغلاق معها، أو توضع العلامتان حول النص المحدَّد.</translation>
    </message>
    <message>
        <source>Dim the other paragraphs in focus mode</source>
        <translation>تخفيت الفقرات الأخرى في وضع التركيز</translation>
    </message>
    <message>
        <source>In View ▸ Focus Mode the paragraph with the cursor stands out from all others.</source>
        <translation>في «عرض ▸ وضع التركيز» تبرز الفقرة التي فيها المؤشر عن سائر الفقرات.</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>تدقيق الإملاء</translation>
    </message>
    <message>
        <source>Of the prompt and the descriptions, with the dictionaries of this system. Code, names, keys and links are left out; nothing in the file changes.</source>
        <translation>للموجّه والأوصاف، بقواميس هذا النظام. وتُستثنى الشيفرة والأسماء والمفاتيح والروابط؛ ولا يتغيّر شيء في الملف.</translation>
    </message>
    <message>
        <source>Language of the spelling</source>
        <translation>لغة التدقيق الإملائي</translation>
    </message>
    <message>
        <source>The name of a dictionary, such as en_GB. If it is empty, the system’s language is taken. A text that is evidently in another language is checked in that one, and View ▸ Spelling Language chooses another one for a single file.</source>
        <translation>اسم قاموس، مثل en_GB. وإن كان فارغًا تُستخدم لغة النظام. والنص الذي يتضح أنه بلغة أخرى يُدقَّق بتلك اللغة، ويختار «عرض ▸ لغة التدقيق الإملائي» لغة لملف واحد.</translation>
    </message>
</context>
<context>
    <name>dossier::ShortcutController</name>
    <message>
        <source>a part of the window</source>
        <translation>جزء من النافذة</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a menu and one in it</comment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Keys of this part</source>
        <translation>اختصارات هذا الجزء</translation>
    </message>
</context>
<context>
    <name>dossier::ShortcutModel</name>
    <message>
        <source>%1 triggers “%2” (%3) too. While both have it, it triggers neither.</source>
        <translation>الاختصار %1 مخصَّص أيضًا لـ«%2» (%3). وما دام للاثنين فلا ينفّذ أيًّا منهما.</translation>
    </message>
    <message>
        <source>%1 triggers “%2” too while the focus is in %3. There it triggers neither.</source>
        <translation>الاختصار %1 مخصَّص أيضًا لـ«%2» حين يكون تركيز لوحة المفاتيح في %3. وهناك لا ينفّذ أيًّا منهما.</translation>
    </message>
    <message>
        <source>%1 alone types a character; in a text you could not type it any more.</source>
        <translation>يكتب %1 وحده محرفًا؛ ولن تعود كتابته في النص ممكنة.</translation>
    </message>
    <message>
        <source>%1 is AltGr with that key on many keyboards, and types a character there.</source>
        <translation>يعادل %1 في لوحات مفاتيح كثيرة AltGr مع ذلك المفتاح، ويكتب محرفًا فيها.</translation>
    </message>
    <message>
        <source>%1 is what texts and lists use to go about or to edit.</source>
        <translation>يُستخدم %1 في النصوص والقوائم للتنقّل أو للتحرير.</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>بلا اختصار</translation>
    </message>
    <message>
        <source>%1, chosen by you</source>
        <comment>keys</comment>
        <translation>‏%1، باختيارك</translation>
    </message>
    <message>
        <source>%1, clashes</source>
        <comment>keys</comment>
        <translation>‏%1، متعارض</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>موجود في</translation>
    </message>
</context>
<context>
    <name>dossier::ShortcutsPage</name>
    <message>
        <source>Commands and their keyboard shortcuts</source>
        <translation>الأوامر واختصاراتها</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>الا&amp;ختصار:</translation>
    </message>
    <message>
        <source>&amp;Or:</source>
        <translation>&amp;أو:</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Choose a command to see and change its keys.</source>
        <translation>تُعرض اختصارات الأمر وتُغيَّر بعد اختياره.</translation>
    </message>
    <message>
        <source>%1 (%2): these keys are always the same.</source>
        <translation>‏%1 (%2): هذه الاختصارات ثابتة دائمًا.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command and menu</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>اختصار %1</translation>
    </message>
    <message>
        <source>Other keys of %1</source>
        <translation>اختصار آخر لـ%1</translation>
    </message>
    <message>
        <source>By default it has none.</source>
        <translation>لا اختصار افتراضيًا له.</translation>
    </message>
    <message>
        <source>Remove Them There</source>
        <translation>إزالته من هناك</translation>
    </message>
    <message>
        <source>S&amp;tandard Keys</source>
        <translation>الاختصارات الافترا&amp;ضية</translation>
    </message>
</context>
<context>
    <name>dossier::ShowCommand</name>
    <message>
        <source>Shows what the client reads: header, fields, prompt, and why.</source>
        <translation>يعرض ما يقرؤه العميل: الترويسة والحقول والموجّه، ولماذا.</translation>
    </message>
    <message>
        <source>The form of the answer.</source>
        <translation>صيغة الجواب.</translation>
    </message>
    <message>
        <source>“show” takes one file.</source>
        <translation>يأخذ «show» ملفًا واحدًا.</translation>
    </message>
    <message>
        <source>Read for: %1 (measured with %2)</source>
        <translation>قُرئ للعميل: %1 (اختُبر مع %2)</translation>
    </message>
    <message>
        <source>Installed here is %1, which is newer; it may read otherwise.</source>
        <translation>المثبّت هنا %1، وهو أحدث؛ فقد يقرأ بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Header: %1, outcome: %2</source>
        <translation>الترويسة: %1، النتيجة: %2</translation>
    </message>
    <message>
        <source>Rights: %1</source>
        <translation>الصلاحيات: %1</translation>
    </message>
    <message>
        <source>Where it loads, as if it lay in a project’s agents folder:</source>
        <translation>أين يُحمَّل، كما لو كان في مجلد الوكلاء في مشروع:</translation>
    </message>
    <message>
        <source>Prompt: lines %1 to %2, %3 characters</source>
        <translation>الموجّه: الأسطر من %1 إلى %2، عدد المحارف %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
</context>
<context>
    <name>dossier::SkillsName</name>
    <message>
        <source>This is no name of a skill.</source>
        <translation>ليس هذا اسم مهارة.</translation>
    </message>
    <message>
        <source>A skill is named with lower-case letters, digits and hyphens; %1 may find none under “%2”.</source>
        <translation>تُسمّى المهارة بأحرف لاتينية صغيرة وأرقام وشرطات؛ وقد لا يجد %1 شيئًا باسم «%2».</translation>
    </message>
</context>
<context>
    <name>dossier::SkillsNoSkillTool</name>
    <message>
        <source>Skills are loaded, but the agent cannot call any.</source>
        <translation>تُحمَّل مهارات، لكن الوكيل لا يستطيع استدعاء أيٍّ منها.</translation>
    </message>
    <message>
        <source>%1 loads these skills, but without the tool “Skill” this agent can call no other.</source>
        <translation>يحمّل %1 هذه المهارات، لكن هذا الوكيل لا يستطيع استدعاء غيرها من دون الأداة «Skill».</translation>
    </message>
    <message>
        <source>“Skill” is not in this list.</source>
        <translation>ليست «Skill» في هذه القائمة.</translation>
    </message>
    <message>
        <source>Add “Skill” to “tools”</source>
        <translation>إضافة «Skill» إلى «tools»</translation>
    </message>
</context>
<context>
    <name>dossier::SkillsNotFound</name>
    <message>
        <source>No skill of this name is there.</source>
        <translation>لا توجد مهارة بهذا الاسم.</translation>
    </message>
    <message>
        <source>%1 leaves the skill “%2” out without a message: none of this name is in the project or at home.</source>
        <translation>يُسقط %1 المهارة «%2» دون رسالة: لا توجد بهذا الاسم مهارة في المشروع ولا في مجلد المنزل.</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>تغيير إلى %1</translation>
    </message>
</context>
<context>
    <name>dossier::SpecialCharacters</name>
    <message>
        <source>The byte 0x%1, which cannot be shown as text here. It is saved as it is.</source>
        <translation>البايت 0x%1، ولا يمكن عرضه نصًّا هنا. ويُحفظ كما هو.</translation>
    </message>
    <message>
        <source>The control character U+%1, which cannot be seen.</source>
        <translation>محرف التحكم U+%1، ولا يمكن رؤيته.</translation>
    </message>
    <message>
        <source>The tag U+%1, which no font shows. The model can read it as “%2”.</source>
        <translation>محرف الوسم U+%1 الذي لا يعرضه أي خط. قد يقرؤه النموذج «%2».</translation>
    </message>
    <message>
        <source>Half of a character (U+%1), which cannot be shown. It is saved as U+FFFD.</source>
        <translation>نصف محرف (U+%1)، ولا يمكن عرضه. ويُحفظ على هيئة U+FFFD.</translation>
    </message>
    <message>
        <source>The character U+%1 (%2), which cannot be seen.</source>
        <translation>المحرف U+%1 ‏(%2)، ولا يمكن رؤيته.</translation>
    </message>
</context>
<context>
    <name>dossier::SpellMenu</name>
    <message>
        <source>Add to Personal &amp;List</source>
        <translation>إ&amp;ضافة إلى القائمة الشخصية</translation>
    </message>
    <message>
        <source>&amp;Ignore in This File</source>
        <translation>ت&amp;جاهل في هذا الملف</translation>
    </message>
    <message>
        <source>Spelling Lan&amp;guage</source>
        <translation>ل&amp;غة التدقيق الإملائي</translation>
    </message>
    <message>
        <source>No word is like it</source>
        <translation>لا كلمة تشبهها</translation>
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
        <translation>حسب النص</translation>
    </message>
    <message>
        <source>By the Text: %1</source>
        <translation>حسب النص: %1</translation>
    </message>
</context>
<context>
    <name>dossier::SpellingController</name>
    <message>
        <source>Chec&amp;k Spelling</source>
        <translation>الت&amp;دقيق الإملائي</translation>
    </message>
    <message>
        <source>Ne&amp;xt Misspelling</source>
        <translation>الخطأ الإملا&amp;ئي التالي</translation>
    </message>
    <message>
        <source>Previous Misspellin&amp;g</source>
        <translation>الخط&amp;أ الإملائي السابق</translation>
    </message>
    <message>
        <source>&amp;Spelling Language</source>
        <translation>لغة التدق&amp;يق الإملائي</translation>
    </message>
    <message>
        <source>The spelling of a text as long as this one is not checked.</source>
        <translation>لا يُدقَّق إملاء نص بهذا الطول.</translation>
    </message>
    <message>
        <source>No dictionary here knows the language of this text: View ▸ Spelling Language chooses one.</source>
        <translation>لا قاموس هنا يعرف لغة هذا النص: يمكن الاختيار من «عرض ▸ لغة التدقيق الإملائي».</translation>
    </message>
    <message>
        <source>All words of this text are in the dictionary: %1.</source>
        <translation>كل كلمات هذا النص موجودة في القاموس: %1.</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary: %2. The menu key offers other words.</source>
        <translation>الكلمة «%1» ليست في القاموس: %2. ويعرض مفتاح القائمة كلمات بديلة.</translation>
    </message>
    <message>
        <source>Windows has no dictionary for your languages: add one in its settings of languages.</source>
        <translation>لا قاموس للغاتك في Windows: تلزم إضافة قاموس في إعدادات اللغات فيه.</translation>
    </message>
    <message>
        <source>No dictionary is installed: install one, such as the package hunspell-en-us, together with sonnet6-plugins, and start Dossier again.</source>
        <translation>لا قاموس مثبّتًا: يلزم تثبيت قاموس، مثل الحزمة hunspell-ar، مع sonnet6-plugins، ثم إعادة تشغيل Dossier.</translation>
    </message>
</context>
<context>
    <name>dossier::SplitController</name>
    <message>
        <source>&amp;Close Split</source>
        <translation>إغ&amp;لاق التقسيم</translation>
    </message>
    <message>
        <source>Split &amp;Beside</source>
        <translation>ت&amp;قسيم جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Split Belo&amp;w</source>
        <translation>تقسيم إلى أس&amp;فل</translation>
    </message>
</context>
<context>
    <name>dossier::Standings</name>
    <message>
        <source>%1 uses this agent in %2 in the place of its own “%3”.</source>
        <translation>يستخدم %1 هذا الوكيل في ‎%2 بدلًا من «%3» المدمج فيه.</translation>
    </message>
    <message>
        <source>%1 calls this agent “%2”; “%3” alone is one that it has built in.</source>
        <translation>يسمّي %1 هذا الوكيل «%2»؛ أما «%3» وحده فهو وكيل مدمج فيه.</translation>
    </message>
    <message>
        <source>%1 uses this agent in %2.</source>
        <translation>يستخدم %1 هذا الوكيل في ‎%2.</translation>
    </message>
    <message>
        <source>%1 uses this agent in %2; it hides the one in %3.</source>
        <translation>يستخدم %1 هذا الوكيل في ‎%2؛ وهو يحجب الذي في ‎%3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 uses this agent in %2; it hides %n others of this name.</source>
        <translation>
            <numerusform>يستخدم %1 هذا الوكيل في ‎%2؛ ولا يحجب غيره بهذا الاسم.</numerusform>
            <numerusform>يستخدم %1 هذا الوكيل في ‎%2؛ وهو يحجب وكيلًا آخر بهذا الاسم.</numerusform>
            <numerusform>يستخدم %1 هذا الوكيل في ‎%2؛ وهو يحجب وكيلين آخرين بهذا الاسم.</numerusform>
            <numerusform>يستخدم %1 هذا الوكيل في ‎%2؛ وهو يحجب %n وكلاء آخرين بهذا الاسم.</numerusform>
            <numerusform>يستخدم %1 هذا الوكيل في ‎%2؛ وهو يحجب %n وكيلًا آخر بهذا الاسم.</numerusform>
            <numerusform>يستخدم %1 هذا الوكيل في ‎%2؛ وهو يحجب %n وكيل آخر بهذا الاسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 uses the agent in %2 instead: those of an administrator go first.</source>
        <translation>يستخدم %1 الوكيل الذي في ‎%2 بدلًا منه: يتقدّم ما يديره مسؤول النظام.</translation>
    </message>
    <message>
        <source>%1 uses the agent in %2 instead: its folder is nearer to %3.</source>
        <translation>يستخدم %1 الوكيل الذي في ‎%2 بدلًا منه: مجلده أقرب إلى ‎%3.</translation>
    </message>
    <message>
        <source>%1 uses the agent in %2 instead: those of a worktree go before those of its main repository.</source>
        <translation>يستخدم %1 الوكيل الذي في ‎%2 بدلًا منه: يتقدّم وكلاء شجرة العمل على وكلاء مستودعها الرئيسي.</translation>
    </message>
    <message>
        <source>%1 uses the agent in %2 instead: those of Home go before those of a project.</source>
        <translation>يستخدم %1 الوكيل الذي في ‎%2 بدلًا منه: يتقدّم وكلاء المنزل على وكلاء المشروع.</translation>
    </message>
    <message>
        <source>%1 uses one of several agents of this name that go first, such as the one in %2.</source>
        <translation>يستخدم %1 واحدًا من وكلاء عدة بهذا الاسم يتقدّمون عليه، مثل الذي في ‎%2.</translation>
    </message>
    <message>
        <source>%1 uses the agent in %2 instead: those of a project go before those of Home.</source>
        <translation>يستخدم %1 الوكيل الذي في ‎%2 بدلًا منه: يتقدّم وكلاء المشروع على وكلاء المنزل.</translation>
    </message>
    <message>
        <source>%1 uses either this agent or the one in %2; both files are equal.</source>
        <translation>يستخدم %1 إما هذا الوكيل أو الذي في ‎%2؛ والملفان متطابقان.</translation>
    </message>
    <message>
        <source>%1 uses either this agent or the one in %2: both lie in one folder of agents, and which of them it takes is not known.</source>
        <translation>يستخدم %1 إما هذا الوكيل أو الذي في ‎%2: كلاهما في مجلد وكلاء واحد، ولا يُعرف أيهما يأخذ.</translation>
    </message>
    <message>
        <source>%1 uses either this agent or the one in %2: which of their places goes first is not known.</source>
        <translation>يستخدم %1 إما هذا الوكيل أو الذي في ‎%2: لا يُعرف أي المكانين يتقدّم.</translation>
    </message>
    <message>
        <source>%1 does not see this agent from %2: it looks no further up than the repository’s root %3.</source>
        <translation>لا يرى %1 هذا الوكيل من ‎%2: لا يبحث صعودًا أبعد من جذر المستودع ‎%3.</translation>
    </message>
    <message>
        <source>Whether %1 sees this agent from %2 is not known: it belongs to the folder %3 above.</source>
        <translation>لا يُعرف هل يرى %1 هذا الوكيل من ‎%2: فهو يخصّ المجلد الأعلى ‎%3.</translation>
    </message>
    <message>
        <source>This is the source of the plugin “%1”; %2 uses the agent where the plugin is installed.</source>
        <translation>هذا مصدر الملحق «%1»؛ ويستخدم %2 الوكيل حيث الملحق مثبّت.</translation>
    </message>
    <message>
        <source>%1 sees this agent when it is started in %2.</source>
        <translation>يرى %1 هذا الوكيل حين يُشغَّل في ‎%2.</translation>
    </message>
    <message>
        <source>%1 does not see this agent from %2: it belongs to %3.</source>
        <translation>لا يرى %1 هذا الوكيل من ‎%2: فهو يخصّ ‎%3.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: the plugin “%2” is switched off.</source>
        <translation>لا يحمّل %1 هذا الوكيل: الملحق «%2» معطّل.</translation>
    </message>
    <message>
        <source>%1 does not see this agent from %2: the plugin “%3” is installed for %4 only.</source>
        <translation>لا يرى %1 هذا الوكيل من ‎%2: الملحق «%3» مثبّت لـ ‎%4 فقط.</translation>
    </message>
    <message>
        <source>%1 does not see this agent from %2: the plugin “%3” is installed for other projects.</source>
        <translation>لا يرى %1 هذا الوكيل من ‎%2: الملحق «%3» مثبّت لمشاريع أخرى.</translation>
    </message>
    <message>
        <source>%1 does not load this file.</source>
        <translation>لا يحمّل %1 هذا الملف.</translation>
    </message>
    <message>
        <source>No name: %1 takes it for a note.</source>
        <translation>بلا اسم: يعدّه %1 ملاحظة.</translation>
    </message>
    <message>
        <source>%1 looks at no folders inside its folder of agents.</source>
        <translation>لا ينظر %1 في المجلدات داخل مجلد وكلائه.</translation>
    </message>
    <message>
        <source>No client reads agents from %1.</source>
        <translation>لا يقرأ أي عميل وكلاء من ‎%1.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>Not known which</source>
        <translation>لا يُعرف أيهم</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not seen from here</source>
        <translation>لا يُرى من هنا</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>غير محمَّل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Read by no client</source>
        <translation>لا يقرؤه أي عميل</translation>
    </message>
</context>
<context>
    <name>dossier::StructureController</name>
    <message>
        <source>Fold or Open &amp;Here</source>
        <translation>طيّ ال&amp;موضع الحالي أو إظهاره</translation>
    </message>
    <message>
        <source>Fold or Open &amp;All Sections</source>
        <translation>طيّ كل الأ&amp;قسام أو إظهارها</translation>
    </message>
    <message>
        <source>Fold or Open Hea&amp;der</source>
        <translation>طيّ الت&amp;رويسة أو إظهارها</translation>
    </message>
    <message>
        <source>Outl&amp;ine</source>
        <translation>المخ&amp;طط</translation>
    </message>
    <message>
        <source>Fol&amp;ding</source>
        <translation>ال&amp;طيّ</translation>
    </message>
    <message>
        <source>There is nothing to fold around the cursor.</source>
        <translation>لا شيء يمكن طيّه حول المؤشر.</translation>
    </message>
    <message>
        <source>There is no section, no tag and no code block to fold in this prompt.</source>
        <translation>لا قسم ولا وسم ولا كتلة شيفرة يمكن طيّها في هذا الموجّه.</translation>
    </message>
    <message>
        <source>There is no header to fold.</source>
        <translation>لا ترويسة يمكن طيّها.</translation>
    </message>
</context>
<context>
    <name>dossier::Suppression</name>
    <message>
        <source>The file has no header in which a rule could be turned off.</source>
        <translation>ليس للملف ترويسة يمكن إيقاف قاعدة فيها.</translation>
    </message>
</context>
<context>
    <name>dossier::Swatch</name>
    <message>
        <source>none</source>
        <comment>no colour</comment>
        <translation>بلا لون</translation>
    </message>
    <message>
        <source>No colour: removes the field</source>
        <translation>بلا لون: يزيل الحقل</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1، %2 من %3</translation>
    </message>
</context>
<context>
    <name>dossier::TabBar</name>
    <message>
        <source>Close this tab</source>
        <translation>إغلاق هذا التبويب</translation>
    </message>
</context>
<context>
    <name>dossier::TabController</name>
    <message>
        <source>Reopen Close&amp;d Tab</source>
        <translation>إ&amp;عادة فتح تبويب مغلق</translation>
    </message>
    <message>
        <source>All Tab&amp;s …</source>
        <translation>&amp;كل التبويبات…</translation>
    </message>
    <message>
        <source>P&amp;in Tab</source>
        <translation>&amp;تثبيت التبويب</translation>
    </message>
</context>
<context>
    <name>dossier::Terminal</name>
    <message>
        <source>“%1” is not handed to another program: it could be taken for something else than a name. Use letters, digits and hyphens.</source>
        <translation>لا يُسلَّم «%1» إلى برنامج آخر: قد يُفهم على أنه شيء غير اسم. ينبغي استخدام أحرف لاتينية وأرقام وشرطات.</translation>
    </message>
    <message>
        <source>%1 was not found: no program “%2” in the folders of PATH. Install it, or start Dossier from a terminal where it is found.</source>
        <translation>لم يُعثر على %1: لا برنامج باسم «%2» في مجلدات PATH. يمكن تثبيته، أو تشغيل Dossier من طرفية يُعثر عليه فيها.</translation>
    </message>
    <message>
        <source>It is not known how %1 does that.</source>
        <translation>لا تُعرف كيفية ذلك في %1.</translation>
    </message>
    <message>
        <source>The terminal “%1” was not found in the folders of PATH. Choose another one in the preferences, or copy the command.</source>
        <translation>لم يُعثر على الطرفية «%1» في مجلدات PATH. يمكن اختيار غيرها في التفضيلات، أو نسخ الأمر.</translation>
    </message>
</context>
<context>
    <name>dossier::TextFieldEditor</name>
    <message>
        <source>separated by commas</source>
        <translation>مفصولة بفواصل</translation>
    </message>
</context>
<context>
    <name>dossier::TextLost</name>
    <message>
        <source>Text behind “ #” is a comment and does not reach the client.</source>
        <translation>النص بعد « #» تعليق لا يصل إلى العميل.</translation>
    </message>
    <message>
        <source>%1 does not get this text: behind “ #” the rest of “%2” is a comment.</source>
        <translation>لا يحصل %1 على هذا النص: بعد « #» باقي «%2» تعليق.</translation>
    </message>
    <message>
        <source>Quote “%1” with this text</source>
        <translation>علامتا اقتباس حول «%1» مع هذا النص</translation>
    </message>
</context>
<context>
    <name>dossier::TextReport</name>
    <message>
        <source>Files checked: %1. Errors: %2, warnings: %3, tips: %4.</source>
        <translation>الملفات المفحوصة: %1. الأخطاء: %2، التحذيرات: %3، التلميحات: %4.</translation>
    </message>
    <message>
        <source>Not shown: %1.</source>
        <translation>غير معروض: %1.</translation>
    </message>
</context>
<context>
    <name>dossier::TextSearch</name>
    <message>
        <source>The expression cannot be read: %1 (at character %2).</source>
        <translation>تتعذّر قراءة التعبير: %1 (عند المحرف %2).</translation>
    </message>
</context>
<context>
    <name>dossier::TextSecret</name>
    <message>
        <source>an access key of AWS</source>
        <translation>مفتاح وصول إلى AWS</translation>
    </message>
    <message>
        <source>a token of GitHub</source>
        <translation>رمز وصول إلى GitHub</translation>
    </message>
    <message>
        <source>a token of GitLab</source>
        <translation>رمز وصول إلى GitLab</translation>
    </message>
    <message>
        <source>a key of Anthropic</source>
        <translation>مفتاح Anthropic</translation>
    </message>
    <message>
        <source>a key of OpenAI</source>
        <translation>مفتاح OpenAI</translation>
    </message>
    <message>
        <source>a token of Slack</source>
        <translation>رمز وصول إلى Slack</translation>
    </message>
    <message>
        <source>a key of Google</source>
        <translation>مفتاح Google</translation>
    </message>
    <message>
        <source>a token of npm</source>
        <translation>رمز وصول إلى npm</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>مفتاح خاص</translation>
    </message>
    <message>
        <source>The text holds what looks like a key or a token.</source>
        <translation>في النص ما يبدو مفتاحًا أو رمز وصول.</translation>
    </message>
    <message>
        <source>This looks like %1. Whoever reads the file can use it, and each run sends it to the model: keep it in an environment variable, and make a new one.</source>
        <translation>يبدو أن هذا %1. يستطيع كل من يقرأ الملف استخدامه، ويرسله كل تشغيل إلى النموذج: ينبغي وضعه في متغيّر بيئة، وإنشاء واحد جديد.</translation>
    </message>
</context>
<context>
    <name>dossier::ToolNotAllowed</name>
    <message>
        <source>The prompt speaks of a tool that the agent is not given.</source>
        <translation>يذكر الموجّه أداة لا تُعطى للوكيل.</translation>
    </message>
    <message>
        <source>The prompt speaks of the tool “%1”, which %2 does not give this agent.</source>
        <translation>يذكر الموجّه الأداة «%1»، ولا يعطيها %2 هذا الوكيل.</translation>
    </message>
    <message>
        <source>These are the tools.</source>
        <translation>هذه هي الأدوات.</translation>
    </message>
</context>
<context>
    <name>dossier::ToolNotMentioned</name>
    <message>
        <source>A tool is given that the prompt never speaks of.</source>
        <translation>تُعطى أداة لا يذكرها الموجّه أبدًا.</translation>
    </message>
    <message>
        <source>The prompt never speaks of “%1”.</source>
        <translation>لا يذكر الموجّه «%1» أبدًا.</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsAgentList</name>
    <message>
        <source>The list of agents to call counts for the main agent only.</source>
        <translation>لا تسري قائمة الوكلاء المسموح باستدعائهم إلا على الوكيل الرئيسي.</translation>
    </message>
    <message>
        <source>%1 keeps to “%2” only where this agent runs as the main agent; called by another, it may call any.</source>
        <translation>لا يلتزم %1 بـ «%2» إلا حين يعمل هذا الوكيل وكيلًا رئيسيًا؛ وإن استدعاه غيره فيمكنه استدعاء أي وكيل.</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsEditor</name>
    <message>
        <source>Nothing is written until the first tool is ticked.</source>
        <translation>لا يُكتب شيء حتى تُؤشَّر أول أداة.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>كل الأدوات</translation>
    </message>
    <message>
        <source>Only these:</source>
        <translation>هذه فقط:</translation>
    </message>
    <message>
        <source>All but these:</source>
        <translation>الكل عدا هذه:</translation>
    </message>
    <message>
        <source>Others, such as mcp__server__tool or Agent(a, b)</source>
        <translation>أدوات أخرى، مثل mcp__server__tool أو Agent(a, b)</translation>
    </message>
    <message>
        <source>Other tools</source>
        <translation>أدوات أخرى</translation>
    </message>
    <message>
        <source>May use: %1. A limit is written, but not applied.</source>
        <translation>يمكنه استخدام: %1. هناك قيد مكتوب، لكنه لا يُطبَّق.</translation>
    </message>
    <message>
        <source>May use: %1</source>
        <translation>يمكنه استخدام: %1</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsEmpty</name>
    <message>
        <source>The list of tools is empty: the agent gets none.</source>
        <translation>قائمة الأدوات فارغة: لا يحصل الوكيل على أي أداة.</translation>
    </message>
    <message>
        <source>%1 gives this agent no tool at all: the list is empty. Without the line it gets all of them.</source>
        <translation>لا يعطي %1 هذا الوكيل أي أداة: القائمة فارغة. ومن دون السطر يحصل عليها كلها.</translation>
    </message>
    <message>
        <source>Remove “tools”: it may use every tool</source>
        <translation>إزالة «tools»: يمكنه عندئذ استخدام كل الأدوات</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsInBothLists</name>
    <message>
        <source>A tool is both given and taken away.</source>
        <translation>أداة تُعطى وتُمنع معًا.</translation>
    </message>
    <message>
        <source>%1 does not give “%2”: it stands in both lists, and taking away wins.</source>
        <translation>لا يعطي %1 الأداة «%2»: هي في القائمتين، والغلبة للمنع.</translation>
    </message>
    <message>
        <source>Here it is taken away.</source>
        <translation>هنا تُمنع.</translation>
    </message>
    <message>
        <source>Remove it from “tools”</source>
        <translation>إزالتها من «tools»</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsNeverGiven</name>
    <message>
        <source>The client gives this tool to no agent.</source>
        <translation>لا يعطي العميل هذه الأداة لأي وكيل.</translation>
    </message>
    <message>
        <source>%1 never gives “%2” to an agent that another one calls, even if it is listed.</source>
        <translation>لا يعطي %1 الأداة «%2» أبدًا لوكيل يستدعيه غيره، وإن كانت في القائمة.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsOldName</name>
    <message>
        <source>The tool has another name today.</source>
        <translation>للأداة اليوم اسم آخر.</translation>
    </message>
    <message>
        <source>%1 calls “%2” “%3” today; the old name still counts.</source>
        <translation>يسمّي %1 الأداة «%2» اليوم «%3»؛ والاسم القديم ما زال مقبولًا.</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>تغيير إلى %1</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsPage</name>
    <message>
        <source>All tools</source>
        <translation>كل الأدوات</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>قراءة فقط</translation>
    </message>
    <message>
        <source>Read, and look into the web</source>
        <translation>القراءة وتصفّح الويب</translation>
    </message>
    <message>
        <source>Read and change files</source>
        <translation>قراءة الملفات وتغييرها</translation>
    </message>
    <message>
        <source>Read, change files and run commands</source>
        <translation>قراءة الملفات وتغييرها وتنفيذ الأوامر</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>What may it use?</source>
        <translation>ما الذي يمكنه استخدامه؟</translation>
    </message>
    <message>
        <source>What it may use</source>
        <translation>ما يمكنه استخدامه</translation>
    </message>
    <message>
        <source>Only these:</source>
        <translation>هذه فقط:</translation>
    </message>
    <message>
        <source>Others, such as mcp__server__tool</source>
        <translation>أدوات أخرى، مثل mcp__server__tool</translation>
    </message>
    <message>
        <source>Other tools</source>
        <translation>أدوات أخرى</translation>
    </message>
    <message>
        <source>Can use: %1</source>
        <translation>يمكنه استخدام: %1</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsPattern</name>
    <message>
        <source>A pattern behind a tool is not promised to limit it.</source>
        <translation>النمط بعد الأداة لا يُضمن أن يقيّدها.</translation>
    </message>
    <message>
        <source>%1 takes “%2” here, but does not promise to hold the agent to what stands in parentheses; a hook or the permission settings do.</source>
        <translation>يقبل %1 هنا «%2»، لكنه لا يضمن إلزام الوكيل بما بين القوسين؛ ويضمنه خطّاف أو إعدادات الأذونات.</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsPlanExit</name>
    <message>
        <source>“ExitPlanMode” is given in the permission mode “plan” only.</source>
        <translation>لا تُعطى «ExitPlanMode» إلا في وضع الأذونات «plan».</translation>
    </message>
    <message>
        <source>%1 gives “%2” to an agent only with “permissionMode: plan”.</source>
        <translation>لا يعطي %1 الأداة «%2» لوكيل إلا مع «permissionMode: plan».</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsServersAll</name>
    <message>
        <source>“mcp__*” gives no tools; it only takes them away.</source>
        <translation>لا تعطي «mcp__*‎» أدوات؛ بل تمنعها فقط.</translation>
    </message>
    <message>
        <source>%1 understands “%2” in “disallowedTools” only; to give tools, name each server, as in “mcp__github”.</source>
        <translation>لا يفهم %1 «%2» إلا في «disallowedTools»؛ ولإعطاء أدوات يلزم ذكر كل خادم، كما في «mcp__github».</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsTwice</name>
    <message>
        <source>A tool stands twice in one list.</source>
        <translation>تتكرر أداة في قائمة واحدة.</translation>
    </message>
    <message>
        <source>“%1” stands twice in “%2”; once is enough.</source>
        <translation>تتكرر «%1» في «%2»؛ ومرة واحدة تكفي.</translation>
    </message>
    <message>
        <source>Keep each tool once</source>
        <translation>إبقاء كل أداة مرة واحدة</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsUnknown</name>
    <message>
        <source>The client has no tool of this name for agents.</source>
        <translation>ليس لدى العميل أداة للوكلاء بهذا الاسم.</translation>
    </message>
    <message>
        <source>“%1” is unknown too.</source>
        <translation>وكذلك «%1» غير معروفة.</translation>
    </message>
    <message>
        <source>%1 knows no tool of this list, “%2” for one, and refuses to start an agent without tools.</source>
        <translation>لا يعرف %1 أي أداة في هذه القائمة، ومنها «%2»، ويرفض تشغيل وكيل بلا أدوات.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has no tool “%2” of its own, nor %n others of this list; names of tools are exact.</source>
        <translation>
            <numerusform>ليس لدى %1 أداة باسم «%2»؛ وأسماء الأدوات تُطابَق حرفيًا.</numerusform>
            <numerusform>ليس لدى %1 أداة باسم «%2»، ولا أداة أخرى في هذه القائمة؛ وأسماء الأدوات تُطابَق حرفيًا.</numerusform>
            <numerusform>ليس لدى %1 أداة باسم «%2»، ولا أداتان أخريان في هذه القائمة؛ وأسماء الأدوات تُطابَق حرفيًا.</numerusform>
            <numerusform>ليس لدى %1 أداة باسم «%2»، ولا %n أدوات أخرى في هذه القائمة؛ وأسماء الأدوات تُطابَق حرفيًا.</numerusform>
            <numerusform>ليس لدى %1 أداة باسم «%2»، ولا %n أداة أخرى في هذه القائمة؛ وأسماء الأدوات تُطابَق حرفيًا.</numerusform>
            <numerusform>ليس لدى %1 أداة باسم «%2»، ولا %n أداة أخرى في هذه القائمة؛ وأسماء الأدوات تُطابَق حرفيًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no tool “%2” of its own; names of tools are exact.</source>
        <translation>ليس لدى %1 أداة باسم «%2»؛ وأسماء الأدوات تُطابَق حرفيًا.</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>تغيير إلى %1</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsWidenedByMemory</name>
    <message>
        <source>“memory” gives tools that “tools” leaves out.</source>
        <translation>يعطي «memory» أدوات ليست في «tools».</translation>
    </message>
    <message>
        <source>%1 gives this agent more than “tools” says: a memory turns on %2.</source>
        <translation>يعطي %1 هذا الوكيل أكثر مما في «tools»: الذاكرة تفعّل %2.</translation>
    </message>
    <message>
        <source>This list leaves them out.</source>
        <translation>ليست في هذه القائمة.</translation>
    </message>
    <message>
        <source>Add %1 to “tools”</source>
        <translation>إضافة %1 إلى «tools»</translation>
    </message>
    <message>
        <source>Remove “memory”</source>
        <translation>إزالة «memory»</translation>
    </message>
</context>
<context>
    <name>dossier::Trash</name>
    <message>
        <source>%1 was not deleted: it could not be put in the trash (%2). A file manager may delete it for good.</source>
        <translation>لم يُحذف ‎%1: تعذّر وضعه في سلة المهملات (%2). يمكن لمدير ملفات حذفه نهائيًا.</translation>
    </message>
</context>
<context>
    <name>dossier::UnbalancedTags</name>
    <message>
        <source>A tag in the prompt has no counterpart.</source>
        <translation>وسم في الموجّه بلا مقابل.</translation>
    </message>
    <message>
        <source>“&lt;/%1&gt;” closes more parts than “&lt;%1&gt;” begins.</source>
        <translation>يغلق «‎&lt;/%1&gt;‎» أجزاء أكثر مما يبدأ «‎&lt;%1&gt;‎».</translation>
    </message>
    <message>
        <source>“&lt;%1&gt;” begins more parts than “&lt;/%1&gt;” closes.</source>
        <translation>يبدأ «‎&lt;%1&gt;‎» أجزاء أكثر مما يغلق «‎&lt;/%1&gt;‎».</translation>
    </message>
</context>
<context>
    <name>dossier::UnclosedFence</name>
    <message>
        <source>A block of code in the prompt is not closed.</source>
        <translation>كتلة شيفرة في الموجّه غير مغلقة.</translation>
    </message>
    <message>
        <source>This block of code is not closed, so the rest of the prompt is part of it.</source>
        <translation>كتلة الشيفرة هذه غير مغلقة، فباقي الموجّه جزء منها.</translation>
    </message>
    <message>
        <source>Close it at the end</source>
        <translation>إغلاقها في النهاية</translation>
    </message>
</context>
<context>
    <name>dossier::UndoKeys</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>dossier::UndoPlan</name>
    <message>
        <source>Back to what it was</source>
        <translation>العودة إلى ما كان</translation>
    </message>
    <message>
        <source>It was changed since; going back loses that too.</source>
        <translation>تغيّر بعدها؛ والعودة تضيّع ذلك أيضًا.</translation>
    </message>
    <message>
        <source>It was deleted or moved since.</source>
        <translation>حُذف أو نُقل بعدها.</translation>
    </message>
    <message>
        <source>Away with what was made</source>
        <translation>إزالة ما أُنشئ</translation>
    </message>
    <message>
        <source>It was changed since; it goes to the trash with that.</source>
        <translation>تغيّر بعدها؛ ويذهب بتغييره إلى سلة المهملات.</translation>
    </message>
    <message>
        <source>There is another file in its place, which would be lost.</source>
        <translation>في مكانه ملف آخر، وسيضيع بالتراجع.</translation>
    </message>
    <message>
        <source>There is another file in the place where %1 came from.</source>
        <translation>في المكان الذي جاء منه ‎%1 ملف آخر.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
</context>
<context>
    <name>dossier::UnindentedLine</name>
    <message>
        <source>A line continues a value without indentation.</source>
        <translation>سطر يتمّم قيمة دون إزاحة.</translation>
    </message>
    <message>
        <source>Line %1 continues “%2” without indentation.</source>
        <translation>يتمّم السطر %1 «%2» دون إزاحة.</translation>
    </message>
    <message>
        <source>Indent line %1</source>
        <translation>إزاحة السطر %1</translation>
    </message>
    <message>
        <source>Indent lines %1–%2</source>
        <translation>إزاحة الأسطر %1–%2</translation>
    </message>
    <message>
        <source>Line %1 continues “%2” without indentation and does not belong to it any more.</source>
        <translation>يتمّم السطر %1 «%2» دون إزاحة، فلم يعد جزءًا منه.</translation>
    </message>
    <message>
        <source>Quote “%1”: no word changes</source>
        <translation>علامتا اقتباس حول «%1»: لا تتغيّر كلمة</translation>
    </message>
</context>
<context>
    <name>dossier::UnknownKey</name>
    <message>
        <source>The client knows no field of this name and ignores it.</source>
        <translation>لا يعرف العميل حقلًا بهذا الاسم ويتجاهله.</translation>
    </message>
    <message>
        <source>%1 knows no field “%2” and ignores it.</source>
        <translation>لا يعرف %1 حقلًا باسم «%2» ويتجاهله.</translation>
    </message>
</context>
<context>
    <name>dossier::UnknownSuppression</name>
    <message>
        <source>A comment turns off a rule that there is not.</source>
        <translation>تعليق يوقف قاعدة غير موجودة.</translation>
    </message>
    <message>
        <source>Dossier has no rule “%1”, so this comment turns nothing off.</source>
        <translation>ليس في Dossier قاعدة «%1»، فلا يوقف هذا التعليق شيئًا.</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>تغيير إلى %1</translation>
    </message>
</context>
<context>
    <name>dossier::UnknownValue</name>
    <message>
        <source>“%1” has none of the values that the client knows.</source>
        <translation>ليست قيمة «%1» من القيم التي يعرفها العميل.</translation>
    </message>
    <message>
        <source>%1 knows no such value of “%2”; it knows: %3.</source>
        <translation>لا يعرف %1 قيمة كهذه لـ «%2»؛ ويعرف: %3.</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>تغيير إلى «%1»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>إزالة «%1»</translation>
    </message>
</context>
<context>
    <name>dossier::UnquotedColon</name>
    <message>
        <source>A value without quotes holds a colon and a space.</source>
        <translation>في قيمة دون علامتي اقتباس نقطتان رأسيتان ومسافة.</translation>
    </message>
    <message>
        <source>%1 cannot repair a header that also has a block of text.</source>
        <translation>لا يستطيع %1 إصلاح ترويسة فيها كتلة نصية أيضًا.</translation>
    </message>
    <message>
        <source>Quote “%1”: no word changes</source>
        <translation>علامتا اقتباس حول «%1»: لا تتغيّر كلمة</translation>
    </message>
    <message>
        <source>The client cannot repair the unquoted “: ” in “%1”.</source>
        <translation>لا يستطيع العميل إصلاح «: » دون علامتي اقتباس في «%1».</translation>
    </message>
    <message>
        <source>%1 loads this agent by its file name alone, without its fields, because of the unquoted “: ” in “%2”.</source>
        <translation>يحمّل %1 هذا الوكيل باسم ملفه فقط ومن دون حقوله، بسبب «: » دون علامتي اقتباس في «%2».</translation>
    </message>
    <message>
        <source>%1 repairs the unquoted “: ” in “%2”; strict readers such as Copilot CLI do not and leave the agent out.</source>
        <translation>يصلح %1 «: » دون علامتي اقتباس في «%2»؛ أما القرّاء الصارمون مثل Copilot CLI فلا يصلحونها ويستبعدون الوكيل.</translation>
    </message>
</context>
<context>
    <name>dossier::UnsetCommand</name>
    <message>
        <source>Removes fields.</source>
        <translation>يزيل حقولًا.</translation>
    </message>
    <message>
        <source>“unset” takes a file and at least one KEY.</source>
        <translation>يأخذ «unset» ملفًا ومفتاح KEY واحدًا على الأقل.</translation>
    </message>
</context>
<context>
    <name>dossier::ValidatorAnswer</name>
    <message>
        <source>Its answer is of a form that is not known here. It stands below as it came.</source>
        <translation>صيغة الإجابة غير معروفة هنا. وهي معروضة أدناه كما وردت.</translation>
    </message>
</context>
<context>
    <name>dossier::Verdict</name>
    <message>
        <source>Can use: %1</source>
        <translation>يمكنه استخدام: %1</translation>
    </message>
    <message>
        <source>%1 loads this agent without its fields.</source>
        <translation>يحمّل %1 هذا الوكيل من دون حقوله.</translation>
    </message>
    <message>
        <source>%1 loads this agent.</source>
        <translation>يحمّل %1 هذا الوكيل.</translation>
    </message>
    <message>
        <source>No name: %1 takes it for a note.</source>
        <translation>بلا اسم: يعدّه %1 ملاحظة.</translation>
    </message>
    <message>
        <source>%1 does not load this agent, and shows no message.</source>
        <translation>لا يحمّل %1 هذا الوكيل، ولا يعرض رسالة.</translation>
    </message>
    <message>
        <source>%1 does not load this agent.</source>
        <translation>لا يحمّل %1 هذا الوكيل.</translation>
    </message>
    <message numerus="yes">
        <source>Can use: %1 · ≈ %Ln token(s) in every session</source>
        <translation>
            <numerusform>يمكنه استخدام: %1 ‏· ≈ %Ln رمز في كل جلسة</numerusform>
            <numerusform>يمكنه استخدام: %1 ‏· ≈ رمز واحد في كل جلسة</numerusform>
            <numerusform>يمكنه استخدام: %1 ‏· ≈ رمزان في كل جلسة</numerusform>
            <numerusform>يمكنه استخدام: %1 ‏· ≈ %Ln رموز في كل جلسة</numerusform>
            <numerusform>يمكنه استخدام: %1 ‏· ≈ %Ln رمزًا في كل جلسة</numerusform>
            <numerusform>يمكنه استخدام: %1 ‏· ≈ %Ln رمز في كل جلسة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::VerdictBar</name>
    <message>
        <source>Good</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>انتباه</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
</context>
<context>
    <name>dossier::VersionStore</name>
    <message>
        <source>Earlier versions of files are not kept for now: %1 cannot be written (%2). Free space or change the permissions there.</source>
        <translation>لا تُحفظ الإصدارات السابقة للملفات حاليًا: تتعذّر كتابة ‎%1 ‏(%2). يلزم إخلاء مساحة أو تغيير الأذونات هناك.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>يتعذّر إنشاء مجلده</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>يحتجزه برنامج آخر</translation>
    </message>
</context>
<context>
    <name>dossier::VersionsDialog</name>
    <message>
        <source>The last %1 states of each file that was open or written here, none above %2; of all files together the newest %3, in %4.</source>
        <translation>آخر %1 من حالات كل ملف فُتح أو كُتب هنا، لا تتجاوز أيٌّ منها %2؛ ومن كل الملفات معًا أحدث %3، في ‎%4.</translation>
    </message>
    <message>
        <source>Earlier Versions of %1</source>
        <translation>الإصدارات السابقة من %1</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>الإصدارات السابقة</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>To the difference above (Shift+F7)</source>
        <translation>إلى الاختلاف الأعلى (Shift+F7)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>To the next difference (F7)</source>
        <translation>إلى الاختلاف التالي (F7)</translation>
    </message>
    <message>
        <source>Take This &amp;Difference</source>
        <translation>أخذ هذا الا&amp;ختلاف</translation>
    </message>
    <message>
        <source>&amp;Take This Version</source>
        <translation>أخذ هذا الإ&amp;صدار</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>No earlier version of this file is kept yet. Each state that is opened, saved or found changed will be listed here.</source>
        <translation>لم يُحفظ بعد أي إصدار سابق من هذا الملف. ستُسرد هنا كل حالة تُفتح أو تُحفظ أو يُكتشف تغيّرها.</translation>
    </message>
    <message>
        <source>The text is too large to be shown beside this version; it can still be taken as a whole.</source>
        <translation>النص أكبر من أن يُعرض بجانب هذا الإصدار؛ لكن يمكن أخذ الإصدار كاملًا.</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <translation>إصدار %1</translation>
    </message>
    <message>
        <source>The text now</source>
        <translation>النص الآن</translation>
    </message>
    <message numerus="yes">
        <source>The text now differs from this version in %n place(s).</source>
        <translation>
            <numerusform>يختلف النص الآن عن هذا الإصدار في %n موضع.</numerusform>
            <numerusform>يختلف النص الآن عن هذا الإصدار في موضع واحد.</numerusform>
            <numerusform>يختلف النص الآن عن هذا الإصدار في موضعين.</numerusform>
            <numerusform>يختلف النص الآن عن هذا الإصدار في %n مواضع.</numerusform>
            <numerusform>يختلف النص الآن عن هذا الإصدار في %n موضعًا.</numerusform>
            <numerusform>يختلف النص الآن عن هذا الإصدار في %n موضع.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text now is this version.</source>
        <translation>النص الآن هو هذا الإصدار.</translation>
    </message>
    <message>
        <source>The text is the same; line ends or encoding are others.</source>
        <translation>النص هو نفسه؛ والمختلف نهايات الأسطر أو الترميز.</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>الملف %1 مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>Makes these lines of the text as they were (%1); nothing is written to the file</source>
        <translation>يعيد هذه الأسطر من النص إلى ما كانت عليه (%1)؛ ولا يُكتب شيء في الملف</translation>
    </message>
    <message>
        <source>Makes the text what it was, as one step that can be undone (%1); nothing is written to the file</source>
        <translation>يعيد النص إلى ما كان عليه، بخطوة واحدة يمكن التراجع عنها (%1)؛ ولا يُكتب شيء في الملف</translation>
    </message>
    <message>
        <source>Taken into the text; it is not saved yet.</source>
        <translation>أُخذ إلى النص؛ ولم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>The text is this version again; it is not saved yet.</source>
        <translation>عاد النص إلى هذا الإصدار؛ ولم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>The version could not be taken into the text.</source>
        <translation>تعذّر أخذ الإصدار إلى النص.</translation>
    </message>
</context>
<context>
    <name>dossier::VersionsModel</name>
    <message>
        <source>As opened here</source>
        <translation>كما فُتح هنا</translation>
    </message>
    <message>
        <source>Changed outside, found when opened</source>
        <translation>تغيّر من الخارج، ولوحظ عند الفتح</translation>
    </message>
    <message>
        <source>Changed outside</source>
        <translation>تغيّر من الخارج</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>حُفظ هنا</translation>
    </message>
    <message>
        <source>Written by a command</source>
        <translation>كتبه أمر</translation>
    </message>
    <message>
        <source>Before it was written here</source>
        <translation>قبل أن يُكتب هنا</translation>
    </message>
    <message>
        <source>Changed outside, found when written</source>
        <translation>تغيّر من الخارج، ولوحظ عند الكتابة</translation>
    </message>
    <message>
        <source>first</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>line ends or encoding</source>
        <translation>نهايات الأسطر أو الترميز</translation>
    </message>
    <message>
        <source>+%1 −%2</source>
        <comment>lines added, lines removed</comment>
        <translation>‎+%1 −%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>size, difference</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Too large to be kept: it is only known that it was.</source>
        <translation>أكبر من أن يُحفظ: لا يُعرف عنه إلا أنه وُجد.</translation>
    </message>
    <message>
        <source>Not kept any more: it is only known that it was.</source>
        <translation>لم يعد محفوظًا: لا يُعرف عنه إلا أنه وُجد.</translation>
    </message>
    <message>
        <source>%1 (too large to be kept)</source>
        <translation>‏%1 (أكبر من أن يُحفظ)</translation>
    </message>
    <message>
        <source>%1 (not kept any more)</source>
        <translation>‏%1 (لم يعد محفوظًا)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
</context>
<context>
    <name>dossier::ViewsList</name>
    <message>
        <source>Views of all agents</source>
        <translation>عروض كل الوكلاء</translation>
    </message>
</context>
<context>
    <name>dossier::ViewsModel</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>All agents of all places in one table</source>
        <translation>كل الوكلاء من كل الأماكن في جدول واحد</translation>
    </message>
    <message>
        <source>Won’t load</source>
        <translation>لن يُحمَّل</translation>
    </message>
    <message>
        <source>Agents that their client does not load, or that may do more than is written</source>
        <translation>وكلاء لا يحمّلهم عميلهم، أو قد يفعلون أكثر مما هو مكتوب</translation>
    </message>
    <message>
        <source>Not as written</source>
        <translation>ليس كما كُتب</translation>
    </message>
    <message>
        <source>Agents that their client reads otherwise than written</source>
        <translation>وكلاء يقرؤهم عميلهم على غير ما كُتبوا</translation>
    </message>
    <message>
        <source>Changed outside</source>
        <translation>تغيّر من الخارج</translation>
    </message>
    <message>
        <source>What others changed since you last saw it here</source>
        <translation>ما غيّره آخرون منذ آخر مشاهدة له هنا</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>اسم مشترك</translation>
    </message>
    <message>
        <source>Names that several files have, and which of them is used</source>
        <translation>الأسماء المشتركة بين ملفات عدة، وأيها مستخدم</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>How many tokens all descriptions take of every session, and how alike they are</source>
        <translation>كم رمزًا تأخذ الأوصاف كلها من كل جلسة، وما مدى تشابهها</translation>
    </message>
    <message>
        <source>What Dossier wrote</source>
        <translation>ما كتبه Dossier</translation>
    </message>
    <message>
        <source>Every write, with a way back</source>
        <translation>كل كتابة، مع سبيل للعودة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>view, count</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>dossier::Watcher</name>
    <message numerus="yes">
        <source>Changes in %n folder(s), such as %1, are noticed only every %2 seconds, as the system watches no more folders. Show fewer places, or raise the system’s limit fs.inotify.max_user_watches.</source>
        <translation>
            <numerusform>لا تُلاحَظ التغييرات في %n مجلد، مثل ‎%1، إلا مرة كل %2 ث، لأن النظام لا يراقب مجلدات أكثر. يلزم عرض أماكن أقل، أو رفع حد النظام fs.inotify.max_user_watches.</numerusform>
            <numerusform>لا تُلاحَظ التغييرات في مجلد واحد، مثل ‎%1، إلا مرة كل %2 ث، لأن النظام لا يراقب مجلدات أكثر. يلزم عرض أماكن أقل، أو رفع حد النظام fs.inotify.max_user_watches.</numerusform>
            <numerusform>لا تُلاحَظ التغييرات في مجلدين، مثل ‎%1، إلا مرة كل %2 ث، لأن النظام لا يراقب مجلدات أكثر. يلزم عرض أماكن أقل، أو رفع حد النظام fs.inotify.max_user_watches.</numerusform>
            <numerusform>لا تُلاحَظ التغييرات في %n مجلدات، مثل ‎%1، إلا مرة كل %2 ث، لأن النظام لا يراقب مجلدات أكثر. يلزم عرض أماكن أقل، أو رفع حد النظام fs.inotify.max_user_watches.</numerusform>
            <numerusform>لا تُلاحَظ التغييرات في %n مجلدًا، مثل ‎%1، إلا مرة كل %2 ث، لأن النظام لا يراقب مجلدات أكثر. يلزم عرض أماكن أقل، أو رفع حد النظام fs.inotify.max_user_watches.</numerusform>
            <numerusform>لا تُلاحَظ التغييرات في %n مجلد، مثل ‎%1، إلا مرة كل %2 ث، لأن النظام لا يراقب مجلدات أكثر. يلزم عرض أماكن أقل، أو رفع حد النظام fs.inotify.max_user_watches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes in %n folder(s), such as %1, are noticed only every %2 seconds, as the system watches no more folders. Show fewer places to notice them sooner.</source>
        <translation>
            <numerusform>لا تُلاحَظ التغييرات في %n مجلد، مثل ‎%1، إلا مرة كل %2 ث، لأن النظام لا يراقب مجلدات أكثر. تُلاحَظ أسرع عند عرض أماكن أقل.</numerusform>
            <numerusform>لا تُلاحَظ التغييرات في مجلد واحد، مثل ‎%1، إلا مرة كل %2 ث، لأن النظام لا يراقب مجلدات أكثر. تُلاحَظ أسرع عند عرض أماكن أقل.</numerusform>
            <numerusform>لا تُلاحَظ التغييرات في مجلدين، مثل ‎%1، إلا مرة كل %2 ث، لأن النظام لا يراقب مجلدات أكثر. تُلاحَظ أسرع عند عرض أماكن أقل.</numerusform>
            <numerusform>لا تُلاحَظ التغييرات في %n مجلدات، مثل ‎%1، إلا مرة كل %2 ث، لأن النظام لا يراقب مجلدات أكثر. تُلاحَظ أسرع عند عرض أماكن أقل.</numerusform>
            <numerusform>لا تُلاحَظ التغييرات في %n مجلدًا، مثل ‎%1، إلا مرة كل %2 ث، لأن النظام لا يراقب مجلدات أكثر. تُلاحَظ أسرع عند عرض أماكن أقل.</numerusform>
            <numerusform>لا تُلاحَظ التغييرات في %n مجلد، مثل ‎%1، إلا مرة كل %2 ث، لأن النظام لا يراقب مجلدات أكثر. تُلاحَظ أسرع عند عرض أماكن أقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes in %n folder(s) on a network, such as %1, are noticed only every %2 seconds, as a network tells of none. Wait so long after a change there, or work in a folder of this computer.</source>
        <translation>
            <numerusform>لا تُلاحَظ التغييرات في %n مجلد على الشبكة، مثل ‎%1، إلا مرة كل %2 ث، لأن الشبكة لا تبلّغ عن أي تغيير. يلزم الانتظار هذه المدة بعد كل تغيير هناك، أو العمل في مجلد على هذا الحاسوب.</numerusform>
            <numerusform>لا تُلاحَظ التغييرات في مجلد واحد على الشبكة، مثل ‎%1، إلا مرة كل %2 ث، لأن الشبكة لا تبلّغ عن أي تغيير. يلزم الانتظار هذه المدة بعد كل تغيير هناك، أو العمل في مجلد على هذا الحاسوب.</numerusform>
            <numerusform>لا تُلاحَظ التغييرات في مجلدين على الشبكة، مثل ‎%1، إلا مرة كل %2 ث، لأن الشبكة لا تبلّغ عن أي تغيير. يلزم الانتظار هذه المدة بعد كل تغيير هناك، أو العمل في مجلد على هذا الحاسوب.</numerusform>
            <numerusform>لا تُلاحَظ التغييرات في %n مجلدات على الشبكة، مثل ‎%1، إلا مرة كل %2 ث، لأن الشبكة لا تبلّغ عن أي تغيير. يلزم الانتظار هذه المدة بعد كل تغيير هناك، أو العمل في مجلد على هذا الحاسوب.</numerusform>
            <numerusform>لا تُلاحَظ التغييرات في %n مجلدًا على الشبكة، مثل ‎%1، إلا مرة كل %2 ث، لأن الشبكة لا تبلّغ عن أي تغيير. يلزم الانتظار هذه المدة بعد كل تغيير هناك، أو العمل في مجلد على هذا الحاسوب.</numerusform>
            <numerusform>لا تُلاحَظ التغييرات في %n مجلد على الشبكة، مثل ‎%1، إلا مرة كل %2 ث، لأن الشبكة لا تبلّغ عن أي تغيير. يلزم الانتظار هذه المدة بعد كل تغيير هناك، أو العمل في مجلد على هذا الحاسوب.</numerusform>
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
        <translation>كتابة وكلاء Claude Code نصًّا واستمارةً، مع بيان هل سيُحمَّلون قبل حفظهم.</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>فتح مجلد</translation>
    </message>
    <message>
        <source>Shows every agent of a project, or drop it here</source>
        <translation>يعرض كل وكلاء المشروع؛ ويمكن إفلاته هنا</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>A single agent file</source>
        <translation>ملف وكيل واحد</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;open&quot;&gt;%1&lt;/a&gt; in %2</source>
        <comment>file in folder</comment>
        <translation>‏&lt;a href=&quot;open&quot;&gt;%1&lt;/a&gt; في ‎%2</translation>
    </message>
    <message>
        <source>In the handbook: %1</source>
        <comment>the title of a page</comment>
        <translation>في دليل الاستخدام: %1</translation>
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
        <translation>&amp;جديد</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>المفتوحة &amp;مؤخرًا</translation>
    </message>
    <message>
        <source>&amp;Open File …</source>
        <translation>&amp;فتح ملف…</translation>
    </message>
    <message>
        <source>Add &amp;Folder …</source>
        <translation>إضافة مجل&amp;د…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Save &amp;As …</source>
        <translation>حفظ &amp;باسم…</translation>
    </message>
    <message>
        <source>Save A&amp;ll</source>
        <translation>حفظ ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Close O&amp;thers</source>
        <translation>إغلاق الأ&amp;خرى</translation>
    </message>
    <message>
        <source>&amp;Earlier Versions …</source>
        <translation>الإ&amp;صدارات السابقة…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;New Agent …</source>
        <translation>وكيل &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>إ&amp;عادة تسمية…</translation>
    </message>
    <message>
        <source>Dupl&amp;icate …</source>
        <translation>ت&amp;كرار…</translation>
    </message>
    <message>
        <source>&amp;Move …</source>
        <translation>نق&amp;ل…</translation>
    </message>
    <message>
        <source>&amp;Copy To …</source>
        <translation>&amp;نسخ إلى…</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>&amp;حذف…</translation>
    </message>
    <message>
        <source>Com&amp;pare With …</source>
        <translation>&amp;مقارنة بـ…</translation>
    </message>
    <message>
        <source>Compare With &amp;Last Commit</source>
        <translation>مقارنة بآخر إي&amp;داع</translation>
    </message>
    <message>
        <source>Compare With Fil&amp;e on Disk</source>
        <translation>مقارنة بالملف على ال&amp;قرص</translation>
    </message>
    <message>
        <source>&amp;Undo Last Batch …</source>
        <translation>ال&amp;تراجع عن آخر دفعة…</translation>
    </message>
    <message>
        <source>&amp;What Dossier Wrote</source>
        <translation>ما كتب&amp;ه Dossier</translation>
    </message>
    <message>
        <source>Copy Command to &amp;Try It</source>
        <translation>نسخ أمر التجر&amp;بة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Find …</source>
        <translation>بح&amp;ث…</translation>
    </message>
    <message>
        <source>R&amp;eplace …</source>
        <translation>است&amp;بدال…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>البحث عن التال&amp;ي</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>البحث عن ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Go to Line …</source>
        <translation>الانتقال إلى سط&amp;ر…</translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation>إ&amp;زاحة</translation>
    </message>
    <message>
        <source>Unin&amp;dent</source>
        <translation>إلغاء الإزا&amp;حة</translation>
    </message>
    <message>
        <source>Fix Problem in This &amp;Line …</source>
        <translation>إصلاح المشكلة في &amp;هذا السطر…</translation>
    </message>
    <message>
        <source>Fi&amp;x All Safe Problems …</source>
        <translation>كل الإصلاحات الآ&amp;منة…</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>ال&amp;نص</translation>
    </message>
    <message>
        <source>Text With Pre&amp;view</source>
        <translation>النص &amp;مع معاينة</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>م&amp;عاينة</translation>
    </message>
    <message>
        <source>Show &amp;Agents</source>
        <translation>إظهار ال&amp;وكلاء</translation>
    </message>
    <message>
        <source>Show &amp;Fields</source>
        <translation>إظهار ال&amp;حقول</translation>
    </message>
    <message>
        <source>Show P&amp;roblems</source>
        <translation>إظهار الم&amp;شكلات</translation>
    </message>
    <message>
        <source>Wrap &amp;Lines</source>
        <translation>ال&amp;تفاف الأسطر</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>الح&amp;جم العادي</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>كال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكنة</translation>
    </message>
    <message>
        <source>Next P&amp;roblem</source>
        <translation>المشكلة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Previous Pro&amp;blem</source>
        <translation>المشكلة السا&amp;بقة</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <translation>ال&amp;وكلاء</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>ال&amp;حقول</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>الم&amp;شكلات</translation>
    </message>
    <message>
        <source>Where It &amp;Loads</source>
        <translation>أين يُحمَّ&amp;ل</translation>
    </message>
    <message>
        <source>&amp;Who Would Be Asked?</source>
        <translation>&amp;من سيُسأل؟</translation>
    </message>
    <message>
        <source>&amp;Overview and Other Views</source>
        <translation>نظرة عامة وعروض أ&amp;خرى</translation>
    </message>
    <message>
        <source>&amp;Next Tab</source>
        <translation>التبويب التال&amp;ي</translation>
    </message>
    <message>
        <source>Pre&amp;vious Tab</source>
        <translation>التبويب الساب&amp;ق</translation>
    </message>
    <message>
        <source>&amp;About Dossier</source>
        <translation>&amp;حول Dossier</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>نسخ معلومات ال&amp;تشخيص</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>حسب &amp;النظام</translation>
    </message>
    <message>
        <source>English</source>
        <comment>the name of this language, in itself</comment>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Next Pan&amp;e</source>
        <translation>ال&amp;جزء التالي</translation>
    </message>
    <message>
        <source>Previo&amp;us Pane</source>
        <translation>الجزء ال&amp;سابق</translation>
    </message>
</context>
<context>
    <name>dossier::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>تنسي&amp;ق</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>ال&amp;وكيل</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Th&amp;eme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>Main Tool Bar</source>
        <translation>شريط الأدوات الرئيسي</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New agent from a template</source>
        <translation>وكيل جديد من قالب</translation>
    </message>
</context>
<context>
    <name>dossier::WindowsLineEnds</name>
    <message>
        <source>Windows line ends keep the client from repairing the header.</source>
        <translation>نهايات أسطر Windows تمنع العميل من إصلاح الترويسة.</translation>
    </message>
    <message>
        <source>%1 drops this agent because of its Windows line ends: with them it cannot repair the unquoted “: ” in line %2.</source>
        <translation>يُسقط %1 هذا الوكيل بسبب نهايات أسطر Windows: إذ لا يستطيع معها إصلاح «: » دون علامتي اقتباس في السطر %2.</translation>
    </message>
    <message>
        <source>%1 drops this agent because of its Windows line ends: with them it cannot repair the header.</source>
        <translation>يُسقط %1 هذا الوكيل بسبب نهايات أسطر Windows: إذ لا يستطيع معها إصلاح الترويسة.</translation>
    </message>
</context>
<context>
    <name>dossier::Wording</name>
    <message>
        <source>The prompt holds a place that was to be filled in.</source>
        <translation>في الموجّه موضع كان ينبغي ملؤه.</translation>
    </message>
    <message>
        <source>“%1” was left here to be filled in; the model reads it as it stands.</source>
        <translation>تُرك «%1» هنا ليُملأ؛ ويقرؤه النموذج كما هو.</translation>
    </message>
    <message>
        <source>The prompt names a folder of one person’s home.</source>
        <translation>يذكر الموجّه مجلدًا داخل مجلد المنزل لشخص بعينه.</translation>
    </message>
    <message>
        <source>“%1” is the home folder of one person: on another computer there is none. “~/” or a path from the project’s folder goes everywhere.</source>
        <translation>المسار «‎%1» هو مجلد المنزل لشخص بعينه: ولا وجود له على حاسوب آخر. أما «‎~/‎» أو مسار من مجلد المشروع فيصلح في كل مكان.</translation>
    </message>
    <message>
        <source>The prompt holds a {{variable}} that nothing fills in.</source>
        <translation>في الموجّه {{variable}} لا يملؤه شيء.</translation>
    </message>
    <message>
        <source>Nothing fills in “%1”: the model reads it as it stands.</source>
        <translation>لا شيء يملأ «%1»: يقرؤه النموذج كما هو.</translation>
    </message>
    <message>
        <source>The prompt leaves open what is to be done.</source>
        <translation>يترك الموجّه ما ينبغي فعله غير محسوم.</translation>
    </message>
    <message>
        <source>“%1” leaves open whether it is to be done; say when it is, and when not.</source>
        <translation>تترك عبارة «%1» الأمر مفتوحًا؛ ينبغي ذكر متى يُفعل ومتى لا يُفعل.</translation>
    </message>
    <message>
        <source>Here it is again.</source>
        <translation>وهنا مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>dossier::Workspace</name>
    <message>
        <source>Untitled %1</source>
        <translation>بلا عنوان %1</translation>
    </message>
    <message>
        <source>The file has no place yet, so it belongs to no project. Save it first.</source>
        <translation>ليس للملف مكان بعد، فلا يخصّ أي مشروع. يلزم حفظه أولًا.</translation>
    </message>
    <message>
        <source>%1 is open in another tab. Close it there, or choose another name.</source>
        <translation>الملف ‎%1 مفتوح في تبويب آخر. يلزم إغلاقه هناك أو اختيار اسم آخر.</translation>
    </message>
</context>
<context>
    <name>dossier::WriteObstacle</name>
    <message>
        <source>This is a folder, a pipe or a device, not a file.</source>
        <translation>هذا مجلد أو أنبوب أو جهاز، وليس ملفًا.</translation>
    </message>
    <message>
        <source>The file may not be written: its permissions forbid it.</source>
        <translation>لا تجوز كتابة الملف: أذوناته تمنع ذلك.</translation>
    </message>
    <message>
        <source>Its folder may not be written: its permissions forbid it.</source>
        <translation>لا تجوز الكتابة في مجلده: أذوناته تمنع ذلك.</translation>
    </message>
    <message>
        <source>The name holds characters that no other program can be told. Rename the file first.</source>
        <translation>في الاسم محارف لا يمكن تمريرها إلى أي برنامج آخر. تلزم إعادة تسمية الملف أولًا.</translation>
    </message>
    <message>
        <source>An administrator keeps this folder; Dossier leaves its files alone.</source>
        <translation>يدير مسؤول النظام هذا المجلد؛ ولا يمسّ Dossier ملفاته.</translation>
    </message>
    <message>
        <source>This is the copy of an installed plugin: an update would overwrite the change. Change it where the plugin is written.</source>
        <translation>هذه نسخة ملحق مثبّت: ومن شأن تحديث أن يستبدل التغيير. يلزم التغيير حيث يُكتب الملحق.</translation>
    </message>
</context>
<context>
    <name>dossier::WrittenFiles</name>
    <message>
        <source>This write is not in the journal any more: only the newest ones are.</source>
        <translation>لم تعد هذه الكتابة في السجل: لا يبقى فيه إلا الأحدث.</translation>
    </message>
</context>
<context>
    <name>dossier::WrongType</name>
    <message>
        <source>A field holds another kind of value than the client asks for.</source>
        <translation>في حقل قيمة من نوع غير الذي يتطلبه العميل.</translation>
    </message>
    <message>
        <source>%1 wants true or false in “%2”; what it does with another value is not known.</source>
        <translation>يتطلب %1 في «%2» إما true أو false؛ ولا يُعرف ما يفعله بقيمة أخرى.</translation>
    </message>
    <message>
        <source>%1 wants a list of tools in “%2”, such as Read, Grep; what it does with another value is not known.</source>
        <translation>يتطلب %1 في «%2» قائمة أدوات، مثل Read, Grep؛ ولا يُعرف ما يفعله بقيمة أخرى.</translation>
    </message>
    <message>
        <source>%1 wants a list in “%2”; what it does with another value is not known.</source>
        <translation>يتطلب %1 في «%2» قائمة؛ ولا يُعرف ما يفعله بقيمة أخرى.</translation>
    </message>
    <message>
        <source>%1 wants a text in “%2”; what it does with another value is not known.</source>
        <translation>يتطلب %1 في «%2» نصًّا؛ ولا يُعرف ما يفعله بقيمة أخرى.</translation>
    </message>
</context>
<context>
    <name>dossier::yaml</name>
    <message>
        <source>This YAML holds more than %L1 values once its aliases are resolved.</source>
        <translation>في هذا YAML أكثر من %L1 قيمة بعد حلّ الأسماء المستعارة فيه.</translation>
    </message>
    <message>
        <source>This YAML is nested more than %1 levels deep.</source>
        <translation>تداخل هذا YAML أعمق من %1 مستوى.</translation>
    </message>
    <message>
        <source>This YAML is too long: the limit is %L1 characters.</source>
        <translation>هذا YAML طويل جدًا: الحد هو %L1 محرف.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Editor for AI-agent files: Markdown with a YAML header.</source>
        <translation>محرّر لملفات وكلاء الذكاء الاصطناعي: Markdown بترويسة YAML.</translation>
    </message>
    <message>
        <source>Writes a picture of the window once everything is shown, and ends.</source>
        <translation>يكتب صورة للنافذة حين يُعرض كل شيء، ثم ينتهي.</translation>
    </message>
    <message>
        <source>Opens a window of its own beside a running one.</source>
        <translation>يفتح نافذة خاصة به بجانب نافذة جارية.</translation>
    </message>
    <message>
        <source>Asks for the name and the place of a new agent.</source>
        <translation>يسأل عن اسم وكيل جديد ومكانه.</translation>
    </message>
    <message>
        <source>Asks for a folder, whose agents are shown.</source>
        <translation>يسأل عن مجلد لعرض وكلائه.</translation>
    </message>
    <message>
        <source>Files or folders to open.</source>
        <translation>الملفات أو المجلدات المراد فتحها.</translation>
    </message>
    <message>
        <source>Prints the version, and those of the libraries, and ends.</source>
        <translation>يطبع الإصدار وإصدارات المكتبات ثم ينتهي.</translation>
    </message>
</context>
</TS>
